/* Trains the network 'series' described in examples/series.yaml. Written by dlc (-O2, target
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
static _Alignas(64) float pixels[32 + 1][1][64];
static _Alignas(64) int32_t digit[32 + 64];

/* Numbers that flags and schedules change. */
static double network_0_3_p = 0.1;
static double network_1_3_p = 0.1;
static double network_2_3_p = 0.1;
static double network_3_3_p = 0.1;
static double network_4_3_p = 0.1;
static double lr = 0.003;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0;

/* Parameters. */
static _Alignas(64) float network_0_conv1_weight[112]; /* [24, 1, 3] */
static _Alignas(64) float network_0_conv1_bias[48]; /* [24] */
static _Alignas(64) float network_0_conv2_weight[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_0_conv2_bias[48]; /* [24] */
static _Alignas(64) float network_0_downsample_weight[48]; /* [24, 1, 1] */
static _Alignas(64) float network_0_downsample_bias[48]; /* [24] */
static _Alignas(64) float network_1_conv1_weight[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_1_conv1_bias[48]; /* [24] */
static _Alignas(64) float network_1_conv2_weight[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_1_conv2_bias[48]; /* [24] */
static _Alignas(64) float network_2_conv1_weight[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_2_conv1_bias[48]; /* [24] */
static _Alignas(64) float network_2_conv2_weight[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_2_conv2_bias[48]; /* [24] */
static _Alignas(64) float network_3_conv1_weight[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_3_conv1_bias[48]; /* [24] */
static _Alignas(64) float network_3_conv2_weight[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_3_conv2_bias[48]; /* [24] */
static _Alignas(64) float network_4_conv1_weight[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_4_conv1_bias[48]; /* [24] */
static _Alignas(64) float network_4_conv2_weight[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_4_conv2_bias[48]; /* [24] */
static _Alignas(64) float fc_weight[400]; /* [10, 24] */
static _Alignas(64) float fc_bias[32]; /* [10] */

/* State of the optimizer. */
static _Alignas(64) float network_0_conv1_weight_exp_avg[112]; /* [24, 1, 3] */
static _Alignas(64) float network_0_conv1_weight_exp_avg_sq[112]; /* [24, 1, 3] */
static _Alignas(64) float network_0_conv1_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_0_conv1_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_0_conv2_weight_exp_avg[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_0_conv2_weight_exp_avg_sq[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_0_conv2_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_0_conv2_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_0_downsample_weight_exp_avg[48]; /* [24, 1, 1] */
static _Alignas(64) float network_0_downsample_weight_exp_avg_sq[48]; /* [24, 1, 1] */
static _Alignas(64) float network_0_downsample_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_0_downsample_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_1_conv1_weight_exp_avg[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_1_conv1_weight_exp_avg_sq[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_1_conv1_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_1_conv1_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_1_conv2_weight_exp_avg[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_1_conv2_weight_exp_avg_sq[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_1_conv2_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_1_conv2_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_2_conv1_weight_exp_avg[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_2_conv1_weight_exp_avg_sq[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_2_conv1_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_2_conv1_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_2_conv2_weight_exp_avg[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_2_conv2_weight_exp_avg_sq[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_2_conv2_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_2_conv2_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_3_conv1_weight_exp_avg[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_3_conv1_weight_exp_avg_sq[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_3_conv1_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_3_conv1_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_3_conv2_weight_exp_avg[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_3_conv2_weight_exp_avg_sq[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_3_conv2_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_3_conv2_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_4_conv1_weight_exp_avg[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_4_conv1_weight_exp_avg_sq[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_4_conv1_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_4_conv1_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float network_4_conv2_weight_exp_avg[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_4_conv2_weight_exp_avg_sq[2320]; /* [24, 24, 3] */
static _Alignas(64) float network_4_conv2_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float network_4_conv2_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float fc_weight_exp_avg[400]; /* [10, 24] */
static _Alignas(64) float fc_weight_exp_avg_sq[400]; /* [10, 24] */
static _Alignas(64) float fc_bias_exp_avg[32]; /* [10] */
static _Alignas(64) float fc_bias_exp_avg_sq[32]; /* [10] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[5100096];
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

/* Zeroes the first `count` floats of rows that are `stride` floats apart. */
INLINE void zero_rows(float *x, int64_t rows, int64_t stride, int64_t count, int thread,
                      int threads)
{
    for (int64_t row = rows * thread / threads; row < rows * (thread + 1) / threads; row++)
        for (int64_t i = 0; i < count; i++)
            x[row * stride + i] = 0;
}

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

#define max(a, b) ((a) > (b) ? (a) : (b))
#define min(a, b) ((a) < (b) ? (a) : (b))

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

static struct dlcrt_tensor gradients[24];

/* pixels, line 11: pixels.value[n, i0, i1] = pixels[n, i0, i1]*0.0625 */
/* pixels f32[32, 1, 64]; pixels.value f32[32, 1, 64] */
/* Tile: 16 i1; lanes over i1. Loops: n, i1 */
static void pixels_2(const float *restrict pixels, float *restrict pixels_value)
{
    zero_rows(pixels_value, 32, 80, 2, 0, 1);
    zero_rows(pixels_value + 66, 32, 80, 14, 0, 1);
    for (int n = 0; n <= 31; n++)
        for (int i1b = 0; i1b <= 3; i1b++)
            STORE(&pixels_value[80 * n + 16 * i1b + 2], LOAD(&pixels[64 * n + 16 * i1b]) *
                SPLAT(0.0625f));
}

/* network.0.conv1 (conv1d), line 17: network.0.conv1.sum[n, k, p] = sum(r) pixels.value[n, 0, p
   + r - 2]*network.0.conv1.weight[k, 0, r] */
/* pixels.value f32[32, 1, 64]; network.0.conv1.weight f32[24, 1, 3]; network.0.conv1.sum f32[32,
   24, 66] */
/* Tile: 4 n x 6 k x 16 p; lanes over p. Loops: n, k, p; inside: r */
KERNEL
static void network_0_conv1(int thread, int threads, const float *restrict pixels_value,
    const float *restrict network_0_conv1_weight, float *restrict network_0_conv1_sum)
{
    for (int unit = first_unit(160, thread, threads); unit < first_unit(160, thread + 1, threads);
        unit++) {
        const int nb = unit / 20;
        const int kb = unit / 5 % 4;
        const int pb = unit % 5;
        vec sum[4][6];
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int k = 0; k < 6; k++)
                sum[n][k] = SPLAT(0.0f);
        for (int r = 0; r <= 2; r++) {
            const float *const value_at = &pixels_value[320 * nb + 16 * pb + r];
            const float *const weight_at = &network_0_conv1_weight[6 * kb + 32 * r];
            UNROLL for (int n = 0; n < 4; n++) {
                const vec x = LOAD(&value_at[80 * n]);
                UNROLL for (int k = 0; k < 6; k++)
                    sum[n][k] += x * SPLAT(weight_at[k]);
            }
        }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&network_0_conv1_sum[7680 * nb + 1920 * n + 480 * kb + 80 * k + 16 * pb],
                    sum[n][k]);
    }
}

/* network.0.3 (dropout), line 20: network.0.3.y[i0, i1, i2] = select(random(16, 1536*i0 + 64*i1
   + i2) < network.0.3.p[], 0, relu(network.0.conv1.bias[i1] + network.0.conv1.sum[i0, i1,
   i2])/(1 - network.0.3.p[])) */
/* network.0.conv1.bias f32[24]; network.0.conv1.sum f32[32, 24, 66]; network.0.3.y f32[32, 24,
   64] */
/* Tile: 16 i2; lanes over i2. Loops: i0, i1, i2 */
static void network_0_3(int thread, int threads, const float *restrict network_0_conv1_bias,
    const float *restrict network_0_conv1_sum, float *restrict network_0_3_y)
{
    zero_rows(network_0_3_y, 768, 80, 2, thread, threads);
    zero_rows(network_0_3_y + 66, 768, 80, 14, thread, threads);
    const float factor = (float)(1.0 - network_0_3_p);
    const float the_network_0_3_p = (float)network_0_3_p;
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 3; i2b++)
            STORE(&network_0_3_y[1920 * i0 + 80 * i1 + 16 * i2b + 2],
                SELECT(uniform_lanes(16, (uint64_t)(1536 * i0 + 64 * i1 + 16 * i2b), 1) <
                SPLAT(the_network_0_3_p), SPLAT(0.0f),
                v_relu(SPLAT(network_0_conv1_bias[i1]) +
                LOAD(&network_0_conv1_sum[1920 * i0 + 80 * i1 + 16 * i2b])) / SPLAT(factor)));
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.sum[n, k, p] = sum(c, r) network.0.3.y[n,
   c, p + r - 2]*network.0.conv2.weight[k, c, r] */
/* network.0.3.y f32[32, 24, 64]; network.0.conv2.weight f32[24, 24, 3]; network.0.conv2.sum
   f32[32, 24, 66] */
/* Tile: 2 n x 32 k x 6 p; lanes over k. Loops: n, p; inside: c, r */
SLIDING_KERNEL
static void network_0_conv2(int thread, int threads, const float *restrict network_0_3_y,
    const float *restrict network_0_conv2_weight, float *restrict network_0_conv2_sum)
{
    for (int unit = first_unit(176, thread, threads); unit < first_unit(176, thread + 1, threads);
        unit++) {
        const int nb = unit / 11;
        const int pb = unit % 11;
        vec sum[2][2][6];
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int p = 0; p < 6; p++)
                    sum[n][kv][p] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = 0; r <= 2; r++) {
                const float *const y_at = &network_0_3_y[3840 * nb + 6 * pb + 80 * c + r];
                const float *const weight_at = &network_0_conv2_weight[96 * c + 32 * r];
                UNROLL for (int n = 0; n < 2; n++)
                    UNROLL for (int p = 0; p < 6; p++) {
                        const vec x = SPLAT(y_at[1920 * n + p]);
                        UNROLL for (int kv = 0; kv < 2; kv++)
                            sum[n][kv][p] += x * LOAD(&weight_at[16 * kv]);
                    }
            }
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int p = 0; p < 6; p++)
                    STORE(&network_0_conv2_sum[4224 * nb + 2112 * n + 1056 * kv + 96 * pb + 16 * p],
                        sum[n][kv][p]);
    }
}

/* network.0.downsample (conv1d), line 24: pixels.value.copy[2*i0 + i02, i1, i2] =
   pixels.value[2*i0 + i02, i1, i2] */
/* pixels.value f32[32, 1, 64]; pixels.value.copy f32[32, 1, 64] */
/* Tile: 16 i0; lanes over i0. Loops: i02, i2 */
static void network_0_downsample(const float *restrict pixels_value,
    float *restrict pixels_value_copy)
{
    for (int i02 = 0; i02 <= 1; i02++)
        for (int i2 = 0; i2 <= 63; i2++)
            STORE(&pixels_value_copy[16 * i02 + 32 * i2],
                gather(&pixels_value[80 * i02 + i2 + 2], 160, LANES));
}

/* network.0.downsample (conv1d), line 24: network.0.downsample.sum[2*n + n2, k, p] = sum(r)
   pixels.value.copy[2*n + n2, 0, p]*network.0.downsample.weight[k, 0, 0] */
/* network.0.9 (relu), line 26: network.0.9.y[2*i0 + n2, i1, i2] =
   relu(relu(network.0.conv2.bias[i1] + network.0.conv2.sum[2*i0 + n2, i1, i2]) +
   (network.0.downsample.bias[i1] + network.0.downsample.sum[2*i0 + n2, i1, i2])) */
/* pixels.value.copy f32[32, 1, 64]; network.0.downsample.weight f32[24, 1, 1];
   network.0.conv2.bias f32[24]; network.0.conv2.sum f32[32, 24, 66]; network.0.downsample.bias
   f32[24]; network.0.9.y f32[32, 24, 64] */
/* Tile: 16 n x 4 p x 6 k; lanes over n. Loops: n2, p, k */
KERNEL
static void network_0_downsample_network_0_9(int thread, int threads,
    const float *restrict pixels_value_copy, const float *restrict network_0_downsample_weight,
    const float *restrict network_0_conv2_bias, const float *restrict network_0_conv2_sum,
    const float *restrict network_0_downsample_bias, float *restrict network_0_9_y)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n2 = unit / 64;
        const int pb = unit / 4 % 16;
        const int kb = unit % 4;
        vec sum[6][4];
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++) {
                sum[k][p] = SPLAT(0.0f);
                sum[k][p] += LOAD(&pixels_value_copy[16 * n2 + 128 * pb + 32 * p]) *
                    SPLAT(network_0_downsample_weight[6 * kb + k]);
            }
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++) {
                const int at = 6 * kb + k;
                STORE(&network_0_9_y[16 * n2 + 128 * pb + 32 * p + 12288 * kb + 2048 * k],
                    v_relu(v_relu(SPLAT(network_0_conv2_bias[at]) +
                    gather(&network_0_conv2_sum[2112 * n2 + 64 * pb + 16 * p + 6 * kb + k + 1040 *
                    ((6 * kb + k) / 16)], 4224, LANES)) +
                    (SPLAT(network_0_downsample_bias[at]) + sum[k][p])));
            }
    }
}

/* network.1.conv1 (conv1d), line 17: network.1.conv1.sum[2*n + n2, k, p] = sum(c, r: p + 2*r - 4
   >= 0 and -p - 2*r + 67 >= 0) network.0.9.y[2*n + n2, c, p + 2*r - 4]*network.1.conv1.weight[k,
   c, r] */
/* network.0.9.y f32[32, 24, 64]; network.1.conv1.weight f32[24, 24, 3]; network.1.conv1.sum
   f32[32, 24, 68] */
/* Tile: 16 n x 12 k; lanes over n. Loops: n2, k, p; inside: c, r */
INLINE void network_1_conv1_general(int thread, int threads, const float *restrict network_0_9_y,
    const float *restrict network_1_conv1_weight, float *restrict network_1_conv1_sum,
    int n2_stride, int p_stride, int c_stride, int r_stride, int offset, int n2_stride_2,
    int kb_stride, int k_stride)
{
    for (int unit = first_unit(272, thread, threads); unit < first_unit(272, thread + 1, threads);
        unit++) {
        const int n2 = unit / 136;
        const int kb = unit / 68 % 2;
        const int p = unit % 68;
        vec sum[12];
        UNROLL for (int k = 0; k < 12; k++)
            sum[k] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = max(0, -p + (p + 1) / 2 + 2); r <= min(2, -p + (p + 1) / 2 + 33); r++) {
                const float *const weight_at = &network_1_conv1_weight[1152 * kb + c + 32 * r];
                const vec x = LOAD(&network_0_9_y[n2_stride * n2 + p_stride * p + c_stride * c +
                    r_stride * r - offset]);
                UNROLL for (int k = 0; k < 12; k++)
                    sum[k] += x * SPLAT(weight_at[96 * k]);
            }
        UNROLL for (int k = 0; k < 12; k++)
            STORE(&network_1_conv1_sum[n2_stride_2 * n2 + kb_stride * kb + k_stride * k + p_stride *
                p], sum[k]);
    }
}

#define network_1_conv1_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        network_1_conv1_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
network_1_conv1_with(network_1_conv1, 16, 32, 2048, 64, 128, 16, 26112, 2176)
/* network.1.3 (dropout), line 20: network.1.3.y[i0, i1, i2] = select(random(17, 1536*i0 + 64*i1
   + i2) < network.1.3.p[], 0, relu(network.1.conv1.bias[i1] + network.1.conv1.sum[i0, i1,
   i2])/(1 - network.1.3.p[])) */
/* network.1.conv1.bias f32[24]; network.1.conv1.sum f32[32, 24, 68]; network.1.3.y f32[32, 24,
   64] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, i2 */
static void network_1_3(int thread, int threads, const float *restrict network_1_conv1_bias,
    const float *restrict network_1_conv1_sum, float *restrict network_1_3_y)
{
    const float factor = (float)(1.0 - network_1_3_p);
    const float the_network_1_3_p = (float)network_1_3_p;
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        {
            vec lanes = {0};
            for (int lane = 0; lane < LANES && lane < LANES; lane++)
                lanes[lane] = (float)network_1_conv1_sum[8 * i0b + 2176 * i1 + 32 * i2 + 16 * lane -
                    31 * (lane / 2)];
            STORE(&network_1_3_y[16 * i0b + 2048 * i1 + 32 * i2],
                SELECT(uniform_lanes(17, (uint64_t)(24576 * i0b + 64 * i1 + i2), 1536) <
                SPLAT(the_network_1_3_p), SPLAT(0.0f),
                v_relu(SPLAT(network_1_conv1_bias[i1]) + lanes) / SPLAT(factor)));
        }
    }
}

/* network.1.conv2 (conv1d), line 21: network.1.conv2.sum[n, k, p] = sum(c, r: p + 2*r - 4 >= 0
   and -p - 2*r + 67 >= 0) network.1.3.y[n, c, p + 2*r - 4]*network.1.conv2.weight[k, c, r] */
/* network.1.3.y f32[32, 24, 64]; network.1.conv2.weight f32[24, 24, 3]; network.1.conv2.sum
   f32[32, 24, 68] */
/* Tile: 16 n x 12 k; lanes over n. Loops: n, k, p; inside: c, r */
INLINE void network_1_conv2_general(int thread, int threads, const float *restrict network_1_3_y,
    const float *restrict network_1_conv2_weight, float *restrict network_1_conv2_sum,
    int nb_stride, int p_stride, int c_stride, int r_stride, int offset, int nb_stride_2,
    int kb_stride, int k_stride)
{
    for (int unit = first_unit(272, thread, threads); unit < first_unit(272, thread + 1, threads);
        unit++) {
        const int nb = unit / 136;
        const int kb = unit / 68 % 2;
        const int p = unit % 68;
        vec sum[12];
        UNROLL for (int k = 0; k < 12; k++)
            sum[k] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = max(0, -p + (p + 1) / 2 + 2); r <= min(2, -p + (p + 1) / 2 + 33); r++) {
                const float *const weight_at = &network_1_conv2_weight[12 * kb + 96 * c + 32 * r];
                const vec x = LOAD(&network_1_3_y[nb_stride * nb + p_stride * p + c_stride * c +
                    r_stride * r - offset]);
                UNROLL for (int k = 0; k < 12; k++)
                    sum[k] += x * SPLAT(weight_at[k]);
            }
        UNROLL for (int k = 0; k < 12; k++)
            STORE(&network_1_conv2_sum[nb_stride_2 * nb + kb_stride * kb + k_stride * k + p_stride *
                p], sum[k]);
    }
}

#define network_1_conv2_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        network_1_conv2_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
network_1_conv2_with(network_1_conv2, 16, 32, 2048, 64, 128, 16, 26112, 2176)
/* network.1.9 (relu), line 26: network.1.9.y[i0, i1, i2] = relu(relu(network.1.conv2.bias[i1] +
   network.1.conv2.sum[i0, i1, i2]) + network.0.9.y[i0, i1, i2]) */
/* network.1.conv2.bias f32[24]; network.1.conv2.sum f32[32, 24, 68]; network.0.9.y f32[32, 24,
   64]; network.1.9.y f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, i2 */
static void network_1_9(int thread, int threads, const float *restrict network_1_conv2_bias,
    const float *restrict network_1_conv2_sum, const float *restrict network_0_9_y,
    float *restrict network_1_9_y)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        {
            vec lanes = {0};
            for (int lane = 0; lane < LANES && lane < LANES; lane++)
                lanes[lane] = (float)network_0_9_y[8 * i0b + 2048 * i1 + 32 * i2 + 16 * lane - 31 *
                    (lane / 2)];
            STORE(&network_1_9_y[16 * i0b + 2048 * i1 + 32 * i2],
                v_relu(v_relu(SPLAT(network_1_conv2_bias[i1]) +
                LOAD(&network_1_conv2_sum[16 * i0b + 2176 * i1 + 32 * i2])) + lanes));
        }
    }
}

/* network.2.conv1 (conv1d), line 17: network.2.conv1.sum[n, k, p] = sum(c, r: p + 4*r - 8 >= 0
   and -p - 4*r + 71 >= 0) network.1.9.y[n, c, p + 4*r - 8]*network.2.conv1.weight[k, c, r] */
/* For network.2.conv1, network.3.conv1 (line 17), network.2.conv2, network.3.conv2 (line 21) */
/* network.1.9.y f32[32, 24, 64]; network.2.conv1.weight f32[24, 24, 3]; network.2.conv1.sum
   f32[32, 24, 72] */
/* Tile: 16 n x 12 k; lanes over n. Loops: n, k, p; inside: c, r */
INLINE void network_2_conv1_general(int thread, int threads, const float *restrict network_1_9_y,
    const float *restrict network_2_conv1_weight, float *restrict network_2_conv1_sum, int units,
    int offset, int offset_2, int offset_3, int offset_4, int nb_stride, int p_stride, int c_stride,
    int r_stride, int offset_5, int nb_stride_2, int kb_stride, int k_stride)
{
    for (int unit = first_unit(units, thread, threads); unit <
        first_unit(units, thread + 1, threads); unit++) {
        const int nb = unit / offset;
        const int kb = unit / offset_2 % 2;
        const int p = unit % offset_2;
        vec sum[12];
        UNROLL for (int k = 0; k < 12; k++)
            sum[k] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = max(0, -((p + offset_3) / offset_3) + 3);
                r <= min(2, -((p + offset_3) / offset_3) + offset_4); r++) {
                const float *const weight_at = &network_2_conv1_weight[12 * kb + 96 * c + 32 * r];
                const vec x = LOAD(&network_1_9_y[nb_stride * nb + p_stride * p + c_stride * c +
                    r_stride * r - offset_5]);
                UNROLL for (int k = 0; k < 12; k++)
                    sum[k] += x * SPLAT(weight_at[k]);
            }
        UNROLL for (int k = 0; k < 12; k++)
            STORE(&network_2_conv1_sum[nb_stride_2 * nb + kb_stride * kb + k_stride * k + p_stride *
                p], sum[k]);
    }
}

#define network_2_conv1_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        network_2_conv1_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
network_2_conv1_with(network_2_conv1, 288, 144, 72, 4, 18, 16, 32, 2048, 128, 256, 16, 27648, 2304)
/* network.2.3 (dropout), line 20: network.2.3.y[i0, i1, i2] = select(random(18, 1536*i0 + 64*i1
   + i2) < network.2.3.p[], 0, relu(network.2.conv1.bias[i1] + network.2.conv1.sum[i0, i1,
   i2])/(1 - network.2.3.p[])) */
/* network.2.conv1.bias f32[24]; network.2.conv1.sum f32[32, 24, 72]; network.2.3.y f32[32, 24,
   64] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, i2 */
static void network_2_3(int thread, int threads, const float *restrict network_2_conv1_bias,
    const float *restrict network_2_conv1_sum, float *restrict network_2_3_y)
{
    const float factor = (float)(1.0 - network_2_3_p);
    const float the_network_2_3_p = (float)network_2_3_p;
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_2_3_y[16 * i0b + 2048 * i1 + 32 * i2],
            SELECT(uniform_lanes(18, (uint64_t)(24576 * i0b + 64 * i1 + i2), 1536) <
            SPLAT(the_network_2_3_p), SPLAT(0.0f),
            v_relu(SPLAT(network_2_conv1_bias[i1]) +
            LOAD(&network_2_conv1_sum[16 * i0b + 2304 * i1 + 32 * i2])) / SPLAT(factor)));
    }
}

/* network.2.9 (relu), line 26: network.2.9.y[i0, i1, i2] = relu(relu(network.2.conv2.bias[i1] +
   network.2.conv2.sum[i0, i1, i2]) + network.1.9.y[i0, i1, i2]) */
/* For network.2.9, network.1.9, network.3.9 (line 26) */
/* network.2.conv2.bias f32[24]; network.2.conv2.sum f32[32, 24, 72]; network.1.9.y f32[32, 24,
   64]; network.2.9.y f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, i2 */
static void network_2_9(int thread, int threads, const float *restrict network_2_conv2_bias,
    const float *restrict network_2_conv2_sum, const float *restrict network_1_9_y,
    float *restrict network_2_9_y, int i0b_stride, int i1_stride, int i2_stride, int i0b_stride_2,
    int i1_stride_2)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        {
            const int at = i0b_stride * i0b + i1_stride * i1 + i2_stride * i2;
            STORE(&network_2_9_y[at], v_relu(v_relu(SPLAT(network_2_conv2_bias[i1]) +
                LOAD(&network_2_conv2_sum[i0b_stride_2 * i0b + i1_stride_2 * i1 + i2_stride *
                i2])) + LOAD(&network_1_9_y[at])));
        }
    }
}

network_2_conv1_with(network_3_conv1, 320, 160, 80, 8, 10, 16, 32, 2048, 256, 512, 16, 30720, 2560)
/* network.3.3 (dropout), line 20: network.3.3.y[i0, i1, i2] = select(random(19, 1536*i0 + 64*i1
   + i2) < network.3.3.p[], 0, relu(network.3.conv1.bias[i1] + network.3.conv1.sum[i0, i1,
   i2])/(1 - network.3.3.p[])) */
/* network.3.conv1.bias f32[24]; network.3.conv1.sum f32[32, 24, 80]; network.3.3.y f32[32, 24,
   64] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, i2 */
static void network_3_3(int thread, int threads, const float *restrict network_3_conv1_bias,
    const float *restrict network_3_conv1_sum, float *restrict network_3_3_y)
{
    const float factor = (float)(1.0 - network_3_3_p);
    const float the_network_3_3_p = (float)network_3_3_p;
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_3_3_y[16 * i0b + 2048 * i1 + 32 * i2],
            SELECT(uniform_lanes(19, (uint64_t)(24576 * i0b + 64 * i1 + i2), 1536) <
            SPLAT(the_network_3_3_p), SPLAT(0.0f),
            v_relu(SPLAT(network_3_conv1_bias[i1]) +
            LOAD(&network_3_conv1_sum[16 * i0b + 2560 * i1 + 32 * i2])) / SPLAT(factor)));
    }
}

/* network.3.conv2 (conv1d), line 21: network.3.3.y.copy[2*i0 + i02, i1, i2] = network.3.3.y[2*i0
   + i02, i1, i2] */
/* For network.3.conv2, network.2.conv2, network.1.conv2 (line 21), network.3.conv1,
   network.2.conv1 (line 17) */
/* network.3.3.y f32[32, 24, 64]; network.3.3.y.copy f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0. Loops: i02, i1, i2 */
static void network_3_conv2(int thread, int threads, const float *restrict network_3_3_y,
    float *restrict network_3_3_y_copy)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i02 = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_3_3_y_copy[16 * i02 + 2048 * i1 + 32 * i2],
            gather(&network_3_3_y[i02 + 2048 * i1 + 32 * i2], 2, LANES));
    }
}

network_2_conv1_with(network_3_conv2_2, 320, 160, 80, 8, 10, 16, 32, 2048, 256, 512, 16, 30720,
    2560)
/* network.3.9 (relu), line 26: network.3.9.y[2*i0 + i02, i1, i2] =
   relu(relu(network.3.conv2.bias[i1] + network.3.conv2.sum[2*i0 + i02, i1, i2]) +
   network.2.9.y[2*i0 + i02, i1, i2]) */
/* network.3.conv2.bias f32[24]; network.3.conv2.sum f32[32, 24, 80]; network.2.9.y f32[32, 24,
   64]; network.3.9.y f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0. Loops: i02, i1, i2 */
static void network_3_9(int thread, int threads, const float *restrict network_3_conv2_bias,
    const float *restrict network_3_conv2_sum, const float *restrict network_2_9_y,
    float *restrict network_3_9_y)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i02 = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_3_9_y[16 * i02 + 2048 * i1 + 32 * i2],
            v_relu(v_relu(SPLAT(network_3_conv2_bias[i1]) +
            LOAD(&network_3_conv2_sum[16 * i02 + 2560 * i1 + 32 * i2])) +
            gather(&network_2_9_y[i02 + 2048 * i1 + 32 * i2], 2, LANES)));
    }
}

/* network.4.conv1 (conv1d), line 17: network.4.conv1.sum[2*n + n2, k, p] = sum(c, r: p + 16*r -
   32 >= 0 and -p - 16*r + 95 >= 0) network.3.9.y[2*n + n2, c, p + 16*r -
   32]*network.4.conv1.weight[k, c, r] */
/* For network.4.conv1 (line 17), network.4.conv2 (line 21) */
/* network.3.9.y f32[32, 24, 64]; network.4.conv1.weight f32[24, 24, 3]; network.4.conv1.sum
   f32[32, 24, 96] */
/* Tile: 16 n x 12 k; lanes over n. Loops: n2, k, p; inside: c, r */
INLINE void network_4_conv1_general(int thread, int threads, const float *restrict network_3_9_y,
    const float *restrict network_4_conv1_weight, float *restrict network_4_conv1_sum,
    int n2_stride, int p_stride, int c_stride, int r_stride, int offset, int n2_stride_2,
    int kb_stride, int k_stride)
{
    for (int unit = first_unit(384, thread, threads); unit < first_unit(384, thread + 1, threads);
        unit++) {
        const int n2 = unit / 192;
        const int kb = unit / 96 % 2;
        const int p = unit % 96;
        vec sum[12];
        UNROLL for (int k = 0; k < 12; k++)
            sum[k] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = max(0, -((p + 16) / 16) + 3); r <= min(2, -((p + 16) / 16) + 6); r++) {
                const float *const weight_at = &network_4_conv1_weight[1152 * kb + c + 32 * r];
                const vec x = LOAD(&network_3_9_y[n2_stride * n2 + p_stride * p + c_stride * c +
                    r_stride * r - offset]);
                UNROLL for (int k = 0; k < 12; k++)
                    sum[k] += x * SPLAT(weight_at[96 * k]);
            }
        UNROLL for (int k = 0; k < 12; k++)
            STORE(&network_4_conv1_sum[n2_stride_2 * n2 + kb_stride * kb + k_stride * k + p_stride *
                p], sum[k]);
    }
}

#define network_4_conv1_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        network_4_conv1_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
network_4_conv1_with(network_4_conv1, 16, 32, 2048, 512, 1024, 16, 36864, 3072)
/* network.4.3 (dropout), line 20: network.4.3.y[i0, i1, i2] = select(random(20, 1536*i0 + 64*i1
   + i2) < network.4.3.p[], 0, relu(network.4.conv1.bias[i1] + network.4.conv1.sum[i0, i1,
   i2])/(1 - network.4.3.p[])) */
/* network.4.conv1.bias f32[24]; network.4.conv1.sum f32[32, 24, 96]; network.4.3.y f32[32, 24,
   64] */
/* Tile: 16 i2; lanes over i2. Loops: i0, i1, i2 */
static void network_4_3(int thread, int threads, const float *restrict network_4_conv1_bias,
    const float *restrict network_4_conv1_sum, float *restrict network_4_3_y)
{
    const float factor = (float)(1.0 - network_4_3_p);
    const float the_network_4_3_p = (float)network_4_3_p;
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 3; i2b++)
            STORE(&network_4_3_y[1536 * i0 + 64 * i1 + 16 * i2b],
                SELECT(uniform_lanes(20, (uint64_t)(1536 * i0 + 64 * i1 + 16 * i2b), 1) <
                SPLAT(the_network_4_3_p), SPLAT(0.0f),
                v_relu(SPLAT(network_4_conv1_bias[i1]) +
                gather(&network_4_conv1_sum[16 * i0 + 3072 * i1 + 512 * i2b - 31 * (i0 / 2)], 32,
                LANES)) / SPLAT(factor)));
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.3.y.copy[2*i0 + i02, i1, i2] = network.4.3.y[2*i0
   + i02, i1, i2] */
/* network.4.3.y f32[32, 24, 64]; network.4.3.y.copy f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0. Loops: i02, i1, i2 */
static void network_4_conv2(int thread, int threads, const float *restrict network_4_3_y,
    float *restrict network_4_3_y_copy)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i02 = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_4_3_y_copy[16 * i02 + 2048 * i1 + 32 * i2],
            gather(&network_4_3_y[1536 * i02 + 64 * i1 + i2], 3072, LANES));
    }
}

