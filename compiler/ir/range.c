#include "ir/range.h"

#include <math.h>

/* In doubles, in which whole numbers of the size of an extent are exact. What is no whole number
   may have bounds too, so that its floor has. */
typedef struct Range {
    double low, high;
    bool whole;
    bool sure; /* it is not NaN, which would be within no bounds */
} Range;

/* Inside a select(e >= low, ...): the condition that holds there, or NULL. It does not hold for
   NaN. */
typedef struct Guard {
    const Expr *e;
    double low;
} Guard;

static const Range unknown = {-INFINITY, INFINITY, false, false};

static Range range_of(const Expr *e, const Guard *guard);

static Range range_of_product(Range a, Range b)
{
    if (!isfinite(a.low + a.high + b.low + b.high))
        return unknown;
    const double corner[] = {a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high};
    Range range = {corner[0], corner[0], a.whole && b.whole, a.sure && b.sure};
    for (int i = 1; i < 4; i++) {
        range.low = fmin(range.low, corner[i]);
        range.high = fmax(range.high, corner[i]);
    }
    return range;
}

static Range range_of_select(const Expr *e, const Guard *guard)
{
    const Expr *condition = e->argument[0];
    Guard inside = {NULL, 0};
    if (condition->kind == EXPR_APPLY && condition->function->id == FUNCTION_GE &&
        condition->argument[1]->kind == EXPR_NUMBER)
        inside = (Guard){condition->argument[0], condition->argument[1]->number};
    const Range a = range_of(e->argument[1], inside.e != NULL ? &inside : guard);
    const Range b = range_of(e->argument[2], guard);
    return (Range){fmin(a.low, b.low), fmax(a.high, b.high), a.whole && b.whole, a.sure && b.sure};
}

static Range range_of_named(const Expr *e, const Guard *guard)
{
    const char *name = e->function->name;
    const Range a = range_of(e->argument[0], guard);
    if (string_equal(name, "floor"))
        return (Range){floor(a.low), floor(a.high), true, a.sure};
    if (e->count < 2)
        return unknown;
    const Range b = range_of(e->argument[1], guard);
    if (string_equal(name, "min"))
        return (Range){fmin(a.low, b.low), fmin(a.high, b.high), a.whole && b.whole,
                       a.sure && b.sure};
    if (string_equal(name, "max"))
        return (Range){fmax(a.low, b.low), fmax(a.high, b.high), a.whole && b.whole,
                       a.sure && b.sure};
    return unknown;
}

static Range range_of_apply(const Expr *e, const Guard *guard)
{
    if (e->function->id == FUNCTION_SELECT)
        return range_of_select(e, guard);
    if (e->function->id == FUNCTION_NAMED)
        return range_of_named(e, guard);
    const Range a = range_of(e->argument[0], guard);
    const Range b = e->count > 1 ? range_of(e->argument[1], guard) : a;
    switch (e->function->id) {
    case FUNCTION_ADD:
        return (Range){a.low + b.low, a.high + b.high, a.whole && b.whole, a.sure && b.sure};
    case FUNCTION_SUB:
        return (Range){a.low - b.high, a.high - b.low, a.whole && b.whole, a.sure && b.sure};
    case FUNCTION_MUL:
        return range_of_product(a, b);
    default:
        return unknown;
    }
}

static Range range_unguarded(const Expr *e, const Guard *guard)
{
    switch (e->kind) {
    case EXPR_NUMBER:
        return isfinite(e->number)
                   ? (Range){e->number, e->number, e->number == rint(e->number), true}
                   : unknown;
    case EXPR_INDEX:
        return (Range){(double)affine_min(e->affine), (double)affine_max(e->affine), true, true};
    case EXPR_READ:
        return e->tensor->classes > 0 ? (Range){0, (double)(e->tensor->classes - 1), true, true}
                                      : unknown;
    case EXPR_APPLY:
        return range_of_apply(e, guard);
    default:
        return unknown;
    }
}

static Range range_of(const Expr *e, const Guard *guard)
{
    Range range = range_unguarded(e, guard);
    if (guard == NULL || !expr_equal(e, guard->e))
        return range;
    range.low = fmax(range.low, guard->low);
    range.sure = true;
    return range;
}

int64_t range_labels(Reduction reduction, int reduced, const Index *const *index, const Expr *value)
{
    double points = 1;
    for (int i = 0; i < reduced; i++)
        points *= (double)index[i]->extent;
    Range range =
        reduction == REDUCE_ARGMAX ? (Range){0, points - 1, true, true} : range_of(value, NULL);
    if (reduction == REDUCE_SUM)
        range.high *= points;
    const bool keeps = reduction == REDUCE_NONE || reduction == REDUCE_SUM ||
                       reduction == REDUCE_ARGMAX || reduction == REDUCE_MAX ||
                       reduction == REDUCE_MIN;
    return range.whole && range.sure && keeps && range.low >= 0 && range.high < 0x1p31
               ? (int64_t)range.high + 1
               : 0;
}
