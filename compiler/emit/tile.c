/* Tiles as C: loops over the points of a tile, unrolled by the C compiler where they run over
   arrays that it is to keep in registers. */
#include "emit/tile.h"
#include "emit/chosen.h"
#include "emit/element.h"
#include "emit/expression.h"
#include "emit/points.h"
#include "emit/prefetch.h"
#include "emit/tile_store.h"
#include "emit/transform.h"
#include "emit/vector.h"
#include "ir/inline.h"

/* Whether the loops over a member's points touch registers by number: then they must be unrolled.
 */
struct Touch {
    const Kernel *kernel;
    bool vectors;
};

static void touch_read(void *user, const Expr *read)
{
    struct Touch *touch = user;
    const int holder = kernel_holder(touch->kernel, read);
    touch->vectors |= holder >= 0 && kernel_gives_vector(touch->kernel, holder);
}

static bool must_unroll(const Kernel *kernel, int m)
{
    struct Touch touch = {kernel, kernel_is_vector(kernel, m)};
    expr_reads(kernel->statement[m].value, touch_read, &touch);
    return touch.vectors;
}

/* ---- Values ---- */

/* A pair in every lane: bits, of which no arithmetic may make other ones. */
static const char *pair_text(Kernel *kernel, Block *before, int m, const Expr *e)
{
    if (vector_varies(kernel, m, e))
        return vector_text(kernel, before, m, e);
    return arena_format(kernel->arena, "splat_pair(%s)", number_text(kernel, m, e, DTYPE_PAIR));
}

static const char *value_of(Kernel *kernel, Block *before, int m)
{
    const Statement *s = &kernel->statement[m];
    if (adds_dots(s)) {
        const Expr *const *pair = s->value->argument;
        return kernel_is_vector(kernel, m)
                   ? arena_format(kernel->arena, "%s, %s", pair_text(kernel, before, m, pair[0]),
                                  pair_text(kernel, before, m, pair[1]))
                   : arena_format(kernel->arena, "%s, %s",
                                  number_text(kernel, m, pair[0], DTYPE_PAIR),
                                  number_text(kernel, m, pair[1], DTYPE_PAIR));
    }
    return kernel_is_vector(kernel, m) ? vector_text(kernel, before, m, s->value)
                                       : number_text(kernel, m, s->value, accumulator_dtype(s));
}

/* Constraints on the points of a tile, which the loops around it do not know; of a reduction inside
   of a tile, all of them. */
static Block guarded(Kernel *kernel, int m, Block body)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    const Affine **to = ARENA_ARRAY(kernel->arena, const Affine *, s->outer + s->reduced);
    Text condition = text_new(kernel->arena);
    for (int i = 0; i < s->outer + s->reduced; i++)
        to[i] = kernel_index(kernel, m, i);
    for (int c = 0; c < s->constraints; c++) {
        const Constraint *constraint = &s->constraint[c];
        bool inside = s->reduction != REDUCE_NONE && !kernel_is_looped(kernel, m);
        for (int i = 0; i < s->outer + s->reduced; i++)
            inside |= kernel_points(kernel, m, member->axis[i]) > 1 &&
                      affine_uses(constraint->value, s->index[i]);
        if (!inside)
            continue;
        const Expr *value =
            expr_index(kernel->arena, affine_substitute(kernel->arena, constraint->value,
                                                        s->outer + s->reduced, s->index, to));
        text_format(&condition, "%s%s %s 0", condition.length > 0 ? " && " : "",
                    number_text(kernel, m, value, DTYPE_I64), constraint->equality ? "==" : ">=");
    }
    return condition.length == 0
               ? body
               : block_wrap(arena_format(kernel->arena, "if (%s)", condition.data), &body);
}

/* ---- Products ---- */

/* The first factor of a contraction that is a vector. */
static const Expr *find_vector(const Kernel *kernel, int m, const Expr *e)
{
    if (e->kind == EXPR_READ)
        return vector_varies(kernel, m, e) ? e : NULL;
    const Expr *found = find_vector(kernel, m, e->argument[0]);
    return found != NULL ? found : find_vector(kernel, m, e->argument[1]);
}

static const Expr *without(Arena *arena, const Expr *e, const Expr *factor)
{
    if (e == factor)
        return expr_number(arena, 1);
    if (e->kind != EXPR_APPLY)
        return e;
    return expr_binary(arena, FUNCTION_MUL, without(arena, e->argument[0], factor),
                       without(arena, e->argument[1], factor));
}

struct ZeroSearch {
    const Kernel *kernel;
    int member;
    bool found;
};

static void find_zeros(void *user, const Expr *read)
{
    struct ZeroSearch *search = user;
    search->found |= vector_ends_in_zeros(search->kernel, search->member, read);
}

