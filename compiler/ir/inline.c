/* A definition y[w(i)] = e(i) can stand for the read y[a] when w is invertible: each dimension of y
   is a mixed-radix sum of indices, so that every index is a digit of its subscript, i = a/q % n. */
#include "ir/inline.h"
#include "ir/condition.h"
#include "ir/cost.h"
#include "ir/dead.h"
#include "ir/place.h"
#include "ir/recurrence.h"
#include "ir/split.h"
#include "ir/transform.h"

enum { CHEAP_READS = 2, CHEAP_OPERATIONS = 6 };

/* Operations that copies in one statement may add to its text. */
enum { MOST_COPIED = 256 };

/* Evaluations of a read per element of what is read up to which it is said to be read once. */
static const double once = 1.5;
/* Evaluations per value from which on a part of an expression counts for nothing. */
static const double few = 64;

typedef struct Reader {
    Statement *statement;
    double evaluations; /* of all different reads of the value */
    const Expr *last;   /* of them */
    int reads;          /* of them all */
    bool refuses;
} Reader;

typedef struct Candidate {
    Statement *definition;
    int definitions;
    bool carried; /* read before it is defined: by the next step of a recurrence */
    bool chooses; /* read in a subscript, which is of integers */
    LIST(Reader) readers;
} Candidate;

typedef struct Inliner {
    Context *context;
    Module *module;
    Program *program;
    Candidate *of; /* by tensor id */
    int ids;
    const Index **step;   /* by statement id: the index that counts the steps of its recurrence */
    Statement *statement; /* at hand */
} Inliner;

/* ---- What statements are ---- */

enum { MAX_FACTORS = 8 };

/* The reads of a product, and one that is chosen at a place; false when it has another factor, or
   too many. Numbers that are no arrays do not count. */
static bool factors_of(const Expr *e, const Expr *place, const Expr **factor, int *count)
{
    if (e->kind == EXPR_READ || e == place) {
        if (e->kind == EXPR_READ && e->tensor->rank == 0)
            return true;
        if (*count == MAX_FACTORS)
            return false;
        factor[(*count)++] = e;
        return true;
    }
    return e->kind == EXPR_APPLY &&
           (e->function->id == FUNCTION_MUL || e->function->id == FUNCTION_DOT) &&
           factors_of(e->argument[0], place, factor, count) &&
           factors_of(e->argument[1], place, factor, count);
}

bool statement_is_contraction(const Statement *s)
{
    const Expr *factor[MAX_FACTORS];
    int count = 0;
    if (s->reduction != REDUCE_SUM || !factors_of(s->value, place_factor(s), factor, &count) ||
        count < 2 || statement_is_transform(s))
        return false;
    for (int i = 0; i < s->outer + s->reduced; i++)
        for (int f = 1; f < count; f++)
            if (expr_uses_index(factor[f], s->index[i]) != expr_uses_index(factor[0], s->index[i]))
                return true;
    return false;
}

struct Cost {
    const Statement *statement;
    int reads, operations;
    bool costly;
};

/* The points of the indices that the expression uses. */
static double points_used(const Statement *s, const Expr *e)
{
    double points = 1;
    for (int i = 0; i < s->outer + s->reduced; i++)
        points *= expr_uses_index(e, s->index[i]) ? (double)s->index[i]->extent : 1;
    return points;
}

/* What depends on few of the indices, as a normalisation's mean and variance do, is read from the
   caches, and is hoisted if it is costly. */
static void add_cost(struct Cost *cost, const Expr *e)
{
    if (few * points_used(cost->statement, e) <=
        statement_points(cost->statement, 0, cost->statement->outer + cost->statement->reduced))
        return;
    cost->reads += e->kind == EXPR_READ && e->tensor->rank > 0;
    cost->operations += e->kind == EXPR_APPLY;
    cost->costly |= e->kind == EXPR_RANDOM || (e->kind == EXPR_APPLY && e->function->costly);
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        add_cost(cost, e->argument[i]);
}

