/* Trains the network 'residual' described in examples/residual.yaml. Written by dlc (-O2, target
   avx512); batch size 32. */

#include <dlcrt.h>
#include <math.h>

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
static _Alignas(64) unsigned char arena[2379520];
static float *const image_value = (float *)(arena + 2344000); /* [32, 1, 8, 8] */
static float *const stem_sum = (float *)(arena + 1130816); /* [32, 16, 8, 8] */
static float *const bn0_m = (float *)(arena + 2378368); /* [16] */
static float *const bn0_v = (float *)(arena + 2378496); /* [16] */
static float *const bn0_y = (float *)(arena + 1261952); /* [32, 16, 8, 8] */
static float *const gelu2_y = (float *)(arena + 655488); /* [32, 16, 8, 8] */
static float *const conv1_sum = (float *)(arena + 1393088); /* [32, 16, 8, 8] */
static float *const bn1_m = (float *)(arena + 2378624); /* [16] */
static float *const bn1_v = (float *)(arena + 2378752); /* [16] */
static float *const bn1_y = (float *)(arena + 1524224); /* [32, 16, 8, 8] */
static float *const gelu5_y = (float *)(arena + 819392); /* [32, 16, 8, 8] */
static float *const conv2_sum = (float *)(arena + 1655360); /* [32, 16, 8, 8] */
static float *const bn2_m = (float *)(arena + 2378880); /* [16] */
static float *const bn2_v = (float *)(arena + 2379008); /* [16] */
static float *const add8_y = (float *)(arena + 1786496); /* [32, 16, 8, 8] */
static float *const gelu9_y = (float *)(arena + 983296); /* [32, 16, 8, 8] */
static float *const conv3_sum = (float *)(arena + 2016000); /* [32, 32, 4, 4] */
static float *const bn3_m = (float *)(arena + 2376832); /* [32] */
static float *const bn3_v = (float *)(arena + 2377024); /* [32] */
static float *const bn3_y = (float *)(arena + 2081600); /* [32, 32, 4, 4] */
static float *const gelu12_y = (float *)(arena + 1917632); /* [32, 32, 4, 4] */
static float *const conv4_sum = (float *)(arena + 2147200); /* [32, 32, 4, 4] */
static float *const bn4_m = (float *)(arena + 2377216); /* [32] */
static float *const bn4_v = (float *)(arena + 2377408); /* [32] */
static float *const shortcut_sum = (float *)(arena + 262208); /* [32, 32, 4, 4] */
static float *const bn5_m = (float *)(arena + 2377600); /* [32] */
static float *const bn5_v = (float *)(arena + 2377792); /* [32] */
static float *const add17_y = (float *)(arena + 0); /* [32, 32, 4, 4] */
static float *const avg_pool2d19_sum = (float *)(arena + 65600); /* [32, 32, 1, 1] */
static float *const flatten20_y = (float *)(arena + 69760); /* [32, 32] */
static _Alignas(64) float fc_y[336]; /* [32, 10] */
static float *const cross_entropy_max = (float *)(arena + 65600); /* [32] */
static float *const cross_entropy_sum = (float *)(arena + 65792); /* [32] */
static float *const loss_sum = (float *)(arena + 65984);
static _Alignas(64) float loss_weight;
static _Alignas(64) float loss;
static int32_t *const accuracy_argmax = (int32_t *)(arena + 65984); /* [32] */
static _Alignas(64) float accuracy_sum;
static float *const loss_sum_grad = (float *)(arena + 65984);
static float *const fc_y_grad = (float *)(arena + 73920); /* [32, 10] */
static float *const avg_pool2d19_sum_grad = (float *)(arena + 65600); /* [32, 32, 1, 1] */
static float *const add17_y_grad = (float *)(arena + 2212800); /* [32, 32, 4, 4] */
static _Alignas(64) float bn5_weight_grad[48]; /* [32] */
static _Alignas(64) float bn5_bias_grad[48]; /* [32] */
static float *const bn5_d_grad = (float *)(arena + 0); /* [32, 32, 4, 4] */
static float *const shortcut_y_grad = (float *)(arena + 2278400); /* [32, 32, 4, 4] */
static _Alignas(64) float shortcut_weight_grad[528]; /* [32, 16, 1, 1] */
static _Alignas(64) float bn4_weight_grad[48]; /* [32] */
static float *const bn4_d_grad = (float *)(arena + 393280); /* [32, 32, 4, 4] */
static float *const conv4_y_grad = (float *)(arena + 0); /* [32, 32, 4, 4] */
static float *const bn3_y_grad = (float *)(arena + 2147200); /* [32, 32, 4, 4] */
static float *const bn3_d_grad = (float *)(arena + 327744); /* [32, 32, 4, 4] */
static float *const conv3_y_grad = (float *)(arena + 0); /* [32, 32, 4, 4] */
static float *const gelu9_y_grad_1 = (float *)(arena + 327744); /* [32, 16, 8, 8] */
static float *const gelu9_y_grad_2 = (float *)(arena + 458880); /* [32, 16, 8, 8] */
static float *const add8_y_grad = (float *)(arena + 983296); /* [32, 16, 8, 8] */
static _Alignas(64) float bn2_weight_grad[32]; /* [16] */
static float *const bn2_d_grad = (float *)(arena + 327744); /* [32, 16, 8, 8] */
static float *const conv2_y_grad = (float *)(arena + 0); /* [32, 16, 8, 8] */
static float *const bn1_y_grad = (float *)(arena + 1655360); /* [32, 16, 8, 8] */
static float *const bn1_d_grad = (float *)(arena + 327744); /* [32, 16, 8, 8] */
static float *const conv1_y_grad = (float *)(arena + 0); /* [32, 16, 8, 8] */
static float *const bn0_y_grad = (float *)(arena + 475264); /* [32, 16, 8, 8] */
static float *const bn0_d_grad = (float *)(arena + 0); /* [32, 16, 8, 8] */
static float *const stem_y_grad = (float *)(arena + 262208); /* [32, 16, 8, 8] */
static float *const bn0_y_part = (float *)(arena + 2379136); /* [16] */
static float *const bn1_y_part = (float *)(arena + 2379264); /* [16] */
static float *const add8_y_part = (float *)(arena + 2379392); /* [16] */
static float *const bn3_y_part = (float *)(arena + 2377984); /* [32] */
static float *const add17_y_part = (float *)(arena + 2378176); /* [32] */
static float *const add17_y_part_2 = (float *)(arena + 327808); /* [32] */
static float *const bn0_sum_parts = (float *)(arena + 0); /* [16, 16] */
static float *const bn0_sum_2_parts = (float *)(arena + 1088); /* [16, 16] */
static float *const bn1_sum_parts = (float *)(arena + 0); /* [16, 16] */
static float *const bn1_sum_2_parts = (float *)(arena + 1088); /* [16, 16] */
static float *const bn2_sum_parts = (float *)(arena + 0); /* [16, 16] */
static float *const bn2_sum_2_parts = (float *)(arena + 1088); /* [16, 16] */
static float *const bn2_v_grad_parts = (float *)(arena + 589952); /* [16, 16] */
static float *const bn2_weight_grad_parts = (float *)(arena + 0); /* [16, 16] */
static float *const bn2_bias_grad_parts = (float *)(arena + 1088); /* [16, 16] */
static float *const bn2_m_grad_parts = (float *)(arena + 591040); /* [16, 16] */
static float *const conv2_weight_grad_parts = (float *)(arena + 327744); /* [16, 16, 16, 3, 3] */
static float *const bn1_v_grad_parts = (float *)(arena + 589952); /* [16, 16] */
static float *const bn1_weight_grad_parts = (float *)(arena + 327744); /* [16, 16] */
static float *const bn1_bias_grad_parts = (float *)(arena + 327744); /* [16, 16] */
static float *const bn1_m_grad_parts = (float *)(arena + 591040); /* [16, 16] */
static float *const conv1_weight_grad_parts = (float *)(arena + 327744); /* [16, 16, 16, 3, 3] */
static float *const bn0_v_grad_parts = (float *)(arena + 393344); /* [16, 16] */
static float *const bn0_weight_grad_parts = (float *)(arena + 0); /* [16, 16] */
static float *const bn0_bias_grad_parts = (float *)(arena + 0); /* [16, 16] */
static float *const bn0_m_grad_parts = (float *)(arena + 394432); /* [16, 16] */
static float *const stem_weight_grad_parts = (float *)(arena + 0); /* [16, 16, 1, 3, 3] */
static float *const conv1_weight_copy = (float *)(arena + 0); /* [16, 16, 3, 3] */
static float *const conv2_weight_copy = (float *)(arena + 0); /* [16, 16, 3, 3] */
static float *const conv3_weight_copy = (float *)(arena + 0); /* [32, 16, 3, 3] */
static float *const conv4_weight_copy = (float *)(arena + 0); /* [32, 32, 3, 3] */
static float *const shortcut_weight_copy = (float *)(arena + 0); /* [32, 16, 1, 1] */
static float *const image_value_2 = (float *)(arena + 0); /* [32, 1, 8, 8] */
static float *const stem_sum_2 = (float *)(arena + 163904); /* [32, 16, 8, 8] */
static float *const gelu2_y_2 = (float *)(arena + 0); /* [32, 16, 8, 8] */
static float *const conv1_sum_2 = (float *)(arena + 327808); /* [32, 16, 8, 8] */
static float *const gelu5_y_2 = (float *)(arena + 163904); /* [32, 16, 8, 8] */
static float *const conv2_sum_2 = (float *)(arena + 327808); /* [32, 16, 8, 8] */
static float *const gelu9_y_2 = (float *)(arena + 163904); /* [32, 16, 8, 8] */
static float *const conv3_sum_2 = (float *)(arena + 311424); /* [32, 32, 4, 4] */
static float *const gelu12_y_2 = (float *)(arena + 0); /* [32, 32, 4, 4] */
static float *const conv4_sum_2 = (float *)(arena + 311424); /* [32, 32, 4, 4] */
static float *const shortcut_sum_2 = (float *)(arena + 0); /* [32, 32, 4, 4] */
static float *const avg_pool2d19_sum_2 = (float *)(arena + 65600); /* [32, 32, 1, 1] */
static float *const flatten20_y_2 = (float *)(arena + 0); /* [32, 32] */
static _Alignas(64) float fc_y_2[336]; /* [32, 10] */
static float *const cross_entropy_max_2 = (float *)(arena + 0); /* [32] */
static float *const cross_entropy_sum_2 = (float *)(arena + 192); /* [32] */
static float *const loss_sum_2 = (float *)(arena + 384);
static int32_t *const accuracy_argmax_2 = (int32_t *)(arena + 0); /* [32] */
static float *const avg_pool2d19_sum_part = (float *)(arena + 69760); /* [32] */

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

static inline float rsqrtf(float x)
{
    return 1.0f / sqrtf(x);
}

static inline double rsqrt(double x)
{
    return 1.0 / sqrt(x);
}

static inline int larger(int a, int b)
{
    return a > b ? a : b;
}

static inline int smaller(int a, int b)
{
    return a < b ? a : b;
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

/* 1/sqrt(x) to 22 bits: halving and negating the exponent, and two steps of Newton's. */
INLINE vec root_estimate(vec x)
{
    vec r = (vec)(SPLATI(0x5f1ffff9) - ((ivec)x >> 1));
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
    return with_sign(SELECT(t > SPLAT(0.927734375f), SPLAT(1.0f) - v_exp(q), p), x);
}

/* Zeroes the first `count` floats of rows that are `stride` floats apart. */
INLINE void zero_rows(float *x, int64_t rows, int64_t stride, int64_t count, int thread,
                      int threads)
{
    for (int64_t row = rows * thread / threads; row < rows * (thread + 1) / threads; row++)
        for (int64_t i = 0; i < count; i++)
            x[row * stride + i] = 0;
}

/* The sum of all lanes, by halves: always in the same order. */
INLINE float add_lanes(vec v)
{
    float part[LANES];
    STORE(part, v);
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int i = 0; i < half; i++)
            part[i] += part[i + half];
    return part[0];
}

static struct dlcrt_tensor gradients[20];

/* image, line 12: image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
/* image f32[32, 1, 8, 8]; image.value f32[32, 1, 8, 8] */
/* Tile: 16 w; lanes over w */
static void image_2(const float *restrict image, float *restrict image_value)
{
    for (int n = 0; n <= 31; n++)
        for (int h = 0; h <= 7; h++)
            STORE(&image_value[256 * n + 32 * h + 1],
                FIRST_LANES(8, LOAD(&image[64 * n + 8 * h]) * SPLAT(0.0625f)));
}

/* stem (conv2d), line 15: stem.sum[2*n + n2, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r +
   8 >= 0) image.value[2*n + n2, c, p + r - 1, q + s - 1]*stem.weight[k, c, r, s] */
/* image.value f32[32, 1, 8, 8]; stem.weight f32[16, 1, 3, 3]; stem.sum f32[32, 16, 8, 8] */
/* Tile: 2 n2 x 16 k x 8 q; lanes over k */
static void stem(int thread, int threads, const float *restrict image_value,
    const float *restrict stem_weight, float *restrict stem_sum)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int n = unit / 8;
        const int p = unit % 8;
        vec sum[2][8];
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int q = 0; q < 8; q++)
                sum[n2][q] = SPLAT(0.0f);
        for (int r = max(0, -p + 1); r <= min(2, -p + 8); r++)
            for (int s = 0; s <= 2; s++) {
                const vec x = LOAD(&stem_weight[48 * r + 16 * s]);
                UNROLL for (int n2 = 0; n2 < 2; n2++)
                    UNROLL for (int q = 0; q < 8; q++)
                        sum[n2][q] += x * SPLAT(image_value[512 * n + 256 * n2 + 32 * p + q + 32 *
                            r + s - 32]);
            }
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int q = 0; q < 8; q++)
                STORE(&stem_sum[2048 * n + 1024 * n2 + 128 * p + 16 * q], sum[n2][q]);
    }
}

/* bn0 (batch_norm2d), line 16: bn0.sum.parts[n, c] = sum(n2, h, w) stem.sum[2*n + n2, c, h, w] */
/* bn0 (batch_norm2d), line 16: bn0.sum[c] = sum(n) bn0.sum.parts[n, c] */
/* bn0 (batch_norm2d), line 16: bn0.m[c] = bn0.sum[c]/2048 */
/* bn0 (batch_norm2d), line 16: bn0.sum.2.parts[n, c] = sum(n2, h, w) (stem.sum[2*n + n2, c, h,
   w] - bn0.m[c])*(stem.sum[2*n + n2, c, h, w] - bn0.m[c]) */
/* bn0 (batch_norm2d), line 16: bn0.sum.2[c] = sum(n) bn0.sum.2.parts[n, c] */
/* bn0 (batch_norm2d), line 16: bn0.v[c] = bn0.sum.2[c]/2048 */
/* bn0 (batch_norm2d), line 16: bn0.y.part[c] = rsqrt(bn0.v[c] + 1e-05) */
/* bn0 (batch_norm2d), line 16: bn0.y[n, c, h, w] = (stem.sum[n, c, h, w] -
   bn0.m[c])*bn0.y.part[c]*bn0.weight[c] + bn0.bias[c] */
/* gelu2 (gelu), line 17: gelu2.y[i0, i1, i2, i3] = 0.5*bn0.y[i0, i1, i2, i3]*(1 +
   erf(0.7071067811865476*bn0.y[i0, i1, i2, i3])) */
/* For bn0 (line 16), bn1 (line 20) */
/* stem.sum f32[32, 16, 8, 8]; bn0.sum.parts f32[16, 16]; bn0.sum.2.parts f32[16, 16]; bn0.weight
   f32[16]; bn0.bias f32[16]; bn0.y f32[32, 16, 8, 8]; bn0.m f32[16]; bn0.v f32[16]; bn0.y.part
   f32[16]; gelu2.y f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c */
static void bn0_gelu2(const float *restrict stem_sum, float *restrict bn0_sum_parts,
    float *restrict bn0_sum_2_parts, const float *restrict bn0_weight,
    const float *restrict bn0_bias, float *restrict bn0_y, float *restrict bn0_m,
    float *restrict bn0_v, float *restrict bn0_y_part, float *restrict gelu2_y)
{
    vec parts;
    vec sum;
    vec m;
    vec parts_2;
    vec sum_2;
    vec v;
    vec part;
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++)
                    parts += LOAD(&stem_sum[2048 * n + 1024 * n2 + 128 * h + 16 * w]);
        STORE(&bn0_sum_parts[16 * n], parts);
    }
    sum = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        sum += LOAD(&bn0_sum_parts[16 * n]);
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
    sum_2 = SPLAT(0.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        sum_2 += LOAD(&bn0_sum_2_parts[16 * n_2]);
    {
        v = sum_2 / SPLAT(2048.0f);
        STORE(&bn0_v[0], v);
    }
    {
        part = v_rsqrt(v + SPLAT(1e-05f));
        STORE(&bn0_y_part[0], part);
    }
    for (int n_3 = 0; n_3 <= 31; n_3++)
        for (int h_3 = 0; h_3 <= 7; h_3++)
            for (int w_3 = 0; w_3 <= 7; w_3++)
                STORE(&bn0_y[1024 * n_3 + 128 * h_3 + 16 * w_3],
                    (LOAD(&stem_sum[1024 * n_3 + 128 * h_3 + 16 * w_3]) - m) * part *
                    LOAD(&bn0_weight[0]) + LOAD(&bn0_bias[0]));
    for (int n_3 = 0; n_3 <= 31; n_3++)
        for (int h_3 = 0; h_3 <= 7; h_3++)
            for (int w_3 = 0; w_3 <= 7; w_3++)
                STORE(&gelu2_y[1280 * n_3 + 160 * h_3 + 16 * w_3 + 16], SPLAT(0.5f) *
                    LOAD(&bn0_y[1024 * n_3 + 128 * h_3 + 16 * w_3]) *
                    (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                    LOAD(&bn0_y[1024 * n_3 + 128 * h_3 + 16 * w_3]))));
}

/* conv1 (conv2d), line 19: conv1.weight.copy[n, c, h, w] = conv1.weight[n, c, h, w] */
/* For conv1 (line 19), conv2 (line 22) */
/* conv1.weight f32[16, 16, 3, 3]; conv1.weight.copy f32[16, 16, 3, 3] */
/* Tile: 16 n; lanes over n */
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
/* Tile: 2 n2 x 16 k x 8 q; lanes over k */
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
                    const vec x = LOAD(&conv1_weight_copy[144 * c + 48 * r + 16 * s]);
                    UNROLL for (int n2 = 0; n2 < 2; n2++)
                        UNROLL for (int q = 0; q < 8; q++)
                            sum[n2][q] += x * SPLAT(gelu2_y[2560 * n + 1280 * n2 + 160 * p + 16 *
                                q + c + 160 * r + 16 * s - 160]);
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
/* add8 (add), line 24: add8.y.part[i1] = rsqrt(bn2.v[i1] + 1e-05) */
/* add8 (add), line 24: add8.y[i0, i1, i2, i3] = (conv2.sum[i0, i1, i2, i3] -
   bn2.m[i1])*add8.y.part[i1]*bn2.weight[i1] + bn2.bias[i1] + gelu2.y[i0, i1, i2, i3] */
/* gelu9 (gelu), line 25: gelu9.y[i0, i1, i2, i3] = 0.5*add8.y[i0, i1, i2, i3]*(1 +
   erf(0.7071067811865476*add8.y[i0, i1, i2, i3])) */
/* conv2.sum f32[32, 16, 8, 8]; bn2.sum.parts f32[16, 16]; bn2.sum.2.parts f32[16, 16];
   bn2.weight f32[16]; bn2.bias f32[16]; gelu2.y f32[32, 16, 8, 8]; add8.y f32[32, 16, 8, 8];
   bn2.m f32[16]; bn2.v f32[16]; add8.y.part f32[16]; gelu9.y f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c */
static void bn2_add8_gelu9(const float *restrict conv2_sum, float *restrict bn2_sum_parts,
    float *restrict bn2_sum_2_parts, const float *restrict bn2_weight,
    const float *restrict bn2_bias, const float *restrict gelu2_y, float *restrict add8_y,
    float *restrict bn2_m, float *restrict bn2_v, float *restrict add8_y_part,
    float *restrict gelu9_y)
{
    zero_rows(gelu9_y, 256, 144, 16, 0, 1);
    vec parts;
    vec sum;
    vec m;
    vec parts_2;
    vec sum_2;
    vec v;
    vec part;
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++)
                    parts += LOAD(&conv2_sum[2048 * n + 1024 * n2 + 128 * h + 16 * w]);
        STORE(&bn2_sum_parts[16 * n], parts);
    }
    sum = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        sum += LOAD(&bn2_sum_parts[16 * n]);
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
    sum_2 = SPLAT(0.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        sum_2 += LOAD(&bn2_sum_2_parts[16 * n_2]);
    {
        v = sum_2 / SPLAT(2048.0f);
        STORE(&bn2_v[0], v);
    }
    {
        part = v_rsqrt(v + SPLAT(1e-05f));
        STORE(&add8_y_part[0], part);
    }
    for (int i0 = 0; i0 <= 31; i0++)
        for (int i2 = 0; i2 <= 7; i2++)
            for (int i3 = 0; i3 <= 7; i3++)
                STORE(&add8_y[1024 * i0 + 128 * i2 + 16 * i3],
                    (LOAD(&conv2_sum[1024 * i0 + 128 * i2 + 16 * i3]) - m) * part *
                    LOAD(&bn2_weight[0]) + LOAD(&bn2_bias[0]) +
                    LOAD(&gelu2_y[1280 * i0 + 160 * i2 + 16 * i3 + 16]));
    for (int i0 = 0; i0 <= 31; i0++)
        for (int i2 = 0; i2 <= 7; i2++)
            for (int i3 = 0; i3 <= 7; i3++)
                STORE(&gelu9_y[1152 * i0 + 144 * i2 + 16 * i3 + 16], SPLAT(0.5f) *
                    LOAD(&add8_y[1024 * i0 + 128 * i2 + 16 * i3]) *
                    (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                    LOAD(&add8_y[1024 * i0 + 128 * i2 + 16 * i3]))));
}

/* conv3 (conv2d), line 27: conv3.weight.copy[n, c, h, w] = conv3.weight[n, c, h, w] */
/* conv3.weight f32[32, 16, 3, 3]; conv3.weight.copy f32[32, 16, 3, 3] */
/* Tile: 16 n; lanes over n */
static void conv3(const float *restrict conv3_weight, float *restrict conv3_weight_copy)
{
    for (int nb = 0; nb <= 1; nb++)
        for (int c = 0; c <= 15; c++)
            for (int h = 0; h <= 2; h++)
                for (int w = 0; w <= 2; w++)
                    STORE(&conv3_weight_copy[16 * nb + 288 * c + 96 * h + 32 * w],
                        gather(&conv3_weight[2304 * nb + c + 48 * h + 16 * w], 144, LANES));
}

/* conv3 (conv2d), line 27: conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0) gelu9.y[n, c,
   2*p + r - 1, 2*q + s - 1]*conv3.weight.copy[k, c, r, s] */
/* gelu9.y f32[32, 16, 8, 8]; conv3.weight.copy f32[32, 16, 3, 3]; conv3.sum f32[32, 32, 4, 4] */
/* Tile: 2 n x 32 k x 4 q; lanes over k */
static void conv3_2(int thread, int threads, const float *restrict gelu9_y,
    const float *restrict conv3_weight_copy, float *restrict conv3_sum)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 4;
        const int p = unit % 4;
        vec sum[2][2][4];
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int q = 0; q < 4; q++)
                    sum[n][kv][q] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++)
            for (int r = max(0, -2 * p + 1); r <= 2; r++)
                for (int s = 0; s <= 2; s++)
                    UNROLL for (int kv = 0; kv < 2; kv++) {
                        const vec x = LOAD(&conv3_weight_copy[16 * kv + 288 * c + 96 * r + 32 * s]);
                        UNROLL for (int n = 0; n < 2; n++)
                            UNROLL for (int q = 0; q < 4; q++)
                                sum[n][kv][q] += x * SPLAT(gelu9_y[2304 * nb + 1152 * n + 288 * p +
                                    32 * q + c + 144 * r + 16 * s - 144]);
                    }
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int q = 0; q < 4; q++)
                    STORE(&conv3_sum[1024 * nb + 512 * n + 16 * kv + 128 * p + 32 * q],
                        sum[n][kv][q]);
    }
}

/* bn3 (batch_norm2d), line 28: bn3.sum[c] = sum(n, h, w) conv3.sum[n, c, h, w] */
/* bn3 (batch_norm2d), line 28: bn3.m[c] = bn3.sum[c]/512 */
/* bn3 (batch_norm2d), line 28: bn3.sum.2[c] = sum(n, h, w) (conv3.sum[n, c, h, w] -
   bn3.m[c])*(conv3.sum[n, c, h, w] - bn3.m[c]) */
/* bn3 (batch_norm2d), line 28: bn3.v[c] = bn3.sum.2[c]/512 */
/* bn3 (batch_norm2d), line 28: bn3.y.part[c] = rsqrt(bn3.v[c] + 1e-05) */
/* bn3 (batch_norm2d), line 28: bn3.y[n, c, h, w] = (conv3.sum[n, c, h, w] -
   bn3.m[c])*bn3.y.part[c]*bn3.weight[c] + bn3.bias[c] */
/* gelu12 (gelu), line 29: gelu12.y[i0, i1, i2, i3] = 0.5*bn3.y[i0, i1, i2, i3]*(1 +
   erf(0.7071067811865476*bn3.y[i0, i1, i2, i3])) */
/* conv3.sum f32[32, 32, 4, 4]; bn3.weight f32[32]; bn3.bias f32[32]; bn3.y f32[32, 32, 4, 4];
   bn3.m f32[32]; bn3.v f32[32]; bn3.y.part f32[32]; gelu12.y f32[32, 32, 4, 4] */
/* Tile: 16 c; lanes over c */
static void bn3_gelu12(int thread, int threads, const float *restrict conv3_sum,
    const float *restrict bn3_weight, const float *restrict bn3_bias, float *restrict bn3_y,
    float *restrict bn3_m, float *restrict bn3_v, float *restrict bn3_y_part,
    float *restrict gelu12_y)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec sum;
        vec m;
        vec sum_2;
        vec v;
        vec part;
        sum = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    sum += LOAD(&conv3_sum[16 * cb + 512 * n + 128 * h + 32 * w]);
        {
            m = sum / SPLAT(512.0f);
            STORE(&bn3_m[16 * cb], m);
        }
        sum_2 = SPLAT(0.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    sum_2 += (LOAD(&conv3_sum[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2]) - m) *
                        (LOAD(&conv3_sum[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2]) - m);
        {
            v = sum_2 / SPLAT(512.0f);
            STORE(&bn3_v[16 * cb], v);
        }
        {
            part = v_rsqrt(v + SPLAT(1e-05f));
            STORE(&bn3_y_part[16 * cb], part);
        }
        for (int n_3 = 0; n_3 <= 31; n_3++)
            for (int h_3 = 0; h_3 <= 3; h_3++)
                for (int w_3 = 0; w_3 <= 3; w_3++)
                    STORE(&bn3_y[16 * cb + 512 * n_3 + 128 * h_3 + 32 * w_3],
                        (LOAD(&conv3_sum[16 * cb + 512 * n_3 + 128 * h_3 + 32 * w_3]) - m) * part *
                        LOAD(&bn3_weight[16 * cb]) + LOAD(&bn3_bias[16 * cb]));
        for (int n_3 = 0; n_3 <= 31; n_3++)
            for (int h_3 = 0; h_3 <= 3; h_3++)
                for (int w_3 = 0; w_3 <= 3; w_3++)
                    STORE(&gelu12_y[16 * cb + 768 * n_3 + 192 * h_3 + 32 * w_3 + 32], SPLAT(0.5f) *
                        LOAD(&bn3_y[16 * cb + 512 * n_3 + 128 * h_3 + 32 * w_3]) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        LOAD(&bn3_y[16 * cb + 512 * n_3 + 128 * h_3 + 32 * w_3]))));
    }
}

/* conv4 (conv2d), line 30: conv4.weight.copy[n, c, h, w] = conv4.weight[n, c, h, w] */
/* conv4.weight f32[32, 32, 3, 3]; conv4.weight.copy f32[32, 32, 3, 3] */
/* Tile: 16 n; lanes over n */
static void conv4(const float *restrict conv4_weight, float *restrict conv4_weight_copy)
{
    for (int nb = 0; nb <= 1; nb++)
        for (int c = 0; c <= 31; c++)
            for (int h = 0; h <= 2; h++)
                for (int w = 0; w <= 2; w++)
                    STORE(&conv4_weight_copy[16 * nb + 288 * c + 96 * h + 32 * w],
                        gather(&conv4_weight[4608 * nb + c + 96 * h + 32 * w], 288, LANES));
}

/* conv4 (conv2d), line 30: conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >=
   0) gelu12.y[n, c, p + r - 1, q + s - 1]*conv4.weight.copy[k, c, r, s] */
/* gelu12.y f32[32, 32, 4, 4]; conv4.weight.copy f32[32, 32, 3, 3]; conv4.sum f32[32, 32, 4, 4] */
/* Tile: 2 n x 32 k x 4 q; lanes over k */
static void conv4_2(int thread, int threads, const float *restrict gelu12_y,
    const float *restrict conv4_weight_copy, float *restrict conv4_sum)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 4;
        const int p = unit % 4;
        vec sum[2][2][4];
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int q = 0; q < 4; q++)
                    sum[n][kv][q] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            for (int r = max(0, -p + 1); r <= min(2, -p + 4); r++)
                for (int s = 0; s <= 2; s++)
                    UNROLL for (int kv = 0; kv < 2; kv++) {
                        const vec x = LOAD(&conv4_weight_copy[16 * kv + 288 * c + 96 * r + 32 * s]);
                        UNROLL for (int n = 0; n < 2; n++)
                            UNROLL for (int q = 0; q < 4; q++)
                                sum[n][kv][q] += x * SPLAT(gelu12_y[1536 * nb + 768 * n + 192 * p +
                                    32 * q + c + 192 * r + 32 * s - 192]);
                    }
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int q = 0; q < 4; q++)
                    STORE(&conv4_sum[1024 * nb + 512 * n + 16 * kv + 128 * p + 32 * q],
                        sum[n][kv][q]);
    }
}

/* bn4 (batch_norm2d), line 31: bn4.sum[c] = sum(n, h, w) conv4.sum[n, c, h, w] */
/* bn4 (batch_norm2d), line 31: bn4.m[c] = bn4.sum[c]/512 */
/* bn4 (batch_norm2d), line 31: bn4.sum.2[c] = sum(n, h, w) (conv4.sum[n, c, h, w] -
   bn4.m[c])*(conv4.sum[n, c, h, w] - bn4.m[c]) */
/* bn4 (batch_norm2d), line 31: bn4.v[c] = bn4.sum.2[c]/512 */
/* add17 (add), line 34: add17.y.part[i1] = rsqrt(bn4.v[i1] + 1e-05) */
/* conv4.sum f32[32, 32, 4, 4]; bn4.m f32[32]; bn4.v f32[32]; add17.y.part f32[32] */
/* Tile: 16 c; lanes over c */
static void bn4_add17(int thread, int threads, const float *restrict conv4_sum,
    float *restrict bn4_m, float *restrict bn4_v, float *restrict add17_y_part)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec sum;
        vec m;
        vec sum_2;
        vec v;
        sum = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    sum += LOAD(&conv4_sum[16 * cb + 512 * n + 128 * h + 32 * w]);
        {
            m = sum / SPLAT(512.0f);
            STORE(&bn4_m[16 * cb], m);
        }
        sum_2 = SPLAT(0.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    sum_2 += (LOAD(&conv4_sum[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2]) - m) *
                        (LOAD(&conv4_sum[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2]) - m);
        {
            v = sum_2 / SPLAT(512.0f);
            STORE(&bn4_v[16 * cb], v);
        }
        STORE(&add17_y_part[16 * cb], v_rsqrt(v + SPLAT(1e-05f)));
    }
}

/* shortcut (conv2d), line 32: shortcut.weight.copy[n, c, h, w] = shortcut.weight[n, c, h, w] */
/* shortcut.weight f32[32, 16, 1, 1]; shortcut.weight.copy f32[32, 16, 1, 1] */
/* Tile: 16 n; lanes over n */
static void shortcut(const float *restrict shortcut_weight, float *restrict shortcut_weight_copy)
{
    for (int nb = 0; nb <= 1; nb++)
        for (int c = 0; c <= 15; c++)
            STORE(&shortcut_weight_copy[16 * nb + 32 * c],
                gather(&shortcut_weight[256 * nb + c], 16, LANES));
}

/* shortcut (conv2d), line 32: shortcut.sum[n, k, p, q] = sum(c, r, s) gelu9.y[n, c, 2*p + r, 2*q
   + s]*shortcut.weight.copy[k, c, r, s] */
/* gelu9.y f32[32, 16, 8, 8]; shortcut.weight.copy f32[32, 16, 1, 1]; shortcut.sum f32[32, 32, 4,
   4] */
/* Tile: 32 k x 2 p x 4 q; lanes over k */
static void shortcut_2(int thread, int threads, const float *restrict gelu9_y,
    const float *restrict shortcut_weight_copy, float *restrict shortcut_sum)
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
        for (int c = 0; c <= 15; c++)
            UNROLL for (int kv = 0; kv < 2; kv++) {
                const vec x = LOAD(&shortcut_weight_copy[16 * kv + 32 * c]);
                UNROLL for (int p = 0; p < 2; p++)
                    UNROLL for (int q = 0; q < 4; q++)
                        sum[kv][p][q] += x * SPLAT(gelu9_y[1152 * n + 576 * pb + 288 * p + 32 * q +
                            c + 16]);
            }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int p = 0; p < 2; p++)
                UNROLL for (int q = 0; q < 4; q++)
                    STORE(&shortcut_sum[512 * n + 16 * kv + 256 * pb + 128 * p + 32 * q],
                        sum[kv][p][q]);
    }
}

/* bn5 (batch_norm2d), line 33: bn5.sum[c] = sum(n, h, w) shortcut.sum[n, c, h, w] */
/* bn5 (batch_norm2d), line 33: bn5.m[c] = bn5.sum[c]/512 */
/* bn5 (batch_norm2d), line 33: bn5.sum.2[c] = sum(n, h, w) (shortcut.sum[n, c, h, w] -
   bn5.m[c])*(shortcut.sum[n, c, h, w] - bn5.m[c]) */
/* bn5 (batch_norm2d), line 33: bn5.v[c] = bn5.sum.2[c]/512 */
/* add17 (add), line 34: add17.y.part.2[i1] = rsqrt(bn5.v[i1] + 1e-05) */
/* add17 (add), line 34: add17.y[i0, i1, 4*i2 + r, 4*i3 + s] = (conv4.sum[i0, i1, 4*i2 + r, 4*i3
   + s] - bn4.m[i1])*add17.y.part[i1]*bn4.weight[i1] + bn4.bias[i1] + ((shortcut.sum[i0, i1, 4*i2
   + r, 4*i3 + s] - bn5.m[i1])*add17.y.part.2[i1]*bn5.weight[i1] + bn5.bias[i1]) */