/* A factor with only the lanes inside of their axis, where they are added up and no factor ends in
   zeros by itself. */
static const char *valid_factor(Kernel *kernel, int m, const char *factor)
{
    struct ZeroSearch search = {kernel, m, false};
    const char *left = kernel_member(kernel, m)->lane_reduced ? lanes_left(kernel, m) : NULL;
    if (left != NULL)
        expr_reads(kernel->statement[m].value, find_zeros, &search);
    return left == NULL || search.found
               ? factor
               : arena_format(kernel->arena, "FIRST_LANES(%s, %s)", left, factor);
}

/* An expression moves with a point when the point's variable occurs in it. */
static Block loops_of(const Kernel *kernel, int m, const Expr *e, bool with, Block body)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    for (int i = s->outer + s->reduced - 1; i >= 0; i--) {
        const int axis = kernel_member(kernel, m)->axis[i];
        const Index *point = kernel_point(kernel, m, axis);
        if (point == NULL || kernel_points(kernel, m, axis) == 1 ||
            expr_uses_index(e, point) != with)
            continue;
        body = kernel_loop(kernel, m, axis, true, body);
    }
    return body;
}

static Accumulator accumulator(const Kernel *kernel, int m)
{
    return accumulator_at(kernel, m, held_point(kernel, m));
}

/* Points of the tile that an expression moves with. */
static int64_t points_with(const Kernel *kernel, int m, const Expr *e)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    int64_t points = 1;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const int axis = kernel_member(kernel, m)->axis[i];
        const Index *point = kernel_point(kernel, m, axis);
        if (point != NULL && expr_uses_index(e, point))
            points *= kernel_points(kernel, m, axis);
    }
    return points;
}

/* The factor of a product that is loaded once for all points that it does not move with: a vector,
   unless the numbers that it meets, which the C compiler then keeps for the next vector, leave no
   registers to the sums. */
static const Expr *find_shared(const Kernel *kernel, int m, const Expr *value)
{
    const int registers = kernel->emitter->context->options->target.registers;
    const Expr *vector = find_vector(kernel, m, value);
    if (value->kind != EXPR_APPLY || adds_dots(&kernel->statement[m]))
        return vector;
    const Expr *other = value->argument[value->argument[0] == vector];
    const int64_t vectors = points_with(kernel, m, vector), all = points_with(kernel, m, value);
    const int64_t numbers = points_with(kernel, m, other);
    const bool keeps = other->kind == EXPR_READ && !vector_varies(kernel, m, other) &&
                       vectors > 1 && vectors < numbers && vectors * numbers == all;
    return keeps && all + numbers + 1 > registers ? other : vector;
}

/* Whether several products with other vectors share a vector. */
static bool is_kept(const Kernel *kernel, int m, const Expr *shared, const Expr *rest)
{
    return vector_varies(kernel, m, shared) && vector_varies(kernel, m, rest) &&
           points_with(kernel, m, kernel->statement[m].value) > points_with(kernel, m, shared);
}

/* for the points of x { const vec x = LOAD(...); for the others sum += x*w; } */
static void step_product(Kernel *kernel, Block *block, int m)
{
    Arena *arena = kernel->arena;
    const Expr *value = kernel->statement[m].value;
    const Expr *shared = find_shared(kernel, m, value);
    const bool dots = adds_dots(&kernel->statement[m]);
    const Expr *rest =
        dots ? value->argument[value->argument[0] == shared] : without(arena, value, shared);
    Block anchors = block_new(arena), inner = block_new(arena), outer = block_new(arena);
    const char *name = kernel->canonical ? "x" : kernel_name(kernel, "x");
    kernel->anchors = &anchors;
    kernel->anchor_texts.count = kernel->anchor_names.count = 0;
    const char *load = valid_factor(kernel, m, vector_text(kernel, &outer, m, shared));
    if (is_kept(kernel, m, shared, rest)) {
        emitter_need(kernel->emitter, HELPER_VECTOR, "keep");
        load = arena_format(arena, "keep(%s)", load);
    }
    block_add(&outer, arena_format(arena, "const vec %s = %s;", name, load));
    if (dots)
        accumulate(kernel, &inner, m, accumulator(kernel, m),
                   arena_format(arena, "%s, %s", name, pair_text(kernel, &inner, m, rest)));
    else
        block_add(&inner, arena_format(arena, "%s += %s * %s;", accumulator(kernel, m).value, name,
                                       vector_text(kernel, &inner, m, rest)));
    kernel->anchors = NULL;
    inner = guarded(kernel, m, inner);
    inner = loops_of(kernel, m, shared, false, inner);
    block_append(&outer, &inner);
    outer = loops_of(kernel, m, shared, true, outer);
    block_append(block, &anchors);
    block_append(block, &outer);
}

/* ---- A member as a whole ---- */

