/* Values that are computed where they are read, and nowhere else: what is left when all that lies
   unused at the peak is computed again. */
#ifndef DLC_MEMORY_INLINING_H
#define DLC_MEMORY_INLINING_H

#include "memory/lifetime.h"

typedef struct Inlining {
    const Value *value; /* NULL: none */
    double flops;       /* that a step has more */
    double cost;        /* in those of a contraction's tile */
} Inlining;

/* Of the values that are live at the peak of a program, made of inputs, parameters and numbers by a
   few operations for each element, the one that costs least per byte to be computed where it is
   read. Statements that `stay` has (by id) are not changed. Requires: updates last. */
Inlining inlining_best(Arena *arena, const Program *program, const Lifetimes *lifetimes,
                       const bool *stay);

/* Puts the definition in place of all reads, and takes it out. */
void inlining_carry_out(Module *module, Program *program, const Value *value);

#endif
