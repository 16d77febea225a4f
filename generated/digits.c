/* Trains the network 'digits' described in examples/digits.yaml. Written by dlc (-O2, target
   avx512); batch size 32. */

#include <dlcrt.h>
#include <math.h>

_Static_assert(!DLCRT_FAST_MATH, "compile this without -ffast-math (and -Ofast)");

/* gcc 12 takes a store for one to a null pointer where its loops compute the address without a
   base, and drops the calls of a kernel that does nothing else. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("no-delete-null-pointer-checks")
#endif

#ifdef _OPENMP
#include <omp.h>
#define PARALLEL _Pragma("omp parallel")
#define BARRIER _Pragma("omp barrier")
#define THREAD omp_get_thread_num()
#define THREADS omp_get_num_threads()
#else
#define PARALLEL
#define BARRIER
#define THREAD 0
#define THREADS 1
#endif

static struct dlcrt_run run;
static void (*probe)(int kernel);

/* The batch, filled in before each step. */
static _Alignas(64) float image[32 + 1][1][8][8];
static _Alignas(64) int32_t digit[32 + 64];

/* Numbers that flags and schedules change. */
static double drop_p = 0.25;
static double lr = 0.002;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0;

/* Parameters. */
static _Alignas(64) float conv1_weight[160]; /* [16, 1, 3, 3] */
static _Alignas(64) float conv1_bias[32]; /* [16] */
static _Alignas(64) float conv2_weight[4624]; /* [32, 16, 3, 3] */
static _Alignas(64) float conv2_bias[48]; /* [32] */
static _Alignas(64) float fc_weight[5136]; /* [10, 512] */
static _Alignas(64) float fc_bias[32]; /* [10] */

/* State of the optimizer. */
static _Alignas(64) float conv1_weight_exp_avg[160]; /* [16, 1, 3, 3] */
static _Alignas(64) float conv1_weight_exp_avg_sq[160]; /* [16, 1, 3, 3] */
static _Alignas(64) float conv1_bias_exp_avg[32]; /* [16] */
static _Alignas(64) float conv1_bias_exp_avg_sq[32]; /* [16] */
static _Alignas(64) float conv2_weight_exp_avg[4624]; /* [32, 16, 3, 3] */
static _Alignas(64) float conv2_weight_exp_avg_sq[4624]; /* [32, 16, 3, 3] */
static _Alignas(64) float conv2_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float conv2_bias_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float fc_weight_exp_avg[5136]; /* [10, 512] */
static _Alignas(64) float fc_weight_exp_avg_sq[5136]; /* [10, 512] */
static _Alignas(64) float fc_bias_exp_avg[32]; /* [10] */
static _Alignas(64) float fc_bias_exp_avg_sq[32]; /* [10] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[903616];
static _Alignas(64) float loss_weight;
static _Alignas(64) float loss;
static _Alignas(64) float accuracy_hit_sum;
static _Alignas(64) float accuracy_seen_sum;

/* Tells the runtime that a kernel is done; only for `bench --profile` and the search of a NaN. */
static inline void done(int kernel, int thread)
{
    if (probe == NULL)
        return;
    BARRIER
    if (thread == 0)
        probe(kernel);
    BARRIER
}

static inline float choosef(bool c, float a, float b)
{
    return c ? a : b;
}

/* A label; the first class in the place of one that does not count. */
static inline int class_of(int64_t label, int classes)
{
    return label >= 0 && label < classes ? (int)label : 0;
}

static inline double maximum(double a, double b)
{
    return a >= b || a != a ? a : b;
}

static inline int larger(int a, int b)
{
    return a > b ? a : b;
}

static inline int smaller(int a, int b)
{
    return a < b ? a : b;
}

static inline double relu(double x)
{
    return x <= 0.0 ? 0.0 : x;
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

#define LANES 16
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

/* The first of the units that thread `thread` of `threads` works on: equal shares, in order. */
INLINE int first_unit(int units, int thread, int threads)
{
    return (int)((int64_t)units * thread / threads);
}

#define max(a, b) ((a) > (b) ? (a) : (b))
#define min(a, b) ((a) < (b) ? (a) : (b))

/* NaN stays NaN. */
INLINE vec v_relu(vec x)
{
    return (vec)((ivec)x & ~(x <= SPLAT(0.0f)));
}

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

/* Random numbers of evenly spaced elements, as dlcrt_uniform() gives them. */
INLINE vec uniform_lanes(uint32_t stream, uint64_t element, int64_t step)
{
    const uint64_t high = (uint64_t)stream << 40 ^ run.step;
    const bool blocks = step == 1 && element % 4 == 0 && LITTLE_ENDIAN_BYTES;
    const uvec word = blocks ? philox_blocks(high, element >> 2) : philox_words(high, element, step);
    return TO_FLOAT((ivec)(word >> 8)) * SPLAT(0x1p-24f);
}

/* A kernel whose numbers slide along a row from step to step: gcc would hand them from register to
   register, where they cost nothing in memory. */
#if defined(__clang__)
#define SLIDING_KERNEL KERNEL
#else
#define SLIDING_KERNEL __attribute__((noinline, noclone, optimize("no-predictive-commoning")))
#endif

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

INLINE vec power_of_2(ivec n)
{
    return (vec)((uvec)(n + SPLATI(127)) << 23);
}

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

/* 1/sqrt(x) to 22 bits: halving and negating the exponent, and two steps of Newton's. */
INLINE vec root_estimate(vec x)
{
    vec r = (vec)((uvec)SPLATI(0x5f1ffff9) - ((uvec)x >> 1));
    r = r * SPLAT(0.703952253f) * (SPLAT(2.38924456f) - x * r * r);
    return r * (SPLAT(1.5f) - SPLAT(0.5f) * x * r * r);
}

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

/* Zeroes the first `count` floats of rows that are `stride` floats apart. */
INLINE void zero_rows(float *x, int64_t rows, int64_t stride, int64_t count, int thread,
                      int threads)
{
    for (int64_t row = rows * thread / threads; row < rows * (thread + 1) / threads; row++)
        for (int64_t i = 0; i < count; i++)
            x[row * stride + i] = 0;
}

static struct dlcrt_tensor gradients[6];

/* image, line 11: image.value[2*n + n2, c, h, w] = image[2*n + n2, c, h, w]*0.0625 */
/* image f32[32, 1, 8, 8]; image.value f32[32, 1, 8, 8] */
/* Tile: 16 n; lanes over n. Loops: n2, h, w */
static void image_2(const float *restrict image, float *restrict image_value)
{
    for (int n2 = 0; n2 <= 1; n2++)
        for (int h = 0; h <= 7; h++)
            for (int w = 0; w <= 7; w++)
                STORE(&image_value[16 * n2 + 320 * h + 32 * w + 32],
                    gather(&image[64 * n2 + 8 * h + w], 128, LANES) * SPLAT(0.0625f));
}

/* conv1 (conv2d), line 14: conv1.sum[n, k, p, q] = sum(r, s: p + r - 1 >= 0 and -p - r + 8 >= 0
   and q + s - 1 >= 0 and -q - s + 8 >= 0) image.value[n, 0, p + r - 1, q + s -
   1]*conv1.weight[k, 0, r, s] */
/* relu1 (relu), line 15: relu1.y[i0, i1, i2, i3] = relu(conv1.bias[i1] + conv1.sum[i0, i1, i2,
   i3]) */
/* image.value f32[32, 1, 8, 8]; conv1.weight f32[16, 1, 3, 3]; conv1.bias f32[16]; relu1.y
   f32[32, 16, 8, 8] */
/* Tile: 16 n x 16 k; lanes over k. Loops: n, p, q; inside: r, s */
KERNEL
static void conv1_relu1(int thread, int threads, const float *restrict image_value,
    const float *restrict conv1_weight, const float *restrict conv1_bias, float *restrict relu1_y)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int p = unit / 8 % 8;
        const int q = unit % 8;
        vec sum[16];
        UNROLL for (int n = 0; n < 16; n++)
            sum[n] = SPLAT(0.0f);
        for (int r = max(0, -p + 1); r <= min(2, -p + 8); r++)
            for (int s = max(0, -q + 1); s <= min(2, -q + 8); s++) {
                const vec x = LOAD(&conv1_weight[48 * r + 16 * s]);
                UNROLL for (int n = 0; n < 16; n++)
                    sum[n] += x * SPLAT(image_value[8 * nb + 16 * n + 320 * p + 32 * q + 320 * r +
                        32 * s - 31 * (n / 2) - 320]);
            }
        UNROLL for (int n = 0; n < 16; n++)
            STORE(&relu1_y[25600 * nb + 1600 * n + 160 * p + 16 * q + 176],
                v_relu(LOAD(&conv1_bias[0]) + sum[n]));
    }
}

/* conv2 (conv2d), line 16: conv2.weight.copy[n, c, h, w] = conv2.weight[n, c, h, w] */
/* conv2.weight f32[32, 16, 3, 3]; conv2.weight.copy f32[32, 16, 3, 3] */
/* Tile: 16 n; lanes over n. Loops: n, c, h, w */
static void conv2(const float *restrict conv2_weight, float *restrict conv2_weight_copy)
{
    for (int nb = 0; nb <= 1; nb++)
        for (int c = 0; c <= 15; c++)
            for (int h = 0; h <= 2; h++)
                for (int w = 0; w <= 2; w++)
                    STORE(&conv2_weight_copy[2304 * nb + 144 * c + 48 * h + 16 * w],
                        gather(&conv2_weight[2304 * nb + c + 48 * h + 16 * w], 144, LANES));
}

/* conv2 (conv2d), line 16: conv2.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) relu1.y[n, c, r +
   2*p + r2 - 1, s + 2*q + s2 - 1]*conv2.weight.copy[k, c, r, s] */
/* max_pool2d4 (max_pool2d), line 18: max_pool2d4.y[n, c, p, q] = max(r, s) relu(conv2.bias[c] +
   conv2.sum[n, c, 2*p + r, 2*q + s]) */
/* flatten6 (flatten), line 20: flatten6.y[a0, 16*f + 4*f2 + f22] = select(random(16, 512*a0 +
   16*f + 4*f2 + f22) < drop.p[], 0, max_pool2d4.y[a0, f, f2, f22]/(1 - drop.p[])) */
/* relu1.y f32[32, 16, 8, 8]; conv2.weight.copy f32[32, 16, 3, 3]; conv2.bias f32[32];
   max_pool2d4.y f32[32, 32, 4, 4]; max_pool2d4.y.at i32[32, 32, 4, 4]; flatten6.y f32[32, 512] */
/* Tile: 32 k x 2 q x 2 r x 2 s; lanes over k. Loops: n, p, q; inside: c, r, s */
SLIDING_KERNEL
static void conv2_max_pool2d4_flatten6(int thread, int threads, const float *restrict relu1_y,
    const float *restrict conv2_weight_copy, const float *restrict conv2_bias,
    float *restrict max_pool2d4_y, int32_t *restrict max_pool2d4_y_at, float *restrict flatten6_y)
{
    const float factor = (float)(1.0 - drop_p);
    const float the_drop_p = (float)drop_p;
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit / 4;
        const int p = unit % 4;
        for (int qb = 0; qb <= 1; qb++) {
            vec sum[2][2][2][2];
            vec y[2][2];
            ivec at[2][2];
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int r = 0; r < 2; r++)
                    UNROLL for (int q = 0; q < 2; q++)
                        UNROLL for (int s = 0; s < 2; s++)
                            sum[kv][r][q][s] = SPLAT(0.0f);
            for (int c = 0; c <= 15; c++)
                for (int r_2 = 0; r_2 <= 2; r_2++)
                    for (int s_2 = 0; s_2 <= 2; s_2++) {
                        const float *const copy_at =
                            &conv2_weight_copy[144 * c + 48 * r_2 + 16 * s_2];
                        const float *const y_at = &relu1_y[1600 * n + 320 * p + 64 * qb + c + 160 *
                            r_2 + 16 * s_2];
                        UNROLL for (int kv = 0; kv < 2; kv++) {
                            const vec x = LOAD(&copy_at[2304 * kv]);
                            UNROLL for (int r = 0; r < 2; r++)
                                UNROLL for (int q = 0; q < 2; q++)
                                    UNROLL for (int s = 0; s < 2; s++)
                                        sum[kv][r][q][s] += x *
                                            SPLAT(y_at[32 * q + 160 * r + 16 * s]);
                        }
                    }
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int q = 0; q < 2; q++) {
                    y[kv][q] = SPLAT(-INFINITY);
                    at[kv][q] = SPLATI(0);
                    UNROLL for (int r = 0; r < 2; r++)
                        UNROLL for (int s = 0; s < 2; s++) {
                            const vec v = v_relu(LOAD(&conv2_bias[16 * kv]) + sum[kv][r][q][s]);
                            const ivec better = (v > y[kv][q]) | (v != v);
                            y[kv][q] = SELECT(better, v, y[kv][q]);
                            at[kv][q] = SELECTI(better, SPLATI(2 * r + s), at[kv][q]);
                        }
                    STORE(&max_pool2d4_y[256 * n + 8208 * kv + 64 * p + 32 * qb + 16 * q],
                        y[kv][q]);
                    scatter_int(&max_pool2d4_y_at[16 * n + 8192 * kv + 128 * p + 64 * qb + 32 * q -
                        31 * (n / 2)], 512, LANES, at[kv][q]);
                }
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int q = 0; q < 2; q++)
                    STORE(&flatten6_y[512 * n + 16 * kv + 128 * p + 64 * qb + 32 * q],
                        SELECT(uniform_lanes(16, (uint64_t)(512 * n + 256 * kv + 4 * p + 2 * qb +
                        q), 16) < SPLAT(the_drop_p), SPLAT(0.0f), y[kv][q] / SPLAT(factor)));
        }
    }
}