static bool is_cheap(const Statement *s)
{
    struct Cost cost = {.statement = s};
    add_cost(&cost, s->value);
    return cost.reads <= CHEAP_READS && cost.operations <= CHEAP_OPERATIONS && !cost.costly;
}

/* Counts operations as long as there are no more than `most`. */
static int count_operations(const Expr *e, int most)
{
    int count = e->kind == EXPR_APPLY;
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count && count <= most; i++)
        count += count_operations(e->argument[i], most - count);
    return count;
}

/* A chain of formulas each of which reads the one before many times would grow with every link. */
static bool is_copied_too_often(const Reader *reader, const Statement *s)
{
    const int copies = reader->reads - 1;
    return copies > 0 && count_operations(s->value, MOST_COPIED) > MOST_COPIED / copies;
}

/* Not where the elements are chosen by another tensor: a contraction that read them would no longer
   find them one behind the other. */
static bool is_view(const Statement *s)
{
    bool is_affine = s->value->kind == EXPR_READ;
    for (int d = 0; is_affine && d < s->value->count; d++)
        is_affine = s->value->subscript[d].affine != NULL;
    return is_affine && s->value->tensor->dtype == s->result->dtype;
}

/* A view with a border of zeros: select(conditions on indices, READ, 0). */
static bool is_padded_view(Arena *arena, const Statement *s)
{
    const Expr *e = s->value;
    if (e->kind != EXPR_APPLY || e->function->id != FUNCTION_SELECT ||
        !expr_is_number(e->argument[2], 0))
        return false;
    Constraints where = {0};
    Statement inside = *s;
    inside.value = e->argument[1];
    return is_view(&inside) && condition_constraints(arena, e->argument[0], false, &where);
}

/* Whether a tensor is read by factors of a product alone. */
static bool is_factor(const Expr *e, const Tensor *tensor)
{
    if (e->kind == EXPR_READ && e->tensor == tensor)
        return true;
    if (e->kind == EXPR_APPLY && e->function->id == FUNCTION_MUL)
        return is_factor(e->argument[0], tensor) && is_factor(e->argument[1], tensor);
    return !expr_reads_tensor(e, tensor);
}

/* A product in which factors select(c, e, 0) are e, and the conditions hold wherever it is added
   up. */
static const Expr *conditions_of_factors(Arena *arena, const Expr *e, Constraints *where)
{
    if (e->kind != EXPR_APPLY)
        return e;
    if (e->function->id == FUNCTION_SELECT && expr_is_number(e->argument[2], 0) &&
        condition_constraints(arena, e->argument[0], false, where))
        return e->argument[1];
    if (e->function->id != FUNCTION_MUL)
        return e;
    const Expr *a = conditions_of_factors(arena, e->argument[0], where);
    const Expr *b = conditions_of_factors(arena, e->argument[1], where);
    return a == e->argument[0] && b == e->argument[1] ? e : expr_binary(arena, FUNCTION_MUL, a, b);
}

/* A sum adds up nothing where a factor is 0 by a condition on indices. */
static void constrain_sum(Inliner *inliner, Statement *s)
{
    Constraints where = {0};
    if (s->reduction != REDUCE_SUM)
        return;
    s->value = conditions_of_factors(inliner->context->arena, s->value, &where);
    for (int i = 0; i < where.count; i++)
        statement_constrain(inliner->module, s, where.items[i].value, where.items[i].equality);
}

/* The weight of each index in a mixed-radix sum that takes every value below `extent` once. */
static bool is_radix_sum(const Affine *affine, int64_t extent)
{
    int64_t below = 1;
    for (int found = 0; found < affine->count; found++) {
        const Index *next = affine_index_of(affine, below);
        if (next == NULL)
            return false;
        below *= next->extent;
    }
    return affine->constant == 0 && below == extent;
}

