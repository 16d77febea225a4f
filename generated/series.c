/* Trains the network 'series' described in examples/series.yaml. Written by dlc (-O2, target
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
static _Alignas(64) unsigned char arena[5830144];
static float *const pixels_value = (float *)(arena + 5819840); /* [32, 1, 64] */
static float *const network_0_conv1_sum = (float *)(arena + 2261440); /* [32, 24, 66] */
static float *const network_0_3_y = (float *)(arena + 4400128); /* [32, 24, 64] */
static float *const network_0_conv2_sum = (float *)(arena + 5027008); /* [32, 24, 66] */
static float *const network_0_9_y = (float *)(arena + 3736384); /* [32, 24, 64] */
static float *const network_1_conv1_sum = (float *)(arena + 4609088); /* [32, 24, 68] */
static float *const network_1_3_y = (float *)(arena + 3957632); /* [32, 24, 64] */
static float *const network_1_conv2_sum = (float *)(arena + 4818048); /* [32, 24, 68] */
static float *const network_1_9_y = (float *)(arena + 2507264); /* [32, 24, 64] */
static float *const network_2_conv1_sum = (float *)(arena + 4178880); /* [32, 24, 72] */
static float *const network_2_3_y = (float *)(arena + 2753088); /* [32, 24, 64] */
static float *const network_2_conv2_sum = (float *)(arena + 2998912); /* [32, 24, 72] */
static float *const network_2_9_y = (float *)(arena + 786560); /* [32, 24, 64] */
static float *const network_3_conv1_sum = (float *)(arena + 3244736); /* [32, 24, 80] */
static float *const network_3_3_y = (float *)(arena + 1081536); /* [32, 24, 64] */
static float *const network_3_conv2_sum = (float *)(arena + 3490560); /* [32, 24, 80] */
static float *const network_3_9_y = (float *)(arena + 0); /* [32, 24, 64] */
static float *const network_4_conv1_sum = (float *)(arena + 1376512); /* [32, 24, 96] */
static float *const network_4_3_y = (float *)(arena + 1671488); /* [32, 24, 64] */
static float *const network_4_conv2_sum = (float *)(arena + 1671488); /* [32, 24, 96] */
static float *const network_4_9_y = (float *)(arena + 5229824); /* [32, 24, 64] */
static _Alignas(64) float fc_y[336]; /* [32, 10] */
static float *const cross_entropy_max = (float *)(arena + 1966464); /* [32] */
static float *const cross_entropy_sum = (float *)(arena + 1966656); /* [32] */
static float *const loss_sum = (float *)(arena + 1966848);
static _Alignas(64) float loss_weight;
static _Alignas(64) float loss;
static int32_t *const accuracy_argmax = (int32_t *)(arena + 1966848); /* [32] */
static _Alignas(64) float accuracy_sum;
static float *const loss_sum_grad = (float *)(arena + 1966848);
static float *const fc_y_grad = (float *)(arena + 1969600); /* [32, 10] */
static float *const layer_1_y_grad = (float *)(arena + 1966464); /* [32, 24] */
static float *const network_4_9_y_grad = (float *)(arena + 5426496); /* [32, 24, 64] */
static float *const network_4_conv2_y_grad = (float *)(arena + 1966464); /* [32, 24, 96] */
static float *const network_4_3_y_grad = (float *)(arena + 5623168); /* [32, 24, 64] */
static float *const network_4_conv1_y_grad = (float *)(arena + 1671488); /* [32, 24, 96] */
static float *const network_3_8_y_grad = (float *)(arena + 1376512); /* [32, 24, 64] */
static float *const network_3_conv2_y_grad = (float *)(arena + 327744); /* [32, 24, 80] */
static float *const network_3_3_y_grad = (float *)(arena + 573568); /* [32, 24, 64] */
static float *const network_3_conv1_y_grad = (float *)(arena + 327744); /* [32, 24, 80] */
static float *const network_2_8_y_grad = (float *)(arena + 573568); /* [32, 24, 64] */
static float *const network_2_conv2_y_grad = (float *)(arena + 294976); /* [32, 24, 72] */
static float *const network_2_3_y_grad = (float *)(arena + 770240); /* [32, 24, 64] */
static float *const network_2_conv1_y_grad = (float *)(arena + 294976); /* [32, 24, 72] */
static float *const network_1_8_y_grad = (float *)(arena + 770240); /* [32, 24, 64] */
static float *const network_1_conv2_y_grad = (float *)(arena + 278592); /* [32, 24, 68] */
static float *const network_1_3_y_grad = (float *)(arena + 524416); /* [32, 24, 64] */
static float *const network_1_conv1_y_grad = (float *)(arena + 278592); /* [32, 24, 68] */
static float *const network_0_8_y_grad = (float *)(arena + 524416); /* [32, 24, 64] */
static float *const network_0_conv2_y_grad = (float *)(arena + 270400); /* [32, 24, 66] */
static float *const network_0_3_y_grad = (float *)(arena + 516224); /* [32, 24, 64] */
static float *const network_0_conv1_y_grad = (float *)(arena + 0); /* [32, 24, 66] */
static double *const adam_c1 = (double *)(arena + 0);
static double *const adam_c2 = (double *)(arena + 64);
static float *const network_4_conv2_bias_grad_parts = (float *)(arena + 1671488); /* [16, 24] */
static float *const network_4_conv2_weight_grad_parts = (float *)(arena + 1671488); /* [16, 24, 24, 3] */
static float *const network_4_conv1_bias_grad_parts = (float *)(arena + 393280); /* [16, 24] */
static float *const network_4_conv1_weight_grad_parts = (float *)(arena + 0); /* [16, 24, 24, 3] */
static float *const network_3_conv2_bias_grad_parts = (float *)(arena + 0); /* [16, 24] */
static float *const network_3_conv2_weight_grad_parts = (float *)(arena + 327744); /* [16, 24, 24, 3] */
static float *const network_3_conv1_bias_grad_parts = (float *)(arena + 0); /* [16, 24] */
static float *const network_3_conv1_weight_grad_parts = (float *)(arena + 327744); /* [16, 24, 24, 3] */
static float *const network_2_conv2_bias_grad_parts = (float *)(arena + 0); /* [16, 24] */
static float *const network_2_conv2_weight_grad_parts = (float *)(arena + 294976); /* [16, 24, 24, 3] */
static float *const network_2_conv1_bias_grad_parts = (float *)(arena + 0); /* [16, 24] */
static float *const network_2_conv1_weight_grad_parts = (float *)(arena + 294976); /* [16, 24, 24, 3] */
static float *const network_1_conv2_bias_grad_parts = (float *)(arena + 0); /* [16, 24] */
static float *const network_1_conv2_weight_grad_parts = (float *)(arena + 278592); /* [16, 24, 24, 3] */
static float *const network_1_conv1_bias_grad_parts = (float *)(arena + 0); /* [16, 24] */
static float *const network_1_conv1_weight_grad_parts = (float *)(arena + 278592); /* [16, 24, 24, 3] */
static float *const network_0_downsample_bias_grad_parts = (float *)(arena + 0); /* [16, 24] */
static float *const network_0_downsample_weight_grad_parts = (float *)(arena + 0); /* [16, 24, 1, 1] */
static float *const network_0_conv2_bias_grad_parts = (float *)(arena + 0); /* [16, 24] */
static float *const network_0_conv2_weight_grad_parts = (float *)(arena + 270400); /* [16, 24, 24, 3] */
static float *const network_0_conv1_bias_grad_parts = (float *)(arena + 245824); /* [16, 24] */
static float *const network_0_conv1_weight_grad_parts = (float *)(arena + 245824); /* [16, 24, 1, 3] */
static float *const pixels_value_copy = (float *)(arena + 0); /* [32, 1, 64] */
static float *const network_4_3_y_copy = (float *)(arena + 393280); /* [32, 24, 64] */
static float *const fc_y_grad_copy = (float *)(arena + 1971712); /* [32, 10] */
static float *const network_3_9_y_copy = (float *)(arena + 393280); /* [32, 24, 64] */
static float *const network_3_conv2_y_grad_copy = (float *)(arena + 0); /* [32, 24, 80] */
static float *const network_3_conv1_y_grad_copy = (float *)(arena + 0); /* [32, 24, 80] */
static float *const network_2_conv2_y_grad_copy = (float *)(arena + 0); /* [32, 24, 72] */
static float *const network_2_conv1_y_grad_copy = (float *)(arena + 0); /* [32, 24, 72] */
static float *const network_1_conv2_y_grad_copy = (float *)(arena + 0); /* [32, 24, 68] */
static float *const network_1_conv1_y_grad_copy = (float *)(arena + 0); /* [32, 24, 68] */
static float *const network_0_conv2_y_grad_copy = (float *)(arena + 0); /* [32, 24, 66] */
static float *const pixels_value_2 = (float *)(arena + 669888); /* [32, 1, 64] */
static float *const network_0_conv1_sum_2 = (float *)(arena + 208960); /* [32, 24, 66] */
static float *const network_0_3_y_2 = (float *)(arena + 0); /* [32, 24, 64] */
static float *const network_0_conv2_sum_2 = (float *)(arena + 467072); /* [32, 24, 66] */
static float *const network_0_9_y_2 = (float *)(arena + 245824); /* [32, 24, 64] */
static float *const network_1_conv1_sum_2 = (float *)(arena + 467072); /* [32, 24, 68] */
static float *const network_1_3_y_2 = (float *)(arena + 0); /* [32, 24, 64] */
static float *const network_1_conv2_sum_2 = (float *)(arena + 467072); /* [32, 24, 68] */
static float *const network_1_9_y_2 = (float *)(arena + 0); /* [32, 24, 64] */
static float *const network_2_conv1_sum_2 = (float *)(arena + 491648); /* [32, 24, 72] */
static float *const network_2_3_y_2 = (float *)(arena + 245824); /* [32, 24, 64] */
static float *const network_2_conv2_sum_2 = (float *)(arena + 688256); /* [32, 24, 72] */
static float *const network_2_9_y_2 = (float *)(arena + 393280); /* [32, 24, 64] */
static float *const network_3_conv1_sum_2 = (float *)(arena + 688256); /* [32, 24, 80] */
static float *const network_3_3_y_2 = (float *)(arena + 0); /* [32, 24, 64] */
static float *const network_3_conv2_sum_2 = (float *)(arena + 688256); /* [32, 24, 80] */
static float *const network_3_9_y_2 = (float *)(arena + 0); /* [32, 24, 64] */
static float *const network_4_conv1_sum_2 = (float *)(arena + 786560); /* [32, 24, 96] */
static float *const network_4_3_y_2 = (float *)(arena + 393280); /* [32, 24, 64] */
static float *const network_4_conv2_sum_2 = (float *)(arena + 786560); /* [32, 24, 96] */
static float *const layer_1_y = (float *)(arena + 393280); /* [32, 24] */
static _Alignas(64) float fc_y_2[336]; /* [32, 10] */
static float *const cross_entropy_max_2 = (float *)(arena + 0); /* [32] */
static float *const cross_entropy_sum_2 = (float *)(arena + 192); /* [32] */
static float *const loss_sum_2 = (float *)(arena + 384);
static int32_t *const accuracy_argmax_2 = (int32_t *)(arena + 0); /* [32] */

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

static inline double relu(double x)
{
    return x <= 0.0 ? 0.0 : x;
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

static inline int larger(int a, int b)
{
    return a > b ? a : b;
}

static inline int smaller(int a, int b)
{
    return a < b ? a : b;
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

/* NaN stays NaN. */
INLINE vec v_relu(vec x)
{
    return (vec)((ivec)x & ~(x <= SPLAT(0.0f)));
}

/* Random numbers of consecutive or evenly spaced elements. */
INLINE vec uniform_lanes(uint32_t stream, uint64_t element, int64_t step)
{
    vec v = {0};
    for (int i = 0; i < LANES; i++)
        v[i] = dlcrt_uniform(run.seed, stream, run.step, element + (uint64_t)(i * step));
    return v;
}

/* Zeroes the first `count` floats of rows that are `stride` floats apart. */
INLINE void zero_rows(float *x, int64_t rows, int64_t stride, int64_t count, int thread,
                      int threads)
{
    for (int64_t row = rows * thread / threads; row < rows * (thread + 1) / threads; row++)
        for (int64_t i = 0; i < count; i++)
            x[row * stride + i] = 0;
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

/* 1/sqrt(x) to 22 bits: halving and negating the exponent, and two steps of Newton's. */
INLINE vec root_estimate(vec x)
{
    vec r = (vec)(SPLATI(0x5f1ffff9) - ((ivec)x >> 1));
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

static struct dlcrt_tensor gradients[24];

/* pixels, line 11: pixels.value[n, i0, i1] = pixels[n, i0, i1]*0.0625 */
/* pixels f32[32, 1, 64]; pixels.value f32[32, 1, 64] */
/* Tile: 16 i1; lanes over i1 */
static void pixels_2(const float *restrict pixels, float *restrict pixels_value)
{
    for (int n = 0; n <= 31; n++)
        for (int i1b = 0; i1b <= 3; i1b++)
            STORE(&pixels_value[80 * n + 16 * i1b + 2], LOAD(&pixels[64 * n + 16 * i1b]) *
                SPLAT(0.0625f));
}

/* network.0.conv1 (conv1d), line 17: network.0.conv1.sum[n, k, p] = sum(c, r) pixels.value[n, c,
   p + r - 2]*network.0.conv1.weight[k, c, r] */
/* pixels.value f32[32, 1, 64]; network.0.conv1.weight f32[24, 1, 3]; network.0.conv1.sum f32[32,
   24, 66] */
/* Tile: 4 n x 6 k x 16 p; lanes over p */
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
        for (int r = 0; r <= 2; r++)
            UNROLL for (int n = 0; n < 4; n++) {
                const vec x = LOAD(&pixels_value[320 * nb + 80 * n + 16 * pb + r]);
                UNROLL for (int k = 0; k < 6; k++)
                    sum[n][k] += x * SPLAT(network_0_conv1_weight[6 * kb + k + 32 * r]);
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
/* Tile: 16 i0; lanes over i0 */
static void network_0_3(int thread, int threads, const float *restrict network_0_conv1_bias,
    const float *restrict network_0_conv1_sum, float *restrict network_0_3_y)
{
    const float factor = (float)(1.0 - network_0_3_p);
    const float the_network_0_3_p = (float)network_0_3_p;
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_0_3_y[16 * i0b + 2176 * i1 + 32 * i2 + 64],
            SELECT(uniform_lanes(16, (uint64_t)(24576 * i0b + 64 * i1 + i2), 1536) <
            SPLAT(the_network_0_3_p), SPLAT(0.0f),
            v_relu(SPLAT(network_0_conv1_bias[i1]) +
            gather(&network_0_conv1_sum[30720 * i0b + 80 * i1 + i2], 1920, LANES)) /
            SPLAT(factor)));
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.sum[n, k, p] = sum(c, r) network.0.3.y[n,
   c, p + r - 2]*network.0.conv2.weight[k, c, r] */
/* network.0.3.y f32[32, 24, 64]; network.0.conv2.weight f32[24, 24, 3]; network.0.conv2.sum
   f32[32, 24, 66] */
/* Tile: 16 n x 4 k x 6 p; lanes over n */
static void network_0_conv2(int thread, int threads, const float *restrict network_0_3_y,
    const float *restrict network_0_conv2_weight, float *restrict network_0_conv2_sum)
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
            for (int r = 0; r <= 2; r++)
                UNROLL for (int p = 0; p < 6; p++) {
                    const vec x = LOAD(&network_0_3_y[16 * nb + 192 * pb + 32 * p + 2176 * c + 32 *
                        r]);
                    UNROLL for (int k = 0; k < 4; k++)
                        sum[k][p] += x * SPLAT(network_0_conv2_weight[4 * kb + k + 96 * c + 32 *
                            r]);
                }
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                STORE(&network_0_conv2_sum[16 * nb + 8448 * kb + 2112 * k + 192 * pb + 32 * p],
                    sum[k][p]);
    }
}

/* network.0.downsample (conv1d), line 24: pixels.value.copy[i0, i1, i2] = pixels.value[i0, i1,
   i2] */
/* pixels.value f32[32, 1, 64]; pixels.value.copy f32[32, 1, 64] */
/* Tile: 16 i0; lanes over i0 */
static void network_0_downsample(const float *restrict pixels_value,
    float *restrict pixels_value_copy)
{
    for (int i0b = 0; i0b <= 1; i0b++)
        for (int i2 = 0; i2 <= 63; i2++)
            STORE(&pixels_value_copy[16 * i0b + 32 * i2],
                gather(&pixels_value[1280 * i0b + i2 + 2], 80, LANES));
}

/* network.0.downsample (conv1d), line 24: network.0.downsample.sum[n, k, p] = sum(c, r)
   pixels.value.copy[n, c, p + r]*network.0.downsample.weight[k, c, r] */
/* network.0.9 (relu), line 26: network.0.9.y[i0, i1, i2] = relu(relu(network.0.conv2.bias[i1] +
   network.0.conv2.sum[i0, i1, i2]) + (network.0.downsample.bias[i1] +
   network.0.downsample.sum[i0, i1, i2])) */
/* pixels.value.copy f32[32, 1, 64]; network.0.downsample.weight f32[24, 1, 1];
   network.0.conv2.bias f32[24]; network.0.conv2.sum f32[32, 24, 66]; network.0.downsample.bias
   f32[24]; network.0.9.y f32[32, 24, 64] */
/* Tile: 16 n x 6 k x 4 p; lanes over n */
static void network_0_downsample_network_0_9(int thread, int threads,
    const float *restrict pixels_value_copy, const float *restrict network_0_downsample_weight,
    const float *restrict network_0_conv2_bias, const float *restrict network_0_conv2_sum,
    const float *restrict network_0_downsample_bias, float *restrict network_0_9_y)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int kb = unit / 16 % 4;
        const int pb = unit % 16;
        vec sum[6][4];
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++) {
                sum[k][p] = SPLAT(0.0f);
                sum[k][p] += LOAD(&pixels_value_copy[16 * nb + 128 * pb + 32 * p]) *
                    SPLAT(network_0_downsample_weight[6 * kb + k]);
            }
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++)
                STORE(&network_0_9_y[16 * nb + 13824 * kb + 2304 * k + 128 * pb + 32 * p + 128],
                    v_relu(v_relu(SPLAT(network_0_conv2_bias[6 * kb + k]) +
                    LOAD(&network_0_conv2_sum[16 * nb + 12672 * kb + 2112 * k + 128 * pb + 32 *
                    p])) + (SPLAT(network_0_downsample_bias[6 * kb + k]) + sum[k][p])));
    }
}

/* network.1.conv1 (conv1d), line 17: network.1.conv1.sum[n, k, p] = sum(c, r) network.0.9.y[n,
   c, p + 2*r - 4]*network.1.conv1.weight[k, c, r] */
/* For network.1.conv1 (line 17), network.1.conv2 (line 21) */
/* network.0.9.y f32[32, 24, 64]; network.1.conv1.weight f32[24, 24, 3]; network.1.conv1.sum
   f32[32, 24, 68] */
/* Tile: 16 n x 6 k x 4 p; lanes over n */
static void network_1_conv1(int thread, int threads, const float *restrict network_0_9_y,
    const float *restrict network_1_conv1_weight, float *restrict network_1_conv1_sum)
{
    for (int unit = first_unit(136, thread, threads); unit < first_unit(136, thread + 1, threads);
        unit++) {
        const int nb = unit / 68;
        const int kb = unit / 17 % 4;
        const int pb = unit % 17;
        vec sum[6][4];
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++)
                sum[k][p] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = 0; r <= 2; r++)
                UNROLL for (int p = 0; p < 4; p++) {
                    const vec x = LOAD(&network_0_9_y[16 * nb + 128 * pb + 32 * p + 2304 * c + 64 *
                        r]);
                    UNROLL for (int k = 0; k < 6; k++)
                        sum[k][p] += x * SPLAT(network_1_conv1_weight[6 * kb + k + 96 * c + 32 *
                            r]);
                }
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++)
                STORE(&network_1_conv1_sum[16 * nb + 13056 * kb + 2176 * k + 128 * pb + 32 * p],
                    sum[k][p]);
    }
}

/* network.1.3 (dropout), line 20: network.1.3.y[i0, i1, i2] = select(random(17, 1536*i0 + 64*i1
   + i2) < network.1.3.p[], 0, relu(network.1.conv1.bias[i1] + network.1.conv1.sum[i0, i1,
   i2])/(1 - network.1.3.p[])) */
/* network.1.conv1.bias f32[24]; network.1.conv1.sum f32[32, 24, 68]; network.1.3.y f32[32, 24,
   64] */
/* Tile: 16 i0; lanes over i0 */
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
        STORE(&network_1_3_y[16 * i0b + 2304 * i1 + 32 * i2 + 128],
            SELECT(uniform_lanes(17, (uint64_t)(24576 * i0b + 64 * i1 + i2), 1536) <
            SPLAT(the_network_1_3_p), SPLAT(0.0f),
            v_relu(SPLAT(network_1_conv1_bias[i1]) +
            LOAD(&network_1_conv1_sum[16 * i0b + 2176 * i1 + 32 * i2])) / SPLAT(factor)));
    }
}

/* network.1.9 (relu), line 26: network.1.9.y[i0, i1, i2] = relu(relu(network.1.conv2.bias[i1] +
   network.1.conv2.sum[i0, i1, i2]) + network.0.9.y[i0, i1, i2]) */
/* network.1.conv2.bias f32[24]; network.1.conv2.sum f32[32, 24, 68]; network.0.9.y f32[32, 24,
   64]; network.1.9.y f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0 */
static void network_1_9(int thread, int threads, const float *restrict network_1_conv2_bias,
    const float *restrict network_1_conv2_sum, const float *restrict network_0_9_y,
    float *restrict network_1_9_y)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_1_9_y[16 * i0b + 2560 * i1 + 32 * i2 + 256],
            v_relu(v_relu(SPLAT(network_1_conv2_bias[i1]) +
            LOAD(&network_1_conv2_sum[16 * i0b + 2176 * i1 + 32 * i2])) +
            LOAD(&network_0_9_y[16 * i0b + 2304 * i1 + 32 * i2 + 128])));
    }
}

/* network.2.conv1 (conv1d), line 17: network.2.conv1.sum[n, k, p] = sum(c, r) network.1.9.y[n,
   c, p + 4*r - 8]*network.2.conv1.weight[k, c, r] */
/* For network.2.conv1 (line 17), network.2.conv2 (line 21) */
/* network.1.9.y f32[32, 24, 64]; network.2.conv1.weight f32[24, 24, 3]; network.2.conv1.sum
   f32[32, 24, 72] */
/* Tile: 16 n x 4 k x 6 p; lanes over n */
static void network_2_conv1(int thread, int threads, const float *restrict network_1_9_y,
    const float *restrict network_2_conv1_weight, float *restrict network_2_conv1_sum)
{
    for (int unit = first_unit(144, thread, threads); unit < first_unit(144, thread + 1, threads);
        unit++) {
        const int nb = unit / 72;
        const int kb = unit / 12 % 6;
        const int pb = unit % 12;
        vec sum[4][6];
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                sum[k][p] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = 0; r <= 2; r++)
                UNROLL for (int p = 0; p < 6; p++) {
                    const vec x = LOAD(&network_1_9_y[16 * nb + 192 * pb + 32 * p + 2560 * c + 128 *
                        r]);
                    UNROLL for (int k = 0; k < 4; k++)
                        sum[k][p] += x * SPLAT(network_2_conv1_weight[4 * kb + k + 96 * c + 32 *
                            r]);
                }
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                STORE(&network_2_conv1_sum[16 * nb + 9216 * kb + 2304 * k + 192 * pb + 32 * p],
                    sum[k][p]);
    }
}

/* network.2.3 (dropout), line 20: network.2.3.y[i0, i1, i2] = select(random(18, 1536*i0 + 64*i1
   + i2) < network.2.3.p[], 0, relu(network.2.conv1.bias[i1] + network.2.conv1.sum[i0, i1,
   i2])/(1 - network.2.3.p[])) */
/* network.2.conv1.bias f32[24]; network.2.conv1.sum f32[32, 24, 72]; network.2.3.y f32[32, 24,
   64] */
/* Tile: 16 i2; lanes over i2 */
static void network_2_3(int thread, int threads, const float *restrict network_2_conv1_bias,
    const float *restrict network_2_conv1_sum, float *restrict network_2_3_y)
{
    const float factor = (float)(1.0 - network_2_3_p);
    const float the_network_2_3_p = (float)network_2_3_p;
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 3; i2b++)
            STORE(&network_2_3_y[1920 * i0 + 80 * i1 + 16 * i2b + 8],
                SELECT(uniform_lanes(18, (uint64_t)(1536 * i0 + 64 * i1 + 16 * i2b), 1) <
                SPLAT(the_network_2_3_p), SPLAT(0.0f),
                v_relu(SPLAT(network_2_conv1_bias[i1]) +
                gather(&network_2_conv1_sum[i0 + 2304 * i1 + 512 * i2b], 32, LANES)) /
                SPLAT(factor)));
    }
}

/* network.2.conv2 (conv1d), line 21: network.2.conv2.sum[n, k, p] = sum(c, r) network.2.3.y[n,
   c, p + 4*r - 8]*network.2.conv2.weight[k, c, r] */
/* network.2.3.y f32[32, 24, 64]; network.2.conv2.weight f32[24, 24, 3]; network.2.conv2.sum
   f32[32, 24, 72] */
/* Tile: 4 n x 6 k x 16 p; lanes over p */
static void network_2_conv2(int thread, int threads, const float *restrict network_2_3_y,
    const float *restrict network_2_conv2_weight, float *restrict network_2_conv2_sum)
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
        for (int c = 0; c <= 23; c++)
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&network_2_3_y[7680 * nb + 1920 * n + 16 * pb + 80 * c + 4 *
                        r]);
                    UNROLL for (int k = 0; k < 6; k++)
                        sum[n][k] += x * SPLAT(network_2_conv2_weight[6 * kb + k + 96 * c + 32 *
                            r]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&network_2_conv2_sum[7680 * nb + 1920 * n + 480 * kb + 80 * k + 16 * pb],
                    sum[n][k]);
    }
}

/* network.2.9 (relu), line 26: network.2.9.y[i0, i1, i2] = relu(relu(network.2.conv2.bias[i1] +
   network.2.conv2.sum[i0, i1, i2]) + network.1.9.y[i0, i1, i2]) */
/* network.2.conv2.bias f32[24]; network.2.conv2.sum f32[32, 24, 72]; network.1.9.y f32[32, 24,
   64]; network.2.9.y f32[32, 24, 64] */
/* Tile: 16 i2; lanes over i2 */
static void network_2_9(int thread, int threads, const float *restrict network_2_conv2_bias,
    const float *restrict network_2_conv2_sum, const float *restrict network_1_9_y,
    float *restrict network_2_9_y)
{
    zero_rows(network_2_9_y, 768, 96, 16, thread, threads);
    zero_rows(network_2_9_y + 80, 768, 96, 16, thread, threads);
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 3; i2b++)
            STORE(&network_2_9_y[2304 * i0 + 96 * i1 + 16 * i2b + 16],
                v_relu(v_relu(SPLAT(network_2_conv2_bias[i1]) +
                LOAD(&network_2_conv2_sum[1920 * i0 + 80 * i1 + 16 * i2b])) +
                gather(&network_1_9_y[i0 + 2560 * i1 + 512 * i2b + 256], 32, LANES)));
    }
}

/* network.3.conv1 (conv1d), line 17: network.3.conv1.sum[n, k, p] = sum(c, r) network.2.9.y[n,
   c, p + 8*r - 16]*network.3.conv1.weight[k, c, r] */
/* For network.3.conv1 (line 17), network.3.conv2 (line 21) */
/* network.2.9.y f32[32, 24, 64]; network.3.conv1.weight f32[24, 24, 3]; network.3.conv1.sum
   f32[32, 24, 80] */
/* Tile: 4 n x 6 k x 16 p; lanes over p */
static void network_3_conv1(int thread, int threads, const float *restrict network_2_9_y,
    const float *restrict network_3_conv1_weight, float *restrict network_3_conv1_sum)
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
        for (int c = 0; c <= 23; c++)
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&network_2_9_y[9216 * nb + 2304 * n + 16 * pb + 96 * c + 8 *
                        r]);
                    UNROLL for (int k = 0; k < 6; k++)
                        sum[n][k] += x * SPLAT(network_3_conv1_weight[6 * kb + k + 96 * c + 32 *
                            r]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&network_3_conv1_sum[7680 * nb + 1920 * n + 480 * kb + 80 * k + 16 * pb],
                    sum[n][k]);
    }
}

/* network.3.3 (dropout), line 20: network.3.3.y[i0, i1, i2] = select(random(19, 1536*i0 + 64*i1
   + i2) < network.3.3.p[], 0, relu(network.3.conv1.bias[i1] + network.3.conv1.sum[i0, i1,
   i2])/(1 - network.3.3.p[])) */
/* network.3.conv1.bias f32[24]; network.3.conv1.sum f32[32, 24, 80]; network.3.3.y f32[32, 24,
   64] */
/* Tile: 16 i2; lanes over i2 */
static void network_3_3(int thread, int threads, const float *restrict network_3_conv1_bias,
    const float *restrict network_3_conv1_sum, float *restrict network_3_3_y)
{
    const float factor = (float)(1.0 - network_3_3_p);
    const float the_network_3_3_p = (float)network_3_3_p;
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 3; i2b++)
            STORE(&network_3_3_y[2304 * i0 + 96 * i1 + 16 * i2b + 16],
                SELECT(uniform_lanes(19, (uint64_t)(1536 * i0 + 64 * i1 + 16 * i2b), 1) <
                SPLAT(the_network_3_3_p), SPLAT(0.0f),
                v_relu(SPLAT(network_3_conv1_bias[i1]) +
                LOAD(&network_3_conv1_sum[1920 * i0 + 80 * i1 + 16 * i2b])) / SPLAT(factor)));
    }
}

/* network.3.9 (relu), line 26: network.3.9.y[i0, i1, i2] = relu(relu(network.3.conv2.bias[i1] +
   network.3.conv2.sum[i0, i1, i2]) + network.2.9.y[i0, i1, i2]) */
/* network.3.conv2.bias f32[24]; network.3.conv2.sum f32[32, 24, 80]; network.2.9.y f32[32, 24,
   64]; network.3.9.y f32[32, 24, 64] */
/* Tile: 16 i2; lanes over i2 */
static void network_3_9(int thread, int threads, const float *restrict network_3_conv2_bias,
    const float *restrict network_3_conv2_sum, const float *restrict network_2_9_y,
    float *restrict network_3_9_y)
{
    zero_rows(network_3_9_y, 768, 128, 32, thread, threads);
    zero_rows(network_3_9_y + 96, 768, 128, 32, thread, threads);
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 3; i2b++)
            STORE(&network_3_9_y[3072 * i0 + 128 * i1 + 16 * i2b + 32],
                v_relu(v_relu(SPLAT(network_3_conv2_bias[i1]) +
                LOAD(&network_3_conv2_sum[1920 * i0 + 80 * i1 + 16 * i2b])) +
                LOAD(&network_2_9_y[2304 * i0 + 96 * i1 + 16 * i2b + 16])));
    }
}

/* network.4.conv1 (conv1d), line 17: network.4.conv1.sum[n, k, p] = sum(c, r) network.3.9.y[n,
   c, p + 16*r - 32]*network.4.conv1.weight[k, c, r] */
/* For network.4.conv1 (line 17), network.4.conv2 (line 21) */
/* network.3.9.y f32[32, 24, 64]; network.4.conv1.weight f32[24, 24, 3]; network.4.conv1.sum
   f32[32, 24, 96] */
/* Tile: 4 n x 6 k x 16 p; lanes over p */
static void network_4_conv1(int thread, int threads, const float *restrict network_3_9_y,
    const float *restrict network_4_conv1_weight, float *restrict network_4_conv1_sum)
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
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&network_3_9_y[12288 * nb + 3072 * n + 16 * pb + 128 * c +
                        16 * r]);
                    UNROLL for (int k = 0; k < 6; k++)
                        sum[n][k] += x * SPLAT(network_4_conv1_weight[576 * kb + 96 * k + c + 32 *
                            r]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&network_4_conv1_sum[9216 * nb + 2304 * n + 576 * kb + 96 * k + 16 * pb],
                    sum[n][k]);
    }
}

/* network.4.3 (dropout), line 20: network.4.3.y[i0, i1, i2] = select(random(20, 1536*i0 + 64*i1
   + i2) < network.4.3.p[], 0, relu(network.4.conv1.bias[i1] + network.4.conv1.sum[i0, i1,
   i2])/(1 - network.4.3.p[])) */
/* network.4.conv1.bias f32[24]; network.4.conv1.sum f32[32, 24, 96]; network.4.3.y f32[32, 24,
   64] */
/* Tile: 16 i2; lanes over i2 */
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
                LOAD(&network_4_conv1_sum[2304 * i0 + 96 * i1 + 16 * i2b])) / SPLAT(factor)));
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.3.y.copy[2*i0 + i02, i1, i2] = network.4.3.y[2*i0
   + i02, i1, i2] */
/* network.4.3.y f32[32, 24, 64]; network.4.3.y.copy f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0 */
static void network_4_conv2(int thread, int threads, const float *restrict network_4_3_y,
    float *restrict network_4_3_y_copy)
{
    zero_rows(network_4_3_y_copy, 24, 4096, 1024, thread, threads);
    zero_rows(network_4_3_y_copy + 3072, 24, 4096, 1024, thread, threads);
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i02 = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_4_3_y_copy[16 * i02 + 4096 * i1 + 32 * i2 + 1024],
            gather(&network_4_3_y[1536 * i02 + 64 * i1 + i2], 3072, LANES));
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.conv2.sum[2*n + n2, k, p] = sum(c, r)
   network.4.3.y.copy[2*n + n2, c, p + 16*r - 32]*network.4.conv2.weight[k, c, r] */
/* network.4.3.y.copy f32[32, 24, 64]; network.4.conv2.weight f32[24, 24, 3]; network.4.conv2.sum
   f32[32, 24, 96] */
/* Tile: 16 n x 4 k x 6 p; lanes over n */
static void network_4_conv2_2(int thread, int threads, const float *restrict network_4_3_y_copy,
    const float *restrict network_4_conv2_weight, float *restrict network_4_conv2_sum)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int n2 = unit / 96;
        const int kb = unit / 16 % 6;
        const int pb = unit % 16;
        vec sum[4][6];
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                sum[k][p] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            for (int r = 0; r <= 2; r++)
                UNROLL for (int p = 0; p < 6; p++) {
                    const vec x = LOAD(&network_4_3_y_copy[16 * n2 + 192 * pb + 32 * p + 4096 * c +
                        512 * r]);
                    UNROLL for (int k = 0; k < 4; k++)
                        sum[k][p] += x * SPLAT(network_4_conv2_weight[384 * kb + 96 * k + c + 32 *
                            r]);
                }
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                STORE(&network_4_conv2_sum[16 * n2 + 12288 * kb + 3072 * k + 192 * pb + 32 * p],
                    sum[k][p]);
    }
}

/* network.4.9 (relu), line 26: network.4.9.y[2*i0 + i02, i1, i2] =
   relu(relu(network.4.conv2.bias[i1] + network.4.conv2.sum[2*i0 + i02, i1, i2]) +
   network.3.9.y[2*i0 + i02, i1, i2]) */
/* network.4.conv2.bias f32[24]; network.4.conv2.sum f32[32, 24, 96]; network.3.9.y f32[32, 24,
   64]; network.4.9.y f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0 */
static void network_4_9(int thread, int threads, const float *restrict network_4_conv2_bias,
    const float *restrict network_4_conv2_sum, const float *restrict network_3_9_y,
    float *restrict network_4_9_y)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i02 = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_4_9_y[16 * i02 + 2048 * i1 + 32 * i2],
            v_relu(v_relu(SPLAT(network_4_conv2_bias[i1]) +
            LOAD(&network_4_conv2_sum[16 * i02 + 3072 * i1 + 32 * i2])) +
            gather(&network_3_9_y[3072 * i02 + 128 * i1 + i2 + 32], 6144, LANES)));
    }
}

/* fc (linear), line 30: fc.sum[2*i0 + i02, k] = sum(c) network.4.9.y[2*i0 + i02, c,
   63]*fc.weight[k, c] */
/* fc (linear), line 30: fc.y[2*i0 + i02, k] = fc.bias[k] + fc.sum[2*i0 + i02, k] */
/* network.4.9.y f32[32, 24, 64]; fc.weight f32[10, 24]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 16 i0 x 2 i02 x 5 k; lanes over i0 */
static void fc(const float *restrict network_4_9_y, const float *restrict fc_weight,
    const float *restrict fc_bias, float *restrict fc_y)
{
    for (int kb = 0; kb <= 1; kb++) {
        vec sum[2][5];
        UNROLL for (int i02 = 0; i02 < 2; i02++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i02][k] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            UNROLL for (int i02 = 0; i02 < 2; i02++) {
                const vec x = LOAD(&network_4_9_y[16 * i02 + 2048 * c + 2016]);
                UNROLL for (int k = 0; k < 5; k++)
                    sum[i02][k] += x * SPLAT(fc_weight[5 * kb + k + 16 * c]);
            }
        UNROLL for (int i02 = 0; i02 < 2; i02++)
            UNROLL for (int k = 0; k < 5; k++)
                STORE(&fc_y[16 * i02 + 160 * kb + 32 * k], SPLAT(fc_bias[5 * kb + k]) +
                    sum[i02][k]);
    }
}