/* fc (linear), line 21: fc.sum[i0, k] = sum(c, c2) flatten6.y[i0, 16*c + c2]*fc.weight[k, 16*c +
   c2] */
/* fc (linear), line 21: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* flatten6.y f32[32, 512]; fc.weight f32[10, 512]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 4 i0 x 5 k x 16 c; lanes over c. Loops: i0, k; inside: c, c2 */
KERNEL
static void fc(int thread, int threads, const float *restrict flatten6_y,
    const float *restrict fc_weight, const float *restrict fc_bias, float *restrict fc_y)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int kb = unit % 2;
        vec sum[4][5];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int cb = 0; cb <= 1; cb++)
            for (int c2 = 0; c2 <= 15; c2++) {
                const float *const y_at = &flatten6_y[2048 * i0b + 16 * cb + 32 * c2];
                const float *const weight_at = &fc_weight[2560 * kb + 16 * cb + 32 * c2];
                UNROLL for (int i0 = 0; i0 < 4; i0++) {
                    const vec x = keep(LOAD(&y_at[512 * i0]));
                    UNROLL for (int k = 0; k < 5; k++)
                        sum[i0][k] += x * LOAD(&weight_at[512 * k]);
                }
            }
        float total[4][5];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                total[i0][k] = add_lanes(sum[i0][k]);
        for (int i0 = 0; i0 < 4; i0++)
            for (int k = 0; k < 5; k++)
                fc_y[2 * i0b + 16 * i0 + 160 * kb + 32 * k - 31 * (i0 / 2)] = fc_bias[5 * kb + k] +
                    total[i0][k];
    }
}

/* cross_entropy, line 22: cross_entropy.max[2*n + n2] = max(c) fc.y[2*n + n2, c] */
/* cross_entropy, line 22: cross_entropy.sum[2*n + n2] = sum(c) exp(fc.y[2*n + n2, c] -
   cross_entropy.max[2*n + n2]) */
/* fc.y f32[32, 10]; cross_entropy.max f32[32]; cross_entropy.sum f32[32] */
/* Tile: 16 n; lanes over n. Loops: n2; inside: c, c */
static void cross_entropy(const float *restrict fc_y, float *restrict cross_entropy_max,
    float *restrict cross_entropy_sum, int n2_stride, int c_stride)
{
    for (int n2 = 0; n2 <= 1; n2++) {
        vec max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y[n2_stride * n2 + c_stride * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max[16 * n2], max_2);
        vec sum = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 9; c_2++)
            sum += v_exp(LOAD(&fc_y[n2_stride * n2 + c_stride * c_2]) - max_2);
        STORE(&cross_entropy_sum[16 * n2], sum);
    }
}

/* cross_entropy, line 22: loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0) */
/* cross_entropy, line 22: loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   1), 0) */
/* digit i32[32]; cross_entropy.max f32[32]; cross_entropy.sum f32[32]; fc.y f32[32, 10];
   loss.sum f32[]; loss.weight f32[] */
/* Tile: 16 n. Loops: n */
static void cross_entropy_2(const int32_t *restrict digit, const float *restrict cross_entropy_max,
    const float *restrict cross_entropy_sum, const float *restrict fc_y, float *restrict loss_sum,
    float *restrict loss_weight)
{
    const float the_valid = (float)run.valid;
    float sum = 0.0f;
    for (int nb = 0; nb <= 1; nb++)
        for (int n = 0; n < 16; n++)
            sum += choosef(16 * nb + n < run.valid,
                choosef(digit[16 * nb + n] == -100, 0.0f,
                cross_entropy_max[8 * nb + 16 * n - 31 * (n / 2)] +
                logf(cross_entropy_sum[8 * nb + 16 * n - 31 * (n / 2)]) -
                fc_y[32 * class_of(digit[16 * nb + n], 10) + 8 * nb + 16 * n - 31 * (n / 2)]),
                0.0f);
    loss_sum[0] = sum;
    vec weight = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++)
        weight += SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    float total = add_lanes(weight);
    loss_weight[0] = total;
}

/* cross_entropy, line 22: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_3(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy, line 23: accuracy.argmax[2*n + n2] = argmax(c) fc.y[2*n + n2, c] */
/* fc.y f32[32, 10]; accuracy.argmax i32[32] */
/* Tile: 16 n; lanes over n. Loops: n2; inside: c */
static void accuracy(const float *restrict fc_y, int32_t *restrict accuracy_argmax, int n2_stride,
    int c_stride)
{
    for (int n2 = 0; n2 <= 1; n2++) {
        vec argmax = SPLAT(-INFINITY);
        ivec at = SPLATI(0);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y[n2_stride * n2 + c_stride * c]);
            const ivec better = (v > argmax) | (v != v);
            argmax = SELECT(better, v, argmax);
            at = SELECTI(better, SPLATI(c), at);
        }
        STOREI(&accuracy_argmax[16 * n2], at);
    }
}

/* accuracy, line 23: accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] ==
   digit[n] and digit[n] != -100), 1, 0) */
/* accuracy, line 23: accuracy.seen.sum[] = sum(n) select(n < valid[], select(digit[n] == -100,
   0, 1), 0) */
/* accuracy.argmax i32[32]; digit i32[32]; accuracy.hit.sum f32[]; accuracy.seen.sum f32[] */
/* Tile: 16 n; lanes over n. Loops: n */
static void accuracy_2(const int32_t *restrict accuracy_argmax, const int32_t *restrict digit,
    float *restrict accuracy_hit_sum, float *restrict accuracy_seen_sum)
{
    const float the_valid = (float)run.valid;
    vec sum = SPLAT(0.0f);
    vec sum_2 = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++) {
        ivec lanes = {0};
        for (int lane = 0; lane < LANES && lane < LANES; lane++)
            lanes[lane] = accuracy_argmax[8 * nb + 16 * lane - 31 * (lane / 2)];
        sum += SELECT((TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid)) &
            ((lanes == LOADI(&digit[16 * nb])) & (LOADI(&digit[16 * nb]) != SPLATI(-100))),
            SPLAT(1.0f), SPLAT(0.0f));
        sum_2 += SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    }
    float total = add_lanes(sum);
    accuracy_hit_sum[0] = total;
    float total_2 = add_lanes(sum_2);
    accuracy_seen_sum[0] = total_2;
}

