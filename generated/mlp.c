/* Trains the network 'mlp' described in examples/mlp.yaml. Written by dlc (-O2, target avx512);
   batch size 32. */

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
static double lr = 0.001;
static double betas_0 = 0.9;
static double betas_1 = 0.999;
static double eps = 1e-08;
static double weight_decay = 0;

/* Parameters. */
static _Alignas(64) float fc1_weight[8336]; /* [128, 64] */
static _Alignas(64) float fc1_bias[144]; /* [128] */
static _Alignas(64) float fc2_weight[8336]; /* [64, 128] */
static _Alignas(64) float fc2_bias[80]; /* [64] */
static _Alignas(64) float fc3_weight[1040]; /* [10, 64] */
static _Alignas(64) float fc3_bias[32]; /* [10] */

/* State of the optimizer. */
static _Alignas(64) float fc1_weight_exp_avg[8336]; /* [128, 64] */
static _Alignas(64) float fc1_weight_exp_avg_sq[8336]; /* [128, 64] */
static _Alignas(64) float fc1_bias_exp_avg[144]; /* [128] */
static _Alignas(64) float fc1_bias_exp_avg_sq[144]; /* [128] */
static _Alignas(64) float fc2_weight_exp_avg[8336]; /* [64, 128] */
static _Alignas(64) float fc2_weight_exp_avg_sq[8336]; /* [64, 128] */
static _Alignas(64) float fc2_bias_exp_avg[80]; /* [64] */
static _Alignas(64) float fc2_bias_exp_avg_sq[80]; /* [64] */
static _Alignas(64) float fc3_weight_exp_avg[1040]; /* [10, 64] */
static _Alignas(64) float fc3_weight_exp_avg_sq[1040]; /* [10, 64] */
static _Alignas(64) float fc3_bias_exp_avg[32]; /* [10] */
static _Alignas(64) float fc3_bias_exp_avg_sq[32]; /* [10] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[49664];
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

/* NaN stays NaN. */
INLINE vec v_relu(vec x)
{
    return (vec)((ivec)x & ~(x <= SPLAT(0.0f)));
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

static struct dlcrt_tensor gradients[6];

/* pixels, line 9: pixels.value[n, i0] = pixels[n, i0]*0.0625 */
/* pixels f32[32, 64]; pixels.value f32[32, 64] */
/* Tile: 16 i0; lanes over i0. Loops: n, i0 */
static void pixels_2(const float *restrict pixels, float *restrict pixels_value)
{
    for (int n = 0; n <= 31; n++)
        for (int i0b = 0; i0b <= 3; i0b++)
            STORE(&pixels_value[16 * n + 512 * i0b], LOAD(&pixels[64 * n + 16 * i0b]) *
                SPLAT(0.0625f));
}

/* fc1 (linear), line 12: fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
/* relu1 (relu), line 13: relu1.y[i0, i1] = relu(fc1.bias[i1] + fc1.sum[i0, i1]) */
/* pixels.value f32[32, 64]; fc1.weight f32[128, 64]; fc1.bias f32[128]; relu1.y f32[32, 128] */
/* Tile: 4 i0 x 64 k; lanes over k. Loops: i0, k; inside: c */
KERNEL
static void fc1_relu1(int thread, int threads, const float *restrict pixels_value,
    const float *restrict fc1_weight, const float *restrict fc1_bias, float *restrict relu1_y)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int kb = unit % 2;
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
                STORE(&relu1_y[64 * i0b + 16 * i0 + 2048 * kb + 512 * kv],
                    v_relu(LOAD(&fc1_bias[64 * kb + 16 * kv]) + sum[i0][kv]));
    }
}

/* fc2 (linear), line 14: relu1.y.copy[i0, i1] = relu1.y[i0, i1] */
/* relu1.y f32[32, 128]; relu1.y.copy f32[32, 128] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1 */
static void fc2(const float *restrict relu1_y, float *restrict relu1_y_copy)
{
    for (int i0b = 0; i0b <= 1; i0b++)
        for (int i1 = 0; i1 <= 127; i1++)
            STORE(&relu1_y_copy[2064 * i0b + 16 * i1],
                gather(&relu1_y[256 * i0b + i1 + 496 * (i1 / 16)], 16, LANES));
}

/* fc2 (linear), line 14: fc2.sum[i0, k] = sum(c) relu1.y.copy[i0, c]*fc2.weight[k, c] */
/* tanh3 (tanh), line 15: tanh3.y[i0, i1] = tanh(fc2.bias[i1] + fc2.sum[i0, i1]) */
/* relu1.y.copy f32[32, 128]; fc2.weight f32[64, 128]; fc2.bias f32[64]; tanh3.y f32[32, 64] */
/* Tile: 32 i0 x 8 k; lanes over i0. Loops: k; inside: c */
KERNEL
static void fc2_tanh3(int thread, int threads, const float *restrict relu1_y_copy,
    const float *restrict fc2_weight, const float *restrict fc2_bias, float *restrict tanh3_y)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec sum[2][8];
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 8; k++)
                sum[i0v][k] = SPLAT(0.0f);
        for (int c = 0; c <= 127; c++) {
            const float *const copy_at = &relu1_y_copy[16 * c];
            const float *const weight_at = &fc2_weight[128 * kb + c + 1024 * (c / 16)];
            UNROLL for (int i0v = 0; i0v < 2; i0v++) {
                const vec x = LOAD(&copy_at[2064 * i0v]);
                UNROLL for (int k = 0; k < 8; k++)
                    sum[i0v][k] += x * SPLAT(weight_at[16 * k]);
            }
        }
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 8; k++)
                STORE(&tanh3_y[1040 * i0v + 128 * kb + 16 * k],
                    v_tanh(SPLAT(fc2_bias[8 * kb + k]) + sum[i0v][k]));
    }
}

/* fc3 (linear), line 16: fc3.sum[i0, k] = sum(c) tanh3.y[i0, c]*fc3.weight[k, c] */
/* fc3 (linear), line 16: fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k] */
/* tanh3.y f32[32, 64]; fc3.weight f32[10, 64]; fc3.bias f32[10]; fc3.y f32[32, 10] */
/* Tile: 16 i0 x 10 k; lanes over i0. Loops: i0; inside: c */
KERNEL
static void fc3(int thread, int threads, const float *restrict tanh3_y,
    const float *restrict fc3_weight, const float *restrict fc3_bias, float *restrict fc3_y)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int i0b = unit;
        vec sum[10];
        UNROLL for (int k = 0; k < 10; k++)
            sum[k] = SPLAT(0.0f);
        for (int c = 0; c <= 63; c++) {
            const float *const weight_at = &fc3_weight[16 * c];
            const vec x = LOAD(&tanh3_y[1040 * i0b + 16 * c]);
            UNROLL for (int k = 0; k < 10; k++)
                sum[k] += x * SPLAT(weight_at[k]);
        }
        UNROLL for (int k = 0; k < 10; k++)
            STORE(&fc3_y[160 * i0b + 16 * k], SPLAT(fc3_bias[k]) + sum[k]);
    }
}

