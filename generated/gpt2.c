/* Trains the network 'gpt2' described in examples/gpt2.yaml. Written by dlc (-O2, target
   avx512); batch size 4. */

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
static _Alignas(64) int32_t tokens[4 + 4][16];
static _Alignas(64) int32_t targets[4 + 4][16];

/* Numbers that flags and schedules change. */
static double lr = 0.0003;
static double betas_0 = 0.9;
static double betas_1 = 0.95;
static double eps = 1e-08;
static double weight_decay = 0.1;

/* Parameters. */
static _Alignas(64) float wte_weight[8208]; /* [256, 32] */
static _Alignas(64) float wpe_weight[32784]; /* [1024, 32] */
static _Alignas(64) float h_0_ln_1_weight[48]; /* [32] */
static _Alignas(64) float h_0_ln_1_bias[48]; /* [32] */
static _Alignas(64) float h_0_attn_c_attn_weight[3088]; /* [32, 96] */
static _Alignas(64) float h_0_attn_c_attn_bias[112]; /* [96] */
static _Alignas(64) float h_0_attn_c_proj_weight[1040]; /* [32, 32] */
static _Alignas(64) float h_0_attn_c_proj_bias[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_weight[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_bias[48]; /* [32] */
static _Alignas(64) float h_0_mlp_c_fc_weight[4112]; /* [32, 128] */
static _Alignas(64) float h_0_mlp_c_fc_bias[144]; /* [128] */
static _Alignas(64) float h_0_mlp_c_proj_weight[4112]; /* [128, 32] */
static _Alignas(64) float h_0_mlp_c_proj_bias[48]; /* [32] */
static _Alignas(64) float ln_f_weight[48]; /* [32] */
static _Alignas(64) float ln_f_bias[48]; /* [32] */

/* State of the optimizer. */
static _Alignas(64) float wte_weight_exp_avg[8208]; /* [256, 32] */
static _Alignas(64) float wte_weight_exp_avg_sq[8208]; /* [256, 32] */
static _Alignas(64) float wpe_weight_exp_avg[32784]; /* [1024, 32] */
static _Alignas(64) float wpe_weight_exp_avg_sq[32784]; /* [1024, 32] */
static _Alignas(64) float h_0_ln_1_weight_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_ln_1_weight_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_ln_1_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_ln_1_bias_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_attn_c_attn_weight_exp_avg[3088]; /* [32, 96] */
static _Alignas(64) float h_0_attn_c_attn_weight_exp_avg_sq[3088]; /* [32, 96] */
static _Alignas(64) float h_0_attn_c_attn_bias_exp_avg[112]; /* [96] */
static _Alignas(64) float h_0_attn_c_attn_bias_exp_avg_sq[112]; /* [96] */
static _Alignas(64) float h_0_attn_c_proj_weight_exp_avg[1040]; /* [32, 32] */
static _Alignas(64) float h_0_attn_c_proj_weight_exp_avg_sq[1040]; /* [32, 32] */
static _Alignas(64) float h_0_attn_c_proj_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_attn_c_proj_bias_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_weight_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_weight_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_bias_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_mlp_c_fc_weight_exp_avg[4112]; /* [32, 128] */
static _Alignas(64) float h_0_mlp_c_fc_weight_exp_avg_sq[4112]; /* [32, 128] */
static _Alignas(64) float h_0_mlp_c_fc_bias_exp_avg[144]; /* [128] */
static _Alignas(64) float h_0_mlp_c_fc_bias_exp_avg_sq[144]; /* [128] */
static _Alignas(64) float h_0_mlp_c_proj_weight_exp_avg[4112]; /* [128, 32] */
static _Alignas(64) float h_0_mlp_c_proj_weight_exp_avg_sq[4112]; /* [128, 32] */
static _Alignas(64) float h_0_mlp_c_proj_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_mlp_c_proj_bias_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float ln_f_weight_exp_avg[48]; /* [32] */
static _Alignas(64) float ln_f_weight_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float ln_f_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float ln_f_bias_exp_avg_sq[48]; /* [32] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[297344];
static float *const h_0_ln_1_c = (float *)(arena + 213440); /* [4, 16, 32] */
static float *const h_0_ln_1_v = (float *)(arena + 291904); /* [4, 16] */
static float *const h_0_ln_1_y = (float *)(arena + 221696); /* [4, 16, 32] */
static float *const h_0_attn_c_attn_sum = (float *)(arena + 0); /* [4, 16, 96] */
static float *const h_0_qkv_y_0 = (float *)(arena + 229952); /* [4, 4, 16, 8] */
static float *const h_0_qkv_y_1 = (float *)(arena + 238208); /* [4, 4, 16, 8] */
static float *const h_0_qkv_y_2 = (float *)(arena + 246464); /* [4, 4, 16, 8] */
static float *const h_0_5_0_sum = (float *)(arena + 0); /* [4, 4, 16, 16] */
static float *const h_0_5_2_e = (float *)(arena + 164096); /* [4, 4, 16, 16] */
static float *const h_0_5_2_z = (float *)(arena + 287744); /* [4, 4, 16] */
static float *const h_0_5_2_w = (float *)(arena + 180544); /* [4, 4, 16, 16] */
static float *const h_0_5_2_y = (float *)(arena + 196992); /* [4, 4, 16, 8] */
static float *const h_0_attn_c_proj_sum = (float *)(arena + 0); /* [4, 16, 32] */
static float *const h_0_9_y = (float *)(arena + 254720); /* [4, 16, 32] */
static float *const h_0_ln_2_m = (float *)(arena + 292992); /* [4, 16] */
static float *const h_0_ln_2_v = (float *)(arena + 294080); /* [4, 16] */
static float *const h_0_ln_2_y = (float *)(arena + 262976); /* [4, 16, 32] */
static float *const h_0_mlp_c_fc_sum = (float *)(arena + 65600); /* [4, 16, 128] */
static float *const h_0_12_y = (float *)(arena + 98432); /* [4, 16, 128] */
static float *const h_0_14_y = (float *)(arena + 131264); /* [4, 16, 32] */
static float *const ln_f_m = (float *)(arena + 156032); /* [4, 16] */
static float *const ln_f_v = (float *)(arena + 157120); /* [4, 16] */
static float *const ln_f_y = (float *)(arena + 271232); /* [4, 16, 32] */
static _Alignas(64) float lm_head_y[16400]; /* [4, 16, 256] */
static float *const cross_entropy_max = (float *)(arena + 139520); /* [4, 16] */
static float *const cross_entropy_sum = (float *)(arena + 139840); /* [4, 16] */
static float *const loss_sum = (float *)(arena + 0);
static _Alignas(64) float loss_weight;
static _Alignas(64) float loss;
static float *const loss_sum_grad = (float *)(arena + 140160);
static float *const lm_head_y_grad = (float *)(arena + 0); /* [4, 16, 256] */
static float *const ln_f_y_grad = (float *)(arena + 139520); /* [4, 16, 32] */
static float *const ln_f_c_grad = (float *)(arena + 147776); /* [4, 16, 32] */
static float *const h_0_14_y_grad = (float *)(arena + 279488); /* [4, 16, 32] */
static float *const h_0_mlp_c_fc_y_grad = (float *)(arena + 131264); /* [4, 16, 128] */
static float *const h_0_ln_2_y_grad = (float *)(arena + 82048); /* [4, 16, 32] */
static float *const h_0_ln_2_c_grad = (float *)(arena + 65600); /* [4, 16, 32] */
static float *const h_0_9_y_grad = (float *)(arena + 123136); /* [4, 16, 32] */
static float *const h_0_7_y_grad = (float *)(arena + 106688); /* [4, 16, 32] */
static float *const h_0_5_2_w_grad = (float *)(arena + 90240); /* [4, 4, 16, 16] */
static float *const h_0_5_0_sum_grad = (float *)(arena + 106688); /* [4, 4, 16, 16] */
static float *const h_0_qkv_y_0_grad = (float *)(arena + 131392); /* [4, 4, 16, 8] */
static float *const h_0_3_y_grad = (float *)(arena + 65600); /* [4, 4, 3, 16, 8] */
static float *const h_0_ln_1_y_grad = (float *)(arena + 90240); /* [4, 16, 32] */
static float *const h_0_ln_1_c_grad = (float *)(arena + 65600); /* [4, 16, 32] */
static float *const wpe_y_grad = (float *)(arena + 98496); /* [4, 16, 32] */
static _Alignas(64) float wpe_weight_grad[32784]; /* [1024, 32] */
static float *const wte_weight_grad_1 = (float *)(arena + 65600); /* [256, 32] */
static double *const adamw_c1 = (double *)(arena + 0);
static double *const adamw_c2 = (double *)(arena + 64);
static float *const h_0_ln_1_y_part = (float *)(arena + 295168); /* [4, 16] */
static float *const h_0_ln_2_y_part = (float *)(arena + 296256); /* [4, 16] */
static float *const ln_f_y_part = (float *)(arena + 158208); /* [4, 16] */
static float *const h_0_ln_1_y_copy = (float *)(arena + 24640); /* [4, 16, 32] */
static float *const h_0_qkv_y_2_copy = (float *)(arena + 0); /* [4, 4, 16, 8] */
static float *const h_0_mlp_c_fc_weight_copy = (float *)(arena + 65600); /* [32, 128] */
static float *const h_0_attn_c_proj_weight_copy = (float *)(arena + 65600); /* [32, 32] */
static float *const h_0_5_0_sum_grad_copy = (float *)(arena + 90240); /* [4, 4, 16, 16] */
static float *const h_0_ln_1_sum = (float *)(arena + 8256); /* [4, 16] */
static float *const h_0_ln_1_m = (float *)(arena + 8576); /* [4, 16] */
static float *const h_0_ln_1_c_2 = (float *)(arena + 0); /* [4, 16, 32] */
static float *const h_0_ln_1_y_2 = (float *)(arena + 36992); /* [4, 16, 32] */
static float *const h_0_attn_c_attn_sum_2 = (float *)(arena + 0); /* [4, 16, 96] */
static float *const h_0_qkv_y_0_2 = (float *)(arena + 57536); /* [4, 4, 16, 8] */
static float *const h_0_qkv_y_1_2 = (float *)(arena + 24640); /* [4, 4, 16, 8] */
static float *const h_0_qkv_y_2_2 = (float *)(arena + 41088); /* [4, 4, 16, 8] */
static float *const h_0_5_0_sum_2 = (float *)(arena + 0); /* [4, 4, 16, 16] */
static float *const h_0_5_2_e_2 = (float *)(arena + 16448); /* [4, 4, 16, 16] */
static float *const h_0_5_2_w_2 = (float *)(arena + 57536); /* [4, 4, 16, 16] */
static float *const h_0_5_2_y_2 = (float *)(arena + 0); /* [4, 4, 16, 8] */
static float *const h_0_attn_c_proj_sum_2 = (float *)(arena + 8256); /* [4, 16, 32] */
static float *const h_0_9_y_2 = (float *)(arena + 32832); /* [4, 16, 32] */
static float *const h_0_ln_2_y_2 = (float *)(arena + 41088); /* [4, 16, 32] */
static float *const h_0_12_y_2 = (float *)(arena + 0); /* [4, 16, 128] */
static float *const h_0_14_y_2 = (float *)(arena + 41088); /* [4, 16, 32] */
static float *const ln_f_y_2 = (float *)(arena + 0); /* [4, 16, 32] */
static _Alignas(64) float lm_head_y_2[16400]; /* [4, 16, 256] */
static float *const cross_entropy_max_2 = (float *)(arena + 0); /* [4, 16] */
static float *const cross_entropy_sum_2 = (float *)(arena + 1088); /* [4, 16] */
static float *const loss_sum_2 = (float *)(arena + 2176);
static float *const h_0_attn_c_attn_weight_copy = (float *)(arena + 24640); /* [32, 96] */

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

static inline float rsqrtf(float x)
{
    return 1.0f / sqrtf(x);
}

static inline float choosef(bool c, float a, float b)
{
    return c ? a : b;
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

INLINE float max_lanes(vec v)
{
    float most = v[0];
    for (int i = 1; i < LANES; i++)
        most = v[i] > most || v[i] != v[i] ? v[i] : most;
    return most;
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

/* 1 - 2/(e^(2x) + 1) would cancel where |x| is small. */
INLINE vec v_tanh(vec x)
{
    const vec a = v_abs(x), square = x * x;
    vec p = SPLAT(-5.70498872745e-3f);
    p = p * square + SPLAT(2.06390887954e-2f);
    p = p * square + SPLAT(-5.37397155531e-2f);
    p = p * square + SPLAT(1.33314422036e-1f);
    p = p * square + SPLAT(-3.33332819422e-1f);
    p = p * square * a + a;
    const vec y = SPLAT(1.0f) - SPLAT(2.0f) / (v_exp(a + a) + SPLAT(1.0f));
    return with_sign(SELECT(a < SPLAT(0.625f), p, y), x);
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

static struct dlcrt_tensor gradients[16];

/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.sum[i0, i1] = sum(d0) (wte.weight[tokens[i0, i1], d0]
   + wpe.weight[i1, d0]) */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.m[i0, i1] = h.0.ln_1.sum[i0, i1]/32 */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.c[i0, i1, d0] = wte.weight[tokens[i0, i1], d0] +
   wpe.weight[i1, d0] - h.0.ln_1.m[i0, i1] */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.sum.2[i0, i1] = sum(d0) h.0.ln_1.c[i0, i1,
   d0]*h.0.ln_1.c[i0, i1, d0] */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.v[i0, i1] = h.0.ln_1.sum.2[i0, i1]/32 */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.y.part[i0, i1] = rsqrt(h.0.ln_1.v[i0, i1] + 1e-05) */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.y[i0, i1, d0] = h.0.ln_1.c[i0, i1,
   d0]*h.0.ln_1.y.part[i0, i1]*h.0.ln_1.weight[d0] + h.0.ln_1.bias[d0] */
/* wte.weight f32[256, 32]; tokens i32[4, 16]; wpe.weight f32[1024, 32]; h.0.ln_1.c f32[4, 16,
   32]; h.0.ln_1.weight f32[32]; h.0.ln_1.bias f32[32]; h.0.ln_1.v f32[4, 16]; h.0.ln_1.y.part
   f32[4, 16]; h.0.ln_1.y f32[4, 16, 32] */
/* Tile: 16 d0 */
static void h_0_ln_1(const float *restrict wte_weight, const int32_t *restrict tokens,
    const float *restrict wpe_weight, float *restrict h_0_ln_1_c,
    const float *restrict h_0_ln_1_weight, const float *restrict h_0_ln_1_bias,
    float *restrict h_0_ln_1_v, float *restrict h_0_ln_1_y_part, float *restrict h_0_ln_1_y)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            float sum;
            float m;
            vec sum_2;
            float v;
            float part;
            sum = 0.0f;
            for (int d0 = 0; d0 <= 31; d0++)
                sum += wte_weight[tokens[16 * i0 + i1] + 256 * d0] + wpe_weight[32 * i1 + d0];
            m = sum / 32.0f;
            for (int d0b = 0; d0b <= 1; d0b++)
                for (int d0_2 = 0; d0_2 < 16; d0_2++)
                    h_0_ln_1_c[512 * i0 + 32 * i1 + 16 * d0b + d0_2] =
                        wte_weight[tokens[16 * i0 + i1] + 4096 * d0b + 256 * d0_2] +
                        wpe_weight[32 * i1 + 16 * d0b + d0_2] - m;
            sum_2 = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                sum_2 += LOAD(&h_0_ln_1_c[512 * i0 + 32 * i1 + 16 * d0b]) *
                    LOAD(&h_0_ln_1_c[512 * i0 + 32 * i1 + 16 * d0b]);
            float total;
            total = add_lanes(sum_2);
            {
                v = total / 32.0f;
                h_0_ln_1_v[i0 + 16 * i1] = v;
            }
            {
                part = rsqrtf(v + 1e-05f);
                h_0_ln_1_y_part[i0 + 16 * i1] = part;
            }
            for (int d0b = 0; d0b <= 1; d0b++)
                STORE(&h_0_ln_1_y[512 * i0 + 32 * i1 + 16 * d0b],
                    LOAD(&h_0_ln_1_c[512 * i0 + 32 * i1 + 16 * d0b]) * SPLAT(part) *
                    LOAD(&h_0_ln_1_weight[16 * d0b]) + LOAD(&h_0_ln_1_bias[16 * d0b]));
        }
}

/* h.0.attn.c_attn (dense), line 25: h.0.ln_1.y.copy[i0, i1, i2] = h.0.ln_1.y[i0, i1, i2] */
/* h.0.ln_1.y f32[4, 16, 32]; h.0.ln_1.y.copy f32[4, 16, 32] */
/* Tile: 16 i1; lanes over i1 */
static void h_0_attn_c_attn(const float *restrict h_0_ln_1_y, float *restrict h_0_ln_1_y_copy)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i2 = 0; i2 <= 31; i2++)
            STORE(&h_0_ln_1_y_copy[512 * i0 + 16 * i2],
                gather(&h_0_ln_1_y[512 * i0 + i2], 32, LANES));
}

/* h.0.attn.c_attn (dense), line 25: h.0.attn.c_attn.sum[i0, i1, k] = sum(c) h.0.ln_1.y.copy[i0,
   i1, c]*h.0.attn.c_attn.weight[c, k] */
/* h.0.ln_1.y.copy f32[4, 16, 32]; h.0.attn.c_attn.weight f32[32, 96]; h.0.attn.c_attn.sum f32[4,
   16, 96] */
/* Tile: 4 i0 x 16 i1 x 6 k; lanes over i1 */
static void h_0_attn_c_attn_2(int thread, int threads, const float *restrict h_0_ln_1_y_copy,
    const float *restrict h_0_attn_c_attn_weight, float *restrict h_0_attn_c_attn_sum)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec sum[4][6];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 6; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            UNROLL for (int i0 = 0; i0 < 4; i0++) {
                const vec x = LOAD(&h_0_ln_1_y_copy[512 * i0 + 16 * c]);
                UNROLL for (int k = 0; k < 6; k++)
                    sum[i0][k] += x * SPLAT(h_0_attn_c_attn_weight[192 * kb + 32 * k + c]);
            }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&h_0_attn_c_attn_sum[1536 * i0 + 96 * kb + 16 * k], sum[i0][k]);
    }
}

/* h.0.qkv (unbind), line 28: h.0.qkv.y.0[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1] +
   h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1] */
/* h.0.attn.c_attn.bias f32[96]; h.0.attn.c_attn.sum f32[4, 16, 96]; h.0.qkv.y.0 f32[4, 4, 16, 8] */
/* Tile: 16 b0; lanes over b0 */
static void h_0_qkv(const float *restrict h_0_attn_c_attn_bias,
    const float *restrict h_0_attn_c_attn_sum, float *restrict h_0_qkv_y_0)
{
    for (int a0 = 0; a0 <= 3; a0++)
        for (int a1 = 0; a1 <= 3; a1++)
            for (int b1 = 0; b1 <= 7; b1++)
                STORE(&h_0_qkv_y_0[512 * a0 + 128 * a1 + 16 * b1],
                    SPLAT(h_0_attn_c_attn_bias[8 * a1 + b1]) +
                    LOAD(&h_0_attn_c_attn_sum[1536 * a0 + 128 * a1 + 16 * b1]));
}

/* h.0.qkv (unbind), line 28: h.0.qkv.y.1[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 32]
   + h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1 + 32] */
/* h.0.attn.c_attn.bias f32[96]; h.0.attn.c_attn.sum f32[4, 16, 96]; h.0.qkv.y.1 f32[4, 4, 16, 8] */
/* Tile: 16 b0; lanes over b0 */
static void h_0_qkv_2(const float *restrict h_0_attn_c_attn_bias,
    const float *restrict h_0_attn_c_attn_sum, float *restrict h_0_qkv_y_1)
{
    for (int a0 = 0; a0 <= 3; a0++)
        for (int a1 = 0; a1 <= 3; a1++)
            for (int b1 = 0; b1 <= 7; b1++)
                STORE(&h_0_qkv_y_1[512 * a0 + 128 * a1 + 16 * b1],
                    SPLAT(h_0_attn_c_attn_bias[8 * a1 + b1 + 32]) +
                    LOAD(&h_0_attn_c_attn_sum[1536 * a0 + 128 * a1 + 16 * b1 + 512]));
}

/* h.0.qkv (unbind), line 28: h.0.qkv.y.2[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 64]
   + h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1 + 64] */
/* h.0.attn.c_attn.bias f32[96]; h.0.attn.c_attn.sum f32[4, 16, 96]; h.0.qkv.y.2 f32[4, 4, 16, 8] */
/* Tile: 16 b0; lanes over b0 */
static void h_0_qkv_3(const float *restrict h_0_attn_c_attn_bias,
    const float *restrict h_0_attn_c_attn_sum, float *restrict h_0_qkv_y_2)
{
    for (int a0 = 0; a0 <= 3; a0++)
        for (int a1 = 0; a1 <= 3; a1++)
            for (int b1 = 0; b1 <= 7; b1++)
                STORE(&h_0_qkv_y_2[512 * a0 + 128 * a1 + 16 * b1],
                    SPLAT(h_0_attn_c_attn_bias[8 * a1 + b1 + 64]) +
                    LOAD(&h_0_attn_c_attn_sum[1536 * a0 + 128 * a1 + 16 * b1 + 1024]));
}

/* h.0.5.0 (attention_scores), line 29: h.0.5.0.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l,
   d]*h.0.qkv.y.1[i0, i1, s, d] */
/* h.0.qkv.y.0 f32[4, 4, 16, 8]; h.0.qkv.y.1 f32[4, 4, 16, 8]; h.0.5.0.sum f32[4, 4, 16, 16] */
/* Tile: 16 l x 16 s; lanes over s */
static void h_0_5_0(int thread, int threads, const float *restrict h_0_qkv_y_0,
    const float *restrict h_0_qkv_y_1, float *restrict h_0_5_0_sum)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec sum[16];
        UNROLL for (int l = 0; l < 16; l++)
            sum[l] = SPLAT(0.0f);
        for (int d = 0; d <= 7; d++) {
            const vec x = LOAD(&h_0_qkv_y_1[512 * i0 + 128 * i1 + 16 * d]);
            UNROLL for (int l = 0; l < 16; l++)
                sum[l] += x * SPLAT(h_0_qkv_y_0[512 * i0 + 128 * i1 + l + 16 * d]);
        }
        UNROLL for (int l = 0; l < 16; l++)
            STORE(&h_0_5_0_sum[1024 * i0 + 256 * i1 + 16 * l], sum[l]);
    }
}

/* h.0.5.2 (attention_values), line 29: h.0.5.2.max[i0, i1, l] = max(s) select(s <= l,
   h.0.5.0.sum[i0, i1, l, s]*0.35355339059327373, -inf) */
/* h.0.5.2 (attention_values), line 29: h.0.5.2.e[i0, i1, l, s] = exp(select(s <= l,
   h.0.5.0.sum[i0, i1, l, s]*0.35355339059327373, -inf) - h.0.5.2.max[i0, i1, l]) */
/* h.0.5.2 (attention_values), line 29: h.0.5.2.z[i0, i1, l] = sum(s) h.0.5.2.e[i0, i1, l, s] */
/* h.0.5.2 (attention_values), line 29: h.0.5.2.w[i0, i1, l, s] = h.0.5.2.e[i0, i1, l,
   s]/h.0.5.2.z[i0, i1, l] */
/* h.0.5.0.sum f32[4, 4, 16, 16]; h.0.5.2.e f32[4, 4, 16, 16]; h.0.5.2.z f32[4, 4, 16]; h.0.5.2.w
   f32[4, 4, 16, 16] */
/* Tile: 16 s x 16 s; lanes over s */
static void h_0_5_2(int thread, int threads, const float *restrict h_0_5_0_sum,
    float *restrict h_0_5_2_e, float *restrict h_0_5_2_z, float *restrict h_0_5_2_w)
{
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit / 16 % 4;
        const int l = unit % 16;
        vec max_2;
        vec e;
        float z;
        max_2 = SPLAT(-INFINITY);
        const vec v = SELECT((SPLATI(0) + 1 * lane_numbers()) <= SPLATI(l),
            LOAD(&h_0_5_0_sum[1024 * i0 + 256 * i1 + 16 * l]) * SPLAT(0.35355338f),
            SPLAT(-INFINITY));
        const ivec better = (v > max_2) | (v != v);
        max_2 = SELECT(better, v, max_2);
        float total;
        total = max_lanes(max_2);
        {
            e = v_exp(SELECT((SPLATI(0) + 1 * lane_numbers()) <= SPLATI(l),
                LOAD(&h_0_5_0_sum[1024 * i0 + 256 * i1 + 16 * l]) * SPLAT(0.35355338f),
                SPLAT(-INFINITY)) - SPLAT(total));
            STORE(&h_0_5_2_e[1024 * i0 + 256 * i1 + 16 * l], e);
        }
        {
            z = 0.0f;
            for (int s_2 = 0; s_2 < 16; s_2++)
                z += h_0_5_2_e[1024 * i0 + 256 * i1 + 16 * l + s_2];
            h_0_5_2_z[i0 + 256 * i1 + 16 * l] = z;
        }
        STORE(&h_0_5_2_w[1024 * i0 + 256 * i1 + 16 * l], e / SPLAT(z));
    }
}

/* h.0.5.2 (attention_values), line 29: h.0.qkv.y.2.copy[n, c, h, w] = h.0.qkv.y.2[n, c, h, w] */
/* h.0.qkv.y.2 f32[4, 4, 16, 8]; h.0.qkv.y.2.copy f32[4, 4, 16, 8] */
/* Tile: 16 w; lanes over w */
static void h_0_5_2_2(const float *restrict h_0_qkv_y_2, float *restrict h_0_qkv_y_2_copy)
{
    for (int n = 0; n <= 3; n++)
        for (int c = 0; c <= 3; c++)
            for (int h = 0; h <= 15; h++)
                STORE(&h_0_qkv_y_2_copy[1024 * n + 256 * c + 16 * h],
                    gather(&h_0_qkv_y_2[512 * n + 128 * c + h], 16, 8));
}

/* h.0.5.2 (attention_values), line 29: h.0.5.2.y[i0, i1, l, c] = sum(s) h.0.5.2.w[i0, i1, l,
   s]*h.0.qkv.y.2.copy[i0, i1, s, c] */
/* h.0.5.2.w f32[4, 4, 16, 16]; h.0.qkv.y.2.copy f32[4, 4, 16, 8]; h.0.5.2.y f32[4, 4, 16, 8] */
/* Tile: 16 l x 16 c; lanes over c */
static void h_0_5_2_3(int thread, int threads, const float *restrict h_0_5_2_w,
    const float *restrict h_0_qkv_y_2_copy, float *restrict h_0_5_2_y)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec y[16];
        UNROLL for (int l = 0; l < 16; l++)
            y[l] = SPLAT(0.0f);
        for (int s = 0; s <= 15; s++) {
            const vec x = LOAD(&h_0_qkv_y_2_copy[1024 * i0 + 256 * i1 + 16 * s]);
            UNROLL for (int l = 0; l < 16; l++)
                y[l] += x * SPLAT(h_0_5_2_w[1024 * i0 + 256 * i1 + 16 * l + s]);
        }
        UNROLL for (int l = 0; l < 16; l++)
            STORE(&h_0_5_2_y[1024 * i0 + 256 * i1 + 16 * l], y[l]);
    }
}

/* h.0.attn.c_proj (dense), line 32: h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) h.0.5.2.y[i0, c,
   i1, c2]*h.0.attn.c_proj.weight[8*c + c2, k] */
/* h.0.9 (add), line 33: h.0.9.y[i0, i1, i2] = h.0.attn.c_proj.bias[i2] + h.0.attn.c_proj.sum[i0,
   i1, i2] + (wte.weight[tokens[i0, i1], i2] + wpe.weight[i1, i2]) */
/* h.0.5.2.y f32[4, 4, 16, 8]; h.0.attn.c_proj.weight f32[32, 32]; h.0.attn.c_proj.bias f32[32];
   h.0.attn.c_proj.sum f32[4, 16, 32]; wte.weight f32[256, 32]; tokens i32[4, 16]; wpe.weight
   f32[1024, 32]; h.0.9.y f32[4, 16, 32] */
/* Tile: 8 i1 x 32 k; lanes over k */
static void h_0_attn_c_proj_h_0_9(int thread, int threads, const float *restrict h_0_5_2_y,
    const float *restrict h_0_attn_c_proj_weight, const float *restrict h_0_attn_c_proj_bias,
    float *restrict h_0_attn_c_proj_sum, const float *restrict wte_weight,
    const int32_t *restrict tokens, const float *restrict wpe_weight, float *restrict h_0_9_y)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        vec sum[8][2];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                sum[i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 3; c++)
            for (int c2 = 0; c2 <= 7; c2++)
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&h_0_attn_c_proj_weight[16 * kv + 256 * c + 32 * c2]);
                    UNROLL for (int i1 = 0; i1 < 8; i1++)
                        sum[i1][kv] += x * SPLAT(h_0_5_2_y[1024 * i0 + 128 * i1b + 16 * i1 + 256 *
                            c + c2]);
                }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&h_0_attn_c_proj_sum[512 * i0 + 256 * i1b + 32 * i1 + 16 * kv], sum[i1][kv]);
        for (int i1 = 0; i1 < 8; i1++)
            for (int k = 0; k < 32; k++)
                h_0_9_y[512 * i0 + 256 * i1b + 32 * i1 + k] = h_0_attn_c_proj_bias[k] +
                    h_0_attn_c_proj_sum[512 * i0 + 256 * i1b + 32 * i1 + k] +
                    (wte_weight[tokens[16 * i0 + 8 * i1b + i1] + 256 * k] +
                    wpe_weight[256 * i1b + 32 * i1 + k]);
    }
}

/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.sum[i0, i1] = sum(d0) h.0.9.y[i0, i1, d0] */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.m[i0, i1] = h.0.ln_2.sum[i0, i1]/32 */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.sum.2[i0, i1] = sum(d0) (h.0.9.y[i0, i1, d0] -
   h.0.ln_2.m[i0, i1])*(h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0, i1]) */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.v[i0, i1] = h.0.ln_2.sum.2[i0, i1]/32 */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.y.part[i0, i1] = rsqrt(h.0.ln_2.v[i0, i1] + 1e-05) */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.y[i0, i1, d0] = (h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0,
   i1])*h.0.ln_2.y.part[i0, i1]*h.0.ln_2.weight[d0] + h.0.ln_2.bias[d0] */
/* For h.0.ln_2 (line 34), ln_f (line 43) */
/* h.0.9.y f32[4, 16, 32]; h.0.ln_2.weight f32[32]; h.0.ln_2.bias f32[32]; h.0.ln_2.m f32[4, 16];
   h.0.ln_2.v f32[4, 16]; h.0.ln_2.y.part f32[4, 16]; h.0.ln_2.y f32[4, 16, 32] */
/* Tile: 16 d0 x 16 d0 x 16 d0; lanes over d0 */
static void h_0_ln_2(const float *restrict h_0_9_y, const float *restrict h_0_ln_2_weight,
    const float *restrict h_0_ln_2_bias, float *restrict h_0_ln_2_m, float *restrict h_0_ln_2_v,
    float *restrict h_0_ln_2_y_part, float *restrict h_0_ln_2_y)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            vec sum;
            float m;
            vec sum_2;
            float v;
            float part;
            sum = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                sum += LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b]);
            float total;
            total = add_lanes(sum);
            {
                m = total / 32.0f;
                h_0_ln_2_m[i0 + 16 * i1] = m;
            }
            sum_2 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                sum_2 += (LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m)) *
                    (LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m));
            float total_2;
            total_2 = add_lanes(sum_2);
            {
                v = total_2 / 32.0f;
                h_0_ln_2_v[i0 + 16 * i1] = v;
            }
            {
                part = rsqrtf(v + 1e-05f);
                h_0_ln_2_y_part[i0 + 16 * i1] = part;
            }
            for (int d0b_3 = 0; d0b_3 <= 1; d0b_3++)
                STORE(&h_0_ln_2_y[512 * i0 + 32 * i1 + 16 * d0b_3],
                    (LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b_3]) - SPLAT(m)) * SPLAT(part) *
                    LOAD(&h_0_ln_2_weight[16 * d0b_3]) + LOAD(&h_0_ln_2_bias[16 * d0b_3]));
        }
}

/* h.0.mlp.c_fc (dense), line 35: h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) h.0.ln_2.y[i0, i1,
   c]*h.0.mlp.c_fc.weight[c, k] */
/* h.0.12 (gelu), line 36: h.0.12.y[i0, i1, i2] = 0.5*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(1 + tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2] + 0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])))) */
/* h.0.ln_2.y f32[4, 16, 32]; h.0.mlp.c_fc.weight f32[32, 128]; h.0.mlp.c_fc.bias f32[128];
   h.0.mlp.c_fc.sum f32[4, 16, 128]; h.0.12.y f32[4, 16, 128] */
/* Tile: 4 i1 x 64 k; lanes over k */
static void h_0_mlp_c_fc_h_0_12(int thread, int threads, const float *restrict h_0_ln_2_y,
    const float *restrict h_0_mlp_c_fc_weight, const float *restrict h_0_mlp_c_fc_bias,
    float *restrict h_0_mlp_c_fc_sum, float *restrict h_0_12_y)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i0 = unit / 8;
        const int i1b = unit / 2 % 4;
        const int kb = unit % 2;
        vec sum[4][4];
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                sum[i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            UNROLL for (int kv = 0; kv < 4; kv++) {
                const vec x = LOAD(&h_0_mlp_c_fc_weight[64 * kb + 16 * kv + 128 * c]);
                UNROLL for (int i1 = 0; i1 < 4; i1++)
                    sum[i1][kv] += x * SPLAT(h_0_ln_2_y[512 * i0 + 128 * i1b + 32 * i1 + c]);
            }
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                STORE(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * kb + 16 * kv],
                    sum[i1][kv]);
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                STORE(&h_0_12_y[2048 * i0 + 512 * i1b + 128 * i1 + 64 * kb + 16 * kv], SPLAT(0.5f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * kb + 16 * kv]) + sum[i1][kv]) *
                    (SPLAT(1.0f) + v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * kb + 16 * kv]) + sum[i1][kv] + SPLAT(0.044715f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * kb + 16 * kv]) + sum[i1][kv]) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * kb + 16 * kv]) + sum[i1][kv]) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * kb + 16 * kv]) + sum[i1][kv])))));
    }
}

/* h.0.mlp.c_proj (dense), line 37: h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) h.0.12.y[i0, i1,
   c]*h.0.mlp.c_proj.weight[c, k] */
/* h.0.14 (add), line 38: h.0.14.y[i0, i1, i2] = h.0.mlp.c_proj.bias[i2] + h.0.mlp.c_proj.sum[i0,
   i1, i2] + h.0.9.y[i0, i1, i2] */
/* h.0.12.y f32[4, 16, 128]; h.0.mlp.c_proj.weight f32[128, 32]; h.0.mlp.c_proj.bias f32[32];
   h.0.9.y f32[4, 16, 32]; h.0.14.y f32[4, 16, 32] */
/* Tile: 4 i1 x 4 k x 16 c; lanes over c */
static void h_0_mlp_c_proj_h_0_14(int thread, int threads, const float *restrict h_0_12_y,
    const float *restrict h_0_mlp_c_proj_weight, const float *restrict h_0_mlp_c_proj_bias,
    const float *restrict h_0_9_y, float *restrict h_0_14_y)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int i0 = unit / 32;
        const int i1b = unit / 8 % 4;
        const int kb = unit % 8;
        vec sum[4][4];
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int k = 0; k < 4; k++)
                sum[i1][k] = SPLAT(0.0f);
        for (int cb = 0; cb <= 7; cb++)
            UNROLL for (int i1 = 0; i1 < 4; i1++) {
                const vec x = LOAD(&h_0_12_y[2048 * i0 + 512 * i1b + 128 * i1 + 16 * cb]);
                UNROLL for (int k = 0; k < 4; k++)
                    sum[i1][k] += x * LOAD(&h_0_mlp_c_proj_weight[512 * kb + 128 * k + 16 * cb]);
            }
        float total[4][4];
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int k = 0; k < 4; k++)
                total[i1][k] = add_lanes(sum[i1][k]);
        for (int i1 = 0; i1 < 4; i1++)
            for (int k = 0; k < 4; k++)
                h_0_14_y[512 * i0 + 128 * i1b + 32 * i1 + 4 * kb + k] =
                    h_0_mlp_c_proj_bias[4 * kb + k] + total[i1][k] +
                    h_0_9_y[512 * i0 + 128 * i1b + 32 * i1 + 4 * kb + k];
    }
}

