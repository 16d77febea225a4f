/* Parts of an entry as text, for the printer and the reference. */
#ifndef DLC_OPERATORS_PRINTER_H
#define DLC_OPERATORS_PRINTER_H

#include "operators/notation.h"

/* "(x[N, C], parameter weight[C]) -> y[N, C]" */
void notation_print_signature(Text *out, const Operator *entry);
/* "kernel_size = (R, S)" */
void notation_print_attribute(Text *out, const Attribute *attribute);

#endif
