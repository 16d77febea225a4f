/* That pieces do what an access asks, decided by isl. */
#ifndef DLC_GRADIENT_PROOF_H
#define DLC_GRADIENT_PROOF_H

#include "gradient/reverse.h"

#include "support/map.h"

/* What isl said to one question. */
typedef struct Answer {
    bool holds;
    const bool *kept; /* which constraints are left; NULL: it was not asked about them */
} Answer;

/* What it has been asked, as texts in which an index is its position: equal layers ask the same. */
typedef struct Proofs {
    Context *context;
    Map asked; /* -> answers */
    LIST(Answer) answers;
} Proofs;

Proofs proofs_new(Context *context);

bool proof_reversal(Proofs *proofs, const Access *access, const Pieces *pieces);

/* Drops the constraints that follow from the others and the extents. False when nothing is left of
   the domain. */
bool proof_prune(Proofs *proofs, int count, const Index *const *index, Constraints *where);

#endif
