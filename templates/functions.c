@choosef@
static inline float choosef(bool c, float a, float b)
{
    return c ? a : b;
}

@choose@
static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

@choosei@
static inline int choosei(bool c, int a, int b)
{
    return c ? a : b;
}

@class_of@
/* A label; the first class in the place of one that does not count. */
static inline int class_of(int64_t label, int classes)
{
    return label >= 0 && label < classes ? (int)label : 0;
}

@larger@
static inline int larger(int a, int b)
{
    return a > b ? a : b;
}

@smaller@
static inline int smaller(int a, int b)
{
    return a < b ? a : b;
}

@larger64@
static inline int64_t larger64(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

@smaller64@
static inline int64_t smaller64(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

@maximumf@
/* The greater one; NaN where either is. */
static inline float maximumf(float a, float b)
{
    return a >= b || a != a ? a : b;
}

@maximum@
static inline double maximum(double a, double b)
{
    return a >= b || a != a ? a : b;
}

@minimumf@
/* The lesser one; NaN where either is. */
static inline float minimumf(float a, float b)
{
    return a <= b || a != a ? a : b;
}

@minimum@
static inline double minimum(double a, double b)
{
    return a <= b || a != a ? a : b;
}

@reluf@
/* NaN stays NaN. */
static inline float reluf(float x)
{
    return x <= 0.0f ? 0.0f : x;
}

@relu@
static inline double relu(double x)
{
    return x <= 0.0 ? 0.0 : x;
}

@bf16f@
/* To 8 significant bits, half to even. */
static inline float bf16f(float x)
{
    union {
        float number;
        uint32_t bits;
    } y = {x};
    y.bits = x != x ? y.bits | 0x400000 : y.bits + 0x7fff + (y.bits >> 16 & 1);
    y.bits &= 0xffff0000;
    return y.number;
}

@widened@
/* The number whose upper half is stored. */
static inline float widened(uint16_t half)
{
    union {
        uint32_t bits;
        float number;
    } x = {(uint32_t)half << 16};
    return x.number;
}

@upper_half@
/* Of a number that is rounded to bf16: all of it. */
static inline uint16_t upper_half(float x)
{
    union {
        float number;
        uint32_t bits;
    } y = {x};
    return (uint16_t)(y.bits >> 16);
}

@pairf bf16f@
/* Two numbers as bf16, the first in the upper half. */
static inline float pairf(float a, float b)
{
    union {
        float number;
        uint32_t bits;
    } x = {bf16f(a)}, y = {bf16f(b)};
    x.bits |= y.bits >> 16;
    return x.number;
}

@dotf@
/* The sum and the products of two pairs, first the upper halves'. */
static inline float dotf(float sum, float a, float b)
{
    union {
        float number;
        uint32_t bits;
    } x = {a}, y = {b}, u = {a}, v = {b};
    x.bits &= 0xffff0000;
    y.bits &= 0xffff0000;
    u.bits <<= 16;
    v.bits <<= 16;
    return sum + x.number * y.number + u.number * v.number;
}

@rsqrtf@
static inline float rsqrtf(float x)
{
    return 1.0f / sqrtf(x);
}

@rsqrt@
static inline double rsqrt(double x)
{
    return 1.0 / sqrt(x);
}

@sigmoidf@
/* Where exp overflows, 1/inf is the right 0. */
static inline float sigmoidf(float x)
{
    return 1.0f / (1.0f + expf(-x));
}

@sigmoid@
static inline double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

@signf@
static inline float signf(float x)
{
    return (float)((x > 0.0f) - (x < 0.0f));
}

@sign@
static inline double sign(double x)
{
    return (x > 0.0) - (x < 0.0);
}