/* lm_head (linear), line 44: lm_head.sum[i0, i1, k] = sum(c) ln_f.y[i0, i1, c]*wte.weight[k, c] */
/* lm_head (linear), line 44: lm_head.y[i0, i1, k] = lm_head.sum[i0, i1, k] */
/* ln_f.y f32[4, 16, 32]; wte.weight f32[256, 32]; lm_head.y f32[4, 16, 256] */
/* Tile: 4 i1 x 64 k; lanes over k */
static void lm_head(int thread, int threads, const float *restrict ln_f_y,
    const float *restrict wte_weight, float *restrict lm_head_y)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0 = unit / 16;
        const int i1b = unit / 4 % 4;
        const int kb = unit % 4;
        vec sum[4][4];
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                sum[i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            UNROLL for (int kv = 0; kv < 4; kv++) {
                const vec x = LOAD(&wte_weight[64 * kb + 16 * kv + 256 * c]);
                UNROLL for (int i1 = 0; i1 < 4; i1++)
                    sum[i1][kv] += x * SPLAT(ln_f_y[512 * i0 + 128 * i1b + 32 * i1 + c]);
            }
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                STORE(&lm_head_y[4096 * i0 + 1024 * i1b + 256 * i1 + 64 * kb + 16 * kv],
                    sum[i1][kv]);
    }
}

/* cross_entropy (cross_entropy), line 48: cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c] */
/* cross_entropy (cross_entropy), line 48: cross_entropy.sum[n, a0] = sum(c) exp(lm_head.y[n, a0,
   c] - cross_entropy.max[n, a0]) */
/* lm_head.y f32[4, 16, 256]; cross_entropy.max f32[4, 16]; cross_entropy.sum f32[4, 16] */
/* Tile: 16 c x 16 c; lanes over c */
static void cross_entropy(int thread, int threads, const float *restrict lm_head_y,
    float *restrict cross_entropy_max, float *restrict cross_entropy_sum)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int n = unit / 16;
        const int a0 = unit % 16;
        vec max_2;
        vec sum;
        max_2 = SPLAT(-INFINITY);
        for (int cb = 0; cb <= 15; cb++) {
            const vec v = LOAD(&lm_head_y[4096 * n + 256 * a0 + 16 * cb]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        float total;
        total = max_lanes(max_2);
        cross_entropy_max[16 * n + a0] = total;
        sum = SPLAT(0.0f);
        for (int cb_2 = 0; cb_2 <= 15; cb_2++)
            sum += v_exp(LOAD(&lm_head_y[4096 * n + 256 * a0 + 16 * cb_2]) - SPLAT(total));
        float total_2;
        total_2 = add_lanes(sum);
        cross_entropy_sum[16 * n + a0] = total_2;
    }
}

/* cross_entropy (cross_entropy), line 48: loss.sum[] = sum(n, i0) select(n < valid[],
   select(targets[n, i0] == -100, 0, cross_entropy.max[n, i0] + log(cross_entropy.sum[n, i0]) -
   lm_head.y[n, i0, targets[n, i0]]), 0) */
/* targets i32[4, 16]; cross_entropy.max f32[4, 16]; cross_entropy.sum f32[4, 16]; lm_head.y
   f32[4, 16, 256]; loss.sum f32[] */
static void cross_entropy_2(const int32_t *restrict targets,
    const float *restrict cross_entropy_max, const float *restrict cross_entropy_sum,
    const float *restrict lm_head_y, float *restrict loss_sum)
{
    float sum;
    sum = 0.0f;
    for (int n = 0; n <= 3; n++)
        for (int i0 = 0; i0 <= 15; i0++)
            sum += choosef(n < run.valid, choosef(targets[16 * n + i0] == -100, 0.0f,
                cross_entropy_max[16 * n + i0] + logf(cross_entropy_sum[16 * n + i0]) -
                lm_head_y[targets[16 * n + i0] + 4096 * n + 256 * i0]), 0.0f);
    loss_sum[0] = sum;
}

/* cross_entropy (cross_entropy), line 48: loss.weight[] = sum(n, i0) select(n < valid[],
   select(targets[n, i0] == -100, 0, 1), 0) */
/* targets i32[4, 16]; loss.weight f32[] */
/* Tile: 16 i0; lanes over i0 */
static void cross_entropy_3(const int32_t *restrict targets, float *restrict loss_weight)
{
    vec weight;
    weight = SPLAT(0.0f);
    for (int n = 0; n <= 3; n++)
        weight += (n < run.valid) ? (vec)SELECT(LOADI(&targets[16 * n]) == SPLATI(-100),
            SPLAT(0.0f), SPLAT(1.0f)) : (vec)SPLAT(0.0f);
    float total;
    total = add_lanes(weight);
    loss_weight[0] = total;
}

/* cross_entropy (cross_entropy), line 48: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_4(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* cross_entropy (cross_entropy), line 48: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* cross_entropy (cross_entropy), line 48: cross_entropy.l.grad[n, i0] = select(n < valid[],
   loss.sum.grad[], 0) */
/* cross_entropy (cross_entropy), line 48: cross_entropy.sum.grad[n, a0] = select(targets[n, a0]
   == -100, 0, cross_entropy.l.grad[n, a0])/cross_entropy.sum[n, a0] */
/* cross_entropy (cross_entropy), line 48: lm_head.y.grad[n, a0, k] = cross_entropy.sum.grad[n,
   a0]*exp(lm_head.y[n, a0, k] - cross_entropy.max[n, a0]) + select(targets[n, a0] == k,
   select(targets[n, a0] == -100, 0, -cross_entropy.l.grad[n, a0]), 0) */
/* loss.sum.grad f32[]; targets i32[4, 16]; cross_entropy.sum f32[4, 16]; lm_head.y f32[4, 16,
   256]; cross_entropy.max f32[4, 16]; lm_head.y.grad f32[4, 16, 256] */
/* Tile: 16 i0; lanes over i0 */
static void cross_entropy_grad_2(int thread, int threads, const float *restrict loss_sum_grad,
    const int32_t *restrict targets, const float *restrict cross_entropy_sum,
    const float *restrict lm_head_y, const float *restrict cross_entropy_max,
    float *restrict lm_head_y_grad)
{
    for (int unit = first_unit(4, thread, threads); unit < first_unit(4, thread + 1, threads);
        unit++) {
        const int n = unit;
        vec grad;
        vec grad_2;
        grad = SPLAT(choosef(n < run.valid, loss_sum_grad[0], 0.0f));
        grad_2 = SELECT(LOADI(&targets[16 * n]) == SPLATI(-100), SPLAT(0.0f), grad) /
            LOAD(&cross_entropy_sum[16 * n]);
        for (int k = 0; k <= 255; k++)
            STORE(&lm_head_y_grad[4096 * n + 16 * k], grad_2 *
                v_exp(gather(&lm_head_y[4096 * n + k], 256, LANES) -
                LOAD(&cross_entropy_max[16 * n])) +
                SELECT(LOADI(&targets[16 * n]) == SPLATI(k),
                SELECT(LOADI(&targets[16 * n]) == SPLATI(-100), SPLAT(0.0f), -grad), SPLAT(0.0f)));
    }
}

/* lm_head (linear), line 44: ln_f.y.grad[i0, i1, c] = sum(k) lm_head.y.grad[i0, i1,
   k]*wte.weight[k, c] */
/* lm_head.y.grad f32[4, 16, 256]; wte.weight f32[256, 32]; ln_f.y.grad f32[4, 16, 32] */
/* Tile: 2 i0 x 16 i1 x 8 c; lanes over i1 */
static void lm_head_grad(int thread, int threads, const float *restrict lm_head_y_grad,
    const float *restrict wte_weight, float *restrict ln_f_y_grad)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0b = unit / 4;
        const int cb = unit % 4;
        vec grad[2][8];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int c = 0; c < 8; c++)
                grad[i0][c] = SPLAT(0.0f);
        for (int k = 0; k <= 255; k++)
            UNROLL for (int i0 = 0; i0 < 2; i0++) {
                const vec x = LOAD(&lm_head_y_grad[8192 * i0b + 4096 * i0 + 16 * k]);
                UNROLL for (int c = 0; c < 8; c++)
                    grad[i0][c] += x * SPLAT(wte_weight[2048 * cb + 256 * c + k]);
            }
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int c = 0; c < 8; c++)
                STORE(&ln_f_y_grad[1024 * i0b + 512 * i0 + 128 * cb + 16 * c], grad[i0][c]);
    }
}

/* ln_f (layer_norm), line 43: ln_f.v.grad.part[i0, i1] = rsqrt(ln_f.v[i0, i1] +
   1e-05)*rsqrt(ln_f.v[i0, i1] + 1e-05)*rsqrt(ln_f.v[i0, i1] + 1e-05) */
/* ln_f (layer_norm), line 43: ln_f.v.grad[i0, i1] = sum(d0) (-0.5)*(ln_f.y.grad[i0, i1,
   d0]*ln_f.weight[d0]*(h.0.14.y[i0, i1, d0] - ln_f.m[i0, i1])*ln_f.v.grad.part[i0, i1]) */
/* ln_f (layer_norm), line 43: ln_f.sum.2.grad[i0, i1] = ln_f.v.grad[i0, i1]/32 */
/* ln_f (layer_norm), line 43: ln_f.c.grad[i0, i1, d0] = 2*(ln_f.sum.2.grad[i0, i1]*(h.0.14.y[i0,
   i1, d0] - ln_f.m[i0, i1])) + ln_f.y.grad[i0, i1, d0]*ln_f.weight[d0]*ln_f.y.part[i0, i1] */
/* ln_f (layer_norm), line 43: ln_f.m.grad[i0, i1] = sum(d0) -ln_f.c.grad[i0, i1, d0] */
/* ln_f (layer_norm), line 43: ln_f.sum.grad[i0, i1] = ln_f.m.grad[i0, i1]/32 */
/* ln_f (layer_norm), line 43: h.0.14.y.grad[i0, i1, d0] = ln_f.sum.grad[i0, i1] +
   ln_f.c.grad[i0, i1, d0] */
/* ln_f.v f32[4, 16]; ln_f.y.grad f32[4, 16, 32]; ln_f.weight f32[32]; h.0.14.y f32[4, 16, 32];
   ln_f.m f32[4, 16]; ln_f.y.part f32[4, 16]; ln_f.c.grad f32[4, 16, 32]; h.0.14.y.grad f32[4,
   16, 32] */
/* Tile: 16 d0 x 16 d0 */
static void ln_f_grad(const float *restrict ln_f_v, const float *restrict ln_f_y_grad,
    const float *restrict ln_f_weight, const float *restrict h_0_14_y, const float *restrict ln_f_m,
    const float *restrict ln_f_y_part, float *restrict ln_f_c_grad, float *restrict h_0_14_y_grad)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            float part;
            vec grad;
            float grad_2;
            vec grad_3;
            float grad_4;
            part = rsqrtf(ln_f_v[i0 + 16 * i1] + 1e-05f) * rsqrtf(ln_f_v[i0 + 16 * i1] + 1e-05f) *
                rsqrtf(ln_f_v[i0 + 16 * i1] + 1e-05f);
            grad = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                grad += SPLAT(-0.5f) * (gather(&ln_f_y_grad[512 * i0 + i1 + 256 * d0b], 16, LANES) *
                    LOAD(&ln_f_weight[16 * d0b]) *
                    (LOAD(&h_0_14_y[512 * i0 + 32 * i1 + 16 * d0b]) - SPLAT(ln_f_m[i0 + 16 * i1])) *
                    SPLAT(part));
            float total;
            total = add_lanes(grad);
            grad_2 = total / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                STORE(&ln_f_c_grad[512 * i0 + 32 * i1 + 16 * d0b_2], SPLAT(2.0f) *
                    (SPLAT(grad_2) * (LOAD(&h_0_14_y[512 * i0 + 32 * i1 + 16 * d0b_2]) -
                    SPLAT(ln_f_m[i0 + 16 * i1]))) +
                    gather(&ln_f_y_grad[512 * i0 + i1 + 256 * d0b_2], 16, LANES) *
                    LOAD(&ln_f_weight[16 * d0b_2]) * SPLAT(ln_f_y_part[i0 + 16 * i1]));
            grad_3 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                grad_3 += -LOAD(&ln_f_c_grad[512 * i0 + 32 * i1 + 16 * d0b_2]);
            float total_2;
            total_2 = add_lanes(grad_3);
            grad_4 = total_2 / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                STORE(&h_0_14_y_grad[512 * i0 + 32 * i1 + 16 * d0b_2], SPLAT(grad_4) +
                    LOAD(&ln_f_c_grad[512 * i0 + 32 * i1 + 16 * d0b_2]));
        }
}

/* ln_f (layer_norm), line 43: ln_f.weight.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1,
   d0]*((h.0.14.y[i0, i1, d0] - ln_f.m[i0, i1])*ln_f.y.part[i0, i1]) */
/* adamw (adamw), line 49: ln_f.weight.exp_avg.next[i0] = ln_f.weight.exp_avg[i0] + (1 -
   betas.0[])*(ln_f.weight.grad[i0] - ln_f.weight.exp_avg[i0]) */
/* adamw (adamw), line 49: ln_f.weight.exp_avg_sq.next[i0] = betas.1[]*ln_f.weight.exp_avg_sq[i0]
   + (1 - betas.1[])*ln_f.weight.grad[i0]*ln_f.weight.grad[i0] */
/* ln_f.y.grad f32[4, 16, 32]; h.0.14.y f32[4, 16, 32]; ln_f.m f32[4, 16]; ln_f.y.part f32[4,
   16]; ln_f.weight.exp_avg f32[32]; ln_f.weight.exp_avg_sq f32[32]; ln_f.weight.grad f32[32] */
/* Tile: 16 d0; lanes over d0 */
static void ln_f_adamw_grad(const float *restrict ln_f_y_grad, const float *restrict h_0_14_y,
    const float *restrict ln_f_m, const float *restrict ln_f_y_part,
    float *restrict ln_f_weight_exp_avg, float *restrict ln_f_weight_exp_avg_sq,
    float *restrict ln_f_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int d0b = 0; d0b <= 1; d0b++) {
        vec grad;
        grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                grad += gather(&ln_f_y_grad[256 * d0b + 512 * i0 + i1], 16, LANES) *
                    ((LOAD(&h_0_14_y[16 * d0b + 512 * i0 + 32 * i1]) -
                    SPLAT(ln_f_m[i0 + 16 * i1])) * SPLAT(ln_f_y_part[i0 + 16 * i1]));
        if (ln_f_weight_grad != NULL)
            STORE(&ln_f_weight_grad[16 * d0b], grad);
        STORE(&ln_f_weight_exp_avg[16 * d0b], LOAD(&ln_f_weight_exp_avg[16 * d0b]) + SPLAT(factor) *
            (grad - LOAD(&ln_f_weight_exp_avg[16 * d0b])));
        STORE(&ln_f_weight_exp_avg_sq[16 * d0b], SPLAT(the_betas_1) *
            LOAD(&ln_f_weight_exp_avg_sq[16 * d0b]) + SPLAT(factor_2) * grad * grad);
    }
}

/* ln_f (layer_norm), line 43: ln_f.bias.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0] */
/* adamw (adamw), line 49: ln_f.bias.exp_avg.next[i0] = ln_f.bias.exp_avg[i0] + (1 -
   betas.0[])*(ln_f.bias.grad[i0] - ln_f.bias.exp_avg[i0]) */
/* adamw (adamw), line 49: ln_f.bias.exp_avg_sq.next[i0] = betas.1[]*ln_f.bias.exp_avg_sq[i0] +
   (1 - betas.1[])*ln_f.bias.grad[i0]*ln_f.bias.grad[i0] */
/* For ln_f (line 43), h.0.ln_1 (line 24) */
/* ln_f.y.grad f32[4, 16, 32]; ln_f.bias.exp_avg f32[32]; ln_f.bias.exp_avg_sq f32[32];
   ln_f.bias.grad f32[32] */
/* Tile: 16 i1; lanes over i1 */
static void ln_f_adamw_grad_2(const float *restrict ln_f_y_grad, float *restrict ln_f_bias_exp_avg,
    float *restrict ln_f_bias_exp_avg_sq, float *restrict ln_f_bias_grad)
{
    for (int d0 = 0; d0 <= 31; d0++) {
        vec grad;
        grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            grad += LOAD(&ln_f_y_grad[16 * d0 + 512 * i0]);
        float total;
        total = add_lanes(grad);
        if (ln_f_bias_grad != NULL)
            ln_f_bias_grad[d0] = total;
        ln_f_bias_exp_avg[d0] = ln_f_bias_exp_avg[d0] + (float)(1.0 - betas_0) *
            (total - ln_f_bias_exp_avg[d0]);
        ln_f_bias_exp_avg_sq[d0] = (float)betas_1 * ln_f_bias_exp_avg_sq[d0] +
            (float)(1.0 - betas_1) * total * total;
    }
}

/* h.0.mlp.c_proj (dense), line 37: h.0.mlp.c_proj.bias.grad[k] = sum(i0, i1) h.0.14.y.grad[i0,
   i1, k] */
/* adamw (adamw), line 49: h.0.mlp.c_proj.bias.exp_avg.next[i0] = h.0.mlp.c_proj.bias.exp_avg[i0]
   + (1 - betas.0[])*(h.0.mlp.c_proj.bias.grad[i0] - h.0.mlp.c_proj.bias.exp_avg[i0]) */
/* adamw (adamw), line 49: h.0.mlp.c_proj.bias.exp_avg_sq.next[i0] =
   betas.1[]*h.0.mlp.c_proj.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*h.0.mlp.c_proj.bias.grad[i0]*h.0.mlp.c_proj.bias.grad[i0] */
/* For h.0.mlp.c_proj (line 37), h.0.ln_2 (line 34), h.0.attn.c_proj (line 32) */
/* h.0.14.y.grad f32[4, 16, 32]; h.0.mlp.c_proj.bias.exp_avg f32[32];
   h.0.mlp.c_proj.bias.exp_avg_sq f32[32]; h.0.mlp.c_proj.bias.grad f32[32] */
/* Tile: 16 k; lanes over k */
static void h_0_mlp_c_proj_adamw_grad(const float *restrict h_0_14_y_grad,
    float *restrict h_0_mlp_c_proj_bias_exp_avg, float *restrict h_0_mlp_c_proj_bias_exp_avg_sq,
    float *restrict h_0_mlp_c_proj_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int kb = 0; kb <= 1; kb++) {
        vec grad;
        grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                grad += LOAD(&h_0_14_y_grad[16 * kb + 512 * i0 + 32 * i1]);
        if (h_0_mlp_c_proj_bias_grad != NULL)
            STORE(&h_0_mlp_c_proj_bias_grad[16 * kb], grad);
        STORE(&h_0_mlp_c_proj_bias_exp_avg[16 * kb], LOAD(&h_0_mlp_c_proj_bias_exp_avg[16 * kb]) +
            SPLAT(factor) * (grad - LOAD(&h_0_mlp_c_proj_bias_exp_avg[16 * kb])));
        STORE(&h_0_mlp_c_proj_bias_exp_avg_sq[16 * kb], SPLAT(the_betas_1) *
            LOAD(&h_0_mlp_c_proj_bias_exp_avg_sq[16 * kb]) + SPLAT(factor_2) * grad * grad);
    }
}

/* h.0.mlp.c_proj (dense), line 37: h.0.12.y.grad[i0, i1, c] = sum(k) h.0.14.y.grad[i0, i1,
   k]*h.0.mlp.c_proj.weight[c, k] */
/* h.0.12 (gelu), line 36: h.0.mlp.c_fc.y.grad[i0, i1, i2] = 0.5*(h.0.12.y.grad[i0, i1, i2]*(1 +
   tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2] +
   0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2]))))) +
   0.3989422804014327*(h.0.12.y.grad[i0, i1, i2]*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0,
   i1, i2])*(1 - tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2] +
   0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2])))*tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2] +
   0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2]))))) +
   0.017838704068150062*(h.0.12.y.grad[i0, i1, i2]*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0,
   i1, i2])*(1 - tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2] +
   0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2])))*tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2] +
   0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2]))))*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])) + 0.017838704068150062*(h.0.12.y.grad[i0, i1,
   i2]*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(1 -
   tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2] +
   0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2])))*tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2] +
   0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2]))))*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])) + 0.3989422804014327*(h.0.12.y.grad[i0, i1,
   i2]*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(1 -
   tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2] +
   0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2])))*tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2] +
   0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2]))))*(0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2]))) */
/* h.0.14.y.grad f32[4, 16, 32]; h.0.mlp.c_proj.weight f32[128, 32]; h.0.mlp.c_fc.bias f32[128];
   h.0.mlp.c_fc.sum f32[4, 16, 128]; h.0.mlp.c_fc.y.grad f32[4, 16, 128] */
/* Tile: 4 i1 x 64 c; lanes over c */
static void h_0_mlp_c_proj_h_0_12_grad(int thread, int threads, const float *restrict h_0_14_y_grad,
    const float *restrict h_0_mlp_c_proj_weight, const float *restrict h_0_mlp_c_fc_bias,
    const float *restrict h_0_mlp_c_fc_sum, float *restrict h_0_mlp_c_fc_y_grad)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i0 = unit / 8;
        const int i1b = unit / 2 % 4;
        const int cb = unit % 2;
        vec grad[4][4];
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int cv = 0; cv < 4; cv++)
                grad[i1][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            UNROLL for (int cv = 0; cv < 4; cv++) {
                const vec x = LOAD(&h_0_mlp_c_proj_weight[64 * cb + 16 * cv + 128 * k]);
                UNROLL for (int i1 = 0; i1 < 4; i1++)
                    grad[i1][cv] += x * SPLAT(h_0_14_y_grad[512 * i0 + 128 * i1b + 32 * i1 + k]);
            }
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int cv = 0; cv < 4; cv++)
                STORE(&h_0_mlp_c_fc_y_grad[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv],
                    SPLAT(0.5f) * (grad[i1][cv] *
                    (SPLAT(1.0f) + v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv]) +
                    SPLAT(0.044715f) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv])))))) + SPLAT(0.3989423f) *
                    (grad[i1][cv] * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (SPLAT(1.0f) - v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv]) +
                    SPLAT(0.044715f) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv])))) * v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv]) +
                    SPLAT(0.044715f) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv])))))) + SPLAT(0.017838703f) *
                    (grad[i1][cv] * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (SPLAT(1.0f) - v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv]) +
                    SPLAT(0.044715f) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv])))) * v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv]) +
                    SPLAT(0.044715f) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv]))))) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv]))) + SPLAT(0.017838703f) *
                    (grad[i1][cv] * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (SPLAT(1.0f) - v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv]) +
                    SPLAT(0.044715f) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv])))) * v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv]) +
                    SPLAT(0.044715f) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv]))))) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv]))) + SPLAT(0.3989423f) *
                    (grad[i1][cv] * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (SPLAT(1.0f) - v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv]) +
                    SPLAT(0.044715f) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv])))) * v_tanh(SPLAT(0.7978846f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv]) +
                    SPLAT(0.044715f) * (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv]))))) * (SPLAT(0.044715f) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 * cv])) *
                    (LOAD(&h_0_mlp_c_fc_bias[64 * cb + 16 * cv]) +
                    LOAD(&h_0_mlp_c_fc_sum[2048 * i0 + 512 * i1b + 128 * i1 + 64 * cb + 16 *
                    cv])))));
    }
}

/* h.0.mlp.c_proj (dense), line 37: h.0.mlp.c_proj.weight.grad[c, k] = sum(i0, i1)
   h.0.14.y.grad[i0, i1, k]*h.0.12.y[i0, i1, c] */
/* adamw (adamw), line 49: h.0.mlp.c_proj.weight.exp_avg.next[i0, i1] =
   h.0.mlp.c_proj.weight.exp_avg[i0, i1] + (1 - betas.0[])*(h.0.mlp.c_proj.weight.grad[i0, i1] -
   h.0.mlp.c_proj.weight.exp_avg[i0, i1]) */
/* adamw (adamw), line 49: h.0.mlp.c_proj.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*h.0.mlp.c_proj.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*h.0.mlp.c_proj.weight.grad[i0, i1]*h.0.mlp.c_proj.weight.grad[i0, i1] */
/* h.0.14.y.grad f32[4, 16, 32]; h.0.12.y f32[4, 16, 128]; h.0.mlp.c_proj.weight.exp_avg f32[128,
   32]; h.0.mlp.c_proj.weight.exp_avg_sq f32[128, 32]; h.0.mlp.c_proj.weight.grad f32[128, 32] */
/* Tile: 64 c x 4 k; lanes over c */
static void h_0_mlp_c_proj_adamw_grad_2(int thread, int threads,
    const float *restrict h_0_14_y_grad, const float *restrict h_0_12_y,
    float *restrict h_0_mlp_c_proj_weight_exp_avg, float *restrict h_0_mlp_c_proj_weight_exp_avg_sq,
    float *restrict h_0_mlp_c_proj_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int cb = unit / 8;
        const int kb = unit % 8;
        vec grad[4][4];
        UNROLL for (int cv = 0; cv < 4; cv++)
            UNROLL for (int k = 0; k < 4; k++)
                grad[cv][k] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                UNROLL for (int cv = 0; cv < 4; cv++) {
                    const vec x = LOAD(&h_0_12_y[64 * cb + 16 * cv + 2048 * i0 + 128 * i1]);
                    UNROLL for (int k = 0; k < 4; k++)
                        grad[cv][k] += x * SPLAT(h_0_14_y_grad[4 * kb + k + 512 * i0 + 32 * i1]);
                }
        if (h_0_mlp_c_proj_weight_grad != NULL)
            UNROLL for (int cv = 0; cv < 4; cv++)
                UNROLL for (int k = 0; k < 4; k++)
                    scatter(&h_0_mlp_c_proj_weight_grad[2048 * cb + 512 * cv + 4 * kb + k], 32,
                        LANES, grad[cv][k]);
        UNROLL for (int cv = 0; cv < 4; cv++)
            UNROLL for (int k = 0; k < 4; k++)
                STORE(&h_0_mlp_c_proj_weight_exp_avg[64 * cb + 16 * cv + 512 * kb + 128 * k],
                    LOAD(&h_0_mlp_c_proj_weight_exp_avg[64 * cb + 16 * cv + 512 * kb + 128 * k]) +
                    SPLAT(factor) * (grad[cv][k] -
                    LOAD(&h_0_mlp_c_proj_weight_exp_avg[64 * cb + 16 * cv + 512 * kb + 128 * k])));
        UNROLL for (int cv = 0; cv < 4; cv++)
            UNROLL for (int k = 0; k < 4; k++)
                STORE(&h_0_mlp_c_proj_weight_exp_avg_sq[64 * cb + 16 * cv + 512 * kb + 128 * k],
                    SPLAT(the_betas_1) * LOAD(&h_0_mlp_c_proj_weight_exp_avg_sq[64 * cb + 16 * cv +
                    512 * kb + 128 * k]) + SPLAT(factor_2) * grad[cv][k] * grad[cv][k]);
    }
}

/* h.0.mlp.c_fc (dense), line 35: h.0.mlp.c_fc.bias.grad[k] = sum(i0, i1) h.0.mlp.c_fc.y.grad[i0,
   i1, k] */
/* adamw (adamw), line 49: h.0.mlp.c_fc.bias.exp_avg.next[i0] = h.0.mlp.c_fc.bias.exp_avg[i0] +
   (1 - betas.0[])*(h.0.mlp.c_fc.bias.grad[i0] - h.0.mlp.c_fc.bias.exp_avg[i0]) */
/* adamw (adamw), line 49: h.0.mlp.c_fc.bias.exp_avg_sq.next[i0] =
   betas.1[]*h.0.mlp.c_fc.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*h.0.mlp.c_fc.bias.grad[i0]*h.0.mlp.c_fc.bias.grad[i0] */
/* h.0.mlp.c_fc.y.grad f32[4, 16, 128]; h.0.mlp.c_fc.bias.exp_avg f32[128];
   h.0.mlp.c_fc.bias.exp_avg_sq f32[128]; h.0.mlp.c_fc.bias.grad f32[128] */
/* Tile: 16 k; lanes over k */
static void h_0_mlp_c_fc_adamw_grad(const float *restrict h_0_mlp_c_fc_y_grad,
    float *restrict h_0_mlp_c_fc_bias_exp_avg, float *restrict h_0_mlp_c_fc_bias_exp_avg_sq,
    float *restrict h_0_mlp_c_fc_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int kb = 0; kb <= 7; kb++) {
        vec grad;
        grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                grad += LOAD(&h_0_mlp_c_fc_y_grad[16 * kb + 2048 * i0 + 128 * i1]);
        if (h_0_mlp_c_fc_bias_grad != NULL)
            STORE(&h_0_mlp_c_fc_bias_grad[16 * kb], grad);
        STORE(&h_0_mlp_c_fc_bias_exp_avg[16 * kb], LOAD(&h_0_mlp_c_fc_bias_exp_avg[16 * kb]) +
            SPLAT(factor) * (grad - LOAD(&h_0_mlp_c_fc_bias_exp_avg[16 * kb])));
        STORE(&h_0_mlp_c_fc_bias_exp_avg_sq[16 * kb], SPLAT(the_betas_1) *
            LOAD(&h_0_mlp_c_fc_bias_exp_avg_sq[16 * kb]) + SPLAT(factor_2) * grad * grad);
    }
}

/* h.0.mlp.c_fc (dense), line 35: h.0.mlp.c_fc.weight.copy[i0, i1] = h.0.mlp.c_fc.weight[i0, i1] */
/* h.0.mlp.c_fc.weight f32[32, 128]; h.0.mlp.c_fc.weight.copy f32[32, 128] */
/* Tile: 16 i0; lanes over i0 */
static void h_0_mlp_c_fc_grad(const float *restrict h_0_mlp_c_fc_weight,
    float *restrict h_0_mlp_c_fc_weight_copy)
{
    for (int i0b = 0; i0b <= 1; i0b++)
        for (int i1 = 0; i1 <= 127; i1++)
            STORE(&h_0_mlp_c_fc_weight_copy[16 * i0b + 32 * i1],
                gather(&h_0_mlp_c_fc_weight[2048 * i0b + i1], 128, LANES));
}

/* h.0.mlp.c_fc (dense), line 35: h.0.ln_2.y.grad[i0, i1, c] = sum(k) h.0.mlp.c_fc.y.grad[i0, i1,
   k]*h.0.mlp.c_fc.weight.copy[c, k] */
/* h.0.mlp.c_fc.y.grad f32[4, 16, 128]; h.0.mlp.c_fc.weight.copy f32[32, 128]; h.0.ln_2.y.grad
   f32[4, 16, 32] */
/* Tile: 8 i1 x 32 c; lanes over c */
static void h_0_mlp_c_fc_grad_2(int thread, int threads, const float *restrict h_0_mlp_c_fc_y_grad,
    const float *restrict h_0_mlp_c_fc_weight_copy, float *restrict h_0_ln_2_y_grad)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        vec grad[8][2];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[i1][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 127; k++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&h_0_mlp_c_fc_weight_copy[16 * cv + 32 * k]);
                UNROLL for (int i1 = 0; i1 < 8; i1++)
                    grad[i1][cv] += x * SPLAT(h_0_mlp_c_fc_y_grad[2048 * i0 + 1024 * i1b + 128 *
                        i1 + k]);
            }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&h_0_ln_2_y_grad[512 * i0 + 256 * i1b + 32 * i1 + 16 * cv], grad[i1][cv]);
    }
}

/* h.0.mlp.c_fc (dense), line 35: h.0.mlp.c_fc.weight.grad[c, k] = sum(i0, i1)
   h.0.mlp.c_fc.y.grad[i0, i1, k]*h.0.ln_2.y[i0, i1, c] */
/* adamw (adamw), line 49: h.0.mlp.c_fc.weight.exp_avg.next[i0, i1] =
   h.0.mlp.c_fc.weight.exp_avg[i0, i1] + (1 - betas.0[])*(h.0.mlp.c_fc.weight.grad[i0, i1] -
   h.0.mlp.c_fc.weight.exp_avg[i0, i1]) */
/* adamw (adamw), line 49: h.0.mlp.c_fc.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*h.0.mlp.c_fc.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*h.0.mlp.c_fc.weight.grad[i0, i1]*h.0.mlp.c_fc.weight.grad[i0, i1] */
/* h.0.mlp.c_fc.y.grad f32[4, 16, 128]; h.0.ln_2.y f32[4, 16, 32]; h.0.mlp.c_fc.weight.exp_avg
   f32[32, 128]; h.0.mlp.c_fc.weight.exp_avg_sq f32[32, 128]; h.0.mlp.c_fc.weight.grad f32[32,
   128] */
