/* Groups that run later, so that less is live at once: it costs nothing. */
#ifndef DLC_MEMORY_PUT_OFF_H
#define DLC_MEMORY_PUT_OFF_H

#include "poly/plan.h"

/* Moves a group whose results nothing reads at the peak to behind it, before what reads them, where
   that leaves less live at the peak and less than that everywhere between. Requires: placements,
   with what is live in each group, and the peak. Breaks all three if it moves one. Groups of loops
   stay, and so do those that write more than values. */
bool put_off_one(Context *context, const Module *module, ProgramPlan *plan, const size_t *live);

#endif
