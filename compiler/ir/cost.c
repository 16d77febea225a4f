#include "ir/cost.h"
#include "ir/outside.h"
#include "ir/place.h"
#include "ir/scatter.h"

double statement_points(const Statement *s, int first, int end)
{
    double points = 1;
    for (int i = first; i < end; i++)
        points *= (double)s->index[i]->extent;
    return points;
}

/* Without the choice of a place. */
static double operations(const Expr *e, const Expr *place)
{
    if (e == place || e->kind != EXPR_APPLY)
        return 0;
    const FunctionId id = e->function->id;
    double sum = id == FUNCTION_STOP || e->function->boolean ? 0 : id == FUNCTION_DOT ? 3 : 1;
    for (int i = 0; i < e->count; i++)
        sum += operations(e->argument[i], place);
    return sum;
}

/* Of the points of two indices those above a diagonal, i - j + slack >= 0; 1 for other constraints.
 */
static double share_of(const Statement *s, const Constraint *c)
{
    Margin margin;
    if (!margin_of(s, c, &margin))
        return 1;
    const int64_t rows = s->index[margin.above]->extent, columns = s->index[margin.below]->extent;
    double points = 0;
    for (int64_t i = 0; i < rows; i++) {
        const int64_t row = i + margin.slack + 1;
        points += (double)(row < 0 ? 0 : row < columns ? row : columns);
    }
    const double share = points / ((double)rows * (double)columns);
    return share < 0.75 ? share : 1;
}

double statement_flops(const Statement *s)
{
    double points =
        statement_points(s, 0, s->outer + s->reduced) / place_points(s) / scatter_points(s);
    for (int c = 0; c < s->constraints; c++)
        points *= share_of(s, &s->constraint[c]);
    return (operations(s->value, place_factor(s)) + (s->reduction != REDUCE_NONE)) * points;
}
