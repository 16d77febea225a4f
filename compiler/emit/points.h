/* Loops over the points of a member's tile, in the order of its indices. */
#ifndef DLC_EMIT_POINTS_H
#define DLC_EMIT_POINTS_H

#include "emit/kernel.h"

/* Those of its results, and those that it reduces; `unroll`: by the C compiler. */
Block points_outer(const Kernel *kernel, int m, bool unroll, Block body);
Block points_reduced(const Kernel *kernel, int m, bool unroll, Block body);

#endif
