/* Sums with a small table, written out: a line for each of the table's results. */
#ifndef DLC_EMIT_TRANSFORM_H
#define DLC_EMIT_TRANSFORM_H

#include "emit/kernel.h"

/* All of the tile of a member for which kernel_writes_out holds. */
void transform_write(Kernel *kernel, Block *block, int m);

#endif
