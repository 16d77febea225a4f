@base@
/* ---- Vectors ----
   GNU vector extensions: the C compiler lowers them to what the machine has, so that this file is
   right everywhere. LANES was chosen for the target named above. */
#define VECTOR_BYTES (4 * LANES)
#pragma GCC diagnostic ignored "-Wpsabi" /* no vector leaves this file */
typedef float vec __attribute__((vector_size(VECTOR_BYTES)));
typedef int32_t ivec __attribute__((vector_size(VECTOR_BYTES)));
typedef uint32_t uvec __attribute__((vector_size(VECTOR_BYTES)));
typedef double dvec __attribute__((vector_size(2 * VECTOR_BYTES)));
typedef uint8_t bytes __attribute__((vector_size(LANES), aligned(1), may_alias));
typedef uint16_t byte_pairs __attribute__((vector_size(2 * LANES), aligned(1), may_alias));
typedef float vec_in_memory __attribute__((vector_size(VECTOR_BYTES), aligned(4), may_alias));
typedef int32_t ivec_in_memory __attribute__((vector_size(VECTOR_BYTES), aligned(4), may_alias));

#define LITTLE_ENDIAN_BYTES (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)

#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 64")
#endif
#define INLINE static inline __attribute__((always_inline, unused))
/* A kernel with unrolled loops: gcc would copy it for the addresses that it is called with, and keep
   a sum with each of them in a register where a distance from one pointer would do. */
#if defined(__clang__)
#define KERNEL __attribute__((noinline))
#else
#define KERNEL __attribute__((noinline, noclone))
#endif

#define LOAD(p) (*(const vec_in_memory *)(p))
#define STORE(p, v) (*(vec_in_memory *)(p) = (v))
#define LOADI(p) (*(const ivec_in_memory *)(p))
#define STOREI(p, v) (*(ivec_in_memory *)(p) = (v))
#define LOADB(p) __builtin_convertvector(*(const bytes *)(p), vec)
#define SPLAT(x) ((float)(x) - (vec){0})
#define SPLATI(x) ((int32_t)(x) - (ivec){0})
#define TO_FLOAT(v) __builtin_convertvector(v, vec)

/* Lanes of a where the mask is all ones, of b where it is zero. */
INLINE vec SELECT(ivec mask, vec a, vec b)
{
    return (vec)(((ivec)a & mask) | ((ivec)b & ~mask));
}

INLINE ivec SELECTI(ivec mask, ivec a, ivec b)
{
    return (a & mask) | (b & ~mask);
}

/* The numbers of the lanes: 0, 1, 2, ... */
INLINE ivec lane_numbers(void)
{
    ivec v = {0};
    for (int i = 0; i < LANES; i++)
        v[i] = i;
    return v;
}

/* The first lanes of v, zero in the others, whatever they hold. */
INLINE vec FIRST_LANES(int count, vec v)
{
    return (vec)((ivec)v & (lane_numbers() < SPLATI(count)));
}

/* The first `count` lanes from p[0], p[step], ...; the others are zero. */
INLINE vec gather(const float *p, int64_t step, int count)
{
    vec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = p[i * step];
    return v;
}

INLINE ivec gather_int(const int32_t *p, int64_t step, int count)
{
    ivec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = p[i * step];
    return v;
}

/* Every second byte is the lower half of a pair; the array has room for the last one. */
INLINE vec gather_byte(const uint8_t *p, int64_t step, int count)
{
    vec v = {0};
    if (step == 2 && count >= LANES && LITTLE_ENDIAN_BYTES)
        return __builtin_convertvector(*(const byte_pairs *)p & 255, vec);
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = (float)p[i * step];
    return v;
}

INLINE void scatter(float *p, int64_t step, int count, vec v)
{
    for (int i = 0; i < LANES && i < count; i++)
        p[i * step] = v[i];
}

INLINE void scatter_int(int32_t *p, int64_t step, int count, ivec v)
{
    for (int i = 0; i < LANES && i < count; i++)
        p[i * step] = v[i];
}

@first_unit@
/* The first of the units that thread `thread` of `threads` works on: equal shares, in order. */
INLINE int first_unit(int units, int thread, int threads)
{
    return (int)((int64_t)units * thread / threads);
}

@share_of@
/* What a thread has of `points` that threads share before the rest of their units: as many of them
   as divide it share it, the others those units. */
struct share {
    int first, width, thread, threads;
};

INLINE struct share share_of(int points, int thread, int threads)
{
    int along = points, rest = threads;
    while (rest > 0) {
        const int left = along % rest;
        along = rest;
        rest = left;
    }
    const int width = points / along;
    return (struct share){thread % along * width, width, thread / along, threads / along};
}

