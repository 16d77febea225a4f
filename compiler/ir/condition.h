/* Conditions on indices: as expressions of truth values, and as constraints. */
#ifndef DLC_IR_CONDITION_H
#define DLC_IR_CONDITION_H

#include "ir/program.h"

typedef LIST(Constraint) Constraints;

/* Adds what a conjunction of comparisons of quasi-affine expressions says; false, and nothing
   added, when it is something else. With `negated` the opposite, if that is a conjunction too.
   What is there already is taken to hold: where i >= 0, i != 0 says that i >= 1. */
bool condition_constraints(Arena *arena, const Expr *condition, bool negated, Constraints *out);
/* The reverse: NULL for no constraints. */
const Expr *condition_expr(Arena *arena, int count, const Constraint *constraint);

/* Whether a constraint holds everywhere within the extents of the indices. */
typedef enum Decision { OPEN, ALWAYS, NEVER } Decision;
Decision condition_decision(const Constraint *constraint);

/* The same constraint over fewer indices, where the others cannot matter: 32*i + i2 >= 64 is i >= 2
   where i2 < 32. */
Constraint condition_tightened(Arena *arena, const Constraint *constraint);

/* The expression without the conditions that the extents of the indices decide. */
const Expr *condition_decide(Arena *arena, const Expr *e);

#endif
