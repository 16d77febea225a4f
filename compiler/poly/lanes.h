/* Which index of a statement runs over the lanes of a vector, and what that costs. */
#ifndef DLC_POLY_LANES_H
#define DLC_POLY_LANES_H

#include "ir/program.h"

/* How an access moves when the lane index goes up by one. */
typedef enum Stride { STRIDE_BROADCAST, STRIDE_UNIT, STRIDE_OTHER } Stride;

/* The dimension of a tensor that lies innermost, in steps of `split`: split 2 keeps the even
   elements together, and the odd ones. dim -1: not decided. */
typedef struct Innermost {
    int dim;
    int64_t split;
} Innermost;

/* The lane index of a statement, NULL for none; with split > 1 the lanes run over index / split. */
typedef struct Lane {
    const Index *index;
    int64_t split;
} Lane;

/* What a read or the write of a statement needs for its stride in the lane to be 1: dim -1 when it
   does not move, dim -2 when nothing makes it 1. */
Innermost lane_demand(const Tensor *tensor, const Subscript *subscript, Lane lane);

/* Innermost dimensions under consideration; user is the callback's own. */
typedef Innermost LaneInnermost(void *user, const Tensor *tensor);

/* The innermost dimension of a tensor as its layout says; takes no user. */
Innermost lane_innermost(void *user, const Tensor *tensor);

/* Modelled cycles of a statement with this lane; an undecided dimension counts as the one demanded.
 */
double lane_cost(const Statement *statement, Lane lane, const Target *target,
                 LaneInnermost *innermost, void *user);

/* The cheapest lane among the statement's indices and the splits that its tensors suggest. */
Lane lane_choose(const Statement *statement, const Target *target, LaneInnermost *innermost,
                 void *user);

#endif
