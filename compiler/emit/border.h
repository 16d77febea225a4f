/* Zeroes around a tensor, where other tensors use its bytes at other times. */
#ifndef DLC_EMIT_BORDER_H
#define DLC_EMIT_BORDER_H

#include "emit/kernel.h"

/* Statements that zero what of a tensor's storage is none of its elements: the halo and the padding
   of its layout. Threads share the rows; no thread reads what another zeroes before a barrier. */
Block border_clear(Kernel *kernel, const Tensor *tensor);

#endif
