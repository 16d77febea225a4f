/* Long sums into few results, in parts. */
#ifndef DLC_IR_PARTS_H
#define DLC_IR_PARTS_H

#include "ir/program.h"

enum {
    MOST_PARTS = 16
}; /* of one sum; a sum of no more terms is taken for one that adds up parts */

/* Splits sums over many points that give few results, such as the gradient of a small convolution
   or the mean over a batch: the first index is cut into a fixed number of parts, which are summed
   each by itself and added up at the end, in order. The parts can be computed by different threads
   with the same bits for any number of them, and each looks at less memory than the whole. */
void program_sum_in_parts(Context *context, Module *module, Program *program);

#endif
