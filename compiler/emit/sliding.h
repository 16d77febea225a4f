/* Sums whose numbers slide along a row: a window of a convolution. */
#ifndef DLC_EMIT_SLIDING_H
#define DLC_EMIT_SLIDING_H

#include "emit/kernel.h"

/* Whether the points of a tile read numbers that its neighbours have read a step of the sum's
   innermost loop before, and no vectors that do. */
bool sliding_numbers(const Kernel *kernel);

#endif
