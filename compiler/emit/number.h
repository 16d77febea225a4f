/* Numbers as literals of C. */
#ifndef DLC_EMIT_NUMBER_H
#define DLC_EMIT_NUMBER_H

#include "ir/expr.h"

/* The number as a literal of the type, exactly. */
void c_number(Text *out, double value, Dtype as);

#endif
