/* A statement as a plain loop nest, in the order of its indices: what -O0 runs, and the reference.
 */
#ifndef DLC_EMIT_LOOPS_H
#define DLC_EMIT_LOOPS_H

#include "emit/expression.h"
#include "emit/writer.h"
#include "ir/recurrence.h"

/* memory: NULL, or as Scope.memory for the reference. */
Block loops_statement(Emitter *emitter, const Statement *statement, const int64_t *memory);

/* The same in a function that is called with pointers to the tensors' parts of memory: `part`, as
   Scope.part. */
Block loops_of_parts(Emitter *emitter, const Statement *statement, const int64_t *memory,
                     const char *const *part);

/* A loop over the steps of a recurrence, and in it those loops for each of its statements. */
Block loops_recurrence(Emitter *emitter, const Program *program, const Recurrence *recurrence,
                       const int64_t *memory);

#endif
