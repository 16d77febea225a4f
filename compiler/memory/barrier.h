/* Where threads must wait for each other. */
#ifndef DLC_MEMORY_BARRIER_H
#define DLC_MEMORY_BARRIER_H

#include "poly/plan.h"

/* Sets Group.barrier_before where a group touches bytes that another group wrote, or writes bytes
   that another group read, since the last barrier; in a loop, also at the step before. Groups that
   one thread runs alone follow each other without. Requires: places of all tensors. */
void barriers_find(Context *context, const Module *module, ProgramPlan *plan);

#endif
