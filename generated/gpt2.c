/* Trains the network 'gpt2' described in examples/gpt2.yaml. Written by dlc (-O2, target
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
static _Alignas(64) int32_t tokens[4 + 4][16];
static _Alignas(64) int32_t targets[4 + 4][16];

/* Numbers that flags and schedules change. */
static double lr = 0.0003;
static double betas_0 = 0.9;
static double betas_1 = 0.95;
static double eps = 1e-08;
static double weight_decay = 0.1;

/* Parameters. */
static _Alignas(64) float wte_weight[8240]; /* [256, 32] */
static _Alignas(64) float wpe_weight[32816]; /* [1024, 32] */
static _Alignas(64) float h_0_ln_1_weight[48]; /* [32] */
static _Alignas(64) float h_0_ln_1_bias[48]; /* [32] */
static _Alignas(64) float h_0_attn_c_attn_weight[3088]; /* [32, 96] */
static _Alignas(64) float h_0_attn_c_attn_bias[144]; /* [96] */
static _Alignas(64) float h_0_attn_c_proj_weight[1040]; /* [32, 32] */
static _Alignas(64) float h_0_attn_c_proj_bias[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_weight[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_bias[48]; /* [32] */
static _Alignas(64) float h_0_mlp_c_fc_weight[4144]; /* [32, 128] */
static _Alignas(64) float h_0_mlp_c_fc_bias[144]; /* [128] */
static _Alignas(64) float h_0_mlp_c_proj_weight[4144]; /* [128, 32] */
static _Alignas(64) float h_0_mlp_c_proj_bias[48]; /* [32] */
static _Alignas(64) float ln_f_weight[48]; /* [32] */
static _Alignas(64) float ln_f_bias[48]; /* [32] */

/* State of the optimizer. */
static _Alignas(64) float wte_weight_exp_avg[8240]; /* [256, 32] */
static _Alignas(64) float wte_weight_exp_avg_sq[8240]; /* [256, 32] */
static _Alignas(64) float wpe_weight_exp_avg[32784]; /* [1024, 32] */
static _Alignas(64) float wpe_weight_exp_avg_sq[32784]; /* [1024, 32] */
static _Alignas(64) float h_0_ln_1_weight_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_ln_1_weight_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_ln_1_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_ln_1_bias_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_attn_c_attn_weight_exp_avg[3088]; /* [32, 96] */
static _Alignas(64) float h_0_attn_c_attn_weight_exp_avg_sq[3088]; /* [32, 96] */
static _Alignas(64) float h_0_attn_c_attn_bias_exp_avg[144]; /* [96] */
static _Alignas(64) float h_0_attn_c_attn_bias_exp_avg_sq[144]; /* [96] */
static _Alignas(64) float h_0_attn_c_proj_weight_exp_avg[1040]; /* [32, 32] */
static _Alignas(64) float h_0_attn_c_proj_weight_exp_avg_sq[1040]; /* [32, 32] */
static _Alignas(64) float h_0_attn_c_proj_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_attn_c_proj_bias_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_weight_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_weight_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_ln_2_bias_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float h_0_mlp_c_fc_weight_exp_avg[4144]; /* [32, 128] */
static _Alignas(64) float h_0_mlp_c_fc_weight_exp_avg_sq[4144]; /* [32, 128] */
static _Alignas(64) float h_0_mlp_c_fc_bias_exp_avg[144]; /* [128] */
static _Alignas(64) float h_0_mlp_c_fc_bias_exp_avg_sq[144]; /* [128] */
static _Alignas(64) float h_0_mlp_c_proj_weight_exp_avg[4144]; /* [128, 32] */
static _Alignas(64) float h_0_mlp_c_proj_weight_exp_avg_sq[4144]; /* [128, 32] */
static _Alignas(64) float h_0_mlp_c_proj_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float h_0_mlp_c_proj_bias_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float ln_f_weight_exp_avg[48]; /* [32] */
static _Alignas(64) float ln_f_weight_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float ln_f_bias_exp_avg[48]; /* [32] */
static _Alignas(64) float ln_f_bias_exp_avg_sq[48]; /* [32] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[257152];
static _Alignas(64) float loss_weight;
static _Alignas(64) float loss;

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

/* The greater one; NaN where either is. */
static inline float maximumf(float a, float b)
{
    return a >= b || a != a ? a : b;
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

static inline double rsqrt(double x)
{
    return 1.0 / sqrt(x);
}

static inline double choose(bool c, double a, double b)
{
    return c ? a : b;
}

static inline double maximum(double a, double b)
{
    return a >= b || a != a ? a : b;
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

/* Lists the places of numbers by the last bits of number / rows, each list in ascending order:
   list[bits] is the first place, next[place] the one behind it, and -1 the end. */
INLINE void list_places(const int32_t *number, int count, int32_t rows, int32_t *list, int lists,
                        int32_t *next)
{
    for (int i = 0; i < lists; i++)
        list[i] = -1;
    for (int place = count - 1; place >= 0; place--) {
        int32_t *first = &list[number[place] / rows & (lists - 1)];
        next[place] = *first;
        *first = place;
    }
}

/* A NaN stays, as in PyTorch. */
INLINE vec v_max(vec a, vec b)
{
    return SELECT((a >= b) | (a != a), a, b);
}

static struct dlcrt_tensor gradients[16];
#define LENT_OR(i, here) \
    (gradients[i].data != NULL ? gradients[i].data : (void *)(here))

/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.sum[i0, i1] = sum(d0) (wte.weight[tokens[i0, i1], d0]
   + wpe.weight[i1, d0]) */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.m[i0, i1] = h.0.ln_1.sum[i0, i1]/32 */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.c[i0, i1, d0] = wte.weight[tokens[i0, i1], d0] +
   wpe.weight[i1, d0] - h.0.ln_1.m[i0, i1] */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.sum.2[i0, i1] = sum(d0) h.0.ln_1.c[i0, i1,
   d0]*h.0.ln_1.c[i0, i1, d0] */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.m.grad.sum[i0, i1] = sum(d0) h.0.ln_1.c[i0, i1, d0] */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.v[i0, i1] = h.0.ln_1.sum.2[i0, i1]/32 */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.y.part[i0, i1] = rsqrt(h.0.ln_1.v[i0, i1] + 1e-05) */
/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.y[i0, i1, d0] = h.0.ln_1.c[i0, i1,
   d0]*h.0.ln_1.y.part[i0, i1]*h.0.ln_1.weight[d0] + h.0.ln_1.bias[d0] */
/* wte.weight f32[256, 32]; tokens i32[4, 16]; wpe.weight f32[1024, 32]; h.0.ln_1.c f32[4, 16,
   32]; h.0.ln_1.weight f32[32]; h.0.ln_1.bias f32[32]; h.0.ln_1.m.grad.sum f32[4, 16];
   h.0.ln_1.v f32[4, 16]; h.0.ln_1.y.part f32[4, 16]; h.0.ln_1.y f32[4, 16, 32] */
/* Tile: 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0 */
static void h_0_ln_1_grad(const float *restrict wte_weight, const int32_t *restrict tokens,
    const float *restrict wpe_weight, float *restrict h_0_ln_1_c,
    const float *restrict h_0_ln_1_weight, const float *restrict h_0_ln_1_bias,
    float *restrict h_0_ln_1_m_grad_sum, float *restrict h_0_ln_1_v,
    float *restrict h_0_ln_1_y_part, float *restrict h_0_ln_1_y)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            vec sum = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                sum += LOAD(&wte_weight[16 * tokens[16 * i0 + i1] + 4112 * d0b]) +
                    LOAD(&wpe_weight[16 * i1 + 16400 * d0b]);
            float total = add_lanes(sum);
            float m = total / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                STORE(&h_0_ln_1_c[256 * i0 + 16 * i1 + 1040 * d0b_2],
                    LOAD(&wte_weight[16 * tokens[16 * i0 + i1] + 4112 * d0b_2]) +
                    LOAD(&wpe_weight[16 * i1 + 16400 * d0b_2]) - SPLAT(m));
            vec sum_2 = SPLAT(0.0f);
            vec sum_3 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
                sum_2 += LOAD(&h_0_ln_1_c[256 * i0 + 16 * i1 + 1040 * d0b_2]) *
                    LOAD(&h_0_ln_1_c[256 * i0 + 16 * i1 + 1040 * d0b_2]);
                sum_3 += LOAD(&h_0_ln_1_c[256 * i0 + 16 * i1 + 1040 * d0b_2]);
            }
            float total_2 = add_lanes(sum_2);
            float total_3 = add_lanes(sum_3);
            h_0_ln_1_m_grad_sum[16 * i0 + i1] = total_3;
            const int at = 16 * i0 + i1;
            float v = total_2 / 32.0f;
            h_0_ln_1_v[at] = v;
            float part = rsqrtf(v + 1e-05f);
            h_0_ln_1_y_part[at] = part;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
                const int at_2 = 256 * i0 + 16 * i1 + 1040 * d0b_2;
                STORE(&h_0_ln_1_y[at_2], LOAD(&h_0_ln_1_c[at_2]) * SPLAT(part) *
                    LOAD(&h_0_ln_1_weight[16 * d0b_2]) + LOAD(&h_0_ln_1_bias[16 * d0b_2]));
            }
        }
}

/* h.0.attn.c_attn (dense), line 25: h.0.ln_1.y.copy[i0, i1, i2] = h.0.ln_1.y[i0, i1, i2] */
/* For h.0.attn.c_attn (line 25), h.0.mlp.c_fc (line 35), lm_head (line 44), h.0.mlp.c_proj (line
   37), h.0.attn.c_proj (line 32) */
/* h.0.ln_1.y f32[4, 16, 32]; h.0.ln_1.y.copy f32[4, 16, 32] */
/* Tile: 16 i1; lanes over i1. Loops: i0, i2 */
static void h_0_attn_c_attn(const float *restrict h_0_ln_1_y, float *restrict h_0_ln_1_y_copy,
    int i0_last, int offset)
{
    for (int i0 = 0; i0 <= i0_last; i0++)
        for (int i2 = 0; i2 <= 31; i2++)
            STORE(&h_0_ln_1_y_copy[512 * i0 + 16 * i2],
                gather(&h_0_ln_1_y[256 * i0 + i2 + offset * (i2 / 16)], 16, LANES));
}

/* h.0.attn.c_attn (dense), line 25: h.0.attn.c_attn.sum[i0, i1, k] = sum(c) h.0.ln_1.y.copy[i0,
   i1, c]*h.0.attn.c_attn.weight[c, k] */
/* h.0.ln_1.y.copy f32[4, 16, 32]; h.0.attn.c_attn.weight f32[32, 96]; h.0.attn.c_attn.sum f32[4,
   16, 96] */
/* Tile: 2 i0 x 16 i1 x 12 k; lanes over i1. Loops: i0, k; inside: c */
KERNEL
static void h_0_attn_c_attn_2(int thread, int threads, const float *restrict h_0_ln_1_y_copy,
    const float *restrict h_0_attn_c_attn_weight, float *restrict h_0_attn_c_attn_sum)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0b = unit / 8;
        const int kb = unit % 8;
        vec sum[2][12];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 12; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++) {
            const float *const weight_at = &h_0_attn_c_attn_weight[192 * kb + c + 1520 * (c / 16)];
            const float *const copy_at = &h_0_ln_1_y_copy[1024 * i0b + 16 * c];
            UNROLL for (int k = 0; k < 12; k++) {
                const vec x = SPLAT(weight_at[16 * k]);
                UNROLL for (int i0 = 0; i0 < 2; i0++)
                    sum[i0][k] += x * LOAD(&copy_at[512 * i0]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 12; k++)
                STORE(&h_0_attn_c_attn_sum[3072 * i0b + 1536 * i0 + 192 * kb + 16 * k], sum[i0][k]);
    }
}

/* h.0.qkv (unbind), line 28: h.0.qkv.y.0[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1] +
   h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1] */
/* h.0.attn.c_attn.bias f32[96]; h.0.attn.c_attn.sum f32[4, 16, 96]; h.0.qkv.y.0 f32[4, 4, 16, 8] */
/* Tile: 16 b0; lanes over b0. Loops: a0, a1, b1 */
static void h_0_qkv(const float *restrict h_0_attn_c_attn_bias,
    const float *restrict h_0_attn_c_attn_sum, float *restrict h_0_qkv_y_0)
{
    for (int a0 = 0; a0 <= 3; a0++)
        for (int a1 = 0; a1 <= 3; a1++)
            for (int b1 = 0; b1 <= 7; b1++)
                STORE(&h_0_qkv_y_0[512 * a0 + 128 * a1 + 16 * b1],
                    SPLAT(h_0_attn_c_attn_bias[a1 + 16 * b1]) +
                    LOAD(&h_0_attn_c_attn_sum[1536 * a0 + 128 * a1 + 16 * b1]));
}

/* h.0.qkv (unbind), line 28: h.0.qkv.y.1[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 32]
   + h.0.attn.c_attn.sum[a0, b0, 8*a1 + b1 + 32] */
/* h.0.attn.c_attn.bias f32[96]; h.0.attn.c_attn.sum f32[4, 16, 96]; h.0.qkv.y.1 f32[4, 4, 16, 8] */
/* Tile: 16 b0; lanes over b0. Loops: a0, a1, b1 */
static void h_0_qkv_2(const float *restrict h_0_attn_c_attn_bias,
    const float *restrict h_0_attn_c_attn_sum, float *restrict h_0_qkv_y_1, int offset,
    int offset_2)
{
    for (int a0 = 0; a0 <= 3; a0++)
        for (int a1 = 0; a1 <= 3; a1++)
            for (int b1 = 0; b1 <= 7; b1++)
                STORE(&h_0_qkv_y_1[512 * a0 + 128 * a1 + 16 * b1],
                    SPLAT(h_0_attn_c_attn_bias[a1 + 16 * b1 + offset]) +
                    LOAD(&h_0_attn_c_attn_sum[1536 * a0 + 128 * a1 + 16 * b1 + offset_2]));
}

/* h.0.5.2 (attention_scores), line 29: h.0.5.2.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l,
   d]*h.0.qkv.y.1[i0, i1, s, d] */
/* h.0.qkv.y.0 f32[4, 4, 16, 8]; h.0.qkv.y.1 f32[4, 4, 16, 8]; h.0.5.2.sum f32[4, 4, 16, 16] */
/* Tile: 16 l x 16 s; lanes over s. Loops: i0, i1; inside: d */
KERNEL
static void h_0_5_2(int thread, int threads, const float *restrict h_0_qkv_y_0,
    const float *restrict h_0_qkv_y_1, float *restrict h_0_5_2_sum)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec sum[16];
        UNROLL for (int l = 0; l < 16; l++)
            sum[l] = SPLAT(0.0f);
        for (int d = 0; d <= 7; d++) {
            const float *const y_0_at = &h_0_qkv_y_0[512 * i0 + 128 * i1 + 16 * d];
            const vec x = LOAD(&h_0_qkv_y_1[512 * i0 + 128 * i1 + 16 * d]);
            UNROLL for (int l = 0; l < 16; l++)
                sum[l] += x * SPLAT(y_0_at[l]);
        }
        UNROLL for (int l = 0; l < 16; l++)
            STORE(&h_0_5_2_sum[1024 * i0 + 256 * i1 + 16 * l], sum[l]);
    }
}

/* h.0.5.4 (attention_values), line 29: h.0.5.4.h[i0, i1, l] = max(s) select(s <= l,
   h.0.5.2.sum[i0, i1, l, s]*0.35355339059327373, -inf) */
/* h.0.5.4 (attention_values), line 29: h.0.5.4.m[i0, i1, l] = max(h.0.5.4.h[i0, i1, l], -1e+30) */
/* h.0.5.4 (attention_values), line 29: h.0.5.4.e[i0, i1, l, s] = exp(select(s <= l,
   h.0.5.2.sum[i0, i1, l, s]*0.35355339059327373, -inf) - h.0.5.4.m[i0, i1, l]) */
/* h.0.5.4 (attention_values), line 29: h.0.5.4.z[i0, i1, l] = sum(s) h.0.5.4.e[i0, i1, l, s] */
/* h.0.5.4 (attention_values), line 29: h.0.5.4.w[i0, i1, l, s] = h.0.5.4.e[i0, i1, l,
   s]/max(h.0.5.4.z[i0, i1, l], 1e-30) */
/* h.0.5.2.sum f32[4, 4, 16, 16]; h.0.5.4.e f32[4, 4, 16, 16]; h.0.5.4.z f32[4, 4, 16]; h.0.5.4.w
   f32[4, 4, 16, 16] */
/* Tile: 16 s x 16 s; lanes over s. Loops: i0, i1, l */
static void h_0_5_4(int thread, int threads, const float *restrict h_0_5_2_sum,
    float *restrict h_0_5_4_e, float *restrict h_0_5_4_z, float *restrict h_0_5_4_w)
{
    for (int unit = first_unit(256, thread, threads); unit < first_unit(256, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit / 16 % 4;
        const int l = unit % 16;
        vec e;
        float z;
        vec h = SPLAT(-INFINITY);
        const vec v = SELECT((SPLATI(0) + lane_numbers()) <= SPLATI(l),
            LOAD(&h_0_5_2_sum[1024 * i0 + 256 * i1 + 16 * l]) * SPLAT(0.35355338f),
            SPLAT(-INFINITY));
        const ivec better = (v > h) | (v != v);
        h = SELECT(better, v, h);
        float total = max_lanes(h);
        float m = maximumf(total, -1e+30f);
        {
            const int at = 1024 * i0 + 256 * i1 + 16 * l;
            e = v_exp(SELECT((SPLATI(0) + lane_numbers()) <= SPLATI(l), LOAD(&h_0_5_2_sum[at]) *
                SPLAT(0.35355338f), SPLAT(-INFINITY)) - SPLAT(m));
            STORE(&h_0_5_4_e[at], e);
        }
        {
            z = 0.0f;
            for (int s_2 = 0; s_2 < 16; s_2++)
                z += h_0_5_4_e[1024 * i0 + 256 * i1 + 16 * l + s_2];
            h_0_5_4_z[i0 + 256 * i1 + 16 * l] = z;
        }
        STORE(&h_0_5_4_w[1024 * i0 + 256 * i1 + 16 * l], e / SPLAT(maximumf(z, 1e-30f)));
    }
}

/* h.0.5.4 (attention_values), line 29: h.0.qkv.y.2.copy[n, c, h, w] = h.0.qkv.y.2[n, c, h, w] */
/* h.0.qkv.y.2 f32[4, 4, 16, 8]; h.0.qkv.y.2.copy f32[4, 4, 16, 8] */
/* Tile: 16 w; lanes over w. Loops: n, c, h */
static void h_0_5_4_2(const float *restrict h_0_qkv_y_2, float *restrict h_0_qkv_y_2_copy)
{
    for (int n = 0; n <= 3; n++)
        for (int c = 0; c <= 3; c++)
            for (int h = 0; h <= 15; h++)
                STORE(&h_0_qkv_y_2_copy[1024 * n + 256 * c + 16 * h],
                    gather(&h_0_qkv_y_2[512 * n + 128 * c + h], 16, 8));
}

/* h.0.5.4 (attention_values), line 29: h.0.5.4.y[i0, i1, l, c] = sum(s) h.0.5.4.w[i0, i1, l,
   s]*h.0.qkv.y.2.copy[i0, i1, s, c] */
/* h.0.5.4.w f32[4, 4, 16, 16]; h.0.qkv.y.2.copy f32[4, 4, 16, 8]; h.0.5.4.y f32[4, 4, 16, 8] */
/* Tile: 16 l x 16 c; lanes over c. Loops: i0, i1; inside: s */
KERNEL
static void h_0_5_4_3(int thread, int threads, const float *restrict h_0_5_4_w,
    const float *restrict h_0_qkv_y_2_copy, float *restrict h_0_5_4_y)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec y[16];
        UNROLL for (int l = 0; l < 16; l++)
            y[l] = SPLAT(0.0f);
        for (int s = 0; s <= 15; s++) {
            const float *const w_at = &h_0_5_4_w[1024 * i0 + 256 * i1 + s];
            const vec x = LOAD(&h_0_qkv_y_2_copy[1024 * i0 + 256 * i1 + 16 * s]);
            UNROLL for (int l = 0; l < 16; l++)
                y[l] += x * SPLAT(w_at[16 * l]);
        }
        UNROLL for (int l = 0; l < 16; l++)
            STORE(&h_0_5_4_y[1024 * i0 + 256 * i1 + 16 * l], y[l]);
    }
}

/* h.0.attn.c_proj (dense), line 32: h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) h.0.5.4.y[i0, c,
   i1, c2]*h.0.attn.c_proj.weight[8*c + c2, k] */
/* h.0.9 (add), line 33: h.0.9.y[i0, i1, i2] = h.0.attn.c_proj.bias[i2] + h.0.attn.c_proj.sum[i0,
   i1, i2] + (wte.weight[tokens[i0, i1], i2] + wpe.weight[i1, i2]) */
/* h.0.5.4.y f32[4, 4, 16, 8]; h.0.attn.c_proj.weight f32[32, 32]; h.0.attn.c_proj.bias f32[32];
   wte.weight f32[256, 32]; tokens i32[4, 16]; wpe.weight f32[1024, 32]; h.0.9.y f32[4, 16, 32] */
/* Tile: 8 i1 x 32 k; lanes over k. Loops: i0, i1; inside: c, c2 */
KERNEL
static void h_0_attn_c_proj_h_0_9(int thread, int threads, const float *restrict h_0_5_4_y,
    const float *restrict h_0_attn_c_proj_weight, const float *restrict h_0_attn_c_proj_bias,
    const float *restrict wte_weight, const int32_t *restrict tokens,
    const float *restrict wpe_weight, float *restrict h_0_9_y)
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
            for (int c2 = 0; c2 <= 7; c2++) {
                const float *const weight_at = &h_0_attn_c_proj_weight[128 * c + 16 * c2];
                const float *const y_at = &h_0_5_4_y[1024 * i0 + 128 * i1b + 256 * c + c2];
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&weight_at[512 * kv]);
                    UNROLL for (int i1 = 0; i1 < 8; i1++)
                        sum[i1][kv] += x * SPLAT(y_at[16 * i1]);
                }
            }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&h_0_9_y[512 * i0 + 256 * i1b + 32 * i1 + 16 * kv],
                    LOAD(&h_0_attn_c_proj_bias[16 * kv]) + sum[i1][kv] +
                    (LOAD(&wte_weight[16 * tokens[16 * i0 + 8 * i1b + i1] + 4112 * kv]) +
                    LOAD(&wpe_weight[128 * i1b + 16 * i1 + 16400 * kv])));
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
/* h.0.9.y f32[4, 16, 32]; h.0.ln_2.weight f32[32]; h.0.ln_2.bias f32[32]; h.0.ln_2.sum f32[4,
   16]; h.0.ln_2.m f32[4, 16]; h.0.ln_2.v f32[4, 16]; h.0.ln_2.y.part f32[4, 16]; h.0.ln_2.y
   f32[4, 16, 32] */
/* Tile: 16 d0 x 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0, d0 */
static void h_0_ln_2(const float *restrict h_0_9_y, const float *restrict h_0_ln_2_weight,
    const float *restrict h_0_ln_2_bias, float *restrict h_0_ln_2_sum, float *restrict h_0_ln_2_m,
    float *restrict h_0_ln_2_v, float *restrict h_0_ln_2_y_part, float *restrict h_0_ln_2_y)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            float m;
            vec sum = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                sum += LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b]);
            float total = add_lanes(sum);
            h_0_ln_2_sum[16 * i0 + i1] = total;
            {
                m = total / 32.0f;
                h_0_ln_2_m[16 * i0 + i1] = m;
            }
            vec sum_2 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                sum_2 += (LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m)) *
                    (LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m));
            float total_2 = add_lanes(sum_2);
            float v = total_2 / 32.0f;
            h_0_ln_2_v[16 * i0 + i1] = v;
            float part = rsqrtf(v + 1e-05f);
            h_0_ln_2_y_part[i0 + 16 * i1] = part;
            for (int d0b_3 = 0; d0b_3 <= 1; d0b_3++)
                STORE(&h_0_ln_2_y[256 * i0 + 16 * i1 + 1040 * d0b_3],
                    (LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b_3]) - SPLAT(m)) * SPLAT(part) *
                    LOAD(&h_0_ln_2_weight[16 * d0b_3]) + LOAD(&h_0_ln_2_bias[16 * d0b_3]));
        }
}

/* h.0.mlp.c_fc (dense), line 35: h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) h.0.ln_2.y.copy[i0, i1,
   c]*h.0.mlp.c_fc.weight[c, k] */
/* h.0.12 (gelu), line 36: h.0.12.y[i0, i1, i2] = 0.5*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(1 + tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2] + 0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])))) */
/* h.0.ln_2.y.copy f32[4, 16, 32]; h.0.mlp.c_fc.weight f32[32, 128]; h.0.mlp.c_fc.bias f32[128];
   h.0.mlp.c_fc.sum f32[4, 16, 128]; h.0.12.y f32[4, 16, 128] */
/* Tile: 2 i0 x 16 i1 x 8 k; lanes over i1. Loops: i0, k; inside: c */
KERNEL
static void h_0_mlp_c_fc_h_0_12(int thread, int threads, const float *restrict h_0_ln_2_y_copy,
    const float *restrict h_0_mlp_c_fc_weight, const float *restrict h_0_mlp_c_fc_bias,
    float *restrict h_0_mlp_c_fc_sum, float *restrict h_0_12_y)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i0b = unit / 16;
        const int kb = unit % 16;
        vec sum[2][8];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 8; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++) {
            const float *const copy_at = &h_0_ln_2_y_copy[1024 * i0b + 16 * c];
            const float *const weight_at = &h_0_mlp_c_fc_weight[128 * kb + c + 2048 * (c / 16)];
            UNROLL for (int i0 = 0; i0 < 2; i0++) {
                const vec x = LOAD(&copy_at[512 * i0]);
                UNROLL for (int k = 0; k < 8; k++)
                    sum[i0][k] += x * SPLAT(weight_at[16 * k]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 8; k++)
                STORE(&h_0_mlp_c_fc_sum[4096 * i0b + 2048 * i0 + 128 * kb + 16 * k], sum[i0][k]);
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 8; k++) {
                const int at = 8 * kb + k;
                STORE(&h_0_12_y[4096 * i0b + 2048 * i0 + 128 * kb + 16 * k], SPLAT(0.5f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k]) *
                    (SPLAT(1.0f) + v_tanh(SPLAT(0.7978846f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k] + SPLAT(0.044715f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k]) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k]) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k])))));
            }
    }
}

/* h.0.mlp.c_proj (dense), line 37: h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) h.0.12.y[i0, i1,
   c]*h.0.mlp.c_proj.weight[c, k] */
/* For h.0.mlp.c_proj (line 37), h.0.mlp.c_fc (line 35), lm_head (line 44) */
/* h.0.12.y f32[4, 16, 128]; h.0.mlp.c_proj.weight f32[128, 32]; h.0.mlp.c_proj.sum f32[4, 16,
   32] */
/* Tile: 8 i1 x 32 k; lanes over k. Loops: i0, i1; inside: c */
INLINE void h_0_mlp_c_proj_general(int thread, int threads, const float *restrict h_0_12_y,
    const float *restrict h_0_mlp_c_proj_weight, float *restrict h_0_mlp_c_proj_sum, int c_last,
    int i0_stride, int kv_stride, int i0_stride_2, int i1b_stride, int i1_stride, int kv_stride_2)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        vec sum[8][2];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                sum[i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= c_last; c++) {
            const float *const weight_at = &h_0_mlp_c_proj_weight[16 * c];
            const float *const y_at = &h_0_12_y[i0_stride * i0 + 8 * i1b + 16 * c];
            UNROLL for (int kv = 0; kv < 2; kv++) {
                const vec x = LOAD(&weight_at[kv_stride * kv]);
                UNROLL for (int i1 = 0; i1 < 8; i1++)
                    sum[i1][kv] += x * SPLAT(y_at[i1]);
            }
        }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&h_0_mlp_c_proj_sum[i0_stride_2 * i0 + i1b_stride * i1b + i1_stride * i1 +
                    kv_stride_2 * kv], sum[i1][kv]);
    }
}

#define h_0_mlp_c_proj_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        h_0_mlp_c_proj_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
h_0_mlp_c_proj_with(h_0_mlp_c_proj, 127, 2048, 2064, 512, 256, 32, 16)
/* ln_f (layer_norm), line 43: ln_f.sum[i0, i1] = sum(d0) (h.0.mlp.c_proj.bias[d0] +
   h.0.mlp.c_proj.sum[i0, i1, d0] + h.0.9.y[i0, i1, d0]) */
/* ln_f (layer_norm), line 43: ln_f.m[i0, i1] = ln_f.sum[i0, i1]/32 */
/* ln_f (layer_norm), line 43: ln_f.c[i0, i1, d0] = h.0.mlp.c_proj.bias[d0] +
   h.0.mlp.c_proj.sum[i0, i1, d0] + h.0.9.y[i0, i1, d0] - ln_f.m[i0, i1] */
/* ln_f (layer_norm), line 43: ln_f.sum.2[i0, i1] = sum(d0) ln_f.c[i0, i1, d0]*ln_f.c[i0, i1, d0] */
/* ln_f (layer_norm), line 43: ln_f.m.grad.sum[i0, i1] = sum(d0) ln_f.c[i0, i1, d0] */
/* ln_f (layer_norm), line 43: ln_f.v[i0, i1] = ln_f.sum.2[i0, i1]/32 */
/* ln_f (layer_norm), line 43: ln_f.y.part[i0, i1] = rsqrt(ln_f.v[i0, i1] + 1e-05) */
/* ln_f (layer_norm), line 43: ln_f.y[i0, i1, d0] = ln_f.c[i0, i1, d0]*ln_f.y.part[i0,
   i1]*ln_f.weight[d0] + ln_f.bias[d0] */
/* h.0.mlp.c_proj.bias f32[32]; h.0.mlp.c_proj.sum f32[4, 16, 32]; h.0.9.y f32[4, 16, 32]; ln_f.c
   f32[4, 16, 32]; ln_f.weight f32[32]; ln_f.bias f32[32]; ln_f.m.grad.sum f32[4, 16]; ln_f.v
   f32[4, 16]; ln_f.y.part f32[4, 16]; ln_f.y f32[4, 16, 32] */