/* Tile: 4 c x 64 k; lanes over k */
static void h_0_mlp_c_fc_adamw_grad_2(int thread, int threads,
    const float *restrict h_0_mlp_c_fc_y_grad, const float *restrict h_0_ln_2_y,
    float *restrict h_0_mlp_c_fc_weight_exp_avg, float *restrict h_0_mlp_c_fc_weight_exp_avg_sq,
    float *restrict h_0_mlp_c_fc_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int cb = unit / 2;
        const int kb = unit % 2;
        vec grad[4][4];
        UNROLL for (int c = 0; c < 4; c++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                grad[c][kv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                UNROLL for (int kv = 0; kv < 4; kv++) {
                    const vec x = LOAD(&h_0_mlp_c_fc_y_grad[64 * kb + 16 * kv + 2048 * i0 + 128 *
                        i1]);
                    UNROLL for (int c = 0; c < 4; c++)
                        grad[c][kv] += x * SPLAT(h_0_ln_2_y[4 * cb + c + 512 * i0 + 32 * i1]);
                }
        if (h_0_mlp_c_fc_weight_grad != NULL)
            UNROLL for (int c = 0; c < 4; c++)
                UNROLL for (int kv = 0; kv < 4; kv++)
                    STORE(&h_0_mlp_c_fc_weight_grad[512 * cb + 128 * c + 64 * kb + 16 * kv],
                        grad[c][kv]);
        UNROLL for (int c = 0; c < 4; c++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                STORE(&h_0_mlp_c_fc_weight_exp_avg[512 * cb + 128 * c + 64 * kb + 16 * kv],
                    LOAD(&h_0_mlp_c_fc_weight_exp_avg[512 * cb + 128 * c + 64 * kb + 16 * kv]) +
                    SPLAT(factor) * (grad[c][kv] -
                    LOAD(&h_0_mlp_c_fc_weight_exp_avg[512 * cb + 128 * c + 64 * kb + 16 * kv])));
        UNROLL for (int c = 0; c < 4; c++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                STORE(&h_0_mlp_c_fc_weight_exp_avg_sq[512 * cb + 128 * c + 64 * kb + 16 * kv],
                    SPLAT(the_betas_1) * LOAD(&h_0_mlp_c_fc_weight_exp_avg_sq[512 * cb + 128 * c +
                    64 * kb + 16 * kv]) + SPLAT(factor_2) * grad[c][kv] * grad[c][kv]);
    }
}

/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.v.grad.part[i0, i1] = rsqrt(h.0.ln_2.v[i0, i1] +
   1e-05)*rsqrt(h.0.ln_2.v[i0, i1] + 1e-05)*rsqrt(h.0.ln_2.v[i0, i1] + 1e-05) */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.v.grad[i0, i1] = sum(d0) (-0.5)*(h.0.ln_2.y.grad[i0,
   i1, d0]*h.0.ln_2.weight[d0]*(h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0,
   i1])*h.0.ln_2.v.grad.part[i0, i1]) */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.sum.2.grad[i0, i1] = h.0.ln_2.v.grad[i0, i1]/32 */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.c.grad[i0, i1, d0] = 2*(h.0.ln_2.sum.2.grad[i0,
   i1]*(h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0, i1])) + h.0.ln_2.y.grad[i0, i1,
   d0]*h.0.ln_2.weight[d0]*h.0.ln_2.y.part[i0, i1] */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.m.grad[i0, i1] = sum(d0) -h.0.ln_2.c.grad[i0, i1, d0] */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.sum.grad[i0, i1] = h.0.ln_2.m.grad[i0, i1]/32 */
/* h.0.ln_2 (layer_norm), line 34: h.0.9.y.grad[i0, i1, i2] = h.0.ln_2.sum.grad[i0, i1] +
   h.0.ln_2.c.grad[i0, i1, i2] + h.0.14.y.grad[i0, i1, i2] */
/* h.0.ln_2.v f32[4, 16]; h.0.ln_2.y.grad f32[4, 16, 32]; h.0.ln_2.weight f32[32]; h.0.9.y f32[4,
   16, 32]; h.0.ln_2.m f32[4, 16]; h.0.ln_2.y.part f32[4, 16]; h.0.ln_2.c.grad f32[4, 16, 32];
   h.0.14.y.grad f32[4, 16, 32]; h.0.9.y.grad f32[4, 16, 32] */
/* Tile: 16 d0 x 16 d0 */
static void h_0_ln_2_grad(const float *restrict h_0_ln_2_v, const float *restrict h_0_ln_2_y_grad,
    const float *restrict h_0_ln_2_weight, const float *restrict h_0_9_y,
    const float *restrict h_0_ln_2_m, const float *restrict h_0_ln_2_y_part,
    float *restrict h_0_ln_2_c_grad, const float *restrict h_0_14_y_grad,
    float *restrict h_0_9_y_grad)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            float part;
            vec grad;
            float grad_2;
            vec grad_3;
            float grad_4;
            part = rsqrtf(h_0_ln_2_v[i0 + 16 * i1] + 1e-05f) *
                rsqrtf(h_0_ln_2_v[i0 + 16 * i1] + 1e-05f) *
                rsqrtf(h_0_ln_2_v[i0 + 16 * i1] + 1e-05f);
            grad = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                grad += SPLAT(-0.5f) * (LOAD(&h_0_ln_2_y_grad[512 * i0 + 32 * i1 + 16 * d0b]) *
                    LOAD(&h_0_ln_2_weight[16 * d0b]) *
                    (LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b]) -
                    SPLAT(h_0_ln_2_m[i0 + 16 * i1])) * SPLAT(part));
            float total;
            total = add_lanes(grad);
            grad_2 = total / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                STORE(&h_0_ln_2_c_grad[512 * i0 + 32 * i1 + 16 * d0b_2], SPLAT(2.0f) *
                    (SPLAT(grad_2) * (LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b_2]) -
                    SPLAT(h_0_ln_2_m[i0 + 16 * i1]))) +
                    LOAD(&h_0_ln_2_y_grad[512 * i0 + 32 * i1 + 16 * d0b_2]) *
                    LOAD(&h_0_ln_2_weight[16 * d0b_2]) * SPLAT(h_0_ln_2_y_part[i0 + 16 * i1]));
            grad_3 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                grad_3 += -LOAD(&h_0_ln_2_c_grad[512 * i0 + 32 * i1 + 16 * d0b_2]);
            float total_2;
            total_2 = add_lanes(grad_3);
            grad_4 = total_2 / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                STORE(&h_0_9_y_grad[512 * i0 + 32 * i1 + 16 * d0b_2], SPLAT(grad_4) +
                    LOAD(&h_0_ln_2_c_grad[512 * i0 + 32 * i1 + 16 * d0b_2]) +
                    LOAD(&h_0_14_y_grad[512 * i0 + 32 * i1 + 16 * d0b_2]));
        }
}

/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.weight.grad[d0] = sum(i0, i1) h.0.ln_2.y.grad[i0, i1,
   d0]*((h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0, i1])*h.0.ln_2.y.part[i0, i1]) */
/* adamw (adamw), line 49: h.0.ln_2.weight.exp_avg.next[i0] = h.0.ln_2.weight.exp_avg[i0] + (1 -
   betas.0[])*(h.0.ln_2.weight.grad[i0] - h.0.ln_2.weight.exp_avg[i0]) */
/* adamw (adamw), line 49: h.0.ln_2.weight.exp_avg_sq.next[i0] =
   betas.1[]*h.0.ln_2.weight.exp_avg_sq[i0] + (1 -
   betas.1[])*h.0.ln_2.weight.grad[i0]*h.0.ln_2.weight.grad[i0] */
/* h.0.ln_2.y.grad f32[4, 16, 32]; h.0.9.y f32[4, 16, 32]; h.0.ln_2.m f32[4, 16]; h.0.ln_2.y.part
   f32[4, 16]; h.0.ln_2.weight.exp_avg f32[32]; h.0.ln_2.weight.exp_avg_sq f32[32];
   h.0.ln_2.weight.grad f32[32] */
/* Tile: 16 d0; lanes over d0 */
static void h_0_ln_2_adamw_grad(const float *restrict h_0_ln_2_y_grad,
    const float *restrict h_0_9_y, const float *restrict h_0_ln_2_m,
    const float *restrict h_0_ln_2_y_part, float *restrict h_0_ln_2_weight_exp_avg,
    float *restrict h_0_ln_2_weight_exp_avg_sq, float *restrict h_0_ln_2_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int d0b = 0; d0b <= 1; d0b++) {
        vec grad;
        grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                grad += LOAD(&h_0_ln_2_y_grad[16 * d0b + 512 * i0 + 32 * i1]) *
                    ((LOAD(&h_0_9_y[16 * d0b + 512 * i0 + 32 * i1]) -
                    SPLAT(h_0_ln_2_m[i0 + 16 * i1])) * SPLAT(h_0_ln_2_y_part[i0 + 16 * i1]));
        if (h_0_ln_2_weight_grad != NULL)
            STORE(&h_0_ln_2_weight_grad[16 * d0b], grad);
        STORE(&h_0_ln_2_weight_exp_avg[16 * d0b], LOAD(&h_0_ln_2_weight_exp_avg[16 * d0b]) +
            SPLAT(factor) * (grad - LOAD(&h_0_ln_2_weight_exp_avg[16 * d0b])));
        STORE(&h_0_ln_2_weight_exp_avg_sq[16 * d0b], SPLAT(the_betas_1) *
            LOAD(&h_0_ln_2_weight_exp_avg_sq[16 * d0b]) + SPLAT(factor_2) * grad * grad);
    }
}

/* h.0.attn.c_proj (dense), line 32: h.0.attn.c_proj.weight.copy[i0, i1] =
   h.0.attn.c_proj.weight[i0, i1] */
/* h.0.attn.c_proj.weight f32[32, 32]; h.0.attn.c_proj.weight.copy f32[32, 32] */
/* Tile: 16 i0; lanes over i0 */
static void h_0_attn_c_proj_grad(const float *restrict h_0_attn_c_proj_weight,
    float *restrict h_0_attn_c_proj_weight_copy)
{
    for (int i0b = 0; i0b <= 1; i0b++)
        for (int i1 = 0; i1 <= 31; i1++)
            STORE(&h_0_attn_c_proj_weight_copy[16 * i0b + 32 * i1],
                gather(&h_0_attn_c_proj_weight[512 * i0b + i1], 32, LANES));
}

/* h.0.attn.c_proj (dense), line 32: h.0.7.y.grad[i0, i1, c] = sum(k) h.0.9.y.grad[i0, i1,
   k]*h.0.attn.c_proj.weight.copy[c, k] */
/* h.0.9.y.grad f32[4, 16, 32]; h.0.attn.c_proj.weight.copy f32[32, 32]; h.0.7.y.grad f32[4, 16,
   32] */
/* Tile: 8 i1 x 32 c; lanes over c */
static void h_0_attn_c_proj_grad_2(int thread, int threads, const float *restrict h_0_9_y_grad,
    const float *restrict h_0_attn_c_proj_weight_copy, float *restrict h_0_7_y_grad)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        vec grad[8][2];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[i1][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&h_0_attn_c_proj_weight_copy[16 * cv + 32 * k]);
                UNROLL for (int i1 = 0; i1 < 8; i1++)
                    grad[i1][cv] += x * SPLAT(h_0_9_y_grad[512 * i0 + 256 * i1b + 32 * i1 + k]);
            }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&h_0_7_y_grad[512 * i0 + 256 * i1b + 32 * i1 + 16 * cv], grad[i1][cv]);
    }
}

/* h.0.attn.c_proj (dense), line 32: h.0.attn.c_proj.weight.grad[8*c + c2, k] = sum(i0, i1)
   h.0.9.y.grad[i0, i1, k]*h.0.5.2.y[i0, c, i1, c2] */
/* adamw (adamw), line 49: h.0.attn.c_proj.weight.exp_avg.next[8*i0 + c2, i1] =
   h.0.attn.c_proj.weight.exp_avg[8*i0 + c2, i1] + (1 -
   betas.0[])*(h.0.attn.c_proj.weight.grad[8*i0 + c2, i1] - h.0.attn.c_proj.weight.exp_avg[8*i0 +
   c2, i1]) */
/* adamw (adamw), line 49: h.0.attn.c_proj.weight.exp_avg_sq.next[8*i0 + c2, i1] =
   betas.1[]*h.0.attn.c_proj.weight.exp_avg_sq[8*i0 + c2, i1] + (1 -
   betas.1[])*h.0.attn.c_proj.weight.grad[8*i0 + c2, i1]*h.0.attn.c_proj.weight.grad[8*i0 + c2,
   i1] */
/* h.0.9.y.grad f32[4, 16, 32]; h.0.5.2.y f32[4, 4, 16, 8]; h.0.attn.c_proj.weight.exp_avg
   f32[32, 32]; h.0.attn.c_proj.weight.exp_avg_sq f32[32, 32]; h.0.attn.c_proj.weight.grad
   f32[32, 32] */
/* Tile: 4 c2 x 32 k; lanes over k */
static void h_0_attn_c_proj_adamw_grad(int thread, int threads, const float *restrict h_0_9_y_grad,
    const float *restrict h_0_5_2_y, float *restrict h_0_attn_c_proj_weight_exp_avg,
    float *restrict h_0_attn_c_proj_weight_exp_avg_sq, float *restrict h_0_attn_c_proj_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int c = unit / 2;
        const int c2b = unit % 2;
        vec grad[4][2];
        UNROLL for (int c2 = 0; c2 < 4; c2++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                grad[c2][kv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&h_0_9_y_grad[16 * kv + 512 * i0 + 32 * i1]);
                    UNROLL for (int c2 = 0; c2 < 4; c2++)
                        grad[c2][kv] += x * SPLAT(h_0_5_2_y[256 * c + 4 * c2b + c2 + 1024 * i0 +
                            16 * i1]);
                }
        if (h_0_attn_c_proj_weight_grad != NULL)
            UNROLL for (int c2 = 0; c2 < 4; c2++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    STORE(&h_0_attn_c_proj_weight_grad[256 * c + 128 * c2b + 32 * c2 + 16 * kv],
                        grad[c2][kv]);
        UNROLL for (int c2 = 0; c2 < 4; c2++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&h_0_attn_c_proj_weight_exp_avg[256 * c + 128 * c2b + 32 * c2 + 16 * kv],
                    LOAD(&h_0_attn_c_proj_weight_exp_avg[256 * c + 128 * c2b + 32 * c2 + 16 * kv]) +
                    SPLAT(factor) * (grad[c2][kv] -
                    LOAD(&h_0_attn_c_proj_weight_exp_avg[256 * c + 128 * c2b + 32 * c2 + 16 *
                    kv])));
        UNROLL for (int c2 = 0; c2 < 4; c2++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&h_0_attn_c_proj_weight_exp_avg_sq[256 * c + 128 * c2b + 32 * c2 + 16 * kv],
                    SPLAT(the_betas_1) * LOAD(&h_0_attn_c_proj_weight_exp_avg_sq[256 * c + 128 *
                    c2b + 32 * c2 + 16 * kv]) + SPLAT(factor_2) * grad[c2][kv] * grad[c2][kv]);
    }
}

/* h.0.5.2 (attention_values), line 29: h.0.5.2.w.grad[i0, i1, l, s] = sum(c) h.0.7.y.grad[i0, l,
   8*i1 + c]*h.0.qkv.y.2[i0, i1, s, c] */
/* h.0.7.y.grad f32[4, 16, 32]; h.0.qkv.y.2 f32[4, 4, 16, 8]; h.0.5.2.w.grad f32[4, 4, 16, 16] */
/* Tile: 16 l x 16 s; lanes over s */
static void h_0_5_2_grad(int thread, int threads, const float *restrict h_0_7_y_grad,
    const float *restrict h_0_qkv_y_2, float *restrict h_0_5_2_w_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec grad[16];
        UNROLL for (int l = 0; l < 16; l++)
            grad[l] = SPLAT(0.0f);
        for (int c = 0; c <= 7; c++) {
            const vec x = LOAD(&h_0_qkv_y_2[512 * i0 + 128 * i1 + 16 * c]);
            UNROLL for (int l = 0; l < 16; l++)
                grad[l] += x * SPLAT(h_0_7_y_grad[512 * i0 + 8 * i1 + 32 * l + c]);
        }
        UNROLL for (int l = 0; l < 16; l++)
            STORE(&h_0_5_2_w_grad[1024 * i0 + 256 * i1 + 16 * l], grad[l]);
    }
}

/* h.0.5.2 (attention_values), line 29: h.0.qkv.y.2.grad[i0, i1, s, c] = sum(l) h.0.7.y.grad[i0,
   l, 8*i1 + c]*h.0.5.2.w[i0, i1, l, s] */
/* h.0.qkv (unbind), line 28: h.0.3.y.grad[a0, a1, 2, b0, b1] = h.0.qkv.y.2.grad[a0, a1, b0, b1] */
/* h.0.7.y.grad f32[4, 16, 32]; h.0.5.2.w f32[4, 4, 16, 16]; h.0.3.y.grad f32[4, 4, 3, 16, 8] */
/* Tile: 16 s x 8 c; lanes over s */
static void h_0_5_2_h_0_qkv_grad(int thread, int threads, const float *restrict h_0_7_y_grad,
    const float *restrict h_0_5_2_w, float *restrict h_0_3_y_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec grad[8];
        UNROLL for (int c = 0; c < 8; c++)
            grad[c] = SPLAT(0.0f);
        for (int l = 0; l <= 15; l++) {
            const vec x = LOAD(&h_0_5_2_w[1024 * i0 + 256 * i1 + 16 * l]);
            UNROLL for (int c = 0; c < 8; c++)
                grad[c] += x * SPLAT(h_0_7_y_grad[512 * i0 + 8 * i1 + c + 32 * l]);
        }
        UNROLL for (int c = 0; c < 8; c++)
            STORE(&h_0_3_y_grad[1536 * i0 + 384 * i1 + 16 * c + 256], grad[c]);
    }
}

/* h.0.5.2 (attention_values), line 29: h.0.5.2.z.grad[i0, i1, l] = sum(s) -(h.0.5.2.w.grad[i0,
   i1, l, s]*(h.0.5.2.e[i0, i1, l, s]/h.0.5.2.z[i0, i1, l])/h.0.5.2.z[i0, i1, l]) */
/* h.0.5.0 (attention_scores), line 29: h.0.5.0.sum.grad[i0, i1, l, s] =
   0.35355339059327373*select(l - s >= 0, (h.0.5.2.z.grad[i0, i1, l] + h.0.5.2.w.grad[i0, i1, l,
   s]/h.0.5.2.z[i0, i1, l])*h.0.5.2.e[i0, i1, l, s], 0) */
/* h.0.5.2.w.grad f32[4, 4, 16, 16]; h.0.5.2.e f32[4, 4, 16, 16]; h.0.5.2.z f32[4, 4, 16];
   h.0.5.0.sum.grad f32[4, 4, 16, 16] */
/* Tile: 16 s x 16 s; lanes over s */
static void h_0_5_2_h_0_5_0_grad(const float *restrict h_0_5_2_w_grad,
    const float *restrict h_0_5_2_e, const float *restrict h_0_5_2_z,
    float *restrict h_0_5_0_sum_grad)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 3; i1++)
            for (int l = 0; l <= 15; l++) {
                vec grad;
                grad = SPLAT(0.0f);
                grad += -(LOAD(&h_0_5_2_w_grad[1024 * i0 + 256 * i1 + 16 * l]) *
                    (LOAD(&h_0_5_2_e[1024 * i0 + 256 * i1 + 16 * l]) /
                    SPLAT(h_0_5_2_z[i0 + 256 * i1 + 16 * l])) /
                    SPLAT(h_0_5_2_z[i0 + 256 * i1 + 16 * l]));
                float total;
                total = add_lanes(grad);
                STORE(&h_0_5_0_sum_grad[1024 * i0 + 256 * i1 + 16 * l], SPLAT(0.35355338f) *
                    SELECT((SPLATI(l) + -1 * lane_numbers()) >= SPLATI(0),
                    (SPLAT(total) + LOAD(&h_0_5_2_w_grad[1024 * i0 + 256 * i1 + 16 * l]) /
                    SPLAT(h_0_5_2_z[i0 + 256 * i1 + 16 * l])) *
                    LOAD(&h_0_5_2_e[1024 * i0 + 256 * i1 + 16 * l]), SPLAT(0.0f)));
            }
}

/* h.0.5.0 (attention_scores), line 29: h.0.5.0.sum.grad.copy[n, c, h, w] = h.0.5.0.sum.grad[n,
   c, h, w] */
/* h.0.5.0.sum.grad f32[4, 4, 16, 16]; h.0.5.0.sum.grad.copy f32[4, 4, 16, 16] */
/* Tile: 16 h; lanes over h */
static void h_0_5_0_grad(const float *restrict h_0_5_0_sum_grad,
    float *restrict h_0_5_0_sum_grad_copy)
{
    for (int n = 0; n <= 3; n++)
        for (int c = 0; c <= 3; c++)
            for (int w = 0; w <= 15; w++)
                STORE(&h_0_5_0_sum_grad_copy[1024 * n + 256 * c + 16 * w],
                    gather(&h_0_5_0_sum_grad[1024 * n + 256 * c + w], 16, LANES));
}

/* h.0.5.0 (attention_scores), line 29: h.0.qkv.y.0.grad[i0, i1, l, d] = sum(s)
   h.0.5.0.sum.grad.copy[i0, i1, l, s]*h.0.qkv.y.1[i0, i1, s, d] */
/* h.0.5.0.sum.grad.copy f32[4, 4, 16, 16]; h.0.qkv.y.1 f32[4, 4, 16, 8]; h.0.qkv.y.0.grad f32[4,
   4, 16, 8] */
/* Tile: 16 l x 8 d; lanes over l */
static void h_0_5_0_grad_2(int thread, int threads, const float *restrict h_0_5_0_sum_grad_copy,
    const float *restrict h_0_qkv_y_1, float *restrict h_0_qkv_y_0_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec grad[8];
        UNROLL for (int d = 0; d < 8; d++)
            grad[d] = SPLAT(0.0f);
        for (int s = 0; s <= 15; s++) {
            const vec x = LOAD(&h_0_5_0_sum_grad_copy[1024 * i0 + 256 * i1 + 16 * s]);
            UNROLL for (int d = 0; d < 8; d++)
                grad[d] += x * SPLAT(h_0_qkv_y_1[512 * i0 + 128 * i1 + 16 * d + s]);
        }
        UNROLL for (int d = 0; d < 8; d++)
            STORE(&h_0_qkv_y_0_grad[512 * i0 + 128 * i1 + 16 * d], grad[d]);
    }
}

/* h.0.5.0 (attention_scores), line 29: h.0.qkv.y.1.grad[i0, i1, s, d] = sum(l)
   h.0.5.0.sum.grad[i0, i1, l, s]*h.0.qkv.y.0[i0, i1, l, d] */
/* h.0.qkv (unbind), line 28: h.0.3.y.grad[a0, a1, 1, b0, b1] = h.0.qkv.y.1.grad[a0, a1, b0, b1] */
/* h.0.5.0.sum.grad f32[4, 4, 16, 16]; h.0.qkv.y.0 f32[4, 4, 16, 8]; h.0.3.y.grad f32[4, 4, 3,
   16, 8] */
/* Tile: 16 s x 8 d; lanes over s */
static void h_0_5_0_h_0_qkv_grad(int thread, int threads, const float *restrict h_0_5_0_sum_grad,
    const float *restrict h_0_qkv_y_0, float *restrict h_0_3_y_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec grad[8];
        UNROLL for (int d = 0; d < 8; d++)
            grad[d] = SPLAT(0.0f);
        for (int l = 0; l <= 15; l++) {
            const vec x = LOAD(&h_0_5_0_sum_grad[1024 * i0 + 256 * i1 + 16 * l]);
            UNROLL for (int d = 0; d < 8; d++)
                grad[d] += x * SPLAT(h_0_qkv_y_0[512 * i0 + 128 * i1 + 16 * d + l]);
        }
        UNROLL for (int d = 0; d < 8; d++)
            STORE(&h_0_3_y_grad[1536 * i0 + 384 * i1 + 16 * d + 128], grad[d]);
    }
}

/* h.0.qkv (unbind), line 28: h.0.3.y.grad[a0, a1, 0, b0, b1] = h.0.qkv.y.0.grad[a0, a1, b0, b1] */
/* h.0.qkv.y.0.grad f32[4, 4, 16, 8]; h.0.3.y.grad f32[4, 4, 3, 16, 8] */
/* Tile: 16 b0; lanes over b0 */
static void h_0_qkv_grad(const float *restrict h_0_qkv_y_0_grad, float *restrict h_0_3_y_grad)
{
    for (int a0 = 0; a0 <= 3; a0++)
        for (int a1 = 0; a1 <= 3; a1++)
            for (int b1 = 0; b1 <= 7; b1++)
                STORE(&h_0_3_y_grad[1536 * a0 + 384 * a1 + 16 * b1],
                    LOAD(&h_0_qkv_y_0_grad[512 * a0 + 128 * a1 + 16 * b1]));
}

/* h.0.attn.c_attn (dense), line 25: h.0.attn.c_attn.bias.grad[32*k + 8*k2 + k22] = sum(i0, i1)
   h.0.3.y.grad[i0, k2, k, i1, k22] */
/* adamw (adamw), line 49: h.0.attn.c_attn.bias.exp_avg.next[32*i0 + 8*k2 + k22] =
   h.0.attn.c_attn.bias.exp_avg[32*i0 + 8*k2 + k22] + (1 -
   betas.0[])*(h.0.attn.c_attn.bias.grad[32*i0 + 8*k2 + k22] - h.0.attn.c_attn.bias.exp_avg[32*i0
   + 8*k2 + k22]) */
/* adamw (adamw), line 49: h.0.attn.c_attn.bias.exp_avg_sq.next[32*i0 + 8*k2 + k22] =
   betas.1[]*h.0.attn.c_attn.bias.exp_avg_sq[32*i0 + 8*k2 + k22] + (1 -
   betas.1[])*h.0.attn.c_attn.bias.grad[32*i0 + 8*k2 + k22]*h.0.attn.c_attn.bias.grad[32*i0 +
   8*k2 + k22] */
/* h.0.3.y.grad f32[4, 4, 3, 16, 8]; h.0.attn.c_attn.bias.exp_avg f32[96];
   h.0.attn.c_attn.bias.exp_avg_sq f32[96]; h.0.attn.c_attn.bias.grad f32[96] */
/* Tile: 16 i1; lanes over i1 */
static void h_0_attn_c_attn_adamw_grad(const float *restrict h_0_3_y_grad,
    float *restrict h_0_attn_c_attn_bias_exp_avg, float *restrict h_0_attn_c_attn_bias_exp_avg_sq,
    float *restrict h_0_attn_c_attn_bias_grad)
{
    for (int k = 0; k <= 2; k++)
        for (int k2 = 0; k2 <= 3; k2++)
            for (int k22 = 0; k22 <= 7; k22++) {
                vec grad;
                grad = SPLAT(0.0f);
                for (int i0 = 0; i0 <= 3; i0++)
                    grad += LOAD(&h_0_3_y_grad[128 * k + 384 * k2 + 16 * k22 + 1536 * i0]);
                float total;
                total = add_lanes(grad);
                if (h_0_attn_c_attn_bias_grad != NULL)
                    h_0_attn_c_attn_bias_grad[32 * k + 8 * k2 + k22] = total;
                h_0_attn_c_attn_bias_exp_avg[32 * k + 8 * k2 + k22] =
                    h_0_attn_c_attn_bias_exp_avg[32 * k + 8 * k2 + k22] + (float)(1.0 - betas_0) *
                    (total - h_0_attn_c_attn_bias_exp_avg[32 * k + 8 * k2 + k22]);
                h_0_attn_c_attn_bias_exp_avg_sq[32 * k + 8 * k2 + k22] = (float)betas_1 *
                    h_0_attn_c_attn_bias_exp_avg_sq[32 * k + 8 * k2 + k22] +
                    (float)(1.0 - betas_1) * total * total;
            }
}

/* h.0.attn.c_attn (dense), line 25: h.0.ln_1.y.grad[i0, i1, c] = sum(k, k2, k22)
   h.0.3.y.grad[i0, k2, k, i1, k22]*h.0.attn.c_attn.weight[c, 32*k + 8*k2 + k22] */
/* h.0.3.y.grad f32[4, 4, 3, 16, 8]; h.0.attn.c_attn.weight f32[32, 96]; h.0.ln_1.y.grad f32[4,
   16, 32] */
/* Tile: 4 i0 x 16 i1 x 4 c; lanes over i1 */
static void h_0_attn_c_attn_grad(int thread, int threads, const float *restrict h_0_3_y_grad,
    const float *restrict h_0_attn_c_attn_weight, float *restrict h_0_ln_1_y_grad)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec grad[4][4];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int c = 0; c < 4; c++)
                grad[i0][c] = SPLAT(0.0f);
        for (int k = 0; k <= 2; k++)
            for (int k2 = 0; k2 <= 3; k2++)
                for (int k22 = 0; k22 <= 7; k22++)
                    UNROLL for (int i0 = 0; i0 < 4; i0++) {
                        const vec x = LOAD(&h_0_3_y_grad[1536 * i0 + 128 * k + 384 * k2 + 16 *
                            k22]);
                        UNROLL for (int c = 0; c < 4; c++)
                            grad[i0][c] += x * SPLAT(h_0_attn_c_attn_weight[4 * cb + c + 1024 * k +
                                256 * k2 + 32 * k22]);
                    }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int c = 0; c < 4; c++)
                STORE(&h_0_ln_1_y_grad[512 * i0 + 64 * cb + 16 * c], grad[i0][c]);
    }
}

/* h.0.attn.c_attn (dense), line 25: h.0.attn.c_attn.weight.grad[c, 32*k + 8*k2 + k22] = sum(i0,
   i1) h.0.3.y.grad[i0, k2, k, i1, k22]*h.0.ln_1.y[i0, i1, c] */
/* adamw (adamw), line 49: h.0.attn.c_attn.weight.exp_avg.next[i0, 32*i1 + 8*k2 + k22] =
   h.0.attn.c_attn.weight.exp_avg[i0, 32*i1 + 8*k2 + k22] + (1 -
   betas.0[])*(h.0.attn.c_attn.weight.grad[i0, 32*i1 + 8*k2 + k22] -
   h.0.attn.c_attn.weight.exp_avg[i0, 32*i1 + 8*k2 + k22]) */
/* adamw (adamw), line 49: h.0.attn.c_attn.weight.exp_avg_sq.next[i0, 32*i1 + 8*k2 + k22] =
   betas.1[]*h.0.attn.c_attn.weight.exp_avg_sq[i0, 32*i1 + 8*k2 + k22] + (1 -
   betas.1[])*h.0.attn.c_attn.weight.grad[i0, 32*i1 + 8*k2 + k22]*h.0.attn.c_attn.weight.grad[i0,
   32*i1 + 8*k2 + k22] */
/* h.0.3.y.grad f32[4, 4, 3, 16, 8]; h.0.ln_1.y f32[4, 16, 32]; h.0.attn.c_attn.weight.exp_avg
   f32[32, 96]; h.0.attn.c_attn.weight.exp_avg_sq f32[32, 96]; h.0.attn.c_attn.weight.grad
   f32[32, 96] */
/* Tile: 32 c x 8 k22; lanes over c */
static void h_0_attn_c_attn_adamw_grad_2(int thread, int threads,
    const float *restrict h_0_3_y_grad, const float *restrict h_0_ln_1_y,
    float *restrict h_0_attn_c_attn_weight_exp_avg,
    float *restrict h_0_attn_c_attn_weight_exp_avg_sq, float *restrict h_0_attn_c_attn_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int unit = first_unit(12, thread, threads); unit < first_unit(12, thread + 1, threads);
        unit++) {
        const int k = unit / 4;
        const int k2 = unit % 4;
        vec grad[2][8];
        UNROLL for (int cv = 0; cv < 2; cv++)
            UNROLL for (int k22 = 0; k22 < 8; k22++)
                grad[cv][k22] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const vec x = LOAD(&h_0_ln_1_y[16 * cv + 512 * i0 + 32 * i1]);
                    UNROLL for (int k22 = 0; k22 < 8; k22++)
                        grad[cv][k22] += x * SPLAT(h_0_3_y_grad[128 * k + 384 * k2 + 16 * k22 +
                            1536 * i0 + i1]);
                }
        if (h_0_attn_c_attn_weight_grad != NULL)
            UNROLL for (int cv = 0; cv < 2; cv++)
                UNROLL for (int k22 = 0; k22 < 8; k22++)
                    scatter(&h_0_attn_c_attn_weight_grad[1536 * cv + 32 * k + 8 * k2 + k22], 96,
                        LANES, grad[cv][k22]);
        UNROLL for (int cv = 0; cv < 2; cv++)
            UNROLL for (int k22 = 0; k22 < 8; k22++)
                STORE(&h_0_attn_c_attn_weight_exp_avg[16 * cv + 1024 * k + 256 * k2 + 32 * k22],
                    LOAD(&h_0_attn_c_attn_weight_exp_avg[16 * cv + 1024 * k + 256 * k2 + 32 *
                    k22]) + SPLAT(factor) * (grad[cv][k22] -
                    LOAD(&h_0_attn_c_attn_weight_exp_avg[16 * cv + 1024 * k + 256 * k2 + 32 *
                    k22])));
        UNROLL for (int cv = 0; cv < 2; cv++)
            UNROLL for (int k22 = 0; k22 < 8; k22++)
                STORE(&h_0_attn_c_attn_weight_exp_avg_sq[16 * cv + 1024 * k + 256 * k2 + 32 * k22],
                    SPLAT(the_betas_1) * LOAD(&h_0_attn_c_attn_weight_exp_avg_sq[16 * cv + 1024 *
                    k + 256 * k2 + 32 * k22]) + SPLAT(factor_2) * grad[cv][k22] * grad[cv][k22]);
    }
}

/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.v.grad.part[i0, i1] = rsqrt(h.0.ln_1.v[i0, i1] +
   1e-05)*rsqrt(h.0.ln_1.v[i0, i1] + 1e-05)*rsqrt(h.0.ln_1.v[i0, i1] + 1e-05) */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.v.grad[i0, i1] = sum(d0) (-0.5)*(h.0.ln_1.y.grad[i0,
   i1, d0]*h.0.ln_1.weight[d0]*h.0.ln_1.c[i0, i1, d0]*h.0.ln_1.v.grad.part[i0, i1]) */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.sum.2.grad[i0, i1] = h.0.ln_1.v.grad[i0, i1]/32 */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.c.grad[i0, i1, d0] = 2*(h.0.ln_1.sum.2.grad[i0,
   i1]*h.0.ln_1.c[i0, i1, d0]) + h.0.ln_1.y.grad[i0, i1,
   d0]*h.0.ln_1.weight[d0]*h.0.ln_1.y.part[i0, i1] */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.m.grad[i0, i1] = sum(d0) -h.0.ln_1.c.grad[i0, i1, d0] */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.sum.grad[i0, i1] = h.0.ln_1.m.grad[i0, i1]/32 */
/* h.0.ln_1 (layer_norm), line 24: wpe.y.grad[i0, i1, i2] = h.0.ln_1.sum.grad[i0, i1] +
   h.0.ln_1.c.grad[i0, i1, i2] + h.0.9.y.grad[i0, i1, i2] */
/* h.0.ln_1.v f32[4, 16]; h.0.ln_1.y.grad f32[4, 16, 32]; h.0.ln_1.weight f32[32]; h.0.ln_1.c
   f32[4, 16, 32]; h.0.ln_1.y.part f32[4, 16]; h.0.ln_1.c.grad f32[4, 16, 32]; h.0.9.y.grad
   f32[4, 16, 32]; wpe.y.grad f32[4, 16, 32] */
/* Tile: 16 d0 x 16 d0 */
static void h_0_ln_1_grad(const float *restrict h_0_ln_1_v, const float *restrict h_0_ln_1_y_grad,
    const float *restrict h_0_ln_1_weight, const float *restrict h_0_ln_1_c,
    const float *restrict h_0_ln_1_y_part, float *restrict h_0_ln_1_c_grad,
    const float *restrict h_0_9_y_grad, float *restrict wpe_y_grad)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            float part;
            vec grad;
            float grad_2;
            vec grad_3;
            float grad_4;
            part = rsqrtf(h_0_ln_1_v[i0 + 16 * i1] + 1e-05f) *
                rsqrtf(h_0_ln_1_v[i0 + 16 * i1] + 1e-05f) *
                rsqrtf(h_0_ln_1_v[i0 + 16 * i1] + 1e-05f);
            grad = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                grad += SPLAT(-0.5f) * (gather(&h_0_ln_1_y_grad[512 * i0 + i1 + 256 * d0b], 16,
                    LANES) * LOAD(&h_0_ln_1_weight[16 * d0b]) *
                    LOAD(&h_0_ln_1_c[512 * i0 + 32 * i1 + 16 * d0b]) * SPLAT(part));
            float total;
            total = add_lanes(grad);
            grad_2 = total / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                STORE(&h_0_ln_1_c_grad[512 * i0 + 32 * i1 + 16 * d0b_2], SPLAT(2.0f) *
                    (SPLAT(grad_2) * LOAD(&h_0_ln_1_c[512 * i0 + 32 * i1 + 16 * d0b_2])) +
                    gather(&h_0_ln_1_y_grad[512 * i0 + i1 + 256 * d0b_2], 16, LANES) *
                    LOAD(&h_0_ln_1_weight[16 * d0b_2]) * SPLAT(h_0_ln_1_y_part[i0 + 16 * i1]));
            grad_3 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                grad_3 += -LOAD(&h_0_ln_1_c_grad[512 * i0 + 32 * i1 + 16 * d0b_2]);
            float total_2;
            total_2 = add_lanes(grad_3);
            grad_4 = total_2 / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                STORE(&wpe_y_grad[512 * i0 + 32 * i1 + 16 * d0b_2], SPLAT(grad_4) +
                    LOAD(&h_0_ln_1_c_grad[512 * i0 + 32 * i1 + 16 * d0b_2]) +
                    LOAD(&h_0_9_y_grad[512 * i0 + 32 * i1 + 16 * d0b_2]));
        }
}

/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.weight.grad[d0] = sum(i0, i1) h.0.ln_1.y.grad[i0, i1,
   d0]*(h.0.ln_1.c[i0, i1, d0]*h.0.ln_1.y.part[i0, i1]) */
/* adamw (adamw), line 49: h.0.ln_1.weight.exp_avg.next[i0] = h.0.ln_1.weight.exp_avg[i0] + (1 -
   betas.0[])*(h.0.ln_1.weight.grad[i0] - h.0.ln_1.weight.exp_avg[i0]) */
/* adamw (adamw), line 49: h.0.ln_1.weight.exp_avg_sq.next[i0] =
   betas.1[]*h.0.ln_1.weight.exp_avg_sq[i0] + (1 -
   betas.1[])*h.0.ln_1.weight.grad[i0]*h.0.ln_1.weight.grad[i0] */
