#include "emit/boxes.h"
#include "emit/chosen.h"
#include "emit/ranked.h"
#include "emit/scattered.h"
#include "emit/tile.h"
#include "emit/vector.h"
#include "ir/place.h"
#include "poly/box.h"
#include "poly/shares.h"
#include "poly/sibling.h"

typedef struct Bounds {
    int64_t first, last;
} Bounds;

/* What a member's constraints leave of one of its indices. */
static Bounds bounds_of(const Statement *s, int position)
{
    Bounds bounds = {0, s->index[position]->extent - 1};
    for (int c = 0; c < s->constraints; c++) {
        const Affine *a = s->constraint[c].value;
        if (box_bounded_position(s, &s->constraint[c]) != position)
            continue;
        if (a->term[0].coefficient > 0 && -a->constant > bounds.first)
            bounds.first = -a->constant;
        if (a->term[0].coefficient < 0 && a->constant < bounds.last)
            bounds.last = a->constant;
    }
    return bounds;
}

static Block loop_over(const Kernel *kernel, const Index *block, Bounds bounds, const Block *body)
{
    if (bounds.first == bounds.last && !block_mentions(body, block->name))
        return *body;
    if (bounds.first == bounds.last) {
        Block once = block_new(kernel->arena);
        block_add(&once, arena_format(kernel->arena, "const int %s = %lld;", block->name,
                                      (long long)bounds.first));
        block_append(&once, body);
        return block_scope(&once);
    }
    return block_wrap(arena_format(kernel->arena, "for (int %s = %lld; %s <= %lld; %s++)",
                                   block->name, (long long)bounds.first, block->name,
                                   (long long)bounds.last, block->name),
                      body);
}

/* Of the blocks of an index; constraints have indices whose tiles are points. */
static Bounds block_bounds(const Kernel *kernel, const Member *member, int position)
{
    const Axis *axis = &kernel->group->axes.items[member->axis[position]];
    if (axis->tile == 1)
        return bounds_of(member->statement, position);
    return (Bounds){0, kernel->axis[member->axis[position]].block->extent - 1};
}

/* Whether the shared loops are those of the first member alone, and may have its bounds. */
static bool is_alone(const Kernel *kernel)
{
    return kernel->group->members.count == 1 &&
           kernel_member(kernel, 0)->statement->reduction == REDUCE_NONE;
}

/* An index that a place tells, of which no loop is needed: a digit of the place. What is the place
   of no point is asked inside. */
static Block told_by_place(Kernel *kernel, int m, const Index *block, Block body)
{
    const Expr *const *sides = kernel->place[m]->argument;
    const char *at = number_text(kernel, m, sides[0], DTYPE_I32);
    const int64_t weight = affine_coefficient(sides[1]->affine, block);
    const char *digit = arena_format(kernel->arena, "(unsigned)%s", at);
    if (weight > 1)
        digit = arena_format(kernel->arena, "%s / %lld", digit, (long long)weight);
    Block told = block_new(kernel->arena);
    block_add(&told, arena_format(kernel->arena, "const int %s = %s %% %lld;", block->name, digit,
                                  (long long)block->extent));
    block_append(&told, &body);
    return told;
}

/* Whether the loops around that of an index have all that its place depends on. */
static bool is_told_there(const Kernel *kernel, int m, int position)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    bool told = kernel->place[m] != NULL && place_tells(s, s->index[position]);
    for (int i = position + 1; told && i < s->outer + s->reduced; i++) {
        const Index *block = kernel->axis[member->axis[i]].block;
        told = kernel->group->axes.items[member->axis[i]].shared || block == NULL ||
               !expr_uses_index(kernel->place[m]->argument[0], block);
    }
    return told;
}

/* The loops over blocks of a member's own axes, for its indices [first, end). A sum of nothing has
   a value: constraints do not bound where it is stored. */
static Block own_loops(Kernel *kernel, int m, int first, int end, Block body)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    for (int i = end - 1; i >= first; i--) {
        const int axis = member->axis[i];
        const Index *block = kernel->axis[axis].block;
        if (kernel->group->axes.items[axis].shared || block == NULL)
            continue;
        if (is_told_there(kernel, m, i)) {
            body = told_by_place(kernel, m, block, body);
            continue;
        }
        Bounds bounds = {0, block->extent - 1};
        if (i >= s->outer || s->reduction == REDUCE_NONE)
            bounds = block_bounds(kernel, member, i);
        body = loop_over(kernel, block, bounds, &body);
    }
    return body;
}

static void add_condition(Text *out, const char *name, Bounds bounds, int64_t extent)
{
    const char *joint = out->length > 0 ? " && " : "";
    const bool below = bounds.first > 0, above = bounds.last < extent - 1;
    if (below && above && bounds.first == bounds.last)
        text_format(out, "%s%s == %lld", joint, name, (long long)bounds.first);
    else if (below && above)
        text_format(out, "%s%s >= %lld && %s <= %lld", joint, name, (long long)bounds.first, name,
                    (long long)bounds.last);
    else if (below)
        text_format(out, "%s%s >= %lld", joint, name, (long long)bounds.first);
    else if (above)
        text_format(out, "%s%s <= %lld", joint, name, (long long)bounds.last);
}

