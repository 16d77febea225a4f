/* Sums of what is chosen, such as the gradient of a table: most of it is not added. */
#ifndef DLC_EMIT_CHOSEN_H
#define DLC_EMIT_CHOSEN_H

#include "emit/kernel.h"

/* Whether what is added is chosen for all lanes at once, and only lanes and one reduced axis make
   the points of the tile. */
bool chosen_is(const Kernel *kernel, int m);

/* if (condition) sum += value: what is not chosen would add 0, which changes no sum, for one that
   began as 0 is never -0. */
void chosen_step(Kernel *kernel, Block *block, int m);

/* Whether the condition compares a number with all numbers of an array, in their order: then their
   places are listed once a call, and only those are looked at that may be the number's. */
bool chosen_is_listed(const Kernel *kernel, int m);
void chosen_places(Kernel *kernel, Block *block, int m);

#endif
