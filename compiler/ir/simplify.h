/* The simplification of programs. */
#ifndef DLC_IR_SIMPLIFY_H
#define DLC_IR_SIMPLIFY_H

#include "ir/program.h"

/* Removes statements that nothing needs. At -O2 also: equal statements are computed once, values
   that are cheap to compute again are put in place of their reads, which makes views of flatten
   and its like. Establishes: no statement is only a copy unless it is observed. */
void module_simplify(Context *context, Module *module);

#endif
