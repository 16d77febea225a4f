/* Removal of what nothing needs. */
#ifndef DLC_IR_DEAD_H
#define DLC_IR_DEAD_H

#include "ir/program.h"

/* Whether a tensor is looked at from outside of the program's statements. */
bool program_observes(const Program *program, const Tensor *tensor);

/* Whether a tensor is a sum of a metric. */
bool program_sums(const Program *program, const Tensor *tensor);

/* Removes the statements and values that no result, update or gradient needs, and the scalars that
   no statement reads: those are not offered to the user as flags. */
void module_remove_dead(Context *context, Module *module);

#endif