@dot@
/* The sum and the products of two pairs of bf16, first the upper halves'. The products are exact, so
   that the sum is the same with the instruction for it; but that takes subnormal numbers for 0. */
#if defined(__AVX512BF16__) && LANES == 16
#include <immintrin.h>
INLINE vec dot(vec sum, vec a, vec b)
{
    return (vec)_mm512_dpbf16_ps((__m512)sum, (__m512bh)a, (__m512bh)b);
}
#else
INLINE vec dot(vec sum, vec a, vec b)
{
    const ivec upper = SPLATI(-0x10000);
    sum += (vec)((ivec)a & upper) * (vec)((ivec)b & upper);
    return sum + (vec)((uvec)a << 16) * (vec)((uvec)b << 16);
}
#endif

/* In every lane the same bits, whatever number they are. */
INLINE vec splat_pair(float pair)
{
    union {
        float number;
        int32_t bits;
    } x = {pair};
    return (vec)SPLATI(x.bits);
}

@halves@
/* Numbers that are rounded to bf16, of which the upper halves are stored. */
typedef uint16_t halves __attribute__((vector_size(2 * LANES), aligned(2), may_alias));

INLINE vec LOADH(const uint16_t *p)
{
    return (vec)(__builtin_convertvector(*(const halves *)p, uvec) << 16);
}

INLINE void STOREH(uint16_t *p, vec v)
{
    *(halves *)p = __builtin_convertvector((uvec)v >> 16, halves);
}

INLINE vec gather_half(const uint16_t *p, int64_t step, int count)
{
    uvec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = p[i * step];
    return (vec)(v << 16);
}

INLINE void scatter_half(uint16_t *p, int64_t step, int count, vec v)
{
    const uvec upper = (uvec)v >> 16;
    for (int i = 0; i < LANES && i < count; i++)
        p[i * step] = (uint16_t)upper[i];
}

@zero_rows@
/* Zeroes the first `count` floats of rows that are `stride` floats apart. */
INLINE void zero_rows(float *x, int64_t rows, int64_t stride, int64_t count, int thread,
                      int threads)
{
    for (int64_t row = rows * thread / threads; row < rows * (thread + 1) / threads; row++)
        for (int64_t i = 0; i < count; i++)
            x[row * stride + i] = 0;
}

@row_holds@
/* Whether one of so many numbers is the one. */
INLINE bool row_holds(const int32_t *row, int count, int32_t number)
{
    int found = 0;
    for (int i = 0; i < count; i++)
        found |= row[i] == number;
    return found;
}

@list_places@
/* Lists the places of numbers by the last bits of number / rows, each list in ascending order:
   list[bits] is the first place, next[place] the one behind it, and -1 the end. */
INLINE void list_places(const int32_t *number, int count, int32_t rows, int32_t *list, int lists,
                        int32_t *next)
{
    for (int i = 0; i < lists; i++)
        list[i] = -1;
    for (int place = count - 1; place >= 0; place--) {
        int32_t *first = &list[number[place] / rows & (lists - 1)];
        next[place] = *first;
        *first = place;
    }
}

@sort_pairs@
/* Keys in whose order floats are: 0 and -0 have the same, NaN the greatest. */
INLINE uint32_t sort_key(float x)
{
    const union {
        float number;
        uint32_t bits;
    } own = {x + 0.0f};
    return x != x ? UINT32_MAX : own.bits >> 31 ? ~own.bits : own.bits | 1u << 31;
}

/* A key with the number of what it is the key of. */
INLINE uint64_t pair_of(uint32_t key, int number)
{
    return (uint64_t)key << 32 | (uint32_t)number;
}

/* Sorts by the keys, those with equal ones stay in their order: by each byte from the last on. The
   result is in one of both arrays. */
static __attribute__((noinline, unused)) const uint64_t *sort_pairs(uint64_t *pair, uint64_t *other,
                                                                    int count)
{
    enum { FEW = 32 };
    if (count <= FEW) {
        for (int i = 1; i < count; i++) {
            const uint64_t own = pair[i];
            int at = i;
            for (; at > 0 && pair[at - 1] > own; at--)
                pair[at] = pair[at - 1];
            pair[at] = own;
        }
        return pair;
    }
    int place[4][256] = {{0}};
    for (int i = 0; i < count; i++)
        for (int byte = 0; byte < 4; byte++)
            place[byte][pair[i] >> (32 + 8 * byte) & 255]++;
    for (int byte = 0; byte < 4; byte++) {
        int next = 0, most = 0;
        for (int value = 0; value < 256; value++) {
            const int own = place[byte][value];
            place[byte][value] = next;
            next += own;
            most = own > most ? own : most;
        }
        if (most == count)
            continue;
        for (int i = 0; i < count; i++)
            other[place[byte][pair[i] >> (32 + 8 * byte) & 255]++] = pair[i];
        uint64_t *const sorted = other;
        other = pair;
        pair = sorted;
    }
    return pair;
}