/* Tile: 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0 */
static void ln_f_grad(const float *restrict h_0_mlp_c_proj_bias,
    const float *restrict h_0_mlp_c_proj_sum, const float *restrict h_0_9_y, float *restrict ln_f_c,
    const float *restrict ln_f_weight, const float *restrict ln_f_bias,
    float *restrict ln_f_m_grad_sum, float *restrict ln_f_v, float *restrict ln_f_y_part,
    float *restrict ln_f_y)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            vec sum = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                sum += LOAD(&h_0_mlp_c_proj_bias[16 * d0b]) +
                    LOAD(&h_0_mlp_c_proj_sum[512 * i0 + 32 * i1 + 16 * d0b]) +
                    LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b]);
            float total = add_lanes(sum);
            float m = total / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
                const int at = 512 * i0 + 32 * i1 + 16 * d0b_2;
                STORE(&ln_f_c[256 * i0 + 16 * i1 + 1040 * d0b_2],
                    LOAD(&h_0_mlp_c_proj_bias[16 * d0b_2]) + LOAD(&h_0_mlp_c_proj_sum[at]) +
                    LOAD(&h_0_9_y[at]) - SPLAT(m));
            }
            vec sum_2 = SPLAT(0.0f);
            vec sum_3 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
                sum_2 += LOAD(&ln_f_c[256 * i0 + 16 * i1 + 1040 * d0b_2]) *
                    LOAD(&ln_f_c[256 * i0 + 16 * i1 + 1040 * d0b_2]);
                sum_3 += LOAD(&ln_f_c[256 * i0 + 16 * i1 + 1040 * d0b_2]);
            }
            float total_2 = add_lanes(sum_2);
            float total_3 = add_lanes(sum_3);
            ln_f_m_grad_sum[16 * i0 + i1] = total_3;
            float v = total_2 / 32.0f;
            ln_f_v[16 * i0 + i1] = v;
            float part = rsqrtf(v + 1e-05f);
            ln_f_y_part[i0 + 16 * i1] = part;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
                const int at_2 = 256 * i0 + 16 * i1 + 1040 * d0b_2;
                STORE(&ln_f_y[at_2], LOAD(&ln_f_c[at_2]) * SPLAT(part) *
                    LOAD(&ln_f_weight[16 * d0b_2]) + LOAD(&ln_f_bias[16 * d0b_2]));
            }
        }
}

/* lm_head (linear), line 44: lm_head.sum[i0, i1, k] = sum(c) ln_f.y.copy[i0, i1,
   c]*wte.weight[k, c] */
/* lm_head (linear), line 44: lm_head.y[i0, i1, k] = lm_head.sum[i0, i1, k] */
/* ln_f.y.copy f32[4, 16, 32]; wte.weight f32[256, 32]; lm_head.y f32[4, 16, 256] */
/* Tile: 2 i0 x 16 i1 x 8 k; lanes over i1. Loops: i0, k; inside: c */
KERNEL
static void lm_head(int thread, int threads, const float *restrict ln_f_y_copy,
    const float *restrict wte_weight, float *restrict lm_head_y)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0b = unit / 32;
        const int kb = unit % 32;
        vec sum[2][8];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 8; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++) {
            const float *const copy_at = &ln_f_y_copy[1024 * i0b + 16 * c];
            const float *const weight_at = &wte_weight[128 * kb + c + 4096 * (c / 16)];
            UNROLL for (int i0 = 0; i0 < 2; i0++) {
                const vec x = LOAD(&copy_at[512 * i0]);
                UNROLL for (int k = 0; k < 8; k++)
                    sum[i0][k] += x * SPLAT(weight_at[16 * k]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 8; k++)
                STORE(&lm_head_y[8192 * i0b + 4096 * i0 + 128 * kb + 16 * k], sum[i0][k]);
    }
}

/* cross_entropy, line 48: cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c] */
/* cross_entropy, line 48: cross_entropy.sum[n, a0] = sum(c) exp(lm_head.y[n, a0, c] -
   cross_entropy.max[n, a0]) */
/* lm_head.y f32[4, 16, 256]; cross_entropy.max f32[4, 16]; cross_entropy.sum f32[4, 16] */
/* Tile: 16 a0; lanes over a0. Loops: n; inside: c, c */
static void cross_entropy(int thread, int threads, const float *restrict lm_head_y,
    float *restrict cross_entropy_max, float *restrict cross_entropy_sum)
{
    for (int unit = first_unit(4, thread, threads); unit < first_unit(4, thread + 1, threads);
        unit++) {
        const int n = unit;
        vec max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 255; c++) {
            const vec v = LOAD(&lm_head_y[4096 * n + 16 * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max[16 * n], max_2);
        vec sum = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 255; c_2++)
            sum += v_exp(LOAD(&lm_head_y[4096 * n + 16 * c_2]) - max_2);
        STORE(&cross_entropy_sum[16 * n], sum);
    }
}

/* cross_entropy, line 48: loss.sum[] = sum(n, i0) select(n < valid[], select(targets[n, i0] ==
   -100, 0, cross_entropy.max[n, i0] + log(cross_entropy.sum[n, i0]) - lm_head.y[n, i0,
   targets[n, i0]]), 0) */
/* cross_entropy, line 48: loss.weight[] = sum(n, i0) select(n < valid[], select(targets[n, i0]
   == -100, 0, 1), 0) */
/* targets i32[4, 16]; cross_entropy.max f32[4, 16]; cross_entropy.sum f32[4, 16]; lm_head.y
   f32[4, 16, 256]; loss.sum f32[]; loss.weight f32[] */
/* Tile: 16 i0. Loops: n */
static void cross_entropy_2(const int32_t *restrict targets,
    const float *restrict cross_entropy_max, const float *restrict cross_entropy_sum,
    const float *restrict lm_head_y, float *restrict loss_sum, float *restrict loss_weight)
{
    float sum = 0.0f;
    for (int n = 0; n <= 3; n++)
        for (int i0 = 0; i0 < 16; i0++)
            sum += choosef(n < run.valid, choosef(targets[16 * n + i0] == -100, 0.0f,
                cross_entropy_max[16 * n + i0] + logf(cross_entropy_sum[16 * n + i0]) -
                lm_head_y[16 * class_of(targets[16 * n + i0], 256) + 4096 * n + i0]), 0.0f);
    loss_sum[0] = sum;
    vec weight = SPLAT(0.0f);
    for (int n = 0; n <= 3; n++)
        weight += (n < run.valid) ? (vec)SELECT(LOADI(&targets[16 * n]) == SPLATI(-100),
            SPLAT(0.0f), SPLAT(1.0f)) : (vec)SPLAT(0.0f);
    float total = add_lanes(weight);
    loss_weight[0] = total;
}

/* cross_entropy, line 48: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_3(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* cross_entropy, line 48: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* adamw, line 49: adamw.c1[] = 1 - power(betas.0[], step[]) */
/* adamw.c1 f64[] */
static void adamw(double *restrict adamw_c1)
{
    adamw_c1[0] = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adamw, line 49: adamw.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adamw.c2 f64[] */
static void adamw_2(double *restrict adamw_c2)
{
    adamw_c2[0] = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* cross_entropy, line 48: cross_entropy.l.grad[n, i0] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy, line 48: cross_entropy.sum.grad[n, a0] = select(targets[n, a0] == -100, 0,
   cross_entropy.l.grad[n, a0])/cross_entropy.sum[n, a0] */
/* cross_entropy, line 48: lm_head.y.grad[n, a0, k] = cross_entropy.sum.grad[n,
   a0]*exp(lm_head.y[n, a0, k] - cross_entropy.max[n, a0]) + select(targets[n, a0] == k,
   select(targets[n, a0] == -100, 0, -cross_entropy.l.grad[n, a0]), 0) */
/* loss.sum.grad f32[]; targets i32[4, 16]; cross_entropy.sum f32[4, 16]; lm_head.y f32[4, 16,
   256], replaced by lm_head.y.grad; cross_entropy.max f32[4, 16] */
/* Tile: 16 i0; lanes over i0. Loops: n; inside: k */
static void cross_entropy_grad_2(int thread, int threads, const float *restrict loss_sum_grad,
    const int32_t *restrict targets, const float *restrict cross_entropy_sum,
    float *restrict lm_head_y, const float *restrict cross_entropy_max)
{
    for (int unit = first_unit(4, thread, threads); unit < first_unit(4, thread + 1, threads);
        unit++) {
        const int n = unit;
        vec grad = SPLAT(choosef(n < run.valid, loss_sum_grad[0], 0.0f));
        vec grad_2 = SELECT(LOADI(&targets[16 * n]) == SPLATI(-100), SPLAT(0.0f), grad) /
            LOAD(&cross_entropy_sum[16 * n]);
        for (int k = 0; k <= 255; k++) {
            const int at = 4096 * n + 16 * k;
            STORE(&lm_head_y[at], grad_2 *
                v_exp(LOAD(&lm_head_y[at]) - LOAD(&cross_entropy_max[16 * n])) +
                SELECT(LOADI(&targets[16 * n]) == SPLATI(k),
                SELECT(LOADI(&targets[16 * n]) == SPLATI(-100), SPLAT(0.0f), -grad), SPLAT(0.0f)));
        }
    }
}

h_0_mlp_c_proj_with(lm_head_grad, 255, 4096, 4112, 256, 128, 16, 1040)
/* ln_f (layer_norm), line 43: ln_f.v.grad.sum[i0, i1] = sum(d0) ln_f.y.grad[i0, i1,
   d0]*ln_f.weight[d0]*ln_f.c[i0, i1, d0] */
/* ln_f (layer_norm), line 43: ln_f.sum.2.grad[i0, i1] = (-0.5)*(ln_f.v.grad.sum[i0,
   i1]*(rsqrt(ln_f.v[i0, i1] + 1e-05)*rsqrt(ln_f.v[i0, i1] + 1e-05)*rsqrt(ln_f.v[i0, i1] +
   1e-05)))/32 */
/* For ln_f (line 43), h.0.ln_1 (line 24) */
/* ln_f.y.grad f32[4, 16, 32]; ln_f.weight f32[32]; ln_f.c f32[4, 16, 32]; ln_f.v f32[4, 16];
   ln_f.sum.2.grad f32[4, 16] */
/* Tile: 2 i0 x 16 i1; lanes over i1. Loops: i0; inside: d0 */
KERNEL
static void ln_f_grad_2(const float *restrict ln_f_y_grad, const float *restrict ln_f_weight,
    const float *restrict ln_f_c, const float *restrict ln_f_v, float *restrict ln_f_sum_2_grad)
{
    for (int i0b = 0; i0b <= 1; i0b++) {
        vec sum[2];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            sum[i0] = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 31; d0++) {
            const float *const grad_at = &ln_f_y_grad[512 * i0b + d0 + 1024 * (d0 / 16)];
            const float *const c_at = &ln_f_c[512 * i0b + d0 + 1024 * (d0 / 16)];
            UNROLL for (int i0 = 0; i0 < 2; i0++) {
                const vec x = gather(&grad_at[256 * i0], 16, LANES);
                sum[i0] += x * SPLAT(ln_f_weight[d0]) * gather(&c_at[256 * i0], 16, LANES);
            }
        }
        UNROLL for (int i0 = 0; i0 < 2; i0++) {
            const int at = 32 * i0b + 16 * i0;
            STORE(&ln_f_sum_2_grad[at], SPLAT(-0.5f) *
                (sum[i0] * (v_rsqrt(LOAD(&ln_f_v[at]) + SPLAT(1e-05f)) *
                v_rsqrt(LOAD(&ln_f_v[at]) + SPLAT(1e-05f)) *
                v_rsqrt(LOAD(&ln_f_v[at]) + SPLAT(1e-05f)))) / SPLAT(32.0f));
        }
    }
}

/* ln_f (layer_norm), line 43: ln_f.weight.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1,
   d0]*(ln_f.c[i0, i1, d0]*ln_f.y.part[i0, i1]) */
/* adamw, line 49: ln_f.weight.exp_avg.next[i0] = ln_f.weight.exp_avg[i0] + (1 -
   betas.0[])*(ln_f.weight.grad[i0] - ln_f.weight.exp_avg[i0]) */
/* adamw, line 49: ln_f.weight.exp_avg_sq.next[i0] = betas.1[]*ln_f.weight.exp_avg_sq[i0] + (1 -
   betas.1[])*ln_f.weight.grad[i0]*ln_f.weight.grad[i0] */
/* ln_f.y.grad f32[4, 16, 32]; ln_f.c f32[4, 16, 32]; ln_f.y.part f32[4, 16]; ln_f.weight.exp_avg
   f32[32]; ln_f.weight.exp_avg_sq f32[32]; ln_f.weight.grad f32[32] */
/* Tile: 32 d0; lanes over d0. Loops: i0, i1 */
KERNEL
static void ln_f_adamw_grad(const float *restrict ln_f_y_grad, const float *restrict ln_f_c,
    const float *restrict ln_f_y_part, float *restrict ln_f_weight_exp_avg,
    float *restrict ln_f_weight_exp_avg_sq, float *restrict ln_f_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    vec grad[2];
    UNROLL for (int d0v = 0; d0v < 2; d0v++)
        grad[d0v] = SPLAT(0.0f);
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            const float *const grad_at = &ln_f_y_grad[256 * i0 + 16 * i1];
            const float *const c_at = &ln_f_c[256 * i0 + 16 * i1];
            UNROLL for (int d0v = 0; d0v < 2; d0v++) {
                const vec x = LOAD(&grad_at[1040 * d0v]);
                grad[d0v] += x * LOAD(&c_at[1040 * d0v]) * SPLAT(ln_f_y_part[i0 + 16 * i1]);
            }
        }
    if (ln_f_weight_grad != NULL)
        UNROLL for (int d0v = 0; d0v < 2; d0v++)
            STORE(&ln_f_weight_grad[16 * d0v], grad[d0v]);
    UNROLL for (int d0v = 0; d0v < 2; d0v++) {
        STORE(&ln_f_weight_exp_avg[16 * d0v], LOAD(&ln_f_weight_exp_avg[16 * d0v]) + SPLAT(factor) *
            (grad[d0v] - LOAD(&ln_f_weight_exp_avg[16 * d0v])));
        STORE(&ln_f_weight_exp_avg_sq[16 * d0v], SPLAT(the_betas_1) *
            LOAD(&ln_f_weight_exp_avg_sq[16 * d0v]) + SPLAT(factor_2) * grad[d0v] * grad[d0v]);
    }
}

/* ln_f (layer_norm), line 43: ln_f.bias.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0] */
/* adamw, line 49: ln_f.bias.exp_avg.next[i0] = ln_f.bias.exp_avg[i0] + (1 -
   betas.0[])*(ln_f.bias.grad[i0] - ln_f.bias.exp_avg[i0]) */
/* adamw, line 49: ln_f.bias.exp_avg_sq.next[i0] = betas.1[]*ln_f.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*ln_f.bias.grad[i0]*ln_f.bias.grad[i0] */
/* adamw, line 49: ln_f.bias.next[i0] = (1 - lr[]*weight_decay[])*ln_f.bias[i0] -
   lr[]/adamw.c1[]*ln_f.bias.exp_avg.next[i0]/(sqrt(ln_f.bias.exp_avg_sq.next[i0])/adamw.c2[] +
   eps[]) */
/* For ln_f (line 43), h.0.ln_1 (line 24) */
/* ln_f.y.grad f32[4, 16, 32]; ln_f.bias.exp_avg f32[32]; ln_f.bias.exp_avg_sq f32[32]; ln_f.bias
   f32[32]; adamw.c1 f64[]; adamw.c2 f64[]; ln_f.bias.grad f32[32] */
/* Tile: 16 d0; lanes over d0. Loops: d0; inside: i0, i1 */
static void ln_f_adamw_grad_2(const float *restrict ln_f_y_grad, float *restrict ln_f_bias_exp_avg,
    float *restrict ln_f_bias_exp_avg_sq, float *restrict ln_f_bias,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict ln_f_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float factor_3 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int d0b = 0; d0b <= 1; d0b++) {
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++)
                grad += LOAD(&ln_f_y_grad[1040 * d0b + 256 * i0 + 16 * i1]);
        if (ln_f_bias_grad != NULL)
            STORE(&ln_f_bias_grad[16 * d0b], grad);
        vec next = LOAD(&ln_f_bias_exp_avg[16 * d0b]) + SPLAT(factor) *
            (grad - LOAD(&ln_f_bias_exp_avg[16 * d0b]));
        STORE(&ln_f_bias_exp_avg[16 * d0b], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&ln_f_bias_exp_avg_sq[16 * d0b]) + SPLAT(factor_2) *
            grad * grad;
        STORE(&ln_f_bias_exp_avg_sq[16 * d0b], next_2);
        STORE(&ln_f_bias[16 * d0b], SPLAT(factor_3) * LOAD(&ln_f_bias[16 * d0b]) -
            SPLAT((float)(lr / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* ln_f (layer_norm), line 43: ln_f.m.grad.sum.2[i0, i1] = sum(d0) ln_f.y.grad[i0, i1,
   d0]*ln_f.weight[d0] */
/* ln_f (layer_norm), line 43: ln_f.sum.grad[i0, i1] = ((-2)*(ln_f.m.grad.sum[i0,
   i1]*ln_f.sum.2.grad[i0, i1]) - ln_f.m.grad.sum.2[i0, i1]*rsqrt(ln_f.v[i0, i1] + 1e-05))/32 */
/* For ln_f (line 43), h.0.ln_1 (line 24) */
/* ln_f.y.grad f32[4, 16, 32]; ln_f.weight f32[32]; ln_f.m.grad.sum f32[4, 16]; ln_f.sum.2.grad
   f32[4, 16]; ln_f.v f32[4, 16]; ln_f.sum.grad f32[4, 16] */
/* Tile: 4 i0 x 16 i1; lanes over i1. Loops: d0 */
KERNEL
static void ln_f_grad_3(const float *restrict ln_f_y_grad, const float *restrict ln_f_weight,
    const float *restrict ln_f_m_grad_sum, const float *restrict ln_f_sum_2_grad,
    const float *restrict ln_f_v, float *restrict ln_f_sum_grad)
{
    vec sum_2[4];
    UNROLL for (int i0 = 0; i0 < 4; i0++)
        sum_2[i0] = SPLAT(0.0f);
    for (int d0 = 0; d0 <= 31; d0++) {
        const float *const grad_at = &ln_f_y_grad[d0 + 1024 * (d0 / 16)];
        UNROLL for (int i0 = 0; i0 < 4; i0++) {
            const vec x = gather(&grad_at[256 * i0], 16, LANES);
            sum_2[i0] += x * SPLAT(ln_f_weight[d0]);
        }
    }
    UNROLL for (int i0 = 0; i0 < 4; i0++)
        STORE(&ln_f_sum_grad[16 * i0], (SPLAT(-2.0f) *
            (LOAD(&ln_f_m_grad_sum[16 * i0]) * LOAD(&ln_f_sum_2_grad[16 * i0])) - sum_2[i0] *
            v_rsqrt(LOAD(&ln_f_v[16 * i0]) + SPLAT(1e-05f))) / SPLAT(32.0f));
}

/* ln_f (layer_norm), line 43: h.0.14.y.grad[i0, i1, d0] = ln_f.sum.grad[i0, i1] +
   (2*(ln_f.sum.2.grad[i0, i1]*ln_f.c[i0, i1, d0]) + ln_f.y.grad[i0, i1,
   d0]*ln_f.weight[d0]*ln_f.y.part[i0, i1]) */
/* h.0.mlp.c_proj (dense), line 37: h.0.mlp.c_proj.bias.grad[k] = sum(i0, i1) h.0.14.y.grad[i0,
   i1, k] */
/* adamw, line 49: h.0.mlp.c_proj.bias.exp_avg.next[i0] = h.0.mlp.c_proj.bias.exp_avg[i0] + (1 -
   betas.0[])*(h.0.mlp.c_proj.bias.grad[i0] - h.0.mlp.c_proj.bias.exp_avg[i0]) */
/* adamw, line 49: h.0.mlp.c_proj.bias.exp_avg_sq.next[i0] =
   betas.1[]*h.0.mlp.c_proj.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*h.0.mlp.c_proj.bias.grad[i0]*h.0.mlp.c_proj.bias.grad[i0] */
/* adamw, line 49: h.0.mlp.c_proj.bias.next[i0] = (1 -
   lr[]*weight_decay[])*h.0.mlp.c_proj.bias[i0] -
   lr[]/adamw.c1[]*h.0.mlp.c_proj.bias.exp_avg.next[i0]/(sqrt(h.0.mlp.c_proj.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* ln_f.sum.grad f32[4, 16]; ln_f.sum.2.grad f32[4, 16]; ln_f.c f32[4, 16, 32], replaced by
   h.0.14.y.grad; ln_f.y.grad f32[4, 16, 32]; ln_f.weight f32[32]; ln_f.y.part f32[4, 16];
   h.0.mlp.c_proj.bias.exp_avg f32[32]; h.0.mlp.c_proj.bias.exp_avg_sq f32[32];
   h.0.mlp.c_proj.bias f32[32]; adamw.c1 f64[]; adamw.c2 f64[]; h.0.mlp.c_proj.bias.grad f32[32] */
/* Tile: 16 d0; lanes over d0. Loops: d0; inside: i0, i1 */
static void ln_f_h_0_mlp_c_proj_adamw_grad(const float *restrict ln_f_sum_grad,
    const float *restrict ln_f_sum_2_grad, float *restrict ln_f_c,
    const float *restrict ln_f_y_grad, const float *restrict ln_f_weight,
    const float *restrict ln_f_y_part, float *restrict h_0_mlp_c_proj_bias_exp_avg,
    float *restrict h_0_mlp_c_proj_bias_exp_avg_sq, float *restrict h_0_mlp_c_proj_bias,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict h_0_mlp_c_proj_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float factor_3 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int d0b = 0; d0b <= 1; d0b++) {
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++) {
                {
                    const int at = 16 * i0 + i1;
                    const int at_2 = 1040 * d0b + 256 * i0 + 16 * i1;
                    STORE(&ln_f_c[at_2], SPLAT(ln_f_sum_grad[at]) +
                        (SPLAT(2.0f) * (SPLAT(ln_f_sum_2_grad[at]) * LOAD(&ln_f_c[at_2])) +
                        LOAD(&ln_f_y_grad[at_2]) * LOAD(&ln_f_weight[16 * d0b]) *
                        SPLAT(ln_f_y_part[i0 + 16 * i1])));
                }
                grad += LOAD(&ln_f_c[1040 * d0b + 256 * i0 + 16 * i1]);
            }
        if (h_0_mlp_c_proj_bias_grad != NULL)
            STORE(&h_0_mlp_c_proj_bias_grad[16 * d0b], grad);
        vec next = LOAD(&h_0_mlp_c_proj_bias_exp_avg[16 * d0b]) + SPLAT(factor) *
            (grad - LOAD(&h_0_mlp_c_proj_bias_exp_avg[16 * d0b]));
        STORE(&h_0_mlp_c_proj_bias_exp_avg[16 * d0b], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&h_0_mlp_c_proj_bias_exp_avg_sq[16 * d0b]) +
            SPLAT(factor_2) * grad * grad;
        STORE(&h_0_mlp_c_proj_bias_exp_avg_sq[16 * d0b], next_2);
        STORE(&h_0_mlp_c_proj_bias[16 * d0b], SPLAT(factor_3) *
            LOAD(&h_0_mlp_c_proj_bias[16 * d0b]) - SPLAT((float)(lr / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* h.0.mlp.c_proj (dense), line 37: h.0.12.y.grad[i0, i1, c] = sum(k) h.0.14.y.grad.copy[i0, i1,
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
/* h.0.14.y.grad.copy f32[4, 16, 32]; h.0.mlp.c_proj.weight f32[128, 32]; h.0.mlp.c_fc.bias
   f32[128]; h.0.mlp.c_fc.sum f32[4, 16, 128], replaced by h.0.mlp.c_fc.y.grad */
/* Tile: 2 i0 x 16 i1 x 8 c; lanes over i1. Loops: i0, c; inside: k */
KERNEL
static void h_0_mlp_c_proj_h_0_12_grad(int thread, int threads,
    const float *restrict h_0_14_y_grad_copy, const float *restrict h_0_mlp_c_proj_weight,
    const float *restrict h_0_mlp_c_fc_bias, float *restrict h_0_mlp_c_fc_sum)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i0b = unit / 16;
        const int cb = unit % 16;
        vec grad[2][8];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int c = 0; c < 8; c++)
                grad[i0][c] = SPLAT(0.0f);
        for (int k = 0; k <= 31; k++) {
            const float *const copy_at = &h_0_14_y_grad_copy[1024 * i0b + 16 * k];
            const float *const weight_at = &h_0_mlp_c_proj_weight[128 * cb + k + 2048 * (k / 16)];
            UNROLL for (int i0 = 0; i0 < 2; i0++) {
                const vec x = LOAD(&copy_at[512 * i0]);
                UNROLL for (int c = 0; c < 8; c++)
                    grad[i0][c] += x * SPLAT(weight_at[16 * c]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int c = 0; c < 8; c++) {
                const int at = 8 * cb + c;
                const int at_2 = 4096 * i0b + 2048 * i0 + 128 * cb + 16 * c;
                STORE(&h_0_mlp_c_fc_sum[at_2], SPLAT(0.5f) *
                    (grad[i0][c] * (SPLAT(1.0f) +
                    v_tanh(SPLAT(0.7978846f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2]) + SPLAT(0.044715f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])))))) +
                    SPLAT(0.3989423f) * (grad[i0][c] *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(1.0f) - v_tanh(SPLAT(0.7978846f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2]) +
                    SPLAT(0.044715f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])))) *
                    v_tanh(SPLAT(0.7978846f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2]) + SPLAT(0.044715f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])))))) +
                    SPLAT(0.017838703f) * (grad[i0][c] *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(1.0f) - v_tanh(SPLAT(0.7978846f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2]) +
                    SPLAT(0.044715f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])))) *
                    v_tanh(SPLAT(0.7978846f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2]) + SPLAT(0.044715f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2]))))) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2]))) +
                    SPLAT(0.017838703f) * (grad[i0][c] *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(1.0f) - v_tanh(SPLAT(0.7978846f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2]) +
                    SPLAT(0.044715f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])))) *
                    v_tanh(SPLAT(0.7978846f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2]) + SPLAT(0.044715f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2]))))) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2]))) +
                    SPLAT(0.3989423f) * (grad[i0][c] *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(1.0f) - v_tanh(SPLAT(0.7978846f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2]) +
                    SPLAT(0.044715f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])))) *
                    v_tanh(SPLAT(0.7978846f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2]) + SPLAT(0.044715f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2]))))) *
                    (SPLAT(0.044715f) * (SPLAT(h_0_mlp_c_fc_bias[at]) +
                    LOAD(&h_0_mlp_c_fc_sum[at_2])) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + LOAD(&h_0_mlp_c_fc_sum[at_2])))));
            }
    }
}

/* h.0.mlp.c_proj (dense), line 37: h.0.mlp.c_proj.weight.grad[c, k] = sum(i0, i1)
   h.0.14.y.grad[i0, i1, k]*h.0.12.y[i0, i1, c] */
/* adamw, line 49: h.0.mlp.c_proj.weight.exp_avg.next[i0, i1] = h.0.mlp.c_proj.weight.exp_avg[i0,
   i1] + (1 - betas.0[])*(h.0.mlp.c_proj.weight.grad[i0, i1] - h.0.mlp.c_proj.weight.exp_avg[i0,
   i1]) */
/* adamw, line 49: h.0.mlp.c_proj.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*h.0.mlp.c_proj.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*h.0.mlp.c_proj.weight.grad[i0, i1]*h.0.mlp.c_proj.weight.grad[i0, i1] */
/* adamw, line 49: h.0.mlp.c_proj.weight.next[i0, i1] = (1 -
   lr[]*weight_decay[])*h.0.mlp.c_proj.weight[i0, i1] -
   lr[]/adamw.c1[]*h.0.mlp.c_proj.weight.exp_avg.next[i0,
   i1]/(sqrt(h.0.mlp.c_proj.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* h.0.14.y.grad f32[4, 16, 32]; h.0.12.y f32[4, 16, 128]; h.0.mlp.c_proj.weight.exp_avg f32[128,
   32]; h.0.mlp.c_proj.weight.exp_avg_sq f32[128, 32]; h.0.mlp.c_proj.weight f32[128, 32];
   adamw.c1 f64[]; adamw.c2 f64[]; h.0.mlp.c_proj.weight.grad f32[128, 32] */
/* Tile: 8 c x 32 k; lanes over k. Loops: c; inside: i0, i1 */
KERNEL
static void h_0_mlp_c_proj_adamw_grad(int thread, int threads, const float *restrict h_0_14_y_grad,
    const float *restrict h_0_12_y, float *restrict h_0_mlp_c_proj_weight_exp_avg,
    float *restrict h_0_mlp_c_proj_weight_exp_avg_sq, float *restrict h_0_mlp_c_proj_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict h_0_mlp_c_proj_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float factor_3 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int cb = unit;
        vec grad[8][2];
        vec next[8][2];
        vec next_2[8][2];
        UNROLL for (int c = 0; c < 8; c++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                grad[c][kv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++) {
                const float *const grad_at = &h_0_14_y_grad[256 * i0 + 16 * i1];
                const float *const y_at = &h_0_12_y[128 * cb + 2048 * i0 + i1];
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&grad_at[1040 * kv]);
                    UNROLL for (int c = 0; c < 8; c++)
                        grad[c][kv] += x * SPLAT(y_at[16 * c]);
                }
            }
        if (h_0_mlp_c_proj_weight_grad != NULL)
            UNROLL for (int c = 0; c < 8; c++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    STORE(&h_0_mlp_c_proj_weight_grad[128 * cb + 16 * c + 2064 * kv], grad[c][kv]);
        UNROLL for (int c = 0; c < 8; c++)
            UNROLL for (int kv = 0; kv < 2; kv++) {
                const int at = 128 * cb + 16 * c + 2064 * kv;
                next[c][kv] = LOAD(&h_0_mlp_c_proj_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[c][kv] - LOAD(&h_0_mlp_c_proj_weight_exp_avg[at]));
                STORE(&h_0_mlp_c_proj_weight_exp_avg[at], next[c][kv]);
                next_2[c][kv] = SPLAT(the_betas_1) * LOAD(&h_0_mlp_c_proj_weight_exp_avg_sq[at]) +
                    SPLAT(factor_2) * grad[c][kv] * grad[c][kv];
                STORE(&h_0_mlp_c_proj_weight_exp_avg_sq[at], next_2[c][kv]);
                STORE(&h_0_mlp_c_proj_weight[at], SPLAT(factor_3) *
                    LOAD(&h_0_mlp_c_proj_weight[at]) - SPLAT((float)(lr / adamw_c1[0])) *
                    next[c][kv] / (v_sqrt(next_2[c][kv]) / SPLAT((float)adamw_c2[0]) +
                    SPLAT(the_eps)));
            }
    }
}

/* h.0.mlp.c_fc (dense), line 35: h.0.mlp.c_fc.bias.grad[k] = sum(i0, i1) h.0.mlp.c_fc.y.grad[i0,
   i1, k] */
/* adamw, line 49: h.0.mlp.c_fc.bias.exp_avg.next[i0] = h.0.mlp.c_fc.bias.exp_avg[i0] + (1 -
   betas.0[])*(h.0.mlp.c_fc.bias.grad[i0] - h.0.mlp.c_fc.bias.exp_avg[i0]) */
/* adamw, line 49: h.0.mlp.c_fc.bias.exp_avg_sq.next[i0] =
   betas.1[]*h.0.mlp.c_fc.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*h.0.mlp.c_fc.bias.grad[i0]*h.0.mlp.c_fc.bias.grad[i0] */
/* adamw, line 49: h.0.mlp.c_fc.bias.next[i0] = (1 - lr[]*weight_decay[])*h.0.mlp.c_fc.bias[i0] -
   lr[]/adamw.c1[]*h.0.mlp.c_fc.bias.exp_avg.next[i0]/(sqrt(h.0.mlp.c_fc.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* h.0.mlp.c_fc.y.grad f32[4, 16, 128]; h.0.mlp.c_fc.bias.exp_avg f32[128];
   h.0.mlp.c_fc.bias.exp_avg_sq f32[128]; h.0.mlp.c_fc.bias f32[128]; adamw.c1 f64[]; adamw.c2
   f64[]; h.0.mlp.c_fc.bias.grad f32[128] */
