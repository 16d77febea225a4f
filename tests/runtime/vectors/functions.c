/* The vector functions of templates/vectors.c against C's in double, over every exponent of a
   float, subnormal numbers, infinities and NaN included; and in every lane the same bits. Random
   numbers are those of the runtime. */
#include "dlcrt.h"
#include <float.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    uint64_t seed, step;
} run = {0x9b05688c2b3e6c1f, 11};

#include VECTORS

enum { MANTISSAS = 2048, BLOCK = 256 };

#define FUNCTION(name)                                \
    static void each_##name(const float *x, float *y) \
    {                                                 \
        for (int i = 0; i < BLOCK; i += LANES)        \
            STORE(&y[i], v_##name(LOAD(&x[i])));      \
    }
FUNCTION(exp)
FUNCTION(expm1)
FUNCTION(log)
FUNCTION(log1p)
FUNCTION(sqrt)
FUNCTION(rsqrt)
FUNCTION(sin)
FUNCTION(cos)
FUNCTION(tanh)
FUNCTION(sigmoid)
FUNCTION(erf)
FUNCTION(atan)
FUNCTION(asin)
FUNCTION(acos)
FUNCTION(floor)
FUNCTION(bf16)

#define POWER(name, base, exponent, number_base, number_exponent) \
    static void each_##name(const float *from, float *y)          \
    {                                                             \
        for (int i = 0; i < BLOCK; i += LANES) {                  \
            const vec x = LOAD(&from[i]);                         \
            STORE(&y[i], v_power(base, exponent));                \
        }                                                         \
    }                                                             \
    static double name(double x)                                  \
    {                                                             \
        return pow(number_base, number_exponent);                 \
    }
POWER(power_3_4, x, SPLAT(0.75f), x, 0.75)
POWER(power_tenth, x, SPLAT(-0.1f), x, -0.1f)
POWER(power_5, x, SPLAT(5.0f), x, 5)
POWER(power_7, x, SPLAT(-7.0f), x, -7)
POWER(exponent, SPLAT(1.5f), x, 1.5, x)

static double rsqrt(double x)
{
    return 1 / sqrt(x);
}

static double sigmoid(double x)
{
    return 1 / (1 + exp(-x));
}

/* To the nearest bf16, by the halves that its neighbours are. */
static double nearest_bf16(double x)
{
    int exponent;
    frexp(x, &exponent);
    const double place = ldexp(1, (exponent < -125 ? -125 : exponent) - 8);
    return isfinite(x) ? place * nearbyint(x / place) : x;
}

static const struct Case {
    const char *name;
    void (*vectors)(const float *, float *);
    double (*exact)(double);
    double most; /* units in the last place */
} cases[] = {
    {"exp", each_exp, exp, 1.1},
    {"expm1", each_expm1, expm1, 1.6},
    {"log", each_log, log, 1},
    {"log1p", each_log1p, log1p, 1},
    {"sqrt", each_sqrt, sqrt, 1},
    {"rsqrt", each_rsqrt, rsqrt, 1.5},
    {"sin", each_sin, sin, 1.7},
    {"cos", each_cos, cos, 1.7},
    {"tanh", each_tanh, tanh, 1.5},
    {"sigmoid", each_sigmoid, sigmoid, 1.9},
    {"erf", each_erf, erf, 1.2},
    {"atan", each_atan, atan, 2},
    {"asin", each_asin, asin, 2},
    {"acos", each_acos, acos, 2},
    {"power3/4", each_power_3_4, power_3_4, 0.6},
    {"power-.1", each_power_tenth, power_tenth, 0.6},
    {"power5", each_power_5, power_5, 0.6},
    {"power-7", each_power_7, power_7, 0.6},
    {"1.5^x", each_exponent, exponent, 0.6},
    {"floor", each_floor, floor, 0},
    {"bf16", each_bf16, nearest_bf16, 0},
};

/* The error in units of the last place of the exact result, rounded to float. */
static double units(float is, double exact)
{
    const float rounded = (float)exact;
    if (isnan(exact) || isnan(is))
        return isnan(exact) && isnan(is) ? 0 : HUGE_VAL;
    if (is == rounded)
        return is == 0 && exact == 0 && !signbit(is) != !signbit(exact) ? HUGE_VAL : 0;
    if (isinf(is) || isinf(exact))
        return HUGE_VAL;
    int exponent;
    frexp(exact, &exponent);
    return fabs(is - exact) * ldexp(1, 24 - (exponent < -125 ? -125 : exponent));
}

static float number(uint32_t bits)
{
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* The mantissas of the sign and exponent: the first, the last, and others in between, those halfway
   between two bf16 among them. */
static void fill(float *x, uint32_t head, uint32_t first)
{
    for (uint32_t i = 0; i < BLOCK; i++) {
        const uint32_t k = first + i;
        const uint32_t halfway = k << 15, any = k * 2654435761u >> 9;
        const uint32_t mantissa = k < 8 ? k : k < 16 ? 0x7fffff - (k - 8) : k < 256 ? halfway : any;
        x[i] = number(head << 23 | mantissa);
    }
}

static bool same_in_other_lanes(const struct Case *c, const float *x, const float *y)
{
    float turned[BLOCK], result[BLOCK];
    for (int i = 0; i < BLOCK; i++)
        turned[i] = x[(i + 1) % BLOCK];
    c->vectors(turned, result);
    for (int i = 0; i < BLOCK; i++)
        if (memcmp(&result[i], &y[(i + 1) % BLOCK], sizeof(float)) != 0 && !isnan(result[i]))
            return false;
    return true;
}

static int check(const struct Case *c)
{
    double most = 0;
    float at = 0, was = 0, x[BLOCK], y[BLOCK];
    bool same = true;
    for (uint32_t head = 0; head < 512; head++)
        for (uint32_t first = 0; first < MANTISSAS; first += BLOCK) {
            fill(x, head, first);
            c->vectors(x, y);
            same = same && same_in_other_lanes(c, x, y);
            for (int i = 0; i < BLOCK; i++) {
                const double error = units(y[i], c->exact(x[i]));
                if (error > most) {
                    most = error;
                    at = x[i];
                    was = y[i];
                }
            }
        }
    const bool bad = most > c->most || !same;
    printf("%-8s %.3f units at %a: %a instead of %a%s%s\n", c->name, most, at, was, c->exact(at),
           same ? "" : "; lanes differ", bad ? "   WRONG" : "");
    return bad;
}

static int check_random_from(uint64_t element)
{
    static const int64_t steps[] = {-4, -3, -2, -1, 0, 1, 2, 3, 4, 1024, 1026, INT64_C(1) << 33};
    int wrong = 0;
    for (size_t s = 0; s < sizeof steps / sizeof *steps; s++) {
        const vec v = uniform_lanes(17, element, steps[s]);
        for (int i = 0; i < LANES; i++)
            wrong += v[i] != dlcrt_uniform(run.seed, 17, run.step,
                                           element + (uint64_t)i * (uint64_t)steps[s]);
    }
    return wrong;
}

/* Also where the counter passes 32 bits. */
static int check_random(void)
{
    int wrong = 0;
    for (uint64_t i = 0; i < 128; i++)
        wrong += check_random_from(i + 64) + check_random_from((UINT64_C(1) << 34) - 64 + i);
    printf("uniform  %d differ\n", wrong);
    return wrong;
}

static vec drawn(uint32_t stream, uint64_t element)
{
    return uniform_lanes(stream, element, 1) - SPLAT(0.5f);
}

static bool differ(vec a, vec b)
{
    return memcmp(&a, &b, sizeof a) != 0;
}

/* A pair is two numbers, and dot adds the products one after the other: so it is with the machine's
   instruction and without. Halves are loaded as they were stored. */
static int check_pairs(void)
{
    int wrong = 0;
    for (uint64_t element = 0; element < 1024 * LANES; element += LANES) {
        const vec sum = drawn(18, element), a = v_bf16(drawn(19, element)),
                  b = v_bf16(drawn(20, element)), c = v_bf16(drawn(21, element)),
                  d = v_bf16(drawn(22, element));
        vec added = sum + a * b; /* products of bf16 are exact */
        added += c * d;
        wrong += differ(dot(sum, v_pair(a, c), v_pair(b, d)), added);
        wrong += differ(dot(sum, v_pair(a, c), splat_pair(v_pair(b, d)[1])),
                        sum + a * SPLAT(b[1]) + c * SPLAT(d[1]));
        uint16_t half[3 * LANES] = {0};
        STOREH(&half[1], a);
        wrong += differ(LOADH(&half[1]), a) + differ(gather_half(&half[1], 1, LANES), a);
        scatter_half(half, 3, LANES, b);
        wrong += differ(gather_half(half, 3, LANES), b);
        wrong += differ(gather_half(half, 3, 1), FIRST_LANES(1, b));
    }
    printf("pairs    %d differ\n", wrong);
    return wrong;
}

/* What C says of zeros, infinities, NaN, negative numbers and whole exponents. */
static int check_powers(void)
{
    static const float values[] = {
        0,        0x1p-149f, 0x1p-126f, 0.3f, 0.5f, 0x1.fffffep-1f, 1,       0x1.000002p0f, 1.5f,
        2,        3,         4,         5.5f, 101,  0x1.fffffep23f, 0x1p24f, 0x1p127f,      FLT_MAX,
        INFINITY, NAN};
    enum { COUNT = sizeof values / sizeof *values };
    int wrong = 0;
    for (int i = 0; i < 2 * COUNT; i++)
        for (int j = 0; j < 2 * COUNT; j++) {
            const float a = i < COUNT ? values[i] : -values[i - COUNT];
            const float b = j < COUNT ? values[j] : -values[j - COUNT];
            const float is = v_power(SPLAT(a), SPLAT(b))[LANES - 1];
            if (units(is, pow(a, b)) > 0.6 && wrong++ < 10)
                printf("%a^%a is %a instead of %a\n", a, b, is, pow(a, b));
        }
    printf("powers   %d differ\n", wrong);
    return wrong;
}

/* The ranks of a row of few numbers, many of them equal, counted and by sorting; those below
   `asked` where only these are. */
static int check_ranks(int count, int asked)
{
    enum { MOST = 600 };
    static const float values[] = {0,        -0.0f,         0x1p-149f, -0x1p-149f, 1,
                                   -1,       0x1.000002p0f, -1.5f,     2,          FLT_MAX,
                                   -FLT_MAX, INFINITY,      -INFINITY};
    float x[MOST];
    uint64_t pair[MOST], other[MOST];
    int wrong = 0;
    for (int i = 0; i < count; i++) {
        const float u = (float)dlcrt_uniform(3, 0, (uint64_t)asked, (uint64_t)i);
        x[i] = i % 3 == 0 ? u - 0.5f : values[(int)(u * (float)(sizeof values / sizeof *values))];
        pair[i] = pair_of(sort_key(x[i]), i);
    }
    const int first = asked < count ? first_pairs(pair, count, asked) : count;
    const uint64_t *sorted = sort_pairs(pair, other, first);
    for (int rank = 0; rank < asked; rank++) {
        const int i = (int)(uint32_t)sorted[rank];
        int before = 0;
        for (int j = 0; j < count; j++)
            before += x[j] < x[i] || (x[j] == x[i] && j < i);
        wrong += before != rank;
    }
    if (wrong > 0)
        printf("%d of the first %d ranks of %d differ\n", wrong, asked, count);
    return wrong + (sort_key(NAN) <= sort_key(INFINITY)) + (sort_key(-NAN) <= sort_key(INFINITY));
}

int main(void)
{
    int wrong = check_random() + check_pairs() + check_powers();
    wrong += check_ranks(600, 600) + check_ranks(20, 20) + check_ranks(600, 3) +
             check_ranks(599, 300) + check_ranks(40, 39);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        wrong += check(&cases[i]);
    return wrong > 0;
}
