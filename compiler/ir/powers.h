/* Powers whose exponent is a number. */
#ifndef DLC_IR_POWERS_H
#define DLC_IR_POWERS_H

#include "ir/expr.h"

/* For expr_transform(), with an Arena: x^1 is x, x^2 and x^3 are products, x^(1/2) and x^(-1/2)
   roots, x^-1 and x^-2 quotients, as in PyTorch. Not of integers; and x is written twice only where
   it is short. */
const Expr *power_multiplied_out(void *arena, const Expr *e);

#endif
