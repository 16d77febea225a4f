/* The cost model behind lanes and layouts: cycles of a core that starts two vector operations and
   two loads per cycle. Only ratios matter: it compares the choices for one group. */
#include "poly/lanes.h"
#include "ir/cost.h"
#include "ir/inline.h"
#include "ir/place.h"
#include <stdlib.h>

static const double cycles_operation = 0.5, cycles_load = 0.5;
/* Loads of a contraction are shared by the accumulators of its tile, if they do not all move with
   another of them. */
static const double cycles_tiled_load = 0.12;
/* Where lanes are added up, both factors are vectors: a load for each product. */
static const double cycles_dot_load = 0.4;
/* A vector that begins anywhere lies in two cache lines; so do the rows around it, with a border
   and their own padding. */
static const double unaligned = 1.5, unaligned_own = 2;
/* A lane that is loaded by itself, or stored by itself: most often into a cache line of its own. */
static const double cycles_single = 1, cycles_scattered = 4;
/* A number of a large array in whose rows the inner loops do not move: a cache line for each. */
static const double cycles_line = 4, near_bytes = 24576;
static const double far_distance = 2048, far_bytes = 262144;
/* An element that is copied into another layout. */
static const double cycles_copied = 1.5;
/* Adding up the lanes of one vector at the end of a reduction over lanes. */
static const double cycles_across = 8;
/* A choice without lanes: a branch that may be mispredicted. */
static const double cycles_branch = 5;
/* What C compilers make vectors of by themselves, against loops without. */
static const double dealt = 0.25;
/* A transcendental function, of one number or of a vector; a random number. */
static const double cycles_costly = 15, cycles_random = 30;

/* ---- Accesses ---- */

static bool in_floor(const Affine *affine, const Index *index)
{
    for (int t = 0; t < affine->count; t++)
        if (affine->term[t].index == NULL && affine_uses(affine->term[t].dividend, index))
            return true;
    return false;
}

Innermost lane_demand(const Tensor *tensor, const Subscript *subscript, Lane lane)
{
    Innermost demand = {-1, 1};
    for (int d = 0; d < tensor->rank; d++) {
        const Affine *affine = subscript[d].affine;
        if (affine == NULL) {
            if (expr_uses_index(subscript[d].indirect, lane.index))
                return (Innermost){-2, 1};
            continue;
        }
        if (!affine_uses(affine, lane.index))
            continue;
        const int64_t step = affine_coefficient(affine, lane.index) * lane.split;
        if (in_floor(affine, lane.index) || step < 1 || demand.dim != -1)
            return (Innermost){-2, 1};
        demand = (Innermost){d, step};
    }
    return demand;
}

Innermost lane_innermost(const Tensor *tensor)
{
    if (tensor->layout == NULL)
        return (Innermost){tensor->rank - 1, 1};
    const LayoutDigit *last = &tensor->layout->digit[tensor->layout->count - 1];
    return (Innermost){last->dim, last->divisor};
}

typedef enum Stride { STRIDE_NONE, STRIDE_UNIT, STRIDE_OTHER } Stride;

static Stride stride_of(const Tensor *tensor, const Subscript *subscript, Lane lane,
                        const Accesses *accesses)
{
    const Innermost demand = lane_demand(tensor, subscript, lane);
    if (demand.dim == -1)
        return STRIDE_NONE;
    if (demand.dim == -2 || tensor->extent[demand.dim] % demand.split != 0)
        return STRIDE_OTHER;
    const Innermost is = accesses->innermost(accesses->user, tensor);
    const bool met = is.dim == -1 || (is.dim == demand.dim && is.split == demand.split);
    return met ? STRIDE_UNIT : STRIDE_OTHER;
}

/* ---- What fits ---- */

/* Whether a constraint says that a subscript is not below 0; not above the last element. */
static bool bounds_below(const Constraint *constraint, const Affine *subscript)
{
    return !constraint->equality && affine_equal(subscript, constraint->value);
}

static bool bounds_above(const Constraint *constraint, const Affine *subscript, int64_t extent)
{
    const Affine *v = constraint->value;
    bool bounds = !constraint->equality && subscript->count == v->count &&
                  v->constant == extent - 1 - subscript->constant;
    for (int t = 0; bounds && t < subscript->count; t++)
        bounds = subscript->term[t].index != NULL && v->term[t].index == subscript->term[t].index &&
                 v->term[t].coefficient == -subscript->term[t].coefficient;
    return bounds;
}

