/* Which index of a statement runs over the lanes of a vector, and what that costs. */
#ifndef DLC_POLY_LANES_H
#define DLC_POLY_LANES_H

#include "ir/program.h"

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

/* What decides the cost of an access; user is the callbacks' own. */
typedef struct Accesses {
    /* The innermost dimension of a tensor, as far as it is decided. */
    Innermost (*innermost)(void *user, const Tensor *tensor);
    /* Whether an access needs no memory: the tensor lives in registers within the group. */
    bool (*held)(void *user, const Tensor *tensor);
    void *user;
} Accesses;

/* How an access moves when the lane index goes up by one: dim -1 when it does not move, dim -2 when
   no layout makes its stride 1, else the innermost dimension that does. */
Innermost lane_demand(const Tensor *tensor, const Subscript *subscript, Lane lane);

/* The innermost dimension as the tensor's layout says. */
Innermost lane_innermost(const Tensor *tensor);

/* Whether the statement can be computed on these lanes at all. */
bool lane_fits(const Statement *statement, Lane lane, const Target *target);

/* Whether the statement adds up select(c, e, 0), where c is the same for all lanes: the gradient of
   a table that is read at numbers. */
bool lane_is_chosen(const Statement *statement, const Index *lane);

/* Modelled cycles of a statement with this lane. An undecided dimension counts as the one that is
   demanded; a factor of a contraction that lies wrong costs no more than a copy that lies right. */
double lane_cost(const Statement *statement, Lane lane, const Target *target,
                 const Accesses *accesses);

/* Whether a copy in the demanded layout is the cheaper way to this read of a contraction. */
bool lane_wants_copy(const Statement *statement, const Expr *read, Lane lane, const Target *target,
                     const Accesses *accesses);

/* The splits of an index that the innermost dimensions of the statement's tensors suggest, 1 first;
   at most LANE_SPLITS of them. */
enum { LANE_SPLITS = 4 };
int lane_splits(const Statement *statement, const Index *index, const Accesses *accesses,
                int64_t split[LANE_SPLITS]);

/* A constraint that only says that subscript `dim` of a read is inside its tensor: then a border of
   zeros around the tensor does as well. -1 when it says something else. */
int lane_bound_dim(const Expr *read, const Constraint *constraint);

#endif