/* Tile: 16 i1; lanes over i1. Loops: k; inside: i0 */
static void h_0_mlp_c_fc_adamw_grad(const float *restrict h_0_mlp_c_fc_y_grad,
    float *restrict h_0_mlp_c_fc_bias_exp_avg, float *restrict h_0_mlp_c_fc_bias_exp_avg_sq,
    float *restrict h_0_mlp_c_fc_bias, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict h_0_mlp_c_fc_bias_grad)
{
    for (int k = 0; k <= 127; k++) {
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            grad += LOAD(&h_0_mlp_c_fc_y_grad[16 * k + 2048 * i0]);
        float total = add_lanes(grad);
        if (h_0_mlp_c_fc_bias_grad != NULL)
            h_0_mlp_c_fc_bias_grad[k] = total;
        float next = h_0_mlp_c_fc_bias_exp_avg[k] + (float)(1.0 - betas_0) *
            (total - h_0_mlp_c_fc_bias_exp_avg[k]);
        h_0_mlp_c_fc_bias_exp_avg[k] = next;
        float next_2 = (float)betas_1 * h_0_mlp_c_fc_bias_exp_avg_sq[k] + (float)(1.0 - betas_1) *
            total * total;
        h_0_mlp_c_fc_bias_exp_avg_sq[k] = next_2;
        h_0_mlp_c_fc_bias[k] = (float)(1.0 - lr * weight_decay) * h_0_mlp_c_fc_bias[k] -
            (float)(lr / adamw_c1[0]) * next / (sqrtf(next_2) / (float)adamw_c2[0] + (float)eps);
    }
}

/* h.0.mlp.c_fc (dense), line 35: h.0.mlp.c_fc.weight.grad[c, k] = sum(i0, i1)
   h.0.mlp.c_fc.y.grad[i0, i1, k]*h.0.ln_2.y[i0, i1, c] */
/* adamw, line 49: h.0.mlp.c_fc.weight.exp_avg.next[i0, i1] = h.0.mlp.c_fc.weight.exp_avg[i0, i1]
   + (1 - betas.0[])*(h.0.mlp.c_fc.weight.grad[i0, i1] - h.0.mlp.c_fc.weight.exp_avg[i0, i1]) */
/* adamw, line 49: h.0.mlp.c_fc.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*h.0.mlp.c_fc.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*h.0.mlp.c_fc.weight.grad[i0, i1]*h.0.mlp.c_fc.weight.grad[i0, i1] */
/* adamw, line 49: h.0.mlp.c_fc.weight.next[i0, i1] = (1 -
   lr[]*weight_decay[])*h.0.mlp.c_fc.weight[i0, i1] -
   lr[]/adamw.c1[]*h.0.mlp.c_fc.weight.exp_avg.next[i0,
   i1]/(sqrt(h.0.mlp.c_fc.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* h.0.mlp.c_fc.y.grad f32[4, 16, 128]; h.0.ln_2.y f32[4, 16, 32]; h.0.mlp.c_fc.weight.exp_avg
   f32[32, 128]; h.0.mlp.c_fc.weight.exp_avg_sq f32[32, 128]; h.0.mlp.c_fc.weight f32[32, 128];
   adamw.c1 f64[]; adamw.c2 f64[]; h.0.mlp.c_fc.weight.grad f32[32, 128] */
/* Tile: 32 c x 8 k; lanes over c. Loops: k; inside: i0, i1 */
KERNEL
static void h_0_mlp_c_fc_adamw_grad_2(int thread, int threads,
    const float *restrict h_0_mlp_c_fc_y_grad, const float *restrict h_0_ln_2_y,
    float *restrict h_0_mlp_c_fc_weight_exp_avg, float *restrict h_0_mlp_c_fc_weight_exp_avg_sq,
    float *restrict h_0_mlp_c_fc_weight, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict h_0_mlp_c_fc_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float factor_3 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec grad[2][8];
        vec next[2][8];
        vec next_2[2][8];
        UNROLL for (int cv = 0; cv < 2; cv++)
            UNROLL for (int k = 0; k < 8; k++)
                grad[cv][k] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++) {
                const float *const y_at = &h_0_ln_2_y[256 * i0 + 16 * i1];
                const float *const grad_at = &h_0_mlp_c_fc_y_grad[128 * kb + 2048 * i0 + i1];
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const vec x = LOAD(&y_at[1040 * cv]);
                    UNROLL for (int k = 0; k < 8; k++)
                        grad[cv][k] += x * SPLAT(grad_at[16 * k]);
                }
            }
        if (h_0_mlp_c_fc_weight_grad != NULL)
            UNROLL for (int cv = 0; cv < 2; cv++)
                UNROLL for (int k = 0; k < 8; k++)
                    STORE(&h_0_mlp_c_fc_weight_grad[2064 * cv + 128 * kb + 16 * k], grad[cv][k]);
        UNROLL for (int cv = 0; cv < 2; cv++)
            UNROLL for (int k = 0; k < 8; k++) {
                const int at = 2064 * cv + 128 * kb + 16 * k;
                next[cv][k] = LOAD(&h_0_mlp_c_fc_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[cv][k] - LOAD(&h_0_mlp_c_fc_weight_exp_avg[at]));
                STORE(&h_0_mlp_c_fc_weight_exp_avg[at], next[cv][k]);
                next_2[cv][k] = SPLAT(the_betas_1) * LOAD(&h_0_mlp_c_fc_weight_exp_avg_sq[at]) +
                    SPLAT(factor_2) * grad[cv][k] * grad[cv][k];
                STORE(&h_0_mlp_c_fc_weight_exp_avg_sq[at], next_2[cv][k]);
                STORE(&h_0_mlp_c_fc_weight[at], SPLAT(factor_3) * LOAD(&h_0_mlp_c_fc_weight[at]) -
                    SPLAT((float)(lr / adamw_c1[0])) * next[cv][k] /
                    (v_sqrt(next_2[cv][k]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
            }
    }
}

/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.v.grad.sum[i0, i1] = sum(d0) h.0.ln_2.y.grad[i0, i1,
   d0]*h.0.ln_2.weight[d0]*(h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0, i1]) */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.sum.2.grad[i0, i1] = (-0.5)*(h.0.ln_2.v.grad.sum[i0,
   i1]*(rsqrt(h.0.ln_2.v[i0, i1] + 1e-05)*rsqrt(h.0.ln_2.v[i0, i1] + 1e-05)*rsqrt(h.0.ln_2.v[i0,
   i1] + 1e-05)))/32 */
/* h.0.ln_2.y.grad f32[4, 16, 32]; h.0.ln_2.weight f32[32]; h.0.9.y f32[4, 16, 32]; h.0.ln_2.m
   f32[4, 16]; h.0.ln_2.v f32[4, 16]; h.0.ln_2.sum.2.grad f32[4, 16] */
/* Tile: 16 d0; lanes over d0. Loops: i0, i1; inside: d0 */
static void h_0_ln_2_grad(const float *restrict h_0_ln_2_y_grad,
    const float *restrict h_0_ln_2_weight, const float *restrict h_0_9_y,
    const float *restrict h_0_ln_2_m, const float *restrict h_0_ln_2_v,
    float *restrict h_0_ln_2_sum_2_grad)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            vec sum = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                sum += LOAD(&h_0_ln_2_y_grad[512 * i0 + 32 * i1 + 16 * d0b]) *
                    LOAD(&h_0_ln_2_weight[16 * d0b]) *
                    (LOAD(&h_0_9_y[512 * i0 + 32 * i1 + 16 * d0b]) -
                    SPLAT(h_0_ln_2_m[16 * i0 + i1]));
            float total = add_lanes(sum);
            {
                const int at = 16 * i0 + i1;
                h_0_ln_2_sum_2_grad[at] = -0.5f *
                    (total * (rsqrtf(h_0_ln_2_v[at] + 1e-05f) * rsqrtf(h_0_ln_2_v[at] + 1e-05f) *
                    rsqrtf(h_0_ln_2_v[at] + 1e-05f))) / 32.0f;
            }
        }
}

/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.weight.grad[d0] = sum(i0, i1) h.0.ln_2.y.grad[i0, i1,
   d0]*((h.0.9.y[i0, i1, d0] - h.0.ln_2.m[i0, i1])*h.0.ln_2.y.part[i0, i1]) */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.bias.grad[d0] = sum(i0, i1) h.0.ln_2.y.grad[i0, i1,
   d0] */
/* adamw, line 49: h.0.ln_2.weight.exp_avg.next[i0] = h.0.ln_2.weight.exp_avg[i0] + (1 -
   betas.0[])*(h.0.ln_2.weight.grad[i0] - h.0.ln_2.weight.exp_avg[i0]) */
/* adamw, line 49: h.0.ln_2.weight.exp_avg_sq.next[i0] = betas.1[]*h.0.ln_2.weight.exp_avg_sq[i0]
   + (1 - betas.1[])*h.0.ln_2.weight.grad[i0]*h.0.ln_2.weight.grad[i0] */
/* adamw, line 49: h.0.ln_2.bias.exp_avg.next[i0] = h.0.ln_2.bias.exp_avg[i0] + (1 -
   betas.0[])*(h.0.ln_2.bias.grad[i0] - h.0.ln_2.bias.exp_avg[i0]) */
/* adamw, line 49: h.0.ln_2.bias.exp_avg_sq.next[i0] = betas.1[]*h.0.ln_2.bias.exp_avg_sq[i0] +
   (1 - betas.1[])*h.0.ln_2.bias.grad[i0]*h.0.ln_2.bias.grad[i0] */
/* adamw, line 49: h.0.ln_2.bias.next[i0] = (1 - lr[]*weight_decay[])*h.0.ln_2.bias[i0] -
   lr[]/adamw.c1[]*h.0.ln_2.bias.exp_avg.next[i0]/(sqrt(h.0.ln_2.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* h.0.ln_2.y.grad f32[4, 16, 32]; h.0.9.y f32[4, 16, 32]; h.0.ln_2.m f32[4, 16]; h.0.ln_2.y.part
   f32[4, 16]; h.0.ln_2.weight.exp_avg f32[32]; h.0.ln_2.weight.exp_avg_sq f32[32];
   h.0.ln_2.bias.exp_avg f32[32]; h.0.ln_2.bias.exp_avg_sq f32[32]; h.0.ln_2.bias f32[32];
   adamw.c1 f64[]; adamw.c2 f64[]; h.0.ln_2.weight.grad f32[32]; h.0.ln_2.bias.grad f32[32] */
/* Tile: 16 d0; lanes over d0. Loops: d0; inside: i0, i1 */
static void h_0_ln_2_adamw_grad(const float *restrict h_0_ln_2_y_grad,
    const float *restrict h_0_9_y, const float *restrict h_0_ln_2_m,
    const float *restrict h_0_ln_2_y_part, float *restrict h_0_ln_2_weight_exp_avg,
    float *restrict h_0_ln_2_weight_exp_avg_sq, float *restrict h_0_ln_2_bias_exp_avg,
    float *restrict h_0_ln_2_bias_exp_avg_sq, float *restrict h_0_ln_2_bias,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict h_0_ln_2_weight_grad, float *restrict h_0_ln_2_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float factor_3 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int d0b = 0; d0b <= 1; d0b++) {
        vec grad = SPLAT(0.0f);
        vec grad_2 = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++) {
                grad += LOAD(&h_0_ln_2_y_grad[16 * d0b + 512 * i0 + 32 * i1]) *
                    ((LOAD(&h_0_9_y[16 * d0b + 512 * i0 + 32 * i1]) -
                    SPLAT(h_0_ln_2_m[16 * i0 + i1])) * SPLAT(h_0_ln_2_y_part[i0 + 16 * i1]));
                grad_2 += LOAD(&h_0_ln_2_y_grad[16 * d0b + 512 * i0 + 32 * i1]);
            }
        if (h_0_ln_2_weight_grad != NULL)
            STORE(&h_0_ln_2_weight_grad[16 * d0b], grad);
        if (h_0_ln_2_bias_grad != NULL)
            STORE(&h_0_ln_2_bias_grad[16 * d0b], grad_2);
        STORE(&h_0_ln_2_weight_exp_avg[16 * d0b], LOAD(&h_0_ln_2_weight_exp_avg[16 * d0b]) +
            SPLAT(factor) * (grad - LOAD(&h_0_ln_2_weight_exp_avg[16 * d0b])));
        STORE(&h_0_ln_2_weight_exp_avg_sq[16 * d0b], SPLAT(the_betas_1) *
            LOAD(&h_0_ln_2_weight_exp_avg_sq[16 * d0b]) + SPLAT(factor_2) * grad * grad);
        vec next = LOAD(&h_0_ln_2_bias_exp_avg[16 * d0b]) + SPLAT(factor) *
            (grad_2 - LOAD(&h_0_ln_2_bias_exp_avg[16 * d0b]));
        STORE(&h_0_ln_2_bias_exp_avg[16 * d0b], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&h_0_ln_2_bias_exp_avg_sq[16 * d0b]) +
            SPLAT(factor_2) * grad_2 * grad_2;
        STORE(&h_0_ln_2_bias_exp_avg_sq[16 * d0b], next_2);
        STORE(&h_0_ln_2_bias[16 * d0b], SPLAT(factor_3) * LOAD(&h_0_ln_2_bias[16 * d0b]) -
            SPLAT((float)(lr / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.m.grad.sum.2[i0, i1] = sum(d0) h.0.ln_2.y.grad[i0,
   i1, d0]*h.0.ln_2.weight[d0] */
/* h.0.ln_2 (layer_norm), line 34: h.0.ln_2.sum.grad[i0, i1] = ((-2)*((h.0.ln_2.sum[i0, i1] +
   (-32)*h.0.ln_2.m[i0, i1])*h.0.ln_2.sum.2.grad[i0, i1]) - h.0.ln_2.m.grad.sum.2[i0,
   i1]*rsqrt(h.0.ln_2.v[i0, i1] + 1e-05))/32 */
/* h.0.ln_2.y.grad f32[4, 16, 32]; h.0.ln_2.weight f32[32]; h.0.ln_2.sum f32[4, 16]; h.0.ln_2.m
   f32[4, 16]; h.0.ln_2.sum.2.grad f32[4, 16]; h.0.ln_2.v f32[4, 16]; h.0.ln_2.sum.grad f32[4,
   16] */
/* Tile: 4 i0 x 16 i1; lanes over i1. Loops: d0 */
KERNEL
static void h_0_ln_2_grad_2(const float *restrict h_0_ln_2_y_grad,
    const float *restrict h_0_ln_2_weight, const float *restrict h_0_ln_2_sum,
    const float *restrict h_0_ln_2_m, const float *restrict h_0_ln_2_sum_2_grad,
    const float *restrict h_0_ln_2_v, float *restrict h_0_ln_2_sum_grad)
{
    vec sum_2[4];
    UNROLL for (int i0 = 0; i0 < 4; i0++)
        sum_2[i0] = SPLAT(0.0f);
    for (int d0 = 0; d0 <= 31; d0++) {
        const float *const grad_at = &h_0_ln_2_y_grad[d0];
        UNROLL for (int i0 = 0; i0 < 4; i0++) {
            const vec x = gather(&grad_at[512 * i0], 32, LANES);
            sum_2[i0] += x * SPLAT(h_0_ln_2_weight[d0]);
        }
    }
    UNROLL for (int i0 = 0; i0 < 4; i0++)
        STORE(&h_0_ln_2_sum_grad[16 * i0],
            (SPLAT(-2.0f) * ((LOAD(&h_0_ln_2_sum[16 * i0]) + SPLAT(-32.0f) *
            LOAD(&h_0_ln_2_m[16 * i0])) * LOAD(&h_0_ln_2_sum_2_grad[16 * i0])) - sum_2[i0] *
            v_rsqrt(LOAD(&h_0_ln_2_v[16 * i0]) + SPLAT(1e-05f))) / SPLAT(32.0f));
}

/* h.0.ln_2 (layer_norm), line 34: h.0.9.y.grad[i0, i1, i2] = h.0.ln_2.sum.grad[i0, i1] +
   (2*(h.0.ln_2.sum.2.grad[i0, i1]*(h.0.9.y[i0, i1, i2] - h.0.ln_2.m[i0, i1])) +
   h.0.ln_2.y.grad[i0, i1, i2]*h.0.ln_2.weight[i2]*h.0.ln_2.y.part[i0, i1]) + h.0.14.y.grad[i0,
   i1, i2] */
/* h.0.attn.c_proj (dense), line 32: h.0.attn.c_proj.bias.grad[k] = sum(i0, i1) h.0.9.y.grad[i0,
   i1, k] */
/* adamw, line 49: h.0.attn.c_proj.bias.exp_avg.next[i0] = h.0.attn.c_proj.bias.exp_avg[i0] + (1
   - betas.0[])*(h.0.attn.c_proj.bias.grad[i0] - h.0.attn.c_proj.bias.exp_avg[i0]) */
/* adamw, line 49: h.0.attn.c_proj.bias.exp_avg_sq.next[i0] =
   betas.1[]*h.0.attn.c_proj.bias.exp_avg_sq[i0] + (1 -
   betas.1[])*h.0.attn.c_proj.bias.grad[i0]*h.0.attn.c_proj.bias.grad[i0] */
/* adamw, line 49: h.0.attn.c_proj.bias.next[i0] = (1 -
   lr[]*weight_decay[])*h.0.attn.c_proj.bias[i0] -
   lr[]/adamw.c1[]*h.0.attn.c_proj.bias.exp_avg.next[i0]/(sqrt(h.0.attn.c_proj.bias.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* h.0.ln_2.sum.grad f32[4, 16]; h.0.ln_2.sum.2.grad f32[4, 16]; h.0.9.y f32[4, 16, 32];
   h.0.ln_2.m f32[4, 16]; h.0.ln_2.y.grad f32[4, 16, 32]; h.0.ln_2.weight f32[32];
   h.0.ln_2.y.part f32[4, 16]; h.0.14.y.grad f32[4, 16, 32]; h.0.9.y.grad f32[4, 16, 32];
   h.0.attn.c_proj.bias.exp_avg f32[32]; h.0.attn.c_proj.bias.exp_avg_sq f32[32];
   h.0.attn.c_proj.bias f32[32]; adamw.c1 f64[]; adamw.c2 f64[]; h.0.attn.c_proj.bias.grad
   f32[32] */
/* Tile: 16 i2; lanes over i2. Loops: i2; inside: i0, i1 */
static void h_0_ln_2_h_0_attn_c_proj_adamw_grad(const float *restrict h_0_ln_2_sum_grad,
    const float *restrict h_0_ln_2_sum_2_grad, const float *restrict h_0_9_y,
    const float *restrict h_0_ln_2_m, const float *restrict h_0_ln_2_y_grad,
    const float *restrict h_0_ln_2_weight, const float *restrict h_0_ln_2_y_part,
    const float *restrict h_0_14_y_grad, float *restrict h_0_9_y_grad,
    float *restrict h_0_attn_c_proj_bias_exp_avg, float *restrict h_0_attn_c_proj_bias_exp_avg_sq,
    float *restrict h_0_attn_c_proj_bias, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict h_0_attn_c_proj_bias_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float factor_3 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int i2b = 0; i2b <= 1; i2b++) {
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++) {
                {
                    const int at = 16 * i0 + i1;
                    const int at_2 = 16 * i2b + 512 * i0 + 32 * i1;
                    const int at_3 = 1040 * i2b + 256 * i0 + 16 * i1;
                    STORE(&h_0_9_y_grad[at_3], SPLAT(h_0_ln_2_sum_grad[at]) +
                        (SPLAT(2.0f) * (SPLAT(h_0_ln_2_sum_2_grad[at]) *
                        (LOAD(&h_0_9_y[at_2]) - SPLAT(h_0_ln_2_m[at]))) +
                        LOAD(&h_0_ln_2_y_grad[at_2]) * LOAD(&h_0_ln_2_weight[16 * i2b]) *
                        SPLAT(h_0_ln_2_y_part[i0 + 16 * i1])) + LOAD(&h_0_14_y_grad[at_3]));
                }
                grad += LOAD(&h_0_9_y_grad[1040 * i2b + 256 * i0 + 16 * i1]);
            }
        if (h_0_attn_c_proj_bias_grad != NULL)
            STORE(&h_0_attn_c_proj_bias_grad[16 * i2b], grad);
        vec next = LOAD(&h_0_attn_c_proj_bias_exp_avg[16 * i2b]) + SPLAT(factor) *
            (grad - LOAD(&h_0_attn_c_proj_bias_exp_avg[16 * i2b]));
        STORE(&h_0_attn_c_proj_bias_exp_avg[16 * i2b], next);
        vec next_2 = SPLAT(the_betas_1) * LOAD(&h_0_attn_c_proj_bias_exp_avg_sq[16 * i2b]) +
            SPLAT(factor_2) * grad * grad;
        STORE(&h_0_attn_c_proj_bias_exp_avg_sq[16 * i2b], next_2);
        STORE(&h_0_attn_c_proj_bias[16 * i2b], SPLAT(factor_3) *
            LOAD(&h_0_attn_c_proj_bias[16 * i2b]) - SPLAT((float)(lr / adamw_c1[0])) * next /
            (v_sqrt(next_2) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
    }
}

/* h.0.attn.c_proj (dense), line 32: h.0.7.y.grad[i0, i1, c] = sum(k) h.0.9.y.grad[i0, i1,
   k]*h.0.attn.c_proj.weight.copy[c, k] */
/* h.0.9.y.grad f32[4, 16, 32]; h.0.attn.c_proj.weight.copy f32[32, 32]; h.0.7.y.grad f32[4, 16,
   32] */
/* Tile: 8 i1 x 32 c; lanes over c. Loops: i0, i1; inside: k */
KERNEL
static void h_0_attn_c_proj_grad(int thread, int threads, const float *restrict h_0_9_y_grad,
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
        for (int k = 0; k <= 31; k++) {
            const float *const copy_at = &h_0_attn_c_proj_weight_copy[16 * k];
            const float *const grad_at = &h_0_9_y_grad[256 * i0 + 128 * i1b + k + 1024 * (k / 16)];
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&copy_at[512 * cv]);
                UNROLL for (int i1 = 0; i1 < 8; i1++)
                    grad[i1][cv] += x * SPLAT(grad_at[16 * i1]);
            }
        }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&h_0_7_y_grad[256 * i0 + 128 * i1b + 16 * i1 + 1040 * cv], grad[i1][cv]);
    }
}

/* h.0.attn.c_proj (dense), line 32: h.0.attn.c_proj.weight.grad[8*c + c2, k] = sum(i0, i1)
   h.0.9.y.grad[i0, i1, k]*h.0.5.4.y[i0, c, i1, c2] */
/* adamw, line 49: h.0.attn.c_proj.weight.exp_avg.next[8*i0 + c2, i1] =
   h.0.attn.c_proj.weight.exp_avg[8*i0 + c2, i1] + (1 -
   betas.0[])*(h.0.attn.c_proj.weight.grad[8*i0 + c2, i1] - h.0.attn.c_proj.weight.exp_avg[8*i0 +
   c2, i1]) */
/* adamw, line 49: h.0.attn.c_proj.weight.exp_avg_sq.next[8*i0 + c2, i1] =
   betas.1[]*h.0.attn.c_proj.weight.exp_avg_sq[8*i0 + c2, i1] + (1 -
   betas.1[])*h.0.attn.c_proj.weight.grad[8*i0 + c2, i1]*h.0.attn.c_proj.weight.grad[8*i0 + c2,
   i1] */
/* adamw, line 49: h.0.attn.c_proj.weight.next[8*i0 + c2, i1] = (1 -
   lr[]*weight_decay[])*h.0.attn.c_proj.weight[8*i0 + c2, i1] -
   lr[]/adamw.c1[]*h.0.attn.c_proj.weight.exp_avg.next[8*i0 + c2,
   i1]/(sqrt(h.0.attn.c_proj.weight.exp_avg_sq.next[8*i0 + c2, i1])/adamw.c2[] + eps[]) */
/* h.0.9.y.grad f32[4, 16, 32]; h.0.5.4.y f32[4, 4, 16, 8]; h.0.attn.c_proj.weight.exp_avg
   f32[32, 32]; h.0.attn.c_proj.weight.exp_avg_sq f32[32, 32]; h.0.attn.c_proj.weight f32[32,
   32]; adamw.c1 f64[]; adamw.c2 f64[]; h.0.attn.c_proj.weight.grad f32[32, 32] */
/* Tile: 4 c2 x 32 k; lanes over k. Loops: c, c2; inside: i0, i1 */
KERNEL
static void h_0_attn_c_proj_adamw_grad(int thread, int threads, const float *restrict h_0_9_y_grad,
    const float *restrict h_0_5_4_y, float *restrict h_0_attn_c_proj_weight_exp_avg,
    float *restrict h_0_attn_c_proj_weight_exp_avg_sq, float *restrict h_0_attn_c_proj_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict h_0_attn_c_proj_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float factor_3 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int c = unit / 2;
        const int c2b = unit % 2;
        vec grad[4][2];
        vec next[4][2];
        vec next_2[4][2];
        UNROLL for (int c2 = 0; c2 < 4; c2++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                grad[c2][kv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++) {
                const float *const grad_at = &h_0_9_y_grad[256 * i0 + 16 * i1];
                const float *const y_at = &h_0_5_4_y[256 * c + 4 * c2b + 1024 * i0 + 16 * i1];
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&grad_at[1040 * kv]);
                    UNROLL for (int c2 = 0; c2 < 4; c2++)
                        grad[c2][kv] += x * SPLAT(y_at[c2]);
                }
            }
        if (h_0_attn_c_proj_weight_grad != NULL)
            UNROLL for (int c2 = 0; c2 < 4; c2++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    STORE(&h_0_attn_c_proj_weight_grad[128 * c + 64 * c2b + 16 * c2 + 512 * kv],
                        grad[c2][kv]);
        UNROLL for (int c2 = 0; c2 < 4; c2++)
            UNROLL for (int kv = 0; kv < 2; kv++) {
                const int at = 128 * c + 64 * c2b + 16 * c2 + 512 * kv;
                next[c2][kv] = LOAD(&h_0_attn_c_proj_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[c2][kv] - LOAD(&h_0_attn_c_proj_weight_exp_avg[at]));
                STORE(&h_0_attn_c_proj_weight_exp_avg[at], next[c2][kv]);
                next_2[c2][kv] = SPLAT(the_betas_1) * LOAD(&h_0_attn_c_proj_weight_exp_avg_sq[at]) +
                    SPLAT(factor_2) * grad[c2][kv] * grad[c2][kv];
                STORE(&h_0_attn_c_proj_weight_exp_avg_sq[at], next_2[c2][kv]);
                STORE(&h_0_attn_c_proj_weight[at], SPLAT(factor_3) *
                    LOAD(&h_0_attn_c_proj_weight[at]) - SPLAT((float)(lr / adamw_c1[0])) *
                    next[c2][kv] / (v_sqrt(next_2[c2][kv]) / SPLAT((float)adamw_c2[0]) +
                    SPLAT(the_eps)));
            }
    }
}

/* h.0.5.4 (attention_values), line 29: h.0.5.4.w.grad[i0, i1, l, s] = sum(c) h.0.7.y.grad[i0, l,
   8*i1 + c]*h.0.qkv.y.2[i0, i1, s, c] */
/* h.0.7.y.grad f32[4, 16, 32]; h.0.qkv.y.2 f32[4, 4, 16, 8]; h.0.5.4.w.grad f32[4, 4, 16, 16] */
/* Tile: 16 l x 16 s; lanes over s. Loops: i0, i1; inside: c */
KERNEL
static void h_0_5_4_grad(int thread, int threads, const float *restrict h_0_7_y_grad,
    const float *restrict h_0_qkv_y_2, float *restrict h_0_5_4_w_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec grad[16];
        UNROLL for (int l = 0; l < 16; l++)
            grad[l] = SPLAT(0.0f);
        for (int c = 0; c <= 7; c++) {
            const float *const grad_at = &h_0_7_y_grad[256 * i0 + 8 * i1 + c + 1024 * (i1 / 2)];
            const vec x = LOAD(&h_0_qkv_y_2[512 * i0 + 128 * i1 + 16 * c]);
            UNROLL for (int l = 0; l < 16; l++)
                grad[l] += x * SPLAT(grad_at[16 * l]);
        }
        UNROLL for (int l = 0; l < 16; l++)
            STORE(&h_0_5_4_w_grad[1024 * i0 + 256 * i1 + 16 * l], grad[l]);
    }
}

/* h.0.5.4 (attention_values), line 29: h.0.qkv.y.2.grad[i0, i1, s, c] = sum(l) h.0.7.y.grad[i0,
   l, 8*i1 + c]*h.0.5.4.w[i0, i1, l, s] */
/* h.0.qkv (unbind), line 28: h.0.3.y.grad[a0, a1, 2, b0, b1] = h.0.qkv.y.2.grad[a0, a1, b0, b1] */
/* h.0.7.y.grad f32[4, 16, 32]; h.0.5.4.w f32[4, 4, 16, 16]; h.0.3.y.grad f32[4, 4, 3, 16, 8] */
/* Tile: 16 s x 8 c; lanes over s. Loops: i0, i1; inside: l */
KERNEL
static void h_0_5_4_h_0_qkv_grad(int thread, int threads, const float *restrict h_0_7_y_grad,
    const float *restrict h_0_5_4_w, float *restrict h_0_3_y_grad)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec grad[8];
        UNROLL for (int c = 0; c < 8; c++)
            grad[c] = SPLAT(0.0f);
        for (int l = 0; l <= 15; l++) {
            const float *const grad_at = &h_0_7_y_grad[256 * i0 + 8 * i1 + 16 * l + 1024 *
                (i1 / 2)];
            const vec x = LOAD(&h_0_5_4_w[1024 * i0 + 256 * i1 + 16 * l]);
            UNROLL for (int c = 0; c < 8; c++)
                grad[c] += x * SPLAT(grad_at[c]);
        }
        UNROLL for (int c = 0; c < 8; c++)
            STORE(&h_0_3_y_grad[1536 * i0 + 384 * i1 + 16 * c + 256], grad[c]);
    }
}

/* h.0.5.4 (attention_values), line 29: h.0.5.4.z.grad[i0, i1, l] = sum(s) select(h.0.5.4.z[i0,
   i1, l] >= 1e-30, -(h.0.5.4.w.grad[i0, i1, l, s]*h.0.5.4.w[i0, i1, l, s]/max(h.0.5.4.z[i0, i1,
   l], 1e-30)), 0) */
/* h.0.5.2 (attention_scores), line 29: h.0.5.2.sum.grad[i0, i1, l, s] =
   0.35355339059327373*select(l - s >= 0, (h.0.5.4.z.grad[i0, i1, l]*max(h.0.5.4.z[i0, i1, l],
   1e-30) + h.0.5.4.w.grad[i0, i1, l, s])*h.0.5.4.w[i0, i1, l, s], 0) */
/* h.0.5.4.z f32[4, 4, 16]; h.0.5.4.w.grad f32[4, 4, 16, 16]; h.0.5.4.w f32[4, 4, 16, 16];
   h.0.5.2.sum.grad f32[4, 4, 16, 16] */
