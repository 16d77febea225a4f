/* Tiles as C: loops over the points of a tile, unrolled by the C compiler where they run over
   arrays that it is to keep in registers. */
#include "emit/tile.h"
#include "emit/chosen.h"
#include "emit/expression.h"
#include "emit/prefetch.h"
#include "emit/tile_store.h"
#include "emit/transform.h"
#include "emit/vector.h"
#include "ir/inline.h"

/* ---- What members are ---- */

static const Member *member_of(const Kernel *kernel, int m)
{
    return &kernel->group->members.items[m];
}

static bool is_vector(const Kernel *kernel, int m)
{
    return member_of(kernel, m)->lane >= 0;
}

static bool is_numbered(const Statement *s)
{
    return s->argument != NULL || s->reduction == REDUCE_ARGMAX;
}

static bool is_extremum(const Statement *s)
{
    return s->reduction == REDUCE_MAX || s->reduction == REDUCE_MIN ||
           s->reduction == REDUCE_ARGMAX;
}

/* ---- Loops over points ---- */

typedef bool Wanted(const Kernel *kernel, int m, int axis);

static bool is_outer(const Kernel *kernel, int m, int axis)
{
    return member_has_outer(member_of(kernel, m), axis);
}

static bool is_reduced(const Kernel *kernel, int m, int axis)
{
    return member_has_reduced(member_of(kernel, m), axis);
}

/* for-loops over the points of the wanted axes, in the order of the member's indices. */
static Block point_loops(const Kernel *kernel, int m, Wanted *wanted, bool unroll, Block body)
{
    const Statement *s = member_of(kernel, m)->statement;
    for (int i = s->outer + s->reduced - 1; i >= 0; i--) {
        const int axis = member_of(kernel, m)->axis[i];
        if (kernel_points(kernel, m, axis) == 1 || !wanted(kernel, m, axis))
            continue;
        body = kernel_loop(kernel, m, axis, unroll, body);
    }
    return body;
}

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
    touch->vectors |= holder >= 0 && tile_gives_vector(touch->kernel, holder);
}

static bool must_unroll(const Kernel *kernel, int m)
{
    struct Touch touch = {kernel, is_vector(kernel, m)};
    expr_reads(kernel->statement[m].value, touch_read, &touch);
    return touch.vectors;
}

/* ---- Accumulators ---- */

/* "[6][2]" for the points of the member's outer axes. */
static const char *extents_of(const Kernel *kernel, int m)
{
    const Member *member = member_of(kernel, m);
    Text text = text_new(kernel->arena);
    for (int i = 0; i < member->statement->outer; i++) {
        const int64_t points = kernel_points(kernel, m, member->axis[i]);
        if (points > 1)
            text_format(&text, "[%lld]", (long long)points);
    }
    return text.data;
}

static const char *neutral(const Statement *s)
{
    const bool real = dtype_is_float(tile_dtype(s));
    switch (s->reduction) {
    case REDUCE_PROD:
        return real ? "1.0f" : "1";
    case REDUCE_MAX:
    case REDUCE_ARGMAX:
        return real ? "-INFINITY" : "INT32_MIN";
    case REDUCE_MIN:
        return real ? "INFINITY" : "INT32_MAX";
    default:
        return real ? "0.0f" : "0";
    }
}

static const char *result_name(const Kernel *kernel, int m)
{
    return kernel->canonical ? "r"
                             : kernel_last_name(member_of(kernel, m)->statement->result->name);
}

static void declare(Kernel *kernel, Block *block, int m, const char *name, const char *number,
                    const char *extents)
{
    const Statement *s = member_of(kernel, m)->statement;
    const bool vector = is_vector(kernel, m);
    block_add(block, arena_format(kernel->arena, "%s %s%s;",
                                  vector ? "vec" : storage_type(tile_dtype(s)), name, extents));
    if (number != NULL)
        block_add(block, arena_format(kernel->arena, "%s %s%s;", vector ? "ivec" : kernel->integer,
                                      number, extents));
}

static void clear(Kernel *kernel, Block *block, int m, Accumulator a)
{
    const Statement *s = member_of(kernel, m)->statement;
    const bool vector = is_vector(kernel, m);
    block_add(block, arena_format(kernel->arena, vector ? "%s = SPLAT(%s);" : "%s = %s;", a.value,
                                  neutral(s)));
    if (a.number != NULL)
        block_add(block,
                  arena_format(kernel->arena, vector ? "%s = SPLATI(0);" : "%s = 0;", a.number));
}

/* The row-major number of the current point of the reduction. */
static const Expr *reduction_number(const Kernel *kernel, int m)
{
    const Member *member = member_of(kernel, m);
    const Statement *s = member->statement;
    const Affine *number = affine_constant(kernel->arena, 0);
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        number = affine_add(kernel->arena, affine_scale(kernel->arena, number, s->index[i]->extent),
                            kernel_index(kernel, m, i));
    return expr_index(kernel->arena, number);
}

