/* An order of the statements in which updates can be made in place. */
#ifndef DLC_IR_UPDATES_H
#define DLC_IR_UPDATES_H

#include "ir/program.h"

/* Requires: gradient_derive and build_optimizer. Establishes: in module->train schedules of numbers
   of the run come first behind the loss, so that no update waits for them; every update, and what
   reads an updated value, comes after everything else, so also after the check of the loss; no
   statement reads a tensor after its update began, except the element that it replaces: where one
   would, the old values are copied first. train->forward is adjusted. */
void order_updates(Context *context, Module *module);

#endif
