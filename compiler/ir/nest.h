/* Sums within sums. */
#ifndef DLC_IR_NEST_H
#define DLC_IR_NEST_H

#include "ir/program.h"

/* Takes a sum over some of its indices first where others need that sum as well:
   sum(c, p) g[n, c, p]*w[c] is sum(c) w[c]*t[n, c] with t[n, c] = sum(p) g[n, c, p], of which
   sum(n, p) g[n, c, p] is the sum over n. So the gradients of a normalisation over groups of
   channels go through its input as often as those of one over channels do. True when something
   changed. */
bool program_nest_sums(Context *context, Module *module, Program *program);

#endif
