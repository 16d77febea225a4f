/* Results that lie where an operand did. */
#ifndef DLC_MEMORY_IN_PLACE_H
#define DLC_MEMORY_IN_PLACE_H

#include "poly/plan.h"

/* Whether a group may write a result over an operand that nothing reads later: all that it reads of
   an element has been read when that is written, whatever the threads do. Requires: the result is
   first written by the group. */
bool in_place_fits(Context *context, const ProgramPlan *plan, int group, const Tensor *operand,
                   const Tensor *result);

#endif
