/* Scalar expressions of the IR: what a statement computes for one point of its domain. */
#ifndef DLC_IR_EXPR_H
#define DLC_IR_EXPR_H

#include "ir/affine.h"

struct Tensor;

typedef enum Dtype {
    DTYPE_U8,
    DTYPE_I32,
    DTYPE_I64,
    DTYPE_F32,
    DTYPE_F64,
    DTYPE_BOOL, /* comparisons; never a tensor's */
    DTYPE_ANY,  /* numbers: takes the type of what it is combined with */
    DTYPE_PAIR, /* two numbers of bf16 in the bits of a float, the first in the upper half */
    DTYPE_BF16  /* f32 whose lower half is zero, of which the upper half is stored */
} Dtype;

const char *dtype_name(Dtype dtype); /* "f32" */
bool dtype_parse(const char *name, Dtype *dtype);
int dtype_size(Dtype dtype);
bool dtype_is_float(Dtype dtype);
Dtype dtype_computed(Dtype dtype); /* what the value is, which may be stored as something else */

typedef enum FunctionId {
    FUNCTION_ADD,
    FUNCTION_SUB,
    FUNCTION_MUL,
    FUNCTION_DIV,
    FUNCTION_NEG,
    FUNCTION_SELECT, /* select(c, a, b); only the chosen branch is evaluated, so that it may guard a
                        read */
    FUNCTION_LT,
    FUNCTION_LE,
    FUNCTION_GT,
    FUNCTION_GE,
    FUNCTION_EQ,
    FUNCTION_NE,
    FUNCTION_AND,
    FUNCTION_OR,
    FUNCTION_NOT,
    FUNCTION_STOP, /* stop_gradient(a) */
    FUNCTION_BF16, /* bf16(a): to 8 significant bits, half to even; NaN and infinity stay */
    FUNCTION_PAIR, /* pair(a, b): both as bf16 */
    FUNCTION_DOT,  /* dot(p, q) of pairs: the sum of the two products */
    FUNCTION_NAMED /* the functions of the library: exp, max, ... */
} FunctionId;

/* One row per function. The library's entries give the derivatives, this table the evaluation. */
typedef struct Function {
    FunctionId id;
    const char *name; /* as the notation calls it: "+", "neg", "exp" */
    int arity;
    const char *infix; /* sign between the operands, or NULL */
    int precedence;    /* of the infix form: higher binds tighter */
    bool boolean;      /* gives a truth value */
    bool costly;       /* transcendental: worth storing rather than computing twice */
    const char *c; /* C function of doubles ("exp"; "expf" is float's), or NULL for an operator */
} Function;

const Function *function_find(const char *name);
const Function *function_of(FunctionId id); /* not FUNCTION_NAMED */
int function_count(void);
const Function *function_at(int position);

typedef enum ExprKind {
    EXPR_NUMBER,
    EXPR_INDEX, /* the value of a quasi-affine expression */
    EXPR_READ,
    EXPR_APPLY,
    EXPR_RANDOM /* uniform in [0, 1), a function of (seed, stream, step, element) */
} ExprKind;

typedef struct Expr Expr;

/* One subscript of a read: affine, or an integer value read from a tensor. */
typedef struct Subscript {
    const Affine *affine; /* NULL: indirect */
    const Expr *indirect;
} Subscript;

struct Expr {
    ExprKind kind;
    double number;
    const Affine *affine; /* INDEX: the value; RANDOM: the element */
    struct Tensor *tensor;
    const Function *function;
    int stream; /* RANDOM */
    int count;
    const Subscript *subscript; /* READ: tensor->rank of them */
    const Expr **argument;      /* APPLY */
};

const Expr *expr_number(Arena *arena, double value);
const Expr *expr_index(Arena *arena, const Affine *affine);
const Expr *expr_read(Arena *arena, struct Tensor *tensor, const Subscript *subscripts);
/* A read whose subscripts are all affine. */
const Expr *expr_read_affine(Arena *arena, struct Tensor *tensor, const Affine *const *subscripts);
/* Folds numbers, and sums and multiples of indices, so that equal values have equal forms. */
const Expr *expr_apply(Arena *arena, const Function *function, int count,
                       const Expr *const *arguments);
const Expr *expr_unary(Arena *arena, FunctionId id, const Expr *a);
const Expr *expr_binary(Arena *arena, FunctionId id, const Expr *a, const Expr *b);
const Expr *expr_select(Arena *arena, const Expr *c, const Expr *a, const Expr *b);
const Expr *expr_random(Arena *arena, int stream, const Affine *element);

bool expr_equal(const Expr *a, const Expr *b);
/* Type of the value: comparisons are BOOL, numbers ANY; 0-d tensors do not widen others, integers
   with fractions are F32 (PyTorch). */
Dtype expr_dtype(const Expr *e);
/* A quotient of integers. */
bool expr_is_quotient(const Expr *e);
/* A function as floor or abs of integers beyond those that floats hold: it is computed in double.
 */
bool expr_is_exact(const Expr *e);
bool expr_uses_index(const Expr *e, const Index *index);
bool expr_is_number(const Expr *e, double value);
bool expr_applies(const Expr *e, FunctionId id);
bool expr_compares(const Expr *e); /* <, <=, >, >=, ==, != */
bool expr_has_random(const Expr *e);

/* Rebuilds an expression from the leaves up: `leaf` may replace reads, after what their subscripts
   read, indices and random values (returning its argument keeps it); `user` is passed on. Shared
   parts stay shared where unchanged.
 */
typedef const Expr *ExprMap(void *user, const Expr *leaf);
const Expr *expr_map(Arena *arena, const Expr *e, ExprMap *leaf, void *user);
/* Rebuilds an expression bottom-up: `node` may replace every node, its arguments being done. */
const Expr *expr_transform(Arena *arena, const Expr *e, ExprMap *node, void *user);
/* e with indices replaced, also in subscripts. */
const Expr *expr_substitute(Arena *arena, const Expr *e, int count, const Index *const *from,
                            const Affine *const *to);
/* Calls visit for every read, also those inside subscripts. */
typedef void ExprVisit(void *user, const Expr *read);
void expr_reads(const Expr *e, ExprVisit *visit, void *user);
/* Whether a tensor is among what is read, subscripts included. */
bool expr_reads_tensor(const Expr *e, const struct Tensor *tensor);

void expr_print(Text *out, const Expr *e);
/* The same as what a reduction applies to, in parentheses unless it is a product; nor may it begin
   with a minus where the reduction's word is that of a function too: max(i) -x is a difference. */
void expr_print_reduced(Text *out, const Expr *e, bool word_of_function);
/* A number that the notation reads back as the same number. */
void expr_print_number(Text *out, double value);

#endif