/* avg_pool2d19 (avg_pool2d), line 37: avg_pool2d19.sum[n, c, p, q] = sum(r, s) 0.5*add17.y[n, c,
   4*p + r, 4*q + s]*(1 + erf(0.7071067811865476*add17.y[n, c, 4*p + r, 4*q + s])) */
/* shortcut.sum f32[32, 32, 4, 4]; conv4.sum f32[32, 32, 4, 4]; bn4.m f32[32]; add17.y.part
   f32[32]; bn4.weight f32[32]; bn4.bias f32[32]; bn5.weight f32[32]; bn5.bias f32[32]; add17.y
   f32[32, 32, 4, 4]; bn5.m f32[32]; bn5.v f32[32]; add17.y.part.2 f32[32]; avg_pool2d19.sum
   f32[32, 32, 1, 1] */
/* Tile: 16 c; lanes over c */
static void bn5_add17_avg_pool2d19(int thread, int threads, const float *restrict shortcut_sum,
    const float *restrict conv4_sum, const float *restrict bn4_m,
    const float *restrict add17_y_part, const float *restrict bn4_weight,
    const float *restrict bn4_bias, const float *restrict bn5_weight,
    const float *restrict bn5_bias, float *restrict add17_y, float *restrict bn5_m,
    float *restrict bn5_v, float *restrict add17_y_part_2, float *restrict avg_pool2d19_sum)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec sum;
        vec m;
        vec sum_2;
        vec v;
        vec part_2;
        vec sum_3;
        sum = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    sum += LOAD(&shortcut_sum[16 * cb + 512 * n + 128 * h + 32 * w]);
        {
            m = sum / SPLAT(512.0f);
            STORE(&bn5_m[16 * cb], m);
        }
        sum_2 = SPLAT(0.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    sum_2 += (LOAD(&shortcut_sum[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2]) - m) *
                        (LOAD(&shortcut_sum[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2]) - m);
        {
            v = sum_2 / SPLAT(512.0f);
            STORE(&bn5_v[16 * cb], v);
        }
        {
            part_2 = v_rsqrt(v + SPLAT(1e-05f));
            STORE(&add17_y_part_2[16 * cb], part_2);
        }
        for (int i0 = 0; i0 <= 31; i0++)
            for (int r = 0; r <= 3; r++)
                for (int s = 0; s <= 3; s++)
                    STORE(&add17_y[16 * cb + 512 * i0 + 128 * r + 32 * s],
                        (LOAD(&conv4_sum[16 * cb + 512 * i0 + 128 * r + 32 * s]) -
                        LOAD(&bn4_m[16 * cb])) * LOAD(&add17_y_part[16 * cb]) *
                        LOAD(&bn4_weight[16 * cb]) + LOAD(&bn4_bias[16 * cb]) +
                        ((LOAD(&shortcut_sum[16 * cb + 512 * i0 + 128 * r + 32 * s]) - m) * part_2 *
                        LOAD(&bn5_weight[16 * cb]) + LOAD(&bn5_bias[16 * cb])));
        for (int i0 = 0; i0 <= 31; i0++) {
            sum_3 = SPLAT(0.0f);
            for (int r = 0; r <= 3; r++)
                for (int s = 0; s <= 3; s++)
                    sum_3 += SPLAT(0.5f) * LOAD(&add17_y[16 * cb + 512 * i0 + 128 * r + 32 * s]) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        LOAD(&add17_y[16 * cb + 512 * i0 + 128 * r + 32 * s])));
            STORE(&avg_pool2d19_sum[16 * cb + 32 * i0], sum_3);
        }
    }
}

/* flatten20 (flatten), line 38: flatten20.y[a0, f] = avg_pool2d19.sum[a0, f, 0, 0]/16 */
/* avg_pool2d19.sum f32[32, 32, 1, 1]; flatten20.y f32[32, 32] */
/* Tile: 16 f; lanes over f */
static void flatten20(const float *restrict avg_pool2d19_sum, float *restrict flatten20_y)
{
    for (int a0 = 0; a0 <= 31; a0++)
        for (int fb = 0; fb <= 1; fb++)
            STORE(&flatten20_y[32 * a0 + 16 * fb], LOAD(&avg_pool2d19_sum[32 * a0 + 16 * fb]) /
                SPLAT(16.0f));
}

/* fc (linear), line 39: fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c] */
/* fc (linear), line 39: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* flatten20.y f32[32, 32]; fc.weight f32[10, 32]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 4 i0 x 2 k x 16 c; lanes over c */
static void fc(const float *restrict flatten20_y, const float *restrict fc_weight,
    const float *restrict fc_bias, float *restrict fc_y)
{
    for (int i0b = 0; i0b <= 7; i0b++)
        for (int kb = 0; kb <= 4; kb++) {
            vec sum[4][2];
            UNROLL for (int i0 = 0; i0 < 4; i0++)
                UNROLL for (int k = 0; k < 2; k++)
                    sum[i0][k] = SPLAT(0.0f);
            for (int cb = 0; cb <= 1; cb++)
                UNROLL for (int i0 = 0; i0 < 4; i0++) {
                    const vec x = LOAD(&flatten20_y[128 * i0b + 32 * i0 + 16 * cb]);
                    UNROLL for (int k = 0; k < 2; k++)
                        sum[i0][k] += x * LOAD(&fc_weight[64 * kb + 32 * k + 16 * cb]);
                }
            float total[4][2];
            UNROLL for (int i0 = 0; i0 < 4; i0++)
                UNROLL for (int k = 0; k < 2; k++)
                    total[i0][k] = add_lanes(sum[i0][k]);
            for (int i0 = 0; i0 < 4; i0++)
                for (int k = 0; k < 2; k++)
                    fc_y[4 * i0b + i0 + 64 * kb + 32 * k] = fc_bias[2 * kb + k] + total[i0][k];
        }
}

/* cross_entropy (cross_entropy), line 40: cross_entropy.max[n] = max(c) fc.y[n, c] */
/* cross_entropy (cross_entropy), line 40: cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] -
   cross_entropy.max[n]) */
/* fc.y f32[32, 10]; cross_entropy.max f32[32]; cross_entropy.sum f32[32] */
/* Tile: 16 n; lanes over n */
static void cross_entropy(const float *restrict fc_y, float *restrict cross_entropy_max,
    float *restrict cross_entropy_sum)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec max_2;
        vec sum;
        max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y[16 * nb + 32 * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max[16 * nb], max_2);
        sum = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 9; c_2++)
            sum += v_exp(LOAD(&fc_y[16 * nb + 32 * c_2]) - max_2);
        STORE(&cross_entropy_sum[16 * nb], sum);
    }
}

/* cross_entropy (cross_entropy), line 40: loss.sum[] = sum(n) select(n < valid[],
   select(digit[n] == -100, 0, cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc.y[n,
   digit[n]]), 0) */
/* digit i32[32]; cross_entropy.max f32[32]; cross_entropy.sum f32[32]; fc.y f32[32, 10];
   loss.sum f32[] */
static void cross_entropy_2(const int32_t *restrict digit, const float *restrict cross_entropy_max,
    const float *restrict cross_entropy_sum, const float *restrict fc_y, float *restrict loss_sum)
{
    float sum;
    sum = 0.0f;
    for (int n = 0; n <= 31; n++)
        sum += choosef(n < run.valid, choosef(digit[n] == -100, 0.0f, cross_entropy_max[n] +
            logf(cross_entropy_sum[n]) - fc_y[32 * digit[n] + n]), 0.0f);
    loss_sum[0] = sum;
}

/* cross_entropy (cross_entropy), line 40: loss.weight[] = sum(n) select(n < valid[],
   select(digit[n] == -100, 0, 1), 0) */
/* digit i32[32]; loss.weight f32[] */
/* Tile: 16 n; lanes over n */
static void cross_entropy_3(const int32_t *restrict digit, float *restrict loss_weight)
{
    const float the_valid = (float)run.valid;
    vec weight;
    weight = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++)
        weight += SELECT(TO_FLOAT(SPLATI(16 * nb) + 1 * lane_numbers()) < SPLAT(the_valid),
            SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)), SPLAT(0.0f));
    float total;
    total = add_lanes(weight);
    loss_weight[0] = total;
}

/* cross_entropy (cross_entropy), line 40: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_4(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy (accuracy), line 41: accuracy.argmax[n] = argmax(c) fc.y[n, c] */
/* fc.y f32[32, 10]; accuracy.argmax i32[32] */
/* Tile: 16 n; lanes over n */
static void accuracy(const float *restrict fc_y, int32_t *restrict accuracy_argmax)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec argmax;
        ivec at;
        argmax = SPLAT(-INFINITY);
        at = SPLATI(0);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y[16 * nb + 32 * c]);
            const ivec better = (v > argmax) | (v != v);
            argmax = SELECT(better, v, argmax);
            at = SELECTI(better, SPLATI(c), at);
        }
        STOREI(&accuracy_argmax[16 * nb], at);
    }
}

/* accuracy (accuracy), line 41: accuracy.sum[] = sum(n) select(n < valid[] and
   accuracy.argmax[n] == digit[n], 1, 0) */
/* accuracy.argmax i32[32]; digit i32[32]; accuracy.sum f32[] */
/* Tile: 16 n; lanes over n */
static void accuracy_2(const int32_t *restrict accuracy_argmax, const int32_t *restrict digit,
    float *restrict accuracy_sum)
{
    const float the_valid = (float)run.valid;
    vec sum;
    sum = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++)
        sum += SELECT((TO_FLOAT(SPLATI(16 * nb) + 1 * lane_numbers()) < SPLAT(the_valid)) &
            (LOADI(&accuracy_argmax[16 * nb]) == LOADI(&digit[16 * nb])), SPLAT(1.0f), SPLAT(0.0f));
    float total;
    total = add_lanes(sum);
    accuracy_sum[0] = total;
}

/* cross_entropy (cross_entropy), line 40: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* cross_entropy (cross_entropy), line 40: cross_entropy.l.grad[n] = select(n < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy (cross_entropy), line 40: cross_entropy.sum.grad[n] = select(digit[n] == -100,
   0, cross_entropy.l.grad[n])/cross_entropy.sum[n] */
/* cross_entropy (cross_entropy), line 40: fc.y.grad[n, k] =
   cross_entropy.sum.grad[n]*exp(fc.y[n, k] - cross_entropy.max[n]) + select(digit[n] == k,
   select(digit[n] == -100, 0, -cross_entropy.l.grad[n]), 0) */
/* loss.sum.grad f32[]; digit i32[32]; cross_entropy.sum f32[32]; fc.y f32[32, 10];
   cross_entropy.max f32[32]; fc.y.grad f32[32, 10] */
/* Tile: 16 n; lanes over n */
static void cross_entropy_grad_2(const float *restrict loss_sum_grad, const int32_t *restrict digit,
    const float *restrict cross_entropy_sum, const float *restrict fc_y,
    const float *restrict cross_entropy_max, float *restrict fc_y_grad)
{
    const float the_valid = (float)run.valid;
    for (int nb = 0; nb <= 1; nb++) {
        vec grad;
        vec grad_2;
        grad = SELECT(TO_FLOAT(SPLATI(16 * nb) + 1 * lane_numbers()) < SPLAT(the_valid),
            SPLAT(loss_sum_grad[0]), SPLAT(0.0f));
        grad_2 = SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), grad) /
            LOAD(&cross_entropy_sum[16 * nb]);
        for (int k = 0; k <= 9; k++)
            STORE(&fc_y_grad[16 * nb + 32 * k], grad_2 *
                v_exp(LOAD(&fc_y[16 * nb + 32 * k]) - LOAD(&cross_entropy_max[16 * nb])) +
                SELECT(LOADI(&digit[16 * nb]) == SPLATI(k),
                SELECT(LOADI(&digit[16 * nb]) == SPLATI(-100), SPLAT(0.0f), -grad), SPLAT(0.0f)));
    }
}

/* fc (linear), line 39: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
/* sgd (sgd), line 42: fc.bias.momentum_buffer.next[i0] = select(step[] == 1, fc.bias.grad[i0] +
   weight_decay[]*fc.bias[i0], momentum[]*fc.bias.momentum_buffer[i0] + (1 -
   dampening[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0])) */
/* sgd (sgd), line 42: fc.bias.next[i0] = fc.bias[i0] - lr[]*(fc.bias.grad[i0] +
   weight_decay[]*fc.bias[i0] + momentum[]*fc.bias.momentum_buffer.next[i0]) */
/* fc.y.grad f32[32, 10]; fc.bias f32[10]; fc.bias.momentum_buffer f32[10]; fc.bias.grad f32[10] */
/* Tile: 16 i0; lanes over i0 */
static void fc_sgd_grad(const float *restrict fc_y_grad, float *restrict fc_bias,
    float *restrict fc_bias_momentum_buffer, float *restrict fc_bias_grad)
{
    for (int k = 0; k <= 9; k++) {
        vec grad;
        float next;
        grad = SPLAT(0.0f);
        for (int i0b = 0; i0b <= 1; i0b++)
            grad += LOAD(&fc_y_grad[32 * k + 16 * i0b]);
        float total;
        total = add_lanes(grad);
        if (fc_bias_grad != NULL)
            fc_bias_grad[k] = total;
        {
            next = choosef((double)(run.step + 1) == 1.0, total + (float)weight_decay * fc_bias[k],
                (float)momentum * fc_bias_momentum_buffer[k] + (float)(1.0 - dampening) *
                (total + (float)weight_decay * fc_bias[k]));
            fc_bias_momentum_buffer[k] = next;
        }
        fc_bias[k] = fc_bias[k] - (float)lr *
            (total + (float)weight_decay * fc_bias[k] + (float)momentum * next);
    }
}

/* fc (linear), line 39: flatten20.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c] */
/* avg_pool2d19 (avg_pool2d), line 37: avg_pool2d19.sum.grad[n, c, p, q] = flatten20.y.grad[n,
   c]/16 */
/* fc.y.grad f32[32, 10]; fc.weight f32[10, 32]; avg_pool2d19.sum.grad f32[32, 32, 1, 1] */
/* Tile: 4 i0 x 32 c; lanes over c */
static void fc_avg_pool2d19_grad(const float *restrict fc_y_grad, const float *restrict fc_weight,
    float *restrict avg_pool2d19_sum_grad)
{
    for (int i0b = 0; i0b <= 7; i0b++) {
        vec grad[4][2];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[i0][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 9; k++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&fc_weight[16 * cv + 32 * k]);
                UNROLL for (int i0 = 0; i0 < 4; i0++)
                    grad[i0][cv] += x * SPLAT(fc_y_grad[4 * i0b + i0 + 32 * k]);
            }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&avg_pool2d19_sum_grad[128 * i0b + 32 * i0 + 16 * cv], grad[i0][cv] /
                    SPLAT(16.0f));
    }
}

/* fc (linear), line 39: fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten20.y[i0, c] */
/* sgd (sgd), line 42: fc.weight.momentum_buffer.next[i0, i1] = select(step[] == 1,
   fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1],
   momentum[]*fc.weight.momentum_buffer[i0, i1] + (1 - dampening[])*(fc.weight.grad[i0, i1] +
   weight_decay[]*fc.weight[i0, i1])) */
/* sgd (sgd), line 42: fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]*(fc.weight.grad[i0, i1]
   + weight_decay[]*fc.weight[i0, i1] + momentum[]*fc.weight.momentum_buffer.next[i0, i1]) */
/* fc.y.grad f32[32, 10]; flatten20.y f32[32, 32]; fc.weight f32[10, 32];
   fc.weight.momentum_buffer f32[10, 32]; fc.weight.grad f32[10, 32] */
/* Tile: 5 k x 32 c; lanes over c */
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
        for (int i0 = 0; i0 <= 31; i0++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&flatten20_y[16 * cv + 32 * i0]);
                UNROLL for (int k = 0; k < 5; k++)
                    grad[k][cv] += x * SPLAT(fc_y_grad[160 * kb + 32 * k + i0]);
            }
        if (fc_weight_grad != NULL)
            UNROLL for (int k = 0; k < 5; k++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    STORE(&fc_weight_grad[160 * kb + 32 * k + 16 * cv], grad[k][cv]);
        UNROLL for (int k = 0; k < 5; k++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                next[k][cv] = (is_so) ? (vec)(grad[k][cv] + SPLAT(the_weight_decay) *
                    LOAD(&fc_weight[160 * kb + 32 * k + 16 * cv])) :
                    (vec)(SPLAT(the_momentum) *
                    LOAD(&fc_weight_momentum_buffer[160 * kb + 32 * k + 16 * cv]) + SPLAT(factor) *
                    (grad[k][cv] + SPLAT(the_weight_decay) *
                    LOAD(&fc_weight[160 * kb + 32 * k + 16 * cv])));
                STORE(&fc_weight_momentum_buffer[160 * kb + 32 * k + 16 * cv], next[k][cv]);
            }
        UNROLL for (int k = 0; k < 5; k++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&fc_weight[160 * kb + 32 * k + 16 * cv],
                    LOAD(&fc_weight[160 * kb + 32 * k + 16 * cv]) - SPLAT(the_lr) *
                    (grad[k][cv] + SPLAT(the_weight_decay) *
                    LOAD(&fc_weight[160 * kb + 32 * k + 16 * cv]) + SPLAT(the_momentum) *
                    next[k][cv]));
    }
}

/* gelu18 (gelu), line 35: add17.y.grad[i0, i1, i2, i3] = 0.5*(avg_pool2d19.sum.grad[i0, i1, 0,
   0]*(1 + erf(0.7071067811865476*add17.y[i0, i1, i2, i3]))) +
   0.3989422804014327*(avg_pool2d19.sum.grad[i0, i1, 0, 0]*add17.y[i0, i1, i2,
   i3]*exp((-0.5000000000000001)*(add17.y[i0, i1, i2, i3]*add17.y[i0, i1, i2, i3]))) */
/* bn5 (batch_norm2d), line 33: bn5.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h,
   w]*((shortcut.sum[n, c, h, w] - bn5.m[c])*add17.y.part.2[c]) */
/* bn5 (batch_norm2d), line 33: bn5.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
/* bn4 (batch_norm2d), line 31: bn4.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h,
   w]*((conv4.sum[n, c, h, w] - bn4.m[c])*add17.y.part[c]) */
/* bn4 (batch_norm2d), line 31: bn4.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
/* sgd (sgd), line 42: bn4.weight.momentum_buffer.next[i0] = select(step[] == 1,
   bn4.weight.grad[i0] + weight_decay[]*bn4.weight[i0], momentum[]*bn4.weight.momentum_buffer[i0]
   + (1 - dampening[])*(bn4.weight.grad[i0] + weight_decay[]*bn4.weight[i0])) */
/* sgd (sgd), line 42: bn4.bias.momentum_buffer.next[i0] = select(step[] == 1, bn4.bias.grad[i0]
   + weight_decay[]*bn4.bias[i0], momentum[]*bn4.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn4.bias.grad[i0] + weight_decay[]*bn4.bias[i0])) */
/* sgd (sgd), line 42: bn4.bias.next[i0] = bn4.bias[i0] - lr[]*(bn4.bias.grad[i0] +
   weight_decay[]*bn4.bias[i0] + momentum[]*bn4.bias.momentum_buffer.next[i0]) */
/* sgd (sgd), line 42: bn5.weight.momentum_buffer.next[i0] = select(step[] == 1,
   bn5.weight.grad[i0] + weight_decay[]*bn5.weight[i0], momentum[]*bn5.weight.momentum_buffer[i0]
   + (1 - dampening[])*(bn5.weight.grad[i0] + weight_decay[]*bn5.weight[i0])) */
/* sgd (sgd), line 42: bn5.bias.momentum_buffer.next[i0] = select(step[] == 1, bn5.bias.grad[i0]
   + weight_decay[]*bn5.bias[i0], momentum[]*bn5.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn5.bias.grad[i0] + weight_decay[]*bn5.bias[i0])) */
/* avg_pool2d19.sum.grad f32[32, 32, 1, 1]; add17.y f32[32, 32, 4, 4]; add17.y.grad f32[32, 32,
   4, 4]; shortcut.sum f32[32, 32, 4, 4]; bn5.m f32[32]; add17.y.part.2 f32[32]; conv4.sum
   f32[32, 32, 4, 4]; bn4.m f32[32]; add17.y.part f32[32]; bn4.weight f32[32];
   bn4.weight.momentum_buffer f32[32]; bn4.bias f32[32]; bn4.bias.momentum_buffer f32[32];
   bn5.weight f32[32]; bn5.weight.momentum_buffer f32[32]; bn5.bias f32[32];
   bn5.bias.momentum_buffer f32[32]; bn5.weight.grad f32[32]; bn5.bias.grad f32[32];
   bn4.weight.grad f32[32]; bn4.bias.grad f32[32] */
/* Tile: 16 i1; lanes over i1 */
static void gelu18_bn5_bn4_sgd_grad(int thread, int threads,
    const float *restrict avg_pool2d19_sum_grad, const float *restrict add17_y,
    float *restrict add17_y_grad, const float *restrict shortcut_sum, const float *restrict bn5_m,
    const float *restrict add17_y_part_2, const float *restrict conv4_sum,
    const float *restrict bn4_m, const float *restrict add17_y_part,
    const float *restrict bn4_weight, float *restrict bn4_weight_momentum_buffer,
    float *restrict bn4_bias, float *restrict bn4_bias_momentum_buffer,
    const float *restrict bn5_weight, float *restrict bn5_weight_momentum_buffer,
    const float *restrict bn5_bias, float *restrict bn5_bias_momentum_buffer,
    float *restrict bn5_weight_grad, float *restrict bn5_bias_grad, float *restrict bn4_weight_grad,
    float *restrict bn4_bias_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int i1b = unit;
        vec grad;
        vec grad_2;
        vec grad_3;
        vec grad_4;
        vec next;
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++)
                    STORE(&add17_y_grad[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3], SPLAT(0.5f) *
                        (LOAD(&avg_pool2d19_sum_grad[16 * i1b + 32 * i0]) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        LOAD(&add17_y[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3])))) +
                        SPLAT(0.3989423f) * (LOAD(&avg_pool2d19_sum_grad[16 * i1b + 32 * i0]) *
                        LOAD(&add17_y[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3]) *
                        v_exp(SPLAT(-0.5f) * (LOAD(&add17_y[16 * i1b + 512 * i0 + 128 * i2 + 32 *
                        i3]) * LOAD(&add17_y[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3])))));
        grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++)
                    grad += LOAD(&add17_y_grad[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3]) *
                        ((LOAD(&shortcut_sum[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3]) -
                        LOAD(&bn5_m[16 * i1b])) * LOAD(&add17_y_part_2[16 * i1b]));
        STORE(&bn5_weight_grad[16 * i1b], grad);
        grad_2 = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++)
                    grad_2 += LOAD(&add17_y_grad[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3]);
        STORE(&bn5_bias_grad[16 * i1b], grad_2);
        grad_3 = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++)
                    grad_3 += LOAD(&add17_y_grad[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3]) *
                        ((LOAD(&conv4_sum[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3]) -
                        LOAD(&bn4_m[16 * i1b])) * LOAD(&add17_y_part[16 * i1b]));
        STORE(&bn4_weight_grad[16 * i1b], grad_3);
        grad_4 = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++)
                    grad_4 += LOAD(&add17_y_grad[16 * i1b + 512 * i0 + 128 * i2 + 32 * i3]);
        if (bn4_bias_grad != NULL)
            STORE(&bn4_bias_grad[16 * i1b], grad_4);
        STORE(&bn4_weight_momentum_buffer[16 * i1b], (is_so) ?
            (vec)(grad_3 + SPLAT(the_weight_decay) * LOAD(&bn4_weight[16 * i1b])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn4_weight_momentum_buffer[16 * i1b]) +
            SPLAT(factor) * (grad_3 + SPLAT(the_weight_decay) * LOAD(&bn4_weight[16 * i1b]))));
        {
            next = (is_so) ? (vec)(grad_4 + SPLAT(the_weight_decay) * LOAD(&bn4_bias[16 * i1b])) :
                (vec)(SPLAT(the_momentum) * LOAD(&bn4_bias_momentum_buffer[16 * i1b]) +
                SPLAT(factor) * (grad_4 + SPLAT(the_weight_decay) * LOAD(&bn4_bias[16 * i1b])));
            STORE(&bn4_bias_momentum_buffer[16 * i1b], next);
        }
        STORE(&bn4_bias[16 * i1b], LOAD(&bn4_bias[16 * i1b]) - SPLAT(the_lr) *
            (grad_4 + SPLAT(the_weight_decay) * LOAD(&bn4_bias[16 * i1b]) + SPLAT(the_momentum) *
            next));
        STORE(&bn5_weight_momentum_buffer[16 * i1b], (is_so) ?
            (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn5_weight[16 * i1b])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn5_weight_momentum_buffer[16 * i1b]) +
            SPLAT(factor) * (grad + SPLAT(the_weight_decay) * LOAD(&bn5_weight[16 * i1b]))));
        STORE(&bn5_bias_momentum_buffer[16 * i1b], (is_so) ?
            (vec)(grad_2 + SPLAT(the_weight_decay) * LOAD(&bn5_bias[16 * i1b])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn5_bias_momentum_buffer[16 * i1b]) + SPLAT(factor) *
            (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn5_bias[16 * i1b]))));
    }
}

/* bn5 (batch_norm2d), line 33: bn5.v.grad.part[c] = rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] +
   1e-05)*rsqrt(bn5.v[c] + 1e-05) */
/* bn5 (batch_norm2d), line 33: bn5.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h,
   w]*bn5.weight[c]*(shortcut.sum[n, c, h, w] - bn5.m[c])*bn5.v.grad.part[c]) */
/* bn5 (batch_norm2d), line 33: bn5.sum.2.grad[c] = bn5.v.grad[c]/512 */
/* bn5 (batch_norm2d), line 33: bn5.d.grad[n, c, h, w] = 2*(bn5.sum.2.grad[c]*(shortcut.sum[n, c,
   h, w] - bn5.m[c])) + add17.y.grad[n, c, h, w]*bn5.weight[c]*add17.y.part.2[c] */
/* bn5 (batch_norm2d), line 33: bn5.m.grad[c] = sum(n, h, w) -bn5.d.grad[n, c, h, w] */
/* bn5 (batch_norm2d), line 33: bn5.sum.grad[c] = bn5.m.grad[c]/512 */
/* bn5 (batch_norm2d), line 33: shortcut.y.grad[n, c, h, w] = bn5.sum.grad[c] + bn5.d.grad[n, c,
   h, w] */
/* bn5.v f32[32]; add17.y.grad f32[32, 32, 4, 4]; bn5.weight f32[32]; shortcut.sum f32[32, 32, 4,
   4]; bn5.m f32[32]; add17.y.part.2 f32[32]; bn5.d.grad f32[32, 32, 4, 4]; shortcut.y.grad
   f32[32, 32, 4, 4] */
/* Tile: 16 c; lanes over c */
static void bn5_grad(int thread, int threads, const float *restrict bn5_v,
    const float *restrict add17_y_grad, const float *restrict bn5_weight,
    const float *restrict shortcut_sum, const float *restrict bn5_m,
    const float *restrict add17_y_part_2, float *restrict bn5_d_grad,
    float *restrict shortcut_y_grad)
{
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec part;
        vec grad;
        vec grad_2;
        vec grad_3;
        vec grad_4;
        part = v_rsqrt(LOAD(&bn5_v[16 * cb]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn5_v[16 * cb]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn5_v[16 * cb]) + SPLAT(1e-05f));
        grad = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    grad += SPLAT(-0.5f) * (LOAD(&add17_y_grad[16 * cb + 512 * n + 128 * h + 32 *
                        w]) * LOAD(&bn5_weight[16 * cb]) *
                        (LOAD(&shortcut_sum[16 * cb + 512 * n + 128 * h + 32 * w]) -
                        LOAD(&bn5_m[16 * cb])) * part);
        grad_2 = grad / SPLAT(512.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    scatter(&bn5_d_grad[1024 * cb + 2048 * n_2 + 16 * h_2 + w_2], 64, LANES,
                        SPLAT(2.0f) * (grad_2 * (LOAD(&shortcut_sum[16 * cb + 512 * n_2 + 128 *
                        h_2 + 32 * w_2]) - LOAD(&bn5_m[16 * cb]))) +
                        LOAD(&add17_y_grad[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2]) *
                        LOAD(&bn5_weight[16 * cb]) * LOAD(&add17_y_part_2[16 * cb]));
        grad_3 = SPLAT(0.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    grad_3 += -gather(&bn5_d_grad[1024 * cb + 2048 * n_2 + 16 * h_2 + w_2], 64,
                        LANES);
        grad_4 = grad_3 / SPLAT(512.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    STORE(&shortcut_y_grad[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2], grad_4 +
                        gather(&bn5_d_grad[1024 * cb + 2048 * n_2 + 16 * h_2 + w_2], 64, LANES));
    }
}

/* shortcut (conv2d), line 32: shortcut.weight.grad[k, c, r, s] = sum(n, p, q) shortcut.y.grad[n,
   k, p, q]*gelu9.y[n, c, 2*p + r, 2*q + s] */
/* sgd (sgd), line 42: shortcut.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   shortcut.weight.grad[i0, i1, i2, i3] + weight_decay[]*shortcut.weight[i0, i1, i2, i3],
   momentum[]*shortcut.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(shortcut.weight.grad[i0, i1, i2, i3] + weight_decay[]*shortcut.weight[i0, i1,
   i2, i3])) */
/* shortcut.y.grad f32[32, 32, 4, 4]; gelu9.y f32[32, 16, 8, 8]; shortcut.weight f32[32, 16, 1,
   1]; shortcut.weight.momentum_buffer f32[32, 16, 1, 1]; shortcut.weight.grad f32[32, 16, 1, 1] */
/* Tile: 16 k x 16 c; lanes over c */
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
        const int kb = unit;
        vec grad[16];
        UNROLL for (int k = 0; k < 16; k++)
            grad[k] = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int p = 0; p <= 3; p++)
                for (int q = 0; q <= 3; q++) {
                    const vec x = LOAD(&gelu9_y[1152 * n + 288 * p + 32 * q + 16]);
                    UNROLL for (int k = 0; k < 16; k++)
                        grad[k] += x * SPLAT(shortcut_y_grad[16 * kb + k + 512 * n + 128 * p + 32 *
                            q]);
                }
        UNROLL for (int k = 0; k < 16; k++)
            STORE(&shortcut_weight_grad[256 * kb + 16 * k], grad[k]);
        UNROLL for (int k = 0; k < 16; k++)
            STORE(&shortcut_weight_momentum_buffer[256 * kb + 16 * k], (is_so) ?
                (vec)(grad[k] + SPLAT(the_weight_decay) *
                LOAD(&shortcut_weight[256 * kb + 16 * k])) :
                (vec)(SPLAT(the_momentum) * LOAD(&shortcut_weight_momentum_buffer[256 * kb + 16 *
                k]) + SPLAT(factor) * (grad[k] + SPLAT(the_weight_decay) *
                LOAD(&shortcut_weight[256 * kb + 16 * k]))));
    }
}

/* bn4 (batch_norm2d), line 31: bn4.v.grad.part[c] = rsqrt(bn4.v[c] + 1e-05)*rsqrt(bn4.v[c] +
   1e-05)*rsqrt(bn4.v[c] + 1e-05) */
/* bn4 (batch_norm2d), line 31: bn4.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h,
   w]*bn4.weight[c]*(conv4.sum[n, c, h, w] - bn4.m[c])*bn4.v.grad.part[c]) */
/* bn4 (batch_norm2d), line 31: bn4.sum.2.grad[c] = bn4.v.grad[c]/512 */
/* bn4 (batch_norm2d), line 31: bn4.d.grad[n, c, h, w] = 2*(bn4.sum.2.grad[c]*(conv4.sum[n, c, h,
   w] - bn4.m[c])) + add17.y.grad[n, c, h, w]*bn4.weight[c]*add17.y.part[c] */
/* bn4 (batch_norm2d), line 31: bn4.m.grad[c] = sum(n, h, w) -bn4.d.grad[n, c, h, w] */
/* bn4 (batch_norm2d), line 31: bn4.sum.grad[c] = bn4.m.grad[c]/512 */
/* bn4 (batch_norm2d), line 31: conv4.y.grad[n, c, h, w] = bn4.sum.grad[c] + bn4.d.grad[n, c, h,
   w] */
/* bn4.v f32[32]; add17.y.grad f32[32, 32, 4, 4]; bn4.weight f32[32]; conv4.sum f32[32, 32, 4,
   4]; bn4.m f32[32]; add17.y.part f32[32]; bn4.d.grad f32[32, 32, 4, 4]; conv4.y.grad f32[32,
   32, 4, 4] */
