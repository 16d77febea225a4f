/* An operator put to use: its attributes and sizes as constants, its tensors with their shapes. */
#ifndef DLC_IR_INSTANCE_H
#define DLC_IR_INSTANCE_H

#include "frontend/model.h"
#include "ir/build.h"
#include "ir/program.h"

typedef struct Bound { /* a size */
    const char *name;
    bool known;
    int64_t value;
} Bound;

typedef struct Ellipsis {
    const char *name; /* "A", or NULL for "..." */
    bool known;       /* its extents; the rank may be known before */
    bool given;       /* by an attribute; an extent of 0 is what the description leaves open, -1 */
    int rank;         /* -1: unknown */
    int64_t extent[TENSOR_MAX_RANK];
} Ellipsis;

typedef struct BoundTensor {
    const TensorDeclaration *declaration;
    bool present;
    int rank;
    int64_t extent[TENSOR_MAX_RANK];
    Span from;       /* operands: where the shape comes from */
    Tensor *tensor;  /* set by the lowering */
    Tensor *updated; /* likewise: its next value; NULL: there is none */
} BoundTensor;

typedef struct BoundAttribute {
    const Attribute *attribute;
    bool known;
    int count; /* of numbers: the parts of a tuple, the items of a list */
    bool all;  /* a list of all dimensions */
    const double *number;
    const char *string;
    Tensor *scalar[NOTATION_MAX_PARTS]; /* ATTRIBUTE_SCALAR, set by the lowering */
} BoundAttribute;

typedef struct Instance {
    Context *context;
    const Operator *operator;
    const OperatorUse *use;
    LIST(Bound) sizes;
    LIST(Ellipsis) ellipses;
    LIST(BoundTensor) tensors;
    LIST(BoundAttribute) attributes;
    int first_rank; /* of the first operand */
    bool failed;
} Instance;

/* A constant: a number, or a string. known is false where a name has no value. */
typedef struct Constant {
    bool known;
    double number;
    const char *string;
} Constant;

LayerShape shape_of_tensor(const Tensor *tensor);

/* Binds the attributes and unifies the signature with the operands' shapes; reports conflicts.
   from[i] is the place where operand i's shape comes from. */
Instance *instance_new(Context *context, const OperatorUse *use, int operands,
                       const LayerShape *operand, const Span *from);

/* The value of a term without indices. Division is floor division where `integer` is set. */
Constant instance_constant(const Instance *instance, const Term *term, bool integer);

/* The instance of a layer, loss or metric of the model; NULL where an operand has no shape. */
Instance *instance_of_use(Context *context, const Model *model, const Shapes *shapes,
                          const OperatorUse *use);

/* Where all that a use makes comes from. */
Origin instance_origin(const OperatorUse *use);

/* The results by number: 0 is the value; behind them the parameters. NULL: there is none. */
const BoundTensor *instance_result(const Instance *instance, int number);

/* The numbers of a table that count in this use; NULL: it is not there. */
const TableNumbers *instance_table(const Instance *instance, const TensorDeclaration *table);

BoundTensor *instance_tensor(const Instance *instance, const char *name);
/* The ellipsis that "A..." in a signature or "a..." in a subscript names; NULL when there is none.
 */
Ellipsis *instance_ellipsis(const Instance *instance, const char *name);
/* "stride.1" -> the attribute and 1. */
BoundAttribute *instance_attribute(const Instance *instance, const char *name, int *part);

#endif
