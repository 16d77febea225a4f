/* Triangles: values that are needed, or are not zero, only on one side of a diagonal. */
#ifndef DLC_IR_TRIANGLE_H
#define DLC_IR_TRIANGLE_H

#include "ir/program.h"

/* Where a sum's terms are known to be 0, as those of a causal attention's probabilities are above
   the diagonal (s > l), it need not go there; and what is read nowhere else need not be computed
   there. Sums, maxima and definitions get such constraints, in whole blocks of the two indices:
   those are split, l = 32*l' + l2 and s = 32*s' + s2, and the constraint is s' <= l', so that the
   points within a block can be tiled as ever. Adding a 0 changes no sum: the bits stay the same.
   Afterwards some values are not defined everywhere. */
void program_cut_triangles(Context *context, Module *module, Program *program);

#endif
