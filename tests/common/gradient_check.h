/* Derived gradients against central differences, in double. */
#ifndef DLC_TESTS_GRADIENT_CHECK_H
#define DLC_TESTS_GRADIENT_CHECK_H

#include "ir/program.h"

/* For a module whose gradients are derived: fills what is set from outside with random values
   (labels within their classes) and compares. NULL, or what is wrong. */
const char *gradient_check(Arena *arena, const Module *module, uint64_t seed);

#endif