/* cross_entropy, line 22: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* adam, line 24: adam.c1[] = 1 - power(betas.0[], step[]) */
/* adam.c1 f64[] */
static void adam(double *restrict adam_c1)
{
    adam_c1[0] = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adam, line 24: adam.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adam.c2 f64[] */
static void adam_2(double *restrict adam_c2)
{
    adam_c2[0] = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* cross_entropy, line 22: cross_entropy.l.grad[2*n + n2] = select(2*n + n2 < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy, line 22: cross_entropy.sum.grad[2*n + n2] = select(digit[2*n + n2] == -100, 0,
   cross_entropy.l.grad[2*n + n2])/cross_entropy.sum[2*n + n2] */
/* cross_entropy, line 22: fc.y.grad[2*n + n2, k] = cross_entropy.sum.grad[2*n + n2]*exp(fc.y[2*n
   + n2, k] - cross_entropy.max[2*n + n2]) + select(digit[2*n + n2] == k, select(digit[2*n + n2]
   == -100, 0, -cross_entropy.l.grad[2*n + n2]), 0) */
/* loss.sum.grad f32[]; digit i32[32]; cross_entropy.sum f32[32]; fc.y f32[32, 10];
   cross_entropy.max f32[32]; fc.y.grad f32[32, 10] */
/* Tile: 16 n; lanes over n. Loops: n2; inside: k */
static void cross_entropy_grad_2(const float *restrict loss_sum_grad, const int32_t *restrict digit,
    const float *restrict cross_entropy_sum, const float *restrict fc_y,
    const float *restrict cross_entropy_max, float *restrict fc_y_grad)
{
    const float the_valid = (float)run.valid;
    for (int n2 = 0; n2 <= 1; n2++) {
        vec grad = SELECT(TO_FLOAT(SPLATI(n2) + 2 * lane_numbers()) < SPLAT(the_valid),
            SPLAT(loss_sum_grad[0]), SPLAT(0.0f));
        vec grad_2 = SELECT(gather_int(&digit[n2], 2, LANES) == SPLATI(-100), SPLAT(0.0f), grad) /
            LOAD(&cross_entropy_sum[16 * n2]);
        for (int k = 0; k <= 9; k++) {
            const int at = 16 * n2 + 32 * k;
            STORE(&fc_y_grad[at], grad_2 *
                v_exp(LOAD(&fc_y[at]) - LOAD(&cross_entropy_max[16 * n2])) +
                SELECT(gather_int(&digit[n2], 2, LANES) == SPLATI(k),
                SELECT(gather_int(&digit[n2], 2, LANES) == SPLATI(-100), SPLAT(0.0f), -grad),
                SPLAT(0.0f)));
        }
    }
}

/* fc (linear), line 21: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
/* adam, line 24: fc.bias.exp_avg.next[i0] = fc.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0] - fc.bias.exp_avg[i0]) */
/* adam, line 24: fc.bias.exp_avg_sq.next[i0] = betas.1[]*fc.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0])*(fc.bias.grad[i0] +
   weight_decay[]*fc.bias[i0]) */
/* adam, line 24: fc.bias.next[i0] = fc.bias[i0] -
   lr[]/adam.c1[]*fc.bias.exp_avg.next[i0]/(sqrt(fc.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[]) */
/* fc.y.grad f32[32, 10]; fc.bias.exp_avg f32[10]; fc.bias f32[10]; fc.bias.exp_avg_sq f32[10];
   adam.c1 f64[]; adam.c2 f64[]; fc.bias.grad f32[10] */
static void fc_adam_grad(const float *restrict fc_y_grad, float *restrict fc_bias_exp_avg,
    float *restrict fc_bias, float *restrict fc_bias_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc_bias_grad)
{
    for (int k = 0; k <= 9; k++) {
        float grad = 0.0f;
        for (int i0 = 0; i0 <= 31; i0++)
            grad += fc_y_grad[32 * k + 16 * i0 - 31 * (i0 / 2)];
        if (fc_bias_grad != NULL)
            fc_bias_grad[k] = grad;
        float next = fc_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (grad + (float)weight_decay * fc_bias[k] - fc_bias_exp_avg[k]);
        fc_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * fc_bias_exp_avg_sq[k] + (float)(1.0 - betas_1) *
            (grad + (float)weight_decay * fc_bias[k]) * (grad + (float)weight_decay * fc_bias[k]);
        fc_bias_exp_avg_sq[k] = next_2;
        fc_bias[k] = fc_bias[k] - (float)(lr / adam_c1[0]) * next /
            (sqrtf(next_2) / (float)adam_c2[0] + (float)eps);
    }
}

/* fc (linear), line 21: flatten6.y.grad[2*i0 + n2, 16*c + 4*i2 + i3] = sum(k) fc.y.grad[2*i0 +
   n2, k]*fc.weight[k, 16*c + 4*i2 + i3] */
/* drop (dropout), line 19: max_pool2d4.y.grad[2*i0 + n2, i1, i2, i3] = select(random(16, 16*i1 +
   4*i2 + i3 + 1024*i0 + 512*n2) < drop.p[], 0, flatten6.y.grad[2*i0 + n2, 16*i1 + 4*i2 + i3]/(1
   - drop.p[])) */
/* relu3 (relu), line 17: conv2.y.grad[2*i0 + n2, i1, 2*i2 + i22, 2*i3 + i32] =
   select(max_pool2d4.y[2*i0 + n2, i1, i2, i3] > 0 and max_pool2d4.y.at[2*i0 + n2, i1, i2, i3] ==
   2*i22 + i32, max_pool2d4.y.grad[2*i0 + n2, i1, i2, i3], 0) */
/* conv2 (conv2d), line 16: conv2.bias.grad.parts[n, k] = sum(n2, p, i22, q, i32)
   conv2.y.grad[2*n + n2, k, 2*p + i22, 2*q + i32] */
/* fc.y.grad f32[32, 10]; fc.weight f32[10, 512]; max_pool2d4.y f32[32, 32, 4, 4];
   max_pool2d4.y.at i32[32, 32, 4, 4]; conv2.y.grad f32[32, 32, 8, 8]; conv2.bias.grad.parts
   f32[16, 32] */
/* Tile: 16 i0 x 2 n2 x 4 i2 x 4 i3 x 2 i22 x 2 i32; lanes over i0. Loops: c; inside: k */
KERNEL
static void fc_drop_relu3_conv2_grad(int thread, int threads, const float *restrict fc_y_grad,
    const float *restrict fc_weight, const float *restrict max_pool2d4_y,
    const int32_t *restrict max_pool2d4_y_at, float *restrict conv2_y_grad,
    float *restrict conv2_bias_grad_parts)
{
    const float factor = (float)(1.0 - drop_p);
    const float the_drop_p = (float)drop_p;
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int c = unit;
        vec grad[2][4][4];
        vec grad_2[2][4][4];
        vec grad_3[2][4][2][4][2];
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                UNROLL for (int i3 = 0; i3 < 4; i3++)
                    grad[n2][i2][i3] = SPLAT(0.0f);
        for (int k = 0; k <= 9; k++) {
            const float *const weight_at = &fc_weight[c + 512 * k];
            const float *const grad_at = &fc_y_grad[32 * k];
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                UNROLL for (int i3 = 0; i3 < 4; i3++) {
                    const vec x = SPLAT(weight_at[128 * i2 + 32 * i3]);
                    UNROLL for (int n2 = 0; n2 < 2; n2++)
                        grad[n2][i2][i3] += x * LOAD(&grad_at[16 * n2]);
                }
        }
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                UNROLL for (int i3 = 0; i3 < 4; i3++)
                    grad_2[n2][i2][i3] = SELECT(uniform_lanes(16,
                        (uint64_t)(16 * c + 512 * n2 + 4 * i2 + i3), 1024) < SPLAT(the_drop_p),
                        SPLAT(0.0f), grad[n2][i2][i3] / SPLAT(factor));
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                UNROLL for (int i22 = 0; i22 < 2; i22++)
                    UNROLL for (int i3 = 0; i3 < 4; i3++)
                        UNROLL for (int i32 = 0; i32 < 2; i32++) {
                            grad_3[n2][i2][i22][i3][i32] =
                                SELECT((gather(&max_pool2d4_y[c + 256 * n2 + 64 * i2 + 16 * i3 +
                                8192 * (c / 16)], 512, LANES) > SPLAT(0.0f)) &
                                (LOADI(&max_pool2d4_y_at[512 * c + 16 * n2 + 128 * i2 + 32 *
                                i3]) == SPLATI(2 * i22 + i32)), grad_2[n2][i2][i3], SPLAT(0.0f));
                            STORE(&conv2_y_grad[2048 * c + 16 * n2 + 512 * i2 + 64 * i3 + 256 *
                                i22 + 32 * i32], grad_3[n2][i2][i22][i3][i32]);
                        }
        {
            vec parts;
            parts = SPLAT(0.0f);
            UNROLL for (int n2 = 0; n2 < 2; n2++)
                UNROLL for (int i2 = 0; i2 < 4; i2++)
                    UNROLL for (int i22 = 0; i22 < 2; i22++)
                        UNROLL for (int i3 = 0; i3 < 4; i3++)
                            UNROLL for (int i32 = 0; i32 < 2; i32++)
                                parts += grad_3[n2][i2][i22][i3][i32];
            STORE(&conv2_bias_grad_parts[16 * c], parts);
        }
    }
}

/* fc (linear), line 21: fc.weight.grad[k, 16*c + c2] = sum(i0) fc.y.grad[i0, k]*flatten6.y[i0,
   16*c + c2] */
/* adam, line 24: fc.weight.exp_avg.next[i0, 16*i1 + c2] = fc.weight.exp_avg[i0, 16*i1 + c2] + (1
   - betas.0[])*(fc.weight.grad[i0, 16*i1 + c2] + weight_decay[]*fc.weight[i0, 16*i1 + c2] -
   fc.weight.exp_avg[i0, 16*i1 + c2]) */
/* adam, line 24: fc.weight.exp_avg_sq.next[i0, 16*i1 + c2] = betas.1[]*fc.weight.exp_avg_sq[i0,
   16*i1 + c2] + (1 - betas.1[])*(fc.weight.grad[i0, 16*i1 + c2] + weight_decay[]*fc.weight[i0,
   16*i1 + c2])*(fc.weight.grad[i0, 16*i1 + c2] + weight_decay[]*fc.weight[i0, 16*i1 + c2]) */
/* adam, line 24: fc.weight.next[i0, 16*i1 + c2] = fc.weight[i0, 16*i1 + c2] -
   lr[]/adam.c1[]*fc.weight.exp_avg.next[i0, 16*i1 + c2]/(sqrt(fc.weight.exp_avg_sq.next[i0,
   16*i1 + c2])/adam.c2[] + eps[]) */
/* fc.y.grad f32[32, 10]; flatten6.y f32[32, 512]; fc.weight.exp_avg f32[10, 512]; fc.weight
   f32[10, 512]; fc.weight.exp_avg_sq f32[10, 512]; adam.c1 f64[]; adam.c2 f64[]; fc.weight.grad
   f32[10, 512] */
/* Tile: 5 k x 16 c x 4 c2; lanes over c. Loops: k, c, c2; inside: i0 */
KERNEL
static void fc_adam_grad_2(int thread, int threads, const float *restrict fc_y_grad,
    const float *restrict flatten6_y, float *restrict fc_weight_exp_avg, float *restrict fc_weight,
    float *restrict fc_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int kb = unit / 8;
        const int cb = unit / 4 % 2;
        const int c2b = unit % 4;
        vec grad[5][4];
        vec next[5][4];
        vec next_2[5][4];
        UNROLL for (int k = 0; k < 5; k++)
            UNROLL for (int c2 = 0; c2 < 4; c2++)
                grad[k][c2] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++) {
            const float *const y_at = &flatten6_y[16 * cb + 128 * c2b + 512 * i0];
            const float *const grad_at = &fc_y_grad[160 * kb + 16 * i0 - 31 * (i0 / 2)];
            UNROLL for (int c2 = 0; c2 < 4; c2++) {
                const vec x = LOAD(&y_at[32 * c2]);
                UNROLL for (int k = 0; k < 5; k++)
                    grad[k][c2] += x * SPLAT(grad_at[32 * k]);
            }
        }
        if (fc_weight_grad != NULL)
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int c2 = 0; c2 < 4; c2++)
                    STORE(&fc_weight_grad[2560 * kb + 512 * k + 16 * cb + 128 * c2b + 32 * c2],
                        grad[k][c2]);
        UNROLL for (int k = 0; k < 5; k++)
            UNROLL for (int c2 = 0; c2 < 4; c2++) {
                const int at = 2560 * kb + 512 * k + 16 * cb + 128 * c2b + 32 * c2;
                next[k][c2] = LOAD(&fc_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[k][c2] + SPLAT(the_weight_decay) * LOAD(&fc_weight[at]) -
                    LOAD(&fc_weight_exp_avg[at]));
                STORE(&fc_weight_exp_avg[at], next[k][c2]);
                next_2[k][c2] = SPLAT(the_betas_1) * LOAD(&fc_weight_exp_avg_sq[at]) +
                    SPLAT(factor_2) * (grad[k][c2] + SPLAT(the_weight_decay) *
                    LOAD(&fc_weight[at])) * (grad[k][c2] + SPLAT(the_weight_decay) *
                    LOAD(&fc_weight[at]));
                STORE(&fc_weight_exp_avg_sq[at], next_2[k][c2]);
                STORE(&fc_weight[at], LOAD(&fc_weight[at]) - SPLAT((float)(lr / adam_c1[0])) *
                    next[k][c2] / (v_sqrt(next_2[k][c2]) / SPLAT((float)adam_c2[0]) +
                    SPLAT(the_eps)));
            }
    }
}

/* conv2 (conv2d), line 16: conv2.bias.grad[k] = sum(n) conv2.bias.grad.parts[n, k] */
/* adam, line 24: conv2.bias.exp_avg.next[i0] = conv2.bias.exp_avg[i0] + (1 -
   betas.0[])*(conv2.bias.grad[i0] + weight_decay[]*conv2.bias[i0] - conv2.bias.exp_avg[i0]) */
/* adam, line 24: conv2.bias.exp_avg_sq.next[i0] = betas.1[]*conv2.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(conv2.bias.grad[i0] + weight_decay[]*conv2.bias[i0])*(conv2.bias.grad[i0] +
   weight_decay[]*conv2.bias[i0]) */
/* adam, line 24: conv2.bias.next[i0] = conv2.bias[i0] -
   lr[]/adam.c1[]*conv2.bias.exp_avg.next[i0]/(sqrt(conv2.bias.exp_avg_sq.next[i0])/adam.c2[] +
   eps[]) */
/* conv2.bias.grad.parts f32[16, 32]; conv2.bias.exp_avg f32[32]; conv2.bias f32[32];
   conv2.bias.exp_avg_sq f32[32]; adam.c1 f64[]; adam.c2 f64[]; conv2.bias.grad f32[32] */
/* Tile: 16 k; lanes over k. Loops: k; inside: n */
static void conv2_adam_grad(const float *restrict conv2_bias_grad_parts,
    float *restrict conv2_bias_exp_avg, float *restrict conv2_bias,
    float *restrict conv2_bias_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict conv2_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int kb = 0; kb <= 1; kb++) {
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += gather(&conv2_bias_grad_parts[256 * kb + n], 16, LANES);
        if (conv2_bias_grad != NULL)
            STORE(&conv2_bias_grad[16 * kb], grad);
        vec next = LOAD(&conv2_bias_exp_avg[16 * kb]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&conv2_bias[16 * kb]) -
            LOAD(&conv2_bias_exp_avg[16 * kb]));
        STORE(&conv2_bias_exp_avg[16 * kb], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&conv2_bias_exp_avg_sq[16 * kb]) + SPLAT(factor_2) *
            (grad + SPLAT(the_weight_decay) * LOAD(&conv2_bias[16 * kb])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&conv2_bias[16 * kb]));
        STORE(&conv2_bias_exp_avg_sq[16 * kb], next_2);
        STORE(&conv2_bias[16 * kb], LOAD(&conv2_bias[16 * kb]) - SPLAT((float)(lr / adam_c1[0])) *
            next / (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
    }
}

/* conv2 (conv2d), line 16: relu1.y.grad[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and
   -i2 + r + 6 >= 0 and i3 - s + 1 >= 0 and -i3 + s + 6 >= 0) conv2.y.grad[2*n + n2, k, i2 - r +
   1, i3 - s + 1]*conv2.weight[k, c, r, s] */
