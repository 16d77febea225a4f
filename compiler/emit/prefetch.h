/* Lines of memory that the end of a tile touches, asked for while its sum is computed. */
#ifndef DLC_EMIT_PREFETCH_H
#define DLC_EMIT_PREFETCH_H

#include "emit/kernel.h"

/* In the innermost loop of the sum that a group begins with. */
void prefetch_write(Kernel *kernel, Block *block);

#endif
