/* A group as a C function: isl's loops around the tiles of its members. */
#ifndef DLC_EMIT_KERNEL_H
#define DLC_EMIT_KERNEL_H

#include "poly/plan.h"

/* static void NAME(int thread, int threads, const float *restrict a, ..., float *restrict y) */
void emit_kernel(Context *context, Text *out, const Group *group);

/* The tensors that a kernel is called with, in the order of its parameters: what it reads, then
   what it writes. */
typedef struct KernelOperands {
    LIST(const Tensor *) reads;
    LIST(const Tensor *) writes;
} KernelOperands;
KernelOperands kernel_operands(Context *context, const Group *group);

#endif
