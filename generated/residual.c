/* Trains the network 'residual' described in examples/residual.yaml. Written by dlc (-O2, target
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
static double lr = 0.01;
static double momentum = 0.9;
static double dampening = 0;
static double weight_decay = 0.0005;

/* Parameters. */
static _Alignas(64) float stem_weight[160]; /* [16, 1, 3, 3] */
static _Alignas(64) float bn0_weight[32]; /* [16] */
static _Alignas(64) float bn0_bias[32]; /* [16] */
static _Alignas(64) float conv1_weight[2320]; /* [16, 16, 3, 3] */
static _Alignas(64) float bn1_weight[32]; /* [16] */
static _Alignas(64) float bn1_bias[32]; /* [16] */
static _Alignas(64) float conv2_weight[2320]; /* [16, 16, 3, 3] */
static _Alignas(64) float bn2_weight[32]; /* [16] */
static _Alignas(64) float bn2_bias[32]; /* [16] */
static _Alignas(64) float conv3_weight[4624]; /* [32, 16, 3, 3] */
static _Alignas(64) float bn3_weight[48]; /* [32] */
static _Alignas(64) float bn3_bias[48]; /* [32] */
static _Alignas(64) float conv4_weight[9232]; /* [32, 32, 3, 3] */
static _Alignas(64) float bn4_weight[48]; /* [32] */
static _Alignas(64) float bn4_bias[48]; /* [32] */
static _Alignas(64) float shortcut_weight[528]; /* [32, 16, 1, 1] */
static _Alignas(64) float bn5_weight[48]; /* [32] */
static _Alignas(64) float bn5_bias[48]; /* [32] */
static _Alignas(64) float fc_weight[336]; /* [10, 32] */
static _Alignas(64) float fc_bias[32]; /* [10] */

/* Buffers: kept, but not learnt. */
static _Alignas(64) float bn0_running_mean[32]; /* [16] */
static _Alignas(64) float bn0_running_var[32]; /* [16] */
static _Alignas(64) int64_t bn0_num_batches_tracked;
static _Alignas(64) float bn1_running_mean[32]; /* [16] */
static _Alignas(64) float bn1_running_var[32]; /* [16] */
static _Alignas(64) int64_t bn1_num_batches_tracked;
static _Alignas(64) float bn2_running_mean[32]; /* [16] */
static _Alignas(64) float bn2_running_var[32]; /* [16] */
static _Alignas(64) int64_t bn2_num_batches_tracked;
static _Alignas(64) float bn3_running_mean[48]; /* [32] */
static _Alignas(64) float bn3_running_var[48]; /* [32] */
static _Alignas(64) int64_t bn3_num_batches_tracked;
static _Alignas(64) float bn4_running_mean[48]; /* [32] */
static _Alignas(64) float bn4_running_var[48]; /* [32] */
static _Alignas(64) int64_t bn4_num_batches_tracked;
static _Alignas(64) float bn5_running_mean[48]; /* [32] */
static _Alignas(64) float bn5_running_var[48]; /* [32] */
static _Alignas(64) int64_t bn5_num_batches_tracked;

/* State of the optimizer. */
static _Alignas(64) float stem_weight_momentum_buffer[160]; /* [16, 1, 3, 3] */
static _Alignas(64) float bn0_weight_momentum_buffer[32]; /* [16] */
static _Alignas(64) float bn0_bias_momentum_buffer[32]; /* [16] */
static _Alignas(64) float conv1_weight_momentum_buffer[2320]; /* [16, 16, 3, 3] */
static _Alignas(64) float bn1_weight_momentum_buffer[32]; /* [16] */
static _Alignas(64) float bn1_bias_momentum_buffer[32]; /* [16] */
static _Alignas(64) float conv2_weight_momentum_buffer[2320]; /* [16, 16, 3, 3] */
static _Alignas(64) float bn2_weight_momentum_buffer[32]; /* [16] */
static _Alignas(64) float bn2_bias_momentum_buffer[32]; /* [16] */
static _Alignas(64) float conv3_weight_momentum_buffer[4624]; /* [32, 16, 3, 3] */
static _Alignas(64) float bn3_weight_momentum_buffer[48]; /* [32] */
static _Alignas(64) float bn3_bias_momentum_buffer[48]; /* [32] */
static _Alignas(64) float conv4_weight_momentum_buffer[9232]; /* [32, 32, 3, 3] */
static _Alignas(64) float bn4_weight_momentum_buffer[48]; /* [32] */
static _Alignas(64) float bn4_bias_momentum_buffer[48]; /* [32] */
static _Alignas(64) float shortcut_weight_momentum_buffer[528]; /* [32, 16, 1, 1] */
static _Alignas(64) float bn5_weight_momentum_buffer[48]; /* [32] */
static _Alignas(64) float bn5_bias_momentum_buffer[48]; /* [32] */
static _Alignas(64) float fc_weight_momentum_buffer[336]; /* [10, 32] */
static _Alignas(64) float fc_bias_momentum_buffer[32]; /* [10] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[1456704];
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

static inline float rsqrtf(float x)
{
    return 1.0f / sqrtf(x);
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

static inline double rsqrt(double x)
{
    return 1.0 / sqrt(x);
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

#define max(a, b) ((a) > (b) ? (a) : (b))
#define min(a, b) ((a) < (b) ? (a) : (b))

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

static struct dlcrt_tensor gradients[20];
#define LENT_OR(i, here) \
    (gradients[i].data != NULL ? gradients[i].data : (void *)(here))

/* image, line 12: image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
/* image f32[32, 1, 8, 8]; image.value f32[32, 1, 8, 8] */
/* Tile: 16 w; lanes over w. Loops: n, h */
static void image_2(const float *restrict image, float *restrict image_value)
{
    zero_rows(image_value, 256, 32, 1, 0, 1);
    zero_rows(image_value + 9, 256, 32, 23, 0, 1);
    for (int n = 0; n <= 31; n++)
        for (int h = 0; h <= 7; h++)
            STORE(&image_value[256 * n + 32 * h + 1],
                FIRST_LANES(8, LOAD(&image[64 * n + 8 * h]) * SPLAT(0.0625f)));
}

/* stem (conv2d), line 15: stem.sum[2*n + n2, k, p, q] = sum(r, s: p + r - 1 >= 0 and -p - r + 8
   >= 0 and q + s - 1 >= 0 and -q - s + 8 >= 0) image.value[2*n + n2, 0, p + r - 1, q + s -
   1]*stem.weight[k, 0, r, s] */
/* image.value f32[32, 1, 8, 8]; stem.weight f32[16, 1, 3, 3]; stem.sum f32[32, 16, 8, 8] */
/* Tile: 8 n x 2 n2 x 16 k; lanes over k. Loops: n, p, q; inside: r, s */
KERNEL
static void stem(int thread, int threads, const float *restrict image_value,
    const float *restrict stem_weight, float *restrict stem_sum)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int p = unit / 8 % 8;
        const int q = unit % 8;
        vec sum[8][2];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int n2 = 0; n2 < 2; n2++)
                sum[n][n2] = SPLAT(0.0f);
        for (int r = max(0, -p + 1); r <= min(2, -p + 8); r++)
            for (int s = max(0, -q + 1); s <= min(2, -q + 8); s++) {
                const float *const value_at =
                    &image_value[4096 * nb + 32 * p + q + 32 * r + s - 32];
                const vec x = LOAD(&stem_weight[48 * r + 16 * s]);
                UNROLL for (int n = 0; n < 8; n++)
                    UNROLL for (int n2 = 0; n2 < 2; n2++)
                        sum[n][n2] += x * SPLAT(value_at[512 * n + 256 * n2]);
            }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int n2 = 0; n2 < 2; n2++)
                STORE(&stem_sum[16384 * nb + 2048 * n + 1024 * n2 + 128 * p + 16 * q], sum[n][n2]);
    }
}

/* bn0 (batch_norm2d), line 16: bn0.sum.parts[n, c] = sum(n2, h, w) stem.sum[2*n + n2, c, h, w] */
/* bn0 (batch_norm2d), line 16: bn0.sum[c] = sum(n) bn0.sum.parts[n, c] */
/* bn0 (batch_norm2d), line 16: bn0.m[c] = bn0.sum[c]/2048 */
/* bn0 (batch_norm2d), line 16: bn0.sum.2.parts[n, c] = sum(n2, h, w) (stem.sum[2*n + n2, c, h,
   w] - bn0.m[c])*(stem.sum[2*n + n2, c, h, w] - bn0.m[c]) */
/* bn0 (batch_norm2d), line 16: bn0.sum.2[c] = sum(n) bn0.sum.2.parts[n, c] */
/* bn0 (batch_norm2d), line 16: bn0.v[c] = bn0.sum.2[c]/2048 */
/* gelu2 (gelu), line 17: gelu2.y.part[i1] = rsqrt(bn0.v[i1] + 1e-05) */
/* gelu2 (gelu), line 17: gelu2.y[i0, i1, i2, i3] = 0.5*((stem.sum[i0, i1, i2, i3] -
   bn0.m[i1])*gelu2.y.part[i1]*bn0.weight[i1] + bn0.bias[i1])*(1 +
   erf(0.7071067811865476*((stem.sum[i0, i1, i2, i3] - bn0.m[i1])*gelu2.y.part[i1]*bn0.weight[i1]
   + bn0.bias[i1]))) */
/* For bn0 (line 16), bn1 (line 20) */
/* stem.sum f32[32, 16, 8, 8]; bn0.sum.parts f32[16, 16]; bn0.sum.2.parts f32[16, 16]; bn0.weight
   f32[16]; bn0.bias f32[16]; bn0.sum f32[16]; bn0.m f32[16]; bn0.v f32[16]; gelu2.y.part
   f32[16]; gelu2.y f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c. Loops: n, n2, h, w, n, n2, h, w, i0, i2, i3 */
static void bn0_gelu2(const float *restrict stem_sum, float *restrict bn0_sum_parts,
    float *restrict bn0_sum_2_parts, const float *restrict bn0_weight,
    const float *restrict bn0_bias, float *restrict bn0_sum, float *restrict bn0_m,
    float *restrict bn0_v, float *restrict gelu2_y_part, float *restrict gelu2_y)
{
    zero_rows(gelu2_y, 256, 160, 16, 0, 1);
    zero_rows(gelu2_y + 144, 256, 160, 16, 0, 1);
    vec parts;
    vec m;
    vec parts_2;
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++)
                    parts += LOAD(&stem_sum[2048 * n + 1024 * n2 + 128 * h + 16 * w]);
        STORE(&bn0_sum_parts[16 * n], parts);
    }
    vec sum = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        sum += LOAD(&bn0_sum_parts[16 * n]);
    STORE(&bn0_sum[0], sum);
    {
        m = sum / SPLAT(2048.0f);
        STORE(&bn0_m[0], m);
    }
    for (int n_2 = 0; n_2 <= 15; n_2++) {
        parts_2 = SPLAT(0.0f);
        for (int n2_2 = 0; n2_2 <= 1; n2_2++)
            for (int h_2 = 0; h_2 <= 7; h_2++)
                for (int w_2 = 0; w_2 <= 7; w_2++)
                    parts_2 += (LOAD(&stem_sum[2048 * n_2 + 1024 * n2_2 + 128 * h_2 + 16 * w_2]) -
                        m) * (LOAD(&stem_sum[2048 * n_2 + 1024 * n2_2 + 128 * h_2 + 16 * w_2]) - m);
        STORE(&bn0_sum_2_parts[16 * n_2], parts_2);
    }
    vec sum_2 = SPLAT(0.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        sum_2 += LOAD(&bn0_sum_2_parts[16 * n_2]);
    vec v = sum_2 / SPLAT(2048.0f);
    STORE(&bn0_v[0], v);
    vec part = v_rsqrt(v + SPLAT(1e-05f));
    STORE(&gelu2_y_part[0], part);
    for (int i0 = 0; i0 <= 31; i0++)
        for (int i2 = 0; i2 <= 7; i2++)
            for (int i3 = 0; i3 <= 7; i3++) {
                const int at = 1024 * i0 + 128 * i2 + 16 * i3;
                STORE(&gelu2_y[1280 * i0 + 160 * i2 + 16 * i3 + 16], SPLAT(0.5f) *
                    ((LOAD(&stem_sum[at]) - m) * part * LOAD(&bn0_weight[0]) + LOAD(&bn0_bias[0])) *
                    (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                    ((LOAD(&stem_sum[at]) - m) * part * LOAD(&bn0_weight[0]) +
                    LOAD(&bn0_bias[0])))));
            }
}

/* conv1 (conv2d), line 19: conv1.weight.copy[n, c, h, w] = conv1.weight[n, c, h, w] */
/* For conv1 (line 19), conv2 (line 22) */
/* conv1.weight f32[16, 16, 3, 3]; conv1.weight.copy f32[16, 16, 3, 3] */
/* Tile: 16 n; lanes over n. Loops: c, h, w */
static void conv1(const float *restrict conv1_weight, float *restrict conv1_weight_copy)
{
    for (int c = 0; c <= 15; c++)
        for (int h = 0; h <= 2; h++)
            for (int w = 0; w <= 2; w++)
                STORE(&conv1_weight_copy[144 * c + 48 * h + 16 * w],
                    gather(&conv1_weight[c + 48 * h + 16 * w], 144, LANES));
}

/* conv1 (conv2d), line 19: conv1.sum[2*n + n2, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r
   + 8 >= 0) gelu2.y[2*n + n2, c, p + r - 1, q + s - 1]*conv1.weight.copy[k, c, r, s] */
/* For conv1 (line 19), conv2 (line 22) */
/* gelu2.y f32[32, 16, 8, 8]; conv1.weight.copy f32[16, 16, 3, 3]; conv1.sum f32[32, 16, 8, 8] */
/* Tile: 2 n2 x 16 k x 8 q; lanes over k. Loops: n, p; inside: c, r, s */
SLIDING_KERNEL
static void conv1_2(int thread, int threads, const float *restrict gelu2_y,
    const float *restrict conv1_weight_copy, float *restrict conv1_sum)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit / 8;
        const int p = unit % 8;
        vec sum[2][8];
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int q = 0; q < 8; q++)
                sum[n2][q] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++)
            for (int r = max(0, -p + 1); r <= min(2, -p + 8); r++)
                for (int s = 0; s <= 2; s++) {
                    const float *const y_at = &gelu2_y[2560 * n + 160 * p + c + 160 * r + 16 * s -
                        160];
                    const vec x = LOAD(&conv1_weight_copy[144 * c + 48 * r + 16 * s]);
                    UNROLL for (int n2 = 0; n2 < 2; n2++)
                        UNROLL for (int q = 0; q < 8; q++)
                            sum[n2][q] += x * SPLAT(y_at[1280 * n2 + 16 * q]);
                }
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int q = 0; q < 8; q++)
                STORE(&conv1_sum[2048 * n + 1024 * n2 + 128 * p + 16 * q], sum[n2][q]);
    }
}

/* bn2 (batch_norm2d), line 23: bn2.sum.parts[n, c] = sum(n2, h, w) conv2.sum[2*n + n2, c, h, w] */
/* bn2 (batch_norm2d), line 23: bn2.sum[c] = sum(n) bn2.sum.parts[n, c] */
/* bn2 (batch_norm2d), line 23: bn2.m[c] = bn2.sum[c]/2048 */
/* bn2 (batch_norm2d), line 23: bn2.sum.2.parts[n, c] = sum(n2, h, w) (conv2.sum[2*n + n2, c, h,
   w] - bn2.m[c])*(conv2.sum[2*n + n2, c, h, w] - bn2.m[c]) */
/* bn2 (batch_norm2d), line 23: bn2.sum.2[c] = sum(n) bn2.sum.2.parts[n, c] */
/* bn2 (batch_norm2d), line 23: bn2.v[c] = bn2.sum.2[c]/2048 */
/* gelu9 (gelu), line 25: gelu9.y.part[i1] = rsqrt(bn2.v[i1] + 1e-05) */
/* gelu9 (gelu), line 25: gelu9.y[i0, i1, i2, i3] = 0.5*((conv2.sum[i0, i1, i2, i3] -
   bn2.m[i1])*gelu9.y.part[i1]*bn2.weight[i1] + bn2.bias[i1] + gelu2.y[i0, i1, i2, i3])*(1 +
   erf(0.7071067811865476*((conv2.sum[i0, i1, i2, i3] -
   bn2.m[i1])*gelu9.y.part[i1]*bn2.weight[i1] + bn2.bias[i1] + gelu2.y[i0, i1, i2, i3]))) */
/* conv2.sum f32[32, 16, 8, 8]; bn2.sum.parts f32[16, 16]; bn2.sum.2.parts f32[16, 16];
   bn2.weight f32[16]; bn2.bias f32[16]; gelu2.y f32[32, 16, 8, 8]; bn2.sum f32[16]; bn2.m
   f32[16]; bn2.v f32[16]; gelu9.y.part f32[16]; gelu9.y f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c. Loops: n, n2, h, w, n, n2, h, w, i0, i2, i3 */
static void bn2_gelu9(const float *restrict conv2_sum, float *restrict bn2_sum_parts,
    float *restrict bn2_sum_2_parts, const float *restrict bn2_weight,
    const float *restrict bn2_bias, const float *restrict gelu2_y, float *restrict bn2_sum,
    float *restrict bn2_m, float *restrict bn2_v, float *restrict gelu9_y_part,
    float *restrict gelu9_y)
{
    zero_rows(gelu9_y, 256, 144, 16, 0, 1);
    vec parts;
    vec m;
    vec parts_2;
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++)
                    parts += LOAD(&conv2_sum[2048 * n + 1024 * n2 + 128 * h + 16 * w]);
        STORE(&bn2_sum_parts[16 * n], parts);
    }
    vec sum = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        sum += LOAD(&bn2_sum_parts[16 * n]);
    STORE(&bn2_sum[0], sum);
    {
        m = sum / SPLAT(2048.0f);
        STORE(&bn2_m[0], m);
    }
    for (int n_2 = 0; n_2 <= 15; n_2++) {
        parts_2 = SPLAT(0.0f);
        for (int n2_2 = 0; n2_2 <= 1; n2_2++)
            for (int h_2 = 0; h_2 <= 7; h_2++)
                for (int w_2 = 0; w_2 <= 7; w_2++)
                    parts_2 += (LOAD(&conv2_sum[2048 * n_2 + 1024 * n2_2 + 128 * h_2 + 16 * w_2]) -
                        m) * (LOAD(&conv2_sum[2048 * n_2 + 1024 * n2_2 + 128 * h_2 + 16 * w_2]) -
                        m);
        STORE(&bn2_sum_2_parts[16 * n_2], parts_2);
    }
    vec sum_2 = SPLAT(0.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        sum_2 += LOAD(&bn2_sum_2_parts[16 * n_2]);
    vec v = sum_2 / SPLAT(2048.0f);
    STORE(&bn2_v[0], v);
    vec part = v_rsqrt(v + SPLAT(1e-05f));
    STORE(&gelu9_y_part[0], part);
    for (int i0 = 0; i0 <= 31; i0++)
        for (int i2 = 0; i2 <= 7; i2++)
            for (int i3 = 0; i3 <= 7; i3++) {
                const int at = 1024 * i0 + 128 * i2 + 16 * i3;
                const int at_2 = 1280 * i0 + 160 * i2 + 16 * i3 + 16;
                STORE(&gelu9_y[1152 * i0 + 144 * i2 + 16 * i3 + 16], SPLAT(0.5f) *
                    ((LOAD(&conv2_sum[at]) - m) * part * LOAD(&bn2_weight[0]) + LOAD(&bn2_bias[0]) +
                    LOAD(&gelu2_y[at_2])) * (SPLAT(1.0f) +
                    v_erf(SPLAT(0.70710677f) * ((LOAD(&conv2_sum[at]) - m) * part *
                    LOAD(&bn2_weight[0]) + LOAD(&bn2_bias[0]) + LOAD(&gelu2_y[at_2])))));
            }
}

/* conv3 (conv2d), line 27: conv3.weight.copy[n, c, h, w] = conv3.weight[n, c, h, w] */
/* conv3.weight f32[32, 16, 3, 3]; conv3.weight.copy f32[32, 16, 3, 3] */
/* Tile: 16 n; lanes over n. Loops: n, c, h, w */
static void conv3(const float *restrict conv3_weight, float *restrict conv3_weight_copy)
{
    for (int nb = 0; nb <= 1; nb++)
        for (int c = 0; c <= 15; c++)
            for (int h = 0; h <= 2; h++)
                for (int w = 0; w <= 2; w++)
                    STORE(&conv3_weight_copy[2304 * nb + 144 * c + 48 * h + 16 * w],
                        gather(&conv3_weight[2304 * nb + c + 48 * h + 16 * w], 144, LANES));
}

/* conv3 (conv2d), line 27: conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and 2*q + s - 1
   >= 0) gelu9.y[n, c, 2*p + r - 1, 2*q + s - 1]*conv3.weight.copy[k, c, r, s] */
/* gelu9.y f32[32, 16, 8, 8]; conv3.weight.copy f32[32, 16, 3, 3]; conv3.sum f32[32, 32, 4, 4] */
/* Tile: 8 n x 32 k; lanes over k. Loops: n, p, q; inside: c, r, s */
KERNEL
static void conv3_2(int thread, int threads, const float *restrict gelu9_y,
    const float *restrict conv3_weight_copy, float *restrict conv3_sum)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int p = unit / 4 % 4;
        const int q = unit % 4;
        vec sum[8][2];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                sum[n][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++)
            for (int r = max(0, -2 * p + 1); r <= 2; r++)
                for (int s = max(0, -2 * q + 1); s <= 2; s++) {
                    const float *const copy_at = &conv3_weight_copy[144 * c + 48 * r + 16 * s];
                    const float *const y_at = &gelu9_y[9216 * nb + 288 * p + 32 * q + c + 144 * r +
                        16 * s - 144];
                    UNROLL for (int kv = 0; kv < 2; kv++) {
                        const vec x = LOAD(&copy_at[2304 * kv]);
                        UNROLL for (int n = 0; n < 8; n++)
                            sum[n][kv] += x * SPLAT(y_at[1152 * n]);
                    }
                }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&conv3_sum[4096 * nb + 512 * n + 256 * kv + 64 * p + 16 * q], sum[n][kv]);
    }
}

/* bn3 (batch_norm2d), line 28: bn3.sum[c] = sum(n, h, w) conv3.sum[n, c, h, w] */
/* bn3 (batch_norm2d), line 28: bn3.m[c] = bn3.sum[c]/512 */
/* bn3 (batch_norm2d), line 28: bn3.sum.2[c] = sum(n, h, w) (conv3.sum[n, c, h, w] -
   bn3.m[c])*(conv3.sum[n, c, h, w] - bn3.m[c]) */
/* bn3 (batch_norm2d), line 28: bn3.v[c] = bn3.sum.2[c]/512 */
/* gelu12 (gelu), line 29: gelu12.y.part[i1] = rsqrt(bn3.v[i1] + 1e-05) */
/* gelu12 (gelu), line 29: gelu12.y[i0, i1, i2, i3] = 0.5*((conv3.sum[i0, i1, i2, i3] -
   bn3.m[i1])*gelu12.y.part[i1]*bn3.weight[i1] + bn3.bias[i1])*(1 +
   erf(0.7071067811865476*((conv3.sum[i0, i1, i2, i3] -
   bn3.m[i1])*gelu12.y.part[i1]*bn3.weight[i1] + bn3.bias[i1]))) */
/* conv3.sum f32[32, 32, 4, 4]; bn3.weight f32[32]; bn3.bias f32[32]; bn3.sum f32[32]; bn3.m
   f32[32]; bn3.v f32[32]; gelu12.y.part f32[32]; gelu12.y f32[32, 32, 4, 4] */
/* Tile: 16 c; lanes over c. Loops: c; inside: n, h, w, n, h, w, i0, i2, i3 */
static void bn3_gelu12(int thread, int threads, const float *restrict conv3_sum,
    const float *restrict bn3_weight, const float *restrict bn3_bias, float *restrict bn3_sum,
    float *restrict bn3_m, float *restrict bn3_v, float *restrict gelu12_y_part,
    float *restrict gelu12_y)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec m;
        vec sum = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    sum += LOAD(&conv3_sum[256 * cb + 512 * n + 64 * h + 16 * w]);
        STORE(&bn3_sum[16 * cb], sum);
        {
            m = sum / SPLAT(512.0f);
            STORE(&bn3_m[16 * cb], m);
        }
        vec sum_2 = SPLAT(0.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    sum_2 += (LOAD(&conv3_sum[256 * cb + 512 * n_2 + 64 * h_2 + 16 * w_2]) - m) *
                        (LOAD(&conv3_sum[256 * cb + 512 * n_2 + 64 * h_2 + 16 * w_2]) - m);
        vec v = sum_2 / SPLAT(512.0f);
        STORE(&bn3_v[16 * cb], v);
        vec part = v_rsqrt(v + SPLAT(1e-05f));
        STORE(&gelu12_y_part[16 * cb], part);
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++) {
                    const int at = 256 * cb + 512 * i0 + 64 * i2 + 16 * i3;
                    STORE(&gelu12_y[8208 * cb + 256 * i0 + 64 * i2 + 16 * i3], SPLAT(0.5f) *
                        ((LOAD(&conv3_sum[at]) - m) * part * LOAD(&bn3_weight[16 * cb]) +
                        LOAD(&bn3_bias[16 * cb])) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        ((LOAD(&conv3_sum[at]) - m) * part * LOAD(&bn3_weight[16 * cb]) +
                        LOAD(&bn3_bias[16 * cb])))));
                }
    }
}

/* conv4 (conv2d), line 30: conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >=
   0 and q + s - 1 >= 0 and -q - s + 4 >= 0) gelu12.y[n, c, p + r - 1, q + s - 1]*conv4.weight[k,
   c, r, s] */
/* gelu12.y f32[32, 32, 4, 4]; conv4.weight f32[32, 32, 3, 3]; conv4.sum f32[32, 32, 4, 4] */
/* Tile: 8 n x 32 k; lanes over k. Loops: n, p, q; inside: c, r, s */
KERNEL
static void conv4(int thread, int threads, const float *restrict gelu12_y,
    const float *restrict conv4_weight, float *restrict conv4_sum)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int p = unit / 4 % 4;
        const int q = unit % 4;
        vec sum[8][2];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                sum[n][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            for (int r = max(0, -p + 1); r <= min(2, -p + 4); r++)
                for (int s = max(0, -q + 1); s <= min(2, -q + 4); s++) {
                    const float *const weight_at = &conv4_weight[144 * c + 48 * r + 16 * s];
                    const float *const y_at = &gelu12_y[2048 * nb + 64 * p + 16 * q + c + 64 * r +
                        16 * s + 8192 * (c / 16) - 80];
                    UNROLL for (int kv = 0; kv < 2; kv++) {
                        const vec x = LOAD(&weight_at[4608 * kv]);
                        UNROLL for (int n = 0; n < 8; n++)
                            sum[n][kv] += x * SPLAT(y_at[256 * n]);
                    }
                }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&conv4_sum[4096 * nb + 512 * n + 256 * kv + 64 * p + 16 * q], sum[n][kv]);
    }
}

/* bn4 (batch_norm2d), line 31: bn4.sum[c] = sum(n, h, w) conv4.sum[n, c, h, w] */
/* bn4 (batch_norm2d), line 31: bn4.m[c] = bn4.sum[c]/512 */
/* bn4 (batch_norm2d), line 31: bn4.sum.2[c] = sum(n, h, w) (conv4.sum[n, c, h, w] -
   bn4.m[c])*(conv4.sum[n, c, h, w] - bn4.m[c]) */
/* bn4 (batch_norm2d), line 31: bn4.v[c] = bn4.sum.2[c]/512 */
/* add17 (add), line 34: add17.y.part[i1] = rsqrt(bn4.v[i1] + 1e-05) */
/* conv4.sum f32[32, 32, 4, 4]; bn4.sum f32[32]; bn4.m f32[32]; bn4.v f32[32]; add17.y.part
   f32[32] */
/* Tile: 16 c; lanes over c. Loops: c; inside: n, h, w, n, h, w */
static void bn4_add17(int thread, int threads, const float *restrict conv4_sum,
    float *restrict bn4_sum, float *restrict bn4_m, float *restrict bn4_v,
    float *restrict add17_y_part)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec m;
        vec sum = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    sum += LOAD(&conv4_sum[256 * cb + 512 * n + 64 * h + 16 * w]);
        STORE(&bn4_sum[16 * cb], sum);
        {
            m = sum / SPLAT(512.0f);
            STORE(&bn4_m[16 * cb], m);
        }
        vec sum_2 = SPLAT(0.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    sum_2 += (LOAD(&conv4_sum[256 * cb + 512 * n_2 + 64 * h_2 + 16 * w_2]) - m) *
                        (LOAD(&conv4_sum[256 * cb + 512 * n_2 + 64 * h_2 + 16 * w_2]) - m);
        vec v = sum_2 / SPLAT(512.0f);
        STORE(&bn4_v[16 * cb], v);
        STORE(&add17_y_part[16 * cb], v_rsqrt(v + SPLAT(1e-05f)));
    }
}

/* shortcut (conv2d), line 32: shortcut.sum[n, k, p, q] = sum(c) gelu9.y[n, c, 2*p,
   2*q]*shortcut.weight[k, c, 0, 0] */
/* gelu9.y f32[32, 16, 8, 8]; shortcut.weight f32[32, 16, 1, 1]; shortcut.sum f32[32, 32, 4, 4] */
/* Tile: 32 k x 2 p x 4 q; lanes over k. Loops: n, p; inside: c */
KERNEL
static void shortcut(int thread, int threads, const float *restrict gelu9_y,
    const float *restrict shortcut_weight, float *restrict shortcut_sum)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int n = unit / 2;
        const int pb = unit % 2;
        vec sum[2][2][4];
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int p = 0; p < 2; p++)
                UNROLL for (int q = 0; q < 4; q++)
                    sum[kv][p][q] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++) {
            const float *const weight_at = &shortcut_weight[16 * c];
            const float *const y_at = &gelu9_y[1152 * n + 576 * pb + c + 16];
            UNROLL for (int kv = 0; kv < 2; kv++) {
                const vec x = LOAD(&weight_at[256 * kv]);
                UNROLL for (int p = 0; p < 2; p++)
                    UNROLL for (int q = 0; q < 4; q++)
                        sum[kv][p][q] += x * SPLAT(y_at[288 * p + 32 * q]);
            }
        }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int p = 0; p < 2; p++)
                UNROLL for (int q = 0; q < 4; q++)
                    STORE(&shortcut_sum[512 * n + 256 * kv + 128 * pb + 64 * p + 16 * q],
                        sum[kv][p][q]);
    }
}

/* bn5 (batch_norm2d), line 33: bn5.sum[c] = sum(n, h, w) shortcut.sum[n, c, h, w] */
/* bn5 (batch_norm2d), line 33: bn5.m[c] = bn5.sum[c]/512 */
/* bn5 (batch_norm2d), line 33: bn5.sum.2[c] = sum(n, h, w) (shortcut.sum[n, c, h, w] -
   bn5.m[c])*(shortcut.sum[n, c, h, w] - bn5.m[c]) */
/* bn5 (batch_norm2d), line 33: bn5.v[c] = bn5.sum.2[c]/512 */
/* add17 (add), line 34: add17.y.part.2[i1] = rsqrt(bn5.v[i1] + 1e-05) */
/* add17 (add), line 34: add17.y[i0, i1, i2, i3] = (conv4.sum[i0, i1, i2, i3] -
   bn4.m[i1])*add17.y.part[i1]*bn4.weight[i1] + bn4.bias[i1] + ((shortcut.sum[i0, i1, i2, i3] -
   bn5.m[i1])*add17.y.part.2[i1]*bn5.weight[i1] + bn5.bias[i1]) */
/* avg_pool2d19 (avg_pool2d), line 37: avg_pool2d19.sum[n, c, p, q] = sum(r, s) 0.5*add17.y[n, c,
   r, s]*(1 + erf(0.7071067811865476*add17.y[n, c, r, s])) */
/* shortcut.sum f32[32, 32, 4, 4]; conv4.sum f32[32, 32, 4, 4]; bn4.m f32[32]; add17.y.part
   f32[32]; bn4.weight f32[32]; bn4.bias f32[32]; bn5.weight f32[32]; bn5.bias f32[32]; add17.y
   f32[32, 32, 4, 4]; bn5.sum f32[32]; bn5.m f32[32]; bn5.v f32[32]; add17.y.part.2 f32[32];
   avg_pool2d19.sum f32[32, 32, 1, 1] */
/* Tile: 16 c; lanes over c. Loops: c; inside: n, h, w, n, h, w, i0, i2, i3 */
static void bn5_add17_avg_pool2d19(int thread, int threads, const float *restrict shortcut_sum,
    const float *restrict conv4_sum, const float *restrict bn4_m,
    const float *restrict add17_y_part, const float *restrict bn4_weight,
    const float *restrict bn4_bias, const float *restrict bn5_weight,
    const float *restrict bn5_bias, float *restrict add17_y, float *restrict bn5_sum,
    float *restrict bn5_m, float *restrict bn5_v, float *restrict add17_y_part_2,
    float *restrict avg_pool2d19_sum)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec m;
        vec sum_3;
        vec sum = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    sum += LOAD(&shortcut_sum[256 * cb + 512 * n + 64 * h + 16 * w]);
        STORE(&bn5_sum[16 * cb], sum);
        {
            m = sum / SPLAT(512.0f);
            STORE(&bn5_m[16 * cb], m);
        }
        vec sum_2 = SPLAT(0.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    sum_2 += (LOAD(&shortcut_sum[256 * cb + 512 * n_2 + 64 * h_2 + 16 * w_2]) - m) *
                        (LOAD(&shortcut_sum[256 * cb + 512 * n_2 + 64 * h_2 + 16 * w_2]) - m);
        vec v = sum_2 / SPLAT(512.0f);
        STORE(&bn5_v[16 * cb], v);
        vec part_2 = v_rsqrt(v + SPLAT(1e-05f));
        STORE(&add17_y_part_2[16 * cb], part_2);
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++) {
                    const int at = 256 * cb + 512 * i0 + 64 * i2 + 16 * i3;
                    STORE(&add17_y[at], (LOAD(&conv4_sum[at]) - LOAD(&bn4_m[16 * cb])) *
                        LOAD(&add17_y_part[16 * cb]) * LOAD(&bn4_weight[16 * cb]) +
                        LOAD(&bn4_bias[16 * cb]) +
                        ((LOAD(&shortcut_sum[at]) - m) * part_2 * LOAD(&bn5_weight[16 * cb]) +
                        LOAD(&bn5_bias[16 * cb])));
                }
        for (int i0 = 0; i0 <= 31; i0++) {
            sum_3 = SPLAT(0.0f);
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++)
                    sum_3 += SPLAT(0.5f) * LOAD(&add17_y[256 * cb + 512 * i0 + 64 * i2 + 16 * i3]) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        LOAD(&add17_y[256 * cb + 512 * i0 + 64 * i2 + 16 * i3])));
            STORE(&avg_pool2d19_sum[16 * cb + 32 * i0], sum_3);
        }
    }
}