/* 1 (select), line 29: 1.y[2*a0 + a02, a1] = relu(relu(network.4.conv2.bias[a1] +
   network.4.conv2.sum[2*a0 + a02, a1, 63]) + network.3.9.y[2*a0 + a02, a1, 63]) */
/* network.4.conv2.bias f32[24]; network.4.conv2.sum f32[32, 24, 96]; network.3.9.y f32[32, 24,
   64]; 1.y f32[32, 24] */
/* Tile: 16 a0; lanes over a0. Loops: a02, a1 */
static void layer_1(const float *restrict network_4_conv2_bias,
    const float *restrict network_4_conv2_sum, const float *restrict network_3_9_y,
    float *restrict layer_1_y)
{
    for (int a02 = 0; a02 <= 1; a02++)
        for (int a1 = 0; a1 <= 23; a1++)
            STORE(&layer_1_y[16 * a02 + 32 * a1],
                v_relu(v_relu(SPLAT(network_4_conv2_bias[a1]) +
                LOAD(&network_4_conv2_sum[16 * a02 + 3072 * a1 + 2016])) +
                LOAD(&network_3_9_y[16 * a02 + 2048 * a1 + 2016])));
}

/* fc (linear), line 30: fc.sum[2*i0 + i02, k] = sum(c) '1.y'[2*i0 + i02, c]*fc.weight[k, c] */
/* fc (linear), line 30: fc.y[2*i0 + i02, k] = fc.bias[k] + fc.sum[2*i0 + i02, k] */
/* 1.y f32[32, 24]; fc.weight f32[10, 24]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 16 i0 x 10 k; lanes over i0. Loops: i02; inside: c */
INLINE void fc_general(const float *restrict layer_1_y, const float *restrict fc_weight,
    const float *restrict fc_bias, float *restrict fc_y, int i02_stride, int c_stride,
    int i02_stride_2)
{
    for (int i02 = 0; i02 <= 1; i02++) {
        vec sum[10];
        UNROLL for (int k = 0; k < 10; k++)
            sum[k] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++) {
            const float *const weight_at = &fc_weight[16 * c];
            const vec x = LOAD(&layer_1_y[i02_stride * i02 + c_stride * c]);
            UNROLL for (int k = 0; k < 10; k++)
                sum[k] += x * SPLAT(weight_at[k]);
        }
        UNROLL for (int k = 0; k < 10; k++)
            STORE(&fc_y[i02_stride_2 * i02 + c_stride * k], SPLAT(fc_bias[k]) + sum[k]);
    }
}

#define fc_with(function, ...) \
    KERNEL \
    static void function(const float *restrict t0, const float *restrict t1, \
        const float *restrict t2, float *restrict t3) \
    { \
        fc_general(t0, t1, t2, t3, __VA_ARGS__); \
    }
fc_with(fc, 16, 32, 16)
/* cross_entropy, line 31: cross_entropy.max[2*n + n2] = max(c) fc.y[2*n + n2, c] */
/* cross_entropy, line 31: cross_entropy.sum[2*n + n2] = sum(c) exp(fc.y[2*n + n2, c] -
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

/* cross_entropy, line 31: loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0) */
/* cross_entropy, line 31: loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
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

/* cross_entropy, line 31: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_3(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy, line 32: accuracy.argmax[2*n + n2] = argmax(c) fc.y[2*n + n2, c] */
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

/* accuracy, line 32: accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] ==
   digit[n] and digit[n] != -100), 1, 0) */
/* accuracy, line 32: accuracy.seen.sum[] = sum(n) select(n < valid[], select(digit[n] == -100,
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

/* cross_entropy, line 31: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* adam, line 33: adam.c1[] = 1 - power(betas.0[], step[]) */
/* adam.c1 f64[] */
static void adam(double *restrict adam_c1)
{
    adam_c1[0] = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adam, line 33: adam.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adam.c2 f64[] */
static void adam_2(double *restrict adam_c2)
{
    adam_c2[0] = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* cross_entropy, line 31: cross_entropy.l.grad[2*n + n2] = select(2*n + n2 < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy, line 31: cross_entropy.sum.grad[2*n + n2] = select(digit[2*n + n2] == -100, 0,
   cross_entropy.l.grad[2*n + n2])/cross_entropy.sum[2*n + n2] */
/* cross_entropy, line 31: fc.y.grad[2*n + n2, k] = cross_entropy.sum.grad[2*n + n2]*exp(fc.y[2*n
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

/* fc (linear), line 30: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
/* adam, line 33: fc.bias.exp_avg.next[i0] = fc.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0] - fc.bias.exp_avg[i0]) */
/* adam, line 33: fc.bias.exp_avg_sq.next[i0] = betas.1[]*fc.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0])*(fc.bias.grad[i0] +
   weight_decay[]*fc.bias[i0]) */
/* adam, line 33: fc.bias.next[i0] = fc.bias[i0] -
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

/* fc (linear), line 30: 1.y.grad[2*i0 + i02, c] = sum(k) fc.y.grad[2*i0 + i02, k]*fc.weight[k,
   c] */
/* fc.y.grad f32[32, 10]; fc.weight f32[10, 24]; 1.y.grad f32[32, 24] */
/* Tile: 16 i0 x 8 c; lanes over i0. Loops: i02, c; inside: k */
KERNEL
static void fc_grad(const float *restrict fc_y_grad, const float *restrict fc_weight,
    float *restrict layer_1_y_grad)
{
    for (int i02 = 0; i02 <= 1; i02++)
        for (int cb = 0; cb <= 2; cb++) {
            vec grad[8];
            UNROLL for (int c = 0; c < 8; c++)
                grad[c] = SPLAT(0.0f);
            for (int k = 0; k <= 9; k++) {
                const float *const weight_at = &fc_weight[128 * cb + k];
                const vec x = LOAD(&fc_y_grad[16 * i02 + 32 * k]);
                UNROLL for (int c = 0; c < 8; c++)
                    grad[c] += x * SPLAT(weight_at[16 * c]);
            }
            UNROLL for (int c = 0; c < 8; c++)
                STORE(&layer_1_y_grad[16 * i02 + 256 * cb + 32 * c], grad[c]);
        }
}

/* fc (linear), line 30: fc.y.grad.copy[i0, i1] = fc.y.grad[i0, i1] */
/* fc.y.grad f32[32, 10]; fc.y.grad.copy f32[32, 10] */
/* Tile: 16 i1; lanes over i1. Loops: i0 */
static void fc_grad_2(const float *restrict fc_y_grad, float *restrict fc_y_grad_copy)
{
    for (int i0 = 0; i0 <= 31; i0++)
        STORE(&fc_y_grad_copy[16 * i0], gather(&fc_y_grad[16 * i0 - 31 * (i0 / 2)], 32, 10));
}

/* fc (linear), line 30: fc.weight.grad[k, c] = sum(i0) fc.y.grad.copy[i0, k]*'1.y'[i0, c] */
/* adam, line 33: fc.weight.exp_avg.next[i0, i1] = fc.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1] - fc.weight.exp_avg[i0,
   i1]) */
/* adam, line 33: fc.weight.exp_avg_sq.next[i0, i1] = betas.1[]*fc.weight.exp_avg_sq[i0, i1] + (1
   - betas.1[])*(fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1])*(fc.weight.grad[i0,
   i1] + weight_decay[]*fc.weight[i0, i1]) */
/* adam, line 33: fc.weight.next[i0, i1] = fc.weight[i0, i1] -
   lr[]/adam.c1[]*fc.weight.exp_avg.next[i0, i1]/(sqrt(fc.weight.exp_avg_sq.next[i0,
   i1])/adam.c2[] + eps[]) */
/* fc.y.grad.copy f32[32, 10]; 1.y f32[32, 24]; fc.weight.exp_avg f32[10, 24]; fc.weight f32[10,
   24]; fc.weight.exp_avg_sq f32[10, 24]; adam.c1 f64[]; adam.c2 f64[]; fc.weight.grad f32[10,
   24] */
/* Tile: 16 k x 8 c; lanes over k. Loops: c; inside: i0 */
KERNEL
static void fc_adam_grad_2(const float *restrict fc_y_grad_copy, const float *restrict layer_1_y,
    float *restrict fc_weight_exp_avg, float *restrict fc_weight,
    float *restrict fc_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int cb = 0; cb <= 2; cb++) {
        vec grad[8];
        vec next[8];
        vec next_2[8];
        UNROLL for (int c = 0; c < 8; c++)
            grad[c] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++) {
            const float *const y_at = &layer_1_y[256 * cb + 16 * i0 - 31 * (i0 / 2)];
            const vec x = LOAD(&fc_y_grad_copy[16 * i0]);
            UNROLL for (int c = 0; c < 8; c++)
                grad[c] += x * SPLAT(y_at[32 * c]);
        }
        if (fc_weight_grad != NULL)
            UNROLL for (int c = 0; c < 8; c++)
                STORE(&fc_weight_grad[128 * cb + 16 * c], grad[c]);
        UNROLL for (int c = 0; c < 8; c++) {
            const int at = 128 * cb + 16 * c;
            next[c] = LOAD(&fc_weight_exp_avg[at]) + SPLAT(factor) *
                (grad[c] + SPLAT(the_weight_decay) * LOAD(&fc_weight[at]) -
                LOAD(&fc_weight_exp_avg[at]));
            STORE(&fc_weight_exp_avg[at], next[c]);
            next_2[c] = SPLAT(the_betas_1) * LOAD(&fc_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                (grad[c] + SPLAT(the_weight_decay) * LOAD(&fc_weight[at])) *
                (grad[c] + SPLAT(the_weight_decay) * LOAD(&fc_weight[at]));
            STORE(&fc_weight_exp_avg_sq[at], next_2[c]);
            STORE(&fc_weight[at], LOAD(&fc_weight[at]) - SPLAT((float)(lr / adam_c1[0])) * next[c] /
                (v_sqrt(next_2[c]) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* 1 (select), line 29: network.4.9.y.grad[2*a0 + a02, a1, i2] = 0 */
/* network.4.9.y.grad f32[32, 24, 64] */
/* Tile: 16 a0; lanes over a0. Loops: a02, a1, i2 */
static void layer_1_grad(int thread, int threads, float *restrict network_4_9_y_grad)
{
    for (int unit = first_unit(3024, thread, threads); unit < first_unit(3024, thread + 1, threads);
        unit++) {
        const int a02 = unit / 1512;
        const int a1 = unit / 63 % 24;
        const int i2 = unit % 63;
        STORE(&network_4_9_y_grad[16 * a02 + 2048 * a1 + 32 * i2], SPLAT(0.0f));
    }
}

/* 1 (select), line 29: network.4.9.y.grad[2*a0 + a02, a1, 63] = '1.y.grad'[2*a0 + a02, a1] */
/* 1.y.grad f32[32, 24]; network.4.9.y.grad f32[32, 24, 64] */
/* Tile: 16 a0; lanes over a0. Loops: a02, a1 */
static void layer_1_grad_2(const float *restrict layer_1_y_grad, float *restrict network_4_9_y_grad)
{
    for (int a02 = 0; a02 <= 1; a02++)
        for (int a1 = 0; a1 <= 23; a1++)
            STORE(&network_4_9_y_grad[16 * a02 + 2048 * a1 + 2016],
                LOAD(&layer_1_y_grad[16 * a02 + 32 * a1]));
}

/* network.4.9 (relu), line 26: network.4.8.y.grad[2*i0 + i02, i1, i2] =
   select(relu(relu(network.4.conv2.bias[i1] + network.4.conv2.sum[2*i0 + i02, i1, i2]) +
   network.3.9.y[2*i0 + i02, i1, i2]) > 0, network.4.9.y.grad[2*i0 + i02, i1, i2], 0) */
/* network.4.conv2.bias f32[24]; network.4.conv2.sum f32[32, 24, 96]; network.3.9.y f32[32, 24,
   64]; network.4.9.y.grad f32[32, 24, 64]; network.4.8.y.grad f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0. Loops: i02, i1, i2 */
static void network_4_9_grad(int thread, int threads, const float *restrict network_4_conv2_bias,
    const float *restrict network_4_conv2_sum, const float *restrict network_3_9_y,
    const float *restrict network_4_9_y_grad, float *restrict network_4_8_y_grad)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i02 = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        {
            const int at = 16 * i02 + 2048 * i1 + 32 * i2;
            STORE(&network_4_8_y_grad[at],
                SELECT(v_relu(v_relu(SPLAT(network_4_conv2_bias[i1]) +
                LOAD(&network_4_conv2_sum[16 * i02 + 3072 * i1 + 32 * i2])) +
                LOAD(&network_3_9_y[at])) > SPLAT(0.0f), LOAD(&network_4_9_y_grad[at]),
                SPLAT(0.0f)));
        }
    }
}

/* network.4.5 (narrow), line 22: network.4.conv2.y.grad[2*a0 + a02, a1, p + 64] = 0 */
/* For network.4.5 (line 22), network.4.1 (line 18) */
/* network.4.conv2.y.grad f32[32, 24, 96] */
/* Tile: 16 a0; lanes over a0. Loops: a02, a1, p */
static void network_4_5_grad(int thread, int threads, float *restrict network_4_conv2_y_grad)
{
    for (int unit = first_unit(1536, thread, threads); unit < first_unit(1536, thread + 1, threads);
        unit++) {
        const int a02 = unit / 768;
        const int a1 = unit / 32 % 24;
        const int p = unit % 32;
        STORE(&network_4_conv2_y_grad[16 * a02 + 3072 * a1 + 32 * p + 2048], SPLAT(0.0f));
    }
}

/* network.4.5 (narrow), line 22: network.4.conv2.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.4.conv2.bias[a1] + network.4.conv2.sum[2*a0 + n2, a1, i]) > 0,
   network.4.8.y.grad[2*a0 + n2, a1, i], 0) */
/* For network.4.5, network.3.5 (line 22) */
/* network.4.conv2.bias f32[24]; network.4.conv2.sum f32[32, 24, 96]; network.4.8.y.grad f32[32,
   24, 64]; network.4.conv2.y.grad f32[32, 24, 96] */
/* Tile: 16 a0; lanes over a0. Loops: n2, a1, i */
static void network_4_5_grad_2(int thread, int threads, const float *restrict network_4_conv2_bias,
    const float *restrict network_4_conv2_sum, const float *restrict network_4_8_y_grad,
    float *restrict network_4_conv2_y_grad, int a1_stride)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int n2 = unit / 1536;
        const int a1 = unit / 64 % 24;
        const int i = unit % 64;
        {
            const int at = 16 * n2 + a1_stride * a1 + 32 * i;
            STORE(&network_4_conv2_y_grad[at],
                SELECT(v_relu(SPLAT(network_4_conv2_bias[a1]) + LOAD(&network_4_conv2_sum[at])) >
                SPLAT(0.0f), LOAD(&network_4_8_y_grad[16 * n2 + 2048 * a1 + 32 * i]), SPLAT(0.0f)));
        }
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.conv2.bias.grad.parts[n, k] = sum(n2, p)
   network.4.conv2.y.grad[2*n + n2, k, p] */
/* network.4.conv2 (conv1d), line 21: network.4.conv2.bias.grad[k] = sum(n)
   network.4.conv2.bias.grad.parts[n, k] */
/* adam, line 33: network.4.conv2.bias.exp_avg.next[i0] = network.4.conv2.bias.exp_avg[i0] + (1 -
   betas.0[])*(network.4.conv2.bias.grad[i0] + weight_decay[]*network.4.conv2.bias[i0] -
   network.4.conv2.bias.exp_avg[i0]) */
/* adam, line 33: network.4.conv2.bias.exp_avg_sq.next[i0] =
   betas.1[]*network.4.conv2.bias.exp_avg_sq[i0] + (1 - betas.1[])*(network.4.conv2.bias.grad[i0]
   + weight_decay[]*network.4.conv2.bias[i0])*(network.4.conv2.bias.grad[i0] +
   weight_decay[]*network.4.conv2.bias[i0]) */
/* adam, line 33: network.4.conv2.bias.next[i0] = network.4.conv2.bias[i0] -
   lr[]/adam.c1[]*network.4.conv2.bias.exp_avg.next[i0]/(sqrt(network.4.conv2.bias.exp_avg_sq.next[i0])/adam.c2[]
   + eps[]) */
/* For network.4.conv2, network.3.conv2, network.2.conv2, network.1.conv2 (line 21),
   network.4.conv1, network.3.conv1, network.2.conv1, network.1.conv1 (line 17),
   network.0.downsample (line 24) */
/* network.4.conv2.y.grad f32[32, 24, 96]; network.4.conv2.bias.grad.parts f32[16, 24];
   network.4.conv2.bias.exp_avg f32[24]; network.4.conv2.bias f32[24];
   network.4.conv2.bias.exp_avg_sq f32[24]; adam.c1 f64[]; adam.c2 f64[];
   network.4.conv2.bias.grad f32[24] */
/* Tile: 16 n; lanes over n. Loops: k; inside: n2, p */
static void network_4_conv2_adam_grad(int thread, int threads,
    const float *restrict network_4_conv2_y_grad, float *restrict network_4_conv2_bias_grad_parts,
    float *restrict network_4_conv2_bias_exp_avg, float *restrict network_4_conv2_bias,
    float *restrict network_4_conv2_bias_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict network_4_conv2_bias_grad, int p_last,
    int k_stride)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int k = unit;
        float grad;
        vec parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int p = 0; p <= p_last; p++)
                parts += LOAD(&network_4_conv2_y_grad[k_stride * k + 16 * n2 + 32 * p]);
        STORE(&network_4_conv2_bias_grad_parts[16 * k], parts);
        {
            grad = 0.0f;
            for (int n = 0; n < 16; n++)
                grad += network_4_conv2_bias_grad_parts[16 * k + n];
            if (network_4_conv2_bias_grad != NULL)
                network_4_conv2_bias_grad[k] = grad;
        }
        float next = network_4_conv2_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (grad + (float)weight_decay * network_4_conv2_bias[k] -
            network_4_conv2_bias_exp_avg[k]);
        network_4_conv2_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * network_4_conv2_bias_exp_avg_sq[k] +
            (float)(1.0 - betas_1) * (grad + (float)weight_decay * network_4_conv2_bias[k]) *
            (grad + (float)weight_decay * network_4_conv2_bias[k]);
        network_4_conv2_bias_exp_avg_sq[k] = next_2;
        network_4_conv2_bias[k] = network_4_conv2_bias[k] - (float)(lr / adam_c1[0]) * next /
            (sqrtf(next_2) / (float)adam_c2[0] + (float)eps);
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.3.y.grad[2*n + n2, c, i2] = sum(k, r)
   network.4.conv2.y.grad[2*n + n2, k, i2 - 16*r + 32]*network.4.conv2.weight[k, c, r] */
/* network.4.conv2.y.grad f32[32, 24, 96]; network.4.conv2.weight f32[24, 24, 3];
   network.4.3.y.grad f32[32, 24, 64] */
/* Tile: 16 n x 6 c x 4 i2; lanes over n. Loops: n2, c, i2; inside: k, r */
KERNEL
static void network_4_conv2_grad(int thread, int threads,
    const float *restrict network_4_conv2_y_grad, const float *restrict network_4_conv2_weight,
    float *restrict network_4_3_y_grad)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n2 = unit / 64;
        const int cb = unit / 16 % 4;
        const int i2b = unit % 16;
        vec grad[6][4];
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                grad[c][i2] = SPLAT(0.0f);
        for (int k = 0; k <= 23; k++)
            for (int r = 0; r <= 2; r++) {
                const float *const grad_at = &network_4_conv2_y_grad[16 * n2 + 128 * i2b + 3072 *
                    k - 512 * r + 1024];
                const float *const weight_at = &network_4_conv2_weight[6 * cb + 96 * k + 32 * r];
                UNROLL for (int i2 = 0; i2 < 4; i2++) {
                    const vec x = LOAD(&grad_at[32 * i2]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad[c][i2] += x * SPLAT(weight_at[c]);
                }
            }
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                STORE(&network_4_3_y_grad[16 * n2 + 12288 * cb + 2048 * c + 128 * i2b + 32 * i2],
                    grad[c][i2]);
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p:
   p + 16*r - 32 >= 0 and -p - 16*r + 95 >= 0) network.4.conv2.y.grad[2*n + n2, k,
   p]*network.4.3.y.copy[2*n + n2, c, p + 16*r - 32] */
/* For network.4.conv2, network.3.conv2, network.2.conv2, network.1.conv2 (line 21),
   network.4.conv1, network.3.conv1, network.2.conv1, network.1.conv1 (line 17) */
/* network.4.conv2.y.grad f32[32, 24, 96]; network.4.3.y.copy f32[32, 24, 64];
   network.4.conv2.weight.grad.parts f32[16, 24, 24, 3] */
/* Tile: 16 n x 5 k x 6 c, at the end of k 4; lanes over n. Loops: k, c, r; inside: n2, p */
INLINE void network_4_conv2_grad_general(int thread, int threads,
    const float *restrict network_4_conv2_y_grad, const float *restrict network_4_3_y_copy,
    float *restrict network_4_conv2_weight_grad_parts, int r_stride, int offset, int offset_2,
    int kb_stride, int r_stride_2, int offset_3, int k_stride)
{
    for (int unit = first_unit(60, thread, threads); unit < first_unit(60, thread + 1, threads);
        unit++) {
        const int kb = unit / 12;
        const int cb = unit / 3 % 4;
        const int r = unit % 3;
        if (kb < 4) {
            vec parts[5][6];
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int c = 0; c < 6; c++)
                    parts[k][c] = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int p = -r_stride * r + offset; p <= -r_stride * r + offset_2; p++) {
                    const float *const grad_at =
                        &network_4_conv2_y_grad[kb_stride * kb + 16 * n2 + 32 * p];
                    const float *const copy_at =
                        &network_4_3_y_copy[12288 * cb + r_stride_2 * r + 16 * n2 + 32 * p -
                        offset_3];
                    UNROLL for (int k = 0; k < 5; k++) {
                        const vec x = keep(LOAD(&grad_at[k_stride * k]));
                        UNROLL for (int c = 0; c < 6; c++)
                            parts[k][c] += x * LOAD(&copy_at[2048 * c]);
                    }
                }
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int c = 0; c < 6; c++)
                    STORE(&network_4_conv2_weight_grad_parts[5760 * kb + 1152 * k + 288 * cb + 48 *
                        c + 16 * r], parts[k][c]);
        }
        else {
            vec parts[4][6];
            UNROLL for (int k = 0; k < 4; k++)
                UNROLL for (int c = 0; c < 6; c++)
                    parts[k][c] = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int p = -r_stride * r + offset; p <= -r_stride * r + offset_2; p++) {
                    const float *const grad_at =
                        &network_4_conv2_y_grad[kb_stride * kb + 16 * n2 + 32 * p];
                    const float *const copy_at =
                        &network_4_3_y_copy[12288 * cb + r_stride_2 * r + 16 * n2 + 32 * p -
                        offset_3];
                    UNROLL for (int k = 0; k < 4; k++) {
                        const vec x = keep(LOAD(&grad_at[k_stride * k]));
                        UNROLL for (int c = 0; c < 6; c++)
                            parts[k][c] += x * LOAD(&copy_at[2048 * c]);
                    }
                }
            UNROLL for (int k = 0; k < 4; k++)
                UNROLL for (int c = 0; c < 6; c++)
                    STORE(&network_4_conv2_weight_grad_parts[5760 * kb + 1152 * k + 288 * cb + 48 *
                        c + 16 * r], parts[k][c]);
        }
    }
}

#define network_4_conv2_grad_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        network_4_conv2_grad_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
network_4_conv2_grad_with(network_4_conv2_grad_2, 16, 32, 95, 15360, 512, 1024, 3072)
/* network.4.conv2 (conv1d), line 21: network.4.conv2.weight.grad[k, c, r] = sum(n)
   network.4.conv2.weight.grad.parts[n, k, c, r] */
/* adam, line 33: network.4.conv2.weight.exp_avg.next[i0, i1, i2] =
   network.4.conv2.weight.exp_avg[i0, i1, i2] + (1 - betas.0[])*(network.4.conv2.weight.grad[i0,
   i1, i2] + weight_decay[]*network.4.conv2.weight[i0, i1, i2] -
   network.4.conv2.weight.exp_avg[i0, i1, i2]) */
/* adam, line 33: network.4.conv2.weight.exp_avg_sq.next[i0, i1, i2] =
   betas.1[]*network.4.conv2.weight.exp_avg_sq[i0, i1, i2] + (1 -
   betas.1[])*(network.4.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.4.conv2.weight[i0, i1, i2])*(network.4.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.4.conv2.weight[i0, i1, i2]) */
/* adam, line 33: network.4.conv2.weight.next[i0, i1, i2] = network.4.conv2.weight[i0, i1, i2] -
   lr[]/adam.c1[]*network.4.conv2.weight.exp_avg.next[i0, i1,
   i2]/(sqrt(network.4.conv2.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[]) */
/* For network.4.conv2 (line 21), network.4.conv1, network.1.conv1 (line 17) */
/* network.4.conv2.weight.grad.parts f32[16, 24, 24, 3]; network.4.conv2.weight.exp_avg f32[24,
   24, 3]; network.4.conv2.weight f32[24, 24, 3]; network.4.conv2.weight.exp_avg_sq f32[24, 24,
   3]; adam.c1 f64[]; adam.c2 f64[]; network.4.conv2.weight.grad f32[24, 24, 3] */
/* Tile: 16 c; lanes over c. Loops: k, c, r; inside: n */
static void network_4_conv2_adam_grad_2(int thread, int threads,
    const float *restrict network_4_conv2_weight_grad_parts,
    float *restrict network_4_conv2_weight_exp_avg, float *restrict network_4_conv2_weight,
    float *restrict network_4_conv2_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict network_4_conv2_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(144, thread, threads); unit < first_unit(144, thread + 1, threads);
        unit++) {
        const int k = unit / 6;
        const int cb = unit / 3 % 2;
        const int r = unit % 3;
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += gather(&network_4_conv2_weight_grad_parts[1152 * k + 768 * cb + 16 * r + n], 48,
                24 - 16 * cb);
        if (network_4_conv2_weight_grad != NULL)
            STORE(&network_4_conv2_weight_grad[96 * k + 16 * cb + 32 * r], grad);
        const int at = 96 * k + 16 * cb + 32 * r;
        vec next = LOAD(&network_4_conv2_weight_exp_avg[at]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_4_conv2_weight[at]) -
            LOAD(&network_4_conv2_weight_exp_avg[at]));
        STORE(&network_4_conv2_weight_exp_avg[at], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&network_4_conv2_weight_exp_avg_sq[at]) +
            SPLAT(factor_2) * (grad + SPLAT(the_weight_decay) * LOAD(&network_4_conv2_weight[at])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_4_conv2_weight[at]));
        STORE(&network_4_conv2_weight_exp_avg_sq[at], next_2);
        STORE(&network_4_conv2_weight[at], LOAD(&network_4_conv2_weight[at]) -
            SPLAT((float)(lr / adam_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
    }
}

/* network.4.1 (narrow), line 18: network.4.conv1.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.4.conv1.bias[a1] + network.4.conv1.sum[2*a0 + n2, a1, i]) > 0,
   select(random(20, 64*a1 + i + 3072*a0 + 1536*n2) < network.4.3.p[], 0, network.4.3.y.grad[2*a0
   + n2, a1, i]/(1 - network.4.3.p[])), 0) */
/* network.4.conv1.bias f32[24]; network.4.conv1.sum f32[32, 24, 96]; network.4.3.y.grad f32[32,
   24, 64]; network.4.conv1.y.grad f32[32, 24, 96] */
/* Tile: 16 a0; lanes over a0. Loops: n2, a1, i */
static void network_4_1_grad(int thread, int threads, const float *restrict network_4_conv1_bias,
    const float *restrict network_4_conv1_sum, const float *restrict network_4_3_y_grad,
    float *restrict network_4_conv1_y_grad)
{
    const float factor = (float)(1.0 - network_4_3_p);
    const float the_network_4_3_p = (float)network_4_3_p;
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int n2 = unit / 1536;
        const int a1 = unit / 64 % 24;
        const int i = unit % 64;
        {
            const int at = 16 * n2 + 3072 * a1 + 32 * i;
            STORE(&network_4_conv1_y_grad[at],
                SELECT(v_relu(SPLAT(network_4_conv1_bias[a1]) + LOAD(&network_4_conv1_sum[at])) >
                SPLAT(0.0f), SELECT(uniform_lanes(20, (uint64_t)(1536 * n2 + 64 * a1 + i), 3072) <
                SPLAT(the_network_4_3_p), SPLAT(0.0f),
                LOAD(&network_4_3_y_grad[16 * n2 + 2048 * a1 + 32 * i]) / SPLAT(factor)),
                SPLAT(0.0f)));
        }
    }
}

/* network.4.conv1 (conv1d), line 17: network.3.9.y.grad.1[2*n + n2, c, i2] = sum(k, r)
   network.4.conv1.y.grad[2*n + n2, k, i2 - 16*r + 32]*network.4.conv1.weight[k, c, r] */
/* network.3.9 (relu), line 26: network.3.8.y.grad[2*i0 + n2, i1, i2] = select(network.3.9.y[2*i0
   + n2, i1, i2] > 0, network.3.9.y.grad.1[2*i0 + n2, i1, i2] + network.4.8.y.grad[2*i0 + n2, i1,
   i2], 0) */
/* For network.4.conv1, network.1.conv1 (line 17) */
/* network.4.conv1.y.grad f32[32, 24, 96]; network.4.conv1.weight f32[24, 24, 3]; network.3.9.y
   f32[32, 24, 64]; network.4.8.y.grad f32[32, 24, 64]; network.3.8.y.grad f32[32, 24, 64] */
/* Tile: 16 n x 6 c x 4 i2; lanes over n. Loops: n2, c, i2; inside: k, r */
INLINE void network_4_conv1_network_3_9_grad_general(int thread, int threads,
    const float *restrict network_4_conv1_y_grad, const float *restrict network_4_conv1_weight,
    const float *restrict network_3_9_y, const float *restrict network_4_8_y_grad,
    float *restrict network_3_8_y_grad, int k_stride, int r_stride, int offset)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n2 = unit / 64;
        const int cb = unit / 16 % 4;
        const int i2b = unit % 16;
        vec grad_1[6][4];
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                grad_1[c][i2] = SPLAT(0.0f);
        for (int k = 0; k <= 23; k++)
            for (int r = 0; r <= 2; r++) {
                const float *const grad_at = &network_4_conv1_y_grad[16 * n2 + 128 * i2b +
                    k_stride * k - r_stride * r + offset];
                const float *const weight_at = &network_4_conv1_weight[6 * cb + 96 * k + 32 * r];
                UNROLL for (int i2 = 0; i2 < 4; i2++) {
                    const vec x = LOAD(&grad_at[32 * i2]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad_1[c][i2] += x * SPLAT(weight_at[c]);
                }
            }
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++) {
                const int at = 16 * n2 + 12288 * cb + 2048 * c + 128 * i2b + 32 * i2;
                STORE(&network_3_8_y_grad[at],
                    SELECT(LOAD(&network_3_9_y[at]) > SPLAT(0.0f), grad_1[c][i2] +
                    LOAD(&network_4_8_y_grad[at]), SPLAT(0.0f)));
            }
    }
}

#define network_4_conv1_network_3_9_grad_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, const float *restrict t2, const float *restrict t3, \
        float *restrict t4) \
    { \
        network_4_conv1_network_3_9_grad_general(thread, threads, t0, t1, t2, t3, t4, __VA_ARGS__); \
    }
