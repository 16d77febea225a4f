/* Statements as isl relations, and isl's affine expressions as ours. */
#ifndef DLC_POLY_RELATION_H
#define DLC_POLY_RELATION_H

#include "ir/program.h"
#include <isl/aff.h>
#include <isl/map.h>
#include <isl/set.h>
#include <isl/union_map.h>

/* All ids are named ("S12", "T7"; dimensions "n", "k"): unnamed ids order differently in every run.
 */

/* { S12[n, k, p, q, c, r, s] : bounds and constraints }, the outer indices first. */
__isl_give isl_set *relation_domain(isl_ctx *ctx, const Statement *statement);

/* { S12[...] -> T7[...] } over the domain: the element of the result that an instance defines.
   An update writes the tensor that it replaces: T<id of replaces>. */
__isl_give isl_map *relation_write(isl_ctx *ctx, const Statement *statement);
/* The same for the argument of a maximum; NULL where there is none. */
__isl_give isl_map *relation_write_argument(isl_ctx *ctx, const Statement *statement);

/* { S12[...] -> T3[...] } for one read; an indirect subscript may be any index of its dimension.
   A read that a select guards may leave its tensor; readers of an update read T<id of replaces>. */
__isl_give isl_map *relation_read(isl_ctx *ctx, const Statement *statement, const Expr *read);
/* All reads of a statement. */
__isl_give isl_union_map *relation_reads(isl_ctx *ctx, const Statement *statement);

/* { T3[...] : 0 <= . < extent } */
__isl_give isl_set *relation_tensor(isl_ctx *ctx, const Tensor *tensor);

/* A quasi-affine expression over the dimensions of `space` (a set space), dimension i being
 * index[i]. */
__isl_give isl_aff *relation_aff(__isl_take isl_space *space, const Affine *affine, int count,
                                 const Index *const *index);
/* The reverse; NULL when a denominator does not divide out. */
const Affine *relation_affine(Arena *arena, __isl_keep isl_aff *aff, int count,
                              const Index *const *index);

#endif
