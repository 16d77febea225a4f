/* Parts of a value that get a tensor of their own. */
#ifndef DLC_IR_HOIST_H
#define DLC_IR_HOIST_H

#include "ir/program.h"

/* Gives a part of a value with a transcendental function in it a tensor of its own when it depends
   on so few of the indices that it would be computed many times: rsqrt(var[c] + eps) in a sum over
   n, c, h, w. */
void program_hoist(Context *context, Module *module, Program *program);

/* Gives what stop_gradient is applied to in the forward part a tensor of its own, where it is in
   bounds without the guards around it: what does not change when parameters do, as far as the
   gradient is concerned. */
void program_hold(Context *context, Module *module, Program *program);

#endif
