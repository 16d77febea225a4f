/* How values are differentiated while programs are built: the builder is told, since the sweep
   itself (gradient/gradient.h) stands on what it builds. */
#ifndef DLC_IR_DERIVE_H
#define DLC_IR_DERIVE_H

#include "ir/program.h"
#include "operators/library.h"

/* The gradient of a value without dimensions by a tensor, or NULL where it does not depend on it:
   gradient_of_value. */
typedef const Tensor *(*Derive)(Context *context, Module *module, const Library *library,
                                Program *program, const Tensor *of, const Tensor *by);

#endif