/* Tile: 16 s x 16 s; lanes over s. Loops: i0, i1, l */
static void h_0_5_4_h_0_5_2_grad(const float *restrict h_0_5_4_z,
    const float *restrict h_0_5_4_w_grad, const float *restrict h_0_5_4_w,
    float *restrict h_0_5_2_sum_grad)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 3; i1++)
            for (int l = 0; l <= 15; l++) {
                vec grad = SPLAT(0.0f);
                grad += (h_0_5_4_z[i0 + 256 * i1 + 16 * l] >= 1e-30f) ?
                    (vec)(-(LOAD(&h_0_5_4_w_grad[1024 * i0 + 256 * i1 + 16 * l]) *
                    LOAD(&h_0_5_4_w[1024 * i0 + 256 * i1 + 16 * l]) /
                    SPLAT(maximumf(h_0_5_4_z[i0 + 256 * i1 + 16 * l], 1e-30f)))) : (vec)SPLAT(0.0f);
                float total = add_lanes(grad);
                {
                    const int at = 1024 * i0 + 256 * i1 + 16 * l;
                    STORE(&h_0_5_2_sum_grad[at], SPLAT(0.35355338f) *
                        SELECT((SPLATI(l) + -1 * lane_numbers()) >= SPLATI(0),
                        (SPLAT(total * maximumf(h_0_5_4_z[i0 + 256 * i1 + 16 * l], 1e-30f)) +
                        LOAD(&h_0_5_4_w_grad[at])) * LOAD(&h_0_5_4_w[at]), SPLAT(0.0f)));
                }
            }
}

/* h.0.5.2 (attention_scores), line 29: h.0.5.2.sum.grad.copy[n, c, h, w] = h.0.5.2.sum.grad[n,
   c, h, w] */
/* h.0.5.2.sum.grad f32[4, 4, 16, 16]; h.0.5.2.sum.grad.copy f32[4, 4, 16, 16] */
/* Tile: 16 h; lanes over h. Loops: n, c, w */
static void h_0_5_2_grad(const float *restrict h_0_5_2_sum_grad,
    float *restrict h_0_5_2_sum_grad_copy)
{
    for (int n = 0; n <= 3; n++)
        for (int c = 0; c <= 3; c++)
            for (int w = 0; w <= 15; w++)
                STORE(&h_0_5_2_sum_grad_copy[1024 * n + 256 * c + 16 * w],
                    gather(&h_0_5_2_sum_grad[1024 * n + 256 * c + w], 16, LANES));
}

/* h.0.5.2 (attention_scores), line 29: h.0.qkv.y.0.grad[i0, i1, l, d] = sum(s)
   h.0.5.2.sum.grad.copy[i0, i1, l, s]*h.0.qkv.y.1[i0, i1, s, d] */
/* For h.0.5.2, h.0.5.4 (line 29) */
/* h.0.5.2.sum.grad.copy f32[4, 4, 16, 16]; h.0.qkv.y.1 f32[4, 4, 16, 8]; h.0.qkv.y.0.grad f32[4,
   4, 16, 8] */
/* Tile: 16 l x 8 d; lanes over l. Loops: i0, i1; inside: s */
KERNEL
static void h_0_5_2_grad_2(int thread, int threads, const float *restrict h_0_5_2_sum_grad_copy,
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
            const float *const y_1_at = &h_0_qkv_y_1[512 * i0 + 128 * i1 + s];
            const vec x = LOAD(&h_0_5_2_sum_grad_copy[1024 * i0 + 256 * i1 + 16 * s]);
            UNROLL for (int d = 0; d < 8; d++)
                grad[d] += x * SPLAT(y_1_at[16 * d]);
        }
        UNROLL for (int d = 0; d < 8; d++)
            STORE(&h_0_qkv_y_0_grad[512 * i0 + 128 * i1 + 16 * d], grad[d]);
    }
}

/* h.0.5.2 (attention_scores), line 29: h.0.qkv.y.1.grad[i0, i1, s, d] = sum(l)
   h.0.5.2.sum.grad[i0, i1, l, s]*h.0.qkv.y.0[i0, i1, l, d] */
/* h.0.qkv (unbind), line 28: h.0.3.y.grad[a0, a1, 1, b0, b1] = h.0.qkv.y.1.grad[a0, a1, b0, b1] */
/* h.0.5.2.sum.grad f32[4, 4, 16, 16]; h.0.qkv.y.0 f32[4, 4, 16, 8]; h.0.3.y.grad f32[4, 4, 3,
   16, 8] */
/* Tile: 16 s x 8 d; lanes over s. Loops: i0, i1; inside: l */
KERNEL
static void h_0_5_2_h_0_qkv_grad(int thread, int threads, const float *restrict h_0_5_2_sum_grad,
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
            const float *const y_0_at = &h_0_qkv_y_0[512 * i0 + 128 * i1 + l];
            const vec x = LOAD(&h_0_5_2_sum_grad[1024 * i0 + 256 * i1 + 16 * l]);
            UNROLL for (int d = 0; d < 8; d++)
                grad[d] += x * SPLAT(y_0_at[16 * d]);
        }
        UNROLL for (int d = 0; d < 8; d++)
            STORE(&h_0_3_y_grad[1536 * i0 + 384 * i1 + 16 * d + 128], grad[d]);
    }
}

/* h.0.qkv (unbind), line 28: h.0.3.y.grad[a0, a1, 0, b0, b1] = h.0.qkv.y.0.grad[a0, a1, b0, b1] */
/* h.0.qkv.y.0.grad f32[4, 4, 16, 8]; h.0.3.y.grad f32[4, 4, 3, 16, 8] */
/* Tile: 16 b0; lanes over b0. Loops: a0, a1, b1 */
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
/* adamw, line 49: h.0.attn.c_attn.bias.exp_avg.next[32*i0 + 8*k2 + k22] =
   h.0.attn.c_attn.bias.exp_avg[32*i0 + 8*k2 + k22] + (1 -
   betas.0[])*(h.0.attn.c_attn.bias.grad[32*i0 + 8*k2 + k22] - h.0.attn.c_attn.bias.exp_avg[32*i0
   + 8*k2 + k22]) */
/* adamw, line 49: h.0.attn.c_attn.bias.exp_avg_sq.next[32*i0 + 8*k2 + k22] =
   betas.1[]*h.0.attn.c_attn.bias.exp_avg_sq[32*i0 + 8*k2 + k22] + (1 -
   betas.1[])*h.0.attn.c_attn.bias.grad[32*i0 + 8*k2 + k22]*h.0.attn.c_attn.bias.grad[32*i0 +
   8*k2 + k22] */
/* adamw, line 49: h.0.attn.c_attn.bias.next[32*i0 + 8*k2 + k22] = (1 -
   lr[]*weight_decay[])*h.0.attn.c_attn.bias[32*i0 + 8*k2 + k22] -
   lr[]/adamw.c1[]*h.0.attn.c_attn.bias.exp_avg.next[32*i0 + 8*k2 +
   k22]/(sqrt(h.0.attn.c_attn.bias.exp_avg_sq.next[32*i0 + 8*k2 + k22])/adamw.c2[] + eps[]) */
/* h.0.3.y.grad f32[4, 4, 3, 16, 8]; h.0.attn.c_attn.bias.exp_avg f32[96];
   h.0.attn.c_attn.bias.exp_avg_sq f32[96]; h.0.attn.c_attn.bias f32[96]; adamw.c1 f64[];
   adamw.c2 f64[]; h.0.attn.c_attn.bias.grad f32[96] */
/* Tile: 16 i1; lanes over i1. Loops: k, k2, k22; inside: i0 */
static void h_0_attn_c_attn_adamw_grad(const float *restrict h_0_3_y_grad,
    float *restrict h_0_attn_c_attn_bias_exp_avg, float *restrict h_0_attn_c_attn_bias_exp_avg_sq,
    float *restrict h_0_attn_c_attn_bias, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict h_0_attn_c_attn_bias_grad)
{
    for (int k = 0; k <= 2; k++)
        for (int k2 = 0; k2 <= 3; k2++)
            for (int k22 = 0; k22 <= 7; k22++) {
                vec grad = SPLAT(0.0f);
                for (int i0 = 0; i0 <= 3; i0++)
                    grad += LOAD(&h_0_3_y_grad[128 * k + 384 * k2 + 16 * k22 + 1536 * i0]);
                float total = add_lanes(grad);
                if (h_0_attn_c_attn_bias_grad != NULL)
                    h_0_attn_c_attn_bias_grad[32 * k + 8 * k2 + k22] = total;
                const int at = 4 * k + k2 + 16 * k22;
                float next = h_0_attn_c_attn_bias_exp_avg[at] + (float)(1.0 - betas_0) *
                    (total - h_0_attn_c_attn_bias_exp_avg[at]);
                h_0_attn_c_attn_bias_exp_avg[at] = next;
                float next_2 = (float)betas_1 * h_0_attn_c_attn_bias_exp_avg_sq[at] +
                    (float)(1.0 - betas_1) * total * total;
                h_0_attn_c_attn_bias_exp_avg_sq[at] = next_2;
                h_0_attn_c_attn_bias[at] = (float)(1.0 - lr * weight_decay) *
                    h_0_attn_c_attn_bias[at] - (float)(lr / adamw_c1[0]) * next /
                    (sqrtf(next_2) / (float)adamw_c2[0] + (float)eps);
            }
}

/* h.0.attn.c_attn (dense), line 25: h.0.ln_1.y.grad[i0, i1, c] = sum(k, k2, k22)
   h.0.3.y.grad[i0, k2, k, i1, k22]*h.0.attn.c_attn.weight[c, 32*k + 8*k2 + k22] */
/* h.0.3.y.grad f32[4, 4, 3, 16, 8]; h.0.attn.c_attn.weight f32[32, 96]; h.0.ln_1.y.grad f32[4,
   16, 32] */
/* Tile: 8 i1 x 32 c; lanes over c. Loops: i0, i1; inside: k, k2, k22 */
KERNEL
static void h_0_attn_c_attn_grad(int thread, int threads, const float *restrict h_0_3_y_grad,
    const float *restrict h_0_attn_c_attn_weight, float *restrict h_0_ln_1_y_grad)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0 = unit / 2;
        const int i1b = unit % 2;
        vec grad[8][2];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[i1][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 2; k++)
            for (int k2 = 0; k2 <= 3; k2++)
                for (int k22 = 0; k22 <= 7; k22++) {
                    const float *const weight_at =
                        &h_0_attn_c_attn_weight[512 * k + 128 * k2 + 16 * k22];
                    const float *const grad_at =
                        &h_0_3_y_grad[1536 * i0 + 8 * i1b + 128 * k + 384 * k2 + 16 * k22];
                    UNROLL for (int cv = 0; cv < 2; cv++) {
                        const vec x = LOAD(&weight_at[1536 * cv]);
                        UNROLL for (int i1 = 0; i1 < 8; i1++)
                            grad[i1][cv] += x * SPLAT(grad_at[i1]);
                    }
                }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&h_0_ln_1_y_grad[256 * i0 + 128 * i1b + 16 * i1 + 1040 * cv], grad[i1][cv]);
    }
}

/* h.0.attn.c_attn (dense), line 25: h.0.attn.c_attn.weight.grad[c, 32*k + 8*k2 + k22] = sum(i0,
   i1) h.0.3.y.grad[i0, k2, k, i1, k22]*h.0.ln_1.y[i0, i1, c] */
/* adamw, line 49: h.0.attn.c_attn.weight.exp_avg.next[i0, 32*i1 + 8*k2 + k22] =
   h.0.attn.c_attn.weight.exp_avg[i0, 32*i1 + 8*k2 + k22] + (1 -
   betas.0[])*(h.0.attn.c_attn.weight.grad[i0, 32*i1 + 8*k2 + k22] -
   h.0.attn.c_attn.weight.exp_avg[i0, 32*i1 + 8*k2 + k22]) */
/* adamw, line 49: h.0.attn.c_attn.weight.exp_avg_sq.next[i0, 32*i1 + 8*k2 + k22] =
   betas.1[]*h.0.attn.c_attn.weight.exp_avg_sq[i0, 32*i1 + 8*k2 + k22] + (1 -
   betas.1[])*h.0.attn.c_attn.weight.grad[i0, 32*i1 + 8*k2 + k22]*h.0.attn.c_attn.weight.grad[i0,
   32*i1 + 8*k2 + k22] */
/* adamw, line 49: h.0.attn.c_attn.weight.next[i0, 32*i1 + 8*k2 + k22] = (1 -
   lr[]*weight_decay[])*h.0.attn.c_attn.weight[i0, 32*i1 + 8*k2 + k22] -
   lr[]/adamw.c1[]*h.0.attn.c_attn.weight.exp_avg.next[i0, 32*i1 + 8*k2 +
   k22]/(sqrt(h.0.attn.c_attn.weight.exp_avg_sq.next[i0, 32*i1 + 8*k2 + k22])/adamw.c2[] + eps[]) */
/* h.0.3.y.grad f32[4, 4, 3, 16, 8]; h.0.ln_1.y f32[4, 16, 32]; h.0.attn.c_attn.weight.exp_avg
   f32[32, 96]; h.0.attn.c_attn.weight.exp_avg_sq f32[32, 96]; h.0.attn.c_attn.weight f32[32,
   96]; adamw.c1 f64[]; adamw.c2 f64[]; h.0.attn.c_attn.weight.grad f32[32, 96] */
/* Tile: 32 c x 8 k22; lanes over c. Loops: k, k2; inside: i0, i1 */
KERNEL
static void h_0_attn_c_attn_adamw_grad_2(int thread, int threads,
    const float *restrict h_0_3_y_grad, const float *restrict h_0_ln_1_y,
    float *restrict h_0_attn_c_attn_weight_exp_avg,
    float *restrict h_0_attn_c_attn_weight_exp_avg_sq, float *restrict h_0_attn_c_attn_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict h_0_attn_c_attn_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float factor_3 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(12, thread, threads); unit < first_unit(12, thread + 1, threads);
        unit++) {
        const int k = unit / 4;
        const int k2 = unit % 4;
        vec grad[2][8];
        vec next[2][8];
        vec next_2[2][8];
        UNROLL for (int cv = 0; cv < 2; cv++)
            UNROLL for (int k22 = 0; k22 < 8; k22++)
                grad[cv][k22] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++) {
                const float *const y_at = &h_0_ln_1_y[256 * i0 + 16 * i1];
                const float *const grad_at = &h_0_3_y_grad[128 * k + 384 * k2 + 1536 * i0 + i1];
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const vec x = LOAD(&y_at[1040 * cv]);
                    UNROLL for (int k22 = 0; k22 < 8; k22++)
                        grad[cv][k22] += x * SPLAT(grad_at[16 * k22]);
                }
            }
        if (h_0_attn_c_attn_weight_grad != NULL)
            UNROLL for (int cv = 0; cv < 2; cv++)
                UNROLL for (int k22 = 0; k22 < 8; k22++)
                    STORE(&h_0_attn_c_attn_weight_grad[1536 * cv + 512 * k + 128 * k2 + 16 * k22],
                        grad[cv][k22]);
        UNROLL for (int cv = 0; cv < 2; cv++)
            UNROLL for (int k22 = 0; k22 < 8; k22++) {
                const int at = 1536 * cv + 512 * k + 128 * k2 + 16 * k22;
                next[cv][k22] = LOAD(&h_0_attn_c_attn_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[cv][k22] - LOAD(&h_0_attn_c_attn_weight_exp_avg[at]));
                STORE(&h_0_attn_c_attn_weight_exp_avg[at], next[cv][k22]);
                next_2[cv][k22] = SPLAT(the_betas_1) *
                    LOAD(&h_0_attn_c_attn_weight_exp_avg_sq[at]) + SPLAT(factor_2) * grad[cv][k22] *
                    grad[cv][k22];
                STORE(&h_0_attn_c_attn_weight_exp_avg_sq[at], next_2[cv][k22]);
                STORE(&h_0_attn_c_attn_weight[at], SPLAT(factor_3) *
                    LOAD(&h_0_attn_c_attn_weight[at]) - SPLAT((float)(lr / adamw_c1[0])) *
                    next[cv][k22] / (v_sqrt(next_2[cv][k22]) / SPLAT((float)adamw_c2[0]) +
                    SPLAT(the_eps)));
            }
    }
}

/* h.0.ln_1 (layer_norm), line 24: h.0.ln_1.weight.grad[d0] = sum(i0, i1) h.0.ln_1.y.grad[i0, i1,
   d0]*(h.0.ln_1.c[i0, i1, d0]*h.0.ln_1.y.part[i0, i1]) */
/* adamw, line 49: h.0.ln_1.weight.exp_avg.next[i0] = h.0.ln_1.weight.exp_avg[i0] + (1 -
   betas.0[])*(h.0.ln_1.weight.grad[i0] - h.0.ln_1.weight.exp_avg[i0]) */
/* adamw, line 49: h.0.ln_1.weight.exp_avg_sq.next[i0] = betas.1[]*h.0.ln_1.weight.exp_avg_sq[i0]
   + (1 - betas.1[])*h.0.ln_1.weight.grad[i0]*h.0.ln_1.weight.grad[i0] */
/* h.0.ln_1.y.grad f32[4, 16, 32]; h.0.ln_1.c f32[4, 16, 32]; h.0.ln_1.y.part f32[4, 16];
   h.0.ln_1.weight.exp_avg f32[32]; h.0.ln_1.weight.exp_avg_sq f32[32]; h.0.ln_1.weight.grad
   f32[32] */
/* Tile: 32 d0; lanes over d0. Loops: i0, i1 */
KERNEL
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
        for (int i1 = 0; i1 <= 15; i1++) {
            const float *const grad_at = &h_0_ln_1_y_grad[256 * i0 + 16 * i1];
            const float *const c_at = &h_0_ln_1_c[256 * i0 + 16 * i1];
            UNROLL for (int d0v = 0; d0v < 2; d0v++) {
                const vec x = LOAD(&grad_at[1040 * d0v]);
                grad[d0v] += x * LOAD(&c_at[1040 * d0v]) * SPLAT(h_0_ln_1_y_part[16 * i0 + i1]);
            }
        }
    if (h_0_ln_1_weight_grad != NULL)
        UNROLL for (int d0v = 0; d0v < 2; d0v++)
            STORE(&h_0_ln_1_weight_grad[16 * d0v], grad[d0v]);
    UNROLL for (int d0v = 0; d0v < 2; d0v++) {
        STORE(&h_0_ln_1_weight_exp_avg[16 * d0v], LOAD(&h_0_ln_1_weight_exp_avg[16 * d0v]) +
            SPLAT(factor) * (grad[d0v] - LOAD(&h_0_ln_1_weight_exp_avg[16 * d0v])));
        STORE(&h_0_ln_1_weight_exp_avg_sq[16 * d0v], SPLAT(the_betas_1) *
            LOAD(&h_0_ln_1_weight_exp_avg_sq[16 * d0v]) + SPLAT(factor_2) * grad[d0v] * grad[d0v]);
    }
}

/* h.0.ln_1 (layer_norm), line 24: wpe.y.grad[i0, i1, i2] = h.0.ln_1.sum.grad[i0, i1] +
   (2*(h.0.ln_1.sum.2.grad[i0, i1]*h.0.ln_1.c[i0, i1, i2]) + h.0.ln_1.y.grad[i0, i1,
   i2]*h.0.ln_1.weight[i2]*h.0.ln_1.y.part[i0, i1]) + h.0.9.y.grad[i0, i1, i2] */
/* wte (embedding), line 40: wte.weight.grad.2[x0, d] = sum(i0, i1) select(tokens[i0, i1] == x0,
   wpe.y.grad[i0, i1, d], 0) */
/* h.0.ln_1.sum.grad f32[4, 16]; h.0.ln_1.sum.2.grad f32[4, 16]; h.0.ln_1.c f32[4, 16, 32];
   h.0.ln_1.y.grad f32[4, 16, 32]; h.0.ln_1.weight f32[32]; h.0.ln_1.y.part f32[4, 16];
   h.0.9.y.grad f32[4, 16, 32]; tokens i32[4, 16]; wpe.y.grad f32[4, 16, 32]; wte.weight.grad.2
   f32[256, 32] */
/* Tile: 16 i2; lanes over i2. Loops: i2; inside: i0, i1, x0 */
static void h_0_ln_1_wte_grad(int thread, int threads, const float *restrict h_0_ln_1_sum_grad,
    const float *restrict h_0_ln_1_sum_2_grad, const float *restrict h_0_ln_1_c,
    const float *restrict h_0_ln_1_y_grad, const float *restrict h_0_ln_1_weight,
    const float *restrict h_0_ln_1_y_part, const float *restrict h_0_9_y_grad,
    const int32_t *restrict tokens, float *restrict wpe_y_grad, float *restrict wte_weight_grad_2)
{
    int32_t first[64], next_place[64];
    list_places(&tokens[0], 64, 1, first, 64, next_place);
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int i2b = unit;
        vec grad_2;
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++) {
                const int at = 16 * i0 + i1;
                const int at_2 = 1040 * i2b + 256 * i0 + 16 * i1;
                STORE(&wpe_y_grad[16 * i2b + 512 * i0 + 32 * i1], SPLAT(h_0_ln_1_sum_grad[at]) +
                    (SPLAT(2.0f) * (SPLAT(h_0_ln_1_sum_2_grad[at]) * LOAD(&h_0_ln_1_c[at_2])) +
                    LOAD(&h_0_ln_1_y_grad[at_2]) * LOAD(&h_0_ln_1_weight[16 * i2b]) *
                    SPLAT(h_0_ln_1_y_part[at])) + LOAD(&h_0_9_y_grad[at_2]));
            }
        for (int x0 = 0; x0 <= 255; x0++) {
            grad_2 = SPLAT(0.0f);
            for (int at_3 = first[x0 & 63]; at_3 >= 0; at_3 = next_place[at_3]) {
                const int i0 = at_3 / 16;
                const int i1 = at_3 % 16;
                if (tokens[16 * i0 + i1] == x0)
                    grad_2 += LOAD(&wpe_y_grad[16 * i2b + 512 * i0 + 32 * i1]);
            }
            STORE(&wte_weight_grad_2[4112 * i2b + 16 * x0], grad_2);
        }
    }
}

/* wpe (position_embedding), line 41: wpe.weight.grad[x0 + 16, x1] = 0 */
/* wpe.weight.grad f32[1024, 32] */
/* Tile: 16 x1; lanes over x1. Loops: x0, x1 */
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
/* Tile: 16 d; lanes over d. Loops: t, d; inside: n */
static void wpe_grad_2(const float *restrict wpe_y_grad, float *restrict wpe_weight_grad)
{
    for (int t = 0; t <= 15; t++)
        for (int db = 0; db <= 1; db++) {
            vec grad = SPLAT(0.0f);
            for (int n = 0; n <= 3; n++)
                grad += LOAD(&wpe_y_grad[32 * t + 16 * db + 512 * n]);
            STORE(&wpe_weight_grad[32 * t + 16 * db], grad);
        }
}

/* lm_head (linear), line 44: wte.weight.grad.1[k, c] = sum(i0, i1) lm_head.y.grad[i0, i1,
   k]*ln_f.y[i0, i1, c] */
/* wte (embedding), line 40: wte.weight.grad[k, c] = wte.weight.grad.2[k, c] +
   wte.weight.grad.1[k, c] */
/* adamw, line 49: wte.weight.exp_avg.next[i0, i1] = wte.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(wte.weight.grad[i0, i1] - wte.weight.exp_avg[i0, i1]) */
/* adamw, line 49: wte.weight.exp_avg_sq.next[i0, i1] = betas.1[]*wte.weight.exp_avg_sq[i0, i1] +
   (1 - betas.1[])*wte.weight.grad[i0, i1]*wte.weight.grad[i0, i1] */
/* adamw, line 49: wte.weight.next[i0, i1] = (1 - lr[]*weight_decay[])*wte.weight[i0, i1] -
   lr[]/adamw.c1[]*wte.weight.exp_avg.next[i0, i1]/(sqrt(wte.weight.exp_avg_sq.next[i0,
   i1])/adamw.c2[] + eps[]) */
/* lm_head.y.grad f32[4, 16, 256]; ln_f.y f32[4, 16, 32]; wte.weight.grad.2 f32[256, 32];
   wte.weight.exp_avg f32[256, 32]; wte.weight.exp_avg_sq f32[256, 32]; wte.weight f32[256, 32];
   adamw.c1 f64[]; adamw.c2 f64[]; wte.weight.grad f32[256, 32] */
