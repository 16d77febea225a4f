#include "ir/cost.h"

static double operations(const Expr *e)
{
    if (e->kind != EXPR_APPLY)
        return 0;
    const FunctionId id = e->function->id;
    double sum = id == FUNCTION_STOP || e->function->boolean ? 0 : 1;
    for (int i = 0; i < e->count; i++)
        sum += operations(e->argument[i]);
    return sum;
}

double statement_flops(const Statement *s)
{
    double points = 1;
    for (int i = 0; i < s->outer + s->reduced; i++)
        points *= (double)s->index[i]->extent;
    return (operations(s->value) + (s->reduction != REDUCE_NONE)) * points;
}
