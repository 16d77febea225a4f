/* Addresses of elements, in elements from the start of a tensor's storage. */
#ifndef DLC_EMIT_ADDRESS_H
#define DLC_EMIT_ADDRESS_H

#include "ir/program.h"

/* The tensor's layout, spelled out where it is row-major; and the row-major one. */
const Layout *address_layout(Arena *arena, const Tensor *tensor);
const Layout *address_row_major(Arena *arena, const Tensor *tensor);

/* base + the digits of a layout whose subscripts are affine; those of indirect ones are left out.
 */
const Affine *address_affine(Arena *arena, const Layout *layout, const Subscript *subscript,
                             int64_t base);

/* An address as what does not move with the variables, and the rest, which is linear in them: NULL
   where it is not, or where it does not move at all. */
typedef struct SplitAddress {
    const Affine *base, *offset;
} SplitAddress;
SplitAddress address_split(Arena *arena, const Affine *address, int count,
                           const Index *const *variable);

#endif