/* Tile: 16 c; lanes over c */
static void bn4_grad(int thread, int threads, const float *restrict bn4_v,
    const float *restrict add17_y_grad, const float *restrict bn4_weight,
    const float *restrict conv4_sum, const float *restrict bn4_m,
    const float *restrict add17_y_part, float *restrict bn4_d_grad, float *restrict conv4_y_grad)
{
    zero_rows(conv4_y_grad, 1024, 96, 16, thread, threads);
    zero_rows(conv4_y_grad + 80, 1024, 96, 16, thread, threads);
    zero_rows(conv4_y_grad + 4, 6144, 16, 12, thread, threads);
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec part;
        vec grad;
        vec grad_2;
        vec grad_3;
        vec grad_4;
        part = v_rsqrt(LOAD(&bn4_v[16 * cb]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn4_v[16 * cb]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn4_v[16 * cb]) + SPLAT(1e-05f));
        grad = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    grad += SPLAT(-0.5f) * (LOAD(&add17_y_grad[16 * cb + 512 * n + 128 * h + 32 *
                        w]) * LOAD(&bn4_weight[16 * cb]) *
                        (LOAD(&conv4_sum[16 * cb + 512 * n + 128 * h + 32 * w]) -
                        LOAD(&bn4_m[16 * cb])) * part);
        grad_2 = grad / SPLAT(512.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    scatter(&bn4_d_grad[1024 * cb + 2048 * n_2 + 16 * h_2 + w_2], 64, LANES,
                        SPLAT(2.0f) * (grad_2 * (LOAD(&conv4_sum[16 * cb + 512 * n_2 + 128 * h_2 +
                        32 * w_2]) - LOAD(&bn4_m[16 * cb]))) +
                        LOAD(&add17_y_grad[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2]) *
                        LOAD(&bn4_weight[16 * cb]) * LOAD(&add17_y_part[16 * cb]));
        grad_3 = SPLAT(0.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    grad_3 += -gather(&bn4_d_grad[1024 * cb + 2048 * n_2 + 16 * h_2 + w_2], 64,
                        LANES);
        grad_4 = grad_3 / SPLAT(512.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    scatter(&conv4_y_grad[1536 * cb + 3072 * n_2 + h_2 + 16 * w_2 + 16], 96, LANES,
                        grad_4 + gather(&bn4_d_grad[1024 * cb + 2048 * n_2 + 16 * h_2 + w_2], 64,
                        LANES));
    }
}

/* conv4 (conv2d), line 30: gelu12.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 +
   r + 2 >= 0) conv4.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv4.weight[k, c, r, s] */
/* gelu12 (gelu), line 29: bn3.y.grad[i0, i1, i2, i3] = 0.5*(gelu12.y.grad[i0, i1, i2, i3]*(1 +
   erf(0.7071067811865476*bn3.y[i0, i1, i2, i3]))) + 0.3989422804014327*(gelu12.y.grad[i0, i1,
   i2, i3]*bn3.y[i0, i1, i2, i3]*exp((-0.5000000000000001)*(bn3.y[i0, i1, i2, i3]*bn3.y[i0, i1,
   i2, i3]))) */
/* conv4.y.grad f32[32, 32, 4, 4]; conv4.weight f32[32, 32, 3, 3]; bn3.y f32[32, 32, 4, 4];
   bn3.y.grad f32[32, 32, 4, 4] */
/* Tile: 2 n x 32 c x 4 i3; lanes over c */
static void conv4_gelu12_grad(int thread, int threads, const float *restrict conv4_y_grad,
    const float *restrict conv4_weight, const float *restrict bn3_y, float *restrict bn3_y_grad)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 4;
        const int i2 = unit % 4;
        vec grad[2][2][4];
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                UNROLL for (int i3 = 0; i3 < 4; i3++)
                    grad[n][cv][i3] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            for (int r = max(0, i2 - 2); r <= min(2, i2 + 1); r++)
                for (int s = 0; s <= 2; s++)
                    UNROLL for (int cv = 0; cv < 2; cv++) {
                        const vec x = LOAD(&conv4_weight[16 * cv + 288 * k + 96 * r + 32 * s]);
                        UNROLL for (int n = 0; n < 2; n++)
                            UNROLL for (int i3 = 0; i3 < 4; i3++)
                                grad[n][cv][i3] += x * SPLAT(conv4_y_grad[6144 * nb + 3072 * n +
                                    i2 + 16 * i3 + 96 * k - r - 16 * s + 33]);
                    }
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                UNROLL for (int i3 = 0; i3 < 4; i3++)
                    STORE(&bn3_y_grad[1024 * nb + 512 * n + 16 * cv + 128 * i2 + 32 * i3],
                        SPLAT(0.5f) * (grad[n][cv][i3] *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        LOAD(&bn3_y[1024 * nb + 512 * n + 16 * cv + 128 * i2 + 32 * i3])))) +
                        SPLAT(0.3989423f) * (grad[n][cv][i3] *
                        LOAD(&bn3_y[1024 * nb + 512 * n + 16 * cv + 128 * i2 + 32 * i3]) *
                        v_exp(SPLAT(-0.5f) * (LOAD(&bn3_y[1024 * nb + 512 * n + 16 * cv + 128 * i2 +
                        32 * i3]) * LOAD(&bn3_y[1024 * nb + 512 * n + 16 * cv + 128 * i2 + 32 *
                        i3])))));
    }
}

/* conv4 (conv2d), line 30: conv4.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p -
   r + 4 >= 0) conv4.y.grad[n, k, p, q]*gelu12.y[n, c, p + r - 1, q + s - 1] */
/* sgd (sgd), line 42: conv4.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   conv4.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv4.weight[i0, i1, i2, i3],
   momentum[]*conv4.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(conv4.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv4.weight[i0, i1, i2,
   i3])) */
/* sgd (sgd), line 42: conv4.weight.next[i0, i1, i2, i3] = conv4.weight[i0, i1, i2, i3] -
   lr[]*(conv4.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv4.weight[i0, i1, i2, i3] +
   momentum[]*conv4.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* conv4.y.grad f32[32, 32, 4, 4]; gelu12.y f32[32, 32, 4, 4]; conv4.weight f32[32, 32, 3, 3];
   conv4.weight.momentum_buffer f32[32, 32, 3, 3]; conv4.weight.grad f32[32, 32, 3, 3] */
/* Tile: 8 k x 16 c x 3 s; lanes over c */
static void conv4_sgd_grad(int thread, int threads, const float *restrict conv4_y_grad,
    const float *restrict gelu12_y, float *restrict conv4_weight,
    float *restrict conv4_weight_momentum_buffer, float *restrict conv4_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int kb = unit / 6;
        const int cb = unit / 3 % 2;
        const int r = unit % 3;
        vec grad[8][3];
        vec next[8][3];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++)
                grad[k][s] = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int p = max(0, -r + 1); p <= min(3, -r + 4); p++)
                for (int q = 0; q <= 3; q++)
                    UNROLL for (int s = 0; s < 3; s++) {
                        const vec x = LOAD(&gelu12_y[16 * cb + 192 * r + 32 * s + 768 * n + 192 *
                            p + 32 * q - 192]);
                        UNROLL for (int k = 0; k < 8; k++)
                            grad[k][s] += x * SPLAT(conv4_y_grad[768 * kb + 96 * k + 3072 * n + p +
                                16 * q + 16]);
                    }
        if (conv4_weight_grad != NULL)
            UNROLL for (int k = 0; k < 8; k++)
                UNROLL for (int s = 0; s < 3; s++)
                    scatter(&conv4_weight_grad[12288 * kb + 1536 * k + 768 * cb + 16 * r + s], 48,
                        LANES, grad[k][s]);
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++) {
                next[k][s] = (is_so) ? (vec)(grad[k][s] + SPLAT(the_weight_decay) *
                    LOAD(&conv4_weight[2304 * kb + 288 * k + 16 * cb + 96 * r + 32 * s])) :
                    (vec)(SPLAT(the_momentum) *
                    LOAD(&conv4_weight_momentum_buffer[2304 * kb + 288 * k + 16 * cb + 96 * r + 32 *
                    s]) + SPLAT(factor) * (grad[k][s] + SPLAT(the_weight_decay) *
                    LOAD(&conv4_weight[2304 * kb + 288 * k + 16 * cb + 96 * r + 32 * s])));
                STORE(&conv4_weight_momentum_buffer[2304 * kb + 288 * k + 16 * cb + 96 * r + 32 *
                    s], next[k][s]);
            }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++)
                STORE(&conv4_weight[2304 * kb + 288 * k + 16 * cb + 96 * r + 32 * s],
                    LOAD(&conv4_weight[2304 * kb + 288 * k + 16 * cb + 96 * r + 32 * s]) -
                    SPLAT(the_lr) * (grad[k][s] + SPLAT(the_weight_decay) *
                    LOAD(&conv4_weight[2304 * kb + 288 * k + 16 * cb + 96 * r + 32 * s]) +
                    SPLAT(the_momentum) * next[k][s]));
    }
}

/* bn3 (batch_norm2d), line 28: bn3.v.grad.part[c] = rsqrt(bn3.v[c] + 1e-05)*rsqrt(bn3.v[c] +
   1e-05)*rsqrt(bn3.v[c] + 1e-05) */
/* bn3 (batch_norm2d), line 28: bn3.v.grad[c] = sum(n, h, w) (-0.5)*(bn3.y.grad[n, c, h,
   w]*bn3.weight[c]*(conv3.sum[n, c, h, w] - bn3.m[c])*bn3.v.grad.part[c]) */
/* bn3 (batch_norm2d), line 28: bn3.sum.2.grad[c] = bn3.v.grad[c]/512 */
/* bn3 (batch_norm2d), line 28: bn3.d.grad[n, c, h, w] = 2*(bn3.sum.2.grad[c]*(conv3.sum[n, c, h,
   w] - bn3.m[c])) + bn3.y.grad[n, c, h, w]*bn3.weight[c]*bn3.y.part[c] */
/* bn3 (batch_norm2d), line 28: bn3.m.grad[c] = sum(n, h, w) -bn3.d.grad[n, c, h, w] */
/* bn3 (batch_norm2d), line 28: bn3.sum.grad[c] = bn3.m.grad[c]/512 */
/* bn3 (batch_norm2d), line 28: conv3.y.grad[n, c, h, w] = bn3.sum.grad[c] + bn3.d.grad[n, c, h,
   w] */
/* bn3.v f32[32]; bn3.y.grad f32[32, 32, 4, 4]; bn3.weight f32[32]; conv3.sum f32[32, 32, 4, 4];
   bn3.m f32[32]; bn3.y.part f32[32]; bn3.d.grad f32[32, 32, 4, 4]; conv3.y.grad f32[32, 32, 4,
   4] */
/* Tile: 16 c; lanes over c */
static void bn3_grad(int thread, int threads, const float *restrict bn3_v,
    const float *restrict bn3_y_grad, const float *restrict bn3_weight,
    const float *restrict conv3_sum, const float *restrict bn3_m, const float *restrict bn3_y_part,
    float *restrict bn3_d_grad, float *restrict conv3_y_grad)
{
    zero_rows(conv3_y_grad + 64, 1024, 80, 16, thread, threads);
    zero_rows(conv3_y_grad + 4, 5120, 16, 12, thread, threads);
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec part;
        vec grad;
        vec grad_2;
        vec grad_3;
        vec grad_4;
        part = v_rsqrt(LOAD(&bn3_v[16 * cb]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn3_v[16 * cb]) + SPLAT(1e-05f)) *
            v_rsqrt(LOAD(&bn3_v[16 * cb]) + SPLAT(1e-05f));
        grad = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    grad += SPLAT(-0.5f) * (LOAD(&bn3_y_grad[16 * cb + 512 * n + 128 * h + 32 *
                        w]) * LOAD(&bn3_weight[16 * cb]) *
                        (LOAD(&conv3_sum[16 * cb + 512 * n + 128 * h + 32 * w]) -
                        LOAD(&bn3_m[16 * cb])) * part);
        grad_2 = grad / SPLAT(512.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    scatter(&bn3_d_grad[1024 * cb + 2048 * n_2 + 16 * h_2 + w_2], 64, LANES,
                        SPLAT(2.0f) * (grad_2 * (LOAD(&conv3_sum[16 * cb + 512 * n_2 + 128 * h_2 +
                        32 * w_2]) - LOAD(&bn3_m[16 * cb]))) +
                        LOAD(&bn3_y_grad[16 * cb + 512 * n_2 + 128 * h_2 + 32 * w_2]) *
                        LOAD(&bn3_weight[16 * cb]) * LOAD(&bn3_y_part[16 * cb]));
        grad_3 = SPLAT(0.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    grad_3 += -gather(&bn3_d_grad[1024 * cb + 2048 * n_2 + 16 * h_2 + w_2], 64,
                        LANES);
        grad_4 = grad_3 / SPLAT(512.0f);
        for (int n_2 = 0; n_2 <= 31; n_2++)
            for (int h_2 = 0; h_2 <= 3; h_2++)
                for (int w_2 = 0; w_2 <= 3; w_2++)
                    scatter(&conv3_y_grad[1280 * cb + 2560 * n_2 + h_2 + 16 * w_2], 80, LANES,
                        grad_4 + gather(&bn3_d_grad[1024 * cb + 2048 * n_2 + 16 * h_2 + w_2], 64,
                        LANES));
    }
}

/* bn3 (batch_norm2d), line 28: bn3.weight.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h,
   w]*((conv3.sum[n, c, h, w] - bn3.m[c])*bn3.y.part[c]) */
/* sgd (sgd), line 42: bn3.weight.momentum_buffer.next[i0] = select(step[] == 1,
   bn3.weight.grad[i0] + weight_decay[]*bn3.weight[i0], momentum[]*bn3.weight.momentum_buffer[i0]
   + (1 - dampening[])*(bn3.weight.grad[i0] + weight_decay[]*bn3.weight[i0])) */
/* sgd (sgd), line 42: bn3.weight.next[i0] = bn3.weight[i0] - lr[]*(bn3.weight.grad[i0] +
   weight_decay[]*bn3.weight[i0] + momentum[]*bn3.weight.momentum_buffer.next[i0]) */
/* bn3.y.grad f32[32, 32, 4, 4]; conv3.sum f32[32, 32, 4, 4]; bn3.m f32[32]; bn3.y.part f32[32];
   bn3.weight f32[32]; bn3.weight.momentum_buffer f32[32]; bn3.weight.grad f32[32] */
/* Tile: 16 c; lanes over c */
static void bn3_sgd_grad(int thread, int threads, const float *restrict bn3_y_grad,
    const float *restrict conv3_sum, const float *restrict bn3_m, const float *restrict bn3_y_part,
    float *restrict bn3_weight, float *restrict bn3_weight_momentum_buffer,
    float *restrict bn3_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec grad;
        vec next;
        grad = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    grad += LOAD(&bn3_y_grad[16 * cb + 512 * n + 128 * h + 32 * w]) *
                        ((LOAD(&conv3_sum[16 * cb + 512 * n + 128 * h + 32 * w]) -
                        LOAD(&bn3_m[16 * cb])) * LOAD(&bn3_y_part[16 * cb]));
        if (bn3_weight_grad != NULL)
            STORE(&bn3_weight_grad[16 * cb], grad);
        {
            next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn3_weight[16 * cb])) :
                (vec)(SPLAT(the_momentum) * LOAD(&bn3_weight_momentum_buffer[16 * cb]) +
                SPLAT(factor) * (grad + SPLAT(the_weight_decay) * LOAD(&bn3_weight[16 * cb])));
            STORE(&bn3_weight_momentum_buffer[16 * cb], next);
        }
        STORE(&bn3_weight[16 * cb], LOAD(&bn3_weight[16 * cb]) - SPLAT(the_lr) *
            (grad + SPLAT(the_weight_decay) * LOAD(&bn3_weight[16 * cb]) + SPLAT(the_momentum) *
            next));
    }
}

/* bn3 (batch_norm2d), line 28: bn3.bias.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h, w] */
/* sgd (sgd), line 42: bn3.bias.momentum_buffer.next[i0] = select(step[] == 1, bn3.bias.grad[i0]
   + weight_decay[]*bn3.bias[i0], momentum[]*bn3.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn3.bias.grad[i0] + weight_decay[]*bn3.bias[i0])) */
/* sgd (sgd), line 42: bn3.bias.next[i0] = bn3.bias[i0] - lr[]*(bn3.bias.grad[i0] +
   weight_decay[]*bn3.bias[i0] + momentum[]*bn3.bias.momentum_buffer.next[i0]) */
/* bn3.y.grad f32[32, 32, 4, 4]; bn3.bias f32[32]; bn3.bias.momentum_buffer f32[32];
   bn3.bias.grad f32[32] */
/* Tile: 16 c; lanes over c */
static void bn3_sgd_grad_2(int thread, int threads, const float *restrict bn3_y_grad,
    float *restrict bn3_bias, float *restrict bn3_bias_momentum_buffer,
    float *restrict bn3_bias_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec grad;
        vec next;
        grad = SPLAT(0.0f);
        for (int n = 0; n <= 31; n++)
            for (int h = 0; h <= 3; h++)
                for (int w = 0; w <= 3; w++)
                    grad += LOAD(&bn3_y_grad[16 * cb + 512 * n + 128 * h + 32 * w]);
        if (bn3_bias_grad != NULL)
            STORE(&bn3_bias_grad[16 * cb], grad);
        {
            next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn3_bias[16 * cb])) :
                (vec)(SPLAT(the_momentum) * LOAD(&bn3_bias_momentum_buffer[16 * cb]) +
                SPLAT(factor) * (grad + SPLAT(the_weight_decay) * LOAD(&bn3_bias[16 * cb])));
            STORE(&bn3_bias_momentum_buffer[16 * cb], next);
        }
        STORE(&bn3_bias[16 * cb], LOAD(&bn3_bias[16 * cb]) - SPLAT(the_lr) *
            (grad + SPLAT(the_weight_decay) * LOAD(&bn3_bias[16 * cb]) + SPLAT(the_momentum) *
            next));
    }
}

/* shortcut (conv2d), line 32: gelu9.y.grad.1[n, c, 2*i2 + 1, i3] = 0 */
/* gelu9.y.grad.1 f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c */
static void shortcut_grad(float *restrict gelu9_y_grad_1)
{
    for (int n = 0; n <= 31; n++)
        for (int i2 = 0; i2 <= 2; i2++)
            for (int i3 = 0; i3 <= 7; i3++)
                STORE(&gelu9_y_grad_1[1024 * n + 256 * i2 + 16 * i3 + 128], SPLAT(0.0f));
}

/* shortcut (conv2d), line 32: gelu9.y.grad.1[n, c, 7, i3] = 0 */
/* gelu9.y.grad.1 f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c */
static void shortcut_grad_2(float *restrict gelu9_y_grad_1)
{
    for (int n = 0; n <= 31; n++)
        for (int i3 = 0; i3 <= 7; i3++)
            STORE(&gelu9_y_grad_1[1024 * n + 16 * i3 + 896], SPLAT(0.0f));
}

/* shortcut (conv2d), line 32: gelu9.y.grad.1[n, c, 2*p, 2*i3 + 1] = 0 */
/* gelu9.y.grad.1 f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c */
static void shortcut_grad_3(float *restrict gelu9_y_grad_1)
{
    for (int n = 0; n <= 31; n++)
        for (int p = 0; p <= 3; p++)
            for (int i3 = 0; i3 <= 2; i3++)
                STORE(&gelu9_y_grad_1[1024 * n + 256 * p + 32 * i3 + 16], SPLAT(0.0f));
}

/* shortcut (conv2d), line 32: gelu9.y.grad.1[n, c, 2*p, 7] = 0 */
/* gelu9.y.grad.1 f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c */
static void shortcut_grad_4(float *restrict gelu9_y_grad_1)
{
    for (int n = 0; n <= 31; n++)
        for (int p = 0; p <= 3; p++)
            STORE(&gelu9_y_grad_1[1024 * n + 256 * p + 112], SPLAT(0.0f));
}

/* shortcut (conv2d), line 32: gelu9.y.grad.1[n, c, 2*p, 2*q] = sum(k) shortcut.y.grad[n, k, p,
   q]*shortcut.weight[k, c, 0, 0] */
/* shortcut.y.grad f32[32, 32, 4, 4]; shortcut.weight f32[32, 16, 1, 1]; gelu9.y.grad.1 f32[32,
   16, 8, 8] */
/* Tile: 16 c x 4 p x 4 q; lanes over c */
static void shortcut_grad_5(int thread, int threads, const float *restrict shortcut_y_grad,
    const float *restrict shortcut_weight, float *restrict gelu9_y_grad_1)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int n = unit;
        vec grad_1[4][4];
        UNROLL for (int p = 0; p < 4; p++)
            UNROLL for (int q = 0; q < 4; q++)
                grad_1[p][q] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++) {
            const vec x = LOAD(&shortcut_weight[16 * k]);
            UNROLL for (int p = 0; p < 4; p++)
                UNROLL for (int q = 0; q < 4; q++)
                    grad_1[p][q] += x * SPLAT(shortcut_y_grad[512 * n + 128 * p + 32 * q + k]);
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
/* Tile: 16 c x 4 i2 x 4 i3; lanes over c */
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
            const vec x = LOAD(&conv3_weight[144 * k + 64]);
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                UNROLL for (int i3 = 0; i3 < 4; i3++)
                    grad_2[i2][i3] += x * SPLAT(conv3_y_grad[2560 * n + i2 + 16 * i3 + 80 * k]);
        }
        UNROLL for (int i2 = 0; i2 < 4; i2++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                STORE(&gelu9_y_grad_2[1024 * n + 256 * i2 + 32 * i3], grad_2[i2][i3]);
    }
}

/* conv3 (conv2d), line 27: gelu9.y.grad.2[n, c, 2*i2, 2*i3 + 1] = sum(k, s) conv3.y.grad[n, k,
   i2, i3 - s + 1]*conv3.weight[k, c, 1, 2*s] */
/* conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3, 3]; gelu9.y.grad.2 f32[32, 16, 8,
   8] */
/* Tile: 16 c x 4 i2 x 4 i3; lanes over c */
static void conv3_grad_2(int thread, int threads, const float *restrict conv3_y_grad,
    const float *restrict conv3_weight, float *restrict gelu9_y_grad_2)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int n = unit;
        vec grad_2[4][4];
        UNROLL for (int i2 = 0; i2 < 4; i2++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                grad_2[i2][i3] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            for (int s = 0; s <= 1; s++) {
                const vec x = LOAD(&conv3_weight[144 * k + 32 * s + 48]);
                UNROLL for (int i2 = 0; i2 < 4; i2++)
                    UNROLL for (int i3 = 0; i3 < 4; i3++)
                        grad_2[i2][i3] += x * SPLAT(conv3_y_grad[2560 * n + i2 + 16 * i3 + 80 * k -
                            16 * s + 16]);
            }
        UNROLL for (int i2 = 0; i2 < 4; i2++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                STORE(&gelu9_y_grad_2[1024 * n + 256 * i2 + 32 * i3 + 16], grad_2[i2][i3]);
    }
}

/* conv3 (conv2d), line 27: gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3] = sum(k, r) conv3.y.grad[n, k,
   i2 - r + 1, i3]*conv3.weight[k, c, 2*r, 1] */
/* conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3, 3]; gelu9.y.grad.2 f32[32, 16, 8,
   8] */
/* Tile: 16 c x 4 i2 x 4 i3; lanes over c */
static void conv3_grad_3(int thread, int threads, const float *restrict conv3_y_grad,
    const float *restrict conv3_weight, float *restrict gelu9_y_grad_2)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int n = unit;
        vec grad_2[4][4];
        UNROLL for (int i2 = 0; i2 < 4; i2++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                grad_2[i2][i3] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            for (int r = 0; r <= 1; r++) {
                const vec x = LOAD(&conv3_weight[144 * k + 96 * r + 16]);
                UNROLL for (int i2 = 0; i2 < 4; i2++)
                    UNROLL for (int i3 = 0; i3 < 4; i3++)
                        grad_2[i2][i3] += x * SPLAT(conv3_y_grad[2560 * n + i2 + 16 * i3 + 80 * k -
                            r + 1]);
            }
        UNROLL for (int i2 = 0; i2 < 4; i2++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                STORE(&gelu9_y_grad_2[1024 * n + 256 * i2 + 32 * i3 + 128], grad_2[i2][i3]);
    }
}

/* conv3 (conv2d), line 27: gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3 + 1] = sum(k, r, s: -i2 + r + 2
   >= 0) conv3.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv3.weight[k, c, 2*r, 2*s] */
/* conv3.y.grad f32[32, 32, 4, 4]; conv3.weight f32[32, 16, 3, 3]; gelu9.y.grad.2 f32[32, 16, 8,
   8] */
/* Tile: 4 n x 16 c x 4 i3; lanes over c */
static void conv3_grad_4(int thread, int threads, const float *restrict conv3_y_grad,
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
            for (int r = max(0, i2 - 2); r <= 1; r++)
                for (int s = 0; s <= 1; s++) {
                    const vec x = LOAD(&conv3_weight[144 * k + 96 * r + 32 * s]);
                    UNROLL for (int n = 0; n < 4; n++)
                        UNROLL for (int i3 = 0; i3 < 4; i3++)
                            grad_2[n][i3] += x * SPLAT(conv3_y_grad[10240 * nb + 2560 * n + i2 +
                                16 * i3 + 80 * k - r - 16 * s + 17]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int i3 = 0; i3 < 4; i3++)
                STORE(&gelu9_y_grad_2[4096 * nb + 1024 * n + 256 * i2 + 32 * i3 + 144],
                    grad_2[n][i3]);
    }
}

/* conv3 (conv2d), line 27: conv3.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0)
   conv3.y.grad[n, k, p, q]*gelu9.y[n, c, 2*p + r - 1, 2*q + s - 1] */
/* sgd (sgd), line 42: conv3.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   conv3.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv3.weight[i0, i1, i2, i3],
   momentum[]*conv3.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(conv3.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv3.weight[i0, i1, i2,
   i3])) */
/* sgd (sgd), line 42: conv3.weight.next[i0, i1, i2, i3] = conv3.weight[i0, i1, i2, i3] -
   lr[]*(conv3.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv3.weight[i0, i1, i2, i3] +
   momentum[]*conv3.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* conv3.y.grad f32[32, 32, 4, 4]; gelu9.y f32[32, 16, 8, 8]; conv3.weight f32[32, 16, 3, 3];
   conv3.weight.momentum_buffer f32[32, 16, 3, 3]; conv3.weight.grad f32[32, 16, 3, 3] */
/* Tile: 8 k x 16 c x 3 s; lanes over c */
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
                for (int q = 0; q <= 3; q++)
                    UNROLL for (int s = 0; s < 3; s++) {
                        const vec x = LOAD(&gelu9_y[144 * r + 16 * s + 1152 * n + 288 * p + 32 * q -
                            144]);
                        UNROLL for (int k = 0; k < 8; k++)
                            grad[k][s] += x * SPLAT(conv3_y_grad[640 * kb + 80 * k + 2560 * n + p +
                                16 * q]);
                    }
        if (conv3_weight_grad != NULL)
            UNROLL for (int k = 0; k < 8; k++)
                UNROLL for (int s = 0; s < 3; s++)
                    scatter(&conv3_weight_grad[6144 * kb + 768 * k + 16 * r + s], 48, LANES,
                        grad[k][s]);
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++) {
                next[k][s] = (is_so) ? (vec)(grad[k][s] + SPLAT(the_weight_decay) *
                    LOAD(&conv3_weight[1152 * kb + 144 * k + 48 * r + 16 * s])) :
                    (vec)(SPLAT(the_momentum) *
                    LOAD(&conv3_weight_momentum_buffer[1152 * kb + 144 * k + 48 * r + 16 * s]) +
                    SPLAT(factor) * (grad[k][s] + SPLAT(the_weight_decay) *
                    LOAD(&conv3_weight[1152 * kb + 144 * k + 48 * r + 16 * s])));
                STORE(&conv3_weight_momentum_buffer[1152 * kb + 144 * k + 48 * r + 16 * s],
                    next[k][s]);
            }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++)
                STORE(&conv3_weight[1152 * kb + 144 * k + 48 * r + 16 * s],
                    LOAD(&conv3_weight[1152 * kb + 144 * k + 48 * r + 16 * s]) - SPLAT(the_lr) *
                    (grad[k][s] + SPLAT(the_weight_decay) *
                    LOAD(&conv3_weight[1152 * kb + 144 * k + 48 * r + 16 * s]) +
                    SPLAT(the_momentum) * next[k][s]));
    }
}

/* gelu9 (gelu), line 25: add8.y.grad[2*i0 + n2, i1, i2, i3] = 0.5*((gelu9.y.grad.2[2*i0 + n2,
   i1, i2, i3] + gelu9.y.grad.1[2*i0 + n2, i1, i2, i3])*(1 + erf(0.7071067811865476*add8.y[2*i0 +
   n2, i1, i2, i3]))) + 0.3989422804014327*((gelu9.y.grad.2[2*i0 + n2, i1, i2, i3] +
   gelu9.y.grad.1[2*i0 + n2, i1, i2, i3])*add8.y[2*i0 + n2, i1, i2,
   i3]*exp((-0.5000000000000001)*(add8.y[2*i0 + n2, i1, i2, i3]*add8.y[2*i0 + n2, i1, i2, i3]))) */
/* bn2 (batch_norm2d), line 23: bn2.weight.grad.parts[n, c] = sum(n2, h, w) add8.y.grad[2*n + n2,
   c, h, w]*((conv2.sum[2*n + n2, c, h, w] - bn2.m[c])*add8.y.part[c]) */
/* bn2 (batch_norm2d), line 23: bn2.weight.grad[c] = sum(n) bn2.weight.grad.parts[n, c] */
/* bn2 (batch_norm2d), line 23: bn2.bias.grad.parts[n, c] = sum(n2, h, w) add8.y.grad[2*n + n2,
   c, h, w] */
/* bn2 (batch_norm2d), line 23: bn2.bias.grad[c] = sum(n) bn2.bias.grad.parts[n, c] */
/* sgd (sgd), line 42: bn2.weight.momentum_buffer.next[i0] = select(step[] == 1,
   bn2.weight.grad[i0] + weight_decay[]*bn2.weight[i0], momentum[]*bn2.weight.momentum_buffer[i0]
   + (1 - dampening[])*(bn2.weight.grad[i0] + weight_decay[]*bn2.weight[i0])) */
/* sgd (sgd), line 42: bn2.bias.momentum_buffer.next[i0] = select(step[] == 1, bn2.bias.grad[i0]
   + weight_decay[]*bn2.bias[i0], momentum[]*bn2.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn2.bias.grad[i0] + weight_decay[]*bn2.bias[i0])) */
/* sgd (sgd), line 42: bn2.bias.next[i0] = bn2.bias[i0] - lr[]*(bn2.bias.grad[i0] +
   weight_decay[]*bn2.bias[i0] + momentum[]*bn2.bias.momentum_buffer.next[i0]) */
/* gelu9.y.grad.2 f32[32, 16, 8, 8]; gelu9.y.grad.1 f32[32, 16, 8, 8]; add8.y f32[32, 16, 8, 8];
   add8.y.grad f32[32, 16, 8, 8]; conv2.sum f32[32, 16, 8, 8]; bn2.m f32[16]; add8.y.part
   f32[16]; bn2.weight.grad.parts f32[16, 16]; bn2.bias.grad.parts f32[16, 16]; bn2.weight
   f32[16]; bn2.weight.momentum_buffer f32[16]; bn2.bias f32[16]; bn2.bias.momentum_buffer
   f32[16]; bn2.weight.grad f32[16]; bn2.bias.grad f32[16] */
/* Tile: 16 i1; lanes over i1 */
static void gelu9_bn2_sgd_grad(const float *restrict gelu9_y_grad_2,
    const float *restrict gelu9_y_grad_1, const float *restrict add8_y, float *restrict add8_y_grad,
    const float *restrict conv2_sum, const float *restrict bn2_m, const float *restrict add8_y_part,
    float *restrict bn2_weight_grad_parts, float *restrict bn2_bias_grad_parts,
    const float *restrict bn2_weight, float *restrict bn2_weight_momentum_buffer,
    float *restrict bn2_bias, float *restrict bn2_bias_momentum_buffer,
    float *restrict bn2_weight_grad, float *restrict bn2_bias_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    vec parts;
    vec grad;
    vec parts_2;
    vec grad_2;
    vec next;
    for (int i0 = 0; i0 <= 15; i0++)
        for (int n2 = 0; n2 <= 1; n2++)
            for (int i2 = 0; i2 <= 7; i2++)
                for (int i3 = 0; i3 <= 7; i3++)
                    STORE(&add8_y_grad[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3], SPLAT(0.5f) *
                        ((LOAD(&gelu9_y_grad_2[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3]) +
                        LOAD(&gelu9_y_grad_1[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3])) *
                        (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                        LOAD(&add8_y[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3])))) +
                        SPLAT(0.3989423f) * ((LOAD(&gelu9_y_grad_2[2048 * i0 + 1024 * n2 + 128 *
                        i2 + 16 * i3]) + LOAD(&gelu9_y_grad_1[2048 * i0 + 1024 * n2 + 128 * i2 +
                        16 * i3])) * LOAD(&add8_y[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3]) *
                        v_exp(SPLAT(-0.5f) * (LOAD(&add8_y[2048 * i0 + 1024 * n2 + 128 * i2 + 16 *
                        i3]) * LOAD(&add8_y[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3])))));
    for (int i0 = 0; i0 <= 15; i0++) {
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int i2 = 0; i2 <= 7; i2++)
                for (int i3 = 0; i3 <= 7; i3++)
                    parts += LOAD(&add8_y_grad[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3]) *
                        ((LOAD(&conv2_sum[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3]) -
                        LOAD(&bn2_m[0])) * LOAD(&add8_y_part[0]));
        STORE(&bn2_weight_grad_parts[16 * i0], parts);
    }
    grad = SPLAT(0.0f);
    for (int i0 = 0; i0 <= 15; i0++)
        grad += LOAD(&bn2_weight_grad_parts[16 * i0]);
    STORE(&bn2_weight_grad[0], grad);
    for (int i0 = 0; i0 <= 15; i0++) {
        parts_2 = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int i2 = 0; i2 <= 7; i2++)
                for (int i3 = 0; i3 <= 7; i3++)
                    parts_2 += LOAD(&add8_y_grad[2048 * i0 + 1024 * n2 + 128 * i2 + 16 * i3]);
        STORE(&bn2_bias_grad_parts[16 * i0], parts_2);
    }
    grad_2 = SPLAT(0.0f);
    for (int i0 = 0; i0 <= 15; i0++)
        grad_2 += LOAD(&bn2_bias_grad_parts[16 * i0]);
    if (bn2_bias_grad != NULL)
        STORE(&bn2_bias_grad[0], grad_2);
    STORE(&bn2_weight_momentum_buffer[0], (is_so) ?
        (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn2_weight[0])) :
        (vec)(SPLAT(the_momentum) * LOAD(&bn2_weight_momentum_buffer[0]) + SPLAT(factor) *
        (grad + SPLAT(the_weight_decay) * LOAD(&bn2_weight[0]))));
    {
        next = (is_so) ? (vec)(grad_2 + SPLAT(the_weight_decay) * LOAD(&bn2_bias[0])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn2_bias_momentum_buffer[0]) + SPLAT(factor) *
            (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn2_bias[0])));
        STORE(&bn2_bias_momentum_buffer[0], next);
    }
    STORE(&bn2_bias[0], LOAD(&bn2_bias[0]) - SPLAT(the_lr) *
        (grad_2 + SPLAT(the_weight_decay) * LOAD(&bn2_bias[0]) + SPLAT(the_momentum) * next));
}

/* bn2 (batch_norm2d), line 23: bn2.v.grad.part[c] = rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] +
   1e-05)*rsqrt(bn2.v[c] + 1e-05) */
/* bn2 (batch_norm2d), line 23: bn2.v.grad.parts[n, c] = sum(n2, h, w) (-0.5)*(add8.y.grad[2*n +
   n2, c, h, w]*bn2.weight[c]*(conv2.sum[2*n + n2, c, h, w] - bn2.m[c])*bn2.v.grad.part[c]) */
/* bn2 (batch_norm2d), line 23: bn2.v.grad[c] = sum(n) bn2.v.grad.parts[n, c] */
/* bn2 (batch_norm2d), line 23: bn2.sum.2.grad[c] = bn2.v.grad[c]/2048 */
/* bn2 (batch_norm2d), line 23: bn2.d.grad[2*n + n2, c, h, w] =
   2*(bn2.sum.2.grad[c]*(conv2.sum[2*n + n2, c, h, w] - bn2.m[c])) + add8.y.grad[2*n + n2, c, h,
   w]*bn2.weight[c]*add8.y.part[c] */
