#include "tensor.h"
#include "fixture.h"
#include "random.h"
#include <stdlib.h>
#include <string.h>

Test(tensor, shapes_as_text)
{
    char text[SHAPE_TEXT];
    cr_expect_str_eq(shape_text(text, sizeof text, 0, NULL), "[]");
    cr_expect_str_eq(shape_text(text, sizeof text, 3, (int64_t[]){3, 32, 32}), "[3, 32, 32]");
    const int64_t largest[] = {INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX,
                               INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX};
    cr_expect_eq(strlen(shape_text(text, sizeof text, 8, largest)), 8u * 19 + 7 * 2 + 2);
    shape_text(text, 8, 3, (int64_t[]){100, 200, 300});
    cr_expect_str_eq(text, "[100, 2");
}

/* Each logical element has the value of its number; read and written in parts, it must be where
   dlcrt_offset() says, and nothing else may change. */
static void expect_layout(const struct dlcrt_tensor *tensor)
{
    struct layout layout;
    cr_assert(layout_make(&layout, tensor, &report), "%s", said());
    const int64_t elements = layout.elements;
    const size_t size = dtype_size(tensor->dtype);
    unsigned char *stored = malloc((size_t)tensor->elements * size);
    memset(stored, 0xEE, (size_t)tensor->elements * size);
    uint64_t *numbers = malloc((size_t)elements * sizeof *numbers);
    unsigned char *logical = malloc((size_t)elements * size),
                  *back = malloc((size_t)elements * size);
    for (int64_t i = 0; i < elements; i++)
        memcpy(logical + (size_t)i * size, &(uint64_t){(uint64_t)i * 0x0101010101010101u}, size);
    for (int64_t begin = 0, part = 1; begin < elements; begin += part, part = part % 7 + 1)
        layout_write(&layout, stored, begin, begin + part < elements ? part : elements - begin,
                     logical + (size_t)begin * size);
    int64_t index[DLCRT_MAX_RANK] = {0}, touched = 0;
    for (int64_t i = 0; i < elements; i++) {
        const int64_t offset = dlcrt_offset(tensor, index);
        cr_assert(offset >= 0 && offset < tensor->elements);
        cr_assert_arr_eq(stored + (size_t)offset * size, logical + (size_t)i * size, size);
        for (int d = tensor->rank - 1; d >= 0 && ++index[d] == tensor->shape[d]; d--)
            index[d] = 0;
    }
    for (int64_t i = 0; i < tensor->elements; i++) {
        const uint64_t untouched = 0xEEEEEEEEEEEEEEEE;
        touched += memcmp(stored + (size_t)i * size, &untouched, size) != 0;
    }
    cr_expect(touched <= elements);
    for (int64_t begin = 0, part = 5; begin < elements; begin += part, part = part % 11 + 1)
        layout_read(&layout, stored, begin, begin + part < elements ? part : elements - begin,
                    back + (size_t)begin * size);
    cr_expect_arr_eq(back, logical, (size_t)elements * size);
    layout_free(&layout);
    free(stored);
    free(numbers);
    free(logical);
    free(back);
}

#define DIGITS(...)                                                                     \
    .digits = sizeof((struct dlcrt_digit[]){__VA_ARGS__}) / sizeof(struct dlcrt_digit), \
    .digit = (struct dlcrt_digit[])                                                     \
    {                                                                                   \
        __VA_ARGS__                                                                     \
    }
#define SHAPE(RANK, ...) .name = "t", .rank = RANK, .shape = {__VA_ARGS__}

Test(tensor, row_major)
{
    for (int type = DLCRT_U8; type <= DLCRT_F64; type++) {
        expect_layout(&(struct dlcrt_tensor){SHAPE(3, 3, 4, 5), .dtype = type, .elements = 60});
        expect_layout(&(struct dlcrt_tensor){SHAPE(0, 0), .dtype = type, .elements = 1});
        expect_layout(&(struct dlcrt_tensor){SHAPE(2, 0, 5), .dtype = type, .elements = 0});
    }
}

/* [n, c, h, w] stored as n, h, w, c. */
Test(tensor, channels_last)
{
    for (int type = DLCRT_U8; type <= DLCRT_F64; type++)
        expect_layout(&(struct dlcrt_tensor){
            SHAPE(4, 2, 3, 4, 5), .dtype = type, .elements = 120,
            DIGITS({0, 0, 1, 2, 60}, {2, 0, 1, 4, 15}, {3, 0, 1, 5, 3}, {1, 0, 1, 3, 1})});
}

/* [k, c] stored as k/16, c, k%16: blocks of 16 channels, the last one padded. */
Test(tensor, blocked)
{
    expect_layout(
        &(struct dlcrt_tensor){SHAPE(2, 37, 6), .dtype = DLCRT_F32, .elements = 3 * 6 * 16,
                               DIGITS({0, 0, 16, 3, 96}, {1, 0, 1, 6, 16}, {0, 0, 1, 16, 1})});
}

/* w stored as w%2, w/2: even and odd columns are each contiguous. */
Test(tensor, split_by_a_stride)
{
    expect_layout(
        &(struct dlcrt_tensor){SHAPE(2, 5, 9), .dtype = DLCRT_F32, .elements = 50,
                               DIGITS({0, 0, 1, 5, 10}, {1, 0, 1, 2, 5}, {1, 0, 2, 5, 1})});
}

/* A border of one element around h and w, and rows padded to 8. */
Test(tensor, halo_and_padding)
{
    expect_layout(&(struct dlcrt_tensor){SHAPE(2, 4, 5), .dtype = DLCRT_F64, .elements = 48,
                                         DIGITS({0, 1, 1, 6, 8}, {1, 1, 1, 7, 1})});
}

/* Digits that spell row-major storage out are found to be that. */
Test(tensor, row_major_in_digits)
{
    struct layout layout;
    const struct dlcrt_tensor tensor = {SHAPE(2, 3, 4), .dtype = DLCRT_F32, .elements = 12,
                                        DIGITS({0, 0, 1, 3, 4}, {1, 0, 1, 4, 1})};
    cr_assert(layout_make(&layout, &tensor, &report));
    cr_expect(layout.row_major && layout.inner_unit);
    layout_free(&layout);
    expect_layout(&tensor);
}

Test(tensor, a_layout_that_reaches_past_its_storage_is_a_fault)
{
    struct layout layout;
    const struct dlcrt_tensor padded = {SHAPE(2, 3, 4), .dtype = DLCRT_F32, .elements = 23,
                                        DIGITS({0, 0, 1, 3, 8}, {1, 0, 1, 4, 2})};
    cr_expect(layout_make(&layout, &padded, &report)); /* the last element is 2*8 + 3*2 = 22 */
    layout_free(&layout);
    struct dlcrt_tensor tensor = padded;
    tensor.elements = 22;
    cr_expect(!layout_make(&layout, &tensor, &report));
    cr_expect_eq(report.code, EXIT_FAULT);
    layout_free(&layout);
    expect_said("reaches past its storage");
    const struct dlcrt_tensor plain = {SHAPE(2, 3, 4), .dtype = DLCRT_F32, .elements = 11};
    cr_expect(!layout_make(&layout, &plain, &report));
    layout_free(&layout);
}
