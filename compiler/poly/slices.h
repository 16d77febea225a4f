/* Loops over slices of what would be large as a whole. */
#ifndef DLC_POLY_SLICES_H
#define DLC_POLY_SLICES_H

#include "poly/plan.h"

/* Puts loops around groups that follow each other, one step of which computes a slice of all that
   they compute, where a large value is touched by them alone: of that a slice is enough (steps.h),
   which the caches hold. Such are the scores of attention, sample by sample or head by head.

   Requires: groups without lanes and tiles. */
void slices_form(Context *context, const Module *module, Plan *plan);

#endif
