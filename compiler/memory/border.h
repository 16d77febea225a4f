/* Borders of zeros in memory that is used again. */
#ifndef DLC_MEMORY_BORDER_H
#define DLC_MEMORY_BORDER_H

#include "poly/plan.h"

/* Sets Group.cleared: the tensors with a clean layout whose border and padding the group zeroes
   before it writes them, because their bytes are another tensor's at other times. A tensor of the
   same layout at the same place does no harm: it has its zeros where they are. Requires: places of
   all tensors. */
void borders_find(Context *context, Plan *plan);

#endif