/* cross_entropy (cross_entropy), line 31: cross_entropy.max[2*n + n2] = max(c) fc.y[2*n + n2, c] */
/* cross_entropy (cross_entropy), line 31: cross_entropy.sum[2*n + n2] = sum(c) exp(fc.y[2*n +
   n2, c] - cross_entropy.max[2*n + n2]) */
/* fc.y f32[32, 10]; cross_entropy.max f32[32]; cross_entropy.sum f32[32] */
/* Tile: 16 n; lanes over n */
static void cross_entropy(const float *restrict fc_y, float *restrict cross_entropy_max,
    float *restrict cross_entropy_sum)
{
    for (int n2 = 0; n2 <= 1; n2++) {
        vec max_2;
        vec sum;
        max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y[16 * n2 + 32 * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max[16 * n2], max_2);
        sum = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 9; c_2++)
            sum += v_exp(LOAD(&fc_y[16 * n2 + 32 * c_2]) - max_2);
        STORE(&cross_entropy_sum[16 * n2], sum);
    }
}

/* cross_entropy (cross_entropy), line 31: loss.sum[] = sum(n) select(n < valid[],
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
        sum += choosef(n < run.valid, choosef(digit[n] == -100, 0.0f,
            cross_entropy_max[16 * n - 31 * (n / 2)] +
            logf(cross_entropy_sum[16 * n - 31 * (n / 2)]) -
            fc_y[32 * digit[n] + 16 * n - 31 * (n / 2)]), 0.0f);
    loss_sum[0] = sum;
}

/* cross_entropy (cross_entropy), line 31: loss.weight[] = sum(n) select(n < valid[],
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

/* cross_entropy (cross_entropy), line 31: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_4(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy (accuracy), line 32: accuracy.argmax[2*n + n2] = argmax(c) fc.y[2*n + n2, c] */
/* fc.y f32[32, 10]; accuracy.argmax i32[32] */
/* Tile: 16 n; lanes over n */
static void accuracy(const float *restrict fc_y, int32_t *restrict accuracy_argmax)
{
    for (int n2 = 0; n2 <= 1; n2++) {
        vec argmax;
        ivec at;
        argmax = SPLAT(-INFINITY);
        at = SPLATI(0);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y[16 * n2 + 32 * c]);
            const ivec better = (v > argmax) | (v != v);
            argmax = SELECT(better, v, argmax);
            at = SELECTI(better, SPLATI(c), at);
        }
        STOREI(&accuracy_argmax[16 * n2], at);
    }
}

/* accuracy (accuracy), line 32: accuracy.sum[] = sum(n) select(n < valid[] and
   accuracy.argmax[n] == digit[n], 1, 0) */
/* accuracy.argmax i32[32]; digit i32[32]; accuracy.sum f32[] */
/* Tile: 16 n; lanes over n */
static void accuracy_2(const int32_t *restrict accuracy_argmax, const int32_t *restrict digit,
    float *restrict accuracy_sum)
{
    const float the_valid = (float)run.valid;
    vec sum;
    sum = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++) {
        ivec lanes = {0};
        for (int lane = 0; lane < LANES && lane < LANES; lane++)
            lanes[lane] = accuracy_argmax[8 * nb + 16 * lane - 31 * (lane / 2)];
        sum += SELECT((TO_FLOAT(SPLATI(16 * nb) + 1 * lane_numbers()) < SPLAT(the_valid)) &
            (lanes == LOADI(&digit[16 * nb])), SPLAT(1.0f), SPLAT(0.0f));
    }
    float total;
    total = add_lanes(sum);
    accuracy_sum[0] = total;
}

/* cross_entropy (cross_entropy), line 31: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* cross_entropy (cross_entropy), line 31: cross_entropy.l.grad[n] = select(n < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy (cross_entropy), line 31: cross_entropy.sum.grad[n] = select(digit[n] == -100,
   0, cross_entropy.l.grad[n])/cross_entropy.sum[n] */
/* cross_entropy (cross_entropy), line 31: fc.y.grad[n, k] =
   cross_entropy.sum.grad[n]*exp(fc.y[n, k] - cross_entropy.max[n]) + select(digit[n] == k,
   select(digit[n] == -100, 0, -cross_entropy.l.grad[n]), 0) */
/* loss.sum.grad f32[]; digit i32[32]; cross_entropy.sum f32[32]; fc.y f32[32, 10];
   cross_entropy.max f32[32]; fc.y.grad f32[32, 10] */
/* Tile: 16 k */
static void cross_entropy_grad_2(const float *restrict loss_sum_grad, const int32_t *restrict digit,
    const float *restrict cross_entropy_sum, const float *restrict fc_y,
    const float *restrict cross_entropy_max, float *restrict fc_y_grad)
{
    for (int n = 0; n <= 31; n++) {
        float grad;
        float grad_2;
        grad = choosef(n < run.valid, loss_sum_grad[0], 0.0f);
        grad_2 = choosef(digit[n] == -100, 0.0f, grad) / cross_entropy_sum[16 * n - 31 * (n / 2)];
        STORE(&fc_y_grad[16 * n], SPLAT(grad_2) *
            v_exp(gather(&fc_y[16 * n - 31 * (n / 2)], 32, 10) -
            SPLAT(cross_entropy_max[16 * n - 31 * (n / 2)])) +
            SELECT(SPLATI(digit[n]) == (SPLATI(0) + 1 * lane_numbers()),
            SPLAT(choosef(digit[n] == -100, 0.0f, -grad)), SPLAT(0.0f)));
    }
}

/* fc (linear), line 30: fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k] */
/* adam (adam), line 33: fc.bias.exp_avg.next[i0] = fc.bias.exp_avg[i0] + (1 -
   betas.0[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0] - fc.bias.exp_avg[i0]) */
/* adam (adam), line 33: fc.bias.exp_avg_sq.next[i0] = betas.1[]*fc.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(fc.bias.grad[i0] + weight_decay[]*fc.bias[i0])*(fc.bias.grad[i0] +
   weight_decay[]*fc.bias[i0]) */
/* fc.y.grad f32[32, 10]; fc.bias.exp_avg f32[10]; fc.bias f32[10]; fc.bias.exp_avg_sq f32[10];
   fc.bias.grad f32[10] */
/* Tile: 16 k; lanes over k */
static void fc_adam_grad(const float *restrict fc_y_grad, float *restrict fc_bias_exp_avg,
    const float *restrict fc_bias, float *restrict fc_bias_exp_avg_sq, float *restrict fc_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    vec grad;
    grad = SPLAT(0.0f);
    for (int i0 = 0; i0 <= 31; i0++)
        grad += LOAD(&fc_y_grad[16 * i0]);
    if (fc_bias_grad != NULL)
        STORE(&fc_bias_grad[0], grad);
    STORE(&fc_bias_exp_avg[0], LOAD(&fc_bias_exp_avg[0]) + SPLAT(factor) *
        (grad + SPLAT(the_weight_decay) * LOAD(&fc_bias[0]) - LOAD(&fc_bias_exp_avg[0])));
    STORE(&fc_bias_exp_avg_sq[0], SPLAT(the_betas_1) * LOAD(&fc_bias_exp_avg_sq[0]) +
        SPLAT(factor_2) * (grad + SPLAT(the_weight_decay) * LOAD(&fc_bias[0])) *
        (grad + SPLAT(the_weight_decay) * LOAD(&fc_bias[0])));
}

/* fc (linear), line 30: fc.y.grad.copy[2*i0 + i02, i1] = fc.y.grad[2*i0 + i02, i1] */
/* fc.y.grad f32[32, 10]; fc.y.grad.copy f32[32, 10] */
/* Tile: 16 i0; lanes over i0 */
static void fc_grad(const float *restrict fc_y_grad, float *restrict fc_y_grad_copy)
{
    for (int i02 = 0; i02 <= 1; i02++)
        for (int i1 = 0; i1 <= 9; i1++)
            STORE(&fc_y_grad_copy[16 * i02 + 32 * i1],
                gather(&fc_y_grad[16 * i02 + i1], 32, LANES));
}

/* fc (linear), line 30: 1.y.grad[2*i0 + i02, c] = sum(k) fc.y.grad.copy[2*i0 + i02,
   k]*fc.weight[k, c] */
/* fc.y.grad.copy f32[32, 10]; fc.weight f32[10, 24]; 1.y.grad f32[32, 24] */
/* Tile: 16 i0 x 2 i02 x 4 c; lanes over i0 */
static void fc_grad_2(const float *restrict fc_y_grad_copy, const float *restrict fc_weight,
    float *restrict layer_1_y_grad)
{
    for (int cb = 0; cb <= 5; cb++) {
        vec grad[2][4];
        UNROLL for (int i02 = 0; i02 < 2; i02++)
            UNROLL for (int c = 0; c < 4; c++)
                grad[i02][c] = SPLAT(0.0f);
        for (int k = 0; k <= 9; k++)
            UNROLL for (int i02 = 0; i02 < 2; i02++) {
                const vec x = LOAD(&fc_y_grad_copy[16 * i02 + 32 * k]);
                UNROLL for (int c = 0; c < 4; c++)
                    grad[i02][c] += x * SPLAT(fc_weight[64 * cb + 16 * c + k]);
            }
        UNROLL for (int i02 = 0; i02 < 2; i02++)
            UNROLL for (int c = 0; c < 4; c++)
                STORE(&layer_1_y_grad[16 * i02 + 128 * cb + 32 * c], grad[i02][c]);
    }
}

/* fc (linear), line 30: fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*network.4.9.y[i0, c, 63] */
/* adam (adam), line 33: fc.weight.exp_avg.next[i0, i1] = fc.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1] - fc.weight.exp_avg[i0,
   i1]) */
/* adam (adam), line 33: fc.weight.exp_avg_sq.next[i0, i1] = betas.1[]*fc.weight.exp_avg_sq[i0,
   i1] + (1 - betas.1[])*(fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0,
   i1])*(fc.weight.grad[i0, i1] + weight_decay[]*fc.weight[i0, i1]) */
/* fc.y.grad f32[32, 10]; network.4.9.y f32[32, 24, 64]; fc.weight.exp_avg f32[10, 24]; fc.weight
   f32[10, 24]; fc.weight.exp_avg_sq f32[10, 24]; fc.weight.grad f32[10, 24] */
/* Tile: 16 k x 8 c; lanes over k */
static void fc_adam_grad_2(const float *restrict fc_y_grad, const float *restrict network_4_9_y,
    float *restrict fc_weight_exp_avg, const float *restrict fc_weight,
    float *restrict fc_weight_exp_avg_sq, float *restrict fc_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int cb = 0; cb <= 2; cb++) {
        vec grad[8];
        UNROLL for (int c = 0; c < 8; c++)
            grad[c] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 31; i0++) {
            const vec x = LOAD(&fc_y_grad[16 * i0]);
            UNROLL for (int c = 0; c < 8; c++)
                grad[c] += x * SPLAT(network_4_9_y[16384 * cb + 2048 * c + 16 * i0 - 31 * (i0 / 2) +
                    2016]);
        }
        if (fc_weight_grad != NULL)
            UNROLL for (int c = 0; c < 8; c++)
                scatter(&fc_weight_grad[8 * cb + c], 32, 10, grad[c]);
        UNROLL for (int c = 0; c < 8; c++)
            STORE(&fc_weight_exp_avg[128 * cb + 16 * c],
                LOAD(&fc_weight_exp_avg[128 * cb + 16 * c]) + SPLAT(factor) *
                (grad[c] + SPLAT(the_weight_decay) * LOAD(&fc_weight[128 * cb + 16 * c]) -
                LOAD(&fc_weight_exp_avg[128 * cb + 16 * c])));
        UNROLL for (int c = 0; c < 8; c++)
            STORE(&fc_weight_exp_avg_sq[128 * cb + 16 * c], SPLAT(the_betas_1) *
                LOAD(&fc_weight_exp_avg_sq[128 * cb + 16 * c]) + SPLAT(factor_2) *
                (grad[c] + SPLAT(the_weight_decay) * LOAD(&fc_weight[128 * cb + 16 * c])) *
                (grad[c] + SPLAT(the_weight_decay) * LOAD(&fc_weight[128 * cb + 16 * c])));
    }
}

/* 1 (select), line 29: network.4.9.y.grad[2*a0 + a02, a1, i2] = 0 */
/* network.4.9.y.grad f32[32, 24, 64] */
/* Tile: 16 a0; lanes over a0 */
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
/* Tile: 16 a0; lanes over a0 */
static void layer_1_grad_2(const float *restrict layer_1_y_grad, float *restrict network_4_9_y_grad)
{
    for (int a02 = 0; a02 <= 1; a02++)
        for (int a1 = 0; a1 <= 23; a1++)
            STORE(&network_4_9_y_grad[16 * a02 + 2048 * a1 + 2016],
                LOAD(&layer_1_y_grad[16 * a02 + 32 * a1]));
}

/* network.4.5 (narrow), line 22: network.4.conv2.y.grad[2*a0 + a02, a1, p + 64] = 0 */
/* For network.4.5 (line 22), network.4.1 (line 18) */
/* network.4.conv2.y.grad f32[32, 24, 96] */
/* Tile: 16 a0; lanes over a0 */
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
   select(relu(network.4.conv2.bias[a1] + network.4.conv2.sum[2*a0 + n2, a1, i]) > 0 and
   network.4.9.y[2*a0 + n2, a1, i] > 0, network.4.9.y.grad[2*a0 + n2, a1, i], 0) */
/* network.4.conv2.bias f32[24]; network.4.conv2.sum f32[32, 24, 96]; network.4.9.y f32[32, 24,
   64]; network.4.9.y.grad f32[32, 24, 64]; network.4.conv2.y.grad f32[32, 24, 96] */
/* Tile: 16 a0; lanes over a0 */
static void network_4_5_grad_2(int thread, int threads, const float *restrict network_4_conv2_bias,
    const float *restrict network_4_conv2_sum, const float *restrict network_4_9_y,
    const float *restrict network_4_9_y_grad, float *restrict network_4_conv2_y_grad)
{
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int n2 = unit / 1536;
        const int a1 = unit / 64 % 24;
        const int i = unit % 64;
        STORE(&network_4_conv2_y_grad[16 * n2 + 3072 * a1 + 32 * i],
            SELECT((v_relu(SPLAT(network_4_conv2_bias[a1]) +
            LOAD(&network_4_conv2_sum[16 * n2 + 3072 * a1 + 32 * i])) > SPLAT(0.0f)) &
            (LOAD(&network_4_9_y[16 * n2 + 2048 * a1 + 32 * i]) > SPLAT(0.0f)),
            LOAD(&network_4_9_y_grad[16 * n2 + 2048 * a1 + 32 * i]), SPLAT(0.0f)));
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.conv2.bias.grad.parts[n, k] = sum(n2, p)
   network.4.conv2.y.grad[2*n + n2, k, p] */
/* network.4.conv2 (conv1d), line 21: network.4.conv2.bias.grad[k] = sum(n)
   network.4.conv2.bias.grad.parts[n, k] */
/* adam (adam), line 33: network.4.conv2.bias.exp_avg.next[i0] = network.4.conv2.bias.exp_avg[i0]
   + (1 - betas.0[])*(network.4.conv2.bias.grad[i0] + weight_decay[]*network.4.conv2.bias[i0] -
   network.4.conv2.bias.exp_avg[i0]) */
/* adam (adam), line 33: network.4.conv2.bias.exp_avg_sq.next[i0] =
   betas.1[]*network.4.conv2.bias.exp_avg_sq[i0] + (1 - betas.1[])*(network.4.conv2.bias.grad[i0]
   + weight_decay[]*network.4.conv2.bias[i0])*(network.4.conv2.bias.grad[i0] +
   weight_decay[]*network.4.conv2.bias[i0]) */
/* For network.4.conv2 (line 21), network.4.conv1 (line 17) */
/* network.4.conv2.y.grad f32[32, 24, 96]; network.4.conv2.bias.grad.parts f32[16, 24];
   network.4.conv2.bias.exp_avg f32[24]; network.4.conv2.bias f32[24];
   network.4.conv2.bias.exp_avg_sq f32[24]; network.4.conv2.bias.grad f32[24] */
/* Tile: 16 n; lanes over n */
static void network_4_conv2_adam_grad(int thread, int threads,
    const float *restrict network_4_conv2_y_grad, float *restrict network_4_conv2_bias_grad_parts,
    float *restrict network_4_conv2_bias_exp_avg, const float *restrict network_4_conv2_bias,
    float *restrict network_4_conv2_bias_exp_avg_sq, float *restrict network_4_conv2_bias_grad)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int k = unit;
        vec parts;
        float grad;
        parts = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int p = 0; p <= 95; p++)
                parts += LOAD(&network_4_conv2_y_grad[3072 * k + 16 * n2 + 32 * p]);
        scatter(&network_4_conv2_bias_grad_parts[k], 32, LANES, parts);
        {
            grad = 0.0f;
            for (int n = 0; n < 16; n++)
                grad += network_4_conv2_bias_grad_parts[k + 32 * n];
            if (network_4_conv2_bias_grad != NULL)
                network_4_conv2_bias_grad[k] = grad;
        }
        network_4_conv2_bias_exp_avg[k] = network_4_conv2_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (grad + (float)weight_decay * network_4_conv2_bias[k] -
            network_4_conv2_bias_exp_avg[k]);
        network_4_conv2_bias_exp_avg_sq[k] = (float)betas_1 * network_4_conv2_bias_exp_avg_sq[k] +
            (float)(1.0 - betas_1) * (grad + (float)weight_decay * network_4_conv2_bias[k]) *
            (grad + (float)weight_decay * network_4_conv2_bias[k]);
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.3.y.grad[2*n + n2, c, i2] = sum(k, r)
   network.4.conv2.y.grad[2*n + n2, k, i2 - 16*r + 32]*network.4.conv2.weight[k, c, r] */
/* network.4.conv2.y.grad f32[32, 24, 96]; network.4.conv2.weight f32[24, 24, 3];
   network.4.3.y.grad f32[32, 24, 64] */
/* Tile: 16 n x 6 c x 4 i2; lanes over n */
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
            for (int r = 0; r <= 2; r++)
                UNROLL for (int i2 = 0; i2 < 4; i2++) {
                    const vec x = LOAD(&network_4_conv2_y_grad[16 * n2 + 128 * i2b + 32 * i2 +
                        3072 * k - 512 * r + 1024]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad[c][i2] += x * SPLAT(network_4_conv2_weight[6 * cb + c + 96 * k + 32 *
                            r]);
                }
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                STORE(&network_4_3_y_grad[16 * n2 + 12288 * cb + 2048 * c + 128 * i2b + 32 * i2],
                    grad[c][i2]);
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p)
   network.4.conv2.y.grad[2*n + n2, k, p]*network.4.3.y.copy[2*n + n2, c, p + 16*r - 32] */
/* For network.4.conv2 (line 21), network.4.conv1 (line 17) */
/* network.4.conv2.y.grad f32[32, 24, 96]; network.4.3.y.copy f32[32, 24, 64];
   network.4.conv2.weight.grad.parts f32[16, 24, 24, 3] */
/* Tile: 16 n x 4 k x 2 c x 3 r; lanes over n */
static void network_4_conv2_grad_2(int thread, int threads,
    const float *restrict network_4_conv2_y_grad, const float *restrict network_4_3_y_copy,
    float *restrict network_4_conv2_weight_grad_parts)
{
    for (int unit = first_unit(72, thread, threads); unit < first_unit(72, thread + 1, threads);
        unit++) {
        const int kb = unit / 12;
        const int cb = unit % 12;
        vec parts[4][2][3];
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int c = 0; c < 2; c++)
                UNROLL for (int r = 0; r < 3; r++)
                    parts[k][c][r] = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int p = 0; p <= 95; p++)
                UNROLL for (int k = 0; k < 4; k++) {
                    const vec x = LOAD(&network_4_conv2_y_grad[12288 * kb + 3072 * k + 16 * n2 +
                        32 * p]);
                    UNROLL for (int c = 0; c < 2; c++)
                        UNROLL for (int r = 0; r < 3; r++)
                            parts[k][c][r] += x * LOAD(&network_4_3_y_copy[8192 * cb + 4096 * c +
                                512 * r + 16 * n2 + 32 * p]);
                }
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int c = 0; c < 2; c++)
                UNROLL for (int r = 0; r < 3; r++)
                    STORE(&network_4_conv2_weight_grad_parts[4608 * kb + 1152 * k + 96 * cb + 48 *
                        c + 16 * r], parts[k][c][r]);
    }
}

/* network.4.conv2 (conv1d), line 21: network.4.conv2.weight.grad[k, c, r] = sum(n)
   network.4.conv2.weight.grad.parts[n, k, c, r] */
/* adam (adam), line 33: network.4.conv2.weight.exp_avg.next[i0, i1, i2] =
   network.4.conv2.weight.exp_avg[i0, i1, i2] + (1 - betas.0[])*(network.4.conv2.weight.grad[i0,
   i1, i2] + weight_decay[]*network.4.conv2.weight[i0, i1, i2] -
   network.4.conv2.weight.exp_avg[i0, i1, i2]) */
/* adam (adam), line 33: network.4.conv2.weight.exp_avg_sq.next[i0, i1, i2] =
   betas.1[]*network.4.conv2.weight.exp_avg_sq[i0, i1, i2] + (1 -
   betas.1[])*(network.4.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.4.conv2.weight[i0, i1, i2])*(network.4.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.4.conv2.weight[i0, i1, i2]) */
/* For network.4.conv2 (line 21), network.4.conv1 (line 17) */
/* network.4.conv2.weight.grad.parts f32[16, 24, 24, 3]; network.4.conv2.weight.exp_avg f32[24,
   24, 3]; network.4.conv2.weight f32[24, 24, 3]; network.4.conv2.weight.exp_avg_sq f32[24, 24,
   3]; network.4.conv2.weight.grad f32[24, 24, 3] */
/* Tile: 16 n; lanes over n */
static void network_4_conv2_adam_grad_2(int thread, int threads,
    const float *restrict network_4_conv2_weight_grad_parts,
    float *restrict network_4_conv2_weight_exp_avg, const float *restrict network_4_conv2_weight,
    float *restrict network_4_conv2_weight_exp_avg_sq, float *restrict network_4_conv2_weight_grad)
{
    for (int unit = first_unit(576, thread, threads); unit < first_unit(576, thread + 1, threads);
        unit++) {
        const int k = unit / 24;
        const int c = unit % 24;
        for (int r = 0; r <= 2; r++) {
            vec grad;
            grad = SPLAT(0.0f);
            grad += LOAD(&network_4_conv2_weight_grad_parts[1152 * k + 48 * c + 16 * r]);
            float total;
            total = add_lanes(grad);
            if (network_4_conv2_weight_grad != NULL)
                network_4_conv2_weight_grad[384 * k + 16 * c + r] = total;
            network_4_conv2_weight_exp_avg[96 * k + c + 32 * r] =
                network_4_conv2_weight_exp_avg[96 * k + c + 32 * r] + (float)(1.0 - betas_0) *
                (total + (float)weight_decay * network_4_conv2_weight[96 * k + c + 32 * r] -
                network_4_conv2_weight_exp_avg[96 * k + c + 32 * r]);
            network_4_conv2_weight_exp_avg_sq[96 * k + c + 32 * r] = (float)betas_1 *
                network_4_conv2_weight_exp_avg_sq[96 * k + c + 32 * r] + (float)(1.0 - betas_1) *
                (total + (float)weight_decay * network_4_conv2_weight[96 * k + c + 32 * r]) *
                (total + (float)weight_decay * network_4_conv2_weight[96 * k + c + 32 * r]);
        }
    }
}

/* network.4.1 (narrow), line 18: network.4.conv1.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.4.conv1.bias[a1] + network.4.conv1.sum[2*a0 + n2, a1, i]) > 0,
   select(random(20, 64*a1 + i + 3072*a0 + 1536*n2) < network.4.3.p[], 0, network.4.3.y.grad[2*a0
   + n2, a1, i]/(1 - network.4.3.p[])), 0) */
/* network.4.conv1.bias f32[24]; network.4.conv1.sum f32[32, 24, 96]; network.4.3.y.grad f32[32,
   24, 64]; network.4.conv1.y.grad f32[32, 24, 96] */
/* Tile: 16 a0; lanes over a0 */
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
        STORE(&network_4_conv1_y_grad[16 * n2 + 3072 * a1 + 32 * i],
            SELECT(v_relu(SPLAT(network_4_conv1_bias[a1]) +
            gather(&network_4_conv1_sum[2304 * n2 + 96 * a1 + i], 4608, LANES)) > SPLAT(0.0f),
            SELECT(uniform_lanes(20, (uint64_t)(1536 * n2 + 64 * a1 + i), 3072) <
            SPLAT(the_network_4_3_p), SPLAT(0.0f),
            LOAD(&network_4_3_y_grad[16 * n2 + 2048 * a1 + 32 * i]) / SPLAT(factor)), SPLAT(0.0f)));
    }
}

/* network.4.conv1 (conv1d), line 17: network.3.9.y.grad.1[2*n + n2, c, i2] = sum(k, r)
   network.4.conv1.y.grad[2*n + n2, k, i2 - 16*r + 32]*network.4.conv1.weight[k, c, r] */
/* network.3.9 (relu), line 26: network.3.8.y.grad[2*i0 + n2, i1, i2] = select(network.3.9.y[2*i0
   + n2, i1, i2] > 0, network.3.9.y.grad.1[2*i0 + n2, i1, i2] + select(network.4.9.y[2*i0 + n2,
   i1, i2] > 0, network.4.9.y.grad[2*i0 + n2, i1, i2], 0), 0) */
/* network.4.conv1.y.grad f32[32, 24, 96]; network.4.conv1.weight f32[24, 24, 3]; network.3.9.y
   f32[32, 24, 64]; network.4.9.y f32[32, 24, 64]; network.4.9.y.grad f32[32, 24, 64];
   network.3.8.y.grad f32[32, 24, 64] */
/* Tile: 16 n x 6 c x 4 i2; lanes over n */
static void network_4_conv1_network_3_9_grad(int thread, int threads,
    const float *restrict network_4_conv1_y_grad, const float *restrict network_4_conv1_weight,
    const float *restrict network_3_9_y, const float *restrict network_4_9_y,
    const float *restrict network_4_9_y_grad, float *restrict network_3_8_y_grad)
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
            for (int r = 0; r <= 2; r++)
                UNROLL for (int i2 = 0; i2 < 4; i2++) {
                    const vec x = LOAD(&network_4_conv1_y_grad[16 * n2 + 128 * i2b + 32 * i2 +
                        3072 * k - 512 * r + 1024]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad_1[c][i2] += x * SPLAT(network_4_conv1_weight[6 * cb + c + 96 * k + 32 *
                            r]);
                }
        UNROLL for (int c = 0; c < 6; c++)
            UNROLL for (int i2 = 0; i2 < 4; i2++)
                STORE(&network_3_8_y_grad[16 * n2 + 12288 * cb + 2048 * c + 128 * i2b + 32 * i2],
                    SELECT(gather(&network_3_9_y[3072 * n2 + 768 * cb + 128 * c + 4 * i2b + i2 +
                    32], 6144, LANES) > SPLAT(0.0f), grad_1[c][i2] +
                    SELECT(LOAD(&network_4_9_y[16 * n2 + 12288 * cb + 2048 * c + 128 * i2b + 32 *
                    i2]) > SPLAT(0.0f), LOAD(&network_4_9_y_grad[16 * n2 + 12288 * cb + 2048 * c +
                    128 * i2b + 32 * i2]), SPLAT(0.0f)), SPLAT(0.0f)));
    }
}

/* network.4.conv1 (conv1d), line 17: network.3.9.y.copy[2*i0 + i02, i1, i2] = network.3.9.y[2*i0
   + i02, i1, i2] */
/* network.3.9.y f32[32, 24, 64]; network.3.9.y.copy f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0 */
static void network_4_conv1_grad(int thread, int threads, const float *restrict network_3_9_y,
    float *restrict network_3_9_y_copy)
{
    zero_rows(network_3_9_y_copy, 24, 4096, 1024, thread, threads);
    zero_rows(network_3_9_y_copy + 3072, 24, 4096, 1024, thread, threads);
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i02 = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_3_9_y_copy[16 * i02 + 4096 * i1 + 32 * i2 + 1024],
            gather(&network_3_9_y[3072 * i02 + 128 * i1 + i2 + 32], 6144, LANES));
    }
}

/* network.3.5 (narrow), line 22: network.3.conv2.y.grad[a0, a1, p + 64] = 0 */
/* For network.3.5 (line 22), network.3.1 (line 18) */
/* network.3.conv2.y.grad f32[32, 24, 80] */
/* Tile: 16 p; lanes over p */
static void network_3_5_grad(float *restrict network_3_conv2_y_grad)
{
    for (int a0 = 0; a0 <= 31; a0++)
        for (int a1 = 0; a1 <= 23; a1++)
            STORE(&network_3_conv2_y_grad[1920 * a0 + 80 * a1 + 64], SPLAT(0.0f));
}

/* network.3.5 (narrow), line 22: network.3.conv2.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.3.conv2.bias[a1] + network.3.conv2.sum[2*a0 + n2, a1, i]) > 0,
   network.3.8.y.grad[2*a0 + n2, a1, i], 0) */
/* network.3.conv2.bias f32[24]; network.3.conv2.sum f32[32, 24, 80]; network.3.8.y.grad f32[32,
   24, 64]; network.3.conv2.y.grad f32[32, 24, 80] */
/* Tile: 16 i; lanes over i */
static void network_3_5_grad_2(int thread, int threads, const float *restrict network_3_conv2_bias,
    const float *restrict network_3_conv2_sum, const float *restrict network_3_8_y_grad,
    float *restrict network_3_conv2_y_grad)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int a0 = unit / 48;
        const int n2 = unit / 24 % 2;
        const int a1 = unit % 24;
        for (int ib = 0; ib <= 3; ib++)
            STORE(&network_3_conv2_y_grad[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib],
                SELECT(v_relu(SPLAT(network_3_conv2_bias[a1]) +
                LOAD(&network_3_conv2_sum[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib])) >
                SPLAT(0.0f), gather(&network_3_8_y_grad[a0 + 16 * n2 + 2048 * a1 + 512 * ib], 32,
                LANES), SPLAT(0.0f)));
    }
}

/* network.3.conv2 (conv1d), line 21: network.3.conv2.bias.grad.parts[n, k] = sum(n2, p)
   network.3.conv2.y.grad[2*n + n2, k, p] */
/* network.3.conv2 (conv1d), line 21: network.3.conv2.bias.grad[k] = sum(n)
   network.3.conv2.bias.grad.parts[n, k] */
/* adam (adam), line 33: network.3.conv2.bias.exp_avg.next[i0] = network.3.conv2.bias.exp_avg[i0]
   + (1 - betas.0[])*(network.3.conv2.bias.grad[i0] + weight_decay[]*network.3.conv2.bias[i0] -
   network.3.conv2.bias.exp_avg[i0]) */
/* adam (adam), line 33: network.3.conv2.bias.exp_avg_sq.next[i0] =
   betas.1[]*network.3.conv2.bias.exp_avg_sq[i0] + (1 - betas.1[])*(network.3.conv2.bias.grad[i0]
   + weight_decay[]*network.3.conv2.bias[i0])*(network.3.conv2.bias.grad[i0] +
   weight_decay[]*network.3.conv2.bias[i0]) */
/* For network.3.conv2 (line 21), network.3.conv1 (line 17) */
/* network.3.conv2.y.grad f32[32, 24, 80]; network.3.conv2.bias.grad.parts f32[16, 24];
   network.3.conv2.bias.exp_avg f32[24]; network.3.conv2.bias f32[24];
   network.3.conv2.bias.exp_avg_sq f32[24]; network.3.conv2.bias.grad f32[24] */
/* Tile: 16 p; lanes over p */
static void network_3_conv2_adam_grad(int thread, int threads,
    const float *restrict network_3_conv2_y_grad, float *restrict network_3_conv2_bias_grad_parts,
    float *restrict network_3_conv2_bias_exp_avg, const float *restrict network_3_conv2_bias,
    float *restrict network_3_conv2_bias_exp_avg_sq, float *restrict network_3_conv2_bias_grad)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int k = unit;
        vec parts;
        float grad;
        for (int n = 0; n <= 15; n++) {
            parts = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int pb = 0; pb <= 4; pb++)
                    parts += LOAD(&network_3_conv2_y_grad[80 * k + 3840 * n + 1920 * n2 + 16 * pb]);
            float total;
            total = add_lanes(parts);
            network_3_conv2_bias_grad_parts[k + 32 * n] = total;
        }
        grad = 0.0f;
        for (int n = 0; n <= 15; n++)
            grad += network_3_conv2_bias_grad_parts[k + 32 * n];
        if (network_3_conv2_bias_grad != NULL)
            network_3_conv2_bias_grad[k] = grad;
        network_3_conv2_bias_exp_avg[k] = network_3_conv2_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (grad + (float)weight_decay * network_3_conv2_bias[k] -
            network_3_conv2_bias_exp_avg[k]);
        network_3_conv2_bias_exp_avg_sq[k] = (float)betas_1 * network_3_conv2_bias_exp_avg_sq[k] +
            (float)(1.0 - betas_1) * (grad + (float)weight_decay * network_3_conv2_bias[k]) *
            (grad + (float)weight_decay * network_3_conv2_bias[k]);
    }
}

/* network.3.conv2 (conv1d), line 21: network.3.3.y.grad[n, c, i2] = sum(k, r)
   network.3.conv2.y.grad[n, k, i2 - 8*r + 16]*network.3.conv2.weight[k, c, r] */
/* network.3.conv2.y.grad f32[32, 24, 80]; network.3.conv2.weight f32[24, 24, 3];
   network.3.3.y.grad f32[32, 24, 64] */
/* Tile: 4 n x 6 c x 16 i2; lanes over i2 */
static void network_3_conv2_grad(int thread, int threads,
    const float *restrict network_3_conv2_y_grad, const float *restrict network_3_conv2_weight,
    float *restrict network_3_3_y_grad)
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
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&network_3_conv2_y_grad[7680 * nb + 1920 * n + 16 * i2b +
                        80 * k - 8 * r + 16]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad[n][c] += x * SPLAT(network_3_conv2_weight[576 * cb + 96 * c + k + 32 *
                            r]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                STORE(&network_3_3_y_grad[6144 * nb + 1536 * n + 384 * cb + 64 * c + 16 * i2b],
                    grad[n][c]);
    }
}

/* network.3.conv2 (conv1d), line 21: network.3.conv2.y.grad.copy[i0, i1, i2] =
   network.3.conv2.y.grad[i0, i1, i2] */
/* For network.3.conv2 (line 21), network.3.conv1 (line 17) */
/* network.3.conv2.y.grad f32[32, 24, 80]; network.3.conv2.y.grad.copy f32[32, 24, 80] */
/* Tile: 16 i1; lanes over i1 */
static void network_3_conv2_grad_2(int thread, int threads,
    const float *restrict network_3_conv2_y_grad, float *restrict network_3_conv2_y_grad_copy)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        for (int i2 = 0; i2 <= 79; i2++)
            STORE(&network_3_conv2_y_grad_copy[2560 * i0 + 16 * i1b + 32 * i2],
                gather(&network_3_conv2_y_grad[1920 * i0 + 1280 * i1b + i2], 80, 24 - 16 * i1b));
    }
}

/* network.3.conv2 (conv1d), line 21: network.3.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p)
   network.3.conv2.y.grad.copy[2*n + n2, k, p]*network.3.3.y[2*n + n2, c, p + 8*r - 16] */
/* For network.3.conv2 (line 21), network.3.conv1 (line 17) */
/* network.3.conv2.y.grad.copy f32[32, 24, 80]; network.3.3.y f32[32, 24, 64];
   network.3.conv2.weight.grad.parts f32[16, 24, 24, 3] */
/* Tile: 32 k x 4 c x 3 r; lanes over k */
static void network_3_conv2_grad_3(int thread, int threads,
    const float *restrict network_3_conv2_y_grad_copy, const float *restrict network_3_3_y,
    float *restrict network_3_conv2_weight_grad_parts)
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
            for (int p = 0; p <= 79; p++)
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&network_3_conv2_y_grad_copy[5120 * n + 16 * kv + 2560 * n2 +
                        32 * p]);
                    UNROLL for (int c = 0; c < 4; c++)
                        UNROLL for (int r = 0; r < 3; r++)
                            parts[kv][c][r] += x * SPLAT(network_3_3_y[4608 * n + 384 * cb + 96 *
                                c + 8 * r + 2304 * n2 + p]);
                }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 4; c++)
                UNROLL for (int r = 0; r < 3; r++)
                    STORE(&network_3_conv2_weight_grad_parts[2304 * n + 16 * kv + 384 * cb + 96 *
                        c + 32 * r], parts[kv][c][r]);
    }
}

/* network.3.conv2 (conv1d), line 21: network.3.conv2.weight.grad[k, c, r] = sum(n)
   network.3.conv2.weight.grad.parts[n, k, c, r] */
/* adam (adam), line 33: network.3.conv2.weight.exp_avg.next[i0, i1, i2] =
   network.3.conv2.weight.exp_avg[i0, i1, i2] + (1 - betas.0[])*(network.3.conv2.weight.grad[i0,
   i1, i2] + weight_decay[]*network.3.conv2.weight[i0, i1, i2] -
   network.3.conv2.weight.exp_avg[i0, i1, i2]) */
