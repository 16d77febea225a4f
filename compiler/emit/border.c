/* Digits nest: the stride of one is all that the digits inside of it take. So the values of a digit
   that no element has are runs of floats in rows of the digit outside of it: before the first value
   that elements have, and behind the last. */
#include "emit/border.h"

/* The values of a digit that elements have: begin <= value < end. The inner digit of a dimension
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

static void zero_rows(Kernel *kernel, Block *block, const char *at, int64_t rows, int64_t stride,
                      int64_t count)
{
    if (count == 0)
        return;
    emitter_need(kernel->emitter, HELPER_VECTOR, "zero_rows");
    block_add(block, arena_format(kernel->arena, "zero_rows(%s, %lld, %lld, %lld, %s);", at,
                                  (long long)rows, (long long)stride, (long long)count,
                                  kernel->group->serial ? "0, 1" : "thread, threads"));
}

Block border_clear(Kernel *kernel, const Tensor *tensor)
{
    const Layout *layout = tensor->layout;
    const char *name = kernel_operand(kernel, tensor)->name;
    Block block = block_new(kernel->arena);
    int64_t rows = 1;
    for (int i = 0; i < layout->count; i++) {
        const LayoutDigit *digit = &layout->digit[i];
        const int64_t row = digit->modulus * digit->stride;
        int64_t begin, end;
        used_values(tensor, digit, &begin, &end);
        zero_rows(kernel, &block, name, rows, row, begin * digit->stride);
        zero_rows(kernel, &block,
                  arena_format(kernel->arena, "%s + %lld", name, (long long)(end * digit->stride)),
                  rows, row, (digit->modulus - end) * digit->stride);
        rows *= digit->modulus;
    }
    return block;
}