/* Tile: 8 k x 32 c; lanes over c. Loops: k; inside: i0, i1 */
KERNEL
static void lm_head_wte_adamw_grad(int thread, int threads, const float *restrict lm_head_y_grad,
    const float *restrict ln_f_y, const float *restrict wte_weight_grad_2,
    float *restrict wte_weight_exp_avg, float *restrict wte_weight_exp_avg_sq,
    float *restrict wte_weight, const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict wte_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float factor_3 = (float)(1.0 - lr * weight_decay);
    const float the_eps = (float)eps;
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec grad_1[8][2];
        vec grad[8][2];
        vec next[8][2];
        vec next_2[8][2];
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad_1[k][cv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 3; i0++)
            for (int i1 = 0; i1 <= 15; i1++) {
                const float *const y_at = &ln_f_y[256 * i0 + 16 * i1];
                const float *const grad_at = &lm_head_y_grad[128 * kb + 4096 * i0 + i1];
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const vec x = LOAD(&y_at[1040 * cv]);
                    UNROLL for (int k = 0; k < 8; k++)
                        grad_1[k][cv] += x * SPLAT(grad_at[16 * k]);
                }
            }
        UNROLL for (int k = 0; k < 8; k++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const int at = 128 * kb + 16 * k + 4112 * cv;
                grad[k][cv] = LOAD(&wte_weight_grad_2[at]) + grad_1[k][cv];
                if (wte_weight_grad != NULL)
                    STORE(&wte_weight_grad[at], grad[k][cv]);
                next[k][cv] = LOAD(&wte_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[k][cv] - LOAD(&wte_weight_exp_avg[at]));
                STORE(&wte_weight_exp_avg[at], next[k][cv]);
                next_2[k][cv] = SPLAT(the_betas_1) * LOAD(&wte_weight_exp_avg_sq[at]) +
                    SPLAT(factor_2) * grad[k][cv] * grad[k][cv];
                STORE(&wte_weight_exp_avg_sq[at], next_2[k][cv]);
                STORE(&wte_weight[at], SPLAT(factor_3) * LOAD(&wte_weight[at]) -
                    SPLAT((float)(lr / adamw_c1[0])) * next[k][cv] /
                    (v_sqrt(next_2[k][cv]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
            }
    }
}

/* adamw, line 49: wpe.weight.exp_avg.next[i0, i1] = wpe.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(wpe.weight.grad[i0, i1] - wpe.weight.exp_avg[i0, i1]) */
/* wpe.weight.exp_avg f32[1024, 32]; wpe.weight.grad f32[1024, 32] */
/* Tile: 16 i1; lanes over i1. Loops: i0, i1 */
static void adamw_3(int thread, int threads, float *restrict wpe_weight_exp_avg,
    const float *restrict wpe_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    for (int unit = first_unit(1024, thread, threads); unit < first_unit(1024, thread + 1, threads);
        unit++) {
        const int i0 = unit;
        for (int i1b = 0; i1b <= 1; i1b++) {
            const int at = 32 * i0 + 16 * i1b;
            STORE(&wpe_weight_exp_avg[at], LOAD(&wpe_weight_exp_avg[at]) + SPLAT(factor) *
                (LOAD(&wpe_weight_grad[at]) - LOAD(&wpe_weight_exp_avg[at])));
        }
    }
}

/* adamw, line 49: wpe.weight.exp_avg_sq.next[i0, i1] = betas.1[]*wpe.weight.exp_avg_sq[i0, i1] +
   (1 - betas.1[])*wpe.weight.grad[i0, i1]*wpe.weight.grad[i0, i1] */
/* adamw, line 49: wpe.weight.next[i0, i1] = (1 - lr[]*weight_decay[])*wpe.weight[i0, i1] -
   lr[]/adamw.c1[]*wpe.weight.exp_avg.next[i0, i1]/(sqrt(wpe.weight.exp_avg_sq.next[i0,
   i1])/adamw.c2[] + eps[]) */
/* wpe.weight.exp_avg_sq f32[1024, 32]; wpe.weight.grad f32[1024, 32]; wpe.weight f32[1024, 32];
   adamw.c1 f64[]; wpe.weight.exp_avg f32[1024, 32]; adamw.c2 f64[] */
/* Tile: 16 i1; lanes over i1. Loops: i0, i1 */
static void adamw_4(int thread, int threads, float *restrict wpe_weight_exp_avg_sq,
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
            const int at = 32 * i0 + 16 * i1b;
            const int at_2 = 16 * i0 + 16400 * i1b;
            vec next = SPLAT(the_betas_1) * LOAD(&wpe_weight_exp_avg_sq[at]) + SPLAT(factor) *
                LOAD(&wpe_weight_grad[at]) * LOAD(&wpe_weight_grad[at]);
            STORE(&wpe_weight_exp_avg_sq[at], next);
            STORE(&wpe_weight[at_2], SPLAT(factor_2) * LOAD(&wpe_weight[at_2]) -
                SPLAT((float)(lr / adamw_c1[0])) * LOAD(&wpe_weight_exp_avg[at]) /
                (v_sqrt(next) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* adamw, line 49: h.0.ln_1.weight.next[i0] = (1 - lr[]*weight_decay[])*h.0.ln_1.weight[i0] -
   lr[]/adamw.c1[]*h.0.ln_1.weight.exp_avg.next[i0]/(sqrt(h.0.ln_1.weight.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* h.0.ln_1.weight f32[32]; adamw.c1 f64[]; h.0.ln_1.weight.exp_avg f32[32];
   h.0.ln_1.weight.exp_avg_sq f32[32]; adamw.c2 f64[] */
/* Tile: 16 i0; lanes over i0. Loops: i0 */
static void adamw_5(float *restrict h_0_ln_1_weight, const double *restrict adamw_c1,
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
   32]; h.0.ln_1.weight f32[32]; h.0.ln_1.bias f32[32]; h.0.ln_1.y f32[4, 16, 32] */
/* Tile: 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0 */
static void h_0_ln_1_eval(const float *restrict wte_weight, const int32_t *restrict tokens,
    const float *restrict wpe_weight, float *restrict h_0_ln_1_c_2,
    const float *restrict h_0_ln_1_weight, const float *restrict h_0_ln_1_bias,
    float *restrict h_0_ln_1_y_2)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            vec sum = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                sum += LOAD(&wte_weight[16 * tokens[16 * i0 + i1] + 4112 * d0b]) +
                    LOAD(&wpe_weight[16 * i1 + 16400 * d0b]);
            float total = add_lanes(sum);
            float m = total / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                STORE(&h_0_ln_1_c_2[512 * i0 + 32 * i1 + 16 * d0b_2],
                    LOAD(&wte_weight[16 * tokens[16 * i0 + i1] + 4112 * d0b_2]) +
                    LOAD(&wpe_weight[16 * i1 + 16400 * d0b_2]) - SPLAT(m));
            vec sum_2 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                sum_2 += LOAD(&h_0_ln_1_c_2[512 * i0 + 32 * i1 + 16 * d0b_2]) *
                    LOAD(&h_0_ln_1_c_2[512 * i0 + 32 * i1 + 16 * d0b_2]);
            float total_2 = add_lanes(sum_2);
            float v = total_2 / 32.0f;
            float part = rsqrtf(v + 1e-05f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
                const int at = 512 * i0 + 32 * i1 + 16 * d0b_2;
                STORE(&h_0_ln_1_y_2[at], LOAD(&h_0_ln_1_c_2[at]) * SPLAT(part) *
                    LOAD(&h_0_ln_1_weight[16 * d0b_2]) + LOAD(&h_0_ln_1_bias[16 * d0b_2]));
            }
        }
}

/* h.0.attn.c_attn (dense), line 25: h.0.ln_1.y.copy[i0, i1, i2] = h.0.ln_1.y[i0, i1, i2] */
/* For h.0.attn.c_attn (line 25), h.0.mlp.c_fc (line 35), lm_head (line 44) */
/* h.0.ln_1.y f32[4, 16, 32]; h.0.ln_1.y.copy f32[4, 16, 32] */
/* Tile: 16 i1; lanes over i1. Loops: i0, i2 */
static void h_0_attn_c_attn_eval(const float *restrict h_0_ln_1_y_2,
    float *restrict h_0_ln_1_y_copy_2)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i2 = 0; i2 <= 31; i2++)
            STORE(&h_0_ln_1_y_copy_2[512 * i0 + 16 * i2],
                gather(&h_0_ln_1_y_2[512 * i0 + i2], 32, LANES));
}

/* h.0.5.2 (attention_scores), line 29: h.0.5.2.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l,
   d]*h.0.qkv.y.1[i0, i1, s, d] */
/* h.0.qkv.y.0 f32[4, 4, 16, 8]; h.0.qkv.y.1 f32[4, 4, 16, 8]; h.0.5.2.sum f32[4, 4, 16, 16] */
/* Tile: 16 l x 16 s; lanes over l. Loops: i0, i1; inside: d */
KERNEL
static void h_0_5_2_eval(int thread, int threads, const float *restrict h_0_qkv_y_0_2,
    const float *restrict h_0_qkv_y_1_2, float *restrict h_0_5_2_sum_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec sum[16];
        UNROLL for (int s = 0; s < 16; s++)
            sum[s] = SPLAT(0.0f);
        for (int d = 0; d <= 7; d++) {
            const float *const y_1_at = &h_0_qkv_y_1_2[512 * i0 + 128 * i1 + 16 * d];
            const vec x = LOAD(&h_0_qkv_y_0_2[512 * i0 + 128 * i1 + 16 * d]);
            UNROLL for (int s = 0; s < 16; s++)
                sum[s] += x * SPLAT(y_1_at[s]);
        }
        UNROLL for (int s = 0; s < 16; s++)
            STORE(&h_0_5_2_sum_2[1024 * i0 + 256 * i1 + 16 * s], sum[s]);
    }
}

/* h.0.5.4 (attention_values), line 29: h.0.5.4.h[i0, i1, l] = max(s) select(s <= l,
   h.0.5.2.sum[i0, i1, l, s]*0.35355339059327373, -inf) */
/* h.0.5.4 (attention_values), line 29: h.0.5.4.m[i0, i1, l] = max(h.0.5.4.h[i0, i1, l], -1e+30) */
/* h.0.5.4 (attention_values), line 29: h.0.5.4.e[i0, i1, l, s] = exp(select(s <= l,
   h.0.5.2.sum[i0, i1, l, s]*0.35355339059327373, -inf) - h.0.5.4.m[i0, i1, l]) */
/* h.0.5.4 (attention_values), line 29: h.0.5.4.z[i0, i1, l] = sum(s) h.0.5.4.e[i0, i1, l, s] */
/* h.0.5.4 (attention_values), line 29: h.0.5.4.w[i0, i1, l, s] = h.0.5.4.e[i0, i1, l,
   s]/max(h.0.5.4.z[i0, i1, l], 1e-30) */
/* h.0.5.2.sum f32[4, 4, 16, 16]; h.0.5.4.e f32[4, 4, 16, 16]; h.0.5.4.w f32[4, 4, 16, 16] */
/* Tile: 16 l; lanes over l. Loops: i0, i1; inside: s, s */
static void h_0_5_4_eval(int thread, int threads, const float *restrict h_0_5_2_sum_2,
    float *restrict h_0_5_4_e_2, float *restrict h_0_5_4_w_2)
{
    for (int unit = first_unit(16, thread, threads); unit < first_unit(16, thread + 1, threads);
        unit++) {
        const int i0 = unit / 4;
        const int i1 = unit % 4;
        vec h = SPLAT(-INFINITY);
        for (int s = 0; s <= 15; s++) {
            const vec v = SELECT(SPLATI(s) <= (SPLATI(0) + lane_numbers()),
                LOAD(&h_0_5_2_sum_2[1024 * i0 + 256 * i1 + 16 * s]) * SPLAT(0.35355338f),
                SPLAT(-INFINITY));
            const ivec better = (v > h) | (v != v);
            h = SELECT(better, v, h);
        }
        vec m = v_max(h, SPLAT(-1e+30f));
        vec z = SPLAT(0.0f);
        for (int s_2 = 0; s_2 <= 15; s_2++) {
            {
                const int at = 1024 * i0 + 256 * i1 + 16 * s_2;
                STORE(&h_0_5_4_e_2[at], v_exp(SELECT(SPLATI(s_2) <= (SPLATI(0) + lane_numbers()),
                    LOAD(&h_0_5_2_sum_2[at]) * SPLAT(0.35355338f), SPLAT(-INFINITY)) - m));
            }
            z += LOAD(&h_0_5_4_e_2[1024 * i0 + 256 * i1 + 16 * s_2]);
        }
        for (int s_2 = 0; s_2 <= 15; s_2++) {
            const int at_2 = 1024 * i0 + 256 * i1 + 16 * s_2;
            STORE(&h_0_5_4_w_2[at_2], LOAD(&h_0_5_4_e_2[at_2]) / v_max(z, SPLAT(1e-30f)));
        }
    }
}

/* h.0.attn.c_proj (dense), line 32: h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) h.0.5.4.y[i0, c,
   i1, c2]*h.0.attn.c_proj.weight[8*c + c2, k] */
/* h.0.9 (add), line 33: h.0.9.y[i0, i1, i2] = h.0.attn.c_proj.bias[i2] + h.0.attn.c_proj.sum[i0,
   i1, i2] + (wte.weight[tokens[i0, i1], i2] + wpe.weight[i1, i2]) */
/* h.0.5.4.y f32[4, 4, 16, 8]; h.0.attn.c_proj.weight f32[32, 32]; h.0.attn.c_proj.bias f32[32];
   wte.weight f32[256, 32]; tokens i32[4, 16]; wpe.weight f32[1024, 32]; h.0.9.y f32[4, 16, 32] */
/* Tile: 8 i1 x 32 k; lanes over k. Loops: i0, i1; inside: c, c2 */
KERNEL
static void h_0_attn_c_proj_h_0_9_eval(int thread, int threads, const float *restrict h_0_5_4_y_2,
    const float *restrict h_0_attn_c_proj_weight, const float *restrict h_0_attn_c_proj_bias,
    const float *restrict wte_weight, const int32_t *restrict tokens,
    const float *restrict wpe_weight, float *restrict h_0_9_y_2)
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
            for (int c2 = 0; c2 <= 7; c2++) {
                const float *const weight_at = &h_0_attn_c_proj_weight[128 * c + 16 * c2];
                const float *const y_at = &h_0_5_4_y_2[512 * i0 + 8 * i1b + 128 * c + 16 * c2];
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&weight_at[512 * kv]);
                    UNROLL for (int i1 = 0; i1 < 8; i1++)
                        sum[i1][kv] += x * SPLAT(y_at[i1]);
                }
            }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&h_0_9_y_2[512 * i0 + 256 * i1b + 32 * i1 + 16 * kv],
                    LOAD(&h_0_attn_c_proj_bias[16 * kv]) + sum[i1][kv] +
                    (LOAD(&wte_weight[16 * tokens[16 * i0 + 8 * i1b + i1] + 4112 * kv]) +
                    LOAD(&wpe_weight[128 * i1b + 16 * i1 + 16400 * kv])));
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
/* h.0.9.y f32[4, 16, 32]; h.0.ln_2.weight f32[32]; h.0.ln_2.bias f32[32]; h.0.ln_2.y f32[4, 16,
   32] */
/* Tile: 16 d0 x 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0, d0 */
static void h_0_ln_2_eval(const float *restrict h_0_9_y_2, const float *restrict h_0_ln_2_weight,
    const float *restrict h_0_ln_2_bias, float *restrict h_0_ln_2_y_2)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            vec sum = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                sum += LOAD(&h_0_9_y_2[512 * i0 + 32 * i1 + 16 * d0b]);
            float total = add_lanes(sum);
            float m = total / 32.0f;
            vec sum_2 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                sum_2 += (LOAD(&h_0_9_y_2[512 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m)) *
                    (LOAD(&h_0_9_y_2[512 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m));
            float total_2 = add_lanes(sum_2);
            float v = total_2 / 32.0f;
            float part = rsqrtf(v + 1e-05f);
            for (int d0b_3 = 0; d0b_3 <= 1; d0b_3++) {
                const int at = 512 * i0 + 32 * i1 + 16 * d0b_3;
                STORE(&h_0_ln_2_y_2[at], (LOAD(&h_0_9_y_2[at]) - SPLAT(m)) * SPLAT(part) *
                    LOAD(&h_0_ln_2_weight[16 * d0b_3]) + LOAD(&h_0_ln_2_bias[16 * d0b_3]));
            }
        }
}

/* h.0.mlp.c_fc (dense), line 35: h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) h.0.ln_2.y.copy[i0, i1,
   c]*h.0.mlp.c_fc.weight[c, k] */
/* h.0.12 (gelu), line 36: h.0.12.y[i0, i1, i2] = 0.5*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])*(1 + tanh(0.7978845608028654*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2] + 0.044715*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1,
   i2])*(h.0.mlp.c_fc.bias[i2] + h.0.mlp.c_fc.sum[i0, i1, i2])*(h.0.mlp.c_fc.bias[i2] +
   h.0.mlp.c_fc.sum[i0, i1, i2])))) */
/* h.0.ln_2.y.copy f32[4, 16, 32]; h.0.mlp.c_fc.weight f32[32, 128]; h.0.mlp.c_fc.bias f32[128];
   h.0.12.y f32[4, 16, 128] */
/* Tile: 2 i0 x 16 i1 x 8 k; lanes over i1. Loops: i0, k; inside: c */
KERNEL
static void h_0_mlp_c_fc_h_0_12_eval(int thread, int threads,
    const float *restrict h_0_ln_2_y_copy_2, const float *restrict h_0_mlp_c_fc_weight,
    const float *restrict h_0_mlp_c_fc_bias, float *restrict h_0_12_y_2)
{
    for (int unit = first_unit(32, thread, threads); unit < first_unit(32, thread + 1, threads);
        unit++) {
        const int i0b = unit / 16;
        const int kb = unit % 16;
        vec sum[2][8];
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 8; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++) {
            const float *const copy_at = &h_0_ln_2_y_copy_2[1024 * i0b + 16 * c];
            const float *const weight_at = &h_0_mlp_c_fc_weight[128 * kb + c + 2048 * (c / 16)];
            UNROLL for (int i0 = 0; i0 < 2; i0++) {
                const vec x = LOAD(&copy_at[512 * i0]);
                UNROLL for (int k = 0; k < 8; k++)
                    sum[i0][k] += x * SPLAT(weight_at[16 * k]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 2; i0++)
            UNROLL for (int k = 0; k < 8; k++) {
                const int at = 8 * kb + k;
                STORE(&h_0_12_y_2[4096 * i0b + 2048 * i0 + 128 * kb + 16 * k], SPLAT(0.5f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k]) *
                    (SPLAT(1.0f) + v_tanh(SPLAT(0.7978846f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k] + SPLAT(0.044715f) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k]) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k]) *
                    (SPLAT(h_0_mlp_c_fc_bias[at]) + sum[i0][k])))));
            }
    }
}

/* ln_f (layer_norm), line 43: ln_f.sum[i0, i1] = sum(d0) (h.0.mlp.c_proj.bias[d0] +
   h.0.mlp.c_proj.sum[i0, i1, d0] + h.0.9.y[i0, i1, d0]) */
/* ln_f (layer_norm), line 43: ln_f.m[i0, i1] = ln_f.sum[i0, i1]/32 */
/* ln_f (layer_norm), line 43: ln_f.c[i0, i1, d0] = h.0.mlp.c_proj.bias[d0] +
   h.0.mlp.c_proj.sum[i0, i1, d0] + h.0.9.y[i0, i1, d0] - ln_f.m[i0, i1] */
/* ln_f (layer_norm), line 43: ln_f.sum.2[i0, i1] = sum(d0) ln_f.c[i0, i1, d0]*ln_f.c[i0, i1, d0] */
/* ln_f (layer_norm), line 43: ln_f.v[i0, i1] = ln_f.sum.2[i0, i1]/32 */
/* ln_f (layer_norm), line 43: ln_f.y.part[i0, i1] = rsqrt(ln_f.v[i0, i1] + 1e-05) */
/* ln_f (layer_norm), line 43: ln_f.y[i0, i1, d0] = ln_f.c[i0, i1, d0]*ln_f.y.part[i0,
   i1]*ln_f.weight[d0] + ln_f.bias[d0] */
/* h.0.mlp.c_proj.bias f32[32]; h.0.mlp.c_proj.sum f32[4, 16, 32]; h.0.9.y f32[4, 16, 32]; ln_f.c
   f32[4, 16, 32]; ln_f.weight f32[32]; ln_f.bias f32[32]; ln_f.y f32[4, 16, 32] */
/* Tile: 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0 */
static void ln_f_eval(const float *restrict h_0_mlp_c_proj_bias,
    const float *restrict h_0_mlp_c_proj_sum_2, const float *restrict h_0_9_y_2,
    float *restrict ln_f_c_2, const float *restrict ln_f_weight, const float *restrict ln_f_bias,
    float *restrict ln_f_y_2)
{
    for (int i0 = 0; i0 <= 3; i0++)
        for (int i1 = 0; i1 <= 15; i1++) {
            vec sum = SPLAT(0.0f);
            for (int d0b = 0; d0b <= 1; d0b++)
                sum += LOAD(&h_0_mlp_c_proj_bias[16 * d0b]) +
                    LOAD(&h_0_mlp_c_proj_sum_2[512 * i0 + 32 * i1 + 16 * d0b]) +
                    LOAD(&h_0_9_y_2[512 * i0 + 32 * i1 + 16 * d0b]);
            float total = add_lanes(sum);
            float m = total / 32.0f;
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
                const int at = 512 * i0 + 32 * i1 + 16 * d0b_2;
                STORE(&ln_f_c_2[at], LOAD(&h_0_mlp_c_proj_bias[16 * d0b_2]) +
                    LOAD(&h_0_mlp_c_proj_sum_2[at]) + LOAD(&h_0_9_y_2[at]) - SPLAT(m));
            }
            vec sum_2 = SPLAT(0.0f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
                sum_2 += LOAD(&ln_f_c_2[512 * i0 + 32 * i1 + 16 * d0b_2]) *
                    LOAD(&ln_f_c_2[512 * i0 + 32 * i1 + 16 * d0b_2]);
            float total_2 = add_lanes(sum_2);
            float v = total_2 / 32.0f;
            float part = rsqrtf(v + 1e-05f);
            for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
                const int at_2 = 512 * i0 + 32 * i1 + 16 * d0b_2;
                STORE(&ln_f_y_2[at_2], LOAD(&ln_f_c_2[at_2]) * SPLAT(part) *
                    LOAD(&ln_f_weight[16 * d0b_2]) + LOAD(&ln_f_bias[16 * d0b_2]));
            }
        }
}

#define AT(type, offset) ((type *)(arena + (offset)))
#define h_0_ln_1_c AT(float, 74112) /* [4, 16, 32] */
#define h_0_ln_1_v AT(float, 90880) /* [4, 16] */
#define h_0_ln_1_y AT(float, 82496) /* [4, 16, 32] */
#define h_0_attn_c_attn_sum AT(float, 8256) /* [4, 16, 96] */
#define h_0_qkv_y_0 AT(float, 91840) /* [4, 4, 16, 8] */
#define h_0_qkv_y_1 AT(float, 100096) /* [4, 4, 16, 8] */
#define h_0_qkv_y_2 AT(float, 108352) /* [4, 4, 16, 8] */
#define h_0_5_2_sum AT(float, 0) /* [4, 4, 16, 16] */
#define h_0_5_4_e AT(float, 16448) /* [4, 4, 16, 16] */
#define h_0_5_4_z AT(float, 133056) /* [4, 4, 16] */
#define h_0_5_4_w AT(float, 116608) /* [4, 4, 16, 16] */
#define h_0_5_4_y AT(float, 137216) /* [4, 4, 16, 8] */
#define h_0_9_y AT(float, 153664) /* [4, 16, 32] */
#define h_0_ln_2_sum AT(float, 171392) /* [4, 16] */
#define h_0_ln_2_m AT(float, 171712) /* [4, 16] */
#define h_0_ln_2_v AT(float, 172032) /* [4, 16] */
#define h_0_ln_2_y AT(float, 161920) /* [4, 16, 32] */
#define h_0_mlp_c_fc_sum AT(float, 172352) /* [4, 16, 128] */
#define h_0_12_y AT(float, 205184) /* [4, 16, 128] */
#define h_0_mlp_c_proj_sum AT(float, 0) /* [4, 16, 32] */
#define ln_f_c AT(float, 238016) /* [4, 16, 32] */
#define ln_f_v AT(float, 255872) /* [4, 16] */
#define ln_f_y AT(float, 246400) /* [4, 16, 32] */
#define lm_head_y AT(float, 0) /* [4, 16, 256] */
#define cross_entropy_max AT(float, 65728) /* [4, 16] */
#define cross_entropy_sum AT(float, 66048) /* [4, 16] */
#define loss_sum AT(float, 65600)
#define loss_sum_grad AT(float, 66368)
#define lm_head_y_grad AT(float, 0) /* [4, 16, 256] */
#define ln_f_y_grad AT(float, 65728) /* [4, 16, 32] */
#define ln_f_sum_2_grad AT(float, 256512) /* [4, 16] */
#define ln_f_sum_grad AT(float, 256832) /* [4, 16] */
#define h_0_14_y_grad AT(float, 238016) /* [4, 16, 32] */
#define h_0_mlp_c_fc_y_grad AT(float, 172352) /* [4, 16, 128] */
#define h_0_ln_2_y_grad AT(float, 65728) /* [4, 16, 32] */
#define h_0_ln_2_sum_2_grad AT(float, 161920) /* [4, 16] */
#define h_0_ln_2_sum_grad AT(float, 162240) /* [4, 16] */
#define h_0_9_y_grad AT(float, 172032) /* [4, 16, 32] */
#define h_0_7_y_grad AT(float, 153664) /* [4, 16, 32] */
#define h_0_5_4_w_grad AT(float, 137216) /* [4, 4, 16, 16] */
#define h_0_5_2_sum_grad AT(float, 153664) /* [4, 4, 16, 16] */
#define h_0_qkv_y_0_grad AT(float, 65728) /* [4, 4, 16, 8] */
#define h_0_3_y_grad AT(float, 180416) /* [4, 4, 3, 16, 8] */
#define h_0_ln_1_y_grad AT(float, 65728) /* [4, 16, 32] */
#define h_0_ln_1_sum_2_grad AT(float, 82496) /* [4, 16] */
#define h_0_ln_1_sum_grad AT(float, 82816) /* [4, 16] */
#define wpe_y_grad AT(float, 229824) /* [4, 16, 32] */
#define wpe_weight_grad AT(float, 65728) /* [1024, 32] */
#define wte_weight_grad_2 AT(float, 196864) /* [256, 32] */
#define adamw_c1 AT(double, 65600)
#define adamw_c2 AT(double, 65664)
#define ln_f_m_grad_sum AT(float, 256192) /* [4, 16] */
#define h_0_ln_1_m_grad_sum AT(float, 91200) /* [4, 16] */
#define h_0_ln_1_y_part AT(float, 91520) /* [4, 16] */
#define h_0_ln_2_y_part AT(float, 170304) /* [4, 16] */
#define ln_f_y_part AT(float, 254784) /* [4, 16] */
#define h_0_ln_1_y_copy AT(float, 0) /* [4, 16, 32] */
#define h_0_qkv_y_2_copy AT(float, 0) /* [4, 4, 16, 8] */
#define h_0_ln_2_y_copy AT(float, 0) /* [4, 16, 32] */
#define ln_f_y_copy AT(float, 65600) /* [4, 16, 32] */
#define h_0_14_y_grad_copy AT(float, 65728) /* [4, 16, 32] */
#define h_0_attn_c_proj_weight_copy AT(float, 65728) /* [32, 32] */
#define h_0_5_2_sum_grad_copy AT(float, 108352) /* [4, 4, 16, 16] */
#define h_0_ln_1_c_2 AT(float, 20480) /* [4, 16, 32] */
#define h_0_ln_1_y_2 AT(float, 0) /* [4, 16, 32] */
#define h_0_attn_c_attn_sum_2 AT(float, 20480) /* [4, 16, 96] */
#define h_0_qkv_y_0_2 AT(float, 0) /* [4, 4, 16, 8] */
#define h_0_qkv_y_1_2 AT(float, 12224) /* [4, 4, 16, 8] */
#define h_0_qkv_y_2_2 AT(float, 49152) /* [4, 4, 16, 8] */
#define h_0_5_2_sum_2 AT(float, 24576) /* [4, 4, 16, 16] */
#define h_0_5_4_e_2 AT(float, 57408) /* [4, 4, 16, 16] */
#define h_0_5_4_w_2 AT(float, 0) /* [4, 4, 16, 16] */
#define h_0_5_4_y_2 AT(float, 28672) /* [4, 4, 16, 8] */
#define h_0_9_y_2 AT(float, 61504) /* [4, 16, 32] */
#define h_0_ln_2_y_2 AT(float, 20480) /* [4, 16, 32] */
#define h_0_12_y_2 AT(float, 16384) /* [4, 16, 128] */
#define h_0_mlp_c_proj_sum_2 AT(float, 4096) /* [4, 16, 32] */
#define ln_f_c_2 AT(float, 20480) /* [4, 16, 32] */
#define ln_f_y_2 AT(float, 53248) /* [4, 16, 32] */
#define lm_head_y_2 AT(float, 0) /* [4, 16, 256] */
#define cross_entropy_max_2 AT(float, 73536) /* [4, 16] */
#define cross_entropy_sum_2 AT(float, 73216) /* [4, 16] */
#define loss_sum_2 AT(float, 65600)
#define h_0_ln_1_y_copy_2 AT(float, 12224) /* [4, 16, 32] */
#define h_0_ln_2_y_copy_2 AT(float, 0) /* [4, 16, 32] */
#define ln_f_y_copy_2 AT(float, 65600) /* [4, 16, 32] */

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    PARALLEL
    {
        const int thread = THREAD, threads = THREADS;
        (void)threads;
        if (thread == 0)
            h_0_ln_1_grad(wte_weight, &tokens[0][0], wpe_weight, h_0_ln_1_c, h_0_ln_1_weight,
                h_0_ln_1_bias, h_0_ln_1_m_grad_sum, h_0_ln_1_v, h_0_ln_1_y_part, h_0_ln_1_y);
        done(0, thread);
        if (thread == 0)
            h_0_attn_c_attn(h_0_ln_1_y, h_0_ln_1_y_copy, 3, 1024);
        done(1, thread);
        BARRIER
        h_0_attn_c_attn_2(thread, threads, h_0_ln_1_y_copy, h_0_attn_c_attn_weight,
            h_0_attn_c_attn_sum); done(2, thread);
        BARRIER
        if (thread == 0)
            h_0_qkv(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum, h_0_qkv_y_0);
        done(3, thread);
        if (thread == 0)
            h_0_qkv_2(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum, h_0_qkv_y_1, 4, 512);
        done(4, thread);
        if (thread == 0)
            h_0_qkv_2(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum, h_0_qkv_y_2, 8, 1024);
        done(5, thread);
        BARRIER
        h_0_5_2(thread, threads, h_0_qkv_y_0, h_0_qkv_y_1, h_0_5_2_sum); done(6, thread);
        BARRIER
        h_0_5_4(thread, threads, h_0_5_2_sum, h_0_5_4_e, h_0_5_4_z, h_0_5_4_w); done(7, thread);
        BARRIER
        if (thread == 0)
            h_0_5_4_2(h_0_qkv_y_2, h_0_qkv_y_2_copy);
        done(8, thread);
        BARRIER
        h_0_5_4_3(thread, threads, h_0_5_4_w, h_0_qkv_y_2_copy, h_0_5_4_y); done(9, thread);
        BARRIER
        h_0_attn_c_proj_h_0_9(thread, threads, h_0_5_4_y, h_0_attn_c_proj_weight,
            h_0_attn_c_proj_bias, wte_weight, &tokens[0][0], wpe_weight, h_0_9_y); done(10, thread);
        BARRIER
        if (thread == 0)
            h_0_ln_2(h_0_9_y, h_0_ln_2_weight, h_0_ln_2_bias, h_0_ln_2_sum, h_0_ln_2_m, h_0_ln_2_v,
                h_0_ln_2_y_part, h_0_ln_2_y);
        done(11, thread);
        if (thread == 0)
            h_0_attn_c_attn(h_0_ln_2_y, h_0_ln_2_y_copy, 3, 1024);
        done(12, thread);
        BARRIER
        h_0_mlp_c_fc_h_0_12(thread, threads, h_0_ln_2_y_copy, h_0_mlp_c_fc_weight,
            h_0_mlp_c_fc_bias, h_0_mlp_c_fc_sum, h_0_12_y); done(13, thread);
        BARRIER
        h_0_mlp_c_proj(thread, threads, h_0_12_y, h_0_mlp_c_proj_weight, h_0_mlp_c_proj_sum);
            done(14, thread);
        BARRIER
        if (thread == 0)
            ln_f_grad(h_0_mlp_c_proj_bias, h_0_mlp_c_proj_sum, h_0_9_y, ln_f_c, ln_f_weight,
                ln_f_bias, ln_f_m_grad_sum, ln_f_v, ln_f_y_part, ln_f_y);
        done(15, thread);
        if (thread == 0)
            h_0_attn_c_attn(ln_f_y, ln_f_y_copy, 3, 1024);
        done(16, thread);
        BARRIER
        lm_head(thread, threads, ln_f_y_copy, wte_weight, lm_head_y); done(17, thread);
        BARRIER
        cross_entropy(thread, threads, lm_head_y, cross_entropy_max, cross_entropy_sum);
            done(18, thread);
        BARRIER
        if (thread == 0)
            cross_entropy_2(&targets[0][0], cross_entropy_max, cross_entropy_sum, lm_head_y,
                loss_sum, &loss_weight);
        done(19, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(20, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(21, thread);
            if (thread == 0)
                adamw(adamw_c1);
            done(22, thread);
            if (thread == 0)
                adamw_2(adamw_c2);
            done(23, thread);
            BARRIER
            cross_entropy_grad_2(thread, threads, loss_sum_grad, &targets[0][0], cross_entropy_sum,
                lm_head_y, cross_entropy_max); done(24, thread);
            BARRIER
            lm_head_grad(thread, threads, lm_head_y_grad, wte_weight, ln_f_y_grad);
                done(25, thread);
            BARRIER
            if (thread == 0)
                ln_f_grad_2(ln_f_y_grad, ln_f_weight, ln_f_c, ln_f_v, ln_f_sum_2_grad);
            done(26, thread);
            if (thread == 0)
                ln_f_adamw_grad(ln_f_y_grad, ln_f_c, ln_f_y_part, ln_f_weight_exp_avg,
                    ln_f_weight_exp_avg_sq, gradients[0].data);
            done(27, thread);
            if (thread == 0)
                ln_f_adamw_grad_2(ln_f_y_grad, ln_f_bias_exp_avg, ln_f_bias_exp_avg_sq, ln_f_bias,
                    adamw_c1, adamw_c2, gradients[1].data);
            done(28, thread);
            if (thread == 0)
                ln_f_grad_3(ln_f_y_grad, ln_f_weight, ln_f_m_grad_sum, ln_f_sum_2_grad, ln_f_v,
                    ln_f_sum_grad);
            done(29, thread);
            if (thread == 0)
                ln_f_h_0_mlp_c_proj_adamw_grad(ln_f_sum_grad, ln_f_sum_2_grad, ln_f_c, ln_f_y_grad,
                    ln_f_weight, ln_f_y_part, h_0_mlp_c_proj_bias_exp_avg,
                    h_0_mlp_c_proj_bias_exp_avg_sq, h_0_mlp_c_proj_bias, adamw_c1, adamw_c2,
                    gradients[2].data);
            done(30, thread);
            if (thread == 0)
                h_0_attn_c_attn(h_0_14_y_grad, h_0_14_y_grad_copy, 3, 1024);
            done(31, thread);
            BARRIER
            h_0_mlp_c_proj_h_0_12_grad(thread, threads, h_0_14_y_grad_copy, h_0_mlp_c_proj_weight,
                h_0_mlp_c_fc_bias, h_0_mlp_c_fc_sum); done(32, thread);
            BARRIER
            h_0_mlp_c_proj_adamw_grad(thread, threads, h_0_14_y_grad, h_0_12_y,
                h_0_mlp_c_proj_weight_exp_avg, h_0_mlp_c_proj_weight_exp_avg_sq,
                h_0_mlp_c_proj_weight, adamw_c1, adamw_c2, gradients[3].data); done(33, thread);
            if (thread == 0)
                h_0_mlp_c_fc_adamw_grad(h_0_mlp_c_fc_y_grad, h_0_mlp_c_fc_bias_exp_avg,
                    h_0_mlp_c_fc_bias_exp_avg_sq, h_0_mlp_c_fc_bias, adamw_c1, adamw_c2,
                    gradients[4].data);
            done(34, thread);
            h_0_mlp_c_proj(thread, threads, h_0_mlp_c_fc_y_grad, h_0_mlp_c_fc_weight,
                h_0_ln_2_y_grad); done(35, thread);
            BARRIER
            h_0_mlp_c_fc_adamw_grad_2(thread, threads, h_0_mlp_c_fc_y_grad, h_0_ln_2_y,
                h_0_mlp_c_fc_weight_exp_avg, h_0_mlp_c_fc_weight_exp_avg_sq, h_0_mlp_c_fc_weight,
                adamw_c1, adamw_c2, gradients[5].data); done(36, thread);
            BARRIER
            if (thread == 0)
                h_0_ln_2_grad(h_0_ln_2_y_grad, h_0_ln_2_weight, h_0_9_y, h_0_ln_2_m, h_0_ln_2_v,
                    h_0_ln_2_sum_2_grad);
            done(37, thread);
            if (thread == 0)
                h_0_ln_2_adamw_grad(h_0_ln_2_y_grad, h_0_9_y, h_0_ln_2_m, h_0_ln_2_y_part,
                    h_0_ln_2_weight_exp_avg, h_0_ln_2_weight_exp_avg_sq, h_0_ln_2_bias_exp_avg,
                    h_0_ln_2_bias_exp_avg_sq, h_0_ln_2_bias, adamw_c1, adamw_c2, gradients[6].data,
                    gradients[7].data);
            done(38, thread);
            if (thread == 0)
                h_0_ln_2_grad_2(h_0_ln_2_y_grad, h_0_ln_2_weight, h_0_ln_2_sum, h_0_ln_2_m,
                    h_0_ln_2_sum_2_grad, h_0_ln_2_v, h_0_ln_2_sum_grad);
            done(39, thread);
            if (thread == 0)
                h_0_ln_2_h_0_attn_c_proj_adamw_grad(h_0_ln_2_sum_grad, h_0_ln_2_sum_2_grad, h_0_9_y,
                    h_0_ln_2_m, h_0_ln_2_y_grad, h_0_ln_2_weight, h_0_ln_2_y_part, h_0_14_y_grad,
                    h_0_9_y_grad, h_0_attn_c_proj_bias_exp_avg, h_0_attn_c_proj_bias_exp_avg_sq,
                    h_0_attn_c_proj_bias, adamw_c1, adamw_c2, gradients[8].data);
            done(40, thread);
            if (thread == 0)
                h_0_attn_c_attn(h_0_attn_c_proj_weight, h_0_attn_c_proj_weight_copy, 1, 496);
            done(41, thread);
            BARRIER
            h_0_attn_c_proj_grad(thread, threads, h_0_9_y_grad, h_0_attn_c_proj_weight_copy,
                h_0_7_y_grad); done(42, thread);
            h_0_attn_c_proj_adamw_grad(thread, threads, h_0_9_y_grad, h_0_5_4_y,
                h_0_attn_c_proj_weight_exp_avg, h_0_attn_c_proj_weight_exp_avg_sq,
                h_0_attn_c_proj_weight, adamw_c1, adamw_c2, gradients[9].data); done(43, thread);
            BARRIER
            h_0_5_4_grad(thread, threads, h_0_7_y_grad, h_0_qkv_y_2, h_0_5_4_w_grad);
                done(44, thread);
            h_0_5_4_h_0_qkv_grad(thread, threads, h_0_7_y_grad, h_0_5_4_w, h_0_3_y_grad);
                done(45, thread);
            BARRIER
            if (thread == 0)
                h_0_5_4_h_0_5_2_grad(h_0_5_4_z, h_0_5_4_w_grad, h_0_5_4_w, h_0_5_2_sum_grad);
            done(46, thread);
            if (thread == 0)
                h_0_5_2_grad(h_0_5_2_sum_grad, h_0_5_2_sum_grad_copy);
            done(47, thread);
            BARRIER
            h_0_5_2_grad_2(thread, threads, h_0_5_2_sum_grad_copy, h_0_qkv_y_1, h_0_qkv_y_0_grad);
                done(48, thread);
            h_0_5_2_h_0_qkv_grad(thread, threads, h_0_5_2_sum_grad, h_0_qkv_y_0, h_0_3_y_grad);
                done(49, thread);
            BARRIER
            if (thread == 0)
                h_0_qkv_grad(h_0_qkv_y_0_grad, h_0_3_y_grad);
            done(50, thread);
            if (thread == 0)
                h_0_attn_c_attn_adamw_grad(h_0_3_y_grad, h_0_attn_c_attn_bias_exp_avg,
                    h_0_attn_c_attn_bias_exp_avg_sq, h_0_attn_c_attn_bias, adamw_c1, adamw_c2,
                    gradients[10].data);
            done(51, thread);
            BARRIER
            h_0_attn_c_attn_grad(thread, threads, h_0_3_y_grad, h_0_attn_c_attn_weight,
                h_0_ln_1_y_grad); done(52, thread);
            BARRIER
            h_0_attn_c_attn_adamw_grad_2(thread, threads, h_0_3_y_grad, h_0_ln_1_y,
                h_0_attn_c_attn_weight_exp_avg, h_0_attn_c_attn_weight_exp_avg_sq,
                h_0_attn_c_attn_weight, adamw_c1, adamw_c2, gradients[11].data); done(53, thread);
            BARRIER
            if (thread == 0)
                ln_f_grad_2(h_0_ln_1_y_grad, h_0_ln_1_weight, h_0_ln_1_c, h_0_ln_1_v,
                    h_0_ln_1_sum_2_grad);
            done(54, thread);
            if (thread == 0)
                h_0_ln_1_adamw_grad(h_0_ln_1_y_grad, h_0_ln_1_c, h_0_ln_1_y_part,
                    h_0_ln_1_weight_exp_avg, h_0_ln_1_weight_exp_avg_sq, gradients[12].data);
            done(55, thread);
            if (thread == 0)
                ln_f_adamw_grad_2(h_0_ln_1_y_grad, h_0_ln_1_bias_exp_avg, h_0_ln_1_bias_exp_avg_sq,
                    h_0_ln_1_bias, adamw_c1, adamw_c2, gradients[13].data);
            done(56, thread);
            if (thread == 0)
                ln_f_grad_3(h_0_ln_1_y_grad, h_0_ln_1_weight, h_0_ln_1_m_grad_sum,
                    h_0_ln_1_sum_2_grad, h_0_ln_1_v, h_0_ln_1_sum_grad);
            done(57, thread);
            BARRIER
            h_0_ln_1_wte_grad(thread, threads, h_0_ln_1_sum_grad, h_0_ln_1_sum_2_grad, h_0_ln_1_c,
                h_0_ln_1_y_grad, h_0_ln_1_weight, h_0_ln_1_y_part, h_0_9_y_grad, &tokens[0][0],
                wpe_y_grad, wte_weight_grad_2); done(58, thread);
            BARRIER
            wpe_grad(thread, threads, LENT_OR(14, wpe_weight_grad)); done(59, thread);
            BARRIER
            if (thread == 0)
                wpe_grad_2(wpe_y_grad, LENT_OR(14, wpe_weight_grad));
            done(60, thread);
            lm_head_wte_adamw_grad(thread, threads, lm_head_y_grad, ln_f_y, wte_weight_grad_2,
                wte_weight_exp_avg, wte_weight_exp_avg_sq, wte_weight, adamw_c1, adamw_c2,
                gradients[15].data); done(61, thread);
            BARRIER
            adamw_3(thread, threads, wpe_weight_exp_avg, LENT_OR(14, wpe_weight_grad));
                done(62, thread);
            BARRIER
            adamw_4(thread, threads, wpe_weight_exp_avg_sq, LENT_OR(14, wpe_weight_grad),
                wpe_weight, adamw_c1, wpe_weight_exp_avg, adamw_c2); done(63, thread);
            if (thread == 0)
                adamw_5(h_0_ln_1_weight, adamw_c1, h_0_ln_1_weight_exp_avg,
                    h_0_ln_1_weight_exp_avg_sq, adamw_c2);
            done(64, thread);
            if (thread == 0)
                adamw_5(h_0_ln_2_weight, adamw_c1, h_0_ln_2_weight_exp_avg,
                    h_0_ln_2_weight_exp_avg_sq, adamw_c2);
            done(65, thread);
            if (thread == 0)
                adamw_5(ln_f_weight, adamw_c1, ln_f_weight_exp_avg, ln_f_weight_exp_avg_sq,
                    adamw_c2);
            done(66, thread);
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
            h_0_ln_1_eval(wte_weight, &tokens[0][0], wpe_weight, h_0_ln_1_c_2, h_0_ln_1_weight,
                h_0_ln_1_bias, h_0_ln_1_y_2);
        done(0, thread);
        if (thread == 0)
            h_0_attn_c_attn_eval(h_0_ln_1_y_2, h_0_ln_1_y_copy_2);
        done(1, thread);
        BARRIER
        h_0_attn_c_attn_2(thread, threads, h_0_ln_1_y_copy_2, h_0_attn_c_attn_weight,
            h_0_attn_c_attn_sum_2); done(2, thread);
        BARRIER
        if (thread == 0)
            h_0_qkv(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum_2, h_0_qkv_y_0_2);
        done(3, thread);
        if (thread == 0)
            h_0_qkv_2(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum_2, h_0_qkv_y_1_2, 4, 512);
        done(4, thread);
        if (thread == 0)
            h_0_qkv_2(h_0_attn_c_attn_bias, h_0_attn_c_attn_sum_2, h_0_qkv_y_2_2, 8, 1024);
        done(5, thread);
        BARRIER
        h_0_5_2_eval(thread, threads, h_0_qkv_y_0_2, h_0_qkv_y_1_2, h_0_5_2_sum_2); done(6, thread);
        BARRIER
        h_0_5_4_eval(thread, threads, h_0_5_2_sum_2, h_0_5_4_e_2, h_0_5_4_w_2); done(7, thread);
        BARRIER
        h_0_5_2_grad_2(thread, threads, h_0_5_4_w_2, h_0_qkv_y_2_2, h_0_5_4_y_2); done(8, thread);
        BARRIER
        h_0_attn_c_proj_h_0_9_eval(thread, threads, h_0_5_4_y_2, h_0_attn_c_proj_weight,
            h_0_attn_c_proj_bias, wte_weight, &tokens[0][0], wpe_weight, h_0_9_y_2);
            done(9, thread);
        BARRIER
        if (thread == 0)
            h_0_ln_2_eval(h_0_9_y_2, h_0_ln_2_weight, h_0_ln_2_bias, h_0_ln_2_y_2);
        done(10, thread);
        if (thread == 0)
            h_0_attn_c_attn_eval(h_0_ln_2_y_2, h_0_ln_2_y_copy_2);
        done(11, thread);
        BARRIER
        h_0_mlp_c_fc_h_0_12_eval(thread, threads, h_0_ln_2_y_copy_2, h_0_mlp_c_fc_weight,
            h_0_mlp_c_fc_bias, h_0_12_y_2); done(12, thread);
        BARRIER
        h_0_mlp_c_proj(thread, threads, h_0_12_y_2, h_0_mlp_c_proj_weight, h_0_mlp_c_proj_sum_2);
            done(13, thread);
        BARRIER
        if (thread == 0)
            ln_f_eval(h_0_mlp_c_proj_bias, h_0_mlp_c_proj_sum_2, h_0_9_y_2, ln_f_c_2, ln_f_weight,
                ln_f_bias, ln_f_y_2);
        done(14, thread);
        if (thread == 0)
            h_0_attn_c_attn_eval(ln_f_y_2, ln_f_y_copy_2);
        done(15, thread);
        BARRIER
        lm_head(thread, threads, ln_f_y_copy_2, wte_weight, lm_head_y_2); done(16, thread);
        BARRIER
        cross_entropy(thread, threads, lm_head_y_2, cross_entropy_max_2, cross_entropy_sum_2);
            done(17, thread);
        BARRIER
        if (thread == 0)
            cross_entropy_2(&targets[0][0], cross_entropy_max_2, cross_entropy_sum_2, lm_head_y_2,
                loss_sum_2, &loss_weight);
        done(18, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(19, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* h.0.ln_1.sum[i0, i1] = sum(d0) wpe.y[i0, i1, d0] */
/* For h.0.ln_1 (line 24), ln_f (line 43), h.0.ln_2 (line 34) */
static void reference_layer_norm_sum(const double *restrict wpe_y, double *restrict h_0_ln_1_sum)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += wpe_y[512 * i0 + 32 * i1 + d0];
            h_0_ln_1_sum[16 * i0 + i1] = sum;
        }
}

/* h.0.ln_1.m[i0, i1] = h.0.ln_1.sum[i0, i1]/32 */
/* For h.0.ln_1 (line 24), h.0.ln_2 (line 34), ln_f (line 43) */
static void reference_layer_norm_m(const double *restrict h_0_ln_1_sum, double *restrict h_0_ln_1_m)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            h_0_ln_1_m[16 * i0 + i1] = h_0_ln_1_sum[16 * i0 + i1] / 32.0;
}

/* h.0.ln_1.c[i0, i1, d0] = wpe.y[i0, i1, d0] - h.0.ln_1.m[i0, i1] */
/* For h.0.ln_1 (line 24), ln_f (line 43), h.0.ln_2 (line 34) */
static void reference_layer_norm_c(const double *restrict wpe_y, const double *restrict h_0_ln_1_m,
    double *restrict h_0_ln_1_c_3)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                h_0_ln_1_c_3[512 * i0 + 32 * i1 + d0] = wpe_y[512 * i0 + 32 * i1 + d0] -
                    h_0_ln_1_m[16 * i0 + i1];
}

/* h.0.ln_1.sum.2[i0, i1] = sum(d0) h.0.ln_1.c[i0, i1, d0]*h.0.ln_1.c[i0, i1, d0] */
/* For h.0.ln_1 (line 24), ln_f (line 43), h.0.ln_2 (line 34) */
static void reference_layer_norm_sum_2(const double *restrict h_0_ln_1_c_3,
    double *restrict h_0_ln_1_sum_2)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += h_0_ln_1_c_3[512 * i0 + 32 * i1 + d0] *
                    h_0_ln_1_c_3[512 * i0 + 32 * i1 + d0];
            h_0_ln_1_sum_2[16 * i0 + i1] = sum;
        }
}

