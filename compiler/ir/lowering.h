/* The lowering from inside: what lower*.c share. */
#ifndef DLC_IR_LOWERING_H
#define DLC_IR_LOWERING_H

#include "ir/condition.h"
#include "ir/lower.h"

/* A name bound to one index, or the name of an ellipsis bound to several. */
typedef struct Binding {
    const char *name; /* NULL: the anonymous ellipsis */
    bool ellipsis;
    int count;
    const Index *index[TENSOR_MAX_RANK];
} Binding;

/* What is bound while one definition is lowered. */
typedef struct Scope {
    Lowering *lowering;
    const Definition *definition;
    int position; /* of the definition */
    LIST(Binding) bindings;
    Constraints where; /* what holds where the value is read: "for", the conditions of selects */
} Scope;

/* A conjunction of comparisons between index expressions. */
typedef struct Conditions {
    Constraints where;
    bool never; /* a constant part of it is false */
} Conditions;

/* What a name stands for. */
typedef struct Known {
    Tensor *tensor; /* NULL: the tensor is not there */
    double absent;  /* what reading it gives then */
    bool defined;   /* false: not yet, or not wholly: a recurrence may read it */
} Known;

/* --- lower.c --------------------------------------------------------------------------------- */

Arena *scope_arena(const Scope *scope);
Known scope_tensor(const Scope *scope, const char *name);
/* The tensor that this definition or one below defines, for a recurrence; NULL after an error, at
   the place of the read. */
Tensor *scope_tensor_ahead(Scope *scope, const char *name, Span place);
/* An error at a place of the entry, noted where the entry is used; for entries of dlc's library, at
   the use. */
void scope_report(const Scope *scope, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A value of the program that an expression reads; the type is that of what computes it. */
Dtype value_dtype(Reduction reduction, const Expr *value);

/* --- lower_array.c: arrays of the settings and tables, as constants of the module ------------- */

/* "y: whole[...]": of integers where all operands and all numbers of the settings are. */
bool tensor_is_whole(const BoundTensor *declared);

/* --- lower_index.c: indices, index expressions, conditions, subscripts ----------------------- */

const Binding *scope_find(const Scope *scope, const char *name, bool ellipsis);
void scope_bind(Scope *scope, const char *name, int64_t extent);
void scope_bind_ellipsis(Scope *scope, const char *name);
/* The extent that an index has where it subscripts a known tensor alone, somewhere in a term; 0:
   nowhere. Where z[k] and z[k + 2] are read without a default, that is two less than z has. */
int64_t scope_extent(const Scope *scope, const Term *term, const char *name);
/* Whether a term reads a scalar: what the description says of it is no constant of the program. */
bool has_scalar(const Scope *scope, const Term *term);

/* NULL when the term is no index expression. */
const Affine *lower_affine(const Scope *scope, const Term *term);
/* False when the term is no such conjunction. */
bool lower_condition(const Scope *scope, const Term *term, Conditions *out);
/* The subscripts of a read, tensor->rank of them; false after an error. */
bool lower_subscripts(Scope *scope, const Term *access, const Tensor *tensor, Subscript *subscript);

/* --- lower_value.c: expressions and reductions ----------------------------------------------- */

/* A reduction with its own indices bound: its body and its conditions. REDUCE_NONE where nothing is
   reduced, or never anything: then the body is the value. */
typedef struct Reduced {
    Reduction reduction;
    const Expr *body;
    Conditions conditions;
    int count;
    const Index *index[TENSOR_MAX_RANK];
} Reduced;

const Expr *lower_value(Scope *scope, const Term *term);
bool lower_reduction(Scope *scope, const Term *term, Reduced *out);
/* The reduction as a tensor of its own, read. */
const Expr *lower_separately(Scope *scope, const Term *term, const Reduced *reduced);

#endif
