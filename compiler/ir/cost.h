/* What statements cost. */
#ifndef DLC_IR_COST_H
#define DLC_IR_COST_H

#include "ir/program.h"

/* Operations of a statement over all of its points: 2 per multiply-add of a reduced product, 1 per
   other operation. Points that constraints leave out are counted too. */
double statement_flops(const Statement *statement);

#endif