/* bn2 (batch_norm2d), line 23: bn2.m.grad.parts[n, c] = sum(n2, h, w) -bn2.d.grad[2*n + n2, c,
   h, w] */
/* bn2 (batch_norm2d), line 23: bn2.m.grad[c] = sum(n) bn2.m.grad.parts[n, c] */
/* bn2 (batch_norm2d), line 23: bn2.sum.grad[c] = bn2.m.grad[c]/2048 */
/* bn2 (batch_norm2d), line 23: conv2.y.grad[2*n + n2, c, h, w] = bn2.sum.grad[c] +
   bn2.d.grad[2*n + n2, c, h, w] */
/* For bn2 (line 23), bn1 (line 20) */
/* bn2.v f32[16]; add8.y.grad f32[32, 16, 8, 8]; bn2.weight f32[16]; conv2.sum f32[32, 16, 8, 8];
   bn2.m f32[16]; bn2.v.grad.parts f32[16, 16]; add8.y.part f32[16]; bn2.d.grad f32[32, 16, 8,
   8]; bn2.m.grad.parts f32[16, 16]; conv2.y.grad f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c */
static void bn2_grad(const float *restrict bn2_v, const float *restrict add8_y_grad,
    const float *restrict bn2_weight, const float *restrict conv2_sum, const float *restrict bn2_m,
    float *restrict bn2_v_grad_parts, const float *restrict add8_y_part, float *restrict bn2_d_grad,
    float *restrict bn2_m_grad_parts, float *restrict conv2_y_grad)
{
    zero_rows(conv2_y_grad, 512, 160, 16, 0, 1);
    zero_rows(conv2_y_grad + 144, 512, 160, 16, 0, 1);
    zero_rows(conv2_y_grad + 8, 5120, 16, 8, 0, 1);
    vec part;
    vec parts;
    vec grad;
    vec grad_2;
    vec parts_2;
    vec grad_3;
    vec grad_4;
    part = v_rsqrt(LOAD(&bn2_v[0]) + SPLAT(1e-05f)) * v_rsqrt(LOAD(&bn2_v[0]) + SPLAT(1e-05f)) *
        v_rsqrt(LOAD(&bn2_v[0]) + SPLAT(1e-05f));
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++)
                    parts += SPLAT(-0.5f) * (LOAD(&add8_y_grad[2048 * n + 1024 * n2 + 128 * h + 16 *
                        w]) * LOAD(&bn2_weight[0]) *
                        (LOAD(&conv2_sum[2048 * n + 1024 * n2 + 128 * h + 16 * w]) -
                        LOAD(&bn2_m[0])) * part);
        STORE(&bn2_v_grad_parts[16 * n], parts);
    }
    grad = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        grad += LOAD(&bn2_v_grad_parts[16 * n]);
    grad_2 = grad / SPLAT(2048.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        for (int n2_2 = 0; n2_2 <= 1; n2_2++)
            for (int h_2 = 0; h_2 <= 7; h_2++)
                for (int w_2 = 0; w_2 <= 7; w_2++)
                    scatter(&bn2_d_grad[4096 * n_2 + 2048 * n2_2 + 16 * h_2 + w_2], 128, LANES,
                        SPLAT(2.0f) * (grad_2 * (LOAD(&conv2_sum[2048 * n_2 + 1024 * n2_2 + 128 *
                        h_2 + 16 * w_2]) - LOAD(&bn2_m[0]))) +
                        LOAD(&add8_y_grad[2048 * n_2 + 1024 * n2_2 + 128 * h_2 + 16 * w_2]) *
                        LOAD(&bn2_weight[0]) * LOAD(&add8_y_part[0]));
    for (int n_2 = 0; n_2 <= 15; n_2++) {
        parts_2 = SPLAT(0.0f);
        for (int n2_2 = 0; n2_2 <= 1; n2_2++)
            for (int h_2 = 0; h_2 <= 7; h_2++)
                for (int w_2 = 0; w_2 <= 7; w_2++)
                    parts_2 += -gather(&bn2_d_grad[4096 * n_2 + 2048 * n2_2 + 16 * h_2 + w_2], 128,
                        LANES);
        STORE(&bn2_m_grad_parts[16 * n_2], parts_2);
    }
    grad_3 = SPLAT(0.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        grad_3 += LOAD(&bn2_m_grad_parts[16 * n_2]);
    grad_4 = grad_3 / SPLAT(2048.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        for (int n2_2 = 0; n2_2 <= 1; n2_2++)
            for (int h_2 = 0; h_2 <= 7; h_2++)
                for (int w_2 = 0; w_2 <= 7; w_2++)
                    scatter(&conv2_y_grad[5120 * n_2 + 2560 * n2_2 + h_2 + 16 * w_2 + 16], 160,
                        LANES, grad_4 + gather(&bn2_d_grad[4096 * n_2 + 2048 * n2_2 + 16 * h_2 +
                        w_2], 128, LANES));
}

/* conv2 (conv2d), line 22: gelu5.y.grad[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and
   -i2 + r + 6 >= 0) conv2.y.grad[2*n + n2, k, i2 - r + 1, i3 - s + 1]*conv2.weight[k, c, r, s] */
/* gelu5 (gelu), line 21: bn1.y.grad[2*i0 + n2, i1, i2, i3] = 0.5*(gelu5.y.grad[2*i0 + n2, i1,
   i2, i3]*(1 + erf(0.7071067811865476*bn1.y[2*i0 + n2, i1, i2, i3]))) +
   0.3989422804014327*(gelu5.y.grad[2*i0 + n2, i1, i2, i3]*bn1.y[2*i0 + n2, i1, i2,
   i3]*exp((-0.5000000000000001)*(bn1.y[2*i0 + n2, i1, i2, i3]*bn1.y[2*i0 + n2, i1, i2, i3]))) */
/* conv2.y.grad f32[32, 16, 8, 8]; conv2.weight f32[16, 16, 3, 3]; bn1.y f32[32, 16, 8, 8];
   bn1.y.grad f32[32, 16, 8, 8] */
/* Tile: 2 n2 x 16 c x 8 i3; lanes over c */
static void conv2_gelu5_grad(int thread, int threads, const float *restrict conv2_y_grad,
    const float *restrict conv2_weight, const float *restrict bn1_y, float *restrict bn1_y_grad)
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
                    const vec x = LOAD(&conv2_weight[144 * k + 48 * r + 16 * s]);
                    UNROLL for (int n2 = 0; n2 < 2; n2++)
                        UNROLL for (int i3 = 0; i3 < 8; i3++)
                            grad[n2][i3] += x * SPLAT(conv2_y_grad[5120 * n + 2560 * n2 + i2 + 16 *
                                i3 + 160 * k - r - 16 * s + 33]);
                }
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int i3 = 0; i3 < 8; i3++)
                STORE(&bn1_y_grad[2048 * n + 1024 * n2 + 128 * i2 + 16 * i3], SPLAT(0.5f) *
                    (grad[n2][i3] * (SPLAT(1.0f) +
                    v_erf(SPLAT(0.70710677f) * LOAD(&bn1_y[2048 * n + 1024 * n2 + 128 * i2 + 16 *
                    i3])))) + SPLAT(0.3989423f) *
                    (grad[n2][i3] * LOAD(&bn1_y[2048 * n + 1024 * n2 + 128 * i2 + 16 * i3]) *
                    v_exp(SPLAT(-0.5f) * (LOAD(&bn1_y[2048 * n + 1024 * n2 + 128 * i2 + 16 * i3]) *
                    LOAD(&bn1_y[2048 * n + 1024 * n2 + 128 * i2 + 16 * i3])))));
    }
}

/* conv2 (conv2d), line 22: conv2.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0
   and -p - r + 8 >= 0) conv2.y.grad[2*n + n2, k, p, q]*gelu5.y[2*n + n2, c, p + r - 1, q + s -
   1] */
/* For conv2 (line 22), conv1 (line 19) */
/* conv2.y.grad f32[32, 16, 8, 8]; gelu5.y f32[32, 16, 8, 8]; conv2.weight.grad.parts f32[16, 16,
   16, 3, 3] */
/* Tile: 8 k x 16 c x 3 s; lanes over c */
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
                for (int q = 0; q <= 7; q++)
                    UNROLL for (int s = 0; s < 3; s++) {
                        const vec x = LOAD(&gelu5_y[2560 * n + 160 * r + 16 * s + 1280 * n2 + 160 *
                            p + 16 * q - 160]);
                        UNROLL for (int k = 0; k < 8; k++)
                            parts[k][s] += x * SPLAT(conv2_y_grad[5120 * n + 1280 * kb + 160 * k +
                                2560 * n2 + p + 16 * q + 16]);
                    }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int s = 0; s < 3; s++)
                STORE(&conv2_weight_grad_parts[2304 * n + 1152 * kb + 144 * k + 48 * r + 16 * s],
                    parts[k][s]);
    }
}

/* conv2 (conv2d), line 22: conv2.weight.grad[k, c, r, s] = sum(n) conv2.weight.grad.parts[n, k,
   c, r, s] */
/* sgd (sgd), line 42: conv2.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   conv2.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv2.weight[i0, i1, i2, i3],
   momentum[]*conv2.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(conv2.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv2.weight[i0, i1, i2,
   i3])) */
/* sgd (sgd), line 42: conv2.weight.next[i0, i1, i2, i3] = conv2.weight[i0, i1, i2, i3] -
   lr[]*(conv2.weight.grad[i0, i1, i2, i3] + weight_decay[]*conv2.weight[i0, i1, i2, i3] +
   momentum[]*conv2.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* For conv2 (line 22), conv1 (line 19) */
/* conv2.weight.grad.parts f32[16, 16, 16, 3, 3]; conv2.weight f32[16, 16, 3, 3];
   conv2.weight.momentum_buffer f32[16, 16, 3, 3]; conv2.weight.grad f32[16, 16, 3, 3] */
/* Tile: 16 c; lanes over c */
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
        vec grad;
        vec next;
        grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += LOAD(&conv2_weight_grad_parts[144 * k + 48 * r + 16 * s + 2304 * n]);
        if (conv2_weight_grad != NULL)
            scatter(&conv2_weight_grad[768 * k + 16 * r + s], 48, LANES, grad);
        {
            next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) *
                LOAD(&conv2_weight[144 * k + 48 * r + 16 * s])) :
                (vec)(SPLAT(the_momentum) * LOAD(&conv2_weight_momentum_buffer[144 * k + 48 * r +
                16 * s]) + SPLAT(factor) * (grad + SPLAT(the_weight_decay) *
                LOAD(&conv2_weight[144 * k + 48 * r + 16 * s])));
            STORE(&conv2_weight_momentum_buffer[144 * k + 48 * r + 16 * s], next);
        }
        STORE(&conv2_weight[144 * k + 48 * r + 16 * s],
            LOAD(&conv2_weight[144 * k + 48 * r + 16 * s]) - SPLAT(the_lr) *
            (grad + SPLAT(the_weight_decay) * LOAD(&conv2_weight[144 * k + 48 * r + 16 * s]) +
            SPLAT(the_momentum) * next));
    }
}

/* bn1 (batch_norm2d), line 20: bn1.weight.grad.parts[n, c] = sum(n2, h, w) bn1.y.grad[2*n + n2,
   c, h, w]*((conv1.sum[2*n + n2, c, h, w] - bn1.m[c])*bn1.y.part[c]) */
/* bn1 (batch_norm2d), line 20: bn1.weight.grad[c] = sum(n) bn1.weight.grad.parts[n, c] */
/* sgd (sgd), line 42: bn1.weight.momentum_buffer.next[i0] = select(step[] == 1,
   bn1.weight.grad[i0] + weight_decay[]*bn1.weight[i0], momentum[]*bn1.weight.momentum_buffer[i0]
   + (1 - dampening[])*(bn1.weight.grad[i0] + weight_decay[]*bn1.weight[i0])) */
/* sgd (sgd), line 42: bn1.weight.next[i0] = bn1.weight[i0] - lr[]*(bn1.weight.grad[i0] +
   weight_decay[]*bn1.weight[i0] + momentum[]*bn1.weight.momentum_buffer.next[i0]) */
/* For bn1 (line 20), bn0 (line 16) */
/* bn1.y.grad f32[32, 16, 8, 8]; conv1.sum f32[32, 16, 8, 8]; bn1.m f32[16]; bn1.y.part f32[16];
   bn1.weight.grad.parts f32[16, 16]; bn1.weight f32[16]; bn1.weight.momentum_buffer f32[16];
   bn1.weight.grad f32[16] */
/* Tile: 16 c; lanes over c */
static void bn1_sgd_grad(const float *restrict bn1_y_grad, const float *restrict conv1_sum,
    const float *restrict bn1_m, const float *restrict bn1_y_part,
    float *restrict bn1_weight_grad_parts, float *restrict bn1_weight,
    float *restrict bn1_weight_momentum_buffer, float *restrict bn1_weight_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    vec parts;
    vec grad;
    vec next;
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++)
                    parts += LOAD(&bn1_y_grad[2048 * n + 1024 * n2 + 128 * h + 16 * w]) *
                        ((LOAD(&conv1_sum[2048 * n + 1024 * n2 + 128 * h + 16 * w]) -
                        LOAD(&bn1_m[0])) * LOAD(&bn1_y_part[0]));
        STORE(&bn1_weight_grad_parts[16 * n], parts);
    }
    grad = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        grad += LOAD(&bn1_weight_grad_parts[16 * n]);
    if (bn1_weight_grad != NULL)
        STORE(&bn1_weight_grad[0], grad);
    {
        next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn1_weight[0])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn1_weight_momentum_buffer[0]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&bn1_weight[0])));
        STORE(&bn1_weight_momentum_buffer[0], next);
    }
    STORE(&bn1_weight[0], LOAD(&bn1_weight[0]) - SPLAT(the_lr) *
        (grad + SPLAT(the_weight_decay) * LOAD(&bn1_weight[0]) + SPLAT(the_momentum) * next));
}

/* bn1 (batch_norm2d), line 20: bn1.bias.grad.parts[n, c] = sum(n2, h, w) bn1.y.grad[2*n + n2, c,
   h, w] */
/* bn1 (batch_norm2d), line 20: bn1.bias.grad[c] = sum(n) bn1.bias.grad.parts[n, c] */
/* sgd (sgd), line 42: bn1.bias.momentum_buffer.next[i0] = select(step[] == 1, bn1.bias.grad[i0]
   + weight_decay[]*bn1.bias[i0], momentum[]*bn1.bias.momentum_buffer[i0] + (1 -
   dampening[])*(bn1.bias.grad[i0] + weight_decay[]*bn1.bias[i0])) */
/* sgd (sgd), line 42: bn1.bias.next[i0] = bn1.bias[i0] - lr[]*(bn1.bias.grad[i0] +
   weight_decay[]*bn1.bias[i0] + momentum[]*bn1.bias.momentum_buffer.next[i0]) */
/* For bn1 (line 20), bn0 (line 16) */
/* bn1.y.grad f32[32, 16, 8, 8]; bn1.bias.grad.parts f32[16, 16]; bn1.bias f32[16];
   bn1.bias.momentum_buffer f32[16]; bn1.bias.grad f32[16] */
/* Tile: 16 c; lanes over c */
static void bn1_sgd_grad_2(const float *restrict bn1_y_grad, float *restrict bn1_bias_grad_parts,
    float *restrict bn1_bias, float *restrict bn1_bias_momentum_buffer,
    float *restrict bn1_bias_grad)
{
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    const float factor = (float)(1.0 - dampening);
    const bool is_so = (double)(run.step + 1) == 1.0;
    const float the_lr = (float)lr;
    vec parts;
    vec grad;
    vec next;
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++)
                    parts += LOAD(&bn1_y_grad[2048 * n + 1024 * n2 + 128 * h + 16 * w]);
        STORE(&bn1_bias_grad_parts[16 * n], parts);
    }
    grad = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        grad += LOAD(&bn1_bias_grad_parts[16 * n]);
    if (bn1_bias_grad != NULL)
        STORE(&bn1_bias_grad[0], grad);
    {
        next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) * LOAD(&bn1_bias[0])) :
            (vec)(SPLAT(the_momentum) * LOAD(&bn1_bias_momentum_buffer[0]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&bn1_bias[0])));
        STORE(&bn1_bias_momentum_buffer[0], next);
    }
    STORE(&bn1_bias[0], LOAD(&bn1_bias[0]) - SPLAT(the_lr) *
        (grad + SPLAT(the_weight_decay) * LOAD(&bn1_bias[0]) + SPLAT(the_momentum) * next));
}

/* conv1 (conv2d), line 19: gelu2.y.grad.1[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0
   and -i2 + r + 6 >= 0) conv1.y.grad[2*n + n2, k, i2 - r + 1, i3 - s + 1]*conv1.weight[k, c, r,
   s] */
/* gelu2 (gelu), line 17: bn0.y.grad[2*i0 + n2, i1, i2, i3] = 0.5*((gelu2.y.grad.1[2*i0 + n2, i1,
   i2, i3] + add8.y.grad[2*i0 + n2, i1, i2, i3])*(1 + erf(0.7071067811865476*bn0.y[2*i0 + n2, i1,
   i2, i3]))) + 0.3989422804014327*((gelu2.y.grad.1[2*i0 + n2, i1, i2, i3] + add8.y.grad[2*i0 +
   n2, i1, i2, i3])*bn0.y[2*i0 + n2, i1, i2, i3]*exp((-0.5000000000000001)*(bn0.y[2*i0 + n2, i1,
   i2, i3]*bn0.y[2*i0 + n2, i1, i2, i3]))) */
/* conv1.y.grad f32[32, 16, 8, 8]; conv1.weight f32[16, 16, 3, 3]; add8.y.grad f32[32, 16, 8, 8];
   bn0.y f32[32, 16, 8, 8]; bn0.y.grad f32[32, 16, 8, 8] */
/* Tile: 2 n2 x 16 c x 8 i3; lanes over c */
static void conv1_gelu2_grad(int thread, int threads, const float *restrict conv1_y_grad,
    const float *restrict conv1_weight, const float *restrict add8_y_grad,
    const float *restrict bn0_y, float *restrict bn0_y_grad)
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
                    const vec x = LOAD(&conv1_weight[144 * k + 48 * r + 16 * s]);
                    UNROLL for (int n2 = 0; n2 < 2; n2++)
                        UNROLL for (int i3 = 0; i3 < 8; i3++)
                            grad_1[n2][i3] += x * SPLAT(conv1_y_grad[5120 * n + 2560 * n2 + i2 +
                                16 * i3 + 160 * k - r - 16 * s + 33]);
                }
        UNROLL for (int n2 = 0; n2 < 2; n2++)
            UNROLL for (int i3 = 0; i3 < 8; i3++)
                STORE(&bn0_y_grad[2048 * n + 1024 * n2 + 128 * i2 + 16 * i3], SPLAT(0.5f) *
                    ((grad_1[n2][i3] + LOAD(&add8_y_grad[2048 * n + 1024 * n2 + 128 * i2 + 16 *
                    i3])) * (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) *
                    LOAD(&bn0_y[2048 * n + 1024 * n2 + 128 * i2 + 16 * i3])))) + SPLAT(0.3989423f) *
                    ((grad_1[n2][i3] + LOAD(&add8_y_grad[2048 * n + 1024 * n2 + 128 * i2 + 16 *
                    i3])) * LOAD(&bn0_y[2048 * n + 1024 * n2 + 128 * i2 + 16 * i3]) *
                    v_exp(SPLAT(-0.5f) * (LOAD(&bn0_y[2048 * n + 1024 * n2 + 128 * i2 + 16 * i3]) *
                    LOAD(&bn0_y[2048 * n + 1024 * n2 + 128 * i2 + 16 * i3])))));
    }
}

/* bn0 (batch_norm2d), line 16: bn0.v.grad.part[c] = rsqrt(bn0.v[c] + 1e-05)*rsqrt(bn0.v[c] +
   1e-05)*rsqrt(bn0.v[c] + 1e-05) */
/* bn0 (batch_norm2d), line 16: bn0.v.grad.parts[n, c] = sum(n2, h, w) (-0.5)*(bn0.y.grad[2*n +
   n2, c, h, w]*bn0.weight[c]*(stem.sum[2*n + n2, c, h, w] - bn0.m[c])*bn0.v.grad.part[c]) */
/* bn0 (batch_norm2d), line 16: bn0.v.grad[c] = sum(n) bn0.v.grad.parts[n, c] */
/* bn0 (batch_norm2d), line 16: bn0.sum.2.grad[c] = bn0.v.grad[c]/2048 */
/* bn0 (batch_norm2d), line 16: bn0.d.grad[2*n + n2, c, h, w] =
   2*(bn0.sum.2.grad[c]*(stem.sum[2*n + n2, c, h, w] - bn0.m[c])) + bn0.y.grad[2*n + n2, c, h,
   w]*bn0.weight[c]*bn0.y.part[c] */
/* bn0 (batch_norm2d), line 16: bn0.m.grad.parts[n, c] = sum(n2, h, w) -bn0.d.grad[2*n + n2, c,
   h, w] */
/* bn0 (batch_norm2d), line 16: bn0.m.grad[c] = sum(n) bn0.m.grad.parts[n, c] */
/* bn0 (batch_norm2d), line 16: bn0.sum.grad[c] = bn0.m.grad[c]/2048 */
/* bn0 (batch_norm2d), line 16: stem.y.grad[2*n + n2, c, h, w] = bn0.sum.grad[c] + bn0.d.grad[2*n
   + n2, c, h, w] */
/* bn0.v f32[16]; bn0.y.grad f32[32, 16, 8, 8]; bn0.weight f32[16]; stem.sum f32[32, 16, 8, 8];
   bn0.m f32[16]; bn0.v.grad.parts f32[16, 16]; bn0.y.part f32[16]; bn0.d.grad f32[32, 16, 8, 8];
   bn0.m.grad.parts f32[16, 16]; stem.y.grad f32[32, 16, 8, 8] */
/* Tile: 16 c; lanes over c */
static void bn0_grad(const float *restrict bn0_v, const float *restrict bn0_y_grad,
    const float *restrict bn0_weight, const float *restrict stem_sum, const float *restrict bn0_m,
    float *restrict bn0_v_grad_parts, const float *restrict bn0_y_part, float *restrict bn0_d_grad,
    float *restrict bn0_m_grad_parts, float *restrict stem_y_grad)
{
    vec part;
    vec parts;
    vec grad;
    vec grad_2;
    vec parts_2;
    vec grad_3;
    vec grad_4;
    part = v_rsqrt(LOAD(&bn0_v[0]) + SPLAT(1e-05f)) * v_rsqrt(LOAD(&bn0_v[0]) + SPLAT(1e-05f)) *
        v_rsqrt(LOAD(&bn0_v[0]) + SPLAT(1e-05f));
    for (int n = 0; n <= 15; n++) {
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int h = 0; h <= 7; h++)
                for (int w = 0; w <= 7; w++)
                    parts += SPLAT(-0.5f) * (LOAD(&bn0_y_grad[2048 * n + 1024 * n2 + 128 * h + 16 *
                        w]) * LOAD(&bn0_weight[0]) *
                        (LOAD(&stem_sum[2048 * n + 1024 * n2 + 128 * h + 16 * w]) -
                        LOAD(&bn0_m[0])) * part);
        STORE(&bn0_v_grad_parts[16 * n], parts);
    }
    grad = SPLAT(0.0f);
    for (int n = 0; n <= 15; n++)
        grad += LOAD(&bn0_v_grad_parts[16 * n]);
    grad_2 = grad / SPLAT(2048.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        for (int n2_2 = 0; n2_2 <= 1; n2_2++)
            for (int h_2 = 0; h_2 <= 7; h_2++)
                for (int w_2 = 0; w_2 <= 7; w_2++)
                    scatter(&bn0_d_grad[4096 * n_2 + 2048 * n2_2 + 16 * h_2 + w_2], 128, LANES,
                        SPLAT(2.0f) * (grad_2 * (LOAD(&stem_sum[2048 * n_2 + 1024 * n2_2 + 128 *
                        h_2 + 16 * w_2]) - LOAD(&bn0_m[0]))) +
                        LOAD(&bn0_y_grad[2048 * n_2 + 1024 * n2_2 + 128 * h_2 + 16 * w_2]) *
                        LOAD(&bn0_weight[0]) * LOAD(&bn0_y_part[0]));
    for (int n_2 = 0; n_2 <= 15; n_2++) {
        parts_2 = SPLAT(0.0f);
        for (int n2_2 = 0; n2_2 <= 1; n2_2++)
            for (int h_2 = 0; h_2 <= 7; h_2++)
                for (int w_2 = 0; w_2 <= 7; w_2++)
                    parts_2 += -gather(&bn0_d_grad[4096 * n_2 + 2048 * n2_2 + 16 * h_2 + w_2], 128,
                        LANES);
        STORE(&bn0_m_grad_parts[16 * n_2], parts_2);
    }
    grad_3 = SPLAT(0.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        grad_3 += LOAD(&bn0_m_grad_parts[16 * n_2]);
    grad_4 = grad_3 / SPLAT(2048.0f);
    for (int n_2 = 0; n_2 <= 15; n_2++)
        for (int n2_2 = 0; n2_2 <= 1; n2_2++)
            for (int h_2 = 0; h_2 <= 7; h_2++)
                for (int w_2 = 0; w_2 <= 7; w_2++)
                    STORE(&stem_y_grad[2048 * n_2 + 1024 * n2_2 + 128 * h_2 + 16 * w_2], grad_4 +
                        gather(&bn0_d_grad[4096 * n_2 + 2048 * n2_2 + 16 * h_2 + w_2], 128, LANES));
}

/* stem (conv2d), line 15: stem.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0
   and -p - r + 8 >= 0) stem.y.grad[2*n + n2, k, p, q]*image.value[2*n + n2, c, p + r - 1, q + s
   - 1] */
/* stem.y.grad f32[32, 16, 8, 8]; image.value f32[32, 1, 8, 8]; stem.weight.grad.parts f32[16,
   16, 1, 3, 3] */
/* Tile: 2 n x 16 k x 3 s; lanes over k */
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
                for (int q = 0; q <= 7; q++)
                    UNROLL for (int n = 0; n < 2; n++) {
                        const vec x = LOAD(&stem_y_grad[4096 * nb + 2048 * n + 1024 * n2 + 128 * p +
                            16 * q]);
                        UNROLL for (int s = 0; s < 3; s++)
                            parts[n][s] += x * SPLAT(image_value[1024 * nb + 512 * n + 32 * r + s +
                                256 * n2 + 32 * p + q - 32]);
                    }
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int s = 0; s < 3; s++)
                STORE(&stem_weight_grad_parts[288 * nb + 144 * n + 48 * r + 16 * s], parts[n][s]);
    }
}

/* stem (conv2d), line 15: stem.weight.grad[k, c, r, s] = sum(n) stem.weight.grad.parts[n, k, c,
   r, s] */
/* sgd (sgd), line 42: stem.weight.momentum_buffer.next[i0, i1, i2, i3] = select(step[] == 1,
   stem.weight.grad[i0, i1, i2, i3] + weight_decay[]*stem.weight[i0, i1, i2, i3],
   momentum[]*stem.weight.momentum_buffer[i0, i1, i2, i3] + (1 -
   dampening[])*(stem.weight.grad[i0, i1, i2, i3] + weight_decay[]*stem.weight[i0, i1, i2, i3])) */
/* sgd (sgd), line 42: stem.weight.next[i0, i1, i2, i3] = stem.weight[i0, i1, i2, i3] -
   lr[]*(stem.weight.grad[i0, i1, i2, i3] + weight_decay[]*stem.weight[i0, i1, i2, i3] +
   momentum[]*stem.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* stem.weight.grad.parts f32[16, 16, 1, 3, 3]; stem.weight f32[16, 1, 3, 3];
   stem.weight.momentum_buffer f32[16, 1, 3, 3]; stem.weight.grad f32[16, 1, 3, 3] */
/* Tile: 16 k; lanes over k */
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
            vec grad;
            vec next;
            grad = SPLAT(0.0f);
            for (int n = 0; n <= 15; n++)
                grad += LOAD(&stem_weight_grad_parts[48 * r + 16 * s + 144 * n]);
            if (stem_weight_grad != NULL)
                scatter(&stem_weight_grad[16 * r + s], 48, LANES, grad);
            {
                next = (is_so) ? (vec)(grad + SPLAT(the_weight_decay) *
                    LOAD(&stem_weight[48 * r + 16 * s])) :
                    (vec)(SPLAT(the_momentum) *
                    LOAD(&stem_weight_momentum_buffer[48 * r + 16 * s]) + SPLAT(factor) *
                    (grad + SPLAT(the_weight_decay) * LOAD(&stem_weight[48 * r + 16 * s])));
                STORE(&stem_weight_momentum_buffer[48 * r + 16 * s], next);
            }
            STORE(&stem_weight[48 * r + 16 * s], LOAD(&stem_weight[48 * r + 16 * s]) -
                SPLAT(the_lr) * (grad + SPLAT(the_weight_decay) *
                LOAD(&stem_weight[48 * r + 16 * s]) + SPLAT(the_momentum) * next));
        }
}

/* bn0 (batch_norm2d), line 16: bn0.running_mean.next[c] = 0.9*bn0.running_mean[c] + 0.1*bn0.m[c] */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23) */
/* bn0.running_mean f32[16]; bn0.m f32[16] */
/* Tile: 16 c; lanes over c */
static void bn0_grad_2(float *restrict bn0_running_mean, const float *restrict bn0_m)
{
    STORE(&bn0_running_mean[0], SPLAT(0.9f) * LOAD(&bn0_running_mean[0]) + SPLAT(0.1f) *
        LOAD(&bn0_m[0]));
}

/* bn0 (batch_norm2d), line 16: bn0.running_var.next[c] = 0.9*bn0.running_var[c] +
   0.1*bn0.v[c]*2048/2047 */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23) */
/* bn0.running_var f32[16]; bn0.v f32[16] */
/* Tile: 16 c; lanes over c */
static void bn0_grad_3(float *restrict bn0_running_var, const float *restrict bn0_v)
{
    STORE(&bn0_running_var[0], SPLAT(0.9f) * LOAD(&bn0_running_var[0]) + SPLAT(0.1f) *
        LOAD(&bn0_v[0]) * SPLAT(2048.0f) / SPLAT(2047.0f));
}

/* bn0 (batch_norm2d), line 16: bn0.num_batches_tracked.next[] = bn0.num_batches_tracked[] + 1 */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23), bn3 (line 28), bn4 (line 31), bn5 (line 33) */
/* bn0.num_batches_tracked i64[] */
static void bn0_grad_4(int64_t *restrict bn0_num_batches_tracked)
{
    bn0_num_batches_tracked[0] = bn0_num_batches_tracked[0] + 1;
}

/* bn3 (batch_norm2d), line 28: bn3.running_mean.next[c] = 0.9*bn3.running_mean[c] + 0.1*bn3.m[c] */
/* For bn3 (line 28), bn4 (line 31), bn5 (line 33) */
/* bn3.running_mean f32[32]; bn3.m f32[32] */
/* Tile: 16 c; lanes over c */
static void bn3_grad_2(float *restrict bn3_running_mean, const float *restrict bn3_m)
{
    for (int cb = 0; cb <= 1; cb++)
        STORE(&bn3_running_mean[16 * cb], SPLAT(0.9f) * LOAD(&bn3_running_mean[16 * cb]) +
            SPLAT(0.1f) * LOAD(&bn3_m[16 * cb]));
}

/* bn3 (batch_norm2d), line 28: bn3.running_var.next[c] = 0.9*bn3.running_var[c] +
   0.1*bn3.v[c]*512/511 */
/* For bn3 (line 28), bn4 (line 31), bn5 (line 33) */
/* bn3.running_var f32[32]; bn3.v f32[32] */
/* Tile: 16 c; lanes over c */
static void bn3_grad_3(float *restrict bn3_running_var, const float *restrict bn3_v)
{
    for (int cb = 0; cb <= 1; cb++)
        STORE(&bn3_running_var[16 * cb], SPLAT(0.9f) * LOAD(&bn3_running_var[16 * cb]) +
            SPLAT(0.1f) * LOAD(&bn3_v[16 * cb]) * SPLAT(512.0f) / SPLAT(511.0f));
}

/* sgd (sgd), line 42: bn2.weight.next[i0] = bn2.weight[i0] - lr[]*(bn2.weight.grad[i0] +
   weight_decay[]*bn2.weight[i0] + momentum[]*bn2.weight.momentum_buffer.next[i0]) */
/* bn2.weight f32[16]; bn2.weight.grad f32[16]; bn2.weight.momentum_buffer f32[16] */
/* Tile: 16 i0; lanes over i0 */
static void sgd_grad(float *restrict bn2_weight, const float *restrict bn2_weight_grad,
    const float *restrict bn2_weight_momentum_buffer)
{
    const float the_lr = (float)lr;
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    STORE(&bn2_weight[0], LOAD(&bn2_weight[0]) - SPLAT(the_lr) *
        (LOAD(&bn2_weight_grad[0]) + SPLAT(the_weight_decay) * LOAD(&bn2_weight[0]) +
        SPLAT(the_momentum) * LOAD(&bn2_weight_momentum_buffer[0])));
}

/* sgd (sgd), line 42: bn4.weight.next[i0] = bn4.weight[i0] - lr[]*(bn4.weight.grad[i0] +
   weight_decay[]*bn4.weight[i0] + momentum[]*bn4.weight.momentum_buffer.next[i0]) */
/* bn4.weight f32[32]; bn4.weight.grad f32[32]; bn4.weight.momentum_buffer f32[32] */
/* Tile: 16 i0; lanes over i0 */
static void sgd_grad_2(float *restrict bn4_weight, const float *restrict bn4_weight_grad,
    const float *restrict bn4_weight_momentum_buffer)
{
    const float the_lr = (float)lr;
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    for (int i0b = 0; i0b <= 1; i0b++)
        STORE(&bn4_weight[16 * i0b], LOAD(&bn4_weight[16 * i0b]) - SPLAT(the_lr) *
            (LOAD(&bn4_weight_grad[16 * i0b]) + SPLAT(the_weight_decay) *
            LOAD(&bn4_weight[16 * i0b]) + SPLAT(the_momentum) *
            LOAD(&bn4_weight_momentum_buffer[16 * i0b])));
}

/* sgd (sgd), line 42: shortcut.weight.next[i0, i1, i2, i3] = shortcut.weight[i0, i1, i2, i3] -
   lr[]*(shortcut.weight.grad[i0, i1, i2, i3] + weight_decay[]*shortcut.weight[i0, i1, i2, i3] +
   momentum[]*shortcut.weight.momentum_buffer.next[i0, i1, i2, i3]) */
/* shortcut.weight f32[32, 16, 1, 1]; shortcut.weight.grad f32[32, 16, 1, 1];
   shortcut.weight.momentum_buffer f32[32, 16, 1, 1] */