int lane_bound_dim(const Expr *read, const Constraint *constraint)
{
    for (int d = 0; d < read->count; d++) {
        const Affine *a = read->subscript[d].affine;
        if (a != NULL && a->count > 0 &&
            (bounds_below(constraint, a) || bounds_above(constraint, a, read->tensor->extent[d])))
            return d;
    }
    return -1;
}

struct Fitness {
    const Statement *statement;
    Lane lane;
    const Target *target;
    bool guarded; /* below a select that does not depend on the lane */
    bool fits;
    const Constraint *constraint; /* looked for a read that it bounds */
    bool bounds;
};

static void check_read(void *user, const Expr *read)
{
    struct Fitness *fitness = user;
    const Dtype dtype = read->tensor->dtype;
    if (read->tensor->rank == 0)
        return;
    fitness->fits &= dtype_computed(dtype) == DTYPE_F32 || dtype == DTYPE_I32 ||
                     dtype == DTYPE_U8 || (dtype == DTYPE_F64 && fitness->target->doubles);
    for (int d = 0; d < read->count; d++)
        fitness->fits &= read->subscript[d].affine != NULL ||
                         !expr_uses_index(read->subscript[d].indirect, fitness->lane.index);
}

/* Whether a subscript stays inside of its dimension wherever the statement is computed. */
static bool stays_inside(const Statement *s, const Affine *subscript, int64_t extent)
{
    bool below = affine_min(subscript) >= 0, above = affine_max(subscript) < extent;
    for (int c = 0; c < s->constraints; c++) {
        below |= bounds_below(&s->constraint[c], subscript);
        above |= bounds_above(&s->constraint[c], subscript, extent);
    }
    return below && above;
}

static void check_bounds(void *user, const Expr *read)
{
    struct Fitness *fitness = user;
    for (int d = 0; d < read->count; d++) {
        const Affine *affine = read->subscript[d].affine;
        if (!fitness->guarded &&
            (affine == NULL || !stays_inside(fitness->statement, affine, read->tensor->extent[d])))
            fitness->fits = false;
    }
}

static void check_choices(struct Fitness *fitness, const Expr *e)
{
    if (e->kind == EXPR_RANDOM && fitness->lane.split > 1)
        fitness->fits = false;
    if (expr_is_exact(e) && expr_uses_index(e, fitness->lane.index) && !fitness->target->doubles)
        fitness->fits = false;
    if (e->kind != EXPR_APPLY)
        return;
    if (e->function->id == FUNCTION_SELECT) { /* vectors compute both sides */
        struct Fitness inside = *fitness;
        inside.guarded |= !expr_uses_index(e->argument[0], fitness->lane.index);
        expr_reads(e->argument[1], check_bounds, &inside);
        expr_reads(e->argument[2], check_bounds, &inside);
        fitness->fits &= inside.fits;
    }
    for (int i = 0; i < e->count; i++)
        check_choices(fitness, e->argument[i]);
}

static void check_constraint(void *user, const Expr *read)
{
    struct Fitness *fitness = user;
    if (read->tensor->role == ROLE_VALUE && dtype_is_float(read->tensor->dtype) &&
        lane_bound_dim(read, fitness->constraint) >= 0)
        fitness->bounds = true;
}

/* A place is looked up for all lanes at once. */
static bool moves_place(const Statement *s, const Index *index)
{
    const Expr *place = place_factor(s);
    return place != NULL && expr_uses_index(place->argument[0], index);
}

bool lane_fits(const Statement *s, Lane lane, const Target *target)
{
    struct Fitness fitness = {.statement = s, .lane = lane, .target = target, .fits = true};
    const bool reduced = statement_reduces(s, lane.index);
    if (dtype_computed(s->result->dtype) != (target->doubles ? DTYPE_F64 : DTYPE_F32) &&
        !(s->reduction == REDUCE_ARGMAX && s->result->dtype == DTYPE_I32))
        return false;
    if (moves_place(s, lane.index))
        return false;
    if (reduced &&
        (s->reduction == REDUCE_ARGMAX || s->reduction == REDUCE_PROD || s->argument != NULL))
        return false;
    expr_reads(s->value, check_read, &fitness);
    check_choices(&fitness, s->value);
    for (int c = 0; c < s->constraints && fitness.fits; c++) {
        fitness.constraint = &s->constraint[c];
        fitness.bounds = false;
        if (!affine_uses(fitness.constraint->value, lane.index))
            continue;
        if (statement_is_contraction(s))
            expr_reads(s->value, check_constraint, &fitness);
        fitness.fits &= fitness.bounds;
    }
    for (int d = 0; d < s->result->rank; d++)
        fitness.fits &= !in_floor(s->subscript[d], lane.index);
    return fitness.fits;
}

