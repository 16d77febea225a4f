/* Tensors that lie in a part of another. */
#ifndef DLC_IR_GROW_H
#define DLC_IR_GROW_H

#include "ir/program.h"

/* Where a value is copied into a part of another one, element by element, it becomes that part: its
   definitions define it there, its readers read it there, and nothing is copied. So what a dense
   block joins grows in one tensor, from layer to layer, instead of being stored anew by each of
   them. Afterwards some tensors are read before they are wholly defined, where they are.

   Not what nothing else reads, which is copied from registers; nor what contractions multiply,
   which wants a layout of its own; nor what recurrences define. */
void program_grow(Context *context, Module *module, Program *program);

#endif
