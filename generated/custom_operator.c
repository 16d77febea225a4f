/* Trains the network 'custom_operator' described in examples/custom_operator.yaml. Written by
   dlc (-O2, target avx512); batch size 32. */

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
static _Alignas(64) float pixels[32 + 1][64];
static _Alignas(64) int32_t digit[32 + 64];

/* Numbers that flags and schedules change. */
static double lr = 0.002;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0;

/* Parameters. */
static _Alignas(64) float fc1_weight[16656]; /* [256, 64] */
static _Alignas(64) float fc1_bias[272]; /* [256] */
static _Alignas(64) float scale_gain[144]; /* [128] */
static _Alignas(64) float fc2_weight[1296]; /* [10, 128] */
static _Alignas(64) float fc2_bias[32]; /* [10] */

/* State of the optimizer. */
static _Alignas(64) float fc1_weight_exp_avg[16656]; /* [256, 64] */
static _Alignas(64) float fc1_weight_exp_avg_sq[16656]; /* [256, 64] */
static _Alignas(64) float fc1_bias_exp_avg[272]; /* [256] */
static _Alignas(64) float fc1_bias_exp_avg_sq[272]; /* [256] */
static _Alignas(64) float scale_gain_exp_avg[144]; /* [128] */
static _Alignas(64) float scale_gain_exp_avg_sq[144]; /* [128] */
static _Alignas(64) float fc2_weight_exp_avg[1296]; /* [10, 128] */
static _Alignas(64) float fc2_weight_exp_avg_sq[1296]; /* [10, 128] */
static _Alignas(64) float fc2_bias_exp_avg[32]; /* [10] */
static _Alignas(64) float fc2_bias_exp_avg_sq[32]; /* [10] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[124736];
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

static inline double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
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

static struct dlcrt_tensor gradients[5];

/* pixels, line 12: pixels.value[n, i0] = pixels[n, i0]*0.0625 */
/* pixels f32[32, 64]; pixels.value f32[32, 64] */
/* Tile: 16 i0; lanes over i0. Loops: n, i0 */
static void pixels_2(const float *restrict pixels, float *restrict pixels_value)
{
    for (int n = 0; n <= 31; n++)
        for (int i0b = 0; i0b <= 3; i0b++)
            STORE(&pixels_value[16 * n + 512 * i0b], LOAD(&pixels[64 * n + 16 * i0b]) *
                SPLAT(0.0625f));
}

/* fc1 (linear), line 23: fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
/* fc1 (linear), line 23: fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
/* pixels.value f32[32, 64]; fc1.weight f32[256, 64]; fc1.bias f32[256]; fc1.y f32[32, 256] */
/* Tile: 4 i0 x 64 k; lanes over k. Loops: i0, k; inside: c */
KERNEL
static void fc1(int thread, int threads, const float *restrict pixels_value,
    const float *restrict fc1_weight, const float *restrict fc1_bias, float *restrict fc1_y)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i0b = unit / 4;
        const int kb = unit % 4;
        vec sum[4][4];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                sum[i0][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 63; c++) {
            const float *const weight_at = &fc1_weight[4160 * kb + 16 * c];
            const float *const value_at = &pixels_value[64 * i0b + c + 496 * (c / 16)];
            UNROLL for (int kv = 0; kv < 4; kv++) {
                const vec x = LOAD(&weight_at[1040 * kv]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    sum[i0][kv] += x * SPLAT(value_at[16 * i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                STORE(&fc1_y[1024 * i0b + 256 * i0 + 64 * kb + 16 * kv],
                    LOAD(&fc1_bias[64 * kb + 16 * kv]) + sum[i0][kv]);
    }
}

/* swiglu1 (swiglu), line 24: swiglu1.y[n, d] = fc1.y[n, d]*sigmoid(fc1.y[n, d])*fc1.y[n, d +
   128] */
/* scale, line 25: scale.y[n, d] = scale.gain[d]*swiglu1.y[n, d] */
/* fc1.y f32[32, 256]; scale.gain f32[128]; swiglu1.y f32[32, 128]; scale.y f32[32, 128] */
/* Tile: 16 d; lanes over d. Loops: n, d */
static void swiglu1_scale(int thread, int threads, const float *restrict fc1_y,
    const float *restrict scale_gain, float *restrict swiglu1_y, float *restrict scale_y)
{
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int n = unit / 8;
        const int db = unit % 8;
        const int at = 256 * n + 16 * db;
        vec y = LOAD(&fc1_y[at]) * v_sigmoid(LOAD(&fc1_y[at])) *
            LOAD(&fc1_y[256 * n + 16 * db + 128]);
        STORE(&swiglu1_y[128 * n + 16 * db], y);
        STORE(&scale_y[16 * n + 512 * db], LOAD(&scale_gain[16 * db]) * y);
    }
}

/* fc2 (linear), line 26: fc2.sum[i0, k] = sum(c) scale.y[i0, c]*fc2.weight[k, c] */
/* fc2 (linear), line 26: fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k] */
/* scale.y f32[32, 128]; fc2.weight f32[10, 128]; fc2.bias f32[10]; fc2.y f32[32, 10] */
/* Tile: 2 i0 x 5 k x 16 c; lanes over c. Loops: i0, k; inside: c */
KERNEL
static void fc2(int thread, int threads, const float *restrict scale_y,
    const float *restrict fc2_weight, const float *restrict fc2_bias, float *restrict fc2_y)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int kb = unit % 2;
        vec sum[2][5];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int cb = 0; cb <= 7; cb++) {
            const float *const y_at = &scale_y[32 * i0b + 512 * cb];
            const float *const weight_at = &fc2_weight[80 * kb + 160 * cb];
            UNROLL for (int i0 = 0; i0 < 2; i0++) {
                const vec x = keep(LOAD(&y_at[16 * i0]));
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
                fc2_y[2 * i0b + i0 + 80 * kb + 16 * k + 144 * (i0b / 8)] = fc2_bias[5 * kb + k] +
                    total[i0][k];
    }
}

/* cross_entropy, line 27: cross_entropy.max[n] = max(c) fc2.y[n, c] */
/* cross_entropy, line 27: cross_entropy.sum[n] = sum(c) exp(fc2.y[n, c] - cross_entropy.max[n]) */
/* fc2.y f32[32, 10]; cross_entropy.max f32[32]; cross_entropy.sum f32[32] */
/* Tile: 16 n; lanes over n. Loops: n; inside: c, c */
static void cross_entropy(const float *restrict fc2_y, float *restrict cross_entropy_max,
    float *restrict cross_entropy_sum)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc2_y[160 * nb + 16 * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max[16 * nb], max_2);
        vec sum = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 9; c_2++)
            sum += v_exp(LOAD(&fc2_y[160 * nb + 16 * c_2]) - max_2);
        STORE(&cross_entropy_sum[16 * nb], sum);
    }
}