/* flatten20 (flatten), line 38: flatten20.y[a0, f] = avg_pool2d19.sum[a0, f, 0, 0]/16 */
/* avg_pool2d19.sum f32[32, 32, 1, 1]; flatten20.y f32[32, 32] */
/* Tile: 16 f; lanes over f. Loops: a0, f */
static void flatten20(const float *restrict avg_pool2d19_sum, float *restrict flatten20_y)
{
    for (int a0 = 0; a0 <= 31; a0++)
        for (int fb = 0; fb <= 1; fb++)
            STORE(&flatten20_y[16 * a0 + 512 * fb], LOAD(&avg_pool2d19_sum[32 * a0 + 16 * fb]) /
                SPLAT(16.0f));
}

/* fc (linear), line 39: fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c] */
/* fc (linear), line 39: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* flatten20.y f32[32, 32]; fc.weight f32[10, 32]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 4 i0 x 2 k x 16 c; lanes over c. Loops: i0, k; inside: c */
KERNEL
static void fc(const float *restrict flatten20_y, const float *restrict fc_weight,
    const float *restrict fc_bias, float *restrict fc_y)
{
    for (int i0b = 0; i0b <= 7; i0b++)
        for (int kb = 0; kb <= 4; kb++) {
            vec sum[4][2];
            UNROLL for (int i0 = 0; i0 < 4; i0++)
                UNROLL for (int k = 0; k < 2; k++)
                    sum[i0][k] = SPLAT(0.0f);
            for (int cb = 0; cb <= 1; cb++) {
                const float *const y_at = &flatten20_y[64 * i0b + 512 * cb];
                const float *const weight_at = &fc_weight[32 * kb + 160 * cb];
                UNROLL for (int i0 = 0; i0 < 4; i0++) {
                    const vec x = keep(LOAD(&y_at[16 * i0]));
                    UNROLL for (int k = 0; k < 2; k++)
                        sum[i0][k] += x * LOAD(&weight_at[16 * k]);
                }
            }
            float total[4][2];
            UNROLL for (int i0 = 0; i0 < 4; i0++)
                UNROLL for (int k = 0; k < 2; k++)
                    total[i0][k] = add_lanes(sum[i0][k]);
            for (int i0 = 0; i0 < 4; i0++)
                for (int k = 0; k < 2; k++)
                    fc_y[4 * i0b + i0 + 32 * kb + 16 * k + 144 * (i0b / 4)] = fc_bias[2 * kb + k] +
                        total[i0][k];
        }
}

/* cross_entropy, line 40: cross_entropy.max[n] = max(c) fc.y[n, c] */
/* cross_entropy, line 40: cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.max[n]) */
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

/* cross_entropy, line 40: loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
   cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0) */
/* cross_entropy, line 40: loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0,
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

/* cross_entropy, line 40: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_3(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy, line 41: accuracy.argmax[n] = argmax(c) fc.y[n, c] */
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

/* accuracy, line 41: accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] ==
   digit[n] and digit[n] != -100), 1, 0) */
/* accuracy, line 41: accuracy.seen.sum[] = sum(n) select(n < valid[], select(digit[n] == -100,
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

/* cross_entropy, line 40: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* cross_entropy, line 40: cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy, line 40: cross_entropy.sum.grad[n] = select(digit[n] == -100, 0,
   cross_entropy.l.grad[n])/cross_entropy.sum[n] */
/* cross_entropy, line 40: fc.y.grad[n, k] = cross_entropy.sum.grad[n]*exp(fc.y[n, k] -
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

/* fc (linear), line 39: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
/* sgd, line 42: fc.bias.momentum_buffer.next[i0] = select(step[] == 1, fc.bias.grad[i0] +
   weight_decay[]*fc.bias[i0], momentum[]*fc.bias.momentum_buffer[i0] + (1 -
   dampening[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0])) */
/* sgd, line 42: fc.bias.next[i0] = fc.bias[i0] - lr[]*(fc.bias.grad[i0] +
   weight_decay[]*fc.bias[i0] + momentum[]*fc.bias.momentum_buffer.next[i0]) */
/* fc.y.grad f32[32, 10]; fc.bias f32[10]; fc.bias.momentum_buffer f32[10]; fc.bias.grad f32[10] */
/* Tile: 16 i0; lanes over i0. Loops: k; inside: i0 */
static void fc_sgd_grad(const float *restrict fc_y_grad, float *restrict fc_bias,
    float *restrict fc_bias_momentum_buffer, float *restrict fc_bias_grad)
{
    for (int k = 0; k <= 9; k++) {
        vec grad = SPLAT(0.0f);
        for (int i0b = 0; i0b <= 1; i0b++)
            grad += LOAD(&fc_y_grad[16 * k + 160 * i0b]);
        float total = add_lanes(grad);
        if (fc_bias_grad != NULL)
            fc_bias_grad[k] = total;
        float next = choosef((double)(run.step + 1) == 1.0, total + (float)weight_decay *
            fc_bias[k], (float)momentum * fc_bias_momentum_buffer[k] + (float)(1.0 - dampening) *
            (total + (float)weight_decay * fc_bias[k]));
        fc_bias_momentum_buffer[k] = next;
        fc_bias[k] = fc_bias[k] - (float)lr *
            (total + (float)weight_decay * fc_bias[k] + (float)momentum * next);
    }
}

/* fc (linear), line 39: flatten20.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
/* avg_pool2d19 (avg_pool2d), line 37: avg_pool2d19.sum.grad[n, c, p, q] = flatten20.y.grad[n,
   c]/16 */
/* fc.y.grad f32[32, 10]; fc.weight f32[10, 32]; avg_pool2d19.sum.grad f32[32, 32, 1, 1] */
/* Tile: 4 i0 x 32 c; lanes over c. Loops: i0; inside: k */
KERNEL
static void fc_avg_pool2d19_grad(const float *restrict fc_y_grad, const float *restrict fc_weight,
    float *restrict avg_pool2d19_sum_grad)
{
    for (int i0b = 0; i0b <= 7; i0b++) {
        vec grad[4][2];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[i0][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 9; k++) {
            const float *const weight_at = &fc_weight[16 * k];
            const float *const grad_at = &fc_y_grad[4 * i0b + 16 * k + 144 * (i0b / 4)];
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&weight_at[160 * cv]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    grad[i0][cv] += x * SPLAT(grad_at[i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&avg_pool2d19_sum_grad[128 * i0b + 32 * i0 + 16 * cv], grad[i0][cv] /
                    SPLAT(16.0f));
    }
}

/* fc (linear), line 39: fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten20.y[i0, c] */
/* sgd, line 42: fc.weight.momentum_buffer.next[i0, i1] = select(step[] == 1, fc.weight.grad[i0,
   i1] + weight_decay[]*fc.weight[i0, i1], momentum[]*fc.weight.momentum_buffer[i0, i1] + (1 -
   dampening[])*(fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1])) */
/* sgd, line 42: fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*(fc.weight.grad[i0, i1] +
   weight_decay[]*fc.weight[i0, i1] + momentum[]*fc.weight.momentum_buffer.next[i0, i1]) */
/* fc.y.grad f32[32, 10]; flatten20.y f32[32, 32]; fc.weight f32[10, 32];
   fc.weight.momentum_buffer f32[10, 32]; fc.weight.grad f32[10, 32] */
/* Tile: 5 k x 32 c; lanes over c. Loops: k; inside: i0 */
KERNEL
static void fc_sgd_grad_2(const float *restrict fc_y_grad, const float *restrict flatten20_y,
    float *restrict fc_weight, float *restrict fc_weight_momentum_buffer,
    float *restrict fc_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int kb = 0; kb <= 1; kb++) {
        vec grad[5][2];
        vec next[5][2];
        UNROLL for (int k = 0; k < 5; k++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[k][cv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++) {
            const float *const y_at = &flatten20_y[16 * i0];
            const float *const grad_at = &fc_y_grad[80 * kb + i0 + 144 * (i0 / 16)];
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&y_at[512 * cv]);
                UNROLL for (int k = 0; k < 5; k++)
                    grad[k][cv] += x * SPLAT(grad_at[16 * k]);
            }
        }
        if (fc_weight_grad != NULL)
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    STORE(&fc_weight_grad[80 * kb + 16 * k + 160 * cv], grad[k][cv]);
        UNROLL for (int k = 0; k < 5; k++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const int at = 80 * kb + 16 * k + 160 * cv;
                next[k][cv] = (is_so) ? (vec)(grad[k][cv] + SPLAT(the_weight_decay) *
                    LOAD(&fc_weight[at])) : (vec)(SPLAT(the_momentum) *
                    LOAD(&fc_weight_momentum_buffer[at]) + SPLAT(factor) *
                    (grad[k][cv] + SPLAT(the_weight_decay) * LOAD(&fc_weight[at])));
                STORE(&fc_weight_momentum_buffer[at], next[k][cv]);
                STORE(&fc_weight[at], LOAD(&fc_weight[at]) - SPLAT(the_lr) *
                    (grad[k][cv] + SPLAT(the_weight_decay) * LOAD(&fc_weight[at]) +
                    SPLAT(the_momentum) * next[k][cv]));
            }
    }
}

/* gelu18 (gelu), line 35: add17.y.grad[i0, i1, i2, i3] = 0.5*(avg_pool2d19.sum.grad[i0, i1, 0,
   0]*(1 + erf(0.7071067811865476*add17.y[i0, i1, i2, i3]))) +
   0.3989422804014327*(avg_pool2d19.sum.grad[i0, i1, 0, 0]*add17.y[i0, i1, i2,
   i3]*exp((-0.5000000000000001)*(add17.y[i0, i1, i2, i3]*add17.y[i0, i1, i2, i3]))) */
/* bn5 (batch_norm2d), line 33: bn5.v.grad.sum[c] = sum(n, h, w) add17.y.grad[n, c, h,
   w]*(shortcut.sum[n, c, h, w] - bn5.m[c]) */
/* bn4 (batch_norm2d), line 31: bn4.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
/* bn4 (batch_norm2d), line 31: bn4.v.grad.sum[c] = sum(n, h, w) add17.y.grad[n, c, h,
   w]*(conv4.sum[n, c, h, w] - bn4.m[c]) */
/* bn5 (batch_norm2d), line 33: bn5.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
/* bn5 (batch_norm2d), line 33: bn5.weight.grad[c] = bn5.v.grad.sum[c]*rsqrt(bn5.v[c] + 1e-05) */
/* bn5 (batch_norm2d), line 33: bn5.sum.2.grad[c] =
   (-0.5)*(bn5.v.grad.sum[c]*(bn5.weight[c]*(rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] +
   1e-05)*rsqrt(bn5.v[c] + 1e-05))))/512 */
/* bn5 (batch_norm2d), line 33: bn5.sum.grad[c] = ((-2)*((bn5.sum[c] +
   (-512)*bn5.m[c])*bn5.sum.2.grad[c]) - bn5.bias.grad[c]*(bn5.weight[c]*rsqrt(bn5.v[c] +
   1e-05)))/512 */
/* bn5 (batch_norm2d), line 33: shortcut.y.grad[n, c, h, w] = bn5.sum.grad[c] +
   (2*(bn5.sum.2.grad[c]*(shortcut.sum[n, c, h, w] - bn5.m[c])) + add17.y.grad[n, c, h,
   w]*bn5.weight[c]*add17.y.part.2[c]) */
/* bn4 (batch_norm2d), line 31: bn4.weight.grad[c] = bn4.v.grad.sum[c]*rsqrt(bn4.v[c] + 1e-05) */
/* bn4 (batch_norm2d), line 31: bn4.sum.2.grad[c] =
   (-0.5)*(bn4.v.grad.sum[c]*(bn4.weight[c]*(rsqrt(bn4.v[c] + 1e-05)*rsqrt(bn4.v[c] +
   1e-05)*rsqrt(bn4.v[c] + 1e-05))))/512 */
/* bn4 (batch_norm2d), line 31: bn4.sum.grad[c] = ((-2)*((bn4.sum[c] +
   (-512)*bn4.m[c])*bn4.sum.2.grad[c]) - bn5.bias.grad[c]*(bn4.weight[c]*rsqrt(bn4.v[c] +
   1e-05)))/512 */
/* bn4 (batch_norm2d), line 31: conv4.y.grad[n, c, h, w] = bn4.sum.grad[c] +
   (2*(bn4.sum.2.grad[c]*(conv4.sum[n, c, h, w] - bn4.m[c])) + add17.y.grad[n, c, h,
   w]*bn4.weight[c]*add17.y.part[c]) */
/* sgd, line 42: bn4.weight.momentum_buffer.next[i0] = select(step[] == 1, bn4.weight.grad[i0] +
   weight_decay[]*bn4.weight[i0], momentum[]*bn4.weight.momentum_buffer[i0] + (1 -
   dampening[])*(bn4.weight.grad[i0] + weight_decay[]*bn4.weight[i0])) */
/* sgd, line 42: bn4.weight.next[i0] = bn4.weight[i0] - lr[]*(bn4.weight.grad[i0] +
   weight_decay[]*bn4.weight[i0] + momentum[]*bn4.weight.momentum_buffer.next[i0]) */
/* sgd, line 42: bn4.bias.momentum_buffer.next[i0] = select(step[] == 1, bn4.bias.grad[i0] +
   weight_decay[]*bn4.bias[i0], momentum[]*bn4.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn4.bias.grad[i0] + weight_decay[]*bn4.bias[i0])) */
/* avg_pool2d19.sum.grad f32[32, 32, 1, 1]; add17.y f32[32, 32, 4, 4], replaced by add17.y.grad;
   shortcut.sum f32[32, 32, 4, 4]; bn5.m f32[32]; conv4.sum f32[32, 32, 4, 4]; bn4.m f32[32];
   bn5.v f32[32]; bn5.weight f32[32]; bn5.sum f32[32]; add17.y.part.2 f32[32]; bn4.v f32[32];
   bn4.weight f32[32]; bn4.sum f32[32]; add17.y.part f32[32]; bn4.weight.momentum_buffer f32[32];
   bn4.bias f32[32]; bn4.bias.momentum_buffer f32[32]; bn4.bias.grad f32[32]; bn5.bias.grad
   f32[32]; bn5.weight.grad f32[32]; shortcut.y.grad f32[32, 32, 4, 4]; bn4.weight.grad f32[32];
   conv4.y.grad f32[32, 32, 4, 4] */
/* Tile: 16 i1; lanes over i1. Loops: i1; inside: i0, i2, i3 */
static void gelu18_bn5_bn4_sgd_grad(int thread, int threads,
    const float *restrict avg_pool2d19_sum_grad, float *restrict add17_y,
    const float *restrict shortcut_sum, const float *restrict bn5_m,
    const float *restrict conv4_sum, const float *restrict bn4_m, const float *restrict bn5_v,
    const float *restrict bn5_weight, const float *restrict bn5_sum,
    const float *restrict add17_y_part_2, const float *restrict bn4_v, float *restrict bn4_weight,
    const float *restrict bn4_sum, const float *restrict add17_y_part,
    float *restrict bn4_weight_momentum_buffer, const float *restrict bn4_bias,
    float *restrict bn4_bias_momentum_buffer, float *restrict bn4_bias_grad,
    float *restrict bn5_bias_grad, float *restrict bn5_weight_grad, float *restrict shortcut_y_grad,
    float *restrict bn4_weight_grad, float *restrict conv4_y_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int i1b = unit;
        vec sum = SPLAT(0.0f);
        vec grad = SPLAT(0.0f);
        vec sum_2 = SPLAT(0.0f);
        vec grad_2 = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++) {
                    {
                        const int at = 16 * i1b + 32 * i0;
                        const int at_2 = 256 * i1b + 512 * i0 + 64 * i2 + 16 * i3;
                        STORE(&add17_y[at_2], SPLAT(0.5f) *
                            (LOAD(&avg_pool2d19_sum_grad[at]) *
                            (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) * LOAD(&add17_y[at_2])))) +
                            SPLAT(0.3989423f) * (LOAD(&avg_pool2d19_sum_grad[at]) *
                            LOAD(&add17_y[at_2]) * v_exp(SPLAT(-0.5f) *
                            (LOAD(&add17_y[at_2]) * LOAD(&add17_y[at_2])))));
                    }
                    sum += LOAD(&add17_y[256 * i1b + 512 * i0 + 64 * i2 + 16 * i3]) *
                        (LOAD(&shortcut_sum[256 * i1b + 512 * i0 + 64 * i2 + 16 * i3]) -
                        LOAD(&bn5_m[16 * i1b]));
                    grad += LOAD(&add17_y[256 * i1b + 512 * i0 + 64 * i2 + 16 * i3]);
                    sum_2 += LOAD(&add17_y[256 * i1b + 512 * i0 + 64 * i2 + 16 * i3]) *
                        (LOAD(&conv4_sum[256 * i1b + 512 * i0 + 64 * i2 + 16 * i3]) -
                        LOAD(&bn4_m[16 * i1b]));
                    grad_2 += LOAD(&add17_y[256 * i1b + 512 * i0 + 64 * i2 + 16 * i3]);
                }
        STORE(&bn4_bias_grad[16 * i1b], grad);
        STORE(&bn5_bias_grad[16 * i1b], grad_2);
        STORE(&bn5_weight_grad[16 * i1b], sum * v_rsqrt(LOAD(&bn5_v[16 * i1b]) + SPLAT(1e-05f)));
        vec grad_3 = SPLAT(-0.5f) * (sum *
            (LOAD(&bn5_weight[16 * i1b]) *
            (v_rsqrt(LOAD(&bn5_v[16 * i1b]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn5_v[16 * i1b]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn5_v[16 * i1b]) + SPLAT(1e-05f))))) / SPLAT(512.0f);
        vec grad_4 = (SPLAT(-2.0f) * ((LOAD(&bn5_sum[16 * i1b]) + SPLAT(-512.0f) *
            LOAD(&bn5_m[16 * i1b])) * grad_3) - grad_2 *
            (LOAD(&bn5_weight[16 * i1b]) * v_rsqrt(LOAD(&bn5_v[16 * i1b]) + SPLAT(1e-05f)))) /
            SPLAT(512.0f);
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++) {
                    const int at_3 = 256 * i1b + 512 * i0 + 64 * i2 + 16 * i3;
                    STORE(&shortcut_y_grad[8208 * i1b + 256 * i0 + 64 * i2 + 16 * i3], grad_4 +
                        (SPLAT(2.0f) * (grad_3 * (LOAD(&shortcut_sum[at_3]) -
                        LOAD(&bn5_m[16 * i1b]))) + LOAD(&add17_y[at_3]) *
                        LOAD(&bn5_weight[16 * i1b]) * LOAD(&add17_y_part_2[16 * i1b])));
                }
        vec grad_5 = sum_2 * v_rsqrt(LOAD(&bn4_v[16 * i1b]) + SPLAT(1e-05f));
        if (bn4_weight_grad != NULL)
            STORE(&bn4_weight_grad[16 * i1b], grad_5);
        vec grad_6 = SPLAT(-0.5f) * (sum_2 *
            (LOAD(&bn4_weight[16 * i1b]) *
            (v_rsqrt(LOAD(&bn4_v[16 * i1b]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn4_v[16 * i1b]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn4_v[16 * i1b]) + SPLAT(1e-05f))))) / SPLAT(512.0f);
        vec grad_7 = (SPLAT(-2.0f) * ((LOAD(&bn4_sum[16 * i1b]) + SPLAT(-512.0f) *
            LOAD(&bn4_m[16 * i1b])) * grad_6) - grad_2 *
            (LOAD(&bn4_weight[16 * i1b]) * v_rsqrt(LOAD(&bn4_v[16 * i1b]) + SPLAT(1e-05f)))) /
            SPLAT(512.0f);
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++) {
                    const int at_4 = 256 * i1b + 512 * i0 + 64 * i2 + 16 * i3;
                    STORE(&conv4_y_grad[8208 * i1b + 256 * i0 + 64 * i2 + 16 * i3], grad_7 +
                        (SPLAT(2.0f) * (grad_6 * (LOAD(&conv4_sum[at_4]) -
                        LOAD(&bn4_m[16 * i1b]))) + LOAD(&add17_y[at_4]) *
                        LOAD(&bn4_weight[16 * i1b]) * LOAD(&add17_y_part[16 * i1b])));
                }
        vec next = (is_so) ? (vec)(grad_5 + SPLAT(the_weight_decay) * LOAD(&bn4_weight[16 * i1b])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn4_weight_momentum_buffer[16 * i1b]) +
            SPLAT(factor) * (grad_5 + SPLAT(the_weight_decay) * LOAD(&bn4_weight[16 * i1b])));
        STORE(&bn4_weight_momentum_buffer[16 * i1b], next);
        STORE(&bn4_weight[16 * i1b], LOAD(&bn4_weight[16 * i1b]) - SPLAT(the_lr) *
            (grad_5 + SPLAT(the_weight_decay) * LOAD(&bn4_weight[16 * i1b]) + SPLAT(the_momentum) *
            next));
        STORE(&bn4_bias_momentum_buffer[16 * i1b], (is_so) ?
            (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn4_bias[16 * i1b])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn4_bias_momentum_buffer[16 * i1b]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&bn4_bias[16 * i1b]))));
    }
}

/* shortcut (conv2d), line 32: shortcut.weight.grad[k, c, r, s] = sum(n, p, q) shortcut.y.grad[n,
   k, p, q]*gelu9.y[n, c, 2*p, 2*q] */
/* sgd, line 42: shortcut.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   shortcut.weight.grad[i0, i1, i2, i3] + weight_decay[]*shortcut.weight[i0, i1, i2, i3],
   momentum[]*shortcut.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(shortcut.weight.grad[i0, i1, i2, i3] + weight_decay[]*shortcut.weight[i0, i1,
   i2, i3])) */
/* shortcut.y.grad f32[32, 32, 4, 4]; gelu9.y f32[32, 16, 8, 8]; shortcut.weight f32[32, 16, 1,
   1]; shortcut.weight.momentum_buffer f32[32, 16, 1, 1]; shortcut.weight.grad f32[32, 16, 1, 1] */
/* Tile: 32 k x 8 c; lanes over k. Loops: c; inside: n, p, q */
KERNEL
static void shortcut_sgd_grad(int thread, int threads, const float *restrict shortcut_y_grad,
    const float *restrict gelu9_y, const float *restrict shortcut_weight,
    float *restrict shortcut_weight_momentum_buffer, float *restrict shortcut_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec grad[2][8];
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 8; c++)
                grad[kv][c] = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int p = 0; p <= 3; p++)
                for (int q = 0; q <= 3; q++) {
                    const float *const grad_at = &shortcut_y_grad[256 * n + 64 * p + 16 * q];
                    const float *const y_at = &gelu9_y[8 * cb + 1152 * n + 288 * p + 32 * q + 16];
                    UNROLL for (int kv = 0; kv < 2; kv++) {
                        const vec x = LOAD(&grad_at[8208 * kv]);
                        UNROLL for (int c = 0; c < 8; c++)
                            grad[kv][c] += x * SPLAT(y_at[c]);
                    }
                }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 8; c++)
                STORE(&shortcut_weight_grad[256 * kv + 128 * cb + 16 * c], grad[kv][c]);
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 8; c++) {
                const int at = 256 * kv + 128 * cb + 16 * c;
                STORE(&shortcut_weight_momentum_buffer[at], (is_so) ?
                    (vec)(grad[kv][c] + SPLAT(the_weight_decay) * LOAD(&shortcut_weight[at])) :
                    (vec)(SPLAT(the_momentum) * LOAD(&shortcut_weight_momentum_buffer[at]) +
                    SPLAT(factor) * (grad[kv][c] + SPLAT(the_weight_decay) *
                    LOAD(&shortcut_weight[at]))));
            }
    }
}

/* conv4 (conv2d), line 30: conv4.weight.copy[n, c, h, w] = conv4.weight[n, c, h, w] */
/* conv4.weight f32[32, 32, 3, 3]; conv4.weight.copy f32[32, 32, 3, 3] */
/* Tile: 16 c; lanes over c. Loops: n, c, h, w */
static void conv4_2(int thread, int threads, const float *restrict conv4_weight,
    float *restrict conv4_weight_copy)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int n = unit / 2;
        const int cb = unit % 2;
        for (int h = 0; h <= 2; h++)
            for (int w = 0; w <= 2; w++)
                STORE(&conv4_weight_copy[144 * n + 4608 * cb + 48 * h + 16 * w],
                    gather(&conv4_weight[n + 2304 * cb + 48 * h + 16 * w + 4592 * (n / 16)], 144,
                    LANES));
    }
}

/* conv4 (conv2d), line 30: gelu12.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 +
   r + 2 >= 0 and i3 - s + 1 >= 0 and -i3 + s + 2 >= 0) conv4.y.grad[n, k, i2 - r + 1, i3 - s +
   1]*conv4.weight.copy[k, c, r, s] */
/* gelu12 (gelu), line 29: bn3.y.grad[i0, i1, i2, i3] = 0.5*(gelu12.y.grad[i0, i1, i2, i3]*(1 +
   erf(0.7071067811865476*((conv3.sum[i0, i1, i2, i3] -
   bn3.m[i1])*gelu12.y.part[i1]*bn3.weight[i1] + bn3.bias[i1])))) +
   0.3989422804014327*(gelu12.y.grad[i0, i1, i2, i3]*((conv3.sum[i0, i1, i2, i3] -
   bn3.m[i1])*gelu12.y.part[i1]*bn3.weight[i1] +
   bn3.bias[i1])*exp((-0.5000000000000001)*(((conv3.sum[i0, i1, i2, i3] -
   bn3.m[i1])*gelu12.y.part[i1]*bn3.weight[i1] + bn3.bias[i1])*((conv3.sum[i0, i1, i2, i3] -
   bn3.m[i1])*gelu12.y.part[i1]*bn3.weight[i1] + bn3.bias[i1])))) */
/* conv4.y.grad f32[32, 32, 4, 4]; conv4.weight.copy f32[32, 32, 3, 3]; conv3.sum f32[32, 32, 4,
   4]; bn3.m f32[32]; gelu12.y.part f32[32]; bn3.weight f32[32]; bn3.bias f32[32]; bn3.y.grad
   f32[32, 32, 4, 4] */
/* Tile: 8 n x 32 c; lanes over c. Loops: n, i2, i3; inside: k, r, s */
KERNEL
static void conv4_gelu12_grad(int thread, int threads, const float *restrict conv4_y_grad,
    const float *restrict conv4_weight_copy, const float *restrict conv3_sum,
    const float *restrict bn3_m, const float *restrict gelu12_y_part,
    const float *restrict bn3_weight, const float *restrict bn3_bias, float *restrict bn3_y_grad)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int i2 = unit / 4 % 4;
        const int i3 = unit % 4;
        vec grad[8][2];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[n][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            for (int r = max(0, i2 - 2); r <= min(2, i2 + 1); r++)
                for (int s = max(0, i3 - 2); s <= min(2, i3 + 1); s++) {
                    const float *const copy_at = &conv4_weight_copy[144 * k + 48 * r + 16 * s];
                    const float *const grad_at =
                        &conv4_y_grad[2048 * nb + 64 * i2 + 16 * i3 + k + 8192 * (k / 16) - 64 * r -
                        16 * s + 80];
                    UNROLL for (int cv = 0; cv < 2; cv++) {
                        const vec x = LOAD(&copy_at[4608 * cv]);
                        UNROLL for (int n = 0; n < 8; n++)
                            grad[n][cv] += x * SPLAT(grad_at[256 * n]);
                    }
                }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const int at = 4096 * nb + 512 * n + 256 * cv + 64 * i2 + 16 * i3;
                STORE(&bn3_y_grad[at], SPLAT(0.5f) *
                    (grad[n][cv] * (SPLAT(1.0f) +
                    v_erf(SPLAT(0.70710677f) * ((LOAD(&conv3_sum[at]) - LOAD(&bn3_m[16 * cv])) *
                    LOAD(&gelu12_y_part[16 * cv]) * LOAD(&bn3_weight[16 * cv]) +
                    LOAD(&bn3_bias[16 * cv]))))) + SPLAT(0.3989423f) *
                    (grad[n][cv] * ((LOAD(&conv3_sum[at]) - LOAD(&bn3_m[16 * cv])) *
                    LOAD(&gelu12_y_part[16 * cv]) * LOAD(&bn3_weight[16 * cv]) +
                    LOAD(&bn3_bias[16 * cv])) *
                    v_exp(SPLAT(-0.5f) * (((LOAD(&conv3_sum[at]) - LOAD(&bn3_m[16 * cv])) *
                    LOAD(&gelu12_y_part[16 * cv]) * LOAD(&bn3_weight[16 * cv]) +
                    LOAD(&bn3_bias[16 * cv])) *
                    ((LOAD(&conv3_sum[at]) - LOAD(&bn3_m[16 * cv])) *
                    LOAD(&gelu12_y_part[16 * cv]) * LOAD(&bn3_weight[16 * cv]) +
                    LOAD(&bn3_bias[16 * cv]))))));
            }
    }
}

/* conv4 (conv2d), line 30: conv4.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p -
   r + 4 >= 0 and q + s - 1 >= 0 and -q - s + 4 >= 0) conv4.y.grad[n, k, p, q]*gelu12.y[n, c, p +
   r - 1, q + s - 1] */
/* sgd, line 42: conv4.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   conv4.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv4.weight[i0, i1, i2, i3],
   momentum[]*conv4.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(conv4.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv4.weight[i0, i1, i2,
   i3])) */
/* sgd, line 42: conv4.weight.next[i0, i1, i2, i3] = conv4.weight[i0, i1, i2, i3] -
   lr[]*(conv4.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv4.weight[i0, i1, i2, i3] +
   momentum[]*conv4.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* conv4.y.grad f32[32, 32, 4, 4]; gelu12.y f32[32, 32, 4, 4]; conv4.weight f32[32, 32, 3, 3];
   conv4.weight.momentum_buffer f32[32, 32, 3, 3]; conv4.weight.grad f32[32, 32, 3, 3] */
/* Tile: 32 k x 11 c, at the end of c 10; lanes over k. Loops: c, r, s; inside: n, p, q */
KERNEL
static void conv4_sgd_grad(int thread, int threads, const float *restrict conv4_y_grad,
    const float *restrict gelu12_y, float *restrict conv4_weight,
    float *restrict conv4_weight_momentum_buffer, float *restrict conv4_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(27, thread, threads); unit < first_unit(27, thread + 1, threads);
        unit++) {
        const int cb = unit / 9;
        const int r = unit / 3 % 3;
        const int s = unit % 3;
        if (cb < 2) {
            vec grad[2][11];
            vec next[2][11];
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 11; c++)
                    grad[kv][c] = SPLAT(0.0f);
            for (int n = 0; n <= 31; n++)
                for (int p = max(0, -r + 1); p <= min(3, -r + 4); p++)
                    for (int q = max(0, -s + 1); q <= min(3, -s + 4); q++) {
                        const float *const grad_at = &conv4_y_grad[256 * n + 64 * p + 16 * q];
                        UNROLL for (int c = 0; c < 11; c++) {
                            const vec x = SPLAT(gelu12_y[11 * cb + c + 64 * r + 16 * s + 256 * n +
                                64 * p + 16 * q + 8192 * ((11 * cb + c) / 16) - 80]);
                            UNROLL for (int kv = 0; kv < 2; kv++)
                                grad[kv][c] += x * LOAD(&grad_at[8208 * kv]);
                        }
                    }
            if (conv4_weight_grad != NULL)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    UNROLL for (int c = 0; c < 11; c++)
                        STORE(&conv4_weight_grad[4608 * kv + 1584 * cb + 144 * c + 48 * r + 16 * s],
                            grad[kv][c]);
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 11; c++) {
                    const int at = 4608 * kv + 1584 * cb + 144 * c + 48 * r + 16 * s;
                    next[kv][c] = (is_so) ? (vec)(grad[kv][c] + SPLAT(the_weight_decay) *
                        LOAD(&conv4_weight[at])) :
                        (vec)(SPLAT(the_momentum) * LOAD(&conv4_weight_momentum_buffer[at]) +
                        SPLAT(factor) * (grad[kv][c] + SPLAT(the_weight_decay) *
                        LOAD(&conv4_weight[at])));
                    STORE(&conv4_weight_momentum_buffer[at], next[kv][c]);
                }
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 11; c++) {
                    const int at_2 = 4608 * kv + 1584 * cb + 144 * c + 48 * r + 16 * s;
                    STORE(&conv4_weight[at_2], LOAD(&conv4_weight[at_2]) - SPLAT(the_lr) *
                        (grad[kv][c] + SPLAT(the_weight_decay) * LOAD(&conv4_weight[at_2]) +
                        SPLAT(the_momentum) * next[kv][c]));
                }
        }
        else {
            vec grad[2][10];
            vec next[2][10];
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 10; c++)
                    grad[kv][c] = SPLAT(0.0f);
            for (int n = 0; n <= 31; n++)
                for (int p = max(0, -r + 1); p <= min(3, -r + 4); p++)
                    for (int q = max(0, -s + 1); q <= min(3, -s + 4); q++) {
                        const float *const grad_at = &conv4_y_grad[256 * n + 64 * p + 16 * q];
                        UNROLL for (int kv = 0; kv < 2; kv++) {
                            const vec x = LOAD(&grad_at[8208 * kv]);
                            UNROLL for (int c = 0; c < 10; c++)
                                grad[kv][c] += x * SPLAT(gelu12_y[11 * cb + c + 64 * r + 16 * s +
                                    256 * n + 64 * p + 16 * q + 8192 * ((11 * cb + c) / 16) - 80]);
                        }
                    }
            if (conv4_weight_grad != NULL)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    UNROLL for (int c = 0; c < 10; c++)
                        STORE(&conv4_weight_grad[4608 * kv + 1584 * cb + 144 * c + 48 * r + 16 * s],
                            grad[kv][c]);
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 10; c++) {
                    const int at = 4608 * kv + 1584 * cb + 144 * c + 48 * r + 16 * s;
                    next[kv][c] = (is_so) ? (vec)(grad[kv][c] + SPLAT(the_weight_decay) *
                        LOAD(&conv4_weight[at])) :
                        (vec)(SPLAT(the_momentum) * LOAD(&conv4_weight_momentum_buffer[at]) +
                        SPLAT(factor) * (grad[kv][c] + SPLAT(the_weight_decay) *
                        LOAD(&conv4_weight[at])));
                    STORE(&conv4_weight_momentum_buffer[at], next[kv][c]);
                }
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 10; c++) {
                    const int at_2 = 4608 * kv + 1584 * cb + 144 * c + 48 * r + 16 * s;
                    STORE(&conv4_weight[at_2], LOAD(&conv4_weight[at_2]) - SPLAT(the_lr) *
                        (grad[kv][c] + SPLAT(the_weight_decay) * LOAD(&conv4_weight[at_2]) +
                        SPLAT(the_momentum) * next[kv][c]));
                }
        }
    }
}

