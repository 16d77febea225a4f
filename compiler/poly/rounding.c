/* Loops are compared by what they do to the row-major number of the point that is added: so an
   index that was split in one plan and not in the other makes no difference. */
#include "poly/rounding.h"
#include "ir/inline.h"
#include <inttypes.h>
#include <string.h>

/* Without an ending: ".again" or ".again.2". */
static size_t without_again(const char *name, size_t length)
{
    static const char ending[] = ".again";
    size_t end = length;
    while (end > 0 && name[end - 1] >= '0' && name[end - 1] <= '9')
        end--;
    end = end < length && end > 0 && name[end - 1] == '.' ? end - 1 : length;
    const size_t own = sizeof ending - 1;
    return end > own && memcmp(name + end - own, ending, own) == 0 ? end - own : length;
}

const char *rounding_original(Arena *arena, const char *name)
{
    const size_t whole = strlen(name);
    size_t length = whole, before;
    do {
        before = length;
        length = without_again(name, length);
    } while (length < before);
    return length == whole ? name : arena_substring(arena, name, length);
}

/* ---- Names: of the program, of what is defined, and the number of the definition ---- */

static const char *name_of(Arena *arena, const Program *program, const Tensor *tensor,
                           int definition)
{
    return arena_format(arena, "%s %s %d", program->name, rounding_original(arena, tensor->name),
                        definition);
}

const char *rounding_name(Arena *arena, const Program *program, const Tensor *tensor)
{
    return name_of(arena, program, tensor, 0);
}

typedef void Named(void *user, const Statement *s, const char *name);

static void each_of_program(Arena *arena, const Program *program, int ids, Named *visit, void *user)
{
    int *definitions = ARENA_ARRAY(arena, int, ids);
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        visit(user, s, name_of(arena, program, s->result, definitions[s->result->id]++));
    }
}

static void each_statement(Arena *arena, const Module *module, Named *visit, void *user)
{
    each_of_program(arena, module->train, module->ids, visit, user);
    each_of_program(arena, module->eval, module->ids, visit, user);
}

/* ---- The order of a sum ---- */

/* Extremes are the same in any order, integers exact. */
static bool is_ordered(const Statement *s)
{
    return (s->reduction == REDUCE_SUM || s->reduction == REDUCE_PROD) &&
           dtype_is_float(s->result->dtype);
}

static int64_t stride_of(const Statement *s, int position)
{
    int64_t stride = 1;
    for (int i = position + 1; i < s->outer + s->reduced; i++)
        stride *= s->index[i]->extent;
    return stride;
}

/* A loop inside of those before; two that count on are one. */
typedef struct Loops {
    Text text;
    int64_t stride, count; /* of the innermost, which is not written yet */
} Loops;

static void write_loop(Loops *loops)
{
    if (loops->count > 1)
        text_format(&loops->text, "%" PRId64 "x%" PRId64 " ", loops->stride, loops->count);
}

static void add_loop(Loops *loops, int64_t stride, int64_t count)
{
    if (count == 1)
        return;
    if (loops->count > 1 && loops->stride == stride * count) {
        loops->stride = stride;
        loops->count *= count;
        return;
    }
    write_loop(loops);
    loops->stride = stride;
    loops->count = count;
}

/* Loops over blocks in the order of the indices, then those over the points of a tile (tree.c). */
static const char *order_of(Arena *arena, const Group *group, const Member *member)
{
    const Statement *s = member->statement;
    Loops loops = {text_new(arena), 1, 1};
    if (!is_ordered(s))
        return "";
    for (int i = s->outer; i < s->outer + s->reduced; i++) {
        const Axis *axis = &group->axes.items[member->axis[i]];
        if (axis->tile < axis->extent)
            add_loop(&loops, stride_of(s, i) * axis->tile,
                     (axis->extent + axis->tile - 1) / axis->tile);
    }
    for (int i = s->outer; i < s->outer + s->reduced; i++) {
        const Axis *axis = &group->axes.items[member->axis[i]];
        const bool across = member->lane_reduced && member->axis[i] == member->lane;
        if (axis->tile > 1 && !across)
            add_loop(&loops, stride_of(s, i),
                     axis->tile < axis->extent ? axis->tile : axis->extent);
    }
    write_loop(&loops);
    return loops.text.data;
}

