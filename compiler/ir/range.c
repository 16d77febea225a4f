#include "ir/range.h"

#include <math.h>

/* In doubles, in which whole numbers of the size of an extent are exact. What is no whole number
   may have bounds too, so that its floor has. */
typedef struct Range {
    double low, high;
    bool whole;
    bool sure; /* it is not NaN, which would be within no bounds */
} Range;

/* Inside a select whose condition compares e with a number: what is known of e there, and around. A
   comparison that holds says that it is not NaN. */
typedef struct Guard {
    const struct Guard *outer;
    const Expr *e;
    double low, high;
    bool sure;
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

static bool is_comparison(const Expr *condition)
{
    if (condition->kind != EXPR_APPLY)
        return false;
    const FunctionId id = condition->function->id;
    return (id == FUNCTION_GE || id == FUNCTION_GT || id == FUNCTION_LE || id == FUNCTION_LT) &&
           condition->argument[1]->kind == EXPR_NUMBER;
}

static Range range_of_select(const Expr *e, const Guard *guard)
{
    const Expr *condition = e->argument[0];
    if (!is_comparison(condition)) {
        const Range a = range_of(e->argument[1], guard), b = range_of(e->argument[2], guard);
        return (Range){fmin(a.low, b.low), fmax(a.high, b.high), a.whole && b.whole,
                       a.sure && b.sure};
    }
    const Expr *compared = condition->argument[0];
    const double number = condition->argument[1]->number;
    const bool above =
        condition->function->id == FUNCTION_GE || condition->function->id == FUNCTION_GT;
    const Guard greater = {guard, compared, number, INFINITY, above};
    const Guard less = {guard, compared, -INFINITY, number, !above};
    /* A whole number is never beyond what is infinite. */
    const Range whole = range_of(compared, guard);
    if (number == (above ? INFINITY : -INFINITY) && whole.whole && whole.sure)
        return range_of(e->argument[2], guard);
    const Range a = range_of(e->argument[1], above ? &greater : &less);
    const Range b = range_of(e->argument[2], above ? &less : &greater);
    return (Range){fmin(a.low, b.low), fmax(a.high, b.high), a.whole && b.whole, a.sure && b.sure};
}

/* a - n*floor(a/n), the rest of a division by a positive number */
static bool is_rest(const Expr *e, double *divisor)
{
    const Expr *product = e->function->id == FUNCTION_SUB ? e->argument[1] : NULL;
    if (product == NULL || product->kind != EXPR_APPLY || product->function->id != FUNCTION_MUL)
        return false;
    const int first = product->argument[0]->kind == EXPR_NUMBER ? 0 : 1;
    const Expr *number = product->argument[first], *floor_of = product->argument[1 - first];
    if (number->kind != EXPR_NUMBER || number->number < 1 || floor_of->kind != EXPR_APPLY ||
        floor_of->function->id != FUNCTION_NAMED ||
        !string_equal(floor_of->function->name, "floor"))
        return false;
    const Expr *quotient = floor_of->argument[0];
    *divisor = number->number;
    return quotient->kind == EXPR_APPLY && quotient->function->id == FUNCTION_DIV &&
           expr_equal(quotient->argument[0], e->argument[0]) &&
           expr_equal(quotient->argument[1], number);
}

static Range range_of_quotient(const Expr *e, Range a)
{
    const double divisor = e->argument[1]->kind == EXPR_NUMBER ? e->argument[1]->number : 0;
    return divisor >= 1 ? (Range){a.low / divisor, a.high / divisor, false, a.sure} : unknown;
}

static Range range_of_named(const Expr *e, const Guard *guard)
{
    const char *name = e->function->name;
    const Range a = range_of(e->argument[0], guard);
    if (string_equal(name, "floor"))
        return (Range){floor(a.low), floor(a.high), true, a.sure};
    if (string_equal(name, "abs"))
        return (Range){fmax(0, fmax(a.low, -a.high)), fmax(-a.low, a.high), a.whole, a.sure};
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
    double divisor;
    if (is_rest(e, &divisor) && a.sure)
        return (Range){0, a.whole && divisor == rint(divisor) ? divisor - 1 : divisor,
                       a.whole && divisor == rint(divisor), true};
    switch (e->function->id) {
    case FUNCTION_ADD:
        return (Range){a.low + b.low, a.high + b.high, a.whole && b.whole, a.sure && b.sure};
    case FUNCTION_SUB:
        return (Range){a.low - b.high, a.high - b.low, a.whole && b.whole, a.sure && b.sure};
    case FUNCTION_MUL:
        return range_of_product(a, b);
    case FUNCTION_DIV:
        return range_of_quotient(e, a);
    default:
        return unknown;
    }
}

static Range range_of_tensor(const Tensor *t)
{
    if (t->classes > 0)
        return (Range){0, (double)(t->classes - 1), true, true};
    if (t->bounded)
        return (Range){(double)t->least, (double)t->most, true, true};
    const bool whole = t->dtype == DTYPE_U8 || t->dtype == DTYPE_I32 || t->dtype == DTYPE_I64;
    return whole ? (Range){-INFINITY, INFINITY, true, true} : unknown;
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
        return range_of_tensor(e->tensor);
    case EXPR_APPLY:
        return range_of_apply(e, guard);
    default:
        return unknown;
    }
}

static Range range_of(const Expr *e, const Guard *guard)
{
    Range range = range_unguarded(e, guard);
    for (; guard != NULL; guard = guard->outer) {
        if (!expr_equal(e, guard->e))
            continue;
        range.low = fmax(range.low, guard->low);
        range.high = fmin(range.high, guard->high);
        range.sure |= guard->sure;
    }
    return range;
}

bool range_bounds(Reduction reduction, int reduced, const Index *const *index, const Expr *value,
                  bool whole, int64_t *least, int64_t *most)
{
    double points = 1;
    for (int i = 0; i < reduced; i++)
        points *= (double)index[i]->extent;
    Range range =
        reduction == REDUCE_ARGMAX ? (Range){0, points - 1, true, true} : range_of(value, NULL);
    if (reduction == REDUCE_SUM) { /* of all points, or of fewer */
        range.low = fmin(range.low * points, 0);
        range.high = fmax(range.high * points, 0);
    }
    const bool keeps = reduction == REDUCE_NONE || reduction == REDUCE_SUM ||
                       reduction == REDUCE_ARGMAX || reduction == REDUCE_MAX ||
                       reduction == REDUCE_MIN;
    const bool holds = (range.whole || whole) && range.sure && keeps && range.low >= -0x1p31 &&
                       range.high < 0x1p31;
    *least = holds ? (int64_t)floor(range.low) : 0;
    *most = holds ? (int64_t)range.high : 0;
    return holds && *least <= *most;
}
