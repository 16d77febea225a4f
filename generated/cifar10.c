/* Trains the network 'cifar10' described in examples/cifar10.yaml. Written by dlc (-O2, target
   avx512); batch size 4. */

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
static _Alignas(64) uint8_t image[4 + 1][3][32][32];
static _Alignas(64) int32_t label[4 + 64];

/* Numbers that flags and schedules change. */
static double lr = 0.001;
static double momentum = 0.9;
static double dampening = 0;
static double weight_decay = 0;

/* Parameters. */
static _Alignas(64) float conv1_weight[1216]; /* [6, 3, 5, 5] */
static _Alignas(64) float conv1_bias[32]; /* [6] */
static _Alignas(64) float conv2_weight[2416]; /* [16, 6, 5, 5] */
static _Alignas(64) float conv2_bias[32]; /* [16] */
static _Alignas(64) float fc1_weight[48016]; /* [120, 400] */
static _Alignas(64) float fc1_bias[144]; /* [120] */
static _Alignas(64) float fc2_weight[10768]; /* [84, 120] */
static _Alignas(64) float fc2_bias[112]; /* [84] */
static _Alignas(64) float fc3_weight[976]; /* [10, 84] */
static _Alignas(64) float fc3_bias[32]; /* [10] */

/* State of the optimizer. */
static _Alignas(64) float conv1_weight_momentum_buffer[1216]; /* [6, 3, 5, 5] */
static _Alignas(64) float conv1_bias_momentum_buffer[32]; /* [6] */
static _Alignas(64) float conv2_weight_momentum_buffer[2416]; /* [16, 6, 5, 5] */
static _Alignas(64) float conv2_bias_momentum_buffer[32]; /* [16] */
static _Alignas(64) float fc1_weight_momentum_buffer[48016]; /* [120, 400] */
static _Alignas(64) float fc1_bias_momentum_buffer[144]; /* [120] */
static _Alignas(64) float fc2_weight_momentum_buffer[10768]; /* [84, 120] */
static _Alignas(64) float fc2_bias_momentum_buffer[112]; /* [84] */
static _Alignas(64) float fc3_weight_momentum_buffer[976]; /* [10, 84] */
static _Alignas(64) float fc3_bias_momentum_buffer[32]; /* [10] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[163712];
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

/* NaN stays NaN. */
static inline float reluf(float x)
{
    return x <= 0.0f ? 0.0f : x;
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

static inline int smaller(int a, int b)
{
    return a < b ? a : b;
}

static inline int larger(int a, int b)
{
    return a > b ? a : b;
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

/* A kernel whose numbers slide along a row from step to step: gcc would hand them from register to
   register, where they cost nothing in memory. */
#if defined(__clang__)
#define SLIDING_KERNEL KERNEL
#else
#define SLIDING_KERNEL __attribute__((noinline, noclone, optimize("no-predictive-commoning")))
#endif

/* Zeroes the first `count` floats of rows that are `stride` floats apart. */
INLINE void zero_rows(float *x, int64_t rows, int64_t stride, int64_t count, int thread,
                      int threads)
{
    for (int64_t row = rows * thread / threads; row < rows * (thread + 1) / threads; row++)
        for (int64_t i = 0; i < count; i++)
            x[row * stride + i] = 0;
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

#define max(a, b) ((a) > (b) ? (a) : (b))
#define min(a, b) ((a) < (b) ? (a) : (b))

static struct dlcrt_tensor gradients[10];

/* image, line 12: image.value[n, c, h, 2*w + w2] = (image[n, c, h, 2*w + w2]*0.00392156862745098
   - 0.5)/0.5 */
/* image u8[4, 3, 32, 32]; image.value f32[4, 3, 32, 32] */
/* Tile: 16 w; lanes over w. Loops: n, c, h, w2 */
static void image_2(int thread, int threads, const uint8_t *restrict image,
    float *restrict image_value)
{
    for (int unit = first_unit(384, thread, threads); unit < first_unit(384, thread + 1, threads);
        unit++) {
        const int n = unit / 96;
        const int c = unit / 32 % 3;
        const int h = unit % 32;
        for (int w2 = 0; w2 <= 1; w2++)
            STORE(&image_value[3072 * n + 1024 * c + 32 * h + 16 * w2],
                (gather_byte(&image[3072 * n + 1024 * c + 32 * h + w2], 2, LANES) *
                SPLAT(0.003921569f) - SPLAT(0.5f)) / SPLAT(0.5f));
    }
}

/* conv1 (conv2d), line 15: conv1.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) image.value[n, c,
   r + 2*p + r2, s + 2*q + s2]*conv1.weight[k, c, r, s] */
/* max_pool2d2 (max_pool2d), line 17: max_pool2d2.y[n, c, p, q] = max(r, s) relu(conv1.bias[c] +
   conv1.sum[n, c, 2*p + r, 2*q + s]) */
/* image.value f32[4, 3, 32, 32]; conv1.weight f32[6, 3, 5, 5]; conv1.bias f32[6]; max_pool2d2.y
   f32[4, 6, 14, 14]; max_pool2d2.y.at i32[4, 6, 14, 14] */
/* Tile: 6 k x 16 q x 2 r x 2 s; lanes over q. Loops: n, p; inside: c, r, s */
KERNEL
static void conv1_max_pool2d2(int thread, int threads, const float *restrict image_value,
    const float *restrict conv1_weight, const float *restrict conv1_bias,
    float *restrict max_pool2d2_y, int32_t *restrict max_pool2d2_y_at)
{
    for (int unit = first_unit(56, thread, threads); unit < first_unit(56, thread + 1, threads);
        unit++) {
        const int n = unit / 14;
        const int p = unit % 14;
        vec sum[6][2][2];
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int r = 0; r < 2; r++)
                UNROLL for (int s = 0; s < 2; s++)
                    sum[k][r][s] = SPLAT(0.0f);
        for (int c = 0; c <= 2; c++)
            for (int r_2 = 0; r_2 <= 4; r_2++)
                for (int s_2 = 0; s_2 <= 4; s_2++) {
                    const float *const weight_at = &conv1_weight[400 * c + 80 * r_2 + 16 * s_2];
                    UNROLL for (int r = 0; r < 2; r++)
                        UNROLL for (int s = 0; s < 2; s++) {
                            const vec x = LOAD(&image_value[3072 * n + 64 * p + 32 * r + 16 * s +
                                1024 * c + 32 * r_2 + 16 * s_2 - 31 * ((s + s_2) / 2)]);
                            UNROLL for (int k = 0; k < 6; k++)
                                sum[k][r][s] += x * SPLAT(weight_at[k]);
                        }
                }
        UNROLL for (int k = 0; k < 6; k++) {
            vec y;
            ivec at;
            y = SPLAT(-INFINITY);
            at = SPLATI(0);
            UNROLL for (int r = 0; r < 2; r++)
                UNROLL for (int s = 0; s < 2; s++) {
                    const vec v = v_relu(SPLAT(conv1_bias[k]) + sum[k][r][s]);
                    const ivec better = (v > y) | (v != v);
                    y = SELECT(better, v, y);
                    at = SELECTI(better, SPLATI(2 * r + s), at);
                }
            STORE(&max_pool2d2_y[1344 * n + 224 * k + 16 * p], y);
            STOREI(&max_pool2d2_y_at[1344 * n + 224 * k + 16 * p], at);
        }
    }
}

/* conv2 (conv2d), line 18: conv2.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) max_pool2d2.y[n,
   c, r + 2*p + r2, s + 2*q + s2]*conv2.weight[k, c, r, s] */
/* max_pool2d5 (max_pool2d), line 20: max_pool2d5.y[n, c, p, q] = max(r, s) relu(conv2.bias[c] +
   conv2.sum[n, c, 2*p + r, 2*q + s]) */
/* max_pool2d2.y f32[4, 6, 14, 14]; conv2.weight f32[16, 6, 5, 5]; conv2.bias f32[16];
   max_pool2d5.y f32[4, 16, 5, 5]; max_pool2d5.y.at i32[4, 16, 5, 5] */
/* Tile: 16 k x 5 q x 2 r x 2 s; lanes over k. Loops: n, p; inside: c, r, s */
SLIDING_KERNEL
static void conv2_max_pool2d5(int thread, int threads, const float *restrict max_pool2d2_y,
    const float *restrict conv2_weight, const float *restrict conv2_bias,
    float *restrict max_pool2d5_y, int32_t *restrict max_pool2d5_y_at)
{
    for (int unit = first_unit(20, thread, threads); unit < first_unit(20, thread + 1, threads);
        unit++) {
        const int n = unit / 5;
        const int p = unit % 5;
        vec sum[2][5][2];
        UNROLL for (int r = 0; r < 2; r++)
            UNROLL for (int q = 0; q < 5; q++)
                UNROLL for (int s = 0; s < 2; s++)
                    sum[r][q][s] = SPLAT(0.0f);
        for (int c = 0; c <= 5; c++)
            for (int r_2 = 0; r_2 <= 4; r_2++)
                for (int s_2 = 0; s_2 <= 4; s_2++) {
                    const float *const y_at = &max_pool2d2_y[1344 * n + 32 * p + 224 * c + 16 *
                        r_2 + s_2];
                    const vec x = LOAD(&conv2_weight[400 * c + 80 * r_2 + 16 * s_2]);
                    UNROLL for (int r = 0; r < 2; r++)
                        UNROLL for (int q = 0; q < 5; q++)
                            UNROLL for (int s = 0; s < 2; s++)
                                sum[r][q][s] += x * SPLAT(y_at[2 * q + 16 * r + s]);
                }
        UNROLL for (int q = 0; q < 5; q++) {
            vec y;
            ivec at;
            y = SPLAT(-INFINITY);
            at = SPLATI(0);
            UNROLL for (int r = 0; r < 2; r++)
                UNROLL for (int s = 0; s < 2; s++) {
                    const vec v = v_relu(LOAD(&conv2_bias[0]) + sum[r][q][s]);
                    const ivec better = (v > y) | (v != v);
                    y = SELECT(better, v, y);
                    at = SELECTI(better, SPLATI(2 * r + s), at);
                }
            STORE(&max_pool2d5_y[400 * n + 80 * p + 16 * q], y);
            STOREI(&max_pool2d5_y_at[400 * n + 80 * p + 16 * q], at);
        }
    }
}

/* fc1 (linear), line 22: fc1.sum[i0, k] = sum(c, c2, c22) max_pool2d5.y[i0, c, c2,
   c22]*fc1.weight[k, 25*c + 5*c2 + c22] */
/* relu8 (relu), line 23: relu8.y[i0, i1] = relu(fc1.bias[i1] + fc1.sum[i0, i1]) */
/* max_pool2d5.y f32[4, 16, 5, 5]; fc1.weight f32[120, 400]; fc1.bias f32[120]; relu8.y f32[4,
   120] */
/* Tile: 4 i0 x 5 k x 16 c; lanes over c. Loops: k; inside: c2, c22 */
KERNEL
static void fc1_relu8(int thread, int threads, const float *restrict max_pool2d5_y,
    const float *restrict fc1_weight, const float *restrict fc1_bias, float *restrict relu8_y)
{
    zero_rows(relu8_y + 120, 4, 128, 8, thread, threads);
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec sum[4][5];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c2 = 0; c2 <= 4; c2++)
            for (int c22 = 0; c22 <= 4; c22++) {
                const float *const y_at = &max_pool2d5_y[80 * c2 + 16 * c22];
                const float *const weight_at = &fc1_weight[2000 * kb + 80 * c2 + 16 * c22];
                UNROLL for (int i0 = 0; i0 < 4; i0++) {
                    const vec x = keep(LOAD(&y_at[400 * i0]));
                    UNROLL for (int k = 0; k < 5; k++)
                        sum[i0][k] += x * LOAD(&weight_at[400 * k]);
                }
            }
        float total[4][5];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                total[i0][k] = add_lanes(sum[i0][k]);
        for (int i0 = 0; i0 < 4; i0++)
            for (int k = 0; k < 5; k++)
                relu8_y[128 * i0 + 5 * kb + k] = reluf(fc1_bias[5 * kb + k] + total[i0][k]);
    }
}

/* fc2 (linear), line 24: fc2.sum[i0, k] = sum(c) relu8.y[i0, c]*fc2.weight[k, c] */
/* relu10 (relu), line 25: relu10.y[i0, i1] = relu(fc2.bias[i1] + fc2.sum[i0, i1]) */
/* relu8.y f32[4, 120]; fc2.weight f32[84, 120]; fc2.bias f32[84]; relu10.y f32[4, 84] */
/* Tile: 4 i0 x 3 k x 16 c; lanes over c. Loops: k; inside: c */
KERNEL
static void fc2_relu10(int thread, int threads, const float *restrict relu8_y,
    const float *restrict fc2_weight, const float *restrict fc2_bias, float *restrict relu10_y)
{
    zero_rows(relu10_y + 84, 4, 96, 12, thread, threads);
    for (int unit = first_unit(28, thread, threads); unit < first_unit(28, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec sum[4][3];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 3; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int cb = 0; cb <= 7; cb++) {
            const float *const y_at = &relu8_y[16 * cb];
            const float *const weight_at = &fc2_weight[384 * kb + 16 * cb];
            UNROLL for (int i0 = 0; i0 < 4; i0++) {
                const vec x = keep(LOAD(&y_at[128 * i0]));
                UNROLL for (int k = 0; k < 3; k++)
                    sum[i0][k] += x * LOAD(&weight_at[128 * k]);
            }
        }
        float total[4][3];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 3; k++)
                total[i0][k] = add_lanes(sum[i0][k]);
        for (int i0 = 0; i0 < 4; i0++)
            for (int k = 0; k < 3; k++)
                relu10_y[96 * i0 + 3 * kb + k] = reluf(fc2_bias[3 * kb + k] + total[i0][k]);
    }
}

/* fc3 (linear), line 26: fc3.sum[i0, k] = sum(c) relu10.y[i0, c]*fc3.weight[k, c] */
/* fc3 (linear), line 26: fc3.y[i0, k] = fc3.bias[k] + fc3.sum[i0, k] */
/* relu10.y f32[4, 84]; fc3.weight f32[10, 84]; fc3.bias f32[10]; fc3.y f32[4, 10] */
/* Tile: 4 i0 x 2 k x 16 c; lanes over c. Loops: k; inside: c */
KERNEL
static void fc3(const float *restrict relu10_y, const float *restrict fc3_weight,
    const float *restrict fc3_bias, float *restrict fc3_y)
{
    for (int kb = 0; kb <= 4; kb++) {
        vec sum[4][2];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 2; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int cb = 0; cb <= 5; cb++) {
            const float *const y_at = &relu10_y[16 * cb];
            const float *const weight_at = &fc3_weight[192 * kb + 16 * cb];
            UNROLL for (int i0 = 0; i0 < 4; i0++) {
                const vec x = keep(LOAD(&y_at[96 * i0]));
                UNROLL for (int k = 0; k < 2; k++)
                    sum[i0][k] += x * LOAD(&weight_at[96 * k]);
            }
        }
        float total[4][2];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 2; k++)
                total[i0][k] = add_lanes(sum[i0][k]);
        for (int i0 = 0; i0 < 4; i0++)
            for (int k = 0; k < 2; k++)
                fc3_y[16 * i0 + 2 * kb + k] = fc3_bias[2 * kb + k] + total[i0][k];
    }
}