/* Tile: 16 i1; lanes over i1 */
static void sgd_grad_3(float *restrict shortcut_weight, const float *restrict shortcut_weight_grad,
    const float *restrict shortcut_weight_momentum_buffer)
{
    const float the_lr = (float)lr;
    const float the_weight_decay = (float)weight_decay;
    const float the_momentum = (float)momentum;
    for (int i0 = 0; i0 <= 31; i0++)
        STORE(&shortcut_weight[16 * i0], LOAD(&shortcut_weight[16 * i0]) - SPLAT(the_lr) *
            (LOAD(&shortcut_weight_grad[16 * i0]) + SPLAT(the_weight_decay) *
            LOAD(&shortcut_weight[16 * i0]) + SPLAT(the_momentum) *
            LOAD(&shortcut_weight_momentum_buffer[16 * i0])));
}

/* image, line 12: image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
/* image f32[32, 1, 8, 8]; image.value f32[32, 1, 8, 8] */
/* Tile: 16 n; lanes over n */
static void image_eval(const float *restrict image, float *restrict image_value_2)
{
    zero_rows(image_value_2, 8, 320, 32, 0, 1);
    zero_rows(image_value_2 + 288, 8, 320, 32, 0, 1);
    for (int nb = 0; nb <= 1; nb++)
        for (int h = 0; h <= 7; h++)
            for (int w = 0; w <= 7; w++)
                STORE(&image_value_2[16 * nb + 320 * h + 32 * w + 32],
                    gather(&image[1024 * nb + 8 * h + w], 64, LANES) * SPLAT(0.0625f));
}

/* stem (conv2d), line 15: stem.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >=
   0) image.value[n, c, p + r - 1, q + s - 1]*stem.weight[k, c, r, s] */
/* image.value f32[32, 1, 8, 8]; stem.weight f32[16, 1, 3, 3]; stem.sum f32[32, 16, 8, 8] */
/* Tile: 16 n x 4 k x 4 q; lanes over n */
static void stem_eval(int thread, int threads, const float *restrict image_value_2,
    const float *restrict stem_weight, float *restrict stem_sum_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 32;
        const int kb = unit / 8 % 4;
        const int p = unit % 8;
        for (int qb = 0; qb <= 1; qb++) {
            vec sum[4][4];
            UNROLL for (int k = 0; k < 4; k++)
                UNROLL for (int q = 0; q < 4; q++)
                    sum[k][q] = SPLAT(0.0f);
            for (int r = max(0, -p + 1); r <= min(2, -p + 8); r++)
                for (int s = 0; s <= 2; s++)
                    UNROLL for (int q = 0; q < 4; q++) {
                        const vec x = LOAD(&image_value_2[16 * nb + 320 * p + 128 * qb + 32 * q +
                            320 * r + 32 * s - 320]);
                        UNROLL for (int k = 0; k < 4; k++)
                            sum[k][q] += x * SPLAT(stem_weight[4 * kb + k + 48 * r + 16 * s]);
                    }
            UNROLL for (int k = 0; k < 4; k++)
                UNROLL for (int q = 0; q < 4; q++)
                    STORE(&stem_sum_2[16 * nb + 8192 * kb + 2048 * k + 256 * p + 128 * qb + 32 * q],
                        sum[k][q]);
        }
    }
}

/* gelu2 (gelu), line 17: gelu2.y.part[i1] = rsqrt(bn0.running_var[i1] + 1e-05) */
/* gelu2 (gelu), line 17: gelu2.y[i0, i1, i2, i3] = 0.5*((stem.sum[i0, i1, i2, i3] -
   bn0.running_mean[i1])*gelu2.y.part[i1]*bn0.weight[i1] + bn0.bias[i1])*(1 +
   erf(0.7071067811865476*((stem.sum[i0, i1, i2, i3] -
   bn0.running_mean[i1])*gelu2.y.part[i1]*bn0.weight[i1] + bn0.bias[i1]))) */
/* For gelu2 (line 17), gelu5 (line 21) */
/* bn0.running_var f32[16]; stem.sum f32[32, 16, 8, 8]; bn0.running_mean f32[16]; bn0.weight
   f32[16]; bn0.bias f32[16]; gelu2.y f32[32, 16, 8, 8] */
/* Tile: 16 i0 */
static void gelu2_eval(int thread, int threads, const float *restrict bn0_running_var,
    const float *restrict stem_sum_2, const float *restrict bn0_running_mean,
    const float *restrict bn0_weight, const float *restrict bn0_bias, float *restrict gelu2_y_2)
{
    zero_rows(gelu2_y_2, 128, 320, 32, thread, threads);
    zero_rows(gelu2_y_2 + 288, 128, 320, 32, thread, threads);
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i1 = unit;
        float part;
        part = rsqrtf(bn0_running_var[i1] + 1e-05f);
        for (int i0b = 0; i0b <= 1; i0b++)
            for (int i2 = 0; i2 <= 7; i2++)
                for (int i3 = 0; i3 <= 7; i3++)
                    STORE(&gelu2_y_2[2560 * i1 + 16 * i0b + 320 * i2 + 32 * i3 + 32], SPLAT(0.5f) *
                        ((LOAD(&stem_sum_2[2048 * i1 + 16 * i0b + 256 * i2 + 32 * i3]) -
                        SPLAT(bn0_running_mean[i1])) * SPLAT(part) * SPLAT(bn0_weight[i1]) +
                        SPLAT(bn0_bias[i1])) * (SPLAT(1.0f) +
                        v_erf(SPLAT(0.70710677f) *
                        ((LOAD(&stem_sum_2[2048 * i1 + 16 * i0b + 256 * i2 + 32 * i3]) -
                        SPLAT(bn0_running_mean[i1])) * SPLAT(part) * SPLAT(bn0_weight[i1]) +
                        SPLAT(bn0_bias[i1])))));
    }
}

/* conv1 (conv2d), line 19: conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >=
   0) gelu2.y[n, c, p + r - 1, q + s - 1]*conv1.weight[k, c, r, s] */
/* For conv1 (line 19), conv2 (line 22) */
/* gelu2.y f32[32, 16, 8, 8]; conv1.weight f32[16, 16, 3, 3]; conv1.sum f32[32, 16, 8, 8] */
/* Tile: 16 n x 8 k x 2 q; lanes over n */
static void conv1_eval(int thread, int threads, const float *restrict gelu2_y_2,
    const float *restrict conv1_weight, float *restrict conv1_sum_2)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int kb = unit / 32 % 2;
        const int p = unit / 4 % 8;
        const int qb = unit % 4;
        vec sum[8][2];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int q = 0; q < 2; q++)
                sum[k][q] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++)
            for (int r = max(0, -p + 1); r <= min(2, -p + 8); r++)
                for (int s = 0; s <= 2; s++)
                    UNROLL for (int q = 0; q < 2; q++) {
                        const vec x = LOAD(&gelu2_y_2[16 * nb + 320 * p + 64 * qb + 32 * q + 2560 *
                            c + 320 * r + 32 * s - 320]);
                        UNROLL for (int k = 0; k < 8; k++)
                            sum[k][q] += x * SPLAT(conv1_weight[1152 * kb + 144 * k + c + 48 * r +
                                16 * s]);
                    }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int q = 0; q < 2; q++)
                STORE(&conv1_sum_2[16 * nb + 16384 * kb + 2048 * k + 256 * p + 64 * qb + 32 * q],
                    sum[k][q]);
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
/* Tile: 16 i0 */
static void gelu9_eval(int thread, int threads, const float *restrict bn2_running_var,
    const float *restrict conv2_sum_2, const float *restrict bn2_running_mean,
    const float *restrict bn2_weight, const float *restrict bn2_bias,
    const float *restrict gelu2_y_2, float *restrict gelu9_y_2)
{
    zero_rows(gelu9_y_2, 128, 288, 32, thread, threads);
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i1 = unit;
        float part;
        part = rsqrtf(bn2_running_var[i1] + 1e-05f);
        for (int i0b = 0; i0b <= 1; i0b++)
            for (int i2 = 0; i2 <= 7; i2++)
                for (int i3 = 0; i3 <= 7; i3++)
                    STORE(&gelu9_y_2[2304 * i1 + 16 * i0b + 288 * i2 + 32 * i3 + 32], SPLAT(0.5f) *
                        ((LOAD(&conv2_sum_2[2048 * i1 + 16 * i0b + 256 * i2 + 32 * i3]) -
                        SPLAT(bn2_running_mean[i1])) * SPLAT(part) * SPLAT(bn2_weight[i1]) +
                        SPLAT(bn2_bias[i1]) + LOAD(&gelu2_y_2[2560 * i1 + 16 * i0b + 320 * i2 + 32 *
                        i3 + 32])) * (SPLAT(1.0f) +
                        v_erf(SPLAT(0.70710677f) *
                        ((LOAD(&conv2_sum_2[2048 * i1 + 16 * i0b + 256 * i2 + 32 * i3]) -
                        SPLAT(bn2_running_mean[i1])) * SPLAT(part) * SPLAT(bn2_weight[i1]) +
                        SPLAT(bn2_bias[i1]) + LOAD(&gelu2_y_2[2560 * i1 + 16 * i0b + 320 * i2 + 32 *
                        i3 + 32])))));
    }
}

/* conv3 (conv2d), line 27: conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0) gelu9.y[n, c,
   2*p + r - 1, 2*q + s - 1]*conv3.weight[k, c, r, s] */
/* gelu9.y f32[32, 16, 8, 8]; conv3.weight f32[32, 16, 3, 3]; conv3.sum f32[32, 32, 4, 4] */
/* Tile: 16 n x 8 k x 2 q; lanes over n */
static void conv3_eval(int thread, int threads, const float *restrict gelu9_y_2,
    const float *restrict conv3_weight, float *restrict conv3_sum_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 32;
        const int kb = unit / 8 % 4;
        const int p = unit / 2 % 4;
        const int qb = unit % 2;
        vec sum[8][2];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int q = 0; q < 2; q++)
                sum[k][q] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++)
            for (int r = max(0, -2 * p + 1); r <= 2; r++)
                for (int s = 0; s <= 2; s++)
                    UNROLL for (int q = 0; q < 2; q++) {
                        const vec x = LOAD(&gelu9_y_2[16 * nb + 576 * p + 128 * qb + 64 * q + 2304 *
                            c + 288 * r + 32 * s - 288]);
                        UNROLL for (int k = 0; k < 8; k++)
                            sum[k][q] += x * SPLAT(conv3_weight[1152 * kb + 144 * k + c + 48 * r +
                                16 * s]);
                    }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int q = 0; q < 2; q++)
                STORE(&conv3_sum_2[16 * nb + 4096 * kb + 512 * k + 128 * p + 64 * qb + 32 * q],
                    sum[k][q]);
    }
}

/* gelu12 (gelu), line 29: gelu12.y.part[i1] = rsqrt(bn3.running_var[i1] + 1e-05) */
/* gelu12 (gelu), line 29: gelu12.y[i0, i1, i2, i3] = 0.5*((conv3.sum[i0, i1, i2, i3] -
   bn3.running_mean[i1])*gelu12.y.part[i1]*bn3.weight[i1] + bn3.bias[i1])*(1 +
   erf(0.7071067811865476*((conv3.sum[i0, i1, i2, i3] -
   bn3.running_mean[i1])*gelu12.y.part[i1]*bn3.weight[i1] + bn3.bias[i1]))) */
/* bn3.running_var f32[32]; conv3.sum f32[32, 32, 4, 4]; bn3.running_mean f32[32]; bn3.weight
   f32[32]; bn3.bias f32[32]; gelu12.y f32[32, 32, 4, 4] */
/* Tile: 16 i0 */
static void gelu12_eval(int thread, int threads, const float *restrict bn3_running_var,
    const float *restrict conv3_sum_2, const float *restrict bn3_running_mean,
    const float *restrict bn3_weight, const float *restrict bn3_bias, float *restrict gelu12_y_2)
{
    zero_rows(gelu12_y_2, 128, 192, 32, thread, threads);
    zero_rows(gelu12_y_2 + 160, 128, 192, 32, thread, threads);
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i1 = unit;
        float part;
        part = rsqrtf(bn3_running_var[i1] + 1e-05f);
        for (int i0b = 0; i0b <= 1; i0b++)
            for (int i2 = 0; i2 <= 3; i2++)
                for (int i3 = 0; i3 <= 3; i3++)
                    STORE(&gelu12_y_2[768 * i1 + 16 * i0b + 192 * i2 + 32 * i3 + 32], SPLAT(0.5f) *
                        ((LOAD(&conv3_sum_2[512 * i1 + 16 * i0b + 128 * i2 + 32 * i3]) -
                        SPLAT(bn3_running_mean[i1])) * SPLAT(part) * SPLAT(bn3_weight[i1]) +
                        SPLAT(bn3_bias[i1])) * (SPLAT(1.0f) +
                        v_erf(SPLAT(0.70710677f) *
                        ((LOAD(&conv3_sum_2[512 * i1 + 16 * i0b + 128 * i2 + 32 * i3]) -
                        SPLAT(bn3_running_mean[i1])) * SPLAT(part) * SPLAT(bn3_weight[i1]) +
                        SPLAT(bn3_bias[i1])))));
    }
}

/* conv4 (conv2d), line 30: conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >=
   0) gelu12.y[n, c, p + r - 1, q + s - 1]*conv4.weight[k, c, r, s] */
/* gelu12.y f32[32, 32, 4, 4]; conv4.weight f32[32, 32, 3, 3]; conv4.sum f32[32, 32, 4, 4] */
/* Tile: 16 n x 8 k x 2 q; lanes over n */
static void conv4_eval(int thread, int threads, const float *restrict gelu12_y_2,
    const float *restrict conv4_weight, float *restrict conv4_sum_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 32;
        const int kb = unit / 8 % 4;
        const int p = unit / 2 % 4;
        const int qb = unit % 2;
        vec sum[8][2];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int q = 0; q < 2; q++)
                sum[k][q] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            for (int r = max(0, -p + 1); r <= min(2, -p + 4); r++)
                for (int s = 0; s <= 2; s++)
                    UNROLL for (int q = 0; q < 2; q++) {
                        const vec x = LOAD(&gelu12_y_2[16 * nb + 192 * p + 64 * qb + 32 * q + 768 *
                            c + 192 * r + 32 * s - 192]);
                        UNROLL for (int k = 0; k < 8; k++)
                            sum[k][q] += x * SPLAT(conv4_weight[2304 * kb + 288 * k + c + 96 * r +
                                32 * s]);
                    }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int q = 0; q < 2; q++)
                STORE(&conv4_sum_2[16 * nb + 4096 * kb + 512 * k + 128 * p + 64 * qb + 32 * q],
                    sum[k][q]);
    }
}

/* shortcut (conv2d), line 32: shortcut.sum[n, k, p, q] = sum(c, r, s) gelu9.y[n, c, 2*p + r, 2*q
   + s]*shortcut.weight[k, c, r, s] */
/* gelu9.y f32[32, 16, 8, 8]; shortcut.weight f32[32, 16, 1, 1]; shortcut.sum f32[32, 32, 4, 4] */
/* Tile: 16 n x 4 k x 4 q; lanes over n */
static void shortcut_eval(int thread, int threads, const float *restrict gelu9_y_2,
    const float *restrict shortcut_weight, float *restrict shortcut_sum_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int nb = unit / 32;
        const int kb = unit / 4 % 8;
        const int p = unit % 4;
        vec sum[4][4];
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int q = 0; q < 4; q++)
                sum[k][q] = SPLAT(0.0f);
        for (int c = 0; c <= 15; c++)
            UNROLL for (int q = 0; q < 4; q++) {
                const vec x = LOAD(&gelu9_y_2[16 * nb + 576 * p + 64 * q + 2304 * c + 32]);
                UNROLL for (int k = 0; k < 4; k++)
                    sum[k][q] += x * SPLAT(shortcut_weight[64 * kb + 16 * k + c]);
            }
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int q = 0; q < 4; q++)
                STORE(&shortcut_sum_2[16 * nb + 2048 * kb + 512 * k + 128 * p + 32 * q], sum[k][q]);
    }
}

/* avg_pool2d19 (avg_pool2d), line 37: avg_pool2d19.sum.part[c] = rsqrt(bn4.running_var[c] +
   1e-05) */
/* bn4.running_var f32[32]; avg_pool2d19.sum.part f32[32] */
/* Tile: 16 c; lanes over c */
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
   0.5*((conv4.sum[n, c, 4*p + r, 4*q + s] -
   bn4.running_mean[c])*avg_pool2d19.sum.part[c]*bn4.weight[c] + bn4.bias[c] + ((shortcut.sum[n,
   c, 4*p + r, 4*q + s] - bn5.running_mean[c])*avg_pool2d19.sum.part.2[c]*bn5.weight[c] +
   bn5.bias[c]))*(1 + erf(0.7071067811865476*((conv4.sum[n, c, 4*p + r, 4*q + s] -
   bn4.running_mean[c])*avg_pool2d19.sum.part[c]*bn4.weight[c] + bn4.bias[c] + ((shortcut.sum[n,
   c, 4*p + r, 4*q + s] - bn5.running_mean[c])*avg_pool2d19.sum.part.2[c]*bn5.weight[c] +
   bn5.bias[c])))) */
/* bn5.running_var f32[32]; conv4.sum f32[32, 32, 4, 4]; bn4.running_mean f32[32];
   avg_pool2d19.sum.part f32[32]; bn4.weight f32[32]; bn4.bias f32[32]; shortcut.sum f32[32, 32,
   4, 4]; bn5.running_mean f32[32]; bn5.weight f32[32]; bn5.bias f32[32]; avg_pool2d19.sum
   f32[32, 32, 1, 1] */
/* Tile: 16 n */
static void avg_pool2d19_eval_2(int thread, int threads, const float *restrict bn5_running_var,
    const float *restrict conv4_sum_2, const float *restrict bn4_running_mean,
    const float *restrict avg_pool2d19_sum_part, const float *restrict bn4_weight,
    const float *restrict bn4_bias, const float *restrict shortcut_sum_2,
    const float *restrict bn5_running_mean, const float *restrict bn5_weight,
    const float *restrict bn5_bias, float *restrict avg_pool2d19_sum_2)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int c = unit;
        float part_2;
        vec sum;
        part_2 = rsqrtf(bn5_running_var[c] + 1e-05f);
        for (int nb = 0; nb <= 1; nb++) {
            sum = SPLAT(0.0f);
            for (int r = 0; r <= 3; r++)
                for (int s = 0; s <= 3; s++)
                    sum += SPLAT(0.5f) * ((LOAD(&conv4_sum_2[512 * c + 16 * nb + 128 * r + 32 *
                        s]) - SPLAT(bn4_running_mean[c])) * SPLAT(avg_pool2d19_sum_part[c]) *
                        SPLAT(bn4_weight[c]) + SPLAT(bn4_bias[c]) +
                        ((LOAD(&shortcut_sum_2[512 * c + 16 * nb + 128 * r + 32 * s]) -
                        SPLAT(bn5_running_mean[c])) * SPLAT(part_2) * SPLAT(bn5_weight[c]) +
                        SPLAT(bn5_bias[c]))) * (SPLAT(1.0f) +
                        v_erf(SPLAT(0.70710677f) *
                        ((LOAD(&conv4_sum_2[512 * c + 16 * nb + 128 * r + 32 * s]) -
                        SPLAT(bn4_running_mean[c])) * SPLAT(avg_pool2d19_sum_part[c]) *
                        SPLAT(bn4_weight[c]) + SPLAT(bn4_bias[c]) +
                        ((LOAD(&shortcut_sum_2[512 * c + 16 * nb + 128 * r + 32 * s]) -
                        SPLAT(bn5_running_mean[c])) * SPLAT(part_2) * SPLAT(bn5_weight[c]) +
                        SPLAT(bn5_bias[c])))));
            STORE(&avg_pool2d19_sum_2[32 * c + 16 * nb], sum);
        }
    }
}

/* flatten20 (flatten), line 38: flatten20.y[a0, f] = avg_pool2d19.sum[a0, f, 0, 0]/16 */
/* avg_pool2d19.sum f32[32, 32, 1, 1]; flatten20.y f32[32, 32] */
/* Tile: 16 a0; lanes over a0 */
static void flatten20_eval(const float *restrict avg_pool2d19_sum_2, float *restrict flatten20_y_2)
{
    for (int a0b = 0; a0b <= 1; a0b++)
        for (int f = 0; f <= 31; f++)
            STORE(&flatten20_y_2[16 * a0b + 32 * f], LOAD(&avg_pool2d19_sum_2[16 * a0b + 32 * f]) /
                SPLAT(16.0f));
}

/* fc (linear), line 39: fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c] */
/* fc (linear), line 39: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* flatten20.y f32[32, 32]; fc.weight f32[10, 32]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 32 i0 x 5 k; lanes over i0 */
static void fc_eval(const float *restrict flatten20_y_2, const float *restrict fc_weight,
    const float *restrict fc_bias, float *restrict fc_y_2)
{
    for (int kb = 0; kb <= 1; kb++) {
        vec sum[2][5];
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i0v][k] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            UNROLL for (int i0v = 0; i0v < 2; i0v++) {
                const vec x = LOAD(&flatten20_y_2[16 * i0v + 32 * c]);
                UNROLL for (int k = 0; k < 5; k++)
                    sum[i0v][k] += x * SPLAT(fc_weight[160 * kb + 32 * k + c]);
            }
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 5; k++)
                STORE(&fc_y_2[16 * i0v + 160 * kb + 32 * k], SPLAT(fc_bias[5 * kb + k]) +
                    sum[i0v][k]);
    }
}

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
        stem(thread, threads, image_value, stem_weight, stem_sum);
        done(1, thread);
        BARRIER
        if (thread == 0)
            bn0_gelu2(stem_sum, bn0_sum_parts, bn0_sum_2_parts, bn0_weight, bn0_bias, bn0_y, bn0_m,
                bn0_v, bn0_y_part, gelu2_y);
        done(2, thread);
        if (thread == 0)
            conv1(conv1_weight, conv1_weight_copy);
        done(3, thread);
        BARRIER
        conv1_2(thread, threads, gelu2_y, conv1_weight_copy, conv1_sum);
        done(4, thread);
        BARRIER
        if (thread == 0)
            bn0_gelu2(conv1_sum, bn1_sum_parts, bn1_sum_2_parts, bn1_weight, bn1_bias, bn1_y, bn1_m,
                bn1_v, bn1_y_part, gelu5_y);
        done(5, thread);
        if (thread == 0)
            conv1(conv2_weight, conv2_weight_copy);
        done(6, thread);
        BARRIER
        conv1_2(thread, threads, gelu5_y, conv2_weight_copy, conv2_sum);
        done(7, thread);
        BARRIER
        if (thread == 0)
            bn2_add8_gelu9(conv2_sum, bn2_sum_parts, bn2_sum_2_parts, bn2_weight, bn2_bias, gelu2_y,
                add8_y, bn2_m, bn2_v, add8_y_part, gelu9_y);
        done(8, thread);
        if (thread == 0)
            conv3(conv3_weight, conv3_weight_copy);
        done(9, thread);
        BARRIER
        conv3_2(thread, threads, gelu9_y, conv3_weight_copy, conv3_sum);
        done(10, thread);
        BARRIER
        bn3_gelu12(thread, threads, conv3_sum, bn3_weight, bn3_bias, bn3_y, bn3_m, bn3_v,
            bn3_y_part, gelu12_y);
        done(11, thread);
        if (thread == 0)
            conv4(conv4_weight, conv4_weight_copy);
        done(12, thread);
        BARRIER
        conv4_2(thread, threads, gelu12_y, conv4_weight_copy, conv4_sum);
        done(13, thread);
        BARRIER
        bn4_add17(thread, threads, conv4_sum, bn4_m, bn4_v, add17_y_part);
        done(14, thread);
        if (thread == 0)
            shortcut(shortcut_weight, shortcut_weight_copy);
        done(15, thread);
        BARRIER
        shortcut_2(thread, threads, gelu9_y, shortcut_weight_copy, shortcut_sum);
        done(16, thread);
        BARRIER
        bn5_add17_avg_pool2d19(thread, threads, shortcut_sum, conv4_sum, bn4_m, add17_y_part,
            bn4_weight, bn4_bias, bn5_weight, bn5_bias, add17_y, bn5_m, bn5_v, add17_y_part_2,
            avg_pool2d19_sum);
        done(17, thread);
        BARRIER
        if (thread == 0)
            flatten20(avg_pool2d19_sum, flatten20_y);
        done(18, thread);
        if (thread == 0)
            fc(flatten20_y, fc_weight, fc_bias, fc_y);
        done(19, thread);
        if (thread == 0)
            cross_entropy(fc_y, cross_entropy_max, cross_entropy_sum);
        done(20, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max, cross_entropy_sum, fc_y, loss_sum);
        done(21, thread);
        if (thread == 0)
            cross_entropy_3(digit, &loss_weight);
        done(22, thread);
        if (thread == 0)
            cross_entropy_4(loss_sum, &loss_weight, &loss);
        done(23, thread);
        if (thread == 0)
            accuracy(fc_y, accuracy_argmax);
        done(24, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax, digit, &accuracy_sum);
        done(25, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(26, thread);
            if (thread == 0)
                cross_entropy_grad_2(loss_sum_grad, digit, cross_entropy_sum, fc_y,
                    cross_entropy_max, fc_y_grad);
            done(27, thread);
            if (thread == 0)
                fc_sgd_grad(fc_y_grad, fc_bias, fc_bias_momentum_buffer, gradients[0].data);
            done(28, thread);
            if (thread == 0)
                fc_avg_pool2d19_grad(fc_y_grad, fc_weight, avg_pool2d19_sum_grad);
            done(29, thread);
            if (thread == 0)
                fc_sgd_grad_2(fc_y_grad, flatten20_y, fc_weight, fc_weight_momentum_buffer,
                    gradients[1].data);
            done(30, thread);
            BARRIER
            gelu18_bn5_bn4_sgd_grad(thread, threads, avg_pool2d19_sum_grad, add17_y, add17_y_grad,
                shortcut_sum, bn5_m, add17_y_part_2, conv4_sum, bn4_m, add17_y_part, bn4_weight,
                bn4_weight_momentum_buffer, bn4_bias, bn4_bias_momentum_buffer, bn5_weight,
                bn5_weight_momentum_buffer, bn5_bias, bn5_bias_momentum_buffer, bn5_weight_grad,
                bn5_bias_grad, bn4_weight_grad, gradients[6].data);
            done(31, thread);
            BARRIER
            bn5_grad(thread, threads, bn5_v, add17_y_grad, bn5_weight, shortcut_sum, bn5_m,
                add17_y_part_2, bn5_d_grad, shortcut_y_grad);
            done(32, thread);
            BARRIER
            shortcut_sgd_grad(thread, threads, shortcut_y_grad, gelu9_y, shortcut_weight,
                shortcut_weight_momentum_buffer, shortcut_weight_grad);
            done(33, thread);
            bn4_grad(thread, threads, bn4_v, add17_y_grad, bn4_weight, conv4_sum, bn4_m,
                add17_y_part, bn4_d_grad, conv4_y_grad);
            done(34, thread);
            BARRIER
            conv4_gelu12_grad(thread, threads, conv4_y_grad, conv4_weight, bn3_y, bn3_y_grad);
            done(35, thread);
            BARRIER
            conv4_sgd_grad(thread, threads, conv4_y_grad, gelu12_y, conv4_weight,
                conv4_weight_momentum_buffer, gradients[7].data);
            done(36, thread);
            BARRIER
            bn3_grad(thread, threads, bn3_v, bn3_y_grad, bn3_weight, conv3_sum, bn3_m, bn3_y_part,
                bn3_d_grad, conv3_y_grad);
            done(37, thread);
            BARRIER
            bn3_sgd_grad(thread, threads, bn3_y_grad, conv3_sum, bn3_m, bn3_y_part, bn3_weight,
                bn3_weight_momentum_buffer, gradients[8].data);
            done(38, thread);
            bn3_sgd_grad_2(thread, threads, bn3_y_grad, bn3_bias, bn3_bias_momentum_buffer,
                gradients[9].data);
            done(39, thread);
            if (thread == 0)
                shortcut_grad(gelu9_y_grad_1);
            done(40, thread);
            if (thread == 0)
                shortcut_grad_2(gelu9_y_grad_1);
            done(41, thread);
            if (thread == 0)
                shortcut_grad_3(gelu9_y_grad_1);
            done(42, thread);
            if (thread == 0)
                shortcut_grad_4(gelu9_y_grad_1);
            done(43, thread);
            BARRIER
            shortcut_grad_5(thread, threads, shortcut_y_grad, shortcut_weight, gelu9_y_grad_1);
            done(44, thread);
            conv3_grad(thread, threads, conv3_y_grad, conv3_weight, gelu9_y_grad_2);
            done(45, thread);
            BARRIER
            conv3_grad_2(thread, threads, conv3_y_grad, conv3_weight, gelu9_y_grad_2);
            done(46, thread);
            BARRIER
            conv3_grad_3(thread, threads, conv3_y_grad, conv3_weight, gelu9_y_grad_2);
            done(47, thread);
            BARRIER
            conv3_grad_4(thread, threads, conv3_y_grad, conv3_weight, gelu9_y_grad_2);
            done(48, thread);
            BARRIER
            conv3_sgd_grad(thread, threads, conv3_y_grad, gelu9_y, conv3_weight,
                conv3_weight_momentum_buffer, gradients[10].data);
            done(49, thread);
            BARRIER
            if (thread == 0)
                gelu9_bn2_sgd_grad(gelu9_y_grad_2, gelu9_y_grad_1, add8_y, add8_y_grad, conv2_sum,
                    bn2_m, add8_y_part, bn2_weight_grad_parts, bn2_bias_grad_parts, bn2_weight,
                    bn2_weight_momentum_buffer, bn2_bias, bn2_bias_momentum_buffer, bn2_weight_grad,
                    gradients[12].data);
            done(50, thread);
            if (thread == 0)
                bn2_grad(bn2_v, add8_y_grad, bn2_weight, conv2_sum, bn2_m, bn2_v_grad_parts,
                    add8_y_part, bn2_d_grad, bn2_m_grad_parts, conv2_y_grad);
            done(51, thread);
            BARRIER
            conv2_gelu5_grad(thread, threads, conv2_y_grad, conv2_weight, bn1_y, bn1_y_grad);
            done(52, thread);
            conv2_grad(thread, threads, conv2_y_grad, gelu5_y, conv2_weight_grad_parts);
            done(53, thread);
            BARRIER
            conv2_sgd_grad(thread, threads, conv2_weight_grad_parts, conv2_weight,
                conv2_weight_momentum_buffer, gradients[13].data);
            done(54, thread);
            BARRIER
            if (thread == 0)
                bn2_grad(bn1_v, bn1_y_grad, bn1_weight, conv1_sum, bn1_m, bn1_v_grad_parts,
                    bn1_y_part, bn1_d_grad, bn1_m_grad_parts, conv1_y_grad);
            done(55, thread);
            if (thread == 0)
                bn1_sgd_grad(bn1_y_grad, conv1_sum, bn1_m, bn1_y_part, bn1_weight_grad_parts,
                    bn1_weight, bn1_weight_momentum_buffer, gradients[14].data);
            done(56, thread);
            if (thread == 0)
                bn1_sgd_grad_2(bn1_y_grad, bn1_bias_grad_parts, bn1_bias, bn1_bias_momentum_buffer,
                    gradients[15].data);
            done(57, thread);
            BARRIER
            conv1_gelu2_grad(thread, threads, conv1_y_grad, conv1_weight, add8_y_grad, bn0_y,
                bn0_y_grad);
            done(58, thread);
            conv2_grad(thread, threads, conv1_y_grad, gelu2_y, conv1_weight_grad_parts);
            done(59, thread);
            BARRIER
            conv2_sgd_grad(thread, threads, conv1_weight_grad_parts, conv1_weight,
                conv1_weight_momentum_buffer, gradients[16].data);
            done(60, thread);
            BARRIER
            if (thread == 0)
                bn0_grad(bn0_v, bn0_y_grad, bn0_weight, stem_sum, bn0_m, bn0_v_grad_parts,
                    bn0_y_part, bn0_d_grad, bn0_m_grad_parts, stem_y_grad);
            done(61, thread);
            if (thread == 0)
                bn1_sgd_grad(bn0_y_grad, stem_sum, bn0_m, bn0_y_part, bn0_weight_grad_parts,
                    bn0_weight, bn0_weight_momentum_buffer, gradients[17].data);
            done(62, thread);
            if (thread == 0)
                bn1_sgd_grad_2(bn0_y_grad, bn0_bias_grad_parts, bn0_bias, bn0_bias_momentum_buffer,
                    gradients[18].data);
            done(63, thread);
            BARRIER
            stem_grad(thread, threads, stem_y_grad, image_value, stem_weight_grad_parts);
            done(64, thread);
            BARRIER
            if (thread == 0)
                stem_sgd_grad(stem_weight_grad_parts, stem_weight, stem_weight_momentum_buffer,
                    gradients[19].data);
            done(65, thread);
            if (thread == 0)
                bn0_grad_2(bn0_running_mean, bn0_m);
            done(66, thread);
            if (thread == 0)
                bn0_grad_3(bn0_running_var, bn0_v);
            done(67, thread);
            if (thread == 0)
                bn0_grad_4(&bn0_num_batches_tracked);
            done(68, thread);
            if (thread == 0)
                bn0_grad_2(bn1_running_mean, bn1_m);
            done(69, thread);
            if (thread == 0)
                bn0_grad_3(bn1_running_var, bn1_v);
            done(70, thread);
            if (thread == 0)
                bn0_grad_4(&bn1_num_batches_tracked);
            done(71, thread);
            if (thread == 0)
                bn0_grad_2(bn2_running_mean, bn2_m);
            done(72, thread);
            if (thread == 0)
                bn0_grad_3(bn2_running_var, bn2_v);
            done(73, thread);
            if (thread == 0)
                bn0_grad_4(&bn2_num_batches_tracked);
            done(74, thread);
            if (thread == 0)
                bn3_grad_2(bn3_running_mean, bn3_m);
            done(75, thread);
            if (thread == 0)
                bn3_grad_3(bn3_running_var, bn3_v);
            done(76, thread);
            if (thread == 0)
                bn0_grad_4(&bn3_num_batches_tracked);
            done(77, thread);
            if (thread == 0)
                bn3_grad_2(bn4_running_mean, bn4_m);
            done(78, thread);
            if (thread == 0)
                bn3_grad_3(bn4_running_var, bn4_v);
            done(79, thread);
            if (thread == 0)
                bn0_grad_4(&bn4_num_batches_tracked);
            done(80, thread);
            if (thread == 0)
                bn3_grad_2(bn5_running_mean, bn5_m);
            done(81, thread);
            if (thread == 0)
                bn3_grad_3(bn5_running_var, bn5_v);
            done(82, thread);
            if (thread == 0)
                bn0_grad_4(&bn5_num_batches_tracked);
            done(83, thread);
            if (thread == 0)
                sgd_grad(bn2_weight, bn2_weight_grad, bn2_weight_momentum_buffer);
            done(84, thread);
            if (thread == 0)
                sgd_grad_2(bn4_weight, bn4_weight_grad, bn4_weight_momentum_buffer);
            done(85, thread);
            if (thread == 0)
                sgd_grad_3(shortcut_weight, shortcut_weight_grad, shortcut_weight_momentum_buffer);
            done(86, thread);
            if (thread == 0)
                sgd_grad_2(bn5_weight, bn5_weight_grad, bn5_weight_momentum_buffer);
            done(87, thread);
            if (thread == 0)
                sgd_grad_2(bn5_bias, bn5_bias_grad, bn5_bias_momentum_buffer);
            done(88, thread);
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
        stem_eval(thread, threads, image_value_2, stem_weight, stem_sum_2);
        done(1, thread);
        BARRIER
        gelu2_eval(thread, threads, bn0_running_var, stem_sum_2, bn0_running_mean, bn0_weight,
            bn0_bias, gelu2_y_2);
        done(2, thread);
        BARRIER
        conv1_eval(thread, threads, gelu2_y_2, conv1_weight, conv1_sum_2);
        done(3, thread);
        BARRIER
        gelu2_eval(thread, threads, bn1_running_var, conv1_sum_2, bn1_running_mean, bn1_weight,
            bn1_bias, gelu5_y_2);
        done(4, thread);
        BARRIER
        conv1_eval(thread, threads, gelu5_y_2, conv2_weight, conv2_sum_2);
        done(5, thread);
        BARRIER
        gelu9_eval(thread, threads, bn2_running_var, conv2_sum_2, bn2_running_mean, bn2_weight,
            bn2_bias, gelu2_y_2, gelu9_y_2);
        done(6, thread);
        BARRIER
        conv3_eval(thread, threads, gelu9_y_2, conv3_weight, conv3_sum_2);
        done(7, thread);
        BARRIER
        gelu12_eval(thread, threads, bn3_running_var, conv3_sum_2, bn3_running_mean, bn3_weight,
            bn3_bias, gelu12_y_2);
        done(8, thread);
        BARRIER
        conv4_eval(thread, threads, gelu12_y_2, conv4_weight, conv4_sum_2);
        done(9, thread);
        BARRIER
        shortcut_eval(thread, threads, gelu9_y_2, shortcut_weight, shortcut_sum_2);
        done(10, thread);
        if (thread == 0)
            avg_pool2d19_eval(bn4_running_var, avg_pool2d19_sum_part);
        done(11, thread);
        BARRIER
        avg_pool2d19_eval_2(thread, threads, bn5_running_var, conv4_sum_2, bn4_running_mean,
            avg_pool2d19_sum_part, bn4_weight, bn4_bias, shortcut_sum_2, bn5_running_mean,
            bn5_weight, bn5_bias, avg_pool2d19_sum_2);
        done(12, thread);
        BARRIER
        if (thread == 0)
            flatten20_eval(avg_pool2d19_sum_2, flatten20_y_2);
        done(13, thread);
        if (thread == 0)
            fc_eval(flatten20_y_2, fc_weight, fc_bias, fc_y_2);
        done(14, thread);
        if (thread == 0)
            cross_entropy(fc_y_2, cross_entropy_max_2, cross_entropy_sum_2);
        done(15, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max_2, cross_entropy_sum_2, fc_y_2, loss_sum_2);
        done(16, thread);
        if (thread == 0)
            cross_entropy_3(digit, &loss_weight);
        done(17, thread);
        if (thread == 0)
            cross_entropy_4(loss_sum_2, &loss_weight, &loss);
        done(18, thread);
        if (thread == 0)
            accuracy(fc_y_2, accuracy_argmax_2);
        done(19, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax_2, digit, &accuracy_sum);
        done(20, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* stem.y[n, k, p, q] = stem.sum[n, k, p, q] */
/* For stem (line 15), conv1 (line 19), conv2 (line 22) */
static void reference_stem_y(const double *restrict stem_sum_3, double *restrict stem_y)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++)
                    stem_y[1024 * n + 64 * k + 8 * p + q] =
                        stem_sum_3[1024 * n + 64 * k + 8 * p + q];
}

