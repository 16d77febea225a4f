#include "ir/transform.h"

enum { MOST_SUMMED = 16, MOST_RESULTS = 64, MOST_NUMBERS = 1024 };

static bool is_table(const Expr *e)
{
    if (e->kind != EXPR_READ || e->tensor->role != ROLE_CONSTANT || e->tensor->rank < 2 ||
        !dtype_is_float(e->tensor->dtype) || tensor_elements(e->tensor) > MOST_NUMBERS)
        return false;
    for (int d = 0; d < e->count; d++)
        if (e->subscript[d].affine == NULL)
            return false;
    return true;
}

const Expr *transform_table(const Expr *e)
{
    if (is_table(e))
        return e;
    if (e->kind != EXPR_APPLY || e->function->id != FUNCTION_MUL)
        return NULL;
    const Expr *found = transform_table(e->argument[0]);
    return found != NULL ? found : transform_table(e->argument[1]);
}

const Expr *transform_rest(Arena *arena, const Expr *e, const Expr *table)
{
    if (e == table)
        return expr_number(arena, 1);
    if (e->kind != EXPR_APPLY || e->function->id != FUNCTION_MUL)
        return e;
    return expr_binary(arena, FUNCTION_MUL, transform_rest(arena, e->argument[0], table),
                       transform_rest(arena, e->argument[1], table));
}

bool transform_number(const Expr *table, double *number)
{
    int64_t at = 0;
    for (int d = 0; d < table->count; d++) {
        const Affine *subscript = table->subscript[d].affine;
        if (!affine_is_constant(subscript) || subscript->constant < 0 ||
            subscript->constant >= table->tensor->extent[d])
            return false;
        at = at * table->tensor->extent[d] + subscript->constant;
    }
    *number = table->tensor->constant[at];
    return true;
}

bool statement_is_transform(const Statement *s)
{
    const Expr *table = s->reduction == REDUCE_SUM ? transform_table(s->value) : NULL;
    int64_t summed = 1, results = 1;
    if (table == NULL)
        return false;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const bool moves = expr_uses_index(table, s->index[i]);
        if (i >= s->outer && !moves)
            return false;
        if (moves && s->index[i]->extent > MOST_RESULTS)
            return false;
        summed *= i >= s->outer ? s->index[i]->extent : 1;
        results *= i < s->outer && moves ? s->index[i]->extent : 1;
        if (summed > MOST_SUMMED || results > MOST_RESULTS)
            return false;
    }
    return true;
}

bool statement_transforms(const Statement *s, const Index *index)
{
    return statement_is_transform(s) && expr_uses_index(transform_table(s->value), index);
}