void tile_declare(Kernel *kernel, Block *block, int m)
{
    if (kernel->held[m] != NULL)
        accumulator_declare(kernel, block, m, accumulator_extents(kernel, m));
}

void tile_begin(Kernel *kernel, Block *block, int m)
{
    Block body = block_new(kernel->arena);
    accumulator_clear(kernel, &body, m, accumulator(kernel, m));
    body = points_outer(kernel, m, kernel_is_vector(kernel, m), body);
    block_append(block, &body);
}

static void step_points(Kernel *kernel, Block *block, int m)
{
    /* No factor need move with the lanes, as in the gradient of what is summed alone. */
    if (kernel_is_vector(kernel, m) &&
        statement_is_contraction(kernel_member(kernel, m)->statement) &&
        find_vector(kernel, m, kernel->statement[m].value) != NULL) {
        if (m == 0)
            prefetch_write(kernel, block);
        step_product(kernel, block, m);
        return;
    }
    if (chosen_is(kernel, m)) {
        chosen_step(kernel, block, m);
        return;
    }
    Block body = block_new(kernel->arena);
    const char *value = value_of(kernel, &body, m);
    accumulate(kernel, &body, m, accumulator(kernel, m), value);
    body = guarded(kernel, m, body);
    const bool unroll = must_unroll(kernel, m);
    body = points_reduced(kernel, m, unroll, body);
    body = points_outer(kernel, m, unroll, body);
    block_append(block, &body);
}

/* What a place chooses is added where the place is met. */
void tile_step(Kernel *kernel, Block *block, int m)
{
    Block step = block_new(kernel->arena);
    step_points(kernel, &step, m);
    if (kernel->place[m] != NULL)
        step = block_wrap(arena_format(kernel->arena, "if (%s)",
                                       number_text(kernel, m, kernel->place[m], DTYPE_BOOL)),
                          &step);
    block_append(block, &step);
}

/* The lanes of the accumulators are added up into numbers, which take over their name. */
static void add_lanes(Kernel *kernel, Block *block, int m)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    const char *vectors = kernel->held[m], *extents = accumulator_extents(kernel, m);
    const char *name = kernel_name(kernel, kernel->canonical ? "n" : "total");
    const char *function = s->reduction == REDUCE_SUM   ? "add_lanes"
                           : s->reduction == REDUCE_MAX ? "max_lanes"
                                                        : "min_lanes";
    emitter_need(kernel->emitter, HELPER_VECTOR, function);
    Block declared = block_new(kernel->arena), body = block_new(kernel->arena);
    block_add(&declared, arena_format(kernel->arena, "%s %s%s;", storage_type(accumulator_dtype(s)),
                                      name, extents));
    const char *point = held_point(kernel, m);
    block_add(&body, arena_format(kernel->arena, "%s%s = %s(%s%s);", name, point, function, vectors,
                                  point));
    body = points_outer(kernel, m, true, body);
    block_declare(block, &declared, &body);
    kernel->held[m] = name;
}

void tile_end(Kernel *kernel, Block *block, int m)
{
    if (kernel_member(kernel, m)->lane_reduced)
        add_lanes(kernel, block, m);
    if (!tile_stores_something(kernel, m))
        return;
    Block body = block_new(kernel->arena);
    tile_store_results(kernel, &body, m, accumulator(kernel, m));
    body = points_outer(kernel, m, kernel_gives_vector(kernel, m), body);
    body = tile_only_if_lent(kernel, kernel_member(kernel, m)->statement->result, body);
    block_append(block, &body);
}

/* A reduction whose points are all in the tile: from begin to end for each result. */
static Block whole_reduction(Kernel *kernel, int m)
{
    const bool held = kernel->held[m] != NULL;
    Block body = block_new(kernel->arena), inner = block_new(kernel->arena);
    if (!held)
        accumulator_declare(kernel, &body, m, "");
    const Accumulator a = accumulator_at(kernel, m, held ? held_point(kernel, m) : "");
    accumulator_clear(kernel, &body, m, a);
    const char *value = value_of(kernel, &inner, m);
    accumulate(kernel, &inner, m, a, value);
    inner = guarded(kernel, m, inner);
    inner = points_reduced(kernel, m, must_unroll(kernel, m), inner);
    block_append(&body, &inner);
    Block store = block_new(kernel->arena);
    tile_store_results(kernel, &store, m, a);
    if (store.statements > 0)
        store = tile_only_if_lent(kernel, kernel_member(kernel, m)->statement->result, store);
    block_append(&body, &store);
    if (!held)
        kernel->held[m] = kernel->numbers[m] = NULL;
    return body;
}

