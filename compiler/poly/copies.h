/* Copies in another layout. */
#ifndef DLC_POLY_COPIES_H
#define DLC_POLY_COPIES_H

#include "poly/lanes.h"
#include "poly/plan.h"

/* Inserts, before the groups of contractions, copies of the factors that lie wrong for their lanes
   where that is cheaper than to gather them (packing). Requires: every member has its lane. The
   copies have a layout; `accesses` tells the innermost dimensions of the other tensors. `saves`:
   each group, or loop around groups, has copies of its own, which need not be kept in between. */
void copies_insert(Context *context, Module *module, Plan *plan, const Accesses *accesses,
                   bool saves);

#endif
