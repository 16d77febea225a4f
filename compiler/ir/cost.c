#include "ir/cost.h"

double statement_points(const Statement *s, int first, int end)
{
    double points = 1;
    for (int i = first; i < end; i++)
        points *= (double)s->index[i]->extent;
    return points;
}

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
    return (operations(s->value) + (s->reduction != REDUCE_NONE)) *
           statement_points(s, 0, s->outer + s->reduced);
}
