/* Sums whose points are told by numbers that tensors hold.

       dx[n, h, w] = sum(p, q) select(i[n, p] == h and j[n, q] == w, dy[n, p, q], 0)

   A gather would try all p and q for each h and w. Each p and q has one h and one w, which i and j
   tell: a loop over those adds to that element. So it is with a reduced index,
   sum(k) select(r[n, i] == k, dy[n, k], 0): of all k it goes to one.

   What tells moves with an outer index that is not told, over whose points threads are shared: each
   owns all that its points add to. The gradient of a table, whose rows are told by the same numbers
   for all columns, is no such sum: it has its vectors (emit/chosen.h). */
#ifndef DLC_IR_SCATTER_H
#define DLC_IR_SCATTER_H

#include "ir/program.h"

/* The reads that tell indices in what a sum chooses, by position, NULL: none does; how many. What
   an index NULL is, is no question. */
int scatter_tellers(const Expr *value, int count, const Index *const *index, const Expr **teller);

/* A number on one side of a comparison, the value of an index alone on the other: the read; NULL:
   the condition is another one. */
const Expr *scatter_teller(const Expr *condition, const Index *index);

/* Whether a statement is such a sum, and goes to few enough of its points for that to gain. */
bool statement_scatters(const Statement *statement);

/* How many points the indices have that are told; 1: it is no such sum. */
double scatter_points(const Statement *statement);

#endif
