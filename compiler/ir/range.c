#include "ir/range.h"

#include <math.h>

/* In doubles, in which whole numbers of the size of an extent are exact. */
typedef struct Range {
    bool known;
    double low, high;
} Range;

static const Range unknown = {false, 0, 0};

static Range range_of(const Expr *e);

static Range range_of_product(Range a, Range b)
{
    const double corner[] = {a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high};
    Range range = {true, corner[0], corner[0]};
    for (int i = 1; i < 4; i++) {
        range.low = fmin(range.low, corner[i]);
        range.high = fmax(range.high, corner[i]);
    }
    return range;
}

static Range range_of_apply(const Expr *e)
{
    const bool chosen = e->function->id == FUNCTION_SELECT;
    const Range a = e->count > chosen ? range_of(e->argument[chosen]) : unknown;
    const Range b = e->count > chosen + 1 ? range_of(e->argument[chosen + 1]) : a;
    if (!a.known || !b.known)
        return unknown;
    switch (e->function->id) {
    case FUNCTION_SELECT:
        return (Range){true, fmin(a.low, b.low), fmax(a.high, b.high)};
    case FUNCTION_ADD:
        return (Range){true, a.low + b.low, a.high + b.high};
    case FUNCTION_SUB:
        return (Range){true, a.low - b.high, a.high - b.low};
    case FUNCTION_MUL:
        return range_of_product(a, b);
    default:
        return unknown;
    }
}

static Range range_of(const Expr *e)
{
    switch (e->kind) {
    case EXPR_NUMBER:
        return isfinite(e->number) && e->number == rint(e->number)
                   ? (Range){true, e->number, e->number}
                   : unknown;
    case EXPR_INDEX:
        return (Range){true, (double)affine_min(e->affine), (double)affine_max(e->affine)};
    case EXPR_READ:
        return e->tensor->classes > 0 ? (Range){true, 0, (double)(e->tensor->classes - 1)}
                                      : unknown;
    case EXPR_APPLY:
        return range_of_apply(e);
    default:
        return unknown;
    }
}

int64_t range_labels(Reduction reduction, int reduced, const Index *const *index, const Expr *value)
{
    double points = 1;
    for (int i = 0; i < reduced; i++)
        points *= (double)index[i]->extent;
    Range range = reduction == REDUCE_ARGMAX ? (Range){true, 0, points - 1} : range_of(value);
    if (reduction == REDUCE_SUM)
        range.high *= points;
    const bool keeps = reduction == REDUCE_NONE || reduction == REDUCE_SUM ||
                       reduction == REDUCE_ARGMAX || reduction == REDUCE_MAX ||
                       reduction == REDUCE_MIN;
    return range.known && keeps && range.low >= 0 && range.high < 0x1p31 ? (int64_t)range.high + 1
                                                                         : 0;
}
