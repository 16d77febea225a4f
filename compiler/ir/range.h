/* What whole numbers an expression can be. */
#ifndef DLC_IR_RANGE_H
#define DLC_IR_RANGE_H

#include "ir/program.h"

/* How many labels 0, 1, ... the value of a statement fits into, over `reduced` indices; 0: it may
   be another number, or is none. */
int64_t range_labels(Reduction reduction, int reduced, const Index *const *index,
                     const Expr *value);

#endif