/* adam (adam), line 33: network.3.conv2.weight.exp_avg_sq.next[i0, i1, i2] =
   betas.1[]*network.3.conv2.weight.exp_avg_sq[i0, i1, i2] + (1 -
   betas.1[])*(network.3.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.3.conv2.weight[i0, i1, i2])*(network.3.conv2.weight.grad[i0, i1, i2] +
   weight_decay[]*network.3.conv2.weight[i0, i1, i2]) */
/* For network.3.conv2, network.2.conv2, network.1.conv2, network.0.conv2 (line 21),
   network.3.conv1, network.2.conv1, network.1.conv1 (line 17) */
/* network.3.conv2.weight.grad.parts f32[16, 24, 24, 3]; network.3.conv2.weight.exp_avg f32[24,
   24, 3]; network.3.conv2.weight f32[24, 24, 3]; network.3.conv2.weight.exp_avg_sq f32[24, 24,
   3]; network.3.conv2.weight.grad f32[24, 24, 3] */
/* Tile: 16 k; lanes over k */
static void network_3_conv2_adam_grad_2(int thread, int threads,
    const float *restrict network_3_conv2_weight_grad_parts,
    float *restrict network_3_conv2_weight_exp_avg, const float *restrict network_3_conv2_weight,
    float *restrict network_3_conv2_weight_exp_avg_sq, float *restrict network_3_conv2_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int unit = first_unit(144, thread, threads); unit < first_unit(144, thread + 1, threads);
        unit++) {
        const int kb = unit / 72;
        const int c = unit / 3 % 24;
        const int r = unit % 3;
        vec grad;
        grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += LOAD(&network_3_conv2_weight_grad_parts[16 * kb + 96 * c + 32 * r + 2304 * n]);
        if (network_3_conv2_weight_grad != NULL)
            scatter(&network_3_conv2_weight_grad[6144 * kb + 16 * c + r], 384, 24 - 16 * kb, grad);
        STORE(&network_3_conv2_weight_exp_avg[16 * kb + 96 * c + 32 * r],
            LOAD(&network_3_conv2_weight_exp_avg[16 * kb + 96 * c + 32 * r]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) *
            LOAD(&network_3_conv2_weight[16 * kb + 96 * c + 32 * r]) -
            LOAD(&network_3_conv2_weight_exp_avg[16 * kb + 96 * c + 32 * r])));
        STORE(&network_3_conv2_weight_exp_avg_sq[16 * kb + 96 * c + 32 * r], SPLAT(the_betas_1) *
            LOAD(&network_3_conv2_weight_exp_avg_sq[16 * kb + 96 * c + 32 * r]) + SPLAT(factor_2) *
            (grad + SPLAT(the_weight_decay) *
            LOAD(&network_3_conv2_weight[16 * kb + 96 * c + 32 * r])) *
            (grad + SPLAT(the_weight_decay) *
            LOAD(&network_3_conv2_weight[16 * kb + 96 * c + 32 * r])));
    }
}

/* network.3.1 (narrow), line 18: network.3.conv1.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.3.conv1.bias[a1] + network.3.conv1.sum[2*a0 + n2, a1, i]) > 0,
   select(random(19, 64*a1 + i + 3072*a0 + 1536*n2) < network.3.3.p[], 0, network.3.3.y.grad[2*a0
   + n2, a1, i]/(1 - network.3.3.p[])), 0) */
/* network.3.conv1.bias f32[24]; network.3.conv1.sum f32[32, 24, 80]; network.3.3.y.grad f32[32,
   24, 64]; network.3.conv1.y.grad f32[32, 24, 80] */
/* Tile: 16 i; lanes over i */
static void network_3_1_grad(int thread, int threads, const float *restrict network_3_conv1_bias,
    const float *restrict network_3_conv1_sum, const float *restrict network_3_3_y_grad,
    float *restrict network_3_conv1_y_grad)
{
    const float factor = (float)(1.0 - network_3_3_p);
    const float the_network_3_3_p = (float)network_3_3_p;
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int a0 = unit / 48;
        const int n2 = unit / 24 % 2;
        const int a1 = unit % 24;
        for (int ib = 0; ib <= 3; ib++)
            STORE(&network_3_conv1_y_grad[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib],
                SELECT(v_relu(SPLAT(network_3_conv1_bias[a1]) +
                LOAD(&network_3_conv1_sum[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib])) >
                SPLAT(0.0f), SELECT(uniform_lanes(19,
                (uint64_t)(3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib), 1) <
                SPLAT(the_network_3_3_p), SPLAT(0.0f),
                LOAD(&network_3_3_y_grad[3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib]) /
                SPLAT(factor)), SPLAT(0.0f)));
    }
}

/* network.3.conv1 (conv1d), line 17: network.2.9.y.grad.1[n, c, i2] = sum(k, r)
   network.3.conv1.y.grad[n, k, i2 - 8*r + 16]*network.3.conv1.weight[k, c, r] */
/* network.2.9 (relu), line 26: network.2.8.y.grad[i0, i1, i2] = select(network.2.9.y[i0, i1, i2]
   > 0, network.2.9.y.grad.1[i0, i1, i2] + network.3.8.y.grad[i0, i1, i2], 0) */
/* network.3.conv1.y.grad f32[32, 24, 80]; network.3.conv1.weight f32[24, 24, 3]; network.2.9.y
   f32[32, 24, 64]; network.3.8.y.grad f32[32, 24, 64]; network.2.8.y.grad f32[32, 24, 64] */
/* Tile: 4 n x 6 c x 16 i2; lanes over i2 */
static void network_3_conv1_network_2_9_grad(int thread, int threads,
    const float *restrict network_3_conv1_y_grad, const float *restrict network_3_conv1_weight,
    const float *restrict network_2_9_y, const float *restrict network_3_8_y_grad,
    float *restrict network_2_8_y_grad)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int cb = unit / 4 % 4;
        const int i2b = unit % 4;
        vec grad_1[4][6];
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                grad_1[n][c] = SPLAT(0.0f);
        for (int k = 0; k <= 23; k++)
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&network_3_conv1_y_grad[7680 * nb + 1920 * n + 16 * i2b +
                        80 * k - 8 * r + 16]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad_1[n][c] += x * SPLAT(network_3_conv1_weight[576 * cb + 96 * c + k +
                            32 * r]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                STORE(&network_2_8_y_grad[6144 * nb + 1536 * n + 384 * cb + 64 * c + 16 * i2b],
                    SELECT(LOAD(&network_2_9_y[9216 * nb + 2304 * n + 576 * cb + 96 * c + 16 * i2b +
                    16]) > SPLAT(0.0f), grad_1[n][c] +
                    gather(&network_3_8_y_grad[2 * nb + 16 * n + 12288 * cb + 2048 * c + 512 * i2b -
                    31 * (n / 2)], 32, LANES), SPLAT(0.0f)));
    }
}

/* network.2.5 (narrow), line 22: network.2.conv2.y.grad[a0, a1, p + 64] = 0 */
/* For network.2.5 (line 22), network.2.1 (line 18) */
/* network.2.conv2.y.grad f32[32, 24, 72] */
/* Tile: 16 p; lanes over p */
static void network_2_5_grad(float *restrict network_2_conv2_y_grad)
{
    for (int a0 = 0; a0 <= 31; a0++)
        for (int a1 = 0; a1 <= 23; a1++)
            scatter(&network_2_conv2_y_grad[1920 * a0 + 80 * a1 + 64], 1, 8, SPLAT(0.0f));
}

/* network.2.5 (narrow), line 22: network.2.conv2.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.2.conv2.bias[a1] + network.2.conv2.sum[2*a0 + n2, a1, i]) > 0,
   network.2.8.y.grad[2*a0 + n2, a1, i], 0) */
/* network.2.conv2.bias f32[24]; network.2.conv2.sum f32[32, 24, 72]; network.2.8.y.grad f32[32,
   24, 64]; network.2.conv2.y.grad f32[32, 24, 72] */
/* Tile: 16 i; lanes over i */
static void network_2_5_grad_2(int thread, int threads, const float *restrict network_2_conv2_bias,
    const float *restrict network_2_conv2_sum, const float *restrict network_2_8_y_grad,
    float *restrict network_2_conv2_y_grad)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int a0 = unit / 48;
        const int n2 = unit / 24 % 2;
        const int a1 = unit % 24;
        for (int ib = 0; ib <= 3; ib++)
            STORE(&network_2_conv2_y_grad[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib],
                SELECT(v_relu(SPLAT(network_2_conv2_bias[a1]) +
                LOAD(&network_2_conv2_sum[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib])) >
                SPLAT(0.0f), LOAD(&network_2_8_y_grad[3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib]),
                SPLAT(0.0f)));
    }
}

/* network.2.conv2 (conv1d), line 21: network.2.conv2.bias.grad.parts[n, k] = sum(n2, p)
   network.2.conv2.y.grad[2*n + n2, k, p] */
/* network.2.conv2 (conv1d), line 21: network.2.conv2.bias.grad[k] = sum(n)
   network.2.conv2.bias.grad.parts[n, k] */
/* adam (adam), line 33: network.2.conv2.bias.exp_avg.next[i0] = network.2.conv2.bias.exp_avg[i0]
   + (1 - betas.0[])*(network.2.conv2.bias.grad[i0] + weight_decay[]*network.2.conv2.bias[i0] -
   network.2.conv2.bias.exp_avg[i0]) */
/* adam (adam), line 33: network.2.conv2.bias.exp_avg_sq.next[i0] =
   betas.1[]*network.2.conv2.bias.exp_avg_sq[i0] + (1 - betas.1[])*(network.2.conv2.bias.grad[i0]
   + weight_decay[]*network.2.conv2.bias[i0])*(network.2.conv2.bias.grad[i0] +
   weight_decay[]*network.2.conv2.bias[i0]) */
/* For network.2.conv2 (line 21), network.2.conv1 (line 17) */
/* network.2.conv2.y.grad f32[32, 24, 72]; network.2.conv2.bias.grad.parts f32[16, 24];
   network.2.conv2.bias.exp_avg f32[24]; network.2.conv2.bias f32[24];
   network.2.conv2.bias.exp_avg_sq f32[24]; network.2.conv2.bias.grad f32[24] */
/* Tile: 16 p; lanes over p */
static void network_2_conv2_adam_grad(int thread, int threads,
    const float *restrict network_2_conv2_y_grad, float *restrict network_2_conv2_bias_grad_parts,
    float *restrict network_2_conv2_bias_exp_avg, const float *restrict network_2_conv2_bias,
    float *restrict network_2_conv2_bias_exp_avg_sq, float *restrict network_2_conv2_bias_grad)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int k = unit;
        vec parts;
        float grad;
        for (int n = 0; n <= 15; n++) {
            parts = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int pb = 0; pb <= 4; pb++)
                    parts += FIRST_LANES(72 - 16 * pb,
                        LOAD(&network_2_conv2_y_grad[80 * k + 3840 * n + 1920 * n2 + 16 * pb]));
            float total;
            total = add_lanes(parts);
            network_2_conv2_bias_grad_parts[k + 32 * n] = total;
        }
        grad = 0.0f;
        for (int n = 0; n <= 15; n++)
            grad += network_2_conv2_bias_grad_parts[k + 32 * n];
        if (network_2_conv2_bias_grad != NULL)
            network_2_conv2_bias_grad[k] = grad;
        network_2_conv2_bias_exp_avg[k] = network_2_conv2_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (grad + (float)weight_decay * network_2_conv2_bias[k] -
            network_2_conv2_bias_exp_avg[k]);
        network_2_conv2_bias_exp_avg_sq[k] = (float)betas_1 * network_2_conv2_bias_exp_avg_sq[k] +
            (float)(1.0 - betas_1) * (grad + (float)weight_decay * network_2_conv2_bias[k]) *
            (grad + (float)weight_decay * network_2_conv2_bias[k]);
    }
}

/* network.2.conv2 (conv1d), line 21: network.2.3.y.grad[n, c, i2] = sum(k, r)
   network.2.conv2.y.grad[n, k, i2 - 4*r + 8]*network.2.conv2.weight[k, c, r] */
/* network.2.conv2.y.grad f32[32, 24, 72]; network.2.conv2.weight f32[24, 24, 3];
   network.2.3.y.grad f32[32, 24, 64] */
/* Tile: 4 n x 6 c x 16 i2; lanes over i2 */
static void network_2_conv2_grad(int thread, int threads,
    const float *restrict network_2_conv2_y_grad, const float *restrict network_2_conv2_weight,
    float *restrict network_2_3_y_grad)
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
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&network_2_conv2_y_grad[7680 * nb + 1920 * n + 16 * i2b +
                        80 * k - 4 * r + 8]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad[n][c] += x * SPLAT(network_2_conv2_weight[576 * cb + 96 * c + k + 32 *
                            r]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                STORE(&network_2_3_y_grad[6144 * nb + 1536 * n + 384 * cb + 64 * c + 16 * i2b],
                    grad[n][c]);
    }
}

/* network.2.conv2 (conv1d), line 21: network.2.conv2.y.grad.copy[i0, i1, i2] =
   network.2.conv2.y.grad[i0, i1, i2] */
/* For network.2.conv2 (line 21), network.2.conv1 (line 17) */
/* network.2.conv2.y.grad f32[32, 24, 72]; network.2.conv2.y.grad.copy f32[32, 24, 72] */
/* Tile: 16 i1; lanes over i1 */
static void network_2_conv2_grad_2(int thread, int threads,
    const float *restrict network_2_conv2_y_grad, float *restrict network_2_conv2_y_grad_copy)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        for (int i2 = 0; i2 <= 71; i2++)
            STORE(&network_2_conv2_y_grad_copy[2304 * i0 + 16 * i1b + 32 * i2],
                gather(&network_2_conv2_y_grad[1920 * i0 + 1280 * i1b + i2], 80, 24 - 16 * i1b));
    }
}

/* network.2.conv2 (conv1d), line 21: network.2.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p)
   network.2.conv2.y.grad.copy[2*n + n2, k, p]*network.2.3.y[2*n + n2, c, p + 4*r - 8] */
/* network.2.conv2.y.grad.copy f32[32, 24, 72]; network.2.3.y f32[32, 24, 64];
   network.2.conv2.weight.grad.parts f32[16, 24, 24, 3] */
/* Tile: 32 k x 4 c x 3 r; lanes over k */
static void network_2_conv2_grad_3(int thread, int threads,
    const float *restrict network_2_conv2_y_grad_copy, const float *restrict network_2_3_y,
    float *restrict network_2_conv2_weight_grad_parts)
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
            for (int p = 0; p <= 71; p++)
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&network_2_conv2_y_grad_copy[4608 * n + 16 * kv + 2304 * n2 +
                        32 * p]);
                    UNROLL for (int c = 0; c < 4; c++)
                        UNROLL for (int r = 0; r < 3; r++)
                            parts[kv][c][r] += x * SPLAT(network_2_3_y[3840 * n + 320 * cb + 80 *
                                c + 4 * r + 1920 * n2 + p]);
                }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 4; c++)
                UNROLL for (int r = 0; r < 3; r++)
                    STORE(&network_2_conv2_weight_grad_parts[2304 * n + 16 * kv + 384 * cb + 96 *
                        c + 32 * r], parts[kv][c][r]);
    }
}

/* network.2.1 (narrow), line 18: network.2.conv1.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.2.conv1.bias[a1] + network.2.conv1.sum[2*a0 + n2, a1, i]) > 0,
   select(random(18, 64*a1 + i + 3072*a0 + 1536*n2) < network.2.3.p[], 0, network.2.3.y.grad[2*a0
   + n2, a1, i]/(1 - network.2.3.p[])), 0) */
/* network.2.conv1.bias f32[24]; network.2.conv1.sum f32[32, 24, 72]; network.2.3.y.grad f32[32,
   24, 64]; network.2.conv1.y.grad f32[32, 24, 72] */
/* Tile: 16 i; lanes over i */
static void network_2_1_grad(int thread, int threads, const float *restrict network_2_conv1_bias,
    const float *restrict network_2_conv1_sum, const float *restrict network_2_3_y_grad,
    float *restrict network_2_conv1_y_grad)
{
    const float factor = (float)(1.0 - network_2_3_p);
    const float the_network_2_3_p = (float)network_2_3_p;
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int a0 = unit / 48;
        const int n2 = unit / 24 % 2;
        const int a1 = unit % 24;
        for (int ib = 0; ib <= 3; ib++)
            STORE(&network_2_conv1_y_grad[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib],
                SELECT(v_relu(SPLAT(network_2_conv1_bias[a1]) +
                gather(&network_2_conv1_sum[2 * a0 + n2 + 2304 * a1 + 512 * ib], 32, LANES)) >
                SPLAT(0.0f), SELECT(uniform_lanes(18,
                (uint64_t)(3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib), 1) <
                SPLAT(the_network_2_3_p), SPLAT(0.0f),
                LOAD(&network_2_3_y_grad[3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib]) /
                SPLAT(factor)), SPLAT(0.0f)));
    }
}

/* network.2.conv1 (conv1d), line 17: network.1.9.y.grad.1[n, c, i2] = sum(k, r)
   network.2.conv1.y.grad[n, k, i2 - 4*r + 8]*network.2.conv1.weight[k, c, r] */
/* network.1.9 (relu), line 26: network.1.8.y.grad[i0, i1, i2] = select(network.1.9.y[i0, i1, i2]
   > 0, network.1.9.y.grad.1[i0, i1, i2] + network.2.8.y.grad[i0, i1, i2], 0) */
/* network.2.conv1.y.grad f32[32, 24, 72]; network.2.conv1.weight f32[24, 24, 3]; network.1.9.y
   f32[32, 24, 64]; network.2.8.y.grad f32[32, 24, 64]; network.1.8.y.grad f32[32, 24, 64] */
/* Tile: 4 n x 6 c x 16 i2; lanes over i2 */
static void network_2_conv1_network_1_9_grad(int thread, int threads,
    const float *restrict network_2_conv1_y_grad, const float *restrict network_2_conv1_weight,
    const float *restrict network_1_9_y, const float *restrict network_2_8_y_grad,
    float *restrict network_1_8_y_grad)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int cb = unit / 4 % 4;
        const int i2b = unit % 4;
        vec grad_1[4][6];
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                grad_1[n][c] = SPLAT(0.0f);
        for (int k = 0; k <= 23; k++)
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&network_2_conv1_y_grad[7680 * nb + 1920 * n + 16 * i2b +
                        80 * k - 4 * r + 8]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad_1[n][c] += x * SPLAT(network_2_conv1_weight[576 * cb + 96 * c + k +
                            32 * r]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                STORE(&network_1_8_y_grad[6144 * nb + 1536 * n + 384 * cb + 64 * c + 16 * i2b],
                    SELECT(gather(&network_1_9_y[4 * nb + n + 15360 * cb + 2560 * c + 512 * i2b +
                    256], 32, LANES) > SPLAT(0.0f), grad_1[n][c] +
                    LOAD(&network_2_8_y_grad[6144 * nb + 1536 * n + 384 * cb + 64 * c + 16 * i2b]),
                    SPLAT(0.0f)));
    }
}

/* network.2.conv1 (conv1d), line 17: network.2.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p)
   network.2.conv1.y.grad.copy[2*n + n2, k, p]*network.1.9.y[2*n + n2, c, p + 4*r - 8] */
/* network.2.conv1.y.grad.copy f32[32, 24, 72]; network.1.9.y f32[32, 24, 64];
   network.2.conv1.weight.grad.parts f32[16, 24, 24, 3] */
/* Tile: 32 k x 4 c x 3 r; lanes over k */
static void network_2_conv1_grad(int thread, int threads,
    const float *restrict network_2_conv1_y_grad_copy, const float *restrict network_1_9_y,
    float *restrict network_2_conv1_weight_grad_parts)
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
            for (int p = 0; p <= 71; p++)
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&network_2_conv1_y_grad_copy[4608 * n + 16 * kv + 2304 * n2 +
                        32 * p]);
                    UNROLL for (int c = 0; c < 4; c++)
                        UNROLL for (int r = 0; r < 3; r++)
                            parts[kv][c][r] += x * SPLAT(network_1_9_y[2 * n + 10240 * cb + 2560 *
                                c + 128 * r + n2 + 32 * p]);
                }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 4; c++)
                UNROLL for (int r = 0; r < 3; r++)
                    STORE(&network_2_conv1_weight_grad_parts[2304 * n + 16 * kv + 384 * cb + 96 *
                        c + 32 * r], parts[kv][c][r]);
    }
}

/* network.1.5 (narrow), line 22: network.1.conv2.y.grad[a0, a1, p + 64] = 0 */
/* For network.1.5 (line 22), network.1.1 (line 18) */
/* network.1.conv2.y.grad f32[32, 24, 68] */
static void network_1_5_grad(float *restrict network_1_conv2_y_grad)
{
    for (int a0 = 0; a0 <= 31; a0++)
        for (int a1 = 0; a1 <= 23; a1++)
            for (int p = 0; p <= 3; p++)
                network_1_conv2_y_grad[1920 * a0 + 80 * a1 + p + 64] = 0.0f;
}

/* network.1.5 (narrow), line 22: network.1.conv2.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.1.conv2.bias[a1] + network.1.conv2.sum[2*a0 + n2, a1, i]) > 0,
   network.1.8.y.grad[2*a0 + n2, a1, i], 0) */
/* network.1.conv2.bias f32[24]; network.1.conv2.sum f32[32, 24, 68]; network.1.8.y.grad f32[32,
   24, 64]; network.1.conv2.y.grad f32[32, 24, 68] */
/* Tile: 16 i; lanes over i */
static void network_1_5_grad_2(int thread, int threads, const float *restrict network_1_conv2_bias,
    const float *restrict network_1_conv2_sum, const float *restrict network_1_8_y_grad,
    float *restrict network_1_conv2_y_grad)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int a0 = unit / 48;
        const int n2 = unit / 24 % 2;
        const int a1 = unit % 24;
        for (int ib = 0; ib <= 3; ib++)
            STORE(&network_1_conv2_y_grad[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib],
                SELECT(v_relu(SPLAT(network_1_conv2_bias[a1]) +
                gather(&network_1_conv2_sum[2 * a0 + n2 + 2176 * a1 + 512 * ib], 32, LANES)) >
                SPLAT(0.0f), LOAD(&network_1_8_y_grad[3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib]),
                SPLAT(0.0f)));
    }
}

/* network.1.conv2 (conv1d), line 21: network.1.conv2.bias.grad.parts[n, k] = sum(n2, p)
   network.1.conv2.y.grad[2*n + n2, k, p] */
/* network.1.conv2 (conv1d), line 21: network.1.conv2.bias.grad[k] = sum(n)
   network.1.conv2.bias.grad.parts[n, k] */
/* adam (adam), line 33: network.1.conv2.bias.exp_avg.next[i0] = network.1.conv2.bias.exp_avg[i0]
   + (1 - betas.0[])*(network.1.conv2.bias.grad[i0] + weight_decay[]*network.1.conv2.bias[i0] -
   network.1.conv2.bias.exp_avg[i0]) */
/* adam (adam), line 33: network.1.conv2.bias.exp_avg_sq.next[i0] =
   betas.1[]*network.1.conv2.bias.exp_avg_sq[i0] + (1 - betas.1[])*(network.1.conv2.bias.grad[i0]
   + weight_decay[]*network.1.conv2.bias[i0])*(network.1.conv2.bias.grad[i0] +
   weight_decay[]*network.1.conv2.bias[i0]) */
/* For network.1.conv2 (line 21), network.1.conv1 (line 17) */
/* network.1.conv2.y.grad f32[32, 24, 68]; network.1.conv2.bias.grad.parts f32[16, 24];
   network.1.conv2.bias.exp_avg f32[24]; network.1.conv2.bias f32[24];
   network.1.conv2.bias.exp_avg_sq f32[24]; network.1.conv2.bias.grad f32[24] */
/* Tile: 16 p; lanes over p */
static void network_1_conv2_adam_grad(int thread, int threads,
    const float *restrict network_1_conv2_y_grad, float *restrict network_1_conv2_bias_grad_parts,
    float *restrict network_1_conv2_bias_exp_avg, const float *restrict network_1_conv2_bias,
    float *restrict network_1_conv2_bias_exp_avg_sq, float *restrict network_1_conv2_bias_grad)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int k = unit;
        vec parts;
        float grad;
        for (int n = 0; n <= 15; n++) {
            parts = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int pb = 0; pb <= 4; pb++)
                    parts += FIRST_LANES(68 - 16 * pb,
                        LOAD(&network_1_conv2_y_grad[80 * k + 3840 * n + 1920 * n2 + 16 * pb]));
            float total;
            total = add_lanes(parts);
            network_1_conv2_bias_grad_parts[k + 32 * n] = total;
        }
        grad = 0.0f;
        for (int n = 0; n <= 15; n++)
            grad += network_1_conv2_bias_grad_parts[k + 32 * n];
        if (network_1_conv2_bias_grad != NULL)
            network_1_conv2_bias_grad[k] = grad;
        network_1_conv2_bias_exp_avg[k] = network_1_conv2_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (grad + (float)weight_decay * network_1_conv2_bias[k] -
            network_1_conv2_bias_exp_avg[k]);
        network_1_conv2_bias_exp_avg_sq[k] = (float)betas_1 * network_1_conv2_bias_exp_avg_sq[k] +
            (float)(1.0 - betas_1) * (grad + (float)weight_decay * network_1_conv2_bias[k]) *
            (grad + (float)weight_decay * network_1_conv2_bias[k]);
    }
}

/* network.1.conv2 (conv1d), line 21: network.1.3.y.grad[n, c, i2] = sum(k, r)
   network.1.conv2.y.grad[n, k, i2 - 2*r + 4]*network.1.conv2.weight[k, c, r] */
/* network.1.conv2.y.grad f32[32, 24, 68]; network.1.conv2.weight f32[24, 24, 3];
   network.1.3.y.grad f32[32, 24, 64] */
/* Tile: 4 n x 6 c x 16 i2; lanes over i2 */
static void network_1_conv2_grad(int thread, int threads,
    const float *restrict network_1_conv2_y_grad, const float *restrict network_1_conv2_weight,
    float *restrict network_1_3_y_grad)
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
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&network_1_conv2_y_grad[7680 * nb + 1920 * n + 16 * i2b +
                        80 * k - 2 * r + 4]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad[n][c] += x * SPLAT(network_1_conv2_weight[576 * cb + 96 * c + k + 32 *
                            r]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                STORE(&network_1_3_y_grad[6144 * nb + 1536 * n + 384 * cb + 64 * c + 16 * i2b],
                    grad[n][c]);
    }
}

/* network.1.conv2 (conv1d), line 21: network.1.conv2.y.grad.copy[i0, i1, i2] =
   network.1.conv2.y.grad[i0, i1, i2] */
/* For network.1.conv2 (line 21), network.1.conv1 (line 17) */
/* network.1.conv2.y.grad f32[32, 24, 68]; network.1.conv2.y.grad.copy f32[32, 24, 68] */
/* Tile: 16 i1; lanes over i1 */
static void network_1_conv2_grad_2(int thread, int threads,
    const float *restrict network_1_conv2_y_grad, float *restrict network_1_conv2_y_grad_copy)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        for (int i2 = 0; i2 <= 67; i2++)
            STORE(&network_1_conv2_y_grad_copy[2176 * i0 + 16 * i1b + 32 * i2],
                gather(&network_1_conv2_y_grad[1920 * i0 + 1280 * i1b + i2], 80, 24 - 16 * i1b));
    }
}

/* network.1.conv2 (conv1d), line 21: network.1.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p)
   network.1.conv2.y.grad.copy[2*n + n2, k, p]*network.1.3.y[2*n + n2, c, p + 2*r - 4] */
/* For network.1.conv2 (line 21), network.1.conv1 (line 17) */
/* network.1.conv2.y.grad.copy f32[32, 24, 68]; network.1.3.y f32[32, 24, 64];
   network.1.conv2.weight.grad.parts f32[16, 24, 24, 3] */
/* Tile: 32 k x 4 c x 3 r; lanes over k */
static void network_1_conv2_grad_3(int thread, int threads,
    const float *restrict network_1_conv2_y_grad_copy, const float *restrict network_1_3_y,
    float *restrict network_1_conv2_weight_grad_parts)
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
            for (int p = 0; p <= 67; p++)
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&network_1_conv2_y_grad_copy[4352 * n + 16 * kv + 2176 * n2 +
                        32 * p]);
                    UNROLL for (int c = 0; c < 4; c++)
                        UNROLL for (int r = 0; r < 3; r++)
                            parts[kv][c][r] += x * SPLAT(network_1_3_y[2 * n + 9216 * cb + 2304 *
                                c + 64 * r + n2 + 32 * p]);
                }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 4; c++)
                UNROLL for (int r = 0; r < 3; r++)
                    STORE(&network_1_conv2_weight_grad_parts[2304 * n + 16 * kv + 384 * cb + 96 *
                        c + 32 * r], parts[kv][c][r]);
    }
}

/* network.1.1 (narrow), line 18: network.1.conv1.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.1.conv1.bias[a1] + network.1.conv1.sum[2*a0 + n2, a1, i]) > 0,
   select(random(17, 64*a1 + i + 3072*a0 + 1536*n2) < network.1.3.p[], 0, network.1.3.y.grad[2*a0
   + n2, a1, i]/(1 - network.1.3.p[])), 0) */
/* network.1.conv1.bias f32[24]; network.1.conv1.sum f32[32, 24, 68]; network.1.3.y.grad f32[32,
   24, 64]; network.1.conv1.y.grad f32[32, 24, 68] */
/* Tile: 16 i; lanes over i */
static void network_1_1_grad(int thread, int threads, const float *restrict network_1_conv1_bias,
    const float *restrict network_1_conv1_sum, const float *restrict network_1_3_y_grad,
    float *restrict network_1_conv1_y_grad)
{
    const float factor = (float)(1.0 - network_1_3_p);
    const float the_network_1_3_p = (float)network_1_3_p;
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int a0 = unit / 48;
        const int n2 = unit / 24 % 2;
        const int a1 = unit % 24;
        for (int ib = 0; ib <= 3; ib++)
            STORE(&network_1_conv1_y_grad[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib],
                SELECT(v_relu(SPLAT(network_1_conv1_bias[a1]) +
                gather(&network_1_conv1_sum[2 * a0 + n2 + 2176 * a1 + 512 * ib], 32, LANES)) >
                SPLAT(0.0f), SELECT(uniform_lanes(17,
                (uint64_t)(3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib), 1) <
                SPLAT(the_network_1_3_p), SPLAT(0.0f),
                LOAD(&network_1_3_y_grad[3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib]) /
                SPLAT(factor)), SPLAT(0.0f)));
    }
}

/* network.1.conv1 (conv1d), line 17: network.0.9.y.grad.1[2*n + n2, c, i2] = sum(k, r)
   network.1.conv1.y.grad[2*n + n2, k, i2 - 2*r + 4]*network.1.conv1.weight[k, c, r] */
/* network.0.9 (relu), line 26: network.0.8.y.grad[2*i0 + n2, i1, i2] = select(network.0.9.y[2*i0
   + n2, i1, i2] > 0, network.0.9.y.grad.1[2*i0 + n2, i1, i2] + network.1.8.y.grad[2*i0 + n2, i1,
   i2], 0) */
/* network.1.conv1.y.grad f32[32, 24, 68]; network.1.conv1.weight f32[24, 24, 3]; network.0.9.y
   f32[32, 24, 64]; network.1.8.y.grad f32[32, 24, 64]; network.0.8.y.grad f32[32, 24, 64] */
/* Tile: 2 n x 2 n2 x 6 c x 16 i2; lanes over i2 */
static void network_1_conv1_network_0_9_grad(int thread, int threads,
    const float *restrict network_1_conv1_y_grad, const float *restrict network_1_conv1_weight,
    const float *restrict network_0_9_y, const float *restrict network_1_8_y_grad,
    float *restrict network_0_8_y_grad)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 16;
        const int cb = unit / 4 % 4;
        const int i2b = unit % 4;
        vec grad_1[2][2][6];
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int n2 = 0; n2 < 2; n2++)
                UNROLL for (int c = 0; c < 6; c++)
                    grad_1[n][n2][c] = SPLAT(0.0f);
        for (int k = 0; k <= 23; k++)
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 2; n++)
                    UNROLL for (int n2 = 0; n2 < 2; n2++) {
                        const vec x = LOAD(&network_1_conv1_y_grad[7680 * nb + 3840 * n + 1920 *
                            n2 + 16 * i2b + 80 * k - 2 * r + 4]);
                        UNROLL for (int c = 0; c < 6; c++)
                            grad_1[n][n2][c] += x * SPLAT(network_1_conv1_weight[576 * cb + 96 * c +
                                k + 32 * r]);
                    }
        UNROLL for (int n = 0; n < 2; n++)
            UNROLL for (int n2 = 0; n2 < 2; n2++)
                UNROLL for (int c = 0; c < 6; c++)
                    STORE(&network_0_8_y_grad[6144 * nb + 3072 * n + 1536 * n2 + 384 * cb + 64 * c +
                        16 * i2b], SELECT(gather(&network_0_9_y[4 * nb + 2 * n + n2 + 13824 * cb +
                        2304 * c + 512 * i2b + 128], 32, LANES) > SPLAT(0.0f), grad_1[n][n2][c] +
                        LOAD(&network_1_8_y_grad[6144 * nb + 3072 * n + 1536 * n2 + 384 * cb + 64 *
                        c + 16 * i2b]), SPLAT(0.0f)));
    }
}

/* network.0.downsample (conv1d), line 24: network.0.downsample.bias.grad.parts[n, k] = sum(n2,
   p) network.0.8.y.grad[2*n + n2, k, p] */
/* network.0.downsample (conv1d), line 24: network.0.downsample.bias.grad[k] = sum(n)
   network.0.downsample.bias.grad.parts[n, k] */
/* adam (adam), line 33: network.0.downsample.bias.exp_avg.next[i0] =
   network.0.downsample.bias.exp_avg[i0] + (1 - betas.0[])*(network.0.downsample.bias.grad[i0] +
   weight_decay[]*network.0.downsample.bias[i0] - network.0.downsample.bias.exp_avg[i0]) */
/* adam (adam), line 33: network.0.downsample.bias.exp_avg_sq.next[i0] =
   betas.1[]*network.0.downsample.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*(network.0.downsample.bias.grad[i0] +
   weight_decay[]*network.0.downsample.bias[i0])*(network.0.downsample.bias.grad[i0] +
   weight_decay[]*network.0.downsample.bias[i0]) */
/* network.0.8.y.grad f32[32, 24, 64]; network.0.downsample.bias.grad.parts f32[16, 24];
   network.0.downsample.bias.exp_avg f32[24]; network.0.downsample.bias f32[24];
   network.0.downsample.bias.exp_avg_sq f32[24]; network.0.downsample.bias.grad f32[24] */
/* Tile: 16 p; lanes over p */
static void network_0_downsample_adam_grad(int thread, int threads,
    const float *restrict network_0_8_y_grad, float *restrict network_0_downsample_bias_grad_parts,
    float *restrict network_0_downsample_bias_exp_avg,
    const float *restrict network_0_downsample_bias,
    float *restrict network_0_downsample_bias_exp_avg_sq,
    float *restrict network_0_downsample_bias_grad)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int k = unit;
        vec parts;
        float grad;
        for (int n = 0; n <= 15; n++) {
            parts = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int pb = 0; pb <= 3; pb++)
                    parts += LOAD(&network_0_8_y_grad[64 * k + 3072 * n + 1536 * n2 + 16 * pb]);
            float total;
            total = add_lanes(parts);
            network_0_downsample_bias_grad_parts[k + 32 * n] = total;
        }
        grad = 0.0f;
        for (int n = 0; n <= 15; n++)
            grad += network_0_downsample_bias_grad_parts[k + 32 * n];
        if (network_0_downsample_bias_grad != NULL)
            network_0_downsample_bias_grad[k] = grad;
        network_0_downsample_bias_exp_avg[k] = network_0_downsample_bias_exp_avg[k] +
            (float)(1.0 - betas_0) * (grad + (float)weight_decay * network_0_downsample_bias[k] -
            network_0_downsample_bias_exp_avg[k]);
        network_0_downsample_bias_exp_avg_sq[k] = (float)betas_1 *
            network_0_downsample_bias_exp_avg_sq[k] + (float)(1.0 - betas_1) *
            (grad + (float)weight_decay * network_0_downsample_bias[k]) *
            (grad + (float)weight_decay * network_0_downsample_bias[k]);
    }
}

/* network.0.downsample (conv1d), line 24: network.0.downsample.weight.grad.parts[n, k, c, r] =
   sum(n2, p) network.0.8.y.grad[2*n + n2, k, p]*pixels.value[2*n + n2, c, p + r] */
/* network.0.8.y.grad f32[32, 24, 64]; pixels.value f32[32, 1, 64];
   network.0.downsample.weight.grad.parts f32[16, 24, 1, 1] */
/* Tile: 12 k x 16 p; lanes over p */
static void network_0_downsample_grad(int thread, int threads,
    const float *restrict network_0_8_y_grad, const float *restrict pixels_value,
    float *restrict network_0_downsample_weight_grad_parts)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int n = unit / 2;
        const int kb = unit % 2;
        vec parts[12];
        UNROLL for (int k = 0; k < 12; k++)
            parts[k] = SPLAT(0.0f);
        for (int n2 = 0; n2 <= 1; n2++)
            for (int pb = 0; pb <= 3; pb++)
                UNROLL for (int k = 0; k < 12; k++) {
                    const vec x = LOAD(&network_0_8_y_grad[3072 * n + 768 * kb + 64 * k + 1536 *
                        n2 + 16 * pb]);
                    parts[k] += x * LOAD(&pixels_value[160 * n + 80 * n2 + 16 * pb + 2]);
                }
        float total[12];
        UNROLL for (int k = 0; k < 12; k++)
            total[k] = add_lanes(parts[k]);
        for (int k = 0; k < 12; k++)
            network_0_downsample_weight_grad_parts[32 * n + 12 * kb + k] = total[k];
    }
}

