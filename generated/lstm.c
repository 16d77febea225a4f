/* Trains the network 'lstm' described in examples/lstm.yaml. Written by dlc (-O2, target
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
static _Alignas(64) float rows[32 + 1][8][8];
static _Alignas(64) int32_t digit[32 + 64];

/* Numbers that flags and schedules change. */
static double lr = 0.003;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0;

/* Parameters. */
static _Alignas(64) float lstm_weight_ih_l0[1552]; /* [192, 8] */
static _Alignas(64) float lstm_weight_hh_l0[9280]; /* [192, 48] */
static _Alignas(64) float lstm_bias_ih_l0[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l0[208]; /* [192] */
static _Alignas(64) float lstm_weight_ih_l0_reverse[1552]; /* [192, 8] */
static _Alignas(64) float lstm_weight_hh_l0_reverse[9280]; /* [192, 48] */
static _Alignas(64) float lstm_bias_ih_l0_reverse[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l0_reverse[208]; /* [192] */
static _Alignas(64) float lstm_weight_ih_l1[18544]; /* [192, 96] */
static _Alignas(64) float lstm_weight_hh_l1[9280]; /* [192, 48] */
static _Alignas(64) float lstm_bias_ih_l1[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l1[208]; /* [192] */
static _Alignas(64) float lstm_weight_ih_l1_reverse[18544]; /* [192, 96] */
static _Alignas(64) float lstm_weight_hh_l1_reverse[9280]; /* [192, 48] */
static _Alignas(64) float lstm_bias_ih_l1_reverse[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l1_reverse[208]; /* [192] */
static _Alignas(64) float fc_weight[976]; /* [10, 96] */
static _Alignas(64) float fc_bias[32]; /* [10] */

/* State of the optimizer. */
static _Alignas(64) float lstm_weight_ih_l0_exp_avg[1552]; /* [192, 8] */
static _Alignas(64) float lstm_weight_ih_l0_exp_avg_sq[1552]; /* [192, 8] */
static _Alignas(64) float lstm_weight_hh_l0_exp_avg[9280]; /* [192, 48] */
static _Alignas(64) float lstm_weight_hh_l0_exp_avg_sq[9280]; /* [192, 48] */
static _Alignas(64) float lstm_bias_ih_l0_exp_avg[208]; /* [192] */
static _Alignas(64) float lstm_bias_ih_l0_exp_avg_sq[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l0_exp_avg[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l0_exp_avg_sq[208]; /* [192] */
static _Alignas(64) float lstm_weight_ih_l0_reverse_exp_avg[1552]; /* [192, 8] */
static _Alignas(64) float lstm_weight_ih_l0_reverse_exp_avg_sq[1552]; /* [192, 8] */
static _Alignas(64) float lstm_weight_hh_l0_reverse_exp_avg[9280]; /* [192, 48] */
static _Alignas(64) float lstm_weight_hh_l0_reverse_exp_avg_sq[9280]; /* [192, 48] */
static _Alignas(64) float lstm_bias_ih_l0_reverse_exp_avg[208]; /* [192] */
static _Alignas(64) float lstm_bias_ih_l0_reverse_exp_avg_sq[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l0_reverse_exp_avg[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l0_reverse_exp_avg_sq[208]; /* [192] */
static _Alignas(64) float lstm_weight_ih_l1_exp_avg[18544]; /* [192, 96] */
static _Alignas(64) float lstm_weight_ih_l1_exp_avg_sq[18544]; /* [192, 96] */
static _Alignas(64) float lstm_weight_hh_l1_exp_avg[9280]; /* [192, 48] */
static _Alignas(64) float lstm_weight_hh_l1_exp_avg_sq[9280]; /* [192, 48] */
static _Alignas(64) float lstm_bias_ih_l1_exp_avg[208]; /* [192] */
static _Alignas(64) float lstm_bias_ih_l1_exp_avg_sq[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l1_exp_avg[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l1_exp_avg_sq[208]; /* [192] */
static _Alignas(64) float lstm_weight_ih_l1_reverse_exp_avg[18448]; /* [192, 96] */
static _Alignas(64) float lstm_weight_ih_l1_reverse_exp_avg_sq[18448]; /* [192, 96] */
static _Alignas(64) float lstm_weight_hh_l1_reverse_exp_avg[9280]; /* [192, 48] */
static _Alignas(64) float lstm_weight_hh_l1_reverse_exp_avg_sq[9280]; /* [192, 48] */
static _Alignas(64) float lstm_bias_ih_l1_reverse_exp_avg[208]; /* [192] */
static _Alignas(64) float lstm_bias_ih_l1_reverse_exp_avg_sq[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l1_reverse_exp_avg[208]; /* [192] */
static _Alignas(64) float lstm_bias_hh_l1_reverse_exp_avg_sq[208]; /* [192] */
static _Alignas(64) float fc_weight_exp_avg[976]; /* [10, 96] */
static _Alignas(64) float fc_weight_exp_avg_sq[976]; /* [10, 96] */
static _Alignas(64) float fc_bias_exp_avg[32]; /* [10] */
static _Alignas(64) float fc_bias_exp_avg_sq[32]; /* [10] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[1913408];
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

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

static inline double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
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

INLINE vec v_abs(vec x)
{
    return (vec)((ivec)x & SPLATI(0x7fffffff));
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

/* 1/(1 + e^-x), or e^x - e^x * e^x/(1 + e^x), which is the more exact. */
INLINE vec v_sigmoid(vec x)
{
    const vec e = v_exp(-v_abs(x)), r = SPLAT(1.0f) / (SPLAT(1.0f) + e);
    return SELECT(x < SPLAT(0.0f), e - e * (e * r), r);
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

static struct dlcrt_tensor gradients[18];

/* rows, line 11: rows.value[n, i0, i1] = rows[n, i0, i1]*0.0625 */
/* rows f32[32, 8, 8]; rows.value f32[32, 8, 8] */
/* Tile: 16 i1; lanes over i1. Loops: n, i0 */
static void rows_2(const float *restrict rows, float *restrict rows_value)
{
    for (int n = 0; n <= 31; n++)
        for (int i0 = 0; i0 <= 7; i0++)
            STORE(&rows_value[128 * n + 16 * i0], LOAD(&rows[64 * n + 8 * i0]) * SPLAT(0.0625f));
}

/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.sum[n, t, k] = sum(d) rows.value[n, t,
   d]*lstm.weight_ih_l0[k, d] */
/* rows.value f32[32, 8, 8]; lstm.weight_ih_l0 f32[192, 8]; lstm.layers.0.3.sum f32[32, 8, 192] */
/* Tile: 8 t x 48 k; lanes over k. Loops: n, k; inside: d */
KERNEL
static void lstm_layers_0_3(int thread, int threads, const float *restrict rows_value,
    const float *restrict lstm_weight_ih_l0, float *restrict lstm_layers_0_3_sum)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit / 4;
        const int kb = unit % 4;
        vec sum[8][3];
        UNROLL for (int t = 0; t < 8; t++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                sum[t][kv] = SPLAT(0.0f);
        for (int d = 0; d <= 7; d++) {
            const float *const value_at = &rows_value[128 * n + d];
            const float *const weight_ih_l0_at = &lstm_weight_ih_l0[384 * kb + 16 * d];
            UNROLL for (int t = 0; t < 8; t++) {
                const vec x = SPLAT(value_at[16 * t]);
                UNROLL for (int kv = 0; kv < 3; kv++)
                    sum[t][kv] += x * LOAD(&weight_ih_l0_at[128 * kv]);
            }
        }
        UNROLL for (int t = 0; t < 8; t++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                STORE(&lstm_layers_0_3_sum[1536 * n + 192 * t + 48 * kb + 16 * kv], sum[t][kv]);
    }
}

/* lstm.layers.0.3 (lstm_layer), line 14: lstm.weight_hh_l0.copy[i0, i1] = lstm.weight_hh_l0[i0,
   i1] */
/* For lstm.layers.0.3, lstm.layers.0.6, lstm.layers.1.3, lstm.layers.1.6 (line 14) */
/* lstm.weight_hh_l0 f32[192, 48]; lstm.weight_hh_l0.copy f32[192, 48] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1 */
static void lstm_layers_0_3_2(int thread, int threads, const float *restrict lstm_weight_hh_l0,
    float *restrict lstm_weight_hh_l0_copy, int units, int offset, int i0b_stride)
{
    for (int unit = first_unit(units, thread, threads); unit <
        first_unit(units, thread + 1, threads); unit++) {
        const int i0b = unit / offset;
        const int i1 = unit % offset;
        STORE(&lstm_weight_hh_l0_copy[i0b_stride * i0b + 16 * i1],
            gather(&lstm_weight_hh_l0[256 * i0b + i1 + 3072 * (i1 / 16)], 16, LANES));
    }
}

/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.sum.2[n, t, k] = sum(j: t - 1 >= 0)
   lstm.layers.0.3.h[n, t - 1, j]*lstm.weight_hh_l0.copy[k, j] */
/* For lstm.layers.0.3, lstm.layers.0.6, lstm.layers.1.3, lstm.layers.1.6 (line 14) */
/* lstm.layers.0.3.h f32[32, 8, 48]; lstm.weight_hh_l0.copy f32[192, 48]; lstm.layers.0.3.sum.2
   f32[32, 8, 192] */
/* Tile: 8 n x 48 k; lanes over k. Loops: n, k; inside: j */
KERNEL
static void lstm_layers_0_3_3(int thread, int threads, int t,
    const float *restrict lstm_layers_0_3_h, const float *restrict lstm_weight_hh_l0_copy,
    float *restrict lstm_layers_0_3_sum_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int nb = unit / 4;
        const int kb = unit % 4;
        vec sum_2[8][3];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                sum_2[n][kv] = SPLAT(0.0f);
        if (t >= 1)
            for (int j = 0; j <= 47; j++) {
                const float *const h_at = &lstm_layers_0_3_h[48 * t + 3072 * nb + j - 48];
                const float *const copy_at = &lstm_weight_hh_l0_copy[2304 * kb + 16 * j];
                UNROLL for (int n = 0; n < 8; n++) {
                    const vec x = SPLAT(h_at[384 * n]);
                    UNROLL for (int kv = 0; kv < 3; kv++)
                        sum_2[n][kv] += x * LOAD(&copy_at[768 * kv]);
                }
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                STORE(&lstm_layers_0_3_sum_2[1536 * nb + 192 * n + 48 * kb + 16 * kv],
                    sum_2[n][kv]);
    }
}

/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.i[n, t, k] = sigmoid(lstm.bias_ih_l0[k]
   + lstm.bias_hh_l0[k] + lstm.layers.0.3.sum[n, t, k] + lstm.layers.0.3.sum.2[n, t, k]) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.f[n, t, k] = sigmoid(lstm.bias_ih_l0[k
   + 48] + lstm.bias_hh_l0[k + 48] + lstm.layers.0.3.sum[n, t, k + 48] + lstm.layers.0.3.sum.2[n,
   t, k + 48]) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.g[n, t, k] = tanh(lstm.bias_ih_l0[k +
   96] + lstm.bias_hh_l0[k + 96] + lstm.layers.0.3.sum[n, t, k + 96] + lstm.layers.0.3.sum.2[n,
   t, k + 96]) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.o[n, t, k] = sigmoid(lstm.bias_ih_l0[k
   + 144] + lstm.bias_hh_l0[k + 144] + lstm.layers.0.3.sum[n, t, k + 144] +
   lstm.layers.0.3.sum.2[n, t, k + 144]) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.c[n, t, k] = lstm.layers.0.3.f[n, t,
   k]*select(t - 1 >= 0, lstm.layers.0.3.c[n, t - 1, k], 0) + lstm.layers.0.3.i[n, t,
   k]*lstm.layers.0.3.g[n, t, k] */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.m[n, t, k] = tanh(lstm.layers.0.3.c[n,
   t, k]) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.h[n, t, k] = lstm.layers.0.3.o[n, t,
   k]*lstm.layers.0.3.m[n, t, k] */
/* For lstm.layers.0.3, lstm.layers.0.6, lstm.layers.1.3, lstm.layers.1.6 (line 14) */
/* lstm.bias_ih_l0 f32[192]; lstm.bias_hh_l0 f32[192]; lstm.layers.0.3.sum f32[32, 8, 192];
   lstm.layers.0.3.sum.2 f32[32, 8, 192]; lstm.layers.0.3.c f32[32, 8, 48]; lstm.layers.0.3.i
   f32[32, 8, 48]; lstm.layers.0.3.f f32[32, 8, 48]; lstm.layers.0.3.g f32[32, 8, 48];
   lstm.layers.0.3.o f32[32, 8, 48]; lstm.layers.0.3.m f32[32, 8, 48]; lstm.layers.0.3.h f32[32,
   8, 48] */
/* Tile: 16 k; lanes over k. Loops: n, k */
static void lstm_layers_0_3_4(int thread, int threads, int t, const float *restrict lstm_bias_ih_l0,
    const float *restrict lstm_bias_hh_l0, const float *restrict lstm_layers_0_3_sum,
    const float *restrict lstm_layers_0_3_sum_2, float *restrict lstm_layers_0_3_c,
    float *restrict lstm_layers_0_3_i, float *restrict lstm_layers_0_3_f,
    float *restrict lstm_layers_0_3_g, float *restrict lstm_layers_0_3_o,
    float *restrict lstm_layers_0_3_m, float *restrict lstm_layers_0_3_h)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int n = unit / 3;
        const int kb = unit % 3;
        vec i;
        vec f;
        vec g;
        vec o;
        vec c;
        vec m;
        {
            i = v_sigmoid(LOAD(&lstm_bias_ih_l0[16 * kb]) + LOAD(&lstm_bias_hh_l0[16 * kb]) +
                LOAD(&lstm_layers_0_3_sum[192 * t + 1536 * n + 16 * kb]) +
                LOAD(&lstm_layers_0_3_sum_2[192 * n + 16 * kb]));
            STORE(&lstm_layers_0_3_i[1536 * t + 48 * n + 16 * kb], i);
        }
        {
            const int at = 16 * kb + 48;
            f = v_sigmoid(LOAD(&lstm_bias_ih_l0[at]) + LOAD(&lstm_bias_hh_l0[at]) +
                LOAD(&lstm_layers_0_3_sum[192 * t + 1536 * n + 16 * kb + 48]) +
                LOAD(&lstm_layers_0_3_sum_2[192 * n + 16 * kb + 48]));
            STORE(&lstm_layers_0_3_f[1536 * t + 48 * n + 16 * kb], f);
        }
        {
            const int at_2 = 16 * kb + 96;
            g = v_tanh(LOAD(&lstm_bias_ih_l0[at_2]) + LOAD(&lstm_bias_hh_l0[at_2]) +
                LOAD(&lstm_layers_0_3_sum[192 * t + 1536 * n + 16 * kb + 96]) +
                LOAD(&lstm_layers_0_3_sum_2[192 * n + 16 * kb + 96]));
            STORE(&lstm_layers_0_3_g[1536 * t + 48 * n + 16 * kb], g);
        }
        {
            const int at_3 = 16 * kb + 144;
            o = v_sigmoid(LOAD(&lstm_bias_ih_l0[at_3]) + LOAD(&lstm_bias_hh_l0[at_3]) +
                LOAD(&lstm_layers_0_3_sum[192 * t + 1536 * n + 16 * kb + 144]) +
                LOAD(&lstm_layers_0_3_sum_2[192 * n + 16 * kb + 144]));
            STORE(&lstm_layers_0_3_o[1536 * t + 48 * n + 16 * kb], o);
        }
        {
            c = f * ((t - 1 >= 0) ? (vec)LOAD(&lstm_layers_0_3_c[1536 * t + 48 * n + 16 * kb -
                1536]) : (vec)SPLAT(0.0f)) + i * g;
            STORE(&lstm_layers_0_3_c[1536 * t + 48 * n + 16 * kb], c);
        }
        {
            m = v_tanh(c);
            STORE(&lstm_layers_0_3_m[1536 * t + 48 * n + 16 * kb], m);
        }
        STORE(&lstm_layers_0_3_h[48 * t + 384 * n + 16 * kb], o * m);
    }
}

/* lstm.layers.0.6 (lstm_layer), line 14: lstm.layers.0.6.sum[n, t, k] = sum(d) rows.value[n, -t
   + 7, d]*lstm.weight_ih_l0_reverse[k, d] */
/* rows.value f32[32, 8, 8]; lstm.weight_ih_l0_reverse f32[192, 8]; lstm.layers.0.6.sum f32[32,
   8, 192] */
/* Tile: 8 t x 48 k; lanes over k. Loops: n, k; inside: d */
KERNEL
static void lstm_layers_0_6(int thread, int threads, const float *restrict rows_value,
    const float *restrict lstm_weight_ih_l0_reverse, float *restrict lstm_layers_0_6_sum)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit / 4;
        const int kb = unit % 4;
        vec sum[8][3];
        UNROLL for (int t = 0; t < 8; t++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                sum[t][kv] = SPLAT(0.0f);
        for (int d = 0; d <= 7; d++) {
            const float *const value_at = &rows_value[128 * n + d + 112];
            const float *const weight_ih_l0_reverse_at =
                &lstm_weight_ih_l0_reverse[384 * kb + 16 * d];
            UNROLL for (int t = 0; t < 8; t++) {
                const vec x = SPLAT(value_at[-16 * t]);
                UNROLL for (int kv = 0; kv < 3; kv++)
                    sum[t][kv] += x * LOAD(&weight_ih_l0_reverse_at[128 * kv]);
            }
        }
        UNROLL for (int t = 0; t < 8; t++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                STORE(&lstm_layers_0_6_sum[1536 * n + 192 * t + 48 * kb + 16 * kv], sum[t][kv]);
    }
}

/* lstm.layers.0.7 (cat), line 14: lstm.layers.0.7.y[a0, a1, 48*i + i2] = lstm.layers.0.3.h[a0,
   a1, i2] for -i >= 0 */
/* For lstm.layers.0.7, lstm.layers.1.7 (line 14) */
/* lstm.layers.0.3.h f32[32, 8, 48]; lstm.layers.0.7.y f32[32, 8, 96] */
/* Tile: 16 i2; lanes over i2. Loops: a0, a1, i, i2 */
static void lstm_layers_0_7(int thread, int threads, const float *restrict lstm_layers_0_3_h,
    float *restrict lstm_layers_0_7_y)
{
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int a0 = unit / 8;
        const int a1 = unit % 8;
        {
            const int i = 0;
            for (int i2b = 0; i2b <= 2; i2b++)
                STORE(&lstm_layers_0_7_y[128 * a0 + 16 * a1 + 12336 * i + 4112 * i2b],
                    LOAD(&lstm_layers_0_3_h[384 * a0 + 48 * a1 + 16 * i2b]));
        }
    }
}

/* lstm.layers.0.7 (cat), line 14: lstm.layers.0.7.y[a0, a1, 48*i + i2] = lstm.layers.0.6.h[a0,
   -a1 + 7, i2] for i - 1 >= 0 */
/* For lstm.layers.0.7, lstm.layers.1.7 (line 14) */
/* lstm.layers.0.6.h f32[32, 8, 48]; lstm.layers.0.7.y f32[32, 8, 96] */
/* Tile: 16 i2; lanes over i2. Loops: a0, a1, i, i2 */
static void lstm_layers_0_7_2(int thread, int threads, const float *restrict lstm_layers_0_6_h,
    float *restrict lstm_layers_0_7_y, int units, int i2b_last, int a0_stride, int a1_stride,
    int i_stride, int i2b_stride, int a0_stride_2, int a1_stride_2, int offset)
{
    for (int unit = first_unit(units, thread, threads); unit <
        first_unit(units, thread + 1, threads); unit++) {
        const int a0 = unit / 8;
        const int a1 = unit % 8;
        {
            const int i = 1;
            for (int i2b = 0; i2b <= i2b_last; i2b++)
                STORE(&lstm_layers_0_7_y[a0_stride * a0 + a1_stride * a1 + i_stride * i +
                    i2b_stride * i2b], LOAD(&lstm_layers_0_6_h[a0_stride_2 * a0 + 16 * i2b -
                    a1_stride_2 * a1 + offset]));
        }
    }
}

/* lstm.layers.1.3 (lstm_layer), line 14: lstm.layers.1.3.sum[n, t, k] = sum(d)
   lstm.layers.0.7.y[n, t, d]*lstm.weight_ih_l1.copy[k, d] */
/* lstm.layers.0.7.y f32[32, 8, 96]; lstm.weight_ih_l1.copy f32[192, 96]; lstm.layers.1.3.sum
   f32[32, 8, 192] */
/* Tile: 8 t x 48 k; lanes over k. Loops: n, k; inside: d */
INLINE void lstm_layers_1_3_general(int thread, int threads,
    const float *restrict lstm_layers_0_7_y, const float *restrict lstm_weight_ih_l1_copy,
    float *restrict lstm_layers_1_3_sum, int units, int offset, int d_last, int kb_stride,
    int kv_stride, int n_stride, int t_stride, int kb_stride_2, int kv_stride_2)
{
    for (int unit = first_unit(units, thread, threads); unit <
        first_unit(units, thread + 1, threads); unit++) {
        const int n = unit / offset;
        const int kb = unit % offset;
        vec sum[8][3];
        UNROLL for (int t = 0; t < 8; t++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                sum[t][kv] = SPLAT(0.0f);
        for (int d = 0; d <= d_last; d++) {
            const float *const y_at = &lstm_layers_0_7_y[128 * n + d + 4096 * (d / 16)];
            const float *const copy_at = &lstm_weight_ih_l1_copy[kb_stride * kb + 16 * d];
            UNROLL for (int t = 0; t < 8; t++) {
                const vec x = SPLAT(y_at[16 * t]);
                UNROLL for (int kv = 0; kv < 3; kv++)
                    sum[t][kv] += x * LOAD(&copy_at[kv_stride * kv]);
            }
        }
        UNROLL for (int t = 0; t < 8; t++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                STORE(&lstm_layers_1_3_sum[n_stride * n + t_stride * t + kb_stride_2 * kb +
                    kv_stride_2 * kv], sum[t][kv]);
    }
}

#define lstm_layers_1_3_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        lstm_layers_1_3_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
lstm_layers_1_3_with(lstm_layers_1_3, 128, 4, 95, 4608, 1536, 1536, 192, 48, 16)
/* lstm.layers.1.6 (lstm_layer), line 14: lstm.layers.1.6.sum[n, t, k] = sum(d)
   lstm.layers.0.7.y[n, -t + 7, d]*lstm.weight_ih_l1_reverse.copy[k, d] */
/* lstm.layers.0.7.y f32[32, 8, 96]; lstm.weight_ih_l1_reverse.copy f32[192, 96];
   lstm.layers.1.6.sum f32[32, 8, 192] */
/* Tile: 8 t x 48 k; lanes over k. Loops: n, k; inside: d */
INLINE void lstm_layers_1_6_general(int thread, int threads,
    const float *restrict lstm_layers_0_7_y, const float *restrict lstm_weight_ih_l1_reverse_copy,
    float *restrict lstm_layers_1_6_sum, int units, int offset, int d_last, int kb_stride,
    int kv_stride, int n_stride, int t_stride, int kb_stride_2, int kv_stride_2)
{
    for (int unit = first_unit(units, thread, threads); unit <
        first_unit(units, thread + 1, threads); unit++) {
        const int n = unit / offset;
        const int kb = unit % offset;
        vec sum[8][3];
        UNROLL for (int t = 0; t < 8; t++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                sum[t][kv] = SPLAT(0.0f);
        for (int d = 0; d <= d_last; d++) {
            const float *const y_at = &lstm_layers_0_7_y[128 * n + d + 4096 * (d / 16) + 112];
            const float *const copy_at = &lstm_weight_ih_l1_reverse_copy[kb_stride * kb + 16 * d];
            UNROLL for (int t = 0; t < 8; t++) {
                const vec x = SPLAT(y_at[-16 * t]);
                UNROLL for (int kv = 0; kv < 3; kv++)
                    sum[t][kv] += x * LOAD(&copy_at[kv_stride * kv]);
            }
        }
        UNROLL for (int t = 0; t < 8; t++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                STORE(&lstm_layers_1_6_sum[n_stride * n + t_stride * t + kb_stride_2 * kb +
                    kv_stride_2 * kv], sum[t][kv]);
    }
}

#define lstm_layers_1_6_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        lstm_layers_1_6_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
lstm_layers_1_6_with(lstm_layers_1_6, 128, 4, 95, 4608, 1536, 1536, 192, 48, 16)
/* fc (linear), line 16: fc.sum[i0, k] = sum(c) lstm.layers.1.7.y[i0, 7, c]*fc.weight[k, c] */
/* fc (linear), line 16: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* lstm.layers.1.7.y f32[32, 8, 96]; fc.weight f32[10, 96]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 2 i0 x 5 k x 16 c; lanes over c. Loops: i0, k; inside: c */
KERNEL
static void fc(int thread, int threads, const float *restrict lstm_layers_1_7_y,
    const float *restrict fc_weight, const float *restrict fc_bias, float *restrict fc_y)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int kb = unit % 2;
        vec sum[2][5];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int cb = 0; cb <= 5; cb++) {
            const float *const y_at = &lstm_layers_1_7_y[256 * i0b + 4112 * cb + 112];
            const float *const weight_at = &fc_weight[80 * kb + 160 * cb];
            UNROLL for (int i0 = 0; i0 < 2; i0++) {
                const vec x = keep(LOAD(&y_at[128 * i0]));
                UNROLL for (int k = 0; k < 5; k++)
                    sum[i0][k] += x * LOAD(&weight_at[16 * k]);
            }
        }
        float total[2][5];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                total[i0][k] = add_lanes(sum[i0][k]);
        for (int i0 = 0; i0 < 2; i0++)
            for (int k = 0; k < 5; k++)
                fc_y[2 * i0b + i0 + 80 * kb + 16 * k + 144 * (i0b / 8)] = fc_bias[5 * kb + k] +
                    total[i0][k];
    }
}

/* cross_entropy, line 17: cross_entropy.max[n] = max(c) fc.y[n, c] */
/* cross_entropy, line 17: cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.max[n]) */
/* fc.y f32[32, 10]; cross_entropy.max f32[32]; cross_entropy.sum f32[32] */
/* Tile: 16 n; lanes over n. Loops: n; inside: c, c */
static void cross_entropy(const float *restrict fc_y, float *restrict cross_entropy_max,
    float *restrict cross_entropy_sum)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y[160 * nb + 16 * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max[16 * nb], max_2);
        vec sum = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 9; c_2++)
            sum += v_exp(LOAD(&fc_y[160 * nb + 16 * c_2]) - max_2);
        STORE(&cross_entropy_sum[16 * nb], sum);
    }
}

/* cross_entropy, line 17: loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0) */
/* cross_entropy, line 17: loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
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
                choosef(digit[16 * nb + n] == -100, 0.0f, cross_entropy_max[16 * nb + n] +
                logf(cross_entropy_sum[16 * nb + n]) -
                fc_y[16 * class_of(digit[16 * nb + n], 10) + 160 * nb + n]), 0.0f);
    loss_sum[0] = sum;
    vec weight = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++)
        weight += SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    float total = add_lanes(weight);
    loss_weight[0] = total;
}

/* cross_entropy, line 17: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_3(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy, line 18: accuracy.argmax[n] = argmax(c) fc.y[n, c] */
/* fc.y f32[32, 10]; accuracy.argmax i32[32] */
/* Tile: 16 n; lanes over n. Loops: n; inside: c */
static void accuracy(const float *restrict fc_y, int32_t *restrict accuracy_argmax)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec argmax = SPLAT(-INFINITY);
        ivec at = SPLATI(0);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y[160 * nb + 16 * c]);
            const ivec better = (v > argmax) | (v != v);
            argmax = SELECT(better, v, argmax);
            at = SELECTI(better, SPLATI(c), at);
        }
        STOREI(&accuracy_argmax[16 * nb], at);
    }
}

/* accuracy, line 18: accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] ==
   digit[n] and digit[n] != -100), 1, 0) */
/* accuracy, line 18: accuracy.seen.sum[] = sum(n) select(n < valid[], select(digit[n] == -100,
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
        sum += SELECT((TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid)) &
            ((LOADI(&accuracy_argmax[16 * nb]) == LOADI(&digit[16 * nb])) &
            (LOADI(&digit[16 * nb]) != SPLATI(-100))), SPLAT(1.0f), SPLAT(0.0f));
        sum_2 += SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    }
    float total = add_lanes(sum);
    accuracy_hit_sum[0] = total;
    float total_2 = add_lanes(sum_2);
    accuracy_seen_sum[0] = total_2;
}

/* cross_entropy, line 17: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* adam, line 19: adam.c1[] = 1 - power(betas.0[], step[]) */
/* adam.c1 f64[] */
static void adam(double *restrict adam_c1)
{
    adam_c1[0] = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adam, line 19: adam.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adam.c2 f64[] */
static void adam_2(double *restrict adam_c2)
{
    adam_c2[0] = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* cross_entropy, line 17: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy, line 17: cross_entropy.sum.grad[n] = select(digit[n] == -100, 0,
   cross_entropy.l.grad[n])/cross_entropy.sum[n] */
/* cross_entropy, line 17: fc.y.grad[n, k] = cross_entropy.sum.grad[n]*exp(fc.y[n, k] -
   cross_entropy.max[n]) + select(digit[n] == k, select(digit[n] == -100, 0,
   -cross_entropy.l.grad[n]), 0) */
/* loss.sum.grad f32[]; digit i32[32]; cross_entropy.sum f32[32]; fc.y f32[32, 10];
   cross_entropy.max f32[32]; fc.y.grad f32[32, 10] */
/* Tile: 16 n; lanes over n. Loops: n; inside: k */
static void cross_entropy_grad_2(const float *restrict loss_sum_grad, const int32_t *restrict digit,
    const float *restrict cross_entropy_sum, const float *restrict fc_y,
    const float *restrict cross_entropy_max, float *restrict fc_y_grad)
{
    const float the_valid = (float)run.valid;
    for (int nb = 0; nb <= 1; nb++) {
        vec grad = SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SPLAT(loss_sum_grad[0]), SPLAT(0.0f));
        vec grad_2 = SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), grad) /
            LOAD(&cross_entropy_sum[16 * nb]);
        for (int k = 0; k <= 9; k++) {
            const int at = 160 * nb + 16 * k;
            STORE(&fc_y_grad[at], grad_2 *
                v_exp(LOAD(&fc_y[at]) - LOAD(&cross_entropy_max[16 * nb])) +
                SELECT(LOADI(&digit[16 * nb]) == SPLATI(k),
                SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), -grad), SPLAT(0.0f)));
        }
    }
}

/* fc (linear), line 16: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
/* adam, line 19: fc.bias.exp_avg.next[i0] = fc.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0] - fc.bias.exp_avg[i0]) */
/* adam, line 19: fc.bias.exp_avg_sq.next[i0] = betas.1[]*fc.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0])*(fc.bias.grad[i0] +
   weight_decay[]*fc.bias[i0]) */
