/* Modules compared by what the passes read of them; numbers of tensors, indices and statements need
   not be the same. */
#ifndef DLC_TESTS_IR_DIFFERENCE_H
#define DLC_TESTS_IR_DIFFERENCE_H

#include "ir/program.h"

/* NULL, or what is different. */
const char *module_difference(Arena *arena, const Module *a, const Module *b);

/* The text of a module without the numbers of its statements. */
const char *unnumbered_text(Arena *arena, const Module *module);

/* The first line in which two texts differ, of both; NULL when they are equal. */
const char *text_difference(Arena *arena, const char *a, const char *b);

#endif
