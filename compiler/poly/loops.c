/* The order of the loops over the blocks of a contraction.

   What a block of the innermost loop reads and a loop further out reads again comes from the caches
   if all that is read in between fits; else from behind them. Of all orders of the shared loops the
   one that reads fewest bytes from there is taken: so the rows of a large matrix are read once, for
   all blocks of a smaller one that the caches hold. */
#include "ir/inline.h"
#include "poly/plan.h"

enum { LOOPS = 5, READS = 16, LINE = 64 };

/* What the second-level cache of a core holds. */
static const double cache_bytes = 1 << 20;
/* What a line costs that no stream brings, against one that is next in its stream: the sum's
   innermost loop jumps. */
static const double jump_price = 4;
/* The same of what was touched a whole step ago: parameters and what their optimizer keeps. */
static const double far_price = 8;
/* Elements between two points of a sum that are still a stream. */
static const int64_t stream_step = 64;
/* Another order must gain so much. */
static const double gain = 0.95;

typedef struct Read {
    double bytes; /* of a block */
    double price; /* of a byte */
    bool uses[LOOPS];
    int stream; /* the loop that makes it a stream if it is the innermost one; -1: none */
} Read;

typedef struct Search {
    const Group *group;
    const Member *user; /* of the tile */
    int first, loops;   /* of the shared axes */
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

/* The block of a read, and the loops that move it. */
static void note_block(const Search *search, const Member *member, const Expr *read, Read *own)
{
    const Statement *s = member->statement;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const Axis *axis = &search->group->axes.items[member->axis[i]];
        const int loop = member->axis[i] - search->first;
        if (!expr_uses_index(read, s->index[i]))
            continue;
        own->bytes *=
            (double)(axis->shared && axis->tile < axis->extent ? axis->tile : axis->extent);
        if (axis->shared && loop >= 0)
            own->uses[loop] = true;
    }
}

static void note_read(void *user, const Expr *read)
{
    Search *search = user;
    const Member *head = &search->group->members.items[0];
    const Statement *s = head->statement;
    if (search->reads == READS || read->tensor->rank == 0)
        return;
    Read *own = &search->read[search->reads++];
    *own = (Read){dtype_size(read->tensor->dtype), price_of(s, read), {false}, -1};
    note_block(search, head, read, own);
}

/* The axis whose points follow each other along a dimension; -1: none. */
static int walking_axis(const Member *member, const Expr *read, int dim)
{
    const Affine *affine = read->subscript[dim].affine;
    for (int i = 0; affine != NULL && i < member->statement->outer; i++)
        if (affine_coefficient(affine, member->statement->index[i]) == 1)
            return member->axis[i];
    return -1;
}

/* Elements of a tile that lie side by side, and the axis that would go on there. */
static double run_of(const Search *search, const Member *member, const Expr *read, int *goes_on)
{
    const Layout *layout = read->tensor->layout;
    double run = 1;
    *goes_on = walking_axis(member, read, read->tensor->rank - 1);
    for (int i = layout == NULL ? -1 : layout->count - 1; i >= 0; i--) {
        const LayoutDigit *digit = &layout->digit[i];
        const int axis = walking_axis(member, read, digit->dim);
        if ((double)digit->stride != run || axis < 0)
            break;
        const int64_t tile = search->group->axes.items[axis].tile;
        const int64_t points = (tile + digit->divisor - 1) / digit->divisor;
        *goes_on = axis;
        run *= (double)(points < digit->modulus ? points : digit->modulus);
        if (points < digit->modulus)
            break;
    }
    return run;
}

/* What a sum's tile is used for reads each element once, in pieces as long as its rows. */
static void note_once(void *user, const Expr *read)
{
    Search *search = user;
    const Tensor *t = read->tensor;
    if (search->reads == READS || t->rank == 0 ||
        (t->role != ROLE_PARAMETER && t->role != ROLE_STATE))
        return;
    int goes_on;
    const double bytes = dtype_size(t->dtype);
    const double run = bytes * run_of(search, search->user, read, &goes_on);
    Read *own = &search->read[search->reads++];
    *own = (Read){2 * bytes, run < far_price * LINE ? far_price * LINE / run : 1, {false}, -1};
    own->stream = goes_on - search->first;
    note_block(search, search->user, read, own);
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
    int inner = search->loops - 1;
    while (inner > 0 && search->blocks[search->order[inner]] < 2)
        inner--;
    for (int r = 0; r < search->reads; r++)
        sum += brought[r] *
               (search->read[r].stream == search->order[inner] ? 1 : search->read[r].price);
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
    for (int m = 1; m < group->members.count; m++) {
        search.user = &group->members.items[m];
        expr_reads(search.user->statement->value, note_once, &search);
    }
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
