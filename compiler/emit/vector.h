/* Expressions as C on vectors of floats (GNU vector extensions), scalars where lanes do not vary.
 */
#ifndef DLC_EMIT_VECTOR_H
#define DLC_EMIT_VECTOR_H

#include "emit/tile.h"

typedef struct Piece {
    const char *text;
    bool vector;
    Dtype dtype;
    int precedence; /* of the outermost operator; 100: atomic */
} Piece;

/* The value of member m at the current point. */
Piece vector_value(Kernel *kernel, int m, const Expr *e);

/* The index of member m that runs over lanes, NULL for none. */
const Index *vector_lane(const Kernel *kernel, int m);

/* How many lanes of the current vector lie inside the axis: "LANES", or an expression that may be
 * more. */
const char *vector_lanes_left(Kernel *kernel, int m);

/* The element of a tensor in units of elements from its start, over the kernel's variables. */
const Affine *vector_address(Kernel *kernel, int m, const Tensor *tensor,
                             const Subscript *subscript);

/* How the address moves with the lane: 0 not, 1 by one, else by something else. */
int64_t vector_stride(Kernel *kernel, int m, const Tensor *tensor, const Subscript *subscript);

/* The step of the address from lane to lane, as text. */
const char *vector_step(Kernel *kernel, int m, const Tensor *tensor, const Subscript *subscript);

/* The row-major number of the current point of the reduction, as text. */
const char *vector_number(Kernel *kernel, int m);

/* An array subscript text "[k1][r]" of the held results of member `of`, seen from member m. */
const char *vector_held(Kernel *kernel, int m, int of);

#endif