network_4_conv1_network_3_9_grad_with(network_4_conv1_network_3_9_grad, 3072, 512, 1024)
/* network.3.5 (narrow), line 22: network.3.conv2.y.grad[2*a0 + a02, a1, p + 64] = 0 */
/* For network.3.5, network.2.5, network.1.5, network.0.5 (line 22), network.3.1, network.2.1,
   network.1.1 (line 18) */
/* network.3.conv2.y.grad f32[32, 24, 80] */
/* Tile: 16 a0; lanes over a0. Loops: a02, a1, p */
static void network_3_5_grad(float *restrict network_3_conv2_y_grad, int a02_last, int a1_last,
    int p_last, int a02_stride, int a1_stride, int p_stride, int offset)
{
    for (int a02 = 0; a02 <= a02_last; a02++)
        for (int a1 = 0; a1 <= a1_last; a1++)
            for (int p = 0; p <= p_last; p++)
                STORE(&network_3_conv2_y_grad[a02_stride * a02 + a1_stride * a1 + p_stride * p +
                    offset], SPLAT(0.0f));
}

/* network.3.conv2 (conv1d), line 21: network.3.3.y.grad[2*n + n2, c, i2] = sum(k, r)
   network.3.conv2.y.grad[2*n + n2, k, i2 - 8*r + 16]*network.3.conv2.weight[k, c, r] */
/* For network.3.conv2, network.2.conv2, network.1.conv2 (line 21) */
/* network.3.conv2.y.grad f32[32, 24, 80]; network.3.conv2.weight f32[24, 24, 3];
   network.3.3.y.grad f32[32, 24, 64] */
/* Tile: 16 n x 6 c x 4 i2; lanes over n. Loops: n2, c, i2; inside: k, r */
INLINE void network_3_conv2_grad_general(int thread, int threads,
    const float *restrict network_3_conv2_y_grad, const float *restrict network_3_conv2_weight,
    float *restrict network_3_3_y_grad, int k_stride, int r_stride, int offset)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n2 = unit / 64;
        const int cb = unit / 16 % 4;
        const int i2b = unit % 16;
        vec grad[6][4];
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                grad[c][i2] = SPLAT(0.0f);
        for (int k = 0; k <= 23; k++)
            for (int r = 0; r <= 2; r++) {
                const float *const grad_at = &network_3_conv2_y_grad[16 * n2 + 128 * i2b +
                    k_stride * k - r_stride * r + offset];
                const float *const weight_at = &network_3_conv2_weight[576 * cb + k + 32 * r];
                UNROLL for (int i2 = 0; i2 < 4; i2++) {
                    const vec x = LOAD(&grad_at[32 * i2]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad[c][i2] += x * SPLAT(weight_at[96 * c]);
                }
            }
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                STORE(&network_3_3_y_grad[16 * n2 + 12288 * cb + 2048 * c + 128 * i2b + 32 * i2],
                    grad[c][i2]);
    }
}

#define network_3_conv2_grad_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        network_3_conv2_grad_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
network_3_conv2_grad_with(network_3_conv2_grad, 2560, 256, 512)
network_4_conv2_grad_with(network_3_conv2_grad_2, 8, 16, 79, 12800, 256, 512, 2560)
/* network.3.conv2 (conv1d), line 21: network.3.conv2.weight.grad[k, c, r] = sum(n)
   network.3.conv2.weight.grad.parts[n, k, c, r] */
/* adam, line 33: network.3.conv2.weight.exp_avg.next[i0, i1, i2] =
   network.3.conv2.weight.exp_avg[i0, i1, i2] + (1 - betas.0[])*(network.3.conv2.weight.grad[i0,
   i1, i2] + weight_decay[]*network.3.conv2.weight[i0, i1, i2] -
   network.3.conv2.weight.exp_avg[i0, i1, i2]) */
/* adam, line 33: network.3.conv2.weight.exp_avg_sq.next[i0, i1, i2] =
   betas.1[]*network.3.conv2.weight.exp_avg_sq[i0, i1, i2] + (1 -
   betas.1[])*(network.3.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.3.conv2.weight[i0, i1, i2])*(network.3.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.3.conv2.weight[i0, i1, i2]) */
/* adam, line 33: network.3.conv2.weight.next[i0, i1, i2] = network.3.conv2.weight[i0, i1, i2] -
   lr[]/adam.c1[]*network.3.conv2.weight.exp_avg.next[i0, i1,
   i2]/(sqrt(network.3.conv2.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[]) */
/* For network.3.conv2, network.2.conv2, network.1.conv2 (line 21), network.3.conv1,
   network.2.conv1 (line 17) */
/* network.3.conv2.weight.grad.parts f32[16, 24, 24, 3]; network.3.conv2.weight.exp_avg f32[24,
   24, 3]; network.3.conv2.weight f32[24, 24, 3]; network.3.conv2.weight.exp_avg_sq f32[24, 24,
   3]; adam.c1 f64[]; adam.c2 f64[]; network.3.conv2.weight.grad f32[24, 24, 3] */
/* Tile: 16 k; lanes over k. Loops: k, c, r; inside: n */
static void network_3_conv2_adam_grad(int thread, int threads,
    const float *restrict network_3_conv2_weight_grad_parts,
    float *restrict network_3_conv2_weight_exp_avg, float *restrict network_3_conv2_weight,
    float *restrict network_3_conv2_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict network_3_conv2_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(144, thread, threads); unit < first_unit(144, thread + 1, threads);
        unit++) {
        const int kb = unit / 72;
        const int c = unit / 3 % 24;
        const int r = unit % 3;
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += gather(&network_3_conv2_weight_grad_parts[18432 * kb + 48 * c + 16 * r + n],
                1152, 24 - 16 * kb);
        if (network_3_conv2_weight_grad != NULL)
            STORE(&network_3_conv2_weight_grad[1152 * kb + 48 * c + 16 * r], grad);
        const int at = 1152 * kb + 48 * c + 16 * r;
        const int at_2 = 16 * kb + 96 * c + 32 * r;
        vec next = LOAD(&network_3_conv2_weight_exp_avg[at]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_3_conv2_weight[at_2]) -
            LOAD(&network_3_conv2_weight_exp_avg[at]));
        STORE(&network_3_conv2_weight_exp_avg[at], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&network_3_conv2_weight_exp_avg_sq[at]) +
            SPLAT(factor_2) * (grad + SPLAT(the_weight_decay) *
            LOAD(&network_3_conv2_weight[at_2])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_3_conv2_weight[at_2]));
        STORE(&network_3_conv2_weight_exp_avg_sq[at], next_2);
        STORE(&network_3_conv2_weight[at_2], LOAD(&network_3_conv2_weight[at_2]) -
            SPLAT((float)(lr / adam_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
    }
}

/* network.3.1 (narrow), line 18: network.3.conv1.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.3.conv1.bias[a1] + network.3.conv1.sum[2*a0 + n2, a1, i]) > 0,
   select(random(19, 64*a1 + i + 3072*a0 + 1536*n2) < network.3.3.p[], 0, network.3.3.y.grad[2*a0
   + n2, a1, i]/(1 - network.3.3.p[])), 0) */
/* network.3.conv1.bias f32[24]; network.3.conv1.sum f32[32, 24, 80]; network.3.3.y.grad f32[32,
   24, 64]; network.3.conv1.y.grad f32[32, 24, 80] */
/* Tile: 16 a0; lanes over a0. Loops: n2, a1, i */
static void network_3_1_grad(int thread, int threads, const float *restrict network_3_conv1_bias,
    const float *restrict network_3_conv1_sum, const float *restrict network_3_3_y_grad,
    float *restrict network_3_conv1_y_grad)
{
    const float factor = (float)(1.0 - network_3_3_p);
    const float the_network_3_3_p = (float)network_3_3_p;
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int n2 = unit / 1536;
        const int a1 = unit / 64 % 24;
        const int i = unit % 64;
        STORE(&network_3_conv1_y_grad[16 * n2 + 2560 * a1 + 32 * i],
            SELECT(v_relu(SPLAT(network_3_conv1_bias[a1]) +
            gather(&network_3_conv1_sum[n2 + 2560 * a1 + 32 * i], 2, LANES)) > SPLAT(0.0f),
            SELECT(uniform_lanes(19, (uint64_t)(1536 * n2 + 64 * a1 + i), 3072) <
            SPLAT(the_network_3_3_p), SPLAT(0.0f),
            LOAD(&network_3_3_y_grad[16 * n2 + 2048 * a1 + 32 * i]) / SPLAT(factor)), SPLAT(0.0f)));
    }
}

/* network.3.conv1 (conv1d), line 17: network.2.9.y.grad.1[2*n + n2, c, i2] = sum(k, r)
   network.3.conv1.y.grad[2*n + n2, k, i2 - 8*r + 16]*network.3.conv1.weight[k, c, r] */
/* network.2.9 (relu), line 26: network.2.8.y.grad[2*i0 + n2, i1, i2] = select(network.2.9.y[2*i0
   + n2, i1, i2] > 0, network.2.9.y.grad.1[2*i0 + n2, i1, i2] + network.3.8.y.grad[2*i0 + n2, i1,
   i2], 0) */
/* For network.3.conv1, network.2.conv1 (line 17) */
/* network.3.conv1.y.grad f32[32, 24, 80]; network.3.conv1.weight f32[24, 24, 3]; network.2.9.y
   f32[32, 24, 64]; network.3.8.y.grad f32[32, 24, 64]; network.2.8.y.grad f32[32, 24, 64] */
/* Tile: 16 n x 6 c x 4 i2; lanes over n. Loops: n2, c, i2; inside: k, r */
INLINE void network_3_conv1_network_2_9_grad_general(int thread, int threads,
    const float *restrict network_3_conv1_y_grad, const float *restrict network_3_conv1_weight,
    const float *restrict network_2_9_y, const float *restrict network_3_8_y_grad,
    float *restrict network_2_8_y_grad, int k_stride, int r_stride, int offset)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n2 = unit / 64;
        const int cb = unit / 16 % 4;
        const int i2b = unit % 16;
        vec grad_1[6][4];
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                grad_1[c][i2] = SPLAT(0.0f);
        for (int k = 0; k <= 23; k++)
            for (int r = 0; r <= 2; r++) {
                const float *const grad_at = &network_3_conv1_y_grad[16 * n2 + 128 * i2b +
                    k_stride * k - r_stride * r + offset];
                const float *const weight_at = &network_3_conv1_weight[576 * cb + k + 32 * r];
                UNROLL for (int i2 = 0; i2 < 4; i2++) {
                    const vec x = LOAD(&grad_at[32 * i2]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad_1[c][i2] += x * SPLAT(weight_at[96 * c]);
                }
            }
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++) {
                const int at = 16 * n2 + 12288 * cb + 2048 * c + 128 * i2b + 32 * i2;
                STORE(&network_2_8_y_grad[at],
                    SELECT(gather(&network_2_9_y[n2 + 12288 * cb + 2048 * c + 128 * i2b + 32 * i2],
                    2, LANES) > SPLAT(0.0f), grad_1[c][i2] + LOAD(&network_3_8_y_grad[at]),
                    SPLAT(0.0f)));
            }
    }
}

#define network_3_conv1_network_2_9_grad_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, const float *restrict t2, const float *restrict t3, \
        float *restrict t4) \
    { \
        network_3_conv1_network_2_9_grad_general(thread, threads, t0, t1, t2, t3, t4, __VA_ARGS__); \
    }
network_3_conv1_network_2_9_grad_with(network_3_conv1_network_2_9_grad, 2560, 256, 512)
/* network.2.5 (narrow), line 22: network.2.conv2.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.2.conv2.bias[a1] + network.2.conv2.sum[2*a0 + n2, a1, i]) > 0,
   network.2.8.y.grad[2*a0 + n2, a1, i], 0) */
/* For network.2.5, network.1.5 (line 22) */
/* network.2.conv2.bias f32[24]; network.2.conv2.sum f32[32, 24, 72]; network.2.8.y.grad f32[32,
   24, 64]; network.2.conv2.y.grad f32[32, 24, 72] */
/* Tile: 16 a0; lanes over a0. Loops: n2, a1, i */
static void network_2_5_grad(int thread, int threads, const float *restrict network_2_conv2_bias,
    const float *restrict network_2_conv2_sum, const float *restrict network_2_8_y_grad,
    float *restrict network_2_conv2_y_grad, int a1_stride)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int n2 = unit / 1536;
        const int a1 = unit / 64 % 24;
        const int i = unit % 64;
        STORE(&network_2_conv2_y_grad[16 * n2 + a1_stride * a1 + 32 * i],
            SELECT(v_relu(SPLAT(network_2_conv2_bias[a1]) +
            gather(&network_2_conv2_sum[n2 + a1_stride * a1 + 32 * i], 2, LANES)) > SPLAT(0.0f),
            LOAD(&network_2_8_y_grad[16 * n2 + 2048 * a1 + 32 * i]), SPLAT(0.0f)));
    }
}

network_3_conv2_grad_with(network_2_conv2_grad, 2304, 128, 256)
network_4_conv2_grad_with(network_2_conv2_grad_2, 4, 8, 71, 11520, 128, 256, 2304)
/* network.2.1 (narrow), line 18: network.2.conv1.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.2.conv1.bias[a1] + network.2.conv1.sum[2*a0 + n2, a1, i]) > 0,
   select(random(18, 64*a1 + i + 3072*a0 + 1536*n2) < network.2.3.p[], 0, network.2.3.y.grad[2*a0
   + n2, a1, i]/(1 - network.2.3.p[])), 0) */
/* network.2.conv1.bias f32[24]; network.2.conv1.sum f32[32, 24, 72]; network.2.3.y.grad f32[32,
   24, 64]; network.2.conv1.y.grad f32[32, 24, 72] */
/* Tile: 16 a0; lanes over a0. Loops: n2, a1, i */
static void network_2_1_grad(int thread, int threads, const float *restrict network_2_conv1_bias,
    const float *restrict network_2_conv1_sum, const float *restrict network_2_3_y_grad,
    float *restrict network_2_conv1_y_grad)
{
    const float factor = (float)(1.0 - network_2_3_p);
    const float the_network_2_3_p = (float)network_2_3_p;
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int n2 = unit / 1536;
        const int a1 = unit / 64 % 24;
        const int i = unit % 64;
        STORE(&network_2_conv1_y_grad[16 * n2 + 2304 * a1 + 32 * i],
            SELECT(v_relu(SPLAT(network_2_conv1_bias[a1]) +
            gather(&network_2_conv1_sum[n2 + 2304 * a1 + 32 * i], 2, LANES)) > SPLAT(0.0f),
            SELECT(uniform_lanes(18, (uint64_t)(1536 * n2 + 64 * a1 + i), 3072) <
            SPLAT(the_network_2_3_p), SPLAT(0.0f),
            LOAD(&network_2_3_y_grad[16 * n2 + 2048 * a1 + 32 * i]) / SPLAT(factor)), SPLAT(0.0f)));
    }
}

network_3_conv1_network_2_9_grad_with(network_2_conv1_network_1_9_grad, 2304, 128, 256)
network_3_conv2_grad_with(network_1_conv2_grad, 2176, 64, 128)
network_4_conv2_grad_with(network_1_conv2_grad_2, 2, 4, 67, 10880, 64, 128, 2176)
/* network.1.1 (narrow), line 18: network.1.conv1.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.1.conv1.bias[a1] + network.1.conv1.sum[2*a0 + n2, a1, i]) > 0,
   select(random(17, 64*a1 + i + 3072*a0 + 1536*n2) < network.1.3.p[], 0, network.1.3.y.grad[2*a0
   + n2, a1, i]/(1 - network.1.3.p[])), 0) */
/* network.1.conv1.bias f32[24]; network.1.conv1.sum f32[32, 24, 68]; network.1.3.y.grad f32[32,
   24, 64]; network.1.conv1.y.grad f32[32, 24, 68] */
/* Tile: 16 a0; lanes over a0. Loops: n2, a1, i */
static void network_1_1_grad(int thread, int threads, const float *restrict network_1_conv1_bias,
    const float *restrict network_1_conv1_sum, const float *restrict network_1_3_y_grad,
    float *restrict network_1_conv1_y_grad)
{
    const float factor = (float)(1.0 - network_1_3_p);
    const float the_network_1_3_p = (float)network_1_3_p;
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int n2 = unit / 1536;
        const int a1 = unit / 64 % 24;
        const int i = unit % 64;
        {
            const int at = 16 * n2 + 2176 * a1 + 32 * i;
            STORE(&network_1_conv1_y_grad[at],
                SELECT(v_relu(SPLAT(network_1_conv1_bias[a1]) + LOAD(&network_1_conv1_sum[at])) >
                SPLAT(0.0f), SELECT(uniform_lanes(17, (uint64_t)(1536 * n2 + 64 * a1 + i), 3072) <
                SPLAT(the_network_1_3_p), SPLAT(0.0f),
                LOAD(&network_1_3_y_grad[16 * n2 + 2048 * a1 + 32 * i]) / SPLAT(factor)),
                SPLAT(0.0f)));
        }
    }
}

network_4_conv1_network_3_9_grad_with(network_1_conv1_network_0_9_grad, 2176, 64, 128)
/* network.0.downsample (conv1d), line 24: network.0.downsample.weight.grad.parts[n, k, c, r] =
   sum(n2, p) network.0.8.y.grad[2*n + n2, k, p]*pixels.value.copy[2*n + n2, c, p] */
/* network.0.8.y.grad f32[32, 24, 64]; pixels.value.copy f32[32, 1, 64];
   network.0.downsample.weight.grad.parts f32[16, 24, 1, 1] */
/* Tile: 16 n x 3 k; lanes over n. Loops: k; inside: n2, p */
KERNEL
static void network_0_downsample_grad(int thread, int threads,
    const float *restrict network_0_8_y_grad, const float *restrict pixels_value_copy,
    float *restrict network_0_downsample_weight_grad_parts)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec parts[3];
        UNROLL for (int k = 0; k < 3; k++)
            parts[k] = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int p = 0; p <= 63; p++) {
                const float *const grad_at = &network_0_8_y_grad[6144 * kb + 16 * n2 + 32 * p];
                UNROLL for (int k = 0; k < 3; k++) {
                    const vec x = LOAD(&grad_at[2048 * k]);
                    parts[k] += x * LOAD(&pixels_value_copy[16 * n2 + 32 * p]);
                }
            }
        UNROLL for (int k = 0; k < 3; k++)
            STORE(&network_0_downsample_weight_grad_parts[48 * kb + 16 * k], parts[k]);
    }
}

/* network.0.downsample (conv1d), line 24: network.0.downsample.weight.grad[k, c, r] = sum(n)
   network.0.downsample.weight.grad.parts[n, k, c, r] */
/* adam, line 33: network.0.downsample.weight.exp_avg.next[i0, i1, i2] =
   network.0.downsample.weight.exp_avg[i0, i1, i2] + (1 -
   betas.0[])*(network.0.downsample.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.downsample.weight[i0, i1, i2] -
   network.0.downsample.weight.exp_avg[i0, i1, i2]) */
/* adam, line 33: network.0.downsample.weight.exp_avg_sq.next[i0, i1, i2] =
   betas.1[]*network.0.downsample.weight.exp_avg_sq[i0, i1, i2] + (1 -
   betas.1[])*(network.0.downsample.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.downsample.weight[i0, i1, i2])*(network.0.downsample.weight.grad[i0,
   i1, i2] + weight_decay[]*network.0.downsample.weight[i0, i1, i2]) */
/* adam, line 33: network.0.downsample.weight.next[i0, i1, i2] = network.0.downsample.weight[i0,
   i1, i2] - lr[]/adam.c1[]*network.0.downsample.weight.exp_avg.next[i0, i1,
   i2]/(sqrt(network.0.downsample.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[]) */
/* network.0.downsample.weight.grad.parts f32[16, 24, 1, 1]; network.0.downsample.weight.exp_avg
   f32[24, 1, 1]; network.0.downsample.weight f32[24, 1, 1];
   network.0.downsample.weight.exp_avg_sq f32[24, 1, 1]; adam.c1 f64[]; adam.c2 f64[];
   network.0.downsample.weight.grad f32[24, 1, 1] */
/* Tile: 16 k; lanes over k. Loops: k; inside: n */
static void network_0_downsample_adam_grad(const float *restrict network_0_downsample_weight_grad_parts, float *restrict network_0_downsample_weight_exp_avg, float *restrict network_0_downsample_weight, float *restrict network_0_downsample_weight_exp_avg_sq, const double *restrict adam_c1, const double *restrict adam_c2, float *restrict network_0_downsample_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int kb = 0; kb <= 1; kb++) {
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += gather(&network_0_downsample_weight_grad_parts[256 * kb + n], 16, 24 - 16 * kb);
        if (network_0_downsample_weight_grad != NULL)
            STORE(&network_0_downsample_weight_grad[16 * kb], grad);
        vec next = LOAD(&network_0_downsample_weight_exp_avg[16 * kb]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_0_downsample_weight[16 * kb]) -
            LOAD(&network_0_downsample_weight_exp_avg[16 * kb]));
        STORE(&network_0_downsample_weight_exp_avg[16 * kb], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&network_0_downsample_weight_exp_avg_sq[16 * kb]) +
            SPLAT(factor_2) * (grad + SPLAT(the_weight_decay) *
            LOAD(&network_0_downsample_weight[16 * kb])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_0_downsample_weight[16 * kb]));
        STORE(&network_0_downsample_weight_exp_avg_sq[16 * kb], next_2);
        STORE(&network_0_downsample_weight[16 * kb], LOAD(&network_0_downsample_weight[16 * kb]) -
            SPLAT((float)(lr / adam_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
    }
}

/* network.0.5 (narrow), line 22: network.0.conv2.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.0.conv2.bias[a1] + network.0.conv2.sum[2*a0 + n2, a1, i]) > 0,
   network.0.8.y.grad[2*a0 + n2, a1, i], 0) */
/* network.0.conv2.bias f32[24]; network.0.conv2.sum f32[32, 24, 66]; network.0.8.y.grad f32[32,
   24, 64]; network.0.conv2.y.grad f32[32, 24, 66] */
/* Tile: 16 a1; lanes over a1. Loops: a0, n2, a1, i */
static void network_0_5_grad(int thread, int threads, const float *restrict network_0_conv2_bias,
    const float *restrict network_0_conv2_sum, const float *restrict network_0_8_y_grad,
    float *restrict network_0_conv2_y_grad)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int a0 = unit / 4;
        const int n2 = unit / 2 % 2;
        const int a1b = unit % 2;
        for (int i = 0; i <= 63; i++) {
            const int at = 4224 * a0 + 2112 * n2 + 1056 * a1b + 16 * i;
            STORE(&network_0_conv2_y_grad[at],
                SELECT(v_relu(LOAD(&network_0_conv2_bias[16 * a1b]) +
                LOAD(&network_0_conv2_sum[at])) > SPLAT(0.0f),
                gather(&network_0_8_y_grad[a0 + 16 * n2 + 32768 * a1b + 32 * i], 2048, 24 - 16 *
                a1b), SPLAT(0.0f)));
        }
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.bias.grad.parts[n, k] = sum(n2, p)
   network.0.conv2.y.grad[2*n + n2, k, p] */
/* network.0.conv2 (conv1d), line 21: network.0.conv2.bias.grad[k] = sum(n)
   network.0.conv2.bias.grad.parts[n, k] */
/* adam, line 33: network.0.conv2.bias.exp_avg.next[i0] = network.0.conv2.bias.exp_avg[i0] + (1 -
   betas.0[])*(network.0.conv2.bias.grad[i0] + weight_decay[]*network.0.conv2.bias[i0] -
   network.0.conv2.bias.exp_avg[i0]) */
/* adam, line 33: network.0.conv2.bias.exp_avg_sq.next[i0] =
   betas.1[]*network.0.conv2.bias.exp_avg_sq[i0] + (1 - betas.1[])*(network.0.conv2.bias.grad[i0]
   + weight_decay[]*network.0.conv2.bias[i0])*(network.0.conv2.bias.grad[i0] +
   weight_decay[]*network.0.conv2.bias[i0]) */
/* adam, line 33: network.0.conv2.bias.next[i0] = network.0.conv2.bias[i0] -
   lr[]/adam.c1[]*network.0.conv2.bias.exp_avg.next[i0]/(sqrt(network.0.conv2.bias.exp_avg_sq.next[i0])/adam.c2[]
   + eps[]) */
/* network.0.conv2.y.grad f32[32, 24, 66]; network.0.conv2.bias.grad.parts f32[16, 24];
   network.0.conv2.bias.exp_avg f32[24]; network.0.conv2.bias f32[24];
   network.0.conv2.bias.exp_avg_sq f32[24]; adam.c1 f64[]; adam.c2 f64[];
   network.0.conv2.bias.grad f32[24] */
/* Tile: 16 k; lanes over k. Loops: k; inside: n, n2, p */
static void network_0_conv2_adam_grad(int thread, int threads,
    const float *restrict network_0_conv2_y_grad, float *restrict network_0_conv2_bias_grad_parts,
    float *restrict network_0_conv2_bias_exp_avg, float *restrict network_0_conv2_bias,
    float *restrict network_0_conv2_bias_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict network_0_conv2_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec parts;
        for (int n = 0; n <= 15; n++) {
            parts = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int p = 0; p <= 65; p++)
                    parts += LOAD(&network_0_conv2_y_grad[1056 * kb + 4224 * n + 2112 * n2 + 16 *
                        p]);
            STORE(&network_0_conv2_bias_grad_parts[16 * kb + 32 * n], parts);
        }
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += LOAD(&network_0_conv2_bias_grad_parts[16 * kb + 32 * n]);
        if (network_0_conv2_bias_grad != NULL)
            STORE(&network_0_conv2_bias_grad[16 * kb], grad);
        vec next = LOAD(&network_0_conv2_bias_exp_avg[16 * kb]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_0_conv2_bias[16 * kb]) -
            LOAD(&network_0_conv2_bias_exp_avg[16 * kb]));
        STORE(&network_0_conv2_bias_exp_avg[16 * kb], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&network_0_conv2_bias_exp_avg_sq[16 * kb]) +
            SPLAT(factor_2) * (grad + SPLAT(the_weight_decay) *
            LOAD(&network_0_conv2_bias[16 * kb])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_0_conv2_bias[16 * kb]));
        STORE(&network_0_conv2_bias_exp_avg_sq[16 * kb], next_2);
        STORE(&network_0_conv2_bias[16 * kb], LOAD(&network_0_conv2_bias[16 * kb]) -
            SPLAT((float)(lr / adam_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.y.grad.copy[i0, i1, i2] =
   network.0.conv2.y.grad[i0, i1, i2] */
/* network.0.conv2.y.grad f32[32, 24, 66]; network.0.conv2.y.grad.copy f32[32, 24, 66] */
/* Tile: 16 i2; lanes over i2. Loops: i0, i1, i2 */
static void network_0_conv2_grad(int thread, int threads,
    const float *restrict network_0_conv2_y_grad, float *restrict network_0_conv2_y_grad_copy)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 4; i2b++)
            STORE(&network_0_conv2_y_grad_copy[1920 * i0 + 80 * i1 + 16 * i2b],
                gather(&network_0_conv2_y_grad[2112 * i0 + i1 + 256 * i2b + 1040 * (i1 / 16)], 16,
                66 - 16 * i2b));
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.3.y.grad[n, c, i2] = sum(k, r)
   network.0.conv2.y.grad.copy[n, k, i2 - r + 2]*network.0.conv2.weight[k, c, r] */
/* network.0.conv2.y.grad.copy f32[32, 24, 66]; network.0.conv2.weight f32[24, 24, 3];
   network.0.3.y.grad f32[32, 24, 64] */
/* Tile: 4 n x 6 c x 16 i2; lanes over i2. Loops: n, c, i2; inside: k, r */
KERNEL
static void network_0_conv2_grad_2(int thread, int threads,
    const float *restrict network_0_conv2_y_grad_copy, const float *restrict network_0_conv2_weight,
    float *restrict network_0_3_y_grad)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int cb = unit / 4 % 4;
        const int i2b = unit % 4;
        vec grad[4][6];
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                grad[n][c] = SPLAT(0.0f);
        for (int k = 0; k <= 23; k++)
            for (int r = 0; r <= 2; r++) {
                const float *const copy_at = &network_0_conv2_y_grad_copy[7680 * nb + 16 * i2b +
                    80 * k - r + 2];
                const float *const weight_at = &network_0_conv2_weight[576 * cb + k + 32 * r];
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&copy_at[1920 * n]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad[n][c] += x * SPLAT(weight_at[96 * c]);
                }
            }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                STORE(&network_0_3_y_grad[6144 * nb + 1536 * n + 384 * cb + 64 * c + 16 * i2b],
                    grad[n][c]);
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p)
   network.0.conv2.y.grad[2*n + n2, k, p]*network.0.3.y[2*n + n2, c, p + r - 2] */
/* network.0.conv2.y.grad f32[32, 24, 66]; network.0.3.y f32[32, 24, 64];
   network.0.conv2.weight.grad.parts f32[16, 24, 24, 3] */
/* Tile: 32 k x 4 c x 3 r; lanes over k. Loops: n, c; inside: n2, p */
SLIDING_KERNEL
static void network_0_conv2_grad_3(int thread, int threads,
    const float *restrict network_0_conv2_y_grad, const float *restrict network_0_3_y,
    float *restrict network_0_conv2_weight_grad_parts)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int n = unit / 6;
        const int cb = unit % 6;
        vec parts[2][4][3];
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 4; c++)
                UNROLL for (int r = 0; r < 3; r++)
                    parts[kv][c][r] = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int p = 0; p <= 65; p++) {
                const float *const y_at = &network_0_3_y[3840 * n + 320 * cb + 1920 * n2 + p];
                const float *const grad_at = &network_0_conv2_y_grad[4224 * n + 2112 * n2 + 16 * p];
                UNROLL for (int c = 0; c < 4; c++)
                    UNROLL for (int r = 0; r < 3; r++) {
                        const vec x = SPLAT(y_at[80 * c + r]);
                        UNROLL for (int kv = 0; kv < 2; kv++)
                            parts[kv][c][r] += x * LOAD(&grad_at[1056 * kv]);
                    }
            }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 4; c++)
                UNROLL for (int r = 0; r < 3; r++)
                    STORE(&network_0_conv2_weight_grad_parts[2304 * n + 1152 * kv + 192 * cb + 48 *
                        c + 16 * r], parts[kv][c][r]);
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.weight.grad[k, c, r] = sum(n)
   network.0.conv2.weight.grad.parts[n, k, c, r] */
/* adam, line 33: network.0.conv2.weight.exp_avg.next[i0, i1, i2] =
   network.0.conv2.weight.exp_avg[i0, i1, i2] + (1 - betas.0[])*(network.0.conv2.weight.grad[i0,
   i1, i2] + weight_decay[]*network.0.conv2.weight[i0, i1, i2] -
   network.0.conv2.weight.exp_avg[i0, i1, i2]) */
/* adam, line 33: network.0.conv2.weight.exp_avg_sq.next[i0, i1, i2] =
   betas.1[]*network.0.conv2.weight.exp_avg_sq[i0, i1, i2] + (1 -
   betas.1[])*(network.0.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.conv2.weight[i0, i1, i2])*(network.0.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.conv2.weight[i0, i1, i2]) */
/* adam, line 33: network.0.conv2.weight.next[i0, i1, i2] = network.0.conv2.weight[i0, i1, i2] -
   lr[]/adam.c1[]*network.0.conv2.weight.exp_avg.next[i0, i1,
   i2]/(sqrt(network.0.conv2.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[]) */
/* network.0.conv2.weight.grad.parts f32[16, 24, 24, 3]; network.0.conv2.weight.exp_avg f32[24,
   24, 3]; network.0.conv2.weight f32[24, 24, 3]; network.0.conv2.weight.exp_avg_sq f32[24, 24,
   3]; adam.c1 f64[]; adam.c2 f64[]; network.0.conv2.weight.grad f32[24, 24, 3] */
