/* Sums that count what comes before a value in an order:

       r[n, i] = sum(j) select(x[n, j] < x[n, i] or (x[n, j] == x[n, i] and j < i), 1, 0)

   is the rank of x[n, i] among all x[n, j], of equal ones those with smaller numbers first. Sorting
   finds the ranks of a row with fewer operations than counting, if the row is long. */
#ifndef DLC_IR_RANK_H
#define DLC_IR_RANK_H

#include "ir/program.h"

typedef struct Rank {
    const Expr *value; /* of which the ranks are; NULL: it is no such sum, or its rows are short */
    int position;      /* of the outer index that numbers the elements of a row */
    bool descending;   /* the greatest has rank 0 */
} Rank;

Rank rank_of(Arena *arena, const Statement *statement);

/* How many ranks the readers of a tensor of ranks ask for, which compare them with numbers below
   that: any other rank may then be any greater number. INT64_MAX: all. */
int64_t ranks_asked(const Program *program, const Tensor *ranks);

#endif
