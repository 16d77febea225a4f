/* That pieces do what an access asks, decided by isl. */
#ifndef DLC_GRADIENT_PROOF_H
#define DLC_GRADIENT_PROOF_H

#include "gradient/reverse.h"

struct isl_ctx;

bool proof_reversal(struct isl_ctx *ctx, const Access *access, const Pieces *pieces);

/* Drops the constraints that follow from the others and the extents. False when nothing is left of
   the domain. */
bool proof_prune(struct isl_ctx *ctx, int count, const Index *const *index, Constraints *where);

#endif
