/* Products of rounded numbers, two at a time. */
#ifndef DLC_IR_PAIRS_H
#define DLC_IR_PAIRS_H

#include "ir/program.h"

/* A contraction of two tensors that are rounded to bf16, sum(k) a[i, k]*b[j, k], becomes
   sum(k: K/2) dot(a.pair[i, k], b.pair[j, k]), where an element of a.pair is two of a, one behind
   the other along k, in the bits of a float: half the bytes, and half the steps where the machine
   multiplies pairs. The index that is halved is one that subscripts a dimension of both by itself.
   Products of bf16 are exact in f32, and dot adds the first to the sum before the second, so that
   the sum is added up in the same order as by k. Requires what module_narrow establishes. */
void program_pair_factors(Context *context, Module *module, Program *program);

#endif
