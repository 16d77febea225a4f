/* How the indices of a statement lie on the axes of a group. */
#ifndef DLC_POLY_ALIGN_H
#define DLC_POLY_ALIGN_H

#include "poly/plan.h"

/* For each index of `s` the axis of the group that it runs over, found from what `s` reads of the
   group's results; -1 for an index of its own. NULL when the accesses do not line up. A window
   reduction that reads 2*p + r, r running over 2, splits the axis that it meets, in all members
   (poly/split.h). */
int *group_align(Context *context, Module *module, Group *group, const Statement *s);

#endif