bool statement_is_invertible(const Statement *s)
{
    int terms = 0;
    for (int d = 0; d < s->result->rank; d++) {
        if (!is_radix_sum(s->subscript[d], s->result->extent[d]))
            return false;
        terms += s->subscript[d]->count;
    }
    return terms == s->outer;
}

/* ---- Candidates and their readers ---- */

static void note_read(void *user, const Expr *read)
{
    Inliner *inliner = user;
    Candidate *candidate = &inliner->of[read->tensor->id];
    Statement *s = inliner->statement;
    candidate->carried |= candidate->definition == NULL && read->tensor->role == ROLE_VALUE;
    Reader *last = candidate->readers.count > 0
                       ? &candidate->readers.items[candidate->readers.count - 1]
                       : NULL;
    if (last == NULL || last->statement != s) {
        const Reader fresh = {.statement = s};
        LIST_PUSH(inliner->context->arena, &candidate->readers, fresh);
        last = &candidate->readers.items[candidate->readers.count - 1];
    }
    if (last->last == NULL || !expr_equal(last->last, read))
        last->evaluations += statement_points(s, 0, s->outer + s->reduced);
    last->last = read;
    last->reads++;
    for (int d = 0; d < read->count; d++)
        last->refuses |= read->subscript[d].affine == NULL;
}

bool statement_may_choose(const Statement *s)
{
    return !dtype_is_float(expr_dtype(s->value));
}

static void note_choice(void *user, const Expr *read)
{
    Inliner *inliner = user;
    inliner->of[read->tensor->id].chooses = true;
}

static void note_subscripts(void *user, const Expr *read)
{
    for (int d = 0; d < read->count; d++)
        if (read->subscript[d].indirect != NULL)
            expr_reads(read->subscript[d].indirect, note_choice, user);
}

static void find_candidates(Inliner *inliner)
{
    inliner->ids = inliner->module->ids;
    inliner->of = ARENA_ARRAY(inliner->context->arena, Candidate, inliner->ids);
    for (int i = 0; i < inliner->program->statements.count; i++) {
        Statement *s = inliner->program->statements.items[i];
        inliner->statement = s;
        expr_reads(s->value, note_read, inliner);
        expr_reads(s->value, note_subscripts, inliner);
        inliner->of[s->result->id].definition = s;
        inliner->of[s->result->id].definitions++;
    }
}

static bool is_worth_inlining(const Inliner *inliner, const Candidate *candidate)
{
    const Statement *s = candidate->definition;
    if (candidate->definitions != 1 || s->reduction != REDUCE_NONE || s->constraints > 0 ||
        s->result->role != ROLE_VALUE || program_observes(inliner->program, s->result) ||
        candidate->readers.count == 0 || candidate->carried || !statement_is_invertible(s) ||
        (candidate->chooses && !statement_may_choose(s)))
        return false;
    const double elements = (double)tensor_elements(s->result);
    bool view = is_view(s), single = candidate->readers.count == 1;
    if (!view && is_padded_view(inliner->context->arena, s)) {
        view = true;
        for (int i = 0; i < candidate->readers.count; i++)
            view &= candidate->readers.items[i].statement->reduction == REDUCE_SUM &&
                    is_factor(candidate->readers.items[i].statement->value, s->result);
    }
    for (int i = 0; i < candidate->readers.count; i++) {
        const Reader *reader = &candidate->readers.items[i];
        if (reader->refuses)
            return false;
        if (!view && (reader->evaluations > once * elements || is_copied_too_often(reader, s) ||
                      statement_is_contraction(reader->statement)))
            return false;
    }
    return view || single || is_cheap(s);
}

/* ---- Replacement ---- */

struct Replacement {
    Arena *arena;
    const Statement *definition;
};