/* h.0.ln_1.y.grad f32[4, 16, 32]; h.0.ln_1.c f32[4, 16, 32]; h.0.ln_1.y.part f32[4, 16];
   h.0.ln_1.weight.exp_avg f32[32]; h.0.ln_1.weight.exp_avg_sq f32[32]; h.0.ln_1.weight.grad
   f32[32] */
/* Tile: 32 d0; lanes over d0 */
static void h_0_ln_1_adamw_grad(const float *restrict h_0_ln_1_y_grad,
    const float *restrict h_0_ln_1_c, const float *restrict h_0_ln_1_y_part,
    float *restrict h_0_ln_1_weight_exp_avg, float *restrict h_0_ln_1_weight_exp_avg_sq,
    float *restrict h_0_ln_1_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    vec grad[2];
    UNROLL for (int d0v = 0; d0v < 2; d0v++)
        grad[d0v] = SPLAT(0.0f);
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++)
            UNROLL for (int d0v = 0; d0v < 2; d0v++) {
                const vec x = gather(&h_0_ln_1_y_grad[256 * d0v + 512 * i0 + i1], 16, LANES);
                grad[d0v] += x * LOAD(&h_0_ln_1_c[16 * d0v + 512 * i0 + 32 * i1]) *
                    SPLAT(h_0_ln_1_y_part[i0 + 16 * i1]);
            }
    if (h_0_ln_1_weight_grad != NULL)
        UNROLL for (int d0v = 0; d0v < 2; d0v++)
            STORE(&h_0_ln_1_weight_grad[16 * d0v], grad[d0v]);
    UNROLL for (int d0v = 0; d0v < 2; d0v++)
        STORE(&h_0_ln_1_weight_exp_avg[16 * d0v], LOAD(&h_0_ln_1_weight_exp_avg[16 * d0v]) +
            SPLAT(factor) * (grad[d0v] - LOAD(&h_0_ln_1_weight_exp_avg[16 * d0v])));
    UNROLL for (int d0v = 0; d0v < 2; d0v++)
        STORE(&h_0_ln_1_weight_exp_avg_sq[16 * d0v], SPLAT(the_betas_1) *
            LOAD(&h_0_ln_1_weight_exp_avg_sq[16 * d0v]) + SPLAT(factor_2) * grad[d0v] * grad[d0v]);
}

/* wpe (position_embedding), line 41: wpe.weight.grad[x0 + 16, x1] = 0 */
/* wpe.weight.grad f32[1024, 32] */
/* Tile: 16 x1; lanes over x1 */
static void wpe_grad(int thread, int threads, float *restrict wpe_weight_grad)
{
    for (int unit = first_unit(1008, thread, threads); unit < first_unit(1008, thread + 1, threads);
        unit++) {
        const int x0 = unit;
        for (int x1b = 0; x1b <= 1; x1b++)
            STORE(&wpe_weight_grad[32 * x0 + 16 * x1b + 512], SPLAT(0.0f));
    }
}

/* wpe (position_embedding), line 41: wpe.weight.grad[t, d] = sum(n) wpe.y.grad[n, t, d] */
/* wpe.y.grad f32[4, 16, 32]; wpe.weight.grad f32[1024, 32] */
/* Tile: 16 d; lanes over d */
static void wpe_grad_2(const float *restrict wpe_y_grad, float *restrict wpe_weight_grad)
{
    for (int t = 0; t <= 15; t++)
        for (int db = 0; db <= 1; db++) {
            vec grad;
            grad = SPLAT(0.0f);
            for (int n = 0; n <= 3; n++)
                grad += LOAD(&wpe_y_grad[32 * t + 16 * db + 512 * n]);
            STORE(&wpe_weight_grad[32 * t + 16 * db], grad);
        }
}

/* lm_head (linear), line 44: wte.weight.grad.1[k, c] = sum(i0, i1) lm_head.y.grad[i0, i1,
   k]*ln_f.y[i0, i1, c] */
/* lm_head.y.grad f32[4, 16, 256]; ln_f.y f32[4, 16, 32]; wte.weight.grad.1 f32[256, 32] */
/* Tile: 8 k x 32 c; lanes over c */
static void lm_head_grad_2(int thread, int threads, const float *restrict lm_head_y_grad,
    const float *restrict ln_f_y, float *restrict wte_weight_grad_1)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec grad_1[8][2];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad_1[k][cv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const vec x = LOAD(&ln_f_y[16 * cv + 512 * i0 + 32 * i1]);
                    UNROLL for (int k = 0; k < 8; k++)
                        grad_1[k][cv] += x * SPLAT(lm_head_y_grad[128 * kb + 16 * k + 4096 * i0 +
                            i1]);
                }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&wte_weight_grad_1[256 * kb + 32 * k + 16 * cv], grad_1[k][cv]);
    }
}

/* wte (embedding), line 40: wte.weight.grad.2[x0, d] = sum(i0, i1) select(tokens[i0, i1] == x0,
   wpe.y.grad[i0, i1, d], 0) */
/* wte (embedding), line 40: wte.weight.grad[k, c] = wte.weight.grad.2[k, c] +
   wte.weight.grad.1[k, c] */
/* adamw (adamw), line 49: wte.weight.exp_avg.next[i0, i1] = wte.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(wte.weight.grad[i0, i1] - wte.weight.exp_avg[i0, i1]) */
/* adamw (adamw), line 49: wte.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*wte.weight.exp_avg_sq[i0, i1] + (1 - betas.1[])*wte.weight.grad[i0,
   i1]*wte.weight.grad[i0, i1] */
/* tokens i32[4, 16]; wpe.y.grad f32[4, 16, 32]; wte.weight.grad.1 f32[256, 32];
   wte.weight.exp_avg f32[256, 32]; wte.weight.exp_avg_sq f32[256, 32]; wte.weight.grad f32[256,
   32] */
/* Tile: 32 d; lanes over d */
static void wte_adamw_grad(int thread, int threads, const int32_t *restrict tokens,
    const float *restrict wpe_y_grad, const float *restrict wte_weight_grad_1,
    float *restrict wte_weight_exp_avg, float *restrict wte_weight_exp_avg_sq,
    float *restrict wte_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int x0 = unit;
        vec grad_2[2];
        vec grad[2];
        UNROLL for (int dv = 0; dv < 2; dv++)
            grad_2[dv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                if (tokens[16 * i0 + i1] == x0)
                    UNROLL for (int dv = 0; dv < 2; dv++)
                        grad_2[dv] += LOAD(&wpe_y_grad[16 * dv + 512 * i0 + 32 * i1]);
        UNROLL for (int dv = 0; dv < 2; dv++) {
            grad[dv] = grad_2[dv] + LOAD(&wte_weight_grad_1[32 * x0 + 16 * dv]);
            if (wte_weight_grad != NULL)
                STORE(&wte_weight_grad[32 * x0 + 16 * dv], grad[dv]);
        }
        UNROLL for (int dv = 0; dv < 2; dv++)
            STORE(&wte_weight_exp_avg[32 * x0 + 16 * dv],
                LOAD(&wte_weight_exp_avg[32 * x0 + 16 * dv]) + SPLAT(factor) *
                (grad[dv] - LOAD(&wte_weight_exp_avg[32 * x0 + 16 * dv])));
        UNROLL for (int dv = 0; dv < 2; dv++)
            STORE(&wte_weight_exp_avg_sq[32 * x0 + 16 * dv], SPLAT(the_betas_1) *
                LOAD(&wte_weight_exp_avg_sq[32 * x0 + 16 * dv]) + SPLAT(factor_2) * grad[dv] *
                grad[dv]);
    }
}

/* adamw (adamw), line 49: adamw.c1[] = 1 - power(betas.0[], step[]) */
/* adamw.c1 f64[] */
static void adamw_grad(double *restrict adamw_c1)
{
    adamw_c1[0] = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adamw (adamw), line 49: adamw.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adamw.c2 f64[] */
static void adamw_grad_2(double *restrict adamw_c2)
{
    adamw_c2[0] = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* adamw (adamw), line 49: wte.weight.next[i0, i1] = (1 - lr[]*weight_decay[])*wte.weight[i0, i1]
   - lr[]/adamw.c1[]*wte.weight.exp_avg.next[i0, i1]/(sqrt(wte.weight.exp_avg_sq.next[i0,
   i1])/adamw.c2[] + eps[]) */
/* wte.weight f32[256, 32]; adamw.c1 f64[]; wte.weight.exp_avg f32[256, 32];
   wte.weight.exp_avg_sq f32[256, 32]; adamw.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adamw_grad_3(int thread, int threads, float *restrict wte_weight,
    const double *restrict adamw_c1, const float *restrict wte_weight_exp_avg,
    const float *restrict wte_weight_exp_avg_sq, const double *restrict adamw_c2)
{
    const float factor = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(512, thread, threads); unit < first_unit(512, thread + 1, threads);
        unit++) {
        const int i0b = unit / 32;
        const int i1 = unit % 32;
        STORE(&wte_weight[16 * i0b + 256 * i1], SPLAT(factor) *
            LOAD(&wte_weight[16 * i0b + 256 * i1]) - SPLAT((float)(lr / adamw_c1[0])) *
            gather(&wte_weight_exp_avg[512 * i0b + i1], 32, LANES) /
            (v_sqrt(gather(&wte_weight_exp_avg_sq[512 * i0b + i1], 32, LANES)) /
            SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* adamw (adamw), line 49: wpe.weight.exp_avg.next[i0, i1] = wpe.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(wpe.weight.grad[i0, i1] - wpe.weight.exp_avg[i0, i1]) */
/* wpe.weight.exp_avg f32[1024, 32]; wpe.weight.grad f32[1024, 32] */
/* Tile: 16 i1; lanes over i1 */
static void adamw_grad_4(int thread, int threads, float *restrict wpe_weight_exp_avg,
    const float *restrict wpe_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    for (int unit = first_unit(1024, thread, threads); unit < first_unit(1024, thread + 1, threads);
        unit++) {
        const int i0 = unit;
        for (int i1b = 0; i1b <= 1; i1b++)
            STORE(&wpe_weight_exp_avg[32 * i0 + 16 * i1b],
                LOAD(&wpe_weight_exp_avg[32 * i0 + 16 * i1b]) + SPLAT(factor) *
                (LOAD(&wpe_weight_grad[32 * i0 + 16 * i1b]) -
                LOAD(&wpe_weight_exp_avg[32 * i0 + 16 * i1b])));
    }
}

/* adamw (adamw), line 49: wpe.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*wpe.weight.exp_avg_sq[i0, i1] + (1 - betas.1[])*wpe.weight.grad[i0,
   i1]*wpe.weight.grad[i0, i1] */
/* adamw (adamw), line 49: wpe.weight.next[i0, i1] = (1 - lr[]*weight_decay[])*wpe.weight[i0, i1]
   - lr[]/adamw.c1[]*wpe.weight.exp_avg.next[i0, i1]/(sqrt(wpe.weight.exp_avg_sq.next[i0,
   i1])/adamw.c2[] + eps[]) */
/* wpe.weight.exp_avg_sq f32[1024, 32]; wpe.weight.grad f32[1024, 32]; wpe.weight f32[1024, 32];
   adamw.c1 f64[]; wpe.weight.exp_avg f32[1024, 32]; adamw.c2 f64[] */
/* Tile: 16 i1; lanes over i1 */
static void adamw_grad_5(int thread, int threads, float *restrict wpe_weight_exp_avg_sq,
    const float *restrict wpe_weight_grad, float *restrict wpe_weight,
    const double *restrict adamw_c1, const float *restrict wpe_weight_exp_avg,
    const double *restrict adamw_c2)
{
    const float the_betas_1 = (float)betas_1;
    const float factor = (float)(1.0 - betas_1);
    const float factor_2 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(1024, thread, threads); unit < first_unit(1024, thread + 1, threads);
        unit++) {
        const int i0 = unit;
        for (int i1b = 0; i1b <= 1; i1b++) {
            vec next;
            {
                next = SPLAT(the_betas_1) * LOAD(&wpe_weight_exp_avg_sq[32 * i0 + 16 * i1b]) +
                    SPLAT(factor) * LOAD(&wpe_weight_grad[32 * i0 + 16 * i1b]) *
                    LOAD(&wpe_weight_grad[32 * i0 + 16 * i1b]);
                STORE(&wpe_weight_exp_avg_sq[32 * i0 + 16 * i1b], next);
            }
            STORE(&wpe_weight[32 * i0 + 16 * i1b], SPLAT(factor_2) *
                LOAD(&wpe_weight[32 * i0 + 16 * i1b]) - SPLAT((float)(lr / adamw_c1[0])) *
                LOAD(&wpe_weight_exp_avg[32 * i0 + 16 * i1b]) /
                (v_sqrt(next) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* adamw (adamw), line 49: h.0.ln_1.weight.next[i0] = (1 -
   lr[]*weight_decay[])*h.0.ln_1.weight[i0] -
   lr[]/adamw.c1[]*h.0.ln_1.weight.exp_avg.next[i0]/(sqrt(h.0.ln_1.weight.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* h.0.ln_1.weight f32[32]; adamw.c1 f64[]; h.0.ln_1.weight.exp_avg f32[32];
   h.0.ln_1.weight.exp_avg_sq f32[32]; adamw.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adamw_grad_6(float *restrict h_0_ln_1_weight, const double *restrict adamw_c1,
    const float *restrict h_0_ln_1_weight_exp_avg, const float *restrict h_0_ln_1_weight_exp_avg_sq,
    const double *restrict adamw_c2)
{
    const float factor = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int i0b = 0; i0b <= 1; i0b++)
        STORE(&h_0_ln_1_weight[16 * i0b], SPLAT(factor) * LOAD(&h_0_ln_1_weight[16 * i0b]) -
            SPLAT((float)(lr / adamw_c1[0])) * LOAD(&h_0_ln_1_weight_exp_avg[16 * i0b]) /
            (v_sqrt(LOAD(&h_0_ln_1_weight_exp_avg_sq[16 * i0b])) / SPLAT((float)adamw_c2[0]) +
            SPLAT(the_eps)));
}

/* adamw (adamw), line 49: h.0.attn.c_attn.weight.next[i0, i1] = (1 -
   lr[]*weight_decay[])*h.0.attn.c_attn.weight[i0, i1] -
   lr[]/adamw.c1[]*h.0.attn.c_attn.weight.exp_avg.next[i0,
   i1]/(sqrt(h.0.attn.c_attn.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* h.0.attn.c_attn.weight f32[32, 96]; adamw.c1 f64[]; h.0.attn.c_attn.weight.exp_avg f32[32,
   96]; h.0.attn.c_attn.weight.exp_avg_sq f32[32, 96]; adamw.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adamw_grad_7(int thread, int threads, float *restrict h_0_attn_c_attn_weight,
    const double *restrict adamw_c1, const float *restrict h_0_attn_c_attn_weight_exp_avg,
    const float *restrict h_0_attn_c_attn_weight_exp_avg_sq, const double *restrict adamw_c2)
{
    const float factor = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0b = unit / 96;
        const int i1 = unit % 96;
        STORE(&h_0_attn_c_attn_weight[16 * i0b + 32 * i1], SPLAT(factor) *
            LOAD(&h_0_attn_c_attn_weight[16 * i0b + 32 * i1]) - SPLAT((float)(lr / adamw_c1[0])) *
            LOAD(&h_0_attn_c_attn_weight_exp_avg[16 * i0b + 32 * i1]) /
            (v_sqrt(LOAD(&h_0_attn_c_attn_weight_exp_avg_sq[16 * i0b + 32 * i1])) /
            SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* adamw (adamw), line 49: h.0.attn.c_attn.bias.next[i0] = (1 -
   lr[]*weight_decay[])*h.0.attn.c_attn.bias[i0] -
   lr[]/adamw.c1[]*h.0.attn.c_attn.bias.exp_avg.next[i0]/(sqrt(h.0.attn.c_attn.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* h.0.attn.c_attn.bias f32[96]; adamw.c1 f64[]; h.0.attn.c_attn.bias.exp_avg f32[96];
   h.0.attn.c_attn.bias.exp_avg_sq f32[96]; adamw.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adamw_grad_8(float *restrict h_0_attn_c_attn_bias, const double *restrict adamw_c1,
    const float *restrict h_0_attn_c_attn_bias_exp_avg,
    const float *restrict h_0_attn_c_attn_bias_exp_avg_sq, const double *restrict adamw_c2)
{
    const float factor = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int i0b = 0; i0b <= 5; i0b++)
        STORE(&h_0_attn_c_attn_bias[16 * i0b], SPLAT(factor) *
            LOAD(&h_0_attn_c_attn_bias[16 * i0b]) - SPLAT((float)(lr / adamw_c1[0])) *
            LOAD(&h_0_attn_c_attn_bias_exp_avg[16 * i0b]) /
            (v_sqrt(LOAD(&h_0_attn_c_attn_bias_exp_avg_sq[16 * i0b])) / SPLAT((float)adamw_c2[0]) +
            SPLAT(the_eps)));
}

/* adamw (adamw), line 49: h.0.attn.c_proj.weight.next[i0, i1] = (1 -
   lr[]*weight_decay[])*h.0.attn.c_proj.weight[i0, i1] -
   lr[]/adamw.c1[]*h.0.attn.c_proj.weight.exp_avg.next[i0,
   i1]/(sqrt(h.0.attn.c_proj.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* h.0.attn.c_proj.weight f32[32, 32]; adamw.c1 f64[]; h.0.attn.c_proj.weight.exp_avg f32[32,
   32]; h.0.attn.c_proj.weight.exp_avg_sq f32[32, 32]; adamw.c2 f64[] */
/* Tile: 16 i1; lanes over i1 */
static void adamw_grad_9(float *restrict h_0_attn_c_proj_weight, const double *restrict adamw_c1,
    const float *restrict h_0_attn_c_proj_weight_exp_avg,
    const float *restrict h_0_attn_c_proj_weight_exp_avg_sq, const double *restrict adamw_c2)
{
    const float factor = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int i0 = 0; i0 <= 31; i0++)
        for (int i1b = 0; i1b <= 1; i1b++)
            STORE(&h_0_attn_c_proj_weight[32 * i0 + 16 * i1b], SPLAT(factor) *
                LOAD(&h_0_attn_c_proj_weight[32 * i0 + 16 * i1b]) -
                SPLAT((float)(lr / adamw_c1[0])) *
                LOAD(&h_0_attn_c_proj_weight_exp_avg[32 * i0 + 16 * i1b]) /
                (v_sqrt(LOAD(&h_0_attn_c_proj_weight_exp_avg_sq[32 * i0 + 16 * i1b])) /
                SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
}

/* adamw (adamw), line 49: h.0.mlp.c_fc.weight.next[i0, i1] = (1 -
   lr[]*weight_decay[])*h.0.mlp.c_fc.weight[i0, i1] -
   lr[]/adamw.c1[]*h.0.mlp.c_fc.weight.exp_avg.next[i0,
   i1]/(sqrt(h.0.mlp.c_fc.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* h.0.mlp.c_fc.weight f32[32, 128]; adamw.c1 f64[]; h.0.mlp.c_fc.weight.exp_avg f32[32, 128];
   h.0.mlp.c_fc.weight.exp_avg_sq f32[32, 128]; adamw.c2 f64[] */
/* Tile: 16 i1; lanes over i1 */
static void adamw_grad_10(int thread, int threads, float *restrict h_0_mlp_c_fc_weight,
    const double *restrict adamw_c1, const float *restrict h_0_mlp_c_fc_weight_exp_avg,
    const float *restrict h_0_mlp_c_fc_weight_exp_avg_sq, const double *restrict adamw_c2)
{
    const float factor = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int i0 = unit / 8;
        const int i1b = unit % 8;
        STORE(&h_0_mlp_c_fc_weight[128 * i0 + 16 * i1b], SPLAT(factor) *
            LOAD(&h_0_mlp_c_fc_weight[128 * i0 + 16 * i1b]) - SPLAT((float)(lr / adamw_c1[0])) *
            LOAD(&h_0_mlp_c_fc_weight_exp_avg[128 * i0 + 16 * i1b]) /
            (v_sqrt(LOAD(&h_0_mlp_c_fc_weight_exp_avg_sq[128 * i0 + 16 * i1b])) /
            SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* adamw (adamw), line 49: h.0.mlp.c_fc.bias.next[i0] = (1 -
   lr[]*weight_decay[])*h.0.mlp.c_fc.bias[i0] -
   lr[]/adamw.c1[]*h.0.mlp.c_fc.bias.exp_avg.next[i0]/(sqrt(h.0.mlp.c_fc.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* h.0.mlp.c_fc.bias f32[128]; adamw.c1 f64[]; h.0.mlp.c_fc.bias.exp_avg f32[128];
   h.0.mlp.c_fc.bias.exp_avg_sq f32[128]; adamw.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adamw_grad_11(float *restrict h_0_mlp_c_fc_bias, const double *restrict adamw_c1,
    const float *restrict h_0_mlp_c_fc_bias_exp_avg,
    const float *restrict h_0_mlp_c_fc_bias_exp_avg_sq, const double *restrict adamw_c2)
{
    const float factor = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int i0b = 0; i0b <= 7; i0b++)
        STORE(&h_0_mlp_c_fc_bias[16 * i0b], SPLAT(factor) * LOAD(&h_0_mlp_c_fc_bias[16 * i0b]) -
            SPLAT((float)(lr / adamw_c1[0])) * LOAD(&h_0_mlp_c_fc_bias_exp_avg[16 * i0b]) /
            (v_sqrt(LOAD(&h_0_mlp_c_fc_bias_exp_avg_sq[16 * i0b])) / SPLAT((float)adamw_c2[0]) +
            SPLAT(the_eps)));
}

/* adamw (adamw), line 49: h.0.mlp.c_proj.weight.next[i0, i1] = (1 -
   lr[]*weight_decay[])*h.0.mlp.c_proj.weight[i0, i1] -
   lr[]/adamw.c1[]*h.0.mlp.c_proj.weight.exp_avg.next[i0,
   i1]/(sqrt(h.0.mlp.c_proj.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* h.0.mlp.c_proj.weight f32[128, 32]; adamw.c1 f64[]; h.0.mlp.c_proj.weight.exp_avg f32[128,
   32]; h.0.mlp.c_proj.weight.exp_avg_sq f32[128, 32]; adamw.c2 f64[] */
/* Tile: 16 i0; lanes over i0 */
static void adamw_grad_12(int thread, int threads, float *restrict h_0_mlp_c_proj_weight,
    const double *restrict adamw_c1, const float *restrict h_0_mlp_c_proj_weight_exp_avg,
    const float *restrict h_0_mlp_c_proj_weight_exp_avg_sq, const double *restrict adamw_c2)
{
    const float factor = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int i0b = unit / 32;
        const int i1 = unit % 32;
        STORE(&h_0_mlp_c_proj_weight[16 * i0b + 128 * i1], SPLAT(factor) *
            LOAD(&h_0_mlp_c_proj_weight[16 * i0b + 128 * i1]) - SPLAT((float)(lr / adamw_c1[0])) *
            LOAD(&h_0_mlp_c_proj_weight_exp_avg[16 * i0b + 128 * i1]) /
            (v_sqrt(LOAD(&h_0_mlp_c_proj_weight_exp_avg_sq[16 * i0b + 128 * i1])) /
            SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.sum[i0, i1] = sum(d0) (wte.weight[tokens[i0, i1], d0]
   + wpe.weight[i1, d0]) */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.m[i0, i1] = h.0.ln_1.sum[i0, i1]/32 */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.c[i0, i1, d0] = wte.weight[tokens[i0, i1], d0] +
   wpe.weight[i1, d0] - h.0.ln_1.m[i0, i1] */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.sum.2[i0, i1] = sum(d0) h.0.ln_1.c[i0, i1,
   d0]*h.0.ln_1.c[i0, i1, d0] */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.v[i0, i1] = h.0.ln_1.sum.2[i0, i1]/32 */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.y.part[i0, i1] = rsqrt(h.0.ln_1.v[i0, i1] + 1e-05) */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.y[i0, i1, d0] = h.0.ln_1.c[i0, i1,
   d0]*h.0.ln_1.y.part[i0, i1]*h.0.ln_1.weight[d0] + h.0.ln_1.bias[d0] */
/* wte.weight f32[256, 32]; tokens i32[4, 16]; wpe.weight f32[1024, 32]; h.0.ln_1.sum f32[4, 16];
   h.0.ln_1.m f32[4, 16]; h.0.ln_1.c f32[4, 16, 32]; h.0.ln_1.weight f32[32]; h.0.ln_1.bias
   f32[32]; h.0.ln_1.y f32[4, 16, 32] */
/* Tile: 16 i1 */
static void h_0_ln_1_eval(const float *restrict wte_weight, const int32_t *restrict tokens,
    const float *restrict wpe_weight, float *restrict h_0_ln_1_sum, float *restrict h_0_ln_1_m,
    float *restrict h_0_ln_1_c_2, const float *restrict h_0_ln_1_weight,
    const float *restrict h_0_ln_1_bias, float *restrict h_0_ln_1_y_2)
{
    for (int i0 = 0; i0 <= 3; i0++) {
        float sum[16];
        vec sum_2;
        vec v;
        vec part;
        for (int i1 = 0; i1 < 16; i1++)
            sum[i1] = 0.0f;
        for (int d0 = 0; d0 <= 31; d0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum[i1] += wte_weight[tokens[16 * i0 + i1] + 256 * d0] + wpe_weight[32 * i1 + d0];
        for (int i1 = 0; i1 < 16; i1++)
            h_0_ln_1_sum[16 * i0 + i1] = sum[i1];
        STORE(&h_0_ln_1_m[16 * i0], LOAD(&h_0_ln_1_sum[16 * i0]) / SPLAT(32.0f));
        for (int d0_2 = 0; d0_2 <= 31; d0_2++)
            for (int i1 = 0; i1 < 16; i1++)
                h_0_ln_1_c_2[512 * i0 + 32 * i1 + d0_2] =
                    wte_weight[tokens[16 * i0 + i1] + 256 * d0_2] + wpe_weight[32 * i1 + d0_2] -
                    h_0_ln_1_m[16 * i0 + i1];
        sum_2 = SPLAT(0.0f);
        for (int d0_2 = 0; d0_2 <= 31; d0_2++)
            sum_2 += gather(&h_0_ln_1_c_2[512 * i0 + d0_2], 32, LANES) *
                gather(&h_0_ln_1_c_2[512 * i0 + d0_2], 32, LANES);
        v = sum_2 / SPLAT(32.0f);
        part = v_rsqrt(v + SPLAT(1e-05f));
        for (int d0_2 = 0; d0_2 <= 31; d0_2++)
            STORE(&h_0_ln_1_y_2[512 * i0 + 16 * d0_2],
                gather(&h_0_ln_1_c_2[512 * i0 + d0_2], 32, LANES) * part *
                SPLAT(h_0_ln_1_weight[d0_2]) + SPLAT(h_0_ln_1_bias[d0_2]));
    }
}

/* h.0.attn.c_attn (dense), line 25: h.0.attn.c_attn.weight.copy[i0, i1] =
   h.0.attn.c_attn.weight[i0, i1] */
/* h.0.attn.c_attn.weight f32[32, 96]; h.0.attn.c_attn.weight.copy f32[32, 96] */
/* Tile: 16 i1; lanes over i1 */
static void h_0_attn_c_attn_eval(const float *restrict h_0_attn_c_attn_weight,
    float *restrict h_0_attn_c_attn_weight_copy)
{
    for (int i0 = 0; i0 <= 31; i0++)
        for (int i1b = 0; i1b <= 5; i1b++)
            STORE(&h_0_attn_c_attn_weight_copy[96 * i0 + 16 * i1b],
                gather(&h_0_attn_c_attn_weight[i0 + 512 * i1b], 32, LANES));
}

/* h.0.attn.c_attn (dense), line 25: h.0.attn.c_attn.sum[i0, i1, k] = sum(c) h.0.ln_1.y[i0, i1,
   c]*h.0.attn.c_attn.weight.copy[c, k] */
/* h.0.ln_1.y f32[4, 16, 32]; h.0.attn.c_attn.weight.copy f32[32, 96]; h.0.attn.c_attn.sum f32[4,
   16, 96] */
/* Tile: 8 i1 x 48 k; lanes over k */
static void h_0_attn_c_attn_eval_2(int thread, int threads, const float *restrict h_0_ln_1_y_2,
    const float *restrict h_0_attn_c_attn_weight_copy, float *restrict h_0_attn_c_attn_sum_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1b = unit / 2 % 2;
        const int kb = unit % 2;
        vec sum[8][3];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                sum[i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            UNROLL for (int kv = 0; kv < 3; kv++) {
                const vec x = LOAD(&h_0_attn_c_attn_weight_copy[48 * kb + 16 * kv + 96 * c]);
                UNROLL for (int i1 = 0; i1 < 8; i1++)
                    sum[i1][kv] += x * SPLAT(h_0_ln_1_y_2[512 * i0 + 8 * i1b + i1 + 16 * c]);
            }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 3; kv++)
                STORE(&h_0_attn_c_attn_sum_2[1536 * i0 + 768 * i1b + 96 * i1 + 48 * kb + 16 * kv],
                    sum[i1][kv]);
    }
}

/* h.0.qkv (unbind), line 28: h.0.qkv.y.0[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1] +
   h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1] */
/* h.0.attn.c_attn.bias f32[96]; h.0.attn.c_attn.sum f32[4, 16, 96]; h.0.qkv.y.0 f32[4, 4, 16, 8] */
/* Tile: 16 b0; lanes over b0 */
static void h_0_qkv_eval(const float *restrict h_0_attn_c_attn_bias,
    const float *restrict h_0_attn_c_attn_sum_2, float *restrict h_0_qkv_y_0_2)
{
    for (int a0 = 0; a0 <= 3; a0++)
        for (int a1 = 0; a1 <= 3; a1++)
            for (int b1 = 0; b1 <= 7; b1++)
                STORE(&h_0_qkv_y_0_2[512 * a0 + 128 * a1 + 16 * b1],
                    SPLAT(h_0_attn_c_attn_bias[8 * a1 + b1]) +
                    gather(&h_0_attn_c_attn_sum_2[1536 * a0 + 8 * a1 + b1], 96, LANES));
}

/* h.0.qkv (unbind), line 28: h.0.qkv.y.1[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 32]
   + h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1 + 32] */
/* h.0.attn.c_attn.bias f32[96]; h.0.attn.c_attn.sum f32[4, 16, 96]; h.0.qkv.y.1 f32[4, 4, 16, 8] */
/* Tile: 16 b1; lanes over b1 */
static void h_0_qkv_eval_2(const float *restrict h_0_attn_c_attn_bias,
    const float *restrict h_0_attn_c_attn_sum_2, float *restrict h_0_qkv_y_1_2)
{
    for (int a0 = 0; a0 <= 3; a0++)
        for (int a1 = 0; a1 <= 3; a1++)
            for (int b0 = 0; b0 <= 15; b0++)
                STORE(&h_0_qkv_y_1_2[1024 * a0 + 256 * a1 + 16 * b0],
                    LOAD(&h_0_attn_c_attn_bias[8 * a1 + 32]) +
                    LOAD(&h_0_attn_c_attn_sum_2[1536 * a0 + 8 * a1 + 96 * b0 + 32]));
}

/* h.0.qkv (unbind), line 28: h.0.qkv.y.2[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 64]
   + h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1 + 64] */
/* h.0.attn.c_attn.bias f32[96]; h.0.attn.c_attn.sum f32[4, 16, 96]; h.0.qkv.y.2 f32[4, 4, 16, 8] */
/* Tile: 16 b1; lanes over b1 */
static void h_0_qkv_eval_3(const float *restrict h_0_attn_c_attn_bias,
    const float *restrict h_0_attn_c_attn_sum_2, float *restrict h_0_qkv_y_2_2)
{
    for (int a0 = 0; a0 <= 3; a0++)
        for (int a1 = 0; a1 <= 3; a1++)
            for (int b0 = 0; b0 <= 15; b0++)
                STORE(&h_0_qkv_y_2_2[1024 * a0 + 256 * a1 + 16 * b0],
                    LOAD(&h_0_attn_c_attn_bias[8 * a1 + 64]) +
                    LOAD(&h_0_attn_c_attn_sum_2[1536 * a0 + 8 * a1 + 96 * b0 + 64]));
}

/* h.0.5.0 (attention_scores), line 29: h.0.5.0.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l,
   d]*h.0.qkv.y.1[i0, i1, s, d] */
/* h.0.qkv.y.0 f32[4, 4, 16, 8]; h.0.qkv.y.1 f32[4, 4, 16, 8]; h.0.5.0.sum f32[4, 4, 16, 16] */
/* Tile: 16 l x 16 s; lanes over l */
static void h_0_5_0_eval(int thread, int threads, const float *restrict h_0_qkv_y_0_2,
    const float *restrict h_0_qkv_y_1_2, float *restrict h_0_5_0_sum_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec sum[16];
        UNROLL for (int s = 0; s < 16; s++)
            sum[s] = SPLAT(0.0f);
        for (int d = 0; d <= 7; d++) {
            const vec x = LOAD(&h_0_qkv_y_0_2[512 * i0 + 128 * i1 + 16 * d]);
            UNROLL for (int s = 0; s < 16; s++)
                sum[s] += x * SPLAT(h_0_qkv_y_1_2[1024 * i0 + 256 * i1 + 16 * s + d]);
        }
        UNROLL for (int s = 0; s < 16; s++)
            STORE(&h_0_5_0_sum_2[1024 * i0 + 256 * i1 + 16 * s], sum[s]);
    }
}

/* h.0.5.2 (attention_values), line 29: h.0.5.2.max[i0, i1, l] = max(s) select(s <= l,
   h.0.5.0.sum[i0, i1, l, s]*0.35355339059327373, -inf) */
/* h.0.5.2 (attention_values), line 29: h.0.5.2.e[i0, i1, l, s] = exp(select(s <= l,
   h.0.5.0.sum[i0, i1, l, s]*0.35355339059327373, -inf) - h.0.5.2.max[i0, i1, l]) */
/* h.0.5.2 (attention_values), line 29: h.0.5.2.z[i0, i1, l] = sum(s) h.0.5.2.e[i0, i1, l, s] */
/* h.0.5.2 (attention_values), line 29: h.0.5.2.w[i0, i1, l, s] = h.0.5.2.e[i0, i1, l,
   s]/h.0.5.2.z[i0, i1, l] */
/* h.0.5.0.sum f32[4, 4, 16, 16]; h.0.5.2.e f32[4, 4, 16, 16]; h.0.5.2.w f32[4, 4, 16, 16] */
/* Tile: 16 l; lanes over l */
static void h_0_5_2_eval(int thread, int threads, const float *restrict h_0_5_0_sum_2,
    float *restrict h_0_5_2_e_2, float *restrict h_0_5_2_w_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec max_2;
        vec z;
        max_2 = SPLAT(-INFINITY);
        for (int s = 0; s <= 15; s++) {
            const vec v = SELECT(SPLATI(s) <= (SPLATI(0) + 1 * lane_numbers()),
                LOAD(&h_0_5_0_sum_2[1024 * i0 + 256 * i1 + 16 * s]) * SPLAT(0.35355338f),
                SPLAT(-INFINITY));
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        for (int s_2 = 0; s_2 <= 15; s_2++)
            scatter(&h_0_5_2_e_2[1024 * i0 + 256 * i1 + s_2], 16, LANES,
                v_exp(SELECT(SPLATI(s_2) <= (SPLATI(0) + 1 * lane_numbers()),
                LOAD(&h_0_5_0_sum_2[1024 * i0 + 256 * i1 + 16 * s_2]) * SPLAT(0.35355338f),
                SPLAT(-INFINITY)) - max_2));
        z = SPLAT(0.0f);
        for (int s_2 = 0; s_2 <= 15; s_2++)
            z += gather(&h_0_5_2_e_2[1024 * i0 + 256 * i1 + s_2], 16, LANES);
        for (int s_2 = 0; s_2 <= 15; s_2++)
            STORE(&h_0_5_2_w_2[1024 * i0 + 256 * i1 + 16 * s_2],
                gather(&h_0_5_2_e_2[1024 * i0 + 256 * i1 + s_2], 16, LANES) / z);
    }
}

/* h.0.5.2 (attention_values), line 29: h.0.5.2.y[i0, i1, l, c] = sum(s) h.0.5.2.w[i0, i1, l,
   s]*h.0.qkv.y.2[i0, i1, s, c] */
/* h.0.5.2.w f32[4, 4, 16, 16]; h.0.qkv.y.2 f32[4, 4, 16, 8]; h.0.5.2.y f32[4, 4, 16, 8] */
/* Tile: 16 l x 8 c; lanes over l */
static void h_0_5_2_eval_2(int thread, int threads, const float *restrict h_0_5_2_w_2,
    const float *restrict h_0_qkv_y_2_2, float *restrict h_0_5_2_y_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec y[8];
        UNROLL for (int c = 0; c < 8; c++)
            y[c] = SPLAT(0.0f);
        for (int s = 0; s <= 15; s++) {
            const vec x = LOAD(&h_0_5_2_w_2[1024 * i0 + 256 * i1 + 16 * s]);
            UNROLL for (int c = 0; c < 8; c++)
                y[c] += x * SPLAT(h_0_qkv_y_2_2[1024 * i0 + 256 * i1 + c + 16 * s]);
        }
        UNROLL for (int c = 0; c < 8; c++)
            STORE(&h_0_5_2_y_2[512 * i0 + 128 * i1 + 16 * c], y[c]);
    }
}

/* h.0.attn.c_proj (dense), line 32: h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) h.0.5.2.y[i0, c,
   i1, c2]*h.0.attn.c_proj.weight[8*c + c2, k] */
/* h.0.9 (add), line 33: h.0.9.y[i0, i1, i2] = h.0.attn.c_proj.bias[i2] + h.0.attn.c_proj.sum[i0,
   i1, i2] + (wte.weight[tokens[i0, i1], i2] + wpe.weight[i1, i2]) */
/* h.0.5.2.y f32[4, 4, 16, 8]; h.0.attn.c_proj.weight f32[32, 32]; h.0.attn.c_proj.bias f32[32];
   h.0.attn.c_proj.sum f32[4, 16, 32]; wte.weight f32[256, 32]; tokens i32[4, 16]; wpe.weight
   f32[1024, 32]; h.0.9.y f32[4, 16, 32] */
/* Tile: 8 i1 x 32 k; lanes over k */
static void h_0_attn_c_proj_h_0_9_eval(int thread, int threads, const float *restrict h_0_5_2_y_2,
    const float *restrict h_0_attn_c_proj_weight, const float *restrict h_0_attn_c_proj_bias,
    float *restrict h_0_attn_c_proj_sum_2, const float *restrict wte_weight,
    const int32_t *restrict tokens, const float *restrict wpe_weight, float *restrict h_0_9_y_2)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        vec sum[8][2];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                sum[i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 3; c++)
            for (int c2 = 0; c2 <= 7; c2++)
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&h_0_attn_c_proj_weight[16 * kv + 256 * c + 32 * c2]);
                    UNROLL for (int i1 = 0; i1 < 8; i1++)
                        sum[i1][kv] += x * SPLAT(h_0_5_2_y_2[512 * i0 + 8 * i1b + i1 + 128 * c +
                            16 * c2]);
                }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&h_0_attn_c_proj_sum_2[512 * i0 + 256 * i1b + 32 * i1 + 16 * kv],
                    sum[i1][kv]);
        for (int i1 = 0; i1 < 8; i1++)
            for (int k = 0; k < 32; k++)
                h_0_9_y_2[512 * i0 + 8 * i1b + i1 + 16 * k] = h_0_attn_c_proj_bias[k] +
                    h_0_attn_c_proj_sum_2[512 * i0 + 256 * i1b + 32 * i1 + k] +
                    (wte_weight[tokens[16 * i0 + 8 * i1b + i1] + 256 * k] +
                    wpe_weight[256 * i1b + 32 * i1 + k]);
    }
}

/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.sum[i0, i1] = sum(d0) h.0.9.y[i0, i1, d0] */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.m[i0, i1] = h.0.ln_2.sum[i0, i1]/32 */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.sum.2[i0, i1] = sum(d0) (h.0.9.y[i0, i1, d0] -
   h.0.ln_2.m[i0, i1])*(h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0, i1]) */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.v[i0, i1] = h.0.ln_2.sum.2[i0, i1]/32 */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.y.part[i0, i1] = rsqrt(h.0.ln_2.v[i0, i1] + 1e-05) */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.y[i0, i1, d0] = (h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0,
   i1])*h.0.ln_2.y.part[i0, i1]*h.0.ln_2.weight[d0] + h.0.ln_2.bias[d0] */
/* For h.0.ln_2 (line 34), ln_f (line 43) */
/* h.0.9.y f32[4, 16, 32]; h.0.ln_2.weight f32[32]; h.0.ln_2.bias f32[32]; h.0.ln_2.y f32[4, 16,
   32] */
/* Tile: 16 i1; lanes over i1 */
static void h_0_ln_2_eval(const float *restrict h_0_9_y_2, const float *restrict h_0_ln_2_weight,
    const float *restrict h_0_ln_2_bias, float *restrict h_0_ln_2_y_2)
{
    for (int i0 = 0; i0 <= 3; i0++) {
        vec sum;
        vec m;
        vec sum_2;
        vec v;
        vec part;
        sum = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 31; d0++)
            sum += LOAD(&h_0_9_y_2[512 * i0 + 16 * d0]);
        m = sum / SPLAT(32.0f);
        sum_2 = SPLAT(0.0f);
        for (int d0_2 = 0; d0_2 <= 31; d0_2++)
            sum_2 += (LOAD(&h_0_9_y_2[512 * i0 + 16 * d0_2]) - m) *
                (LOAD(&h_0_9_y_2[512 * i0 + 16 * d0_2]) - m);
        v = sum_2 / SPLAT(32.0f);
        part = v_rsqrt(v + SPLAT(1e-05f));
        for (int d0_3 = 0; d0_3 <= 31; d0_3++)
            STORE(&h_0_ln_2_y_2[512 * i0 + 16 * d0_3],
                (LOAD(&h_0_9_y_2[512 * i0 + 16 * d0_3]) - m) * part * SPLAT(h_0_ln_2_weight[d0_3]) +
                SPLAT(h_0_ln_2_bias[d0_3]));
    }
}

/* h.0.mlp.c_fc (dense), line 35: h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) h.0.ln_2.y[i0, i1,
   c]*h.0.mlp.c_fc.weight[c, k] */
/* h.0.12 (gelu), line 36: h.0.12.y[i0, i1, i2] = 0.5*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(1 + tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2] + 0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])))) */
/* h.0.ln_2.y f32[4, 16, 32]; h.0.mlp.c_fc.weight f32[32, 128]; h.0.mlp.c_fc.bias f32[128];
   h.0.12.y f32[4, 16, 128] */
/* Tile: 4 i0 x 16 i1 x 4 k; lanes over i1 */
static void h_0_mlp_c_fc_h_0_12_eval(int thread, int threads, const float *restrict h_0_ln_2_y_2,
    const float *restrict h_0_mlp_c_fc_weight, const float *restrict h_0_mlp_c_fc_bias,
    float *restrict h_0_12_y_2)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec sum[4][4];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 4; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            UNROLL for (int i0 = 0; i0 < 4; i0++) {
                const vec x = LOAD(&h_0_ln_2_y_2[512 * i0 + 16 * c]);
                UNROLL for (int k = 0; k < 4; k++)
                    sum[i0][k] += x * SPLAT(h_0_mlp_c_fc_weight[4 * kb + k + 128 * c]);
            }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 4; k++)
                STORE(&h_0_12_y_2[2048 * i0 + 64 * kb + 16 * k], SPLAT(0.5f) *
                    (SPLAT(h_0_mlp_c_fc_bias[4 * kb + k]) + sum[i0][k]) *
                    (SPLAT(1.0f) + v_tanh(SPLAT(0.7978846f) *
                    (SPLAT(h_0_mlp_c_fc_bias[4 * kb + k]) + sum[i0][k] + SPLAT(0.044715f) *
                    (SPLAT(h_0_mlp_c_fc_bias[4 * kb + k]) + sum[i0][k]) *
                    (SPLAT(h_0_mlp_c_fc_bias[4 * kb + k]) + sum[i0][k]) *
                    (SPLAT(h_0_mlp_c_fc_bias[4 * kb + k]) + sum[i0][k])))));
    }
}

/* h.0.mlp.c_proj (dense), line 37: h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) h.0.12.y[i0, i1,
   c]*h.0.mlp.c_proj.weight[c, k] */
/* h.0.14 (add), line 38: h.0.14.y[i0, i1, i2] = h.0.mlp.c_proj.bias[i2] + h.0.mlp.c_proj.sum[i0,
   i1, i2] + h.0.9.y[i0, i1, i2] */
/* h.0.12.y f32[4, 16, 128]; h.0.mlp.c_proj.weight f32[128, 32]; h.0.mlp.c_proj.bias f32[32];
   h.0.9.y f32[4, 16, 32]; h.0.14.y f32[4, 16, 32] */
/* Tile: 2 i0 x 16 i1 x 8 k; lanes over i1 */
static void h_0_mlp_c_proj_h_0_14_eval(int thread, int threads, const float *restrict h_0_12_y_2,
    const float *restrict h_0_mlp_c_proj_weight, const float *restrict h_0_mlp_c_proj_bias,
    const float *restrict h_0_9_y_2, float *restrict h_0_14_y_2)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0b = unit / 4;
        const int kb = unit % 4;
        vec sum[2][8];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 8; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c = 0; c <= 127; c++)
            UNROLL for (int i0 = 0; i0 < 2; i0++) {
                const vec x = LOAD(&h_0_12_y_2[4096 * i0b + 2048 * i0 + 16 * c]);
                UNROLL for (int k = 0; k < 8; k++)
                    sum[i0][k] += x * SPLAT(h_0_mlp_c_proj_weight[1024 * kb + 128 * k + c]);
            }
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 8; k++)
                STORE(&h_0_14_y_2[1024 * i0b + 512 * i0 + 128 * kb + 16 * k],
                    SPLAT(h_0_mlp_c_proj_bias[8 * kb + k]) + sum[i0][k] +
                    LOAD(&h_0_9_y_2[1024 * i0b + 512 * i0 + 128 * kb + 16 * k]));
    }
}

