/* The order of the loops over the blocks of a contraction.

   What a block of the innermost loop reads and a loop further out reads again comes from the caches
   if all that is read in between fits; else from behind them. Of all orders of the shared loops the
   one that reads fewest bytes from there is taken: so the rows of a large matrix are read once, for
   all blocks of a smaller one that the caches hold. */
#include "ir/inline.h"
#include "poly/plan.h"

enum { LOOPS = 5, READS = 8 };

/* What the second-level cache of a core holds. */
static const double cache_bytes = 1 << 20;
/* What a line costs that no stream brings, against one that is next in its stream: the sum's
   innermost loop jumps. */
static const double jump_price = 4;
/* Elements between two points of a sum that are still a stream. */
static const int64_t stream_step = 64;
/* Another order must gain so much. */
static const double gain = 0.95;

typedef struct Read {
    double bytes; /* of a block */
    double price; /* of a byte */
    bool uses[LOOPS];
} Read;

typedef struct Search {
    const Group *group;
    int first, loops; /* of the shared axes */
    double blocks[LOOPS];
    Read read[READS];
    int reads;
    int order[LOOPS], best[LOOPS];
    bool taken[LOOPS];
    double cost;
} Search;

/* Whether elements that follow each other along a dimension may lie far apart. */
static bool jumps_along(const Tensor *tensor, int dim)
{
    int64_t stride = 1;
    for (int d = dim + 1; d < tensor->rank; d++)
        stride *= tensor->extent[d];
    if (tensor->layout == NULL)
        return stride > stream_step;
    bool jumps = false;
    for (int i = 0; i < tensor->layout->count; i++) {
        const LayoutDigit *digit = &tensor->layout->digit[i];
        jumps |=
            digit->dim == dim && digit->modulus > 1 && digit->stride / digit->divisor > stream_step;
    }
    return jumps;
}

static double price_of(const Statement *s, const Expr *read)
{
    const Index *inner = s->index[s->outer + s->reduced - 1];
    for (int d = 0; d < read->tensor->rank; d++) {
        const Affine *affine = read->subscript[d].affine;
        if (affine != NULL && affine_uses(affine, inner) && jumps_along(read->tensor, d))
            return jump_price;
    }
    return 1;
}

static void note_read(void *user, const Expr *read)
{
    Search *search = user;
    const Member *head = &search->group->members.items[0];
    const Statement *s = head->statement;
    if (search->reads == READS || read->tensor->rank == 0)
        return;
    Read *own = &search->read[search->reads++];
    *own = (Read){dtype_size(read->tensor->dtype), price_of(s, read), {false}};
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const Axis *axis = &search->group->axes.items[head->axis[i]];
        const int loop = head->axis[i] - search->first;
        if (!expr_uses_index(read, s->index[i]))
            continue;
        own->bytes *=
            (double)(axis->shared && axis->tile < axis->extent ? axis->tile : axis->extent);
        if (axis->shared && loop >= 0)
            own->uses[loop] = true;
    }
}

/* What the loops in this order read from behind the cache. */
static double cost_of(const Search *search)
{
    double sum = 0, held = 0, touched[READS], brought[READS];
    for (int r = 0; r < search->reads; r++)
        held += touched[r] = brought[r] = search->read[r].bytes;
    for (int l = search->loops - 1; l >= 0; l--) {
        const int loop = search->order[l];
        double all = 0;
        for (int r = 0; r < search->reads; r++) {
            const bool uses = search->read[r].uses[loop];
            brought[r] *= uses || held > cache_bytes ? search->blocks[loop] : 1;
            touched[r] *= uses ? search->blocks[loop] : 1;
            all += touched[r];
        }
        held = all;
    }
    for (int r = 0; r < search->reads; r++)
        sum += brought[r] * search->read[r].price;
    return sum;
}

static void try_orders(Search *search, int place)
{
    if (place == search->loops) {
        const double cost = cost_of(search);
        if (search->cost > 0 && cost >= search->cost * gain)
            return;
        search->cost = cost;
        for (int l = 0; l < search->loops; l++)
            search->best[l] = search->order[l];
        return;
    }
    for (int l = 0; l < search->loops; l++) {
        if (search->taken[l])
            continue;
        search->taken[l] = true;
        search->order[place] = l;
        try_orders(search, place + 1);
        search->taken[l] = false;
    }
}

void group_move_axes(Arena *arena, Group *group, const int *from)
{
    const int count = group->axes.count;
    int *place = ARENA_ARRAY(arena, int, count), *moved = ARENA_ARRAY(arena, int, count);
    Axis *axes = arena_copy(arena, group->axes.items, sizeof *axes * (size_t)count);
    for (int a = 0; a < count; a++) {
        place[from[a]] = a;
        moved[a] = group->moved == NULL ? from[a] : group->moved[from[a]];
        group->axes.items[a] = axes[from[a]];
    }
    group->moved = moved;
    for (int m = 0; m < group->members.count; m++) {
        Member *member = &group->members.items[m];
        for (int i = 0; i < member->statement->outer + member->statement->reduced; i++)
            member->axis[i] = place[member->axis[i]];
        member->lane = member->lane < 0 ? -1 : place[member->lane];
    }
}

void loops_order(Context *context, Group *group)
{
    const Statement *s = group->members.items[0].statement;
    Search search = {.group = group, .first = group_step_axes(group)};
    search.loops = group->shared - search.first;
    if (search.loops < 2 || search.loops > LOOPS || s->reduced == 0)
        return;
    for (int l = 0; l < search.loops; l++) {
        const Axis *axis = &group->axes.items[search.first + l];
        search.blocks[l] = (double)((axis->extent + axis->tile - 1) / axis->tile);
    }
    expr_reads(s->value, note_read, &search);
    try_orders(&search, 0);
    int *from = ARENA_ARRAY(context->arena, int, group->axes.count);
    bool same = true;
    for (int a = 0; a < group->axes.count; a++)
        from[a] = a;
    for (int l = 0; l < search.loops; l++) {
        from[search.first + l] = search.first + search.best[l];
        same &= search.best[l] == l;
    }
    if (!same)
        group_move_axes(context->arena, group, from);
}
