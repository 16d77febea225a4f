/* The one IR: programs of statements over tensors, each tensor assigned once. */
#ifndef DLC_IR_PROGRAM_H
#define DLC_IR_PROGRAM_H

#include "ir/expr.h"
#include "support/context.h"

#define TENSOR_MAX_RANK 8

/* Where something comes from: it stays with every statement, also through differentiation. */
typedef struct Origin {
    int line;             /* of the model file; 0: none */
    const char *layer;    /* label of the layer: "conv1" */
    const char *operator; /* "conv2d", "sgd"; for messages and comments only */
} Origin;

typedef enum Role {
    ROLE_INPUT,     /* an array of the batch */
    ROLE_SCALAR,    /* f64[], set by the trainer between steps */
    ROLE_PARAMETER, /* learnt; named as PyTorch names it */
    ROLE_BUFFER,    /* kept, not learnt: running_mean */
    ROLE_STATE,     /* the optimizer's */
    ROLE_CONSTANT,  /* numbers that the description gives: the means of the channels */
    ROLE_VALUE,     /* computed and used within a step */
    ROLE_UPDATE     /* the next value of `replaces`, whose storage it takes */
} Role;

typedef enum Distribution {
    INITIAL_CONSTANT,
    INITIAL_UNIFORM,
    INITIAL_NORMAL,
    INITIAL_TRUNCATED, /* a normal one, within bounds */
    INITIAL_ORTHOGONAL /* a random matrix of rows or columns that are orthogonal */
} Distribution;

/* One digit of a layout: (index + shift) / divisor % modulus, times stride elements. */
typedef struct LayoutDigit {
    int dim;
    int64_t shift, divisor, modulus, stride;
} LayoutDigit;

/* How a tensor lies in memory; NULL in a tensor means row-major without padding. Digits go from the
   outermost to the innermost. The halo of a dimension are elements before index 0 and after the
   last that are always zero; they are included in the shifts. */
typedef struct Layout {
    int count;
    LayoutDigit digit[2 * TENSOR_MAX_RANK];
    int64_t halo_before[TENSOR_MAX_RANK], halo_after[TENSOR_MAX_RANK];
    int64_t elements; /* stored, padding and halo included */
    bool clean;       /* padding and halo are zero while the tensor is live */
} Layout;

struct TensorNames;

typedef struct Tensor Tensor;
struct Tensor {
    const char *name; /* unique in its module */
    int id;
    Dtype dtype;
    Role role;
    int rank;
    int64_t extent[TENSOR_MAX_RANK];
    Origin origin;
    Tensor *replaces;    /* ROLE_UPDATE */
    Tensor *mixes;       /* ROLE_INPUT: of the samples that are mixed in, what this input is */
    Tensor *gradient_of; /* the parameter whose whole gradient this is, or NULL */
    Tensor *average_of;  /* the parameter that this is the average of: ROLE_BUFFER; or ROLE_STATE,
                            which evaluation reads in its place */
    Tensor *schedule_of; /* the scalar that this value takes the place of, or NULL */
    bool late;           /* to be computed where its statement stands and not before: it would only
                            lie there, and that much memory is not to be had */
    bool stepwise;       /* to be computed in the recurrence that reads it, at the step that does */
    Distribution initial;
    /* constant a; uniform in [a, b); normal mean a, deviation b, and if it is truncated within
       [low, high]; orthogonal of length a */
    double initial_a, initial_b, initial_low, initial_high;
    LIST(const char *)
    also;         /* further names of a parameter: of the layers that share it; what a scalar
                     is called, where another tensor has that name */
    double value; /* ROLE_SCALAR: as described */
    const double *constant; /* ROLE_CONSTANT: the elements, row-major */
    bool trainable;         /* ROLE_PARAMETER */
    int64_t classes;        /* ROLE_INPUT: > 0 for labels */
    int64_t ignored;        /* ROLE_INPUT: what labels may be besides, as -100; a class: nothing */
    bool bounded;           /* of integers, while they are lowered: they are within these */
    int64_t least, most;
    const Layout *layout;
    int64_t offset; /* in the arena, bytes, a multiple of ARENA_ALIGNMENT; -1: not placed there */
};

enum { ARENA_ALIGNMENT = 64 }; /* bytes: a line of the caches, and the longest vector */

typedef enum Reduction {
    REDUCE_NONE,
    REDUCE_SUM,
    REDUCE_PROD,
    REDUCE_MAX,
    REDUCE_MIN,
    REDUCE_ARGMAX /* the row-major number of the first maximum over the reduction indices */
} Reduction;

/* value >= 0, or value == 0 */
typedef struct Constraint {
    const Affine *value;
    bool equality;
} Constraint;

/* result[subscript] = reduction over the reduced indices of value, for all points of the outer
   indices. Constraints restrict what is reduced (an empty sum is 0, an empty maximum -inf); in a
   statement without reduction they restrict which elements it defines. Inside the domain every read
   is in bounds, except where a select guards it. */
typedef struct Statement {
    int id; /* unique in its module; S<id> in isl */
    Tensor *result;
    const Affine **subscript; /* result->rank of them; one-to-one over the outer indices */
    Tensor
        *argument; /* REDUCE_MAX/MIN: i32, the number of the first extremum, as ARGMAX; or NULL */
    int outer, reduced;
    const Index **index; /* the outer indices, then the reduced ones */
    Reduction reduction;
    int constraints;
    const Constraint *constraint;
    const Expr *value;
    Origin origin;
    Span place; /* of the definition that it was lowered from, for messages; line 0: none */
} Statement;

struct Program;