/* cross_entropy, line 27: cross_entropy.max[n] = max(c) fc3.y[n, c] */
/* cross_entropy, line 27: cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.max[n]) */
/* fc3.y f32[4, 10]; cross_entropy.max f32[4]; cross_entropy.sum f32[4] */
/* Tile: 16 c. Loops: n; inside: c */
static void cross_entropy(const float *restrict fc3_y, float *restrict cross_entropy_max,
    float *restrict cross_entropy_sum)
{
    for (int n = 0; n <= 3; n++) {
        float max_2 = -INFINITY;
        for (int c = 0; c <= 9; c++) {
            const float v = fc3_y[16 * n + c];
            if (v > max_2 || v != v)
                max_2 = v;
        }
        cross_entropy_max[n] = max_2;
        vec sum = SPLAT(0.0f);
        sum += FIRST_LANES(10, v_exp(LOAD(&fc3_y[16 * n]) - SPLAT(max_2)));
        float total = add_lanes(sum);
        cross_entropy_sum[n] = total;
    }
}

/* cross_entropy, line 27: loss.sum[] = sum(n) select(n < valid[], select(label[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc3.y[n, label[n]]), 0) */
/* cross_entropy, line 27: loss.weight[] = sum(n) select(n < valid[], select(label[n] == -100, 0,
   1), 0) */
/* label i32[4]; cross_entropy.max f32[4]; cross_entropy.sum f32[4]; fc3.y f32[4, 10]; loss.sum
   f32[]; loss.weight f32[] */
static void cross_entropy_2(const int32_t *restrict label, const float *restrict cross_entropy_max,
    const float *restrict cross_entropy_sum, const float *restrict fc3_y, float *restrict loss_sum,
    float *restrict loss_weight)
{
    float sum = 0.0f;
    float weight = 0.0f;
    for (int n = 0; n <= 3; n++) {
        sum += choosef(n < run.valid, choosef(label[n] == -100, 0.0f, cross_entropy_max[n] +
            logf(cross_entropy_sum[n]) - fc3_y[class_of(label[n], 10) + 16 * n]), 0.0f);
        weight += choosef(n < run.valid, choosef(label[n] == -100, 0.0f, 1.0f), 0.0f);
    }
    loss_sum[0] = sum;
    loss_weight[0] = weight;
}

/* cross_entropy, line 27: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_3(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy, line 28: accuracy.argmax[n] = argmax(c) fc3.y[n, c] */
/* fc3.y f32[4, 10]; accuracy.argmax i32[4] */
static void accuracy(const float *restrict fc3_y, int32_t *restrict accuracy_argmax)
{
    for (int n = 0; n <= 3; n++) {
        float argmax = -INFINITY;
        int at = 0;
        for (int c = 0; c <= 9; c++) {
            const float v = fc3_y[16 * n + c];
            if (v > argmax || v != v) {
                argmax = v;
                at = c;
            }
        }
        accuracy_argmax[n] = at;
    }
}

/* accuracy, line 28: accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] ==
   label[n] and label[n] != -100), 1, 0) */
/* accuracy, line 28: accuracy.seen.sum[] = sum(n) select(n < valid[], select(label[n] == -100,
   0, 1), 0) */
/* accuracy.argmax i32[4]; label i32[4]; accuracy.hit.sum f32[]; accuracy.seen.sum f32[] */
static void accuracy_2(const int32_t *restrict accuracy_argmax, const int32_t *restrict label,
    float *restrict accuracy_hit_sum, float *restrict accuracy_seen_sum)
{
    float sum = 0.0f;
    float sum_2 = 0.0f;
    for (int n = 0; n <= 3; n++) {
        sum += choosef(n < run.valid && (accuracy_argmax[n] == label[n] && label[n] != -100), 1.0f,
            0.0f);
        sum_2 += choosef(n < run.valid, choosef(label[n] == -100, 0.0f, 1.0f), 0.0f);
    }
    accuracy_hit_sum[0] = sum;
    accuracy_seen_sum[0] = sum_2;
}

/* cross_entropy, line 27: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* cross_entropy, line 27: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy, line 27: cross_entropy.sum.grad[n] = select(label[n] == -100, 0,
   cross_entropy.l.grad[n])/cross_entropy.sum[n] */
/* cross_entropy, line 27: fc3.y.grad[n, k] = cross_entropy.sum.grad[n]*exp(fc3.y[n, k] -
   cross_entropy.max[n]) + select(label[n] == k, select(label[n] == -100, 0,
   -cross_entropy.l.grad[n]), 0) */
/* loss.sum.grad f32[]; label i32[4]; cross_entropy.sum f32[4]; fc3.y f32[4, 10];
   cross_entropy.max f32[4]; fc3.y.grad f32[4, 10] */
/* Tile: 16 k. Loops: n */
static void cross_entropy_grad_2(const float *restrict loss_sum_grad, const int32_t *restrict label,
    const float *restrict cross_entropy_sum, const float *restrict fc3_y,
    const float *restrict cross_entropy_max, float *restrict fc3_y_grad)
{
    for (int n = 0; n <= 3; n++) {
        float grad = choosef(n < run.valid, loss_sum_grad[0], 0.0f);
        float grad_2 = choosef(label[n] == -100, 0.0f, grad) / cross_entropy_sum[n];
        STORE(&fc3_y_grad[16 * n], SPLAT(grad_2) *
            v_exp(LOAD(&fc3_y[16 * n]) - SPLAT(cross_entropy_max[n])) +
            SELECT(SPLATI(label[n]) == (SPLATI(0) + lane_numbers()),
            SPLAT(choosef(label[n] == -100, 0.0f, -grad)), SPLAT(0.0f)));
    }
}

/* fc3 (linear), line 26: fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k] */
/* sgd, line 29: fc3.bias.momentum_buffer.next[i0] = select(step[] == 1, fc3.bias.grad[i0] +
   weight_decay[]*fc3.bias[i0], momentum[]*fc3.bias.momentum_buffer[i0] + (1 -
   dampening[])*(fc3.bias.grad[i0] + weight_decay[]*fc3.bias[i0])) */
/* sgd, line 29: fc3.bias.next[i0] = fc3.bias[i0] - lr[]*fc3.bias.momentum_buffer.next[i0] */
/* fc3.y.grad f32[4, 10]; fc3.bias f32[10]; fc3.bias.momentum_buffer f32[10]; fc3.bias.grad
   f32[10] */
/* Tile: 16 k; lanes over k. Loops: i0 */
static void fc3_sgd_grad(const float *restrict fc3_y_grad, float *restrict fc3_bias,
    float *restrict fc3_bias_momentum_buffer, float *restrict fc3_bias_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    vec grad = SPLAT(0.0f);
    for (int i0 = 0; i0 <= 3; i0++)
        grad += LOAD(&fc3_y_grad[16 * i0]);
    if (fc3_bias_grad != NULL)
        STORE(&fc3_bias_grad[0], grad);
    vec next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&fc3_bias[0])) :
        (vec)(SPLAT(the_momentum) * LOAD(&fc3_bias_momentum_buffer[0]) + SPLAT(factor) *
        (grad + SPLAT(the_weight_decay) * LOAD(&fc3_bias[0])));
    STORE(&fc3_bias_momentum_buffer[0], next);
    STORE(&fc3_bias[0], LOAD(&fc3_bias[0]) - SPLAT(the_lr) * next);
}

/* fc3 (linear), line 26: relu10.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c] */
/* relu10 (relu), line 25: fc2.y.grad[i0, i1] = select(relu10.y[i0, i1] > 0, relu10.y.grad[i0,
   i1], 0) */
/* fc2 (linear), line 24: fc2.bias.grad[k] = sum(i0) fc2.y.grad[i0, k] */
/* sgd, line 29: fc2.bias.momentum_buffer.next[i0] = select(step[] == 1, fc2.bias.grad[i0] +
   weight_decay[]*fc2.bias[i0], momentum[]*fc2.bias.momentum_buffer[i0] + (1 -
   dampening[])*(fc2.bias.grad[i0] + weight_decay[]*fc2.bias[i0])) */
/* sgd, line 29: fc2.bias.next[i0] = fc2.bias[i0] - lr[]*fc2.bias.momentum_buffer.next[i0] */
/* fc3.y.grad f32[4, 10]; fc3.weight f32[10, 84]; relu10.y f32[4, 84]; fc2.bias f32[84];
   fc2.bias.momentum_buffer f32[84]; fc2.y.grad f32[4, 84]; fc2.bias.grad f32[84] */
/* Tile: 32 c x 4 i0; lanes over c. Loops: c; inside: k */
KERNEL
static void fc3_relu10_fc2_sgd_grad(const float *restrict fc3_y_grad,
    const float *restrict fc3_weight, const float *restrict relu10_y, float *restrict fc2_bias,
    float *restrict fc2_bias_momentum_buffer, float *restrict fc2_y_grad,
    float *restrict fc2_bias_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int cb = 0; cb <= 2; cb++) {
        vec grad[4][2];
        vec grad_2[4][2];
        vec grad_3[2];
        vec next[2];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[i0][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 9; k++) {
            const float *const weight_at = &fc3_weight[32 * cb + 96 * k];
            const float *const grad_at = &fc3_y_grad[k];
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&weight_at[16 * cv]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    grad[i0][cv] += x * SPLAT(grad_at[16 * i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const int at = 32 * cb + 16 * cv + 96 * i0;
                grad_2[i0][cv] = SELECT(LOAD(&relu10_y[at]) > SPLAT(0.0f), grad[i0][cv],
                    SPLAT(0.0f));
                STORE(&fc2_y_grad[at], grad_2[i0][cv]);
            }
        UNROLL for (int cv = 0; cv < 2; cv++) {
            grad_3[cv] = SPLAT(0.0f);
            UNROLL for (int i0 = 0; i0 < 4; i0++)
                grad_3[cv] += grad_2[i0][cv];
            if (fc2_bias_grad != NULL)
                STORE(&fc2_bias_grad[32 * cb + 16 * cv], grad_3[cv]);
        }
        UNROLL for (int cv = 0; cv < 2; cv++) {
            const int at_2 = 32 * cb + 16 * cv;
            next[cv] = (is_so) ? (vec)(grad_3[cv] + SPLAT(the_weight_decay) *
                LOAD(&fc2_bias[at_2])) : (vec)(SPLAT(the_momentum) *
                LOAD(&fc2_bias_momentum_buffer[at_2]) + SPLAT(factor) *
                (grad_3[cv] + SPLAT(the_weight_decay) * LOAD(&fc2_bias[at_2])));
            STORE(&fc2_bias_momentum_buffer[at_2], next[cv]);
            STORE(&fc2_bias[at_2], LOAD(&fc2_bias[at_2]) - SPLAT(the_lr) * next[cv]);
        }
    }
}

/* fc3 (linear), line 26: fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*relu10.y[i0, c] */
/* sgd, line 29: fc3.weight.momentum_buffer.next[i0, i1] = select(step[] == 1,
   fc3.weight.grad[i0, i1] + weight_decay[]*fc3.weight[i0, i1],
   momentum[]*fc3.weight.momentum_buffer[i0, i1] + (1 - dampening[])*(fc3.weight.grad[i0, i1] +
   weight_decay[]*fc3.weight[i0, i1])) */
/* sgd, line 29: fc3.weight.next[i0, i1] = fc3.weight[i0, i1] -
   lr[]*fc3.weight.momentum_buffer.next[i0, i1] */
/* fc3.y.grad f32[4, 10]; relu10.y f32[4, 84]; fc3.weight f32[10, 84]; fc3.weight.momentum_buffer
   f32[10, 84]; fc3.weight.grad f32[10, 84] */
/* Tile: 5 k x 32 c; lanes over c. Loops: k, c; inside: i0 */
KERNEL
static void fc3_sgd_grad_2(const float *restrict fc3_y_grad, const float *restrict relu10_y,
    float *restrict fc3_weight, float *restrict fc3_weight_momentum_buffer,
    float *restrict fc3_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int kb = 0; kb <= 1; kb++)
        for (int cb = 0; cb <= 2; cb++) {
            vec grad[5][2];
            vec next[5][2];
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    grad[k][cv] = SPLAT(0.0f);
            for (int i0 = 0; i0 <= 3; i0++) {
                const float *const y_at = &relu10_y[32 * cb + 96 * i0];
                const float *const grad_at = &fc3_y_grad[5 * kb + 16 * i0];
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const vec x = LOAD(&y_at[16 * cv]);
                    UNROLL for (int k = 0; k < 5; k++)
                        grad[k][cv] += x * SPLAT(grad_at[k]);
                }
            }
            if (fc3_weight_grad != NULL)
                UNROLL for (int k = 0; k < 5; k++)
                    UNROLL for (int cv = 0; cv < 2; cv++)
                        STORE(&fc3_weight_grad[480 * kb + 96 * k + 32 * cb + 16 * cv], grad[k][cv]);
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const int at = 480 * kb + 96 * k + 32 * cb + 16 * cv;
                    next[k][cv] = (is_so) ? (vec)(grad[k][cv] + SPLAT(the_weight_decay) *
                        LOAD(&fc3_weight[at])) : (vec)(SPLAT(the_momentum) *
                        LOAD(&fc3_weight_momentum_buffer[at]) + SPLAT(factor) *
                        (grad[k][cv] + SPLAT(the_weight_decay) * LOAD(&fc3_weight[at])));
                    STORE(&fc3_weight_momentum_buffer[at], next[k][cv]);
                    STORE(&fc3_weight[at], FIRST_LANES(84 - 32 * cb - 16 * cv,
                        LOAD(&fc3_weight[at]) - SPLAT(the_lr) * next[k][cv]));
                }
        }
}

/* fc2 (linear), line 24: relu8.y.grad.parts[k, i0, c] = sum(k2) fc2.y.grad[i0, 12*k +
   k2]*fc2.weight[12*k + k2, c] */