/* cross_entropy, line 17: cross_entropy.max[n] = max(c) fc3.y[n, c] */
/* cross_entropy, line 17: cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.max[n]) */
/* fc3.y f32[32, 10]; cross_entropy.max f32[32]; cross_entropy.sum f32[32] */
/* Tile: 16 n; lanes over n. Loops: n; inside: c, c */
static void cross_entropy(const float *restrict fc3_y, float *restrict cross_entropy_max,
    float *restrict cross_entropy_sum)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc3_y[160 * nb + 16 * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max[16 * nb], max_2);
        vec sum = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 9; c_2++)
            sum += v_exp(LOAD(&fc3_y[160 * nb + 16 * c_2]) - max_2);
        STORE(&cross_entropy_sum[16 * nb], sum);
    }
}

/* cross_entropy, line 17: loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc3.y[n, digit[n]]), 0) */
/* cross_entropy, line 17: loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   1), 0) */
/* digit i32[32]; cross_entropy.max f32[32]; cross_entropy.sum f32[32]; fc3.y f32[32, 10];
   loss.sum f32[]; loss.weight f32[] */
/* Tile: 16 n. Loops: n */
static void cross_entropy_2(const int32_t *restrict digit, const float *restrict cross_entropy_max,
    const float *restrict cross_entropy_sum, const float *restrict fc3_y, float *restrict loss_sum,
    float *restrict loss_weight)
{
    const float the_valid = (float)run.valid;
    float sum = 0.0f;
    for (int nb = 0; nb <= 1; nb++)
        for (int n = 0; n < 16; n++)
            sum += choosef(16 * nb + n < run.valid,
                choosef(digit[16 * nb + n] == -100, 0.0f, cross_entropy_max[16 * nb + n] +
                logf(cross_entropy_sum[16 * nb + n]) -
                fc3_y[16 * class_of(digit[16 * nb + n], 10) + 160 * nb + n]), 0.0f);
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

/* accuracy, line 18: accuracy.argmax[n] = argmax(c) fc3.y[n, c] */
/* fc3.y f32[32, 10]; accuracy.argmax i32[32] */
/* Tile: 16 n; lanes over n. Loops: n; inside: c */
static void accuracy(const float *restrict fc3_y, int32_t *restrict accuracy_argmax)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec argmax = SPLAT(-INFINITY);
        ivec at = SPLATI(0);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc3_y[160 * nb + 16 * c]);
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
/* cross_entropy, line 17: fc3.y.grad[n, k] = cross_entropy.sum.grad[n]*exp(fc3.y[n, k] -
   cross_entropy.max[n]) + select(digit[n] == k, select(digit[n] == -100, 0,
   -cross_entropy.l.grad[n]), 0) */
/* loss.sum.grad f32[]; digit i32[32]; cross_entropy.sum f32[32]; fc3.y f32[32, 10];
   cross_entropy.max f32[32]; fc3.y.grad f32[32, 10] */
/* Tile: 16 n; lanes over n. Loops: n; inside: k */
static void cross_entropy_grad_2(const float *restrict loss_sum_grad, const int32_t *restrict digit,
    const float *restrict cross_entropy_sum, const float *restrict fc3_y,
    const float *restrict cross_entropy_max, float *restrict fc3_y_grad)
{
    const float the_valid = (float)run.valid;
    for (int nb = 0; nb <= 1; nb++) {
        vec grad = SELECT(TO_FLOAT(SPLATI(16 * nb) + lane_numbers()) < SPLAT(the_valid),
            SPLAT(loss_sum_grad[0]), SPLAT(0.0f));
        vec grad_2 = SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), grad) /
            LOAD(&cross_entropy_sum[16 * nb]);
        for (int k = 0; k <= 9; k++) {
            const int at = 160 * nb + 16 * k;
            STORE(&fc3_y_grad[at], grad_2 *
                v_exp(LOAD(&fc3_y[at]) - LOAD(&cross_entropy_max[16 * nb])) +
                SELECT(LOADI(&digit[16 * nb]) == SPLATI(k),
                SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), -grad), SPLAT(0.0f)));
        }
    }
}

/* fc3 (linear), line 16: fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k] */
/* adam, line 19: fc3.bias.exp_avg.next[i0] = fc3.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc3.bias.grad[i0] + weight_decay[]*fc3.bias[i0] - fc3.bias.exp_avg[i0]) */
/* adam, line 19: fc3.bias.exp_avg_sq.next[i0] = betas.1[]*fc3.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(fc3.bias.grad[i0] + weight_decay[]*fc3.bias[i0])*(fc3.bias.grad[i0] +
   weight_decay[]*fc3.bias[i0]) */
/* adam, line 19: fc3.bias.next[i0] = fc3.bias[i0] -
   lr[]/adam.c1[]*fc3.bias.exp_avg.next[i0]/(sqrt(fc3.bias.exp_avg_sq.next[i0])/adam.c2[] +
   eps[]) */
/* For fc3 (line 16), fc2 (line 14) */
/* fc3.y.grad f32[32, 10]; fc3.bias.exp_avg f32[10]; fc3.bias f32[10]; fc3.bias.exp_avg_sq
   f32[10]; adam.c1 f64[]; adam.c2 f64[]; fc3.bias.grad f32[10] */
/* Tile: 16 i0; lanes over i0. Loops: k; inside: i0 */
static void fc3_adam_grad(const float *restrict fc3_y_grad, float *restrict fc3_bias_exp_avg,
    float *restrict fc3_bias, float *restrict fc3_bias_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc3_bias_grad, int k_last, int i0b_stride)
{
    for (int k = 0; k <= k_last; k++) {
        vec grad = SPLAT(0.0f);
        for (int i0b = 0; i0b <= 1; i0b++)
            grad += LOAD(&fc3_y_grad[16 * k + i0b_stride * i0b]);
        float total = add_lanes(grad);
        if (fc3_bias_grad != NULL)
            fc3_bias_grad[k] = total;
        float next = fc3_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (total + (float)weight_decay * fc3_bias[k] - fc3_bias_exp_avg[k]);
        fc3_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * fc3_bias_exp_avg_sq[k] + (float)(1.0 - betas_1) *
            (total + (float)weight_decay * fc3_bias[k]) *
            (total + (float)weight_decay * fc3_bias[k]);
        fc3_bias_exp_avg_sq[k] = next_2;
        fc3_bias[k] = fc3_bias[k] - (float)(lr / adam_c1[0]) * next /
            (sqrtf(next_2) / (float)adam_c2[0] + (float)eps);
    }
}

/* fc3 (linear), line 16: tanh3.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c] */
/* tanh3 (tanh), line 15: fc2.y.grad[i0, i1] = tanh3.y.grad[i0, i1]*(1 - tanh3.y[i0,
   i1]*tanh3.y[i0, i1]) */
