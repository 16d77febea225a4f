/* The loops of groups that are boxes (poly/box.h). isl would give the same, and takes milliseconds
   for each. */
#ifndef DLC_EMIT_BOXES_H
#define DLC_EMIT_BOXES_H

#include "emit/kernel.h"
#include "emit/share.h"

/* The loops of the tree of blocks (poly/tree.h), without those that threads share. */
Block boxes_body(Kernel *kernel, Shared *shared);

#endif