/* relu1 (relu), line 15: conv1.y.grad[2*i0 + n2, i1, i2, i3] = select(relu1.y[2*i0 + n2, i1, i2,
   i3] > 0, relu1.y.grad[2*i0 + n2, i1, i2, i3], 0) */
/* conv2.y.grad f32[32, 32, 8, 8]; conv2.weight f32[32, 16, 3, 3]; relu1.y f32[32, 16, 8, 8];
   conv1.y.grad f32[32, 16, 8, 8] */
/* Tile: 16 n x 8 c; lanes over n. Loops: n2, i2, c, i3; inside: k, r, s */
KERNEL
static void conv2_relu1_grad(int thread, int threads, const float *restrict conv2_y_grad,
    const float *restrict conv2_weight, const float *restrict relu1_y, float *restrict conv1_y_grad)
{
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int n2 = unit / 128;
        const int i2 = unit / 16 % 8;
        const int cb = unit / 8 % 2;
        const int i3 = unit % 8;
        vec grad[8];
        UNROLL for (int c = 0; c < 8; c++)
            grad[c] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            for (int r = max(0, i2 - 6); r <= min(2, i2 + 1); r++)
                for (int s = max(0, i3 - 6); s <= min(2, i3 + 1); s++) {
                    const float *const weight_at =
                        &conv2_weight[8 * cb + 144 * k + 48 * r + 16 * s];
                    const vec x = LOAD(&conv2_y_grad[16 * n2 + 256 * i2 + 32 * i3 + 2048 * k - 256 *
                        r - 32 * s + 288]);
                    UNROLL for (int c = 0; c < 8; c++)
                        grad[c] += x * SPLAT(weight_at[c]);
                }
        UNROLL for (int c = 0; c < 8; c++)
            STORE(&conv1_y_grad[16 * n2 + 256 * i2 + 16384 * cb + 2048 * c + 32 * i3],
                SELECT(gather(&relu1_y[1600 * n2 + 160 * i2 + 8 * cb + c + 16 * i3 + 176], 3200,
                LANES) > SPLAT(0.0f), grad[c], SPLAT(0.0f)));
    }
}

/* conv2 (conv2d), line 16: conv2.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0
   and -p - r + 8 >= 0) conv2.y.grad[2*n + n2, k, p, q]*relu1.y[2*n + n2, c, p + r - 1, q + s -
   1] */
/* conv2.y.grad f32[32, 32, 8, 8]; relu1.y f32[32, 16, 8, 8]; conv2.weight.grad.parts f32[16, 32,
   16, 3, 3] */
/* Tile: 8 k x 16 c x 3 s; lanes over c. Loops: n, k, r; inside: n2, p, q */
KERNEL
static void conv2_grad(int thread, int threads, const float *restrict conv2_y_grad,
    const float *restrict relu1_y, float *restrict conv2_weight_grad_parts)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int n = unit / 4;
        const int kb = unit % 4;
        for (int r = 0; r <= 2; r++) {
            vec parts[8][3];
            UNROLL for (int k = 0; k < 8; k++)
                UNROLL for (int s = 0; s < 3; s++)
                    parts[k][s] = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int p = max(0, -r + 1); p <= min(7, -r + 8); p++)
                    for (int q = 0; q <= 7; q++) {
                        const float *const grad_at =
                            &conv2_y_grad[n + 16384 * kb + 16 * n2 + 256 * p + 32 * q];
                        const float *const y_at = &relu1_y[3200 * n + 160 * r + 1600 * n2 + 160 *
                            p + 16 * q];
                        UNROLL for (int k = 0; k < 8; k++) {
                            const vec x = SPLAT(grad_at[2048 * k]);
                            UNROLL for (int s = 0; s < 3; s++)
                                parts[k][s] += x * LOAD(&y_at[16 * s]);
                        }
                    }
            UNROLL for (int k = 0; k < 8; k++)
                UNROLL for (int s = 0; s < 3; s++)
                    STORE(&conv2_weight_grad_parts[4608 * n + 1152 * kb + 144 * k + 48 * r + 16 *
                        s], parts[k][s]);
        }
    }
}

/* conv2 (conv2d), line 16: conv2.weight.grad[k, c, r, s] = sum(n) conv2.weight.grad.parts[n, k,
   c, r, s] */
/* adam, line 24: conv2.weight.exp_avg.next[i0, i1, i2, i3] = conv2.weight.exp_avg[i0, i1, i2,
   i3] + (1 - betas.0[])*(conv2.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv2.weight[i0, i1,
   i2, i3] - conv2.weight.exp_avg[i0, i1, i2, i3]) */
/* adam, line 24: conv2.weight.exp_avg_sq.next[i0, i1, i2, i3] =
   betas.1[]*conv2.weight.exp_avg_sq[i0, i1, i2, i3] + (1 - betas.1[])*(conv2.weight.grad[i0, i1,
   i2, i3] + weight_decay[]*conv2.weight[i0, i1, i2, i3])*(conv2.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*conv2.weight[i0, i1, i2, i3]) */
/* adam, line 24: conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] -
   lr[]/adam.c1[]*conv2.weight.exp_avg.next[i0, i1, i2,
   i3]/(sqrt(conv2.weight.exp_avg_sq.next[i0, i1, i2, i3])/adam.c2[] + eps[]) */
/* conv2.weight.grad.parts f32[16, 32, 16, 3, 3]; conv2.weight.exp_avg f32[32, 16, 3, 3];
   conv2.weight f32[32, 16, 3, 3]; conv2.weight.exp_avg_sq f32[32, 16, 3, 3]; adam.c1 f64[];
   adam.c2 f64[]; conv2.weight.grad f32[32, 16, 3, 3] */