/* adam, line 19: fc.bias.next[i0] = fc.bias[i0] -
   lr[]/adam.c1[]*fc.bias.exp_avg.next[i0]/(sqrt(fc.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[]) */
/* fc.y.grad f32[32, 10]; fc.bias.exp_avg f32[10]; fc.bias f32[10]; fc.bias.exp_avg_sq f32[10];
   adam.c1 f64[]; adam.c2 f64[]; fc.bias.grad f32[10] */
/* Tile: 16 i0; lanes over i0. Loops: k; inside: i0 */
static void fc_adam_grad(const float *restrict fc_y_grad, float *restrict fc_bias_exp_avg,
    float *restrict fc_bias, float *restrict fc_bias_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc_bias_grad)
{
    for (int k = 0; k <= 9; k++) {
        vec grad = SPLAT(0.0f);
        for (int i0b = 0; i0b <= 1; i0b++)
            grad += LOAD(&fc_y_grad[16 * k + 160 * i0b]);
        float total = add_lanes(grad);
        if (fc_bias_grad != NULL)
            fc_bias_grad[k] = total;
        float next = fc_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (total + (float)weight_decay * fc_bias[k] - fc_bias_exp_avg[k]);
        fc_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * fc_bias_exp_avg_sq[k] + (float)(1.0 - betas_1) *
            (total + (float)weight_decay * fc_bias[k]) * (total + (float)weight_decay * fc_bias[k]);
        fc_bias_exp_avg_sq[k] = next_2;
        fc_bias[k] = fc_bias[k] - (float)(lr / adam_c1[0]) * next /
            (sqrtf(next_2) / (float)adam_c2[0] + (float)eps);
    }
}

/* fc (linear), line 16: 1.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
/* fc.y.grad f32[32, 10]; fc.weight f32[10, 96]; 1.y.grad f32[32, 96] */
/* Tile: 4 i0 x 48 c; lanes over c. Loops: i0, c; inside: k */
KERNEL
static void fc_grad(int thread, int threads, const float *restrict fc_y_grad,
    const float *restrict fc_weight, float *restrict layer_1_y_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int cb = unit % 2;
        vec grad[4][3];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 3; cv++)
                grad[i0][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 9; k++) {
            const float *const weight_at = &fc_weight[480 * cb + 16 * k];
            const float *const grad_at = &fc_y_grad[4 * i0b + 16 * k + 144 * (i0b / 4)];
            UNROLL for (int cv = 0; cv < 3; cv++) {
                const vec x = LOAD(&weight_at[160 * cv]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    grad[i0][cv] += x * SPLAT(grad_at[i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 3; cv++)
                STORE(&layer_1_y_grad[384 * i0b + 96 * i0 + 48 * cb + 16 * cv], grad[i0][cv]);
    }
}

/* fc (linear), line 16: fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*lstm.layers.1.7.y[i0, 7,
   c] */
/* adam, line 19: fc.weight.exp_avg.next[i0, i1] = fc.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1] - fc.weight.exp_avg[i0,
   i1]) */
/* adam, line 19: fc.weight.exp_avg_sq.next[i0, i1] = betas.1[]*fc.weight.exp_avg_sq[i0, i1] + (1
   - betas.1[])*(fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1])*(fc.weight.grad[i0,
   i1] + weight_decay[]*fc.weight[i0, i1]) */
/* adam, line 19: fc.weight.next[i0, i1] = fc.weight[i0, i1] -
   lr[]/adam.c1[]*fc.weight.exp_avg.next[i0, i1]/(sqrt(fc.weight.exp_avg_sq.next[i0,
   i1])/adam.c2[] + eps[]) */
/* fc.y.grad f32[32, 10]; lstm.layers.1.7.y f32[32, 8, 96]; fc.weight.exp_avg f32[10, 96];
   fc.weight f32[10, 96]; fc.weight.exp_avg_sq f32[10, 96]; adam.c1 f64[]; adam.c2 f64[];
   fc.weight.grad f32[10, 96] */
/* Tile: 32 c x 5 k; lanes over c. Loops: c, k; inside: i0 */
KERNEL
static void fc_adam_grad_2(int thread, int threads, const float *restrict fc_y_grad,
    const float *restrict lstm_layers_1_7_y, float *restrict fc_weight_exp_avg,
    float *restrict fc_weight, float *restrict fc_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(6, thread, threads); unit < first_unit(6, thread + 1, threads);
        unit++) {
        const int cb = unit / 2;
        const int kb = unit % 2;
        vec grad[5][2];
        vec next[5][2];
        vec next_2[5][2];
        UNROLL for (int k = 0; k < 5; k++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[k][cv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++) {
            const float *const y_at = &lstm_layers_1_7_y[8224 * cb + 128 * i0 + 112];
            const float *const grad_at = &fc_y_grad[80 * kb + i0 + 144 * (i0 / 16)];
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&y_at[4112 * cv]);
                UNROLL for (int k = 0; k < 5; k++)
                    grad[k][cv] += x * SPLAT(grad_at[16 * k]);
            }
        }
        if (fc_weight_grad != NULL)
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    STORE(&fc_weight_grad[320 * cb + 160 * cv + 80 * kb + 16 * k], grad[k][cv]);
        UNROLL for (int k = 0; k < 5; k++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const int at = 320 * cb + 160 * cv + 80 * kb + 16 * k;
                next[k][cv] = LOAD(&fc_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[k][cv] + SPLAT(the_weight_decay) * LOAD(&fc_weight[at]) -
                    LOAD(&fc_weight_exp_avg[at]));
                STORE(&fc_weight_exp_avg[at], next[k][cv]);
                next_2[k][cv] = SPLAT(the_betas_1) * LOAD(&fc_weight_exp_avg_sq[at]) +
                    SPLAT(factor_2) * (grad[k][cv] + SPLAT(the_weight_decay) *
                    LOAD(&fc_weight[at])) * (grad[k][cv] + SPLAT(the_weight_decay) *
                    LOAD(&fc_weight[at]));
                STORE(&fc_weight_exp_avg_sq[at], next_2[k][cv]);
                STORE(&fc_weight[at], LOAD(&fc_weight[at]) - SPLAT((float)(lr / adam_c1[0])) *
                    next[k][cv] / (v_sqrt(next_2[k][cv]) / SPLAT((float)adam_c2[0]) +
                    SPLAT(the_eps)));
            }
    }
}

/* 1 (select), line 15: lstm.layers.1.7.y.grad[a0, a1, b0] = 0 */
/* lstm.layers.1.7.y.grad f32[32, 8, 96] */
/* Tile: 16 b0; lanes over b0. Loops: a0, a1, b0 */
static void layer_1_grad(int thread, int threads, float *restrict lstm_layers_1_7_y_grad)
{
    for (int unit = first_unit(224, thread, threads); unit < first_unit(224, thread + 1, threads);
        unit++) {
        const int a0 = unit / 7;
        const int a1 = unit % 7;
        for (int b0b = 0; b0b <= 5; b0b++)
            STORE(&lstm_layers_1_7_y_grad[128 * a0 + 16 * a1 + 4112 * b0b], SPLAT(0.0f));
    }
}

/* 1 (select), line 15: lstm.layers.1.7.y.grad[a0, 7, b0] = '1.y.grad'[a0, b0] */
/* 1.y.grad f32[32, 96]; lstm.layers.1.7.y.grad f32[32, 8, 96] */
/* Tile: 16 b0; lanes over b0. Loops: a0, b0 */
static void layer_1_grad_2(const float *restrict layer_1_y_grad,
    float *restrict lstm_layers_1_7_y_grad)
{
    for (int a0 = 0; a0 <= 31; a0++)
        for (int b0b = 0; b0b <= 5; b0b++)
            STORE(&lstm_layers_1_7_y_grad[128 * a0 + 4112 * b0b + 112],
                LOAD(&layer_1_y_grad[96 * a0 + 16 * b0b]));
}

/* lstm.layers.1.6 (lstm_layer), line 14: lstm.layers.1.6.h.grad.2[n, x1, j] = sum(k: -x1 + 6 >=
   0) lstm.layers.1.6.z.grad[n, x1 + 1, k]*lstm.weight_hh_l1_reverse[k, j] */
/* lstm.layers.1.6 (lstm_layer), line 14: lstm.layers.1.6.z.grad[n, t, k + 144] =
   (lstm.layers.1.6.h.grad.2[n, t, k] + lstm.layers.1.7.y.grad[n, -t + 7, k +
   48])*lstm.layers.1.6.m[n, t, k]*(lstm.layers.1.6.o[n, t, k]*(1 - lstm.layers.1.6.o[n, t, k])) */
/* lstm.layers.1.6 (lstm_layer), line 14: lstm.layers.1.6.c.grad[n, t, k] = select(-t + 6 >= 0,
   lstm.layers.1.6.c.grad[n, t + 1, k]*lstm.layers.1.6.f[n, t + 1, k], 0) +
   (lstm.layers.1.6.h.grad.2[n, t, k] + lstm.layers.1.7.y.grad[n, -t + 7, k +
   48])*lstm.layers.1.6.o[n, t, k]*(1 - lstm.layers.1.6.m[n, t, k]*lstm.layers.1.6.m[n, t, k]) */
/* lstm.layers.1.6 (lstm_layer), line 14: lstm.layers.1.6.z.grad[n, t, k + 96] =
   lstm.layers.1.6.c.grad[n, t, k]*lstm.layers.1.6.i[n, t, k]*(1 - lstm.layers.1.6.g[n, t,
   k]*lstm.layers.1.6.g[n, t, k]) */
/* lstm.layers.1.6 (lstm_layer), line 14: lstm.layers.1.6.z.grad[n, t, k + 48] = select(t - 1 >=
   0, lstm.layers.1.6.c.grad[n, t, k]*lstm.layers.1.6.c[n, t - 1, k], 0)*(lstm.layers.1.6.f[n, t,
   k]*(1 - lstm.layers.1.6.f[n, t, k])) */
/* lstm.layers.1.6 (lstm_layer), line 14: lstm.layers.1.6.z.grad[n, t, k] =
   lstm.layers.1.6.c.grad[n, t, k]*lstm.layers.1.6.g[n, t, k]*(lstm.layers.1.6.i[n, t, k]*(1 -
   lstm.layers.1.6.i[n, t, k])) */
/* lstm.layers.1.6.z.grad f32[32, 8, 192]; lstm.weight_hh_l1_reverse f32[192, 48];
   lstm.layers.1.7.y.grad f32[32, 8, 96]; lstm.layers.1.6.m f32[32, 8, 48]; lstm.layers.1.6.o
   f32[32, 8, 48]; lstm.layers.1.6.c.grad f32[32, 8, 48]; lstm.layers.1.6.f f32[32, 8, 48];
   lstm.layers.1.6.i f32[32, 8, 48]; lstm.layers.1.6.g f32[32, 8, 48]; lstm.layers.1.6.c f32[32,
   8, 48] */
/* Tile: 8 n x 48 j; lanes over j. Loops: n; inside: k */
KERNEL
static void lstm_layers_1_6_grad(int thread, int threads, int x1,
    float *restrict lstm_layers_1_6_z_grad, const float *restrict lstm_weight_hh_l1_reverse,
    const float *restrict lstm_layers_1_7_y_grad, const float *restrict lstm_layers_1_6_m,
    const float *restrict lstm_layers_1_6_o, float *restrict lstm_layers_1_6_c_grad,
    const float *restrict lstm_layers_1_6_f, const float *restrict lstm_layers_1_6_i,
    const float *restrict lstm_layers_1_6_g, const float *restrict lstm_layers_1_6_c)
{
    for (int unit = first_unit(4, thread, threads); unit < first_unit(4, thread + 1, threads);
        unit++) {
        const int nb = unit;
        vec grad_2[8][3];
        vec grad[8][3];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++)
                grad_2[n][jv] = SPLAT(0.0f);
        if (x1 <= 6)
            for (int k = 0; k <= 191; k++) {
                const float *const grad_at = &lstm_layers_1_6_z_grad[16 * x1 + 1024 * nb + k +
                    4096 * (k / 16) + 16];
                const float *const weight_hh_l1_reverse_at = &lstm_weight_hh_l1_reverse[16 * k];
                UNROLL for (int n = 0; n < 8; n++) {
                    const vec x = SPLAT(grad_at[128 * n]);
                    UNROLL for (int jv = 0; jv < 3; jv++)
                        grad_2[n][jv] += x * LOAD(&weight_hh_l1_reverse_at[3088 * jv]);
                }
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_1_6_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 37008],
                    (grad_2[n][jv] + LOAD(&lstm_layers_1_7_y_grad[1024 * nb + 128 * n + 4112 * jv -
                    16 * x1 + 12448])) * LOAD(&lstm_layers_1_6_m[at]) *
                    (LOAD(&lstm_layers_1_6_o[at]) * (SPLAT(1.0f) - LOAD(&lstm_layers_1_6_o[at]))));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_2 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                grad[n][jv] = ((6 - x1 >= 0) ?
                    (vec)(LOAD(&lstm_layers_1_6_c_grad[1536 * x1 + 128 * nb + 16 * n + 512 * jv -
                    3072 * ((x1 + 1) / 2) + 1536]) *
                    LOAD(&lstm_layers_1_6_f[1536 * x1 + 384 * nb + 48 * n + 16 * jv + 1536])) :
                    (vec)SPLAT(0.0f)) + (grad_2[n][jv] +
                    LOAD(&lstm_layers_1_7_y_grad[1024 * nb + 128 * n + 4112 * jv - 16 * x1 +
                    12448])) * LOAD(&lstm_layers_1_6_o[at_2]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_1_6_m[at_2]) * LOAD(&lstm_layers_1_6_m[at_2]));
                STORE(&lstm_layers_1_6_c_grad[1536 * x1 + 128 * nb + 16 * n + 512 * jv - 3072 *
                    (x1 / 2)], grad[n][jv]);
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_3 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_1_6_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 24672],
                    grad[n][jv] * LOAD(&lstm_layers_1_6_i[at_3]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_1_6_g[at_3]) *
                    LOAD(&lstm_layers_1_6_g[at_3])));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_4 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_1_6_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 12336],
                    ((x1 - 1 >= 0) ? (vec)(grad[n][jv] *
                    LOAD(&lstm_layers_1_6_c[1536 * x1 + 384 * nb + 48 * n + 16 * jv - 1536])) :
                    (vec)SPLAT(0.0f)) * (LOAD(&lstm_layers_1_6_f[at_4]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_1_6_f[at_4]))));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_5 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_1_6_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv],
                    grad[n][jv] * LOAD(&lstm_layers_1_6_g[at_5]) *
                    (LOAD(&lstm_layers_1_6_i[at_5]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_1_6_i[at_5]))));
            }
    }
}

/* lstm.layers.1.6 (lstm_layer), line 14: lstm.bias_ih_l1_reverse.grad[k] = sum(n, t)
   lstm.layers.1.6.z.grad[n, t, k] */
/* lstm.layers.1.6 (lstm_layer), line 14: lstm.bias_hh_l1_reverse.grad[k] = sum(n, t)
   lstm.layers.1.6.z.grad[n, t, k] */
/* adam, line 19: lstm.bias_ih_l1_reverse.exp_avg.next[i0] = lstm.bias_ih_l1_reverse.exp_avg[i0]
   + (1 - betas.0[])*(lstm.bias_ih_l1_reverse.grad[i0] +
   weight_decay[]*lstm.bias_ih_l1_reverse[i0] - lstm.bias_ih_l1_reverse.exp_avg[i0]) */
/* adam, line 19: lstm.bias_ih_l1_reverse.exp_avg_sq.next[i0] =
   betas.1[]*lstm.bias_ih_l1_reverse.exp_avg_sq[i0] + (1 -
   betas.1[])*(lstm.bias_ih_l1_reverse.grad[i0] +
   weight_decay[]*lstm.bias_ih_l1_reverse[i0])*(lstm.bias_ih_l1_reverse.grad[i0] +
   weight_decay[]*lstm.bias_ih_l1_reverse[i0]) */
/* adam, line 19: lstm.bias_ih_l1_reverse.next[i0] = lstm.bias_ih_l1_reverse[i0] -
   lr[]/adam.c1[]*lstm.bias_ih_l1_reverse.exp_avg.next[i0]/(sqrt(lstm.bias_ih_l1_reverse.exp_avg_sq.next[i0])/adam.c2[]
   + eps[]) */
/* adam, line 19: lstm.bias_hh_l1_reverse.exp_avg.next[i0] = lstm.bias_hh_l1_reverse.exp_avg[i0]
   + (1 - betas.0[])*(lstm.bias_hh_l1_reverse.grad[i0] +
   weight_decay[]*lstm.bias_hh_l1_reverse[i0] - lstm.bias_hh_l1_reverse.exp_avg[i0]) */
/* adam, line 19: lstm.bias_hh_l1_reverse.exp_avg_sq.next[i0] =
   betas.1[]*lstm.bias_hh_l1_reverse.exp_avg_sq[i0] + (1 -
   betas.1[])*(lstm.bias_hh_l1_reverse.grad[i0] +
   weight_decay[]*lstm.bias_hh_l1_reverse[i0])*(lstm.bias_hh_l1_reverse.grad[i0] +
   weight_decay[]*lstm.bias_hh_l1_reverse[i0]) */
/* adam, line 19: lstm.bias_hh_l1_reverse.next[i0] = lstm.bias_hh_l1_reverse[i0] -
   lr[]/adam.c1[]*lstm.bias_hh_l1_reverse.exp_avg.next[i0]/(sqrt(lstm.bias_hh_l1_reverse.exp_avg_sq.next[i0])/adam.c2[]
   + eps[]) */
/* For lstm.layers.1.6, lstm.layers.1.3, lstm.layers.0.6, lstm.layers.0.3 (line 14) */
/* lstm.layers.1.6.z.grad f32[32, 8, 192]; lstm.bias_ih_l1_reverse.exp_avg f32[192];
   lstm.bias_ih_l1_reverse f32[192]; lstm.bias_ih_l1_reverse.exp_avg_sq f32[192]; adam.c1 f64[];
   adam.c2 f64[]; lstm.bias_hh_l1_reverse.exp_avg f32[192]; lstm.bias_hh_l1_reverse f32[192];
   lstm.bias_hh_l1_reverse.exp_avg_sq f32[192]; lstm.bias_ih_l1_reverse.grad f32[192];
   lstm.bias_hh_l1_reverse.grad f32[192] */
/* Tile: 16 k; lanes over k. Loops: k; inside: n, t */
static void lstm_layers_1_6_adam_grad(int thread, int threads,
    const float *restrict lstm_layers_1_6_z_grad, float *restrict lstm_bias_ih_l1_reverse_exp_avg,
    float *restrict lstm_bias_ih_l1_reverse, float *restrict lstm_bias_ih_l1_reverse_exp_avg_sq,
    const double *restrict adam_c1, const double *restrict adam_c2,
    float *restrict lstm_bias_hh_l1_reverse_exp_avg, float *restrict lstm_bias_hh_l1_reverse,
    float *restrict lstm_bias_hh_l1_reverse_exp_avg_sq,
    float *restrict lstm_bias_ih_l1_reverse_grad, float *restrict lstm_bias_hh_l1_reverse_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(12, thread, threads); unit < first_unit(12, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec grad = SPLAT(0.0f);
        vec grad_2 = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int t = 0; t <= 7; t++) {
                grad += LOAD(&lstm_layers_1_6_z_grad[4112 * kb + 128 * n + 16 * t]);
                grad_2 += LOAD(&lstm_layers_1_6_z_grad[4112 * kb + 128 * n + 16 * t]);
            }
        if (lstm_bias_ih_l1_reverse_grad != NULL)
            STORE(&lstm_bias_ih_l1_reverse_grad[16 * kb], grad);
        if (lstm_bias_hh_l1_reverse_grad != NULL)
            STORE(&lstm_bias_hh_l1_reverse_grad[16 * kb], grad_2);
        vec next = LOAD(&lstm_bias_ih_l1_reverse_exp_avg[16 * kb]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&lstm_bias_ih_l1_reverse[16 * kb]) -
            LOAD(&lstm_bias_ih_l1_reverse_exp_avg[16 * kb]));
        STORE(&lstm_bias_ih_l1_reverse_exp_avg[16 * kb], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&lstm_bias_ih_l1_reverse_exp_avg_sq[16 * kb]) +
            SPLAT(factor_2) * (grad + SPLAT(the_weight_decay) *
            LOAD(&lstm_bias_ih_l1_reverse[16 * kb])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&lstm_bias_ih_l1_reverse[16 * kb]));
        STORE(&lstm_bias_ih_l1_reverse_exp_avg_sq[16 * kb], next_2);
        STORE(&lstm_bias_ih_l1_reverse[16 * kb], LOAD(&lstm_bias_ih_l1_reverse[16 * kb]) -
            SPLAT((float)(lr / adam_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
        vec next_3 = LOAD(&lstm_bias_hh_l1_reverse_exp_avg[16 * kb]) + SPLAT(factor) *
            (grad_2 + SPLAT(the_weight_decay) * LOAD(&lstm_bias_hh_l1_reverse[16 * kb]) -
            LOAD(&lstm_bias_hh_l1_reverse_exp_avg[16 * kb]));
        STORE(&lstm_bias_hh_l1_reverse_exp_avg[16 * kb], next_3);
        vec next_4 = SPLAT(the_betas_1) * LOAD(&lstm_bias_hh_l1_reverse_exp_avg_sq[16 * kb]) +
            SPLAT(factor_2) * (grad_2 + SPLAT(the_weight_decay) *
            LOAD(&lstm_bias_hh_l1_reverse[16 * kb])) *
            (grad_2 + SPLAT(the_weight_decay) * LOAD(&lstm_bias_hh_l1_reverse[16 * kb]));
        STORE(&lstm_bias_hh_l1_reverse_exp_avg_sq[16 * kb], next_4);
        STORE(&lstm_bias_hh_l1_reverse[16 * kb], LOAD(&lstm_bias_hh_l1_reverse[16 * kb]) -
            SPLAT((float)(lr / adam_c1[0])) * next_3 /
            (v_sqrt(next_4) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
    }
}

/* lstm.layers.1.6 (lstm_layer), line 14: lstm.weight_hh_l1_reverse.grad[k, j] = sum(n, t: t - 1
   >= 0) lstm.layers.1.6.z.grad[n, t, k]*lstm.layers.1.6.h[n, t - 1, j] */
/* adam, line 19: lstm.weight_hh_l1_reverse.exp_avg.next[i0, i1] =
   lstm.weight_hh_l1_reverse.exp_avg[i0, i1] + (1 -
   betas.0[])*(lstm.weight_hh_l1_reverse.grad[i0, i1] +
   weight_decay[]*lstm.weight_hh_l1_reverse[i0, i1] - lstm.weight_hh_l1_reverse.exp_avg[i0, i1]) */
/* adam, line 19: lstm.weight_hh_l1_reverse.exp_avg_sq.next[i0, i1] =
   betas.1[]*lstm.weight_hh_l1_reverse.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*(lstm.weight_hh_l1_reverse.grad[i0, i1] +
   weight_decay[]*lstm.weight_hh_l1_reverse[i0, i1])*(lstm.weight_hh_l1_reverse.grad[i0, i1] +
   weight_decay[]*lstm.weight_hh_l1_reverse[i0, i1]) */
/* adam, line 19: lstm.weight_hh_l1_reverse.next[i0, i1] = lstm.weight_hh_l1_reverse[i0, i1] -
   lr[]/adam.c1[]*lstm.weight_hh_l1_reverse.exp_avg.next[i0,
   i1]/(sqrt(lstm.weight_hh_l1_reverse.exp_avg_sq.next[i0, i1])/adam.c2[] + eps[]) */
/* For lstm.layers.1.6, lstm.layers.1.3, lstm.layers.0.6, lstm.layers.0.3 (line 14) */
/* lstm.layers.1.6.z.grad f32[32, 8, 192]; lstm.layers.1.6.h f32[32, 8, 48];
   lstm.weight_hh_l1_reverse.exp_avg f32[192, 48]; lstm.weight_hh_l1_reverse f32[192, 48];
   lstm.weight_hh_l1_reverse.exp_avg_sq f32[192, 48]; adam.c1 f64[]; adam.c2 f64[];
   lstm.weight_hh_l1_reverse.grad f32[192, 48] */
/* Tile: 8 k x 48 j; lanes over j. Loops: k; inside: n, t */
KERNEL
static void lstm_layers_1_6_adam_grad_2(int thread, int threads,
    const float *restrict lstm_layers_1_6_z_grad, const float *restrict lstm_layers_1_6_h,
    float *restrict lstm_weight_hh_l1_reverse_exp_avg, float *restrict lstm_weight_hh_l1_reverse,
    float *restrict lstm_weight_hh_l1_reverse_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict lstm_weight_hh_l1_reverse_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec grad[8][3];
        vec next[8][3];
        vec next_2[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int jv = 0; jv < 3; jv++)
                grad[k][jv] = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int t = 1; t <= 7; t++) {
                const float *const grad_at = &lstm_layers_1_6_z_grad[8 * kb + 128 * n + 16 * t +
                    4096 * (kb / 2)];
                const float *const h_at = &lstm_layers_1_6_h[384 * n + 48 * t - 48];
                UNROLL for (int k = 0; k < 8; k++) {
                    const vec x = SPLAT(grad_at[k]);
                    UNROLL for (int jv = 0; jv < 3; jv++)
                        grad[k][jv] += x * LOAD(&h_at[16 * jv]);
                }
            }
        if (lstm_weight_hh_l1_reverse_grad != NULL)
            UNROLL for (int k = 0; k < 8; k++)
                UNROLL for (int jv = 0; jv < 3; jv++)
                    STORE(&lstm_weight_hh_l1_reverse_grad[128 * kb + 16 * k + 3088 * jv],
                        grad[k][jv]);
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at = 128 * kb + 16 * k + 3088 * jv;
                next[k][jv] = LOAD(&lstm_weight_hh_l1_reverse_exp_avg[at]) + SPLAT(factor) *
                    (grad[k][jv] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_hh_l1_reverse[at]) -
                    LOAD(&lstm_weight_hh_l1_reverse_exp_avg[at]));
                STORE(&lstm_weight_hh_l1_reverse_exp_avg[at], next[k][jv]);
                next_2[k][jv] = SPLAT(the_betas_1) *
                    LOAD(&lstm_weight_hh_l1_reverse_exp_avg_sq[at]) + SPLAT(factor_2) *
                    (grad[k][jv] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_hh_l1_reverse[at])) *
                    (grad[k][jv] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_hh_l1_reverse[at]));
                STORE(&lstm_weight_hh_l1_reverse_exp_avg_sq[at], next_2[k][jv]);
                STORE(&lstm_weight_hh_l1_reverse[at], LOAD(&lstm_weight_hh_l1_reverse[at]) -
                    SPLAT((float)(lr / adam_c1[0])) * next[k][jv] /
                    (v_sqrt(next_2[k][jv]) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
            }
    }
}

/* lstm.layers.1.6 (lstm_layer), line 14: lstm.weight_ih_l1_reverse.grad[k, d] = sum(n, t)
   lstm.layers.1.6.z.grad[n, t, k]*lstm.layers.0.7.y[n, -t + 7, d] */
/* adam, line 19: lstm.weight_ih_l1_reverse.exp_avg.next[i0, i1] =
   lstm.weight_ih_l1_reverse.exp_avg[i0, i1] + (1 -
   betas.0[])*(lstm.weight_ih_l1_reverse.grad[i0, i1] +
   weight_decay[]*lstm.weight_ih_l1_reverse[i0, i1] - lstm.weight_ih_l1_reverse.exp_avg[i0, i1]) */
/* adam, line 19: lstm.weight_ih_l1_reverse.exp_avg_sq.next[i0, i1] =
   betas.1[]*lstm.weight_ih_l1_reverse.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*(lstm.weight_ih_l1_reverse.grad[i0, i1] +
   weight_decay[]*lstm.weight_ih_l1_reverse[i0, i1])*(lstm.weight_ih_l1_reverse.grad[i0, i1] +
   weight_decay[]*lstm.weight_ih_l1_reverse[i0, i1]) */
/* lstm.layers.1.6.z.grad f32[32, 8, 192]; lstm.layers.0.7.y f32[32, 8, 96];
   lstm.weight_ih_l1_reverse.exp_avg f32[192, 96]; lstm.weight_ih_l1_reverse f32[192, 96];
   lstm.weight_ih_l1_reverse.exp_avg_sq f32[192, 96]; lstm.weight_ih_l1_reverse.grad f32[192, 96] */
/* Tile: 8 k x 48 d; lanes over d. Loops: k, d; inside: n, t */
KERNEL
static void lstm_layers_1_6_adam_grad_3(int thread, int threads,
    const float *restrict lstm_layers_1_6_z_grad, const float *restrict lstm_layers_0_7_y,
    float *restrict lstm_weight_ih_l1_reverse_exp_avg,
    const float *restrict lstm_weight_ih_l1_reverse,
    float *restrict lstm_weight_ih_l1_reverse_exp_avg_sq,
    float *restrict lstm_weight_ih_l1_reverse_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int unit = first_unit(48, thread, threads); unit < first_unit(48, thread + 1, threads);
        unit++) {
        const int kb = unit / 2;
        const int db = unit % 2;
        vec grad[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int dv = 0; dv < 3; dv++)
                grad[k][dv] = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int t = 0; t <= 7; t++) {
                const float *const grad_at = &lstm_layers_1_6_z_grad[8 * kb + 128 * n + 16 * t +
                    4096 * (kb / 2)];
                const float *const y_at = &lstm_layers_0_7_y[12336 * db + 128 * n - 16 * t + 112];
                UNROLL for (int k = 0; k < 8; k++) {
                    const vec x = SPLAT(grad_at[k]);
                    UNROLL for (int dv = 0; dv < 3; dv++)
                        grad[k][dv] += x * LOAD(&y_at[4112 * dv]);
                }
            }
        if (lstm_weight_ih_l1_reverse_grad != NULL)
            UNROLL for (int k = 0; k < 8; k++)
                UNROLL for (int dv = 0; dv < 3; dv++)
                    STORE(&lstm_weight_ih_l1_reverse_grad[128 * kb + 16 * k + 9264 * db + 3088 *
                        dv], grad[k][dv]);
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int dv = 0; dv < 3; dv++) {
                const int at = 768 * kb + 96 * k + 48 * db + 16 * dv;
                const int at_2 = 128 * kb + 16 * k + 9264 * db + 3088 * dv;
                STORE(&lstm_weight_ih_l1_reverse_exp_avg[at],
                    LOAD(&lstm_weight_ih_l1_reverse_exp_avg[at]) + SPLAT(factor) *
                    (grad[k][dv] + SPLAT(the_weight_decay) *
                    LOAD(&lstm_weight_ih_l1_reverse[at_2]) -
                    LOAD(&lstm_weight_ih_l1_reverse_exp_avg[at])));
                STORE(&lstm_weight_ih_l1_reverse_exp_avg_sq[at], SPLAT(the_betas_1) *
                    LOAD(&lstm_weight_ih_l1_reverse_exp_avg_sq[at]) + SPLAT(factor_2) *
                    (grad[k][dv] + SPLAT(the_weight_decay) *
                    LOAD(&lstm_weight_ih_l1_reverse[at_2])) *
                    (grad[k][dv] + SPLAT(the_weight_decay) *
                    LOAD(&lstm_weight_ih_l1_reverse[at_2])));
            }
    }
}

