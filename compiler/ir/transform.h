/* Sums with the numbers of a small table: y[i] = sum(d) b[i, d]*x[d], as the transforms of
   Winograd's convolution, a discrete cosine transform or a filter. They are written out, point by
   point: what the table multiplies by 0 is left out, and nothing is multiplied by 1. */
#ifndef DLC_IR_TRANSFORM_H
#define DLC_IR_TRANSFORM_H

#include "ir/program.h"

/* Whether a statement is such a sum: few points, and the table moves with all that is summed over.
 */
bool statement_is_transform(const Statement *statement);

/* Whether the table of such a sum moves with an index: its points are then written one by one. */
bool statement_transforms(const Statement *statement, const Index *index);

/* The factor of a product that is read from a table, or NULL; what is left without it. */
const Expr *transform_table(const Expr *product);
const Expr *transform_rest(Arena *arena, const Expr *product, const Expr *table);

/* The number that a read of a table is where its subscripts are constants; false where they are
   not. */
bool transform_number(const Expr *table, double *number);

#endif