/* h.0.ln_1.y[i0, i1, d0] = h.0.ln_1.c[i0, i1, d0]*rsqrt(h.0.ln_1.v[i0, i1] +
   1e-05)*h.0.ln_1.weight[d0] + h.0.ln_1.bias[d0] */
/* For h.0.ln_1 (line 24), ln_f (line 43), h.0.ln_2 (line 34) */
static void reference_layer_norm_y(const double *restrict h_0_ln_1_c_3,
    const double *restrict h_0_ln_1_v_2, const double *restrict h_0_ln_1_weight_2,
    const double *restrict h_0_ln_1_bias_2, double *restrict h_0_ln_1_y_3)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                h_0_ln_1_y_3[512 * i0 + 32 * i1 + d0] = h_0_ln_1_c_3[512 * i0 + 32 * i1 + d0] *
                    rsqrt(h_0_ln_1_v_2[16 * i0 + i1] + 1e-05) * h_0_ln_1_weight_2[d0] +
                    h_0_ln_1_bias_2[d0];
}

/* h.0.attn.c_attn.sum[i0, i1, k] = sum(c) h.0.ln_1.y[i0, i1, c]*h.0.attn.c_attn.weight[c, k] */
/* For h.0.attn.c_attn (line 25), h.0.attn.c_proj (line 32), h.0.mlp.c_fc (line 35),
   h.0.mlp.c_proj (line 37) */
static void reference_dense_sum(const double *restrict h_0_ln_1_y_3,
    const double *restrict h_0_attn_c_attn_weight_2, double *restrict h_0_attn_c_attn_sum_3,
    int k_end, int c_end, int i0_stride, int i0_stride_2)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < k_end; k++) {
                double sum = 0.0;
                for (int c = 0; c < c_end; c++)
                    sum += h_0_ln_1_y_3[i0_stride * i0 + c_end * i1 + c] *
                        h_0_attn_c_attn_weight_2[k + k_end * c];
                h_0_attn_c_attn_sum_3[i0_stride_2 * i0 + k_end * i1 + k] = sum;
            }
}

/* h.0.attn.c_attn.y[i0, i1, k] = h.0.attn.c_attn.bias[k] + h.0.attn.c_attn.sum[i0, i1, k] */
/* For h.0.attn.c_attn (line 25), h.0.attn.c_proj (line 32), h.0.mlp.c_fc (line 35),
   h.0.mlp.c_proj (line 37) */
static void reference_dense_y(const double *restrict h_0_attn_c_attn_bias_2,
    const double *restrict h_0_attn_c_attn_sum_3, double *restrict h_0_attn_c_attn_y, int k_end,
    int i0_stride)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int k = 0; k < k_end; k++)
                h_0_attn_c_attn_y[i0_stride * i0 + k_end * i1 + k] = h_0_attn_c_attn_bias_2[k] +
                    h_0_attn_c_attn_sum_3[i0_stride * i0 + k_end * i1 + k];
}

/* h.0.2.y[a0, a1, s0, s1, s2] = h.0.attn.c_attn.y[a0, a1, 32*s0 + 8*s1 + s2] */
/* For h.0.2 (line 26), h.0.3 (line 27) */
static void reference_unflatten_y(const double *restrict h_0_attn_c_attn_y,
    double *restrict h_0_2_y, int a1_end, int s1_end, int a1_stride, int s0_stride, int a1_stride_2,
    int s1_stride)
{
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < a1_end; a1++)
            for (int s0 = 0; s0 < 3; s0++)
                for (int s1 = 0; s1 < s1_end; s1++)
                    for (int s2 = 0; s2 < 8; s2++)
                        h_0_2_y[1536 * a0 + a1_stride * a1 + s0_stride * s0 + 8 * s1 + s2] =
                            h_0_attn_c_attn_y[1536 * a0 + a1_stride_2 * a1 + 32 * s0 + s1_stride *
                            s1 + s2];
}

/* h.0.qkv.y.0[a0, a1, b0, b1] = h.0.3.y[a0, a1, 0, b0, b1] */
/* For h.0.qkv (line 28), h.0.5.4 (line 29), h.0.6 (line 30) */
static void reference_unbind_y_0(const double *restrict h_0_3_y, double *restrict h_0_qkv_y_0_3,
    int a1_end, int b0_end, int b1_end, int a0_stride, int a1_stride, int a0_stride_2,
    int a1_stride_2, int b0_stride)
{
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < a1_end; a1++)
            for (int b0 = 0; b0 < b0_end; b0++)
                for (int b1 = 0; b1 < b1_end; b1++)
                    h_0_qkv_y_0_3[a0_stride * a0 + a1_stride * a1 + b1_end * b0 + b1] =
                        h_0_3_y[a0_stride_2 * a0 + a1_stride_2 * a1 + b0_stride * b0 + b1];
}

/* h.0.9.y[i0, i1, i2] = h.0.attn.c_proj.y[i0, i1, i2] + wpe.y[i0, i1, i2] */
/* For h.0.9 (line 33), h.0.14 (line 38), cross_entropy (line 48), ln_f (line 43), h.0.ln_2 (line
   34), h.0.ln_1 (line 24) */
static void reference_add_y(const double *restrict h_0_attn_c_proj_y, const double *restrict wpe_y,
    double *restrict h_0_9_y_3, int i2_end, int i0_stride)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < i2_end; i2++)
                h_0_9_y_3[i0_stride * i0 + i2_end * i1 + i2] =
                    h_0_attn_c_proj_y[i0_stride * i0 + i2_end * i1 + i2] +
                    wpe_y[i0_stride * i0 + i2_end * i1 + i2];
}

/* ln_f.v.grad[i0, i1] = sum(d0) (-0.5)*(ln_f.y.grad[i0, i1, d0]*ln_f.weight[d0]*ln_f.c[i0, i1,
   d0]*(rsqrt(ln_f.v[i0, i1] + 1e-05)*rsqrt(ln_f.v[i0, i1] + 1e-05)*rsqrt(ln_f.v[i0, i1] +
   1e-05))) */
/* For ln_f (line 43), h.0.ln_1 (line 24), h.0.ln_2 (line 34) */
static void reference_layer_norm_v_grad(const double *restrict ln_f_y_grad_2,
    const double *restrict ln_f_weight_2, const double *restrict ln_f_c_3,
    const double *restrict ln_f_v_2, double *restrict ln_f_v_grad)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += -0.5 * (ln_f_y_grad_2[512 * i0 + 32 * i1 + d0] * ln_f_weight_2[d0] *
                    ln_f_c_3[512 * i0 + 32 * i1 + d0] *
                    (rsqrt(ln_f_v_2[16 * i0 + i1] + 1e-05) * rsqrt(ln_f_v_2[16 * i0 + i1] + 1e-05) *
                    rsqrt(ln_f_v_2[16 * i0 + i1] + 1e-05)));
            ln_f_v_grad[16 * i0 + i1] = sum;
        }
}

/* ln_f.weight.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0]*(ln_f.c[i0, i1,
   d0]*rsqrt(ln_f.v[i0, i1] + 1e-05)) */
/* For ln_f (line 43), h.0.ln_1 (line 24), h.0.ln_2 (line 34) */
static void reference_layer_norm_weight_grad(const double *restrict ln_f_y_grad_2,
    const double *restrict ln_f_c_3, const double *restrict ln_f_v_2,
    double *restrict ln_f_weight_grad_2)
{
    for (int d0 = 0; d0 < 32; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += ln_f_y_grad_2[512 * i0 + 32 * i1 + d0] *
                    (ln_f_c_3[512 * i0 + 32 * i1 + d0] * rsqrt(ln_f_v_2[16 * i0 + i1] + 1e-05));
        ln_f_weight_grad_2[d0] = sum;
    }
}

/* ln_f.bias.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0] */
/* For ln_f (line 43), h.0.ln_1 (line 24), h.0.mlp.c_proj (line 37), h.0.attn.c_proj (line 32),
   h.0.mlp.c_fc (line 35), h.0.ln_2 (line 34), h.0.attn.c_attn (line 25) */
static void reference_layer_norm_bias_grad(const double *restrict ln_f_y_grad_2,
    double *restrict ln_f_bias_grad_2, int d0_end, int i0_stride)
{
    for (int d0 = 0; d0 < d0_end; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 4; i0++)
            for (int i1 = 0; i1 < 16; i1++)
                sum += ln_f_y_grad_2[i0_stride * i0 + d0_end * i1 + d0];
        ln_f_bias_grad_2[d0] = sum;
    }
}

/* ln_f.c.grad.1[i0, i1, d0] = ln_f.y.grad[i0, i1, d0]*ln_f.weight[d0]*rsqrt(ln_f.v[i0, i1] +
   1e-05) */
/* For ln_f (line 43), h.0.ln_1 (line 24), h.0.ln_2 (line 34) */
static void reference_layer_norm_c_grad_1(const double *restrict ln_f_y_grad_2,
    const double *restrict ln_f_weight_2, const double *restrict ln_f_v_2,
    double *restrict ln_f_c_grad_1)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                ln_f_c_grad_1[512 * i0 + 32 * i1 + d0] = ln_f_y_grad_2[512 * i0 + 32 * i1 + d0] *
                    ln_f_weight_2[d0] * rsqrt(ln_f_v_2[16 * i0 + i1] + 1e-05);
}

/* ln_f.c.grad.2[i0, i1, d0] = 2*(ln_f.sum.2.grad[i0, i1]*ln_f.c[i0, i1, d0]) */
/* For ln_f (line 43), h.0.ln_1 (line 24), h.0.ln_2 (line 34) */
static void reference_layer_norm_c_grad_2(const double *restrict ln_f_sum_2_grad_2,
    const double *restrict ln_f_c_3, double *restrict ln_f_c_grad_2)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                ln_f_c_grad_2[512 * i0 + 32 * i1 + d0] = 2.0 *
                    (ln_f_sum_2_grad_2[16 * i0 + i1] * ln_f_c_3[512 * i0 + 32 * i1 + d0]);
}

/* ln_f.m.grad[i0, i1] = sum(d0) -ln_f.c.grad[i0, i1, d0] */
/* For ln_f (line 43), h.0.ln_2 (line 34), h.0.ln_1 (line 24) */
static void reference_layer_norm_m_grad(const double *restrict ln_f_c_grad,
    double *restrict ln_f_m_grad)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += -ln_f_c_grad[512 * i0 + 32 * i1 + d0];
            ln_f_m_grad[16 * i0 + i1] = sum;
        }
}

/* h.0.14.y.grad.1[i0, i1, d0] = ln_f.sum.grad[i0, i1] */
/* For ln_f (line 43), h.0.ln_2 (line 34), h.0.ln_1 (line 24) */
static void reference_h_0_14_y_grad_1(const double *restrict ln_f_sum_grad_2,
    double *restrict h_0_14_y_grad_1)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                h_0_14_y_grad_1[512 * i0 + 32 * i1 + d0] = ln_f_sum_grad_2[16 * i0 + i1];
}

/* h.0.12.y.grad[i0, i1, c] = sum(k) h.0.14.y.grad[i0, i1, k]*h.0.mlp.c_proj.weight[c, k] */
/* For h.0.mlp.c_proj (line 37), h.0.mlp.c_fc (line 35), h.0.attn.c_proj (line 32),
   h.0.attn.c_attn (line 25) */
static void reference_h_0_12_y_grad(const double *restrict h_0_14_y_grad_2,
    const double *restrict h_0_mlp_c_proj_weight_2, double *restrict h_0_12_y_grad, int c_end,
    int k_end, int i0_stride, int i0_stride_2)
{
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int c = 0; c < c_end; c++) {
                double sum = 0.0;
                for (int k = 0; k < k_end; k++)
                    sum += h_0_14_y_grad_2[i0_stride * i0 + k_end * i1 + k] *
                        h_0_mlp_c_proj_weight_2[k + k_end * c];
                h_0_12_y_grad[i0_stride_2 * i0 + c_end * i1 + c] = sum;
            }
}

/* h.0.mlp.c_proj.weight.grad[c, k] = sum(i0, i1) h.0.14.y.grad[i0, i1, k]*h.0.12.y[i0, i1, c] */
/* For h.0.mlp.c_proj (line 37), h.0.mlp.c_fc (line 35), h.0.attn.c_proj (line 32),
   h.0.attn.c_attn (line 25) */
static void reference_dense_weight_grad(const double *restrict h_0_14_y_grad_2,
    const double *restrict h_0_12_y_3, double *restrict h_0_mlp_c_proj_weight_grad_2, int c_end,
    int k_end, int i0_stride, int i0_stride_2)
{
    for (int c = 0; c < c_end; c++)
        for (int k = 0; k < k_end; k++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 4; i0++)
                for (int i1 = 0; i1 < 16; i1++)
                    sum += h_0_14_y_grad_2[i0_stride * i0 + k_end * i1 + k] *
                        h_0_12_y_3[i0_stride_2 * i0 + c_end * i1 + c];
            h_0_mlp_c_proj_weight_grad_2[k + k_end * c] = sum;
        }
}

__attribute__((noinline)) static void reference_forward_2(double *memory)
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
    /* h.0.ln_1 */
    reference_layer_norm_sum(memory + 163232, memory + 165280);
    reference_layer_norm_m(memory + 165280, memory + 165344);
    reference_layer_norm_c(memory + 163232, memory + 165344, memory + 165408);
    reference_layer_norm_sum_2(memory + 165408, memory + 167456);
    reference_layer_norm_m(memory + 167456, memory + 167520);
    reference_layer_norm_y(memory + 165408, memory + 167520, memory + 40960, memory + 40992,
        memory + 167584);
    /* h.0.attn.c_attn */
    reference_dense_sum(memory + 167584, memory + 41024, memory + 169632, 96, 32, 512, 1536);
    reference_dense_y(memory + 44096, memory + 169632, memory + 175776, 96, 1536);
    /* h.0.2 */
    reference_unflatten_y(memory + 175776, memory + 181920, 16, 4, 96, 32, 96, 8);
    /* h.0.3 */
    reference_unflatten_y(memory + 181920, memory + 188064, 4, 16, 384, 128, 8, 96);
    /* h.0.qkv */
    reference_unbind_y_0(memory + 188064, memory + 194208, 4, 16, 8, 512, 128, 1536, 384, 8);
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
    /* h.0.5.2.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l, d]*h.0.qkv.y.1[i0, i1, s, d] */
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
    /* h.0.5.2.y[i0, i1, l, s] = h.0.5.2.sum[i0, i1, l, s]*0.35355339059327373 */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 204448] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 200352] * 0.35355339059327373;
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* h.0.5.4.x[i0, i1, l, s] = select(s <= l, h.0.5.2.y[i0, i1, l, s], -inf) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 208544] =
                        choose(s <= l, memory[1024 * i0 + 256 * i1 + 16 * l + s + 204448],
                        -INFINITY);
    /* h.0.5.4.h[i0, i1, l] = max(s) h.0.5.4.x[i0, i1, l, s] */
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
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* h.0.5.4.m[i0, i1, l] = stop_gradient(max(h.0.5.4.h[i0, i1, l], -1e+30)) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                memory[64 * i0 + 16 * i1 + l + 212896] =
                    maximum(memory[64 * i0 + 16 * i1 + l + 212640], -1e+30);
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* h.0.5.4.e[i0, i1, l, s] = exp(h.0.5.4.x[i0, i1, l, s] - h.0.5.4.m[i0, i1, l]) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 213152] =
                        exp(memory[1024 * i0 + 256 * i1 + 16 * l + s + 208544] -
                        memory[64 * i0 + 16 * i1 + l + 212896]);
    /* h.0.5.4.z[i0, i1, l] = sum(s) h.0.5.4.e[i0, i1, l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++) {
                double sum = 0.0;
                for (int s = 0; s < 16; s++)
                    sum += memory[1024 * i0 + 256 * i1 + 16 * l + s + 213152];
                memory[64 * i0 + 16 * i1 + l + 217248] = sum;
            }
    /* h.0.5.4.p[i0, i1, l, s] = h.0.5.4.e[i0, i1, l, s]/max(h.0.5.4.z[i0, i1, l], 1e-30) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 217504] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 213152] /
                        maximum(memory[64 * i0 + 16 * i1 + l + 217248], 1e-30);
    reference_unbind_y_0(memory + 217504, memory + 221600, 4, 16, 16, 1024, 256, 1024, 256, 16);
    /* h.0.5.4.y[i0, i1, l, c] = sum(s) h.0.5.4.w[i0, i1, l, s]*h.0.qkv.y.2[i0, i1, s, c] */
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
    /* h.0.6 */
    reference_unbind_y_0(memory + 225696, memory + 227744, 16, 4, 8, 512, 32, 512, 8, 128);
    /* h.0.7.y[a0, a1, f] = h.0.6.y[a0, a1, f/8, f - f/8*8] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 16; a1++)
            for (int f = 0; f < 32; f++)
                memory[512 * a0 + 32 * a1 + f + 229792] = memory[512 * a0 + 32 * a1 + f + 227744];
    /* h.0.attn.c_proj */
    reference_dense_sum(memory + 229792, memory + 44192, memory + 231840, 32, 32, 512, 512);
    reference_dense_y(memory + 45216, memory + 231840, memory + 233888, 32, 512);
    /* h.0.9 */
    reference_add_y(memory + 233888, memory + 163232, memory + 235936, 32, 512);
    /* h.0.ln_2 */
    reference_layer_norm_sum(memory + 235936, memory + 237984);
    reference_layer_norm_m(memory + 237984, memory + 238048);
    reference_layer_norm_c(memory + 235936, memory + 238048, memory + 238112);
    reference_layer_norm_sum_2(memory + 238112, memory + 240160);
    reference_layer_norm_m(memory + 240160, memory + 240224);
    reference_layer_norm_y(memory + 238112, memory + 240224, memory + 45248, memory + 45280,
        memory + 240288);
    /* h.0.mlp.c_fc */
    reference_dense_sum(memory + 240288, memory + 45312, memory + 242336, 128, 32, 512, 2048);
    reference_dense_y(memory + 49408, memory + 242336, memory + 250528, 128, 2048);
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
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* h.0.mlp.c_proj */
    reference_dense_sum(memory + 258720, memory + 49536, memory + 266912, 32, 128, 2048, 512);
    reference_dense_y(memory + 53632, memory + 266912, memory + 268960, 32, 512);
    /* h.0.14 */
    reference_add_y(memory + 268960, memory + 235936, memory + 271008, 32, 512);
    /* ln_f */
    reference_layer_norm_sum(memory + 271008, memory + 273056);
    reference_layer_norm_m(memory + 273056, memory + 273120);
    reference_layer_norm_c(memory + 271008, memory + 273120, memory + 273184);
    reference_layer_norm_sum_2(memory + 273184, memory + 275232);
    reference_layer_norm_m(memory + 275232, memory + 275296);
    reference_layer_norm_y(memory + 273184, memory + 275296, memory + 53664, memory + 53696,
        memory + 275360);
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
}