@first_pairs sort_pairs@
/* Puts to the front, in their order, pairs among which the first `asked` in the order of their keys
   are: those whose upper bits are not above those of the last of them. How many these are. */
static __attribute__((noinline, unused)) int first_pairs(uint64_t *pair, int count, int asked)
{
    enum { BITS = 11 };
    int many[1 << BITS] = {0};
    for (int i = 0; i < count; i++)
        many[pair[i] >> (64 - BITS)]++;
    uint64_t last = 0;
    for (int found = many[0]; found < asked && last < (1 << BITS) - 1; found += many[last])
        last++;
    int next = 0;
    for (int i = 0; i < count; i++) {
        const uint64_t own = pair[i];
        pair[next] = own;
        next += own >> (64 - BITS) <= last;
    }
    return next;
}

@loop_bounds@
#define max(a, b) ((a) > (b) ? (a) : (b))
#define min(a, b) ((a) < (b) ? (a) : (b))

@floor_division@
/* The quotient towards minus infinity, of a positive divisor. */
#define floord(n, d) ((n) < 0 ? -((-(n) + (d)-1) / (d)) : (n) / (d))

@sliding_kernel@
/* A kernel whose numbers slide along a row from step to step: gcc would hand them from register to
   register, where they cost nothing in memory. */
#if defined(__clang__)
#define SLIDING_KERNEL KERNEL
#else
#define SLIDING_KERNEL __attribute__((noinline, noclone, optimize("no-predictive-commoning")))
#endif

@prefetch@
/* A line that is soon read and written. */
#define PREFETCH(p) __builtin_prefetch(p, 1)

@keep@
/* A vector in a register: gcc would read it from memory again for each product that it is in. */
INLINE vec keep(vec v)
{
#if !defined(__clang__) && ((VECTOR_BYTES == 64 && defined(__AVX512F__)) || \
                            (VECTOR_BYTES == 32 && defined(__AVX__)) || \
                            (VECTOR_BYTES == 16 && defined(__SSE2__)))
    __asm__("" : "+v"(v));
#endif
    return v;
}

@add_lanes@
typedef float quad __attribute__((vector_size(16), aligned(4), may_alias));

/* The sum of all lanes, by halves: always in the same order. */
INLINE float add_lanes(vec v)
{
    float part[LANES];
    STORE(part, v);
    UNROLL for (int half = LANES / 2; half >= 4; half /= 2)
        UNROLL for (int i = 0; i < half; i += 4)
            *(quad *)&part[i] += *(quad *)&part[i + half];
    return (part[0] + part[2]) + (part[1] + part[3]);
}

@max_lanes@
INLINE float max_lanes(vec v)
{
    float most = v[0];
    for (int i = 1; i < LANES; i++)
        most = v[i] > most || v[i] != v[i] ? v[i] : most;
    return most;
}

@min_lanes@
INLINE float min_lanes(vec v)
{
    float least = v[0];
    for (int i = 1; i < LANES; i++)
        least = v[i] < least || v[i] != v[i] ? v[i] : least;
    return least;
}

@philox_lanes@
typedef uint64_t longs __attribute__((vector_size(VECTOR_BYTES)));

/* The products of the lower halves. gcc does not see that the upper halves do not count. */
INLINE longs low_products(longs a, longs b)
{
#if !defined(__clang__) && VECTOR_BYTES == 64 && defined(__AVX512F__)
    typedef long long quadwords __attribute__((vector_size(64)));
    return (longs)__builtin_ia32_pmuludq512_mask((ivec)a, (ivec)b, (quadwords){0}, 255);
#elif !defined(__clang__) && VECTOR_BYTES == 32 && defined(__AVX2__)
    return (longs)__builtin_ia32_pmuludq256((ivec)a, (ivec)b);
#elif !defined(__clang__) && VECTOR_BYTES == 16 && defined(__SSE2__)
    return (longs)__builtin_ia32_pmuludq128((ivec)a, (ivec)b);
#else
    return (a & 0xffffffff) * (b & 0xffffffff);
#endif
}

/* The upper halves of the products of 32 bits. */
INLINE uvec high_products(uvec a, uint32_t factor)
{
    const longs b = (longs)((uvec){0} + factor);
    const longs even = low_products((longs)a, b), odd = low_products((longs)a >> 32, b);
    return (uvec)((even >> 32) | (odd & 0xffffffff00000000));
}

INLINE uvec reverse_blocks(uvec v)
{
#if defined(__clang__)
    uvec reverse = v;
    UNROLL for (int i = 0; i < LANES; i++)
        reverse[i] = v[i ^ 3];
    return reverse;
#else
    return __builtin_shuffle(v, (uvec)lane_numbers() ^ 3);
#endif
}