/* ---- Cost ---- */

struct Tally {
    const Statement *statement;
    Lane lane; /* index NULL: point by point */
    const Target *target;
    const Accesses *accesses;
    const Expr *place; /* a factor that a place chooses; NULL: none */
    double vectors;    /* values computed at once, of the statement: points, or vectors of points */
    bool contraction;
    double cycles;
};

/* Whether one of the loops inside, or the points of a tile, move along the rows of what is read, so
   that the cache lines that it loads are used up. */
static bool moves_along_rows(const struct Tally *tally, const Expr *read)
{
    const Statement *s = tally->statement;
    const Innermost is = tally->accesses->innermost(tally->accesses->user, read->tensor);
    if (is.dim < 0 || (double)tensor_elements(read->tensor) * 4 < near_bytes)
        return true;
    const Affine *affine = read->subscript[is.dim].affine;
    for (int i = 0; affine != NULL && i < s->outer + s->reduced; i++)
        if (i < s->outer ? s->index[i]->extent >= 4 && affine_coefficient(affine, s->index[i]) == 1
                         : affine_uses(affine, s->index[i]))
            return true;
    return affine == NULL || affine_is_constant(affine);
}

/* Whether the vectors that a contraction adds up one after the other lie pages apart, or nearly so:
   an image's channels where the lanes are its samples. They meet in few sets of the caches. */
static bool walks_far(const struct Tally *tally, const Expr *read)
{
    const Statement *s = tally->statement;
    const Tensor *t = read->tensor;
    const Innermost demand = lane_demand(t, read->subscript, tally->lane);
    double distance = tally->target->vector_bytes;
    for (int d = t->rank - 1; d >= 0; d--) {
        if (d == demand.dim)
            continue;
        for (int i = s->outer; i < s->outer + s->reduced; i++)
            if (read->subscript[d].affine != NULL &&
                affine_uses(read->subscript[d].affine, s->index[i]))
                return distance >= far_distance && (double)tensor_elements(t) * 4 >= far_bytes;
        distance *= (double)t->extent[d];
    }
    return false;
}

/* Whether vectors begin where a cache line does, if the rows do: no window moves along the lanes.
 */
static bool is_aligned(const struct Tally *tally, const Expr *read)
{
    const Lane lane = tally->lane;
    const Innermost demand = lane_demand(read->tensor, read->subscript, lane);
    if (demand.dim < 0)
        return true;
    const Affine *affine = read->subscript[demand.dim].affine;
    const int64_t vector = demand.split * target_lanes(tally->target);
    bool aligned = llabs(affine->constant) < demand.split || affine->constant % vector == 0;
    for (int t = 0; t < affine->count; t++)
        aligned &= affine->term[t].index == lane.index ||
                   llabs(affine->term[t].coefficient) < demand.split ||
                   affine->term[t].coefficient % vector == 0;
    return aligned;
}

/* Whether each accumulator of a tile has its own vectors of a read: those of a depthwise
   convolution's image, which move with every index of the result. */
static bool is_own(const struct Tally *tally, const Expr *read)
{
    const Statement *s = tally->statement;
    bool own = tally->contraction && !statement_reduces(s, tally->lane.index);
    for (int i = 0; i < s->outer; i++)
        own &= s->index[i]->extent < 2 || expr_uses_index(read, s->index[i]);
    return own;
}

/* Whether a copy can have the vectors of a read, as one dimension moves with the lanes: not where
   they run over several groups of channels. */
static bool can_be_copied(const struct Tally *tally, const Expr *read)
{
    const Innermost demand = lane_demand(read->tensor, read->subscript, tally->lane);
    return tally->contraction && demand.dim >= 0 &&
           read->tensor->extent[demand.dim] % demand.split == 0;
}

static double gather_cycles(const struct Tally *tally)
{
    return (tally->contraction ? 0.5 : 1) * cycles_single * target_lanes(tally->target) *
           tally->vectors;
}