/* bn3 (batch_norm2d), line 28: bn3.v.grad.sum[c] = sum(n, h, w) bn3.y.grad[n, c, h,
   w]*(conv3.sum[n, c, h, w] - bn3.m[c]) */
/* bn3 (batch_norm2d), line 28: bn3.bias.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h, w] */
/* bn3 (batch_norm2d), line 28: bn3.weight.grad[c] = bn3.v.grad.sum[c]*rsqrt(bn3.v[c] + 1e-05) */
/* bn3 (batch_norm2d), line 28: bn3.sum.2.grad[c] =
   (-0.5)*(bn3.v.grad.sum[c]*(bn3.weight[c]*(rsqrt(bn3.v[c] + 1e-05)*rsqrt(bn3.v[c] +
   1e-05)*rsqrt(bn3.v[c] + 1e-05))))/512 */
/* bn3 (batch_norm2d), line 28: bn3.sum.grad[c] = ((-2)*((bn3.sum[c] +
   (-512)*bn3.m[c])*bn3.sum.2.grad[c]) - bn3.bias.grad[c]*(bn3.weight[c]*rsqrt(bn3.v[c] +
   1e-05)))/512 */
/* bn3 (batch_norm2d), line 28: conv3.y.grad[n, c, h, w] = bn3.sum.grad[c] +
   (2*(bn3.sum.2.grad[c]*(conv3.sum[n, c, h, w] - bn3.m[c])) + bn3.y.grad[n, c, h,
   w]*bn3.weight[c]*gelu12.y.part[c]) */
/* sgd, line 42: bn3.weight.momentum_buffer.next[i0] = select(step[] == 1, bn3.weight.grad[i0] +
   weight_decay[]*bn3.weight[i0], momentum[]*bn3.weight.momentum_buffer[i0] + (1 -
   dampening[])*(bn3.weight.grad[i0] + weight_decay[]*bn3.weight[i0])) */
/* sgd, line 42: bn3.weight.next[i0] = bn3.weight[i0] - lr[]*(bn3.weight.grad[i0] +
   weight_decay[]*bn3.weight[i0] + momentum[]*bn3.weight.momentum_buffer.next[i0]) */
/* sgd, line 42: bn3.bias.momentum_buffer.next[i0] = select(step[] == 1, bn3.bias.grad[i0] +
   weight_decay[]*bn3.bias[i0], momentum[]*bn3.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn3.bias.grad[i0] + weight_decay[]*bn3.bias[i0])) */
/* sgd, line 42: bn3.bias.next[i0] = bn3.bias[i0] - lr[]*(bn3.bias.grad[i0] +
   weight_decay[]*bn3.bias[i0] + momentum[]*bn3.bias.momentum_buffer.next[i0]) */
/* bn3.y.grad f32[32, 32, 4, 4]; conv3.sum f32[32, 32, 4, 4]; bn3.m f32[32]; bn3.v f32[32];
   bn3.weight f32[32]; bn3.sum f32[32]; gelu12.y.part f32[32]; bn3.weight.momentum_buffer
   f32[32]; bn3.bias f32[32]; bn3.bias.momentum_buffer f32[32]; bn3.bias.grad f32[32];
   bn3.weight.grad f32[32]; conv3.y.grad f32[32, 32, 4, 4] */
/* Tile: 16 c; lanes over c. Loops: c; inside: n, h, w, n, h, w */
static void bn3_sgd_grad(int thread, int threads, const float *restrict bn3_y_grad,
    const float *restrict conv3_sum, const float *restrict bn3_m, const float *restrict bn3_v,
    float *restrict bn3_weight, const float *restrict bn3_sum, const float *restrict gelu12_y_part,
    float *restrict bn3_weight_momentum_buffer, float *restrict bn3_bias,
    float *restrict bn3_bias_momentum_buffer, float *restrict bn3_bias_grad,
    float *restrict bn3_weight_grad, float *restrict conv3_y_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec sum = SPLAT(0.0f);
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++) {
                    sum += LOAD(&bn3_y_grad[256 * cb + 512 * n + 64 * h + 16 * w]) *
                        (LOAD(&conv3_sum[256 * cb + 512 * n + 64 * h + 16 * w]) -
                        LOAD(&bn3_m[16 * cb]));
                    grad += LOAD(&bn3_y_grad[256 * cb + 512 * n + 64 * h + 16 * w]);
                }
        if (bn3_bias_grad != NULL)
            STORE(&bn3_bias_grad[16 * cb], grad);
        vec grad_2 = sum * v_rsqrt(LOAD(&bn3_v[16 * cb]) + SPLAT(1e-05f));
        if (bn3_weight_grad != NULL)
            STORE(&bn3_weight_grad[16 * cb], grad_2);
        vec grad_3 = SPLAT(-0.5f) * (sum *
            (LOAD(&bn3_weight[16 * cb]) * (v_rsqrt(LOAD(&bn3_v[16 * cb]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn3_v[16 * cb]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn3_v[16 * cb]) + SPLAT(1e-05f))))) / SPLAT(512.0f);
        vec grad_4 = (SPLAT(-2.0f) * ((LOAD(&bn3_sum[16 * cb]) + SPLAT(-512.0f) *
            LOAD(&bn3_m[16 * cb])) * grad_3) - grad *
            (LOAD(&bn3_weight[16 * cb]) * v_rsqrt(LOAD(&bn3_v[16 * cb]) + SPLAT(1e-05f)))) /
            SPLAT(512.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++) {
                    const int at = 256 * cb + 512 * n_2 + 64 * h_2 + 16 * w_2;
                    STORE(&conv3_y_grad[8208 * cb + 256 * n_2 + 64 * h_2 + 16 * w_2], grad_4 +
                        (SPLAT(2.0f) * (grad_3 * (LOAD(&conv3_sum[at]) - LOAD(&bn3_m[16 * cb]))) +
                        LOAD(&bn3_y_grad[at]) * LOAD(&bn3_weight[16 * cb]) *
                        LOAD(&gelu12_y_part[16 * cb])));
                }
        vec next = (is_so) ? (vec)(grad_2 + SPLAT(the_weight_decay) * LOAD(&bn3_weight[16 * cb])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn3_weight_momentum_buffer[16 * cb]) + SPLAT(factor) *
            (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn3_weight[16 * cb])));
        STORE(&bn3_weight_momentum_buffer[16 * cb], next);
        STORE(&bn3_weight[16 * cb], LOAD(&bn3_weight[16 * cb]) - SPLAT(the_lr) *
            (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn3_weight[16 * cb]) + SPLAT(the_momentum) *
            next));
        vec next_2 = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn3_bias[16 * cb])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn3_bias_momentum_buffer[16 * cb]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&bn3_bias[16 * cb])));
        STORE(&bn3_bias_momentum_buffer[16 * cb], next_2);
        STORE(&bn3_bias[16 * cb], LOAD(&bn3_bias[16 * cb]) - SPLAT(the_lr) *
            (grad + SPLAT(the_weight_decay) * LOAD(&bn3_bias[16 * cb]) + SPLAT(the_momentum) *
            next_2));
    }
}

/* shortcut (conv2d), line 32: gelu9.y.grad.1[n, c, 2*i2 + 1, i3] = 0 */
/* gelu9.y.grad.1 f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c. Loops: n, i2, i3 */
static void shortcut_grad(float *restrict gelu9_y_grad_1, int i2_last, int i3_last, int i3_stride,
    int offset)
{
    for (int n = 0; n <= 31; n++)
        for (int i2 = 0; i2 <= i2_last; i2++)
            for (int i3 = 0; i3 <= i3_last; i3++)
                STORE(&gelu9_y_grad_1[1024 * n + 256 * i2 + i3_stride * i3 + offset], SPLAT(0.0f));
}

/* shortcut (conv2d), line 32: gelu9.y.grad.1[n, c, 7, i3] = 0 */
/* gelu9.y.grad.1 f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c. Loops: n, i3 */
static void shortcut_grad_2(float *restrict gelu9_y_grad_1, int i3_last, int i3_stride, int offset)
{
    for (int n = 0; n <= 31; n++)
        for (int i3 = 0; i3 <= i3_last; i3++)
            STORE(&gelu9_y_grad_1[1024 * n + i3_stride * i3 + offset], SPLAT(0.0f));
}

/* shortcut (conv2d), line 32: shortcut.weight.copy[n, c, h, w] = shortcut.weight[n, c, h, w] */
/* shortcut.weight f32[32, 16, 1, 1]; shortcut.weight.copy f32[32, 16, 1, 1] */
/* Tile: 16 c; lanes over c. Loops: n */
static void shortcut_2(const float *restrict shortcut_weight, float *restrict shortcut_weight_copy)
{
    for (int n = 0; n <= 31; n++)
        STORE(&shortcut_weight_copy[16 * n],
            gather(&shortcut_weight[n + 240 * (n / 16)], 16, LANES));
}

/* shortcut (conv2d), line 32: gelu9.y.grad.1[n, c, 2*p, 2*q] = sum(k) shortcut.y.grad[n, k, p,
   q]*shortcut.weight.copy[k, c, 0, 0] */
/* shortcut.y.grad f32[32, 32, 4, 4]; shortcut.weight.copy f32[32, 16, 1, 1]; gelu9.y.grad.1
   f32[32, 16, 8, 8] */
/* Tile: 16 c x 4 p x 4 q; lanes over c. Loops: n; inside: k */
KERNEL
static void shortcut_grad_3(int thread, int threads, const float *restrict shortcut_y_grad,
    const float *restrict shortcut_weight_copy, float *restrict gelu9_y_grad_1)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int n = unit;
        vec grad_1[4][4];
        UNROLL for (int p = 0; p < 4; p++)
            UNROLL for (int q = 0; q < 4; q++)
                grad_1[p][q] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++) {
            const float *const grad_at = &shortcut_y_grad[256 * n + k + 8192 * (k / 16)];
            const vec x = LOAD(&shortcut_weight_copy[16 * k]);
            UNROLL for (int p = 0; p < 4; p++)
                UNROLL for (int q = 0; q < 4; q++)
                    grad_1[p][q] += x * SPLAT(grad_at[64 * p + 16 * q]);
        }
        UNROLL for (int p = 0; p < 4; p++)
            UNROLL for (int q = 0; q < 4; q++)
                STORE(&gelu9_y_grad_1[1024 * n + 256 * p + 32 * q], grad_1[p][q]);
    }
}

/* conv3 (conv2d), line 27: gelu9.y.grad.2[n, c, 2*i2, 2*i3] = sum(k) conv3.y.grad[n, k, i2,
   i3]*conv3.weight[k, c, 1, 1] */
/* conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3, 3]; gelu9.y.grad.2 f32[32, 16, 8,
   8] */
/* Tile: 16 c x 4 i2 x 4 i3; lanes over c. Loops: n; inside: k */
KERNEL
static void conv3_grad(int thread, int threads, const float *restrict conv3_y_grad,
    const float *restrict conv3_weight, float *restrict gelu9_y_grad_2)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int n = unit;
        vec grad_2[4][4];
        UNROLL for (int i2 = 0; i2 < 4; i2++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                grad_2[i2][i3] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++) {
            const float *const grad_at = &conv3_y_grad[256 * n + k + 8192 * (k / 16)];
            const vec x = LOAD(&conv3_weight[144 * k + 64]);
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                UNROLL for (int i3 = 0; i3 < 4; i3++)
                    grad_2[i2][i3] += x * SPLAT(grad_at[64 * i2 + 16 * i3]);
        }
        UNROLL for (int i2 = 0; i2 < 4; i2++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                STORE(&gelu9_y_grad_2[1024 * n + 256 * i2 + 32 * i3], grad_2[i2][i3]);
    }
}

/* conv3 (conv2d), line 27: gelu9.y.grad.2[n, c, 2*i2, 2*i3 + 1] = sum(k, s: -i3 + s + 2 >= 0)
   conv3.y.grad[n, k, i2, i3 - s + 1]*conv3.weight[k, c, 1, 2*s] */
/* conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3, 3]; gelu9.y.grad.2 f32[32, 16, 8,
   8] */
/* Tile: 4 n x 16 c x 4 i2; lanes over c. Loops: n, i3; inside: k, s */
KERNEL
static void conv3_grad_2(int thread, int threads, const float *restrict conv3_y_grad,
    const float *restrict conv3_weight, float *restrict gelu9_y_grad_2)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int nb = unit / 4;
        const int i3 = unit % 4;
        vec grad_2[4][4];
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                grad_2[n][i2] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            for (int s = max(0, i3 - 2); s <= 1; s++) {
                const float *const grad_at = &conv3_y_grad[1024 * nb + 16 * i3 + k + 8192 *
                    (k / 16) - 16 * s + 16];
                const vec x = LOAD(&conv3_weight[144 * k + 32 * s + 48]);
                UNROLL for (int n = 0; n < 4; n++)
                    UNROLL for (int i2 = 0; i2 < 4; i2++)
                        grad_2[n][i2] += x * SPLAT(grad_at[256 * n + 64 * i2]);
            }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                STORE(&gelu9_y_grad_2[4096 * nb + 1024 * n + 256 * i2 + 32 * i3 + 16],
                    grad_2[n][i2]);
    }
}

/* conv3 (conv2d), line 27: gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3] = sum(k, r: -i2 + r + 2 >= 0)
   conv3.y.grad[n, k, i2 - r + 1, i3]*conv3.weight[k, c, 2*r, 1] */
/* conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3, 3]; gelu9.y.grad.2 f32[32, 16, 8,
   8] */
/* Tile: 4 n x 16 c x 4 i3; lanes over c. Loops: n, i2; inside: k, r */
KERNEL
static void conv3_grad_3(int thread, int threads, const float *restrict conv3_y_grad,
    const float *restrict conv3_weight, float *restrict gelu9_y_grad_2)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int nb = unit / 4;
        const int i2 = unit % 4;
        vec grad_2[4][4];
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                grad_2[n][i3] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            for (int r = max(0, i2 - 2); r <= 1; r++) {
                const float *const grad_at = &conv3_y_grad[1024 * nb + 64 * i2 + k + 8192 *
                    (k / 16) - 64 * r + 64];
                const vec x = LOAD(&conv3_weight[144 * k + 96 * r + 16]);
                UNROLL for (int n = 0; n < 4; n++)
                    UNROLL for (int i3 = 0; i3 < 4; i3++)
                        grad_2[n][i3] += x * SPLAT(grad_at[256 * n + 16 * i3]);
            }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                STORE(&gelu9_y_grad_2[4096 * nb + 1024 * n + 256 * i2 + 32 * i3 + 128],
                    grad_2[n][i3]);
    }
}

/* conv3 (conv2d), line 27: gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3 + 1] = sum(k, r, s: -i2 + r + 2
   >= 0 and -i3 + s + 2 >= 0) conv3.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv3.weight[k, c, 2*r,
   2*s] */
/* conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3, 3]; gelu9.y.grad.2 f32[32, 16, 8,
   8] */
/* Tile: 16 n x 16 c; lanes over c. Loops: n, i2, i3; inside: k, r, s */
KERNEL
static void conv3_grad_4(int thread, int threads, const float *restrict conv3_y_grad,
    const float *restrict conv3_weight, float *restrict gelu9_y_grad_2)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int i2 = unit / 4 % 4;
        const int i3 = unit % 4;
        vec grad_2[16];
        UNROLL for (int n = 0; n < 16; n++)
            grad_2[n] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            for (int r = max(0, i2 - 2); r <= 1; r++)
                for (int s = max(0, i3 - 2); s <= 1; s++) {
                    const float *const grad_at =
                        &conv3_y_grad[4096 * nb + 64 * i2 + 16 * i3 + k + 8192 * (k / 16) - 64 * r -
                        16 * s + 80];
                    const vec x = LOAD(&conv3_weight[144 * k + 96 * r + 32 * s]);
                    UNROLL for (int n = 0; n < 16; n++)
                        grad_2[n] += x * SPLAT(grad_at[256 * n]);
                }
        UNROLL for (int n = 0; n < 16; n++)
            STORE(&gelu9_y_grad_2[16384 * nb + 1024 * n + 256 * i2 + 32 * i3 + 144], grad_2[n]);
    }
}

/* conv3 (conv2d), line 27: conv3.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0)
   conv3.y.grad[n, k, p, q]*gelu9.y[n, c, 2*p + r - 1, 2*q + s - 1] */
/* sgd, line 42: conv3.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   conv3.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv3.weight[i0, i1, i2, i3],
   momentum[]*conv3.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(conv3.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv3.weight[i0, i1, i2,
   i3])) */
/* sgd, line 42: conv3.weight.next[i0, i1, i2, i3] = conv3.weight[i0, i1, i2, i3] -
   lr[]*(conv3.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv3.weight[i0, i1, i2, i3] +
   momentum[]*conv3.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* conv3.y.grad f32[32, 32, 4, 4]; gelu9.y f32[32, 16, 8, 8]; conv3.weight f32[32, 16, 3, 3];
   conv3.weight.momentum_buffer f32[32, 16, 3, 3]; conv3.weight.grad f32[32, 16, 3, 3] */
/* Tile: 8 k x 16 c x 3 s; lanes over c. Loops: k, r; inside: n, p, q */
KERNEL
static void conv3_sgd_grad(int thread, int threads, const float *restrict conv3_y_grad,
    const float *restrict gelu9_y, float *restrict conv3_weight,
    float *restrict conv3_weight_momentum_buffer, float *restrict conv3_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(12, thread, threads); unit < first_unit(12, thread + 1, threads);
        unit++) {
        const int kb = unit / 3;
        const int r = unit % 3;
        vec grad[8][3];
        vec next[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++)
                grad[k][s] = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int p = -r + r / 2 + 1; p <= 3; p++)
                for (int q = 0; q <= 3; q++) {
                    const float *const grad_at =
                        &conv3_y_grad[8 * kb + 256 * n + 64 * p + 16 * q + 8192 * (kb / 2)];
                    const float *const y_at = &gelu9_y[144 * r + 1152 * n + 288 * p + 32 * q - 144];
                    UNROLL for (int k = 0; k < 8; k++) {
                        const vec x = SPLAT(grad_at[k]);
                        UNROLL for (int s = 0; s < 3; s++)
                            grad[k][s] += x * LOAD(&y_at[16 * s]);
                    }
                }
        if (conv3_weight_grad != NULL)
            UNROLL for (int k = 0; k < 8; k++)
                UNROLL for (int s = 0; s < 3; s++)
                    STORE(&conv3_weight_grad[1152 * kb + 144 * k + 48 * r + 16 * s], grad[k][s]);
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++) {
                const int at = 1152 * kb + 144 * k + 48 * r + 16 * s;
                next[k][s] = (is_so) ? (vec)(grad[k][s] + SPLAT(the_weight_decay) *
                    LOAD(&conv3_weight[at])) : (vec)(SPLAT(the_momentum) *
                    LOAD(&conv3_weight_momentum_buffer[at]) + SPLAT(factor) *
                    (grad[k][s] + SPLAT(the_weight_decay) * LOAD(&conv3_weight[at])));
                STORE(&conv3_weight_momentum_buffer[at], next[k][s]);
            }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++) {
                const int at_2 = 1152 * kb + 144 * k + 48 * r + 16 * s;
                STORE(&conv3_weight[at_2], LOAD(&conv3_weight[at_2]) - SPLAT(the_lr) *
                    (grad[k][s] + SPLAT(the_weight_decay) * LOAD(&conv3_weight[at_2]) +
                    SPLAT(the_momentum) * next[k][s]));
            }
    }
}

/* gelu9 (gelu), line 25: add8.y.grad[2*i0 + n2, i1, i2, i3] = 0.5*((gelu9.y.grad.2[2*i0 + n2,
   i1, i2, i3] + gelu9.y.grad.1[2*i0 + n2, i1, i2, i3])*(1 +
   erf(0.7071067811865476*((conv2.sum[2*i0 + n2, i1, i2, i3] -
   bn2.m[i1])*gelu9.y.part[i1]*bn2.weight[i1] + bn2.bias[i1] + gelu2.y[2*i0 + n2, i1, i2, i3]))))
   + 0.3989422804014327*((gelu9.y.grad.2[2*i0 + n2, i1, i2, i3] + gelu9.y.grad.1[2*i0 + n2, i1,
   i2, i3])*((conv2.sum[2*i0 + n2, i1, i2, i3] - bn2.m[i1])*gelu9.y.part[i1]*bn2.weight[i1] +
   bn2.bias[i1] + gelu2.y[2*i0 + n2, i1, i2, i3])*exp((-0.5000000000000001)*(((conv2.sum[2*i0 +
   n2, i1, i2, i3] - bn2.m[i1])*gelu9.y.part[i1]*bn2.weight[i1] + bn2.bias[i1] + gelu2.y[2*i0 +
   n2, i1, i2, i3])*((conv2.sum[2*i0 + n2, i1, i2, i3] -
   bn2.m[i1])*gelu9.y.part[i1]*bn2.weight[i1] + bn2.bias[i1] + gelu2.y[2*i0 + n2, i1, i2, i3])))) */
/* bn2 (batch_norm2d), line 23: bn2.v.grad.sum.parts[n, c] = sum(n2, h, w) add8.y.grad[2*n + n2,
   c, h, w]*(conv2.sum[2*n + n2, c, h, w] - bn2.m[c]) */
/* bn2 (batch_norm2d), line 23: bn2.bias.grad.parts[n, c] = sum(n2, h, w) add8.y.grad[2*n + n2,
   c, h, w] */
/* bn2 (batch_norm2d), line 23: bn2.v.grad.sum[c] = sum(n) bn2.v.grad.sum.parts[n, c] */
/* bn2 (batch_norm2d), line 23: bn2.weight.grad[c] = bn2.v.grad.sum[c]*rsqrt(bn2.v[c] + 1e-05) */
/* bn2 (batch_norm2d), line 23: bn2.bias.grad[c] = sum(n) bn2.bias.grad.parts[n, c] */
/* bn2 (batch_norm2d), line 23: bn2.sum.2.grad[c] =
   (-0.5)*(bn2.v.grad.sum[c]*(bn2.weight[c]*(rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] +
   1e-05)*rsqrt(bn2.v[c] + 1e-05))))/2048 */
/* bn2 (batch_norm2d), line 23: bn2.sum.grad[c] = ((-2)*((bn2.sum[c] +
   (-2048)*bn2.m[c])*bn2.sum.2.grad[c]) - bn2.bias.grad[c]*(bn2.weight[c]*rsqrt(bn2.v[c] +
   1e-05)))/2048 */
/* bn2 (batch_norm2d), line 23: conv2.y.grad[2*n + n2, c, h, w] = bn2.sum.grad[c] +
   (2*(bn2.sum.2.grad[c]*(conv2.sum[2*n + n2, c, h, w] - bn2.m[c])) + add8.y.grad[2*n + n2, c, h,
   w]*bn2.weight[c]*gelu9.y.part[c]) */
/* sgd, line 42: bn2.weight.momentum_buffer.next[i0] = select(step[] == 1, bn2.weight.grad[i0] +
   weight_decay[]*bn2.weight[i0], momentum[]*bn2.weight.momentum_buffer[i0] + (1 -
   dampening[])*(bn2.weight.grad[i0] + weight_decay[]*bn2.weight[i0])) */
/* sgd, line 42: bn2.weight.next[i0] = bn2.weight[i0] - lr[]*(bn2.weight.grad[i0] +
   weight_decay[]*bn2.weight[i0] + momentum[]*bn2.weight.momentum_buffer.next[i0]) */
/* sgd, line 42: bn2.bias.momentum_buffer.next[i0] = select(step[] == 1, bn2.bias.grad[i0] +
   weight_decay[]*bn2.bias[i0], momentum[]*bn2.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn2.bias.grad[i0] + weight_decay[]*bn2.bias[i0])) */
/* sgd, line 42: bn2.bias.next[i0] = bn2.bias[i0] - lr[]*(bn2.bias.grad[i0] +
   weight_decay[]*bn2.bias[i0] + momentum[]*bn2.bias.momentum_buffer.next[i0]) */
/* gelu9.y.grad.2 f32[32, 16, 8, 8]; gelu9.y.grad.1 f32[32, 16, 8, 8]; conv2.sum f32[32, 16, 8,
   8]; bn2.m f32[16]; gelu9.y.part f32[16]; bn2.weight f32[16]; bn2.bias f32[16]; gelu2.y f32[32,
   16, 8, 8]; add8.y.grad f32[32, 16, 8, 8]; bn2.v.grad.sum.parts f32[16, 16]; bn2.v f32[16];
   bn2.bias.grad.parts f32[16, 16]; bn2.sum f32[16]; bn2.weight.momentum_buffer f32[16];
   bn2.bias.momentum_buffer f32[16]; bn2.weight.grad f32[16]; bn2.bias.grad f32[16]; conv2.y.grad
   f32[32, 16, 8, 8] */
/* Tile: 16 i1; lanes over i1. Loops: i0, n2, i2, i3 */
static void gelu9_bn2_sgd_grad(const float *restrict gelu9_y_grad_2,
    const float *restrict gelu9_y_grad_1, const float *restrict conv2_sum,
    const float *restrict bn2_m, const float *restrict gelu9_y_part, float *restrict bn2_weight,
    float *restrict bn2_bias, const float *restrict gelu2_y, float *restrict add8_y_grad,
    float *restrict bn2_v_grad_sum_parts, const float *restrict bn2_v,
    float *restrict bn2_bias_grad_parts, const float *restrict bn2_sum,
    float *restrict bn2_weight_momentum_buffer, float *restrict bn2_bias_momentum_buffer,
    float *restrict bn2_weight_grad, float *restrict bn2_bias_grad, float *restrict conv2_y_grad)
{
    zero_rows(conv2_y_grad, 256, 160, 16, 0, 1);
    zero_rows(conv2_y_grad + 144, 256, 160, 16, 0, 1);
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    vec parts;
    vec parts_2;
    vec grad;
    for (int i0 = 0; i0 <= 15; i0++) {
        parts = SPLAT(0.0f);
        parts_2 = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int i2 = 0; i2 <= 7; i2++)
                for (int i3 = 0; i3 <= 7; i3++) {
                    {
                        const int at = 2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3;
                        const int at_2 = 2560 * i0 + 1280 * n2 + 160 * i2 + 16 * i3 + 16;
                        STORE(&add8_y_grad[at], SPLAT(0.5f) *
                            ((LOAD(&gelu9_y_grad_2[at]) + LOAD(&gelu9_y_grad_1[at])) *
                            (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                            ((LOAD(&conv2_sum[at]) - LOAD(&bn2_m[0])) * LOAD(&gelu9_y_part[0]) *
                            LOAD(&bn2_weight[0]) + LOAD(&bn2_bias[0]) + LOAD(&gelu2_y[at_2]))))) +
                            SPLAT(0.3989423f) * ((LOAD(&gelu9_y_grad_2[at]) +
                            LOAD(&gelu9_y_grad_1[at])) *
                            ((LOAD(&conv2_sum[at]) - LOAD(&bn2_m[0])) * LOAD(&gelu9_y_part[0]) *
                            LOAD(&bn2_weight[0]) + LOAD(&bn2_bias[0]) + LOAD(&gelu2_y[at_2])) *
                            v_exp(SPLAT(-0.5f) * (((LOAD(&conv2_sum[at]) - LOAD(&bn2_m[0])) *
                            LOAD(&gelu9_y_part[0]) * LOAD(&bn2_weight[0]) + LOAD(&bn2_bias[0]) +
                            LOAD(&gelu2_y[at_2])) * ((LOAD(&conv2_sum[at]) - LOAD(&bn2_m[0])) *
                            LOAD(&gelu9_y_part[0]) * LOAD(&bn2_weight[0]) + LOAD(&bn2_bias[0]) +
                            LOAD(&gelu2_y[at_2]))))));
                    }
                    parts += LOAD(&add8_y_grad[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3]) *
                        (LOAD(&conv2_sum[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3]) -
                        LOAD(&bn2_m[0]));
                    parts_2 += LOAD(&add8_y_grad[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3]);
                }
        STORE(&bn2_v_grad_sum_parts[16 * i0], parts);
        STORE(&bn2_bias_grad_parts[16 * i0], parts_2);
    }
    vec sum = SPLAT(0.0f);
    for (int i0 = 0; i0 <= 15; i0++)
        sum += LOAD(&bn2_v_grad_sum_parts[16 * i0]);
    {
        grad = sum * v_rsqrt(LOAD(&bn2_v[0]) + SPLAT(1e-05f));
        if (bn2_weight_grad != NULL)
            STORE(&bn2_weight_grad[0], grad);
    }
    vec grad_2 = SPLAT(0.0f);
    for (int i0 = 0; i0 <= 15; i0++)
        grad_2 += LOAD(&bn2_bias_grad_parts[16 * i0]);
    if (bn2_bias_grad != NULL)
        STORE(&bn2_bias_grad[0], grad_2);
    vec grad_3 = SPLAT(-0.5f) * (sum *
        (LOAD(&bn2_weight[0]) * (v_rsqrt(LOAD(&bn2_v[0]) + SPLAT(1e-05f)) *
        v_rsqrt(LOAD(&bn2_v[0]) + SPLAT(1e-05f)) * v_rsqrt(LOAD(&bn2_v[0]) + SPLAT(1e-05f))))) /
        SPLAT(2048.0f);
    vec grad_4 = (SPLAT(-2.0f) * ((LOAD(&bn2_sum[0]) + SPLAT(-2048.0f) * LOAD(&bn2_m[0])) *
        grad_3) - grad_2 * (LOAD(&bn2_weight[0]) * v_rsqrt(LOAD(&bn2_v[0]) + SPLAT(1e-05f)))) /
        SPLAT(2048.0f);
    for (int i0 = 0; i0 <= 15; i0++)
        for (int n2 = 0; n2 <= 1; n2++)
            for (int i2 = 0; i2 <= 7; i2++)
                for (int i3 = 0; i3 <= 7; i3++) {
                    const int at_3 = 2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3;
                    STORE(&conv2_y_grad[2560 * i0 + 1280 * n2 + 160 * i2 + 16 * i3 + 16], grad_4 +
                        (SPLAT(2.0f) * (grad_3 * (LOAD(&conv2_sum[at_3]) - LOAD(&bn2_m[0]))) +
                        LOAD(&add8_y_grad[at_3]) * LOAD(&bn2_weight[0]) * LOAD(&gelu9_y_part[0])));
                }
    vec next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn2_weight[0])) :
        (vec)(SPLAT(the_momentum) * LOAD(&bn2_weight_momentum_buffer[0]) + SPLAT(factor) *
        (grad + SPLAT(the_weight_decay) * LOAD(&bn2_weight[0])));
    STORE(&bn2_weight_momentum_buffer[0], next);
    STORE(&bn2_weight[0], LOAD(&bn2_weight[0]) - SPLAT(the_lr) *
        (grad + SPLAT(the_weight_decay) * LOAD(&bn2_weight[0]) + SPLAT(the_momentum) * next));
    vec next_2 = (is_so) ? (vec)(grad_2 + SPLAT(the_weight_decay) * LOAD(&bn2_bias[0])) :
        (vec)(SPLAT(the_momentum) * LOAD(&bn2_bias_momentum_buffer[0]) + SPLAT(factor) *
        (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn2_bias[0])));
    STORE(&bn2_bias_momentum_buffer[0], next_2);
    STORE(&bn2_bias[0], LOAD(&bn2_bias[0]) - SPLAT(the_lr) *
        (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn2_bias[0]) + SPLAT(the_momentum) * next_2));
}

/* conv2 (conv2d), line 22: gelu5.y.grad[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and
   -i2 + r + 6 >= 0) conv2.y.grad[2*n + n2, k, i2 - r + 1, i3 - s + 1]*conv2.weight[k, c, r, s] */
/* gelu5 (gelu), line 21: bn1.y.grad[2*i0 + n2, i1, i2, i3] = 0.5*(gelu5.y.grad[2*i0 + n2, i1,
   i2, i3]*(1 + erf(0.7071067811865476*((conv1.sum[2*i0 + n2, i1, i2, i3] -
   bn1.m[i1])*gelu5.y.part[i1]*bn1.weight[i1] + bn1.bias[i1])))) +
   0.3989422804014327*(gelu5.y.grad[2*i0 + n2, i1, i2, i3]*((conv1.sum[2*i0 + n2, i1, i2, i3] -
   bn1.m[i1])*gelu5.y.part[i1]*bn1.weight[i1] +
   bn1.bias[i1])*exp((-0.5000000000000001)*(((conv1.sum[2*i0 + n2, i1, i2, i3] -
   bn1.m[i1])*gelu5.y.part[i1]*bn1.weight[i1] + bn1.bias[i1])*((conv1.sum[2*i0 + n2, i1, i2, i3]
   - bn1.m[i1])*gelu5.y.part[i1]*bn1.weight[i1] + bn1.bias[i1])))) */
/* conv2.y.grad f32[32, 16, 8, 8]; conv2.weight f32[16, 16, 3, 3]; conv1.sum f32[32, 16, 8, 8];
   bn1.m f32[16]; gelu5.y.part f32[16]; bn1.weight f32[16]; bn1.bias f32[16]; bn1.y.grad f32[32,
   16, 8, 8] */
/* Tile: 2 n2 x 16 c x 8 i3; lanes over c. Loops: n, i2; inside: k, r, s */
SLIDING_KERNEL
static void conv2_gelu5_grad(int thread, int threads, const float *restrict conv2_y_grad,
    const float *restrict conv2_weight, const float *restrict conv1_sum,
    const float *restrict bn1_m, const float *restrict gelu5_y_part,
    const float *restrict bn1_weight, const float *restrict bn1_bias, float *restrict bn1_y_grad)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit / 8;
        const int i2 = unit % 8;
        vec grad[2][8];
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int i3 = 0; i3 < 8; i3++)
                grad[n2][i3] = SPLAT(0.0f);
        for (int k = 0; k <= 15; k++)
            for (int r = max(0, i2 - 6); r <= min(2, i2 + 1); r++)
                for (int s = 0; s <= 2; s++) {
                    const float *const grad_at =
                        &conv2_y_grad[2560 * n + 160 * i2 + k - 160 * r - 16 * s + 192];
                    const vec x = LOAD(&conv2_weight[144 * k + 48 * r + 16 * s]);
                    UNROLL for (int n2 = 0; n2 < 2; n2++)
                        UNROLL for (int i3 = 0; i3 < 8; i3++)
                            grad[n2][i3] += x * SPLAT(grad_at[1280 * n2 + 16 * i3]);
                }
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int i3 = 0; i3 < 8; i3++) {
                const int at = 2048 * n + 1024 * n2 + 128 * i2 + 16 * i3;
                STORE(&bn1_y_grad[at], SPLAT(0.5f) *
                    (grad[n2][i3] * (SPLAT(1.0f) +
                    v_erf(SPLAT(0.70710677f) * ((LOAD(&conv1_sum[at]) - LOAD(&bn1_m[0])) *
                    LOAD(&gelu5_y_part[0]) * LOAD(&bn1_weight[0]) + LOAD(&bn1_bias[0]))))) +
                    SPLAT(0.3989423f) * (grad[n2][i3] *
                    ((LOAD(&conv1_sum[at]) - LOAD(&bn1_m[0])) * LOAD(&gelu5_y_part[0]) *
                    LOAD(&bn1_weight[0]) + LOAD(&bn1_bias[0])) *
                    v_exp(SPLAT(-0.5f) * (((LOAD(&conv1_sum[at]) - LOAD(&bn1_m[0])) *
                    LOAD(&gelu5_y_part[0]) * LOAD(&bn1_weight[0]) + LOAD(&bn1_bias[0])) *
                    ((LOAD(&conv1_sum[at]) - LOAD(&bn1_m[0])) * LOAD(&gelu5_y_part[0]) *
                    LOAD(&bn1_weight[0]) + LOAD(&bn1_bias[0]))))));
            }
    }
}