/* fc2.y.grad f32[4, 84]; fc2.weight f32[84, 120]; relu8.y.grad.parts f32[7, 4, 120] */
/* Tile: 4 i0 x 64 c; lanes over c. Loops: k, c; inside: k2 */
KERNEL
static void fc2_grad(int thread, int threads, const float *restrict fc2_y_grad,
    const float *restrict fc2_weight, float *restrict relu8_y_grad_parts)
{
    for (int unit = first_unit(14, thread, threads); unit < first_unit(14, thread + 1, threads);
        unit++) {
        const int k = unit / 2;
        const int cb = unit % 2;
        vec parts[4][4];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 4; cv++)
                parts[i0][cv] = SPLAT(0.0f);
        for (int k2 = 0; k2 <= 11; k2++) {
            const float *const weight_at = &fc2_weight[1536 * k + 64 * cb + 128 * k2];
            const float *const grad_at = &fc2_y_grad[12 * k + k2];
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const vec x = LOAD(&weight_at[16 * cv]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    parts[i0][cv] += x * SPLAT(grad_at[96 * i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 4; cv++)
                STORE(&relu8_y_grad_parts[512 * k + 128 * i0 + 64 * cb + 16 * cv], parts[i0][cv]);
    }
}

/* fc2 (linear), line 24: relu8.y.grad[i0, c] = sum(k) relu8.y.grad.parts[k, i0, c] */
/* relu8 (relu), line 23: fc1.y.grad[i0, i1] = select(relu8.y[i0, i1] > 0, relu8.y.grad[i0, i1],
   0) */
/* relu8.y.grad.parts f32[7, 4, 120]; relu8.y f32[4, 120]; fc1.y.grad f32[4, 120] */
/* Tile: 16 c; lanes over c. Loops: i0, c; inside: k */
static void fc2_relu8_grad(const float *restrict relu8_y_grad_parts, const float *restrict relu8_y,
    float *restrict fc1_y_grad)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int cb = 0; cb <= 7; cb++) {
            vec grad = SPLAT(0.0f);
            for (int k = 0; k <= 6; k++)
                grad += LOAD(&relu8_y_grad_parts[128 * i0 + 16 * cb + 512 * k]);
            {
                const int at = 128 * i0 + 16 * cb;
                STORE(&fc1_y_grad[at], SELECT(LOAD(&relu8_y[at]) > SPLAT(0.0f), grad, SPLAT(0.0f)));
            }
        }
}

/* fc2 (linear), line 24: fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu8.y[i0, c] */
/* sgd, line 29: fc2.weight.momentum_buffer.next[i0, i1] = select(step[] == 1,
   fc2.weight.grad[i0, i1] + weight_decay[]*fc2.weight[i0, i1],
   momentum[]*fc2.weight.momentum_buffer[i0, i1] + (1 - dampening[])*(fc2.weight.grad[i0, i1] +
   weight_decay[]*fc2.weight[i0, i1])) */
/* sgd, line 29: fc2.weight.next[i0, i1] = fc2.weight[i0, i1] -
   lr[]*fc2.weight.momentum_buffer.next[i0, i1] */
/* fc2.y.grad f32[4, 84]; relu8.y f32[4, 120]; fc2.weight f32[84, 120];
   fc2.weight.momentum_buffer f32[84, 120]; fc2.weight.grad f32[84, 120] */
/* Tile: 6 k x 64 c; lanes over c. Loops: k, c; inside: i0 */
KERNEL
static void fc2_sgd_grad(int thread, int threads, const float *restrict fc2_y_grad,
    const float *restrict relu8_y, float *restrict fc2_weight,
    float *restrict fc2_weight_momentum_buffer, float *restrict fc2_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(28, thread, threads); unit < first_unit(28, thread + 1, threads);
        unit++) {
        const int kb = unit / 2;
        const int cb = unit % 2;
        vec grad[6][4];
        vec next[6][4];
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int cv = 0; cv < 4; cv++)
                grad[k][cv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++) {
            const float *const y_at = &relu8_y[64 * cb + 128 * i0];
            const float *const grad_at = &fc2_y_grad[6 * kb + 96 * i0];
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const vec x = LOAD(&y_at[16 * cv]);
                UNROLL for (int k = 0; k < 6; k++)
                    grad[k][cv] += x * SPLAT(grad_at[k]);
            }
        }
        if (fc2_weight_grad != NULL)
            UNROLL for (int k = 0; k < 6; k++)
                UNROLL for (int cv = 0; cv < 4; cv++)
                    STORE(&fc2_weight_grad[768 * kb + 128 * k + 64 * cb + 16 * cv], grad[k][cv]);
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const int at = 768 * kb + 128 * k + 64 * cb + 16 * cv;
                next[k][cv] = (is_so) ? (vec)(grad[k][cv] + SPLAT(the_weight_decay) *
                    LOAD(&fc2_weight[at])) : (vec)(SPLAT(the_momentum) *
                    LOAD(&fc2_weight_momentum_buffer[at]) + SPLAT(factor) *
                    (grad[k][cv] + SPLAT(the_weight_decay) * LOAD(&fc2_weight[at])));
                STORE(&fc2_weight_momentum_buffer[at], next[k][cv]);
                STORE(&fc2_weight[at], FIRST_LANES(120 - 64 * cb - 16 * cv, LOAD(&fc2_weight[at]) -
                    SPLAT(the_lr) * next[k][cv]));
            }
    }
}

/* fc1 (linear), line 22: fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k] */
/* sgd, line 29: fc1.bias.momentum_buffer.next[i0] = select(step[] == 1, fc1.bias.grad[i0] +
   weight_decay[]*fc1.bias[i0], momentum[]*fc1.bias.momentum_buffer[i0] + (1 -
   dampening[])*(fc1.bias.grad[i0] + weight_decay[]*fc1.bias[i0])) */
/* sgd, line 29: fc1.bias.next[i0] = fc1.bias[i0] - lr[]*fc1.bias.momentum_buffer.next[i0] */
/* fc1.y.grad f32[4, 120]; fc1.bias f32[120]; fc1.bias.momentum_buffer f32[120]; fc1.bias.grad
   f32[120] */
/* Tile: 16 k; lanes over k. Loops: k; inside: i0 */
static void fc1_sgd_grad(const float *restrict fc1_y_grad, float *restrict fc1_bias,
    float *restrict fc1_bias_momentum_buffer, float *restrict fc1_bias_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int kb = 0; kb <= 7; kb++) {
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            grad += LOAD(&fc1_y_grad[16 * kb + 128 * i0]);
        if (fc1_bias_grad != NULL)
            STORE(&fc1_bias_grad[16 * kb], grad);
        vec next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&fc1_bias[16 * kb])) :
            (vec)(SPLAT(the_momentum) * LOAD(&fc1_bias_momentum_buffer[16 * kb]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&fc1_bias[16 * kb])));
        STORE(&fc1_bias_momentum_buffer[16 * kb], next);
        STORE(&fc1_bias[16 * kb], LOAD(&fc1_bias[16 * kb]) - SPLAT(the_lr) * next);
    }
}

/* fc1 (linear), line 22: flatten6.y.grad.parts[k, i0, 25*c + c2] = sum(k2) fc1.y.grad[i0, 15*k +
   k2]*fc1.weight[15*k + k2, 25*c + c2] */
/* fc1.y.grad f32[4, 120]; fc1.weight f32[120, 400]; flatten6.y.grad.parts f32[8, 4, 400] */
/* Tile: 4 i0 x 16 c x 5 c2; lanes over c. Loops: k, c2; inside: k2 */
KERNEL
static void fc1_grad(int thread, int threads, const float *restrict fc1_y_grad,
    const float *restrict fc1_weight, float *restrict flatten6_y_grad_parts)
{
    for (int unit = first_unit(40, thread, threads); unit < first_unit(40, thread + 1, threads);
        unit++) {
        const int k = unit / 5;
        const int c2b = unit % 5;
        vec parts[4][5];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int c2 = 0; c2 < 5; c2++)
                parts[i0][c2] = SPLAT(0.0f);
        for (int k2 = 0; k2 <= 14; k2++) {
            const float *const weight_at = &fc1_weight[6000 * k + 80 * c2b + 400 * k2];
            const float *const grad_at = &fc1_y_grad[15 * k + k2];
            UNROLL for (int c2 = 0; c2 < 5; c2++) {
                const vec x = LOAD(&weight_at[16 * c2]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    parts[i0][c2] += x * SPLAT(grad_at[128 * i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int c2 = 0; c2 < 5; c2++)
                STORE(&flatten6_y_grad_parts[1600 * k + 400 * i0 + 80 * c2b + 16 * c2],
                    parts[i0][c2]);
    }
}

/* fc1 (linear), line 22: flatten6.y.grad[i0, 25*c + 5*i2 + i3] = sum(k) flatten6.y.grad.parts[k,
   i0, 25*c + 5*i2 + i3] */
/* relu4 (relu), line 19: conv2.y.grad[i0, i1, 2*i2 + i22, 2*i3 + i32] = select(max_pool2d5.y[i0,
   i1, i2, i3] > 0 and max_pool2d5.y.at[i0, i1, i2, i3] == 2*i22 + i32, flatten6.y.grad[i0, 25*i1
   + 5*i2 + i3], 0) */
/* relu4 (relu), line 19: conv2.y.grad.at[i0, i1, i2, i3] = select(max_pool2d5.y[i0, i1, i2, i3]
   > 0, flatten6.y.grad[i0, 25*i1 + 5*i2 + i3], 0) */
/* flatten6.y.grad.parts f32[8, 4, 400]; max_pool2d5.y f32[4, 16, 5, 5]; max_pool2d5.y.at i32[4,
   16, 5, 5]; conv2.y.grad f32[4, 16, 10, 10]; conv2.y.grad.at f32[4, 16, 5, 5] */
/* Tile: 16 c; lanes over c. Loops: i0, i2, i3; inside: k, i22, i32 */
static void fc1_relu4_grad(int thread, int threads, const float *restrict flatten6_y_grad_parts,
    const float *restrict max_pool2d5_y, const int32_t *restrict max_pool2d5_y_at,
    float *restrict conv2_y_grad, float *restrict conv2_y_grad_at)
{
    for (int unit = first_unit(100, thread, threads); unit < first_unit(100, thread + 1, threads);
        unit++) {
        const int i0 = unit / 25;
        const int i2 = unit / 5 % 5;
        const int i3 = unit % 5;
        vec grad = SPLAT(0.0f);
        for (int k = 0; k <= 7; k++)
            grad += LOAD(&flatten6_y_grad_parts[400 * i0 + 80 * i2 + 16 * i3 + 1600 * k]);
        for (int i22 = 0; i22 <= 1; i22++)
            for (int i32 = 0; i32 <= 1; i32++) {
                const int at = 400 * i0 + 80 * i2 + 16 * i3;
                STORE(&conv2_y_grad[1600 * i0 + 320 * i2 + 32 * i3 + 160 * i22 + 16 * i32],
                    SELECT((LOAD(&max_pool2d5_y[at]) > SPLAT(0.0f)) &
                    (LOADI(&max_pool2d5_y_at[at]) == SPLATI(2 * i22 + i32)), grad, SPLAT(0.0f)));
            }
        {
            const int at_2 = 400 * i0 + 80 * i2 + 16 * i3;
            STORE(&conv2_y_grad_at[at_2], SELECT(LOAD(&max_pool2d5_y[at_2]) > SPLAT(0.0f), grad,
                SPLAT(0.0f)));
        }
    }
}

/* fc1 (linear), line 22: fc1.weight.grad[k, 25*c + 5*c2 + c22] = sum(i0) fc1.y.grad[i0,
   k]*max_pool2d5.y[i0, c, c2, c22] */
/* sgd, line 29: fc1.weight.momentum_buffer.next[i0, 25*i1 + 5*c2 + c22] = select(step[] == 1,
   fc1.weight.grad[i0, 25*i1 + 5*c2 + c22] + weight_decay[]*fc1.weight[i0, 25*i1 + 5*c2 + c22],
   momentum[]*fc1.weight.momentum_buffer[i0, 25*i1 + 5*c2 + c22] + (1 -
   dampening[])*(fc1.weight.grad[i0, 25*i1 + 5*c2 + c22] + weight_decay[]*fc1.weight[i0, 25*i1 +
   5*c2 + c22])) */
/* sgd, line 29: fc1.weight.next[i0, 25*i1 + 5*c2 + c22] = fc1.weight[i0, 25*i1 + 5*c2 + c22] -
   lr[]*fc1.weight.momentum_buffer.next[i0, 25*i1 + 5*c2 + c22] */
/* fc1.y.grad f32[4, 120]; max_pool2d5.y f32[4, 16, 5, 5]; fc1.weight f32[120, 400];
   fc1.weight.momentum_buffer f32[120, 400]; fc1.weight.grad f32[120, 400] */
/* Tile: 6 k x 16 c x 5 c22; lanes over c. Loops: k, c2; inside: i0 */
KERNEL
static void fc1_sgd_grad_2(int thread, int threads, const float *restrict fc1_y_grad,
    const float *restrict max_pool2d5_y, float *restrict fc1_weight,
    float *restrict fc1_weight_momentum_buffer, float *restrict fc1_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(100, thread, threads); unit < first_unit(100, thread + 1, threads);
        unit++) {
        const int kb = unit / 5;
        const int c2 = unit % 5;
        vec grad[6][5];
        vec next[6][5];
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int c22 = 0; c22 < 5; c22++)
                grad[k][c22] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++) {
            const float *const grad_at = &fc1_y_grad[6 * kb + 128 * i0];
            const float *const y_at = &max_pool2d5_y[80 * c2 + 400 * i0];
            UNROLL for (int k = 0; k < 6; k++) {
                const vec x = SPLAT(grad_at[k]);
                UNROLL for (int c22 = 0; c22 < 5; c22++)
                    grad[k][c22] += x * LOAD(&y_at[16 * c22]);
            }
        }
        if (fc1_weight_grad != NULL)
            UNROLL for (int k = 0; k < 6; k++)
                UNROLL for (int c22 = 0; c22 < 5; c22++)
                    STORE(&fc1_weight_grad[2400 * kb + 400 * k + 80 * c2 + 16 * c22], grad[k][c22]);
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int c22 = 0; c22 < 5; c22++) {
                const int at = 2400 * kb + 400 * k + 80 * c2 + 16 * c22;
                next[k][c22] = (is_so) ? (vec)(grad[k][c22] + SPLAT(the_weight_decay) *
                    LOAD(&fc1_weight[at])) : (vec)(SPLAT(the_momentum) *
                    LOAD(&fc1_weight_momentum_buffer[at]) + SPLAT(factor) *
                    (grad[k][c22] + SPLAT(the_weight_decay) * LOAD(&fc1_weight[at])));
                STORE(&fc1_weight_momentum_buffer[at], next[k][c22]);
                STORE(&fc1_weight[at], LOAD(&fc1_weight[at]) - SPLAT(the_lr) * next[k][c22]);
            }
    }
}