/* cross_entropy, line 27: loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc2.y[n, digit[n]]), 0) */
/* cross_entropy, line 27: loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   1), 0) */
/* digit i32[32]; cross_entropy.max f32[32]; cross_entropy.sum f32[32]; fc2.y f32[32, 10];
   loss.sum f32[]; loss.weight f32[] */
/* Tile: 16 n. Loops: n */
static void cross_entropy_2(const int32_t *restrict digit, const float *restrict cross_entropy_max,
    const float *restrict cross_entropy_sum, const float *restrict fc2_y, float *restrict loss_sum,
    float *restrict loss_weight)
{
    const float the_valid = (float)run.valid;
    float sum = 0.0f;
    for (int nb = 0; nb <= 1; nb++)
        for (int n = 0; n < 16; n++)
            sum += choosef(16 * nb + n < run.valid,
                choosef(digit[16 * nb + n] == -100, 0.0f, cross_entropy_max[16 * nb + n] +
                logf(cross_entropy_sum[16 * nb + n]) -
                fc2_y[16 * class_of(digit[16 * nb + n], 10) + 160 * nb + n]), 0.0f);
    loss_sum[0] = sum;
    vec weight = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++)
        weight += SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    float total = add_lanes(weight);
    loss_weight[0] = total;
}

/* cross_entropy, line 27: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_3(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy, line 28: accuracy.argmax[n] = argmax(c) fc2.y[n, c] */
/* fc2.y f32[32, 10]; accuracy.argmax i32[32] */
/* Tile: 16 n; lanes over n. Loops: n; inside: c */
static void accuracy(const float *restrict fc2_y, int32_t *restrict accuracy_argmax)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec argmax = SPLAT(-INFINITY);
        ivec at = SPLATI(0);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc2_y[160 * nb + 16 * c]);
            const ivec better = (v > argmax) | (v != v);
            argmax = SELECT(better, v, argmax);
            at = SELECTI(better, SPLATI(c), at);
        }
        STOREI(&accuracy_argmax[16 * nb], at);
    }
}

/* accuracy, line 28: accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] ==
   digit[n] and digit[n] != -100), 1, 0) */
/* accuracy, line 28: accuracy.seen.sum[] = sum(n) select(n < valid[], select(digit[n] == -100,
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

/* cross_entropy, line 27: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* adam, line 29: adam.c1[] = 1 - power(betas.0[], step[]) */
/* adam.c1 f64[] */
static void adam(double *restrict adam_c1)
{
    adam_c1[0] = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adam, line 29: adam.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adam.c2 f64[] */
static void adam_2(double *restrict adam_c2)
{
    adam_c2[0] = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* cross_entropy, line 27: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy, line 27: cross_entropy.sum.grad[n] = select(digit[n] == -100, 0,
   cross_entropy.l.grad[n])/cross_entropy.sum[n] */
/* cross_entropy, line 27: fc2.y.grad[n, k] = cross_entropy.sum.grad[n]*exp(fc2.y[n, k] -
   cross_entropy.max[n]) + select(digit[n] == k, select(digit[n] == -100, 0,
   -cross_entropy.l.grad[n]), 0) */
/* loss.sum.grad f32[]; digit i32[32]; cross_entropy.sum f32[32]; fc2.y f32[32, 10];
   cross_entropy.max f32[32]; fc2.y.grad f32[32, 10] */
/* Tile: 16 n; lanes over n. Loops: n; inside: k */
static void cross_entropy_grad_2(const float *restrict loss_sum_grad, const int32_t *restrict digit,
    const float *restrict cross_entropy_sum, const float *restrict fc2_y,
    const float *restrict cross_entropy_max, float *restrict fc2_y_grad)
{
    const float the_valid = (float)run.valid;
    for (int nb = 0; nb <= 1; nb++) {
        vec grad = SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SPLAT(loss_sum_grad[0]), SPLAT(0.0f));
        vec grad_2 = SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), grad) /
            LOAD(&cross_entropy_sum[16 * nb]);
        for (int k = 0; k <= 9; k++) {
            const int at = 160 * nb + 16 * k;
            STORE(&fc2_y_grad[at], grad_2 *
                v_exp(LOAD(&fc2_y[at]) - LOAD(&cross_entropy_max[16 * nb])) +
                SELECT(LOADI(&digit[16 * nb]) == SPLATI(k),
                SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), -grad), SPLAT(0.0f)));
        }
    }
}

/* fc2 (linear), line 26: fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k] */
/* adam, line 29: fc2.bias.exp_avg.next[i0] = fc2.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc2.bias.grad[i0] + weight_decay[]*fc2.bias[i0] - fc2.bias.exp_avg[i0]) */
/* adam, line 29: fc2.bias.exp_avg_sq.next[i0] = betas.1[]*fc2.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(fc2.bias.grad[i0] + weight_decay[]*fc2.bias[i0])*(fc2.bias.grad[i0] +
   weight_decay[]*fc2.bias[i0]) */
/* adam, line 29: fc2.bias.next[i0] = fc2.bias[i0] -
   lr[]/adam.c1[]*fc2.bias.exp_avg.next[i0]/(sqrt(fc2.bias.exp_avg_sq.next[i0])/adam.c2[] +
   eps[]) */
/* fc2.y.grad f32[32, 10]; fc2.bias.exp_avg f32[10]; fc2.bias f32[10]; fc2.bias.exp_avg_sq
   f32[10]; adam.c1 f64[]; adam.c2 f64[]; fc2.bias.grad f32[10] */
/* Tile: 16 i0; lanes over i0. Loops: k; inside: i0 */
static void fc2_adam_grad(const float *restrict fc2_y_grad, float *restrict fc2_bias_exp_avg,
    float *restrict fc2_bias, float *restrict fc2_bias_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc2_bias_grad)
{
    for (int k = 0; k <= 9; k++) {
        vec grad = SPLAT(0.0f);
        for (int i0b = 0; i0b <= 1; i0b++)
            grad += LOAD(&fc2_y_grad[16 * k + 160 * i0b]);
        float total = add_lanes(grad);
        if (fc2_bias_grad != NULL)
            fc2_bias_grad[k] = total;
        float next = fc2_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (total + (float)weight_decay * fc2_bias[k] - fc2_bias_exp_avg[k]);
        fc2_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * fc2_bias_exp_avg_sq[k] + (float)(1.0 - betas_1) *
            (total + (float)weight_decay * fc2_bias[k]) *
            (total + (float)weight_decay * fc2_bias[k]);
        fc2_bias_exp_avg_sq[k] = next_2;
        fc2_bias[k] = fc2_bias[k] - (float)(lr / adam_c1[0]) * next /
            (sqrtf(next_2) / (float)adam_c2[0] + (float)eps);
    }
}

/* fc2 (linear), line 26: scale.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
/* swiglu1 (swiglu), line 24: fc1.y.grad[n, d] = scale.y.grad[n, d]*scale.gain[d]*fc1.y[n, d +
   128]*sigmoid(fc1.y[n, d]) + scale.y.grad[n, d]*scale.gain[d]*fc1.y[n, d + 128]*fc1.y[n,
   d]*(sigmoid(fc1.y[n, d])*(1 - sigmoid(fc1.y[n, d]))) */