static Block whole_value(Kernel *kernel, int m)
{
    const Statement *s = &kernel->statement[m];
    Block body = block_new(kernel->arena);
    const char *value = value_of(kernel, &body, m);
    if (kernel->held[m] != NULL) {
        const char *held = accumulator(kernel, m).value;
        block_add(&body, arena_format(kernel->arena, "%s = %s;", held, value));
        value = held;
    }
    Block store = block_new(kernel->arena);
    tile_store_one(kernel, &store, m, s->result, value, accumulator_dtype(s));
    if (store.statements > 0)
        store = tile_only_if_lent(kernel, s->result, store);
    block_append(&body, &store);
    return guarded(kernel, m, body);
}

/* What the members are at the current point, one after the other. */
static Block spell_values(Kernel *kernel, int first, int end)
{
    Block all = block_new(kernel->arena);
    for (int m = first; m < end; m++) {
        const Block value = whole_value(kernel, m);
        block_append(&all, &value);
    }
    return all;
}

/* Written twice: the first text, which is thrown away, tells which addresses occur again. */
static Block whole_values(Kernel *kernel, int first, int end)
{
    SharedAddresses shared = {0};
    Kernel trial = *kernel;
    trial.shared = kernel->shared = &shared;
    spell_values(&trial, first, end);
    Block body = block_new(kernel->arena);
    element_name_addresses(kernel, &body);
    const Block values = spell_values(kernel, first, end);
    block_append(&body, &values);
    kernel->shared = NULL;
    return body;
}

/* ---- Members that share the loops over their points ---- */

/* Whether a member is a value at each point of shared loops and of what is unrolled, always. */
static bool is_pointwise(const Kernel *kernel, int m)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    if (s->reduction != REDUCE_NONE || s->constraints > 0 || kernel_is_looped(kernel, m) ||
        kernel_writes_out(kernel, m))
        return false;
    for (int i = 0; i < s->outer; i++) {
        const int axis = member->axis[i];
        if (!kernel->group->axes.items[axis].shared && kernel->axis[axis].block != NULL)
            return false;
    }
    return true;
}

static bool has_same_points(const Kernel *kernel, int a, int b)
{
    const Member *one = kernel_member(kernel, a), *other = kernel_member(kernel, b);
    const int outer = one->statement->outer;
    return outer == other->statement->outer && members_run_alike(one, other, outer) &&
           must_unroll(kernel, a) == must_unroll(kernel, b);
}

struct Conflict {
    const Kernel *kernel;
    const Statement *written; /* over the loop variables */
    int holder;               /* the member that may hold it; -1: none does */
    bool found;
};

/* A read of what is written at another point of the tile. */
static void find_conflict(void *user, const Expr *read)
{
    struct Conflict *conflict = user;
    const Statement *s = conflict->written;
    if (storage_tensor(read->tensor) != storage_tensor(s->result) ||
        (conflict->holder >= 0 && kernel_holder(conflict->kernel, read) == conflict->holder))
        return;
    for (int d = 0; d < read->count; d++)
        conflict->found |= read->subscript[d].affine == NULL ||
                           !affine_equal(read->subscript[d].affine, s->subscript[d]);
}

/* Whether b may follow a at each point, instead of behind all points of a. */
static bool may_alternate(const Kernel *kernel, int a, int b)
{
    struct Conflict after = {kernel, &kernel->statement[a], a, false};
    struct Conflict before = {kernel, &kernel->statement[b], -1, false};
    expr_reads(kernel->statement[b].value, find_conflict, &after);
    expr_reads(kernel->statement[a].value, find_conflict, &before);
    return !after.found && !before.found &&
           storage_tensor(kernel->statement[a].result) !=
               storage_tensor(kernel->statement[b].result);
}

int tile_together(const Kernel *kernel, int m)
{
    int end = m + 1;
    bool goes_on = is_pointwise(kernel, m);
    while (goes_on && end < kernel->group->members.count) {
        goes_on = is_pointwise(kernel, end) && has_same_points(kernel, m, end);
        for (int i = m; i < end; i++)
            goes_on = goes_on && may_alternate(kernel, i, end);
        end += goes_on;
    }
    return end;
}

void tile_points(Kernel *kernel, Block *block, int first, int end)
{
    Block body = whole_values(kernel, first, end);
    body = points_outer(kernel, first, must_unroll(kernel, first), body);
    block_append(block, &body);
}

/* ---- Members by themselves ---- */

void tile_whole(Kernel *kernel, Block *block, int m)
{
    const bool reduces = kernel_member(kernel, m)->statement->reduction != REDUCE_NONE;
    if (kernel_writes_out(kernel, m)) {
        transform_write(kernel, block, m);
        return;
    }
    Block body = reduces ? whole_reduction(kernel, m) : whole_values(kernel, m, m + 1);
    body = points_outer(kernel, m, must_unroll(kernel, m), body);
    body = block_scope(&body);
    block_append(block, &body);
}