/* Tile: 16 k; lanes over k. Loops: k, c, r; inside: n */
static void network_0_conv2_adam_grad_2(int thread, int threads,
    const float *restrict network_0_conv2_weight_grad_parts,
    float *restrict network_0_conv2_weight_exp_avg, float *restrict network_0_conv2_weight,
    float *restrict network_0_conv2_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict network_0_conv2_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(144, thread, threads); unit < first_unit(144, thread + 1, threads);
        unit++) {
        const int kb = unit / 72;
        const int c = unit / 3 % 24;
        const int r = unit % 3;
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += LOAD(&network_0_conv2_weight_grad_parts[1152 * kb + 48 * c + 16 * r + 2304 *
                n]);
        if (network_0_conv2_weight_grad != NULL)
            STORE(&network_0_conv2_weight_grad[1152 * kb + 48 * c + 16 * r], grad);
        const int at = 1152 * kb + 48 * c + 16 * r;
        const int at_2 = 16 * kb + 96 * c + 32 * r;
        vec next = LOAD(&network_0_conv2_weight_exp_avg[at]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_0_conv2_weight[at_2]) -
            LOAD(&network_0_conv2_weight_exp_avg[at]));
        STORE(&network_0_conv2_weight_exp_avg[at], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&network_0_conv2_weight_exp_avg_sq[at]) +
            SPLAT(factor_2) * (grad + SPLAT(the_weight_decay) *
            LOAD(&network_0_conv2_weight[at_2])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_0_conv2_weight[at_2]));
        STORE(&network_0_conv2_weight_exp_avg_sq[at], next_2);
        STORE(&network_0_conv2_weight[at_2], LOAD(&network_0_conv2_weight[at_2]) -
            SPLAT((float)(lr / adam_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
    }
}

/* network.0.1 (narrow), line 18: network.0.conv1.y.grad[a0, a1, p + 64] = 0 */
/* network.0.conv1.y.grad f32[32, 24, 66] */
static void network_0_1_grad(float *restrict network_0_conv1_y_grad)
{
    zero_rows(network_0_conv1_y_grad + 66, 768, 80, 14, 0, 1);
    for (int a0 = 0; a0 <= 31; a0++)
        for (int a1 = 0; a1 <= 23; a1++)
            for (int p = 0; p <= 1; p++)
                network_0_conv1_y_grad[1920 * a0 + 80 * a1 + p + 64] = 0.0f;
}

/* network.0.1 (narrow), line 18: network.0.conv1.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.0.conv1.bias[a1] + network.0.conv1.sum[2*a0 + n2, a1, i]) > 0,
   select(random(16, 64*a1 + i + 3072*a0 + 1536*n2) < network.0.3.p[], 0, network.0.3.y.grad[2*a0
   + n2, a1, i]/(1 - network.0.3.p[])), 0) */
/* network.0.conv1.bias f32[24]; network.0.conv1.sum f32[32, 24, 66]; network.0.3.y.grad f32[32,
   24, 64]; network.0.conv1.y.grad f32[32, 24, 66] */
/* Tile: 16 i; lanes over i. Loops: a0, n2, a1, i */
static void network_0_1_grad_2(int thread, int threads, const float *restrict network_0_conv1_bias,
    const float *restrict network_0_conv1_sum, const float *restrict network_0_3_y_grad,
    float *restrict network_0_conv1_y_grad)
{
    const float factor = (float)(1.0 - network_0_3_p);
    const float the_network_0_3_p = (float)network_0_3_p;
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int a0 = unit / 48;
        const int n2 = unit / 24 % 2;
        const int a1 = unit % 24;
        for (int ib = 0; ib <= 3; ib++) {
            const int at = 3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib;
            STORE(&network_0_conv1_y_grad[at],
                SELECT(v_relu(SPLAT(network_0_conv1_bias[a1]) + LOAD(&network_0_conv1_sum[at])) >
                SPLAT(0.0f), SELECT(uniform_lanes(16,
                (uint64_t)(3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib), 1) <
                SPLAT(the_network_0_3_p), SPLAT(0.0f),
                LOAD(&network_0_3_y_grad[3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib]) /
                SPLAT(factor)), SPLAT(0.0f)));
        }
    }
}

/* network.0.conv1 (conv1d), line 17: network.0.conv1.bias.grad.parts[n, k] = sum(n2, p)
   network.0.conv1.y.grad[2*n + n2, k, p] */
/* network.0.conv1 (conv1d), line 17: network.0.conv1.bias.grad[k] = sum(n)
   network.0.conv1.bias.grad.parts[n, k] */
/* adam, line 33: network.0.conv1.bias.exp_avg.next[i0] = network.0.conv1.bias.exp_avg[i0] + (1 -
   betas.0[])*(network.0.conv1.bias.grad[i0] + weight_decay[]*network.0.conv1.bias[i0] -
   network.0.conv1.bias.exp_avg[i0]) */
/* adam, line 33: network.0.conv1.bias.exp_avg_sq.next[i0] =
   betas.1[]*network.0.conv1.bias.exp_avg_sq[i0] + (1 - betas.1[])*(network.0.conv1.bias.grad[i0]
   + weight_decay[]*network.0.conv1.bias[i0])*(network.0.conv1.bias.grad[i0] +
   weight_decay[]*network.0.conv1.bias[i0]) */
/* adam, line 33: network.0.conv1.bias.next[i0] = network.0.conv1.bias[i0] -
   lr[]/adam.c1[]*network.0.conv1.bias.exp_avg.next[i0]/(sqrt(network.0.conv1.bias.exp_avg_sq.next[i0])/adam.c2[]
   + eps[]) */
/* network.0.conv1.y.grad f32[32, 24, 66]; network.0.conv1.bias.grad.parts f32[16, 24];
   network.0.conv1.bias.exp_avg f32[24]; network.0.conv1.bias f32[24];
   network.0.conv1.bias.exp_avg_sq f32[24]; adam.c1 f64[]; adam.c2 f64[];
   network.0.conv1.bias.grad f32[24] */
/* Tile: 16 p; lanes over p. Loops: k; inside: n, n2, p */
static void network_0_conv1_adam_grad(int thread, int threads,
    const float *restrict network_0_conv1_y_grad, float *restrict network_0_conv1_bias_grad_parts,
    float *restrict network_0_conv1_bias_exp_avg, float *restrict network_0_conv1_bias,
    float *restrict network_0_conv1_bias_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict network_0_conv1_bias_grad)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int k = unit;
        vec parts;
        for (int n = 0; n <= 15; n++) {
            parts = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int pb = 0; pb <= 4; pb++)
                    parts += FIRST_LANES(66 - 16 * pb,
                        LOAD(&network_0_conv1_y_grad[80 * k + 3840 * n + 1920 * n2 + 16 * pb]));
            float total = add_lanes(parts);
            network_0_conv1_bias_grad_parts[k + 32 * n] = total;
        }
        float grad = 0.0f;
        for (int n = 0; n <= 15; n++)
            grad += network_0_conv1_bias_grad_parts[k + 32 * n];
        if (network_0_conv1_bias_grad != NULL)
            network_0_conv1_bias_grad[k] = grad;
        float next = network_0_conv1_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (grad + (float)weight_decay * network_0_conv1_bias[k] -
            network_0_conv1_bias_exp_avg[k]);
        network_0_conv1_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * network_0_conv1_bias_exp_avg_sq[k] +
            (float)(1.0 - betas_1) * (grad + (float)weight_decay * network_0_conv1_bias[k]) *
            (grad + (float)weight_decay * network_0_conv1_bias[k]);
        network_0_conv1_bias_exp_avg_sq[k] = next_2;
        network_0_conv1_bias[k] = network_0_conv1_bias[k] - (float)(lr / adam_c1[0]) * next /
            (sqrtf(next_2) / (float)adam_c2[0] + (float)eps);
    }
}

/* network.0.conv1 (conv1d), line 17: network.0.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p)
   network.0.conv1.y.grad[2*n + n2, k, p]*pixels.value[2*n + n2, c, p + r - 2] */
/* network.0.conv1.y.grad f32[32, 24, 66]; pixels.value f32[32, 1, 64];
   network.0.conv1.weight.grad.parts f32[16, 24, 1, 3] */
/* Tile: 8 k x 3 r x 16 p; lanes over p. Loops: n, k; inside: n2, p */
KERNEL
static void network_0_conv1_grad(int thread, int threads,
    const float *restrict network_0_conv1_y_grad, const float *restrict pixels_value,
    float *restrict network_0_conv1_weight_grad_parts)
{
    for (int unit = first_unit(48, thread, threads); unit < first_unit(48, thread + 1, threads);
        unit++) {
        const int n = unit / 3;
        const int kb = unit % 3;
        vec parts[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int r = 0; r < 3; r++)
                parts[k][r] = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int pb = 0; pb <= 4; pb++) {
                const float *const grad_at = &network_0_conv1_y_grad[3840 * n + 640 * kb + 1920 *
                    n2 + 16 * pb];
                const float *const value_at = &pixels_value[160 * n + 80 * n2 + 16 * pb];
                UNROLL for (int k = 0; k < 8; k++) {
                    const vec x = keep(LOAD(&grad_at[80 * k]));
                    UNROLL for (int r = 0; r < 3; r++)
                        parts[k][r] += x * LOAD(&value_at[r]);
                }
            }
        float total[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int r = 0; r < 3; r++)
                total[k][r] = add_lanes(parts[k][r]);
        for (int k = 0; k < 8; k++)
            for (int r = 0; r < 3; r++)
                network_0_conv1_weight_grad_parts[96 * n + 8 * kb + k + 32 * r] = total[k][r];
    }
}

/* network.0.conv1 (conv1d), line 17: network.0.conv1.weight.grad[k, c, r] = sum(n)
   network.0.conv1.weight.grad.parts[n, k, c, r] */
/* adam, line 33: network.0.conv1.weight.exp_avg.next[i0, i1, i2] =
   network.0.conv1.weight.exp_avg[i0, i1, i2] + (1 - betas.0[])*(network.0.conv1.weight.grad[i0,
   i1, i2] + weight_decay[]*network.0.conv1.weight[i0, i1, i2] -
   network.0.conv1.weight.exp_avg[i0, i1, i2]) */
/* adam, line 33: network.0.conv1.weight.exp_avg_sq.next[i0, i1, i2] =
   betas.1[]*network.0.conv1.weight.exp_avg_sq[i0, i1, i2] + (1 -
   betas.1[])*(network.0.conv1.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.conv1.weight[i0, i1, i2])*(network.0.conv1.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.conv1.weight[i0, i1, i2]) */
/* adam, line 33: network.0.conv1.weight.next[i0, i1, i2] = network.0.conv1.weight[i0, i1, i2] -
   lr[]/adam.c1[]*network.0.conv1.weight.exp_avg.next[i0, i1,
   i2]/(sqrt(network.0.conv1.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[]) */
/* network.0.conv1.weight.grad.parts f32[16, 24, 1, 3]; network.0.conv1.weight.exp_avg f32[24, 1,
   3]; network.0.conv1.weight f32[24, 1, 3]; network.0.conv1.weight.exp_avg_sq f32[24, 1, 3];
   adam.c1 f64[]; adam.c2 f64[]; network.0.conv1.weight.grad f32[24, 1, 3] */
/* Tile: 16 k; lanes over k. Loops: k, r; inside: n */
static void network_0_conv1_adam_grad_2(const float *restrict network_0_conv1_weight_grad_parts,
    float *restrict network_0_conv1_weight_exp_avg, float *restrict network_0_conv1_weight,
    float *restrict network_0_conv1_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict network_0_conv1_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int kb = 0; kb <= 1; kb++)
        for (int r = 0; r <= 2; r++) {
            vec grad = SPLAT(0.0f);
            for (int n = 0; n <= 15; n++)
                grad += LOAD(&network_0_conv1_weight_grad_parts[16 * kb + 32 * r + 96 * n]);
            if (network_0_conv1_weight_grad != NULL)
                STORE(&network_0_conv1_weight_grad[16 * kb + 32 * r], grad);
            const int at = 16 * kb + 32 * r;
            vec next = LOAD(&network_0_conv1_weight_exp_avg[at]) + SPLAT(factor) *
                (grad + SPLAT(the_weight_decay) * LOAD(&network_0_conv1_weight[at]) -
                LOAD(&network_0_conv1_weight_exp_avg[at]));
            STORE(&network_0_conv1_weight_exp_avg[at], next);
            vec next_2 = SPLAT(the_betas_1) * LOAD(&network_0_conv1_weight_exp_avg_sq[at]) +
                SPLAT(factor_2) * (grad + SPLAT(the_weight_decay) *
                LOAD(&network_0_conv1_weight[at])) *
                (grad + SPLAT(the_weight_decay) * LOAD(&network_0_conv1_weight[at]));
            STORE(&network_0_conv1_weight_exp_avg_sq[at], next_2);
            STORE(&network_0_conv1_weight[at], LOAD(&network_0_conv1_weight[at]) -
                SPLAT((float)(lr / adam_c1[0])) * next /
                (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
        }
}

/* pixels, line 11: pixels.value[n, i0, i1] = pixels[n, i0, i1]*0.0625 */
/* pixels f32[32, 1, 64]; pixels.value f32[32, 1, 64] */
/* Tile: 16 n; lanes over n. Loops: n, i1 */
static void pixels_eval(const float *restrict pixels, float *restrict pixels_value_2)
{
    zero_rows(pixels_value_2, 2, 1088, 32, 0, 1);
    zero_rows(pixels_value_2 + 1056, 2, 1088, 32, 0, 1);
    for (int nb = 0; nb <= 1; nb++)
        for (int i1 = 0; i1 <= 63; i1++)
            STORE(&pixels_value_2[1088 * nb + 16 * i1 + 32],
                gather(&pixels[1024 * nb + i1], 64, LANES) * SPLAT(0.0625f));
}

/* network.0.conv1 (conv1d), line 17: network.0.conv1.sum[n, k, p] = sum(r) pixels.value[n, 0, p
   + r - 2]*network.0.conv1.weight[k, 0, r] */
/* pixels.value f32[32, 1, 64]; network.0.conv1.weight f32[24, 1, 3]; network.0.conv1.sum f32[32,
   24, 66] */
/* Tile: 16 n x 4 k x 6 p; lanes over n. Loops: n, k, p; inside: r */
KERNEL
static void network_0_conv1_eval(int thread, int threads, const float *restrict pixels_value_2,
    const float *restrict network_0_conv1_weight, float *restrict network_0_conv1_sum_2)
{
    for (int unit = first_unit(132, thread, threads); unit < first_unit(132, thread + 1, threads);
        unit++) {
        const int nb = unit / 66;
        const int kb = unit / 11 % 6;
        const int pb = unit % 11;
        vec sum[4][6];
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                sum[k][p] = SPLAT(0.0f);
        for (int r = 0; r <= 2; r++) {
            const float *const value_at = &pixels_value_2[1088 * nb + 96 * pb + 16 * r];
            const float *const weight_at = &network_0_conv1_weight[4 * kb + 32 * r];
            UNROLL for (int p = 0; p < 6; p++) {
                const vec x = LOAD(&value_at[16 * p]);
                UNROLL for (int k = 0; k < 4; k++)
                    sum[k][p] += x * SPLAT(weight_at[k]);
            }
        }
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                STORE(&network_0_conv1_sum_2[25344 * nb + 4224 * kb + 1056 * k + 96 * pb + 16 * p],
                    sum[k][p]);
    }
}

/* network.0.3 (dropout), line 20: network.0.3.y[i0, i1, i2] = relu(network.0.conv1.bias[i1] +
   network.0.conv1.sum[i0, i1, i2]) */
/* network.0.conv1.bias f32[24]; network.0.conv1.sum f32[32, 24, 66]; network.0.3.y f32[32, 24,
   64] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, i2 */
static void network_0_3_eval(int thread, int threads, const float *restrict network_0_conv1_bias,
    const float *restrict network_0_conv1_sum_2, float *restrict network_0_3_y_2)
{
    zero_rows(network_0_3_y_2, 48, 1088, 32, thread, threads);
    zero_rows(network_0_3_y_2 + 1056, 48, 1088, 32, thread, threads);
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_0_3_y_2[26112 * i0b + 1088 * i1 + 16 * i2 + 32],
            v_relu(SPLAT(network_0_conv1_bias[i1]) +
            LOAD(&network_0_conv1_sum_2[25344 * i0b + 1056 * i1 + 16 * i2])));
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.sum[n, k, p] = sum(c, r) network.0.3.y[n,
   c, p + r - 2]*network.0.conv2.weight[k, c, r] */
/* network.0.3.y f32[32, 24, 64]; network.0.conv2.weight f32[24, 24, 3]; network.0.conv2.sum
   f32[32, 24, 66] */
/* Tile: 16 n x 4 k x 6 p; lanes over n. Loops: n, k, p; inside: c, r */
KERNEL
static void network_0_conv2_eval(int thread, int threads, const float *restrict network_0_3_y_2,
    const float *restrict network_0_conv2_weight, float *restrict network_0_conv2_sum_2)
{
    for (int unit = first_unit(132, thread, threads); unit < first_unit(132, thread + 1, threads);
        unit++) {
        const int nb = unit / 66;
        const int kb = unit / 11 % 6;
        const int pb = unit % 11;
        vec sum[4][6];
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                sum[k][p] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = 0; r <= 2; r++) {
                const float *const y_at = &network_0_3_y_2[26112 * nb + 96 * pb + 1088 * c + 16 *
                    r];
                const float *const weight_at = &network_0_conv2_weight[4 * kb + 96 * c + 32 * r];
                UNROLL for (int p = 0; p < 6; p++) {
                    const vec x = LOAD(&y_at[16 * p]);
                    UNROLL for (int k = 0; k < 4; k++)
                        sum[k][p] += x * SPLAT(weight_at[k]);
                }
            }
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                STORE(&network_0_conv2_sum_2[25344 * nb + 4224 * kb + 1056 * k + 96 * pb + 16 * p],
                    sum[k][p]);
    }
}

/* network.0.downsample (conv1d), line 24: network.0.downsample.sum[n, k, p] = sum(r)
   pixels.value[n, 0, p]*network.0.downsample.weight[k, 0, 0] */
/* network.0.9 (relu), line 26: network.0.9.y[i0, i1, i2] = relu(relu(network.0.conv2.bias[i1] +
   network.0.conv2.sum[i0, i1, i2]) + (network.0.downsample.bias[i1] +
   network.0.downsample.sum[i0, i1, i2])) */
/* pixels.value f32[32, 1, 64]; network.0.downsample.weight f32[24, 1, 1]; network.0.conv2.bias
   f32[24]; network.0.conv2.sum f32[32, 24, 66]; network.0.downsample.bias f32[24]; network.0.9.y
   f32[32, 24, 64] */
/* Tile: 16 n x 4 p x 6 k; lanes over n. Loops: n, p, k */
KERNEL
static void network_0_downsample_network_0_9_eval(int thread, int threads,
    const float *restrict pixels_value_2, const float *restrict network_0_downsample_weight,
    const float *restrict network_0_conv2_bias, const float *restrict network_0_conv2_sum_2,
    const float *restrict network_0_downsample_bias, float *restrict network_0_9_y_2)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int pb = unit / 4 % 16;
        const int kb = unit % 4;
        vec sum[6][4];
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++) {
                sum[k][p] = SPLAT(0.0f);
                sum[k][p] += LOAD(&pixels_value_2[1088 * nb + 64 * pb + 16 * p + 32]) *
                    SPLAT(network_0_downsample_weight[6 * kb + k]);
            }
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++) {
                const int at = 6 * kb + k;
                STORE(&network_0_9_y_2[24592 * nb + 64 * pb + 16 * p + 6144 * kb + 1024 * k],
                    v_relu(v_relu(SPLAT(network_0_conv2_bias[at]) +
                    LOAD(&network_0_conv2_sum_2[25344 * nb + 64 * pb + 16 * p + 6336 * kb + 1056 *
                    k])) + (SPLAT(network_0_downsample_bias[at]) + sum[k][p])));
            }
    }
}

network_1_conv1_with(network_1_conv1_eval, 24592, 16, 1024, 32, 64, 26112, 13056, 1088)
/* network.1.3 (dropout), line 20: network.1.3.y[i0, i1, i2] = relu(network.1.conv1.bias[i1] +
   network.1.conv1.sum[i0, i1, i2]) */
/* For network.1.3, network.2.3, network.3.3 (line 20) */
/* network.1.conv1.bias f32[24]; network.1.conv1.sum f32[32, 24, 68]; network.1.3.y f32[32, 24,
   64] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, i2 */
static void network_1_3_eval(int thread, int threads, const float *restrict network_1_conv1_bias,
    const float *restrict network_1_conv1_sum_2, float *restrict network_1_3_y_2, int i0b_stride,
    int i1_stride)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_1_3_y_2[24592 * i0b + 1024 * i1 + 16 * i2],
            v_relu(SPLAT(network_1_conv1_bias[i1]) +
            LOAD(&network_1_conv1_sum_2[i0b_stride * i0b + i1_stride * i1 + 16 * i2])));
    }
}

network_1_conv2_with(network_1_conv2_eval, 24592, 16, 1024, 32, 64, 26112, 13056, 1088)
network_2_conv1_with(network_2_conv1_eval, 288, 144, 72, 4, 18, 24592, 16, 1024, 64, 128, 27664,
    13824, 1152)
network_2_conv1_with(network_3_conv1_eval, 320, 160, 80, 8, 10, 24592, 16, 1024, 128, 256, 30736,
    15360, 1280)
network_4_conv1_with(network_4_conv1_eval, 24592, 16, 1024, 256, 512, 36880, 18432, 1536)
/* network.4.3 (dropout), line 20: network.4.3.y[i0, i1, i2] = relu(network.4.conv1.bias[i1] +
   network.4.conv1.sum[i0, i1, i2]) */
/* network.4.conv1.bias f32[24]; network.4.conv1.sum f32[32, 24, 96]; network.4.3.y f32[32, 24,
   64] */
/* Tile: 16 i2; lanes over i2. Loops: i0, i1, i2 */
static void network_4_3_eval(int thread, int threads, const float *restrict network_4_conv1_bias,
    const float *restrict network_4_conv1_sum_2, float *restrict network_4_3_y_2)
{
    zero_rows(network_4_3_y_2, 768, 128, 32, thread, threads);
    zero_rows(network_4_3_y_2 + 96, 768, 128, 32, thread, threads);
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 3; i2b++)
            STORE(&network_4_3_y_2[3072 * i0 + 128 * i1 + 16 * i2b + 32],
                v_relu(SPLAT(network_4_conv1_bias[i1]) +
                gather(&network_4_conv1_sum_2[i0 + 1536 * i1 + 256 * i2b + 36864 * (i0 / 16)], 16,
                LANES)));
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.conv2.sum[n, k, p] = sum(c, r) network.4.3.y[n,
   c, p + 16*r - 32]*network.4.conv2.weight[k, c, r] */
/* network.4.3.y f32[32, 24, 64]; network.4.conv2.weight f32[24, 24, 3]; network.4.conv2.sum
   f32[32, 24, 96] */
/* Tile: 4 n x 6 k x 16 p; lanes over p. Loops: n, k, p; inside: c, r */
KERNEL
static void network_4_conv2_eval(int thread, int threads, const float *restrict network_4_3_y_2,
    const float *restrict network_4_conv2_weight, float *restrict network_4_conv2_sum_2)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int nb = unit / 24;
        const int kb = unit / 6 % 4;
        const int pb = unit % 6;
        vec sum[4][6];
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int k = 0; k < 6; k++)
                sum[n][k] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = 0; r <= 2; r++) {
                const float *const y_at = &network_4_3_y_2[12288 * nb + 16 * pb + 128 * c + 16 * r];
                const float *const weight_at = &network_4_conv2_weight[576 * kb + c + 32 * r];
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&y_at[3072 * n]);
                    UNROLL for (int k = 0; k < 6; k++)
                        sum[n][k] += x * SPLAT(weight_at[96 * k]);
                }
            }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&network_4_conv2_sum_2[9216 * nb + 2304 * n + 576 * kb + 96 * k + 16 * pb],
                    sum[n][k]);
    }
}

/* 1 (select), line 29: 1.y[a0, a1] = relu(relu(network.4.conv2.bias[a1] +
   network.4.conv2.sum[a0, a1, 63]) + network.3.9.y[a0, a1, 63]) */
/* network.4.conv2.bias f32[24]; network.4.conv2.sum f32[32, 24, 96]; network.3.9.y f32[32, 24,
   64]; 1.y f32[32, 24] */
/* Tile: 16 a0; lanes over a0. Loops: a0, a1 */
static void layer_1_eval(const float *restrict network_4_conv2_bias,
    const float *restrict network_4_conv2_sum_2, const float *restrict network_3_9_y_2,
    float *restrict layer_1_y_2)
{
    for (int a0b = 0; a0b <= 1; a0b++)
        for (int a1 = 0; a1 <= 23; a1++)
            STORE(&layer_1_y_2[384 * a0b + 16 * a1],
                v_relu(v_relu(SPLAT(network_4_conv2_bias[a1]) +
                gather(&network_4_conv2_sum_2[36864 * a0b + 96 * a1 + 63], 2304, LANES)) +
                LOAD(&network_3_9_y_2[24592 * a0b + 1024 * a1 + 1008])));
}

fc_with(fc_eval, 384, 16, 160)
/* cross_entropy, line 31: loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0) */
/* cross_entropy, line 31: loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
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

/* accuracy, line 32: accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] ==
   digit[n] and digit[n] != -100), 1, 0) */