/* lm_head (linear), line 44: lm_head.sum[i0, i1, k] = sum(c) ln_f.y[i0, i1, c]*wte.weight[k, c] */
/* lm_head (linear), line 44: lm_head.y[i0, i1, k] = lm_head.sum[i0, i1, k] */
/* ln_f.y f32[4, 16, 32]; wte.weight f32[256, 32]; lm_head.y f32[4, 16, 256] */
/* Tile: 4 i1 x 64 k; lanes over k */
static void lm_head_eval(int thread, int threads, const float *restrict ln_f_y_2,
    const float *restrict wte_weight, float *restrict lm_head_y_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0 = unit / 16;
        const int i1b = unit / 4 % 4;
        const int kb = unit % 4;
        vec sum[4][4];
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                sum[i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++)
            UNROLL for (int kv = 0; kv < 4; kv++) {
                const vec x = LOAD(&wte_weight[64 * kb + 16 * kv + 256 * c]);
                UNROLL for (int i1 = 0; i1 < 4; i1++)
                    sum[i1][kv] += x * SPLAT(ln_f_y_2[512 * i0 + 4 * i1b + i1 + 16 * c]);
            }
        UNROLL for (int i1 = 0; i1 < 4; i1++)
            UNROLL for (int kv = 0; kv < 4; kv++)
                STORE(&lm_head_y_2[4096 * i0 + 1024 * i1b + 256 * i1 + 64 * kb + 16 * kv],
                    sum[i1][kv]);
    }
}

/* cross_entropy (cross_entropy), line 48: cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c] */
/* cross_entropy (cross_entropy), line 48: cross_entropy.sum[n, a0] = sum(c) exp(lm_head.y[n, a0,
   c] - cross_entropy.max[n, a0]) */
/* lm_head.y f32[4, 16, 256]; cross_entropy.max f32[4, 16]; cross_entropy.sum f32[4, 16] */
/* Tile: 16 c x 16 c; lanes over c */
static void cross_entropy_eval(int thread, int threads, const float *restrict lm_head_y_2,
    float *restrict cross_entropy_max_2, float *restrict cross_entropy_sum_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int n = unit / 16;
        const int a0 = unit % 16;
        vec max_2;
        vec sum;
        max_2 = SPLAT(-INFINITY);
        for (int cb = 0; cb <= 15; cb++) {
            const vec v = LOAD(&lm_head_y_2[4096 * n + 256 * a0 + 16 * cb]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        float total;
        total = max_lanes(max_2);
        cross_entropy_max_2[n + 16 * a0] = total;
        sum = SPLAT(0.0f);
        for (int cb_2 = 0; cb_2 <= 15; cb_2++)
            sum += v_exp(LOAD(&lm_head_y_2[4096 * n + 256 * a0 + 16 * cb_2]) - SPLAT(total));
        float total_2;
        total_2 = add_lanes(sum);
        cross_entropy_sum_2[n + 16 * a0] = total_2;
    }
}

/* cross_entropy (cross_entropy), line 48: loss.sum[] = sum(n, i0) select(n < valid[],
   select(targets[n, i0] == -100, 0, cross_entropy.max[n, i0] + log(cross_entropy.sum[n, i0]) -
   lm_head.y[n, i0, targets[n, i0]]), 0) */
/* targets i32[4, 16]; cross_entropy.max f32[4, 16]; cross_entropy.sum f32[4, 16]; lm_head.y
   f32[4, 16, 256]; loss.sum f32[] */
static void cross_entropy_eval_2(const int32_t *restrict targets,
    const float *restrict cross_entropy_max_2, const float *restrict cross_entropy_sum_2,
    const float *restrict lm_head_y_2, float *restrict loss_sum_2)
{
    float sum;
    sum = 0.0f;
    for (int n = 0; n <= 3; n++)
        for (int i0 = 0; i0 <= 15; i0++)
            sum += choosef(n < run.valid, choosef(targets[16 * n + i0] == -100, 0.0f,
                cross_entropy_max_2[n + 16 * i0] + logf(cross_entropy_sum_2[n + 16 * i0]) -
                lm_head_y_2[targets[16 * n + i0] + 4096 * n + 256 * i0]), 0.0f);
    loss_sum_2[0] = sum;
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
            h_0_ln_1(wte_weight, &tokens[0][0], wpe_weight, h_0_ln_1_c, h_0_ln_1_weight,
                h_0_ln_1_bias, h_0_ln_1_v, h_0_ln_1_y_part, h_0_ln_1_y);
        done(0, thread);
        if (thread == 0)
            h_0_attn_c_attn(h_0_ln_1_y, h_0_ln_1_y_copy);
        done(1, thread);
        BARRIER
        h_0_attn_c_attn_2(thread, threads, h_0_ln_1_y_copy, h_0_attn_c_attn_weight,
            h_0_attn_c_attn_sum);
        done(2, thread);
        BARRIER
        if (thread == 0)
            h_0_qkv(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum, h_0_qkv_y_0);
        done(3, thread);
        if (thread == 0)
            h_0_qkv_2(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum, h_0_qkv_y_1);
        done(4, thread);
        if (thread == 0)
            h_0_qkv_3(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum, h_0_qkv_y_2);
        done(5, thread);
        BARRIER
        h_0_5_0(thread, threads, h_0_qkv_y_0, h_0_qkv_y_1, h_0_5_0_sum);
        done(6, thread);
        BARRIER
        h_0_5_2(thread, threads, h_0_5_0_sum, h_0_5_2_e, h_0_5_2_z, h_0_5_2_w);
        done(7, thread);
        BARRIER
        if (thread == 0)
            h_0_5_2_2(h_0_qkv_y_2, h_0_qkv_y_2_copy);
        done(8, thread);
        BARRIER
        h_0_5_2_3(thread, threads, h_0_5_2_w, h_0_qkv_y_2_copy, h_0_5_2_y);
        done(9, thread);
        BARRIER
        h_0_attn_c_proj_h_0_9(thread, threads, h_0_5_2_y, h_0_attn_c_proj_weight,
            h_0_attn_c_proj_bias, h_0_attn_c_proj_sum, wte_weight, &tokens[0][0], wpe_weight,
            h_0_9_y);
        done(10, thread);
        BARRIER
        if (thread == 0)
            h_0_ln_2(h_0_9_y, h_0_ln_2_weight, h_0_ln_2_bias, h_0_ln_2_m, h_0_ln_2_v,
                h_0_ln_2_y_part, h_0_ln_2_y);
        done(11, thread);
        BARRIER
        h_0_mlp_c_fc_h_0_12(thread, threads, h_0_ln_2_y, h_0_mlp_c_fc_weight, h_0_mlp_c_fc_bias,
            h_0_mlp_c_fc_sum, h_0_12_y);
        done(12, thread);
        BARRIER
        h_0_mlp_c_proj_h_0_14(thread, threads, h_0_12_y, h_0_mlp_c_proj_weight, h_0_mlp_c_proj_bias,
            h_0_9_y, h_0_14_y);
        done(13, thread);
        BARRIER
        if (thread == 0)
            h_0_ln_2(h_0_14_y, ln_f_weight, ln_f_bias, ln_f_m, ln_f_v, ln_f_y_part, ln_f_y);
        done(14, thread);
        BARRIER
        lm_head(thread, threads, ln_f_y, wte_weight, lm_head_y);
        done(15, thread);
        BARRIER
        cross_entropy(thread, threads, lm_head_y, cross_entropy_max, cross_entropy_sum);
        done(16, thread);
        BARRIER
        if (thread == 0)
            cross_entropy_2(&targets[0][0], cross_entropy_max, cross_entropy_sum, lm_head_y,
                loss_sum);
        done(17, thread);
        if (thread == 0)
            cross_entropy_3(&targets[0][0], &loss_weight);
        done(18, thread);
        if (thread == 0)
            cross_entropy_4(loss_sum, &loss_weight, &loss);
        done(19, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(20, thread);
            BARRIER
            cross_entropy_grad_2(thread, threads, loss_sum_grad, &targets[0][0], cross_entropy_sum,
                lm_head_y, cross_entropy_max, lm_head_y_grad);
            done(21, thread);
            BARRIER
            lm_head_grad(thread, threads, lm_head_y_grad, wte_weight, ln_f_y_grad);
            done(22, thread);
            BARRIER
            if (thread == 0)
                ln_f_grad(ln_f_v, ln_f_y_grad, ln_f_weight, h_0_14_y, ln_f_m, ln_f_y_part,
                    ln_f_c_grad, h_0_14_y_grad);
            done(23, thread);
            if (thread == 0)
                ln_f_adamw_grad(ln_f_y_grad, h_0_14_y, ln_f_m, ln_f_y_part, ln_f_weight_exp_avg,
                    ln_f_weight_exp_avg_sq, gradients[0].data);
            done(24, thread);
            if (thread == 0)
                ln_f_adamw_grad_2(ln_f_y_grad, ln_f_bias_exp_avg, ln_f_bias_exp_avg_sq,
                    gradients[1].data);
            done(25, thread);
            if (thread == 0)
                h_0_mlp_c_proj_adamw_grad(h_0_14_y_grad, h_0_mlp_c_proj_bias_exp_avg,
                    h_0_mlp_c_proj_bias_exp_avg_sq, gradients[2].data);
            done(26, thread);
            BARRIER
            h_0_mlp_c_proj_h_0_12_grad(thread, threads, h_0_14_y_grad, h_0_mlp_c_proj_weight,
                h_0_mlp_c_fc_bias, h_0_mlp_c_fc_sum, h_0_mlp_c_fc_y_grad);
            done(27, thread);
            h_0_mlp_c_proj_adamw_grad_2(thread, threads, h_0_14_y_grad, h_0_12_y,
                h_0_mlp_c_proj_weight_exp_avg, h_0_mlp_c_proj_weight_exp_avg_sq, gradients[3].data);
            done(28, thread);
            BARRIER
            if (thread == 0)
                h_0_mlp_c_fc_adamw_grad(h_0_mlp_c_fc_y_grad, h_0_mlp_c_fc_bias_exp_avg,
                    h_0_mlp_c_fc_bias_exp_avg_sq, gradients[4].data);
            done(29, thread);
            if (thread == 0)
                h_0_mlp_c_fc_grad(h_0_mlp_c_fc_weight, h_0_mlp_c_fc_weight_copy);
            done(30, thread);
            BARRIER
            h_0_mlp_c_fc_grad_2(thread, threads, h_0_mlp_c_fc_y_grad, h_0_mlp_c_fc_weight_copy,
                h_0_ln_2_y_grad);
            done(31, thread);
            h_0_mlp_c_fc_adamw_grad_2(thread, threads, h_0_mlp_c_fc_y_grad, h_0_ln_2_y,
                h_0_mlp_c_fc_weight_exp_avg, h_0_mlp_c_fc_weight_exp_avg_sq, gradients[5].data);
            done(32, thread);
            BARRIER
            if (thread == 0)
                h_0_ln_2_grad(h_0_ln_2_v, h_0_ln_2_y_grad, h_0_ln_2_weight, h_0_9_y, h_0_ln_2_m,
                    h_0_ln_2_y_part, h_0_ln_2_c_grad, h_0_14_y_grad, h_0_9_y_grad);
            done(33, thread);
            if (thread == 0)
                h_0_ln_2_adamw_grad(h_0_ln_2_y_grad, h_0_9_y, h_0_ln_2_m, h_0_ln_2_y_part,
                    h_0_ln_2_weight_exp_avg, h_0_ln_2_weight_exp_avg_sq, gradients[6].data);
            done(34, thread);
            if (thread == 0)
                h_0_mlp_c_proj_adamw_grad(h_0_ln_2_y_grad, h_0_ln_2_bias_exp_avg,
                    h_0_ln_2_bias_exp_avg_sq, gradients[7].data);
            done(35, thread);
            if (thread == 0)
                h_0_mlp_c_proj_adamw_grad(h_0_9_y_grad, h_0_attn_c_proj_bias_exp_avg,
                    h_0_attn_c_proj_bias_exp_avg_sq, gradients[8].data);
            done(36, thread);
            if (thread == 0)
                h_0_attn_c_proj_grad(h_0_attn_c_proj_weight, h_0_attn_c_proj_weight_copy);
            done(37, thread);
            BARRIER
            h_0_attn_c_proj_grad_2(thread, threads, h_0_9_y_grad, h_0_attn_c_proj_weight_copy,
                h_0_7_y_grad);
            done(38, thread);
            h_0_attn_c_proj_adamw_grad(thread, threads, h_0_9_y_grad, h_0_5_2_y,
                h_0_attn_c_proj_weight_exp_avg, h_0_attn_c_proj_weight_exp_avg_sq,
                gradients[9].data);
            done(39, thread);
            BARRIER
            h_0_5_2_grad(thread, threads, h_0_7_y_grad, h_0_qkv_y_2, h_0_5_2_w_grad);
            done(40, thread);
            h_0_5_2_h_0_qkv_grad(thread, threads, h_0_7_y_grad, h_0_5_2_w, h_0_3_y_grad);
            done(41, thread);
            BARRIER
            if (thread == 0)
                h_0_5_2_h_0_5_0_grad(h_0_5_2_w_grad, h_0_5_2_e, h_0_5_2_z, h_0_5_0_sum_grad);
            done(42, thread);
            if (thread == 0)
                h_0_5_0_grad(h_0_5_0_sum_grad, h_0_5_0_sum_grad_copy);
            done(43, thread);
            BARRIER
            h_0_5_0_grad_2(thread, threads, h_0_5_0_sum_grad_copy, h_0_qkv_y_1, h_0_qkv_y_0_grad);
            done(44, thread);
            h_0_5_0_h_0_qkv_grad(thread, threads, h_0_5_0_sum_grad, h_0_qkv_y_0, h_0_3_y_grad);
            done(45, thread);
            BARRIER
            if (thread == 0)
                h_0_qkv_grad(h_0_qkv_y_0_grad, h_0_3_y_grad);
            done(46, thread);
            if (thread == 0)
                h_0_attn_c_attn_adamw_grad(h_0_3_y_grad, h_0_attn_c_attn_bias_exp_avg,
                    h_0_attn_c_attn_bias_exp_avg_sq, gradients[10].data);
            done(47, thread);
            BARRIER
            h_0_attn_c_attn_grad(thread, threads, h_0_3_y_grad, h_0_attn_c_attn_weight,
                h_0_ln_1_y_grad);
            done(48, thread);
            h_0_attn_c_attn_adamw_grad_2(thread, threads, h_0_3_y_grad, h_0_ln_1_y,
                h_0_attn_c_attn_weight_exp_avg, h_0_attn_c_attn_weight_exp_avg_sq,
                gradients[11].data);
            done(49, thread);
            BARRIER
            if (thread == 0)
                h_0_ln_1_grad(h_0_ln_1_v, h_0_ln_1_y_grad, h_0_ln_1_weight, h_0_ln_1_c,
                    h_0_ln_1_y_part, h_0_ln_1_c_grad, h_0_9_y_grad, wpe_y_grad);
            done(50, thread);
            if (thread == 0)
                h_0_ln_1_adamw_grad(h_0_ln_1_y_grad, h_0_ln_1_c, h_0_ln_1_y_part,
                    h_0_ln_1_weight_exp_avg, h_0_ln_1_weight_exp_avg_sq, gradients[12].data);
            done(51, thread);
            if (thread == 0)
                ln_f_adamw_grad_2(h_0_ln_1_y_grad, h_0_ln_1_bias_exp_avg, h_0_ln_1_bias_exp_avg_sq,
                    gradients[13].data);
            done(52, thread);
            wpe_grad(thread, threads, wpe_weight_grad);
            done(53, thread);
            BARRIER
            if (thread == 0)
                wpe_grad_2(wpe_y_grad, wpe_weight_grad);
            done(54, thread);
            lm_head_grad_2(thread, threads, lm_head_y_grad, ln_f_y, wte_weight_grad_1);
            done(55, thread);
            BARRIER
            wte_adamw_grad(thread, threads, &tokens[0][0], wpe_y_grad, wte_weight_grad_1,
                wte_weight_exp_avg, wte_weight_exp_avg_sq, gradients[15].data);
            done(56, thread);
            if (thread == 0)
                adamw_grad(adamw_c1);
            done(57, thread);
            if (thread == 0)
                adamw_grad_2(adamw_c2);
            done(58, thread);
            BARRIER
            adamw_grad_3(thread, threads, wte_weight, adamw_c1, wte_weight_exp_avg,
                wte_weight_exp_avg_sq, adamw_c2);
            done(59, thread);
            adamw_grad_4(thread, threads, wpe_weight_exp_avg, wpe_weight_grad);
            done(60, thread);
            BARRIER
            adamw_grad_5(thread, threads, wpe_weight_exp_avg_sq, wpe_weight_grad, wpe_weight,
                adamw_c1, wpe_weight_exp_avg, adamw_c2);
            done(61, thread);
            if (thread == 0)
                adamw_grad_6(h_0_ln_1_weight, adamw_c1, h_0_ln_1_weight_exp_avg,
                    h_0_ln_1_weight_exp_avg_sq, adamw_c2);
            done(62, thread);
            if (thread == 0)
                adamw_grad_6(h_0_ln_1_bias, adamw_c1, h_0_ln_1_bias_exp_avg,
                    h_0_ln_1_bias_exp_avg_sq, adamw_c2);
            done(63, thread);
            adamw_grad_7(thread, threads, h_0_attn_c_attn_weight, adamw_c1,
                h_0_attn_c_attn_weight_exp_avg, h_0_attn_c_attn_weight_exp_avg_sq, adamw_c2);
            done(64, thread);
            if (thread == 0)
                adamw_grad_8(h_0_attn_c_attn_bias, adamw_c1, h_0_attn_c_attn_bias_exp_avg,
                    h_0_attn_c_attn_bias_exp_avg_sq, adamw_c2);
            done(65, thread);
            if (thread == 0)
                adamw_grad_9(h_0_attn_c_proj_weight, adamw_c1, h_0_attn_c_proj_weight_exp_avg,
                    h_0_attn_c_proj_weight_exp_avg_sq, adamw_c2);
            done(66, thread);
            if (thread == 0)
                adamw_grad_6(h_0_attn_c_proj_bias, adamw_c1, h_0_attn_c_proj_bias_exp_avg,
                    h_0_attn_c_proj_bias_exp_avg_sq, adamw_c2);
            done(67, thread);
            if (thread == 0)
                adamw_grad_6(h_0_ln_2_weight, adamw_c1, h_0_ln_2_weight_exp_avg,
                    h_0_ln_2_weight_exp_avg_sq, adamw_c2);
            done(68, thread);
            if (thread == 0)
                adamw_grad_6(h_0_ln_2_bias, adamw_c1, h_0_ln_2_bias_exp_avg,
                    h_0_ln_2_bias_exp_avg_sq, adamw_c2);
            done(69, thread);
            adamw_grad_10(thread, threads, h_0_mlp_c_fc_weight, adamw_c1,
                h_0_mlp_c_fc_weight_exp_avg, h_0_mlp_c_fc_weight_exp_avg_sq, adamw_c2);
            done(70, thread);
            if (thread == 0)
                adamw_grad_11(h_0_mlp_c_fc_bias, adamw_c1, h_0_mlp_c_fc_bias_exp_avg,
                    h_0_mlp_c_fc_bias_exp_avg_sq, adamw_c2);
            done(71, thread);
            adamw_grad_12(thread, threads, h_0_mlp_c_proj_weight, adamw_c1,
                h_0_mlp_c_proj_weight_exp_avg, h_0_mlp_c_proj_weight_exp_avg_sq, adamw_c2);
            done(72, thread);
            if (thread == 0)
                adamw_grad_6(h_0_mlp_c_proj_bias, adamw_c1, h_0_mlp_c_proj_bias_exp_avg,
                    h_0_mlp_c_proj_bias_exp_avg_sq, adamw_c2);
            done(73, thread);
            if (thread == 0)
                adamw_grad_6(ln_f_weight, adamw_c1, ln_f_weight_exp_avg, ln_f_weight_exp_avg_sq,
                    adamw_c2);
            done(74, thread);
            if (thread == 0)
                adamw_grad_6(ln_f_bias, adamw_c1, ln_f_bias_exp_avg, ln_f_bias_exp_avg_sq,
                    adamw_c2);
            done(75, thread);
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
            h_0_ln_1_eval(wte_weight, &tokens[0][0], wpe_weight, h_0_ln_1_sum, h_0_ln_1_m,
                h_0_ln_1_c_2, h_0_ln_1_weight, h_0_ln_1_bias, h_0_ln_1_y_2);
        done(0, thread);
        if (thread == 0)
            h_0_attn_c_attn_eval(h_0_attn_c_attn_weight, h_0_attn_c_attn_weight_copy);
        done(1, thread);
        BARRIER
        h_0_attn_c_attn_eval_2(thread, threads, h_0_ln_1_y_2, h_0_attn_c_attn_weight_copy,
            h_0_attn_c_attn_sum_2);
        done(2, thread);
        BARRIER
        if (thread == 0)
            h_0_qkv_eval(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum_2, h_0_qkv_y_0_2);
        done(3, thread);
        if (thread == 0)
            h_0_qkv_eval_2(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum_2, h_0_qkv_y_1_2);
        done(4, thread);
        if (thread == 0)
            h_0_qkv_eval_3(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum_2, h_0_qkv_y_2_2);
        done(5, thread);
        BARRIER
        h_0_5_0_eval(thread, threads, h_0_qkv_y_0_2, h_0_qkv_y_1_2, h_0_5_0_sum_2);
        done(6, thread);
        BARRIER
        h_0_5_2_eval(thread, threads, h_0_5_0_sum_2, h_0_5_2_e_2, h_0_5_2_w_2);
        done(7, thread);
        BARRIER
        h_0_5_2_eval_2(thread, threads, h_0_5_2_w_2, h_0_qkv_y_2_2, h_0_5_2_y_2);
        done(8, thread);
        BARRIER
        h_0_attn_c_proj_h_0_9_eval(thread, threads, h_0_5_2_y_2, h_0_attn_c_proj_weight,
            h_0_attn_c_proj_bias, h_0_attn_c_proj_sum_2, wte_weight, &tokens[0][0], wpe_weight,
            h_0_9_y_2);
        done(9, thread);
        BARRIER
        if (thread == 0)
            h_0_ln_2_eval(h_0_9_y_2, h_0_ln_2_weight, h_0_ln_2_bias, h_0_ln_2_y_2);
        done(10, thread);
        BARRIER
        h_0_mlp_c_fc_h_0_12_eval(thread, threads, h_0_ln_2_y_2, h_0_mlp_c_fc_weight,
            h_0_mlp_c_fc_bias, h_0_12_y_2);
        done(11, thread);
        BARRIER
        h_0_mlp_c_proj_h_0_14_eval(thread, threads, h_0_12_y_2, h_0_mlp_c_proj_weight,
            h_0_mlp_c_proj_bias, h_0_9_y_2, h_0_14_y_2);
        done(12, thread);
        BARRIER
        if (thread == 0)
            h_0_ln_2_eval(h_0_14_y_2, ln_f_weight, ln_f_bias, ln_f_y_2);
        done(13, thread);
        BARRIER
        lm_head_eval(thread, threads, ln_f_y_2, wte_weight, lm_head_y_2);
        done(14, thread);
        BARRIER
        cross_entropy_eval(thread, threads, lm_head_y_2, cross_entropy_max_2, cross_entropy_sum_2);
        done(15, thread);
        BARRIER
        if (thread == 0)
            cross_entropy_eval_2(&targets[0][0], cross_entropy_max_2, cross_entropy_sum_2,
                lm_head_y_2, loss_sum_2);
        done(16, thread);
        if (thread == 0)
            cross_entropy_3(&targets[0][0], &loss_weight);
        done(17, thread);
        if (thread == 0)
            cross_entropy_4(loss_sum_2, &loss_weight, &loss);
        done(18, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* h.0.ln_1.m[i0, i1] = h.0.ln_1.sum[i0, i1]/32 */
/* For h.0.ln_1 (line 24), ln_f (line 43), h.0.ln_2 (line 34) */
static void reference_h_0_ln_1_m(const double *restrict h_0_ln_1_sum_2,
    double *restrict h_0_ln_1_m_2)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            h_0_ln_1_m_2[16 * i0 + i1] = h_0_ln_1_sum_2[16 * i0 + i1] / 32.0;
}

/* h.0.ln_1.v[i0, i1] = h.0.ln_1.sum.2[i0, i1]/32 */
/* For h.0.ln_1 (line 24), h.0.ln_2 (line 34), ln_f (line 43) */
static void reference_h_0_ln_1_v(const double *restrict h_0_ln_1_sum_2,
    double *restrict h_0_ln_1_v_2)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            h_0_ln_1_v_2[16 * i0 + i1] = h_0_ln_1_sum_2[16 * i0 + i1] / 32.0;
}

/* ln_f.c.grad[i0, i1, d0] = ln_f.c.grad.2[i0, i1, d0] + ln_f.c.grad.1[i0, i1, d0] */
/* For ln_f (line 43), h.0.ln_2 (line 34), h.0.ln_1 (line 24) */
static void reference_ln_f_c_grad(const double *restrict ln_f_c_grad_2,
    const double *restrict ln_f_c_grad_1, double *restrict ln_f_c_grad_3)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                ln_f_c_grad_3[512 * i0 + 32 * i1 + d0] = ln_f_c_grad_2[512 * i0 + 32 * i1 + d0] +
                    ln_f_c_grad_1[512 * i0 + 32 * i1 + d0];
}

/* ln_f.m.grad[i0, i1] = sum(d0) -ln_f.c.grad[i0, i1, d0] */
/* For ln_f (line 43), h.0.ln_2 (line 34), h.0.ln_1 (line 24) */
static void reference_ln_f_m_grad(const double *restrict ln_f_c_grad_2,
    double *restrict ln_f_m_grad)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += -ln_f_c_grad_2[512 * i0 + 32 * i1 + d0];
            ln_f_m_grad[16 * i0 + i1] = sum;
        }
}

