/* Values that their share of a sum tells. */
#ifndef DLC_IR_QUOTIENTS_H
#define DLC_IR_QUOTIENTS_H

#include "ir/program.h"

/* Where w[i, s] = e[i, s]/z[i] for z[i] = sum(s) e[i, s], or a function of it, and the part behind
   the loss reads both: there, e/z is read as w, and what is left of e as w*z. So e need not be kept
   for the gradient of a softmax, which is as large. */
void program_use_quotients(Context *context, const Module *module, Program *program);

#endif
