/* What takes much memory and little work is not kept for the backward part. */
#ifndef DLC_MEMORY_LARGE_H
#define DLC_MEMORY_LARGE_H

#include "ir/program.h"

/* Puts copies of the definitions of large values before what reads them behind the loss: of batches
   of products whose factors are many times smaller, short sums, and of what is computed of them
   element by element, such as the scores and the probabilities of attention. What is small beside
   them, maxima and sums over rows, is kept; so the copies have the same bits.

   Requires: a simplified program. */
void large_values_again(Context *context, Module *module);

#endif