/* h.0.14.y.grad.1[i0, i1, d0] = ln_f.sum.grad[i0, i1] */
/* For ln_f (line 43), h.0.ln_2 (line 34), h.0.ln_1 (line 24) */
static void reference_h_0_14_y_grad_1(const double *restrict ln_f_sum_grad,
    double *restrict h_0_14_y_grad_1)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                h_0_14_y_grad_1[512 * i0 + 32 * i1 + d0] = ln_f_sum_grad[16 * i0 + i1];
}

static void reference_forward(double *memory)
{
    /* wte.y[i0, i1, d] = wte.weight[tokens[i0, i1], d] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d = 0; d < 32; d++)
                memory[512 * i0 + 32 * i1 + d + 161184] = memory[32 * tokens[i0][i1] + d];
    /* wpe.y[n, t, d] = wte.y[n, t, d] + wpe.weight[t, d] */
    for (int n = 0; n < 4; n++)
        for (int t = 0; t < 16; t++)
            for (int d = 0; d < 32; d++)
                memory[512 * n + 32 * t + d + 163232] = memory[512 * n + 32 * t + d + 161184] +
                    memory[32 * t + d + 8192];
    /* h.0.ln_1.sum[i0, i1] = sum(d0) wpe.y[i0, i1, d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 163232];
            memory[16 * i0 + i1 + 165280] = sum;
        }
    reference_h_0_ln_1_m(memory + 165280, memory + 165344); /* h.0.ln_1.m */
    /* h.0.ln_1.c[i0, i1, d0] = wpe.y[i0, i1, d0] - h.0.ln_1.m[i0, i1] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 165408] =
                    memory[512 * i0 + 32 * i1 + d0 + 163232] - memory[16 * i0 + i1 + 165344];
    /* h.0.ln_1.sum.2[i0, i1] = sum(d0) h.0.ln_1.c[i0, i1, d0]*h.0.ln_1.c[i0, i1, d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 165408] *
                    memory[512 * i0 + 32 * i1 + d0 + 165408];
            memory[16 * i0 + i1 + 167456] = sum;
        }
    reference_h_0_ln_1_v(memory + 167456, memory + 167520); /* h.0.ln_1.v */
    /* h.0.ln_1.y[i0, i1, d0] = h.0.ln_1.c[i0, i1, d0]*rsqrt(h.0.ln_1.v[i0, i1] +
       1e-05)*h.0.ln_1.weight[d0] + h.0.ln_1.bias[d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 167584] =
                    memory[512 * i0 + 32 * i1 + d0 + 165408] *
                    rsqrt(memory[16 * i0 + i1 + 167520] + 1e-05) * memory[d0 + 40960] +
                    memory[d0 + 40992];
    /* h.0.attn.c_attn.sum[i0, i1, k] = sum(c) h.0.ln_1.y[i0, i1, c]*h.0.attn.c_attn.weight[c, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 96; k++) {
                double sum = 0.0;
                for (int c = 0; c < 32; c++)
                    sum += memory[512 * i0 + 32 * i1 + c + 167584] * memory[k + 96 * c + 41024];
                memory[1536 * i0 + 96 * i1 + k + 169632] = sum;
            }
    /* h.0.attn.c_attn.y[i0, i1, k] = h.0.attn.c_attn.bias[k] + h.0.attn.c_attn.sum[i0, i1, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 96; k++)
                memory[1536 * i0 + 96 * i1 + k + 175776] = memory[k + 44096] +
                    memory[1536 * i0 + 96 * i1 + k + 169632];
    /* h.0.2.y[a0, a1, s0, s1, s2] = h.0.attn.c_attn.y[a0, a1, 32*s0 + 8*s1 + s2] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 16; a1++)
            for (int s0 = 0; s0 < 3; s0++)
                for (int s1 = 0; s1 < 4; s1++)
                    for (int s2 = 0; s2 < 8; s2++)
                        memory[1536 * a0 + 96 * a1 + 32 * s0 + 8 * s1 + s2 + 181920] =
                            memory[1536 * a0 + 96 * a1 + 32 * s0 + 8 * s1 + s2 + 175776];
    /* h.0.3.y[a0, j, b0, i, c0] = h.0.2.y[a0, i, b0, j, c0] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int j = 0; j < 4; j++)
            for (int b0 = 0; b0 < 3; b0++)
                for (int i = 0; i < 16; i++)
                    for (int c0 = 0; c0 < 8; c0++)
                        memory[1536 * a0 + 384 * j + 128 * b0 + 8 * i + c0 + 188064] =
                            memory[1536 * a0 + 8 * j + 32 * b0 + 96 * i + c0 + 181920];
    /* h.0.qkv.y.0[a0, a1, b0, b1] = h.0.3.y[a0, a1, 0, b0, b1] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 16; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[512 * a0 + 128 * a1 + 8 * b0 + b1 + 194208] =
                        memory[1536 * a0 + 384 * a1 + 8 * b0 + b1 + 188064];
    /* h.0.qkv.y.1[a0, a1, b0, b1] = h.0.3.y[a0, a1, 1, b0, b1] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 16; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[512 * a0 + 128 * a1 + 8 * b0 + b1 + 196256] =
                        memory[1536 * a0 + 384 * a1 + 8 * b0 + b1 + 188192];
    /* h.0.qkv.y.2[a0, a1, b0, b1] = h.0.3.y[a0, a1, 2, b0, b1] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 16; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[512 * a0 + 128 * a1 + 8 * b0 + b1 + 198304] =
                        memory[1536 * a0 + 384 * a1 + 8 * b0 + b1 + 188320];
    /* h.0.5.0.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l, d]*h.0.qkv.y.1[i0, i1, s, d] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++) {
                    double sum = 0.0;
                    for (int d = 0; d < 8; d++)
                        sum += memory[512 * i0 + 128 * i1 + 8 * l + d + 194208] *
                            memory[512 * i0 + 128 * i1 + 8 * s + d + 196256];
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 200352] = sum;
                }
    /* h.0.5.0.y[i0, i1, l, s] = h.0.5.0.sum[i0, i1, l, s]*0.35355339059327373 */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 204448] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 200352] * 0.35355339059327373;
    /* h.0.5.2.x[i0, i1, l, s] = select(s <= l, h.0.5.0.y[i0, i1, l, s], -inf) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 208544] =
                        choose(s <= l, memory[1024 * i0 + 256 * i1 + 16 * l + s + 204448],
                        -INFINITY);
    /* h.0.5.2.max[i0, i1, l] = max(s) h.0.5.2.x[i0, i1, l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++) {
                double best = -INFINITY;
                for (int s = 0; s < 16; s++) {
                    const double v = memory[1024 * i0 + 256 * i1 + 16 * l + s + 208544];
                    if (v > best || v != v)
                        best = v;
                }
                memory[64 * i0 + 16 * i1 + l + 212640] = best;
            }
    /* h.0.5.2.m[i0, i1, l] = stop_gradient(h.0.5.2.max[i0, i1, l]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                memory[64 * i0 + 16 * i1 + l + 212896] = memory[64 * i0 + 16 * i1 + l + 212640];
    /* h.0.5.2.e[i0, i1, l, s] = exp(h.0.5.2.x[i0, i1, l, s] - h.0.5.2.m[i0, i1, l]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 213152] =
                        exp(memory[1024 * i0 + 256 * i1 + 16 * l + s + 208544] -
                        memory[64 * i0 + 16 * i1 + l + 212896]);
    /* h.0.5.2.z[i0, i1, l] = sum(s) h.0.5.2.e[i0, i1, l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++) {
                double sum = 0.0;
                for (int s = 0; s < 16; s++)
                    sum += memory[1024 * i0 + 256 * i1 + 16 * l + s + 213152];
                memory[64 * i0 + 16 * i1 + l + 217248] = sum;
            }
    /* h.0.5.2.p[i0, i1, l, s] = h.0.5.2.e[i0, i1, l, s]/h.0.5.2.z[i0, i1, l] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 217504] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 213152] /
                        memory[64 * i0 + 16 * i1 + l + 217248];
    /* h.0.5.2.w[i0, i1, l, s] = h.0.5.2.p[i0, i1, l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 221600] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 217504];
    /* h.0.5.2.y[i0, i1, l, c] = sum(s) h.0.5.2.w[i0, i1, l, s]*h.0.qkv.y.2[i0, i1, s, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int c = 0; c < 8; c++) {
                    double sum = 0.0;
                    for (int s = 0; s < 16; s++)
                        sum += memory[1024 * i0 + 256 * i1 + 16 * l + s + 221600] *
                            memory[512 * i0 + 128 * i1 + c + 8 * s + 198304];
                    memory[512 * i0 + 128 * i1 + 8 * l + c + 225696] = sum;
                }
    /* h.0.6.y[a0, j, i, c0] = h.0.5.2.y[a0, i, j, c0] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int j = 0; j < 16; j++)
            for (int i = 0; i < 4; i++)
                for (int c0 = 0; c0 < 8; c0++)
                    memory[512 * a0 + 32 * j + 8 * i + c0 + 227744] =
                        memory[512 * a0 + 8 * j + 128 * i + c0 + 225696];
    /* h.0.7.y[a0, a1, f] = h.0.6.y[a0, a1, f/8, f - f/8*8] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 16; a1++)
            for (int f = 0; f < 32; f++)
                memory[512 * a0 + 32 * a1 + f + 229792] = memory[512 * a0 + 32 * a1 + f + 227744];
    /* h.0.attn.c_proj.sum[i0, i1, k] = sum(c) h.0.7.y[i0, i1, c]*h.0.attn.c_proj.weight[c, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 32; k++) {
                double sum = 0.0;
                for (int c = 0; c < 32; c++)
                    sum += memory[512 * i0 + 32 * i1 + c + 229792] * memory[k + 32 * c + 44192];
                memory[512 * i0 + 32 * i1 + k + 231840] = sum;
            }
    /* h.0.attn.c_proj.y[i0, i1, k] = h.0.attn.c_proj.bias[k] + h.0.attn.c_proj.sum[i0, i1, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 32; k++)
                memory[512 * i0 + 32 * i1 + k + 233888] = memory[k + 45216] +
                    memory[512 * i0 + 32 * i1 + k + 231840];
    /* h.0.9.y[i0, i1, i2] = h.0.attn.c_proj.y[i0, i1, i2] + wpe.y[i0, i1, i2] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 32; i2++)
                memory[512 * i0 + 32 * i1 + i2 + 235936] =
                    memory[512 * i0 + 32 * i1 + i2 + 233888] +
                    memory[512 * i0 + 32 * i1 + i2 + 163232];
    /* h.0.ln_2.sum[i0, i1] = sum(d0) h.0.9.y[i0, i1, d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 235936];
            memory[16 * i0 + i1 + 237984] = sum;
        }
    reference_h_0_ln_1_v(memory + 237984, memory + 238048); /* h.0.ln_2.m */
    /* h.0.ln_2.c[i0, i1, d0] = h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0, i1] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 238112] =
                    memory[512 * i0 + 32 * i1 + d0 + 235936] - memory[16 * i0 + i1 + 238048];
    /* h.0.ln_2.sum.2[i0, i1] = sum(d0) h.0.ln_2.c[i0, i1, d0]*h.0.ln_2.c[i0, i1, d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 238112] *
                    memory[512 * i0 + 32 * i1 + d0 + 238112];
            memory[16 * i0 + i1 + 240160] = sum;
        }
    reference_h_0_ln_1_v(memory + 240160, memory + 240224); /* h.0.ln_2.v */
    /* h.0.ln_2.y[i0, i1, d0] = h.0.ln_2.c[i0, i1, d0]*rsqrt(h.0.ln_2.v[i0, i1] +
       1e-05)*h.0.ln_2.weight[d0] + h.0.ln_2.bias[d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 240288] =
                    memory[512 * i0 + 32 * i1 + d0 + 238112] *
                    rsqrt(memory[16 * i0 + i1 + 240224] + 1e-05) * memory[d0 + 45248] +
                    memory[d0 + 45280];
    /* h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) h.0.ln_2.y[i0, i1, c]*h.0.mlp.c_fc.weight[c, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 128; k++) {
                double sum = 0.0;
                for (int c = 0; c < 32; c++)
                    sum += memory[512 * i0 + 32 * i1 + c + 240288] * memory[k + 128 * c + 45312];
                memory[2048 * i0 + 128 * i1 + k + 242336] = sum;
            }
    /* h.0.mlp.c_fc.y[i0, i1, k] = h.0.mlp.c_fc.bias[k] + h.0.mlp.c_fc.sum[i0, i1, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 128; k++)
                memory[2048 * i0 + 128 * i1 + k + 250528] = memory[k + 49408] +
                    memory[2048 * i0 + 128 * i1 + k + 242336];
    /* h.0.12.y[i0, i1, i2] = 0.5*h.0.mlp.c_fc.y[i0, i1, i2]*(1 +
       tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] + 0.044715*h.0.mlp.c_fc.y[i0, i1,
       i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2]))) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 128; i2++)
                memory[2048 * i0 + 128 * i1 + i2 + 258720] = 0.5 *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    (1.0 + tanh(0.7978845608028654 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 250528] + 0.044715 *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528])));
    /* h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) h.0.12.y[i0, i1, c]*h.0.mlp.c_proj.weight[c, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 32; k++) {
                double sum = 0.0;
                for (int c = 0; c < 128; c++)
                    sum += memory[2048 * i0 + 128 * i1 + c + 258720] * memory[k + 32 * c + 49536];
                memory[512 * i0 + 32 * i1 + k + 266912] = sum;
            }
    /* h.0.mlp.c_proj.y[i0, i1, k] = h.0.mlp.c_proj.bias[k] + h.0.mlp.c_proj.sum[i0, i1, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 32; k++)
                memory[512 * i0 + 32 * i1 + k + 268960] = memory[k + 53632] +
                    memory[512 * i0 + 32 * i1 + k + 266912];
    /* h.0.14.y[i0, i1, i2] = h.0.mlp.c_proj.y[i0, i1, i2] + h.0.9.y[i0, i1, i2] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 32; i2++)
                memory[512 * i0 + 32 * i1 + i2 + 271008] =
                    memory[512 * i0 + 32 * i1 + i2 + 268960] +
                    memory[512 * i0 + 32 * i1 + i2 + 235936];
    /* ln_f.sum[i0, i1] = sum(d0) h.0.14.y[i0, i1, d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 271008];
            memory[16 * i0 + i1 + 273056] = sum;
        }
    reference_h_0_ln_1_v(memory + 273056, memory + 273120); /* ln_f.m */
    /* ln_f.c[i0, i1, d0] = h.0.14.y[i0, i1, d0] - ln_f.m[i0, i1] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 273184] =
                    memory[512 * i0 + 32 * i1 + d0 + 271008] - memory[16 * i0 + i1 + 273120];
    /* ln_f.sum.2[i0, i1] = sum(d0) ln_f.c[i0, i1, d0]*ln_f.c[i0, i1, d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 273184] *
                    memory[512 * i0 + 32 * i1 + d0 + 273184];
            memory[16 * i0 + i1 + 275232] = sum;
        }
    reference_h_0_ln_1_v(memory + 275232, memory + 275296); /* ln_f.v */
    /* ln_f.y[i0, i1, d0] = ln_f.c[i0, i1, d0]*rsqrt(ln_f.v[i0, i1] + 1e-05)*ln_f.weight[d0] +
       ln_f.bias[d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 275360] =
                    memory[512 * i0 + 32 * i1 + d0 + 273184] *
                    rsqrt(memory[16 * i0 + i1 + 275296] + 1e-05) * memory[d0 + 53664] +
                    memory[d0 + 53696];
    /* lm_head.sum[i0, i1, k] = sum(c) ln_f.y[i0, i1, c]*wte.weight[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 256; k++) {
                double sum = 0.0;
                for (int c = 0; c < 32; c++)
                    sum += memory[512 * i0 + 32 * i1 + c + 275360] * memory[32 * k + c];
                memory[4096 * i0 + 256 * i1 + k + 277408] = sum;
            }
    /* lm_head.y[i0, i1, k] = lm_head.sum[i0, i1, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < 256; k++)
                memory[4096 * i0 + 256 * i1 + k + 293792] =
                    memory[4096 * i0 + 256 * i1 + k + 277408];
    /* cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c] */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++) {
            double best = -INFINITY;
            for (int c = 0; c < 256; c++) {
                const double v = memory[4096 * n + 256 * a0 + c + 293792];
                if (v > best || v != v)
                    best = v;
            }
            memory[16 * n + a0 + 310176] = best;
        }
    /* cross_entropy.m[n, a0] = stop_gradient(cross_entropy.max[n, a0]) */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            memory[16 * n + a0 + 310240] = memory[16 * n + a0 + 310176];
    /* cross_entropy.sum[n, a0] = sum(c) exp(lm_head.y[n, a0, c] - cross_entropy.m[n, a0]) */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++) {
            double sum = 0.0;
            for (int c = 0; c < 256; c++)
                sum += exp(memory[4096 * n + 256 * a0 + c + 293792] - memory[16 * n + a0 + 310240]);
            memory[16 * n + a0 + 310304] = sum;
        }
    /* cross_entropy.lse[n, a0] = cross_entropy.m[n, a0] + log(cross_entropy.sum[n, a0]) */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            memory[16 * n + a0 + 310368] = memory[16 * n + a0 + 310240] +
                log(memory[16 * n + a0 + 310304]);
    /* cross_entropy.l[n, a0] = select(targets[n, a0] == -100, 0, cross_entropy.lse[n, a0] -
       lm_head.y[n, a0, targets[n, a0]]) */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            memory[16 * n + a0 + 310432] =
                choose(targets[n][a0] == -100, 0.0, memory[16 * n + a0 + 310368] -
                memory[targets[n][a0] + 4096 * n + 256 * a0 + 293792]);
    /* cross_entropy.w[n, a0] = select(targets[n, a0] == -100, 0, 1) */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            memory[16 * n + a0 + 310496] = choose(targets[n][a0] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n, i0) select(n < valid[], cross_entropy.l[n, i0], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            for (int i0 = 0; i0 < 16; i0++)
                sum += choose(n < run.valid, memory[16 * n + i0 + 310432], 0.0);
        memory[310560] = sum;
    }
    /* loss.weight[] = sum(n, i0) select(n < valid[], cross_entropy.w[n, i0], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 4; n++)
            for (int i0 = 0; i0 < 16; i0++)
                sum += choose(n < run.valid, memory[16 * n + i0 + 310496], 0.0);
        memory[310561] = sum;
    }
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[310562] = memory[310560] / memory[310561];
}

static void reference_backward(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[310563] = 1.0 / memory[310561];
    /* cross_entropy.l.grad[n, i0] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 4; n++)
        for (int i0 = 0; i0 < 16; i0++)
            memory[16 * n + i0 + 310564] = choose(n < run.valid, memory[310563], 0.0);
    /* cross_entropy.lse.grad[n, a0] = select(targets[n, a0] == -100, 0, cross_entropy.l.grad[n,
       a0]) */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            memory[16 * n + a0 + 310628] =
                choose(targets[n][a0] == -100, 0.0, memory[16 * n + a0 + 310564]);
    /* cross_entropy.sum.grad[n, a0] = cross_entropy.lse.grad[n, a0]/cross_entropy.sum[n, a0] */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            memory[16 * n + a0 + 310692] = memory[16 * n + a0 + 310628] /
                memory[16 * n + a0 + 310304];
    /* lm_head.y.grad.1[n, a0, k] = select(targets[n, a0] == k, select(targets[n, a0] == -100, 0,
       -cross_entropy.l.grad[n, a0]), 0) */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            for (int k = 0; k < 256; k++)
                memory[k + 4096 * n + 256 * a0 + 310756] =
                    choose(targets[n][a0] == k,
                    choose(targets[n][a0] == -100, 0.0, -memory[16 * n + a0 + 310564]), 0.0);
    /* lm_head.y.grad.2[n, a0, c] = cross_entropy.sum.grad[n, a0]*exp(lm_head.y[n, a0, c] -
       cross_entropy.m[n, a0]) */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            for (int c = 0; c < 256; c++)
                memory[4096 * n + 256 * a0 + c + 327140] = memory[16 * n + a0 + 310692] *
                    exp(memory[4096 * n + 256 * a0 + c + 293792] - memory[16 * n + a0 + 310240]);
    /* lm_head.y.grad[n, a0, k] = lm_head.y.grad.2[n, a0, k] + lm_head.y.grad.1[n, a0, k] */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            for (int k = 0; k < 256; k++)
                memory[4096 * n + 256 * a0 + k + 343524] =
                    memory[4096 * n + 256 * a0 + k + 327140] +
                    memory[4096 * n + 256 * a0 + k + 310756];
    /* ln_f.y.grad[i0, i1, c] = sum(k) lm_head.y.grad[i0, i1, k]*wte.weight[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int c = 0; c < 32; c++) {
                double sum = 0.0;
                for (int k = 0; k < 256; k++)
                    sum += memory[4096 * i0 + 256 * i1 + k + 343524] * memory[32 * k + c];
                memory[512 * i0 + 32 * i1 + c + 359908] = sum;
            }
    /* ln_f.v.grad[i0, i1] = sum(d0) (-0.5)*(ln_f.y.grad[i0, i1, d0]*ln_f.weight[d0]*ln_f.c[i0,
       i1, d0]*(rsqrt(ln_f.v[i0, i1] + 1e-05)*rsqrt(ln_f.v[i0, i1] + 1e-05)*rsqrt(ln_f.v[i0, i1]
       + 1e-05))) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += -0.5 * (memory[512 * i0 + 32 * i1 + d0 + 359908] * memory[d0 + 53664] *
                    memory[512 * i0 + 32 * i1 + d0 + 273184] *
                    (rsqrt(memory[16 * i0 + i1 + 275296] + 1e-05) *
                    rsqrt(memory[16 * i0 + i1 + 275296] + 1e-05) *
                    rsqrt(memory[16 * i0 + i1 + 275296] + 1e-05)));
            memory[16 * i0 + i1 + 361956] = sum;
        }
    /* ln_f.weight.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0]*(ln_f.c[i0, i1,
       d0]*rsqrt(ln_f.v[i0, i1] + 1e-05)) */
    for (int d0 = 0; d0 < 32; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 359908] *
                    (memory[512 * i0 + 32 * i1 + d0 + 273184] *
                    rsqrt(memory[16 * i0 + i1 + 275296] + 1e-05));
        memory[d0 + 362020] = sum;
    }
    /* ln_f.bias.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0] */
    for (int d0 = 0; d0 < 32; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 359908];
        memory[d0 + 362052] = sum;
    }
    reference_h_0_ln_1_m(memory + 361956, memory + 362084); /* ln_f.sum.2.grad */
    /* ln_f.c.grad.1[i0, i1, d0] = ln_f.y.grad[i0, i1, d0]*ln_f.weight[d0]*rsqrt(ln_f.v[i0, i1] +
       1e-05) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 362148] =
                    memory[512 * i0 + 32 * i1 + d0 + 359908] * memory[d0 + 53664] *
                    rsqrt(memory[16 * i0 + i1 + 275296] + 1e-05);
    /* ln_f.c.grad.2[i0, i1, d0] = 2*(ln_f.sum.2.grad[i0, i1]*ln_f.c[i0, i1, d0]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 364196] = 2.0 *
                    (memory[16 * i0 + i1 + 362084] * memory[512 * i0 + 32 * i1 + d0 + 273184]);
    reference_ln_f_c_grad(memory + 364196, memory + 362148, memory + 366244); /* ln_f.c.grad */
    reference_ln_f_m_grad(memory + 366244, memory + 368292); /* ln_f.m.grad */
    reference_h_0_ln_1_m(memory + 368292, memory + 368356); /* ln_f.sum.grad */
    reference_h_0_14_y_grad_1(memory + 368356, memory + 368420); /* h.0.14.y.grad.1 */
    /* h.0.14.y.grad[i0, i1, d0] = h.0.14.y.grad.1[i0, i1, d0] + ln_f.c.grad[i0, i1, d0] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 370468] =
                    memory[512 * i0 + 32 * i1 + d0 + 368420] +
                    memory[512 * i0 + 32 * i1 + d0 + 366244];
    /* h.0.mlp.c_proj.bias.grad[k] = sum(i0, i1) h.0.14.y.grad[i0, i1, k] */
    for (int k = 0; k < 32; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[512 * i0 + 32 * i1 + k + 370468];
        memory[k + 372516] = sum;
    }
    /* h.0.12.y.grad[i0, i1, c] = sum(k) h.0.14.y.grad[i0, i1, k]*h.0.mlp.c_proj.weight[c, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int c = 0; c < 128; c++) {
                double sum = 0.0;
                for (int k = 0; k < 32; k++)
                    sum += memory[512 * i0 + 32 * i1 + k + 370468] * memory[k + 32 * c + 49536];
                memory[2048 * i0 + 128 * i1 + c + 372548] = sum;
            }
    /* h.0.mlp.c_proj.weight.grad[c, k] = sum(i0, i1) h.0.14.y.grad[i0, i1, k]*h.0.12.y[i0, i1,
       c] */
    for (int c = 0; c < 128; c++)
        for (int k = 0; k < 32; k++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                for (int i1 = 0; i1 < 16; i1++)
                    sum += memory[512 * i0 + 32 * i1 + k + 370468] *
                        memory[2048 * i0 + 128 * i1 + c + 258720];
            memory[k + 32 * c + 380740] = sum;
        }
    /* h.0.mlp.c_fc.y.grad[i0, i1, i2] = 0.5*(h.0.12.y.grad[i0, i1, i2]*(1 +
       tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] + 0.044715*h.0.mlp.c_fc.y[i0, i1,
       i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2])))) +
       0.3989422804014327*(h.0.12.y.grad[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2]*(1 -
       tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] + 0.044715*h.0.mlp.c_fc.y[i0, i1,
       i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1,
       i2]))*tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] + 0.044715*h.0.mlp.c_fc.y[i0,
       i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2])))) +
       0.017838704068150062*(h.0.12.y.grad[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2]*(1 -
       tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] + 0.044715*h.0.mlp.c_fc.y[i0, i1,
       i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1,
       i2]))*tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] + 0.044715*h.0.mlp.c_fc.y[i0,
       i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2])))*h.0.mlp.c_fc.y[i0, i1,
       i2]*h.0.mlp.c_fc.y[i0, i1, i2]) + 0.017838704068150062*(h.0.12.y.grad[i0, i1,
       i2]*h.0.mlp.c_fc.y[i0, i1, i2]*(1 - tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] +
       0.044715*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1,
       i2]))*tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] + 0.044715*h.0.mlp.c_fc.y[i0,
       i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2])))*h.0.mlp.c_fc.y[i0, i1,
       i2]*h.0.mlp.c_fc.y[i0, i1, i2]) + 0.3989422804014327*(h.0.12.y.grad[i0, i1,
       i2]*h.0.mlp.c_fc.y[i0, i1, i2]*(1 - tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] +
       0.044715*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1,
       i2]))*tanh(0.7978845608028654*(h.0.mlp.c_fc.y[i0, i1, i2] + 0.044715*h.0.mlp.c_fc.y[i0,
       i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1,
       i2])))*(0.044715*h.0.mlp.c_fc.y[i0, i1, i2]*h.0.mlp.c_fc.y[i0, i1, i2])) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 128; i2++)
                memory[2048 * i0 + 128 * i1 + i2 + 384836] = 0.5 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 372548] *
                    (1.0 + tanh(0.7978845608028654 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 250528] + 0.044715 *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528])))) + 0.3989422804014327 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 372548] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    (1.0 - tanh(0.7978845608028654 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 250528] + 0.044715 *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528])) *
                    tanh(0.7978845608028654 * (memory[2048 * i0 + 128 * i1 + i2 + 250528] +
                    0.044715 * memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528])))) + 0.017838704068150062 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 372548] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    (1.0 - tanh(0.7978845608028654 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 250528] + 0.044715 *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528])) *
                    tanh(0.7978845608028654 * (memory[2048 * i0 + 128 * i1 + i2 + 250528] +
                    0.044715 * memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528]))) *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528]) + 0.017838704068150062 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 372548] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    (1.0 - tanh(0.7978845608028654 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 250528] + 0.044715 *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528])) *
                    tanh(0.7978845608028654 * (memory[2048 * i0 + 128 * i1 + i2 + 250528] +
                    0.044715 * memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528]))) *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528]) + 0.3989422804014327 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 372548] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    (1.0 - tanh(0.7978845608028654 *
                    (memory[2048 * i0 + 128 * i1 + i2 + 250528] + 0.044715 *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528])) *
                    tanh(0.7978845608028654 * (memory[2048 * i0 + 128 * i1 + i2 + 250528] +
                    0.044715 * memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528]))) *
                    (0.044715 * memory[2048 * i0 + 128 * i1 + i2 + 250528] *
                    memory[2048 * i0 + 128 * i1 + i2 + 250528]));
    /* h.0.mlp.c_fc.bias.grad[k] = sum(i0, i1) h.0.mlp.c_fc.y.grad[i0, i1, k] */
    for (int k = 0; k < 128; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[2048 * i0 + 128 * i1 + k + 384836];
        memory[k + 393028] = sum;
    }
    /* h.0.ln_2.y.grad[i0, i1, c] = sum(k) h.0.mlp.c_fc.y.grad[i0, i1, k]*h.0.mlp.c_fc.weight[c,
       k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int c = 0; c < 32; c++) {
                double sum = 0.0;
                for (int k = 0; k < 128; k++)
                    sum += memory[2048 * i0 + 128 * i1 + k + 384836] * memory[k + 128 * c + 45312];
                memory[512 * i0 + 32 * i1 + c + 393156] = sum;
            }
    /* h.0.mlp.c_fc.weight.grad[c, k] = sum(i0, i1) h.0.mlp.c_fc.y.grad[i0, i1, k]*h.0.ln_2.y[i0,
       i1, c] */
    for (int c = 0; c < 32; c++)
        for (int k = 0; k < 128; k++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                for (int i1 = 0; i1 < 16; i1++)
                    sum += memory[2048 * i0 + 128 * i1 + k + 384836] *
                        memory[512 * i0 + 32 * i1 + c + 240288];
            memory[k + 128 * c + 395204] = sum;
        }
    /* h.0.ln_2.v.grad[i0, i1] = sum(d0) (-0.5)*(h.0.ln_2.y.grad[i0, i1,
       d0]*h.0.ln_2.weight[d0]*h.0.ln_2.c[i0, i1, d0]*(rsqrt(h.0.ln_2.v[i0, i1] +
       1e-05)*rsqrt(h.0.ln_2.v[i0, i1] + 1e-05)*rsqrt(h.0.ln_2.v[i0, i1] + 1e-05))) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += -0.5 * (memory[512 * i0 + 32 * i1 + d0 + 393156] * memory[d0 + 45248] *
                    memory[512 * i0 + 32 * i1 + d0 + 238112] *
                    (rsqrt(memory[16 * i0 + i1 + 240224] + 1e-05) *
                    rsqrt(memory[16 * i0 + i1 + 240224] + 1e-05) *
                    rsqrt(memory[16 * i0 + i1 + 240224] + 1e-05)));
            memory[16 * i0 + i1 + 399300] = sum;
        }
    /* h.0.ln_2.weight.grad[d0] = sum(i0, i1) h.0.ln_2.y.grad[i0, i1, d0]*(h.0.ln_2.c[i0, i1,
       d0]*rsqrt(h.0.ln_2.v[i0, i1] + 1e-05)) */
    for (int d0 = 0; d0 < 32; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 393156] *
                    (memory[512 * i0 + 32 * i1 + d0 + 238112] *
                    rsqrt(memory[16 * i0 + i1 + 240224] + 1e-05));
        memory[d0 + 399364] = sum;
    }
    /* h.0.ln_2.bias.grad[d0] = sum(i0, i1) h.0.ln_2.y.grad[i0, i1, d0] */
    for (int d0 = 0; d0 < 32; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 393156];
        memory[d0 + 399396] = sum;
    }
    reference_h_0_ln_1_m(memory + 399300, memory + 399428); /* h.0.ln_2.sum.2.grad */
    /* h.0.ln_2.c.grad.1[i0, i1, d0] = h.0.ln_2.y.grad[i0, i1,
       d0]*h.0.ln_2.weight[d0]*rsqrt(h.0.ln_2.v[i0, i1] + 1e-05) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 399492] =
                    memory[512 * i0 + 32 * i1 + d0 + 393156] * memory[d0 + 45248] *
                    rsqrt(memory[16 * i0 + i1 + 240224] + 1e-05);
    /* h.0.ln_2.c.grad.2[i0, i1, d0] = 2*(h.0.ln_2.sum.2.grad[i0, i1]*h.0.ln_2.c[i0, i1, d0]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 401540] = 2.0 *
                    (memory[16 * i0 + i1 + 399428] * memory[512 * i0 + 32 * i1 + d0 + 238112]);
    reference_ln_f_c_grad(memory + 401540, memory + 399492, memory + 403588); /* h.0.ln_2.c.grad */
    reference_ln_f_m_grad(memory + 403588, memory + 405636); /* h.0.ln_2.m.grad */
    reference_h_0_ln_1_m(memory + 405636, memory + 405700); /* h.0.ln_2.sum.grad */
    reference_h_0_14_y_grad_1(memory + 405700, memory + 405764); /* h.0.9.y.grad.1 */
    /* h.0.9.y.grad[i0, i1, i2] = h.0.9.y.grad.1[i0, i1, i2] + h.0.ln_2.c.grad[i0, i1, i2] +
       h.0.14.y.grad[i0, i1, i2] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 32; i2++)
                memory[512 * i0 + 32 * i1 + i2 + 407812] =
                    memory[512 * i0 + 32 * i1 + i2 + 405764] +
                    memory[512 * i0 + 32 * i1 + i2 + 403588] +
                    memory[512 * i0 + 32 * i1 + i2 + 370468];
    /* h.0.attn.c_proj.bias.grad[k] = sum(i0, i1) h.0.9.y.grad[i0, i1, k] */
    for (int k = 0; k < 32; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[512 * i0 + 32 * i1 + k + 407812];
        memory[k + 409860] = sum;
    }
    /* h.0.7.y.grad[i0, i1, c] = sum(k) h.0.9.y.grad[i0, i1, k]*h.0.attn.c_proj.weight[c, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int c = 0; c < 32; c++) {
                double sum = 0.0;
                for (int k = 0; k < 32; k++)
                    sum += memory[512 * i0 + 32 * i1 + k + 407812] * memory[k + 32 * c + 44192];
                memory[512 * i0 + 32 * i1 + c + 409892] = sum;
            }
    /* h.0.attn.c_proj.weight.grad[c, k] = sum(i0, i1) h.0.9.y.grad[i0, i1, k]*h.0.7.y[i0, i1, c] */
    for (int c = 0; c < 32; c++)
        for (int k = 0; k < 32; k++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                for (int i1 = 0; i1 < 16; i1++)
                    sum += memory[512 * i0 + 32 * i1 + k + 407812] *
                        memory[512 * i0 + 32 * i1 + c + 229792];
            memory[k + 32 * c + 411940] = sum;
        }
    /* h.0.6.y.grad[a0, a1, i, c0] = h.0.7.y.grad[a0, a1, 8*i + c0] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 16; a1++)
            for (int i = 0; i < 4; i++)
                for (int c0 = 0; c0 < 8; c0++)
                    memory[8 * i + c0 + 512 * a0 + 32 * a1 + 412964] =
                        memory[8 * i + c0 + 512 * a0 + 32 * a1 + 409892];
    /* h.0.5.2.y.grad[a0, i, j, c0] = h.0.6.y.grad[a0, j, i, c0] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 16; j++)
                for (int c0 = 0; c0 < 8; c0++)
                    memory[512 * a0 + 8 * j + 128 * i + c0 + 415012] =
                        memory[512 * a0 + 32 * j + 8 * i + c0 + 412964];
    /* h.0.5.2.w.grad[i0, i1, l, s] = sum(c) h.0.5.2.y.grad[i0, i1, l, c]*h.0.qkv.y.2[i0, i1, s,
       c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++) {
                    double sum = 0.0;
                    for (int c = 0; c < 8; c++)
                        sum += memory[512 * i0 + 128 * i1 + 8 * l + c + 415012] *
                            memory[512 * i0 + 128 * i1 + c + 8 * s + 198304];
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 417060] = sum;
                }
    /* h.0.qkv.y.2.grad[i0, i1, s, c] = sum(l) h.0.5.2.y.grad[i0, i1, l, c]*h.0.5.2.w[i0, i1, l,
       s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int s = 0; s < 16; s++)
                for (int c = 0; c < 8; c++) {
                    double sum = 0.0;
                    for (int l = 0; l < 16; l++)
                        sum += memory[512 * i0 + 128 * i1 + 8 * l + c + 415012] *
                            memory[1024 * i0 + 256 * i1 + 16 * l + s + 221600];
                    memory[512 * i0 + 128 * i1 + c + 8 * s + 421156] = sum;
                }
    /* h.0.5.2.z.grad[i0, i1, l] = sum(s) -(h.0.5.2.w.grad[i0, i1, l, s]*h.0.5.2.p[i0, i1, l,
       s]/h.0.5.2.z[i0, i1, l]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++) {
                double sum = 0.0;
                for (int s = 0; s < 16; s++)
                    sum += -(memory[1024 * i0 + 256 * i1 + 16 * l + s + 417060] *
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 217504] /
                        memory[64 * i0 + 16 * i1 + l + 217248]);
                memory[64 * i0 + 16 * i1 + l + 423204] = sum;
            }
    /* h.0.5.2.e.grad.1[i0, i1, l, s] = h.0.5.2.w.grad[i0, i1, l, s]/h.0.5.2.z[i0, i1, l] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 423460] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 417060] /
                        memory[64 * i0 + 16 * i1 + l + 217248];
    /* h.0.5.2.e.grad.2[i0, i1, l, s] = h.0.5.2.z.grad[i0, i1, l] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 427556] =
                        memory[64 * i0 + 16 * i1 + l + 423204];
    /* h.0.5.2.e.grad[i0, i1, l, s] = h.0.5.2.e.grad.2[i0, i1, l, s] + h.0.5.2.e.grad.1[i0, i1,
       l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 431652] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 427556] +
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 423460];
    /* h.0.5.2.x.grad[i0, i1, l, s] = h.0.5.2.e.grad[i0, i1, l, s]*h.0.5.2.e[i0, i1, l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 435748] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 431652] *
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 213152];
    /* h.0.5.0.y.grad[i0, i1, l, s] = select(l - s >= 0, h.0.5.2.x.grad[i0, i1, l, s], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 439844] =
                        choose(l - s >= 0, memory[1024 * i0 + 256 * i1 + 16 * l + s + 435748], 0.0);
    /* h.0.5.0.sum.grad[i0, i1, l, s] = 0.35355339059327373*h.0.5.0.y.grad[i0, i1, l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 443940] = 0.35355339059327373 *
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 439844];
    /* h.0.qkv.y.0.grad[i0, i1, l, d] = sum(s) h.0.5.0.sum.grad[i0, i1, l, s]*h.0.qkv.y.1[i0, i1,
       s, d] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int s = 0; s < 16; s++)
                        sum += memory[1024 * i0 + 256 * i1 + 16 * l + s + 443940] *
                            memory[512 * i0 + 128 * i1 + 8 * s + d + 196256];
                    memory[512 * i0 + 128 * i1 + 8 * l + d + 448036] = sum;
                }
    /* h.0.qkv.y.1.grad[i0, i1, s, d] = sum(l) h.0.5.0.sum.grad[i0, i1, l, s]*h.0.qkv.y.0[i0, i1,
       l, d] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int s = 0; s < 16; s++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int l = 0; l < 16; l++)
                        sum += memory[1024 * i0 + 256 * i1 + 16 * l + s + 443940] *
                            memory[512 * i0 + 128 * i1 + 8 * l + d + 194208];
                    memory[512 * i0 + 128 * i1 + 8 * s + d + 450084] = sum;
                }
    /* h.0.3.y.grad[a0, a1, 2, b0, b1] = h.0.qkv.y.2.grad[a0, a1, b0, b1] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 16; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[1536 * a0 + 384 * a1 + 8 * b0 + b1 + 452388] =
                        memory[512 * a0 + 128 * a1 + 8 * b0 + b1 + 421156];
    /* h.0.3.y.grad[a0, a1, 1, b0, b1] = h.0.qkv.y.1.grad[a0, a1, b0, b1] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 16; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[1536 * a0 + 384 * a1 + 8 * b0 + b1 + 452260] =
                        memory[512 * a0 + 128 * a1 + 8 * b0 + b1 + 450084];
    /* h.0.3.y.grad[a0, a1, 0, b0, b1] = h.0.qkv.y.0.grad[a0, a1, b0, b1] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 16; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[1536 * a0 + 384 * a1 + 8 * b0 + b1 + 452132] =
                        memory[512 * a0 + 128 * a1 + 8 * b0 + b1 + 448036];
    /* h.0.2.y.grad[a0, i, b0, j, c0] = h.0.3.y.grad[a0, j, b0, i, c0] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int i = 0; i < 16; i++)
            for (int b0 = 0; b0 < 3; b0++)
                for (int j = 0; j < 4; j++)
                    for (int c0 = 0; c0 < 8; c0++)
                        memory[1536 * a0 + 8 * j + 32 * b0 + 96 * i + c0 + 458276] =
                            memory[1536 * a0 + 384 * j + 128 * b0 + 8 * i + c0 + 452132];
    /* h.0.attn.c_attn.y.grad[a0, a1, 32*s0 + 8*s1 + s2] = h.0.2.y.grad[a0, a1, s0, s1, s2] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 16; a1++)
            for (int s0 = 0; s0 < 3; s0++)
                for (int s1 = 0; s1 < 4; s1++)
                    for (int s2 = 0; s2 < 8; s2++)
                        memory[1536 * a0 + 96 * a1 + 32 * s0 + 8 * s1 + s2 + 464420] =
                            memory[1536 * a0 + 96 * a1 + 32 * s0 + 8 * s1 + s2 + 458276];
    /* h.0.attn.c_attn.bias.grad[k] = sum(i0, i1) h.0.attn.c_attn.y.grad[i0, i1, k] */
    for (int k = 0; k < 96; k++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[1536 * i0 + 96 * i1 + k + 464420];
        memory[k + 470564] = sum;
    }
    /* h.0.ln_1.y.grad[i0, i1, c] = sum(k) h.0.attn.c_attn.y.grad[i0, i1,
       k]*h.0.attn.c_attn.weight[c, k] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int c = 0; c < 32; c++) {
                double sum = 0.0;
                for (int k = 0; k < 96; k++)
                    sum += memory[1536 * i0 + 96 * i1 + k + 464420] * memory[k + 96 * c + 41024];
                memory[512 * i0 + 32 * i1 + c + 470660] = sum;
            }
    /* h.0.attn.c_attn.weight.grad[c, k] = sum(i0, i1) h.0.attn.c_attn.y.grad[i0, i1,
       k]*h.0.ln_1.y[i0, i1, c] */
    for (int c = 0; c < 32; c++)
        for (int k = 0; k < 96; k++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                for (int i1 = 0; i1 < 16; i1++)
                    sum += memory[1536 * i0 + 96 * i1 + k + 464420] *
                        memory[512 * i0 + 32 * i1 + c + 167584];
            memory[k + 96 * c + 472708] = sum;
        }
    /* h.0.ln_1.v.grad[i0, i1] = sum(d0) (-0.5)*(h.0.ln_1.y.grad[i0, i1,
       d0]*h.0.ln_1.weight[d0]*h.0.ln_1.c[i0, i1, d0]*(rsqrt(h.0.ln_1.v[i0, i1] +
       1e-05)*rsqrt(h.0.ln_1.v[i0, i1] + 1e-05)*rsqrt(h.0.ln_1.v[i0, i1] + 1e-05))) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += -0.5 * (memory[512 * i0 + 32 * i1 + d0 + 470660] * memory[d0 + 40960] *
                    memory[512 * i0 + 32 * i1 + d0 + 165408] *
                    (rsqrt(memory[16 * i0 + i1 + 167520] + 1e-05) *
                    rsqrt(memory[16 * i0 + i1 + 167520] + 1e-05) *
                    rsqrt(memory[16 * i0 + i1 + 167520] + 1e-05)));
            memory[16 * i0 + i1 + 475780] = sum;
        }
    /* h.0.ln_1.weight.grad[d0] = sum(i0, i1) h.0.ln_1.y.grad[i0, i1, d0]*(h.0.ln_1.c[i0, i1,
       d0]*rsqrt(h.0.ln_1.v[i0, i1] + 1e-05)) */
    for (int d0 = 0; d0 < 32; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 470660] *
                    (memory[512 * i0 + 32 * i1 + d0 + 165408] *
                    rsqrt(memory[16 * i0 + i1 + 167520] + 1e-05));
        memory[d0 + 475844] = sum;
    }
    /* h.0.ln_1.bias.grad[d0] = sum(i0, i1) h.0.ln_1.y.grad[i0, i1, d0] */
    for (int d0 = 0; d0 < 32; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += memory[512 * i0 + 32 * i1 + d0 + 470660];
        memory[d0 + 475876] = sum;
    }
    reference_h_0_ln_1_m(memory + 475780, memory + 475908); /* h.0.ln_1.sum.2.grad */
    /* h.0.ln_1.c.grad.1[i0, i1, d0] = h.0.ln_1.y.grad[i0, i1,
       d0]*h.0.ln_1.weight[d0]*rsqrt(h.0.ln_1.v[i0, i1] + 1e-05) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 475972] =
                    memory[512 * i0 + 32 * i1 + d0 + 470660] * memory[d0 + 40960] *
                    rsqrt(memory[16 * i0 + i1 + 167520] + 1e-05);
    /* h.0.ln_1.c.grad.2[i0, i1, d0] = 2*(h.0.ln_1.sum.2.grad[i0, i1]*h.0.ln_1.c[i0, i1, d0]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                memory[512 * i0 + 32 * i1 + d0 + 478020] = 2.0 *
                    (memory[16 * i0 + i1 + 475908] * memory[512 * i0 + 32 * i1 + d0 + 165408]);
    reference_ln_f_c_grad(memory + 478020, memory + 475972, memory + 480068); /* h.0.ln_1.c.grad */
    reference_ln_f_m_grad(memory + 480068, memory + 482116); /* h.0.ln_1.m.grad */
    reference_h_0_ln_1_m(memory + 482116, memory + 482180); /* h.0.ln_1.sum.grad */
    reference_h_0_14_y_grad_1(memory + 482180, memory + 482244); /* wpe.y.grad.1 */
    /* wpe.y.grad[i0, i1, i2] = wpe.y.grad.1[i0, i1, i2] + h.0.ln_1.c.grad[i0, i1, i2] +
       h.0.9.y.grad[i0, i1, i2] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 32; i2++)
                memory[512 * i0 + 32 * i1 + i2 + 484292] =
                    memory[512 * i0 + 32 * i1 + i2 + 482244] +
                    memory[512 * i0 + 32 * i1 + i2 + 480068] +
                    memory[512 * i0 + 32 * i1 + i2 + 407812];
    /* wpe.weight.grad[x0 + 16, x1] = 0 */
    for (int x0 = 0; x0 < 1008; x0++)
        for (int x1 = 0; x1 < 32; x1++)
            memory[32 * x0 + x1 + 486852] = 0.0;
    /* wpe.weight.grad[t, d] = sum(n) wpe.y.grad[n, t, d] */
    for (int t = 0; t < 16; t++)
        for (int d = 0; d < 32; d++) {
            double sum = 0.0;
            for (int n = 0; n < 4; n++)
                sum += memory[512 * n + 32 * t + d + 484292];
            memory[32 * t + d + 486340] = sum;
        }
    /* wte.weight.grad.1[k, c] = sum(i0, i1) lm_head.y.grad[i0, i1, k]*ln_f.y[i0, i1, c] */
    for (int k = 0; k < 256; k++)
        for (int c = 0; c < 32; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                for (int i1 = 0; i1 < 16; i1++)
                    sum += memory[4096 * i0 + 256 * i1 + k + 343524] *
                        memory[512 * i0 + 32 * i1 + c + 275360];
            memory[32 * k + c + 519108] = sum;
        }
    /* wte.weight.grad.2[x0, d] = sum(i0, i1) select(tokens[i0, i1] == x0, wpe.y.grad[i0, i1, d],
       0) */
    for (int x0 = 0; x0 < 256; x0++)
        for (int d = 0; d < 32; d++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                for (int i1 = 0; i1 < 16; i1++)
                    sum += choose(tokens[i0][i1] == x0, memory[512 * i0 + 32 * i1 + d + 484292],
                        0.0);
            memory[32 * x0 + d + 527300] = sum;
        }
    /* wte.weight.grad[k, c] = wte.weight.grad.2[k, c] + wte.weight.grad.1[k, c] */
    for (int k = 0; k < 256; k++)
        for (int c = 0; c < 32; c++)
            memory[32 * k + c + 535492] = memory[32 * k + c + 527300] + memory[32 * k + c + 519108];
}

