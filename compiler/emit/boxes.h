/* Kernels whose loops all have constant bounds: most of them. isl would give the same loops, and
   takes milliseconds for each. */
#ifndef DLC_EMIT_BOXES_H
#define DLC_EMIT_BOXES_H

#include "emit/kernel.h"
#include "emit/share.h"

/* Whether the blocks of each member are a box, since no constraint has more than one index or binds
   a tile, and no loop is around the group. */
bool boxes_only(const Group *group);

/* The loops of the tree of blocks (poly/tree.h), without those that threads share. */
Block boxes_body(Kernel *kernel, Shared *shared);

#endif
