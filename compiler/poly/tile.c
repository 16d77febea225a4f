/* Tiles: how many points of each axis one iteration of the kernel's loops covers.

   A contraction gets the register tile with the fewest modelled cycles: per step of its reduction
   loops, multiply-adds against loads, with as many accumulators as fit in the registers. Axes over
   which some member reduces or expands what another holds in registers are unrolled whole.
   Everything else runs one vector at a time. */
#include "ir/inline.h"
#include "ir/place.h"
#include "ir/transform.h"
#include "poly/lanes.h"
#include "poly/plan.h"
#include "poly/shares.h"
#include "poly/tuning.h"
#include <math.h>

enum { TILE_AXES = 16, MOST_READS = 8, MOST_POINTS = 16, MOST_VECTORS = 4, MOST_EDGES = 2 };

/* Multiply-adds and loads that a core starts per cycle, and the latency of a multiply-add. */
static const double per_cycle = 2, latency = 4;
/* Cycles of a vector load from the first-level cache and from behind it, and its size. */
static const double near_load = 0.5, far_load = 2, near_bytes = 32768;
/* Cycles of a cache line of numbers that a tile reads, beside the multiply-adds. */
static const double line_load = 1.5, line_numbers = 16;
/* The price of a text of its own for the last tiles of an axis. */
static const double edge_price = 1.03;
/* The price of tiles with all samples, so that each thread reads all that others wrote. */
static const double whole_price = 1.3;
/* Cycles to finish an accumulator: store it, or add up its lanes first. */
static const double finish = 2, finish_across = 10;

/* Tiles and their cycles. */
typedef struct Choice {
    int64_t tile[TILE_AXES];
    double cost;
} Choice;

typedef struct Search {
    const Group *group;
    const Member *head;
    int width, registers;
    int64_t tile[TILE_AXES];
    Choice best[TUNING_VARIANTS]; /* the best one first */
    int choices;
    const int64_t *wanted; /* tiles that were measured; NULL: none */
    double steps;          /* of the reduction loops */
    double window;         /* accumulators that unrolled axes ask for */
    bool priced;           /* cache lines of numbers, too */
    bool kept[TILE_AXES];  /* threads keep what they wrote if they share this axis (shares.h) */
    bool keeps;            /* there is one, and that is worth more than weights of their own */
    const Expr *read[MOST_READS];
    bool uses[MOST_READS][TILE_AXES]; /* whether a read moves with an axis */
    int row[MOST_READS]; /* of a large array: the axis that moves along its rows; -1: another */
    int reads;
    int edges;             /* axes whose last tile is smaller */
    bool fixed[TILE_AXES]; /* constraints use it: its loop keeps exact bounds; a place moves with
                              it; or it is no loop */
} Search;

/* The shared axis whose points lie side by side in an array that the caches do not hold. */
static int row_axis(const Search *search, const Expr *read)
{
    const Statement *s = search->head->statement;
    const Innermost is = lane_innermost(read->tensor);
    const Affine *affine = read->subscript[is.dim].affine;
    if (affine == NULL || is.split > 1 || (double)tensor_elements(read->tensor) * 4 < near_bytes)
        return -1;
    for (int i = 0; i < s->outer; i++)
        if (affine_coefficient(affine, s->index[i]) == 1)
            return search->head->axis[i];
    return -1;
}

static void note_use(void *user, const Expr *read)
{
    Search *search = user;
    const Statement *s = search->head->statement;
    if (search->reads == MOST_READS || read->tensor->rank == 0)
        return;
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (expr_uses_index(read, s->index[i]))
            search->uses[search->reads][search->head->axis[i]] = true;
    search->row[search->reads] = row_axis(search, read);
    search->read[search->reads++] = read;
}

static bool in_tile(const Search *search, int axis)
{
    return search->group->axes.items[axis].shared || search->tile[axis] > 1;
}

static double vectors(const Search *search)
{
    return search->head->lane_reduced ? 1
                                      : (double)(search->tile[search->head->lane] / search->width);
}

/* Loads of a read per step. */
static double loads_of(const Search *search, int read)
{
    double loads = 1;
    for (int a = 0; a < search->group->axes.count; a++)
        if (a != search->head->lane && in_tile(search, a) && search->uses[read][a])
            loads *= (double)search->tile[a];
    return search->uses[read][search->head->lane] ? loads * vectors(search) : loads;
}

/* Cycles of the cache lines from which the numbers of a read come: those of a row share one. */
static double line_cycles(const Search *search, int read)
{
    const int row = search->row[read];
    if (row < 0 || row == search->head->lane)
        return 0;
    const double side_by_side = in_tile(search, row) ? (double)search->tile[row] : 1;
    return far_load * loads_of(search, read) / side_by_side;
}