/* The first extremum wins; a NaN is greater than everything, as in PyTorch. */
static void step_extremum_lanes(Kernel *kernel, Block *block, int m, Accumulator a,
                                const char *value)
{
    Arena *arena = kernel->arena;
    const char *sign = kernel->statement[m].reduction == REDUCE_MIN ? "<" : ">";
    const char *v = kernel_name(kernel, "v"), *better = kernel_name(kernel, "better");
    block_add(block, arena_format(arena, "const vec %s = %s;", v, value));
    block_add(block, arena_format(arena, "const ivec %s = (%s %s %s) | (%s != %s);", better, v,
                                  sign, a.value, v, v));
    block_add(block, arena_format(arena, "%s = SELECT(%s, %s, %s);", a.value, better, v, a.value));
    if (a.number != NULL)
        block_add(block,
                  arena_format(arena, "%s = SELECTI(%s, SPLATI(%s), %s);", a.number, better,
                               number_text(kernel, m, reduction_number(kernel, m), DTYPE_I32),
                               a.number));
}

static void step_extremum(Kernel *kernel, Block *block, int m, Accumulator a, const char *value)
{
    Arena *arena = kernel->arena;
    const Statement *s = &kernel->statement[m];
    const bool real = dtype_is_float(tile_dtype(s));
    const char *v = kernel_name(kernel, "v");
    block_add(block,
              arena_format(arena, "const %s %s = %s;", storage_type(tile_dtype(s)), v, value));
    Block found = block_new(arena);
    block_add(&found, arena_format(arena, "%s = %s;", a.value, v));
    if (a.number != NULL)
        block_add(&found,
                  arena_format(arena, "%s = %s;", a.number,
                               number_text(kernel, m, reduction_number(kernel, m), DTYPE_I32)));
    const char *sign = s->reduction == REDUCE_MIN ? "<" : ">";
    const char *nan = real ? arena_format(arena, " || %s != %s", v, v) : "";
    const Block test =
        block_wrap(arena_format(arena, "if (%s %s %s%s)", v, sign, a.value, nan), &found);
    block_append(block, &test);
}

/* Lanes behind the end of the axis add nothing, and are no extremum. */
static const char *valid_lanes(Kernel *kernel, int m, const char *value)
{
    const Statement *s = &kernel->statement[m];
    const char *left = member_of(kernel, m)->lane_reduced ? vector_lanes_left(kernel, m) : NULL;
    if (left == NULL)
        return value;
    if (s->reduction == REDUCE_SUM)
        return arena_format(kernel->arena, "FIRST_LANES(%s, %s)", left, value);
    return arena_format(kernel->arena, "SELECT(lane_numbers() < %s, %s, SPLAT(%s))", left, value,
                        neutral(s));
}

/* Whether it adds up products of pairs: dot(sum, p, q) is the sum with two more. */
static bool adds_dots(const Statement *s)
{
    return s->value->kind == EXPR_APPLY && s->value->function->id == FUNCTION_DOT;
}

/* A pair in every lane: bits, of which no arithmetic may make other ones. */
static const char *pair_text(Kernel *kernel, Block *before, int m, const Expr *e)
{
    if (vector_varies(kernel, m, e))
        return vector_text(kernel, before, m, e);
    return arena_format(kernel->arena, "splat_pair(%s)", number_text(kernel, m, e, DTYPE_PAIR));
}

static void accumulate(Kernel *kernel, Block *block, int m, Accumulator a, const char *value)
{
    const Statement *s = &kernel->statement[m];
    if (adds_dots(s)) {
        const bool vector = is_vector(kernel, m);
        emitter_need(kernel->emitter, vector ? HELPER_VECTOR : HELPER_SCALAR,
                     vector ? "dot" : "dotf");
        block_add(block, arena_format(kernel->arena, "%s = %s(%s, %s);", a.value,
                                      vector ? "dot" : "dotf", a.value, value));
        return;
    }
    value = valid_lanes(kernel, m, value);
    if (is_extremum(s) && is_vector(kernel, m))
        step_extremum_lanes(kernel, block, m, a, value);
    else if (is_extremum(s))
        step_extremum(kernel, block, m, a, value);
    else
        block_add(block, arena_format(kernel->arena, "%s %s= %s;", a.value,
                                      s->reduction == REDUCE_PROD ? "*" : "+", value));
}