/* lstm.layers.1.3 (lstm_layer), line 14: lstm.layers.1.3.h.grad.1[n, x1, j] = sum(k: -x1 + 6 >=
   0) lstm.layers.1.3.z.grad[n, x1 + 1, k]*lstm.weight_hh_l1[k, j] */
/* lstm.layers.1.3 (lstm_layer), line 14: lstm.layers.1.3.z.grad[n, t, k + 144] =
   (lstm.layers.1.3.h.grad.1[n, t, k] + lstm.layers.1.7.y.grad[n, t, k])*lstm.layers.1.3.m[n, t,
   k]*(lstm.layers.1.3.o[n, t, k]*(1 - lstm.layers.1.3.o[n, t, k])) */
/* lstm.layers.1.3 (lstm_layer), line 14: lstm.layers.1.3.c.grad[n, t, k] = select(-t + 6 >= 0,
   lstm.layers.1.3.c.grad[n, t + 1, k]*lstm.layers.1.3.f[n, t + 1, k], 0) +
   (lstm.layers.1.3.h.grad.1[n, t, k] + lstm.layers.1.7.y.grad[n, t, k])*lstm.layers.1.3.o[n, t,
   k]*(1 - lstm.layers.1.3.m[n, t, k]*lstm.layers.1.3.m[n, t, k]) */
/* lstm.layers.1.3 (lstm_layer), line 14: lstm.layers.1.3.z.grad[n, t, k + 96] =
   lstm.layers.1.3.c.grad[n, t, k]*lstm.layers.1.3.i[n, t, k]*(1 - lstm.layers.1.3.g[n, t,
   k]*lstm.layers.1.3.g[n, t, k]) */
/* lstm.layers.1.3 (lstm_layer), line 14: lstm.layers.1.3.z.grad[n, t, k + 48] = select(t - 1 >=
   0, lstm.layers.1.3.c.grad[n, t, k]*lstm.layers.1.3.c[n, t - 1, k], 0)*(lstm.layers.1.3.f[n, t,
   k]*(1 - lstm.layers.1.3.f[n, t, k])) */
/* lstm.layers.1.3 (lstm_layer), line 14: lstm.layers.1.3.z.grad[n, t, k] =
   lstm.layers.1.3.c.grad[n, t, k]*lstm.layers.1.3.g[n, t, k]*(lstm.layers.1.3.i[n, t, k]*(1 -
   lstm.layers.1.3.i[n, t, k])) */
/* lstm.layers.1.3.z.grad f32[32, 8, 192]; lstm.weight_hh_l1 f32[192, 48]; lstm.layers.1.7.y.grad
   f32[32, 8, 96]; lstm.layers.1.3.m f32[32, 8, 48]; lstm.layers.1.3.o f32[32, 8, 48];
   lstm.layers.1.3.c.grad f32[32, 8, 48]; lstm.layers.1.3.f f32[32, 8, 48]; lstm.layers.1.3.i
   f32[32, 8, 48]; lstm.layers.1.3.g f32[32, 8, 48]; lstm.layers.1.3.c f32[32, 8, 48] */
/* Tile: 8 n x 48 j; lanes over j. Loops: n; inside: k */
KERNEL
static void lstm_layers_1_3_grad(int thread, int threads, int x1,
    float *restrict lstm_layers_1_3_z_grad, const float *restrict lstm_weight_hh_l1,
    const float *restrict lstm_layers_1_7_y_grad, const float *restrict lstm_layers_1_3_m,
    const float *restrict lstm_layers_1_3_o, float *restrict lstm_layers_1_3_c_grad,
    const float *restrict lstm_layers_1_3_f, const float *restrict lstm_layers_1_3_i,
    const float *restrict lstm_layers_1_3_g, const float *restrict lstm_layers_1_3_c)
{
    for (int unit = first_unit(4, thread, threads); unit < first_unit(4, thread + 1, threads);
        unit++) {
        const int nb = unit;
        vec grad_1[8][3];
        vec grad[8][3];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++)
                grad_1[n][jv] = SPLAT(0.0f);
        if (x1 <= 6)
            for (int k = 0; k <= 191; k++) {
                const float *const grad_at = &lstm_layers_1_3_z_grad[16 * x1 + 1024 * nb + k +
                    4096 * (k / 16) + 16];
                const float *const weight_hh_l1_at = &lstm_weight_hh_l1[16 * k];
                UNROLL for (int n = 0; n < 8; n++) {
                    const vec x = SPLAT(grad_at[128 * n]);
                    UNROLL for (int jv = 0; jv < 3; jv++)
                        grad_1[n][jv] += x * LOAD(&weight_hh_l1_at[3088 * jv]);
                }
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_1_3_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 37008],
                    (grad_1[n][jv] + LOAD(&lstm_layers_1_7_y_grad[16 * x1 + 1024 * nb + 128 * n +
                    4112 * jv])) * LOAD(&lstm_layers_1_3_m[at]) *
                    (LOAD(&lstm_layers_1_3_o[at]) * (SPLAT(1.0f) - LOAD(&lstm_layers_1_3_o[at]))));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_2 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                grad[n][jv] = ((6 - x1 >= 0) ?
                    (vec)(LOAD(&lstm_layers_1_3_c_grad[1536 * x1 + 128 * nb + 16 * n + 512 * jv -
                    3072 * ((x1 + 1) / 2) + 1536]) *
                    LOAD(&lstm_layers_1_3_f[1536 * x1 + 384 * nb + 48 * n + 16 * jv + 1536])) :
                    (vec)SPLAT(0.0f)) + (grad_1[n][jv] +
                    LOAD(&lstm_layers_1_7_y_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv])) *
                    LOAD(&lstm_layers_1_3_o[at_2]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_1_3_m[at_2]) * LOAD(&lstm_layers_1_3_m[at_2]));
                STORE(&lstm_layers_1_3_c_grad[1536 * x1 + 128 * nb + 16 * n + 512 * jv - 3072 *
                    (x1 / 2)], grad[n][jv]);
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_3 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_1_3_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 24672],
                    grad[n][jv] * LOAD(&lstm_layers_1_3_i[at_3]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_1_3_g[at_3]) *
                    LOAD(&lstm_layers_1_3_g[at_3])));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_4 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_1_3_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 12336],
                    ((x1 - 1 >= 0) ? (vec)(grad[n][jv] *
                    LOAD(&lstm_layers_1_3_c[1536 * x1 + 384 * nb + 48 * n + 16 * jv - 1536])) :
                    (vec)SPLAT(0.0f)) * (LOAD(&lstm_layers_1_3_f[at_4]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_1_3_f[at_4]))));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_5 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_1_3_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv],
                    grad[n][jv] * LOAD(&lstm_layers_1_3_g[at_5]) *
                    (LOAD(&lstm_layers_1_3_i[at_5]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_1_3_i[at_5]))));
            }
    }
}

lstm_layers_1_6_with(lstm_layers_1_6_grad_2, 64, 2, 191, 9264, 3088, 128, 16, 12336, 4112)
lstm_layers_1_3_with(lstm_layers_1_3_grad_2, 64, 2, 191, 9264, 3088, 128, 16, 12336, 4112)
/* lstm.layers.1.3 (lstm_layer), line 14: lstm.weight_ih_l1.grad[k, d] = sum(n, t)
   lstm.layers.1.3.z.grad[n, t, k]*lstm.layers.0.7.y[n, t, d] */
/* adam, line 19: lstm.weight_ih_l1.exp_avg.next[i0, i1] = lstm.weight_ih_l1.exp_avg[i0, i1] + (1
   - betas.0[])*(lstm.weight_ih_l1.grad[i0, i1] + weight_decay[]*lstm.weight_ih_l1[i0, i1] -
   lstm.weight_ih_l1.exp_avg[i0, i1]) */
/* adam, line 19: lstm.weight_ih_l1.exp_avg_sq.next[i0, i1] =
   betas.1[]*lstm.weight_ih_l1.exp_avg_sq[i0, i1] + (1 - betas.1[])*(lstm.weight_ih_l1.grad[i0,
   i1] + weight_decay[]*lstm.weight_ih_l1[i0, i1])*(lstm.weight_ih_l1.grad[i0, i1] +
   weight_decay[]*lstm.weight_ih_l1[i0, i1]) */
/* adam, line 19: lstm.weight_ih_l1.next[i0, i1] = lstm.weight_ih_l1[i0, i1] -
   lr[]/adam.c1[]*lstm.weight_ih_l1.exp_avg.next[i0,
   i1]/(sqrt(lstm.weight_ih_l1.exp_avg_sq.next[i0, i1])/adam.c2[] + eps[]) */
/* lstm.layers.1.3.z.grad f32[32, 8, 192]; lstm.layers.0.7.y f32[32, 8, 96];
   lstm.weight_ih_l1.exp_avg f32[192, 96]; lstm.weight_ih_l1 f32[192, 96];
   lstm.weight_ih_l1.exp_avg_sq f32[192, 96]; adam.c1 f64[]; adam.c2 f64[];
   lstm.weight_ih_l1.grad f32[192, 96] */
/* Tile: 8 k x 48 d; lanes over d. Loops: k, d; inside: n, t */
KERNEL
static void lstm_layers_1_3_adam_grad(int thread, int threads,
    const float *restrict lstm_layers_1_3_z_grad, const float *restrict lstm_layers_0_7_y,
    float *restrict lstm_weight_ih_l1_exp_avg, float *restrict lstm_weight_ih_l1,
    float *restrict lstm_weight_ih_l1_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict lstm_weight_ih_l1_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(48, thread, threads); unit < first_unit(48, thread + 1, threads);
        unit++) {
        const int kb = unit / 2;
        const int db = unit % 2;
        vec grad[8][3];
        vec next[8][3];
        vec next_2[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int dv = 0; dv < 3; dv++)
                grad[k][dv] = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int t = 0; t <= 7; t++) {
                const float *const grad_at = &lstm_layers_1_3_z_grad[8 * kb + 128 * n + 16 * t +
                    4096 * (kb / 2)];
                const float *const y_at = &lstm_layers_0_7_y[12336 * db + 128 * n + 16 * t];
                UNROLL for (int k = 0; k < 8; k++) {
                    const vec x = SPLAT(grad_at[k]);
                    UNROLL for (int dv = 0; dv < 3; dv++)
                        grad[k][dv] += x * LOAD(&y_at[4112 * dv]);
                }
            }
        if (lstm_weight_ih_l1_grad != NULL)
            UNROLL for (int k = 0; k < 8; k++)
                UNROLL for (int dv = 0; dv < 3; dv++)
                    STORE(&lstm_weight_ih_l1_grad[128 * kb + 16 * k + 9264 * db + 3088 * dv],
                        grad[k][dv]);
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int dv = 0; dv < 3; dv++) {
                const int at = 128 * kb + 16 * k + 9264 * db + 3088 * dv;
                next[k][dv] = LOAD(&lstm_weight_ih_l1_exp_avg[at]) + SPLAT(factor) *
                    (grad[k][dv] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_ih_l1[at]) -
                    LOAD(&lstm_weight_ih_l1_exp_avg[at]));
                STORE(&lstm_weight_ih_l1_exp_avg[at], next[k][dv]);
                next_2[k][dv] = SPLAT(the_betas_1) * LOAD(&lstm_weight_ih_l1_exp_avg_sq[at]) +
                    SPLAT(factor_2) * (grad[k][dv] + SPLAT(the_weight_decay) *
                    LOAD(&lstm_weight_ih_l1[at])) *
                    (grad[k][dv] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_ih_l1[at]));
                STORE(&lstm_weight_ih_l1_exp_avg_sq[at], next_2[k][dv]);
                STORE(&lstm_weight_ih_l1[at], LOAD(&lstm_weight_ih_l1[at]) -
                    SPLAT((float)(lr / adam_c1[0])) * next[k][dv] /
                    (v_sqrt(next_2[k][dv]) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
            }
    }
}

/* lstm.layers.0.6 (lstm_layer), line 14: lstm.layers.0.6.h.grad.2[n, x1, j] = sum(k: -x1 + 6 >=
   0) lstm.layers.0.6.z.grad[n, x1 + 1, k]*lstm.weight_hh_l0_reverse[k, j] */
/* lstm.layers.0.6 (lstm_layer), line 14: lstm.layers.0.6.h.grad[n, t, k] =
   lstm.layers.0.6.h.grad.2[n, t, k] + (lstm.layers.0.7.y.grad.2[n, -t + 7, k + 48] +
   lstm.layers.0.7.y.grad.1[n, -t + 7, k + 48]) */
/* lstm.layers.0.6 (lstm_layer), line 14: lstm.layers.0.6.z.grad[n, t, k + 144] =
   lstm.layers.0.6.h.grad[n, t, k]*lstm.layers.0.6.m[n, t, k]*(lstm.layers.0.6.o[n, t, k]*(1 -
   lstm.layers.0.6.o[n, t, k])) */
/* lstm.layers.0.6 (lstm_layer), line 14: lstm.layers.0.6.c.grad[n, t, k] = select(-t + 6 >= 0,
   lstm.layers.0.6.c.grad[n, t + 1, k]*lstm.layers.0.6.f[n, t + 1, k], 0) +
   lstm.layers.0.6.h.grad[n, t, k]*lstm.layers.0.6.o[n, t, k]*(1 - lstm.layers.0.6.m[n, t,
   k]*lstm.layers.0.6.m[n, t, k]) */
/* lstm.layers.0.6 (lstm_layer), line 14: lstm.layers.0.6.z.grad[n, t, k + 96] =
   lstm.layers.0.6.c.grad[n, t, k]*lstm.layers.0.6.i[n, t, k]*(1 - lstm.layers.0.6.g[n, t,
   k]*lstm.layers.0.6.g[n, t, k]) */
/* lstm.layers.0.6 (lstm_layer), line 14: lstm.layers.0.6.z.grad[n, t, k + 48] = select(t - 1 >=
   0, lstm.layers.0.6.c.grad[n, t, k]*lstm.layers.0.6.c[n, t - 1, k], 0)*(lstm.layers.0.6.f[n, t,
   k]*(1 - lstm.layers.0.6.f[n, t, k])) */
/* lstm.layers.0.6 (lstm_layer), line 14: lstm.layers.0.6.z.grad[n, t, k] =
   lstm.layers.0.6.c.grad[n, t, k]*lstm.layers.0.6.g[n, t, k]*(lstm.layers.0.6.i[n, t, k]*(1 -
   lstm.layers.0.6.i[n, t, k])) */
/* lstm.layers.0.6.z.grad f32[32, 8, 192]; lstm.weight_hh_l0_reverse f32[192, 48];
   lstm.layers.0.7.y.grad.2 f32[32, 8, 96]; lstm.layers.0.7.y.grad.1 f32[32, 8, 96];
   lstm.layers.0.6.m f32[32, 8, 48]; lstm.layers.0.6.o f32[32, 8, 48]; lstm.layers.0.6.c.grad
   f32[32, 8, 48]; lstm.layers.0.6.f f32[32, 8, 48]; lstm.layers.0.6.i f32[32, 8, 48];
   lstm.layers.0.6.g f32[32, 8, 48]; lstm.layers.0.6.c f32[32, 8, 48] */
/* Tile: 8 n x 48 j; lanes over j. Loops: n; inside: k */
KERNEL
static void lstm_layers_0_6_grad(int thread, int threads, int x1,
    float *restrict lstm_layers_0_6_z_grad, const float *restrict lstm_weight_hh_l0_reverse,
    const float *restrict lstm_layers_0_7_y_grad_2, const float *restrict lstm_layers_0_7_y_grad_1,
    const float *restrict lstm_layers_0_6_m, const float *restrict lstm_layers_0_6_o,
    float *restrict lstm_layers_0_6_c_grad, const float *restrict lstm_layers_0_6_f,
    const float *restrict lstm_layers_0_6_i, const float *restrict lstm_layers_0_6_g,
    const float *restrict lstm_layers_0_6_c)
{
    for (int unit = first_unit(4, thread, threads); unit < first_unit(4, thread + 1, threads);
        unit++) {
        const int nb = unit;
        vec grad_2[8][3];
        vec grad[8][3];
        vec grad_3[8][3];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++)
                grad_2[n][jv] = SPLAT(0.0f);
        if (x1 <= 6)
            for (int k = 0; k <= 191; k++) {
                const float *const grad_at = &lstm_layers_0_6_z_grad[16 * x1 + 1024 * nb + k +
                    4096 * (k / 16) + 16];
                const float *const weight_hh_l0_reverse_at = &lstm_weight_hh_l0_reverse[16 * k];
                UNROLL for (int n = 0; n < 8; n++) {
                    const vec x = SPLAT(grad_at[128 * n]);
                    UNROLL for (int jv = 0; jv < 3; jv++)
                        grad_2[n][jv] += x * LOAD(&weight_hh_l0_reverse_at[3088 * jv]);
                }
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at = 1024 * nb + 128 * n + 4112 * jv - 16 * x1 + 12448;
                grad[n][jv] = grad_2[n][jv] +
                    (LOAD(&lstm_layers_0_7_y_grad_2[at]) + LOAD(&lstm_layers_0_7_y_grad_1[at]));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_2 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_0_6_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 37008],
                    grad[n][jv] * LOAD(&lstm_layers_0_6_m[at_2]) *
                    (LOAD(&lstm_layers_0_6_o[at_2]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_6_o[at_2]))));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_3 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                grad_3[n][jv] = ((6 - x1 >= 0) ?
                    (vec)(LOAD(&lstm_layers_0_6_c_grad[1536 * x1 + 128 * nb + 16 * n + 512 * jv -
                    3072 * ((x1 + 1) / 2) + 1536]) *
                    LOAD(&lstm_layers_0_6_f[1536 * x1 + 384 * nb + 48 * n + 16 * jv + 1536])) :
                    (vec)SPLAT(0.0f)) + grad[n][jv] * LOAD(&lstm_layers_0_6_o[at_3]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_6_m[at_3]) * LOAD(&lstm_layers_0_6_m[at_3]));
                STORE(&lstm_layers_0_6_c_grad[1536 * x1 + 128 * nb + 16 * n + 512 * jv - 3072 *
                    (x1 / 2)], grad_3[n][jv]);
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_4 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_0_6_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 24672],
                    grad_3[n][jv] * LOAD(&lstm_layers_0_6_i[at_4]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_6_g[at_4]) *
                    LOAD(&lstm_layers_0_6_g[at_4])));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_5 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_0_6_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 12336],
                    ((x1 - 1 >= 0) ? (vec)(grad_3[n][jv] *
                    LOAD(&lstm_layers_0_6_c[1536 * x1 + 384 * nb + 48 * n + 16 * jv - 1536])) :
                    (vec)SPLAT(0.0f)) * (LOAD(&lstm_layers_0_6_f[at_5]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_6_f[at_5]))));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_6 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_0_6_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv],
                    grad_3[n][jv] * LOAD(&lstm_layers_0_6_g[at_6]) *
                    (LOAD(&lstm_layers_0_6_i[at_6]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_6_i[at_6]))));
            }
    }
}

/* lstm.layers.0.6 (lstm_layer), line 14: lstm.weight_ih_l0_reverse.grad[k, d] = sum(n, t)
   lstm.layers.0.6.z.grad[n, t, k]*rows.value[n, -t + 7, d] */
/* adam, line 19: lstm.weight_ih_l0_reverse.exp_avg.next[i0, i1] =
   lstm.weight_ih_l0_reverse.exp_avg[i0, i1] + (1 -
   betas.0[])*(lstm.weight_ih_l0_reverse.grad[i0, i1] +
   weight_decay[]*lstm.weight_ih_l0_reverse[i0, i1] - lstm.weight_ih_l0_reverse.exp_avg[i0, i1]) */
/* adam, line 19: lstm.weight_ih_l0_reverse.exp_avg_sq.next[i0, i1] =
   betas.1[]*lstm.weight_ih_l0_reverse.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*(lstm.weight_ih_l0_reverse.grad[i0, i1] +
   weight_decay[]*lstm.weight_ih_l0_reverse[i0, i1])*(lstm.weight_ih_l0_reverse.grad[i0, i1] +
   weight_decay[]*lstm.weight_ih_l0_reverse[i0, i1]) */
/* adam, line 19: lstm.weight_ih_l0_reverse.next[i0, i1] = lstm.weight_ih_l0_reverse[i0, i1] -
   lr[]/adam.c1[]*lstm.weight_ih_l0_reverse.exp_avg.next[i0,
   i1]/(sqrt(lstm.weight_ih_l0_reverse.exp_avg_sq.next[i0, i1])/adam.c2[] + eps[]) */
/* lstm.layers.0.6.z.grad f32[32, 8, 192]; rows.value f32[32, 8, 8];
   lstm.weight_ih_l0_reverse.exp_avg f32[192, 8]; lstm.weight_ih_l0_reverse f32[192, 8];
   lstm.weight_ih_l0_reverse.exp_avg_sq f32[192, 8]; adam.c1 f64[]; adam.c2 f64[];
   lstm.weight_ih_l0_reverse.grad f32[192, 8] */
/* Tile: 32 k x 8 d; lanes over k. Loops: k; inside: n, t */
KERNEL
static void lstm_layers_0_6_adam_grad(int thread, int threads,
    const float *restrict lstm_layers_0_6_z_grad, const float *restrict rows_value,
    float *restrict lstm_weight_ih_l0_reverse_exp_avg, float *restrict lstm_weight_ih_l0_reverse,
    float *restrict lstm_weight_ih_l0_reverse_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict lstm_weight_ih_l0_reverse_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(6, thread, threads); unit < first_unit(6, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec grad[2][8];
        vec next[2][8];
        vec next_2[2][8];
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int d = 0; d < 8; d++)
                grad[kv][d] = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int t = 0; t <= 7; t++) {
                const float *const grad_at = &lstm_layers_0_6_z_grad[8224 * kb + 128 * n + 16 * t];
                const float *const value_at = &rows_value[128 * n - 16 * t + 112];
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&grad_at[4112 * kv]);
                    UNROLL for (int d = 0; d < 8; d++)
                        grad[kv][d] += x * SPLAT(value_at[d]);
                }
            }
        if (lstm_weight_ih_l0_reverse_grad != NULL)
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int d = 0; d < 8; d++)
                    STORE(&lstm_weight_ih_l0_reverse_grad[256 * kb + 128 * kv + 16 * d],
                        grad[kv][d]);
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int d = 0; d < 8; d++) {
                const int at = 256 * kb + 128 * kv + 16 * d;
                next[kv][d] = LOAD(&lstm_weight_ih_l0_reverse_exp_avg[at]) + SPLAT(factor) *
                    (grad[kv][d] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_ih_l0_reverse[at]) -
                    LOAD(&lstm_weight_ih_l0_reverse_exp_avg[at]));
                STORE(&lstm_weight_ih_l0_reverse_exp_avg[at], next[kv][d]);
                next_2[kv][d] = SPLAT(the_betas_1) *
                    LOAD(&lstm_weight_ih_l0_reverse_exp_avg_sq[at]) + SPLAT(factor_2) *
                    (grad[kv][d] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_ih_l0_reverse[at])) *
                    (grad[kv][d] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_ih_l0_reverse[at]));
                STORE(&lstm_weight_ih_l0_reverse_exp_avg_sq[at], next_2[kv][d]);
                STORE(&lstm_weight_ih_l0_reverse[at], LOAD(&lstm_weight_ih_l0_reverse[at]) -
                    SPLAT((float)(lr / adam_c1[0])) * next[kv][d] /
                    (v_sqrt(next_2[kv][d]) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
            }
    }
}

/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.h.grad.1[n, x1, j] = sum(k: -x1 + 6 >=
   0) lstm.layers.0.3.z.grad[n, x1 + 1, k]*lstm.weight_hh_l0[k, j] */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.h.grad[n, u, k] =
   lstm.layers.0.3.h.grad.1[n, u, k] + (lstm.layers.0.7.y.grad.2[n, u, k] +
   lstm.layers.0.7.y.grad.1[n, u, k]) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.z.grad[n, t, k + 144] =
   lstm.layers.0.3.h.grad[n, t, k]*lstm.layers.0.3.m[n, t, k]*(lstm.layers.0.3.o[n, t, k]*(1 -
   lstm.layers.0.3.o[n, t, k])) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.c.grad[n, t, k] = select(-t + 6 >= 0,
   lstm.layers.0.3.c.grad[n, t + 1, k]*lstm.layers.0.3.f[n, t + 1, k], 0) +
   lstm.layers.0.3.h.grad[n, t, k]*lstm.layers.0.3.o[n, t, k]*(1 - lstm.layers.0.3.m[n, t,
   k]*lstm.layers.0.3.m[n, t, k]) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.z.grad[n, t, k + 96] =
   lstm.layers.0.3.c.grad[n, t, k]*lstm.layers.0.3.i[n, t, k]*(1 - lstm.layers.0.3.g[n, t,
   k]*lstm.layers.0.3.g[n, t, k]) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.z.grad[n, t, k + 48] = select(t - 1 >=
   0, lstm.layers.0.3.c.grad[n, t, k]*lstm.layers.0.3.c[n, t - 1, k], 0)*(lstm.layers.0.3.f[n, t,
   k]*(1 - lstm.layers.0.3.f[n, t, k])) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.z.grad[n, t, k] =
   lstm.layers.0.3.c.grad[n, t, k]*lstm.layers.0.3.g[n, t, k]*(lstm.layers.0.3.i[n, t, k]*(1 -
   lstm.layers.0.3.i[n, t, k])) */
/* lstm.layers.0.3.z.grad f32[32, 8, 192]; lstm.weight_hh_l0 f32[192, 48];
   lstm.layers.0.7.y.grad.2 f32[32, 8, 96]; lstm.layers.0.7.y.grad.1 f32[32, 8, 96];
   lstm.layers.0.3.m f32[32, 8, 48]; lstm.layers.0.3.o f32[32, 8, 48]; lstm.layers.0.3.c.grad
   f32[32, 8, 48]; lstm.layers.0.3.f f32[32, 8, 48]; lstm.layers.0.3.i f32[32, 8, 48];
   lstm.layers.0.3.g f32[32, 8, 48]; lstm.layers.0.3.c f32[32, 8, 48] */
/* Tile: 8 n x 48 j; lanes over j. Loops: n; inside: k */
KERNEL
static void lstm_layers_0_3_grad(int thread, int threads, int x1,
    float *restrict lstm_layers_0_3_z_grad, const float *restrict lstm_weight_hh_l0,
    const float *restrict lstm_layers_0_7_y_grad_2, const float *restrict lstm_layers_0_7_y_grad_1,
    const float *restrict lstm_layers_0_3_m, const float *restrict lstm_layers_0_3_o,
    float *restrict lstm_layers_0_3_c_grad, const float *restrict lstm_layers_0_3_f,
    const float *restrict lstm_layers_0_3_i, const float *restrict lstm_layers_0_3_g,
    const float *restrict lstm_layers_0_3_c)
{
    for (int unit = first_unit(4, thread, threads); unit < first_unit(4, thread + 1, threads);
        unit++) {
        const int nb = unit;
        vec grad_1[8][3];
        vec grad[8][3];
        vec grad_2[8][3];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++)
                grad_1[n][jv] = SPLAT(0.0f);
        if (x1 <= 6)
            for (int k = 0; k <= 191; k++) {
                const float *const grad_at = &lstm_layers_0_3_z_grad[16 * x1 + 1024 * nb + k +
                    4096 * (k / 16) + 16];
                const float *const weight_hh_l0_at = &lstm_weight_hh_l0[16 * k];
                UNROLL for (int n = 0; n < 8; n++) {
                    const vec x = SPLAT(grad_at[128 * n]);
                    UNROLL for (int jv = 0; jv < 3; jv++)
                        grad_1[n][jv] += x * LOAD(&weight_hh_l0_at[3088 * jv]);
                }
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at = 16 * x1 + 1024 * nb + 128 * n + 4112 * jv;
                grad[n][jv] = grad_1[n][jv] +
                    (LOAD(&lstm_layers_0_7_y_grad_2[at]) + LOAD(&lstm_layers_0_7_y_grad_1[at]));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_2 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_0_3_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 37008],
                    grad[n][jv] * LOAD(&lstm_layers_0_3_m[at_2]) *
                    (LOAD(&lstm_layers_0_3_o[at_2]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_3_o[at_2]))));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_3 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                grad_2[n][jv] = ((6 - x1 >= 0) ?
                    (vec)(LOAD(&lstm_layers_0_3_c_grad[1536 * x1 + 128 * nb + 16 * n + 512 * jv -
                    3072 * ((x1 + 1) / 2) + 1536]) *
                    LOAD(&lstm_layers_0_3_f[1536 * x1 + 384 * nb + 48 * n + 16 * jv + 1536])) :
                    (vec)SPLAT(0.0f)) + grad[n][jv] * LOAD(&lstm_layers_0_3_o[at_3]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_3_m[at_3]) * LOAD(&lstm_layers_0_3_m[at_3]));
                STORE(&lstm_layers_0_3_c_grad[1536 * x1 + 128 * nb + 16 * n + 512 * jv - 3072 *
                    (x1 / 2)], grad_2[n][jv]);
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_4 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_0_3_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 24672],
                    grad_2[n][jv] * LOAD(&lstm_layers_0_3_i[at_4]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_3_g[at_4]) *
                    LOAD(&lstm_layers_0_3_g[at_4])));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_5 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_0_3_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv + 12336],
                    ((x1 - 1 >= 0) ? (vec)(grad_2[n][jv] *
                    LOAD(&lstm_layers_0_3_c[1536 * x1 + 384 * nb + 48 * n + 16 * jv - 1536])) :
                    (vec)SPLAT(0.0f)) * (LOAD(&lstm_layers_0_3_f[at_5]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_3_f[at_5]))));
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int jv = 0; jv < 3; jv++) {
                const int at_6 = 1536 * x1 + 384 * nb + 48 * n + 16 * jv;
                STORE(&lstm_layers_0_3_z_grad[16 * x1 + 1024 * nb + 128 * n + 4112 * jv],
                    grad_2[n][jv] * LOAD(&lstm_layers_0_3_g[at_6]) *
                    (LOAD(&lstm_layers_0_3_i[at_6]) *
                    (SPLAT(1.0f) - LOAD(&lstm_layers_0_3_i[at_6]))));
            }
    }
}

