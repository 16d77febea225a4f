/* How the indices of a statement lie on the axes of a group. */
#ifndef DLC_POLY_ALIGN_H
#define DLC_POLY_ALIGN_H

#include "poly/plan.h"

/* For each index of `s` the axis of the group that it runs over, found from what `s` reads of the
   group's results; -1 for an index of its own. NULL when the accesses do not line up. Where one
   side says i and the other 2*p + r, with r running over 2, the index i or its axis is split in
   two, in all members (ir/split.h). `step` is the index of `s` that counts the steps of the loop
   around the group, or NULL; what is read at other steps may be any element. */
int *group_align(Context *context, Module *module, Group *group, Statement *s, const Index *step);

/* Splits an axis into blocks of `size` points (which divides its extent) and the points in them, in
   all members; the new axis comes right behind, and is shared if the old one was. */
void group_split_axis(Context *context, Module *module, Group *group, int axis, int64_t size,
                      const char *name);

#endif
