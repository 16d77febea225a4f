/* What a statement says, in index notation, and what it moves. */
#ifndef DLC_EMIT_FORMULA_H
#define DLC_EMIT_FORMULA_H

#include "ir/program.h"

/* "conv1.y[n, k, p, q] = sum(c, r, s) image[n, c, p + r, q + s] * conv1.weight[k, c, r, s]" */
const char *formula_text(Arena *arena, const Statement *statement);

/* Of one run: every element read or written once. */
double formula_bytes(Arena *arena, const Statement *statement);

#endif