/* lstm.layers.0.3 (lstm_layer), line 14: lstm.weight_ih_l0.grad[k, d] = sum(n, t)
   lstm.layers.0.3.z.grad[n, t, k]*rows.value[n, t, d] */
/* adam, line 19: lstm.weight_ih_l0.exp_avg.next[i0, i1] = lstm.weight_ih_l0.exp_avg[i0, i1] + (1
   - betas.0[])*(lstm.weight_ih_l0.grad[i0, i1] + weight_decay[]*lstm.weight_ih_l0[i0, i1] -
   lstm.weight_ih_l0.exp_avg[i0, i1]) */
/* adam, line 19: lstm.weight_ih_l0.exp_avg_sq.next[i0, i1] =
   betas.1[]*lstm.weight_ih_l0.exp_avg_sq[i0, i1] + (1 - betas.1[])*(lstm.weight_ih_l0.grad[i0,
   i1] + weight_decay[]*lstm.weight_ih_l0[i0, i1])*(lstm.weight_ih_l0.grad[i0, i1] +
   weight_decay[]*lstm.weight_ih_l0[i0, i1]) */
/* adam, line 19: lstm.weight_ih_l0.next[i0, i1] = lstm.weight_ih_l0[i0, i1] -
   lr[]/adam.c1[]*lstm.weight_ih_l0.exp_avg.next[i0,
   i1]/(sqrt(lstm.weight_ih_l0.exp_avg_sq.next[i0, i1])/adam.c2[] + eps[]) */
/* lstm.layers.0.3.z.grad f32[32, 8, 192]; rows.value f32[32, 8, 8]; lstm.weight_ih_l0.exp_avg
   f32[192, 8]; lstm.weight_ih_l0 f32[192, 8]; lstm.weight_ih_l0.exp_avg_sq f32[192, 8]; adam.c1
   f64[]; adam.c2 f64[]; lstm.weight_ih_l0.grad f32[192, 8] */
/* Tile: 32 k x 8 d; lanes over k. Loops: k; inside: n, t */
KERNEL
static void lstm_layers_0_3_adam_grad(int thread, int threads,
    const float *restrict lstm_layers_0_3_z_grad, const float *restrict rows_value,
    float *restrict lstm_weight_ih_l0_exp_avg, float *restrict lstm_weight_ih_l0,
    float *restrict lstm_weight_ih_l0_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict lstm_weight_ih_l0_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(6, thread, threads); unit < first_unit(6, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec grad[2][8];
        vec next[2][8];
        vec next_2[2][8];
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int d = 0; d < 8; d++)
                grad[kv][d] = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int t = 0; t <= 7; t++) {
                const float *const grad_at = &lstm_layers_0_3_z_grad[8224 * kb + 128 * n + 16 * t];
                const float *const value_at = &rows_value[128 * n + 16 * t];
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&grad_at[4112 * kv]);
                    UNROLL for (int d = 0; d < 8; d++)
                        grad[kv][d] += x * SPLAT(value_at[d]);
                }
            }
        if (lstm_weight_ih_l0_grad != NULL)
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int d = 0; d < 8; d++)
                    STORE(&lstm_weight_ih_l0_grad[256 * kb + 128 * kv + 16 * d], grad[kv][d]);
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int d = 0; d < 8; d++) {
                const int at = 256 * kb + 128 * kv + 16 * d;
                next[kv][d] = LOAD(&lstm_weight_ih_l0_exp_avg[at]) + SPLAT(factor) *
                    (grad[kv][d] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_ih_l0[at]) -
                    LOAD(&lstm_weight_ih_l0_exp_avg[at]));
                STORE(&lstm_weight_ih_l0_exp_avg[at], next[kv][d]);
                next_2[kv][d] = SPLAT(the_betas_1) * LOAD(&lstm_weight_ih_l0_exp_avg_sq[at]) +
                    SPLAT(factor_2) * (grad[kv][d] + SPLAT(the_weight_decay) *
                    LOAD(&lstm_weight_ih_l0[at])) *
                    (grad[kv][d] + SPLAT(the_weight_decay) * LOAD(&lstm_weight_ih_l0[at]));
                STORE(&lstm_weight_ih_l0_exp_avg_sq[at], next_2[kv][d]);
                STORE(&lstm_weight_ih_l0[at], LOAD(&lstm_weight_ih_l0[at]) -
                    SPLAT((float)(lr / adam_c1[0])) * next[kv][d] /
                    (v_sqrt(next_2[kv][d]) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
            }
    }
}

/* adam, line 19: lstm.weight_ih_l1_reverse.next[i0, i1] = lstm.weight_ih_l1_reverse[i0, i1] -
   lr[]/adam.c1[]*lstm.weight_ih_l1_reverse.exp_avg.next[i0,
   i1]/(sqrt(lstm.weight_ih_l1_reverse.exp_avg_sq.next[i0, i1])/adam.c2[] + eps[]) */
/* lstm.weight_ih_l1_reverse f32[192, 96]; adam.c1 f64[]; lstm.weight_ih_l1_reverse.exp_avg
   f32[192, 96]; lstm.weight_ih_l1_reverse.exp_avg_sq f32[192, 96]; adam.c2 f64[] */
/* Tile: 16 i1; lanes over i1. Loops: i0, i1 */
static void adam_3(int thread, int threads, float *restrict lstm_weight_ih_l1_reverse,
    const double *restrict adam_c1, const float *restrict lstm_weight_ih_l1_reverse_exp_avg,
    const float *restrict lstm_weight_ih_l1_reverse_exp_avg_sq, const double *restrict adam_c2)
{
    const float the_eps = (float)eps;
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0 = unit;
        for (int i1b = 0; i1b <= 5; i1b++) {
            const int at = 16 * i0 + 3088 * i1b;
            const int at_2 = 96 * i0 + 16 * i1b;
            STORE(&lstm_weight_ih_l1_reverse[at], LOAD(&lstm_weight_ih_l1_reverse[at]) -
                SPLAT((float)(lr / adam_c1[0])) * LOAD(&lstm_weight_ih_l1_reverse_exp_avg[at_2]) /
                (v_sqrt(LOAD(&lstm_weight_ih_l1_reverse_exp_avg_sq[at_2])) /
                SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* rows, line 11: rows.value[n, i0, i1] = rows[n, i0, i1]*0.0625 */
/* rows f32[32, 8, 8]; rows.value f32[32, 8, 8] */
/* Tile: 16 n; lanes over n. Loops: n, i0, i1 */
static void rows_eval(const float *restrict rows, float *restrict rows_value_2)
{
    for (int nb = 0; nb <= 1; nb++)
        for (int i0 = 0; i0 <= 7; i0++)
            for (int i1 = 0; i1 <= 7; i1++)
                STORE(&rows_value_2[1040 * nb + 128 * i0 + 16 * i1],
                    gather(&rows[1024 * nb + 8 * i0 + i1], 64, LANES) * SPLAT(0.0625f));
}

/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.sum[n, t, k] = sum(d) rows.value[n, t,
   d]*lstm.weight_ih_l0[k, d] */
/* rows.value f32[32, 8, 8]; lstm.weight_ih_l0 f32[192, 8]; lstm.layers.0.3.sum f32[32, 8, 192] */
/* Tile: 16 n x 4 t x 6 k; lanes over n. Loops: n, t, k; inside: d */
KERNEL
static void lstm_layers_0_3_eval(int thread, int threads, const float *restrict rows_value_2,
    const float *restrict lstm_weight_ih_l0, float *restrict lstm_layers_0_3_sum_3)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int tb = unit / 32 % 2;
        const int kb = unit % 32;
        vec sum[4][6];
        UNROLL for (int t = 0; t < 4; t++)
            UNROLL for (int k = 0; k < 6; k++)
                sum[t][k] = SPLAT(0.0f);
        for (int d = 0; d <= 7; d++) {
            const float *const value_at = &rows_value_2[1040 * nb + 512 * tb + 16 * d];
            UNROLL for (int t = 0; t < 4; t++) {
                const vec x = LOAD(&value_at[128 * t]);
                UNROLL for (int k = 0; k < 6; k++)
                    sum[t][k] += x * SPLAT(lstm_weight_ih_l0[6 * kb + k + 16 * d + 112 *
                        ((6 * kb + k) / 16)]);
            }
        }
        UNROLL for (int t = 0; t < 4; t++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&lstm_layers_0_3_sum_3[24592 * nb + 12288 * tb + 3072 * t + 96 * kb + 16 * k],
                    sum[t][k]);
    }
}

/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.sum.2[n, t, k] = sum(j: t - 1 >= 0)
   lstm.layers.0.3.h[n, t - 1, j]*lstm.weight_hh_l0[k, j] */
/* For lstm.layers.0.3, lstm.layers.0.6, lstm.layers.1.3, lstm.layers.1.6 (line 14) */
/* lstm.layers.0.3.h f32[32, 8, 48]; lstm.weight_hh_l0 f32[192, 48]; lstm.layers.0.3.sum.2
   f32[32, 8, 192] */
/* Tile: 32 n x 12 k; lanes over n. Loops: k; inside: j */
KERNEL
static void lstm_layers_0_3_eval_2(int thread, int threads, int t,
    const float *restrict lstm_layers_0_3_h_2, const float *restrict lstm_weight_hh_l0,
    float *restrict lstm_layers_0_3_sum_2_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec sum_2[2][12];
        UNROLL for (int nv = 0; nv < 2; nv++)
            UNROLL for (int k = 0; k < 12; k++)
                sum_2[nv][k] = SPLAT(0.0f);
        if (t >= 1)
            for (int j = 0; j <= 47; j++) {
                const float *const weight_hh_l0_at =
                    &lstm_weight_hh_l0[192 * kb + j + 3072 * (j / 16)];
                const float *const h_at = &lstm_layers_0_3_h_2[768 * t + 16 * j - 768];
                UNROLL for (int k = 0; k < 12; k++) {
                    const vec x = SPLAT(weight_hh_l0_at[16 * k]);
                    UNROLL for (int nv = 0; nv < 2; nv++)
                        sum_2[nv][k] += x * LOAD(&h_at[6160 * nv]);
                }
            }
        UNROLL for (int nv = 0; nv < 2; nv++)
            UNROLL for (int k = 0; k < 12; k++)
                STORE(&lstm_layers_0_3_sum_2_2[3088 * nv + 192 * kb + 16 * k], sum_2[nv][k]);
    }
}

/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.c[n, t, k] = sigmoid(lstm.bias_ih_l0[k
   + 48] + lstm.bias_hh_l0[k + 48] + lstm.layers.0.3.sum[n, t, k + 48] + lstm.layers.0.3.sum.2[n,
   t, k + 48])*select(t - 1 >= 0, lstm.layers.0.3.c[n, t - 1, k], 0) + sigmoid(lstm.bias_ih_l0[k]
   + lstm.bias_hh_l0[k] + lstm.layers.0.3.sum[n, t, k] + lstm.layers.0.3.sum.2[n, t,
   k])*tanh(lstm.bias_ih_l0[k + 96] + lstm.bias_hh_l0[k + 96] + lstm.layers.0.3.sum[n, t, k + 96]
   + lstm.layers.0.3.sum.2[n, t, k + 96]) */
/* lstm.layers.0.3 (lstm_layer), line 14: lstm.layers.0.3.h[n, t, k] = sigmoid(lstm.bias_ih_l0[k
   + 144] + lstm.bias_hh_l0[k + 144] + lstm.layers.0.3.sum[n, t, k + 144] +
   lstm.layers.0.3.sum.2[n, t, k + 144])*tanh(lstm.layers.0.3.c[n, t, k]) */
/* For lstm.layers.0.3, lstm.layers.0.6, lstm.layers.1.3, lstm.layers.1.6 (line 14) */
/* lstm.bias_ih_l0 f32[192]; lstm.bias_hh_l0 f32[192]; lstm.layers.0.3.sum f32[32, 8, 192];
   lstm.layers.0.3.sum.2 f32[32, 8, 192]; lstm.layers.0.3.c f32[32, 8, 48]; lstm.layers.0.3.h
   f32[32, 8, 48] */
/* Tile: 16 n; lanes over n. Loops: n, k */
static void lstm_layers_0_3_eval_3(int thread, int threads, int t,
    const float *restrict lstm_bias_ih_l0, const float *restrict lstm_bias_hh_l0,
    const float *restrict lstm_layers_0_3_sum_3, const float *restrict lstm_layers_0_3_sum_2_2,
    float *restrict lstm_layers_0_3_c_2, float *restrict lstm_layers_0_3_h_2)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int nb = unit / 48;
        const int k = unit % 48;
        vec c;
        {
            const int at = k + 48;
            const int at_2 = k + 96;
            c = v_sigmoid(SPLAT(lstm_bias_ih_l0[at] + lstm_bias_hh_l0[at]) +
                LOAD(&lstm_layers_0_3_sum_3[3072 * t + 24592 * nb + 16 * k + 768]) +
                LOAD(&lstm_layers_0_3_sum_2_2[3088 * nb + 16 * k + 768])) *
                ((t - 1 >= 0) ? (vec)LOAD(&lstm_layers_0_3_c_2[1536 * t + 768 * nb + 16 * k - 3072 *
                ((t + 1) / 2) + 1536]) : (vec)SPLAT(0.0f)) +
                v_sigmoid(SPLAT(lstm_bias_ih_l0[k] + lstm_bias_hh_l0[k]) +
                LOAD(&lstm_layers_0_3_sum_3[3072 * t + 24592 * nb + 16 * k]) +
                LOAD(&lstm_layers_0_3_sum_2_2[3088 * nb + 16 * k])) *
                v_tanh(SPLAT(lstm_bias_ih_l0[at_2] + lstm_bias_hh_l0[at_2]) +
                LOAD(&lstm_layers_0_3_sum_3[3072 * t + 24592 * nb + 16 * k + 1536]) +
                LOAD(&lstm_layers_0_3_sum_2_2[3088 * nb + 16 * k + 1536]));
            STORE(&lstm_layers_0_3_c_2[1536 * t + 768 * nb + 16 * k - 3072 * (t / 2)], c);
        }
        {
            const int at_3 = k + 144;
            STORE(&lstm_layers_0_3_h_2[768 * t + 6160 * nb + 16 * k],
                v_sigmoid(SPLAT(lstm_bias_ih_l0[at_3] + lstm_bias_hh_l0[at_3]) +
                LOAD(&lstm_layers_0_3_sum_3[3072 * t + 24592 * nb + 16 * k + 2304]) +
                LOAD(&lstm_layers_0_3_sum_2_2[3088 * nb + 16 * k + 2304])) * v_tanh(c));
        }
    }
}

/* lstm.layers.0.6 (lstm_layer), line 14: lstm.layers.0.6.sum[n, t, k] = sum(d) rows.value[n, -t
   + 7, d]*lstm.weight_ih_l0_reverse[k, d] */
/* rows.value f32[32, 8, 8]; lstm.weight_ih_l0_reverse f32[192, 8]; lstm.layers.0.6.sum f32[32,
   8, 192] */
/* Tile: 16 n x 4 t x 6 k; lanes over n. Loops: n, t, k; inside: d */
KERNEL
static void lstm_layers_0_6_eval(int thread, int threads, const float *restrict rows_value_2,
    const float *restrict lstm_weight_ih_l0_reverse, float *restrict lstm_layers_0_6_sum_3)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int tb = unit / 32 % 2;
        const int kb = unit % 32;
        vec sum[4][6];
        UNROLL for (int t = 0; t < 4; t++)
            UNROLL for (int k = 0; k < 6; k++)
                sum[t][k] = SPLAT(0.0f);
        for (int d = 0; d <= 7; d++) {
            const float *const value_at = &rows_value_2[1040 * nb + 16 * d - 512 * tb + 896];
            UNROLL for (int t = 0; t < 4; t++) {
                const vec x = LOAD(&value_at[-128 * t]);
                UNROLL for (int k = 0; k < 6; k++)
                    sum[t][k] += x * SPLAT(lstm_weight_ih_l0_reverse[6 * kb + k + 16 * d + 112 *
                        ((6 * kb + k) / 16)]);
            }
        }
        UNROLL for (int t = 0; t < 4; t++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&lstm_layers_0_6_sum_3[24592 * nb + 12288 * tb + 3072 * t + 96 * kb + 16 * k],
                    sum[t][k]);
    }
}

/* lstm.layers.0.7 (cat), line 14: lstm.layers.0.7.y[a0, a1, 48*i + i2] = lstm.layers.0.3.h[a0,
   a1, i2] for -i >= 0 */
/* For lstm.layers.0.7, lstm.layers.1.7 (line 14) */
/* lstm.layers.0.3.h f32[32, 8, 48]; lstm.layers.0.7.y f32[32, 8, 96] */
/* Tile: 16 a0; lanes over a0. Loops: a0, a1, i, i2 */
static void lstm_layers_0_7_eval(int thread, int threads, const float *restrict lstm_layers_0_3_h_2,
    float *restrict lstm_layers_0_7_y_2)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int a0b = unit / 384;
        const int a1 = unit / 48 % 8;
        const int i = 0;
        const int i2 = unit % 48;
        STORE(&lstm_layers_0_7_y_2[12304 * a0b + 1536 * a1 + 768 * i + 16 * i2],
            LOAD(&lstm_layers_0_3_h_2[6160 * a0b + 768 * a1 + 16 * i2]));
    }
}

/* lstm.layers.1.3 (lstm_layer), line 14: lstm.layers.1.3.sum[n, t, k] = sum(d)
   lstm.layers.0.7.y[n, t, d]*lstm.weight_ih_l1[k, d] */
/* lstm.layers.0.7.y f32[32, 8, 96]; lstm.weight_ih_l1 f32[192, 96]; lstm.layers.1.3.sum f32[32,
   8, 192] */
/* Tile: 16 n x 4 t x 6 k; lanes over n. Loops: n, t, k; inside: d */
KERNEL
static void lstm_layers_1_3_eval(int thread, int threads, const float *restrict lstm_layers_0_7_y_2,
    const float *restrict lstm_weight_ih_l1, float *restrict lstm_layers_1_3_sum_3)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int tb = unit / 32 % 2;
        const int kb = unit % 32;
        vec sum[4][6];
        UNROLL for (int t = 0; t < 4; t++)
            UNROLL for (int k = 0; k < 6; k++)
                sum[t][k] = SPLAT(0.0f);
        for (int d = 0; d <= 95; d++) {
            const float *const y_at = &lstm_layers_0_7_y_2[12304 * nb + 6144 * tb + 16 * d];
            const float *const weight_ih_l1_at = &lstm_weight_ih_l1[96 * kb + d + 3072 * (d / 16)];
            UNROLL for (int t = 0; t < 4; t++) {
                const vec x = LOAD(&y_at[1536 * t]);
                UNROLL for (int k = 0; k < 6; k++)
                    sum[t][k] += x * SPLAT(weight_ih_l1_at[16 * k]);
            }
        }
        UNROLL for (int t = 0; t < 4; t++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&lstm_layers_1_3_sum_3[24592 * nb + 12288 * tb + 3072 * t + 96 * kb + 16 * k],
                    sum[t][k]);
    }
}

/* lstm.layers.1.6 (lstm_layer), line 14: lstm.layers.1.6.sum[n, t, k] = sum(d)
   lstm.layers.0.7.y[n, -t + 7, d]*lstm.weight_ih_l1_reverse[k, d] */
/* lstm.layers.0.7.y f32[32, 8, 96]; lstm.weight_ih_l1_reverse f32[192, 96]; lstm.layers.1.6.sum
   f32[32, 8, 192] */
/* Tile: 16 n x 4 t x 6 k; lanes over n. Loops: n, t, k; inside: d */
KERNEL
static void lstm_layers_1_6_eval(int thread, int threads, const float *restrict lstm_layers_0_7_y_2,
    const float *restrict lstm_weight_ih_l1_reverse, float *restrict lstm_layers_1_6_sum_3)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int tb = unit / 32 % 2;
        const int kb = unit % 32;
        vec sum[4][6];
        UNROLL for (int t = 0; t < 4; t++)
            UNROLL for (int k = 0; k < 6; k++)
                sum[t][k] = SPLAT(0.0f);
        for (int d = 0; d <= 95; d++) {
            const float *const y_at = &lstm_layers_0_7_y_2[12304 * nb + 16 * d - 6144 * tb + 10752];
            const float *const weight_ih_l1_reverse_at =
                &lstm_weight_ih_l1_reverse[96 * kb + d + 3072 * (d / 16)];
            UNROLL for (int t = 0; t < 4; t++) {
                const vec x = LOAD(&y_at[-1536 * t]);
                UNROLL for (int k = 0; k < 6; k++)
                    sum[t][k] += x * SPLAT(weight_ih_l1_reverse_at[16 * k]);
            }
        }
        UNROLL for (int t = 0; t < 4; t++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&lstm_layers_1_6_sum_3[24592 * nb + 12288 * tb + 3072 * t + 96 * kb + 16 * k],
                    sum[t][k]);
    }
}

/* fc (linear), line 16: fc.sum[i0, k] = sum(c) lstm.layers.1.7.y[i0, 7, c]*fc.weight[k, c] */
/* fc (linear), line 16: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* lstm.layers.1.7.y f32[32, 8, 96]; fc.weight f32[10, 96]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 16 i0 x 10 k; lanes over i0. Loops: i0; inside: c */
KERNEL
static void fc_eval(int thread, int threads, const float *restrict lstm_layers_1_7_y_2,
    const float *restrict fc_weight, const float *restrict fc_bias, float *restrict fc_y_2)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int i0b = unit;
        vec sum[10];
        UNROLL for (int k = 0; k < 10; k++)
            sum[k] = SPLAT(0.0f);
        for (int c = 0; c <= 95; c++) {
            const float *const weight_at = &fc_weight[c + 144 * (c / 16)];
            const vec x = LOAD(&lstm_layers_1_7_y_2[12304 * i0b + 16 * c + 10752]);
            UNROLL for (int k = 0; k < 10; k++)
                sum[k] += x * SPLAT(weight_at[16 * k]);
        }
        UNROLL for (int k = 0; k < 10; k++)
            STORE(&fc_y_2[160 * i0b + 16 * k], SPLAT(fc_bias[k]) + sum[k]);
    }
}

