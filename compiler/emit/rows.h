/* Rows of the runtime's tables. */
#ifndef DLC_EMIT_ROWS_H
#define DLC_EMIT_ROWS_H

#include "emit/emitter.h"

/* The row of a tensor: "{TENSOR("conv1.weight", F32, ...), ...}". */
const char *rows_tensor(const Emitter *emitter, const char *name, const Tensor *tensor);
/* `lent`: a gradient for which memory may be lent, which there is none of yet. */
const char *rows_lent(const Emitter *emitter, const char *name, const Tensor *tensor, bool lent);
/* Whether the runtime says where a value lies: in an arena that is allocated at start. */
bool rows_bound_at_start(const Emitter *emitter, const Tensor *tensor);
/* By dtype: "DLCRT_F32". */
extern const char *const rows_dtype[];
/* Extents in braces. */
void rows_shape(Text *out, int rank, const int64_t *extent);
/* A number as a constant of C. */
void rows_double(Text *out, double value);

/* Begins an array, which needs a row even where nothing is in it: ISO C knows no empty ones. */
void rows_begin(Text *out, const char *type, const char *name, int count);

#endif
