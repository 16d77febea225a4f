/* An access reversed: a sum over the points that read an element, for every element read. */
#ifndef DLC_GRADIENT_REVERSE_H
#define DLC_GRADIENT_REVERSE_H

#include "ir/algebra.h"
#include "ir/condition.h"

/* value at every point of a domain, to be added to element subscript(point) of a tensor. */
typedef struct Access {
    int count, outer; /* indices; the first `outer` of them are the outer ones of the statement */
    const Index *const *index;
    Constraints where;
    const Tensor *tensor;
    const Subscript *subscript;
    const Expr *value;
    const char *const *letter; /* per dimension of the tensor: a name for its index, or NULL */
} Access;

/* One statement to be: element[subscript] = sum over the reduced indices, or no sum where there
   are none. */
typedef struct Piece {
    int outer, reduced;
    const Index **index;
    const Affine *subscript[TENSOR_MAX_RANK];
    Constraints where; /* of the sum; where there is none, they are in the value already */
    const Expr *value; /* 0 in a piece that only fills */
    const Affine *
        *of;      /* the access's indices in terms of the piece's; NULL: the piece only fills */
    bool guarded; /* `where` is in the value, not of the sum */
} Piece;

typedef LIST(Piece) Pieces;

struct Proofs;

/* The pieces that together define every element of the tensor once. Proven with isl: the points of
   the pieces are those of the access, one to one, and what they define is disjoint and covers. */
Pieces reverse_access(struct Proofs *proofs, Module *module, const Access *access);

/* True when a piece alone defines the tensor, by plain subscripts and without a sum. */
bool piece_is_pointwise(const Piece *piece, const Tensor *tensor);

#endif
