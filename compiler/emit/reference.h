/* The train program again, in double and in plain loops, for `gradcheck`. */
#ifndef DLC_EMIT_REFERENCE_H
#define DLC_EMIT_REFERENCE_H

#include "emit/emitter.h"

/* Functions and the struct dlcrt_reference `reference`. `tables` are the tensors of model.tensor,
   in its order. Independent of layouts. */
void reference_write(Emitter *emitter, Text *out, int count, const Tensor *const *table);

#endif