/* bn0.sum[c] = sum(n, h, w) stem.y[n, c, h, w] */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23) */
static void reference_bn0_sum(const double *restrict stem_y, double *restrict bn0_sum)
{
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += stem_y[64 * c + 1024 * n + 8 * h + w];
        bn0_sum[c] = sum;
    }
}

/* bn0.m[c] = bn0.sum[c]/2048 */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23) */
static void reference_bn0_m(const double *restrict bn0_sum, double *restrict bn0_m_2)
{
    for (int c = 0; c < 16; c++)
        bn0_m_2[c] = bn0_sum[c] / 2048.0;
}

/* bn0.d[n, c, h, w] = stem.y[n, c, h, w] - bn0.m[c] */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23) */
static void reference_bn0_d(const double *restrict stem_y, const double *restrict bn0_m_2,
    double *restrict bn0_d)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn0_d[1024 * n + 64 * c + 8 * h + w] = stem_y[1024 * n + 64 * c + 8 * h + w] -
                        bn0_m_2[c];
}

/* bn0.sum.2[c] = sum(n, h, w) bn0.d[n, c, h, w]*bn0.d[n, c, h, w] */
/* For bn0 (line 16), bn1 (line 20), bn2 (line 23) */
static void reference_bn0_sum_2(const double *restrict bn0_d, double *restrict bn0_sum_2)
{
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += bn0_d[64 * c + 1024 * n + 8 * h + w] *
                        bn0_d[64 * c + 1024 * n + 8 * h + w];
        bn0_sum_2[c] = sum;
    }
}

/* conv3.y[n, k, p, q] = conv3.sum[n, k, p, q] */
/* For conv3 (line 27), conv4 (line 30), shortcut (line 32) */
static void reference_conv3_y(const double *restrict conv3_sum_3, double *restrict conv3_y)
{
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++)
                    conv3_y[512 * n + 16 * k + 4 * p + q] =
                        conv3_sum_3[512 * n + 16 * k + 4 * p + q];
}

/* bn3.sum[c] = sum(n, h, w) conv3.y[n, c, h, w] */
/* For bn3 (line 28), bn4 (line 31), bn5 (line 33) */
static void reference_bn3_sum(const double *restrict conv3_y, double *restrict bn3_sum)
{
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += conv3_y[16 * c + 512 * n + 4 * h + w];
        bn3_sum[c] = sum;
    }
}

/* bn3.m[c] = bn3.sum[c]/512 */
/* For bn3 (line 28), bn4 (line 31), bn5 (line 33) */
static void reference_bn3_m(const double *restrict bn3_sum, double *restrict bn3_m_2)
{
    for (int c = 0; c < 32; c++)
        bn3_m_2[c] = bn3_sum[c] / 512.0;
}

/* bn3.d[n, c, h, w] = conv3.y[n, c, h, w] - bn3.m[c] */
/* For bn3 (line 28), bn4 (line 31), bn5 (line 33) */
static void reference_bn3_d(const double *restrict conv3_y, const double *restrict bn3_m_2,
    double *restrict bn3_d)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn3_d[512 * n + 16 * c + 4 * h + w] = conv3_y[512 * n + 16 * c + 4 * h + w] -
                        bn3_m_2[c];
}

/* bn3.sum.2[c] = sum(n, h, w) bn3.d[n, c, h, w]*bn3.d[n, c, h, w] */
/* For bn3 (line 28), bn4 (line 31), bn5 (line 33) */
static void reference_bn3_sum_2(const double *restrict bn3_d, double *restrict bn3_sum_2)
{
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += bn3_d[16 * c + 512 * n + 4 * h + w] *
                        bn3_d[16 * c + 512 * n + 4 * h + w];
        bn3_sum_2[c] = sum;
    }
}

/* bn5.v.grad[c] = sum(n, h, w) (-0.5)*(add17.y.grad[n, c, h, w]*bn5.weight[c]*bn5.d[n, c, h,
   w]*(rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05))) */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28) */
static void reference_bn5_v_grad(const double *restrict add17_y_grad_2,
    const double *restrict bn5_weight_2, const double *restrict bn5_d,
    const double *restrict bn5_v_2, double *restrict bn5_v_grad)
{
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -0.5 * (add17_y_grad_2[512 * n + 16 * c + 4 * h + w] * bn5_weight_2[c] *
                        bn5_d[512 * n + 16 * c + 4 * h + w] *
                        (rsqrt(bn5_v_2[c] + 1e-05) * rsqrt(bn5_v_2[c] + 1e-05) *
                        rsqrt(bn5_v_2[c] + 1e-05)));
        bn5_v_grad[c] = sum;
    }
}

/* bn5.weight.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w]*(bn5.d[n, c, h, w]*rsqrt(bn5.v[c] +
   1e-05)) */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28) */
static void reference_bn5_weight_grad(const double *restrict add17_y_grad_2,
    const double *restrict bn5_d, const double *restrict bn5_v_2,
    double *restrict bn5_weight_grad_2)
{
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += add17_y_grad_2[512 * n + 16 * c + 4 * h + w] *
                        (bn5_d[512 * n + 16 * c + 4 * h + w] * rsqrt(bn5_v_2[c] + 1e-05));
        bn5_weight_grad_2[c] = sum;
    }
}

/* bn5.bias.grad[c] = sum(n, h, w) add17.y.grad[n, c, h, w] */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28) */
static void reference_bn5_bias_grad(const double *restrict add17_y_grad_2,
    double *restrict bn5_bias_grad_2)
{
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += add17_y_grad_2[512 * n + 16 * c + 4 * h + w];
        bn5_bias_grad_2[c] = sum;
    }
}

/* bn5.d.grad.1[n, c, h, w] = add17.y.grad[n, c, h, w]*bn5.weight[c]*rsqrt(bn5.v[c] + 1e-05) */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28) */
static void reference_bn5_d_grad_1(const double *restrict add17_y_grad_2,
    const double *restrict bn5_weight_2, const double *restrict bn5_v_2,
    double *restrict bn5_d_grad_1)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn5_d_grad_1[512 * n + 16 * c + 4 * h + w] =
                        add17_y_grad_2[512 * n + 16 * c + 4 * h + w] * bn5_weight_2[c] *
                        rsqrt(bn5_v_2[c] + 1e-05);
}

/* bn5.d.grad.2[n, c, h, w] = 2*(bn5.sum.2.grad[c]*bn5.d[n, c, h, w]) */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28) */
static void reference_bn5_d_grad_2(const double *restrict bn5_sum_2_grad,
    const double *restrict bn5_d, double *restrict bn5_d_grad_2)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn5_d_grad_2[16 * c + 512 * n + 4 * h + w] = 2.0 *
                        (bn5_sum_2_grad[c] * bn5_d[16 * c + 512 * n + 4 * h + w]);
}

/* bn5.d.grad[n, c, h, w] = bn5.d.grad.2[n, c, h, w] + bn5.d.grad.1[n, c, h, w] */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28) */
static void reference_bn5_d_grad(const double *restrict bn5_d_grad_2,
    const double *restrict bn5_d_grad_1, double *restrict bn5_d_grad_3)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    bn5_d_grad_3[512 * n + 16 * c + 4 * h + w] =
                        bn5_d_grad_2[512 * n + 16 * c + 4 * h + w] +
                        bn5_d_grad_1[512 * n + 16 * c + 4 * h + w];
}

/* bn5.m.grad[c] = sum(n, h, w) -bn5.d.grad[n, c, h, w] */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28) */
static void reference_bn5_m_grad(const double *restrict bn5_d_grad_2, double *restrict bn5_m_grad)
{
    for (int c = 0; c < 32; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    sum += -bn5_d_grad_2[512 * n + 16 * c + 4 * h + w];
        bn5_m_grad[c] = sum;
    }
}

/* shortcut.y.grad.1[n, c, h, w] = bn5.sum.grad[c] */
/* For bn5 (line 33), bn4 (line 31), bn3 (line 28) */
static void reference_shortcut_y_grad_1(const double *restrict bn5_sum_grad,
    double *restrict shortcut_y_grad_1)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    shortcut_y_grad_1[16 * c + 512 * n + 4 * h + w] = bn5_sum_grad[c];
}

/* bn2.v.grad[c] = sum(n, h, w) (-0.5)*(add8.y.grad[n, c, h, w]*bn2.weight[c]*bn2.d[n, c, h,
   w]*(rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] + 1e-05))) */
/* For bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_bn2_v_grad(const double *restrict add8_y_grad_2,
    const double *restrict bn2_weight_2, const double *restrict bn2_d,
    const double *restrict bn2_v_2, double *restrict bn2_v_grad)
{
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -0.5 * (add8_y_grad_2[1024 * n + 64 * c + 8 * h + w] * bn2_weight_2[c] *
                        bn2_d[1024 * n + 64 * c + 8 * h + w] *
                        (rsqrt(bn2_v_2[c] + 1e-05) * rsqrt(bn2_v_2[c] + 1e-05) *
                        rsqrt(bn2_v_2[c] + 1e-05)));
        bn2_v_grad[c] = sum;
    }
}

/* bn2.weight.grad[c] = sum(n, h, w) add8.y.grad[n, c, h, w]*(bn2.d[n, c, h, w]*rsqrt(bn2.v[c] +
   1e-05)) */
/* For bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_bn2_weight_grad(const double *restrict add8_y_grad_2,
    const double *restrict bn2_d, const double *restrict bn2_v_2,
    double *restrict bn2_weight_grad_2)
{
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += add8_y_grad_2[1024 * n + 64 * c + 8 * h + w] *
                        (bn2_d[1024 * n + 64 * c + 8 * h + w] * rsqrt(bn2_v_2[c] + 1e-05));
        bn2_weight_grad_2[c] = sum;
    }
}

/* bn2.bias.grad[c] = sum(n, h, w) add8.y.grad[n, c, h, w] */
/* For bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_bn2_bias_grad(const double *restrict add8_y_grad_2,
    double *restrict bn2_bias_grad_2)
{
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += add8_y_grad_2[1024 * n + 64 * c + 8 * h + w];
        bn2_bias_grad_2[c] = sum;
    }
}

/* bn2.d.grad.1[n, c, h, w] = add8.y.grad[n, c, h, w]*bn2.weight[c]*rsqrt(bn2.v[c] + 1e-05) */
/* For bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_bn2_d_grad_1(const double *restrict add8_y_grad_2,
    const double *restrict bn2_weight_2, const double *restrict bn2_v_2,
    double *restrict bn2_d_grad_1)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn2_d_grad_1[1024 * n + 64 * c + 8 * h + w] =
                        add8_y_grad_2[1024 * n + 64 * c + 8 * h + w] * bn2_weight_2[c] *
                        rsqrt(bn2_v_2[c] + 1e-05);
}

/* bn2.d.grad.2[n, c, h, w] = 2*(bn2.sum.2.grad[c]*bn2.d[n, c, h, w]) */
/* For bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_bn2_d_grad_2(const double *restrict bn2_sum_2_grad,
    const double *restrict bn2_d, double *restrict bn2_d_grad_2)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn2_d_grad_2[64 * c + 1024 * n + 8 * h + w] = 2.0 *
                        (bn2_sum_2_grad[c] * bn2_d[64 * c + 1024 * n + 8 * h + w]);
}

/* bn2.d.grad[n, c, h, w] = bn2.d.grad.2[n, c, h, w] + bn2.d.grad.1[n, c, h, w] */
/* For bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_bn2_d_grad(const double *restrict bn2_d_grad_2,
    const double *restrict bn2_d_grad_1, double *restrict bn2_d_grad_3)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    bn2_d_grad_3[1024 * n + 64 * c + 8 * h + w] =
                        bn2_d_grad_2[1024 * n + 64 * c + 8 * h + w] +
                        bn2_d_grad_1[1024 * n + 64 * c + 8 * h + w];
}

/* bn2.m.grad[c] = sum(n, h, w) -bn2.d.grad[n, c, h, w] */
/* For bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_bn2_m_grad(const double *restrict bn2_d_grad_2, double *restrict bn2_m_grad)
{
    for (int c = 0; c < 16; c++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    sum += -bn2_d_grad_2[1024 * n + 64 * c + 8 * h + w];
        bn2_m_grad[c] = sum;
    }
}

/* conv2.y.grad.1[n, c, h, w] = bn2.sum.grad[c] */
/* For bn2 (line 23), bn1 (line 20), bn0 (line 16) */
static void reference_conv2_y_grad_1(const double *restrict bn2_sum_grad,
    double *restrict conv2_y_grad_1)
{
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    conv2_y_grad_1[64 * c + 1024 * n + 8 * h + w] = bn2_sum_grad[c];
}

static void reference_forward(double *memory)
{
    /* image.value[n, c, h, w] = image[n, c, h, w]*0.0625 */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 1; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[64 * n + 64 * c + 8 * h + w + 39706] = image[n][c][h][w] * 0.0625;
    /* stem.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) image.value[n, c, p + r - 1, q + s - 1]*stem.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 1; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[64 * n + 8 * p + q + 64 * c + 8 * r + s + 39697] *
                                    memory[9 * k + 9 * c + 3 * r + s];
                    memory[1024 * n + 64 * k + 8 * p + q + 41754] = sum;
                }
    reference_stem_y(memory + 41754, memory + 74522); /* stem.y */
    reference_bn0_sum(memory + 74522, memory + 107290); /* bn0.sum */
    reference_bn0_m(memory + 107290, memory + 107306); /* bn0.m */
    reference_bn0_d(memory + 74522, memory + 107306, memory + 107322); /* bn0.d */
    reference_bn0_sum_2(memory + 107322, memory + 140090); /* bn0.sum.2 */
    reference_bn0_m(memory + 140090, memory + 140106); /* bn0.v */
    /* bn0.y[n, c, h, w] = bn0.d[n, c, h, w]*rsqrt(bn0.v[c] + 1e-05)*bn0.weight[c] + bn0.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 140122] =
                        memory[1024 * n + 64 * c + 8 * h + w + 107322] *
                        rsqrt(memory[c + 140106] + 1e-05) * memory[c + 144] + memory[c + 160];
    /* gelu2.y[i0, i1, i2, i3] = 0.5*bn0.y[i0, i1, i2, i3]*(1 + erf(0.7071067811865476*bn0.y[i0,
       i1, i2, i3])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 172890] = 0.5 *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 140122] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 140122]));
    /* conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) gelu2.y[n, c, p + r - 1, q + s - 1]*conv1.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 172881] *
                                    memory[144 * k + 9 * c + 3 * r + s + 209];
                    memory[1024 * n + 64 * k + 8 * p + q + 205658] = sum;
                }
    reference_stem_y(memory + 205658, memory + 238426); /* conv1.y */
    reference_bn0_sum(memory + 238426, memory + 271194); /* bn1.sum */
    reference_bn0_m(memory + 271194, memory + 271210); /* bn1.m */
    reference_bn0_d(memory + 238426, memory + 271210, memory + 271226); /* bn1.d */
    reference_bn0_sum_2(memory + 271226, memory + 303994); /* bn1.sum.2 */
    reference_bn0_m(memory + 303994, memory + 304010); /* bn1.v */
    /* bn1.y[n, c, h, w] = bn1.d[n, c, h, w]*rsqrt(bn1.v[c] + 1e-05)*bn1.weight[c] + bn1.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 304026] =
                        memory[1024 * n + 64 * c + 8 * h + w + 271226] *
                        rsqrt(memory[c + 304010] + 1e-05) * memory[c + 2513] + memory[c + 2529];
    /* gelu5.y[i0, i1, i2, i3] = 0.5*bn1.y[i0, i1, i2, i3]*(1 + erf(0.7071067811865476*bn1.y[i0,
       i1, i2, i3])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 336794] = 0.5 *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 304026] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 304026]));
    /* conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s - 1 >= 0
       and -q - s + 8 >= 0) gelu5.y[n, c, p + r - 1, q + s - 1]*conv2.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 16; k++)
            for (int p = 0; p < 8; p++)
                for (int q = 0; q < 8; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 16; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 9 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 9 - q); s++)
                                sum += memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 336785] *
                                    memory[144 * k + 9 * c + 3 * r + s + 2578];
                    memory[1024 * n + 64 * k + 8 * p + q + 369562] = sum;
                }
    reference_stem_y(memory + 369562, memory + 402330); /* conv2.y */
    reference_bn0_sum(memory + 402330, memory + 435098); /* bn2.sum */
    reference_bn0_m(memory + 435098, memory + 435114); /* bn2.m */
    reference_bn0_d(memory + 402330, memory + 435114, memory + 435130); /* bn2.d */
    reference_bn0_sum_2(memory + 435130, memory + 467898); /* bn2.sum.2 */
    reference_bn0_m(memory + 467898, memory + 467914); /* bn2.v */
    /* bn2.y[n, c, h, w] = bn2.d[n, c, h, w]*rsqrt(bn2.v[c] + 1e-05)*bn2.weight[c] + bn2.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 467930] =
                        memory[1024 * n + 64 * c + 8 * h + w + 435130] *
                        rsqrt(memory[c + 467914] + 1e-05) * memory[c + 4882] + memory[c + 4898];
    /* add8.y[i0, i1, i2, i3] = bn2.y[i0, i1, i2, i3] + gelu2.y[i0, i1, i2, i3] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 500698] =
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 467930] +
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 172890];
    /* gelu9.y[i0, i1, i2, i3] = 0.5*add8.y[i0, i1, i2, i3]*(1 +
       erf(0.7071067811865476*add8.y[i0, i1, i2, i3])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 533466] = 0.5 *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 500698] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 500698]));
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
    reference_conv3_y(memory + 566234, memory + 582618); /* conv3.y */
    reference_bn3_sum(memory + 582618, memory + 599002); /* bn3.sum */
    reference_bn3_m(memory + 599002, memory + 599034); /* bn3.m */
    reference_bn3_d(memory + 582618, memory + 599034, memory + 599066); /* bn3.d */
    reference_bn3_sum_2(memory + 599066, memory + 615450); /* bn3.sum.2 */
    reference_bn3_m(memory + 615450, memory + 615482); /* bn3.v */
    /* bn3.y[n, c, h, w] = bn3.d[n, c, h, w]*rsqrt(bn3.v[c] + 1e-05)*bn3.weight[c] + bn3.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 615514] =
                        memory[512 * n + 16 * c + 4 * h + w + 599066] *
                        rsqrt(memory[c + 615482] + 1e-05) * memory[c + 9555] + memory[c + 9587];
    /* gelu12.y[i0, i1, i2, i3] = 0.5*bn3.y[i0, i1, i2, i3]*(1 + erf(0.7071067811865476*bn3.y[i0,
       i1, i2, i3])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 631898] = 0.5 *
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 615514] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 615514]));
    /* conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s - 1 >= 0
       and -q - s + 4 >= 0) gelu12.y[n, c, p + r - 1, q + s - 1]*conv4.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 32; k++)
            for (int p = 0; p < 4; p++)
                for (int q = 0; q < 4; q++) {
                    double sum = 0.0;
                    for (int c = 0; c < 32; c++)
                        for (int r = larger(0, 1 - p); r < smaller(3, 5 - p); r++)
                            for (int s = larger(0, 1 - q); s < smaller(3, 5 - q); s++)
                                sum += memory[512 * n + 4 * p + q + 16 * c + 4 * r + s + 631893] *
                                    memory[288 * k + 9 * c + 3 * r + s + 9684];
                    memory[512 * n + 16 * k + 4 * p + q + 648282] = sum;
                }
    reference_conv3_y(memory + 648282, memory + 664666); /* conv4.y */
    reference_bn3_sum(memory + 664666, memory + 681050); /* bn4.sum */
    reference_bn3_m(memory + 681050, memory + 681082); /* bn4.m */
    reference_bn3_d(memory + 664666, memory + 681082, memory + 681114); /* bn4.d */
    reference_bn3_sum_2(memory + 681114, memory + 697498); /* bn4.sum.2 */
    reference_bn3_m(memory + 697498, memory + 697530); /* bn4.v */
    /* bn4.y[n, c, h, w] = bn4.d[n, c, h, w]*rsqrt(bn4.v[c] + 1e-05)*bn4.weight[c] + bn4.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 697562] =
                        memory[512 * n + 16 * c + 4 * h + w + 681114] *
                        rsqrt(memory[c + 697530] + 1e-05) * memory[c + 18900] + memory[c + 18932];
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
    reference_conv3_y(memory + 713946, memory + 730330); /* shortcut.y */
    reference_bn3_sum(memory + 730330, memory + 746714); /* bn5.sum */
    reference_bn3_m(memory + 746714, memory + 746746); /* bn5.m */
    reference_bn3_d(memory + 730330, memory + 746746, memory + 746778); /* bn5.d */
    reference_bn3_sum_2(memory + 746778, memory + 763162); /* bn5.sum.2 */
    reference_bn3_m(memory + 763162, memory + 763194); /* bn5.v */
    /* bn5.y[n, c, h, w] = bn5.d[n, c, h, w]*rsqrt(bn5.v[c] + 1e-05)*bn5.weight[c] + bn5.bias[c] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 763226] =
                        memory[512 * n + 16 * c + 4 * h + w + 746778] *
                        rsqrt(memory[c + 763194] + 1e-05) * memory[c + 19541] + memory[c + 19573];
    /* add17.y[i0, i1, i2, i3] = bn4.y[i0, i1, i2, i3] + bn5.y[i0, i1, i2, i3] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 779610] =
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 697562] +
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 763226];
    /* gelu18.y[i0, i1, i2, i3] = 0.5*add17.y[i0, i1, i2, i3]*(1 +
       erf(0.7071067811865476*add17.y[i0, i1, i2, i3])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 795994] = 0.5 *
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 779610] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 779610]));
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
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 816122] = memory[n + 816090];
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
            memory[digit[n] + 10 * n + 815770]);
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
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[816284] = memory[816282] / memory[816283];
}

static void reference_backward(double *memory)
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
    /* gelu18.y.grad[n, c, r, s] = avg_pool2d19.sum.grad[n, c, 0, 0] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int r = 0; r < 4; r++)
                for (int s = 0; s < 4; s++)
                    memory[512 * n + 16 * c + 4 * r + s + 820744] = memory[32 * n + c + 819720];
    /* add17.y.grad[i0, i1, i2, i3] = 0.5*(gelu18.y.grad[i0, i1, i2, i3]*(1 +
       erf(0.7071067811865476*add17.y[i0, i1, i2, i3]))) + 0.3989422804014327*(gelu18.y.grad[i0,
       i1, i2, i3]*add17.y[i0, i1, i2, i3]*exp((-0.5000000000000001)*(add17.y[i0, i1, i2,
       i3]*add17.y[i0, i1, i2, i3]))) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 837128] = 0.5 *
                        (memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 820744] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 779610]))) + 0.3989422804014327 *
                        (memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 820744] *
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 779610] *
                        exp(-0.5000000000000001 * (memory[512 * i0 + 16 * i1 + 4 * i2 + i3 +
                        779610] * memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 779610])));
    /* bn5.v.grad */
    reference_bn5_v_grad(memory + 837128, memory + 19541, memory + 746778, memory + 763194, memory +
        853512);
    /* bn5.weight.grad */
    reference_bn5_weight_grad(memory + 837128, memory + 746778, memory + 763194, memory + 853544);
    reference_bn5_bias_grad(memory + 837128, memory + 853576); /* bn5.bias.grad */
    reference_bn3_m(memory + 853512, memory + 853608); /* bn5.sum.2.grad */
    /* bn5.d.grad.1 */
    reference_bn5_d_grad_1(memory + 837128, memory + 19541, memory + 763194, memory + 853640);
    reference_bn5_d_grad_2(memory + 853608, memory + 746778, memory + 870024); /* bn5.d.grad.2 */
    reference_bn5_d_grad(memory + 870024, memory + 853640, memory + 886408); /* bn5.d.grad */
    reference_bn5_m_grad(memory + 886408, memory + 902792); /* bn5.m.grad */
    reference_bn3_m(memory + 902792, memory + 902824); /* bn5.sum.grad */
    reference_shortcut_y_grad_1(memory + 902824, memory + 902856); /* shortcut.y.grad.1 */
    /* shortcut.y.grad[n, c, h, w] = shortcut.y.grad.1[n, c, h, w] + bn5.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 919240] =
                        memory[512 * n + 16 * c + 4 * h + w + 902856] +
                        memory[512 * n + 16 * c + 4 * h + w + 886408];
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
    /* bn4.v.grad */
    reference_bn5_v_grad(memory + 837128, memory + 18900, memory + 681114, memory + 697530, memory +
        936136);
    /* bn4.weight.grad */
    reference_bn5_weight_grad(memory + 837128, memory + 681114, memory + 697530, memory + 936168);
    reference_bn5_bias_grad(memory + 837128, memory + 936200); /* bn4.bias.grad */
    reference_bn3_m(memory + 936136, memory + 936232); /* bn4.sum.2.grad */
    /* bn4.d.grad.1 */
    reference_bn5_d_grad_1(memory + 837128, memory + 18900, memory + 697530, memory + 936264);
    reference_bn5_d_grad_2(memory + 936232, memory + 681114, memory + 952648); /* bn4.d.grad.2 */
    reference_bn5_d_grad(memory + 952648, memory + 936264, memory + 969032); /* bn4.d.grad */
    reference_bn5_m_grad(memory + 969032, memory + 985416); /* bn4.m.grad */
    reference_bn3_m(memory + 985416, memory + 985448); /* bn4.sum.grad */
    reference_shortcut_y_grad_1(memory + 985448, memory + 985480); /* conv4.y.grad.1 */
    /* conv4.y.grad[n, c, h, w] = conv4.y.grad.1[n, c, h, w] + bn4.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 1001864] =
                        memory[512 * n + 16 * c + 4 * h + w + 985480] +
                        memory[512 * n + 16 * c + 4 * h + w + 969032];
    /* gelu12.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 2 >= 0 and i3 - s
       + 1 >= 0 and -i3 + s + 2 >= 0) conv4.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv4.weight[k,
       c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 32; k++)
                        for (int r = larger(0, i2 - 2); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 2); s < smaller(3, i3 + 2); s++)
                                sum += memory[4 * i2 + i3 + 512 * n + 16 * k - 4 * r - s +
                                    1001869] * memory[288 * k + 9 * c + 3 * r + s + 9684];
                    memory[4 * i2 + i3 + 512 * n + 16 * c + 1018248] = sum;
                }
    /* conv4.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 4 >= 0 and q + s
       - 1 >= 0 and -q - s + 4 >= 0) conv4.y.grad[n, k, p, q]*gelu12.y[n, c, p + r - 1, q + s -
       1] */
    for (int k = 0; k < 32; k++)
        for (int c = 0; c < 32; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(4, 5 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(4, 5 - s); q++)
                                sum += memory[512 * n + 16 * k + 4 * p + q + 1001864] *
                                    memory[512 * n + 4 * p + q + 16 * c + 4 * r + s + 631893];
                    memory[288 * k + 9 * c + 3 * r + s + 1034632] = sum;
                }
    /* bn3.y.grad[i0, i1, i2, i3] = 0.5*(gelu12.y.grad[i0, i1, i2, i3]*(1 +
       erf(0.7071067811865476*bn3.y[i0, i1, i2, i3]))) + 0.3989422804014327*(gelu12.y.grad[i0,
       i1, i2, i3]*bn3.y[i0, i1, i2, i3]*exp((-0.5000000000000001)*(bn3.y[i0, i1, i2,
       i3]*bn3.y[i0, i1, i2, i3]))) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 32; i1++)
            for (int i2 = 0; i2 < 4; i2++)
                for (int i3 = 0; i3 < 4; i3++)
                    memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 1043848] = 0.5 *
                        (memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 1018248] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 615514]))) + 0.3989422804014327 *
                        (memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 1018248] *
                        memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 615514] *
                        exp(-0.5000000000000001 * (memory[512 * i0 + 16 * i1 + 4 * i2 + i3 +
                        615514] * memory[512 * i0 + 16 * i1 + 4 * i2 + i3 + 615514])));
    /* bn3.v.grad */
    reference_bn5_v_grad(memory + 1043848, memory + 9555, memory + 599066, memory + 615482, memory +
        1060232);
    /* bn3.weight.grad */
    reference_bn5_weight_grad(memory + 1043848, memory + 599066, memory + 615482, memory + 1060264);
    reference_bn5_bias_grad(memory + 1043848, memory + 1060296); /* bn3.bias.grad */
    reference_bn3_m(memory + 1060232, memory + 1060328); /* bn3.sum.2.grad */
    /* bn3.d.grad.1 */
    reference_bn5_d_grad_1(memory + 1043848, memory + 9555, memory + 615482, memory + 1060360);
    reference_bn5_d_grad_2(memory + 1060328, memory + 599066, memory + 1076744); /* bn3.d.grad.2 */
    reference_bn5_d_grad(memory + 1076744, memory + 1060360, memory + 1093128); /* bn3.d.grad */
    reference_bn5_m_grad(memory + 1093128, memory + 1109512); /* bn3.m.grad */
    reference_bn3_m(memory + 1109512, memory + 1109544); /* bn3.sum.grad */
    reference_shortcut_y_grad_1(memory + 1109544, memory + 1109576); /* conv3.y.grad.1 */
    /* conv3.y.grad[n, c, h, w] = conv3.y.grad.1[n, c, h, w] + bn3.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 32; c++)
            for (int h = 0; h < 4; h++)
                for (int w = 0; w < 4; w++)
                    memory[512 * n + 16 * c + 4 * h + w + 1125960] =
                        memory[512 * n + 16 * c + 4 * h + w + 1109576] +
                        memory[512 * n + 16 * c + 4 * h + w + 1093128];
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
    /* gelu9.y.grad[n, c, i2, i3] = gelu9.y.grad.2[n, c, i2, i3] + gelu9.y.grad.1[n, c, i2, i3] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * n + 64 * c + 8 * i2 + i3 + 1207880] =
                        memory[1024 * n + 64 * c + 8 * i2 + i3 + 1175112] +
                        memory[1024 * n + 64 * c + 8 * i2 + i3 + 1142344];
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
    /* add8.y.grad[i0, i1, i2, i3] = 0.5*(gelu9.y.grad[i0, i1, i2, i3]*(1 +
       erf(0.7071067811865476*add8.y[i0, i1, i2, i3]))) + 0.3989422804014327*(gelu9.y.grad[i0,
       i1, i2, i3]*add8.y[i0, i1, i2, i3]*exp((-0.5000000000000001)*(add8.y[i0, i1, i2,
       i3]*add8.y[i0, i1, i2, i3]))) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1245256] = 0.5 *
                        (memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1207880] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 500698]))) + 0.3989422804014327 *
                        (memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1207880] *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 500698] *
                        exp(-0.5000000000000001 * (memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 +
                        500698] * memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 500698])));
    /* bn2.v.grad */
    reference_bn2_v_grad(memory + 1245256, memory + 4882, memory + 435130, memory + 467914, memory +
        1278024);
    /* bn2.weight.grad */
    reference_bn2_weight_grad(memory + 1245256, memory + 435130, memory + 467914, memory + 1278040);
    reference_bn2_bias_grad(memory + 1245256, memory + 1278056); /* bn2.bias.grad */
    reference_bn0_m(memory + 1278024, memory + 1278072); /* bn2.sum.2.grad */
    /* bn2.d.grad.1 */
    reference_bn2_d_grad_1(memory + 1245256, memory + 4882, memory + 467914, memory + 1278088);
    reference_bn2_d_grad_2(memory + 1278072, memory + 435130, memory + 1310856); /* bn2.d.grad.2 */
    reference_bn2_d_grad(memory + 1310856, memory + 1278088, memory + 1343624); /* bn2.d.grad */
    reference_bn2_m_grad(memory + 1343624, memory + 1376392); /* bn2.m.grad */
    reference_bn0_m(memory + 1376392, memory + 1376408); /* bn2.sum.grad */
    reference_conv2_y_grad_1(memory + 1376408, memory + 1376424); /* conv2.y.grad.1 */
    /* conv2.y.grad[n, c, h, w] = conv2.y.grad.1[n, c, h, w] + bn2.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1409192] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1376424] +
                        memory[1024 * n + 64 * c + 8 * h + w + 1343624];
    /* gelu5.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0 and i3 - s
       + 1 >= 0 and -i3 + s + 6 >= 0) conv2.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv2.weight[k,
       c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 16; k++)
                        for (int r = larger(0, i2 - 6); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 6); s < smaller(3, i3 + 2); s++)
                                sum += memory[8 * i2 + i3 + 1024 * n + 64 * k - 8 * r - s +
                                    1409201] * memory[144 * k + 9 * c + 3 * r + s + 2578];
                    memory[8 * i2 + i3 + 1024 * n + 64 * c + 1441960] = sum;
                }
    /* conv2.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s
       - 1 >= 0 and -q - s + 8 >= 0) conv2.y.grad[n, k, p, q]*gelu5.y[n, c, p + r - 1, q + s - 1] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[1024 * n + 64 * k + 8 * p + q + 1409192] *
                                    memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 336785];
                    memory[144 * k + 9 * c + 3 * r + s + 1474728] = sum;
                }
    /* bn1.y.grad[i0, i1, i2, i3] = 0.5*(gelu5.y.grad[i0, i1, i2, i3]*(1 +
       erf(0.7071067811865476*bn1.y[i0, i1, i2, i3]))) + 0.3989422804014327*(gelu5.y.grad[i0, i1,
       i2, i3]*bn1.y[i0, i1, i2, i3]*exp((-0.5000000000000001)*(bn1.y[i0, i1, i2, i3]*bn1.y[i0,
       i1, i2, i3]))) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1477032] = 0.5 *
                        (memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1441960] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 304026]))) + 0.3989422804014327 *
                        (memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1441960] *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 304026] *
                        exp(-0.5000000000000001 * (memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 +
                        304026] * memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 304026])));
    /* bn1.v.grad */
    reference_bn2_v_grad(memory + 1477032, memory + 2513, memory + 271226, memory + 304010, memory +
        1509800);
    /* bn1.weight.grad */
    reference_bn2_weight_grad(memory + 1477032, memory + 271226, memory + 304010, memory + 1509816);
    reference_bn2_bias_grad(memory + 1477032, memory + 1509832); /* bn1.bias.grad */
    reference_bn0_m(memory + 1509800, memory + 1509848); /* bn1.sum.2.grad */
    /* bn1.d.grad.1 */
    reference_bn2_d_grad_1(memory + 1477032, memory + 2513, memory + 304010, memory + 1509864);
    reference_bn2_d_grad_2(memory + 1509848, memory + 271226, memory + 1542632); /* bn1.d.grad.2 */
    reference_bn2_d_grad(memory + 1542632, memory + 1509864, memory + 1575400); /* bn1.d.grad */
    reference_bn2_m_grad(memory + 1575400, memory + 1608168); /* bn1.m.grad */
    reference_bn0_m(memory + 1608168, memory + 1608184); /* bn1.sum.grad */
    reference_conv2_y_grad_1(memory + 1608184, memory + 1608200); /* conv1.y.grad.1 */
    /* conv1.y.grad[n, c, h, w] = conv1.y.grad.1[n, c, h, w] + bn1.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1640968] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1608200] +
                        memory[1024 * n + 64 * c + 8 * h + w + 1575400];
    /* gelu2.y.grad.1[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0 and i3 -
       s + 1 >= 0 and -i3 + s + 6 >= 0) conv1.y.grad[n, k, i2 - r + 1, i3 - s +
       1]*conv1.weight[k, c, r, s] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++) {
                    double sum = 0.0;
                    for (int k = 0; k < 16; k++)
                        for (int r = larger(0, i2 - 6); r < smaller(3, i2 + 2); r++)
                            for (int s = larger(0, i3 - 6); s < smaller(3, i3 + 2); s++)
                                sum += memory[8 * i2 + i3 + 1024 * n + 64 * k - 8 * r - s +
                                    1640977] * memory[144 * k + 9 * c + 3 * r + s + 209];
                    memory[8 * i2 + i3 + 1024 * n + 64 * c + 1673736] = sum;
                }
    /* gelu2.y.grad[i0, i1, i2, i3] = gelu2.y.grad.1[i0, i1, i2, i3] + add8.y.grad[i0, i1, i2,
       i3] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1706504] =
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1673736] +
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1245256];
    /* conv1.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s
       - 1 >= 0 and -q - s + 8 >= 0) conv1.y.grad[n, k, p, q]*gelu2.y[n, c, p + r - 1, q + s - 1] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 16; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[1024 * n + 64 * k + 8 * p + q + 1640968] *
                                    memory[1024 * n + 8 * p + q + 64 * c + 8 * r + s + 172881];
                    memory[144 * k + 9 * c + 3 * r + s + 1739272] = sum;
                }
    /* bn0.y.grad[i0, i1, i2, i3] = 0.5*(gelu2.y.grad[i0, i1, i2, i3]*(1 +
       erf(0.7071067811865476*bn0.y[i0, i1, i2, i3]))) + 0.3989422804014327*(gelu2.y.grad[i0, i1,
       i2, i3]*bn0.y[i0, i1, i2, i3]*exp((-0.5000000000000001)*(bn0.y[i0, i1, i2, i3]*bn0.y[i0,
       i1, i2, i3]))) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 8; i2++)
                for (int i3 = 0; i3 < 8; i3++)
                    memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1741576] = 0.5 *
                        (memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1706504] *
                        (1.0 + erf(0.7071067811865476 *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 140122]))) + 0.3989422804014327 *
                        (memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 1706504] *
                        memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 140122] *
                        exp(-0.5000000000000001 * (memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 +
                        140122] * memory[1024 * i0 + 64 * i1 + 8 * i2 + i3 + 140122])));
    /* bn0.v.grad */
    reference_bn2_v_grad(memory + 1741576, memory + 144, memory + 107322, memory + 140106, memory +
        1774344);
    /* bn0.weight.grad */
    reference_bn2_weight_grad(memory + 1741576, memory + 107322, memory + 140106, memory + 1774360);
    reference_bn2_bias_grad(memory + 1741576, memory + 1774376); /* bn0.bias.grad */
    reference_bn0_m(memory + 1774344, memory + 1774392); /* bn0.sum.2.grad */
    /* bn0.d.grad.1 */
    reference_bn2_d_grad_1(memory + 1741576, memory + 144, memory + 140106, memory + 1774408);
    reference_bn2_d_grad_2(memory + 1774392, memory + 107322, memory + 1807176); /* bn0.d.grad.2 */
    reference_bn2_d_grad(memory + 1807176, memory + 1774408, memory + 1839944); /* bn0.d.grad */
    reference_bn2_m_grad(memory + 1839944, memory + 1872712); /* bn0.m.grad */
    reference_bn0_m(memory + 1872712, memory + 1872728); /* bn0.sum.grad */
    reference_conv2_y_grad_1(memory + 1872728, memory + 1872744); /* stem.y.grad.1 */
    /* stem.y.grad[n, c, h, w] = stem.y.grad.1[n, c, h, w] + bn0.d.grad[n, c, h, w] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 16; c++)
            for (int h = 0; h < 8; h++)
                for (int w = 0; w < 8; w++)
                    memory[1024 * n + 64 * c + 8 * h + w + 1905512] =
                        memory[1024 * n + 64 * c + 8 * h + w + 1872744] +
                        memory[1024 * n + 64 * c + 8 * h + w + 1839944];
    /* stem.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0 and q + s -
       1 >= 0 and -q - s + 8 >= 0) stem.y.grad[n, k, p, q]*image.value[n, c, p + r - 1, q + s -
       1] */
    for (int k = 0; k < 16; k++)
        for (int c = 0; c < 1; c++)
            for (int r = 0; r < 3; r++)
                for (int s = 0; s < 3; s++) {
                    double sum = 0.0;
                    for (int n = 0; n < 32; n++)
                        for (int p = larger(0, 1 - r); p < smaller(8, 9 - r); p++)
                            for (int q = larger(0, 1 - s); q < smaller(8, 9 - s); q++)
                                sum += memory[1024 * n + 64 * k + 8 * p + q + 1905512] *
                                    memory[64 * n + 8 * p + q + 64 * c + 8 * r + s + 39697];
                    memory[9 * k + 9 * c + 3 * r + s + 1938280] = sum;
                }
}