static int64_t across_of(const Statement *s, Lane lane)
{
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        if (s->index[i] == lane.index && is_ordered(s))
            return stride_of(s, i) * lane.split;
    return 0;
}

/* ---- Vectors ---- */

/* Letters that are written, or compared with those that another statement has. */
typedef struct Letters {
    Text *out;            /* NULL: compared */
    const char *expected; /* what is left of it */
    bool equal;
} Letters;

static void add_letter(Letters *letters, char letter)
{
    if (letters->out != NULL)
        text_add_bytes(letters->out, &letter, 1);
    else if (*letters->expected != letter)
        letters->equal = false;
    else
        letters->expected++;
}

static bool varies(const Expr *e, const Index *lane)
{
    return lane != NULL && expr_uses_index(e, lane);
}

static int factors_of(const Expr *e)
{
    return e->kind == EXPR_APPLY ? factors_of(e->argument[0]) + factors_of(e->argument[1]) : 1;
}

/* The factors up to the first vector, which is multiplied by the product of the others. */
static bool add_factors(Letters *letters, const Expr *e, const Index *lane)
{
    if (e->kind == EXPR_APPLY)
        return add_factors(letters, e->argument[0], lane) ||
               add_factors(letters, e->argument[1], lane);
    add_letter(letters, varies(e, lane) ? 'v' : 's');
    return varies(e, lane);
}

/* Functions, and arithmetic with doubles: numbers of the run. */
static void add_functions(Letters *letters, const Expr *e, const Index *lane)
{
    if (e->kind == EXPR_APPLY && e->function->costly)
        add_letter(letters, varies(e, lane) ? 'v' : 's');
    if (e->kind == EXPR_READ && e->tensor->dtype == DTYPE_F64)
        add_letter(letters, lane != NULL ? 'V' : 'S');
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        add_functions(letters, e->argument[i], lane);
}

static void add_letters(Letters *letters, const Statement *s, const Index *lane)
{
    if (!statement_is_contraction(s))
        add_functions(letters, s->value, lane);
    else if (factors_of(s->value) > 2)
        add_factors(letters, s->value, lane);
}

static const char *varies_of(Arena *arena, const Statement *s, const Index *lane)
{
    Text text = text_new(arena);
    Letters letters = {.out = &text};
    add_letters(&letters, s, lane);
    return text.data;
}

bool rounding_allows(const Rounding *wanted, const Statement *s, Lane lane)
{
    if (wanted == NULL || across_of(s, lane) != wanted->across)
        return wanted == NULL;
    Letters letters = {.expected = wanted->varies, .equal = true};
    add_letters(&letters, s, lane.index);
    return letters.equal && *letters.expected == '\0';
}

/* ---- Plans ---- */

struct Seen {
    const Group *group;
    const Member *member;
};

static void see(struct Seen *seen, const ProgramPlan *plan)
{
    for (int g = 0; g < plan->groups.count; g++) {
        const Group *group = plan->groups.items[g];
        for (int m = 0; m < group->members.count; m++)
            seen[group->members.items[m].statement->id] =
                (struct Seen){group, &group->members.items[m]};
    }
}

static const struct Seen *seen_in(Arena *arena, const Module *module, const Plan *plan)
{
    struct Seen *seen = ARENA_ARRAY(arena, struct Seen, module->ids);
    see(seen, &plan->train);
    see(seen, &plan->eval);
    return seen;
}

static Rounding rounding_of(Arena *arena, const struct Seen *seen)
{
    const Member *member = seen->member;
    const Lane lane = {member->lane < 0 ? NULL : member_index(member, member->lane), 1};
    return (Rounding){order_of(arena, seen->group, member), across_of(member->statement, lane),
                      varies_of(arena, member->statement, lane.index), seen->group};
}

