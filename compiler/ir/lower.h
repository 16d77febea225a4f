/* Definitions of an entry -> statements, with every size and attribute a constant. */
#ifndef DLC_IR_LOWER_H
#define DLC_IR_LOWER_H

#include "ir/derive.h"
#include "ir/instance.h"

/* A tensor that the entry defines without declaring it. */
typedef struct Local {
    const char *name; /* in the entry */
    Tensor *tensor;
} Local;

typedef struct Lowering {
    Context *context;
    Module *module;
    Program *program;
    Instance *instance;
    const char *label; /* prefix of the names of its tensors: "conv1" */
    Origin origin;
    DefinitionMode mode; /* MODE_TRAIN or MODE_EVAL: which definitions hold */
    int *streams;        /* next stream of random numbers */
    Derive derive;       /* and its library; NULL where nothing can be differentiated */
    const Library *library;
    LIST(Local) locals;
    bool precise;      /* values of numbers alone are f64, as in Python */
    bool scalars_only; /* lower only the numbers that all parameters share, or all but these */
    bool skip_scalars;
    int shared; /* the first locals, which stay for further instances: those 0-d ones */
} Lowering;

/* Lowers the definitions; operands, parameters, buffers and states are bound in the instance
   already. Results get their tensors here. What cannot be lowered is reported where the entry says
   it, with a note where it is used. */
void lower_definitions(Lowering *lowering);

/* One definition; those that do not hold in the mode are for the caller to leave out. */
void lower_definition(Lowering *lowering, int position);
/* Of a definition "total(e)" or "largest(e)": e of this instance, as element k of `parts`. */
void lower_part_of_total(Lowering *lowering, int position, Tensor *parts, int64_t k);
Tensor *lower_local(const Lowering *lowering, const char *name);

/* The scalars of an instance: "lr", "betas.1", of a layer "drop.p". */
void lower_scalars(Module *module, Instance *instance, const char *prefix);
/* The numbers of an attribute that is an array, as a constant of the module. */
void lower_array(Module *module, const Instance *instance, BoundTensor *bound);
/* The scalar `name` of the module, made on first use. */
Tensor *lower_scalar(Module *module, const char *name, double value, Origin origin);

#endif
