/* The schedule tree of a group, and the dependences that it must respect. */
#ifndef DLC_POLY_TREE_H
#define DLC_POLY_TREE_H

#include "poly/plan.h"
#include <isl/schedule.h>
#include <isl/union_map.h>

/* The whole tree: shared band, one child per member in order, private bands, "tile" marks, points.
 */
__isl_give isl_schedule *tree_of_group(Context *context, const Group *group);

/* The same over the origins of the tiles, without what is under the marks: for the AST generator.
   Coordinates of the instances are the origins themselves, so that loops read "k += 6". */
__isl_give isl_schedule *tree_of_origins(Context *context, const Group *group);

/* { S3[...] -> S4[...] }: S3 before S4. A read of a result after its definition, and a read of a
   state before the definition of its next value. */
__isl_give isl_union_map *tree_dependences(isl_ctx *ctx, const Group *group);

/* Whether every pair comes out in lexicographic order. */
bool tree_respects(__isl_keep isl_schedule *schedule, __isl_keep isl_union_map *dependences);

#endif
