#include "ir/algebra.h"
#include <math.h>

static bool applies(const Expr *e, FunctionId id)
{
    return e->kind == EXPR_APPLY && e->function->id == id;
}

/* select(c, a, 0), which a factor may enter */
static bool is_masked(const Expr *e)
{
    return applies(e, FUNCTION_SELECT) && expr_is_number(e->argument[2], 0);
}

/* number * something: `something`, or NULL */
static const Expr *after_factor(const Expr *e)
{
    const bool is = applies(e, FUNCTION_MUL) && e->argument[0]->kind == EXPR_NUMBER;
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
    if (applies(a, FUNCTION_NEG))
        return a->argument[0];
    if (applies(a, FUNCTION_SUB))
        return algebra_difference(arena, a->argument[1], a->argument[0]);
    if (after_factor(a) != NULL)
        return algebra_product(arena, expr_number(arena, -a->argument[0]->number), a->argument[1]);
    if (is_masked(a))
        return expr_select(arena, a->argument[0], algebra_negative(arena, a->argument[1]),
                           a->argument[2]);
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
    if (applies(b, FUNCTION_NEG))
        return algebra_difference(arena, a, b->argument[0]);
    if (applies(a, FUNCTION_NEG))
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
    if (applies(b, FUNCTION_NEG))
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
    if (applies(e, FUNCTION_NEG))
        return scaled(arena, -number, e->argument[0]);
    if (is_masked(e))
        return expr_select(arena, e->argument[0], scaled(arena, number, e->argument[1]),
                           e->argument[2]);
    return expr_binary(arena, FUNCTION_MUL, expr_number(arena, number), e);
}

/* A factor goes into the branches of a select where one of them is the constant zero. */
static const Expr *product_with_select(Arena *arena, const Expr *a, const Expr *b)
{
    if (is_masked(a))
        return algebra_select(arena, a->argument[0], algebra_product(arena, a->argument[1], b),
                              a->argument[2]);
    if (is_masked(b))
        return algebra_select(arena, b->argument[0], algebra_product(arena, a, b->argument[1]),
                              b->argument[2]);
    if (applies(b, FUNCTION_SELECT) && expr_is_number(b->argument[1], 0))
        return algebra_select(arena, b->argument[0], b->argument[1],
                              algebra_product(arena, a, b->argument[2]));
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
    if (applies(a, FUNCTION_NEG))
        return algebra_negative(arena, algebra_product(arena, a->argument[0], b));
    if (applies(b, FUNCTION_NEG))
        return algebra_negative(arena, algebra_product(arena, a, b->argument[0]));
    if (after_factor(a) != NULL)
        return scaled(arena, a->argument[0]->number, algebra_product(arena, after_factor(a), b));
    if (after_factor(b) != NULL)
        return scaled(arena, b->argument[0]->number, algebra_product(arena, a, after_factor(b)));
    if (applies(b, FUNCTION_DIV) && expr_is_number(b->argument[0], 1))
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
    if (applies(a, FUNCTION_NEG))
        return algebra_negative(arena, algebra_quotient(arena, a->argument[0], b));
    if (is_masked(a))
        return expr_select(arena, a->argument[0], algebra_quotient(arena, a->argument[1], b),
                           a->argument[2]);
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