static const char *value_of(Kernel *kernel, Block *before, int m)
{
    const Statement *s = &kernel->statement[m];
    if (adds_dots(s)) {
        const Expr *const *pair = s->value->argument;
        return is_vector(kernel, m)
                   ? arena_format(kernel->arena, "%s, %s", pair_text(kernel, before, m, pair[0]),
                                  pair_text(kernel, before, m, pair[1]))
                   : arena_format(kernel->arena, "%s, %s",
                                  number_text(kernel, m, pair[0], DTYPE_PAIR),
                                  number_text(kernel, m, pair[1], DTYPE_PAIR));
    }
    return is_vector(kernel, m) ? vector_text(kernel, before, m, s->value)
                                : number_text(kernel, m, s->value, tile_dtype(s));
}

/* Constraints on the points of a tile, which the loops around it do not know; of a reduction inside
   of a tile, all of them. */
static Block guarded(Kernel *kernel, int m, Block body)
{
    const Member *member = member_of(kernel, m);
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
    const char *left = member_of(kernel, m)->lane_reduced ? vector_lanes_left(kernel, m) : NULL;
    if (left != NULL)
        expr_reads(kernel->statement[m].value, find_zeros, &search);
    return left == NULL || search.found
               ? factor
               : arena_format(kernel->arena, "FIRST_LANES(%s, %s)", left, factor);
}

/* An expression moves with a point when the point's variable occurs in it. */
static Block loops_of(const Kernel *kernel, int m, const Expr *e, bool with, Block body)
{
    const Statement *s = member_of(kernel, m)->statement;
    for (int i = s->outer + s->reduced - 1; i >= 0; i--) {
        const int axis = member_of(kernel, m)->axis[i];
        const Index *point = kernel_point(kernel, m, axis);
        if (point == NULL || kernel_points(kernel, m, axis) == 1 ||
            expr_uses_index(e, point) != with)
            continue;
        body = kernel_loop(kernel, m, axis, true, body);
    }
    return body;
}

static Accumulator accumulator_at(const Kernel *kernel, int m)
{
    const char *point = vector_point(kernel, m);
    return (Accumulator){arena_format(kernel->arena, "%s%s", kernel->held[m], point),
                         kernel->numbers[m] == NULL
                             ? NULL
                             : arena_format(kernel->arena, "%s%s", kernel->numbers[m], point)};
}

/* Points of the tile that an expression moves with. */
static int64_t points_with(const Kernel *kernel, int m, const Expr *e)
{
    const Statement *s = member_of(kernel, m)->statement;
    int64_t points = 1;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const int axis = member_of(kernel, m)->axis[i];
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
        accumulate(kernel, &inner, m, accumulator_at(kernel, m),
                   arena_format(arena, "%s, %s", name, pair_text(kernel, &inner, m, rest)));
    else
        block_add(&inner, arena_format(arena, "%s += %s * %s;", accumulator_at(kernel, m).value,
                                       name, vector_text(kernel, &inner, m, rest)));
    kernel->anchors = NULL;
    inner = guarded(kernel, m, inner);
    inner = loops_of(kernel, m, shared, false, inner);
    block_append(&outer, &inner);
    outer = loops_of(kernel, m, shared, true, outer);
    block_append(block, &anchors);
    block_append(block, &outer);
}

Block tile_add(Kernel *kernel, int m, Block before, const char *value)
{
    accumulate(kernel, &before, m, accumulator_at(kernel, m), value);
    return point_loops(kernel, m, is_outer, true, before);
}

/* ---- A member as a whole ---- */

void tile_declare(Kernel *kernel, Block *block, int m)
{
    const Statement *s = member_of(kernel, m)->statement;
    if (kernel->held[m] == NULL)
        return;
    kernel->held[m] = kernel_name(kernel, result_name(kernel, m));
    kernel->numbers[m] = is_numbered(s) ? kernel_name(kernel, "at") : NULL;
    declare(kernel, block, m, kernel->held[m], kernel->numbers[m], extents_of(kernel, m));
}

void tile_begin(Kernel *kernel, Block *block, int m)
{
    Block body = block_new(kernel->arena);
    clear(kernel, &body, m, accumulator_at(kernel, m));
    body = point_loops(kernel, m, is_outer, is_vector(kernel, m), body);
    block_append(block, &body);
}

