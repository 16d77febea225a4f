/* What outlives a step: parameters and buffers, with their initial values. */
#ifndef DLC_IR_KEPT_H
#define DLC_IR_KEPT_H

#include "ir/instance.h"

/* The initial values that an operator's entry gives a parameter, a buffer or a state. */
void kept_initial(const Instance *instance, const TensorDeclaration *declaration, Tensor *tensor);

/* Finds or makes the tensor of a parameter or buffer: both programs share it, and so do layers
   that share a parameter. */
void kept_bind(Context *context, Module *module, const Model *model, const Shapes *shapes,
               const Instance *instance, BoundTensor *bound);

/* Checks what the layers say of their parameters: that those they share are there and have the same
   shape, that initialisers have the dimensions they need. instance[i] is that of layer i, or NULL.
 */
void kept_check(const Model *model, const Instance *const *instance);

#endif
