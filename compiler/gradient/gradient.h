/* Differentiation in reverse, on the IR: derivative rules on expressions, access relations reversed
   with isl. Knows no operator. */
#ifndef DLC_GRADIENT_GRADIENT_H
#define DLC_GRADIENT_GRADIENT_H

#include "ir/program.h"
#include "operators/library.h"

/* Requires: module->train defines its loss. Establishes: for every trainable parameter a tensor
   "<parameter>.grad" of its shape with gradient_of set, defined by statements appended to train;
   train->forward is the number of statements before them. Statements of maxima that are
   differentiated through get an `argument`. Parameters that the loss depends on only through
   something without a gradient (argmax, comparisons, floor, integers) are all reported, each with
   the line where the gradient ends; parameters the loss does not depend on at all too. */
void gradient_derive(Context *context, Module *module, const Library *library);

/* The gradient of a value without dimensions, which the program defines, by a tensor of those that
   it reads or defines: statements appended to it, which further sweeps can differentiate. NULL: the
   value does not depend on the tensor, or through nothing that has a gradient. */
const Tensor *gradient_of_value(Context *context, Module *module, const Library *library,
                                Program *program, const Tensor *of, const Tensor *by);

#endif
