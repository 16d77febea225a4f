/* Values of a member as C: vectors where they differ from lane to lane, numbers elsewhere. */
#ifndef DLC_EMIT_VECTOR_H
#define DLC_EMIT_VECTOR_H

#include "emit/kernel.h"

/* Precedences as in expression.h. */
typedef struct Value {
    const char *text;
    bool vector;
    Dtype dtype; /* of a number or of each lane; BOOL: a truth value, of vectors a mask */
    int precedence;
} Value;

/* The value of an expression of member m. `before` takes the statements that it needs first. */
Value vector_value(Kernel *kernel, Block *before, int m, const Expr *e);

/* The same as a vector of floats, and as a number of the type. */
const char *vector_text(Kernel *kernel, Block *before, int m, const Expr *e);
const char *number_text(Kernel *kernel, int m, const Expr *e, Dtype as);

/* Whether it differs from lane to lane. */
bool vector_varies(const Kernel *kernel, int m, const Expr *e);

/* Whether the lanes of a read behind the end of their axis are zero: they are the padding of a row.
 */
bool vector_ends_in_zeros(const Kernel *kernel, int m, const Expr *read);

/* Statements that store a vector of member m as elements of its result (or of its argument). */
void vector_store(Kernel *kernel, Block *block, int m, const Tensor *tensor, const char *value);

#endif
