/* Sums that take one factor at a single point of some of their indices.

   The gradient behind a maximum over a window is zero but at the maximum's place:

       g[2*p + i, 2*q + j] = select(at[p, q] == 2*i + j, h[p, q], 0)
       sum(p:28, q:28) g[p, q]*x[p + r, q + s]

   is   sum(p:14, q:14, i:2, j:2) select(at[p, q] == 2*i + j, h[p, q], 0)*x[2*p + i + r, ...]

   and i and j need no loops: the place tells them. A quarter of the products is left. */
#ifndef DLC_IR_PLACE_H
#define DLC_IR_PLACE_H

#include "ir/program.h"

/* The factor select(at[...] == number, VALUE, 0) of a sum, where the number is that of a point of
   some reduced indices, and at moves with none of them; NULL: there is none. */
const Expr *place_factor(const Statement *statement);

/* Of such a factor: the read that tells the place, and the number it is compared with. */
const Expr *place_read(const Expr *factor);
const Affine *place_number(const Expr *factor);

/* Whether the place tells an index of the sum; how many points the indices have that it tells (1:
   there is no such factor). */
bool place_tells(const Statement *statement, const Index *index);
double place_points(const Statement *statement);

/* The value of a sum where the place is met: VALUE instead of the factor. */
const Expr *place_value(Arena *arena, const Statement *statement);

/* Rewrites sums over what is zero but at the place of a maximum. The lanes of a product's sum can
   then run over the channels of the other factor; where these are few, over a row of channels and
   columns together, of which a copy is made. What has no lanes there stays as it is. */
void program_sum_at_places(Context *context, Module *module, Program *program);

#endif
