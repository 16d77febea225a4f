#include "emit/chosen.h"
#include "emit/accumulate.h"
#include "emit/element.h"
#include "emit/points.h"
#include "emit/vector.h"
#include "ir/inline.h"

/* Beyond so many numbers their lists would take too much of a stack; more lists gain nothing. */
#define MOST_LISTED (1 << 16)
#define MOST_LISTS (1 << 14)

/* Numbers of an array, compared with one that does not move with the reduction. */
typedef struct Comparison {
    const Expr *read, *number; /* NULL: it is another condition */
} Comparison;

bool chosen_is(const Kernel *kernel, int m)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    if (member->lane < 0 || member->lane_reduced || !member_is_chosen(member) || s->constraints > 0)
        return false;
    for (int i = 0; i < s->outer + s->reduced - 1; i++)
        if (member->axis[i] != member->lane && kernel_points(kernel, m, member->axis[i]) > 1)
            return false;
    return true;
}

static bool uses_axis(const Kernel *kernel, int m, const Expr *e, int axis)
{
    const Index *point = kernel_point(kernel, m, axis), *block = kernel->axis[axis].block;
    return (point != NULL && expr_uses_index(e, point)) ||
           (block != NULL && expr_uses_index(e, block));
}

/* Whether it moves with any of the reduced axes from a position on. */
static bool is_reduced(const Kernel *kernel, int m, const Expr *e, int from)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    for (int i = from; i < s->outer + s->reduced; i++)
        if (uses_axis(kernel, m, e, kernel_member(kernel, m)->axis[i]))
            return true;
    return false;
}

static Comparison comparison_of(const Kernel *kernel, int m, int from)
{
    const Expr *condition = kernel->statement[m].value->argument[0];
    if (condition->kind != EXPR_APPLY || condition->function->id != FUNCTION_EQ)
        return (Comparison){NULL, NULL};
    const int row = is_reduced(kernel, m, condition->argument[0], from) ? 0 : 1;
    const Expr *read = condition->argument[row], *number = condition->argument[1 - row];
    if (read->kind != EXPR_READ || read->tensor->dtype != DTYPE_I32 ||
        kernel_holder(kernel, read) >= 0 || dtype_is_float(expr_dtype(number)) ||
        is_reduced(kernel, m, number, from))
        return (Comparison){NULL, NULL};
    for (int d = 0; d < read->count; d++)
        if (read->subscript[d].affine == NULL)
            return (Comparison){NULL, NULL};
    return (Comparison){read, number};
}

/* A read where an index is 0; NULL: it has no such index. */
static const Expr *at_first(const Kernel *kernel, const Expr *read, const Index *index)
{
    const Affine *zero = affine_constant(kernel->arena, 0);
    return index == NULL ? read : expr_substitute(kernel->arena, read, 1, &index, &zero);
}

/* "&tokens[16 * i0]": the first number, with what moves with the reduced indices left out. */
static const char *first_number(Kernel *kernel, int m, const Expr *read)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    for (int i = s->outer; i < s->outer + s->reduced; i++) {
        read = at_first(kernel, read, kernel_point(kernel, m, member->axis[i]));
        read = at_first(kernel, read, kernel->axis[member->axis[i]].block);
    }
    return arena_format(kernel->arena, "&%s", number_text(kernel, m, read, DTYPE_I32));
}

/* ---- Rows, number by number ---- */

/* "row_holds(...)": whether one of the numbers that are compared at the points of the last index is
   the one that is looked for; NULL if that is not what the condition asks. */
static const char *row_holds(Kernel *kernel, int m)
{
    const Member *member = kernel_member(kernel, m);
    const int last = member->statement->outer + member->statement->reduced - 1;
    const Index *point = kernel_point(kernel, m, member->axis[last]);
    const Comparison comparison = comparison_of(kernel, m, last);
    if (point == NULL || comparison.read == NULL)
        return NULL;
    const Expr *first = at_first(kernel, comparison.read, point);
    const Affine *address = element_address(kernel, first->tensor, comparison.read->subscript);
    const Affine *rest = element_address(kernel, first->tensor, first->subscript);
    if (!affine_equal(affine_sub(kernel->arena, address, rest), affine_index(kernel->arena, point)))
        return NULL;
    emitter_need(kernel->emitter, HELPER_VECTOR, "row_holds");
    return arena_format(kernel->arena, "row_holds(&%s, %lld, %s)",
                        number_text(kernel, m, first, DTYPE_I32), (long long)point->extent,
                        number_text(kernel, m, comparison.number, DTYPE_I32));
}