typedef struct Metric {
    const char *name, *unit; /* "accuracy", "%" */
    double scale;
    LIST(Tensor *) sums;         /* f32: over the valid samples */
    const struct Program *value; /* from the sums over a split to what is shown; NULL: their mean */
} Metric;

/* Of the value of a metric the first tensors, one per sum, are given: the sums, in f64. */
typedef struct Program {
    const char *name;          /* "train", "eval"; of the value of a metric the metric's */
    struct TensorNames *names; /* of its tensors, for look-ups; kept by tensor_new */
    LIST(Tensor *) tensors;    /* its values and updates, in the order of definition */
    LIST(Statement *) statements;
    Tensor *loss, *loss_weight; /* f32[]: the mean, and what it was divided by; NULL: a sum */
    Tensor *output;             /* the network's result, [batch, ...] */
    LIST(Metric) metrics;
    int forward; /* statements before this one do not depend on a gradient: the loss is known then
                  */
} Program;

typedef struct Module {
    Arena *arena;
    const char *name;
    const char *source;        /* file name of the model */
    const Source *description; /* its text, for messages; NULL: none */
    uint64_t hash;
    int64_t batch;
    bool in_double;          /* what would be f32 is f64, but for inputs: see tensor_new */
    bool narrow;             /* what contractions multiply is rounded to bf16 (ir/narrow.h) */
    bool couples_evaluation; /* so does the loss or a metric in evaluation */
    bool couples_batch;      /* the forward pass of train reduces over the batch outside the loss */
    LIST(Tensor *)
    tensors; /* inputs, scalars, parameters, buffers, state: shared by the programs */
    Program *train, *eval;
    LIST(Program *) values;    /* of metrics */
    struct TensorNames *names; /* of those, for look-ups */
    int ids;                   /* next id of tensors, indices and statements */
} Module;

/* A tensor of the module (program NULL) or of a program. The name is made unique by a suffix.
   In a module of doubles a value or a parameter that is asked for as f32 is f64. */
Tensor *tensor_new(Module *module, Program *program, const char *name, Dtype dtype, Role role,
                   int rank, const int64_t *extent, Origin origin);
/* How many numbers a distribution has. */
int distribution_numbers(Distribution distribution);
int64_t tensor_elements(const Tensor *tensor);        /* of the logical shape */
int64_t tensor_stored_elements(const Tensor *tensor); /* with its layout's padding and halo */
size_t tensor_stored_bytes(const Tensor *tensor);
size_t tensor_arena_bytes(const Tensor *tensor); /* up to where the next one may lie */
/* The tensor whose storage a tensor has: of an update what it replaces, which may be
   an update too; else itself. */
const Tensor *storage_tensor(const Tensor *tensor);
Tensor *module_tensor(const Module *module, const char *name);
/* The number that the description or the run calls so; NULL: there is none. */
Tensor *module_scalar(const Module *module, const char *name);
const char *scalar_name(const Tensor *scalar);
Tensor *program_tensor(const Module *module, const Program *program, const char *name);

const Index *index_new(Module *module, const char *name, int64_t extent);

/* Appends a statement; index names are made unique within it. The arrays are copied. */
Statement *statement_new(Module *module, Program *program, Tensor *result,
                         const Affine *const *subscript, int outer, int reduced,
                         const Index *const *index, Reduction reduction, const Expr *value,
                         Origin origin);
/* The value that a reduction need not see: that of no points. */
double reduction_neutral(Reduction reduction);
/* Whether its result is one of the values, as they are: no reduction, a maximum, a minimum. */
bool reduction_chooses(Reduction reduction);
/* The subscripts of the result, and of the argument, as those of a read; one for each dimension. */
void statement_subscripts(const Statement *statement, Subscript *subscript);
/* Visits what a statement reads, its result and its argument. */
typedef void AccessVisit(void *user, const Tensor *tensor, const Subscript *subscript);
void statement_accesses(const Statement *statement, AccessVisit *visit, void *user);
/* Whether a statement's result can be the element that is read, as far as the bounds of its
   subscripts tell; not asked of its constraints. */
bool statement_may_define(const Statement *statement, const Expr *read);
/* Whether its constraints leave elements undefined; those of a reduction leave out what is reduced.
 */
bool statement_is_partial(const Statement *statement);
/* Whether the index is one of those that the statement goes over for each result. */
bool statement_reduces(const Statement *statement, const Index *index);
/* Whether a constraint is on the index. */
bool statement_constrains(const Statement *statement, const Index *index);
void statement_constrain(Module *module, Statement *statement, const Affine *value, bool equality);
/* result[i...] = value over the whole result, for elementwise statements: the indices are the
 * caller's. */
Statement *statement_pointwise(Module *module, Program *program, Tensor *result,
                               const Index *const *index, const Expr *value, Origin origin);

/* The tensors whose gradient_of is set, by the id of the parameter; NULL: there is none. */
Tensor *const *program_gradients(const Module *module, const Program *program);

/* The statement that defines a tensor wholly or first, or NULL. */
Statement *program_definition(const Program *program, const Tensor *tensor);

/* What an origin names in the description: an operator put to use, or another key. */
Span origin_span(const Module *module, const Origin *origin);

void program_remove_tensor(Program *program, const Tensor *tensor);
/* Puts in the place of each statement, in order, what the visitor adds to the program: it must add
   the statement itself to keep it. */
typedef void StatementVisitor(void *user, Statement *statement, int position);
void program_rewrite(Arena *arena, Program *program, StatementVisitor *visit, void *user);

/* A copy of a program as it is now: later passes do not change it. The tensors are shared. */
Program *program_snapshot(Arena *arena, const Program *program);

/* Text that parses back to the same module (ir/parse.h). */
void module_print(Text *out, const Module *module);
void statement_print(Text *out, const Statement *statement);

#endif
