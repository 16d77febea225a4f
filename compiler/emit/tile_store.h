/* The results of a member of a group, as they are held in a tile and stored. */
#ifndef DLC_EMIT_TILE_STORE_H
#define DLC_EMIT_TILE_STORE_H

#include "emit/accumulate.h"

/* Stores one result at the current point. */
void tile_store_one(Kernel *kernel, Block *block, int m, const Tensor *tensor, const char *value,
                    Dtype from);
/* A gradient that nothing else needs is stored only where the runtime lends memory for it. */
Block tile_only_if_lent(const Kernel *kernel, const Tensor *tensor, Block store);
/* What a reduction has accumulated. */
void tile_store_results(Kernel *kernel, Block *block, int m, Accumulator a);
bool tile_stores_something(const Kernel *kernel, int m);

/* Stores a value as the element of member m's result at some subscripts, if it is to be stored. */
void tile_store(Kernel *kernel, Block *block, int m, const Affine *const *subscript,
                const char *value);

#endif
