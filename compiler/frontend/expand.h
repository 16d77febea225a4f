/* Blocks, repetitions, conditions and arithmetic -> plain layers. */
#ifndef DLC_FRONTEND_EXPAND_H
#define DLC_FRONTEND_EXPAND_H

#include "frontend/checker.h"

/* Replaces the checker's tree by one that says the same without `parameters`, `blocks`, `repeat`,
   `when` and "$": every layer stands in `model` by itself, with its whole name, and knows the uses
   that it comes from (Span.expansion). Errors are reported; what is left can still be checked.
   Bounds: 10,000 layers, 500,000 nodes copied, blocks and repetitions 32 deep. */
void expand(Checker *checker);

#endif
