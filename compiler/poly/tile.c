/* Tiles: how many points of each axis one iteration of the kernel's loops covers.

   A contraction gets the register tile with the fewest modelled cycles: per step of its reduction
   loop, multiply-adds against loads, at most registers - 4 accumulators. Everything else runs one
   vector at a time. */
#include "poly/lanes.h"
#include "poly/plan.h"

enum { TILE_AXES = 12 };

/* Latency of a multiply-add: fewer accumulators than this wait for each other. */
static const double latency = 4;

struct Search {
    const Group *group;
    const Member *head;
    int width, accumulators; /* lanes; budget */
    int lane;                /* axis */
    bool lane_reduced;
    int64_t tile[TILE_AXES], best_tile[TILE_AXES];
    double best;
    double steps;     /* of the reduction loop */
    unsigned uses[8]; /* per read, the axes that it moves with */
    int reads;
    unsigned constrained; /* axes that a constraint uses: their loops keep exact bounds */
};

static int axis_of(const Member *member, const Index *index)
{
    const Statement *s = member->statement;
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == index)
            return member->axis[i];
    return -1;
}

static void note_use(void *user, const Expr *read)
{
    struct Search *search = user;
    if (search->reads == 8)
        return;
    const Statement *s = search->head->statement;
    unsigned uses = 0;
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (expr_uses_index(read, s->index[i]) && search->head->axis[i] < 32)
            uses |= 1u << search->head->axis[i];
    search->uses[search->reads++] = uses;
}

static double vectors(const struct Search *search)
{
    return (double)search->tile[search->lane] / search->width;
}

static double step_cycles(const struct Search *search)
{
    double fma = 1, loads = 0;
    for (int a = 0; a < search->group->shared; a++)
        if (a != search->lane)
            fma *= (double)search->tile[a];
    fma *= vectors(search);
    for (int r = 0; r < search->reads; r++) {
        double footprint = 1;
        for (int a = 0; a < search->group->shared; a++)
            if (a != search->lane && (search->uses[r] >> a & 1))
                footprint *= (double)search->tile[a];
        const bool vector = search->uses[r] >> search->lane & 1;
        loads += vector ? footprint * vectors(search) : footprint * 0.5;
    }
    const double work = fma > loads ? fma : loads;
    return (work > latency ? work : latency) + 0.2 * loads + 0.5;
}

static double search_cost(const struct Search *search)
{
    double tiles = 1, accumulators = 1;
    for (int a = 0; a < search->group->shared; a++) {
        const int64_t extent = search->group->axes.items[a].extent, t = search->tile[a];
        tiles *= (double)((extent + t - 1) / t);
        if (a != search->lane)
            accumulators *= (double)t;
    }
    accumulators *= vectors(search);
    const double finish = accumulators * (search->lane_reduced ? 8 : 2);
    return tiles * (search->steps * step_cycles(search) + finish);
}

static void try_axis(struct Search *search, int axis, double used)
{
    if (axis == search->group->shared) {
        const double cost = search_cost(search);
        if (search->best < 0 || cost < search->best * 0.999) {
            search->best = cost;
            for (int a = 0; a < search->group->axes.count && a < TILE_AXES; a++)
                search->best_tile[a] = search->tile[a];
        }
        return;
    }
    const int64_t extent = search->group->axes.items[axis].extent;
    if (axis == search->lane || axis >= TILE_AXES || (search->constrained >> axis & 1)) {
        try_axis(search, axis + 1, used);
        return;
    }
    for (int64_t t = 1; t <= extent && (double)t * used <= search->accumulators; t++) {
        if (extent % t != 0)
            continue;
        search->tile[axis] = t;
        try_axis(search, axis + 1, used * (double)t);
    }
    search->tile[axis] = 1;
}

static bool divides(int64_t extent, int64_t vectors_of_tile, int width)
{
    const int64_t all = (extent + width - 1) / width;
    return all % vectors_of_tile == 0;
}

static void search_tiles(struct Search *search)
{
    Group *group = (Group *)search->group;
    const int64_t extent = group->axes.items[search->lane].extent;
    search->best = -1;
    for (int a = 0; a < TILE_AXES; a++)
        search->tile[a] = 1;
    for (int a = 0; a < group->axes.count && a < TILE_AXES; a++)
        if (!group->axes.items[a].shared && a != search->lane)
            search->tile[a] = group->axes.items[a].tile;
    const int most = search->lane_reduced ? 1 : 4;
    for (int v = 1; v <= most; v++) {
        if (!divides(extent, v, search->width))
            continue;
        search->tile[search->lane] = (int64_t)v * search->width;
        try_axis(search, 0, v);
    }
    for (int a = 0; a < group->axes.count && a < TILE_AXES; a++)
        if (group->axes.items[a].shared || a == search->lane)
            group->axes.items[a].tile = search->best_tile[a];
}

/* Whether a statement can run on lanes at all: floats, affine reads that need no guard. */
struct Fitness {
    const Statement *statement;
    bool fits;
};

static bool in_bounds(const Affine *affine, int64_t extent)
{
    return affine_min(affine) >= 0 && affine_max(affine) < extent;
}