static void collect_digits(Arena *arena, const Statement *definition, const Expr *read,
                           const Index **from, const Affine **to)
{
    int count = 0;
    for (int d = 0; d < read->count; d++) {
        const Affine *written = definition->subscript[d];
        for (int t = 0; t < written->count; t++) {
            const AffineTerm *term = &written->term[t];
            const Affine *digit = affine_floor(arena, read->subscript[d].affine, term->coefficient);
            from[count] = term->index;
            to[count++] = affine_max(digit) < term->index->extent && affine_min(digit) >= 0
                              ? digit
                              : affine_modulo(arena, digit, term->index->extent);
        }
    }
}

static const Expr *replace_read(void *user, const Expr *leaf)
{
    const struct Replacement *replacement = user;
    const Statement *definition = replacement->definition;
    if (leaf->kind != EXPR_READ || leaf->tensor != definition->result)
        return leaf;
    const Index *from[2 * TENSOR_MAX_RANK * TENSOR_MAX_RANK];
    const Affine *to[2 * TENSOR_MAX_RANK * TENSOR_MAX_RANK];
    collect_digits(replacement->arena, definition, leaf, from, to);
    return expr_substitute(replacement->arena, definition->value, definition->outer, from, to);
}

const Expr *inline_definition(Arena *arena, const Statement *definition, const Expr *e)
{
    struct Replacement replacement = {arena, definition};
    return expr_map(arena, e, replace_read, &replacement);
}

/* Whether nothing reads the value any more. */
static bool inline_candidate(Inliner *inliner, Candidate *candidate)
{
    struct Replacement replacement = {inliner->context->arena, candidate->definition};
    bool gone = true;
    const bool padded = is_padded_view(inliner->context->arena, candidate->definition);
    for (int i = 0; i < candidate->readers.count; i++) {
        Statement *s = candidate->readers.items[i].statement;
        s->value = expr_map(inliner->context->arena, s->value, replace_read, &replacement);
        if (padded)
            constrain_sum(inliner, s);
        gone &= !expr_reads_tensor(s->value, candidate->definition->result);
        statement_split_digits(inliner->module, s, inliner->step[s->id]);
    }
    return gone;
}

static void remove_gone(Program *program, const bool *gone)
{
    int kept = 0, forward = 0;
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        if (gone[s->result->id])
            continue;
        forward += i < program->forward;
        program->statements.items[kept++] = s;
    }
    program->statements.count = kept;
    program->forward = forward;
    kept = 0;
    for (int i = 0; i < program->tensors.count; i++)
        if (!gone[program->tensors.items[i]->id])
            program->tensors.items[kept++] = program->tensors.items[i];
    program->tensors.count = kept;
}

static void find_steps(Inliner *inliner)
{
    Arena *arena = inliner->context->arena;
    const Recurrences all = recurrence_find(arena, inliner->module, inliner->program);
    inliner->step = ARENA_ARRAY(arena, const Index *, inliner->ids);
    for (int r = 0; r < all.count; r++)
        for (int i = 0; all.items[r].step != NULL && i < all.items[r].count; i++)
            inliner->step[inliner->program->statements.items[all.items[r].first + i]->id] =
                all.items[r].step[i].index;
}

/* In the order of the program: the readers of a value come after it, so that what is known of them
   stays true while the values before it are put in place. The values for which that does not hold,
   those that a recurrence carries from step to step, stay. */
bool program_inline(Context *context, Module *module, Program *program)
{
    Inliner inliner = {.context = context, .module = module, .program = program};
    find_candidates(&inliner);
    find_steps(&inliner);
    bool *gone = ARENA_ARRAY(context->arena, bool, inliner.ids), any = false;
    for (int i = 0; i < program->statements.count; i++) {
        const Tensor *t = program->statements.items[i]->result;
        Candidate *candidate = &inliner.of[t->id];
        if (is_worth_inlining(&inliner, candidate))
            any |= gone[t->id] = inline_candidate(&inliner, candidate);
    }
    remove_gone(program, gone);
    return any;
}