/* conv2 (conv2d), line 22: conv2.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0
   and -p - r + 8 >= 0) conv2.y.grad[2*n + n2, k, p, q]*gelu5.y[2*n + n2, c, p + r - 1, q + s -
   1] */
/* For conv2 (line 22), conv1 (line 19) */
/* conv2.y.grad f32[32, 16, 8, 8]; gelu5.y f32[32, 16, 8, 8]; conv2.weight.grad.parts f32[16, 16,
   16, 3, 3] */
/* Tile: 8 k x 16 c x 3 s; lanes over c. Loops: n, k, r; inside: n2, p, q */
KERNEL
static void conv2_grad(int thread, int threads, const float *restrict conv2_y_grad,
    const float *restrict gelu5_y, float *restrict conv2_weight_grad_parts)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int n = unit / 6;
        const int kb = unit / 3 % 2;
        const int r = unit % 3;
        vec parts[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++)
                parts[k][s] = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int p = max(0, -r + 1); p <= min(7, -r + 8); p++)
                for (int q = 0; q <= 7; q++) {
                    const float *const grad_at =
                        &conv2_y_grad[2560 * n + 8 * kb + 1280 * n2 + 160 * p + 16 * q + 16];
                    const float *const y_at = &gelu5_y[2560 * n + 160 * r + 1280 * n2 + 160 * p +
                        16 * q - 160];
                    UNROLL for (int k = 0; k < 8; k++) {
                        const vec x = SPLAT(grad_at[k]);
                        UNROLL for (int s = 0; s < 3; s++)
                            parts[k][s] += x * LOAD(&y_at[16 * s]);
                    }
                }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++)
                STORE(&conv2_weight_grad_parts[2304 * n + 1152 * kb + 144 * k + 48 * r + 16 * s],
                    parts[k][s]);
    }
}

/* conv2 (conv2d), line 22: conv2.weight.grad[k, c, r, s] = sum(n) conv2.weight.grad.parts[n, k,
   c, r, s] */
/* sgd, line 42: conv2.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   conv2.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv2.weight[i0, i1, i2, i3],
   momentum[]*conv2.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(conv2.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv2.weight[i0, i1, i2,
   i3])) */
/* sgd, line 42: conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] -
   lr[]*(conv2.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv2.weight[i0, i1, i2, i3] +
   momentum[]*conv2.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* For conv2 (line 22), conv1 (line 19) */
/* conv2.weight.grad.parts f32[16, 16, 16, 3, 3]; conv2.weight f32[16, 16, 3, 3];
   conv2.weight.momentum_buffer f32[16, 16, 3, 3]; conv2.weight.grad f32[16, 16, 3, 3] */
/* Tile: 16 c; lanes over c. Loops: k, r, s; inside: n */
static void conv2_sgd_grad(int thread, int threads, const float *restrict conv2_weight_grad_parts,
    float *restrict conv2_weight, float *restrict conv2_weight_momentum_buffer,
    float *restrict conv2_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(144, thread, threads); unit < first_unit(144, thread + 1, threads);
        unit++) {
        const int k = unit / 9;
        const int r = unit / 3 % 3;
        const int s = unit % 3;
        vec grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += LOAD(&conv2_weight_grad_parts[144 * k + 48 * r + 16 * s + 2304 * n]);
        if (conv2_weight_grad != NULL)
            STORE(&conv2_weight_grad[144 * k + 48 * r + 16 * s], grad);
        const int at = 144 * k + 48 * r + 16 * s;
        vec next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&conv2_weight[at])) :
            (vec)(SPLAT(the_momentum) * LOAD(&conv2_weight_momentum_buffer[at]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&conv2_weight[at])));
        STORE(&conv2_weight_momentum_buffer[at], next);
        STORE(&conv2_weight[at], LOAD(&conv2_weight[at]) - SPLAT(the_lr) *
            (grad + SPLAT(the_weight_decay) * LOAD(&conv2_weight[at]) + SPLAT(the_momentum) *
            next));
    }
}

/* bn1 (batch_norm2d), line 20: bn1.v.grad.sum.parts[n, c] = sum(n2, h, w) bn1.y.grad[2*n + n2,
   c, h, w]*(conv1.sum[2*n + n2, c, h, w] - bn1.m[c]) */
/* bn1 (batch_norm2d), line 20: bn1.bias.grad.parts[n, c] = sum(n2, h, w) bn1.y.grad[2*n + n2, c,
   h, w] */
/* bn1 (batch_norm2d), line 20: bn1.v.grad.sum[c] = sum(n) bn1.v.grad.sum.parts[n, c] */
/* bn1 (batch_norm2d), line 20: bn1.weight.grad[c] = bn1.v.grad.sum[c]*rsqrt(bn1.v[c] + 1e-05) */
/* bn1 (batch_norm2d), line 20: bn1.bias.grad[c] = sum(n) bn1.bias.grad.parts[n, c] */
/* bn1 (batch_norm2d), line 20: bn1.sum.2.grad[c] =
   (-0.5)*(bn1.v.grad.sum[c]*(bn1.weight[c]*(rsqrt(bn1.v[c] + 1e-05)*rsqrt(bn1.v[c] +
   1e-05)*rsqrt(bn1.v[c] + 1e-05))))/2048 */
/* bn1 (batch_norm2d), line 20: bn1.sum.grad[c] = ((-2)*((bn1.sum[c] +
   (-2048)*bn1.m[c])*bn1.sum.2.grad[c]) - bn1.bias.grad[c]*(bn1.weight[c]*rsqrt(bn1.v[c] +
   1e-05)))/2048 */
/* bn1 (batch_norm2d), line 20: conv1.y.grad[n, c, h, w] = bn1.sum.grad[c] +
   (2*(bn1.sum.2.grad[c]*(conv1.sum[n, c, h, w] - bn1.m[c])) + bn1.y.grad[n, c, h,
   w]*bn1.weight[c]*gelu5.y.part[c]) */
/* sgd, line 42: bn1.weight.momentum_buffer.next[i0] = select(step[] == 1, bn1.weight.grad[i0] +
   weight_decay[]*bn1.weight[i0], momentum[]*bn1.weight.momentum_buffer[i0] + (1 -
   dampening[])*(bn1.weight.grad[i0] + weight_decay[]*bn1.weight[i0])) */
/* sgd, line 42: bn1.weight.next[i0] = bn1.weight[i0] - lr[]*(bn1.weight.grad[i0] +
   weight_decay[]*bn1.weight[i0] + momentum[]*bn1.weight.momentum_buffer.next[i0]) */
/* sgd, line 42: bn1.bias.momentum_buffer.next[i0] = select(step[] == 1, bn1.bias.grad[i0] +
   weight_decay[]*bn1.bias[i0], momentum[]*bn1.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn1.bias.grad[i0] + weight_decay[]*bn1.bias[i0])) */
/* sgd, line 42: bn1.bias.next[i0] = bn1.bias[i0] - lr[]*(bn1.bias.grad[i0] +
   weight_decay[]*bn1.bias[i0] + momentum[]*bn1.bias.momentum_buffer.next[i0]) */
/* bn1.y.grad f32[32, 16, 8, 8]; conv1.sum f32[32, 16, 8, 8]; bn1.m f32[16]; bn1.v.grad.sum.parts
   f32[16, 16]; bn1.v f32[16]; bn1.bias.grad.parts f32[16, 16]; bn1.weight f32[16]; bn1.sum
   f32[16]; gelu5.y.part f32[16]; bn1.weight.momentum_buffer f32[16]; bn1.bias f32[16];
   bn1.bias.momentum_buffer f32[16]; bn1.weight.grad f32[16]; bn1.bias.grad f32[16]; conv1.y.grad
   f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c. Loops: n, n2, h, w, n, h, w */
static void bn1_sgd_grad(const float *restrict bn1_y_grad, const float *restrict conv1_sum,
    const float *restrict bn1_m, float *restrict bn1_v_grad_sum_parts, const float *restrict bn1_v,
    float *restrict bn1_bias_grad_parts, float *restrict bn1_weight, const float *restrict bn1_sum,
    const float *restrict gelu5_y_part, float *restrict bn1_weight_momentum_buffer,
    float *restrict bn1_bias, float *restrict bn1_bias_momentum_buffer,
    float *restrict bn1_weight_grad, float *restrict bn1_bias_grad, float *restrict conv1_y_grad)
{
    zero_rows(conv1_y_grad, 256, 160, 16, 0, 1);
    zero_rows(conv1_y_grad + 144, 256, 160, 16, 0, 1);
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    vec parts;
    vec parts_2;
    vec grad;
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        parts_2 = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++) {
                    parts += LOAD(&bn1_y_grad[2048 * n + 1024 * n2 + 128 * h + 16 * w]) *
                        (LOAD(&conv1_sum[2048 * n + 1024 * n2 + 128 * h + 16 * w]) -
                        LOAD(&bn1_m[0]));
                    parts_2 += LOAD(&bn1_y_grad[2048 * n + 1024 * n2 + 128 * h + 16 * w]);
                }
        STORE(&bn1_v_grad_sum_parts[16 * n], parts);
        STORE(&bn1_bias_grad_parts[16 * n], parts_2);
    }
    vec sum = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        sum += LOAD(&bn1_v_grad_sum_parts[16 * n]);
    {
        grad = sum * v_rsqrt(LOAD(&bn1_v[0]) + SPLAT(1e-05f));
        if (bn1_weight_grad != NULL)
            STORE(&bn1_weight_grad[0], grad);
    }
    vec grad_2 = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        grad_2 += LOAD(&bn1_bias_grad_parts[16 * n]);
    if (bn1_bias_grad != NULL)
        STORE(&bn1_bias_grad[0], grad_2);
    vec grad_3 = SPLAT(-0.5f) * (sum *
        (LOAD(&bn1_weight[0]) * (v_rsqrt(LOAD(&bn1_v[0]) + SPLAT(1e-05f)) *
        v_rsqrt(LOAD(&bn1_v[0]) + SPLAT(1e-05f)) * v_rsqrt(LOAD(&bn1_v[0]) + SPLAT(1e-05f))))) /
        SPLAT(2048.0f);
    vec grad_4 = (SPLAT(-2.0f) * ((LOAD(&bn1_sum[0]) + SPLAT(-2048.0f) * LOAD(&bn1_m[0])) *
        grad_3) - grad_2 * (LOAD(&bn1_weight[0]) * v_rsqrt(LOAD(&bn1_v[0]) + SPLAT(1e-05f)))) /
        SPLAT(2048.0f);
    for (int n_2 = 0; n_2 <= 31; n_2++)
        for (int h_2 = 0; h_2 <= 7; h_2++)
            for (int w_2 = 0; w_2 <= 7; w_2++) {
                const int at = 1024 * n_2 + 128 * h_2 + 16 * w_2;
                STORE(&conv1_y_grad[1280 * n_2 + 160 * h_2 + 16 * w_2 + 16], grad_4 +
                    (SPLAT(2.0f) * (grad_3 * (LOAD(&conv1_sum[at]) - LOAD(&bn1_m[0]))) +
                    LOAD(&bn1_y_grad[at]) * LOAD(&bn1_weight[0]) * LOAD(&gelu5_y_part[0])));
            }
    vec next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn1_weight[0])) :
        (vec)(SPLAT(the_momentum) * LOAD(&bn1_weight_momentum_buffer[0]) + SPLAT(factor) *
        (grad + SPLAT(the_weight_decay) * LOAD(&bn1_weight[0])));
    STORE(&bn1_weight_momentum_buffer[0], next);
    STORE(&bn1_weight[0], LOAD(&bn1_weight[0]) - SPLAT(the_lr) *
        (grad + SPLAT(the_weight_decay) * LOAD(&bn1_weight[0]) + SPLAT(the_momentum) * next));
    vec next_2 = (is_so) ? (vec)(grad_2 + SPLAT(the_weight_decay) * LOAD(&bn1_bias[0])) :
        (vec)(SPLAT(the_momentum) * LOAD(&bn1_bias_momentum_buffer[0]) + SPLAT(factor) *
        (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn1_bias[0])));
    STORE(&bn1_bias_momentum_buffer[0], next_2);
    STORE(&bn1_bias[0], LOAD(&bn1_bias[0]) - SPLAT(the_lr) *
        (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn1_bias[0]) + SPLAT(the_momentum) * next_2));
}

/* conv1 (conv2d), line 19: gelu2.y.grad.1[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0
   and -i2 + r + 6 >= 0) conv1.y.grad[2*n + n2, k, i2 - r + 1, i3 - s + 1]*conv1.weight[k, c, r,
   s] */
/* gelu2 (gelu), line 17: bn0.y.grad[2*i0 + n2, i1, i2, i3] = 0.5*((gelu2.y.grad.1[2*i0 + n2, i1,
   i2, i3] + add8.y.grad[2*i0 + n2, i1, i2, i3])*(1 + erf(0.7071067811865476*((stem.sum[2*i0 +
   n2, i1, i2, i3] - bn0.m[i1])*gelu2.y.part[i1]*bn0.weight[i1] + bn0.bias[i1])))) +
   0.3989422804014327*((gelu2.y.grad.1[2*i0 + n2, i1, i2, i3] + add8.y.grad[2*i0 + n2, i1, i2,
   i3])*((stem.sum[2*i0 + n2, i1, i2, i3] - bn0.m[i1])*gelu2.y.part[i1]*bn0.weight[i1] +
   bn0.bias[i1])*exp((-0.5000000000000001)*(((stem.sum[2*i0 + n2, i1, i2, i3] -
   bn0.m[i1])*gelu2.y.part[i1]*bn0.weight[i1] + bn0.bias[i1])*((stem.sum[2*i0 + n2, i1, i2, i3] -
   bn0.m[i1])*gelu2.y.part[i1]*bn0.weight[i1] + bn0.bias[i1])))) */
/* conv1.y.grad f32[32, 16, 8, 8]; conv1.weight f32[16, 16, 3, 3]; add8.y.grad f32[32, 16, 8, 8];
   stem.sum f32[32, 16, 8, 8]; bn0.m f32[16]; gelu2.y.part f32[16]; bn0.weight f32[16]; bn0.bias
   f32[16]; bn0.y.grad f32[32, 16, 8, 8] */
/* Tile: 2 n2 x 16 c x 8 i3; lanes over c. Loops: n, i2; inside: k, r, s */
SLIDING_KERNEL
static void conv1_gelu2_grad(int thread, int threads, const float *restrict conv1_y_grad,
    const float *restrict conv1_weight, const float *restrict add8_y_grad,
    const float *restrict stem_sum, const float *restrict bn0_m, const float *restrict gelu2_y_part,
    const float *restrict bn0_weight, const float *restrict bn0_bias, float *restrict bn0_y_grad)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit / 8;
        const int i2 = unit % 8;
        vec grad_1[2][8];
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int i3 = 0; i3 < 8; i3++)
                grad_1[n2][i3] = SPLAT(0.0f);
        for (int k = 0; k <= 15; k++)
            for (int r = max(0, i2 - 6); r <= min(2, i2 + 1); r++)
                for (int s = 0; s <= 2; s++) {
                    const float *const grad_at =
                        &conv1_y_grad[2560 * n + 160 * i2 + k - 160 * r - 16 * s + 192];
                    const vec x = LOAD(&conv1_weight[144 * k + 48 * r + 16 * s]);
                    UNROLL for (int n2 = 0; n2 < 2; n2++)
                        UNROLL for (int i3 = 0; i3 < 8; i3++)
                            grad_1[n2][i3] += x * SPLAT(grad_at[1280 * n2 + 16 * i3]);
                }
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int i3 = 0; i3 < 8; i3++) {
                const int at = 2048 * n + 1024 * n2 + 128 * i2 + 16 * i3;
                STORE(&bn0_y_grad[at], SPLAT(0.5f) *
                    ((grad_1[n2][i3] + LOAD(&add8_y_grad[at])) *
                    (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                    ((LOAD(&stem_sum[at]) - LOAD(&bn0_m[0])) * LOAD(&gelu2_y_part[0]) *
                    LOAD(&bn0_weight[0]) + LOAD(&bn0_bias[0]))))) + SPLAT(0.3989423f) *
                    ((grad_1[n2][i3] + LOAD(&add8_y_grad[at])) *
                    ((LOAD(&stem_sum[at]) - LOAD(&bn0_m[0])) * LOAD(&gelu2_y_part[0]) *
                    LOAD(&bn0_weight[0]) + LOAD(&bn0_bias[0])) *
                    v_exp(SPLAT(-0.5f) * (((LOAD(&stem_sum[at]) - LOAD(&bn0_m[0])) *
                    LOAD(&gelu2_y_part[0]) * LOAD(&bn0_weight[0]) + LOAD(&bn0_bias[0])) *
                    ((LOAD(&stem_sum[at]) - LOAD(&bn0_m[0])) * LOAD(&gelu2_y_part[0]) *
                    LOAD(&bn0_weight[0]) + LOAD(&bn0_bias[0]))))));
            }
    }
}

/* bn0 (batch_norm2d), line 16: bn0.v.grad.sum.parts[n, c] = sum(n2, h, w) bn0.y.grad[2*n + n2,
   c, h, w]*(stem.sum[2*n + n2, c, h, w] - bn0.m[c]) */
/* bn0 (batch_norm2d), line 16: bn0.bias.grad.parts[n, c] = sum(n2, h, w) bn0.y.grad[2*n + n2, c,
   h, w] */
/* bn0 (batch_norm2d), line 16: bn0.v.grad.sum[c] = sum(n) bn0.v.grad.sum.parts[n, c] */
/* bn0 (batch_norm2d), line 16: bn0.weight.grad[c] = bn0.v.grad.sum[c]*rsqrt(bn0.v[c] + 1e-05) */
/* bn0 (batch_norm2d), line 16: bn0.bias.grad[c] = sum(n) bn0.bias.grad.parts[n, c] */
/* bn0 (batch_norm2d), line 16: bn0.sum.2.grad[c] =
   (-0.5)*(bn0.v.grad.sum[c]*(bn0.weight[c]*(rsqrt(bn0.v[c] + 1e-05)*rsqrt(bn0.v[c] +
   1e-05)*rsqrt(bn0.v[c] + 1e-05))))/2048 */
/* bn0 (batch_norm2d), line 16: bn0.sum.grad[c] = ((-2)*((bn0.sum[c] +
   (-2048)*bn0.m[c])*bn0.sum.2.grad[c]) - bn0.bias.grad[c]*(bn0.weight[c]*rsqrt(bn0.v[c] +
   1e-05)))/2048 */
/* bn0 (batch_norm2d), line 16: stem.y.grad[n, c, h, w] = bn0.sum.grad[c] +
   (2*(bn0.sum.2.grad[c]*(stem.sum[n, c, h, w] - bn0.m[c])) + bn0.y.grad[n, c, h,
   w]*bn0.weight[c]*gelu2.y.part[c]) */
/* sgd, line 42: bn0.weight.momentum_buffer.next[i0] = select(step[] == 1, bn0.weight.grad[i0] +
   weight_decay[]*bn0.weight[i0], momentum[]*bn0.weight.momentum_buffer[i0] + (1 -
   dampening[])*(bn0.weight.grad[i0] + weight_decay[]*bn0.weight[i0])) */
/* sgd, line 42: bn0.weight.next[i0] = bn0.weight[i0] - lr[]*(bn0.weight.grad[i0] +
   weight_decay[]*bn0.weight[i0] + momentum[]*bn0.weight.momentum_buffer.next[i0]) */
/* sgd, line 42: bn0.bias.momentum_buffer.next[i0] = select(step[] == 1, bn0.bias.grad[i0] +
   weight_decay[]*bn0.bias[i0], momentum[]*bn0.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn0.bias.grad[i0] + weight_decay[]*bn0.bias[i0])) */
/* sgd, line 42: bn0.bias.next[i0] = bn0.bias[i0] - lr[]*(bn0.bias.grad[i0] +
   weight_decay[]*bn0.bias[i0] + momentum[]*bn0.bias.momentum_buffer.next[i0]) */
/* bn0.y.grad f32[32, 16, 8, 8]; stem.sum f32[32, 16, 8, 8]; bn0.m f32[16]; bn0.v.grad.sum.parts
   f32[16, 16]; bn0.v f32[16]; bn0.bias.grad.parts f32[16, 16]; bn0.weight f32[16]; bn0.sum
   f32[16]; gelu2.y.part f32[16]; bn0.weight.momentum_buffer f32[16]; bn0.bias f32[16];
   bn0.bias.momentum_buffer f32[16]; bn0.weight.grad f32[16]; bn0.bias.grad f32[16]; stem.y.grad
   f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c. Loops: n, n2, h, w, n, h, w */
static void bn0_sgd_grad(const float *restrict bn0_y_grad, const float *restrict stem_sum,
    const float *restrict bn0_m, float *restrict bn0_v_grad_sum_parts, const float *restrict bn0_v,
    float *restrict bn0_bias_grad_parts, float *restrict bn0_weight, const float *restrict bn0_sum,
    const float *restrict gelu2_y_part, float *restrict bn0_weight_momentum_buffer,
    float *restrict bn0_bias, float *restrict bn0_bias_momentum_buffer,
    float *restrict bn0_weight_grad, float *restrict bn0_bias_grad, float *restrict stem_y_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    vec parts;
    vec parts_2;
    vec grad;
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        parts_2 = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++) {
                    parts += LOAD(&bn0_y_grad[2048 * n + 1024 * n2 + 128 * h + 16 * w]) *
                        (LOAD(&stem_sum[2048 * n + 1024 * n2 + 128 * h + 16 * w]) -
                        LOAD(&bn0_m[0]));
                    parts_2 += LOAD(&bn0_y_grad[2048 * n + 1024 * n2 + 128 * h + 16 * w]);
                }
        STORE(&bn0_v_grad_sum_parts[16 * n], parts);
        STORE(&bn0_bias_grad_parts[16 * n], parts_2);
    }
    vec sum = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        sum += LOAD(&bn0_v_grad_sum_parts[16 * n]);
    {
        grad = sum * v_rsqrt(LOAD(&bn0_v[0]) + SPLAT(1e-05f));
        if (bn0_weight_grad != NULL)
            STORE(&bn0_weight_grad[0], grad);
    }
    vec grad_2 = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        grad_2 += LOAD(&bn0_bias_grad_parts[16 * n]);
    if (bn0_bias_grad != NULL)
        STORE(&bn0_bias_grad[0], grad_2);
    vec grad_3 = SPLAT(-0.5f) * (sum *
        (LOAD(&bn0_weight[0]) * (v_rsqrt(LOAD(&bn0_v[0]) + SPLAT(1e-05f)) *
        v_rsqrt(LOAD(&bn0_v[0]) + SPLAT(1e-05f)) * v_rsqrt(LOAD(&bn0_v[0]) + SPLAT(1e-05f))))) /
        SPLAT(2048.0f);
    vec grad_4 = (SPLAT(-2.0f) * ((LOAD(&bn0_sum[0]) + SPLAT(-2048.0f) * LOAD(&bn0_m[0])) *
        grad_3) - grad_2 * (LOAD(&bn0_weight[0]) * v_rsqrt(LOAD(&bn0_v[0]) + SPLAT(1e-05f)))) /
        SPLAT(2048.0f);
    for (int n_2 = 0; n_2 <= 31; n_2++)
        for (int h_2 = 0; h_2 <= 7; h_2++)
            for (int w_2 = 0; w_2 <= 7; w_2++) {
                const int at = 1024 * n_2 + 128 * h_2 + 16 * w_2;
                STORE(&stem_y_grad[at], grad_4 +
                    (SPLAT(2.0f) * (grad_3 * (LOAD(&stem_sum[at]) - LOAD(&bn0_m[0]))) +
                    LOAD(&bn0_y_grad[at]) * LOAD(&bn0_weight[0]) * LOAD(&gelu2_y_part[0])));
            }
    vec next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn0_weight[0])) :
        (vec)(SPLAT(the_momentum) * LOAD(&bn0_weight_momentum_buffer[0]) + SPLAT(factor) *
        (grad + SPLAT(the_weight_decay) * LOAD(&bn0_weight[0])));
    STORE(&bn0_weight_momentum_buffer[0], next);
    STORE(&bn0_weight[0], LOAD(&bn0_weight[0]) - SPLAT(the_lr) *
        (grad + SPLAT(the_weight_decay) * LOAD(&bn0_weight[0]) + SPLAT(the_momentum) * next));
    vec next_2 = (is_so) ? (vec)(grad_2 + SPLAT(the_weight_decay) * LOAD(&bn0_bias[0])) :
        (vec)(SPLAT(the_momentum) * LOAD(&bn0_bias_momentum_buffer[0]) + SPLAT(factor) *
        (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn0_bias[0])));
    STORE(&bn0_bias_momentum_buffer[0], next_2);
    STORE(&bn0_bias[0], LOAD(&bn0_bias[0]) - SPLAT(the_lr) *
        (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn0_bias[0]) + SPLAT(the_momentum) * next_2));
}

/* stem (conv2d), line 15: stem.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0
   and -p - r + 8 >= 0) stem.y.grad[2*n + n2, k, p, q]*image.value[2*n + n2, c, p + r - 1, q + s
   - 1] */
/* stem.y.grad f32[32, 16, 8, 8]; image.value f32[32, 1, 8, 8]; stem.weight.grad.parts f32[16,
   16, 1, 3, 3] */
/* Tile: 2 n x 16 k x 3 s; lanes over k. Loops: n, r; inside: n2, p, q */
SLIDING_KERNEL
static void stem_grad(int thread, int threads, const float *restrict stem_y_grad,
    const float *restrict image_value, float *restrict stem_weight_grad_parts)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int nb = unit / 3;
        const int r = unit % 3;
        vec parts[2][3];
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int s = 0; s < 3; s++)
                parts[n][s] = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int p = max(0, -r + 1); p <= min(7, -r + 8); p++)
                for (int q = 0; q <= 7; q++) {
                    const float *const grad_at =
                        &stem_y_grad[4096 * nb + 1024 * n2 + 128 * p + 16 * q];
                    const float *const value_at =
                        &image_value[1024 * nb + 32 * r + 256 * n2 + 32 * p + q - 32];
                    UNROLL for (int n = 0; n < 2; n++) {
                        const vec x = LOAD(&grad_at[2048 * n]);
                        UNROLL for (int s = 0; s < 3; s++)
                            parts[n][s] += x * SPLAT(value_at[512 * n + s]);
                    }
                }
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int s = 0; s < 3; s++)
                STORE(&stem_weight_grad_parts[288 * nb + 144 * n + 48 * r + 16 * s], parts[n][s]);
    }
}

/* stem (conv2d), line 15: stem.weight.grad[k, c, r, s] = sum(n) stem.weight.grad.parts[n, k, c,
   r, s] */
/* sgd, line 42: stem.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   stem.weight.grad[i0, i1, i2, i3] + weight_decay[]*stem.weight[i0, i1, i2, i3],
   momentum[]*stem.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(stem.weight.grad[i0, i1, i2, i3] + weight_decay[]*stem.weight[i0, i1, i2, i3])) */
/* sgd, line 42: stem.weight.next[i0, i1, i2, i3] = stem.weight[i0, i1, i2, i3] -
   lr[]*(stem.weight.grad[i0, i1, i2, i3] + weight_decay[]*stem.weight[i0, i1, i2, i3] +
   momentum[]*stem.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* stem.weight.grad.parts f32[16, 16, 1, 3, 3]; stem.weight f32[16, 1, 3, 3];
   stem.weight.momentum_buffer f32[16, 1, 3, 3]; stem.weight.grad f32[16, 1, 3, 3] */
/* Tile: 16 k; lanes over k. Loops: r, s; inside: n */
static void stem_sgd_grad(const float *restrict stem_weight_grad_parts, float *restrict stem_weight,
    float *restrict stem_weight_momentum_buffer, float *restrict stem_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int r = 0; r <= 2; r++)
        for (int s = 0; s <= 2; s++) {
            vec grad = SPLAT(0.0f);
            for (int n = 0; n <= 15; n++)
                grad += LOAD(&stem_weight_grad_parts[48 * r + 16 * s + 144 * n]);
            if (stem_weight_grad != NULL)
                STORE(&stem_weight_grad[48 * r + 16 * s], grad);
            const int at = 48 * r + 16 * s;
            vec next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&stem_weight[at])) :
                (vec)(SPLAT(the_momentum) * LOAD(&stem_weight_momentum_buffer[at]) + SPLAT(factor) *
                (grad + SPLAT(the_weight_decay) * LOAD(&stem_weight[at])));
            STORE(&stem_weight_momentum_buffer[at], next);
            STORE(&stem_weight[at], LOAD(&stem_weight[at]) - SPLAT(the_lr) *
                (grad + SPLAT(the_weight_decay) * LOAD(&stem_weight[at]) + SPLAT(the_momentum) *
                next));
        }
}

/* bn0 (batch_norm2d), line 16: bn0.running_mean.next[c] = 0.9*bn0.running_mean[c] + 0.1*bn0.m[c] */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23) */
/* bn0.running_mean f32[16]; bn0.m f32[16] */
/* Tile: 16 c; lanes over c */
static void bn0(float *restrict bn0_running_mean, const float *restrict bn0_m)
{
    STORE(&bn0_running_mean[0], SPLAT(0.9f) * LOAD(&bn0_running_mean[0]) + SPLAT(0.1f) *
        LOAD(&bn0_m[0]));
}

/* bn0 (batch_norm2d), line 16: bn0.running_var.next[c] = 0.9*bn0.running_var[c] +
   0.1*bn0.v[c]*2048/2047 */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23) */
/* bn0.running_var f32[16]; bn0.v f32[16] */
/* Tile: 16 c; lanes over c */
static void bn0_2(float *restrict bn0_running_var, const float *restrict bn0_v)
{
    STORE(&bn0_running_var[0], SPLAT(0.9f) * LOAD(&bn0_running_var[0]) + SPLAT(0.1f) *
        LOAD(&bn0_v[0]) * SPLAT(2048.0f) / SPLAT(2047.0f));
}

/* bn0 (batch_norm2d), line 16: bn0.num_batches_tracked.next[] = bn0.num_batches_tracked[] + 1 */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23), bn3 (line 28), bn4 (line 31), bn5 (line 33) */
/* bn0.num_batches_tracked i64[] */
static void bn0_3(int64_t *restrict bn0_num_batches_tracked)
{
    bn0_num_batches_tracked[0] = bn0_num_batches_tracked[0] + 1;
}

/* bn3 (batch_norm2d), line 28: bn3.running_mean.next[c] = 0.9*bn3.running_mean[c] + 0.1*bn3.m[c] */
/* For bn3 (line 28), bn4 (line 31), bn5 (line 33) */
/* bn3.running_mean f32[32]; bn3.m f32[32] */
/* Tile: 16 c; lanes over c. Loops: c */
static void bn3(float *restrict bn3_running_mean, const float *restrict bn3_m)
{
    for (int cb = 0; cb <= 1; cb++)
        STORE(&bn3_running_mean[16 * cb], SPLAT(0.9f) * LOAD(&bn3_running_mean[16 * cb]) +
            SPLAT(0.1f) * LOAD(&bn3_m[16 * cb]));
}

/* bn3 (batch_norm2d), line 28: bn3.running_var.next[c] = 0.9*bn3.running_var[c] +
   0.1*bn3.v[c]*512/511 */
/* For bn3 (line 28), bn4 (line 31), bn5 (line 33) */
/* bn3.running_var f32[32]; bn3.v f32[32] */
/* Tile: 16 c; lanes over c. Loops: c */
static void bn3_2(float *restrict bn3_running_var, const float *restrict bn3_v)
{
    for (int cb = 0; cb <= 1; cb++)
        STORE(&bn3_running_var[16 * cb], SPLAT(0.9f) * LOAD(&bn3_running_var[16 * cb]) +
            SPLAT(0.1f) * LOAD(&bn3_v[16 * cb]) * SPLAT(512.0f) / SPLAT(511.0f));
}

/* sgd, line 42: bn4.bias.next[i0] = bn4.bias[i0] - lr[]*(bn4.bias.grad[i0] +
   weight_decay[]*bn4.bias[i0] + momentum[]*bn4.bias.momentum_buffer.next[i0]) */
/* bn4.bias f32[32]; bn4.bias.grad f32[32]; bn4.bias.momentum_buffer f32[32] */
/* Tile: 16 i0; lanes over i0. Loops: i0 */
static void sgd(float *restrict bn4_bias, const float *restrict bn4_bias_grad,
    const float *restrict bn4_bias_momentum_buffer)
{
    const float the_lr = (float)lr;
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    for (int i0b = 0; i0b <= 1; i0b++)
        STORE(&bn4_bias[16 * i0b], LOAD(&bn4_bias[16 * i0b]) - SPLAT(the_lr) *
            (LOAD(&bn4_bias_grad[16 * i0b]) + SPLAT(the_weight_decay) * LOAD(&bn4_bias[16 * i0b]) +
            SPLAT(the_momentum) * LOAD(&bn4_bias_momentum_buffer[16 * i0b])));
}

/* sgd, line 42: shortcut.weight.next[i0, i1, i2, i3] = shortcut.weight[i0, i1, i2, i3] -
   lr[]*(shortcut.weight.grad[i0, i1, i2, i3] + weight_decay[]*shortcut.weight[i0, i1, i2, i3] +
   momentum[]*shortcut.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* shortcut.weight f32[32, 16, 1, 1]; shortcut.weight.grad f32[32, 16, 1, 1];
   shortcut.weight.momentum_buffer f32[32, 16, 1, 1] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1 */
static void sgd_2(float *restrict shortcut_weight, const float *restrict shortcut_weight_grad,
    const float *restrict shortcut_weight_momentum_buffer)
{
    const float the_lr = (float)lr;
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    for (int i0b = 0; i0b <= 1; i0b++)
        for (int i1 = 0; i1 <= 15; i1++) {
            const int at = 256 * i0b + 16 * i1;
            STORE(&shortcut_weight[at], LOAD(&shortcut_weight[at]) - SPLAT(the_lr) *
                (LOAD(&shortcut_weight_grad[at]) + SPLAT(the_weight_decay) *
                LOAD(&shortcut_weight[at]) + SPLAT(the_momentum) *
                LOAD(&shortcut_weight_momentum_buffer[at])));
        }
}

