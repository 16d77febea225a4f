/* Sums of products with factors that do not change within the sum. */
#ifndef DLC_IR_SUMS_H
#define DLC_IR_SUMS_H

#include "ir/program.h"

/* Takes what does not change out of sums: sum(n) g[n, c]*(x[n, c] - m[c])*w[c] is w[c] times a sum,
   which others may need as well. Where all but one of the sums that it takes are computed anyway, a
   sum of several terms is taken apart, also one of a value that is defined by such terms: so
   sum(n) x[n, c] - m[c] is what the mean has added up less N*m[c]. True when something changed; the
   new sums are not yet joined with equal ones. */
bool program_factor_sums(Context *context, Module *module, Program *program);

#endif
