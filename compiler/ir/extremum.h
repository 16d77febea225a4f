/* What is known where an element is the maximum (or minimum) of its window. */
#ifndef DLC_IR_EXTREMUM_H
#define DLC_IR_EXTREMUM_H

#include "ir/program.h"

/* Joins nested choices, select(a, select(b, x, 0), 0) = select(b and a, x, 0), and replaces, where
   a condition says that the kept place of a maximum is this one (at[i] == 2*r + s), reads of the
   maximum's operand at this place by reads of the maximum: the operand need not be stored for the
   gradient. */
void program_use_extrema(Context *context, Program *program);

#endif
