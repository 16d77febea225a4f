/* The text of a module (dlc --emit=program ... layout) read back. */
#ifndef DLC_IR_PARSE_H
#define DLC_IR_PARSE_H

#include "ir/program.h"

/* The module that module_print has printed, or that someone has written; NULL after errors, which
   are reported. Names, shapes and the form of expressions are checked, not what module_verify
   checks. Statements keep their numbers; tensors and indices get new ones, in an order that keeps
   the order of terms as it is written. The module prints as the same text. A plan that follows it
   (plan_print) is not read. */
Module *module_parse(Context *context, const Source *source);

#endif