static double accumulators(const Search *search)
{
    double count = search->window * vectors(search);
    for (int a = 0; a < search->group->shared; a++)
        if (a != search->head->lane)
            count *= (double)search->tile[a];
    return count;
}

/* Bytes of a read that the reduction of one tile touches. */
static double touched_bytes(const Search *search, int read)
{
    const Statement *s = search->head->statement;
    double bytes = 4;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const int a = search->head->axis[i];
        if (search->uses[read][a])
            bytes *= (double)(i < s->outer ? search->tile[a] : s->index[i]->extent);
    }
    return bytes;
}

/* Elements of one dimension that the reduction of one tile reads. */
static double span(const Search *search, const Affine *subscript, int64_t extent)
{
    const Statement *s = search->head->statement;
    double span = 1, points = 1;
    for (int i = 0; subscript != NULL && i < s->outer + s->reduced; i++) {
        const int a = search->head->axis[i];
        const double all = (double)(i < s->outer ? search->tile[a] : s->index[i]->extent);
        const int64_t step = affine_coefficient(subscript, s->index[i]);
        if (!affine_uses(subscript, s->index[i]))
            continue;
        span += (double)(step < 0 ? -step : step) * (all - 1);
        points *= all;
    }
    span = points < span ? points : span;
    return span < (double)extent ? span : (double)extent;
}

/* Cycles of the cache lines of numbers that lie in rows along the reduction, for one tile: where a
   window moves along the points, they share them. */
static double number_cycles(const Search *search, int read)
{
    const Tensor *tensor = search->read[read]->tensor;
    double numbers = 1;
    if (search->uses[read][search->head->lane] || search->row[read] >= 0 ||
        (double)tensor_elements(tensor) * 4 < near_bytes)
        return 0;
    for (int d = 0; d < tensor->rank; d++)
        numbers *= span(search, search->read[read]->subscript[d].affine, tensor->extent[d]);
    return line_load * numbers / line_numbers;
}

/* Whether the registers hold the accumulators, a vector that they share, and one more. */
static bool fits(const Search *search)
{
    return accumulators(search) + 2 <= search->registers;
}

/* Cycles of one tile. */
static double tile_cycles(const Search *search)
{
    const double sums = accumulators(search);
    double loads = 0, bytes = 0, cycles = 0, lines = 0;
    for (int r = 0; r < search->reads; r++) {
        bytes += touched_bytes(search, r);
        lines += search->priced ? number_cycles(search, r) : 0;
    }
    for (int r = 0; r < search->reads; r++) {
        const double own = loads_of(search, r);
        const bool far = bytes > near_bytes && search->uses[r][search->head->lane];
        loads += own;
        cycles += own * (far ? far_load : near_load) + line_cycles(search, r);
    }
    double step = sums / per_cycle > cycles ? sums / per_cycle : cycles;
    step = (step > latency ? step : latency) + 0.1 * loads + 0.5;
    const double end = sums * (search->head->lane_reduced ? finish_across : finish);
    return search->steps * step + end + lines;
}

/* Points of an axis that a tile can be made of: vectors where it has the lanes. */
static int64_t unit_of(const Search *search, int axis)
{
    return axis == search->head->lane ? search->width : 1;
}

/* Cycles of all tiles over the shared axes from `axis` on: of whole ones, and of those at the end
   of an axis, which may have less points. */
static double all_cycles(Search *search, int axis)
{
    if (axis == search->group->shared)
        return tile_cycles(search);
    const int64_t unit = unit_of(search, axis), tile = search->tile[axis];
    const int64_t points = (search->group->axes.items[axis].extent + unit - 1) / unit * unit;
    double cycles = (double)(points / tile) * all_cycles(search, axis + 1);
    if (points % tile > 0) {
        search->tile[axis] = points % tile;
        cycles += all_cycles(search, axis + 1);
        search->tile[axis] = tile;
    }
    return cycles;
}

/* Cycles of all tiles; with a second text for the last tiles of an axis, a little more. */
static double search_cost(Search *search)
{
    double blocks = 1, cost = all_cycles(search, 0);
    for (int a = 0; a < search->group->shared; a++) {
        const int64_t unit = unit_of(search, a);
        const int64_t points = (search->group->axes.items[a].extent + unit - 1) / unit * unit;
        blocks *= (double)((points + search->tile[a] - 1) / search->tile[a]);
        cost *= points % search->tile[a] > 0 && points > search->tile[a] ? edge_price : 1;
    }
    return cost * (1 + 1 / blocks);
}