/* `before`, and a value added to the results of a member: for all points of its outer axes. */
static Block add_chosen(Kernel *kernel, int m, Block before, const char *value)
{
    accumulate(kernel, &before, m, accumulator_at(kernel, m, held_point(kernel, m)), value);
    return points_outer(kernel, m, true, before);
}

void chosen_step(Kernel *kernel, Block *block, int m)
{
    const Member *member = kernel_member(kernel, m);
    const Expr *const *argument = kernel->statement[m].value->argument;
    const int last = member->axis[member->statement->outer + member->statement->reduced - 1];
    const char *condition = number_text(kernel, m, argument[0], DTYPE_BOOL);
    Block body = block_new(kernel->arena);
    const char *value = vector_text(kernel, &body, m, argument[1]);
    body = add_chosen(kernel, m, body, value);
    body = block_wrap(arena_format(kernel->arena, "if (%s)", condition), &body);
    if (kernel_points(kernel, m, last) > 1)
        body = kernel_loop(kernel, m, last, false, body);
    const char *any = row_holds(kernel, m);
    if (any != NULL)
        body = block_wrap(arena_format(kernel->arena, "if (%s)", any), &body);
    block_append(block, &body);
}

/* ---- Lists of places ---- */

static int64_t reduced_points(const Statement *s)
{
    int64_t points = 1;
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        points *= s->index[i]->extent;
    return points;
}

/* Whether each lane compares with its own number, that of the row that it is: what is added to one
   of the tile's rows is 0 for the others. */
static bool is_of_lanes(const Kernel *kernel, int m)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    const Expr *value = kernel->statement[m].value;
    if (member->lane < 0 || member->lane_reduced || s->constraints > 0 ||
        s->reduction != REDUCE_SUM || value->kind != EXPR_APPLY ||
        value->function->id != FUNCTION_SELECT || !expr_is_number(value->argument[2], 0))
        return false;
    const Expr *number = comparison_of(kernel, m, s->outer).number;
    bool own = false;
    for (int i = 0; i < s->outer; i++) {
        if (member->axis[i] == member->lane)
            own = number != NULL && number->kind == EXPR_INDEX &&
                  affine_equal(number->affine, kernel_index(kernel, m, i));
        else if (kernel_points(kernel, m, member->axis[i]) > 1)
            return false;
    }
    return own;
}

bool chosen_is_listed(const Kernel *kernel, int m)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    const int64_t points = reduced_points(s);
    if ((!chosen_is(kernel, m) && !is_of_lanes(kernel, m)) || points == 1 || points > MOST_LISTED)
        return false;
    const Comparison comparison = comparison_of(kernel, m, s->outer);
    if (comparison.read == NULL)
        return false;
    const Affine *rest = affine_sub(
        kernel->arena, element_address(kernel, comparison.read->tensor, comparison.read->subscript),
        kernel_number(kernel, m, s->outer));
    return affine_is_constant(rest);
}

static int64_t number_of_lists(int64_t points)
{
    int64_t lists = 64;
    while (lists < points && lists < MOST_LISTS)
        lists *= 2;
    return lists;
}

typedef struct Lists {
    const char *list, *next;
    int64_t mask;
} Lists;

/* The lists of the numbers from `first` on, or of the tiles of so many rows that they are in: those
   that another member asked for, or new ones. */