/* network.0.downsample (conv1d), line 24: network.0.downsample.weight.grad[k, c, r] = sum(n)
   network.0.downsample.weight.grad.parts[n, k, c, r] */
/* adam (adam), line 33: network.0.downsample.weight.exp_avg.next[i0, i1, i2] =
   network.0.downsample.weight.exp_avg[i0, i1, i2] + (1 -
   betas.0[])*(network.0.downsample.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.downsample.weight[i0, i1, i2] -
   network.0.downsample.weight.exp_avg[i0, i1, i2]) */
/* adam (adam), line 33: network.0.downsample.weight.exp_avg_sq.next[i0, i1, i2] =
   betas.1[]*network.0.downsample.weight.exp_avg_sq[i0, i1, i2] + (1 -
   betas.1[])*(network.0.downsample.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.downsample.weight[i0, i1, i2])*(network.0.downsample.weight.grad[i0,
   i1, i2] + weight_decay[]*network.0.downsample.weight[i0, i1, i2]) */
/* network.0.downsample.weight.grad.parts f32[16, 24, 1, 1]; network.0.downsample.weight.exp_avg
   f32[24, 1, 1]; network.0.downsample.weight f32[24, 1, 1];
   network.0.downsample.weight.exp_avg_sq f32[24, 1, 1]; network.0.downsample.weight.grad f32[24,
   1, 1] */
/* Tile: 16 k; lanes over k */
static void network_0_downsample_adam_grad_2(const float *restrict network_0_downsample_weight_grad_parts, float *restrict network_0_downsample_weight_exp_avg, const float *restrict network_0_downsample_weight, float *restrict network_0_downsample_weight_exp_avg_sq, float *restrict network_0_downsample_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int kb = 0; kb <= 1; kb++) {
        vec grad;
        grad = SPLAT(0.0f);
        for (int n = 0; n <= 15; n++)
            grad += LOAD(&network_0_downsample_weight_grad_parts[16 * kb + 32 * n]);
        if (network_0_downsample_weight_grad != NULL)
            scatter(&network_0_downsample_weight_grad[256 * kb], 16, 24 - 16 * kb, grad);
        STORE(&network_0_downsample_weight_exp_avg[16 * kb],
            LOAD(&network_0_downsample_weight_exp_avg[16 * kb]) + SPLAT(factor) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_0_downsample_weight[16 * kb]) -
            LOAD(&network_0_downsample_weight_exp_avg[16 * kb])));
        STORE(&network_0_downsample_weight_exp_avg_sq[16 * kb], SPLAT(the_betas_1) *
            LOAD(&network_0_downsample_weight_exp_avg_sq[16 * kb]) + SPLAT(factor_2) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_0_downsample_weight[16 * kb])) *
            (grad + SPLAT(the_weight_decay) * LOAD(&network_0_downsample_weight[16 * kb])));
    }
}

/* network.0.5 (narrow), line 22: network.0.conv2.y.grad[a0, a1, p + 64] = 0 */
/* network.0.conv2.y.grad f32[32, 24, 66] */
static void network_0_5_grad(float *restrict network_0_conv2_y_grad)
{
    for (int a0 = 0; a0 <= 31; a0++)
        for (int a1 = 0; a1 <= 23; a1++)
            for (int p = 0; p <= 1; p++)
                network_0_conv2_y_grad[1920 * a0 + 80 * a1 + p + 64] = 0.0f;
}

/* network.0.5 (narrow), line 22: network.0.conv2.y.grad[2*a0 + n2, a1, i] =
   select(relu(network.0.conv2.bias[a1] + network.0.conv2.sum[2*a0 + n2, a1, i]) > 0,
   network.0.8.y.grad[2*a0 + n2, a1, i], 0) */
/* network.0.conv2.bias f32[24]; network.0.conv2.sum f32[32, 24, 66]; network.0.8.y.grad f32[32,
   24, 64]; network.0.conv2.y.grad f32[32, 24, 66] */
/* Tile: 16 i; lanes over i */
static void network_0_5_grad_2(int thread, int threads, const float *restrict network_0_conv2_bias,
    const float *restrict network_0_conv2_sum, const float *restrict network_0_8_y_grad,
    float *restrict network_0_conv2_y_grad)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int a0 = unit / 48;
        const int n2 = unit / 24 % 2;
        const int a1 = unit % 24;
        for (int ib = 0; ib <= 3; ib++)
            STORE(&network_0_conv2_y_grad[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib],
                SELECT(v_relu(SPLAT(network_0_conv2_bias[a1]) +
                gather(&network_0_conv2_sum[2 * a0 + n2 + 2112 * a1 + 512 * ib], 32, LANES)) >
                SPLAT(0.0f), LOAD(&network_0_8_y_grad[3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib]),
                SPLAT(0.0f)));
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.bias.grad.parts[n, k] = sum(n2, p)
   network.0.conv2.y.grad[2*n + n2, k, p] */
/* network.0.conv2 (conv1d), line 21: network.0.conv2.bias.grad[k] = sum(n)
   network.0.conv2.bias.grad.parts[n, k] */
/* adam (adam), line 33: network.0.conv2.bias.exp_avg.next[i0] = network.0.conv2.bias.exp_avg[i0]
   + (1 - betas.0[])*(network.0.conv2.bias.grad[i0] + weight_decay[]*network.0.conv2.bias[i0] -
   network.0.conv2.bias.exp_avg[i0]) */
/* adam (adam), line 33: network.0.conv2.bias.exp_avg_sq.next[i0] =
   betas.1[]*network.0.conv2.bias.exp_avg_sq[i0] + (1 - betas.1[])*(network.0.conv2.bias.grad[i0]
   + weight_decay[]*network.0.conv2.bias[i0])*(network.0.conv2.bias.grad[i0] +
   weight_decay[]*network.0.conv2.bias[i0]) */
/* For network.0.conv2 (line 21), network.0.conv1 (line 17) */
/* network.0.conv2.y.grad f32[32, 24, 66]; network.0.conv2.bias.grad.parts f32[16, 24];
   network.0.conv2.bias.exp_avg f32[24]; network.0.conv2.bias f32[24];
   network.0.conv2.bias.exp_avg_sq f32[24]; network.0.conv2.bias.grad f32[24] */
/* Tile: 16 p; lanes over p */
static void network_0_conv2_adam_grad(int thread, int threads,
    const float *restrict network_0_conv2_y_grad, float *restrict network_0_conv2_bias_grad_parts,
    float *restrict network_0_conv2_bias_exp_avg, const float *restrict network_0_conv2_bias,
    float *restrict network_0_conv2_bias_exp_avg_sq, float *restrict network_0_conv2_bias_grad)
{
    for (int unit = first_unit(24, thread, threads); unit < first_unit(24, thread + 1, threads);
        unit++) {
        const int k = unit;
        vec parts;
        float grad;
        for (int n = 0; n <= 15; n++) {
            parts = SPLAT(0.0f);
            for (int n2 = 0; n2 <= 1; n2++)
                for (int pb = 0; pb <= 4; pb++)
                    parts += FIRST_LANES(66 - 16 * pb,
                        LOAD(&network_0_conv2_y_grad[80 * k + 3840 * n + 1920 * n2 + 16 * pb]));
            float total;
            total = add_lanes(parts);
            network_0_conv2_bias_grad_parts[k + 32 * n] = total;
        }
        grad = 0.0f;
        for (int n = 0; n <= 15; n++)
            grad += network_0_conv2_bias_grad_parts[k + 32 * n];
        if (network_0_conv2_bias_grad != NULL)
            network_0_conv2_bias_grad[k] = grad;
        network_0_conv2_bias_exp_avg[k] = network_0_conv2_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (grad + (float)weight_decay * network_0_conv2_bias[k] -
            network_0_conv2_bias_exp_avg[k]);
        network_0_conv2_bias_exp_avg_sq[k] = (float)betas_1 * network_0_conv2_bias_exp_avg_sq[k] +
            (float)(1.0 - betas_1) * (grad + (float)weight_decay * network_0_conv2_bias[k]) *
            (grad + (float)weight_decay * network_0_conv2_bias[k]);
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.3.y.grad[n, c, i2] = sum(k, r)
   network.0.conv2.y.grad[n, k, i2 - r + 2]*network.0.conv2.weight[k, c, r] */
/* network.0.conv2.y.grad f32[32, 24, 66]; network.0.conv2.weight f32[24, 24, 3];
   network.0.3.y.grad f32[32, 24, 64] */
/* Tile: 4 n x 6 c x 16 i2; lanes over i2 */
static void network_0_conv2_grad(int thread, int threads,
    const float *restrict network_0_conv2_y_grad, const float *restrict network_0_conv2_weight,
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
            for (int r = 0; r <= 2; r++)
                UNROLL for (int n = 0; n < 4; n++) {
                    const vec x = LOAD(&network_0_conv2_y_grad[7680 * nb + 1920 * n + 16 * i2b +
                        80 * k - r + 2]);
                    UNROLL for (int c = 0; c < 6; c++)
                        grad[n][c] += x * SPLAT(network_0_conv2_weight[576 * cb + 96 * c + k + 32 *
                            r]);
                }
        UNROLL for (int n = 0; n < 4; n++)
            UNROLL for (int c = 0; c < 6; c++)
                STORE(&network_0_3_y_grad[6144 * nb + 1536 * n + 384 * cb + 64 * c + 16 * i2b],
                    grad[n][c]);
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.y.grad.copy[i0, i1, i2] =
   network.0.conv2.y.grad[i0, i1, i2] */
/* network.0.conv2.y.grad f32[32, 24, 66]; network.0.conv2.y.grad.copy f32[32, 24, 66] */
/* Tile: 16 i1; lanes over i1 */
static void network_0_conv2_grad_2(int thread, int threads,
    const float *restrict network_0_conv2_y_grad, float *restrict network_0_conv2_y_grad_copy)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        for (int i2 = 0; i2 <= 65; i2++)
            STORE(&network_0_conv2_y_grad_copy[2112 * i0 + 16 * i1b + 32 * i2],
                gather(&network_0_conv2_y_grad[1920 * i0 + 1280 * i1b + i2], 80, 24 - 16 * i1b));
    }
}

/* network.0.conv2 (conv1d), line 21: network.0.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p)
   network.0.conv2.y.grad.copy[2*n + n2, k, p]*network.0.3.y[2*n + n2, c, p + r - 2] */
/* network.0.conv2.y.grad.copy f32[32, 24, 66]; network.0.3.y f32[32, 24, 64];
   network.0.conv2.weight.grad.parts f32[16, 24, 24, 3] */
/* Tile: 32 k x 4 c x 3 r; lanes over k */
static void network_0_conv2_grad_3(int thread, int threads,
    const float *restrict network_0_conv2_y_grad_copy, const float *restrict network_0_3_y,
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
            for (int p = 0; p <= 65; p++)
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&network_0_conv2_y_grad_copy[4224 * n + 16 * kv + 2112 * n2 +
                        32 * p]);
                    UNROLL for (int c = 0; c < 4; c++)
                        UNROLL for (int r = 0; r < 3; r++)
                            parts[kv][c][r] += x * SPLAT(network_0_3_y[2 * n + 8704 * cb + 2176 *
                                c + 32 * r + n2 + 32 * p]);
                }
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c = 0; c < 4; c++)
                UNROLL for (int r = 0; r < 3; r++)
                    STORE(&network_0_conv2_weight_grad_parts[2304 * n + 16 * kv + 384 * cb + 96 *
                        c + 32 * r], parts[kv][c][r]);
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
/* Tile: 16 i; lanes over i */
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
        for (int ib = 0; ib <= 3; ib++)
            STORE(&network_0_conv1_y_grad[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib],
                SELECT(v_relu(SPLAT(network_0_conv1_bias[a1]) +
                LOAD(&network_0_conv1_sum[3840 * a0 + 1920 * n2 + 80 * a1 + 16 * ib])) >
                SPLAT(0.0f), SELECT(uniform_lanes(16,
                (uint64_t)(3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib), 1) <
                SPLAT(the_network_0_3_p), SPLAT(0.0f),
                LOAD(&network_0_3_y_grad[3072 * a0 + 1536 * n2 + 64 * a1 + 16 * ib]) /
                SPLAT(factor)), SPLAT(0.0f)));
    }
}

/* network.0.conv1 (conv1d), line 17: network.0.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p)
   network.0.conv1.y.grad[2*n + n2, k, p]*pixels.value[2*n + n2, c, p + r - 2] */
/* network.0.conv1.y.grad f32[32, 24, 66]; pixels.value f32[32, 1, 64];
   network.0.conv1.weight.grad.parts f32[16, 24, 1, 3] */
/* Tile: 8 k x 3 r x 16 p; lanes over p */
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
            for (int pb = 0; pb <= 4; pb++)
                UNROLL for (int k = 0; k < 8; k++) {
                    const vec x = LOAD(&network_0_conv1_y_grad[3840 * n + 640 * kb + 80 * k + 1920 *
                        n2 + 16 * pb]);
                    UNROLL for (int r = 0; r < 3; r++)
                        parts[k][r] += x * LOAD(&pixels_value[160 * n + r + 80 * n2 + 16 * pb]);
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
/* adam (adam), line 33: network.0.conv1.weight.exp_avg.next[i0, i1, i2] =
   network.0.conv1.weight.exp_avg[i0, i1, i2] + (1 - betas.0[])*(network.0.conv1.weight.grad[i0,
   i1, i2] + weight_decay[]*network.0.conv1.weight[i0, i1, i2] -
   network.0.conv1.weight.exp_avg[i0, i1, i2]) */
/* adam (adam), line 33: network.0.conv1.weight.exp_avg_sq.next[i0, i1, i2] =
   betas.1[]*network.0.conv1.weight.exp_avg_sq[i0, i1, i2] + (1 -
   betas.1[])*(network.0.conv1.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.conv1.weight[i0, i1, i2])*(network.0.conv1.weight.grad[i0, i1, i2] +
   weight_decay[]*network.0.conv1.weight[i0, i1, i2]) */
/* network.0.conv1.weight.grad.parts f32[16, 24, 1, 3]; network.0.conv1.weight.exp_avg f32[24, 1,
   3]; network.0.conv1.weight f32[24, 1, 3]; network.0.conv1.weight.exp_avg_sq f32[24, 1, 3];
   network.0.conv1.weight.grad f32[24, 1, 3] */
/* Tile: 16 k; lanes over k */
static void network_0_conv1_adam_grad(const float *restrict network_0_conv1_weight_grad_parts,
    float *restrict network_0_conv1_weight_exp_avg, const float *restrict network_0_conv1_weight,
    float *restrict network_0_conv1_weight_exp_avg_sq, float *restrict network_0_conv1_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_weight_decay = (float)weight_decay;
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int kb = 0; kb <= 1; kb++)
        for (int r = 0; r <= 2; r++) {
            vec grad;
            grad = SPLAT(0.0f);
            for (int n = 0; n <= 15; n++)
                grad += LOAD(&network_0_conv1_weight_grad_parts[16 * kb + 32 * r + 96 * n]);
            if (network_0_conv1_weight_grad != NULL)
                scatter(&network_0_conv1_weight_grad[256 * kb + r], 16, 24 - 16 * kb, grad);
            STORE(&network_0_conv1_weight_exp_avg[16 * kb + 32 * r],
                LOAD(&network_0_conv1_weight_exp_avg[16 * kb + 32 * r]) + SPLAT(factor) *
                (grad + SPLAT(the_weight_decay) * LOAD(&network_0_conv1_weight[16 * kb + 32 * r]) -
                LOAD(&network_0_conv1_weight_exp_avg[16 * kb + 32 * r])));
            STORE(&network_0_conv1_weight_exp_avg_sq[16 * kb + 32 * r], SPLAT(the_betas_1) *
                LOAD(&network_0_conv1_weight_exp_avg_sq[16 * kb + 32 * r]) + SPLAT(factor_2) *
                (grad + SPLAT(the_weight_decay) * LOAD(&network_0_conv1_weight[16 * kb + 32 * r])) *
                (grad + SPLAT(the_weight_decay) * LOAD(&network_0_conv1_weight[16 * kb + 32 * r])));
        }
}

/* adam (adam), line 33: adam.c1[] = 1 - power(betas.0[], step[]) */
/* adam.c1 f64[] */
static void adam_grad(double *restrict adam_c1)
{
    adam_c1[0] = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adam (adam), line 33: adam.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adam.c2 f64[] */
static void adam_grad_2(double *restrict adam_c2)
{
    adam_c2[0] = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* adam (adam), line 33: network.0.conv1.weight.next[i0, i1, i2] = network.0.conv1.weight[i0, i1,
   i2] - lr[]/adam.c1[]*network.0.conv1.weight.exp_avg.next[i0, i1,
   i2]/(sqrt(network.0.conv1.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[]) */
/* network.0.conv1.weight f32[24, 1, 3]; adam.c1 f64[]; network.0.conv1.weight.exp_avg f32[24, 1,
   3]; network.0.conv1.weight.exp_avg_sq f32[24, 1, 3]; adam.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adam_grad_3(float *restrict network_0_conv1_weight, const double *restrict adam_c1,
    const float *restrict network_0_conv1_weight_exp_avg,
    const float *restrict network_0_conv1_weight_exp_avg_sq, const double *restrict adam_c2)
{
    const float the_eps = (float)eps;
    for (int i0b = 0; i0b <= 1; i0b++)
        for (int i2 = 0; i2 <= 2; i2++)
            STORE(&network_0_conv1_weight[16 * i0b + 32 * i2],
                LOAD(&network_0_conv1_weight[16 * i0b + 32 * i2]) -
                SPLAT((float)(lr / adam_c1[0])) *
                LOAD(&network_0_conv1_weight_exp_avg[16 * i0b + 32 * i2]) /
                (v_sqrt(LOAD(&network_0_conv1_weight_exp_avg_sq[16 * i0b + 32 * i2])) /
                SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
}

/* adam (adam), line 33: network.0.conv1.bias.next[i0] = network.0.conv1.bias[i0] -
   lr[]/adam.c1[]*network.0.conv1.bias.exp_avg.next[i0]/(sqrt(network.0.conv1.bias.exp_avg_sq.next[i0])/adam.c2[]
   + eps[]) */
/* network.0.conv1.bias f32[24]; adam.c1 f64[]; network.0.conv1.bias.exp_avg f32[24];
   network.0.conv1.bias.exp_avg_sq f32[24]; adam.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adam_grad_4(float *restrict network_0_conv1_bias, const double *restrict adam_c1,
    const float *restrict network_0_conv1_bias_exp_avg,
    const float *restrict network_0_conv1_bias_exp_avg_sq, const double *restrict adam_c2)
{
    const float the_eps = (float)eps;
    for (int i0b = 0; i0b <= 1; i0b++)
        STORE(&network_0_conv1_bias[16 * i0b], LOAD(&network_0_conv1_bias[16 * i0b]) -
            SPLAT((float)(lr / adam_c1[0])) * LOAD(&network_0_conv1_bias_exp_avg[16 * i0b]) /
            (v_sqrt(LOAD(&network_0_conv1_bias_exp_avg_sq[16 * i0b])) / SPLAT((float)adam_c2[0]) +
            SPLAT(the_eps)));
}

/* adam (adam), line 33: network.0.conv2.weight.next[i0, i1, i2] = network.0.conv2.weight[i0, i1,
   i2] - lr[]/adam.c1[]*network.0.conv2.weight.exp_avg.next[i0, i1,
   i2]/(sqrt(network.0.conv2.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[]) */
/* network.0.conv2.weight f32[24, 24, 3]; adam.c1 f64[]; network.0.conv2.weight.exp_avg f32[24,
   24, 3]; network.0.conv2.weight.exp_avg_sq f32[24, 24, 3]; adam.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adam_grad_5(float *restrict network_0_conv2_weight, const double *restrict adam_c1,
    const float *restrict network_0_conv2_weight_exp_avg,
    const float *restrict network_0_conv2_weight_exp_avg_sq, const double *restrict adam_c2)
{
    const float the_eps = (float)eps;
    for (int i0b = 0; i0b <= 1; i0b++)
        for (int i1 = 0; i1 <= 23; i1++)
            for (int i2 = 0; i2 <= 2; i2++)
                STORE(&network_0_conv2_weight[16 * i0b + 96 * i1 + 32 * i2],
                    LOAD(&network_0_conv2_weight[16 * i0b + 96 * i1 + 32 * i2]) -
                    SPLAT((float)(lr / adam_c1[0])) *
                    LOAD(&network_0_conv2_weight_exp_avg[16 * i0b + 96 * i1 + 32 * i2]) /
                    (v_sqrt(LOAD(&network_0_conv2_weight_exp_avg_sq[16 * i0b + 96 * i1 + 32 *
                    i2])) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
}

/* adam (adam), line 33: network.4.conv1.weight.next[i0, i1, i2] = network.4.conv1.weight[i0, i1,
   i2] - lr[]/adam.c1[]*network.4.conv1.weight.exp_avg.next[i0, i1,
   i2]/(sqrt(network.4.conv1.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[]) */
/* network.4.conv1.weight f32[24, 24, 3]; adam.c1 f64[]; network.4.conv1.weight.exp_avg f32[24,
   24, 3]; network.4.conv1.weight.exp_avg_sq f32[24, 24, 3]; adam.c2 f64[] */
/* Tile: 16 i1; lanes over i1 */
static void adam_grad_6(float *restrict network_4_conv1_weight, const double *restrict adam_c1,
    const float *restrict network_4_conv1_weight_exp_avg,
    const float *restrict network_4_conv1_weight_exp_avg_sq, const double *restrict adam_c2)
{
    const float the_eps = (float)eps;
    for (int i0 = 0; i0 <= 23; i0++)
        for (int i1b = 0; i1b <= 1; i1b++)
            for (int i2 = 0; i2 <= 2; i2++)
                STORE(&network_4_conv1_weight[96 * i0 + 16 * i1b + 32 * i2],
                    LOAD(&network_4_conv1_weight[96 * i0 + 16 * i1b + 32 * i2]) -
                    SPLAT((float)(lr / adam_c1[0])) *
                    LOAD(&network_4_conv1_weight_exp_avg[96 * i0 + 16 * i1b + 32 * i2]) /
                    (v_sqrt(LOAD(&network_4_conv1_weight_exp_avg_sq[96 * i0 + 16 * i1b + 32 *
                    i2])) / SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
}

/* adam (adam), line 33: fc.weight.next[i0, i1] = fc.weight[i0, i1] -
   lr[]/adam.c1[]*fc.weight.exp_avg.next[i0, i1]/(sqrt(fc.weight.exp_avg_sq.next[i0,
   i1])/adam.c2[] + eps[]) */
/* fc.weight f32[10, 24]; adam.c1 f64[]; fc.weight.exp_avg f32[10, 24]; fc.weight.exp_avg_sq
   f32[10, 24]; adam.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adam_grad_7(float *restrict fc_weight, const double *restrict adam_c1,
    const float *restrict fc_weight_exp_avg, const float *restrict fc_weight_exp_avg_sq,
    const double *restrict adam_c2)
{
    const float the_eps = (float)eps;
    for (int i1 = 0; i1 <= 23; i1++)
        STORE(&fc_weight[16 * i1], LOAD(&fc_weight[16 * i1]) - SPLAT((float)(lr / adam_c1[0])) *
            LOAD(&fc_weight_exp_avg[16 * i1]) /
            (v_sqrt(LOAD(&fc_weight_exp_avg_sq[16 * i1])) / SPLAT((float)adam_c2[0]) +
            SPLAT(the_eps)));
}

/* adam (adam), line 33: fc.bias.next[i0] = fc.bias[i0] -
   lr[]/adam.c1[]*fc.bias.exp_avg.next[i0]/(sqrt(fc.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[]) */
/* fc.bias f32[10]; adam.c1 f64[]; fc.bias.exp_avg f32[10]; fc.bias.exp_avg_sq f32[10]; adam.c2
   f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adam_grad_8(float *restrict fc_bias, const double *restrict adam_c1,
    const float *restrict fc_bias_exp_avg, const float *restrict fc_bias_exp_avg_sq,
    const double *restrict adam_c2)
{
    const float the_eps = (float)eps;
    STORE(&fc_bias[0], LOAD(&fc_bias[0]) - SPLAT((float)(lr / adam_c1[0])) *
        LOAD(&fc_bias_exp_avg[0]) / (v_sqrt(LOAD(&fc_bias_exp_avg_sq[0])) /
        SPLAT((float)adam_c2[0]) + SPLAT(the_eps)));
}

/* pixels, line 11: pixels.value[n, i0, i1] = pixels[n, i0, i1]*0.0625 */
/* pixels f32[32, 1, 64]; pixels.value f32[32, 1, 64] */
/* Tile: 16 n; lanes over n */
static void pixels_eval(const float *restrict pixels, float *restrict pixels_value_2)
{
    zero_rows(pixels_value_2, 1, 2176, 64, 0, 1);
    zero_rows(pixels_value_2 + 2112, 1, 2176, 64, 0, 1);
    for (int nb = 0; nb <= 1; nb++)
        for (int i1 = 0; i1 <= 63; i1++)
            STORE(&pixels_value_2[16 * nb + 32 * i1 + 64],
                gather(&pixels[1024 * nb + i1], 64, LANES) * SPLAT(0.0625f));
}

/* network.0.conv1 (conv1d), line 17: network.0.conv1.sum[n, k, p] = sum(c, r) pixels.value[n, c,
   p + r - 2]*network.0.conv1.weight[k, c, r] */
/* pixels.value f32[32, 1, 64]; network.0.conv1.weight f32[24, 1, 3]; network.0.conv1.sum f32[32,
   24, 66] */
/* Tile: 16 n x 4 k x 6 p; lanes over n */
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
        for (int r = 0; r <= 2; r++)
            UNROLL for (int p = 0; p < 6; p++) {
                const vec x = LOAD(&pixels_value_2[16 * nb + 192 * pb + 32 * p + 32 * r]);
                UNROLL for (int k = 0; k < 4; k++)
                    sum[k][p] += x * SPLAT(network_0_conv1_weight[4 * kb + k + 32 * r]);
            }
        UNROLL for (int k = 0; k < 4; k++)
            UNROLL for (int p = 0; p < 6; p++)
                STORE(&network_0_conv1_sum_2[16 * nb + 8448 * kb + 2112 * k + 192 * pb + 32 * p],
                    sum[k][p]);
    }
}

/* network.0.3 (dropout), line 20: network.0.3.y[i0, i1, i2] = relu(network.0.conv1.bias[i1] +
   network.0.conv1.sum[i0, i1, i2]) */
/* network.0.conv1.bias f32[24]; network.0.conv1.sum f32[32, 24, 66]; network.0.3.y f32[32, 24,
   64] */
/* Tile: 16 i0; lanes over i0 */
static void network_0_3_eval(int thread, int threads, const float *restrict network_0_conv1_bias,
    const float *restrict network_0_conv1_sum_2, float *restrict network_0_3_y_2)
{
    zero_rows(network_0_3_y_2, 24, 2176, 64, thread, threads);
    zero_rows(network_0_3_y_2 + 2112, 24, 2176, 64, thread, threads);
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_0_3_y_2[16 * i0b + 2176 * i1 + 32 * i2 + 64],
            v_relu(SPLAT(network_0_conv1_bias[i1]) +
            LOAD(&network_0_conv1_sum_2[16 * i0b + 2112 * i1 + 32 * i2])));
    }
}

/* network.0.downsample (conv1d), line 24: network.0.downsample.sum[n, k, p] = sum(c, r)
   pixels.value[n, c, p + r]*network.0.downsample.weight[k, c, r] */
/* network.0.9 (relu), line 26: network.0.9.y[i0, i1, i2] = relu(relu(network.0.conv2.bias[i1] +
   network.0.conv2.sum[i0, i1, i2]) + (network.0.downsample.bias[i1] +
   network.0.downsample.sum[i0, i1, i2])) */
/* pixels.value f32[32, 1, 64]; network.0.downsample.weight f32[24, 1, 1]; network.0.conv2.bias
   f32[24]; network.0.conv2.sum f32[32, 24, 66]; network.0.downsample.bias f32[24]; network.0.9.y
   f32[32, 24, 64] */
/* Tile: 16 n x 6 k x 4 p; lanes over n */
static void network_0_downsample_network_0_9_eval(int thread, int threads,
    const float *restrict pixels_value_2, const float *restrict network_0_downsample_weight,
    const float *restrict network_0_conv2_bias, const float *restrict network_0_conv2_sum_2,
    const float *restrict network_0_downsample_bias, float *restrict network_0_9_y_2)
{
    zero_rows(network_0_9_y_2, 24, 2304, 128, thread, threads);
    zero_rows(network_0_9_y_2 + 2176, 24, 2304, 128, thread, threads);
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int nb = unit / 64;
        const int kb = unit / 16 % 4;
        const int pb = unit % 16;
        vec sum[6][4];
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++) {
                sum[k][p] = SPLAT(0.0f);
                sum[k][p] += LOAD(&pixels_value_2[16 * nb + 128 * pb + 32 * p + 64]) *
                    SPLAT(network_0_downsample_weight[6 * kb + k]);
            }
        UNROLL for (int k = 0; k < 6; k++)
            UNROLL for (int p = 0; p < 4; p++)
                STORE(&network_0_9_y_2[16 * nb + 13824 * kb + 2304 * k + 128 * pb + 32 * p + 128],
                    v_relu(v_relu(SPLAT(network_0_conv2_bias[6 * kb + k]) +
                    LOAD(&network_0_conv2_sum_2[16 * nb + 12672 * kb + 2112 * k + 128 * pb + 32 *
                    p])) + (SPLAT(network_0_downsample_bias[6 * kb + k]) + sum[k][p])));
    }
}

/* network.1.3 (dropout), line 20: network.1.3.y[i0, i1, i2] = relu(network.1.conv1.bias[i1] +
   network.1.conv1.sum[i0, i1, i2]) */
/* network.1.conv1.bias f32[24]; network.1.conv1.sum f32[32, 24, 68]; network.1.3.y f32[32, 24,
   64] */
/* Tile: 16 i0; lanes over i0 */
static void network_1_3_eval(int thread, int threads, const float *restrict network_1_conv1_bias,
    const float *restrict network_1_conv1_sum_2, float *restrict network_1_3_y_2)
{
    zero_rows(network_1_3_y_2, 24, 2304, 128, thread, threads);
    zero_rows(network_1_3_y_2 + 2176, 24, 2304, 128, thread, threads);
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_1_3_y_2[16 * i0b + 2304 * i1 + 32 * i2 + 128],
            v_relu(SPLAT(network_1_conv1_bias[i1]) +
            LOAD(&network_1_conv1_sum_2[16 * i0b + 2176 * i1 + 32 * i2])));
    }
}

/* network.1.9 (relu), line 26: network.1.9.y[i0, i1, i2] = relu(relu(network.1.conv2.bias[i1] +
   network.1.conv2.sum[i0, i1, i2]) + network.0.9.y[i0, i1, i2]) */
/* network.1.conv2.bias f32[24]; network.1.conv2.sum f32[32, 24, 68]; network.0.9.y f32[32, 24,
   64]; network.1.9.y f32[32, 24, 64] */
/* Tile: 16 i0; lanes over i0 */
static void network_1_9_eval(int thread, int threads, const float *restrict network_1_conv2_bias,
    const float *restrict network_1_conv2_sum_2, const float *restrict network_0_9_y_2,
    float *restrict network_1_9_y_2)
{
    zero_rows(network_1_9_y_2, 24, 2560, 256, thread, threads);
    zero_rows(network_1_9_y_2 + 2304, 24, 2560, 256, thread, threads);
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_1_9_y_2[16 * i0b + 2560 * i1 + 32 * i2 + 256],
            v_relu(v_relu(SPLAT(network_1_conv2_bias[i1]) +
            LOAD(&network_1_conv2_sum_2[16 * i0b + 2176 * i1 + 32 * i2])) +
            LOAD(&network_0_9_y_2[16 * i0b + 2304 * i1 + 32 * i2 + 128])));
    }
}

/* network.2.3 (dropout), line 20: network.2.3.y[i0, i1, i2] = relu(network.2.conv1.bias[i1] +
   network.2.conv1.sum[i0, i1, i2]) */
/* network.2.conv1.bias f32[24]; network.2.conv1.sum f32[32, 24, 72]; network.2.3.y f32[32, 24,
   64] */
/* Tile: 16 i0; lanes over i0 */
static void network_2_3_eval(int thread, int threads, const float *restrict network_2_conv1_bias,
    const float *restrict network_2_conv1_sum_2, float *restrict network_2_3_y_2)
{
    zero_rows(network_2_3_y_2, 24, 2560, 256, thread, threads);
    zero_rows(network_2_3_y_2 + 2304, 24, 2560, 256, thread, threads);
    for (int unit = first_unit(3072, thread, threads); unit < first_unit(3072, thread + 1, threads);
        unit++) {
        const int i0b = unit / 1536;
        const int i1 = unit / 64 % 24;
        const int i2 = unit % 64;
        STORE(&network_2_3_y_2[16 * i0b + 2560 * i1 + 32 * i2 + 256],
            v_relu(SPLAT(network_2_conv1_bias[i1]) +
            LOAD(&network_2_conv1_sum_2[16 * i0b + 2304 * i1 + 32 * i2])));
    }
}

/* network.2.9 (relu), line 26: network.2.9.y[i0, i1, i2] = relu(relu(network.2.conv2.bias[i1] +
   network.2.conv2.sum[i0, i1, i2]) + network.1.9.y[i0, i1, i2]) */
/* network.2.conv2.bias f32[24]; network.2.conv2.sum f32[32, 24, 72]; network.1.9.y f32[32, 24,
   64]; network.2.9.y f32[32, 24, 64] */
/* Tile: 16 i2; lanes over i2 */
static void network_2_9_eval(int thread, int threads, const float *restrict network_2_conv2_bias,
    const float *restrict network_2_conv2_sum_2, const float *restrict network_1_9_y_2,
    float *restrict network_2_9_y_2)
{
    zero_rows(network_2_9_y_2, 768, 96, 16, thread, threads);
    zero_rows(network_2_9_y_2 + 80, 768, 96, 16, thread, threads);
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 3; i2b++)
            STORE(&network_2_9_y_2[2304 * i0 + 96 * i1 + 16 * i2b + 16],
                v_relu(v_relu(SPLAT(network_2_conv2_bias[i1]) +
                gather(&network_2_conv2_sum_2[i0 + 2304 * i1 + 512 * i2b], 32, LANES)) +
                gather(&network_1_9_y_2[i0 + 2560 * i1 + 512 * i2b + 256], 32, LANES)));
    }
}

/* network.3.3 (dropout), line 20: network.3.3.y[i0, i1, i2] = relu(network.3.conv1.bias[i1] +
   network.3.conv1.sum[i0, i1, i2]) */
/* network.3.conv1.bias f32[24]; network.3.conv1.sum f32[32, 24, 80]; network.3.3.y f32[32, 24,
   64] */
/* Tile: 16 i2; lanes over i2 */
static void network_3_3_eval(int thread, int threads, const float *restrict network_3_conv1_bias,
    const float *restrict network_3_conv1_sum_2, float *restrict network_3_3_y_2)
{
    zero_rows(network_3_3_y_2, 768, 96, 16, thread, threads);
    zero_rows(network_3_3_y_2 + 80, 768, 96, 16, thread, threads);
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 24;
        const int i1 = unit % 24;
        for (int i2b = 0; i2b <= 3; i2b++)
            STORE(&network_3_3_y_2[2304 * i0 + 96 * i1 + 16 * i2b + 16],
                v_relu(SPLAT(network_3_conv1_bias[i1]) +
                LOAD(&network_3_conv1_sum_2[1920 * i0 + 80 * i1 + 16 * i2b])));
    }
}

/* network.4.3 (dropout), line 20: network.4.3.y[i0, i1, i2] = relu(network.4.conv1.bias[i1] +
   network.4.conv1.sum[i0, i1, i2]) */
/* network.4.conv1.bias f32[24]; network.4.conv1.sum f32[32, 24, 96]; network.4.3.y f32[32, 24,
   64] */
/* Tile: 16 i2; lanes over i2 */
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
                LOAD(&network_4_conv1_sum_2[2304 * i0 + 96 * i1 + 16 * i2b])));
    }
}

/* 1 (select), line 29: 1.y[a0, a1] = relu(relu(network.4.conv2.bias[a1] +
   network.4.conv2.sum[a0, a1, 63]) + network.3.9.y[a0, a1, 63]) */
/* network.4.conv2.bias f32[24]; network.4.conv2.sum f32[32, 24, 96]; network.3.9.y f32[32, 24,
   64]; 1.y f32[32, 24] */
