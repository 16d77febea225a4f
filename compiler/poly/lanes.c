/* The cost model behind lanes and layouts: cycles of a core that starts one vector operation and
   one vector load per cycle. Only ratios matter: it compares the choices for one statement. */
#include "poly/lanes.h"

/* A reduction over lanes ends by adding the lanes of every accumulator. */
static const double cycles_across_lanes = 6;
static const double cycles_load = 0.4, cycles_broadcast = 0.25, cycles_costly = 12;

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
        bool in_floor = false;
        for (int t = 0; t < affine->count; t++)
            if (affine->term[t].index == NULL && affine_uses(affine->term[t].dividend, lane.index))
                in_floor = true;
        if (in_floor || step < 1 || demand.dim != -1)
            return (Innermost){-2, 1};
        demand = (Innermost){d, step};
    }
    return demand;
}

Innermost lane_innermost(void *user, const Tensor *tensor)
{
    (void)user;
    if (tensor->rank == 0)
        return (Innermost){-1, 1};
    if (tensor->layout == NULL)
        return (Innermost){tensor->rank - 1, 1};
    const LayoutDigit *last = &tensor->layout->digit[tensor->layout->count - 1];
    return (Innermost){last->dim, last->divisor};
}

static Stride stride_of(const Tensor *tensor, const Subscript *subscript, Lane lane,
                        LaneInnermost *innermost, void *user)
{
    const Innermost demand = lane_demand(tensor, subscript, lane);
    if (demand.dim == -1)
        return STRIDE_BROADCAST;
    if (demand.dim == -2)
        return STRIDE_OTHER;
    const Innermost is = innermost(user, tensor);
    const bool met = is.dim == -1 || (is.dim == demand.dim && is.split == demand.split);
    return met ? STRIDE_UNIT : STRIDE_OTHER;
}

/* Operations of an expression, and of its reads the cost per vector. */
struct Tally {
    Lane lane;
    const Target *target;
    LaneInnermost *innermost;
    void *user;
    double operations, reads;
};

static int lanes_of(const Target *target)
{
    return target->vector_bytes / 4;
}

static void tally(struct Tally *sum, const Expr *e)
{
    switch (e->kind) {
    case EXPR_READ: {
        const Stride stride =
            stride_of(e->tensor, e->subscript, sum->lane, sum->innermost, sum->user);
        sum->reads += stride == STRIDE_UNIT        ? cycles_load
                      : stride == STRIDE_BROADCAST ? cycles_broadcast
                                                   : (double)lanes_of(sum->target);
        break;
    }
    case EXPR_APPLY:
        sum->operations += e->function->costly ? cycles_costly : 1;
        for (int i = 0; i < e->count; i++)
            tally(sum, e->argument[i]);
        break;
    case EXPR_RANDOM:
        sum->operations += cycles_costly * lanes_of(sum->target);
        break;
    case EXPR_NUMBER:
    case EXPR_INDEX:
        break;
    }
}

static double points_of(const Statement *s, int first, int end)
{
    double points = 1;
    for (int i = first; i < end; i++)
        points *= (double)s->index[i]->extent;
    return points;
}

static Stride result_stride(const Statement *s, Lane lane, LaneInnermost *innermost, void *user)
{
    Subscript subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < s->result->rank; d++)
        subscript[d] = (Subscript){s->subscript[d], NULL};
    return stride_of(s->result, subscript, lane, innermost, user);
}

double lane_cost(const Statement *s, Lane lane, const Target *target, LaneInnermost *innermost,
                 void *user)
{
    const int width = lanes_of(target);
    const double points = points_of(s, 0, s->outer + s->reduced);
    const double outputs = points_of(s, 0, s->outer);
    struct Tally sum = {lane, target, innermost, user, 0, 0};
    tally(&sum, s->value);
    if (lane.index == NULL)
        return points * (1 + sum.operations + sum.reads) + outputs;
    const double lanes = (double)(lane.index->extent / lane.split);
    const double vectors = (double)((lane.index->extent / lane.split + width - 1) / width);
    double cycles = points / lanes * vectors * (0.25 + sum.operations + sum.reads);
    bool reduced = false;
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        reduced |= s->index[i] == lane.index;
    if (reduced)
        return cycles + outputs * cycles_across_lanes;
    const Stride store = result_stride(s, lane, innermost, user);
    return cycles + outputs / lanes * vectors * (store == STRIDE_UNIT ? cycles_load : width);
}

/* The splits that the innermost dimensions of a statement's tensors suggest for one index. */
struct Splits {
    const Index *index;
    LaneInnermost *innermost;
    void *user;
    int count;
    int64_t split[8];
};

static void add_split(struct Splits *splits, int64_t split)
{
    for (int i = 0; i < splits->count; i++)
        if (splits->split[i] == split)
            return;
    if (split >= 1 && splits->count < 8 && splits->index->extent % split == 0)
        splits->split[splits->count++] = split;
}

static void suggest(void *user, const Expr *read)
{
    struct Splits *splits = user;
    const Innermost is = splits->innermost(splits->user, read->tensor);
    if (is.dim < 0 || is.split < 2)
        return;
    const Affine *affine = read->subscript[is.dim].affine;
    const int64_t step = affine == NULL ? 0 : affine_coefficient(affine, splits->index);
    if (step > 0 && is.split % step == 0)
        add_split(splits, is.split / step);
}

Lane lane_choose(const Statement *s, const Target *target, LaneInnermost *innermost, void *user)
{
    Lane best = {NULL, 1};
    double best_cost = lane_cost(s, best, target, innermost, user);
    for (int i = s->outer + s->reduced - 1; i >= 0; i--) {
        struct Splits splits = {s->index[i], innermost, user, 0, {0}};
        add_split(&splits, 1);
        expr_reads(s->value, suggest, &splits);
        for (int k = 0; k < splits.count; k++) {
            const Lane lane = {s->index[i], splits.split[k]};
            const double cost = lane_cost(s, lane, target, innermost, user);
            if (cost < best_cost * 0.999) {
                best = lane;
                best_cost = cost;
            }
        }
    }
    return best;
}