/* sgd, line 42: bn5.weight.momentum_buffer.next[i0] = select(step[] == 1, bn5.weight.grad[i0] +
   weight_decay[]*bn5.weight[i0], momentum[]*bn5.weight.momentum_buffer[i0] + (1 -
   dampening[])*(bn5.weight.grad[i0] + weight_decay[]*bn5.weight[i0])) */
/* sgd, line 42: bn5.weight.next[i0] = bn5.weight[i0] - lr[]*(bn5.weight.grad[i0] +
   weight_decay[]*bn5.weight[i0] + momentum[]*bn5.weight.momentum_buffer.next[i0]) */
/* bn5.weight.grad f32[32]; bn5.weight f32[32]; bn5.weight.momentum_buffer f32[32] */
/* Tile: 16 i0; lanes over i0. Loops: i0 */
static void sgd_3(const float *restrict bn5_weight_grad, float *restrict bn5_weight,
    float *restrict bn5_weight_momentum_buffer)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int i0b = 0; i0b <= 1; i0b++) {
        vec next = (is_so) ? (vec)(LOAD(&bn5_weight_grad[16 * i0b]) + SPLAT(the_weight_decay) *
            LOAD(&bn5_weight[16 * i0b])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn5_weight_momentum_buffer[16 * i0b]) +
            SPLAT(factor) * (LOAD(&bn5_weight_grad[16 * i0b]) + SPLAT(the_weight_decay) *
            LOAD(&bn5_weight[16 * i0b])));
        STORE(&bn5_weight_momentum_buffer[16 * i0b], next);
        STORE(&bn5_weight[16 * i0b], LOAD(&bn5_weight[16 * i0b]) - SPLAT(the_lr) *
            (LOAD(&bn5_weight_grad[16 * i0b]) + SPLAT(the_weight_decay) *
            LOAD(&bn5_weight[16 * i0b]) + SPLAT(the_momentum) * next));
    }
}

/* image, line 12: image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
/* image f32[32, 1, 8, 8]; image.value f32[32, 1, 8, 8] */
/* Tile: 16 n; lanes over n. Loops: n, h, w */
static void image_eval(const float *restrict image, float *restrict image_value_2)
{
    for (int nb = 0; nb <= 1; nb++)
        for (int h = 0; h <= 7; h++)
            for (int w = 0; w <= 7; w++)
                STORE(&image_value_2[1040 * nb + 128 * h + 16 * w],
                    gather(&image[1024 * nb + 8 * h + w], 64, LANES) * SPLAT(0.0625f));
}

/* stem (conv2d), line 15: stem.sum[n, k, p, q] = sum(r, s: p + r - 1 >= 0 and -p - r + 8 >= 0
   and q + s - 1 >= 0 and -q - s + 8 >= 0) image.value[n, 0, p + r - 1, q + s - 1]*stem.weight[k,
   0, r, s] */
/* image.value f32[32, 1, 8, 8]; stem.weight f32[16, 1, 3, 3]; stem.sum f32[32, 16, 8, 8] */
/* Tile: 16 n x 16 k; lanes over n. Loops: n, p, q; inside: r, s */
KERNEL
static void stem_eval(int thread, int threads, const float *restrict image_value_2,
    const float *restrict stem_weight, float *restrict stem_sum_2)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int p = unit / 8 % 8;
        const int q = unit % 8;
        vec sum[16];
        UNROLL for (int k = 0; k < 16; k++)
            sum[k] = SPLAT(0.0f);
        for (int r = max(0, -p + 1); r <= min(2, -p + 8); r++)
            for (int s = max(0, -q + 1); s <= min(2, -q + 8); s++) {
                const float *const weight_at = &stem_weight[48 * r + 16 * s];
                const vec x = LOAD(&image_value_2[1040 * nb + 128 * p + 16 * q + 128 * r + 16 * s -
                    144]);
                UNROLL for (int k = 0; k < 16; k++)
                    sum[k] += x * SPLAT(weight_at[k]);
            }
        UNROLL for (int k = 0; k < 16; k++)
            STORE(&stem_sum_2[16400 * nb + 1024 * k + 128 * p + 16 * q], sum[k]);
    }
}

/* gelu2 (gelu), line 17: gelu2.y.part[i1] = rsqrt(bn0.running_var[i1] + 1e-05) */
/* gelu2 (gelu), line 17: gelu2.y[i0, i1, i2, i3] = 0.5*((stem.sum[i0, i1, i2, i3] -
   bn0.running_mean[i1])*gelu2.y.part[i1]*bn0.weight[i1] + bn0.bias[i1])*(1 +
   erf(0.7071067811865476*((stem.sum[i0, i1, i2, i3] -
   bn0.running_mean[i1])*gelu2.y.part[i1]*bn0.weight[i1] + bn0.bias[i1]))) */
/* For gelu2 (line 17), gelu12 (line 29) */
/* bn0.running_var f32[16]; stem.sum f32[32, 16, 8, 8]; bn0.running_mean f32[16]; bn0.weight
   f32[16]; bn0.bias f32[16]; gelu2.y f32[32, 16, 8, 8] */
/* Tile: 16 i0. Loops: i1; inside: i0, i2, i3 */
static void gelu2_eval(int thread, int threads, const float *restrict bn0_running_var,
    const float *restrict stem_sum_2, const float *restrict bn0_running_mean,
    const float *restrict bn0_weight, const float *restrict bn0_bias, float *restrict gelu2_y_2,
    int units, int i2_last, int i1_stride, int i0b_stride, int i2_stride)
{
    for (int unit = first_unit(units, thread, threads); unit <
        first_unit(units, thread + 1, threads); unit++) {
        const int i1 = unit;
        float part = rsqrtf(bn0_running_var[i1] + 1e-05f);
        for (int i0b = 0; i0b <= 1; i0b++)
            for (int i2 = 0; i2 <= i2_last; i2++)
                for (int i3 = 0; i3 <= i2_last; i3++) {
                    const int at = i1_stride * i1 + i0b_stride * i0b + i2_stride * i2 + 16 * i3;
                    STORE(&gelu2_y_2[at], SPLAT(0.5f) *
                        ((LOAD(&stem_sum_2[at]) - SPLAT(bn0_running_mean[i1])) * SPLAT(part) *
                        SPLAT(bn0_weight[i1]) + SPLAT(bn0_bias[i1])) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        ((LOAD(&stem_sum_2[at]) - SPLAT(bn0_running_mean[i1])) * SPLAT(part) *
                        SPLAT(bn0_weight[i1]) + SPLAT(bn0_bias[i1])))));
                }
    }
}

/* conv1 (conv2d), line 19: conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >=
   0 and q + s - 1 >= 0 and -q - s + 8 >= 0) gelu2.y[n, c, p + r - 1, q + s - 1]*conv1.weight[k,
   c, r, s] */
/* For conv1 (line 19), conv2 (line 22) */
/* gelu2.y f32[32, 16, 8, 8]; conv1.weight f32[16, 16, 3, 3]; conv1.sum f32[32, 16, 8, 8] */
/* Tile: 16 n x 16 k; lanes over n. Loops: n, p, q; inside: c, r, s */
KERNEL
static void conv1_eval(int thread, int threads, const float *restrict gelu2_y_2,
    const float *restrict conv1_weight, float *restrict conv1_sum_2)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int p = unit / 8 % 8;
        const int q = unit % 8;
        vec sum[16];
        UNROLL for (int k = 0; k < 16; k++)
            sum[k] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++)
            for (int r = max(0, -p + 1); r <= min(2, -p + 8); r++)
                for (int s = max(0, -q + 1); s <= min(2, -q + 8); s++) {
                    const float *const weight_at = &conv1_weight[c + 48 * r + 16 * s];
                    const vec x = LOAD(&gelu2_y_2[16400 * nb + 128 * p + 16 * q + 1024 * c + 128 *
                        r + 16 * s - 144]);
                    UNROLL for (int k = 0; k < 16; k++)
                        sum[k] += x * SPLAT(weight_at[144 * k]);
                }
        UNROLL for (int k = 0; k < 16; k++)
            STORE(&conv1_sum_2[16400 * nb + 1024 * k + 128 * p + 16 * q], sum[k]);
    }
}

/* gelu5 (gelu), line 21: gelu5.y.part[i1] = rsqrt(bn1.running_var[i1] + 1e-05) */
/* gelu5 (gelu), line 21: gelu5.y[i0, i1, i2, i3] = 0.5*((conv1.sum[i0, i1, i2, i3] -
   bn1.running_mean[i1])*gelu5.y.part[i1]*bn1.weight[i1] + bn1.bias[i1])*(1 +
   erf(0.7071067811865476*((conv1.sum[i0, i1, i2, i3] -
   bn1.running_mean[i1])*gelu5.y.part[i1]*bn1.weight[i1] + bn1.bias[i1]))) */
/* bn1.running_var f32[16]; conv1.sum f32[32, 16, 8, 8], replaced by gelu5.y; bn1.running_mean
   f32[16]; bn1.weight f32[16]; bn1.bias f32[16] */
/* Tile: 16 i0. Loops: i1; inside: i0, i2, i3 */
static void gelu5_eval(int thread, int threads, const float *restrict bn1_running_var,
    float *restrict conv1_sum_2, const float *restrict bn1_running_mean,
    const float *restrict bn1_weight, const float *restrict bn1_bias)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i1 = unit;
        float part = rsqrtf(bn1_running_var[i1] + 1e-05f);
        for (int i0b = 0; i0b <= 1; i0b++)
            for (int i2 = 0; i2 <= 7; i2++)
                for (int i3 = 0; i3 <= 7; i3++) {
                    const int at = 1024 * i1 + 16400 * i0b + 128 * i2 + 16 * i3;
                    STORE(&conv1_sum_2[at], SPLAT(0.5f) *
                        ((LOAD(&conv1_sum_2[at]) - SPLAT(bn1_running_mean[i1])) * SPLAT(part) *
                        SPLAT(bn1_weight[i1]) + SPLAT(bn1_bias[i1])) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        ((LOAD(&conv1_sum_2[at]) - SPLAT(bn1_running_mean[i1])) * SPLAT(part) *
                        SPLAT(bn1_weight[i1]) + SPLAT(bn1_bias[i1])))));
                }
    }
}

/* gelu9 (gelu), line 25: gelu9.y.part[i1] = rsqrt(bn2.running_var[i1] + 1e-05) */
/* gelu9 (gelu), line 25: gelu9.y[i0, i1, i2, i3] = 0.5*((conv2.sum[i0, i1, i2, i3] -
   bn2.running_mean[i1])*gelu9.y.part[i1]*bn2.weight[i1] + bn2.bias[i1] + gelu2.y[i0, i1, i2,
   i3])*(1 + erf(0.7071067811865476*((conv2.sum[i0, i1, i2, i3] -
   bn2.running_mean[i1])*gelu9.y.part[i1]*bn2.weight[i1] + bn2.bias[i1] + gelu2.y[i0, i1, i2,
   i3]))) */
/* bn2.running_var f32[16]; conv2.sum f32[32, 16, 8, 8]; bn2.running_mean f32[16]; bn2.weight
   f32[16]; bn2.bias f32[16]; gelu2.y f32[32, 16, 8, 8]; gelu9.y f32[32, 16, 8, 8] */
/* Tile: 16 i0. Loops: i1; inside: i0, i2, i3 */
static void gelu9_eval(int thread, int threads, const float *restrict bn2_running_var,
    const float *restrict conv2_sum_2, const float *restrict bn2_running_mean,
    const float *restrict bn2_weight, const float *restrict bn2_bias,
    const float *restrict gelu2_y_2, float *restrict gelu9_y_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i1 = unit;
        float part = rsqrtf(bn2_running_var[i1] + 1e-05f);
        for (int i0b = 0; i0b <= 1; i0b++)
            for (int i2 = 0; i2 <= 7; i2++)
                for (int i3 = 0; i3 <= 7; i3++) {
                    const int at = 1024 * i1 + 16400 * i0b + 128 * i2 + 16 * i3;
                    STORE(&gelu9_y_2[at], SPLAT(0.5f) *
                        ((LOAD(&conv2_sum_2[at]) - SPLAT(bn2_running_mean[i1])) * SPLAT(part) *
                        SPLAT(bn2_weight[i1]) + SPLAT(bn2_bias[i1]) + LOAD(&gelu2_y_2[at])) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        ((LOAD(&conv2_sum_2[at]) - SPLAT(bn2_running_mean[i1])) * SPLAT(part) *
                        SPLAT(bn2_weight[i1]) + SPLAT(bn2_bias[i1]) + LOAD(&gelu2_y_2[at])))));
                }
    }
}

/* conv3 (conv2d), line 27: conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and 2*q + s - 1
   >= 0) gelu9.y[n, c, 2*p + r - 1, 2*q + s - 1]*conv3.weight[k, c, r, s] */
/* gelu9.y f32[32, 16, 8, 8]; conv3.weight f32[32, 16, 3, 3]; conv3.sum f32[32, 32, 4, 4] */
/* Tile: 16 n x 16 k; lanes over n. Loops: n, k, p, q; inside: c, r, s */
KERNEL
static void conv3_eval(int thread, int threads, const float *restrict gelu9_y_2,
    const float *restrict conv3_weight, float *restrict conv3_sum_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 32;
        const int kb = unit / 16 % 2;
        const int p = unit / 4 % 4;
        const int q = unit % 4;
        vec sum[16];
        UNROLL for (int k = 0; k < 16; k++)
            sum[k] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++)
            for (int r = max(0, -2 * p + 1); r <= 2; r++)
                for (int s = max(0, -2 * q + 1); s <= 2; s++) {
                    const float *const weight_at = &conv3_weight[2304 * kb + c + 48 * r + 16 * s];
                    const vec x = LOAD(&gelu9_y_2[16400 * nb + 256 * p + 32 * q + 1024 * c + 128 *
                        r + 16 * s - 144]);
                    UNROLL for (int k = 0; k < 16; k++)
                        sum[k] += x * SPLAT(weight_at[144 * k]);
                }
        UNROLL for (int k = 0; k < 16; k++)
            STORE(&conv3_sum_2[8208 * nb + 4096 * kb + 256 * k + 64 * p + 16 * q], sum[k]);
    }
}

/* conv4 (conv2d), line 30: conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >=
   0 and q + s - 1 >= 0 and -q - s + 4 >= 0) gelu12.y[n, c, p + r - 1, q + s - 1]*conv4.weight[k,
   c, r, s] */
/* gelu12.y f32[32, 32, 4, 4]; conv4.weight f32[32, 32, 3, 3]; conv4.sum f32[32, 32, 4, 4] */
/* Tile: 11 n x 32 k, at the end of n 10; lanes over k. Loops: n, p, q; inside: c, r, s */
KERNEL
static void conv4_eval(int thread, int threads, const float *restrict gelu12_y_2,
    const float *restrict conv4_weight, float *restrict conv4_sum_2)
{
    for (int unit = first_unit(48, thread, threads); unit < first_unit(48, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int p = unit / 4 % 4;
        const int q = unit % 4;
        if (nb < 2) {
            vec sum[11][2];
            UNROLL for (int n = 0; n < 11; n++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    sum[n][kv] = SPLAT(0.0f);
            for (int c = 0; c <= 31; c++)
                for (int r = max(0, -p + 1); r <= min(2, -p + 4); r++)
                    for (int s = max(0, -q + 1); s <= min(2, -q + 4); s++) {
                        const float *const weight_at = &conv4_weight[144 * c + 48 * r + 16 * s];
                        UNROLL for (int n = 0; n < 11; n++) {
                            const vec x = SPLAT(gelu12_y_2[11 * nb + n + 64 * p + 16 * q + 256 * c +
                                64 * r + 16 * s + 8192 * ((11 * nb + n) / 16) - 80]);
                            UNROLL for (int kv = 0; kv < 2; kv++)
                                sum[n][kv] += x * LOAD(&weight_at[4608 * kv]);
                        }
                    }
            UNROLL for (int n = 0; n < 11; n++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    STORE(&conv4_sum_2[5632 * nb + 512 * n + 256 * kv + 64 * p + 16 * q],
                        sum[n][kv]);
        }
        else {
            vec sum[10][2];
            UNROLL for (int n = 0; n < 10; n++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    sum[n][kv] = SPLAT(0.0f);
            for (int c = 0; c <= 31; c++)
                for (int r = max(0, -p + 1); r <= min(2, -p + 4); r++)
                    for (int s = max(0, -q + 1); s <= min(2, -q + 4); s++) {
                        const float *const weight_at = &conv4_weight[144 * c + 48 * r + 16 * s];
                        UNROLL for (int kv = 0; kv < 2; kv++) {
                            const vec x = LOAD(&weight_at[4608 * kv]);
                            UNROLL for (int n = 0; n < 10; n++)
                                sum[n][kv] += x * SPLAT(gelu12_y_2[11 * nb + n + 64 * p + 16 * q +
                                    256 * c + 64 * r + 16 * s + 8192 * ((11 * nb + n) / 16) - 80]);
                        }
                    }
            UNROLL for (int n = 0; n < 10; n++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    STORE(&conv4_sum_2[5632 * nb + 512 * n + 256 * kv + 64 * p + 16 * q],
                        sum[n][kv]);
        }
    }
}

/* shortcut (conv2d), line 32: shortcut.sum[n, k, p, q] = sum(c) gelu9.y[n, c, 2*p,
   2*q]*shortcut.weight[k, c, 0, 0] */
/* gelu9.y f32[32, 16, 8, 8]; shortcut.weight f32[32, 16, 1, 1]; shortcut.sum f32[32, 32, 4, 4] */
/* Tile: 8 n x 32 k; lanes over k. Loops: n, p, q; inside: c */
KERNEL
static void shortcut_eval(int thread, int threads, const float *restrict gelu9_y_2,
    const float *restrict shortcut_weight, float *restrict shortcut_sum_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int p = unit / 4 % 4;
        const int q = unit % 4;
        vec sum[8][2];
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                sum[n][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++) {
            const float *const weight_at = &shortcut_weight[16 * c];
            const float *const y_at = &gelu9_y_2[8 * nb + 256 * p + 32 * q + 1024 * c + 16384 *
                (nb / 2)];
            UNROLL for (int kv = 0; kv < 2; kv++) {
                const vec x = LOAD(&weight_at[256 * kv]);
                UNROLL for (int n = 0; n < 8; n++)
                    sum[n][kv] += x * SPLAT(y_at[n]);
            }
        }
        UNROLL for (int n = 0; n < 8; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&shortcut_sum_2[4096 * nb + 512 * n + 256 * kv + 64 * p + 16 * q],
                    sum[n][kv]);
    }
}

/* avg_pool2d19 (avg_pool2d), line 37: avg_pool2d19.sum.part[c] = rsqrt(bn4.running_var[c] +
   1e-05) */
/* bn4.running_var f32[32]; avg_pool2d19.sum.part f32[32] */
/* Tile: 16 c; lanes over c. Loops: c */
static void avg_pool2d19_eval(const float *restrict bn4_running_var,
    float *restrict avg_pool2d19_sum_part)
{
    for (int cb = 0; cb <= 1; cb++)
        STORE(&avg_pool2d19_sum_part[16 * cb],
            v_rsqrt(LOAD(&bn4_running_var[16 * cb]) + SPLAT(1e-05f)));
}

/* avg_pool2d19 (avg_pool2d), line 37: avg_pool2d19.sum.part.2[c] = rsqrt(bn5.running_var[c] +
   1e-05) */
/* avg_pool2d19 (avg_pool2d), line 37: avg_pool2d19.sum[n, c, p, q] = sum(r, s)
   0.5*((conv4.sum[n, c, r, s] - bn4.running_mean[c])*avg_pool2d19.sum.part[c]*bn4.weight[c] +
   bn4.bias[c] + ((shortcut.sum[n, c, r, s] -
   bn5.running_mean[c])*avg_pool2d19.sum.part.2[c]*bn5.weight[c] + bn5.bias[c]))*(1 +
   erf(0.7071067811865476*((conv4.sum[n, c, r, s] -
   bn4.running_mean[c])*avg_pool2d19.sum.part[c]*bn4.weight[c] + bn4.bias[c] + ((shortcut.sum[n,
   c, r, s] - bn5.running_mean[c])*avg_pool2d19.sum.part.2[c]*bn5.weight[c] + bn5.bias[c])))) */
/* bn5.running_var f32[32]; conv4.sum f32[32, 32, 4, 4]; bn4.running_mean f32[32];
   avg_pool2d19.sum.part f32[32]; bn4.weight f32[32]; bn4.bias f32[32]; shortcut.sum f32[32, 32,
   4, 4]; bn5.running_mean f32[32]; bn5.weight f32[32]; bn5.bias f32[32]; avg_pool2d19.sum
   f32[32, 32, 1, 1] */
/* Tile: 16 c; lanes over c. Loops: c; inside: n, r, s */
static void avg_pool2d19_eval_2(int thread, int threads, const float *restrict bn5_running_var,
    const float *restrict conv4_sum_2, const float *restrict bn4_running_mean,
    const float *restrict avg_pool2d19_sum_part, const float *restrict bn4_weight,
    const float *restrict bn4_bias, const float *restrict shortcut_sum_2,
    const float *restrict bn5_running_mean, const float *restrict bn5_weight,
    const float *restrict bn5_bias, float *restrict avg_pool2d19_sum_2)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec sum;
        vec part_2 = v_rsqrt(LOAD(&bn5_running_var[16 * cb]) + SPLAT(1e-05f));
        for (int n = 0; n <= 31; n++) {
            sum = SPLAT(0.0f);
            for (int r = 0; r <= 3; r++)
                for (int s = 0; s <= 3; s++)
                    sum += SPLAT(0.5f) * ((LOAD(&conv4_sum_2[256 * cb + 512 * n + 64 * r + 16 *
                        s]) - LOAD(&bn4_running_mean[16 * cb])) *
                        LOAD(&avg_pool2d19_sum_part[16 * cb]) * LOAD(&bn4_weight[16 * cb]) +
                        LOAD(&bn4_bias[16 * cb]) +
                        ((LOAD(&shortcut_sum_2[256 * cb + 512 * n + 64 * r + 16 * s]) -
                        LOAD(&bn5_running_mean[16 * cb])) * part_2 * LOAD(&bn5_weight[16 * cb]) +
                        LOAD(&bn5_bias[16 * cb]))) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        ((LOAD(&conv4_sum_2[256 * cb + 512 * n + 64 * r + 16 * s]) -
                        LOAD(&bn4_running_mean[16 * cb])) * LOAD(&avg_pool2d19_sum_part[16 * cb]) *
                        LOAD(&bn4_weight[16 * cb]) + LOAD(&bn4_bias[16 * cb]) +
                        ((LOAD(&shortcut_sum_2[256 * cb + 512 * n + 64 * r + 16 * s]) -
                        LOAD(&bn5_running_mean[16 * cb])) * part_2 * LOAD(&bn5_weight[16 * cb]) +
                        LOAD(&bn5_bias[16 * cb])))));
            STORE(&avg_pool2d19_sum_2[16 * cb + 32 * n], sum);
        }
    }
}