/* accuracy, line 32: accuracy.seen.sum[] = sum(n) select(n < valid[], select(digit[n] == -100,
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
#define pixels_value AT(float, 0) /* [32, 1, 64] */
#define network_0_conv1_sum AT(float, 10304) /* [32, 24, 66] */
#define network_0_3_y AT(float, 256128) /* [32, 24, 64] */
#define network_0_conv2_sum AT(float, 501952) /* [32, 24, 66] */
#define network_0_9_y AT(float, 780608) /* [32, 24, 64] */
#define network_1_conv1_sum AT(float, 977280) /* [32, 24, 68] */
#define network_1_3_y AT(float, 1186240) /* [32, 24, 64] */
#define network_1_conv2_sum AT(float, 1383040) /* [32, 24, 68] */
#define network_1_9_y AT(float, 1592000) /* [32, 24, 64] */
#define network_2_conv1_sum AT(float, 1788672) /* [32, 24, 72] */
#define network_2_3_y AT(float, 2009920) /* [32, 24, 64] */
#define network_2_conv2_sum AT(float, 2206592) /* [32, 24, 72] */
#define network_2_9_y AT(float, 2427840) /* [32, 24, 64] */
#define network_3_conv1_sum AT(float, 2624512) /* [32, 24, 80] */
#define network_3_3_y AT(float, 3091584) /* [32, 24, 64] */
#define network_3_conv2_sum AT(float, 3067008) /* [32, 24, 80] */
#define network_3_9_y AT(float, 3312832) /* [32, 24, 64] */
#define network_4_conv1_sum AT(float, 3509504) /* [32, 24, 96] */
#define network_4_3_y AT(float, 4050304) /* [32, 24, 64] */
#define network_4_conv2_sum AT(float, 4001152) /* [32, 24, 96] */
#define layer_1_y AT(float, 4296128) /* [32, 24] */
#define fc_y AT(float, 4299264) /* [32, 10] */
#define cross_entropy_max AT(float, 4300608) /* [32] */
#define cross_entropy_sum AT(float, 4300800) /* [32] */
#define loss_sum AT(float, 1382912)
#define accuracy_argmax AT(int32_t, 4300992) /* [32] */
#define loss_sum_grad AT(float, 4300992)
#define fc_y_grad AT(float, 4302400) /* [32, 10] */
#define layer_1_y_grad AT(float, 4299264) /* [32, 24] */
#define network_4_9_y_grad AT(float, 4541952) /* [32, 24, 64] */
#define network_4_8_y_grad AT(float, 4296128) /* [32, 24, 64] */
#define network_4_conv2_y_grad AT(float, 4492800) /* [32, 24, 96] */
#define network_4_3_y_grad AT(float, 4903424) /* [32, 24, 64] */
#define network_4_conv1_y_grad AT(float, 4001152) /* [32, 24, 96] */
#define network_3_8_y_grad AT(float, 3558656) /* [32, 24, 64] */
#define network_3_conv2_y_grad AT(float, 4811264) /* [32, 24, 80] */
#define network_3_3_y_grad AT(float, 3091584) /* [32, 24, 64] */
#define network_3_conv1_y_grad AT(float, 4829696) /* [32, 24, 80] */
#define network_2_8_y_grad AT(float, 2649088) /* [32, 24, 64] */
#define network_2_conv2_y_grad AT(float, 4829696) /* [32, 24, 72] */
#define network_2_3_y_grad AT(float, 2218880) /* [32, 24, 64] */
#define network_2_conv1_y_grad AT(float, 4829696) /* [32, 24, 72] */
#define network_1_8_y_grad AT(float, 1800960) /* [32, 24, 64] */
#define network_1_conv2_y_grad AT(float, 4829696) /* [32, 24, 68] */
#define network_1_3_y_grad AT(float, 1389184) /* [32, 24, 64] */
#define network_1_conv1_y_grad AT(float, 4811264) /* [32, 24, 68] */
#define network_0_8_y_grad AT(float, 983424) /* [32, 24, 64] */
#define network_0_conv2_y_grad AT(float, 4829696) /* [32, 24, 66] */
#define network_0_3_y_grad AT(float, 538816) /* [32, 24, 64] */
#define network_0_conv1_y_grad AT(float, 4792832) /* [32, 24, 66] */
#define adam_c1 AT(double, 1382912)
#define adam_c2 AT(double, 1382976)
#define network_4_conv2_bias_grad_parts AT(float, 4147840) /* [16, 24] */
#define network_4_conv2_weight_grad_parts AT(float, 4093312) /* [16, 24, 24, 3] */
#define network_4_conv1_bias_grad_parts AT(float, 3656192) /* [16, 24] */
#define network_4_conv1_weight_grad_parts AT(float, 3847488) /* [16, 24, 24, 3] */
#define network_3_conv2_bias_grad_parts AT(float, 3189120) /* [16, 24] */
#define network_3_conv2_weight_grad_parts AT(float, 3355840) /* [16, 24, 24, 3] */
#define network_3_conv1_bias_grad_parts AT(float, 2746624) /* [16, 24] */
#define network_3_conv1_weight_grad_parts AT(float, 2470848) /* [16, 24, 24, 3] */
#define network_2_conv2_bias_grad_parts AT(float, 2316416) /* [16, 24] */
#define network_2_conv2_weight_grad_parts AT(float, 2052928) /* [16, 24, 24, 3] */
#define network_2_conv1_bias_grad_parts AT(float, 1898496) /* [16, 24] */
#define network_2_conv1_weight_grad_parts AT(float, 1635008) /* [16, 24, 24, 3] */
#define network_1_conv2_bias_grad_parts AT(float, 1486720) /* [16, 24] */
#define network_1_conv2_weight_grad_parts AT(float, 1229248) /* [16, 24, 24, 3] */
#define network_1_conv1_bias_grad_parts AT(float, 1080960) /* [16, 24] */
#define network_1_conv1_weight_grad_parts AT(float, 1229248) /* [16, 24, 24, 3] */
#define network_0_downsample_bias_grad_parts AT(float, 878144) /* [16, 24] */
#define network_0_downsample_weight_grad_parts AT(float, 878144) /* [16, 24, 1, 1] */
#define network_0_conv2_bias_grad_parts AT(float, 636096) /* [16, 24] */
#define network_0_conv2_weight_grad_parts AT(float, 805184) /* [16, 24, 24, 3] */
#define network_0_conv1_bias_grad_parts AT(float, 132160) /* [16, 24] */
#define network_0_conv1_weight_grad_parts AT(float, 130112) /* [16, 24, 1, 3] */
#define pixels_value_copy AT(float, 772352) /* [32, 1, 64] */
#define network_3_3_y_copy AT(float, 2870336) /* [32, 24, 64] */
#define network_4_3_y_copy AT(float, 3804480) /* [32, 24, 64] */
#define fc_y_grad_copy AT(float, 4303744) /* [32, 10] */
#define network_2_9_y_copy AT(float, 2870336) /* [32, 24, 64] */
#define network_2_3_y_copy AT(float, 2427840) /* [32, 24, 64] */
#define network_1_9_y_copy AT(float, 2009920) /* [32, 24, 64] */
#define network_1_3_y_copy AT(float, 1592000) /* [32, 24, 64] */
#define network_0_conv2_y_grad_copy AT(float, 2624512) /* [32, 24, 66] */
#define pixels_value_2 AT(float, 608576) /* [32, 1, 64] */
#define network_0_conv1_sum_2 AT(float, 208960) /* [32, 24, 66] */
#define network_0_3_y_2 AT(float, 0) /* [32, 24, 64] */
#define network_0_conv2_sum_2 AT(float, 208960) /* [32, 24, 66] */
#define network_0_9_y_2 AT(float, 411776) /* [32, 24, 64] */
#define network_1_conv1_sum_2 AT(float, 0) /* [32, 24, 68] */
#define network_1_3_y_2 AT(float, 208960) /* [32, 24, 64] */
#define network_1_conv2_sum_2 AT(float, 0) /* [32, 24, 68] */
#define network_1_9_y_2 AT(float, 608576) /* [32, 24, 64] */
#define network_2_conv1_sum_2 AT(float, 0) /* [32, 24, 72] */
#define network_2_3_y_2 AT(float, 221376) /* [32, 24, 64] */
#define network_2_conv2_sum_2 AT(float, 0) /* [32, 24, 72] */
#define network_2_9_y_2 AT(float, 245952) /* [32, 24, 64] */
#define network_3_conv1_sum_2 AT(float, 0) /* [32, 24, 80] */
#define network_3_3_y_2 AT(float, 442752) /* [32, 24, 64] */
#define network_3_conv2_sum_2 AT(float, 0) /* [32, 24, 80] */
#define network_3_9_y_2 AT(float, 688384) /* [32, 24, 64] */
#define network_4_conv1_sum_2 AT(float, 393280) /* [32, 24, 96] */
#define network_4_3_y_2 AT(float, 0) /* [32, 24, 64] */
#define network_4_conv2_sum_2 AT(float, 393280) /* [32, 24, 96] */
#define layer_1_y_2 AT(float, 0) /* [32, 24] */
#define fc_y_2 AT(float, 3136) /* [32, 10] */
#define cross_entropy_max_2 AT(float, 0) /* [32] */
#define cross_entropy_sum_2 AT(float, 192) /* [32] */
#define loss_sum_2 AT(float, 384)
#define accuracy_argmax_2 AT(int32_t, 0) /* [32] */

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    PARALLEL
    {
        const int thread = THREAD, threads = THREADS;
        (void)threads;
        if (thread == 0)
            pixels_2(&pixels[0][0][0], pixels_value);
        done(0, thread);
        BARRIER
        network_0_conv1(thread, threads, pixels_value, network_0_conv1_weight, network_0_conv1_sum);
            done(1, thread);
        BARRIER
        network_0_3(thread, threads, network_0_conv1_bias, network_0_conv1_sum, network_0_3_y);
            done(2, thread);
        BARRIER
        network_0_conv2(thread, threads, network_0_3_y, network_0_conv2_weight,
            network_0_conv2_sum); done(3, thread);
        if (thread == 0)
            network_0_downsample(pixels_value, pixels_value_copy);
        done(4, thread);
        BARRIER
        network_0_downsample_network_0_9(thread, threads, pixels_value_copy,
            network_0_downsample_weight, network_0_conv2_bias, network_0_conv2_sum,
            network_0_downsample_bias, network_0_9_y); done(5, thread);
        BARRIER
        network_1_conv1(thread, threads, network_0_9_y, network_1_conv1_weight,
            network_1_conv1_sum); done(6, thread);
        BARRIER
        network_1_3(thread, threads, network_1_conv1_bias, network_1_conv1_sum, network_1_3_y);
            done(7, thread);
        BARRIER
        network_1_conv2(thread, threads, network_1_3_y, network_1_conv2_weight,
            network_1_conv2_sum); done(8, thread);
        BARRIER
        network_1_9(thread, threads, network_1_conv2_bias, network_1_conv2_sum, network_0_9_y,
            network_1_9_y); done(9, thread);
        BARRIER
        network_2_conv1(thread, threads, network_1_9_y, network_2_conv1_weight,
            network_2_conv1_sum); done(10, thread);
        BARRIER
        network_2_3(thread, threads, network_2_conv1_bias, network_2_conv1_sum, network_2_3_y);
            done(11, thread);
        BARRIER
        network_2_conv1(thread, threads, network_2_3_y, network_2_conv2_weight,
            network_2_conv2_sum); done(12, thread);
        BARRIER
        network_2_9(thread, threads, network_2_conv2_bias, network_2_conv2_sum, network_1_9_y,
            network_2_9_y, 16, 2048, 32, 16, 2304); done(13, thread);
        BARRIER
        network_3_conv1(thread, threads, network_2_9_y, network_3_conv1_weight,
            network_3_conv1_sum); done(14, thread);
        BARRIER
        network_3_3(thread, threads, network_3_conv1_bias, network_3_conv1_sum, network_3_3_y);
            done(15, thread);
        BARRIER
        network_3_conv2(thread, threads, network_3_3_y, network_3_3_y_copy); done(16, thread);
        BARRIER
        network_3_conv2_2(thread, threads, network_3_3_y_copy, network_3_conv2_weight,
            network_3_conv2_sum); done(17, thread);
        BARRIER
        network_3_9(thread, threads, network_3_conv2_bias, network_3_conv2_sum, network_2_9_y,
            network_3_9_y); done(18, thread);
        BARRIER
        network_4_conv1(thread, threads, network_3_9_y, network_4_conv1_weight,
            network_4_conv1_sum); done(19, thread);
        BARRIER
        network_4_3(thread, threads, network_4_conv1_bias, network_4_conv1_sum, network_4_3_y);
            done(20, thread);
        BARRIER
        network_4_conv2(thread, threads, network_4_3_y, network_4_3_y_copy); done(21, thread);
        BARRIER
        network_4_conv1(thread, threads, network_4_3_y_copy, network_4_conv2_weight,
            network_4_conv2_sum); done(22, thread);
        BARRIER
        if (thread == 0)
            layer_1(network_4_conv2_bias, network_4_conv2_sum, network_3_9_y, layer_1_y);
        done(23, thread);
        if (thread == 0)
            fc(layer_1_y, fc_weight, fc_bias, fc_y);
        done(24, thread);
        if (thread == 0)
            cross_entropy(fc_y, cross_entropy_max, cross_entropy_sum, 16, 32);
        done(25, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max, cross_entropy_sum, fc_y, loss_sum,
                &loss_weight);
        done(26, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(27, thread);
        if (thread == 0)
            accuracy(fc_y, accuracy_argmax, 16, 32);
        done(28, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(29, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(30, thread);
            if (thread == 0)
                adam(adam_c1);
            done(31, thread);
            if (thread == 0)
                adam_2(adam_c2);
            done(32, thread);
            if (thread == 0)
                cross_entropy_grad_2(loss_sum_grad, digit, cross_entropy_sum, fc_y,
                    cross_entropy_max, fc_y_grad);
            done(33, thread);
            if (thread == 0)
                fc_adam_grad(fc_y_grad, fc_bias_exp_avg, fc_bias, fc_bias_exp_avg_sq, adam_c1,
                    adam_c2, gradients[0].data);
            done(34, thread);
            if (thread == 0)
                fc_grad(fc_y_grad, fc_weight, layer_1_y_grad);
            done(35, thread);
            if (thread == 0)
                fc_grad_2(fc_y_grad, fc_y_grad_copy);
            done(36, thread);
            if (thread == 0)
                fc_adam_grad_2(fc_y_grad_copy, layer_1_y, fc_weight_exp_avg, fc_weight,
                    fc_weight_exp_avg_sq, adam_c1, adam_c2, gradients[1].data);
            done(37, thread);
            layer_1_grad(thread, threads, network_4_9_y_grad); done(38, thread);
            BARRIER
            if (thread == 0)
                layer_1_grad_2(layer_1_y_grad, network_4_9_y_grad);
            done(39, thread);
            BARRIER
            network_4_9_grad(thread, threads, network_4_conv2_bias, network_4_conv2_sum,
                network_3_9_y, network_4_9_y_grad, network_4_8_y_grad); done(40, thread);
            BARRIER
            network_4_5_grad(thread, threads, network_4_conv2_y_grad); done(41, thread);
            BARRIER
            network_4_5_grad_2(thread, threads, network_4_conv2_bias, network_4_conv2_sum,
                network_4_8_y_grad, network_4_conv2_y_grad, 3072); done(42, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_4_conv2_y_grad,
                network_4_conv2_bias_grad_parts, network_4_conv2_bias_exp_avg, network_4_conv2_bias,
                network_4_conv2_bias_exp_avg_sq, adam_c1, adam_c2, gradients[2].data, 95, 3072);
                done(43, thread);
            network_4_conv2_grad(thread, threads, network_4_conv2_y_grad, network_4_conv2_weight,
                network_4_3_y_grad); done(44, thread);
            BARRIER
            network_4_conv2_grad_2(thread, threads, network_4_conv2_y_grad, network_4_3_y_copy,
                network_4_conv2_weight_grad_parts); done(45, thread);
            BARRIER
            network_4_conv2_adam_grad_2(thread, threads, network_4_conv2_weight_grad_parts,
                network_4_conv2_weight_exp_avg, network_4_conv2_weight,
                network_4_conv2_weight_exp_avg_sq, adam_c1, adam_c2, gradients[3].data);
                done(46, thread);
            BARRIER
            network_4_5_grad(thread, threads, network_4_conv1_y_grad); done(47, thread);
            BARRIER
            network_4_1_grad(thread, threads, network_4_conv1_bias, network_4_conv1_sum,
                network_4_3_y_grad, network_4_conv1_y_grad); done(48, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_4_conv1_y_grad,
                network_4_conv1_bias_grad_parts, network_4_conv1_bias_exp_avg, network_4_conv1_bias,
                network_4_conv1_bias_exp_avg_sq, adam_c1, adam_c2, gradients[4].data, 95, 3072);
                done(49, thread);
            BARRIER
            network_4_conv1_network_3_9_grad(thread, threads, network_4_conv1_y_grad,
                network_4_conv1_weight, network_3_9_y, network_4_8_y_grad, network_3_8_y_grad);
                done(50, thread);
            network_4_conv2_grad_2(thread, threads, network_4_conv1_y_grad, network_3_9_y,
                network_4_conv1_weight_grad_parts); done(51, thread);
            BARRIER
            network_4_conv2_adam_grad_2(thread, threads, network_4_conv1_weight_grad_parts,
                network_4_conv1_weight_exp_avg, network_4_conv1_weight,
                network_4_conv1_weight_exp_avg_sq, adam_c1, adam_c2, gradients[5].data);
                done(52, thread);
            if (thread == 0)
                network_3_5_grad(network_3_conv2_y_grad, 1, 23, 15, 16, 2560, 32, 2048);
            done(53, thread);
            BARRIER
            network_4_5_grad_2(thread, threads, network_3_conv2_bias, network_3_conv2_sum,
                network_3_8_y_grad, network_3_conv2_y_grad, 2560); done(54, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_3_conv2_y_grad,
                network_3_conv2_bias_grad_parts, network_3_conv2_bias_exp_avg, network_3_conv2_bias,
                network_3_conv2_bias_exp_avg_sq, adam_c1, adam_c2, gradients[6].data, 79, 2560);
                done(55, thread);
            BARRIER
            network_3_conv2_grad(thread, threads, network_3_conv2_y_grad, network_3_conv2_weight,
                network_3_3_y_grad); done(56, thread);
            network_3_conv2_grad_2(thread, threads, network_3_conv2_y_grad, network_3_3_y_copy,
                network_3_conv2_weight_grad_parts); done(57, thread);
            BARRIER
            network_3_conv2_adam_grad(thread, threads, network_3_conv2_weight_grad_parts,
                network_3_conv2_weight_exp_avg, network_3_conv2_weight,
                network_3_conv2_weight_exp_avg_sq, adam_c1, adam_c2, gradients[7].data);
                done(58, thread);
            if (thread == 0)
                network_3_5_grad(network_3_conv1_y_grad, 1, 23, 15, 16, 2560, 32, 2048);
            done(59, thread);
            BARRIER
            network_3_1_grad(thread, threads, network_3_conv1_bias, network_3_conv1_sum,
                network_3_3_y_grad, network_3_conv1_y_grad); done(60, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_3_conv1_y_grad,
                network_3_conv1_bias_grad_parts, network_3_conv1_bias_exp_avg, network_3_conv1_bias,
                network_3_conv1_bias_exp_avg_sq, adam_c1, adam_c2, gradients[8].data, 79, 2560);
                done(61, thread);
            BARRIER
            network_3_conv1_network_2_9_grad(thread, threads, network_3_conv1_y_grad,
                network_3_conv1_weight, network_2_9_y, network_3_8_y_grad, network_2_8_y_grad);
                done(62, thread);
            network_3_conv2(thread, threads, network_2_9_y, network_2_9_y_copy); done(63, thread);
            BARRIER
            network_3_conv2_grad_2(thread, threads, network_3_conv1_y_grad, network_2_9_y_copy,
                network_3_conv1_weight_grad_parts); done(64, thread);
            BARRIER
            network_3_conv2_adam_grad(thread, threads, network_3_conv1_weight_grad_parts,
                network_3_conv1_weight_exp_avg, network_3_conv1_weight,
                network_3_conv1_weight_exp_avg_sq, adam_c1, adam_c2, gradients[9].data);
                done(65, thread);
            if (thread == 0)
                network_3_5_grad(network_2_conv2_y_grad, 1, 23, 7, 16, 2304, 32, 2048);
            done(66, thread);
            BARRIER
            network_2_5_grad(thread, threads, network_2_conv2_bias, network_2_conv2_sum,
                network_2_8_y_grad, network_2_conv2_y_grad, 2304); done(67, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_2_conv2_y_grad,
                network_2_conv2_bias_grad_parts, network_2_conv2_bias_exp_avg, network_2_conv2_bias,
                network_2_conv2_bias_exp_avg_sq, adam_c1, adam_c2, gradients[10].data, 71, 2304);
                done(68, thread);
            BARRIER
            network_2_conv2_grad(thread, threads, network_2_conv2_y_grad, network_2_conv2_weight,
                network_2_3_y_grad); done(69, thread);
            network_3_conv2(thread, threads, network_2_3_y, network_2_3_y_copy); done(70, thread);
            BARRIER
            network_2_conv2_grad_2(thread, threads, network_2_conv2_y_grad, network_2_3_y_copy,
                network_2_conv2_weight_grad_parts); done(71, thread);
            BARRIER
            network_3_conv2_adam_grad(thread, threads, network_2_conv2_weight_grad_parts,
                network_2_conv2_weight_exp_avg, network_2_conv2_weight,
                network_2_conv2_weight_exp_avg_sq, adam_c1, adam_c2, gradients[11].data);
                done(72, thread);
            if (thread == 0)
                network_3_5_grad(network_2_conv1_y_grad, 1, 23, 7, 16, 2304, 32, 2048);
            done(73, thread);
            BARRIER
            network_2_1_grad(thread, threads, network_2_conv1_bias, network_2_conv1_sum,
                network_2_3_y_grad, network_2_conv1_y_grad); done(74, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_2_conv1_y_grad,
                network_2_conv1_bias_grad_parts, network_2_conv1_bias_exp_avg, network_2_conv1_bias,
                network_2_conv1_bias_exp_avg_sq, adam_c1, adam_c2, gradients[12].data, 71, 2304);
                done(75, thread);
            BARRIER
            network_2_conv1_network_1_9_grad(thread, threads, network_2_conv1_y_grad,
                network_2_conv1_weight, network_1_9_y, network_2_8_y_grad, network_1_8_y_grad);
                done(76, thread);
            network_3_conv2(thread, threads, network_1_9_y, network_1_9_y_copy); done(77, thread);
            BARRIER
            network_2_conv2_grad_2(thread, threads, network_2_conv1_y_grad, network_1_9_y_copy,
                network_2_conv1_weight_grad_parts); done(78, thread);
            BARRIER
            network_3_conv2_adam_grad(thread, threads, network_2_conv1_weight_grad_parts,
                network_2_conv1_weight_exp_avg, network_2_conv1_weight,
                network_2_conv1_weight_exp_avg_sq, adam_c1, adam_c2, gradients[13].data);
                done(79, thread);
            if (thread == 0)
                network_3_5_grad(network_1_conv2_y_grad, 1, 23, 3, 16, 2176, 32, 2048);
            done(80, thread);
            BARRIER
            network_2_5_grad(thread, threads, network_1_conv2_bias, network_1_conv2_sum,
                network_1_8_y_grad, network_1_conv2_y_grad, 2176); done(81, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_1_conv2_y_grad,
                network_1_conv2_bias_grad_parts, network_1_conv2_bias_exp_avg, network_1_conv2_bias,
                network_1_conv2_bias_exp_avg_sq, adam_c1, adam_c2, gradients[14].data, 67, 2176);
                done(82, thread);
            BARRIER
            network_1_conv2_grad(thread, threads, network_1_conv2_y_grad, network_1_conv2_weight,
                network_1_3_y_grad); done(83, thread);
            network_3_conv2(thread, threads, network_1_3_y, network_1_3_y_copy); done(84, thread);
            BARRIER
            network_1_conv2_grad_2(thread, threads, network_1_conv2_y_grad, network_1_3_y_copy,
                network_1_conv2_weight_grad_parts); done(85, thread);
            BARRIER
            network_3_conv2_adam_grad(thread, threads, network_1_conv2_weight_grad_parts,
                network_1_conv2_weight_exp_avg, network_1_conv2_weight,
                network_1_conv2_weight_exp_avg_sq, adam_c1, adam_c2, gradients[15].data);
                done(86, thread);
            if (thread == 0)
                network_3_5_grad(network_1_conv1_y_grad, 1, 23, 3, 16, 2176, 32, 2048);
            done(87, thread);
            BARRIER
            network_1_1_grad(thread, threads, network_1_conv1_bias, network_1_conv1_sum,
                network_1_3_y_grad, network_1_conv1_y_grad); done(88, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_1_conv1_y_grad,
                network_1_conv1_bias_grad_parts, network_1_conv1_bias_exp_avg, network_1_conv1_bias,
                network_1_conv1_bias_exp_avg_sq, adam_c1, adam_c2, gradients[16].data, 67, 2176);
                done(89, thread);
            BARRIER
            network_1_conv1_network_0_9_grad(thread, threads, network_1_conv1_y_grad,
                network_1_conv1_weight, network_0_9_y, network_1_8_y_grad, network_0_8_y_grad);
                done(90, thread);
            network_1_conv2_grad_2(thread, threads, network_1_conv1_y_grad, network_0_9_y,
                network_1_conv1_weight_grad_parts); done(91, thread);
            BARRIER
            network_4_conv2_adam_grad_2(thread, threads, network_1_conv1_weight_grad_parts,
                network_1_conv1_weight_exp_avg, network_1_conv1_weight,
                network_1_conv1_weight_exp_avg_sq, adam_c1, adam_c2, gradients[17].data);
                done(92, thread);
            network_4_conv2_adam_grad(thread, threads, network_0_8_y_grad,
                network_0_downsample_bias_grad_parts, network_0_downsample_bias_exp_avg,
                network_0_downsample_bias, network_0_downsample_bias_exp_avg_sq, adam_c1, adam_c2,
                gradients[18].data, 63, 2048); done(93, thread);
            BARRIER
            network_0_downsample_grad(thread, threads, network_0_8_y_grad, pixels_value_copy,
                network_0_downsample_weight_grad_parts); done(94, thread);
            BARRIER
            if (thread == 0)
                network_0_downsample_adam_grad(network_0_downsample_weight_grad_parts,
                    network_0_downsample_weight_exp_avg, network_0_downsample_weight,
                    network_0_downsample_weight_exp_avg_sq, adam_c1, adam_c2, gradients[19].data);
            done(95, thread);
            if (thread == 0)
                network_3_5_grad(network_0_conv2_y_grad, 31, 1, 1, 2112, 1056, 16, 1024);
            done(96, thread);
            BARRIER
            network_0_5_grad(thread, threads, network_0_conv2_bias, network_0_conv2_sum,
                network_0_8_y_grad, network_0_conv2_y_grad); done(97, thread);
            BARRIER
            network_0_conv2_adam_grad(thread, threads, network_0_conv2_y_grad,
                network_0_conv2_bias_grad_parts, network_0_conv2_bias_exp_avg, network_0_conv2_bias,
                network_0_conv2_bias_exp_avg_sq, adam_c1, adam_c2, gradients[20].data);
                done(98, thread);
            network_0_conv2_grad(thread, threads, network_0_conv2_y_grad,
                network_0_conv2_y_grad_copy); done(99, thread);
            BARRIER
            network_0_conv2_grad_2(thread, threads, network_0_conv2_y_grad_copy,
                network_0_conv2_weight, network_0_3_y_grad); done(100, thread);
            network_0_conv2_grad_3(thread, threads, network_0_conv2_y_grad, network_0_3_y,
                network_0_conv2_weight_grad_parts); done(101, thread);
            BARRIER
            network_0_conv2_adam_grad_2(thread, threads, network_0_conv2_weight_grad_parts,
                network_0_conv2_weight_exp_avg, network_0_conv2_weight,
                network_0_conv2_weight_exp_avg_sq, adam_c1, adam_c2, gradients[21].data);
                done(102, thread);
            if (thread == 0)
                network_0_1_grad(network_0_conv1_y_grad);
            done(103, thread);
            BARRIER
            network_0_1_grad_2(thread, threads, network_0_conv1_bias, network_0_conv1_sum,
                network_0_3_y_grad, network_0_conv1_y_grad); done(104, thread);
            BARRIER
            network_0_conv1_adam_grad(thread, threads, network_0_conv1_y_grad,
                network_0_conv1_bias_grad_parts, network_0_conv1_bias_exp_avg, network_0_conv1_bias,
                network_0_conv1_bias_exp_avg_sq, adam_c1, adam_c2, gradients[22].data);
                done(105, thread);
            BARRIER
            network_0_conv1_grad(thread, threads, network_0_conv1_y_grad, pixels_value,
                network_0_conv1_weight_grad_parts); done(106, thread);
            BARRIER
            if (thread == 0)
                network_0_conv1_adam_grad_2(network_0_conv1_weight_grad_parts,
                    network_0_conv1_weight_exp_avg, network_0_conv1_weight,
                    network_0_conv1_weight_exp_avg_sq, adam_c1, adam_c2, gradients[23].data);
            done(107, thread);
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
            pixels_eval(&pixels[0][0][0], pixels_value_2);
        done(0, thread);
        BARRIER
        network_0_conv1_eval(thread, threads, pixels_value_2, network_0_conv1_weight,
            network_0_conv1_sum_2); done(1, thread);
        BARRIER
        network_0_3_eval(thread, threads, network_0_conv1_bias, network_0_conv1_sum_2,
            network_0_3_y_2); done(2, thread);
        BARRIER
        network_0_conv2_eval(thread, threads, network_0_3_y_2, network_0_conv2_weight,
            network_0_conv2_sum_2); done(3, thread);
        BARRIER
        network_0_downsample_network_0_9_eval(thread, threads, pixels_value_2,
            network_0_downsample_weight, network_0_conv2_bias, network_0_conv2_sum_2,
            network_0_downsample_bias, network_0_9_y_2); done(4, thread);
        BARRIER
        network_1_conv1_eval(thread, threads, network_0_9_y_2, network_1_conv1_weight,
            network_1_conv1_sum_2); done(5, thread);
        BARRIER
        network_1_3_eval(thread, threads, network_1_conv1_bias, network_1_conv1_sum_2,
            network_1_3_y_2, 26112, 1088); done(6, thread);
        BARRIER
        network_1_conv2_eval(thread, threads, network_1_3_y_2, network_1_conv2_weight,
            network_1_conv2_sum_2); done(7, thread);
        BARRIER
        network_2_9(thread, threads, network_1_conv2_bias, network_1_conv2_sum_2, network_0_9_y_2,
            network_1_9_y_2, 24592, 1024, 16, 26112, 1088); done(8, thread);
        BARRIER
        network_2_conv1_eval(thread, threads, network_1_9_y_2, network_2_conv1_weight,
            network_2_conv1_sum_2); done(9, thread);
        BARRIER
        network_1_3_eval(thread, threads, network_2_conv1_bias, network_2_conv1_sum_2,
            network_2_3_y_2, 27664, 1152); done(10, thread);
        BARRIER
        network_2_conv1_eval(thread, threads, network_2_3_y_2, network_2_conv2_weight,
            network_2_conv2_sum_2); done(11, thread);
        BARRIER
        network_2_9(thread, threads, network_2_conv2_bias, network_2_conv2_sum_2, network_1_9_y_2,
            network_2_9_y_2, 24592, 1024, 16, 27664, 1152); done(12, thread);
        BARRIER
        network_3_conv1_eval(thread, threads, network_2_9_y_2, network_3_conv1_weight,
            network_3_conv1_sum_2); done(13, thread);
        BARRIER
        network_1_3_eval(thread, threads, network_3_conv1_bias, network_3_conv1_sum_2,
            network_3_3_y_2, 30736, 1280); done(14, thread);
        BARRIER
        network_3_conv1_eval(thread, threads, network_3_3_y_2, network_3_conv2_weight,
            network_3_conv2_sum_2); done(15, thread);
        BARRIER
        network_2_9(thread, threads, network_3_conv2_bias, network_3_conv2_sum_2, network_2_9_y_2,
            network_3_9_y_2, 24592, 1024, 16, 30736, 1280); done(16, thread);
        BARRIER
        network_4_conv1_eval(thread, threads, network_3_9_y_2, network_4_conv1_weight,
            network_4_conv1_sum_2); done(17, thread);
        BARRIER
        network_4_3_eval(thread, threads, network_4_conv1_bias, network_4_conv1_sum_2,
            network_4_3_y_2); done(18, thread);
        BARRIER
        network_4_conv2_eval(thread, threads, network_4_3_y_2, network_4_conv2_weight,
            network_4_conv2_sum_2); done(19, thread);
        BARRIER
        if (thread == 0)
            layer_1_eval(network_4_conv2_bias, network_4_conv2_sum_2, network_3_9_y_2, layer_1_y_2);
        done(20, thread);
        if (thread == 0)
            fc_eval(layer_1_y_2, fc_weight, fc_bias, fc_y_2);
        done(21, thread);
        if (thread == 0)
            cross_entropy(fc_y_2, cross_entropy_max_2, cross_entropy_sum_2, 160, 16);
        done(22, thread);
        if (thread == 0)
            cross_entropy_eval(digit, cross_entropy_max_2, cross_entropy_sum_2, fc_y_2, loss_sum_2,
                &loss_weight);
        done(23, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(24, thread);
        if (thread == 0)
            accuracy(fc_y_2, accuracy_argmax_2, 160, 16);
        done(25, thread);
        if (thread == 0)
            accuracy_eval(accuracy_argmax_2, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(26, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* network.0.conv1.y[n, k, p] = network.0.conv1.bias[k] + network.0.conv1.sum[n, k, p] */
/* For network.0.conv1, network.1.conv1, network.2.conv1, network.3.conv1 and 1 more (line 17),
   network.0.conv2, network.1.conv2, network.2.conv2, network.3.conv2 and 1 more (line 21),
   network.0.downsample (line 24) */
static void reference_conv1d_y(const double *restrict network_0_conv1_bias_2,
    const double *restrict network_0_conv1_sum_3, double *restrict network_0_conv1_y, int p_end,
    int n_stride)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < p_end; p++)
                network_0_conv1_y[n_stride * n + p_end * k + p] = network_0_conv1_bias_2[k] +
                    network_0_conv1_sum_3[n_stride * n + p_end * k + p];
}

/* network.0.1.y[a0, a1, i] = network.0.conv1.y[a0, a1, i] */
/* For network.0.1, network.1.1, network.2.1, network.3.1 and 1 more (line 18), network.0.5,
   network.1.5, network.2.5, network.3.5 and 1 more (line 22) */
static void reference_narrow_y(const double *restrict network_0_conv1_y,
    double *restrict network_0_1_y, int a0_stride, int a1_stride, int a0_stride_2, int a1_stride_2)
{
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                network_0_1_y[a0_stride * a0 + a1_stride * a1 + i] =
                    network_0_conv1_y[a0_stride_2 * a0 + a1_stride_2 * a1 + i];
}

/* network.0.2.y[i0, i1, i2] = relu(network.0.1.y[i0, i1, i2]) */
/* For network.0.2, network.1.2, network.2.2, network.3.2 and 1 more (line 19), network.0.6,
   network.1.6, network.2.6, network.3.6 and 1 more (line 23), network.4.9, network.0.9,
   network.3.9, network.1.9 and 1 more (line 26) */
static void reference_relu_y(const double *restrict network_0_1_y, double *restrict network_0_2_y)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                network_0_2_y[1536 * i0 + 64 * i1 + i2] =
                    relu(network_0_1_y[1536 * i0 + 64 * i1 + i2]);
}

/* network.0.8.y[i0, i1, i2] = network.0.6.y[i0, i1, i2] + network.0.downsample.y[i0, i1, i2] */
/* For network.0.8, network.1.8, network.4.8, network.2.8 and 1 more (line 25), network.4.conv1,
   network.3.conv1, network.2.conv1, network.1.conv1 (line 17) */
static void reference_add_y(const double *restrict network_0_6_y,
    const double *restrict network_0_downsample_y, double *restrict network_0_8_y)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                network_0_8_y[1536 * i0 + 64 * i1 + i2] = network_0_6_y[1536 * i0 + 64 * i1 + i2] +
                    network_0_downsample_y[1536 * i0 + 64 * i1 + i2];
}

/* network.1.conv1.sum[n, k, p] = sum(c, r: p + 2*r - 4 >= 0 and -p - 2*r + 67 >= 0)
   network.0.9.y[n, c, p + 2*r - 4]*network.1.conv1.weight[k, c, r] */
/* For network.1.conv1, network.2.conv1, network.3.conv1, network.4.conv1 (line 17),
   network.1.conv2, network.2.conv2, network.3.conv2, network.4.conv2 (line 21) */
static void reference_conv1d_sum(const double *restrict network_0_9_y_3,
    const double *restrict network_1_conv1_weight_2, double *restrict network_1_conv1_sum_3,
    int p_end, int r_stride, int offset, int offset_2, int n_stride)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < p_end; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = 0; r < 3; r++)
                        if (p + r_stride * r - offset >= 0 && offset_2 - p - r_stride * r >= 0)
                            sum += network_0_9_y_3[1536 * n + p + 64 * c + r_stride * r - offset] *
                                network_1_conv1_weight_2[72 * k + 3 * c + r];
                network_1_conv1_sum_3[n_stride * n + p_end * k + p] = sum;
            }
}

/* network.4.8.y.grad[i0, i1, i2] = select(network.4.9.y[i0, i1, i2] > 0, network.4.9.y.grad[i0,
   i1, i2], 0) */
/* For network.4.9, network.3.9, network.0.9, network.2.9 and 1 more (line 26), network.4.6,
   network.3.6, network.2.6, network.1.6 and 1 more (line 23), network.4.2, network.3.2,
   network.2.2, network.1.2 and 1 more (line 19) */