__attribute__((noinline)) static void reference_forward_7(double *memory)
{
    /* cross_entropy.m[n, a0] = stop_gradient(cross_entropy.max[n, a0]) */
    for (int n = 0; n < 4; n++)
        for (int a0 = 0; a0 < 16; a0++)
            memory[16 * n + a0 + 310240] = memory[16 * n + a0 + 310176];
}

__attribute__((noinline)) static void reference_forward_8(double *memory)
{
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
                memory[class_of(targets[n][a0], 256) + 4096 * n + 256 * a0 + 293792]);
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
}

__attribute__((noinline)) static void reference_forward_9(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[310562] = memory[310560] / memory[310561];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
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
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* cross_entropy */
    reference_add_y(memory + 327140, memory + 310756, memory + 343524, 256, 4096);
    /* ln_f.y.grad[i0, i1, c] = sum(k) lm_head.y.grad[i0, i1, k]*wte.weight[k, c] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int c = 0; c < 32; c++) {
                double sum = 0.0;
                for (int k = 0; k < 256; k++)
                    sum += memory[4096 * i0 + 256 * i1 + k + 343524] * memory[32 * k + c];
                memory[512 * i0 + 32 * i1 + c + 359908] = sum;
            }
    /* ln_f */
    reference_layer_norm_v_grad(memory + 359908, memory + 53664, memory + 273184, memory + 275296,
        memory + 361956);
    reference_layer_norm_weight_grad(memory + 359908, memory + 273184, memory + 275296, memory +
        362020);
    reference_layer_norm_bias_grad(memory + 359908, memory + 362052, 32, 512);
    reference_layer_norm_m(memory + 361956, memory + 362084);
    reference_layer_norm_c_grad_1(memory + 359908, memory + 53664, memory + 275296, memory +
        362148);
    reference_layer_norm_c_grad_2(memory + 362084, memory + 273184, memory + 364196);
    reference_add_y(memory + 364196, memory + 362148, memory + 366244, 32, 512);
    reference_layer_norm_m_grad(memory + 366244, memory + 368292);
    reference_layer_norm_m(memory + 368292, memory + 368356);
    reference_h_0_14_y_grad_1(memory + 368356, memory + 368420);
    reference_add_y(memory + 368420, memory + 366244, memory + 370468, 32, 512);
    /* h.0.mlp.c_proj */
    reference_layer_norm_bias_grad(memory + 370468, memory + 372516, 32, 512);
    reference_h_0_12_y_grad(memory + 370468, memory + 49536, memory + 372548, 128, 32, 512, 2048);
    reference_dense_weight_grad(memory + 370468, memory + 258720, memory + 380740, 128, 32, 512,
        2048);
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
    /* h.0.mlp.c_fc */
    reference_layer_norm_bias_grad(memory + 384836, memory + 393028, 128, 2048);
    reference_h_0_12_y_grad(memory + 384836, memory + 45312, memory + 393156, 32, 128, 2048, 512);
    reference_dense_weight_grad(memory + 384836, memory + 240288, memory + 395204, 32, 128, 2048,
        512);
    /* h.0.ln_2 */
    reference_layer_norm_v_grad(memory + 393156, memory + 45248, memory + 238112, memory + 240224,
        memory + 399300);
    reference_layer_norm_weight_grad(memory + 393156, memory + 238112, memory + 240224, memory +
        399364);
    reference_layer_norm_bias_grad(memory + 393156, memory + 399396, 32, 512);
    reference_layer_norm_m(memory + 399300, memory + 399428);
    reference_layer_norm_c_grad_1(memory + 393156, memory + 45248, memory + 240224, memory +
        399492);
    reference_layer_norm_c_grad_2(memory + 399428, memory + 238112, memory + 401540);
    reference_add_y(memory + 401540, memory + 399492, memory + 403588, 32, 512);
    reference_layer_norm_m_grad(memory + 403588, memory + 405636);
    reference_layer_norm_m(memory + 405636, memory + 405700);
    reference_h_0_14_y_grad_1(memory + 405700, memory + 405764);
    /* h.0.9.y.grad[i0, i1, i2] = h.0.9.y.grad.1[i0, i1, i2] + h.0.ln_2.c.grad[i0, i1, i2] +
       h.0.14.y.grad[i0, i1, i2] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 16; i1++)
            for (int i2 = 0; i2 < 32; i2++)
                memory[512 * i0 + 32 * i1 + i2 + 407812] =
                    memory[512 * i0 + 32 * i1 + i2 + 405764] +
                    memory[512 * i0 + 32 * i1 + i2 + 403588] +
                    memory[512 * i0 + 32 * i1 + i2 + 370468];
    /* h.0.attn.c_proj */
    reference_layer_norm_bias_grad(memory + 407812, memory + 409860, 32, 512);
    reference_h_0_12_y_grad(memory + 407812, memory + 44192, memory + 409892, 32, 32, 512, 512);
    reference_dense_weight_grad(memory + 407812, memory + 229792, memory + 411940, 32, 32, 512,
        512);
    /* h.0.6.y.grad[a0, a1, i, c0] = h.0.7.y.grad[a0, a1, 8*i + c0] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int a1 = 0; a1 < 16; a1++)
            for (int i = 0; i < 4; i++)
                for (int c0 = 0; c0 < 8; c0++)
                    memory[8 * i + c0 + 512 * a0 + 32 * a1 + 412964] =
                        memory[8 * i + c0 + 512 * a0 + 32 * a1 + 409892];
    /* h.0.5.4.y.grad[a0, i, j, c0] = h.0.6.y.grad[a0, j, i, c0] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 16; j++)
                for (int c0 = 0; c0 < 8; c0++)
                    memory[512 * a0 + 8 * j + 128 * i + c0 + 415012] =
                        memory[512 * a0 + 32 * j + 8 * i + c0 + 412964];
    /* h.0.5.4.w.grad[i0, i1, l, s] = sum(c) h.0.5.4.y.grad[i0, i1, l, c]*h.0.qkv.y.2[i0, i1, s,
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
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* h.0.qkv.y.2.grad[i0, i1, s, c] = sum(l) h.0.5.4.y.grad[i0, i1, l, c]*h.0.5.4.w[i0, i1, l,
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
    /* h.0.5.4.z.grad[i0, i1, l] = sum(s) select(h.0.5.4.z[i0, i1, l] >= 1e-30,
       -(h.0.5.4.w.grad[i0, i1, l, s]*h.0.5.4.p[i0, i1, l, s]/max(h.0.5.4.z[i0, i1, l], 1e-30)),
       0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++) {
                double sum = 0.0;
                for (int s = 0; s < 16; s++)
                    sum += choose(memory[64 * i0 + 16 * i1 + l + 217248] >= 1e-30,
                        -(memory[1024 * i0 + 256 * i1 + 16 * l + s + 417060] *
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 217504] /
                        maximum(memory[64 * i0 + 16 * i1 + l + 217248], 1e-30)), 0.0);
                memory[64 * i0 + 16 * i1 + l + 423204] = sum;
            }
    /* h.0.5.4.e.grad.1[i0, i1, l, s] = h.0.5.4.w.grad[i0, i1, l, s]/max(h.0.5.4.z[i0, i1, l],
       1e-30) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 423460] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 417060] /
                        maximum(memory[64 * i0 + 16 * i1 + l + 217248], 1e-30);
    /* h.0.5.4.e.grad.2[i0, i1, l, s] = h.0.5.4.z.grad[i0, i1, l] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 427556] =
                        memory[64 * i0 + 16 * i1 + l + 423204];
    /* h.0.5.4.e.grad[i0, i1, l, s] = h.0.5.4.e.grad.2[i0, i1, l, s] + h.0.5.4.e.grad.1[i0, i1,
       l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 431652] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 427556] +
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 423460];
    /* h.0.5.4.x.grad[i0, i1, l, s] = h.0.5.4.e.grad[i0, i1, l, s]*h.0.5.4.e[i0, i1, l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 435748] =
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 431652] *
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 213152];
}

__attribute__((noinline)) static void reference_backward_5(double *memory)
{
    /* h.0.5.2.y.grad[i0, i1, l, s] = select(l - s >= 0, h.0.5.4.x.grad[i0, i1, l, s], 0) */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 439844] =
                        choose(l - s >= 0, memory[1024 * i0 + 256 * i1 + 16 * l + s + 435748], 0.0);
    /* h.0.5.2.sum.grad[i0, i1, l, s] = 0.35355339059327373*h.0.5.2.y.grad[i0, i1, l, s] */
    for (int i0 = 0; i0 < 4; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 16; l++)
                for (int s = 0; s < 16; s++)
                    memory[1024 * i0 + 256 * i1 + 16 * l + s + 443940] = 0.35355339059327373 *
                        memory[1024 * i0 + 256 * i1 + 16 * l + s + 439844];
    /* h.0.qkv.y.0.grad[i0, i1, l, d] = sum(s) h.0.5.2.sum.grad[i0, i1, l, s]*h.0.qkv.y.1[i0, i1,
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
    /* h.0.qkv.y.1.grad[i0, i1, s, d] = sum(l) h.0.5.2.sum.grad[i0, i1, l, s]*h.0.qkv.y.0[i0, i1,
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
}

__attribute__((noinline)) static void reference_backward_6(double *memory)
{
    /* h.0.qkv */
    reference_unbind_y_0(memory + 448036, memory + 452132, 4, 16, 8, 1536, 384, 512, 128, 8);
    /* h.0.2.y.grad[a0, i, b0, j, c0] = h.0.3.y.grad[a0, j, b0, i, c0] */
    for (int a0 = 0; a0 < 4; a0++)
        for (int i = 0; i < 16; i++)
            for (int b0 = 0; b0 < 3; b0++)
                for (int j = 0; j < 4; j++)
                    for (int c0 = 0; c0 < 8; c0++)
                        memory[1536 * a0 + 8 * j + 32 * b0 + 96 * i + c0 + 458276] =
                            memory[1536 * a0 + 384 * j + 128 * b0 + 8 * i + c0 + 452132];
    /* h.0.2 */
    reference_unflatten_y(memory + 458276, memory + 464420, 16, 4, 96, 32, 96, 8);
    /* h.0.attn.c_attn */
    reference_layer_norm_bias_grad(memory + 464420, memory + 470564, 96, 1536);
    reference_h_0_12_y_grad(memory + 464420, memory + 41024, memory + 470660, 32, 96, 1536, 512);
    reference_dense_weight_grad(memory + 464420, memory + 167584, memory + 472708, 32, 96, 1536,
        512);
    /* h.0.ln_1 */
    reference_layer_norm_v_grad(memory + 470660, memory + 40960, memory + 165408, memory + 167520,
        memory + 475780);
    reference_layer_norm_weight_grad(memory + 470660, memory + 165408, memory + 167520, memory +
        475844);
    reference_layer_norm_bias_grad(memory + 470660, memory + 475876, 32, 512);
    reference_layer_norm_m(memory + 475780, memory + 475908);
    reference_layer_norm_c_grad_1(memory + 470660, memory + 40960, memory + 167520, memory +
        475972);
    reference_layer_norm_c_grad_2(memory + 475908, memory + 165408, memory + 478020);
    reference_add_y(memory + 478020, memory + 475972, memory + 480068, 32, 512);
    reference_layer_norm_m_grad(memory + 480068, memory + 482116);
    reference_layer_norm_m(memory + 482116, memory + 482180);
    reference_h_0_14_y_grad_1(memory + 482180, memory + 482244);
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
}

__attribute__((noinline)) static void reference_backward_7(double *memory)
{
    /* wte.weight.grad[k, c] = wte.weight.grad.2[k, c] + wte.weight.grad.1[k, c] */
    for (int k = 0; k < 256; k++)
        for (int c = 0; c < 32; c++)
            memory[32 * k + c + 535492] = memory[32 * k + c + 527300] + memory[32 * k + c + 519108];
}

static void reference_run(double *memory, bool backward)
{
    reference_forward_2(memory);
    reference_forward_3(memory);
    if (backward)
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
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define PLACED(name_, type_, layout_, offset_) \
    layout_, TENSOR(name_, type_, VALUE, arena + offset_)
#define layout_1 .elements = 8240, .rank = 2, .shape = {256, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 4112}, {0, 0, 1, 256, 16}, {1, 0, 1, 16, 1}}
#define layout_2 .elements = 32816, .rank = 2, .shape = {1024, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 16400}, {0, 0, 1, 1024, 16}, {1, 0, 1, 16, 1}}
#define layout_3 .elements = 48, .rank = 1, .shape = {32}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
#define layout_4 .elements = 3088, .rank = 2, .shape = {32, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 1536}, {1, 0, 1, 96, 16}, {0, 0, 1, 16, 1}}
#define layout_5 .elements = 144, .rank = 1, .shape = {96}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 8, 16}, {0, 0, 8, 16, 1}}
#define layout_6 .elements = 1040, .rank = 2, .shape = {32, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 512}, {0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_7 .elements = 4144, .rank = 2, .shape = {32, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 2064}, {1, 0, 1, 128, 16}, {0, 0, 1, 16, 1}}
#define layout_8 .elements = 144, .rank = 1, .shape = {128}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 128, 1}}
#define layout_9 .elements = 4144, .rank = 2, .shape = {128, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 2064}, {0, 0, 1, 128, 16}, {1, 0, 1, 16, 1}}
#define layout_10 .elements = 32784, .rank = 2, .shape = {1024, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 1024, 32}, {1, 0, 16, 2, 16}, {1, 0, 1, 16, 1}}
#define layout_11 .elements = 112, .rank = 1, .shape = {96}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 96, 1}}
#define layout_12 .elements = 2096, .rank = 3, .shape = {4, 16, 32}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{2, 0, 16, 2, 1040}, {0, 0, 1, 4, 256}, {1, 0, 1, 16, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_13 .elements = 80, .rank = 2, .shape = {4, 16}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 16}, {1, 0, 1, 16, 1}}
#define layout_14 .elements = 2064, .rank = 3, .shape = {4, 16, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {2, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_15 .elements = 6160, .rank = 3, .shape = {4, 16, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 1536}, {2, 0, 1, 96, 16}, {1, 0, 1, 16, 1}}
#define layout_16 .elements = 2064, .rank = 4, .shape = {4, 4, 16, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 4, 128}, {3, 0, 1, 8, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_17 .elements = 4112, .rank = 4, .shape = {4, 4, 16, 16}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16}, \
    {3, 0, 1, 16, 1}}
#define layout_18 .elements = 1040, .rank = 3, .shape = {4, 4, 16}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 4, 256}, {2, 0, 1, 16, 16}, {0, 0, 1, 16, 1}}
#define layout_19 .elements = 4112, .rank = 4, .shape = {4, 4, 16, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {2, 0, 1, 16, 16}, \
    {3, 0, 1, 16, 1}}
#define layout_20 .elements = 2064, .rank = 3, .shape = {4, 16, 32}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 512}, {1, 0, 1, 16, 32}, {2, 0, 16, 2, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_21 .elements = 272, .rank = 2, .shape = {4, 16}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 16, 16}, {0, 0, 1, 16, 1}}
#define layout_22 .elements = 8208, .rank = 3, .shape = {4, 16, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 2048}, {2, 0, 1, 128, 16}, {1, 0, 1, 16, 1}}
#define layout_23 .elements = 16400, .rank = 3, .shape = {4, 16, 256}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 4096}, {2, 0, 1, 256, 16}, {1, 0, 1, 16, 1}}
#define layout_24 .elements = 1, .rank = 0, .shape = {0}
#define layout_25 .elements = 1040, .rank = 2, .shape = {32, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 512}, {1, 0, 1, 32, 16}, {0, 0, 1, 16, 1}}
#define layout_26 .elements = 6160, .rank = 5, .shape = {4, 4, 3, 16, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 1536}, {1, 0, 1, 4, 384}, {2, 0, 1, 3, 128}, \
    {4, 0, 1, 8, 16}, {3, 0, 1, 16, 1}}
#define layout_27 .elements = 4112, .rank = 4, .shape = {4, 4, 16, 16}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 4, 1024}, {1, 0, 1, 4, 256}, {3, 0, 1, 16, 16}, \
    {2, 0, 1, 16, 1}}