/* Tile: 16 a0; lanes over a0 */
static void layer_1_eval(const float *restrict network_4_conv2_bias,
    const float *restrict network_4_conv2_sum_2, const float *restrict network_3_9_y_2,
    float *restrict layer_1_y)
{
    for (int a0b = 0; a0b <= 1; a0b++)
        for (int a1 = 0; a1 <= 23; a1++)
            STORE(&layer_1_y[16 * a0b + 32 * a1],
                v_relu(v_relu(SPLAT(network_4_conv2_bias[a1]) +
                gather(&network_4_conv2_sum_2[36864 * a0b + 96 * a1 + 63], 2304, LANES)) +
                gather(&network_3_9_y_2[49152 * a0b + 128 * a1 + 95], 3072, LANES)));
}

/* fc (linear), line 30: fc.sum[i0, k] = sum(c) '1.y'[i0, c]*fc.weight[k, c] */
/* fc (linear), line 30: fc.y[i0, k] = fc.bias[k] + fc.sum[i0, k] */
/* 1.y f32[32, 24]; fc.weight f32[10, 24]; fc.bias f32[10]; fc.y f32[32, 10] */
/* Tile: 32 i0 x 5 k; lanes over i0 */
static void fc_eval(const float *restrict layer_1_y, const float *restrict fc_weight,
    const float *restrict fc_bias, float *restrict fc_y_2)
{
    for (int kb = 0; kb <= 1; kb++) {
        vec sum[2][5];
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i0v][k] = SPLAT(0.0f);
        for (int c = 0; c <= 23; c++)
            UNROLL for (int i0v = 0; i0v < 2; i0v++) {
                const vec x = LOAD(&layer_1_y[16 * i0v + 32 * c]);
                UNROLL for (int k = 0; k < 5; k++)
                    sum[i0v][k] += x * SPLAT(fc_weight[5 * kb + k + 16 * c]);
            }
        UNROLL for (int i0v = 0; i0v < 2; i0v++)
            UNROLL for (int k = 0; k < 5; k++)
                STORE(&fc_y_2[16 * i0v + 160 * kb + 32 * k], SPLAT(fc_bias[5 * kb + k]) +
                    sum[i0v][k]);
    }
}

/* cross_entropy (cross_entropy), line 31: cross_entropy.max[n] = max(c) fc.y[n, c] */
/* cross_entropy (cross_entropy), line 31: cross_entropy.sum[n] = sum(c) exp(fc.y[n, c] -
   cross_entropy.max[n]) */
/* fc.y f32[32, 10]; cross_entropy.max f32[32]; cross_entropy.sum f32[32] */
/* Tile: 16 n; lanes over n */
static void cross_entropy_eval(const float *restrict fc_y_2, float *restrict cross_entropy_max_2,
    float *restrict cross_entropy_sum_2)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec max_2;
        vec sum;
        max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y_2[16 * nb + 32 * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max_2[16 * nb], max_2);
        sum = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 9; c_2++)
            sum += v_exp(LOAD(&fc_y_2[16 * nb + 32 * c_2]) - max_2);
        STORE(&cross_entropy_sum_2[16 * nb], sum);
    }
}

/* cross_entropy (cross_entropy), line 31: loss.sum[] = sum(n) select(n < valid[],
   select(digit[n] == -100, 0, cross_entropy.max[n] + log(cross_entropy.sum[n]) - fc.y[n,
   digit[n]]), 0) */
/* digit i32[32]; cross_entropy.max f32[32]; cross_entropy.sum f32[32]; fc.y f32[32, 10];
   loss.sum f32[] */
static void cross_entropy_eval_2(const int32_t *restrict digit,
    const float *restrict cross_entropy_max_2, const float *restrict cross_entropy_sum_2,
    const float *restrict fc_y_2, float *restrict loss_sum_2)
{
    float sum;
    sum = 0.0f;
    for (int n = 0; n <= 31; n++)
        sum += choosef(n < run.valid, choosef(digit[n] == -100, 0.0f, cross_entropy_max_2[n] +
            logf(cross_entropy_sum_2[n]) - fc_y_2[32 * digit[n] + n]), 0.0f);
    loss_sum_2[0] = sum;
}

/* accuracy (accuracy), line 32: accuracy.argmax[n] = argmax(c) fc.y[n, c] */
/* fc.y f32[32, 10]; accuracy.argmax i32[32] */
/* Tile: 16 n; lanes over n */
static void accuracy_eval(const float *restrict fc_y_2, int32_t *restrict accuracy_argmax_2)
{
    for (int nb = 0; nb <= 1; nb++) {
        vec argmax;
        ivec at;
        argmax = SPLAT(-INFINITY);
        at = SPLATI(0);
        for (int c = 0; c <= 9; c++) {
            const vec v = LOAD(&fc_y_2[16 * nb + 32 * c]);
            const ivec better = (v > argmax) | (v != v);
            argmax = SELECT(better, v, argmax);
            at = SELECTI(better, SPLATI(c), at);
        }
        STOREI(&accuracy_argmax_2[16 * nb], at);
    }
}

/* accuracy (accuracy), line 32: accuracy.sum[] = sum(n) select(n < valid[] and
   accuracy.argmax[n] == digit[n], 1, 0) */
/* accuracy.argmax i32[32]; digit i32[32]; accuracy.sum f32[] */
/* Tile: 16 n; lanes over n */
static void accuracy_eval_2(const int32_t *restrict accuracy_argmax_2,
    const int32_t *restrict digit, float *restrict accuracy_sum)
{
    const float the_valid = (float)run.valid;
    vec sum;
    sum = SPLAT(0.0f);
    for (int nb = 0; nb <= 1; nb++)
        sum += SELECT((TO_FLOAT(SPLATI(16 * nb) + 1 * lane_numbers()) < SPLAT(the_valid)) &
            (LOADI(&accuracy_argmax_2[16 * nb]) == LOADI(&digit[16 * nb])), SPLAT(1.0f),
            SPLAT(0.0f));
    float total;
    total = add_lanes(sum);
    accuracy_sum[0] = total;
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
            network_0_conv2_sum);
        done(3, thread);
        if (thread == 0)
            network_0_downsample(pixels_value, pixels_value_copy);
        done(4, thread);
        BARRIER
        network_0_downsample_network_0_9(thread, threads, pixels_value_copy,
            network_0_downsample_weight, network_0_conv2_bias, network_0_conv2_sum,
            network_0_downsample_bias, network_0_9_y);
        done(5, thread);
        BARRIER
        network_1_conv1(thread, threads, network_0_9_y, network_1_conv1_weight,
            network_1_conv1_sum);
        done(6, thread);
        BARRIER
        network_1_3(thread, threads, network_1_conv1_bias, network_1_conv1_sum, network_1_3_y);
        done(7, thread);
        BARRIER
        network_1_conv1(thread, threads, network_1_3_y, network_1_conv2_weight,
            network_1_conv2_sum);
        done(8, thread);
        BARRIER
        network_1_9(thread, threads, network_1_conv2_bias, network_1_conv2_sum, network_0_9_y,
            network_1_9_y);
        done(9, thread);
        BARRIER
        network_2_conv1(thread, threads, network_1_9_y, network_2_conv1_weight,
            network_2_conv1_sum);
        done(10, thread);
        BARRIER
        network_2_3(thread, threads, network_2_conv1_bias, network_2_conv1_sum, network_2_3_y);
        done(11, thread);
        BARRIER
        network_2_conv2(thread, threads, network_2_3_y, network_2_conv2_weight,
            network_2_conv2_sum);
        done(12, thread);
        BARRIER
        network_2_9(thread, threads, network_2_conv2_bias, network_2_conv2_sum, network_1_9_y,
            network_2_9_y);
        done(13, thread);
        BARRIER
        network_3_conv1(thread, threads, network_2_9_y, network_3_conv1_weight,
            network_3_conv1_sum);
        done(14, thread);
        BARRIER
        network_3_3(thread, threads, network_3_conv1_bias, network_3_conv1_sum, network_3_3_y);
        done(15, thread);
        BARRIER
        network_3_conv1(thread, threads, network_3_3_y, network_3_conv2_weight,
            network_3_conv2_sum);
        done(16, thread);
        BARRIER
        network_3_9(thread, threads, network_3_conv2_bias, network_3_conv2_sum, network_2_9_y,
            network_3_9_y);
        done(17, thread);
        BARRIER
        network_4_conv1(thread, threads, network_3_9_y, network_4_conv1_weight,
            network_4_conv1_sum);
        done(18, thread);
        BARRIER
        network_4_3(thread, threads, network_4_conv1_bias, network_4_conv1_sum, network_4_3_y);
        done(19, thread);
        BARRIER
        network_4_conv2(thread, threads, network_4_3_y, network_4_3_y_copy);
        done(20, thread);
        BARRIER
        network_4_conv2_2(thread, threads, network_4_3_y_copy, network_4_conv2_weight,
            network_4_conv2_sum);
        done(21, thread);
        BARRIER
        network_4_9(thread, threads, network_4_conv2_bias, network_4_conv2_sum, network_3_9_y,
            network_4_9_y);
        done(22, thread);
        BARRIER
        if (thread == 0)
            fc(network_4_9_y, fc_weight, fc_bias, fc_y);
        done(23, thread);
        if (thread == 0)
            cross_entropy(fc_y, cross_entropy_max, cross_entropy_sum);
        done(24, thread);
        if (thread == 0)
            cross_entropy_2(digit, cross_entropy_max, cross_entropy_sum, fc_y, loss_sum);
        done(25, thread);
        if (thread == 0)
            cross_entropy_3(digit, &loss_weight);
        done(26, thread);
        if (thread == 0)
            cross_entropy_4(loss_sum, &loss_weight, &loss);
        done(27, thread);
        if (thread == 0)
            accuracy(fc_y, accuracy_argmax);
        done(28, thread);
        if (thread == 0)
            accuracy_2(accuracy_argmax, digit, &accuracy_sum);
        done(29, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(30, thread);
            if (thread == 0)
                cross_entropy_grad_2(loss_sum_grad, digit, cross_entropy_sum, fc_y,
                    cross_entropy_max, fc_y_grad);
            done(31, thread);
            if (thread == 0)
                fc_adam_grad(fc_y_grad, fc_bias_exp_avg, fc_bias, fc_bias_exp_avg_sq,
                    gradients[0].data);
            done(32, thread);
            if (thread == 0)
                fc_grad(fc_y_grad, fc_y_grad_copy);
            done(33, thread);
            if (thread == 0)
                fc_grad_2(fc_y_grad_copy, fc_weight, layer_1_y_grad);
            done(34, thread);
            if (thread == 0)
                fc_adam_grad_2(fc_y_grad, network_4_9_y, fc_weight_exp_avg, fc_weight,
                    fc_weight_exp_avg_sq, gradients[1].data);
            done(35, thread);
            layer_1_grad(thread, threads, network_4_9_y_grad);
            done(36, thread);
            BARRIER
            if (thread == 0)
                layer_1_grad_2(layer_1_y_grad, network_4_9_y_grad);
            done(37, thread);
            BARRIER
            network_4_5_grad(thread, threads, network_4_conv2_y_grad);
            done(38, thread);
            BARRIER
            network_4_5_grad_2(thread, threads, network_4_conv2_bias, network_4_conv2_sum,
                network_4_9_y, network_4_9_y_grad, network_4_conv2_y_grad);
            done(39, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_4_conv2_y_grad,
                network_4_conv2_bias_grad_parts, network_4_conv2_bias_exp_avg, network_4_conv2_bias,
                network_4_conv2_bias_exp_avg_sq, gradients[2].data);
            done(40, thread);
            network_4_conv2_grad(thread, threads, network_4_conv2_y_grad, network_4_conv2_weight,
                network_4_3_y_grad);
            done(41, thread);
            BARRIER
            network_4_conv2_grad_2(thread, threads, network_4_conv2_y_grad, network_4_3_y_copy,
                network_4_conv2_weight_grad_parts);
            done(42, thread);
            BARRIER
            network_4_conv2_adam_grad_2(thread, threads, network_4_conv2_weight_grad_parts,
                network_4_conv2_weight_exp_avg, network_4_conv2_weight,
                network_4_conv2_weight_exp_avg_sq, gradients[3].data);
            done(43, thread);
            BARRIER
            network_4_5_grad(thread, threads, network_4_conv1_y_grad);
            done(44, thread);
            BARRIER
            network_4_1_grad(thread, threads, network_4_conv1_bias, network_4_conv1_sum,
                network_4_3_y_grad, network_4_conv1_y_grad);
            done(45, thread);
            BARRIER
            network_4_conv2_adam_grad(thread, threads, network_4_conv1_y_grad,
                network_4_conv1_bias_grad_parts, network_4_conv1_bias_exp_avg, network_4_conv1_bias,
                network_4_conv1_bias_exp_avg_sq, gradients[4].data);
            done(46, thread);
            network_4_conv1_network_3_9_grad(thread, threads, network_4_conv1_y_grad,
                network_4_conv1_weight, network_3_9_y, network_4_9_y, network_4_9_y_grad,
                network_3_8_y_grad);
            done(47, thread);
            BARRIER
            network_4_conv1_grad(thread, threads, network_3_9_y, network_3_9_y_copy);
            done(48, thread);
            BARRIER
            network_4_conv2_grad_2(thread, threads, network_4_conv1_y_grad, network_3_9_y_copy,
                network_4_conv1_weight_grad_parts);
            done(49, thread);
            BARRIER
            network_4_conv2_adam_grad_2(thread, threads, network_4_conv1_weight_grad_parts,
                network_4_conv1_weight_exp_avg, network_4_conv1_weight,
                network_4_conv1_weight_exp_avg_sq, gradients[5].data);
            done(50, thread);
            if (thread == 0)
                network_3_5_grad(network_3_conv2_y_grad);
            done(51, thread);
            BARRIER
            network_3_5_grad_2(thread, threads, network_3_conv2_bias, network_3_conv2_sum,
                network_3_8_y_grad, network_3_conv2_y_grad);
            done(52, thread);
            BARRIER
            network_3_conv2_adam_grad(thread, threads, network_3_conv2_y_grad,
                network_3_conv2_bias_grad_parts, network_3_conv2_bias_exp_avg, network_3_conv2_bias,
                network_3_conv2_bias_exp_avg_sq, gradients[6].data);
            done(53, thread);
            network_3_conv2_grad(thread, threads, network_3_conv2_y_grad, network_3_conv2_weight,
                network_3_3_y_grad);
            done(54, thread);
            BARRIER
            network_3_conv2_grad_2(thread, threads, network_3_conv2_y_grad,
                network_3_conv2_y_grad_copy);
            done(55, thread);
            BARRIER
            network_3_conv2_grad_3(thread, threads, network_3_conv2_y_grad_copy, network_3_3_y,
                network_3_conv2_weight_grad_parts);
            done(56, thread);
            BARRIER
            network_3_conv2_adam_grad_2(thread, threads, network_3_conv2_weight_grad_parts,
                network_3_conv2_weight_exp_avg, network_3_conv2_weight,
                network_3_conv2_weight_exp_avg_sq, gradients[7].data);
            done(57, thread);
            BARRIER
            if (thread == 0)
                network_3_5_grad(network_3_conv1_y_grad);
            done(58, thread);
            BARRIER
            network_3_1_grad(thread, threads, network_3_conv1_bias, network_3_conv1_sum,
                network_3_3_y_grad, network_3_conv1_y_grad);
            done(59, thread);
            BARRIER
            network_3_conv2_adam_grad(thread, threads, network_3_conv1_y_grad,
                network_3_conv1_bias_grad_parts, network_3_conv1_bias_exp_avg, network_3_conv1_bias,
                network_3_conv1_bias_exp_avg_sq, gradients[8].data);
            done(60, thread);
            network_3_conv1_network_2_9_grad(thread, threads, network_3_conv1_y_grad,
                network_3_conv1_weight, network_2_9_y, network_3_8_y_grad, network_2_8_y_grad);
            done(61, thread);
            BARRIER
            network_3_conv2_grad_2(thread, threads, network_3_conv1_y_grad,
                network_3_conv1_y_grad_copy);
            done(62, thread);
            BARRIER
            network_3_conv2_grad_3(thread, threads, network_3_conv1_y_grad_copy, network_2_9_y,
                network_3_conv1_weight_grad_parts);
            done(63, thread);
            BARRIER
            network_3_conv2_adam_grad_2(thread, threads, network_3_conv1_weight_grad_parts,
                network_3_conv1_weight_exp_avg, network_3_conv1_weight,
                network_3_conv1_weight_exp_avg_sq, gradients[9].data);
            done(64, thread);
            BARRIER
            if (thread == 0)
                network_2_5_grad(network_2_conv2_y_grad);
            done(65, thread);
            BARRIER
            network_2_5_grad_2(thread, threads, network_2_conv2_bias, network_2_conv2_sum,
                network_2_8_y_grad, network_2_conv2_y_grad);
            done(66, thread);
            BARRIER
            network_2_conv2_adam_grad(thread, threads, network_2_conv2_y_grad,
                network_2_conv2_bias_grad_parts, network_2_conv2_bias_exp_avg, network_2_conv2_bias,
                network_2_conv2_bias_exp_avg_sq, gradients[10].data);
            done(67, thread);
            network_2_conv2_grad(thread, threads, network_2_conv2_y_grad, network_2_conv2_weight,
                network_2_3_y_grad);
            done(68, thread);
            BARRIER
            network_2_conv2_grad_2(thread, threads, network_2_conv2_y_grad,
                network_2_conv2_y_grad_copy);
            done(69, thread);
            BARRIER
            network_2_conv2_grad_3(thread, threads, network_2_conv2_y_grad_copy, network_2_3_y,
                network_2_conv2_weight_grad_parts);
            done(70, thread);
            BARRIER
            network_3_conv2_adam_grad_2(thread, threads, network_2_conv2_weight_grad_parts,
                network_2_conv2_weight_exp_avg, network_2_conv2_weight,
                network_2_conv2_weight_exp_avg_sq, gradients[11].data);
            done(71, thread);
            BARRIER
            if (thread == 0)
                network_2_5_grad(network_2_conv1_y_grad);
            done(72, thread);
            BARRIER
            network_2_1_grad(thread, threads, network_2_conv1_bias, network_2_conv1_sum,
                network_2_3_y_grad, network_2_conv1_y_grad);
            done(73, thread);
            BARRIER
            network_2_conv2_adam_grad(thread, threads, network_2_conv1_y_grad,
                network_2_conv1_bias_grad_parts, network_2_conv1_bias_exp_avg, network_2_conv1_bias,
                network_2_conv1_bias_exp_avg_sq, gradients[12].data);
            done(74, thread);
            network_2_conv1_network_1_9_grad(thread, threads, network_2_conv1_y_grad,
                network_2_conv1_weight, network_1_9_y, network_2_8_y_grad, network_1_8_y_grad);
            done(75, thread);
            BARRIER
            network_2_conv2_grad_2(thread, threads, network_2_conv1_y_grad,
                network_2_conv1_y_grad_copy);
            done(76, thread);
            BARRIER
            network_2_conv1_grad(thread, threads, network_2_conv1_y_grad_copy, network_1_9_y,
                network_2_conv1_weight_grad_parts);
            done(77, thread);
            BARRIER
            network_3_conv2_adam_grad_2(thread, threads, network_2_conv1_weight_grad_parts,
                network_2_conv1_weight_exp_avg, network_2_conv1_weight,
                network_2_conv1_weight_exp_avg_sq, gradients[13].data);
            done(78, thread);
            BARRIER
            if (thread == 0)
                network_1_5_grad(network_1_conv2_y_grad);
            done(79, thread);
            BARRIER
            network_1_5_grad_2(thread, threads, network_1_conv2_bias, network_1_conv2_sum,
                network_1_8_y_grad, network_1_conv2_y_grad);
            done(80, thread);
            BARRIER
            network_1_conv2_adam_grad(thread, threads, network_1_conv2_y_grad,
                network_1_conv2_bias_grad_parts, network_1_conv2_bias_exp_avg, network_1_conv2_bias,
                network_1_conv2_bias_exp_avg_sq, gradients[14].data);
            done(81, thread);
            network_1_conv2_grad(thread, threads, network_1_conv2_y_grad, network_1_conv2_weight,
                network_1_3_y_grad);
            done(82, thread);
            BARRIER
            network_1_conv2_grad_2(thread, threads, network_1_conv2_y_grad,
                network_1_conv2_y_grad_copy);
            done(83, thread);
            BARRIER
            network_1_conv2_grad_3(thread, threads, network_1_conv2_y_grad_copy, network_1_3_y,
                network_1_conv2_weight_grad_parts);
            done(84, thread);
            BARRIER
            network_3_conv2_adam_grad_2(thread, threads, network_1_conv2_weight_grad_parts,
                network_1_conv2_weight_exp_avg, network_1_conv2_weight,
                network_1_conv2_weight_exp_avg_sq, gradients[15].data);
            done(85, thread);
            BARRIER
            if (thread == 0)
                network_1_5_grad(network_1_conv1_y_grad);
            done(86, thread);
            BARRIER
            network_1_1_grad(thread, threads, network_1_conv1_bias, network_1_conv1_sum,
                network_1_3_y_grad, network_1_conv1_y_grad);
            done(87, thread);
            BARRIER
            network_1_conv2_adam_grad(thread, threads, network_1_conv1_y_grad,
                network_1_conv1_bias_grad_parts, network_1_conv1_bias_exp_avg, network_1_conv1_bias,
                network_1_conv1_bias_exp_avg_sq, gradients[16].data);
            done(88, thread);
            network_1_conv1_network_0_9_grad(thread, threads, network_1_conv1_y_grad,
                network_1_conv1_weight, network_0_9_y, network_1_8_y_grad, network_0_8_y_grad);
            done(89, thread);
            BARRIER
            network_1_conv2_grad_2(thread, threads, network_1_conv1_y_grad,
                network_1_conv1_y_grad_copy);
            done(90, thread);
            BARRIER
            network_1_conv2_grad_3(thread, threads, network_1_conv1_y_grad_copy, network_0_9_y,
                network_1_conv1_weight_grad_parts);
            done(91, thread);
            BARRIER
            network_3_conv2_adam_grad_2(thread, threads, network_1_conv1_weight_grad_parts,
                network_1_conv1_weight_exp_avg, network_1_conv1_weight,
                network_1_conv1_weight_exp_avg_sq, gradients[17].data);
            done(92, thread);
            network_0_downsample_adam_grad(thread, threads, network_0_8_y_grad,
                network_0_downsample_bias_grad_parts, network_0_downsample_bias_exp_avg,
                network_0_downsample_bias, network_0_downsample_bias_exp_avg_sq,
                gradients[18].data);
            done(93, thread);
            BARRIER
            network_0_downsample_grad(thread, threads, network_0_8_y_grad, pixels_value,
                network_0_downsample_weight_grad_parts);
            done(94, thread);
            BARRIER
            if (thread == 0)
                network_0_downsample_adam_grad_2(network_0_downsample_weight_grad_parts,
                    network_0_downsample_weight_exp_avg, network_0_downsample_weight,
                    network_0_downsample_weight_exp_avg_sq, gradients[19].data);
            done(95, thread);
            if (thread == 0)
                network_0_5_grad(network_0_conv2_y_grad);
            done(96, thread);
            BARRIER
            network_0_5_grad_2(thread, threads, network_0_conv2_bias, network_0_conv2_sum,
                network_0_8_y_grad, network_0_conv2_y_grad);
            done(97, thread);
            BARRIER
            network_0_conv2_adam_grad(thread, threads, network_0_conv2_y_grad,
                network_0_conv2_bias_grad_parts, network_0_conv2_bias_exp_avg, network_0_conv2_bias,
                network_0_conv2_bias_exp_avg_sq, gradients[20].data);
            done(98, thread);
            network_0_conv2_grad(thread, threads, network_0_conv2_y_grad, network_0_conv2_weight,
                network_0_3_y_grad);
            done(99, thread);
            BARRIER
            network_0_conv2_grad_2(thread, threads, network_0_conv2_y_grad,
                network_0_conv2_y_grad_copy);
            done(100, thread);
            BARRIER
            network_0_conv2_grad_3(thread, threads, network_0_conv2_y_grad_copy, network_0_3_y,
                network_0_conv2_weight_grad_parts);
            done(101, thread);
            BARRIER
            network_3_conv2_adam_grad_2(thread, threads, network_0_conv2_weight_grad_parts,
                network_0_conv2_weight_exp_avg, network_0_conv2_weight,
                network_0_conv2_weight_exp_avg_sq, gradients[21].data);
            done(102, thread);
            if (thread == 0)
                network_0_1_grad(network_0_conv1_y_grad);
            done(103, thread);
            BARRIER
            network_0_1_grad_2(thread, threads, network_0_conv1_bias, network_0_conv1_sum,
                network_0_3_y_grad, network_0_conv1_y_grad);
            done(104, thread);
            BARRIER
            network_0_conv2_adam_grad(thread, threads, network_0_conv1_y_grad,
                network_0_conv1_bias_grad_parts, network_0_conv1_bias_exp_avg, network_0_conv1_bias,
                network_0_conv1_bias_exp_avg_sq, gradients[22].data);
            done(105, thread);
            BARRIER
            network_0_conv1_grad(thread, threads, network_0_conv1_y_grad, pixels_value,
                network_0_conv1_weight_grad_parts);
            done(106, thread);
            BARRIER
            if (thread == 0)
                network_0_conv1_adam_grad(network_0_conv1_weight_grad_parts,
                    network_0_conv1_weight_exp_avg, network_0_conv1_weight,
                    network_0_conv1_weight_exp_avg_sq, gradients[23].data);
            done(107, thread);
            if (thread == 0)
                adam_grad(adam_c1);
            done(108, thread);
            if (thread == 0)
                adam_grad_2(adam_c2);
            done(109, thread);
            if (thread == 0)
                adam_grad_3(network_0_conv1_weight, adam_c1, network_0_conv1_weight_exp_avg,
                    network_0_conv1_weight_exp_avg_sq, adam_c2);
            done(110, thread);
            if (thread == 0)
                adam_grad_4(network_0_conv1_bias, adam_c1, network_0_conv1_bias_exp_avg,
                    network_0_conv1_bias_exp_avg_sq, adam_c2);
            done(111, thread);
            if (thread == 0)
                adam_grad_5(network_0_conv2_weight, adam_c1, network_0_conv2_weight_exp_avg,
                    network_0_conv2_weight_exp_avg_sq, adam_c2);
            done(112, thread);
            if (thread == 0)
                adam_grad_4(network_0_conv2_bias, adam_c1, network_0_conv2_bias_exp_avg,
                    network_0_conv2_bias_exp_avg_sq, adam_c2);
            done(113, thread);
            if (thread == 0)
                adam_grad_4(network_0_downsample_weight, adam_c1,
                    network_0_downsample_weight_exp_avg, network_0_downsample_weight_exp_avg_sq,
                    adam_c2);
            done(114, thread);
            if (thread == 0)
                adam_grad_4(network_0_downsample_bias, adam_c1, network_0_downsample_bias_exp_avg,
                    network_0_downsample_bias_exp_avg_sq, adam_c2);
            done(115, thread);
            if (thread == 0)
                adam_grad_5(network_1_conv1_weight, adam_c1, network_1_conv1_weight_exp_avg,
                    network_1_conv1_weight_exp_avg_sq, adam_c2);
            done(116, thread);
            if (thread == 0)
                adam_grad_4(network_1_conv1_bias, adam_c1, network_1_conv1_bias_exp_avg,
                    network_1_conv1_bias_exp_avg_sq, adam_c2);
            done(117, thread);
            if (thread == 0)
                adam_grad_5(network_1_conv2_weight, adam_c1, network_1_conv2_weight_exp_avg,
                    network_1_conv2_weight_exp_avg_sq, adam_c2);
            done(118, thread);
            if (thread == 0)
                adam_grad_4(network_1_conv2_bias, adam_c1, network_1_conv2_bias_exp_avg,
                    network_1_conv2_bias_exp_avg_sq, adam_c2);
            done(119, thread);
            if (thread == 0)
                adam_grad_5(network_2_conv1_weight, adam_c1, network_2_conv1_weight_exp_avg,
                    network_2_conv1_weight_exp_avg_sq, adam_c2);
            done(120, thread);
            if (thread == 0)
                adam_grad_4(network_2_conv1_bias, adam_c1, network_2_conv1_bias_exp_avg,
                    network_2_conv1_bias_exp_avg_sq, adam_c2);
            done(121, thread);
            if (thread == 0)
                adam_grad_5(network_2_conv2_weight, adam_c1, network_2_conv2_weight_exp_avg,
                    network_2_conv2_weight_exp_avg_sq, adam_c2);
            done(122, thread);
            if (thread == 0)
                adam_grad_4(network_2_conv2_bias, adam_c1, network_2_conv2_bias_exp_avg,
                    network_2_conv2_bias_exp_avg_sq, adam_c2);
            done(123, thread);
            if (thread == 0)
                adam_grad_5(network_3_conv1_weight, adam_c1, network_3_conv1_weight_exp_avg,
                    network_3_conv1_weight_exp_avg_sq, adam_c2);
            done(124, thread);
            if (thread == 0)
                adam_grad_4(network_3_conv1_bias, adam_c1, network_3_conv1_bias_exp_avg,
                    network_3_conv1_bias_exp_avg_sq, adam_c2);
            done(125, thread);
            if (thread == 0)
                adam_grad_5(network_3_conv2_weight, adam_c1, network_3_conv2_weight_exp_avg,
                    network_3_conv2_weight_exp_avg_sq, adam_c2);
            done(126, thread);
            if (thread == 0)
                adam_grad_4(network_3_conv2_bias, adam_c1, network_3_conv2_bias_exp_avg,
                    network_3_conv2_bias_exp_avg_sq, adam_c2);
            done(127, thread);
            if (thread == 0)
                adam_grad_6(network_4_conv1_weight, adam_c1, network_4_conv1_weight_exp_avg,
                    network_4_conv1_weight_exp_avg_sq, adam_c2);
            done(128, thread);
            if (thread == 0)
                adam_grad_4(network_4_conv1_bias, adam_c1, network_4_conv1_bias_exp_avg,
                    network_4_conv1_bias_exp_avg_sq, adam_c2);
            done(129, thread);
            if (thread == 0)
                adam_grad_6(network_4_conv2_weight, adam_c1, network_4_conv2_weight_exp_avg,
                    network_4_conv2_weight_exp_avg_sq, adam_c2);
            done(130, thread);
            if (thread == 0)
                adam_grad_4(network_4_conv2_bias, adam_c1, network_4_conv2_bias_exp_avg,
                    network_4_conv2_bias_exp_avg_sq, adam_c2);
            done(131, thread);
            if (thread == 0)
                adam_grad_7(fc_weight, adam_c1, fc_weight_exp_avg, fc_weight_exp_avg_sq, adam_c2);
            done(132, thread);
            if (thread == 0)
                adam_grad_8(fc_bias, adam_c1, fc_bias_exp_avg, fc_bias_exp_avg_sq, adam_c2);
            done(133, thread);
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
            network_0_conv1_sum_2);
        done(1, thread);
        BARRIER
        network_0_3_eval(thread, threads, network_0_conv1_bias, network_0_conv1_sum_2,
            network_0_3_y_2);
        done(2, thread);
        BARRIER
        network_0_conv2(thread, threads, network_0_3_y_2, network_0_conv2_weight,
            network_0_conv2_sum_2);
        done(3, thread);
        BARRIER
        network_0_downsample_network_0_9_eval(thread, threads, pixels_value_2,
            network_0_downsample_weight, network_0_conv2_bias, network_0_conv2_sum_2,
            network_0_downsample_bias, network_0_9_y_2);
        done(4, thread);
        BARRIER
        network_1_conv1(thread, threads, network_0_9_y_2, network_1_conv1_weight,
            network_1_conv1_sum_2);
        done(5, thread);
        BARRIER
        network_1_3_eval(thread, threads, network_1_conv1_bias, network_1_conv1_sum_2,
            network_1_3_y_2);
        done(6, thread);
        BARRIER
        network_1_conv1(thread, threads, network_1_3_y_2, network_1_conv2_weight,
            network_1_conv2_sum_2);
        done(7, thread);
        BARRIER
        network_1_9_eval(thread, threads, network_1_conv2_bias, network_1_conv2_sum_2,
            network_0_9_y_2, network_1_9_y_2);
        done(8, thread);
        BARRIER
        network_2_conv1(thread, threads, network_1_9_y_2, network_2_conv1_weight,
            network_2_conv1_sum_2);
        done(9, thread);
        BARRIER
        network_2_3_eval(thread, threads, network_2_conv1_bias, network_2_conv1_sum_2,
            network_2_3_y_2);
        done(10, thread);
        BARRIER
        network_2_conv1(thread, threads, network_2_3_y_2, network_2_conv2_weight,
            network_2_conv2_sum_2);
        done(11, thread);
        BARRIER
        network_2_9_eval(thread, threads, network_2_conv2_bias, network_2_conv2_sum_2,
            network_1_9_y_2, network_2_9_y_2);
        done(12, thread);
        BARRIER
        network_3_conv1(thread, threads, network_2_9_y_2, network_3_conv1_weight,
            network_3_conv1_sum_2);
        done(13, thread);
        BARRIER
        network_3_3_eval(thread, threads, network_3_conv1_bias, network_3_conv1_sum_2,
            network_3_3_y_2);
        done(14, thread);
        BARRIER
        network_3_conv1(thread, threads, network_3_3_y_2, network_3_conv2_weight,
            network_3_conv2_sum_2);
        done(15, thread);
        BARRIER
        network_3_9(thread, threads, network_3_conv2_bias, network_3_conv2_sum_2, network_2_9_y_2,
            network_3_9_y_2);
        done(16, thread);
        BARRIER
        network_4_conv1(thread, threads, network_3_9_y_2, network_4_conv1_weight,
            network_4_conv1_sum_2);
        done(17, thread);
        BARRIER
        network_4_3_eval(thread, threads, network_4_conv1_bias, network_4_conv1_sum_2,
            network_4_3_y_2);
        done(18, thread);
        BARRIER
        network_4_conv1(thread, threads, network_4_3_y_2, network_4_conv2_weight,
            network_4_conv2_sum_2);
        done(19, thread);
        BARRIER
        if (thread == 0)
            layer_1_eval(network_4_conv2_bias, network_4_conv2_sum_2, network_3_9_y_2, layer_1_y);
        done(20, thread);
        if (thread == 0)
            fc_eval(layer_1_y, fc_weight, fc_bias, fc_y_2);
        done(21, thread);
        if (thread == 0)
            cross_entropy_eval(fc_y_2, cross_entropy_max_2, cross_entropy_sum_2);
        done(22, thread);
        if (thread == 0)
            cross_entropy_eval_2(digit, cross_entropy_max_2, cross_entropy_sum_2, fc_y_2,
                loss_sum_2);
        done(23, thread);
        if (thread == 0)
            cross_entropy_3(digit, &loss_weight);
        done(24, thread);
        if (thread == 0)
            cross_entropy_4(loss_sum_2, &loss_weight, &loss);
        done(25, thread);
        if (thread == 0)
            accuracy_eval(fc_y_2, accuracy_argmax_2);
        done(26, thread);
        if (thread == 0)
            accuracy_eval_2(accuracy_argmax_2, digit, &accuracy_sum);
        done(27, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* network.0.2.y[i0, i1, i2] = relu(network.0.1.y[i0, i1, i2]) */
/* For network.0.2, network.1.2, network.2.2, network.3.2 and 1 more (line 19), network.0.6,
   network.1.6, network.2.6, network.3.6 and 1 more (line 23) */
static void reference_network_0_2_y(const double *restrict network_0_1_y,
    double *restrict network_0_2_y)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                network_0_2_y[1536 * i0 + 64 * i1 + i2] =
                    relu(network_0_1_y[1536 * i0 + 64 * i1 + i2]);
}

/* network.4.5.y.grad[i0, i1, i2] = select(network.4.6.y[i0, i1, i2] > 0, network.4.8.y.grad[i0,
   i1, i2], 0) */
/* For network.4.6 (line 23), network.4.2, network.3.2, network.2.2, network.1.2 and 1 more (line
   19) */
static void reference_network_4_5_y_grad(const double *restrict network_4_6_y,
    const double *restrict network_4_8_y_grad, double *restrict network_4_5_y_grad)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                network_4_5_y_grad[1536 * i0 + 64 * i1 + i2] =
                    choose(network_4_6_y[1536 * i0 + 64 * i1 + i2] > 0.0,
                    network_4_8_y_grad[1536 * i0 + 64 * i1 + i2], 0.0);
}

/* network.2.5.y.grad[i0, i1, i2] = select(network.2.6.y[i0, i1, i2] > 0, network.2.8.y.grad[i0,
   i1, i2], 0) */
/* For network.2.6, network.1.6, network.0.6 (line 23) */
static void reference_network_2_5_y_grad(const double *restrict network_2_6_y,
    const double *restrict network_2_8_y_grad_2, double *restrict network_2_5_y_grad)
{
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                network_2_5_y_grad[1536 * i0 + 64 * i1 + i2] =
                    choose(network_2_6_y[1536 * i0 + 64 * i1 + i2] > 0.0,
                    network_2_8_y_grad_2[1536 * i0 + 64 * i1 + i2], 0.0);
}

