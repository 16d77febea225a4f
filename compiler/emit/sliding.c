/* gcc hands what one step of a loop reads again in the next from register to register (predictive
   commoning). For vectors that saves loads, which are dear; for numbers, which a multiply-add takes
   from memory for nothing, it costs moves and the registers of the sums. */
#include "emit/sliding.h"
#include "emit/vector.h"
#include "ir/inline.h"

typedef struct Finder {
    const Kernel *kernel;
    const Index *loop; /* of the sum, the innermost one */
    bool numbers, vectors;
} Finder;

static bool slides(const Finder *finder, const Affine *affine)
{
    const Kernel *kernel = finder->kernel;
    if (affine == NULL || !affine_uses(affine, finder->loop))
        return false;
    for (int a = 0; a < kernel->group->axes.count; a++)
        if (kernel_points(kernel, 0, a) > 1 && affine_uses(affine, kernel_point(kernel, 0, a)))
            return true;
    return false;
}

static void note_read(void *user, const Expr *read)
{
    Finder *finder = user;
    for (int d = 0; d < read->tensor->rank; d++)
        if (slides(finder, read->subscript[d].affine))
            *(vector_varies(finder->kernel, 0, read) ? &finder->vectors : &finder->numbers) = true;
}

bool sliding_numbers(const Kernel *kernel)
{
    const Member *head = kernel_member(kernel, 0);
    const Statement *s = head->statement;
    Finder finder = {.kernel = kernel};
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        if (kernel->axis[head->axis[i]].block != NULL)
            finder.loop = kernel->axis[head->axis[i]].block;
    if (finder.loop == NULL || head->lane < 0 || !statement_is_contraction(s))
        return false;
    expr_reads(kernel->statement[0].value, note_read, &finder);
    return finder.numbers && !finder.vectors;
}
