/* The results of a member of a group, as they are held in a tile and stored. */
#ifndef DLC_EMIT_TILE_STORE_H
#define DLC_EMIT_TILE_STORE_H

#include "emit/accumulate.h"

/* Whether a member's result is a vector, not the sum of one. */
bool tile_gives_vector(const Kernel *kernel, int m);
/* The type in which the accumulator and the value are. */
Dtype tile_dtype(const Statement *s);

/* Stores one result at the current point. */
void tile_store_one(Kernel *kernel, Block *block, int m, const Tensor *tensor, const char *value,
                    Dtype from);
/* A gradient that nothing else needs is stored only where the runtime lends memory for it. */
Block tile_only_if_lent(const Kernel *kernel, const Tensor *tensor, Block store);
/* What a reduction has accumulated. */
void tile_store_results(Kernel *kernel, Block *block, int m, Accumulator a);
bool tile_stores_something(const Kernel *kernel, int m);

#endif