static void reference_forward(double *memory)
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
    /* network.0.conv1.y[n, k, p] = network.0.conv1.bias[k] + network.0.conv1.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 66; p++)
                memory[1584 * n + 66 * k + p + 101222] = memory[k + 72] +
                    memory[1584 * n + 66 * k + p + 50534];
    /* network.0.1.y[a0, a1, i] = network.0.conv1.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 151910] = memory[1584 * a0 + 66 * a1 + i + 101222];
    reference_network_0_2_y(memory + 151910, memory + 201062); /* network.0.2.y */
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
    /* network.0.conv2.y[n, k, p] = network.0.conv2.bias[k] + network.0.conv2.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 66; p++)
                memory[1584 * n + 66 * k + p + 350054] = memory[k + 1824] +
                    memory[1584 * n + 66 * k + p + 299366];
    /* network.0.5.y[a0, a1, i] = network.0.conv2.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 400742] = memory[1584 * a0 + 66 * a1 + i + 350054];
    reference_network_0_2_y(memory + 400742, memory + 449894); /* network.0.6.y */
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
    /* network.0.downsample.y[n, k, p] = network.0.downsample.bias[k] +
       network.0.downsample.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 64; p++)
                memory[1536 * n + 64 * k + p + 548198] = memory[k + 1872] +
                    memory[1536 * n + 64 * k + p + 499046];
    /* network.0.8.y[i0, i1, i2] = network.0.6.y[i0, i1, i2] + network.0.downsample.y[i0, i1, i2] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 597350] =
                    memory[1536 * i0 + 64 * i1 + i2 + 449894] +
                    memory[1536 * i0 + 64 * i1 + i2 + 548198];
    /* network.0.9.y[i0, i1, i2] = relu(network.0.8.y[i0, i1, i2]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 646502] =
                    relu(memory[1536 * i0 + 64 * i1 + i2 + 597350]);
    /* network.1.conv1.sum[n, k, p] = sum(c, r: p + 2*r - 4 >= 0 and -p - 2*r + 67 >= 0)
       network.0.9.y[n, c, p + 2*r - 4]*network.1.conv1.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 68; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = 0; r < 3; r++)
                        if (p + 2 * r - 4 >= 0 && 67 - p - 2 * r >= 0)
                            sum += memory[1536 * n + p + 64 * c + 2 * r + 646498] *
                                memory[72 * k + 3 * c + r + 1896];
                memory[1632 * n + 68 * k + p + 695654] = sum;
            }
    /* network.1.conv1.y[n, k, p] = network.1.conv1.bias[k] + network.1.conv1.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 68; p++)
                memory[1632 * n + 68 * k + p + 747878] = memory[k + 3624] +
                    memory[1632 * n + 68 * k + p + 695654];
    /* network.1.1.y[a0, a1, i] = network.1.conv1.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 800102] = memory[1632 * a0 + 68 * a1 + i + 747878];
    reference_network_0_2_y(memory + 800102, memory + 849254); /* network.1.2.y */
    /* network.1.3.y[i0, i1, i2] = select(random(17, 1536*i0 + 64*i1 + i2) < network.1.3.p[], 0,
       network.1.2.y[i0, i1, i2]/(1 - network.1.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 898406] =
                    choose(dlcrt_uniform(run.seed, 17, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_1_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 849254] / (1.0 - network_1_3_p));
    /* network.1.conv2.sum[n, k, p] = sum(c, r: p + 2*r - 4 >= 0 and -p - 2*r + 67 >= 0)
       network.1.3.y[n, c, p + 2*r - 4]*network.1.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 68; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = 0; r < 3; r++)
                        if (p + 2 * r - 4 >= 0 && 67 - p - 2 * r >= 0)
                            sum += memory[1536 * n + p + 64 * c + 2 * r + 898402] *
                                memory[72 * k + 3 * c + r + 3648];
                memory[1632 * n + 68 * k + p + 947558] = sum;
            }
    /* network.1.conv2.y[n, k, p] = network.1.conv2.bias[k] + network.1.conv2.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 68; p++)
                memory[1632 * n + 68 * k + p + 999782] = memory[k + 5376] +
                    memory[1632 * n + 68 * k + p + 947558];
    /* network.1.5.y[a0, a1, i] = network.1.conv2.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 1052006] =
                    memory[1632 * a0 + 68 * a1 + i + 999782];
    reference_network_0_2_y(memory + 1052006, memory + 1101158); /* network.1.6.y */
    /* network.1.8.y[i0, i1, i2] = network.1.6.y[i0, i1, i2] + network.0.9.y[i0, i1, i2] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 1150310] =
                    memory[1536 * i0 + 64 * i1 + i2 + 1101158] +
                    memory[1536 * i0 + 64 * i1 + i2 + 646502];
    /* network.1.9.y[i0, i1, i2] = relu(network.1.8.y[i0, i1, i2]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 1199462] =
                    relu(memory[1536 * i0 + 64 * i1 + i2 + 1150310]);
    /* network.2.conv1.sum[n, k, p] = sum(c, r: p + 4*r - 8 >= 0 and -p - 4*r + 71 >= 0)
       network.1.9.y[n, c, p + 4*r - 8]*network.2.conv1.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 72; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = 0; r < 3; r++)
                        if (p + 4 * r - 8 >= 0 && 71 - p - 4 * r >= 0)
                            sum += memory[1536 * n + p + 64 * c + 4 * r + 1199454] *
                                memory[72 * k + 3 * c + r + 5400];
                memory[1728 * n + 72 * k + p + 1248614] = sum;
            }
    /* network.2.conv1.y[n, k, p] = network.2.conv1.bias[k] + network.2.conv1.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 72; p++)
                memory[1728 * n + 72 * k + p + 1303910] = memory[k + 7128] +
                    memory[1728 * n + 72 * k + p + 1248614];
    /* network.2.1.y[a0, a1, i] = network.2.conv1.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 1359206] =
                    memory[1728 * a0 + 72 * a1 + i + 1303910];
    reference_network_0_2_y(memory + 1359206, memory + 1408358); /* network.2.2.y */
    /* network.2.3.y[i0, i1, i2] = select(random(18, 1536*i0 + 64*i1 + i2) < network.2.3.p[], 0,
       network.2.2.y[i0, i1, i2]/(1 - network.2.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 1457510] =
                    choose(dlcrt_uniform(run.seed, 18, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_2_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 1408358] / (1.0 - network_2_3_p));
    /* network.2.conv2.sum[n, k, p] = sum(c, r: p + 4*r - 8 >= 0 and -p - 4*r + 71 >= 0)
       network.2.3.y[n, c, p + 4*r - 8]*network.2.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 72; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = 0; r < 3; r++)
                        if (p + 4 * r - 8 >= 0 && 71 - p - 4 * r >= 0)
                            sum += memory[1536 * n + p + 64 * c + 4 * r + 1457502] *
                                memory[72 * k + 3 * c + r + 7152];
                memory[1728 * n + 72 * k + p + 1506662] = sum;
            }
    /* network.2.conv2.y[n, k, p] = network.2.conv2.bias[k] + network.2.conv2.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 72; p++)
                memory[1728 * n + 72 * k + p + 1561958] = memory[k + 8880] +
                    memory[1728 * n + 72 * k + p + 1506662];
    /* network.2.5.y[a0, a1, i] = network.2.conv2.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 1617254] =
                    memory[1728 * a0 + 72 * a1 + i + 1561958];
    reference_network_0_2_y(memory + 1617254, memory + 1666406); /* network.2.6.y */
    /* network.2.8.y[i0, i1, i2] = network.2.6.y[i0, i1, i2] + network.1.9.y[i0, i1, i2] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 1715558] =
                    memory[1536 * i0 + 64 * i1 + i2 + 1666406] +
                    memory[1536 * i0 + 64 * i1 + i2 + 1199462];
    /* network.2.9.y[i0, i1, i2] = relu(network.2.8.y[i0, i1, i2]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 1764710] =
                    relu(memory[1536 * i0 + 64 * i1 + i2 + 1715558]);
    /* network.3.conv1.sum[n, k, p] = sum(c, r: p + 8*r - 16 >= 0 and -p - 8*r + 79 >= 0)
       network.2.9.y[n, c, p + 8*r - 16]*network.3.conv1.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 80; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = 0; r < 3; r++)
                        if (p + 8 * r - 16 >= 0 && 79 - p - 8 * r >= 0)
                            sum += memory[1536 * n + p + 64 * c + 8 * r + 1764694] *
                                memory[72 * k + 3 * c + r + 8904];
                memory[1920 * n + 80 * k + p + 1813862] = sum;
            }
    /* network.3.conv1.y[n, k, p] = network.3.conv1.bias[k] + network.3.conv1.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 80; p++)
                memory[1920 * n + 80 * k + p + 1875302] = memory[k + 10632] +
                    memory[1920 * n + 80 * k + p + 1813862];
    /* network.3.1.y[a0, a1, i] = network.3.conv1.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 1936742] =
                    memory[1920 * a0 + 80 * a1 + i + 1875302];
    reference_network_0_2_y(memory + 1936742, memory + 1985894); /* network.3.2.y */
    /* network.3.3.y[i0, i1, i2] = select(random(19, 1536*i0 + 64*i1 + i2) < network.3.3.p[], 0,
       network.3.2.y[i0, i1, i2]/(1 - network.3.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 2035046] =
                    choose(dlcrt_uniform(run.seed, 19, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_3_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 1985894] / (1.0 - network_3_3_p));
    /* network.3.conv2.sum[n, k, p] = sum(c, r: p + 8*r - 16 >= 0 and -p - 8*r + 79 >= 0)
       network.3.3.y[n, c, p + 8*r - 16]*network.3.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 80; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = 0; r < 3; r++)
                        if (p + 8 * r - 16 >= 0 && 79 - p - 8 * r >= 0)
                            sum += memory[1536 * n + p + 64 * c + 8 * r + 2035030] *
                                memory[72 * k + 3 * c + r + 10656];
                memory[1920 * n + 80 * k + p + 2084198] = sum;
            }
    /* network.3.conv2.y[n, k, p] = network.3.conv2.bias[k] + network.3.conv2.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 80; p++)
                memory[1920 * n + 80 * k + p + 2145638] = memory[k + 12384] +
                    memory[1920 * n + 80 * k + p + 2084198];
    /* network.3.5.y[a0, a1, i] = network.3.conv2.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 2207078] =
                    memory[1920 * a0 + 80 * a1 + i + 2145638];
    reference_network_0_2_y(memory + 2207078, memory + 2256230); /* network.3.6.y */
    /* network.3.8.y[i0, i1, i2] = network.3.6.y[i0, i1, i2] + network.2.9.y[i0, i1, i2] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 2305382] =
                    memory[1536 * i0 + 64 * i1 + i2 + 2256230] +
                    memory[1536 * i0 + 64 * i1 + i2 + 1764710];
    /* network.3.9.y[i0, i1, i2] = relu(network.3.8.y[i0, i1, i2]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 2354534] =
                    relu(memory[1536 * i0 + 64 * i1 + i2 + 2305382]);
    /* network.4.conv1.sum[n, k, p] = sum(c, r: p + 16*r - 32 >= 0 and -p - 16*r + 95 >= 0)
       network.3.9.y[n, c, p + 16*r - 32]*network.4.conv1.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 96; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = 0; r < 3; r++)
                        if (p + 16 * r - 32 >= 0 && 95 - p - 16 * r >= 0)
                            sum += memory[1536 * n + p + 64 * c + 16 * r + 2354502] *
                                memory[72 * k + 3 * c + r + 12408];
                memory[2304 * n + 96 * k + p + 2403686] = sum;
            }
    /* network.4.conv1.y[n, k, p] = network.4.conv1.bias[k] + network.4.conv1.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 96; p++)
                memory[2304 * n + 96 * k + p + 2477414] = memory[k + 14136] +
                    memory[2304 * n + 96 * k + p + 2403686];
    /* network.4.1.y[a0, a1, i] = network.4.conv1.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 2551142] =
                    memory[2304 * a0 + 96 * a1 + i + 2477414];
    reference_network_0_2_y(memory + 2551142, memory + 2600294); /* network.4.2.y */
    /* network.4.3.y[i0, i1, i2] = select(random(20, 1536*i0 + 64*i1 + i2) < network.4.3.p[], 0,
       network.4.2.y[i0, i1, i2]/(1 - network.4.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 2649446] =
                    choose(dlcrt_uniform(run.seed, 20, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_4_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 2600294] / (1.0 - network_4_3_p));
    /* network.4.conv2.sum[n, k, p] = sum(c, r: p + 16*r - 32 >= 0 and -p - 16*r + 95 >= 0)
       network.4.3.y[n, c, p + 16*r - 32]*network.4.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 96; p++) {
                double sum = 0.0;
                for (int c = 0; c < 24; c++)
                    for (int r = 0; r < 3; r++)
                        if (p + 16 * r - 32 >= 0 && 95 - p - 16 * r >= 0)
                            sum += memory[1536 * n + p + 64 * c + 16 * r + 2649414] *
                                memory[72 * k + 3 * c + r + 14160];
                memory[2304 * n + 96 * k + p + 2698598] = sum;
            }
    /* network.4.conv2.y[n, k, p] = network.4.conv2.bias[k] + network.4.conv2.sum[n, k, p] */
    for (int n = 0; n < 32; n++)
        for (int k = 0; k < 24; k++)
            for (int p = 0; p < 96; p++)
                memory[2304 * n + 96 * k + p + 2772326] = memory[k + 15888] +
                    memory[2304 * n + 96 * k + p + 2698598];
    /* network.4.5.y[a0, a1, i] = network.4.conv2.y[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1536 * a0 + 64 * a1 + i + 2846054] =
                    memory[2304 * a0 + 96 * a1 + i + 2772326];
    reference_network_0_2_y(memory + 2846054, memory + 2895206); /* network.4.6.y */
    /* network.4.8.y[i0, i1, i2] = network.4.6.y[i0, i1, i2] + network.3.9.y[i0, i1, i2] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 2944358] =
                    memory[1536 * i0 + 64 * i1 + i2 + 2895206] +
                    memory[1536 * i0 + 64 * i1 + i2 + 2354534];
    /* network.4.9.y[i0, i1, i2] = relu(network.4.8.y[i0, i1, i2]) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 2993510] =
                    relu(memory[1536 * i0 + 64 * i1 + i2 + 2944358]);
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
    /* cross_entropy.m[n] = stop_gradient(cross_entropy.max[n]) */
    for (int n = 0; n < 32; n++)
        memory[n + 3044102] = memory[n + 3044070];
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
            memory[digit[n] + 10 * n + 3043750]);
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
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[3044264] = memory[3044262] / memory[3044263];
}

