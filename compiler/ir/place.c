#include "ir/place.h"

const Expr *place_read(const Expr *factor)
{
    return factor->argument[0]->argument[0];
}

const Affine *place_number(const Expr *factor)
{
    return factor->argument[0]->argument[1]->affine;
}

/* Whether an affine expression is the row-major number of a point of its indices. */
static bool numbers_points(const Affine *number)
{
    int64_t below = 1;
    for (int found = 0; found < number->count; found++) {
        const Index *digit = affine_index_of(number, below);
        if (digit == NULL || digit->extent < 2)
            return false;
        below *= digit->extent;
    }
    return number->constant == 0 && number->count > 0;
}

static bool is_place(const Statement *s, const Expr *e)
{
    if (!expr_applies(e, FUNCTION_SELECT) || !expr_is_number(e->argument[2], 0) ||
        e->argument[1]->kind != EXPR_READ || !expr_applies(e->argument[0], FUNCTION_EQ))
        return false;
    const Expr *at = place_read(e), *number = e->argument[0]->argument[1];
    if (at->kind != EXPR_READ || at->tensor->dtype != DTYPE_I32 || number->kind != EXPR_INDEX ||
        affine_has_floor(number->affine) || !numbers_points(number->affine))
        return false;
    for (int t = 0; t < number->affine->count; t++) {
        const Index *index = number->affine->term[t].index;
        if (!statement_reduces(s, index) || expr_uses_index(at, index) ||
            statement_constrains(s, index))
            return false;
    }
    return true;
}

static const Expr *find_place(const Statement *s, const Expr *e)
{
    if (e->kind != EXPR_APPLY)
        return NULL;
    if (e->function->id != FUNCTION_MUL)
        return is_place(s, e) ? e : NULL;
    const Expr *found = find_place(s, e->argument[0]);
    return found != NULL ? found : find_place(s, e->argument[1]);
}

const Expr *place_factor(const Statement *s)
{
    return s->reduction == REDUCE_SUM && expr_applies(s->value, FUNCTION_MUL)
               ? find_place(s, s->value)
               : NULL;
}

bool place_tells(const Statement *s, const Index *index)
{
    const Expr *factor = place_factor(s);
    return factor != NULL && affine_uses(place_number(factor), index);
}

double place_points(const Statement *s)
{
    const Expr *factor = place_factor(s);
    return factor == NULL ? 1 : 1 + (double)affine_max(place_number(factor));
}

static const Expr *at_place(Arena *arena, const Expr *e, const Expr *factor)
{
    if (e == factor)
        return factor->argument[1];
    if (!expr_applies(e, FUNCTION_MUL))
        return e;
    return expr_binary(arena, FUNCTION_MUL, at_place(arena, e->argument[0], factor),
                       at_place(arena, e->argument[1], factor));
}

const Expr *place_value(Arena *arena, const Statement *s)
{
    const Expr *factor = place_factor(s);
    return factor == NULL ? s->value : at_place(arena, s->value, factor);
}
