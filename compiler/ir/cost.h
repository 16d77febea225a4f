/* What statements cost. */
#ifndef DLC_IR_COST_H
#define DLC_IR_COST_H

#include "ir/program.h"

/* The product of the extents of a statement's indices from `first` up to `end`. */
double statement_points(const Statement *statement, int first, int end);

/* Operations of a statement over all of its points: 2 per multiply-add of a reduced product, 1 per
   other operation. Points that constraints leave out are counted too, but for those beyond a
   diagonal. */
double statement_flops(const Statement *statement);

#endif
