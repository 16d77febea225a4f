#include "emit/boxes.h"
#include "emit/tile.h"

bool boxes_only(const Group *group)
{
    for (int m = 0; m < group->members.count; m++)
        if (group->members.items[m].statement->constraints > 0)
            return false;
    return group_step_axes(group) == 0;
}

static Block loop_over(const Kernel *kernel, const Index *block, const Block *body)
{
    return block_wrap(arena_format(kernel->arena, "for (int %s = 0; %s <= %lld; %s++)", block->name,
                                   block->name, (long long)block->extent - 1, block->name),
                      body);
}

/* The loops over blocks of a member's own axes, for its indices [first, end). */
static Block own_loops(const Kernel *kernel, int m, int first, int end, Block body)
{
    const Member *member = &kernel->group->members.items[m];
    for (int i = end - 1; i >= first; i--) {
        const int axis = member->axis[i];
        if (!kernel->group->axes.items[axis].shared && kernel->axis[axis].block != NULL)
            body = loop_over(kernel, kernel->axis[axis].block, &body);
    }
    return body;
}

static Block member_tiles(Kernel *kernel, int m)
{
    const Statement *s = kernel->group->members.items[m].statement;
    Block block = block_new(kernel->arena), step = block_new(kernel->arena);
    if (!kernel_is_looped(kernel, m)) {
        tile_whole(kernel, &block, m);
        return block;
    }
    tile_begin(kernel, &block, m);
    tile_step(kernel, &step, m);
    step = own_loops(kernel, m, s->outer, s->outer + s->reduced, step);
    block_append(&block, &step);
    tile_end(kernel, &block, m);
    return block;
}

/* What is held in registers is declared inside of all loops that its readers share. */
static Block members_body(Kernel *kernel)
{
    Block block = block_new(kernel->arena);
    const int members = kernel->group->members.count;
    for (int m = 0; m < members; m++)
        tile_declare(kernel, &block, m);
    for (int m = 0; m < members; m++) {
        const int outer = kernel->group->members.items[m].statement->outer;
        Block tiles = member_tiles(kernel, m);
        if (members > 1)
            tiles = own_loops(kernel, m, 0, outer, tiles);
        block_append(&block, &tiles);
    }
    return members > 1
               ? block
               : own_loops(kernel, 0, 0, kernel->group->members.items[0].statement->outer, block);
}

Block boxes_body(Kernel *kernel, Shared *shared)
{
    const Group *group = kernel->group;
    int first = 0;
    for (; first < group->shared && !group->serial && !share_is_enough(shared); first++) {
        const Index *block = kernel->axis[first].block;
        if (block != NULL && !group->axes.items[first].parallel)
            break;
        if (block != NULL)
            share_add(shared, block->name, block->extent);
    }
    Block body = members_body(kernel);
    for (int a = group->shared - 1; a >= first; a--)
        if (kernel->axis[a].block != NULL)
            body = loop_over(kernel, kernel->axis[a].block, &body);
    return body;
}
