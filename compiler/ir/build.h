/* A checked description -> programs of statements with constant shapes. */
#ifndef DLC_IR_BUILD_H
#define DLC_IR_BUILD_H

#include "frontend/model.h"
#include "ir/derive.h"

/* The result shape of each layer, in the order of Model.layers (dlc --emit=shapes, --emit=dot);
   rank -1 where an error hides it. */
typedef struct LayerShape {
    int rank;
    int64_t extent[TENSOR_MAX_RANK];
} LayerShape;
typedef struct Shapes {
    int count;
    LayerShape *layer;
    LayerShape **more; /* of all results of a layer, by number, as far as others read them */
} Shapes;

/* Binds every operator's attributes and unifies its signature with the shapes of its operands:
   every extent becomes a constant. Reports every conflict, with a note where the shape comes from.
 */
Shapes *build_shapes(Context *context, const Model *model);

/* The two programs: train (forward in training mode, loss, metrics, updates of buffers) and eval.
   Requires: build_shapes reported nothing. Reports what only the formulas show: integers that may
   lie outside what they number, a loss without a batch, an evaluation that mixes its samples.
   `derive` is what differentiates values that an entry asks to be differentiated. */
Module *build_module(Context *context, const Model *model, const Shapes *shapes,
                     const Library *library, Derive derive);

/* Appends the optimizer's statements for every parameter that has a gradient to module->train. */
void build_optimizer(Context *context, Module *module, const Model *model);

/* The graph of layers in Graphviz's language, with shapes. */
void build_dot(Text *out, const Model *model, const Shapes *shapes);

#endif