static void reference_network_4_8_y_grad(const double *restrict network_4_9_y,
    const double *restrict network_4_9_y_grad_2, double *restrict network_4_8_y_grad_2)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                network_4_8_y_grad_2[1536 * i0 + 64 * i1 + i2] =
                    choose(network_4_9_y[1536 * i0 + 64 * i1 + i2] > 0.0,
                    network_4_9_y_grad_2[1536 * i0 + 64 * i1 + i2], 0.0);
}

/* network.4.conv2.y.grad[a0, a1, p + 64] = 0 */
/* For network.4.5, network.3.5, network.2.5, network.1.5 and 1 more (line 22), network.4.1,
   network.3.1, network.2.1, network.1.1 and 1 more (line 18) */
static void reference_network_4_conv2_y_grad(double *restrict network_4_conv2_y_grad_2, int p_end,
    int a0_stride, int a1_stride)
{
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < p_end; p++)
                network_4_conv2_y_grad_2[p + a0_stride * a0 + a1_stride * a1 + 64] = 0.0;
}

/* network.4.conv2.bias.grad[k] = sum(n, p) network.4.conv2.y.grad[n, k, p] */
/* For network.4.conv2, network.3.conv2, network.2.conv2, network.1.conv2 and 1 more (line 21),
   network.4.conv1, network.3.conv1, network.2.conv1, network.1.conv1 and 1 more (line 17),
   network.0.downsample (line 24) */
static void reference_conv1d_bias_grad(const double *restrict network_4_conv2_y_grad_2,
    double *restrict network_4_conv2_bias_grad_2, int p_end, int n_stride)
{
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < p_end; p++)
                sum += network_4_conv2_y_grad_2[n_stride * n + p_end * k + p];
        network_4_conv2_bias_grad_2[k] = sum;
    }
}

/* network.4.3.y.grad[n, c, i2] = sum(k, r) network.4.conv2.y.grad[n, k, i2 - 16*r +
   32]*network.4.conv2.weight[k, c, r] */
/* For network.4.conv2, network.3.conv2, network.2.conv2, network.1.conv2 (line 21),
   network.4.conv1, network.3.conv1, network.2.conv1, network.1.conv1 (line 17) */
static void reference_network_4_3_y_grad(const double *restrict network_4_conv2_y_grad_2,
    const double *restrict network_4_conv2_weight_2, double *restrict network_4_3_y_grad_2,
    int n_stride, int k_stride, int r_stride, int offset)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += network_4_conv2_y_grad_2[i2 + n_stride * n + k_stride * k -
                            r_stride * r + offset] * network_4_conv2_weight_2[72 * k + 3 * c + r];
                network_4_3_y_grad_2[i2 + 1536 * n + 64 * c] = sum;
            }
}

/* network.4.conv2.weight.grad[k, c, r] = sum(n, p: p + 16*r - 32 >= 0 and -p - 16*r + 95 >= 0)
   network.4.conv2.y.grad[n, k, p]*network.4.3.y[n, c, p + 16*r - 32] */
/* For network.4.conv2, network.3.conv2, network.2.conv2, network.1.conv2 (line 21),
   network.4.conv1, network.3.conv1, network.2.conv1, network.1.conv1 (line 17) */
static void reference_conv1d_weight_grad(const double *restrict network_4_conv2_y_grad_2,
    const double *restrict network_4_3_y_3, double *restrict network_4_conv2_weight_grad_2,
    int offset, int r_stride, int p_end, int n_stride)
{
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = offset - r_stride * r; p < p_end - r_stride * r; p++)
                        sum += network_4_conv2_y_grad_2[n_stride * n + p_end * k + p] *
                            network_4_3_y_3[1536 * n + p + 64 * c + r_stride * r - offset];
                network_4_conv2_weight_grad_2[72 * k + 3 * c + r] = sum;
            }
}

