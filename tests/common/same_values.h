/* Whether two modules of one description compute the same: what a pass must not change. */
#ifndef DLC_TESTS_SAME_VALUES_H
#define DLC_TESTS_SAME_VALUES_H

#include "ir/program.h"

/* Runs train and eval of both on the same random values and compares the loss, the output, the
   metrics, and the next values of all that is updated, to 1e-9. NULL, or what is wrong. */
const char *same_values(Arena *arena, const Module *before, const Module *after, uint64_t seed);

#endif