static void reference_run(double *memory, bool backward)
{
    reference_forward(memory);
    if (backward)
        reference_backward(memory);
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
static struct dlcrt_tensor tensors[58] = {
    {.name = "stem.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {16, 1, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {0, 0, 1, 16, 1}}, .data = stem_weight, .elements = 160, .initial = DLCRT_UNIFORM,
        .a = -0.3333333333333333, .b = 0.3333333333333333, .trainable = true},
    {.name = "bn0.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn0_weight,
        .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable = true},
    {.name = "bn0.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn0_bias,
        .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable = true},
    {.name = "bn0.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn0_running_mean, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn0.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn0_running_var, .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn0.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn0_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv1_weight, .elements = 2320, .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {.name = "bn1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn1_weight,
        .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable = true},
    {.name = "bn1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn1_bias,
        .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable = true},
    {.name = "bn1.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn1_running_mean, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn1.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn1_running_var, .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn1.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn1_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv2_weight, .elements = 2320, .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {.name = "bn2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn2_weight,
        .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable = true},
    {.name = "bn2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn2_bias,
        .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable = true},
    {.name = "bn2.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_running_mean, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn2.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_running_var, .elements = 32, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn2.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn2_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv3.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {32, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv3_weight, .elements = 4624, .initial = DLCRT_UNIFORM,
        .a = -0.08333333333333333, .b = 0.08333333333333333, .trainable = true},
    {.name = "bn3.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn3_weight,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable = true},
    {.name = "bn3.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn3_bias,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable = true},
    {.name = "bn3.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn3_running_mean, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn3.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn3_running_var, .elements = 48, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn3.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn3_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "conv4.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {32, 32, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 288}, {2, 0, 1, 3, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = conv4_weight, .elements = 9232, .initial = DLCRT_UNIFORM,
        .a = -0.05892556509887897, .b = 0.05892556509887897, .trainable = true},
    {.name = "bn4.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn4_weight,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable = true},
    {.name = "bn4.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn4_bias,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable = true},
    {.name = "bn4.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_running_mean, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn4.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_running_var, .elements = 48, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn4.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn4_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "shortcut.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 4,
        .shape = {32, 16, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {2, 0, 1, 1, 16}, {3, 0, 1, 1, 16},
        {1, 0, 1, 16, 1}}, .data = shortcut_weight, .elements = 528, .initial = DLCRT_UNIFORM,
        .a = -0.25, .b = 0.25, .trainable = true},
    {.name = "bn5.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn5_weight,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable = true},
    {.name = "bn5.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn5_bias,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable = true},
    {.name = "bn5.running_mean", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_running_mean, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn5.running_var", .dtype = DLCRT_F32, .role = DLCRT_BUFFER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_running_var, .elements = 48, .initial = DLCRT_CONSTANT, .a = 1, .b = 0},
    {.name = "bn5.num_batches_tracked", .dtype = DLCRT_I64, .role = DLCRT_BUFFER, .rank = 0,
        .shape = {0}, .data = &bn5_num_batches_tracked, .elements = 1, .initial = DLCRT_CONSTANT,
        .a = 0, .b = 0},
    {.name = "fc.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2, .shape = {10, 32},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 10, 32}, {1, 0, 1, 32, 1}},
        .data = fc_weight, .elements = 336, .initial = DLCRT_UNIFORM, .a = -0.17677669529663687,
        .b = 0.17677669529663687, .trainable = true},
    {.name = "fc.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {10},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = fc_bias,
        .elements = 32, .initial = DLCRT_UNIFORM, .a = -0.17677669529663687, .b =
        0.17677669529663687, .trainable = true},
    {.name = "stem.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {16, 1, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {0, 0, 1, 16, 1}}, .data = stem_weight_momentum_buffer, .elements = 160,
        .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn0.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn0_weight_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn0.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn0_bias_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv1.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv1_weight_momentum_buffer, .elements = 2320,
        .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn1.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn1_weight_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn1.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn1_bias_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv2.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv2_weight_momentum_buffer, .elements = 2320,
        .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn2.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_weight_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn2.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_bias_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv3.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {32, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv3_weight_momentum_buffer, .elements = 4624,
        .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn3.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn3_weight_momentum_buffer, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn3.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn3_bias_momentum_buffer, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "conv4.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {32, 32, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 288}, {2, 0, 1, 3, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = conv4_weight_momentum_buffer, .elements = 9232,
        .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn4.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_weight_momentum_buffer, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn4.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_bias_momentum_buffer, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "shortcut.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 4,
        .shape = {32, 16, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {2, 0, 1, 1, 16}, {3, 0, 1, 1, 16},
        {1, 0, 1, 16, 1}}, .data = shortcut_weight_momentum_buffer, .elements = 528,
        .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn5.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_weight_momentum_buffer, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "bn5.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_bias_momentum_buffer, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc.weight.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 10, 32}, {1, 0, 1, 32, 1}}, .data =
        fc_weight_momentum_buffer, .elements = 336, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc.bias.momentum_buffer", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {10}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        fc_bias_momentum_buffer, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
};
static struct dlcrt_tensor gradients[20] = {
    {.name = "fc.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = NULL,
        .elements = 32},
    {.name = "fc.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2, .shape = {10, 32},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 10, 32}, {1, 0, 1, 32, 1}},
        .data = NULL, .elements = 336},
    {.name = "bn5.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_weight_grad, .elements = 48},
    {.name = "bn5.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn5_bias_grad,
        .elements = 48},
    {.name = "shortcut.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 16, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {2, 0, 1, 1, 16}, {3, 0, 1, 1, 16},
        {1, 0, 1, 16, 1}}, .data = shortcut_weight_grad, .elements = 528},
    {.name = "bn4.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_weight_grad, .elements = 48},
    {.name = "bn4.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = NULL,
        .elements = 48},
    {.name = "conv4.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 32, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 32, 48}, {2, 0, 1, 3, 16},
        {3, 0, 1, 16, 1}}, .data = NULL, .elements = 49168},
    {.name = "bn3.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = NULL,
        .elements = 48},
    {.name = "bn3.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = NULL,
        .elements = 48},
    {.name = "conv3.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 768}, {1, 0, 1, 16, 48}, {2, 0, 1, 3, 16},
        {3, 0, 1, 16, 1}}, .data = NULL, .elements = 24592},
    {.name = "bn2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_weight_grad, .elements = 32},
    {.name = "bn2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = NULL,
        .elements = 32},
    {.name = "conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 768}, {1, 0, 1, 16, 48}, {2, 0, 1, 3, 16},
        {3, 0, 1, 16, 1}}, .data = NULL, .elements = 12304},
    {.name = "bn1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = NULL,
        .elements = 32},
    {.name = "bn1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = NULL,
        .elements = 32},
    {.name = "conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 768}, {1, 0, 1, 16, 48}, {2, 0, 1, 3, 16},
        {3, 0, 1, 16, 1}}, .data = NULL, .elements = 12304},
    {.name = "bn0.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = NULL,
        .elements = 32},
    {.name = "bn0.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = NULL,
        .elements = 32},
    {.name = "stem.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {16, 1, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 48}, {1, 0, 1, 1, 48}, {2, 0, 1, 3, 16},
        {3, 0, 1, 16, 1}}, .data = NULL, .elements = 784},
};
static struct dlcrt_input inputs[2] = {
    {.name = "image", .dtype = DLCRT_F32, .rank = 3, .shape = {1, 8, 8}, .classes = 0,
        .data = image, .predicts = true},
    {.name = "digit", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .data = digit},
};
static const struct dlcrt_scalar scalars[4] = {
    {"lr", &lr, NULL},
    {"momentum", &momentum, NULL},
    {"dampening", &dampening, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_metric metrics[1] = {
    {.name = "accuracy", .unit = "%", .scale = 100, .sum = &accuracy_sum},
};
static struct dlcrt_tensor train_outputs[162] = {
    {.name = "image.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 1, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 256}, {1, 0, 1, 1, 256}, {2, 0, 1, 8, 32},
        {3, 1, 1, 17, 1}}, .data = arena + 2344000, .elements = 8208},
    {.name = "stem.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 1130816, .elements = 32784},
    {.name = "bn0.sum.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {16, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 0, .elements = 272},
    {.name = "bn0.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = arena +
        2378368, .elements = 32},
    {.name = "bn0.sum.2.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 1088,
        .elements = 272},
    {.name = "bn0.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = arena +
        2378496, .elements = 32},
    {.name = "bn0.y.part", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = arena +
        2379136, .elements = 32},
    {.name = "bn0.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128},
        {3, 0, 1, 8, 16}, {1, 0, 1, 16, 1}}, .data = arena + 1261952, .elements = 32784},
    {.name = "gelu2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1280}, {2, 0, 1, 8, 160},
        {3, 1, 1, 10, 16}, {1, 0, 1, 16, 1}}, .data = arena + 655488, .elements = 40976},
    {.name = "conv1.weight.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {0, 0, 1, 16, 1}}, .data = arena + 0, .elements = 2320},
    {.name = "conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 1393088, .elements = 32784},
    {.name = "bn1.sum.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {16, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 0, .elements = 272},
    {.name = "bn1.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = arena +
        2378624, .elements = 32},
    {.name = "bn1.sum.2.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 1088,
        .elements = 272},
    {.name = "bn1.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = arena +
        2378752, .elements = 32},
    {.name = "bn1.y.part", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = arena +
        2379264, .elements = 32},
    {.name = "bn1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128},
        {3, 0, 1, 8, 16}, {1, 0, 1, 16, 1}}, .data = arena + 1524224, .elements = 32784},
    {.name = "gelu5.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1280}, {2, 0, 1, 8, 160},
        {3, 1, 1, 10, 16}, {1, 0, 1, 16, 1}}, .data = arena + 819392, .elements = 40976},
    {.name = "conv2.weight.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {0, 0, 1, 16, 1}}, .data = arena + 0, .elements = 2320},
    {.name = "conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 1655360, .elements = 32784},
    {.name = "bn2.sum.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {16, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 0, .elements = 272},
    {.name = "bn2.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = arena +
        2378880, .elements = 32},
    {.name = "bn2.sum.2.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 1088,
        .elements = 272},
    {.name = "bn2.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = arena +
        2379008, .elements = 32},
    {.name = "add8.y.part", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = arena +
        2379392, .elements = 32},
    {.name = "add8.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128},
        {3, 0, 1, 8, 16}, {1, 0, 1, 16, 1}}, .data = arena + 1786496, .elements = 32784},
    {.name = "gelu9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1152}, {2, 0, 1, 8, 144},
        {3, 1, 1, 9, 16}, {1, 0, 1, 16, 1}}, .data = arena + 983296, .elements = 36880},
    {.name = "conv3.weight.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 288}, {2, 0, 1, 3, 96}, {3, 0, 1, 3, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 0, .elements = 4624},
    {.name = "conv3.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 2016000, .elements = 16400},
    {.name = "bn3.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena +
        2376832, .elements = 48},
    {.name = "bn3.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena +
        2377024, .elements = 48},
    {.name = "bn3.y.part", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena +
        2377984, .elements = 48},
    {.name = "bn3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {2, 0, 1, 4, 128},
        {3, 0, 1, 4, 32}, {1, 0, 1, 32, 1}}, .data = arena + 2081600, .elements = 16400},
    {.name = "gelu12.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 768}, {2, 0, 1, 4, 192}, {3, 1, 1, 6, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 1917632, .elements = 24592},
    {.name = "conv4.weight.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 288}, {2, 0, 1, 3, 96}, {3, 0, 1, 3, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 0, .elements = 9232},
    {.name = "conv4.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 2147200, .elements = 16400},
    {.name = "bn4.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena +
        2377216, .elements = 48},
    {.name = "bn4.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena +
        2377408, .elements = 48},
    {.name = "add17.y.part", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena +
        2378176, .elements = 48},
    {.name = "shortcut.weight.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 32}, {2, 0, 1, 1, 32}, {3, 0, 1, 1, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 0, .elements = 528},
    {.name = "shortcut.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 262208, .elements = 16400},
    {.name = "bn5.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena +
        2377600, .elements = 48},
    {.name = "bn5.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena +
        2377792, .elements = 48},
    {.name = "add17.y.part.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena +
        327808, .elements = 48},
    {.name = "add17.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 32, 4, 4},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {2, 0, 1, 4, 128},
        {3, 0, 1, 4, 32}, {1, 0, 1, 32, 1}}, .data = arena + 0, .elements = 16400},
    {.name = "avg_pool2d19.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {2, 0, 1, 1, 32}, {3, 0, 1, 1, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 65600, .elements = 1040},
    {.name = "flatten20.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 32},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {1, 0, 1, 32, 1}},
        .data = arena + 69760, .elements = 1040},
    {.name = "fc.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 10, 32}, {0, 0, 1, 32, 1}},
        .data = fc_y, .elements = 336},
    {.name = "cross_entropy.max", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena + 65600,
        .elements = 48},
    {.name = "cross_entropy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena + 65792,
        .elements = 48},
    {.name = "loss.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 65984, .elements = 1},
    {.name = "loss.weight", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_weight, .elements = 1},
    {.name = "loss", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss, .elements = 1},
    {.name = "accuracy.argmax", .dtype = DLCRT_I32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena + 65984,
        .elements = 48},
    {.name = "accuracy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &accuracy_sum, .elements = 1},
    {.name = "loss.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 65984, .elements = 1},
    {.name = "fc.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 10, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 73920, .elements = 336},
    {.name = "fc.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        fc_bias_momentum_buffer, .elements = 32},
    {.name = "fc.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = fc_bias,
        .elements = 32},
    {.name = "avg_pool2d19.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {2, 0, 1, 1, 32}, {3, 0, 1, 1, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 65600, .elements = 1040},
    {.name = "fc.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 10, 32}, {1, 0, 1, 32, 1}}, .data =
        fc_weight_momentum_buffer, .elements = 336},
    {.name = "fc.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 10, 32}, {1, 0, 1, 32, 1}}, .data = fc_weight,
        .elements = 336},
    {.name = "add17.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 2212800, .elements = 16400},
    {.name = "bn5.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_weight_grad, .elements = 48},
    {.name = "bn5.bias.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn5_bias_grad,
        .elements = 48},
    {.name = "bn4.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_weight_grad, .elements = 48},
    {.name = "bn4.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_weight_momentum_buffer, .elements = 48},
    {.name = "bn4.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_bias_momentum_buffer, .elements = 48},
    {.name = "bn4.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn4_bias,
        .elements = 48},
    {.name = "bn5.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_weight_momentum_buffer, .elements = 48},
    {.name = "bn5.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_bias_momentum_buffer, .elements = 48},
    {.name = "bn5.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2048}, {1, 0, 1, 32, 64}, {2, 0, 1, 4, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 0, .elements = 65552},
    {.name = "shortcut.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 2278400, .elements = 16400},
    {.name = "shortcut.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 4,
        .shape = {32, 16, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {2, 0, 1, 1, 16}, {3, 0, 1, 1, 16},
        {1, 0, 1, 16, 1}}, .data = shortcut_weight_grad, .elements = 528},
    {.name = "shortcut.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {32, 16, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {2, 0, 1, 1, 16}, {3, 0, 1, 1, 16},
        {1, 0, 1, 16, 1}}, .data = shortcut_weight_momentum_buffer, .elements = 528},
    {.name = "bn4.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2048}, {1, 0, 1, 32, 64}, {2, 0, 1, 4, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 393280, .elements = 65552},
    {.name = "conv4.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 3072}, {1, 0, 1, 32, 96}, {3, 1, 1, 6, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 0, .elements = 98320},
    {.name = "bn3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 2147200, .elements = 16400},
    {.name = "conv4.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {32, 32, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 288}, {2, 0, 1, 3, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = conv4_weight_momentum_buffer, .elements = 9232},
    {.name = "conv4.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 288}, {2, 0, 1, 3, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = conv4_weight, .elements = 9232},
    {.name = "bn3.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2048}, {1, 0, 1, 32, 64}, {2, 0, 1, 4, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 65552},
    {.name = "conv3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2560}, {1, 0, 1, 32, 80}, {3, 0, 1, 5, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 0, .elements = 81936},
    {.name = "bn3.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn3_weight_momentum_buffer, .elements = 48},
    {.name = "bn3.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn3_weight,
        .elements = 48},
    {.name = "bn3.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn3_bias_momentum_buffer, .elements = 48},
    {.name = "bn3.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn3_bias,
        .elements = 48},
    {.name = "gelu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 32784},
    {.name = "gelu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 32784},
    {.name = "gelu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 32784},
    {.name = "gelu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 32784},
    {.name = "gelu9.y.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 32784},
    {.name = "gelu9.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 458880, .elements = 32784},
    {.name = "gelu9.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 458880, .elements = 32784},
    {.name = "gelu9.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 458880, .elements = 32784},
    {.name = "gelu9.y.grad.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 458880, .elements = 32784},
    {.name = "conv3.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {32, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv3_weight_momentum_buffer, .elements = 4624},
    {.name = "conv3.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv3_weight, .elements = 4624},
    {.name = "add8.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 983296, .elements = 32784},
    {.name = "bn2.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 0,
        .elements = 272},
    {.name = "bn2.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_weight_grad, .elements = 32},
    {.name = "bn2.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 1088,
        .elements = 272},
    {.name = "bn2.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_weight_momentum_buffer, .elements = 32},
    {.name = "bn2.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_bias_momentum_buffer, .elements = 32},
    {.name = "bn2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn2_bias,
        .elements = 32},
    {.name = "bn2.v.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 589952,
        .elements = 272},
    {.name = "bn2.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2048}, {1, 0, 1, 16, 128}, {2, 0, 1, 8, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 65552},
    {.name = "bn2.m.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 591040,
        .elements = 272},
    {.name = "conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2560}, {1, 0, 1, 16, 160}, {3, 1, 1, 10, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 0, .elements = 81936},
    {.name = "bn1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 1655360, .elements = 32784},
    {.name = "conv2.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 5,
        .shape = {16, 16, 16, 3, 3}, .digits = 5, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {1, 0, 1, 16, 144}, {3, 0, 1, 3, 48},
        {4, 0, 1, 3, 16}, {2, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 36880},
    {.name = "conv2.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv2_weight_momentum_buffer, .elements = 2320},
    {.name = "conv2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv2_weight, .elements = 2320},
    {.name = "bn1.v.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 589952,
        .elements = 272},
    {.name = "bn1.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2048}, {1, 0, 1, 16, 128}, {2, 0, 1, 8, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 65552},
    {.name = "bn1.m.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 591040,
        .elements = 272},
    {.name = "conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2560}, {1, 0, 1, 16, 160}, {3, 1, 1, 10, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 0, .elements = 81936},
    {.name = "bn1.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 327744,
        .elements = 272},
    {.name = "bn1.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn1_weight_momentum_buffer, .elements = 32},
    {.name = "bn1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn1_weight,
        .elements = 32},
    {.name = "bn1.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 327744,
        .elements = 272},
    {.name = "bn1.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn1_bias_momentum_buffer, .elements = 32},
    {.name = "bn1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn1_bias,
        .elements = 32},
    {.name = "bn0.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 475264, .elements = 32784},
    {.name = "conv1.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 5,
        .shape = {16, 16, 16, 3, 3}, .digits = 5, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {1, 0, 1, 16, 144}, {3, 0, 1, 3, 48},
        {4, 0, 1, 3, 16}, {2, 0, 1, 16, 1}}, .data = arena + 327744, .elements = 36880},
    {.name = "conv1.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv1_weight_momentum_buffer, .elements = 2320},
    {.name = "conv1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 16, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {1, 0, 1, 16, 1}}, .data = conv1_weight, .elements = 2320},
    {.name = "bn0.v.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 393344,
        .elements = 272},
    {.name = "bn0.d.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2048}, {1, 0, 1, 16, 128}, {2, 0, 1, 8, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 0, .elements = 65552},
    {.name = "bn0.m.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 394432,
        .elements = 272},
    {.name = "stem.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1024}, {2, 0, 1, 8, 128}, {3, 0, 1, 8, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 262208, .elements = 32784},
    {.name = "bn0.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 0,
        .elements = 272},
    {.name = "bn0.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn0_weight_momentum_buffer, .elements = 32},
    {.name = "bn0.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn0_weight,
        .elements = 32},
    {.name = "bn0.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 16}, {1, 0, 1, 16, 1}}, .data = arena + 0,
        .elements = 272},
    {.name = "bn0.bias.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn0_bias_momentum_buffer, .elements = 32},
    {.name = "bn0.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn0_bias,
        .elements = 32},
    {.name = "stem.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 5,
        .shape = {16, 16, 1, 3, 3}, .digits = 5, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 144}, {2, 0, 1, 1, 144}, {3, 0, 1, 3, 48},
        {4, 0, 1, 3, 16}, {1, 0, 1, 16, 1}}, .data = arena + 0, .elements = 2320},
    {.name = "stem.weight.momentum_buffer.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {0, 0, 1, 16, 1}}, .data = stem_weight_momentum_buffer, .elements = 160},
    {.name = "stem.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {16, 1, 3, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 144}, {2, 0, 1, 3, 48}, {3, 0, 1, 3, 16},
        {0, 0, 1, 16, 1}}, .data = stem_weight, .elements = 160},
    {.name = "bn0.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn0_running_mean, .elements = 32},
    {.name = "bn0.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn0_running_var, .elements = 32},
    {.name = "bn0.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn0_num_batches_tracked, .elements = 1},
    {.name = "bn1.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn1_running_mean, .elements = 32},
    {.name = "bn1.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn1_running_var, .elements = 32},
    {.name = "bn1.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn1_num_batches_tracked, .elements = 1},
    {.name = "bn2.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_running_mean, .elements = 32},
    {.name = "bn2.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {16}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        bn2_running_var, .elements = 32},
    {.name = "bn2.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn2_num_batches_tracked, .elements = 1},
    {.name = "bn3.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn3_running_mean, .elements = 48},
    {.name = "bn3.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn3_running_var, .elements = 48},
    {.name = "bn3.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn3_num_batches_tracked, .elements = 1},
    {.name = "bn4.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_running_mean, .elements = 48},
    {.name = "bn4.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn4_running_var, .elements = 48},
    {.name = "bn4.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn4_num_batches_tracked, .elements = 1},
    {.name = "bn5.running_mean.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_running_mean, .elements = 48},
    {.name = "bn5.running_var.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        bn5_running_var, .elements = 48},
    {.name = "bn5.num_batches_tracked.next", .dtype = DLCRT_I64, .role = DLCRT_VALUE, .rank = 0,
        .shape = {0}, .data = &bn5_num_batches_tracked, .elements = 1},
    {.name = "bn2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {16},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = bn2_weight,
        .elements = 32},
    {.name = "bn4.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn4_weight,
        .elements = 48},
    {.name = "shortcut.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {2, 0, 1, 1, 16}, {3, 0, 1, 1, 16},
        {1, 0, 1, 16, 1}}, .data = shortcut_weight, .elements = 528},
    {.name = "bn5.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn5_weight,
        .elements = 48},
    {.name = "bn5.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = bn5_bias,
        .elements = 48},
};
static const struct dlcrt_kernel train_kernels[89] = {
    {"image_2",
    "image.value[n, c, h, w] = image[n, c, h, w]*0.0625",
     12, 2048, 16384, 1, &train_outputs[0]},
    {"stem",
    "stem.sum[2*n + n2, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0) "
    "image.value[2*n + n2, c, p + r - 1, q + s - 1]*stem.weight[k, c, r, s]",
     15, 589824, 139840, 1, &train_outputs[1]},
    {"bn0_gelu2",
    "bn0.sum.parts[n, c] = sum(n2, h, w) stem.sum[2*n + n2, c, h, w]",
     16, 459328, 791360, 7, &train_outputs[2]},
    {"conv1",
    "conv1.weight.copy[n, c, h, w] = conv1.weight[n, c, h, w]",
     19, 0, 18432, 1, &train_outputs[9]},
    {"conv1_2",
    "conv1.sum[2*n + n2, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0) gelu2.y[2*n "
    "+ n2, c, p + r - 1, q + s - 1]*conv1.weight.copy[k, c, r, s]",
     19, 9437184, 271360, 1, &train_outputs[10]},
    {"bn0_gelu2",
    "bn1.sum.parts[n, c] = sum(n2, h, w) conv1.sum[2*n + n2, c, h, w]",
     20, 459328, 791360, 7, &train_outputs[11]},
    {"conv1",
    "conv2.weight.copy[n, c, h, w] = conv2.weight[n, c, h, w]",
     22, 0, 18432, 1, &train_outputs[18]},
    {"conv1_2",
    "conv2.sum[2*n + n2, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0) gelu5.y[2*n "
    "+ n2, c, p + r - 1, q + s - 1]*conv2.weight.copy[k, c, r, s]",
     22, 9437184, 271360, 1, &train_outputs[19]},
    {"bn2_add8_gelu9",
    "bn2.sum.parts[n, c] = sum(n2, h, w) conv2.sum[2*n + n2, c, h, w]",
     23, 492096, 922432, 7, &train_outputs[20]},
    {"conv3",
    "conv3.weight.copy[n, c, h, w] = conv3.weight[n, c, h, w]",
     27, 0, 36864, 1, &train_outputs[27]},
    {"conv3_2",
    "conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0) gelu9.y[n, c, 2*p + r - 1, 2*q + s - "
    "1]*conv3.weight.copy[k, c, r, s]",
     27, 4718592, 215040, 1, &train_outputs[28]},
    {"bn3_gelu12",
    "bn3.sum[c] = sum(n, h, w) conv3.sum[n, c, h, w]",
     28, 229504, 394880, 5, &train_outputs[29]},
    {"conv4",
    "conv4.weight.copy[n, c, h, w] = conv4.weight[n, c, h, w]",
     30, 0, 73728, 1, &train_outputs[34]},
    {"conv4_2",
    "conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >= 0) gelu12.y[n, c, p + "
    "r - 1, q + s - 1]*conv4.weight.copy[k, c, r, s]",
     30, 9437184, 167936, 1, &train_outputs[35]},
    {"bn4_add17",
    "bn4.sum[c] = sum(n, h, w) conv4.sum[n, c, h, w]",
     31, 82048, 132224, 3, &train_outputs[36]},
    {"shortcut",
    "shortcut.weight.copy[n, c, h, w] = shortcut.weight[n, c, h, w]",
     32, 0, 4096, 1, &train_outputs[39]},
    {"shortcut_2",
    "shortcut.sum[n, k, p, q] = sum(c, r, s) gelu9.y[n, c, 2*p + r, 2*q + "
    "s]*shortcut.weight.copy[k, c, r, s]",
     32, 524288, 198656, 1, &train_outputs[40]},
    {"bn5_add17_avg_pool2d19",
    "bn5.sum[c] = sum(n, h, w) shortcut.sum[n, c, h, w]",
     33, 327808, 399488, 5, &train_outputs[41]},
    {"flatten20",
    "flatten20.y[a0, f] = avg_pool2d19.sum[a0, f, 0, 0]/16",
     38, 1024, 8192, 1, &train_outputs[46]},
    {"fc",
    "fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c]",
     39, 20800, 9256, 1, &train_outputs[47]},
    {"cross_entropy",
    "cross_entropy.max[n] = max(c) fc.y[n, c]",
     40, 1280, 2944, 2, &train_outputs[48]},
    {"cross_entropy_2",
    "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, cross_entropy.max[n] + "
    "log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0)",
     40, 192, 524, 1, &train_outputs[50]},
    {"cross_entropy_3",
    "loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, 1), 0)",
     40, 96, 140, 1, &train_outputs[51]},
    {"cross_entropy_4",
    "loss[] = loss.sum[]/loss.weight[]",
     40, 1, 12, 1, &train_outputs[52]},
    {"accuracy",
    "accuracy.argmax[n] = argmax(c) fc.y[n, c]",
     41, 320, 1408, 1, &train_outputs[53]},
    {"accuracy_2",
    "accuracy.sum[] = sum(n) select(n < valid[] and accuracy.argmax[n] == digit[n], 1, 0)",
     41, 64, 268, 1, &train_outputs[54]},
    {"cross_entropy_grad",
    "loss.sum.grad[] = 1/loss.weight[]",
     40, 1, 8, 1, &train_outputs[55]},
    {"cross_entropy_grad_2",
    "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)",
     40, 2336, 3724, 1, &train_outputs[56]},
    {"fc_sgd_grad",
    "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]",
     39, 470, 1696, 2, &train_outputs[57]},
    {"fc_avg_pool2d19_grad",
    "flatten20.y.grad[i0, c] = sum(k) fc.y.grad[i0, k]*fc.weight[k, c]",
     39, 21504, 14848, 1, &train_outputs[59]},
    {"fc_sgd_grad_2",
    "fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*flatten20.y[i0, c]",
     39, 25280, 16952, 2, &train_outputs[60]},
    {"gelu18_bn5_bn4_sgd_grad",
    "add17.y.grad[i0, i1, i2, i3] = 0.5*(avg_pool2d19.sum.grad[i0, i1, 0, 0]*(1 + "
    "erf(0.7071067811865476*add17.y[i0, i1, i2, i3]))) + "
    "0.3989422804014327*(avg_pool2d19.sum.grad[i0, i1, 0, 0]*add17.y[i0, i1, i2, "
    "i3]*exp((-0.5000000000000001)*(add17.y[i0, i1, i2, i3]*add17.y[i0, i1, i2, i3])))",
     35, 361792, 532120, 9, &train_outputs[62]},
    {"bn5_grad",
    "bn5.v.grad.part[c] = rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05)*rsqrt(bn5.v[c] + 1e-05)",
     33, 246080, 526336, 2, &train_outputs[71]},
    {"shortcut_sgd_grad",
    "shortcut.weight.grad[k, c, r, s] = sum(n, p, q) shortcut.y.grad[n, k, p, q]*gelu9.y[n, c, "
    "2*p + r, 2*q + s]",
     32, 528896, 206880, 2, &train_outputs[73]},
    {"bn4_grad",
    "bn4.v.grad.part[c] = rsqrt(bn4.v[c] + 1e-05)*rsqrt(bn4.v[c] + 1e-05)*rsqrt(bn4.v[c] + 1e-05)",
     31, 246080, 526336, 2, &train_outputs[75]},
    {"conv4_gelu12_grad",
    "gelu12.y.grad[n, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 2 >= 0) "
    "conv4.y.grad[n, k, i2 - r + 1, i3 - s + 1]*conv4.weight[k, c, r, s]",
     30, 9633792, 364544, 1, &train_outputs[77]},
    {"conv4_sgd_grad",
    "conv4.weight.grad[k, c, r, s] = sum(n, p, q: p + r - 1 >= 0 and -p - r + 4 >= 0) "
    "conv4.y.grad[n, k, p, q]*gelu12.y[n, c, p + r - 1, q + s - 1]",
     30, 9575424, 462904, 2, &train_outputs[78]},
    {"bn3_grad",
    "bn3.v.grad.part[c] = rsqrt(bn3.v[c] + 1e-05)*rsqrt(bn3.v[c] + 1e-05)*rsqrt(bn3.v[c] + 1e-05)",
     28, 246080, 526336, 2, &train_outputs[80]},
    {"bn3_sgd_grad",
    "bn3.weight.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h, w]*((conv3.sum[n, c, h, w] - "
    "bn3.m[c])*bn3.y.part[c])",
     28, 66016, 132536, 2, &train_outputs[82]},
    {"bn3_sgd_grad_2",
    "bn3.bias.grad[c] = sum(n, h, w) bn3.y.grad[n, c, h, w]",
     28, 16864, 66744, 2, &train_outputs[84]},
    {"shortcut_grad",
    "gelu9.y.grad.1[n, c, 2*i2 + 1, i3] = 0",
     32, 0, 49152, 1, &train_outputs[86]},
    {"shortcut_grad_2",
    "gelu9.y.grad.1[n, c, 7, i3] = 0",
     32, 0, 16384, 1, &train_outputs[87]},
    {"shortcut_grad_3",
    "gelu9.y.grad.1[n, c, 2*p, 2*i3 + 1] = 0",
     32, 0, 24576, 1, &train_outputs[88]},
    {"shortcut_grad_4",
    "gelu9.y.grad.1[n, c, 2*p, 7] = 0",
     32, 0, 8192, 1, &train_outputs[89]},
    {"shortcut_grad_5",
    "gelu9.y.grad.1[n, c, 2*p, 2*q] = sum(k) shortcut.y.grad[n, k, p, q]*shortcut.weight[k, c, "
    "0, 0]",
     32, 524288, 100352, 1, &train_outputs[90]},
    {"conv3_grad",
    "gelu9.y.grad.2[n, c, 2*i2, 2*i3] = sum(k) conv3.y.grad[n, k, i2, i3]*conv3.weight[k, c, 1, "
    "1]",
     27, 524288, 116736, 1, &train_outputs[91]},
    {"conv3_grad_2",
    "gelu9.y.grad.2[n, c, 2*i2, 2*i3 + 1] = sum(k, s) conv3.y.grad[n, k, i2, i3 - s + "
    "1]*conv3.weight[k, c, 1, 2*s]",
     27, 1048576, 116736, 1, &train_outputs[92]},
    {"conv3_grad_3",
    "gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3] = sum(k, r) conv3.y.grad[n, k, i2 - r + 1, "
    "i3]*conv3.weight[k, c, 2*r, 1]",
     27, 1048576, 116736, 1, &train_outputs[93]},
    {"conv3_grad_4",
    "gelu9.y.grad.2[n, c, 2*i2 + 1, 2*i3 + 1] = sum(k, r, s: -i2 + r + 2 >= 0) conv3.y.grad[n, "
    "k, i2 - r + 1, i3 - s + 1]*conv3.weight[k, c, 2*r, 2*s]",
     27, 2097152, 116736, 1, &train_outputs[94]},
    {"conv3_sgd_grad",
    "conv3.weight.grad[k, c, r, s] = sum(n, p, q: 2*p + r - 1 >= 0) conv3.y.grad[n, k, p, "
    "q]*gelu9.y[n, c, 2*p + r - 1, 2*q + s - 1]",
     27, 4787712, 362552, 2, &train_outputs[95]},
    {"gelu9_bn2_sgd_grad",
    "add8.y.grad[2*i0 + n2, i1, i2, i3] = 0.5*((gelu9.y.grad.2[2*i0 + n2, i1, i2, i3] + "
    "gelu9.y.grad.1[2*i0 + n2, i1, i2, i3])*(1 + erf(0.7071067811865476*add8.y[2*i0 + n2, i1, "
    "i2, i3]))) + 0.3989422804014327*((gelu9.y.grad.2[2*i0 + n2, i1, i2, i3] + "
    "gelu9.y.grad.1[2*i0 + n2, i1, i2, i3])*add8.y[2*i0 + n2, i1, i2, "
    "i3]*exp((-0.5000000000000001)*(add8.y[2*i0 + n2, i1, i2, i3]*add8.y[2*i0 + n2, i1, i2, "
    "i3])))",
     25, 623488, 922712, 7, &train_outputs[97]},
    {"bn2_grad",
    "bn2.v.grad.part[c] = rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] + 1e-05)*rsqrt(bn2.v[c] + 1e-05)",
     23, 492192, 1053696, 4, &train_outputs[104]},
    {"conv2_gelu5_grad",
    "gelu5.y.grad[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0) "
    "conv2.y.grad[2*n + n2, k, i2 - r + 1, i3 - s + 1]*conv2.weight[k, c, r, s]",
     22, 9830400, 664576, 1, &train_outputs[108]},
    {"conv2_grad",
    "conv2.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0) "
    "conv2.y.grad[2*n + n2, k, p, q]*gelu5.y[2*n + n2, c, p + r - 1, q + s - 1]",
     22, 9437184, 409600, 1, &train_outputs[109]},
    {"conv2_sgd_grad",
    "conv2.weight.grad[k, c, r, s] = sum(n) conv2.weight.grad.parts[n, k, c, r, s]",
     22, 71424, 230456, 2, &train_outputs[110]},
    {"bn2_grad",
    "bn1.v.grad.part[c] = rsqrt(bn1.v[c] + 1e-05)*rsqrt(bn1.v[c] + 1e-05)*rsqrt(bn1.v[c] + 1e-05)",
     20, 492192, 1053696, 4, &train_outputs[112]},
    {"bn1_sgd_grad",
    "bn1.weight.grad.parts[n, c] = sum(n2, h, w) bn1.y.grad[2*n + n2, c, h, w]*((conv1.sum[2*n + "
    "n2, c, h, w] - bn1.m[c])*bn1.y.part[c])",
     20, 131568, 264952, 3, &train_outputs[116]},
    {"bn1_sgd_grad_2",
    "bn1.bias.grad.parts[n, c] = sum(n2, h, w) bn1.y.grad[2*n + n2, c, h, w]",
     20, 33264, 133752, 3, &train_outputs[119]},
    {"conv1_gelu2_grad",
    "gelu2.y.grad.1[2*n + n2, c, i2, i3] = sum(k, r, s: i2 - r + 1 >= 0 and -i2 + r + 6 >= 0) "
    "conv1.y.grad[2*n + n2, k, i2 - r + 1, i3 - s + 1]*conv1.weight[k, c, r, s]",
     19, 9895936, 795648, 1, &train_outputs[122]},
    {"conv2_grad",
    "conv1.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0) "
    "conv1.y.grad[2*n + n2, k, p, q]*gelu2.y[2*n + n2, c, p + r - 1, q + s - 1]",
     19, 9437184, 409600, 1, &train_outputs[123]},
    {"conv2_sgd_grad",
    "conv1.weight.grad[k, c, r, s] = sum(n) conv1.weight.grad.parts[n, k, c, r, s]",
     19, 71424, 230456, 2, &train_outputs[124]},
    {"bn0_grad",
    "bn0.v.grad.part[c] = rsqrt(bn0.v[c] + 1e-05)*rsqrt(bn0.v[c] + 1e-05)*rsqrt(bn0.v[c] + 1e-05)",
     16, 492192, 1053696, 4, &train_outputs[126]},
    {"bn1_sgd_grad",
    "bn0.weight.grad.parts[n, c] = sum(n2, h, w) bn0.y.grad[2*n + n2, c, h, w]*((stem.sum[2*n + "
    "n2, c, h, w] - bn0.m[c])*bn0.y.part[c])",
     16, 131568, 264952, 3, &train_outputs[130]},
    {"bn1_sgd_grad_2",
    "bn0.bias.grad.parts[n, c] = sum(n2, h, w) bn0.y.grad[2*n + n2, c, h, w]",
     16, 33264, 133752, 3, &train_outputs[133]},
    {"stem_grad",
    "stem.weight.grad.parts[n, k, c, r, s] = sum(n2, p, q: p + r - 1 >= 0 and -p - r + 8 >= 0) "
    "stem.y.grad[2*n + n2, k, p, q]*image.value[2*n + n2, c, p + r - 1, q + s - 1]",
     15, 589824, 148480, 1, &train_outputs[136]},
    {"stem_sgd_grad",
    "stem.weight.grad[k, c, r, s] = sum(n) stem.weight.grad.parts[n, k, c, r, s]",
     15, 4464, 14456, 2, &train_outputs[137]},
    {"bn0_grad_2",
    "bn0.running_mean.next[c] = 0.9*bn0.running_mean[c] + 0.1*bn0.m[c]",
     16, 48, 192, 1, &train_outputs[139]},
    {"bn0_grad_3",
    "bn0.running_var.next[c] = 0.9*bn0.running_var[c] + 0.1*bn0.v[c]*2048/2047",
     16, 80, 192, 1, &train_outputs[140]},
    {"bn0_grad_4",
    "bn0.num_batches_tracked.next[] = bn0.num_batches_tracked[] + 1",
     16, 1, 16, 1, &train_outputs[141]},
    {"bn0_grad_2",
    "bn1.running_mean.next[c] = 0.9*bn1.running_mean[c] + 0.1*bn1.m[c]",
     20, 48, 192, 1, &train_outputs[142]},
    {"bn0_grad_3",
    "bn1.running_var.next[c] = 0.9*bn1.running_var[c] + 0.1*bn1.v[c]*2048/2047",
     20, 80, 192, 1, &train_outputs[143]},
    {"bn0_grad_4",
    "bn1.num_batches_tracked.next[] = bn1.num_batches_tracked[] + 1",
     20, 1, 16, 1, &train_outputs[144]},
    {"bn0_grad_2",
    "bn2.running_mean.next[c] = 0.9*bn2.running_mean[c] + 0.1*bn2.m[c]",
     23, 48, 192, 1, &train_outputs[145]},
    {"bn0_grad_3",
    "bn2.running_var.next[c] = 0.9*bn2.running_var[c] + 0.1*bn2.v[c]*2048/2047",
     23, 80, 192, 1, &train_outputs[146]},
    {"bn0_grad_4",
    "bn2.num_batches_tracked.next[] = bn2.num_batches_tracked[] + 1",
     23, 1, 16, 1, &train_outputs[147]},
    {"bn3_grad_2",
    "bn3.running_mean.next[c] = 0.9*bn3.running_mean[c] + 0.1*bn3.m[c]",
     28, 96, 384, 1, &train_outputs[148]},
    {"bn3_grad_3",
    "bn3.running_var.next[c] = 0.9*bn3.running_var[c] + 0.1*bn3.v[c]*512/511",
     28, 160, 384, 1, &train_outputs[149]},
    {"bn0_grad_4",
    "bn3.num_batches_tracked.next[] = bn3.num_batches_tracked[] + 1",
     28, 1, 16, 1, &train_outputs[150]},
    {"bn3_grad_2",
    "bn4.running_mean.next[c] = 0.9*bn4.running_mean[c] + 0.1*bn4.m[c]",
     31, 96, 384, 1, &train_outputs[151]},
    {"bn3_grad_3",
    "bn4.running_var.next[c] = 0.9*bn4.running_var[c] + 0.1*bn4.v[c]*512/511",
     31, 160, 384, 1, &train_outputs[152]},
    {"bn0_grad_4",
    "bn4.num_batches_tracked.next[] = bn4.num_batches_tracked[] + 1",
     31, 1, 16, 1, &train_outputs[153]},
    {"bn3_grad_2",
    "bn5.running_mean.next[c] = 0.9*bn5.running_mean[c] + 0.1*bn5.m[c]",
     33, 96, 384, 1, &train_outputs[154]},
    {"bn3_grad_3",
    "bn5.running_var.next[c] = 0.9*bn5.running_var[c] + 0.1*bn5.v[c]*512/511",
     33, 160, 384, 1, &train_outputs[155]},
    {"bn0_grad_4",
    "bn5.num_batches_tracked.next[] = bn5.num_batches_tracked[] + 1",
     33, 1, 16, 1, &train_outputs[156]},
    {"sgd_grad",
    "bn2.weight.next[i0] = bn2.weight[i0] - lr[]*(bn2.weight.grad[i0] + "
    "weight_decay[]*bn2.weight[i0] + momentum[]*bn2.weight.momentum_buffer.next[i0])",
     42, 96, 280, 1, &train_outputs[157]},
    {"sgd_grad_2",
    "bn4.weight.next[i0] = bn4.weight[i0] - lr[]*(bn4.weight.grad[i0] + "
    "weight_decay[]*bn4.weight[i0] + momentum[]*bn4.weight.momentum_buffer.next[i0])",
     42, 192, 536, 1, &train_outputs[158]},
    {"sgd_grad_3",
    "shortcut.weight.next[i0, i1, i2, i3] = shortcut.weight[i0, i1, i2, i3] - "
    "lr[]*(shortcut.weight.grad[i0, i1, i2, i3] + weight_decay[]*shortcut.weight[i0, i1, i2, i3] "
    "+ momentum[]*shortcut.weight.momentum_buffer.next[i0, i1, i2, i3])",
     42, 3072, 8216, 1, &train_outputs[159]},
    {"sgd_grad_2",
    "bn5.weight.next[i0] = bn5.weight[i0] - lr[]*(bn5.weight.grad[i0] + "
    "weight_decay[]*bn5.weight[i0] + momentum[]*bn5.weight.momentum_buffer.next[i0])",
     42, 192, 536, 1, &train_outputs[160]},
    {"sgd_grad_2",
    "bn5.bias.next[i0] = bn5.bias[i0] - lr[]*(bn5.bias.grad[i0] + weight_decay[]*bn5.bias[i0] + "
    "momentum[]*bn5.bias.momentum_buffer.next[i0])",
     42, 192, 536, 1, &train_outputs[161]},
};
static struct dlcrt_tensor eval_outputs[22] = {
    {.name = "image.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 1, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 2560}, {2, 0, 1, 8, 320}, {3, 1, 1, 10, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 0, .elements = 2576},
    {.name = "stem.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 2048}, {2, 0, 1, 8, 256}, {3, 0, 1, 8, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 163904, .elements = 32784},
    {.name = "gelu2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 16, 2560}, {2, 0, 1, 8, 320},
        {3, 1, 1, 10, 32}, {0, 0, 1, 32, 1}}, .data = arena + 0, .elements = 40976},
    {.name = "conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 2048}, {2, 0, 1, 8, 256}, {3, 0, 1, 8, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 327808, .elements = 32784},
    {.name = "gelu5.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 16, 2560}, {2, 0, 1, 8, 320},
        {3, 1, 1, 10, 32}, {0, 0, 1, 32, 1}}, .data = arena + 163904, .elements = 40976},
    {.name = "conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 16, 8, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 2048}, {2, 0, 1, 8, 256}, {3, 0, 1, 8, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 327808, .elements = 32784},
    {.name = "gelu9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4, .shape = {32, 16, 8, 8},
        .digits = 4, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 16, 2304}, {2, 0, 1, 8, 288},
        {3, 1, 1, 9, 32}, {0, 0, 1, 32, 1}}, .data = arena + 163904, .elements = 36880},
    {.name = "conv3.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 311424, .elements = 16400},
    {.name = "gelu12.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 768}, {2, 0, 1, 4, 192}, {3, 1, 1, 6, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 0, .elements = 24592},
    {.name = "conv4.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 311424, .elements = 16400},
    {.name = "shortcut.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 4, 4}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 512}, {2, 0, 1, 4, 128}, {3, 0, 1, 4, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 0, .elements = 16400},
    {.name = "avg_pool2d19.sum.part", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        arena + 69760, .elements = 48},
    {.name = "avg_pool2d19.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {32, 32, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 32}, {2, 0, 1, 1, 32}, {3, 0, 1, 1, 32},
        {0, 0, 1, 32, 1}}, .data = arena + 65600, .elements = 1040},
    {.name = "flatten20.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 32},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 32, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 1040},
    {.name = "fc.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 10, 32}, {0, 0, 1, 32, 1}},
        .data = fc_y_2, .elements = 336},
    {.name = "cross_entropy.max", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 48},
    {.name = "cross_entropy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena + 192,
        .elements = 48},
    {.name = "loss.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 384, .elements = 1},
    {.name = "loss.weight", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_weight, .elements = 1},
    {.name = "loss", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss, .elements = 1},
    {.name = "accuracy.argmax", .dtype = DLCRT_I32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 48},
    {.name = "accuracy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &accuracy_sum, .elements = 1},
};
static const struct dlcrt_kernel eval_kernels[21] = {
    {"image_eval",
    "image.value[n, c, h, w] = image[n, c, h, w]*0.0625",
     12, 2048, 16384, 1, &eval_outputs[0]},
    {"stem_eval",
    "stem.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0) image.value[n, c, p "
    "+ r - 1, q + s - 1]*stem.weight[k, c, r, s]",
     15, 589824, 139840, 1, &eval_outputs[1]},
    {"gelu2_eval",
    "gelu2.y.part[i1] = rsqrt(bn0.running_var[i1] + 1e-05)",
     17, 426016, 262528, 1, &eval_outputs[2]},
    {"conv1_eval",
    "conv1.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0) gelu2.y[n, c, p + "
    "r - 1, q + s - 1]*conv1.weight[k, c, r, s]",
     19, 9437184, 271360, 1, &eval_outputs[3]},
    {"gelu2_eval",
    "gelu5.y.part[i1] = rsqrt(bn1.running_var[i1] + 1e-05)",
     21, 426016, 262528, 1, &eval_outputs[4]},
    {"conv1_eval",
    "conv2.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 8 >= 0) gelu5.y[n, c, p + "
    "r - 1, q + s - 1]*conv2.weight[k, c, r, s]",
     22, 9437184, 271360, 1, &eval_outputs[5]},
    {"gelu9_eval",
    "gelu9.y.part[i1] = rsqrt(bn2.running_var[i1] + 1e-05)",
     25, 491552, 393600, 1, &eval_outputs[6]},
    {"conv3_eval",
    "conv3.sum[n, k, p, q] = sum(c, r, s: 2*p + r - 1 >= 0) gelu9.y[n, c, 2*p + r - 1, 2*q + s - "
    "1]*conv3.weight[k, c, r, s]",
     27, 4718592, 215040, 1, &eval_outputs[7]},
    {"gelu12_eval",
    "gelu12.y.part[i1] = rsqrt(bn3.running_var[i1] + 1e-05)",
     29, 213056, 131840, 1, &eval_outputs[8]},
    {"conv4_eval",
    "conv4.sum[n, k, p, q] = sum(c, r, s: p + r - 1 >= 0 and -p - r + 4 >= 0) gelu12.y[n, c, p + "
    "r - 1, q + s - 1]*conv4.weight[k, c, r, s]",
     30, 9437184, 167936, 1, &eval_outputs[9]},
    {"shortcut_eval",
    "shortcut.sum[n, k, p, q] = sum(c, r, s) gelu9.y[n, c, 2*p + r, 2*q + s]*shortcut.weight[k, "
    "c, r, s]",
     32, 524288, 198656, 1, &eval_outputs[10]},
    {"avg_pool2d19_eval",
    "avg_pool2d19.sum.part[c] = rsqrt(bn4.running_var[c] + 1e-05)",
     37, 64, 256, 1, &eval_outputs[11]},
    {"avg_pool2d19_eval_2",
    "avg_pool2d19.sum.part.2[c] = rsqrt(bn5.running_var[c] + 1e-05)",
     37, 393280, 136448, 1, &eval_outputs[12]},
    {"flatten20_eval",
    "flatten20.y[a0, f] = avg_pool2d19.sum[a0, f, 0, 0]/16",
     38, 1024, 8192, 1, &eval_outputs[13]},
    {"fc_eval",
    "fc.sum[i0, k] = sum(c) flatten20.y[i0, c]*fc.weight[k, c]",
     39, 20800, 9256, 1, &eval_outputs[14]},
    {"cross_entropy",
    "cross_entropy.max[n] = max(c) fc.y[n, c]",
     40, 1280, 2944, 2, &eval_outputs[15]},
    {"cross_entropy_2",
    "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, cross_entropy.max[n] + "
    "log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0)",
     40, 192, 524, 1, &eval_outputs[17]},
    {"cross_entropy_3",
    "loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, 1), 0)",
     40, 96, 140, 1, &eval_outputs[18]},
    {"cross_entropy_4",
    "loss[] = loss.sum[]/loss.weight[]",
     40, 1, 12, 1, &eval_outputs[19]},
    {"accuracy",
    "accuracy.argmax[n] = argmax(c) fc.y[n, c]",
     41, 320, 1408, 1, &eval_outputs[20]},
    {"accuracy_2",
    "accuracy.sum[] = sum(n) select(n < valid[] and accuracy.argmax[n] == digit[n], 1, 0)",
     41, 64, 268, 1, &eval_outputs[21]},
};
static struct dlcrt_tensor output =
    {.name = "fc.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
    .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 10, 32}, {0, 0, 1, 32, 1}}, .data =
    fc_y_2, .elements = 336};
static const struct dlcrt_block blocks[88] = {
    {"image.value", "f32[32, 1, 8, 8]", 2344000, 32832, 0, 64},
    {"stem.sum", "f32[32, 16, 8, 8]", 1130816, 131136, 1, 62},
    {"bn0.sum.parts", "f32[16, 16]", 0, 1088, 2, 2},
    {"bn0.m", "f32[16]", 2378368, 128, 2, 66},
    {"bn0.sum.2.parts", "f32[16, 16]", 1088, 1088, 2, 2},
    {"bn0.v", "f32[16]", 2378496, 128, 2, 67},
    {"bn0.y.part", "f32[16]", 2379136, 128, 2, 62},
    {"bn0.y", "f32[32, 16, 8, 8]", 1261952, 131136, 2, 58},
    {"gelu2.y", "f32[32, 16, 8, 8]", 655488, 163904, 2, 59},
    {"conv1.weight.copy", "f32[16, 16, 3, 3]", 0, 9280, 3, 4},
    {"conv1.sum", "f32[32, 16, 8, 8]", 1393088, 131136, 4, 56},
    {"bn1.sum.parts", "f32[16, 16]", 0, 1088, 5, 5},
    {"bn1.m", "f32[16]", 2378624, 128, 5, 69},
    {"bn1.sum.2.parts", "f32[16, 16]", 1088, 1088, 5, 5},
    {"bn1.v", "f32[16]", 2378752, 128, 5, 70},
    {"bn1.y.part", "f32[16]", 2379264, 128, 5, 56},
    {"bn1.y", "f32[32, 16, 8, 8]", 1524224, 131136, 5, 52},
    {"gelu5.y", "f32[32, 16, 8, 8]", 819392, 163904, 5, 53},
    {"conv2.weight.copy", "f32[16, 16, 3, 3]", 0, 9280, 6, 7},
    {"conv2.sum", "f32[32, 16, 8, 8]", 1655360, 131136, 7, 51},
    {"bn2.sum.parts", "f32[16, 16]", 0, 1088, 8, 8},
    {"bn2.m", "f32[16]", 2378880, 128, 8, 72},
    {"bn2.sum.2.parts", "f32[16, 16]", 1088, 1088, 8, 8},
    {"bn2.v", "f32[16]", 2379008, 128, 8, 73},
    {"add8.y.part", "f32[16]", 2379392, 128, 8, 51},
    {"add8.y", "f32[32, 16, 8, 8]", 1786496, 131136, 8, 50},
    {"gelu9.y", "f32[32, 16, 8, 8]", 983296, 147520, 8, 49},
    {"conv3.weight.copy", "f32[32, 16, 3, 3]", 0, 18496, 9, 10},
    {"conv3.sum", "f32[32, 32, 4, 4]", 2016000, 65600, 10, 38},
    {"bn3.m", "f32[32]", 2376832, 192, 11, 75},
    {"bn3.v", "f32[32]", 2377024, 192, 11, 76},
    {"bn3.y.part", "f32[32]", 2377984, 192, 11, 38},
    {"bn3.y", "f32[32, 32, 4, 4]", 2081600, 65600, 11, 35},
    {"gelu12.y", "f32[32, 32, 4, 4]", 1917632, 98368, 11, 36},
    {"conv4.weight.copy", "f32[32, 32, 3, 3]", 0, 36928, 12, 13},
    {"conv4.sum", "f32[32, 32, 4, 4]", 2147200, 65600, 13, 34},
    {"bn4.m", "f32[32]", 2377216, 192, 14, 78},
    {"bn4.v", "f32[32]", 2377408, 192, 14, 79},
    {"add17.y.part", "f32[32]", 2378176, 192, 14, 34},
    {"shortcut.weight.copy", "f32[32, 16, 1, 1]", 0, 2112, 15, 16},
    {"shortcut.sum", "f32[32, 32, 4, 4]", 262208, 65600, 16, 32},
    {"bn5.m", "f32[32]", 2377600, 192, 17, 81},
    {"bn5.v", "f32[32]", 2377792, 192, 17, 82},
    {"add17.y.part.2", "f32[32]", 327808, 192, 17, 32},
    {"add17.y", "f32[32, 32, 4, 4]", 0, 65600, 17, 31},
    {"avg_pool2d19.sum", "f32[32, 32, 1, 1]", 65600, 4160, 17, 18},
    {"flatten20.y", "f32[32, 32]", 69760, 4160, 18, 30},
    {"cross_entropy.max", "f32[32]", 65600, 192, 20, 27},
    {"cross_entropy.sum", "f32[32]", 65792, 192, 20, 27},
    {"loss.sum", "f32[]", 65984, 4, 21, 23},
    {"accuracy.argmax", "i32[32]", 65984, 192, 24, 25},
    {"loss.sum.grad", "f32[]", 65984, 4, 26, 27},
    {"fc.y.grad", "f32[32, 10]", 73920, 1344, 27, 30},
    {"avg_pool2d19.sum.grad", "f32[32, 32, 1, 1]", 65600, 4160, 29, 31},
    {"add17.y.grad", "f32[32, 32, 4, 4]", 2212800, 65600, 31, 34},
    {"bn5.d.grad", "f32[32, 32, 4, 4]", 0, 262208, 32, 32},
    {"shortcut.y.grad", "f32[32, 32, 4, 4]", 2278400, 65600, 32, 44},
    {"bn4.d.grad", "f32[32, 32, 4, 4]", 393280, 262208, 34, 34},
    {"conv4.y.grad", "f32[32, 32, 4, 4]", 0, 393280, 34, 36},
    {"bn3.y.grad", "f32[32, 32, 4, 4]", 2147200, 65600, 35, 39},
    {"bn3.d.grad", "f32[32, 32, 4, 4]", 327744, 262208, 37, 37},
    {"conv3.y.grad", "f32[32, 32, 4, 4]", 0, 327744, 37, 49},
    {"gelu9.y.grad.1", "f32[32, 16, 8, 8]", 327744, 131136, 40, 50},
    {"gelu9.y.grad.2", "f32[32, 16, 8, 8]", 458880, 131136, 45, 50},
    {"add8.y.grad", "f32[32, 16, 8, 8]", 983296, 131136, 50, 58},
    {"bn2.weight.grad.parts", "f32[16, 16]", 0, 1088, 50, 50},
    {"bn2.bias.grad.parts", "f32[16, 16]", 1088, 1088, 50, 50},
    {"bn2.v.grad.parts", "f32[16, 16]", 589952, 1088, 51, 51},
    {"bn2.d.grad", "f32[32, 16, 8, 8]", 327744, 262208, 51, 51},
    {"bn2.m.grad.parts", "f32[16, 16]", 591040, 1088, 51, 51},
    {"conv2.y.grad", "f32[32, 16, 8, 8]", 0, 327744, 51, 53},
    {"bn1.y.grad", "f32[32, 16, 8, 8]", 1655360, 131136, 52, 57},
    {"conv2.weight.grad.parts", "f32[16, 16, 16, 3, 3]", 327744, 147520, 53, 54},
    {"bn1.v.grad.parts", "f32[16, 16]", 589952, 1088, 55, 55},
    {"bn1.d.grad", "f32[32, 16, 8, 8]", 327744, 262208, 55, 55},
    {"bn1.m.grad.parts", "f32[16, 16]", 591040, 1088, 55, 55},
    {"conv1.y.grad", "f32[32, 16, 8, 8]", 0, 327744, 55, 59},
    {"bn1.weight.grad.parts", "f32[16, 16]", 327744, 1088, 56, 56},
    {"bn1.bias.grad.parts", "f32[16, 16]", 327744, 1088, 57, 57},
    {"bn0.y.grad", "f32[32, 16, 8, 8]", 475264, 131136, 58, 63},
    {"conv1.weight.grad.parts", "f32[16, 16, 16, 3, 3]", 327744, 147520, 59, 60},
    {"bn0.v.grad.parts", "f32[16, 16]", 393344, 1088, 61, 61},
    {"bn0.d.grad", "f32[32, 16, 8, 8]", 0, 262208, 61, 61},
    {"bn0.m.grad.parts", "f32[16, 16]", 394432, 1088, 61, 61},
    {"stem.y.grad", "f32[32, 16, 8, 8]", 262208, 131136, 61, 64},
    {"bn0.weight.grad.parts", "f32[16, 16]", 0, 1088, 62, 62},
    {"bn0.bias.grad.parts", "f32[16, 16]", 0, 1088, 63, 63},
    {"stem.weight.grad.parts", "f32[16, 16, 1, 3, 3]", 0, 9280, 64, 65},
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
    .train_kernels = 89,
    .eval_kernels = 21,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 2385036,
    .blocks = 88,
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
