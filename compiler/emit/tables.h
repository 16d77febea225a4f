/* What the program tells the runtime about itself: struct dlcrt_model and all it points to. */
#ifndef DLC_EMIT_TABLES_H
#define DLC_EMIT_TABLES_H

#include "emit/level.h"

/* The tensors that outlive a step, in the order of model.tensor. */
const Tensor **tables_tensors(const Emitter *emitter, int *count);

/* The row of a tensor: "{TENSOR("conv1.weight", F32, ...), ...}". */
const char *tables_row(const Emitter *emitter, const char *name, const Tensor *tensor);
/* By dtype: "DLCRT_F32". */
extern const char *const tables_dtype[];
/* Extents in braces. */
void tables_shape(Text *out, int rank, const int64_t *extent);
/* A number as a constant of C. */
void tables_double(Text *out, double value);

/* Begins an array, which needs a row even where nothing is in it: ISO C knows no empty ones. */
void tables_begin(Text *out, const char *type, const char *name, int count);

/* The kernels of a program, "train" or "eval", and the tensors that they write. */
void tables_kernels(const Emitter *emitter, Text *out, const char *program,
                    const KernelTable *table);
/* The values of the arena; returns how many. */
int tables_blocks(const Emitter *emitter, Text *out, const KernelTable *train);

void tables_write(Emitter *emitter, Text *out, const KernelTable *train, const KernelTable *eval);

/* A function bind_values that points the tables at values in an arena that is allocated at start;
   nothing where there is none. */
void tables_bind(const Emitter *emitter, Text *out);

#endif
