/* What every pass must keep true of a module. */
#ifndef DLC_POLY_VERIFY_H
#define DLC_POLY_VERIFY_H

#include "ir/program.h"
#include "support/map.h"

/* Checks single assignment and definition before use (several definitions of a tensor are disjoint
   and cover it, proven with isl), reads in bounds where no select guards them, indices of the
   statement only, types of subscripts. A violation is a fault of ours: it names the pass and ends
   the compiler (exit 3). What isl proves is kept in `proven` for the other passes, and not asked
   again: it does not depend on the tensors but for their shapes and borders. */
void module_verify(Context *context, const Module *module, const char *pass, Map *proven);

/* The same for a module as build_module leaves it: reads out of bounds and elements with no or two
   definitions in operators of the description are the user's mistakes, and are reported where the
   operator is defined. */
void module_check(Context *context, const Module *module, Map *proven);

#endif
