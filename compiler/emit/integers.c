/* The width of index arithmetic, by bounds of every partial sum. */
#include "emit/integers.h"
#include <math.h>

/* Whether no partial sum of the expression can leave the range of an int. */
static bool fits_int(const Affine *affine)
{
    double sum = fabs((double)affine->constant);
    for (int i = 0; i < affine->count; i++) {
        const AffineTerm *term = &affine->term[i];
        double bound = 0;
        if (term->index != NULL) {
            bound = (double)term->index->extent;
        } else {
            if (!fits_int(term->dividend))
                return false;
            bound = fmax(fabs((double)affine_min(term->dividend)),
                         fabs((double)affine_max(term->dividend))) +
                    (double)term->divisor;
        }
        sum += fabs((double)term->coefficient) * bound;
    }
    return sum < (double)INT32_MAX;
}

struct IntegerCheck {
    const int64_t *memory;
    bool fits;
};

static void check_element(void *user, const Tensor *tensor, const Subscript *subscript)
{
    struct IntegerCheck *check = user;
    int64_t elements = tensor_stored_elements(tensor);
    if (check->memory != NULL && check->memory[tensor->id] >= 0)
        elements += check->memory[tensor->id];
    if (elements >= INT32_MAX)
        check->fits = false;
    for (int d = 0; d < tensor->rank; d++)
        if (subscript[d].affine != NULL && !fits_int(subscript[d].affine))
            check->fits = false;
}

const char *integers_of(const Statement *s, const int64_t *memory)
{
    struct IntegerCheck check = {memory, true};
    statement_accesses(s, check_element, &check);
    double reduced = 1;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        reduced *= i < s->outer ? 1 : (double)s->index[i]->extent;
        if (s->index[i]->extent >= INT32_MAX)
            check.fits = false;
    }
    for (int i = 0; i < s->constraints; i++)
        if (!fits_int(s->constraint[i].value))
            check.fits = false;
    return check.fits && reduced < (double)INT32_MAX ? "int" : "int64_t";
}
