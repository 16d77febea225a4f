/* Expressions of the IR as C expressions, one element at a time. */
#ifndef DLC_EMIT_EXPRESSION_H
#define DLC_EMIT_EXPRESSION_H

#include "emit/emitter.h"

/* How the text of one statement names things. */
typedef struct Scope {
    Emitter *emitter;
    const Statement *statement; /* NULL: indices are called as they are named */
    const char **index;         /* identifiers of the statement's indices, by position */
    const char *integer;        /* type of index arithmetic: "int" or "int64_t" */
    const int64_t *memory; /* NULL; or for the reference, which computes in double: offsets of the
                              tensors in `memory` by tensor id, -1 where they are arrays */
    /* NULL; or by tensor id the pointer to the tensor's part of `memory`, whose offset is 0. */
    const char *const *part;
    const char *guard; /* NULL; or the condition under which reads may be out of bounds else */
    /* NULL; or the text of a read in a kernel that is called with pointers; `user` is its own. */
    const char *(*read)(void *user, const Expr *read);
    void *user;
} Scope;

/* Precedences of C, for what stands around an expression. */
enum {
    C_ANY = 0,
    C_CONDITIONAL = 3,
    C_OR = 4,
    C_AND = 5,
    C_EQUALITY = 9,
    C_RELATION = 10,
    C_SUM = 12,
    C_PRODUCT = 13,
    C_UNARY = 14,
    C_CAST = 15,
    C_PRIMARY = 16
};

Scope scope_new(Emitter *emitter, const Statement *statement, const int64_t *memory);

/* In parentheses where it binds more weakly than `precedence`. */
void c_affine(const Scope *scope, Text *out, const Affine *affine, int precedence);
/* The value converted to the type. */
void c_expression(const Scope *scope, Text *out, const Expr *e, Dtype as, int precedence);
/* Where an element lies in its tensor's storage, in elements. */
void c_address(const Scope *scope, Text *out, const Tensor *tensor, const Subscript *subscript);
/* An element of a tensor, to read or to assign. */
void c_element(const Scope *scope, Text *out, const Tensor *tensor, const Subscript *subscript);
/* The type in which a value of this dtype is computed: floats are double in the reference,
   and in a module of doubles. */
Dtype c_dtype(const Scope *scope, Dtype dtype);

#endif
