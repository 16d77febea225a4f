/* Digits nest: what lies inside of a value of one digit is a row of the next. In it, what belongs
   to no element are the elements before the first value that an index has and those behind the
   last. */
#include "memory/border.h"

/* The values of a digit that indices have: begin <= value < end. The inner digit of a dimension
   that has two takes all of its values: the extent is a multiple of its divisor. */
static void used_values(const Tensor *tensor, const LayoutDigit *digit, int64_t *begin,
                        int64_t *end)
{
    const Layout *layout = tensor->layout;
    *begin = 0;
    *end = digit->modulus;
    for (int i = 0; i < layout->count; i++)
        if (layout->digit[i].dim == digit->dim && layout->digit[i].divisor > digit->divisor)
            return;
    *begin = digit->shift / digit->divisor;
    *end = *begin + tensor->extent[digit->dim] / digit->divisor;
}

int border_runs(const Tensor *tensor, int width, BorderRun *run)
{
    const Layout *layout = tensor->layout;
    int64_t rows = 1, row = layout->elements - width;
    int count = 0;
    for (int i = 0; i < layout->count; i++) {
        const LayoutDigit *digit = &layout->digit[i];
        int64_t begin, end;
        if (i > 0 && i + 1 < layout->count && digit->modulus * digit->stride != row)
            FAULT("the rows of a layout with a border do not follow each other");
        used_values(tensor, digit, &begin, &end);
        const int64_t before = begin * digit->stride, behind = end * digit->stride;
        if (before > 0)
            run[count++] = (BorderRun){0, rows, row, before};
        if (behind < row)
            run[count++] = (BorderRun){behind, rows, row, row - behind};
        rows *= digit->modulus;
        row = digit->stride;
    }
    return count;
}

static bool same_digits(const Layout *a, const Layout *b)
{
    bool same = a->count == b->count && a->elements == b->elements;
    for (int i = 0; same && i < a->count; i++) {
        const LayoutDigit *x = &a->digit[i], *y = &b->digit[i];
        same = x->dim == y->dim && x->shift == y->shift && x->divisor == y->divisor &&
               x->modulus == y->modulus && x->stride == y->stride;
    }
    return same;
}

bool border_lies_alike(const Tensor *a, const Tensor *b)
{
    bool same =
        (a->layout == NULL) == (b->layout == NULL) && a->dtype == b->dtype && a->rank == b->rank;
    for (int d = 0; same && d < a->rank; d++)
        same = a->extent[d] == b->extent[d];
    return same && (a->layout == NULL ||
                    (a->layout->clean == b->layout->clean && same_digits(a->layout, b->layout)));
}

/* Whether what one tensor leaves behind has zeros where the other needs them. */
static bool same_border(const Tensor *a, const Tensor *b)
{
    return a->layout != NULL && a->layout->clean && a->offset == b->offset &&
           border_lies_alike(a, b);
}

static bool overlap(const Placement *a, const Placement *b)
{
    return a->offset < b->offset + b->bytes && b->offset < a->offset + a->bytes;
}

static bool is_spoilt(const Placement *placement, const ProgramPlan *plan)
{
    for (int i = 0; i < plan->placements.count; i++) {
        const Placement *other = &plan->placements.items[i];
        if (other->tensor != placement->tensor && overlap(placement, other) &&
            !same_border(placement->tensor, other->tensor))
            return true;
    }
    return false;
}

void borders_find(Context *context, Plan *plan)
{
    ProgramPlan *const programs[] = {&plan->train, &plan->eval};
    for (int p = 0; p < 2; p++)
        for (int i = 0; i < programs[p]->placements.count; i++) {
            const Placement *placement = &programs[p]->placements.items[i];
            Group *first =
                programs[p]->groups.items[plan_runs_first(programs[p], placement->first)];
            if (placement->tensor->layout != NULL && placement->tensor->layout->clean &&
                (is_spoilt(placement, &plan->train) || is_spoilt(placement, &plan->eval)))
                LIST_PUSH(context->arena, &first->cleared, placement->tensor);
        }
}