/* fc3.y.grad f32[32, 10]; fc3.weight f32[10, 64]; tanh3.y f32[32, 64]; fc2.y.grad f32[32, 64] */
/* Tile: 16 i0 x 16 c; lanes over i0. Loops: i0, c; inside: k */
KERNEL
static void fc3_tanh3_grad(int thread, int threads, const float *restrict fc3_y_grad,
    const float *restrict fc3_weight, const float *restrict tanh3_y, float *restrict fc2_y_grad)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0b = unit / 4;
        const int cb = unit % 4;
        vec grad[16];
        UNROLL for (int c = 0; c < 16; c++)
            grad[c] = SPLAT(0.0f);
        for (int k = 0; k <= 9; k++) {
            const float *const weight_at = &fc3_weight[256 * cb + k];
            const vec x = LOAD(&fc3_y_grad[160 * i0b + 16 * k]);
            UNROLL for (int c = 0; c < 16; c++)
                grad[c] += x * SPLAT(weight_at[16 * c]);
        }
        UNROLL for (int c = 0; c < 16; c++) {
            const int at = 1040 * i0b + 256 * cb + 16 * c;
            STORE(&fc2_y_grad[at], grad[c] *
                (SPLAT(1.0f) - LOAD(&tanh3_y[at]) * LOAD(&tanh3_y[at])));
        }
    }
}

/* fc3 (linear), line 16: fc3.y.grad.copy[i0, i1] = fc3.y.grad[i0, i1] */
/* fc3.y.grad f32[32, 10]; fc3.y.grad.copy f32[32, 10] */
/* Tile: 16 i1; lanes over i1. Loops: i0 */
static void fc3_grad(const float *restrict fc3_y_grad, float *restrict fc3_y_grad_copy)
{
    for (int i0 = 0; i0 <= 31; i0++)
        STORE(&fc3_y_grad_copy[16 * i0], gather(&fc3_y_grad[i0 + 144 * (i0 / 16)], 16, 10));
}

/* fc3 (linear), line 16: fc3.weight.grad[k, c] = sum(i0) fc3.y.grad.copy[i0, k]*tanh3.y[i0, c] */
/* adam, line 19: fc3.weight.exp_avg.next[i0, i1] = fc3.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc3.weight.grad[i0, i1] + weight_decay[]*fc3.weight[i0, i1] -
   fc3.weight.exp_avg[i0, i1]) */
/* adam, line 19: fc3.weight.exp_avg_sq.next[i0, i1] = betas.1[]*fc3.weight.exp_avg_sq[i0, i1] +
   (1 - betas.1[])*(fc3.weight.grad[i0, i1] + weight_decay[]*fc3.weight[i0,
   i1])*(fc3.weight.grad[i0, i1] + weight_decay[]*fc3.weight[i0, i1]) */
/* adam, line 19: fc3.weight.next[i0, i1] = fc3.weight[i0, i1] -
   lr[]/adam.c1[]*fc3.weight.exp_avg.next[i0, i1]/(sqrt(fc3.weight.exp_avg_sq.next[i0,
   i1])/adam.c2[] + eps[]) */
/* fc3.y.grad.copy f32[32, 10]; tanh3.y f32[32, 64]; fc3.weight.exp_avg f32[10, 64]; fc3.weight
   f32[10, 64]; fc3.weight.exp_avg_sq f32[10, 64]; adam.c1 f64[]; adam.c2 f64[]; fc3.weight.grad
   f32[10, 64] */