struct Noting {
    Arena *arena;
    const struct Seen *seen; /* by the statement's id */
    Roundings *all;
};

static void note(void *user, const Statement *s, const char *name)
{
    const struct Noting *noting = user;
    if (noting->seen[s->id].group == NULL)
        return;
    map_set(&noting->all->position, name, noting->all->items.count);
    LIST_PUSH(noting->arena, &noting->all->names, name);
    LIST_PUSH(noting->arena, &noting->all->items, rounding_of(noting->arena, &noting->seen[s->id]));
}

const Roundings *roundings_of(Context *context, const Module *module, const Plan *plan)
{
    Arena *arena = context->arena;
    struct Noting noting = {arena, seen_in(arena, module, plan), ARENA_NEW(arena, Roundings)};
    noting.all->position.arena = arena;
    each_statement(arena, module, note, &noting);
    return noting.all;
}

struct Comparison {
    Arena *arena;
    const struct Seen *seen;
    const Roundings *first;
    const Map *except;
    RoundingNames differ;
};

static void compare(void *user, const Statement *s, const char *name)
{
    struct Comparison *comparison = user;
    const int at = map_get(&comparison->first->position, name);
    if (at < 0 || comparison->seen[s->id].group == NULL ||
        (comparison->except->count > 0 && map_get(comparison->except, name) >= 0))
        return;
    const Rounding *wanted = &comparison->first->items.items[at];
    const Rounding is = rounding_of(comparison->arena, &comparison->seen[s->id]);
    if (is.across != wanted->across || !string_equal(is.order, wanted->order) ||
        !string_equal(is.varies, wanted->varies))
        LIST_PUSH(comparison->arena, &comparison->differ, name);
}

RoundingNames roundings_differ(Context *context, const Module *module, const Plan *plan,
                               const Roundings *first, const Map *except)
{
    Arena *arena = context->arena;
    struct Comparison comparison = {
        .arena = arena, .seen = seen_in(arena, module, plan), .first = first, .except = except};
    each_statement(arena, module, compare, &comparison);
    return comparison.differ;
}

bool rounding_in_order(Arena *arena, const Roundings *first, const Program *program,
                       const Statement *sum)
{
    const int at =
        first == NULL ? -1 : map_get(&first->position, rounding_name(arena, program, sum->result));
    if (at < 0)
        return first == NULL;
    const Rounding *rounding = &first->items.items[at];
    return rounding->across == 0 &&
           string_equal(rounding->order,
                        arena_format(arena, "1x%" PRId64 " ", sum->index[sum->outer]->extent));
}

/* ---- What is wanted ---- */

struct Wanting {
    const Roundings *first;
    const Rounding **wanted;
};

static void want(void *user, const Statement *s, const char *name)
{
    const struct Wanting *wanting = user;
    const int at = map_get(&wanting->first->position, name);
    wanting->wanted[s->id] = at < 0 ? NULL : &wanting->first->items.items[at];
}

const Rounding **roundings_wanted(Context *context, const Module *module, const Roundings *first)
{
    const struct Wanting wanting = {first,
                                    ARENA_ARRAY(context->arena, const Rounding *, module->ids)};
    if (first != NULL)
        each_statement(context->arena, module, want, (void *)&wanting);
    return wanting.wanted;
}

void rounding_print(Text *out, const Rounding *rounding)
{
    if (rounding != NULL)
        text_format(out, " [%s/%" PRId64 "/%s]", rounding->order, rounding->across,
                    rounding->varies);
}

struct Naming {
    const Map *names;
    bool *named;
};

static void find_name(void *user, const Statement *s, const char *name)
{
    const struct Naming *naming = user;
    naming->named[s->id] = map_get(naming->names, name) == 0;
}

bool *roundings_named(Arena *arena, const Module *module, const Map *names)
{
    const struct Naming naming = {names, ARENA_ARRAY(arena, bool, module->ids)};
    if (names->count > 0)
        each_statement(arena, module, find_name, (void *)&naming);
    return naming.named;
}
