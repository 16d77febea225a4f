/* The derivative of an expression with respect to the tensor elements that it reads. */
#ifndef DLC_GRADIENT_DERIVATIVE_H
#define DLC_GRADIENT_DERIVATIVE_H

#include "ir/algebra.h"
#include "ir/condition.h"
#include "operators/library.h"

/* A read and what one unit of it adds to the loss, at the points where the constraints hold (the
   conditions that guard the read, as far as they are affine). */
typedef struct Partial {
    const Expr *read;
    const Expr *adjoint;
    Constraints where;
} Partial;

typedef LIST(Partial) Partials;

typedef struct DerivativeTask {
    Arena *arena;
    const Library *library;
    const Expr *value; /* what is differentiated */
    const Expr *self;  /* where its value is stored, for rules in terms of y; or NULL */
    const Expr *seed;  /* the gradient of the loss by the value */
    bool (*wanted)(void *user, const Tensor *tensor);
    void *user;
} DerivativeTask;

/* Reverse accumulation over the tree. Equal reads under equal conditions come out once. */
Partials derivative_partials(const DerivativeTask *task);

#endif