/* dlcrt_philox() of consecutive counters from `low` on, four lanes each. A block is two long
   lanes; in a round both are multiplied at once, and the words of the products come in
   reverse order. */
static __attribute__((noinline, unused)) uvec philox_blocks(uint64_t high, uint64_t low)
{
    longs block = {0}, first = {0}, factor = {0}, next = {0};
    for (int i = 0; i < LANES / 2; i += 2) {
        block[i] = (uint64_t)i / 2, first[i] = UINT64_MAX;
        factor[i] = 0xD2511F53, factor[i + 1] = 0xCD9E8D57;
        next[i] = 0x9E3779B9, next[i + 1] = 0xBB67AE85;
    }
    longs s = ((block + low) & first) | (~first & high);
    longs key = (first & run.seed & 0xffffffff) | (~first & run.seed >> 32);
    UNROLL for (int round = 0; round < 10; round++) {
        s = (longs)reverse_blocks((uvec)low_products(s, factor)) ^ (s >> 32) ^ key;
        key = (longs)((uvec)key + (uvec)next);
    }
    return (uvec)s;
}

/* The words of dlcrt_philox() that dlcrt_uniform() takes for evenly spaced elements. */
static __attribute__((noinline, unused)) uvec philox_words(uint64_t high, uint64_t element,
                                                           int64_t step)
{
    uvec c0 = {0}, c1 = {0}, place = {0};
    uvec c2 = (uvec){0} + (uint32_t)high, c3 = (uvec){0} + (uint32_t)(high >> 32);
    uint32_t k0 = (uint32_t)run.seed, k1 = (uint32_t)(run.seed >> 32);
    for (int i = 0; i < LANES; i++) {
        const uint64_t at = element + (uint64_t)i * (uint64_t)step;
        c0[i] = (uint32_t)(at >> 2), c1[i] = (uint32_t)(at >> 34), place[i] = at & 3;
    }
    UNROLL for (int round = 0; round < 10; round++) {
        const uvec h0 = high_products(c0, 0xD2511F53), h1 = high_products(c2, 0xCD9E8D57);
        const uvec l0 = c0 * 0xD2511F53, l1 = c2 * 0xCD9E8D57;
        c0 = h1 ^ c1 ^ k0, c1 = l1;
        c2 = h0 ^ c3 ^ k1, c3 = l0;
        k0 += 0x9E3779B9, k1 += 0xBB67AE85;
    }
    const ivec first = SELECTI((ivec)(place == 0), (ivec)c0, (ivec)c1);
    return (uvec)SELECTI((ivec)(place < 2), first,
                         SELECTI((ivec)(place == 2), (ivec)c2, (ivec)c3));
}

@uniform_lanes philox_lanes@
/* Random numbers of evenly spaced elements, as dlcrt_uniform() gives them. */
INLINE vec uniform_lanes(uint32_t stream, uint64_t element, int64_t step)
{
    const uint64_t high = (uint64_t)stream << 40 ^ run.step;
    const bool blocks = step == 1 && element % 4 == 0 && LITTLE_ENDIAN_BYTES;
    const uvec word = blocks ? philox_blocks(high, element >> 2) : philox_words(high, element, step);
    return TO_FLOAT((ivec)(word >> 8)) * SPLAT(0x1p-24f);
}

@v_max@
/* A NaN stays, as in PyTorch. */
INLINE vec v_max(vec a, vec b)
{
    return SELECT((a >= b) | (a != a), a, b);
}

@v_min@
INLINE vec v_min(vec a, vec b)
{
    return SELECT((a <= b) | (a != a), a, b);
}

@v_relu@
/* NaN stays NaN. */
INLINE vec v_relu(vec x)
{
    return (vec)((ivec)x & ~(x <= SPLAT(0.0f)));
}

@v_abs@
INLINE vec v_abs(vec x)
{
    return (vec)((ivec)x & SPLATI(0x7fffffff));
}

@v_bf16@
/* To 8 significant bits, half to even. */
INLINE vec v_bf16(vec x)
{
    const uvec bits = (uvec)x, nan = bits | (uvec)SPLATI(0x400000);
    const uvec even = bits + (uvec)SPLATI(0x7fff) + (bits >> 16 & (uvec)SPLATI(1));
    return (vec)(SELECTI(x != x, (ivec)nan, (ivec)even) & SPLATI(-0x10000));
}

@v_pair v_bf16@
/* Two numbers as bf16 in a lane, the first in the upper half. */
INLINE vec v_pair(vec a, vec b)
{
    return (vec)((uvec)v_bf16(a) | (uvec)v_bf16(b) >> 16);
}

@v_sign@
INLINE vec v_sign(vec x)
{
    return TO_FLOAT((x < SPLAT(0.0f)) - (x > SPLAT(0.0f)));
}

