/* Contributions to a gradient that need no sum. */
#ifndef DLC_GRADIENT_BESIDE_H
#define DLC_GRADIENT_BESIDE_H

#include "gradient/reverse.h"

/* Whether what the pieces add to, but for those that only fill, is apart and covers the tensor, as
   with the reads of the parts x[k], x[k + K], ...: then each of them defines its part. */
bool pieces_beside(Arena *arena, const Tensor *tensor, const Pieces *pieces);

/* Without the pieces that only fill. */
Pieces pieces_that_add(Arena *arena, const Pieces *pieces);

#endif