/* conv2 (conv2d), line 18: conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad.at[n, k, p, q] */
/* sgd, line 29: conv2.bias.momentum_buffer.next[i0] = select(step[] == 1, conv2.bias.grad[i0] +
   weight_decay[]*conv2.bias[i0], momentum[]*conv2.bias.momentum_buffer[i0] + (1 -
   dampening[])*(conv2.bias.grad[i0] + weight_decay[]*conv2.bias[i0])) */
/* sgd, line 29: conv2.bias.next[i0] = conv2.bias[i0] - lr[]*conv2.bias.momentum_buffer.next[i0] */
/* conv2.y.grad.at f32[4, 16, 5, 5]; conv2.bias f32[16]; conv2.bias.momentum_buffer f32[16];
   conv2.bias.grad f32[16] */
/* Tile: 16 k; lanes over k. Loops: n, p, q */
static void conv2_sgd_grad(const float *restrict conv2_y_grad_at, float *restrict conv2_bias,
    float *restrict conv2_bias_momentum_buffer, float *restrict conv2_bias_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    vec grad = SPLAT(0.0f);
    for (int n = 0; n <= 3; n++)
        for (int p = 0; p <= 4; p++)
            for (int q = 0; q <= 4; q++)
                grad += LOAD(&conv2_y_grad_at[400 * n + 80 * p + 16 * q]);
    if (conv2_bias_grad != NULL)
        STORE(&conv2_bias_grad[0], grad);
    vec next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&conv2_bias[0])) :
        (vec)(SPLAT(the_momentum) * LOAD(&conv2_bias_momentum_buffer[0]) + SPLAT(factor) *
        (grad + SPLAT(the_weight_decay) * LOAD(&conv2_bias[0])));
    STORE(&conv2_bias_momentum_buffer[0], next);
    STORE(&conv2_bias[0], LOAD(&conv2_bias[0]) - SPLAT(the_lr) * next);
}

/* conv2 (conv2d), line 18: conv2.y.grad.copy[n, c, h, w] = conv2.y.grad[n, c, h, w] */
/* conv2.y.grad f32[4, 16, 10, 10]; conv2.y.grad.copy f32[4, 16, 10, 10] */
/* Tile: 16 w; lanes over w. Loops: n, c, h */
static void conv2_grad(int thread, int threads, const float *restrict conv2_y_grad,
    float *restrict conv2_y_grad_copy)
{
    zero_rows(conv2_y_grad_copy, 640, 32, 4, thread, threads);
    zero_rows(conv2_y_grad_copy + 14, 640, 32, 18, thread, threads);
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int n = unit / 16;
        const int c = unit % 16;
        for (int h = 0; h <= 9; h++)
            STORE(&conv2_y_grad_copy[5120 * n + 320 * c + 32 * h + 4],
                FIRST_LANES(10, gather(&conv2_y_grad[1600 * n + c + 160 * h], 16, 10)));
    }
}

/* conv2 (conv2d), line 18: max_pool2d2.y.grad[n, c, h, w] = sum(k, r, s: h - r >= 0 and -h + r +
   9 >= 0) conv2.y.grad.copy[n, k, h - r, w - s]*conv2.weight[k, c, r, s] */
/* relu1 (relu), line 16: conv1.y.grad.at[i0, i1, i2, i3] = select(max_pool2d2.y[i0, i1, i2, i3]
   > 0, max_pool2d2.y.grad[i0, i1, i2, i3], 0) */
/* conv2.y.grad.copy f32[4, 16, 10, 10]; conv2.weight f32[16, 6, 5, 5]; max_pool2d2.y f32[4, 6,
   14, 14]; conv1.y.grad.at f32[4, 6, 14, 14] */
/* Tile: 2 n x 6 c x 16 w; lanes over w. Loops: n, h; inside: k, r, s */
KERNEL
static void conv2_relu1_grad(int thread, int threads, const float *restrict conv2_y_grad_copy,
    const float *restrict conv2_weight, const float *restrict max_pool2d2_y,
    float *restrict conv1_y_grad_at)
{
    for (int unit = first_unit(28, thread, threads); unit < first_unit(28, thread + 1, threads);
        unit++) {
        const int nb = unit / 14;
        const int h = unit % 14;
        vec grad[2][6];
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int c = 0; c < 6; c++)
                grad[n][c] = SPLAT(0.0f);
        for (int k = 0; k <= 15; k++)
            for (int r = max(0, h - 9); r <= min(4, h); r++)
                for (int s = 0; s <= 4; s++) {
                    const float *const copy_at =
                        &conv2_y_grad_copy[10240 * nb + 32 * h + 320 * k - 32 * r - s + 4];
                    const float *const weight_at = &conv2_weight[k + 80 * r + 16 * s];
                    UNROLL for (int n = 0; n < 2; n++) {
                        const vec x = LOAD(&copy_at[5120 * n]);
                        UNROLL for (int c = 0; c < 6; c++)
                            grad[n][c] += x * SPLAT(weight_at[400 * c]);
                    }
                }
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int c = 0; c < 6; c++) {
                const int at = 2688 * nb + 1344 * n + 224 * c + 16 * h;
                STORE(&conv1_y_grad_at[at], SELECT(LOAD(&max_pool2d2_y[at]) > SPLAT(0.0f),
                    grad[n][c], SPLAT(0.0f)));
            }
    }
}

/* max_pool2d2 (max_pool2d), line 17: max_pool2d2.y.rows[i0, i2, 6*w + c] = max_pool2d2.y[i0, c,
   i2, w] */
/* max_pool2d2.y f32[4, 6, 14, 14]; max_pool2d2.y.rows f32[4, 14, 84] */
static void max_pool2d2(const float *restrict max_pool2d2_y, float *restrict max_pool2d2_y_rows)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i2 = 0; i2 <= 13; i2++)
            for (int w = 0; w <= 13; w++)
                for (int c = 0; c <= 5; c++)
                    max_pool2d2_y_rows[1344 * i0 + 96 * i2 + 6 * w + c] =
                        max_pool2d2_y[1344 * i0 + 16 * i2 + w + 224 * c];
}

/* conv2 (conv2d), line 18: conv2.weight.grad.rows[k, r, e] = sum(n, p, q, p2, q2)
   select(max_pool2d5.y.at[n, k, p, q] == 2*p2 + q2, conv2.y.grad.at[n, k, p, q],
   0)*max_pool2d2.y.rows[n, r + 2*p + p2, 12*q + 6*q2 + e] */
/* conv2.y.grad.at f32[4, 16, 5, 5]; max_pool2d2.y.rows f32[4, 14, 84]; max_pool2d5.y.at i32[4,
   16, 5, 5]; conv2.weight.grad.rows f32[16, 5, 30] */
/* Tile: 5 r x 32 e; lanes over e. Loops: k; inside: n, p, q, p2, q2 */
KERNEL
static void conv2_grad_2(int thread, int threads, const float *restrict conv2_y_grad_at,
    const float *restrict max_pool2d2_y_rows, const int32_t *restrict max_pool2d5_y_at,
    float *restrict conv2_weight_grad_rows)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int k = unit;
        vec rows[5][2];
        UNROLL for (int r = 0; r < 5; r++)
            UNROLL for (int ev = 0; ev < 2; ev++)
                rows[r][ev] = SPLAT(0.0f);
        for (int n = 0; n <= 3; n++)
            for (int p = 0; p <= 4; p++)
                for (int q = 0; q <= 4; q++) {
                    const int p2 = (unsigned)max_pool2d5_y_at[k + 400 * n + 80 * p + 16 * q] /
                        2 % 2;
                    const int q2 = (unsigned)max_pool2d5_y_at[k + 400 * n + 80 * p + 16 * q] % 2;
                    if (max_pool2d5_y_at[k + 400 * n + 80 * p + 16 * q] == 2 * p2 + q2) {
                        const float *const rows_at =
                            &max_pool2d2_y_rows[1344 * n + 192 * p + 12 * q + 96 * p2 + 6 * q2];
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int ev = 0; ev < 2; ev++) {
                                const vec x = LOAD(&rows_at[96 * r + 16 * ev]);
                                rows[r][ev] += x * SPLAT(conv2_y_grad_at[k + 400 * n + 80 * p + 16 *
                                    q]);
                            }
                    }
                }
        UNROLL for (int r = 0; r < 5; r++)
            UNROLL for (int ev = 0; ev < 2; ev++)
                STORE(&conv2_weight_grad_rows[160 * k + 32 * r + 16 * ev], rows[r][ev]);
    }
}

/* conv2 (conv2d), line 18: conv2.weight.grad[k, c, r, s] = conv2.weight.grad.rows[k, r, c + 6*s] */
/* sgd, line 29: conv2.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   conv2.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv2.weight[i0, i1, i2, i3],
   momentum[]*conv2.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(conv2.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv2.weight[i0, i1, i2,
   i3])) */
/* sgd, line 29: conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] -
   lr[]*conv2.weight.momentum_buffer.next[i0, i1, i2, i3] */
/* conv2.weight.grad.rows f32[16, 5, 30]; conv2.weight f32[16, 6, 5, 5];
   conv2.weight.momentum_buffer f32[16, 6, 5, 5]; conv2.weight.grad f32[16, 6, 5, 5] */
/* Tile: 16 k; lanes over k. Loops: c, r, s */
static void conv2_sgd_grad_2(const float *restrict conv2_weight_grad_rows,
    float *restrict conv2_weight, float *restrict conv2_weight_momentum_buffer,
    float *restrict conv2_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int c = 0; c <= 5; c++)
        for (int r = 0; r <= 4; r++)
            for (int s = 0; s <= 4; s++) {
                const int at = 400 * c + 80 * r + 16 * s;
                vec grad = gather(&conv2_weight_grad_rows[c + 32 * r + 6 * s], 160, LANES);
                if (conv2_weight_grad != NULL)
                    STORE(&conv2_weight_grad[at], grad);
                vec next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) *
                    LOAD(&conv2_weight[at])) : (vec)(SPLAT(the_momentum) *
                    LOAD(&conv2_weight_momentum_buffer[at]) + SPLAT(factor) *
                    (grad + SPLAT(the_weight_decay) * LOAD(&conv2_weight[at])));
                STORE(&conv2_weight_momentum_buffer[at], next);
                STORE(&conv2_weight[at], LOAD(&conv2_weight[at]) - SPLAT(the_lr) * next);
            }
}

/* conv1 (conv2d), line 15: conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad.at[n, k, p, q] */
/* sgd, line 29: conv1.bias.momentum_buffer.next[i0] = select(step[] == 1, conv1.bias.grad[i0] +
   weight_decay[]*conv1.bias[i0], momentum[]*conv1.bias.momentum_buffer[i0] + (1 -
   dampening[])*(conv1.bias.grad[i0] + weight_decay[]*conv1.bias[i0])) */
/* sgd, line 29: conv1.bias.next[i0] = conv1.bias[i0] - lr[]*conv1.bias.momentum_buffer.next[i0] */
/* conv1.y.grad.at f32[4, 6, 14, 14]; conv1.bias f32[6]; conv1.bias.momentum_buffer f32[6];
   conv1.bias.grad f32[6] */
/* Tile: 16 q; lanes over q. Loops: k; inside: n, p */
static void conv1_sgd_grad(const float *restrict conv1_y_grad_at, float *restrict conv1_bias,
    float *restrict conv1_bias_momentum_buffer, float *restrict conv1_bias_grad)
{
    for (int k = 0; k <= 5; k++) {
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 3; n++)
            for (int p = 0; p <= 13; p++)
                grad += FIRST_LANES(14, LOAD(&conv1_y_grad_at[224 * k + 1344 * n + 16 * p]));
        float total = add_lanes(grad);
        if (conv1_bias_grad != NULL)
            conv1_bias_grad[k] = total;
        float next = choosef((double)(run.step + 1) == 1.0, total + (float)weight_decay *
            conv1_bias[k], (float)momentum * conv1_bias_momentum_buffer[k] +
            (float)(1.0 - dampening) * (total + (float)weight_decay * conv1_bias[k]));
        conv1_bias_momentum_buffer[k] = next;
        conv1_bias[k] = conv1_bias[k] - (float)lr * next;
    }
}

/* image, line 12: image.value.rows[i0, i2, 3*w + c] = (image[i0, c, i2, w]*0.00392156862745098 -
   0.5)/0.5 */
/* image u8[4, 3, 32, 32]; image.value.rows f32[4, 32, 96] */
static void image_3(int thread, int threads, const uint8_t *restrict image,
    float *restrict image_value_rows)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int i0 = unit / 32;
        const int i2 = unit % 32;
        for (int w = 0; w <= 31; w++)
            for (int c = 0; c <= 2; c++)
                image_value_rows[3072 * i0 + 96 * i2 + 3 * w + c] =
                    ((float)image[3072 * i0 + 32 * i2 + w + 1024 * c] * 0.003921569f - 0.5f) / 0.5f;
    }
}

/* conv1 (conv2d), line 15: conv1.weight.grad.rows.parts[n, k, r, e] = sum(p, q, p2, q2)
   select(max_pool2d2.y.at[n, k, p, q] == 2*p2 + q2, conv1.y.grad.at[n, k, p, q],
   0)*image.value.rows[n, r + 2*p + p2, 6*q + 3*q2 + e] */
/* conv1.y.grad.at f32[4, 6, 14, 14]; image.value.rows f32[4, 32, 96]; max_pool2d2.y.at i32[4, 6,
   14, 14]; conv1.weight.grad.rows.parts f32[4, 6, 5, 15] */
/* Tile: 5 r x 16 e; lanes over e. Loops: n, k; inside: p, q, p2, q2 */
KERNEL
static void conv1_grad(int thread, int threads, const float *restrict conv1_y_grad_at,
    const float *restrict image_value_rows, const int32_t *restrict max_pool2d2_y_at,
    float *restrict conv1_weight_grad_rows_parts)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int n = unit / 6;
        const int k = unit % 6;
        vec parts[5];
        UNROLL for (int r = 0; r < 5; r++)
            parts[r] = SPLAT(0.0f);
        for (int p = 0; p <= 13; p++)
            for (int q = 0; q <= 13; q++) {
                const int p2 = (unsigned)max_pool2d2_y_at[1344 * n + 224 * k + 16 * p + q] / 2 % 2;
                const int q2 = (unsigned)max_pool2d2_y_at[1344 * n + 224 * k + 16 * p + q] % 2;
                if (max_pool2d2_y_at[1344 * n + 224 * k + 16 * p + q] == 2 * p2 + q2) {
                    const float *const rows_at =
                        &image_value_rows[3072 * n + 192 * p + 6 * q + 96 * p2 + 3 * q2];
                    UNROLL for (int r = 0; r < 5; r++) {
                        const vec x = LOAD(&rows_at[96 * r]);
                        parts[r] += x * SPLAT(conv1_y_grad_at[1344 * n + 224 * k + 16 * p + q]);
                    }
                }
            }
        UNROLL for (int r = 0; r < 5; r++)
            STORE(&conv1_weight_grad_rows_parts[480 * n + 80 * k + 16 * r], parts[r]);
    }
}