@with_sign@
/* |x| = x, with the sign of another number. */
INLINE vec with_sign(vec x, vec sign)
{
    return (vec)((ivec)x | ((ivec)sign & SPLATI(INT32_MIN)));
}

@v_floor v_abs with_sign@
/* From 2^23 on there are only integers. */
INLINE vec v_floor(vec x)
{
    const ivec fits = v_abs(x) < SPLAT(8388608.0f);
    const vec whole = TO_FLOAT(__builtin_convertvector(SELECT(fits, x, SPLAT(0.0f)), ivec));
    const vec y = whole - SELECT(whole > x, SPLAT(1.0f), SPLAT(0.0f));
    return SELECT(fits, with_sign(y, x), x);
}

@root_estimate@
/* 1/sqrt(x) to 22 bits: halving and negating the exponent, and two steps of Newton's. */
INLINE vec root_estimate(vec x)
{
    vec r = (vec)((uvec)SPLATI(0x5f1ffff9) - ((uvec)x >> 1));
    r = r * SPLAT(0.703952253f) * (SPLAT(2.38924456f) - x * r * r);
    return r * (SPLAT(1.5f) - SPLAT(0.5f) * x * r * r);
}

@v_sqrt root_estimate@
/* x * 1/sqrt(x), and a step of Newton's. */
INLINE vec v_sqrt(vec x)
{
    const ivec tiny = x < SPLAT(0x1p-100f);
    const vec in = SELECT(tiny, x * SPLAT(0x1p48f), x);
    const vec r = root_estimate(in), s = in * r;
    const vec y = s + SPLAT(0.5f) * r * (in - s * s);
    const vec root = SELECT(tiny, y * SPLAT(0x1p-24f), y);
    const vec other = SELECT(x < SPLAT(0.0f), SPLAT(NAN), x); /* 0, inf and NaN stay */
    return SELECT((x > SPLAT(0.0f)) & (x < SPLAT(INFINITY)), root, other);
}

@v_rsqrt root_estimate@
INLINE vec v_rsqrt(vec x)
{
    const ivec tiny = x < SPLAT(0x1p-100f);
    const vec in = SELECT(tiny, x * SPLAT(0x1p48f), x);
    const vec r = root_estimate(in), s = in * r;
    const vec y = r + SPLAT(0.5f) * r * (SPLAT(1.0f) - s * r);
    const vec root = SELECT(tiny, y * SPLAT(0x1p24f), y);
    const vec other = SELECT(x < SPLAT(0.0f), SPLAT(NAN), SPLAT(1.0f) / x);
    return SELECT((x > SPLAT(0.0f)) & (x < SPLAT(INFINITY)), root, other);
}

@power_of_2@
INLINE vec power_of_2(ivec n)
{
    return (vec)((uvec)(n + SPLATI(127)) << 23);
}

@exp_parts@
/* x = *n * log(2) + r: returns e^r - 1. *n is an integer. */
INLINE vec exp_parts(vec x, ivec *n)
{
    const vec big = SPLAT(12582912.0f); /* 1.5 * 2^23: what is added to it stands in its last bits */
    const vec sum = x * SPLAT(0x1.715476p0f) + big, whole = sum - big;
    const vec r = (x - whole * SPLAT(0x1.62e4p-1f)) - whole * SPLAT(0x1.7f7d1cp-20f);
    vec p = SPLAT(1.9875691500e-4f);
    p = p * r + SPLAT(1.3981999507e-3f);
    p = p * r + SPLAT(8.3334519073e-3f);
    p = p * r + SPLAT(4.1665795894e-2f);
    p = p * r + SPLAT(1.6666665459e-1f);
    p = p * r + SPLAT(5.0000001201e-1f);
    *n = (ivec)sum - (ivec)big;
    return p * (r * r) + r;
}

@v_exp power_of_2 exp_parts@
/* Multiplied by 2^n in two steps, so that the result may be subnormal. */
INLINE vec v_exp(vec x)
{
    vec in = SELECT(x > SPLAT(89.0f), SPLAT(89.0f), x);
    in = SELECT(in < SPLAT(-104.0f), SPLAT(-104.0f), in);
    ivec n;
    const vec e = exp_parts(in, &n) + SPLAT(1.0f);
    const ivec half = n >> 1;
    return e * power_of_2(half) * power_of_2(n - half);
}

@exp_inside power_of_2 exp_parts@
/* The same where the result is not near the ends of the exponents' range: |x| < 87. */
INLINE vec exp_inside(vec x)
{
    ivec n;
    const vec e = exp_parts(x, &n) + SPLAT(1.0f);
    return e * power_of_2(n);
}

