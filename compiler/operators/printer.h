/* Parts of an entry as text, for the printer and the reference. */
#ifndef DLC_OPERATORS_PRINTER_H
#define DLC_OPERATORS_PRINTER_H

#include "operators/notation.h"

/* "(x[N, C], parameter weight[C]) -> y[N, C]" */
void notation_print_signature(Text *out, const Operator *entry);
/* "(R, S)", and "..." with the words that it may be, as an entry says it. */
void notation_print_default(Text *out, const Attribute *attribute);
/* The default alone. */
void notation_print_value(Text *out, const Attribute *attribute);

#endif
