/* What the program tells the runtime about itself: struct dlcrt_model and all it points to. */
#ifndef DLC_EMIT_TABLES_H
#define DLC_EMIT_TABLES_H

#include "emit/level.h"

/* The tensors that outlive a step, in the order of model.tensor. */
const Tensor **tables_tensors(const Emitter *emitter, int *count);

void tables_write(Emitter *emitter, Text *out, const KernelTable *train, const KernelTable *eval);

/* A function bind_values that points the tables at values in an arena that is allocated at start;
   nothing where there is none. */
void tables_bind(const Emitter *emitter, Text *out);

#endif