@v_expm1 v_abs power_of_2 exp_parts@
INLINE vec v_expm1(vec x)
{
    vec in = SELECT(x > SPLAT(89.0f), SPLAT(89.0f), x);
    in = SELECT(in < SPLAT(-18.0f), SPLAT(-18.0f), in);
    ivec n;
    const vec e = exp_parts(in, &n), half = power_of_2(n - SPLATI(1));
    const vec y = (e * half + (half - SPLAT(0.5f))) * SPLAT(2.0f);
    return SELECT(n == SPLATI(0), SELECT(v_abs(x) < SPLAT(0x1p-24f), x, e), y);
}

@log_parts@
/* x > 0 is 2^*n * (1 + f), with 1 + f from sqrt(1/2) to sqrt(2): returns f. */
INLINE vec log_parts(vec x, vec *n)
{
    const ivec tiny = x < SPLAT(0x1p-126f), least = SPLATI(0x3f3504f3);
    const ivec bits = (ivec)SELECT(tiny, x * SPLAT(0x1p25f), x) - least;
    *n = TO_FLOAT((bits >> 23) - (tiny & SPLATI(25)));
    return (vec)((bits & SPLATI(0x7fffff)) + least) - SPLAT(1.0f);
}

@log_sum@
/* log(2^n * (1 + f)) + rest, where the rest is small */
INLINE vec log_sum(vec f, vec n, vec rest)
{
    vec p = SPLAT(7.0376836292e-2f);
    p = p * f + SPLAT(-1.1514610310e-1f);
    p = p * f + SPLAT(1.1676998740e-1f);
    p = p * f + SPLAT(-1.2420140846e-1f);
    p = p * f + SPLAT(1.4249322787e-1f);
    p = p * f + SPLAT(-1.6668057665e-1f);
    p = p * f + SPLAT(2.0000714765e-1f);
    p = p * f + SPLAT(-2.4999993993e-1f);
    p = p * f + SPLAT(3.3333331174e-1f);
    const vec square = f * f, low = p * f * square + (n * SPLAT(-2.12194440e-4f) + rest);
    return (f + (low - SPLAT(0.5f) * square)) + n * SPLAT(0.693359375f);
}

@v_log log_parts log_sum@
INLINE vec v_log(vec x)
{
    const ivec fits = (x > SPLAT(0.0f)) & (x < SPLAT(INFINITY));
    vec n;
    const vec f = log_parts(SELECT(fits, x, SPLAT(1.0f)), &n);
    const vec other = SELECT(x == SPLAT(0.0f), SPLAT(-INFINITY),
                             SELECT(x < SPLAT(0.0f), SPLAT(NAN), x));
    return SELECT(fits, log_sum(f, n, SPLAT(0.0f)), other);
}

@v_log1p v_abs log_parts log_sum@
/* The logarithm of the rounded 1 + x, and what was rounded off in first order. */
INLINE vec v_log1p(vec x)
{
    const ivec fits = (x > SPLAT(-1.0f)) & (x < SPLAT(INFINITY));
    const vec in = SELECT(fits, x, SPLAT(0.0f)), one = SPLAT(1.0f), u = one + in;
    const vec lost = SELECT(in > one, one - (u - in), in - (u - one));
    vec n;
    const vec f = log_parts(u, &n), y = log_sum(f, n, lost / u);
    const vec other = SELECT(x == SPLAT(-1.0f), SPLAT(-INFINITY),
                             SELECT(x < SPLAT(-1.0f), SPLAT(NAN), x));
    return SELECT(fits & (v_abs(x) >= SPLAT(0x1p-24f)), y, other);
}

@sine_parts@
/* x = *n * pi/2 + r: returns r, of |x| < 2^17. In double, since near a multiple of pi/2 most digits
   of x cancel. */
INLINE vec sine_parts(vec x, ivec *n)
{
    const vec big = SPLAT(12582912.0f), sum = x * SPLAT(0x1.45f306p-1f) + big;
    const dvec whole = __builtin_convertvector(sum - big, dvec);
    const dvec r = __builtin_convertvector(x, dvec) - whole * 0x1.921fb544p0;
    *n = (ivec)sum - (ivec)big;
    return __builtin_convertvector(r - whole * 0x1.0b4611a626331p-34, vec);
}

