/* What whole numbers an expression can be. */
#ifndef DLC_IR_RANGE_H
#define DLC_IR_RANGE_H

#include "ir/program.h"

/* The bounds of the value of a statement over `reduced` indices, which a tensor of integers holds;
   false where it may be beyond them or is no whole number. `whole`: it is one whatever its
   formula. */
bool range_bounds(Reduction reduction, int reduced, const Index *const *index, const Expr *value,
                  bool whole, int64_t *least, int64_t *most);

#endif
