#include "emit/address.h"

const Layout *address_layout(Arena *arena, const Tensor *tensor)
{
    return tensor->layout != NULL ? tensor->layout : address_row_major(arena, tensor);
}

const Layout *address_row_major(Arena *arena, const Tensor *tensor)
{
    Layout *layout = ARENA_NEW(arena, Layout);
    layout->count = tensor->rank;
    layout->elements = 1;
    for (int d = tensor->rank - 1; d >= 0; d--) {
        const int64_t extent = tensor->extent[d];
        layout->digit[d] = (LayoutDigit){d, 0, 1, extent, layout->elements};
        layout->elements *= extent;
    }
    return layout;
}

/* Whether a digit is the most significant one of its dimension: it has no remainder, for an element
   in bounds never needs one, and what a vector reads behind the last element of a row must not move
   to its begin. */
static bool is_leading(const Layout *layout, const LayoutDigit *digit)
{
    for (int i = 0; i < layout->count; i++)
        if (layout->digit[i].dim == digit->dim && layout->digit[i].divisor > digit->divisor)
            return false;
    return true;
}

static const Affine *address_digit(Arena *arena, const Layout *layout, const LayoutDigit *digit,
                                   const Affine *subscript)
{
    const Affine *value = affine_offset(arena, subscript, digit->shift);
    value = affine_floor(arena, value, digit->divisor);
    if (!is_leading(layout, digit) &&
        (affine_max(value) >= digit->modulus || affine_min(value) < 0))
        value = affine_modulo(arena, value, digit->modulus);
    return affine_scale(arena, value, digit->stride);
}

const Affine *address_affine(Arena *arena, const Layout *layout, const Subscript *subscript,
                             int64_t base)
{
    const Affine *address = affine_constant(arena, base);
    for (int i = 0; i < layout->count; i++) {
        const LayoutDigit *digit = &layout->digit[i];
        const Affine *affine = subscript[digit->dim].affine;
        if (affine != NULL)
            address = affine_add(arena, address, address_digit(arena, layout, digit, affine));
    }
    return address;
}

SplitAddress address_split(Arena *arena, const Affine *address, int count,
                           const Index *const *variable)
{
    const Affine **zero = ARENA_ARRAY(arena, const Affine *, count + 1);
    for (int i = 0; i < count; i++)
        zero[i] = affine_constant(arena, 0);
    const Affine *base = affine_substitute(arena, address, count, variable, zero);
    const Affine *offset = affine_sub(arena, address, base);
    const bool linear = offset->count > 0 && !affine_has_floor(offset);
    return (SplitAddress){base, linear ? offset : NULL};
}
