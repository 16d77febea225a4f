/* Long sums whose parts (ir/parts.h) are computed in turns, a few at a time, each few added to what
   is there: the order of additions is the same, and only a few parts are there at once. */
#ifndef DLC_MEMORY_TURNS_H
#define DLC_MEMORY_TURNS_H

#include "memory/lifetime.h"
#include "poly/rounding.h"

typedef struct Turns {
    const Value *value; /* the parts; NULL: none */
    int sum;            /* the statement that adds them up */
    int64_t parts;      /* of a turn */
    size_t saved;
} Turns;

/* Of the parts that are live at the peak of a program, those of which turns save most. `first` has
   the order in which they are added up without turns; NULL: one after the other. Turns are as long
   as may be to save the bytes that are needed. */
Turns turns_best(Arena *arena, const Program *program, const Lifetimes *lifetimes,
                 const Roundings *first, size_t needed);

/* Versions: of the parts, and of the sum. */
void turns_carry_out(Module *module, Program *program, const Turns *turns, Versions *versions);

#endif