/* Without lanes each load is one of a single number. */
static double read_cycles(const struct Tally *tally, const Expr *read)
{
    if (read->tensor->rank == 0 || tally->accesses->held(tally->accesses->user, read->tensor))
        return 0;
    if (tally->lane.index == NULL)
        return cycles_load * tally->vectors;
    const bool own = is_own(tally, read);
    double load = !tally->contraction || own                               ? cycles_load
                  : statement_reduces(tally->statement, tally->lane.index) ? cycles_dot_load
                                                                           : cycles_tiled_load;
    load *= is_aligned(tally, read) ? 1 : own ? unaligned_own : unaligned;
    const Stride stride = stride_of(read->tensor, read->subscript, tally->lane, tally->accesses);
    if (stride == STRIDE_NONE && tally->contraction && !moves_along_rows(tally, read))
        return cycles_line * tally->vectors / 4; /* shared by the accumulators of a tile */
    const bool vectors = stride == STRIDE_UNIT && tally->contraction &&
                         !statement_reduces(tally->statement, tally->lane.index);
    if (stride != STRIDE_OTHER)
        return (load + (vectors && walks_far(tally, read) ? cycles_line / 4 : 0)) * tally->vectors;
    const double gather = gather_cycles(tally);
    const double copy =
        cycles_copied * (double)tensor_elements(read->tensor) + load * tally->vectors;
    return can_be_copied(tally, read) && copy < gather ? copy : gather;
}

static double values_of(const struct Tally *tally)
{
    return tally->lane.index == NULL ? 1 : target_lanes(tally->target);
}

static double operation_cycles(const struct Tally *tally, const Function *function)
{
    if (function->costly)
        return cycles_costly;
    return tally->lane.index == NULL && function->id == FUNCTION_SELECT ? cycles_branch
                                                                        : cycles_operation;
}

static void tally_up(struct Tally *tally, const Expr *e)
{
    switch (e->kind) {
    case EXPR_READ:
        tally->cycles += read_cycles(tally, e);
        break;
    case EXPR_APPLY:
        if (e == tally->place) {
            tally_up(tally, place_read(e));
            tally_up(tally, e->argument[1]);
            break;
        }
        tally->cycles += tally->vectors * operation_cycles(tally, e->function);
        for (int i = 0; i < e->count; i++)
            tally_up(tally, e->argument[i]);
        break;
    case EXPR_RANDOM:
        tally->cycles += tally->vectors * cycles_random * values_of(tally);
        break;
    case EXPR_NUMBER:
    case EXPR_INDEX:
        break;
    }
}

static double store_cycles(const struct Tally *tally)
{
    const Statement *s = tally->statement;
    const double outputs = statement_points(s, 0, s->outer);
    if (tally->accesses->held(tally->accesses->user, s->result))
        return 0;
    if (tally->lane.index == NULL)
        return outputs;
    if (statement_reduces(s, tally->lane.index))
        return outputs * (1 + cycles_across);
    const double lanes = (double)(tally->lane.index->extent / tally->lane.split);
    const int width = target_lanes(tally->target);
    const double vectors = outputs / lanes * (double)(((int64_t)lanes + width - 1) / width);
    Subscript subscript[TENSOR_MAX_RANK];
    statement_subscripts(s, subscript);
    const Stride stride = stride_of(s->result, subscript, tally->lane, tally->accesses);
    return vectors * (stride == STRIDE_UNIT ? 1 : cycles_scattered * width);
}

static struct Tally tally_new(const Statement *s, Lane lane, const Target *target,
                              const Accesses *accesses)
{
    struct Tally tally = {s,
                          lane,
                          target,
                          accesses,
                          place_factor(s),
                          statement_points(s, 0, s->outer + s->reduced) / place_points(s),
                          statement_is_contraction(s),
                          0};
    if (lane.index != NULL) {
        const int width = target_lanes(target);
        const int64_t lanes = lane.index->extent / lane.split;
        tally.vectors = tally.vectors / (double)lanes * (double)((lanes + width - 1) / width);
    }
    return tally;
}

bool lane_is_chosen(const Statement *s, const Index *lane)
{
    const Expr *e = s->value;
    return s->reduction == REDUCE_SUM && lane != NULL && e->kind == EXPR_APPLY &&
           e->function->id == FUNCTION_SELECT && expr_is_number(e->argument[2], 0) &&
           !expr_uses_index(e->argument[0], lane);
}

/* The condition is tried for many points at once, and holds for one in as many as the result has
   there: each token has one row of a table. */
static void tally_chosen(struct Tally *tally)
{
    const Statement *s = tally->statement;
    const double points = statement_points(s, 0, s->outer + s->reduced);
    const double all = tally->vectors;
    tally->vectors = points / (double)tally->lane.index->extent / target_lanes(tally->target);
    tally_up(tally, s->value->argument[0]);
    tally->vectors = all;
    for (int i = 0; i < s->outer; i++)
        if (expr_uses_index(s->value->argument[0], s->index[i]))
            tally->vectors /= (double)s->index[i]->extent;
    tally_up(tally, s->value->argument[1]);
}