/* conv1 (conv2d), line 15: conv1.weight.grad.rows[k, r, 3*e + c] = sum(n)
   conv1.weight.grad.rows.parts[n, k, r, 3*e + c] */
/* conv1 (conv2d), line 15: conv1.weight.grad[k, c, r, s] = conv1.weight.grad.rows[k, r, c + 3*s] */
/* sgd, line 29: conv1.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   conv1.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv1.weight[i0, i1, i2, i3],
   momentum[]*conv1.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(conv1.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv1.weight[i0, i1, i2,
   i3])) */
/* sgd, line 29: conv1.weight.next[i0, i1, i2, i3] = conv1.weight[i0, i1, i2, i3] -
   lr[]*conv1.weight.momentum_buffer.next[i0, i1, i2, i3] */
/* conv1.weight.grad.rows.parts f32[4, 6, 5, 15]; conv1.weight f32[6, 3, 5, 5];
   conv1.weight.momentum_buffer f32[6, 3, 5, 5]; conv1.weight.grad f32[6, 3, 5, 5] */
static void conv1_sgd_grad_2(const float *restrict conv1_weight_grad_rows_parts,
    float *restrict conv1_weight, float *restrict conv1_weight_momentum_buffer,
    float *restrict conv1_weight_grad)
{
    for (int k = 0; k <= 5; k++)
        for (int r = 0; r <= 4; r++)
            for (int e = 0; e <= 4; e++)
                for (int c = 0; c <= 2; c++) {
                    float rows = 0.0f;
                    for (int n = 0; n <= 3; n++)
                        rows += conv1_weight_grad_rows_parts[80 * k + 16 * r + 3 * e + c + 480 * n];
                    const int at = k + 80 * r + 16 * e + 400 * c;
                    float grad = rows;
                    if (conv1_weight_grad != NULL)
                        conv1_weight_grad[240 * k + 16 * r + e + 80 * c] = grad;
                    float next = choosef((double)(run.step + 1) == 1.0, grad + (float)weight_decay *
                        conv1_weight[at], (float)momentum * conv1_weight_momentum_buffer[at] +
                        (float)(1.0 - dampening) * (grad + (float)weight_decay * conv1_weight[at]));
                    conv1_weight_momentum_buffer[at] = next;
                    conv1_weight[at] = conv1_weight[at] - (float)lr * next;
                }
}

/* conv1 (conv2d), line 15: conv1.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) image.value[n, c,
   r + 2*p + r2, s + 2*q + s2]*conv1.weight[k, c, r, s] */
/* max_pool2d2 (max_pool2d), line 17: max_pool2d2.y[n, c, p, q] = max(r, s) relu(conv1.bias[c] +
   conv1.sum[n, c, 2*p + r, 2*q + s]) */
/* image.value f32[4, 3, 32, 32]; conv1.weight f32[6, 3, 5, 5]; conv1.bias f32[6]; max_pool2d2.y
   f32[4, 6, 14, 14] */
/* Tile: 6 k x 16 q x 2 r x 2 s; lanes over q. Loops: n, p; inside: c, r, s */
KERNEL
static void conv1_max_pool2d2_eval(int thread, int threads, const float *restrict image_value_2,
    const float *restrict conv1_weight, const float *restrict conv1_bias,
    float *restrict max_pool2d2_y_2)
{
    for (int unit = first_unit(56, thread, threads); unit < first_unit(56, thread + 1, threads);
        unit++) {
        const int n = unit / 14;
        const int p = unit % 14;
        vec sum[6][2][2];
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int r = 0; r < 2; r++)
                UNROLL for (int s = 0; s < 2; s++)
                    sum[k][r][s] = SPLAT(0.0f);
        for (int c = 0; c <= 2; c++)
            for (int r_2 = 0; r_2 <= 4; r_2++)
                for (int s_2 = 0; s_2 <= 4; s_2++) {
                    const float *const weight_at = &conv1_weight[400 * c + 80 * r_2 + 16 * s_2];
                    UNROLL for (int r = 0; r < 2; r++)
                        UNROLL for (int s = 0; s < 2; s++) {
                            const vec x = LOAD(&image_value_2[3072 * n + 64 * p + 32 * r + 16 * s +
                                1024 * c + 32 * r_2 + 16 * s_2 - 31 * ((s + s_2) / 2)]);
                            UNROLL for (int k = 0; k < 6; k++)
                                sum[k][r][s] += x * SPLAT(weight_at[k]);
                        }
                }
        UNROLL for (int k = 0; k < 6; k++) {
            vec y;
            y = SPLAT(-INFINITY);
            UNROLL for (int r = 0; r < 2; r++)
                UNROLL for (int s = 0; s < 2; s++) {
                    const vec v = v_relu(SPLAT(conv1_bias[k]) + sum[k][r][s]);
                    const ivec better = (v > y) | (v != v);
                    y = SELECT(better, v, y);
                }
            STORE(&max_pool2d2_y_2[1344 * n + 224 * k + 16 * p], y);
        }
    }
}

/* conv2 (conv2d), line 18: conv2.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) max_pool2d2.y[n,
   c, r + 2*p + r2, s + 2*q + s2]*conv2.weight[k, c, r, s] */
/* max_pool2d5 (max_pool2d), line 20: max_pool2d5.y[n, c, p, q] = max(r, s) relu(conv2.bias[c] +
   conv2.sum[n, c, 2*p + r, 2*q + s]) */
/* max_pool2d2.y f32[4, 6, 14, 14]; conv2.weight f32[16, 6, 5, 5]; conv2.bias f32[16];
   max_pool2d5.y f32[4, 16, 5, 5] */
/* Tile: 16 k x 5 q x 2 r x 2 s; lanes over k. Loops: n, p; inside: c, r, s */
SLIDING_KERNEL
static void conv2_max_pool2d5_eval(int thread, int threads, const float *restrict max_pool2d2_y_2,
    const float *restrict conv2_weight, const float *restrict conv2_bias,
    float *restrict max_pool2d5_y_2)
{
    for (int unit = first_unit(20, thread, threads); unit < first_unit(20, thread + 1, threads);
        unit++) {
        const int n = unit / 5;
        const int p = unit % 5;
        vec sum[2][5][2];
        UNROLL for (int r = 0; r < 2; r++)
            UNROLL for (int q = 0; q < 5; q++)
                UNROLL for (int s = 0; s < 2; s++)
                    sum[r][q][s] = SPLAT(0.0f);
        for (int c = 0; c <= 5; c++)
            for (int r_2 = 0; r_2 <= 4; r_2++)
                for (int s_2 = 0; s_2 <= 4; s_2++) {
                    const float *const y_at = &max_pool2d2_y_2[1344 * n + 32 * p + 224 * c + 16 *
                        r_2 + s_2];
                    const vec x = LOAD(&conv2_weight[400 * c + 80 * r_2 + 16 * s_2]);
                    UNROLL for (int r = 0; r < 2; r++)
                        UNROLL for (int q = 0; q < 5; q++)
                            UNROLL for (int s = 0; s < 2; s++)
                                sum[r][q][s] += x * SPLAT(y_at[2 * q + 16 * r + s]);
                }
        UNROLL for (int q = 0; q < 5; q++) {
            vec y;
            y = SPLAT(-INFINITY);
            UNROLL for (int r = 0; r < 2; r++)
                UNROLL for (int s = 0; s < 2; s++) {
                    const vec v = v_relu(LOAD(&conv2_bias[0]) + sum[r][q][s]);
                    const ivec better = (v > y) | (v != v);
                    y = SELECT(better, v, y);
                }
            STORE(&max_pool2d5_y_2[400 * n + 80 * p + 16 * q], y);
        }
    }
}

#define AT(type, offset) ((type *)(arena + (offset)))
#define image_value AT(float, 0) /* [4, 3, 32, 32] */
#define max_pool2d2_y AT(float, 107648) /* [4, 6, 14, 14] */
#define max_pool2d5_y AT(float, 51264) /* [4, 16, 5, 5] */
#define relu8_y AT(float, 14400) /* [4, 120] */
#define relu10_y AT(float, 0) /* [4, 84] */
#define fc3_y AT(float, 1600) /* [4, 10] */
#define cross_entropy_max AT(float, 2240) /* [4] */
#define cross_entropy_sum AT(float, 2368) /* [4] */
#define loss_sum AT(float, 1920)
#define accuracy_argmax AT(int32_t, 1920) /* [4] */
#define loss_sum_grad AT(float, 2496)
#define fc3_y_grad AT(float, 1920) /* [4, 10] */
#define fc2_y_grad AT(float, 16512) /* [4, 84] */
#define fc1_y_grad AT(float, 57728) /* [4, 120] */
#define max_pool2d5_y_at AT(int32_t, 150784) /* [4, 16, 5, 5] */
#define conv2_y_grad AT(float, 81984) /* [4, 16, 10, 10] */
#define max_pool2d2_y_at AT(int32_t, 129216) /* [4, 6, 14, 14] */
#define conv2_y_grad_at AT(float, 157248) /* [4, 16, 5, 5] */
#define max_pool2d2_y_rows AT(float, 0) /* [4, 14, 84] */
#define conv2_weight_grad_rows AT(float, 21568) /* [16, 5, 30] */
#define conv1_y_grad_at AT(float, 81984) /* [4, 6, 14, 14] */
#define image_value_rows AT(float, 0) /* [4, 32, 96] */
#define relu8_y_grad_parts AT(float, 0) /* [7, 4, 120] */
#define flatten6_y_grad_parts AT(float, 0) /* [8, 4, 400] */
#define conv1_weight_grad_rows_parts AT(float, 49216) /* [4, 6, 5, 15] */
#define conv2_y_grad_copy AT(float, 0) /* [4, 16, 10, 10] */
#define image_value_2 AT(float, 0) /* [4, 3, 32, 32] */
#define max_pool2d2_y_2 AT(float, 49216) /* [4, 6, 14, 14] */
#define max_pool2d5_y_2 AT(float, 21376) /* [4, 16, 5, 5] */
#define relu8_y_2 AT(float, 58944) /* [4, 120] */
#define relu10_y_2 AT(float, 23808) /* [4, 84] */
#define fc3_y_2 AT(float, 0) /* [4, 10] */
#define cross_entropy_max_2 AT(float, 320) /* [4] */
#define cross_entropy_sum_2 AT(float, 448) /* [4] */
#define loss_sum_2 AT(float, 576)
#define accuracy_argmax_2 AT(int32_t, 320) /* [4] */

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
        conv1_max_pool2d2(thread, threads, image_value, conv1_weight, conv1_bias, max_pool2d2_y,
            max_pool2d2_y_at); done(1, thread);
        BARRIER
        conv2_max_pool2d5(thread, threads, max_pool2d2_y, conv2_weight, conv2_bias, max_pool2d5_y,
            max_pool2d5_y_at); done(2, thread);
        BARRIER
        fc1_relu8(thread, threads, max_pool2d5_y, fc1_weight, fc1_bias, relu8_y); done(3, thread);
        BARRIER
        fc2_relu10(thread, threads, relu8_y, fc2_weight, fc2_bias, relu10_y); done(4, thread);
        BARRIER
        if (thread == 0)
            fc3(relu10_y, fc3_weight, fc3_bias, fc3_y);
        done(5, thread);
        if (thread == 0)
            cross_entropy(fc3_y, cross_entropy_max, cross_entropy_sum);
        done(6, thread);
        if (thread == 0)
            cross_entropy_2(label, cross_entropy_max, cross_entropy_sum, fc3_y, loss_sum,
                &loss_weight);
        done(7, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(8, thread);
        if (thread == 0)
            accuracy(fc3_y, accuracy_argmax);
        done(9, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax, label, &accuracy_hit_sum, &accuracy_seen_sum);
        done(10, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(11, thread);
            if (thread == 0)
                cross_entropy_grad_2(loss_sum_grad, label, cross_entropy_sum, fc3_y,
                    cross_entropy_max, fc3_y_grad);
            done(12, thread);
            if (thread == 0)
                fc3_sgd_grad(fc3_y_grad, fc3_bias, fc3_bias_momentum_buffer, gradients[0].data);
            done(13, thread);
            if (thread == 0)
                fc3_relu10_fc2_sgd_grad(fc3_y_grad, fc3_weight, relu10_y, fc2_bias,
                    fc2_bias_momentum_buffer, fc2_y_grad, gradients[2].data);
            done(14, thread);
            if (thread == 0)
                fc3_sgd_grad_2(fc3_y_grad, relu10_y, fc3_weight, fc3_weight_momentum_buffer,
                    gradients[1].data);
            done(15, thread);
            BARRIER
            fc2_grad(thread, threads, fc2_y_grad, fc2_weight, relu8_y_grad_parts); done(16, thread);
            BARRIER
            if (thread == 0)
                fc2_relu8_grad(relu8_y_grad_parts, relu8_y, fc1_y_grad);
            done(17, thread);
            fc2_sgd_grad(thread, threads, fc2_y_grad, relu8_y, fc2_weight,
                fc2_weight_momentum_buffer, gradients[3].data); done(18, thread);
            if (thread == 0)
                fc1_sgd_grad(fc1_y_grad, fc1_bias, fc1_bias_momentum_buffer, gradients[4].data);
            done(19, thread);
            BARRIER
            fc1_grad(thread, threads, fc1_y_grad, fc1_weight, flatten6_y_grad_parts);
                done(20, thread);
            BARRIER
            fc1_relu4_grad(thread, threads, flatten6_y_grad_parts, max_pool2d5_y, max_pool2d5_y_at,
                conv2_y_grad, conv2_y_grad_at); done(21, thread);
            fc1_sgd_grad_2(thread, threads, fc1_y_grad, max_pool2d5_y, fc1_weight,
                fc1_weight_momentum_buffer, gradients[5].data); done(22, thread);
            BARRIER
            if (thread == 0)
                conv2_sgd_grad(conv2_y_grad_at, conv2_bias, conv2_bias_momentum_buffer,
                    gradients[6].data);
            done(23, thread);
            conv2_grad(thread, threads, conv2_y_grad, conv2_y_grad_copy); done(24, thread);
            BARRIER
            conv2_relu1_grad(thread, threads, conv2_y_grad_copy, conv2_weight, max_pool2d2_y,
                conv1_y_grad_at); done(25, thread);
            BARRIER
            if (thread == 0)
                max_pool2d2(max_pool2d2_y, max_pool2d2_y_rows);
            done(26, thread);
            BARRIER
            conv2_grad_2(thread, threads, conv2_y_grad_at, max_pool2d2_y_rows, max_pool2d5_y_at,
                conv2_weight_grad_rows); done(27, thread);
            BARRIER
            if (thread == 0)
                conv2_sgd_grad_2(conv2_weight_grad_rows, conv2_weight, conv2_weight_momentum_buffer,
                    gradients[7].data);
            done(28, thread);
            if (thread == 0)
                conv1_sgd_grad(conv1_y_grad_at, conv1_bias, conv1_bias_momentum_buffer,
                    gradients[8].data);
            done(29, thread);
            BARRIER
            image_3(thread, threads, &image[0][0][0][0], image_value_rows); done(30, thread);
            BARRIER
            conv1_grad(thread, threads, conv1_y_grad_at, image_value_rows, max_pool2d2_y_at,
                conv1_weight_grad_rows_parts); done(31, thread);
            BARRIER
            if (thread == 0)
                conv1_sgd_grad_2(conv1_weight_grad_rows_parts, conv1_weight,
                    conv1_weight_momentum_buffer, gradients[9].data);
            done(32, thread);
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
        image_2(thread, threads, &image[0][0][0][0], image_value_2); done(0, thread);
        BARRIER
        conv1_max_pool2d2_eval(thread, threads, image_value_2, conv1_weight, conv1_bias,
            max_pool2d2_y_2); done(1, thread);
        BARRIER
        conv2_max_pool2d5_eval(thread, threads, max_pool2d2_y_2, conv2_weight, conv2_bias,
            max_pool2d5_y_2); done(2, thread);
        BARRIER
        fc1_relu8(thread, threads, max_pool2d5_y_2, fc1_weight, fc1_bias, relu8_y_2);
            done(3, thread);
        BARRIER
        fc2_relu10(thread, threads, relu8_y_2, fc2_weight, fc2_bias, relu10_y_2); done(4, thread);
        BARRIER
        if (thread == 0)
            fc3(relu10_y_2, fc3_weight, fc3_bias, fc3_y_2);
        done(5, thread);
        if (thread == 0)
            cross_entropy(fc3_y_2, cross_entropy_max_2, cross_entropy_sum_2);
        done(6, thread);
        if (thread == 0)
            cross_entropy_2(label, cross_entropy_max_2, cross_entropy_sum_2, fc3_y_2, loss_sum_2,
                &loss_weight);
        done(7, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(8, thread);
        if (thread == 0)
            accuracy(fc3_y_2, accuracy_argmax_2);
        done(9, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax_2, label, &accuracy_hit_sum, &accuracy_seen_sum);
        done(10, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* fc1.sum[i0, k] = sum(c) flatten6.y[i0, c]*fc1.weight[k, c] */
/* For fc1 (line 22), fc2 (line 24), fc3 (line 26) */
static void reference_linear_sum(const double *restrict flatten6_y,
    const double *restrict fc1_weight_2, double *restrict fc1_sum, int k_end, int c_end)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < k_end; k++) {
            double sum = 0.0;
            for (int c = 0; c < c_end; c++)
                sum += flatten6_y[c_end * i0 + c] * fc1_weight_2[c_end * k + c];
            fc1_sum[k_end * i0 + k] = sum;
        }
}

/* fc1.y[i0, k] = fc1.bias[k] + fc1.sum[i0, k] */
/* For fc1 (line 22), fc2 (line 24), fc3 (line 26) */
static void reference_linear_y(const double *restrict fc1_bias_2, const double *restrict fc1_sum,
    double *restrict fc1_y, int k_end)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int k = 0; k < k_end; k++)
            fc1_y[k_end * i0 + k] = fc1_bias_2[k] + fc1_sum[k_end * i0 + k];
}

/* fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k] */
/* For fc3 (line 26), fc2 (line 24), fc1 (line 22) */
static void reference_linear_bias_grad(const double *restrict fc3_y_grad_2,
    double *restrict fc3_bias_grad_2, int k_end)
{
    for (int k = 0; k < k_end; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            sum += fc3_y_grad_2[k_end * i0 + k];
        fc3_bias_grad_2[k] = sum;
    }
}

/* relu10.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c] */
/* For fc3 (line 26), fc2 (line 24), fc1 (line 22) */
static void reference_relu10_y_grad(const double *restrict fc3_y_grad_2,
    const double *restrict fc3_weight_2, double *restrict relu10_y_grad, int c_end, int k_end)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int c = 0; c < c_end; c++) {
            double sum = 0.0;
            for (int k = 0; k < k_end; k++)
                sum += fc3_y_grad_2[k_end * i0 + k] * fc3_weight_2[c_end * k + c];
            relu10_y_grad[c_end * i0 + c] = sum;
        }
}

/* fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*relu10.y[i0, c] */
/* For fc3 (line 26), fc2 (line 24), fc1 (line 22) */
static void reference_linear_weight_grad(const double *restrict fc3_y_grad_2,
    const double *restrict relu10_y_3, double *restrict fc3_weight_grad_2, int k_end, int c_end)
{
    for (int k = 0; k < k_end; k++)
        for (int c = 0; c < c_end; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                sum += fc3_y_grad_2[k_end * i0 + k] * relu10_y_3[c_end * i0 + c];
            fc3_weight_grad_2[c_end * k + c] = sum;
        }
}

__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* image.value[n, c, h, w] = (image[n, c, h, w]*0.00392156862745098 - 0.5)/0.5 */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 3; c++)
            for (int h = 0; h < 32; h++)
                for (int w = 0; w < 32; w++)
                    memory[3072 * n + 1024 * c + 32 * h + w + 124012] =
                        (image[n][c][h][w] * 0.00392156862745098 - 0.5) / 0.5;
    /* conv1.sum[n, k, p, q] = sum(c, r, s) image.value[n, c, p + r, q + s]*conv1.weight[k, c, r,
       s] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 6; k++)
            for (int p = 0; p < 28; p++)
                for (int q = 0; q < 28; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 3; c++)
                        for (int r = 0; r < 5; r++)
                            for (int s = 0; s < 5; s++)
                                sum += memory[3072 * n + 32 * p + q + 1024 * c + 32 * r + s +
                                    124012] * memory[75 * k + 25 * c + 5 * r + s];
                    memory[4704 * n + 784 * k + 28 * p + q + 136300] = sum;
                }
    /* conv1.y[n, k, p, q] = conv1.bias[k] + conv1.sum[n, k, p, q] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 6; k++)
            for (int p = 0; p < 28; p++)
                for (int q = 0; q < 28; q++)
                    memory[4704 * n + 784 * k + 28 * p + q + 155116] = memory[k + 450] +
                        memory[4704 * n + 784 * k + 28 * p + q + 136300];
    /* relu1.y[i0, i1, i2, i3] = relu(conv1.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 28; i2++)
                for (int i3 = 0; i3 < 28; i3++)
                    memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 173932] =
                        relu(memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 155116]);
    /* max_pool2d2.y[n, c, p, q] = max(r, s) relu1.y[n, c, 2*p + r, 2*q + s] */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int p = 0; p < 14; p++)
                for (int q = 0; q < 14; q++) {
                    double best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const double v = memory[4704 * n + 784 * c + 56 * p + 2 * q + 28 * r +
                                s + 173932];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    memory[1176 * n + 196 * c + 14 * p + q + 192748] = best;
                    memory[1176 * n + 196 * c + 14 * p + q + 197452] = argument;
                }
    /* conv2.sum[n, k, p, q] = sum(c, r, s) max_pool2d2.y[n, c, p + r, q + s]*conv2.weight[k, c,
       r, s] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 10; p++)
                for (int q = 0; q < 10; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 6; c++)
                        for (int r = 0; r < 5; r++)
                            for (int s = 0; s < 5; s++)
                                sum += memory[1176 * n + 14 * p + q + 196 * c + 14 * r + s +
                                    192748] * memory[150 * k + 25 * c + 5 * r + s + 456];
                    memory[1600 * n + 100 * k + 10 * p + q + 202156] = sum;
                }
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* conv2.y[n, k, p, q] = conv2.bias[k] + conv2.sum[n, k, p, q] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 10; p++)
                for (int q = 0; q < 10; q++)
                    memory[1600 * n + 100 * k + 10 * p + q + 208556] = memory[k + 2856] +
                        memory[1600 * n + 100 * k + 10 * p + q + 202156];
    /* relu4.y[i0, i1, i2, i3] = relu(conv2.y[i0, i1, i2, i3]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 10; i2++)
                for (int i3 = 0; i3 < 10; i3++)
                    memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 214956] =
                        relu(memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 208556]);
    /* max_pool2d5.y[n, c, p, q] = max(r, s) relu4.y[n, c, 2*p + r, 2*q + s] */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int q = 0; q < 5; q++) {
                    double best = -INFINITY;
                    int argument = 0;
                    for (int r = 0; r < 2; r++)
                        for (int s = 0; s < 2; s++) {
                            const double v = memory[1600 * n + 100 * c + 20 * p + 2 * q + 10 * r +
                                s + 214956];
                            if (v > best || v != v) {
                                best = v;
                                argument = 2 * r + s;
                            }
                        }
                    memory[400 * n + 25 * c + 5 * p + q + 221356] = best;
                    memory[400 * n + 25 * c + 5 * p + q + 222956] = argument;
                }
    /* flatten6.y[a0, f] = max_pool2d5.y[a0, f/25, f/5 - f/25*5, f - f/5*5] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int f = 0; f < 400; f++)
            memory[400 * a0 + f + 224556] = memory[400 * a0 + f + 221356];
    /* fc1 */
    reference_linear_sum(memory + 224556, memory + 2872, memory + 226156, 120, 400);
    reference_linear_y(memory + 50872, memory + 226156, memory + 226636, 120);
    /* relu8.y[i0, i1] = relu(fc1.y[i0, i1]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            memory[120 * i0 + i1 + 227116] = relu(memory[120 * i0 + i1 + 226636]);
    /* fc2 */
    reference_linear_sum(memory + 227116, memory + 50992, memory + 227596, 84, 120);
    reference_linear_y(memory + 61072, memory + 227596, memory + 227932, 84);
    /* relu10.y[i0, i1] = relu(fc2.y[i0, i1]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            memory[84 * i0 + i1 + 228268] = relu(memory[84 * i0 + i1 + 227932]);
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* fc3 */
    reference_linear_sum(memory + 228268, memory + 61156, memory + 228604, 10, 84);
    reference_linear_y(memory + 61996, memory + 228604, memory + 228644, 10);
    /* cross_entropy.max[n] = max(c) fc3.y[n, c] */
    for (int n = 0; n < 4; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 228644];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 228684] = best;
    }
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 4; n++)
        memory[n + 228688] = memory[n + 228684];
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc3.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 4; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 228644] - memory[n + 228688]);
        memory[n + 228692] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 4; n++)
        memory[n + 228696] = memory[n + 228688] + log(memory[n + 228692]);
    /* cross_entropy.l[n] = select(label[n] == -100, 0, cross_entropy.lse[n] - fc3.y[n,
       label[n]]) */
    for (int n = 0; n < 4; n++)
        memory[n + 228700] = choose(label[n] == -100, 0.0, memory[n + 228696] -
            memory[class_of(label[n], 10) + 10 * n + 228644]);
    /* cross_entropy.w[n] = select(label[n] == -100, 0, 1) */
    for (int n = 0; n < 4; n++)
        memory[n + 228704] = choose(label[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            sum += choose(n < run.valid, memory[n + 228700], 0.0);
        memory[228708] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            sum += choose(n < run.valid, memory[n + 228704], 0.0);
        memory[228709] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_7(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[228710] = memory[228708] / memory[228709];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[228711] = 1.0 / memory[228709];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 4; n++)
        memory[n + 228712] = choose(n < run.valid, memory[228711], 0.0);
    /* cross_entropy.lse.grad[n] = select(label[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 4; n++)
        memory[n + 228716] = choose(label[n] == -100, 0.0, memory[n + 228712]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 4; n++)
        memory[n + 228720] = memory[n + 228716] / memory[n + 228692];
    /* fc3.y.grad.1[n, k] = select(label[n] == k, select(label[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 228724] = choose(label[n] == k,
                choose(label[n] == -100, 0.0, -memory[n + 228712]), 0.0);
    /* fc3.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc3.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 228764] = memory[n + 228720] *
                exp(memory[10 * n + c + 228644] - memory[n + 228688]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc3.y.grad[n, k] = fc3.y.grad.2[n, k] + fc3.y.grad.1[n, k] */
    for (int n = 0; n < 4; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 228804] = memory[10 * n + k + 228764] + memory[10 * n + k + 228724];
    /* fc3 */
    reference_linear_bias_grad(memory + 228804, memory + 228844, 10);
    reference_relu10_y_grad(memory + 228804, memory + 61156, memory + 228854, 84, 10);
    reference_linear_weight_grad(memory + 228804, memory + 228268, memory + 229190, 10, 84);
    /* fc2.y.grad[i0, i1] = select(relu10.y[i0, i1] > 0, relu10.y.grad[i0, i1], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 84; i1++)
            memory[84 * i0 + i1 + 230030] =
                choose(memory[84 * i0 + i1 + 228268] > 0.0, memory[84 * i0 + i1 + 228854], 0.0);
    /* fc2 */
    reference_linear_bias_grad(memory + 230030, memory + 230366, 84);
    reference_relu10_y_grad(memory + 230030, memory + 50992, memory + 230450, 120, 84);
    reference_linear_weight_grad(memory + 230030, memory + 227116, memory + 230930, 84, 120);
    /* fc1.y.grad[i0, i1] = select(relu8.y[i0, i1] > 0, relu8.y.grad[i0, i1], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 120; i1++)
            memory[120 * i0 + i1 + 241010] =
                choose(memory[120 * i0 + i1 + 227116] > 0.0, memory[120 * i0 + i1 + 230450], 0.0);
    /* fc1 */
    reference_linear_bias_grad(memory + 241010, memory + 241490, 120);
    reference_relu10_y_grad(memory + 241010, memory + 2872, memory + 241610, 400, 120);
    reference_linear_weight_grad(memory + 241010, memory + 224556, memory + 243210, 120, 400);
    /* max_pool2d5.y.grad[a0, c, p, q] = flatten6.y.grad[a0, 25*c + 5*p + q] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int q = 0; q < 5; q++)
                    memory[25 * c + 5 * p + q + 400 * a0 + 291210] =
                        memory[25 * c + 5 * p + q + 400 * a0 + 241610];
    /* relu4.y.grad[n, c, 2*p + r, 2*q + s] = select(max_pool2d5.y.at[n, c, p, q] == 2*r + s,
       max_pool2d5.y.grad[n, c, p, q], 0) */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 5; p++)
                for (int r = 0; r < 2; r++)
                    for (int q = 0; q < 5; q++)
                        for (int s = 0; s < 2; s++)
                            memory[1600 * n + 100 * c + 20 * p + 2 * q + 10 * r + s + 292810] =
                                choose((int32_t)memory[400 * n + 25 * c + 5 * p + q + 222956] == 2 *
                                r + s, memory[400 * n + 25 * c + 5 * p + q + 291210], 0.0);
    /* conv2.y.grad[i0, i1, i2, i3] = select(relu4.y[i0, i1, i2, i3] > 0, relu4.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 10; i2++)
                for (int i3 = 0; i3 < 10; i3++)
                    memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 299210] =
                        choose(memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 214956] > 0.0,
                        memory[1600 * i0 + 100 * i1 + 10 * i2 + i3 + 292810], 0.0);
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad[n, k, p, q] */
    for (int k = 0; k < 16; k++) {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            for (int p = 0; p < 10; p++)
                for (int q = 0; q < 10; q++)
                    sum += memory[1600 * n + 100 * k + 10 * p + q + 299210];
        memory[k + 305610] = sum;
    }
    /* max_pool2d2.y.grad[n, c, h, w] = sum(k, r, s: h - r >= 0 and -h + r + 9 >= 0 and w - s >=
       0 and -w + s + 9 >= 0) conv2.y.grad[n, k, h - r, w - s]*conv2.weight[k, c, r, s] */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int h = 0; h < 14; h++)
                for (int w = 0; w < 14; w++) {
                    double sum = 0.0;
                    for (int k = 0; k < 16; k++)
                        for (int r = larger(0, h - 9); r < smaller(5, h + 1); r++)
                            for (int s = larger(0, w - 9); s < smaller(5, w + 1); s++)
                                sum += memory[10 * h + w + 1600 * n + 100 * k - 10 * r - s +
                                    299210] * memory[150 * k + 25 * c + 5 * r + s + 456];
                    memory[14 * h + w + 1176 * n + 196 * c + 305626] = sum;
                }
    /* conv2.weight.grad[k, c, r, s] = sum(n, p, q) conv2.y.grad[n, k, p, q]*max_pool2d2.y[n, c,
       p + r, q + s] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 6; c++)
            for (int r = 0; r < 5; r++)
                for (int s = 0; s < 5; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 4; n++)
                        for (int p = 0; p < 10; p++)
                            for (int q = 0; q < 10; q++)
                                sum += memory[1600 * n + 100 * k + 10 * p + q + 299210] *
                                    memory[1176 * n + 14 * p + q + 196 * c + 14 * r + s + 192748];
                    memory[150 * k + 25 * c + 5 * r + s + 310330] = sum;
                }
    /* relu1.y.grad[n, c, 2*p + r, 2*q + s] = select(max_pool2d2.y.at[n, c, p, q] == 2*r + s,
       max_pool2d2.y.grad[n, c, p, q], 0) */
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 6; c++)
            for (int p = 0; p < 14; p++)
                for (int r = 0; r < 2; r++)
                    for (int q = 0; q < 14; q++)
                        for (int s = 0; s < 2; s++)
                            memory[4704 * n + 784 * c + 56 * p + 2 * q + 28 * r + s + 312730] =
                                choose((int32_t)memory[1176 * n + 196 * c + 14 * p + q +
                                197452] == 2 * r + s, memory[1176 * n + 196 * c + 14 * p + q +
                                305626], 0.0);
    /* conv1.y.grad[i0, i1, i2, i3] = select(relu1.y[i0, i1, i2, i3] > 0, relu1.y.grad[i0, i1,
       i2, i3], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 6; i1++)
            for (int i2 = 0; i2 < 28; i2++)
                for (int i3 = 0; i3 < 28; i3++)
                    memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 331546] =
                        choose(memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 173932] > 0.0,
                        memory[4704 * i0 + 784 * i1 + 28 * i2 + i3 + 312730], 0.0);
    /* conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad[n, k, p, q] */
    for (int k = 0; k < 6; k++) {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            for (int p = 0; p < 28; p++)
                for (int q = 0; q < 28; q++)
                    sum += memory[4704 * n + 784 * k + 28 * p + q + 331546];
        memory[k + 350362] = sum;
    }
}

