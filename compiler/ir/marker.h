/* Labels that do not count, as -100 for cross_entropy. */
#ifndef DLC_IR_MARKER_H
#define DLC_IR_MARKER_H

#include "ir/program.h"

/* Finds, for each input with classes, a number that is none of them and with which the programs
   compare its labels wherever a label chooses an element, or does more than be compared. It becomes
   `ignored` of the input and of its copies: the data may hold it. */
void module_mark(Module *module);

#endif
