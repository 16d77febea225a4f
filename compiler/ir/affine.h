/* Quasi-affine expressions: sums of constant multiples of indices and of floor divisions by
   constants. Immutable, in an arena, in a canonical form, so that equal expressions compare equal.
 */
#ifndef DLC_IR_AFFINE_H
#define DLC_IR_AFFINE_H

#include "support/text.h"
#include <stdint.h>

/* A loop or reduction index of one statement: 0 <= index < extent. */
typedef struct Index {
    const char *name; /* unique in its statement */
    int64_t extent;
    int id; /* unique in a module; gives the order of terms */
} Index;

typedef struct Affine Affine;

/* coefficient * index, or coefficient * floor(dividend / divisor) where index is NULL. */
typedef struct AffineTerm {
    int64_t coefficient;
    const Index *index;
    const Affine *dividend;
    int64_t divisor; /* >= 2 */
} AffineTerm;

struct Affine {
    int64_t constant;
    int count;
    AffineTerm term[]; /* in canonical order, coefficients not 0 */
};

const Affine *affine_constant(Arena *arena, int64_t value);
const Affine *affine_index(Arena *arena, const Index *index);
const Affine *affine_add(Arena *arena, const Affine *a, const Affine *b);
const Affine *affine_sub(Arena *arena, const Affine *a, const Affine *b);
const Affine *affine_scale(Arena *arena, const Affine *a, int64_t factor);
const Affine *affine_offset(Arena *arena, const Affine *a, int64_t constant);

/* The number of a point of the box of the indices, in row-major order. */
const Affine *affine_row_major(Arena *arena, int count, const Index *const *index);

/* floor(a / divisor) and a - divisor*floor(a / divisor), simplified with the extents of the
   indices: floor((4*i + j) / 4) is i where j.extent <= 4. divisor >= 1. */
const Affine *affine_floor(Arena *arena, const Affine *a, int64_t divisor);
const Affine *affine_modulo(Arena *arena, const Affine *a, int64_t divisor);

/* a with each index from[i] replaced by to[i], all at once. */
const Affine *affine_substitute(Arena *arena, const Affine *a, int count, const Index *const *from,
                                const Affine *const *to);

bool affine_equal(const Affine *a, const Affine *b);
bool affine_is_constant(const Affine *a);
/* The index when a is exactly one index with coefficient 1, else NULL. */
const Index *affine_as_index(const Affine *a);
bool affine_uses(const Affine *a, const Index *index);
bool affine_has_floor(const Affine *a);
/* The coefficient of an index outside of floor divisions. */
int64_t affine_coefficient(const Affine *a, const Index *index);
/* The first index with that coefficient; NULL: none. In a mixed-radix sum, its digit of the weight.
 */
const Index *affine_index_of(const Affine *a, int64_t coefficient);
/* Bounds over the box of the indices' extents: attained for expressions without floors, else safe.
 */
int64_t affine_min(const Affine *a);
int64_t affine_max(const Affine *a);

/* Bounds the absolute value of the expression. Where it is below AFFINE_LIMIT for what is made of
   such expressions and of constants below it, nothing overflows on the way. */
double affine_magnitude(const Affine *a);
#define AFFINE_LIMIT 0x1p52

/* "2*p + r - 1", "f/5 - f/25*5", as the notation writes subscripts. */
void affine_print(Text *out, const Affine *a);
/* The same as a value, where i/2 would be a division of numbers: "floor(i/2)". */
void affine_print_value(Text *out, const Affine *a);

#endif
