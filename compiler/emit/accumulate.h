/* What a reduction has accumulated at the points of a tile. */
#ifndef DLC_EMIT_ACCUMULATE_H
#define DLC_EMIT_ACCUMULATE_H

#include "emit/kernel.h"

/* The names of what a member accumulates, in scope from its begin to its end. */
typedef struct Accumulator {
    const char *value, *number; /* with the subscripts of the point; NULL: no number is wanted */
} Accumulator;

/* The type in which a member accumulates; that of its value where it does not. */
Dtype accumulator_dtype(const Statement *s);

/* "[6][2]" for the points of the member's outer axes. */
const char *accumulator_extents(const Kernel *kernel, int m);

/* Names it (kernel->held, kernel->numbers) and declares it: arrays of the extents, or "". */
void accumulator_declare(Kernel *kernel, Block *block, int m, const char *extents);
/* The one of a point, "[k][i]" or "". */
Accumulator accumulator_at(const Kernel *kernel, int m, const char *point);
void accumulator_clear(Kernel *kernel, Block *block, int m, Accumulator a);

/* Statements that add a value, or compare it and keep the greater with its number. */
void accumulate(Kernel *kernel, Block *block, int m, Accumulator a, const char *value);
/* Whether the values are pairs of factors: dot(sum, p, q) is the sum with two products more. */
bool adds_dots(const Statement *s);

#endif