#define AT(type, offset) ((type *)(arena + (offset)))
#define image_value AT(float, 1344) /* [32, 1, 8, 8] */
#define stem_sum AT(float, 34752) /* [32, 16, 8, 8] */
#define bn0_sum AT(float, 165888) /* [16] */
#define bn0_m AT(float, 34368) /* [16] */
#define bn0_v AT(float, 960) /* [16] */
#define gelu2_y AT(float, 166144) /* [32, 16, 8, 8] */
#define conv1_sum AT(float, 332736) /* [32, 16, 8, 8] */
#define bn1_sum AT(float, 463872) /* [16] */
#define bn1_m AT(float, 34496) /* [16] */
#define bn1_v AT(float, 1088) /* [16] */
#define gelu5_y AT(float, 464128) /* [32, 16, 8, 8] */
#define conv2_sum AT(float, 628032) /* [32, 16, 8, 8] */
#define bn2_sum AT(float, 759168) /* [16] */
#define bn2_m AT(float, 34624) /* [16] */
#define bn2_v AT(float, 1216) /* [16] */
#define gelu9_y AT(float, 759424) /* [32, 16, 8, 8] */
#define conv3_sum AT(float, 906944) /* [32, 32, 4, 4] */
#define bn3_sum AT(float, 972544) /* [32] */
#define bn3_m AT(float, 34176) /* [32] */
#define bn3_v AT(float, 576) /* [32] */
#define gelu12_y AT(float, 972928) /* [32, 32, 4, 4] */
#define conv4_sum AT(float, 1038656) /* [32, 32, 4, 4] */
#define bn4_sum AT(float, 331392) /* [32] */
#define bn4_m AT(float, 768) /* [32] */
#define bn4_v AT(float, 192) /* [32] */
#define shortcut_sum AT(float, 1104448) /* [32, 32, 4, 4] */
#define bn5_sum AT(float, 1235648) /* [32] */
#define bn5_m AT(float, 384) /* [32] */
#define bn5_v AT(float, 0) /* [32] */
#define add17_y AT(float, 1170048) /* [32, 32, 4, 4] */
#define avg_pool2d19_sum AT(float, 1356352) /* [32, 32, 1, 1] */
#define flatten20_y AT(float, 1236032) /* [32, 32] */
#define fc_y AT(float, 1240192) /* [32, 10] */
#define cross_entropy_max AT(float, 330432) /* [32] */
#define cross_entropy_sum AT(float, 330624) /* [32] */
#define loss_sum AT(float, 330048)
#define accuracy_argmax AT(int32_t, 330816) /* [32] */
#define loss_sum_grad AT(float, 330048)
#define fc_y_grad AT(float, 1241536) /* [32, 10] */
#define avg_pool2d19_sum_grad AT(float, 1391296) /* [32, 32, 1, 1] */
#define add17_y_grad AT(float, 1170048) /* [32, 32, 4, 4] */
#define bn5_weight_grad AT(float, 330240) /* [32] */
#define bn5_bias_grad AT(float, 330048) /* [32] */
#define shortcut_y_grad AT(float, 1236032) /* [32, 32, 4, 4] */
#define shortcut_weight_grad AT(float, 330432) /* [32, 16, 1, 1] */
#define bn4_bias_grad AT(float, 332544) /* [32] */
#define conv4_y_grad AT(float, 1325568) /* [32, 32, 4, 4] */
#define bn3_y_grad AT(float, 1038656) /* [32, 32, 4, 4] */
#define conv3_y_grad AT(float, 972928) /* [32, 32, 4, 4] */
#define gelu9_y_grad_1 AT(float, 1325568) /* [32, 16, 8, 8] */
#define gelu9_y_grad_2 AT(float, 1194432) /* [32, 16, 8, 8] */
#define add8_y_grad AT(float, 759424) /* [32, 16, 8, 8] */
#define conv2_y_grad AT(float, 1030528) /* [32, 16, 8, 8] */
#define bn1_y_grad AT(float, 628032) /* [32, 16, 8, 8] */
#define conv1_y_grad AT(float, 464128) /* [32, 16, 8, 8] */
#define bn0_y_grad AT(float, 332736) /* [32, 16, 8, 8] */
#define stem_y_grad AT(float, 166144) /* [32, 16, 8, 8] */
#define gelu2_y_part AT(float, 166016) /* [16] */
#define gelu5_y_part AT(float, 464000) /* [16] */
#define gelu9_y_part AT(float, 759296) /* [16] */
#define gelu12_y_part AT(float, 972736) /* [32] */
#define add17_y_part AT(float, 1104256) /* [32] */
#define add17_y_part_2 AT(float, 1235840) /* [32] */
#define bn0_sum_parts AT(float, 332736) /* [16, 16] */
#define bn0_sum_2_parts AT(float, 333824) /* [16, 16] */
#define bn1_sum_parts AT(float, 628032) /* [16, 16] */
#define bn1_sum_2_parts AT(float, 629120) /* [16, 16] */
#define bn2_sum_parts AT(float, 906944) /* [16, 16] */
#define bn2_sum_2_parts AT(float, 908032) /* [16, 16] */
#define bn2_v_grad_sum_parts AT(float, 890560) /* [16, 16] */
#define bn2_bias_grad_parts AT(float, 891648) /* [16, 16] */
#define conv2_weight_grad_parts AT(float, 1194432) /* [16, 16, 16, 3, 3] */
#define bn1_v_grad_sum_parts AT(float, 890560) /* [16, 16] */
#define bn1_bias_grad_parts AT(float, 891648) /* [16, 16] */
#define conv1_weight_grad_parts AT(float, 628032) /* [16, 16, 16, 3, 3] */
#define bn0_v_grad_sum_parts AT(float, 297280) /* [16, 16] */
#define bn0_bias_grad_parts AT(float, 298368) /* [16, 16] */
#define stem_weight_grad_parts AT(float, 95680) /* [16, 16, 1, 3, 3] */
#define conv1_weight_copy AT(float, 463872) /* [16, 16, 3, 3] */
#define conv2_weight_copy AT(float, 820352) /* [16, 16, 3, 3] */
#define conv3_weight_copy AT(float, 972928) /* [32, 16, 3, 3] */
#define conv4_weight_copy AT(float, 1118784) /* [32, 32, 3, 3] */
#define shortcut_weight_copy AT(float, 906944) /* [32, 16, 1, 1] */
#define image_value_2 AT(float, 131264) /* [32, 1, 8, 8] */
#define stem_sum_2 AT(float, 0) /* [32, 16, 8, 8] */
#define gelu2_y_2 AT(float, 131264) /* [32, 16, 8, 8] */
#define conv1_sum_2 AT(float, 0) /* [32, 16, 8, 8] */
#define gelu5_y_2 AT(float, 0) /* [32, 16, 8, 8] */
#define conv2_sum_2 AT(float, 262528) /* [32, 16, 8, 8] */
#define gelu9_y_2 AT(float, 0) /* [32, 16, 8, 8] */
#define conv3_sum_2 AT(float, 164032) /* [32, 32, 4, 4] */
#define gelu12_y_2 AT(float, 295296) /* [32, 32, 4, 4] */
#define conv4_sum_2 AT(float, 164096) /* [32, 32, 4, 4] */
#define shortcut_sum_2 AT(float, 295360) /* [32, 32, 4, 4] */
#define avg_pool2d19_sum_2 AT(float, 63552) /* [32, 32, 1, 1] */
#define flatten20_y_2 AT(float, 0) /* [32, 32] */
#define fc_y_2 AT(float, 4160) /* [32, 10] */
#define cross_entropy_max_2 AT(float, 0) /* [32] */
#define cross_entropy_sum_2 AT(float, 192) /* [32] */
#define loss_sum_2 AT(float, 384)
#define accuracy_argmax_2 AT(int32_t, 0) /* [32] */
#define avg_pool2d19_sum_part AT(float, 0) /* [32] */

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
        stem(thread, threads, image_value, stem_weight, stem_sum); done(1, thread);
        BARRIER
        if (thread == 0)
            bn0_gelu2(stem_sum, bn0_sum_parts, bn0_sum_2_parts, bn0_weight, bn0_bias, bn0_sum,
                bn0_m, bn0_v, gelu2_y_part, gelu2_y);
        done(2, thread);
        if (thread == 0)
            conv1(conv1_weight, conv1_weight_copy);
        done(3, thread);
        BARRIER
        conv1_2(thread, threads, gelu2_y, conv1_weight_copy, conv1_sum); done(4, thread);
        BARRIER
        if (thread == 0)
            bn0_gelu2(conv1_sum, bn1_sum_parts, bn1_sum_2_parts, bn1_weight, bn1_bias, bn1_sum,
                bn1_m, bn1_v, gelu5_y_part, gelu5_y);
        done(5, thread);
        if (thread == 0)
            conv1(conv2_weight, conv2_weight_copy);
        done(6, thread);
        BARRIER
        conv1_2(thread, threads, gelu5_y, conv2_weight_copy, conv2_sum); done(7, thread);
        BARRIER
        if (thread == 0)
            bn2_gelu9(conv2_sum, bn2_sum_parts, bn2_sum_2_parts, bn2_weight, bn2_bias, gelu2_y,
                bn2_sum, bn2_m, bn2_v, gelu9_y_part, gelu9_y);
        done(8, thread);
        if (thread == 0)
            conv3(conv3_weight, conv3_weight_copy);
        done(9, thread);
        BARRIER
        conv3_2(thread, threads, gelu9_y, conv3_weight_copy, conv3_sum); done(10, thread);
        BARRIER
        bn3_gelu12(thread, threads, conv3_sum, bn3_weight, bn3_bias, bn3_sum, bn3_m, bn3_v,
            gelu12_y_part, gelu12_y); done(11, thread);
        BARRIER
        conv4(thread, threads, gelu12_y, conv4_weight, conv4_sum); done(12, thread);
        BARRIER
        bn4_add17(thread, threads, conv4_sum, bn4_sum, bn4_m, bn4_v, add17_y_part);
            done(13, thread);
        shortcut(thread, threads, gelu9_y, shortcut_weight, shortcut_sum); done(14, thread);
        BARRIER
        bn5_add17_avg_pool2d19(thread, threads, shortcut_sum, conv4_sum, bn4_m, add17_y_part,
            bn4_weight, bn4_bias, bn5_weight, bn5_bias, add17_y, bn5_sum, bn5_m, bn5_v,
            add17_y_part_2, avg_pool2d19_sum); done(15, thread);
        BARRIER
        if (thread == 0)
            flatten20(avg_pool2d19_sum, flatten20_y);
        done(16, thread);
        if (thread == 0)
            fc(flatten20_y, fc_weight, fc_bias, fc_y);
        done(17, thread);
        if (thread == 0)
            cross_entropy(fc_y, cross_entropy_max, cross_entropy_sum);
        done(18, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max, cross_entropy_sum, fc_y, loss_sum,
                &loss_weight);
        done(19, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(20, thread);
        if (thread == 0)
            accuracy(fc_y, accuracy_argmax);
        done(21, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(22, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(23, thread);
            if (thread == 0)
                cross_entropy_grad_2(loss_sum_grad, digit, cross_entropy_sum, fc_y,
                    cross_entropy_max, fc_y_grad);
            done(24, thread);
            if (thread == 0)
                fc_sgd_grad(fc_y_grad, fc_bias, fc_bias_momentum_buffer, gradients[0].data);
            done(25, thread);
            if (thread == 0)
                fc_avg_pool2d19_grad(fc_y_grad, fc_weight, avg_pool2d19_sum_grad);
            done(26, thread);
            if (thread == 0)
                fc_sgd_grad_2(fc_y_grad, flatten20_y, fc_weight, fc_weight_momentum_buffer,
                    gradients[1].data);
            done(27, thread);
            BARRIER
            gelu18_bn5_bn4_sgd_grad(thread, threads, avg_pool2d19_sum_grad, add17_y, shortcut_sum,
                bn5_m, conv4_sum, bn4_m, bn5_v, bn5_weight, bn5_sum, add17_y_part_2, bn4_v,
                bn4_weight, bn4_sum, add17_y_part, bn4_weight_momentum_buffer, bn4_bias,
                bn4_bias_momentum_buffer, LENT_OR(6, bn4_bias_grad), LENT_OR(3, bn5_bias_grad),
                LENT_OR(2, bn5_weight_grad), shortcut_y_grad, gradients[5].data, conv4_y_grad);
                done(28, thread);
            BARRIER
            shortcut_sgd_grad(thread, threads, shortcut_y_grad, gelu9_y, shortcut_weight,
                shortcut_weight_momentum_buffer, LENT_OR(4, shortcut_weight_grad));
                done(29, thread);
            conv4_2(thread, threads, conv4_weight, conv4_weight_copy); done(30, thread);
            BARRIER
            conv4_gelu12_grad(thread, threads, conv4_y_grad, conv4_weight_copy, conv3_sum, bn3_m,
                gelu12_y_part, bn3_weight, bn3_bias, bn3_y_grad); done(31, thread);
            conv4_sgd_grad(thread, threads, conv4_y_grad, gelu12_y, conv4_weight,
                conv4_weight_momentum_buffer, gradients[7].data); done(32, thread);
            BARRIER
            bn3_sgd_grad(thread, threads, bn3_y_grad, conv3_sum, bn3_m, bn3_v, bn3_weight, bn3_sum,
                gelu12_y_part, bn3_weight_momentum_buffer, bn3_bias, bn3_bias_momentum_buffer,
                gradients[9].data, gradients[8].data, conv3_y_grad); done(33, thread);
            if (thread == 0)
                shortcut_grad(gelu9_y_grad_1, 2, 7, 16, 128);
            done(34, thread);
            if (thread == 0)
                shortcut_grad_2(gelu9_y_grad_1, 7, 16, 896);
            done(35, thread);
            if (thread == 0)
                shortcut_grad(gelu9_y_grad_1, 3, 2, 32, 16);
            done(36, thread);
            if (thread == 0)
                shortcut_grad_2(gelu9_y_grad_1, 3, 256, 112);
            done(37, thread);
            BARRIER
            if (thread == 0)
                shortcut_2(shortcut_weight, shortcut_weight_copy);
            done(38, thread);
            BARRIER
            shortcut_grad_3(thread, threads, shortcut_y_grad, shortcut_weight_copy, gelu9_y_grad_1);
                done(39, thread);
            BARRIER
            conv3_grad(thread, threads, conv3_y_grad, conv3_weight, gelu9_y_grad_2);
                done(40, thread);
            BARRIER
            conv3_grad_2(thread, threads, conv3_y_grad, conv3_weight, gelu9_y_grad_2);
                done(41, thread);
            BARRIER
            conv3_grad_3(thread, threads, conv3_y_grad, conv3_weight, gelu9_y_grad_2);
                done(42, thread);
            BARRIER
            conv3_grad_4(thread, threads, conv3_y_grad, conv3_weight, gelu9_y_grad_2);
                done(43, thread);
            BARRIER
            conv3_sgd_grad(thread, threads, conv3_y_grad, gelu9_y, conv3_weight,
                conv3_weight_momentum_buffer, gradients[10].data); done(44, thread);
            BARRIER
            if (thread == 0)
                gelu9_bn2_sgd_grad(gelu9_y_grad_2, gelu9_y_grad_1, conv2_sum, bn2_m, gelu9_y_part,
                    bn2_weight, bn2_bias, gelu2_y, add8_y_grad, bn2_v_grad_sum_parts, bn2_v,
                    bn2_bias_grad_parts, bn2_sum, bn2_weight_momentum_buffer,
                    bn2_bias_momentum_buffer, gradients[11].data, gradients[12].data, conv2_y_grad);
            done(45, thread);
            BARRIER
            conv2_gelu5_grad(thread, threads, conv2_y_grad, conv2_weight, conv1_sum, bn1_m,
                gelu5_y_part, bn1_weight, bn1_bias, bn1_y_grad); done(46, thread);
            conv2_grad(thread, threads, conv2_y_grad, gelu5_y, conv2_weight_grad_parts);
                done(47, thread);
            BARRIER
            conv2_sgd_grad(thread, threads, conv2_weight_grad_parts, conv2_weight,
                conv2_weight_momentum_buffer, gradients[13].data); done(48, thread);
            if (thread == 0)
                bn1_sgd_grad(bn1_y_grad, conv1_sum, bn1_m, bn1_v_grad_sum_parts, bn1_v,
                    bn1_bias_grad_parts, bn1_weight, bn1_sum, gelu5_y_part,
                    bn1_weight_momentum_buffer, bn1_bias, bn1_bias_momentum_buffer,
                    gradients[14].data, gradients[15].data, conv1_y_grad);
            done(49, thread);
            BARRIER
            conv1_gelu2_grad(thread, threads, conv1_y_grad, conv1_weight, add8_y_grad, stem_sum,
                bn0_m, gelu2_y_part, bn0_weight, bn0_bias, bn0_y_grad); done(50, thread);
            BARRIER
            conv2_grad(thread, threads, conv1_y_grad, gelu2_y, conv1_weight_grad_parts);
                done(51, thread);
            BARRIER
            conv2_sgd_grad(thread, threads, conv1_weight_grad_parts, conv1_weight,
                conv1_weight_momentum_buffer, gradients[16].data); done(52, thread);
            if (thread == 0)
                bn0_sgd_grad(bn0_y_grad, stem_sum, bn0_m, bn0_v_grad_sum_parts, bn0_v,
                    bn0_bias_grad_parts, bn0_weight, bn0_sum, gelu2_y_part,
                    bn0_weight_momentum_buffer, bn0_bias, bn0_bias_momentum_buffer,
                    gradients[17].data, gradients[18].data, stem_y_grad);
            done(53, thread);
            BARRIER
            stem_grad(thread, threads, stem_y_grad, image_value, stem_weight_grad_parts);
                done(54, thread);
            BARRIER
            if (thread == 0)
                stem_sgd_grad(stem_weight_grad_parts, stem_weight, stem_weight_momentum_buffer,
                    gradients[19].data);
            done(55, thread);
            if (thread == 0)
                bn0(bn0_running_mean, bn0_m);
            done(56, thread);
            if (thread == 0)
                bn0_2(bn0_running_var, bn0_v);
            done(57, thread);
            if (thread == 0)
                bn0_3(&bn0_num_batches_tracked);
            done(58, thread);
            if (thread == 0)
                bn0(bn1_running_mean, bn1_m);
            done(59, thread);
            if (thread == 0)
                bn0_2(bn1_running_var, bn1_v);
            done(60, thread);
            if (thread == 0)
                bn0_3(&bn1_num_batches_tracked);
            done(61, thread);
            if (thread == 0)
                bn0(bn2_running_mean, bn2_m);
            done(62, thread);
            if (thread == 0)
                bn0_2(bn2_running_var, bn2_v);
            done(63, thread);
            if (thread == 0)
                bn0_3(&bn2_num_batches_tracked);
            done(64, thread);
            if (thread == 0)
                bn3(bn3_running_mean, bn3_m);
            done(65, thread);
            if (thread == 0)
                bn3_2(bn3_running_var, bn3_v);
            done(66, thread);
            if (thread == 0)
                bn0_3(&bn3_num_batches_tracked);
            done(67, thread);
            if (thread == 0)
                bn3(bn4_running_mean, bn4_m);
            done(68, thread);
            if (thread == 0)
                bn3_2(bn4_running_var, bn4_v);
            done(69, thread);
            if (thread == 0)
                bn0_3(&bn4_num_batches_tracked);
            done(70, thread);
            if (thread == 0)
                bn3(bn5_running_mean, bn5_m);
            done(71, thread);
            if (thread == 0)
                bn3_2(bn5_running_var, bn5_v);
            done(72, thread);
            if (thread == 0)
                bn0_3(&bn5_num_batches_tracked);
            done(73, thread);
            if (thread == 0)
                sgd(bn4_bias, LENT_OR(6, bn4_bias_grad), bn4_bias_momentum_buffer);
            done(74, thread);
            if (thread == 0)
                sgd_2(shortcut_weight, LENT_OR(4, shortcut_weight_grad),
                    shortcut_weight_momentum_buffer);
            done(75, thread);
            if (thread == 0)
                sgd_3(LENT_OR(2, bn5_weight_grad), bn5_weight, bn5_weight_momentum_buffer);
            done(76, thread);
            if (thread == 0)
                sgd_3(LENT_OR(3, bn5_bias_grad), bn5_bias, bn5_bias_momentum_buffer);
            done(77, thread);
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
        stem_eval(thread, threads, image_value_2, stem_weight, stem_sum_2); done(1, thread);
        BARRIER
        gelu2_eval(thread, threads, bn0_running_var, stem_sum_2, bn0_running_mean, bn0_weight,
            bn0_bias, gelu2_y_2, 16, 7, 1024, 16400, 128); done(2, thread);
        BARRIER
        conv1_eval(thread, threads, gelu2_y_2, conv1_weight, conv1_sum_2); done(3, thread);
        BARRIER
        gelu5_eval(thread, threads, bn1_running_var, conv1_sum_2, bn1_running_mean, bn1_weight,
            bn1_bias); done(4, thread);
        BARRIER
        conv1_eval(thread, threads, gelu5_y_2, conv2_weight, conv2_sum_2); done(5, thread);
        BARRIER
        gelu9_eval(thread, threads, bn2_running_var, conv2_sum_2, bn2_running_mean, bn2_weight,
            bn2_bias, gelu2_y_2, gelu9_y_2); done(6, thread);
        BARRIER
        conv3_eval(thread, threads, gelu9_y_2, conv3_weight, conv3_sum_2); done(7, thread);
        BARRIER
        gelu2_eval(thread, threads, bn3_running_var, conv3_sum_2, bn3_running_mean, bn3_weight,
            bn3_bias, gelu12_y_2, 32, 3, 256, 8208, 64); done(8, thread);
        BARRIER
        conv4_eval(thread, threads, gelu12_y_2, conv4_weight, conv4_sum_2); done(9, thread);
        BARRIER
        shortcut_eval(thread, threads, gelu9_y_2, shortcut_weight, shortcut_sum_2);
            done(10, thread);
        BARRIER
        if (thread == 0)
            avg_pool2d19_eval(bn4_running_var, avg_pool2d19_sum_part);
        done(11, thread);
        BARRIER
        avg_pool2d19_eval_2(thread, threads, bn5_running_var, conv4_sum_2, bn4_running_mean,
            avg_pool2d19_sum_part, bn4_weight, bn4_bias, shortcut_sum_2, bn5_running_mean,
            bn5_weight, bn5_bias, avg_pool2d19_sum_2); done(12, thread);
        BARRIER
        if (thread == 0)
            flatten20(avg_pool2d19_sum_2, flatten20_y_2);
        done(13, thread);
        if (thread == 0)
            fc(flatten20_y_2, fc_weight, fc_bias, fc_y_2);
        done(14, thread);
        if (thread == 0)
            cross_entropy(fc_y_2, cross_entropy_max_2, cross_entropy_sum_2);
        done(15, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max_2, cross_entropy_sum_2, fc_y_2, loss_sum_2,
                &loss_weight);
        done(16, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(17, thread);
        if (thread == 0)
            accuracy(fc_y_2, accuracy_argmax_2);
        done(18, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax_2, digit, &accuracy_hit_sum, &accuracy_seen_sum);
        done(19, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* stem.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0 and
   -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*stem.weight[k, c, r, s] */
/* For stem (line 15), conv1 (line 19), conv2 (line 22), conv4 (line 30) */
static void reference_conv2d_sum(const double *restrict image_value_3,
    const double *restrict stem_weight_2, double *restrict stem_sum_3, int k_end, int p_end,
    int c_end, int offset, int n_stride, int c_stride, int k_stride, int n_stride_2)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < k_end; k++)
            for (int p = 0; p < p_end; p++)
                for (int q = 0; q < p_end; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < c_end; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, offset - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, offset - q); s++)
                                sum += image_value_3[n_stride * n + p_end * p + q + c_stride * c +
                                    p_end * r + s - offset] *
                                    stem_weight_2[k_stride * k + 9 * c + 3 * r + s];
                    stem_sum_3[n_stride_2 * n + c_stride * k + p_end * p + q] = sum;
                }
}

/* stem.y[n, k, p, q] = stem.sum[n, k, p, q] */
/* For stem (line 15), conv1 (line 19), conv2 (line 22), conv3 (line 27), conv4 (line 30),
   shortcut (line 32) */
static void reference_conv2d_y(const double *restrict stem_sum_3, double *restrict stem_y,
    int k_end, int p_end, int n_stride, int k_stride)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < k_end; k++)
            for (int p = 0; p < p_end; p++)
                for (int q = 0; q < p_end; q++)
                    stem_y[n_stride * n + k_stride * k + p_end * p + q] =
                        stem_sum_3[n_stride * n + k_stride * k + p_end * p + q];
}

/* bn0.sum[c] = sum(n, h, w) stem.y[n, c, h, w] */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23), bn3 (line 28), bn4 (line 31), bn5 (line 33) */
static void reference_batch_norm2d_sum(const double *restrict stem_y, double *restrict bn0_sum_2,
    int c_end, int h_end, int c_stride, int n_stride)
{
    for (int c = 0; c < c_end; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    sum += stem_y[c_stride * c + n_stride * n + h_end * h + w];
        bn0_sum_2[c] = sum;
    }
}

/* bn0.m[c] = bn0.sum[c]/2048 */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23), bn3 (line 28), bn4 (line 31), bn5 (line 33) */
static void reference_batch_norm2d_m(const double *restrict bn0_sum_2, double *restrict bn0_m_2,
    int c_end, double number)
{
    for (int c = 0; c < c_end; c++)
        bn0_m_2[c] = bn0_sum_2[c] / number;
}

/* bn0.d[n, c, h, w] = stem.y[n, c, h, w] - bn0.m[c] */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23), bn3 (line 28), bn4 (line 31), bn5 (line 33) */
static void reference_batch_norm2d_d(const double *restrict stem_y, const double *restrict bn0_m_2,
    double *restrict bn0_d, int c_end, int h_end, int n_stride, int c_stride)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < c_end; c++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    bn0_d[n_stride * n + c_stride * c + h_end * h + w] =
                        stem_y[n_stride * n + c_stride * c + h_end * h + w] - bn0_m_2[c];
}

/* bn0.sum.2[c] = sum(n, h, w) bn0.d[n, c, h, w]*bn0.d[n, c, h, w] */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23), bn3 (line 28), bn4 (line 31), bn5 (line 33) */
static void reference_batch_norm2d_sum_2(const double *restrict bn0_d, double *restrict bn0_sum_2,
    int c_end, int h_end, int c_stride, int n_stride)
{
    for (int c = 0; c < c_end; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    sum += bn0_d[c_stride * c + n_stride * n + h_end * h + w] *
                        bn0_d[c_stride * c + n_stride * n + h_end * h + w];
        bn0_sum_2[c] = sum;
    }
}

/* bn0.y[n, c, h, w] = bn0.d[n, c, h, w]*rsqrt(bn0.v[c] + 1e-05)*bn0.weight[c] + bn0.bias[c] */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23), bn3 (line 28), bn4 (line 31), bn5 (line 33) */
static void reference_batch_norm2d_y(const double *restrict bn0_d, const double *restrict bn0_v_2,
    const double *restrict bn0_weight_2, const double *restrict bn0_bias_2, double *restrict bn0_y,
    int c_end, int h_end, int n_stride, int c_stride)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < c_end; c++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    bn0_y[n_stride * n + c_stride * c + h_end * h + w] =
                        bn0_d[n_stride * n + c_stride * c + h_end * h + w] *
                        rsqrt(bn0_v_2[c] + 1e-05) * bn0_weight_2[c] + bn0_bias_2[c];
}

/* gelu2.y[i0, i1, i2, i3] = 0.5*bn0.y[i0, i1, i2, i3]*(1 + erf(0.7071067811865476*bn0.y[i0, i1,
   i2, i3])) */
/* For gelu2 (line 17), gelu5 (line 21), gelu9 (line 25), gelu12 (line 29), gelu18 (line 35) */
static void reference_gelu_y(const double *restrict bn0_y, double *restrict gelu2_y_3, int i1_end,
    int i2_end, int i0_stride, int i1_stride)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < i1_end; i1++)
            for (int i2 = 0; i2 < i2_end; i2++)
                for (int i3 = 0; i3 < i2_end; i3++)
                    gelu2_y_3[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3] = 0.5 *
                        bn0_y[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3] *
                        (1.0 + erf(0.7071067811865476 *
                        bn0_y[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3]));
}

/* add8.y[i0, i1, i2, i3] = bn2.y[i0, i1, i2, i3] + gelu2.y[i0, i1, i2, i3] */
/* For add8 (line 24), add17 (line 34), bn5 (line 33), bn4 (line 31), bn3 (line 28), conv3 (line
   27), bn2 (line 23), bn1 (line 20), bn0 (line 16), conv1 (line 19) */
static void reference_add_y(const double *restrict bn2_y, const double *restrict gelu2_y_3,
    double *restrict add8_y, int i1_end, int i2_end, int i0_stride, int i1_stride)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < i1_end; i1++)
            for (int i2 = 0; i2 < i2_end; i2++)
                for (int i3 = 0; i3 < i2_end; i3++)
                    add8_y[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3] =
                        bn2_y[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3] +
                        gelu2_y_3[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3];
}

/* add17.y.grad[i0, i1, i2, i3] = 0.5*(gelu18.y.grad[i0, i1, i2, i3]*(1 +
   erf(0.7071067811865476*add17.y[i0, i1, i2, i3]))) + 0.3989422804014327*(gelu18.y.grad[i0, i1,
   i2, i3]*add17.y[i0, i1, i2, i3]*exp((-0.5000000000000001)*(add17.y[i0, i1, i2, i3]*add17.y[i0,
   i1, i2, i3]))) */
/* For gelu18 (line 35), gelu12 (line 29), gelu9 (line 25), gelu2 (line 17), gelu5 (line 21) */
static void reference_add17_y_grad(const double *restrict gelu18_y_grad,
    const double *restrict add17_y_2, double *restrict add17_y_grad_2, int i1_end, int i2_end,
    int i0_stride, int i1_stride)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < i1_end; i1++)
            for (int i2 = 0; i2 < i2_end; i2++)
                for (int i3 = 0; i3 < i2_end; i3++)
                    add17_y_grad_2[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3] = 0.5 *
                        (gelu18_y_grad[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3] *
                        (1.0 + erf(0.7071067811865476 *
                        add17_y_2[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3]))) +
                        0.3989422804014327 * (gelu18_y_grad[i0_stride * i0 + i1_stride * i1 +
                        i2_end * i2 + i3] * add17_y_2[i0_stride * i0 + i1_stride * i1 + i2_end *
                        i2 + i3] * exp(-0.5000000000000001 *
                        (add17_y_2[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3] *
                        add17_y_2[i0_stride * i0 + i1_stride * i1 + i2_end * i2 + i3])));
}

/* bn5.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h, w]*bn5.weight[c]*bn5.d[n, c, h,
   w]*(rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05))) */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28), bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_batch_norm2d_v_grad(const double *restrict add17_y_grad_2,
    const double *restrict bn5_weight_2, const double *restrict bn5_d,
    const double *restrict bn5_v_2, double *restrict bn5_v_grad, int c_end, int h_end, int n_stride,
    int c_stride)
{
    for (int c = 0; c < c_end; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    sum += -0.5 * (add17_y_grad_2[n_stride * n + c_stride * c + h_end * h + w] *
                        bn5_weight_2[c] * bn5_d[n_stride * n + c_stride * c + h_end * h + w] *
                        (rsqrt(bn5_v_2[c] + 1e-05) * rsqrt(bn5_v_2[c] + 1e-05) *
                        rsqrt(bn5_v_2[c] + 1e-05)));
        bn5_v_grad[c] = sum;
    }
}

/* bn5.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w]*(bn5.d[n, c, h, w]*rsqrt(bn5.v[c] +
   1e-05)) */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28), bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_batch_norm2d_weight_grad(const double *restrict add17_y_grad_2,
    const double *restrict bn5_d, const double *restrict bn5_v_2,
    double *restrict bn5_weight_grad_2, int c_end, int h_end, int n_stride, int c_stride)
{
    for (int c = 0; c < c_end; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    sum += add17_y_grad_2[n_stride * n + c_stride * c + h_end * h + w] *
                        (bn5_d[n_stride * n + c_stride * c + h_end * h + w] *
                        rsqrt(bn5_v_2[c] + 1e-05));
        bn5_weight_grad_2[c] = sum;
    }
}

/* bn5.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28), bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_batch_norm2d_bias_grad(const double *restrict add17_y_grad_2,
    double *restrict bn5_bias_grad_2, int c_end, int h_end, int n_stride, int c_stride)
{
    for (int c = 0; c < c_end; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    sum += add17_y_grad_2[n_stride * n + c_stride * c + h_end * h + w];
        bn5_bias_grad_2[c] = sum;
    }
}

/* bn5.d.grad.1[n, c, h, w] = add17.y.grad[n, c, h, w]*bn5.weight[c]*rsqrt(bn5.v[c] + 1e-05) */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28), bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_batch_norm2d_d_grad_1(const double *restrict add17_y_grad_2,
    const double *restrict bn5_weight_2, const double *restrict bn5_v_2,
    double *restrict bn5_d_grad_1, int c_end, int h_end, int n_stride, int c_stride)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < c_end; c++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    bn5_d_grad_1[n_stride * n + c_stride * c + h_end * h + w] =
                        add17_y_grad_2[n_stride * n + c_stride * c + h_end * h + w] *
                        bn5_weight_2[c] * rsqrt(bn5_v_2[c] + 1e-05);
}

/* bn5.d.grad.2[n, c, h, w] = 2*(bn5.sum.2.grad[c]*bn5.d[n, c, h, w]) */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28), bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_batch_norm2d_d_grad_2(const double *restrict bn5_sum_2_grad,
    const double *restrict bn5_d, double *restrict bn5_d_grad_2, int c_end, int h_end, int c_stride,
    int n_stride)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < c_end; c++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    bn5_d_grad_2[c_stride * c + n_stride * n + h_end * h + w] = 2.0 *
                        (bn5_sum_2_grad[c] * bn5_d[c_stride * c + n_stride * n + h_end * h + w]);
}

/* bn5.m.grad[c] = sum(n, h, w) -bn5.d.grad[n, c, h, w] */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28), bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_batch_norm2d_m_grad(const double *restrict bn5_d_grad,
    double *restrict bn5_m_grad, int c_end, int h_end, int n_stride, int c_stride)
{
    for (int c = 0; c < c_end; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    sum += -bn5_d_grad[n_stride * n + c_stride * c + h_end * h + w];
        bn5_m_grad[c] = sum;
    }
}

/* shortcut.y.grad.1[n, c, h, w] = bn5.sum.grad[c] */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28), bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_shortcut_y_grad_1(const double *restrict bn5_sum_grad,
    double *restrict shortcut_y_grad_1, int c_end, int h_end, int c_stride, int n_stride)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < c_end; c++)
            for (int h = 0; h < h_end; h++)
                for (int w = 0; w < h_end; w++)
                    shortcut_y_grad_1[c_stride * c + n_stride * n + h_end * h + w] =
                        bn5_sum_grad[c];
}

/* gelu12.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 2 >= 0 and i3 - s + 1
   >= 0 and -i3 + s + 2 >= 0) conv4.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv4.weight[k, c, r, s] */
/* For conv4 (line 30), conv2 (line 22), conv1 (line 19) */
static void reference_gelu12_y_grad(const double *restrict conv4_y_grad_2,
    const double *restrict conv4_weight_2, double *restrict gelu12_y_grad, int c_end, int i2_end,
    int offset, int n_stride, int k_stride, int offset_2, int k_stride_2)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < c_end; c++)
            for (int i2 = 0; i2 < i2_end; i2++)
                for (int i3 = 0; i3 < i2_end; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < c_end; k++)
                        for (int r = larger(0, i2 - offset); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - offset); s < smaller(3, i3 + 2); s++)
                                sum += conv4_y_grad_2[i2_end * i2 + i3 + n_stride * n + k_stride *
                                    k - i2_end * r - s + offset_2] *
                                    conv4_weight_2[k_stride_2 * k + 9 * c + 3 * r + s];
                    gelu12_y_grad[i2_end * i2 + i3 + n_stride * n + k_stride * c] = sum;
                }
}

/* conv4.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s - 1
   >= 0 and -q - s + 4 >= 0) conv4.y.grad[n, k, p, q]*gelu12.y[n, c, p + r - 1, q + s - 1] */
/* For conv4 (line 30), conv2 (line 22), conv1 (line 19), stem (line 15) */
static void reference_conv2d_weight_grad(const double *restrict conv4_y_grad_2,
    const double *restrict gelu12_y_3, double *restrict conv4_weight_grad_2, int k_end, int c_end,
    int units, int offset, int n_stride, int k_stride, int n_stride_2, int k_stride_2)
{
    for (int k = 0; k < k_end; k++)
        for (int c = 0; c < c_end; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(units, offset - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(units, offset - s); q++)
                                sum += conv4_y_grad_2[n_stride * n + k_stride * k + units * p + q] *
                                    gelu12_y_3[n_stride_2 * n + units * p + q + k_stride * c +
                                    units * r + s - offset];
                    conv4_weight_grad_2[k_stride_2 * k + 9 * c + 3 * r + s] = sum;
                }
}