static void step_points(Kernel *kernel, Block *block, int m)
{
    /* No factor need move with the lanes, as in the gradient of what is summed alone. */
    if (is_vector(kernel, m) && statement_is_contraction(member_of(kernel, m)->statement) &&
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
    accumulate(kernel, &body, m, accumulator_at(kernel, m), value);
    body = guarded(kernel, m, body);
    const bool unroll = must_unroll(kernel, m);
    body = point_loops(kernel, m, is_reduced, unroll, body);
    body = point_loops(kernel, m, is_outer, unroll, body);
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
    const Statement *s = member_of(kernel, m)->statement;
    const char *vectors = kernel->held[m], *extents = extents_of(kernel, m);
    const char *name = kernel_name(kernel, kernel->canonical ? "n" : "total");
    const char *function = s->reduction == REDUCE_SUM   ? "add_lanes"
                           : s->reduction == REDUCE_MAX ? "max_lanes"
                                                        : "min_lanes";
    emitter_need(kernel->emitter, HELPER_VECTOR, function);
    block_add(block,
              arena_format(kernel->arena, "%s %s%s;", storage_type(tile_dtype(s)), name, extents));
    Block body = block_new(kernel->arena);
    const char *point = vector_point(kernel, m);
    block_add(&body, arena_format(kernel->arena, "%s%s = %s(%s%s);", name, point, function, vectors,
                                  point));
    body = point_loops(kernel, m, is_outer, true, body);
    block_append(block, &body);
    kernel->held[m] = name;
}

void tile_end(Kernel *kernel, Block *block, int m)
{
    if (member_of(kernel, m)->lane_reduced)
        add_lanes(kernel, block, m);
    if (!tile_stores_something(kernel, m))
        return;
    Block body = block_new(kernel->arena);
    tile_store_results(kernel, &body, m, accumulator_at(kernel, m));
    body = point_loops(kernel, m, is_outer, tile_gives_vector(kernel, m), body);
    body = tile_only_if_lent(kernel, member_of(kernel, m)->statement->result, body);
    block_append(block, &body);
}

/* A reduction whose points are all in the tile: from begin to end for each result. */
static Block whole_reduction(Kernel *kernel, int m)
{
    const bool held = kernel->held[m] != NULL;
    Block body = block_new(kernel->arena), inner = block_new(kernel->arena);
    if (!held) {
        kernel->held[m] = kernel_name(kernel, result_name(kernel, m));
        kernel->numbers[m] =
            is_numbered(member_of(kernel, m)->statement) ? kernel_name(kernel, "at") : NULL;
        declare(kernel, &body, m, kernel->held[m], kernel->numbers[m], "");
    }
    const char *point = held ? vector_point(kernel, m) : "";
    Accumulator a = {arena_format(kernel->arena, "%s%s", kernel->held[m], point),
                     kernel->numbers[m] == NULL
                         ? NULL
                         : arena_format(kernel->arena, "%s%s", kernel->numbers[m], point)};
    clear(kernel, &body, m, a);
    const char *value = value_of(kernel, &inner, m);
    accumulate(kernel, &inner, m, a, value);
    inner = guarded(kernel, m, inner);
    inner = point_loops(kernel, m, is_reduced, must_unroll(kernel, m), inner);
    block_append(&body, &inner);
    Block store = block_new(kernel->arena);
    tile_store_results(kernel, &store, m, a);
    if (store.statements > 0)
        store = tile_only_if_lent(kernel, member_of(kernel, m)->statement->result, store);
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
        const char *held = accumulator_at(kernel, m).value;
        block_add(&body, arena_format(kernel->arena, "%s = %s;", held, value));
        value = held;
    }
    Block store = block_new(kernel->arena);
    tile_store_one(kernel, &store, m, s->result, value, tile_dtype(s));
    if (store.statements > 0)
        store = tile_only_if_lent(kernel, s->result, store);
    block_append(&body, &store);
    return guarded(kernel, m, body);
}

/* ---- Members that share the loops over their points ---- */

/* Whether a member is a value at each point of shared loops and of what is unrolled, always. */
static bool is_pointwise(const Kernel *kernel, int m)
{
    const Member *member = member_of(kernel, m);
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
    const Member *one = member_of(kernel, a), *other = member_of(kernel, b);
    bool same = one->statement->outer == other->statement->outer && one->lane == other->lane;
    for (int i = 0; same && i < one->statement->outer; i++)
        same = one->axis[i] == other->axis[i];
    return same && must_unroll(kernel, a) == must_unroll(kernel, b);
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
    Block body = block_new(kernel->arena);
    for (int m = first; m < end; m++) {
        const Block value = whole_value(kernel, m);
        block_append(&body, &value);
    }
    body = point_loops(kernel, first, is_outer, must_unroll(kernel, first), body);
    block_append(block, &body);
}

/* ---- Members by themselves ---- */

void tile_whole(Kernel *kernel, Block *block, int m)
{
    const bool reduces = member_of(kernel, m)->statement->reduction != REDUCE_NONE;
    if (kernel_writes_out(kernel, m)) {
        transform_write(kernel, block, m);
        return;
    }
    Block body = reduces ? whole_reduction(kernel, m) : whole_value(kernel, m);
    const bool several = body.statements > 1;
    Block loops = point_loops(kernel, m, is_outer, must_unroll(kernel, m), body);
    if (several && loops.statements > 1) { /* declarations keep to themselves */
        Block scope = block_wrap("", &loops);
        scope.lines.items[0].text = "{";
        loops = scope;
    }
    block_append(block, &loops);
}