@sine v_abs sine_parts@
/* The sine of x + quarters * pi/2. Where |x| is huge C's function knows it. */
INLINE vec sine(vec x, int quarters)
{
    const ivec fits = v_abs(x) < SPLAT(0x1p17f);
    ivec n;
    const vec r = sine_parts(SELECT(fits, x, SPLAT(0.0f)), &n), z = r * r;
    vec s = SPLAT(-1.9515295891e-4f), c = SPLAT(2.443315711809948e-5f);
    s = s * z + SPLAT(8.3321608736e-3f);
    s = s * z + SPLAT(-1.6666654611e-1f);
    s = s * z * r + r;
    c = c * z + SPLAT(-1.388731625493765e-3f);
    c = c * z + SPLAT(4.166664568298827e-2f);
    c = c * z * z + (SPLAT(1.0f) - SPLAT(0.5f) * z);
    n += SPLATI(quarters);
    vec y = SELECT((n & SPLATI(1)) == SPLATI(0), s, c);
    y = (vec)((uvec)y ^ ((uvec)(n & SPLATI(2)) << 30));
    for (int i = 0; i < LANES; i++)
        if (!fits[i])
            y[i] = quarters == 0 ? sinf(x[i]) : cosf(x[i]);
    return y;
}

@v_sin sine@
INLINE vec v_sin(vec x)
{
    return SELECT(x == SPLAT(0.0f), x, sine(x, 0)); /* -0 stays */
}

@v_cos sine@
INLINE vec v_cos(vec x)
{
    return sine(x, 1);
}

@v_tanh v_abs with_sign exp_inside@
/* 1 - 2/(e^(2x) + 1) would cancel where |x| is small. */
INLINE vec v_tanh(vec x)
{
    const vec size = v_abs(x), a = SELECT(size > SPLAT(10.0f), SPLAT(10.0f), size), square = x * x;
    vec p = SPLAT(-5.70498872745e-3f);
    p = p * square + SPLAT(2.06390887954e-2f);
    p = p * square + SPLAT(-5.37397155531e-2f);
    p = p * square + SPLAT(1.33314422036e-1f);
    p = p * square + SPLAT(-3.33332819422e-1f);
    p = p * square * a + a;
    const vec y = SPLAT(1.0f) - SPLAT(2.0f) / (exp_inside(a + a) + SPLAT(1.0f));
    return with_sign(SELECT(a < SPLAT(0.625f), p, y), x);
}

@v_sigmoid v_abs v_exp@
/* 1/(1 + e^-x), or e^x - e^x * e^x/(1 + e^x), which is the more exact. */
INLINE vec v_sigmoid(vec x)
{
    const vec e = v_exp(-v_abs(x)), r = SPLAT(1.0f) / (SPLAT(1.0f) + e);
    return SELECT(x < SPLAT(0.0f), e - e * (e * r), r);
}

@v_erf v_abs with_sign exp_inside@
/* A polynomial, or 1 - exp of one (coefficients by N. Juffa). */
INLINE vec v_erf(vec x)
{
    const vec a = v_abs(x), t = SELECT(a > SPLAT(4.0f), SPLAT(4.0f), a), square = t * t;
    vec p = SPLAT(-5.96761703e-4f);
    p = p * square + SPLAT(4.99119423e-3f);
    p = p * square + SPLAT(-2.67681349e-2f);
    p = p * square + SPLAT(1.12819925e-1f);
    p = p * square + SPLAT(-3.76125336e-1f);
    p = p * square + SPLAT(1.28379166e-1f);
    p = p * t + t;
    vec q = SPLAT(-1.72853470e-5f) * t + SPLAT(3.83197126e-4f);
    q = q * square + (SPLAT(-3.88396438e-3f) * t + SPLAT(2.42546219e-2f));
    q = q * t + SPLAT(-1.06777877e-1f);
    q = q * t + SPLAT(-6.34846687e-1f);
    q = q * t + SPLAT(-1.28717512e-1f);
    q = q * t - t;
    return with_sign(SELECT(t > SPLAT(0.927734375f), SPLAT(1.0f) - exp_inside(q), p), x);
}

@v_atan v_abs with_sign@
/* A polynomial of x or, where that is larger than 1, of 1/x (coefficients by N. Juffa). */
INLINE vec v_atan(vec x)
{
    const vec a = v_abs(x), one = SPLAT(1.0f);
    const ivec large = a > one;
    const vec r = SELECT(large, one / a, a), square = r * r;
    vec p = SPLAT(2.78569828e-3f);
    p = p * square + SPLAT(-1.58660226e-2f);
    p = p * square + SPLAT(4.24722321e-2f);
    p = p * square + SPLAT(-7.49753043e-2f);
    p = p * square + SPLAT(1.06448799e-1f);
    p = p * square + SPLAT(-1.42070308e-1f);
    p = p * square + SPLAT(1.99934542e-1f);
    p = p * square + SPLAT(-3.33331466e-1f);
    p = p * square * r + r;
    return with_sign(SELECT(large, SPLAT(0x1.921fb6p0f) - (p + SPLAT(0x1.777a5cp-25f)), p), x);
}

