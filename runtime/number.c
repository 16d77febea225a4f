#include "number.h"
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* The parts of a decimal number: mantissa * 10^exponent. */
struct decimal {
    bool negative, exact; /* exact: the mantissa has all digits */
    uint64_t mantissa;
    int64_t exponent;
};

static bool is_digit(const char *at, const char *end)
{
    return at < end && *at >= '0' && *at <= '9';
}

static const char *scan_digits(const char *at, const char *end, struct decimal *decimal, int scale)
{
    for (; is_digit(at, end); at++) {
        if (decimal->mantissa > (UINT64_MAX - 9) / 10) {
            decimal->exact = false;
            continue;
        }
        decimal->mantissa = decimal->mantissa * 10 + (uint64_t)(*at - '0');
        decimal->exponent -= scale;
    }
    return at;
}

static const char *scan_exponent(const char *at, const char *end, struct decimal *decimal)
{
    int64_t exponent = 0;
    const char *next = at + 1;
    const bool negative = next < end && *next == '-';
    if (next < end && (*next == '-' || *next == '+'))
        next++;
    if (!is_digit(next, end))
        return NULL;
    for (; is_digit(next, end); next++)
        exponent = exponent < 100000 ? exponent * 10 + (*next - '0') : exponent;
    decimal->exponent += negative ? -exponent : exponent;
    return next;
}

/* The end of the number, or NULL. */
static const char *scan(const char *at, const char *end, struct decimal *decimal)
{
    *decimal = (struct decimal){.exact = true, .negative = at < end && *at == '-'};
    if (at < end && (*at == '-' || *at == '+'))
        at++;
    const bool leading = is_digit(at, end);
    at = scan_digits(at, end, decimal, 0);
    if (at < end && *at == '.') {
        if (!leading && !is_digit(at + 1, end))
            return NULL;
        at = scan_digits(at + 1, end, decimal, 1);
    } else if (!leading) {
        return NULL;
    }
    if (at < end && (*at == 'e' || *at == 'E'))
        at = scan_exponent(at, end, decimal);
    return at;
}

/* What the short way cannot round: strtod() under the C locale, which the callers have set. */
static bool read_long(const char *begin, const char *end, double *value)
{
    char small[128];
    const size_t size = (size_t)(end - begin);
    char *text = size < sizeof small ? small : malloc(size + 1);
    if (!text)
        return false;
    memcpy(text, begin, size);
    text[size] = '\0';
    *value = strtod(text, NULL);
    if (text != small)
        free(text);
    return isfinite(*value) != 0;
}

bool number_read(const char **at, const char *end, double *value)
{
    static const double power[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                   1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                   1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    struct decimal decimal;
    const char *behind = scan(*at, end, &decimal);
    if (!behind)
        return false;
    /* Both factors are exact, so one operation rounds correctly (Clinger, PLDI 1990). */
    if (decimal.exact && decimal.mantissa <= UINT64_C(1) << 53 && decimal.exponent >= -22 &&
        decimal.exponent <= 22) {
        const double mantissa = (double)decimal.mantissa;
        *value = decimal.exponent < 0 ? mantissa / power[-decimal.exponent]
                                      : mantissa * power[decimal.exponent];
        if (decimal.negative)
            *value = -*value;
    } else if (!read_long(*at, behind, value)) {
        return false;
    }
    *at = behind;
    return true;
}