static bool is_wanted(const Search *search)
{
    for (int a = 0; a < search->group->axes.count && search->wanted != NULL; a++)
        if ((search->group->axes.items[a].shared || a == search->head->lane) &&
            search->tile[a] != search->wanted[a])
            return false;
    return search->wanted != NULL;
}

/* Keeps the tile among the best. What was measured is better than all that is modelled. */
static void consider(Search *search, double modelled)
{
    const double cost = is_wanted(search) ? 0 : modelled;
    int place = 0;
    while (place < search->choices && cost >= search->best[place].cost * 0.999)
        place++;
    if (place == TUNING_VARIANTS)
        return;
    search->choices += search->choices < TUNING_VARIANTS;
    for (int i = search->choices - 1; i > place; i--)
        search->best[i] = search->best[i - 1];
    search->best[place].cost = cost;
    for (int a = 0; a < TILE_AXES; a++)
        search->best[place].tile[a] = search->tile[a];
}

/* Whether threads that share the blocks read all that the others wrote. */
static bool is_whole(const Search *search)
{
    bool whole = search->keeps;
    for (int a = 0; a < search->group->shared; a++)
        whole &= !search->kept[a] || search->tile[a] >= search->group->axes.items[a].extent;
    return whole;
}

static void try_axis(Search *search, int axis)
{
    if (axis == search->group->shared) {
        consider(search, search_cost(search) * (is_whole(search) ? whole_price : 1));
        return;
    }
    const int64_t extent = search->group->axes.items[axis].extent;
    if (axis == search->head->lane || search->fixed[axis]) {
        try_axis(search, axis + 1);
        return;
    }
    for (int64_t t = 1; t <= extent && t <= MOST_POINTS; t++) {
        const int edges = extent % t != 0;
        search->tile[axis] = t;
        if (!fits(search))
            break;
        search->edges += edges;
        if (search->edges <= MOST_EDGES)
            try_axis(search, axis + 1);
        search->edges -= edges;
    }
    search->tile[axis] = 1;
}

static void try_vectors(Search *search)
{
    const int lane = search->head->lane;
    const int64_t all =
        (search->group->axes.items[lane].extent + search->width - 1) / search->width;
    const int most = search->head->lane_reduced ? 1 : MOST_VECTORS;
    for (int v = 1; v <= most && v <= all; v++) {
        search->tile[lane] = (int64_t)v * search->width;
        search->edges = all % v != 0;
        if (fits(search) && (search->edges == 0 || search->group->axes.items[lane].shared))
            try_axis(search, 0);
    }
}

/* Points, of all that the indices of an expression from a term on have, at which it holds. */
static double points_inside(const Constraint *constraint, int term, int64_t value)
{
    const Affine *affine = constraint->value;
    if (term == affine->count)
        return constraint->equality ? value == 0 : value >= 0;
    double points = 0;
    for (int64_t i = 0; i < affine->term[term].index->extent; i++)
        points += points_inside(constraint, term + 1, value + affine->term[term].coefficient * i);
    return points;
}

/* The share of its points at which a constraint holds. */
static double share_inside(const Constraint *constraint)
{
    enum { MOST = 1 << 16 };
    const Affine *affine = constraint->value;
    double points = 1;
    for (int t = 0; t < affine->count; t++)
        points *= affine->term[t].index == NULL ? MOST : (double)affine->term[t].index->extent;
    return points >= MOST ? 1 : points_inside(constraint, 0, affine->constant) / points;
}

static void set_up(Search *search)
{
    const Statement *s = search->head->statement;
    const Expr *place = place_factor(s);
    for (int a = 0; a < TILE_AXES; a++)
        search->tile[a] = 1;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const Axis *axis = &search->group->axes.items[search->head->axis[i]];
        const int a = search->head->axis[i];
        search->fixed[a] = axis->step;
        if (!axis->shared && axis->tile > 1) {
            search->tile[a] = axis->tile;
            search->window *= i < s->outer ? (double)axis->tile : 1;
        } else if (i >= s->outer) {
            search->steps *= (double)axis->extent;
        }
        for (int c = 0; c < s->constraints; c++)
            search->fixed[a] |= affine_uses(s->constraint[c].value, s->index[i]);
        search->fixed[a] |= place != NULL && expr_uses_index(place, s->index[i]);
    }
    search->steps /= place_points(s);
    for (int c = 0; c < s->constraints; c++)
        search->steps *= share_inside(&s->constraint[c]);
    if (search->head->lane_reduced)
        search->steps /= search->width;
    expr_reads(s->value, note_use, search);
    for (int a = 0; a < search->group->shared; a++) {
        search->kept[a] = shares_keep(search->group, a);
        search->keeps |= search->kept[a];
    }
    search->keeps &= group_step_axes(search->group) == 0 && shares_are_values(search->group);
}

