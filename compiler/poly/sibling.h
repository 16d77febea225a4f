/* Sums that read the same tensor at the same points of the same loops: they can share the loops, so
   that what they read comes from memory once. */
#ifndef DLC_POLY_SIBLING_H
#define DLC_POLY_SIBLING_H

#include "poly/plan.h"

/* The member of a group that a sum has for a sibling, or -1. */
int sibling_of(Arena *arena, const Group *group, const Statement *s);

/* Moves the last member of a group behind its sibling, if it needs nothing that comes between. */
void sibling_move(Arena *arena, Group *group);

/* The members from m up to the one that is returned are sums over the same points, none of which
   reads another: their loops can be one. */
int siblings_end(const Group *group, int m);

/* Whether member m is a value at each point of the siblings that follow it, where they read it: it
   can be computed in their loops. */
bool siblings_read(Arena *arena, const Group *group, int m);

#endif