#define AT(type, offset) ((type *)(arena + (offset)))
#define rows_value AT(float, 1896960) /* [32, 8, 8] */
#define lstm_layers_0_3_sum AT(float, 384) /* [32, 8, 192] */
#define lstm_layers_0_3_h AT(float, 691136) /* [32, 8, 48] */
#define lstm_layers_0_3_sum_2 AT(float, 431936) /* [32, 8, 192] */
#define lstm_layers_0_3_i AT(float, 740352) /* [32, 8, 48] */
#define lstm_layers_0_3_f AT(float, 789568) /* [32, 8, 48] */
#define lstm_layers_0_3_g AT(float, 838784) /* [32, 8, 48] */
#define lstm_layers_0_3_o AT(float, 888000) /* [32, 8, 48] */
#define lstm_layers_0_3_c AT(float, 937216) /* [32, 8, 48] */
#define lstm_layers_0_3_m AT(float, 986432) /* [32, 8, 48] */
#define lstm_layers_0_6_sum AT(float, 384) /* [32, 8, 192] */
#define lstm_layers_0_6_h AT(float, 1035648) /* [32, 8, 48] */
#define lstm_layers_0_6_sum_2 AT(float, 431936) /* [32, 8, 192] */
#define lstm_layers_0_6_i AT(float, 1084864) /* [32, 8, 48] */
#define lstm_layers_0_6_f AT(float, 1134080) /* [32, 8, 48] */
#define lstm_layers_0_6_g AT(float, 1183296) /* [32, 8, 48] */
#define lstm_layers_0_6_o AT(float, 1232512) /* [32, 8, 48] */
#define lstm_layers_0_6_c AT(float, 1281728) /* [32, 8, 48] */
#define lstm_layers_0_6_m AT(float, 1330944) /* [32, 8, 48] */
#define lstm_layers_0_7_y AT(float, 394880) /* [32, 8, 96] */
#define lstm_layers_1_3_sum AT(float, 384) /* [32, 8, 192] */
#define lstm_layers_1_3_h AT(float, 617152) /* [32, 8, 48] */
#define lstm_layers_1_3_sum_2 AT(float, 530688) /* [32, 8, 192] */
#define lstm_layers_1_3_i AT(float, 1380160) /* [32, 8, 48] */
#define lstm_layers_1_3_f AT(float, 1429376) /* [32, 8, 48] */
#define lstm_layers_1_3_g AT(float, 1478592) /* [32, 8, 48] */
#define lstm_layers_1_3_o AT(float, 1527808) /* [32, 8, 48] */
#define lstm_layers_1_3_c AT(float, 1577024) /* [32, 8, 48] */
#define lstm_layers_1_3_m AT(float, 1626240) /* [32, 8, 48] */
#define lstm_layers_1_6_sum AT(float, 384) /* [32, 8, 192] */
#define lstm_layers_1_6_h AT(float, 271552) /* [32, 8, 48] */
#define lstm_layers_1_6_sum_2 AT(float, 1872320) /* [32, 8, 192] */
#define lstm_layers_1_6_i AT(float, 1675456) /* [32, 8, 48] */
#define lstm_layers_1_6_f AT(float, 1724672) /* [32, 8, 48] */
#define lstm_layers_1_6_g AT(float, 1773888) /* [32, 8, 48] */
#define lstm_layers_1_6_o AT(float, 1823104) /* [32, 8, 48] */
#define lstm_layers_1_6_c AT(float, 197440) /* [32, 8, 48] */
#define lstm_layers_1_6_m AT(float, 345664) /* [32, 8, 48] */
#define lstm_layers_1_7_y AT(float, 49344) /* [32, 8, 96] */
#define fc_y AT(float, 542336) /* [32, 10] */
#define cross_entropy_max AT(float, 1344) /* [32] */
#define cross_entropy_sum AT(float, 1536) /* [32] */
#define loss_sum AT(float, 0)
#define accuracy_argmax AT(int32_t, 0) /* [32] */
#define loss_sum_grad AT(float, 1728)
#define fc_y_grad AT(float, 0) /* [32, 10] */
#define layer_1_y_grad AT(float, 1878464) /* [32, 96] */
#define lstm_layers_1_7_y_grad AT(float, 493632) /* [32, 8, 96] */
#define lstm_layers_1_6_c_grad AT(float, 1878464) /* [32, 8, 48] */
#define lstm_layers_1_6_z_grad AT(float, 0) /* [32, 8, 192] */
#define lstm_layers_1_3_c_grad AT(float, 1693888) /* [32, 8, 48] */
#define lstm_layers_1_3_z_grad AT(float, 197440) /* [32, 8, 192] */
#define lstm_layers_0_7_y_grad_1 AT(float, 493632) /* [32, 8, 96] */
#define lstm_layers_0_7_y_grad_2 AT(float, 592384) /* [32, 8, 96] */
#define lstm_layers_0_6_c_grad AT(float, 289984) /* [32, 8, 48] */
#define lstm_layers_0_6_z_grad AT(float, 0) /* [32, 8, 192] */
#define lstm_layers_0_3_c_grad AT(float, 289984) /* [32, 8, 48] */
#define lstm_layers_0_3_z_grad AT(float, 0) /* [32, 8, 192] */
#define adam_c1 AT(double, 1872320)
#define adam_c2 AT(double, 1872384)
#define lstm_weight_hh_l0_copy AT(float, 277696) /* [192, 48] */
#define lstm_weight_hh_l0_reverse_copy AT(float, 277696) /* [192, 48] */
#define lstm_weight_ih_l1_copy AT(float, 259264) /* [192, 96] */
#define lstm_weight_hh_l1_copy AT(float, 277696) /* [192, 48] */
#define lstm_weight_ih_l1_reverse_copy AT(float, 259264) /* [192, 96] */
#define lstm_weight_hh_l1_reverse_copy AT(float, 524544) /* [192, 48] */
#define rows_value_2 AT(float, 246144) /* [32, 8, 8] */
#define lstm_layers_0_3_sum_3 AT(float, 0) /* [32, 8, 192] */
#define lstm_layers_0_3_h_2 AT(float, 295296) /* [32, 8, 48] */
#define lstm_layers_0_3_sum_2_2 AT(float, 196800) /* [32, 8, 192] */
#define lstm_layers_0_3_c_2 AT(float, 221568) /* [32, 8, 48] */
#define lstm_layers_0_6_sum_3 AT(float, 49344) /* [32, 8, 192] */
#define lstm_layers_0_6_h_2 AT(float, 0) /* [32, 8, 48] */
#define lstm_layers_0_6_sum_2_2 AT(float, 246144) /* [32, 8, 192] */
#define lstm_layers_0_6_c_2 AT(float, 270912) /* [32, 8, 48] */
#define lstm_layers_0_7_y_2 AT(float, 196800) /* [32, 8, 96] */
#define lstm_layers_1_3_sum_3 AT(float, 0) /* [32, 8, 192] */
#define lstm_layers_1_3_h_2 AT(float, 295296) /* [32, 8, 48] */
#define lstm_layers_1_3_sum_2_2 AT(float, 344640) /* [32, 8, 192] */
#define lstm_layers_1_3_c_2 AT(float, 369408) /* [32, 8, 48] */
#define lstm_layers_1_6_sum_3 AT(float, 0) /* [32, 8, 192] */
#define lstm_layers_1_6_h_2 AT(float, 196800) /* [32, 8, 48] */
#define lstm_layers_1_6_sum_2_2 AT(float, 246144) /* [32, 8, 192] */
#define lstm_layers_1_6_c_2 AT(float, 270912) /* [32, 8, 48] */
#define lstm_layers_1_7_y_2 AT(float, 0) /* [32, 8, 96] */
#define fc_y_2 AT(float, 98496) /* [32, 10] */
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
            rows_2(&rows[0][0][0], rows_value);
        done(0, thread);
        BARRIER
        lstm_layers_0_3(thread, threads, rows_value, lstm_weight_ih_l0, lstm_layers_0_3_sum);
            done(1, thread);
        lstm_layers_0_3_2(thread, threads, lstm_weight_hh_l0, lstm_weight_hh_l0_copy, 576, 48, 768);
            done(2, thread);
        for (int t = 0; t < 8; t++) {
            BARRIER
            lstm_layers_0_3_3(thread, threads, t, lstm_layers_0_3_h, lstm_weight_hh_l0_copy,
                lstm_layers_0_3_sum_2); done(t == 7 ? 3 : ~3, thread); BARRIER
            lstm_layers_0_3_4(thread, threads, t, lstm_bias_ih_l0, lstm_bias_hh_l0,
                lstm_layers_0_3_sum, lstm_layers_0_3_sum_2, lstm_layers_0_3_c, lstm_layers_0_3_i,
                lstm_layers_0_3_f, lstm_layers_0_3_g, lstm_layers_0_3_o, lstm_layers_0_3_m,
                lstm_layers_0_3_h); done(t == 7 ? 4 : ~4, thread);
        }
        BARRIER
        lstm_layers_0_6(thread, threads, rows_value, lstm_weight_ih_l0_reverse,
            lstm_layers_0_6_sum); done(5, thread);
        lstm_layers_0_3_2(thread, threads, lstm_weight_hh_l0_reverse,
            lstm_weight_hh_l0_reverse_copy, 576, 48, 768); done(6, thread);
        for (int t = 0; t < 8; t++) {
            BARRIER
            lstm_layers_0_3_3(thread, threads, t, lstm_layers_0_6_h, lstm_weight_hh_l0_reverse_copy,
                lstm_layers_0_6_sum_2); done(t == 7 ? 7 : ~7, thread); BARRIER
            lstm_layers_0_3_4(thread, threads, t, lstm_bias_ih_l0_reverse, lstm_bias_hh_l0_reverse,
                lstm_layers_0_6_sum, lstm_layers_0_6_sum_2, lstm_layers_0_6_c, lstm_layers_0_6_i,
                lstm_layers_0_6_f, lstm_layers_0_6_g, lstm_layers_0_6_o, lstm_layers_0_6_m,
                lstm_layers_0_6_h); done(t == 7 ? 8 : ~8, thread);
        }
        BARRIER
        lstm_layers_0_7(thread, threads, lstm_layers_0_3_h, lstm_layers_0_7_y); done(9, thread);
        BARRIER
        lstm_layers_0_7_2(thread, threads, lstm_layers_0_6_h, lstm_layers_0_7_y, 256, 2, 128, 16,
            12336, 4112, 384, 48, 336); done(10, thread);
        lstm_layers_0_3_2(thread, threads, lstm_weight_ih_l1, lstm_weight_ih_l1_copy, 1152, 96,
            1536); done(11, thread);
        BARRIER
        lstm_layers_1_3(thread, threads, lstm_layers_0_7_y, lstm_weight_ih_l1_copy,
            lstm_layers_1_3_sum); done(12, thread);
        BARRIER
        lstm_layers_0_3_2(thread, threads, lstm_weight_hh_l1, lstm_weight_hh_l1_copy, 576, 48, 768);
            done(13, thread);
        for (int t = 0; t < 8; t++) {
            BARRIER
            lstm_layers_0_3_3(thread, threads, t, lstm_layers_1_3_h, lstm_weight_hh_l1_copy,
                lstm_layers_1_3_sum_2); done(t == 7 ? 14 : ~14, thread); BARRIER
            lstm_layers_0_3_4(thread, threads, t, lstm_bias_ih_l1, lstm_bias_hh_l1,
                lstm_layers_1_3_sum, lstm_layers_1_3_sum_2, lstm_layers_1_3_c, lstm_layers_1_3_i,
                lstm_layers_1_3_f, lstm_layers_1_3_g, lstm_layers_1_3_o, lstm_layers_1_3_m,
                lstm_layers_1_3_h); done(t == 7 ? 15 : ~15, thread);
        }
        lstm_layers_0_3_2(thread, threads, lstm_weight_ih_l1_reverse,
            lstm_weight_ih_l1_reverse_copy, 1152, 96, 1536); done(16, thread);
        BARRIER
        lstm_layers_1_6(thread, threads, lstm_layers_0_7_y, lstm_weight_ih_l1_reverse_copy,
            lstm_layers_1_6_sum); done(17, thread);
        lstm_layers_0_3_2(thread, threads, lstm_weight_hh_l1_reverse,
            lstm_weight_hh_l1_reverse_copy, 576, 48, 768); done(18, thread);
        for (int t = 0; t < 8; t++) {
            BARRIER
            lstm_layers_0_3_3(thread, threads, t, lstm_layers_1_6_h, lstm_weight_hh_l1_reverse_copy,
                lstm_layers_1_6_sum_2); done(t == 7 ? 19 : ~19, thread); BARRIER
            lstm_layers_0_3_4(thread, threads, t, lstm_bias_ih_l1_reverse, lstm_bias_hh_l1_reverse,
                lstm_layers_1_6_sum, lstm_layers_1_6_sum_2, lstm_layers_1_6_c, lstm_layers_1_6_i,
                lstm_layers_1_6_f, lstm_layers_1_6_g, lstm_layers_1_6_o, lstm_layers_1_6_m,
                lstm_layers_1_6_h); done(t == 7 ? 20 : ~20, thread);
        }
        BARRIER
        lstm_layers_0_7(thread, threads, lstm_layers_1_3_h, lstm_layers_1_7_y); done(21, thread);
        BARRIER
        lstm_layers_0_7_2(thread, threads, lstm_layers_1_6_h, lstm_layers_1_7_y, 256, 2, 128, 16,
            12336, 4112, 384, 48, 336); done(22, thread);
        BARRIER
        fc(thread, threads, lstm_layers_1_7_y, fc_weight, fc_bias, fc_y); done(23, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(fc_y, cross_entropy_max, cross_entropy_sum);
        done(24, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max, cross_entropy_sum, fc_y, loss_sum,
                &loss_weight);
        done(25, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(26, thread);
        if (thread == 0)
            accuracy(fc_y, accuracy_argmax);
        done(27, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(28, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(29, thread);
            if (thread == 0)
                adam(adam_c1);
            done(30, thread);
            if (thread == 0)
                adam_2(adam_c2);
            done(31, thread);
            if (thread == 0)
                cross_entropy_grad_2(loss_sum_grad, digit, cross_entropy_sum, fc_y,
                    cross_entropy_max, fc_y_grad);
            done(32, thread);
            if (thread == 0)
                fc_adam_grad(fc_y_grad, fc_bias_exp_avg, fc_bias, fc_bias_exp_avg_sq, adam_c1,
                    adam_c2, gradients[0].data);
            done(33, thread);
            BARRIER
            fc_grad(thread, threads, fc_y_grad, fc_weight, layer_1_y_grad); done(34, thread);
            BARRIER
            fc_adam_grad_2(thread, threads, fc_y_grad, lstm_layers_1_7_y, fc_weight_exp_avg,
                fc_weight, fc_weight_exp_avg_sq, adam_c1, adam_c2, gradients[1].data);
                done(35, thread);
            layer_1_grad(thread, threads, lstm_layers_1_7_y_grad); done(36, thread);
            BARRIER
            if (thread == 0)
                layer_1_grad_2(layer_1_y_grad, lstm_layers_1_7_y_grad);
            done(37, thread);
            for (int t = 7; t >= 0; t--) {
                BARRIER
                lstm_layers_1_6_grad(thread, threads, t, lstm_layers_1_6_z_grad,
                    lstm_weight_hh_l1_reverse, lstm_layers_1_7_y_grad, lstm_layers_1_6_m,
                    lstm_layers_1_6_o, lstm_layers_1_6_c_grad, lstm_layers_1_6_f, lstm_layers_1_6_i,
                    lstm_layers_1_6_g, lstm_layers_1_6_c); done(t == 0 ? 38 : ~38, thread);
            }
            BARRIER
            lstm_layers_1_6_adam_grad(thread, threads, lstm_layers_1_6_z_grad,
                lstm_bias_ih_l1_reverse_exp_avg, lstm_bias_ih_l1_reverse,
                lstm_bias_ih_l1_reverse_exp_avg_sq, adam_c1, adam_c2,
                lstm_bias_hh_l1_reverse_exp_avg, lstm_bias_hh_l1_reverse,
                lstm_bias_hh_l1_reverse_exp_avg_sq, gradients[2].data, gradients[3].data);
                done(39, thread);
            lstm_layers_1_6_adam_grad_2(thread, threads, lstm_layers_1_6_z_grad, lstm_layers_1_6_h,
                lstm_weight_hh_l1_reverse_exp_avg, lstm_weight_hh_l1_reverse,
                lstm_weight_hh_l1_reverse_exp_avg_sq, adam_c1, adam_c2, gradients[4].data);
                done(40, thread);
            lstm_layers_1_6_adam_grad_3(thread, threads, lstm_layers_1_6_z_grad, lstm_layers_0_7_y,
                lstm_weight_ih_l1_reverse_exp_avg, lstm_weight_ih_l1_reverse,
                lstm_weight_ih_l1_reverse_exp_avg_sq, gradients[5].data); done(41, thread);
            for (int t = 7; t >= 0; t--) {
                BARRIER
                lstm_layers_1_3_grad(thread, threads, t, lstm_layers_1_3_z_grad, lstm_weight_hh_l1,
                    lstm_layers_1_7_y_grad, lstm_layers_1_3_m, lstm_layers_1_3_o,
                    lstm_layers_1_3_c_grad, lstm_layers_1_3_f, lstm_layers_1_3_i, lstm_layers_1_3_g,
                    lstm_layers_1_3_c); done(t == 0 ? 42 : ~42, thread);
            }
            BARRIER
            lstm_layers_1_6_adam_grad(thread, threads, lstm_layers_1_3_z_grad,
                lstm_bias_ih_l1_exp_avg, lstm_bias_ih_l1, lstm_bias_ih_l1_exp_avg_sq, adam_c1,
                adam_c2, lstm_bias_hh_l1_exp_avg, lstm_bias_hh_l1, lstm_bias_hh_l1_exp_avg_sq,
                gradients[6].data, gradients[7].data); done(43, thread);
            lstm_layers_1_6_adam_grad_2(thread, threads, lstm_layers_1_3_z_grad, lstm_layers_1_3_h,
                lstm_weight_hh_l1_exp_avg, lstm_weight_hh_l1, lstm_weight_hh_l1_exp_avg_sq, adam_c1,
                adam_c2, gradients[8].data); done(44, thread);
            lstm_layers_1_6_grad_2(thread, threads, lstm_layers_1_6_z_grad,
                lstm_weight_ih_l1_reverse, lstm_layers_0_7_y_grad_1); done(45, thread);
            BARRIER
            lstm_layers_1_3_grad_2(thread, threads, lstm_layers_1_3_z_grad, lstm_weight_ih_l1,
                lstm_layers_0_7_y_grad_2); done(46, thread);
            BARRIER
            lstm_layers_1_3_adam_grad(thread, threads, lstm_layers_1_3_z_grad, lstm_layers_0_7_y,
                lstm_weight_ih_l1_exp_avg, lstm_weight_ih_l1, lstm_weight_ih_l1_exp_avg_sq, adam_c1,
                adam_c2, gradients[9].data); done(47, thread);
            for (int t = 7; t >= 0; t--) {
                BARRIER
                lstm_layers_0_6_grad(thread, threads, t, lstm_layers_0_6_z_grad,
                    lstm_weight_hh_l0_reverse, lstm_layers_0_7_y_grad_2, lstm_layers_0_7_y_grad_1,
                    lstm_layers_0_6_m, lstm_layers_0_6_o, lstm_layers_0_6_c_grad, lstm_layers_0_6_f,
                    lstm_layers_0_6_i, lstm_layers_0_6_g, lstm_layers_0_6_c);
                    done(t == 0 ? 48 : ~48, thread);
            }
            BARRIER
            lstm_layers_1_6_adam_grad(thread, threads, lstm_layers_0_6_z_grad,
                lstm_bias_ih_l0_reverse_exp_avg, lstm_bias_ih_l0_reverse,
                lstm_bias_ih_l0_reverse_exp_avg_sq, adam_c1, adam_c2,
                lstm_bias_hh_l0_reverse_exp_avg, lstm_bias_hh_l0_reverse,
                lstm_bias_hh_l0_reverse_exp_avg_sq, gradients[10].data, gradients[11].data);
                done(49, thread);
            lstm_layers_1_6_adam_grad_2(thread, threads, lstm_layers_0_6_z_grad, lstm_layers_0_6_h,
                lstm_weight_hh_l0_reverse_exp_avg, lstm_weight_hh_l0_reverse,
                lstm_weight_hh_l0_reverse_exp_avg_sq, adam_c1, adam_c2, gradients[12].data);
                done(50, thread);
            lstm_layers_0_6_adam_grad(thread, threads, lstm_layers_0_6_z_grad, rows_value,
                lstm_weight_ih_l0_reverse_exp_avg, lstm_weight_ih_l0_reverse,
                lstm_weight_ih_l0_reverse_exp_avg_sq, adam_c1, adam_c2, gradients[13].data);
                done(51, thread);
            for (int t = 7; t >= 0; t--) {
                BARRIER
                lstm_layers_0_3_grad(thread, threads, t, lstm_layers_0_3_z_grad, lstm_weight_hh_l0,
                    lstm_layers_0_7_y_grad_2, lstm_layers_0_7_y_grad_1, lstm_layers_0_3_m,
                    lstm_layers_0_3_o, lstm_layers_0_3_c_grad, lstm_layers_0_3_f, lstm_layers_0_3_i,
                    lstm_layers_0_3_g, lstm_layers_0_3_c); done(t == 0 ? 52 : ~52, thread);
            }
            BARRIER
            lstm_layers_1_6_adam_grad(thread, threads, lstm_layers_0_3_z_grad,
                lstm_bias_ih_l0_exp_avg, lstm_bias_ih_l0, lstm_bias_ih_l0_exp_avg_sq, adam_c1,
                adam_c2, lstm_bias_hh_l0_exp_avg, lstm_bias_hh_l0, lstm_bias_hh_l0_exp_avg_sq,
                gradients[14].data, gradients[15].data); done(53, thread);
            lstm_layers_1_6_adam_grad_2(thread, threads, lstm_layers_0_3_z_grad, lstm_layers_0_3_h,
                lstm_weight_hh_l0_exp_avg, lstm_weight_hh_l0, lstm_weight_hh_l0_exp_avg_sq, adam_c1,
                adam_c2, gradients[16].data); done(54, thread);
            lstm_layers_0_3_adam_grad(thread, threads, lstm_layers_0_3_z_grad, rows_value,
                lstm_weight_ih_l0_exp_avg, lstm_weight_ih_l0, lstm_weight_ih_l0_exp_avg_sq, adam_c1,
                adam_c2, gradients[17].data); done(55, thread);
            adam_3(thread, threads, lstm_weight_ih_l1_reverse, adam_c1,
                lstm_weight_ih_l1_reverse_exp_avg, lstm_weight_ih_l1_reverse_exp_avg_sq, adam_c2);
                done(56, thread);
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
            rows_eval(&rows[0][0][0], rows_value_2);
        done(0, thread);
        BARRIER
        lstm_layers_0_3_eval(thread, threads, rows_value_2, lstm_weight_ih_l0,
            lstm_layers_0_3_sum_3); done(1, thread);
        for (int t = 0; t < 8; t++) {
            BARRIER
            lstm_layers_0_3_eval_2(thread, threads, t, lstm_layers_0_3_h_2, lstm_weight_hh_l0,
                lstm_layers_0_3_sum_2_2); done(t == 7 ? 2 : ~2, thread); BARRIER
            lstm_layers_0_3_eval_3(thread, threads, t, lstm_bias_ih_l0, lstm_bias_hh_l0,
                lstm_layers_0_3_sum_3, lstm_layers_0_3_sum_2_2, lstm_layers_0_3_c_2,
                lstm_layers_0_3_h_2); done(t == 7 ? 3 : ~3, thread);
        }
        BARRIER
        lstm_layers_0_6_eval(thread, threads, rows_value_2, lstm_weight_ih_l0_reverse,
            lstm_layers_0_6_sum_3); done(4, thread);
        for (int t = 0; t < 8; t++) {
            BARRIER
            lstm_layers_0_3_eval_2(thread, threads, t, lstm_layers_0_6_h_2,
                lstm_weight_hh_l0_reverse, lstm_layers_0_6_sum_2_2); done(t == 7 ? 5 : ~5, thread);
                BARRIER
            lstm_layers_0_3_eval_3(thread, threads, t, lstm_bias_ih_l0_reverse,
                lstm_bias_hh_l0_reverse, lstm_layers_0_6_sum_3, lstm_layers_0_6_sum_2_2,
                lstm_layers_0_6_c_2, lstm_layers_0_6_h_2); done(t == 7 ? 6 : ~6, thread);
        }
        BARRIER
        lstm_layers_0_7_eval(thread, threads, lstm_layers_0_3_h_2, lstm_layers_0_7_y_2);
            done(7, thread);
        BARRIER
        lstm_layers_0_7_2(thread, threads, lstm_layers_0_6_h_2, lstm_layers_0_7_y_2, 16, 47, 12304,
            1536, 768, 16, 6160, 768, 5376); done(8, thread);
        BARRIER
        lstm_layers_1_3_eval(thread, threads, lstm_layers_0_7_y_2, lstm_weight_ih_l1,
            lstm_layers_1_3_sum_3); done(9, thread);
        for (int t = 0; t < 8; t++) {
            BARRIER
            lstm_layers_0_3_eval_2(thread, threads, t, lstm_layers_1_3_h_2, lstm_weight_hh_l1,
                lstm_layers_1_3_sum_2_2); done(t == 7 ? 10 : ~10, thread); BARRIER
            lstm_layers_0_3_eval_3(thread, threads, t, lstm_bias_ih_l1, lstm_bias_hh_l1,
                lstm_layers_1_3_sum_3, lstm_layers_1_3_sum_2_2, lstm_layers_1_3_c_2,
                lstm_layers_1_3_h_2); done(t == 7 ? 11 : ~11, thread);
        }
        BARRIER
        lstm_layers_1_6_eval(thread, threads, lstm_layers_0_7_y_2, lstm_weight_ih_l1_reverse,
            lstm_layers_1_6_sum_3); done(12, thread);
        for (int t = 0; t < 8; t++) {
            BARRIER
            lstm_layers_0_3_eval_2(thread, threads, t, lstm_layers_1_6_h_2,
                lstm_weight_hh_l1_reverse, lstm_layers_1_6_sum_2_2);
                done(t == 7 ? 13 : ~13, thread); BARRIER
            lstm_layers_0_3_eval_3(thread, threads, t, lstm_bias_ih_l1_reverse,
                lstm_bias_hh_l1_reverse, lstm_layers_1_6_sum_3, lstm_layers_1_6_sum_2_2,
                lstm_layers_1_6_c_2, lstm_layers_1_6_h_2); done(t == 7 ? 14 : ~14, thread);
        }
        BARRIER
        lstm_layers_0_7_eval(thread, threads, lstm_layers_1_3_h_2, lstm_layers_1_7_y_2);
            done(15, thread);
        BARRIER
        lstm_layers_0_7_2(thread, threads, lstm_layers_1_6_h_2, lstm_layers_1_7_y_2, 16, 47, 12304,
            1536, 768, 16, 6160, 768, 5376); done(16, thread);
        BARRIER
        fc_eval(thread, threads, lstm_layers_1_7_y_2, fc_weight, fc_bias, fc_y_2); done(17, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(fc_y_2, cross_entropy_max_2, cross_entropy_sum_2);
        done(18, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max_2, cross_entropy_sum_2, fc_y_2, loss_sum_2,
                &loss_weight);
        done(19, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(20, thread);
        if (thread == 0)
            accuracy(fc_y_2, accuracy_argmax_2);
        done(21, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax_2, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(22, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* lstm.layers.0.3.y[n, u, k] = lstm.layers.0.3.h[n, u, k] */
/* For lstm.layers.0.3, lstm.layers.1.3, lstm.layers.0.7, lstm.layers.1.7 (line 14) */
static void reference_lstm_layer_y(const double *restrict lstm_layers_0_3_h_3,
    double *restrict lstm_layers_0_3_y, int n_stride, int u_stride)
{
    for (int n = 0; n < 32; n++)
        for (int u = 0; u < 8; u++)
            for (int k = 0; k < 48; k++)
                lstm_layers_0_3_y[n_stride * n + u_stride * u + k] =
                    lstm_layers_0_3_h_3[384 * n + 48 * u + k];
}

/* lstm.bias_ih_l1_reverse.grad[k] = sum(n, t) lstm.layers.1.6.z.grad[n, t, k] */
/* For lstm.layers.1.6, lstm.layers.1.3, lstm.layers.0.6, lstm.layers.0.3 (line 14) */
static void reference_lstm_bias_ih_l1_reverse_grad(const double *restrict lstm_layers_1_6_z_grad_2,
    double *restrict lstm_bias_ih_l1_reverse_grad_2)
{
    for (int k = 0; k < 192; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int t = 0; t < 8; t++)
                sum += lstm_layers_1_6_z_grad_2[1536 * n + 192 * t + k];
        lstm_bias_ih_l1_reverse_grad_2[k] = sum;
    }
}

/* lstm.weight_hh_l1_reverse.grad[k, j] = sum(n, t: t - 1 >= 0) lstm.layers.1.6.z.grad[n, t,
   k]*lstm.layers.1.6.h[n, t - 1, j] */
/* For lstm.layers.1.6, lstm.layers.1.3, lstm.layers.0.6, lstm.layers.0.3 (line 14) */
static void reference_lstm_weight_hh_l1_reverse_grad(const double *restrict lstm_layers_1_6_z_grad_2, const double *restrict lstm_layers_1_6_h_3, double *restrict lstm_weight_hh_l1_reverse_grad_2)
{
    for (int k = 0; k < 192; k++)
        for (int j = 0; j < 48; j++) {
            double sum = 0.0;
            for (int n = 0; n < 32; n++)
                for (int t = 1; t < 8; t++)
                    sum += lstm_layers_1_6_z_grad_2[1536 * n + 192 * t + k] *
                        lstm_layers_1_6_h_3[384 * n + 48 * t + j - 48];
            lstm_weight_hh_l1_reverse_grad_2[48 * k + j] = sum;
        }
}

__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* rows.value[n, i0, i1] = rows[n, i0, i1]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int i0 = 0; i0 < 8; i0++)
            for (int i1 = 0; i1 < 8; i1++)
                memory[64 * n + 8 * i0 + i1 + 237918] = rows[n][i0][i1] * 0.0625;
    /* lstm.layers.0.3.sum[n, t, k] = sum(d) rows.value[n, t, d]*lstm.weight_ih_l0[k, d] */
    for (int n = 0; n < 32; n++)
        for (int t = 0; t < 8; t++)
            for (int k = 0; k < 192; k++) {
                double sum = 0.0;
                for (int d = 0; d < 8; d++)
                    sum += memory[64 * n + 8 * t + d + 237918] * memory[8 * k + d];
                memory[1536 * n + 192 * t + k + 239966] = sum;
            }
    /* lstm.layers.0.3.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.0.3.h[n, t - 1,
       j]*lstm.weight_hh_l0[k, j] */
    /* lstm.layers.0.3.z[n, t, k] = lstm.bias_ih_l0[k] + lstm.bias_hh_l0[k] +
       lstm.layers.0.3.sum[n, t, k] + lstm.layers.0.3.sum.2[n, t, k] */
    /* lstm.layers.0.3.i[n, t, k] = sigmoid(lstm.layers.0.3.z[n, t, k]) */
    /* lstm.layers.0.3.f[n, t, k] = sigmoid(lstm.layers.0.3.z[n, t, k + 48]) */
    /* lstm.layers.0.3.g[n, t, k] = tanh(lstm.layers.0.3.z[n, t, k + 96]) */
    /* lstm.layers.0.3.o[n, t, k] = sigmoid(lstm.layers.0.3.z[n, t, k + 144]) */
    /* lstm.layers.0.3.c[n, t, k] = lstm.layers.0.3.f[n, t, k]*select(t - 1 >= 0,
       lstm.layers.0.3.c[n, t - 1, k], 0) + lstm.layers.0.3.i[n, t, k]*lstm.layers.0.3.g[n, t, k] */
    /* lstm.layers.0.3.m[n, t, k] = tanh(lstm.layers.0.3.c[n, t, k]) */
    /* lstm.layers.0.3.h[n, t, k] = lstm.layers.0.3.o[n, t, k]*lstm.layers.0.3.m[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 192; k++) {
                double sum = 0.0;
                if (t - 1 >= 0)
                    for (int j = 0; j < 48; j++)
                        sum += memory[384 * n + 48 * t + j + 461102] * memory[48 * k + j + 1536];
                memory[1536 * n + 192 * t + k + 289118] = sum;
            }
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 192; k++)
                memory[1536 * n + 192 * t + k + 338270] = memory[k + 10752] + memory[k + 10944] +
                    memory[1536 * n + 192 * t + k + 239966] +
                    memory[1536 * n + 192 * t + k + 289118];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 387422] =
                    sigmoid(memory[1536 * n + 192 * t + k + 338270]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 399710] =
                    sigmoid(memory[1536 * n + 192 * t + k + 338318]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 411998] =
                    tanh(memory[1536 * n + 192 * t + k + 338366]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 424286] =
                    sigmoid(memory[1536 * n + 192 * t + k + 338414]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 436574] = memory[384 * n + 48 * t + k + 399710] *
                    choose(t - 1 >= 0, *(t - 1 >= 0 ? &memory[384 * n + 48 * t + k + 436526] :
                    &(const double){0}), 0.0) + memory[384 * n + 48 * t + k + 387422] *
                    memory[384 * n + 48 * t + k + 411998];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 448862] = tanh(memory[384 * n + 48 * t + k + 436574]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 461150] = memory[384 * n + 48 * t + k + 424286] *
                    memory[384 * n + 48 * t + k + 448862];
    }
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* lstm.layers.0.3 */
    reference_lstm_layer_y(memory + 461150, memory + 473438, 384, 48);
    /* lstm.layers.0.6.sum[n, t, k] = sum(d) rows.value[n, -t + 7,
       d]*lstm.weight_ih_l0_reverse[k, d] */
    for (int n = 0; n < 32; n++)
        for (int t = 0; t < 8; t++)
            for (int k = 0; k < 192; k++) {
                double sum = 0.0;
                for (int d = 0; d < 8; d++)
                    sum += memory[64 * n + d - 8 * t + 237974] * memory[8 * k + d + 11136];
                memory[1536 * n + 192 * t + k + 485726] = sum;
            }
    /* lstm.layers.0.6.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.0.6.h[n, t - 1,
       j]*lstm.weight_hh_l0_reverse[k, j] */
    /* lstm.layers.0.6.z[n, t, k] = lstm.bias_ih_l0_reverse[k] + lstm.bias_hh_l0_reverse[k] +
       lstm.layers.0.6.sum[n, t, k] + lstm.layers.0.6.sum.2[n, t, k] */
    /* lstm.layers.0.6.i[n, t, k] = sigmoid(lstm.layers.0.6.z[n, t, k]) */
    /* lstm.layers.0.6.f[n, t, k] = sigmoid(lstm.layers.0.6.z[n, t, k + 48]) */
    /* lstm.layers.0.6.g[n, t, k] = tanh(lstm.layers.0.6.z[n, t, k + 96]) */
    /* lstm.layers.0.6.o[n, t, k] = sigmoid(lstm.layers.0.6.z[n, t, k + 144]) */
    /* lstm.layers.0.6.c[n, t, k] = lstm.layers.0.6.f[n, t, k]*select(t - 1 >= 0,
       lstm.layers.0.6.c[n, t - 1, k], 0) + lstm.layers.0.6.i[n, t, k]*lstm.layers.0.6.g[n, t, k] */
    /* lstm.layers.0.6.m[n, t, k] = tanh(lstm.layers.0.6.c[n, t, k]) */
    /* lstm.layers.0.6.h[n, t, k] = lstm.layers.0.6.o[n, t, k]*lstm.layers.0.6.m[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 192; k++) {
                double sum = 0.0;
                if (t - 1 >= 0)
                    for (int j = 0; j < 48; j++)
                        sum += memory[384 * n + 48 * t + j + 706862] * memory[48 * k + j + 12672];
                memory[1536 * n + 192 * t + k + 534878] = sum;
            }
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 192; k++)
                memory[1536 * n + 192 * t + k + 584030] = memory[k + 21888] + memory[k + 22080] +
                    memory[1536 * n + 192 * t + k + 485726] +
                    memory[1536 * n + 192 * t + k + 534878];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 633182] =
                    sigmoid(memory[1536 * n + 192 * t + k + 584030]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 645470] =
                    sigmoid(memory[1536 * n + 192 * t + k + 584078]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 657758] =
                    tanh(memory[1536 * n + 192 * t + k + 584126]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 670046] =
                    sigmoid(memory[1536 * n + 192 * t + k + 584174]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 682334] = memory[384 * n + 48 * t + k + 645470] *
                    choose(t - 1 >= 0, *(t - 1 >= 0 ? &memory[384 * n + 48 * t + k + 682286] :
                    &(const double){0}), 0.0) + memory[384 * n + 48 * t + k + 633182] *
                    memory[384 * n + 48 * t + k + 657758];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 694622] = tanh(memory[384 * n + 48 * t + k + 682334]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 706910] = memory[384 * n + 48 * t + k + 670046] *
                    memory[384 * n + 48 * t + k + 694622];
    }
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* lstm.layers.0.6.y[n, u, k] = lstm.layers.0.6.h[n, -u + 7, k] */
    for (int n = 0; n < 32; n++)
        for (int u = 0; u < 8; u++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * u + k + 719198] = memory[384 * n + k - 48 * u + 707246];
    /* lstm.layers.0.7 */
    reference_lstm_layer_y(memory + 473438, memory + 731486, 768, 96);
    /* lstm.layers.0.7.y[a0, a1, i] = lstm.layers.0.6.y[a0, a1, i - 48] for i - 48 >= 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 8; a1++)
            for (int i = 48; i < 96; i++)
                memory[768 * a0 + 96 * a1 + i + 731486] = memory[384 * a0 + 48 * a1 + i + 719150];
    /* lstm.layers.1.3.sum[n, t, k] = sum(d) lstm.layers.0.7.y[n, t, d]*lstm.weight_ih_l1[k, d] */
    for (int n = 0; n < 32; n++)
        for (int t = 0; t < 8; t++)
            for (int k = 0; k < 192; k++) {
                double sum = 0.0;
                for (int d = 0; d < 96; d++)
                    sum += memory[768 * n + 96 * t + d + 731486] * memory[96 * k + d + 22272];
                memory[1536 * n + 192 * t + k + 756062] = sum;
            }
    /* lstm.layers.1.3.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.1.3.h[n, t - 1,
       j]*lstm.weight_hh_l1[k, j] */
    /* lstm.layers.1.3.z[n, t, k] = lstm.bias_ih_l1[k] + lstm.bias_hh_l1[k] +
       lstm.layers.1.3.sum[n, t, k] + lstm.layers.1.3.sum.2[n, t, k] */
    /* lstm.layers.1.3.i[n, t, k] = sigmoid(lstm.layers.1.3.z[n, t, k]) */
    /* lstm.layers.1.3.f[n, t, k] = sigmoid(lstm.layers.1.3.z[n, t, k + 48]) */
    /* lstm.layers.1.3.g[n, t, k] = tanh(lstm.layers.1.3.z[n, t, k + 96]) */
    /* lstm.layers.1.3.o[n, t, k] = sigmoid(lstm.layers.1.3.z[n, t, k + 144]) */
    /* lstm.layers.1.3.c[n, t, k] = lstm.layers.1.3.f[n, t, k]*select(t - 1 >= 0,
       lstm.layers.1.3.c[n, t - 1, k], 0) + lstm.layers.1.3.i[n, t, k]*lstm.layers.1.3.g[n, t, k] */
    /* lstm.layers.1.3.m[n, t, k] = tanh(lstm.layers.1.3.c[n, t, k]) */
    /* lstm.layers.1.3.h[n, t, k] = lstm.layers.1.3.o[n, t, k]*lstm.layers.1.3.m[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 192; k++) {
                double sum = 0.0;
                if (t - 1 >= 0)
                    for (int j = 0; j < 48; j++)
                        sum += memory[384 * n + 48 * t + j + 977198] * memory[48 * k + j + 40704];
                memory[1536 * n + 192 * t + k + 805214] = sum;
            }
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 192; k++)
                memory[1536 * n + 192 * t + k + 854366] = memory[k + 49920] + memory[k + 50112] +
                    memory[1536 * n + 192 * t + k + 756062] +
                    memory[1536 * n + 192 * t + k + 805214];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 903518] =
                    sigmoid(memory[1536 * n + 192 * t + k + 854366]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 915806] =
                    sigmoid(memory[1536 * n + 192 * t + k + 854414]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 928094] =
                    tanh(memory[1536 * n + 192 * t + k + 854462]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 940382] =
                    sigmoid(memory[1536 * n + 192 * t + k + 854510]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 952670] = memory[384 * n + 48 * t + k + 915806] *
                    choose(t - 1 >= 0, *(t - 1 >= 0 ? &memory[384 * n + 48 * t + k + 952622] :
                    &(const double){0}), 0.0) + memory[384 * n + 48 * t + k + 903518] *
                    memory[384 * n + 48 * t + k + 928094];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 964958] = tanh(memory[384 * n + 48 * t + k + 952670]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 977246] = memory[384 * n + 48 * t + k + 940382] *
                    memory[384 * n + 48 * t + k + 964958];
    }
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* lstm.layers.1.3 */
    reference_lstm_layer_y(memory + 977246, memory + 989534, 384, 48);
    /* lstm.layers.1.6.sum[n, t, k] = sum(d) lstm.layers.0.7.y[n, -t + 7,
       d]*lstm.weight_ih_l1_reverse[k, d] */
    for (int n = 0; n < 32; n++)
        for (int t = 0; t < 8; t++)
            for (int k = 0; k < 192; k++) {
                double sum = 0.0;
                for (int d = 0; d < 96; d++)
                    sum += memory[768 * n + d - 96 * t + 732158] * memory[96 * k + d + 50304];
                memory[1536 * n + 192 * t + k + 1001822] = sum;
            }
    /* lstm.layers.1.6.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.1.6.h[n, t - 1,
       j]*lstm.weight_hh_l1_reverse[k, j] */
    /* lstm.layers.1.6.z[n, t, k] = lstm.bias_ih_l1_reverse[k] + lstm.bias_hh_l1_reverse[k] +
       lstm.layers.1.6.sum[n, t, k] + lstm.layers.1.6.sum.2[n, t, k] */
    /* lstm.layers.1.6.i[n, t, k] = sigmoid(lstm.layers.1.6.z[n, t, k]) */
    /* lstm.layers.1.6.f[n, t, k] = sigmoid(lstm.layers.1.6.z[n, t, k + 48]) */
    /* lstm.layers.1.6.g[n, t, k] = tanh(lstm.layers.1.6.z[n, t, k + 96]) */
    /* lstm.layers.1.6.o[n, t, k] = sigmoid(lstm.layers.1.6.z[n, t, k + 144]) */
    /* lstm.layers.1.6.c[n, t, k] = lstm.layers.1.6.f[n, t, k]*select(t - 1 >= 0,
       lstm.layers.1.6.c[n, t - 1, k], 0) + lstm.layers.1.6.i[n, t, k]*lstm.layers.1.6.g[n, t, k] */
    /* lstm.layers.1.6.m[n, t, k] = tanh(lstm.layers.1.6.c[n, t, k]) */
    /* lstm.layers.1.6.h[n, t, k] = lstm.layers.1.6.o[n, t, k]*lstm.layers.1.6.m[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 192; k++) {
                double sum = 0.0;
                if (t - 1 >= 0)
                    for (int j = 0; j < 48; j++)
                        sum += memory[384 * n + 48 * t + j + 1222958] * memory[48 * k + j + 68736];
                memory[1536 * n + 192 * t + k + 1050974] = sum;
            }
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 192; k++)
                memory[1536 * n + 192 * t + k + 1100126] = memory[k + 77952] + memory[k + 78144] +
                    memory[1536 * n + 192 * t + k + 1001822] +
                    memory[1536 * n + 192 * t + k + 1050974];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1149278] =
                    sigmoid(memory[1536 * n + 192 * t + k + 1100126]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1161566] =
                    sigmoid(memory[1536 * n + 192 * t + k + 1100174]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1173854] =
                    tanh(memory[1536 * n + 192 * t + k + 1100222]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1186142] =
                    sigmoid(memory[1536 * n + 192 * t + k + 1100270]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1198430] = memory[384 * n + 48 * t + k + 1161566] *
                    choose(t - 1 >= 0, *(t - 1 >= 0 ? &memory[384 * n + 48 * t + k + 1198382] :
                    &(const double){0}), 0.0) + memory[384 * n + 48 * t + k + 1149278] *
                    memory[384 * n + 48 * t + k + 1173854];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1210718] =
                    tanh(memory[384 * n + 48 * t + k + 1198430]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1223006] = memory[384 * n + 48 * t + k + 1186142] *
                    memory[384 * n + 48 * t + k + 1210718];
    }
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* lstm.layers.1.6.y[n, u, k] = lstm.layers.1.6.h[n, -u + 7, k] */
    for (int n = 0; n < 32; n++)
        for (int u = 0; u < 8; u++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * u + k + 1235294] = memory[384 * n + k - 48 * u + 1223342];
    /* lstm.layers.1.7 */
    reference_lstm_layer_y(memory + 989534, memory + 1247582, 768, 96);
    /* lstm.layers.1.7.y[a0, a1, i] = lstm.layers.1.6.y[a0, a1, i - 48] for i - 48 >= 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 8; a1++)
            for (int i = 48; i < 96; i++)
                memory[768 * a0 + 96 * a1 + i + 1247582] = memory[384 * a0 + 48 * a1 + i + 1235246];
    /* 1.y[a0, b0] = lstm.layers.1.7.y[a0, 7, b0] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int b0 = 0; b0 < 96; b0++)
            memory[96 * a0 + b0 + 1272158] = memory[768 * a0 + b0 + 1248254];
    /* fc.sum[i0, k] = sum(c) '1.y'[i0, c]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 96; c++)
                sum += memory[96 * i0 + c + 1272158] * memory[96 * k + c + 78336];
            memory[10 * i0 + k + 1275230] = sum;
        }
    /* fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 1275550] = memory[k + 79296] + memory[10 * i0 + k + 1275230];
    /* cross_entropy.max[n] = max(c) fc.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 1275550];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 1275870] = best;
    }
}

__attribute__((noinline)) static void reference_forward_7(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 1275902] = memory[n + 1275870];
}

__attribute__((noinline)) static void reference_forward_8(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 1275550] - memory[n + 1275902]);
        memory[n + 1275934] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 1275966] = memory[n + 1275902] + log(memory[n + 1275934]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 1275998] = choose(digit[n] == -100, 0.0, memory[n + 1275966] -
            memory[class_of(digit[n], 10) + 10 * n + 1275550]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 1276030] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 1275998], 0.0);
        memory[1276062] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 1276030], 0.0);
        memory[1276063] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_9(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[1276064] = memory[1276062] / memory[1276063];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[1276065] = 1.0 / memory[1276063];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 1276066] = choose(n < run.valid, memory[1276065], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 1276098] = choose(digit[n] == -100, 0.0, memory[n + 1276066]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 1276130] = memory[n + 1276098] / memory[n + 1275934];
    /* fc.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 1276162] =
                choose(digit[n] == k, choose(digit[n] == -100, 0.0, -memory[n + 1276066]), 0.0);
    /* fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 1276482] = memory[n + 1276130] *
                exp(memory[10 * n + c + 1275550] - memory[n + 1275902]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 1276802] = memory[10 * n + k + 1276482] +
                memory[10 * n + k + 1276162];
    /* fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[10 * i0 + k + 1276802];
        memory[k + 1277122] = sum;
    }
    /* 1.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 96; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 1276802] * memory[96 * k + c + 78336];
            memory[96 * i0 + c + 1277132] = sum;
        }
    /* fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*'1.y'[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 96; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[10 * i0 + k + 1276802] * memory[96 * i0 + c + 1272158];
            memory[96 * k + c + 1280204] = sum;
        }
    /* lstm.layers.1.7.y.grad[a0, a1, b0] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 7; a1++)
            for (int b0 = 0; b0 < 96; b0++)
                memory[96 * a1 + 768 * a0 + b0 + 1281164] = 0.0;
    /* lstm.layers.1.7.y.grad[a0, 7, b0] = '1.y.grad'[a0, b0] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int b0 = 0; b0 < 96; b0++)
            memory[768 * a0 + b0 + 1281836] = memory[96 * a0 + b0 + 1277132];
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* lstm.layers.1.6.y.grad[a0, a1, k] = lstm.layers.1.7.y.grad[a0, a1, k + 48] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 8; a1++)
            for (int k = 0; k < 48; k++)
                memory[k + 384 * a0 + 48 * a1 + 1305740] = memory[k + 768 * a0 + 96 * a1 + 1281212];
    /* lstm.layers.1.3.y.grad[a0, a1, k] = lstm.layers.1.7.y.grad[a0, a1, k] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 8; a1++)
            for (int k = 0; k < 48; k++)
                memory[k + 384 * a0 + 48 * a1 + 1318028] = memory[k + 768 * a0 + 96 * a1 + 1281164];
    /* lstm.layers.1.6.h.grad.1[n, t, k] = lstm.layers.1.6.y.grad[n, -t + 7, k] */
    for (int n = 0; n < 32; n++)
        for (int t = 0; t < 8; t++)
            for (int k = 0; k < 48; k++)
                memory[48 * t + 384 * n + k + 1330316] = memory[384 * n + k - 48 * t + 1306076];
    /* lstm.layers.1.6.h.grad.2[n, x1, j] = sum(k: -x1 + 6 >= 0) lstm.layers.1.6.z.grad[n, x1 +
       1, k]*lstm.weight_hh_l1_reverse[k, j] */
    /* lstm.layers.1.6.h.grad[n, t, k] = lstm.layers.1.6.h.grad.2[n, t, k] +
       lstm.layers.1.6.h.grad.1[n, t, k] */
    /* lstm.layers.1.6.m.grad[n, t, k] = lstm.layers.1.6.h.grad[n, t, k]*lstm.layers.1.6.o[n, t,
       k] */
    /* lstm.layers.1.6.o.grad[n, t, k] = lstm.layers.1.6.h.grad[n, t, k]*lstm.layers.1.6.m[n, t,
       k] */
    /* lstm.layers.1.6.z.grad[n, t, k + 144] = lstm.layers.1.6.o.grad[n, t,
       k]*(lstm.layers.1.6.o[n, t, k]*(1 - lstm.layers.1.6.o[n, t, k])) */
    /* lstm.layers.1.6.c.grad.1[n, t, k] = lstm.layers.1.6.m.grad[n, t, k]*(1 -
       lstm.layers.1.6.m[n, t, k]*lstm.layers.1.6.m[n, t, k]) */
    /* lstm.layers.1.6.c.grad.2[n, x1, k] = select(-x1 + 6 >= 0, lstm.layers.1.6.c.grad[n, x1 +
       1, k]*lstm.layers.1.6.f[n, x1 + 1, k], 0) */
    /* lstm.layers.1.6.c.grad[n, t, k] = lstm.layers.1.6.c.grad.2[n, t, k] +
       lstm.layers.1.6.c.grad.1[n, t, k] */
    /* lstm.layers.1.6.g.grad[n, t, k] = lstm.layers.1.6.c.grad[n, t, k]*lstm.layers.1.6.i[n, t,
       k] */
    /* lstm.layers.1.6.f.grad[n, t, k] = select(t - 1 >= 0, lstm.layers.1.6.c.grad[n, t,
       k]*lstm.layers.1.6.c[n, t - 1, k], 0) */
    /* lstm.layers.1.6.i.grad[n, t, k] = lstm.layers.1.6.c.grad[n, t, k]*lstm.layers.1.6.g[n, t,
       k] */
    /* lstm.layers.1.6.z.grad[n, t, k + 96] = lstm.layers.1.6.g.grad[n, t, k]*(1 -
       lstm.layers.1.6.g[n, t, k]*lstm.layers.1.6.g[n, t, k]) */
    /* lstm.layers.1.6.z.grad[n, t, k + 48] = lstm.layers.1.6.f.grad[n, t,
       k]*(lstm.layers.1.6.f[n, t, k]*(1 - lstm.layers.1.6.f[n, t, k])) */
    /* lstm.layers.1.6.z.grad[n, t, k] = lstm.layers.1.6.i.grad[n, t, k]*(lstm.layers.1.6.i[n, t,
       k]*(1 - lstm.layers.1.6.i[n, t, k])) */
    for (int t = 7; t >= 0; t--) {
        for (int n = 0; n < 32; n++)
            for (int j = 0; j < 48; j++) {
                double sum = 0.0;
                if (6 - t >= 0)
                    for (int k = 0; k < 192; k++)
                        sum += memory[192 * t + 1536 * n + k + 1391948] *
                            memory[48 * k + j + 68736];
                memory[48 * t + 384 * n + j + 1342604] = sum;
            }
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1354892] = memory[384 * n + 48 * t + k + 1342604] +
                    memory[384 * n + 48 * t + k + 1330316];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1367180] = memory[384 * n + 48 * t + k + 1354892] *
                    memory[384 * n + 48 * t + k + 1186142];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1379468] = memory[384 * n + 48 * t + k + 1354892] *
                    memory[384 * n + 48 * t + k + 1210718];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1391900] = memory[384 * n + 48 * t + k + 1379468] *
                    (memory[384 * n + 48 * t + k + 1186142] *
                    (1.0 - memory[384 * n + 48 * t + k + 1186142]));
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1440908] = memory[384 * n + 48 * t + k + 1367180] *
                    (1.0 - memory[384 * n + 48 * t + k + 1210718] *
                    memory[384 * n + 48 * t + k + 1210718]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[48 * t + 384 * n + k + 1453196] =
                    choose(6 - t >= 0, *(6 - t >= 0 ? &memory[48 * t + 384 * n + k + 1465532] :
                    &(const double){0}) * *(6 - t >= 0 ? &memory[48 * t + 384 * n + k + 1161614] :
                    &(const double){0}), 0.0);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1465484] = memory[384 * n + 48 * t + k + 1453196] +
                    memory[384 * n + 48 * t + k + 1440908];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1477772] = memory[384 * n + 48 * t + k + 1465484] *
                    memory[384 * n + 48 * t + k + 1149278];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1490060] =
                    choose(t - 1 >= 0, memory[384 * n + 48 * t + k + 1465484] *
                    *(t - 1 >= 0 ? &memory[384 * n + 48 * t + k + 1198382] : &(const double){0}),
                    0.0);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1502348] = memory[384 * n + 48 * t + k + 1465484] *
                    memory[384 * n + 48 * t + k + 1173854];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1391852] = memory[384 * n + 48 * t + k + 1477772] *
                    (1.0 - memory[384 * n + 48 * t + k + 1173854] *
                    memory[384 * n + 48 * t + k + 1173854]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1391804] = memory[384 * n + 48 * t + k + 1490060] *
                    (memory[384 * n + 48 * t + k + 1161566] *
                    (1.0 - memory[384 * n + 48 * t + k + 1161566]));
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1391756] = memory[384 * n + 48 * t + k + 1502348] *
                    (memory[384 * n + 48 * t + k + 1149278] *
                    (1.0 - memory[384 * n + 48 * t + k + 1149278]));
    }
}