static struct dlcrt_tensor tensors[48] = {
    {layout_1, TENSOR("wte.weight", F32, PARAMETER, wte_weight), .initial = DLCRT_NORMAL, .b = 0.02,
        .also = (const char *const[]){"lm_head.weight", NULL}, .trainable = true},
    {layout_2, TENSOR("wpe.weight", F32, PARAMETER, wpe_weight), .initial = DLCRT_NORMAL, .b = 0.02,
        .trainable = true},
    {layout_3, TENSOR("h.0.ln_1.weight", F32, PARAMETER, h_0_ln_1_weight), .a = 1,
        .trainable = true},
    {layout_3, TENSOR("h.0.ln_1.bias", F32, PARAMETER, h_0_ln_1_bias), .trainable = true},
    {layout_4, TENSOR("h.0.attn.c_attn.weight", F32, PARAMETER, h_0_attn_c_attn_weight),
        .initial = DLCRT_NORMAL, .b = 0.02, .trainable = true},
    {layout_5, TENSOR("h.0.attn.c_attn.bias", F32, PARAMETER, h_0_attn_c_attn_bias),
        .trainable = true},
    {layout_6, TENSOR("h.0.attn.c_proj.weight", F32, PARAMETER, h_0_attn_c_proj_weight),
        .initial = DLCRT_NORMAL, .b = 0.014142135623730949, .trainable = true},
    {layout_3, TENSOR("h.0.attn.c_proj.bias", F32, PARAMETER, h_0_attn_c_proj_bias),
        .trainable = true},
    {layout_3, TENSOR("h.0.ln_2.weight", F32, PARAMETER, h_0_ln_2_weight), .a = 1,
        .trainable = true},
    {layout_3, TENSOR("h.0.ln_2.bias", F32, PARAMETER, h_0_ln_2_bias), .trainable = true},
    {layout_7, TENSOR("h.0.mlp.c_fc.weight", F32, PARAMETER, h_0_mlp_c_fc_weight),
        .initial = DLCRT_NORMAL, .b = 0.02, .trainable = true},
    {layout_8, TENSOR("h.0.mlp.c_fc.bias", F32, PARAMETER, h_0_mlp_c_fc_bias), .trainable = true},
    {layout_9, TENSOR("h.0.mlp.c_proj.weight", F32, PARAMETER, h_0_mlp_c_proj_weight),
        .initial = DLCRT_NORMAL, .b = 0.014142135623730949, .trainable = true},
    {layout_3, TENSOR("h.0.mlp.c_proj.bias", F32, PARAMETER, h_0_mlp_c_proj_bias),
        .trainable = true},
    {layout_3, TENSOR("ln_f.weight", F32, PARAMETER, ln_f_weight), .a = 1, .trainable = true},
    {layout_3, TENSOR("ln_f.bias", F32, PARAMETER, ln_f_bias), .trainable = true},
    {layout_1, TENSOR("wte.weight.exp_avg", F32, STATE, wte_weight_exp_avg)},
    {layout_1, TENSOR("wte.weight.exp_avg_sq", F32, STATE, wte_weight_exp_avg_sq)},
    {layout_10, TENSOR("wpe.weight.exp_avg", F32, STATE, wpe_weight_exp_avg)},
    {layout_10, TENSOR("wpe.weight.exp_avg_sq", F32, STATE, wpe_weight_exp_avg_sq)},
    {layout_3, TENSOR("h.0.ln_1.weight.exp_avg", F32, STATE, h_0_ln_1_weight_exp_avg)},
    {layout_3, TENSOR("h.0.ln_1.weight.exp_avg_sq", F32, STATE, h_0_ln_1_weight_exp_avg_sq)},
    {layout_3, TENSOR("h.0.ln_1.bias.exp_avg", F32, STATE, h_0_ln_1_bias_exp_avg)},
    {layout_3, TENSOR("h.0.ln_1.bias.exp_avg_sq", F32, STATE, h_0_ln_1_bias_exp_avg_sq)},
    {layout_4, TENSOR("h.0.attn.c_attn.weight.exp_avg", F32, STATE,
        h_0_attn_c_attn_weight_exp_avg)},
    {layout_4, TENSOR("h.0.attn.c_attn.weight.exp_avg_sq", F32, STATE,
        h_0_attn_c_attn_weight_exp_avg_sq)},
    {layout_5, TENSOR("h.0.attn.c_attn.bias.exp_avg", F32, STATE, h_0_attn_c_attn_bias_exp_avg)},
    {layout_5, TENSOR("h.0.attn.c_attn.bias.exp_avg_sq", F32, STATE,
        h_0_attn_c_attn_bias_exp_avg_sq)},
    {layout_6, TENSOR("h.0.attn.c_proj.weight.exp_avg", F32, STATE,
        h_0_attn_c_proj_weight_exp_avg)},
    {layout_6, TENSOR("h.0.attn.c_proj.weight.exp_avg_sq", F32, STATE,
        h_0_attn_c_proj_weight_exp_avg_sq)},
    {layout_3, TENSOR("h.0.attn.c_proj.bias.exp_avg", F32, STATE, h_0_attn_c_proj_bias_exp_avg)},
    {layout_3, TENSOR("h.0.attn.c_proj.bias.exp_avg_sq", F32, STATE,
        h_0_attn_c_proj_bias_exp_avg_sq)},
    {layout_3, TENSOR("h.0.ln_2.weight.exp_avg", F32, STATE, h_0_ln_2_weight_exp_avg)},
    {layout_3, TENSOR("h.0.ln_2.weight.exp_avg_sq", F32, STATE, h_0_ln_2_weight_exp_avg_sq)},
    {layout_3, TENSOR("h.0.ln_2.bias.exp_avg", F32, STATE, h_0_ln_2_bias_exp_avg)},
    {layout_3, TENSOR("h.0.ln_2.bias.exp_avg_sq", F32, STATE, h_0_ln_2_bias_exp_avg_sq)},
    {layout_7, TENSOR("h.0.mlp.c_fc.weight.exp_avg", F32, STATE, h_0_mlp_c_fc_weight_exp_avg)},
    {layout_7, TENSOR("h.0.mlp.c_fc.weight.exp_avg_sq", F32, STATE,
        h_0_mlp_c_fc_weight_exp_avg_sq)},
    {layout_8, TENSOR("h.0.mlp.c_fc.bias.exp_avg", F32, STATE, h_0_mlp_c_fc_bias_exp_avg)},
    {layout_8, TENSOR("h.0.mlp.c_fc.bias.exp_avg_sq", F32, STATE, h_0_mlp_c_fc_bias_exp_avg_sq)},
    {layout_9, TENSOR("h.0.mlp.c_proj.weight.exp_avg", F32, STATE, h_0_mlp_c_proj_weight_exp_avg)},
    {layout_9, TENSOR("h.0.mlp.c_proj.weight.exp_avg_sq", F32, STATE,
        h_0_mlp_c_proj_weight_exp_avg_sq)},
    {layout_3, TENSOR("h.0.mlp.c_proj.bias.exp_avg", F32, STATE, h_0_mlp_c_proj_bias_exp_avg)},
    {layout_3, TENSOR("h.0.mlp.c_proj.bias.exp_avg_sq", F32, STATE,
        h_0_mlp_c_proj_bias_exp_avg_sq)},
    {layout_3, TENSOR("ln_f.weight.exp_avg", F32, STATE, ln_f_weight_exp_avg)},
    {layout_3, TENSOR("ln_f.weight.exp_avg_sq", F32, STATE, ln_f_weight_exp_avg_sq)},
    {layout_3, TENSOR("ln_f.bias.exp_avg", F32, STATE, ln_f_bias_exp_avg)},
    {layout_3, TENSOR("ln_f.bias.exp_avg_sq", F32, STATE, ln_f_bias_exp_avg_sq)},
};
static struct dlcrt_tensor gradients[16] = {
    {layout_3, TENSOR("ln_f.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("ln_f.bias", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("h.0.mlp.c_proj.bias", F32, GRADIENT, NULL)},
    {layout_9, TENSOR("h.0.mlp.c_proj.weight", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("h.0.mlp.c_fc.bias", F32, GRADIENT, NULL)},
    {layout_7, TENSOR("h.0.mlp.c_fc.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("h.0.ln_2.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("h.0.ln_2.bias", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("h.0.attn.c_proj.bias", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("h.0.attn.c_proj.weight", F32, GRADIENT, NULL)},
    {layout_11, TENSOR("h.0.attn.c_attn.bias", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("h.0.attn.c_attn.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("h.0.ln_1.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("h.0.ln_1.bias", F32, GRADIENT, NULL)},
    {layout_10, TENSOR("wpe.weight", F32, GRADIENT, NULL)},
    {layout_1, TENSOR("wte.weight", F32, GRADIENT, NULL)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "tokens", .dtype = DLCRT_I32, .rank = 1, .shape = {16}, .classes = 256, .data = tokens,
        .predicts = true},
    {.name = "targets", .dtype = DLCRT_I32, .rank = 1, .shape = {16}, .classes = 256,
        .ignored = -100, .data = targets},
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
static struct dlcrt_tensor train_outputs[116] = {
    {PLACED("h.0.ln_1.c", F32, layout_12, 74112)},
    {PLACED("h.0.ln_1.m.grad.sum", F32, layout_13, 91200)},
    {PLACED("h.0.ln_1.v", F32, layout_13, 90880)},
    {PLACED("h.0.ln_1.y.part", F32, layout_13, 91520)},
    {PLACED("h.0.ln_1.y", F32, layout_12, 82496)},
    {PLACED("h.0.ln_1.y.copy", F32, layout_14, 0)},
    {PLACED("h.0.attn.c_attn.sum", F32, layout_15, 8256)},
    {PLACED("h.0.qkv.y.0", F32, layout_16, 91840)},
    {PLACED("h.0.qkv.y.1", F32, layout_16, 100096)},
    {PLACED("h.0.qkv.y.2", F32, layout_16, 108352)},
    {PLACED("h.0.5.2.sum", F32, layout_17, 0)},
    {PLACED("h.0.5.4.e", F32, layout_17, 16448)},
    {PLACED("h.0.5.4.z", F32, layout_18, 133056)},
    {PLACED("h.0.5.4.w", F32, layout_17, 116608)},
    {PLACED("h.0.qkv.y.2.copy", F32, layout_19, 0)},
    {PLACED("h.0.5.4.y", F32, layout_19, 137216)},
    {PLACED("h.0.9.y", F32, layout_20, 153664)},
    {PLACED("h.0.ln_2.sum", F32, layout_13, 171392)},
    {PLACED("h.0.ln_2.m", F32, layout_13, 171712)},
    {PLACED("h.0.ln_2.v", F32, layout_13, 172032)},
    {PLACED("h.0.ln_2.y.part", F32, layout_21, 170304)},
    {PLACED("h.0.ln_2.y", F32, layout_12, 161920)},
    {PLACED("h.0.ln_2.y.copy", F32, layout_14, 0)},
    {PLACED("h.0.mlp.c_fc.sum", F32, layout_22, 172352)},
    {PLACED("h.0.12.y", F32, layout_22, 205184)},
    {PLACED("h.0.mlp.c_proj.sum", F32, layout_20, 0)},
    {PLACED("ln_f.c", F32, layout_12, 238016)},
    {PLACED("ln_f.m.grad.sum", F32, layout_13, 256192)},
    {PLACED("ln_f.v", F32, layout_13, 255872)},
    {PLACED("ln_f.y.part", F32, layout_21, 254784)},
    {PLACED("ln_f.y", F32, layout_12, 246400)},
    {PLACED("ln_f.y.copy", F32, layout_14, 65600)},
    {PLACED("lm_head.y", F32, layout_23, 0)},
    {PLACED("cross_entropy.max", F32, layout_13, 65728)},
    {PLACED("cross_entropy.sum", F32, layout_13, 66048)},
    {PLACED("loss.sum", F32, layout_24, 65600)},
    {layout_24, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_24, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("loss.sum.grad", F32, layout_24, 66368)},
    {PLACED("adamw.c1", F64, layout_24, 65600)},
    {PLACED("adamw.c2", F64, layout_24, 65664)},
    {PLACED("lm_head.y.grad", F32, layout_23, 0)},
    {PLACED("ln_f.y.grad", F32, layout_12, 65728)},
    {PLACED("ln_f.sum.2.grad", F32, layout_13, 256512)},
    {layout_3, TENSOR("ln_f.weight.exp_avg.next", F32, VALUE, ln_f_weight_exp_avg)},
    {layout_3, TENSOR("ln_f.weight.exp_avg_sq.next", F32, VALUE, ln_f_weight_exp_avg_sq)},
    {layout_3, TENSOR("ln_f.bias.exp_avg.next", F32, VALUE, ln_f_bias_exp_avg)},
    {layout_3, TENSOR("ln_f.bias.exp_avg_sq.next", F32, VALUE, ln_f_bias_exp_avg_sq)},
    {layout_3, TENSOR("ln_f.bias.next", F32, VALUE, ln_f_bias)},
    {PLACED("ln_f.sum.grad", F32, layout_13, 256832)},
    {PLACED("h.0.14.y.grad", F32, layout_12, 238016)},
    {layout_3, TENSOR("h.0.mlp.c_proj.bias.exp_avg.next", F32, VALUE, h_0_mlp_c_proj_bias_exp_avg)},
    {layout_3, TENSOR("h.0.mlp.c_proj.bias.exp_avg_sq.next", F32, VALUE,
        h_0_mlp_c_proj_bias_exp_avg_sq)},
    {layout_3, TENSOR("h.0.mlp.c_proj.bias.next", F32, VALUE, h_0_mlp_c_proj_bias)},
    {PLACED("h.0.14.y.grad.copy", F32, layout_14, 65728)},
    {PLACED("h.0.mlp.c_fc.y.grad", F32, layout_22, 172352)},
    {layout_9, TENSOR("h.0.mlp.c_proj.weight.exp_avg.next", F32, VALUE,
        h_0_mlp_c_proj_weight_exp_avg)},
    {layout_9, TENSOR("h.0.mlp.c_proj.weight.exp_avg_sq.next", F32, VALUE,
        h_0_mlp_c_proj_weight_exp_avg_sq)},
    {layout_9, TENSOR("h.0.mlp.c_proj.weight.next", F32, VALUE, h_0_mlp_c_proj_weight)},
    {layout_8, TENSOR("h.0.mlp.c_fc.bias.exp_avg.next", F32, VALUE, h_0_mlp_c_fc_bias_exp_avg)},
    {layout_8, TENSOR("h.0.mlp.c_fc.bias.exp_avg_sq.next", F32, VALUE,
        h_0_mlp_c_fc_bias_exp_avg_sq)},
    {layout_8, TENSOR("h.0.mlp.c_fc.bias.next", F32, VALUE, h_0_mlp_c_fc_bias)},
    {PLACED("h.0.ln_2.y.grad", F32, layout_20, 65728)},
    {layout_7, TENSOR("h.0.mlp.c_fc.weight.exp_avg.next", F32, VALUE, h_0_mlp_c_fc_weight_exp_avg)},
    {layout_7, TENSOR("h.0.mlp.c_fc.weight.exp_avg_sq.next", F32, VALUE,
        h_0_mlp_c_fc_weight_exp_avg_sq)},
    {layout_7, TENSOR("h.0.mlp.c_fc.weight.next", F32, VALUE, h_0_mlp_c_fc_weight)},
    {PLACED("h.0.ln_2.sum.2.grad", F32, layout_13, 161920)},
    {layout_3, TENSOR("h.0.ln_2.weight.exp_avg.next", F32, VALUE, h_0_ln_2_weight_exp_avg)},
    {layout_3, TENSOR("h.0.ln_2.weight.exp_avg_sq.next", F32, VALUE, h_0_ln_2_weight_exp_avg_sq)},
    {layout_3, TENSOR("h.0.ln_2.bias.exp_avg.next", F32, VALUE, h_0_ln_2_bias_exp_avg)},
    {layout_3, TENSOR("h.0.ln_2.bias.exp_avg_sq.next", F32, VALUE, h_0_ln_2_bias_exp_avg_sq)},
    {layout_3, TENSOR("h.0.ln_2.bias.next", F32, VALUE, h_0_ln_2_bias)},
    {PLACED("h.0.ln_2.sum.grad", F32, layout_13, 162240)},
    {PLACED("h.0.9.y.grad", F32, layout_12, 172032)},
    {layout_3, TENSOR("h.0.attn.c_proj.bias.exp_avg.next", F32, VALUE,
        h_0_attn_c_proj_bias_exp_avg)},
    {layout_3, TENSOR("h.0.attn.c_proj.bias.exp_avg_sq.next", F32, VALUE,
        h_0_attn_c_proj_bias_exp_avg_sq)},
    {layout_3, TENSOR("h.0.attn.c_proj.bias.next", F32, VALUE, h_0_attn_c_proj_bias)},
    {PLACED("h.0.attn.c_proj.weight.copy", F32, layout_25, 65728)},
    {PLACED("h.0.7.y.grad", F32, layout_12, 153664)},
    {layout_6, TENSOR("h.0.attn.c_proj.weight.exp_avg.next", F32, VALUE,
        h_0_attn_c_proj_weight_exp_avg)},
    {layout_6, TENSOR("h.0.attn.c_proj.weight.exp_avg_sq.next", F32, VALUE,
        h_0_attn_c_proj_weight_exp_avg_sq)},
    {layout_6, TENSOR("h.0.attn.c_proj.weight.next", F32, VALUE, h_0_attn_c_proj_weight)},
    {PLACED("h.0.5.4.w.grad", F32, layout_17, 137216)},
    {PLACED("h.0.3.y.grad", F32, layout_26, 180416)},
    {PLACED("h.0.5.2.sum.grad", F32, layout_17, 153664)},
    {PLACED("h.0.5.2.sum.grad.copy", F32, layout_27, 108352)},
    {PLACED("h.0.qkv.y.0.grad", F32, layout_16, 65728)},
    {PLACED("h.0.3.y.grad", F32, layout_26, 180416)},
    {PLACED("h.0.3.y.grad", F32, layout_26, 180416)},
    {layout_5, TENSOR("h.0.attn.c_attn.bias.exp_avg.next", F32, VALUE,
        h_0_attn_c_attn_bias_exp_avg)},
    {layout_5, TENSOR("h.0.attn.c_attn.bias.exp_avg_sq.next", F32, VALUE,
        h_0_attn_c_attn_bias_exp_avg_sq)},
    {layout_5, TENSOR("h.0.attn.c_attn.bias.next", F32, VALUE, h_0_attn_c_attn_bias)},
    {PLACED("h.0.ln_1.y.grad", F32, layout_12, 65728)},
    {layout_4, TENSOR("h.0.attn.c_attn.weight.exp_avg.next", F32, VALUE,
        h_0_attn_c_attn_weight_exp_avg)},
    {layout_4, TENSOR("h.0.attn.c_attn.weight.exp_avg_sq.next", F32, VALUE,
        h_0_attn_c_attn_weight_exp_avg_sq)},
    {layout_4, TENSOR("h.0.attn.c_attn.weight.next", F32, VALUE, h_0_attn_c_attn_weight)},
    {PLACED("h.0.ln_1.sum.2.grad", F32, layout_13, 82496)},
    {layout_3, TENSOR("h.0.ln_1.weight.exp_avg.next", F32, VALUE, h_0_ln_1_weight_exp_avg)},
    {layout_3, TENSOR("h.0.ln_1.weight.exp_avg_sq.next", F32, VALUE, h_0_ln_1_weight_exp_avg_sq)},
    {layout_3, TENSOR("h.0.ln_1.bias.exp_avg.next", F32, VALUE, h_0_ln_1_bias_exp_avg)},
    {layout_3, TENSOR("h.0.ln_1.bias.exp_avg_sq.next", F32, VALUE, h_0_ln_1_bias_exp_avg_sq)},
    {layout_3, TENSOR("h.0.ln_1.bias.next", F32, VALUE, h_0_ln_1_bias)},
    {PLACED("h.0.ln_1.sum.grad", F32, layout_13, 82816)},
    {PLACED("wpe.y.grad", F32, layout_20, 229824)},
    {PLACED("wte.weight.grad.2", F32, layout_1, 196864)},
    {PLACED("wpe.weight.grad", F32, layout_10, 65728)},
    {PLACED("wpe.weight.grad", F32, layout_10, 65728)},
    {layout_1, TENSOR("wte.weight.exp_avg.next", F32, VALUE, wte_weight_exp_avg)},
    {layout_1, TENSOR("wte.weight.exp_avg_sq.next", F32, VALUE, wte_weight_exp_avg_sq)},
    {layout_1, TENSOR("wte.weight.next", F32, VALUE, wte_weight)},
    {layout_10, TENSOR("wpe.weight.exp_avg.next", F32, VALUE, wpe_weight_exp_avg)},
    {layout_10, TENSOR("wpe.weight.exp_avg_sq.next", F32, VALUE, wpe_weight_exp_avg_sq)},
    {layout_2, TENSOR("wpe.weight.next", F32, VALUE, wpe_weight)},
    {layout_3, TENSOR("h.0.ln_1.weight.next", F32, VALUE, h_0_ln_1_weight)},
    {layout_3, TENSOR("h.0.ln_2.weight.next", F32, VALUE, h_0_ln_2_weight)},
    {layout_3, TENSOR("ln_f.weight.next", F32, VALUE, ln_f_weight)},
};
static const struct dlcrt_kernel train_kernels[67] = {
    {"h_0_ln_1_grad", 24, 20736, 34048, 5, &train_outputs[0],
     "h.0.ln_1.sum[i0, i1] = sum(d0) (wte.weight[tokens[i0, i1], d0] + wpe.weight[i1, d0])"},
    {"h_0_attn_c_attn", 25, 0, 16384, 1, &train_outputs[5],
     "h.0.ln_1.y.copy[i0, i1, i2] = h.0.ln_1.y[i0, i1, i2]"},
    {"h_0_attn_c_attn_2", 25, 393216, 45056, 1, &train_outputs[6],
     "h.0.attn.c_attn.sum[i0, i1, k] = sum(c) h.0.ln_1.y.copy[i0, i1, ..."},
    {"h_0_qkv", 28, 2048, 16768, 1, &train_outputs[7],
     "h.0.qkv.y.0[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1] + ..."},
    {"h_0_qkv_2", 28, 2048, 16768, 1, &train_outputs[8],
     "h.0.qkv.y.1[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 32] + ..."},
    {"h_0_qkv_2", 28, 2048, 16768, 1, &train_outputs[9],
     "h.0.qkv.y.2[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 64] + ..."},
    {"h_0_5_2", 29, 65536, 32768, 1, &train_outputs[10],
     "h.0.5.2.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l, d]*h.0.qkv.y.1[i0, i1, s, d]"},
    {"h_0_5_4", 29, 41216, 50176, 3, &train_outputs[11],
     "h.0.5.4.h[i0, i1, l] = max(s) select(s <= l, h.0.5.2.sum[i0, i1, l, ..."},
    {"h_0_5_4_2", 29, 0, 16384, 1, &train_outputs[14],
     "h.0.qkv.y.2.copy[n, c, h, w] = h.0.qkv.y.2[n, c, h, w]"},
    {"h_0_5_4_3", 29, 65536, 32768, 1, &train_outputs[15],
     "h.0.5.4.y[i0, i1, l, c] = sum(s) h.0.5.4.w[i0, i1, l, s]*h.0.qkv.y.2.copy[i0, i1, s, c]"},
    {"h_0_attn_c_proj_h_0_9", 32, 137216, 37248, 1, &train_outputs[16],
     "h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) h.0.5.4.y[i0, c, i1, ..."},
    {"h_0_ln_2", 34, 18688, 17664, 5, &train_outputs[17],
     "h.0.ln_2.sum[i0, i1] = sum(d0) h.0.9.y[i0, i1, d0]"},
    {"h_0_attn_c_attn", 35, 0, 16384, 1, &train_outputs[22],
     "h.0.ln_2.y.copy[i0, i1, i2] = h.0.ln_2.y[i0, i1, i2]"},
    {"h_0_mlp_c_fc_h_0_12", 35, 638976, 90624, 2, &train_outputs[23],
     "h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) h.0.ln_2.y.copy[i0, i1, ..."},
    {"h_0_mlp_c_proj", 37, 524288, 57344, 1, &train_outputs[25],
     "h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) h.0.12.y[i0, i1, c]*h.0.mlp.c_proj.weight[c, k]"},
    {"ln_f_grad", 43, 24832, 33920, 5, &train_outputs[26],
     "ln_f.sum[i0, i1] = sum(d0) (h.0.mlp.c_proj.bias[d0] + h.0.mlp.c_proj.sum[i0, i1, d0] ..."},
    {"h_0_attn_c_attn", 44, 0, 16384, 1, &train_outputs[31],
     "ln_f.y.copy[i0, i1, i2] = ln_f.y[i0, i1, i2]"},
    {"lm_head", 44, 1048576, 106496, 1, &train_outputs[32],
     "lm_head.sum[i0, i1, k] = sum(c) ln_f.y.copy[i0, i1, c]*wte.weight[k, c]"},
    {"cross_entropy", 48, 65536, 66048, 2, &train_outputs[33],
     "cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c]"},
    {"cross_entropy_2", 48, 576, 1040, 2, &train_outputs[35],
     "loss.sum[] = sum(n, i0) select(n < valid[], select(targets[n, i0] == -100, 0, ..."},
    {"cross_entropy_3", 48, 1, 12, 1, &train_outputs[37],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"cross_entropy_grad", 48, 1, 8, 1, &train_outputs[38],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"adamw", 49, 2, 24, 1, &train_outputs[39],
     "adamw.c1[] = 1 - power(betas.0[], step[])"},
    {"adamw_2", 49, 3, 24, 1, &train_outputs[40],
     "adamw.c2[] = sqrt(1 - power(betas.1[], step[]))"},
    {"cross_entropy_grad_2", 48, 114880, 131852, 1, &train_outputs[41],
     "cross_entropy.l.grad[n, i0] = select(n < valid[], loss.sum.grad[], 0)"},
    {"lm_head_grad", 44, 1048576, 106496, 1, &train_outputs[42],
     "ln_f.y.grad[i0, i1, c] = sum(k) lm_head.y.grad[i0, i1, k]*wte.weight[k, c]"},
    {"ln_f_grad_2", 43, 6848, 17024, 1, &train_outputs[43],
     "ln_f.v.grad.sum[i0, i1] = sum(d0) ln_f.y.grad[i0, i1, d0]*ln_f.weight[d0]*ln_f.c[i0, ..."},
    {"ln_f_adamw_grad", 43, 6432, 17168, 2, &train_outputs[44],
     "ln_f.weight.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0]*(ln_f.c[i0, i1, ..."},
    {"ln_f_adamw_grad_2", 43, 2656, 9016, 3, &train_outputs[46],
     "ln_f.bias.grad[d0] = sum(i0, i1) ln_f.y.grad[i0, i1, d0]"},
    {"ln_f_grad_3", 43, 4544, 9344, 1, &train_outputs[49],
     "ln_f.m.grad.sum.2[i0, i1] = sum(d0) ln_f.y.grad[i0, i1, d0]*ln_f.weight[d0]"},
    {"ln_f_h_0_mlp_c_proj_adamw_grad", 43, 14944, 26296, 4, &train_outputs[50],
     "h.0.14.y.grad[i0, i1, d0] = ln_f.sum.grad[i0, i1] + (2*(ln_f.sum.2.grad[i0, ..."},
    {"h_0_attn_c_attn", 37, 0, 16384, 1, &train_outputs[54],
     "h.0.14.y.grad.copy[i0, i1, i2] = h.0.14.y.grad[i0, i1, i2]"},
    {"h_0_mlp_c_proj_h_0_12_grad", 37, 1622016, 90624, 1, &train_outputs[55],
     "h.0.12.y.grad[i0, i1, c] = sum(k) h.0.14.y.grad.copy[i0, i1, ..."},
    {"h_0_mlp_c_proj_adamw_grad", 37, 602112, 139320, 3, &train_outputs[56],
     "h.0.mlp.c_proj.weight.grad[c, k] = sum(i0, i1) h.0.14.y.grad[i0, i1, k]*h.0.12.y[i0, ..."},
    {"h_0_mlp_c_fc_adamw_grad", 35, 10624, 35896, 3, &train_outputs[59],
     "h.0.mlp.c_fc.bias.grad[k] = sum(i0, i1) h.0.mlp.c_fc.y.grad[i0, i1, k]"},
    {"h_0_mlp_c_proj", 35, 524288, 57344, 1, &train_outputs[62],
     "h.0.ln_2.y.grad[i0, i1, c] = sum(k) h.0.mlp.c_fc.y.grad[i0, i1, ..."},
    {"h_0_mlp_c_fc_adamw_grad_2", 35, 602112, 139320, 3, &train_outputs[63],
     "h.0.mlp.c_fc.weight.grad[c, k] = sum(i0, i1) h.0.mlp.c_fc.y.grad[i0, i1, ..."},
    {"h_0_ln_2_grad", 34, 8896, 17280, 1, &train_outputs[66],
     "h.0.ln_2.v.grad.sum[i0, i1] = sum(d0) h.0.ln_2.y.grad[i0, i1, ..."},
    {"h_0_ln_2_adamw_grad", 34, 11136, 18232, 5, &train_outputs[67],
     "h.0.ln_2.weight.grad[d0] = sum(i0, i1) h.0.ln_2.y.grad[i0, i1, d0]*((h.0.9.y[i0, i1, ..."},
    {"h_0_ln_2_grad_2", 34, 4672, 9600, 1, &train_outputs[72],
     "h.0.ln_2.m.grad.sum.2[i0, i1] = sum(d0) h.0.ln_2.y.grad[i0, i1, d0]*h.0.ln_2.weight[d0]"},
    {"h_0_ln_2_h_0_attn_c_proj_adamw_grad", 34, 19040, 34744, 4, &train_outputs[73],
     "h.0.9.y.grad[i0, i1, i2] = h.0.ln_2.sum.grad[i0, i1] + (2*(h.0.ln_2.sum.2.grad[i0, ..."},
    {"h_0_attn_c_attn", 32, 0, 8192, 1, &train_outputs[77],
     "h.0.attn.c_proj.weight.copy[i0, i1] = h.0.attn.c_proj.weight[i0, i1]"},
    {"h_0_attn_c_proj_grad", 32, 131072, 20480, 1, &train_outputs[78],
     "h.0.7.y.grad[i0, i1, c] = sum(k) h.0.9.y.grad[i0, i1, ..."},
    {"h_0_attn_c_proj_adamw_grad", 32, 150528, 41016, 3, &train_outputs[79],
     "h.0.attn.c_proj.weight.grad[8*c + c2, k] = sum(i0, i1) h.0.9.y.grad[i0, i1, ..."},
    {"h_0_5_4_grad", 29, 65536, 32768, 1, &train_outputs[82],
     "h.0.5.4.w.grad[i0, i1, l, s] = sum(c) h.0.7.y.grad[i0, l, 8*i1 + c]*h.0.qkv.y.2[i0, ..."},
    {"h_0_5_4_h_0_qkv_grad", 29, 65536, 32768, 1, &train_outputs[83],
     "h.0.qkv.y.2.grad[i0, i1, s, c] = sum(l) h.0.7.y.grad[i0, l, 8*i1 + c]*h.0.5.4.w[i0, ..."},
    {"h_0_5_4_h_0_5_2_grad", 29, 49152, 50176, 1, &train_outputs[84],
     "h.0.5.4.z.grad[i0, i1, l] = sum(s) select(h.0.5.4.z[i0, i1, l] >= 1e-30, ..."},
    {"h_0_5_2_grad", 29, 0, 32768, 1, &train_outputs[85],
     "h.0.5.2.sum.grad.copy[n, c, h, w] = h.0.5.2.sum.grad[n, c, h, w]"},
    {"h_0_5_2_grad_2", 29, 65536, 32768, 1, &train_outputs[86],
     "h.0.qkv.y.0.grad[i0, i1, l, d] = sum(s) h.0.5.2.sum.grad.copy[i0, i1, l, ..."},
    {"h_0_5_2_h_0_qkv_grad", 29, 65536, 32768, 1, &train_outputs[87],
     "h.0.qkv.y.1.grad[i0, i1, s, d] = sum(l) h.0.5.2.sum.grad[i0, i1, l, ..."},
    {"h_0_qkv_grad", 28, 0, 16384, 1, &train_outputs[88],
     "h.0.3.y.grad[a0, a1, 0, b0, b1] = h.0.qkv.y.0.grad[a0, a1, b0, b1]"},
    {"h_0_attn_c_attn_adamw_grad", 25, 7968, 26936, 3, &train_outputs[89],
     "h.0.attn.c_attn.bias.grad[32*k + 8*k2 + k22] = sum(i0, i1) h.0.3.y.grad[i0, k2, k, ..."},
    {"h_0_attn_c_attn_grad", 25, 393216, 45056, 1, &train_outputs[92],
     "h.0.ln_1.y.grad[i0, i1, c] = sum(k, k2, k22) h.0.3.y.grad[i0, k2, k, i1, ..."},
    {"h_0_attn_c_attn_adamw_grad_2", 25, 451584, 106552, 3, &train_outputs[93],
     "h.0.attn.c_attn.weight.grad[c, 32*k + 8*k2 + k22] = sum(i0, i1) h.0.3.y.grad[i0, k2, ..."},
    {"ln_f_grad_2", 24, 6848, 17024, 1, &train_outputs[96],
     "h.0.ln_1.v.grad.sum[i0, i1] = sum(d0) h.0.ln_1.y.grad[i0, i1, ..."},
    {"h_0_ln_1_adamw_grad", 24, 6432, 17168, 2, &train_outputs[97],
     "h.0.ln_1.weight.grad[d0] = sum(i0, i1) h.0.ln_1.y.grad[i0, i1, d0]*(h.0.ln_1.c[i0, ..."},
    {"ln_f_adamw_grad_2", 24, 2656, 9016, 3, &train_outputs[99],
     "h.0.ln_1.bias.grad[d0] = sum(i0, i1) h.0.ln_1.y.grad[i0, i1, d0]"},
    {"ln_f_grad_3", 24, 4544, 9344, 1, &train_outputs[102],
     "h.0.ln_1.m.grad.sum.2[i0, i1] = sum(d0) h.0.ln_1.y.grad[i0, i1, d0]*h.0.ln_1.weight[d0]"},
    {"h_0_ln_1_wte_grad", 24, 1062912, 66688, 2, &train_outputs[103],
     "wpe.y.grad[i0, i1, i2] = h.0.ln_1.sum.grad[i0, i1] + (2*(h.0.ln_1.sum.2.grad[i0, ..."},
    {"wpe_grad", 41, 0, 129024, 1, &train_outputs[105],
     "wpe.weight.grad[x0 + 16, x1] = 0"},
    {"wpe_grad_2", 41, 2048, 10240, 1, &train_outputs[106],
     "wpe.weight.grad[t, d] = sum(n) wpe.y.grad[n, t, d]"},
    {"lm_head_wte_adamw_grad", 44, 1212416, 303160, 3, &train_outputs[107],
     "wte.weight.grad.1[k, c] = sum(i0, i1) lm_head.y.grad[i0, i1, k]*ln_f.y[i0, i1, c]"},
    {"adamw_3", 49, 131072, 393224, 1, &train_outputs[110],
     "wpe.weight.exp_avg.next[i0, i1] = wpe.weight.exp_avg[i0, i1] + (1 - ..."},
    {"adamw_4", 49, 491520, 786480, 2, &train_outputs[111],
     "wpe.weight.exp_avg_sq.next[i0, i1] = betas.1[]*wpe.weight.exp_avg_sq[i0, i1] + (1 - ..."},
    {"adamw_5", 49, 320, 552, 1, &train_outputs[113],
     "h.0.ln_1.weight.next[i0] = (1 - lr[]*weight_decay[])*h.0.ln_1.weight[i0] - ..."},
    {"adamw_5", 49, 320, 552, 1, &train_outputs[114],
     "h.0.ln_2.weight.next[i0] = (1 - lr[]*weight_decay[])*h.0.ln_2.weight[i0] - ..."},
    {"adamw_5", 49, 320, 552, 1, &train_outputs[115],
     "ln_f.weight.next[i0] = (1 - lr[]*weight_decay[])*ln_f.weight[i0] - ..."},
};
static struct dlcrt_tensor eval_outputs[25] = {
    {PLACED("h.0.ln_1.c", F32, layout_20, 20480)},
    {PLACED("h.0.ln_1.y", F32, layout_20, 0)},
    {PLACED("h.0.ln_1.y.copy", F32, layout_14, 12224)},
    {PLACED("h.0.attn.c_attn.sum", F32, layout_15, 20480)},
    {PLACED("h.0.qkv.y.0", F32, layout_16, 0)},
    {PLACED("h.0.qkv.y.1", F32, layout_16, 12224)},
    {PLACED("h.0.qkv.y.2", F32, layout_16, 49152)},
    {PLACED("h.0.5.2.sum", F32, layout_27, 24576)},
    {PLACED("h.0.5.4.e", F32, layout_27, 57408)},
    {PLACED("h.0.5.4.w", F32, layout_27, 0)},
    {PLACED("h.0.5.4.y", F32, layout_16, 28672)},
    {PLACED("h.0.9.y", F32, layout_20, 61504)},
    {PLACED("h.0.ln_2.y", F32, layout_20, 20480)},
    {PLACED("h.0.ln_2.y.copy", F32, layout_14, 0)},
    {PLACED("h.0.12.y", F32, layout_22, 16384)},
    {PLACED("h.0.mlp.c_proj.sum", F32, layout_20, 4096)},
    {PLACED("ln_f.c", F32, layout_20, 20480)},
    {PLACED("ln_f.y", F32, layout_20, 53248)},
    {PLACED("ln_f.y.copy", F32, layout_14, 65600)},
    {PLACED("lm_head.y", F32, layout_23, 0)},
    {PLACED("cross_entropy.max", F32, layout_13, 73536)},
    {PLACED("cross_entropy.sum", F32, layout_13, 73216)},
    {PLACED("loss.sum", F32, layout_24, 65600)},
    {layout_24, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_24, TENSOR("loss", F32, VALUE, &loss)},
};
static const struct dlcrt_kernel eval_kernels[20] = {
    {"h_0_ln_1_eval", 24, 18688, 33280, 2, &eval_outputs[0],
     "h.0.ln_1.sum[i0, i1] = sum(d0) (wte.weight[tokens[i0, i1], d0] + wpe.weight[i1, d0])"},
    {"h_0_attn_c_attn_eval", 25, 0, 16384, 1, &eval_outputs[2],
     "h.0.ln_1.y.copy[i0, i1, i2] = h.0.ln_1.y[i0, i1, i2]"},
    {"h_0_attn_c_attn_2", 25, 393216, 45056, 1, &eval_outputs[3],
     "h.0.attn.c_attn.sum[i0, i1, k] = sum(c) h.0.ln_1.y.copy[i0, i1, ..."},
    {"h_0_qkv", 28, 2048, 16768, 1, &eval_outputs[4],
     "h.0.qkv.y.0[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1] + ..."},
    {"h_0_qkv_2", 28, 2048, 16768, 1, &eval_outputs[5],
     "h.0.qkv.y.1[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 32] + ..."},
    {"h_0_qkv_2", 28, 2048, 16768, 1, &eval_outputs[6],
     "h.0.qkv.y.2[a0, a1, b0, b1] = h.0.attn.c_attn.bias[8*a1 + b1 + 64] + ..."},
    {"h_0_5_2_eval", 29, 65536, 32768, 1, &eval_outputs[7],
     "h.0.5.2.sum[i0, i1, l, s] = sum(d) h.0.qkv.y.0[i0, i1, l, d]*h.0.qkv.y.1[i0, i1, s, d]"},
    {"h_0_5_4_eval", 29, 41216, 49152, 2, &eval_outputs[8],
     "h.0.5.4.h[i0, i1, l] = max(s) select(s <= l, h.0.5.2.sum[i0, i1, l, ..."},
    {"h_0_5_2_grad_2", 29, 65536, 32768, 1, &eval_outputs[10],
     "h.0.5.4.y[i0, i1, l, c] = sum(s) h.0.5.4.w[i0, i1, l, s]*h.0.qkv.y.2[i0, i1, s, c]"},
    {"h_0_attn_c_proj_h_0_9_eval", 32, 137216, 37248, 1, &eval_outputs[11],
     "h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) h.0.5.4.y[i0, c, i1, ..."},
    {"h_0_ln_2_eval", 34, 18688, 16640, 1, &eval_outputs[12],
     "h.0.ln_2.sum[i0, i1] = sum(d0) h.0.9.y[i0, i1, d0]"},
    {"h_0_attn_c_attn_eval", 35, 0, 16384, 1, &eval_outputs[13],
     "h.0.ln_2.y.copy[i0, i1, i2] = h.0.ln_2.y[i0, i1, i2]"},
    {"h_0_mlp_c_fc_h_0_12_eval", 35, 638976, 57856, 1, &eval_outputs[14],
     "h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) h.0.ln_2.y.copy[i0, i1, ..."},
    {"h_0_mlp_c_proj", 37, 524288, 57344, 1, &eval_outputs[15],
     "h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) h.0.12.y[i0, i1, c]*h.0.mlp.c_proj.weight[c, k]"},
    {"ln_f_eval", 43, 22784, 33152, 2, &eval_outputs[16],
     "ln_f.sum[i0, i1] = sum(d0) (h.0.mlp.c_proj.bias[d0] + h.0.mlp.c_proj.sum[i0, i1, d0] ..."},
    {"h_0_attn_c_attn_eval", 44, 0, 16384, 1, &eval_outputs[18],
     "ln_f.y.copy[i0, i1, i2] = ln_f.y[i0, i1, i2]"},
    {"lm_head", 44, 1048576, 106496, 1, &eval_outputs[19],
     "lm_head.sum[i0, i1, k] = sum(c) ln_f.y.copy[i0, i1, c]*wte.weight[k, c]"},
    {"cross_entropy", 48, 65536, 66048, 2, &eval_outputs[20],
     "cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c]"},
    {"cross_entropy_2", 48, 576, 1040, 2, &eval_outputs[22],
     "loss.sum[] = sum(n, i0) select(n < valid[], select(targets[n, i0] == -100, 0, ..."},
    {"cross_entropy_3", 48, 1, 12, 1, &eval_outputs[24],
     "loss[] = loss.sum[]/loss.weight[]"},
};
static struct dlcrt_tensor output = {PLACED("lm_head.y", F32, layout_23, 0)};
static const struct dlcrt_block blocks[63] = {
    {&train_outputs[0], 74112, 0, 58}, {&train_outputs[1], 91200, 0, 57},
    {&train_outputs[2], 90880, 0, 57}, {&train_outputs[3], 91520, 0, 58},
    {&train_outputs[4], 82496, 0, 53}, {&train_outputs[5], 0, 1, 2},
    {&train_outputs[6], 8256, 2, 5}, {&train_outputs[7], 91840, 3, 49},
    {&train_outputs[8], 100096, 4, 48}, {&train_outputs[9], 108352, 5, 44},
    {&train_outputs[10], 0, 6, 7}, {&train_outputs[11], 16448, 7, 7},
    {&train_outputs[12], 133056, 7, 46}, {&train_outputs[13], 116608, 7, 46},
    {&train_outputs[14], 0, 8, 9}, {&train_outputs[15], 137216, 9, 43},
    {&train_outputs[16], 153664, 10, 40}, {&train_outputs[17], 171392, 11, 39},
    {&train_outputs[18], 171712, 11, 40}, {&train_outputs[19], 172032, 11, 39},
    {&train_outputs[20], 170304, 11, 40}, {&train_outputs[21], 161920, 11, 36},
    {&train_outputs[22], 0, 12, 13}, {&train_outputs[23], 172352, 13, 32},
    {&train_outputs[24], 205184, 13, 33}, {&train_outputs[25], 0, 14, 15},
    {&train_outputs[26], 238016, 15, 30}, {&train_outputs[27], 256192, 15, 29},
    {&train_outputs[28], 255872, 15, 29}, {&train_outputs[29], 254784, 15, 30},
    {&train_outputs[30], 246400, 15, 61}, {&train_outputs[31], 65600, 16, 17},
    {&train_outputs[32], 0, 17, 24}, {&train_outputs[33], 65728, 18, 24},
    {&train_outputs[34], 66048, 18, 24}, {&train_outputs[35], 65600, 19, 20},
    {&train_outputs[38], 66368, 21, 24}, {&train_outputs[39], 65600, 22, 66},
    {&train_outputs[40], 65664, 23, 66}, {&train_outputs[41], 0, 24, 61},
    {&train_outputs[42], 65728, 25, 30}, {&train_outputs[43], 256512, 26, 30},
    {&train_outputs[49], 256832, 29, 30}, {&train_outputs[50], 238016, 30, 40},
    {&train_outputs[54], 65728, 31, 32}, {&train_outputs[55], 172352, 32, 36},
    {&train_outputs[62], 65728, 35, 40}, {&train_outputs[66], 161920, 37, 40},
    {&train_outputs[72], 162240, 39, 40}, {&train_outputs[73], 172032, 40, 58},
    {&train_outputs[77], 65728, 41, 42}, {&train_outputs[78], 153664, 42, 45},
    {&train_outputs[82], 137216, 44, 46}, {&train_outputs[83], 180416, 45, 53},
    {&train_outputs[84], 153664, 46, 49}, {&train_outputs[85], 108352, 47, 48},
    {&train_outputs[86], 65728, 48, 50}, {&train_outputs[92], 65728, 52, 58},
    {&train_outputs[96], 82496, 54, 58}, {&train_outputs[102], 82816, 57, 58},
    {&train_outputs[103], 229824, 58, 60}, {&train_outputs[104], 196864, 58, 61},
    {&train_outputs[105], 65728, 59, 63},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "gpt2",
    .source = "examples/gpt2.yaml",
    .hash = UINT64_C(0x788a5b522edfcb7f),
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
    .train_kernels = 67,
    .eval_kernels = 20,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 257160,
    .blocks = 63,
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
