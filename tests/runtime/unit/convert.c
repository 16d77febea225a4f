#include "convert.h"
#include "fixture.h"
#include "tensor.h"
#include <float.h>
#include <math.h>
#include <string.h>

/* Converts one number; NAN where it does not fit. */
static double through(enum dlcrt_dtype to, enum dlcrt_dtype from, double value)
{
    unsigned char in[9], out[9]; /* one past an aligned place */
    switch (from) {
    case DLCRT_U8:
        memcpy(in + 1, &(uint8_t){(uint8_t)value}, 1);
        break;
    case DLCRT_I32:
        memcpy(in + 1, &(int32_t){(int32_t)value}, 4);
        break;
    case DLCRT_I64:
        memcpy(in + 1, &(int64_t){(int64_t)value}, 8);
        break;
    case DLCRT_F32:
        memcpy(in + 1, &(float){(float)value}, 4);
        break;
    case DLCRT_F64:
        memcpy(in + 1, &value, 8);
        break;
    case DLCRT_BF16: /* no input has it */
        break;
    }
    return convert_exactly(to, out + 1, from, in + 1, 1) == 1 ? element_value(to, out + 1, 0) : NAN;
}

static const double least[] = {0, INT32_MIN, (double)INT64_MIN, -FLT_MAX, -DBL_MAX};
static const double most[] = {255, INT32_MAX, 0x1p53, FLT_MAX, DBL_MAX};

Test(convert, a_bf16_is_the_upper_half_of_a_float)
{
    const uint16_t halves[] = {0x3fc0, 0xc000, 0x0001, 0x7f80};
    cr_assert_eq(element_value(DLCRT_BF16, halves, 0), 1.5);
    cr_assert_eq(element_value(DLCRT_BF16, halves, 1), -2);
    cr_assert_eq(element_value(DLCRT_BF16, halves, 2), 0x1p-133);
    cr_assert_eq(element_value(DLCRT_BF16, halves, 3), INFINITY);
}

Test(convert, small_integers_fit_everywhere)
{
    for (int from = DLCRT_U8; from <= DLCRT_F64; from++)
        for (int to = DLCRT_U8; to <= DLCRT_F64; to++)
            for (int value = 0; value < 256; value++)
                cr_assert_eq(through(to, from, value), value);
}

Test(convert, what_is_out_of_range_is_refused)
{
    for (int from = DLCRT_I32; from <= DLCRT_F64; from++)
        for (int to = DLCRT_U8; to <= DLCRT_F64; to++) {
            const bool above = most[from] > most[to] && to != DLCRT_F64;
            const bool below = least[from] < least[to];
            cr_expect(isnan(through(to, from, most[from])) == above ||
                          (to == DLCRT_F32 && from <= DLCRT_I64),
                      "%d to %d", from, to);
            cr_expect(isnan(through(to, from, least[from])) == below, "%d to %d", from, to);
        }
}

Test(convert, fractions_do_not_become_integers)
{
    for (int from = DLCRT_F32; from <= DLCRT_F64; from++)
        for (int to = DLCRT_U8; to <= DLCRT_I64; to++) {
            cr_expect(isnan(through(to, from, 0.5)));
            cr_expect(isnan(through(to, from, INFINITY)));
        }
    cr_expect(isnan(through(DLCRT_U8, DLCRT_F32, -1)));
    cr_expect(isnan(through(DLCRT_I64, DLCRT_F64, 0x1p63)));
    cr_expect_eq(through(DLCRT_I64, DLCRT_F64, -0x1p63), -0x1p63);
}

Test(convert, floats_hold_what_they_hold)
{
    cr_expect_eq(through(DLCRT_F32, DLCRT_I32, 16777216), 16777216);
    cr_expect(isnan(through(DLCRT_F32, DLCRT_I32, 16777217)));
    cr_expect(isnan(through(DLCRT_F32, DLCRT_F64, 0.1)));
    cr_expect_eq(through(DLCRT_F32, DLCRT_F64, (double)0.1f), (double)0.1f);
    cr_expect(isnan(through(DLCRT_F32, DLCRT_F64, 1e300)));
    int64_t large = (INT64_C(1) << 53) + 1;
    double out;
    cr_expect_eq(convert_exactly(DLCRT_F64, &out, DLCRT_I64, &large, 1), 0);
    large = INT64_MAX;
    cr_expect_eq(convert_exactly(DLCRT_F64, &out, DLCRT_I64, &large, 1), 0);
}

Test(convert, a_nan_and_infinities_stay)
{
    const double values[] = {NAN, INFINITY, -INFINITY};
    float out[3];
    cr_expect_eq(convert_exactly(DLCRT_F32, out, DLCRT_F64, values, 3), 3);
    cr_expect(isnan(out[0]) && out[1] == INFINITY && out[2] == -INFINITY);
}

Test(convert, the_first_that_does_not_fit)
{
    const int64_t values[] = {1, 2, 300, 4};
    uint8_t out[4] = {0};
    cr_expect_eq(convert_exactly(DLCRT_U8, out, DLCRT_I64, values, 4), 2);
    cr_expect(out[0] == 1 && out[1] == 2 && out[3] == 0);
}

/* What is said never to fail is what data are not checked for. */
Test(convert, never_fails_where_it_is_said)
{
    for (int from = DLCRT_U8; from <= DLCRT_F64; from++)
        for (int to = DLCRT_U8; to <= DLCRT_F64; to++) {
            const double odd = from >= DLCRT_F32   ? (double)FLT_MIN
                               : from == DLCRT_I64 ? 0x1p53 + 2
                                                   : 16777217;
            const bool fits = !isnan(through(to, from, most[from])) &&
                              !isnan(through(to, from, least[from])) &&
                              (from == DLCRT_U8 || !isnan(through(to, from, odd)));
            cr_expect(!converts_always(to, from) || fits, "%d to %d", from, to);
        }
    cr_expect(converts_always(DLCRT_F32, DLCRT_U8) && converts_always(DLCRT_F64, DLCRT_F32));
    cr_expect(!converts_always(DLCRT_F32, DLCRT_I32) && !converts_always(DLCRT_F32, DLCRT_F64));
}
