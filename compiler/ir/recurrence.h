/* Recurrences: statements that read elements which they or later statements define, at an earlier
   step of a common index, as in h[t] = f(h[t - 1]). They run step by step. */
#ifndef DLC_IR_RECURRENCE_H
#define DLC_IR_RECURRENCE_H

#include "ir/program.h"

/* A statement of a recurrence defines the elements of step t where its index is t - offset. */
typedef struct Step {
    const Index *index; /* one of its outer ones; NULL: all of its elements are of step `offset` */
    int64_t offset;
} Step;

typedef struct Recurrence {
    int first, count;        /* consecutive statements of the program */
    int64_t steps;           /* t = 0 ... steps - 1 */
    bool backward;           /* t goes down */
    const Step *step;        /* of each statement; NULL: there is no order of steps that is right */
    const Statement *reader; /* the first one that reads what is defined by it or below */
    const Expr *read;        /* that read */
} Recurrence;

typedef LIST(Recurrence) Recurrences;

/* The recurrences of a program in order: each read of a tensor that is not yet defined wholly is in
   one of them. */
Recurrences recurrence_find(Arena *arena, const Module *module, const Program *program);

/* The one that begins with a statement, or NULL. */
const Recurrence *recurrence_at(const Recurrences *recurrences, int first);

/* Moves statements that do not take part in a recurrence from within it to before or after it. The
   others keep their order, and so do the statements of a recurrence. */
void recurrence_gather(Context *context, const Module *module, Program *program);

#endif