__attribute__((noinline)) static void reference_backward_5(double *memory)
{
    /* lstm.layers.1.6 */
    reference_lstm_bias_ih_l1_reverse_grad(memory + 1391756, memory + 1514636);
    reference_lstm_bias_ih_l1_reverse_grad(memory + 1391756, memory + 1514828);
    reference_lstm_weight_hh_l1_reverse_grad(memory + 1391756, memory + 1223006, memory + 1515020);
    /* lstm.weight_ih_l1_reverse.grad[k, d] = sum(n, t) lstm.layers.1.6.z.grad[n, t,
       k]*lstm.layers.0.7.y[n, -t + 7, d] */
    for (int k = 0; k < 192; k++)
        for (int d = 0; d < 96; d++) {
            double sum = 0.0;
            for (int n = 0; n < 32; n++)
                for (int t = 0; t < 8; t++)
                    sum += memory[1536 * n + 192 * t + k + 1391756] *
                        memory[768 * n + d - 96 * t + 732158];
            memory[96 * k + d + 1524236] = sum;
        }
    /* lstm.layers.1.3.h.grad.1[n, x1, j] = sum(k: -x1 + 6 >= 0) lstm.layers.1.3.z.grad[n, x1 +
       1, k]*lstm.weight_hh_l1[k, j] */
    /* lstm.layers.1.3.h.grad[n, u, k] = lstm.layers.1.3.h.grad.1[n, u, k] +
       lstm.layers.1.3.y.grad[n, u, k] */
    /* lstm.layers.1.3.m.grad[n, t, k] = lstm.layers.1.3.h.grad[n, t, k]*lstm.layers.1.3.o[n, t,
       k] */
    /* lstm.layers.1.3.o.grad[n, t, k] = lstm.layers.1.3.h.grad[n, t, k]*lstm.layers.1.3.m[n, t,
       k] */
    /* lstm.layers.1.3.z.grad[n, t, k + 144] = lstm.layers.1.3.o.grad[n, t,
       k]*(lstm.layers.1.3.o[n, t, k]*(1 - lstm.layers.1.3.o[n, t, k])) */
    /* lstm.layers.1.3.c.grad.1[n, t, k] = lstm.layers.1.3.m.grad[n, t, k]*(1 -
       lstm.layers.1.3.m[n, t, k]*lstm.layers.1.3.m[n, t, k]) */
    /* lstm.layers.1.3.c.grad.2[n, x1, k] = select(-x1 + 6 >= 0, lstm.layers.1.3.c.grad[n, x1 +
       1, k]*lstm.layers.1.3.f[n, x1 + 1, k], 0) */
    /* lstm.layers.1.3.c.grad[n, t, k] = lstm.layers.1.3.c.grad.2[n, t, k] +
       lstm.layers.1.3.c.grad.1[n, t, k] */
    /* lstm.layers.1.3.g.grad[n, t, k] = lstm.layers.1.3.c.grad[n, t, k]*lstm.layers.1.3.i[n, t,
       k] */
    /* lstm.layers.1.3.f.grad[n, t, k] = select(t - 1 >= 0, lstm.layers.1.3.c.grad[n, t,
       k]*lstm.layers.1.3.c[n, t - 1, k], 0) */
    /* lstm.layers.1.3.i.grad[n, t, k] = lstm.layers.1.3.c.grad[n, t, k]*lstm.layers.1.3.g[n, t,
       k] */
    /* lstm.layers.1.3.z.grad[n, t, k + 96] = lstm.layers.1.3.g.grad[n, t, k]*(1 -
       lstm.layers.1.3.g[n, t, k]*lstm.layers.1.3.g[n, t, k]) */
    /* lstm.layers.1.3.z.grad[n, t, k + 48] = lstm.layers.1.3.f.grad[n, t,
       k]*(lstm.layers.1.3.f[n, t, k]*(1 - lstm.layers.1.3.f[n, t, k])) */
    /* lstm.layers.1.3.z.grad[n, t, k] = lstm.layers.1.3.i.grad[n, t, k]*(lstm.layers.1.3.i[n, t,
       k]*(1 - lstm.layers.1.3.i[n, t, k])) */
    for (int t = 7; t >= 0; t--) {
        for (int n = 0; n < 32; n++)
            for (int j = 0; j < 48; j++) {
                double sum = 0.0;
                if (6 - t >= 0)
                    for (int k = 0; k < 192; k++)
                        sum += memory[192 * t + 1536 * n + k + 1592012] *
                            memory[48 * k + j + 40704];
                memory[48 * t + 384 * n + j + 1542668] = sum;
            }
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1554956] = memory[384 * n + 48 * t + k + 1542668] +
                    memory[384 * n + 48 * t + k + 1318028];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1567244] = memory[384 * n + 48 * t + k + 1554956] *
                    memory[384 * n + 48 * t + k + 940382];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1579532] = memory[384 * n + 48 * t + k + 1554956] *
                    memory[384 * n + 48 * t + k + 964958];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1591964] = memory[384 * n + 48 * t + k + 1579532] *
                    (memory[384 * n + 48 * t + k + 940382] *
                    (1.0 - memory[384 * n + 48 * t + k + 940382]));
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1640972] = memory[384 * n + 48 * t + k + 1567244] *
                    (1.0 - memory[384 * n + 48 * t + k + 964958] *
                    memory[384 * n + 48 * t + k + 964958]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[48 * t + 384 * n + k + 1653260] =
                    choose(6 - t >= 0, *(6 - t >= 0 ? &memory[48 * t + 384 * n + k + 1665596] :
                    &(const double){0}) * *(6 - t >= 0 ? &memory[48 * t + 384 * n + k + 915854] :
                    &(const double){0}), 0.0);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1665548] = memory[384 * n + 48 * t + k + 1653260] +
                    memory[384 * n + 48 * t + k + 1640972];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1677836] = memory[384 * n + 48 * t + k + 1665548] *
                    memory[384 * n + 48 * t + k + 903518];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1690124] =
                    choose(t - 1 >= 0, memory[384 * n + 48 * t + k + 1665548] *
                    *(t - 1 >= 0 ? &memory[384 * n + 48 * t + k + 952622] : &(const double){0}),
                    0.0);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1702412] = memory[384 * n + 48 * t + k + 1665548] *
                    memory[384 * n + 48 * t + k + 928094];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1591916] = memory[384 * n + 48 * t + k + 1677836] *
                    (1.0 - memory[384 * n + 48 * t + k + 928094] *
                    memory[384 * n + 48 * t + k + 928094]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1591868] = memory[384 * n + 48 * t + k + 1690124] *
                    (memory[384 * n + 48 * t + k + 915806] *
                    (1.0 - memory[384 * n + 48 * t + k + 915806]));
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1591820] = memory[384 * n + 48 * t + k + 1702412] *
                    (memory[384 * n + 48 * t + k + 903518] *
                    (1.0 - memory[384 * n + 48 * t + k + 903518]));
    }
}

__attribute__((noinline)) static void reference_backward_6(double *memory)
{
    /* lstm.layers.1.3 */
    reference_lstm_bias_ih_l1_reverse_grad(memory + 1591820, memory + 1714700);
    reference_lstm_bias_ih_l1_reverse_grad(memory + 1591820, memory + 1714892);
    reference_lstm_weight_hh_l1_reverse_grad(memory + 1591820, memory + 977246, memory + 1715084);
    /* lstm.layers.0.7.y.grad.1[n, a1, d] = sum(k) lstm.layers.1.6.z.grad[n, -a1 + 7,
       k]*lstm.weight_ih_l1_reverse[k, d] */
    for (int n = 0; n < 32; n++)
        for (int a1 = 0; a1 < 8; a1++)
            for (int d = 0; d < 96; d++) {
                double sum = 0.0;
                for (int k = 0; k < 192; k++)
                    sum += memory[1536 * n + k - 192 * a1 + 1393100] * memory[96 * k + d + 50304];
                memory[96 * a1 + 768 * n + d + 1724300] = sum;
            }
    /* lstm.layers.0.7.y.grad.2[n, t, d] = sum(k) lstm.layers.1.3.z.grad[n, t,
       k]*lstm.weight_ih_l1[k, d] */
    for (int n = 0; n < 32; n++)
        for (int t = 0; t < 8; t++)
            for (int d = 0; d < 96; d++) {
                double sum = 0.0;
                for (int k = 0; k < 192; k++)
                    sum += memory[1536 * n + 192 * t + k + 1591820] * memory[96 * k + d + 22272];
                memory[768 * n + 96 * t + d + 1748876] = sum;
            }
    /* lstm.layers.0.7.y.grad[n, a1, d] = lstm.layers.0.7.y.grad.2[n, a1, d] +
       lstm.layers.0.7.y.grad.1[n, a1, d] */
    for (int n = 0; n < 32; n++)
        for (int a1 = 0; a1 < 8; a1++)
            for (int d = 0; d < 96; d++)
                memory[768 * n + 96 * a1 + d + 1773452] = memory[768 * n + 96 * a1 + d + 1748876] +
                    memory[768 * n + 96 * a1 + d + 1724300];
    /* lstm.weight_ih_l1.grad[k, d] = sum(n, t) lstm.layers.1.3.z.grad[n, t,
       k]*lstm.layers.0.7.y[n, t, d] */
    for (int k = 0; k < 192; k++)
        for (int d = 0; d < 96; d++) {
            double sum = 0.0;
            for (int n = 0; n < 32; n++)
                for (int t = 0; t < 8; t++)
                    sum += memory[1536 * n + 192 * t + k + 1591820] *
                        memory[768 * n + 96 * t + d + 731486];
            memory[96 * k + d + 1798028] = sum;
        }
    /* lstm.layers.0.6.y.grad[a0, a1, k] = lstm.layers.0.7.y.grad[a0, a1, k + 48] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 8; a1++)
            for (int k = 0; k < 48; k++)
                memory[k + 384 * a0 + 48 * a1 + 1816460] = memory[k + 768 * a0 + 96 * a1 + 1773500];
    /* lstm.layers.0.3.y.grad[a0, a1, k] = lstm.layers.0.7.y.grad[a0, a1, k] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 8; a1++)
            for (int k = 0; k < 48; k++)
                memory[k + 384 * a0 + 48 * a1 + 1828748] = memory[k + 768 * a0 + 96 * a1 + 1773452];
}

__attribute__((noinline)) static void reference_backward_7(double *memory)
{
    /* lstm.layers.0.6.h.grad.1[n, t, k] = lstm.layers.0.6.y.grad[n, -t + 7, k] */
    for (int n = 0; n < 32; n++)
        for (int t = 0; t < 8; t++)
            for (int k = 0; k < 48; k++)
                memory[48 * t + 384 * n + k + 1841036] = memory[384 * n + k - 48 * t + 1816796];
    /* lstm.layers.0.6.h.grad.2[n, x1, j] = sum(k: -x1 + 6 >= 0) lstm.layers.0.6.z.grad[n, x1 +
       1, k]*lstm.weight_hh_l0_reverse[k, j] */
    /* lstm.layers.0.6.h.grad[n, t, k] = lstm.layers.0.6.h.grad.2[n, t, k] +
       lstm.layers.0.6.h.grad.1[n, t, k] */
    /* lstm.layers.0.6.m.grad[n, t, k] = lstm.layers.0.6.h.grad[n, t, k]*lstm.layers.0.6.o[n, t,
       k] */
    /* lstm.layers.0.6.o.grad[n, t, k] = lstm.layers.0.6.h.grad[n, t, k]*lstm.layers.0.6.m[n, t,
       k] */
    /* lstm.layers.0.6.z.grad[n, t, k + 144] = lstm.layers.0.6.o.grad[n, t,
       k]*(lstm.layers.0.6.o[n, t, k]*(1 - lstm.layers.0.6.o[n, t, k])) */
    /* lstm.layers.0.6.c.grad.1[n, t, k] = lstm.layers.0.6.m.grad[n, t, k]*(1 -
       lstm.layers.0.6.m[n, t, k]*lstm.layers.0.6.m[n, t, k]) */
    /* lstm.layers.0.6.c.grad.2[n, x1, k] = select(-x1 + 6 >= 0, lstm.layers.0.6.c.grad[n, x1 +
       1, k]*lstm.layers.0.6.f[n, x1 + 1, k], 0) */
    /* lstm.layers.0.6.c.grad[n, t, k] = lstm.layers.0.6.c.grad.2[n, t, k] +
       lstm.layers.0.6.c.grad.1[n, t, k] */
    /* lstm.layers.0.6.g.grad[n, t, k] = lstm.layers.0.6.c.grad[n, t, k]*lstm.layers.0.6.i[n, t,
       k] */
    /* lstm.layers.0.6.f.grad[n, t, k] = select(t - 1 >= 0, lstm.layers.0.6.c.grad[n, t,
       k]*lstm.layers.0.6.c[n, t - 1, k], 0) */
    /* lstm.layers.0.6.i.grad[n, t, k] = lstm.layers.0.6.c.grad[n, t, k]*lstm.layers.0.6.g[n, t,
       k] */
    /* lstm.layers.0.6.z.grad[n, t, k + 96] = lstm.layers.0.6.g.grad[n, t, k]*(1 -
       lstm.layers.0.6.g[n, t, k]*lstm.layers.0.6.g[n, t, k]) */
    /* lstm.layers.0.6.z.grad[n, t, k + 48] = lstm.layers.0.6.f.grad[n, t,
       k]*(lstm.layers.0.6.f[n, t, k]*(1 - lstm.layers.0.6.f[n, t, k])) */
    /* lstm.layers.0.6.z.grad[n, t, k] = lstm.layers.0.6.i.grad[n, t, k]*(lstm.layers.0.6.i[n, t,
       k]*(1 - lstm.layers.0.6.i[n, t, k])) */
    for (int t = 7; t >= 0; t--) {
        for (int n = 0; n < 32; n++)
            for (int j = 0; j < 48; j++) {
                double sum = 0.0;
                if (6 - t >= 0)
                    for (int k = 0; k < 192; k++)
                        sum += memory[192 * t + 1536 * n + k + 1902668] *
                            memory[48 * k + j + 12672];
                memory[48 * t + 384 * n + j + 1853324] = sum;
            }
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1865612] = memory[384 * n + 48 * t + k + 1853324] +
                    memory[384 * n + 48 * t + k + 1841036];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1877900] = memory[384 * n + 48 * t + k + 1865612] *
                    memory[384 * n + 48 * t + k + 670046];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1890188] = memory[384 * n + 48 * t + k + 1865612] *
                    memory[384 * n + 48 * t + k + 694622];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1902620] = memory[384 * n + 48 * t + k + 1890188] *
                    (memory[384 * n + 48 * t + k + 670046] *
                    (1.0 - memory[384 * n + 48 * t + k + 670046]));
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1951628] = memory[384 * n + 48 * t + k + 1877900] *
                    (1.0 - memory[384 * n + 48 * t + k + 694622] *
                    memory[384 * n + 48 * t + k + 694622]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[48 * t + 384 * n + k + 1963916] =
                    choose(6 - t >= 0, *(6 - t >= 0 ? &memory[48 * t + 384 * n + k + 1976252] :
                    &(const double){0}) * *(6 - t >= 0 ? &memory[48 * t + 384 * n + k + 645518] :
                    &(const double){0}), 0.0);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1976204] = memory[384 * n + 48 * t + k + 1963916] +
                    memory[384 * n + 48 * t + k + 1951628];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 1988492] = memory[384 * n + 48 * t + k + 1976204] *
                    memory[384 * n + 48 * t + k + 633182];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2000780] =
                    choose(t - 1 >= 0, memory[384 * n + 48 * t + k + 1976204] *
                    *(t - 1 >= 0 ? &memory[384 * n + 48 * t + k + 682286] : &(const double){0}),
                    0.0);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2013068] = memory[384 * n + 48 * t + k + 1976204] *
                    memory[384 * n + 48 * t + k + 657758];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1902572] = memory[384 * n + 48 * t + k + 1988492] *
                    (1.0 - memory[384 * n + 48 * t + k + 657758] *
                    memory[384 * n + 48 * t + k + 657758]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1902524] = memory[384 * n + 48 * t + k + 2000780] *
                    (memory[384 * n + 48 * t + k + 645470] *
                    (1.0 - memory[384 * n + 48 * t + k + 645470]));
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 1902476] = memory[384 * n + 48 * t + k + 2013068] *
                    (memory[384 * n + 48 * t + k + 633182] *
                    (1.0 - memory[384 * n + 48 * t + k + 633182]));
    }
}