static void reference_run(double *memory, bool backward)
{
    reference_forward(memory);
    if (backward)
        reference_backward(memory);
}

static const int64_t reference_value[] =
    {0, 8192, 40960, 40992, 41024, 44096, 44192, 45216, 45248, 45280, 45312, 49408, 49536, 53632,
    53664, 53696, 53728, 61920, 70112, 102880, 135648, 135680, 135712, 135744, 135776, 138848,
    141920, 142016, 142112, 143136, 144160, 144192, 144224, 144256, 144288, 144320, 144352, 148448,
    152544, 152672, 152800, 156896, 160992, 161024, 161056, 161088, 161120, 161152};
static const int64_t reference_gradient[] =
    {535492, 486340, 475844, 475876, 472708, 470564, 411940, 409860, 399364, 399396, 395204, 393028,
    380740, 372516, 362020, 362052, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 4349472,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 310562,
};
/* What the runtime knows of this program. */
static struct dlcrt_tensor tensors[48] = {
    {.name = "wte.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {256, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 256}, {0, 0, 1, 256, 1}}, .data = wte_weight,
        .elements = 8208, .initial = DLCRT_NORMAL, .a = 0, .b = 0.02, .also =
        (const char *const[]){"lm_head.weight", NULL}, .trainable = true},
    {.name = "wpe.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {1024, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 1, 32, 1}}, .data = wpe_weight,
        .elements = 32784, .initial = DLCRT_NORMAL, .a = 0, .b = 0.02, .trainable = true},
    {.name = "h.0.ln_1.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_weight, .elements = 48, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable =
        true},
    {.name = "h.0.ln_1.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = h_0_ln_1_bias,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable = true},
    {.name = "h.0.attn.c_attn.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {32, 96}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 96, 32}, {0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_attn_weight, .elements = 3088, .initial = DLCRT_NORMAL, .a = 0, .b = 0.02,
        .trainable = true},
    {.name = "h.0.attn.c_attn.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {96}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}, .data =
        h_0_attn_c_attn_bias, .elements = 112, .initial = DLCRT_CONSTANT, .a = 0, .b = 0,
        .trainable = true},
    {.name = "h.0.attn.c_proj.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {32, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {1, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_weight, .elements = 1040, .initial = DLCRT_NORMAL, .a = 0, .b =
        0.014142135623730949, .trainable = true},
    {.name = "h.0.attn.c_proj.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_bias, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0,
        .trainable = true},
    {.name = "h.0.ln_2.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_weight, .elements = 48, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable =
        true},
    {.name = "h.0.ln_2.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = h_0_ln_2_bias,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable = true},
    {.name = "h.0.mlp.c_fc.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {32, 128}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_fc_weight, .elements = 4112, .initial = DLCRT_NORMAL, .a = 0, .b = 0.02,
        .trainable = true},
    {.name = "h.0.mlp.c_fc.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {128}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}},
        .data = h_0_mlp_c_fc_bias, .elements = 144, .initial = DLCRT_CONSTANT, .a = 0, .b = 0,
        .trainable = true},
    {.name = "h.0.mlp.c_proj.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 2,
        .shape = {128, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 128}, {0, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_proj_weight, .elements = 4112, .initial = DLCRT_NORMAL, .a = 0, .b =
        0.014142135623730949, .trainable = true},
    {.name = "h.0.mlp.c_proj.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_mlp_c_proj_bias, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable =
        true},
    {.name = "ln_f.weight", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = ln_f_weight,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 1, .b = 0, .trainable = true},
    {.name = "ln_f.bias", .dtype = DLCRT_F32, .role = DLCRT_PARAMETER, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = ln_f_bias,
        .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0, .trainable = true},
    {.name = "wte.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {256, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 256, 32}, {1, 0, 1, 32, 1}}, .data =
        wte_weight_exp_avg, .elements = 8208, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "wte.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {256, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 256, 32}, {1, 0, 1, 32, 1}}, .data =
        wte_weight_exp_avg_sq, .elements = 8208, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "wpe.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {1024, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 1, 32, 1}}, .data =
        wpe_weight_exp_avg, .elements = 32784, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "wpe.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {1024, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 1, 32, 1}}, .data =
        wpe_weight_exp_avg_sq, .elements = 32784, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.ln_1.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_weight_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.ln_1.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_weight_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.ln_1.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.ln_1.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.attn.c_attn.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {32, 96}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 96, 32}, {0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_attn_weight_exp_avg, .elements = 3088, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "h.0.attn.c_attn.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 2, .shape = {32, 96}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 96, 32}, {0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_attn_weight_exp_avg_sq, .elements = 3088, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "h.0.attn.c_attn.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {96}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}, .data =
        h_0_attn_c_attn_bias_exp_avg, .elements = 112, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.attn.c_attn.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {96}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}, .data =
        h_0_attn_c_attn_bias_exp_avg_sq, .elements = 112, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "h.0.attn.c_proj.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {32, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {1, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_weight_exp_avg, .elements = 1040, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "h.0.attn.c_proj.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE,
        .rank = 2, .shape = {32, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {1, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_weight_exp_avg_sq, .elements = 1040, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "h.0.attn.c_proj.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.attn.c_proj.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.ln_2.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_weight_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.ln_2.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_weight_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.ln_2.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.ln_2.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.mlp.c_fc.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {32, 128}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_fc_weight_exp_avg, .elements = 4112, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.mlp.c_fc.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {32, 128}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_fc_weight_exp_avg_sq, .elements = 4112, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "h.0.mlp.c_fc.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {128}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}},
        .data = h_0_mlp_c_fc_bias_exp_avg, .elements = 144, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "h.0.mlp.c_fc.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {128}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}},
        .data = h_0_mlp_c_fc_bias_exp_avg_sq, .elements = 144, .initial = DLCRT_CONSTANT, .a = 0,
        .b = 0},
    {.name = "h.0.mlp.c_proj.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {128, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 128}, {0, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_proj_weight_exp_avg, .elements = 4112, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.mlp.c_proj.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 2,
        .shape = {128, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 128}, {0, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_proj_weight_exp_avg_sq, .elements = 4112, .initial = DLCRT_CONSTANT, .a = 0, .b =
        0},
    {.name = "h.0.mlp.c_proj.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_mlp_c_proj_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "h.0.mlp.c_proj.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_mlp_c_proj_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "ln_f.weight.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        ln_f_weight_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "ln_f.weight.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        ln_f_weight_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "ln_f.bias.exp_avg", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        ln_f_bias_exp_avg, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
    {.name = "ln_f.bias.exp_avg_sq", .dtype = DLCRT_F32, .role = DLCRT_STATE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        ln_f_bias_exp_avg_sq, .elements = 48, .initial = DLCRT_CONSTANT, .a = 0, .b = 0},
};
static struct dlcrt_tensor gradients[16] = {
    {.name = "ln_f.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = NULL,
        .elements = 48},
    {.name = "ln_f.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = NULL,
        .elements = 48},
    {.name = "h.0.mlp.c_proj.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "h.0.mlp.c_proj.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {128, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 128, 32}, {1, 0, 1, 32, 1}}, .data = NULL,
        .elements = 4112},
    {.name = "h.0.mlp.c_fc.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {128}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}},
        .data = NULL, .elements = 144},
    {.name = "h.0.mlp.c_fc.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {32, 128}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 1, 128, 1}}, .data = NULL,
        .elements = 4112},
    {.name = "h.0.ln_2.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "h.0.ln_2.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = NULL,
        .elements = 48},
    {.name = "h.0.attn.c_proj.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "h.0.attn.c_proj.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {32, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {1, 0, 1, 32, 1}}, .data = NULL, .elements =
        1040},
    {.name = "h.0.attn.c_attn.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {96}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}, .data =
        NULL, .elements = 112},
    {.name = "h.0.attn.c_attn.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {32, 96}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 96}, {1, 0, 1, 96, 1}}, .data = NULL, .elements =
        3088},
    {.name = "h.0.ln_1.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        NULL, .elements = 48},
    {.name = "h.0.ln_1.bias", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = NULL,
        .elements = 48},
    {.name = "wpe.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {1024, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 1, 32, 1}}, .data =
        wpe_weight_grad, .elements = 32784},
    {.name = "wte.weight", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {256, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 256, 32}, {1, 0, 1, 32, 1}}, .data = NULL,
        .elements = 8208},
};
static struct dlcrt_input inputs[2] = {
    {.name = "tokens", .dtype = DLCRT_I32, .rank = 1, .shape = {16}, .classes = 256, .data = tokens,
        .predicts = true},
    {.name = "targets", .dtype = DLCRT_I32, .rank = 1, .shape = {16}, .classes = 256,
        .data = targets},
};
static const struct dlcrt_scalar scalars[5] = {
    {"lr", &lr, NULL},
    {"betas.0", &betas_0, NULL},
    {"betas.1", &betas_1, NULL},
    {"eps", &eps, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_metric metrics[1] = {
    {0},
};
static struct dlcrt_tensor train_outputs[109] = {
    {.name = "h.0.ln_1.c", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32},
        {2, 0, 1, 32, 1}}, .data = arena + 213440, .elements = 2064},
    {.name = "h.0.ln_1.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}},
        .data = arena + 291904, .elements = 272},
    {.name = "h.0.ln_1.y.part", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {4, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}}, .data = arena + 295168,
        .elements = 272},
    {.name = "h.0.ln_1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32},
        {2, 0, 1, 32, 1}}, .data = arena + 221696, .elements = 2064},
    {.name = "h.0.ln_1.y.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {2, 0, 1, 32, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 24640, .elements = 2064},
    {.name = "h.0.attn.c_attn.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 96}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1536}, {2, 0, 1, 96, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 0, .elements = 6160},
    {.name = "h.0.qkv.y.0", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 4, 128}, {3, 0, 1, 8, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 229952, .elements = 2064},
    {.name = "h.0.qkv.y.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 4, 128}, {3, 0, 1, 8, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 238208, .elements = 2064},
    {.name = "h.0.qkv.y.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 4, 128}, {3, 0, 1, 8, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 246464, .elements = 2064},
    {.name = "h.0.5.0.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 16}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 0, .elements = 4112},
    {.name = "h.0.5.2.e", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 16}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 164096, .elements = 4112},
    {.name = "h.0.5.2.z", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 4, 16},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {0, 0, 1, 16, 1}}, .data = arena + 287744, .elements = 1040},
    {.name = "h.0.5.2.w", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 16}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 180544, .elements = 4112},
    {.name = "h.0.qkv.y.2.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 0, .elements = 4112},
    {.name = "h.0.5.2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 196992, .elements = 4112},
    {.name = "h.0.attn.c_proj.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 1, 32, 1}},
        .data = arena + 0, .elements = 2064},
    {.name = "h.0.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32},
        {2, 0, 1, 32, 1}}, .data = arena + 254720, .elements = 2064},
    {.name = "h.0.ln_2.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}},
        .data = arena + 292992, .elements = 272},
    {.name = "h.0.ln_2.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}},
        .data = arena + 294080, .elements = 272},
    {.name = "h.0.ln_2.y.part", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {4, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}}, .data = arena + 296256,
        .elements = 272},
    {.name = "h.0.ln_2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32},
        {2, 0, 1, 32, 1}}, .data = arena + 262976, .elements = 2064},
    {.name = "h.0.mlp.c_fc.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 128}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 2048}, {1, 0, 1, 16, 128}, {2, 0, 1, 128, 1}},
        .data = arena + 65600, .elements = 8208},
    {.name = "h.0.12.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 128},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 2048}, {1, 0, 1, 16, 128},
        {2, 0, 1, 128, 1}}, .data = arena + 98432, .elements = 8208},
    {.name = "h.0.14.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32},
        {2, 0, 1, 32, 1}}, .data = arena + 131264, .elements = 2064},
    {.name = "ln_f.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}},
        .data = arena + 156032, .elements = 272},
    {.name = "ln_f.v", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}},
        .data = arena + 157120, .elements = 272},
    {.name = "ln_f.y.part", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}},
        .data = arena + 158208, .elements = 272},
    {.name = "ln_f.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32},
        {2, 0, 1, 32, 1}}, .data = arena + 271232, .elements = 2064},
    {.name = "lm_head.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 256},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 4096}, {1, 0, 1, 16, 256},
        {2, 0, 1, 256, 1}}, .data = lm_head_y, .elements = 16400},
    {.name = "cross_entropy.max", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {4, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 16}, {1, 0, 1, 16, 1}}, .data = arena + 139520,
        .elements = 80},
    {.name = "cross_entropy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {4, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 16}, {1, 0, 1, 16, 1}}, .data = arena + 139840,
        .elements = 80},
    {.name = "loss.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 0, .elements = 1},
    {.name = "loss.weight", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_weight, .elements = 1},
    {.name = "loss", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss, .elements = 1},
    {.name = "loss.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 140160, .elements = 1},
    {.name = "lm_head.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 256}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 4096}, {2, 0, 1, 256, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 0, .elements = 16400},
    {.name = "ln_f.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {2, 0, 1, 32, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 139520, .elements = 2064},
    {.name = "ln_f.c.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 1, 32, 1}},
        .data = arena + 147776, .elements = 2064},
    {.name = "h.0.14.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 1, 32, 1}},
        .data = arena + 279488, .elements = 2064},
    {.name = "ln_f.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        ln_f_weight_exp_avg, .elements = 48},
    {.name = "ln_f.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        ln_f_weight_exp_avg_sq, .elements = 48},
    {.name = "ln_f.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        ln_f_bias_exp_avg, .elements = 48},
    {.name = "ln_f.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        ln_f_bias_exp_avg_sq, .elements = 48},
    {.name = "h.0.mlp.c_proj.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_mlp_c_proj_bias_exp_avg, .elements = 48},
    {.name = "h.0.mlp.c_proj.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {32}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = h_0_mlp_c_proj_bias_exp_avg_sq,
        .elements = 48},
    {.name = "h.0.mlp.c_fc.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 128}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 2048}, {1, 0, 1, 16, 128}, {2, 0, 1, 128, 1}},
        .data = arena + 131264, .elements = 8208},
    {.name = "h.0.mlp.c_proj.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 2, .shape = {128, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 128}, {0, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_proj_weight_exp_avg, .elements = 4112},
    {.name = "h.0.mlp.c_proj.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 2, .shape = {128, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 128}, {0, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_proj_weight_exp_avg_sq, .elements = 4112},
    {.name = "h.0.mlp.c_fc.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}},
        .data = h_0_mlp_c_fc_bias_exp_avg, .elements = 144},
    {.name = "h.0.mlp.c_fc.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {128}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}}, .data = h_0_mlp_c_fc_bias_exp_avg_sq,
        .elements = 144},
    {.name = "h.0.mlp.c_fc.weight.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 128}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 128, 32}, {0, 0, 1, 32, 1}}, .data = arena + 65600,
        .elements = 4112},
    {.name = "h.0.ln_2.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 1, 32, 1}},
        .data = arena + 82048, .elements = 2064},
    {.name = "h.0.mlp.c_fc.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 128}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_fc_weight_exp_avg, .elements = 4112},
    {.name = "h.0.mlp.c_fc.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 2, .shape = {32, 128}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_fc_weight_exp_avg_sq, .elements = 4112},
    {.name = "h.0.ln_2.c.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 1, 32, 1}},
        .data = arena + 65600, .elements = 2064},
    {.name = "h.0.9.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 1, 32, 1}},
        .data = arena + 123136, .elements = 2064},
    {.name = "h.0.ln_2.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_weight_exp_avg, .elements = 48},
    {.name = "h.0.ln_2.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_weight_exp_avg_sq, .elements = 48},
    {.name = "h.0.ln_2.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_bias_exp_avg, .elements = 48},
    {.name = "h.0.ln_2.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_bias_exp_avg_sq, .elements = 48},
    {.name = "h.0.attn.c_proj.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {32}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = h_0_attn_c_proj_bias_exp_avg,
        .elements = 48},
    {.name = "h.0.attn.c_proj.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {32}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = h_0_attn_c_proj_bias_exp_avg_sq,
        .elements = 48},
    {.name = "h.0.attn.c_proj.weight.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 32}, {0, 0, 1, 32, 1}}, .data = arena + 65600,
        .elements = 1040},
    {.name = "h.0.7.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 1, 32, 1}},
        .data = arena + 106688, .elements = 2064},
    {.name = "h.0.attn.c_proj.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 2, .shape = {32, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {1, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_weight_exp_avg, .elements = 1040},
    {.name = "h.0.attn.c_proj.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 2, .shape = {32, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {1, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_weight_exp_avg_sq, .elements = 1040},
    {.name = "h.0.5.2.w.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 16}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 90240, .elements = 4112},
    {.name = "h.0.3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 5,
        .shape = {4, 4, 3, 16, 8}, .digits = 5, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1536}, {1, 0, 1, 4, 384}, {2, 0, 1, 3, 128},
        {4, 0, 1, 8, 16}, {3, 0, 1, 16, 1}}, .data = arena + 65600, .elements = 6160},
    {.name = "h.0.5.0.sum.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 16}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 106688, .elements = 4112},
    {.name = "h.0.5.0.sum.grad.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 16}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {3, 0, 1, 16, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 90240, .elements = 4112},
    {.name = "h.0.qkv.y.0.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 4, 128}, {3, 0, 1, 8, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 131392, .elements = 2064},
    {.name = "h.0.3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 5,
        .shape = {4, 4, 3, 16, 8}, .digits = 5, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1536}, {1, 0, 1, 4, 384}, {2, 0, 1, 3, 128},
        {4, 0, 1, 8, 16}, {3, 0, 1, 16, 1}}, .data = arena + 65600, .elements = 6160},
    {.name = "h.0.3.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 5,
        .shape = {4, 4, 3, 16, 8}, .digits = 5, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1536}, {1, 0, 1, 4, 384}, {2, 0, 1, 3, 128},
        {4, 0, 1, 8, 16}, {3, 0, 1, 16, 1}}, .data = arena + 65600, .elements = 6160},
    {.name = "h.0.attn.c_attn.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {96}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}, .data = h_0_attn_c_attn_bias_exp_avg,
        .elements = 112},
    {.name = "h.0.attn.c_attn.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 1, .shape = {96}, .digits = 1, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}, .data = h_0_attn_c_attn_bias_exp_avg_sq,
        .elements = 112},
    {.name = "h.0.ln_1.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {2, 0, 1, 32, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 90240, .elements = 2064},
    {.name = "h.0.attn.c_attn.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 2, .shape = {32, 96}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 96, 32}, {0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_attn_weight_exp_avg, .elements = 3088},
    {.name = "h.0.attn.c_attn.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE,
        .rank = 2, .shape = {32, 96}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 96, 32}, {0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_attn_weight_exp_avg_sq, .elements = 3088},
    {.name = "h.0.ln_1.c.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 1, 32, 1}},
        .data = arena + 65600, .elements = 2064},
    {.name = "wpe.y.grad", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32},
        {2, 0, 1, 32, 1}}, .data = arena + 98496, .elements = 2064},
    {.name = "h.0.ln_1.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_weight_exp_avg, .elements = 48},
    {.name = "h.0.ln_1.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_weight_exp_avg_sq, .elements = 48},
    {.name = "h.0.ln_1.bias.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_bias_exp_avg, .elements = 48},
    {.name = "h.0.ln_1.bias.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_bias_exp_avg_sq, .elements = 48},
    {.name = "wpe.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {1024, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 1, 32, 1}}, .data =
        wpe_weight_grad, .elements = 32784},
    {.name = "wpe.weight.grad", .dtype = DLCRT_F32, .role = DLCRT_GRADIENT, .rank = 2,
        .shape = {1024, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 1, 32, 1}}, .data =
        wpe_weight_grad, .elements = 32784},
    {.name = "wte.weight.grad.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 256, 32}, {1, 0, 1, 32, 1}}, .data = arena + 65600,
        .elements = 8208},
    {.name = "wte.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 256, 32}, {1, 0, 1, 32, 1}}, .data =
        wte_weight_exp_avg, .elements = 8208},
    {.name = "wte.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 256, 32}, {1, 0, 1, 32, 1}}, .data =
        wte_weight_exp_avg_sq, .elements = 8208},
    {.name = "adamw.c1", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 0, .elements = 1},
    {.name = "adamw.c2", .dtype = DLCRT_F64, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 64, .elements = 1},
    {.name = "wte.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {256, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 256}, {0, 0, 1, 256, 1}}, .data = wte_weight,
        .elements = 8208},
    {.name = "wpe.weight.exp_avg.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {1024, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 1, 32, 1}}, .data =
        wpe_weight_exp_avg, .elements = 32784},
    {.name = "wpe.weight.exp_avg_sq.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {1024, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 1, 32, 1}}, .data =
        wpe_weight_exp_avg_sq, .elements = 32784},
    {.name = "wpe.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {1024, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 1, 32, 1}}, .data = wpe_weight,
        .elements = 32784},
    {.name = "h.0.ln_1.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_weight, .elements = 48},
    {.name = "h.0.ln_1.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_1_bias, .elements = 48},
    {.name = "h.0.attn.c_attn.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 96}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 96, 32}, {0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_attn_weight, .elements = 3088},
    {.name = "h.0.attn.c_attn.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {96}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}, .data =
        h_0_attn_c_attn_bias, .elements = 112},
    {.name = "h.0.attn.c_proj.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 32}, {1, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_weight, .elements = 1040},
    {.name = "h.0.attn.c_proj.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_attn_c_proj_bias, .elements = 48},
    {.name = "h.0.ln_2.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_weight, .elements = 48},
    {.name = "h.0.ln_2.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_ln_2_bias, .elements = 48},
    {.name = "h.0.mlp.c_fc.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 128}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 128}, {1, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_fc_weight, .elements = 4112},
    {.name = "h.0.mlp.c_fc.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {128}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}},
        .data = h_0_mlp_c_fc_bias, .elements = 144},
    {.name = "h.0.mlp.c_proj.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {128, 32}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 32, 128}, {0, 0, 1, 128, 1}}, .data =
        h_0_mlp_c_proj_weight, .elements = 4112},
    {.name = "h.0.mlp.c_proj.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1,
        .shape = {32}, .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data =
        h_0_mlp_c_proj_bias, .elements = 48},
    {.name = "ln_f.weight.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = ln_f_weight,
        .elements = 48},
    {.name = "ln_f.bias.next", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 1, .shape = {32},
        .digits = 1, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}, .data = ln_f_bias,
        .elements = 48},
};
static const struct dlcrt_kernel train_kernels[76] = {
    {"h_0_ln_1",
    "h.0.ln_1.sum[i0, i1] = sum(d0) (wte.weight[tokens[i0, i1], d0] + wpe.weight[i1, d0])",
     24, 18688, 68864, 4, &train_outputs[0]},
    {"h_0_attn_c_attn",
    "h.0.ln_1.y.copy[i0, i1, i2] = h.0.ln_1.y[i0, i1, i2]",
     25, 0, 16384, 1, &train_outputs[4]},
    {"h_0_attn_c_attn_2",
    "h.0.attn.c_attn.sum[i0, i1, k] = sum(c) h.0.ln_1.y.copy[i0, i1, "
    "c]*h.0.attn.c_attn.weight[c, k]",
     25, 393216, 45056, 1, &train_outputs[5]},
    {"h_0_qkv",
    "h.0.qkv.y.0[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1] + h.0.attn.c_attn.sum[a0, b0, "
    "8*a1 + b1]",
     28, 2048, 16768, 1, &train_outputs[6]},
    {"h_0_qkv_2",
    "h.0.qkv.y.1[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 32] + "
    "h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1 + 32]",
     28, 2048, 16768, 1, &train_outputs[7]},
    {"h_0_qkv_3",
    "h.0.qkv.y.2[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 64] + "
    "h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1 + 64]",
     28, 2048, 16768, 1, &train_outputs[8]},
    {"h_0_5_0",
    "h.0.5.0.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l, d]*h.0.qkv.y.1[i0, i1, s, d]",
     29, 65536, 32768, 1, &train_outputs[9]},
    {"h_0_5_2",
    "h.0.5.2.max[i0, i1, l] = max(s) select(s <= l, h.0.5.0.sum[i0, i1, l, "
    "s]*0.35355339059327373, -inf)",
     29, 36864, 102400, 3, &train_outputs[10]},
    {"h_0_5_2_2",
    "h.0.qkv.y.2.copy[n, c, h, w] = h.0.qkv.y.2[n, c, h, w]",
     29, 0, 16384, 1, &train_outputs[13]},
    {"h_0_5_2_3",
    "h.0.5.2.y[i0, i1, l, c] = sum(s) h.0.5.2.w[i0, i1, l, s]*h.0.qkv.y.2.copy[i0, i1, s, c]",
     29, 65536, 32768, 1, &train_outputs[14]},
    {"h_0_attn_c_proj_h_0_9",
    "h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) h.0.5.2.y[i0, c, i1, "
    "c2]*h.0.attn.c_proj.weight[8*c + c2, k]",
     32, 137216, 53632, 2, &train_outputs[15]},
    {"h_0_ln_2",
    "h.0.ln_2.sum[i0, i1] = sum(d0) h.0.9.y[i0, i1, d0]",
     34, 18688, 35840, 4, &train_outputs[17]},
    {"h_0_mlp_c_fc_h_0_12",
    "h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) h.0.ln_2.y[i0, i1, c]*h.0.mlp.c_fc.weight[c, k]",
     35, 638976, 123392, 2, &train_outputs[21]},
    {"h_0_mlp_c_proj_h_0_14",
    "h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) h.0.12.y[i0, i1, c]*h.0.mlp.c_proj.weight[c, k]",
     37, 528384, 82048, 1, &train_outputs[23]},
    {"h_0_ln_2",
    "ln_f.sum[i0, i1] = sum(d0) h.0.14.y[i0, i1, d0]",
     43, 18688, 35840, 4, &train_outputs[24]},
    {"lm_head",
    "lm_head.sum[i0, i1, k] = sum(c) ln_f.y[i0, i1, c]*wte.weight[k, c]",
     44, 1048576, 237568, 1, &train_outputs[28]},
    {"cross_entropy",
    "cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c]",
     48, 65536, 131840, 2, &train_outputs[29]},
    {"cross_entropy_2",
    "loss.sum[] = sum(n, i0) select(n < valid[], select(targets[n, i0] == -100, 0, "
    "cross_entropy.max[n, i0] + log(cross_entropy.sum[n, i0]) - lm_head.y[n, i0, targets[n, "
    "i0]]), 0)",
     48, 384, 1036, 1, &train_outputs[31]},
    {"cross_entropy_3",
    "loss.weight[] = sum(n, i0) select(n < valid[], select(targets[n, i0] == -100, 0, 1), 0)",
     48, 192, 268, 1, &train_outputs[32]},
    {"cross_entropy_4",
    "loss[] = loss.sum[]/loss.weight[]",
     48, 1, 12, 1, &train_outputs[33]},
    {"cross_entropy_grad",
    "loss.sum.grad[] = 1/loss.weight[]",
     48, 1, 8, 1, &train_outputs[34]},
    {"cross_entropy_grad_2",
    "cross_entropy.l.grad[n, i0] = select(n < valid[], loss.sum.grad[], 0)",
     48, 114880, 133388, 1, &train_outputs[35]},
    {"lm_head_grad",
    "ln_f.y.grad[i0, i1, c] = sum(k) lm_head.y.grad[i0, i1, k]*wte.weight[k, c]",
     44, 1048576, 106496, 1, &train_outputs[36]},
    {"ln_f_grad",
    "ln_f.v.grad.part[i0, i1] = rsqrt(ln_f.v[i0, i1] + 1e-05)*rsqrt(ln_f.v[i0, i1] + "
    "1e-05)*rsqrt(ln_f.v[i0, i1] + 1e-05)",
     43, 31360, 69376, 2, &train_outputs[37]},
    {"ln_f_adamw_grad",
    "ln_f.weight.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0]*((h.0.14.y[i0, i1, d0] - "
    "ln_f.m[i0, i1])*ln_f.y.part[i0, i1])",
     43, 8480, 17808, 2, &train_outputs[39]},
    {"ln_f_adamw_grad_2",
    "ln_f.bias.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0]",
     43, 2336, 9104, 2, &train_outputs[41]},
    {"h_0_mlp_c_proj_adamw_grad",
    "h.0.mlp.c_proj.bias.grad[k] = sum(i0, i1) h.0.14.y.grad[i0, i1, k]",
     37, 2336, 9104, 2, &train_outputs[43]},
    {"h_0_mlp_c_proj_h_0_12_grad",
    "h.0.12.y.grad[i0, i1, c] = sum(k) h.0.14.y.grad[i0, i1, k]*h.0.mlp.c_proj.weight[c, k]",
     37, 1622016, 156160, 1, &train_outputs[45]},
    {"h_0_mlp_c_proj_adamw_grad_2",
    "h.0.mlp.c_proj.weight.grad[c, k] = sum(i0, i1) h.0.14.y.grad[i0, i1, k]*h.0.12.y[i0, i1, c]",
     37, 561152, 155664, 2, &train_outputs[46]},
    {"h_0_mlp_c_fc_adamw_grad",
    "h.0.mlp.c_fc.bias.grad[k] = sum(i0, i1) h.0.mlp.c_fc.y.grad[i0, i1, k]",
     35, 9344, 36368, 2, &train_outputs[48]},
    {"h_0_mlp_c_fc_grad",
    "h.0.mlp.c_fc.weight.copy[i0, i1] = h.0.mlp.c_fc.weight[i0, i1]",
     35, 0, 32768, 1, &train_outputs[50]},
    {"h_0_mlp_c_fc_grad_2",
    "h.0.ln_2.y.grad[i0, i1, c] = sum(k) h.0.mlp.c_fc.y.grad[i0, i1, "
    "k]*h.0.mlp.c_fc.weight.copy[c, k]",
     35, 524288, 57344, 1, &train_outputs[51]},
    {"h_0_mlp_c_fc_adamw_grad_2",
    "h.0.mlp.c_fc.weight.grad[c, k] = sum(i0, i1) h.0.mlp.c_fc.y.grad[i0, i1, k]*h.0.ln_2.y[i0, "
    "i1, c]",
     35, 561152, 155664, 2, &train_outputs[52]},
    {"h_0_ln_2_grad",
    "h.0.ln_2.v.grad.part[i0, i1] = rsqrt(h.0.ln_2.v[i0, i1] + 1e-05)*rsqrt(h.0.ln_2.v[i0, i1] + "
    "1e-05)*rsqrt(h.0.ln_2.v[i0, i1] + 1e-05)",
     34, 33408, 77568, 2, &train_outputs[54]},
    {"h_0_ln_2_adamw_grad",
    "h.0.ln_2.weight.grad[d0] = sum(i0, i1) h.0.ln_2.y.grad[i0, i1, d0]*((h.0.9.y[i0, i1, d0] - "
    "h.0.ln_2.m[i0, i1])*h.0.ln_2.y.part[i0, i1])",
     34, 8480, 17808, 2, &train_outputs[56]},
    {"h_0_mlp_c_proj_adamw_grad",
    "h.0.ln_2.bias.grad[d0] = sum(i0, i1) h.0.ln_2.y.grad[i0, i1, d0]",
     34, 2336, 9104, 2, &train_outputs[58]},
    {"h_0_mlp_c_proj_adamw_grad",
    "h.0.attn.c_proj.bias.grad[k] = sum(i0, i1) h.0.9.y.grad[i0, i1, k]",
     32, 2336, 9104, 2, &train_outputs[60]},
    {"h_0_attn_c_proj_grad",
    "h.0.attn.c_proj.weight.copy[i0, i1] = h.0.attn.c_proj.weight[i0, i1]",
     32, 0, 8192, 1, &train_outputs[62]},
    {"h_0_attn_c_proj_grad_2",
    "h.0.7.y.grad[i0, i1, c] = sum(k) h.0.9.y.grad[i0, i1, k]*h.0.attn.c_proj.weight.copy[c, k]",
     32, 131072, 20480, 1, &train_outputs[63]},
    {"h_0_attn_c_proj_adamw_grad",
    "h.0.attn.c_proj.weight.grad[8*c + c2, k] = sum(i0, i1) h.0.9.y.grad[i0, i1, "
    "k]*h.0.5.2.y[i0, c, i1, c2]",
     32, 140288, 45072, 2, &train_outputs[64]},
    {"h_0_5_2_grad",
    "h.0.5.2.w.grad[i0, i1, l, s] = sum(c) h.0.7.y.grad[i0, l, 8*i1 + c]*h.0.qkv.y.2[i0, i1, s, "
    "c]",
     29, 65536, 32768, 1, &train_outputs[66]},
    {"h_0_5_2_h_0_qkv_grad",
    "h.0.qkv.y.2.grad[i0, i1, s, c] = sum(l) h.0.7.y.grad[i0, l, 8*i1 + c]*h.0.5.2.w[i0, i1, l, "
    "s]",
     29, 65536, 49152, 1, &train_outputs[67]},
    {"h_0_5_2_h_0_5_0_grad",
    "h.0.5.2.z.grad[i0, i1, l] = sum(s) -(h.0.5.2.w.grad[i0, i1, l, s]*(h.0.5.2.e[i0, i1, l, "
    "s]/h.0.5.2.z[i0, i1, l])/h.0.5.2.z[i0, i1, l])",
     29, 40960, 86016, 1, &train_outputs[68]},
    {"h_0_5_0_grad",
    "h.0.5.0.sum.grad.copy[n, c, h, w] = h.0.5.0.sum.grad[n, c, h, w]",
     29, 0, 32768, 1, &train_outputs[69]},
    {"h_0_5_0_grad_2",
    "h.0.qkv.y.0.grad[i0, i1, l, d] = sum(s) h.0.5.0.sum.grad.copy[i0, i1, l, s]*h.0.qkv.y.1[i0, "
    "i1, s, d]",
     29, 65536, 32768, 1, &train_outputs[70]},
    {"h_0_5_0_h_0_qkv_grad",
    "h.0.qkv.y.1.grad[i0, i1, s, d] = sum(l) h.0.5.0.sum.grad[i0, i1, l, s]*h.0.qkv.y.0[i0, i1, "
    "l, d]",
     29, 65536, 49152, 1, &train_outputs[71]},
    {"h_0_qkv_grad",
    "h.0.3.y.grad[a0, a1, 0, b0, b1] = h.0.qkv.y.0.grad[a0, a1, b0, b1]",
     28, 0, 16384, 1, &train_outputs[72]},
    {"h_0_attn_c_attn_adamw_grad",
    "h.0.attn.c_attn.bias.grad[32*k + 8*k2 + k22] = sum(i0, i1) h.0.3.y.grad[i0, k2, k, i1, k22]",
     25, 7008, 27280, 2, &train_outputs[73]},
    {"h_0_attn_c_attn_grad",
    "h.0.ln_1.y.grad[i0, i1, c] = sum(k, k2, k22) h.0.3.y.grad[i0, k2, k, i1, "
    "k22]*h.0.attn.c_attn.weight[c, 32*k + 8*k2 + k22]",
     25, 393216, 45056, 1, &train_outputs[75]},
    {"h_0_attn_c_attn_adamw_grad_2",
    "h.0.attn.c_attn.weight.grad[c, 32*k + 8*k2 + k22] = sum(i0, i1) h.0.3.y.grad[i0, k2, k, i1, "
    "k22]*h.0.ln_1.y[i0, i1, c]",
     25, 420864, 118800, 2, &train_outputs[76]},
    {"h_0_ln_1_grad",
    "h.0.ln_1.v.grad.part[i0, i1] = rsqrt(h.0.ln_1.v[i0, i1] + 1e-05)*rsqrt(h.0.ln_1.v[i0, i1] + "
    "1e-05)*rsqrt(h.0.ln_1.v[i0, i1] + 1e-05)",
     24, 29312, 77056, 2, &train_outputs[78]},
    {"h_0_ln_1_adamw_grad",
    "h.0.ln_1.weight.grad[d0] = sum(i0, i1) h.0.ln_1.y.grad[i0, i1, d0]*(h.0.ln_1.c[i0, i1, "
    "d0]*h.0.ln_1.y.part[i0, i1])",
     24, 6432, 17552, 2, &train_outputs[80]},
    {"ln_f_adamw_grad_2",
    "h.0.ln_1.bias.grad[d0] = sum(i0, i1) h.0.ln_1.y.grad[i0, i1, d0]",
     24, 2336, 9104, 2, &train_outputs[82]},
    {"wpe_grad",
    "wpe.weight.grad[x0 + 16, x1] = 0",
     41, 0, 129024, 1, &train_outputs[84]},
    {"wpe_grad_2",
    "wpe.weight.grad[t, d] = sum(n) wpe.y.grad[n, t, d]",
     41, 2048, 10240, 1, &train_outputs[85]},
    {"lm_head_grad_2",
    "wte.weight.grad.1[k, c] = sum(i0, i1) lm_head.y.grad[i0, i1, k]*ln_f.y[i0, i1, c]",
     44, 1048576, 106496, 1, &train_outputs[86]},
    {"wte_adamw_grad",
    "wte.weight.grad.2[x0, d] = sum(i0, i1) select(tokens[i0, i1] == x0, wpe.y.grad[i0, i1, d], "
    "0)",
     40, 1130496, 336144, 2, &train_outputs[87]},
    {"adamw_grad",
    "adamw.c1[] = 1 - power(betas.0[], step[])",
     49, 2, 24, 1, &train_outputs[89]},
    {"adamw_grad_2",
    "adamw.c2[] = sqrt(1 - power(betas.1[], step[]))",
     49, 3, 24, 1, &train_outputs[90]},
    {"adamw_grad_3",
    "wte.weight.next[i0, i1] = (1 - lr[]*weight_decay[])*wte.weight[i0, i1] - "
    "lr[]/adamw.c1[]*wte.weight.exp_avg.next[i0, i1]/(sqrt(wte.weight.exp_avg_sq.next[i0, "
    "i1])/adamw.c2[] + eps[])",
     49, 81920, 131112, 1, &train_outputs[91]},
    {"adamw_grad_4",
    "wpe.weight.exp_avg.next[i0, i1] = wpe.weight.exp_avg[i0, i1] + (1 - "
    "betas.0[])*(wpe.weight.grad[i0, i1] - wpe.weight.exp_avg[i0, i1])",
     49, 131072, 393224, 1, &train_outputs[92]},
    {"adamw_grad_5",
    "wpe.weight.exp_avg_sq.next[i0, i1] = betas.1[]*wpe.weight.exp_avg_sq[i0, i1] + (1 - "
    "betas.1[])*wpe.weight.grad[i0, i1]*wpe.weight.grad[i0, i1]",
     49, 491520, 917552, 2, &train_outputs[93]},
    {"adamw_grad_6",
    "h.0.ln_1.weight.next[i0] = (1 - lr[]*weight_decay[])*h.0.ln_1.weight[i0] - "
    "lr[]/adamw.c1[]*h.0.ln_1.weight.exp_avg.next[i"
    "0]/(sqrt(h.0.ln_1.weight.exp_avg_sq.next[i0])/adamw.c2[] + eps[])",
     49, 320, 552, 1, &train_outputs[95]},
    {"adamw_grad_6",
    "h.0.ln_1.bias.next[i0] = (1 - lr[]*weight_decay[])*h.0.ln_1.bias[i0] - "
    "lr[]/adamw.c1[]*h.0.ln_1.bias.exp_avg.next[i0]"
    "/(sqrt(h.0.ln_1.bias.exp_avg_sq.next[i0])/adamw.c2[] + eps[])",
     49, 320, 552, 1, &train_outputs[96]},
    {"adamw_grad_7",
    "h.0.attn.c_attn.weight.next[i0, i1] = (1 - lr[]*weight_decay[])*h.0.attn.c_attn.weight[i0, "
    "i1] - lr[]/adamw.c1[]*h.0.attn.c_attn.weight.exp_avg.next[i0, "
    "i1]/(sqrt(h.0.attn.c_attn.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[])",
     49, 30720, 49192, 1, &train_outputs[97]},
    {"adamw_grad_8",
    "h.0.attn.c_attn.bias.next[i0] = (1 - lr[]*weight_decay[])*h.0.attn.c_attn.bias[i0] - "
    "lr[]/adamw.c1[]*h.0.attn.c_attn.bias.exp_avg.n"
    "ext[i0]/(sqrt(h.0.attn.c_attn.bias.exp_avg_sq.next[i0])/adamw.c2[] + eps[])",
     49, 960, 1576, 1, &train_outputs[98]},
    {"adamw_grad_9",
    "h.0.attn.c_proj.weight.next[i0, i1] = (1 - lr[]*weight_decay[])*h.0.attn.c_proj.weight[i0, "
    "i1] - lr[]/adamw.c1[]*h.0.attn.c_proj.weight.exp_avg.next[i0, "
    "i1]/(sqrt(h.0.attn.c_proj.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[])",
     49, 10240, 16424, 1, &train_outputs[99]},
    {"adamw_grad_6",
    "h.0.attn.c_proj.bias.next[i0] = (1 - lr[]*weight_decay[])*h.0.attn.c_proj.bias[i0] - "
    "lr[]/adamw.c1[]*h.0.attn.c_proj.bias.exp_avg.n"
    "ext[i0]/(sqrt(h.0.attn.c_proj.bias.exp_avg_sq.next[i0])/adamw.c2[] + eps[])",
     49, 320, 552, 1, &train_outputs[100]},
    {"adamw_grad_6",
    "h.0.ln_2.weight.next[i0] = (1 - lr[]*weight_decay[])*h.0.ln_2.weight[i0] - "
    "lr[]/adamw.c1[]*h.0.ln_2.weight.exp_avg.next[i"
    "0]/(sqrt(h.0.ln_2.weight.exp_avg_sq.next[i0])/adamw.c2[] + eps[])",
     49, 320, 552, 1, &train_outputs[101]},
    {"adamw_grad_6",
    "h.0.ln_2.bias.next[i0] = (1 - lr[]*weight_decay[])*h.0.ln_2.bias[i0] - "
    "lr[]/adamw.c1[]*h.0.ln_2.bias.exp_avg.next[i0]"
    "/(sqrt(h.0.ln_2.bias.exp_avg_sq.next[i0])/adamw.c2[] + eps[])",
     49, 320, 552, 1, &train_outputs[102]},
    {"adamw_grad_10",
    "h.0.mlp.c_fc.weight.next[i0, i1] = (1 - lr[]*weight_decay[])*h.0.mlp.c_fc.weight[i0, i1] - "
    "lr[]/adamw.c1[]*h.0.mlp.c_fc.weight.exp_avg.next[i0, "
    "i1]/(sqrt(h.0.mlp.c_fc.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[])",
     49, 40960, 65576, 1, &train_outputs[103]},
    {"adamw_grad_11",
    "h.0.mlp.c_fc.bias.next[i0] = (1 - lr[]*weight_decay[])*h.0.mlp.c_fc.bias[i0] - "
    "lr[]/adamw.c1[]*h.0.mlp.c_fc.bias.exp_avg.next"
    "[i0]/(sqrt(h.0.mlp.c_fc.bias.exp_avg_sq.next[i0])/adamw.c2[] + eps[])",
     49, 1280, 2088, 1, &train_outputs[104]},
    {"adamw_grad_12",
    "h.0.mlp.c_proj.weight.next[i0, i1] = (1 - lr[]*weight_decay[])*h.0.mlp.c_proj.weight[i0, "
    "i1] - lr[]/adamw.c1[]*h.0.mlp.c_proj.weight.exp_avg.next[i0, "
    "i1]/(sqrt(h.0.mlp.c_proj.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[])",
     49, 40960, 65576, 1, &train_outputs[105]},
    {"adamw_grad_6",
    "h.0.mlp.c_proj.bias.next[i0] = (1 - lr[]*weight_decay[])*h.0.mlp.c_proj.bias[i0] - "
    "lr[]/adamw.c1[]*h.0.mlp.c_proj.bias.exp_avg.ne"
    "xt[i0]/(sqrt(h.0.mlp.c_proj.bias.exp_avg_sq.next[i0])/adamw.c2[] + eps[])",
     49, 320, 552, 1, &train_outputs[106]},
    {"adamw_grad_6",
    "ln_f.weight.next[i0] = (1 - lr[]*weight_decay[])*ln_f.weight[i0] - "
    "lr[]/adamw.c1[]*ln_f.weight.exp_avg.next[i0]/("
    "sqrt(ln_f.weight.exp_avg_sq.next[i0])/adamw.c2[] + eps[])",
     49, 320, 552, 1, &train_outputs[107]},
    {"adamw_grad_6",
    "ln_f.bias.next[i0] = (1 - lr[]*weight_decay[])*ln_f.bias[i0] - "
    "lr[]/adamw.c1[]*ln_f.bias.exp_avg.next[i0]/(sqrt(ln_f.bias.exp_avg_sq.next[i0])/adamw.c2[] "
    "+ eps[])",
     49, 320, 552, 1, &train_outputs[108]},
};
static struct dlcrt_tensor eval_outputs[25] = {
    {.name = "h.0.ln_1.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 8256, .elements = 80},
    {.name = "h.0.ln_1.m", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2, .shape = {4, 16},
        .digits = 2, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 16}, {1, 0, 1, 16, 1}},
        .data = arena + 8576, .elements = 80},
    {.name = "h.0.ln_1.c", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32},
        {2, 0, 1, 32, 1}}, .data = arena + 0, .elements = 2064},
    {.name = "h.0.ln_1.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {2, 0, 1, 32, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 36992, .elements = 2064},
    {.name = "h.0.attn.c_attn.weight.copy", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {32, 96}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 32, 96}, {1, 0, 1, 96, 1}}, .data = arena + 24640,
        .elements = 3088},
    {.name = "h.0.attn.c_attn.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 96}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1536}, {1, 0, 1, 16, 96}, {2, 0, 1, 96, 1}},
        .data = arena + 0, .elements = 6160},
    {.name = "h.0.qkv.y.0", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 4, 128}, {3, 0, 1, 8, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 57536, .elements = 2064},
    {.name = "h.0.qkv.y.1", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 24640, .elements = 4112},
    {.name = "h.0.qkv.y.2", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 41088, .elements = 4112},
    {.name = "h.0.5.0.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 16}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {3, 0, 1, 16, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 0, .elements = 4112},
    {.name = "h.0.5.2.e", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 16}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16},
        {3, 0, 1, 16, 1}}, .data = arena + 16448, .elements = 4112},
    {.name = "h.0.5.2.w", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 16}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {3, 0, 1, 16, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 57536, .elements = 4112},
    {.name = "h.0.5.2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 4,
        .shape = {4, 4, 16, 8}, .digits = 4, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 4, 128}, {3, 0, 1, 8, 16},
        {2, 0, 1, 16, 1}}, .data = arena + 0, .elements = 2064},
    {.name = "h.0.attn.c_proj.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3,
        .shape = {4, 16, 32}, .digits = 3, .digit =
        (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 1, 32, 1}},
        .data = arena + 8256, .elements = 2064},
    {.name = "h.0.9.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {2, 0, 1, 32, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 32832, .elements = 2064},
    {.name = "h.0.ln_2.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {2, 0, 1, 32, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 41088, .elements = 2064},
    {.name = "h.0.12.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 128},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 2048}, {2, 0, 1, 128, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 0, .elements = 8208},
    {.name = "h.0.14.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {2, 0, 1, 32, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 41088, .elements = 2064},
    {.name = "ln_f.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 32},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {2, 0, 1, 32, 16},
        {1, 0, 1, 16, 1}}, .data = arena + 0, .elements = 2064},
    {.name = "lm_head.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 256},
        .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 4096}, {1, 0, 1, 16, 256},
        {2, 0, 1, 256, 1}}, .data = lm_head_y_2, .elements = 16400},
    {.name = "cross_entropy.max", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {4, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}}, .data = arena + 0,
        .elements = 272},
    {.name = "cross_entropy.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 2,
        .shape = {4, 16}, .digits = 2, .digit =
        (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}}, .data = arena + 1088,
        .elements = 272},
    {.name = "loss.sum", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = arena + 2176, .elements = 1},
    {.name = "loss.weight", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss_weight, .elements = 1},
    {.name = "loss", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 0, .shape = {0},
        .data = &loss, .elements = 1},
};
static const struct dlcrt_kernel eval_kernels[19] = {
    {"h_0_ln_1_eval",
    "h.0.ln_1.sum[i0, i1] = sum(d0) (wte.weight[tokens[i0, i1], d0] + wpe.weight[i1, d0])",
     24, 18688, 68864, 4, &eval_outputs[0]},
    {"h_0_attn_c_attn_eval",
    "h.0.attn.c_attn.weight.copy[i0, i1] = h.0.attn.c_attn.weight[i0, i1]",
     25, 0, 24576, 1, &eval_outputs[4]},
    {"h_0_attn_c_attn_eval_2",
    "h.0.attn.c_attn.sum[i0, i1, k] = sum(c) h.0.ln_1.y[i0, i1, "
    "c]*h.0.attn.c_attn.weight.copy[c, k]",
     25, 393216, 45056, 1, &eval_outputs[5]},
    {"h_0_qkv_eval",
    "h.0.qkv.y.0[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1] + h.0.attn.c_attn.sum[a0, b0, "
    "8*a1 + b1]",
     28, 2048, 16768, 1, &eval_outputs[6]},
    {"h_0_qkv_eval_2",
    "h.0.qkv.y.1[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 32] + "
    "h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1 + 32]",
     28, 2048, 16768, 1, &eval_outputs[7]},
    {"h_0_qkv_eval_3",
    "h.0.qkv.y.2[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 64] + "
    "h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1 + 64]",
     28, 2048, 16768, 1, &eval_outputs[8]},
    {"h_0_5_0_eval",
    "h.0.5.0.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l, d]*h.0.qkv.y.1[i0, i1, s, d]",
     29, 65536, 32768, 1, &eval_outputs[9]},
    {"h_0_5_2_eval",
    "h.0.5.2.max[i0, i1, l] = max(s) select(s <= l, h.0.5.0.sum[i0, i1, l, "
    "s]*0.35355339059327373, -inf)",
     29, 36864, 102400, 2, &eval_outputs[10]},
    {"h_0_5_2_eval_2",
    "h.0.5.2.y[i0, i1, l, c] = sum(s) h.0.5.2.w[i0, i1, l, s]*h.0.qkv.y.2[i0, i1, s, c]",
     29, 65536, 32768, 1, &eval_outputs[12]},
    {"h_0_attn_c_proj_h_0_9_eval",
    "h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) h.0.5.2.y[i0, c, i1, "
    "c2]*h.0.attn.c_proj.weight[8*c + c2, k]",
     32, 137216, 53632, 2, &eval_outputs[13]},
    {"h_0_ln_2_eval",
    "h.0.ln_2.sum[i0, i1] = sum(d0) h.0.9.y[i0, i1, d0]",
     34, 18688, 35840, 1, &eval_outputs[15]},
    {"h_0_mlp_c_fc_h_0_12_eval",
    "h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) h.0.ln_2.y[i0, i1, c]*h.0.mlp.c_fc.weight[c, k]",
     35, 638976, 123392, 1, &eval_outputs[16]},
    {"h_0_mlp_c_proj_h_0_14_eval",
    "h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) h.0.12.y[i0, i1, c]*h.0.mlp.c_proj.weight[c, k]",
     37, 528384, 82048, 1, &eval_outputs[17]},
    {"h_0_ln_2_eval",
    "ln_f.sum[i0, i1] = sum(d0) h.0.14.y[i0, i1, d0]",
     43, 18688, 35840, 1, &eval_outputs[18]},
    {"lm_head_eval",
    "lm_head.sum[i0, i1, k] = sum(c) ln_f.y[i0, i1, c]*wte.weight[k, c]",
     44, 1048576, 237568, 1, &eval_outputs[19]},
    {"cross_entropy_eval",
    "cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c]",
     48, 65536, 131840, 2, &eval_outputs[20]},
    {"cross_entropy_eval_2",
    "loss.sum[] = sum(n, i0) select(n < valid[], select(targets[n, i0] == -100, 0, "
    "cross_entropy.max[n, i0] + log(cross_entropy.sum[n, i0]) - lm_head.y[n, i0, targets[n, "
    "i0]]), 0)",
     48, 384, 1036, 1, &eval_outputs[22]},
    {"cross_entropy_3",
    "loss.weight[] = sum(n, i0) select(n < valid[], select(targets[n, i0] == -100, 0, 1), 0)",
     48, 192, 268, 1, &eval_outputs[23]},
    {"cross_entropy_4",
    "loss[] = loss.sum[]/loss.weight[]",
     48, 1, 12, 1, &eval_outputs[24]},
};
static struct dlcrt_tensor output =
    {.name = "lm_head.y", .dtype = DLCRT_F32, .role = DLCRT_VALUE, .rank = 3, .shape = {4, 16, 256},
    .digits = 3, .digit = (const struct dlcrt_digit[]){{0, 0, 1, 4, 4096}, {1, 0, 1, 16, 256},
    {2, 0, 1, 256, 1}}, .data = lm_head_y_2, .elements = 16400};
static const struct dlcrt_block blocks[54] = {
    {"h.0.ln_1.c", "f32[4, 16, 32]", 213440, 8256, 0, 51},
    {"h.0.ln_1.v", "f32[4, 16]", 291904, 1088, 0, 50},
    {"h.0.ln_1.y.part", "f32[4, 16]", 295168, 1088, 0, 51},
    {"h.0.ln_1.y", "f32[4, 16, 32]", 221696, 8256, 0, 49},
    {"h.0.ln_1.y.copy", "f32[4, 16, 32]", 24640, 8256, 1, 2},
    {"h.0.attn.c_attn.sum", "f32[4, 16, 96]", 0, 24640, 2, 5},
    {"h.0.qkv.y.0", "f32[4, 4, 16, 8]", 229952, 8256, 3, 45},
    {"h.0.qkv.y.1", "f32[4, 4, 16, 8]", 238208, 8256, 4, 44},
    {"h.0.qkv.y.2", "f32[4, 4, 16, 8]", 246464, 8256, 5, 40},
    {"h.0.5.0.sum", "f32[4, 4, 16, 16]", 0, 16448, 6, 7},
    {"h.0.5.2.e", "f32[4, 4, 16, 16]", 164096, 16448, 7, 42},
    {"h.0.5.2.z", "f32[4, 4, 16]", 287744, 4160, 7, 42},
    {"h.0.5.2.w", "f32[4, 4, 16, 16]", 180544, 16448, 7, 41},
    {"h.0.qkv.y.2.copy", "f32[4, 4, 16, 8]", 0, 16448, 8, 9},
    {"h.0.5.2.y", "f32[4, 4, 16, 8]", 196992, 16448, 9, 39},
    {"h.0.attn.c_proj.sum", "f32[4, 16, 32]", 0, 8256, 10, 10},
    {"h.0.9.y", "f32[4, 16, 32]", 254720, 8256, 10, 34},
    {"h.0.ln_2.m", "f32[4, 16]", 292992, 1088, 11, 34},
    {"h.0.ln_2.v", "f32[4, 16]", 294080, 1088, 11, 33},
    {"h.0.ln_2.y.part", "f32[4, 16]", 296256, 1088, 11, 34},
    {"h.0.ln_2.y", "f32[4, 16, 32]", 262976, 8256, 11, 32},
    {"h.0.mlp.c_fc.sum", "f32[4, 16, 128]", 65600, 32832, 12, 27},
    {"h.0.12.y", "f32[4, 16, 128]", 98432, 32832, 12, 28},
    {"h.0.14.y", "f32[4, 16, 32]", 131264, 8256, 13, 24},
    {"ln_f.m", "f32[4, 16]", 156032, 1088, 14, 24},
    {"ln_f.v", "f32[4, 16]", 157120, 1088, 14, 23},
    {"ln_f.y.part", "f32[4, 16]", 158208, 1088, 14, 24},
    {"ln_f.y", "f32[4, 16, 32]", 271232, 8256, 14, 55},
    {"cross_entropy.max", "f32[4, 16]", 139520, 320, 16, 21},
    {"cross_entropy.sum", "f32[4, 16]", 139840, 320, 16, 21},
    {"loss.sum", "f32[]", 0, 4, 17, 19},
    {"loss.sum.grad", "f32[]", 140160, 4, 20, 21},
    {"lm_head.y.grad", "f32[4, 16, 256]", 0, 65600, 21, 55},
    {"ln_f.y.grad", "f32[4, 16, 32]", 139520, 8256, 22, 25},
    {"ln_f.c.grad", "f32[4, 16, 32]", 147776, 8256, 23, 23},
    {"h.0.14.y.grad", "f32[4, 16, 32]", 279488, 8256, 23, 33},
    {"h.0.mlp.c_fc.y.grad", "f32[4, 16, 128]", 131264, 32832, 27, 32},
    {"h.0.mlp.c_fc.weight.copy", "f32[32, 128]", 65600, 16448, 30, 31},
    {"h.0.ln_2.y.grad", "f32[4, 16, 32]", 82048, 8256, 31, 35},
    {"h.0.ln_2.c.grad", "f32[4, 16, 32]", 65600, 8256, 33, 33},
    {"h.0.9.y.grad", "f32[4, 16, 32]", 123136, 8256, 33, 50},
    {"h.0.attn.c_proj.weight.copy", "f32[32, 32]", 65600, 4160, 37, 38},
    {"h.0.7.y.grad", "f32[4, 16, 32]", 106688, 8256, 38, 41},
    {"h.0.5.2.w.grad", "f32[4, 4, 16, 16]", 90240, 16448, 40, 42},
    {"h.0.3.y.grad", "f32[4, 4, 3, 16, 8]", 65600, 24640, 41, 49},
    {"h.0.5.0.sum.grad", "f32[4, 4, 16, 16]", 106688, 16448, 42, 45},
    {"h.0.5.0.sum.grad.copy", "f32[4, 4, 16, 16]", 90240, 16448, 43, 44},
    {"h.0.qkv.y.0.grad", "f32[4, 4, 16, 8]", 131392, 8256, 44, 46},
    {"h.0.ln_1.y.grad", "f32[4, 16, 32]", 90240, 8256, 48, 52},
    {"h.0.ln_1.c.grad", "f32[4, 16, 32]", 65600, 8256, 50, 50},
    {"wpe.y.grad", "f32[4, 16, 32]", 98496, 8256, 50, 56},
    {"wte.weight.grad.1", "f32[256, 32]", 65600, 32832, 55, 56},
    {"adamw.c1", "f64[]", 0, 8, 57, 75},
    {"adamw.c2", "f64[]", 64, 8, 58, 75},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "gpt2",
    .source = "examples/gpt2.yaml",
    .hash = UINT64_C(0xad79d8f98c68d33f),
    .batch = 4,
    .run = &run,
    .tensors = 48,
    .tensor = tensors,
    .gradients = 16,
    .gradient = gradients,
    .inputs = 2,
    .input = inputs,
    .scalars = 5,
    .scalar = scalars,
    .metrics = 0,
    .metric = metrics,
    .loss = &loss,
    .loss_weight = &loss_weight,
    .output = &output,
    .train = train_step,
    .evaluate = evaluate,
    .train_kernels = 76,
    .eval_kernels = 19,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 559688,
    .blocks = 54,
    .block = blocks,
    .reference = &reference,
    .data = {.format = "text", .path = "data/tinyshakespeare/input.txt", .test = NULL,
        .test_every = 0, .label_column = -1, .header = false, .samples = 1000, .bytes = true,
        .stride = 1, .test_share = 0.1},
    .defaults = {.epochs = 0, .steps = 1000, .log_every = 100, .seed = UINT64_C(0), .shuffle = true,
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