@asin_parts v_abs v_sqrt@
/* asin(r) of r = |x|, or of r = sqrt((1 - |x|)/2) where |x| is above a half. */
INLINE vec asin_parts(vec x, ivec *large)
{
    const vec a = v_abs(x), half = SPLAT(0.5f);
    *large = a > half;
    const vec square = SELECT(*large, half - half * a, a * a);
    const vec r = SELECT(*large, v_sqrt(square), a);
    vec p = SPLAT(4.2163199048e-2f);
    p = p * square + SPLAT(2.4181311049e-2f);
    p = p * square + SPLAT(4.5470025998e-2f);
    p = p * square + SPLAT(7.4953002686e-2f);
    p = p * square + SPLAT(1.6666752422e-1f);
    return p * square * r + r;
}

@v_asin with_sign asin_parts@
INLINE vec v_asin(vec x)
{
    ivec large;
    const vec p = asin_parts(x, &large);
    return with_sign(SELECT(large, SPLAT(0x1.921fb6p0f) - (p + p + SPLAT(0x1.777a5cp-25f)), p), x);
}

@v_acos with_sign asin_parts@
INLINE vec v_acos(vec x)
{
    ivec large;
    const vec p = asin_parts(x, &large), signed_p = with_sign(p, x);
    const vec outer = SELECT(x < SPLAT(0.0f), SPLAT(0x1.921fb6p1f) - (p + p + SPLAT(0x1.777a5cp-24f)),
                             p + p);
    return SELECT(large, outer, SPLAT(0x1.921fb6p0f) - (signed_p + SPLAT(0x1.777a5cp-25f)));
}

@v_power v_abs v_floor@
typedef uint64_t dbits __attribute__((vector_size(2 * VECTOR_BYTES)));

/* The logarithm to the base 2 of x > 0: x is 2^n * m, with m from sqrt(1/2) to sqrt(2), and
   log(m) is 2*atanh(s). Subnormal floats are normal here. */
INLINE dvec log2_double(vec x)
{
    const dbits least = (dbits){0} + 0x3fe6a09e667f3bcd;
    const dbits bits = (dbits)__builtin_convertvector(x, dvec);
    const dbits biased = bits - least + 0x4000000000000000; /* n + 1024 in its upper bits */
    const dbits number = (dbits){0} + 0x4330000000000000;   /* 2^52: an integer behind it */
    const dvec n = (dvec)((biased >> 52) | number) - 0x1.00000000004p52;
    const dvec m = (dvec)((biased & 0xfffffffffffff) + least);
    const dvec s = (m - 1) / (m + 1), z = s * s;
    dvec p = z * (1.0 / 13) + 1.0 / 11;
    p = p * z + 1.0 / 9;
    p = p * z + 1.0 / 7;
    p = p * z + 1.0 / 5;
    p = p * z + 1.0 / 3;
    return n + (p * z * s + s) * 0x1.71547652b82fep1;
}

/* 2^t of |t| < 1000, by the series of e^(t*log(2)); of other t anything. */
INLINE vec exp2_double(const dvec *t)
{
    const dvec sum = *t + 0x1.8p52, r = (*t - (sum - 0x1.8p52)) * 0x1.62e42fefa39efp-1;
    dvec p = r * (1.0 / 40320) + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1;
    p = p * r + 1;
    return __builtin_convertvector((dvec)((dbits)p + ((dbits)sum << 52)), vec);
}

/* 2^(b * log2(|a|)) in double, then the signs and what C says of 0, 1, infinities and NaN. A
   function: its copies in a tile would take C compilers long, and no less time. */
static __attribute__((noinline, unused)) vec v_power(vec a, vec b)
{
    const vec zero = SPLAT(0.0f), one = SPLAT(1.0f), most = SPLAT(0x1.fffffep127f), size = v_abs(a);
    const ivec ends = (size == zero) | (size == SPLAT(INFINITY)), nan = (a != a) | (b != b);
    const vec base = SELECT(ends | nan, one, size);
    vec exponent = SELECT(b > most, most, b);
    exponent = SELECT((exponent < -most) | nan, -most, exponent);
    const dvec t = __builtin_convertvector(exponent, dvec) * log2_double(base);
    const vec rounded = __builtin_convertvector(t, vec);
    vec y = exp2_double(&t);
    y = SELECT(rounded > SPLAT(128.0f), SPLAT(INFINITY), SELECT(rounded < SPLAT(-150.0f), zero, y));
    y = SELECT(ends, SELECT((b > zero) == (size > one), SPLAT(INFINITY), zero), y);
    const vec half = b * SPLAT(0.5f);
    const ivec whole = v_floor(b) == b, odd = whole & (v_floor(half) != half);
    y = (vec)((ivec)y | ((ivec)a & odd & SPLATI(INT32_MIN)));
    y = SELECT(nan | ((a < zero) & ~whole & ~ends), SPLAT(NAN), y);
    return SELECT((b == zero) | (a == one), one, y);
}
