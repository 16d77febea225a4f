/* What the parts of the building of programs share. Internal. */
#ifndef DLC_IR_BUILDER_H
#define DLC_IR_BUILDER_H

#include "ir/lower.h"

enum { FIRST_STREAM = 16 }; /* of random numbers: those below are the runtime's */

typedef struct Builder {
    Context *context;
    Module *module;
    const Model *model;
    const Shapes *shapes;
    Derive derive;
    const Library *library;
    int streams;
    Program *program; /* that is being built, in this mode: */
    DefinitionMode mode;
    Tensor **input;         /* what layers read */
    const Instance **layer; /* their results */
    Tensor *valid;
    Tensor *other, *mixed; /* labels of the samples that are mixed in, and their share; or NULL */
    /* The output; of each loss that of each element, and the element's weight or NULL. */
    LIST(Tensor *) results;
} Builder;

/* Lowers a layer, loss or metric; NULL after an error. */
const Instance *lower_use(Builder *builder, const OperatorUse *use);
/* The result with this number, from 0, or NULL. */
Tensor *named_result(const Instance *instance, int number);
double elements_per_sample(const Builder *builder, const Tensor *t);
/* sum over all of t[n, ...] of the valid samples, times a factor (NULL: none). The first dimension
   counts them (ir/batch.h). */
Tensor *sum_valid(Builder *builder, const char *name, Tensor *t, const Expr *factor, Origin origin);

/* Lowers the losses, and adds them up. */
void add_loss(Builder *builder);
/* A loss among several as a metric: the sum of what the elements add to it, and of their weights
   (NULL: each sample has `elements`, which weigh 1). */
void build_loss_metric(Builder *builder, const OperatorUse *use, Tensor *sum, Tensor *weight,
                       double elements);
/* Lowers a metric: its sums, and the formula over them. */
void build_metric(Builder *builder, const OperatorUse *use);

#endif