/* The tiles of a contraction, by their cost; false where none fits. `shared`: threads count. */
static bool find_tiles(Context *context, const Group *group, const int64_t *wanted, bool shared,
                       Search *search)
{
    const Target *target = &context->options->target;
    *search = (Search){.group = group,
                       .head = &group->members.items[0],
                       .wanted = wanted,
                       .width = target_lanes(target),
                       .registers = target->registers,
                       .steps = 1,
                       .window = 1};
    if (group->axes.count > TILE_AXES)
        return false;
    set_up(search);
    search->keeps &= shared;
    try_vectors(search);
    return search->choices > 0;
}

static void tile_contraction(Context *context, Group *group)
{
    const Tuning *tuning = context->options->tuning;
    const int64_t *wanted = NULL;
    Search search;
    if (tuning != NULL && tuning->entries.count > 0)
        wanted = tuning_tiles(tuning, tuning_key(context->arena, group, &context->options->target),
                              group->axes.count);
    if (!find_tiles(context, group, wanted, true, &search))
        return;
    const int variant = tuning != NULL && tuning->variant < search.choices ? tuning->variant : 0;
    for (int a = 0; a < group->axes.count; a++)
        if (group->axes.items[a].shared || a == search.head->lane)
            group->axes.items[a].tile = search.best[variant].tile[a];
}

static void unroll_axes(Group *group)
{
    for (int a = 0; a < group->axes.count; a++)
        if (group_unrolls(group, a))
            group->axes.items[a].tile = group->axes.items[a].extent;
}

double tile_cost(Context *context, Group *group)
{
    Search search;
    unroll_axes(group);
    if (!find_tiles(context, group, NULL, false, &search))
        return INFINITY;
    for (int a = 0; a < TILE_AXES; a++)
        search.tile[a] = search.best[0].tile[a];
    search.priced = true;
    return search_cost(&search);
}

static int64_t largest_divisor(int64_t of, int64_t most)
{
    int64_t divisor = most < of ? most : of;
    while (of % divisor != 0)
        divisor--;
    return divisor;
}

/* A sum that takes a value only where a number is met, as the gradient of a table does: the numbers
   are compared once for as many vectors of the row as the registers hold, and many at a time. */
static void tile_chosen(Group *group, int width)
{
    enum { COMPARED = 64 };
    const Member *head = &group->members.items[0];
    Axis *axis = &group->axes.items[head->lane];
    axis->tile = largest_divisor((axis->extent + width - 1) / width, MOST_POINTS) * width;
    axis = &group->axes.items[head->axis[head->statement->outer + head->statement->reduced - 1]];
    int users = 0;
    for (int m = 0; m < group->members.count; m++)
        users += member_index(&group->members.items[m], (int)(axis - group->axes.items)) != NULL;
    if (users == 1 && !axis->shared && head->statement->constraints == 0)
        axis->tile = largest_divisor(axis->extent, COMPARED);
}

/* A sum over rows: as many vectors of each row as leave enough blocks for threads, so that what is
   read of a row is more than a cache line. */
static void tile_sum(Group *group, int width)
{
    enum { MOST = 8, BLOCKS = 8 };
    Axis *axis = &group->axes.items[group->members.items[0].lane];
    const int64_t all = (axis->extent + width - 1) / width;
    for (int64_t v = MOST; v >= 1; v--)
        if (all % v == 0 && all / v >= BLOCKS) {
            axis->tile = v * width;
            return;
        }
}

/* Whether the first member adds up what lies in rows, each lane for itself. */
static bool sums_rows(const Group *group)
{
    const Member *head = &group->members.items[0];
    return head->statement->reduction == REDUCE_SUM && head->lane >= 0 && !head->lane_reduced &&
           group->axes.items[head->lane].shared && !statement_is_transform(head->statement);
}

void tile_choose(Context *context, Group *group)
{
    const int width = target_lanes(&context->options->target);
    const Member *head = &group->members.items[0];
    unroll_axes(group);
    if (head->lane >= 0 && statement_is_contraction(head->statement))
        tile_contraction(context, group);
    else if (head->lane >= 0 && !head->lane_reduced && member_is_chosen(head))
        tile_chosen(group, width);
    else if (sums_rows(group))
        tile_sum(group, width);
    for (int m = 0; m < group->members.count; m++) {
        const int lane = group->members.items[m].lane;
        if (lane >= 0 && group->axes.items[lane].tile % width != 0)
            group->axes.items[lane].tile = width;
    }
    if (head->lane >= 0 && statement_is_contraction(head->statement))
        loops_order(context, group);
}