__attribute__((noinline)) static void reference_backward_8(double *memory)
{
    /* lstm.layers.0.6 */
    reference_lstm_bias_ih_l1_reverse_grad(memory + 1902476, memory + 2025356);
    reference_lstm_bias_ih_l1_reverse_grad(memory + 1902476, memory + 2025548);
    reference_lstm_weight_hh_l1_reverse_grad(memory + 1902476, memory + 706910, memory + 2025740);
    /* lstm.weight_ih_l0_reverse.grad[k, d] = sum(n, t) lstm.layers.0.6.z.grad[n, t,
       k]*rows.value[n, -t + 7, d] */
    for (int k = 0; k < 192; k++)
        for (int d = 0; d < 8; d++) {
            double sum = 0.0;
            for (int n = 0; n < 32; n++)
                for (int t = 0; t < 8; t++)
                    sum += memory[1536 * n + 192 * t + k + 1902476] *
                        memory[64 * n + d - 8 * t + 237974];
            memory[8 * k + d + 2034956] = sum;
        }
    /* lstm.layers.0.3.h.grad.1[n, x1, j] = sum(k: -x1 + 6 >= 0) lstm.layers.0.3.z.grad[n, x1 +
       1, k]*lstm.weight_hh_l0[k, j] */
    /* lstm.layers.0.3.h.grad[n, u, k] = lstm.layers.0.3.h.grad.1[n, u, k] +
       lstm.layers.0.3.y.grad[n, u, k] */
    /* lstm.layers.0.3.m.grad[n, t, k] = lstm.layers.0.3.h.grad[n, t, k]*lstm.layers.0.3.o[n, t,
       k] */
    /* lstm.layers.0.3.o.grad[n, t, k] = lstm.layers.0.3.h.grad[n, t, k]*lstm.layers.0.3.m[n, t,
       k] */
    /* lstm.layers.0.3.z.grad[n, t, k + 144] = lstm.layers.0.3.o.grad[n, t,
       k]*(lstm.layers.0.3.o[n, t, k]*(1 - lstm.layers.0.3.o[n, t, k])) */
    /* lstm.layers.0.3.c.grad.1[n, t, k] = lstm.layers.0.3.m.grad[n, t, k]*(1 -
       lstm.layers.0.3.m[n, t, k]*lstm.layers.0.3.m[n, t, k]) */
    /* lstm.layers.0.3.c.grad.2[n, x1, k] = select(-x1 + 6 >= 0, lstm.layers.0.3.c.grad[n, x1 +
       1, k]*lstm.layers.0.3.f[n, x1 + 1, k], 0) */
    /* lstm.layers.0.3.c.grad[n, t, k] = lstm.layers.0.3.c.grad.2[n, t, k] +
       lstm.layers.0.3.c.grad.1[n, t, k] */
    /* lstm.layers.0.3.g.grad[n, t, k] = lstm.layers.0.3.c.grad[n, t, k]*lstm.layers.0.3.i[n, t,
       k] */
    /* lstm.layers.0.3.f.grad[n, t, k] = select(t - 1 >= 0, lstm.layers.0.3.c.grad[n, t,
       k]*lstm.layers.0.3.c[n, t - 1, k], 0) */
    /* lstm.layers.0.3.i.grad[n, t, k] = lstm.layers.0.3.c.grad[n, t, k]*lstm.layers.0.3.g[n, t,
       k] */
    /* lstm.layers.0.3.z.grad[n, t, k + 96] = lstm.layers.0.3.g.grad[n, t, k]*(1 -
       lstm.layers.0.3.g[n, t, k]*lstm.layers.0.3.g[n, t, k]) */
    /* lstm.layers.0.3.z.grad[n, t, k + 48] = lstm.layers.0.3.f.grad[n, t,
       k]*(lstm.layers.0.3.f[n, t, k]*(1 - lstm.layers.0.3.f[n, t, k])) */
    /* lstm.layers.0.3.z.grad[n, t, k] = lstm.layers.0.3.i.grad[n, t, k]*(lstm.layers.0.3.i[n, t,
       k]*(1 - lstm.layers.0.3.i[n, t, k])) */
    for (int t = 7; t >= 0; t--) {
        for (int n = 0; n < 32; n++)
            for (int j = 0; j < 48; j++) {
                double sum = 0.0;
                if (6 - t >= 0)
                    for (int k = 0; k < 192; k++)
                        sum += memory[192 * t + 1536 * n + k + 2085836] * memory[48 * k + j + 1536];
                memory[48 * t + 384 * n + j + 2036492] = sum;
            }
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2048780] = memory[384 * n + 48 * t + k + 2036492] +
                    memory[384 * n + 48 * t + k + 1828748];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2061068] = memory[384 * n + 48 * t + k + 2048780] *
                    memory[384 * n + 48 * t + k + 424286];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2073356] = memory[384 * n + 48 * t + k + 2048780] *
                    memory[384 * n + 48 * t + k + 448862];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 2085788] = memory[384 * n + 48 * t + k + 2073356] *
                    (memory[384 * n + 48 * t + k + 424286] *
                    (1.0 - memory[384 * n + 48 * t + k + 424286]));
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2134796] = memory[384 * n + 48 * t + k + 2061068] *
                    (1.0 - memory[384 * n + 48 * t + k + 448862] *
                    memory[384 * n + 48 * t + k + 448862]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[48 * t + 384 * n + k + 2147084] =
                    choose(6 - t >= 0, *(6 - t >= 0 ? &memory[48 * t + 384 * n + k + 2159420] :
                    &(const double){0}) * *(6 - t >= 0 ? &memory[48 * t + 384 * n + k + 399758] :
                    &(const double){0}), 0.0);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2159372] = memory[384 * n + 48 * t + k + 2147084] +
                    memory[384 * n + 48 * t + k + 2134796];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2171660] = memory[384 * n + 48 * t + k + 2159372] *
                    memory[384 * n + 48 * t + k + 387422];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2183948] =
                    choose(t - 1 >= 0, memory[384 * n + 48 * t + k + 2159372] *
                    *(t - 1 >= 0 ? &memory[384 * n + 48 * t + k + 436526] : &(const double){0}),
                    0.0);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[384 * n + 48 * t + k + 2196236] = memory[384 * n + 48 * t + k + 2159372] *
                    memory[384 * n + 48 * t + k + 411998];
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 2085740] = memory[384 * n + 48 * t + k + 2171660] *
                    (1.0 - memory[384 * n + 48 * t + k + 411998] *
                    memory[384 * n + 48 * t + k + 411998]);
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 2085692] = memory[384 * n + 48 * t + k + 2183948] *
                    (memory[384 * n + 48 * t + k + 399710] *
                    (1.0 - memory[384 * n + 48 * t + k + 399710]));
        for (int n = 0; n < 32; n++)
            for (int k = 0; k < 48; k++)
                memory[1536 * n + 192 * t + k + 2085644] = memory[384 * n + 48 * t + k + 2196236] *
                    (memory[384 * n + 48 * t + k + 387422] *
                    (1.0 - memory[384 * n + 48 * t + k + 387422]));
    }
}

__attribute__((noinline)) static void reference_backward_9(double *memory)
{
    /* lstm.layers.0.3 */
    reference_lstm_bias_ih_l1_reverse_grad(memory + 2085644, memory + 2208524);
    reference_lstm_bias_ih_l1_reverse_grad(memory + 2085644, memory + 2208716);
    reference_lstm_weight_hh_l1_reverse_grad(memory + 2085644, memory + 461150, memory + 2208908);
    /* lstm.weight_ih_l0.grad[k, d] = sum(n, t) lstm.layers.0.3.z.grad[n, t, k]*rows.value[n, t,
       d] */
    for (int k = 0; k < 192; k++)
        for (int d = 0; d < 8; d++) {
            double sum = 0.0;
            for (int n = 0; n < 32; n++)
                for (int t = 0; t < 8; t++)
                    sum += memory[1536 * n + 192 * t + k + 2085644] *
                        memory[64 * n + 8 * t + d + 237918];
            memory[8 * k + d + 2218124] = sum;
        }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward_2(memory);
    reference_forward_3(memory);
    reference_forward_4(memory);
    reference_forward_5(memory);
    reference_forward_6(memory);
    if (backward)
        reference_forward_7(memory);
    reference_forward_8(memory);
    reference_forward_9(memory);
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
}

static const int64_t reference_value[] =
    {0, 1536, 10752, 10944, 11136, 12672, 21888, 22080, 22272, 40704, 49920, 50112, 50304, 68736,
    77952, 78144, 78336, 79296, 79306, 80842, 82378, 91594, 100810, 101002, 101194, 101386, 101578,
    103114, 104650, 113866, 123082, 123274, 123466, 123658, 123850, 142282, 160714, 169930, 179146,
    179338, 179530, 179722, 179914, 198346, 216778, 225994, 235210, 235402, 235594, 235786, 235978,
    236938, 237898, 237908};
static const int64_t reference_gradient[] =
    {2218124, 2208908, 2208524, 2208716, 2034956, 2025740, 2025356, 2025548, 1798028, 1715084,
    1714700, 1714892, 1524236, 1515020, 1514636, 1514828, 1280204, 1277122, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 17757280,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 1276064,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define PLACED(name_, type_, layout_, offset_) \
    layout_, TENSOR(name_, type_, VALUE, arena + offset_)
#define layout_1 .elements = 1552, .rank = 2, .shape = {192, 8}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 12, 128}, {1, 0, 1, 8, 16}, {0, 0, 1, 16, 1}}
#define layout_2 .elements = 9280, .rank = 2, .shape = {192, 48}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 3, 3088}, {0, 0, 1, 192, 16}, {1, 0, 1, 16, 1}}
#define layout_3 .elements = 208, .rank = 1, .shape = {192}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 192, 1}}
#define layout_4 .elements = 18544, .rank = 2, .shape = {192, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 6, 3088}, {0, 0, 1, 192, 16}, {1, 0, 1, 16, 1}}
#define layout_5 .elements = 976, .rank = 2, .shape = {10, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 6, 160}, {0, 0, 1, 10, 16}, {1, 0, 1, 16, 1}}
#define layout_6 .elements = 32, .rank = 1, .shape = {10}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_7 .elements = 18448, .rank = 2, .shape = {192, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 192, 96}, {1, 0, 16, 6, 16}, {1, 0, 1, 16, 1}}
#define layout_8 .elements = 1, .rank = 0, .shape = {0}
#define layout_9 .elements = 4112, .rank = 3, .shape = {32, 8, 8}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 1, 8, 16}, {2, 0, 1, 16, 1}}
#define layout_10 .elements = 49168, .rank = 3, .shape = {32, 8, 192}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 8, 192}, {2, 0, 16, 12, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_11 .elements = 9232, .rank = 2, .shape = {192, 48}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 12, 768}, {1, 0, 1, 48, 16}, {0, 0, 1, 16, 1}}
#define layout_12 .elements = 6160, .rank = 3, .shape = {32, 8, 192}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 1, 1, 1, 0}, {0, 0, 1, 32, 192}, {2, 0, 16, 12, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_13 .elements = 12304, .rank = 3, .shape = {32, 8, 48}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 8, 1536}, {0, 0, 1, 32, 48}, {2, 0, 16, 3, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_14 .elements = 12304, .rank = 3, .shape = {32, 8, 48}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 384}, {1, 0, 1, 8, 48}, {2, 0, 16, 3, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_15 .elements = 24688, .rank = 3, .shape = {32, 8, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{2, 0, 16, 6, 4112}, {0, 0, 1, 32, 128}, {1, 0, 1, 8, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_16 .elements = 18448, .rank = 2, .shape = {192, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 12, 1536}, {1, 0, 1, 96, 16}, {0, 0, 1, 16, 1}}
#define layout_17 .elements = 336, .rank = 2, .shape = {32, 10}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 160}, {1, 0, 1, 10, 16}, {0, 0, 1, 16, 1}}
#define layout_18 .elements = 48, .rank = 1, .shape = {32}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
#define layout_19 .elements = 3088, .rank = 2, .shape = {32, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 96}, {1, 0, 16, 6, 16}, {1, 0, 1, 16, 1}}
#define layout_20 .elements = 49360, .rank = 3, .shape = {32, 8, 192}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{2, 0, 16, 12, 4112}, {0, 0, 1, 32, 128}, {1, 0, 1, 8, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_21 .elements = 3088, .rank = 3, .shape = {32, 8, 48}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 2, 2, 1, 0}, {1, 2, 1, 2, 1536}, {2, 0, 16, 3, 512}, \
    {0, 0, 1, 32, 16}, {2, 0, 1, 16, 1}}
#define layout_22 .elements = 2096, .rank = 3, .shape = {32, 8, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 1040}, {1, 0, 1, 8, 128}, {2, 0, 1, 8, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_23 .elements = 49200, .rank = 3, .shape = {32, 8, 192}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 24592}, {1, 0, 1, 8, 3072}, {2, 0, 1, 192, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_24 .elements = 6192, .rank = 3, .shape = {32, 8, 192}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 1, 1, 1, 0}, {0, 0, 16, 2, 3088}, {2, 0, 1, 192, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_25 .elements = 3088, .rank = 3, .shape = {32, 8, 48}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 2, 2, 1, 0}, {1, 2, 1, 2, 1536}, {0, 0, 16, 2, 768}, \
    {2, 0, 1, 48, 16}, {0, 0, 1, 16, 1}}
#define layout_26 .elements = 12336, .rank = 3, .shape = {32, 8, 48}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 6160}, {1, 0, 1, 8, 768}, {2, 0, 1, 48, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_27 .elements = 24624, .rank = 3, .shape = {32, 8, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 12304}, {1, 0, 1, 8, 1536}, {2, 0, 1, 96, 16}, \
    {0, 0, 1, 16, 1}}