/* Tile: 16 k x 8 c; lanes over k. Loops: c; inside: i0 */
KERNEL
static void fc3_adam_grad_2(int thread, int threads, const float *restrict fc3_y_grad_copy,
    const float *restrict tanh3_y, float *restrict fc3_weight_exp_avg, float *restrict fc3_weight,
    float *restrict fc3_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc3_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec grad[8];
        vec next[8];
        vec next_2[8];
        UNROLL for (int c = 0; c < 8; c++)
            grad[c] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++) {
            const float *const y_at = &tanh3_y[128 * cb + i0 + 1024 * (i0 / 16)];
            const vec x = LOAD(&fc3_y_grad_copy[16 * i0]);
            UNROLL for (int c = 0; c < 8; c++)
                grad[c] += x * SPLAT(y_at[16 * c]);
        }
        if (fc3_weight_grad != NULL)
            UNROLL for (int c = 0; c < 8; c++)
                STORE(&fc3_weight_grad[128 * cb + 16 * c], grad[c]);
        UNROLL for (int c = 0; c < 8; c++) {
            const int at = 128 * cb + 16 * c;
            next[c] = LOAD(&fc3_weight_exp_avg[at]) + SPLAT(factor) *
                (grad[c] + SPLAT(the_weight_decay) * LOAD(&fc3_weight[at]) -
                LOAD(&fc3_weight_exp_avg[at]));
            STORE(&fc3_weight_exp_avg[at], next[c]);
            next_2[c] = SPLAT(the_betas_1) * LOAD(&fc3_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                (grad[c] + SPLAT(the_weight_decay) * LOAD(&fc3_weight[at])) *
                (grad[c] + SPLAT(the_weight_decay) * LOAD(&fc3_weight[at]));
            STORE(&fc3_weight_exp_avg_sq[at], next_2[c]);
            STORE(&fc3_weight[at], LOAD(&fc3_weight[at]) - SPLAT((float)(lr / adam_c1[0])) *
                next[c] / (v_sqrt(next_2[c]) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* fc2 (linear), line 14: relu1.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
/* relu1 (relu), line 13: fc1.y.grad[i0, i1] = select(relu1.y[i0, i1] > 0, relu1.y.grad[i0, i1],
   0) */
/* fc2.y.grad f32[32, 64]; fc2.weight f32[64, 128]; relu1.y f32[32, 128]; fc1.y.grad f32[32, 128] */
/* Tile: 4 i0 x 64 c; lanes over c. Loops: i0, c; inside: k */
KERNEL
static void fc2_relu1_grad(int thread, int threads, const float *restrict fc2_y_grad,
    const float *restrict fc2_weight, const float *restrict relu1_y, float *restrict fc1_y_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int cb = unit % 2;
        vec grad[4][4];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 4; cv++)
                grad[i0][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 63; k++) {
            const float *const weight_at = &fc2_weight[4160 * cb + 16 * k];
            const float *const grad_at = &fc2_y_grad[4 * i0b + 16 * k + 1024 * (i0b / 4)];
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const vec x = LOAD(&weight_at[1040 * cv]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    grad[i0][cv] += x * SPLAT(grad_at[i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const int at = 64 * i0b + 16 * i0 + 2048 * cb + 512 * cv;
                STORE(&fc1_y_grad[at], SELECT(LOAD(&relu1_y[at]) > SPLAT(0.0f), grad[i0][cv],
                    SPLAT(0.0f)));
            }
    }
}

/* fc2 (linear), line 14: fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu1.y[i0, c] */
/* adam, line 19: fc2.weight.exp_avg.next[i0, i1] = fc2.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0, i1] -
   fc2.weight.exp_avg[i0, i1]) */
/* adam, line 19: fc2.weight.exp_avg_sq.next[i0, i1] = betas.1[]*fc2.weight.exp_avg_sq[i0, i1] +
   (1 - betas.1[])*(fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0,
   i1])*(fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0, i1]) */
/* adam, line 19: fc2.weight.next[i0, i1] = fc2.weight[i0, i1] -
   lr[]/adam.c1[]*fc2.weight.exp_avg.next[i0, i1]/(sqrt(fc2.weight.exp_avg_sq.next[i0,
   i1])/adam.c2[] + eps[]) */
/* fc2.y.grad f32[32, 64]; relu1.y f32[32, 128]; fc2.weight.exp_avg f32[64, 128]; fc2.weight
   f32[64, 128]; fc2.weight.exp_avg_sq f32[64, 128]; adam.c1 f64[]; adam.c2 f64[];
   fc2.weight.grad f32[64, 128] */
/* Tile: 64 c x 4 k; lanes over c. Loops: c, k; inside: i0 */
KERNEL
static void fc2_adam_grad(int thread, int threads, const float *restrict fc2_y_grad,
    const float *restrict relu1_y, float *restrict fc2_weight_exp_avg, float *restrict fc2_weight,
    float *restrict fc2_weight_exp_avg_sq, const double *restrict adam_c1,
    const double *restrict adam_c2, float *restrict fc2_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int cb = unit / 16;
        const int kb = unit % 16;
        vec grad[4][4];
        vec next[4][4];
        vec next_2[4][4];
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int cv = 0; cv < 4; cv++)
                grad[k][cv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++) {
            const float *const y_at = &relu1_y[2048 * cb + 16 * i0];
            const float *const grad_at = &fc2_y_grad[64 * kb + i0 + 1024 * (i0 / 16)];
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const vec x = LOAD(&y_at[512 * cv]);
                UNROLL for (int k = 0; k < 4; k++)
                    grad[k][cv] += x * SPLAT(grad_at[16 * k]);
            }
        }
        if (fc2_weight_grad != NULL)
            UNROLL for (int k = 0; k < 4; k++)
                UNROLL for (int cv = 0; cv < 4; cv++)
                    STORE(&fc2_weight_grad[4160 * cb + 1040 * cv + 64 * kb + 16 * k], grad[k][cv]);
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const int at = 4160 * cb + 1040 * cv + 64 * kb + 16 * k;
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

/* fc1 (linear), line 12: fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
/* adam, line 19: fc1.bias.exp_avg.next[i0] = fc1.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0] - fc1.bias.exp_avg[i0]) */
/* adam, line 19: fc1.bias.exp_avg_sq.next[i0] = betas.1[]*fc1.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0])*(fc1.bias.grad[i0] +
   weight_decay[]*fc1.bias[i0]) */
/* adam, line 19: fc1.bias.next[i0] = fc1.bias[i0] -
   lr[]/adam.c1[]*fc1.bias.exp_avg.next[i0]/(sqrt(fc1.bias.exp_avg_sq.next[i0])/adam.c2[] +
   eps[]) */
/* fc1.y.grad f32[32, 128]; fc1.bias.exp_avg f32[128]; fc1.bias f32[128]; fc1.bias.exp_avg_sq
   f32[128]; adam.c1 f64[]; adam.c2 f64[]; fc1.bias.grad f32[128] */
/* Tile: 16 k; lanes over k. Loops: k; inside: i0 */
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
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++)
            grad += LOAD(&fc1_y_grad[512 * kb + 16 * i0]);
        if (fc1_bias_grad != NULL)
            STORE(&fc1_bias_grad[16 * kb], grad);
        vec next = LOAD(&fc1_bias_exp_avg[16 * kb]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&fc1_bias[16 * kb]) -
            LOAD(&fc1_bias_exp_avg[16 * kb]));
        STORE(&fc1_bias_exp_avg[16 * kb], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&fc1_bias_exp_avg_sq[16 * kb]) + SPLAT(factor_2) *
            (grad + SPLAT(the_weight_decay) * LOAD(&fc1_bias[16 * kb])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&fc1_bias[16 * kb]));
        STORE(&fc1_bias_exp_avg_sq[16 * kb], next_2);
        STORE(&fc1_bias[16 * kb], LOAD(&fc1_bias[16 * kb]) - SPLAT((float)(lr / adam_c1[0])) *
            next / (v_sqrt(next_2) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
    }
}

/* fc1 (linear), line 12: fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c] */
/* adam, line 19: fc1.weight.exp_avg.next[i0, i1] = fc1.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc1.weight.grad[i0, i1] + weight_decay[]*fc1.weight[i0, i1] -
   fc1.weight.exp_avg[i0, i1]) */
/* adam, line 19: fc1.weight.exp_avg_sq.next[i0, i1] = betas.1[]*fc1.weight.exp_avg_sq[i0, i1] +
   (1 - betas.1[])*(fc1.weight.grad[i0, i1] + weight_decay[]*fc1.weight[i0,
   i1])*(fc1.weight.grad[i0, i1] + weight_decay[]*fc1.weight[i0, i1]) */
/* adam, line 19: fc1.weight.next[i0, i1] = fc1.weight[i0, i1] -
   lr[]/adam.c1[]*fc1.weight.exp_avg.next[i0, i1]/(sqrt(fc1.weight.exp_avg_sq.next[i0,
   i1])/adam.c2[] + eps[]) */
/* fc1.y.grad f32[32, 128]; pixels.value f32[32, 64]; fc1.weight.exp_avg f32[128, 64]; fc1.weight
   f32[128, 64]; fc1.weight.exp_avg_sq f32[128, 64]; adam.c1 f64[]; adam.c2 f64[];
   fc1.weight.grad f32[128, 64] */
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
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
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

/* pixels, line 9: pixels.value[n, i0] = pixels[n, i0]*0.0625 */
/* pixels f32[32, 64]; pixels.value f32[32, 64] */
/* Tile: 16 n; lanes over n. Loops: n, i0 */
static void pixels_eval(const float *restrict pixels, float *restrict pixels_value_2)
{
    for (int nb = 0; nb <= 1; nb++)
        for (int i0 = 0; i0 <= 63; i0++)
            STORE(&pixels_value_2[1040 * nb + 16 * i0], gather(&pixels[1024 * nb + i0], 64, LANES) *
                SPLAT(0.0625f));
}

/* fc1 (linear), line 12: fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
/* relu1 (relu), line 13: relu1.y[i0, i1] = relu(fc1.bias[i1] + fc1.sum[i0, i1]) */
/* pixels.value f32[32, 64]; fc1.weight f32[128, 64]; fc1.bias f32[128]; relu1.y f32[32, 128] */
/* Tile: 32 i0 x 8 k; lanes over i0. Loops: k; inside: c */
KERNEL
static void fc1_relu1_eval(int thread, int threads, const float *restrict pixels_value_2,
    const float *restrict fc1_weight, const float *restrict fc1_bias, float *restrict relu1_y_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec sum[2][8];
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 8; k++)
                sum[i0v][k] = SPLAT(0.0f);
        for (int c = 0; c <= 63; c++) {
            const float *const value_at = &pixels_value_2[16 * c];
            const float *const weight_at = &fc1_weight[8 * kb + 16 * c + 1024 * (kb / 2)];
            UNROLL for (int i0v = 0; i0v < 2; i0v++) {
                const vec x = LOAD(&value_at[1040 * i0v]);
                UNROLL for (int k = 0; k < 8; k++)
                    sum[i0v][k] += x * SPLAT(weight_at[k]);
            }
        }
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 8; k++)
                STORE(&relu1_y_2[2064 * i0v + 128 * kb + 16 * k],
                    v_relu(SPLAT(fc1_bias[8 * kb + k]) + sum[i0v][k]));
    }
}

