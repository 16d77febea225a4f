/* Trains the network 'vit_tiny' described in examples/vit_tiny.yaml. Written by dlc (-O2, target
   avx512); batch size 128. */

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
static _Alignas(64) uint8_t image[128 + 1][3][32][32];
static _Alignas(64) int32_t label[128 + 64];

/* Numbers that flags and schedules change. */
static double layer_5_p = 0.1;
static double encoder_layers_0_dropout1_p = 0.1;
static double encoder_layers_0_dropout_p = 0.1;
static double encoder_layers_0_dropout2_p = 0.1;
static double lr = 0.001;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0.05;

/* Parameters. */
static _Alignas(64) float patches_weight[1552]; /* [24, 3, 4, 4] */
static _Alignas(64) float patches_bias[48]; /* [24] */
static _Alignas(64) float class_token[48]; /* [1, 1, 24] */
static _Alignas(64) float positions_weight[2096]; /* [65, 24] */
static _Alignas(64) float encoder_layers_0_norm1_weight[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm1_bias[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_self_attn_in_proj_weight[2320]; /* [72, 24] */
static _Alignas(64) float encoder_layers_0_self_attn_in_proj_bias[96]; /* [72] */
static _Alignas(64) float encoder_layers_0_self_attn_out_proj_weight[784]; /* [24, 24] */
static _Alignas(64) float encoder_layers_0_self_attn_out_proj_bias[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm2_weight[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm2_bias[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_linear1_weight[2320]; /* [96, 24] */
static _Alignas(64) float encoder_layers_0_linear1_bias[112]; /* [96] */
static _Alignas(64) float encoder_layers_0_linear2_weight[2320]; /* [24, 96] */
static _Alignas(64) float encoder_layers_0_linear2_bias[48]; /* [24] */
static _Alignas(64) float encoder_norm_weight[48]; /* [24] */
static _Alignas(64) float encoder_norm_bias[48]; /* [24] */
static _Alignas(64) float head_weight[400]; /* [10, 24] */
static _Alignas(64) float head_bias[32]; /* [10] */

/* State of the optimizer. */
static _Alignas(64) float patches_weight_exp_avg[1552]; /* [24, 3, 4, 4] */
static _Alignas(64) float patches_weight_exp_avg_sq[1552]; /* [24, 3, 4, 4] */
static _Alignas(64) float patches_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float patches_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float class_token_exp_avg[48]; /* [1, 1, 24] */
static _Alignas(64) float class_token_exp_avg_sq[48]; /* [1, 1, 24] */
static _Alignas(64) float positions_weight_exp_avg[1936]; /* [65, 24] */
static _Alignas(64) float positions_weight_exp_avg_sq[1936]; /* [65, 24] */
static _Alignas(64) float encoder_layers_0_norm1_weight_exp_avg[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm1_weight_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm1_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm1_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_self_attn_in_proj_weight_exp_avg[2320]; /* [72, 24] */
static _Alignas(64) float encoder_layers_0_self_attn_in_proj_weight_exp_avg_sq[2320]; /* [72, 24] */
static _Alignas(64) float encoder_layers_0_self_attn_in_proj_bias_exp_avg[96]; /* [72] */
static _Alignas(64) float encoder_layers_0_self_attn_in_proj_bias_exp_avg_sq[96]; /* [72] */
static _Alignas(64) float encoder_layers_0_self_attn_out_proj_weight_exp_avg[784]; /* [24, 24] */
static _Alignas(64) float encoder_layers_0_self_attn_out_proj_weight_exp_avg_sq[784]; /* [24, 24] */
static _Alignas(64) float encoder_layers_0_self_attn_out_proj_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_self_attn_out_proj_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm2_weight_exp_avg[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm2_weight_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm2_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_norm2_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_linear1_weight_exp_avg[2320]; /* [96, 24] */
static _Alignas(64) float encoder_layers_0_linear1_weight_exp_avg_sq[2320]; /* [96, 24] */
static _Alignas(64) float encoder_layers_0_linear1_bias_exp_avg[112]; /* [96] */
static _Alignas(64) float encoder_layers_0_linear1_bias_exp_avg_sq[112]; /* [96] */
static _Alignas(64) float encoder_layers_0_linear2_weight_exp_avg[2320]; /* [24, 96] */
static _Alignas(64) float encoder_layers_0_linear2_weight_exp_avg_sq[2320]; /* [24, 96] */
static _Alignas(64) float encoder_layers_0_linear2_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float encoder_layers_0_linear2_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float encoder_norm_weight_exp_avg[48]; /* [24] */
static _Alignas(64) float encoder_norm_weight_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float encoder_norm_bias_exp_avg[48]; /* [24] */
static _Alignas(64) float encoder_norm_bias_exp_avg_sq[48]; /* [24] */
static _Alignas(64) float head_weight_exp_avg[400]; /* [10, 24] */
static _Alignas(64) float head_weight_exp_avg_sq[400]; /* [10, 24] */
static _Alignas(64) float head_bias_exp_avg[32]; /* [10] */
static _Alignas(64) float head_bias_exp_avg_sq[32]; /* [10] */

static const float image_mean[3] = {0.49f, 0.48f, 0.45f};
static const float image_std[3] = {0.25f, 0.24f, 0.26f};
/* Values of a step. */
static void *arena; /* 32525952 bytes */
static void bind_values(void);
static _Alignas(64) float loss_weight;
static _Alignas(64) float loss;
static _Alignas(64) float accuracy_hit_sum;
static _Alignas(64) float accuracy_seen_sum;
static _Alignas(64) double lr_scheduled;
static _Alignas(64) double betas_0_scheduled;

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

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

static inline double minimum(double a, double b)
{
    return a <= b || a != a ? a : b;
}

static inline double maximum(double a, double b)
{
    return a >= b || a != a ? a : b;
}

static inline double rsqrt(double x)
{
    return 1.0 / sqrt(x);
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

/* 1/sqrt(x) to 22 bits: halving and negating the exponent, and two steps of Newton's. */
INLINE vec root_estimate(vec x)
{
    vec r = (vec)((uvec)SPLATI(0x5f1ffff9) - ((uvec)x >> 1));
    r = r * SPLAT(0.703952253f) * (SPLAT(2.38924456f) - x * r * r);
    return r * (SPLAT(1.5f) - SPLAT(0.5f) * x * r * r);
}

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

/* A NaN stays, as in PyTorch. */
INLINE vec v_max(vec a, vec b)
{
    return SELECT((a >= b) | (a != a), a, b);
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

INLINE vec v_abs(vec x)
{
    return (vec)((ivec)x & SPLATI(0x7fffffff));
}

/* |x| = x, with the sign of another number. */
INLINE vec with_sign(vec x, vec sign)
{
    return (vec)((ivec)x | ((ivec)sign & SPLATI(INT32_MIN)));
}

/* The same where the result is not near the ends of the exponents' range: |x| < 87. */
INLINE vec exp_inside(vec x)
{
    ivec n;
    const vec e = exp_parts(x, &n) + SPLAT(1.0f);
    return e * power_of_2(n);
}

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

/* A kernel whose numbers slide along a row from step to step: gcc would hand them from register to
   register, where they cost nothing in memory. */
#if defined(__clang__)
#define SLIDING_KERNEL KERNEL
#else
#define SLIDING_KERNEL __attribute__((noinline, noclone, optimize("no-predictive-commoning")))
#endif

static struct dlcrt_tensor gradients[20];
#define LENT_OR(i, here) \
    (gradients[i].data != NULL ? gradients[i].data : (void *)(here))

/* image, line 14: image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 -
   image.mean[c])/image.std[c] */
/* image u8[128, 3, 32, 32]; image.value f32[128, 3, 32, 32] */
/* Tile: 16 n; lanes over n. Loops: n, c, h, w */
static void image_2(int thread, int threads, const uint8_t *restrict image,
    float *restrict image_value)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int nb = unit / 96;
        const int c = unit / 32 % 3;
        const int h = unit % 32;
        for (int w = 0; w <= 31; w++)
            STORE(&image_value[49168 * nb + 16384 * c + 512 * h + 16 * w],
                (gather_byte(&image[49152 * nb + 1024 * c + 32 * h + w], 3072, LANES) *
                SPLAT(0.003921569f) - SPLAT(image_mean[c])) / SPLAT(image_std[c]));
    }
}

/* patches (conv2d), line 17: patches.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, 4*p + r,
   4*q + s]*patches.weight[k, c, r, s] */
/* image.value f32[128, 3, 32, 32]; patches.weight f32[24, 3, 4, 4]; patches.sum f32[128, 24, 8,
   8] */
/* Tile: 16 n x 6 k x 4 q; lanes over n. Loops: n, k, p, q; inside: c, r, s */
KERNEL
static void patches(int thread, int threads, const float *restrict image_value,
    const float *restrict patches_weight, float *restrict patches_sum)
{
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int nb = unit / 32;
        const int kb = unit / 8 % 4;
        const int p = unit % 8;
        for (int qb = 0; qb <= 1; qb++) {
            vec sum[6][4];
            UNROLL for (int k = 0; k < 6; k++)
                UNROLL for (int q = 0; q < 4; q++)
                    sum[k][q] = SPLAT(0.0f);
            for (int c = 0; c <= 2; c++)
                for (int r = 0; r <= 3; r++)
                    for (int s = 0; s <= 3; s++) {
                        const float *const value_at =
                            &image_value[49168 * nb + 2048 * p + 256 * qb + 16384 * c + 512 * r +
                            16 * s];
                        const float *const weight_at =
                            &patches_weight[6 * kb + 512 * c + 128 * r + 32 * s];
                        UNROLL for (int q = 0; q < 4; q++) {
                            const vec x = LOAD(&value_at[64 * q]);
                            UNROLL for (int k = 0; k < 6; k++)
                                sum[k][q] += x * SPLAT(weight_at[k]);
                        }
                    }
            UNROLL for (int k = 0; k < 6; k++)
                UNROLL for (int q = 0; q < 4; q++)
                    STORE(&patches_sum[24592 * nb + 6144 * kb + 1024 * k + 128 * p + 64 * qb + 16 *
                        q], sum[k][q]);
        }
    }
}

/* class_token3 (class_token), line 20: class_token3.y[n, t, d] = class_token[0, 0, d] for t == 0 */
/* class_token f32[1, 1, 24]; class_token3.y f32[128, 65, 24] */
/* Tile: 16 n; lanes over n. Loops: n, t, d */
static void class_token3(int thread, int threads, const float *restrict class_token,
    float *restrict class_token3_y)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int nb = unit / 24;
        const int d = unit % 24;
        {
            const int t = 0;
            STORE(&class_token3_y[24960 * nb + 384 * t + 16 * d], SPLAT(class_token[d]));
        }
    }
}

/* class_token3 (class_token), line 20: class_token3.y[n, t, d] = patches.bias[d] +
   patches.sum[n, d, (t + 7)/8 - ((t + 7)/8 + 7)/8*8 + 7, t - (t + 7)/8*8 + 7] for t - 1 >= 0 */
/* 5 (dropout), line 22: 5.y[i0, i1, i2] = select(random(16, 1560*i0 + 24*i1 + i2) < '5.p'[], 0,
   (class_token3.y[i0, i1, i2] + positions.weight[i1, i2])/(1 - '5.p'[])) */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.sum[i0, i1] = sum(d0) '5.y'[i0,
   i1, d0] */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.m[i0, i1] =
   encoder.layers.0.0.sum[i0, i1]/24 */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.sum.2[i0, i1] = sum(d0)
   ('5.y'[i0, i1, d0] - encoder.layers.0.0.m[i0, i1])*('5.y'[i0, i1, d0] -
   encoder.layers.0.0.m[i0, i1]) */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.v[i0, i1] =
   encoder.layers.0.0.sum.2[i0, i1]/24 */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.y.part[i0, i1] =
   rsqrt(encoder.layers.0.0.v[i0, i1] + 1e-05) */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.y[i0, i1, d0] = ('5.y'[i0, i1,
   d0] - encoder.layers.0.0.m[i0, i1])*encoder.layers.0.0.y.part[i0,
   i1]*encoder.layers.0.norm1.weight[d0] + encoder.layers.0.norm1.bias[d0] */
/* patches.bias f32[24]; patches.sum f32[128, 24, 8, 8]; class_token3.y f32[128, 65, 24];
   positions.weight f32[65, 24]; 5.y f32[128, 65, 24]; encoder.layers.0.norm1.weight f32[24];
   encoder.layers.0.norm1.bias f32[24]; encoder.layers.0.0.sum f32[128, 65]; encoder.layers.0.0.m
   f32[128, 65]; encoder.layers.0.0.v f32[128, 65]; encoder.layers.0.0.y.part f32[128, 65];
   encoder.layers.0.0.y f32[128, 65, 24] */
/* Tile: 16 n; lanes over n. Loops: n, t; inside: d */
static void class_token3_5_encoder_layers_0_0(int thread, int threads,
    const float *restrict patches_bias, const float *restrict patches_sum,
    float *restrict class_token3_y, const float *restrict positions_weight,
    float *restrict layer_5_y, const float *restrict encoder_layers_0_norm1_weight,
    const float *restrict encoder_layers_0_norm1_bias, float *restrict encoder_layers_0_0_sum,
    float *restrict encoder_layers_0_0_m, float *restrict encoder_layers_0_0_v,
    float *restrict encoder_layers_0_0_y_part, float *restrict encoder_layers_0_0_y)
{
    const float factor = (float)(1.0 - layer_5_p);
    const float the_5_p = (float)layer_5_p;
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int nb = unit / 65;
        const int t = unit % 65;
        vec m;
        if (t >= 1)
            for (int d = 0; d <= 23; d++)
                STORE(&class_token3_y[24960 * nb + 384 * t + 16 * d], SPLAT(patches_bias[d]) +
                    LOAD(&patches_sum[24592 * nb + 16 * t + 1024 * d - 1024 *
                    (((t + 7) / 8 + 7) / 8) + 1008]));
        vec sum = SPLAT(0.0f);
        for (int d = 0; d <= 23; d++) {
            STORE(&layer_5_y[16 * nb + 3072 * t + 128 * d],
                SELECT(uniform_lanes(16, (uint64_t)(24960 * nb + 24 * t + d), 1560) <
                SPLAT(the_5_p), SPLAT(0.0f), (LOAD(&class_token3_y[24960 * nb + 384 * t + 16 * d]) +
                SPLAT(positions_weight[32 * t + d])) / SPLAT(factor)));
            sum += LOAD(&layer_5_y[16 * nb + 3072 * t + 128 * d]);
        }
        STORE(&encoder_layers_0_0_sum[16 * nb + 128 * t], sum);
        {
            m = sum / SPLAT(24.0f);
            STORE(&encoder_layers_0_0_m[16 * nb + 128 * t], m);
        }
        vec sum_2 = SPLAT(0.0f);
        for (int d = 0; d <= 23; d++)
            sum_2 += (LOAD(&layer_5_y[16 * nb + 3072 * t + 128 * d]) - m) *
                (LOAD(&layer_5_y[16 * nb + 3072 * t + 128 * d]) - m);
        const int at = 16 * nb + 128 * t;
        vec v = sum_2 / SPLAT(24.0f);
        STORE(&encoder_layers_0_0_v[at], v);
        vec part = v_rsqrt(v + SPLAT(1e-05f));
        STORE(&encoder_layers_0_0_y_part[at], part);
        for (int d = 0; d <= 23; d++)
            STORE(&encoder_layers_0_0_y[24960 * nb + 384 * t + 16 * d],
                (LOAD(&layer_5_y[16 * nb + 3072 * t + 128 * d]) - m) * part *
                SPLAT(encoder_layers_0_norm1_weight[d]) + SPLAT(encoder_layers_0_norm1_bias[d]));
    }
}

/* encoder.layers.0.self_attn.3 (attention_projection), line 23:
   encoder.layers.0.self_attn.3.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t,
   c]*encoder.layers.0.self_attn.in_proj_weight[8*h + d, c] */
/* encoder.layers.0.self_attn.3 (attention_projection), line 23:
   encoder.layers.0.self_attn.3.y[b, h, t, d] = encoder.layers.0.self_attn.in_proj_bias[8*h + d]
   + encoder.layers.0.self_attn.3.sum[b, h, t, d] */
/* encoder.layers.0.0.y f32[128, 65, 24]; encoder.layers.0.self_attn.in_proj_weight f32[72, 24];
   encoder.layers.0.self_attn.in_proj_bias f32[72]; encoder.layers.0.self_attn.3.y f32[128, 3,
   65, 8] */
/* Tile: 16 b x 3 h x 5 t x 2 d; lanes over b. Loops: b, t, d; inside: c */
KERNEL
static void encoder_layers_0_self_attn_3(int thread, int threads,
    const float *restrict encoder_layers_0_0_y,
    const float *restrict encoder_layers_0_self_attn_in_proj_weight,
    const float *restrict encoder_layers_0_self_attn_in_proj_bias,
    float *restrict encoder_layers_0_self_attn_3_y)
{
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int bb = unit / 13;
        const int tb = unit % 13;
        for (int db = 0; db <= 3; db++) {
            vec sum[3][5][2];
            UNROLL for (int h = 0; h < 3; h++)
                UNROLL for (int t = 0; t < 5; t++)
                    UNROLL for (int d = 0; d < 2; d++)
                        sum[h][t][d] = SPLAT(0.0f);
            for (int c = 0; c <= 23; c++) {
                const float *const in_proj_weight_at =
                    &encoder_layers_0_self_attn_in_proj_weight[64 * db + c];
                const float *const y_at = &encoder_layers_0_0_y[24960 * bb + 1920 * tb + 16 * c];
                UNROLL for (int h = 0; h < 3; h++)
                    UNROLL for (int d = 0; d < 2; d++) {
                        const vec x = SPLAT(in_proj_weight_at[256 * h + 32 * d]);
                        UNROLL for (int t = 0; t < 5; t++)
                            sum[h][t][d] += x * LOAD(&y_at[384 * t]);
                    }
            }
            UNROLL for (int h = 0; h < 3; h++)
                UNROLL for (int t = 0; t < 5; t++)
                    UNROLL for (int d = 0; d < 2; d++)
                        STORE(&encoder_layers_0_self_attn_3_y[24960 * bb + 8320 * h + 640 * tb +
                            128 * t + 32 * db + 16 * d],
                            SPLAT(encoder_layers_0_self_attn_in_proj_bias[8 * h + 2 * db + d]) +
                            sum[h][t][d]);
        }
    }
}

/* encoder.layers.0.self_attn.4 (attention_projection), line 23:
   encoder.layers.0.self_attn.4.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t,
   c]*encoder.layers.0.self_attn.in_proj_weight[8*h + d + 24, c] */
/* encoder.layers.0.self_attn.4 (attention_projection), line 23:
   encoder.layers.0.self_attn.4.y[b, h, t, d] = encoder.layers.0.self_attn.in_proj_bias[8*h + d +
   24] + encoder.layers.0.self_attn.4.sum[b, h, t, d] */
/* For encoder.layers.0.self_attn.4, encoder.layers.0.self_attn.5 (line 23) */
/* encoder.layers.0.0.y f32[128, 65, 24]; encoder.layers.0.self_attn.in_proj_weight f32[72, 24];
   encoder.layers.0.self_attn.in_proj_bias f32[72]; encoder.layers.0.self_attn.4.y f32[128, 3,
   65, 8] */
/* Tile: 16 b x 3 h x 5 t x 2 d; lanes over b. Loops: b, t, d; inside: c */
INLINE void encoder_layers_0_self_attn_4_general(int thread, int threads,
    const float *restrict encoder_layers_0_0_y,
    const float *restrict encoder_layers_0_self_attn_in_proj_weight,
    const float *restrict encoder_layers_0_self_attn_in_proj_bias,
    float *restrict encoder_layers_0_self_attn_4_y, int offset, int offset_2)
{
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int bb = unit / 13;
        const int tb = unit % 13;
        for (int db = 0; db <= 3; db++) {
            vec sum[3][5][2];
            UNROLL for (int h = 0; h < 3; h++)
                UNROLL for (int t = 0; t < 5; t++)
                    UNROLL for (int d = 0; d < 2; d++)
                        sum[h][t][d] = SPLAT(0.0f);
            for (int c = 0; c <= 23; c++) {
                const float *const in_proj_weight_at =
                    &encoder_layers_0_self_attn_in_proj_weight[64 * db + c + offset];
                const float *const y_at = &encoder_layers_0_0_y[24960 * bb + 1920 * tb + 16 * c];
                UNROLL for (int h = 0; h < 3; h++)
                    UNROLL for (int d = 0; d < 2; d++) {
                        const vec x = SPLAT(in_proj_weight_at[256 * h + 32 * d]);
                        UNROLL for (int t = 0; t < 5; t++)
                            sum[h][t][d] += x * LOAD(&y_at[384 * t]);
                    }
            }
            UNROLL for (int h = 0; h < 3; h++)
                UNROLL for (int t = 0; t < 5; t++)
                    UNROLL for (int d = 0; d < 2; d++)
                        STORE(&encoder_layers_0_self_attn_4_y[24960 * bb + 8320 * h + 640 * tb +
                            128 * t + 32 * db + 16 * d],
                            SPLAT(encoder_layers_0_self_attn_in_proj_bias[8 * h + 2 * db + d +
                            offset_2]) + sum[h][t][d]);
        }
    }
}

#define encoder_layers_0_self_attn_4_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, const float *restrict t2, float *restrict t3) \
    { \
        encoder_layers_0_self_attn_4_general(thread, threads, t0, t1, t2, t3, __VA_ARGS__); \
    }
encoder_layers_0_self_attn_4_with(encoder_layers_0_self_attn_4, 768, 24)
encoder_layers_0_self_attn_4_with(encoder_layers_0_self_attn_5, 1536, 48)
/* encoder.layers.0.self_attn.13 (attention_scores), line 23:
   encoder.layers.0.self_attn.13.sum[i0, i1, l, s] = sum(d) encoder.layers.0.self_attn.3.y[i0,
   i1, l, d]*encoder.layers.0.self_attn.4.y[i0, i1, s, d] */
/* encoder.layers.0.self_attn.3.y f32[128, 3, 65, 8]; encoder.layers.0.self_attn.4.y f32[128, 3,
   65, 8]; encoder.layers.0.self_attn.13.sum f32[128, 3, 65, 65] */
/* Tile: 16 i0 x 5 l x 5 s; lanes over i0. Loops: i0, l, s; inside: d */
KERNEL
static void encoder_layers_0_self_attn_13(int thread, int threads, int i1,
    const float *restrict encoder_layers_0_self_attn_3_y,
    const float *restrict encoder_layers_0_self_attn_4_y,
    float *restrict encoder_layers_0_self_attn_13_sum)
{
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int i0b = unit / 13;
        const int lb = unit % 13;
        for (int sb = 0; sb <= 12; sb++) {
            vec sum[5][5];
            UNROLL for (int l = 0; l < 5; l++)
                UNROLL for (int s = 0; s < 5; s++)
                    sum[l][s] = SPLAT(0.0f);
            for (int d = 0; d <= 7; d++) {
                const float *const y_at = &encoder_layers_0_self_attn_3_y[8320 * i1 + 24960 * i0b +
                    640 * lb + 16 * d];
                const float *const y_at_2 = &encoder_layers_0_self_attn_4_y[8320 * i1 + 24960 *
                    i0b + 640 * sb + 16 * d];
                UNROLL for (int l = 0; l < 5; l++) {
                    const vec x = keep(LOAD(&y_at[128 * l]));
                    UNROLL for (int s = 0; s < 5; s++)
                        sum[l][s] += x * LOAD(&y_at_2[128 * s]);
                }
            }
            UNROLL for (int l = 0; l < 5; l++)
                UNROLL for (int s = 0; s < 5; s++)
                    STORE(&encoder_layers_0_self_attn_13_sum[67600 * i0b + 5200 * lb + 1040 * l +
                        80 * sb + 16 * s], sum[l][s]);
        }
    }
}

/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.h[i0,
   i1, l] = max(s) encoder.layers.0.self_attn.13.sum[i0, i1, l, s]*0.35355339059327373 */
/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.m[i0,
   i1, l] = max(encoder.layers.0.self_attn.21.h[i0, i1, l], -1e+30) */
/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.e[i0,
   i1, l, s] = exp(encoder.layers.0.self_attn.13.sum[i0, i1, l, s]*0.35355339059327373 -
   encoder.layers.0.self_attn.21.m[i0, i1, l]) */
/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.z[i0,
   i1, l] = sum(s) encoder.layers.0.self_attn.21.e[i0, i1, l, s] */
/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.w[i0,
   i1, l, s] = select(random(17, 12675*i0 + 4225*i1 + 65*l + s) < 0.1, 0,
   encoder.layers.0.self_attn.21.e[i0, i1, l, s]/max(encoder.layers.0.self_attn.21.z[i0, i1, l],
   1e-30)/0.9) */
/* encoder.layers.0.self_attn.13.sum f32[128, 3, 65, 65]; encoder.layers.0.self_attn.21.e
   f32[128, 3, 65, 65]; encoder.layers.0.self_attn.21.z f32[128, 3, 65];
   encoder.layers.0.self_attn.21.w f32[128, 3, 65, 65] */
/* Tile: 16 i0; lanes over i0. Loops: i0, l; inside: s, s */
static void encoder_layers_0_self_attn_21(int thread, int threads, int i1,
    const float *restrict encoder_layers_0_self_attn_13_sum,
    float *restrict encoder_layers_0_self_attn_21_e,
    float *restrict encoder_layers_0_self_attn_21_z,
    float *restrict encoder_layers_0_self_attn_21_w)
{
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int l = unit % 65;
        vec h = SPLAT(-INFINITY);
        for (int s = 0; s <= 64; s++) {
            const vec v = LOAD(&encoder_layers_0_self_attn_13_sum[67600 * i0b + 1040 * l + 16 *
                s]) * SPLAT(0.35355338f);
            const ivec better = (v > h) | (v != v);
            h = SELECT(better, v, h);
        }
        vec m = v_max(h, SPLAT(-1e+30f));
        for (int s_2 = 0; s_2 <= 64; s_2++)
            STORE(&encoder_layers_0_self_attn_21_e[67600 * i1 + 202800 * i0b + 1040 * l + 16 * s_2],
                v_exp(LOAD(&encoder_layers_0_self_attn_13_sum[67600 * i0b + 1040 * l + 16 * s_2]) *
                SPLAT(0.35355338f) - m));
        vec z = SPLAT(0.0f);
        for (int s_2 = 0; s_2 <= 64; s_2++)
            z += LOAD(&encoder_layers_0_self_attn_21_e[67600 * i1 + 202800 * i0b + 1040 * l + 16 *
                s_2]);
        STORE(&encoder_layers_0_self_attn_21_z[1040 * i1 + 3120 * i0b + 16 * l], z);
        for (int s_2 = 0; s_2 <= 64; s_2++) {
            const int at = 67600 * i1 + 202800 * i0b + 1040 * l + 16 * s_2;
            STORE(&encoder_layers_0_self_attn_21_w[at],
                SELECT(uniform_lanes(17, (uint64_t)(4225 * i1 + 202800 * i0b + 65 * l + s_2),
                12675) < SPLAT(0.1f), SPLAT(0.0f), LOAD(&encoder_layers_0_self_attn_21_e[at]) /
                v_max(z, SPLAT(1e-30f)) / SPLAT(0.9f)));
        }
    }
}

/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.y[i0,
   i1, l, c] = sum(s) encoder.layers.0.self_attn.21.w[i0, i1, l,
   s]*encoder.layers.0.self_attn.5.y[i0, i1, s, c] */
/* encoder.layers.0.self_attn.21.w f32[128, 3, 65, 65]; encoder.layers.0.self_attn.5.y f32[128,
   3, 65, 8]; encoder.layers.0.self_attn.21.y f32[128, 3, 65, 8] */
/* Tile: 16 i0 x 3 l x 4 c, at the end of l 2; lanes over i0. Loops: i0, l, c; inside: s */
KERNEL
static void encoder_layers_0_self_attn_21_2(int thread, int threads, int i1,
    const float *restrict encoder_layers_0_self_attn_21_w,
    const float *restrict encoder_layers_0_self_attn_5_y,
    float *restrict encoder_layers_0_self_attn_21_y)
{
    for (int unit = first_unit(176, thread, threads); unit < first_unit(176, thread + 1, threads);
        unit++) {
        const int i0b = unit / 22;
        const int lb = unit % 22;
        for (int cb = 0; cb <= 1; cb++) {
            if (lb < 21) {
                vec y[3][4];
                UNROLL for (int l = 0; l < 3; l++)
                    UNROLL for (int c = 0; c < 4; c++)
                        y[l][c] = SPLAT(0.0f);
                for (int s = 0; s <= 64; s++) {
                    const float *const w_at = &encoder_layers_0_self_attn_21_w[67600 * i1 + 202800 *
                        i0b + 3120 * lb + 16 * s];
                    const float *const y_at = &encoder_layers_0_self_attn_5_y[8320 * i1 + 24960 *
                        i0b + 64 * cb + 128 * s];
                    UNROLL for (int l = 0; l < 3; l++) {
                        const vec x = keep(LOAD(&w_at[1040 * l]));
                        UNROLL for (int c = 0; c < 4; c++)
                            y[l][c] += x * LOAD(&y_at[16 * c]);
                    }
                }
                UNROLL for (int l = 0; l < 3; l++)
                    UNROLL for (int c = 0; c < 4; c++)
                        STORE(&encoder_layers_0_self_attn_21_y[66560 * i1 + 16 * i0b + 3072 * lb +
                            1024 * l + 512 * cb + 128 * c], y[l][c]);
            }
            else {
                vec y[2][4];
                UNROLL for (int l = 0; l < 2; l++)
                    UNROLL for (int c = 0; c < 4; c++)
                        y[l][c] = SPLAT(0.0f);
                for (int s = 0; s <= 64; s++) {
                    const float *const w_at = &encoder_layers_0_self_attn_21_w[67600 * i1 + 202800 *
                        i0b + 3120 * lb + 16 * s];
                    const float *const y_at = &encoder_layers_0_self_attn_5_y[8320 * i1 + 24960 *
                        i0b + 64 * cb + 128 * s];
                    UNROLL for (int l = 0; l < 2; l++) {
                        const vec x = keep(LOAD(&w_at[1040 * l]));
                        UNROLL for (int c = 0; c < 4; c++)
                            y[l][c] += x * LOAD(&y_at[16 * c]);
                    }
                }
                UNROLL for (int l = 0; l < 2; l++)
                    UNROLL for (int c = 0; c < 4; c++)
                        STORE(&encoder_layers_0_self_attn_21_y[66560 * i1 + 16 * i0b + 3072 * lb +
                            1024 * l + 512 * cb + 128 * c], y[l][c]);
            }
        }
    }
}

/* encoder.layers.0.self_attn.out_proj (attention_output), line 23:
   encoder.layers.0.self_attn.out_proj.sum[b, t, k] = sum(h, d)
   encoder.layers.0.self_attn.21.y[b, h, t, d]*encoder.layers.0.self_attn.out_proj.weight[k, 8*h
   + d] */
/* encoder.layers.0.3 (add), line 23: encoder.layers.0.3.y[i0, i1, i2] = select(random(18,
   1560*i0 + 24*i1 + i2) < encoder.layers.0.dropout1.p[], 0,
   (encoder.layers.0.self_attn.out_proj.bias[i2] + encoder.layers.0.self_attn.out_proj.sum[i0,
   i1, i2])/(1 - encoder.layers.0.dropout1.p[])) + '5.y'[i0, i1, i2] */
/* encoder.layers.0.self_attn.21.y f32[128, 3, 65, 8]; encoder.layers.0.self_attn.out_proj.weight
   f32[24, 24]; encoder.layers.0.self_attn.out_proj.bias f32[24]; 5.y f32[128, 65, 24];
   encoder.layers.0.self_attn.out_proj.sum f32[128, 65, 24]; encoder.layers.0.3.y f32[128, 65,
   24] */
/* Tile: 16 b x 5 t x 6 k; lanes over b. Loops: b, t, k; inside: h, d */
KERNEL
static void encoder_layers_0_self_attn_out_proj_encoder_layers_0_3(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_21_y,
    const float *restrict encoder_layers_0_self_attn_out_proj_weight,
    const float *restrict encoder_layers_0_self_attn_out_proj_bias, const float *restrict layer_5_y,
    float *restrict encoder_layers_0_self_attn_out_proj_sum, float *restrict encoder_layers_0_3_y)
{
    const float factor = (float)(1.0 - encoder_layers_0_dropout1_p);
    const float the_encoder_layers_0_dropout1_p = (float)encoder_layers_0_dropout1_p;
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int bb = unit / 13;
        const int tb = unit % 13;
        for (int kb = 0; kb <= 3; kb++) {
            vec sum[5][6];
            UNROLL for (int t = 0; t < 5; t++)
                UNROLL for (int k = 0; k < 6; k++)
                    sum[t][k] = SPLAT(0.0f);
            for (int h = 0; h <= 2; h++)
                for (int d = 0; d <= 7; d++) {
                    const float *const weight_at =
                        &encoder_layers_0_self_attn_out_proj_weight[6 * kb + 256 * h + 32 * d];
                    const float *const y_at = &encoder_layers_0_self_attn_21_y[16 * bb + 5120 * tb +
                        66560 * h + 128 * d];
                    UNROLL for (int k = 0; k < 6; k++) {
                        const vec x = SPLAT(weight_at[k]);
                        UNROLL for (int t = 0; t < 5; t++)
                            sum[t][k] += x * LOAD(&y_at[1024 * t]);
                    }
                }
            UNROLL for (int t = 0; t < 5; t++)
                UNROLL for (int k = 0; k < 6; k++)
                    STORE(&encoder_layers_0_self_attn_out_proj_sum[24960 * bb + 1920 * tb + 384 *
                        t + 96 * kb + 16 * k], sum[t][k]);
            UNROLL for (int t = 0; t < 5; t++)
                UNROLL for (int k = 0; k < 6; k++) {
                    const int at = 16 * bb + 15360 * tb + 3072 * t + 768 * kb + 128 * k;
                    STORE(&encoder_layers_0_3_y[at],
                        SELECT(uniform_lanes(18, (uint64_t)(24960 * bb + 120 * tb + 24 * t + 6 *
                        kb + k), 1560) < SPLAT(the_encoder_layers_0_dropout1_p), SPLAT(0.0f),
                        (SPLAT(encoder_layers_0_self_attn_out_proj_bias[6 * kb + k]) + sum[t][k]) /
                        SPLAT(factor)) + LOAD(&layer_5_y[at]));
                }
        }
    }
}

/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.sum.sum[i0, i1] = sum(d0)
   select(random(18, 1560*i0 + 24*i1 + d0) < encoder.layers.0.dropout1.p[], 0,
   (encoder.layers.0.self_attn.out_proj.bias[d0] + encoder.layers.0.self_attn.out_proj.sum[i0,
   i1, d0])/(1 - encoder.layers.0.dropout1.p[])) */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.m[i0, i1] =
   (encoder.layers.0.5.sum.sum[i0, i1] + encoder.layers.0.0.sum[i0, i1])/24 */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.sum.2[i0, i1] = sum(d0)
   (encoder.layers.0.3.y[i0, i1, d0] - encoder.layers.0.5.m[i0, i1])*(encoder.layers.0.3.y[i0,
   i1, d0] - encoder.layers.0.5.m[i0, i1]) */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.v[i0, i1] =
   encoder.layers.0.5.sum.2[i0, i1]/24 */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.y.part[i0, i1] =
   rsqrt(encoder.layers.0.5.v[i0, i1] + 1e-05) */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.y[i0, i1, d0] =
   (encoder.layers.0.3.y[i0, i1, d0] - encoder.layers.0.5.m[i0,
   i1])*encoder.layers.0.5.y.part[i0, i1]*encoder.layers.0.norm2.weight[d0] +
   encoder.layers.0.norm2.bias[d0] */
/* encoder.layers.0.self_attn.out_proj.bias f32[24]; encoder.layers.0.self_attn.out_proj.sum
   f32[128, 65, 24]; encoder.layers.0.0.sum f32[128, 65]; encoder.layers.0.3.y f32[128, 65, 24];
   encoder.layers.0.norm2.weight f32[24]; encoder.layers.0.norm2.bias f32[24];
   encoder.layers.0.5.sum.sum f32[128, 65]; encoder.layers.0.5.m f32[128, 65];
   encoder.layers.0.5.v f32[128, 65]; encoder.layers.0.5.y.part f32[128, 65];
   encoder.layers.0.5.y f32[128, 65, 24] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1; inside: d0, d0, d0 */
static void encoder_layers_0_5(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_out_proj_bias,
    const float *restrict encoder_layers_0_self_attn_out_proj_sum,
    const float *restrict encoder_layers_0_0_sum, const float *restrict encoder_layers_0_3_y,
    const float *restrict encoder_layers_0_norm2_weight,
    const float *restrict encoder_layers_0_norm2_bias, float *restrict encoder_layers_0_5_sum_sum,
    float *restrict encoder_layers_0_5_m, float *restrict encoder_layers_0_5_v,
    float *restrict encoder_layers_0_5_y_part, float *restrict encoder_layers_0_5_y)
{
    const float factor = (float)(1.0 - encoder_layers_0_dropout1_p);
    const float the_encoder_layers_0_dropout1_p = (float)encoder_layers_0_dropout1_p;
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        vec m;
        vec sum = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++)
            sum += SELECT(uniform_lanes(18, (uint64_t)(24960 * i0b + 24 * i1 + d0), 1560) <
                SPLAT(the_encoder_layers_0_dropout1_p), SPLAT(0.0f),
                (SPLAT(encoder_layers_0_self_attn_out_proj_bias[d0]) +
                LOAD(&encoder_layers_0_self_attn_out_proj_sum[24960 * i0b + 384 * i1 + 16 * d0])) /
                SPLAT(factor));
        STORE(&encoder_layers_0_5_sum_sum[1040 * i0b + 16 * i1], sum);
        {
            const int at = 16 * i0b + 128 * i1;
            m = (sum + LOAD(&encoder_layers_0_0_sum[at])) / SPLAT(24.0f);
            STORE(&encoder_layers_0_5_m[at], m);
        }
        vec sum_2 = SPLAT(0.0f);
        for (int d0_2 = 0; d0_2 <= 23; d0_2++)
            sum_2 += (LOAD(&encoder_layers_0_3_y[16 * i0b + 3072 * i1 + 128 * d0_2]) - m) *
                (LOAD(&encoder_layers_0_3_y[16 * i0b + 3072 * i1 + 128 * d0_2]) - m);
        vec v = sum_2 / SPLAT(24.0f);
        STORE(&encoder_layers_0_5_v[1040 * i0b + 16 * i1], v);
        vec part = v_rsqrt(v + SPLAT(1e-05f));
        STORE(&encoder_layers_0_5_y_part[16 * i0b + 128 * i1], part);
        for (int d0_3 = 0; d0_3 <= 23; d0_3++)
            STORE(&encoder_layers_0_5_y[24960 * i0b + 384 * i1 + 16 * d0_3],
                (LOAD(&encoder_layers_0_3_y[16 * i0b + 3072 * i1 + 128 * d0_3]) - m) * part *
                SPLAT(encoder_layers_0_norm2_weight[d0_3]) +
                SPLAT(encoder_layers_0_norm2_bias[d0_3]));
    }
}

/* encoder.layers.0.linear1 (linear), line 23: encoder.layers.0.linear1.sum[i0, i1, k] = sum(c)
   encoder.layers.0.5.y[i0, i1, c]*encoder.layers.0.linear1.weight[k, c] */
/* encoder.layers.0.dropout (dropout), line 23: encoder.layers.0.dropout.y[i0, i1, i2] =
   select(random(19, 6240*i0 + 96*i1 + i2) < encoder.layers.0.dropout.p[], 0,
   0.5*(encoder.layers.0.linear1.bias[i2] + encoder.layers.0.linear1.sum[i0, i1, i2])*(1 +
   erf(0.7071067811865476*(encoder.layers.0.linear1.bias[i2] + encoder.layers.0.linear1.sum[i0,
   i1, i2])))/(1 - encoder.layers.0.dropout.p[])) */
/* encoder.layers.0.5.y f32[128, 65, 24]; encoder.layers.0.linear1.weight f32[96, 24];
   encoder.layers.0.linear1.bias f32[96]; encoder.layers.0.linear1.sum f32[128, 65, 96];
   encoder.layers.0.dropout.y f32[128, 65, 96] */
/* Tile: 8 i0 x 48 k; lanes over k. Loops: i0, i1, k; inside: c */
KERNEL
static void encoder_layers_0_linear1_encoder_layers_0_dropout(int thread, int threads,
    const float *restrict encoder_layers_0_5_y,
    const float *restrict encoder_layers_0_linear1_weight,
    const float *restrict encoder_layers_0_linear1_bias,
    float *restrict encoder_layers_0_linear1_sum, float *restrict encoder_layers_0_dropout_y)
{
    const float factor = (float)(1.0 - encoder_layers_0_dropout_p);
    const float the_encoder_layers_0_dropout_p = (float)encoder_layers_0_dropout_p;
    for (int unit = first_unit(1040, thread, threads); unit < first_unit(1040, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        for (int kb = 0; kb <= 1; kb++) {
            vec sum[8][3];
            UNROLL for (int i0 = 0; i0 < 8; i0++)
                UNROLL for (int kv = 0; kv < 3; kv++)
                    sum[i0][kv] = SPLAT(0.0f);
            for (int c = 0; c <= 23; c++) {
                const float *const y_at = &encoder_layers_0_5_y[8 * i0b + 384 * i1 + 16 * c +
                    24944 * (i0b / 2)];
                const float *const weight_at = &encoder_layers_0_linear1_weight[1152 * kb + 16 * c];
                UNROLL for (int i0 = 0; i0 < 8; i0++) {
                    const vec x = SPLAT(y_at[i0]);
                    UNROLL for (int kv = 0; kv < 3; kv++)
                        sum[i0][kv] += x * LOAD(&weight_at[384 * kv]);
                }
            }
            UNROLL for (int i0 = 0; i0 < 8; i0++)
                UNROLL for (int kv = 0; kv < 3; kv++)
                    STORE(&encoder_layers_0_linear1_sum[8320 * i0b + 1040 * i0 + 16 * i1 + 399408 *
                        kb + 133136 * kv], sum[i0][kv]);
            UNROLL for (int i0 = 0; i0 < 8; i0++)
                UNROLL for (int kv = 0; kv < 3; kv++) {
                    const int at = 48 * kb + 16 * kv;
                    STORE(&encoder_layers_0_dropout_y[49920 * i0b + 6240 * i0 + 96 * i1 + 48 * kb +
                        16 * kv], SELECT(uniform_lanes(19,
                        (uint64_t)(49920 * i0b + 6240 * i0 + 96 * i1 + 48 * kb + 16 * kv), 1) <
                        SPLAT(the_encoder_layers_0_dropout_p), SPLAT(0.0f), SPLAT(0.5f) *
                        (LOAD(&encoder_layers_0_linear1_bias[at]) + sum[i0][kv]) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        (LOAD(&encoder_layers_0_linear1_bias[at]) + sum[i0][kv]))) /
                        SPLAT(factor)));
                }
        }
    }
}

/* encoder.layers.0.linear2 (linear), line 23: encoder.layers.0.dropout.y.copy[i0, i1, i2] =
   encoder.layers.0.dropout.y[i0, i1, i2] */
/* encoder.layers.0.dropout.y f32[128, 65, 96]; encoder.layers.0.dropout.y.copy f32[128, 65, 96] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, i2 */
static void encoder_layers_0_linear2(int thread, int threads,
    const float *restrict encoder_layers_0_dropout_y,
    float *restrict encoder_layers_0_dropout_y_copy)
{
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        for (int i2 = 0; i2 <= 95; i2++)
            STORE(&encoder_layers_0_dropout_y_copy[99840 * i0b + 1536 * i1 + 16 * i2],
                gather(&encoder_layers_0_dropout_y[99840 * i0b + 96 * i1 + i2], 6240, LANES));
    }
}

/* encoder.layers.0.linear2 (linear), line 23: encoder.layers.0.linear2.sum[i0, i1, k] = sum(c)
   encoder.layers.0.dropout.y.copy[i0, i1, c]*encoder.layers.0.linear2.weight[k, c] */
/* encoder.layers.0.11 (add), line 23: encoder.layers.0.11.y[i0, i1, i2] = select(random(20,
   1560*i0 + 24*i1 + i2) < encoder.layers.0.dropout2.p[], 0, (encoder.layers.0.linear2.bias[i2] +
   encoder.layers.0.linear2.sum[i0, i1, i2])/(1 - encoder.layers.0.dropout2.p[])) +
   encoder.layers.0.3.y[i0, i1, i2] */
/* encoder.layers.0.dropout.y.copy f32[128, 65, 96]; encoder.layers.0.linear2.weight f32[24, 96];
   encoder.layers.0.linear2.bias f32[24]; encoder.layers.0.3.y f32[128, 65, 24];
   encoder.layers.0.linear2.sum f32[128, 65, 24]; encoder.layers.0.11.y f32[128, 65, 24] */
/* Tile: 16 i0 x 5 i1 x 6 k; lanes over i0. Loops: i0, i1, k; inside: c */
KERNEL
static void encoder_layers_0_linear2_encoder_layers_0_11(int thread, int threads,
    const float *restrict encoder_layers_0_dropout_y_copy,
    const float *restrict encoder_layers_0_linear2_weight,
    const float *restrict encoder_layers_0_linear2_bias, const float *restrict encoder_layers_0_3_y,
    float *restrict encoder_layers_0_linear2_sum, float *restrict encoder_layers_0_11_y)
{
    const float factor = (float)(1.0 - encoder_layers_0_dropout2_p);
    const float the_encoder_layers_0_dropout2_p = (float)encoder_layers_0_dropout2_p;
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int i0b = unit / 13;
        const int i1b = unit % 13;
        for (int kb = 0; kb <= 3; kb++) {
            vec sum[5][6];
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                UNROLL for (int k = 0; k < 6; k++)
                    sum[i1][k] = SPLAT(0.0f);
            for (int c = 0; c <= 95; c++) {
                const float *const weight_at =
                    &encoder_layers_0_linear2_weight[96 * kb + c + 368 * (c / 16)];
                const float *const copy_at = &encoder_layers_0_dropout_y_copy[99840 * i0b + 7680 *
                    i1b + 16 * c];
                UNROLL for (int k = 0; k < 6; k++) {
                    const vec x = SPLAT(weight_at[16 * k]);
                    UNROLL for (int i1 = 0; i1 < 5; i1++)
                        sum[i1][k] += x * LOAD(&copy_at[1536 * i1]);
                }
            }
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                UNROLL for (int k = 0; k < 6; k++)
                    STORE(&encoder_layers_0_linear2_sum[24960 * i0b + 1920 * i1b + 384 * i1 + 96 *
                        kb + 16 * k], sum[i1][k]);
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                UNROLL for (int k = 0; k < 6; k++) {
                    const int at = 16 * i0b + 15360 * i1b + 3072 * i1 + 768 * kb + 128 * k;
                    STORE(&encoder_layers_0_11_y[at],
                        SELECT(uniform_lanes(20, (uint64_t)(24960 * i0b + 120 * i1b + 24 * i1 + 6 *
                        kb + k), 1560) < SPLAT(the_encoder_layers_0_dropout2_p), SPLAT(0.0f),
                        (SPLAT(encoder_layers_0_linear2_bias[6 * kb + k]) + sum[i1][k]) /
                        SPLAT(factor)) + LOAD(&encoder_layers_0_3_y[at]));
                }
        }
    }
}

/* encoder.norm (layer_norm), line 23: encoder.norm.sum.sum[i0, i1] = sum(d0) select(random(20,
   1560*i0 + 24*i1 + d0) < encoder.layers.0.dropout2.p[], 0, (encoder.layers.0.linear2.bias[d0] +
   encoder.layers.0.linear2.sum[i0, i1, d0])/(1 - encoder.layers.0.dropout2.p[])) */
/* encoder.norm (layer_norm), line 23: encoder.norm.m[i0, i1] = (encoder.norm.sum.sum[i0, i1] +
   (encoder.layers.0.5.sum.sum[i0, i1] + encoder.layers.0.0.sum[i0, i1]))/24 */
/* encoder.norm (layer_norm), line 23: encoder.norm.sum.2[i0, i1] = sum(d0)
   (encoder.layers.0.11.y[i0, i1, d0] - encoder.norm.m[i0, i1])*(encoder.layers.0.11.y[i0, i1,
   d0] - encoder.norm.m[i0, i1]) */
/* encoder.norm (layer_norm), line 23: encoder.norm.v[i0, i1] = encoder.norm.sum.2[i0, i1]/24 */
/* encoder.layers.0.linear2.bias f32[24]; encoder.layers.0.linear2.sum f32[128, 65, 24];
   encoder.layers.0.5.sum.sum f32[128, 65]; encoder.layers.0.0.sum f32[128, 65];
   encoder.layers.0.11.y f32[128, 65, 24]; encoder.norm.sum.sum f32[128, 65]; encoder.norm.m
   f32[128, 65]; encoder.norm.v f32[128, 65] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1; inside: d0, d0 */
static void encoder_norm(int thread, int threads,
    const float *restrict encoder_layers_0_linear2_bias,
    const float *restrict encoder_layers_0_linear2_sum,
    const float *restrict encoder_layers_0_5_sum_sum, const float *restrict encoder_layers_0_0_sum,
    const float *restrict encoder_layers_0_11_y, float *restrict encoder_norm_sum_sum,
    float *restrict encoder_norm_m, float *restrict encoder_norm_v)
{
    const float factor = (float)(1.0 - encoder_layers_0_dropout2_p);
    const float the_encoder_layers_0_dropout2_p = (float)encoder_layers_0_dropout2_p;
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        vec m;
        vec sum = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++)
            sum += SELECT(uniform_lanes(20, (uint64_t)(24960 * i0b + 24 * i1 + d0), 1560) <
                SPLAT(the_encoder_layers_0_dropout2_p), SPLAT(0.0f),
                (SPLAT(encoder_layers_0_linear2_bias[d0]) +
                LOAD(&encoder_layers_0_linear2_sum[24960 * i0b + 384 * i1 + 16 * d0])) /
                SPLAT(factor));
        STORE(&encoder_norm_sum_sum[1040 * i0b + 16 * i1], sum);
        {
            const int at = 16 * i0b + 128 * i1;
            m = (sum + (LOAD(&encoder_layers_0_5_sum_sum[1040 * i0b + 16 * i1]) +
                LOAD(&encoder_layers_0_0_sum[at]))) / SPLAT(24.0f);
            STORE(&encoder_norm_m[at], m);
        }
        vec sum_2 = SPLAT(0.0f);
        for (int d0_2 = 0; d0_2 <= 23; d0_2++)
            sum_2 += (LOAD(&encoder_layers_0_11_y[16 * i0b + 3072 * i1 + 128 * d0_2]) - m) *
                (LOAD(&encoder_layers_0_11_y[16 * i0b + 3072 * i1 + 128 * d0_2]) - m);
        STORE(&encoder_norm_v[16 * i0b + 128 * i1], sum_2 / SPLAT(24.0f));
    }
}

/* 7 (select), line 25: 7.y.part[a0] = rsqrt(encoder.norm.v[a0, 0] + 1e-05) */
/* 7 (select), line 25: 7.y[a0, b0] = (encoder.layers.0.11.y[a0, 0, b0] - encoder.norm.m[a0,
   0])*'7.y.part'[a0]*encoder.norm.weight[b0] + encoder.norm.bias[b0] */
/* encoder.norm.v f32[128, 65]; encoder.layers.0.11.y f32[128, 65, 24]; encoder.norm.m f32[128,
   65]; encoder.norm.weight f32[24]; encoder.norm.bias f32[24]; 7.y f32[128, 24] */
/* Tile: 16 a0; lanes over a0. Loops: a0; inside: b0 */
static void layer_7(const float *restrict encoder_norm_v,
    const float *restrict encoder_layers_0_11_y, const float *restrict encoder_norm_m,
    const float *restrict encoder_norm_weight, const float *restrict encoder_norm_bias,
    float *restrict layer_7_y)
{
    for (int a0b = 0; a0b <= 7; a0b++) {
        vec part = v_rsqrt(LOAD(&encoder_norm_v[16 * a0b]) + SPLAT(1e-05f));
        for (int b0 = 0; b0 <= 23; b0++)
            STORE(&layer_7_y[384 * a0b + 16 * b0],
                (LOAD(&encoder_layers_0_11_y[16 * a0b + 128 * b0]) -
                LOAD(&encoder_norm_m[16 * a0b])) * part * SPLAT(encoder_norm_weight[b0]) +
                SPLAT(encoder_norm_bias[b0]));
    }
}

/* head (linear), line 26: head.sum[i0, k] = sum(c) '7.y'[i0, c]*head.weight[k, c] */
/* head (linear), line 26: head.y[i0, k] = head.bias[k] + head.sum[i0, k] */
/* 7.y f32[128, 24]; head.weight f32[10, 24]; head.bias f32[10]; head.y f32[128, 10] */
/* Tile: 32 i0 x 5 k; lanes over i0. Loops: i0, k; inside: c */
KERNEL
static void head(int thread, int threads, const float *restrict layer_7_y,
    const float *restrict head_weight, const float *restrict head_bias, float *restrict head_y)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int kb = unit % 2;
        vec sum[2][5];
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i0v][k] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++) {
            const float *const y_at = &layer_7_y[768 * i0b + 16 * c];
            const float *const weight_at = &head_weight[5 * kb + 16 * c];
            UNROLL for (int i0v = 0; i0v < 2; i0v++) {
                const vec x = LOAD(&y_at[384 * i0v]);
                UNROLL for (int k = 0; k < 5; k++)
                    sum[i0v][k] += x * SPLAT(weight_at[k]);
            }
        }
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 5; k++)
                STORE(&head_y[320 * i0b + 160 * i0v + 80 * kb + 16 * k],
                    SPLAT(head_bias[5 * kb + k]) + sum[i0v][k]);
    }
}

/* cross_entropy, line 28: cross_entropy.max[n] = max(c) head.y[n, c] */
/* cross_entropy, line 28: cross_entropy.sum[n] = sum(c) exp(head.y[n, c] - cross_entropy.max[n]) */
/* cross_entropy, line 28: cross_entropy.sum.2[n] = sum(c) head.y[n, c] */
/* head.y f32[128, 10]; cross_entropy.max f32[128]; cross_entropy.sum f32[128];
   cross_entropy.sum.2 f32[128] */
/* Tile: 16 n; lanes over n. Loops: n; inside: c, c */
static void cross_entropy(const float *restrict head_y, float *restrict cross_entropy_max,
    float *restrict cross_entropy_sum, float *restrict cross_entropy_sum_2)
{
    for (int nb = 0; nb <= 7; nb++) {
        vec max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&head_y[160 * nb + 16 * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max[16 * nb], max_2);
        vec sum = SPLAT(0.0f);
        vec sum_2 = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 9; c_2++) {
            sum += v_exp(LOAD(&head_y[160 * nb + 16 * c_2]) - max_2);
            sum_2 += LOAD(&head_y[160 * nb + 16 * c_2]);
        }
        STORE(&cross_entropy_sum[16 * nb], sum);
        STORE(&cross_entropy_sum_2[16 * nb], sum_2);
    }
}

/* cross_entropy, line 28: loss.sum[] = sum(n) select(n < valid[], select(label[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - 0.9*head.y[n, label[n]] -
   0.01*cross_entropy.sum.2[n]), 0) */
/* cross_entropy, line 28: loss.weight[] = sum(n) select(n < valid[], select(label[n] == -100, 0,
   1), 0) */
/* label i32[128]; cross_entropy.max f32[128]; cross_entropy.sum f32[128]; head.y f32[128, 10];
   cross_entropy.sum.2 f32[128]; loss.sum f32[]; loss.weight f32[] */
/* Tile: 16 n. Loops: n */
static void cross_entropy_2(const int32_t *restrict label, const float *restrict cross_entropy_max,
    const float *restrict cross_entropy_sum, const float *restrict head_y,
    const float *restrict cross_entropy_sum_2, float *restrict loss_sum,
    float *restrict loss_weight)
{
    const float the_valid = (float)run.valid;
    float sum = 0.0f;
    for (int nb = 0; nb <= 7; nb++)
        for (int n = 0; n < 16; n++)
            sum += choosef(16 * nb + n < run.valid,
                choosef(label[16 * nb + n] == -100, 0.0f, cross_entropy_max[16 * nb + n] +
                logf(cross_entropy_sum[16 * nb + n]) - 0.9f *
                head_y[16 * class_of(label[16 * nb + n], 10) + 160 * nb + n] - 0.01f *
                cross_entropy_sum_2[16 * nb + n]), 0.0f);
    loss_sum[0] = sum;
    vec weight = SPLAT(0.0f);
    for (int nb = 0; nb <= 7; nb++)
        weight += SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&label[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    float total = add_lanes(weight);
    loss_weight[0] = total;
}

/* cross_entropy, line 28: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_3(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy, line 29: accuracy.argmax[n] = argmax(c) head.y[n, c] */
/* head.y f32[128, 10]; accuracy.argmax i32[128] */
/* Tile: 16 n; lanes over n. Loops: n; inside: c */
static void accuracy(const float *restrict head_y, int32_t *restrict accuracy_argmax)
{
    for (int nb = 0; nb <= 7; nb++) {
        vec argmax = SPLAT(-INFINITY);
        ivec at = SPLATI(0);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&head_y[160 * nb + 16 * c]);
            const ivec better = (v > argmax) | (v != v);
            argmax = SELECT(better, v, argmax);
            at = SELECTI(better, SPLATI(c), at);
        }
        STOREI(&accuracy_argmax[16 * nb], at);
    }
}

/* accuracy, line 29: accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] ==
   label[n] and label[n] != -100), 1, 0) */
/* accuracy, line 29: accuracy.seen.sum[] = sum(n) select(n < valid[], select(label[n] == -100,
   0, 1), 0) */
/* accuracy.argmax i32[128]; label i32[128]; accuracy.hit.sum f32[]; accuracy.seen.sum f32[] */
/* Tile: 16 n; lanes over n. Loops: n */
static void accuracy_2(const int32_t *restrict accuracy_argmax, const int32_t *restrict label,
    float *restrict accuracy_hit_sum, float *restrict accuracy_seen_sum)
{
    const float the_valid = (float)run.valid;
    vec sum = SPLAT(0.0f);
    vec sum_2 = SPLAT(0.0f);
    for (int nb = 0; nb <= 7; nb++) {
        sum += SELECT((TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid)) &
            ((LOADI(&accuracy_argmax[16 * nb]) == LOADI(&label[16 * nb])) &
            (LOADI(&label[16 * nb]) != SPLATI(-100))), SPLAT(1.0f), SPLAT(0.0f));
        sum_2 += SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&label[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    }
    float total = add_lanes(sum);
    accuracy_hit_sum[0] = total;
    float total_2 = add_lanes(sum_2);
    accuracy_seen_sum[0] = total_2;
}

/* schedule, line 31: lr.one_cycle.cu[] = (1 - cos(3.141592653589793*select(0.1*steps[] - 1 == 0,
   1, min(step[] - 1, steps[] - 1)/(0.1*steps[] - 1))))/2 */
/* lr.one_cycle.cu f64[] */
static void schedule(double *restrict lr_one_cycle_cu)
{
    lr_one_cycle_cu[0] = (1.0 - cos(3.141592653589793 *
        choose(0.1 * run.steps - 1.0 == 0.0, 1.0,
        minimum((double)(run.step + 1) - 1.0, run.steps - 1.0) / (0.1 * run.steps - 1.0)))) / 2.0;
}

/* schedule, line 31: lr.one_cycle.cw[] = (1 - cos(3.141592653589793*((min(step[] - 1, steps[] -
   1) - (0.1*steps[] - 1))/(steps[] - 1 - (0.1*steps[] - 1)))))/2 */
/* lr.one_cycle.cw f64[] */
static void schedule_2(double *restrict lr_one_cycle_cw)
{
    lr_one_cycle_cw[0] = (1.0 - cos(3.141592653589793 *
        ((minimum((double)(run.step + 1) - 1.0, run.steps - 1.0) - (0.1 * run.steps - 1.0)) /
        (run.steps - 1.0 - (0.1 * run.steps - 1.0))))) / 2.0;
}

/* schedule, line 31: lr.scheduled[] = select(min(step[] - 1, steps[] - 1) <= 0.1*steps[] - 1,
   lr[]/25 + (lr[] - lr[]/25)*lr.one_cycle.cu[], lr[] + (lr[]/25/10000 - lr[])*lr.one_cycle.cw[]) */
/* lr.one_cycle.cu f64[]; lr.one_cycle.cw f64[]; lr.scheduled f64[] */
static void schedule_3(const double *restrict lr_one_cycle_cu,
    const double *restrict lr_one_cycle_cw, double *restrict lr_scheduled)
{
    lr_scheduled[0] = choose(minimum((double)(run.step + 1) - 1.0, run.steps - 1.0) <= 0.1 *
        run.steps - 1.0, lr / 25.0 + (lr - lr / 25.0) * lr_one_cycle_cu[0], lr +
        (lr / 25.0 / 10000.0 - lr) * lr_one_cycle_cw[0]);
}

/* schedule, line 31: betas.0.scheduled[] = select(min(step[] - 1, steps[] - 1) <= 0.1*steps[] -
   1, 0.95 + (-0.09999999999999998)*lr.one_cycle.cu[], 0.85 +
   0.09999999999999998*lr.one_cycle.cw[]) */
/* lr.one_cycle.cu f64[]; lr.one_cycle.cw f64[]; betas.0.scheduled f64[] */
static void schedule_4(const double *restrict lr_one_cycle_cu,
    const double *restrict lr_one_cycle_cw, double *restrict betas_0_scheduled)
{
    betas_0_scheduled[0] = choose(minimum((double)(run.step + 1) - 1.0, run.steps - 1.0) <= 0.1 *
        run.steps - 1.0, 0.95 + -0.09999999999999998 * lr_one_cycle_cu[0], 0.85 +
        0.09999999999999998 * lr_one_cycle_cw[0]);
}

/* cross_entropy, line 28: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* adamw, line 30: adamw.c1[] = 1 - power(betas.0.scheduled[], step[]) */
/* betas.0.scheduled f64[]; adamw.c1 f64[] */
static void adamw(const double *restrict betas_0_scheduled, double *restrict adamw_c1)
{
    adamw_c1[0] = 1.0 - pow(betas_0_scheduled[0], (double)(run.step + 1));
}

/* adamw, line 30: adamw.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adamw.c2 f64[] */
static void adamw_2(double *restrict adamw_c2)
{
    adamw_c2[0] = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* cross_entropy, line 28: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy, line 28: cross_entropy.sum.2.grad[n] = select(label[n] == -100, 0,
   (-0.01)*cross_entropy.l.grad[n]) */
/* cross_entropy, line 28: cross_entropy.sum.grad[n] = select(label[n] == -100, 0,
   cross_entropy.l.grad[n])/cross_entropy.sum[n] */
/* cross_entropy, line 28: head.y.grad[n, k] = cross_entropy.sum.grad[n]*exp(head.y[n, k] -
   cross_entropy.max[n]) + cross_entropy.sum.2.grad[n] + select(label[n] == k, select(label[n] ==
   -100, 0, (-0.9)*cross_entropy.l.grad[n]), 0) */
/* loss.sum.grad f32[]; label i32[128]; cross_entropy.sum f32[128]; head.y f32[128, 10];
   cross_entropy.max f32[128]; head.y.grad f32[128, 10] */
/* Tile: 16 n; lanes over n. Loops: n; inside: k */
static void cross_entropy_grad_2(const float *restrict loss_sum_grad, const int32_t *restrict label,
    const float *restrict cross_entropy_sum, const float *restrict head_y,
    const float *restrict cross_entropy_max, float *restrict head_y_grad)
{
    const float the_valid = (float)run.valid;
    for (int nb = 0; nb <= 7; nb++) {
        vec grad = SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SPLAT(loss_sum_grad[0]), SPLAT(0.0f));
        vec grad_2 = SELECT(LOADI(&label[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(-0.01f) *
            grad);
        vec grad_3 = SELECT(LOADI(&label[16 * nb]) == SPLATI(-100), SPLAT(0.0f), grad) /
            LOAD(&cross_entropy_sum[16 * nb]);
        for (int k = 0; k <= 9; k++) {
            const int at = 160 * nb + 16 * k;
            STORE(&head_y_grad[at], grad_3 *
                v_exp(LOAD(&head_y[at]) - LOAD(&cross_entropy_max[16 * nb])) + grad_2 +
                SELECT(LOADI(&label[16 * nb]) == SPLATI(k),
                SELECT(LOADI(&label[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(-0.9f) * grad),
                SPLAT(0.0f)));
        }
    }
}

/* head (linear), line 26: head.bias.grad[k] = sum(i0) head.y.grad[i0, k] */
/* adamw, line 30: head.bias.exp_avg.next[i0] = head.bias.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(head.bias.grad[i0] - head.bias.exp_avg[i0]) */
/* adamw, line 30: head.bias.exp_avg_sq.next[i0] = betas.1[]*head.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*head.bias.grad[i0]*head.bias.grad[i0] */
/* adamw, line 30: head.bias.next[i0] = (1 - lr.scheduled[]*weight_decay[])*head.bias[i0] -
   lr.scheduled[]/adamw.c1[]*head.bias.exp_avg.next[i0]/(sqrt(head.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* head.y.grad f32[128, 10]; head.bias.exp_avg f32[10]; betas.0.scheduled f64[];
   head.bias.exp_avg_sq f32[10]; lr.scheduled f64[]; head.bias f32[10]; adamw.c1 f64[]; adamw.c2
   f64[]; head.bias.grad f32[10] */
/* Tile: 16 i0; lanes over i0. Loops: k; inside: i0 */
static void head_adamw_grad(const float *restrict head_y_grad, float *restrict head_bias_exp_avg,
    const double *restrict betas_0_scheduled, float *restrict head_bias_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict head_bias, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict head_bias_grad)
{
    for (int k = 0; k <= 9; k++) {
        vec grad = SPLAT(0.0f);
        for (int i0b = 0; i0b <= 7; i0b++)
            grad += LOAD(&head_y_grad[16 * k + 160 * i0b]);
        float total = add_lanes(grad);
        if (head_bias_grad != NULL)
            head_bias_grad[k] = total;
        float next = head_bias_exp_avg[k] + (float)(1.0 - betas_0_scheduled[0]) *
            (total - head_bias_exp_avg[k]);
        head_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * head_bias_exp_avg_sq[k] + (float)(1.0 - betas_1) * total *
            total;
        head_bias_exp_avg_sq[k] = next_2;
        head_bias[k] = (float)(1.0 - lr_scheduled[0] * weight_decay) * head_bias[k] -
            (float)(lr_scheduled[0] / adamw_c1[0]) * next /
            (sqrtf(next_2) / (float)adamw_c2[0] + (float)eps);
    }
}

/* head (linear), line 26: 7.y.grad[i0, c] = sum(k) head.y.grad[i0, k]*head.weight[k, c] */
/* head.y.grad f32[128, 10]; head.weight f32[10, 24]; 7.y.grad f32[128, 24] */
/* Tile: 64 i0 x 4 c; lanes over i0. Loops: i0, c; inside: k */
KERNEL
static void head_grad(int thread, int threads, const float *restrict head_y_grad,
    const float *restrict head_weight, float *restrict layer_7_y_grad)
{
    for (int unit = first_unit(12, thread, threads); unit < first_unit(12, thread + 1, threads);
        unit++) {
        const int i0b = unit / 6;
        const int cb = unit % 6;
        vec grad[4][4];
        UNROLL for (int i0v = 0; i0v < 4; i0v++)
            UNROLL for (int c = 0; c < 4; c++)
                grad[i0v][c] = SPLAT(0.0f);
        for (int k = 0; k <= 9; k++) {
            const float *const grad_at = &head_y_grad[640 * i0b + 16 * k];
            const float *const weight_at = &head_weight[64 * cb + k];
            UNROLL for (int i0v = 0; i0v < 4; i0v++) {
                const vec x = LOAD(&grad_at[160 * i0v]);
                UNROLL for (int c = 0; c < 4; c++)
                    grad[i0v][c] += x * SPLAT(weight_at[16 * c]);
            }
        }
        UNROLL for (int i0v = 0; i0v < 4; i0v++)
            UNROLL for (int c = 0; c < 4; c++)
                STORE(&layer_7_y_grad[64 * i0b + 16 * i0v + 512 * cb + 128 * c], grad[i0v][c]);
    }
}

/* head (linear), line 26: head.y.grad.copy[i0, i1] = head.y.grad[i0, i1] */
/* head.y.grad f32[128, 10]; head.y.grad.copy f32[128, 10] */
/* Tile: 16 i1; lanes over i1. Loops: i0 */
static void head_grad_2(const float *restrict head_y_grad, float *restrict head_y_grad_copy)
{
    for (int i0 = 0; i0 <= 127; i0++)
        STORE(&head_y_grad_copy[16 * i0], gather(&head_y_grad[i0 + 144 * (i0 / 16)], 16, 10));
}

/* head (linear), line 26: head.weight.grad[k, c] = sum(i0) head.y.grad.copy[i0, k]*'7.y'[i0, c] */
/* adamw, line 30: head.weight.exp_avg.next[i0, i1] = head.weight.exp_avg[i0, i1] + (1 -
   betas.0.scheduled[])*(head.weight.grad[i0, i1] - head.weight.exp_avg[i0, i1]) */
/* adamw, line 30: head.weight.exp_avg_sq.next[i0, i1] = betas.1[]*head.weight.exp_avg_sq[i0, i1]
   + (1 - betas.1[])*head.weight.grad[i0, i1]*head.weight.grad[i0, i1] */
/* adamw, line 30: head.weight.next[i0, i1] = (1 - lr.scheduled[]*weight_decay[])*head.weight[i0,
   i1] - lr.scheduled[]/adamw.c1[]*head.weight.exp_avg.next[i0,
   i1]/(sqrt(head.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* head.y.grad.copy f32[128, 10]; 7.y f32[128, 24]; head.weight.exp_avg f32[10, 24];
   betas.0.scheduled f64[]; head.weight.exp_avg_sq f32[10, 24]; lr.scheduled f64[]; head.weight
   f32[10, 24]; adamw.c1 f64[]; adamw.c2 f64[]; head.weight.grad f32[10, 24] */
/* Tile: 16 k x 8 c; lanes over k. Loops: c; inside: i0 */
KERNEL
static void head_adamw_grad_2(int thread, int threads, const float *restrict head_y_grad_copy,
    const float *restrict layer_7_y, float *restrict head_weight_exp_avg,
    const double *restrict betas_0_scheduled, float *restrict head_weight_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict head_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict head_weight_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(3, thread, threads); unit < first_unit(3, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec grad[8];
        vec next[8];
        vec next_2[8];
        UNROLL for (int c = 0; c < 8; c++)
            grad[c] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 127; i0++) {
            const float *const y_at = &layer_7_y[128 * cb + i0 + 368 * (i0 / 16)];
            const vec x = LOAD(&head_y_grad_copy[16 * i0]);
            UNROLL for (int c = 0; c < 8; c++)
                grad[c] += x * SPLAT(y_at[16 * c]);
        }
        if (head_weight_grad != NULL)
            UNROLL for (int c = 0; c < 8; c++)
                STORE(&head_weight_grad[128 * cb + 16 * c], grad[c]);
        UNROLL for (int c = 0; c < 8; c++) {
            const int at = 128 * cb + 16 * c;
            next[c] = LOAD(&head_weight_exp_avg[at]) + SPLAT((float)(1.0 - betas_0_scheduled[0])) *
                (grad[c] - LOAD(&head_weight_exp_avg[at]));
            STORE(&head_weight_exp_avg[at], next[c]);
            next_2[c] = SPLAT(the_betas_1) * LOAD(&head_weight_exp_avg_sq[at]) + SPLAT(factor) *
                grad[c] * grad[c];
            STORE(&head_weight_exp_avg_sq[at], next_2[c]);
            STORE(&head_weight[at], SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                LOAD(&head_weight[at]) - SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next[c] /
                (v_sqrt(next_2[c]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* 7 (select), line 25: encoder.norm.y.grad[a0, i1 + 1, b0] = 0 */
/* encoder.norm.y.grad f32[128, 65, 24] */
/* Tile: 16 a0; lanes over a0. Loops: a0, i1, b0 */
static void layer_7_grad(int thread, int threads, float *restrict encoder_norm_y_grad)
{
    for (int unit = first_unit(512, thread, threads); unit < first_unit(512, thread + 1, threads);
        unit++) {
        const int a0b = unit / 64;
        const int i1 = unit % 64;
        for (int b0 = 0; b0 <= 23; b0++)
            STORE(&encoder_norm_y_grad[16 * a0b + 3072 * i1 + 128 * b0 + 3072], SPLAT(0.0f));
    }
}

/* 7 (select), line 25: encoder.norm.y.grad[8*a0 + i02, 0, b0] = '7.y.grad'[8*a0 + i02, b0] */
/* 7.y.grad f32[128, 24]; encoder.norm.y.grad f32[128, 65, 24] */
/* Tile: 16 i02; lanes over i02. Loops: a0, b0 */
static void layer_7_grad_2(const float *restrict layer_7_y_grad,
    float *restrict encoder_norm_y_grad)
{
    for (int a0 = 0; a0 <= 15; a0++)
        for (int b0 = 0; b0 <= 23; b0++) {
            const int at = 8 * a0 + 128 * b0;
            scatter(&encoder_norm_y_grad[at], 1, 8, LOAD(&layer_7_y_grad[at]));
        }
}

/* encoder.norm (layer_norm), line 23: encoder.norm.v.grad.sum[i0, i1] = sum(d0)
   encoder.norm.y.grad[i0, i1, d0]*encoder.norm.weight[d0]*(encoder.layers.0.11.y[i0, i1, d0] -
   encoder.norm.m[i0, i1]) */
/* encoder.norm (layer_norm), line 23: encoder.norm.sum.2.grad[i0, i1] =
   (-0.5)*(encoder.norm.v.grad.sum[i0, i1]*(rsqrt(encoder.norm.v[i0, i1] +
   1e-05)*rsqrt(encoder.norm.v[i0, i1] + 1e-05)*rsqrt(encoder.norm.v[i0, i1] + 1e-05)))/24 */
/* encoder.norm.y.grad f32[128, 65, 24]; encoder.norm.weight f32[24]; encoder.layers.0.11.y
   f32[128, 65, 24]; encoder.norm.m f32[128, 65]; encoder.norm.v f32[128, 65];
   encoder.norm.sum.2.grad f32[128, 65] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1; inside: d0 */
static void encoder_norm_grad(int thread, int threads, const float *restrict encoder_norm_y_grad,
    const float *restrict encoder_norm_weight, const float *restrict encoder_layers_0_11_y,
    const float *restrict encoder_norm_m, const float *restrict encoder_norm_v,
    float *restrict encoder_norm_sum_2_grad)
{
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        vec sum = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++)
            sum += LOAD(&encoder_norm_y_grad[16 * i0b + 3072 * i1 + 128 * d0]) *
                SPLAT(encoder_norm_weight[d0]) *
                (LOAD(&encoder_layers_0_11_y[16 * i0b + 3072 * i1 + 128 * d0]) -
                LOAD(&encoder_norm_m[16 * i0b + 128 * i1]));
        {
            const int at = 16 * i0b + 128 * i1;
            STORE(&encoder_norm_sum_2_grad[at], SPLAT(-0.5f) *
                (sum * (v_rsqrt(LOAD(&encoder_norm_v[at]) + SPLAT(1e-05f)) *
                v_rsqrt(LOAD(&encoder_norm_v[at]) + SPLAT(1e-05f)) *
                v_rsqrt(LOAD(&encoder_norm_v[at]) + SPLAT(1e-05f)))) / SPLAT(24.0f));
        }
    }
}

/* encoder.norm (layer_norm), line 23: encoder.norm.weight.grad.part[8*i0 + i02, i1] =
   rsqrt(encoder.norm.v[8*i0 + i02, i1] + 1e-05) */
/* encoder.norm (layer_norm), line 23: encoder.norm.weight.grad.parts[i0, d0] = sum(i02, i1)
   encoder.norm.y.grad[8*i0 + i02, i1, d0]*((encoder.layers.0.11.y[8*i0 + i02, i1, d0] -
   encoder.norm.m[8*i0 + i02, i1])*encoder.norm.weight.grad.part[8*i0 + i02, i1]) */
/* encoder.norm (layer_norm), line 23: encoder.norm.bias.grad.parts[i0, d0] = sum(i02, i1)
   encoder.norm.y.grad[8*i0 + i02, i1, d0] */
/* encoder.norm (layer_norm), line 23: encoder.norm.c.grad[8*i0 + i02, i1, d0] =
   2*(encoder.norm.sum.2.grad[8*i0 + i02, i1]*(encoder.layers.0.11.y[8*i0 + i02, i1, d0] -
   encoder.norm.m[8*i0 + i02, i1])) + encoder.norm.y.grad[8*i0 + i02, i1,
   d0]*encoder.norm.weight[d0]*encoder.norm.weight.grad.part[8*i0 + i02, i1] */
/* encoder.norm.v f32[128, 65]; encoder.norm.y.grad f32[128, 65, 24]; encoder.layers.0.11.y
   f32[128, 65, 24]; encoder.norm.m f32[128, 65]; encoder.norm.weight.grad.part f32[128, 65];
   encoder.norm.sum.2.grad f32[128, 65]; encoder.norm.weight f32[24];
   encoder.norm.weight.grad.parts f32[16, 24]; encoder.norm.bias.grad.parts f32[16, 24];
   encoder.norm.c.grad f32[128, 65, 24] */
/* Tile: 16 i02; lanes over i02. Loops: i0; inside: i1, d0, d0 */
static void encoder_norm_grad_2(int thread, int threads, const float *restrict encoder_norm_v,
    const float *restrict encoder_norm_y_grad, const float *restrict encoder_layers_0_11_y,
    const float *restrict encoder_norm_m, float *restrict encoder_norm_weight_grad_part,
    const float *restrict encoder_norm_sum_2_grad, const float *restrict encoder_norm_weight,
    float *restrict encoder_norm_weight_grad_parts, float *restrict encoder_norm_bias_grad_parts,
    float *restrict encoder_norm_c_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit;
        vec parts;
        vec parts_2;
        for (int i1 = 0; i1 <= 64; i1++) {
            const int at = 8 * i0 + 128 * i1;
            scatter(&encoder_norm_weight_grad_part[at], 1, 8,
                v_rsqrt(LOAD(&encoder_norm_v[at]) + SPLAT(1e-05f)));
        }
        for (int d0 = 0; d0 <= 23; d0++) {
            parts = SPLAT(0.0f);
            parts_2 = SPLAT(0.0f);
            for (int i1 = 0; i1 <= 64; i1++) {
                parts += FIRST_LANES(8, LOAD(&encoder_norm_y_grad[8 * i0 + 3072 * i1 + 128 * d0]) *
                    ((LOAD(&encoder_layers_0_11_y[8 * i0 + 3072 * i1 + 128 * d0]) -
                    LOAD(&encoder_norm_m[8 * i0 + 128 * i1])) *
                    LOAD(&encoder_norm_weight_grad_part[8 * i0 + 128 * i1])));
                parts_2 += FIRST_LANES(8, LOAD(&encoder_norm_y_grad[8 * i0 + 3072 * i1 + 128 *
                    d0]));
            }
            float total = add_lanes(parts);
            encoder_norm_weight_grad_parts[32 * i0 + d0] = total;
            float total_2 = add_lanes(parts_2);
            encoder_norm_bias_grad_parts[32 * i0 + d0] = total_2;
        }
        for (int i1 = 0; i1 <= 64; i1++)
            for (int d0_2 = 0; d0_2 <= 23; d0_2++) {
                const int at_2 = 8 * i0 + 128 * i1;
                const int at_3 = 8 * i0 + 3072 * i1 + 128 * d0_2;
                scatter(&encoder_norm_c_grad[at_3], 1, 8, SPLAT(2.0f) *
                    (LOAD(&encoder_norm_sum_2_grad[at_2]) *
                    (LOAD(&encoder_layers_0_11_y[at_3]) - LOAD(&encoder_norm_m[at_2]))) +
                    LOAD(&encoder_norm_y_grad[at_3]) * SPLAT(encoder_norm_weight[d0_2]) *
                    LOAD(&encoder_norm_weight_grad_part[at_2]));
            }
    }
}

/* encoder.norm (layer_norm), line 23: encoder.norm.weight.grad[d0] = sum(i0)
   encoder.norm.weight.grad.parts[i0, d0] */
/* adamw, line 30: encoder.norm.weight.exp_avg.next[i0] = encoder.norm.weight.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(encoder.norm.weight.grad[i0] - encoder.norm.weight.exp_avg[i0]) */
/* adamw, line 30: encoder.norm.weight.exp_avg_sq.next[i0] =
   betas.1[]*encoder.norm.weight.exp_avg_sq[i0] + (1 -
   betas.1[])*encoder.norm.weight.grad[i0]*encoder.norm.weight.grad[i0] */
/* encoder.norm.weight.grad.parts f32[16, 24]; encoder.norm.weight.exp_avg f32[24];
   betas.0.scheduled f64[]; encoder.norm.weight.exp_avg_sq f32[24]; encoder.norm.weight.grad
   f32[24] */
/* Tile: 16 d0; lanes over d0. Loops: d0; inside: i0 */
static void encoder_norm_adamw_grad(const float *restrict encoder_norm_weight_grad_parts,
    float *restrict encoder_norm_weight_exp_avg, const double *restrict betas_0_scheduled,
    float *restrict encoder_norm_weight_exp_avg_sq, float *restrict encoder_norm_weight_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    for (int d0b = 0; d0b <= 1; d0b++) {
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 15; i0++)
            grad += LOAD(&encoder_norm_weight_grad_parts[16 * d0b + 32 * i0]);
        if (encoder_norm_weight_grad != NULL)
            STORE(&encoder_norm_weight_grad[16 * d0b], grad);
        STORE(&encoder_norm_weight_exp_avg[16 * d0b], LOAD(&encoder_norm_weight_exp_avg[16 * d0b]) +
            SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad - LOAD(&encoder_norm_weight_exp_avg[16 * d0b])));
        STORE(&encoder_norm_weight_exp_avg_sq[16 * d0b], SPLAT(the_betas_1) *
            LOAD(&encoder_norm_weight_exp_avg_sq[16 * d0b]) + SPLAT(factor) * grad * grad);
    }
}

/* encoder.norm (layer_norm), line 23: encoder.norm.bias.grad[d0] = sum(i0)
   encoder.norm.bias.grad.parts[i0, d0] */
/* adamw, line 30: encoder.norm.bias.exp_avg.next[i0] = encoder.norm.bias.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(encoder.norm.bias.grad[i0] - encoder.norm.bias.exp_avg[i0]) */
/* adamw, line 30: encoder.norm.bias.exp_avg_sq.next[i0] =
   betas.1[]*encoder.norm.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*encoder.norm.bias.grad[i0]*encoder.norm.bias.grad[i0] */
/* adamw, line 30: encoder.norm.bias.next[i0] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.norm.bias[i0] -
   lr.scheduled[]/adamw.c1[]*encoder.norm.bias.exp_avg.next[i0]/(sqrt(encoder.norm.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* encoder.norm.bias.grad.parts f32[16, 24]; encoder.norm.bias.exp_avg f32[24]; betas.0.scheduled
   f64[]; encoder.norm.bias.exp_avg_sq f32[24]; lr.scheduled f64[]; encoder.norm.bias f32[24];
   adamw.c1 f64[]; adamw.c2 f64[]; encoder.norm.bias.grad f32[24] */
/* Tile: 16 d0; lanes over d0. Loops: d0; inside: i0 */
static void encoder_norm_adamw_grad_2(const float *restrict encoder_norm_bias_grad_parts,
    float *restrict encoder_norm_bias_exp_avg, const double *restrict betas_0_scheduled,
    float *restrict encoder_norm_bias_exp_avg_sq, const double *restrict lr_scheduled,
    float *restrict encoder_norm_bias, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict encoder_norm_bias_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int d0b = 0; d0b <= 1; d0b++) {
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 15; i0++)
            grad += LOAD(&encoder_norm_bias_grad_parts[16 * d0b + 32 * i0]);
        if (encoder_norm_bias_grad != NULL)
            STORE(&encoder_norm_bias_grad[16 * d0b], grad);
        vec next = LOAD(&encoder_norm_bias_exp_avg[16 * d0b]) +
            SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad - LOAD(&encoder_norm_bias_exp_avg[16 * d0b]));
        STORE(&encoder_norm_bias_exp_avg[16 * d0b], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&encoder_norm_bias_exp_avg_sq[16 * d0b]) +
            SPLAT(factor) * grad * grad;
        STORE(&encoder_norm_bias_exp_avg_sq[16 * d0b], next_2);
        STORE(&encoder_norm_bias[16 * d0b], SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&encoder_norm_bias[16 * d0b]) - SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) *
            next / (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* encoder.norm (layer_norm), line 23: encoder.norm.m.grad.sum.2[i0, i1] = sum(d0)
   encoder.norm.y.grad[i0, i1, d0]*encoder.norm.weight[d0] */
/* encoder.norm (layer_norm), line 23: encoder.norm.sum.grad[i0, i1] =
   ((-2)*((encoder.norm.sum.sum[i0, i1] + (encoder.layers.0.5.sum.sum[i0, i1] +
   encoder.layers.0.0.sum[i0, i1]) + (-24)*encoder.norm.m[i0, i1])*encoder.norm.sum.2.grad[i0,
   i1]) - encoder.norm.m.grad.sum.2[i0, i1]*rsqrt(encoder.norm.v[i0, i1] + 1e-05))/24 */
/* encoder.norm.y.grad f32[128, 65, 24]; encoder.norm.weight f32[24]; encoder.norm.sum.sum
   f32[128, 65]; encoder.layers.0.5.sum.sum f32[128, 65]; encoder.layers.0.0.sum f32[128, 65];
   encoder.norm.m f32[128, 65]; encoder.norm.sum.2.grad f32[128, 65]; encoder.norm.v f32[128,
   65]; encoder.norm.sum.grad f32[128, 65] */
/* Tile: 64 i0 x 5 i1; lanes over i0. Loops: i0, i1; inside: d0 */
KERNEL
static void encoder_norm_grad_3(int thread, int threads, const float *restrict encoder_norm_y_grad,
    const float *restrict encoder_norm_weight, const float *restrict encoder_norm_sum_sum,
    const float *restrict encoder_layers_0_5_sum_sum, const float *restrict encoder_layers_0_0_sum,
    const float *restrict encoder_norm_m, const float *restrict encoder_norm_sum_2_grad,
    const float *restrict encoder_norm_v, float *restrict encoder_norm_sum_grad)
{
    for (int unit = first_unit(26, thread, threads); unit < first_unit(26, thread + 1, threads);
        unit++) {
        const int i0b = unit / 13;
        const int i1b = unit % 13;
        vec sum_2[4][5];
        UNROLL for (int i0v = 0; i0v < 4; i0v++)
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                sum_2[i0v][i1] = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++) {
            const float *const grad_at = &encoder_norm_y_grad[64 * i0b + 15360 * i1b + 128 * d0];
            UNROLL for (int i0v = 0; i0v < 4; i0v++)
                UNROLL for (int i1 = 0; i1 < 5; i1++) {
                    const vec x = LOAD(&grad_at[16 * i0v + 3072 * i1]);
                    sum_2[i0v][i1] += x * SPLAT(encoder_norm_weight[d0]);
                }
        }
        UNROLL for (int i0v = 0; i0v < 4; i0v++)
            UNROLL for (int i1 = 0; i1 < 5; i1++) {
                const int at = 4160 * i0b + 1040 * i0v + 80 * i1b + 16 * i1;
                const int at_2 = 64 * i0b + 16 * i0v + 640 * i1b + 128 * i1;
                STORE(&encoder_norm_sum_grad[at_2],
                    (SPLAT(-2.0f) * ((LOAD(&encoder_norm_sum_sum[at]) +
                    (LOAD(&encoder_layers_0_5_sum_sum[at]) + LOAD(&encoder_layers_0_0_sum[at_2])) +
                    SPLAT(-24.0f) * LOAD(&encoder_norm_m[at_2])) *
                    LOAD(&encoder_norm_sum_2_grad[at_2])) - sum_2[i0v][i1] *
                    v_rsqrt(LOAD(&encoder_norm_v[at_2]) + SPLAT(1e-05f))) / SPLAT(24.0f));
            }
    }
}

/* encoder.layers.0.dropout2 (dropout), line 23: encoder.layers.0.linear2.y.grad[8*i0 + i02, i1,
   i2] = select(random(20, 24*i1 + i2 + 12480*i0 + 1560*i02) < encoder.layers.0.dropout2.p[], 0,
   (encoder.norm.sum.grad[8*i0 + i02, i1] + encoder.norm.c.grad[8*i0 + i02, i1, i2])/(1 -
   encoder.layers.0.dropout2.p[])) */
/* encoder.layers.0.linear2 (linear), line 23: encoder.layers.0.linear2.bias.grad.parts[i0, k] =
   sum(i02, i1) encoder.layers.0.linear2.y.grad[8*i0 + i02, i1, k] */
/* encoder.layers.0.linear2 (linear), line 23: encoder.layers.0.linear2.bias.grad[k] = sum(i0)
   encoder.layers.0.linear2.bias.grad.parts[i0, k] */
/* adamw, line 30: encoder.layers.0.linear2.bias.exp_avg.next[i0] =
   encoder.layers.0.linear2.bias.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.linear2.bias.grad[i0] -
   encoder.layers.0.linear2.bias.exp_avg[i0]) */
/* adamw, line 30: encoder.layers.0.linear2.bias.exp_avg_sq.next[i0] =
   betas.1[]*encoder.layers.0.linear2.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*encoder.layers.0.linear2.bias.grad[i0]*encoder.layers.0.linear2.bias.grad[i0] */
/* adamw, line 30: encoder.layers.0.linear2.bias.next[i0] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.layers.0.linear2.bias[i0] -
   lr.scheduled[]/adamw.c1[]*encoder.layers.0.linear2.bias.exp_avg.next[i0]/(sqrt(encoder.layers.0.linear2.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* encoder.norm.sum.grad f32[128, 65]; encoder.norm.c.grad f32[128, 65, 24];
   encoder.layers.0.linear2.y.grad f32[128, 65, 24]; encoder.layers.0.linear2.bias.grad.parts
   f32[16, 24]; encoder.layers.0.linear2.bias.exp_avg f32[24]; betas.0.scheduled f64[];
   encoder.layers.0.linear2.bias.exp_avg_sq f32[24]; lr.scheduled f64[];
   encoder.layers.0.linear2.bias f32[24]; adamw.c1 f64[]; adamw.c2 f64[];
   encoder.layers.0.linear2.bias.grad f32[24] */
/* Tile: 16 i0; lanes over i0. Loops: i2; inside: i02, i1 */
static void encoder_layers_0_dropout2_encoder_layers_0_linear2_grad(int thread, int threads,
    const float *restrict encoder_norm_sum_grad, const float *restrict encoder_norm_c_grad,
    float *restrict encoder_layers_0_linear2_y_grad,
    float *restrict encoder_layers_0_linear2_bias_grad_parts,
    float *restrict encoder_layers_0_linear2_bias_exp_avg, const double *restrict betas_0_scheduled,
    float *restrict encoder_layers_0_linear2_bias_exp_avg_sq, const double *restrict lr_scheduled,
    float *restrict encoder_layers_0_linear2_bias, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict encoder_layers_0_linear2_bias_grad)
{
    const float factor = (float)(1.0 - encoder_layers_0_dropout2_p);
    const float the_encoder_layers_0_dropout2_p = (float)encoder_layers_0_dropout2_p;
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int i2 = unit;
        float grad;
        vec parts = SPLAT(0.0f);
        for (int i02 = 0; i02 <= 7; i02++)
            for (int i1 = 0; i1 <= 64; i1++) {
                STORE(&encoder_layers_0_linear2_y_grad[128 * i2 + 16 * i02 + 3072 * i1],
                    SELECT(uniform_lanes(20, (uint64_t)(i2 + 1560 * i02 + 24 * i1), 12480) <
                    SPLAT(the_encoder_layers_0_dropout2_p), SPLAT(0.0f),
                    (gather(&encoder_norm_sum_grad[i02 + 128 * i1], 8, LANES) +
                    gather(&encoder_norm_c_grad[128 * i2 + i02 + 3072 * i1], 8, LANES)) /
                    SPLAT(factor)));
                parts += LOAD(&encoder_layers_0_linear2_y_grad[128 * i2 + 16 * i02 + 3072 * i1]);
            }
        STORE(&encoder_layers_0_linear2_bias_grad_parts[16 * i2], parts);
        {
            grad = 0.0f;
            for (int i0 = 0; i0 < 16; i0++)
                grad += encoder_layers_0_linear2_bias_grad_parts[16 * i2 + i0];
            if (encoder_layers_0_linear2_bias_grad != NULL)
                encoder_layers_0_linear2_bias_grad[i2] = grad;
        }
        float next = encoder_layers_0_linear2_bias_exp_avg[i2] +
            (float)(1.0 - betas_0_scheduled[0]) *
            (grad - encoder_layers_0_linear2_bias_exp_avg[i2]);
        encoder_layers_0_linear2_bias_exp_avg[i2] = next;
        float next_2 = (float)betas_1 * encoder_layers_0_linear2_bias_exp_avg_sq[i2] +
            (float)(1.0 - betas_1) * grad * grad;
        encoder_layers_0_linear2_bias_exp_avg_sq[i2] = next_2;
        encoder_layers_0_linear2_bias[i2] = (float)(1.0 - lr_scheduled[0] * weight_decay) *
            encoder_layers_0_linear2_bias[i2] - (float)(lr_scheduled[0] / adamw_c1[0]) * next /
            (sqrtf(next_2) / (float)adamw_c2[0] + (float)eps);
    }
}

/* encoder.layers.0.linear2 (linear), line 23: encoder.layers.0.dropout.y.grad[8*i0 + i02, i1, c]
   = sum(k) encoder.layers.0.linear2.y.grad[8*i0 + i02, i1, k]*encoder.layers.0.linear2.weight[k,
   c] */
/* encoder.layers.0.7 (gelu), line 23: encoder.layers.0.linear1.y.grad[8*i0 + i02, i1, i2] =
   0.5*(select(random(19, 96*i1 + i2 + 49920*i0 + 6240*i02) < encoder.layers.0.dropout.p[], 0,
   encoder.layers.0.dropout.y.grad[8*i0 + i02, i1, i2]/(1 - encoder.layers.0.dropout.p[]))*(1 +
   erf(0.7071067811865476*(encoder.layers.0.linear1.bias[i2] + encoder.layers.0.linear1.sum[8*i0
   + i02, i1, i2])))) + 0.3989422804014327*(select(random(19, 96*i1 + i2 + 49920*i0 + 6240*i02) <
   encoder.layers.0.dropout.p[], 0, encoder.layers.0.dropout.y.grad[8*i0 + i02, i1, i2]/(1 -
   encoder.layers.0.dropout.p[]))*(encoder.layers.0.linear1.bias[i2] +
   encoder.layers.0.linear1.sum[8*i0 + i02, i1,
   i2])*exp((-0.5000000000000001)*((encoder.layers.0.linear1.bias[i2] +
   encoder.layers.0.linear1.sum[8*i0 + i02, i1, i2])*(encoder.layers.0.linear1.bias[i2] +
   encoder.layers.0.linear1.sum[8*i0 + i02, i1, i2])))) */
/* encoder.layers.0.linear2.y.grad f32[128, 65, 24]; encoder.layers.0.linear2.weight f32[24, 96];
   encoder.layers.0.linear1.bias f32[96]; encoder.layers.0.linear1.sum f32[128, 65, 96];
   encoder.layers.0.linear1.y.grad f32[128, 65, 96] */
/* Tile: 2 i02 x 5 i1 x 48 c; lanes over c. Loops: i0, i02, i1, c; inside: k */
KERNEL
static void encoder_layers_0_linear2_encoder_layers_0_7_grad(int thread, int threads,
    const float *restrict encoder_layers_0_linear2_y_grad,
    const float *restrict encoder_layers_0_linear2_weight,
    const float *restrict encoder_layers_0_linear1_bias,
    const float *restrict encoder_layers_0_linear1_sum,
    float *restrict encoder_layers_0_linear1_y_grad)
{
    const float factor = (float)(1.0 - encoder_layers_0_dropout_p);
    const float the_encoder_layers_0_dropout_p = (float)encoder_layers_0_dropout_p;
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i02b = unit % 4;
        for (int i1b = 0; i1b <= 12; i1b++)
            for (int cb = 0; cb <= 1; cb++) {
                vec grad[2][5][3];
                UNROLL for (int i02 = 0; i02 < 2; i02++)
                    UNROLL for (int i1 = 0; i1 < 5; i1++)
                        UNROLL for (int cv = 0; cv < 3; cv++)
                            grad[i02][i1][cv] = SPLAT(0.0f);
                for (int k = 0; k <= 23; k++) {
                    const float *const grad_at =
                        &encoder_layers_0_linear2_y_grad[i0 + 32 * i02b + 15360 * i1b + 128 * k];
                    const float *const weight_at =
                        &encoder_layers_0_linear2_weight[1152 * cb + 16 * k];
                    UNROLL for (int i02 = 0; i02 < 2; i02++)
                        UNROLL for (int i1 = 0; i1 < 5; i1++) {
                            const vec x = SPLAT(grad_at[16 * i02 + 3072 * i1]);
                            UNROLL for (int cv = 0; cv < 3; cv++)
                                grad[i02][i1][cv] += x * LOAD(&weight_at[384 * cv]);
                        }
                }
                UNROLL for (int i02 = 0; i02 < 2; i02++)
                    UNROLL for (int i1 = 0; i1 < 5; i1++)
                        UNROLL for (int cv = 0; cv < 3; cv++) {
                            const int at = 48 * cb + 16 * cv;
                            const int at_2 = 8320 * i0 + 2080 * i02b + 1040 * i02 + 80 * i1b + 16 *
                                i1 + 399408 * cb + 133136 * cv;
                            STORE(&encoder_layers_0_linear1_y_grad[49920 * i0 + 12480 * i02b +
                                6240 * i02 + 480 * i1b + 96 * i1 + 48 * cb + 16 * cv], SPLAT(0.5f) *
                                (SELECT(uniform_lanes(19,
                                (uint64_t)(49920 * i0 + 12480 * i02b + 6240 * i02 + 480 * i1b + 96 *
                                i1 + 48 * cb + 16 * cv), 1) < SPLAT(the_encoder_layers_0_dropout_p),
                                SPLAT(0.0f), grad[i02][i1][cv] / SPLAT(factor)) *
                                (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                                (LOAD(&encoder_layers_0_linear1_bias[at]) +
                                LOAD(&encoder_layers_0_linear1_sum[at_2]))))) + SPLAT(0.3989423f) *
                                (SELECT(uniform_lanes(19,
                                (uint64_t)(49920 * i0 + 12480 * i02b + 6240 * i02 + 480 * i1b + 96 *
                                i1 + 48 * cb + 16 * cv), 1) < SPLAT(the_encoder_layers_0_dropout_p),
                                SPLAT(0.0f), grad[i02][i1][cv] / SPLAT(factor)) *
                                (LOAD(&encoder_layers_0_linear1_bias[at]) +
                                LOAD(&encoder_layers_0_linear1_sum[at_2])) *
                                v_exp(SPLAT(-0.5f) * ((LOAD(&encoder_layers_0_linear1_bias[at]) +
                                LOAD(&encoder_layers_0_linear1_sum[at_2])) *
                                (LOAD(&encoder_layers_0_linear1_bias[at]) +
                                LOAD(&encoder_layers_0_linear1_sum[at_2]))))));
                        }
            }
    }
}

/* encoder.layers.0.linear2 (linear), line 23: encoder.layers.0.linear2.weight.grad.parts[i0, k,
   c] = sum(i02, i1) encoder.layers.0.linear2.y.grad[8*i0 + i02, i1,
   k]*encoder.layers.0.dropout.y[8*i0 + i02, i1, c] */
/* encoder.layers.0.linear2.y.grad f32[128, 65, 24]; encoder.layers.0.dropout.y f32[128, 65, 96];
   encoder.layers.0.linear2.weight.grad.parts f32[16, 24, 96] */
/* Tile: 8 k x 48 c; lanes over c. Loops: i0, k, c; inside: i02, i1 */
KERNEL
static void encoder_layers_0_linear2_grad(int thread, int threads,
    const float *restrict encoder_layers_0_linear2_y_grad,
    const float *restrict encoder_layers_0_dropout_y,
    float *restrict encoder_layers_0_linear2_weight_grad_parts)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int i0 = unit / 6;
        const int kb = unit / 2 % 3;
        const int cb = unit % 2;
        vec parts[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int cv = 0; cv < 3; cv++)
                parts[k][cv] = SPLAT(0.0f);
        for (int i02 = 0; i02 <= 7; i02++)
            for (int i1 = 0; i1 <= 64; i1++) {
                const float *const grad_at = &encoder_layers_0_linear2_y_grad[i0 + 1024 * kb + 16 *
                    i02 + 3072 * i1];
                const float *const y_at = &encoder_layers_0_dropout_y[49920 * i0 + 48 * cb + 6240 *
                    i02 + 96 * i1];
                UNROLL for (int k = 0; k < 8; k++) {
                    const vec x = SPLAT(grad_at[128 * k]);
                    UNROLL for (int cv = 0; cv < 3; cv++)
                        parts[k][cv] += x * LOAD(&y_at[16 * cv]);
                }
            }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int cv = 0; cv < 3; cv++)
                STORE(&encoder_layers_0_linear2_weight_grad_parts[2304 * i0 + 768 * kb + 96 * k +
                    48 * cb + 16 * cv], parts[k][cv]);
    }
}

/* encoder.layers.0.linear2 (linear), line 23: encoder.layers.0.linear2.weight.grad[k, c] =
   sum(i0) encoder.layers.0.linear2.weight.grad.parts[i0, k, c] */
/* adamw, line 30: encoder.layers.0.linear2.weight.exp_avg.next[i0, i1] =
   encoder.layers.0.linear2.weight.exp_avg[i0, i1] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.linear2.weight.grad[i0, i1] -
   encoder.layers.0.linear2.weight.exp_avg[i0, i1]) */
/* adamw, line 30: encoder.layers.0.linear2.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*encoder.layers.0.linear2.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*encoder.layers.0.linear2.weight.grad[i0,
   i1]*encoder.layers.0.linear2.weight.grad[i0, i1] */
/* adamw, line 30: encoder.layers.0.linear2.weight.next[i0, i1] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.layers.0.linear2.weight[i0, i1] -
   lr.scheduled[]/adamw.c1[]*encoder.layers.0.linear2.weight.exp_avg.next[i0,
   i1]/(sqrt(encoder.layers.0.linear2.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* encoder.layers.0.linear2.weight.grad.parts f32[16, 24, 96];
   encoder.layers.0.linear2.weight.exp_avg f32[24, 96]; betas.0.scheduled f64[];
   encoder.layers.0.linear2.weight.exp_avg_sq f32[24, 96]; lr.scheduled f64[];
   encoder.layers.0.linear2.weight f32[24, 96]; adamw.c1 f64[]; adamw.c2 f64[];
   encoder.layers.0.linear2.weight.grad f32[24, 96] */
/* Tile: 16 c; lanes over c. Loops: k, c; inside: i0 */
static void encoder_layers_0_linear2_adamw_grad(int thread, int threads,
    const float *restrict encoder_layers_0_linear2_weight_grad_parts,
    float *restrict encoder_layers_0_linear2_weight_exp_avg,
    const double *restrict betas_0_scheduled,
    float *restrict encoder_layers_0_linear2_weight_exp_avg_sq, const double *restrict lr_scheduled,
    float *restrict encoder_layers_0_linear2_weight, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict encoder_layers_0_linear2_weight_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(144, thread, threads); unit < first_unit(144, thread + 1, threads);
        unit++) {
        const int k = unit / 6;
        const int cb = unit % 6;
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 15; i0++)
            grad += LOAD(&encoder_layers_0_linear2_weight_grad_parts[96 * k + 16 * cb + 2304 * i0]);
        if (encoder_layers_0_linear2_weight_grad != NULL)
            STORE(&encoder_layers_0_linear2_weight_grad[96 * k + 16 * cb], grad);
        const int at = 96 * k + 16 * cb;
        const int at_2 = 16 * k + 384 * cb;
        vec next = LOAD(&encoder_layers_0_linear2_weight_exp_avg[at]) +
            SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad - LOAD(&encoder_layers_0_linear2_weight_exp_avg[at]));
        STORE(&encoder_layers_0_linear2_weight_exp_avg[at], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&encoder_layers_0_linear2_weight_exp_avg_sq[at]) +
            SPLAT(factor) * grad * grad;
        STORE(&encoder_layers_0_linear2_weight_exp_avg_sq[at], next_2);
        STORE(&encoder_layers_0_linear2_weight[at_2],
            SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&encoder_layers_0_linear2_weight[at_2]) -
            SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* encoder.layers.0.linear1 (linear), line 23: encoder.layers.0.linear1.bias.grad.parts[i0, k] =
   sum(i02, i1) encoder.layers.0.linear1.y.grad[8*i0 + i02, i1, k] */
/* encoder.layers.0.linear1 (linear), line 23: encoder.layers.0.linear1.bias.grad[k] = sum(i0)
   encoder.layers.0.linear1.bias.grad.parts[i0, k] */
/* adamw, line 30: encoder.layers.0.linear1.bias.exp_avg.next[i0] =
   encoder.layers.0.linear1.bias.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.linear1.bias.grad[i0] -
   encoder.layers.0.linear1.bias.exp_avg[i0]) */
/* adamw, line 30: encoder.layers.0.linear1.bias.exp_avg_sq.next[i0] =
   betas.1[]*encoder.layers.0.linear1.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*encoder.layers.0.linear1.bias.grad[i0]*encoder.layers.0.linear1.bias.grad[i0] */
/* adamw, line 30: encoder.layers.0.linear1.bias.next[i0] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.layers.0.linear1.bias[i0] -
   lr.scheduled[]/adamw.c1[]*encoder.layers.0.linear1.bias.exp_avg.next[i0]/(sqrt(encoder.layers.0.linear1.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* encoder.layers.0.linear1.y.grad f32[128, 65, 96]; encoder.layers.0.linear1.bias.grad.parts
   f32[16, 96]; encoder.layers.0.linear1.bias.exp_avg f32[96]; betas.0.scheduled f64[];
   encoder.layers.0.linear1.bias.exp_avg_sq f32[96]; lr.scheduled f64[];
   encoder.layers.0.linear1.bias f32[96]; adamw.c1 f64[]; adamw.c2 f64[];
   encoder.layers.0.linear1.bias.grad f32[96] */
/* Tile: 16 k; lanes over k. Loops: k; inside: i0, i02, i1 */
static void encoder_layers_0_linear1_adamw_grad(int thread, int threads,
    const float *restrict encoder_layers_0_linear1_y_grad,
    float *restrict encoder_layers_0_linear1_bias_grad_parts,
    float *restrict encoder_layers_0_linear1_bias_exp_avg, const double *restrict betas_0_scheduled,
    float *restrict encoder_layers_0_linear1_bias_exp_avg_sq, const double *restrict lr_scheduled,
    float *restrict encoder_layers_0_linear1_bias, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict encoder_layers_0_linear1_bias_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(6, thread, threads); unit < first_unit(6, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec parts;
        for (int i0 = 0; i0 <= 15; i0++) {
            parts = SPLAT(0.0f);
            for (int i02 = 0; i02 <= 7; i02++)
                for (int i1 = 0; i1 <= 64; i1++)
                    parts += LOAD(&encoder_layers_0_linear1_y_grad[16 * kb + 49920 * i0 + 6240 *
                        i02 + 96 * i1]);
            STORE(&encoder_layers_0_linear1_bias_grad_parts[16 * kb + 96 * i0], parts);
        }
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 15; i0++)
            grad += LOAD(&encoder_layers_0_linear1_bias_grad_parts[16 * kb + 96 * i0]);
        if (encoder_layers_0_linear1_bias_grad != NULL)
            STORE(&encoder_layers_0_linear1_bias_grad[16 * kb], grad);
        vec next = LOAD(&encoder_layers_0_linear1_bias_exp_avg[16 * kb]) +
            SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad - LOAD(&encoder_layers_0_linear1_bias_exp_avg[16 * kb]));
        STORE(&encoder_layers_0_linear1_bias_exp_avg[16 * kb], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&encoder_layers_0_linear1_bias_exp_avg_sq[16 * kb]) +
            SPLAT(factor) * grad * grad;
        STORE(&encoder_layers_0_linear1_bias_exp_avg_sq[16 * kb], next_2);
        STORE(&encoder_layers_0_linear1_bias[16 * kb],
            SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&encoder_layers_0_linear1_bias[16 * kb]) -
            SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* encoder.layers.0.linear1 (linear), line 23: encoder.layers.0.linear1.weight.copy[i0, i1] =
   encoder.layers.0.linear1.weight[i0, i1] */
/* encoder.layers.0.linear1.weight f32[96, 24]; encoder.layers.0.linear1.weight.copy f32[96, 24] */
/* Tile: 16 i1; lanes over i1. Loops: i0, i1 */
static void encoder_layers_0_linear1(const float *restrict encoder_layers_0_linear1_weight,
    float *restrict encoder_layers_0_linear1_weight_copy)
{
    for (int i0 = 0; i0 <= 95; i0++)
        for (int i1b = 0; i1b <= 1; i1b++)
            STORE(&encoder_layers_0_linear1_weight_copy[32 * i0 + 16 * i1b],
                gather(&encoder_layers_0_linear1_weight[i0 + 256 * i1b + 368 * (i0 / 16)], 16, 24 -
                16 * i1b));
}

/* encoder.layers.0.linear1 (linear), line 23: encoder.layers.0.5.y.grad[8*i0 + i02, i1, c] =
   sum(k) encoder.layers.0.linear1.y.grad[8*i0 + i02, i1,
   k]*encoder.layers.0.linear1.weight.copy[k, c] */
/* encoder.layers.0.linear1.y.grad f32[128, 65, 96]; encoder.layers.0.linear1.weight.copy f32[96,
   24]; encoder.layers.0.5.y.grad f32[128, 65, 24] */
/* Tile: 13 i1 x 32 c; lanes over c. Loops: i0, i02, i1; inside: k */
KERNEL
static void encoder_layers_0_linear1_grad(int thread, int threads,
    const float *restrict encoder_layers_0_linear1_y_grad,
    const float *restrict encoder_layers_0_linear1_weight_copy,
    float *restrict encoder_layers_0_5_y_grad)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int i0 = unit / 8;
        const int i02 = unit % 8;
        for (int i1b = 0; i1b <= 4; i1b++) {
            vec grad[13][2];
            UNROLL for (int i1 = 0; i1 < 13; i1++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    grad[i1][cv] = SPLAT(0.0f);
            for (int k = 0; k <= 95; k++) {
                const float *const grad_at = &encoder_layers_0_linear1_y_grad[49920 * i0 + 6240 *
                    i02 + 1248 * i1b + k];
                const float *const copy_at = &encoder_layers_0_linear1_weight_copy[32 * k];
                UNROLL for (int i1 = 0; i1 < 13; i1++) {
                    const vec x = SPLAT(grad_at[96 * i1]);
                    UNROLL for (int cv = 0; cv < 2; cv++)
                        grad[i1][cv] += x * LOAD(&copy_at[16 * cv]);
                }
            }
            UNROLL for (int i1 = 0; i1 < 13; i1++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    STORE(&encoder_layers_0_5_y_grad[16640 * i0 + 2080 * i02 + 416 * i1b + 32 * i1 +
                        16 * cv], grad[i1][cv]);
        }
    }
}

/* encoder.layers.0.linear1 (linear), line 23: encoder.layers.0.linear1.weight.grad.parts[i0, k,
   c] = sum(i02, i1) encoder.layers.0.linear1.y.grad[8*i0 + i02, i1, k]*encoder.layers.0.5.y[8*i0
   + i02, i1, c] */
/* encoder.layers.0.linear1.y.grad f32[128, 65, 96]; encoder.layers.0.5.y f32[128, 65, 24];
   encoder.layers.0.linear1.weight.grad.parts f32[16, 96, 24] */
/* Tile: 48 k x 8 c; lanes over k. Loops: i0, k, c; inside: i02, i1 */
KERNEL
static void encoder_layers_0_linear1_grad_2(int thread, int threads,
    const float *restrict encoder_layers_0_linear1_y_grad,
    const float *restrict encoder_layers_0_5_y,
    float *restrict encoder_layers_0_linear1_weight_grad_parts)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int i0 = unit / 6;
        const int kb = unit / 3 % 2;
        const int cb = unit % 3;
        vec parts[3][8];
        UNROLL for (int kv = 0; kv < 3; kv++)
            UNROLL for (int c = 0; c < 8; c++)
                parts[kv][c] = SPLAT(0.0f);
        for (int i02 = 0; i02 <= 7; i02++)
            for (int i1 = 0; i1 <= 64; i1++) {
                const float *const y_at = &encoder_layers_0_5_y[8 * i0 + 128 * cb + i02 + 384 * i1 +
                    24944 * (i0 / 2)];
                const float *const grad_at = &encoder_layers_0_linear1_y_grad[49920 * i0 + 48 * kb +
                    6240 * i02 + 96 * i1];
                UNROLL for (int c = 0; c < 8; c++) {
                    const vec x = SPLAT(y_at[16 * c]);
                    UNROLL for (int kv = 0; kv < 3; kv++)
                        parts[kv][c] += x * LOAD(&grad_at[16 * kv]);
                }
            }
        UNROLL for (int kv = 0; kv < 3; kv++)
            UNROLL for (int c = 0; c < 8; c++)
                STORE(&encoder_layers_0_linear1_weight_grad_parts[2304 * i0 + 1152 * kb + 384 * kv +
                    128 * cb + 16 * c], parts[kv][c]);
    }
}

/* encoder.layers.0.linear1 (linear), line 23: encoder.layers.0.linear1.weight.grad[k, c] =
   sum(i0) encoder.layers.0.linear1.weight.grad.parts[i0, k, c] */
/* adamw, line 30: encoder.layers.0.linear1.weight.exp_avg.next[i0, i1] =
   encoder.layers.0.linear1.weight.exp_avg[i0, i1] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.linear1.weight.grad[i0, i1] -
   encoder.layers.0.linear1.weight.exp_avg[i0, i1]) */
/* adamw, line 30: encoder.layers.0.linear1.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*encoder.layers.0.linear1.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*encoder.layers.0.linear1.weight.grad[i0,
   i1]*encoder.layers.0.linear1.weight.grad[i0, i1] */
/* adamw, line 30: encoder.layers.0.linear1.weight.next[i0, i1] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.layers.0.linear1.weight[i0, i1] -
   lr.scheduled[]/adamw.c1[]*encoder.layers.0.linear1.weight.exp_avg.next[i0,
   i1]/(sqrt(encoder.layers.0.linear1.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* encoder.layers.0.linear1.weight.grad.parts f32[16, 96, 24];
   encoder.layers.0.linear1.weight.exp_avg f32[96, 24]; betas.0.scheduled f64[];
   encoder.layers.0.linear1.weight.exp_avg_sq f32[96, 24]; lr.scheduled f64[];
   encoder.layers.0.linear1.weight f32[96, 24]; adamw.c1 f64[]; adamw.c2 f64[];
   encoder.layers.0.linear1.weight.grad f32[96, 24] */
/* Tile: 16 k; lanes over k. Loops: k, c; inside: i0 */
static void encoder_layers_0_linear1_adamw_grad_2(int thread, int threads,
    const float *restrict encoder_layers_0_linear1_weight_grad_parts,
    float *restrict encoder_layers_0_linear1_weight_exp_avg,
    const double *restrict betas_0_scheduled,
    float *restrict encoder_layers_0_linear1_weight_exp_avg_sq, const double *restrict lr_scheduled,
    float *restrict encoder_layers_0_linear1_weight, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict encoder_layers_0_linear1_weight_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(144, thread, threads); unit < first_unit(144, thread + 1, threads);
        unit++) {
        const int kb = unit / 24;
        const int c = unit % 24;
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 15; i0++)
            grad += LOAD(&encoder_layers_0_linear1_weight_grad_parts[384 * kb + 16 * c + 2304 *
                i0]);
        if (encoder_layers_0_linear1_weight_grad != NULL)
            STORE(&encoder_layers_0_linear1_weight_grad[384 * kb + 16 * c], grad);
        const int at = 384 * kb + 16 * c;
        vec next = LOAD(&encoder_layers_0_linear1_weight_exp_avg[at]) +
            SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad - LOAD(&encoder_layers_0_linear1_weight_exp_avg[at]));
        STORE(&encoder_layers_0_linear1_weight_exp_avg[at], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&encoder_layers_0_linear1_weight_exp_avg_sq[at]) +
            SPLAT(factor) * grad * grad;
        STORE(&encoder_layers_0_linear1_weight_exp_avg_sq[at], next_2);
        STORE(&encoder_layers_0_linear1_weight[at],
            SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&encoder_layers_0_linear1_weight[at]) -
            SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.v.grad.sum[i0, i1] = sum(d0)
   encoder.layers.0.5.y.grad[i0, i1,
   d0]*encoder.layers.0.norm2.weight[d0]*(encoder.layers.0.3.y[i0, i1, d0] -
   encoder.layers.0.5.m[i0, i1]) */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.sum.2.grad[i0, i1] =
   (-0.5)*(encoder.layers.0.5.v.grad.sum[i0, i1]*(rsqrt(encoder.layers.0.5.v[i0, i1] +
   1e-05)*rsqrt(encoder.layers.0.5.v[i0, i1] + 1e-05)*rsqrt(encoder.layers.0.5.v[i0, i1] +
   1e-05)))/24 */
/* encoder.layers.0.5.y.grad f32[128, 65, 24]; encoder.layers.0.norm2.weight f32[24];
   encoder.layers.0.3.y f32[128, 65, 24]; encoder.layers.0.5.m f32[128, 65]; encoder.layers.0.5.v
   f32[128, 65]; encoder.layers.0.5.sum.2.grad f32[128, 65] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1; inside: d0 */
static void encoder_layers_0_5_grad(int thread, int threads,
    const float *restrict encoder_layers_0_5_y_grad,
    const float *restrict encoder_layers_0_norm2_weight, const float *restrict encoder_layers_0_3_y,
    const float *restrict encoder_layers_0_5_m, const float *restrict encoder_layers_0_5_v,
    float *restrict encoder_layers_0_5_sum_2_grad)
{
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        vec sum = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++)
            sum += gather(&encoder_layers_0_5_y_grad[33280 * i0b + 32 * i1 + d0], 2080, LANES) *
                SPLAT(encoder_layers_0_norm2_weight[d0]) *
                (LOAD(&encoder_layers_0_3_y[16 * i0b + 3072 * i1 + 128 * d0]) -
                LOAD(&encoder_layers_0_5_m[16 * i0b + 128 * i1]));
        {
            const int at = 1040 * i0b + 16 * i1;
            STORE(&encoder_layers_0_5_sum_2_grad[16 * i0b + 128 * i1], SPLAT(-0.5f) *
                (sum * (v_rsqrt(LOAD(&encoder_layers_0_5_v[at]) + SPLAT(1e-05f)) *
                v_rsqrt(LOAD(&encoder_layers_0_5_v[at]) + SPLAT(1e-05f)) *
                v_rsqrt(LOAD(&encoder_layers_0_5_v[at]) + SPLAT(1e-05f)))) / SPLAT(24.0f));
        }
    }
}

/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.norm2.weight.grad.parts[i0, d0] =
   sum(i02, i1) encoder.layers.0.5.y.grad[8*i0 + i02, i1, d0]*((encoder.layers.0.3.y[8*i0 + i02,
   i1, d0] - encoder.layers.0.5.m[8*i0 + i02, i1])*encoder.layers.0.5.y.part[8*i0 + i02, i1]) */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.norm2.bias.grad.parts[i0, d0] =
   sum(i02, i1) encoder.layers.0.5.y.grad[8*i0 + i02, i1, d0] */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.norm2.weight.grad[d0] = sum(i0)
   encoder.layers.0.norm2.weight.grad.parts[i0, d0] */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.norm2.bias.grad[d0] = sum(i0)
   encoder.layers.0.norm2.bias.grad.parts[i0, d0] */
/* adamw, line 30: encoder.layers.0.norm2.weight.exp_avg.next[i0] =
   encoder.layers.0.norm2.weight.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.norm2.weight.grad[i0] -
   encoder.layers.0.norm2.weight.exp_avg[i0]) */
/* adamw, line 30: encoder.layers.0.norm2.weight.exp_avg_sq.next[i0] =
   betas.1[]*encoder.layers.0.norm2.weight.exp_avg_sq[i0] + (1 -
   betas.1[])*encoder.layers.0.norm2.weight.grad[i0]*encoder.layers.0.norm2.weight.grad[i0] */
/* adamw, line 30: encoder.layers.0.norm2.bias.exp_avg.next[i0] =
   encoder.layers.0.norm2.bias.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.norm2.bias.grad[i0] -
   encoder.layers.0.norm2.bias.exp_avg[i0]) */
/* adamw, line 30: encoder.layers.0.norm2.bias.exp_avg_sq.next[i0] =
   betas.1[]*encoder.layers.0.norm2.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*encoder.layers.0.norm2.bias.grad[i0]*encoder.layers.0.norm2.bias.grad[i0] */
/* adamw, line 30: encoder.layers.0.norm2.bias.next[i0] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.layers.0.norm2.bias[i0] -
   lr.scheduled[]/adamw.c1[]*encoder.layers.0.norm2.bias.exp_avg.next[i0]/(sqrt(encoder.layers.0.norm2.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* For encoder.layers.0.5, encoder.layers.0.0 (line 23) */
/* encoder.layers.0.5.y.grad f32[128, 65, 24]; encoder.layers.0.3.y f32[128, 65, 24];
   encoder.layers.0.5.m f32[128, 65]; encoder.layers.0.5.y.part f32[128, 65];
   encoder.layers.0.norm2.weight.grad.parts f32[16, 24]; encoder.layers.0.norm2.bias.grad.parts
   f32[16, 24]; encoder.layers.0.norm2.weight.exp_avg f32[24]; betas.0.scheduled f64[];
   encoder.layers.0.norm2.weight.exp_avg_sq f32[24]; encoder.layers.0.norm2.bias.exp_avg f32[24];
   encoder.layers.0.norm2.bias.exp_avg_sq f32[24]; lr.scheduled f64[];
   encoder.layers.0.norm2.bias f32[24]; adamw.c1 f64[]; adamw.c2 f64[];
   encoder.layers.0.norm2.weight.grad f32[24]; encoder.layers.0.norm2.bias.grad f32[24] */
/* Tile: 16 d0; lanes over d0. Loops: d0; inside: i0, i02, i1 */
static void encoder_layers_0_5_adamw_grad(int thread, int threads,
    const float *restrict encoder_layers_0_5_y_grad, const float *restrict encoder_layers_0_3_y,
    const float *restrict encoder_layers_0_5_m, const float *restrict encoder_layers_0_5_y_part,
    float *restrict encoder_layers_0_norm2_weight_grad_parts,
    float *restrict encoder_layers_0_norm2_bias_grad_parts,
    float *restrict encoder_layers_0_norm2_weight_exp_avg, const double *restrict betas_0_scheduled,
    float *restrict encoder_layers_0_norm2_weight_exp_avg_sq,
    float *restrict encoder_layers_0_norm2_bias_exp_avg,
    float *restrict encoder_layers_0_norm2_bias_exp_avg_sq, const double *restrict lr_scheduled,
    float *restrict encoder_layers_0_norm2_bias, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict encoder_layers_0_norm2_weight_grad,
    float *restrict encoder_layers_0_norm2_bias_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int d0b = unit;
        vec parts;
        vec parts_2;
        for (int i0 = 0; i0 <= 15; i0++) {
            parts = SPLAT(0.0f);
            parts_2 = SPLAT(0.0f);
            for (int i02 = 0; i02 <= 7; i02++)
                for (int i1 = 0; i1 <= 64; i1++) {
                    parts += LOAD(&encoder_layers_0_5_y_grad[16 * d0b + 16640 * i0 + 2080 * i02 +
                        32 * i1]) * ((gather(&encoder_layers_0_3_y[2048 * d0b + 8 * i0 + i02 +
                        3072 * i1], 128, 24 - 16 * d0b) -
                        SPLAT(encoder_layers_0_5_m[8 * i0 + i02 + 128 * i1])) *
                        SPLAT(encoder_layers_0_5_y_part[8 * i0 + i02 + 128 * i1]));
                    parts_2 += LOAD(&encoder_layers_0_5_y_grad[16 * d0b + 16640 * i0 + 2080 * i02 +
                        32 * i1]);
                }
            STORE(&encoder_layers_0_norm2_weight_grad_parts[16 * d0b + 32 * i0], parts);
            STORE(&encoder_layers_0_norm2_bias_grad_parts[16 * d0b + 32 * i0], parts_2);
        }
        vec grad = SPLAT(0.0f);
        vec grad_2 = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 15; i0++) {
            grad += LOAD(&encoder_layers_0_norm2_weight_grad_parts[16 * d0b + 32 * i0]);
            grad_2 += LOAD(&encoder_layers_0_norm2_bias_grad_parts[16 * d0b + 32 * i0]);
        }
        if (encoder_layers_0_norm2_weight_grad != NULL)
            STORE(&encoder_layers_0_norm2_weight_grad[16 * d0b], grad);
        if (encoder_layers_0_norm2_bias_grad != NULL)
            STORE(&encoder_layers_0_norm2_bias_grad[16 * d0b], grad_2);
        STORE(&encoder_layers_0_norm2_weight_exp_avg[16 * d0b],
            LOAD(&encoder_layers_0_norm2_weight_exp_avg[16 * d0b]) +
            SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad - LOAD(&encoder_layers_0_norm2_weight_exp_avg[16 * d0b])));
        STORE(&encoder_layers_0_norm2_weight_exp_avg_sq[16 * d0b], SPLAT(the_betas_1) *
            LOAD(&encoder_layers_0_norm2_weight_exp_avg_sq[16 * d0b]) + SPLAT(factor) * grad *
            grad);
        vec next = LOAD(&encoder_layers_0_norm2_bias_exp_avg[16 * d0b]) +
            SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad_2 - LOAD(&encoder_layers_0_norm2_bias_exp_avg[16 * d0b]));
        STORE(&encoder_layers_0_norm2_bias_exp_avg[16 * d0b], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&encoder_layers_0_norm2_bias_exp_avg_sq[16 * d0b]) +
            SPLAT(factor) * grad_2 * grad_2;
        STORE(&encoder_layers_0_norm2_bias_exp_avg_sq[16 * d0b], next_2);
        STORE(&encoder_layers_0_norm2_bias[16 * d0b],
            SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&encoder_layers_0_norm2_bias[16 * d0b]) -
            SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.m.grad.sum.2[i0, i1] = sum(d0)
   encoder.layers.0.5.y.grad[i0, i1, d0]*encoder.layers.0.norm2.weight[d0] */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.sum.grad[i0, i1] =
   ((-2)*((encoder.layers.0.5.sum.sum[i0, i1] + encoder.layers.0.0.sum[i0, i1] +
   (-24)*encoder.layers.0.5.m[i0, i1])*encoder.layers.0.5.sum.2.grad[i0, i1]) -
   encoder.layers.0.5.m.grad.sum.2[i0, i1]*rsqrt(encoder.layers.0.5.v[i0, i1] + 1e-05))/24 */
/* encoder.layers.0.5.y.grad f32[128, 65, 24]; encoder.layers.0.norm2.weight f32[24];
   encoder.layers.0.5.sum.sum f32[128, 65]; encoder.layers.0.0.sum f32[128, 65];
   encoder.layers.0.5.m f32[128, 65]; encoder.layers.0.5.sum.2.grad f32[128, 65];
   encoder.layers.0.5.v f32[128, 65]; encoder.layers.0.5.sum.grad f32[128, 65] */
/* Tile: 64 i0 x 5 i1; lanes over i0. Loops: i0, i1; inside: d0 */
KERNEL
static void encoder_layers_0_5_grad_2(int thread, int threads,
    const float *restrict encoder_layers_0_5_y_grad,
    const float *restrict encoder_layers_0_norm2_weight,
    const float *restrict encoder_layers_0_5_sum_sum, const float *restrict encoder_layers_0_0_sum,
    const float *restrict encoder_layers_0_5_m, const float *restrict encoder_layers_0_5_sum_2_grad,
    const float *restrict encoder_layers_0_5_v, float *restrict encoder_layers_0_5_sum_grad)
{
    for (int unit = first_unit(26, thread, threads); unit < first_unit(26, thread + 1, threads);
        unit++) {
        const int i0b = unit / 13;
        const int i1b = unit % 13;
        vec sum_2[4][5];
        UNROLL for (int i0v = 0; i0v < 4; i0v++)
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                sum_2[i0v][i1] = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++) {
            const float *const grad_at = &encoder_layers_0_5_y_grad[133120 * i0b + 160 * i1b + d0];
            UNROLL for (int i0v = 0; i0v < 4; i0v++)
                UNROLL for (int i1 = 0; i1 < 5; i1++) {
                    const vec x = gather(&grad_at[33280 * i0v + 32 * i1], 2080, LANES);
                    sum_2[i0v][i1] += x * SPLAT(encoder_layers_0_norm2_weight[d0]);
                }
        }
        UNROLL for (int i0v = 0; i0v < 4; i0v++)
            UNROLL for (int i1 = 0; i1 < 5; i1++) {
                const int at = 4160 * i0b + 1040 * i0v + 80 * i1b + 16 * i1;
                const int at_2 = 64 * i0b + 16 * i0v + 640 * i1b + 128 * i1;
                STORE(&encoder_layers_0_5_sum_grad[at_2],
                    (SPLAT(-2.0f) * ((LOAD(&encoder_layers_0_5_sum_sum[at]) +
                    LOAD(&encoder_layers_0_0_sum[at_2]) + SPLAT(-24.0f) *
                    LOAD(&encoder_layers_0_5_m[at_2])) *
                    LOAD(&encoder_layers_0_5_sum_2_grad[at_2])) - sum_2[i0v][i1] *
                    v_rsqrt(LOAD(&encoder_layers_0_5_v[at]) + SPLAT(1e-05f))) / SPLAT(24.0f));
            }
    }
}

/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.3.y.grad[8*i0 + b2, i1, i2] =
   encoder.layers.0.5.sum.grad[8*i0 + b2, i1] + (2*(encoder.layers.0.5.sum.2.grad[8*i0 + b2,
   i1]*(encoder.layers.0.3.y[8*i0 + b2, i1, i2] - encoder.layers.0.5.m[8*i0 + b2, i1])) +
   encoder.layers.0.5.y.grad[8*i0 + b2, i1,
   i2]*encoder.layers.0.norm2.weight[i2]*encoder.layers.0.5.y.part[8*i0 + b2, i1]) +
   (encoder.norm.sum.grad[8*i0 + b2, i1] + encoder.norm.c.grad[8*i0 + b2, i1, i2]) */
/* encoder.layers.0.dropout1 (dropout), line 23: encoder.layers.0.self_attn.out_proj.y.grad[8*i0
   + b2, i1, i2] = select(random(18, 24*i1 + i2 + 12480*i0 + 1560*b2) <
   encoder.layers.0.dropout1.p[], 0, encoder.layers.0.3.y.grad[8*i0 + b2, i1, i2]/(1 -
   encoder.layers.0.dropout1.p[])) */
/* encoder.layers.0.self_attn.out_proj (attention_output), line 23:
   encoder.layers.0.self_attn.out_proj.bias.grad.parts[b, k] = sum(b2, t)
   encoder.layers.0.self_attn.out_proj.y.grad[8*b + b2, t, k] */
/* encoder.layers.0.self_attn.out_proj (attention_output), line 23:
   encoder.layers.0.self_attn.out_proj.bias.grad[k] = sum(b)
   encoder.layers.0.self_attn.out_proj.bias.grad.parts[b, k] */
/* adamw, line 30: encoder.layers.0.self_attn.out_proj.bias.exp_avg.next[i0] =
   encoder.layers.0.self_attn.out_proj.bias.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.self_attn.out_proj.bias.grad[i0] -
   encoder.layers.0.self_attn.out_proj.bias.exp_avg[i0]) */
/* adamw, line 30: encoder.layers.0.self_attn.out_proj.bias.exp_avg_sq.next[i0] =
   betas.1[]*encoder.layers.0.self_attn.out_proj.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*encoder.layers.0.self_attn.out_proj.bias.grad[i0]*encoder.layers.0.self_attn.out_proj.bias.grad[i0] */
/* adamw, line 30: encoder.layers.0.self_attn.out_proj.bias.next[i0] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.layers.0.self_attn.out_proj.bias[i0] -
   lr.scheduled[]/adamw.c1[]*encoder.layers.0.self_attn.out_proj.bias.exp_avg.next[i0]/(sqrt(encoder.layers.0.self_attn.out_proj.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* encoder.layers.0.5.sum.grad f32[128, 65]; encoder.layers.0.5.sum.2.grad f32[128, 65];
   encoder.layers.0.3.y f32[128, 65, 24]; encoder.layers.0.5.m f32[128, 65];
   encoder.layers.0.5.y.grad f32[128, 65, 24]; encoder.layers.0.norm2.weight f32[24];
   encoder.layers.0.5.y.part f32[128, 65]; encoder.norm.sum.grad f32[128, 65];
   encoder.norm.c.grad f32[128, 65, 24]; encoder.layers.0.3.y.grad f32[128, 65, 24];
   encoder.layers.0.self_attn.out_proj.y.grad f32[128, 65, 24];
   encoder.layers.0.self_attn.out_proj.bias.grad.parts f32[16, 24];
   encoder.layers.0.self_attn.out_proj.bias.exp_avg f32[24]; betas.0.scheduled f64[];
   encoder.layers.0.self_attn.out_proj.bias.exp_avg_sq f32[24]; lr.scheduled f64[];
   encoder.layers.0.self_attn.out_proj.bias f32[24]; adamw.c1 f64[]; adamw.c2 f64[];
   encoder.layers.0.self_attn.out_proj.bias.grad f32[24] */
/* Tile: 16 i0 x 16 b2; lanes over b2. Loops: i2; inside: i1 */
KERNEL
static void encoder_layers_0_5_encoder_layers_0_dropout1_encoder_layers_0_self_attn_out_proj_grad(int thread, int threads, const float *restrict encoder_layers_0_5_sum_grad, const float *restrict encoder_layers_0_5_sum_2_grad, const float *restrict encoder_layers_0_3_y, const float *restrict encoder_layers_0_5_m, const float *restrict encoder_layers_0_5_y_grad, const float *restrict encoder_layers_0_norm2_weight, const float *restrict encoder_layers_0_5_y_part, const float *restrict encoder_norm_sum_grad, const float *restrict encoder_norm_c_grad, float *restrict encoder_layers_0_3_y_grad, float *restrict encoder_layers_0_self_attn_out_proj_y_grad, float *restrict encoder_layers_0_self_attn_out_proj_bias_grad_parts, float *restrict encoder_layers_0_self_attn_out_proj_bias_exp_avg, const double *restrict betas_0_scheduled, float *restrict encoder_layers_0_self_attn_out_proj_bias_exp_avg_sq, const double *restrict lr_scheduled, float *restrict encoder_layers_0_self_attn_out_proj_bias, const double *restrict adamw_c1, const double *restrict adamw_c2, float *restrict encoder_layers_0_self_attn_out_proj_bias_grad)
{
    const float factor = (float)(1.0 - encoder_layers_0_dropout1_p);
    const float the_encoder_layers_0_dropout1_p = (float)encoder_layers_0_dropout1_p;
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int i2 = unit;
        float grad;
        for (int i1 = 0; i1 <= 64; i1++)
            UNROLL for (int i0 = 0; i0 < 16; i0++) {
                const int at = 8 * i0 + 128 * i1;
                const int at_2 = 128 * i2 + 8 * i0 + 3072 * i1;
                scatter(&encoder_layers_0_3_y_grad[at_2], 1, 8,
                    LOAD(&encoder_layers_0_5_sum_grad[at]) +
                    (SPLAT(2.0f) * (LOAD(&encoder_layers_0_5_sum_2_grad[at]) *
                    (LOAD(&encoder_layers_0_3_y[at_2]) - LOAD(&encoder_layers_0_5_m[at]))) +
                    gather(&encoder_layers_0_5_y_grad[i2 + 16640 * i0 + 32 * i1], 2080, 8) *
                    SPLAT(encoder_layers_0_norm2_weight[i2]) *
                    LOAD(&encoder_layers_0_5_y_part[at])) +
                    (LOAD(&encoder_norm_sum_grad[at]) + LOAD(&encoder_norm_c_grad[at_2])));
            }
        vec parts = SPLAT(0.0f);
        for (int i1 = 0; i1 <= 64; i1++) {
            UNROLL for (int b2 = 0; b2 < 8; b2++)
                STORE(&encoder_layers_0_self_attn_out_proj_y_grad[128 * i2 + 16 * b2 + 3072 * i1],
                    SELECT(uniform_lanes(18, (uint64_t)(i2 + 1560 * b2 + 24 * i1), 12480) <
                    SPLAT(the_encoder_layers_0_dropout1_p), SPLAT(0.0f),
                    gather(&encoder_layers_0_3_y_grad[128 * i2 + b2 + 3072 * i1], 8, LANES) /
                    SPLAT(factor)));
            UNROLL for (int b2 = 0; b2 < 8; b2++)
                parts += LOAD(&encoder_layers_0_self_attn_out_proj_y_grad[128 * i2 + 16 * b2 +
                    3072 * i1]);
        }
        STORE(&encoder_layers_0_self_attn_out_proj_bias_grad_parts[16 * i2], parts);
        {
            grad = 0.0f;
            for (int i0 = 0; i0 < 16; i0++)
                grad += encoder_layers_0_self_attn_out_proj_bias_grad_parts[16 * i2 + i0];
            if (encoder_layers_0_self_attn_out_proj_bias_grad != NULL)
                encoder_layers_0_self_attn_out_proj_bias_grad[i2] = grad;
        }
        float next = encoder_layers_0_self_attn_out_proj_bias_exp_avg[i2] +
            (float)(1.0 - betas_0_scheduled[0]) *
            (grad - encoder_layers_0_self_attn_out_proj_bias_exp_avg[i2]);
        encoder_layers_0_self_attn_out_proj_bias_exp_avg[i2] = next;
        float next_2 = (float)betas_1 * encoder_layers_0_self_attn_out_proj_bias_exp_avg_sq[i2] +
            (float)(1.0 - betas_1) * grad * grad;
        encoder_layers_0_self_attn_out_proj_bias_exp_avg_sq[i2] = next_2;
        encoder_layers_0_self_attn_out_proj_bias[i2] =
            (float)(1.0 - lr_scheduled[0] * weight_decay) *
            encoder_layers_0_self_attn_out_proj_bias[i2] - (float)(lr_scheduled[0] / adamw_c1[0]) *
            next / (sqrtf(next_2) / (float)adamw_c2[0] + (float)eps);
    }
}

/* encoder.layers.0.self_attn.out_proj (attention_output), line 23:
   encoder.layers.0.self_attn.out_proj.y.grad.copy[i0, i1, i2] =
   encoder.layers.0.self_attn.out_proj.y.grad[i0, i1, i2] */
/* encoder.layers.0.self_attn.out_proj.y.grad f32[128, 65, 24];
   encoder.layers.0.self_attn.out_proj.y.grad.copy f32[128, 65, 24] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, i2 */
static void encoder_layers_0_self_attn_out_proj_grad(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_out_proj_y_grad,
    float *restrict encoder_layers_0_self_attn_out_proj_y_grad_copy)
{
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        for (int i2 = 0; i2 <= 23; i2++) {
            vec lanes = {0};
            for (int lane = 0; lane < LANES && lane < LANES; lane++)
                lanes[lane] = (float)encoder_layers_0_self_attn_out_proj_y_grad[2 * i0b + 3072 *
                    i1 + 128 * i2 + 16 * lane - 127 * (lane / 8)];
            STORE(&encoder_layers_0_self_attn_out_proj_y_grad_copy[24960 * i0b + 384 * i1 + 16 *
                i2], lanes);
        }
    }
}

/* encoder.layers.0.self_attn.out_proj (attention_output), line 23:
   encoder.layers.0.self_attn.21.y.grad[b, h, t, d] = sum(k)
   encoder.layers.0.self_attn.out_proj.y.grad.copy[b, t,
   k]*encoder.layers.0.self_attn.out_proj.weight[k, 8*h + d] */
/* encoder.layers.0.self_attn.out_proj.y.grad.copy f32[128, 65, 24];
   encoder.layers.0.self_attn.out_proj.weight f32[24, 24]; encoder.layers.0.self_attn.21.y.grad
   f32[128, 3, 65, 8] */
/* Tile: 16 b x 3 h x 5 t x 2 d; lanes over b. Loops: b, t, d; inside: k */
KERNEL
static void encoder_layers_0_self_attn_out_proj_grad_2(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_out_proj_y_grad_copy,
    const float *restrict encoder_layers_0_self_attn_out_proj_weight,
    float *restrict encoder_layers_0_self_attn_21_y_grad)
{
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int bb = unit / 13;
        const int tb = unit % 13;
        for (int db = 0; db <= 3; db++) {
            vec grad[3][5][2];
            UNROLL for (int h = 0; h < 3; h++)
                UNROLL for (int t = 0; t < 5; t++)
                    UNROLL for (int d = 0; d < 2; d++)
                        grad[h][t][d] = SPLAT(0.0f);
            for (int k = 0; k <= 23; k++) {
                const float *const weight_at =
                    &encoder_layers_0_self_attn_out_proj_weight[64 * db + k];
                const float *const copy_at = &encoder_layers_0_self_attn_out_proj_y_grad_copy[24960 * bb + 1920 * tb + 16 * k];
                UNROLL for (int h = 0; h < 3; h++)
                    UNROLL for (int d = 0; d < 2; d++) {
                        const vec x = SPLAT(weight_at[256 * h + 32 * d]);
                        UNROLL for (int t = 0; t < 5; t++)
                            grad[h][t][d] += x * LOAD(&copy_at[384 * t]);
                    }
            }
            UNROLL for (int h = 0; h < 3; h++)
                UNROLL for (int t = 0; t < 5; t++)
                    UNROLL for (int d = 0; d < 2; d++)
                        STORE(&encoder_layers_0_self_attn_21_y_grad[24960 * bb + 8320 * h + 640 *
                            tb + 128 * t + 32 * db + 16 * d], grad[h][t][d]);
        }
    }
}

/* encoder.layers.0.self_attn.out_proj (attention_output), line 23:
   encoder.layers.0.self_attn.21.y.copy[8*n + n2, c, h, w] = encoder.layers.0.self_attn.21.y[8*n
   + n2, c, h, w] */
/* encoder.layers.0.self_attn.21.y f32[128, 3, 65, 8]; encoder.layers.0.self_attn.21.y.copy
   f32[128, 3, 65, 8] */
/* Tile: 16 n; lanes over n. Loops: n2, c, h, w */
static void encoder_layers_0_self_attn_out_proj(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_21_y,
    float *restrict encoder_layers_0_self_attn_21_y_copy)
{
    for (int unit = first_unit(1560, thread, threads); unit < first_unit(1560, thread + 1, threads);
        unit++) {
        const int n2 = unit / 195;
        const int c = unit / 65 % 3;
        const int h = unit % 65;
        for (int w = 0; w <= 7; w++)
            STORE(&encoder_layers_0_self_attn_21_y_copy[16 * n2 + 66560 * c + 1024 * h + 128 * w],
                gather(&encoder_layers_0_self_attn_21_y[n2 + 66560 * c + 1024 * h + 128 * w], 8,
                LANES));
    }
}

/* encoder.layers.0.self_attn.out_proj (attention_output), line 23:
   encoder.layers.0.self_attn.out_proj.weight.grad.parts[b, k, h, d] = sum(b2, t)
   encoder.layers.0.self_attn.out_proj.y.grad[8*b + b2, t,
   k]*encoder.layers.0.self_attn.21.y.copy[8*b + b2, h, t, d] */
/* encoder.layers.0.self_attn.out_proj.y.grad f32[128, 65, 24];
   encoder.layers.0.self_attn.21.y.copy f32[128, 3, 65, 8];
   encoder.layers.0.self_attn.out_proj.weight.grad.parts f32[16, 24, 3, 8] */
/* Tile: 16 b x 5 k x 3 h x 2 d, at the end of k 4; lanes over b. Loops: k, d; inside: b2, t */
KERNEL
static void encoder_layers_0_self_attn_out_proj_grad_3(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_out_proj_y_grad,
    const float *restrict encoder_layers_0_self_attn_21_y_copy,
    float *restrict encoder_layers_0_self_attn_out_proj_weight_grad_parts)
{
    for (int unit = first_unit(20, thread, threads); unit < first_unit(20, thread + 1, threads);
        unit++) {
        const int kb = unit / 4;
        const int db = unit % 4;
        if (kb < 4) {
            vec parts[5][3][2];
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int h = 0; h < 3; h++)
                    UNROLL for (int d = 0; d < 2; d++)
                        parts[k][h][d] = SPLAT(0.0f);
            for (int b2 = 0; b2 <= 7; b2++)
                for (int t = 0; t <= 64; t++) {
                    const float *const grad_at =
                        &encoder_layers_0_self_attn_out_proj_y_grad[640 * kb + 16 * b2 + 3072 * t];
                    const float *const copy_at =
                        &encoder_layers_0_self_attn_21_y_copy[256 * db + 16 * b2 + 1024 * t];
                    UNROLL for (int k = 0; k < 5; k++) {
                        const vec x = keep(LOAD(&grad_at[128 * k]));
                        UNROLL for (int h = 0; h < 3; h++)
                            UNROLL for (int d = 0; d < 2; d++)
                                parts[k][h][d] += x * LOAD(&copy_at[66560 * h + 128 * d]);
                    }
                }
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int h = 0; h < 3; h++)
                    UNROLL for (int d = 0; d < 2; d++)
                        STORE(&encoder_layers_0_self_attn_out_proj_weight_grad_parts[1920 * kb +
                            384 * k + 128 * h + 32 * db + 16 * d], parts[k][h][d]);
        }
        else {
            vec parts[4][3][2];
            UNROLL for (int k = 0; k < 4; k++)
                UNROLL for (int h = 0; h < 3; h++)
                    UNROLL for (int d = 0; d < 2; d++)
                        parts[k][h][d] = SPLAT(0.0f);
            for (int b2 = 0; b2 <= 7; b2++)
                for (int t = 0; t <= 64; t++) {
                    const float *const grad_at =
                        &encoder_layers_0_self_attn_out_proj_y_grad[640 * kb + 16 * b2 + 3072 * t];
                    const float *const copy_at =
                        &encoder_layers_0_self_attn_21_y_copy[256 * db + 16 * b2 + 1024 * t];
                    UNROLL for (int k = 0; k < 4; k++) {
                        const vec x = keep(LOAD(&grad_at[128 * k]));
                        UNROLL for (int h = 0; h < 3; h++)
                            UNROLL for (int d = 0; d < 2; d++)
                                parts[k][h][d] += x * LOAD(&copy_at[66560 * h + 128 * d]);
                    }
                }
            UNROLL for (int k = 0; k < 4; k++)
                UNROLL for (int h = 0; h < 3; h++)
                    UNROLL for (int d = 0; d < 2; d++)
                        STORE(&encoder_layers_0_self_attn_out_proj_weight_grad_parts[1920 * kb +
                            384 * k + 128 * h + 32 * db + 16 * d], parts[k][h][d]);
        }
    }
}

/* encoder.layers.0.self_attn.out_proj (attention_output), line 23:
   encoder.layers.0.self_attn.out_proj.weight.grad[k, 8*h + d] = sum(b)
   encoder.layers.0.self_attn.out_proj.weight.grad.parts[b, k, h, d] */
/* adamw, line 30: encoder.layers.0.self_attn.out_proj.weight.exp_avg.next[i0, 8*i1 + d] =
   encoder.layers.0.self_attn.out_proj.weight.exp_avg[i0, 8*i1 + d] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.self_attn.out_proj.weight.grad[i0, 8*i1 + d] -
   encoder.layers.0.self_attn.out_proj.weight.exp_avg[i0, 8*i1 + d]) */
/* adamw, line 30: encoder.layers.0.self_attn.out_proj.weight.exp_avg_sq.next[i0, 8*i1 + d] =
   betas.1[]*encoder.layers.0.self_attn.out_proj.weight.exp_avg_sq[i0, 8*i1 + d] + (1 -
   betas.1[])*encoder.layers.0.self_attn.out_proj.weight.grad[i0, 8*i1 +
   d]*encoder.layers.0.self_attn.out_proj.weight.grad[i0, 8*i1 + d] */
/* adamw, line 30: encoder.layers.0.self_attn.out_proj.weight.next[i0, 8*i1 + d] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.layers.0.self_attn.out_proj.weight[i0, 8*i1 + d] -
   lr.scheduled[]/adamw.c1[]*encoder.layers.0.self_attn.out_proj.weight.exp_avg.next[i0, 8*i1 +
   d]/(sqrt(encoder.layers.0.self_attn.out_proj.weight.exp_avg_sq.next[i0, 8*i1 + d])/adamw.c2[]
   + eps[]) */
/* encoder.layers.0.self_attn.out_proj.weight.grad.parts f32[16, 24, 3, 8];
   encoder.layers.0.self_attn.out_proj.weight.exp_avg f32[24, 24]; betas.0.scheduled f64[];
   encoder.layers.0.self_attn.out_proj.weight.exp_avg_sq f32[24, 24]; lr.scheduled f64[];
   encoder.layers.0.self_attn.out_proj.weight f32[24, 24]; adamw.c1 f64[]; adamw.c2 f64[];
   encoder.layers.0.self_attn.out_proj.weight.grad f32[24, 24] */
/* Tile: 16 k; lanes over k. Loops: k, h, d; inside: b */
static void encoder_layers_0_self_attn_out_proj_adamw_grad(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_out_proj_weight_grad_parts,
    float *restrict encoder_layers_0_self_attn_out_proj_weight_exp_avg,
    const double *restrict betas_0_scheduled,
    float *restrict encoder_layers_0_self_attn_out_proj_weight_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict encoder_layers_0_self_attn_out_proj_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict encoder_layers_0_self_attn_out_proj_weight_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(48, thread, threads); unit < first_unit(48, thread + 1, threads);
        unit++) {
        const int kb = unit / 24;
        const int h = unit / 8 % 3;
        const int d = unit % 8;
        vec grad = SPLAT(0.0f);
        for (int b = 0; b <= 15; b++)
            grad += gather(&encoder_layers_0_self_attn_out_proj_weight_grad_parts[6144 * kb + 128 *
                h + 16 * d + b], 384, 24 - 16 * kb);
        if (encoder_layers_0_self_attn_out_proj_weight_grad != NULL)
            STORE(&encoder_layers_0_self_attn_out_proj_weight_grad[384 * kb + 128 * h + 16 * d],
                grad);
        const int at = 384 * kb + 128 * h + 16 * d;
        const int at_2 = 16 * kb + 256 * h + 32 * d;
        vec next = LOAD(&encoder_layers_0_self_attn_out_proj_weight_exp_avg[at]) +
            SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad - LOAD(&encoder_layers_0_self_attn_out_proj_weight_exp_avg[at]));
        STORE(&encoder_layers_0_self_attn_out_proj_weight_exp_avg[at], next);
        vec next_2 = SPLAT(the_betas_1) *
            LOAD(&encoder_layers_0_self_attn_out_proj_weight_exp_avg_sq[at]) + SPLAT(factor) *
            grad * grad;
        STORE(&encoder_layers_0_self_attn_out_proj_weight_exp_avg_sq[at], next_2);
        STORE(&encoder_layers_0_self_attn_out_proj_weight[at_2],
            SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&encoder_layers_0_self_attn_out_proj_weight[at_2]) -
            SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* encoder.layers.0.self_attn.21 (attention_values), line 23:
   encoder.layers.0.self_attn.21.w.grad[i0, i1, l, s] = sum(c)
   encoder.layers.0.self_attn.21.y.grad[i0, i1, l, c]*encoder.layers.0.self_attn.5.y[i0, i1, s,
   c] */
/* encoder.layers.0.self_attn.21 (attention_values), line 23:
   encoder.layers.0.self_attn.21.p.grad[i0, i1, l, s] = select(random(17, 12675*i0 + 4225*i1 +
   65*l + s) < 0.1, 0, encoder.layers.0.self_attn.21.w.grad[i0, i1, l, s]/0.9) */
/* encoder.layers.0.self_attn.21.y.grad f32[128, 3, 65, 8]; encoder.layers.0.self_attn.5.y
   f32[128, 3, 65, 8]; encoder.layers.0.self_attn.21.p.grad f32[128, 3, 65, 65] */
/* Tile: 16 i0 x 5 l x 5 s; lanes over i0. Loops: i0, i1, l, s; inside: c */
KERNEL
static void encoder_layers_0_self_attn_21_grad(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_21_y_grad,
    const float *restrict encoder_layers_0_self_attn_5_y,
    float *restrict encoder_layers_0_self_attn_21_p_grad)
{
    for (int unit = first_unit(312, thread, threads); unit < first_unit(312, thread + 1, threads);
        unit++) {
        const int i0b = unit / 39;
        const int i1 = unit / 13 % 3;
        const int lb = unit % 13;
        for (int sb = 0; sb <= 12; sb++) {
            vec grad[5][5];
            UNROLL for (int l = 0; l < 5; l++)
                UNROLL for (int s = 0; s < 5; s++)
                    grad[l][s] = SPLAT(0.0f);
            for (int c = 0; c <= 7; c++) {
                const float *const grad_at = &encoder_layers_0_self_attn_21_y_grad[24960 * i0b +
                    8320 * i1 + 640 * lb + 16 * c];
                const float *const y_at = &encoder_layers_0_self_attn_5_y[24960 * i0b + 8320 * i1 +
                    640 * sb + 16 * c];
                UNROLL for (int l = 0; l < 5; l++) {
                    const vec x = keep(LOAD(&grad_at[128 * l]));
                    UNROLL for (int s = 0; s < 5; s++)
                        grad[l][s] += x * LOAD(&y_at[128 * s]);
                }
            }
            UNROLL for (int l = 0; l < 5; l++)
                UNROLL for (int s = 0; s < 5; s++)
                    STORE(&encoder_layers_0_self_attn_21_p_grad[202800 * i0b + 67600 * i1 + 5200 *
                        lb + 1040 * l + 80 * sb + 16 * s],
                        SELECT(uniform_lanes(17, (uint64_t)(202800 * i0b + 4225 * i1 + 325 * lb +
                        65 * l + 5 * sb + s), 12675) < SPLAT(0.1f), SPLAT(0.0f), grad[l][s] /
                        SPLAT(0.9f)));
        }
    }
}

/* encoder.layers.0.self_attn.21 (attention_values), line 23:
   encoder.layers.0.self_attn.5.y.grad[16*i0 + b2, i1, s, c] = sum(l)
   encoder.layers.0.self_attn.21.y.grad[16*i0 + b2, i1, l,
   c]*encoder.layers.0.self_attn.21.w[16*i0 + b2, i1, l, s] */
/* encoder.layers.0.self_attn.21.y.grad f32[128, 3, 65, 8]; encoder.layers.0.self_attn.21.w
   f32[128, 3, 65, 65]; encoder.layers.0.self_attn.5.y.grad f32[128, 3, 65, 8] */
/* Tile: 16 b2 x 3 s x 4 c, at the end of s 2; lanes over b2. Loops: i0, i1, s, c; inside: l */
KERNEL
static void encoder_layers_0_self_attn_21_grad_2(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_21_y_grad,
    const float *restrict encoder_layers_0_self_attn_21_w,
    float *restrict encoder_layers_0_self_attn_5_y_grad)
{
    for (int unit = first_unit(528, thread, threads); unit < first_unit(528, thread + 1, threads);
        unit++) {
        const int i0 = unit / 66;
        const int i1 = unit / 22 % 3;
        const int sb = unit % 22;
        for (int cb = 0; cb <= 1; cb++) {
            if (sb < 21) {
                vec grad[3][4];
                UNROLL for (int s = 0; s < 3; s++)
                    UNROLL for (int c = 0; c < 4; c++)
                        grad[s][c] = SPLAT(0.0f);
                for (int l = 0; l <= 64; l++) {
                    const float *const grad_at =
                        &encoder_layers_0_self_attn_21_y_grad[24960 * i0 + 8320 * i1 + 64 * cb +
                        128 * l];
                    const float *const w_at = &encoder_layers_0_self_attn_21_w[202800 * i0 + 67600 *
                        i1 + 48 * sb + 1040 * l];
                    UNROLL for (int c = 0; c < 4; c++) {
                        const vec x = keep(LOAD(&grad_at[16 * c]));
                        UNROLL for (int s = 0; s < 3; s++)
                            grad[s][c] += x * LOAD(&w_at[16 * s]);
                    }
                }
                UNROLL for (int s = 0; s < 3; s++)
                    UNROLL for (int c = 0; c < 4; c++)
                        STORE(&encoder_layers_0_self_attn_5_y_grad[24960 * i0 + 8320 * i1 + 384 *
                            sb + 128 * s + 64 * cb + 16 * c], grad[s][c]);
            }
            else {
                vec grad[2][4];
                UNROLL for (int s = 0; s < 2; s++)
                    UNROLL for (int c = 0; c < 4; c++)
                        grad[s][c] = SPLAT(0.0f);
                for (int l = 0; l <= 64; l++) {
                    const float *const grad_at =
                        &encoder_layers_0_self_attn_21_y_grad[24960 * i0 + 8320 * i1 + 64 * cb +
                        128 * l];
                    const float *const w_at = &encoder_layers_0_self_attn_21_w[202800 * i0 + 67600 *
                        i1 + 48 * sb + 1040 * l];
                    UNROLL for (int c = 0; c < 4; c++) {
                        const vec x = keep(LOAD(&grad_at[16 * c]));
                        UNROLL for (int s = 0; s < 2; s++)
                            grad[s][c] += x * LOAD(&w_at[16 * s]);
                    }
                }
                UNROLL for (int s = 0; s < 2; s++)
                    UNROLL for (int c = 0; c < 4; c++)
                        STORE(&encoder_layers_0_self_attn_5_y_grad[24960 * i0 + 8320 * i1 + 384 *
                            sb + 128 * s + 64 * cb + 16 * c], grad[s][c]);
            }
        }
    }
}

/* encoder.layers.0.self_attn.21 (attention_values), line 23:
   encoder.layers.0.self_attn.21.z.grad[i0, i1, l] = sum(s)
   select(encoder.layers.0.self_attn.21.z[i0, i1, l] >= 1e-30,
   -(encoder.layers.0.self_attn.21.p.grad[i0, i1, l, s]*(encoder.layers.0.self_attn.21.e[i0, i1,
   l, s]/max(encoder.layers.0.self_attn.21.z[i0, i1, l],
   1e-30))/max(encoder.layers.0.self_attn.21.z[i0, i1, l], 1e-30)), 0) */
/* encoder.layers.0.self_attn.13 (attention_scores), line 23:
   encoder.layers.0.self_attn.13.sum.grad[i0, i1, l, s] =
   0.35355339059327373*((encoder.layers.0.self_attn.21.z.grad[i0, i1, l] +
   encoder.layers.0.self_attn.21.p.grad[i0, i1, l, s]/max(encoder.layers.0.self_attn.21.z[i0, i1,
   l], 1e-30))*encoder.layers.0.self_attn.21.e[i0, i1, l, s]) */
/* encoder.layers.0.self_attn.21.z f32[128, 3, 65]; encoder.layers.0.self_attn.21.p.grad f32[128,
   3, 65, 65]; encoder.layers.0.self_attn.21.e f32[128, 3, 65, 65];
   encoder.layers.0.self_attn.13.sum.grad f32[128, 3, 65, 65] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1, l; inside: s, s */
static void encoder_layers_0_self_attn_21_encoder_layers_0_self_attn_13_grad(int thread,
    int threads, const float *restrict encoder_layers_0_self_attn_21_z,
    const float *restrict encoder_layers_0_self_attn_21_p_grad,
    const float *restrict encoder_layers_0_self_attn_21_e,
    float *restrict encoder_layers_0_self_attn_13_sum_grad)
{
    for (int unit = first_unit(1560, thread, threads); unit < first_unit(1560, thread + 1, threads);
        unit++) {
        const int i0b = unit / 195;
        const int i1 = unit / 65 % 3;
        const int l = unit % 65;
        vec grad = SPLAT(0.0f);
        for (int s = 0; s <= 64; s++)
            grad += SELECT(LOAD(&encoder_layers_0_self_attn_21_z[3120 * i0b + 1040 * i1 + 16 *
                l]) >= SPLAT(1e-30f), -(LOAD(&encoder_layers_0_self_attn_21_p_grad[202800 * i0b +
                67600 * i1 + 1040 * l + 16 * s]) *
                (LOAD(&encoder_layers_0_self_attn_21_e[202800 * i0b + 67600 * i1 + 1040 * l + 16 *
                s]) / v_max(LOAD(&encoder_layers_0_self_attn_21_z[3120 * i0b + 1040 * i1 + 16 * l]),
                SPLAT(1e-30f))) / v_max(LOAD(&encoder_layers_0_self_attn_21_z[3120 * i0b + 1040 *
                i1 + 16 * l]), SPLAT(1e-30f))), SPLAT(0.0f));
        for (int s_2 = 0; s_2 <= 64; s_2++) {
            const int at = 202800 * i0b + 67600 * i1 + 1040 * l + 16 * s_2;
            STORE(&encoder_layers_0_self_attn_13_sum_grad[at], SPLAT(0.35355338f) *
                ((grad + LOAD(&encoder_layers_0_self_attn_21_p_grad[at]) /
                v_max(LOAD(&encoder_layers_0_self_attn_21_z[3120 * i0b + 1040 * i1 + 16 * l]),
                SPLAT(1e-30f))) * LOAD(&encoder_layers_0_self_attn_21_e[at])));
        }
    }
}

/* encoder.layers.0.self_attn.13 (attention_scores), line 23:
   encoder.layers.0.self_attn.3.y.grad[16*i0 + b2, i1, l, d] = sum(s)
   encoder.layers.0.self_attn.13.sum.grad[16*i0 + b2, i1, l,
   s]*encoder.layers.0.self_attn.4.y[16*i0 + b2, i1, s, d] */
/* encoder.layers.0.self_attn.13.sum.grad f32[128, 3, 65, 65]; encoder.layers.0.self_attn.4.y
   f32[128, 3, 65, 8]; encoder.layers.0.self_attn.3.y.grad f32[128, 3, 65, 8] */
/* Tile: 16 b2 x 3 l x 4 d, at the end of l 2; lanes over b2. Loops: i0, i1, l, d; inside: s */
INLINE void encoder_layers_0_self_attn_13_grad_general(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_13_sum_grad,
    const float *restrict encoder_layers_0_self_attn_4_y,
    float *restrict encoder_layers_0_self_attn_3_y_grad, int lb_stride, int s_stride, int l_stride)
{
    for (int unit = first_unit(528, thread, threads); unit < first_unit(528, thread + 1, threads);
        unit++) {
        const int i0 = unit / 66;
        const int i1 = unit / 22 % 3;
        const int lb = unit % 22;
        for (int db = 0; db <= 1; db++) {
            if (lb < 21) {
                vec grad[3][4];
                UNROLL for (int l = 0; l < 3; l++)
                    UNROLL for (int d = 0; d < 4; d++)
                        grad[l][d] = SPLAT(0.0f);
                for (int s = 0; s <= 64; s++) {
                    const float *const grad_at =
                        &encoder_layers_0_self_attn_13_sum_grad[202800 * i0 + 67600 * i1 +
                        lb_stride * lb + s_stride * s];
                    const float *const y_at = &encoder_layers_0_self_attn_4_y[24960 * i0 + 8320 *
                        i1 + 64 * db + 128 * s];
                    UNROLL for (int l = 0; l < 3; l++) {
                        const vec x = keep(LOAD(&grad_at[l_stride * l]));
                        UNROLL for (int d = 0; d < 4; d++)
                            grad[l][d] += x * LOAD(&y_at[16 * d]);
                    }
                }
                UNROLL for (int l = 0; l < 3; l++)
                    UNROLL for (int d = 0; d < 4; d++)
                        STORE(&encoder_layers_0_self_attn_3_y_grad[24960 * i0 + 8320 * i1 + 384 *
                            lb + 128 * l + 64 * db + 16 * d], grad[l][d]);
            }
            else {
                vec grad[2][4];
                UNROLL for (int l = 0; l < 2; l++)
                    UNROLL for (int d = 0; d < 4; d++)
                        grad[l][d] = SPLAT(0.0f);
                for (int s = 0; s <= 64; s++) {
                    const float *const grad_at =
                        &encoder_layers_0_self_attn_13_sum_grad[202800 * i0 + 67600 * i1 +
                        lb_stride * lb + s_stride * s];
                    const float *const y_at = &encoder_layers_0_self_attn_4_y[24960 * i0 + 8320 *
                        i1 + 64 * db + 128 * s];
                    UNROLL for (int l = 0; l < 2; l++) {
                        const vec x = keep(LOAD(&grad_at[l_stride * l]));
                        UNROLL for (int d = 0; d < 4; d++)
                            grad[l][d] += x * LOAD(&y_at[16 * d]);
                    }
                }
                UNROLL for (int l = 0; l < 2; l++)
                    UNROLL for (int d = 0; d < 4; d++)
                        STORE(&encoder_layers_0_self_attn_3_y_grad[24960 * i0 + 8320 * i1 + 384 *
                            lb + 128 * l + 64 * db + 16 * d], grad[l][d]);
            }
        }
    }
}

#define encoder_layers_0_self_attn_13_grad_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        encoder_layers_0_self_attn_13_grad_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
encoder_layers_0_self_attn_13_grad_with(encoder_layers_0_self_attn_13_grad, 3120, 16, 1040)
encoder_layers_0_self_attn_13_grad_with(encoder_layers_0_self_attn_13_grad_2, 48, 1040, 16)
/* encoder.layers.0.self_attn.5 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_bias.grad.1[x0] = 0 */
/* encoder.layers.0.self_attn.in_proj_bias.grad.1 f32[72] */
/* Tile: 16 x0; lanes over x0. Loops: x0 */
static void encoder_layers_0_self_attn_5_grad(float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_1)
{
    for (int x0b = 0; x0b <= 2; x0b++)
        STORE(&encoder_layers_0_self_attn_in_proj_bias_grad_1[16 * x0b], SPLAT(0.0f));
}

/* encoder.layers.0.self_attn.5 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_bias.grad.1.parts[b2, h, d] = sum(b, t)
   encoder.layers.0.self_attn.5.y.grad[16*b + b2, h, t, d] */
/* encoder.layers.0.self_attn.5 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_bias.grad.1[8*h + d + 48] = sum(b2)
   encoder.layers.0.self_attn.in_proj_bias.grad.1.parts[b2, h, d] */
/* For encoder.layers.0.self_attn.5, encoder.layers.0.self_attn.4 (line 23) */
/* encoder.layers.0.self_attn.5.y.grad f32[128, 3, 65, 8];
   encoder.layers.0.self_attn.in_proj_bias.grad.1.parts f32[16, 3, 8];
   encoder.layers.0.self_attn.in_proj_bias.grad.1 f32[72] */
/* Tile: 16 b2; lanes over b2. Loops: h, d; inside: b, t */
static void encoder_layers_0_self_attn_5_grad_2(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_5_y_grad,
    float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_1_parts,
    float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_1, int offset)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int h = unit / 8;
        const int d = unit % 8;
        vec parts = SPLAT(0.0f);
        for (int b = 0; b <= 7; b++)
            for (int t = 0; t <= 64; t++)
                parts += LOAD(&encoder_layers_0_self_attn_5_y_grad[8320 * h + 16 * d + 24960 * b +
                    128 * t]);
        STORE(&encoder_layers_0_self_attn_in_proj_bias_grad_1_parts[128 * h + 16 * d], parts);
        {
            float grad_1;
            grad_1 = 0.0f;
            for (int b2 = 0; b2 < 16; b2++)
                grad_1 += encoder_layers_0_self_attn_in_proj_bias_grad_1_parts[128 * h + 16 * d +
                    b2];
            encoder_layers_0_self_attn_in_proj_bias_grad_1[8 * h + d + offset] = grad_1;
        }
    }
}

/* encoder.layers.0.self_attn.4 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_bias.grad.2[x0] = 0 */
/* encoder.layers.0.self_attn.in_proj_bias.grad.2 f32[72] */
/* Tile: 16 x0; lanes over x0. Loops: x0 */
static void encoder_layers_0_self_attn_4_grad(float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_2)
{
    for (int x0b = 0; x0b <= 1; x0b++)
        scatter(&encoder_layers_0_self_attn_in_proj_bias_grad_2[16 * x0b], 1, 24 - 16 * x0b,
            SPLAT(0.0f));
}

/* encoder.layers.0.self_attn.4 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_bias.grad.2[x0 + 48] = 0 */
/* encoder.layers.0.self_attn.in_proj_bias.grad.2 f32[72] */
/* Tile: 16 x0; lanes over x0. Loops: x0 */
static void encoder_layers_0_self_attn_4_grad_2(float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_2)
{
    for (int x0b = 0; x0b <= 1; x0b++)
        scatter(&encoder_layers_0_self_attn_in_proj_bias_grad_2[16 * x0b + 48], 1, 24 - 16 * x0b,
            SPLAT(0.0f));
}

/* encoder.layers.0.self_attn.3 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_bias.grad.3[x0 + 24] = 0 */
/* encoder.layers.0.self_attn.in_proj_bias.grad.3 f32[72] */
/* Tile: 16 x0; lanes over x0. Loops: x0 */
static void encoder_layers_0_self_attn_3_grad(float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_3)
{
    for (int x0b = 0; x0b <= 2; x0b++)
        STORE(&encoder_layers_0_self_attn_in_proj_bias_grad_3[16 * x0b + 24], SPLAT(0.0f));
}

/* encoder.layers.0.self_attn.3 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_bias.grad.3.parts[b2, h, d] = sum(b, t)
   encoder.layers.0.self_attn.3.y.grad[16*b + b2, h, t, d] */
/* encoder.layers.0.self_attn.3 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_bias.grad.3[8*h + d] = sum(b2)
   encoder.layers.0.self_attn.in_proj_bias.grad.3.parts[b2, h, d] */
/* encoder.layers.0.self_attn.3.y.grad f32[128, 3, 65, 8];
   encoder.layers.0.self_attn.in_proj_bias.grad.3.parts f32[16, 3, 8];
   encoder.layers.0.self_attn.in_proj_bias.grad.3 f32[72] */
/* Tile: 16 b2; lanes over b2. Loops: h, d; inside: b, t */
static void encoder_layers_0_self_attn_3_grad_2(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_3_y_grad,
    float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_3_parts,
    float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_3)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int h = unit / 8;
        const int d = unit % 8;
        vec parts = SPLAT(0.0f);
        for (int b = 0; b <= 7; b++)
            for (int t = 0; t <= 64; t++)
                parts += LOAD(&encoder_layers_0_self_attn_3_y_grad[8320 * h + 16 * d + 24960 * b +
                    128 * t]);
        STORE(&encoder_layers_0_self_attn_in_proj_bias_grad_3_parts[128 * h + 16 * d], parts);
        {
            float grad_3;
            grad_3 = 0.0f;
            for (int b2 = 0; b2 < 16; b2++)
                grad_3 += encoder_layers_0_self_attn_in_proj_bias_grad_3_parts[128 * h + 16 * d +
                    b2];
            encoder_layers_0_self_attn_in_proj_bias_grad_3[8 * h + d] = grad_3;
        }
    }
}

/* encoder.layers.0.self_attn.3 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_bias.grad[x0] =
   encoder.layers.0.self_attn.in_proj_bias.grad.3[x0] +
   encoder.layers.0.self_attn.in_proj_bias.grad.2[x0] +
   encoder.layers.0.self_attn.in_proj_bias.grad.1[x0] */
/* adamw, line 30: encoder.layers.0.self_attn.in_proj_bias.exp_avg.next[i0] =
   encoder.layers.0.self_attn.in_proj_bias.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.self_attn.in_proj_bias.grad[i0] -
   encoder.layers.0.self_attn.in_proj_bias.exp_avg[i0]) */
/* adamw, line 30: encoder.layers.0.self_attn.in_proj_bias.exp_avg_sq.next[i0] =
   betas.1[]*encoder.layers.0.self_attn.in_proj_bias.exp_avg_sq[i0] + (1 -
   betas.1[])*encoder.layers.0.self_attn.in_proj_bias.grad[i0]*encoder.layers.0.self_attn.in_proj_bias.grad[i0] */
/* adamw, line 30: encoder.layers.0.self_attn.in_proj_bias.next[i0] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.layers.0.self_attn.in_proj_bias[i0] -
   lr.scheduled[]/adamw.c1[]*encoder.layers.0.self_attn.in_proj_bias.exp_avg.next[i0]/(sqrt(encoder.layers.0.self_attn.in_proj_bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* encoder.layers.0.self_attn.in_proj_bias.grad.3 f32[72];
   encoder.layers.0.self_attn.in_proj_bias.grad.2 f32[72];
   encoder.layers.0.self_attn.in_proj_bias.grad.1 f32[72];
   encoder.layers.0.self_attn.in_proj_bias.exp_avg f32[72]; betas.0.scheduled f64[];
   encoder.layers.0.self_attn.in_proj_bias.exp_avg_sq f32[72]; lr.scheduled f64[];
   encoder.layers.0.self_attn.in_proj_bias f32[72]; adamw.c1 f64[]; adamw.c2 f64[];
   encoder.layers.0.self_attn.in_proj_bias.grad f32[72] */
/* Tile: 16 x0; lanes over x0. Loops: x0 */
static void encoder_layers_0_self_attn_3_adamw_grad(const float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_3, const float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_2, const float *restrict encoder_layers_0_self_attn_in_proj_bias_grad_1, float *restrict encoder_layers_0_self_attn_in_proj_bias_exp_avg, const double *restrict betas_0_scheduled, float *restrict encoder_layers_0_self_attn_in_proj_bias_exp_avg_sq, const double *restrict lr_scheduled, float *restrict encoder_layers_0_self_attn_in_proj_bias, const double *restrict adamw_c1, const double *restrict adamw_c2, float *restrict encoder_layers_0_self_attn_in_proj_bias_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int x0b = 0; x0b <= 4; x0b++) {
        vec grad = LOAD(&encoder_layers_0_self_attn_in_proj_bias_grad_3[16 * x0b]) +
            LOAD(&encoder_layers_0_self_attn_in_proj_bias_grad_2[16 * x0b]) +
            LOAD(&encoder_layers_0_self_attn_in_proj_bias_grad_1[16 * x0b]);
        if (encoder_layers_0_self_attn_in_proj_bias_grad != NULL)
            STORE(&encoder_layers_0_self_attn_in_proj_bias_grad[16 * x0b], grad);
        vec next = LOAD(&encoder_layers_0_self_attn_in_proj_bias_exp_avg[16 * x0b]) +
            SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad - LOAD(&encoder_layers_0_self_attn_in_proj_bias_exp_avg[16 * x0b]));
        STORE(&encoder_layers_0_self_attn_in_proj_bias_exp_avg[16 * x0b], next);
        vec next_2 = SPLAT(the_betas_1) *
            LOAD(&encoder_layers_0_self_attn_in_proj_bias_exp_avg_sq[16 * x0b]) + SPLAT(factor) *
            grad * grad;
        STORE(&encoder_layers_0_self_attn_in_proj_bias_exp_avg_sq[16 * x0b], next_2);
        STORE(&encoder_layers_0_self_attn_in_proj_bias[16 * x0b],
            SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&encoder_layers_0_self_attn_in_proj_bias[16 * x0b]) -
            SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* encoder.layers.0.self_attn.5 (attention_projection), line 23: encoder.layers.0.0.y.grad.1[b,
   t, c] = sum(h, d) encoder.layers.0.self_attn.5.y.grad[b, h, t,
   d]*encoder.layers.0.self_attn.in_proj_weight[8*h + d + 48, c] */
/* For encoder.layers.0.self_attn.5, encoder.layers.0.self_attn.4 (line 23) */
/* encoder.layers.0.self_attn.5.y.grad f32[128, 3, 65, 8];
   encoder.layers.0.self_attn.in_proj_weight f32[72, 24]; encoder.layers.0.0.y.grad.1 f32[128,
   65, 24] */
/* Tile: 8 b x 32 c; lanes over c. Loops: b, t; inside: h, d */
INLINE void encoder_layers_0_self_attn_5_grad_general(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_5_y_grad,
    const float *restrict encoder_layers_0_self_attn_in_proj_weight,
    float *restrict encoder_layers_0_0_y_grad_1, int offset)
{
    for (int unit = first_unit(1040, thread, threads); unit < first_unit(1040, thread + 1, threads);
        unit++) {
        const int bb = unit / 65;
        const int t = unit % 65;
        vec grad_1[8][2];
        UNROLL for (int b = 0; b < 8; b++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad_1[b][cv] = SPLAT(0.0f);
        for (int h = 0; h <= 2; h++)
            for (int d = 0; d <= 7; d++) {
                const float *const in_proj_weight_at =
                    &encoder_layers_0_self_attn_in_proj_weight[256 * h + 32 * d + offset];
                const float *const grad_at = &encoder_layers_0_self_attn_5_y_grad[8 * bb + 128 * t +
                    8320 * h + 16 * d + 24944 * (bb / 2)];
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const vec x = LOAD(&in_proj_weight_at[16 * cv]);
                    UNROLL for (int b = 0; b < 8; b++)
                        grad_1[b][cv] += x * SPLAT(grad_at[b]);
                }
            }
        UNROLL for (int b = 0; b < 8; b++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&encoder_layers_0_0_y_grad_1[16640 * bb + 2080 * b + 32 * t + 16 * cv],
                    grad_1[b][cv]);
    }
}

#define encoder_layers_0_self_attn_5_grad_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        encoder_layers_0_self_attn_5_grad_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
encoder_layers_0_self_attn_5_grad_with(encoder_layers_0_self_attn_5_grad_3, 1536)
encoder_layers_0_self_attn_5_grad_with(encoder_layers_0_self_attn_4_grad_3, 768)
/* encoder.layers.0.self_attn.3 (attention_projection), line 23: encoder.layers.0.0.y.grad.3[8*b
   + i02, t, c] = sum(h, d) encoder.layers.0.self_attn.3.y.grad[8*b + i02, h, t,
   d]*encoder.layers.0.self_attn.in_proj_weight[8*h + d, c] */
/* encoder.layers.0.self_attn.3 (attention_projection), line 23: encoder.layers.0.0.y.grad[8*b +
   i02, t, c] = encoder.layers.0.0.y.grad.3[8*b + i02, t, c] + encoder.layers.0.0.y.grad.2[8*b +
   i02, t, c] + encoder.layers.0.0.y.grad.1[8*b + i02, t, c] */
/* encoder.layers.0.self_attn.3.y.grad f32[128, 3, 65, 8];
   encoder.layers.0.self_attn.in_proj_weight f32[72, 24]; encoder.layers.0.0.y.grad.2 f32[128,
   65, 24]; encoder.layers.0.0.y.grad.1 f32[128, 65, 24]; encoder.layers.0.0.y.grad f32[128, 65,
   24] */
/* Tile: 8 i02 x 32 c; lanes over c. Loops: b, t; inside: h, d */
KERNEL
static void encoder_layers_0_self_attn_3_grad_3(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_3_y_grad,
    const float *restrict encoder_layers_0_self_attn_in_proj_weight,
    const float *restrict encoder_layers_0_0_y_grad_2,
    const float *restrict encoder_layers_0_0_y_grad_1, float *restrict encoder_layers_0_0_y_grad)
{
    for (int unit = first_unit(1040, thread, threads); unit < first_unit(1040, thread + 1, threads);
        unit++) {
        const int b = unit / 65;
        const int t = unit % 65;
        vec grad_3[8][2];
        UNROLL for (int i02 = 0; i02 < 8; i02++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad_3[i02][cv] = SPLAT(0.0f);
        for (int h = 0; h <= 2; h++)
            for (int d = 0; d <= 7; d++) {
                const float *const in_proj_weight_at =
                    &encoder_layers_0_self_attn_in_proj_weight[256 * h + 32 * d];
                const float *const grad_at = &encoder_layers_0_self_attn_3_y_grad[8 * b + 128 * t +
                    8320 * h + 16 * d + 24944 * (b / 2)];
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const vec x = LOAD(&in_proj_weight_at[16 * cv]);
                    UNROLL for (int i02 = 0; i02 < 8; i02++)
                        grad_3[i02][cv] += x * SPLAT(grad_at[i02]);
                }
            }
        UNROLL for (int i02 = 0; i02 < 8; i02++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const int at = 16640 * b + 2080 * i02 + 32 * t + 16 * cv;
                STORE(&encoder_layers_0_0_y_grad[at], grad_3[i02][cv] +
                    LOAD(&encoder_layers_0_0_y_grad_2[at]) +
                    LOAD(&encoder_layers_0_0_y_grad_1[at]));
            }
    }
}

/* encoder.layers.0.self_attn.5 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_weight.grad.1[x0, c] = 0 */
/* For encoder.layers.0.self_attn.5, encoder.layers.0.self_attn.4 (line 23) */
/* encoder.layers.0.self_attn.in_proj_weight.grad.1 f32[72, 24] */
/* Tile: 16 c; lanes over c. Loops: x0, c */
static void encoder_layers_0_self_attn_5_grad_4(float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_1, int x0_last)
{
    for (int x0 = 0; x0 <= x0_last; x0++)
        for (int cb = 0; cb <= 1; cb++)
            STORE(&encoder_layers_0_self_attn_in_proj_weight_grad_1[32 * x0 + 16 * cb],
                SPLAT(0.0f));
}

/* encoder.layers.0.self_attn.5 (attention_projection), line 23: encoder.layers.0.0.y.copy[i0,
   i1, i2] = encoder.layers.0.0.y[i0, i1, i2] */
/* encoder.layers.0.0.y f32[128, 65, 24]; encoder.layers.0.0.y.copy f32[128, 65, 24] */
/* Tile: 16 i2; lanes over i2. Loops: i0, i1, i2 */
static void encoder_layers_0_self_attn_5_2(int thread, int threads,
    const float *restrict encoder_layers_0_0_y, float *restrict encoder_layers_0_0_y_copy)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int i0 = unit;
        for (int i1 = 0; i1 <= 64; i1++)
            for (int i2b = 0; i2b <= 1; i2b++)
                STORE(&encoder_layers_0_0_y_copy[2080 * i0 + 32 * i1 + 16 * i2b],
                    gather(&encoder_layers_0_0_y[i0 + 384 * i1 + 256 * i2b + 24944 * (i0 / 16)], 16,
                    24 - 16 * i2b));
    }
}

/* encoder.layers.0.self_attn.5 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_weight.grad.1.parts[b, h, d, c] = sum(b2, t)
   encoder.layers.0.self_attn.5.y.grad[8*b + b2, h, t, d]*encoder.layers.0.0.y.copy[8*b + b2, t,
   c] */
/* For encoder.layers.0.self_attn.5, encoder.layers.0.self_attn.4, encoder.layers.0.self_attn.3
   (line 23) */
/* encoder.layers.0.self_attn.5.y.grad f32[128, 3, 65, 8]; encoder.layers.0.0.y.copy f32[128, 65,
   24]; encoder.layers.0.self_attn.in_proj_weight.grad.1.parts f32[16, 3, 8, 24] */
/* Tile: 3 h x 4 d x 32 c; lanes over c. Loops: b, d; inside: b2, t */
KERNEL
static void encoder_layers_0_self_attn_5_grad_5(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_5_y_grad,
    const float *restrict encoder_layers_0_0_y_copy,
    float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_1_parts)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int b = unit / 2;
        const int db = unit % 2;
        vec parts[3][4][2];
        UNROLL for (int h = 0; h < 3; h++)
            UNROLL for (int d = 0; d < 4; d++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    parts[h][d][cv] = SPLAT(0.0f);
        for (int b2 = 0; b2 <= 7; b2++)
            for (int t = 0; t <= 64; t++) {
                const float *const grad_at = &encoder_layers_0_self_attn_5_y_grad[8 * b + 64 * db +
                    b2 + 128 * t + 24944 * (b / 2)];
                const float *const copy_at = &encoder_layers_0_0_y_copy[16640 * b + 2080 * b2 + 32 *
                    t];
                UNROLL for (int h = 0; h < 3; h++)
                    UNROLL for (int d = 0; d < 4; d++) {
                        const vec x = SPLAT(grad_at[8320 * h + 16 * d]);
                        UNROLL for (int cv = 0; cv < 2; cv++)
                            parts[h][d][cv] += x * LOAD(&copy_at[16 * cv]);
                    }
            }
        UNROLL for (int h = 0; h < 3; h++)
            UNROLL for (int d = 0; d < 4; d++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    STORE(&encoder_layers_0_self_attn_in_proj_weight_grad_1_parts[768 * b + 256 *
                        h + 128 * db + 32 * d + 16 * cv], parts[h][d][cv]);
    }
}

/* encoder.layers.0.self_attn.5 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_weight.grad.1[8*h + d + 48, c] = sum(b)
   encoder.layers.0.self_attn.in_proj_weight.grad.1.parts[b, h, d, c] */
/* For encoder.layers.0.self_attn.5, encoder.layers.0.self_attn.4 (line 23) */
/* encoder.layers.0.self_attn.in_proj_weight.grad.1.parts f32[16, 3, 8, 24];
   encoder.layers.0.self_attn.in_proj_weight.grad.1 f32[72, 24] */
/* Tile: 16 c; lanes over c. Loops: h, d, c; inside: b */
static void encoder_layers_0_self_attn_5_grad_6(const float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_1_parts, float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_1, int offset)
{
    for (int h = 0; h <= 2; h++)
        for (int d = 0; d <= 7; d++)
            for (int cb = 0; cb <= 1; cb++) {
                vec grad_1 = SPLAT(0.0f);
                for (int b = 0; b <= 15; b++)
                    grad_1 += LOAD(&encoder_layers_0_self_attn_in_proj_weight_grad_1_parts[256 * h +
                        32 * d + 16 * cb + 768 * b]);
                STORE(&encoder_layers_0_self_attn_in_proj_weight_grad_1[256 * h + 32 * d + 16 * cb +
                    offset], grad_1);
            }
}

/* encoder.layers.0.self_attn.4 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_weight.grad.2[x0 + 48, c] = 0 */
/* For encoder.layers.0.self_attn.4, encoder.layers.0.self_attn.3 (line 23) */
/* encoder.layers.0.self_attn.in_proj_weight.grad.2 f32[72, 24] */
/* Tile: 16 c; lanes over c. Loops: x0, c */
static void encoder_layers_0_self_attn_4_grad_4(float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_2, int x0_last, int offset)
{
    for (int x0 = 0; x0 <= x0_last; x0++)
        for (int cb = 0; cb <= 1; cb++)
            STORE(&encoder_layers_0_self_attn_in_proj_weight_grad_2[32 * x0 + 16 * cb + offset],
                SPLAT(0.0f));
}

/* encoder.layers.0.self_attn.3 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_weight.grad.3[8*h + d, c] = sum(b)
   encoder.layers.0.self_attn.in_proj_weight.grad.3.parts[b, h, d, c] */
/* encoder.layers.0.self_attn.in_proj_weight.grad.3.parts f32[16, 3, 8, 24];
   encoder.layers.0.self_attn.in_proj_weight.grad.3 f32[72, 24] */
/* Tile: 16 c; lanes over c. Loops: h, d, c; inside: b */
static void encoder_layers_0_self_attn_3_grad_4(const float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_3_parts, float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_3)
{
    for (int h = 0; h <= 2; h++)
        for (int d = 0; d <= 7; d++)
            for (int cb = 0; cb <= 1; cb++) {
                vec grad_3 = SPLAT(0.0f);
                for (int b = 0; b <= 15; b++)
                    grad_3 += LOAD(&encoder_layers_0_self_attn_in_proj_weight_grad_3_parts[256 * h +
                        32 * d + 16 * cb + 768 * b]);
                STORE(&encoder_layers_0_self_attn_in_proj_weight_grad_3[256 * h + 32 * d + 16 * cb],
                    grad_3);
            }
}

/* encoder.layers.0.self_attn.3 (attention_projection), line 23:
   encoder.layers.0.self_attn.in_proj_weight.grad[x0, c] =
   encoder.layers.0.self_attn.in_proj_weight.grad.3[x0, c] +
   encoder.layers.0.self_attn.in_proj_weight.grad.2[x0, c] +
   encoder.layers.0.self_attn.in_proj_weight.grad.1[x0, c] */
/* adamw, line 30: encoder.layers.0.self_attn.in_proj_weight.exp_avg.next[i0, i1] =
   encoder.layers.0.self_attn.in_proj_weight.exp_avg[i0, i1] + (1 -
   betas.0.scheduled[])*(encoder.layers.0.self_attn.in_proj_weight.grad[i0, i1] -
   encoder.layers.0.self_attn.in_proj_weight.exp_avg[i0, i1]) */
/* adamw, line 30: encoder.layers.0.self_attn.in_proj_weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*encoder.layers.0.self_attn.in_proj_weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*encoder.layers.0.self_attn.in_proj_weight.grad[i0,
   i1]*encoder.layers.0.self_attn.in_proj_weight.grad[i0, i1] */
/* adamw, line 30: encoder.layers.0.self_attn.in_proj_weight.next[i0, i1] = (1 -
   lr.scheduled[]*weight_decay[])*encoder.layers.0.self_attn.in_proj_weight[i0, i1] -
   lr.scheduled[]/adamw.c1[]*encoder.layers.0.self_attn.in_proj_weight.exp_avg.next[i0,
   i1]/(sqrt(encoder.layers.0.self_attn.in_proj_weight.exp_avg_sq.next[i0, i1])/adamw.c2[] +
   eps[]) */
/* encoder.layers.0.self_attn.in_proj_weight.grad.3 f32[72, 24];
   encoder.layers.0.self_attn.in_proj_weight.grad.2 f32[72, 24];
   encoder.layers.0.self_attn.in_proj_weight.grad.1 f32[72, 24];
   encoder.layers.0.self_attn.in_proj_weight.exp_avg f32[72, 24]; betas.0.scheduled f64[];
   encoder.layers.0.self_attn.in_proj_weight.exp_avg_sq f32[72, 24]; lr.scheduled f64[];
   encoder.layers.0.self_attn.in_proj_weight f32[72, 24]; adamw.c1 f64[]; adamw.c2 f64[];
   encoder.layers.0.self_attn.in_proj_weight.grad f32[72, 24] */
/* Tile: 16 c; lanes over c. Loops: x0, c */
static void encoder_layers_0_self_attn_3_adamw_grad_2(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_3,
    const float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_2,
    const float *restrict encoder_layers_0_self_attn_in_proj_weight_grad_1,
    float *restrict encoder_layers_0_self_attn_in_proj_weight_exp_avg,
    const double *restrict betas_0_scheduled,
    float *restrict encoder_layers_0_self_attn_in_proj_weight_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict encoder_layers_0_self_attn_in_proj_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict encoder_layers_0_self_attn_in_proj_weight_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(72, thread, threads); unit < first_unit(72, thread + 1, threads);
        unit++) {
        const int x0 = unit;
        for (int cb = 0; cb <= 1; cb++) {
            const int at = 32 * x0 + 16 * cb;
            vec grad = LOAD(&encoder_layers_0_self_attn_in_proj_weight_grad_3[at]) +
                LOAD(&encoder_layers_0_self_attn_in_proj_weight_grad_2[at]) +
                LOAD(&encoder_layers_0_self_attn_in_proj_weight_grad_1[at]);
            if (encoder_layers_0_self_attn_in_proj_weight_grad != NULL)
                STORE(&encoder_layers_0_self_attn_in_proj_weight_grad[at], grad);
            vec next = LOAD(&encoder_layers_0_self_attn_in_proj_weight_exp_avg[at]) +
                SPLAT((float)(1.0 - betas_0_scheduled[0])) *
                (grad - LOAD(&encoder_layers_0_self_attn_in_proj_weight_exp_avg[at]));
            STORE(&encoder_layers_0_self_attn_in_proj_weight_exp_avg[at], next);
            vec next_2 = SPLAT(the_betas_1) *
                LOAD(&encoder_layers_0_self_attn_in_proj_weight_exp_avg_sq[at]) + SPLAT(factor) *
                grad * grad;
            STORE(&encoder_layers_0_self_attn_in_proj_weight_exp_avg_sq[at], next_2);
            STORE(&encoder_layers_0_self_attn_in_proj_weight[at],
                SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                LOAD(&encoder_layers_0_self_attn_in_proj_weight[at]) -
                SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next /
                (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.v.grad.sum[i0, i1] = sum(d0)
   encoder.layers.0.0.y.grad[i0, i1, d0]*encoder.layers.0.norm1.weight[d0]*('5.y'[i0, i1, d0] -
   encoder.layers.0.0.m[i0, i1]) */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.sum.2.grad[i0, i1] =
   (-0.5)*(encoder.layers.0.0.v.grad.sum[i0, i1]*(rsqrt(encoder.layers.0.0.v[i0, i1] +
   1e-05)*rsqrt(encoder.layers.0.0.v[i0, i1] + 1e-05)*rsqrt(encoder.layers.0.0.v[i0, i1] +
   1e-05)))/24 */
/* encoder.layers.0.0.y.grad f32[128, 65, 24]; encoder.layers.0.norm1.weight f32[24]; 5.y
   f32[128, 65, 24]; encoder.layers.0.0.m f32[128, 65]; encoder.layers.0.0.v f32[128, 65];
   encoder.layers.0.0.sum.2.grad f32[128, 65] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1; inside: d0 */
static void encoder_layers_0_0_grad(int thread, int threads,
    const float *restrict encoder_layers_0_0_y_grad,
    const float *restrict encoder_layers_0_norm1_weight, const float *restrict layer_5_y,
    const float *restrict encoder_layers_0_0_m, const float *restrict encoder_layers_0_0_v,
    float *restrict encoder_layers_0_0_sum_2_grad)
{
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        vec sum = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++)
            sum += gather(&encoder_layers_0_0_y_grad[33280 * i0b + 32 * i1 + d0], 2080, LANES) *
                SPLAT(encoder_layers_0_norm1_weight[d0]) *
                (LOAD(&layer_5_y[16 * i0b + 3072 * i1 + 128 * d0]) -
                LOAD(&encoder_layers_0_0_m[16 * i0b + 128 * i1]));
        {
            const int at = 16 * i0b + 128 * i1;
            {
                const vec each = SPLAT(-0.5f) *
                    (sum * (v_rsqrt(LOAD(&encoder_layers_0_0_v[at]) + SPLAT(1e-05f)) *
                    v_rsqrt(LOAD(&encoder_layers_0_0_v[at]) + SPLAT(1e-05f)) *
                    v_rsqrt(LOAD(&encoder_layers_0_0_v[at]) + SPLAT(1e-05f)))) / SPLAT(24.0f);
                for (int lane = 0; lane < LANES && lane < LANES; lane++)
                    encoder_layers_0_0_sum_2_grad[2 * i0b + 128 * i1 + 16 * lane - 127 *
                        (lane / 8)] = each[lane];
            }
        }
    }
}

/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.m.grad.sum.2[8*i0 + i02, i1] =
   sum(d0) encoder.layers.0.0.y.grad[8*i0 + i02, i1, d0]*encoder.layers.0.norm1.weight[d0] */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.sum.grad[8*i0 + i02, i1] =
   ((-2)*((encoder.layers.0.0.sum[8*i0 + i02, i1] + (-24)*encoder.layers.0.0.m[8*i0 + i02,
   i1])*encoder.layers.0.0.sum.2.grad[8*i0 + i02, i1]) - encoder.layers.0.0.m.grad.sum.2[8*i0 +
   i02, i1]*rsqrt(encoder.layers.0.0.v[8*i0 + i02, i1] + 1e-05))/24 */
/* encoder.layers.0.0.y.grad f32[128, 65, 24]; encoder.layers.0.norm1.weight f32[24];
   encoder.layers.0.0.sum f32[128, 65]; encoder.layers.0.0.m f32[128, 65];
   encoder.layers.0.0.sum.2.grad f32[128, 65]; encoder.layers.0.0.v f32[128, 65];
   encoder.layers.0.0.sum.grad f32[128, 65] */
/* Tile: 16 i0 x 4 i02 x 5 i1; lanes over i0. Loops: i02, i1; inside: d0 */
KERNEL
static void encoder_layers_0_0_grad_2(int thread, int threads,
    const float *restrict encoder_layers_0_0_y_grad,
    const float *restrict encoder_layers_0_norm1_weight,
    const float *restrict encoder_layers_0_0_sum, const float *restrict encoder_layers_0_0_m,
    const float *restrict encoder_layers_0_0_sum_2_grad, const float *restrict encoder_layers_0_0_v,
    float *restrict encoder_layers_0_0_sum_grad)
{
    for (int unit = first_unit(26, thread, threads); unit < first_unit(26, thread + 1, threads);
        unit++) {
        const int i02b = unit / 13;
        const int i1b = unit % 13;
        vec sum_2[4][5];
        UNROLL for (int i02 = 0; i02 < 4; i02++)
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                sum_2[i02][i1] = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++) {
            const float *const grad_at = &encoder_layers_0_0_y_grad[8320 * i02b + 160 * i1b + d0];
            UNROLL for (int i02 = 0; i02 < 4; i02++)
                UNROLL for (int i1 = 0; i1 < 5; i1++) {
                    const vec x = gather(&grad_at[2080 * i02 + 32 * i1], 16640, LANES);
                    sum_2[i02][i1] += x * SPLAT(encoder_layers_0_norm1_weight[d0]);
                }
        }
        UNROLL for (int i02 = 0; i02 < 4; i02++)
            UNROLL for (int i1 = 0; i1 < 5; i1++) {
                const int at = 4 * i02b + i02 + 640 * i1b + 128 * i1;
                const int at_2 = 64 * i02b + 16 * i02 + 640 * i1b + 128 * i1;
                STORE(&encoder_layers_0_0_sum_grad[at_2],
                    (SPLAT(-2.0f) * ((gather(&encoder_layers_0_0_sum[at], 8, LANES) +
                    SPLAT(-24.0f) * gather(&encoder_layers_0_0_m[at], 8, LANES)) *
                    LOAD(&encoder_layers_0_0_sum_2_grad[at_2])) - sum_2[i02][i1] *
                    v_rsqrt(gather(&encoder_layers_0_0_v[at], 8, LANES) + SPLAT(1e-05f))) /
                    SPLAT(24.0f));
            }
    }
}

/* 5 (dropout), line 22: positions.y.grad[8*i0 + n2, i1, i2] = select(random(16, 24*i1 + i2 +
   12480*i0 + 1560*n2) < '5.p'[], 0, (encoder.layers.0.0.sum.grad[8*i0 + n2, i1] +
   (2*(encoder.layers.0.0.sum.2.grad[8*i0 + n2, i1]*('5.y'[8*i0 + n2, i1, i2] -
   encoder.layers.0.0.m[8*i0 + n2, i1])) + encoder.layers.0.0.y.grad[8*i0 + n2, i1,
   i2]*encoder.layers.0.norm1.weight[i2]*encoder.layers.0.0.y.part[8*i0 + n2, i1]) +
   encoder.layers.0.3.y.grad[8*i0 + n2, i1, i2])/(1 - '5.p'[])) */
/* positions (position_embedding), line 21: positions.weight.grad[t, d] = sum(n, n2)
   positions.y.grad[8*n + n2, t, d] */
/* class_token3 (class_token), line 20: class_token.grad.parts[n, d] = sum(n2, t: t == 0)
   positions.y.grad[8*n + n2, t, d] */
/* class_token3 (class_token), line 20: class_token.grad[0, 0, d] = sum(n)
   class_token.grad.parts[n, d] */
/* adamw, line 30: class_token.exp_avg.next[i0, i1, i2] = class_token.exp_avg[i0, i1, i2] + (1 -
   betas.0.scheduled[])*(class_token.grad[i0, i1, i2] - class_token.exp_avg[i0, i1, i2]) */
/* adamw, line 30: class_token.exp_avg_sq.next[i0, i1, i2] = betas.1[]*class_token.exp_avg_sq[i0,
   i1, i2] + (1 - betas.1[])*class_token.grad[i0, i1, i2]*class_token.grad[i0, i1, i2] */
/* adamw, line 30: positions.weight.exp_avg.next[i0, i1] = positions.weight.exp_avg[i0, i1] + (1
   - betas.0.scheduled[])*(positions.weight.grad[i0, i1] - positions.weight.exp_avg[i0, i1]) */
/* adamw, line 30: positions.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*positions.weight.exp_avg_sq[i0, i1] + (1 - betas.1[])*positions.weight.grad[i0,
   i1]*positions.weight.grad[i0, i1] */
/* adamw, line 30: positions.weight.next[i0, i1] = (1 -
   lr.scheduled[]*weight_decay[])*positions.weight[i0, i1] -
   lr.scheduled[]/adamw.c1[]*positions.weight.exp_avg.next[i0,
   i1]/(sqrt(positions.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* encoder.layers.0.0.sum.grad f32[128, 65]; encoder.layers.0.0.sum.2.grad f32[128, 65]; 5.y
   f32[128, 65, 24]; encoder.layers.0.0.m f32[128, 65]; encoder.layers.0.0.y.grad f32[128, 65,
   24]; encoder.layers.0.norm1.weight f32[24]; encoder.layers.0.0.y.part f32[128, 65];
   encoder.layers.0.3.y.grad f32[128, 65, 24]; positions.y.grad f32[128, 65, 24];
   class_token.grad.parts f32[16, 24]; class_token.exp_avg f32[1, 1, 24]; betas.0.scheduled
   f64[]; class_token.grad f32[1, 1, 24]; class_token.exp_avg_sq f32[1, 1, 24];
   positions.weight.exp_avg f32[65, 24]; positions.weight.grad f32[65, 24];
   positions.weight.exp_avg_sq f32[65, 24]; lr.scheduled f64[]; positions.weight f32[65, 24];
   adamw.c1 f64[]; adamw.c2 f64[] */
/* Tile: 16 i1 x 16 i0; lanes over i0. Loops: i2; inside: i1, n2 */
KERNEL
static void layer_5_positions_class_token3_adamw_grad(int thread, int threads,
    const float *restrict encoder_layers_0_0_sum_grad,
    const float *restrict encoder_layers_0_0_sum_2_grad, const float *restrict layer_5_y,
    const float *restrict encoder_layers_0_0_m, const float *restrict encoder_layers_0_0_y_grad,
    const float *restrict encoder_layers_0_norm1_weight,
    const float *restrict encoder_layers_0_0_y_part,
    const float *restrict encoder_layers_0_3_y_grad, float *restrict positions_y_grad,
    float *restrict class_token_grad_parts, float *restrict class_token_exp_avg,
    const double *restrict betas_0_scheduled, float *restrict class_token_grad,
    float *restrict class_token_exp_avg_sq, float *restrict positions_weight_exp_avg,
    float *restrict positions_weight_grad, float *restrict positions_weight_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict positions_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2)
{
    const float factor = (float)(1.0 - layer_5_p);
    const float the_5_p = (float)layer_5_p;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int i2 = unit;
        vec grad[16];
        for (int n2 = 0; n2 <= 7; n2++)
            for (int i1b = 0; i1b <= 4; i1b++)
                UNROLL for (int i1 = 0; i1 < 16; i1++)
                    if (16 * i1b + i1 < 65) {
                        const int at = 2048 * i1b + 128 * i1 + 16 * n2;
                        const int at_2 = 128 * i2 + 49152 * i1b + 3072 * i1 + n2;
                        const int at_3 = 2048 * i1b + 128 * i1 + n2;
                        STORE(&positions_y_grad[128 * i2 + 49152 * i1b + 3072 * i1 + 16 * n2],
                            SELECT(uniform_lanes(16, (uint64_t)(i2 + 384 * i1b + 24 * i1 + 1560 *
                            n2), 12480) < SPLAT(the_5_p), SPLAT(0.0f),
                            (LOAD(&encoder_layers_0_0_sum_grad[at]) +
                            (SPLAT(2.0f) * (LOAD(&encoder_layers_0_0_sum_2_grad[at]) *
                            (gather(&layer_5_y[at_2], 8, LANES) -
                            gather(&encoder_layers_0_0_m[at_3], 8, LANES))) +
                            gather(&encoder_layers_0_0_y_grad[i2 + 512 * i1b + 32 * i1 + 2080 * n2],
                            16640, LANES) * SPLAT(encoder_layers_0_norm1_weight[i2]) *
                            gather(&encoder_layers_0_0_y_part[at_3], 8, LANES)) +
                            gather(&encoder_layers_0_3_y_grad[at_2], 8, LANES)) / SPLAT(factor)));
                    }
        for (int i1b = 0; i1b <= 4; i1b++) {
            UNROLL for (int i1 = 0; i1 < 16; i1++)
                if (16 * i1b + i1 < 65)
                    grad[i1] = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 7; n2++)
                UNROLL for (int i1 = 0; i1 < 16; i1++)
                    if (16 * i1b + i1 < 65)
                        grad[i1] += LOAD(&positions_y_grad[128 * i2 + 49152 * i1b + 3072 * i1 + 16 *
                            n2]);
            float total[16];
            UNROLL for (int i1 = 0; i1 < 16; i1++)
                if (16 * i1b + i1 < 65)
                    total[i1] = add_lanes(grad[i1]);
            for (int i1 = 0; i1 < 16; i1++)
                if (16 * i1b + i1 < 65)
                    positions_weight_grad[i2 + 512 * i1b + 32 * i1] = total[i1];
        }
        vec parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 7; n2++) {
            const int i1b = 0;
            UNROLL for (int i1 = 0; i1 < 16; i1++)
                if (16 * i1b + i1 < 65)
                    if (16 * i1b + i1 == 0)
                        parts += LOAD(&positions_y_grad[128 * i2 + 49152 * i1b + 3072 * i1 + 16 *
                            n2]);
        }
        STORE(&class_token_grad_parts[16 * i2], parts);
        {
            float grad_2;
            grad_2 = 0.0f;
            for (int i0 = 0; i0 < 16; i0++)
                grad_2 += class_token_grad_parts[16 * i2 + i0];
            class_token_grad[i2] = grad_2;
        }
        class_token_exp_avg[i2] = class_token_exp_avg[i2] + (float)(1.0 - betas_0_scheduled[0]) *
            (class_token_grad[i2] - class_token_exp_avg[i2]);
        class_token_exp_avg_sq[i2] = (float)betas_1 * class_token_exp_avg_sq[i2] +
            (float)(1.0 - betas_1) * class_token_grad[i2] * class_token_grad[i2];
        for (int i1b = 0; i1b <= 4; i1b++) {
            const int at_4 = 16 * i2 + 384 * i1b;
            STORE(&positions_weight_exp_avg[at_4], LOAD(&positions_weight_exp_avg[at_4]) +
                SPLAT((float)(1.0 - betas_0_scheduled[0])) *
                (gather(&positions_weight_grad[i2 + 512 * i1b], 32, 65 - 16 * i1b) -
                LOAD(&positions_weight_exp_avg[at_4])));
        }
        for (int i1b = 0; i1b <= 4; i1b++) {
            const int at_5 = 16 * i2 + 384 * i1b;
            const int at_6 = i2 + 512 * i1b;
            STORE(&positions_weight_exp_avg_sq[at_5], SPLAT(the_betas_1) *
                LOAD(&positions_weight_exp_avg_sq[at_5]) + SPLAT(factor_2) *
                gather(&positions_weight_grad[at_6], 32, 65 - 16 * i1b) *
                gather(&positions_weight_grad[at_6], 32, 65 - 16 * i1b));
        }
        for (int i1b = 0; i1b <= 4; i1b++) {
            const int at_7 = i2 + 512 * i1b;
            const int at_8 = 16 * i2 + 384 * i1b;
            scatter(&positions_weight[at_7], 32, 65 - 16 * i1b,
                SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                gather(&positions_weight[at_7], 32, 65 - 16 * i1b) -
                SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) *
                LOAD(&positions_weight_exp_avg[at_8]) /
                (v_sqrt(LOAD(&positions_weight_exp_avg_sq[at_8])) / SPLAT((float)adamw_c2[0]) +
                SPLAT(the_eps)));
        }
    }
}

/* patches (conv2d), line 17: patches.bias.grad.parts[n, k] = sum(n2, p, q) positions.y.grad[8*n
   + n2, 8*p + q + 1, k] */
/* patches (conv2d), line 17: patches.bias.grad[k] = sum(n) patches.bias.grad.parts[n, k] */
/* adamw, line 30: patches.bias.exp_avg.next[i0] = patches.bias.exp_avg[i0] + (1 -
   betas.0.scheduled[])*(patches.bias.grad[i0] - patches.bias.exp_avg[i0]) */
/* adamw, line 30: patches.bias.exp_avg_sq.next[i0] = betas.1[]*patches.bias.exp_avg_sq[i0] + (1
   - betas.1[])*patches.bias.grad[i0]*patches.bias.grad[i0] */
/* adamw, line 30: patches.bias.next[i0] = (1 - lr.scheduled[]*weight_decay[])*patches.bias[i0] -
   lr.scheduled[]/adamw.c1[]*patches.bias.exp_avg.next[i0]/(sqrt(patches.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* positions.y.grad f32[128, 65, 24]; patches.bias.grad.parts f32[16, 24]; patches.bias.exp_avg
   f32[24]; betas.0.scheduled f64[]; patches.bias.exp_avg_sq f32[24]; lr.scheduled f64[];
   patches.bias f32[24]; adamw.c1 f64[]; adamw.c2 f64[]; patches.bias.grad f32[24] */
/* Tile: 16 n; lanes over n. Loops: k; inside: n2, p, q */
static void patches_adamw_grad(int thread, int threads, const float *restrict positions_y_grad,
    float *restrict patches_bias_grad_parts, float *restrict patches_bias_exp_avg,
    const double *restrict betas_0_scheduled, float *restrict patches_bias_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict patches_bias,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict patches_bias_grad)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int k = unit;
        float grad;
        vec parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 7; n2++)
            for (int p = 0; p <= 7; p++)
                for (int q = 0; q <= 7; q++)
                    parts += LOAD(&positions_y_grad[128 * k + 16 * n2 + 24576 * p + 3072 * q +
                        3072]);
        STORE(&patches_bias_grad_parts[16 * k], parts);
        {
            grad = 0.0f;
            for (int n = 0; n < 16; n++)
                grad += patches_bias_grad_parts[16 * k + n];
            if (patches_bias_grad != NULL)
                patches_bias_grad[k] = grad;
        }
        float next = patches_bias_exp_avg[k] + (float)(1.0 - betas_0_scheduled[0]) *
            (grad - patches_bias_exp_avg[k]);
        patches_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * patches_bias_exp_avg_sq[k] + (float)(1.0 - betas_1) * grad *
            grad;
        patches_bias_exp_avg_sq[k] = next_2;
        patches_bias[k] = (float)(1.0 - lr_scheduled[0] * weight_decay) * patches_bias[k] -
            (float)(lr_scheduled[0] / adamw_c1[0]) * next /
            (sqrtf(next_2) / (float)adamw_c2[0] + (float)eps);
    }
}

/* patches (conv2d), line 17: positions.y.grad.copy[i0, i1, i2] = positions.y.grad[i0, i1, i2] */
/* positions.y.grad f32[128, 65, 24]; positions.y.grad.copy f32[128, 65, 24] */
/* Tile: 16 i2; lanes over i2. Loops: i0, i1, i2 */
static void patches_grad(int thread, int threads, const float *restrict positions_y_grad,
    float *restrict positions_y_grad_copy)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int i0 = unit;
        for (int i1 = 0; i1 <= 64; i1++)
            for (int i2b = 0; i2b <= 1; i2b++)
                STORE(&positions_y_grad_copy[2080 * i0 + 32 * i1 + 16 * i2b],
                    gather(&positions_y_grad[16 * i0 + 3072 * i1 + 2048 * i2b - 127 * (i0 / 8)],
                    128, 24 - 16 * i2b));
    }
}

/* patches (conv2d), line 17: patches.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q)
   positions.y.grad.copy[8*n + n2, 8*p + q + 1, k]*image.value[8*n + n2, c, 4*p + r, 4*q + s] */
/* positions.y.grad.copy f32[128, 65, 24]; image.value f32[128, 3, 32, 32];
   patches.weight.grad.parts f32[16, 24, 3, 4, 4] */
/* Tile: 32 k x 3 c x 4 s; lanes over k. Loops: n, r; inside: n2, p, q */
SLIDING_KERNEL
static void patches_grad_2(int thread, int threads, const float *restrict positions_y_grad_copy,
    const float *restrict image_value, float *restrict patches_weight_grad_parts)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int n = unit / 4;
        const int r = unit % 4;
        vec parts[2][3][4];
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 3; c++)
                UNROLL for (int s = 0; s < 4; s++)
                    parts[kv][c][s] = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 7; n2++)
            for (int p = 0; p <= 7; p++)
                for (int q = 0; q <= 7; q++) {
                    const float *const value_at =
                        &image_value[8 * n + 512 * r + n2 + 2048 * p + 64 * q + 49152 * (n / 2)];
                    const float *const copy_at =
                        &positions_y_grad_copy[16640 * n + 2080 * n2 + 256 * p + 32 * q + 32];
                    UNROLL for (int c = 0; c < 3; c++)
                        UNROLL for (int s = 0; s < 4; s++) {
                            const vec x = SPLAT(value_at[16384 * c + 16 * s]);
                            UNROLL for (int kv = 0; kv < 2; kv++)
                                parts[kv][c][s] += x * LOAD(&copy_at[16 * kv]);
                        }
                }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 3; c++)
                UNROLL for (int s = 0; s < 4; s++)
                    STORE(&patches_weight_grad_parts[1536 * n + 768 * kv + 256 * c + 64 * r + 16 *
                        s], parts[kv][c][s]);
    }
}

/* patches (conv2d), line 17: patches.weight.grad[k, c, r, s] = sum(n)
   patches.weight.grad.parts[n, k, c, r, s] */
/* adamw, line 30: patches.weight.exp_avg.next[i0, i1, i2, i3] = patches.weight.exp_avg[i0, i1,
   i2, i3] + (1 - betas.0.scheduled[])*(patches.weight.grad[i0, i1, i2, i3] -
   patches.weight.exp_avg[i0, i1, i2, i3]) */
/* adamw, line 30: patches.weight.exp_avg_sq.next[i0, i1, i2, i3] =
   betas.1[]*patches.weight.exp_avg_sq[i0, i1, i2, i3] + (1 - betas.1[])*patches.weight.grad[i0,
   i1, i2, i3]*patches.weight.grad[i0, i1, i2, i3] */
/* adamw, line 30: patches.weight.next[i0, i1, i2, i3] = (1 -
   lr.scheduled[]*weight_decay[])*patches.weight[i0, i1, i2, i3] -
   lr.scheduled[]/adamw.c1[]*patches.weight.exp_avg.next[i0, i1, i2,
   i3]/(sqrt(patches.weight.exp_avg_sq.next[i0, i1, i2, i3])/adamw.c2[] + eps[]) */
/* patches.weight.grad.parts f32[16, 24, 3, 4, 4]; patches.weight.exp_avg f32[24, 3, 4, 4];
   betas.0.scheduled f64[]; patches.weight.exp_avg_sq f32[24, 3, 4, 4]; lr.scheduled f64[];
   patches.weight f32[24, 3, 4, 4]; adamw.c1 f64[]; adamw.c2 f64[]; patches.weight.grad f32[24,
   3, 4, 4] */
/* Tile: 16 k; lanes over k. Loops: k, c, r, s; inside: n */
static void patches_adamw_grad_2(int thread, int threads,
    const float *restrict patches_weight_grad_parts, float *restrict patches_weight_exp_avg,
    const double *restrict betas_0_scheduled, float *restrict patches_weight_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict patches_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict patches_weight_grad)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int kb = unit / 48;
        const int c = unit / 16 % 3;
        const int r = unit / 4 % 4;
        const int s = unit % 4;
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += LOAD(&patches_weight_grad_parts[768 * kb + 256 * c + 64 * r + 16 * s + 1536 *
                n]);
        if (patches_weight_grad != NULL)
            STORE(&patches_weight_grad[768 * kb + 256 * c + 64 * r + 16 * s], grad);
        const int at = 768 * kb + 256 * c + 64 * r + 16 * s;
        const int at_2 = 16 * kb + 512 * c + 128 * r + 32 * s;
        vec next = LOAD(&patches_weight_exp_avg[at]) + SPLAT((float)(1.0 - betas_0_scheduled[0])) *
            (grad - LOAD(&patches_weight_exp_avg[at]));
        STORE(&patches_weight_exp_avg[at], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&patches_weight_exp_avg_sq[at]) + SPLAT(factor) *
            grad * grad;
        STORE(&patches_weight_exp_avg_sq[at], next_2);
        STORE(&patches_weight[at_2], SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&patches_weight[at_2]) - SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* adamw, line 30: class_token.next[i0, i1, i2] = (1 -
   lr.scheduled[]*weight_decay[])*class_token[i0, i1, i2] -
   lr.scheduled[]/adamw.c1[]*class_token.exp_avg.next[i0, i1,
   i2]/(sqrt(class_token.exp_avg_sq.next[i0, i1, i2])/adamw.c2[] + eps[]) */
/* lr.scheduled f64[]; class_token f32[1, 1, 24]; adamw.c1 f64[]; class_token.exp_avg f32[1, 1,
   24]; class_token.exp_avg_sq f32[1, 1, 24]; adamw.c2 f64[] */
/* Tile: 16 i2; lanes over i2. Loops: i2 */
static void adamw_3(const double *restrict lr_scheduled, float *restrict class_token,
    const double *restrict adamw_c1, const float *restrict class_token_exp_avg,
    const float *restrict class_token_exp_avg_sq, const double *restrict adamw_c2)
{
    const float the_eps = (float)eps;
    for (int i2b = 0; i2b <= 1; i2b++)
        STORE(&class_token[16 * i2b], SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&class_token[16 * i2b]) - SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) *
            LOAD(&class_token_exp_avg[16 * i2b]) /
            (v_sqrt(LOAD(&class_token_exp_avg_sq[16 * i2b])) / SPLAT((float)adamw_c2[0]) +
            SPLAT(the_eps)));
}

/* image, line 14: image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 -
   image.mean[c])/image.std[c] */
/* image u8[128, 3, 32, 32]; image.value f32[128, 3, 32, 32] */
/* Tile: 16 w; lanes over w. Loops: n, c, h, w */
static void image_eval(int thread, int threads, const uint8_t *restrict image,
    float *restrict image_value_2)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit;
        for (int c = 0; c <= 2; c++)
            for (int h = 0; h <= 31; h++)
                for (int wb = 0; wb <= 1; wb++)
                    STORE(&image_value_2[1536 * n + 512 * c + 16 * h + 196624 * wb],
                        (LOADB(&image[3072 * n + 1024 * c + 32 * h + 16 * wb]) *
                        SPLAT(0.003921569f) - SPLAT(image_mean[c])) / SPLAT(image_std[c]));
    }
}

/* patches (conv2d), line 17: patches.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, 4*p + r,
   4*q + s]*patches.weight[k, c, r, s] */
/* image.value f32[128, 3, 32, 32]; patches.weight f32[24, 3, 4, 4]; patches.sum f32[128, 24, 8,
   8] */
/* Tile: 32 k x 8 q; lanes over k. Loops: n, p; inside: c, r, s */
SLIDING_KERNEL
static void patches_eval(int thread, int threads, const float *restrict image_value_2,
    const float *restrict patches_weight, float *restrict patches_sum_2)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit;
        for (int p = 0; p <= 7; p++) {
            vec sum[2][8];
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int q = 0; q < 8; q++)
                    sum[kv][q] = SPLAT(0.0f);
            for (int c = 0; c <= 2; c++)
                for (int r = 0; r <= 3; r++)
                    for (int s = 0; s <= 3; s++) {
                        const float *const weight_at = &patches_weight[512 * c + 128 * r + 32 * s];
                        UNROLL for (int kv = 0; kv < 2; kv++) {
                            const vec x = LOAD(&weight_at[16 * kv]);
                            UNROLL for (int q = 0; q < 8; q++)
                                sum[kv][q] += x * SPLAT(image_value_2[1536 * n + 64 * p + 4 * q +
                                    512 * c + 16 * r + s + 196608 * (q / 4)]);
                        }
                    }
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int q = 0; q < 8; q++)
                    STORE(&patches_sum_2[2080 * n + 1040 * kv + 128 * p + 16 * q], sum[kv][q]);
        }
    }
}

/* class_token3 (class_token), line 20: class_token3.y[n, t, d] = patches.bias[d] +
   patches.sum[n, d, (t + 7)/8 - ((t + 7)/8 + 7)/8*8 + 7, t - (t + 7)/8*8 + 7] for t - 1 >= 0 */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.sum[i0, i1] = sum(d0)
   (class_token3.y[i0, i1, d0] + positions.weight[i1, d0]) */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.m[i0, i1] =
   encoder.layers.0.0.sum[i0, i1]/24 */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.sum.2[i0, i1] = sum(d0)
   (class_token3.y[i0, i1, d0] + positions.weight[i1, d0] - encoder.layers.0.0.m[i0,
   i1])*(class_token3.y[i0, i1, d0] + positions.weight[i1, d0] - encoder.layers.0.0.m[i0, i1]) */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.v[i0, i1] =
   encoder.layers.0.0.sum.2[i0, i1]/24 */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.y.part[i0, i1] =
   rsqrt(encoder.layers.0.0.v[i0, i1] + 1e-05) */
/* encoder.layers.0.0 (layer_norm), line 23: encoder.layers.0.0.y[i0, i1, d0] =
   (class_token3.y[i0, i1, d0] + positions.weight[i1, d0] - encoder.layers.0.0.m[i0,
   i1])*encoder.layers.0.0.y.part[i0, i1]*encoder.layers.0.norm1.weight[d0] +
   encoder.layers.0.norm1.bias[d0] */
/* patches.bias f32[24]; patches.sum f32[128, 24, 8, 8]; class_token3.y f32[128, 65, 24];
   positions.weight f32[65, 24]; encoder.layers.0.norm1.weight f32[24];
   encoder.layers.0.norm1.bias f32[24]; encoder.layers.0.0.y f32[128, 65, 24] */
/* Tile: 16 n; lanes over n. Loops: n, t; inside: d */
static void class_token3_encoder_layers_0_0_eval(int thread, int threads,
    const float *restrict patches_bias, const float *restrict patches_sum_2,
    float *restrict class_token3_y_2, const float *restrict positions_weight,
    const float *restrict encoder_layers_0_norm1_weight,
    const float *restrict encoder_layers_0_norm1_bias, float *restrict encoder_layers_0_0_y_2)
{
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int nb = unit / 65;
        const int t = unit % 65;
        if (t >= 1)
            for (int d = 0; d <= 23; d++)
                STORE(&class_token3_y_2[24960 * nb + 384 * t + 16 * d], SPLAT(patches_bias[d]) +
                    gather(&patches_sum_2[33280 * nb + 16 * t + d + 1024 * (d / 16) - 1024 *
                    (((t + 7) / 8 + 7) / 8) + 1008], 2080, LANES));
        vec sum = SPLAT(0.0f);
        for (int d = 0; d <= 23; d++)
            sum += LOAD(&class_token3_y_2[24960 * nb + 384 * t + 16 * d]) +
                SPLAT(positions_weight[32 * t + d]);
        vec m = sum / SPLAT(24.0f);
        vec sum_2 = SPLAT(0.0f);
        for (int d = 0; d <= 23; d++)
            sum_2 += (LOAD(&class_token3_y_2[24960 * nb + 384 * t + 16 * d]) +
                SPLAT(positions_weight[32 * t + d]) - m) *
                (LOAD(&class_token3_y_2[24960 * nb + 384 * t + 16 * d]) +
                SPLAT(positions_weight[32 * t + d]) - m);
        vec v = sum_2 / SPLAT(24.0f);
        vec part = v_rsqrt(v + SPLAT(1e-05f));
        for (int d = 0; d <= 23; d++) {
            const int at = 24960 * nb + 384 * t + 16 * d;
            STORE(&encoder_layers_0_0_y_2[at],
                (LOAD(&class_token3_y_2[at]) + SPLAT(positions_weight[32 * t + d]) - m) * part *
                SPLAT(encoder_layers_0_norm1_weight[d]) + SPLAT(encoder_layers_0_norm1_bias[d]));
        }
    }
}

/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.h[i0,
   i1, l] = max(s) encoder.layers.0.self_attn.13.sum[i0, i1, l, s]*0.35355339059327373 */
/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.m[i0,
   i1, l] = max(encoder.layers.0.self_attn.21.h[i0, i1, l], -1e+30) */
/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.e[i0,
   i1, l, s] = exp(encoder.layers.0.self_attn.13.sum[i0, i1, l, s]*0.35355339059327373 -
   encoder.layers.0.self_attn.21.m[i0, i1, l]) */
/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.z[i0,
   i1, l] = sum(s) encoder.layers.0.self_attn.21.e[i0, i1, l, s] */
/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.w[i0,
   i1, l, s] = encoder.layers.0.self_attn.21.e[i0, i1, l,
   s]/max(encoder.layers.0.self_attn.21.z[i0, i1, l], 1e-30) */
/* encoder.layers.0.self_attn.13.sum f32[128, 3, 65, 65]; encoder.layers.0.self_attn.21.e
   f32[128, 3, 65, 65]; encoder.layers.0.self_attn.21.w f32[128, 3, 65, 65] */
/* Tile: 16 i0; lanes over i0. Loops: i0, l; inside: s, s */
static void encoder_layers_0_self_attn_21_eval(int thread, int threads, int i1,
    const float *restrict encoder_layers_0_self_attn_13_sum_2,
    float *restrict encoder_layers_0_self_attn_21_e_2,
    float *restrict encoder_layers_0_self_attn_21_w_2)
{
    (void)i1;
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int l = unit % 65;
        vec h = SPLAT(-INFINITY);
        for (int s = 0; s <= 64; s++) {
            const vec v = LOAD(&encoder_layers_0_self_attn_13_sum_2[67600 * i0b + 1040 * l + 16 *
                s]) * SPLAT(0.35355338f);
            const ivec better = (v > h) | (v != v);
            h = SELECT(better, v, h);
        }
        vec m = v_max(h, SPLAT(-1e+30f));
        for (int s_2 = 0; s_2 <= 64; s_2++) {
            const int at = 67600 * i0b + 1040 * l + 16 * s_2;
            STORE(&encoder_layers_0_self_attn_21_e_2[at],
                v_exp(LOAD(&encoder_layers_0_self_attn_13_sum_2[at]) * SPLAT(0.35355338f) - m));
        }
        vec z = SPLAT(0.0f);
        for (int s_2 = 0; s_2 <= 64; s_2++)
            z += LOAD(&encoder_layers_0_self_attn_21_e_2[67600 * i0b + 1040 * l + 16 * s_2]);
        for (int s_2 = 0; s_2 <= 64; s_2++) {
            const int at_2 = 67600 * i0b + 1040 * l + 16 * s_2;
            STORE(&encoder_layers_0_self_attn_21_w_2[at_2],
                LOAD(&encoder_layers_0_self_attn_21_e_2[at_2]) / v_max(z, SPLAT(1e-30f)));
        }
    }
}

/* encoder.layers.0.self_attn.21 (attention_values), line 23: encoder.layers.0.self_attn.21.y[i0,
   i1, l, c] = sum(s) encoder.layers.0.self_attn.21.w[i0, i1, l,
   s]*encoder.layers.0.self_attn.5.y[i0, i1, s, c] */
/* encoder.layers.0.self_attn.21.w f32[128, 3, 65, 65]; encoder.layers.0.self_attn.5.y f32[128,
   3, 65, 8]; encoder.layers.0.self_attn.21.y f32[128, 3, 65, 8] */
/* Tile: 16 i0 x 3 l x 4 c, at the end of l 2; lanes over i0. Loops: i0, l, c; inside: s */
KERNEL
static void encoder_layers_0_self_attn_21_eval_2(int thread, int threads, int i1,
    const float *restrict encoder_layers_0_self_attn_21_w_2,
    const float *restrict encoder_layers_0_self_attn_5_y_2,
    float *restrict encoder_layers_0_self_attn_21_y_2)
{
    for (int unit = first_unit(176, thread, threads); unit < first_unit(176, thread + 1, threads);
        unit++) {
        const int i0b = unit / 22;
        const int lb = unit % 22;
        for (int cb = 0; cb <= 1; cb++) {
            if (lb < 21) {
                vec y[3][4];
                UNROLL for (int l = 0; l < 3; l++)
                    UNROLL for (int c = 0; c < 4; c++)
                        y[l][c] = SPLAT(0.0f);
                for (int s = 0; s <= 64; s++) {
                    const float *const w_at = &encoder_layers_0_self_attn_21_w_2[67600 * i0b +
                        3120 * lb + 16 * s];
                    const float *const y_at = &encoder_layers_0_self_attn_5_y_2[8320 * i1 + 24960 *
                        i0b + 64 * cb + 128 * s];
                    UNROLL for (int l = 0; l < 3; l++) {
                        const vec x = keep(LOAD(&w_at[1040 * l]));
                        UNROLL for (int c = 0; c < 4; c++)
                            y[l][c] += x * LOAD(&y_at[16 * c]);
                    }
                }
                UNROLL for (int l = 0; l < 3; l++)
                    UNROLL for (int c = 0; c < 4; c++)
                        STORE(&encoder_layers_0_self_attn_21_y_2[8320 * i1 + 24960 * i0b + 384 *
                            lb + 128 * l + 64 * cb + 16 * c], y[l][c]);
            }
            else {
                vec y[2][4];
                UNROLL for (int l = 0; l < 2; l++)
                    UNROLL for (int c = 0; c < 4; c++)
                        y[l][c] = SPLAT(0.0f);
                for (int s = 0; s <= 64; s++) {
                    const float *const w_at = &encoder_layers_0_self_attn_21_w_2[67600 * i0b +
                        3120 * lb + 16 * s];
                    const float *const y_at = &encoder_layers_0_self_attn_5_y_2[8320 * i1 + 24960 *
                        i0b + 64 * cb + 128 * s];
                    UNROLL for (int l = 0; l < 2; l++) {
                        const vec x = keep(LOAD(&w_at[1040 * l]));
                        UNROLL for (int c = 0; c < 4; c++)
                            y[l][c] += x * LOAD(&y_at[16 * c]);
                    }
                }
                UNROLL for (int l = 0; l < 2; l++)
                    UNROLL for (int c = 0; c < 4; c++)
                        STORE(&encoder_layers_0_self_attn_21_y_2[8320 * i1 + 24960 * i0b + 384 *
                            lb + 128 * l + 64 * cb + 16 * c], y[l][c]);
            }
        }
    }
}

/* encoder.layers.0.self_attn.out_proj (attention_output), line 23:
   encoder.layers.0.self_attn.out_proj.sum[b, t, k] = sum(h, d)
   encoder.layers.0.self_attn.21.y[b, h, t, d]*encoder.layers.0.self_attn.out_proj.weight[k, 8*h
   + d] */
/* encoder.layers.0.self_attn.21.y f32[128, 3, 65, 8]; encoder.layers.0.self_attn.out_proj.weight
   f32[24, 24]; encoder.layers.0.self_attn.out_proj.sum f32[128, 65, 24] */
/* Tile: 16 b x 5 t x 6 k; lanes over b. Loops: b, t, k; inside: h, d */
KERNEL
static void encoder_layers_0_self_attn_out_proj_eval(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_21_y_2,
    const float *restrict encoder_layers_0_self_attn_out_proj_weight,
    float *restrict encoder_layers_0_self_attn_out_proj_sum_2)
{
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int bb = unit / 13;
        const int tb = unit % 13;
        for (int kb = 0; kb <= 3; kb++) {
            vec sum[5][6];
            UNROLL for (int t = 0; t < 5; t++)
                UNROLL for (int k = 0; k < 6; k++)
                    sum[t][k] = SPLAT(0.0f);
            for (int h = 0; h <= 2; h++)
                for (int d = 0; d <= 7; d++) {
                    const float *const weight_at =
                        &encoder_layers_0_self_attn_out_proj_weight[6 * kb + 256 * h + 32 * d];
                    const float *const y_at = &encoder_layers_0_self_attn_21_y_2[24960 * bb + 640 *
                        tb + 8320 * h + 16 * d];
                    UNROLL for (int k = 0; k < 6; k++) {
                        const vec x = SPLAT(weight_at[k]);
                        UNROLL for (int t = 0; t < 5; t++)
                            sum[t][k] += x * LOAD(&y_at[128 * t]);
                    }
                }
            UNROLL for (int t = 0; t < 5; t++)
                UNROLL for (int k = 0; k < 6; k++)
                    STORE(&encoder_layers_0_self_attn_out_proj_sum_2[24960 * bb + 1920 * tb + 384 *
                        t + 96 * kb + 16 * k], sum[t][k]);
        }
    }
}

/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.sum[i0, i1] = sum(d0)
   (encoder.layers.0.self_attn.out_proj.bias[d0] + encoder.layers.0.self_attn.out_proj.sum[i0,
   i1, d0] + (class_token3.y[i0, i1, d0] + positions.weight[i1, d0])) */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.m[i0, i1] =
   encoder.layers.0.5.sum[i0, i1]/24 */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.c[i0, i1, d0] =
   encoder.layers.0.self_attn.out_proj.bias[d0] + encoder.layers.0.self_attn.out_proj.sum[i0, i1,
   d0] + (class_token3.y[i0, i1, d0] + positions.weight[i1, d0]) - encoder.layers.0.5.m[i0, i1] */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.sum.2[i0, i1] = sum(d0)
   encoder.layers.0.5.c[i0, i1, d0]*encoder.layers.0.5.c[i0, i1, d0] */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.v[i0, i1] =
   encoder.layers.0.5.sum.2[i0, i1]/24 */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.y.part[i0, i1] =
   rsqrt(encoder.layers.0.5.v[i0, i1] + 1e-05) */
/* encoder.layers.0.5 (layer_norm), line 23: encoder.layers.0.5.y[i0, i1, d0] =
   encoder.layers.0.5.c[i0, i1, d0]*encoder.layers.0.5.y.part[i0,
   i1]*encoder.layers.0.norm2.weight[d0] + encoder.layers.0.norm2.bias[d0] */
/* encoder.layers.0.self_attn.out_proj.bias f32[24]; encoder.layers.0.self_attn.out_proj.sum
   f32[128, 65, 24]; class_token3.y f32[128, 65, 24]; positions.weight f32[65, 24];
   encoder.layers.0.5.c f32[128, 65, 24]; encoder.layers.0.norm2.weight f32[24];
   encoder.layers.0.norm2.bias f32[24]; encoder.layers.0.5.y f32[128, 65, 24] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1; inside: d0, d0 */
static void encoder_layers_0_5_eval(int thread, int threads,
    const float *restrict encoder_layers_0_self_attn_out_proj_bias,
    const float *restrict encoder_layers_0_self_attn_out_proj_sum_2,
    const float *restrict class_token3_y_2, const float *restrict positions_weight,
    float *restrict encoder_layers_0_5_c, const float *restrict encoder_layers_0_norm2_weight,
    const float *restrict encoder_layers_0_norm2_bias, float *restrict encoder_layers_0_5_y_2)
{
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        vec sum = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++)
            sum += SPLAT(encoder_layers_0_self_attn_out_proj_bias[d0]) +
                LOAD(&encoder_layers_0_self_attn_out_proj_sum_2[24960 * i0b + 384 * i1 + 16 * d0]) +
                (LOAD(&class_token3_y_2[24960 * i0b + 384 * i1 + 16 * d0]) +
                SPLAT(positions_weight[32 * i1 + d0]));
        vec m = sum / SPLAT(24.0f);
        vec sum_2 = SPLAT(0.0f);
        for (int d0_2 = 0; d0_2 <= 23; d0_2++) {
            {
                const int at = 24960 * i0b + 384 * i1 + 16 * d0_2;
                STORE(&encoder_layers_0_5_c[at],
                    SPLAT(encoder_layers_0_self_attn_out_proj_bias[d0_2]) +
                    LOAD(&encoder_layers_0_self_attn_out_proj_sum_2[at]) +
                    (LOAD(&class_token3_y_2[at]) + SPLAT(positions_weight[32 * i1 + d0_2])) - m);
            }
            sum_2 += LOAD(&encoder_layers_0_5_c[24960 * i0b + 384 * i1 + 16 * d0_2]) *
                LOAD(&encoder_layers_0_5_c[24960 * i0b + 384 * i1 + 16 * d0_2]);
        }
        vec v = sum_2 / SPLAT(24.0f);
        vec part = v_rsqrt(v + SPLAT(1e-05f));
        for (int d0_2 = 0; d0_2 <= 23; d0_2++) {
            const int at_2 = 24960 * i0b + 384 * i1 + 16 * d0_2;
            STORE(&encoder_layers_0_5_y_2[at_2], LOAD(&encoder_layers_0_5_c[at_2]) * part *
                SPLAT(encoder_layers_0_norm2_weight[d0_2]) +
                SPLAT(encoder_layers_0_norm2_bias[d0_2]));
        }
    }
}

/* encoder.layers.0.linear1 (linear), line 23: encoder.layers.0.linear1.sum[i0, i1, k] = sum(c)
   encoder.layers.0.5.y[i0, i1, c]*encoder.layers.0.linear1.weight[k, c] */
/* encoder.layers.0.dropout (dropout), line 23: encoder.layers.0.dropout.y[i0, i1, i2] =
   0.5*(encoder.layers.0.linear1.bias[i2] + encoder.layers.0.linear1.sum[i0, i1, i2])*(1 +
   erf(0.7071067811865476*(encoder.layers.0.linear1.bias[i2] + encoder.layers.0.linear1.sum[i0,
   i1, i2]))) */
/* encoder.layers.0.5.y f32[128, 65, 24]; encoder.layers.0.linear1.weight f32[96, 24];
   encoder.layers.0.linear1.bias f32[96]; encoder.layers.0.dropout.y f32[128, 65, 96] */
/* Tile: 16 i0 x 5 i1 x 6 k; lanes over i0. Loops: i0, i1, k; inside: c */
KERNEL
static void encoder_layers_0_linear1_encoder_layers_0_dropout_eval(int thread, int threads,
    const float *restrict encoder_layers_0_5_y_2,
    const float *restrict encoder_layers_0_linear1_weight,
    const float *restrict encoder_layers_0_linear1_bias,
    float *restrict encoder_layers_0_dropout_y_2)
{
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int i0b = unit / 13;
        const int i1b = unit % 13;
        for (int kb = 0; kb <= 15; kb++) {
            vec sum[5][6];
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                UNROLL for (int k = 0; k < 6; k++)
                    sum[i1][k] = SPLAT(0.0f);
            for (int c = 0; c <= 23; c++) {
                const float *const y_at = &encoder_layers_0_5_y_2[24960 * i0b + 1920 * i1b + 16 *
                    c];
                UNROLL for (int k = 0; k < 6; k++) {
                    const vec x = SPLAT(encoder_layers_0_linear1_weight[6 * kb + k + 16 * c + 368 *
                        ((6 * kb + k) / 16)]);
                    UNROLL for (int i1 = 0; i1 < 5; i1++)
                        sum[i1][k] += x * LOAD(&y_at[384 * i1]);
                }
            }
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                UNROLL for (int k = 0; k < 6; k++) {
                    const int at = 6 * kb + k;
                    STORE(&encoder_layers_0_dropout_y_2[99840 * i0b + 7680 * i1b + 1536 * i1 + 96 *
                        kb + 16 * k], SPLAT(0.5f) *
                        (SPLAT(encoder_layers_0_linear1_bias[at]) + sum[i1][k]) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        (SPLAT(encoder_layers_0_linear1_bias[at]) + sum[i1][k]))));
                }
        }
    }
}

/* encoder.layers.0.linear2 (linear), line 23: encoder.layers.0.linear2.sum[i0, i1, k] = sum(c)
   encoder.layers.0.dropout.y[i0, i1, c]*encoder.layers.0.linear2.weight[k, c] */
/* encoder.layers.0.11 (add), line 23: encoder.layers.0.11.y[i0, i1, i2] =
   encoder.layers.0.linear2.bias[i2] + encoder.layers.0.linear2.sum[i0, i1, i2] +
   (encoder.layers.0.self_attn.out_proj.bias[i2] + encoder.layers.0.self_attn.out_proj.sum[i0,
   i1, i2] + (class_token3.y[i0, i1, i2] + positions.weight[i1, i2])) */
/* encoder.layers.0.dropout.y f32[128, 65, 96]; encoder.layers.0.linear2.weight f32[24, 96];
   encoder.layers.0.linear2.bias f32[24]; encoder.layers.0.self_attn.out_proj.bias f32[24];
   encoder.layers.0.self_attn.out_proj.sum f32[128, 65, 24]; class_token3.y f32[128, 65, 24];
   positions.weight f32[65, 24]; encoder.layers.0.11.y f32[128, 65, 24] */
/* Tile: 16 i0 x 5 i1 x 6 k; lanes over i0. Loops: i0, i1, k; inside: c */
KERNEL
static void encoder_layers_0_linear2_encoder_layers_0_11_eval(int thread, int threads,
    const float *restrict encoder_layers_0_dropout_y_2,
    const float *restrict encoder_layers_0_linear2_weight,
    const float *restrict encoder_layers_0_linear2_bias,
    const float *restrict encoder_layers_0_self_attn_out_proj_bias,
    const float *restrict encoder_layers_0_self_attn_out_proj_sum_2,
    const float *restrict class_token3_y_2, const float *restrict positions_weight,
    float *restrict encoder_layers_0_11_y_2)
{
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int i0b = unit / 13;
        const int i1b = unit % 13;
        for (int kb = 0; kb <= 3; kb++) {
            vec sum[5][6];
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                UNROLL for (int k = 0; k < 6; k++)
                    sum[i1][k] = SPLAT(0.0f);
            for (int c = 0; c <= 95; c++) {
                const float *const weight_at =
                    &encoder_layers_0_linear2_weight[96 * kb + c + 368 * (c / 16)];
                const float *const y_at = &encoder_layers_0_dropout_y_2[99840 * i0b + 7680 * i1b +
                    16 * c];
                UNROLL for (int k = 0; k < 6; k++) {
                    const vec x = SPLAT(weight_at[16 * k]);
                    UNROLL for (int i1 = 0; i1 < 5; i1++)
                        sum[i1][k] += x * LOAD(&y_at[1536 * i1]);
                }
            }
            UNROLL for (int i1 = 0; i1 < 5; i1++)
                UNROLL for (int k = 0; k < 6; k++) {
                    const int at = 6 * kb + k;
                    const int at_2 = 24960 * i0b + 1920 * i1b + 384 * i1 + 96 * kb + 16 * k;
                    STORE(&encoder_layers_0_11_y_2[at_2], SPLAT(encoder_layers_0_linear2_bias[at]) +
                        sum[i1][k] + (SPLAT(encoder_layers_0_self_attn_out_proj_bias[at]) +
                        LOAD(&encoder_layers_0_self_attn_out_proj_sum_2[at_2]) +
                        (LOAD(&class_token3_y_2[at_2]) +
                        SPLAT(positions_weight[160 * i1b + 32 * i1 + 6 * kb + k]))));
                }
        }
    }
}

/* encoder.norm (layer_norm), line 23: encoder.norm.sum[i0, i1] = sum(d0)
   encoder.layers.0.11.y[i0, i1, d0] */
/* encoder.norm (layer_norm), line 23: encoder.norm.m[i0, i1] = encoder.norm.sum[i0, i1]/24 */
/* encoder.norm (layer_norm), line 23: encoder.norm.sum.2[i0, i1] = sum(d0)
   (encoder.layers.0.11.y[i0, i1, d0] - encoder.norm.m[i0, i1])*(encoder.layers.0.11.y[i0, i1,
   d0] - encoder.norm.m[i0, i1]) */
/* encoder.layers.0.11.y f32[128, 65, 24]; encoder.norm.m f32[128, 65]; encoder.norm.sum.2
   f32[128, 65] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1; inside: d0, d0 */
static void encoder_norm_eval(int thread, int threads,
    const float *restrict encoder_layers_0_11_y_2, float *restrict encoder_norm_m_2,
    float *restrict encoder_norm_sum_2)
{
    for (int unit = first_unit(520, thread, threads); unit < first_unit(520, thread + 1, threads);
        unit++) {
        const int i0b = unit / 65;
        const int i1 = unit % 65;
        vec m;
        vec sum = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 23; d0++)
            sum += LOAD(&encoder_layers_0_11_y_2[24960 * i0b + 384 * i1 + 16 * d0]);
        {
            m = sum / SPLAT(24.0f);
            STORE(&encoder_norm_m_2[1040 * i0b + 16 * i1], m);
        }
        vec sum_2 = SPLAT(0.0f);
        for (int d0_2 = 0; d0_2 <= 23; d0_2++)
            sum_2 += (LOAD(&encoder_layers_0_11_y_2[24960 * i0b + 384 * i1 + 16 * d0_2]) - m) *
                (LOAD(&encoder_layers_0_11_y_2[24960 * i0b + 384 * i1 + 16 * d0_2]) - m);
        STORE(&encoder_norm_sum_2[1040 * i0b + 16 * i1], sum_2);
    }
}

/* 7 (select), line 25: 7.y.part[a0] = rsqrt(encoder.norm.sum.2[a0, 0]/24 + 1e-05) */
/* 7 (select), line 25: 7.y[a0, b0] = (encoder.layers.0.11.y[a0, 0, b0] - encoder.norm.m[a0,
   0])*'7.y.part'[a0]*encoder.norm.weight[b0] + encoder.norm.bias[b0] */
/* encoder.norm.sum.2 f32[128, 65]; encoder.layers.0.11.y f32[128, 65, 24]; encoder.norm.m
   f32[128, 65]; encoder.norm.weight f32[24]; encoder.norm.bias f32[24]; 7.y f32[128, 24] */
/* Tile: 16 a0; lanes over a0. Loops: a0; inside: b0 */
static void layer_7_eval(const float *restrict encoder_norm_sum_2,
    const float *restrict encoder_layers_0_11_y_2, const float *restrict encoder_norm_m_2,
    const float *restrict encoder_norm_weight, const float *restrict encoder_norm_bias,
    float *restrict layer_7_y_2)
{
    for (int a0b = 0; a0b <= 7; a0b++) {
        vec part = v_rsqrt(LOAD(&encoder_norm_sum_2[1040 * a0b]) / SPLAT(24.0f) + SPLAT(1e-05f));
        for (int b0 = 0; b0 <= 23; b0++)
            STORE(&layer_7_y_2[384 * a0b + 16 * b0],
                (LOAD(&encoder_layers_0_11_y_2[24960 * a0b + 16 * b0]) -
                LOAD(&encoder_norm_m_2[1040 * a0b])) * part * SPLAT(encoder_norm_weight[b0]) +
                SPLAT(encoder_norm_bias[b0]));
    }
}

#define AT(type, offset) ((type *)((unsigned char *)arena + (offset)))
#define image_value AT(float, 22564544) /* [128, 3, 32, 32] */
#define patches_sum AT(float, 798784) /* [128, 24, 8, 8] */
#define class_token3_y AT(float, 0) /* [128, 65, 24] */
#define layer_5_y AT(float, 24137984) /* [128, 65, 24] */
#define encoder_layers_0_0_sum AT(float, 32225728) /* [128, 65] */
#define encoder_layers_0_0_m AT(float, 32259072) /* [128, 65] */
#define encoder_layers_0_0_v AT(float, 32292416) /* [128, 65] */
#define encoder_layers_0_0_y AT(float, 24936768) /* [128, 65, 24] */
#define encoder_layers_0_self_attn_3_y AT(float, 25735552) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_4_y AT(float, 26534336) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_5_y AT(float, 27333120) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_13_sum AT(float, 12979328) /* [128, 3, 65, 65] */
#define encoder_layers_0_self_attn_21_e AT(float, 0) /* [128, 3, 65, 65] */
#define encoder_layers_0_self_attn_21_z AT(float, 32125824) /* [128, 3, 65] */
#define encoder_layers_0_self_attn_21_w AT(float, 6489664) /* [128, 3, 65, 65] */
#define encoder_layers_0_self_attn_21_y AT(float, 28131904) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_out_proj_sum AT(float, 12979328) /* [128, 65, 24] */
#define encoder_layers_0_3_y AT(float, 28930688) /* [128, 65, 24] */
#define encoder_layers_0_5_m AT(float, 32325760) /* [128, 65] */
#define encoder_layers_0_5_v AT(float, 32359104) /* [128, 65] */
#define encoder_layers_0_5_y AT(float, 29729472) /* [128, 65, 24] */
#define encoder_layers_0_linear1_sum AT(float, 12979328) /* [128, 65, 96] */
#define encoder_layers_0_dropout_y AT(float, 16174656) /* [128, 65, 96] */
#define encoder_layers_0_linear2_sum AT(float, 30528256) /* [128, 65, 24] */
#define encoder_layers_0_11_y AT(float, 31327040) /* [128, 65, 24] */
#define encoder_norm_m AT(float, 20168384) /* [128, 65] */
#define encoder_norm_v AT(float, 20201728) /* [128, 65] */
#define layer_7_y AT(float, 19369600) /* [128, 24] */
#define head_y AT(float, 19381952) /* [128, 10] */
#define cross_entropy_max AT(float, 19387136) /* [128] */
#define cross_entropy_sum AT(float, 19387712) /* [128] */
#define cross_entropy_sum_2 AT(float, 19388288) /* [128] */
#define loss_sum AT(float, 19388864)
#define accuracy_argmax AT(int32_t, 19388288) /* [128] */
#define loss_sum_grad AT(float, 19388288)
#define head_y_grad AT(float, 19390208) /* [128, 10] */
#define layer_7_y_grad AT(float, 20235072) /* [128, 24] */
#define encoder_norm_y_grad AT(float, 19369600) /* [128, 65, 24] */
#define encoder_norm_sum_2_grad AT(float, 20235072) /* [128, 65] */
#define encoder_norm_c_grad AT(float, 30528256) /* [128, 65, 24] */
#define encoder_norm_sum_grad AT(float, 32392448) /* [128, 65] */
#define encoder_layers_0_linear2_y_grad AT(float, 31327040) /* [128, 65, 24] */
#define encoder_layers_0_linear1_y_grad AT(float, 19369600) /* [128, 65, 96] */
#define encoder_layers_0_5_y_grad AT(float, 12979328) /* [128, 65, 24] */
#define encoder_layers_0_5_sum_2_grad AT(float, 14843136) /* [128, 65] */
#define encoder_layers_0_5_sum_grad AT(float, 14876480) /* [128, 65] */
#define encoder_layers_0_3_y_grad AT(float, 19468992) /* [128, 65, 24] */
#define encoder_layers_0_self_attn_out_proj_y_grad AT(float, 14044352) /* [128, 65, 24] */
#define encoder_layers_0_self_attn_21_y_grad AT(float, 20267776) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_5_y_grad AT(float, 21066560) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_21_p_grad AT(float, 12979328) /* [128, 3, 65, 65] */
#define encoder_layers_0_self_attn_13_sum_grad AT(float, 6489664) /* [128, 3, 65, 65] */
#define encoder_layers_0_self_attn_3_y_grad AT(float, 3195072) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_4_y_grad AT(float, 3993856) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_in_proj_bias_grad_1 AT(float, 1600) /* [72] */
#define encoder_layers_0_self_attn_in_proj_bias_grad_2 AT(float, 1984) /* [72] */
#define encoder_layers_0_self_attn_in_proj_bias_grad_3 AT(float, 2368) /* [72] */
#define encoder_layers_0_0_y_grad AT(float, 0) /* [128, 65, 24] */
#define encoder_layers_0_0_y_grad_1 AT(float, 1065024) /* [128, 65, 24] */
#define encoder_layers_0_0_y_grad_2 AT(float, 2130048) /* [128, 65, 24] */
#define encoder_layers_0_self_attn_in_proj_weight_grad_1 AT(float, 2179264) /* [72, 24] */
#define encoder_layers_0_self_attn_in_proj_weight_grad_2 AT(float, 2188544) /* [72, 24] */
#define encoder_layers_0_self_attn_in_proj_weight_grad_3 AT(float, 2197824) /* [72, 24] */
#define encoder_layers_0_0_sum_2_grad AT(float, 1863808) /* [128, 65] */
#define encoder_layers_0_0_sum_grad AT(float, 1897152) /* [128, 65] */
#define positions_y_grad AT(float, 1065024) /* [128, 65, 24] */
#define positions_weight_grad AT(float, 1930496) /* [65, 24] */
#define class_token_grad AT(float, 1940480) /* [1, 1, 24] */
#define lr_one_cycle_cu AT(double, 19388288)
#define lr_one_cycle_cw AT(double, 19388352)
#define adamw_c1 AT(double, 32525824)
#define adamw_c2 AT(double, 32525888)
#define encoder_layers_0_5_sum_sum AT(float, 32425792) /* [128, 65] */
#define encoder_norm_sum_sum AT(float, 20268416) /* [128, 65] */
#define encoder_layers_0_0_y_part AT(float, 32459136) /* [128, 65] */
#define encoder_layers_0_5_y_part AT(float, 32492480) /* [128, 65] */
#define encoder_norm_weight_grad_part AT(float, 20301760) /* [128, 65] */
#define encoder_norm_weight_grad_parts AT(float, 20335104) /* [16, 24] */
#define encoder_norm_bias_grad_parts AT(float, 20337216) /* [16, 24] */
#define encoder_layers_0_linear2_bias_grad_parts AT(float, 19369600) /* [16, 24] */
#define encoder_layers_0_linear2_weight_grad_parts AT(float, 12979328) /* [16, 24, 96] */
#define encoder_layers_0_linear1_bias_grad_parts AT(float, 12979328) /* [16, 96] */
#define encoder_layers_0_linear1_weight_grad_parts AT(float, 14044352) /* [16, 96, 24] */
#define encoder_layers_0_norm2_weight_grad_parts AT(float, 14044352) /* [16, 24] */
#define encoder_layers_0_norm2_bias_grad_parts AT(float, 14046464) /* [16, 24] */
#define encoder_layers_0_self_attn_out_proj_bias_grad_parts AT(float, 14909824) /* [16, 24] */
#define encoder_layers_0_self_attn_out_proj_weight_grad_parts AT(float, 13778112) /* [16, 24, 3, 8] */
#define encoder_layers_0_self_attn_in_proj_bias_grad_1_parts AT(float, 0) /* [16, 3, 8] */
#define encoder_layers_0_self_attn_in_proj_bias_grad_2_parts AT(float, 0) /* [16, 3, 8] */
#define encoder_layers_0_self_attn_in_proj_bias_grad_3_parts AT(float, 0) /* [16, 3, 8] */
#define encoder_layers_0_self_attn_in_proj_weight_grad_1_parts AT(float, 2130048) /* [16, 3, 8, 24] */
#define encoder_layers_0_self_attn_in_proj_weight_grad_2_parts AT(float, 2130048) /* [16, 3, 8, 24] */
#define encoder_layers_0_self_attn_in_proj_weight_grad_3_parts AT(float, 2130048) /* [16, 3, 8, 24] */
#define encoder_layers_0_norm1_weight_grad_parts AT(float, 1065024) /* [16, 24] */
#define encoder_layers_0_norm1_bias_grad_parts AT(float, 1067136) /* [16, 24] */
#define class_token_grad_parts AT(float, 1938880) /* [16, 24] */
#define patches_bias_grad_parts AT(float, 0) /* [16, 24] */
#define patches_weight_grad_parts AT(float, 1065024) /* [16, 24, 3, 4, 4] */
#define encoder_layers_0_dropout_y_copy AT(float, 19369600) /* [128, 65, 96] */
#define head_y_grad_copy AT(float, 19381952) /* [128, 10] */
#define encoder_layers_0_linear1_weight_copy AT(float, 14044352) /* [96, 24] */
#define encoder_layers_0_self_attn_out_proj_y_grad_copy AT(float, 12979328) /* [128, 65, 24] */
#define encoder_layers_0_self_attn_21_y_copy AT(float, 12979328) /* [128, 3, 65, 8] */
#define encoder_layers_0_0_y_copy AT(float, 1065024) /* [128, 65, 24] */
#define positions_y_grad_copy AT(float, 0) /* [128, 65, 24] */
#define image_value_2 AT(float, 0) /* [128, 3, 32, 32] */
#define patches_sum_2 AT(float, 1573056) /* [128, 24, 8, 8] */
#define class_token3_y_2 AT(float, 6489792) /* [128, 65, 24] */
#define encoder_layers_0_0_y_2 AT(float, 0) /* [128, 65, 24] */
#define encoder_layers_0_self_attn_3_y_2 AT(float, 7288576) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_4_y_2 AT(float, 8087360) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_5_y_2 AT(float, 8886144) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_13_sum_2 AT(float, 0) /* [128, 3, 65, 65] */
#define encoder_layers_0_self_attn_21_e_2 AT(float, 2163264) /* [128, 3, 65, 65] */
#define encoder_layers_0_self_attn_21_w_2 AT(float, 4326528) /* [128, 3, 65, 65] */
#define encoder_layers_0_self_attn_21_y_2 AT(float, 9684928) /* [128, 3, 65, 8] */
#define encoder_layers_0_self_attn_out_proj_sum_2 AT(float, 3194944) /* [128, 65, 24] */
#define encoder_layers_0_5_c AT(float, 0) /* [128, 65, 24] */
#define encoder_layers_0_5_y_2 AT(float, 3993728) /* [128, 65, 24] */
#define encoder_layers_0_dropout_y_2 AT(float, 0) /* [128, 65, 96] */
#define encoder_layers_0_11_y_2 AT(float, 3993728) /* [128, 65, 24] */
#define encoder_norm_m_2 AT(float, 0) /* [128, 65] */
#define encoder_norm_sum_2 AT(float, 33344) /* [128, 65] */
#define layer_7_y_2 AT(float, 66688) /* [128, 24] */
#define head_y_2 AT(float, 0) /* [128, 10] */
#define cross_entropy_max_2 AT(float, 5184) /* [128] */
#define cross_entropy_sum_3 AT(float, 5760) /* [128] */
#define cross_entropy_sum_2_2 AT(float, 6336) /* [128] */
#define loss_sum_2 AT(float, 6912)
#define accuracy_argmax_2 AT(int32_t, 5184) /* [128] */

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    PARALLEL
    {
        const int thread = THREAD, threads = THREADS;
        (void)threads;
        image_2(thread, threads, &image[0][0][0][0], image_value); done(0, thread);
        BARRIER
        patches(thread, threads, image_value, patches_weight, patches_sum); done(1, thread);
        class_token3(thread, threads, class_token, class_token3_y); done(2, thread);
        BARRIER
        class_token3_5_encoder_layers_0_0(thread, threads, patches_bias, patches_sum,
            class_token3_y, positions_weight, layer_5_y, encoder_layers_0_norm1_weight,
            encoder_layers_0_norm1_bias, encoder_layers_0_0_sum, encoder_layers_0_0_m,
            encoder_layers_0_0_v, encoder_layers_0_0_y_part, encoder_layers_0_0_y); done(3, thread);
        BARRIER
        encoder_layers_0_self_attn_3(thread, threads, encoder_layers_0_0_y,
            encoder_layers_0_self_attn_in_proj_weight, encoder_layers_0_self_attn_in_proj_bias,
            encoder_layers_0_self_attn_3_y); done(4, thread);
        encoder_layers_0_self_attn_4(thread, threads, encoder_layers_0_0_y,
            encoder_layers_0_self_attn_in_proj_weight, encoder_layers_0_self_attn_in_proj_bias,
            encoder_layers_0_self_attn_4_y); done(5, thread);
        encoder_layers_0_self_attn_5(thread, threads, encoder_layers_0_0_y,
            encoder_layers_0_self_attn_in_proj_weight, encoder_layers_0_self_attn_in_proj_bias,
            encoder_layers_0_self_attn_5_y); done(6, thread);
        for (int i1 = 0; i1 < 3; i1++) {
            BARRIER
            encoder_layers_0_self_attn_13(thread, threads, i1, encoder_layers_0_self_attn_3_y,
                encoder_layers_0_self_attn_4_y, encoder_layers_0_self_attn_13_sum);
                done(i1 == 2 ? 7 : ~7, thread); BARRIER
            encoder_layers_0_self_attn_21(thread, threads, i1, encoder_layers_0_self_attn_13_sum,
                encoder_layers_0_self_attn_21_e, encoder_layers_0_self_attn_21_z,
                encoder_layers_0_self_attn_21_w); done(i1 == 2 ? 8 : ~8, thread); BARRIER
            encoder_layers_0_self_attn_21_2(thread, threads, i1, encoder_layers_0_self_attn_21_w,
                encoder_layers_0_self_attn_5_y, encoder_layers_0_self_attn_21_y);
                done(i1 == 2 ? 9 : ~9, thread);
        }
        BARRIER
        encoder_layers_0_self_attn_out_proj_encoder_layers_0_3(thread, threads,
            encoder_layers_0_self_attn_21_y, encoder_layers_0_self_attn_out_proj_weight,
            encoder_layers_0_self_attn_out_proj_bias, layer_5_y,
            encoder_layers_0_self_attn_out_proj_sum, encoder_layers_0_3_y); done(10, thread);
        BARRIER
        encoder_layers_0_5(thread, threads, encoder_layers_0_self_attn_out_proj_bias,
            encoder_layers_0_self_attn_out_proj_sum, encoder_layers_0_0_sum, encoder_layers_0_3_y,
            encoder_layers_0_norm2_weight, encoder_layers_0_norm2_bias, encoder_layers_0_5_sum_sum,
            encoder_layers_0_5_m, encoder_layers_0_5_v, encoder_layers_0_5_y_part,
            encoder_layers_0_5_y); done(11, thread);
        BARRIER
        encoder_layers_0_linear1_encoder_layers_0_dropout(thread, threads, encoder_layers_0_5_y,
            encoder_layers_0_linear1_weight, encoder_layers_0_linear1_bias,
            encoder_layers_0_linear1_sum, encoder_layers_0_dropout_y); done(12, thread);
        BARRIER
        encoder_layers_0_linear2(thread, threads, encoder_layers_0_dropout_y,
            encoder_layers_0_dropout_y_copy); done(13, thread);
        BARRIER
        encoder_layers_0_linear2_encoder_layers_0_11(thread, threads,
            encoder_layers_0_dropout_y_copy, encoder_layers_0_linear2_weight,
            encoder_layers_0_linear2_bias, encoder_layers_0_3_y, encoder_layers_0_linear2_sum,
            encoder_layers_0_11_y); done(14, thread);
        BARRIER
        encoder_norm(thread, threads, encoder_layers_0_linear2_bias, encoder_layers_0_linear2_sum,
            encoder_layers_0_5_sum_sum, encoder_layers_0_0_sum, encoder_layers_0_11_y,
            encoder_norm_sum_sum, encoder_norm_m, encoder_norm_v); done(15, thread);
        BARRIER
        if (thread == 0)
            layer_7(encoder_norm_v, encoder_layers_0_11_y, encoder_norm_m, encoder_norm_weight,
                encoder_norm_bias, layer_7_y);
        done(16, thread);
        BARRIER
        head(thread, threads, layer_7_y, head_weight, head_bias, head_y); done(17, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(head_y, cross_entropy_max, cross_entropy_sum, cross_entropy_sum_2);
        done(18, thread);
        if (thread == 0)
            cross_entropy_2(label, cross_entropy_max, cross_entropy_sum, head_y,
                cross_entropy_sum_2, loss_sum, &loss_weight);
        done(19, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(20, thread);
        if (thread == 0)
            accuracy(head_y, accuracy_argmax);
        done(21, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax, label, &accuracy_hit_sum, &accuracy_seen_sum);
        done(22, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                schedule(lr_one_cycle_cu);
            done(23, thread);
            if (thread == 0)
                schedule_2(lr_one_cycle_cw);
            done(24, thread);
            if (thread == 0)
                schedule_3(lr_one_cycle_cu, lr_one_cycle_cw, &lr_scheduled);
            done(25, thread);
            if (thread == 0)
                schedule_4(lr_one_cycle_cu, lr_one_cycle_cw, &betas_0_scheduled);
            done(26, thread);
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(27, thread);
            if (thread == 0)
                adamw(&betas_0_scheduled, adamw_c1);
            done(28, thread);
            if (thread == 0)
                adamw_2(adamw_c2);
            done(29, thread);
            if (thread == 0)
                cross_entropy_grad_2(loss_sum_grad, label, cross_entropy_sum, head_y,
                    cross_entropy_max, head_y_grad);
            done(30, thread);
            if (thread == 0)
                head_adamw_grad(head_y_grad, head_bias_exp_avg, &betas_0_scheduled,
                    head_bias_exp_avg_sq, &lr_scheduled, head_bias, adamw_c1, adamw_c2,
                    gradients[0].data);
            done(31, thread);
            BARRIER
            head_grad(thread, threads, head_y_grad, head_weight, layer_7_y_grad); done(32, thread);
            if (thread == 0)
                head_grad_2(head_y_grad, head_y_grad_copy);
            done(33, thread);
            BARRIER
            head_adamw_grad_2(thread, threads, head_y_grad_copy, layer_7_y, head_weight_exp_avg,
                &betas_0_scheduled, head_weight_exp_avg_sq, &lr_scheduled, head_weight, adamw_c1,
                adamw_c2, gradients[1].data); done(34, thread);
            BARRIER
            layer_7_grad(thread, threads, encoder_norm_y_grad); done(35, thread);
            BARRIER
            if (thread == 0)
                layer_7_grad_2(layer_7_y_grad, encoder_norm_y_grad);
            done(36, thread);
            BARRIER
            encoder_norm_grad(thread, threads, encoder_norm_y_grad, encoder_norm_weight,
                encoder_layers_0_11_y, encoder_norm_m, encoder_norm_v, encoder_norm_sum_2_grad);
                done(37, thread);
            BARRIER
            encoder_norm_grad_2(thread, threads, encoder_norm_v, encoder_norm_y_grad,
                encoder_layers_0_11_y, encoder_norm_m, encoder_norm_weight_grad_part,
                encoder_norm_sum_2_grad, encoder_norm_weight, encoder_norm_weight_grad_parts,
                encoder_norm_bias_grad_parts, encoder_norm_c_grad); done(38, thread);
            BARRIER
            if (thread == 0)
                encoder_norm_adamw_grad(encoder_norm_weight_grad_parts, encoder_norm_weight_exp_avg,
                    &betas_0_scheduled, encoder_norm_weight_exp_avg_sq, gradients[2].data);
            done(39, thread);
            if (thread == 0)
                encoder_norm_adamw_grad_2(encoder_norm_bias_grad_parts, encoder_norm_bias_exp_avg,
                    &betas_0_scheduled, encoder_norm_bias_exp_avg_sq, &lr_scheduled,
                    encoder_norm_bias, adamw_c1, adamw_c2, gradients[3].data);
            done(40, thread);
            encoder_norm_grad_3(thread, threads, encoder_norm_y_grad, encoder_norm_weight,
                encoder_norm_sum_sum, encoder_layers_0_5_sum_sum, encoder_layers_0_0_sum,
                encoder_norm_m, encoder_norm_sum_2_grad, encoder_norm_v, encoder_norm_sum_grad);
                done(41, thread);
            BARRIER
            encoder_layers_0_dropout2_encoder_layers_0_linear2_grad(thread, threads,
                encoder_norm_sum_grad, encoder_norm_c_grad, encoder_layers_0_linear2_y_grad,
                encoder_layers_0_linear2_bias_grad_parts, encoder_layers_0_linear2_bias_exp_avg,
                &betas_0_scheduled, encoder_layers_0_linear2_bias_exp_avg_sq, &lr_scheduled,
                encoder_layers_0_linear2_bias, adamw_c1, adamw_c2, gradients[4].data);
                done(42, thread);
            BARRIER
            encoder_layers_0_linear2_encoder_layers_0_7_grad(thread, threads,
                encoder_layers_0_linear2_y_grad, encoder_layers_0_linear2_weight,
                encoder_layers_0_linear1_bias, encoder_layers_0_linear1_sum,
                encoder_layers_0_linear1_y_grad); done(43, thread);
            BARRIER
            encoder_layers_0_linear2_grad(thread, threads, encoder_layers_0_linear2_y_grad,
                encoder_layers_0_dropout_y, encoder_layers_0_linear2_weight_grad_parts);
                done(44, thread);
            BARRIER
            encoder_layers_0_linear2_adamw_grad(thread, threads,
                encoder_layers_0_linear2_weight_grad_parts, encoder_layers_0_linear2_weight_exp_avg,
                &betas_0_scheduled, encoder_layers_0_linear2_weight_exp_avg_sq, &lr_scheduled,
                encoder_layers_0_linear2_weight, adamw_c1, adamw_c2, gradients[5].data);
                done(45, thread);
            BARRIER
            encoder_layers_0_linear1_adamw_grad(thread, threads, encoder_layers_0_linear1_y_grad,
                encoder_layers_0_linear1_bias_grad_parts, encoder_layers_0_linear1_bias_exp_avg,
                &betas_0_scheduled, encoder_layers_0_linear1_bias_exp_avg_sq, &lr_scheduled,
                encoder_layers_0_linear1_bias, adamw_c1, adamw_c2, gradients[6].data);
                done(46, thread);
            if (thread == 0)
                encoder_layers_0_linear1(encoder_layers_0_linear1_weight,
                    encoder_layers_0_linear1_weight_copy);
            done(47, thread);
            BARRIER
            encoder_layers_0_linear1_grad(thread, threads, encoder_layers_0_linear1_y_grad,
                encoder_layers_0_linear1_weight_copy, encoder_layers_0_5_y_grad); done(48, thread);
            BARRIER
            encoder_layers_0_linear1_grad_2(thread, threads, encoder_layers_0_linear1_y_grad,
                encoder_layers_0_5_y, encoder_layers_0_linear1_weight_grad_parts); done(49, thread);
            BARRIER
            encoder_layers_0_linear1_adamw_grad_2(thread, threads,
                encoder_layers_0_linear1_weight_grad_parts, encoder_layers_0_linear1_weight_exp_avg,
                &betas_0_scheduled, encoder_layers_0_linear1_weight_exp_avg_sq, &lr_scheduled,
                encoder_layers_0_linear1_weight, adamw_c1, adamw_c2, gradients[7].data);
                done(50, thread);
            encoder_layers_0_5_grad(thread, threads, encoder_layers_0_5_y_grad,
                encoder_layers_0_norm2_weight, encoder_layers_0_3_y, encoder_layers_0_5_m,
                encoder_layers_0_5_v, encoder_layers_0_5_sum_2_grad); done(51, thread);
            BARRIER
            encoder_layers_0_5_adamw_grad(thread, threads, encoder_layers_0_5_y_grad,
                encoder_layers_0_3_y, encoder_layers_0_5_m, encoder_layers_0_5_y_part,
                encoder_layers_0_norm2_weight_grad_parts, encoder_layers_0_norm2_bias_grad_parts,
                encoder_layers_0_norm2_weight_exp_avg, &betas_0_scheduled,
                encoder_layers_0_norm2_weight_exp_avg_sq, encoder_layers_0_norm2_bias_exp_avg,
                encoder_layers_0_norm2_bias_exp_avg_sq, &lr_scheduled, encoder_layers_0_norm2_bias,
                adamw_c1, adamw_c2, gradients[8].data, gradients[9].data); done(52, thread);
            encoder_layers_0_5_grad_2(thread, threads, encoder_layers_0_5_y_grad,
                encoder_layers_0_norm2_weight, encoder_layers_0_5_sum_sum, encoder_layers_0_0_sum,
                encoder_layers_0_5_m, encoder_layers_0_5_sum_2_grad, encoder_layers_0_5_v,
                encoder_layers_0_5_sum_grad); done(53, thread);
            BARRIER
            encoder_layers_0_5_encoder_layers_0_dropout1_encoder_layers_0_self_attn_out_proj_grad(thread, threads, encoder_layers_0_5_sum_grad, encoder_layers_0_5_sum_2_grad, encoder_layers_0_3_y, encoder_layers_0_5_m, encoder_layers_0_5_y_grad, encoder_layers_0_norm2_weight, encoder_layers_0_5_y_part, encoder_norm_sum_grad, encoder_norm_c_grad, encoder_layers_0_3_y_grad, encoder_layers_0_self_attn_out_proj_y_grad, encoder_layers_0_self_attn_out_proj_bias_grad_parts, encoder_layers_0_self_attn_out_proj_bias_exp_avg, &betas_0_scheduled, encoder_layers_0_self_attn_out_proj_bias_exp_avg_sq, &lr_scheduled, encoder_layers_0_self_attn_out_proj_bias, adamw_c1, adamw_c2, gradients[10].data); done(54, thread);
            BARRIER
            encoder_layers_0_self_attn_out_proj_grad(thread, threads,
                encoder_layers_0_self_attn_out_proj_y_grad,
                encoder_layers_0_self_attn_out_proj_y_grad_copy); done(55, thread);
            BARRIER
            encoder_layers_0_self_attn_out_proj_grad_2(thread, threads,
                encoder_layers_0_self_attn_out_proj_y_grad_copy,
                encoder_layers_0_self_attn_out_proj_weight, encoder_layers_0_self_attn_21_y_grad);
                done(56, thread);
            BARRIER
            encoder_layers_0_self_attn_out_proj(thread, threads, encoder_layers_0_self_attn_21_y,
                encoder_layers_0_self_attn_21_y_copy); done(57, thread);
            BARRIER
            encoder_layers_0_self_attn_out_proj_grad_3(thread, threads,
                encoder_layers_0_self_attn_out_proj_y_grad, encoder_layers_0_self_attn_21_y_copy,
                encoder_layers_0_self_attn_out_proj_weight_grad_parts); done(58, thread);
            BARRIER
            encoder_layers_0_self_attn_out_proj_adamw_grad(thread, threads,
                encoder_layers_0_self_attn_out_proj_weight_grad_parts,
                encoder_layers_0_self_attn_out_proj_weight_exp_avg, &betas_0_scheduled,
                encoder_layers_0_self_attn_out_proj_weight_exp_avg_sq, &lr_scheduled,
                encoder_layers_0_self_attn_out_proj_weight, adamw_c1, adamw_c2, gradients[11].data);
                done(59, thread);
            BARRIER
            encoder_layers_0_self_attn_21_grad(thread, threads,
                encoder_layers_0_self_attn_21_y_grad, encoder_layers_0_self_attn_5_y,
                encoder_layers_0_self_attn_21_p_grad); done(60, thread);
            encoder_layers_0_self_attn_21_grad_2(thread, threads,
                encoder_layers_0_self_attn_21_y_grad, encoder_layers_0_self_attn_21_w,
                encoder_layers_0_self_attn_5_y_grad); done(61, thread);
            BARRIER
            encoder_layers_0_self_attn_21_encoder_layers_0_self_attn_13_grad(thread, threads,
                encoder_layers_0_self_attn_21_z, encoder_layers_0_self_attn_21_p_grad,
                encoder_layers_0_self_attn_21_e, encoder_layers_0_self_attn_13_sum_grad);
                done(62, thread);
            BARRIER
            encoder_layers_0_self_attn_13_grad(thread, threads,
                encoder_layers_0_self_attn_13_sum_grad, encoder_layers_0_self_attn_4_y,
                encoder_layers_0_self_attn_3_y_grad); done(63, thread);
            encoder_layers_0_self_attn_13_grad_2(thread, threads,
                encoder_layers_0_self_attn_13_sum_grad, encoder_layers_0_self_attn_3_y,
                encoder_layers_0_self_attn_4_y_grad); done(64, thread);
            if (thread == 0)
                encoder_layers_0_self_attn_5_grad(encoder_layers_0_self_attn_in_proj_bias_grad_1);
            done(65, thread);
            BARRIER
            encoder_layers_0_self_attn_5_grad_2(thread, threads,
                encoder_layers_0_self_attn_5_y_grad,
                encoder_layers_0_self_attn_in_proj_bias_grad_1_parts,
                encoder_layers_0_self_attn_in_proj_bias_grad_1, 48); done(66, thread);
            if (thread == 0)
                encoder_layers_0_self_attn_4_grad(encoder_layers_0_self_attn_in_proj_bias_grad_2);
            done(67, thread);
            if (thread == 0)
                encoder_layers_0_self_attn_4_grad_2(encoder_layers_0_self_attn_in_proj_bias_grad_2);
            done(68, thread);
            BARRIER
            encoder_layers_0_self_attn_5_grad_2(thread, threads,
                encoder_layers_0_self_attn_4_y_grad,
                encoder_layers_0_self_attn_in_proj_bias_grad_2_parts,
                encoder_layers_0_self_attn_in_proj_bias_grad_2, 24); done(69, thread);
            if (thread == 0)
                encoder_layers_0_self_attn_3_grad(encoder_layers_0_self_attn_in_proj_bias_grad_3);
            done(70, thread);
            BARRIER
            encoder_layers_0_self_attn_3_grad_2(thread, threads,
                encoder_layers_0_self_attn_3_y_grad,
                encoder_layers_0_self_attn_in_proj_bias_grad_3_parts,
                encoder_layers_0_self_attn_in_proj_bias_grad_3); done(71, thread);
            BARRIER
            if (thread == 0)
                encoder_layers_0_self_attn_3_adamw_grad(encoder_layers_0_self_attn_in_proj_bias_grad_3, encoder_layers_0_self_attn_in_proj_bias_grad_2, encoder_layers_0_self_attn_in_proj_bias_grad_1, encoder_layers_0_self_attn_in_proj_bias_exp_avg, &betas_0_scheduled, encoder_layers_0_self_attn_in_proj_bias_exp_avg_sq, &lr_scheduled, encoder_layers_0_self_attn_in_proj_bias, adamw_c1, adamw_c2, gradients[12].data);
            done(72, thread);
            encoder_layers_0_self_attn_5_grad_3(thread, threads,
                encoder_layers_0_self_attn_5_y_grad, encoder_layers_0_self_attn_in_proj_weight,
                encoder_layers_0_0_y_grad_1); done(73, thread);
            encoder_layers_0_self_attn_4_grad_3(thread, threads,
                encoder_layers_0_self_attn_4_y_grad, encoder_layers_0_self_attn_in_proj_weight,
                encoder_layers_0_0_y_grad_2); done(74, thread);
            BARRIER
            encoder_layers_0_self_attn_3_grad_3(thread, threads,
                encoder_layers_0_self_attn_3_y_grad, encoder_layers_0_self_attn_in_proj_weight,
                encoder_layers_0_0_y_grad_2, encoder_layers_0_0_y_grad_1,
                encoder_layers_0_0_y_grad); done(75, thread);
            BARRIER
            if (thread == 0)
                encoder_layers_0_self_attn_5_grad_4(encoder_layers_0_self_attn_in_proj_weight_grad_1, 47);
            done(76, thread);
            encoder_layers_0_self_attn_5_2(thread, threads, encoder_layers_0_0_y,
                encoder_layers_0_0_y_copy); done(77, thread);
            BARRIER
            encoder_layers_0_self_attn_5_grad_5(thread, threads,
                encoder_layers_0_self_attn_5_y_grad, encoder_layers_0_0_y_copy,
                encoder_layers_0_self_attn_in_proj_weight_grad_1_parts); done(78, thread);
            BARRIER
            if (thread == 0)
                encoder_layers_0_self_attn_5_grad_6(encoder_layers_0_self_attn_in_proj_weight_grad_1_parts, encoder_layers_0_self_attn_in_proj_weight_grad_1, 1536);
            done(79, thread);
            if (thread == 0)
                encoder_layers_0_self_attn_5_grad_4(encoder_layers_0_self_attn_in_proj_weight_grad_2, 23);
            done(80, thread);
            if (thread == 0)
                encoder_layers_0_self_attn_4_grad_4(encoder_layers_0_self_attn_in_proj_weight_grad_2, 23, 1536);
            done(81, thread);
            BARRIER
            encoder_layers_0_self_attn_5_grad_5(thread, threads,
                encoder_layers_0_self_attn_4_y_grad, encoder_layers_0_0_y_copy,
                encoder_layers_0_self_attn_in_proj_weight_grad_2_parts); done(82, thread);
            BARRIER
            if (thread == 0)
                encoder_layers_0_self_attn_5_grad_6(encoder_layers_0_self_attn_in_proj_weight_grad_2_parts, encoder_layers_0_self_attn_in_proj_weight_grad_2, 768);
            done(83, thread);
            if (thread == 0)
                encoder_layers_0_self_attn_4_grad_4(encoder_layers_0_self_attn_in_proj_weight_grad_3, 47, 768);
            done(84, thread);
            BARRIER
            encoder_layers_0_self_attn_5_grad_5(thread, threads,
                encoder_layers_0_self_attn_3_y_grad, encoder_layers_0_0_y_copy,
                encoder_layers_0_self_attn_in_proj_weight_grad_3_parts); done(85, thread);
            BARRIER
            if (thread == 0)
                encoder_layers_0_self_attn_3_grad_4(encoder_layers_0_self_attn_in_proj_weight_grad_3_parts, encoder_layers_0_self_attn_in_proj_weight_grad_3);
            done(86, thread);
            BARRIER
            encoder_layers_0_self_attn_3_adamw_grad_2(thread, threads,
                encoder_layers_0_self_attn_in_proj_weight_grad_3,
                encoder_layers_0_self_attn_in_proj_weight_grad_2,
                encoder_layers_0_self_attn_in_proj_weight_grad_1,
                encoder_layers_0_self_attn_in_proj_weight_exp_avg, &betas_0_scheduled,
                encoder_layers_0_self_attn_in_proj_weight_exp_avg_sq, &lr_scheduled,
                encoder_layers_0_self_attn_in_proj_weight, adamw_c1, adamw_c2, gradients[13].data);
                done(87, thread);
            encoder_layers_0_0_grad(thread, threads, encoder_layers_0_0_y_grad,
                encoder_layers_0_norm1_weight, layer_5_y, encoder_layers_0_0_m,
                encoder_layers_0_0_v, encoder_layers_0_0_sum_2_grad); done(88, thread);
            encoder_layers_0_5_adamw_grad(thread, threads, encoder_layers_0_0_y_grad, layer_5_y,
                encoder_layers_0_0_m, encoder_layers_0_0_y_part,
                encoder_layers_0_norm1_weight_grad_parts, encoder_layers_0_norm1_bias_grad_parts,
                encoder_layers_0_norm1_weight_exp_avg, &betas_0_scheduled,
                encoder_layers_0_norm1_weight_exp_avg_sq, encoder_layers_0_norm1_bias_exp_avg,
                encoder_layers_0_norm1_bias_exp_avg_sq, &lr_scheduled, encoder_layers_0_norm1_bias,
                adamw_c1, adamw_c2, gradients[14].data, gradients[15].data); done(89, thread);
            BARRIER
            encoder_layers_0_0_grad_2(thread, threads, encoder_layers_0_0_y_grad,
                encoder_layers_0_norm1_weight, encoder_layers_0_0_sum, encoder_layers_0_0_m,
                encoder_layers_0_0_sum_2_grad, encoder_layers_0_0_v, encoder_layers_0_0_sum_grad);
                done(90, thread);
            BARRIER
            layer_5_positions_class_token3_adamw_grad(thread, threads, encoder_layers_0_0_sum_grad,
                encoder_layers_0_0_sum_2_grad, layer_5_y, encoder_layers_0_0_m,
                encoder_layers_0_0_y_grad, encoder_layers_0_norm1_weight, encoder_layers_0_0_y_part,
                encoder_layers_0_3_y_grad, positions_y_grad, class_token_grad_parts,
                class_token_exp_avg, &betas_0_scheduled, LENT_OR(17, class_token_grad),
                class_token_exp_avg_sq, positions_weight_exp_avg,
                LENT_OR(16, positions_weight_grad), positions_weight_exp_avg_sq, &lr_scheduled,
                positions_weight, adamw_c1, adamw_c2); done(91, thread);
            BARRIER
            patches_adamw_grad(thread, threads, positions_y_grad, patches_bias_grad_parts,
                patches_bias_exp_avg, &betas_0_scheduled, patches_bias_exp_avg_sq, &lr_scheduled,
                patches_bias, adamw_c1, adamw_c2, gradients[18].data); done(92, thread);
            BARRIER
            patches_grad(thread, threads, positions_y_grad, positions_y_grad_copy);
                done(93, thread);
            BARRIER
            patches_grad_2(thread, threads, positions_y_grad_copy, image_value,
                patches_weight_grad_parts); done(94, thread);
            BARRIER
            patches_adamw_grad_2(thread, threads, patches_weight_grad_parts, patches_weight_exp_avg,
                &betas_0_scheduled, patches_weight_exp_avg_sq, &lr_scheduled, patches_weight,
                adamw_c1, adamw_c2, gradients[19].data); done(95, thread);
            if (thread == 0)
                adamw_3(&lr_scheduled, class_token, adamw_c1, class_token_exp_avg,
                    class_token_exp_avg_sq, adamw_c2);
            done(96, thread);
            if (thread == 0)
                adamw_3(&lr_scheduled, encoder_layers_0_norm1_weight, adamw_c1,
                    encoder_layers_0_norm1_weight_exp_avg, encoder_layers_0_norm1_weight_exp_avg_sq,
                    adamw_c2);
            done(97, thread);
            if (thread == 0)
                adamw_3(&lr_scheduled, encoder_layers_0_norm2_weight, adamw_c1,
                    encoder_layers_0_norm2_weight_exp_avg, encoder_layers_0_norm2_weight_exp_avg_sq,
                    adamw_c2);
            done(98, thread);
            if (thread == 0)
                adamw_3(&lr_scheduled, encoder_norm_weight, adamw_c1, encoder_norm_weight_exp_avg,
                    encoder_norm_weight_exp_avg_sq, adamw_c2);
            done(99, thread);
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
        image_eval(thread, threads, &image[0][0][0][0], image_value_2); done(0, thread);
        BARRIER
        patches_eval(thread, threads, image_value_2, patches_weight, patches_sum_2);
            done(1, thread);
        class_token3(thread, threads, class_token, class_token3_y_2); done(2, thread);
        BARRIER
        class_token3_encoder_layers_0_0_eval(thread, threads, patches_bias, patches_sum_2,
            class_token3_y_2, positions_weight, encoder_layers_0_norm1_weight,
            encoder_layers_0_norm1_bias, encoder_layers_0_0_y_2); done(3, thread);
        BARRIER
        encoder_layers_0_self_attn_3(thread, threads, encoder_layers_0_0_y_2,
            encoder_layers_0_self_attn_in_proj_weight, encoder_layers_0_self_attn_in_proj_bias,
            encoder_layers_0_self_attn_3_y_2); done(4, thread);
        encoder_layers_0_self_attn_4(thread, threads, encoder_layers_0_0_y_2,
            encoder_layers_0_self_attn_in_proj_weight, encoder_layers_0_self_attn_in_proj_bias,
            encoder_layers_0_self_attn_4_y_2); done(5, thread);
        encoder_layers_0_self_attn_5(thread, threads, encoder_layers_0_0_y_2,
            encoder_layers_0_self_attn_in_proj_weight, encoder_layers_0_self_attn_in_proj_bias,
            encoder_layers_0_self_attn_5_y_2); done(6, thread);
        for (int i1 = 0; i1 < 3; i1++) {
            BARRIER
            encoder_layers_0_self_attn_13(thread, threads, i1, encoder_layers_0_self_attn_3_y_2,
                encoder_layers_0_self_attn_4_y_2, encoder_layers_0_self_attn_13_sum_2);
                done(i1 == 2 ? 7 : ~7, thread); BARRIER
            encoder_layers_0_self_attn_21_eval(thread, threads, i1,
                encoder_layers_0_self_attn_13_sum_2, encoder_layers_0_self_attn_21_e_2,
                encoder_layers_0_self_attn_21_w_2); done(i1 == 2 ? 8 : ~8, thread); BARRIER
            encoder_layers_0_self_attn_21_eval_2(thread, threads, i1,
                encoder_layers_0_self_attn_21_w_2, encoder_layers_0_self_attn_5_y_2,
                encoder_layers_0_self_attn_21_y_2); done(i1 == 2 ? 9 : ~9, thread);
        }
        BARRIER
        encoder_layers_0_self_attn_out_proj_eval(thread, threads, encoder_layers_0_self_attn_21_y_2,
            encoder_layers_0_self_attn_out_proj_weight, encoder_layers_0_self_attn_out_proj_sum_2);
            done(10, thread);
        BARRIER
        encoder_layers_0_5_eval(thread, threads, encoder_layers_0_self_attn_out_proj_bias,
            encoder_layers_0_self_attn_out_proj_sum_2, class_token3_y_2, positions_weight,
            encoder_layers_0_5_c, encoder_layers_0_norm2_weight, encoder_layers_0_norm2_bias,
            encoder_layers_0_5_y_2); done(11, thread);
        BARRIER
        encoder_layers_0_linear1_encoder_layers_0_dropout_eval(thread, threads,
            encoder_layers_0_5_y_2, encoder_layers_0_linear1_weight, encoder_layers_0_linear1_bias,
            encoder_layers_0_dropout_y_2); done(12, thread);
        BARRIER
        encoder_layers_0_linear2_encoder_layers_0_11_eval(thread, threads,
            encoder_layers_0_dropout_y_2, encoder_layers_0_linear2_weight,
            encoder_layers_0_linear2_bias, encoder_layers_0_self_attn_out_proj_bias,
            encoder_layers_0_self_attn_out_proj_sum_2, class_token3_y_2, positions_weight,
            encoder_layers_0_11_y_2); done(13, thread);
        BARRIER
        encoder_norm_eval(thread, threads, encoder_layers_0_11_y_2, encoder_norm_m_2,
            encoder_norm_sum_2); done(14, thread);
        BARRIER
        if (thread == 0)
            layer_7_eval(encoder_norm_sum_2, encoder_layers_0_11_y_2, encoder_norm_m_2,
                encoder_norm_weight, encoder_norm_bias, layer_7_y_2);
        done(15, thread);
        BARRIER
        head(thread, threads, layer_7_y_2, head_weight, head_bias, head_y_2); done(16, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(head_y_2, cross_entropy_max_2, cross_entropy_sum_3,
                cross_entropy_sum_2_2);
        done(17, thread);
        if (thread == 0)
            cross_entropy_2(label, cross_entropy_max_2, cross_entropy_sum_3, head_y_2,
                cross_entropy_sum_2_2, loss_sum_2, &loss_weight);
        done(18, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(19, thread);
        if (thread == 0)
            accuracy(head_y_2, accuracy_argmax_2);
        done(20, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax_2, label, &accuracy_hit_sum, &accuracy_seen_sum);
        done(21, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* encoder.layers.0.0.sum[i0, i1] = sum(d0) '5.y'[i0, i1, d0] */
/* For encoder.layers.0.0, encoder.layers.0.5, encoder.norm (line 23) */
static void reference_layer_norm_sum(const double *restrict layer_5_y_2,
    double *restrict encoder_layers_0_0_sum_2)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 24; d0++)
                sum += layer_5_y_2[1560 * i0 + 24 * i1 + d0];
            encoder_layers_0_0_sum_2[65 * i0 + i1] = sum;
        }
}

/* encoder.layers.0.0.m[i0, i1] = encoder.layers.0.0.sum[i0, i1]/24 */
/* For encoder.layers.0.0, encoder.norm, encoder.layers.0.5 (line 23) */
static void reference_layer_norm_m(const double *restrict encoder_layers_0_0_sum_2,
    double *restrict encoder_layers_0_0_m_2)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            encoder_layers_0_0_m_2[65 * i0 + i1] = encoder_layers_0_0_sum_2[65 * i0 + i1] / 24.0;
}

/* encoder.layers.0.0.c[i0, i1, d0] = '5.y'[i0, i1, d0] - encoder.layers.0.0.m[i0, i1] */
/* For encoder.layers.0.0, encoder.layers.0.5, encoder.norm (line 23) */
static void reference_layer_norm_c(const double *restrict layer_5_y_2,
    const double *restrict encoder_layers_0_0_m_2, double *restrict encoder_layers_0_0_c)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int d0 = 0; d0 < 24; d0++)
                encoder_layers_0_0_c[1560 * i0 + 24 * i1 + d0] =
                    layer_5_y_2[1560 * i0 + 24 * i1 + d0] - encoder_layers_0_0_m_2[65 * i0 + i1];
}

/* encoder.layers.0.0.sum.2[i0, i1] = sum(d0) encoder.layers.0.0.c[i0, i1,
   d0]*encoder.layers.0.0.c[i0, i1, d0] */
/* For encoder.layers.0.0, encoder.layers.0.5, encoder.norm (line 23) */
static void reference_layer_norm_sum_2(const double *restrict encoder_layers_0_0_c,
    double *restrict encoder_layers_0_0_sum_2)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 24; d0++)
                sum += encoder_layers_0_0_c[1560 * i0 + 24 * i1 + d0] *
                    encoder_layers_0_0_c[1560 * i0 + 24 * i1 + d0];
            encoder_layers_0_0_sum_2[65 * i0 + i1] = sum;
        }
}

/* encoder.layers.0.0.y[i0, i1, d0] = encoder.layers.0.0.c[i0, i1,
   d0]*rsqrt(encoder.layers.0.0.v[i0, i1] + 1e-05)*encoder.layers.0.norm1.weight[d0] +
   encoder.layers.0.norm1.bias[d0] */
/* For encoder.layers.0.0, encoder.layers.0.5, encoder.norm (line 23) */
static void reference_layer_norm_y(const double *restrict encoder_layers_0_0_c,
    const double *restrict encoder_layers_0_0_v_2,
    const double *restrict encoder_layers_0_norm1_weight_2,
    const double *restrict encoder_layers_0_norm1_bias_2, double *restrict encoder_layers_0_0_y_3)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int d0 = 0; d0 < 24; d0++)
                encoder_layers_0_0_y_3[1560 * i0 + 24 * i1 + d0] =
                    encoder_layers_0_0_c[1560 * i0 + 24 * i1 + d0] *
                    rsqrt(encoder_layers_0_0_v_2[65 * i0 + i1] + 1e-05) *
                    encoder_layers_0_norm1_weight_2[d0] + encoder_layers_0_norm1_bias_2[d0];
}

/* encoder.layers.0.self_attn.out_proj.y[b, t, k] = encoder.layers.0.self_attn.out_proj.bias[k] +
   encoder.layers.0.self_attn.out_proj.sum[b, t, k] */
/* For encoder.layers.0.self_attn.out_proj, encoder.layers.0.linear1, encoder.layers.0.linear2
   (line 23) */
static void reference_attention_output_y(const double *restrict encoder_layers_0_self_attn_out_proj_bias_2, const double *restrict encoder_layers_0_self_attn_out_proj_sum_3, double *restrict encoder_layers_0_self_attn_out_proj_y, int k_end, int b_stride)
{
    for (int b = 0; b < 128; b++)
        for (int t = 0; t < 65; t++)
            for (int k = 0; k < k_end; k++)
                encoder_layers_0_self_attn_out_proj_y[b_stride * b + k_end * t + k] =
                    encoder_layers_0_self_attn_out_proj_bias_2[k] +
                    encoder_layers_0_self_attn_out_proj_sum_3[b_stride * b + k_end * t + k];
}

/* encoder.layers.0.3.y[i0, i1, i2] = encoder.layers.0.dropout1.y[i0, i1, i2] + '5.y'[i0, i1, i2] */
/* For encoder.layers.0.3, encoder.layers.0.11, encoder.norm, encoder.layers.0.5 and 1 more (line
   23) */
static void reference_add_y(const double *restrict encoder_layers_0_dropout1_y,
    const double *restrict layer_5_y_2, double *restrict encoder_layers_0_3_y_2)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 24; i2++)
                encoder_layers_0_3_y_2[1560 * i0 + 24 * i1 + i2] =
                    encoder_layers_0_dropout1_y[1560 * i0 + 24 * i1 + i2] +
                    layer_5_y_2[1560 * i0 + 24 * i1 + i2];
}

/* encoder.norm.v.grad[i0, i1] = sum(d0) (-0.5)*(encoder.norm.y.grad[i0, i1,
   d0]*encoder.norm.weight[d0]*encoder.norm.c[i0, i1, d0]*(rsqrt(encoder.norm.v[i0, i1] +
   1e-05)*rsqrt(encoder.norm.v[i0, i1] + 1e-05)*rsqrt(encoder.norm.v[i0, i1] + 1e-05))) */
/* For encoder.norm, encoder.layers.0.5, encoder.layers.0.0 (line 23) */
static void reference_layer_norm_v_grad(const double *restrict encoder_norm_y_grad_2,
    const double *restrict encoder_norm_weight_2, const double *restrict encoder_norm_c,
    const double *restrict encoder_norm_v_2, double *restrict encoder_norm_v_grad)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 24; d0++)
                sum += -0.5 * (encoder_norm_y_grad_2[1560 * i0 + 24 * i1 + d0] *
                    encoder_norm_weight_2[d0] * encoder_norm_c[1560 * i0 + 24 * i1 + d0] *
                    (rsqrt(encoder_norm_v_2[65 * i0 + i1] + 1e-05) *
                    rsqrt(encoder_norm_v_2[65 * i0 + i1] + 1e-05) *
                    rsqrt(encoder_norm_v_2[65 * i0 + i1] + 1e-05)));
            encoder_norm_v_grad[65 * i0 + i1] = sum;
        }
}

/* encoder.norm.weight.grad[d0] = sum(i0, i1) encoder.norm.y.grad[i0, i1, d0]*(encoder.norm.c[i0,
   i1, d0]*rsqrt(encoder.norm.v[i0, i1] + 1e-05)) */
/* For encoder.norm, encoder.layers.0.5, encoder.layers.0.0 (line 23) */
static void reference_layer_norm_weight_grad(const double *restrict encoder_norm_y_grad_2,
    const double *restrict encoder_norm_c, const double *restrict encoder_norm_v_2,
    double *restrict encoder_norm_weight_grad_2)
{
    for (int d0 = 0; d0 < 24; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 128; i0++)
            for (int i1 = 0; i1 < 65; i1++)
                sum += encoder_norm_y_grad_2[1560 * i0 + 24 * i1 + d0] *
                    (encoder_norm_c[1560 * i0 + 24 * i1 + d0] *
                    rsqrt(encoder_norm_v_2[65 * i0 + i1] + 1e-05));
        encoder_norm_weight_grad_2[d0] = sum;
    }
}

/* encoder.norm.bias.grad[d0] = sum(i0, i1) encoder.norm.y.grad[i0, i1, d0] */
/* For encoder.norm, encoder.layers.0.linear2, encoder.layers.0.linear1, encoder.layers.0.5 and 2
   more (line 23) */
static void reference_layer_norm_bias_grad(const double *restrict encoder_norm_y_grad_2,
    double *restrict encoder_norm_bias_grad_2, int d0_end, int i0_stride)
{
    for (int d0 = 0; d0 < d0_end; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 128; i0++)
            for (int i1 = 0; i1 < 65; i1++)
                sum += encoder_norm_y_grad_2[i0_stride * i0 + d0_end * i1 + d0];
        encoder_norm_bias_grad_2[d0] = sum;
    }
}

/* encoder.norm.c.grad.1[i0, i1, d0] = encoder.norm.y.grad[i0, i1,
   d0]*encoder.norm.weight[d0]*rsqrt(encoder.norm.v[i0, i1] + 1e-05) */
/* For encoder.norm, encoder.layers.0.5, encoder.layers.0.0 (line 23) */
static void reference_layer_norm_c_grad_1(const double *restrict encoder_norm_y_grad_2,
    const double *restrict encoder_norm_weight_2, const double *restrict encoder_norm_v_2,
    double *restrict encoder_norm_c_grad_1)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int d0 = 0; d0 < 24; d0++)
                encoder_norm_c_grad_1[1560 * i0 + 24 * i1 + d0] =
                    encoder_norm_y_grad_2[1560 * i0 + 24 * i1 + d0] * encoder_norm_weight_2[d0] *
                    rsqrt(encoder_norm_v_2[65 * i0 + i1] + 1e-05);
}

/* encoder.norm.c.grad.2[i0, i1, d0] = 2*(encoder.norm.sum.2.grad[i0, i1]*encoder.norm.c[i0, i1,
   d0]) */
/* For encoder.norm, encoder.layers.0.5, encoder.layers.0.0 (line 23) */
static void reference_layer_norm_c_grad_2(const double *restrict encoder_norm_sum_2_grad_2,
    const double *restrict encoder_norm_c, double *restrict encoder_norm_c_grad_2)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int d0 = 0; d0 < 24; d0++)
                encoder_norm_c_grad_2[1560 * i0 + 24 * i1 + d0] = 2.0 *
                    (encoder_norm_sum_2_grad_2[65 * i0 + i1] *
                    encoder_norm_c[1560 * i0 + 24 * i1 + d0]);
}

/* encoder.norm.m.grad[i0, i1] = sum(d0) -encoder.norm.c.grad[i0, i1, d0] */
/* For encoder.norm, encoder.layers.0.5, encoder.layers.0.0 (line 23) */
static void reference_layer_norm_m_grad(const double *restrict encoder_norm_c_grad_2,
    double *restrict encoder_norm_m_grad)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 24; d0++)
                sum += -encoder_norm_c_grad_2[1560 * i0 + 24 * i1 + d0];
            encoder_norm_m_grad[65 * i0 + i1] = sum;
        }
}

/* encoder.layers.0.11.y.grad.1[i0, i1, d0] = encoder.norm.sum.grad[i0, i1] */
/* For encoder.norm, encoder.layers.0.5, encoder.layers.0.0 (line 23) */
static void reference_encoder_layers_0_11_y_grad_1(const double *restrict encoder_norm_sum_grad_2,
    double *restrict encoder_layers_0_11_y_grad_1)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int d0 = 0; d0 < 24; d0++)
                encoder_layers_0_11_y_grad_1[1560 * i0 + 24 * i1 + d0] =
                    encoder_norm_sum_grad_2[65 * i0 + i1];
}

/* encoder.layers.0.3.y.grad[i0, i1, i2] = encoder.layers.0.3.y.grad.1[i0, i1, i2] +
   encoder.layers.0.5.c.grad[i0, i1, i2] + encoder.layers.0.11.y.grad[i0, i1, i2] */
/* For encoder.layers.0.5, encoder.layers.0.self_attn.3, encoder.layers.0.0 (line 23) */
static void reference_encoder_layers_0_3_y_grad(const double *restrict encoder_layers_0_3_y_grad_1,
    const double *restrict encoder_layers_0_5_c_grad,
    const double *restrict encoder_layers_0_11_y_grad, double *restrict encoder_layers_0_3_y_grad_2)
{
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 24; i2++)
                encoder_layers_0_3_y_grad_2[1560 * i0 + 24 * i1 + i2] =
                    encoder_layers_0_3_y_grad_1[1560 * i0 + 24 * i1 + i2] +
                    encoder_layers_0_5_c_grad[1560 * i0 + 24 * i1 + i2] +
                    encoder_layers_0_11_y_grad[1560 * i0 + 24 * i1 + i2];
}

__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 -
       image.mean[c])/image.std[c] */
    for (int n = 0; n < 128; n++)
        for (int c = 0; c < 3; c++)
            for (int h = 0; h < 32; h++)
                for (int w = 0; w < 32; w++)
                    memory[3072 * n + 1024 * c + 32 * h + w + 30846] =
                        (image[n][c][h][w] * 0.00392156862745098 - image_mean[c]) / image_std[c];
    /* patches.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, 4*p + r, 4*q +
       s]*patches.weight[k, c, r, s] */
    for (int n = 0; n < 128; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 3; c++)
                        for (int r = 0; r < 4; r++)
                            for (int s = 0; s < 4; s++)
                                sum += memory[3072 * n + 128 * p + 4 * q + 1024 * c + 32 * r + s +
                                    30846] * memory[48 * k + 16 * c + 4 * r + s];
                    memory[1536 * n + 64 * k + 8 * p + q + 424062] = sum;
                }
    /* patches.y[n, k, p, q] = patches.bias[k] + patches.sum[n, k, p, q] */
    for (int n = 0; n < 128; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    memory[1536 * n + 64 * k + 8 * p + q + 620670] = memory[k + 1152] +
                        memory[1536 * n + 64 * k + 8 * p + q + 424062];
    /* flatten1.y[a0, a1, f] = patches.y[a0, a1, f/8, f - f/8*8] */
    for (int a0 = 0; a0 < 128; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int f = 0; f < 64; f++)
                memory[1536 * a0 + 64 * a1 + f + 817278] = memory[1536 * a0 + 64 * a1 + f + 620670];
    /* transpose2.y[a0, j, i] = flatten1.y[a0, i, j] */
    for (int a0 = 0; a0 < 128; a0++)
        for (int j = 0; j < 64; j++)
            for (int i = 0; i < 24; i++)
                memory[1536 * a0 + 24 * j + i + 1013886] = memory[1536 * a0 + j + 64 * i + 817278];
    /* class_token3.y[n, t, d] = class_token[0, 0, d] for t == 0 */
    for (int n = 0; n < 128; n++)
        for (int t = 0; t < 65; t++)
            if (t == 0)
                for (int d = 0; d < 24; d++)
                    memory[1560 * n + 24 * t + d + 1210494] = memory[d + 1176];
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* class_token3.y[n, t, d] = transpose2.y[n, t - 1, d] for t - 1 >= 0 */
    for (int n = 0; n < 128; n++)
        for (int t = 1; t < 65; t++)
            for (int d = 0; d < 24; d++)
                memory[1560 * n + 24 * t + d + 1210494] = memory[1536 * n + 24 * t + d + 1013862];
    /* positions.y[n, t, d] = class_token3.y[n, t, d] + positions.weight[t, d] */
    for (int n = 0; n < 128; n++)
        for (int t = 0; t < 65; t++)
            for (int d = 0; d < 24; d++)
                memory[1560 * n + 24 * t + d + 1410174] = memory[1560 * n + 24 * t + d + 1210494] +
                    memory[24 * t + d + 1200];
    /* 5.y[i0, i1, i2] = select(random(16, 1560*i0 + 24*i1 + i2) < '5.p'[], 0, positions.y[i0,
       i1, i2]/(1 - '5.p'[])) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 24; i2++)
                memory[1560 * i0 + 24 * i1 + i2 + 1609854] =
                    choose(dlcrt_uniform(run.seed, 16, run.step,
                    (uint64_t)(1560 * i0 + 24 * i1 + i2)) < layer_5_p, 0.0,
                    memory[1560 * i0 + 24 * i1 + i2 + 1410174] / (1.0 - layer_5_p));
    /* encoder.layers.0.0 */
    reference_layer_norm_sum(memory + 1609854, memory + 1809534);
    reference_layer_norm_m(memory + 1809534, memory + 1817854);
    reference_layer_norm_c(memory + 1609854, memory + 1817854, memory + 1826174);
    reference_layer_norm_sum_2(memory + 1826174, memory + 2025854);
    reference_layer_norm_m(memory + 2025854, memory + 2034174);
    reference_layer_norm_y(memory + 1826174, memory + 2034174, memory + 2760, memory + 2784,
        memory + 2042494);
    /* encoder.layers.0.self_attn.3.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t,
       c]*encoder.layers.0.self_attn.in_proj_weight[8*h + d, c] */
    for (int b = 0; b < 128; b++)
        for (int h = 0; h < 3; h++)
            for (int t = 0; t < 65; t++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int c = 0; c < 24; c++)
                        sum += memory[1560 * b + 24 * t + c + 2042494] *
                            memory[192 * h + 24 * d + c + 2808];
                    memory[1560 * b + 520 * h + 8 * t + d + 2242174] = sum;
                }
    /* encoder.layers.0.self_attn.3.y[b, h, t, d] = encoder.layers.0.self_attn.in_proj_bias[8*h +
       d] + encoder.layers.0.self_attn.3.sum[b, h, t, d] */
    for (int b = 0; b < 128; b++)
        for (int h = 0; h < 3; h++)
            for (int t = 0; t < 65; t++)
                for (int d = 0; d < 8; d++)
                    memory[1560 * b + 520 * h + 8 * t + d + 2441854] = memory[8 * h + d + 4536] +
                        memory[1560 * b + 520 * h + 8 * t + d + 2242174];
    /* encoder.layers.0.self_attn.4.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t,
       c]*encoder.layers.0.self_attn.in_proj_weight[8*h + d + 24, c] */
    for (int b = 0; b < 128; b++)
        for (int h = 0; h < 3; h++)
            for (int t = 0; t < 65; t++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int c = 0; c < 24; c++)
                        sum += memory[1560 * b + 24 * t + c + 2042494] *
                            memory[192 * h + 24 * d + c + 3384];
                    memory[1560 * b + 520 * h + 8 * t + d + 2641534] = sum;
                }
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* encoder.layers.0.self_attn.4.y[b, h, t, d] = encoder.layers.0.self_attn.in_proj_bias[8*h +
       d + 24] + encoder.layers.0.self_attn.4.sum[b, h, t, d] */
    for (int b = 0; b < 128; b++)
        for (int h = 0; h < 3; h++)
            for (int t = 0; t < 65; t++)
                for (int d = 0; d < 8; d++)
                    memory[1560 * b + 520 * h + 8 * t + d + 2841214] = memory[8 * h + d + 4560] +
                        memory[1560 * b + 520 * h + 8 * t + d + 2641534];
    /* encoder.layers.0.self_attn.5.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t,
       c]*encoder.layers.0.self_attn.in_proj_weight[8*h + d + 48, c] */
    for (int b = 0; b < 128; b++)
        for (int h = 0; h < 3; h++)
            for (int t = 0; t < 65; t++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int c = 0; c < 24; c++)
                        sum += memory[1560 * b + 24 * t + c + 2042494] *
                            memory[192 * h + 24 * d + c + 3960];
                    memory[1560 * b + 520 * h + 8 * t + d + 3040894] = sum;
                }
    /* encoder.layers.0.self_attn.5.y[b, h, t, d] = encoder.layers.0.self_attn.in_proj_bias[8*h +
       d + 48] + encoder.layers.0.self_attn.5.sum[b, h, t, d] */
    for (int b = 0; b < 128; b++)
        for (int h = 0; h < 3; h++)
            for (int t = 0; t < 65; t++)
                for (int d = 0; d < 8; d++)
                    memory[1560 * b + 520 * h + 8 * t + d + 3240574] = memory[8 * h + d + 4584] +
                        memory[1560 * b + 520 * h + 8 * t + d + 3040894];
    /* encoder.layers.0.self_attn.13.sum[i0, i1, l, s] = sum(d)
       encoder.layers.0.self_attn.3.y[i0, i1, l, d]*encoder.layers.0.self_attn.4.y[i0, i1, s, d] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++) {
                    double sum = 0.0;
                    for (int d = 0; d < 8; d++)
                        sum += memory[1560 * i0 + 520 * i1 + 8 * l + d + 2441854] *
                            memory[1560 * i0 + 520 * i1 + 8 * s + d + 2841214];
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 3440254] = sum;
                }
    /* encoder.layers.0.self_attn.13.y[i0, i1, l, s] = encoder.layers.0.self_attn.13.sum[i0, i1,
       l, s]*0.35355339059327373 */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 5062654] =
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 3440254] * 0.35355339059327373;
    /* encoder.layers.0.self_attn.21.x[i0, i1, l, s] = encoder.layers.0.self_attn.13.y[i0, i1, l,
       s] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 6685054] =
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 5062654];
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* encoder.layers.0.self_attn.21.h[i0, i1, l] = max(s) encoder.layers.0.self_attn.21.x[i0,
       i1, l, s] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++) {
                double best = -INFINITY;
                for (int s = 0; s < 65; s++) {
                    const double v = memory[12675 * i0 + 4225 * i1 + 65 * l + s + 6685054];
                    if (v > best || v != v)
                        best = v;
                }
                memory[195 * i0 + 65 * i1 + l + 8307454] = best;
            }
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* encoder.layers.0.self_attn.21.m[i0, i1, l] =
       stop_gradient(max(encoder.layers.0.self_attn.21.h[i0, i1, l], -1e+30)) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                memory[195 * i0 + 65 * i1 + l + 8332414] =
                    maximum(memory[195 * i0 + 65 * i1 + l + 8307454], -1e+30);
}

__attribute__((noinline)) static void reference_forward_7(double *memory)
{
    /* encoder.layers.0.self_attn.21.e[i0, i1, l, s] = exp(encoder.layers.0.self_attn.21.x[i0,
       i1, l, s] - encoder.layers.0.self_attn.21.m[i0, i1, l]) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 8357374] =
                        exp(memory[12675 * i0 + 4225 * i1 + 65 * l + s + 6685054] -
                        memory[195 * i0 + 65 * i1 + l + 8332414]);
    /* encoder.layers.0.self_attn.21.z[i0, i1, l] = sum(s) encoder.layers.0.self_attn.21.e[i0,
       i1, l, s] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++) {
                double sum = 0.0;
                for (int s = 0; s < 65; s++)
                    sum += memory[12675 * i0 + 4225 * i1 + 65 * l + s + 8357374];
                memory[195 * i0 + 65 * i1 + l + 9979774] = sum;
            }
    /* encoder.layers.0.self_attn.21.p[i0, i1, l, s] = encoder.layers.0.self_attn.21.e[i0, i1, l,
       s]/max(encoder.layers.0.self_attn.21.z[i0, i1, l], 1e-30) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 10004734] =
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 8357374] /
                        maximum(memory[195 * i0 + 65 * i1 + l + 9979774], 1e-30);
    /* encoder.layers.0.self_attn.21.w[i0, i1, l, s] = select(random(17, 12675*i0 + 4225*i1 +
       65*l + s) < 0.1, 0, encoder.layers.0.self_attn.21.p[i0, i1, l, s]/0.9) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 11627134] =
                        choose(dlcrt_uniform(run.seed, 17, run.step,
                        (uint64_t)(12675 * i0 + 4225 * i1 + 65 * l + s)) < 0.1, 0.0,
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 10004734] / 0.9);
    /* encoder.layers.0.self_attn.21.y[i0, i1, l, c] = sum(s) encoder.layers.0.self_attn.21.w[i0,
       i1, l, s]*encoder.layers.0.self_attn.5.y[i0, i1, s, c] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int c = 0; c < 8; c++) {
                    double sum = 0.0;
                    for (int s = 0; s < 65; s++)
                        sum += memory[12675 * i0 + 4225 * i1 + 65 * l + s + 11627134] *
                            memory[1560 * i0 + 520 * i1 + c + 8 * s + 3240574];
                    memory[1560 * i0 + 520 * i1 + 8 * l + c + 13249534] = sum;
                }
    /* encoder.layers.0.self_attn.out_proj.sum[b, t, k] = sum(h, d)
       encoder.layers.0.self_attn.21.y[b, h, t, d]*encoder.layers.0.self_attn.out_proj.weight[k,
       8*h + d] */
    for (int b = 0; b < 128; b++)
        for (int t = 0; t < 65; t++)
            for (int k = 0; k < 24; k++) {
                double sum = 0.0;
                for (int h = 0; h < 3; h++)
                    for (int d = 0; d < 8; d++)
                        sum += memory[1560 * b + 8 * t + 520 * h + d + 13249534] *
                            memory[24 * k + 8 * h + d + 4608];
                memory[1560 * b + 24 * t + k + 13449214] = sum;
            }
}

__attribute__((noinline)) static void reference_forward_8(double *memory)
{
    /* encoder.layers.0.self_attn.out_proj */
    reference_attention_output_y(memory + 5184, memory + 13449214, memory + 13648894, 24, 1560);
    /* encoder.layers.0.dropout1.y[i0, i1, i2] = select(random(18, 1560*i0 + 24*i1 + i2) <
       encoder.layers.0.dropout1.p[], 0, encoder.layers.0.self_attn.out_proj.y[i0, i1, i2]/(1 -
       encoder.layers.0.dropout1.p[])) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 24; i2++)
                memory[1560 * i0 + 24 * i1 + i2 + 13848574] =
                    choose(dlcrt_uniform(run.seed, 18, run.step,
                    (uint64_t)(1560 * i0 + 24 * i1 + i2)) < encoder_layers_0_dropout1_p, 0.0,
                    memory[1560 * i0 + 24 * i1 + i2 + 13648894] /
                    (1.0 - encoder_layers_0_dropout1_p));
    /* encoder.layers.0.3 */
    reference_add_y(memory + 13848574, memory + 1609854, memory + 14048254);
    /* encoder.layers.0.5 */
    reference_layer_norm_sum(memory + 14048254, memory + 14247934);
    reference_layer_norm_m(memory + 14247934, memory + 14256254);
    reference_layer_norm_c(memory + 14048254, memory + 14256254, memory + 14264574);
    reference_layer_norm_sum_2(memory + 14264574, memory + 14464254);
    reference_layer_norm_m(memory + 14464254, memory + 14472574);
    reference_layer_norm_y(memory + 14264574, memory + 14472574, memory + 5208, memory + 5232,
        memory + 14480894);
    /* encoder.layers.0.linear1.sum[i0, i1, k] = sum(c) encoder.layers.0.5.y[i0, i1,
       c]*encoder.layers.0.linear1.weight[k, c] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int k = 0; k < 96; k++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    sum += memory[1560 * i0 + 24 * i1 + c + 14480894] * memory[24 * k + c + 5256];
                memory[6240 * i0 + 96 * i1 + k + 14680574] = sum;
            }
    reference_attention_output_y(memory + 7560, memory + 14680574, memory + 15479294, 96, 6240);
    /* encoder.layers.0.7.y[i0, i1, i2] = 0.5*encoder.layers.0.linear1.y[i0, i1, i2]*(1 +
       erf(0.7071067811865476*encoder.layers.0.linear1.y[i0, i1, i2])) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 96; i2++)
                memory[6240 * i0 + 96 * i1 + i2 + 16278014] = 0.5 *
                    memory[6240 * i0 + 96 * i1 + i2 + 15479294] *
                    (1.0 + erf(0.7071067811865476 * memory[6240 * i0 + 96 * i1 + i2 + 15479294]));
    /* encoder.layers.0.dropout.y[i0, i1, i2] = select(random(19, 6240*i0 + 96*i1 + i2) <
       encoder.layers.0.dropout.p[], 0, encoder.layers.0.7.y[i0, i1, i2]/(1 -
       encoder.layers.0.dropout.p[])) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 96; i2++)
                memory[6240 * i0 + 96 * i1 + i2 + 17076734] =
                    choose(dlcrt_uniform(run.seed, 19, run.step,
                    (uint64_t)(6240 * i0 + 96 * i1 + i2)) < encoder_layers_0_dropout_p, 0.0,
                    memory[6240 * i0 + 96 * i1 + i2 + 16278014] /
                    (1.0 - encoder_layers_0_dropout_p));
    /* encoder.layers.0.linear2.sum[i0, i1, k] = sum(c) encoder.layers.0.dropout.y[i0, i1,
       c]*encoder.layers.0.linear2.weight[k, c] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int k = 0; k < 24; k++) {
                double sum = 0.0;
                for (int c = 0; c < 96; c++)
                    sum += memory[6240 * i0 + 96 * i1 + c + 17076734] * memory[96 * k + c + 7656];
                memory[1560 * i0 + 24 * i1 + k + 17875454] = sum;
            }
    reference_attention_output_y(memory + 9960, memory + 17875454, memory + 18075134, 24, 1560);
    /* encoder.layers.0.dropout2.y[i0, i1, i2] = select(random(20, 1560*i0 + 24*i1 + i2) <
       encoder.layers.0.dropout2.p[], 0, encoder.layers.0.linear2.y[i0, i1, i2]/(1 -
       encoder.layers.0.dropout2.p[])) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 24; i2++)
                memory[1560 * i0 + 24 * i1 + i2 + 18274814] =
                    choose(dlcrt_uniform(run.seed, 20, run.step,
                    (uint64_t)(1560 * i0 + 24 * i1 + i2)) < encoder_layers_0_dropout2_p, 0.0,
                    memory[1560 * i0 + 24 * i1 + i2 + 18075134] /
                    (1.0 - encoder_layers_0_dropout2_p));
}

__attribute__((noinline)) static void reference_forward_9(double *memory)
{
    /* encoder.layers.0.11 */
    reference_add_y(memory + 18274814, memory + 14048254, memory + 18474494);
    /* encoder.norm */
    reference_layer_norm_sum(memory + 18474494, memory + 18674174);
    reference_layer_norm_m(memory + 18674174, memory + 18682494);
    reference_layer_norm_c(memory + 18474494, memory + 18682494, memory + 18690814);
    reference_layer_norm_sum_2(memory + 18690814, memory + 18890494);
    reference_layer_norm_m(memory + 18890494, memory + 18898814);
    reference_layer_norm_y(memory + 18690814, memory + 18898814, memory + 9984, memory + 10008,
        memory + 18907134);
    /* 7.y[a0, b0] = encoder.norm.y[a0, 0, b0] */
    for (int a0 = 0; a0 < 128; a0++)
        for (int b0 = 0; b0 < 24; b0++)
            memory[24 * a0 + b0 + 19106814] = memory[1560 * a0 + b0 + 18907134];
    /* head.sum[i0, k] = sum(c) '7.y'[i0, c]*head.weight[k, c] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 24; c++)
                sum += memory[24 * i0 + c + 19106814] * memory[24 * k + c + 10032];
            memory[10 * i0 + k + 19109886] = sum;
        }
    /* head.y[i0, k] = head.bias[k] + head.sum[i0, k] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 19111166] = memory[k + 10272] + memory[10 * i0 + k + 19109886];
    /* cross_entropy.max[n] = max(c) head.y[n, c] */
    for (int n = 0; n < 128; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 19111166];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 19112446] = best;
    }
}

__attribute__((noinline)) static void reference_forward_10(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 128; n++)
        memory[n + 19112574] = memory[n + 19112446];
}

__attribute__((noinline)) static void reference_forward_11(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(head.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 128; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 19111166] - memory[n + 19112574]);
        memory[n + 19112702] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 128; n++)
        memory[n + 19112830] = memory[n + 19112574] + log(memory[n + 19112702]);
    /* cross_entropy.sum.2[n] = sum(c) head.y[n, c] */
    for (int n = 0; n < 128; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += memory[10 * n + c + 19111166];
        memory[n + 19112958] = sum;
    }
    /* cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - 0.9*head.y[n,
       label[n]] - 0.01*cross_entropy.sum.2[n]) */
    for (int n = 0; n < 128; n++)
        memory[n + 19113086] = choose(label[n] == -100, 0.0, memory[n + 19112830] - 0.9 *
            memory[class_of(label[n], 10) + 10 * n + 19111166] - 0.01 * memory[n + 19112958]);
    /* cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
    for (int n = 0; n < 128; n++)
        memory[n + 19113214] = choose(label[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 128; n++)
            sum += choose(n < run.valid, memory[n + 19113086], 0.0);
        memory[19113342] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_12(double *memory)
{
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 128; n++)
            sum += choose(n < run.valid, memory[n + 19113214], 0.0);
        memory[19113343] = sum;
    }
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[19113344] = memory[19113342] / memory[19113343];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[19113345] = 1.0 / memory[19113343];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 128; n++)
        memory[n + 19113346] = choose(n < run.valid, memory[19113345], 0.0);
    /* cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 128; n++)
        memory[n + 19113474] = choose(label[n] == -100, 0.0, memory[n + 19113346]);
    /* cross_entropy.sum.2.grad[n] = select(label[n] == -100, 0, (-0.01)*cross_entropy.l.grad[n]) */
    for (int n = 0; n < 128; n++)
        memory[n + 19113602] = choose(label[n] == -100, 0.0, -0.01 * memory[n + 19113346]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 128; n++)
        memory[n + 19113730] = memory[n + 19113474] / memory[n + 19112702];
    /* head.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
       (-0.9)*cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 128; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 19113858] =
                choose(label[n] == k, choose(label[n] == -100, 0.0, -0.9 * memory[n + 19113346]),
                0.0);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* head.y.grad.2[n, c] = cross_entropy.sum.2.grad[n] */
    for (int n = 0; n < 128; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 19115138] = memory[n + 19113602];
    /* head.y.grad.3[n, c] = cross_entropy.sum.grad[n]*exp(head.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 128; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 19116418] = memory[n + 19113730] *
                exp(memory[10 * n + c + 19111166] - memory[n + 19112574]);
    /* head.y.grad[n, k] = head.y.grad.3[n, k] + head.y.grad.2[n, k] + head.y.grad.1[n, k] */
    for (int n = 0; n < 128; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 19117698] = memory[10 * n + k + 19116418] +
                memory[10 * n + k + 19115138] + memory[10 * n + k + 19113858];
    /* head.bias.grad[k] = sum(i0) head.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 128; i0++)
            sum += memory[10 * i0 + k + 19117698];
        memory[k + 19118978] = sum;
    }
    /* 7.y.grad[i0, c] = sum(k) head.y.grad[i0, k]*head.weight[k, c] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int c = 0; c < 24; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 19117698] * memory[24 * k + c + 10032];
            memory[24 * i0 + c + 19118988] = sum;
        }
    /* head.weight.grad[k, c] = sum(i0) head.y.grad[i0, k]*'7.y'[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 24; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 128; i0++)
                sum += memory[10 * i0 + k + 19117698] * memory[24 * i0 + c + 19106814];
            memory[24 * k + c + 19122060] = sum;
        }
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* encoder.norm.y.grad[a0, i1 + 1, b0] = 0 */
    for (int a0 = 0; a0 < 128; a0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int b0 = 0; b0 < 24; b0++)
                memory[24 * i1 + 1560 * a0 + b0 + 19122324] = 0.0;
    /* encoder.norm.y.grad[a0, 0, b0] = '7.y.grad'[a0, b0] */
    for (int a0 = 0; a0 < 128; a0++)
        for (int b0 = 0; b0 < 24; b0++)
            memory[1560 * a0 + b0 + 19122300] = memory[24 * a0 + b0 + 19118988];
    /* encoder.norm */
    reference_layer_norm_v_grad(memory + 19122300, memory + 9984, memory + 18690814, memory +
        18898814, memory + 19321980);
    reference_layer_norm_weight_grad(memory + 19122300, memory + 18690814, memory + 18898814,
        memory + 19330300);
    reference_layer_norm_bias_grad(memory + 19122300, memory + 19330324, 24, 1560);
    reference_layer_norm_m(memory + 19321980, memory + 19330348);
    reference_layer_norm_c_grad_1(memory + 19122300, memory + 9984, memory + 18898814, memory +
        19338668);
    reference_layer_norm_c_grad_2(memory + 19330348, memory + 18690814, memory + 19538348);
    reference_add_y(memory + 19538348, memory + 19338668, memory + 19738028);
    reference_layer_norm_m_grad(memory + 19738028, memory + 19937708);
    reference_layer_norm_m(memory + 19937708, memory + 19946028);
    reference_encoder_layers_0_11_y_grad_1(memory + 19946028, memory + 19954348);
    reference_add_y(memory + 19954348, memory + 19738028, memory + 20154028);
    /* encoder.layers.0.linear2.y.grad[i0, i1, i2] = select(random(20, 1560*i0 + 24*i1 + i2) <
       encoder.layers.0.dropout2.p[], 0, encoder.layers.0.11.y.grad[i0, i1, i2]/(1 -
       encoder.layers.0.dropout2.p[])) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 24; i2++)
                memory[1560 * i0 + 24 * i1 + i2 + 20353708] =
                    choose(dlcrt_uniform(run.seed, 20, run.step,
                    (uint64_t)(1560 * i0 + 24 * i1 + i2)) < encoder_layers_0_dropout2_p, 0.0,
                    memory[1560 * i0 + 24 * i1 + i2 + 20154028] /
                    (1.0 - encoder_layers_0_dropout2_p));
    /* encoder.layers.0.linear2 */
    reference_layer_norm_bias_grad(memory + 20353708, memory + 20553388, 24, 1560);
    /* encoder.layers.0.dropout.y.grad[i0, i1, c] = sum(k) encoder.layers.0.linear2.y.grad[i0,
       i1, k]*encoder.layers.0.linear2.weight[k, c] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int c = 0; c < 96; c++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    sum += memory[1560 * i0 + 24 * i1 + k + 20353708] * memory[96 * k + c + 7656];
                memory[6240 * i0 + 96 * i1 + c + 20553412] = sum;
            }
    /* encoder.layers.0.linear2.weight.grad[k, c] = sum(i0, i1)
       encoder.layers.0.linear2.y.grad[i0, i1, k]*encoder.layers.0.dropout.y[i0, i1, c] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 96; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 128; i0++)
                for (int i1 = 0; i1 < 65; i1++)
                    sum += memory[1560 * i0 + 24 * i1 + k + 20353708] *
                        memory[6240 * i0 + 96 * i1 + c + 17076734];
            memory[96 * k + c + 21352132] = sum;
        }
    /* encoder.layers.0.7.y.grad[i0, i1, i2] = select(random(19, 6240*i0 + 96*i1 + i2) <
       encoder.layers.0.dropout.p[], 0, encoder.layers.0.dropout.y.grad[i0, i1, i2]/(1 -
       encoder.layers.0.dropout.p[])) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 96; i2++)
                memory[6240 * i0 + 96 * i1 + i2 + 21354436] =
                    choose(dlcrt_uniform(run.seed, 19, run.step,
                    (uint64_t)(6240 * i0 + 96 * i1 + i2)) < encoder_layers_0_dropout_p, 0.0,
                    memory[6240 * i0 + 96 * i1 + i2 + 20553412] /
                    (1.0 - encoder_layers_0_dropout_p));
}

__attribute__((noinline)) static void reference_backward_5(double *memory)
{
    /* encoder.layers.0.linear1.y.grad[i0, i1, i2] = 0.5*(encoder.layers.0.7.y.grad[i0, i1,
       i2]*(1 + erf(0.7071067811865476*encoder.layers.0.linear1.y[i0, i1, i2]))) +
       0.3989422804014327*(encoder.layers.0.7.y.grad[i0, i1, i2]*encoder.layers.0.linear1.y[i0,
       i1, i2]*exp((-0.5000000000000001)*(encoder.layers.0.linear1.y[i0, i1,
       i2]*encoder.layers.0.linear1.y[i0, i1, i2]))) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 96; i2++)
                memory[6240 * i0 + 96 * i1 + i2 + 22153156] = 0.5 *
                    (memory[6240 * i0 + 96 * i1 + i2 + 21354436] *
                    (1.0 + erf(0.7071067811865476 * memory[6240 * i0 + 96 * i1 + i2 + 15479294]))) +
                    0.3989422804014327 * (memory[6240 * i0 + 96 * i1 + i2 + 21354436] *
                    memory[6240 * i0 + 96 * i1 + i2 + 15479294] *
                    exp(-0.5000000000000001 * (memory[6240 * i0 + 96 * i1 + i2 + 15479294] *
                    memory[6240 * i0 + 96 * i1 + i2 + 15479294])));
    /* encoder.layers.0.linear1 */
    reference_layer_norm_bias_grad(memory + 22153156, memory + 22951876, 96, 6240);
    /* encoder.layers.0.5.y.grad[i0, i1, c] = sum(k) encoder.layers.0.linear1.y.grad[i0, i1,
       k]*encoder.layers.0.linear1.weight[k, c] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int c = 0; c < 24; c++) {
                double sum = 0.0;
                for (int k = 0; k < 96; k++)
                    sum += memory[6240 * i0 + 96 * i1 + k + 22153156] * memory[24 * k + c + 5256];
                memory[1560 * i0 + 24 * i1 + c + 22951972] = sum;
            }
    /* encoder.layers.0.linear1.weight.grad[k, c] = sum(i0, i1)
       encoder.layers.0.linear1.y.grad[i0, i1, k]*encoder.layers.0.5.y[i0, i1, c] */
    for (int k = 0; k < 96; k++)
        for (int c = 0; c < 24; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 128; i0++)
                for (int i1 = 0; i1 < 65; i1++)
                    sum += memory[6240 * i0 + 96 * i1 + k + 22153156] *
                        memory[1560 * i0 + 24 * i1 + c + 14480894];
            memory[24 * k + c + 23151652] = sum;
        }
    /* encoder.layers.0.5 */
    reference_layer_norm_v_grad(memory + 22951972, memory + 5208, memory + 14264574, memory +
        14472574, memory + 23153956);
    reference_layer_norm_weight_grad(memory + 22951972, memory + 14264574, memory + 14472574,
        memory + 23162276);
    reference_layer_norm_bias_grad(memory + 22951972, memory + 23162300, 24, 1560);
    reference_layer_norm_m(memory + 23153956, memory + 23162324);
    reference_layer_norm_c_grad_1(memory + 22951972, memory + 5208, memory + 14472574, memory +
        23170644);
    reference_layer_norm_c_grad_2(memory + 23162324, memory + 14264574, memory + 23370324);
    reference_add_y(memory + 23370324, memory + 23170644, memory + 23570004);
    reference_layer_norm_m_grad(memory + 23570004, memory + 23769684);
    reference_layer_norm_m(memory + 23769684, memory + 23778004);
    reference_encoder_layers_0_11_y_grad_1(memory + 23778004, memory + 23786324);
    reference_encoder_layers_0_3_y_grad(memory + 23786324, memory + 23570004, memory + 20154028,
        memory + 23986004);
    /* encoder.layers.0.self_attn.out_proj.y.grad[i0, i1, i2] = select(random(18, 1560*i0 + 24*i1
       + i2) < encoder.layers.0.dropout1.p[], 0, encoder.layers.0.3.y.grad[i0, i1, i2]/(1 -
       encoder.layers.0.dropout1.p[])) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 24; i2++)
                memory[1560 * i0 + 24 * i1 + i2 + 24185684] =
                    choose(dlcrt_uniform(run.seed, 18, run.step,
                    (uint64_t)(1560 * i0 + 24 * i1 + i2)) < encoder_layers_0_dropout1_p, 0.0,
                    memory[1560 * i0 + 24 * i1 + i2 + 23986004] /
                    (1.0 - encoder_layers_0_dropout1_p));
    /* encoder.layers.0.self_attn.out_proj */
    reference_layer_norm_bias_grad(memory + 24185684, memory + 24385364, 24, 1560);
    /* encoder.layers.0.self_attn.21.y.grad[b, h, t, d] = sum(k)
       encoder.layers.0.self_attn.out_proj.y.grad[b, t,
       k]*encoder.layers.0.self_attn.out_proj.weight[k, 8*h + d] */
    for (int b = 0; b < 128; b++)
        for (int h = 0; h < 3; h++)
            for (int t = 0; t < 65; t++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int k = 0; k < 24; k++)
                        sum += memory[1560 * b + 24 * t + k + 24185684] *
                            memory[24 * k + 8 * h + d + 4608];
                    memory[1560 * b + 8 * t + 520 * h + d + 24385388] = sum;
                }
    /* encoder.layers.0.self_attn.out_proj.weight.grad[k, 8*h + d] = sum(b, t)
       encoder.layers.0.self_attn.out_proj.y.grad[b, t, k]*encoder.layers.0.self_attn.21.y[b, h,
       t, d] */
    for (int k = 0; k < 24; k++)
        for (int h = 0; h < 3; h++)
            for (int d = 0; d < 8; d++) {
                double sum = 0.0;
                for (int b = 0; b < 128; b++)
                    for (int t = 0; t < 65; t++)
                        sum += memory[1560 * b + 24 * t + k + 24185684] *
                            memory[1560 * b + 8 * t + 520 * h + d + 13249534];
                memory[24 * k + 8 * h + d + 24585068] = sum;
            }
}

__attribute__((noinline)) static void reference_backward_6(double *memory)
{
    /* encoder.layers.0.self_attn.21.w.grad[i0, i1, l, s] = sum(c)
       encoder.layers.0.self_attn.21.y.grad[i0, i1, l, c]*encoder.layers.0.self_attn.5.y[i0, i1,
       s, c] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++) {
                    double sum = 0.0;
                    for (int c = 0; c < 8; c++)
                        sum += memory[1560 * i0 + 520 * i1 + 8 * l + c + 24385388] *
                            memory[1560 * i0 + 520 * i1 + c + 8 * s + 3240574];
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 24585644] = sum;
                }
    /* encoder.layers.0.self_attn.5.y.grad[i0, i1, s, c] = sum(l)
       encoder.layers.0.self_attn.21.y.grad[i0, i1, l, c]*encoder.layers.0.self_attn.21.w[i0, i1,
       l, s] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int s = 0; s < 65; s++)
                for (int c = 0; c < 8; c++) {
                    double sum = 0.0;
                    for (int l = 0; l < 65; l++)
                        sum += memory[1560 * i0 + 520 * i1 + 8 * l + c + 24385388] *
                            memory[12675 * i0 + 4225 * i1 + 65 * l + s + 11627134];
                    memory[1560 * i0 + 520 * i1 + c + 8 * s + 26208044] = sum;
                }
    /* encoder.layers.0.self_attn.21.p.grad[i0, i1, l, s] = select(random(17, 12675*i0 + 4225*i1
       + 65*l + s) < 0.1, 0, encoder.layers.0.self_attn.21.w.grad[i0, i1, l, s]/0.9) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 26407724] =
                        choose(dlcrt_uniform(run.seed, 17, run.step,
                        (uint64_t)(12675 * i0 + 4225 * i1 + 65 * l + s)) < 0.1, 0.0,
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 24585644] / 0.9);
    /* encoder.layers.0.self_attn.21.z.grad[i0, i1, l] = sum(s)
       select(encoder.layers.0.self_attn.21.z[i0, i1, l] >= 1e-30,
       -(encoder.layers.0.self_attn.21.p.grad[i0, i1, l, s]*encoder.layers.0.self_attn.21.p[i0,
       i1, l, s]/max(encoder.layers.0.self_attn.21.z[i0, i1, l], 1e-30)), 0) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++) {
                double sum = 0.0;
                for (int s = 0; s < 65; s++)
                    sum += choose(memory[195 * i0 + 65 * i1 + l + 9979774] >= 1e-30,
                        -(memory[12675 * i0 + 4225 * i1 + 65 * l + s + 26407724] *
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 10004734] /
                        maximum(memory[195 * i0 + 65 * i1 + l + 9979774], 1e-30)), 0.0);
                memory[195 * i0 + 65 * i1 + l + 28030124] = sum;
            }
    /* encoder.layers.0.self_attn.21.e.grad.1[i0, i1, l, s] =
       encoder.layers.0.self_attn.21.p.grad[i0, i1, l, s]/max(encoder.layers.0.self_attn.21.z[i0,
       i1, l], 1e-30) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 28055084] =
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 26407724] /
                        maximum(memory[195 * i0 + 65 * i1 + l + 9979774], 1e-30);
    /* encoder.layers.0.self_attn.21.e.grad.2[i0, i1, l, s] =
       encoder.layers.0.self_attn.21.z.grad[i0, i1, l] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 29677484] =
                        memory[195 * i0 + 65 * i1 + l + 28030124];
}

__attribute__((noinline)) static void reference_backward_7(double *memory)
{
    /* encoder.layers.0.self_attn.21.e.grad[i0, i1, l, s] =
       encoder.layers.0.self_attn.21.e.grad.2[i0, i1, l, s] +
       encoder.layers.0.self_attn.21.e.grad.1[i0, i1, l, s] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 31299884] =
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 29677484] +
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 28055084];
    /* encoder.layers.0.self_attn.21.x.grad[i0, i1, l, s] =
       encoder.layers.0.self_attn.21.e.grad[i0, i1, l, s]*encoder.layers.0.self_attn.21.e[i0, i1,
       l, s] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 32922284] =
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 31299884] *
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 8357374];
    /* encoder.layers.0.self_attn.13.sum.grad[i0, i1, l, s] =
       0.35355339059327373*encoder.layers.0.self_attn.21.x.grad[i0, i1, l, s] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int s = 0; s < 65; s++)
                    memory[12675 * i0 + 4225 * i1 + 65 * l + s + 34544684] = 0.35355339059327373 *
                        memory[12675 * i0 + 4225 * i1 + 65 * l + s + 32922284];
    /* encoder.layers.0.self_attn.3.y.grad[i0, i1, l, d] = sum(s)
       encoder.layers.0.self_attn.13.sum.grad[i0, i1, l, s]*encoder.layers.0.self_attn.4.y[i0,
       i1, s, d] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int l = 0; l < 65; l++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int s = 0; s < 65; s++)
                        sum += memory[12675 * i0 + 4225 * i1 + 65 * l + s + 34544684] *
                            memory[1560 * i0 + 520 * i1 + 8 * s + d + 2841214];
                    memory[1560 * i0 + 520 * i1 + 8 * l + d + 36167084] = sum;
                }
    /* encoder.layers.0.self_attn.4.y.grad[i0, i1, s, d] = sum(l)
       encoder.layers.0.self_attn.13.sum.grad[i0, i1, l, s]*encoder.layers.0.self_attn.3.y[i0,
       i1, l, d] */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 3; i1++)
            for (int s = 0; s < 65; s++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int l = 0; l < 65; l++)
                        sum += memory[12675 * i0 + 4225 * i1 + 65 * l + s + 34544684] *
                            memory[1560 * i0 + 520 * i1 + 8 * l + d + 2441854];
                    memory[1560 * i0 + 520 * i1 + 8 * s + d + 36366764] = sum;
                }
    /* encoder.layers.0.self_attn.in_proj_bias.grad.1[x0] = 0 */
    for (int x0 = 0; x0 < 48; x0++)
        memory[x0 + 36566444] = 0.0;
}

__attribute__((noinline)) static void reference_backward_8(double *memory)
{
    /* encoder.layers.0.self_attn.in_proj_bias.grad.1[8*h + d + 48] = sum(b, t)
       encoder.layers.0.self_attn.5.y.grad[b, h, t, d] */
    for (int h = 0; h < 3; h++)
        for (int d = 0; d < 8; d++) {
            double sum = 0.0;
            for (int b = 0; b < 128; b++)
                for (int t = 0; t < 65; t++)
                    sum += memory[1560 * b + 520 * h + 8 * t + d + 26208044];
            memory[8 * h + d + 36566492] = sum;
        }
    /* encoder.layers.0.self_attn.in_proj_bias.grad.2[x0] = 0 */
    for (int x0 = 0; x0 < 24; x0++)
        memory[x0 + 36566516] = 0.0;
    /* encoder.layers.0.self_attn.in_proj_bias.grad.2[x0 + 48] = 0 */
    for (int x0 = 0; x0 < 24; x0++)
        memory[x0 + 36566564] = 0.0;
    /* encoder.layers.0.self_attn.in_proj_bias.grad.2[8*h + d + 24] = sum(b, t)
       encoder.layers.0.self_attn.4.y.grad[b, h, t, d] */
    for (int h = 0; h < 3; h++)
        for (int d = 0; d < 8; d++) {
            double sum = 0.0;
            for (int b = 0; b < 128; b++)
                for (int t = 0; t < 65; t++)
                    sum += memory[1560 * b + 520 * h + 8 * t + d + 36366764];
            memory[8 * h + d + 36566540] = sum;
        }
    /* encoder.layers.0.self_attn.in_proj_bias.grad.3[x0 + 24] = 0 */
    for (int x0 = 0; x0 < 48; x0++)
        memory[x0 + 36566612] = 0.0;
    /* encoder.layers.0.self_attn.in_proj_bias.grad.3[8*h + d] = sum(b, t)
       encoder.layers.0.self_attn.3.y.grad[b, h, t, d] */
    for (int h = 0; h < 3; h++)
        for (int d = 0; d < 8; d++) {
            double sum = 0.0;
            for (int b = 0; b < 128; b++)
                for (int t = 0; t < 65; t++)
                    sum += memory[1560 * b + 520 * h + 8 * t + d + 36167084];
            memory[8 * h + d + 36566588] = sum;
        }
}

__attribute__((noinline)) static void reference_backward_9(double *memory)
{
    /* encoder.layers.0.self_attn.in_proj_bias.grad[x0] =
       encoder.layers.0.self_attn.in_proj_bias.grad.3[x0] +
       encoder.layers.0.self_attn.in_proj_bias.grad.2[x0] +
       encoder.layers.0.self_attn.in_proj_bias.grad.1[x0] */
    for (int x0 = 0; x0 < 72; x0++)
        memory[x0 + 36566660] = memory[x0 + 36566588] + memory[x0 + 36566516] +
            memory[x0 + 36566444];
    /* encoder.layers.0.0.y.grad.1[b, t, c] = sum(h, d) encoder.layers.0.self_attn.5.y.grad[b, h,
       t, d]*encoder.layers.0.self_attn.in_proj_weight[8*h + d + 48, c] */
    for (int b = 0; b < 128; b++)
        for (int t = 0; t < 65; t++)
            for (int c = 0; c < 24; c++) {
                double sum = 0.0;
                for (int h = 0; h < 3; h++)
                    for (int d = 0; d < 8; d++)
                        sum += memory[1560 * b + 520 * h + 8 * t + d + 26208044] *
                            memory[192 * h + 24 * d + c + 3960];
                memory[1560 * b + 24 * t + c + 36566732] = sum;
            }
    /* encoder.layers.0.0.y.grad.2[b, t, c] = sum(h, d) encoder.layers.0.self_attn.4.y.grad[b, h,
       t, d]*encoder.layers.0.self_attn.in_proj_weight[8*h + d + 24, c] */
    for (int b = 0; b < 128; b++)
        for (int t = 0; t < 65; t++)
            for (int c = 0; c < 24; c++) {
                double sum = 0.0;
                for (int h = 0; h < 3; h++)
                    for (int d = 0; d < 8; d++)
                        sum += memory[1560 * b + 520 * h + 8 * t + d + 36366764] *
                            memory[192 * h + 24 * d + c + 3384];
                memory[1560 * b + 24 * t + c + 36766412] = sum;
            }
    /* encoder.layers.0.0.y.grad.3[b, t, c] = sum(h, d) encoder.layers.0.self_attn.3.y.grad[b, h,
       t, d]*encoder.layers.0.self_attn.in_proj_weight[8*h + d, c] */
    for (int b = 0; b < 128; b++)
        for (int t = 0; t < 65; t++)
            for (int c = 0; c < 24; c++) {
                double sum = 0.0;
                for (int h = 0; h < 3; h++)
                    for (int d = 0; d < 8; d++)
                        sum += memory[1560 * b + 520 * h + 8 * t + d + 36167084] *
                            memory[192 * h + 24 * d + c + 2808];
                memory[1560 * b + 24 * t + c + 36966092] = sum;
            }
    reference_encoder_layers_0_3_y_grad(memory + 36966092, memory + 36766412, memory + 36566732,
        memory + 37165772);
    /* encoder.layers.0.self_attn.in_proj_weight.grad.1[x0, c] = 0 */
    for (int x0 = 0; x0 < 48; x0++)
        for (int c = 0; c < 24; c++)
            memory[24 * x0 + c + 37365452] = 0.0;
    /* encoder.layers.0.self_attn.in_proj_weight.grad.1[8*h + d + 48, c] = sum(b, t)
       encoder.layers.0.self_attn.5.y.grad[b, h, t, d]*encoder.layers.0.0.y[b, t, c] */
    for (int h = 0; h < 3; h++)
        for (int d = 0; d < 8; d++)
            for (int c = 0; c < 24; c++) {
                double sum = 0.0;
                for (int b = 0; b < 128; b++)
                    for (int t = 0; t < 65; t++)
                        sum += memory[1560 * b + 520 * h + 8 * t + d + 26208044] *
                            memory[1560 * b + 24 * t + c + 2042494];
                memory[192 * h + 24 * d + c + 37366604] = sum;
            }
}

__attribute__((noinline)) static void reference_backward_10(double *memory)
{
    /* encoder.layers.0.self_attn.in_proj_weight.grad.2[x0, c] = 0 */
    for (int x0 = 0; x0 < 24; x0++)
        for (int c = 0; c < 24; c++)
            memory[24 * x0 + c + 37367180] = 0.0;
    /* encoder.layers.0.self_attn.in_proj_weight.grad.2[x0 + 48, c] = 0 */
    for (int x0 = 0; x0 < 24; x0++)
        for (int c = 0; c < 24; c++)
            memory[24 * x0 + c + 37368332] = 0.0;
    /* encoder.layers.0.self_attn.in_proj_weight.grad.2[8*h + d + 24, c] = sum(b, t)
       encoder.layers.0.self_attn.4.y.grad[b, h, t, d]*encoder.layers.0.0.y[b, t, c] */
    for (int h = 0; h < 3; h++)
        for (int d = 0; d < 8; d++)
            for (int c = 0; c < 24; c++) {
                double sum = 0.0;
                for (int b = 0; b < 128; b++)
                    for (int t = 0; t < 65; t++)
                        sum += memory[1560 * b + 520 * h + 8 * t + d + 36366764] *
                            memory[1560 * b + 24 * t + c + 2042494];
                memory[192 * h + 24 * d + c + 37367756] = sum;
            }
    /* encoder.layers.0.self_attn.in_proj_weight.grad.3[x0 + 24, c] = 0 */
    for (int x0 = 0; x0 < 48; x0++)
        for (int c = 0; c < 24; c++)
            memory[24 * x0 + c + 37369484] = 0.0;
    /* encoder.layers.0.self_attn.in_proj_weight.grad.3[8*h + d, c] = sum(b, t)
       encoder.layers.0.self_attn.3.y.grad[b, h, t, d]*encoder.layers.0.0.y[b, t, c] */
    for (int h = 0; h < 3; h++)
        for (int d = 0; d < 8; d++)
            for (int c = 0; c < 24; c++) {
                double sum = 0.0;
                for (int b = 0; b < 128; b++)
                    for (int t = 0; t < 65; t++)
                        sum += memory[1560 * b + 520 * h + 8 * t + d + 36167084] *
                            memory[1560 * b + 24 * t + c + 2042494];
                memory[192 * h + 24 * d + c + 37368908] = sum;
            }
    /* encoder.layers.0.self_attn.in_proj_weight.grad[x0, c] =
       encoder.layers.0.self_attn.in_proj_weight.grad.3[x0, c] +
       encoder.layers.0.self_attn.in_proj_weight.grad.2[x0, c] +
       encoder.layers.0.self_attn.in_proj_weight.grad.1[x0, c] */
    for (int x0 = 0; x0 < 72; x0++)
        for (int c = 0; c < 24; c++)
            memory[24 * x0 + c + 37370636] = memory[24 * x0 + c + 37368908] +
                memory[24 * x0 + c + 37367180] + memory[24 * x0 + c + 37365452];
}

__attribute__((noinline)) static void reference_backward_11(double *memory)
{
    /* encoder.layers.0.0 */
    reference_layer_norm_v_grad(memory + 37165772, memory + 2760, memory + 1826174, memory +
        2034174, memory + 37372364);
    reference_layer_norm_weight_grad(memory + 37165772, memory + 1826174, memory + 2034174, memory +
        37380684);
    reference_layer_norm_bias_grad(memory + 37165772, memory + 37380708, 24, 1560);
    reference_layer_norm_m(memory + 37372364, memory + 37380732);
    reference_layer_norm_c_grad_1(memory + 37165772, memory + 2760, memory + 2034174, memory +
        37389052);
    reference_layer_norm_c_grad_2(memory + 37380732, memory + 1826174, memory + 37588732);
    reference_add_y(memory + 37588732, memory + 37389052, memory + 37788412);
    reference_layer_norm_m_grad(memory + 37788412, memory + 37988092);
    reference_layer_norm_m(memory + 37988092, memory + 37996412);
    reference_encoder_layers_0_11_y_grad_1(memory + 37996412, memory + 38004732);
    reference_encoder_layers_0_3_y_grad(memory + 38004732, memory + 37788412, memory + 23986004,
        memory + 38204412);
    /* positions.y.grad[i0, i1, i2] = select(random(16, 1560*i0 + 24*i1 + i2) < '5.p'[], 0,
       '5.y.grad'[i0, i1, i2]/(1 - '5.p'[])) */
    for (int i0 = 0; i0 < 128; i0++)
        for (int i1 = 0; i1 < 65; i1++)
            for (int i2 = 0; i2 < 24; i2++)
                memory[1560 * i0 + 24 * i1 + i2 + 38404092] =
                    choose(dlcrt_uniform(run.seed, 16, run.step,
                    (uint64_t)(1560 * i0 + 24 * i1 + i2)) < layer_5_p, 0.0,
                    memory[1560 * i0 + 24 * i1 + i2 + 38204412] / (1.0 - layer_5_p));
    /* positions.weight.grad[t, d] = sum(n) positions.y.grad[n, t, d] */
    for (int t = 0; t < 65; t++)
        for (int d = 0; d < 24; d++) {
            double sum = 0.0;
            for (int n = 0; n < 128; n++)
                sum += memory[1560 * n + 24 * t + d + 38404092];
            memory[24 * t + d + 38603772] = sum;
        }
    /* transpose2.y.grad[n, j, d] = positions.y.grad[n, j + 1, d] */
    for (int n = 0; n < 128; n++)
        for (int j = 0; j < 64; j++)
            for (int d = 0; d < 24; d++)
                memory[24 * j + 1536 * n + d + 38605332] = memory[24 * j + 1560 * n + d + 38404116];
    /* class_token.grad[0, 0, d] = sum(n, t: t == 0) positions.y.grad[n, t, d] */
    for (int d = 0; d < 24; d++) {
        double sum = 0.0;
        for (int n = 0; n < 128; n++)
            for (int t = 0; t < 65; t++)
                if (t == 0)
                    sum += memory[1560 * n + 24 * t + d + 38404092];
        memory[d + 38801940] = sum;
    }
    /* flatten1.y.grad[a0, i, j] = transpose2.y.grad[a0, j, i] */
    for (int a0 = 0; a0 < 128; a0++)
        for (int i = 0; i < 24; i++)
            for (int j = 0; j < 64; j++)
                memory[1536 * a0 + j + 64 * i + 38801964] =
                    memory[1536 * a0 + 24 * j + i + 38605332];
    /* patches.y.grad[a0, a1, p, q] = flatten1.y.grad[a0, a1, 8*p + q] */
    for (int a0 = 0; a0 < 128; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    memory[8 * p + q + 1536 * a0 + 64 * a1 + 38998572] =
                        memory[8 * p + q + 1536 * a0 + 64 * a1 + 38801964];
}

__attribute__((noinline)) static void reference_backward_12(double *memory)
{
    /* patches.bias.grad[k] = sum(n, p, q) patches.y.grad[n, k, p, q] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 128; n++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    sum += memory[1536 * n + 64 * k + 8 * p + q + 38998572];
        memory[k + 39195180] = sum;
    }
    /* patches.weight.grad[k, c, r, s] = sum(n, p, q) patches.y.grad[n, k, p, q]*image.value[n,
       c, 4*p + r, 4*q + s] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 3; c++)
            for (int r = 0; r < 4; r++)
                for (int s = 0; s < 4; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 128; n++)
                        for (int p = 0; p < 8; p++)
                            for (int q = 0; q < 8; q++)
                                sum += memory[1536 * n + 64 * k + 8 * p + q + 38998572] *
                                    memory[3072 * n + 128 * p + 4 * q + 1024 * c + 32 * r + s +
                                    30846];
                    memory[48 * k + 16 * c + 4 * r + s + 39195204] = sum;
                }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward_2(memory);
    reference_forward_3(memory);
    reference_forward_4(memory);
    reference_forward_5(memory);
    if (backward)
        reference_forward_6(memory);
    reference_forward_7(memory);
    reference_forward_8(memory);
    reference_forward_9(memory);
    if (backward)
        reference_forward_10(memory);
    reference_forward_11(memory);
    reference_forward_12(memory);
    if (!backward)
        return;
    reference_backward_2(memory);
    reference_backward_3(memory);
    reference_backward_4(memory);
    reference_backward_5(memory);
    reference_backward_6(memory);
    reference_backward_7(memory);
    reference_backward_8(memory);
    reference_backward_9(memory);
    reference_backward_10(memory);
    reference_backward_11(memory);
    reference_backward_12(memory);
}

static const int64_t reference_value[] =
    {0, 1152, 1176, 1200, 2760, 2784, 2808, 4536, 4608, 5184, 5208, 5232, 5256, 7560, 7656, 9960,
    9984, 10008, 10032, 10272, 10282, 11434, 12586, 12610, 12634, 12658, 12682, 14242, 15802, 15826,
    15850, 15874, 15898, 17626, 19354, 19426, 19498, 20074, 20650, 20674, 20698, 20722, 20746,
    20770, 20794, 23098, 25402, 25498, 25594, 27898, 30202, 30226, 30250, 30274, 30298, 30322,
    30346, 30586, 30826, 30836};
static const int64_t reference_gradient[] =
    {39195204, 39195180, 38801940, 38603772, 37380684, 37380708, 37370636, 36566660, 24585068,
    24385364, 23162276, 23162300, 23151652, 22951876, 21352132, 20553388, 19330300, 19330324,
    19122060, 19118978, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 313570848,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 19113344,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define PLACED(name_, type_, layout_, offset_) \
    layout_, TENSOR(name_, type_, VALUE, NULL), .offset = offset_
#define layout_1 .elements = 1552, .rank = 4, .shape = {24, 3, 4, 4}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 3, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32}, \
    {0, 0, 1, 32, 1}}
#define layout_2 .elements = 48, .rank = 1, .shape = {24}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
#define layout_3 .elements = 48, .rank = 3, .shape = {1, 1, 24}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 1, 32}, {1, 0, 1, 1, 32}, {2, 0, 1, 32, 1}}
#define layout_4 .elements = 2096, .rank = 2, .shape = {65, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 65, 32}, {1, 0, 1, 32, 1}}
#define layout_5 .elements = 2320, .rank = 2, .shape = {72, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 72, 32}, {1, 0, 1, 32, 1}}
#define layout_6 .elements = 96, .rank = 1, .shape = {72}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 80, 1}}
#define layout_7 .elements = 784, .rank = 2, .shape = {24, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 32}, {0, 0, 1, 32, 1}}
#define layout_8 .elements = 2320, .rank = 2, .shape = {96, 24}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 6, 384}, {1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}
#define layout_9 .elements = 112, .rank = 1, .shape = {96}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}
#define layout_10 .elements = 2320, .rank = 2, .shape = {24, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 6, 384}, {0, 0, 1, 24, 16}, {1, 0, 1, 16, 1}}
#define layout_11 .elements = 400, .rank = 2, .shape = {10, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}
#define layout_12 .elements = 32, .rank = 1, .shape = {10}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_13 .elements = 1552, .rank = 4, .shape = {24, 3, 4, 4}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 768}, {1, 0, 1, 3, 256}, {2, 0, 1, 4, 64}, \
    {3, 0, 1, 4, 16}, {0, 0, 1, 16, 1}}
#define layout_14 .elements = 1936, .rank = 2, .shape = {65, 24}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 5, 384}, {1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}
#define layout_15 .elements = 784, .rank = 2, .shape = {24, 24}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 384}, {1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}
#define layout_16 .elements = 2320, .rank = 2, .shape = {24, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {1, 0, 16, 6, 16}, {1, 0, 1, 16, 1}}
#define layout_17 .elements = 1, .rank = 0, .shape = {0}
#define layout_18 .elements = 393360, .rank = 4, .shape = {128, 3, 32, 32}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 49168}, {1, 0, 1, 3, 16384}, {2, 0, 1, 32, 512}, \
    {3, 0, 1, 32, 16}, {0, 0, 1, 16, 1}}
#define layout_19 .elements = 196752, .rank = 4, .shape = {128, 24, 8, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 24592}, {1, 0, 1, 24, 1024}, {2, 0, 1, 8, 128}, \
    {3, 0, 1, 8, 16}, {0, 0, 1, 16, 1}}
#define layout_20 .elements = 199696, .rank = 3, .shape = {128, 65, 24}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 24960}, {1, 0, 1, 65, 384}, {2, 0, 1, 24, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_21 .elements = 199696, .rank = 3, .shape = {128, 65, 24}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 65, 3072}, {2, 0, 1, 24, 128}, {0, 0, 1, 128, 1}}
#define layout_22 .elements = 8336, .rank = 2, .shape = {128, 65}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 65, 128}, {0, 0, 1, 128, 1}}
#define layout_23 .elements = 199696, .rank = 4, .shape = {128, 3, 65, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 24960}, {1, 0, 1, 3, 8320}, {2, 0, 1, 65, 128}, \
    {3, 0, 1, 8, 16}, {0, 0, 1, 16, 1}}
#define layout_24 .elements = 540816, .rank = 4, .shape = {128, 3, 65, 65}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 1, 1, 1, 0}, {0, 0, 16, 8, 67600}, {2, 0, 1, 65, 1040}, \
    {3, 0, 1, 65, 16}, {0, 0, 1, 16, 1}}
#define layout_25 .elements = 1622416, .rank = 4, .shape = {128, 3, 65, 65}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 202800}, {1, 0, 1, 3, 67600}, {2, 0, 1, 65, 1040}, \
    {3, 0, 1, 65, 16}, {0, 0, 1, 16, 1}}
#define layout_26 .elements = 24976, .rank = 3, .shape = {128, 3, 65}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 3120}, {1, 0, 1, 3, 1040}, {2, 0, 1, 65, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_27 .elements = 199696, .rank = 4, .shape = {128, 3, 65, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 3, 66560}, {2, 0, 1, 65, 1024}, {3, 0, 1, 8, 128}, \
    {0, 0, 1, 128, 1}}
#define layout_28 .elements = 8336, .rank = 2, .shape = {128, 65}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 1040}, {1, 0, 1, 65, 16}, {0, 0, 1, 16, 1}}
#define layout_29 .elements = 798832, .rank = 3, .shape = {128, 65, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{2, 0, 16, 6, 133136}, {0, 0, 1, 128, 1040}, {1, 0, 1, 65, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_30 .elements = 798736, .rank = 3, .shape = {128, 65, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 128, 6240}, {1, 0, 1, 65, 96}, {2, 0, 16, 6, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_31 .elements = 798736, .rank = 3, .shape = {128, 65, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 99840}, {1, 0, 1, 65, 1536}, {2, 0, 1, 96, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_32 .elements = 3088, .rank = 2, .shape = {128, 24}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 384}, {1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}
#define layout_33 .elements = 1296, .rank = 2, .shape = {128, 10}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 160}, {1, 0, 1, 10, 16}, {0, 0, 1, 16, 1}}
#define layout_34 .elements = 144, .rank = 1, .shape = {128}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}}
#define layout_35 .elements = 3088, .rank = 2, .shape = {128, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 128}, {0, 0, 1, 128, 1}}
#define layout_36 .elements = 2064, .rank = 2, .shape = {128, 10}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 128, 16}, {1, 0, 1, 16, 1}}
#define layout_37 .elements = 528, .rank = 2, .shape = {16, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}
#define layout_38 .elements = 199696, .rank = 3, .shape = {128, 65, 24}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 65, 3072}, {2, 0, 1, 24, 128}, {0, 0, 1, 8, 16}, \
    {0, 0, 8, 16, 1}}
#define layout_39 .elements = 400, .rank = 2, .shape = {16, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}
#define layout_40 .elements = 36880, .rank = 3, .shape = {16, 24, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {1, 0, 1, 24, 96}, {2, 0, 16, 6, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_41 .elements = 1552, .rank = 2, .shape = {16, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 96}, {1, 0, 16, 6, 16}, {1, 0, 1, 16, 1}}
#define layout_42 .elements = 3088, .rank = 2, .shape = {96, 24}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 96, 32}, {1, 0, 1, 32, 1}}
#define layout_43 .elements = 266256, .rank = 3, .shape = {128, 65, 24}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 128, 2080}, {1, 0, 1, 65, 32}, {2, 0, 1, 32, 1}}
#define layout_44 .elements = 36880, .rank = 3, .shape = {16, 96, 24}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {1, 0, 16, 6, 384}, {2, 0, 1, 24, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_45 .elements = 199696, .rank = 4, .shape = {128, 3, 65, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 3, 66560}, {2, 0, 1, 65, 1024}, {3, 0, 1, 8, 128}, \
    {0, 0, 1, 8, 16}, {0, 0, 8, 16, 1}}
#define layout_46 .elements = 9232, .rank = 4, .shape = {16, 24, 3, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 24, 384}, {2, 0, 1, 3, 128}, {3, 0, 1, 8, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_47 .elements = 400, .rank = 3, .shape = {16, 3, 8}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 3, 128}, {2, 0, 1, 8, 16}, {0, 0, 1, 16, 1}}
#define layout_48 .elements = 12304, .rank = 4, .shape = {16, 3, 8, 24}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 768}, {1, 0, 1, 3, 256}, {2, 0, 1, 8, 32}, \
    {3, 0, 1, 32, 1}}
#define layout_49 .elements = 8336, .rank = 2, .shape = {128, 65}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 65, 128}, {0, 0, 1, 8, 16}, {0, 0, 8, 16, 1}}
#define layout_50 .elements = 24592, .rank = 5, .shape = {16, 24, 3, 4, 4}, .digits = 6, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1536}, {1, 0, 16, 2, 768}, {2, 0, 1, 3, 256}, \
    {3, 0, 1, 4, 64}, {4, 0, 1, 4, 16}, {1, 0, 1, 16, 1}}
#define layout_51 .elements = 393264, .rank = 4, .shape = {128, 3, 32, 32}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{3, 0, 16, 2, 196624}, {0, 0, 1, 128, 1536}, {1, 0, 1, 3, 512}, \
    {2, 0, 1, 32, 16}, {3, 0, 1, 16, 1}}
#define layout_52 .elements = 266256, .rank = 4, .shape = {128, 24, 8, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 128, 2080}, {1, 0, 16, 2, 1040}, {2, 0, 1, 8, 128}, \
    {3, 0, 1, 8, 16}, {1, 0, 1, 16, 1}}
static struct dlcrt_tensor tensors[60] = {
    {layout_1, TENSOR("patches.weight", F32, PARAMETER, patches_weight), .initial = DLCRT_UNIFORM,
        .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable = true},
    {layout_2, TENSOR("patches.bias", F32, PARAMETER, patches_bias), .initial = DLCRT_UNIFORM,
        .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable = true},
    {layout_3, TENSOR("class_token", F32, PARAMETER, class_token), .initial = DLCRT_NORMAL,
        .b = 0.02, .trainable = true},
    {layout_4, TENSOR("positions.weight", F32, PARAMETER, positions_weight),
        .initial = DLCRT_NORMAL, .b = 0.02, .trainable = true},
    {layout_2, TENSOR("encoder.layers.0.norm1.weight", F32, PARAMETER,
        encoder_layers_0_norm1_weight), .a = 1, .trainable = true},
    {layout_2, TENSOR("encoder.layers.0.norm1.bias", F32, PARAMETER, encoder_layers_0_norm1_bias),
        .trainable = true},
    {layout_5, TENSOR("encoder.layers.0.self_attn.in_proj_weight", F32, PARAMETER,
        encoder_layers_0_self_attn_in_proj_weight), .initial = DLCRT_UNIFORM, .a = -0.25, .b = 0.25,
        .trainable = true},
    {layout_6, TENSOR("encoder.layers.0.self_attn.in_proj_bias", F32, PARAMETER,
        encoder_layers_0_self_attn_in_proj_bias), .trainable = true},
    {layout_7, TENSOR("encoder.layers.0.self_attn.out_proj.weight", F32, PARAMETER,
        encoder_layers_0_self_attn_out_proj_weight), .initial = DLCRT_UNIFORM,
        .a = -0.20412414523193154, .b = 0.20412414523193154, .trainable = true},
    {layout_2, TENSOR("encoder.layers.0.self_attn.out_proj.bias", F32, PARAMETER,
        encoder_layers_0_self_attn_out_proj_bias), .trainable = true},
    {layout_2, TENSOR("encoder.layers.0.norm2.weight", F32, PARAMETER,
        encoder_layers_0_norm2_weight), .a = 1, .trainable = true},
    {layout_2, TENSOR("encoder.layers.0.norm2.bias", F32, PARAMETER, encoder_layers_0_norm2_bias),
        .trainable = true},
    {layout_8, TENSOR("encoder.layers.0.linear1.weight", F32, PARAMETER,
        encoder_layers_0_linear1_weight), .initial = DLCRT_UNIFORM, .a = -0.20412414523193154,
        .b = 0.20412414523193154, .trainable = true},
    {layout_9, TENSOR("encoder.layers.0.linear1.bias", F32, PARAMETER,
        encoder_layers_0_linear1_bias), .initial = DLCRT_UNIFORM, .a = -0.20412414523193154,
        .b = 0.20412414523193154, .trainable = true},
    {layout_10, TENSOR("encoder.layers.0.linear2.weight", F32, PARAMETER,
        encoder_layers_0_linear2_weight), .initial = DLCRT_UNIFORM, .a = -0.10206207261596577,
        .b = 0.10206207261596577, .trainable = true},
    {layout_2, TENSOR("encoder.layers.0.linear2.bias", F32, PARAMETER,
        encoder_layers_0_linear2_bias), .initial = DLCRT_UNIFORM, .a = -0.10206207261596577,
        .b = 0.10206207261596577, .trainable = true},
    {layout_2, TENSOR("encoder.norm.weight", F32, PARAMETER, encoder_norm_weight), .a = 1,
        .trainable = true},
    {layout_2, TENSOR("encoder.norm.bias", F32, PARAMETER, encoder_norm_bias), .trainable = true},
    {layout_11, TENSOR("head.weight", F32, PARAMETER, head_weight), .initial = DLCRT_UNIFORM,
        .a = -0.20412414523193154, .b = 0.20412414523193154, .trainable = true},
    {layout_12, TENSOR("head.bias", F32, PARAMETER, head_bias), .initial = DLCRT_UNIFORM,
        .a = -0.20412414523193154, .b = 0.20412414523193154, .trainable = true},
    {layout_13, TENSOR("patches.weight.exp_avg", F32, STATE, patches_weight_exp_avg)},
    {layout_13, TENSOR("patches.weight.exp_avg_sq", F32, STATE, patches_weight_exp_avg_sq)},
    {layout_2, TENSOR("patches.bias.exp_avg", F32, STATE, patches_bias_exp_avg)},
    {layout_2, TENSOR("patches.bias.exp_avg_sq", F32, STATE, patches_bias_exp_avg_sq)},
    {layout_3, TENSOR("class_token.exp_avg", F32, STATE, class_token_exp_avg)},
    {layout_3, TENSOR("class_token.exp_avg_sq", F32, STATE, class_token_exp_avg_sq)},
    {layout_14, TENSOR("positions.weight.exp_avg", F32, STATE, positions_weight_exp_avg)},
    {layout_14, TENSOR("positions.weight.exp_avg_sq", F32, STATE, positions_weight_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.norm1.weight.exp_avg", F32, STATE,
        encoder_layers_0_norm1_weight_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.norm1.weight.exp_avg_sq", F32, STATE,
        encoder_layers_0_norm1_weight_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.norm1.bias.exp_avg", F32, STATE,
        encoder_layers_0_norm1_bias_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.norm1.bias.exp_avg_sq", F32, STATE,
        encoder_layers_0_norm1_bias_exp_avg_sq)},
    {layout_5, TENSOR("encoder.layers.0.self_attn.in_proj_weight.exp_avg", F32, STATE,
        encoder_layers_0_self_attn_in_proj_weight_exp_avg)},
    {layout_5, TENSOR("encoder.layers.0.self_attn.in_proj_weight.exp_avg_sq", F32, STATE,
        encoder_layers_0_self_attn_in_proj_weight_exp_avg_sq)},
    {layout_6, TENSOR("encoder.layers.0.self_attn.in_proj_bias.exp_avg", F32, STATE,
        encoder_layers_0_self_attn_in_proj_bias_exp_avg)},
    {layout_6, TENSOR("encoder.layers.0.self_attn.in_proj_bias.exp_avg_sq", F32, STATE,
        encoder_layers_0_self_attn_in_proj_bias_exp_avg_sq)},
    {layout_15, TENSOR("encoder.layers.0.self_attn.out_proj.weight.exp_avg", F32, STATE,
        encoder_layers_0_self_attn_out_proj_weight_exp_avg)},
    {layout_15, TENSOR("encoder.layers.0.self_attn.out_proj.weight.exp_avg_sq", F32, STATE,
        encoder_layers_0_self_attn_out_proj_weight_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.self_attn.out_proj.bias.exp_avg", F32, STATE,
        encoder_layers_0_self_attn_out_proj_bias_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.self_attn.out_proj.bias.exp_avg_sq", F32, STATE,
        encoder_layers_0_self_attn_out_proj_bias_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.norm2.weight.exp_avg", F32, STATE,
        encoder_layers_0_norm2_weight_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.norm2.weight.exp_avg_sq", F32, STATE,
        encoder_layers_0_norm2_weight_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.norm2.bias.exp_avg", F32, STATE,
        encoder_layers_0_norm2_bias_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.norm2.bias.exp_avg_sq", F32, STATE,
        encoder_layers_0_norm2_bias_exp_avg_sq)},
    {layout_8, TENSOR("encoder.layers.0.linear1.weight.exp_avg", F32, STATE,
        encoder_layers_0_linear1_weight_exp_avg)},
    {layout_8, TENSOR("encoder.layers.0.linear1.weight.exp_avg_sq", F32, STATE,
        encoder_layers_0_linear1_weight_exp_avg_sq)},
    {layout_9, TENSOR("encoder.layers.0.linear1.bias.exp_avg", F32, STATE,
        encoder_layers_0_linear1_bias_exp_avg)},
    {layout_9, TENSOR("encoder.layers.0.linear1.bias.exp_avg_sq", F32, STATE,
        encoder_layers_0_linear1_bias_exp_avg_sq)},
    {layout_16, TENSOR("encoder.layers.0.linear2.weight.exp_avg", F32, STATE,
        encoder_layers_0_linear2_weight_exp_avg)},
    {layout_16, TENSOR("encoder.layers.0.linear2.weight.exp_avg_sq", F32, STATE,
        encoder_layers_0_linear2_weight_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.linear2.bias.exp_avg", F32, STATE,
        encoder_layers_0_linear2_bias_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.linear2.bias.exp_avg_sq", F32, STATE,
        encoder_layers_0_linear2_bias_exp_avg_sq)},
    {layout_2, TENSOR("encoder.norm.weight.exp_avg", F32, STATE, encoder_norm_weight_exp_avg)},
    {layout_2, TENSOR("encoder.norm.weight.exp_avg_sq", F32, STATE,
        encoder_norm_weight_exp_avg_sq)},
    {layout_2, TENSOR("encoder.norm.bias.exp_avg", F32, STATE, encoder_norm_bias_exp_avg)},
    {layout_2, TENSOR("encoder.norm.bias.exp_avg_sq", F32, STATE, encoder_norm_bias_exp_avg_sq)},
    {layout_11, TENSOR("head.weight.exp_avg", F32, STATE, head_weight_exp_avg)},
    {layout_11, TENSOR("head.weight.exp_avg_sq", F32, STATE, head_weight_exp_avg_sq)},
    {layout_12, TENSOR("head.bias.exp_avg", F32, STATE, head_bias_exp_avg)},
    {layout_12, TENSOR("head.bias.exp_avg_sq", F32, STATE, head_bias_exp_avg_sq)},
};
static struct dlcrt_tensor gradients[20] = {
    {layout_12, TENSOR("head.bias", F32, GRADIENT, NULL)},
    {layout_11, TENSOR("head.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("encoder.norm.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("encoder.norm.bias", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("encoder.layers.0.linear2.bias", F32, GRADIENT, NULL)},
    {layout_16, TENSOR("encoder.layers.0.linear2.weight", F32, GRADIENT, NULL)},
    {layout_9, TENSOR("encoder.layers.0.linear1.bias", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("encoder.layers.0.linear1.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("encoder.layers.0.norm2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("encoder.layers.0.norm2.bias", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("encoder.layers.0.self_attn.out_proj.bias", F32, GRADIENT, NULL)},
    {layout_15, TENSOR("encoder.layers.0.self_attn.out_proj.weight", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("encoder.layers.0.self_attn.in_proj_bias", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("encoder.layers.0.self_attn.in_proj_weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("encoder.layers.0.norm1.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("encoder.layers.0.norm1.bias", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("positions.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("class_token", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("patches.bias", F32, GRADIENT, NULL)},
    {layout_13, TENSOR("patches.weight", F32, GRADIENT, NULL)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "image", .dtype = DLCRT_U8, .rank = 3, .shape = {3, 32, 32}, .classes = 0,
        .data = image, .predicts = true},
    {.name = "label", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .ignored = -100,
        .data = label},
};
static const struct dlcrt_scalar scalars[9] = {
    {"5.p", &layer_5_p, NULL},
    {"encoder.layers.0.dropout1.p", &encoder_layers_0_dropout1_p, NULL},
    {"encoder.layers.0.dropout.p", &encoder_layers_0_dropout_p, NULL},
    {"encoder.layers.0.dropout2.p", &encoder_layers_0_dropout2_p, NULL},
    {"lr", &lr, &lr_scheduled},
    {"betas.0", &betas_0, &betas_0_scheduled},
    {"betas.1", &betas_1, NULL},
    {"eps", &eps, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_tensor accuracy_sums[2] = {
    {layout_17, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_17, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
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
static struct dlcrt_tensor train_outputs[181] = {
    {PLACED("image.value", F32, layout_18, 22564544)},
    {PLACED("patches.sum", F32, layout_19, 798784)},
    {PLACED("class_token3.y", F32, layout_20, 0)},
    {PLACED("class_token3.y", F32, layout_20, 0)},
    {PLACED("5.y", F32, layout_21, 24137984)},
    {PLACED("encoder.layers.0.0.sum", F32, layout_22, 32225728)},
    {PLACED("encoder.layers.0.0.m", F32, layout_22, 32259072)},
    {PLACED("encoder.layers.0.0.v", F32, layout_22, 32292416)},
    {PLACED("encoder.layers.0.0.y.part", F32, layout_22, 32459136)},
    {PLACED("encoder.layers.0.0.y", F32, layout_20, 24936768)},
    {PLACED("encoder.layers.0.self_attn.3.y", F32, layout_23, 25735552)},
    {PLACED("encoder.layers.0.self_attn.4.y", F32, layout_23, 26534336)},
    {PLACED("encoder.layers.0.self_attn.5.y", F32, layout_23, 27333120)},
    {PLACED("encoder.layers.0.self_attn.13.sum", F32, layout_24, 12979328)},
    {PLACED("encoder.layers.0.self_attn.21.e", F32, layout_25, 0)},
    {PLACED("encoder.layers.0.self_attn.21.z", F32, layout_26, 32125824)},
    {PLACED("encoder.layers.0.self_attn.21.w", F32, layout_25, 6489664)},
    {PLACED("encoder.layers.0.self_attn.21.y", F32, layout_27, 28131904)},
    {PLACED("encoder.layers.0.self_attn.out_proj.sum", F32, layout_20, 12979328)},
    {PLACED("encoder.layers.0.3.y", F32, layout_21, 28930688)},
    {PLACED("encoder.layers.0.5.sum.sum", F32, layout_28, 32425792)},
    {PLACED("encoder.layers.0.5.m", F32, layout_22, 32325760)},
    {PLACED("encoder.layers.0.5.v", F32, layout_28, 32359104)},
    {PLACED("encoder.layers.0.5.y.part", F32, layout_22, 32492480)},
    {PLACED("encoder.layers.0.5.y", F32, layout_20, 29729472)},
    {PLACED("encoder.layers.0.linear1.sum", F32, layout_29, 12979328)},
    {PLACED("encoder.layers.0.dropout.y", F32, layout_30, 16174656)},
    {PLACED("encoder.layers.0.dropout.y.copy", F32, layout_31, 19369600)},
    {PLACED("encoder.layers.0.linear2.sum", F32, layout_20, 30528256)},
    {PLACED("encoder.layers.0.11.y", F32, layout_21, 31327040)},
    {PLACED("encoder.norm.sum.sum", F32, layout_28, 20268416)},
    {PLACED("encoder.norm.m", F32, layout_22, 20168384)},
    {PLACED("encoder.norm.v", F32, layout_22, 20201728)},
    {PLACED("7.y", F32, layout_32, 19369600)},
    {PLACED("head.y", F32, layout_33, 19381952)},
    {PLACED("cross_entropy.max", F32, layout_34, 19387136)},
    {PLACED("cross_entropy.sum", F32, layout_34, 19387712)},
    {PLACED("cross_entropy.sum.2", F32, layout_34, 19388288)},
    {PLACED("loss.sum", F32, layout_17, 19388864)},
    {layout_17, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_17, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_34, 19388288)},
    {layout_17, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_17, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {PLACED("lr.one_cycle.cu", F64, layout_17, 19388288)},
    {PLACED("lr.one_cycle.cw", F64, layout_17, 19388352)},
    {layout_17, TENSOR("lr.scheduled", F64, VALUE, &lr_scheduled)},
    {layout_17, TENSOR("betas.0.scheduled", F64, VALUE, &betas_0_scheduled)},
    {PLACED("loss.sum.grad", F32, layout_17, 19388288)},
    {PLACED("adamw.c1", F64, layout_17, 32525824)},
    {PLACED("adamw.c2", F64, layout_17, 32525888)},
    {PLACED("head.y.grad", F32, layout_33, 19390208)},
    {layout_12, TENSOR("head.bias.exp_avg.next", F32, VALUE, head_bias_exp_avg)},
    {layout_12, TENSOR("head.bias.exp_avg_sq.next", F32, VALUE, head_bias_exp_avg_sq)},
    {layout_12, TENSOR("head.bias.next", F32, VALUE, head_bias)},
    {PLACED("7.y.grad", F32, layout_35, 20235072)},
    {PLACED("head.y.grad.copy", F32, layout_36, 19381952)},
    {layout_11, TENSOR("head.weight.exp_avg.next", F32, VALUE, head_weight_exp_avg)},
    {layout_11, TENSOR("head.weight.exp_avg_sq.next", F32, VALUE, head_weight_exp_avg_sq)},
    {layout_11, TENSOR("head.weight.next", F32, VALUE, head_weight)},
    {PLACED("encoder.norm.y.grad", F32, layout_21, 19369600)},
    {PLACED("encoder.norm.y.grad", F32, layout_21, 19369600)},
    {PLACED("encoder.norm.sum.2.grad", F32, layout_22, 20235072)},
    {PLACED("encoder.norm.weight.grad.part", F32, layout_22, 20301760)},
    {PLACED("encoder.norm.weight.grad.parts", F32, layout_37, 20335104)},
    {PLACED("encoder.norm.bias.grad.parts", F32, layout_37, 20337216)},
    {PLACED("encoder.norm.c.grad", F32, layout_21, 30528256)},
    {layout_2, TENSOR("encoder.norm.weight.exp_avg.next", F32, VALUE, encoder_norm_weight_exp_avg)},
    {layout_2, TENSOR("encoder.norm.weight.exp_avg_sq.next", F32, VALUE,
        encoder_norm_weight_exp_avg_sq)},
    {layout_2, TENSOR("encoder.norm.bias.exp_avg.next", F32, VALUE, encoder_norm_bias_exp_avg)},
    {layout_2, TENSOR("encoder.norm.bias.exp_avg_sq.next", F32, VALUE,
        encoder_norm_bias_exp_avg_sq)},
    {layout_2, TENSOR("encoder.norm.bias.next", F32, VALUE, encoder_norm_bias)},
    {PLACED("encoder.norm.sum.grad", F32, layout_22, 32392448)},
    {PLACED("encoder.layers.0.linear2.y.grad", F32, layout_38, 31327040)},
    {PLACED("encoder.layers.0.linear2.bias.grad.parts", F32, layout_39, 19369600)},
    {layout_2, TENSOR("encoder.layers.0.linear2.bias.exp_avg.next", F32, VALUE,
        encoder_layers_0_linear2_bias_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.linear2.bias.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_linear2_bias_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.linear2.bias.next", F32, VALUE,
        encoder_layers_0_linear2_bias)},
    {PLACED("encoder.layers.0.linear1.y.grad", F32, layout_30, 19369600)},
    {PLACED("encoder.layers.0.linear2.weight.grad.parts", F32, layout_40, 12979328)},
    {layout_16, TENSOR("encoder.layers.0.linear2.weight.exp_avg.next", F32, VALUE,
        encoder_layers_0_linear2_weight_exp_avg)},
    {layout_16, TENSOR("encoder.layers.0.linear2.weight.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_linear2_weight_exp_avg_sq)},
    {layout_10, TENSOR("encoder.layers.0.linear2.weight.next", F32, VALUE,
        encoder_layers_0_linear2_weight)},
    {PLACED("encoder.layers.0.linear1.bias.grad.parts", F32, layout_41, 12979328)},
    {layout_9, TENSOR("encoder.layers.0.linear1.bias.exp_avg.next", F32, VALUE,
        encoder_layers_0_linear1_bias_exp_avg)},
    {layout_9, TENSOR("encoder.layers.0.linear1.bias.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_linear1_bias_exp_avg_sq)},
    {layout_9, TENSOR("encoder.layers.0.linear1.bias.next", F32, VALUE,
        encoder_layers_0_linear1_bias)},
    {PLACED("encoder.layers.0.linear1.weight.copy", F32, layout_42, 14044352)},
    {PLACED("encoder.layers.0.5.y.grad", F32, layout_43, 12979328)},
    {PLACED("encoder.layers.0.linear1.weight.grad.parts", F32, layout_44, 14044352)},
    {layout_8, TENSOR("encoder.layers.0.linear1.weight.exp_avg.next", F32, VALUE,
        encoder_layers_0_linear1_weight_exp_avg)},
    {layout_8, TENSOR("encoder.layers.0.linear1.weight.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_linear1_weight_exp_avg_sq)},
    {layout_8, TENSOR("encoder.layers.0.linear1.weight.next", F32, VALUE,
        encoder_layers_0_linear1_weight)},
    {PLACED("encoder.layers.0.5.sum.2.grad", F32, layout_22, 14843136)},
    {PLACED("encoder.layers.0.norm2.weight.grad.parts", F32, layout_37, 14044352)},
    {PLACED("encoder.layers.0.norm2.bias.grad.parts", F32, layout_37, 14046464)},
    {layout_2, TENSOR("encoder.layers.0.norm2.weight.exp_avg.next", F32, VALUE,
        encoder_layers_0_norm2_weight_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.norm2.weight.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_norm2_weight_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.norm2.bias.exp_avg.next", F32, VALUE,
        encoder_layers_0_norm2_bias_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.norm2.bias.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_norm2_bias_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.norm2.bias.next", F32, VALUE, encoder_layers_0_norm2_bias)},
    {PLACED("encoder.layers.0.5.sum.grad", F32, layout_22, 14876480)},
    {PLACED("encoder.layers.0.3.y.grad", F32, layout_21, 19468992)},
    {PLACED("encoder.layers.0.self_attn.out_proj.y.grad", F32, layout_38, 14044352)},
    {PLACED("encoder.layers.0.self_attn.out_proj.bias.grad.parts", F32, layout_39, 14909824)},
    {layout_2, TENSOR("encoder.layers.0.self_attn.out_proj.bias.exp_avg.next", F32, VALUE,
        encoder_layers_0_self_attn_out_proj_bias_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.self_attn.out_proj.bias.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_self_attn_out_proj_bias_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.self_attn.out_proj.bias.next", F32, VALUE,
        encoder_layers_0_self_attn_out_proj_bias)},
    {PLACED("encoder.layers.0.self_attn.out_proj.y.grad.copy", F32, layout_20, 12979328)},
    {PLACED("encoder.layers.0.self_attn.21.y.grad", F32, layout_23, 20267776)},
    {PLACED("encoder.layers.0.self_attn.21.y.copy", F32, layout_45, 12979328)},
    {PLACED("encoder.layers.0.self_attn.out_proj.weight.grad.parts", F32, layout_46, 13778112)},
    {layout_15, TENSOR("encoder.layers.0.self_attn.out_proj.weight.exp_avg.next", F32, VALUE,
        encoder_layers_0_self_attn_out_proj_weight_exp_avg)},
    {layout_15, TENSOR("encoder.layers.0.self_attn.out_proj.weight.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_self_attn_out_proj_weight_exp_avg_sq)},
    {layout_7, TENSOR("encoder.layers.0.self_attn.out_proj.weight.next", F32, VALUE,
        encoder_layers_0_self_attn_out_proj_weight)},
    {PLACED("encoder.layers.0.self_attn.21.p.grad", F32, layout_25, 12979328)},
    {PLACED("encoder.layers.0.self_attn.5.y.grad", F32, layout_23, 21066560)},
    {PLACED("encoder.layers.0.self_attn.13.sum.grad", F32, layout_25, 6489664)},
    {PLACED("encoder.layers.0.self_attn.3.y.grad", F32, layout_23, 3195072)},
    {PLACED("encoder.layers.0.self_attn.4.y.grad", F32, layout_23, 3993856)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.1", F32, layout_6, 1600)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.1.parts", F32, layout_47, 0)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.1", F32, layout_6, 1600)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.2", F32, layout_6, 1984)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.2", F32, layout_6, 1984)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.2.parts", F32, layout_47, 0)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.2", F32, layout_6, 1984)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.3", F32, layout_6, 2368)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.3.parts", F32, layout_47, 0)},
    {PLACED("encoder.layers.0.self_attn.in_proj_bias.grad.3", F32, layout_6, 2368)},
    {layout_6, TENSOR("encoder.layers.0.self_attn.in_proj_bias.exp_avg.next", F32, VALUE,
        encoder_layers_0_self_attn_in_proj_bias_exp_avg)},
    {layout_6, TENSOR("encoder.layers.0.self_attn.in_proj_bias.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_self_attn_in_proj_bias_exp_avg_sq)},
    {layout_6, TENSOR("encoder.layers.0.self_attn.in_proj_bias.next", F32, VALUE,
        encoder_layers_0_self_attn_in_proj_bias)},
    {PLACED("encoder.layers.0.0.y.grad.1", F32, layout_43, 1065024)},
    {PLACED("encoder.layers.0.0.y.grad.2", F32, layout_43, 2130048)},
    {PLACED("encoder.layers.0.0.y.grad", F32, layout_43, 0)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.1", F32, layout_5, 2179264)},
    {PLACED("encoder.layers.0.0.y.copy", F32, layout_43, 1065024)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.1.parts", F32, layout_48, 2130048)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.1", F32, layout_5, 2179264)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.2", F32, layout_5, 2188544)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.2", F32, layout_5, 2188544)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.2.parts", F32, layout_48, 2130048)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.2", F32, layout_5, 2188544)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.3", F32, layout_5, 2197824)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.3.parts", F32, layout_48, 2130048)},
    {PLACED("encoder.layers.0.self_attn.in_proj_weight.grad.3", F32, layout_5, 2197824)},
    {layout_5, TENSOR("encoder.layers.0.self_attn.in_proj_weight.exp_avg.next", F32, VALUE,
        encoder_layers_0_self_attn_in_proj_weight_exp_avg)},
    {layout_5, TENSOR("encoder.layers.0.self_attn.in_proj_weight.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_self_attn_in_proj_weight_exp_avg_sq)},
    {layout_5, TENSOR("encoder.layers.0.self_attn.in_proj_weight.next", F32, VALUE,
        encoder_layers_0_self_attn_in_proj_weight)},
    {PLACED("encoder.layers.0.0.sum.2.grad", F32, layout_49, 1863808)},
    {PLACED("encoder.layers.0.norm1.weight.grad.parts", F32, layout_37, 1065024)},
    {PLACED("encoder.layers.0.norm1.bias.grad.parts", F32, layout_37, 1067136)},
    {layout_2, TENSOR("encoder.layers.0.norm1.weight.exp_avg.next", F32, VALUE,
        encoder_layers_0_norm1_weight_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.norm1.weight.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_norm1_weight_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.norm1.bias.exp_avg.next", F32, VALUE,
        encoder_layers_0_norm1_bias_exp_avg)},
    {layout_2, TENSOR("encoder.layers.0.norm1.bias.exp_avg_sq.next", F32, VALUE,
        encoder_layers_0_norm1_bias_exp_avg_sq)},
    {layout_2, TENSOR("encoder.layers.0.norm1.bias.next", F32, VALUE, encoder_layers_0_norm1_bias)},
    {PLACED("encoder.layers.0.0.sum.grad", F32, layout_49, 1897152)},
    {PLACED("positions.y.grad", F32, layout_38, 1065024)},
    {PLACED("positions.weight.grad", F32, layout_4, 1930496)},
    {PLACED("class_token.grad.parts", F32, layout_39, 1938880)},
    {PLACED("class_token.grad", F32, layout_3, 1940480)},
    {layout_3, TENSOR("class_token.exp_avg.next", F32, VALUE, class_token_exp_avg)},
    {layout_3, TENSOR("class_token.exp_avg_sq.next", F32, VALUE, class_token_exp_avg_sq)},
    {layout_14, TENSOR("positions.weight.exp_avg.next", F32, VALUE, positions_weight_exp_avg)},
    {layout_14, TENSOR("positions.weight.exp_avg_sq.next", F32, VALUE,
        positions_weight_exp_avg_sq)},
    {layout_4, TENSOR("positions.weight.next", F32, VALUE, positions_weight)},
    {PLACED("patches.bias.grad.parts", F32, layout_39, 0)},
    {layout_2, TENSOR("patches.bias.exp_avg.next", F32, VALUE, patches_bias_exp_avg)},
    {layout_2, TENSOR("patches.bias.exp_avg_sq.next", F32, VALUE, patches_bias_exp_avg_sq)},
    {layout_2, TENSOR("patches.bias.next", F32, VALUE, patches_bias)},
    {PLACED("positions.y.grad.copy", F32, layout_43, 0)},
    {PLACED("patches.weight.grad.parts", F32, layout_50, 1065024)},
    {layout_13, TENSOR("patches.weight.exp_avg.next", F32, VALUE, patches_weight_exp_avg)},
    {layout_13, TENSOR("patches.weight.exp_avg_sq.next", F32, VALUE, patches_weight_exp_avg_sq)},
    {layout_1, TENSOR("patches.weight.next", F32, VALUE, patches_weight)},
    {layout_3, TENSOR("class_token.next", F32, VALUE, class_token)},
    {layout_2, TENSOR("encoder.layers.0.norm1.weight.next", F32, VALUE,
        encoder_layers_0_norm1_weight)},
    {layout_2, TENSOR("encoder.layers.0.norm2.weight.next", F32, VALUE,
        encoder_layers_0_norm2_weight)},
    {layout_2, TENSOR("encoder.norm.weight.next", F32, VALUE, encoder_norm_weight)},
};
static const struct dlcrt_kernel train_kernels[100] = {
    {"image_2", 14, 1179648, 1966104, 1, &train_outputs[0],
     "image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 - ..."},
    {"patches", 17, 18874368, 2363904, 1, &train_outputs[1],
     "patches.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, 4*p + r, 4*q + ..."},
    {"class_token3", 20, 0, 798816, 1, &train_outputs[2],
     "class_token3.y[n, t, d] = class_token[0, 0, d] for t == 0"},
    {"class_token3_5_encoder_layers_0_0", 20, 2828800, 3322248, 7, &train_outputs[3],
     "class_token3.y[n, t, d] = patches.bias[d] + patches.sum[n, d, (t + 7)/8 - ((t + 7)/8 ..."},
    {"encoder_layers_0_self_attn_3", 23, 9784320, 1604640, 1, &train_outputs[10],
     "encoder.layers.0.self_attn.3.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t, ..."},
    {"encoder_layers_0_self_attn_4", 23, 9784320, 1604640, 1, &train_outputs[11],
     "encoder.layers.0.self_attn.4.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t, ..."},
    {"encoder_layers_0_self_attn_5", 23, 9784320, 1604640, 1, &train_outputs[12],
     "encoder.layers.0.self_attn.5.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t, ..."},
    {"encoder_layers_0_self_attn_13", 23, 25958400, 8087040, 1, &train_outputs[13],
     "encoder.layers.0.self_attn.13.sum[i0, i1, l, s] = sum(d) ..."},
    {"encoder_layers_0_self_attn_21", 23, 16248960, 26357760, 3, &train_outputs[14],
     "encoder.layers.0.self_attn.21.h[i0, i1, l] = max(s) ..."},
    {"encoder_layers_0_self_attn_21_2", 23, 25958400, 8087040, 1, &train_outputs[17],
     "encoder.layers.0.self_attn.21.y[i0, i1, l, c] = sum(s) ..."},
    {"encoder_layers_0_self_attn_out_proj_encoder_layers_0_3", 23, 10583040, 3197288, 2,
        &train_outputs[18],
     "encoder.layers.0.self_attn.out_proj.sum[b, t, k] = sum(h, d) ..."},
    {"encoder_layers_0_5", 23, 2637440, 2562856, 5, &train_outputs[20],
     "encoder.layers.0.5.sum.sum[i0, i1] = sum(d0) select(random(18, 1560*i0 + 24*i1 + d0) ..."},
    {"encoder_layers_0_linear1_encoder_layers_0_dropout", 23, 46325760, 7198088, 2,
        &train_outputs[25],
     "encoder.layers.0.linear1.sum[i0, i1, k] = sum(c) encoder.layers.0.5.y[i0, i1, ..."},
    {"encoder_layers_0_linear2", 23, 0, 6389760, 1, &train_outputs[27],
     "encoder.layers.0.dropout.y.copy[i0, i1, i2] = encoder.layers.0.dropout.y[i0, i1, i2]"},
    {"encoder_layers_0_linear2_encoder_layers_0_11", 23, 39336960, 5600360, 2, &train_outputs[28],
     "encoder.layers.0.linear2.sum[i0, i1, k] = sum(c) encoder.layers.0.dropout.y.copy[i0, ..."},
    {"encoder_norm", 23, 1830400, 1763944, 3, &train_outputs[30],
     "encoder.norm.sum.sum[i0, i1] = sum(d0) select(random(20, 1560*i0 + 24*i1 + d0) < ..."},
    {"layer_7", 25, 12544, 37568, 1, &train_outputs[33],
     "7.y.part[a0] = rsqrt(encoder.norm.v[a0, 0] + 1e-05)"},
    {"head", 26, 62720, 18408, 1, &train_outputs[34],
     "head.sum[i0, k] = sum(c) '7.y'[i0, c]*head.weight[k, c]"},
    {"cross_entropy", 28, 6400, 6656, 3, &train_outputs[35],
     "cross_entropy.max[n] = max(c) head.y[n, c]"},
    {"cross_entropy_2", 28, 1536, 2576, 2, &train_outputs[38],
     "loss.sum[] = sum(n) select(n < valid[], select(label[n] == -100, 0, ..."},
    {"cross_entropy_3", 28, 1, 12, 1, &train_outputs[40],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 29, 1280, 5632, 1, &train_outputs[41],
     "accuracy.argmax[n] = argmax(c) head.y[n, c]"},
    {"accuracy_2", 29, 640, 1040, 2, &train_outputs[42],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == label[n] ..."},
    {"schedule", 31, 13, 24, 1, &train_outputs[44],
     "lr.one_cycle.cu[] = (1 - cos(3.141592653589793*select(0.1*steps[] - 1 == 0, 1, ..."},
    {"schedule_2", 31, 15, 24, 1, &train_outputs[45],
     "lr.one_cycle.cw[] = (1 - cos(3.141592653589793*((min(step[] - 1, steps[] - 1) - ..."},
    {"schedule_3", 31, 16, 48, 1, &train_outputs[46],
     "lr.scheduled[] = select(min(step[] - 1, steps[] - 1) <= 0.1*steps[] - 1, lr[]/25 + ..."},
    {"schedule_4", 31, 10, 40, 1, &train_outputs[47],
     "betas.0.scheduled[] = select(min(step[] - 1, steps[] - 1) <= 0.1*steps[] - 1, 0.95 + ..."},
    {"cross_entropy_grad", 28, 1, 8, 1, &train_outputs[48],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"adamw", 30, 2, 24, 1, &train_outputs[49],
     "adamw.c1[] = 1 - power(betas.0.scheduled[], step[])"},
    {"adamw_2", 30, 3, 24, 1, &train_outputs[50],
     "adamw.c2[] = sqrt(1 - power(betas.1[], step[]))"},
    {"cross_entropy_grad_2", 28, 10880, 11788, 1, &train_outputs[51],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"head_adamw_grad", 26, 1470, 5416, 3, &train_outputs[52],
     "head.bias.grad[k] = sum(i0) head.y.grad[i0, k]"},
    {"head_grad", 26, 61440, 18368, 1, &train_outputs[55],
     "7.y.grad[i0, c] = sum(k) head.y.grad[i0, k]*head.weight[k, c]"},
    {"head_grad_2", 26, 0, 10240, 1, &train_outputs[56],
     "head.y.grad.copy[i0, i1] = head.y.grad[i0, i1]"},
    {"head_adamw_grad_2", 26, 66000, 23224, 3, &train_outputs[57],
     "head.weight.grad[k, c] = sum(i0) head.y.grad.copy[i0, k]*'7.y'[i0, c]"},
    {"layer_7_grad", 25, 0, 786432, 1, &train_outputs[60],
     "encoder.norm.y.grad[a0, i1 + 1, b0] = 0"},
    {"layer_7_grad_2", 25, 0, 24576, 1, &train_outputs[61],
     "encoder.norm.y.grad[8*a0 + i02, 0, b0] = '7.y.grad'[8*a0 + i02, b0]"},
    {"encoder_norm_grad", 23, 890240, 1697376, 1, &train_outputs[62],
     "encoder.norm.v.grad.sum[i0, i1] = sum(d0) encoder.norm.y.grad[i0, i1, ..."},
    {"encoder_norm_grad_2", 23, 2213120, 2532448, 4, &train_outputs[63],
     "encoder.norm.weight.grad.part[8*i0 + i02, i1] = rsqrt(encoder.norm.v[8*i0 + i02, i1] ..."},
    {"encoder_norm_adamw_grad", 23, 600, 1936, 2, &train_outputs[67],
     "encoder.norm.weight.grad[d0] = sum(i0) encoder.norm.weight.grad.parts[i0, d0]"},
    {"encoder_norm_adamw_grad_2", 23, 840, 2168, 3, &train_outputs[69],
     "encoder.norm.bias.grad[d0] = sum(i0) encoder.norm.bias.grad.parts[i0, d0]"},
    {"encoder_norm_grad_3", 23, 490880, 1031776, 1, &train_outputs[72],
     "encoder.norm.m.grad.sum.2[i0, i1] = sum(d0) encoder.norm.y.grad[i0, i1, ..."},
    {"encoder_layers_0_dropout2_encoder_layers_0_linear2_grad", 23, 999240, 1632896, 5,
        &train_outputs[73],
     "encoder.layers.0.linear2.y.grad[8*i0 + i02, i1, i2] = select(random(20, 24*i1 + i2 + ..."},
    {"encoder_layers_0_linear2_encoder_layers_0_7_grad", 23, 55910400, 7198088, 1,
        &train_outputs[78],
     "encoder.layers.0.dropout.y.grad[8*i0 + i02, i1, c] = sum(k) ..."},
    {"encoder_layers_0_linear2_grad", 23, 38338560, 4141056, 1, &train_outputs[79],
     "encoder.layers.0.linear2.weight.grad.parts[i0, k, c] = sum(i02, i1) ..."},
    {"encoder_layers_0_linear2_adamw_grad", 23, 80640, 202808, 3, &train_outputs[80],
     "encoder.layers.0.linear2.weight.grad[k, c] = sum(i0) ..."},
    {"encoder_layers_0_linear1_adamw_grad", 23, 802080, 3203384, 4, &train_outputs[83],
     "encoder.layers.0.linear1.bias.grad.parts[i0, k] = sum(i02, i1) ..."},
    {"encoder_layers_0_linear1", 23, 0, 18432, 1, &train_outputs[87],
     "encoder.layers.0.linear1.weight.copy[i0, i1] = encoder.layers.0.linear1.weight[i0, i1]"},
    {"encoder_layers_0_linear1_grad", 23, 38338560, 4002816, 1, &train_outputs[88],
     "encoder.layers.0.5.y.grad[8*i0 + i02, i1, c] = sum(k) ..."},
    {"encoder_layers_0_linear1_grad_2", 23, 38338560, 4141056, 1, &train_outputs[89],
     "encoder.layers.0.linear1.weight.grad.parts[i0, k, c] = sum(i02, i1) ..."},
    {"encoder_layers_0_linear1_adamw_grad_2", 23, 80640, 202808, 3, &train_outputs[90],
     "encoder.layers.0.linear1.weight.grad[k, c] = sum(i0) ..."},
    {"encoder_layers_0_5_grad", 23, 890240, 1697376, 1, &train_outputs[93],
     "encoder.layers.0.5.v.grad.sum[i0, i1] = sum(d0) encoder.layers.0.5.y.grad[i0, i1, ..."},
    {"encoder_layers_0_5_adamw_grad", 23, 999840, 1668088, 7, &train_outputs[94],
     "encoder.layers.0.norm2.weight.grad.parts[i0, d0] = sum(i02, i1) ..."},
    {"encoder_layers_0_5_grad_2", 23, 482560, 998496, 1, &train_outputs[101],
     "encoder.layers.0.5.m.grad.sum.2[i0, i1] = sum(d0) encoder.layers.0.5.y.grad[i0, i1, ..."},
    {"encoder_layers_0_5_encoder_layers_0_dropout1_encoder_layers_0_self_attn_out_proj_grad", 23,
        2596680, 4162272, 6, &train_outputs[102],
     "encoder.layers.0.3.y.grad[8*i0 + b2, i1, i2] = encoder.layers.0.5.sum.grad[8*i0 + ..."},
    {"encoder_layers_0_self_attn_out_proj_grad", 23, 0, 1597440, 1, &train_outputs[108],
     "encoder.layers.0.self_attn.out_proj.y.grad.copy[i0, i1, i2] = ..."},
    {"encoder_layers_0_self_attn_out_proj_grad_2", 23, 9584640, 1599744, 1, &train_outputs[109],
     "encoder.layers.0.self_attn.21.y.grad[b, h, t, d] = sum(k) ..."},
    {"encoder_layers_0_self_attn_out_proj", 23, 0, 1597440, 1, &train_outputs[110],
     "encoder.layers.0.self_attn.21.y.copy[8*n + n2, c, h, w] = ..."},
    {"encoder_layers_0_self_attn_out_proj_grad_3", 23, 9584640, 1634304, 1, &train_outputs[111],
     "encoder.layers.0.self_attn.out_proj.weight.grad.parts[b, k, h, d] = sum(b2, t) ..."},
    {"encoder_layers_0_self_attn_out_proj_adamw_grad", 23, 20160, 50744, 3, &train_outputs[112],
     "encoder.layers.0.self_attn.out_proj.weight.grad[k, 8*h + d] = sum(b) ..."},
    {"encoder_layers_0_self_attn_21_grad", 23, 29203200, 8087040, 1, &train_outputs[115],
     "encoder.layers.0.self_attn.21.w.grad[i0, i1, l, s] = sum(c) ..."},
    {"encoder_layers_0_self_attn_21_grad_2", 23, 25958400, 8087040, 1, &train_outputs[116],
     "encoder.layers.0.self_attn.5.y.grad[16*i0 + b2, i1, s, c] = sum(l) ..."},
    {"encoder_layers_0_self_attn_21_encoder_layers_0_self_attn_13_grad", 23, 21091200, 19568640, 1,
        &train_outputs[117],
     "encoder.layers.0.self_attn.21.z.grad[i0, i1, l] = sum(s) ..."},
    {"encoder_layers_0_self_attn_13_grad", 23, 25958400, 8087040, 1, &train_outputs[118],
     "encoder.layers.0.self_attn.3.y.grad[16*i0 + b2, i1, l, d] = sum(s) ..."},
    {"encoder_layers_0_self_attn_13_grad_2", 23, 25958400, 8087040, 1, &train_outputs[119],
     "encoder.layers.0.self_attn.4.y.grad[16*i0 + b2, i1, s, d] = sum(l) ..."},
    {"encoder_layers_0_self_attn_5_grad", 23, 0, 192, 1, &train_outputs[120],
     "encoder.layers.0.self_attn.in_proj_bias.grad.1[x0] = 0"},
    {"encoder_layers_0_self_attn_5_grad_2", 23, 200064, 800352, 2, &train_outputs[121],
     "encoder.layers.0.self_attn.in_proj_bias.grad.1.parts[b2, h, d] = sum(b, t) ..."},
    {"encoder_layers_0_self_attn_4_grad", 23, 0, 96, 1, &train_outputs[123],
     "encoder.layers.0.self_attn.in_proj_bias.grad.2[x0] = 0"},
    {"encoder_layers_0_self_attn_4_grad_2", 23, 0, 96, 1, &train_outputs[124],
     "encoder.layers.0.self_attn.in_proj_bias.grad.2[x0 + 48] = 0"},
    {"encoder_layers_0_self_attn_5_grad_2", 23, 200064, 800352, 2, &train_outputs[125],
     "encoder.layers.0.self_attn.in_proj_bias.grad.2.parts[b2, h, d] = sum(b, t) ..."},
    {"encoder_layers_0_self_attn_3_grad", 23, 0, 192, 1, &train_outputs[127],
     "encoder.layers.0.self_attn.in_proj_bias.grad.3[x0 + 24] = 0"},
    {"encoder_layers_0_self_attn_3_grad_2", 23, 200064, 800352, 2, &train_outputs[128],
     "encoder.layers.0.self_attn.in_proj_bias.grad.3.parts[b2, h, d] = sum(b, t) ..."},
    {"encoder_layers_0_self_attn_3_adamw_grad", 23, 1512, 2648, 3, &train_outputs[130],
     "encoder.layers.0.self_attn.in_proj_bias.grad[x0] = ..."},
    {"encoder_layers_0_self_attn_5_grad_3", 23, 9584640, 1604352, 1, &train_outputs[133],
     "encoder.layers.0.0.y.grad.1[b, t, c] = sum(h, d) ..."},
    {"encoder_layers_0_self_attn_4_grad_3", 23, 9584640, 1604352, 1, &train_outputs[134],
     "encoder.layers.0.0.y.grad.2[b, t, c] = sum(h, d) ..."},
    {"encoder_layers_0_self_attn_3_grad_3", 23, 9984000, 3201792, 1, &train_outputs[135],
     "encoder.layers.0.0.y.grad.3[8*b + i02, t, c] = sum(h, d) ..."},
    {"encoder_layers_0_self_attn_5_grad_4", 23, 0, 4608, 1, &train_outputs[136],
     "encoder.layers.0.self_attn.in_proj_weight.grad.1[x0, c] = 0"},
    {"encoder_layers_0_self_attn_5_2", 23, 0, 1597440, 1, &train_outputs[137],
     "encoder.layers.0.0.y.copy[i0, i1, i2] = encoder.layers.0.0.y[i0, i1, i2]"},
    {"encoder_layers_0_self_attn_5_grad_5", 23, 9584640, 1634304, 1, &train_outputs[138],
     "encoder.layers.0.self_attn.in_proj_weight.grad.1.parts[b, h, d, c] = sum(b2, t) ..."},
    {"encoder_layers_0_self_attn_5_grad_6", 23, 9216, 39168, 1, &train_outputs[139],
     "encoder.layers.0.self_attn.in_proj_weight.grad.1[8*h + d + 48, c] = sum(b) ..."},
    {"encoder_layers_0_self_attn_5_grad_4", 23, 0, 2304, 1, &train_outputs[140],
     "encoder.layers.0.self_attn.in_proj_weight.grad.2[x0, c] = 0"},
    {"encoder_layers_0_self_attn_4_grad_4", 23, 0, 2304, 1, &train_outputs[141],
     "encoder.layers.0.self_attn.in_proj_weight.grad.2[x0 + 48, c] = 0"},
    {"encoder_layers_0_self_attn_5_grad_5", 23, 9584640, 1634304, 1, &train_outputs[142],
     "encoder.layers.0.self_attn.in_proj_weight.grad.2.parts[b, h, d, c] = sum(b2, t) ..."},
    {"encoder_layers_0_self_attn_5_grad_6", 23, 9216, 39168, 1, &train_outputs[143],
     "encoder.layers.0.self_attn.in_proj_weight.grad.2[8*h + d + 24, c] = sum(b) ..."},
    {"encoder_layers_0_self_attn_4_grad_4", 23, 0, 4608, 1, &train_outputs[144],
     "encoder.layers.0.self_attn.in_proj_weight.grad.3[x0 + 24, c] = 0"},
    {"encoder_layers_0_self_attn_5_grad_5", 23, 9584640, 1634304, 1, &train_outputs[145],
     "encoder.layers.0.self_attn.in_proj_weight.grad.3.parts[b, h, d, c] = sum(b2, t) ..."},
    {"encoder_layers_0_self_attn_3_grad_4", 23, 9216, 39168, 1, &train_outputs[146],
     "encoder.layers.0.self_attn.in_proj_weight.grad.3[8*h + d, c] = sum(b) ..."},
    {"encoder_layers_0_self_attn_3_adamw_grad_2", 23, 36288, 62264, 3, &train_outputs[147],
     "encoder.layers.0.self_attn.in_proj_weight.grad[x0, c] = ..."},
    {"encoder_layers_0_0_grad", 23, 890240, 1697376, 1, &train_outputs[150],
     "encoder.layers.0.0.v.grad.sum[i0, i1] = sum(d0) encoder.layers.0.0.y.grad[i0, i1, ..."},
    {"encoder_layers_0_5_adamw_grad", 23, 999840, 1668088, 7, &train_outputs[151],
     "encoder.layers.0.norm1.weight.grad.parts[i0, d0] = sum(i02, i1) ..."},
    {"encoder_layers_0_0_grad_2", 23, 474240, 965216, 1, &train_outputs[158],
     "encoder.layers.0.0.m.grad.sum.2[8*i0 + i02, i1] = sum(d0) ..."},
    {"layer_5_positions_class_token3_adamw_grad", 22, 2626080, 3373856, 9, &train_outputs[159],
     "positions.y.grad[8*i0 + n2, i1, i2] = select(random(16, 24*i1 + i2 + 12480*i0 + ..."},
    {"patches_adamw_grad", 17, 197448, 788600, 4, &train_outputs[168],
     "patches.bias.grad.parts[n, k] = sum(n2, p, q) positions.y.grad[8*n + n2, 8*p + q + 1, k]"},
    {"patches_grad", 17, 0, 1597440, 1, &train_outputs[172],
     "positions.y.grad.copy[i0, i1, i2] = positions.y.grad[i0, i1, i2]"},
    {"patches_grad_2", 17, 18874368, 2445312, 1, &train_outputs[173],
     "patches.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q) positions.y.grad.copy[8*n + ..."},
    {"patches_adamw_grad_2", 17, 40320, 101432, 3, &train_outputs[174],
     "patches.weight.grad[k, c, r, s] = sum(n) patches.weight.grad.parts[n, k, c, r, s]"},
    {"adamw_3", 30, 240, 424, 1, &train_outputs[177],
     "class_token.next[i0, i1, i2] = (1 - lr.scheduled[]*weight_decay[])*class_token[i0, ..."},
    {"adamw_3", 30, 240, 424, 1, &train_outputs[178],
     "encoder.layers.0.norm1.weight.next[i0] = (1 - ..."},
    {"adamw_3", 30, 240, 424, 1, &train_outputs[179],
     "encoder.layers.0.norm2.weight.next[i0] = (1 - ..."},
    {"adamw_3", 30, 240, 424, 1, &train_outputs[180],
     "encoder.norm.weight.next[i0] = (1 - lr.sched ..."},
};
static struct dlcrt_tensor eval_outputs[30] = {
    {PLACED("image.value", F32, layout_51, 0)},
    {PLACED("patches.sum", F32, layout_52, 1573056)},
    {PLACED("class_token3.y", F32, layout_20, 6489792)},
    {PLACED("class_token3.y", F32, layout_20, 6489792)},
    {PLACED("encoder.layers.0.0.y", F32, layout_20, 0)},
    {PLACED("encoder.layers.0.self_attn.3.y", F32, layout_23, 7288576)},
    {PLACED("encoder.layers.0.self_attn.4.y", F32, layout_23, 8087360)},
    {PLACED("encoder.layers.0.self_attn.5.y", F32, layout_23, 8886144)},
    {PLACED("encoder.layers.0.self_attn.13.sum", F32, layout_24, 0)},
    {PLACED("encoder.layers.0.self_attn.21.e", F32, layout_24, 2163264)},
    {PLACED("encoder.layers.0.self_attn.21.w", F32, layout_24, 4326528)},
    {PLACED("encoder.layers.0.self_attn.21.y", F32, layout_23, 9684928)},
    {PLACED("encoder.layers.0.self_attn.out_proj.sum", F32, layout_20, 3194944)},
    {PLACED("encoder.layers.0.5.c", F32, layout_20, 0)},
    {PLACED("encoder.layers.0.5.y", F32, layout_20, 3993728)},
    {PLACED("encoder.layers.0.dropout.y", F32, layout_31, 0)},
    {PLACED("encoder.layers.0.11.y", F32, layout_20, 3993728)},
    {PLACED("encoder.norm.m", F32, layout_28, 0)},
    {PLACED("encoder.norm.sum.2", F32, layout_28, 33344)},
    {PLACED("7.y", F32, layout_32, 66688)},
    {PLACED("head.y", F32, layout_33, 0)},
    {PLACED("cross_entropy.max", F32, layout_34, 5184)},
    {PLACED("cross_entropy.sum", F32, layout_34, 5760)},
    {PLACED("cross_entropy.sum.2", F32, layout_34, 6336)},
    {PLACED("loss.sum", F32, layout_17, 6912)},
    {layout_17, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_17, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_34, 5184)},
    {layout_17, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_17, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[22] = {
    {"image_eval", 14, 1179648, 1966104, 1, &eval_outputs[0],
     "image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 - ..."},
    {"patches_eval", 17, 18874368, 2363904, 1, &eval_outputs[1],
     "patches.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, 4*p + r, 4*q + ..."},
    {"class_token3", 20, 0, 798816, 1, &eval_outputs[2],
     "class_token3.y[n, t, d] = class_token[0, 0, d] for t == 0"},
    {"class_token3_encoder_layers_0_0_eval", 20, 2828800, 2390400, 2, &eval_outputs[3],
     "class_token3.y[n, t, d] = patches.bias[d] + patches.sum[n, d, (t + 7)/8 - ((t + 7)/8 ..."},
    {"encoder_layers_0_self_attn_3", 23, 9784320, 1604640, 1, &eval_outputs[5],
     "encoder.layers.0.self_attn.3.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t, ..."},
    {"encoder_layers_0_self_attn_4", 23, 9784320, 1604640, 1, &eval_outputs[6],
     "encoder.layers.0.self_attn.4.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t, ..."},
    {"encoder_layers_0_self_attn_5", 23, 9784320, 1604640, 1, &eval_outputs[7],
     "encoder.layers.0.self_attn.5.sum[b, h, t, d] = sum(c) encoder.layers.0.0.y[b, t, ..."},
    {"encoder_layers_0_self_attn_13", 23, 25958400, 8087040, 1, &eval_outputs[8],
     "encoder.layers.0.self_attn.13.sum[i0, i1, l, s] = sum(d) ..."},
    {"encoder_layers_0_self_attn_21_eval", 23, 13004160, 26257920, 2, &eval_outputs[9],
     "encoder.layers.0.self_attn.21.h[i0, i1, l] = max(s) ..."},
    {"encoder_layers_0_self_attn_21_eval_2", 23, 25958400, 8087040, 1, &eval_outputs[11],
     "encoder.layers.0.self_attn.21.y[i0, i1, l, c] = sum(s) ..."},
    {"encoder_layers_0_self_attn_out_proj_eval", 23, 9584640, 1599744, 1, &eval_outputs[12],
     "encoder.layers.0.self_attn.out_proj.sum[b, t, k] = sum(h, d) ..."},
    {"encoder_layers_0_5_eval", 23, 2629120, 3201408, 2, &eval_outputs[13],
     "encoder.layers.0.5.sum[i0, i1] = sum(d0) (en ..."},
    {"encoder_layers_0_linear1_encoder_layers_0_dropout_eval", 23, 43929600, 4003200, 1,
        &eval_outputs[15],
     "encoder.layers.0.linear1.sum[i0, i1, k] = sum(c) encoder.layers.0.5.y[i0, i1, ..."},
    {"encoder_layers_0_linear2_encoder_layers_0_11_eval", 23, 39336960, 5606688, 1,
        &eval_outputs[16],
     "encoder.layers.0.linear2.sum[i0, i1, k] = sum(c) encoder.layers.0.dropout.y[i0, i1, ..."},
    {"encoder_norm_eval", 23, 1006720, 865280, 2, &eval_outputs[17],
     "encoder.norm.sum[i0, i1] = sum(d0) encoder.layers.0.11.y[i0, i1, d0]"},
    {"layer_7_eval", 25, 12672, 37568, 1, &eval_outputs[19],
     "7.y.part[a0] = rsqrt(encoder.norm.sum.2[a0, 0]/24 + 1e-05)"},
    {"head", 26, 62720, 18408, 1, &eval_outputs[20],
     "head.sum[i0, k] = sum(c) '7.y'[i0, c]*head.weight[k, c]"},
    {"cross_entropy", 28, 6400, 6656, 3, &eval_outputs[21],
     "cross_entropy.max[n] = max(c) head.y[n, c]"},
    {"cross_entropy_2", 28, 1536, 2576, 2, &eval_outputs[24],
     "loss.sum[] = sum(n) select(n < valid[], select(label[n] == -100, 0, ..."},
    {"cross_entropy_3", 28, 1, 12, 1, &eval_outputs[26],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 29, 1280, 5632, 1, &eval_outputs[27],
     "accuracy.argmax[n] = argmax(c) head.y[n, c]"},
    {"accuracy_2", 29, 640, 1040, 2, &eval_outputs[28],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == label[n] ..."},
};
static struct dlcrt_tensor output = {PLACED("head.y", F32, layout_33, 0)};
static const struct dlcrt_block blocks[105] = {
    {&train_outputs[0], 22564544, 0, 94}, {&train_outputs[1], 798784, 1, 3},
    {&train_outputs[2], 0, 2, 3}, {&train_outputs[4], 24137984, 3, 91},
    {&train_outputs[5], 32225728, 3, 90}, {&train_outputs[6], 32259072, 3, 91},
    {&train_outputs[7], 32292416, 3, 90}, {&train_outputs[8], 32459136, 3, 91},
    {&train_outputs[9], 24936768, 3, 77}, {&train_outputs[10], 25735552, 4, 64},
    {&train_outputs[11], 26534336, 5, 63}, {&train_outputs[12], 27333120, 6, 60},
    {&train_outputs[13], 12979328, 7, 9}, {&train_outputs[14], 0, 7, 62},
    {&train_outputs[15], 32125824, 7, 62}, {&train_outputs[16], 6489664, 7, 61},
    {&train_outputs[17], 28131904, 7, 57}, {&train_outputs[18], 12979328, 10, 11},
    {&train_outputs[19], 28930688, 10, 54}, {&train_outputs[20], 32425792, 11, 53},
    {&train_outputs[21], 32325760, 11, 54}, {&train_outputs[22], 32359104, 11, 53},
    {&train_outputs[23], 32492480, 11, 54}, {&train_outputs[24], 29729472, 11, 49},
    {&train_outputs[25], 12979328, 12, 43}, {&train_outputs[26], 16174656, 12, 44},
    {&train_outputs[27], 19369600, 13, 14}, {&train_outputs[28], 30528256, 14, 15},
    {&train_outputs[29], 31327040, 14, 38}, {&train_outputs[30], 20268416, 15, 41},
    {&train_outputs[31], 20168384, 15, 41}, {&train_outputs[32], 20201728, 15, 41},
    {&train_outputs[33], 19369600, 16, 34}, {&train_outputs[34], 19381952, 17, 30},
    {&train_outputs[35], 19387136, 18, 30}, {&train_outputs[36], 19387712, 18, 30},
    {&train_outputs[37], 19388288, 18, 19}, {&train_outputs[38], 19388864, 19, 20},
    {&train_outputs[41], 19388288, 21, 22}, {&train_outputs[44], 19388288, 23, 26},
    {&train_outputs[45], 19388352, 24, 26}, {&train_outputs[48], 19388288, 27, 30},
    {&train_outputs[49], 32525824, 28, 99}, {&train_outputs[50], 32525888, 29, 99},
    {&train_outputs[51], 19390208, 30, 33}, {&train_outputs[55], 20235072, 32, 36},
    {&train_outputs[56], 19381952, 33, 34}, {&train_outputs[60], 19369600, 35, 41},
    {&train_outputs[62], 20235072, 37, 41}, {&train_outputs[63], 20301760, 38, 38},
    {&train_outputs[64], 20335104, 38, 39}, {&train_outputs[65], 20337216, 38, 40},
    {&train_outputs[66], 30528256, 38, 54}, {&train_outputs[72], 32392448, 41, 54},
    {&train_outputs[73], 31327040, 42, 44}, {&train_outputs[74], 19369600, 42, 42},
    {&train_outputs[78], 19369600, 43, 49}, {&train_outputs[79], 12979328, 44, 45},
    {&train_outputs[83], 12979328, 46, 46}, {&train_outputs[87], 14044352, 47, 48},
    {&train_outputs[88], 12979328, 48, 54}, {&train_outputs[89], 14044352, 49, 50},
    {&train_outputs[93], 14843136, 51, 54}, {&train_outputs[94], 14044352, 52, 52},
    {&train_outputs[95], 14046464, 52, 52}, {&train_outputs[101], 14876480, 53, 54},
    {&train_outputs[102], 19468992, 54, 91}, {&train_outputs[103], 14044352, 54, 58},
    {&train_outputs[104], 14909824, 54, 54}, {&train_outputs[108], 12979328, 55, 56},
    {&train_outputs[109], 20267776, 56, 61}, {&train_outputs[110], 12979328, 57, 58},
    {&train_outputs[111], 13778112, 58, 59}, {&train_outputs[115], 12979328, 60, 62},
    {&train_outputs[116], 21066560, 61, 78}, {&train_outputs[117], 6489664, 62, 64},
    {&train_outputs[118], 3195072, 63, 85}, {&train_outputs[119], 3993856, 64, 82},
    {&train_outputs[120], 1600, 65, 72}, {&train_outputs[121], 0, 66, 66},
    {&train_outputs[123], 1984, 67, 72}, {&train_outputs[125], 0, 69, 69},
    {&train_outputs[127], 2368, 70, 72}, {&train_outputs[128], 0, 71, 71},
    {&train_outputs[133], 1065024, 73, 75}, {&train_outputs[134], 2130048, 74, 75},
    {&train_outputs[135], 0, 75, 91}, {&train_outputs[136], 2179264, 76, 87},
    {&train_outputs[137], 1065024, 77, 85}, {&train_outputs[138], 2130048, 78, 79},
    {&train_outputs[140], 2188544, 80, 87}, {&train_outputs[142], 2130048, 82, 83},
    {&train_outputs[144], 2197824, 84, 87}, {&train_outputs[145], 2130048, 85, 86},
    {&train_outputs[150], 1863808, 88, 91}, {&train_outputs[151], 1065024, 89, 89},
    {&train_outputs[152], 1067136, 89, 89}, {&train_outputs[158], 1897152, 90, 91},
    {&train_outputs[159], 1065024, 91, 93}, {&train_outputs[160], 1930496, 91, 91},
    {&train_outputs[161], 1938880, 91, 91}, {&train_outputs[162], 1940480, 91, 91},
    {&train_outputs[168], 0, 92, 92}, {&train_outputs[172], 0, 93, 94},
    {&train_outputs[173], 1065024, 94, 95},
};
static const struct dlcrt_augment augments[2] = {
    {DLCRT_RANDOM_CROP, {4, 4, 4, 4, 0, 0, 0, 0}, 1, {0}},
    {DLCRT_RANDOM_HORIZONTAL_FLIP, {0.5, 0, 0, 0, 0, 0, 0, 0}, 1, {0}},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "vit_tiny",
    .source = "examples/vit_tiny.yaml",
    .hash = UINT64_C(0x71d192df1463a87f),
    .batch = 128,
    .run = &run,
    .tensors = 60,
    .tensor = tensors,
    .gradients = 20,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 9,
    .scalar = scalars,
    .metrics = 1,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 100,
    .eval_kernels = 22,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena = &arena,
    .bind = bind_values,
    .arena_bytes = 32525952,
    .static_bytes = 32,
    .blocks = 105,
    .block = blocks,
    .reference = &reference,
    .data = {.format = "cifar10", .path = "data/cifar-10-batches-bin", .test = NULL,
        .test_every = 0, .label_column = -1, .header = false, .samples = 1000, .augments = 2,
        .augment = augments},
    .defaults = {.epochs = 30, .steps = 0, .log_every = 100, .seed = UINT64_C(0), .shuffle = true,
        .drop_last = false, .checkpoint_every = 0},
    .target = "avx512",
};
/* Points the tables at the arena, once it is there. */
static void bind_values(void)
{
    for (size_t i = 0; i < sizeof train_outputs / sizeof *train_outputs; i++)
        if (train_outputs[i].data == NULL)
            train_outputs[i].data = (unsigned char *)arena + train_outputs[i].offset;
    for (size_t i = 0; i < sizeof eval_outputs / sizeof *eval_outputs; i++)
        if (eval_outputs[i].data == NULL)
            eval_outputs[i].data = (unsigned char *)arena + eval_outputs[i].offset;
    output.data = (unsigned char *)arena + output.offset;
}

#ifdef DLCRT_MODEL
struct dlcrt_model *const DLCRT_MODEL = &model; /* for an application: see dlcrt.h */
#else
int main(int argc, char **argv)
{
    return dlcrt_main(&model, argc, argv);
}
#endif