static Lists lists_of(Kernel *kernel, const char *first, int64_t points, int64_t rows)
{
    Arena *arena = kernel->arena;
    const int64_t lists = number_of_lists(points);
    const char *key = arena_format(arena, "%s / %lld", first, (long long)rows);
    for (int i = 0; i + 1 < kernel->prologue_texts.count; i++)
        if (string_equal(kernel->prologue_texts.items[i], key))
            return (Lists){kernel->prologue_names.items[i], kernel->prologue_names.items[i + 1],
                           lists - 1};
    const Lists new = {kernel_name(kernel, kernel->canonical ? "list" : "first"),
                       kernel_name(kernel, kernel->canonical ? "link" : "next_place"), lists - 1};
    LIST_PUSH(arena, &kernel->prologue_texts, key);
    LIST_PUSH(arena, &kernel->prologue_names, new.list);
    LIST_PUSH(arena, &kernel->prologue_texts, "");
    LIST_PUSH(arena, &kernel->prologue_names, new.next);
    emitter_need(kernel->emitter, HELPER_VECTOR, "list_places");
    block_add(&kernel->prologue, arena_format(arena, "int32_t %s[%lld], %s[%lld];", new.list,
                                              (long long)lists, new.next, (long long)points));
    block_add(&kernel->prologue, arena_format(arena, "list_places(%s, %lld, %lld, %s, %lld, %s);",
                                              first, (long long)points, (long long)rows, new.list,
                                              (long long)lists, new.next));
    return new;
}

static void add_variable(const Kernel *kernel, Block *block, const Block *body, const Index *index,
                         const char *value)
{
    if (index != NULL && block_mentions(body, index->name))
        block_add(block, arena_format(kernel->arena, "const %s %s = %s;", kernel->integer,
                                      index->name, value));
}

/* The reduced indices of a place: its digits. */
static Block with_indices(const Kernel *kernel, int m, const char *place, Block body)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    Block block = block_new(kernel->arena);
    int64_t weight = reduced_points(s);
    for (int i = s->outer; i < s->outer + s->reduced; i++) {
        const KernelAxis *own = &kernel->axis[member->axis[i]];
        const int64_t tile = kernel->group->axes.items[member->axis[i]].tile;
        const int64_t extent = s->index[i]->extent;
        const bool outermost = weight == reduced_points(s);
        weight /= extent;
        const char *digit = place;
        if (weight > 1)
            digit = arena_format(kernel->arena, "%s / %lld", digit, (long long)weight);
        if (!outermost)
            digit = arena_format(kernel->arena, "%s %% %lld", digit, (long long)extent);
        const bool both = own->block != NULL && own->point != NULL;
        add_variable(kernel, &block, &body, own->block,
                     both ? arena_format(kernel->arena, "%s / %lld", digit, (long long)tile)
                          : digit);
        add_variable(kernel, &block, &body, own->point,
                     both ? arena_format(kernel->arena, "%s %% %lld", digit, (long long)tile)
                          : digit);
    }
    block_append(&block, &body);
    return block;
}

/* if (numbers[at] == row) sum += value; of lanes SELECT does so. */
static Block added_at(Kernel *kernel, int m, bool of_lanes)
{
    const Expr *value = kernel->statement[m].value;
    Block body = block_new(kernel->arena);
    const char *text = vector_text(kernel, &body, m, of_lanes ? value : value->argument[1]);
    body = add_chosen(kernel, m, body, text);
    if (of_lanes)
        return body;
    const char *condition = number_text(kernel, m, value->argument[0], DTYPE_BOOL);
    return block_wrap(arena_format(kernel->arena, "if (%s)", condition), &body);
}

/* for (int at = first[row & 1023]; at >= 0; at = next_place[at]) */
void chosen_places(Kernel *kernel, Block *block, int m)
{
    Arena *arena = kernel->arena;
    const Statement *s = kernel_member(kernel, m)->statement;
    const int lane = kernel_member(kernel, m)->lane;
    const bool of_lanes = is_of_lanes(kernel, m);
    const Comparison comparison = comparison_of(kernel, m, s->outer);
    const char *first = first_number(kernel, m, comparison.read);
    const Index *tile = kernel->axis[lane].block;
    const char *row = !of_lanes      ? number_text(kernel, m, comparison.number, DTYPE_I32)
                      : tile == NULL ? "0"
                                     : tile->name;
    const Lists lists = lists_of(kernel, first, reduced_points(s),
                                 of_lanes ? kernel->group->axes.items[lane].tile : 1);
    const char *at = kernel_name(kernel, "at");
    Block body = with_indices(kernel, m, at, added_at(kernel, m, of_lanes));
    body = block_wrap(arena_format(arena, "for (int %s = %s[%s & %lld]; %s >= 0; %s = %s[%s])", at,
                                   lists.list, row, (long long)lists.mask, at, at, lists.next, at),
                      &body);
    block_append(block, &body);
}