/* Tile: 16 c; lanes over c. Loops: k, r, s; inside: n */
static void conv2_adam_grad_2(int thread, int threads,
    const float *restrict conv2_weight_grad_parts, float *restrict conv2_weight_exp_avg,
    float *restrict conv2_weight, float *restrict conv2_weight_exp_avg_sq,
    const double *restrict adam_c1, const double *restrict adam_c2,
    float *restrict conv2_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int k = unit / 3;
        const int r = unit % 3;
        for (int s = 0; s <= 2; s++) {
            vec grad = SPLAT(0.0f);
            for (int n = 0; n <= 15; n++)
                grad += LOAD(&conv2_weight_grad_parts[144 * k + 48 * r + 16 * s + 4608 * n]);
            if (conv2_weight_grad != NULL)
                STORE(&conv2_weight_grad[144 * k + 48 * r + 16 * s], grad);
            const int at = 144 * k + 48 * r + 16 * s;
            vec next = LOAD(&conv2_weight_exp_avg[at]) + SPLAT(factor) *
                (grad + SPLAT(the_weight_decay) * LOAD(&conv2_weight[at]) -
                LOAD(&conv2_weight_exp_avg[at]));
            STORE(&conv2_weight_exp_avg[at], next);
            vec next_2 = SPLAT(the_betas_1) * LOAD(&conv2_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                (grad + SPLAT(the_weight_decay) * LOAD(&conv2_weight[at])) *
                (grad + SPLAT(the_weight_decay) * LOAD(&conv2_weight[at]));
            STORE(&conv2_weight_exp_avg_sq[at], next_2);
            STORE(&conv2_weight[at], LOAD(&conv2_weight[at]) - SPLAT((float)(lr / adam_c1[0])) *
                next / (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* conv1 (conv2d), line 14: conv1.bias.grad.parts[n, k] = sum(n2, p, q) conv1.y.grad[2*n + n2, k,
   p, q] */
/* conv1 (conv2d), line 14: conv1.bias.grad[k] = sum(n) conv1.bias.grad.parts[n, k] */
/* adam, line 24: conv1.bias.exp_avg.next[i0] = conv1.bias.exp_avg[i0] + (1 -
   betas.0[])*(conv1.bias.grad[i0] + weight_decay[]*conv1.bias[i0] - conv1.bias.exp_avg[i0]) */
/* adam, line 24: conv1.bias.exp_avg_sq.next[i0] = betas.1[]*conv1.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(conv1.bias.grad[i0] + weight_decay[]*conv1.bias[i0])*(conv1.bias.grad[i0] +
   weight_decay[]*conv1.bias[i0]) */
/* adam, line 24: conv1.bias.next[i0] = conv1.bias[i0] -
   lr[]/adam.c1[]*conv1.bias.exp_avg.next[i0]/(sqrt(conv1.bias.exp_avg_sq.next[i0])/adam.c2[] +
   eps[]) */
/* conv1.y.grad f32[32, 16, 8, 8]; conv1.bias.grad.parts f32[16, 16]; conv1.bias.exp_avg f32[16];
   conv1.bias f32[16]; conv1.bias.exp_avg_sq f32[16]; adam.c1 f64[]; adam.c2 f64[];
   conv1.bias.grad f32[16] */
/* Tile: 16 n; lanes over n. Loops: k; inside: n2, p, q */
static void conv1_adam_grad(int thread, int threads, const float *restrict conv1_y_grad,
    float *restrict conv1_bias_grad_parts, float *restrict conv1_bias_exp_avg,
    float *restrict conv1_bias, float *restrict conv1_bias_exp_avg_sq,
    const double *restrict adam_c1, const double *restrict adam_c2, float *restrict conv1_bias_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int k = unit;
        float grad;
        vec parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int p = 0; p <= 7; p++)
                for (int q = 0; q <= 7; q++)
                    parts += LOAD(&conv1_y_grad[2048 * k + 16 * n2 + 256 * p + 32 * q]);
        STORE(&conv1_bias_grad_parts[16 * k], parts);
        {
            grad = 0.0f;
            for (int n = 0; n < 16; n++)
                grad += conv1_bias_grad_parts[16 * k + n];
            if (conv1_bias_grad != NULL)
                conv1_bias_grad[k] = grad;
        }
        float next = conv1_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (grad + (float)weight_decay * conv1_bias[k] - conv1_bias_exp_avg[k]);
        conv1_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * conv1_bias_exp_avg_sq[k] + (float)(1.0 - betas_1) *
            (grad + (float)weight_decay * conv1_bias[k]) *
            (grad + (float)weight_decay * conv1_bias[k]);
        conv1_bias_exp_avg_sq[k] = next_2;
        conv1_bias[k] = conv1_bias[k] - (float)(lr / adam_c1[0]) * next /
            (sqrtf(next_2) / (float)adam_c2[0] + (float)eps);
    }
}

/* conv1 (conv2d), line 14: conv1.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0
   and -p - r + 8 >= 0) conv1.y.grad[2*n + n2, k, p, q]*image.value[2*n + n2, c, p + r - 1, q + s
   - 1] */
/* conv1.y.grad f32[32, 16, 8, 8]; image.value f32[32, 1, 8, 8]; conv1.weight.grad.parts f32[16,
   16, 1, 3, 3] */
/* Tile: 16 n x 8 k x 3 s; lanes over n. Loops: k, r; inside: n2, p, q */
KERNEL
static void conv1_grad(int thread, int threads, const float *restrict conv1_y_grad,
    const float *restrict image_value, float *restrict conv1_weight_grad_parts)
{
    for (int unit = first_unit(6, thread, threads); unit < first_unit(6, thread + 1, threads);
        unit++) {
        const int kb = unit / 3;
        const int r = unit % 3;
        vec parts[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++)
                parts[k][s] = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int p = max(0, -r + 1); p <= min(7, -r + 8); p++)
                for (int q = 0; q <= 7; q++) {
                    const float *const grad_at =
                        &conv1_y_grad[16384 * kb + 16 * n2 + 256 * p + 32 * q];
                    const float *const value_at =
                        &image_value[320 * r + 16 * n2 + 320 * p + 32 * q - 320];
                    UNROLL for (int k = 0; k < 8; k++) {
                        const vec x = keep(LOAD(&grad_at[2048 * k]));
                        UNROLL for (int s = 0; s < 3; s++)
                            parts[k][s] += x * LOAD(&value_at[32 * s]);
                    }
                }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++)
                STORE(&conv1_weight_grad_parts[1152 * kb + 144 * k + 48 * r + 16 * s], parts[k][s]);
    }
}

/* conv1 (conv2d), line 14: conv1.weight.grad[k, c, r, s] = sum(n) conv1.weight.grad.parts[n, k,
   c, r, s] */
/* adam, line 24: conv1.weight.exp_avg.next[i0, i1, i2, i3] = conv1.weight.exp_avg[i0, i1, i2,
   i3] + (1 - betas.0[])*(conv1.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv1.weight[i0, i1,
   i2, i3] - conv1.weight.exp_avg[i0, i1, i2, i3]) */
/* adam, line 24: conv1.weight.exp_avg_sq.next[i0, i1, i2, i3] =
   betas.1[]*conv1.weight.exp_avg_sq[i0, i1, i2, i3] + (1 - betas.1[])*(conv1.weight.grad[i0, i1,
   i2, i3] + weight_decay[]*conv1.weight[i0, i1, i2, i3])*(conv1.weight.grad[i0, i1, i2, i3] +
   weight_decay[]*conv1.weight[i0, i1, i2, i3]) */
/* adam, line 24: conv1.weight.next[i0, i1, i2, i3] = conv1.weight[i0, i1, i2, i3] -
   lr[]/adam.c1[]*conv1.weight.exp_avg.next[i0, i1, i2,
   i3]/(sqrt(conv1.weight.exp_avg_sq.next[i0, i1, i2, i3])/adam.c2[] + eps[]) */
/* conv1.weight.grad.parts f32[16, 16, 1, 3, 3]; conv1.weight.exp_avg f32[16, 1, 3, 3];
   conv1.weight f32[16, 1, 3, 3]; conv1.weight.exp_avg_sq f32[16, 1, 3, 3]; adam.c1 f64[];
   adam.c2 f64[]; conv1.weight.grad f32[16, 1, 3, 3] */
/* Tile: 16 k; lanes over k. Loops: r, s; inside: n */
static void conv1_adam_grad_2(const float *restrict conv1_weight_grad_parts,
    float *restrict conv1_weight_exp_avg, float *restrict conv1_weight,
    float *restrict conv1_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict conv1_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int r = 0; r <= 2; r++)
        for (int s = 0; s <= 2; s++) {
            vec grad = SPLAT(0.0f);
            for (int n = 0; n <= 15; n++)
                grad += gather(&conv1_weight_grad_parts[48 * r + 16 * s + n], 144, LANES);
            if (conv1_weight_grad != NULL)
                STORE(&conv1_weight_grad[48 * r + 16 * s], grad);
            const int at = 48 * r + 16 * s;
            vec next = LOAD(&conv1_weight_exp_avg[at]) + SPLAT(factor) *
                (grad + SPLAT(the_weight_decay) * LOAD(&conv1_weight[at]) -
                LOAD(&conv1_weight_exp_avg[at]));
            STORE(&conv1_weight_exp_avg[at], next);
            vec next_2 = SPLAT(the_betas_1) * LOAD(&conv1_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                (grad + SPLAT(the_weight_decay) * LOAD(&conv1_weight[at])) *
                (grad + SPLAT(the_weight_decay) * LOAD(&conv1_weight[at]));
            STORE(&conv1_weight_exp_avg_sq[at], next_2);
            STORE(&conv1_weight[at], LOAD(&conv1_weight[at]) - SPLAT((float)(lr / adam_c1[0])) *
                next / (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
        }
}

/* image, line 11: image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
/* image f32[32, 1, 8, 8]; image.value f32[32, 1, 8, 8] */
/* Tile: 16 w; lanes over w. Loops: n, h */
static void image_eval(const float *restrict image, float *restrict image_value_2)
{
    for (int n = 0; n <= 31; n++)
        for (int h = 0; h <= 7; h++)
            STORE(&image_value_2[128 * n + 16 * h], LOAD(&image[64 * n + 8 * h]) * SPLAT(0.0625f));
}

/* conv1 (conv2d), line 14: conv1.sum[n, k, p, q] = sum(r, s: p + r - 1 >= 0 and -p - r + 8 >= 0
   and q + s - 1 >= 0 and -q - s + 8 >= 0) image.value[n, 0, p + r - 1, q + s -
   1]*conv1.weight[k, 0, r, s] */
/* relu1 (relu), line 15: relu1.y[i0, i1, i2, i3] = relu(conv1.bias[i1] + conv1.sum[i0, i1, i2,
   i3]) */
/* image.value f32[32, 1, 8, 8]; conv1.weight f32[16, 1, 3, 3]; conv1.bias f32[16]; relu1.y
   f32[32, 16, 8, 8] */
/* Tile: 16 n x 16 k; lanes over k. Loops: n, p, q; inside: r, s */
KERNEL
static void conv1_relu1_eval(int thread, int threads, const float *restrict image_value_2,
    const float *restrict conv1_weight, const float *restrict conv1_bias, float *restrict relu1_y_2)
{
    zero_rows(relu1_y_2, 32, 1600, 160, thread, threads);
    zero_rows(relu1_y_2 + 1440, 32, 1600, 160, thread, threads);
    zero_rows(relu1_y_2, 320, 160, 16, thread, threads);
    zero_rows(relu1_y_2 + 144, 320, 160, 16, thread, threads);
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int p = unit / 8 % 8;
        const int q = unit % 8;
        vec sum[16];
        UNROLL for (int n = 0; n < 16; n++)
            sum[n] = SPLAT(0.0f);
        for (int r = max(0, -p + 1); r <= min(2, -p + 8); r++)
            for (int s = max(0, -q + 1); s <= min(2, -q + 8); s++) {
                const float *const value_at =
                    &image_value_2[2048 * nb + 16 * p + q + 16 * r + s - 17];
                const vec x = LOAD(&conv1_weight[48 * r + 16 * s]);
                UNROLL for (int n = 0; n < 16; n++)
                    sum[n] += x * SPLAT(value_at[128 * n]);
            }
        UNROLL for (int n = 0; n < 16; n++)
            STORE(&relu1_y_2[25600 * nb + 1600 * n + 160 * p + 16 * q + 176],
                v_relu(LOAD(&conv1_bias[0]) + sum[n]));
    }
}

/* conv2 (conv2d), line 16: conv2.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) relu1.y[n, c, r +
   2*p + r2 - 1, s + 2*q + s2 - 1]*conv2.weight.copy[k, c, r, s] */
/* max_pool2d4 (max_pool2d), line 18: max_pool2d4.y[n, c, p, q] = max(r, s) relu(conv2.bias[c] +
   conv2.sum[n, c, 2*p + r, 2*q + s]) */
/* relu1.y f32[32, 16, 8, 8]; conv2.weight.copy f32[32, 16, 3, 3]; conv2.bias f32[32];
   max_pool2d4.y f32[32, 32, 4, 4] */
/* Tile: 32 k x 2 q x 2 r x 2 s; lanes over k. Loops: n, p, q; inside: c, r, s */
SLIDING_KERNEL
static void conv2_max_pool2d4_eval(int thread, int threads, const float *restrict relu1_y_2,
    const float *restrict conv2_weight_copy_2, const float *restrict conv2_bias,
    float *restrict max_pool2d4_y_2)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit / 4;
        const int p = unit % 4;
        for (int qb = 0; qb <= 1; qb++) {
            vec sum[2][2][2][2];
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int r = 0; r < 2; r++)
                    UNROLL for (int q = 0; q < 2; q++)
                        UNROLL for (int s = 0; s < 2; s++)
                            sum[kv][r][q][s] = SPLAT(0.0f);
            for (int c = 0; c <= 15; c++)
                for (int r_2 = 0; r_2 <= 2; r_2++)
                    for (int s_2 = 0; s_2 <= 2; s_2++) {
                        const float *const copy_at =
                            &conv2_weight_copy_2[144 * c + 48 * r_2 + 16 * s_2];
                        const float *const y_at = &relu1_y_2[1600 * n + 320 * p + 64 * qb + c +
                            160 * r_2 + 16 * s_2];
                        UNROLL for (int kv = 0; kv < 2; kv++) {
                            const vec x = LOAD(&copy_at[2304 * kv]);
                            UNROLL for (int r = 0; r < 2; r++)
                                UNROLL for (int q = 0; q < 2; q++)
                                    UNROLL for (int s = 0; s < 2; s++)
                                        sum[kv][r][q][s] += x *
                                            SPLAT(y_at[32 * q + 160 * r + 16 * s]);
                        }
                    }
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int q = 0; q < 2; q++) {
                    vec y;
                    y = SPLAT(-INFINITY);
                    UNROLL for (int r = 0; r < 2; r++)
                        UNROLL for (int s = 0; s < 2; s++) {
                            const vec v = v_relu(LOAD(&conv2_bias[16 * kv]) + sum[kv][r][q][s]);
                            const ivec better = (v > y) | (v != v);
                            y = SELECT(better, v, y);
                        }
                    STORE(&max_pool2d4_y_2[256 * n + 8208 * kv + 64 * p + 32 * qb + 16 * q], y);
                }
        }
    }
}

/* fc (linear), line 21: fc.sum[i0, k] = sum(c, c2, c22) max_pool2d4.y[i0, c, c2,
   c22]*fc.weight[k, 16*c + 4*c2 + c22] */
/* fc (linear), line 21: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* max_pool2d4.y f32[32, 32, 4, 4]; fc.weight f32[10, 512]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 4 i0 x 5 k x 16 c; lanes over c. Loops: i0, k; inside: c, c2, c22 */
KERNEL
static void fc_eval(int thread, int threads, const float *restrict max_pool2d4_y_2,
    const float *restrict fc_weight, const float *restrict fc_bias, float *restrict fc_y_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int kb = unit % 2;
        vec sum[4][5];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int cb = 0; cb <= 1; cb++)
            for (int c2 = 0; c2 <= 3; c2++)
                for (int c22 = 0; c22 <= 3; c22++) {
                    const float *const y_at = &max_pool2d4_y_2[1024 * i0b + 8208 * cb + 64 * c2 +
                        16 * c22];
                    const float *const weight_at =
                        &fc_weight[2560 * kb + 16 * cb + 128 * c2 + 32 * c22];
                    UNROLL for (int i0 = 0; i0 < 4; i0++) {
                        const vec x = keep(LOAD(&y_at[256 * i0]));
                        UNROLL for (int k = 0; k < 5; k++)
                            sum[i0][k] += x * LOAD(&weight_at[512 * k]);
                    }
                }
        float total[4][5];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                total[i0][k] = add_lanes(sum[i0][k]);
        for (int i0 = 0; i0 < 4; i0++)
            for (int k = 0; k < 5; k++)
                fc_y_2[4 * i0b + i0 + 80 * kb + 16 * k + 144 * (i0b / 4)] = fc_bias[5 * kb + k] +
                    total[i0][k];
    }
}

/* cross_entropy, line 22: loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0) */
/* cross_entropy, line 22: loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   1), 0) */
/* digit i32[32]; cross_entropy.max f32[32]; cross_entropy.sum f32[32]; fc.y f32[32, 10];
   loss.sum f32[]; loss.weight f32[] */
/* Tile: 16 n. Loops: n */
static void cross_entropy_eval(const int32_t *restrict digit,
    const float *restrict cross_entropy_max_2, const float *restrict cross_entropy_sum_2,
    const float *restrict fc_y_2, float *restrict loss_sum_2, float *restrict loss_weight)
{
    const float the_valid = (float)run.valid;
    float sum = 0.0f;
    for (int nb = 0; nb <= 1; nb++)
        for (int n = 0; n < 16; n++)
            sum += choosef(16 * nb + n < run.valid,
                choosef(digit[16 * nb + n] == -100, 0.0f, cross_entropy_max_2[16 * nb + n] +
                logf(cross_entropy_sum_2[16 * nb + n]) -
                fc_y_2[16 * class_of(digit[16 * nb + n], 10) + 160 * nb + n]), 0.0f);
    loss_sum_2[0] = sum;
    vec weight = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++)
        weight += SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    float total = add_lanes(weight);
    loss_weight[0] = total;
}

/* accuracy, line 23: accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] ==
   digit[n] and digit[n] != -100), 1, 0) */
/* accuracy, line 23: accuracy.seen.sum[] = sum(n) select(n < valid[], select(digit[n] == -100,
   0, 1), 0) */