static void check_guarded(void *user, const Expr *read)
{
    struct Fitness *fitness = user;
    for (int d = 0; d < read->tensor->rank; d++)
        if (read->subscript[d].affine == NULL ||
            !in_bounds(read->subscript[d].affine, read->tensor->extent[d]))
            fitness->fits = false;
}

static void check_read(void *user, const Expr *read)
{
    struct Fitness *fitness = user;
    const Dtype dtype = read->tensor->dtype;
    if (dtype != DTYPE_F32 && dtype != DTYPE_I32 && dtype != DTYPE_U8 && read->tensor->rank > 0)
        fitness->fits = false;
    for (int d = 0; d < read->tensor->rank; d++)
        if (read->subscript[d].affine == NULL)
            fitness->fits = false;
}

static void check_expression(struct Fitness *fitness, const Expr *e)
{
    if (e->kind == EXPR_RANDOM)
        fitness->fits = false;
    if (e->kind != EXPR_APPLY)
        return;
    if (e->function->id == FUNCTION_SELECT) { /* vectors compute both branches */
        expr_reads(e->argument[1], check_guarded, fitness);
        expr_reads(e->argument[2], check_guarded, fitness);
    }
    for (int i = 0; i < e->count; i++)
        check_expression(fitness, e->argument[i]);
}

static bool fits_lanes(const Statement *s)
{
    struct Fitness fitness = {s, s->result->dtype == DTYPE_F32};
    expr_reads(s->value, check_read, &fitness);
    check_expression(&fitness, s->value);
    return fitness.fits && s->reduction != REDUCE_ARGMAX;
}

static bool constrained(const Statement *s, const Index *index)
{
    for (int c = 0; c < s->constraints; c++)
        if (affine_uses(s->constraint[c].value, index))
            return true;
    return false;
}

/* The lane of a member as an axis. */
static void choose_member_lane(Context *context, Group *group, Member *member)
{
    const Statement *s = member->statement;
    const Lane lane = lane_choose(s, &context->options->target, lane_innermost, NULL);
    member->lane = -1;
    if (lane.index == NULL || lane.split != 1 || !fits_lanes(s) || constrained(s, lane.index))
        return;
    member->lane = axis_of(member, lane.index);
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        member->lane_reduced |= s->index[i] == lane.index;
    if (member->lane_reduced && s->argument != NULL)
        member->lane = -1;
    (void)group;
}

/* Axes that some member reduces in registers although others run over them: windows. */
static void unroll_windows(Group *group)
{
    for (int m = 1; m < group->members.count; m++) {
        const Member *member = &group->members.items[m];
        const Statement *s = member->statement;
        for (int i = s->outer; i < s->outer + s->reduced; i++) {
            const Member *head = &group->members.items[0];
            for (int k = 0; k < head->statement->outer; k++)
                if (head->axis[k] == member->axis[i])
                    group->axes.items[member->axis[i]].tile =
                        group->axes.items[member->axis[i]].extent;
        }
    }
}

static bool has_product(const Statement *s)
{
    return s->reduction == REDUCE_SUM && s->value->kind == EXPR_APPLY &&
           s->value->function->id == FUNCTION_MUL;
}

static void choose_group(Context *context, Group *group)
{
    const Target *target = &context->options->target;
    const int width = target->vector_bytes / 4;
    for (int m = 0; m < group->members.count; m++)
        choose_member_lane(context, group, &group->members.items[m]);
    unroll_windows(group);
    const Member *head = &group->members.items[0];
    if (head->lane >= 0 && has_product(head->statement) && group->axes.count <= TILE_AXES) {
        struct Search search = {.group = group,
                                .head = head,
                                .width = width,
                                .accumulators = target->registers - 4,
                                .lane = head->lane,
                                .lane_reduced = head->lane_reduced,
                                .steps = 1};
        const Statement *s = head->statement;
        for (int i = s->outer; i < s->outer + s->reduced; i++)
            search.steps *= (double)s->index[i]->extent;
        if (head->lane_reduced)
            search.steps /= width;
        double window = 1;
        for (int a = group->shared; a < group->axes.count; a++)
            if (a != head->lane)
                window *= (double)group->axes.items[a].tile;
        search.accumulators = (int)(search.accumulators / window);
        expr_reads(s->value, note_use, &search);
        for (int i = 0; i < s->outer; i++)
            if (constrained(s, s->index[i]))
                search.constrained |= 1u << head->axis[i];
        search_tiles(&search);
    }
    for (int m = 0; m < group->members.count; m++) {
        const int lane = group->members.items[m].lane;
        if (lane < 0)
            continue;
        group->axes.items[lane].lane = true;
        if (group->axes.items[lane].tile % width != 0)
            group->axes.items[lane].tile = width;
    }
}

void tile_choose(Context *context, Plan *plan)
{
    for (int g = 0; g < plan->train.groups.count; g++)
        choose_group(context, plan->train.groups.items[g]);
    for (int g = 0; g < plan->eval.groups.count; g++)
        choose_group(context, plan->eval.groups.items[g]);
}