static void reference_backward(double *memory)
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
    /* network.4.8.y.grad[i0, i1, i2] = select(network.4.9.y[i0, i1, i2] > 0,
       network.4.9.y.grad[i0, i1, i2], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 3095492] =
                    choose(memory[1536 * i0 + 64 * i1 + i2 + 2993510] > 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 3046340], 0.0);
    /* network.4.5.y.grad */
    reference_network_4_5_y_grad(memory + 2895206, memory + 3095492, memory + 3144644);
    /* network.4.conv2.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 32; p++)
                memory[p + 2304 * a0 + 96 * a1 + 3193860] = 0.0;
    /* network.4.conv2.y.grad[a0, a1, i] = network.4.5.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[2304 * a0 + 96 * a1 + i + 3193796] =
                    memory[1536 * a0 + 64 * a1 + i + 3144644];
    /* network.4.conv2.bias.grad[k] = sum(n, p) network.4.conv2.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 96; p++)
                sum += memory[2304 * n + 96 * k + p + 3193796];
        memory[k + 3267524] = sum;
    }
    /* network.4.3.y.grad[n, c, i2] = sum(k, r) network.4.conv2.y.grad[n, k, i2 - 16*r +
       32]*network.4.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += memory[i2 + 2304 * n + 96 * k - 16 * r + 3193828] *
                            memory[72 * k + 3 * c + r + 14160];
                memory[i2 + 1536 * n + 64 * c + 3267548] = sum;
            }
    /* network.4.conv2.weight.grad[k, c, r] = sum(n, p: p + 16*r - 32 >= 0 and -p - 16*r + 95 >=
       0) network.4.conv2.y.grad[n, k, p]*network.4.3.y[n, c, p + 16*r - 32] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 32 - 16 * r; p < 96 - 16 * r; p++)
                        sum += memory[2304 * n + 96 * k + p + 3193796] *
                            memory[1536 * n + p + 64 * c + 16 * r + 2649414];
                memory[72 * k + 3 * c + r + 3316700] = sum;
            }
    /* network.4.2.y.grad[i0, i1, i2] = select(random(20, 1536*i0 + 64*i1 + i2) <
       network.4.3.p[], 0, network.4.3.y.grad[i0, i1, i2]/(1 - network.4.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 3318428] =
                    choose(dlcrt_uniform(run.seed, 20, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_4_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 3267548] / (1.0 - network_4_3_p));
    /* network.4.1.y.grad */
    reference_network_4_5_y_grad(memory + 2600294, memory + 3318428, memory + 3367580);
    /* network.4.conv1.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 32; p++)
                memory[p + 2304 * a0 + 96 * a1 + 3416796] = 0.0;
    /* network.4.conv1.y.grad[a0, a1, i] = network.4.1.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[2304 * a0 + 96 * a1 + i + 3416732] =
                    memory[1536 * a0 + 64 * a1 + i + 3367580];
    /* network.4.conv1.bias.grad[k] = sum(n, p) network.4.conv1.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 96; p++)
                sum += memory[2304 * n + 96 * k + p + 3416732];
        memory[k + 3490460] = sum;
    }
    /* network.3.9.y.grad.1[n, c, i2] = sum(k, r) network.4.conv1.y.grad[n, k, i2 - 16*r +
       32]*network.4.conv1.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += memory[i2 + 2304 * n + 96 * k - 16 * r + 3416764] *
                            memory[72 * k + 3 * c + r + 12408];
                memory[i2 + 1536 * n + 64 * c + 3490484] = sum;
            }
    /* network.3.9.y.grad[i0, i1, i2] = network.3.9.y.grad.1[i0, i1, i2] + network.4.8.y.grad[i0,
       i1, i2] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 3539636] =
                    memory[1536 * i0 + 64 * i1 + i2 + 3490484] +
                    memory[1536 * i0 + 64 * i1 + i2 + 3095492];
    /* network.4.conv1.weight.grad[k, c, r] = sum(n, p: p + 16*r - 32 >= 0 and -p - 16*r + 95 >=
       0) network.4.conv1.y.grad[n, k, p]*network.3.9.y[n, c, p + 16*r - 32] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 32 - 16 * r; p < 96 - 16 * r; p++)
                        sum += memory[2304 * n + 96 * k + p + 3416732] *
                            memory[1536 * n + p + 64 * c + 16 * r + 2354502];
                memory[72 * k + 3 * c + r + 3588788] = sum;
            }
    /* network.3.8.y.grad[i0, i1, i2] = select(network.3.9.y[i0, i1, i2] > 0,
       network.3.9.y.grad[i0, i1, i2], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 3590516] =
                    choose(memory[1536 * i0 + 64 * i1 + i2 + 2354534] > 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 3539636], 0.0);
    /* network.3.5.y.grad[i0, i1, i2] = select(network.3.6.y[i0, i1, i2] > 0,
       network.3.8.y.grad[i0, i1, i2], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 3639668] =
                    choose(memory[1536 * i0 + 64 * i1 + i2 + 2256230] > 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 3590516], 0.0);
    /* network.3.conv2.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 16; p++)
                memory[p + 1920 * a0 + 80 * a1 + 3688884] = 0.0;
    /* network.3.conv2.y.grad[a0, a1, i] = network.3.5.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1920 * a0 + 80 * a1 + i + 3688820] =
                    memory[1536 * a0 + 64 * a1 + i + 3639668];
    /* network.3.conv2.bias.grad[k] = sum(n, p) network.3.conv2.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 80; p++)
                sum += memory[1920 * n + 80 * k + p + 3688820];
        memory[k + 3750260] = sum;
    }
    /* network.3.3.y.grad[n, c, i2] = sum(k, r) network.3.conv2.y.grad[n, k, i2 - 8*r +
       16]*network.3.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += memory[i2 + 1920 * n + 80 * k - 8 * r + 3688836] *
                            memory[72 * k + 3 * c + r + 10656];
                memory[i2 + 1536 * n + 64 * c + 3750284] = sum;
            }
    /* network.3.conv2.weight.grad[k, c, r] = sum(n, p: p + 8*r - 16 >= 0 and -p - 8*r + 79 >= 0)
       network.3.conv2.y.grad[n, k, p]*network.3.3.y[n, c, p + 8*r - 16] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 16 - 8 * r; p < 80 - 8 * r; p++)
                        sum += memory[1920 * n + 80 * k + p + 3688820] *
                            memory[1536 * n + p + 64 * c + 8 * r + 2035030];
                memory[72 * k + 3 * c + r + 3799436] = sum;
            }
    /* network.3.2.y.grad[i0, i1, i2] = select(random(19, 1536*i0 + 64*i1 + i2) <
       network.3.3.p[], 0, network.3.3.y.grad[i0, i1, i2]/(1 - network.3.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 3801164] =
                    choose(dlcrt_uniform(run.seed, 19, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_3_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 3750284] / (1.0 - network_3_3_p));
    /* network.3.1.y.grad */
    reference_network_4_5_y_grad(memory + 1985894, memory + 3801164, memory + 3850316);
    /* network.3.conv1.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 16; p++)
                memory[p + 1920 * a0 + 80 * a1 + 3899532] = 0.0;
    /* network.3.conv1.y.grad[a0, a1, i] = network.3.1.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1920 * a0 + 80 * a1 + i + 3899468] =
                    memory[1536 * a0 + 64 * a1 + i + 3850316];
    /* network.3.conv1.bias.grad[k] = sum(n, p) network.3.conv1.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 80; p++)
                sum += memory[1920 * n + 80 * k + p + 3899468];
        memory[k + 3960908] = sum;
    }
    /* network.2.9.y.grad.1[n, c, i2] = sum(k, r) network.3.conv1.y.grad[n, k, i2 - 8*r +
       16]*network.3.conv1.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += memory[i2 + 1920 * n + 80 * k - 8 * r + 3899484] *
                            memory[72 * k + 3 * c + r + 8904];
                memory[i2 + 1536 * n + 64 * c + 3960932] = sum;
            }
    /* network.2.9.y.grad[i0, i1, i2] = network.2.9.y.grad.1[i0, i1, i2] + network.3.8.y.grad[i0,
       i1, i2] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4010084] =
                    memory[1536 * i0 + 64 * i1 + i2 + 3960932] +
                    memory[1536 * i0 + 64 * i1 + i2 + 3590516];
    /* network.3.conv1.weight.grad[k, c, r] = sum(n, p: p + 8*r - 16 >= 0 and -p - 8*r + 79 >= 0)
       network.3.conv1.y.grad[n, k, p]*network.2.9.y[n, c, p + 8*r - 16] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 16 - 8 * r; p < 80 - 8 * r; p++)
                        sum += memory[1920 * n + 80 * k + p + 3899468] *
                            memory[1536 * n + p + 64 * c + 8 * r + 1764694];
                memory[72 * k + 3 * c + r + 4059236] = sum;
            }
    /* network.2.8.y.grad[i0, i1, i2] = select(network.2.9.y[i0, i1, i2] > 0,
       network.2.9.y.grad[i0, i1, i2], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4060964] =
                    choose(memory[1536 * i0 + 64 * i1 + i2 + 1764710] > 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 4010084], 0.0);
    /* network.2.5.y.grad */
    reference_network_2_5_y_grad(memory + 1666406, memory + 4060964, memory + 4110116);
    /* network.2.conv2.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 8; p++)
                memory[p + 1728 * a0 + 72 * a1 + 4159332] = 0.0;
    /* network.2.conv2.y.grad[a0, a1, i] = network.2.5.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1728 * a0 + 72 * a1 + i + 4159268] =
                    memory[1536 * a0 + 64 * a1 + i + 4110116];
    /* network.2.conv2.bias.grad[k] = sum(n, p) network.2.conv2.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 72; p++)
                sum += memory[1728 * n + 72 * k + p + 4159268];
        memory[k + 4214564] = sum;
    }
    /* network.2.3.y.grad[n, c, i2] = sum(k, r) network.2.conv2.y.grad[n, k, i2 - 4*r +
       8]*network.2.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += memory[i2 + 1728 * n + 72 * k - 4 * r + 4159276] *
                            memory[72 * k + 3 * c + r + 7152];
                memory[i2 + 1536 * n + 64 * c + 4214588] = sum;
            }
    /* network.2.conv2.weight.grad[k, c, r] = sum(n, p: p + 4*r - 8 >= 0 and -p - 4*r + 71 >= 0)
       network.2.conv2.y.grad[n, k, p]*network.2.3.y[n, c, p + 4*r - 8] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 8 - 4 * r; p < 72 - 4 * r; p++)
                        sum += memory[1728 * n + 72 * k + p + 4159268] *
                            memory[1536 * n + p + 64 * c + 4 * r + 1457502];
                memory[72 * k + 3 * c + r + 4263740] = sum;
            }
    /* network.2.2.y.grad[i0, i1, i2] = select(random(18, 1536*i0 + 64*i1 + i2) <
       network.2.3.p[], 0, network.2.3.y.grad[i0, i1, i2]/(1 - network.2.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4265468] =
                    choose(dlcrt_uniform(run.seed, 18, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_2_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 4214588] / (1.0 - network_2_3_p));
    /* network.2.1.y.grad */
    reference_network_4_5_y_grad(memory + 1408358, memory + 4265468, memory + 4314620);
    /* network.2.conv1.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 8; p++)
                memory[p + 1728 * a0 + 72 * a1 + 4363836] = 0.0;
    /* network.2.conv1.y.grad[a0, a1, i] = network.2.1.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1728 * a0 + 72 * a1 + i + 4363772] =
                    memory[1536 * a0 + 64 * a1 + i + 4314620];
    /* network.2.conv1.bias.grad[k] = sum(n, p) network.2.conv1.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 72; p++)
                sum += memory[1728 * n + 72 * k + p + 4363772];
        memory[k + 4419068] = sum;
    }
    /* network.1.9.y.grad.1[n, c, i2] = sum(k, r) network.2.conv1.y.grad[n, k, i2 - 4*r +
       8]*network.2.conv1.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += memory[i2 + 1728 * n + 72 * k - 4 * r + 4363780] *
                            memory[72 * k + 3 * c + r + 5400];
                memory[i2 + 1536 * n + 64 * c + 4419092] = sum;
            }
    /* network.1.9.y.grad[i0, i1, i2] = network.1.9.y.grad.1[i0, i1, i2] + network.2.8.y.grad[i0,
       i1, i2] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4468244] =
                    memory[1536 * i0 + 64 * i1 + i2 + 4419092] +
                    memory[1536 * i0 + 64 * i1 + i2 + 4060964];
    /* network.2.conv1.weight.grad[k, c, r] = sum(n, p: p + 4*r - 8 >= 0 and -p - 4*r + 71 >= 0)
       network.2.conv1.y.grad[n, k, p]*network.1.9.y[n, c, p + 4*r - 8] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 8 - 4 * r; p < 72 - 4 * r; p++)
                        sum += memory[1728 * n + 72 * k + p + 4363772] *
                            memory[1536 * n + p + 64 * c + 4 * r + 1199454];
                memory[72 * k + 3 * c + r + 4517396] = sum;
            }
    /* network.1.8.y.grad[i0, i1, i2] = select(network.1.9.y[i0, i1, i2] > 0,
       network.1.9.y.grad[i0, i1, i2], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4519124] =
                    choose(memory[1536 * i0 + 64 * i1 + i2 + 1199462] > 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 4468244], 0.0);
    /* network.1.5.y.grad */
    reference_network_2_5_y_grad(memory + 1101158, memory + 4519124, memory + 4568276);
    /* network.1.conv2.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 4; p++)
                memory[p + 1632 * a0 + 68 * a1 + 4617492] = 0.0;
    /* network.1.conv2.y.grad[a0, a1, i] = network.1.5.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1632 * a0 + 68 * a1 + i + 4617428] =
                    memory[1536 * a0 + 64 * a1 + i + 4568276];
    /* network.1.conv2.bias.grad[k] = sum(n, p) network.1.conv2.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 68; p++)
                sum += memory[1632 * n + 68 * k + p + 4617428];
        memory[k + 4669652] = sum;
    }
    /* network.1.3.y.grad[n, c, i2] = sum(k, r) network.1.conv2.y.grad[n, k, i2 - 2*r +
       4]*network.1.conv2.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += memory[i2 + 1632 * n + 68 * k - 2 * r + 4617432] *
                            memory[72 * k + 3 * c + r + 3648];
                memory[i2 + 1536 * n + 64 * c + 4669676] = sum;
            }
    /* network.1.conv2.weight.grad[k, c, r] = sum(n, p: p + 2*r - 4 >= 0 and -p - 2*r + 67 >= 0)
       network.1.conv2.y.grad[n, k, p]*network.1.3.y[n, c, p + 2*r - 4] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 4 - 2 * r; p < 68 - 2 * r; p++)
                        sum += memory[1632 * n + 68 * k + p + 4617428] *
                            memory[1536 * n + p + 64 * c + 2 * r + 898402];
                memory[72 * k + 3 * c + r + 4718828] = sum;
            }
    /* network.1.2.y.grad[i0, i1, i2] = select(random(17, 1536*i0 + 64*i1 + i2) <
       network.1.3.p[], 0, network.1.3.y.grad[i0, i1, i2]/(1 - network.1.3.p[])) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4720556] =
                    choose(dlcrt_uniform(run.seed, 17, run.step,
                    (uint64_t)(1536 * i0 + 64 * i1 + i2)) < network_1_3_p, 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 4669676] / (1.0 - network_1_3_p));
    /* network.1.1.y.grad */
    reference_network_4_5_y_grad(memory + 849254, memory + 4720556, memory + 4769708);
    /* network.1.conv1.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 4; p++)
                memory[p + 1632 * a0 + 68 * a1 + 4818924] = 0.0;
    /* network.1.conv1.y.grad[a0, a1, i] = network.1.1.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1632 * a0 + 68 * a1 + i + 4818860] =
                    memory[1536 * a0 + 64 * a1 + i + 4769708];
    /* network.1.conv1.bias.grad[k] = sum(n, p) network.1.conv1.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 68; p++)
                sum += memory[1632 * n + 68 * k + p + 4818860];
        memory[k + 4871084] = sum;
    }
    /* network.0.9.y.grad.1[n, c, i2] = sum(k, r) network.1.conv1.y.grad[n, k, i2 - 2*r +
       4]*network.1.conv1.weight[k, c, r] */
    for (int n = 0; n < 32; n++)
        for (int c = 0; c < 24; c++)
            for (int i2 = 0; i2 < 64; i2++) {
                double sum = 0.0;
                for (int k = 0; k < 24; k++)
                    for (int r = 0; r < 3; r++)
                        sum += memory[i2 + 1632 * n + 68 * k - 2 * r + 4818864] *
                            memory[72 * k + 3 * c + r + 1896];
                memory[i2 + 1536 * n + 64 * c + 4871108] = sum;
            }
    /* network.0.9.y.grad[i0, i1, i2] = network.0.9.y.grad.1[i0, i1, i2] + network.1.8.y.grad[i0,
       i1, i2] */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4920260] =
                    memory[1536 * i0 + 64 * i1 + i2 + 4871108] +
                    memory[1536 * i0 + 64 * i1 + i2 + 4519124];
    /* network.1.conv1.weight.grad[k, c, r] = sum(n, p: p + 2*r - 4 >= 0 and -p - 2*r + 67 >= 0)
       network.1.conv1.y.grad[n, k, p]*network.0.9.y[n, c, p + 2*r - 4] */
    for (int k = 0; k < 24; k++)
        for (int c = 0; c < 24; c++)
            for (int r = 0; r < 3; r++) {
                double sum = 0.0;
                for (int n = 0; n < 32; n++)
                    for (int p = 4 - 2 * r; p < 68 - 2 * r; p++)
                        sum += memory[1632 * n + 68 * k + p + 4818860] *
                            memory[1536 * n + p + 64 * c + 2 * r + 646498];
                memory[72 * k + 3 * c + r + 4969412] = sum;
            }
    /* network.0.8.y.grad[i0, i1, i2] = select(network.0.9.y[i0, i1, i2] > 0,
       network.0.9.y.grad[i0, i1, i2], 0) */
    for (int i0 = 0; i0 < 32; i0++)
        for (int i1 = 0; i1 < 24; i1++)
            for (int i2 = 0; i2 < 64; i2++)
                memory[1536 * i0 + 64 * i1 + i2 + 4971140] =
                    choose(memory[1536 * i0 + 64 * i1 + i2 + 646502] > 0.0,
                    memory[1536 * i0 + 64 * i1 + i2 + 4920260], 0.0);
    /* network.0.downsample.bias.grad[k] = sum(n, p) network.0.8.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 64; p++)
                sum += memory[1536 * n + 64 * k + p + 4971140];
        memory[k + 5020292] = sum;
    }
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
    /* network.0.5.y.grad */
    reference_network_2_5_y_grad(memory + 449894, memory + 4971140, memory + 5020340);
    /* network.0.conv2.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 2; p++)
                memory[p + 1584 * a0 + 66 * a1 + 5069556] = 0.0;
    /* network.0.conv2.y.grad[a0, a1, i] = network.0.5.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1584 * a0 + 66 * a1 + i + 5069492] =
                    memory[1536 * a0 + 64 * a1 + i + 5020340];
    /* network.0.conv2.bias.grad[k] = sum(n, p) network.0.conv2.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 66; p++)
                sum += memory[1584 * n + 66 * k + p + 5069492];
        memory[k + 5120180] = sum;
    }
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
    /* network.0.1.y.grad */
    reference_network_4_5_y_grad(memory + 201062, memory + 5171084, memory + 5220236);
    /* network.0.conv1.y.grad[a0, a1, p + 64] = 0 */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int p = 0; p < 2; p++)
                memory[p + 1584 * a0 + 66 * a1 + 5269452] = 0.0;
    /* network.0.conv1.y.grad[a0, a1, i] = network.0.1.y.grad[a0, a1, i] */
    for (int a0 = 0; a0 < 32; a0++)
        for (int a1 = 0; a1 < 24; a1++)
            for (int i = 0; i < 64; i++)
                memory[1584 * a0 + 66 * a1 + i + 5269388] =
                    memory[1536 * a0 + 64 * a1 + i + 5220236];
    /* network.0.conv1.bias.grad[k] = sum(n, p) network.0.conv1.y.grad[n, k, p] */
    for (int k = 0; k < 24; k++) {
        double sum = 0.0;
        for (int n = 0; n < 32; n++)
            for (int p = 0; p < 66; p++)
                sum += memory[1584 * n + 66 * k + p + 5269388];
        memory[k + 5320076] = sum;
    }
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
    reference_forward(memory);
    if (backward)
        reference_backward(memory);
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
static struct dlcrt_tensor tensors[72] = {
    {.name = "network.0.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 1, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv1_weight, .elements = 112, .initial = DLCRT_UNIFORM, .a = -0.5773502691896258,
        .b = 0.5773502691896258, .trainable = true},
    {.name = "network.0.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_conv1_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.5773502691896258,
        .b = 0.5773502691896258, .trainable = true},
    {.name = "network.0.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv2_weight, .elements = 2320, .initial = DLCRT_UNIFORM, .a =
        -0.11785113019775793, .b = 0.11785113019775793, .trainable = true},
    {.name = "network.0.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_conv2_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.11785113019775793,
        .b = 0.11785113019775793, .trainable = true},
    {.name = "network.0.downsample.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 1, 1}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 32}, {2, 0, 1, 1, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_downsample_weight, .elements = 48, .initial = DLCRT_UNIFORM, .a = -1, .b = 1,
        .trainable = true},
    {.name = "network.0.downsample.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_downsample_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -1, .b = 1,
        .trainable = true},
    {.name = "network.1.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv1_weight, .elements = 2320, .initial = DLCRT_UNIFORM, .a =
        -0.11785113019775793, .b = 0.11785113019775793, .trainable = true},
    {.name = "network.1.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_1_conv1_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.11785113019775793,
        .b = 0.11785113019775793, .trainable = true},
    {.name = "network.1.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv2_weight, .elements = 2320, .initial = DLCRT_UNIFORM, .a =
        -0.11785113019775793, .b = 0.11785113019775793, .trainable = true},
    {.name = "network.1.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_1_conv2_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.11785113019775793,
        .b = 0.11785113019775793, .trainable = true},
    {.name = "network.2.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv1_weight, .elements = 2320, .initial = DLCRT_UNIFORM, .a =
        -0.11785113019775793, .b = 0.11785113019775793, .trainable = true},
    {.name = "network.2.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_2_conv1_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.11785113019775793,
        .b = 0.11785113019775793, .trainable = true},
    {.name = "network.2.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv2_weight, .elements = 2320, .initial = DLCRT_UNIFORM, .a =
        -0.11785113019775793, .b = 0.11785113019775793, .trainable = true},
    {.name = "network.2.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_2_conv2_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.11785113019775793,
        .b = 0.11785113019775793, .trainable = true},
    {.name = "network.3.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv1_weight, .elements = 2320, .initial = DLCRT_UNIFORM, .a =
        -0.11785113019775793, .b = 0.11785113019775793, .trainable = true},
    {.name = "network.3.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_3_conv1_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.11785113019775793,
        .b = 0.11785113019775793, .trainable = true},
    {.name = "network.3.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv2_weight, .elements = 2320, .initial = DLCRT_UNIFORM, .a =
        -0.11785113019775793, .b = 0.11785113019775793, .trainable = true},
    {.name = "network.3.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_3_conv2_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.11785113019775793,
        .b = 0.11785113019775793, .trainable = true},
    {.name = "network.4.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv1_weight, .elements = 2320, .initial = DLCRT_UNIFORM, .a =
        -0.11785113019775793, .b = 0.11785113019775793, .trainable = true},
    {.name = "network.4.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_4_conv1_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.11785113019775793,
        .b = 0.11785113019775793, .trainable = true},
    {.name = "network.4.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv2_weight, .elements = 2320, .initial = DLCRT_UNIFORM, .a =
        -0.11785113019775793, .b = 0.11785113019775793, .trainable = true},
    {.name = "network.4.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_4_conv2_bias, .elements = 48, .initial = DLCRT_UNIFORM, .a = -0.11785113019775793,
        .b = 0.11785113019775793, .trainable = true},
    {.name = "fc.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2, .shape = {10, 24},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}},
        .data = fc_weight, .elements = 400, .initial = DLCRT_UNIFORM, .a = -0.20412414523193154,
        .b = 0.20412414523193154, .trainable = true},
    {.name = "fc.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {10},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = fc_bias,
        .elements = 32, .initial = DLCRT_UNIFORM, .a = -0.20412414523193154, .b =
        0.20412414523193154, .trainable = true},
    {.name = "network.0.conv1.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 1, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv1_weight_exp_avg, .elements = 112, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.0.conv1.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 1, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv1_weight_exp_avg_sq, .elements = 112, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.0.conv1.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_conv1_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.0.conv1.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_conv1_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.0.conv2.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv2_weight_exp_avg, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.0.conv2.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv2_weight_exp_avg_sq, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.0.conv2.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_conv2_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.0.conv2.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_conv2_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.0.downsample.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 1, 1}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 32}, {2, 0, 1, 1, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_downsample_weight_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.0.downsample.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 1, 1}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 32}, {2, 0, 1, 1, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_downsample_weight_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0,
        .b = 0},
    {.name = "network.0.downsample.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_0_downsample_bias_exp_avg,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.0.downsample.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_downsample_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0,
        .b = 0},
    {.name = "network.1.conv1.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv1_weight_exp_avg, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.1.conv1.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv1_weight_exp_avg_sq, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.1.conv1.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_1_conv1_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.1.conv1.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_1_conv1_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.1.conv2.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv2_weight_exp_avg, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.1.conv2.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv2_weight_exp_avg_sq, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.1.conv2.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_1_conv2_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.1.conv2.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_1_conv2_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.2.conv1.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv1_weight_exp_avg, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.2.conv1.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv1_weight_exp_avg_sq, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.2.conv1.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_2_conv1_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.2.conv1.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_2_conv1_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.2.conv2.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv2_weight_exp_avg, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.2.conv2.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv2_weight_exp_avg_sq, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.2.conv2.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_2_conv2_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.2.conv2.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_2_conv2_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.3.conv1.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv1_weight_exp_avg, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.3.conv1.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv1_weight_exp_avg_sq, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.3.conv1.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_3_conv1_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.3.conv1.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_3_conv1_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.3.conv2.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv2_weight_exp_avg, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.3.conv2.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv2_weight_exp_avg_sq, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.3.conv2.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_3_conv2_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.3.conv2.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_3_conv2_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.4.conv1.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv1_weight_exp_avg, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.4.conv1.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv1_weight_exp_avg_sq, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.4.conv1.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_4_conv1_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.4.conv1.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_4_conv1_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.4.conv2.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv2_weight_exp_avg, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.4.conv2.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv2_weight_exp_avg_sq, .elements = 2320, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "network.4.conv2.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_4_conv2_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "network.4.conv2.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_4_conv2_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}, .data =
        fc_weight_exp_avg, .elements = 400, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {10, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}, .data =
        fc_weight_exp_avg_sq, .elements = 400, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1, .shape = {10},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        fc_bias_exp_avg, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "fc.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {10}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        fc_bias_exp_avg_sq, .elements = 32, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
};
static struct dlcrt_tensor gradients[24] = {
    {.name = "fc.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {10},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = NULL,
        .elements = 32},
    {.name = "fc.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2, .shape = {10, 24},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 10, 32}, {1, 0, 1, 32, 1}},
        .data = NULL, .elements = 336},
    {.name = "network.4.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.4.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 384}, {1, 0, 1, 24, 16}, {2, 0, 1, 16, 1}},
        .data = NULL, .elements = 9232},
    {.name = "network.4.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.4.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 384}, {1, 0, 1, 24, 16}, {2, 0, 1, 16, 1}},
        .data = NULL, .elements = 9232},
    {.name = "network.3.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.3.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 384}, {1, 0, 1, 24, 16}, {2, 0, 1, 16, 1}},
        .data = NULL, .elements = 9232},
    {.name = "network.3.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.3.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 384}, {1, 0, 1, 24, 16}, {2, 0, 1, 16, 1}},
        .data = NULL, .elements = 9232},
    {.name = "network.2.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.2.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 384}, {1, 0, 1, 24, 16}, {2, 0, 1, 16, 1}},
        .data = NULL, .elements = 9232},
    {.name = "network.2.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.2.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 384}, {1, 0, 1, 24, 16}, {2, 0, 1, 16, 1}},
        .data = NULL, .elements = 9232},
    {.name = "network.1.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.1.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 384}, {1, 0, 1, 24, 16}, {2, 0, 1, 16, 1}},
        .data = NULL, .elements = 9232},
    {.name = "network.1.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.1.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 384}, {1, 0, 1, 24, 16}, {2, 0, 1, 16, 1}},
        .data = NULL, .elements = 9232},
    {.name = "network.0.downsample.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.0.downsample.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 1, 1}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 16}, {1, 0, 1, 1, 16}, {2, 0, 1, 16, 1}}, .data =
        NULL, .elements = 400},
    {.name = "network.0.conv2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.0.conv2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 384}, {1, 0, 1, 24, 16}, {2, 0, 1, 16, 1}},
        .data = NULL, .elements = 9232},
    {.name = "network.0.conv1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "network.0.conv1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 3,
        .shape = {24, 1, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 16}, {1, 0, 1, 1, 16}, {2, 0, 1, 16, 1}}, .data =
        NULL, .elements = 400},
};
static struct dlcrt_input inputs[2] = {
    {.name = "pixels", .dtype = DLCRT_F32, .rank = 2, .shape = {1, 64}, .classes = 0,
        .data = pixels, .predicts = true},
    {.name = "digit", .dtype = DLCRT_I32, .rank = 0, .shape = {0}, .classes = 10, .data = digit},
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
static const struct dlcrt_metric metrics[1] = {
    {.name = "accuracy", .unit = "%", .scale = 100, .sum = &accuracy_sum},
};
static struct dlcrt_tensor train_outputs[170] = {
    {.name = "pixels.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 1, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 80}, {1, 0, 1, 1, 80}, {2, 2, 1, 68, 1}}, .data =
        arena + 5819840, .elements = 2576},
    {.name = "network.0.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 66}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 2261440, .elements = 61456},
    {.name = "network.0.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2176}, {2, 2, 1, 68, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 4400128, .elements = 52240},
    {.name = "network.0.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 66}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2112}, {2, 0, 1, 66, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 5027008, .elements = 50704},
    {.name = "pixels.value.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 1, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 2048}, {2, 0, 1, 64, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 2064},
    {.name = "network.0.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2304}, {2, 4, 1, 72, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 3736384, .elements = 55312},
    {.name = "network.1.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2176}, {2, 0, 1, 68, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 4609088, .elements = 52240},
    {.name = "network.1.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2304}, {2, 4, 1, 72, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 3957632, .elements = 55312},
    {.name = "network.1.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2176}, {2, 0, 1, 68, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 4818048, .elements = 52240},
    {.name = "network.1.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2560}, {2, 8, 1, 80, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 2507264, .elements = 61456},
    {.name = "network.2.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2304}, {2, 0, 1, 72, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 4178880, .elements = 55312},
    {.name = "network.2.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 8, 1, 80, 1}},
        .data = arena + 2753088, .elements = 61456},
    {.name = "network.2.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 2998912, .elements = 61456},
    {.name = "network.2.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {1, 0, 1, 24, 96}, {2, 16, 1, 96, 1}},
        .data = arena + 786560, .elements = 73744},
    {.name = "network.3.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 3244736, .elements = 61456},
    {.name = "network.3.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {1, 0, 1, 24, 96}, {2, 16, 1, 96, 1}},
        .data = arena + 1081536, .elements = 73744},
    {.name = "network.3.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 3490560, .elements = 61456},
    {.name = "network.3.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 3072}, {1, 0, 1, 24, 128}, {2, 32, 1, 128, 1}},
        .data = arena + 0, .elements = 98320},
    {.name = "network.4.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 96}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {1, 0, 1, 24, 96}, {2, 0, 1, 96, 1}},
        .data = arena + 1376512, .elements = 73744},
    {.name = "network.4.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 24, 64}, {2, 0, 1, 64, 1}},
        .data = arena + 1671488, .elements = 49168},
    {.name = "network.4.3.y.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 4096}, {2, 32, 1, 128, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 393280, .elements = 98320},
    {.name = "network.4.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 96}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 3072}, {2, 0, 1, 96, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 1671488, .elements = 73744},
    {.name = "network.4.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2048}, {2, 0, 1, 64, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 5229824, .elements = 49168},
    {.name = "fc.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 10, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = fc_y, .elements = 336},
    {.name = "cross_entropy.max", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}},
        .data = arena + 1966464, .elements = 48},
    {.name = "cross_entropy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}},
        .data = arena + 1966656, .elements = 48},
    {.name = "loss.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 1966848, .elements = 1},
    {.name = "loss.weight", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_weight, .elements = 1},
    {.name = "loss", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss, .elements = 1},
    {.name = "accuracy.argmax", .dtype = DLCRT_I32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}},
        .data = arena + 1966848, .elements = 48},
    {.name = "accuracy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &accuracy_sum, .elements = 1},
    {.name = "loss.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 1966848, .elements = 1},
    {.name = "fc.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 1969600, .elements = 528},
    {.name = "fc.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        fc_bias_exp_avg, .elements = 32},
    {.name = "fc.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {10}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data =
        fc_bias_exp_avg_sq, .elements = 32},
    {.name = "fc.y.grad.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 10}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 10, 32}, {0, 0, 1, 2, 16}, {0, 0, 2, 16, 1}}, .data =
        arena + 1971712, .elements = 336},
    {.name = "1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 24},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 24, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 1966464, .elements = 784},
    {.name = "fc.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}, .data =
        fc_weight_exp_avg, .elements = 400},
    {.name = "fc.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}, .data =
        fc_weight_exp_avg_sq, .elements = 400},
    {.name = "network.4.9.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2048}, {2, 0, 1, 64, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 5426496, .elements = 49168},
    {.name = "network.4.9.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2048}, {2, 0, 1, 64, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 5426496, .elements = 49168},
    {.name = "network.4.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 96}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 3072}, {2, 0, 1, 96, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 1966464, .elements = 73744},
    {.name = "network.4.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 96}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 3072}, {2, 0, 1, 96, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 1966464, .elements = 73744},
    {.name = "network.4.conv2.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 1671488,
        .elements = 528},
    {.name = "network.4.conv2.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_4_conv2_bias_exp_avg,
        .elements = 48},
    {.name = "network.4.conv2.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_4_conv2_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.4.3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2048}, {2, 0, 1, 64, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 5623168, .elements = 49168},
    {.name = "network.4.conv2.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 1152}, {2, 0, 1, 24, 48}, {3, 0, 1, 3, 16},
        {0, 0, 1, 16, 1}}, .data = arena + 1671488, .elements = 27664},
    {.name = "network.4.conv2.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv2_weight_exp_avg, .elements = 2320},
    {.name = "network.4.conv2.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv2_weight_exp_avg_sq, .elements = 2320},
    {.name = "network.4.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 96}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 3072}, {2, 0, 1, 96, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 1671488, .elements = 73744},
    {.name = "network.4.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 96}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 3072}, {2, 0, 1, 96, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 1671488, .elements = 73744},
    {.name = "network.4.conv1.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 393280,
        .elements = 528},
    {.name = "network.4.conv1.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_4_conv1_bias_exp_avg,
        .elements = 48},
    {.name = "network.4.conv1.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_4_conv1_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.3.8.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2048}, {2, 0, 1, 64, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 1376512, .elements = 49168},
    {.name = "network.3.9.y.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 4096}, {2, 32, 1, 128, 32}, {0, 0, 1, 2, 16},
        {0, 0, 2, 16, 1}}, .data = arena + 393280, .elements = 98320},
    {.name = "network.4.conv1.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 1152}, {2, 0, 1, 24, 48}, {3, 0, 1, 3, 16},
        {0, 0, 1, 16, 1}}, .data = arena + 0, .elements = 27664},
    {.name = "network.4.conv1.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv1_weight_exp_avg, .elements = 2320},
    {.name = "network.4.conv1.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv1_weight_exp_avg_sq, .elements = 2320},
    {.name = "network.3.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 327744, .elements = 61456},
    {.name = "network.3.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 327744, .elements = 61456},
    {.name = "network.3.conv2.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 528},
    {.name = "network.3.conv2.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_3_conv2_bias_exp_avg,
        .elements = 48},
    {.name = "network.3.conv2.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_3_conv2_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.3.3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 24, 64}, {2, 0, 1, 64, 1}},
        .data = arena + 573568, .elements = 49168},
    {.name = "network.3.conv2.y.grad.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2560}, {2, 0, 1, 80, 32}, {1, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 81936},
    {.name = "network.3.conv2.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {2, 0, 1, 24, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 327744, .elements = 36880},
    {.name = "network.3.conv2.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv2_weight_exp_avg, .elements = 2320},
    {.name = "network.3.conv2.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv2_weight_exp_avg_sq, .elements = 2320},
    {.name = "network.3.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 327744, .elements = 61456},
    {.name = "network.3.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 327744, .elements = 61456},
    {.name = "network.3.conv1.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 528},
    {.name = "network.3.conv1.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_3_conv1_bias_exp_avg,
        .elements = 48},
    {.name = "network.3.conv1.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_3_conv1_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.2.8.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 24, 64}, {2, 0, 1, 64, 1}},
        .data = arena + 573568, .elements = 49168},
    {.name = "network.3.conv1.y.grad.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2560}, {2, 0, 1, 80, 32}, {1, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 81936},
    {.name = "network.3.conv1.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {2, 0, 1, 24, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 327744, .elements = 36880},
    {.name = "network.3.conv1.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv1_weight_exp_avg, .elements = 2320},
    {.name = "network.3.conv1.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv1_weight_exp_avg_sq, .elements = 2320},
    {.name = "network.2.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 294976, .elements = 61456},
    {.name = "network.2.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 294976, .elements = 61456},
    {.name = "network.2.conv2.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 528},
    {.name = "network.2.conv2.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_2_conv2_bias_exp_avg,
        .elements = 48},
    {.name = "network.2.conv2.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_2_conv2_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.2.3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 24, 64}, {2, 0, 1, 64, 1}},
        .data = arena + 770240, .elements = 49168},
    {.name = "network.2.conv2.y.grad.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {2, 0, 1, 72, 32}, {1, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 73744},
    {.name = "network.2.conv2.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {2, 0, 1, 24, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 294976, .elements = 36880},
    {.name = "network.2.conv2.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv2_weight_exp_avg, .elements = 2320},
    {.name = "network.2.conv2.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv2_weight_exp_avg_sq, .elements = 2320},
    {.name = "network.2.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 294976, .elements = 61456},
    {.name = "network.2.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 294976, .elements = 61456},
    {.name = "network.2.conv1.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 528},
    {.name = "network.2.conv1.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_2_conv1_bias_exp_avg,
        .elements = 48},
    {.name = "network.2.conv1.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_2_conv1_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.1.8.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 24, 64}, {2, 0, 1, 64, 1}},
        .data = arena + 770240, .elements = 49168},
    {.name = "network.2.conv1.y.grad.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {2, 0, 1, 72, 32}, {1, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 73744},
    {.name = "network.2.conv1.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {2, 0, 1, 24, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 294976, .elements = 36880},
    {.name = "network.2.conv1.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv1_weight_exp_avg, .elements = 2320},
    {.name = "network.2.conv1.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv1_weight_exp_avg_sq, .elements = 2320},
    {.name = "network.1.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 278592, .elements = 61456},
    {.name = "network.1.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 278592, .elements = 61456},
    {.name = "network.1.conv2.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 528},
    {.name = "network.1.conv2.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_1_conv2_bias_exp_avg,
        .elements = 48},
    {.name = "network.1.conv2.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_1_conv2_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.1.3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 24, 64}, {2, 0, 1, 64, 1}},
        .data = arena + 524416, .elements = 49168},
    {.name = "network.1.conv2.y.grad.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2176}, {2, 0, 1, 68, 32}, {1, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 69648},
    {.name = "network.1.conv2.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {2, 0, 1, 24, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 278592, .elements = 36880},
    {.name = "network.1.conv2.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv2_weight_exp_avg, .elements = 2320},
    {.name = "network.1.conv2.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv2_weight_exp_avg_sq, .elements = 2320},
    {.name = "network.1.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 278592, .elements = 61456},
    {.name = "network.1.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 278592, .elements = 61456},
    {.name = "network.1.conv1.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 528},
    {.name = "network.1.conv1.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_1_conv1_bias_exp_avg,
        .elements = 48},
    {.name = "network.1.conv1.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_1_conv1_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.0.8.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 24, 64}, {2, 0, 1, 64, 1}},
        .data = arena + 524416, .elements = 49168},
    {.name = "network.1.conv1.y.grad.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2176}, {2, 0, 1, 68, 32}, {1, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 69648},
    {.name = "network.1.conv1.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {2, 0, 1, 24, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 278592, .elements = 36880},
    {.name = "network.1.conv1.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv1_weight_exp_avg, .elements = 2320},
    {.name = "network.1.conv1.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv1_weight_exp_avg_sq, .elements = 2320},
    {.name = "network.0.downsample.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 2, .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 528},
    {.name = "network.0.downsample.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_0_downsample_bias_exp_avg,
        .elements = 48},
    {.name = "network.0.downsample.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_downsample_bias_exp_avg_sq, .elements = 48},
    {.name = "network.0.downsample.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 1, 1}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {2, 0, 1, 1, 32}, {3, 0, 1, 1, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 0, .elements = 528},
    {.name = "network.0.downsample.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 1, 1}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 32}, {2, 0, 1, 1, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_downsample_weight_exp_avg, .elements = 48},
    {.name = "network.0.downsample.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 1, 1}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 32}, {2, 0, 1, 1, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_downsample_weight_exp_avg_sq, .elements = 48},
    {.name = "network.0.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 66}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 270400, .elements = 61456},
    {.name = "network.0.conv2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 66}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 270400, .elements = 61456},
    {.name = "network.0.conv2.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 0,
        .elements = 528},
    {.name = "network.0.conv2.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_0_conv2_bias_exp_avg,
        .elements = 48},
    {.name = "network.0.conv2.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_0_conv2_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.0.3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1536}, {1, 0, 1, 24, 64}, {2, 0, 1, 64, 1}},
        .data = arena + 516224, .elements = 49168},
    {.name = "network.0.conv2.y.grad.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 66}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2112}, {2, 0, 1, 66, 32}, {1, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 67600},
    {.name = "network.0.conv2.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 24, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 2304}, {2, 0, 1, 24, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 270400, .elements = 36880},
    {.name = "network.0.conv2.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv2_weight_exp_avg, .elements = 2320},
    {.name = "network.0.conv2.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv2_weight_exp_avg_sq, .elements = 2320},
    {.name = "network.0.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 66}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 0, .elements = 61456},
    {.name = "network.0.conv1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 66}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 0, .elements = 61456},
    {.name = "network.0.conv1.bias.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {16, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 32}, {1, 0, 1, 32, 1}}, .data = arena + 245824,
        .elements = 528},
    {.name = "network.0.conv1.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_0_conv1_bias_exp_avg,
        .elements = 48},
    {.name = "network.0.conv1.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {24}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = network_0_conv1_bias_exp_avg_sq,
        .elements = 48},
    {.name = "network.0.conv1.weight.grad.parts", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 4, .shape = {16, 24, 1, 3}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 16, 96}, {2, 0, 1, 1, 96}, {3, 0, 1, 3, 32},
        {1, 0, 1, 32, 1}}, .data = arena + 245824, .elements = 1552},
    {.name = "network.0.conv1.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 1, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv1_weight_exp_avg, .elements = 112},
    {.name = "network.0.conv1.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 3, .shape = {24, 1, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv1_weight_exp_avg_sq, .elements = 112},
    {.name = "adam.c1", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 0, .elements = 1},
    {.name = "adam.c2", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 64, .elements = 1},
    {.name = "network.0.conv1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 1, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv1_weight, .elements = 112},
    {.name = "network.0.conv1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_conv1_bias, .elements = 48},
    {.name = "network.0.conv2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_conv2_weight, .elements = 2320},
    {.name = "network.0.conv2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_conv2_bias, .elements = 48},
    {.name = "network.0.downsample.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 1, 1}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 32}, {2, 0, 1, 1, 32}, {0, 0, 1, 32, 1}}, .data =
        network_0_downsample_weight, .elements = 48},
    {.name = "network.0.downsample.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_0_downsample_bias, .elements = 48},
    {.name = "network.1.conv1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv1_weight, .elements = 2320},
    {.name = "network.1.conv1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_1_conv1_bias, .elements = 48},
    {.name = "network.1.conv2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_1_conv2_weight, .elements = 2320},
    {.name = "network.1.conv2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_1_conv2_bias, .elements = 48},
    {.name = "network.2.conv1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv1_weight, .elements = 2320},
    {.name = "network.2.conv1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_2_conv1_bias, .elements = 48},
    {.name = "network.2.conv2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_2_conv2_weight, .elements = 2320},
    {.name = "network.2.conv2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_2_conv2_bias, .elements = 48},
    {.name = "network.3.conv1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv1_weight, .elements = 2320},
    {.name = "network.3.conv1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_3_conv1_bias, .elements = 48},
    {.name = "network.3.conv2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {0, 0, 1, 32, 1}}, .data =
        network_3_conv2_weight, .elements = 2320},
    {.name = "network.3.conv2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_3_conv2_bias, .elements = 48},
    {.name = "network.4.conv1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv1_weight, .elements = 2320},
    {.name = "network.4.conv1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_4_conv1_bias, .elements = 48},
    {.name = "network.4.conv2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {24, 24, 3}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 24, 96}, {2, 0, 1, 3, 32}, {1, 0, 1, 32, 1}}, .data =
        network_4_conv2_weight, .elements = 2320},
    {.name = "network.4.conv2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {24}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        network_4_conv2_bias, .elements = 48},
    {.name = "fc.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {10, 24}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 16}, {0, 0, 1, 16, 1}}, .data = fc_weight,
        .elements = 400},
    {.name = "fc.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {10},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}, .data = fc_bias,
        .elements = 32},
};
static const struct dlcrt_kernel train_kernels[134] = {
    {"pixels_2",
    "pixels.value[n, i0, i1] = pixels[n, i0, i1]*0.0625",
     11, 2048, 16384, 1, &train_outputs[0]},
    {"network_0_conv1",
    "network.0.conv1.sum[n, k, p] = sum(c, r) pixels.value[n, c, p + r - "
    "2]*network.0.conv1.weight[k, c, r]",
     17, 304128, 211232, 1, &train_outputs[1]},
    {"network_0_3",
    "network.0.3.y[i0, i1, i2] = select(random(16, 1536*i0 + 64*i1 + i2) < network.0.3.p[], 0, "
    "relu(network.0.conv1.bias[i1] + network.0.conv1.sum[i0, i1, i2])/(1 - network.0.3.p[]))",
     20, 245760, 393320, 1, &train_outputs[2]},
    {"network_0_conv2",
    "network.0.conv2.sum[n, k, p] = sum(c, r) network.0.3.y[n, c, p + r - "
    "2]*network.0.conv2.weight[k, c, r]",
     21, 7299072, 406272, 1, &train_outputs[3]},
    {"network_0_downsample",
    "pixels.value.copy[i0, i1, i2] = pixels.value[i0, i1, i2]",
     24, 0, 16384, 1, &train_outputs[4]},
    {"network_0_downsample_network_0_9",
    "network.0.downsample.sum[n, k, p] = sum(c, r) pixels.value.copy[n, c, p + "
    "r]*network.0.downsample.weight[k, c, r]",
     24, 344064, 794912, 1, &train_outputs[5]},
    {"network_1_conv1",
    "network.1.conv1.sum[n, k, p] = sum(c, r) network.0.9.y[n, c, p + 2*r - "
    "4]*network.1.conv1.weight[k, c, r]",
     17, 7520256, 412416, 1, &train_outputs[6]},
    {"network_1_3",
    "network.1.3.y[i0, i1, i2] = select(random(17, 1536*i0 + 64*i1 + i2) < network.1.3.p[], 0, "
    "relu(network.1.conv1.bias[i1] + network.1.conv1.sum[i0, i1, i2])/(1 - network.1.3.p[]))",
     20, 245760, 393320, 1, &train_outputs[7]},
    {"network_1_conv1",
    "network.1.conv2.sum[n, k, p] = sum(c, r) network.1.3.y[n, c, p + 2*r - "
    "4]*network.1.conv2.weight[k, c, r]",
     21, 7520256, 412416, 1, &train_outputs[8]},
    {"network_1_9",
    "network.1.9.y[i0, i1, i2] = relu(relu(network.1.conv2.bias[i1] + network.1.conv2.sum[i0, "
    "i1, i2]) + network.0.9.y[i0, i1, i2])",
     26, 196608, 589920, 1, &train_outputs[9]},
    {"network_2_conv1",
    "network.2.conv1.sum[n, k, p] = sum(c, r) network.1.9.y[n, c, p + 4*r - "
    "8]*network.2.conv1.weight[k, c, r]",
     17, 7962624, 424704, 1, &train_outputs[10]},
    {"network_2_3",
    "network.2.3.y[i0, i1, i2] = select(random(18, 1536*i0 + 64*i1 + i2) < network.2.3.p[], 0, "
    "relu(network.2.conv1.bias[i1] + network.2.conv1.sum[i0, i1, i2])/(1 - network.2.3.p[]))",
     20, 245760, 393320, 1, &train_outputs[11]},
    {"network_2_conv2",
    "network.2.conv2.sum[n, k, p] = sum(c, r) network.2.3.y[n, c, p + 4*r - "
    "8]*network.2.conv2.weight[k, c, r]",
     21, 7962624, 424704, 1, &train_outputs[12]},
    {"network_2_9",
    "network.2.9.y[i0, i1, i2] = relu(relu(network.2.conv2.bias[i1] + network.2.conv2.sum[i0, "
    "i1, i2]) + network.1.9.y[i0, i1, i2])",
     26, 196608, 589920, 1, &train_outputs[13]},
    {"network_3_conv1",
    "network.3.conv1.sum[n, k, p] = sum(c, r) network.2.9.y[n, c, p + 8*r - "
    "16]*network.3.conv1.weight[k, c, r]",
     17, 8847360, 449280, 1, &train_outputs[14]},
    {"network_3_3",
    "network.3.3.y[i0, i1, i2] = select(random(19, 1536*i0 + 64*i1 + i2) < network.3.3.p[], 0, "
    "relu(network.3.conv1.bias[i1] + network.3.conv1.sum[i0, i1, i2])/(1 - network.3.3.p[]))",
     20, 245760, 393320, 1, &train_outputs[15]},
    {"network_3_conv1",
    "network.3.conv2.sum[n, k, p] = sum(c, r) network.3.3.y[n, c, p + 8*r - "
    "16]*network.3.conv2.weight[k, c, r]",
     21, 8847360, 449280, 1, &train_outputs[16]},
    {"network_3_9",
    "network.3.9.y[i0, i1, i2] = relu(relu(network.3.conv2.bias[i1] + network.3.conv2.sum[i0, "
    "i1, i2]) + network.2.9.y[i0, i1, i2])",
     26, 196608, 589920, 1, &train_outputs[17]},
    {"network_4_conv1",
    "network.4.conv1.sum[n, k, p] = sum(c, r) network.3.9.y[n, c, p + 16*r - "
    "32]*network.4.conv1.weight[k, c, r]",
     17, 10616832, 498432, 1, &train_outputs[18]},
    {"network_4_3",
    "network.4.3.y[i0, i1, i2] = select(random(20, 1536*i0 + 64*i1 + i2) < network.4.3.p[], 0, "
    "relu(network.4.conv1.bias[i1] + network.4.conv1.sum[i0, i1, i2])/(1 - network.4.3.p[]))",
     20, 245760, 393320, 1, &train_outputs[19]},
    {"network_4_conv2",
    "network.4.3.y.copy[2*i0 + i02, i1, i2] = network.4.3.y[2*i0 + i02, i1, i2]",
     21, 0, 393216, 1, &train_outputs[20]},
    {"network_4_conv2_2",
    "network.4.conv2.sum[2*n + n2, k, p] = sum(c, r) network.4.3.y.copy[2*n + n2, c, p + 16*r - "
    "32]*network.4.conv2.weight[k, c, r]",
     21, 10616832, 498432, 1, &train_outputs[21]},
    {"network_4_9",
    "network.4.9.y[2*i0 + i02, i1, i2] = relu(relu(network.4.conv2.bias[i1] + "
    "network.4.conv2.sum[2*i0 + i02, i1, i2]) + network.3.9.y[2*i0 + i02, i1, i2])",
     26, 196608, 589920, 1, &train_outputs[22]},
    {"fc",
    "fc.sum[2*i0 + i02, k] = sum(c) network.4.9.y[2*i0 + i02, c, 63]*fc.weight[k, c]",
     30, 15680, 35560, 1, &train_outputs[23]},
    {"cross_entropy",
    "cross_entropy.max[2*n + n2] = max(c) fc.y[2*n + n2, c]",
     31, 1280, 2944, 2, &train_outputs[24]},
    {"cross_entropy_2",
    "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, cross_entropy.max[n] + "
    "log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0)",
     31, 192, 524, 1, &train_outputs[26]},
    {"cross_entropy_3",
    "loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, 1), 0)",
     31, 96, 140, 1, &train_outputs[27]},
    {"cross_entropy_4",
    "loss[] = loss.sum[]/loss.weight[]",
     31, 1, 12, 1, &train_outputs[28]},
    {"accuracy",
    "accuracy.argmax[2*n + n2] = argmax(c) fc.y[2*n + n2, c]",
     32, 320, 1408, 1, &train_outputs[29]},
    {"accuracy_2",
    "accuracy.sum[] = sum(n) select(n < valid[] and accuracy.argmax[n] == digit[n], 1, 0)",
     32, 64, 268, 1, &train_outputs[30]},
    {"cross_entropy_grad",
    "loss.sum.grad[] = 1/loss.weight[]",
     31, 1, 8, 1, &train_outputs[31]},
    {"cross_entropy_grad_2",
    "cross_entropy.l.grad[n] = select(n < valid[], loss.sum.grad[], 0)",
     31, 2336, 3724, 1, &train_outputs[32]},
    {"fc_adam_grad",
    "fc.bias.grad[k] = sum(i0) fc.y.grad[i0, k]",
     30, 470, 1672, 2, &train_outputs[33]},
    {"fc_grad",
    "fc.y.grad.copy[2*i0 + i02, i1] = fc.y.grad[2*i0 + i02, i1]",
     30, 0, 2560, 1, &train_outputs[35]},
    {"fc_grad_2",
    "1.y.grad[2*i0 + i02, c] = sum(k) fc.y.grad.copy[2*i0 + i02, k]*fc.weight[k, c]",
     30, 15360, 5312, 1, &train_outputs[36]},
    {"fc_adam_grad_2",
    "fc.weight.grad[k, c] = sum(i0) fc.y.grad[i0, k]*network.4.9.y[i0, c, 63]",
     30, 18960, 40672, 2, &train_outputs[37]},
    {"layer_1_grad",
    "network.4.9.y.grad[2*a0 + a02, a1, i2] = 0",
     29, 0, 193536, 1, &train_outputs[39]},
    {"layer_1_grad_2",
    "network.4.9.y.grad[2*a0 + a02, a1, 63] = '1.y.grad'[2*a0 + a02, a1]",
     29, 0, 6144, 1, &train_outputs[40]},
    {"network_4_5_grad",
    "network.4.conv2.y.grad[2*a0 + a02, a1, p + 64] = 0",
     22, 0, 98304, 1, &train_outputs[41]},
    {"network_4_5_grad_2",
    "network.4.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.4.conv2.bias[a1] + "
    "network.4.conv2.sum[2*a0 + n2, a1, i]) > 0 and network.4.9.y[2*a0 + n2, a1, i] > 0, "
    "network.4.9.y.grad[2*a0 + n2, a1, i], 0)",
     22, 147456, 786528, 1, &train_outputs[42]},
    {"network_4_conv2_adam_grad",
    "network.4.conv2.bias.grad.parts[n, k] = sum(n2, p) network.4.conv2.y.grad[2*n + n2, k, p]",
     21, 74472, 298880, 3, &train_outputs[43]},
    {"network_4_conv2_grad",
    "network.4.3.y.grad[2*n + n2, c, i2] = sum(k, r) network.4.conv2.y.grad[2*n + n2, k, i2 - "
    "16*r + 32]*network.4.conv2.weight[k, c, r]",
     21, 7077888, 498432, 1, &train_outputs[46]},
    {"network_4_conv2_grad_2",
    "network.4.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p) network.4.conv2.y.grad[2*n + n2, "
    "k, p]*network.4.3.y.copy[2*n + n2, c, p + 16*r - 32]",
     21, 10616832, 602112, 1, &train_outputs[47]},
    {"network_4_conv2_adam_grad_2",
    "network.4.conv2.weight.grad[k, c, r] = sum(n) network.4.conv2.weight.grad.parts[n, k, c, r]",
     21, 53568, 172832, 2, &train_outputs[48]},
    {"network_4_5_grad",
    "network.4.conv1.y.grad[2*a0 + a02, a1, p + 64] = 0",
     18, 0, 98304, 1, &train_outputs[50]},
    {"network_4_1_grad",
    "network.4.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.4.conv1.bias[a1] + "
    "network.4.conv1.sum[2*a0 + n2, a1, i]) > 0, select(random(20, 64*a1 + i + 3072*a0 + "
    "1536*n2) < network.4.3.p[], 0, network.4.3.y.grad[2*a0 + n2, a1, i]/(1 - network.4.3.p[])), "
    "0)",
     18, 294912, 589928, 1, &train_outputs[51]},
    {"network_4_conv2_adam_grad",
    "network.4.conv1.bias.grad.parts[n, k] = sum(n2, p) network.4.conv1.y.grad[2*n + n2, k, p]",
     17, 74472, 298880, 3, &train_outputs[52]},
    {"network_4_conv1_network_3_9_grad",
    "network.3.9.y.grad.1[2*n + n2, c, i2] = sum(k, r) network.4.conv1.y.grad[2*n + n2, k, i2 - "
    "16*r + 32]*network.4.conv1.weight[k, c, r]",
     17, 7225344, 1481472, 1, &train_outputs[55]},
    {"network_4_conv1_grad",
    "network.3.9.y.copy[2*i0 + i02, i1, i2] = network.3.9.y[2*i0 + i02, i1, i2]",
     17, 0, 393216, 1, &train_outputs[56]},
    {"network_4_conv2_grad_2",
    "network.4.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p) network.4.conv1.y.grad[2*n + n2, "
    "k, p]*network.3.9.y.copy[2*n + n2, c, p + 16*r - 32]",
     17, 10616832, 602112, 1, &train_outputs[57]},
    {"network_4_conv2_adam_grad_2",
    "network.4.conv1.weight.grad[k, c, r] = sum(n) network.4.conv1.weight.grad.parts[n, k, c, r]",
     17, 53568, 172832, 2, &train_outputs[58]},
    {"network_3_5_grad",
    "network.3.conv2.y.grad[a0, a1, p + 64] = 0",
     22, 0, 49152, 1, &train_outputs[60]},
    {"network_3_5_grad_2",
    "network.3.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.3.conv2.bias[a1] + "
    "network.3.conv2.sum[2*a0 + n2, a1, i]) > 0, network.3.8.y.grad[2*a0 + n2, a1, i], 0)",
     22, 147456, 589920, 1, &train_outputs[61]},
    {"network_3_conv2_adam_grad",
    "network.3.conv2.bias.grad.parts[n, k] = sum(n2, p) network.3.conv2.y.grad[2*n + n2, k, p]",
     21, 62184, 249728, 3, &train_outputs[62]},
    {"network_3_conv2_grad",
    "network.3.3.y.grad[n, c, i2] = sum(k, r) network.3.conv2.y.grad[n, k, i2 - 8*r + "
    "16]*network.3.conv2.weight[k, c, r]",
     21, 7077888, 449280, 1, &train_outputs[65]},
    {"network_3_conv2_grad_2",
    "network.3.conv2.y.grad.copy[i0, i1, i2] = network.3.conv2.y.grad[i0, i1, i2]",
     21, 0, 491520, 1, &train_outputs[66]},
    {"network_3_conv2_grad_3",
    "network.3.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p) network.3.conv2.y.grad.copy[2*n "
    "+ n2, k, p]*network.3.3.y[2*n + n2, c, p + 8*r - 16]",
     21, 8847360, 552960, 1, &train_outputs[67]},
    {"network_3_conv2_adam_grad_2",
    "network.3.conv2.weight.grad[k, c, r] = sum(n) network.3.conv2.weight.grad.parts[n, k, c, r]",
     21, 53568, 172832, 2, &train_outputs[68]},
    {"network_3_5_grad",
    "network.3.conv1.y.grad[a0, a1, p + 64] = 0",
     18, 0, 49152, 1, &train_outputs[70]},
    {"network_3_1_grad",
    "network.3.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.3.conv1.bias[a1] + "
    "network.3.conv1.sum[2*a0 + n2, a1, i]) > 0, select(random(19, 64*a1 + i + 3072*a0 + "
    "1536*n2) < network.3.3.p[], 0, network.3.3.y.grad[2*a0 + n2, a1, i]/(1 - network.3.3.p[])), "
    "0)",
     18, 294912, 589928, 1, &train_outputs[71]},
    {"network_3_conv2_adam_grad",
    "network.3.conv1.bias.grad.parts[n, k] = sum(n2, p) network.3.conv1.y.grad[2*n + n2, k, p]",
     17, 62184, 249728, 3, &train_outputs[72]},
    {"network_3_conv1_network_2_9_grad",
    "network.2.9.y.grad.1[n, c, i2] = sum(k, r) network.3.conv1.y.grad[n, k, i2 - 8*r + "
    "16]*network.3.conv1.weight[k, c, r]",
     17, 7176192, 1235712, 1, &train_outputs[75]},
    {"network_3_conv2_grad_2",
    "network.3.conv1.y.grad.copy[i0, i1, i2] = network.3.conv1.y.grad[i0, i1, i2]",
     17, 0, 491520, 1, &train_outputs[76]},
    {"network_3_conv2_grad_3",
    "network.3.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p) network.3.conv1.y.grad.copy[2*n "
    "+ n2, k, p]*network.2.9.y[2*n + n2, c, p + 8*r - 16]",
     17, 8847360, 552960, 1, &train_outputs[77]},
    {"network_3_conv2_adam_grad_2",
    "network.3.conv1.weight.grad[k, c, r] = sum(n) network.3.conv1.weight.grad.parts[n, k, c, r]",
     17, 53568, 172832, 2, &train_outputs[78]},
    {"network_2_5_grad",
    "network.2.conv2.y.grad[a0, a1, p + 64] = 0",
     22, 0, 24576, 1, &train_outputs[80]},
    {"network_2_5_grad_2",
    "network.2.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.2.conv2.bias[a1] + "
    "network.2.conv2.sum[2*a0 + n2, a1, i]) > 0, network.2.8.y.grad[2*a0 + n2, a1, i], 0)",
     22, 147456, 589920, 1, &train_outputs[81]},
    {"network_2_conv2_adam_grad",
    "network.2.conv2.bias.grad.parts[n, k] = sum(n2, p) network.2.conv2.y.grad[2*n + n2, k, p]",
     21, 56040, 225152, 3, &train_outputs[82]},
    {"network_2_conv2_grad",
    "network.2.3.y.grad[n, c, i2] = sum(k, r) network.2.conv2.y.grad[n, k, i2 - 4*r + "
    "8]*network.2.conv2.weight[k, c, r]",
     21, 7077888, 424704, 1, &train_outputs[85]},
    {"network_2_conv2_grad_2",
    "network.2.conv2.y.grad.copy[i0, i1, i2] = network.2.conv2.y.grad[i0, i1, i2]",
     21, 0, 442368, 1, &train_outputs[86]},
    {"network_2_conv2_grad_3",
    "network.2.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p) network.2.conv2.y.grad.copy[2*n "
    "+ n2, k, p]*network.2.3.y[2*n + n2, c, p + 4*r - 8]",
     21, 7962624, 528384, 1, &train_outputs[87]},
    {"network_3_conv2_adam_grad_2",
    "network.2.conv2.weight.grad[k, c, r] = sum(n) network.2.conv2.weight.grad.parts[n, k, c, r]",
     21, 53568, 172832, 2, &train_outputs[88]},
    {"network_2_5_grad",
    "network.2.conv1.y.grad[a0, a1, p + 64] = 0",
     18, 0, 24576, 1, &train_outputs[90]},
    {"network_2_1_grad",
    "network.2.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.2.conv1.bias[a1] + "
    "network.2.conv1.sum[2*a0 + n2, a1, i]) > 0, select(random(18, 64*a1 + i + 3072*a0 + "
    "1536*n2) < network.2.3.p[], 0, network.2.3.y.grad[2*a0 + n2, a1, i]/(1 - network.2.3.p[])), "
    "0)",
     18, 294912, 589928, 1, &train_outputs[91]},
    {"network_2_conv2_adam_grad",
    "network.2.conv1.bias.grad.parts[n, k] = sum(n2, p) network.2.conv1.y.grad[2*n + n2, k, p]",
     17, 56040, 225152, 3, &train_outputs[92]},
    {"network_2_conv1_network_1_9_grad",
    "network.1.9.y.grad.1[n, c, i2] = sum(k, r) network.2.conv1.y.grad[n, k, i2 - 4*r + "
    "8]*network.2.conv1.weight[k, c, r]",
     17, 7176192, 1211136, 1, &train_outputs[95]},
    {"network_2_conv2_grad_2",
    "network.2.conv1.y.grad.copy[i0, i1, i2] = network.2.conv1.y.grad[i0, i1, i2]",
     17, 0, 442368, 1, &train_outputs[96]},
    {"network_2_conv1_grad",
    "network.2.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p) network.2.conv1.y.grad.copy[2*n "
    "+ n2, k, p]*network.1.9.y[2*n + n2, c, p + 4*r - 8]",
     17, 7962624, 528384, 1, &train_outputs[97]},
    {"network_3_conv2_adam_grad_2",
    "network.2.conv1.weight.grad[k, c, r] = sum(n) network.2.conv1.weight.grad.parts[n, k, c, r]",
     17, 53568, 172832, 2, &train_outputs[98]},
    {"network_1_5_grad",
    "network.1.conv2.y.grad[a0, a1, p + 64] = 0",
     22, 0, 12288, 1, &train_outputs[100]},
    {"network_1_5_grad_2",
    "network.1.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.1.conv2.bias[a1] + "
    "network.1.conv2.sum[2*a0 + n2, a1, i]) > 0, network.1.8.y.grad[2*a0 + n2, a1, i], 0)",
     22, 147456, 589920, 1, &train_outputs[101]},
    {"network_1_conv2_adam_grad",
    "network.1.conv2.bias.grad.parts[n, k] = sum(n2, p) network.1.conv2.y.grad[2*n + n2, k, p]",
     21, 52968, 212864, 3, &train_outputs[102]},
    {"network_1_conv2_grad",
    "network.1.3.y.grad[n, c, i2] = sum(k, r) network.1.conv2.y.grad[n, k, i2 - 2*r + "
    "4]*network.1.conv2.weight[k, c, r]",
     21, 7077888, 412416, 1, &train_outputs[105]},
    {"network_1_conv2_grad_2",
    "network.1.conv2.y.grad.copy[i0, i1, i2] = network.1.conv2.y.grad[i0, i1, i2]",
     21, 0, 417792, 1, &train_outputs[106]},
    {"network_1_conv2_grad_3",
    "network.1.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p) network.1.conv2.y.grad.copy[2*n "
    "+ n2, k, p]*network.1.3.y[2*n + n2, c, p + 2*r - 4]",
     21, 7520256, 516096, 1, &train_outputs[107]},
    {"network_3_conv2_adam_grad_2",
    "network.1.conv2.weight.grad[k, c, r] = sum(n) network.1.conv2.weight.grad.parts[n, k, c, r]",
     21, 53568, 172832, 2, &train_outputs[108]},
    {"network_1_5_grad",
    "network.1.conv1.y.grad[a0, a1, p + 64] = 0",
     18, 0, 12288, 1, &train_outputs[110]},
    {"network_1_1_grad",
    "network.1.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.1.conv1.bias[a1] + "
    "network.1.conv1.sum[2*a0 + n2, a1, i]) > 0, select(random(17, 64*a1 + i + 3072*a0 + "
    "1536*n2) < network.1.3.p[], 0, network.1.3.y.grad[2*a0 + n2, a1, i]/(1 - network.1.3.p[])), "
    "0)",
     18, 294912, 589928, 1, &train_outputs[111]},
    {"network_1_conv2_adam_grad",
    "network.1.conv1.bias.grad.parts[n, k] = sum(n2, p) network.1.conv1.y.grad[2*n + n2, k, p]",
     17, 52968, 212864, 3, &train_outputs[112]},
    {"network_1_conv1_network_0_9_grad",
    "network.0.9.y.grad.1[2*n + n2, c, i2] = sum(k, r) network.1.conv1.y.grad[2*n + n2, k, i2 - "
    "2*r + 4]*network.1.conv1.weight[k, c, r]",
     17, 7176192, 1198848, 1, &train_outputs[115]},
    {"network_1_conv2_grad_2",
    "network.1.conv1.y.grad.copy[i0, i1, i2] = network.1.conv1.y.grad[i0, i1, i2]",
     17, 0, 417792, 1, &train_outputs[116]},
    {"network_1_conv2_grad_3",
    "network.1.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p) network.1.conv1.y.grad.copy[2*n "
    "+ n2, k, p]*network.0.9.y[2*n + n2, c, p + 2*r - 4]",
     17, 7520256, 516096, 1, &train_outputs[117]},
    {"network_3_conv2_adam_grad_2",
    "network.1.conv1.weight.grad[k, c, r] = sum(n) network.1.conv1.weight.grad.parts[n, k, c, r]",
     17, 53568, 172832, 2, &train_outputs[118]},
    {"network_0_downsample_adam_grad",
    "network.0.downsample.bias.grad.parts[n, k] = sum(n2, p) network.0.8.y.grad[2*n + n2, k, p]",
     24, 49896, 200576, 3, &train_outputs[120]},
    {"network_0_downsample_grad",
    "network.0.downsample.weight.grad.parts[n, k, c, r] = sum(n2, p) network.0.8.y.grad[2*n + "
    "n2, k, p]*pixels.value[2*n + n2, c, p + r]",
     24, 98304, 206336, 1, &train_outputs[123]},
    {"network_0_downsample_adam_grad_2",
    "network.0.downsample.weight.grad[k, c, r] = sum(n) "
    "network.0.downsample.weight.grad.parts[n, k, c, r]",
     24, 744, 2432, 2, &train_outputs[124]},
    {"network_0_5_grad",
    "network.0.conv2.y.grad[a0, a1, p + 64] = 0",
     22, 0, 6144, 1, &train_outputs[126]},
    {"network_0_5_grad_2",
    "network.0.conv2.y.grad[2*a0 + n2, a1, i] = select(relu(network.0.conv2.bias[a1] + "
    "network.0.conv2.sum[2*a0 + n2, a1, i]) > 0, network.0.8.y.grad[2*a0 + n2, a1, i], 0)",
     22, 147456, 589920, 1, &train_outputs[127]},
    {"network_0_conv2_adam_grad",
    "network.0.conv2.bias.grad.parts[n, k] = sum(n2, p) network.0.conv2.y.grad[2*n + n2, k, p]",
     21, 51432, 206720, 3, &train_outputs[128]},
    {"network_0_conv2_grad",
    "network.0.3.y.grad[n, c, i2] = sum(k, r) network.0.conv2.y.grad[n, k, i2 - r + "
    "2]*network.0.conv2.weight[k, c, r]",
     21, 7077888, 406272, 1, &train_outputs[131]},
    {"network_0_conv2_grad_2",
    "network.0.conv2.y.grad.copy[i0, i1, i2] = network.0.conv2.y.grad[i0, i1, i2]",
     21, 0, 405504, 1, &train_outputs[132]},
    {"network_0_conv2_grad_3",
    "network.0.conv2.weight.grad.parts[n, k, c, r] = sum(n2, p) network.0.conv2.y.grad.copy[2*n "
    "+ n2, k, p]*network.0.3.y[2*n + n2, c, p + r - 2]",
     21, 7299072, 509952, 1, &train_outputs[133]},
    {"network_3_conv2_adam_grad_2",
    "network.0.conv2.weight.grad[k, c, r] = sum(n) network.0.conv2.weight.grad.parts[n, k, c, r]",
     21, 53568, 172832, 2, &train_outputs[134]},
    {"network_0_1_grad",
    "network.0.conv1.y.grad[a0, a1, p + 64] = 0",
     18, 0, 6144, 1, &train_outputs[136]},
    {"network_0_1_grad_2",
    "network.0.conv1.y.grad[2*a0 + n2, a1, i] = select(relu(network.0.conv1.bias[a1] + "
    "network.0.conv1.sum[2*a0 + n2, a1, i]) > 0, select(random(16, 64*a1 + i + 3072*a0 + "
    "1536*n2) < network.0.3.p[], 0, network.0.3.y.grad[2*a0 + n2, a1, i]/(1 - network.0.3.p[])), "
    "0)",
     18, 294912, 589928, 1, &train_outputs[137]},
    {"network_0_conv2_adam_grad",
    "network.0.conv1.bias.grad.parts[n, k] = sum(n2, p) network.0.conv1.y.grad[2*n + n2, k, p]",
     17, 51432, 206720, 3, &train_outputs[138]},
    {"network_0_conv1_grad",
    "network.0.conv1.weight.grad.parts[n, k, c, r] = sum(n2, p) network.0.conv1.y.grad[2*n + n2, "
    "k, p]*pixels.value[2*n + n2, c, p + r - 2]",
     17, 304128, 215552, 1, &train_outputs[141]},
    {"network_0_conv1_adam_grad",
    "network.0.conv1.weight.grad[k, c, r] = sum(n) network.0.conv1.weight.grad.parts[n, k, c, r]",
     17, 2232, 7232, 2, &train_outputs[142]},
    {"adam_grad",
    "adam.c1[] = 1 - power(betas.0[], step[])",
     33, 2, 24, 1, &train_outputs[144]},
    {"adam_grad_2",
    "adam.c2[] = sqrt(1 - power(betas.1[], step[]))",
     33, 3, 24, 1, &train_outputs[145]},
    {"adam_grad_3",
    "network.0.conv1.weight.next[i0, i1, i2] = network.0.conv1.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.0.conv1.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.0.conv1.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 504, 1184, 1, &train_outputs[146]},
    {"adam_grad_4",
    "network.0.conv1.bias.next[i0] = network.0.conv1.bias[i0] - "
    "lr[]/adam.c1[]*network.0.conv1.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.0.conv1.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[147]},
    {"adam_grad_5",
    "network.0.conv2.weight.next[i0, i1, i2] = network.0.conv2.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.0.conv2.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.0.conv2.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 12096, 27680, 1, &train_outputs[148]},
    {"adam_grad_4",
    "network.0.conv2.bias.next[i0] = network.0.conv2.bias[i0] - "
    "lr[]/adam.c1[]*network.0.conv2.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.0.conv2.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[149]},
    {"adam_grad_4",
    "network.0.downsample.weight.next[i0, i1, i2] = network.0.downsample.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.0.downsample.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.0.downsample.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[150]},
    {"adam_grad_4",
    "network.0.downsample.bias.next[i0] = network.0.downsample.bias[i0] - "
    "lr[]/adam.c1[]*network.0.downsample.bias.exp_a"
    "vg.next[i0]/(sqrt(network.0.downsample.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[151]},
    {"adam_grad_5",
    "network.1.conv1.weight.next[i0, i1, i2] = network.1.conv1.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.1.conv1.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.1.conv1.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 12096, 27680, 1, &train_outputs[152]},
    {"adam_grad_4",
    "network.1.conv1.bias.next[i0] = network.1.conv1.bias[i0] - "
    "lr[]/adam.c1[]*network.1.conv1.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.1.conv1.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[153]},
    {"adam_grad_5",
    "network.1.conv2.weight.next[i0, i1, i2] = network.1.conv2.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.1.conv2.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.1.conv2.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 12096, 27680, 1, &train_outputs[154]},
    {"adam_grad_4",
    "network.1.conv2.bias.next[i0] = network.1.conv2.bias[i0] - "
    "lr[]/adam.c1[]*network.1.conv2.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.1.conv2.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[155]},
    {"adam_grad_5",
    "network.2.conv1.weight.next[i0, i1, i2] = network.2.conv1.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.2.conv1.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.2.conv1.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 12096, 27680, 1, &train_outputs[156]},
    {"adam_grad_4",
    "network.2.conv1.bias.next[i0] = network.2.conv1.bias[i0] - "
    "lr[]/adam.c1[]*network.2.conv1.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.2.conv1.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[157]},
    {"adam_grad_5",
    "network.2.conv2.weight.next[i0, i1, i2] = network.2.conv2.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.2.conv2.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.2.conv2.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 12096, 27680, 1, &train_outputs[158]},
    {"adam_grad_4",
    "network.2.conv2.bias.next[i0] = network.2.conv2.bias[i0] - "
    "lr[]/adam.c1[]*network.2.conv2.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.2.conv2.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[159]},
    {"adam_grad_5",
    "network.3.conv1.weight.next[i0, i1, i2] = network.3.conv1.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.3.conv1.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.3.conv1.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 12096, 27680, 1, &train_outputs[160]},
    {"adam_grad_4",
    "network.3.conv1.bias.next[i0] = network.3.conv1.bias[i0] - "
    "lr[]/adam.c1[]*network.3.conv1.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.3.conv1.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[161]},
    {"adam_grad_5",
    "network.3.conv2.weight.next[i0, i1, i2] = network.3.conv2.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.3.conv2.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.3.conv2.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 12096, 27680, 1, &train_outputs[162]},
    {"adam_grad_4",
    "network.3.conv2.bias.next[i0] = network.3.conv2.bias[i0] - "
    "lr[]/adam.c1[]*network.3.conv2.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.3.conv2.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[163]},
    {"adam_grad_6",
    "network.4.conv1.weight.next[i0, i1, i2] = network.4.conv1.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.4.conv1.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.4.conv1.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 12096, 27680, 1, &train_outputs[164]},
    {"adam_grad_4",
    "network.4.conv1.bias.next[i0] = network.4.conv1.bias[i0] - "
    "lr[]/adam.c1[]*network.4.conv1.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.4.conv1.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[165]},
    {"adam_grad_6",
    "network.4.conv2.weight.next[i0, i1, i2] = network.4.conv2.weight[i0, i1, i2] - "
    "lr[]/adam.c1[]*network.4.conv2.weight.exp_avg.next[i0, i1, "
    "i2]/(sqrt(network.4.conv2.weight.exp_avg_sq.next[i0, i1, i2])/adam.c2[] + eps[])",
     33, 12096, 27680, 1, &train_outputs[166]},
    {"adam_grad_4",
    "network.4.conv2.bias.next[i0] = network.4.conv2.bias[i0] - "
    "lr[]/adam.c1[]*network.4.conv2.bias.exp_avg.ne"
    "xt[i0]/(sqrt(network.4.conv2.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 168, 416, 1, &train_outputs[167]},
    {"adam_grad_7",
    "fc.weight.next[i0, i1] = fc.weight[i0, i1] - lr[]/adam.c1[]*fc.weight.exp_avg.next[i0, "
    "i1]/(sqrt(fc.weight.exp_avg_sq.next[i0, i1])/adam.c2[] + eps[])",
     33, 1680, 3872, 1, &train_outputs[168]},
    {"adam_grad_8",
    "fc.bias.next[i0] = fc.bias[i0] - lr[]/adam.c1["
    "]*fc.bias.exp_avg.next[i0]/(sqrt(fc.bias.exp_avg_sq.next[i0])/adam.c2[] + eps[])",
     33, 70, 192, 1, &train_outputs[169]},
};
static struct dlcrt_tensor eval_outputs[29] = {
    {.name = "pixels.value", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 1, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 1, 2176}, {2, 2, 1, 68, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 669888, .elements = 2192},
    {.name = "network.0.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 66}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2112}, {2, 0, 1, 66, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 208960, .elements = 50704},
    {.name = "network.0.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2176}, {2, 2, 1, 68, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 52240},
    {.name = "network.0.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 66}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2112}, {2, 0, 1, 66, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 467072, .elements = 50704},
    {.name = "network.0.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2304}, {2, 4, 1, 72, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 245824, .elements = 55312},
    {.name = "network.1.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2176}, {2, 0, 1, 68, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 467072, .elements = 52240},
    {.name = "network.1.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2304}, {2, 4, 1, 72, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 55312},
    {.name = "network.1.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 68}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2176}, {2, 0, 1, 68, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 467072, .elements = 52240},
    {.name = "network.1.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2560}, {2, 8, 1, 80, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 61456},
    {.name = "network.2.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2304}, {2, 0, 1, 72, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 491648, .elements = 55312},
    {.name = "network.2.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2560}, {2, 8, 1, 80, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 245824, .elements = 61456},
    {.name = "network.2.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 72}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 24, 2304}, {2, 0, 1, 72, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 688256, .elements = 55312},
    {.name = "network.2.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {1, 0, 1, 24, 96}, {2, 16, 1, 96, 1}},
        .data = arena + 393280, .elements = 73744},
    {.name = "network.3.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 688256, .elements = 61456},
    {.name = "network.3.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {1, 0, 1, 24, 96}, {2, 16, 1, 96, 1}},
        .data = arena + 0, .elements = 73744},
    {.name = "network.3.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 80}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1920}, {1, 0, 1, 24, 80}, {2, 0, 1, 80, 1}},
        .data = arena + 688256, .elements = 61456},
    {.name = "network.3.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 3072}, {1, 0, 1, 24, 128}, {2, 32, 1, 128, 1}},
        .data = arena + 0, .elements = 98320},
    {.name = "network.4.conv1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 96}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {1, 0, 1, 24, 96}, {2, 0, 1, 96, 1}},
        .data = arena + 786560, .elements = 73744},
    {.name = "network.4.3.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 64}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 3072}, {1, 0, 1, 24, 128}, {2, 32, 1, 128, 1}},
        .data = arena + 393280, .elements = 98320},
    {.name = "network.4.conv2.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {32, 24, 96}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 2304}, {1, 0, 1, 24, 96}, {2, 0, 1, 96, 1}},
        .data = arena + 786560, .elements = 73744},
    {.name = "1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 24},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 24, 32}, {0, 0, 1, 32, 1}},
        .data = arena + 393280, .elements = 784},
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
static const struct dlcrt_kernel eval_kernels[28] = {
    {"pixels_eval",
    "pixels.value[n, i0, i1] = pixels[n, i0, i1]*0.0625",
     11, 2048, 16384, 1, &eval_outputs[0]},
    {"network_0_conv1_eval",
    "network.0.conv1.sum[n, k, p] = sum(c, r) pixels.value[n, c, p + r - "
    "2]*network.0.conv1.weight[k, c, r]",
     17, 304128, 211232, 1, &eval_outputs[1]},
    {"network_0_3_eval",
    "network.0.3.y[i0, i1, i2] = relu(network.0.conv1.bias[i1] + network.0.conv1.sum[i0, i1, i2])",
     20, 98304, 393312, 1, &eval_outputs[2]},
    {"network_0_conv2",
    "network.0.conv2.sum[n, k, p] = sum(c, r) network.0.3.y[n, c, p + r - "
    "2]*network.0.conv2.weight[k, c, r]",
     21, 7299072, 406272, 1, &eval_outputs[3]},
    {"network_0_downsample_network_0_9_eval",
    "network.0.downsample.sum[n, k, p] = sum(c, r) pixels.value[n, c, p + "
    "r]*network.0.downsample.weight[k, c, r]",
     24, 344064, 794912, 1, &eval_outputs[4]},
    {"network_1_conv1",
    "network.1.conv1.sum[n, k, p] = sum(c, r) network.0.9.y[n, c, p + 2*r - "
    "4]*network.1.conv1.weight[k, c, r]",
     17, 7520256, 412416, 1, &eval_outputs[5]},
    {"network_1_3_eval",
    "network.1.3.y[i0, i1, i2] = relu(network.1.conv1.bias[i1] + network.1.conv1.sum[i0, i1, i2])",
     20, 98304, 393312, 1, &eval_outputs[6]},
    {"network_1_conv1",
    "network.1.conv2.sum[n, k, p] = sum(c, r) network.1.3.y[n, c, p + 2*r - "
    "4]*network.1.conv2.weight[k, c, r]",
     21, 7520256, 412416, 1, &eval_outputs[7]},
    {"network_1_9_eval",
    "network.1.9.y[i0, i1, i2] = relu(relu(network.1.conv2.bias[i1] + network.1.conv2.sum[i0, "
    "i1, i2]) + network.0.9.y[i0, i1, i2])",
     26, 196608, 589920, 1, &eval_outputs[8]},
    {"network_2_conv1",
    "network.2.conv1.sum[n, k, p] = sum(c, r) network.1.9.y[n, c, p + 4*r - "
    "8]*network.2.conv1.weight[k, c, r]",
     17, 7962624, 424704, 1, &eval_outputs[9]},
    {"network_2_3_eval",
    "network.2.3.y[i0, i1, i2] = relu(network.2.conv1.bias[i1] + network.2.conv1.sum[i0, i1, i2])",
     20, 98304, 393312, 1, &eval_outputs[10]},
    {"network_2_conv1",
    "network.2.conv2.sum[n, k, p] = sum(c, r) network.2.3.y[n, c, p + 4*r - "
    "8]*network.2.conv2.weight[k, c, r]",
     21, 7962624, 424704, 1, &eval_outputs[11]},
    {"network_2_9_eval",
    "network.2.9.y[i0, i1, i2] = relu(relu(network.2.conv2.bias[i1] + network.2.conv2.sum[i0, "
    "i1, i2]) + network.1.9.y[i0, i1, i2])",
     26, 196608, 589920, 1, &eval_outputs[12]},
    {"network_3_conv1",
    "network.3.conv1.sum[n, k, p] = sum(c, r) network.2.9.y[n, c, p + 8*r - "
    "16]*network.3.conv1.weight[k, c, r]",
     17, 8847360, 449280, 1, &eval_outputs[13]},
    {"network_3_3_eval",
    "network.3.3.y[i0, i1, i2] = relu(network.3.conv1.bias[i1] + network.3.conv1.sum[i0, i1, i2])",
     20, 98304, 393312, 1, &eval_outputs[14]},
    {"network_3_conv1",
    "network.3.conv2.sum[n, k, p] = sum(c, r) network.3.3.y[n, c, p + 8*r - "
    "16]*network.3.conv2.weight[k, c, r]",
     21, 8847360, 449280, 1, &eval_outputs[15]},
    {"network_3_9",
    "network.3.9.y[i0, i1, i2] = relu(relu(network.3.conv2.bias[i1] + network.3.conv2.sum[i0, "
    "i1, i2]) + network.2.9.y[i0, i1, i2])",
     26, 196608, 589920, 1, &eval_outputs[16]},
    {"network_4_conv1",
    "network.4.conv1.sum[n, k, p] = sum(c, r) network.3.9.y[n, c, p + 16*r - "
    "32]*network.4.conv1.weight[k, c, r]",
     17, 10616832, 498432, 1, &eval_outputs[17]},
    {"network_4_3_eval",
    "network.4.3.y[i0, i1, i2] = relu(network.4.conv1.bias[i1] + network.4.conv1.sum[i0, i1, i2])",
     20, 98304, 393312, 1, &eval_outputs[18]},
    {"network_4_conv1",
    "network.4.conv2.sum[n, k, p] = sum(c, r) network.4.3.y[n, c, p + 16*r - "
    "32]*network.4.conv2.weight[k, c, r]",
     21, 10616832, 498432, 1, &eval_outputs[19]},
    {"layer_1_eval",
    "1.y[a0, a1] = relu(relu(network.4.conv2.bias[a1] + network.4.conv2.sum[a0, a1, 63]) + "
    "network.3.9.y[a0, a1, 63])",
     29, 3072, 9312, 1, &eval_outputs[20]},
    {"fc_eval",
    "fc.sum[i0, k] = sum(c) '1.y'[i0, c]*fc.weight[k, c]",
     30, 15680, 7912, 1, &eval_outputs[21]},
    {"cross_entropy_eval",
    "cross_entropy.max[n] = max(c) fc.y[n, c]",
     31, 1280, 2944, 2, &eval_outputs[22]},
    {"cross_entropy_eval_2",
    "loss.sum[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, cross_entropy.max[n] + "
    "log(cross_entropy.sum[n]) - fc.y[n, digit[n]]), 0)",
     31, 192, 524, 1, &eval_outputs[24]},
    {"cross_entropy_3",
    "loss.weight[] = sum(n) select(n < valid[], select(digit[n] == -100, 0, 1), 0)",
     31, 96, 140, 1, &eval_outputs[25]},
    {"cross_entropy_4",
    "loss[] = loss.sum[]/loss.weight[]",
     31, 1, 12, 1, &eval_outputs[26]},
    {"accuracy_eval",
    "accuracy.argmax[n] = argmax(c) fc.y[n, c]",
     32, 320, 1408, 1, &eval_outputs[27]},
    {"accuracy_eval_2",
    "accuracy.sum[] = sum(n) select(n < valid[] and accuracy.argmax[n] == digit[n], 1, 0)",
     32, 64, 268, 1, &eval_outputs[28]},
};
static struct dlcrt_tensor output =
    {.name = "fc.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {32, 10},
    .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 10, 32}, {0, 0, 1, 32, 1}}, .data =
    fc_y_2, .elements = 336};
static const struct dlcrt_block blocks[83] = {
    {"pixels.value", "f32[32, 1, 64]", 5819840, 10304, 0, 106},
    {"network.0.conv1.sum", "f32[32, 24, 66]", 2261440, 245824, 1, 104},
    {"network.0.3.y", "f32[32, 24, 64]", 4400128, 208960, 2, 101},
    {"network.0.conv2.sum", "f32[32, 24, 66]", 5027008, 202816, 3, 97},
    {"pixels.value.copy", "f32[32, 1, 64]", 0, 8256, 4, 5},
    {"network.0.9.y", "f32[32, 24, 64]", 3736384, 221248, 5, 91},
    {"network.1.conv1.sum", "f32[32, 24, 68]", 4609088, 208960, 6, 87},
    {"network.1.3.y", "f32[32, 24, 64]", 3957632, 221248, 7, 84},
    {"network.1.conv2.sum", "f32[32, 24, 68]", 4818048, 208960, 8, 80},
    {"network.1.9.y", "f32[32, 24, 64]", 2507264, 245824, 9, 77},
    {"network.2.conv1.sum", "f32[32, 24, 72]", 4178880, 221248, 10, 73},
    {"network.2.3.y", "f32[32, 24, 64]", 2753088, 245824, 11, 70},
    {"network.2.conv2.sum", "f32[32, 24, 72]", 2998912, 245824, 12, 66},
    {"network.2.9.y", "f32[32, 24, 64]", 786560, 294976, 13, 63},
    {"network.3.conv1.sum", "f32[32, 24, 80]", 3244736, 245824, 14, 59},
    {"network.3.3.y", "f32[32, 24, 64]", 1081536, 294976, 15, 56},
    {"network.3.conv2.sum", "f32[32, 24, 80]", 3490560, 245824, 16, 52},
    {"network.3.9.y", "f32[32, 24, 64]", 0, 393280, 17, 48},
    {"network.4.conv1.sum", "f32[32, 24, 96]", 1376512, 294976, 18, 45},
    {"network.4.3.y", "f32[32, 24, 64]", 1671488, 196672, 19, 20},
    {"network.4.3.y.copy", "f32[32, 24, 64]", 393280, 393280, 20, 42},
    {"network.4.conv2.sum", "f32[32, 24, 96]", 1671488, 294976, 21, 39},
    {"network.4.9.y", "f32[32, 24, 64]", 5229824, 196672, 22, 47},
    {"cross_entropy.max", "f32[32]", 1966464, 192, 24, 31},
    {"cross_entropy.sum", "f32[32]", 1966656, 192, 24, 31},
    {"loss.sum", "f32[]", 1966848, 4, 25, 27},
    {"accuracy.argmax", "i32[32]", 1966848, 192, 28, 29},
    {"loss.sum.grad", "f32[]", 1966848, 4, 30, 31},
    {"fc.y.grad", "f32[32, 10]", 1969600, 2112, 31, 35},
    {"fc.y.grad.copy", "f32[32, 10]", 1971712, 1344, 33, 34},
    {"1.y.grad", "f32[32, 24]", 1966464, 3136, 34, 37},
    {"network.4.9.y.grad", "f32[32, 24, 64]", 5426496, 196672, 36, 47},
    {"network.4.conv2.y.grad", "f32[32, 24, 96]", 1966464, 294976, 38, 42},
    {"network.4.conv2.bias.grad.parts", "f32[16, 24]", 1671488, 2112, 40, 40},
    {"network.4.3.y.grad", "f32[32, 24, 64]", 5623168, 196672, 41, 45},
    {"network.4.conv2.weight.grad.parts", "f32[16, 24, 24, 3]", 1671488, 110656, 42, 43},
    {"network.4.conv1.y.grad", "f32[32, 24, 96]", 1671488, 294976, 44, 49},
    {"network.4.conv1.bias.grad.parts", "f32[16, 24]", 393280, 2112, 46, 46},
    {"network.3.8.y.grad", "f32[32, 24, 64]", 1376512, 196672, 47, 61},
    {"network.3.9.y.copy", "f32[32, 24, 64]", 393280, 393280, 48, 49},
    {"network.4.conv1.weight.grad.parts", "f32[16, 24, 24, 3]", 0, 110656, 49, 50},
    {"network.3.conv2.y.grad", "f32[32, 24, 80]", 327744, 245824, 51, 55},
    {"network.3.conv2.bias.grad.parts", "f32[16, 24]", 0, 2112, 53, 53},
    {"network.3.3.y.grad", "f32[32, 24, 64]", 573568, 196672, 54, 59},
    {"network.3.conv2.y.grad.copy", "f32[32, 24, 80]", 0, 327744, 55, 56},
    {"network.3.conv2.weight.grad.parts", "f32[16, 24, 24, 3]", 327744, 147520, 56, 57},
    {"network.3.conv1.y.grad", "f32[32, 24, 80]", 327744, 245824, 58, 62},
    {"network.3.conv1.bias.grad.parts", "f32[16, 24]", 0, 2112, 60, 60},
    {"network.2.8.y.grad", "f32[32, 24, 64]", 573568, 196672, 61, 75},
    {"network.3.conv1.y.grad.copy", "f32[32, 24, 80]", 0, 327744, 62, 63},
    {"network.3.conv1.weight.grad.parts", "f32[16, 24, 24, 3]", 327744, 147520, 63, 64},
    {"network.2.conv2.y.grad", "f32[32, 24, 72]", 294976, 245824, 65, 69},
    {"network.2.conv2.bias.grad.parts", "f32[16, 24]", 0, 2112, 67, 67},
    {"network.2.3.y.grad", "f32[32, 24, 64]", 770240, 196672, 68, 73},
    {"network.2.conv2.y.grad.copy", "f32[32, 24, 72]", 0, 294976, 69, 70},
    {"network.2.conv2.weight.grad.parts", "f32[16, 24, 24, 3]", 294976, 147520, 70, 71},
    {"network.2.conv1.y.grad", "f32[32, 24, 72]", 294976, 245824, 72, 76},
    {"network.2.conv1.bias.grad.parts", "f32[16, 24]", 0, 2112, 74, 74},
    {"network.1.8.y.grad", "f32[32, 24, 64]", 770240, 196672, 75, 89},
    {"network.2.conv1.y.grad.copy", "f32[32, 24, 72]", 0, 294976, 76, 77},
    {"network.2.conv1.weight.grad.parts", "f32[16, 24, 24, 3]", 294976, 147520, 77, 78},
    {"network.1.conv2.y.grad", "f32[32, 24, 68]", 278592, 245824, 79, 83},
    {"network.1.conv2.bias.grad.parts", "f32[16, 24]", 0, 2112, 81, 81},
    {"network.1.3.y.grad", "f32[32, 24, 64]", 524416, 196672, 82, 87},
    {"network.1.conv2.y.grad.copy", "f32[32, 24, 68]", 0, 278592, 83, 84},
    {"network.1.conv2.weight.grad.parts", "f32[16, 24, 24, 3]", 278592, 147520, 84, 85},
    {"network.1.conv1.y.grad", "f32[32, 24, 68]", 278592, 245824, 86, 90},
    {"network.1.conv1.bias.grad.parts", "f32[16, 24]", 0, 2112, 88, 88},
    {"network.0.8.y.grad", "f32[32, 24, 64]", 524416, 196672, 89, 97},
    {"network.1.conv1.y.grad.copy", "f32[32, 24, 68]", 0, 278592, 90, 91},
    {"network.1.conv1.weight.grad.parts", "f32[16, 24, 24, 3]", 278592, 147520, 91, 92},
    {"network.0.downsample.bias.grad.parts", "f32[16, 24]", 0, 2112, 93, 93},
    {"network.0.downsample.weight.grad.parts", "f32[16, 24, 1, 1]", 0, 2112, 94, 95},
    {"network.0.conv2.y.grad", "f32[32, 24, 66]", 270400, 245824, 96, 100},
    {"network.0.conv2.bias.grad.parts", "f32[16, 24]", 0, 2112, 98, 98},
    {"network.0.3.y.grad", "f32[32, 24, 64]", 516224, 196672, 99, 104},
    {"network.0.conv2.y.grad.copy", "f32[32, 24, 66]", 0, 270400, 100, 101},
    {"network.0.conv2.weight.grad.parts", "f32[16, 24, 24, 3]", 270400, 147520, 101, 102},
    {"network.0.conv1.y.grad", "f32[32, 24, 66]", 0, 245824, 103, 106},
    {"network.0.conv1.bias.grad.parts", "f32[16, 24]", 245824, 2112, 105, 105},
    {"network.0.conv1.weight.grad.parts", "f32[16, 24, 1, 3]", 245824, 6208, 106, 107},
    {"adam.c1", "f64[]", 0, 8, 108, 133},
    {"adam.c2", "f64[]", 64, 8, 109, 133},
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
    .train_kernels = 134,
    .eval_kernels = 28,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 5832844,
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