/* swiglu1 (swiglu), line 24: fc1.y.grad[n, d + 128] = scale.y.grad[n, d]*scale.gain[d]*(fc1.y[n,
   d]*sigmoid(fc1.y[n, d])) */
/* fc2.y.grad f32[32, 10]; fc2.weight f32[10, 128]; scale.gain f32[128]; fc1.y f32[32, 256];
   scale.y.grad f32[32, 128]; fc1.y.grad f32[32, 256] */
/* Tile: 4 i0 x 64 c; lanes over c. Loops: i0, c; inside: k */
KERNEL
static void fc2_swiglu1_grad(int thread, int threads, const float *restrict fc2_y_grad,
    const float *restrict fc2_weight, const float *restrict scale_gain, const float *restrict fc1_y,
    float *restrict scale_y_grad, float *restrict fc1_y_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int cb = unit % 2;
        vec grad[4][4];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 4; cv++)
                grad[i0][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 9; k++) {
            const float *const weight_at = &fc2_weight[640 * cb + 16 * k];
            const float *const grad_at = &fc2_y_grad[4 * i0b + 16 * k + 144 * (i0b / 4)];
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const vec x = LOAD(&weight_at[160 * cv]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    grad[i0][cv] += x * SPLAT(grad_at[i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 4; cv++)
                STORE(&scale_y_grad[512 * i0b + 128 * i0 + 64 * cb + 16 * cv], grad[i0][cv]);
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const int at = 64 * cb + 16 * cv;
                const int at_2 = 1024 * i0b + 256 * i0 + 64 * cb + 16 * cv + 128;
                const int at_3 = 1024 * i0b + 256 * i0 + 64 * cb + 16 * cv;
                STORE(&fc1_y_grad[64 * i0b + 16 * i0 + 2048 * cb + 512 * cv], grad[i0][cv] *
                    LOAD(&scale_gain[at]) * LOAD(&fc1_y[at_2]) * v_sigmoid(LOAD(&fc1_y[at_3])) +
                    grad[i0][cv] * LOAD(&scale_gain[at]) * LOAD(&fc1_y[at_2]) * LOAD(&fc1_y[at_3]) *
                    (v_sigmoid(LOAD(&fc1_y[at_3])) *
                    (SPLAT(1.0f) - v_sigmoid(LOAD(&fc1_y[at_3])))));
            }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const int at_4 = 1024 * i0b + 256 * i0 + 64 * cb + 16 * cv;
                STORE(&fc1_y_grad[64 * i0b + 16 * i0 + 2048 * cb + 512 * cv + 4096], grad[i0][cv] *
                    LOAD(&scale_gain[64 * cb + 16 * cv]) *
                    (LOAD(&fc1_y[at_4]) * v_sigmoid(LOAD(&fc1_y[at_4]))));
            }
    }
}

/* fc2 (linear), line 26: fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*scale.y[i0, c] */
/* adam, line 29: fc2.weight.exp_avg.next[i0, i1] = fc2.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0, i1] -
   fc2.weight.exp_avg[i0, i1]) */
/* adam, line 29: fc2.weight.exp_avg_sq.next[i0, i1] = betas.1[]*fc2.weight.exp_avg_sq[i0, i1] +
   (1 - betas.1[])*(fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0,
   i1])*(fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0, i1]) */
/* adam, line 29: fc2.weight.next[i0, i1] = fc2.weight[i0, i1] -
   lr[]/adam.c1[]*fc2.weight.exp_avg.next[i0, i1]/(sqrt(fc2.weight.exp_avg_sq.next[i0,
   i1])/adam.c2[] + eps[]) */
/* fc2.y.grad f32[32, 10]; scale.y f32[32, 128]; fc2.weight.exp_avg f32[10, 128]; fc2.weight
   f32[10, 128]; fc2.weight.exp_avg_sq f32[10, 128]; adam.c1 f64[]; adam.c2 f64[];
   fc2.weight.grad f32[10, 128] */
/* Tile: 32 c x 5 k; lanes over c. Loops: c, k; inside: i0 */
KERNEL
static void fc2_adam_grad_2(int thread, int threads, const float *restrict fc2_y_grad,
    const float *restrict scale_y, float *restrict fc2_weight_exp_avg, float *restrict fc2_weight,
    float *restrict fc2_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc2_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
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
            const float *const y_at = &scale_y[1024 * cb + 16 * i0];
            const float *const grad_at = &fc2_y_grad[80 * kb + i0 + 144 * (i0 / 16)];
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&y_at[512 * cv]);
                UNROLL for (int k = 0; k < 5; k++)
                    grad[k][cv] += x * SPLAT(grad_at[16 * k]);
            }
        }
        if (fc2_weight_grad != NULL)
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    STORE(&fc2_weight_grad[320 * cb + 160 * cv + 80 * kb + 16 * k], grad[k][cv]);
        UNROLL for (int k = 0; k < 5; k++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const int at = 320 * cb + 160 * cv + 80 * kb + 16 * k;
                next[k][cv] = LOAD(&fc2_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[k][cv] + SPLAT(the_weight_decay) * LOAD(&fc2_weight[at]) -
                    LOAD(&fc2_weight_exp_avg[at]));
                STORE(&fc2_weight_exp_avg[at], next[k][cv]);
                next_2[k][cv] = SPLAT(the_betas_1) * LOAD(&fc2_weight_exp_avg_sq[at]) +
                    SPLAT(factor_2) * (grad[k][cv] + SPLAT(the_weight_decay) *
                    LOAD(&fc2_weight[at])) * (grad[k][cv] + SPLAT(the_weight_decay) *
                    LOAD(&fc2_weight[at]));
                STORE(&fc2_weight_exp_avg_sq[at], next_2[k][cv]);
                STORE(&fc2_weight[at], LOAD(&fc2_weight[at]) - SPLAT((float)(lr / adam_c1[0])) *
                    next[k][cv] / (v_sqrt(next_2[k][cv]) / SPLAT((float)adam_c2[0]) +
                    SPLAT(the_eps)));
            }
    }
}

/* scale, line 25: scale.gain.grad[d] = sum(n) scale.y.grad[n, d]*swiglu1.y[n, d] */
/* adam, line 29: scale.gain.exp_avg.next[i0] = scale.gain.exp_avg[i0] + (1 -
   betas.0[])*(scale.gain.grad[i0] + weight_decay[]*scale.gain[i0] - scale.gain.exp_avg[i0]) */
/* adam, line 29: scale.gain.exp_avg_sq.next[i0] = betas.1[]*scale.gain.exp_avg_sq[i0] + (1 -
   betas.1[])*(scale.gain.grad[i0] + weight_decay[]*scale.gain[i0])*(scale.gain.grad[i0] +
   weight_decay[]*scale.gain[i0]) */