__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* pixels.value[n, i0, i1] = pixels[n, i0, i1]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int i0 = 0; i0 < 1; i0++)
            for (int i1 = 0; i1 < 64; i1++)
                memory[64 * n + 64 * i0 + i1 + 48486] = pixels[n][i0][i1] * 0.0625;
    /* network.0.conv1.sum[n, k, p] = sum(c, r: p + r - 2 >= 0 and -p - r + 65 >= 0)
       pixels.value[n, c, p + r - 2]*network.0.conv1.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 66; p++) {
                double sum = 0.0;
                for (int c = 0; c < 1; c++)
                    for (int r = larger(0, 2 - p); r < smaller(3, 66 - p); r++)
                        sum += memory[64 * n + p + 64 * c + r + 48484] * memory[3 * k + 3 * c + r];
                memory[1584 * n + 66 * k + p + 50534] = sum;
            }
    reference_conv1d_y(memory + 72, memory + 50534, memory + 101222, 66, 1584);
    /* network.0.1 */
    reference_narrow_y(memory + 101222, memory + 151910, 1536, 64, 1584, 66);
    /* network.0.2 */
    reference_relu_y(memory + 151910, memory + 201062);
    /* network.0.3.y[i0, i1, i2] = select(random(16, 1536*i0 + 64*i1 + i2) < network.0.3.p[], 0,
       network.0.2.y[i0, i1, i2]/(1 - network.0.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 250214] =
                    choose(dlcrt_uniform(run.seed, 16, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_0_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 201062] / (1.0 - network_0_3_p));
    /* network.0.conv2.sum[n, k, p] = sum(c, r: p + r - 2 >= 0 and -p - r + 65 >= 0)
       network.0.3.y[n, c, p + r - 2]*network.0.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 66; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = larger(0, 2 - p); r < smaller(3, 66 - p); r++)
                        sum += memory[1536 * n + p + 64 * c + r + 250212] *
                            memory[72 * k + 3 * c + r + 96];
                memory[1584 * n + 66 * k + p + 299366] = sum;
            }
    reference_conv1d_y(memory + 1824, memory + 299366, memory + 350054, 66, 1584);
    /* network.0.5 */
    reference_narrow_y(memory + 350054, memory + 400742, 1536, 64, 1584, 66);
    /* network.0.6 */
    reference_relu_y(memory + 400742, memory + 449894);
    /* network.0.downsample.sum[n, k, p] = sum(c, r) pixels.value[n, c, p +
       r]*network.0.downsample.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 64; p++) {
                double sum = 0.0;
                for (int c = 0; c < 1; c++)
                    for (int r = 0; r < 1; r++)
                        sum += memory[64 * n + p + 64 * c + r + 48486] * memory[k + c + r + 1848];
                memory[1536 * n + 64 * k + p + 499046] = sum;
            }
    reference_conv1d_y(memory + 1872, memory + 499046, memory + 548198, 64, 1536);
    /* network.0.8 */
    reference_add_y(memory + 449894, memory + 548198, memory + 597350);
    /* network.0.9 */
    reference_relu_y(memory + 597350, memory + 646502);
    /* network.1.conv1 */
    reference_conv1d_sum(memory + 646502, memory + 1896, memory + 695654, 68, 2, 4, 67, 1632);
    reference_conv1d_y(memory + 3624, memory + 695654, memory + 747878, 68, 1632);
    /* network.1.1 */
    reference_narrow_y(memory + 747878, memory + 800102, 1536, 64, 1632, 68);
    /* network.1.2 */
    reference_relu_y(memory + 800102, memory + 849254);
    /* network.1.3.y[i0, i1, i2] = select(random(17, 1536*i0 + 64*i1 + i2) < network.1.3.p[], 0,
       network.1.2.y[i0, i1, i2]/(1 - network.1.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 898406] =
                    choose(dlcrt_uniform(run.seed, 17, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_1_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 849254] / (1.0 - network_1_3_p));
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* network.1.conv2 */
    reference_conv1d_sum(memory + 898406, memory + 3648, memory + 947558, 68, 2, 4, 67, 1632);
    reference_conv1d_y(memory + 5376, memory + 947558, memory + 999782, 68, 1632);
    /* network.1.5 */
    reference_narrow_y(memory + 999782, memory + 1052006, 1536, 64, 1632, 68);
    /* network.1.6 */
    reference_relu_y(memory + 1052006, memory + 1101158);
    /* network.1.8 */
    reference_add_y(memory + 1101158, memory + 646502, memory + 1150310);
    /* network.1.9 */
    reference_relu_y(memory + 1150310, memory + 1199462);
    /* network.2.conv1 */
    reference_conv1d_sum(memory + 1199462, memory + 5400, memory + 1248614, 72, 4, 8, 71, 1728);
    reference_conv1d_y(memory + 7128, memory + 1248614, memory + 1303910, 72, 1728);
    /* network.2.1 */
    reference_narrow_y(memory + 1303910, memory + 1359206, 1536, 64, 1728, 72);
    /* network.2.2 */
    reference_relu_y(memory + 1359206, memory + 1408358);
    /* network.2.3.y[i0, i1, i2] = select(random(18, 1536*i0 + 64*i1 + i2) < network.2.3.p[], 0,
       network.2.2.y[i0, i1, i2]/(1 - network.2.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 1457510] =
                    choose(dlcrt_uniform(run.seed, 18, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_2_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 1408358] / (1.0 - network_2_3_p));
    /* network.2.conv2 */
    reference_conv1d_sum(memory + 1457510, memory + 7152, memory + 1506662, 72, 4, 8, 71, 1728);
    reference_conv1d_y(memory + 8880, memory + 1506662, memory + 1561958, 72, 1728);
    /* network.2.5 */
    reference_narrow_y(memory + 1561958, memory + 1617254, 1536, 64, 1728, 72);
    /* network.2.6 */
    reference_relu_y(memory + 1617254, memory + 1666406);
    /* network.2.8 */
    reference_add_y(memory + 1666406, memory + 1199462, memory + 1715558);
    /* network.2.9 */
    reference_relu_y(memory + 1715558, memory + 1764710);
    /* network.3.conv1 */
    reference_conv1d_sum(memory + 1764710, memory + 8904, memory + 1813862, 80, 8, 16, 79, 1920);
    reference_conv1d_y(memory + 10632, memory + 1813862, memory + 1875302, 80, 1920);
    /* network.3.1 */
    reference_narrow_y(memory + 1875302, memory + 1936742, 1536, 64, 1920, 80);
    /* network.3.2 */
    reference_relu_y(memory + 1936742, memory + 1985894);
    /* network.3.3.y[i0, i1, i2] = select(random(19, 1536*i0 + 64*i1 + i2) < network.3.3.p[], 0,
       network.3.2.y[i0, i1, i2]/(1 - network.3.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 2035046] =
                    choose(dlcrt_uniform(run.seed, 19, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_3_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 1985894] / (1.0 - network_3_3_p));
    /* network.3.conv2 */
    reference_conv1d_sum(memory + 2035046, memory + 10656, memory + 2084198, 80, 8, 16, 79, 1920);
    reference_conv1d_y(memory + 12384, memory + 2084198, memory + 2145638, 80, 1920);
    /* network.3.5 */
    reference_narrow_y(memory + 2145638, memory + 2207078, 1536, 64, 1920, 80);
    /* network.3.6 */
    reference_relu_y(memory + 2207078, memory + 2256230);
    /* network.3.8 */
    reference_add_y(memory + 2256230, memory + 1764710, memory + 2305382);
    /* network.3.9 */
    reference_relu_y(memory + 2305382, memory + 2354534);
    /* network.4.conv1 */
    reference_conv1d_sum(memory + 2354534, memory + 12408, memory + 2403686, 96, 16, 32, 95, 2304);
    reference_conv1d_y(memory + 14136, memory + 2403686, memory + 2477414, 96, 2304);
    /* network.4.1 */
    reference_narrow_y(memory + 2477414, memory + 2551142, 1536, 64, 2304, 96);
    /* network.4.2 */
    reference_relu_y(memory + 2551142, memory + 2600294);
    /* network.4.3.y[i0, i1, i2] = select(random(20, 1536*i0 + 64*i1 + i2) < network.4.3.p[], 0,
       network.4.2.y[i0, i1, i2]/(1 - network.4.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 2649446] =
                    choose(dlcrt_uniform(run.seed, 20, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_4_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 2600294] / (1.0 - network_4_3_p));
    /* network.4.conv2 */
    reference_conv1d_sum(memory + 2649446, memory + 14160, memory + 2698598, 96, 16, 32, 95, 2304);
    reference_conv1d_y(memory + 15888, memory + 2698598, memory + 2772326, 96, 2304);
    /* network.4.5 */
    reference_narrow_y(memory + 2772326, memory + 2846054, 1536, 64, 2304, 96);
    /* network.4.6 */
    reference_relu_y(memory + 2846054, memory + 2895206);
    /* network.4.8 */
    reference_add_y(memory + 2895206, memory + 2354534, memory + 2944358);
    /* network.4.9 */
    reference_relu_y(memory + 2944358, memory + 2993510);
    /* 1.y[a0, a1] = network.4.9.y[a0, a1, 63] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            memory[24 * a0 + a1 + 3042662] = memory[1536 * a0 + 64 * a1 + 2993573];
    /* fc.sum[i0, k] = sum(c) '1.y'[i0, c]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 24; c++)
                sum += memory[24 * i0 + c + 3042662] * memory[24 * k + c + 15912];
            memory[10 * i0 + k + 3043430] = sum;
        }
    /* fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 3043750] = memory[k + 16152] + memory[10 * i0 + k + 3043430];
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.max[n] = max(c) fc.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 3043750];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 3044070] = best;
    }
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 3044102] = memory[n + 3044070];
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 3043750] - memory[n + 3044102]);
        memory[n + 3044134] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 3044166] = memory[n + 3044102] + log(memory[n + 3044134]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 3044198] = choose(digit[n] == -100, 0.0, memory[n + 3044166] -
            memory[class_of(digit[n], 10) + 10 * n + 3043750]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 3044230] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 3044198], 0.0);
        memory[3044262] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 3044230], 0.0);
        memory[3044263] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_7(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[3044264] = memory[3044262] / memory[3044263];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[3044265] = 1.0 / memory[3044263];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 3044266] = choose(n < run.valid, memory[3044265], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 3044298] = choose(digit[n] == -100, 0.0, memory[n + 3044266]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 3044330] = memory[n + 3044298] / memory[n + 3044134];
    /* fc.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 3044362] =
                choose(digit[n] == k, choose(digit[n] == -100, 0.0, -memory[n + 3044266]), 0.0);
    /* fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 3044682] = memory[n + 3044330] *
                exp(memory[10 * n + c + 3043750] - memory[n + 3044102]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 3045002] = memory[10 * n + k + 3044682] +
                memory[10 * n + k + 3044362];
    /* fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[10 * i0 + k + 3045002];
        memory[k + 3045322] = sum;
    }
    /* 1.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 24; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 3045002] * memory[24 * k + c + 15912];
            memory[24 * i0 + c + 3045332] = sum;
        }
    /* fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*'1.y'[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 24; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[10 * i0 + k + 3045002] * memory[24 * i0 + c + 3042662];
            memory[24 * k + c + 3046100] = sum;
        }
    /* network.4.9.y.grad[a0, a1, i2] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i2 = 0; i2 < 63; i2++)
                memory[i2 + 1536 * a0 + 64 * a1 + 3046340] = 0.0;
    /* network.4.9.y.grad[a0, a1, 63] = '1.y.grad'[a0, a1] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            memory[1536 * a0 + 64 * a1 + 3046403] = memory[24 * a0 + a1 + 3045332];
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* network.4.9 */
    reference_network_4_8_y_grad(memory + 2993510, memory + 3046340, memory + 3095492);
    /* network.4.6 */
    reference_network_4_8_y_grad(memory + 2895206, memory + 3095492, memory + 3144644);
    /* network.4.5 */
    reference_network_4_conv2_y_grad(memory + 3193796, 32, 2304, 96);
    reference_narrow_y(memory + 3144644, memory + 3193796, 2304, 96, 1536, 64);
    /* network.4.conv2 */
    reference_conv1d_bias_grad(memory + 3193796, memory + 3267524, 96, 2304);
    reference_network_4_3_y_grad(memory + 3193796, memory + 14160, memory + 3267548, 2304, 96, 16,
        32);
    reference_conv1d_weight_grad(memory + 3193796, memory + 2649446, memory + 3316700, 32, 16, 96,
        2304);
    /* network.4.2.y.grad[i0, i1, i2] = select(random(20, 1536*i0 + 64*i1 + i2) <
       network.4.3.p[], 0, network.4.3.y.grad[i0, i1, i2]/(1 - network.4.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 3318428] =
                    choose(dlcrt_uniform(run.seed, 20, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_4_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 3267548] / (1.0 - network_4_3_p));
    /* network.4.2 */
    reference_network_4_8_y_grad(memory + 2600294, memory + 3318428, memory + 3367580);
    /* network.4.1 */
    reference_network_4_conv2_y_grad(memory + 3416732, 32, 2304, 96);
    reference_narrow_y(memory + 3367580, memory + 3416732, 2304, 96, 1536, 64);
    /* network.4.conv1 */
    reference_conv1d_bias_grad(memory + 3416732, memory + 3490460, 96, 2304);
    reference_network_4_3_y_grad(memory + 3416732, memory + 12408, memory + 3490484, 2304, 96, 16,
        32);
    reference_add_y(memory + 3490484, memory + 3095492, memory + 3539636);
    reference_conv1d_weight_grad(memory + 3416732, memory + 2354534, memory + 3588788, 32, 16, 96,
        2304);
    /* network.3.9 */
    reference_network_4_8_y_grad(memory + 2354534, memory + 3539636, memory + 3590516);
    /* network.3.6 */
    reference_network_4_8_y_grad(memory + 2256230, memory + 3590516, memory + 3639668);
    /* network.3.5 */
    reference_network_4_conv2_y_grad(memory + 3688820, 16, 1920, 80);
    reference_narrow_y(memory + 3639668, memory + 3688820, 1920, 80, 1536, 64);
    /* network.3.conv2 */
    reference_conv1d_bias_grad(memory + 3688820, memory + 3750260, 80, 1920);
    reference_network_4_3_y_grad(memory + 3688820, memory + 10656, memory + 3750284, 1920, 80, 8,
        16);
    reference_conv1d_weight_grad(memory + 3688820, memory + 2035046, memory + 3799436, 16, 8, 80,
        1920);
    /* network.3.2.y.grad[i0, i1, i2] = select(random(19, 1536*i0 + 64*i1 + i2) <
       network.3.3.p[], 0, network.3.3.y.grad[i0, i1, i2]/(1 - network.3.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 3801164] =
                    choose(dlcrt_uniform(run.seed, 19, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_3_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 3750284] / (1.0 - network_3_3_p));
    /* network.3.2 */
    reference_network_4_8_y_grad(memory + 1985894, memory + 3801164, memory + 3850316);
    /* network.3.1 */
    reference_network_4_conv2_y_grad(memory + 3899468, 16, 1920, 80);
    reference_narrow_y(memory + 3850316, memory + 3899468, 1920, 80, 1536, 64);
    /* network.3.conv1 */
    reference_conv1d_bias_grad(memory + 3899468, memory + 3960908, 80, 1920);
    reference_network_4_3_y_grad(memory + 3899468, memory + 8904, memory + 3960932, 1920, 80, 8,
        16);
    reference_add_y(memory + 3960932, memory + 3590516, memory + 4010084);
    reference_conv1d_weight_grad(memory + 3899468, memory + 1764710, memory + 4059236, 16, 8, 80,
        1920);
    /* network.2.9 */
    reference_network_4_8_y_grad(memory + 1764710, memory + 4010084, memory + 4060964);
    /* network.2.6 */
    reference_network_4_8_y_grad(memory + 1666406, memory + 4060964, memory + 4110116);
    /* network.2.5 */
    reference_network_4_conv2_y_grad(memory + 4159268, 8, 1728, 72);
    reference_narrow_y(memory + 4110116, memory + 4159268, 1728, 72, 1536, 64);
    /* network.2.conv2 */
    reference_conv1d_bias_grad(memory + 4159268, memory + 4214564, 72, 1728);
    reference_network_4_3_y_grad(memory + 4159268, memory + 7152, memory + 4214588, 1728, 72, 4, 8);
    reference_conv1d_weight_grad(memory + 4159268, memory + 1457510, memory + 4263740, 8, 4, 72,
        1728);
    /* network.2.2.y.grad[i0, i1, i2] = select(random(18, 1536*i0 + 64*i1 + i2) <
       network.2.3.p[], 0, network.2.3.y.grad[i0, i1, i2]/(1 - network.2.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4265468] =
                    choose(dlcrt_uniform(run.seed, 18, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_2_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 4214588] / (1.0 - network_2_3_p));
    /* network.2.2 */
    reference_network_4_8_y_grad(memory + 1408358, memory + 4265468, memory + 4314620);
    /* network.2.1 */
    reference_network_4_conv2_y_grad(memory + 4363772, 8, 1728, 72);
    reference_narrow_y(memory + 4314620, memory + 4363772, 1728, 72, 1536, 64);
    /* network.2.conv1 */
    reference_conv1d_bias_grad(memory + 4363772, memory + 4419068, 72, 1728);
    reference_network_4_3_y_grad(memory + 4363772, memory + 5400, memory + 4419092, 1728, 72, 4, 8);
    reference_add_y(memory + 4419092, memory + 4060964, memory + 4468244);
    reference_conv1d_weight_grad(memory + 4363772, memory + 1199462, memory + 4517396, 8, 4, 72,
        1728);
    /* network.1.9 */
    reference_network_4_8_y_grad(memory + 1199462, memory + 4468244, memory + 4519124);
    /* network.1.6 */
    reference_network_4_8_y_grad(memory + 1101158, memory + 4519124, memory + 4568276);
    /* network.1.5 */
    reference_network_4_conv2_y_grad(memory + 4617428, 4, 1632, 68);
    reference_narrow_y(memory + 4568276, memory + 4617428, 1632, 68, 1536, 64);
    /* network.1.conv2 */
    reference_conv1d_bias_grad(memory + 4617428, memory + 4669652, 68, 1632);
    reference_network_4_3_y_grad(memory + 4617428, memory + 3648, memory + 4669676, 1632, 68, 2, 4);
    reference_conv1d_weight_grad(memory + 4617428, memory + 898406, memory + 4718828, 4, 2, 68,
        1632);
    /* network.1.2.y.grad[i0, i1, i2] = select(random(17, 1536*i0 + 64*i1 + i2) <
       network.1.3.p[], 0, network.1.3.y.grad[i0, i1, i2]/(1 - network.1.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4720556] =
                    choose(dlcrt_uniform(run.seed, 17, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_1_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 4669676] / (1.0 - network_1_3_p));
    /* network.1.2 */
    reference_network_4_8_y_grad(memory + 849254, memory + 4720556, memory + 4769708);
    /* network.1.1 */
    reference_network_4_conv2_y_grad(memory + 4818860, 4, 1632, 68);
    reference_narrow_y(memory + 4769708, memory + 4818860, 1632, 68, 1536, 64);
    /* network.1.conv1 */
    reference_conv1d_bias_grad(memory + 4818860, memory + 4871084, 68, 1632);
    reference_network_4_3_y_grad(memory + 4818860, memory + 1896, memory + 4871108, 1632, 68, 2, 4);
    reference_add_y(memory + 4871108, memory + 4519124, memory + 4920260);
    reference_conv1d_weight_grad(memory + 4818860, memory + 646502, memory + 4969412, 4, 2, 68,
        1632);
    /* network.0.9 */
    reference_network_4_8_y_grad(memory + 646502, memory + 4920260, memory + 4971140);
    /* network.0.downsample */
    reference_conv1d_bias_grad(memory + 4971140, memory + 5020292, 64, 1536);
    /* network.0.downsample.weight.grad[k, c, r] = sum(n, p) network.0.8.y.grad[n, k,
       p]*pixels.value[n, c, p + r] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 1; c++)
            for (int r = 0; r < 1; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 0; p < 64; p++)
                        sum += memory[1536 * n + 64 * k + p + 4971140] *
                            memory[64 * n + p + 64 * c + r + 48486];
                memory[k + c + r + 5020316] = sum;
            }
    /* network.0.6 */
    reference_network_4_8_y_grad(memory + 449894, memory + 4971140, memory + 5020340);
    /* network.0.5 */
    reference_network_4_conv2_y_grad(memory + 5069492, 2, 1584, 66);
    reference_narrow_y(memory + 5020340, memory + 5069492, 1584, 66, 1536, 64);
    /* network.0.conv2 */
    reference_conv1d_bias_grad(memory + 5069492, memory + 5120180, 66, 1584);
    /* network.0.3.y.grad[n, c, i2] = sum(k, r) network.0.conv2.y.grad[n, k, i2 - r +
       2]*network.0.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += memory[i2 + 1584 * n + 66 * k - r + 5069494] *
                            memory[72 * k + 3 * c + r + 96];
                memory[i2 + 1536 * n + 64 * c + 5120204] = sum;
            }
}

__attribute__((noinline)) static void reference_backward_5(double *memory)
{
    /* network.0.conv2.weight.grad[k, c, r] = sum(n, p: p + r - 2 >= 0 and -p - r + 65 >= 0)
       network.0.conv2.y.grad[n, k, p]*network.0.3.y[n, c, p + r - 2] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 2 - r; p < 66 - r; p++)
                        sum += memory[1584 * n + 66 * k + p + 5069492] *
                            memory[1536 * n + p + 64 * c + r + 250212];
                memory[72 * k + 3 * c + r + 5169356] = sum;
            }
    /* network.0.2.y.grad[i0, i1, i2] = select(random(16, 1536*i0 + 64*i1 + i2) <
       network.0.3.p[], 0, network.0.3.y.grad[i0, i1, i2]/(1 - network.0.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 5171084] =
                    choose(dlcrt_uniform(run.seed, 16, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_0_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 5120204] / (1.0 - network_0_3_p));
    /* network.0.2 */
    reference_network_4_8_y_grad(memory + 201062, memory + 5171084, memory + 5220236);
    /* network.0.1 */
    reference_network_4_conv2_y_grad(memory + 5269388, 2, 1584, 66);
    reference_narrow_y(memory + 5220236, memory + 5269388, 1584, 66, 1536, 64);
    /* network.0.conv1 */
    reference_conv1d_bias_grad(memory + 5269388, memory + 5320076, 66, 1584);
    /* network.0.conv1.weight.grad[k, c, r] = sum(n, p: p + r - 2 >= 0 and -p - r + 65 >= 0)
       network.0.conv1.y.grad[n, k, p]*pixels.value[n, c, p + r - 2] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 1; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 2 - r; p < 66 - r; p++)
                        sum += memory[1584 * n + 66 * k + p + 5269388] *
                            memory[64 * n + p + 64 * c + r + 48484];
                memory[3 * k + 3 * c + r + 5320100] = sum;
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
    {0, 72, 96, 1824, 1848, 1872, 1896, 3624, 3648, 5376, 5400, 7128, 7152, 8880, 8904, 10632,
    10656, 12384, 12408, 14136, 14160, 15888, 15912, 16152, 16162, 16234, 16306, 16330, 16354,
    18082, 19810, 19834, 19858, 19882, 19906, 19930, 19954, 21682, 23410, 23434, 23458, 25186,
    26914, 26938, 26962, 28690, 30418, 30442, 30466, 32194, 33922, 33946, 33970, 35698, 37426,
    37450, 37474, 39202, 40930, 40954, 40978, 42706, 44434, 44458, 44482, 46210, 47938, 47962,
    47986, 48226, 48466, 48476};
static const int64_t reference_gradient[] =
    {5320100, 5320076, 5169356, 5120180, 5020316, 5020292, 4969412, 4871084, 4718828, 4669652,
    4517396, 4419068, 4263740, 4214564, 4059236, 3960908, 3799436, 3750260, 3588788, 3490460,
    3316700, 3267524, 3046100, 3045322, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 42561376,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 3044264,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define PLACED(name_, type_, layout_, offset_) \
    layout_, TENSOR(name_, type_, VALUE, arena + offset_)
#define layout_1 .elements = 112, .rank = 3, .shape = {24, 1, 3}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 1, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}
#define layout_2 .elements = 48, .rank = 1, .shape = {24}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
#define layout_3 .elements = 2320, .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}
#define layout_4 .elements = 48, .rank = 3, .shape = {24, 1, 1}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 1, 32}, {2, 0, 1, 1, 32}, {0, 0, 1, 32, 1}}
#define layout_5 .elements = 2320, .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}
#define layout_6 .elements = 400, .rank = 2, .shape = {10, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}
#define layout_7 .elements = 32, .rank = 1, .shape = {10}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_8 .elements = 2320, .rank = 3, .shape = {24, 24, 3}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 1152}, {1, 0, 1, 24, 48}, {2, 0, 1, 3, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_9 .elements = 1, .rank = 0, .shape = {0}
#define layout_10 .elements = 2576, .rank = 3, .shape = {32, 1, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 80}, {1, 0, 1, 1, 80}, {2, 2, 1, 68, 1}}
#define layout_11 .elements = 61456, .rank = 3, .shape = {32, 24, 66}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}}
#define layout_12 .elements = 61456, .rank = 3, .shape = {32, 24, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 2, 1, 68, 1}}
#define layout_13 .elements = 67600, .rank = 3, .shape = {32, 24, 66}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 2112}, {1, 0, 16, 2, 1056}, {2, 0, 1, 66, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_14 .elements = 2064, .rank = 3, .shape = {32, 1, 64}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 1, 2048}, {2, 0, 1, 64, 32}, {0, 0, 1, 2, 16}, \
    {0, 0, 2, 16, 1}}
#define layout_15 .elements = 49168, .rank = 3, .shape = {32, 24, 64}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 2048}, {2, 0, 1, 64, 32}, {0, 0, 1, 2, 16}, \
    {0, 0, 2, 16, 1}}
#define layout_16 .elements = 52240, .rank = 3, .shape = {32, 24, 68}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 2176}, {2, 0, 1, 68, 32}, {0, 0, 1, 2, 16}, \
    {0, 0, 2, 16, 1}}
#define layout_17 .elements = 49168, .rank = 3, .shape = {32, 24, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 2048}, {2, 0, 1, 64, 32}, {0, 0, 1, 32, 1}}
#define layout_18 .elements = 52240, .rank = 3, .shape = {32, 24, 68}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 2176}, {2, 0, 1, 68, 32}, {0, 0, 1, 32, 1}}
#define layout_19 .elements = 55312, .rank = 3, .shape = {32, 24, 72}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 2304}, {2, 0, 1, 72, 32}, {0, 0, 1, 32, 1}}
#define layout_20 .elements = 61456, .rank = 3, .shape = {32, 24, 80}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 2560}, {2, 0, 1, 80, 32}, {0, 0, 1, 32, 1}}
#define layout_21 .elements = 61456, .rank = 3, .shape = {32, 24, 80}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 2560}, {2, 0, 1, 80, 32}, {0, 0, 1, 2, 16}, \
    {0, 0, 2, 16, 1}}
#define layout_22 .elements = 73744, .rank = 3, .shape = {32, 24, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 3072}, {2, 0, 1, 96, 32}, {0, 0, 1, 2, 16}, \
    {0, 0, 2, 16, 1}}
#define layout_23 .elements = 49168, .rank = 3, .shape = {32, 24, 64}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 24, 64}, {2, 0, 16, 4, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_24 .elements = 784, .rank = 2, .shape = {32, 24}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 32}, {0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}
#define layout_25 .elements = 336, .rank = 2, .shape = {32, 10}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 10, 32}, {0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}
#define layout_26 .elements = 48, .rank = 1, .shape = {32}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}
#define layout_27 .elements = 528, .rank = 2, .shape = {32, 10}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_28 .elements = 400, .rank = 2, .shape = {16, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}
#define layout_29 .elements = 27664, .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 1152}, {2, 0, 1, 24, 48}, {3, 0, 1, 3, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_30 .elements = 55312, .rank = 3, .shape = {32, 24, 72}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 2304}, {2, 0, 1, 72, 32}, {0, 0, 1, 2, 16}, \
    {0, 0, 2, 16, 1}}
#define layout_31 .elements = 400, .rank = 4, .shape = {16, 24, 1, 1}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {2, 0, 1, 1, 16}, {3, 0, 1, 1, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_32 .elements = 528, .rank = 2, .shape = {16, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}
#define layout_33 .elements = 36880, .rank = 4, .shape = {16, 24, 24, 3}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {1, 0, 16, 2, 1152}, {2, 0, 1, 24, 48}, \
    {3, 0, 1, 3, 16}, {1, 0, 1, 16, 1}}
#define layout_34 .elements = 1552, .rank = 4, .shape = {16, 24, 1, 3}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 96}, {2, 0, 1, 1, 96}, {3, 0, 1, 3, 32}, \
    {1, 0, 1, 32, 1}}
#define layout_35 .elements = 2192, .rank = 3, .shape = {32, 1, 64}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 1088}, {1, 0, 1, 1, 1088}, {2, 2, 1, 68, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_36 .elements = 50704, .rank = 3, .shape = {32, 24, 66}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 25344}, {1, 0, 1, 24, 1056}, {2, 0, 1, 66, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_37 .elements = 52240, .rank = 3, .shape = {32, 24, 64}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 26112}, {1, 0, 1, 24, 1088}, {2, 2, 1, 68, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_38 .elements = 49200, .rank = 3, .shape = {32, 24, 64}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 24592}, {1, 0, 1, 24, 1024}, {2, 0, 1, 64, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_39 .elements = 52240, .rank = 3, .shape = {32, 24, 68}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 26112}, {1, 0, 1, 24, 1088}, {2, 0, 1, 68, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_40 .elements = 55344, .rank = 3, .shape = {32, 24, 72}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 27664}, {1, 0, 1, 24, 1152}, {2, 0, 1, 72, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_41 .elements = 61488, .rank = 3, .shape = {32, 24, 80}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 30736}, {1, 0, 1, 24, 1280}, {2, 0, 1, 80, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_42 .elements = 73776, .rank = 3, .shape = {32, 24, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 36880}, {1, 0, 1, 24, 1536}, {2, 0, 1, 96, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_43 .elements = 98320, .rank = 3, .shape = {32, 24, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 3072}, {1, 0, 1, 24, 128}, {2, 32, 1, 128, 1}}
#define layout_44 .elements = 73744, .rank = 3, .shape = {32, 24, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {1, 0, 1, 24, 96}, {2, 0, 16, 6, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_45 .elements = 784, .rank = 2, .shape = {32, 24}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 384}, {1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}
#define layout_46 .elements = 336, .rank = 2, .shape = {32, 10}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 160}, {1, 0, 1, 10, 16}, {0, 0, 1, 16, 1}}
#define layout_47 .elements = 48, .rank = 1, .shape = {32}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
static struct dlcrt_tensor tensors[72] = {
    {layout_1, TENSOR("network.0.conv1.weight", F32, PARAMETER, network_0_conv1_weight),
        .initial = DLCRT_UNIFORM, .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable =
        true},
    {layout_2, TENSOR("network.0.conv1.bias", F32, PARAMETER, network_0_conv1_bias),
        .initial = DLCRT_UNIFORM, .a = -0.5773502691896258, .b = 0.5773502691896258, .trainable =
        true},
    {layout_3, TENSOR("network.0.conv2.weight", F32, PARAMETER, network_0_conv2_weight),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_2, TENSOR("network.0.conv2.bias", F32, PARAMETER, network_0_conv2_bias),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_4, TENSOR("network.0.downsample.weight", F32, PARAMETER, network_0_downsample_weight),
        .initial = DLCRT_UNIFORM, .a = -1, .b = 1, .trainable = true},
    {layout_2, TENSOR("network.0.downsample.bias", F32, PARAMETER, network_0_downsample_bias),
        .initial = DLCRT_UNIFORM, .a = -1, .b = 1, .trainable = true},
    {layout_5, TENSOR("network.1.conv1.weight", F32, PARAMETER, network_1_conv1_weight),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_2, TENSOR("network.1.conv1.bias", F32, PARAMETER, network_1_conv1_bias),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_3, TENSOR("network.1.conv2.weight", F32, PARAMETER, network_1_conv2_weight),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_2, TENSOR("network.1.conv2.bias", F32, PARAMETER, network_1_conv2_bias),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_3, TENSOR("network.2.conv1.weight", F32, PARAMETER, network_2_conv1_weight),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_2, TENSOR("network.2.conv1.bias", F32, PARAMETER, network_2_conv1_bias),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_3, TENSOR("network.2.conv2.weight", F32, PARAMETER, network_2_conv2_weight),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_2, TENSOR("network.2.conv2.bias", F32, PARAMETER, network_2_conv2_bias),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_3, TENSOR("network.3.conv1.weight", F32, PARAMETER, network_3_conv1_weight),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_2, TENSOR("network.3.conv1.bias", F32, PARAMETER, network_3_conv1_bias),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_3, TENSOR("network.3.conv2.weight", F32, PARAMETER, network_3_conv2_weight),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_2, TENSOR("network.3.conv2.bias", F32, PARAMETER, network_3_conv2_bias),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_5, TENSOR("network.4.conv1.weight", F32, PARAMETER, network_4_conv1_weight),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_2, TENSOR("network.4.conv1.bias", F32, PARAMETER, network_4_conv1_bias),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_5, TENSOR("network.4.conv2.weight", F32, PARAMETER, network_4_conv2_weight),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_2, TENSOR("network.4.conv2.bias", F32, PARAMETER, network_4_conv2_bias),
        .initial = DLCRT_UNIFORM, .a = -0.11785113019775793, .b = 0.11785113019775793, .trainable =
        true},
    {layout_6, TENSOR("fc.weight", F32, PARAMETER, fc_weight), .initial = DLCRT_UNIFORM,
        .a = -0.20412414523193154, .b = 0.20412414523193154, .trainable = true},
    {layout_7, TENSOR("fc.bias", F32, PARAMETER, fc_bias), .initial = DLCRT_UNIFORM,
        .a = -0.20412414523193154, .b = 0.20412414523193154, .trainable = true},
    {layout_1, TENSOR("network.0.conv1.weight.exp_avg", F32, STATE,
        network_0_conv1_weight_exp_avg)},
    {layout_1, TENSOR("network.0.conv1.weight.exp_avg_sq", F32, STATE,
        network_0_conv1_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.0.conv1.bias.exp_avg", F32, STATE, network_0_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.0.conv1.bias.exp_avg_sq", F32, STATE,
        network_0_conv1_bias_exp_avg_sq)},
    {layout_8, TENSOR("network.0.conv2.weight.exp_avg", F32, STATE,
        network_0_conv2_weight_exp_avg)},
    {layout_8, TENSOR("network.0.conv2.weight.exp_avg_sq", F32, STATE,
        network_0_conv2_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.0.conv2.bias.exp_avg", F32, STATE, network_0_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.0.conv2.bias.exp_avg_sq", F32, STATE,
        network_0_conv2_bias_exp_avg_sq)},
    {layout_4, TENSOR("network.0.downsample.weight.exp_avg", F32, STATE,
        network_0_downsample_weight_exp_avg)},
    {layout_4, TENSOR("network.0.downsample.weight.exp_avg_sq", F32, STATE,
        network_0_downsample_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.0.downsample.bias.exp_avg", F32, STATE,
        network_0_downsample_bias_exp_avg)},
    {layout_2, TENSOR("network.0.downsample.bias.exp_avg_sq", F32, STATE,
        network_0_downsample_bias_exp_avg_sq)},
    {layout_5, TENSOR("network.1.conv1.weight.exp_avg", F32, STATE,
        network_1_conv1_weight_exp_avg)},
    {layout_5, TENSOR("network.1.conv1.weight.exp_avg_sq", F32, STATE,
        network_1_conv1_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.1.conv1.bias.exp_avg", F32, STATE, network_1_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.1.conv1.bias.exp_avg_sq", F32, STATE,
        network_1_conv1_bias_exp_avg_sq)},
    {layout_8, TENSOR("network.1.conv2.weight.exp_avg", F32, STATE,
        network_1_conv2_weight_exp_avg)},
    {layout_8, TENSOR("network.1.conv2.weight.exp_avg_sq", F32, STATE,
        network_1_conv2_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.1.conv2.bias.exp_avg", F32, STATE, network_1_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.1.conv2.bias.exp_avg_sq", F32, STATE,
        network_1_conv2_bias_exp_avg_sq)},
    {layout_8, TENSOR("network.2.conv1.weight.exp_avg", F32, STATE,
        network_2_conv1_weight_exp_avg)},
    {layout_8, TENSOR("network.2.conv1.weight.exp_avg_sq", F32, STATE,
        network_2_conv1_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.2.conv1.bias.exp_avg", F32, STATE, network_2_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.2.conv1.bias.exp_avg_sq", F32, STATE,
        network_2_conv1_bias_exp_avg_sq)},
    {layout_8, TENSOR("network.2.conv2.weight.exp_avg", F32, STATE,
        network_2_conv2_weight_exp_avg)},
    {layout_8, TENSOR("network.2.conv2.weight.exp_avg_sq", F32, STATE,
        network_2_conv2_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.2.conv2.bias.exp_avg", F32, STATE, network_2_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.2.conv2.bias.exp_avg_sq", F32, STATE,
        network_2_conv2_bias_exp_avg_sq)},
    {layout_8, TENSOR("network.3.conv1.weight.exp_avg", F32, STATE,
        network_3_conv1_weight_exp_avg)},
    {layout_8, TENSOR("network.3.conv1.weight.exp_avg_sq", F32, STATE,
        network_3_conv1_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.3.conv1.bias.exp_avg", F32, STATE, network_3_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.3.conv1.bias.exp_avg_sq", F32, STATE,
        network_3_conv1_bias_exp_avg_sq)},
    {layout_8, TENSOR("network.3.conv2.weight.exp_avg", F32, STATE,
        network_3_conv2_weight_exp_avg)},
    {layout_8, TENSOR("network.3.conv2.weight.exp_avg_sq", F32, STATE,
        network_3_conv2_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.3.conv2.bias.exp_avg", F32, STATE, network_3_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.3.conv2.bias.exp_avg_sq", F32, STATE,
        network_3_conv2_bias_exp_avg_sq)},
    {layout_5, TENSOR("network.4.conv1.weight.exp_avg", F32, STATE,
        network_4_conv1_weight_exp_avg)},
    {layout_5, TENSOR("network.4.conv1.weight.exp_avg_sq", F32, STATE,
        network_4_conv1_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.4.conv1.bias.exp_avg", F32, STATE, network_4_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.4.conv1.bias.exp_avg_sq", F32, STATE,
        network_4_conv1_bias_exp_avg_sq)},
    {layout_5, TENSOR("network.4.conv2.weight.exp_avg", F32, STATE,
        network_4_conv2_weight_exp_avg)},
    {layout_5, TENSOR("network.4.conv2.weight.exp_avg_sq", F32, STATE,
        network_4_conv2_weight_exp_avg_sq)},
    {layout_2, TENSOR("network.4.conv2.bias.exp_avg", F32, STATE, network_4_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.4.conv2.bias.exp_avg_sq", F32, STATE,
        network_4_conv2_bias_exp_avg_sq)},
    {layout_6, TENSOR("fc.weight.exp_avg", F32, STATE, fc_weight_exp_avg)},
    {layout_6, TENSOR("fc.weight.exp_avg_sq", F32, STATE, fc_weight_exp_avg_sq)},
    {layout_7, TENSOR("fc.bias.exp_avg", F32, STATE, fc_bias_exp_avg)},
    {layout_7, TENSOR("fc.bias.exp_avg_sq", F32, STATE, fc_bias_exp_avg_sq)},
};
static struct dlcrt_tensor gradients[24] = {
    {layout_7, TENSOR("fc.bias", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("fc.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.4.conv2.bias", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("network.4.conv2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.4.conv1.bias", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("network.4.conv1.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.3.conv2.bias", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("network.3.conv2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.3.conv1.bias", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("network.3.conv1.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.2.conv2.bias", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("network.2.conv2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.2.conv1.bias", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("network.2.conv1.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.1.conv2.bias", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("network.1.conv2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.1.conv1.bias", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("network.1.conv1.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.0.downsample.bias", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("network.0.downsample.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.0.conv2.bias", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("network.0.conv2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("network.0.conv1.bias", F32, GRADIENT, NULL)},
    {layout_1, TENSOR("network.0.conv1.weight", F32, GRADIENT, NULL)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "pixels", .dtype = DLCRT_F32, .rank = 2, .shape = {1, 64}, .classes = 0,
        .data = pixels, .predicts = true},
    {.name = "digit", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .ignored = -100,
        .data = digit},
};
static const struct dlcrt_scalar scalars[10] = {
    {"network.0.3.p", &network_0_3_p, NULL},
    {"network.1.3.p", &network_1_3_p, NULL},
    {"network.2.3.p", &network_2_3_p, NULL},
    {"network.3.3.p", &network_3_3_p, NULL},
    {"network.4.3.p", &network_4_3_p, NULL},
    {"lr", &lr, NULL},
    {"betas.0", &betas_0, NULL},
    {"betas.1", &betas_1, NULL},
    {"eps", &eps, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_tensor accuracy_sums[2] = {
    {layout_9, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_9, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
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
static struct dlcrt_tensor train_outputs[170] = {
    {PLACED("pixels.value", F32, layout_10, 0)},
    {PLACED("network.0.conv1.sum", F32, layout_11, 10304)},
    {PLACED("network.0.3.y", F32, layout_12, 256128)},
    {PLACED("network.0.conv2.sum", F32, layout_13, 501952)},
    {PLACED("pixels.value.copy", F32, layout_14, 772352)},
    {PLACED("network.0.9.y", F32, layout_15, 780608)},
    {PLACED("network.1.conv1.sum", F32, layout_16, 977280)},
    {PLACED("network.1.3.y", F32, layout_17, 1186240)},
    {PLACED("network.1.conv2.sum", F32, layout_18, 1383040)},
    {PLACED("network.1.9.y", F32, layout_17, 1592000)},
    {PLACED("network.2.conv1.sum", F32, layout_19, 1788672)},
    {PLACED("network.2.3.y", F32, layout_17, 2009920)},
    {PLACED("network.2.conv2.sum", F32, layout_19, 2206592)},
    {PLACED("network.2.9.y", F32, layout_17, 2427840)},
    {PLACED("network.3.conv1.sum", F32, layout_20, 2624512)},
    {PLACED("network.3.3.y", F32, layout_17, 3091584)},
    {PLACED("network.3.3.y.copy", F32, layout_15, 2870336)},
    {PLACED("network.3.conv2.sum", F32, layout_21, 3067008)},
    {PLACED("network.3.9.y", F32, layout_15, 3312832)},
    {PLACED("network.4.conv1.sum", F32, layout_22, 3509504)},
    {PLACED("network.4.3.y", F32, layout_23, 4050304)},
    {PLACED("network.4.3.y.copy", F32, layout_15, 3804480)},
    {PLACED("network.4.conv2.sum", F32, layout_22, 4001152)},
    {PLACED("1.y", F32, layout_24, 4296128)},
    {PLACED("fc.y", F32, layout_25, 4299264)},
    {PLACED("cross_entropy.max", F32, layout_26, 4300608)},
    {PLACED("cross_entropy.sum", F32, layout_26, 4300800)},
    {PLACED("loss.sum", F32, layout_9, 1382912)},
    {layout_9, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_9, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_26, 4300992)},
    {layout_9, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_9, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {PLACED("loss.sum.grad", F32, layout_9, 4300992)},
    {PLACED("adam.c1", F64, layout_9, 1382912)},
    {PLACED("adam.c2", F64, layout_9, 1382976)},
    {PLACED("fc.y.grad", F32, layout_25, 4302400)},
    {layout_7, TENSOR("fc.bias.exp_avg.next", F32, VALUE, fc_bias_exp_avg)},
    {layout_7, TENSOR("fc.bias.exp_avg_sq.next", F32, VALUE, fc_bias_exp_avg_sq)},
    {layout_7, TENSOR("fc.bias.next", F32, VALUE, fc_bias)},
    {PLACED("1.y.grad", F32, layout_24, 4299264)},
    {PLACED("fc.y.grad.copy", F32, layout_27, 4303744)},
    {layout_6, TENSOR("fc.weight.exp_avg.next", F32, VALUE, fc_weight_exp_avg)},
    {layout_6, TENSOR("fc.weight.exp_avg_sq.next", F32, VALUE, fc_weight_exp_avg_sq)},
    {layout_6, TENSOR("fc.weight.next", F32, VALUE, fc_weight)},
    {PLACED("network.4.9.y.grad", F32, layout_15, 4541952)},
    {PLACED("network.4.9.y.grad", F32, layout_15, 4541952)},
    {PLACED("network.4.8.y.grad", F32, layout_15, 4296128)},
    {PLACED("network.4.conv2.y.grad", F32, layout_22, 4492800)},
    {PLACED("network.4.conv2.y.grad", F32, layout_22, 4492800)},
    {PLACED("network.4.conv2.bias.grad.parts", F32, layout_28, 4147840)},
    {layout_2, TENSOR("network.4.conv2.bias.exp_avg.next", F32, VALUE,
        network_4_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.4.conv2.bias.exp_avg_sq.next", F32, VALUE,
        network_4_conv2_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.4.conv2.bias.next", F32, VALUE, network_4_conv2_bias)},
    {PLACED("network.4.3.y.grad", F32, layout_15, 4903424)},
    {PLACED("network.4.conv2.weight.grad.parts", F32, layout_29, 4093312)},
    {layout_5, TENSOR("network.4.conv2.weight.exp_avg.next", F32, VALUE,
        network_4_conv2_weight_exp_avg)},
    {layout_5, TENSOR("network.4.conv2.weight.exp_avg_sq.next", F32, VALUE,
        network_4_conv2_weight_exp_avg_sq)},
    {layout_5, TENSOR("network.4.conv2.weight.next", F32, VALUE, network_4_conv2_weight)},
    {PLACED("network.4.conv1.y.grad", F32, layout_22, 4001152)},
    {PLACED("network.4.conv1.y.grad", F32, layout_22, 4001152)},
    {PLACED("network.4.conv1.bias.grad.parts", F32, layout_28, 3656192)},
    {layout_2, TENSOR("network.4.conv1.bias.exp_avg.next", F32, VALUE,
        network_4_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.4.conv1.bias.exp_avg_sq.next", F32, VALUE,
        network_4_conv1_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.4.conv1.bias.next", F32, VALUE, network_4_conv1_bias)},
    {PLACED("network.3.8.y.grad", F32, layout_15, 3558656)},
    {PLACED("network.4.conv1.weight.grad.parts", F32, layout_29, 3847488)},
    {layout_5, TENSOR("network.4.conv1.weight.exp_avg.next", F32, VALUE,
        network_4_conv1_weight_exp_avg)},
    {layout_5, TENSOR("network.4.conv1.weight.exp_avg_sq.next", F32, VALUE,
        network_4_conv1_weight_exp_avg_sq)},
    {layout_5, TENSOR("network.4.conv1.weight.next", F32, VALUE, network_4_conv1_weight)},
    {PLACED("network.3.conv2.y.grad", F32, layout_21, 4811264)},
    {PLACED("network.3.conv2.y.grad", F32, layout_21, 4811264)},
    {PLACED("network.3.conv2.bias.grad.parts", F32, layout_28, 3189120)},
    {layout_2, TENSOR("network.3.conv2.bias.exp_avg.next", F32, VALUE,
        network_3_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.3.conv2.bias.exp_avg_sq.next", F32, VALUE,
        network_3_conv2_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.3.conv2.bias.next", F32, VALUE, network_3_conv2_bias)},
    {PLACED("network.3.3.y.grad", F32, layout_15, 3091584)},
    {PLACED("network.3.conv2.weight.grad.parts", F32, layout_29, 3355840)},
    {layout_8, TENSOR("network.3.conv2.weight.exp_avg.next", F32, VALUE,
        network_3_conv2_weight_exp_avg)},
    {layout_8, TENSOR("network.3.conv2.weight.exp_avg_sq.next", F32, VALUE,
        network_3_conv2_weight_exp_avg_sq)},
    {layout_3, TENSOR("network.3.conv2.weight.next", F32, VALUE, network_3_conv2_weight)},
    {PLACED("network.3.conv1.y.grad", F32, layout_21, 4829696)},
    {PLACED("network.3.conv1.y.grad", F32, layout_21, 4829696)},
    {PLACED("network.3.conv1.bias.grad.parts", F32, layout_28, 2746624)},
    {layout_2, TENSOR("network.3.conv1.bias.exp_avg.next", F32, VALUE,
        network_3_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.3.conv1.bias.exp_avg_sq.next", F32, VALUE,
        network_3_conv1_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.3.conv1.bias.next", F32, VALUE, network_3_conv1_bias)},
    {PLACED("network.2.8.y.grad", F32, layout_15, 2649088)},
    {PLACED("network.2.9.y.copy", F32, layout_15, 2870336)},
    {PLACED("network.3.conv1.weight.grad.parts", F32, layout_29, 2470848)},
    {layout_8, TENSOR("network.3.conv1.weight.exp_avg.next", F32, VALUE,
        network_3_conv1_weight_exp_avg)},
    {layout_8, TENSOR("network.3.conv1.weight.exp_avg_sq.next", F32, VALUE,
        network_3_conv1_weight_exp_avg_sq)},
    {layout_3, TENSOR("network.3.conv1.weight.next", F32, VALUE, network_3_conv1_weight)},
    {PLACED("network.2.conv2.y.grad", F32, layout_30, 4829696)},
    {PLACED("network.2.conv2.y.grad", F32, layout_30, 4829696)},
    {PLACED("network.2.conv2.bias.grad.parts", F32, layout_28, 2316416)},
    {layout_2, TENSOR("network.2.conv2.bias.exp_avg.next", F32, VALUE,
        network_2_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.2.conv2.bias.exp_avg_sq.next", F32, VALUE,
        network_2_conv2_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.2.conv2.bias.next", F32, VALUE, network_2_conv2_bias)},
    {PLACED("network.2.3.y.grad", F32, layout_15, 2218880)},
    {PLACED("network.2.3.y.copy", F32, layout_15, 2427840)},
    {PLACED("network.2.conv2.weight.grad.parts", F32, layout_29, 2052928)},
    {layout_8, TENSOR("network.2.conv2.weight.exp_avg.next", F32, VALUE,
        network_2_conv2_weight_exp_avg)},
    {layout_8, TENSOR("network.2.conv2.weight.exp_avg_sq.next", F32, VALUE,
        network_2_conv2_weight_exp_avg_sq)},
    {layout_3, TENSOR("network.2.conv2.weight.next", F32, VALUE, network_2_conv2_weight)},
    {PLACED("network.2.conv1.y.grad", F32, layout_30, 4829696)},
    {PLACED("network.2.conv1.y.grad", F32, layout_30, 4829696)},
    {PLACED("network.2.conv1.bias.grad.parts", F32, layout_28, 1898496)},
    {layout_2, TENSOR("network.2.conv1.bias.exp_avg.next", F32, VALUE,
        network_2_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.2.conv1.bias.exp_avg_sq.next", F32, VALUE,
        network_2_conv1_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.2.conv1.bias.next", F32, VALUE, network_2_conv1_bias)},
    {PLACED("network.1.8.y.grad", F32, layout_15, 1800960)},
    {PLACED("network.1.9.y.copy", F32, layout_15, 2009920)},
    {PLACED("network.2.conv1.weight.grad.parts", F32, layout_29, 1635008)},
    {layout_8, TENSOR("network.2.conv1.weight.exp_avg.next", F32, VALUE,
        network_2_conv1_weight_exp_avg)},
    {layout_8, TENSOR("network.2.conv1.weight.exp_avg_sq.next", F32, VALUE,
        network_2_conv1_weight_exp_avg_sq)},
    {layout_3, TENSOR("network.2.conv1.weight.next", F32, VALUE, network_2_conv1_weight)},
    {PLACED("network.1.conv2.y.grad", F32, layout_16, 4829696)},
    {PLACED("network.1.conv2.y.grad", F32, layout_16, 4829696)},
    {PLACED("network.1.conv2.bias.grad.parts", F32, layout_28, 1486720)},
    {layout_2, TENSOR("network.1.conv2.bias.exp_avg.next", F32, VALUE,
        network_1_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.1.conv2.bias.exp_avg_sq.next", F32, VALUE,
        network_1_conv2_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.1.conv2.bias.next", F32, VALUE, network_1_conv2_bias)},
    {PLACED("network.1.3.y.grad", F32, layout_15, 1389184)},
    {PLACED("network.1.3.y.copy", F32, layout_15, 1592000)},
    {PLACED("network.1.conv2.weight.grad.parts", F32, layout_29, 1229248)},
    {layout_8, TENSOR("network.1.conv2.weight.exp_avg.next", F32, VALUE,
        network_1_conv2_weight_exp_avg)},
    {layout_8, TENSOR("network.1.conv2.weight.exp_avg_sq.next", F32, VALUE,
        network_1_conv2_weight_exp_avg_sq)},
    {layout_3, TENSOR("network.1.conv2.weight.next", F32, VALUE, network_1_conv2_weight)},
    {PLACED("network.1.conv1.y.grad", F32, layout_16, 4811264)},
    {PLACED("network.1.conv1.y.grad", F32, layout_16, 4811264)},
    {PLACED("network.1.conv1.bias.grad.parts", F32, layout_28, 1080960)},
    {layout_2, TENSOR("network.1.conv1.bias.exp_avg.next", F32, VALUE,
        network_1_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.1.conv1.bias.exp_avg_sq.next", F32, VALUE,
        network_1_conv1_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.1.conv1.bias.next", F32, VALUE, network_1_conv1_bias)},
    {PLACED("network.0.8.y.grad", F32, layout_15, 983424)},
    {PLACED("network.1.conv1.weight.grad.parts", F32, layout_29, 1229248)},
    {layout_5, TENSOR("network.1.conv1.weight.exp_avg.next", F32, VALUE,
        network_1_conv1_weight_exp_avg)},
    {layout_5, TENSOR("network.1.conv1.weight.exp_avg_sq.next", F32, VALUE,
        network_1_conv1_weight_exp_avg_sq)},
    {layout_5, TENSOR("network.1.conv1.weight.next", F32, VALUE, network_1_conv1_weight)},
    {PLACED("network.0.downsample.bias.grad.parts", F32, layout_28, 878144)},
    {layout_2, TENSOR("network.0.downsample.bias.exp_avg.next", F32, VALUE,
        network_0_downsample_bias_exp_avg)},
    {layout_2, TENSOR("network.0.downsample.bias.exp_avg_sq.next", F32, VALUE,
        network_0_downsample_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.0.downsample.bias.next", F32, VALUE, network_0_downsample_bias)},
    {PLACED("network.0.downsample.weight.grad.parts", F32, layout_31, 878144)},
    {layout_4, TENSOR("network.0.downsample.weight.exp_avg.next", F32, VALUE,
        network_0_downsample_weight_exp_avg)},
    {layout_4, TENSOR("network.0.downsample.weight.exp_avg_sq.next", F32, VALUE,
        network_0_downsample_weight_exp_avg_sq)},
    {layout_4, TENSOR("network.0.downsample.weight.next", F32, VALUE, network_0_downsample_weight)},
    {PLACED("network.0.conv2.y.grad", F32, layout_13, 4829696)},
    {PLACED("network.0.conv2.y.grad", F32, layout_13, 4829696)},
    {PLACED("network.0.conv2.bias.grad.parts", F32, layout_32, 636096)},
    {layout_2, TENSOR("network.0.conv2.bias.exp_avg.next", F32, VALUE,
        network_0_conv2_bias_exp_avg)},
    {layout_2, TENSOR("network.0.conv2.bias.exp_avg_sq.next", F32, VALUE,
        network_0_conv2_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.0.conv2.bias.next", F32, VALUE, network_0_conv2_bias)},
    {PLACED("network.0.conv2.y.grad.copy", F32, layout_11, 2624512)},
    {PLACED("network.0.3.y.grad", F32, layout_23, 538816)},
    {PLACED("network.0.conv2.weight.grad.parts", F32, layout_33, 805184)},
    {layout_8, TENSOR("network.0.conv2.weight.exp_avg.next", F32, VALUE,
        network_0_conv2_weight_exp_avg)},
    {layout_8, TENSOR("network.0.conv2.weight.exp_avg_sq.next", F32, VALUE,
        network_0_conv2_weight_exp_avg_sq)},
    {layout_3, TENSOR("network.0.conv2.weight.next", F32, VALUE, network_0_conv2_weight)},
    {PLACED("network.0.conv1.y.grad", F32, layout_11, 4792832)},
    {PLACED("network.0.conv1.y.grad", F32, layout_11, 4792832)},
    {PLACED("network.0.conv1.bias.grad.parts", F32, layout_32, 132160)},
    {layout_2, TENSOR("network.0.conv1.bias.exp_avg.next", F32, VALUE,
        network_0_conv1_bias_exp_avg)},
    {layout_2, TENSOR("network.0.conv1.bias.exp_avg_sq.next", F32, VALUE,
        network_0_conv1_bias_exp_avg_sq)},
    {layout_2, TENSOR("network.0.conv1.bias.next", F32, VALUE, network_0_conv1_bias)},
    {PLACED("network.0.conv1.weight.grad.parts", F32, layout_34, 130112)},
    {layout_1, TENSOR("network.0.conv1.weight.exp_avg.next", F32, VALUE,
        network_0_conv1_weight_exp_avg)},
    {layout_1, TENSOR("network.0.conv1.weight.exp_avg_sq.next", F32, VALUE,
        network_0_conv1_weight_exp_avg_sq)},
    {layout_1, TENSOR("network.0.conv1.weight.next", F32, VALUE, network_0_conv1_weight)},
};
static const struct dlcrt_kernel train_kernels[108] = {
    {"pixels_2", 11, 2048, 16384, 1, &train_outputs[0],
     "pixels.value[n, i0, i1] = pixels[n, i0, i1]*0.0625"},
    {"network_0_conv1", 17, 304128, 211232, 1, &train_outputs[1],
     "network.0.conv1.sum[n, k, p] = sum(r) pixels.value[n, 0, p + r - ..."},
    {"network_0_3", 20, 245760, 393320, 1, &train_outputs[2],
     "network.0.3.y[i0, i1, i2] = select(random(16, 1536*i0 + 64*i1 + i2) < ..."},
    {"network_0_conv2", 21, 7299072, 406272, 1, &train_outputs[3],
     "network.0.conv2.sum[n, k, p] = sum(c, r) network.0.3.y[n, c, p + r - ..."},
    {"network_0_downsample", 24, 0, 16384, 1, &train_outputs[4],
     "pixels.value.copy[2*i0 + i02, i1, i2] = pixels.value[2*i0 + i02, i1, i2]"},
    {"network_0_downsample_network_0_9", 24, 344064, 401696, 1, &train_outputs[5],
     "network.0.downsample.sum[2*n + n2, k, p] = sum(r) pixels.value.copy[2*n + n2, 0, ..."},
    {"network_1_conv1", 17, 7520256, 412416, 1, &train_outputs[6],
     "network.1.conv1.sum[2*n + n2, k, p] = sum(c, r: p + 2*r - 4 >= 0 and -p - 2*r + 67 ..."},
    {"network_1_3", 20, 245760, 393320, 1, &train_outputs[7],
     "network.1.3.y[i0, i1, i2] = select(random(17, 1536*i0 + 64*i1 + i2) < ..."},
    {"network_1_conv2", 21, 7520256, 412416, 1, &train_outputs[8],
     "network.1.conv2.sum[n, k, p] = sum(c, r: p + 2*r - 4 >= 0 and -p - 2*r + 67 >= 0) ..."},
    {"network_1_9", 26, 196608, 589920, 1, &train_outputs[9],
     "network.1.9.y[i0, i1, i2] = relu(relu(network.1.conv2.bias[i1] + ..."},
    {"network_2_conv1", 17, 7962624, 424704, 1, &train_outputs[10],
     "network.2.conv1.sum[n, k, p] = sum(c, r: p + 4*r - 8 >= 0 and -p - 4*r + 71 >= 0) ..."},
    {"network_2_3", 20, 245760, 393320, 1, &train_outputs[11],
     "network.2.3.y[i0, i1, i2] = select(random(18, 1536*i0 + 64*i1 + i2) < ..."},
    {"network_2_conv1", 21, 7962624, 424704, 1, &train_outputs[12],
     "network.2.conv2.sum[n, k, p] = sum(c, r: p + 4*r - 8 >= 0 and -p - 4*r + 71 >= 0) ..."},
    {"network_2_9", 26, 196608, 589920, 1, &train_outputs[13],
     "network.2.9.y[i0, i1, i2] = relu(relu(network.2.conv2.bias[i1] + ..."},
    {"network_3_conv1", 17, 8847360, 449280, 1, &train_outputs[14],
     "network.3.conv1.sum[n, k, p] = sum(c, r: p + 8*r - 16 >= 0 and -p - 8*r + 79 >= 0) ..."},
    {"network_3_3", 20, 245760, 393320, 1, &train_outputs[15],
     "network.3.3.y[i0, i1, i2] = select(random(19, 1536*i0 + 64*i1 + i2) < ..."},
    {"network_3_conv2", 21, 0, 393216, 1, &train_outputs[16],
     "network.3.3.y.copy[2*i0 + i02, i1, i2] = network.3.3.y[2*i0 + i02, i1, i2]"},
    {"network_3_conv2_2", 21, 8847360, 449280, 1, &train_outputs[17],
     "network.3.conv2.sum[2*n + n2, k, p] = sum(c, r: p + 8*r - 16 >= 0 and -p - 8*r + 79 ..."},
    {"network_3_9", 26, 196608, 589920, 1, &train_outputs[18],
     "network.3.9.y[2*i0 + i02, i1, i2] = relu(relu(network.3.conv2.bias[i1] + ..."},
    {"network_4_conv1", 17, 10616832, 498432, 1, &train_outputs[19],
     "network.4.conv1.sum[2*n + n2, k, p] = sum(c, r: p + 16*r - 32 >= 0 and -p - 16*r + ..."},
    {"network_4_3", 20, 245760, 393320, 1, &train_outputs[20],
     "network.4.3.y[i0, i1, i2] = select(random(20, 1536*i0 + 64*i1 + i2) < ..."},
    {"network_4_conv2", 21, 0, 393216, 1, &train_outputs[21],
     "network.4.3.y.copy[2*i0 + i02, i1, i2] = network.4.3.y[2*i0 + i02, i1, i2]"},
    {"network_4_conv1", 21, 10616832, 498432, 1, &train_outputs[22],
     "network.4.conv2.sum[2*n + n2, k, p] = sum(c, r: p + 16*r - 32 >= 0 and -p - 16*r + ..."},
    {"layer_1", 29, 3072, 9312, 1, &train_outputs[23],
     "1.y[2*a0 + a02, a1] = relu(relu(network.4.conv2.bias[a1] + network.4.conv2.sum[2*a0 ..."},
    {"fc", 30, 15680, 5352, 1, &train_outputs[24],
     "fc.sum[2*i0 + i02, k] = sum(c) '1.y'[2*i0 + i02, c]*fc.weight[k, c]"},
    {"cross_entropy", 31, 1280, 1536, 2, &train_outputs[25],
     "cross_entropy.max[2*n + n2] = max(c) fc.y[2*n + n2, c]"},
    {"cross_entropy_2", 31, 288, 528, 2, &train_outputs[27],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 31, 1, 12, 1, &train_outputs[29],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 32, 320, 1408, 1, &train_outputs[30],
     "accuracy.argmax[2*n + n2] = argmax(c) fc.y[2*n + n2, c]"},
    {"accuracy_2", 32, 160, 272, 2, &train_outputs[31],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
    {"cross_entropy_grad", 31, 1, 8, 1, &train_outputs[33],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"adam", 33, 2, 24, 1, &train_outputs[34],
     "adam.c1[] = 1 - power(betas.0[], step[])"},
    {"adam_2", 33, 3, 24, 1, &train_outputs[35],
     "adam.c2[] = sqrt(1 - power(betas.1[], step[]))"},
    {"cross_entropy_grad_2", 31, 2336, 2956, 1, &train_outputs[36],
     "cross_entropy.l.grad[2*n + n2] = select(2*n + n2 < valid[], loss.sum.grad[], 0)"},
    {"fc_adam_grad", 30, 540, 1576, 3, &train_outputs[37],
     "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]"},
    {"fc_grad", 30, 15360, 5312, 1, &train_outputs[40],
     "1.y.grad[2*i0 + i02, c] = sum(k) fc.y.grad[2*i0 + i02, k]*fc.weight[k, c]"},
    {"fc_grad_2", 30, 0, 2560, 1, &train_outputs[41],
     "fc.y.grad.copy[i0, i1] = fc.y.grad[i0, i1]"},
    {"fc_adam_grad_2", 30, 20640, 10168, 3, &train_outputs[42],
     "fc.weight.grad[k, c] = sum(i0) fc.y.grad.copy[i0, k]*'1.y'[i0, c]"},
    {"layer_1_grad", 29, 0, 193536, 1, &train_outputs[45],
     "network.4.9.y.grad[2*a0 + a02, a1, i2] = 0"},
    {"layer_1_grad_2", 29, 0, 6144, 1, &train_outputs[46],
     "network.4.9.y.grad[2*a0 + a02, a1, 63] = '1.y.grad'[2*a0 + a02, a1]"},
    {"network_4_9_grad", 26, 245760, 786528, 1, &train_outputs[47],
     "network.4.8.y.grad[2*i0 + i02, i1, i2] = select(relu(relu(network.4.conv2.bias[i1] + ..."},
    {"network_4_5_grad", 22, 0, 98304, 1, &train_outputs[48],
     "network.4.conv2.y.grad[2*a0 + a02, a1, p + 64] = 0"},
    {"network_4_5_grad_2", 22, 147456, 589920, 1, &train_outputs[49],
     "network.4.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.4.conv2.bias[a1] + ..."},
    {"network_4_conv2_adam_grad", 21, 74640, 297080, 4, &train_outputs[50],
     "network.4.conv2.bias.grad.parts[n, k] = sum(n2, p) network.4.conv2.y.grad[2*n + n2, ..."},
    {"network_4_conv2_grad", 21, 7077888, 498432, 1, &train_outputs[54],
     "network.4.3.y.grad[2*n + n2, c, i2] = sum(k, r) network.4.conv2.y.grad[2*n + n2, k, ..."},
    {"network_4_conv2_grad_2", 21, 10616832, 602112, 1, &train_outputs[55],
     "network.4.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p: p + 16*r - 32 >= 0 and -p ..."},
    {"network_4_conv2_adam_grad_2", 21, 65664, 152120, 3, &train_outputs[56],
     "network.4.conv2.weight.grad[k, c, r] = sum(n) network.4.conv2.weight.grad.parts[n, ..."},
    {"network_4_5_grad", 18, 0, 98304, 1, &train_outputs[59],
     "network.4.conv1.y.grad[2*a0 + a02, a1, p + 64] = 0"},
    {"network_4_1_grad", 18, 294912, 589928, 1, &train_outputs[60],
     "network.4.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.4.conv1.bias[a1] + ..."},
    {"network_4_conv2_adam_grad", 17, 74640, 297080, 4, &train_outputs[61],
     "network.4.conv1.bias.grad.parts[n, k] = sum(n2, p) network.4.conv1.y.grad[2*n + n2, ..."},
    {"network_4_conv1_network_3_9_grad", 17, 7176192, 891648, 1, &train_outputs[65],
     "network.3.9.y.grad.1[2*n + n2, c, i2] = sum(k, r) network.4.conv1.y.grad[2*n + n2, ..."},
    {"network_4_conv2_grad_2", 17, 10616832, 602112, 1, &train_outputs[66],
     "network.4.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p: p + 16*r - 32 >= 0 and -p ..."},
    {"network_4_conv2_adam_grad_2", 17, 65664, 152120, 3, &train_outputs[67],
     "network.4.conv1.weight.grad[k, c, r] = sum(n) network.4.conv1.weight.grad.parts[n, ..."},
    {"network_3_5_grad", 22, 0, 49152, 1, &train_outputs[70],
     "network.3.conv2.y.grad[2*a0 + a02, a1, p + 64] = 0"},
    {"network_4_5_grad_2", 22, 147456, 589920, 1, &train_outputs[71],
     "network.3.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.3.conv2.bias[a1] + ..."},
    {"network_4_conv2_adam_grad", 21, 62352, 247928, 4, &train_outputs[72],
     "network.3.conv2.bias.grad.parts[n, k] = sum(n2, p) network.3.conv2.y.grad[2*n + n2, ..."},
    {"network_3_conv2_grad", 21, 7077888, 449280, 1, &train_outputs[76],
     "network.3.3.y.grad[2*n + n2, c, i2] = sum(k, r) network.3.conv2.y.grad[2*n + n2, k, ..."},
    {"network_3_conv2_grad_2", 21, 8847360, 552960, 1, &train_outputs[77],
     "network.3.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p: p + 8*r - 16 >= 0 and -p ..."},
    {"network_3_conv2_adam_grad", 21, 65664, 152120, 3, &train_outputs[78],
     "network.3.conv2.weight.grad[k, c, r] = sum(n) network.3.conv2.weight.grad.parts[n, ..."},
    {"network_3_5_grad", 18, 0, 49152, 1, &train_outputs[81],
     "network.3.conv1.y.grad[2*a0 + a02, a1, p + 64] = 0"},
    {"network_3_1_grad", 18, 294912, 589928, 1, &train_outputs[82],
     "network.3.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.3.conv1.bias[a1] + ..."},
    {"network_4_conv2_adam_grad", 17, 62352, 247928, 4, &train_outputs[83],
     "network.3.conv1.bias.grad.parts[n, k] = sum(n2, p) network.3.conv1.y.grad[2*n + n2, ..."},
    {"network_3_conv1_network_2_9_grad", 17, 7176192, 842496, 1, &train_outputs[87],
     "network.2.9.y.grad.1[2*n + n2, c, i2] = sum(k, r) network.3.conv1.y.grad[2*n + n2, ..."},
    {"network_3_conv2", 17, 0, 393216, 1, &train_outputs[88],
     "network.2.9.y.copy[2*i0 + i02, i1, i2] = network.2.9.y[2*i0 + i02, i1, i2]"},
    {"network_3_conv2_grad_2", 17, 8847360, 552960, 1, &train_outputs[89],
     "network.3.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p: p + 8*r - 16 >= 0 and -p ..."},
    {"network_3_conv2_adam_grad", 17, 65664, 152120, 3, &train_outputs[90],
     "network.3.conv1.weight.grad[k, c, r] = sum(n) network.3.conv1.weight.grad.parts[n, ..."},
    {"network_3_5_grad", 22, 0, 24576, 1, &train_outputs[93],
     "network.2.conv2.y.grad[2*a0 + a02, a1, p + 64] = 0"},
    {"network_2_5_grad", 22, 147456, 589920, 1, &train_outputs[94],
     "network.2.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.2.conv2.bias[a1] + ..."},
    {"network_4_conv2_adam_grad", 21, 56208, 223352, 4, &train_outputs[95],
     "network.2.conv2.bias.grad.parts[n, k] = sum(n2, p) network.2.conv2.y.grad[2*n + n2, ..."},
    {"network_2_conv2_grad", 21, 7077888, 424704, 1, &train_outputs[99],
     "network.2.3.y.grad[2*n + n2, c, i2] = sum(k, r) network.2.conv2.y.grad[2*n + n2, k, ..."},
    {"network_3_conv2", 21, 0, 393216, 1, &train_outputs[100],
     "network.2.3.y.copy[2*i0 + i02, i1, i2] = network.2.3.y[2*i0 + i02, i1, i2]"},
    {"network_2_conv2_grad_2", 21, 7962624, 528384, 1, &train_outputs[101],
     "network.2.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p: p + 4*r - 8 >= 0 and -p - ..."},
    {"network_3_conv2_adam_grad", 21, 65664, 152120, 3, &train_outputs[102],
     "network.2.conv2.weight.grad[k, c, r] = sum(n) network.2.conv2.weight.grad.parts[n, ..."},
    {"network_3_5_grad", 18, 0, 24576, 1, &train_outputs[105],
     "network.2.conv1.y.grad[2*a0 + a02, a1, p + 64] = 0"},
    {"network_2_1_grad", 18, 294912, 589928, 1, &train_outputs[106],
     "network.2.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.2.conv1.bias[a1] + ..."},
    {"network_4_conv2_adam_grad", 17, 56208, 223352, 4, &train_outputs[107],
     "network.2.conv1.bias.grad.parts[n, k] = sum(n2, p) network.2.conv1.y.grad[2*n + n2, ..."},
    {"network_2_conv1_network_1_9_grad", 17, 7176192, 817920, 1, &train_outputs[111],
     "network.1.9.y.grad.1[2*n + n2, c, i2] = sum(k, r) network.2.conv1.y.grad[2*n + n2, ..."},
    {"network_3_conv2", 17, 0, 393216, 1, &train_outputs[112],
     "network.1.9.y.copy[2*i0 + i02, i1, i2] = network.1.9.y[2*i0 + i02, i1, i2]"},
    {"network_2_conv2_grad_2", 17, 7962624, 528384, 1, &train_outputs[113],
     "network.2.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p: p + 4*r - 8 >= 0 and -p - ..."},
    {"network_3_conv2_adam_grad", 17, 65664, 152120, 3, &train_outputs[114],
     "network.2.conv1.weight.grad[k, c, r] = sum(n) network.2.conv1.weight.grad.parts[n, ..."},
    {"network_3_5_grad", 22, 0, 12288, 1, &train_outputs[117],
     "network.1.conv2.y.grad[2*a0 + a02, a1, p + 64] = 0"},
    {"network_2_5_grad", 22, 147456, 589920, 1, &train_outputs[118],
     "network.1.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.1.conv2.bias[a1] + ..."},
    {"network_4_conv2_adam_grad", 21, 53136, 211064, 4, &train_outputs[119],
     "network.1.conv2.bias.grad.parts[n, k] = sum(n2, p) network.1.conv2.y.grad[2*n + n2, ..."},
    {"network_1_conv2_grad", 21, 7077888, 412416, 1, &train_outputs[123],
     "network.1.3.y.grad[2*n + n2, c, i2] = sum(k, r) network.1.conv2.y.grad[2*n + n2, k, ..."},
    {"network_3_conv2", 21, 0, 393216, 1, &train_outputs[124],
     "network.1.3.y.copy[2*i0 + i02, i1, i2] = network.1.3.y[2*i0 + i02, i1, i2]"},
    {"network_1_conv2_grad_2", 21, 7520256, 516096, 1, &train_outputs[125],
     "network.1.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p: p + 2*r - 4 >= 0 and -p - ..."},
    {"network_3_conv2_adam_grad", 21, 65664, 152120, 3, &train_outputs[126],
     "network.1.conv2.weight.grad[k, c, r] = sum(n) network.1.conv2.weight.grad.parts[n, ..."},
    {"network_3_5_grad", 18, 0, 12288, 1, &train_outputs[129],
     "network.1.conv1.y.grad[2*a0 + a02, a1, p + 64] = 0"},
    {"network_1_1_grad", 18, 294912, 589928, 1, &train_outputs[130],
     "network.1.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.1.conv1.bias[a1] + ..."},
    {"network_4_conv2_adam_grad", 17, 53136, 211064, 4, &train_outputs[131],
     "network.1.conv1.bias.grad.parts[n, k] = sum(n2, p) network.1.conv1.y.grad[2*n + n2, ..."},
    {"network_1_conv1_network_0_9_grad", 17, 7176192, 805632, 1, &train_outputs[135],
     "network.0.9.y.grad.1[2*n + n2, c, i2] = sum(k, r) network.1.conv1.y.grad[2*n + n2, ..."},
    {"network_1_conv2_grad_2", 17, 7520256, 516096, 1, &train_outputs[136],
     "network.1.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p: p + 2*r - 4 >= 0 and -p - ..."},
    {"network_4_conv2_adam_grad_2", 17, 65664, 152120, 3, &train_outputs[137],
     "network.1.conv1.weight.grad[k, c, r] = sum(n) network.1.conv1.weight.grad.parts[n, ..."},
    {"network_4_conv2_adam_grad", 24, 50064, 198776, 4, &train_outputs[140],
     "network.0.downsample.bias.grad.parts[n, k] = sum(n2, p) network.0.8.y.grad[2*n + n2, ..."},
    {"network_0_downsample_grad", 24, 98304, 206336, 1, &train_outputs[144],
     "network.0.downsample.weight.grad.parts[n, k, c, r] = sum(n2, p) ..."},
    {"network_0_downsample_adam_grad", 24, 912, 2168, 3, &train_outputs[145],
     "network.0.downsample.weight.grad[k, c, r] = sum(n) ..."},
    {"network_3_5_grad", 22, 0, 6144, 1, &train_outputs[148],
     "network.0.conv2.y.grad[a0, a1, p + 64] = 0"},
    {"network_0_5_grad", 22, 147456, 589920, 1, &train_outputs[149],
     "network.0.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.0.conv2.bias[a1] + ..."},
    {"network_0_conv2_adam_grad", 21, 51600, 204920, 4, &train_outputs[150],
     "network.0.conv2.bias.grad.parts[n, k] = sum(n2, p) network.0.conv2.y.grad[2*n + n2, ..."},
    {"network_0_conv2_grad", 21, 0, 405504, 1, &train_outputs[154],
     "network.0.conv2.y.grad.copy[i0, i1, i2] = network.0.conv2.y.grad[i0, i1, i2]"},
    {"network_0_conv2_grad_2", 21, 7077888, 406272, 1, &train_outputs[155],
     "network.0.3.y.grad[n, c, i2] = sum(k, r) network.0.conv2.y.grad.copy[n, k, i2 - r + ..."},
    {"network_0_conv2_grad_3", 21, 7299072, 509952, 1, &train_outputs[156],
     "network.0.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p) ..."},
    {"network_0_conv2_adam_grad_2", 21, 65664, 152120, 3, &train_outputs[157],
     "network.0.conv2.weight.grad[k, c, r] = sum(n) network.0.conv2.weight.grad.parts[n, ..."},
    {"network_0_1_grad", 18, 0, 6144, 1, &train_outputs[160],
     "network.0.conv1.y.grad[a0, a1, p + 64] = 0"},
    {"network_0_1_grad_2", 18, 294912, 589928, 1, &train_outputs[161],
     "network.0.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.0.conv1.bias[a1] + ..."},
    {"network_0_conv1_adam_grad", 17, 51600, 204920, 4, &train_outputs[162],
     "network.0.conv1.bias.grad.parts[n, k] = sum(n2, p) network.0.conv1.y.grad[2*n + n2, ..."},
    {"network_0_conv1_grad", 17, 304128, 215552, 1, &train_outputs[166],
     "network.0.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p) ..."},
    {"network_0_conv1_adam_grad_2", 17, 2736, 6392, 3, &train_outputs[167],
     "network.0.conv1.weight.grad[k, c, r] = sum(n) network.0.conv1.weight.grad.parts[n, ..."},
};
static struct dlcrt_tensor eval_outputs[30] = {
    {PLACED("pixels.value", F32, layout_35, 608576)},
    {PLACED("network.0.conv1.sum", F32, layout_36, 208960)},
    {PLACED("network.0.3.y", F32, layout_37, 0)},
    {PLACED("network.0.conv2.sum", F32, layout_36, 208960)},
    {PLACED("network.0.9.y", F32, layout_38, 411776)},
    {PLACED("network.1.conv1.sum", F32, layout_39, 0)},
    {PLACED("network.1.3.y", F32, layout_38, 208960)},
    {PLACED("network.1.conv2.sum", F32, layout_39, 0)},
    {PLACED("network.1.9.y", F32, layout_38, 608576)},
    {PLACED("network.2.conv1.sum", F32, layout_40, 0)},
    {PLACED("network.2.3.y", F32, layout_38, 221376)},
    {PLACED("network.2.conv2.sum", F32, layout_40, 0)},
    {PLACED("network.2.9.y", F32, layout_38, 245952)},
    {PLACED("network.3.conv1.sum", F32, layout_41, 0)},
    {PLACED("network.3.3.y", F32, layout_38, 442752)},
    {PLACED("network.3.conv2.sum", F32, layout_41, 0)},
    {PLACED("network.3.9.y", F32, layout_38, 688384)},
    {PLACED("network.4.conv1.sum", F32, layout_42, 393280)},
    {PLACED("network.4.3.y", F32, layout_43, 0)},
    {PLACED("network.4.conv2.sum", F32, layout_44, 393280)},
    {PLACED("1.y", F32, layout_45, 0)},
    {PLACED("fc.y", F32, layout_46, 3136)},
    {PLACED("cross_entropy.max", F32, layout_47, 0)},
    {PLACED("cross_entropy.sum", F32, layout_47, 192)},
    {PLACED("loss.sum", F32, layout_9, 384)},
    {layout_9, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_9, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_47, 0)},
    {layout_9, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_9, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[27] = {
    {"pixels_eval", 11, 2048, 16384, 1, &eval_outputs[0],
     "pixels.value[n, i0, i1] = pixels[n, i0, i1]*0.0625"},
    {"network_0_conv1_eval", 17, 304128, 211232, 1, &eval_outputs[1],
     "network.0.conv1.sum[n, k, p] = sum(r) pixels.value[n, 0, p + r - ..."},
    {"network_0_3_eval", 20, 98304, 393312, 1, &eval_outputs[2],
     "network.0.3.y[i0, i1, i2] = relu(network.0.conv1.bias[i1] + network.0.conv1.sum[i0, ..."},
    {"network_0_conv2_eval", 21, 7299072, 406272, 1, &eval_outputs[3],
     "network.0.conv2.sum[n, k, p] = sum(c, r) network.0.3.y[n, c, p + r - ..."},
    {"network_0_downsample_network_0_9_eval", 24, 344064, 401696, 1, &eval_outputs[4],
     "network.0.downsample.sum[n, k, p] = sum(r) pixels.value[n, 0, ..."},
    {"network_1_conv1_eval", 17, 7520256, 412416, 1, &eval_outputs[5],
     "network.1.conv1.sum[n, k, p] = sum(c, r: p + 2*r - 4 >= 0 and -p - 2*r + 67 >= 0) ..."},
    {"network_1_3_eval", 20, 98304, 393312, 1, &eval_outputs[6],
     "network.1.3.y[i0, i1, i2] = relu(network.1.conv1.bias[i1] + network.1.conv1.sum[i0, ..."},
    {"network_1_conv2_eval", 21, 7520256, 412416, 1, &eval_outputs[7],
     "network.1.conv2.sum[n, k, p] = sum(c, r: p + 2*r - 4 >= 0 and -p - 2*r + 67 >= 0) ..."},
    {"network_2_9", 26, 196608, 589920, 1, &eval_outputs[8],
     "network.1.9.y[i0, i1, i2] = relu(relu(network.1.conv2.bias[i1] + ..."},
    {"network_2_conv1_eval", 17, 7962624, 424704, 1, &eval_outputs[9],
     "network.2.conv1.sum[n, k, p] = sum(c, r: p + 4*r - 8 >= 0 and -p - 4*r + 71 >= 0) ..."},
    {"network_1_3_eval", 20, 98304, 393312, 1, &eval_outputs[10],
     "network.2.3.y[i0, i1, i2] = relu(network.2.conv1.bias[i1] + network.2.conv1.sum[i0, ..."},
    {"network_2_conv1_eval", 21, 7962624, 424704, 1, &eval_outputs[11],
     "network.2.conv2.sum[n, k, p] = sum(c, r: p + 4*r - 8 >= 0 and -p - 4*r + 71 >= 0) ..."},
    {"network_2_9", 26, 196608, 589920, 1, &eval_outputs[12],
     "network.2.9.y[i0, i1, i2] = relu(relu(network.2.conv2.bias[i1] + ..."},
    {"network_3_conv1_eval", 17, 8847360, 449280, 1, &eval_outputs[13],
     "network.3.conv1.sum[n, k, p] = sum(c, r: p + 8*r - 16 >= 0 and -p - 8*r + 79 >= 0) ..."},
    {"network_1_3_eval", 20, 98304, 393312, 1, &eval_outputs[14],
     "network.3.3.y[i0, i1, i2] = relu(network.3.conv1.bias[i1] + network.3.conv1.sum[i0, ..."},
    {"network_3_conv1_eval", 21, 8847360, 449280, 1, &eval_outputs[15],
     "network.3.conv2.sum[n, k, p] = sum(c, r: p + 8*r - 16 >= 0 and -p - 8*r + 79 >= 0) ..."},
    {"network_2_9", 26, 196608, 589920, 1, &eval_outputs[16],
     "network.3.9.y[i0, i1, i2] = relu(relu(network.3.conv2.bias[i1] + ..."},
    {"network_4_conv1_eval", 17, 10616832, 498432, 1, &eval_outputs[17],
     "network.4.conv1.sum[n, k, p] = sum(c, r: p + 16*r - 32 >= 0 and -p - 16*r + 95 >= 0) ..."},
    {"network_4_3_eval", 20, 98304, 393312, 1, &eval_outputs[18],
     "network.4.3.y[i0, i1, i2] = relu(network.4.conv1.bias[i1] + network.4.conv1.sum[i0, ..."},
    {"network_4_conv2_eval", 21, 10616832, 498432, 1, &eval_outputs[19],
     "network.4.conv2.sum[n, k, p] = sum(c, r) network.4.3.y[n, c, p + 16*r - ..."},
    {"layer_1_eval", 29, 3072, 9312, 1, &eval_outputs[20],
     "1.y[a0, a1] = relu(relu(network.4.conv2.bias[a1] + network.4.conv2.sum[a0, a1, 63]) ..."},
    {"fc_eval", 30, 15680, 5352, 1, &eval_outputs[21],
     "fc.sum[i0, k] = sum(c) '1.y'[i0, c]*fc.weight[k, c]"},
    {"cross_entropy", 31, 1280, 1536, 2, &eval_outputs[22],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy_eval", 31, 288, 528, 2, &eval_outputs[24],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 31, 1, 12, 1, &eval_outputs[26],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 32, 320, 1408, 1, &eval_outputs[27],
     "accuracy.argmax[n] = argmax(c) fc.y[n, c]"},
    {"accuracy_eval", 32, 160, 272, 2, &eval_outputs[28],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
};
static struct dlcrt_tensor output = {PLACED("fc.y", F32, layout_46, 3136)};
static const struct dlcrt_block blocks[83] = {
    {&train_outputs[0], 0, 0, 106}, {&train_outputs[1], 10304, 1, 104},
    {&train_outputs[2], 256128, 2, 101}, {&train_outputs[3], 501952, 3, 97},
    {&train_outputs[4], 772352, 4, 94}, {&train_outputs[5], 780608, 5, 91},
    {&train_outputs[6], 977280, 6, 88}, {&train_outputs[7], 1186240, 7, 84},
    {&train_outputs[8], 1383040, 8, 81}, {&train_outputs[9], 1592000, 9, 77},
    {&train_outputs[10], 1788672, 10, 74}, {&train_outputs[11], 2009920, 11, 70},
    {&train_outputs[12], 2206592, 12, 67}, {&train_outputs[13], 2427840, 13, 63},
    {&train_outputs[14], 2624512, 14, 60}, {&train_outputs[15], 3091584, 15, 16},
    {&train_outputs[16], 2870336, 16, 57}, {&train_outputs[17], 3067008, 17, 54},
    {&train_outputs[18], 3312832, 18, 51}, {&train_outputs[19], 3509504, 19, 48},
    {&train_outputs[20], 4050304, 20, 21}, {&train_outputs[21], 3804480, 21, 45},
    {&train_outputs[22], 4001152, 22, 42}, {&train_outputs[23], 4296128, 23, 37},
    {&train_outputs[24], 4299264, 24, 33}, {&train_outputs[25], 4300608, 25, 33},
    {&train_outputs[26], 4300800, 25, 33}, {&train_outputs[27], 1382912, 26, 27},
    {&train_outputs[30], 4300992, 28, 29}, {&train_outputs[33], 4300992, 30, 33},
    {&train_outputs[34], 1382912, 31, 107}, {&train_outputs[35], 1382976, 32, 107},
    {&train_outputs[36], 4302400, 33, 36}, {&train_outputs[40], 4299264, 35, 39},
    {&train_outputs[41], 4303744, 36, 37}, {&train_outputs[45], 4541952, 38, 40},
    {&train_outputs[47], 4296128, 40, 50}, {&train_outputs[48], 4492800, 41, 45},
    {&train_outputs[50], 4147840, 43, 43}, {&train_outputs[54], 4903424, 44, 48},
    {&train_outputs[55], 4093312, 45, 46}, {&train_outputs[59], 4001152, 47, 51},
    {&train_outputs[61], 3656192, 49, 49}, {&train_outputs[65], 3558656, 50, 62},
    {&train_outputs[66], 3847488, 51, 52}, {&train_outputs[70], 4811264, 53, 57},
    {&train_outputs[72], 3189120, 55, 55}, {&train_outputs[76], 3091584, 56, 60},
    {&train_outputs[77], 3355840, 57, 58}, {&train_outputs[81], 4829696, 59, 64},
    {&train_outputs[83], 2746624, 61, 61}, {&train_outputs[87], 2649088, 62, 76},
    {&train_outputs[88], 2870336, 63, 64}, {&train_outputs[89], 2470848, 64, 65},
    {&train_outputs[93], 4829696, 66, 71}, {&train_outputs[95], 2316416, 68, 68},
    {&train_outputs[99], 2218880, 69, 74}, {&train_outputs[100], 2427840, 70, 71},
    {&train_outputs[101], 2052928, 71, 72}, {&train_outputs[105], 4829696, 73, 78},
    {&train_outputs[107], 1898496, 75, 75}, {&train_outputs[111], 1800960, 76, 90},
    {&train_outputs[112], 2009920, 77, 78}, {&train_outputs[113], 1635008, 78, 79},
    {&train_outputs[117], 4829696, 80, 85}, {&train_outputs[119], 1486720, 82, 82},
    {&train_outputs[123], 1389184, 83, 88}, {&train_outputs[124], 1592000, 84, 85},
    {&train_outputs[125], 1229248, 85, 86}, {&train_outputs[129], 4811264, 87, 91},
    {&train_outputs[131], 1080960, 89, 89}, {&train_outputs[135], 983424, 90, 97},
    {&train_outputs[136], 1229248, 91, 92}, {&train_outputs[140], 878144, 93, 93},
    {&train_outputs[144], 878144, 94, 95}, {&train_outputs[148], 4829696, 96, 101},
    {&train_outputs[150], 636096, 98, 98}, {&train_outputs[154], 2624512, 99, 100},
    {&train_outputs[155], 538816, 100, 104}, {&train_outputs[156], 805184, 101, 102},
    {&train_outputs[160], 4792832, 103, 106}, {&train_outputs[162], 132160, 105, 105},
    {&train_outputs[166], 130112, 106, 107},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "series",
    .source = "examples/series.yaml",
    .hash = UINT64_C(0x63688ba352c1879c),
    .batch = 32,
    .run = &run,
    .tensors = 72,
    .tensor = tensors,
    .gradients = 24,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 10,
    .scalar = scalars,
    .metrics = 1,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 108,
    .eval_kernels = 27,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 5100112,
    .blocks = 83,
    .block = blocks,
    .reference = &reference,
    .data = {.format = "csv", .path = "examples/data/digits.csv", .test = NULL, .test_every = 5,
        .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 20, .steps = 0, .log_every = 100, .seed = UINT64_C(0), .shuffle = true,
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