#define AT(type, offset) ((type *)(arena + (offset)))
#define pixels_value AT(float, 16448) /* [32, 64] */
#define relu1_y AT(float, 0) /* [32, 128] */
#define tanh3_y AT(float, 24704) /* [32, 64] */
#define fc3_y AT(float, 33088) /* [32, 10] */
#define cross_entropy_max AT(float, 35776) /* [32] */
#define cross_entropy_sum AT(float, 35968) /* [32] */
#define loss_sum AT(float, 34432)
#define accuracy_argmax AT(int32_t, 34432) /* [32] */
#define loss_sum_grad AT(float, 36160)
#define fc3_y_grad AT(float, 34432) /* [32, 10] */
#define fc2_y_grad AT(float, 41152) /* [32, 64] */
#define fc1_y_grad AT(float, 24704) /* [32, 128] */
#define adam_c1 AT(double, 49536)
#define adam_c2 AT(double, 49600)
#define relu1_y_copy AT(float, 33088) /* [32, 128] */
#define fc3_y_grad_copy AT(float, 35776) /* [32, 10] */
#define pixels_value_2 AT(float, 16576) /* [32, 64] */
#define relu1_y_2 AT(float, 0) /* [32, 128] */
#define tanh3_y_2 AT(float, 16576) /* [32, 64] */
#define fc3_y_2 AT(float, 7616) /* [32, 10] */
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
        fc1_relu1(thread, threads, pixels_value, fc1_weight, fc1_bias, relu1_y); done(1, thread);
        BARRIER
        if (thread == 0)
            fc2(relu1_y, relu1_y_copy);
        done(2, thread);
        BARRIER
        fc2_tanh3(thread, threads, relu1_y_copy, fc2_weight, fc2_bias, tanh3_y); done(3, thread);
        BARRIER
        fc3(thread, threads, tanh3_y, fc3_weight, fc3_bias, fc3_y); done(4, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(fc3_y, cross_entropy_max, cross_entropy_sum);
        done(5, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max, cross_entropy_sum, fc3_y, loss_sum,
                &loss_weight);
        done(6, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(7, thread);
        if (thread == 0)
            accuracy(fc3_y, accuracy_argmax);
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
                cross_entropy_grad_2(loss_sum_grad, digit, cross_entropy_sum, fc3_y,
                    cross_entropy_max, fc3_y_grad);
            done(13, thread);
            if (thread == 0)
                fc3_adam_grad(fc3_y_grad, fc3_bias_exp_avg, fc3_bias, fc3_bias_exp_avg_sq, adam_c1,
                    adam_c2, gradients[0].data, 9, 160);
            done(14, thread);
            BARRIER
            fc3_tanh3_grad(thread, threads, fc3_y_grad, fc3_weight, tanh3_y, fc2_y_grad);
                done(15, thread);
            if (thread == 0)
                fc3_grad(fc3_y_grad, fc3_y_grad_copy);
            done(16, thread);
            BARRIER
            fc3_adam_grad_2(thread, threads, fc3_y_grad_copy, tanh3_y, fc3_weight_exp_avg,
                fc3_weight, fc3_weight_exp_avg_sq, adam_c1, adam_c2, gradients[1].data);
                done(17, thread);
            if (thread == 0)
                fc3_adam_grad(fc2_y_grad, fc2_bias_exp_avg, fc2_bias, fc2_bias_exp_avg_sq, adam_c1,
                    adam_c2, gradients[2].data, 63, 1040);
            done(18, thread);
            BARRIER
            fc2_relu1_grad(thread, threads, fc2_y_grad, fc2_weight, relu1_y, fc1_y_grad);
                done(19, thread);
            BARRIER
            fc2_adam_grad(thread, threads, fc2_y_grad, relu1_y, fc2_weight_exp_avg, fc2_weight,
                fc2_weight_exp_avg_sq, adam_c1, adam_c2, gradients[3].data); done(20, thread);
            if (thread == 0)
                fc1_adam_grad(fc1_y_grad, fc1_bias_exp_avg, fc1_bias, fc1_bias_exp_avg_sq, adam_c1,
                    adam_c2, gradients[4].data);
            done(21, thread);
            fc1_adam_grad_2(thread, threads, fc1_y_grad, pixels_value, fc1_weight_exp_avg,
                fc1_weight, fc1_weight_exp_avg_sq, adam_c1, adam_c2, gradients[5].data);
                done(22, thread);
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
            pixels_eval(&pixels[0][0], pixels_value_2);
        done(0, thread);
        BARRIER
        fc1_relu1_eval(thread, threads, pixels_value_2, fc1_weight, fc1_bias, relu1_y_2);
            done(1, thread);
        BARRIER
        fc2_tanh3(thread, threads, relu1_y_2, fc2_weight, fc2_bias, tanh3_y_2); done(2, thread);
        BARRIER
        fc3(thread, threads, tanh3_y_2, fc3_weight, fc3_bias, fc3_y_2); done(3, thread);
        BARRIER
        if (thread == 0)
            cross_entropy(fc3_y_2, cross_entropy_max_2, cross_entropy_sum_2);
        done(4, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max_2, cross_entropy_sum_2, fc3_y_2, loss_sum_2,
                &loss_weight);
        done(5, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(6, thread);
        if (thread == 0)
            accuracy(fc3_y_2, accuracy_argmax_2);
        done(7, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax_2, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(8, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c] */
/* For fc1 (line 12), fc2 (line 14), fc3 (line 16) */
static void reference_linear_sum(const double *restrict pixels_value_3,
    const double *restrict fc1_weight_2, double *restrict fc1_sum, int k_end, int c_end)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < k_end; k++) {
            double sum = 0.0;
            for (int c = 0; c < c_end; c++)
                sum += pixels_value_3[c_end * i0 + c] * fc1_weight_2[c_end * k + c];
            fc1_sum[k_end * i0 + k] = sum;
        }
}

/* fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
/* For fc1 (line 12), fc2 (line 14), fc3 (line 16) */
static void reference_linear_y(const double *restrict fc1_bias_2, const double *restrict fc1_sum,
    double *restrict fc1_y, int k_end)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < k_end; k++)
            fc1_y[k_end * i0 + k] = fc1_bias_2[k] + fc1_sum[k_end * i0 + k];
}

/* fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k] */
/* For fc3 (line 16), fc2 (line 14), fc1 (line 12) */
static void reference_linear_bias_grad(const double *restrict fc3_y_grad_2,
    double *restrict fc3_bias_grad_2, int k_end)
{
    for (int k = 0; k < k_end; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += fc3_y_grad_2[k_end * i0 + k];
        fc3_bias_grad_2[k] = sum;
    }
}

/* fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*tanh3.y[i0, c] */
/* For fc3 (line 16), fc2 (line 14), fc1 (line 12) */
static void reference_linear_weight_grad(const double *restrict fc3_y_grad_2,
    const double *restrict tanh3_y_3, double *restrict fc3_weight_grad_2, int k_end, int c_end)
{
    for (int k = 0; k < k_end; k++)
        for (int c = 0; c < c_end; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += fc3_y_grad_2[k_end * i0 + k] * tanh3_y_3[c_end * i0 + c];
            fc3_weight_grad_2[c_end * k + c] = sum;
        }
}

__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* pixels.value[n, i0] = pixels[n, i0]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int i0 = 0; i0 < 64; i0++)
            memory[64 * n + i0 + 51678] = pixels[n][i0] * 0.0625;
    /* fc1 */
    reference_linear_sum(memory + 51678, memory + 0, memory + 53726, 128, 64);
    reference_linear_y(memory + 8192, memory + 53726, memory + 57822, 128);
    /* relu1.y[i0, i1] = relu(fc1.y[i0, i1]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            memory[128 * i0 + i1 + 61918] = relu(memory[128 * i0 + i1 + 57822]);
    /* fc2 */
    reference_linear_sum(memory + 61918, memory + 8320, memory + 66014, 64, 128);
    reference_linear_y(memory + 16512, memory + 66014, memory + 68062, 64);
    /* tanh3.y[i0, i1] = tanh(fc2.y[i0, i1]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            memory[64 * i0 + i1 + 70110] = tanh(memory[64 * i0 + i1 + 68062]);
    /* fc3 */
    reference_linear_sum(memory + 70110, memory + 16576, memory + 72158, 10, 64);
    reference_linear_y(memory + 17216, memory + 72158, memory + 72478, 10);
    /* cross_entropy.max[n] = max(c) fc3.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 72478];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 72798] = best;
    }
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 72830] = memory[n + 72798];
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 72478] - memory[n + 72830]);
        memory[n + 72862] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 72894] = memory[n + 72830] + log(memory[n + 72862]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc3.y[n,
       digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 72926] = choose(digit[n] == -100, 0.0, memory[n + 72894] -
            memory[class_of(digit[n], 10) + 10 * n + 72478]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 72958] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 72926], 0.0);
        memory[72990] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 72958], 0.0);
        memory[72991] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[72992] = memory[72990] / memory[72991];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[72993] = 1.0 / memory[72991];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 72994] = choose(n < run.valid, memory[72993], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 73026] = choose(digit[n] == -100, 0.0, memory[n + 72994]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 73058] = memory[n + 73026] / memory[n + 72862];
    /* fc3.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 73090] = choose(digit[n] == k,
                choose(digit[n] == -100, 0.0, -memory[n + 72994]), 0.0);
    /* fc3.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc3.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 73410] = memory[n + 73058] *
                exp(memory[10 * n + c + 72478] - memory[n + 72830]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc3.y.grad[n, k] = fc3.y.grad.2[n, k] + fc3.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 73730] = memory[10 * n + k + 73410] + memory[10 * n + k + 73090];
    /* fc3 */
    reference_linear_bias_grad(memory + 73730, memory + 74050, 10);
    /* tanh3.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 64; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 73730] * memory[64 * k + c + 16576];
            memory[64 * i0 + c + 74060] = sum;
        }
    reference_linear_weight_grad(memory + 73730, memory + 70110, memory + 76108, 10, 64);
    /* fc2.y.grad[i0, i1] = tanh3.y.grad[i0, i1]*(1 - tanh3.y[i0, i1]*tanh3.y[i0, i1]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            memory[64 * i0 + i1 + 76748] = memory[64 * i0 + i1 + 74060] *
                (1.0 - memory[64 * i0 + i1 + 70110] * memory[64 * i0 + i1 + 70110]);
    /* fc2 */
    reference_linear_bias_grad(memory + 76748, memory + 78796, 64);
    /* relu1.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 128; c++) {
            double sum = 0.0;
            for (int k = 0; k < 64; k++)
                sum += memory[64 * i0 + k + 76748] * memory[128 * k + c + 8320];
            memory[128 * i0 + c + 78860] = sum;
        }
    reference_linear_weight_grad(memory + 76748, memory + 61918, memory + 82956, 64, 128);
    /* fc1.y.grad[i0, i1] = select(relu1.y[i0, i1] > 0, relu1.y.grad[i0, i1], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 128; i1++)
            memory[128 * i0 + i1 + 91148] =
                choose(memory[128 * i0 + i1 + 61918] > 0.0, memory[128 * i0 + i1 + 78860], 0.0);
    /* fc1 */
    reference_linear_bias_grad(memory + 91148, memory + 95244, 128);
    reference_linear_weight_grad(memory + 91148, memory + 51678, memory + 95372, 128, 64);
}

static void reference_run(double *memory, bool backward)
{
    reference_forward_2(memory);
    if (backward)
        reference_forward_3(memory);
    reference_forward_4(memory);
    reference_forward_5(memory);
    if (!backward)
        return;
    reference_backward_2(memory);
    reference_backward_3(memory);
}

static const int64_t reference_value[] =
    {0, 8192, 8320, 16512, 16576, 17216, 17226, 25418, 33610, 33738, 33866, 42058, 50250, 50314,
    50378, 51018, 51658, 51668};