/* adam, line 29: scale.gain.next[i0] = scale.gain[i0] -
   lr[]/adam.c1[]*scale.gain.exp_avg.next[i0]/(sqrt(scale.gain.exp_avg_sq.next[i0])/adam.c2[] +
   eps[]) */
/* scale.y.grad f32[32, 128]; swiglu1.y f32[32, 128]; scale.gain.exp_avg f32[128]; scale.gain
   f32[128]; scale.gain.exp_avg_sq f32[128]; adam.c1 f64[]; adam.c2 f64[]; scale.gain.grad
   f32[128] */
/* Tile: 16 d; lanes over d. Loops: d; inside: n */
static void scale_adam_grad(const float *restrict scale_y_grad, const float *restrict swiglu1_y,
    float *restrict scale_gain_exp_avg, float *restrict scale_gain,
    float *restrict scale_gain_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict scale_gain_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int db = 0; db <= 7; db++) {
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            grad += LOAD(&scale_y_grad[16 * db + 128 * n]) * LOAD(&swiglu1_y[16 * db + 128 * n]);
        if (scale_gain_grad != NULL)
            STORE(&scale_gain_grad[16 * db], grad);
        vec next = LOAD(&scale_gain_exp_avg[16 * db]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&scale_gain[16 * db]) -
            LOAD(&scale_gain_exp_avg[16 * db]));
        STORE(&scale_gain_exp_avg[16 * db], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&scale_gain_exp_avg_sq[16 * db]) + SPLAT(factor_2) *
            (grad + SPLAT(the_weight_decay) * LOAD(&scale_gain[16 * db])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&scale_gain[16 * db]));
        STORE(&scale_gain_exp_avg_sq[16 * db], next_2);
        STORE(&scale_gain[16 * db], LOAD(&scale_gain[16 * db]) - SPLAT((float)(lr / adam_c1[0])) *
            next / (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
    }
}

/* fc1 (linear), line 23: fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
/* adam, line 29: fc1.bias.exp_avg.next[i0] = fc1.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0] - fc1.bias.exp_avg[i0]) */
/* adam, line 29: fc1.bias.exp_avg_sq.next[i0] = betas.1[]*fc1.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0])*(fc1.bias.grad[i0] +
   weight_decay[]*fc1.bias[i0]) */
/* adam, line 29: fc1.bias.next[i0] = fc1.bias[i0] -
   lr[]/adam.c1[]*fc1.bias.exp_avg.next[i0]/(sqrt(fc1.bias.exp_avg_sq.next[i0])/adam.c2[] +
   eps[]) */
/* fc1.y.grad f32[32, 256]; fc1.bias.exp_avg f32[256]; fc1.bias f32[256]; fc1.bias.exp_avg_sq
   f32[256]; adam.c1 f64[]; adam.c2 f64[]; fc1.bias.grad f32[256] */
