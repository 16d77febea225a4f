/* Expressions built with the algebra that derivatives need: 0, 1 and -1 vanish, constants fold and
   come first, and a factor moves into a select with a zero branch, so that a product of reads stays
   a product of reads: g*select(c, a, 0) is select(c, g*a, 0). */
#ifndef DLC_IR_ALGEBRA_H
#define DLC_IR_ALGEBRA_H

#include "ir/expr.h"

const Expr *algebra_sum(Arena *arena, const Expr *a, const Expr *b);
const Expr *algebra_difference(Arena *arena, const Expr *a, const Expr *b);
const Expr *algebra_product(Arena *arena, const Expr *a, const Expr *b);
const Expr *algebra_quotient(Arena *arena, const Expr *a, const Expr *b);
const Expr *algebra_negative(Arena *arena, const Expr *a);
const Expr *algebra_select(Arena *arena, const Expr *c, const Expr *a, const Expr *b);
/* The application of any function, by the rules above where it is one of theirs. */
const Expr *algebra_apply(Arena *arena, const Function *function, int count,
                          const Expr *const *arguments);

#endif