static const int64_t reference_gradient[] =
    {95372, 95244, 82956, 78796, 76108, 74050, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 828512,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 72992,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define PLACED(name_, type_, layout_, offset_) \
    layout_, TENSOR(name_, type_, VALUE, arena + offset_)
#define layout_1 .elements = 8336, .rank = 2, .shape = {128, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 1040}, {1, 0, 1, 64, 16}, {0, 0, 1, 16, 1}}
#define layout_2 .elements = 144, .rank = 1, .shape = {128}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}}
#define layout_3 .elements = 8336, .rank = 2, .shape = {64, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 8, 1040}, {0, 0, 1, 64, 16}, {1, 0, 1, 16, 1}}
#define layout_4 .elements = 80, .rank = 1, .shape = {64}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 64, 1}}
#define layout_5 .elements = 1040, .rank = 2, .shape = {10, 64}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 64, 16}, {0, 0, 1, 16, 1}}
#define layout_6 .elements = 32, .rank = 1, .shape = {10}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_7 .elements = 1, .rank = 0, .shape = {0}
#define layout_8 .elements = 2064, .rank = 2, .shape = {32, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 4, 512}, {0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_9 .elements = 4112, .rank = 2, .shape = {32, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 8, 512}, {0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_10 .elements = 4144, .rank = 2, .shape = {32, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 2064}, {1, 0, 1, 128, 16}, {0, 0, 1, 16, 1}}
#define layout_11 .elements = 2096, .rank = 2, .shape = {32, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 1040}, {1, 0, 1, 64, 16}, {0, 0, 1, 16, 1}}
#define layout_12 .elements = 336, .rank = 2, .shape = {32, 10}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 160}, {1, 0, 1, 10, 16}, {0, 0, 1, 16, 1}}
#define layout_13 .elements = 48, .rank = 1, .shape = {32}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
#define layout_14 .elements = 528, .rank = 2, .shape = {32, 10}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
static struct dlcrt_tensor tensors[18] = {
    {layout_1, TENSOR("fc1.weight", F32, PARAMETER, fc1_weight), .initial = DLCRT_UNIFORM,
        .a = -0.125, .b = 0.125, .trainable = true},
    {layout_2, TENSOR("fc1.bias", F32, PARAMETER, fc1_bias), .initial = DLCRT_UNIFORM, .a = -0.125,
        .b = 0.125, .trainable = true},
    {layout_3, TENSOR("fc2.weight", F32, PARAMETER, fc2_weight), .initial = DLCRT_UNIFORM,
        .a = -0.08838834764831843, .b = 0.08838834764831843, .trainable = true},
    {layout_4, TENSOR("fc2.bias", F32, PARAMETER, fc2_bias), .initial = DLCRT_UNIFORM,
        .a = -0.08838834764831843, .b = 0.08838834764831843, .trainable = true},
    {layout_5, TENSOR("fc3.weight", F32, PARAMETER, fc3_weight), .initial = DLCRT_UNIFORM,
        .a = -0.125, .b = 0.125, .trainable = true},
    {layout_6, TENSOR("fc3.bias", F32, PARAMETER, fc3_bias), .initial = DLCRT_UNIFORM, .a = -0.125,
        .b = 0.125, .trainable = true},
    {layout_1, TENSOR("fc1.weight.exp_avg", F32, STATE, fc1_weight_exp_avg)},
    {layout_1, TENSOR("fc1.weight.exp_avg_sq", F32, STATE, fc1_weight_exp_avg_sq)},
    {layout_2, TENSOR("fc1.bias.exp_avg", F32, STATE, fc1_bias_exp_avg)},
    {layout_2, TENSOR("fc1.bias.exp_avg_sq", F32, STATE, fc1_bias_exp_avg_sq)},
    {layout_3, TENSOR("fc2.weight.exp_avg", F32, STATE, fc2_weight_exp_avg)},
    {layout_3, TENSOR("fc2.weight.exp_avg_sq", F32, STATE, fc2_weight_exp_avg_sq)},
    {layout_4, TENSOR("fc2.bias.exp_avg", F32, STATE, fc2_bias_exp_avg)},
    {layout_4, TENSOR("fc2.bias.exp_avg_sq", F32, STATE, fc2_bias_exp_avg_sq)},
    {layout_5, TENSOR("fc3.weight.exp_avg", F32, STATE, fc3_weight_exp_avg)},
    {layout_5, TENSOR("fc3.weight.exp_avg_sq", F32, STATE, fc3_weight_exp_avg_sq)},
    {layout_6, TENSOR("fc3.bias.exp_avg", F32, STATE, fc3_bias_exp_avg)},
    {layout_6, TENSOR("fc3.bias.exp_avg_sq", F32, STATE, fc3_bias_exp_avg_sq)},
};
static struct dlcrt_tensor gradients[6] = {
    {layout_6, TENSOR("fc3.bias", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("fc3.weight", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("fc2.bias", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("fc2.weight", F32, GRADIENT, NULL)},
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
static struct dlcrt_tensor train_outputs[38] = {
    {PLACED("pixels.value", F32, layout_8, 16448)},
    {PLACED("relu1.y", F32, layout_9, 0)},
    {PLACED("relu1.y.copy", F32, layout_10, 33088)},
    {PLACED("tanh3.y", F32, layout_11, 24704)},
    {PLACED("fc3.y", F32, layout_12, 33088)},
    {PLACED("cross_entropy.max", F32, layout_13, 35776)},
    {PLACED("cross_entropy.sum", F32, layout_13, 35968)},
    {PLACED("loss.sum", F32, layout_7, 34432)},
    {layout_7, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_7, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_13, 34432)},
    {layout_7, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_7, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {PLACED("loss.sum.grad", F32, layout_7, 36160)},
    {PLACED("adam.c1", F64, layout_7, 49536)},
    {PLACED("adam.c2", F64, layout_7, 49600)},
    {PLACED("fc3.y.grad", F32, layout_12, 34432)},
    {layout_6, TENSOR("fc3.bias.exp_avg.next", F32, VALUE, fc3_bias_exp_avg)},
    {layout_6, TENSOR("fc3.bias.exp_avg_sq.next", F32, VALUE, fc3_bias_exp_avg_sq)},
    {layout_6, TENSOR("fc3.bias.next", F32, VALUE, fc3_bias)},
    {PLACED("fc2.y.grad", F32, layout_11, 41152)},
    {PLACED("fc3.y.grad.copy", F32, layout_14, 35776)},
    {layout_5, TENSOR("fc3.weight.exp_avg.next", F32, VALUE, fc3_weight_exp_avg)},
    {layout_5, TENSOR("fc3.weight.exp_avg_sq.next", F32, VALUE, fc3_weight_exp_avg_sq)},
    {layout_5, TENSOR("fc3.weight.next", F32, VALUE, fc3_weight)},
    {layout_4, TENSOR("fc2.bias.exp_avg.next", F32, VALUE, fc2_bias_exp_avg)},
    {layout_4, TENSOR("fc2.bias.exp_avg_sq.next", F32, VALUE, fc2_bias_exp_avg_sq)},
    {layout_4, TENSOR("fc2.bias.next", F32, VALUE, fc2_bias)},
    {PLACED("fc1.y.grad", F32, layout_9, 24704)},
    {layout_3, TENSOR("fc2.weight.exp_avg.next", F32, VALUE, fc2_weight_exp_avg)},
    {layout_3, TENSOR("fc2.weight.exp_avg_sq.next", F32, VALUE, fc2_weight_exp_avg_sq)},
    {layout_3, TENSOR("fc2.weight.next", F32, VALUE, fc2_weight)},
    {layout_2, TENSOR("fc1.bias.exp_avg.next", F32, VALUE, fc1_bias_exp_avg)},
    {layout_2, TENSOR("fc1.bias.exp_avg_sq.next", F32, VALUE, fc1_bias_exp_avg_sq)},
    {layout_2, TENSOR("fc1.bias.next", F32, VALUE, fc1_bias)},
    {layout_1, TENSOR("fc1.weight.exp_avg.next", F32, VALUE, fc1_weight_exp_avg)},
    {layout_1, TENSOR("fc1.weight.exp_avg_sq.next", F32, VALUE, fc1_weight_exp_avg_sq)},
    {layout_1, TENSOR("fc1.weight.next", F32, VALUE, fc1_weight)},
};
static const struct dlcrt_kernel train_kernels[23] = {
    {"pixels_2", 9, 2048, 16384, 1, &train_outputs[0],
     "pixels.value[n, i0] = pixels[n, i0]*0.0625"},
    {"fc1_relu1", 12, 532480, 57856, 1, &train_outputs[1],
     "fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c]"},
    {"fc2", 14, 0, 32768, 1, &train_outputs[2],
     "relu1.y.copy[i0, i1] = relu1.y[i0, i1]"},
    {"fc2_tanh3", 14, 528384, 57600, 1, &train_outputs[3],
     "fc2.sum[i0, k] = sum(c) relu1.y.copy[i0, c]*fc2.weight[k, c]"},
    {"fc3", 16, 41280, 12072, 1, &train_outputs[4],
     "fc3.sum[i0, k] = sum(c) tanh3.y[i0, c]*fc3.weight[k, c]"},
    {"cross_entropy", 17, 1280, 1536, 2, &train_outputs[5],
     "cross_entropy.max[n] = max(c) fc3.y[n, c]"},
    {"cross_entropy_2", 17, 288, 528, 2, &train_outputs[7],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 17, 1, 12, 1, &train_outputs[9],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 18, 320, 1408, 1, &train_outputs[10],
     "accuracy.argmax[n] = argmax(c) fc3.y[n, c]"},
    {"accuracy_2", 18, 160, 272, 2, &train_outputs[11],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
    {"cross_entropy_grad", 17, 1, 8, 1, &train_outputs[13],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"adam", 19, 2, 24, 1, &train_outputs[14],
     "adam.c1[] = 1 - power(betas.0[], step[])"},
    {"adam_2", 19, 3, 24, 1, &train_outputs[15],
     "adam.c2[] = sqrt(1 - power(betas.1[], step[]))"},
    {"cross_entropy_grad_2", 17, 2336, 2956, 1, &train_outputs[16],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"fc3_adam_grad", 16, 540, 1576, 3, &train_outputs[17],
     "fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k]"},
    {"fc3_tanh3_grad", 16, 47104, 20224, 1, &train_outputs[20],
     "tanh3.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c]"},
    {"fc3_grad", 16, 0, 2560, 1, &train_outputs[21],
     "fc3.y.grad.copy[i0, i1] = fc3.y.grad[i0, i1]"},
    {"fc3_adam_grad_2", 16, 55040, 24888, 3, &train_outputs[22],
     "fc3.weight.grad[k, c] = sum(i0) fc3.y.grad.copy[i0, k]*tanh3.y[i0, c]"},
    {"fc3_adam_grad", 14, 3456, 9784, 3, &train_outputs[25],
     "fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k]"},
    {"fc2_relu1_grad", 14, 528384, 73728, 1, &train_outputs[28],
     "relu1.y.grad[i0, c] = sum(k) fc2.y.grad[i0, k]*fc2.weight[k, c]"},
    {"fc2_adam_grad", 14, 704512, 221240, 3, &train_outputs[29],
     "fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu1.y[i0, c]"},
    {"fc1_adam_grad", 12, 6912, 19512, 3, &train_outputs[32],
     "fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k]"},
    {"fc1_adam_grad_2", 12, 704512, 221240, 3, &train_outputs[35],
     "fc1.weight.grad[k, c] = sum(i0) fc1.y.grad[i0, k]*pixels.value[i0, c]"},
};
static struct dlcrt_tensor eval_outputs[12] = {
    {PLACED("pixels.value", F32, layout_11, 16576)},
    {PLACED("relu1.y", F32, layout_10, 0)},
    {PLACED("tanh3.y", F32, layout_11, 16576)},
    {PLACED("fc3.y", F32, layout_12, 7616)},
    {PLACED("cross_entropy.max", F32, layout_13, 0)},
    {PLACED("cross_entropy.sum", F32, layout_13, 192)},
    {PLACED("loss.sum", F32, layout_7, 384)},
    {layout_7, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_7, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_13, 0)},
    {layout_7, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_7, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[9] = {
    {"pixels_eval", 9, 2048, 16384, 1, &eval_outputs[0],
     "pixels.value[n, i0] = pixels[n, i0]*0.0625"},
    {"fc1_relu1_eval", 12, 532480, 57856, 1, &eval_outputs[1],
     "fc1.sum[i0, k] = sum(c) pixels.value[i0, c]*fc1.weight[k, c]"},
    {"fc2_tanh3", 14, 528384, 57600, 1, &eval_outputs[2],
     "fc2.sum[i0, k] = sum(c) relu1.y[i0, c]*fc2.weight[k, c]"},
    {"fc3", 16, 41280, 12072, 1, &eval_outputs[3],
     "fc3.sum[i0, k] = sum(c) tanh3.y[i0, c]*fc3.weight[k, c]"},
    {"cross_entropy", 17, 1280, 1536, 2, &eval_outputs[4],
     "cross_entropy.max[n] = max(c) fc3.y[n, c]"},
    {"cross_entropy_2", 17, 288, 528, 2, &eval_outputs[6],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 17, 1, 12, 1, &eval_outputs[8],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 18, 320, 1408, 1, &eval_outputs[9],
     "accuracy.argmax[n] = argmax(c) fc3.y[n, c]"},
    {"accuracy_2", 18, 160, 272, 2, &eval_outputs[10],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
};
static struct dlcrt_tensor output = {PLACED("fc3.y", F32, layout_12, 7616)};
static const struct dlcrt_block blocks[16] = {
    {&train_outputs[0], 16448, 0, 22}, {&train_outputs[1], 0, 1, 20},
    {&train_outputs[2], 33088, 2, 3}, {&train_outputs[3], 24704, 3, 17},
    {&train_outputs[4], 33088, 4, 13}, {&train_outputs[5], 35776, 5, 13},
    {&train_outputs[6], 35968, 5, 13}, {&train_outputs[7], 34432, 6, 7},
    {&train_outputs[10], 34432, 8, 9}, {&train_outputs[13], 36160, 10, 13},
    {&train_outputs[14], 49536, 11, 22}, {&train_outputs[15], 49600, 12, 22},
    {&train_outputs[16], 34432, 13, 16}, {&train_outputs[20], 41152, 15, 20},
    {&train_outputs[21], 35776, 16, 17}, {&train_outputs[28], 24704, 19, 22},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "mlp",
    .source = "examples/mlp.yaml",
    .hash = UINT64_C(0xf721df5da2dab0ce),
    .batch = 32,
    .run = &run,
    .tensors = 18,
    .tensor = tensors,
    .gradients = 6,
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
    .train_kernels = 23,
    .eval_kernels = 9,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 49680,
    .blocks = 16,
    .block = blocks,
    .reference = &reference,
    .data = {.format = "csv", .path = "examples/data/digits.csv", .test = NULL, .test_every = 5,
        .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 30, .steps = 0, .log_every = 45, .seed = UINT64_C(1), .shuffle = true,
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
