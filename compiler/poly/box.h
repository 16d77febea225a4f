/* Groups whose loops all have constant bounds: most of them. */
#ifndef DLC_POLY_BOX_H
#define DLC_POLY_BOX_H

#include "poly/plan.h"

/* Whether the blocks of each member are a box, since no constraint has more than one index or binds
   a tile, and no loop is around the group. */
bool group_is_box(const Group *group);

/* The position of the only index that a constraint bounds, i >= c or i <= c; -1: it is of another
   kind. */
int box_bounded_position(const Statement *statement, const Constraint *constraint);

#endif
