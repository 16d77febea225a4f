#include "ir/algebra.h"
#include <math.h>

/* The branch of select(c, a, 0) or select(c, 0, a) that is not zero, which a factor may enter: its
   position; 0 for what is neither. */
static int masked_branch(const Expr *e)
{
    if (!expr_applies(e, FUNCTION_SELECT))
        return 0;
    return expr_is_number(e->argument[2], 0) ? 1 : expr_is_number(e->argument[1], 0) ? 2 : 0;
}

/* The same select with another branch at that position. */
static const Expr *with_branch(Arena *arena, const Expr *e, int position, const Expr *branch)
{
    return algebra_select(arena, e->argument[0], position == 1 ? branch : e->argument[1],
                          position == 2 ? branch : e->argument[2]);
}

/* number * something: `something`, or NULL */
static const Expr *after_factor(const Expr *e)
{
    const bool is = expr_applies(e, FUNCTION_MUL) && e->argument[0]->kind == EXPR_NUMBER;
    return is ? e->argument[1] : NULL;
}

static bool both_numbers(const Expr *a, const Expr *b)
{
    return a->kind == EXPR_NUMBER && b->kind == EXPR_NUMBER;
}

const Expr *algebra_select(Arena *arena, const Expr *c, const Expr *a, const Expr *b)
{
    if (expr_is_number(a, 0) && expr_is_number(b, 0))
        return a;
    return expr_select(arena, c, a, b);
}

const Expr *algebra_negative(Arena *arena, const Expr *a)
{
    if (a->kind == EXPR_NUMBER)
        return expr_number(arena, a->number == 0 ? 0 : -a->number);
    if (expr_applies(a, FUNCTION_NEG))
        return a->argument[0];
    if (expr_applies(a, FUNCTION_SUB))
        return algebra_difference(arena, a->argument[1], a->argument[0]);
    if (after_factor(a) != NULL)
        return algebra_product(arena, expr_number(arena, -a->argument[0]->number), a->argument[1]);
    const int masked = masked_branch(a);
    if (masked)
        return with_branch(arena, a, masked, algebra_negative(arena, a->argument[masked]));
    return expr_unary(arena, FUNCTION_NEG, a);
}

const Expr *algebra_sum(Arena *arena, const Expr *a, const Expr *b)
{
    if (both_numbers(a, b))
        return expr_number(arena, a->number + b->number);
    if (expr_is_number(a, 0))
        return b;
    if (expr_is_number(b, 0))
        return a;
    if (expr_applies(b, FUNCTION_NEG))
        return algebra_difference(arena, a, b->argument[0]);
    if (expr_applies(a, FUNCTION_NEG))
        return algebra_difference(arena, b, a->argument[0]);
    if (expr_equal(a, b))
        return algebra_product(arena, expr_number(arena, 2), a);
    return expr_binary(arena, FUNCTION_ADD, a, b);
}

const Expr *algebra_difference(Arena *arena, const Expr *a, const Expr *b)
{
    if (both_numbers(a, b))
        return expr_number(arena, a->number - b->number);
    if (expr_is_number(b, 0))
        return a;
    if (expr_is_number(a, 0))
        return algebra_negative(arena, b);
    if (expr_applies(b, FUNCTION_NEG))
        return algebra_sum(arena, a, b->argument[0]);
    return expr_binary(arena, FUNCTION_SUB, a, b);
}

/* A product with a constant: number * e. */
static const Expr *scaled(Arena *arena, double number, const Expr *e)
{
    if (number == 1)
        return e;
    if (number == -1)
        return algebra_negative(arena, e);
    if (after_factor(e) != NULL) {
        const double both = number * e->argument[0]->number;
        if (isfinite(both) && both != 0)
            return scaled(arena, both, e->argument[1]);
    }
    if (expr_applies(e, FUNCTION_NEG))
        return scaled(arena, -number, e->argument[0]);
    const int masked = masked_branch(e);
    if (masked)
        return with_branch(arena, e, masked, scaled(arena, number, e->argument[masked]));
    return expr_binary(arena, FUNCTION_MUL, expr_number(arena, number), e);
}

/* A factor goes into the branch of a select whose other one is zero: where that is chosen, the
   factor may be infinite. */
static const Expr *product_with_select(Arena *arena, const Expr *a, const Expr *b)
{
    int masked = masked_branch(a);
    if (masked)
        return with_branch(arena, a, masked, algebra_product(arena, a->argument[masked], b));
    masked = masked_branch(b);
    if (masked)
        return with_branch(arena, b, masked, algebra_product(arena, a, b->argument[masked]));
    return NULL;
}

const Expr *algebra_product(Arena *arena, const Expr *a, const Expr *b)
{
    if (both_numbers(a, b))
        return expr_number(arena, a->number * b->number);
    if (a->kind == EXPR_NUMBER)
        return scaled(arena, a->number, b);
    if (b->kind == EXPR_NUMBER)
        return scaled(arena, b->number, a);
    if (expr_applies(a, FUNCTION_NEG))
        return algebra_negative(arena, algebra_product(arena, a->argument[0], b));
    if (expr_applies(b, FUNCTION_NEG))
        return algebra_negative(arena, algebra_product(arena, a, b->argument[0]));
    if (after_factor(a) != NULL)
        return scaled(arena, a->argument[0]->number, algebra_product(arena, after_factor(a), b));
    if (after_factor(b) != NULL)
        return scaled(arena, b->argument[0]->number, algebra_product(arena, a, after_factor(b)));
    if (expr_applies(b, FUNCTION_DIV) && expr_is_number(b->argument[0], 1))
        return algebra_quotient(arena, a, b->argument[1]);
    const Expr *selected = product_with_select(arena, a, b);
    return selected != NULL ? selected : expr_binary(arena, FUNCTION_MUL, a, b);
}

const Expr *algebra_quotient(Arena *arena, const Expr *a, const Expr *b)
{
    if (expr_is_number(b, 1))
        return a;
    if (both_numbers(a, b) && b->number != 0)
        return expr_number(arena, a->number / b->number);
    if (expr_applies(a, FUNCTION_NEG))
        return algebra_negative(arena, algebra_quotient(arena, a->argument[0], b));
    const int masked = masked_branch(a);
    if (masked)
        return with_branch(arena, a, masked, algebra_quotient(arena, a->argument[masked], b));
    return expr_binary(arena, FUNCTION_DIV, a, b);
}

const Expr *algebra_apply(Arena *arena, const Function *function, int count,
                          const Expr *const *argument)
{
    switch (function->id) {
    case FUNCTION_ADD:
        return algebra_sum(arena, argument[0], argument[1]);
    case FUNCTION_SUB:
        return algebra_difference(arena, argument[0], argument[1]);
    case FUNCTION_MUL:
        return algebra_product(arena, argument[0], argument[1]);
    case FUNCTION_DIV:
        return algebra_quotient(arena, argument[0], argument[1]);
    case FUNCTION_NEG:
        return algebra_negative(arena, argument[0]);
    case FUNCTION_SELECT:
        return algebra_select(arena, argument[0], argument[1], argument[2]);
    default:
        return expr_apply(arena, function, count, argument);
    }
}
