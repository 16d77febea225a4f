/* Costly parts of a value that do not change along with all of its indices. */
#ifndef DLC_IR_HOIST_H
#define DLC_IR_HOIST_H

#include "ir/program.h"

/* Gives a part of a value with a transcendental function in it a tensor of its own when it depends
   on so few of the indices that it would be computed many times: rsqrt(var[c] + eps) in a sum over
   n, c, h, w. */
void program_hoist(Context *context, Module *module, Program *program);

#endif