/* Where the constraints of a member bind loops that are not its own. */
static Block where_bound(const Kernel *kernel, int m, Block body)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    Text condition = text_new(kernel->arena);
    for (int i = 0; i < s->outer && !is_alone(kernel); i++)
        if (kernel->axis[member->axis[i]].block != NULL &&
            (kernel->group->axes.items[member->axis[i]].shared || s->reduction != REDUCE_NONE))
            add_condition(&condition, kernel->axis[member->axis[i]].block->name, bounds_of(s, i),
                          s->index[i]->extent);
    return condition.length > 0
               ? block_wrap(arena_format(kernel->arena, "if (%s)", condition.data), &body)
               : body;
}

static Block member_tiles(Kernel *kernel, int m)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    Block block = block_new(kernel->arena), step = block_new(kernel->arena);
    if (!kernel_is_looped(kernel, m)) {
        tile_whole(kernel, &block, m);
        return block;
    }
    tile_begin(kernel, &block, m);
    if (chosen_is_listed(kernel, m)) {
        chosen_places(kernel, &block, m);
        tile_end(kernel, &block, m);
        return block;
    }
    tile_step(kernel, &step, m);
    step = where_bound(kernel, m, own_loops(kernel, m, s->outer, s->outer + s->reduced, step));
    block_append(&block, &step);
    tile_end(kernel, &block, m);
    return block;
}

/* Sums over the same points, in the same loops, and what they read there (poly/sibling.h). */
static Block sibling_tiles(Kernel *kernel, int first, int end)
{
    const Statement *s = kernel_member(kernel, end - 1)->statement;
    Block block = block_new(kernel->arena), step = block_new(kernel->arena);
    for (int m = first; m < end; m++)
        if (kernel_is_looped(kernel, m))
            tile_begin(kernel, &block, m);
    for (int m = first; m < end; m++)
        (kernel_is_looped(kernel, m) ? tile_step : tile_whole)(kernel, &step, m);
    step = own_loops(kernel, end - 1, s->outer, s->outer + s->reduced, step);
    block_append(&block, &step);
    for (int m = first; m < end; m++)
        if (kernel_is_looped(kernel, m))
            tile_end(kernel, &block, m);
    return block;
}

/* What is held in registers is declared inside of all loops that its readers share. */
static Block members_body(Kernel *kernel, void *user)
{
    (void)user;
    Block block = block_new(kernel->arena), declared = block_new(kernel->arena);
    Block all = block_new(kernel->arena);
    const int members = kernel->group->members.count;
    if (group_scatters(kernel->group))
        return scattered_body(kernel);
    if (group_ranks(kernel->arena, kernel->group))
        return ranked_body(kernel);
    for (int m = 0; m < members; m++)
        tile_declare(kernel, &declared, m);
    for (int m = 0, end; m < members; m = end) {
        end = tile_together(kernel, m);
        if (end > m + 1) {
            tile_points(kernel, &all, m, end);
            continue;
        }
        end = siblings_from(kernel->arena, kernel->group, m);
        const Statement *s = kernel_member(kernel, end - 1)->statement;
        Block tiles = end > m + 1 ? sibling_tiles(kernel, m, end) : member_tiles(kernel, m);
        if (members > 1)
            tiles = own_loops(kernel, end - 1, 0, s->outer, tiles);
        if (!kernel_is_looped(kernel, end - 1) && s->reduction == REDUCE_NONE)
            tiles = where_bound(kernel, m, tiles); /* a sum of nothing is stored, too */
        block_append(&all, &tiles);
    }
    block_declare(&block, &declared, &all);
    return members > 1 ? block
                       : own_loops(kernel, 0, 0, kernel_member(kernel, 0)->statement->outer, block);
}

/* The bounds of a shared loop. */
static Bounds shared_bounds(const Kernel *kernel, int axis)
{
    const Member *member = kernel_member(kernel, 0);
    for (int i = 0; is_alone(kernel) && i < member->statement->outer; i++)
        if (member->axis[i] == axis)
            return block_bounds(kernel, member, i);
    return (Bounds){0, kernel->axis[axis].block->extent - 1};
}

/* Whether the last loops are left to the C compiler, which makes vectors of what has none, and
   there is work for some threads without them. */
static bool leaves_loop(const Group *group, const Shared *shared, int axis)
{
    enum { FEW_UNITS = 16, LOOPS = 2 };
    const Member *member = &group->members.items[0];
    return group->members.count == 1 && member->lane < 0 &&
           member->statement->reduction == REDUCE_NONE && shared->units >= FEW_UNITS &&
           axis >= group->shared - LOOPS;
}

Block boxes_body(Kernel *kernel, Shared *shared)
{
    const Group *group = kernel->group;
    const int dealt = shares_first(group);
    int first = 0;
    for (; first < group->shared && !group->serial && !share_is_enough(shared); first++) {
        const Index *block = kernel->axis[first].block;
        if (block == NULL)
            continue;
        const Bounds bounds = shared_bounds(kernel, first);
        if (!group->axes.items[first].parallel || bounds.first > 0 ||
            leaves_loop(group, shared, first))
            break;
        share_add(shared, block->name, bounds.last + 1, first == dealt);
    }
    Block body = kernel_variants(kernel, members_body, NULL);
    for (int a = group->shared - 1; a >= first; a--)
        if (kernel->axis[a].block != NULL)
            body = loop_over(kernel, kernel->axis[a].block, shared_bounds(kernel, a), &body);
    return body;
}
