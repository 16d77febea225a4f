/* The schedule tree of a group, and the dependences that it must respect. */
#ifndef DLC_POLY_TREE_H
#define DLC_POLY_TREE_H

#include "poly/plan.h"
#include <isl/schedule.h>
#include <isl/union_map.h>

/* The whole tree: the shared band over blocks, one child per member in order, its loops, a mark,
   and the points of the tile. */
__isl_give isl_schedule *tree_of_group(Context *context, const Group *group);

/* The same over the numbers of the blocks, without the points, for the AST generator: an instance
   S3[n, k] of the member at position 3 stands for the tile of block (n, k), or for a step of a
   reduction between the instances B3 and E3, its begin and its end. In a loop around the group they
   are those of one step: it is the parameter tree_step, and no index of the instances. */
extern const char *const tree_step;
__isl_give isl_schedule *tree_of_blocks(Context *context, const Group *group);

/* The position of a member's index that counts the steps, or -1. */
int tree_step_position(const Group *group, const Member *member);

/* { S3[...] -> S4[...] }: S3 before S4. A read of a result after its definition, and a read of a
   state before the definition of its next value. */
__isl_give isl_union_map *tree_dependences(isl_ctx *ctx, const Group *group);

/* Whether every pair comes out in lexicographic order. */
bool tree_respects(__isl_keep isl_schedule *schedule, __isl_keep isl_union_map *dependences);

#endif