__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 1; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * n + 64 * c + 8 * h + w + 39706] = image[n][c][h][w] * 0.0625;
    /* stem */
    reference_conv2d_sum(memory + 39706, memory + 0, memory + 41754, 16, 8, 1, 9, 64, 64, 9, 1024);
    reference_conv2d_y(memory + 41754, memory + 74522, 16, 8, 1024, 64);
    /* bn0 */
    reference_batch_norm2d_sum(memory + 74522, memory + 107290, 16, 8, 64, 1024);
    reference_batch_norm2d_m(memory + 107290, memory + 107306, 16, 2048.0);
    reference_batch_norm2d_d(memory + 74522, memory + 107306, memory + 107322, 16, 8, 1024, 64);
    reference_batch_norm2d_sum_2(memory + 107322, memory + 140090, 16, 8, 64, 1024);
    reference_batch_norm2d_m(memory + 140090, memory + 140106, 16, 2048.0);
    reference_batch_norm2d_y(memory + 107322, memory + 140106, memory + 144, memory + 160, memory +
        140122, 16, 8, 1024, 64);
    /* gelu2 */
    reference_gelu_y(memory + 140122, memory + 172890, 16, 8, 1024, 64);
    /* conv1 */
    reference_conv2d_sum(memory + 172890, memory + 209, memory + 205658, 16, 8, 16, 9, 1024, 64,
        144, 1024);
    reference_conv2d_y(memory + 205658, memory + 238426, 16, 8, 1024, 64);
    /* bn1 */
    reference_batch_norm2d_sum(memory + 238426, memory + 271194, 16, 8, 64, 1024);
    reference_batch_norm2d_m(memory + 271194, memory + 271210, 16, 2048.0);
    reference_batch_norm2d_d(memory + 238426, memory + 271210, memory + 271226, 16, 8, 1024, 64);
    reference_batch_norm2d_sum_2(memory + 271226, memory + 303994, 16, 8, 64, 1024);
    reference_batch_norm2d_m(memory + 303994, memory + 304010, 16, 2048.0);
    reference_batch_norm2d_y(memory + 271226, memory + 304010, memory + 2513, memory + 2529,
        memory + 304026, 16, 8, 1024, 64);
    /* gelu5 */
    reference_gelu_y(memory + 304026, memory + 336794, 16, 8, 1024, 64);
    /* conv2 */
    reference_conv2d_sum(memory + 336794, memory + 2578, memory + 369562, 16, 8, 16, 9, 1024, 64,
        144, 1024);
    reference_conv2d_y(memory + 369562, memory + 402330, 16, 8, 1024, 64);
    /* bn2 */
    reference_batch_norm2d_sum(memory + 402330, memory + 435098, 16, 8, 64, 1024);
    reference_batch_norm2d_m(memory + 435098, memory + 435114, 16, 2048.0);
    reference_batch_norm2d_d(memory + 402330, memory + 435114, memory + 435130, 16, 8, 1024, 64);
    reference_batch_norm2d_sum_2(memory + 435130, memory + 467898, 16, 8, 64, 1024);
    reference_batch_norm2d_m(memory + 467898, memory + 467914, 16, 2048.0);
    reference_batch_norm2d_y(memory + 435130, memory + 467914, memory + 4882, memory + 4898,
        memory + 467930, 16, 8, 1024, 64);
    /* add8 */
    reference_add_y(memory + 467930, memory + 172890, memory + 500698, 16, 8, 1024, 64);
    /* gelu9 */
    reference_gelu_y(memory + 500698, memory + 533466, 16, 8, 1024, 64);
    /* conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and 2*q + s - 1 >= 0) gelu9.y[n, c,
       2*p + r - 1, 2*q + s - 1]*conv3.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - 2 * p); r < 3; r++)
                            for (int s = larger(0, 1 - 2 * q); s < 3; s++)
                                sum += memory[1024 * n + 16 * p + 2 * q + 64 * c + 8 * r + s +
                                    533457] * memory[144 * k + 9 * c + 3 * r + s + 4947];
                    memory[512 * n + 16 * k + 4 * p + q + 566234] = sum;
                }
    reference_conv2d_y(memory + 566234, memory + 582618, 32, 4, 512, 16);
    /* bn3 */
    reference_batch_norm2d_sum(memory + 582618, memory + 599002, 32, 4, 16, 512);
    reference_batch_norm2d_m(memory + 599002, memory + 599034, 32, 512.0);
    reference_batch_norm2d_d(memory + 582618, memory + 599034, memory + 599066, 32, 4, 512, 16);
    reference_batch_norm2d_sum_2(memory + 599066, memory + 615450, 32, 4, 16, 512);
    reference_batch_norm2d_m(memory + 615450, memory + 615482, 32, 512.0);
    reference_batch_norm2d_y(memory + 599066, memory + 615482, memory + 9555, memory + 9587,
        memory + 615514, 32, 4, 512, 16);
    /* gelu12 */
    reference_gelu_y(memory + 615514, memory + 631898, 32, 4, 512, 16);
    /* conv4 */
    reference_conv2d_sum(memory + 631898, memory + 9684, memory + 648282, 32, 4, 32, 5, 512, 16,
        288, 512);
    reference_conv2d_y(memory + 648282, memory + 664666, 32, 4, 512, 16);
    /* bn4 */
    reference_batch_norm2d_sum(memory + 664666, memory + 681050, 32, 4, 16, 512);
    reference_batch_norm2d_m(memory + 681050, memory + 681082, 32, 512.0);
    reference_batch_norm2d_d(memory + 664666, memory + 681082, memory + 681114, 32, 4, 512, 16);
    reference_batch_norm2d_sum_2(memory + 681114, memory + 697498, 32, 4, 16, 512);
    reference_batch_norm2d_m(memory + 697498, memory + 697530, 32, 512.0);
    reference_batch_norm2d_y(memory + 681114, memory + 697530, memory + 18900, memory + 18932,
        memory + 697562, 32, 4, 512, 16);
    /* shortcut.sum[n, k, p, q] = sum(c, r, s) gelu9.y[n, c, 2*p + r, 2*q + s]*shortcut.weight[k,
       c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = 0; r < 1; r++)
                            for (int s = 0; s < 1; s++)
                                sum += memory[1024 * n + 16 * p + 2 * q + 64 * c + 8 * r + s +
                                    533466] * memory[16 * k + c + r + s + 19029];
                    memory[512 * n + 16 * k + 4 * p + q + 713946] = sum;
                }
    reference_conv2d_y(memory + 713946, memory + 730330, 32, 4, 512, 16);
    /* bn5 */
    reference_batch_norm2d_sum(memory + 730330, memory + 746714, 32, 4, 16, 512);
    reference_batch_norm2d_m(memory + 746714, memory + 746746, 32, 512.0);
    reference_batch_norm2d_d(memory + 730330, memory + 746746, memory + 746778, 32, 4, 512, 16);
    reference_batch_norm2d_sum_2(memory + 746778, memory + 763162, 32, 4, 16, 512);
    reference_batch_norm2d_m(memory + 763162, memory + 763194, 32, 512.0);
    reference_batch_norm2d_y(memory + 746778, memory + 763194, memory + 19541, memory + 19573,
        memory + 763226, 32, 4, 512, 16);
    /* add17 */
    reference_add_y(memory + 697562, memory + 763226, memory + 779610, 32, 4, 512, 16);
    /* gelu18 */
    reference_gelu_y(memory + 779610, memory + 795994, 32, 4, 512, 16);
    /* avg_pool2d19.sum[n, c, p, q] = sum(r, s) gelu18.y[n, c, 4*p + r, 4*q + s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 1; p++)
                for (int q = 0; q < 1; q++) {
                    double sum = 0.0;
                    for (int r = 0; r < 4; r++)
                        for (int s = 0; s < 4; s++)
                            sum += memory[512 * n + 16 * c + 16 * p + 4 * q + 4 * r + s + 795994];
                    memory[32 * n + c + p + q + 812378] = sum;
                }
    /* avg_pool2d19.y[n, c, p, q] = avg_pool2d19.sum[n, c, p, q]/16 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 1; p++)
                for (int q = 0; q < 1; q++)
                    memory[32 * n + c + p + q + 813402] = memory[32 * n + c + p + q + 812378] /
                        16.0;
    /* flatten20.y[a0, f] = avg_pool2d19.y[a0, f, 0, 0] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int f = 0; f < 32; f++)
            memory[32 * a0 + f + 814426] = memory[32 * a0 + f + 813402];
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++) {
            double sum = 0.0;
            for (int c = 0; c < 32; c++)
                sum += memory[32 * i0 + c + 814426] * memory[32 * k + c + 19670];
            memory[10 * i0 + k + 815450] = sum;
        }
    /* fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int k = 0; k < 10; k++)
            memory[10 * i0 + k + 815770] = memory[k + 19990] + memory[10 * i0 + k + 815450];
    /* cross_entropy.max[n] = max(c) fc.y[n, c] */
    for (int n = 0; n < 32; n++) {
        double best = -INFINITY;
        for (int c = 0; c < 10; c++) {
            const double v = memory[10 * n + c + 815770];
            if (v > best || v != v)
                best = v;
        }
        memory[n + 816090] = best;
    }
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 816122] = memory[n + 816090];
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++) {
        double sum = 0.0;
        for (int c = 0; c < 10; c++)
            sum += exp(memory[10 * n + c + 815770] - memory[n + 816122]);
        memory[n + 816154] = sum;
    }
    /* cross_entropy.lse[n] = cross_entropy.m[n] + log(cross_entropy.sum[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 816186] = memory[n + 816122] + log(memory[n + 816154]);
    /* cross_entropy.l[n] = select(digit[n] == -100, 0, cross_entropy.lse[n] - fc.y[n, digit[n]]) */
    for (int n = 0; n < 32; n++)
        memory[n + 816218] = choose(digit[n] == -100, 0.0, memory[n + 816186] -
            memory[class_of(digit[n], 10) + 10 * n + 815770]);
    /* cross_entropy.w[n] = select(digit[n] == -100, 0, 1) */
    for (int n = 0; n < 32; n++)
        memory[n + 816250] = choose(digit[n] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n) select(n < valid[], cross_entropy.l[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 816218], 0.0);
        memory[816282] = sum;
    }
    /* loss.weight[] = sum(n) select(n < valid[], cross_entropy.w[n], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            sum += choose(n < run.valid, memory[n + 816250], 0.0);
        memory[816283] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[816284] = memory[816282] / memory[816283];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[816285] = 1.0 / memory[816283];
    /* cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 32; n++)
        memory[n + 816286] = choose(n < run.valid, memory[816285], 0.0);
    /* cross_entropy.lse.grad[n] = select(digit[n] == -100, 0, cross_entropy.l.grad[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 816318] = choose(digit[n] == -100, 0.0, memory[n + 816286]);
    /* cross_entropy.sum.grad[n] = cross_entropy.lse.grad[n]/cross_entropy.sum[n] */
    for (int n = 0; n < 32; n++)
        memory[n + 816350] = memory[n + 816318] / memory[n + 816154];
    /* fc.y.grad.1[n, k] = select(digit[n] == k, select(digit[n] == -100, 0,
       -cross_entropy.l.grad[n]), 0) */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[k + 10 * n + 816382] = choose(digit[n] == k,
                choose(digit[n] == -100, 0.0, -memory[n + 816286]), 0.0);
    /* fc.y.grad.2[n, c] = cross_entropy.sum.grad[n]*exp(fc.y[n, c] - cross_entropy.m[n]) */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 10; c++)
            memory[10 * n + c + 816702] = memory[n + 816350] *
                exp(memory[10 * n + c + 815770] - memory[n + 816122]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* fc.y.grad[n, k] = fc.y.grad.2[n, k] + fc.y.grad.1[n, k] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 10; k++)
            memory[10 * n + k + 817022] = memory[10 * n + k + 816702] + memory[10 * n + k + 816382];
    /* fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
    for (int k = 0; k < 10; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 32; i0++)
            sum += memory[10 * i0 + k + 817022];
        memory[k + 817342] = sum;
    }
    /* flatten20.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int c = 0; c < 32; c++) {
            double sum = 0.0;
            for (int k = 0; k < 10; k++)
                sum += memory[10 * i0 + k + 817022] * memory[32 * k + c + 19670];
            memory[32 * i0 + c + 817352] = sum;
        }
    /* fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten20.y[i0, c] */
    for (int k = 0; k < 10; k++)
        for (int c = 0; c < 32; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 32; i0++)
                sum += memory[10 * i0 + k + 817022] * memory[32 * i0 + c + 814426];
            memory[32 * k + c + 818376] = sum;
        }
    /* avg_pool2d19.y.grad[a0, f, 0, 0] = flatten20.y.grad[a0, f] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int f = 0; f < 32; f++)
            memory[32 * a0 + f + 818696] = memory[32 * a0 + f + 817352];
    /* avg_pool2d19.sum.grad[n, c, p, q] = avg_pool2d19.y.grad[n, c, p, q]/16 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int p = 0; p < 1; p++)
                for (int q = 0; q < 1; q++)
                    memory[32 * n + c + p + q + 819720] = memory[32 * n + c + p + q + 818696] /
                        16.0;
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* gelu18.y.grad[n, c, r, s] = avg_pool2d19.sum.grad[n, c, 0, 0] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int r = 0; r < 4; r++)
                for (int s = 0; s < 4; s++)
                    memory[512 * n + 16 * c + 4 * r + s + 820744] = memory[32 * n + c + 819720];
    /* gelu18 */
    reference_add17_y_grad(memory + 820744, memory + 779610, memory + 837128, 32, 4, 512, 16);
    /* bn5 */
    reference_batch_norm2d_v_grad(memory + 837128, memory + 19541, memory + 746778, memory + 763194,
        memory + 853512, 32, 4, 512, 16);
    reference_batch_norm2d_weight_grad(memory + 837128, memory + 746778, memory + 763194, memory +
        853544, 32, 4, 512, 16);
    reference_batch_norm2d_bias_grad(memory + 837128, memory + 853576, 32, 4, 512, 16);
    reference_batch_norm2d_m(memory + 853512, memory + 853608, 32, 512.0);
    reference_batch_norm2d_d_grad_1(memory + 837128, memory + 19541, memory + 763194, memory +
        853640, 32, 4, 512, 16);
    reference_batch_norm2d_d_grad_2(memory + 853608, memory + 746778, memory + 870024, 32, 4, 16,
        512);
    reference_add_y(memory + 870024, memory + 853640, memory + 886408, 32, 4, 512, 16);
    reference_batch_norm2d_m_grad(memory + 886408, memory + 902792, 32, 4, 512, 16);
    reference_batch_norm2d_m(memory + 902792, memory + 902824, 32, 512.0);
    reference_shortcut_y_grad_1(memory + 902824, memory + 902856, 32, 4, 16, 512);
    reference_add_y(memory + 902856, memory + 886408, memory + 919240, 32, 4, 512, 16);
    /* shortcut.weight.grad[k, c, r, s] = sum(n, p, q) shortcut.y.grad[n, k, p, q]*gelu9.y[n, c,
       2*p + r, 2*q + s] */
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 1; r++)
                for (int s = 0; s < 1; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = 0; p < 4; p++)
                            for (int q = 0; q < 4; q++)
                                sum += memory[512 * n + 16 * k + 4 * p + q + 919240] *
                                    memory[1024 * n + 16 * p + 2 * q + 64 * c + 8 * r + s + 533466];
                    memory[16 * k + c + r + s + 935624] = sum;
                }
    /* bn4 */
    reference_batch_norm2d_v_grad(memory + 837128, memory + 18900, memory + 681114, memory + 697530,
        memory + 936136, 32, 4, 512, 16);
    reference_batch_norm2d_weight_grad(memory + 837128, memory + 681114, memory + 697530, memory +
        936168, 32, 4, 512, 16);
    reference_batch_norm2d_bias_grad(memory + 837128, memory + 936200, 32, 4, 512, 16);
    reference_batch_norm2d_m(memory + 936136, memory + 936232, 32, 512.0);
    reference_batch_norm2d_d_grad_1(memory + 837128, memory + 18900, memory + 697530, memory +
        936264, 32, 4, 512, 16);
    reference_batch_norm2d_d_grad_2(memory + 936232, memory + 681114, memory + 952648, 32, 4, 16,
        512);
    reference_add_y(memory + 952648, memory + 936264, memory + 969032, 32, 4, 512, 16);
    reference_batch_norm2d_m_grad(memory + 969032, memory + 985416, 32, 4, 512, 16);
    reference_batch_norm2d_m(memory + 985416, memory + 985448, 32, 512.0);
    reference_shortcut_y_grad_1(memory + 985448, memory + 985480, 32, 4, 16, 512);
    reference_add_y(memory + 985480, memory + 969032, memory + 1001864, 32, 4, 512, 16);
    /* conv4 */
    reference_gelu12_y_grad(memory + 1001864, memory + 9684, memory + 1018248, 32, 4, 2, 512, 16, 5,
        288);
    reference_conv2d_weight_grad(memory + 1001864, memory + 631898, memory + 1034632, 32, 32, 4, 5,
        512, 16, 512, 288);
    /* gelu12 */
    reference_add17_y_grad(memory + 1018248, memory + 615514, memory + 1043848, 32, 4, 512, 16);
    /* bn3 */
    reference_batch_norm2d_v_grad(memory + 1043848, memory + 9555, memory + 599066, memory + 615482,
        memory + 1060232, 32, 4, 512, 16);
    reference_batch_norm2d_weight_grad(memory + 1043848, memory + 599066, memory + 615482, memory +
        1060264, 32, 4, 512, 16);
    reference_batch_norm2d_bias_grad(memory + 1043848, memory + 1060296, 32, 4, 512, 16);
    reference_batch_norm2d_m(memory + 1060232, memory + 1060328, 32, 512.0);
    reference_batch_norm2d_d_grad_1(memory + 1043848, memory + 9555, memory + 615482, memory +
        1060360, 32, 4, 512, 16);
    reference_batch_norm2d_d_grad_2(memory + 1060328, memory + 599066, memory + 1076744, 32, 4, 16,
        512);
    reference_add_y(memory + 1076744, memory + 1060360, memory + 1093128, 32, 4, 512, 16);
    reference_batch_norm2d_m_grad(memory + 1093128, memory + 1109512, 32, 4, 512, 16);
    reference_batch_norm2d_m(memory + 1109512, memory + 1109544, 32, 512.0);
    reference_shortcut_y_grad_1(memory + 1109544, memory + 1109576, 32, 4, 16, 512);
    reference_add_y(memory + 1109576, memory + 1093128, memory + 1125960, 32, 4, 512, 16);
    /* gelu9.y.grad.1[n, c, 2*i2 + 1, i3] = 0 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 3; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[16 * i2 + i3 + 1024 * n + 64 * c + 1142352] = 0.0;
    /* gelu9.y.grad.1[n, c, 7, i3] = 0 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i3 = 0; i3 < 8; i3++)
                memory[i3 + 1024 * n + 64 * c + 1142400] = 0.0;
    /* gelu9.y.grad.1[n, c, 2*p, 2*i3 + 1] = 0 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 4; p++)
                for (int i3 = 0; i3 < 3; i3++)
                    memory[2 * i3 + 1024 * n + 16 * p + 64 * c + 1142345] = 0.0;
    /* gelu9.y.grad.1[n, c, 2*p, 7] = 0 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 4; p++)
                memory[1024 * n + 16 * p + 64 * c + 1142351] = 0.0;
}

__attribute__((noinline)) static void reference_backward_5(double *memory)
{
    /* gelu9.y.grad.1[n, c, 2*p, 2*q] = sum(k) shortcut.y.grad[n, k, p, q]*shortcut.weight[k, c,
       0, 0] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        sum += memory[512 * n + 16 * k + 4 * p + q + 919240] *
                            memory[16 * k + c + 19029];
                    memory[1024 * n + 16 * p + 2 * q + 64 * c + 1142344] = sum;
                }
    /* gelu9.y.grad.2[n, c, 2*i2, 2*i3] = sum(k) conv3.y.grad[n, k, i2, i3]*conv3.weight[k, c, 1,
       1] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        sum += memory[4 * i2 + i3 + 512 * n + 16 * k + 1125960] *
                            memory[144 * k + 9 * c + 4951];
                    memory[16 * i2 + 2 * i3 + 1024 * n + 64 * c + 1175112] = sum;
                }
    /* gelu9.y.grad.2[n, c, 2*i2, 2*i3 + 1] = sum(k, s: -i3 + s + 2 >= 0) conv3.y.grad[n, k, i2,
       i3 - s + 1]*conv3.weight[k, c, 1, 2*s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int s = larger(0, i3 - 2); s < 2; s++)
                            sum += memory[4 * i2 + i3 + 512 * n + 16 * k - s + 1125961] *
                                memory[144 * k + 9 * c + 2 * s + 4950];
                    memory[16 * i2 + 2 * i3 + 1024 * n + 64 * c + 1175113] = sum;
                }
    /* gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3] = sum(k, r: -i2 + r + 2 >= 0) conv3.y.grad[n, k, i2 -
       r + 1, i3]*conv3.weight[k, c, 2*r, 1] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 2); r < 2; r++)
                            sum += memory[4 * i2 + i3 + 512 * n + 16 * k - 4 * r + 1125964] *
                                memory[144 * k + 9 * c + 6 * r + 4948];
                    memory[16 * i2 + 2 * i3 + 1024 * n + 64 * c + 1175120] = sum;
                }
    /* gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3 + 1] = sum(k, r, s: -i2 + r + 2 >= 0 and -i3 + s + 2
       >= 0) conv3.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv3.weight[k, c, 2*r, 2*s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 2); r < 2; r++)
                            for (int s = larger(0, i3 - 2); s < 2; s++)
                                sum += memory[4 * i2 + i3 + 512 * n + 16 * k - 4 * r - s +
                                    1125965] * memory[144 * k + 9 * c + 6 * r + 2 * s + 4947];
                    memory[16 * i2 + 2 * i3 + 1024 * n + 64 * c + 1175121] = sum;
                }
    reference_add_y(memory + 1175112, memory + 1142344, memory + 1207880, 16, 8, 1024, 64);
    /* conv3.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0 and 2*q + s - 1 >= 0)
       conv3.y.grad[n, k, p, q]*gelu9.y[n, c, 2*p + r - 1, 2*q + s - 1] */
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = 0; p < 4; p++)
                            if (2 * p + r - 1 >= 0)
                                for (int q = 0; q < 4; q++)
                                    if (2 * q + s - 1 >= 0)
                                        sum += memory[512 * n + 16 * k + 4 * p + q + 1125960] *
                                            memory[1024 * n + 16 * p + 2 * q + 64 * c + 8 * r + s +
                                            533457];
                    memory[144 * k + 9 * c + 3 * r + s + 1240648] = sum;
                }
}

__attribute__((noinline)) static void reference_backward_6(double *memory)
{
    /* gelu9 */
    reference_add17_y_grad(memory + 1207880, memory + 500698, memory + 1245256, 16, 8, 1024, 64);
    /* bn2 */
    reference_batch_norm2d_v_grad(memory + 1245256, memory + 4882, memory + 435130, memory + 467914,
        memory + 1278024, 16, 8, 1024, 64);
    reference_batch_norm2d_weight_grad(memory + 1245256, memory + 435130, memory + 467914, memory +
        1278040, 16, 8, 1024, 64);
    reference_batch_norm2d_bias_grad(memory + 1245256, memory + 1278056, 16, 8, 1024, 64);
    reference_batch_norm2d_m(memory + 1278024, memory + 1278072, 16, 2048.0);
    reference_batch_norm2d_d_grad_1(memory + 1245256, memory + 4882, memory + 467914, memory +
        1278088, 16, 8, 1024, 64);
    reference_batch_norm2d_d_grad_2(memory + 1278072, memory + 435130, memory + 1310856, 16, 8, 64,
        1024);
    reference_add_y(memory + 1310856, memory + 1278088, memory + 1343624, 16, 8, 1024, 64);
    reference_batch_norm2d_m_grad(memory + 1343624, memory + 1376392, 16, 8, 1024, 64);
    reference_batch_norm2d_m(memory + 1376392, memory + 1376408, 16, 2048.0);
    reference_shortcut_y_grad_1(memory + 1376408, memory + 1376424, 16, 8, 64, 1024);
    reference_add_y(memory + 1376424, memory + 1343624, memory + 1409192, 16, 8, 1024, 64);
    /* conv2 */
    reference_gelu12_y_grad(memory + 1409192, memory + 2578, memory + 1441960, 16, 8, 6, 1024, 64,
        9, 144);
    reference_conv2d_weight_grad(memory + 1409192, memory + 336794, memory + 1474728, 16, 16, 8, 9,
        1024, 64, 1024, 144);
    /* gelu5 */
    reference_add17_y_grad(memory + 1441960, memory + 304026, memory + 1477032, 16, 8, 1024, 64);
    /* bn1 */
    reference_batch_norm2d_v_grad(memory + 1477032, memory + 2513, memory + 271226, memory + 304010,
        memory + 1509800, 16, 8, 1024, 64);
    reference_batch_norm2d_weight_grad(memory + 1477032, memory + 271226, memory + 304010, memory +
        1509816, 16, 8, 1024, 64);
    reference_batch_norm2d_bias_grad(memory + 1477032, memory + 1509832, 16, 8, 1024, 64);
    reference_batch_norm2d_m(memory + 1509800, memory + 1509848, 16, 2048.0);
    reference_batch_norm2d_d_grad_1(memory + 1477032, memory + 2513, memory + 304010, memory +
        1509864, 16, 8, 1024, 64);
    reference_batch_norm2d_d_grad_2(memory + 1509848, memory + 271226, memory + 1542632, 16, 8, 64,
        1024);
    reference_add_y(memory + 1542632, memory + 1509864, memory + 1575400, 16, 8, 1024, 64);
    reference_batch_norm2d_m_grad(memory + 1575400, memory + 1608168, 16, 8, 1024, 64);
    reference_batch_norm2d_m(memory + 1608168, memory + 1608184, 16, 2048.0);
    reference_shortcut_y_grad_1(memory + 1608184, memory + 1608200, 16, 8, 64, 1024);
    reference_add_y(memory + 1608200, memory + 1575400, memory + 1640968, 16, 8, 1024, 64);
    /* conv1 */
    reference_gelu12_y_grad(memory + 1640968, memory + 209, memory + 1673736, 16, 8, 6, 1024, 64, 9,
        144);
    reference_add_y(memory + 1673736, memory + 1245256, memory + 1706504, 16, 8, 1024, 64);
    reference_conv2d_weight_grad(memory + 1640968, memory + 172890, memory + 1739272, 16, 16, 8, 9,
        1024, 64, 1024, 144);
    /* gelu2 */
    reference_add17_y_grad(memory + 1706504, memory + 140122, memory + 1741576, 16, 8, 1024, 64);
    /* bn0 */
    reference_batch_norm2d_v_grad(memory + 1741576, memory + 144, memory + 107322, memory + 140106,
        memory + 1774344, 16, 8, 1024, 64);
    reference_batch_norm2d_weight_grad(memory + 1741576, memory + 107322, memory + 140106, memory +
        1774360, 16, 8, 1024, 64);
    reference_batch_norm2d_bias_grad(memory + 1741576, memory + 1774376, 16, 8, 1024, 64);
    reference_batch_norm2d_m(memory + 1774344, memory + 1774392, 16, 2048.0);
    reference_batch_norm2d_d_grad_1(memory + 1741576, memory + 144, memory + 140106, memory +
        1774408, 16, 8, 1024, 64);
    reference_batch_norm2d_d_grad_2(memory + 1774392, memory + 107322, memory + 1807176, 16, 8, 64,
        1024);
    reference_add_y(memory + 1807176, memory + 1774408, memory + 1839944, 16, 8, 1024, 64);
    reference_batch_norm2d_m_grad(memory + 1839944, memory + 1872712, 16, 8, 1024, 64);
    reference_batch_norm2d_m(memory + 1872712, memory + 1872728, 16, 2048.0);
    reference_shortcut_y_grad_1(memory + 1872728, memory + 1872744, 16, 8, 64, 1024);
    reference_add_y(memory + 1872744, memory + 1839944, memory + 1905512, 16, 8, 1024, 64);
    /* stem */
    reference_conv2d_weight_grad(memory + 1905512, memory + 39706, memory + 1938280, 16, 1, 8, 9,
        1024, 64, 64, 9);
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
    reference_backward_5(memory);
    reference_backward_6(memory);
}

static const int64_t reference_value[] =
    {0, 144, 160, 176, 192, 208, 209, 2513, 2529, 2545, 2561, 2577, 2578, 4882, 4898, 4914, 4930,
    4946, 4947, 9555, 9587, 9619, 9651, 9683, 9684, 18900, 18932, 18964, 18996, 19028, 19029, 19541,
    19573, 19605, 19637, 19669, 19670, 19990, 20000, 20144, 20160, 20176, 22480, 22496, 22512,
    24816, 24832, 24848, 29456, 29488, 29520, 38736, 38768, 38800, 39312, 39344, 39376, 39696};
static const int64_t reference_gradient[] =
    {1938280, 1774360, 1774376, -1, -1, -1, 1739272, 1509816, 1509832, -1, -1, -1, 1474728, 1278040,
    1278056, -1, -1, -1, 1240648, 1060264, 1060296, -1, -1, -1, 1034632, 936168, 936200, -1, -1, -1,
    935624, 853544, 853576, -1, -1, -1, 818376, 817342, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 15507392,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 816284,
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
#define layout_3 .elements = 1, .rank = 0, .shape = {0}
#define layout_4 .elements = 2320, .rank = 4, .shape = {16, 16, 3, 3}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_5 .elements = 4624, .rank = 4, .shape = {32, 16, 3, 3}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_6 .elements = 48, .rank = 1, .shape = {32}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
#define layout_7 .elements = 9232, .rank = 4, .shape = {32, 32, 3, 3}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 4608}, {1, 0, 1, 32, 144}, {2, 0, 1, 3, 48}, \
    {3, 0, 1, 3, 16}, {0, 0, 1, 16, 1}}
#define layout_8 .elements = 528, .rank = 4, .shape = {32, 16, 1, 1}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 256}, {1, 0, 1, 16, 16}, {2, 0, 1, 1, 16}, \
    {3, 0, 1, 1, 16}, {0, 0, 1, 16, 1}}
#define layout_9 .elements = 336, .rank = 2, .shape = {10, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 160}, {0, 0, 1, 10, 16}, {1, 0, 1, 16, 1}}
#define layout_10 .elements = 32, .rank = 1, .shape = {10}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_11 .elements = 8208, .rank = 4, .shape = {32, 1, 8, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 256}, {1, 0, 1, 1, 256}, {2, 0, 1, 8, 32}, \
    {3, 1, 1, 17, 1}}
#define layout_12 .elements = 32784, .rank = 4, .shape = {32, 16, 8, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_13 .elements = 272, .rank = 2, .shape = {16, 16}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}
#define layout_14 .elements = 40976, .rank = 4, .shape = {32, 16, 8, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1280}, {2, 0, 1, 8, 160}, {3, 1, 1, 10, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_15 .elements = 2320, .rank = 4, .shape = {16, 16, 3, 3}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16}, \
    {0, 0, 1, 16, 1}}
#define layout_16 .elements = 36880, .rank = 4, .shape = {32, 16, 8, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1152}, {2, 0, 1, 8, 144}, {3, 1, 1, 9, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_17 .elements = 4624, .rank = 4, .shape = {32, 16, 3, 3}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 2304}, {1, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, \
    {3, 0, 1, 3, 16}, {0, 0, 1, 16, 1}}
#define layout_18 .elements = 16400, .rank = 4, .shape = {32, 32, 4, 4}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {1, 0, 16, 2, 256}, {2, 0, 1, 4, 64}, \
    {3, 0, 1, 4, 16}, {1, 0, 1, 16, 1}}
#define layout_19 .elements = 16432, .rank = 4, .shape = {32, 32, 4, 4}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 8208}, {0, 0, 1, 32, 256}, {2, 0, 1, 4, 64}, \
    {3, 0, 1, 4, 16}, {1, 0, 1, 16, 1}}
#define layout_20 .elements = 1040, .rank = 4, .shape = {32, 32, 1, 1}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {1, 0, 16, 2, 16}, {2, 0, 1, 1, 16}, \
    {3, 0, 1, 1, 16}, {1, 0, 1, 16, 1}}
#define layout_21 .elements = 1040, .rank = 2, .shape = {32, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 512}, {0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_22 .elements = 336, .rank = 2, .shape = {32, 10}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 160}, {1, 0, 1, 10, 16}, {0, 0, 1, 16, 1}}
#define layout_23 .elements = 9232, .rank = 4, .shape = {32, 32, 3, 3}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 4608}, {0, 0, 1, 32, 144}, {2, 0, 1, 3, 48}, \
    {3, 0, 1, 3, 16}, {1, 0, 1, 16, 1}}
#define layout_24 .elements = 528, .rank = 4, .shape = {32, 16, 1, 1}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {2, 0, 1, 1, 16}, {3, 0, 1, 1, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_25 .elements = 36880, .rank = 5, .shape = {16, 16, 16, 3, 3}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {1, 0, 1, 16, 144}, {3, 0, 1, 3, 48}, \
    {4, 0, 1, 3, 16}, {2, 0, 1, 16, 1}}
#define layout_26 .elements = 2320, .rank = 5, .shape = {16, 16, 1, 3, 3}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 1, 144}, {3, 0, 1, 3, 48}, \
    {4, 0, 1, 3, 16}, {1, 0, 1, 16, 1}}
#define layout_27 .elements = 2096, .rank = 4, .shape = {32, 1, 8, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 1040}, {1, 0, 1, 1, 1024}, {2, 0, 1, 8, 128}, \
    {3, 0, 1, 8, 16}, {0, 0, 1, 16, 1}}
#define layout_28 .elements = 32816, .rank = 4, .shape = {32, 16, 8, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 16400}, {1, 0, 1, 16, 1024}, {2, 0, 1, 8, 128}, \
    {3, 0, 1, 8, 16}, {0, 0, 1, 16, 1}}
#define layout_29 .elements = 16432, .rank = 4, .shape = {32, 32, 4, 4}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 8208}, {1, 0, 1, 32, 256}, {2, 0, 1, 4, 64}, \
    {3, 0, 1, 4, 16}, {0, 0, 1, 16, 1}}