struct Dealing {
    const Accesses *accesses;
    const Index *run;
    bool together;
};

static bool has_choice(const Expr *e)
{
    bool has = e->kind == EXPR_RANDOM ||
               (e->kind == EXPR_APPLY && (e->function->boolean || e->function->costly));
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        has |= has_choice(e->argument[i]);
    return has;
}

static void note_together(void *user, const Expr *read)
{
    struct Dealing *dealing = user;
    dealing->together &= stride_of(read->tensor, read->subscript, (Lane){dealing->run, 1},
                                   dealing->accesses) != STRIDE_OTHER;
}

/* Whether a statement deals out several rows, y[..., 3*w + c] = x[..., c, ..., w]: lanes over w
   would scatter, but C compilers have stores for a few rows of which each is read in its order. */
static bool deals_rows(const Statement *s, const Accesses *accesses)
{
    enum { MOST_ROWS = 8 };
    const Affine *last = s->result->rank == 0 ? NULL : s->subscript[s->result->rank - 1];
    const Index *row = last == NULL ? NULL : affine_index_of(last, 1);
    if (s->reduction != REDUCE_NONE || s->constraints > 0 || row == NULL ||
        row->extent > MOST_ROWS || has_choice(s->value) ||
        accesses->innermost(accesses->user, s->result).split > 1)
        return false;
    struct Dealing dealing = {accesses, affine_index_of(last, row->extent), true};
    if (dealing.run == NULL)
        return false;
    expr_reads(s->value, note_together, &dealing);
    return dealing.together;
}

double lane_cost(const Statement *s, Lane lane, const Target *target, const Accesses *accesses)
{
    const double lanes = lane.index == NULL ? 0 : (double)(lane.index->extent / lane.split);
    if (lane.index != NULL && 2 * lanes < target_lanes(target) && !statement_is_contraction(s))
        return 1e300; /* mostly idle lanes: plain loops are as fast, and shorter */
    struct Tally tally = tally_new(s, lane, target, accesses);
    if (lane_is_chosen(s, lane.index))
        tally_chosen(&tally);
    else
        tally_up(&tally, s->value);
    const double cycles = tally.cycles + store_cycles(&tally);
    return lane.index == NULL && deals_rows(s, accesses) ? dealt * cycles : cycles;
}

bool lane_wants_copy(const Statement *s, const Expr *read, Lane lane, const Target *target,
                     const Accesses *accesses)
{
    const struct Tally tally = tally_new(s, lane, target, accesses);
    return lane.index != NULL && can_be_copied(&tally, read) &&
           stride_of(read->tensor, read->subscript, lane, accesses) == STRIDE_OTHER &&
           cycles_copied * (double)tensor_elements(read->tensor) < gather_cycles(&tally);
}

/* ---- Splits ---- */

struct Splits {
    const Index *index;
    const Accesses *accesses;
    int count;
    int64_t *split;
};

static void add_split(struct Splits *splits, int64_t split)
{
    for (int i = 0; i < splits->count; i++)
        if (splits->split[i] == split)
            return;
    if (split >= 1 && splits->count < LANE_SPLITS && splits->index->extent % split == 0)
        splits->split[splits->count++] = split;
}

static void suggest(void *user, const Expr *read)
{
    struct Splits *splits = user;
    const Innermost is = splits->accesses->innermost(splits->accesses->user, read->tensor);
    if (is.dim < 0 || is.split < 2)
        return;
    const Affine *affine = read->subscript[is.dim].affine;
    const int64_t step = affine == NULL ? 0 : affine_coefficient(affine, splits->index);
    if (step > 0 && is.split % step == 0)
        add_split(splits, is.split / step);
}

int lane_splits(const Statement *s, const Index *index, const Accesses *accesses,
                int64_t split[LANE_SPLITS])
{
    struct Splits splits = {index, accesses, 0, split};
    add_split(&splits, 1);
    expr_reads(s->value, suggest, &splits);
    Subscript subscript[TENSOR_MAX_RANK];
    statement_subscripts(s, subscript);
    const Innermost is = accesses->innermost(accesses->user, s->result);
    if (is.dim >= 0 && is.split > 1 && subscript[is.dim].affine != NULL) {
        const int64_t step = affine_coefficient(subscript[is.dim].affine, index);
        if (step > 0 && is.split % step == 0)
            add_split(&splits, is.split / step);
    }
    return splits.count;
}
