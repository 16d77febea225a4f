/* What is computed again in a recurrence, each time the elements of its step: so nothing of it lies
   in memory for longer than a step. */
#ifndef DLC_MEMORY_STEPWISE_H
#define DLC_MEMORY_STEPWISE_H

#include "ir/recurrence.h"

/* Statements that are to be copied for a value, all of them before the recurrence that reads it. */
typedef struct StepCopies {
    const Program *program;
    const Recurrence *recurrence;
    const Tensor *value;
    int count;
    const int *position;    /* in ascending order */
    Tensor *const *instead; /* by tensor id: what is read in its place; NULL: itself, or its copy */
    int ids;
} StepCopies;

/* By position in the list: which of the copies can be computed at the steps of the recurrence,
   since what they define is read there, or by others of them, and not before its own step. NULL:
   not that of the value, or one of the others reads what the recurrence has in another way. */
const bool *stepwise_find(Arena *arena, const StepCopies *copies);

#endif