static struct dlcrt_tensor tensors[58] = {
    {layout_1, TENSOR("stem.weight", F32, PARAMETER, stem_weight), .initial = DLCRT_UNIFORM,
        .a = -0.3333333333333333, .b = 0.3333333333333333, .trainable = true},
    {layout_2, TENSOR("bn0.weight", F32, PARAMETER, bn0_weight), .a = 1, .trainable = true},
    {layout_2, TENSOR("bn0.bias", F32, PARAMETER, bn0_bias), .trainable = true},
    {layout_2, TENSOR("bn0.running_mean", F32, BUFFER, bn0_running_mean)},
    {layout_2, TENSOR("bn0.running_var", F32, BUFFER, bn0_running_var), .a = 1},
    {layout_3, TENSOR("bn0.num_batches_tracked", I64, BUFFER, &bn0_num_batches_tracked)},
    {layout_4, TENSOR("conv1.weight", F32, PARAMETER, conv1_weight), .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {layout_2, TENSOR("bn1.weight", F32, PARAMETER, bn1_weight), .a = 1, .trainable = true},
    {layout_2, TENSOR("bn1.bias", F32, PARAMETER, bn1_bias), .trainable = true},
    {layout_2, TENSOR("bn1.running_mean", F32, BUFFER, bn1_running_mean)},
    {layout_2, TENSOR("bn1.running_var", F32, BUFFER, bn1_running_var), .a = 1},
    {layout_3, TENSOR("bn1.num_batches_tracked", I64, BUFFER, &bn1_num_batches_tracked)},
    {layout_4, TENSOR("conv2.weight", F32, PARAMETER, conv2_weight), .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {layout_2, TENSOR("bn2.weight", F32, PARAMETER, bn2_weight), .a = 1, .trainable = true},
    {layout_2, TENSOR("bn2.bias", F32, PARAMETER, bn2_bias), .trainable = true},
    {layout_2, TENSOR("bn2.running_mean", F32, BUFFER, bn2_running_mean)},
    {layout_2, TENSOR("bn2.running_var", F32, BUFFER, bn2_running_var), .a = 1},
    {layout_3, TENSOR("bn2.num_batches_tracked", I64, BUFFER, &bn2_num_batches_tracked)},
    {layout_5, TENSOR("conv3.weight", F32, PARAMETER, conv3_weight), .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {layout_6, TENSOR("bn3.weight", F32, PARAMETER, bn3_weight), .a = 1, .trainable = true},
    {layout_6, TENSOR("bn3.bias", F32, PARAMETER, bn3_bias), .trainable = true},
    {layout_6, TENSOR("bn3.running_mean", F32, BUFFER, bn3_running_mean)},
    {layout_6, TENSOR("bn3.running_var", F32, BUFFER, bn3_running_var), .a = 1},
    {layout_3, TENSOR("bn3.num_batches_tracked", I64, BUFFER, &bn3_num_batches_tracked)},
    {layout_7, TENSOR("conv4.weight", F32, PARAMETER, conv4_weight), .initial = DLCRT_UNIFORM,
        .a = -0.05892556509887897, .b = 0.05892556509887897, .trainable = true},
    {layout_6, TENSOR("bn4.weight", F32, PARAMETER, bn4_weight), .a = 1, .trainable = true},
    {layout_6, TENSOR("bn4.bias", F32, PARAMETER, bn4_bias), .trainable = true},
    {layout_6, TENSOR("bn4.running_mean", F32, BUFFER, bn4_running_mean)},
    {layout_6, TENSOR("bn4.running_var", F32, BUFFER, bn4_running_var), .a = 1},
    {layout_3, TENSOR("bn4.num_batches_tracked", I64, BUFFER, &bn4_num_batches_tracked)},
    {layout_8, TENSOR("shortcut.weight", F32, PARAMETER, shortcut_weight), .initial = DLCRT_UNIFORM,
        .a = -0.25, .b = 0.25, .trainable = true},
    {layout_6, TENSOR("bn5.weight", F32, PARAMETER, bn5_weight), .a = 1, .trainable = true},
    {layout_6, TENSOR("bn5.bias", F32, PARAMETER, bn5_bias), .trainable = true},
    {layout_6, TENSOR("bn5.running_mean", F32, BUFFER, bn5_running_mean)},
    {layout_6, TENSOR("bn5.running_var", F32, BUFFER, bn5_running_var), .a = 1},
    {layout_3, TENSOR("bn5.num_batches_tracked", I64, BUFFER, &bn5_num_batches_tracked)},
    {layout_9, TENSOR("fc.weight", F32, PARAMETER, fc_weight), .initial = DLCRT_UNIFORM,
        .a = -0.17677669529663687, .b = 0.17677669529663687, .trainable = true},
    {layout_10, TENSOR("fc.bias", F32, PARAMETER, fc_bias), .initial = DLCRT_UNIFORM,
        .a = -0.17677669529663687, .b = 0.17677669529663687, .trainable = true},
    {layout_1, TENSOR("stem.weight.momentum_buffer", F32, STATE, stem_weight_momentum_buffer)},
    {layout_2, TENSOR("bn0.weight.momentum_buffer", F32, STATE, bn0_weight_momentum_buffer)},
    {layout_2, TENSOR("bn0.bias.momentum_buffer", F32, STATE, bn0_bias_momentum_buffer)},
    {layout_4, TENSOR("conv1.weight.momentum_buffer", F32, STATE, conv1_weight_momentum_buffer)},
    {layout_2, TENSOR("bn1.weight.momentum_buffer", F32, STATE, bn1_weight_momentum_buffer)},
    {layout_2, TENSOR("bn1.bias.momentum_buffer", F32, STATE, bn1_bias_momentum_buffer)},
    {layout_4, TENSOR("conv2.weight.momentum_buffer", F32, STATE, conv2_weight_momentum_buffer)},
    {layout_2, TENSOR("bn2.weight.momentum_buffer", F32, STATE, bn2_weight_momentum_buffer)},
    {layout_2, TENSOR("bn2.bias.momentum_buffer", F32, STATE, bn2_bias_momentum_buffer)},
    {layout_5, TENSOR("conv3.weight.momentum_buffer", F32, STATE, conv3_weight_momentum_buffer)},
    {layout_6, TENSOR("bn3.weight.momentum_buffer", F32, STATE, bn3_weight_momentum_buffer)},
    {layout_6, TENSOR("bn3.bias.momentum_buffer", F32, STATE, bn3_bias_momentum_buffer)},
    {layout_7, TENSOR("conv4.weight.momentum_buffer", F32, STATE, conv4_weight_momentum_buffer)},
    {layout_6, TENSOR("bn4.weight.momentum_buffer", F32, STATE, bn4_weight_momentum_buffer)},
    {layout_6, TENSOR("bn4.bias.momentum_buffer", F32, STATE, bn4_bias_momentum_buffer)},
    {layout_8, TENSOR("shortcut.weight.momentum_buffer", F32, STATE,
        shortcut_weight_momentum_buffer)},
    {layout_6, TENSOR("bn5.weight.momentum_buffer", F32, STATE, bn5_weight_momentum_buffer)},
    {layout_6, TENSOR("bn5.bias.momentum_buffer", F32, STATE, bn5_bias_momentum_buffer)},
    {layout_9, TENSOR("fc.weight.momentum_buffer", F32, STATE, fc_weight_momentum_buffer)},
    {layout_10, TENSOR("fc.bias.momentum_buffer", F32, STATE, fc_bias_momentum_buffer)},
};
static struct dlcrt_tensor gradients[20] = {
    {layout_10, TENSOR("fc.bias", F32, GRADIENT, NULL)},
    {layout_9, TENSOR("fc.weight", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("bn5.weight", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("bn5.bias", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("shortcut.weight", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("bn4.weight", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("bn4.bias", F32, GRADIENT, NULL)},
    {layout_7, TENSOR("conv4.weight", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("bn3.weight", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("bn3.bias", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("conv3.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("bn2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("bn2.bias", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("conv2.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("bn1.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("bn1.bias", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("conv1.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("bn0.weight", F32, GRADIENT, NULL)},
    {layout_2, TENSOR("bn0.bias", F32, GRADIENT, NULL)},
    {layout_1, TENSOR("stem.weight", F32, GRADIENT, NULL)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "image", .dtype = DLCRT_F32, .rank = 3, .shape = {1, 8, 8}, .classes = 0,
        .data = image, .predicts = true},
    {.name = "digit", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .ignored = -100,
        .data = digit},
};
static const struct dlcrt_scalar scalars[4] = {
    {"lr", &lr, NULL},
    {"momentum", &momentum, NULL},
    {"dampening", &dampening, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_tensor accuracy_sums[2] = {
    {layout_3, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_3, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
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
static struct dlcrt_tensor train_outputs[152] = {
    {PLACED("image.value", F32, layout_11, 1344)},
    {PLACED("stem.sum", F32, layout_12, 34752)},
    {PLACED("bn0.sum.parts", F32, layout_13, 332736)},
    {PLACED("bn0.sum", F32, layout_2, 165888)},
    {PLACED("bn0.m", F32, layout_2, 34368)},
    {PLACED("bn0.sum.2.parts", F32, layout_13, 333824)},
    {PLACED("bn0.v", F32, layout_2, 960)},
    {PLACED("gelu2.y.part", F32, layout_2, 166016)},
    {PLACED("gelu2.y", F32, layout_14, 166144)},
    {PLACED("conv1.weight.copy", F32, layout_15, 463872)},
    {PLACED("conv1.sum", F32, layout_12, 332736)},
    {PLACED("bn1.sum.parts", F32, layout_13, 628032)},
    {PLACED("bn1.sum", F32, layout_2, 463872)},
    {PLACED("bn1.m", F32, layout_2, 34496)},
    {PLACED("bn1.sum.2.parts", F32, layout_13, 629120)},
    {PLACED("bn1.v", F32, layout_2, 1088)},
    {PLACED("gelu5.y.part", F32, layout_2, 464000)},
    {PLACED("gelu5.y", F32, layout_14, 464128)},
    {PLACED("conv2.weight.copy", F32, layout_15, 820352)},
    {PLACED("conv2.sum", F32, layout_12, 628032)},
    {PLACED("bn2.sum.parts", F32, layout_13, 906944)},
    {PLACED("bn2.sum", F32, layout_2, 759168)},
    {PLACED("bn2.m", F32, layout_2, 34624)},
    {PLACED("bn2.sum.2.parts", F32, layout_13, 908032)},
    {PLACED("bn2.v", F32, layout_2, 1216)},
    {PLACED("gelu9.y.part", F32, layout_2, 759296)},
    {PLACED("gelu9.y", F32, layout_16, 759424)},
    {PLACED("conv3.weight.copy", F32, layout_17, 972928)},
    {PLACED("conv3.sum", F32, layout_18, 906944)},
    {PLACED("bn3.sum", F32, layout_6, 972544)},
    {PLACED("bn3.m", F32, layout_6, 34176)},
    {PLACED("bn3.v", F32, layout_6, 576)},
    {PLACED("gelu12.y.part", F32, layout_6, 972736)},
    {PLACED("gelu12.y", F32, layout_19, 972928)},
    {PLACED("conv4.sum", F32, layout_18, 1038656)},
    {PLACED("bn4.sum", F32, layout_6, 331392)},
    {PLACED("bn4.m", F32, layout_6, 768)},
    {PLACED("bn4.v", F32, layout_6, 192)},
    {PLACED("add17.y.part", F32, layout_6, 1104256)},
    {PLACED("shortcut.sum", F32, layout_18, 1104448)},
    {PLACED("bn5.sum", F32, layout_6, 1235648)},
    {PLACED("bn5.m", F32, layout_6, 384)},
    {PLACED("bn5.v", F32, layout_6, 0)},
    {PLACED("add17.y.part.2", F32, layout_6, 1235840)},
    {PLACED("add17.y", F32, layout_18, 1170048)},
    {PLACED("avg_pool2d19.sum", F32, layout_20, 1356352)},
    {PLACED("flatten20.y", F32, layout_21, 1236032)},
    {PLACED("fc.y", F32, layout_22, 1240192)},
    {PLACED("cross_entropy.max", F32, layout_6, 330432)},
    {PLACED("cross_entropy.sum", F32, layout_6, 330624)},
    {PLACED("loss.sum", F32, layout_3, 330048)},
    {layout_3, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_3, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_6, 330816)},
    {layout_3, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_3, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {PLACED("loss.sum.grad", F32, layout_3, 330048)},
    {PLACED("fc.y.grad", F32, layout_22, 1241536)},
    {layout_10, TENSOR("fc.bias.momentum_buffer.next", F32, VALUE, fc_bias_momentum_buffer)},
    {layout_10, TENSOR("fc.bias.next", F32, VALUE, fc_bias)},
    {PLACED("avg_pool2d19.sum.grad", F32, layout_20, 1391296)},
    {layout_9, TENSOR("fc.weight.momentum_buffer.next", F32, VALUE, fc_weight_momentum_buffer)},
    {layout_9, TENSOR("fc.weight.next", F32, VALUE, fc_weight)},
    {PLACED("add17.y.grad", F32, layout_18, 1170048)},
    {PLACED("bn4.bias.grad", F32, layout_6, 332544)},
    {PLACED("bn5.bias.grad", F32, layout_6, 330048)},
    {PLACED("bn5.weight.grad", F32, layout_6, 330240)},
    {PLACED("shortcut.y.grad", F32, layout_19, 1236032)},
    {PLACED("conv4.y.grad", F32, layout_19, 1325568)},
    {layout_6, TENSOR("bn4.weight.momentum_buffer.next", F32, VALUE, bn4_weight_momentum_buffer)},
    {layout_6, TENSOR("bn4.weight.next", F32, VALUE, bn4_weight)},
    {layout_6, TENSOR("bn4.bias.momentum_buffer.next", F32, VALUE, bn4_bias_momentum_buffer)},
    {PLACED("shortcut.weight.grad", F32, layout_8, 330432)},
    {layout_8, TENSOR("shortcut.weight.momentum_buffer.next", F32, VALUE,
        shortcut_weight_momentum_buffer)},
    {PLACED("conv4.weight.copy", F32, layout_23, 1118784)},
    {PLACED("bn3.y.grad", F32, layout_18, 1038656)},
    {layout_7, TENSOR("conv4.weight.momentum_buffer.next", F32, VALUE,
        conv4_weight_momentum_buffer)},
    {layout_7, TENSOR("conv4.weight.next", F32, VALUE, conv4_weight)},
    {PLACED("conv3.y.grad", F32, layout_19, 972928)},
    {layout_6, TENSOR("bn3.weight.momentum_buffer.next", F32, VALUE, bn3_weight_momentum_buffer)},
    {layout_6, TENSOR("bn3.weight.next", F32, VALUE, bn3_weight)},
    {layout_6, TENSOR("bn3.bias.momentum_buffer.next", F32, VALUE, bn3_bias_momentum_buffer)},
    {layout_6, TENSOR("bn3.bias.next", F32, VALUE, bn3_bias)},
    {PLACED("gelu9.y.grad.1", F32, layout_12, 1325568)},
    {PLACED("gelu9.y.grad.1", F32, layout_12, 1325568)},
    {PLACED("gelu9.y.grad.1", F32, layout_12, 1325568)},
    {PLACED("gelu9.y.grad.1", F32, layout_12, 1325568)},
    {PLACED("shortcut.weight.copy", F32, layout_24, 906944)},
    {PLACED("gelu9.y.grad.1", F32, layout_12, 1325568)},
    {PLACED("gelu9.y.grad.2", F32, layout_12, 1194432)},
    {PLACED("gelu9.y.grad.2", F32, layout_12, 1194432)},
    {PLACED("gelu9.y.grad.2", F32, layout_12, 1194432)},
    {PLACED("gelu9.y.grad.2", F32, layout_12, 1194432)},
    {layout_5, TENSOR("conv3.weight.momentum_buffer.next", F32, VALUE,
        conv3_weight_momentum_buffer)},
    {layout_5, TENSOR("conv3.weight.next", F32, VALUE, conv3_weight)},
    {PLACED("add8.y.grad", F32, layout_12, 759424)},
    {PLACED("bn2.v.grad.sum.parts", F32, layout_13, 890560)},
    {PLACED("bn2.bias.grad.parts", F32, layout_13, 891648)},
    {PLACED("conv2.y.grad", F32, layout_14, 1030528)},
    {layout_2, TENSOR("bn2.weight.momentum_buffer.next", F32, VALUE, bn2_weight_momentum_buffer)},
    {layout_2, TENSOR("bn2.weight.next", F32, VALUE, bn2_weight)},
    {layout_2, TENSOR("bn2.bias.momentum_buffer.next", F32, VALUE, bn2_bias_momentum_buffer)},
    {layout_2, TENSOR("bn2.bias.next", F32, VALUE, bn2_bias)},
    {PLACED("bn1.y.grad", F32, layout_12, 628032)},
    {PLACED("conv2.weight.grad.parts", F32, layout_25, 1194432)},
    {layout_4, TENSOR("conv2.weight.momentum_buffer.next", F32, VALUE,
        conv2_weight_momentum_buffer)},
    {layout_4, TENSOR("conv2.weight.next", F32, VALUE, conv2_weight)},
    {PLACED("bn1.v.grad.sum.parts", F32, layout_13, 890560)},
    {PLACED("bn1.bias.grad.parts", F32, layout_13, 891648)},
    {PLACED("conv1.y.grad", F32, layout_14, 464128)},
    {layout_2, TENSOR("bn1.weight.momentum_buffer.next", F32, VALUE, bn1_weight_momentum_buffer)},
    {layout_2, TENSOR("bn1.weight.next", F32, VALUE, bn1_weight)},
    {layout_2, TENSOR("bn1.bias.momentum_buffer.next", F32, VALUE, bn1_bias_momentum_buffer)},
    {layout_2, TENSOR("bn1.bias.next", F32, VALUE, bn1_bias)},
    {PLACED("bn0.y.grad", F32, layout_12, 332736)},
    {PLACED("conv1.weight.grad.parts", F32, layout_25, 628032)},
    {layout_4, TENSOR("conv1.weight.momentum_buffer.next", F32, VALUE,
        conv1_weight_momentum_buffer)},
    {layout_4, TENSOR("conv1.weight.next", F32, VALUE, conv1_weight)},
    {PLACED("bn0.v.grad.sum.parts", F32, layout_13, 297280)},
    {PLACED("bn0.bias.grad.parts", F32, layout_13, 298368)},
    {PLACED("stem.y.grad", F32, layout_12, 166144)},
    {layout_2, TENSOR("bn0.weight.momentum_buffer.next", F32, VALUE, bn0_weight_momentum_buffer)},
    {layout_2, TENSOR("bn0.weight.next", F32, VALUE, bn0_weight)},
    {layout_2, TENSOR("bn0.bias.momentum_buffer.next", F32, VALUE, bn0_bias_momentum_buffer)},
    {layout_2, TENSOR("bn0.bias.next", F32, VALUE, bn0_bias)},
    {PLACED("stem.weight.grad.parts", F32, layout_26, 95680)},
    {layout_1, TENSOR("stem.weight.momentum_buffer.next", F32, VALUE, stem_weight_momentum_buffer)},
    {layout_1, TENSOR("stem.weight.next", F32, VALUE, stem_weight)},
    {layout_2, TENSOR("bn0.running_mean.next", F32, VALUE, bn0_running_mean)},
    {layout_2, TENSOR("bn0.running_var.next", F32, VALUE, bn0_running_var)},
    {layout_3, TENSOR("bn0.num_batches_tracked.next", I64, VALUE, &bn0_num_batches_tracked)},
    {layout_2, TENSOR("bn1.running_mean.next", F32, VALUE, bn1_running_mean)},
    {layout_2, TENSOR("bn1.running_var.next", F32, VALUE, bn1_running_var)},
    {layout_3, TENSOR("bn1.num_batches_tracked.next", I64, VALUE, &bn1_num_batches_tracked)},
    {layout_2, TENSOR("bn2.running_mean.next", F32, VALUE, bn2_running_mean)},
    {layout_2, TENSOR("bn2.running_var.next", F32, VALUE, bn2_running_var)},
    {layout_3, TENSOR("bn2.num_batches_tracked.next", I64, VALUE, &bn2_num_batches_tracked)},
    {layout_6, TENSOR("bn3.running_mean.next", F32, VALUE, bn3_running_mean)},
    {layout_6, TENSOR("bn3.running_var.next", F32, VALUE, bn3_running_var)},
    {layout_3, TENSOR("bn3.num_batches_tracked.next", I64, VALUE, &bn3_num_batches_tracked)},
    {layout_6, TENSOR("bn4.running_mean.next", F32, VALUE, bn4_running_mean)},
    {layout_6, TENSOR("bn4.running_var.next", F32, VALUE, bn4_running_var)},
    {layout_3, TENSOR("bn4.num_batches_tracked.next", I64, VALUE, &bn4_num_batches_tracked)},
    {layout_6, TENSOR("bn5.running_mean.next", F32, VALUE, bn5_running_mean)},
    {layout_6, TENSOR("bn5.running_var.next", F32, VALUE, bn5_running_var)},
    {layout_3, TENSOR("bn5.num_batches_tracked.next", I64, VALUE, &bn5_num_batches_tracked)},
    {layout_6, TENSOR("bn4.bias.next", F32, VALUE, bn4_bias)},
    {layout_8, TENSOR("shortcut.weight.next", F32, VALUE, shortcut_weight)},
    {layout_6, TENSOR("bn5.weight.momentum_buffer.next", F32, VALUE, bn5_weight_momentum_buffer)},
    {layout_6, TENSOR("bn5.weight.next", F32, VALUE, bn5_weight)},
    {layout_6, TENSOR("bn5.bias.momentum_buffer.next", F32, VALUE, bn5_bias_momentum_buffer)},
    {layout_6, TENSOR("bn5.bias.next", F32, VALUE, bn5_bias)},
};
static const struct dlcrt_kernel train_kernels[78] = {
    {"image_2", 12, 2048, 16384, 1, &train_outputs[0],
     "image.value[n, c, h, w] = image[n, c, h, w]*0.0625"},
    {"stem", 15, 589824, 139840, 1, &train_outputs[1],
     "stem.sum[2*n + n2, k, p, q] = sum(r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s ..."},
    {"bn0_gelu2", 16, 590400, 264576, 7, &train_outputs[2],
     "bn0.sum.parts[n, c] = sum(n2, h, w) stem.sum[2*n + n2, c, h, w]"},
    {"conv1", 19, 0, 18432, 1, &train_outputs[9],
     "conv1.weight.copy[n, c, h, w] = conv1.weight[n, c, h, w]"},
    {"conv1_2", 19, 9437184, 271360, 1, &train_outputs[10],
     "conv1.sum[2*n + n2, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0) ..."},
    {"bn0_gelu2", 20, 590400, 264576, 7, &train_outputs[11],
     "bn1.sum.parts[n, c] = sum(n2, h, w) conv1.sum[2*n + n2, c, h, w]"},
    {"conv1", 22, 0, 18432, 1, &train_outputs[18],
     "conv2.weight.copy[n, c, h, w] = conv2.weight[n, c, h, w]"},
    {"conv1_2", 22, 9437184, 271360, 1, &train_outputs[19],
     "conv2.sum[2*n + n2, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0) ..."},
    {"bn2_gelu9", 23, 655936, 395648, 7, &train_outputs[20],
     "bn2.sum.parts[n, c] = sum(n2, h, w) conv2.sum[2*n + n2, c, h, w]"},
    {"conv3", 27, 0, 36864, 1, &train_outputs[27],
     "conv3.weight.copy[n, c, h, w] = conv3.weight[n, c, h, w]"},
    {"conv3_2", 27, 4718592, 215040, 1, &train_outputs[28],
     "conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and 2*q + s - 1 >= 0) ..."},
    {"bn3_gelu12", 28, 295040, 131840, 5, &train_outputs[29],
     "bn3.sum[c] = sum(n, h, w) conv3.sum[n, c, h, w]"},
    {"conv4", 30, 9437184, 167936, 1, &train_outputs[34],
     "conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s - ..."},
    {"bn4_add17", 31, 82048, 66048, 4, &train_outputs[35],
     "bn4.sum[c] = sum(n, h, w) conv4.sum[n, c, h, w]"},
    {"shortcut", 32, 524288, 198656, 1, &train_outputs[39],
     "shortcut.sum[n, k, p, q] = sum(c) gelu9.y[n, c, 2*p, 2*q]*shortcut.weight[k, c, 0, 0]"},
    {"bn5_add17_avg_pool2d19", 33, 327808, 201984, 6, &train_outputs[40],
     "bn5.sum[c] = sum(n, h, w) shortcut.sum[n, c, h, w]"},
    {"flatten20", 38, 1024, 8192, 1, &train_outputs[46],
     "flatten20.y[a0, f] = avg_pool2d19.sum[a0, f, 0, 0]/16"},
    {"fc", 39, 20800, 6696, 1, &train_outputs[47],
     "fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c]"},
    {"cross_entropy", 40, 1280, 1536, 2, &train_outputs[48],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy_2", 40, 288, 528, 2, &train_outputs[50],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 40, 1, 12, 1, &train_outputs[52],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 41, 320, 1408, 1, &train_outputs[53],
     "accuracy.argmax[n] = argmax(c) fc.y[n, c]"},
    {"accuracy_2", 41, 160, 272, 2, &train_outputs[54],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
    {"cross_entropy_grad", 40, 1, 8, 1, &train_outputs[56],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"cross_entropy_grad_2", 40, 2336, 2956, 1, &train_outputs[57],
     "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)"},
    {"fc_sgd_grad", 39, 470, 1480, 2, &train_outputs[58],
     "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]"},
    {"fc_avg_pool2d19_grad", 39, 21504, 6656, 1, &train_outputs[60],
     "flatten20.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c]"},
    {"fc_sgd_grad_2", 39, 25280, 10536, 2, &train_outputs[61],
     "fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten20.y[i0, c]"},
    {"gelu18_bn5_bn4_sgd_grad", 35, 559424, 399784, 9, &train_outputs[63],
     "add17.y.grad[i0, i1, i2, i3] = 0.5*(avg_pool2d19.sum.grad[i0, i1, 0, 0]*(1 + ..."},
    {"shortcut_sgd_grad", 32, 528896, 204832, 2, &train_outputs[72],
     "shortcut.weight.grad[k, c, r, s] = sum(n, p, q) shortcut.y.grad[n, k, p, ..."},
    {"conv4_2", 30, 0, 73728, 1, &train_outputs[74],
     "conv4.weight.copy[n, c, h, w] = conv4.weight[n, c, h, w]"},
    {"conv4_gelu12_grad", 30, 9895936, 233984, 1, &train_outputs[75],
     "gelu12.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 2 >= 0 and ..."},
    {"conv4_sgd_grad", 30, 9575424, 278568, 2, &train_outputs[76],
     "conv4.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 4 >= 0 and ..."},
    {"bn3_sgd_grad", 28, 181984, 198184, 5, &train_outputs[78],
     "bn3.v.grad.sum[c] = sum(n, h, w) bn3.y.grad[n, c, h, w]*(conv3.sum[n, c, h, w] - ..."},
    {"shortcut_grad", 32, 0, 49152, 1, &train_outputs[83],
     "gelu9.y.grad.1[n, c, 2*i2 + 1, i3] = 0"},
    {"shortcut_grad_2", 32, 0, 16384, 1, &train_outputs[84],
     "gelu9.y.grad.1[n, c, 7, i3] = 0"},
    {"shortcut_grad", 32, 0, 24576, 1, &train_outputs[85],
     "gelu9.y.grad.1[n, c, 2*p, 2*i3 + 1] = 0"},
    {"shortcut_grad_2", 32, 0, 8192, 1, &train_outputs[86],
     "gelu9.y.grad.1[n, c, 2*p, 7] = 0"},
    {"shortcut_2", 32, 0, 4096, 1, &train_outputs[87],
     "shortcut.weight.copy[n, c, h, w] = shortcut.weight[n, c, h, w]"},
    {"shortcut_grad_3", 32, 524288, 100352, 1, &train_outputs[88],
     "gelu9.y.grad.1[n, c, 2*p, 2*q] = sum(k) shortcut.y.grad[n, k, p, ..."},
    {"conv3_grad", 27, 524288, 116736, 1, &train_outputs[89],
     "gelu9.y.grad.2[n, c, 2*i2, 2*i3] = sum(k) conv3.y.grad[n, k, i2, i3]*conv3.weight[k, ..."},
    {"conv3_grad_2", 27, 1048576, 116736, 1, &train_outputs[90],
     "gelu9.y.grad.2[n, c, 2*i2, 2*i3 + 1] = sum(k, s: -i3 + s + 2 >= 0) conv3.y.grad[n, ..."},
    {"conv3_grad_3", 27, 1048576, 116736, 1, &train_outputs[91],
     "gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3] = sum(k, r: -i2 + r + 2 >= 0) conv3.y.grad[n, ..."},
    {"conv3_grad_4", 27, 2097152, 116736, 1, &train_outputs[92],
     "gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3 + 1] = sum(k, r, s: -i2 + r + 2 >= 0 and -i3 + s ..."},
    {"conv3_sgd_grad", 27, 4787712, 270376, 2, &train_outputs[93],
     "conv3.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0) conv3.y.grad[n, k, p, ..."},
    {"gelu9_bn2_sgd_grad", 25, 1475952, 789288, 8, &train_outputs[95],
     "add8.y.grad[2*i0 + n2, i1, i2, i3] = 0.5*((gelu9.y.grad.2[2*i0 + n2, i1, i2, i3] + ..."},
    {"conv2_gelu5_grad", 22, 10354688, 402688, 1, &train_outputs[103],
     "gelu5.y.grad[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= ..."},
    {"conv2_grad", 22, 9437184, 409600, 1, &train_outputs[104],
     "conv2.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0 and -p - r + 8 ..."},
    {"conv2_sgd_grad", 22, 71424, 184360, 2, &train_outputs[105],
     "conv2.weight.grad[k, c, r, s] = sum(n) conv2.weight.grad.parts[n, k, c, r, s]"},
    {"bn1_sgd_grad", 20, 361840, 396072, 7, &train_outputs[107],
     "bn1.v.grad.sum.parts[n, c] = sum(n2, h, w) bn1.y.grad[2*n + n2, c, h, ..."},
    {"conv1_gelu2_grad", 19, 10420224, 533760, 1, &train_outputs[114],
     "gelu2.y.grad.1[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 ..."},
    {"conv2_grad", 19, 9437184, 409600, 1, &train_outputs[115],
     "conv1.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0 and -p - r + 8 ..."},
    {"conv2_sgd_grad", 19, 71424, 184360, 2, &train_outputs[116],
     "conv1.weight.grad[k, c, r, s] = sum(n) conv1.weight.grad.parts[n, k, c, r, s]"},
    {"bn0_sgd_grad", 16, 361840, 396072, 7, &train_outputs[118],
     "bn0.v.grad.sum.parts[n, c] = sum(n2, h, w) bn0.y.grad[2*n + n2, c, h, ..."},
    {"stem_grad", 15, 589824, 148480, 1, &train_outputs[125],
     "stem.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0 and -p - r + 8 ..."},
    {"stem_sgd_grad", 15, 4464, 11560, 2, &train_outputs[126],
     "stem.weight.grad[k, c, r, s] = sum(n) stem.weight.grad.parts[n, k, c, r, s]"},
    {"bn0", 16, 48, 192, 1, &train_outputs[128],
     "bn0.running_mean.next[c] = 0.9*bn0.running_mean[c] + 0.1*bn0.m[c]"},
    {"bn0_2", 16, 80, 192, 1, &train_outputs[129],
     "bn0.running_var.next[c] = 0.9*bn0.running_var[c] + 0.1*bn0.v[c]*2048/2047"},
    {"bn0_3", 16, 1, 16, 1, &train_outputs[130],
     "bn0.num_batches_tracked.next[] = bn0.num_batches_tracked[] + 1"},
    {"bn0", 20, 48, 192, 1, &train_outputs[131],
     "bn1.running_mean.next[c] = 0.9*bn1.running_mean[c] + 0.1*bn1.m[c]"},
    {"bn0_2", 20, 80, 192, 1, &train_outputs[132],
     "bn1.running_var.next[c] = 0.9*bn1.running_var[c] + 0.1*bn1.v[c]*2048/2047"},
    {"bn0_3", 20, 1, 16, 1, &train_outputs[133],
     "bn1.num_batches_tracked.next[] = bn1.num_batches_tracked[] + 1"},
    {"bn0", 23, 48, 192, 1, &train_outputs[134],
     "bn2.running_mean.next[c] = 0.9*bn2.running_mean[c] + 0.1*bn2.m[c]"},
    {"bn0_2", 23, 80, 192, 1, &train_outputs[135],
     "bn2.running_var.next[c] = 0.9*bn2.running_var[c] + 0.1*bn2.v[c]*2048/2047"},
    {"bn0_3", 23, 1, 16, 1, &train_outputs[136],
     "bn2.num_batches_tracked.next[] = bn2.num_batches_tracked[] + 1"},
    {"bn3", 28, 96, 384, 1, &train_outputs[137],
     "bn3.running_mean.next[c] = 0.9*bn3.running_mean[c] + 0.1*bn3.m[c]"},
    {"bn3_2", 28, 160, 384, 1, &train_outputs[138],
     "bn3.running_var.next[c] = 0.9*bn3.running_var[c] + 0.1*bn3.v[c]*512/511"},
    {"bn0_3", 28, 1, 16, 1, &train_outputs[139],
     "bn3.num_batches_tracked.next[] = bn3.num_batches_tracked[] + 1"},
    {"bn3", 31, 96, 384, 1, &train_outputs[140],
     "bn4.running_mean.next[c] = 0.9*bn4.running_mean[c] + 0.1*bn4.m[c]"},
    {"bn3_2", 31, 160, 384, 1, &train_outputs[141],
     "bn4.running_var.next[c] = 0.9*bn4.running_var[c] + 0.1*bn4.v[c]*512/511"},
    {"bn0_3", 31, 1, 16, 1, &train_outputs[142],
     "bn4.num_batches_tracked.next[] = bn4.num_batches_tracked[] + 1"},
    {"bn3", 33, 96, 384, 1, &train_outputs[143],
     "bn5.running_mean.next[c] = 0.9*bn5.running_mean[c] + 0.1*bn5.m[c]"},
    {"bn3_2", 33, 160, 384, 1, &train_outputs[144],
     "bn5.running_var.next[c] = 0.9*bn5.running_var[c] + 0.1*bn5.v[c]*512/511"},
    {"bn0_3", 33, 1, 16, 1, &train_outputs[145],
     "bn5.num_batches_tracked.next[] = bn5.num_batches_tracked[] + 1"},
    {"sgd", 42, 192, 536, 1, &train_outputs[146],
     "bn4.bias.next[i0] = bn4.bias[i0] - lr[]*(bn4.bias.grad[i0] + ..."},
    {"sgd_2", 42, 3072, 8216, 1, &train_outputs[147],
     "shortcut.weight.next[i0, i1, i2, i3] = shortcut.weight[i0, i1, i2, i3] - ..."},
    {"sgd_3", 42, 480, 680, 2, &train_outputs[148],
     "bn5.weight.momentum_buffer.next[i0] = select(step[] == 1, bn5.weight.grad[i0] + ..."},
    {"sgd_3", 42, 480, 680, 2, &train_outputs[150],
     "bn5.bias.momentum_buffer.next[i0] = select(step[] == 1, bn5.bias.grad[i0] + ..."},
};
static struct dlcrt_tensor eval_outputs[23] = {
    {PLACED("image.value", F32, layout_27, 131264)},
    {PLACED("stem.sum", F32, layout_28, 0)},
    {PLACED("gelu2.y", F32, layout_28, 131264)},
    {PLACED("conv1.sum", F32, layout_28, 0)},
    {PLACED("gelu5.y", F32, layout_28, 0)},
    {PLACED("conv2.sum", F32, layout_28, 262528)},
    {PLACED("gelu9.y", F32, layout_28, 0)},
    {PLACED("conv3.sum", F32, layout_29, 164032)},
    {PLACED("gelu12.y", F32, layout_29, 295296)},
    {PLACED("conv4.sum", F32, layout_18, 164096)},
    {PLACED("shortcut.sum", F32, layout_18, 295360)},
    {PLACED("avg_pool2d19.sum.part", F32, layout_6, 0)},
    {PLACED("avg_pool2d19.sum", F32, layout_20, 63552)},
    {PLACED("flatten20.y", F32, layout_21, 0)},
    {PLACED("fc.y", F32, layout_22, 4160)},
    {PLACED("cross_entropy.max", F32, layout_6, 0)},
    {PLACED("cross_entropy.sum", F32, layout_6, 192)},
    {PLACED("loss.sum", F32, layout_3, 384)},
    {layout_3, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_3, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_6, 0)},
    {layout_3, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_3, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[20] = {
    {"image_eval", 12, 2048, 16384, 1, &eval_outputs[0],
     "image.value[n, c, h, w] = image[n, c, h, w]*0.0625"},
    {"stem_eval", 15, 589824, 139840, 1, &eval_outputs[1],
     "stem.sum[n, k, p, q] = sum(r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= ..."},
    {"gelu2_eval", 17, 426016, 262400, 1, &eval_outputs[2],
     "gelu2.y.part[i1] = rsqrt(bn0.running_var[i1] + 1e-05)"},
    {"conv1_eval", 19, 9437184, 271360, 1, &eval_outputs[3],
     "conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - ..."},
    {"gelu5_eval", 21, 426016, 262400, 1, &eval_outputs[4],
     "gelu5.y.part[i1] = rsqrt(bn1.running_var[i1] + 1e-05)"},
    {"conv1_eval", 22, 9437184, 271360, 1, &eval_outputs[5],
     "conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - ..."},
    {"gelu9_eval", 25, 491552, 393472, 1, &eval_outputs[6],
     "gelu9.y.part[i1] = rsqrt(bn2.running_var[i1] + 1e-05)"},
    {"conv3_eval", 27, 4718592, 215040, 1, &eval_outputs[7],
     "conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0 and 2*q + s - 1 >= 0) ..."},
    {"gelu2_eval", 29, 213056, 131584, 1, &eval_outputs[8],
     "gelu12.y.part[i1] = rsqrt(bn3.running_var[i1] + 1e-05)"},
    {"conv4_eval", 30, 9437184, 167936, 1, &eval_outputs[9],
     "conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s - ..."},
    {"shortcut_eval", 32, 524288, 198656, 1, &eval_outputs[10],
     "shortcut.sum[n, k, p, q] = sum(c) gelu9.y[n, c, 2*p, 2*q]*shortcut.weight[k, c, 0, 0]"},
    {"avg_pool2d19_eval", 37, 64, 256, 1, &eval_outputs[11],
     "avg_pool2d19.sum.part[c] = rsqrt(bn4.running_var[c] + 1e-05)"},
    {"avg_pool2d19_eval_2", 37, 393280, 136192, 1, &eval_outputs[12],
     "avg_pool2d19.sum.part.2[c] = rsqrt(bn5.running_var[c] + 1e-05)"},
    {"flatten20", 38, 1024, 8192, 1, &eval_outputs[13],
     "flatten20.y[a0, f] = avg_pool2d19.sum[a0, f, 0, 0]/16"},
    {"fc", 39, 20800, 6696, 1, &eval_outputs[14],
     "fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c]"},
    {"cross_entropy", 40, 1280, 1536, 2, &eval_outputs[15],
     "cross_entropy.max[n] = max(c) fc.y[n, c]"},
    {"cross_entropy_2", 40, 288, 528, 2, &eval_outputs[17],
     "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, ..."},
    {"cross_entropy_3", 40, 1, 12, 1, &eval_outputs[19],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 41, 320, 1408, 1, &eval_outputs[20],
     "accuracy.argmax[n] = argmax(c) fc.y[n, c]"},
    {"accuracy_2", 41, 160, 272, 2, &eval_outputs[21],
     "accuracy.hit.sum[] = sum(n) select(n < valid[] and (accuracy.argmax[n] == digit[n] ..."},
};
static struct dlcrt_tensor output = {PLACED("fc.y", F32, layout_22, 4160)};
static const struct dlcrt_block blocks[83] = {
    {&train_outputs[0], 1344, 0, 54}, {&train_outputs[1], 34752, 1, 53},
    {&train_outputs[2], 332736, 2, 2}, {&train_outputs[3], 165888, 2, 53},
    {&train_outputs[4], 34368, 2, 56}, {&train_outputs[5], 333824, 2, 2},
    {&train_outputs[6], 960, 2, 57}, {&train_outputs[7], 166016, 2, 53},
    {&train_outputs[8], 166144, 2, 51}, {&train_outputs[9], 463872, 3, 4},
    {&train_outputs[10], 332736, 4, 49}, {&train_outputs[11], 628032, 5, 5},
    {&train_outputs[12], 463872, 5, 49}, {&train_outputs[13], 34496, 5, 59},
    {&train_outputs[14], 629120, 5, 5}, {&train_outputs[15], 1088, 5, 60},
    {&train_outputs[16], 464000, 5, 49}, {&train_outputs[17], 464128, 5, 47},
    {&train_outputs[18], 820352, 6, 7}, {&train_outputs[19], 628032, 7, 45},
    {&train_outputs[20], 906944, 8, 8}, {&train_outputs[21], 759168, 8, 45},
    {&train_outputs[22], 34624, 8, 62}, {&train_outputs[23], 908032, 8, 8},
    {&train_outputs[24], 1216, 8, 63}, {&train_outputs[25], 759296, 8, 45},
    {&train_outputs[26], 759424, 8, 44}, {&train_outputs[27], 972928, 9, 10},
    {&train_outputs[28], 906944, 10, 33}, {&train_outputs[29], 972544, 11, 33},
    {&train_outputs[30], 34176, 11, 65}, {&train_outputs[31], 576, 11, 66},
    {&train_outputs[32], 972736, 11, 33}, {&train_outputs[33], 972928, 11, 32},
    {&train_outputs[34], 1038656, 12, 28}, {&train_outputs[35], 331392, 13, 28},
    {&train_outputs[36], 768, 13, 68}, {&train_outputs[37], 192, 13, 69},
    {&train_outputs[38], 1104256, 13, 28}, {&train_outputs[39], 1104448, 14, 28},
    {&train_outputs[40], 1235648, 15, 28}, {&train_outputs[41], 384, 15, 71},
    {&train_outputs[42], 0, 15, 72}, {&train_outputs[43], 1235840, 15, 28},
    {&train_outputs[44], 1170048, 15, 28}, {&train_outputs[45], 1356352, 15, 16},
    {&train_outputs[46], 1236032, 16, 27}, {&train_outputs[47], 1240192, 17, 24},
    {&train_outputs[48], 330432, 18, 24}, {&train_outputs[49], 330624, 18, 24},
    {&train_outputs[50], 330048, 19, 20}, {&train_outputs[53], 330816, 21, 22},
    {&train_outputs[56], 330048, 23, 24}, {&train_outputs[57], 1241536, 24, 27},
    {&train_outputs[60], 1391296, 26, 28}, {&train_outputs[63], 1170048, 28, 28},
    {&train_outputs[64], 332544, 28, 74}, {&train_outputs[65], 330048, 28, 77},
    {&train_outputs[66], 330240, 28, 76}, {&train_outputs[67], 1236032, 28, 39},
    {&train_outputs[68], 1325568, 28, 32}, {&train_outputs[72], 330432, 29, 75},
    {&train_outputs[74], 1118784, 30, 31}, {&train_outputs[75], 1038656, 31, 33},
    {&train_outputs[78], 972928, 33, 44}, {&train_outputs[83], 1325568, 34, 45},
    {&train_outputs[87], 906944, 38, 39}, {&train_outputs[89], 1194432, 40, 45},
    {&train_outputs[95], 759424, 45, 50}, {&train_outputs[96], 890560, 45, 45},
    {&train_outputs[97], 891648, 45, 45}, {&train_outputs[98], 1030528, 45, 47},
    {&train_outputs[103], 628032, 46, 49}, {&train_outputs[104], 1194432, 47, 48},
    {&train_outputs[107], 890560, 49, 49}, {&train_outputs[108], 891648, 49, 49},
    {&train_outputs[109], 464128, 49, 51}, {&train_outputs[114], 332736, 50, 53},
    {&train_outputs[115], 628032, 51, 52}, {&train_outputs[118], 297280, 53, 53},
    {&train_outputs[119], 298368, 53, 53}, {&train_outputs[120], 166144, 53, 54},
    {&train_outputs[125], 95680, 54, 55},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "residual",
    .source = "examples/residual.yaml",
    .hash = UINT64_C(0x785635551fe5cfb6),
    .batch = 32,
    .run = &run,
    .tensors = 58,
    .tensor = tensors,
    .gradients = 20,
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
    .train_kernels = 78,
    .eval_kernels = 20,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 1456720,
    .blocks = 83,
    .block = blocks,
    .reference = &reference,
    .data = {.format = "csv", .path = "examples/data/digits.csv", .test = NULL, .test_every = 5,
        .label_column = -1, .header = false, .samples = 1000},
    .defaults = {.epochs = 20, .steps = 0, .log_every = 44, .seed = UINT64_C(1), .shuffle = true,
        .drop_last = true, .checkpoint_every = 0},
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
