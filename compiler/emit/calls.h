/* The calls of the functions that grouped.c has written. */
#ifndef DLC_EMIT_CALLS_H
#define DLC_EMIT_CALLS_H

#include "emit/emitter.h"
#include "emit/level.h"

/* The body of the program's training step, and that of its evaluation: a row of the table for each
 * group of the plan. */
void calls_train(Emitter *emitter, Text *out, const KernelTable *table);
void calls_evaluate(Emitter *emitter, Text *out, const KernelTable *table);

#endif