static struct dlcrt_tensor tensors[54] = {
    {layout_1, TENSOR("lstm.weight_ih_l0", F32, PARAMETER, lstm_weight_ih_l0),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_2, TENSOR("lstm.weight_hh_l0", F32, PARAMETER, lstm_weight_hh_l0),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_3, TENSOR("lstm.bias_ih_l0", F32, PARAMETER, lstm_bias_ih_l0), .initial = DLCRT_UNIFORM,
        .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable = true},
    {layout_3, TENSOR("lstm.bias_hh_l0", F32, PARAMETER, lstm_bias_hh_l0), .initial = DLCRT_UNIFORM,
        .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable = true},
    {layout_1, TENSOR("lstm.weight_ih_l0_reverse", F32, PARAMETER, lstm_weight_ih_l0_reverse),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_2, TENSOR("lstm.weight_hh_l0_reverse", F32, PARAMETER, lstm_weight_hh_l0_reverse),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_3, TENSOR("lstm.bias_ih_l0_reverse", F32, PARAMETER, lstm_bias_ih_l0_reverse),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_3, TENSOR("lstm.bias_hh_l0_reverse", F32, PARAMETER, lstm_bias_hh_l0_reverse),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_4, TENSOR("lstm.weight_ih_l1", F32, PARAMETER, lstm_weight_ih_l1),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_2, TENSOR("lstm.weight_hh_l1", F32, PARAMETER, lstm_weight_hh_l1),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_3, TENSOR("lstm.bias_ih_l1", F32, PARAMETER, lstm_bias_ih_l1), .initial = DLCRT_UNIFORM,
        .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable = true},
    {layout_3, TENSOR("lstm.bias_hh_l1", F32, PARAMETER, lstm_bias_hh_l1), .initial = DLCRT_UNIFORM,
        .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable = true},
    {layout_4, TENSOR("lstm.weight_ih_l1_reverse", F32, PARAMETER, lstm_weight_ih_l1_reverse),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_2, TENSOR("lstm.weight_hh_l1_reverse", F32, PARAMETER, lstm_weight_hh_l1_reverse),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_3, TENSOR("lstm.bias_ih_l1_reverse", F32, PARAMETER, lstm_bias_ih_l1_reverse),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_3, TENSOR("lstm.bias_hh_l1_reverse", F32, PARAMETER, lstm_bias_hh_l1_reverse),
        .initial = DLCRT_UNIFORM, .a = -0.14433756729740646, .b = 0.14433756729740646, .trainable =
        true},
    {layout_5, TENSOR("fc.weight", F32, PARAMETER, fc_weight), .initial = DLCRT_UNIFORM,
        .a = -0.10206207261596577, .b = 0.10206207261596577, .trainable = true},
    {layout_6, TENSOR("fc.bias", F32, PARAMETER, fc_bias), .initial = DLCRT_UNIFORM,
        .a = -0.10206207261596577, .b = 0.10206207261596577, .trainable = true},
    {layout_1, TENSOR("lstm.weight_ih_l0.exp_avg", F32, STATE, lstm_weight_ih_l0_exp_avg)},
    {layout_1, TENSOR("lstm.weight_ih_l0.exp_avg_sq", F32, STATE, lstm_weight_ih_l0_exp_avg_sq)},
    {layout_2, TENSOR("lstm.weight_hh_l0.exp_avg", F32, STATE, lstm_weight_hh_l0_exp_avg)},
    {layout_2, TENSOR("lstm.weight_hh_l0.exp_avg_sq", F32, STATE, lstm_weight_hh_l0_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_ih_l0.exp_avg", F32, STATE, lstm_bias_ih_l0_exp_avg)},
    {layout_3, TENSOR("lstm.bias_ih_l0.exp_avg_sq", F32, STATE, lstm_bias_ih_l0_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_hh_l0.exp_avg", F32, STATE, lstm_bias_hh_l0_exp_avg)},
    {layout_3, TENSOR("lstm.bias_hh_l0.exp_avg_sq", F32, STATE, lstm_bias_hh_l0_exp_avg_sq)},
    {layout_1, TENSOR("lstm.weight_ih_l0_reverse.exp_avg", F32, STATE,
        lstm_weight_ih_l0_reverse_exp_avg)},
    {layout_1, TENSOR("lstm.weight_ih_l0_reverse.exp_avg_sq", F32, STATE,
        lstm_weight_ih_l0_reverse_exp_avg_sq)},
    {layout_2, TENSOR("lstm.weight_hh_l0_reverse.exp_avg", F32, STATE,
        lstm_weight_hh_l0_reverse_exp_avg)},
    {layout_2, TENSOR("lstm.weight_hh_l0_reverse.exp_avg_sq", F32, STATE,
        lstm_weight_hh_l0_reverse_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_ih_l0_reverse.exp_avg", F32, STATE,
        lstm_bias_ih_l0_reverse_exp_avg)},
    {layout_3, TENSOR("lstm.bias_ih_l0_reverse.exp_avg_sq", F32, STATE,
        lstm_bias_ih_l0_reverse_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_hh_l0_reverse.exp_avg", F32, STATE,
        lstm_bias_hh_l0_reverse_exp_avg)},
    {layout_3, TENSOR("lstm.bias_hh_l0_reverse.exp_avg_sq", F32, STATE,
        lstm_bias_hh_l0_reverse_exp_avg_sq)},
    {layout_4, TENSOR("lstm.weight_ih_l1.exp_avg", F32, STATE, lstm_weight_ih_l1_exp_avg)},
    {layout_4, TENSOR("lstm.weight_ih_l1.exp_avg_sq", F32, STATE, lstm_weight_ih_l1_exp_avg_sq)},
    {layout_2, TENSOR("lstm.weight_hh_l1.exp_avg", F32, STATE, lstm_weight_hh_l1_exp_avg)},
    {layout_2, TENSOR("lstm.weight_hh_l1.exp_avg_sq", F32, STATE, lstm_weight_hh_l1_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_ih_l1.exp_avg", F32, STATE, lstm_bias_ih_l1_exp_avg)},
    {layout_3, TENSOR("lstm.bias_ih_l1.exp_avg_sq", F32, STATE, lstm_bias_ih_l1_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_hh_l1.exp_avg", F32, STATE, lstm_bias_hh_l1_exp_avg)},
    {layout_3, TENSOR("lstm.bias_hh_l1.exp_avg_sq", F32, STATE, lstm_bias_hh_l1_exp_avg_sq)},
    {layout_7, TENSOR("lstm.weight_ih_l1_reverse.exp_avg", F32, STATE,
        lstm_weight_ih_l1_reverse_exp_avg)},
    {layout_7, TENSOR("lstm.weight_ih_l1_reverse.exp_avg_sq", F32, STATE,
        lstm_weight_ih_l1_reverse_exp_avg_sq)},
    {layout_2, TENSOR("lstm.weight_hh_l1_reverse.exp_avg", F32, STATE,
        lstm_weight_hh_l1_reverse_exp_avg)},
    {layout_2, TENSOR("lstm.weight_hh_l1_reverse.exp_avg_sq", F32, STATE,
        lstm_weight_hh_l1_reverse_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_ih_l1_reverse.exp_avg", F32, STATE,
        lstm_bias_ih_l1_reverse_exp_avg)},
    {layout_3, TENSOR("lstm.bias_ih_l1_reverse.exp_avg_sq", F32, STATE,
        lstm_bias_ih_l1_reverse_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_hh_l1_reverse.exp_avg", F32, STATE,
        lstm_bias_hh_l1_reverse_exp_avg)},
    {layout_3, TENSOR("lstm.bias_hh_l1_reverse.exp_avg_sq", F32, STATE,
        lstm_bias_hh_l1_reverse_exp_avg_sq)},
    {layout_5, TENSOR("fc.weight.exp_avg", F32, STATE, fc_weight_exp_avg)},
    {layout_5, TENSOR("fc.weight.exp_avg_sq", F32, STATE, fc_weight_exp_avg_sq)},
    {layout_6, TENSOR("fc.bias.exp_avg", F32, STATE, fc_bias_exp_avg)},
    {layout_6, TENSOR("fc.bias.exp_avg_sq", F32, STATE, fc_bias_exp_avg_sq)},
};
static struct dlcrt_tensor gradients[18] = {
    {layout_6, TENSOR("fc.bias", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("fc.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("lstm.bias_ih_l1_reverse", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("lstm.bias_hh_l1_reverse", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("lstm.weight_hh_l1_reverse", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("lstm.weight_ih_l1_reverse", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("lstm.bias_ih_l1", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("lstm.bias_hh_l1", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("lstm.weight_hh_l1", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("lstm.weight_ih_l1", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("lstm.bias_ih_l0_reverse", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("lstm.bias_hh_l0_reverse", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("lstm.weight_hh_l0_reverse", F32, GRADIENT, NULL)},
    {layout_1, TENSOR("lstm.weight_ih_l0_reverse", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("lstm.bias_ih_l0", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("lstm.bias_hh_l0", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("lstm.weight_hh_l0", F32, GRADIENT, NULL)},
    {layout_1, TENSOR("lstm.weight_ih_l0", F32, GRADIENT, NULL)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "rows", .dtype = DLCRT_F32, .rank = 2, .shape = {8, 8}, .classes = 0, .data = rows,
        .predicts = true},
    {.name = "digit", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .ignored = -100,
        .data = digit},
};
static const struct dlcrt_scalar scalars[5] = {
    {"lr", &lr, NULL},
    {"betas.0", &betas_0, NULL},
    {"betas.1", &betas_1, NULL},
    {"eps", &eps, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_tensor accuracy_sums[2] = {
    {layout_8, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_8, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
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
static struct dlcrt_tensor train_outputs[139] = {
    {PLACED("rows.value", F32, layout_9, 1896960)},
    {PLACED("lstm.layers.0.3.sum", F32, layout_10, 384)},
    {PLACED("lstm.weight_hh_l0.copy", F32, layout_11, 277696)},
    {PLACED("lstm.layers.0.3.sum.2", F32, layout_12, 431936)},
    {PLACED("lstm.layers.0.3.i", F32, layout_13, 740352)},
    {PLACED("lstm.layers.0.3.f", F32, layout_13, 789568)},
    {PLACED("lstm.layers.0.3.g", F32, layout_13, 838784)},
    {PLACED("lstm.layers.0.3.o", F32, layout_13, 888000)},
    {PLACED("lstm.layers.0.3.c", F32, layout_13, 937216)},
    {PLACED("lstm.layers.0.3.m", F32, layout_13, 986432)},
    {PLACED("lstm.layers.0.3.h", F32, layout_14, 691136)},
    {PLACED("lstm.layers.0.6.sum", F32, layout_10, 384)},
    {PLACED("lstm.weight_hh_l0_reverse.copy", F32, layout_11, 277696)},
    {PLACED("lstm.layers.0.6.sum.2", F32, layout_12, 431936)},
    {PLACED("lstm.layers.0.6.i", F32, layout_13, 1084864)},
    {PLACED("lstm.layers.0.6.f", F32, layout_13, 1134080)},
    {PLACED("lstm.layers.0.6.g", F32, layout_13, 1183296)},
    {PLACED("lstm.layers.0.6.o", F32, layout_13, 1232512)},
    {PLACED("lstm.layers.0.6.c", F32, layout_13, 1281728)},
    {PLACED("lstm.layers.0.6.m", F32, layout_13, 1330944)},
    {PLACED("lstm.layers.0.6.h", F32, layout_14, 1035648)},
    {PLACED("lstm.layers.0.7.y", F32, layout_15, 394880)},
    {PLACED("lstm.layers.0.7.y", F32, layout_15, 394880)},
    {PLACED("lstm.weight_ih_l1.copy", F32, layout_16, 259264)},
    {PLACED("lstm.layers.1.3.sum", F32, layout_10, 384)},
    {PLACED("lstm.weight_hh_l1.copy", F32, layout_11, 277696)},
    {PLACED("lstm.layers.1.3.sum.2", F32, layout_12, 530688)},
    {PLACED("lstm.layers.1.3.i", F32, layout_13, 1380160)},
    {PLACED("lstm.layers.1.3.f", F32, layout_13, 1429376)},
    {PLACED("lstm.layers.1.3.g", F32, layout_13, 1478592)},
    {PLACED("lstm.layers.1.3.o", F32, layout_13, 1527808)},
    {PLACED("lstm.layers.1.3.c", F32, layout_13, 1577024)},
    {PLACED("lstm.layers.1.3.m", F32, layout_13, 1626240)},
    {PLACED("lstm.layers.1.3.h", F32, layout_14, 617152)},
    {PLACED("lstm.weight_ih_l1_reverse.copy", F32, layout_16, 259264)},
    {PLACED("lstm.layers.1.6.sum", F32, layout_10, 384)},
    {PLACED("lstm.weight_hh_l1_reverse.copy", F32, layout_11, 524544)},
    {PLACED("lstm.layers.1.6.sum.2", F32, layout_12, 1872320)},
    {PLACED("lstm.layers.1.6.i", F32, layout_13, 1675456)},
    {PLACED("lstm.layers.1.6.f", F32, layout_13, 1724672)},
    {PLACED("lstm.layers.1.6.g", F32, layout_13, 1773888)},
    {PLACED("lstm.layers.1.6.o", F32, layout_13, 1823104)},
    {PLACED("lstm.layers.1.6.c", F32, layout_13, 197440)},
    {PLACED("lstm.layers.1.6.m", F32, layout_13, 345664)},
    {PLACED("lstm.layers.1.6.h", F32, layout_14, 271552)},
    {PLACED("lstm.layers.1.7.y", F32, layout_15, 49344)},
    {PLACED("lstm.layers.1.7.y", F32, layout_15, 49344)},
    {PLACED("fc.y", F32, layout_17, 542336)},
    {PLACED("cross_entropy.max", F32, layout_18, 1344)},
    {PLACED("cross_entropy.sum", F32, layout_18, 1536)},
    {PLACED("loss.sum", F32, layout_8, 0)},
    {layout_8, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_8, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_18, 0)},
    {layout_8, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_8, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {PLACED("loss.sum.grad", F32, layout_8, 1728)},
    {PLACED("adam.c1", F64, layout_8, 1872320)},
    {PLACED("adam.c2", F64, layout_8, 1872384)},
    {PLACED("fc.y.grad", F32, layout_17, 0)},
    {layout_6, TENSOR("fc.bias.exp_avg.next", F32, VALUE, fc_bias_exp_avg)},
    {layout_6, TENSOR("fc.bias.exp_avg_sq.next", F32, VALUE, fc_bias_exp_avg_sq)},
    {layout_6, TENSOR("fc.bias.next", F32, VALUE, fc_bias)},
    {PLACED("1.y.grad", F32, layout_19, 1878464)},
    {layout_5, TENSOR("fc.weight.exp_avg.next", F32, VALUE, fc_weight_exp_avg)},
    {layout_5, TENSOR("fc.weight.exp_avg_sq.next", F32, VALUE, fc_weight_exp_avg_sq)},
    {layout_5, TENSOR("fc.weight.next", F32, VALUE, fc_weight)},
    {PLACED("lstm.layers.1.7.y.grad", F32, layout_15, 493632)},
    {PLACED("lstm.layers.1.7.y.grad", F32, layout_15, 493632)},
    {PLACED("lstm.layers.1.6.z.grad", F32, layout_20, 0)},
    {PLACED("lstm.layers.1.6.c.grad", F32, layout_21, 1878464)},
    {PLACED("lstm.layers.1.6.z.grad", F32, layout_20, 0)},
    {PLACED("lstm.layers.1.6.z.grad", F32, layout_20, 0)},
    {PLACED("lstm.layers.1.6.z.grad", F32, layout_20, 0)},
    {layout_3, TENSOR("lstm.bias_ih_l1_reverse.exp_avg.next", F32, VALUE,
        lstm_bias_ih_l1_reverse_exp_avg)},
    {layout_3, TENSOR("lstm.bias_ih_l1_reverse.exp_avg_sq.next", F32, VALUE,
        lstm_bias_ih_l1_reverse_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_ih_l1_reverse.next", F32, VALUE, lstm_bias_ih_l1_reverse)},
    {layout_3, TENSOR("lstm.bias_hh_l1_reverse.exp_avg.next", F32, VALUE,
        lstm_bias_hh_l1_reverse_exp_avg)},
    {layout_3, TENSOR("lstm.bias_hh_l1_reverse.exp_avg_sq.next", F32, VALUE,
        lstm_bias_hh_l1_reverse_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_hh_l1_reverse.next", F32, VALUE, lstm_bias_hh_l1_reverse)},
    {layout_2, TENSOR("lstm.weight_hh_l1_reverse.exp_avg.next", F32, VALUE,
        lstm_weight_hh_l1_reverse_exp_avg)},
    {layout_2, TENSOR("lstm.weight_hh_l1_reverse.exp_avg_sq.next", F32, VALUE,
        lstm_weight_hh_l1_reverse_exp_avg_sq)},
    {layout_2, TENSOR("lstm.weight_hh_l1_reverse.next", F32, VALUE, lstm_weight_hh_l1_reverse)},
    {layout_7, TENSOR("lstm.weight_ih_l1_reverse.exp_avg.next", F32, VALUE,
        lstm_weight_ih_l1_reverse_exp_avg)},
    {layout_7, TENSOR("lstm.weight_ih_l1_reverse.exp_avg_sq.next", F32, VALUE,
        lstm_weight_ih_l1_reverse_exp_avg_sq)},
    {PLACED("lstm.layers.1.3.z.grad", F32, layout_20, 197440)},
    {PLACED("lstm.layers.1.3.c.grad", F32, layout_21, 1693888)},
    {PLACED("lstm.layers.1.3.z.grad", F32, layout_20, 197440)},
    {PLACED("lstm.layers.1.3.z.grad", F32, layout_20, 197440)},
    {PLACED("lstm.layers.1.3.z.grad", F32, layout_20, 197440)},
    {layout_3, TENSOR("lstm.bias_ih_l1.exp_avg.next", F32, VALUE, lstm_bias_ih_l1_exp_avg)},
    {layout_3, TENSOR("lstm.bias_ih_l1.exp_avg_sq.next", F32, VALUE, lstm_bias_ih_l1_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_ih_l1.next", F32, VALUE, lstm_bias_ih_l1)},
    {layout_3, TENSOR("lstm.bias_hh_l1.exp_avg.next", F32, VALUE, lstm_bias_hh_l1_exp_avg)},
    {layout_3, TENSOR("lstm.bias_hh_l1.exp_avg_sq.next", F32, VALUE, lstm_bias_hh_l1_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_hh_l1.next", F32, VALUE, lstm_bias_hh_l1)},
    {layout_2, TENSOR("lstm.weight_hh_l1.exp_avg.next", F32, VALUE, lstm_weight_hh_l1_exp_avg)},
    {layout_2, TENSOR("lstm.weight_hh_l1.exp_avg_sq.next", F32, VALUE,
        lstm_weight_hh_l1_exp_avg_sq)},
    {layout_2, TENSOR("lstm.weight_hh_l1.next", F32, VALUE, lstm_weight_hh_l1)},
    {PLACED("lstm.layers.0.7.y.grad.1", F32, layout_15, 493632)},
    {PLACED("lstm.layers.0.7.y.grad.2", F32, layout_15, 592384)},
    {layout_4, TENSOR("lstm.weight_ih_l1.exp_avg.next", F32, VALUE, lstm_weight_ih_l1_exp_avg)},
    {layout_4, TENSOR("lstm.weight_ih_l1.exp_avg_sq.next", F32, VALUE,
        lstm_weight_ih_l1_exp_avg_sq)},
    {layout_4, TENSOR("lstm.weight_ih_l1.next", F32, VALUE, lstm_weight_ih_l1)},
    {PLACED("lstm.layers.0.6.z.grad", F32, layout_20, 0)},
    {PLACED("lstm.layers.0.6.c.grad", F32, layout_21, 289984)},
    {PLACED("lstm.layers.0.6.z.grad", F32, layout_20, 0)},
    {PLACED("lstm.layers.0.6.z.grad", F32, layout_20, 0)},
    {PLACED("lstm.layers.0.6.z.grad", F32, layout_20, 0)},
    {layout_3, TENSOR("lstm.bias_ih_l0_reverse.exp_avg.next", F32, VALUE,
        lstm_bias_ih_l0_reverse_exp_avg)},
    {layout_3, TENSOR("lstm.bias_ih_l0_reverse.exp_avg_sq.next", F32, VALUE,
        lstm_bias_ih_l0_reverse_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_ih_l0_reverse.next", F32, VALUE, lstm_bias_ih_l0_reverse)},
    {layout_3, TENSOR("lstm.bias_hh_l0_reverse.exp_avg.next", F32, VALUE,
        lstm_bias_hh_l0_reverse_exp_avg)},
    {layout_3, TENSOR("lstm.bias_hh_l0_reverse.exp_avg_sq.next", F32, VALUE,
        lstm_bias_hh_l0_reverse_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_hh_l0_reverse.next", F32, VALUE, lstm_bias_hh_l0_reverse)},
    {layout_2, TENSOR("lstm.weight_hh_l0_reverse.exp_avg.next", F32, VALUE,
        lstm_weight_hh_l0_reverse_exp_avg)},
    {layout_2, TENSOR("lstm.weight_hh_l0_reverse.exp_avg_sq.next", F32, VALUE,
        lstm_weight_hh_l0_reverse_exp_avg_sq)},
    {layout_2, TENSOR("lstm.weight_hh_l0_reverse.next", F32, VALUE, lstm_weight_hh_l0_reverse)},
    {layout_1, TENSOR("lstm.weight_ih_l0_reverse.exp_avg.next", F32, VALUE,
        lstm_weight_ih_l0_reverse_exp_avg)},
    {layout_1, TENSOR("lstm.weight_ih_l0_reverse.exp_avg_sq.next", F32, VALUE,
        lstm_weight_ih_l0_reverse_exp_avg_sq)},
    {layout_1, TENSOR("lstm.weight_ih_l0_reverse.next", F32, VALUE, lstm_weight_ih_l0_reverse)},
    {PLACED("lstm.layers.0.3.z.grad", F32, layout_20, 0)},
    {PLACED("lstm.layers.0.3.c.grad", F32, layout_21, 289984)},
    {PLACED("lstm.layers.0.3.z.grad", F32, layout_20, 0)},
    {PLACED("lstm.layers.0.3.z.grad", F32, layout_20, 0)},
    {PLACED("lstm.layers.0.3.z.grad", F32, layout_20, 0)},
    {layout_3, TENSOR("lstm.bias_ih_l0.exp_avg.next", F32, VALUE, lstm_bias_ih_l0_exp_avg)},
    {layout_3, TENSOR("lstm.bias_ih_l0.exp_avg_sq.next", F32, VALUE, lstm_bias_ih_l0_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_ih_l0.next", F32, VALUE, lstm_bias_ih_l0)},
    {layout_3, TENSOR("lstm.bias_hh_l0.exp_avg.next", F32, VALUE, lstm_bias_hh_l0_exp_avg)},
    {layout_3, TENSOR("lstm.bias_hh_l0.exp_avg_sq.next", F32, VALUE, lstm_bias_hh_l0_exp_avg_sq)},
    {layout_3, TENSOR("lstm.bias_hh_l0.next", F32, VALUE, lstm_bias_hh_l0)},
    {layout_2, TENSOR("lstm.weight_hh_l0.exp_avg.next", F32, VALUE, lstm_weight_hh_l0_exp_avg)},
    {layout_2, TENSOR("lstm.weight_hh_l0.exp_avg_sq.next", F32, VALUE,
        lstm_weight_hh_l0_exp_avg_sq)},
    {layout_2, TENSOR("lstm.weight_hh_l0.next", F32, VALUE, lstm_weight_hh_l0)},
    {layout_1, TENSOR("lstm.weight_ih_l0.exp_avg.next", F32, VALUE, lstm_weight_ih_l0_exp_avg)},
    {layout_1, TENSOR("lstm.weight_ih_l0.exp_avg_sq.next", F32, VALUE,
        lstm_weight_ih_l0_exp_avg_sq)},
    {layout_1, TENSOR("lstm.weight_ih_l0.next", F32, VALUE, lstm_weight_ih_l0)},
    {layout_4, TENSOR("lstm.weight_ih_l1_reverse.next", F32, VALUE, lstm_weight_ih_l1_reverse)},
};
static const struct dlcrt_kernel train_kernels[57] = {
    {"rows_2", 11, 2048, 16384, 1, &train_outputs[0],
     "rows.value[n, i0, i1] = rows[n, i0, i1]*0.0625"},
    {"lstm_layers_0_3", 14, 786432, 210944, 1, &train_outputs[1],
     "lstm.layers.0.3.sum[n, t, k] = sum(d) rows.value[n, t, d]*lstm.weight_ih_l0[k, d]"},
    {"lstm_layers_0_3_2", 14, 0, 73728, 1, &train_outputs[2],
     "lstm.weight_hh_l0.copy[i0, i1] = lstm.weight_hh_l0[i0, i1]"},
    {"lstm_layers_0_3_3", 14, 4718592, 282624, 1, &train_outputs[3],
     "lstm.layers.0.3.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.0.3.h[n, t - 1, ..."},
    {"lstm_layers_0_3_4", 14, 270336, 738816, 7, &train_outputs[4],
     "lstm.layers.0.3.i[n, t, k] = sigmoid(lstm.bias_ih_l0[k] + lstm.bias_hh_l0[k] + ..."},
    {"lstm_layers_0_6", 14, 786432, 210944, 1, &train_outputs[11],
     "lstm.layers.0.6.sum[n, t, k] = sum(d) rows.value[n, -t + 7, ..."},
    {"lstm_layers_0_3_2", 14, 0, 73728, 1, &train_outputs[12],
     "lstm.weight_hh_l0_reverse.copy[i0, i1] = lstm.weight_hh_l0_reverse[i0, i1]"},
    {"lstm_layers_0_3_3", 14, 4718592, 282624, 1, &train_outputs[13],
     "lstm.layers.0.6.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.0.6.h[n, t - 1, ..."},
    {"lstm_layers_0_3_4", 14, 270336, 738816, 7, &train_outputs[14],
     "lstm.layers.0.6.i[n, t, k] = sigmoid(lstm.bias_ih_l0_reverse[k] + ..."},
    {"lstm_layers_0_7", 14, 0, 147456, 1, &train_outputs[21],
     "lstm.layers.0.7.y[a0, a1, 48*i + i2] = lstm.layers.0.3.h[a0, a1, i2] for -i >= 0"},
    {"lstm_layers_0_7_2", 14, 0, 147456, 1, &train_outputs[22],
     "lstm.layers.0.7.y[a0, a1, 48*i + i2] = lstm.layers.0.6.h[a0, -a1 + 7, i2] for i - 1 >= 0"},
    {"lstm_layers_0_3_2", 14, 0, 147456, 1, &train_outputs[23],
     "lstm.weight_ih_l1.copy[i0, i1] = lstm.weight_ih_l1[i0, i1]"},
    {"lstm_layers_1_3", 14, 9437184, 368640, 1, &train_outputs[24],
     "lstm.layers.1.3.sum[n, t, k] = sum(d) lstm.layers.0.7.y[n, t, ..."},
    {"lstm_layers_0_3_2", 14, 0, 73728, 1, &train_outputs[25],
     "lstm.weight_hh_l1.copy[i0, i1] = lstm.weight_hh_l1[i0, i1]"},
    {"lstm_layers_0_3_3", 14, 4718592, 282624, 1, &train_outputs[26],
     "lstm.layers.1.3.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.1.3.h[n, t - 1, ..."},
    {"lstm_layers_0_3_4", 14, 270336, 738816, 7, &train_outputs[27],
     "lstm.layers.1.3.i[n, t, k] = sigmoid(lstm.bias_ih_l1[k] + lstm.bias_hh_l1[k] + ..."},
    {"lstm_layers_0_3_2", 14, 0, 147456, 1, &train_outputs[34],
     "lstm.weight_ih_l1_reverse.copy[i0, i1] = lstm.weight_ih_l1_reverse[i0, i1]"},
    {"lstm_layers_1_6", 14, 9437184, 368640, 1, &train_outputs[35],
     "lstm.layers.1.6.sum[n, t, k] = sum(d) lstm.layers.0.7.y[n, -t + 7, ..."},
    {"lstm_layers_0_3_2", 14, 0, 73728, 1, &train_outputs[36],
     "lstm.weight_hh_l1_reverse.copy[i0, i1] = lstm.weight_hh_l1_reverse[i0, i1]"},
    {"lstm_layers_0_3_3", 14, 4718592, 282624, 1, &train_outputs[37],
     "lstm.layers.1.6.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.1.6.h[n, t - 1, ..."},
    {"lstm_layers_0_3_4", 14, 270336, 738816, 7, &train_outputs[38],
     "lstm.layers.1.6.i[n, t, k] = sigmoid(lstm.bias_ih_l1_reverse[k] + ..."},
    {"lstm_layers_0_7", 14, 0, 147456, 1, &train_outputs[45],
     "lstm.layers.1.7.y[a0, a1, 48*i + i2] = lstm.layers.1.3.h[a0, a1, i2] for -i >= 0"},
    {"lstm_layers_0_7_2", 14, 0, 147456, 1, &train_outputs[46],
     "lstm.layers.1.7.y[a0, a1, 48*i + i2] = lstm.layers.1.6.h[a0, -a1 + 7, i2] for i - 1 >= 0"},
    {"fc", 16, 61760, 103464, 1, &train_outputs[47],
     "fc.sum[i0, k] = sum(c) lstm.layers.1.7.y[i0, 7, c]*fc.weight[k, c]"},
    {"cross_entropy", 17, 1280, 1536, 2, &train_outputs[48],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy_2", 17, 288, 528, 2, &train_outputs[50],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 17, 1, 12, 1, &train_outputs[52],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 18, 320, 1408, 1, &train_outputs[53],
     "accuracy.argmax[n] = argmax(c) fc.y[n, c]"},
    {"accuracy_2", 18, 160, 272, 2, &train_outputs[54],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
    {"cross_entropy_grad", 17, 1, 8, 1, &train_outputs[56],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"adam", 19, 2, 24, 1, &train_outputs[57],
     "adam.c1[] = 1 - power(betas.0[], step[])"},
    {"adam_2", 19, 3, 24, 1, &train_outputs[58],
     "adam.c2[] = sqrt(1 - power(betas.1[], step[]))"},
    {"cross_entropy_grad_2", 17, 2336, 2956, 1, &train_outputs[59],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"fc_adam_grad", 16, 540, 1576, 3, &train_outputs[60],
     "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]"},
    {"fc_grad", 16, 61440, 17408, 1, &train_outputs[63],
     "1.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c]"},
    {"fc_adam_grad_2", 16, 82560, 122680, 3, &train_outputs[64],
     "fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*lstm.layers.1.7.y[i0, 7, c]"},
    {"layer_1_grad", 15, 0, 86016, 1, &train_outputs[67],
     "lstm.layers.1.7.y.grad[a0, a1, b0] = 0"},
    {"layer_1_grad_2", 15, 0, 24576, 1, &train_outputs[68],
     "lstm.layers.1.7.y.grad[a0, 7, b0] = '1.y.grad'[a0, b0]"},
    {"lstm_layers_1_6_grad", 14, 5038080, 921600, 5, &train_outputs[69],
     "lstm.layers.1.6.h.grad.2[n, x1, j] = sum(k: -x1 + 6 >= 0) lstm.layers.1.6.z.grad[n, ..."},
    {"lstm_layers_1_6_adam_grad", 14, 106752, 205880, 6, &train_outputs[74],
     "lstm.bias_ih_l1_reverse.grad[k] = sum(n, t) lstm.layers.1.6.z.grad[n, t, k]"},
    {"lstm_layers_1_6_adam_grad_2", 14, 4921344, 467000, 3, &train_outputs[80],
     "lstm.weight_hh_l1_reverse.grad[k, j] = sum(n, t: t - 1 >= 0) ..."},
    {"lstm_layers_1_6_adam_grad_3", 14, 9713664, 663576, 2, &train_outputs[83],
     "lstm.weight_ih_l1_reverse.grad[k, d] = sum(n, t) lstm.layers.1.6.z.grad[n, t, ..."},
    {"lstm_layers_1_3_grad", 14, 5038080, 921600, 5, &train_outputs[85],
     "lstm.layers.1.3.h.grad.1[n, x1, j] = sum(k: -x1 + 6 >= 0) lstm.layers.1.3.z.grad[n, ..."},
    {"lstm_layers_1_6_adam_grad", 14, 106752, 205880, 6, &train_outputs[90],
     "lstm.bias_ih_l1.grad[k] = sum(n, t) lstm.layers.1.3.z.grad[n, t, k]"},
    {"lstm_layers_1_6_adam_grad_2", 14, 4921344, 467000, 3, &train_outputs[96],
     "lstm.weight_hh_l1.grad[k, j] = sum(n, t: t - 1 >= 0) lstm.layers.1.3.z.grad[n, t, ..."},
    {"lstm_layers_1_6_grad_2", 14, 9437184, 368640, 1, &train_outputs[99],
     "lstm.layers.0.7.y.grad.1[n, a1, d] = sum(k) lstm.layers.1.6.z.grad[n, -a1 + 7, ..."},
    {"lstm_layers_1_3_grad_2", 14, 9437184, 368640, 1, &train_outputs[100],
     "lstm.layers.0.7.y.grad.2[n, t, d] = sum(k) lstm.layers.1.3.z.grad[n, t, ..."},
    {"lstm_layers_1_3_adam_grad", 14, 9842688, 737336, 3, &train_outputs[101],
     "lstm.weight_ih_l1.grad[k, d] = sum(n, t) lstm.layers.1.3.z.grad[n, t, ..."},
    {"lstm_layers_0_6_grad", 14, 5038080, 1019904, 5, &train_outputs[104],
     "lstm.layers.0.6.h.grad.2[n, x1, j] = sum(k: -x1 + 6 >= 0) lstm.layers.0.6.z.grad[n, ..."},
    {"lstm_layers_1_6_adam_grad", 14, 106752, 205880, 6, &train_outputs[109],
     "lstm.bias_ih_l0_reverse.grad[k] = sum(n, t) lstm.layers.0.6.z.grad[n, t, k]"},
    {"lstm_layers_1_6_adam_grad_2", 14, 4921344, 467000, 3, &train_outputs[115],
     "lstm.weight_hh_l0_reverse.grad[k, j] = sum(n, t: t - 1 >= 0) ..."},
    {"lstm_layers_0_6_adam_grad", 14, 820224, 241720, 3, &train_outputs[118],
     "lstm.weight_ih_l0_reverse.grad[k, d] = sum(n, t) lstm.layers.0.6.z.grad[n, t, ..."},
    {"lstm_layers_0_3_grad", 14, 5038080, 1019904, 5, &train_outputs[121],
     "lstm.layers.0.3.h.grad.1[n, x1, j] = sum(k: -x1 + 6 >= 0) lstm.layers.0.3.z.grad[n, ..."},
    {"lstm_layers_1_6_adam_grad", 14, 106752, 205880, 6, &train_outputs[126],
     "lstm.bias_ih_l0.grad[k] = sum(n, t) lstm.layers.0.3.z.grad[n, t, k]"},
    {"lstm_layers_1_6_adam_grad_2", 14, 4921344, 467000, 3, &train_outputs[132],
     "lstm.weight_hh_l0.grad[k, j] = sum(n, t: t - 1 >= 0) lstm.layers.0.3.z.grad[n, t, ..."},
    {"lstm_layers_0_3_adam_grad", 14, 820224, 241720, 3, &train_outputs[135],
     "lstm.weight_ih_l0.grad[k, d] = sum(n, t) lstm.layers.0.3.z.grad[n, t, ..."},
    {"adam_3", 19, 129024, 294944, 1, &train_outputs[138],
     "lstm.weight_ih_l1_reverse.next[i0, i1] = lstm.weight_ih_l1_reverse[i0, i1] - ..."},
};
static struct dlcrt_tensor eval_outputs[30] = {
    {PLACED("rows.value", F32, layout_22, 246144)},
    {PLACED("lstm.layers.0.3.sum", F32, layout_23, 0)},
    {PLACED("lstm.layers.0.3.sum.2", F32, layout_24, 196800)},
    {PLACED("lstm.layers.0.3.c", F32, layout_25, 221568)},
    {PLACED("lstm.layers.0.3.h", F32, layout_26, 295296)},
    {PLACED("lstm.layers.0.6.sum", F32, layout_23, 49344)},
    {PLACED("lstm.layers.0.6.sum.2", F32, layout_24, 246144)},
    {PLACED("lstm.layers.0.6.c", F32, layout_25, 270912)},
    {PLACED("lstm.layers.0.6.h", F32, layout_26, 0)},
    {PLACED("lstm.layers.0.7.y", F32, layout_27, 196800)},
    {PLACED("lstm.layers.0.7.y", F32, layout_27, 196800)},
    {PLACED("lstm.layers.1.3.sum", F32, layout_23, 0)},
    {PLACED("lstm.layers.1.3.sum.2", F32, layout_24, 344640)},
    {PLACED("lstm.layers.1.3.c", F32, layout_25, 369408)},
    {PLACED("lstm.layers.1.3.h", F32, layout_26, 295296)},
    {PLACED("lstm.layers.1.6.sum", F32, layout_23, 0)},
    {PLACED("lstm.layers.1.6.sum.2", F32, layout_24, 246144)},
    {PLACED("lstm.layers.1.6.c", F32, layout_25, 270912)},
    {PLACED("lstm.layers.1.6.h", F32, layout_26, 196800)},
    {PLACED("lstm.layers.1.7.y", F32, layout_27, 0)},
    {PLACED("lstm.layers.1.7.y", F32, layout_27, 0)},
    {PLACED("fc.y", F32, layout_17, 98496)},
    {PLACED("cross_entropy.max", F32, layout_18, 0)},
    {PLACED("cross_entropy.sum", F32, layout_18, 192)},
    {PLACED("loss.sum", F32, layout_8, 384)},
    {layout_8, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_8, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_18, 0)},
    {layout_8, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_8, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[23] = {
    {"rows_eval", 11, 2048, 16384, 1, &eval_outputs[0],
     "rows.value[n, i0, i1] = rows[n, i0, i1]*0.0625"},
    {"lstm_layers_0_3_eval", 14, 786432, 210944, 1, &eval_outputs[1],
     "lstm.layers.0.3.sum[n, t, k] = sum(d) rows.value[n, t, d]*lstm.weight_ih_l0[k, d]"},
    {"lstm_layers_0_3_eval_2", 14, 4718592, 282624, 1, &eval_outputs[2],
     "lstm.layers.0.3.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.0.3.h[n, t - 1, ..."},
    {"lstm_layers_0_3_eval_3", 14, 270336, 247296, 2, &eval_outputs[3],
     "lstm.layers.0.3.c[n, t, k] = sigmoid(lstm.bias_ih_l0[k + 48] + lstm.bias_hh_l0[k + ..."},
    {"lstm_layers_0_6_eval", 14, 786432, 210944, 1, &eval_outputs[5],
     "lstm.layers.0.6.sum[n, t, k] = sum(d) rows.value[n, -t + 7, ..."},
    {"lstm_layers_0_3_eval_2", 14, 4718592, 282624, 1, &eval_outputs[6],
     "lstm.layers.0.6.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.0.6.h[n, t - 1, ..."},
    {"lstm_layers_0_3_eval_3", 14, 270336, 247296, 2, &eval_outputs[7],
     "lstm.layers.0.6.c[n, t, k] = sigmoid(lstm.bias_ih_l0_reverse[k + 48] + ..."},
    {"lstm_layers_0_7_eval", 14, 0, 147456, 1, &eval_outputs[9],
     "lstm.layers.0.7.y[a0, a1, 48*i + i2] = lstm.layers.0.3.h[a0, a1, i2] for -i >= 0"},
    {"lstm_layers_0_7_2", 14, 0, 147456, 1, &eval_outputs[10],
     "lstm.layers.0.7.y[a0, a1, 48*i + i2] = lstm.layers.0.6.h[a0, -a1 + 7, i2] for i - 1 >= 0"},
    {"lstm_layers_1_3_eval", 14, 9437184, 368640, 1, &eval_outputs[11],
     "lstm.layers.1.3.sum[n, t, k] = sum(d) lstm.layers.0.7.y[n, t, d]*lstm.weight_ih_l1[k, d]"},
    {"lstm_layers_0_3_eval_2", 14, 4718592, 282624, 1, &eval_outputs[12],
     "lstm.layers.1.3.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.1.3.h[n, t - 1, ..."},
    {"lstm_layers_0_3_eval_3", 14, 270336, 247296, 2, &eval_outputs[13],
     "lstm.layers.1.3.c[n, t, k] = sigmoid(lstm.bias_ih_l1[k + 48] + lstm.bias_hh_l1[k + ..."},
    {"lstm_layers_1_6_eval", 14, 9437184, 368640, 1, &eval_outputs[15],
     "lstm.layers.1.6.sum[n, t, k] = sum(d) lstm.layers.0.7.y[n, -t + 7, ..."},
    {"lstm_layers_0_3_eval_2", 14, 4718592, 282624, 1, &eval_outputs[16],
     "lstm.layers.1.6.sum.2[n, t, k] = sum(j: t - 1 >= 0) lstm.layers.1.6.h[n, t - 1, ..."},
    {"lstm_layers_0_3_eval_3", 14, 270336, 247296, 2, &eval_outputs[17],
     "lstm.layers.1.6.c[n, t, k] = sigmoid(lstm.bias_ih_l1_reverse[k + 48] + ..."},
    {"lstm_layers_0_7_eval", 14, 0, 147456, 1, &eval_outputs[19],
     "lstm.layers.1.7.y[a0, a1, 48*i + i2] = lstm.layers.1.3.h[a0, a1, i2] for -i >= 0"},
    {"lstm_layers_0_7_2", 14, 0, 147456, 1, &eval_outputs[20],
     "lstm.layers.1.7.y[a0, a1, 48*i + i2] = lstm.layers.1.6.h[a0, -a1 + 7, i2] for i - 1 >= 0"},
    {"fc_eval", 16, 61760, 103464, 1, &eval_outputs[21],
     "fc.sum[i0, k] = sum(c) lstm.layers.1.7.y[i0, 7, c]*fc.weight[k, c]"},
    {"cross_entropy", 17, 1280, 1536, 2, &eval_outputs[22],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy_2", 17, 288, 528, 2, &eval_outputs[24],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 17, 1, 12, 1, &eval_outputs[26],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 18, 320, 1408, 1, &eval_outputs[27],
     "accuracy.argmax[n] = argmax(c) fc.y[n, c]"},
    {"accuracy_2", 18, 160, 272, 2, &eval_outputs[28],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
};
static struct dlcrt_tensor output = {PLACED("fc.y", F32, layout_17, 98496)};
static const struct dlcrt_block blocks[66] = {
    {&train_outputs[0], 1896960, 0, 55}, {&train_outputs[1], 384, 1, 4},
    {&train_outputs[2], 277696, 2, 4}, {&train_outputs[10], 691136, 3, 54},
    {&train_outputs[3], 431936, 3, 4}, {&train_outputs[4], 740352, 3, 52},
    {&train_outputs[5], 789568, 3, 52}, {&train_outputs[6], 838784, 3, 52},
    {&train_outputs[7], 888000, 3, 52}, {&train_outputs[8], 937216, 3, 52},
    {&train_outputs[9], 986432, 3, 52}, {&train_outputs[11], 384, 5, 8},
    {&train_outputs[12], 277696, 6, 8}, {&train_outputs[20], 1035648, 7, 50},
    {&train_outputs[13], 431936, 7, 8}, {&train_outputs[14], 1084864, 7, 48},
    {&train_outputs[15], 1134080, 7, 48}, {&train_outputs[16], 1183296, 7, 48},
    {&train_outputs[17], 1232512, 7, 48}, {&train_outputs[18], 1281728, 7, 48},
    {&train_outputs[19], 1330944, 7, 48}, {&train_outputs[21], 394880, 9, 47},
    {&train_outputs[23], 259264, 11, 12}, {&train_outputs[24], 384, 12, 15},
    {&train_outputs[25], 277696, 13, 15}, {&train_outputs[33], 617152, 14, 44},
    {&train_outputs[26], 530688, 14, 15}, {&train_outputs[27], 1380160, 14, 42},
    {&train_outputs[28], 1429376, 14, 42}, {&train_outputs[29], 1478592, 14, 42},
    {&train_outputs[30], 1527808, 14, 42}, {&train_outputs[31], 1577024, 14, 42},
    {&train_outputs[32], 1626240, 14, 42}, {&train_outputs[34], 259264, 16, 17},
    {&train_outputs[35], 384, 17, 20}, {&train_outputs[36], 524544, 18, 20},
    {&train_outputs[44], 271552, 19, 40}, {&train_outputs[37], 1872320, 19, 20},
    {&train_outputs[38], 1675456, 19, 38}, {&train_outputs[39], 1724672, 19, 38},
    {&train_outputs[40], 1773888, 19, 38}, {&train_outputs[41], 1823104, 19, 38},
    {&train_outputs[42], 197440, 19, 38}, {&train_outputs[43], 345664, 19, 38},
    {&train_outputs[45], 49344, 21, 35}, {&train_outputs[47], 542336, 23, 32},
    {&train_outputs[48], 1344, 24, 32}, {&train_outputs[49], 1536, 24, 32},
    {&train_outputs[50], 0, 25, 26}, {&train_outputs[53], 0, 27, 28},
    {&train_outputs[56], 1728, 29, 32}, {&train_outputs[57], 1872320, 30, 56},
    {&train_outputs[58], 1872384, 31, 56}, {&train_outputs[59], 0, 32, 35},
    {&train_outputs[63], 1878464, 34, 37}, {&train_outputs[67], 493632, 36, 42},
    {&train_outputs[69], 0, 38, 45}, {&train_outputs[70], 1878464, 38, 38},
    {&train_outputs[85], 197440, 42, 47}, {&train_outputs[86], 1693888, 42, 42},
    {&train_outputs[99], 493632, 45, 52}, {&train_outputs[100], 592384, 46, 52},
    {&train_outputs[104], 0, 48, 51}, {&train_outputs[105], 289984, 48, 48},
    {&train_outputs[121], 0, 52, 55}, {&train_outputs[122], 289984, 52, 52},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "lstm",
    .source = "examples/lstm.yaml",
    .hash = UINT64_C(0x1aad34f54c9f66ac),
    .batch = 32,
    .run = &run,
    .tensors = 54,
    .tensor = tensors,
    .gradients = 18,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 5,
    .scalar = scalars,
    .metrics = 1,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 57,
    .eval_kernels = 23,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 1913424,
    .blocks = 66,
    .block = blocks,
    .reference = &reference,
    .data = {.format = "csv", .path = "examples/data/digits.csv", .test = NULL, .test_every = 5,
        .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 30, .steps = 0, .log_every = 100, .seed = UINT64_C(0), .shuffle = true,
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
