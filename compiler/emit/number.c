#include "emit/number.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The shortest decimal that reads back as the same float. */
static void float_digits(Text *out, float value)
{
    char digits[32];
    for (int precision = 1; precision <= 9; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, (double)value);
        if (strtof(digits, NULL) == value)
            break;
    }
    text_add(out, digits);
}

void c_number(Text *out, double value, Dtype as)
{
    if (as == DTYPE_BOOL || (!dtype_is_float(as) && as != DTYPE_ANY)) {
        const bool wide = fabs(value) > (double)INT32_MAX;
        text_format(out, wide ? "INT64_C(%lld)" : "%lld", (long long)value);
        return;
    }
    const double rounded = as == DTYPE_F32 ? (double)(float)value : value;
    if (isnan(rounded)) {
        text_add(out, "NAN");
        return;
    }
    if (isinf(rounded)) {
        text_add(out, rounded < 0 ? "-INFINITY" : "INFINITY");
        return;
    }
    Text digits = text_new(out->arena);
    if (as == DTYPE_F32)
        float_digits(&digits, (float)value);
    else
        text_number(&digits, value);
    text_add(out, digits.data);
    if (strpbrk(digits.data, ".e") == NULL)
        text_add(out, ".0");
    if (as == DTYPE_F32)
        text_add(out, "f");
}
