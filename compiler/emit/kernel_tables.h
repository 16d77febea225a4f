/* What the runtime knows of kernels. */
#ifndef DLC_EMIT_KERNEL_TABLES_H
#define DLC_EMIT_KERNEL_TABLES_H

#include "emit/level.h"

/* The kernels of a program, "train" or "eval", and the tensors that they write. */
void tables_kernels(const Emitter *emitter, Text *out, const char *program,
                    const KernelTable *table);
/* The values of the arena; returns how many. */
int tables_blocks(const Emitter *emitter, Text *out, const KernelTable *train);

#endif
