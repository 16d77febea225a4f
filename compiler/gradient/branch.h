/* A piece while it is being found: what is known so far of the reversed access. Internal. */
#ifndef DLC_GRADIENT_BRANCH_H
#define DLC_GRADIENT_BRANCH_H

#include "gradient/reverse.h"

enum { BRANCH_MAX_SLOTS = 96 };

typedef enum SlotState {
    SLOT_FREE,  /* summed over in the end */
    SLOT_OUTER, /* an outer index of the piece */
    SLOT_GONE   /* replaced by an expression in others */
} SlotState;

/* An index: one of the access's, or a fresh one. */
typedef struct Slot {
    const Index *index;
    SlotState state;
    bool forward_outer; /* it is, or was cut from, an outer index of the access */
    bool fresh;         /* its name may be changed */
    int dim, place;     /* OUTER: its dimension of the tensor, and its rank within it */
} Slot;

typedef struct Branch {
    int slots;
    Slot slot[BRANCH_MAX_SLOTS];
    const Affine **of;                     /* the access's indices in terms of the slots */
    const Affine *read[TENSOR_MAX_RANK];   /* its subscripts likewise; NULL where indirect */
    const Affine *result[TENSOR_MAX_RANK]; /* the piece's subscripts; NULL: to be found */
    Constraints where;
    bool fills; /* no point of the access reads these elements */
} Branch;

typedef struct Reversal {
    struct Proofs *proofs;
    Module *module;
    const Access *access;
    bool simple; /* by equations only: right, if slow */
    int order[TENSOR_MAX_RANK];
    Pieces pieces;
} Reversal;

/* The sum of the free indices in a subscript, and the rest. */
typedef struct Form {
    int count;
    int slot[BRANCH_MAX_SLOTS];
    int64_t coefficient[BRANCH_MAX_SLOTS];
    const Affine *rest; /* without those; floors included */
    int floors;         /* floors with free indices in them */
} Form;

Branch *branch_new(const Reversal *reversal);
Branch *branch_copy(const Reversal *reversal, const Branch *branch);

/* A fresh index before slot `position`. */
const Index *branch_fresh(const Reversal *reversal, Branch *branch, int position, const char *name,
                          int64_t extent, SlotState state, int dim);
/* The same as an outer index of a dimension: "x2". */
const Affine *branch_element(const Reversal *reversal, Branch *branch, int dim, int64_t extent);
void branch_replace(const Reversal *reversal, Branch *branch, int slot, const Affine *by);
void branch_require(const Reversal *reversal, Branch *branch, const Affine *value, bool equality);
Form branch_form(const Reversal *reversal, const Branch *branch, const Affine *affine);

/* The branch is complete: adds its piece. */
void branch_finish(Reversal *reversal, Branch *branch);
/* The elements with result[dim] as set and everything in the dimensions to be found: adds a piece
   of zeros. */
void branch_fill(Reversal *reversal, Branch *branch);

#endif