/* Tile: 32 k; lanes over k. Loops: k; inside: i0 */
KERNEL
static void fc1_adam_grad(const float *restrict fc1_y_grad, float *restrict fc1_bias_exp_avg,
    float *restrict fc1_bias, float *restrict fc1_bias_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc1_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int kb = 0; kb <= 7; kb++) {
        vec grad[2];
        vec next[2];
        vec next_2[2];
        UNROLL for (int kv = 0; kv < 2; kv++)
            grad[kv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                grad[kv] += LOAD(&fc1_y_grad[1024 * kb + 512 * kv + 16 * i0]);
        if (fc1_bias_grad != NULL)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&fc1_bias_grad[32 * kb + 16 * kv], grad[kv]);
        UNROLL for (int kv = 0; kv < 2; kv++) {
            const int at = 32 * kb + 16 * kv;
            next[kv] = LOAD(&fc1_bias_exp_avg[at]) + SPLAT(factor) *
                (grad[kv] + SPLAT(the_weight_decay) * LOAD(&fc1_bias[at]) -
                LOAD(&fc1_bias_exp_avg[at]));
            STORE(&fc1_bias_exp_avg[at], next[kv]);
            next_2[kv] = SPLAT(the_betas_1) * LOAD(&fc1_bias_exp_avg_sq[at]) + SPLAT(factor_2) *
                (grad[kv] + SPLAT(the_weight_decay) * LOAD(&fc1_bias[at])) *
                (grad[kv] + SPLAT(the_weight_decay) * LOAD(&fc1_bias[at]));
            STORE(&fc1_bias_exp_avg_sq[at], next_2[kv]);
            STORE(&fc1_bias[at], LOAD(&fc1_bias[at]) - SPLAT((float)(lr / adam_c1[0])) * next[kv] /
                (v_sqrt(next_2[kv]) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* fc1 (linear), line 23: fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c] */
/* adam, line 29: fc1.weight.exp_avg.next[i0, i1] = fc1.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc1.weight.grad[i0, i1] + weight_decay[]*fc1.weight[i0, i1] -
   fc1.weight.exp_avg[i0, i1]) */
/* adam, line 29: fc1.weight.exp_avg_sq.next[i0, i1] = betas.1[]*fc1.weight.exp_avg_sq[i0, i1] +
   (1 - betas.1[])*(fc1.weight.grad[i0, i1] + weight_decay[]*fc1.weight[i0,
   i1])*(fc1.weight.grad[i0, i1] + weight_decay[]*fc1.weight[i0, i1]) */
/* adam, line 29: fc1.weight.next[i0, i1] = fc1.weight[i0, i1] -
   lr[]/adam.c1[]*fc1.weight.exp_avg.next[i0, i1]/(sqrt(fc1.weight.exp_avg_sq.next[i0,
   i1])/adam.c2[] + eps[]) */
/* fc1.y.grad f32[32, 256]; pixels.value f32[32, 64]; fc1.weight.exp_avg f32[256, 64]; fc1.weight
   f32[256, 64]; fc1.weight.exp_avg_sq f32[256, 64]; adam.c1 f64[]; adam.c2 f64[];
   fc1.weight.grad f32[256, 64] */
/* Tile: 64 k x 4 c; lanes over k. Loops: k, c; inside: i0 */
KERNEL
static void fc1_adam_grad_2(int thread, int threads, const float *restrict fc1_y_grad,
    const float *restrict pixels_value, float *restrict fc1_weight_exp_avg,
    float *restrict fc1_weight, float *restrict fc1_weight_exp_avg_sq,
    const double *restrict adam_c1, const double *restrict adam_c2, float *restrict fc1_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int kb = unit / 16;
        const int cb = unit % 16;
        vec grad[4][4];
        vec next[4][4];
        vec next_2[4][4];
        UNROLL for (int kv = 0; kv < 4; kv++)
            UNROLL for (int c = 0; c < 4; c++)
                grad[kv][c] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++) {
            const float *const grad_at = &fc1_y_grad[2048 * kb + 16 * i0];
            const float *const value_at = &pixels_value[4 * cb + 16 * i0 + 496 * (cb / 4)];
            UNROLL for (int kv = 0; kv < 4; kv++) {
                const vec x = LOAD(&grad_at[512 * kv]);
                UNROLL for (int c = 0; c < 4; c++)
                    grad[kv][c] += x * SPLAT(value_at[c]);
            }
        }
        if (fc1_weight_grad != NULL)
            UNROLL for (int kv = 0; kv < 4; kv++)
                UNROLL for (int c = 0; c < 4; c++)
                    STORE(&fc1_weight_grad[4160 * kb + 1040 * kv + 64 * cb + 16 * c], grad[kv][c]);
        UNROLL for (int kv = 0; kv < 4; kv++)
            UNROLL for (int c = 0; c < 4; c++) {
                const int at = 4160 * kb + 1040 * kv + 64 * cb + 16 * c;
                next[kv][c] = LOAD(&fc1_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[kv][c] + SPLAT(the_weight_decay) * LOAD(&fc1_weight[at]) -
                    LOAD(&fc1_weight_exp_avg[at]));
                STORE(&fc1_weight_exp_avg[at], next[kv][c]);
                next_2[kv][c] = SPLAT(the_betas_1) * LOAD(&fc1_weight_exp_avg_sq[at]) +
                    SPLAT(factor_2) * (grad[kv][c] + SPLAT(the_weight_decay) *
                    LOAD(&fc1_weight[at])) * (grad[kv][c] + SPLAT(the_weight_decay) *
                    LOAD(&fc1_weight[at]));
                STORE(&fc1_weight_exp_avg_sq[at], next_2[kv][c]);
                STORE(&fc1_weight[at], LOAD(&fc1_weight[at]) - SPLAT((float)(lr / adam_c1[0])) *
                    next[kv][c] / (v_sqrt(next_2[kv][c]) / SPLAT((float)adam_c2[0]) +
                    SPLAT(the_eps)));
            }
    }
}

/* fc1 (linear), line 23: fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
/* pixels.value f32[32, 64]; fc1.weight f32[256, 64]; fc1.sum f32[32, 256] */
/* Tile: 4 i0 x 64 k; lanes over k. Loops: i0, k; inside: c */
KERNEL
static void fc1_eval(int thread, int threads, const float *restrict pixels_value_2,
    const float *restrict fc1_weight, float *restrict fc1_sum)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i0b = unit / 4;
        const int kb = unit % 4;
        vec sum[4][4];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                sum[i0][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 63; c++) {
            const float *const weight_at = &fc1_weight[4160 * kb + 16 * c];
            const float *const value_at = &pixels_value_2[64 * i0b + c + 496 * (c / 16)];
            UNROLL for (int kv = 0; kv < 4; kv++) {
                const vec x = LOAD(&weight_at[1040 * kv]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    sum[i0][kv] += x * SPLAT(value_at[16 * i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                STORE(&fc1_sum[1024 * i0b + 256 * i0 + 64 * kb + 16 * kv], sum[i0][kv]);
    }
}

/* scale, line 25: scale.y[n, d] = scale.gain[d]*((fc1.bias[d] + fc1.sum[n,
   d])*sigmoid(fc1.bias[d] + fc1.sum[n, d])*(fc1.bias[d + 128] + fc1.sum[n, d + 128])) */
/* scale.gain f32[128]; fc1.bias f32[256]; fc1.sum f32[32, 256]; scale.y f32[32, 128] */
/* Tile: 16 d; lanes over d. Loops: n, d */
static void scale_eval(int thread, int threads, const float *restrict scale_gain,
    const float *restrict fc1_bias, const float *restrict fc1_sum, float *restrict scale_y_2)
{
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int n = unit / 8;
        const int db = unit % 8;
        {
            const int at = 256 * n + 16 * db;
            STORE(&scale_y_2[16 * n + 512 * db], LOAD(&scale_gain[16 * db]) *
                ((LOAD(&fc1_bias[16 * db]) + LOAD(&fc1_sum[at])) *
                v_sigmoid(LOAD(&fc1_bias[16 * db]) + LOAD(&fc1_sum[at])) *
                (LOAD(&fc1_bias[16 * db + 128]) + LOAD(&fc1_sum[256 * n + 16 * db + 128]))));
        }
    }
}

#define AT(type, offset) ((type *)(arena + (offset)))
#define pixels_value AT(float, 115008) /* [32, 64] */
#define fc1_y AT(float, 0) /* [32, 256] */
#define swiglu1_y AT(float, 65664) /* [32, 128] */
#define scale_y AT(float, 82112) /* [32, 128] */
#define fc2_y AT(float, 48576) /* [32, 10] */
#define cross_entropy_max AT(float, 32832) /* [32] */
#define cross_entropy_sum AT(float, 33024) /* [32] */
#define loss_sum AT(float, 33216)
#define accuracy_argmax AT(int32_t, 33216) /* [32] */
#define loss_sum_grad AT(float, 33216)
#define fc2_y_grad AT(float, 123264) /* [32, 10] */
#define scale_y_grad AT(float, 98560) /* [32, 128] */
#define fc1_y_grad AT(float, 32832) /* [32, 256] */
#define adam_c1 AT(double, 124608)
#define adam_c2 AT(double, 124672)
#define pixels_value_2 AT(float, 32832) /* [32, 64] */
#define fc1_sum AT(float, 0) /* [32, 256] */
#define scale_y_2 AT(float, 32832) /* [32, 128] */
#define fc2_y_2 AT(float, 15744) /* [32, 10] */
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
            pixels_2(&pixels[0][0], pixels_value);
        done(0, thread);
        BARRIER
        fc1(thread, threads, pixels_value, fc1_weight, fc1_bias, fc1_y); done(1, thread);
        BARRIER
        swiglu1_scale(thread, threads, fc1_y, scale_gain, swiglu1_y, scale_y); done(2, thread);
        BARRIER
        fc2(thread, threads, scale_y, fc2_weight, fc2_bias, fc2_y); done(3, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(fc2_y, cross_entropy_max, cross_entropy_sum);
        done(4, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max, cross_entropy_sum, fc2_y, loss_sum,
                &loss_weight);
        done(5, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(6, thread);
        if (thread == 0)
            accuracy(fc2_y, accuracy_argmax);
        done(7, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(8, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(9, thread);
            if (thread == 0)
                adam(adam_c1);
            done(10, thread);
            if (thread == 0)
                adam_2(adam_c2);
            done(11, thread);
            if (thread == 0)
                cross_entropy_grad_2(loss_sum_grad, digit, cross_entropy_sum, fc2_y,
                    cross_entropy_max, fc2_y_grad);
            done(12, thread);
            if (thread == 0)
                fc2_adam_grad(fc2_y_grad, fc2_bias_exp_avg, fc2_bias, fc2_bias_exp_avg_sq, adam_c1,
                    adam_c2, gradients[0].data);
            done(13, thread);
            BARRIER
            fc2_swiglu1_grad(thread, threads, fc2_y_grad, fc2_weight, scale_gain, fc1_y,
                scale_y_grad, fc1_y_grad); done(14, thread);
            BARRIER
            fc2_adam_grad_2(thread, threads, fc2_y_grad, scale_y, fc2_weight_exp_avg, fc2_weight,
                fc2_weight_exp_avg_sq, adam_c1, adam_c2, gradients[1].data); done(15, thread);
            if (thread == 0)
                scale_adam_grad(scale_y_grad, swiglu1_y, scale_gain_exp_avg, scale_gain,
                    scale_gain_exp_avg_sq, adam_c1, adam_c2, gradients[2].data);
            done(16, thread);
            if (thread == 0)
                fc1_adam_grad(fc1_y_grad, fc1_bias_exp_avg, fc1_bias, fc1_bias_exp_avg_sq, adam_c1,
                    adam_c2, gradients[3].data);
            done(17, thread);
            fc1_adam_grad_2(thread, threads, fc1_y_grad, pixels_value, fc1_weight_exp_avg,
                fc1_weight, fc1_weight_exp_avg_sq, adam_c1, adam_c2, gradients[4].data);
                done(18, thread);
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
            pixels_2(&pixels[0][0], pixels_value_2);
        done(0, thread);
        BARRIER
        fc1_eval(thread, threads, pixels_value_2, fc1_weight, fc1_sum); done(1, thread);
        BARRIER
        scale_eval(thread, threads, scale_gain, fc1_bias, fc1_sum, scale_y_2); done(2, thread);
        BARRIER
        fc2(thread, threads, scale_y_2, fc2_weight, fc2_bias, fc2_y_2); done(3, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(fc2_y_2, cross_entropy_max_2, cross_entropy_sum_2);
        done(4, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max_2, cross_entropy_sum_2, fc2_y_2, loss_sum_2,
                &loss_weight);
        done(5, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(6, thread);
        if (thread == 0)
            accuracy(fc2_y_2, accuracy_argmax_2);
        done(7, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax_2, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(8, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* pixels.value[n, i0] = pixels[n, i0]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int i0 = 0; i0 < 64; i0++)
            memory[64 * n + i0 + 54174] = pixels[n][i0] * 0.0625;
    /* fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 256; k++) {
            double sum = 0.0;
            for (int c = 0; c < 64; c++)
                sum += memory[64 * i0 + c + 54174] * memory[64 * k + c];
            memory[256 * i0 + k + 56222] = sum;
        }
    /* fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 256; k++)
            memory[256 * i0 + k + 64414] = memory[k + 16384] + memory[256 * i0 + k + 56222];
    /* swiglu1.y[n, d] = fc1.y[n, d]*sigmoid(fc1.y[n, d])*fc1.y[n, d + 128] */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[128 * n + d + 72606] = memory[256 * n + d + 64414] *
                sigmoid(memory[256 * n + d + 64414]) * memory[256 * n + d + 64542];
    /* scale.y[n, d] = scale.gain[d]*swiglu1.y[n, d] */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[128 * n + d + 76702] = memory[d + 16640] * memory[128 * n + d + 72606];
    /* fc2.sum[i0, k] = sum(c) scale.y[i0, c]*fc2.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 128; c++)
                sum += memory[128 * i0 + c + 76702] * memory[128 * k + c + 16768];
            memory[10 * i0 + k + 80798] = sum;
        }
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* fc2.y[i0, k] = fc2.bias[k] + fc2.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 81118] = memory[k + 18048] + memory[10 * i0 + k + 80798];
    /* cross_entropy.max[n] = max(c) fc2.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 81118];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 81438] = best;
    }
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 81470] = memory[n + 81438];
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc2.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 81118] - memory[n + 81470]);
        memory[n + 81502] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 81534] = memory[n + 81470] + log(memory[n + 81502]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc2.y[n,
       digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 81566] = choose(digit[n] == -100, 0.0, memory[n + 81534] -
            memory[class_of(digit[n], 10) + 10 * n + 81118]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 81598] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 81566], 0.0);
        memory[81630] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 81598], 0.0);
        memory[81631] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[81632] = memory[81630] / memory[81631];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[81633] = 1.0 / memory[81631];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 81634] = choose(n < run.valid, memory[81633], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 81666] = choose(digit[n] == -100, 0.0, memory[n + 81634]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 81698] = memory[n + 81666] / memory[n + 81502];
    /* fc2.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 81730] = choose(digit[n] == k,
                choose(digit[n] == -100, 0.0, -memory[n + 81634]), 0.0);
    /* fc2.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc2.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 82050] = memory[n + 81698] *
                exp(memory[10 * n + c + 81118] - memory[n + 81470]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc2.y.grad[n, k] = fc2.y.grad.2[n, k] + fc2.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 82370] = memory[10 * n + k + 82050] + memory[10 * n + k + 81730];
    /* fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[10 * i0 + k + 82370];
        memory[k + 82690] = sum;
    }
    /* scale.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 128; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 82370] * memory[128 * k + c + 16768];
            memory[128 * i0 + c + 82700] = sum;
        }
    /* fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*scale.y[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 128; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[10 * i0 + k + 82370] * memory[128 * i0 + c + 76702];
            memory[128 * k + c + 86796] = sum;
        }
    /* scale.gain.grad[d] = sum(n) scale.y.grad[n, d]*swiglu1.y[n, d] */
    for (int d = 0; d < 128; d++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += memory[128 * n + d + 82700] * memory[128 * n + d + 72606];
        memory[d + 88076] = sum;
    }
    /* swiglu1.y.grad[n, d] = scale.y.grad[n, d]*scale.gain[d] */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[128 * n + d + 88204] = memory[128 * n + d + 82700] * memory[d + 16640];
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* fc1.y.grad[n, d] = swiglu1.y.grad[n, d]*fc1.y[n, d + 128]*sigmoid(fc1.y[n, d]) +
       swiglu1.y.grad[n, d]*fc1.y[n, d + 128]*fc1.y[n, d]*(sigmoid(fc1.y[n, d])*(1 -
       sigmoid(fc1.y[n, d]))) */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[256 * n + d + 92300] = memory[128 * n + d + 88204] *
                memory[256 * n + d + 64542] * sigmoid(memory[256 * n + d + 64414]) +
                memory[128 * n + d + 88204] * memory[256 * n + d + 64542] *
                memory[256 * n + d + 64414] *
                (sigmoid(memory[256 * n + d + 64414]) *
                (1.0 - sigmoid(memory[256 * n + d + 64414])));
    /* fc1.y.grad[n, d + 128] = swiglu1.y.grad[n, d]*(fc1.y[n, d]*sigmoid(fc1.y[n, d])) */
    for (int n = 0; n < 32; n++)
        for (int d = 0; d < 128; d++)
            memory[256 * n + d + 92428] = memory[128 * n + d + 88204] *
                (memory[256 * n + d + 64414] * sigmoid(memory[256 * n + d + 64414]));
    /* fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
    for (int k = 0; k < 256; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[256 * i0 + k + 92300];
        memory[k + 100492] = sum;
    }
    /* fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c] */
    for (int k = 0; k < 256; k++)
        for (int c = 0; c < 64; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[256 * i0 + k + 92300] * memory[64 * i0 + c + 54174];
            memory[64 * k + c + 100748] = sum;
        }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward_2(memory);
    reference_forward_3(memory);
    if (backward)
        reference_forward_4(memory);
    reference_forward_5(memory);
    reference_forward_6(memory);
    if (!backward)
        return;
    reference_backward_2(memory);
    reference_backward_3(memory);
    reference_backward_4(memory);
}

static const int64_t reference_value[] =
    {0, 16384, 16640, 16768, 18048, 18058, 34442, 50826, 51082, 51338, 51466, 51594, 52874, 54154,
    54164};
static const int64_t reference_gradient[] =
    {100748, 100492, 88076, 86796, 82690, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 937056,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 81632,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define PLACED(name_, type_, layout_, offset_) \
    layout_, TENSOR(name_, type_, VALUE, arena + offset_)
#define layout_1 .elements = 16656, .rank = 2, .shape = {256, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 16, 1040}, {1, 0, 1, 64, 16}, {0, 0, 1, 16, 1}}
#define layout_2 .elements = 272, .rank = 1, .shape = {256}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 256, 1}}
#define layout_3 .elements = 144, .rank = 1, .shape = {128}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}}
#define layout_4 .elements = 1296, .rank = 2, .shape = {10, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 8, 160}, {0, 0, 1, 10, 16}, {1, 0, 1, 16, 1}}
#define layout_5 .elements = 32, .rank = 1, .shape = {10}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_6 .elements = 1, .rank = 0, .shape = {0}
#define layout_7 .elements = 2064, .rank = 2, .shape = {32, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 4, 512}, {0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_8 .elements = 8208, .rank = 2, .shape = {32, 256}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 256}, {1, 0, 16, 16, 16}, {1, 0, 1, 16, 1}}
#define layout_9 .elements = 4112, .rank = 2, .shape = {32, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 16, 8, 16}, {1, 0, 1, 16, 1}}
#define layout_10 .elements = 4112, .rank = 2, .shape = {32, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 8, 512}, {0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_11 .elements = 336, .rank = 2, .shape = {32, 10}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 160}, {1, 0, 1, 10, 16}, {0, 0, 1, 16, 1}}
#define layout_12 .elements = 48, .rank = 1, .shape = {32}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
#define layout_13 .elements = 8208, .rank = 2, .shape = {32, 256}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 16, 512}, {0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
static struct dlcrt_tensor tensors[15] = {
    {layout_1, TENSOR("fc1.weight", F32, PARAMETER, fc1_weight), .initial = DLCRT_UNIFORM,
        .a = -0.125, .b = 0.125, .trainable = true},
    {layout_2, TENSOR("fc1.bias", F32, PARAMETER, fc1_bias), .initial = DLCRT_UNIFORM, .a = -0.125,
        .b = 0.125, .trainable = true},
    {layout_3, TENSOR("scale.gain", F32, PARAMETER, scale_gain), .a = 1, .trainable = true},
    {layout_4, TENSOR("fc2.weight", F32, PARAMETER, fc2_weight), .initial = DLCRT_UNIFORM,
        .a = -0.08838834764831843, .b = 0.08838834764831843, .trainable = true},
    {layout_5, TENSOR("fc2.bias", F32, PARAMETER, fc2_bias), .initial = DLCRT_UNIFORM,
        .a = -0.08838834764831843, .b = 0.08838834764831843, .trainable = true},
    {layout_1, TENSOR("fc1.weight.exp_avg", F32, STATE, fc1_weight_exp_avg)},
    {layout_1, TENSOR("fc1.weight.exp_avg_sq", F32, STATE, fc1_weight_exp_avg_sq)},
    {layout_2, TENSOR("fc1.bias.exp_avg", F32, STATE, fc1_bias_exp_avg)},
    {layout_2, TENSOR("fc1.bias.exp_avg_sq", F32, STATE, fc1_bias_exp_avg_sq)},
    {layout_3, TENSOR("scale.gain.exp_avg", F32, STATE, scale_gain_exp_avg)},
    {layout_3, TENSOR("scale.gain.exp_avg_sq", F32, STATE, scale_gain_exp_avg_sq)},
    {layout_4, TENSOR("fc2.weight.exp_avg", F32, STATE, fc2_weight_exp_avg)},
    {layout_4, TENSOR("fc2.weight.exp_avg_sq", F32, STATE, fc2_weight_exp_avg_sq)},
    {layout_5, TENSOR("fc2.bias.exp_avg", F32, STATE, fc2_bias_exp_avg)},
    {layout_5, TENSOR("fc2.bias.exp_avg_sq", F32, STATE, fc2_bias_exp_avg_sq)},
};
static struct dlcrt_tensor gradients[5] = {
    {layout_5, TENSOR("fc2.bias", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("fc2.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("scale.gain", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("fc1.bias", F32, GRADIENT, NULL)},
    {layout_1, TENSOR("fc1.weight", F32, GRADIENT, NULL)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "pixels", .dtype = DLCRT_F32, .rank = 1, .shape = {64}, .classes = 0, .data = pixels,
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
    {layout_6, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_6, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
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
static struct dlcrt_tensor train_outputs[35] = {
    {PLACED("pixels.value", F32, layout_7, 115008)},
    {PLACED("fc1.y", F32, layout_8, 0)},
    {PLACED("swiglu1.y", F32, layout_9, 65664)},
    {PLACED("scale.y", F32, layout_10, 82112)},
    {PLACED("fc2.y", F32, layout_11, 48576)},
    {PLACED("cross_entropy.max", F32, layout_12, 32832)},
    {PLACED("cross_entropy.sum", F32, layout_12, 33024)},
    {PLACED("loss.sum", F32, layout_6, 33216)},
    {layout_6, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_6, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_12, 33216)},
    {layout_6, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_6, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {PLACED("loss.sum.grad", F32, layout_6, 33216)},
    {PLACED("adam.c1", F64, layout_6, 124608)},
    {PLACED("adam.c2", F64, layout_6, 124672)},
    {PLACED("fc2.y.grad", F32, layout_11, 123264)},
    {layout_5, TENSOR("fc2.bias.exp_avg.next", F32, VALUE, fc2_bias_exp_avg)},
    {layout_5, TENSOR("fc2.bias.exp_avg_sq.next", F32, VALUE, fc2_bias_exp_avg_sq)},
    {layout_5, TENSOR("fc2.bias.next", F32, VALUE, fc2_bias)},
    {PLACED("scale.y.grad", F32, layout_9, 98560)},
    {PLACED("fc1.y.grad", F32, layout_13, 32832)},
    {PLACED("fc1.y.grad", F32, layout_13, 32832)},
    {layout_4, TENSOR("fc2.weight.exp_avg.next", F32, VALUE, fc2_weight_exp_avg)},
    {layout_4, TENSOR("fc2.weight.exp_avg_sq.next", F32, VALUE, fc2_weight_exp_avg_sq)},
    {layout_4, TENSOR("fc2.weight.next", F32, VALUE, fc2_weight)},
    {layout_3, TENSOR("scale.gain.exp_avg.next", F32, VALUE, scale_gain_exp_avg)},
    {layout_3, TENSOR("scale.gain.exp_avg_sq.next", F32, VALUE, scale_gain_exp_avg_sq)},
    {layout_3, TENSOR("scale.gain.next", F32, VALUE, scale_gain)},
    {layout_2, TENSOR("fc1.bias.exp_avg.next", F32, VALUE, fc1_bias_exp_avg)},
    {layout_2, TENSOR("fc1.bias.exp_avg_sq.next", F32, VALUE, fc1_bias_exp_avg_sq)},
    {layout_2, TENSOR("fc1.bias.next", F32, VALUE, fc1_bias)},
    {layout_1, TENSOR("fc1.weight.exp_avg.next", F32, VALUE, fc1_weight_exp_avg)},
    {layout_1, TENSOR("fc1.weight.exp_avg_sq.next", F32, VALUE, fc1_weight_exp_avg_sq)},
    {layout_1, TENSOR("fc1.weight.next", F32, VALUE, fc1_weight)},
};
static const struct dlcrt_kernel train_kernels[19] = {
    {"pixels_2", 12, 2048, 16384, 1, &train_outputs[0],
     "pixels.value[n, i0] = pixels[n, i0]*0.0625"},
    {"fc1", 23, 1056768, 107520, 1, &train_outputs[1],
     "fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c]"},
    {"swiglu1_scale", 24, 16384, 49664, 2, &train_outputs[2],
     "swiglu1.y[n, d] = fc1.y[n, d]*sigmoid(fc1.y[n, d])*fc1.y[n, d + 128]"},
    {"fc2", 26, 82240, 22824, 1, &train_outputs[4],
     "fc2.sum[i0, k] = sum(c) scale.y[i0, c]*fc2.weight[k, c]"},
    {"cross_entropy", 27, 1280, 1536, 2, &train_outputs[5],
     "cross_entropy.max[n] = max(c) fc2.y[n, c]"},
    {"cross_entropy_2", 27, 288, 528, 2, &train_outputs[7],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 27, 1, 12, 1, &train_outputs[9],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 28, 320, 1408, 1, &train_outputs[10],
     "accuracy.argmax[n] = argmax(c) fc2.y[n, c]"},
    {"accuracy_2", 28, 160, 272, 2, &train_outputs[11],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
    {"cross_entropy_grad", 27, 1, 8, 1, &train_outputs[13],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"adam", 29, 2, 24, 1, &train_outputs[14],
     "adam.c1[] = 1 - power(betas.0[], step[])"},
    {"adam_2", 29, 3, 24, 1, &train_outputs[15],
     "adam.c2[] = sqrt(1 - power(betas.1[], step[]))"},
    {"cross_entropy_grad_2", 27, 2336, 2956, 1, &train_outputs[16],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"fc2_adam_grad", 26, 540, 1576, 3, &train_outputs[17],
     "fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k]"},
    {"fc2_swiglu1_grad", 26, 151552, 72448, 3, &train_outputs[20],
     "scale.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c]"},
    {"fc2_adam_grad_2", 26, 110080, 48440, 3, &train_outputs[23],
     "fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*scale.y[i0, c]"},
    {"scale_adam_grad", 25, 11008, 35896, 3, &train_outputs[26],
     "scale.gain.grad[d] = sum(n) scale.y.grad[n, d]*swiglu1.y[n, d]"},
    {"fc1_adam_grad", 23, 13824, 38968, 3, &train_outputs[29],
     "fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k]"},
    {"fc1_adam_grad_2", 23, 1409024, 434232, 3, &train_outputs[32],
     "fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c]"},
};
static struct dlcrt_tensor eval_outputs[12] = {
    {PLACED("pixels.value", F32, layout_7, 32832)},
    {PLACED("fc1.sum", F32, layout_8, 0)},
    {PLACED("scale.y", F32, layout_10, 32832)},
    {PLACED("fc2.y", F32, layout_11, 15744)},
    {PLACED("cross_entropy.max", F32, layout_12, 0)},
    {PLACED("cross_entropy.sum", F32, layout_12, 192)},
    {PLACED("loss.sum", F32, layout_6, 384)},
    {layout_6, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_6, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_12, 0)},
    {layout_6, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_6, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[9] = {
    {"pixels_2", 12, 2048, 16384, 1, &eval_outputs[0],
     "pixels.value[n, i0] = pixels[n, i0]*0.0625"},
    {"fc1_eval", 23, 1048576, 106496, 1, &eval_outputs[1],
     "fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c]"},
    {"scale_eval", 25, 28672, 34304, 1, &eval_outputs[2],
     "scale.y[n, d] = scale.gain[d]*((fc1.bias[d] + fc1.sum[n, d])*sigmoid(fc1.bias[d] + ..."},
    {"fc2", 26, 82240, 22824, 1, &eval_outputs[3],
     "fc2.sum[i0, k] = sum(c) scale.y[i0, c]*fc2.weight[k, c]"},
    {"cross_entropy", 27, 1280, 1536, 2, &eval_outputs[4],
     "cross_entropy.max[n] = max(c) fc2.y[n, c]"},
    {"cross_entropy_2", 27, 288, 528, 2, &eval_outputs[6],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 27, 1, 12, 1, &eval_outputs[8],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 28, 320, 1408, 1, &eval_outputs[9],
     "accuracy.argmax[n] = argmax(c) fc2.y[n, c]"},
    {"accuracy_2", 28, 160, 272, 2, &eval_outputs[10],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
};
static struct dlcrt_tensor output = {PLACED("fc2.y", F32, layout_11, 15744)};
static const struct dlcrt_block blocks[15] = {
    {&train_outputs[0], 115008, 0, 18}, {&train_outputs[1], 0, 1, 14},
    {&train_outputs[2], 65664, 2, 16}, {&train_outputs[3], 82112, 2, 15},
    {&train_outputs[4], 48576, 3, 12}, {&train_outputs[5], 32832, 4, 12},
    {&train_outputs[6], 33024, 4, 12}, {&train_outputs[7], 33216, 5, 6},
    {&train_outputs[10], 33216, 7, 8}, {&train_outputs[13], 33216, 9, 12},
    {&train_outputs[14], 124608, 10, 18}, {&train_outputs[15], 124672, 11, 18},
    {&train_outputs[16], 123264, 12, 15}, {&train_outputs[20], 98560, 14, 16},
    {&train_outputs[21], 32832, 14, 18},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "custom_operator",
    .source = "examples/custom_operator.yaml",
    .hash = UINT64_C(0xfbcd0d4f4ee5fd67),
    .batch = 32,
    .run = &run,
    .tensors = 15,
    .tensor = tensors,
    .gradients = 5,
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
    .train_kernels = 19,
    .eval_kernels = 9,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 124752,
    .blocks = 15,
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
