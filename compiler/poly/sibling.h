/* Sums that read the same tensor at the same points of the same loops: they can share the loops, so
   that what they read comes from memory once. */
#ifndef DLC_POLY_SIBLING_H
#define DLC_POLY_SIBLING_H

#include "poly/plan.h"

/* The member of a group that a sum has for a sibling, or -1. */
int sibling_of(Arena *arena, const Group *group, const Statement *s);

/* Moves the last member of a group behind its sibling, if it needs nothing that comes between. */
void sibling_move(Arena *arena, Group *group);

/* The end of the members from m on whose loops are one: sums over the same points, none of which
   reads another, before them perhaps a value at each of those points, where they read it. m + 1:
   its loops are its own. The tree that is proven and the loops that are emitted both follow it. */
int siblings_from(Arena *arena, const Group *group, int m);

#endif