/* accuracy.argmax i32[32]; digit i32[32]; accuracy.hit.sum f32[]; accuracy.seen.sum f32[] */
/* Tile: 16 n; lanes over n. Loops: n */
static void accuracy_eval(const int32_t *restrict accuracy_argmax_2, const int32_t *restrict digit,
    float *restrict accuracy_hit_sum, float *restrict accuracy_seen_sum)
{
    const float the_valid = (float)run.valid;
    vec sum = SPLAT(0.0f);
    vec sum_2 = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++) {
        sum += SELECT((TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid)) &
            ((LOADI(&accuracy_argmax_2[16 * nb]) == LOADI(&digit[16 * nb])) &
            (LOADI(&digit[16 * nb]) != SPLATI(-100))), SPLAT(1.0f), SPLAT(0.0f));
        sum_2 += SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    }
    float total = add_lanes(sum);
    accuracy_hit_sum[0] = total;
    float total_2 = add_lanes(sum_2);
    accuracy_seen_sum[0] = total_2;
}

#define AT(type, offset) ((type *)(arena + (offset)))
#define image_value AT(float, 893184) /* [32, 1, 8, 8] */
#define relu1_y AT(float, 557184) /* [32, 16, 8, 8] */
#define max_pool2d4_y AT(float, 114624) /* [32, 32, 4, 4] */
#define flatten6_y AT(float, 794816) /* [32, 512] */
#define fc_y AT(float, 425408) /* [32, 10] */
#define cross_entropy_max AT(float, 66944) /* [32] */
#define cross_entropy_sum AT(float, 67136) /* [32] */
#define loss_sum AT(float, 65600)
#define accuracy_argmax AT(int32_t, 65600) /* [32] */
#define loss_sum_grad AT(float, 67328)
#define fc_y_grad AT(float, 65600) /* [32, 10] */
#define max_pool2d4_y_at AT(int32_t, 0) /* [32, 32, 4, 4] */
#define conv2_y_grad AT(float, 294976) /* [32, 32, 8, 8] */
#define conv1_y_grad AT(float, 762048) /* [32, 16, 8, 8] */
#define adam_c1 AT(double, 903488)
#define adam_c2 AT(double, 903552)
#define conv2_bias_grad_parts AT(float, 112512) /* [16, 32] */
#define conv2_weight_grad_parts AT(float, 0) /* [16, 32, 16, 3, 3] */
#define conv1_bias_grad_parts AT(float, 146944) /* [16, 16] */
#define conv1_weight_grad_parts AT(float, 142848) /* [16, 16, 1, 3, 3] */
#define conv2_weight_copy AT(float, 65600) /* [32, 16, 3, 3] */
#define image_value_2 AT(float, 204864) /* [32, 1, 8, 8] */
#define relu1_y_2 AT(float, 0) /* [32, 16, 8, 8] */
#define max_pool2d4_y_2 AT(float, 204864) /* [32, 32, 4, 4] */
#define fc_y_2 AT(float, 101760) /* [32, 10] */
#define cross_entropy_max_2 AT(float, 0) /* [32] */
#define cross_entropy_sum_2 AT(float, 192) /* [32] */
#define loss_sum_2 AT(float, 384)
#define accuracy_argmax_2 AT(int32_t, 0) /* [32] */
#define conv2_weight_copy_2 AT(float, 270592) /* [32, 16, 3, 3] */

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    PARALLEL
    {
        const int thread = THREAD, threads = THREADS;
        (void)threads;
        if (thread == 0)
            image_2(&image[0][0][0][0], image_value);
        done(0, thread);
        BARRIER
        conv1_relu1(thread, threads, image_value, conv1_weight, conv1_bias, relu1_y);
            done(1, thread);
        if (thread == 0)
            conv2(conv2_weight, conv2_weight_copy);
        done(2, thread);
        BARRIER
        conv2_max_pool2d4_flatten6(thread, threads, relu1_y, conv2_weight_copy, conv2_bias,
            max_pool2d4_y, max_pool2d4_y_at, flatten6_y); done(3, thread);
        BARRIER
        fc(thread, threads, flatten6_y, fc_weight, fc_bias, fc_y); done(4, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(fc_y, cross_entropy_max, cross_entropy_sum, 16, 32);
        done(5, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max, cross_entropy_sum, fc_y, loss_sum,
                &loss_weight);
        done(6, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(7, thread);
        if (thread == 0)
            accuracy(fc_y, accuracy_argmax, 16, 32);
        done(8, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(9, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(10, thread);
            if (thread == 0)
                adam(adam_c1);
            done(11, thread);
            if (thread == 0)
                adam_2(adam_c2);
            done(12, thread);
            if (thread == 0)
                cross_entropy_grad_2(loss_sum_grad, digit, cross_entropy_sum, fc_y,
                    cross_entropy_max, fc_y_grad);
            done(13, thread);
            if (thread == 0)
                fc_adam_grad(fc_y_grad, fc_bias_exp_avg, fc_bias, fc_bias_exp_avg_sq, adam_c1,
                    adam_c2, gradients[0].data);
            done(14, thread);
            BARRIER
            fc_drop_relu3_conv2_grad(thread, threads, fc_y_grad, fc_weight, max_pool2d4_y,
                max_pool2d4_y_at, conv2_y_grad, conv2_bias_grad_parts); done(15, thread);
            BARRIER
            fc_adam_grad_2(thread, threads, fc_y_grad, flatten6_y, fc_weight_exp_avg, fc_weight,
                fc_weight_exp_avg_sq, adam_c1, adam_c2, gradients[1].data); done(16, thread);
            if (thread == 0)
                conv2_adam_grad(conv2_bias_grad_parts, conv2_bias_exp_avg, conv2_bias,
                    conv2_bias_exp_avg_sq, adam_c1, adam_c2, gradients[2].data);
            done(17, thread);
            BARRIER
            conv2_relu1_grad(thread, threads, conv2_y_grad, conv2_weight, relu1_y, conv1_y_grad);
                done(18, thread);
            conv2_grad(thread, threads, conv2_y_grad, relu1_y, conv2_weight_grad_parts);
                done(19, thread);
            BARRIER
            conv2_adam_grad_2(thread, threads, conv2_weight_grad_parts, conv2_weight_exp_avg,
                conv2_weight, conv2_weight_exp_avg_sq, adam_c1, adam_c2, gradients[3].data);
                done(20, thread);
            BARRIER
            conv1_adam_grad(thread, threads, conv1_y_grad, conv1_bias_grad_parts,
                conv1_bias_exp_avg, conv1_bias, conv1_bias_exp_avg_sq, adam_c1, adam_c2,
                gradients[4].data); done(21, thread);
            BARRIER
            conv1_grad(thread, threads, conv1_y_grad, image_value, conv1_weight_grad_parts);
                done(22, thread);
            BARRIER
            if (thread == 0)
                conv1_adam_grad_2(conv1_weight_grad_parts, conv1_weight_exp_avg, conv1_weight,
                    conv1_weight_exp_avg_sq, adam_c1, adam_c2, gradients[5].data);
            done(23, thread);
        }
    }
    return isfinite(loss);
}

/* Loss, metrics and output for the batch, as the network is used after training. */
static void evaluate(void)
{
    PARALLEL
    {
        const int thread = THREAD, threads = THREADS;
        (void)threads;
        if (thread == 0)
            image_eval(&image[0][0][0][0], image_value_2);
        done(0, thread);
        BARRIER
        conv1_relu1_eval(thread, threads, image_value_2, conv1_weight, conv1_bias, relu1_y_2);
            done(1, thread);
        if (thread == 0)
            conv2(conv2_weight, conv2_weight_copy_2);
        done(2, thread);
        BARRIER
        conv2_max_pool2d4_eval(thread, threads, relu1_y_2, conv2_weight_copy_2, conv2_bias,
            max_pool2d4_y_2); done(3, thread);
        BARRIER
        fc_eval(thread, threads, max_pool2d4_y_2, fc_weight, fc_bias, fc_y_2); done(4, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(fc_y_2, cross_entropy_max_2, cross_entropy_sum_2, 160, 16);
        done(5, thread);
        if (thread == 0)
            cross_entropy_eval(digit, cross_entropy_max_2, cross_entropy_sum_2, fc_y_2, loss_sum_2,
                &loss_weight);
        done(6, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(7, thread);
        if (thread == 0)
            accuracy(fc_y_2, accuracy_argmax_2, 160, 16);
        done(8, thread);
        if (thread == 0)
            accuracy_eval(accuracy_argmax_2, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(9, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 1; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * n + 64 * c + 8 * h + w + 29790] = image[n][c][h][w] * 0.0625;
    /* conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*conv1.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 1; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[64 * n + 8 * p + q + 64 * c + 8 * r + s + 29781] *
                                    memory[9 * k + 9 * c + 3 * r + s];
                    memory[1024 * n + 64 * k + 8 * p + q + 31838] = sum;
                }
    /* conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    memory[1024 * n + 64 * k + 8 * p + q + 64606] = memory[k + 144] +
                        memory[1024 * n + 64 * k + 8 * p + q + 31838];
    /* relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 97374] =
                        relu(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 64606]);
    /* conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) relu1.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 97365] *
                                    memory[144 * k + 9 * c + 3 * r + s + 160];
                    memory[2048 * n + 64 * k + 8 * p + q + 130142] = sum;
                }
    /* conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    memory[2048 * n + 64 * k + 8 * p + q + 195678] = memory[k + 4768] +
                        memory[2048 * n + 64 * k + 8 * p + q + 130142];
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* relu3.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 261214] =
                        relu(memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 195678]);
    /* max_pool2d4.y[n, c, p, q] = max(r, s) relu3.y[n, c, 2*p + r, 2*q + s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const double v = memory[2048 * n + 64 * c + 16 * p + 2 * q + 8 * r + s +
                                261214];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    memory[512 * n + 16 * c + 4 * p + q + 326750] = best;
                    memory[512 * n + 16 * c + 4 * p + q + 343134] = argument;
                }
    /* drop.y[i0, i1, i2, i3] = select(random(16, 512*i0 + 16*i1 + 4*i2 + i3) < drop.p[], 0,
       max_pool2d4.y[i0, i1, i2, i3]/(1 - drop.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 359518] =
                        choose(dlcrt_uniform(run.seed, 16, run.step,
                        (uint64_t)(512 * i0 + 16 * i1 + 4 * i2 + i3)) < drop_p, 0.0,
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 326750] / (1.0 - drop_p));
    /* flatten6.y[a0, f] = drop.y[a0, f/16, f/4 - f/16*4, f - f/4*4] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int f = 0; f < 512; f++)
            memory[512 * a0 + f + 375902] = memory[512 * a0 + f + 359518];
    /* fc.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 512; c++)
                sum += memory[512 * i0 + c + 375902] * memory[512 * k + c + 4800];
            memory[10 * i0 + k + 392286] = sum;
        }
    /* fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 392606] = memory[k + 9920] + memory[10 * i0 + k + 392286];
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.max[n] = max(c) fc.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 392606];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 392926] = best;
    }
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 392958] = memory[n + 392926];
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 392606] - memory[n + 392958]);
        memory[n + 392990] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 393022] = memory[n + 392958] + log(memory[n + 392990]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 393054] = choose(digit[n] == -100, 0.0, memory[n + 393022] -
            memory[class_of(digit[n], 10) + 10 * n + 392606]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 393086] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 393054], 0.0);
        memory[393118] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 393086], 0.0);
        memory[393119] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_7(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[393120] = memory[393118] / memory[393119];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[393121] = 1.0 / memory[393119];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 393122] = choose(n < run.valid, memory[393121], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 393154] = choose(digit[n] == -100, 0.0, memory[n + 393122]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 393186] = memory[n + 393154] / memory[n + 392990];
    /* fc.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 393218] = choose(digit[n] == k,
                choose(digit[n] == -100, 0.0, -memory[n + 393122]), 0.0);
    /* fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 393538] = memory[n + 393186] *
                exp(memory[10 * n + c + 392606] - memory[n + 392958]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 393858] = memory[10 * n + k + 393538] + memory[10 * n + k + 393218];
    /* fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[10 * i0 + k + 393858];
        memory[k + 394178] = sum;
    }
    /* flatten6.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 512; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 393858] * memory[512 * k + c + 4800];
            memory[512 * i0 + c + 394188] = sum;
        }
    /* fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten6.y[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 512; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[10 * i0 + k + 393858] * memory[512 * i0 + c + 375902];
            memory[512 * k + c + 410572] = sum;
        }
    /* drop.y.grad[a0, i1, i2, i3] = flatten6.y.grad[a0, 16*i1 + 4*i2 + i3] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[16 * i1 + 4 * i2 + i3 + 512 * a0 + 415692] =
                        memory[16 * i1 + 4 * i2 + i3 + 512 * a0 + 394188];
    /* max_pool2d4.y.grad[i0, i1, i2, i3] = select(random(16, 512*i0 + 16*i1 + 4*i2 + i3) <
       drop.p[], 0, drop.y.grad[i0, i1, i2, i3]/(1 - drop.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 432076] =
                        choose(dlcrt_uniform(run.seed, 16, run.step,
                        (uint64_t)(512 * i0 + 16 * i1 + 4 * i2 + i3)) < drop_p, 0.0,
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 415692] / (1.0 - drop_p));
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* relu3.y.grad[n, c, 2*p + r, 2*q + s] = select(max_pool2d4.y.at[n, c, p, q] == 2*r + s,
       max_pool2d4.y.grad[n, c, p, q], 0) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 4; p++)
                for (int r = 0; r < 2; r++)
                    for (int q = 0; q < 4; q++)
                        for (int s = 0; s < 2; s++)
                            memory[2048 * n + 64 * c + 16 * p + 2 * q + 8 * r + s + 448460] =
                                choose((int32_t)memory[512 * n + 16 * c + 4 * p + q + 343134] == 2 *
                                r + s, memory[512 * n + 16 * c + 4 * p + q + 432076], 0.0);
    /* conv2.y.grad[i0, i1, i2, i3] = select(relu3.y[i0, i1, i2, i3] > 0, relu3.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 513996] =
                        choose(memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 261214] > 0.0,
                        memory[2048 * i0 + 64 * i1 + 8 * i2 + i3 + 448460], 0.0);
    /* conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad[n, k, p, q] */
    for (int k = 0; k < 32; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    sum += memory[2048 * n + 64 * k + 8 * p + q + 513996];
        memory[k + 579532] = sum;
    }
    /* relu1.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0 and i3 - s
       + 1 >= 0 and -i3 + s + 6 >= 0) conv2.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv2.weight[k,
       c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 6); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 6); s < smaller(3, i3 + 2); s++)
                                sum += memory[8 * i2 + i3 + 2048 * n + 64 * k - 8 * r - s +
                                    514005] * memory[144 * k + 9 * c + 3 * r + s + 160];
                    memory[8 * i2 + i3 + 1024 * n + 64 * c + 579564] = sum;
                }
    /* conv2.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s
       - 1 >= 0 and -q - s + 8 >= 0) conv2.y.grad[n, k, p, q]*relu1.y[n, c, p + r - 1, q + s - 1] */
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[2048 * n + 64 * k + 8 * p + q + 513996] *
                                    memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 97365];
                    memory[144 * k + 9 * c + 3 * r + s + 612332] = sum;
                }
    /* conv1.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0, relu1.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 616940] =
                        choose(memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 97374] > 0.0,
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 579564], 0.0);
}

__attribute__((noinline)) static void reference_backward_5(double *memory)
{
    /* conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad[n, k, p, q] */
    for (int k = 0; k < 16; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    sum += memory[1024 * n + 64 * k + 8 * p + q + 616940];
        memory[k + 649708] = sum;
    }
    /* conv1.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s
       - 1 >= 0 and -q - s + 8 >= 0) conv1.y.grad[n, k, p, q]*image.value[n, c, p + r - 1, q + s
       - 1] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 1; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[1024 * n + 64 * k + 8 * p + q + 616940] *
                                    memory[64 * n + 8 * p + q + 64 * c + 8 * r + s + 29781];
                    memory[9 * k + 9 * c + 3 * r + s + 649724] = sum;
                }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward_2(memory);
    reference_forward_3(memory);
    reference_forward_4(memory);
    if (backward)
        reference_forward_5(memory);
    reference_forward_6(memory);
    reference_forward_7(memory);
    if (!backward)
        return;
    reference_backward_2(memory);
    reference_backward_3(memory);
    reference_backward_4(memory);
    reference_backward_5(memory);
}

static const int64_t reference_value[] =
    {0, 144, 160, 4768, 4800, 9920, 9930, 10074, 10218, 10234, 10250, 14858, 19466, 19498, 19530,
    24650, 29770, 29780};
static const int64_t reference_gradient[] =
    {649724, 649708, 612332, 579532, 410572, 394178, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1};
static const struct dlcrt_reference reference = {
    .bytes = 5198944,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 393120,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define PLACED(name_, type_, layout_, offset_) \
    layout_, TENSOR(name_, type_, VALUE, arena + offset_)
#define layout_1 .elements = 160, .rank = 4, .shape = {16, 1, 3, 3}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 1, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_2 .elements = 32, .rank = 1, .shape = {16}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_3 .elements = 4624, .rank = 4, .shape = {32, 16, 3, 3}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_4 .elements = 48, .rank = 1, .shape = {32}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
#define layout_5 .elements = 5136, .rank = 2, .shape = {10, 512}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 10, 512}, {1, 0, 1, 16, 32}, {1, 0, 16, 32, 1}}
#define layout_6 .elements = 32, .rank = 1, .shape = {10}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_7 .elements = 1, .rank = 0, .shape = {0}
#define layout_8 .elements = 2576, .rank = 4, .shape = {32, 1, 8, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 1, 2560}, {2, 0, 1, 8, 320}, {3, 1, 1, 10, 32}, \
    {0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}
#define layout_9 .elements = 51216, .rank = 4, .shape = {32, 16, 8, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1600}, {2, 1, 1, 10, 160}, {3, 1, 1, 10, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_10 .elements = 4624, .rank = 4, .shape = {32, 16, 3, 3}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 2304}, {1, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, \
    {3, 0, 1, 3, 16}, {0, 0, 1, 16, 1}}
#define layout_11 .elements = 16432, .rank = 4, .shape = {32, 32, 4, 4}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 8208}, {0, 0, 1, 32, 256}, {2, 0, 1, 4, 64}, \
    {3, 0, 1, 4, 16}, {1, 0, 1, 16, 1}}
#define layout_12 .elements = 16400, .rank = 4, .shape = {32, 32, 4, 4}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32}, \
    {0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}
#define layout_13 .elements = 16400, .rank = 2, .shape = {32, 512}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {1, 0, 1, 16, 32}, {1, 0, 16, 32, 1}}
#define layout_14 .elements = 336, .rank = 2, .shape = {32, 10}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 10, 32}, {0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}
#define layout_15 .elements = 48, .rank = 1, .shape = {32}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}
#define layout_16 .elements = 65552, .rank = 4, .shape = {32, 32, 8, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 32, 2048}, {2, 0, 1, 8, 256}, {3, 0, 1, 8, 32}, \
    {0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}
#define layout_17 .elements = 528, .rank = 2, .shape = {16, 32}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 32, 16}, {0, 0, 1, 16, 1}}
#define layout_18 .elements = 32784, .rank = 4, .shape = {32, 16, 8, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 16, 2048}, {2, 0, 1, 8, 256}, {3, 0, 1, 8, 32}, \
    {0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}
#define layout_19 .elements = 73744, .rank = 5, .shape = {16, 32, 16, 3, 3}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 4608}, {1, 0, 1, 32, 144}, {3, 0, 1, 3, 48}, \
    {4, 0, 1, 3, 16}, {2, 0, 1, 16, 1}}
#define layout_20 .elements = 272, .rank = 2, .shape = {16, 16}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}}
#define layout_21 .elements = 2320, .rank = 5, .shape = {16, 16, 1, 3, 3}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 16, 144}, {2, 0, 1, 1, 144}, {3, 0, 1, 3, 48}, \
    {4, 0, 1, 3, 16}, {0, 0, 1, 16, 1}}
#define layout_22 .elements = 4112, .rank = 4, .shape = {32, 1, 8, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 1, 1, 128}, {2, 0, 1, 8, 16}, \
    {3, 0, 1, 16, 1}}
#define layout_23 .elements = 336, .rank = 2, .shape = {32, 10}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 160}, {1, 0, 1, 10, 16}, {0, 0, 1, 16, 1}}
static struct dlcrt_tensor tensors[18] = {
    {layout_1, TENSOR("conv1.weight", F32, PARAMETER, conv1_weight), .initial = DLCRT_UNIFORM,
        .a = -0.3333333333333333, .b = 0.3333333333333333, .trainable = true},
    {layout_2, TENSOR("conv1.bias", F32, PARAMETER, conv1_bias), .initial = DLCRT_UNIFORM,
        .a = -0.3333333333333333, .b = 0.3333333333333333, .trainable = true},
    {layout_3, TENSOR("conv2.weight", F32, PARAMETER, conv2_weight), .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {layout_4, TENSOR("conv2.bias", F32, PARAMETER, conv2_bias), .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {layout_5, TENSOR("fc.weight", F32, PARAMETER, fc_weight), .initial = DLCRT_UNIFORM,
        .a = -0.044194173824159216, .b = 0.044194173824159216, .trainable = true},
    {layout_6, TENSOR("fc.bias", F32, PARAMETER, fc_bias), .initial = DLCRT_UNIFORM,
        .a = -0.044194173824159216, .b = 0.044194173824159216, .trainable = true},
    {layout_1, TENSOR("conv1.weight.exp_avg", F32, STATE, conv1_weight_exp_avg)},
    {layout_1, TENSOR("conv1.weight.exp_avg_sq", F32, STATE, conv1_weight_exp_avg_sq)},
    {layout_2, TENSOR("conv1.bias.exp_avg", F32, STATE, conv1_bias_exp_avg)},
    {layout_2, TENSOR("conv1.bias.exp_avg_sq", F32, STATE, conv1_bias_exp_avg_sq)},
    {layout_3, TENSOR("conv2.weight.exp_avg", F32, STATE, conv2_weight_exp_avg)},
    {layout_3, TENSOR("conv2.weight.exp_avg_sq", F32, STATE, conv2_weight_exp_avg_sq)},
    {layout_4, TENSOR("conv2.bias.exp_avg", F32, STATE, conv2_bias_exp_avg)},
    {layout_4, TENSOR("conv2.bias.exp_avg_sq", F32, STATE, conv2_bias_exp_avg_sq)},
    {layout_5, TENSOR("fc.weight.exp_avg", F32, STATE, fc_weight_exp_avg)},
    {layout_5, TENSOR("fc.weight.exp_avg_sq", F32, STATE, fc_weight_exp_avg_sq)},
    {layout_6, TENSOR("fc.bias.exp_avg", F32, STATE, fc_bias_exp_avg)},
    {layout_6, TENSOR("fc.bias.exp_avg_sq", F32, STATE, fc_bias_exp_avg_sq)},
};
static struct dlcrt_tensor gradients[6] = {
    {layout_6, TENSOR("fc.bias", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("fc.weight", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("conv2.bias", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("conv2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("conv1.bias", F32, GRADIENT, NULL)},
    {layout_1, TENSOR("conv1.weight", F32, GRADIENT, NULL)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "image", .dtype = DLCRT_F32, .rank = 3, .shape = {1, 8, 8}, .classes = 0,
        .data = image, .predicts = true},
    {.name = "digit", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .ignored = -100,
        .data = digit},
};
static const struct dlcrt_scalar scalars[6] = {
    {"drop.p", &drop_p, NULL},
    {"lr", &lr, NULL},
    {"betas.0", &betas_0, NULL},
    {"betas.1", &betas_1, NULL},
    {"eps", &eps, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_tensor accuracy_sums[2] = {
    {layout_7, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_7, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
/* The metric accuracy of the sums over a split, which memory begins with. */
static void accuracy_value(double *memory)
{
    /* accuracy.v[] = hit[]/max(seen[], 1) */
    memory[2] = memory[0] / maximum(memory[1], 1.0);
}
static const struct dlcrt_metric metrics[1] = {
    {.name = "accuracy", .unit = "%", .scale = 100, .parts = 2, .part = accuracy_sums,
        .value = accuracy_value, .doubles = 3, .at = 2, .rank = 0, .shape = {0}},
};
static struct dlcrt_tensor train_outputs[43] = {
    {PLACED("image.value", F32, layout_8, 893184)},
    {PLACED("relu1.y", F32, layout_9, 557184)},
    {PLACED("conv2.weight.copy", F32, layout_10, 65600)},
    {PLACED("max_pool2d4.y", F32, layout_11, 114624)},
    {PLACED("max_pool2d4.y.at", I32, layout_12, 0)},
    {PLACED("flatten6.y", F32, layout_13, 794816)},
    {PLACED("fc.y", F32, layout_14, 425408)},
    {PLACED("cross_entropy.max", F32, layout_15, 66944)},
    {PLACED("cross_entropy.sum", F32, layout_15, 67136)},
    {PLACED("loss.sum", F32, layout_7, 65600)},
    {layout_7, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_7, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_15, 65600)},
    {layout_7, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_7, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {PLACED("loss.sum.grad", F32, layout_7, 67328)},
    {PLACED("adam.c1", F64, layout_7, 903488)},
    {PLACED("adam.c2", F64, layout_7, 903552)},
    {PLACED("fc.y.grad", F32, layout_14, 65600)},
    {layout_6, TENSOR("fc.bias.exp_avg.next", F32, VALUE, fc_bias_exp_avg)},
    {layout_6, TENSOR("fc.bias.exp_avg_sq.next", F32, VALUE, fc_bias_exp_avg_sq)},
    {layout_6, TENSOR("fc.bias.next", F32, VALUE, fc_bias)},
    {PLACED("conv2.y.grad", F32, layout_16, 294976)},
    {PLACED("conv2.bias.grad.parts", F32, layout_17, 112512)},
    {layout_5, TENSOR("fc.weight.exp_avg.next", F32, VALUE, fc_weight_exp_avg)},
    {layout_5, TENSOR("fc.weight.exp_avg_sq.next", F32, VALUE, fc_weight_exp_avg_sq)},
    {layout_5, TENSOR("fc.weight.next", F32, VALUE, fc_weight)},
    {layout_4, TENSOR("conv2.bias.exp_avg.next", F32, VALUE, conv2_bias_exp_avg)},
    {layout_4, TENSOR("conv2.bias.exp_avg_sq.next", F32, VALUE, conv2_bias_exp_avg_sq)},
    {layout_4, TENSOR("conv2.bias.next", F32, VALUE, conv2_bias)},
    {PLACED("conv1.y.grad", F32, layout_18, 762048)},
    {PLACED("conv2.weight.grad.parts", F32, layout_19, 0)},
    {layout_3, TENSOR("conv2.weight.exp_avg.next", F32, VALUE, conv2_weight_exp_avg)},
    {layout_3, TENSOR("conv2.weight.exp_avg_sq.next", F32, VALUE, conv2_weight_exp_avg_sq)},
    {layout_3, TENSOR("conv2.weight.next", F32, VALUE, conv2_weight)},
    {PLACED("conv1.bias.grad.parts", F32, layout_20, 146944)},
    {layout_2, TENSOR("conv1.bias.exp_avg.next", F32, VALUE, conv1_bias_exp_avg)},
    {layout_2, TENSOR("conv1.bias.exp_avg_sq.next", F32, VALUE, conv1_bias_exp_avg_sq)},
    {layout_2, TENSOR("conv1.bias.next", F32, VALUE, conv1_bias)},
    {PLACED("conv1.weight.grad.parts", F32, layout_21, 142848)},
    {layout_1, TENSOR("conv1.weight.exp_avg.next", F32, VALUE, conv1_weight_exp_avg)},
    {layout_1, TENSOR("conv1.weight.exp_avg_sq.next", F32, VALUE, conv1_weight_exp_avg_sq)},
    {layout_1, TENSOR("conv1.weight.next", F32, VALUE, conv1_weight)},
};
static const struct dlcrt_kernel train_kernels[24] = {
    {"image_2", 11, 2048, 16384, 1, &train_outputs[0],
     "image.value[2*n + n2, c, h, w] = image[2*n + n2, c, h, w]*0.0625"},
    {"conv1_relu1", 14, 655360, 139904, 1, &train_outputs[1],
     "conv1.sum[n, k, p, q] = sum(r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 ..."},
    {"conv2", 16, 0, 36864, 1, &train_outputs[2],
     "conv2.weight.copy[n, c, h, w] = conv2.weight[n, c, h, w]"},
    {"conv2_max_pool2d4_flatten6", 16, 19120128, 280712, 3, &train_outputs[3],
     "conv2.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) relu1.y[n, c, r + 2*p + r2 - 1, s ..."},
    {"fc", 21, 328000, 87336, 1, &train_outputs[6],
     "fc.sum[i0, k] = sum(c, c2) flatten6.y[i0, 16*c + c2]*fc.weight[k, 16*c + c2]"},
    {"cross_entropy", 22, 1280, 1536, 2, &train_outputs[7],
     "cross_entropy.max[2*n + n2] = max(c) fc.y[2*n + n2, c]"},
    {"cross_entropy_2", 22, 288, 528, 2, &train_outputs[9],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 22, 1, 12, 1, &train_outputs[11],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 23, 320, 1408, 1, &train_outputs[12],
     "accuracy.argmax[2*n + n2] = argmax(c) fc.y[2*n + n2, c]"},
    {"accuracy_2", 23, 160, 272, 2, &train_outputs[13],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
    {"cross_entropy_grad", 22, 1, 8, 1, &train_outputs[15],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"adam", 24, 2, 24, 1, &train_outputs[16],
     "adam.c1[] = 1 - power(betas.0[], step[])"},
    {"adam_2", 24, 3, 24, 1, &train_outputs[17],
     "adam.c2[] = sqrt(1 - power(betas.1[], step[]))"},
    {"cross_entropy_grad_2", 22, 2336, 2956, 1, &train_outputs[18],
     "cross_entropy.l.grad[2*n + n2] = select(2*n + n2 < valid[], loss.sum.grad[], 0)"},
    {"fc_adam_grad", 21, 540, 1576, 3, &train_outputs[19],
     "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]"},
    {"fc_drop_relu3_conv2_grad", 21, 507904, 417032, 2, &train_outputs[22],
     "flatten6.y.grad[2*i0 + n2, 16*c + 4*i2 + i3] = sum(k) fc.y.grad[2*i0 + n2, ..."},
    {"fc_adam_grad_2", 21, 440320, 189752, 3, &train_outputs[24],
     "fc.weight.grad[k, 16*c + c2] = sum(i0) fc.y.grad[i0, k]*flatten6.y[i0, 16*c + c2]"},
    {"conv2_adam_grad", 16, 1216, 2872, 3, &train_outputs[27],
     "conv2.bias.grad[k] = sum(n) conv2.bias.grad.parts[n, k]"},
    {"conv2_relu1_grad", 16, 18907136, 542720, 1, &train_outputs[30],
     "relu1.y.grad[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= ..."},
    {"conv2_grad", 16, 18874368, 688128, 1, &train_outputs[31],
     "conv2.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0 and -p - r + 8 ..."},
    {"conv2_adam_grad_2", 16, 175104, 405560, 3, &train_outputs[32],
     "conv2.weight.grad[k, c, r, s] = sum(n) conv2.weight.grad.parts[n, k, c, r, s]"},
    {"conv1_adam_grad", 14, 33376, 132536, 4, &train_outputs[35],
     "conv1.bias.grad.parts[n, k] = sum(n2, p, q) conv1.y.grad[2*n + n2, k, p, q]"},
    {"conv1_grad", 14, 589824, 148480, 1, &train_outputs[39],
     "conv1.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0 and -p - r + 8 ..."},
    {"conv1_adam_grad_2", 14, 5472, 12728, 3, &train_outputs[40],
     "conv1.weight.grad[k, c, r, s] = sum(n) conv1.weight.grad.parts[n, k, c, r, s]"},
};
static struct dlcrt_tensor eval_outputs[13] = {
    {PLACED("image.value", F32, layout_22, 204864)},
    {PLACED("relu1.y", F32, layout_9, 0)},
    {PLACED("conv2.weight.copy", F32, layout_10, 270592)},
    {PLACED("max_pool2d4.y", F32, layout_11, 204864)},
    {PLACED("fc.y", F32, layout_23, 101760)},
    {PLACED("cross_entropy.max", F32, layout_4, 0)},
    {PLACED("cross_entropy.sum", F32, layout_4, 192)},
    {PLACED("loss.sum", F32, layout_7, 384)},
    {layout_7, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_7, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_4, 0)},
    {layout_7, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_7, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[10] = {
    {"image_eval", 11, 2048, 16384, 1, &eval_outputs[0],
     "image.value[n, c, h, w] = image[n, c, h, w]*0.0625"},
    {"conv1_relu1_eval", 14, 655360, 139904, 1, &eval_outputs[1],
     "conv1.sum[n, k, p, q] = sum(r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 ..."},
    {"conv2", 16, 0, 36864, 1, &eval_outputs[2],
     "conv2.weight.copy[n, c, h, w] = conv2.weight[n, c, h, w]"},
    {"conv2_max_pool2d4_eval", 16, 19070976, 215168, 1, &eval_outputs[3],
     "conv2.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) relu1.y[n, c, r + 2*p + r2 - 1, s ..."},
    {"fc_eval", 21, 328000, 87336, 1, &eval_outputs[4],
     "fc.sum[i0, k] = sum(c, c2, c22) max_pool2d4.y[i0, c, c2, c22]*fc.weight[k, 16*c + ..."},
    {"cross_entropy", 22, 1280, 1536, 2, &eval_outputs[5],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy_eval", 22, 288, 528, 2, &eval_outputs[7],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 22, 1, 12, 1, &eval_outputs[9],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 23, 320, 1408, 1, &eval_outputs[10],
     "accuracy.argmax[n] = argmax(c) fc.y[n, c]"},
    {"accuracy_eval", 23, 160, 272, 2, &eval_outputs[11],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
};
static struct dlcrt_tensor output = {PLACED("fc.y", F32, layout_23, 101760)};
static const struct dlcrt_block blocks[21] = {
    {&train_outputs[0], 893184, 0, 22}, {&train_outputs[1], 557184, 1, 19},
    {&train_outputs[2], 65600, 2, 3}, {&train_outputs[3], 114624, 3, 15},
    {&train_outputs[4], 0, 3, 15}, {&train_outputs[5], 794816, 3, 16},
    {&train_outputs[6], 425408, 4, 13}, {&train_outputs[7], 66944, 5, 13},
    {&train_outputs[8], 67136, 5, 13}, {&train_outputs[9], 65600, 6, 7},
    {&train_outputs[12], 65600, 8, 9}, {&train_outputs[15], 67328, 10, 13},
    {&train_outputs[16], 903488, 11, 23}, {&train_outputs[17], 903552, 12, 23},
    {&train_outputs[18], 65600, 13, 16}, {&train_outputs[22], 294976, 15, 19},
    {&train_outputs[23], 112512, 15, 17}, {&train_outputs[30], 762048, 18, 22},
    {&train_outputs[31], 0, 19, 20}, {&train_outputs[35], 146944, 21, 21},
    {&train_outputs[39], 142848, 22, 23},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "digits",
    .source = "examples/digits.yaml",
    .hash = UINT64_C(0x85524e5938944b0d),
    .batch = 32,
    .run = &run,
    .tensors = 18,
    .tensor = tensors,
    .gradients = 6,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 6,
    .scalar = scalars,
    .metrics = 1,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 24,
    .eval_kernels = 10,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 903632,
    .blocks = 21,
    .block = blocks,
    .reference = &reference,
    .data = {.format = "csv", .path = "examples/data/digits.csv", .test = NULL, .test_every = 5,
        .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 20, .steps = 0, .log_every = 45, .seed = UINT64_C(1), .shuffle = true,
        .drop_last = false, .checkpoint_every = 0},
    .target = "avx512",
};

#ifdef DLCRT_MODEL
struct dlcrt_model *const DLCRT_MODEL = &model; /* for an application: see dlcrt.h */
#else
int main(int argc, char **argv)
{
    return dlcrt_main(&model, argc, argv);
}
#endif