__attribute__((noinline)) static void reference_backward_5(double *memory)
{
    /* conv1.weight.grad[k, c, r, s] = sum(n, p, q) conv1.y.grad[n, k, p, q]*image.value[n, c, p
       + r, q + s] */
    for (int k = 0; k < 6; k++)
        for (int c = 0; c < 3; c++)
            for (int r = 0; r < 5; r++)
                for (int s = 0; s < 5; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 4; n++)
                        for (int p = 0; p < 28; p++)
                            for (int q = 0; q < 28; q++)
                                sum += memory[4704 * n + 784 * k + 28 * p + q + 331546] *
                                    memory[3072 * n + 32 * p + q + 1024 * c + 32 * r + s + 124012];
                    memory[75 * k + 25 * c + 5 * r + s + 350368] = sum;
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
    {0, 450, 456, 2856, 2872, 50872, 50992, 61072, 61156, 61996, 62006, 62456, 62462, 64862, 64878,
    112878, 112998, 123078, 123162, 124002};
static const int64_t reference_gradient[] =
    {350368, 350362, 310330, 305610, 243210, 241490, 230930, 230366, 229190, 228844, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 2806544,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 228710,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define PLACED(name_, type_, layout_, offset_) \
    layout_, TENSOR(name_, type_, VALUE, arena + offset_)
#define layout_1 .elements = 1216, .rank = 4, .shape = {6, 3, 5, 5}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 3, 400}, {2, 0, 1, 5, 80}, {3, 0, 1, 5, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_2 .elements = 32, .rank = 1, .shape = {6}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_3 .elements = 2416, .rank = 4, .shape = {16, 6, 5, 5}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 6, 400}, {2, 0, 1, 5, 80}, {3, 0, 1, 5, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_4 .elements = 32, .rank = 1, .shape = {16}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_5 .elements = 48016, .rank = 2, .shape = {120, 400}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 120, 400}, {1, 0, 1, 25, 16}, {1, 0, 25, 16, 1}}
#define layout_6 .elements = 144, .rank = 1, .shape = {120}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}}
#define layout_7 .elements = 10768, .rank = 2, .shape = {84, 120}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 84, 128}, {1, 0, 1, 128, 1}}
#define layout_8 .elements = 112, .rank = 1, .shape = {84}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}
#define layout_9 .elements = 976, .rank = 2, .shape = {10, 84}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 10, 96}, {1, 0, 1, 96, 1}}
#define layout_10 .elements = 32, .rank = 1, .shape = {10}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_11 .elements = 1456, .rank = 4, .shape = {6, 3, 5, 5}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 6, 240}, {1, 0, 1, 3, 80}, {2, 0, 1, 5, 16}, \
    {3, 0, 1, 16, 1}}
#define layout_12 .elements = 1, .rank = 0, .shape = {0}
#define layout_13 .elements = 12304, .rank = 4, .shape = {4, 3, 32, 32}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 3072}, {1, 0, 1, 3, 1024}, {2, 0, 1, 32, 32}, \
    {3, 0, 1, 2, 16}, {3, 0, 2, 16, 1}}
#define layout_14 .elements = 5392, .rank = 4, .shape = {4, 6, 14, 14}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 1344}, {1, 0, 1, 6, 224}, {2, 0, 1, 14, 16}, \
    {3, 0, 1, 16, 1}}
#define layout_15 .elements = 1616, .rank = 4, .shape = {4, 16, 5, 5}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 400}, {2, 0, 1, 5, 80}, {3, 0, 1, 5, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_16 .elements = 528, .rank = 2, .shape = {4, 120}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 128}, {1, 0, 1, 128, 1}}
#define layout_17 .elements = 400, .rank = 2, .shape = {4, 84}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 96}, {1, 0, 1, 96, 1}}
#define layout_18 .elements = 80, .rank = 2, .shape = {4, 10}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 16}, {1, 0, 1, 16, 1}}
#define layout_19 .elements = 32, .rank = 1, .shape = {4}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_20 .elements = 3600, .rank = 3, .shape = {7, 4, 120}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 7, 512}, {1, 0, 1, 4, 128}, {2, 0, 1, 128, 1}}
#define layout_21 .elements = 12816, .rank = 3, .shape = {8, 4, 400}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 8, 1600}, {1, 0, 1, 4, 400}, {2, 0, 1, 25, 16}, \
    {2, 0, 25, 16, 1}}
#define layout_22 .elements = 6416, .rank = 4, .shape = {4, 16, 10, 10}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 1600}, {2, 0, 1, 10, 160}, {3, 0, 1, 10, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_23 .elements = 20496, .rank = 4, .shape = {4, 16, 10, 10}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 5120}, {1, 0, 1, 16, 320}, {2, 0, 1, 10, 32}, \
    {3, 4, 1, 20, 1}}
#define layout_24 .elements = 5392, .rank = 3, .shape = {4, 14, 84}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 1344}, {1, 0, 1, 14, 96}, {2, 0, 1, 96, 1}}
#define layout_25 .elements = 2576, .rank = 3, .shape = {16, 5, 30}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 160}, {1, 0, 1, 5, 32}, {2, 0, 1, 32, 1}}
#define layout_26 .elements = 12304, .rank = 3, .shape = {4, 32, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 3072}, {1, 0, 1, 32, 96}, {2, 0, 1, 96, 1}}
#define layout_27 .elements = 1936, .rank = 4, .shape = {4, 6, 5, 15}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 480}, {1, 0, 1, 6, 80}, {2, 0, 1, 5, 16}, \
    {3, 0, 1, 16, 1}}
