/* What an expression is where a condition on two indices does not hold. */
#ifndef DLC_IR_OUTSIDE_H
#define DLC_IR_OUTSIDE_H

#include "ir/program.h"

/* above - below + slack >= 0: of the indices of a statement, or of the dimensions of a tensor, by
   their positions. So is a triangle, s <= l, and so are the two sides of a band. */
typedef struct Margin {
    int above, below;
    int64_t slack;
} Margin;

typedef LIST(Margin) Margins;

/* An expression is `value` where the margin is violated. */
typedef struct Outside {
    Margin margin;
    double value;
} Outside;

typedef LIST(Outside) Outsides;

/* What is known of the tensors of a program. */
typedef struct Values {
    Arena *arena;
    const Statement **definition; /* by tensor id: its only one; NULL: none, or several */
    Outsides *outside;            /* by tensor id: over its dimensions */
} Values;

/* Whether a constraint over the statement's indices is a margin. */
bool margin_of(const Statement *statement, const Constraint *constraint, Margin *margin);

/* Adds those that a condition says, or (negated) that its opposite says. */
void margins_add(Arena *arena, const Statement *statement, const Expr *condition, bool negated,
                 Margins *out);

/* The same margin over the dimensions of the tensor that is read, if they are indices themselves.
 */
bool margin_of_read(const Statement *statement, const Expr *read, Margin margin, Margin *out);

/* What the statement's value is outside of the conditions in it, of those in what it reads, and of
   none else. Where one factor of a product is 0, the other is taken to be finite. */
void outside_find(const Values *values, const Statement *statement, Outsides *out);

#endif
