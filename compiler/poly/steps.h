/* What lies step by step: values of a recurrence that nothing else reads. */
#ifndef DLC_POLY_STEPS_H
#define DLC_POLY_STEPS_H

#include "ir/window.h"
#include "poly/plan.h"

/* By tensor id: the dimension that counts the steps, 1 more than its number, where all that touches
   the tensor is computed step by step. 0: another tensor. */
int *steps_find(Context *context, const Module *module, const Plan *plan);

/* By tensor id: the steps that are there at once, and lie where earlier ones did. */
Window *steps_kept(Context *context, const Module *module, const Plan *plan);

#endif