static struct dlcrt_tensor tensors[20] = {
    {layout_1, TENSOR("conv1.weight", F32, PARAMETER, conv1_weight), .initial = DLCRT_UNIFORM,
        .a = -0.11547005383792514, .b = 0.11547005383792514, .trainable = true},
    {layout_2, TENSOR("conv1.bias", F32, PARAMETER, conv1_bias), .initial = DLCRT_UNIFORM,
        .a = -0.11547005383792514, .b = 0.11547005383792514, .trainable = true},
    {layout_3, TENSOR("conv2.weight", F32, PARAMETER, conv2_weight), .initial = DLCRT_UNIFORM,
        .a = -0.08164965809277261, .b = 0.08164965809277261, .trainable = true},
    {layout_4, TENSOR("conv2.bias", F32, PARAMETER, conv2_bias), .initial = DLCRT_UNIFORM,
        .a = -0.08164965809277261, .b = 0.08164965809277261, .trainable = true},
    {layout_5, TENSOR("fc1.weight", F32, PARAMETER, fc1_weight), .initial = DLCRT_UNIFORM,
        .a = -0.05, .b = 0.05, .trainable = true},
    {layout_6, TENSOR("fc1.bias", F32, PARAMETER, fc1_bias), .initial = DLCRT_UNIFORM, .a = -0.05,
        .b = 0.05, .trainable = true},
    {layout_7, TENSOR("fc2.weight", F32, PARAMETER, fc2_weight), .initial = DLCRT_UNIFORM,
        .a = -0.09128709291752768, .b = 0.09128709291752768, .trainable = true},
    {layout_8, TENSOR("fc2.bias", F32, PARAMETER, fc2_bias), .initial = DLCRT_UNIFORM,
        .a = -0.09128709291752768, .b = 0.09128709291752768, .trainable = true},
    {layout_9, TENSOR("fc3.weight", F32, PARAMETER, fc3_weight), .initial = DLCRT_UNIFORM,
        .a = -0.1091089451179962, .b = 0.1091089451179962, .trainable = true},
    {layout_10, TENSOR("fc3.bias", F32, PARAMETER, fc3_bias), .initial = DLCRT_UNIFORM,
        .a = -0.1091089451179962, .b = 0.1091089451179962, .trainable = true},
    {layout_1, TENSOR("conv1.weight.momentum_buffer", F32, STATE, conv1_weight_momentum_buffer)},
    {layout_2, TENSOR("conv1.bias.momentum_buffer", F32, STATE, conv1_bias_momentum_buffer)},
    {layout_3, TENSOR("conv2.weight.momentum_buffer", F32, STATE, conv2_weight_momentum_buffer)},
    {layout_4, TENSOR("conv2.bias.momentum_buffer", F32, STATE, conv2_bias_momentum_buffer)},
    {layout_5, TENSOR("fc1.weight.momentum_buffer", F32, STATE, fc1_weight_momentum_buffer)},
    {layout_6, TENSOR("fc1.bias.momentum_buffer", F32, STATE, fc1_bias_momentum_buffer)},
    {layout_7, TENSOR("fc2.weight.momentum_buffer", F32, STATE, fc2_weight_momentum_buffer)},
    {layout_8, TENSOR("fc2.bias.momentum_buffer", F32, STATE, fc2_bias_momentum_buffer)},
    {layout_9, TENSOR("fc3.weight.momentum_buffer", F32, STATE, fc3_weight_momentum_buffer)},
    {layout_10, TENSOR("fc3.bias.momentum_buffer", F32, STATE, fc3_bias_momentum_buffer)},
};
static struct dlcrt_tensor gradients[10] = {
    {layout_10, TENSOR("fc3.bias", F32, GRADIENT, NULL)},
    {layout_9, TENSOR("fc3.weight", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("fc2.bias", F32, GRADIENT, NULL)},
    {layout_7, TENSOR("fc2.weight", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("fc1.bias", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("fc1.weight", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("conv2.bias", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("conv2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("conv1.bias", F32, GRADIENT, NULL)},
    {layout_11, TENSOR("conv1.weight", F32, GRADIENT, NULL)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "image", .dtype = DLCRT_U8, .rank = 3, .shape = {3, 32, 32}, .classes = 0,
        .data = image, .predicts = true},
    {.name = "label", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .ignored = -100,
        .data = label},
};
static const struct dlcrt_scalar scalars[4] = {
    {"lr", &lr, NULL},
    {"momentum", &momentum, NULL},
    {"dampening", &dampening, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_tensor accuracy_sums[2] = {
    {layout_12, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_12, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
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
static struct dlcrt_tensor train_outputs[50] = {
    {PLACED("image.value", F32, layout_13, 0)},
    {PLACED("max_pool2d2.y", F32, layout_14, 107648)},
    {PLACED("max_pool2d2.y.at", I32, layout_14, 129216)},
    {PLACED("max_pool2d5.y", F32, layout_15, 51264)},
    {PLACED("max_pool2d5.y.at", I32, layout_15, 150784)},
    {PLACED("relu8.y", F32, layout_16, 14400)},
    {PLACED("relu10.y", F32, layout_17, 0)},
    {PLACED("fc3.y", F32, layout_18, 1600)},
    {PLACED("cross_entropy.max", F32, layout_19, 2240)},
    {PLACED("cross_entropy.sum", F32, layout_19, 2368)},
    {PLACED("loss.sum", F32, layout_12, 1920)},
    {layout_12, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_12, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_19, 1920)},
    {layout_12, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_12, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {PLACED("loss.sum.grad", F32, layout_12, 2496)},
    {PLACED("fc3.y.grad", F32, layout_18, 1920)},
    {layout_10, TENSOR("fc3.bias.momentum_buffer.next", F32, VALUE, fc3_bias_momentum_buffer)},
    {layout_10, TENSOR("fc3.bias.next", F32, VALUE, fc3_bias)},
    {PLACED("fc2.y.grad", F32, layout_17, 16512)},
    {layout_8, TENSOR("fc2.bias.momentum_buffer.next", F32, VALUE, fc2_bias_momentum_buffer)},
    {layout_8, TENSOR("fc2.bias.next", F32, VALUE, fc2_bias)},
    {layout_9, TENSOR("fc3.weight.momentum_buffer.next", F32, VALUE, fc3_weight_momentum_buffer)},
    {layout_9, TENSOR("fc3.weight.next", F32, VALUE, fc3_weight)},
    {PLACED("relu8.y.grad.parts", F32, layout_20, 0)},
    {PLACED("fc1.y.grad", F32, layout_16, 57728)},
    {layout_7, TENSOR("fc2.weight.momentum_buffer.next", F32, VALUE, fc2_weight_momentum_buffer)},
    {layout_7, TENSOR("fc2.weight.next", F32, VALUE, fc2_weight)},
    {layout_6, TENSOR("fc1.bias.momentum_buffer.next", F32, VALUE, fc1_bias_momentum_buffer)},
    {layout_6, TENSOR("fc1.bias.next", F32, VALUE, fc1_bias)},
    {PLACED("flatten6.y.grad.parts", F32, layout_21, 0)},
    {PLACED("conv2.y.grad", F32, layout_22, 81984)},
    {PLACED("conv2.y.grad.at", F32, layout_15, 157248)},
    {layout_5, TENSOR("fc1.weight.momentum_buffer.next", F32, VALUE, fc1_weight_momentum_buffer)},
    {layout_5, TENSOR("fc1.weight.next", F32, VALUE, fc1_weight)},
    {layout_4, TENSOR("conv2.bias.momentum_buffer.next", F32, VALUE, conv2_bias_momentum_buffer)},
    {layout_4, TENSOR("conv2.bias.next", F32, VALUE, conv2_bias)},
    {PLACED("conv2.y.grad.copy", F32, layout_23, 0)},
    {PLACED("conv1.y.grad.at", F32, layout_14, 81984)},
    {PLACED("max_pool2d2.y.rows", F32, layout_24, 0)},
    {PLACED("conv2.weight.grad.rows", F32, layout_25, 21568)},
    {layout_3, TENSOR("conv2.weight.momentum_buffer.next", F32, VALUE,
        conv2_weight_momentum_buffer)},
    {layout_3, TENSOR("conv2.weight.next", F32, VALUE, conv2_weight)},
    {layout_2, TENSOR("conv1.bias.momentum_buffer.next", F32, VALUE, conv1_bias_momentum_buffer)},
    {layout_2, TENSOR("conv1.bias.next", F32, VALUE, conv1_bias)},
    {PLACED("image.value.rows", F32, layout_26, 0)},
    {PLACED("conv1.weight.grad.rows.parts", F32, layout_27, 49216)},
    {layout_1, TENSOR("conv1.weight.momentum_buffer.next", F32, VALUE,
        conv1_weight_momentum_buffer)},
    {layout_1, TENSOR("conv1.weight.next", F32, VALUE, conv1_weight)},
};
static const struct dlcrt_kernel train_kernels[33] = {
    {"image_2", 12, 36864, 61440, 1, &train_outputs[0],
     "image.value[n, c, h, 2*w + w2] = (image[n, c, h, 2*w + w2]*0.00392156862745098 - ..."},
    {"conv1_max_pool2d2", 15, 2878848, 69792, 2, &train_outputs[1],
     "conv1.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) image.value[n, c, r + 2*p + r2, s ..."},
    {"conv2_max_pool2d5", 18, 1939200, 34880, 2, &train_outputs[3],
     "conv2.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) max_pool2d2.y[n, c, r + 2*p + r2, ..."},
    {"fc1_relu8", 22, 384960, 200800, 1, &train_outputs[5],
     "fc1.sum[i0, k] = sum(c, c2, c22) max_pool2d5.y[i0, c, c2, c22]*fc1.weight[k, 25*c + ..."},
    {"fc2_relu10", 24, 81312, 43920, 1, &train_outputs[6],
     "fc2.sum[i0, k] = sum(c) relu8.y[i0, c]*fc2.weight[k, c]"},
    {"fc3", 26, 6760, 4904, 1, &train_outputs[7],
     "fc3.sum[i0, k] = sum(c) relu10.y[i0, c]*fc3.weight[k, c]"},
    {"cross_entropy", 27, 160, 192, 2, &train_outputs[8],
     "cross_entropy.max[n] = max(c) fc3.y[n, c]"},
    {"cross_entropy_2", 27, 36, 80, 2, &train_outputs[10],
     "loss.sum[] = sum(n) select(n < valid[], select(label[n] == -100, 0, ..."},
    {"cross_entropy_3", 27, 1, 12, 1, &train_outputs[12],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 28, 40, 176, 1, &train_outputs[13],
     "accuracy.argmax[n] = argmax(c) fc3.y[n, c]"},
    {"accuracy_2", 28, 20, 48, 2, &train_outputs[14],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == label[n] ..."},
    {"cross_entropy_grad", 27, 1, 8, 1, &train_outputs[16],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"cross_entropy_grad_2", 27, 292, 380, 1, &train_outputs[17],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"fc3_sgd_grad", 26, 150, 360, 2, &train_outputs[18],
     "fc3.bias.grad[k] = sum(i0) fc3.y.grad[i0, k]"},
    {"fc3_relu10_fc2_sgd_grad", 26, 8316, 7592, 3, &train_outputs[20],
     "relu10.y.grad[i0, c] = sum(k) fc3.y.grad[i0, k]*fc3.weight[k, c]"},
    {"fc3_sgd_grad_2", 26, 15960, 14984, 2, &train_outputs[23],
     "fc3.weight.grad[k, c] = sum(i0) fc3.y.grad[i0, k]*relu10.y[i0, c]"},
    {"fc2_grad", 24, 80640, 55104, 1, &train_outputs[25],
     "relu8.y.grad.parts[k, i0, c] = sum(k2) fc2.y.grad[i0, 12*k + k2]*fc2.weight[12*k + ..."},
    {"fc2_relu8_grad", 24, 3840, 17280, 1, &train_outputs[26],
     "relu8.y.grad[i0, c] = sum(k) relu8.y.grad.parts[k, i0, c]"},
    {"fc2_sgd_grad", 24, 191520, 164584, 2, &train_outputs[27],
     "fc2.weight.grad[k, c] = sum(i0) fc2.y.grad[i0, k]*relu8.y[i0, c]"},
    {"fc1_sgd_grad", 22, 1800, 3880, 2, &train_outputs[29],
     "fc1.bias.grad[k] = sum(i0) fc1.y.grad[i0, k]"},
    {"fc1_grad", 22, 384000, 245120, 1, &train_outputs[31],
     "flatten6.y.grad.parts[k, i0, 25*c + c2] = sum(k2) fc1.y.grad[i0, 15*k + ..."},
    {"fc1_relu4_grad", 22, 20800, 96000, 2, &train_outputs[32],
     "flatten6.y.grad[i0, 25*c + 5*i2 + i3] = sum(k) flatten6.y.grad.parts[k, i0, 25*c + ..."},
    {"fc1_sgd_grad_2", 22, 912000, 776360, 2, &train_outputs[34],
     "fc1.weight.grad[k, 25*c + 5*c2 + c22] = sum(i0) fc1.y.grad[i0, k]*max_pool2d5.y[i0, ..."},
    {"conv2_sgd_grad", 18, 1776, 6696, 2, &train_outputs[36],
     "conv2.bias.grad[k] = sum(n, p, q) conv2.y.grad.at[n, k, p, q]"},
    {"conv2_grad", 18, 0, 51200, 1, &train_outputs[38],
     "conv2.y.grad.copy[n, c, h, w] = conv2.y.grad[n, c, h, w]"},
    {"conv2_relu1_grad", 18, 3767904, 72832, 1, &train_outputs[39],
     "max_pool2d2.y.grad[n, c, h, w] = sum(k, r, s: h - r >= 0 and -h + r + 9 >= 0) ..."},
    {"max_pool2d2", 17, 0, 37632, 1, &train_outputs[40],
     "max_pool2d2.y.rows[i0, i2, 6*w + c] = max_pool2d2.y[i0, c, i2, w]"},
    {"conv2_grad_2", 18, 480000, 41216, 1, &train_outputs[41],
     "conv2.weight.grad.rows[k, r, e] = sum(n, p, q, p2, q2) select(max_pool2d5.y.at[n, k, ..."},
    {"conv2_sgd_grad_2", 18, 26400, 48040, 2, &train_outputs[42],
     "conv2.weight.grad[k, c, r, s] = conv2.weight.grad.rows[k, r, c + 6*s]"},
    {"conv1_sgd_grad", 15, 4770, 18952, 2, &train_outputs[44],
     "conv1.bias.grad[k] = sum(n, p, q) conv1.y.grad.at[n, k, p, q]"},
    {"image_3", 12, 36864, 61440, 1, &train_outputs[46],
     "image.value.rows[i0, i2, 3*w + c] = (image[i0, c, i2, w]*0.00392156862745098 - 0.5)/0.5"},
    {"conv1_grad", 15, 705600, 93984, 1, &train_outputs[47],
     "conv1.weight.grad.rows.parts[n, k, r, e] = sum(p, q, p2, q2) ..."},
    {"conv1_sgd_grad_2", 15, 6750, 14440, 2, &train_outputs[48],
     "conv1.weight.grad.rows[k, r, 3*e + c] = sum(n) conv1.weight.grad.rows.parts[n, k, r, ..."},
};
static struct dlcrt_tensor eval_outputs[14] = {
    {PLACED("image.value", F32, layout_13, 0)},
    {PLACED("max_pool2d2.y", F32, layout_14, 49216)},
    {PLACED("max_pool2d5.y", F32, layout_15, 21376)},
    {PLACED("relu8.y", F32, layout_16, 58944)},
    {PLACED("relu10.y", F32, layout_17, 23808)},
    {PLACED("fc3.y", F32, layout_18, 0)},
    {PLACED("cross_entropy.max", F32, layout_19, 320)},
    {PLACED("cross_entropy.sum", F32, layout_19, 448)},
    {PLACED("loss.sum", F32, layout_12, 576)},
    {layout_12, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_12, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_19, 320)},
    {layout_12, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_12, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[11] = {
    {"image_2", 12, 36864, 61440, 1, &eval_outputs[0],
     "image.value[n, c, h, 2*w + w2] = (image[n, c, h, 2*w + w2]*0.00392156862745098 - ..."},
    {"conv1_max_pool2d2_eval", 15, 2878848, 69792, 1, &eval_outputs[1],
     "conv1.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) image.value[n, c, r + 2*p + r2, s ..."},
    {"conv2_max_pool2d5_eval", 18, 1939200, 34880, 1, &eval_outputs[2],
     "conv2.sum[n, k, 2*p + r2, 2*q + s2] = sum(c, r, s) max_pool2d2.y[n, c, r + 2*p + r2, ..."},
    {"fc1_relu8", 22, 384960, 200800, 1, &eval_outputs[3],
     "fc1.sum[i0, k] = sum(c, c2, c22) max_pool2d5.y[i0, c, c2, c22]*fc1.weight[k, 25*c + ..."},
    {"fc2_relu10", 24, 81312, 43920, 1, &eval_outputs[4],
     "fc2.sum[i0, k] = sum(c) relu8.y[i0, c]*fc2.weight[k, c]"},
    {"fc3", 26, 6760, 4904, 1, &eval_outputs[5],
     "fc3.sum[i0, k] = sum(c) relu10.y[i0, c]*fc3.weight[k, c]"},
    {"cross_entropy", 27, 160, 192, 2, &eval_outputs[6],
     "cross_entropy.max[n] = max(c) fc3.y[n, c]"},
    {"cross_entropy_2", 27, 36, 80, 2, &eval_outputs[8],
     "loss.sum[] = sum(n) select(n < valid[], select(label[n] == -100, 0, ..."},
    {"cross_entropy_3", 27, 1, 12, 1, &eval_outputs[10],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 28, 40, 176, 1, &eval_outputs[11],
     "accuracy.argmax[n] = argmax(c) fc3.y[n, c]"},
    {"accuracy_2", 28, 20, 48, 2, &eval_outputs[12],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == label[n] ..."},
};
static struct dlcrt_tensor output = {PLACED("fc3.y", F32, layout_18, 0)};
static const struct dlcrt_block blocks[26] = {
    {&train_outputs[0], 0, 0, 1}, {&train_outputs[1], 107648, 1, 26},
    {&train_outputs[2], 129216, 1, 31}, {&train_outputs[3], 51264, 2, 22},
    {&train_outputs[4], 150784, 2, 27}, {&train_outputs[5], 14400, 3, 18},
    {&train_outputs[6], 0, 4, 15}, {&train_outputs[7], 1600, 5, 12},
    {&train_outputs[8], 2240, 6, 12}, {&train_outputs[9], 2368, 6, 12},
    {&train_outputs[10], 1920, 7, 8}, {&train_outputs[13], 1920, 9, 10},
    {&train_outputs[16], 2496, 11, 12}, {&train_outputs[17], 1920, 12, 15},
    {&train_outputs[20], 16512, 14, 18}, {&train_outputs[25], 0, 16, 17},
    {&train_outputs[26], 57728, 17, 22}, {&train_outputs[31], 0, 20, 21},
    {&train_outputs[32], 81984, 21, 24}, {&train_outputs[33], 157248, 21, 27},
    {&train_outputs[38], 0, 24, 25}, {&train_outputs[39], 81984, 25, 31},
    {&train_outputs[40], 0, 26, 27}, {&train_outputs[41], 21568, 27, 28},
    {&train_outputs[46], 0, 30, 31}, {&train_outputs[47], 49216, 31, 32},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "cifar10",
    .source = "examples/cifar10.yaml",
    .hash = UINT64_C(0x90c277141197c6d9),
    .batch = 4,
    .run = &run,
    .tensors = 20,
    .tensor = tensors,
    .gradients = 10,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 4,
    .scalar = scalars,
    .metrics = 1,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 33,
    .eval_kernels = 11,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 163728,
    .blocks = 26,
    .block = blocks,
    .reference = &reference,
    .data = {.format = "cifar10", .path = "data/cifar-10-batches-bin", .test = NULL,
        .test_every = 0, .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 2, .steps = 0, .log_every = 2000, .seed = UINT64_C(0), .shuffle = true,
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
