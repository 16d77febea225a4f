#include "ir/powers.h"
#include "support/text.h"

enum { SHORT = 6 }; /* operations that may be written twice */

static bool is_short(const Expr *e, int *operations)
{
    bool is = e->kind != EXPR_RANDOM && (e->kind != EXPR_APPLY || !e->function->costly);
    *operations += e->kind == EXPR_APPLY;
    for (int i = 0; is && e->kind == EXPR_APPLY && i < e->count && *operations <= SHORT; i++)
        is = is_short(e->argument[i], operations);
    return is && *operations <= SHORT;
}

static const Expr *product(Arena *arena, const Expr *x, int factors)
{
    const Expr *all = x;
    for (int i = 1; i < factors; i++)
        all = expr_binary(arena, FUNCTION_MUL, all, x);
    return all;
}

static const Expr *reciprocal(Arena *arena, const Expr *x)
{
    return expr_binary(arena, FUNCTION_DIV, expr_number(arena, 1), x);
}

const Expr *power_multiplied_out(void *user, const Expr *e)
{
    Arena *arena = user;
    if (!expr_applies(e, FUNCTION_NAMED) || !string_equal(e->function->name, "power") ||
        e->argument[1]->kind != EXPR_NUMBER || !dtype_is_float(expr_dtype(e->argument[0])))
        return e;
    const Expr *x = e->argument[0];
    const double exponent = e->argument[1]->number;
    int operations = 0;
    if (exponent == 1)
        return x;
    if (exponent == -1)
        return reciprocal(arena, x);
    if (exponent == 0.5 || exponent == -0.5)
        return expr_apply(arena, function_find(exponent > 0 ? "sqrt" : "rsqrt"), 1, &x);
    if ((exponent != 2 && exponent != 3 && exponent != -2) || !is_short(x, &operations))
        return e;
    return exponent > 0 ? product(arena, x, (int)exponent)
                        : reciprocal(arena, product(arena, x, 2));
}
