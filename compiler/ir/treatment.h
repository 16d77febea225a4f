/* What is done between the gradients and the optimizer, and after it: sums over several batches,
   what the section `gradient` says, averages of the parameters. */
#ifndef DLC_IR_TREATMENT_H
#define DLC_IR_TREATMENT_H

#include "ir/instance.h"

/* What is done to the gradient of a parameter of that shape: an instance, and errors. */
Instance *treatment_instance(Context *context, const OperatorUse *use, LayerShape shape);

/* The gradients that the optimizer reads, by the id of the parameter; NULL: there is none. Appends
   the statements that they need to train. */
Tensor **treat_gradients(Context *context, Module *module, const Model *model);

/* Requires: the updates. Appends those of the averages to train, and lets eval read the averages in
   the place of the parameters. */
void average_parameters(Context *context, Module *module, const Model *model);

/* Requires: the updates. Appends those of the layers whose parameters are averages of others'. */
void follow_parameters(Context *context, Module *module, const Model *model);

/* Where a step sums several batches, what an update does to a tensor counts only after the last of
   them: puts the old values in the place of the new ones before that. */
void update_with_last_batch(Module *module, const Model *model, int first_statement);

#endif
