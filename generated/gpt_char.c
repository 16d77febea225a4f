/* Trains the network 'gpt_char' described in examples/gpt_char.yaml. Written by dlc (-O2, target
   avx512); batch size 12. */

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
static _Alignas(64) int32_t tokens[12 + 1][64];
static _Alignas(64) int32_t targets[12 + 1][64];

/* Numbers that flags and schedules change. */
static double lr = 0.001;
static double betas_0 = 0.9;
static double betas_1 = 0.99;
static double eps = 1e-08;
static double weight_decay = 0.1;

/* Parameters. */
static _Alignas(64) float transformer_wte_weight[2096]; /* [65, 32] */
static _Alignas(64) float transformer_wpe_weight[2096]; /* [64, 32] */
static _Alignas(64) float transformer_h_0_ln_1_weight[48]; /* [32] */
static _Alignas(64) float transformer_h_0_attn_c_attn_weight[3088]; /* [96, 32] */
static _Alignas(64) float transformer_h_0_attn_c_proj_weight[1040]; /* [32, 32] */
static _Alignas(64) float transformer_h_0_ln_2_weight[48]; /* [32] */
static _Alignas(64) float transformer_h_0_mlp_c_fc_weight[4112]; /* [128, 32] */
static _Alignas(64) float transformer_h_0_mlp_c_proj_weight[4144]; /* [32, 128] */
static _Alignas(64) float transformer_ln_f_weight[48]; /* [32] */

/* State of the optimizer. */
static _Alignas(64) float transformer_wte_weight_exp_avg[2096]; /* [65, 32] */
static _Alignas(64) float transformer_wte_weight_exp_avg_sq[2096]; /* [65, 32] */
static _Alignas(64) float transformer_wpe_weight_exp_avg[2064]; /* [64, 32] */
static _Alignas(64) float transformer_wpe_weight_exp_avg_sq[2064]; /* [64, 32] */
static _Alignas(64) float transformer_h_0_ln_1_weight_exp_avg[48]; /* [32] */
static _Alignas(64) float transformer_h_0_ln_1_weight_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float transformer_h_0_attn_c_attn_weight_exp_avg[3088]; /* [96, 32] */
static _Alignas(64) float transformer_h_0_attn_c_attn_weight_exp_avg_sq[3088]; /* [96, 32] */
static _Alignas(64) float transformer_h_0_attn_c_proj_weight_exp_avg[1040]; /* [32, 32] */
static _Alignas(64) float transformer_h_0_attn_c_proj_weight_exp_avg_sq[1040]; /* [32, 32] */
static _Alignas(64) float transformer_h_0_ln_2_weight_exp_avg[48]; /* [32] */
static _Alignas(64) float transformer_h_0_ln_2_weight_exp_avg_sq[48]; /* [32] */
static _Alignas(64) float transformer_h_0_mlp_c_fc_weight_exp_avg[4112]; /* [128, 32] */
static _Alignas(64) float transformer_h_0_mlp_c_fc_weight_exp_avg_sq[4112]; /* [128, 32] */
static _Alignas(64) float transformer_h_0_mlp_c_proj_weight_exp_avg[4144]; /* [32, 128] */
static _Alignas(64) float transformer_h_0_mlp_c_proj_weight_exp_avg_sq[4144]; /* [32, 128] */
static _Alignas(64) float transformer_ln_f_weight_exp_avg[48]; /* [32] */
static _Alignas(64) float transformer_ln_f_weight_exp_avg_sq[48]; /* [32] */

/* Values of a step. */
static _Alignas(64) unsigned char arena[3569664];
static _Alignas(64) float loss_weight;
static _Alignas(64) float loss;
static _Alignas(64) float accuracy_hit_sum;
static _Alignas(64) float accuracy_seen_sum;
static _Alignas(64) double lr_scheduled;

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

static struct dlcrt_tensor gradients[9];
#define LENT_OR(i, here) \
    (gradients[i].data != NULL ? gradients[i].data : (void *)(here))

/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.sum[i0, i1] = sum(d0)
   (transformer.wte.weight[tokens[i0, i1], d0] + transformer.wpe.weight[i1, d0]) */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.m[i0, i1] =
   transformer.h.0.ln_1.sum[i0, i1]/32 */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.c[i0, i1, d0] =
   transformer.wte.weight[tokens[i0, i1], d0] + transformer.wpe.weight[i1, d0] -
   transformer.h.0.ln_1.m[i0, i1] */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.sum.2[i0, i1] = sum(d0)
   transformer.h.0.ln_1.c[i0, i1, d0]*transformer.h.0.ln_1.c[i0, i1, d0] */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.m.grad.sum[i0, i1] = sum(d0)
   transformer.h.0.ln_1.c[i0, i1, d0] */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.v[i0, i1] =
   transformer.h.0.ln_1.sum.2[i0, i1]/32 */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.y.part[i0, i1] =
   rsqrt(transformer.h.0.ln_1.v[i0, i1] + 1e-05) */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.y[i0, i1, d0] =
   transformer.h.0.ln_1.c[i0, i1, d0]*transformer.h.0.ln_1.y.part[i0,
   i1]*transformer.h.0.ln_1.weight[d0] */
/* transformer.wte.weight f32[65, 32]; tokens i32[12, 64]; transformer.wpe.weight f32[64, 32];
   transformer.h.0.ln_1.c f32[12, 64, 32]; transformer.h.0.ln_1.weight f32[32];
   transformer.h.0.ln_1.m.grad.sum f32[12, 64]; transformer.h.0.ln_1.v f32[12, 64];
   transformer.h.0.ln_1.y.part f32[12, 64]; transformer.h.0.ln_1.y f32[12, 64, 32] */
/* Tile: 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0 */
static void transformer_h_0_ln_1_grad(int thread, int threads,
    const float *restrict transformer_wte_weight, const int32_t *restrict tokens,
    const float *restrict transformer_wpe_weight, float *restrict transformer_h_0_ln_1_c,
    const float *restrict transformer_h_0_ln_1_weight,
    float *restrict transformer_h_0_ln_1_m_grad_sum, float *restrict transformer_h_0_ln_1_v,
    float *restrict transformer_h_0_ln_1_y_part, float *restrict transformer_h_0_ln_1_y)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit % 64;
        vec sum = SPLAT(0.0f);
        for (int d0b = 0; d0b <= 1; d0b++)
            sum += LOAD(&transformer_wte_weight[16 * tokens[64 * i0 + i1] + 1040 * d0b]) +
                LOAD(&transformer_wpe_weight[16 * i1 + 1040 * d0b]);
        float total = add_lanes(sum);
        float m = total / 32.0f;
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
            STORE(&transformer_h_0_ln_1_c[1024 * i0 + 16 * i1 + 12304 * d0b_2],
                LOAD(&transformer_wte_weight[16 * tokens[64 * i0 + i1] + 1040 * d0b_2]) +
                LOAD(&transformer_wpe_weight[16 * i1 + 1040 * d0b_2]) - SPLAT(m));
        vec sum_2 = SPLAT(0.0f);
        vec sum_3 = SPLAT(0.0f);
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
            sum_2 += LOAD(&transformer_h_0_ln_1_c[1024 * i0 + 16 * i1 + 12304 * d0b_2]) *
                LOAD(&transformer_h_0_ln_1_c[1024 * i0 + 16 * i1 + 12304 * d0b_2]);
            sum_3 += LOAD(&transformer_h_0_ln_1_c[1024 * i0 + 16 * i1 + 12304 * d0b_2]);
        }
        float total_2 = add_lanes(sum_2);
        float total_3 = add_lanes(sum_3);
        transformer_h_0_ln_1_m_grad_sum[16 * i0 + i1 + 176 * (i1 / 16)] = total_3;
        const int at = 64 * i0 + i1;
        float v = total_2 / 32.0f;
        transformer_h_0_ln_1_v[at] = v;
        float part = rsqrtf(v + 1e-05f);
        transformer_h_0_ln_1_y_part[at] = part;
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
            const int at_2 = 1024 * i0 + 16 * i1 + 12304 * d0b_2;
            STORE(&transformer_h_0_ln_1_y[at_2], LOAD(&transformer_h_0_ln_1_c[at_2]) * SPLAT(part) *
                LOAD(&transformer_h_0_ln_1_weight[16 * d0b_2]));
        }
    }
}

/* transformer.h.0.attn.c_attn (linear), line 16: transformer.h.0.attn.c_attn.weight.copy[i0, i1]
   = transformer.h.0.attn.c_attn.weight[i0, i1] */
/* transformer.h.0.attn.c_attn.weight f32[96, 32]; transformer.h.0.attn.c_attn.weight.copy
   f32[96, 32] */
/* Tile: 16 i0; lanes over i0. Loops: i0, i1 */
static void transformer_h_0_attn_c_attn(const float *restrict transformer_h_0_attn_c_attn_weight,
    float *restrict transformer_h_0_attn_c_attn_weight_copy)
{
    for (int i0b = 0; i0b <= 5; i0b++)
        for (int i1 = 0; i1 <= 31; i1++)
            STORE(&transformer_h_0_attn_c_attn_weight_copy[512 * i0b + 16 * i1],
                gather(&transformer_h_0_attn_c_attn_weight[256 * i0b + i1 + 1520 * (i1 / 16)], 16,
                LANES));
}

/* transformer.h.0.attn.c_attn (linear), line 16: transformer.h.0.attn.c_attn.sum[i0, i1, k] =
   sum(c) transformer.h.0.ln_1.y[i0, i1, c]*transformer.h.0.attn.c_attn.weight.copy[k, c] */
/* transformer.h.0.ln_1.y f32[12, 64, 32]; transformer.h.0.attn.c_attn.weight.copy f32[96, 32];
   transformer.h.0.attn.c_attn.sum f32[12, 64, 96] */
/* Tile: 8 i1 x 48 k; lanes over k. Loops: i0, i1, k; inside: c */
KERNEL
static void transformer_h_0_attn_c_attn_2(int thread, int threads,
    const float *restrict transformer_h_0_ln_1_y,
    const float *restrict transformer_h_0_attn_c_attn_weight_copy,
    float *restrict transformer_h_0_attn_c_attn_sum)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int i0 = unit / 8;
        const int i1b = unit % 8;
        for (int kb = 0; kb <= 1; kb++) {
            vec sum[8][3];
            UNROLL for (int i1 = 0; i1 < 8; i1++)
                UNROLL for (int kv = 0; kv < 3; kv++)
                    sum[i1][kv] = SPLAT(0.0f);
            for (int c = 0; c <= 31; c++) {
                const float *const y_at = &transformer_h_0_ln_1_y[1024 * i0 + 128 * i1b + c +
                    12288 * (c / 16)];
                const float *const copy_at = &transformer_h_0_attn_c_attn_weight_copy[1536 * kb +
                    16 * c];
                UNROLL for (int i1 = 0; i1 < 8; i1++) {
                    const vec x = SPLAT(y_at[16 * i1]);
                    UNROLL for (int kv = 0; kv < 3; kv++)
                        sum[i1][kv] += x * LOAD(&copy_at[512 * kv]);
                }
            }
            UNROLL for (int i1 = 0; i1 < 8; i1++)
                UNROLL for (int kv = 0; kv < 3; kv++)
                    STORE(&transformer_h_0_attn_c_attn_sum[6144 * i0 + 768 * i1b + 96 * i1 + 48 *
                        kb + 16 * kv], sum[i1][kv]);
        }
    }
}

/* transformer.h.0.attn.4.2 (attention_scores), line 20: transformer.h.0.attn.c_attn.sum.copy[i0,
   i1, i2] = transformer.h.0.attn.c_attn.sum[i0, i1, i2] */
/* For transformer.h.0.attn.4.2 (line 20), transformer.h.0.attn.c_attn (line 16), lm_head (line
   44) */
/* transformer.h.0.attn.c_attn.sum f32[12, 64, 96]; transformer.h.0.attn.c_attn.sum.copy f32[12,
   64, 96] */
/* Tile: 16 i1; lanes over i1. Loops: i0, i1, i2 */
static void transformer_h_0_attn_4_2(int thread, int threads,
    const float *restrict transformer_h_0_attn_c_attn_sum,
    float *restrict transformer_h_0_attn_c_attn_sum_copy, int units, int offset, int offset_2,
    int i0_stride, int i1b_stride, int i0_stride_2)
{
    for (int unit = first_unit(units, thread, threads); unit <
        first_unit(units, thread + 1, threads); unit++) {
        const int i0 = unit / offset;
        const int i1b = unit / offset_2 % 4;
        const int i2 = unit % offset_2;
        STORE(&transformer_h_0_attn_c_attn_sum_copy[i0_stride * i0 + i1b_stride * i1b + 16 * i2],
            gather(&transformer_h_0_attn_c_attn_sum[i0_stride_2 * i0 + i0_stride * i1b + i2],
            offset_2, LANES));
    }
}

/* transformer.h.0.attn.4.2 (attention_scores), line 20: transformer.h.0.attn.4.2.sum[i0, i1,
   16*l + l2, 16*s + s2] = sum(d: l - s >= 0) transformer.h.0.attn.c_attn.sum[i0, 16*l + l2, 8*i1
   + d]*transformer.h.0.attn.c_attn.sum.copy[i0, 16*s + s2, 8*i1 + d + 32] */
/* transformer.h.0.attn.c_attn.sum f32[12, 64, 96]; transformer.h.0.attn.c_attn.sum.copy f32[12,
   64, 96]; transformer.h.0.attn.4.2.sum f32[12, 4, 64, 64] */
/* Tile: 16 l2 x 16 s2; lanes over s2. Loops: i0, i1, l, s; inside: d */
KERNEL
static void transformer_h_0_attn_4_2_2(int thread, int threads,
    const float *restrict transformer_h_0_attn_c_attn_sum,
    const float *restrict transformer_h_0_attn_c_attn_sum_copy,
    float *restrict transformer_h_0_attn_4_2_sum)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0 = unit / 16;
        const int i1 = unit / 4 % 4;
        const int l = unit % 4;
        for (int s = 0; s <= 3; s++) {
            vec sum[16];
            UNROLL for (int l2 = 0; l2 < 16; l2++)
                sum[l2] = SPLAT(0.0f);
            if (l >= s)
                for (int d = 0; d <= 7; d++) {
                    const float *const sum_at =
                        &transformer_h_0_attn_c_attn_sum[6144 * i0 + 8 * i1 + 1536 * l + d];
                    const vec x = LOAD(&transformer_h_0_attn_c_attn_sum_copy[1536 * i0 + 128 * i1 +
                        18448 * s + 16 * d + 512]);
                    UNROLL for (int l2 = 0; l2 < 16; l2++)
                        sum[l2] += x * SPLAT(sum_at[96 * l2]);
                }
            UNROLL for (int l2 = 0; l2 < 16; l2++)
                STORE(&transformer_h_0_attn_4_2_sum[16384 * i0 + 4096 * i1 + 1024 * l + 64 * l2 +
                    16 * s], sum[l2]);
        }
    }
}

/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.h[i0, i1, 16*l
   + l2] = max(s, s2: l - s >= 0) select(16*s + s2 <= 16*l + l2, transformer.h.0.attn.4.2.sum[i0,
   i1, 16*l + l2, 16*s + s2]*0.35355339059327373, -inf) */
/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.m[i0, i1, 16*l
   + l2] = max(transformer.h.0.attn.4.4.h[i0, i1, 16*l + l2], -1e+30) */
/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.e[i0, i1, 16*l
   + l2, 16*s + s2] = exp(select(16*s + s2 <= 16*l + l2, transformer.h.0.attn.4.2.sum[i0, i1,
   16*l + l2, 16*s + s2]*0.35355339059327373, -inf) - transformer.h.0.attn.4.4.m[i0, i1, 16*l +
   l2]) for l - s >= 0 */
/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.z[i0, i1, 16*l
   + l2] = sum(s, s2: l - s >= 0) transformer.h.0.attn.4.4.e[i0, i1, 16*l + l2, 16*s + s2] */
/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.w[i0, i1, 16*l
   + l2, 16*s + s2] = transformer.h.0.attn.4.4.e[i0, i1, 16*l + l2, 16*s +
   s2]/max(transformer.h.0.attn.4.4.z[i0, i1, 16*l + l2], 1e-30) for l - s >= 0 */
/* transformer.h.0.attn.4.2.sum f32[12, 4, 64, 64]; transformer.h.0.attn.4.4.e f32[12, 4, 64,
   64]; transformer.h.0.attn.4.4.z f32[12, 4, 64]; transformer.h.0.attn.4.4.w f32[12, 4, 64, 64] */
/* Tile: 16 s2 x 16 s2; lanes over s2. Loops: i0, i1, l, l2; inside: s, s */
static void transformer_h_0_attn_4_4(int thread, int threads,
    const float *restrict transformer_h_0_attn_4_2_sum, float *restrict transformer_h_0_attn_4_4_e,
    float *restrict transformer_h_0_attn_4_4_z, float *restrict transformer_h_0_attn_4_4_w)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0 = unit / 16;
        const int i1 = unit / 4 % 4;
        const int l = unit % 4;
        for (int l2 = 0; l2 <= 15; l2++) {
            vec h = SPLAT(-INFINITY);
            for (int s = 0; s <= l; s++) {
                const vec v = SELECT((SPLATI(16 * s) + lane_numbers()) <= SPLATI(16 * l + l2),
                    LOAD(&transformer_h_0_attn_4_2_sum[16384 * i0 + 4096 * i1 + 1024 * l + 64 * l2 +
                    16 * s]) * SPLAT(0.35355338f), SPLAT(-INFINITY));
                const ivec better = (v > h) | (v != v);
                h = SELECT(better, v, h);
            }
            float total = max_lanes(h);
            float m = maximumf(total, -1e+30f);
            for (int s_2 = 0; s_2 <= l; s_2++) {
                const int at = 16384 * i0 + 4096 * i1 + 1024 * l + 64 * l2 + 16 * s_2;
                STORE(&transformer_h_0_attn_4_4_e[at],
                    v_exp(SELECT((SPLATI(16 * s_2) + lane_numbers()) <= SPLATI(16 * l + l2),
                    LOAD(&transformer_h_0_attn_4_2_sum[at]) * SPLAT(0.35355338f),
                    SPLAT(-INFINITY)) - SPLAT(m)));
            }
            float z = 0.0f;
            for (int s_2 = 0; s_2 <= l; s_2++)
                for (int s2_2 = 0; s2_2 < 16; s2_2++)
                    z += transformer_h_0_attn_4_4_e[16384 * i0 + 4096 * i1 + 1024 * l + 64 * l2 +
                        16 * s_2 + s2_2];
            transformer_h_0_attn_4_4_z[i0 + 1024 * i1 + 256 * l + 16 * l2] = z;
            for (int s_2 = 0; s_2 <= l; s_2++) {
                const int at_2 = 16384 * i0 + 4096 * i1 + 1024 * l + 64 * l2 + 16 * s_2;
                STORE(&transformer_h_0_attn_4_4_w[at_2], LOAD(&transformer_h_0_attn_4_4_e[at_2]) /
                    SPLAT(maximumf(z, 1e-30f)));
            }
        }
    }
}

/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.y[i0, i1, 16*l
   + l2, c] = sum(s, s2: l - s >= 0) transformer.h.0.attn.4.4.w[i0, i1, 16*l + l2, 16*s +
   s2]*transformer.h.0.attn.c_attn.sum[i0, 16*s + s2, 8*i1 + c + 64] */
/* For transformer.h.0.attn.4.4, transformer.h.0.attn.4.2 (line 20) */
/* transformer.h.0.attn.4.4.w f32[12, 4, 64, 64]; transformer.h.0.attn.c_attn.sum f32[12, 64,
   96]; transformer.h.0.attn.4.4.y f32[12, 4, 64, 8] */
/* Tile: 16 l2 x 16 c; lanes over c. Loops: i0, i1, l; inside: s, s2 */
INLINE void transformer_h_0_attn_4_4_general(int thread, int threads,
    const float *restrict transformer_h_0_attn_4_4_w,
    const float *restrict transformer_h_0_attn_c_attn_sum,
    float *restrict transformer_h_0_attn_4_4_y, int i0_stride, int i1_stride, int l_stride,
    int s_stride, int offset, int l2_stride)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0 = unit / 16;
        const int i1 = unit / 4 % 4;
        const int l = unit % 4;
        vec y[16];
        UNROLL for (int l2 = 0; l2 < 16; l2++)
            y[l2] = SPLAT(0.0f);
        for (int s = 0; s <= l; s++)
            for (int s2 = 0; s2 <= 15; s2++) {
                const float *const w_at = &transformer_h_0_attn_4_4_w[i0_stride * i0 + i1_stride *
                    i1 + l_stride * l + s_stride * s + s2];
                const vec x = LOAD(&transformer_h_0_attn_c_attn_sum[6144 * i0 + 8 * i1 + 1536 * s +
                    96 * s2 + offset]);
                UNROLL for (int l2 = 0; l2 < 16; l2++)
                    y[l2] += x * SPLAT(w_at[l2_stride * l2]);
            }
        UNROLL for (int l2 = 0; l2 < 16; l2++)
            STORE(&transformer_h_0_attn_4_4_y[4096 * i0 + 1024 * i1 + 256 * l + 16 * l2], y[l2]);
    }
}

#define transformer_h_0_attn_4_4_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        transformer_h_0_attn_4_4_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
transformer_h_0_attn_4_4_with(transformer_h_0_attn_4_4_2, 16384, 4096, 1024, 16, 64, 64)
/* transformer.h.0.attn.c_proj (linear), line 23: transformer.h.0.attn.c_proj.sum[i0, i1, k] =
   sum(c, c2) transformer.h.0.attn.4.4.y[i0, c, i1, c2]*transformer.h.0.attn.c_proj.weight[k, 8*c
   + c2] */
/* transformer.h.0.2 (add), line 35: transformer.h.0.2.y[i0, i1, i2] =
   transformer.h.0.attn.c_proj.sum[i0, i1, i2] + (transformer.wte.weight[tokens[i0, i1], i2] +
   transformer.wpe.weight[i1, i2]) */
/* transformer.h.0.attn.4.4.y f32[12, 4, 64, 8]; transformer.h.0.attn.c_proj.weight f32[32, 32];
   transformer.wte.weight f32[65, 32]; tokens i32[12, 64]; transformer.wpe.weight f32[64, 32];
   transformer.h.0.2.y f32[12, 64, 32] */
/* Tile: 3 i0 x 4 i1 x 32 k; lanes over k. Loops: i0, i1; inside: c, c2 */
KERNEL
static void transformer_h_0_attn_c_proj_transformer_h_0_2(int thread, int threads,
    const float *restrict transformer_h_0_attn_4_4_y,
    const float *restrict transformer_h_0_attn_c_proj_weight,
    const float *restrict transformer_wte_weight, const int32_t *restrict tokens,
    const float *restrict transformer_wpe_weight, float *restrict transformer_h_0_2_y)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0b = unit / 16;
        const int i1b = unit % 16;
        vec sum[3][4][2];
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int i1 = 0; i1 < 4; i1++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    sum[i0][i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 3; c++)
            for (int c2 = 0; c2 <= 7; c2++) {
                const float *const y_at = &transformer_h_0_attn_4_4_y[12288 * i0b + 64 * i1b +
                    1024 * c + c2];
                const float *const weight_at =
                    &transformer_h_0_attn_c_proj_weight[128 * c + 16 * c2];
                UNROLL for (int i0 = 0; i0 < 3; i0++)
                    UNROLL for (int i1 = 0; i1 < 4; i1++) {
                        const vec x = SPLAT(y_at[4096 * i0 + 16 * i1]);
                        UNROLL for (int kv = 0; kv < 2; kv++)
                            sum[i0][i1][kv] += x * LOAD(&weight_at[512 * kv]);
                    }
            }
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int i1 = 0; i1 < 4; i1++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    STORE(&transformer_h_0_2_y[6144 * i0b + 2048 * i0 + 128 * i1b + 32 * i1 + 16 *
                        kv], sum[i0][i1][kv] + (LOAD(&transformer_wte_weight[16 *
                        tokens[192 * i0b + 64 * i0 + 4 * i1b + i1] + 1040 * kv]) +
                        LOAD(&transformer_wpe_weight[64 * i1b + 16 * i1 + 1040 * kv])));
    }
}

/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.sum[i0, i1] = sum(d0)
   transformer.h.0.2.y[i0, i1, d0] */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.m[i0, i1] =
   transformer.h.0.ln_2.sum[i0, i1]/32 */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.sum.2[i0, i1] = sum(d0)
   (transformer.h.0.2.y[i0, i1, d0] - transformer.h.0.ln_2.m[i0, i1])*(transformer.h.0.2.y[i0,
   i1, d0] - transformer.h.0.ln_2.m[i0, i1]) */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.v[i0, i1] =
   transformer.h.0.ln_2.sum.2[i0, i1]/32 */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.y.part[i0, i1] =
   rsqrt(transformer.h.0.ln_2.v[i0, i1] + 1e-05) */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.y[i0, i1, d0] =
   (transformer.h.0.2.y[i0, i1, d0] - transformer.h.0.ln_2.m[i0,
   i1])*transformer.h.0.ln_2.y.part[i0, i1]*transformer.h.0.ln_2.weight[d0] */
/* transformer.h.0.2.y f32[12, 64, 32]; transformer.h.0.ln_2.weight f32[32];
   transformer.h.0.ln_2.sum f32[12, 64]; transformer.h.0.ln_2.m f32[12, 64];
   transformer.h.0.ln_2.v f32[12, 64]; transformer.h.0.ln_2.y.part f32[12, 64];
   transformer.h.0.ln_2.y f32[12, 64, 32] */
/* Tile: 16 d0 x 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0, d0 */
static void transformer_h_0_ln_2(int thread, int threads, const float *restrict transformer_h_0_2_y,
    const float *restrict transformer_h_0_ln_2_weight, float *restrict transformer_h_0_ln_2_sum,
    float *restrict transformer_h_0_ln_2_m, float *restrict transformer_h_0_ln_2_v,
    float *restrict transformer_h_0_ln_2_y_part, float *restrict transformer_h_0_ln_2_y)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit % 64;
        float m;
        vec sum = SPLAT(0.0f);
        for (int d0b = 0; d0b <= 1; d0b++)
            sum += LOAD(&transformer_h_0_2_y[2048 * i0 + 32 * i1 + 16 * d0b]);
        float total = add_lanes(sum);
        transformer_h_0_ln_2_sum[64 * i0 + i1] = total;
        {
            m = total / 32.0f;
            transformer_h_0_ln_2_m[64 * i0 + i1] = m;
        }
        vec sum_2 = SPLAT(0.0f);
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
            sum_2 += (LOAD(&transformer_h_0_2_y[2048 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m)) *
                (LOAD(&transformer_h_0_2_y[2048 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m));
        float total_2 = add_lanes(sum_2);
        float v = total_2 / 32.0f;
        transformer_h_0_ln_2_v[64 * i0 + i1] = v;
        float part = rsqrtf(v + 1e-05f);
        transformer_h_0_ln_2_y_part[i0 + 16 * i1] = part;
        for (int d0b_3 = 0; d0b_3 <= 1; d0b_3++)
            STORE(&transformer_h_0_ln_2_y[1024 * i0 + 16 * i1 + 12304 * d0b_3],
                (LOAD(&transformer_h_0_2_y[2048 * i0 + 32 * i1 + 16 * d0b_3]) - SPLAT(m)) *
                SPLAT(part) * LOAD(&transformer_h_0_ln_2_weight[16 * d0b_3]));
    }
}

/* transformer.h.0.mlp.c_fc (linear), line 27: transformer.h.0.mlp.c_fc.sum[i0, i1, k] = sum(c)
   transformer.h.0.ln_2.y[i0, i1, c]*transformer.h.0.mlp.c_fc.weight[k, c] */
/* transformer.h.0.mlp.1 (gelu), line 28: transformer.h.0.mlp.1.y[i0, i1, i2] =
   0.5*transformer.h.0.mlp.c_fc.sum[i0, i1, i2]*(1 +
   erf(0.7071067811865476*transformer.h.0.mlp.c_fc.sum[i0, i1, i2])) */
/* transformer.h.0.ln_2.y f32[12, 64, 32]; transformer.h.0.mlp.c_fc.weight f32[128, 32];
   transformer.h.0.mlp.c_fc.sum f32[12, 64, 128]; transformer.h.0.mlp.1.y f32[12, 64, 128] */
/* Tile: 3 i0 x 2 i1 x 64 k; lanes over k. Loops: i0, i1, k; inside: c */
KERNEL
static void transformer_h_0_mlp_c_fc_transformer_h_0_mlp_1(int thread, int threads,
    const float *restrict transformer_h_0_ln_2_y,
    const float *restrict transformer_h_0_mlp_c_fc_weight,
    float *restrict transformer_h_0_mlp_c_fc_sum, float *restrict transformer_h_0_mlp_1_y)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int i0b = unit / 32;
        const int i1b = unit % 32;
        for (int kb = 0; kb <= 1; kb++) {
            vec sum[3][2][4];
            UNROLL for (int i0 = 0; i0 < 3; i0++)
                UNROLL for (int i1 = 0; i1 < 2; i1++)
                    UNROLL for (int kv = 0; kv < 4; kv++)
                        sum[i0][i1][kv] = SPLAT(0.0f);
            for (int c = 0; c <= 31; c++) {
                const float *const weight_at = &transformer_h_0_mlp_c_fc_weight[2048 * kb + 16 * c];
                const float *const y_at = &transformer_h_0_ln_2_y[3072 * i0b + 32 * i1b + c +
                    12288 * (c / 16)];
                UNROLL for (int kv = 0; kv < 4; kv++) {
                    const vec x = LOAD(&weight_at[512 * kv]);
                    UNROLL for (int i0 = 0; i0 < 3; i0++)
                        UNROLL for (int i1 = 0; i1 < 2; i1++)
                            sum[i0][i1][kv] += x * SPLAT(y_at[1024 * i0 + 16 * i1]);
                }
            }
            UNROLL for (int i0 = 0; i0 < 3; i0++)
                UNROLL for (int i1 = 0; i1 < 2; i1++)
                    UNROLL for (int kv = 0; kv < 4; kv++)
                        STORE(&transformer_h_0_mlp_c_fc_sum[3072 * i0b + 1024 * i0 + 32 * i1b + 16 *
                            i1 + 49216 * kb + 12304 * kv], sum[i0][i1][kv]);
            UNROLL for (int i0 = 0; i0 < 3; i0++)
                UNROLL for (int i1 = 0; i1 < 2; i1++)
                    UNROLL for (int kv = 0; kv < 4; kv++)
                        STORE(&transformer_h_0_mlp_1_y[3072 * i0b + 1024 * i0 + 32 * i1b + 16 * i1 +
                            49216 * kb + 12304 * kv], SPLAT(0.5f) * sum[i0][i1][kv] *
                            (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) * sum[i0][i1][kv])));
        }
    }
}

/* transformer.h.0.mlp.c_proj (linear), line 29: transformer.h.0.mlp.c_proj.sum[i0, i1, k] =
   sum(c) transformer.h.0.mlp.1.y[i0, i1, c]*transformer.h.0.mlp.c_proj.weight[k, c] */
/* For transformer.h.0.mlp.c_proj (line 29), transformer.h.0.mlp.c_fc (line 27),
   transformer.h.0.attn.c_proj (line 23) */
/* transformer.h.0.mlp.1.y f32[12, 64, 128]; transformer.h.0.mlp.c_proj.weight f32[32, 128];
   transformer.h.0.mlp.c_proj.sum f32[12, 64, 32] */
/* Tile: 3 i0 x 4 i1 x 32 k; lanes over k. Loops: i0, i1; inside: c */
INLINE void transformer_h_0_mlp_c_proj_general(int thread, int threads,
    const float *restrict transformer_h_0_mlp_1_y,
    const float *restrict transformer_h_0_mlp_c_proj_weight,
    float *restrict transformer_h_0_mlp_c_proj_sum, int c_last, int kv_stride, int i0b_stride,
    int i0_stride, int i1b_stride, int i1_stride, int kv_stride_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0b = unit / 16;
        const int i1b = unit % 16;
        vec sum[3][4][2];
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int i1 = 0; i1 < 4; i1++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    sum[i0][i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= c_last; c++) {
            const float *const y_at = &transformer_h_0_mlp_1_y[3072 * i0b + 64 * i1b + c + 12288 *
                (c / 16)];
            const float *const weight_at = &transformer_h_0_mlp_c_proj_weight[16 * c];
            UNROLL for (int i0 = 0; i0 < 3; i0++)
                UNROLL for (int i1 = 0; i1 < 4; i1++) {
                    const vec x = SPLAT(y_at[1024 * i0 + 16 * i1]);
                    UNROLL for (int kv = 0; kv < 2; kv++)
                        sum[i0][i1][kv] += x * LOAD(&weight_at[kv_stride * kv]);
                }
        }
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int i1 = 0; i1 < 4; i1++)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    STORE(&transformer_h_0_mlp_c_proj_sum[i0b_stride * i0b + i0_stride * i0 +
                        i1b_stride * i1b + i1_stride * i1 + kv_stride_2 * kv], sum[i0][i1][kv]);
    }
}

#define transformer_h_0_mlp_c_proj_with(function, ...) \
    KERNEL \
    static void function(int thread, int threads, const float *restrict t0, \
        const float *restrict t1, float *restrict t2) \
    { \
        transformer_h_0_mlp_c_proj_general(thread, threads, t0, t1, t2, __VA_ARGS__); \
    }
transformer_h_0_mlp_c_proj_with(transformer_h_0_mlp_c_proj, 127, 2064, 6144, 2048, 128, 32, 16)
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.sum.sum[i0, i1] = sum(d0)
   transformer.h.0.mlp.c_proj.sum[i0, i1, d0] */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.m[i0, i1] =
   (transformer.ln_f.sum.sum[i0, i1] + transformer.h.0.ln_2.sum[i0, i1])/32 */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.c[i0, i1, d0] =
   transformer.h.0.mlp.c_proj.sum[i0, i1, d0] + transformer.h.0.2.y[i0, i1, d0] -
   transformer.ln_f.m[i0, i1] */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.sum.2[i0, i1] = sum(d0)
   transformer.ln_f.c[i0, i1, d0]*transformer.ln_f.c[i0, i1, d0] */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.v[i0, i1] =
   transformer.ln_f.sum.2[i0, i1]/32 */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.y.part[i0, i1] =
   rsqrt(transformer.ln_f.v[i0, i1] + 1e-05) */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.y[i0, i1, d0] =
   transformer.ln_f.c[i0, i1, d0]*transformer.ln_f.y.part[i0, i1]*transformer.ln_f.weight[d0] */
/* transformer.h.0.mlp.c_proj.sum f32[12, 64, 32]; transformer.h.0.ln_2.sum f32[12, 64];
   transformer.h.0.2.y f32[12, 64, 32]; transformer.ln_f.c f32[12, 64, 32];
   transformer.ln_f.weight f32[32]; transformer.ln_f.sum.sum f32[12, 64]; transformer.ln_f.m
   f32[12, 64]; transformer.ln_f.v f32[12, 64]; transformer.ln_f.y.part f32[12, 64];
   transformer.ln_f.y f32[12, 64, 32] */
/* Tile: 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0 */
static void transformer_ln_f(int thread, int threads,
    const float *restrict transformer_h_0_mlp_c_proj_sum,
    const float *restrict transformer_h_0_ln_2_sum, const float *restrict transformer_h_0_2_y,
    float *restrict transformer_ln_f_c, const float *restrict transformer_ln_f_weight,
    float *restrict transformer_ln_f_sum_sum, float *restrict transformer_ln_f_m,
    float *restrict transformer_ln_f_v, float *restrict transformer_ln_f_y_part,
    float *restrict transformer_ln_f_y)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit % 64;
        float m;
        vec sum = SPLAT(0.0f);
        for (int d0b = 0; d0b <= 1; d0b++)
            sum += LOAD(&transformer_h_0_mlp_c_proj_sum[2048 * i0 + 32 * i1 + 16 * d0b]);
        float total = add_lanes(sum);
        transformer_ln_f_sum_sum[64 * i0 + i1] = total;
        {
            const int at = 64 * i0 + i1;
            m = (total + transformer_h_0_ln_2_sum[at]) / 32.0f;
            transformer_ln_f_m[at] = m;
        }
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
            const int at_2 = 2048 * i0 + 32 * i1 + 16 * d0b_2;
            STORE(&transformer_ln_f_c[1024 * i0 + 16 * i1 + 12304 * d0b_2],
                LOAD(&transformer_h_0_mlp_c_proj_sum[at_2]) + LOAD(&transformer_h_0_2_y[at_2]) -
                SPLAT(m));
        }
        vec sum_2 = SPLAT(0.0f);
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
            sum_2 += LOAD(&transformer_ln_f_c[1024 * i0 + 16 * i1 + 12304 * d0b_2]) *
                LOAD(&transformer_ln_f_c[1024 * i0 + 16 * i1 + 12304 * d0b_2]);
        float total_2 = add_lanes(sum_2);
        const int at_3 = 64 * i0 + i1;
        float v = total_2 / 32.0f;
        transformer_ln_f_v[at_3] = v;
        float part = rsqrtf(v + 1e-05f);
        transformer_ln_f_y_part[at_3] = part;
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
            const int at_4 = 1024 * i0 + 16 * i1 + 12304 * d0b_2;
            STORE(&transformer_ln_f_y[at_4], LOAD(&transformer_ln_f_c[at_4]) * SPLAT(part) *
                LOAD(&transformer_ln_f_weight[16 * d0b_2]));
        }
    }
}

/* lm_head (linear), line 44: transformer.ln_f.y.copy[i0, i1, i2] = transformer.ln_f.y[i0, i1,
   i2] */
/* transformer.ln_f.y f32[12, 64, 32]; transformer.ln_f.y.copy f32[12, 64, 32] */
/* Tile: 16 i1; lanes over i1. Loops: i0, i1, i2 */
static void lm_head(int thread, int threads, const float *restrict transformer_ln_f_y,
    float *restrict transformer_ln_f_y_copy)
{
    for (int unit = first_unit(1536, thread, threads); unit < first_unit(1536, thread + 1, threads);
        unit++) {
        const int i0 = unit / 128;
        const int i1b = unit / 32 % 4;
        const int i2 = unit % 32;
        STORE(&transformer_ln_f_y_copy[512 * i0 + 6160 * i1b + 16 * i2],
            gather(&transformer_ln_f_y[1024 * i0 + 256 * i1b + i2 + 12288 * (i2 / 16)], 16, LANES));
    }
}

/* lm_head (linear), line 44: lm_head.sum[i0, i1, k] = sum(c) transformer.ln_f.y.copy[i0, i1,
   c]*transformer.wte.weight[k, c] */
/* lm_head (linear), line 44: lm_head.y[i0, i1, k] = lm_head.sum[i0, i1, k] */
/* transformer.ln_f.y.copy f32[12, 64, 32]; transformer.wte.weight f32[65, 32]; lm_head.y f32[12,
   64, 65] */
/* Tile: 6 i0 x 16 i1 x 5 k; lanes over i1. Loops: i0, i1, k; inside: c */
KERNEL
static void lm_head_2(int thread, int threads, const float *restrict transformer_ln_f_y_copy,
    const float *restrict transformer_wte_weight, float *restrict lm_head_y)
{
    for (int unit = first_unit(104, thread, threads); unit < first_unit(104, thread + 1, threads);
        unit++) {
        const int i0b = unit / 52;
        const int i1b = unit / 13 % 4;
        const int kb = unit % 13;
        vec sum[6][5];
        UNROLL for (int i0 = 0; i0 < 6; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++) {
            const float *const copy_at = &transformer_ln_f_y_copy[3072 * i0b + 6160 * i1b + 16 * c];
            const float *const weight_at = &transformer_wte_weight[80 * kb + c + 1024 * (c / 16)];
            UNROLL for (int i0 = 0; i0 < 6; i0++) {
                const vec x = LOAD(&copy_at[512 * i0]);
                UNROLL for (int k = 0; k < 5; k++)
                    sum[i0][k] += x * SPLAT(weight_at[16 * k]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 6; i0++)
            UNROLL for (int k = 0; k < 5; k++)
                STORE(&lm_head_y[24960 * i0b + 4160 * i0 + 1040 * i1b + 80 * kb + 16 * k],
                    sum[i0][k]);
    }
}

/* cross_entropy, line 50: cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c] */
/* cross_entropy, line 50: cross_entropy.sum[n, a0] = sum(c) exp(lm_head.y[n, a0, c] -
   cross_entropy.max[n, a0]) */
/* lm_head.y f32[12, 64, 65]; cross_entropy.max f32[12, 64]; cross_entropy.sum f32[12, 64] */
/* Tile: 16 a0; lanes over a0. Loops: n, a0; inside: c, c */
static void cross_entropy(int thread, int threads, const float *restrict lm_head_y,
    float *restrict cross_entropy_max, float *restrict cross_entropy_sum)
{
    for (int unit = first_unit(48, thread, threads); unit < first_unit(48, thread + 1, threads);
        unit++) {
        const int n = unit / 4;
        const int a0b = unit % 4;
        vec max_2 = SPLAT(-INFINITY);
        for (int c = 0; c <= 64; c++) {
            const vec v = LOAD(&lm_head_y[4160 * n + 1040 * a0b + 16 * c]);
            const ivec better = (v > max_2) | (v != v);
            max_2 = SELECT(better, v, max_2);
        }
        STORE(&cross_entropy_max[64 * n + 16 * a0b], max_2);
        vec sum = SPLAT(0.0f);
        for (int c_2 = 0; c_2 <= 64; c_2++)
            sum += v_exp(LOAD(&lm_head_y[4160 * n + 1040 * a0b + 16 * c_2]) - max_2);
        STORE(&cross_entropy_sum[64 * n + 16 * a0b], sum);
    }
}

/* cross_entropy, line 50: loss.sum[] = sum(n, i0) select(n < valid[], select(targets[n, i0] ==
   -100, 0, cross_entropy.max[n, i0] + log(cross_entropy.sum[n, i0]) - lm_head.y[n, i0,
   targets[n, i0]]), 0) */
/* cross_entropy, line 50: loss.weight[] = sum(n, i0) select(n < valid[], select(targets[n, i0]
   == -100, 0, 1), 0) */
/* targets i32[12, 64]; cross_entropy.max f32[12, 64]; cross_entropy.sum f32[12, 64]; lm_head.y
   f32[12, 64, 65]; loss.sum f32[]; loss.weight f32[] */
/* Tile: 16 i0. Loops: n, i0 */
static void cross_entropy_2(const int32_t *restrict targets,
    const float *restrict cross_entropy_max, const float *restrict cross_entropy_sum,
    const float *restrict lm_head_y, float *restrict loss_sum, float *restrict loss_weight)
{
    float sum = 0.0f;
    for (int n = 0; n <= 11; n++)
        for (int i0b = 0; i0b <= 3; i0b++)
            for (int i0 = 0; i0 < 16; i0++)
                sum += choosef(n < run.valid,
                    choosef(targets[64 * n + 16 * i0b + i0] == -100, 0.0f,
                    cross_entropy_max[64 * n + 16 * i0b + i0] +
                    logf(cross_entropy_sum[64 * n + 16 * i0b + i0]) -
                    lm_head_y[16 * class_of(targets[64 * n + 16 * i0b + i0], 65) + 4160 * n + 1040 *
                    i0b + i0]), 0.0f);
    loss_sum[0] = sum;
    vec weight = SPLAT(0.0f);
    for (int n = 0; n <= 11; n++)
        for (int i0b = 0; i0b <= 3; i0b++)
            weight += (n < run.valid) ? (vec)SELECT(LOADI(&targets[64 * n + 16 *
                i0b]) == SPLATI(-100), SPLAT(0.0f), SPLAT(1.0f)) : (vec)SPLAT(0.0f);
    float total = add_lanes(weight);
    loss_weight[0] = total;
}

/* cross_entropy, line 50: loss[] = loss.sum[]/loss.weight[] */
/* loss.sum f32[]; loss.weight f32[]; loss f32[] */
static void cross_entropy_3(const float *restrict loss_sum, const float *restrict loss_weight,
    float *restrict loss)
{
    loss[0] = loss_sum[0] / loss_weight[0];
}

/* accuracy, line 51: accuracy.argmax[n, a0] = argmax(c) lm_head.y[n, a0, c] */
/* lm_head.y f32[12, 64, 65]; accuracy.argmax i32[12, 64] */
/* Tile: 16 a0; lanes over a0. Loops: n, a0; inside: c */
static void accuracy(int thread, int threads, const float *restrict lm_head_y,
    int32_t *restrict accuracy_argmax)
{
    for (int unit = first_unit(48, thread, threads); unit < first_unit(48, thread + 1, threads);
        unit++) {
        const int n = unit / 4;
        const int a0b = unit % 4;
        vec argmax = SPLAT(-INFINITY);
        ivec at = SPLATI(0);
        for (int c = 0; c <= 64; c++) {
            const vec v = LOAD(&lm_head_y[4160 * n + 1040 * a0b + 16 * c]);
            const ivec better = (v > argmax) | (v != v);
            argmax = SELECT(better, v, argmax);
            at = SELECTI(better, SPLATI(c), at);
        }
        STOREI(&accuracy_argmax[64 * n + 16 * a0b], at);
    }
}

/* accuracy, line 51: accuracy.hit[n] = sum(a0) select(accuracy.argmax[n, a0] == targets[n, a0]
   and targets[n, a0] != -100, 1, 0) */
/* accuracy, line 51: accuracy.seen[n] = sum(a0) select(targets[n, a0] == -100, 0, 1) */
/* accuracy.argmax i32[12, 64]; targets i32[12, 64]; accuracy.hit f32[12]; accuracy.seen f32[12] */
/* Tile: 16 a0; lanes over a0. Loops: n; inside: a0 */
static void accuracy_2(const int32_t *restrict accuracy_argmax, const int32_t *restrict targets,
    float *restrict accuracy_hit, float *restrict accuracy_seen)
{
    for (int n = 0; n <= 11; n++) {
        vec hit = SPLAT(0.0f);
        vec seen = SPLAT(0.0f);
        for (int a0b = 0; a0b <= 3; a0b++) {
            hit += SELECT((LOADI(&accuracy_argmax[64 * n + 16 * a0b]) == LOADI(&targets[64 * n +
                16 * a0b])) & (LOADI(&targets[64 * n + 16 * a0b]) != SPLATI(-100)), SPLAT(1.0f),
                SPLAT(0.0f));
            seen += SELECT(LOADI(&targets[64 * n + 16 * a0b]) == SPLATI(-100), SPLAT(0.0f),
                SPLAT(1.0f));
        }
        float total = add_lanes(hit);
        accuracy_hit[n] = total;
        float total_2 = add_lanes(seen);
        accuracy_seen[n] = total_2;
    }
}

/* accuracy, line 51: accuracy.hit.sum[] = sum(n) select(n < valid[], accuracy.hit[n], 0) */
/* accuracy.hit f32[12]; accuracy.hit.sum f32[] */
/* Tile: 16 n; lanes over n */
static void accuracy_3(const float *restrict accuracy_hit, float *restrict accuracy_hit_sum)
{
    const float the_valid = (float)run.valid;
    vec sum = SPLAT(0.0f);
    sum += FIRST_LANES(12, SELECT(TO_FLOAT(SPLATI(0) + lane_numbers()) < SPLAT(the_valid),
        LOAD(&accuracy_hit[0]), SPLAT(0.0f)));
    float total = add_lanes(sum);
    accuracy_hit_sum[0] = total;
}

/* schedule, line 54: lr.scheduled[] = select(step[] - 1 < 100, lr[]*(0.01 + 0.99*min(step[] - 1,
   100)/100), 0.0001 + (lr[] - 0.0001)*(1 + cos(3.141592653589793*(step[] - 1 - 100)/(steps[] -
   100)))/2) */
/* lr.scheduled f64[] */
static void schedule(double *restrict lr_scheduled)
{
    lr_scheduled[0] = choose((double)(run.step + 1) - 1.0 < 100.0, lr *
        (0.01 + 0.99 * minimum((double)(run.step + 1) - 1.0, 100.0) / 100.0), 0.0001 +
        (lr - 0.0001) * (1.0 + cos(3.141592653589793 * ((double)(run.step + 1) - 1.0 - 100.0) /
        (run.steps - 100.0))) / 2.0);
}

/* cross_entropy, line 50: loss.sum.grad[] = 1/loss.weight[] */
/* loss.weight f32[]; loss.sum.grad f32[] */
static void cross_entropy_grad(const float *restrict loss_weight, float *restrict loss_sum_grad)
{
    loss_sum_grad[0] = 1.0f / loss_weight[0];
}

/* adamw, line 52: adamw.c1[] = 1 - power(betas.0[], step[]) */
/* adamw.c1 f64[] */
static void adamw(double *restrict adamw_c1)
{
    adamw_c1[0] = 1.0 - pow(betas_0, (double)(run.step + 1));
}

/* adamw, line 52: adamw.c2[] = sqrt(1 - power(betas.1[], step[])) */
/* adamw.c2 f64[] */
static void adamw_2(double *restrict adamw_c2)
{
    adamw_c2[0] = sqrt(1.0 - pow(betas_1, (double)(run.step + 1)));
}

/* cross_entropy, line 50: cross_entropy.l.grad[n, i0] = select(n < valid[], loss.sum.grad[], 0) */
/* cross_entropy, line 50: cross_entropy.sum.grad[n, a0] = select(targets[n, a0] == -100, 0,
   cross_entropy.l.grad[n, a0])/cross_entropy.sum[n, a0] */
/* cross_entropy, line 50: lm_head.y.grad[n, a0, k] = cross_entropy.sum.grad[n,
   a0]*exp(lm_head.y[n, a0, k] - cross_entropy.max[n, a0]) + select(targets[n, a0] == k,
   select(targets[n, a0] == -100, 0, -cross_entropy.l.grad[n, a0]), 0) */
/* loss.sum.grad f32[]; targets i32[12, 64]; cross_entropy.sum f32[12, 64]; lm_head.y f32[12, 64,
   65]; cross_entropy.max f32[12, 64]; lm_head.y.grad f32[12, 64, 65] */
/* Tile: 16 i0; lanes over i0. Loops: n, i0; inside: k */
static void cross_entropy_grad_2(int thread, int threads, const float *restrict loss_sum_grad,
    const int32_t *restrict targets, const float *restrict cross_entropy_sum,
    const float *restrict lm_head_y, const float *restrict cross_entropy_max,
    float *restrict lm_head_y_grad)
{
    for (int unit = first_unit(48, thread, threads); unit < first_unit(48, thread + 1, threads);
        unit++) {
        const int n = unit / 4;
        const int i0b = unit % 4;
        const int at = 64 * n + 16 * i0b;
        vec grad = SPLAT(choosef(n < run.valid, loss_sum_grad[0], 0.0f));
        vec grad_2 = SELECT(LOADI(&targets[at]) == SPLATI(-100), SPLAT(0.0f), grad) /
            LOAD(&cross_entropy_sum[at]);
        for (int k = 0; k <= 64; k++) {
            const int at_2 = 64 * n + 16 * i0b;
            STORE(&lm_head_y_grad[1040 * n + 12480 * i0b + 16 * k], grad_2 *
                v_exp(LOAD(&lm_head_y[4160 * n + 1040 * i0b + 16 * k]) -
                LOAD(&cross_entropy_max[at_2])) +
                SELECT(LOADI(&targets[at_2]) == SPLATI(k),
                SELECT(LOADI(&targets[at_2]) == SPLATI(-100), SPLAT(0.0f), -grad), SPLAT(0.0f)));
        }
    }
}

/* lm_head (linear), line 44: transformer.ln_f.y.grad[i0, i1, c] = sum(k) lm_head.y.grad[i0, i1,
   k]*transformer.wte.weight[k, c] */
/* lm_head.y.grad f32[12, 64, 65]; transformer.wte.weight f32[65, 32]; transformer.ln_f.y.grad
   f32[12, 64, 32] */
/* Tile: 8 i1 x 32 c; lanes over c. Loops: i0, i1; inside: k */
KERNEL
static void lm_head_grad(int thread, int threads, const float *restrict lm_head_y_grad,
    const float *restrict transformer_wte_weight, float *restrict transformer_ln_f_y_grad)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int i0 = unit / 8;
        const int i1b = unit % 8;
        vec grad[8][2];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[i1][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 64; k++) {
            const float *const weight_at = &transformer_wte_weight[16 * k];
            const float *const grad_at = &lm_head_y_grad[1040 * i0 + 8 * i1b + 16 * k + 12464 *
                (i1b / 2)];
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const vec x = LOAD(&weight_at[1040 * cv]);
                UNROLL for (int i1 = 0; i1 < 8; i1++)
                    grad[i1][cv] += x * SPLAT(grad_at[i1]);
            }
        }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&transformer_ln_f_y_grad[1024 * i0 + 128 * i1b + 16 * i1 + 12304 * cv],
                    grad[i1][cv]);
    }
}

/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.v.grad.sum[i0, i1] = sum(d0)
   transformer.ln_f.y.grad[i0, i1, d0]*transformer.ln_f.weight[d0]*transformer.ln_f.c[i0, i1, d0] */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.sum.2.grad[i0, i1] =
   (-0.5)*(transformer.ln_f.v.grad.sum[i0, i1]*(rsqrt(transformer.ln_f.v[i0, i1] +
   1e-05)*rsqrt(transformer.ln_f.v[i0, i1] + 1e-05)*rsqrt(transformer.ln_f.v[i0, i1] +
   1e-05)))/32 */
/* For transformer.ln_f (line 43), transformer.h.0.ln_1 (line 33) */
/* transformer.ln_f.y.grad f32[12, 64, 32]; transformer.ln_f.weight f32[32]; transformer.ln_f.c
   f32[12, 64, 32]; transformer.ln_f.v f32[12, 64]; transformer.ln_f.sum.2.grad f32[12, 64] */
/* Tile: 6 i0 x 16 i1; lanes over i1. Loops: i0, i1; inside: d0 */
KERNEL
static void transformer_ln_f_grad(int thread, int threads,
    const float *restrict transformer_ln_f_y_grad, const float *restrict transformer_ln_f_weight,
    const float *restrict transformer_ln_f_c, const float *restrict transformer_ln_f_v,
    float *restrict transformer_ln_f_sum_2_grad)
{
    for (int unit = first_unit(8, thread, threads); unit < first_unit(8, thread + 1, threads);
        unit++) {
        const int i0b = unit / 4;
        const int i1b = unit % 4;
        vec sum[6];
        UNROLL for (int i0 = 0; i0 < 6; i0++)
            sum[i0] = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 31; d0++) {
            const float *const grad_at = &transformer_ln_f_y_grad[6144 * i0b + 256 * i1b + d0 +
                12288 * (d0 / 16)];
            const float *const c_at = &transformer_ln_f_c[6144 * i0b + 256 * i1b + d0 + 12288 *
                (d0 / 16)];
            UNROLL for (int i0 = 0; i0 < 6; i0++) {
                const vec x = gather(&grad_at[1024 * i0], 16, LANES);
                sum[i0] += x * SPLAT(transformer_ln_f_weight[d0]) *
                    gather(&c_at[1024 * i0], 16, LANES);
            }
        }
        UNROLL for (int i0 = 0; i0 < 6; i0++) {
            const int at = 384 * i0b + 64 * i0 + 16 * i1b;
            STORE(&transformer_ln_f_sum_2_grad[at], SPLAT(-0.5f) *
                (sum[i0] * (v_rsqrt(LOAD(&transformer_ln_f_v[at]) + SPLAT(1e-05f)) *
                v_rsqrt(LOAD(&transformer_ln_f_v[at]) + SPLAT(1e-05f)) *
                v_rsqrt(LOAD(&transformer_ln_f_v[at]) + SPLAT(1e-05f)))) / SPLAT(32.0f));
        }
    }
}

/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.weight.grad[d0] = sum(i0, i1)
   transformer.ln_f.y.grad[i0, i1, d0]*(transformer.ln_f.c[i0, i1,
   d0]*transformer.ln_f.y.part[i0, i1]) */
/* adamw, line 52: transformer.ln_f.weight.exp_avg.next[i0] = transformer.ln_f.weight.exp_avg[i0]
   + (1 - betas.0[])*(transformer.ln_f.weight.grad[i0] - transformer.ln_f.weight.exp_avg[i0]) */
/* adamw, line 52: transformer.ln_f.weight.exp_avg_sq.next[i0] =
   betas.1[]*transformer.ln_f.weight.exp_avg_sq[i0] + (1 -
   betas.1[])*transformer.ln_f.weight.grad[i0]*transformer.ln_f.weight.grad[i0] */
/* For transformer.ln_f (line 43), transformer.h.0.ln_1 (line 33) */
/* transformer.ln_f.y.grad f32[12, 64, 32]; transformer.ln_f.c f32[12, 64, 32];
   transformer.ln_f.y.part f32[12, 64]; transformer.ln_f.weight.exp_avg f32[32];
   transformer.ln_f.weight.exp_avg_sq f32[32]; transformer.ln_f.weight.grad f32[32] */
/* Tile: 16 d0; lanes over d0. Loops: d0; inside: i0, i1 */
static void transformer_ln_f_adamw_grad(int thread, int threads,
    const float *restrict transformer_ln_f_y_grad, const float *restrict transformer_ln_f_c,
    const float *restrict transformer_ln_f_y_part, float *restrict transformer_ln_f_weight_exp_avg,
    float *restrict transformer_ln_f_weight_exp_avg_sq,
    float *restrict transformer_ln_f_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int d0b = unit;
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 11; i0++)
            for (int i1 = 0; i1 <= 63; i1++) {
                const vec x = LOAD(&transformer_ln_f_y_grad[12304 * d0b + 1024 * i0 + 16 * i1]);
                grad += x * LOAD(&transformer_ln_f_c[12304 * d0b + 1024 * i0 + 16 * i1]) *
                    SPLAT(transformer_ln_f_y_part[64 * i0 + i1]);
            }
        if (transformer_ln_f_weight_grad != NULL)
            STORE(&transformer_ln_f_weight_grad[16 * d0b], grad);
        STORE(&transformer_ln_f_weight_exp_avg[16 * d0b],
            LOAD(&transformer_ln_f_weight_exp_avg[16 * d0b]) + SPLAT(factor) *
            (grad - LOAD(&transformer_ln_f_weight_exp_avg[16 * d0b])));
        STORE(&transformer_ln_f_weight_exp_avg_sq[16 * d0b], SPLAT(the_betas_1) *
            LOAD(&transformer_ln_f_weight_exp_avg_sq[16 * d0b]) + SPLAT(factor_2) * grad * grad);
    }
}

/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.m.grad.sum.2[i0, i1] = sum(d0)
   transformer.ln_f.y.grad[i0, i1, d0]*transformer.ln_f.weight[d0] */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.sum.grad[i0, i1] =
   ((-2)*((transformer.ln_f.sum.sum[i0, i1] + transformer.h.0.ln_2.sum[i0, i1] +
   (-32)*transformer.ln_f.m[i0, i1])*transformer.ln_f.sum.2.grad[i0, i1]) -
   transformer.ln_f.m.grad.sum.2[i0, i1]*rsqrt(transformer.ln_f.v[i0, i1] + 1e-05))/32 */
/* transformer.ln_f.y.grad f32[12, 64, 32]; transformer.ln_f.weight f32[32];
   transformer.ln_f.sum.sum f32[12, 64]; transformer.h.0.ln_2.sum f32[12, 64]; transformer.ln_f.m
   f32[12, 64]; transformer.ln_f.sum.2.grad f32[12, 64]; transformer.ln_f.v f32[12, 64];
   transformer.ln_f.sum.grad f32[12, 64] */
/* Tile: 4 i0 x 32 i1; lanes over i1. Loops: i0, i1; inside: d0 */
KERNEL
static void transformer_ln_f_grad_2(int thread, int threads,
    const float *restrict transformer_ln_f_y_grad, const float *restrict transformer_ln_f_weight,
    const float *restrict transformer_ln_f_sum_sum, const float *restrict transformer_h_0_ln_2_sum,
    const float *restrict transformer_ln_f_m, const float *restrict transformer_ln_f_sum_2_grad,
    const float *restrict transformer_ln_f_v, float *restrict transformer_ln_f_sum_grad)
{
    for (int unit = first_unit(6, thread, threads); unit < first_unit(6, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int i1b = unit % 2;
        vec sum_2[4][2];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int i1v = 0; i1v < 2; i1v++)
                sum_2[i0][i1v] = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 31; d0++) {
            const float *const grad_at = &transformer_ln_f_y_grad[4096 * i0b + 512 * i1b + d0 +
                12288 * (d0 / 16)];
            UNROLL for (int i0 = 0; i0 < 4; i0++)
                UNROLL for (int i1v = 0; i1v < 2; i1v++) {
                    const vec x = gather(&grad_at[1024 * i0 + 256 * i1v], 16, LANES);
                    sum_2[i0][i1v] += x * SPLAT(transformer_ln_f_weight[d0]);
                }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int i1v = 0; i1v < 2; i1v++) {
                const int at = 256 * i0b + 64 * i0 + 32 * i1b + 16 * i1v;
                STORE(&transformer_ln_f_sum_grad[at],
                    (SPLAT(-2.0f) * ((LOAD(&transformer_ln_f_sum_sum[at]) +
                    LOAD(&transformer_h_0_ln_2_sum[at]) + SPLAT(-32.0f) *
                    LOAD(&transformer_ln_f_m[at])) * LOAD(&transformer_ln_f_sum_2_grad[at])) -
                    sum_2[i0][i1v] * v_rsqrt(LOAD(&transformer_ln_f_v[at]) + SPLAT(1e-05f))) /
                    SPLAT(32.0f));
            }
    }
}

/* transformer.ln_f (layer_norm), line 43: transformer.h.0.5.y.grad[i0, i1, d0] =
   transformer.ln_f.sum.grad[i0, i1] + (2*(transformer.ln_f.sum.2.grad[i0,
   i1]*transformer.ln_f.c[i0, i1, d0]) + transformer.ln_f.y.grad[i0, i1,
   d0]*transformer.ln_f.weight[d0]*transformer.ln_f.y.part[i0, i1]) */
/* transformer.ln_f.sum.grad f32[12, 64]; transformer.ln_f.sum.2.grad f32[12, 64];
   transformer.ln_f.c f32[12, 64, 32]; transformer.ln_f.y.grad f32[12, 64, 32];
   transformer.ln_f.weight f32[32]; transformer.ln_f.y.part f32[12, 64]; transformer.h.0.5.y.grad
   f32[12, 64, 32] */
/* Tile: 16 d0; lanes over d0. Loops: i0, i1, d0 */
static void transformer_ln_f_grad_3(int thread, int threads,
    const float *restrict transformer_ln_f_sum_grad,
    const float *restrict transformer_ln_f_sum_2_grad, const float *restrict transformer_ln_f_c,
    const float *restrict transformer_ln_f_y_grad, const float *restrict transformer_ln_f_weight,
    const float *restrict transformer_ln_f_y_part, float *restrict transformer_h_0_5_y_grad)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit % 64;
        for (int d0b = 0; d0b <= 1; d0b++) {
            const int at = 64 * i0 + i1;
            const int at_2 = 1024 * i0 + 16 * i1 + 12304 * d0b;
            STORE(&transformer_h_0_5_y_grad[at_2], SPLAT(transformer_ln_f_sum_grad[at]) +
                (SPLAT(2.0f) * (SPLAT(transformer_ln_f_sum_2_grad[at]) *
                LOAD(&transformer_ln_f_c[at_2])) + LOAD(&transformer_ln_f_y_grad[at_2]) *
                LOAD(&transformer_ln_f_weight[16 * d0b]) * SPLAT(transformer_ln_f_y_part[at])));
        }
    }
}

/* transformer.h.0.mlp.c_proj (linear), line 29: transformer.h.0.mlp.c_proj.weight.copy[i0, i1] =
   transformer.h.0.mlp.c_proj.weight[i0, i1] */
/* For transformer.h.0.mlp.c_proj (line 29), transformer.h.0.mlp.c_fc (line 27),
   transformer.h.0.attn.c_proj (line 23) */
/* transformer.h.0.mlp.c_proj.weight f32[32, 128]; transformer.h.0.mlp.c_proj.weight.copy f32[32,
   128] */
/* Tile: 16 i1; lanes over i1. Loops: i0, i1 */
static void transformer_h_0_mlp_c_proj_2(const float *restrict transformer_h_0_mlp_c_proj_weight,
    float *restrict transformer_h_0_mlp_c_proj_weight_copy, int i0_last, int i1b_last,
    int i1b_stride, int offset)
{
    for (int i0 = 0; i0 <= i0_last; i0++)
        for (int i1b = 0; i1b <= i1b_last; i1b++)
            STORE(&transformer_h_0_mlp_c_proj_weight_copy[16 * i0 + i1b_stride * i1b],
                gather(&transformer_h_0_mlp_c_proj_weight[i0 + 256 * i1b + offset * (i0 / 16)], 16,
                LANES));
}

/* transformer.h.0.mlp.c_proj (linear), line 29: transformer.h.0.mlp.1.y.grad[i0, i1, c] = sum(k)
   transformer.h.0.5.y.grad[i0, i1, k]*transformer.h.0.mlp.c_proj.weight.copy[k, c] */
/* transformer.h.0.mlp.1 (gelu), line 28: transformer.h.0.mlp.c_fc.y.grad[i0, i1, i2] =
   0.5*(transformer.h.0.mlp.1.y.grad[i0, i1, i2]*(1 +
   erf(0.7071067811865476*transformer.h.0.mlp.c_fc.sum[i0, i1, i2]))) +
   0.3989422804014327*(transformer.h.0.mlp.1.y.grad[i0, i1, i2]*transformer.h.0.mlp.c_fc.sum[i0,
   i1, i2]*exp((-0.5000000000000001)*(transformer.h.0.mlp.c_fc.sum[i0, i1,
   i2]*transformer.h.0.mlp.c_fc.sum[i0, i1, i2]))) */
/* transformer.h.0.5.y.grad f32[12, 64, 32]; transformer.h.0.mlp.c_proj.weight.copy f32[32, 128];
   transformer.h.0.mlp.c_fc.sum f32[12, 64, 128], replaced by transformer.h.0.mlp.c_fc.y.grad */
/* Tile: 3 i0 x 2 i1 x 64 c; lanes over c. Loops: i0, i1, c; inside: k */
KERNEL
static void transformer_h_0_mlp_c_proj_transformer_h_0_mlp_1_grad(int thread, int threads,
    const float *restrict transformer_h_0_5_y_grad,
    const float *restrict transformer_h_0_mlp_c_proj_weight_copy,
    float *restrict transformer_h_0_mlp_c_fc_sum)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int i0b = unit / 32;
        const int i1b = unit % 32;
        for (int cb = 0; cb <= 1; cb++) {
            vec grad[3][2][4];
            UNROLL for (int i0 = 0; i0 < 3; i0++)
                UNROLL for (int i1 = 0; i1 < 2; i1++)
                    UNROLL for (int cv = 0; cv < 4; cv++)
                        grad[i0][i1][cv] = SPLAT(0.0f);
            for (int k = 0; k <= 31; k++) {
                const float *const copy_at = &transformer_h_0_mlp_c_proj_weight_copy[2048 * cb +
                    16 * k];
                const float *const grad_at = &transformer_h_0_5_y_grad[3072 * i0b + 32 * i1b + k +
                    12288 * (k / 16)];
                UNROLL for (int cv = 0; cv < 4; cv++) {
                    const vec x = LOAD(&copy_at[512 * cv]);
                    UNROLL for (int i0 = 0; i0 < 3; i0++)
                        UNROLL for (int i1 = 0; i1 < 2; i1++)
                            grad[i0][i1][cv] += x * SPLAT(grad_at[1024 * i0 + 16 * i1]);
                }
            }
            UNROLL for (int i0 = 0; i0 < 3; i0++)
                UNROLL for (int i1 = 0; i1 < 2; i1++)
                    UNROLL for (int cv = 0; cv < 4; cv++) {
                        const int at = 3072 * i0b + 1024 * i0 + 32 * i1b + 16 * i1 + 49216 * cb +
                            12304 * cv;
                        STORE(&transformer_h_0_mlp_c_fc_sum[at], SPLAT(0.5f) *
                            (grad[i0][i1][cv] * (SPLAT(1.0f) +
                            v_erf(SPLAT(0.70710677f) * LOAD(&transformer_h_0_mlp_c_fc_sum[at])))) +
                            SPLAT(0.3989423f) * (grad[i0][i1][cv] *
                            LOAD(&transformer_h_0_mlp_c_fc_sum[at]) *
                            v_exp(SPLAT(-0.5f) * (LOAD(&transformer_h_0_mlp_c_fc_sum[at]) *
                            LOAD(&transformer_h_0_mlp_c_fc_sum[at])))));
                    }
        }
    }
}

/* transformer.h.0.mlp.c_proj (linear), line 29: transformer.h.0.mlp.c_proj.weight.grad[k, c] =
   sum(i0, i1) transformer.h.0.5.y.grad[i0, i1, k]*transformer.h.0.mlp.1.y[i0, i1, c] */
/* adamw, line 52: transformer.h.0.mlp.c_proj.weight.exp_avg.next[i0, i1] =
   transformer.h.0.mlp.c_proj.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(transformer.h.0.mlp.c_proj.weight.grad[i0, i1] -
   transformer.h.0.mlp.c_proj.weight.exp_avg[i0, i1]) */
/* adamw, line 52: transformer.h.0.mlp.c_proj.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*transformer.h.0.mlp.c_proj.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*transformer.h.0.mlp.c_proj.weight.grad[i0,
   i1]*transformer.h.0.mlp.c_proj.weight.grad[i0, i1] */
/* adamw, line 52: transformer.h.0.mlp.c_proj.weight.next[i0, i1] = (1 -
   lr.scheduled[]*weight_decay[])*transformer.h.0.mlp.c_proj.weight[i0, i1] -
   lr.scheduled[]/adamw.c1[]*transformer.h.0.mlp.c_proj.weight.exp_avg.next[i0,
   i1]/(sqrt(transformer.h.0.mlp.c_proj.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* transformer.h.0.5.y.grad f32[12, 64, 32]; transformer.h.0.mlp.1.y f32[12, 64, 128];
   transformer.h.0.mlp.c_proj.weight.exp_avg f32[32, 128];
   transformer.h.0.mlp.c_proj.weight.exp_avg_sq f32[32, 128]; lr.scheduled f64[];
   transformer.h.0.mlp.c_proj.weight f32[32, 128]; adamw.c1 f64[]; adamw.c2 f64[];
   transformer.h.0.mlp.c_proj.weight.grad f32[32, 128] */
/* Tile: 32 k x 13 c, at the end of c 11; lanes over k. Loops: c; inside: i0, i1 */
KERNEL
static void transformer_h_0_mlp_c_proj_adamw_grad(int thread, int threads,
    const float *restrict transformer_h_0_5_y_grad, const float *restrict transformer_h_0_mlp_1_y,
    float *restrict transformer_h_0_mlp_c_proj_weight_exp_avg,
    float *restrict transformer_h_0_mlp_c_proj_weight_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict transformer_h_0_mlp_c_proj_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict transformer_h_0_mlp_c_proj_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(10, thread, threads); unit < first_unit(10, thread + 1, threads);
        unit++) {
        const int cb = unit;
        if (cb < 9) {
            vec grad[2][13];
            vec next[2][13];
            vec next_2[2][13];
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 13; c++)
                    grad[kv][c] = SPLAT(0.0f);
            for (int i0 = 0; i0 <= 11; i0++)
                for (int i1 = 0; i1 <= 63; i1++) {
                    const float *const grad_at = &transformer_h_0_5_y_grad[1024 * i0 + 16 * i1];
                    UNROLL for (int c = 0; c < 13; c++) {
                        const vec x = SPLAT(transformer_h_0_mlp_1_y[13 * cb + c + 1024 * i0 + 16 *
                            i1 + 12288 * ((13 * cb + c) / 16)]);
                        UNROLL for (int kv = 0; kv < 2; kv++)
                            grad[kv][c] += x * LOAD(&grad_at[12304 * kv]);
                    }
                }
            if (transformer_h_0_mlp_c_proj_weight_grad != NULL)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    UNROLL for (int c = 0; c < 13; c++)
                        STORE(&transformer_h_0_mlp_c_proj_weight_grad[2064 * kv + 208 * cb + 16 *
                            c], grad[kv][c]);
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 13; c++) {
                    const int at = 2064 * kv + 208 * cb + 16 * c;
                    next[kv][c] = LOAD(&transformer_h_0_mlp_c_proj_weight_exp_avg[at]) +
                        SPLAT(factor) * (grad[kv][c] -
                        LOAD(&transformer_h_0_mlp_c_proj_weight_exp_avg[at]));
                    STORE(&transformer_h_0_mlp_c_proj_weight_exp_avg[at], next[kv][c]);
                    next_2[kv][c] = SPLAT(the_betas_1) *
                        LOAD(&transformer_h_0_mlp_c_proj_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                        grad[kv][c] * grad[kv][c];
                    STORE(&transformer_h_0_mlp_c_proj_weight_exp_avg_sq[at], next_2[kv][c]);
                    STORE(&transformer_h_0_mlp_c_proj_weight[at],
                        SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                        LOAD(&transformer_h_0_mlp_c_proj_weight[at]) -
                        SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next[kv][c] /
                        (v_sqrt(next_2[kv][c]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
                }
        }
        else {
            vec grad[2][11];
            vec next[2][11];
            vec next_2[2][11];
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 11; c++)
                    grad[kv][c] = SPLAT(0.0f);
            for (int i0 = 0; i0 <= 11; i0++)
                for (int i1 = 0; i1 <= 63; i1++) {
                    const float *const grad_at = &transformer_h_0_5_y_grad[1024 * i0 + 16 * i1];
                    UNROLL for (int c = 0; c < 11; c++) {
                        const vec x = SPLAT(transformer_h_0_mlp_1_y[13 * cb + c + 1024 * i0 + 16 *
                            i1 + 12288 * ((13 * cb + c) / 16)]);
                        UNROLL for (int kv = 0; kv < 2; kv++)
                            grad[kv][c] += x * LOAD(&grad_at[12304 * kv]);
                    }
                }
            if (transformer_h_0_mlp_c_proj_weight_grad != NULL)
                UNROLL for (int kv = 0; kv < 2; kv++)
                    UNROLL for (int c = 0; c < 11; c++)
                        STORE(&transformer_h_0_mlp_c_proj_weight_grad[2064 * kv + 208 * cb + 16 *
                            c], grad[kv][c]);
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c = 0; c < 11; c++) {
                    const int at = 2064 * kv + 208 * cb + 16 * c;
                    next[kv][c] = LOAD(&transformer_h_0_mlp_c_proj_weight_exp_avg[at]) +
                        SPLAT(factor) * (grad[kv][c] -
                        LOAD(&transformer_h_0_mlp_c_proj_weight_exp_avg[at]));
                    STORE(&transformer_h_0_mlp_c_proj_weight_exp_avg[at], next[kv][c]);
                    next_2[kv][c] = SPLAT(the_betas_1) *
                        LOAD(&transformer_h_0_mlp_c_proj_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                        grad[kv][c] * grad[kv][c];
                    STORE(&transformer_h_0_mlp_c_proj_weight_exp_avg_sq[at], next_2[kv][c]);
                    STORE(&transformer_h_0_mlp_c_proj_weight[at],
                        SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                        LOAD(&transformer_h_0_mlp_c_proj_weight[at]) -
                        SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next[kv][c] /
                        (v_sqrt(next_2[kv][c]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
                }
        }
    }
}

/* transformer.h.0.mlp.c_fc (linear), line 27: transformer.h.0.mlp.c_fc.weight.grad[k, c] =
   sum(i0, i1) transformer.h.0.mlp.c_fc.y.grad[i0, i1, k]*transformer.h.0.ln_2.y[i0, i1, c] */
/* adamw, line 52: transformer.h.0.mlp.c_fc.weight.exp_avg.next[i0, i1] =
   transformer.h.0.mlp.c_fc.weight.exp_avg[i0, i1] + (1 -
   betas.0[])*(transformer.h.0.mlp.c_fc.weight.grad[i0, i1] -
   transformer.h.0.mlp.c_fc.weight.exp_avg[i0, i1]) */
/* adamw, line 52: transformer.h.0.mlp.c_fc.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*transformer.h.0.mlp.c_fc.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*transformer.h.0.mlp.c_fc.weight.grad[i0,
   i1]*transformer.h.0.mlp.c_fc.weight.grad[i0, i1] */
/* adamw, line 52: transformer.h.0.mlp.c_fc.weight.next[i0, i1] = (1 -
   lr.scheduled[]*weight_decay[])*transformer.h.0.mlp.c_fc.weight[i0, i1] -
   lr.scheduled[]/adamw.c1[]*transformer.h.0.mlp.c_fc.weight.exp_avg.next[i0,
   i1]/(sqrt(transformer.h.0.mlp.c_fc.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* transformer.h.0.mlp.c_fc.y.grad f32[12, 64, 128]; transformer.h.0.ln_2.y f32[12, 64, 32];
   transformer.h.0.mlp.c_fc.weight.exp_avg f32[128, 32];
   transformer.h.0.mlp.c_fc.weight.exp_avg_sq f32[128, 32]; lr.scheduled f64[];
   transformer.h.0.mlp.c_fc.weight f32[128, 32]; adamw.c1 f64[]; adamw.c2 f64[];
   transformer.h.0.mlp.c_fc.weight.grad f32[128, 32] */
/* Tile: 64 k x 7 c, at the end of c 4; lanes over k. Loops: k, c; inside: i0, i1 */
KERNEL
static void transformer_h_0_mlp_c_fc_adamw_grad(int thread, int threads,
    const float *restrict transformer_h_0_mlp_c_fc_y_grad,
    const float *restrict transformer_h_0_ln_2_y,
    float *restrict transformer_h_0_mlp_c_fc_weight_exp_avg,
    float *restrict transformer_h_0_mlp_c_fc_weight_exp_avg_sq, const double *restrict lr_scheduled,
    float *restrict transformer_h_0_mlp_c_fc_weight, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict transformer_h_0_mlp_c_fc_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(10, thread, threads); unit < first_unit(10, thread + 1, threads);
        unit++) {
        const int kb = unit / 5;
        const int cb = unit % 5;
        if (cb < 4) {
            vec grad[4][7];
            vec next[4][7];
            vec next_2[4][7];
            UNROLL for (int kv = 0; kv < 4; kv++)
                UNROLL for (int c = 0; c < 7; c++)
                    grad[kv][c] = SPLAT(0.0f);
            for (int i0 = 0; i0 <= 11; i0++)
                for (int i1 = 0; i1 <= 63; i1++) {
                    const float *const grad_at =
                        &transformer_h_0_mlp_c_fc_y_grad[49216 * kb + 1024 * i0 + 16 * i1];
                    UNROLL for (int c = 0; c < 7; c++) {
                        const vec x = SPLAT(transformer_h_0_ln_2_y[7 * cb + c + 1024 * i0 + 16 *
                            i1 + 12288 * ((7 * cb + c) / 16)]);
                        UNROLL for (int kv = 0; kv < 4; kv++)
                            grad[kv][c] += x * LOAD(&grad_at[12304 * kv]);
                    }
                }
            if (transformer_h_0_mlp_c_fc_weight_grad != NULL)
                UNROLL for (int kv = 0; kv < 4; kv++)
                    UNROLL for (int c = 0; c < 7; c++)
                        STORE(&transformer_h_0_mlp_c_fc_weight_grad[2048 * kb + 512 * kv + 112 *
                            cb + 16 * c], grad[kv][c]);
            UNROLL for (int kv = 0; kv < 4; kv++)
                UNROLL for (int c = 0; c < 7; c++) {
                    const int at = 2048 * kb + 512 * kv + 112 * cb + 16 * c;
                    next[kv][c] = LOAD(&transformer_h_0_mlp_c_fc_weight_exp_avg[at]) +
                        SPLAT(factor) * (grad[kv][c] -
                        LOAD(&transformer_h_0_mlp_c_fc_weight_exp_avg[at]));
                    STORE(&transformer_h_0_mlp_c_fc_weight_exp_avg[at], next[kv][c]);
                    next_2[kv][c] = SPLAT(the_betas_1) *
                        LOAD(&transformer_h_0_mlp_c_fc_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                        grad[kv][c] * grad[kv][c];
                    STORE(&transformer_h_0_mlp_c_fc_weight_exp_avg_sq[at], next_2[kv][c]);
                    STORE(&transformer_h_0_mlp_c_fc_weight[at],
                        SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                        LOAD(&transformer_h_0_mlp_c_fc_weight[at]) -
                        SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next[kv][c] /
                        (v_sqrt(next_2[kv][c]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
                }
        }
        else {
            vec grad[4][4];
            vec next[4][4];
            vec next_2[4][4];
            UNROLL for (int kv = 0; kv < 4; kv++)
                UNROLL for (int c = 0; c < 4; c++)
                    grad[kv][c] = SPLAT(0.0f);
            for (int i0 = 0; i0 <= 11; i0++)
                for (int i1 = 0; i1 <= 63; i1++) {
                    const float *const grad_at =
                        &transformer_h_0_mlp_c_fc_y_grad[49216 * kb + 1024 * i0 + 16 * i1];
                    UNROLL for (int kv = 0; kv < 4; kv++) {
                        const vec x = LOAD(&grad_at[12304 * kv]);
                        UNROLL for (int c = 0; c < 4; c++)
                            grad[kv][c] += x * SPLAT(transformer_h_0_ln_2_y[7 * cb + c + 1024 * i0 +
                                16 * i1 + 12288 * ((7 * cb + c) / 16)]);
                    }
                }
            if (transformer_h_0_mlp_c_fc_weight_grad != NULL)
                UNROLL for (int kv = 0; kv < 4; kv++)
                    UNROLL for (int c = 0; c < 4; c++)
                        STORE(&transformer_h_0_mlp_c_fc_weight_grad[2048 * kb + 512 * kv + 112 *
                            cb + 16 * c], grad[kv][c]);
            UNROLL for (int kv = 0; kv < 4; kv++)
                UNROLL for (int c = 0; c < 4; c++) {
                    const int at = 2048 * kb + 512 * kv + 112 * cb + 16 * c;
                    next[kv][c] = LOAD(&transformer_h_0_mlp_c_fc_weight_exp_avg[at]) +
                        SPLAT(factor) * (grad[kv][c] -
                        LOAD(&transformer_h_0_mlp_c_fc_weight_exp_avg[at]));
                    STORE(&transformer_h_0_mlp_c_fc_weight_exp_avg[at], next[kv][c]);
                    next_2[kv][c] = SPLAT(the_betas_1) *
                        LOAD(&transformer_h_0_mlp_c_fc_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                        grad[kv][c] * grad[kv][c];
                    STORE(&transformer_h_0_mlp_c_fc_weight_exp_avg_sq[at], next_2[kv][c]);
                    STORE(&transformer_h_0_mlp_c_fc_weight[at],
                        SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                        LOAD(&transformer_h_0_mlp_c_fc_weight[at]) -
                        SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next[kv][c] /
                        (v_sqrt(next_2[kv][c]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
                }
        }
    }
}

/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.v.grad.sum[i0, i1] = sum(d0)
   transformer.h.0.ln_2.y.grad[i0, i1,
   d0]*transformer.h.0.ln_2.weight[d0]*(transformer.h.0.2.y[i0, i1, d0] -
   transformer.h.0.ln_2.m[i0, i1]) */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.sum.2.grad[i0, i1] =
   (-0.5)*(transformer.h.0.ln_2.v.grad.sum[i0, i1]*(rsqrt(transformer.h.0.ln_2.v[i0, i1] +
   1e-05)*rsqrt(transformer.h.0.ln_2.v[i0, i1] + 1e-05)*rsqrt(transformer.h.0.ln_2.v[i0, i1] +
   1e-05)))/32 */
/* transformer.h.0.ln_2.y.grad f32[12, 64, 32]; transformer.h.0.ln_2.weight f32[32];
   transformer.h.0.2.y f32[12, 64, 32]; transformer.h.0.ln_2.m f32[12, 64];
   transformer.h.0.ln_2.v f32[12, 64]; transformer.h.0.ln_2.sum.2.grad f32[12, 64] */
/* Tile: 16 d0; lanes over d0. Loops: i0, i1; inside: d0 */
static void transformer_h_0_ln_2_grad(int thread, int threads,
    const float *restrict transformer_h_0_ln_2_y_grad,
    const float *restrict transformer_h_0_ln_2_weight, const float *restrict transformer_h_0_2_y,
    const float *restrict transformer_h_0_ln_2_m, const float *restrict transformer_h_0_ln_2_v,
    float *restrict transformer_h_0_ln_2_sum_2_grad)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit % 64;
        vec sum = SPLAT(0.0f);
        for (int d0b = 0; d0b <= 1; d0b++)
            sum += LOAD(&transformer_h_0_ln_2_y_grad[2048 * i0 + 32 * i1 + 16 * d0b]) *
                LOAD(&transformer_h_0_ln_2_weight[16 * d0b]) *
                (LOAD(&transformer_h_0_2_y[2048 * i0 + 32 * i1 + 16 * d0b]) -
                SPLAT(transformer_h_0_ln_2_m[64 * i0 + i1]));
        float total = add_lanes(sum);
        {
            const int at = 64 * i0 + i1;
            transformer_h_0_ln_2_sum_2_grad[at] = -0.5f *
                (total * (rsqrtf(transformer_h_0_ln_2_v[at] + 1e-05f) *
                rsqrtf(transformer_h_0_ln_2_v[at] + 1e-05f) *
                rsqrtf(transformer_h_0_ln_2_v[at] + 1e-05f))) / 32.0f;
        }
    }
}

/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.weight.grad[d0] = sum(i0, i1)
   transformer.h.0.ln_2.y.grad[i0, i1, d0]*((transformer.h.0.2.y[i0, i1, d0] -
   transformer.h.0.ln_2.m[i0, i1])*transformer.h.0.ln_2.y.part[i0, i1]) */
/* adamw, line 52: transformer.h.0.ln_2.weight.exp_avg.next[i0] =
   transformer.h.0.ln_2.weight.exp_avg[i0] + (1 -
   betas.0[])*(transformer.h.0.ln_2.weight.grad[i0] - transformer.h.0.ln_2.weight.exp_avg[i0]) */
/* adamw, line 52: transformer.h.0.ln_2.weight.exp_avg_sq.next[i0] =
   betas.1[]*transformer.h.0.ln_2.weight.exp_avg_sq[i0] + (1 -
   betas.1[])*transformer.h.0.ln_2.weight.grad[i0]*transformer.h.0.ln_2.weight.grad[i0] */
/* transformer.h.0.ln_2.y.grad f32[12, 64, 32]; transformer.h.0.2.y f32[12, 64, 32];
   transformer.h.0.ln_2.m f32[12, 64]; transformer.h.0.ln_2.y.part f32[12, 64];
   transformer.h.0.ln_2.weight.exp_avg f32[32]; transformer.h.0.ln_2.weight.exp_avg_sq f32[32];
   transformer.h.0.ln_2.weight.grad f32[32] */
/* Tile: 16 d0; lanes over d0. Loops: d0; inside: i0, i1 */
static void transformer_h_0_ln_2_adamw_grad(int thread, int threads,
    const float *restrict transformer_h_0_ln_2_y_grad, const float *restrict transformer_h_0_2_y,
    const float *restrict transformer_h_0_ln_2_m, const float *restrict transformer_h_0_ln_2_y_part,
    float *restrict transformer_h_0_ln_2_weight_exp_avg,
    float *restrict transformer_h_0_ln_2_weight_exp_avg_sq,
    float *restrict transformer_h_0_ln_2_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int d0b = unit;
        vec grad = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 11; i0++)
            for (int i1 = 0; i1 <= 63; i1++)
                grad += LOAD(&transformer_h_0_ln_2_y_grad[16 * d0b + 2048 * i0 + 32 * i1]) *
                    ((LOAD(&transformer_h_0_2_y[16 * d0b + 2048 * i0 + 32 * i1]) -
                    SPLAT(transformer_h_0_ln_2_m[64 * i0 + i1])) *
                    SPLAT(transformer_h_0_ln_2_y_part[i0 + 16 * i1]));
        if (transformer_h_0_ln_2_weight_grad != NULL)
            STORE(&transformer_h_0_ln_2_weight_grad[16 * d0b], grad);
        STORE(&transformer_h_0_ln_2_weight_exp_avg[16 * d0b],
            LOAD(&transformer_h_0_ln_2_weight_exp_avg[16 * d0b]) + SPLAT(factor) *
            (grad - LOAD(&transformer_h_0_ln_2_weight_exp_avg[16 * d0b])));
        STORE(&transformer_h_0_ln_2_weight_exp_avg_sq[16 * d0b], SPLAT(the_betas_1) *
            LOAD(&transformer_h_0_ln_2_weight_exp_avg_sq[16 * d0b]) + SPLAT(factor_2) * grad *
            grad);
    }
}

/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.m.grad.sum.2[i0, i1] =
   sum(d0) transformer.h.0.ln_2.y.grad[i0, i1, d0]*transformer.h.0.ln_2.weight[d0] */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.sum.grad[i0, i1] =
   ((-2)*((transformer.h.0.ln_2.sum[i0, i1] + (-32)*transformer.h.0.ln_2.m[i0,
   i1])*transformer.h.0.ln_2.sum.2.grad[i0, i1]) - transformer.h.0.ln_2.m.grad.sum.2[i0,
   i1]*rsqrt(transformer.h.0.ln_2.v[i0, i1] + 1e-05))/32 */
/* transformer.h.0.ln_2.y.grad f32[12, 64, 32]; transformer.h.0.ln_2.weight f32[32];
   transformer.h.0.ln_2.sum f32[12, 64]; transformer.h.0.ln_2.m f32[12, 64];
   transformer.h.0.ln_2.sum.2.grad f32[12, 64]; transformer.h.0.ln_2.v f32[12, 64];
   transformer.h.0.ln_2.sum.grad f32[12, 64] */
/* Tile: 4 i0 x 32 i1; lanes over i1. Loops: i0, i1; inside: d0 */
KERNEL
static void transformer_h_0_ln_2_grad_2(int thread, int threads,
    const float *restrict transformer_h_0_ln_2_y_grad,
    const float *restrict transformer_h_0_ln_2_weight,
    const float *restrict transformer_h_0_ln_2_sum, const float *restrict transformer_h_0_ln_2_m,
    const float *restrict transformer_h_0_ln_2_sum_2_grad,
    const float *restrict transformer_h_0_ln_2_v, float *restrict transformer_h_0_ln_2_sum_grad)
{
    for (int unit = first_unit(6, thread, threads); unit < first_unit(6, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int i1b = unit % 2;
        vec sum_2[4][2];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int i1v = 0; i1v < 2; i1v++)
                sum_2[i0][i1v] = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 31; d0++) {
            const float *const grad_at = &transformer_h_0_ln_2_y_grad[8192 * i0b + 1024 * i1b + d0];
            UNROLL for (int i0 = 0; i0 < 4; i0++)
                UNROLL for (int i1v = 0; i1v < 2; i1v++) {
                    const vec x = gather(&grad_at[2048 * i0 + 512 * i1v], 32, LANES);
                    sum_2[i0][i1v] += x * SPLAT(transformer_h_0_ln_2_weight[d0]);
                }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int i1v = 0; i1v < 2; i1v++) {
                const int at = 256 * i0b + 64 * i0 + 32 * i1b + 16 * i1v;
                STORE(&transformer_h_0_ln_2_sum_grad[at],
                    (SPLAT(-2.0f) * ((LOAD(&transformer_h_0_ln_2_sum[at]) + SPLAT(-32.0f) *
                    LOAD(&transformer_h_0_ln_2_m[at])) *
                    LOAD(&transformer_h_0_ln_2_sum_2_grad[at])) - sum_2[i0][i1v] *
                    v_rsqrt(LOAD(&transformer_h_0_ln_2_v[at]) + SPLAT(1e-05f))) / SPLAT(32.0f));
            }
    }
}

/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.2.y.grad[i0, i1, i2] =
   transformer.h.0.ln_2.sum.grad[i0, i1] + (2*(transformer.h.0.ln_2.sum.2.grad[i0,
   i1]*(transformer.h.0.2.y[i0, i1, i2] - transformer.h.0.ln_2.m[i0, i1])) +
   transformer.h.0.ln_2.y.grad[i0, i1,
   i2]*transformer.h.0.ln_2.weight[i2]*transformer.h.0.ln_2.y.part[i0, i1]) +
   transformer.h.0.5.y.grad[i0, i1, i2] */
/* transformer.h.0.ln_2.sum.grad f32[12, 64]; transformer.h.0.ln_2.sum.2.grad f32[12, 64];
   transformer.h.0.2.y f32[12, 64, 32]; transformer.h.0.ln_2.m f32[12, 64];
   transformer.h.0.ln_2.y.grad f32[12, 64, 32]; transformer.h.0.ln_2.weight f32[32];
   transformer.h.0.ln_2.y.part f32[12, 64]; transformer.h.0.5.y.grad f32[12, 64, 32];
   transformer.h.0.2.y.grad f32[12, 64, 32] */
/* Tile: 16 i2; lanes over i2. Loops: i0, i1, i2 */
static void transformer_h_0_ln_2_grad_3(int thread, int threads,
    const float *restrict transformer_h_0_ln_2_sum_grad,
    const float *restrict transformer_h_0_ln_2_sum_2_grad,
    const float *restrict transformer_h_0_2_y, const float *restrict transformer_h_0_ln_2_m,
    const float *restrict transformer_h_0_ln_2_y_grad,
    const float *restrict transformer_h_0_ln_2_weight,
    const float *restrict transformer_h_0_ln_2_y_part,
    const float *restrict transformer_h_0_5_y_grad, float *restrict transformer_h_0_2_y_grad)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit % 64;
        for (int i2b = 0; i2b <= 1; i2b++) {
            const int at = 64 * i0 + i1;
            const int at_2 = 2048 * i0 + 32 * i1 + 16 * i2b;
            const int at_3 = 1024 * i0 + 16 * i1 + 12304 * i2b;
            STORE(&transformer_h_0_2_y_grad[at_3], SPLAT(transformer_h_0_ln_2_sum_grad[at]) +
                (SPLAT(2.0f) * (SPLAT(transformer_h_0_ln_2_sum_2_grad[at]) *
                (LOAD(&transformer_h_0_2_y[at_2]) - SPLAT(transformer_h_0_ln_2_m[at]))) +
                LOAD(&transformer_h_0_ln_2_y_grad[at_2]) *
                LOAD(&transformer_h_0_ln_2_weight[16 * i2b]) *
                SPLAT(transformer_h_0_ln_2_y_part[i0 + 16 * i1])) +
                LOAD(&transformer_h_0_5_y_grad[at_3]));
        }
    }
}

transformer_h_0_mlp_c_proj_with(transformer_h_0_attn_c_proj_grad, 31, 512, 3072, 1024, 64, 16,
    12304)
/* transformer.h.0.attn.c_proj (linear), line 23: transformer.h.0.attn.c_proj.weight.grad[k, 8*c
   + c2] = sum(i0, i1) transformer.h.0.2.y.grad[i0, i1, k]*transformer.h.0.attn.4.4.y[i0, c, i1,
   c2] */
/* adamw, line 52: transformer.h.0.attn.c_proj.weight.exp_avg.next[i0, 8*i1 + c2] =
   transformer.h.0.attn.c_proj.weight.exp_avg[i0, 8*i1 + c2] + (1 -
   betas.0[])*(transformer.h.0.attn.c_proj.weight.grad[i0, 8*i1 + c2] -
   transformer.h.0.attn.c_proj.weight.exp_avg[i0, 8*i1 + c2]) */
/* adamw, line 52: transformer.h.0.attn.c_proj.weight.exp_avg_sq.next[i0, 8*i1 + c2] =
   betas.1[]*transformer.h.0.attn.c_proj.weight.exp_avg_sq[i0, 8*i1 + c2] + (1 -
   betas.1[])*transformer.h.0.attn.c_proj.weight.grad[i0, 8*i1 +
   c2]*transformer.h.0.attn.c_proj.weight.grad[i0, 8*i1 + c2] */
/* adamw, line 52: transformer.h.0.attn.c_proj.weight.next[i0, 8*i1 + c2] = (1 -
   lr.scheduled[]*weight_decay[])*transformer.h.0.attn.c_proj.weight[i0, 8*i1 + c2] -
   lr.scheduled[]/adamw.c1[]*transformer.h.0.attn.c_proj.weight.exp_avg.next[i0, 8*i1 +
   c2]/(sqrt(transformer.h.0.attn.c_proj.weight.exp_avg_sq.next[i0, 8*i1 + c2])/adamw.c2[] +
   eps[]) */
/* transformer.h.0.2.y.grad f32[12, 64, 32]; transformer.h.0.attn.4.4.y f32[12, 4, 64, 8];
   transformer.h.0.attn.c_proj.weight.exp_avg f32[32, 32];
   transformer.h.0.attn.c_proj.weight.exp_avg_sq f32[32, 32]; lr.scheduled f64[];
   transformer.h.0.attn.c_proj.weight f32[32, 32]; adamw.c1 f64[]; adamw.c2 f64[];
   transformer.h.0.attn.c_proj.weight.grad f32[32, 32] */
/* Tile: 32 k x 8 c2; lanes over k. Loops: c; inside: i0, i1 */
KERNEL
static void transformer_h_0_attn_c_proj_adamw_grad(int thread, int threads,
    const float *restrict transformer_h_0_2_y_grad,
    const float *restrict transformer_h_0_attn_4_4_y,
    float *restrict transformer_h_0_attn_c_proj_weight_exp_avg,
    float *restrict transformer_h_0_attn_c_proj_weight_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict transformer_h_0_attn_c_proj_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict transformer_h_0_attn_c_proj_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(4, thread, threads); unit < first_unit(4, thread + 1, threads);
        unit++) {
        const int c = unit;
        vec grad[2][8];
        vec next[2][8];
        vec next_2[2][8];
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c2 = 0; c2 < 8; c2++)
                grad[kv][c2] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 11; i0++)
            for (int i1 = 0; i1 <= 63; i1++) {
                const float *const grad_at = &transformer_h_0_2_y_grad[1024 * i0 + 16 * i1];
                const float *const y_at = &transformer_h_0_attn_4_4_y[1024 * c + 4096 * i0 + 16 *
                    i1];
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&grad_at[12304 * kv]);
                    UNROLL for (int c2 = 0; c2 < 8; c2++)
                        grad[kv][c2] += x * SPLAT(y_at[c2]);
                }
            }
        if (transformer_h_0_attn_c_proj_weight_grad != NULL)
            UNROLL for (int kv = 0; kv < 2; kv++)
                UNROLL for (int c2 = 0; c2 < 8; c2++)
                    STORE(&transformer_h_0_attn_c_proj_weight_grad[512 * kv + 128 * c + 16 * c2],
                        grad[kv][c2]);
        UNROLL for (int kv = 0; kv < 2; kv++)
            UNROLL for (int c2 = 0; c2 < 8; c2++) {
                const int at = 512 * kv + 128 * c + 16 * c2;
                next[kv][c2] = LOAD(&transformer_h_0_attn_c_proj_weight_exp_avg[at]) +
                    SPLAT(factor) * (grad[kv][c2] -
                    LOAD(&transformer_h_0_attn_c_proj_weight_exp_avg[at]));
                STORE(&transformer_h_0_attn_c_proj_weight_exp_avg[at], next[kv][c2]);
                next_2[kv][c2] = SPLAT(the_betas_1) *
                    LOAD(&transformer_h_0_attn_c_proj_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                    grad[kv][c2] * grad[kv][c2];
                STORE(&transformer_h_0_attn_c_proj_weight_exp_avg_sq[at], next_2[kv][c2]);
                STORE(&transformer_h_0_attn_c_proj_weight[at],
                    SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                    LOAD(&transformer_h_0_attn_c_proj_weight[at]) -
                    SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next[kv][c2] /
                    (v_sqrt(next_2[kv][c2]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
            }
    }
}

/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.w.grad[i0, i1,
   16*l + l2, 16*s + s2] = sum(c: l - s >= 0) transformer.h.0.attn.6.y.grad[i0, 16*l + l2, 8*i1 +
   c]*transformer.h.0.attn.c_attn.sum.copy[i0, 16*s + s2, 8*i1 + c + 64] */
/* transformer.h.0.attn.6.y.grad f32[12, 64, 32]; transformer.h.0.attn.c_attn.sum.copy f32[12,
   64, 96]; transformer.h.0.attn.4.4.w.grad f32[12, 4, 64, 64] */
/* Tile: 16 l2 x 16 s2; lanes over s2. Loops: i0, i1, l, s; inside: c */
KERNEL
static void transformer_h_0_attn_4_4_grad(int thread, int threads,
    const float *restrict transformer_h_0_attn_6_y_grad,
    const float *restrict transformer_h_0_attn_c_attn_sum_copy,
    float *restrict transformer_h_0_attn_4_4_w_grad)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0 = unit / 16;
        const int i1 = unit / 4 % 4;
        const int l = unit % 4;
        for (int s = 0; s <= 3; s++) {
            vec grad[16];
            UNROLL for (int l2 = 0; l2 < 16; l2++)
                grad[l2] = SPLAT(0.0f);
            if (l >= s)
                for (int c = 0; c <= 7; c++) {
                    const float *const grad_at =
                        &transformer_h_0_attn_6_y_grad[1024 * i0 + 8 * i1 + 256 * l + c + 12288 *
                        (i1 / 2)];
                    const vec x = LOAD(&transformer_h_0_attn_c_attn_sum_copy[1536 * i0 + 128 * i1 +
                        18448 * s + 16 * c + 1024]);
                    UNROLL for (int l2 = 0; l2 < 16; l2++)
                        grad[l2] += x * SPLAT(grad_at[16 * l2]);
                }
            UNROLL for (int l2 = 0; l2 < 16; l2++)
                STORE(&transformer_h_0_attn_4_4_w_grad[16384 * i0 + 4096 * i1 + 1024 * l + 64 * l2 +
                    16 * s], grad[l2]);
        }
    }
}

/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.qkv.y.2.grad[i0,
   i1, 16*s + s2, c] = sum(l, l2: l - s >= 0) transformer.h.0.attn.6.y.grad[i0, 16*l + l2, 8*i1 +
   c]*transformer.h.0.attn.4.4.w[i0, i1, 16*l + l2, 16*s + s2] */
/* transformer.h.0.attn.qkv (unbind), line 19: transformer.h.0.attn.2.y.grad[a0, a1, 2, 16*b0 +
   s2, b1] = transformer.h.0.attn.qkv.y.2.grad[a0, a1, 16*b0 + s2, b1] */
/* transformer.h.0.attn.6.y.grad f32[12, 64, 32]; transformer.h.0.attn.4.4.w f32[12, 4, 64, 64];
   transformer.h.0.attn.2.y.grad f32[12, 4, 3, 64, 8] */
/* Tile: 3 i0 x 16 s2 x 8 c; lanes over s2. Loops: i0, i1, s; inside: l, l2 */
KERNEL
static void transformer_h_0_attn_4_4_transformer_h_0_attn_qkv_grad(int thread, int threads,
    const float *restrict transformer_h_0_attn_6_y_grad,
    const float *restrict transformer_h_0_attn_4_4_w, float *restrict transformer_h_0_attn_2_y_grad)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0b = unit / 16;
        const int i1 = unit / 4 % 4;
        const int s = unit % 4;
        vec grad[3][8];
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int c = 0; c < 8; c++)
                grad[i0][c] = SPLAT(0.0f);
        for (int l = s; l <= 3; l++)
            for (int l2 = 0; l2 <= 15; l2++) {
                const float *const w_at = &transformer_h_0_attn_4_4_w[49152 * i0b + 4096 * i1 + 16 *
                    s + 1024 * l + 64 * l2];
                const float *const grad_at = &transformer_h_0_attn_6_y_grad[3072 * i0b + 8 * i1 +
                    256 * l + 16 * l2 + 12288 * (i1 / 2)];
                UNROLL for (int i0 = 0; i0 < 3; i0++) {
                    const vec x = LOAD(&w_at[16384 * i0]);
                    UNROLL for (int c = 0; c < 8; c++)
                        grad[i0][c] += x * SPLAT(grad_at[1024 * i0 + c]);
                }
            }
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int c = 0; c < 8; c++)
                STORE(&transformer_h_0_attn_2_y_grad[4608 * i0b + 1536 * i0 + 384 * i1 + 18448 * s +
                    16 * c + 256], grad[i0][c]);
    }
}

/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.z.grad[i0, i1,
   16*l + l2] = sum(s, s2: l - s >= 0) select(transformer.h.0.attn.4.4.z[i0, i1, 16*l + l2] >=
   1e-30, -(transformer.h.0.attn.4.4.w.grad[i0, i1, 16*l + l2, 16*s +
   s2]*transformer.h.0.attn.4.4.w[i0, i1, 16*l + l2, 16*s +
   s2]/max(transformer.h.0.attn.4.4.z[i0, i1, 16*l + l2], 1e-30)), 0) */
/* transformer.h.0.attn.4.2 (attention_scores), line 20: transformer.h.0.attn.4.2.sum.grad[i0,
   i1, 16*l + l2, 16*s + s2] = 0.35355339059327373*select(16*l + l2 - 16*s - s2 >= 0,
   (transformer.h.0.attn.4.4.z.grad[i0, i1, 16*l + l2]*max(transformer.h.0.attn.4.4.z[i0, i1,
   16*l + l2], 1e-30) + transformer.h.0.attn.4.4.w.grad[i0, i1, 16*l + l2, 16*s +
   s2])*transformer.h.0.attn.4.4.w[i0, i1, 16*l + l2, 16*s + s2], 0) for l - s >= 0 */
/* transformer.h.0.attn.4.4.z f32[12, 4, 64]; transformer.h.0.attn.4.4.w.grad f32[12, 4, 64, 64];
   transformer.h.0.attn.4.4.w f32[12, 4, 64, 64]; transformer.h.0.attn.4.2.sum.grad f32[12, 4,
   64, 64] */
/* Tile: 16 s2 x 16 s2; lanes over s2. Loops: i0, i1, l, l2; inside: s, s */
static void transformer_h_0_attn_4_4_transformer_h_0_attn_4_2_grad(int thread, int threads,
    const float *restrict transformer_h_0_attn_4_4_z,
    const float *restrict transformer_h_0_attn_4_4_w_grad,
    const float *restrict transformer_h_0_attn_4_4_w,
    float *restrict transformer_h_0_attn_4_2_sum_grad)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0 = unit / 16;
        const int i1 = unit / 4 % 4;
        const int l = unit % 4;
        for (int l2 = 0; l2 <= 15; l2++) {
            vec grad = SPLAT(0.0f);
            for (int s = 0; s <= l; s++)
                grad += (transformer_h_0_attn_4_4_z[i0 + 1024 * i1 + 256 * l + 16 * l2] >= 1e-30f) ?
                    (vec)(-(LOAD(&transformer_h_0_attn_4_4_w_grad[16384 * i0 + 4096 * i1 + 1024 *
                    l + 64 * l2 + 16 * s]) * LOAD(&transformer_h_0_attn_4_4_w[16384 * i0 + 4096 *
                    i1 + 1024 * l + 64 * l2 + 16 * s]) /
                    SPLAT(maximumf(transformer_h_0_attn_4_4_z[i0 + 1024 * i1 + 256 * l + 16 * l2],
                    1e-30f)))) : (vec)SPLAT(0.0f);
            float total = add_lanes(grad);
            for (int s_2 = 0; s_2 <= l; s_2++) {
                const int at = 16384 * i0 + 4096 * i1 + 1024 * l + 64 * l2 + 16 * s_2;
                STORE(&transformer_h_0_attn_4_2_sum_grad[4096 * i0 + 1024 * i1 + 256 * l + 16 * l2 +
                    49168 * s_2], SPLAT(0.35355338f) *
                    SELECT((SPLATI(16 * l + l2 - 16 * s_2) + -1 * lane_numbers()) >= SPLATI(0),
                    (SPLAT(total * maximumf(transformer_h_0_attn_4_4_z[i0 + 1024 * i1 + 256 * l +
                    16 * l2], 1e-30f)) + LOAD(&transformer_h_0_attn_4_4_w_grad[at])) *
                    LOAD(&transformer_h_0_attn_4_4_w[at]), SPLAT(0.0f)));
            }
        }
    }
}

transformer_h_0_attn_4_4_with(transformer_h_0_attn_4_2_grad, 4096, 1024, 256, 49168, 32, 16)
/* transformer.h.0.attn.4.2 (attention_scores), line 20: transformer.h.0.attn.qkv.y.1.grad[i0,
   i1, 16*s + s2, d] = sum(l, l2: l - s >= 0) transformer.h.0.attn.4.2.sum.grad[i0, i1, 16*l +
   l2, 16*s + s2]*transformer.h.0.attn.c_attn.sum[i0, 16*l + l2, 8*i1 + d] */
/* transformer.h.0.attn.qkv (unbind), line 19: transformer.h.0.attn.2.y.grad[a0, a1, 1, 16*b0 +
   s2, b1] = transformer.h.0.attn.qkv.y.1.grad[a0, a1, 16*b0 + s2, b1] */
/* transformer.h.0.attn.4.2.sum.grad f32[12, 4, 64, 64]; transformer.h.0.attn.c_attn.sum f32[12,
   64, 96]; transformer.h.0.attn.2.y.grad f32[12, 4, 3, 64, 8] */
/* Tile: 3 i0 x 16 s2 x 8 d; lanes over s2. Loops: i0, i1, s; inside: l, l2 */
KERNEL
static void transformer_h_0_attn_4_2_transformer_h_0_attn_qkv_grad(int thread, int threads,
    const float *restrict transformer_h_0_attn_4_2_sum_grad,
    const float *restrict transformer_h_0_attn_c_attn_sum,
    float *restrict transformer_h_0_attn_2_y_grad)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0b = unit / 16;
        const int i1 = unit / 4 % 4;
        const int s = unit % 4;
        vec grad[3][8];
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int d = 0; d < 8; d++)
                grad[i0][d] = SPLAT(0.0f);
        for (int l = s; l <= 3; l++)
            for (int l2 = 0; l2 <= 15; l2++) {
                const float *const grad_at = &transformer_h_0_attn_4_2_sum_grad[12288 * i0b + 1024 *
                    i1 + 49168 * s + 256 * l + 16 * l2];
                const float *const sum_at = &transformer_h_0_attn_c_attn_sum[18432 * i0b + 8 * i1 +
                    1536 * l + 96 * l2];
                UNROLL for (int i0 = 0; i0 < 3; i0++) {
                    const vec x = LOAD(&grad_at[4096 * i0]);
                    UNROLL for (int d = 0; d < 8; d++)
                        grad[i0][d] += x * SPLAT(sum_at[6144 * i0 + d]);
                }
            }
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int d = 0; d < 8; d++)
                STORE(&transformer_h_0_attn_2_y_grad[4608 * i0b + 1536 * i0 + 384 * i1 + 18448 * s +
                    16 * d + 128], grad[i0][d]);
    }
}

/* transformer.h.0.attn.qkv (unbind), line 19: transformer.h.0.attn.2.y.grad[a0, a1, 0, b0, b1] =
   transformer.h.0.attn.qkv.y.0.grad[a0, a1, b0, b1] */
/* transformer.h.0.attn.qkv.y.0.grad f32[12, 4, 64, 8]; transformer.h.0.attn.2.y.grad f32[12, 4,
   3, 64, 8] */
/* Tile: 16 b0; lanes over b0. Loops: a0, a1, b0, b1 */
static void transformer_h_0_attn_qkv_grad(int thread, int threads,
    const float *restrict transformer_h_0_attn_qkv_y_0_grad,
    float *restrict transformer_h_0_attn_2_y_grad)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int a0 = unit / 16;
        const int a1 = unit / 4 % 4;
        const int b0b = unit % 4;
        for (int b1 = 0; b1 <= 7; b1++)
            STORE(&transformer_h_0_attn_2_y_grad[1536 * a0 + 384 * a1 + 18448 * b0b + 16 * b1],
                gather(&transformer_h_0_attn_qkv_y_0_grad[4096 * a0 + 1024 * a1 + 256 * b0b + b1],
                16, LANES));
    }
}

/* transformer.h.0.attn.c_attn (linear), line 16: transformer.h.0.ln_1.y.grad[i0, i1, c] = sum(k,
   k2, k22) transformer.h.0.attn.2.y.grad[i0, k2, k, i1,
   k22]*transformer.h.0.attn.c_attn.weight[32*k + 8*k2 + k22, c] */
/* transformer.h.0.attn.2.y.grad f32[12, 4, 3, 64, 8]; transformer.h.0.attn.c_attn.weight f32[96,
   32]; transformer.h.0.ln_1.y.grad f32[12, 64, 32] */
/* Tile: 8 i1 x 32 c; lanes over c. Loops: i0, i1; inside: k, k2, k22 */
KERNEL
static void transformer_h_0_attn_c_attn_grad(int thread, int threads,
    const float *restrict transformer_h_0_attn_2_y_grad,
    const float *restrict transformer_h_0_attn_c_attn_weight,
    float *restrict transformer_h_0_ln_1_y_grad)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int i0 = unit / 8;
        const int i1b = unit % 8;
        vec grad[8][2];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[i1][cv] = SPLAT(0.0f);
        for (int k = 0; k <= 2; k++)
            for (int k2 = 0; k2 <= 3; k2++)
                for (int k22 = 0; k22 <= 7; k22++) {
                    const float *const weight_at =
                        &transformer_h_0_attn_c_attn_weight[512 * k + 128 * k2 + 16 * k22];
                    const float *const grad_at =
                        &transformer_h_0_attn_2_y_grad[1536 * i0 + 8 * i1b + 128 * k + 384 * k2 +
                        16 * k22 + 18432 * (i1b / 2)];
                    UNROLL for (int cv = 0; cv < 2; cv++) {
                        const vec x = LOAD(&weight_at[1536 * cv]);
                        UNROLL for (int i1 = 0; i1 < 8; i1++)
                            grad[i1][cv] += x * SPLAT(grad_at[i1]);
                    }
                }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                STORE(&transformer_h_0_ln_1_y_grad[1024 * i0 + 128 * i1b + 16 * i1 + 12304 * cv],
                    grad[i1][cv]);
    }
}

/* transformer.h.0.attn.c_attn (linear), line 16: transformer.h.0.attn.c_attn.weight.grad[32*k +
   8*k2 + k22, c] = sum(i0, i1) transformer.h.0.attn.2.y.grad[i0, k2, k, i1,
   k22]*transformer.h.0.ln_1.y[i0, i1, c] */
/* adamw, line 52: transformer.h.0.attn.c_attn.weight.exp_avg.next[32*i0 + 8*k2 + k22, i1] =
   transformer.h.0.attn.c_attn.weight.exp_avg[32*i0 + 8*k2 + k22, i1] + (1 -
   betas.0[])*(transformer.h.0.attn.c_attn.weight.grad[32*i0 + 8*k2 + k22, i1] -
   transformer.h.0.attn.c_attn.weight.exp_avg[32*i0 + 8*k2 + k22, i1]) */
/* adamw, line 52: transformer.h.0.attn.c_attn.weight.exp_avg_sq.next[32*i0 + 8*k2 + k22, i1] =
   betas.1[]*transformer.h.0.attn.c_attn.weight.exp_avg_sq[32*i0 + 8*k2 + k22, i1] + (1 -
   betas.1[])*transformer.h.0.attn.c_attn.weight.grad[32*i0 + 8*k2 + k22,
   i1]*transformer.h.0.attn.c_attn.weight.grad[32*i0 + 8*k2 + k22, i1] */
/* adamw, line 52: transformer.h.0.attn.c_attn.weight.next[32*i0 + 8*k2 + k22, i1] = (1 -
   lr.scheduled[]*weight_decay[])*transformer.h.0.attn.c_attn.weight[32*i0 + 8*k2 + k22, i1] -
   lr.scheduled[]/adamw.c1[]*transformer.h.0.attn.c_attn.weight.exp_avg.next[32*i0 + 8*k2 + k22,
   i1]/(sqrt(transformer.h.0.attn.c_attn.weight.exp_avg_sq.next[32*i0 + 8*k2 + k22,
   i1])/adamw.c2[] + eps[]) */
/* transformer.h.0.attn.2.y.grad f32[12, 4, 3, 64, 8]; transformer.h.0.ln_1.y f32[12, 64, 32];
   transformer.h.0.attn.c_attn.weight.exp_avg f32[96, 32];
   transformer.h.0.attn.c_attn.weight.exp_avg_sq f32[96, 32]; lr.scheduled f64[];
   transformer.h.0.attn.c_attn.weight f32[96, 32]; adamw.c1 f64[]; adamw.c2 f64[];
   transformer.h.0.attn.c_attn.weight.grad f32[96, 32] */
/* Tile: 8 k22 x 32 c; lanes over c. Loops: k, k2; inside: i0, i1 */
KERNEL
static void transformer_h_0_attn_c_attn_adamw_grad(int thread, int threads,
    const float *restrict transformer_h_0_attn_2_y_grad,
    const float *restrict transformer_h_0_ln_1_y,
    float *restrict transformer_h_0_attn_c_attn_weight_exp_avg,
    float *restrict transformer_h_0_attn_c_attn_weight_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict transformer_h_0_attn_c_attn_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict transformer_h_0_attn_c_attn_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(12, thread, threads); unit < first_unit(12, thread + 1, threads);
        unit++) {
        const int k = unit / 4;
        const int k2 = unit % 4;
        vec grad[8][2];
        vec next[8][2];
        vec next_2[8][2];
        UNROLL for (int k22 = 0; k22 < 8; k22++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad[k22][cv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 11; i0++)
            for (int i1 = 0; i1 <= 63; i1++) {
                const float *const y_at = &transformer_h_0_ln_1_y[1024 * i0 + 16 * i1];
                const float *const grad_at = &transformer_h_0_attn_2_y_grad[128 * k + 384 * k2 +
                    1536 * i0 + i1 + 18432 * (i1 / 16)];
                UNROLL for (int cv = 0; cv < 2; cv++) {
                    const vec x = LOAD(&y_at[12304 * cv]);
                    UNROLL for (int k22 = 0; k22 < 8; k22++)
                        grad[k22][cv] += x * SPLAT(grad_at[16 * k22]);
                }
            }
        if (transformer_h_0_attn_c_attn_weight_grad != NULL)
            UNROLL for (int k22 = 0; k22 < 8; k22++)
                UNROLL for (int cv = 0; cv < 2; cv++)
                    STORE(&transformer_h_0_attn_c_attn_weight_grad[512 * k + 128 * k2 + 16 * k22 +
                        1536 * cv], grad[k22][cv]);
        UNROLL for (int k22 = 0; k22 < 8; k22++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const int at = 512 * k + 128 * k2 + 16 * k22 + 1536 * cv;
                next[k22][cv] = LOAD(&transformer_h_0_attn_c_attn_weight_exp_avg[at]) +
                    SPLAT(factor) * (grad[k22][cv] -
                    LOAD(&transformer_h_0_attn_c_attn_weight_exp_avg[at]));
                STORE(&transformer_h_0_attn_c_attn_weight_exp_avg[at], next[k22][cv]);
                next_2[k22][cv] = SPLAT(the_betas_1) *
                    LOAD(&transformer_h_0_attn_c_attn_weight_exp_avg_sq[at]) + SPLAT(factor_2) *
                    grad[k22][cv] * grad[k22][cv];
                STORE(&transformer_h_0_attn_c_attn_weight_exp_avg_sq[at], next_2[k22][cv]);
                STORE(&transformer_h_0_attn_c_attn_weight[at],
                    SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                    LOAD(&transformer_h_0_attn_c_attn_weight[at]) -
                    SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next[k22][cv] /
                    (v_sqrt(next_2[k22][cv]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
            }
    }
}

/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.m.grad.sum.2[i0, i1] =
   sum(d0) transformer.h.0.ln_1.y.grad[i0, i1, d0]*transformer.h.0.ln_1.weight[d0] */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.sum.grad[i0, i1] =
   ((-2)*(transformer.h.0.ln_1.m.grad.sum[i0, i1]*transformer.h.0.ln_1.sum.2.grad[i0, i1]) -
   transformer.h.0.ln_1.m.grad.sum.2[i0, i1]*rsqrt(transformer.h.0.ln_1.v[i0, i1] + 1e-05))/32 */
/* transformer.h.0.ln_1.y.grad f32[12, 64, 32]; transformer.h.0.ln_1.weight f32[32];
   transformer.h.0.ln_1.m.grad.sum f32[12, 64]; transformer.h.0.ln_1.sum.2.grad f32[12, 64];
   transformer.h.0.ln_1.v f32[12, 64]; transformer.h.0.ln_1.sum.grad f32[12, 64] */
/* Tile: 4 i0 x 32 i1; lanes over i1. Loops: i0, i1; inside: d0 */
KERNEL
static void transformer_h_0_ln_1_grad_2(int thread, int threads,
    const float *restrict transformer_h_0_ln_1_y_grad,
    const float *restrict transformer_h_0_ln_1_weight,
    const float *restrict transformer_h_0_ln_1_m_grad_sum,
    const float *restrict transformer_h_0_ln_1_sum_2_grad,
    const float *restrict transformer_h_0_ln_1_v, float *restrict transformer_h_0_ln_1_sum_grad)
{
    for (int unit = first_unit(6, thread, threads); unit < first_unit(6, thread + 1, threads);
        unit++) {
        const int i0b = unit / 2;
        const int i1b = unit % 2;
        vec sum_2[4][2];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int i1v = 0; i1v < 2; i1v++)
                sum_2[i0][i1v] = SPLAT(0.0f);
        for (int d0 = 0; d0 <= 31; d0++) {
            const float *const grad_at = &transformer_h_0_ln_1_y_grad[4096 * i0b + 512 * i1b + d0 +
                12288 * (d0 / 16)];
            UNROLL for (int i0 = 0; i0 < 4; i0++)
                UNROLL for (int i1v = 0; i1v < 2; i1v++) {
                    const vec x = gather(&grad_at[1024 * i0 + 256 * i1v], 16, LANES);
                    sum_2[i0][i1v] += x * SPLAT(transformer_h_0_ln_1_weight[d0]);
                }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int i1v = 0; i1v < 2; i1v++) {
                const int at = 256 * i0b + 64 * i0 + 32 * i1b + 16 * i1v;
                STORE(&transformer_h_0_ln_1_sum_grad[at],
                    (SPLAT(-2.0f) * (LOAD(&transformer_h_0_ln_1_m_grad_sum[64 * i0b + 16 * i0 +
                    384 * i1b + 192 * i1v]) * LOAD(&transformer_h_0_ln_1_sum_2_grad[at])) -
                    sum_2[i0][i1v] * v_rsqrt(LOAD(&transformer_h_0_ln_1_v[at]) + SPLAT(1e-05f))) /
                    SPLAT(32.0f));
            }
    }
}

/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.wpe.y.grad[i0, i1, i2] =
   transformer.h.0.ln_1.sum.grad[i0, i1] + (2*(transformer.h.0.ln_1.sum.2.grad[i0,
   i1]*transformer.h.0.ln_1.c[i0, i1, i2]) + transformer.h.0.ln_1.y.grad[i0, i1,
   i2]*transformer.h.0.ln_1.weight[i2]*transformer.h.0.ln_1.y.part[i0, i1]) +
   transformer.h.0.2.y.grad[i0, i1, i2] */
/* transformer.wpe (position_embedding), line 41: transformer.wpe.weight.grad[t, d] = sum(n)
   transformer.wpe.y.grad[n, t, d] */
/* transformer.wte (embedding), line 40: transformer.wte.weight.grad.2[x0, d] = sum(i0, i1)
   select(tokens[i0, i1] == x0, transformer.wpe.y.grad[i0, i1, d], 0) */
/* adamw, line 52: transformer.wpe.weight.exp_avg.next[i0, i1] =
   transformer.wpe.weight.exp_avg[i0, i1] + (1 - betas.0[])*(transformer.wpe.weight.grad[i0, i1]
   - transformer.wpe.weight.exp_avg[i0, i1]) */
/* adamw, line 52: transformer.wpe.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*transformer.wpe.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*transformer.wpe.weight.grad[i0, i1]*transformer.wpe.weight.grad[i0, i1] */
/* adamw, line 52: transformer.wpe.weight.next[i0, i1] = (1 -
   lr.scheduled[]*weight_decay[])*transformer.wpe.weight[i0, i1] -
   lr.scheduled[]/adamw.c1[]*transformer.wpe.weight.exp_avg.next[i0,
   i1]/(sqrt(transformer.wpe.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* transformer.h.0.ln_1.sum.grad f32[12, 64]; transformer.h.0.ln_1.sum.2.grad f32[12, 64];
   transformer.h.0.ln_1.c f32[12, 64, 32]; transformer.h.0.ln_1.y.grad f32[12, 64, 32];
   transformer.h.0.ln_1.weight f32[32]; transformer.h.0.ln_1.y.part f32[12, 64];
   transformer.h.0.2.y.grad f32[12, 64, 32]; transformer.wpe.y.grad f32[12, 64, 32]; tokens
   i32[12, 64]; transformer.wpe.weight.exp_avg f32[64, 32]; transformer.wpe.weight.grad f32[64,
   32]; transformer.wpe.weight.exp_avg_sq f32[64, 32]; lr.scheduled f64[]; transformer.wpe.weight
   f32[64, 32]; adamw.c1 f64[]; adamw.c2 f64[]; transformer.wte.weight.grad.2 f32[65, 32] */
/* Tile: 16 i2; lanes over i2. Loops: i2; inside: i1, i0, x0 */
static void transformer_h_0_ln_1_transformer_wpe_transformer_wte_grad(int thread, int threads,
    const float *restrict transformer_h_0_ln_1_sum_grad,
    const float *restrict transformer_h_0_ln_1_sum_2_grad,
    const float *restrict transformer_h_0_ln_1_c, const float *restrict transformer_h_0_ln_1_y_grad,
    const float *restrict transformer_h_0_ln_1_weight,
    const float *restrict transformer_h_0_ln_1_y_part,
    const float *restrict transformer_h_0_2_y_grad, float *restrict transformer_wpe_y_grad,
    const int32_t *restrict tokens, float *restrict transformer_wpe_weight_exp_avg,
    float *restrict transformer_wpe_weight_grad, float *restrict transformer_wpe_weight_exp_avg_sq,
    const double *restrict lr_scheduled, float *restrict transformer_wpe_weight,
    const double *restrict adamw_c1, const double *restrict adamw_c2,
    float *restrict transformer_wte_weight_grad_2)
{
    int32_t first[1024], next_place[768];
    list_places(&tokens[0], 768, 1, first, 1024, next_place);
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(2, thread, threads); unit < first_unit(2, thread + 1, threads);
        unit++) {
        const int i2b = unit;
        vec grad;
        vec grad_2;
        for (int i1 = 0; i1 <= 63; i1++) {
            grad = SPLAT(0.0f);
            for (int i0 = 0; i0 <= 11; i0++) {
                {
                    const int at = i1 + 64 * i0;
                    const int at_2 = 12304 * i2b + 16 * i1 + 1024 * i0;
                    STORE(&transformer_wpe_y_grad[16 * i2b + 32 * i1 + 2048 * i0],
                        SPLAT(transformer_h_0_ln_1_sum_grad[at]) +
                        (SPLAT(2.0f) * (SPLAT(transformer_h_0_ln_1_sum_2_grad[at]) *
                        LOAD(&transformer_h_0_ln_1_c[at_2])) +
                        LOAD(&transformer_h_0_ln_1_y_grad[at_2]) *
                        LOAD(&transformer_h_0_ln_1_weight[16 * i2b]) *
                        SPLAT(transformer_h_0_ln_1_y_part[at])) +
                        LOAD(&transformer_h_0_2_y_grad[at_2]));
                }
                grad += LOAD(&transformer_wpe_y_grad[16 * i2b + 32 * i1 + 2048 * i0]);
            }
            STORE(&transformer_wpe_weight_grad[16 * i2b + 32 * i1], grad);
        }
        for (int x0 = 0; x0 <= 64; x0++) {
            grad_2 = SPLAT(0.0f);
            for (int at_3 = first[x0 & 1023]; at_3 >= 0; at_3 = next_place[at_3]) {
                const int i0 = at_3 / 64;
                const int i1 = at_3 % 64;
                if (tokens[i1 + 64 * i0] == x0)
                    grad_2 += LOAD(&transformer_wpe_y_grad[16 * i2b + 32 * i1 + 2048 * i0]);
            }
            STORE(&transformer_wte_weight_grad_2[1040 * i2b + 16 * x0], grad_2);
        }
        for (int i1 = 0; i1 <= 63; i1++) {
            const int at_4 = 16 * i2b + 32 * i1;
            STORE(&transformer_wpe_weight_exp_avg[at_4],
                LOAD(&transformer_wpe_weight_exp_avg[at_4]) + SPLAT(factor) *
                (LOAD(&transformer_wpe_weight_grad[at_4]) -
                LOAD(&transformer_wpe_weight_exp_avg[at_4])));
        }
        for (int i1 = 0; i1 <= 63; i1++) {
            const int at_5 = 16 * i2b + 32 * i1;
            STORE(&transformer_wpe_weight_exp_avg_sq[at_5], SPLAT(the_betas_1) *
                LOAD(&transformer_wpe_weight_exp_avg_sq[at_5]) + SPLAT(factor_2) *
                LOAD(&transformer_wpe_weight_grad[at_5]) *
                LOAD(&transformer_wpe_weight_grad[at_5]));
        }
        for (int i1 = 0; i1 <= 63; i1++) {
            const int at_6 = 1040 * i2b + 16 * i1;
            const int at_7 = 16 * i2b + 32 * i1;
            STORE(&transformer_wpe_weight[at_6],
                SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                LOAD(&transformer_wpe_weight[at_6]) -
                SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) *
                LOAD(&transformer_wpe_weight_exp_avg[at_7]) /
                (v_sqrt(LOAD(&transformer_wpe_weight_exp_avg_sq[at_7])) /
                SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
        }
    }
}

/* lm_head (linear), line 44: transformer.wte.weight.grad.1[k, c] = sum(i0, i1)
   lm_head.y.grad[i0, i1, k]*transformer.ln_f.y[i0, i1, c] */
/* transformer.wte (embedding), line 40: transformer.wte.weight.grad[k, c] =
   transformer.wte.weight.grad.2[k, c] + transformer.wte.weight.grad.1[k, c] */
/* adamw, line 52: transformer.wte.weight.exp_avg.next[i0, i1] =
   transformer.wte.weight.exp_avg[i0, i1] + (1 - betas.0[])*(transformer.wte.weight.grad[i0, i1]
   - transformer.wte.weight.exp_avg[i0, i1]) */
/* adamw, line 52: transformer.wte.weight.exp_avg_sq.next[i0, i1] =
   betas.1[]*transformer.wte.weight.exp_avg_sq[i0, i1] + (1 -
   betas.1[])*transformer.wte.weight.grad[i0, i1]*transformer.wte.weight.grad[i0, i1] */
/* adamw, line 52: transformer.wte.weight.next[i0, i1] = (1 -
   lr.scheduled[]*weight_decay[])*transformer.wte.weight[i0, i1] -
   lr.scheduled[]/adamw.c1[]*transformer.wte.weight.exp_avg.next[i0,
   i1]/(sqrt(transformer.wte.weight.exp_avg_sq.next[i0, i1])/adamw.c2[] + eps[]) */
/* lm_head.y.grad f32[12, 64, 65]; transformer.ln_f.y f32[12, 64, 32];
   transformer.wte.weight.grad.2 f32[65, 32]; transformer.wte.weight.exp_avg f32[65, 32];
   transformer.wte.weight.exp_avg_sq f32[65, 32]; lr.scheduled f64[]; transformer.wte.weight
   f32[65, 32]; adamw.c1 f64[]; adamw.c2 f64[]; transformer.wte.weight.grad f32[65, 32] */
/* Tile: 13 k x 32 c; lanes over c. Loops: k; inside: i0, i1 */
KERNEL
static void lm_head_transformer_wte_adamw_grad(int thread, int threads,
    const float *restrict lm_head_y_grad, const float *restrict transformer_ln_f_y,
    const float *restrict transformer_wte_weight_grad_2,
    float *restrict transformer_wte_weight_exp_avg,
    float *restrict transformer_wte_weight_exp_avg_sq, const double *restrict lr_scheduled,
    float *restrict transformer_wte_weight, const double *restrict adamw_c1,
    const double *restrict adamw_c2, float *restrict transformer_wte_weight_grad)
{
    const float factor = (float)(1.0 - betas_0);
    const float the_betas_1 = (float)betas_1;
    const float factor_2 = (float)(1.0 - betas_1);
    const float the_eps = (float)eps;
    for (int unit = first_unit(5, thread, threads); unit < first_unit(5, thread + 1, threads);
        unit++) {
        const int kb = unit;
        vec grad_1[13][2];
        vec grad[13][2];
        vec next[13][2];
        vec next_2[13][2];
        UNROLL for (int k = 0; k < 13; k++)
            UNROLL for (int cv = 0; cv < 2; cv++)
                grad_1[k][cv] = SPLAT(0.0f);
        for (int i0 = 0; i0 <= 11; i0++)
            for (int i1 = 0; i1 <= 63; i1++) {
                const float *const grad_at = &lm_head_y_grad[208 * kb + 1040 * i0 + i1 + 12464 *
                    (i1 / 16)];
                const float *const y_at = &transformer_ln_f_y[1024 * i0 + 16 * i1];
                UNROLL for (int k = 0; k < 13; k++) {
                    const vec x = SPLAT(grad_at[16 * k]);
                    UNROLL for (int cv = 0; cv < 2; cv++)
                        grad_1[k][cv] += x * LOAD(&y_at[12304 * cv]);
                }
            }
        UNROLL for (int k = 0; k < 13; k++)
            UNROLL for (int cv = 0; cv < 2; cv++) {
                const int at = 208 * kb + 16 * k + 1040 * cv;
                grad[k][cv] = LOAD(&transformer_wte_weight_grad_2[at]) + grad_1[k][cv];
                if (transformer_wte_weight_grad != NULL)
                    STORE(&transformer_wte_weight_grad[at], grad[k][cv]);
                next[k][cv] = LOAD(&transformer_wte_weight_exp_avg[at]) + SPLAT(factor) *
                    (grad[k][cv] - LOAD(&transformer_wte_weight_exp_avg[at]));
                STORE(&transformer_wte_weight_exp_avg[at], next[k][cv]);
                next_2[k][cv] = SPLAT(the_betas_1) * LOAD(&transformer_wte_weight_exp_avg_sq[at]) +
                    SPLAT(factor_2) * grad[k][cv] * grad[k][cv];
                STORE(&transformer_wte_weight_exp_avg_sq[at], next_2[k][cv]);
                STORE(&transformer_wte_weight[at],
                    SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
                    LOAD(&transformer_wte_weight[at]) -
                    SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) * next[k][cv] /
                    (v_sqrt(next_2[k][cv]) / SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
            }
    }
}

/* adamw, line 52: transformer.h.0.ln_1.weight.next[i0] = (1 -
   lr.scheduled[]*weight_decay[])*transformer.h.0.ln_1.weight[i0] -
   lr.scheduled[]/adamw.c1[]*transformer.h.0.ln_1.weight.exp_avg.next[i0]/(sqrt(transformer.h.0.ln_1.weight.exp_avg_sq.next[i0])/adamw.c2[]
   + eps[]) */
/* lr.scheduled f64[]; transformer.h.0.ln_1.weight f32[32]; adamw.c1 f64[];
   transformer.h.0.ln_1.weight.exp_avg f32[32]; transformer.h.0.ln_1.weight.exp_avg_sq f32[32];
   adamw.c2 f64[] */
/* Tile: 16 i0; lanes over i0. Loops: i0 */
static void adamw_3(const double *restrict lr_scheduled,
    float *restrict transformer_h_0_ln_1_weight, const double *restrict adamw_c1,
    const float *restrict transformer_h_0_ln_1_weight_exp_avg,
    const float *restrict transformer_h_0_ln_1_weight_exp_avg_sq, const double *restrict adamw_c2)
{
    const float the_eps = (float)eps;
    for (int i0b = 0; i0b <= 1; i0b++)
        STORE(&transformer_h_0_ln_1_weight[16 * i0b],
            SPLAT((float)(1.0 - lr_scheduled[0] * weight_decay)) *
            LOAD(&transformer_h_0_ln_1_weight[16 * i0b]) -
            SPLAT((float)(lr_scheduled[0] / adamw_c1[0])) *
            LOAD(&transformer_h_0_ln_1_weight_exp_avg[16 * i0b]) /
            (v_sqrt(LOAD(&transformer_h_0_ln_1_weight_exp_avg_sq[16 * i0b])) /
            SPLAT((float)adamw_c2[0]) + SPLAT(the_eps)));
}

/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.sum[i0, i1] = sum(d0)
   (transformer.wte.weight[tokens[i0, i1], d0] + transformer.wpe.weight[i1, d0]) */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.m[i0, i1] =
   transformer.h.0.ln_1.sum[i0, i1]/32 */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.c[i0, i1, d0] =
   transformer.wte.weight[tokens[i0, i1], d0] + transformer.wpe.weight[i1, d0] -
   transformer.h.0.ln_1.m[i0, i1] */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.sum.2[i0, i1] = sum(d0)
   transformer.h.0.ln_1.c[i0, i1, d0]*transformer.h.0.ln_1.c[i0, i1, d0] */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.v[i0, i1] =
   transformer.h.0.ln_1.sum.2[i0, i1]/32 */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.y.part[i0, i1] =
   rsqrt(transformer.h.0.ln_1.v[i0, i1] + 1e-05) */
/* transformer.h.0.ln_1 (layer_norm), line 33: transformer.h.0.ln_1.y[i0, i1, d0] =
   transformer.h.0.ln_1.c[i0, i1, d0]*transformer.h.0.ln_1.y.part[i0,
   i1]*transformer.h.0.ln_1.weight[d0] */
/* transformer.wte.weight f32[65, 32]; tokens i32[12, 64]; transformer.wpe.weight f32[64, 32];
   transformer.h.0.ln_1.c f32[12, 64, 32]; transformer.h.0.ln_1.weight f32[32];
   transformer.h.0.ln_1.y f32[12, 64, 32] */
/* Tile: 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0 */
static void transformer_h_0_ln_1_eval(int thread, int threads,
    const float *restrict transformer_wte_weight, const int32_t *restrict tokens,
    const float *restrict transformer_wpe_weight, float *restrict transformer_h_0_ln_1_c_2,
    const float *restrict transformer_h_0_ln_1_weight, float *restrict transformer_h_0_ln_1_y_2)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit % 64;
        vec sum = SPLAT(0.0f);
        for (int d0b = 0; d0b <= 1; d0b++)
            sum += LOAD(&transformer_wte_weight[16 * tokens[64 * i0 + i1] + 1040 * d0b]) +
                LOAD(&transformer_wpe_weight[16 * i1 + 1040 * d0b]);
        float total = add_lanes(sum);
        float m = total / 32.0f;
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
            STORE(&transformer_h_0_ln_1_c_2[2048 * i0 + 32 * i1 + 16 * d0b_2],
                LOAD(&transformer_wte_weight[16 * tokens[64 * i0 + i1] + 1040 * d0b_2]) +
                LOAD(&transformer_wpe_weight[16 * i1 + 1040 * d0b_2]) - SPLAT(m));
        vec sum_2 = SPLAT(0.0f);
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
            sum_2 += LOAD(&transformer_h_0_ln_1_c_2[2048 * i0 + 32 * i1 + 16 * d0b_2]) *
                LOAD(&transformer_h_0_ln_1_c_2[2048 * i0 + 32 * i1 + 16 * d0b_2]);
        float total_2 = add_lanes(sum_2);
        float v = total_2 / 32.0f;
        float part = rsqrtf(v + 1e-05f);
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
            const int at = 2048 * i0 + 32 * i1 + 16 * d0b_2;
            STORE(&transformer_h_0_ln_1_y_2[at], LOAD(&transformer_h_0_ln_1_c_2[at]) * SPLAT(part) *
                LOAD(&transformer_h_0_ln_1_weight[16 * d0b_2]));
        }
    }
}

/* transformer.h.0.attn.c_attn (linear), line 16: transformer.h.0.attn.c_attn.sum[i0, i1, k] =
   sum(c) transformer.h.0.ln_1.y.copy[i0, i1, c]*transformer.h.0.attn.c_attn.weight[k, c] */
/* transformer.h.0.ln_1.y.copy f32[12, 64, 32]; transformer.h.0.attn.c_attn.weight f32[96, 32];
   transformer.h.0.attn.c_attn.sum f32[12, 64, 96] */
/* Tile: 4 i0 x 16 i1 x 6 k; lanes over i1. Loops: i0, i1, k; inside: c */
KERNEL
static void transformer_h_0_attn_c_attn_eval(int thread, int threads,
    const float *restrict transformer_h_0_ln_1_y_copy,
    const float *restrict transformer_h_0_attn_c_attn_weight,
    float *restrict transformer_h_0_attn_c_attn_sum_2)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0b = unit / 64;
        const int i1b = unit / 16 % 4;
        const int kb = unit % 16;
        vec sum[4][6];
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 6; k++)
                sum[i0][k] = SPLAT(0.0f);
        for (int c = 0; c <= 31; c++) {
            const float *const copy_at = &transformer_h_0_ln_1_y_copy[2048 * i0b + 6160 * i1b + 16 *
                c];
            const float *const weight_at =
                &transformer_h_0_attn_c_attn_weight[96 * kb + c + 1520 * (c / 16)];
            UNROLL for (int i0 = 0; i0 < 4; i0++) {
                const vec x = LOAD(&copy_at[512 * i0]);
                UNROLL for (int k = 0; k < 6; k++)
                    sum[i0][k] += x * SPLAT(weight_at[16 * k]);
            }
        }
        UNROLL for (int i0 = 0; i0 < 4; i0++)
            UNROLL for (int k = 0; k < 6; k++)
                STORE(&transformer_h_0_attn_c_attn_sum_2[6144 * i0b + 1536 * i0 + 18448 * i1b + 96 *
                    kb + 16 * k], sum[i0][k]);
    }
}

/* transformer.h.0.attn.4.2 (attention_scores), line 20: transformer.h.0.attn.4.2.sum[i0, i1,
   16*l + l2, 16*s + s2] = sum(d: l - s >= 0) transformer.h.0.attn.c_attn.sum[i0, 16*l + l2, 8*i1
   + d]*transformer.h.0.attn.c_attn.sum[i0, 16*s + s2, 8*i1 + d + 32] */
/* transformer.h.0.attn.c_attn.sum f32[12, 64, 96]; transformer.h.0.attn.4.2.sum f32[12, 4, 64,
   64] */
/* Tile: 16 l2 x 16 s2; lanes over l2. Loops: i0, i1, l, s; inside: d */
KERNEL
static void transformer_h_0_attn_4_2_eval(int thread, int threads,
    const float *restrict transformer_h_0_attn_c_attn_sum_2,
    float *restrict transformer_h_0_attn_4_2_sum_2)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0 = unit / 16;
        const int i1 = unit / 4 % 4;
        const int l = unit % 4;
        for (int s = 0; s <= 3; s++) {
            vec sum[16];
            UNROLL for (int s2 = 0; s2 < 16; s2++)
                sum[s2] = SPLAT(0.0f);
            if (l >= s)
                for (int d = 0; d <= 7; d++) {
                    const float *const sum_at =
                        &transformer_h_0_attn_c_attn_sum_2[1536 * i0 + 128 * i1 + 18448 * s + 16 *
                        d + 512];
                    const vec x = LOAD(&transformer_h_0_attn_c_attn_sum_2[1536 * i0 + 128 * i1 +
                        18448 * l + 16 * d]);
                    UNROLL for (int s2 = 0; s2 < 16; s2++)
                        sum[s2] += x * SPLAT(sum_at[s2]);
                }
            UNROLL for (int s2 = 0; s2 < 16; s2++)
                STORE(&transformer_h_0_attn_4_2_sum_2[16640 * i0 + 4160 * i1 + 1040 * l + 256 * s +
                    16 * s2], sum[s2]);
        }
    }
}

/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.h[i0, i1, 16*l
   + l2] = max(s, s2: l - s >= 0) select(16*s + s2 <= 16*l + l2, transformer.h.0.attn.4.2.sum[i0,
   i1, 16*l + l2, 16*s + s2]*0.35355339059327373, -inf) */
/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.m[i0, i1, 16*l
   + l2] = max(transformer.h.0.attn.4.4.h[i0, i1, 16*l + l2], -1e+30) */
/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.e[i0, i1, 16*l
   + l2, 16*s + s2] = exp(select(16*s + s2 <= 16*l + l2, transformer.h.0.attn.4.2.sum[i0, i1,
   16*l + l2, 16*s + s2]*0.35355339059327373, -inf) - transformer.h.0.attn.4.4.m[i0, i1, 16*l +
   l2]) for l - s >= 0 */
/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.z[i0, i1, 16*l
   + l2] = sum(s, s2: l - s >= 0) transformer.h.0.attn.4.4.e[i0, i1, 16*l + l2, 16*s + s2] */
/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.w[i0, i1, 16*l
   + l2, 16*s + s2] = transformer.h.0.attn.4.4.e[i0, i1, 16*l + l2, 16*s +
   s2]/max(transformer.h.0.attn.4.4.z[i0, i1, 16*l + l2], 1e-30) for l - s >= 0 */
/* transformer.h.0.attn.4.2.sum f32[12, 4, 64, 64]; transformer.h.0.attn.4.4.e f32[12, 4, 64,
   64]; transformer.h.0.attn.4.4.w f32[12, 4, 64, 64] */
/* Tile: 16 l2; lanes over l2. Loops: i0, i1, l; inside: s, s2, s, s2 */
static void transformer_h_0_attn_4_4_eval(int thread, int threads,
    const float *restrict transformer_h_0_attn_4_2_sum_2,
    float *restrict transformer_h_0_attn_4_4_e_2, float *restrict transformer_h_0_attn_4_4_w_2)
{
    for (int unit = first_unit(192, thread, threads); unit < first_unit(192, thread + 1, threads);
        unit++) {
        const int i0 = unit / 16;
        const int i1 = unit / 4 % 4;
        const int l = unit % 4;
        vec h = SPLAT(-INFINITY);
        for (int s = 0; s <= l; s++)
            for (int s2 = 0; s2 <= 15; s2++) {
                const vec v = SELECT(SPLATI(16 * s + s2) <= (SPLATI(16 * l) + lane_numbers()),
                    LOAD(&transformer_h_0_attn_4_2_sum_2[16640 * i0 + 4160 * i1 + 1040 * l + 256 *
                    s + 16 * s2]) * SPLAT(0.35355338f), SPLAT(-INFINITY));
                const ivec better = (v > h) | (v != v);
                h = SELECT(better, v, h);
            }
        vec m = v_max(h, SPLAT(-1e+30f));
        for (int s_2 = 0; s_2 <= l; s_2++)
            for (int s2_2 = 0; s2_2 <= 15; s2_2++) {
                const int at = 16640 * i0 + 4160 * i1 + 1040 * l + 256 * s_2 + 16 * s2_2;
                STORE(&transformer_h_0_attn_4_4_e_2[at],
                    v_exp(SELECT(SPLATI(16 * s_2 + s2_2) <= (SPLATI(16 * l) + lane_numbers()),
                    LOAD(&transformer_h_0_attn_4_2_sum_2[at]) * SPLAT(0.35355338f),
                    SPLAT(-INFINITY)) - m));
            }
        vec z = SPLAT(0.0f);
        for (int s_2 = 0; s_2 <= l; s_2++)
            for (int s2_2 = 0; s2_2 <= 15; s2_2++)
                z += LOAD(&transformer_h_0_attn_4_4_e_2[16640 * i0 + 4160 * i1 + 1040 * l + 256 *
                    s_2 + 16 * s2_2]);
        for (int s_2 = 0; s_2 <= l; s_2++)
            for (int s2_2 = 0; s2_2 <= 15; s2_2++)
                STORE(&transformer_h_0_attn_4_4_w_2[4096 * i0 + 1024 * i1 + 49168 * l + 256 * s_2 +
                    16 * s2_2], LOAD(&transformer_h_0_attn_4_4_e_2[16640 * i0 + 4160 * i1 + 1040 *
                    l + 256 * s_2 + 16 * s2_2]) / v_max(z, SPLAT(1e-30f)));
    }
}

/* transformer.h.0.attn.4.4 (attention_values), line 20: transformer.h.0.attn.4.4.y[i0, i1, 16*l
   + l2, c] = sum(s, s2: l - s >= 0) transformer.h.0.attn.4.4.w[i0, i1, 16*l + l2, 16*s +
   s2]*transformer.h.0.attn.c_attn.sum[i0, 16*s + s2, 8*i1 + c + 64] */
/* transformer.h.0.attn.4.4.w f32[12, 4, 64, 64]; transformer.h.0.attn.c_attn.sum f32[12, 64,
   96]; transformer.h.0.attn.4.4.y f32[12, 4, 64, 8] */
/* Tile: 3 i0 x 16 l2 x 8 c; lanes over l2. Loops: i0, i1, l; inside: s, s2 */
KERNEL
static void transformer_h_0_attn_4_4_eval_2(int thread, int threads,
    const float *restrict transformer_h_0_attn_4_4_w_2,
    const float *restrict transformer_h_0_attn_c_attn_sum_2,
    float *restrict transformer_h_0_attn_4_4_y_2)
{
    for (int unit = first_unit(64, thread, threads); unit < first_unit(64, thread + 1, threads);
        unit++) {
        const int i0b = unit / 16;
        const int i1 = unit / 4 % 4;
        const int l = unit % 4;
        vec y[3][8];
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int c = 0; c < 8; c++)
                y[i0][c] = SPLAT(0.0f);
        for (int s = 0; s <= l; s++)
            for (int s2 = 0; s2 <= 15; s2++) {
                const float *const w_at = &transformer_h_0_attn_4_4_w_2[12288 * i0b + 1024 * i1 +
                    49168 * l + 256 * s + 16 * s2];
                const float *const sum_at = &transformer_h_0_attn_c_attn_sum_2[4608 * i0b + 128 *
                    i1 + 18448 * s + s2 + 1024];
                UNROLL for (int i0 = 0; i0 < 3; i0++) {
                    const vec x = LOAD(&w_at[4096 * i0]);
                    UNROLL for (int c = 0; c < 8; c++)
                        y[i0][c] += x * SPLAT(sum_at[1536 * i0 + 16 * c]);
                }
            }
        UNROLL for (int i0 = 0; i0 < 3; i0++)
            UNROLL for (int c = 0; c < 8; c++)
                STORE(&transformer_h_0_attn_4_4_y_2[1536 * i0b + 512 * i0 + 128 * i1 + 6160 * l +
                    16 * c], y[i0][c]);
    }
}

/* transformer.h.0.attn.c_proj (linear), line 23: transformer.h.0.attn.c_proj.sum[i0, i1, k] =
   sum(c, c2) transformer.h.0.attn.4.4.y[i0, c, i1, c2]*transformer.h.0.attn.c_proj.weight[k, 8*c
   + c2] */
/* transformer.h.0.2 (add), line 35: transformer.h.0.2.y[i0, i1, i2] =
   transformer.h.0.attn.c_proj.sum[i0, i1, i2] + (transformer.wte.weight[tokens[i0, i1], i2] +
   transformer.wpe.weight[i1, i2]) */
/* transformer.h.0.attn.4.4.y f32[12, 4, 64, 8]; transformer.h.0.attn.c_proj.weight f32[32, 32];
   transformer.wte.weight f32[65, 32]; tokens i32[12, 64]; transformer.wpe.weight f32[64, 32];
   transformer.h.0.2.y f32[12, 64, 32] */
/* Tile: 8 i1 x 32 k; lanes over k. Loops: i0, i1; inside: c, c2 */
KERNEL
static void transformer_h_0_attn_c_proj_transformer_h_0_2_eval(int thread, int threads,
    const float *restrict transformer_h_0_attn_4_4_y_2,
    const float *restrict transformer_h_0_attn_c_proj_weight,
    const float *restrict transformer_wte_weight, const int32_t *restrict tokens,
    const float *restrict transformer_wpe_weight, float *restrict transformer_h_0_2_y_2)
{
    for (int unit = first_unit(96, thread, threads); unit < first_unit(96, thread + 1, threads);
        unit++) {
        const int i0 = unit / 8;
        const int i1b = unit % 8;
        vec sum[8][2];
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                sum[i1][kv] = SPLAT(0.0f);
        for (int c = 0; c <= 3; c++)
            for (int c2 = 0; c2 <= 7; c2++) {
                const float *const weight_at =
                    &transformer_h_0_attn_c_proj_weight[128 * c + 16 * c2];
                const float *const y_at = &transformer_h_0_attn_4_4_y_2[512 * i0 + 8 * i1b + 128 *
                    c + 16 * c2 + 6144 * (i1b / 2)];
                UNROLL for (int kv = 0; kv < 2; kv++) {
                    const vec x = LOAD(&weight_at[512 * kv]);
                    UNROLL for (int i1 = 0; i1 < 8; i1++)
                        sum[i1][kv] += x * SPLAT(y_at[i1]);
                }
            }
        UNROLL for (int i1 = 0; i1 < 8; i1++)
            UNROLL for (int kv = 0; kv < 2; kv++)
                STORE(&transformer_h_0_2_y_2[2048 * i0 + 256 * i1b + 32 * i1 + 16 * kv],
                    sum[i1][kv] + (LOAD(&transformer_wte_weight[16 *
                    tokens[64 * i0 + 8 * i1b + i1] + 1040 * kv]) +
                    LOAD(&transformer_wpe_weight[128 * i1b + 16 * i1 + 1040 * kv])));
    }
}

/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.sum[i0, i1] = sum(d0)
   transformer.h.0.2.y[i0, i1, d0] */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.m[i0, i1] =
   transformer.h.0.ln_2.sum[i0, i1]/32 */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.sum.2[i0, i1] = sum(d0)
   (transformer.h.0.2.y[i0, i1, d0] - transformer.h.0.ln_2.m[i0, i1])*(transformer.h.0.2.y[i0,
   i1, d0] - transformer.h.0.ln_2.m[i0, i1]) */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.v[i0, i1] =
   transformer.h.0.ln_2.sum.2[i0, i1]/32 */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.y.part[i0, i1] =
   rsqrt(transformer.h.0.ln_2.v[i0, i1] + 1e-05) */
/* transformer.h.0.ln_2 (layer_norm), line 36: transformer.h.0.ln_2.y[i0, i1, d0] =
   (transformer.h.0.2.y[i0, i1, d0] - transformer.h.0.ln_2.m[i0,
   i1])*transformer.h.0.ln_2.y.part[i0, i1]*transformer.h.0.ln_2.weight[d0] */
/* transformer.h.0.2.y f32[12, 64, 32]; transformer.h.0.ln_2.weight f32[32];
   transformer.h.0.ln_2.sum f32[12, 64]; transformer.h.0.ln_2.y f32[12, 64, 32] */
/* Tile: 16 d0 x 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0, d0 */
static void transformer_h_0_ln_2_eval(int thread, int threads,
    const float *restrict transformer_h_0_2_y_2, const float *restrict transformer_h_0_ln_2_weight,
    float *restrict transformer_h_0_ln_2_sum_2, float *restrict transformer_h_0_ln_2_y_2)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit % 64;
        vec sum = SPLAT(0.0f);
        for (int d0b = 0; d0b <= 1; d0b++)
            sum += LOAD(&transformer_h_0_2_y_2[2048 * i0 + 32 * i1 + 16 * d0b]);
        float total = add_lanes(sum);
        transformer_h_0_ln_2_sum_2[i0 + 16 * i1] = total;
        float m = total / 32.0f;
        vec sum_2 = SPLAT(0.0f);
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
            sum_2 += (LOAD(&transformer_h_0_2_y_2[2048 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m)) *
                (LOAD(&transformer_h_0_2_y_2[2048 * i0 + 32 * i1 + 16 * d0b_2]) - SPLAT(m));
        float total_2 = add_lanes(sum_2);
        float v = total_2 / 32.0f;
        float part = rsqrtf(v + 1e-05f);
        for (int d0b_3 = 0; d0b_3 <= 1; d0b_3++)
            STORE(&transformer_h_0_ln_2_y_2[1024 * i0 + 16 * i1 + 12304 * d0b_3],
                (LOAD(&transformer_h_0_2_y_2[2048 * i0 + 32 * i1 + 16 * d0b_3]) - SPLAT(m)) *
                SPLAT(part) * LOAD(&transformer_h_0_ln_2_weight[16 * d0b_3]));
    }
}

/* transformer.h.0.mlp.c_fc (linear), line 27: transformer.h.0.mlp.c_fc.sum[i0, i1, k] = sum(c)
   transformer.h.0.ln_2.y[i0, i1, c]*transformer.h.0.mlp.c_fc.weight[k, c] */
/* transformer.h.0.mlp.1 (gelu), line 28: transformer.h.0.mlp.1.y[i0, i1, i2] =
   0.5*transformer.h.0.mlp.c_fc.sum[i0, i1, i2]*(1 +
   erf(0.7071067811865476*transformer.h.0.mlp.c_fc.sum[i0, i1, i2])) */
/* transformer.h.0.ln_2.y f32[12, 64, 32]; transformer.h.0.mlp.c_fc.weight f32[128, 32];
   transformer.h.0.mlp.1.y f32[12, 64, 128] */
/* Tile: 3 i0 x 2 i1 x 64 k; lanes over k. Loops: i0, i1, k; inside: c */
KERNEL
static void transformer_h_0_mlp_c_fc_transformer_h_0_mlp_1_eval(int thread, int threads,
    const float *restrict transformer_h_0_ln_2_y_2,
    const float *restrict transformer_h_0_mlp_c_fc_weight,
    float *restrict transformer_h_0_mlp_1_y_2)
{
    for (int unit = first_unit(128, thread, threads); unit < first_unit(128, thread + 1, threads);
        unit++) {
        const int i0b = unit / 32;
        const int i1b = unit % 32;
        for (int kb = 0; kb <= 1; kb++) {
            vec sum[3][2][4];
            UNROLL for (int i0 = 0; i0 < 3; i0++)
                UNROLL for (int i1 = 0; i1 < 2; i1++)
                    UNROLL for (int kv = 0; kv < 4; kv++)
                        sum[i0][i1][kv] = SPLAT(0.0f);
            for (int c = 0; c <= 31; c++) {
                const float *const weight_at = &transformer_h_0_mlp_c_fc_weight[2048 * kb + 16 * c];
                const float *const y_at = &transformer_h_0_ln_2_y_2[3072 * i0b + 32 * i1b + c +
                    12288 * (c / 16)];
                UNROLL for (int kv = 0; kv < 4; kv++) {
                    const vec x = LOAD(&weight_at[512 * kv]);
                    UNROLL for (int i0 = 0; i0 < 3; i0++)
                        UNROLL for (int i1 = 0; i1 < 2; i1++)
                            sum[i0][i1][kv] += x * SPLAT(y_at[1024 * i0 + 16 * i1]);
                }
            }
            UNROLL for (int i0 = 0; i0 < 3; i0++)
                UNROLL for (int i1 = 0; i1 < 2; i1++)
                    UNROLL for (int kv = 0; kv < 4; kv++)
                        STORE(&transformer_h_0_mlp_1_y_2[3072 * i0b + 1024 * i0 + 32 * i1b + 16 *
                            i1 + 49216 * kb + 12304 * kv], SPLAT(0.5f) * sum[i0][i1][kv] *
                            (SPLAT(1.0f) + v_erf(SPLAT(0.70710677f) * sum[i0][i1][kv])));
        }
    }
}

/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.sum.sum[i0, i1] = sum(d0)
   transformer.h.0.mlp.c_proj.sum[i0, i1, d0] */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.m[i0, i1] =
   (transformer.ln_f.sum.sum[i0, i1] + transformer.h.0.ln_2.sum[i0, i1])/32 */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.c[i0, i1, d0] =
   transformer.h.0.mlp.c_proj.sum[i0, i1, d0] + transformer.h.0.2.y[i0, i1, d0] -
   transformer.ln_f.m[i0, i1] */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.sum.2[i0, i1] = sum(d0)
   transformer.ln_f.c[i0, i1, d0]*transformer.ln_f.c[i0, i1, d0] */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.v[i0, i1] =
   transformer.ln_f.sum.2[i0, i1]/32 */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.y.part[i0, i1] =
   rsqrt(transformer.ln_f.v[i0, i1] + 1e-05) */
/* transformer.ln_f (layer_norm), line 43: transformer.ln_f.y[i0, i1, d0] =
   transformer.ln_f.c[i0, i1, d0]*transformer.ln_f.y.part[i0, i1]*transformer.ln_f.weight[d0] */
/* transformer.h.0.mlp.c_proj.sum f32[12, 64, 32]; transformer.h.0.ln_2.sum f32[12, 64];
   transformer.h.0.2.y f32[12, 64, 32]; transformer.ln_f.c f32[12, 64, 32];
   transformer.ln_f.weight f32[32]; transformer.ln_f.y f32[12, 64, 32] */
/* Tile: 16 d0 x 16 d0; lanes over d0. Loops: i0, i1; inside: d0, d0 */
static void transformer_ln_f_eval(int thread, int threads,
    const float *restrict transformer_h_0_mlp_c_proj_sum_2,
    const float *restrict transformer_h_0_ln_2_sum_2, const float *restrict transformer_h_0_2_y_2,
    float *restrict transformer_ln_f_c_2, const float *restrict transformer_ln_f_weight,
    float *restrict transformer_ln_f_y_2)
{
    for (int unit = first_unit(768, thread, threads); unit < first_unit(768, thread + 1, threads);
        unit++) {
        const int i0 = unit / 64;
        const int i1 = unit % 64;
        vec sum = SPLAT(0.0f);
        for (int d0b = 0; d0b <= 1; d0b++)
            sum += LOAD(&transformer_h_0_mlp_c_proj_sum_2[2048 * i0 + 32 * i1 + 16 * d0b]);
        float total = add_lanes(sum);
        float m = (total + transformer_h_0_ln_2_sum_2[i0 + 16 * i1]) / 32.0f;
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
            const int at = 2048 * i0 + 32 * i1 + 16 * d0b_2;
            STORE(&transformer_ln_f_c_2[at], LOAD(&transformer_h_0_mlp_c_proj_sum_2[at]) +
                LOAD(&transformer_h_0_2_y_2[at]) - SPLAT(m));
        }
        vec sum_2 = SPLAT(0.0f);
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++)
            sum_2 += LOAD(&transformer_ln_f_c_2[2048 * i0 + 32 * i1 + 16 * d0b_2]) *
                LOAD(&transformer_ln_f_c_2[2048 * i0 + 32 * i1 + 16 * d0b_2]);
        float total_2 = add_lanes(sum_2);
        float v = total_2 / 32.0f;
        float part = rsqrtf(v + 1e-05f);
        for (int d0b_2 = 0; d0b_2 <= 1; d0b_2++) {
            const int at_2 = 2048 * i0 + 32 * i1 + 16 * d0b_2;
            STORE(&transformer_ln_f_y_2[at_2], LOAD(&transformer_ln_f_c_2[at_2]) * SPLAT(part) *
                LOAD(&transformer_ln_f_weight[16 * d0b_2]));
        }
    }
}

#define AT(type, offset) ((type *)(arena + (offset)))
#define transformer_h_0_ln_1_c AT(float, 3149824) /* [12, 64, 32] */
#define transformer_h_0_ln_1_v AT(float, 3560256) /* [12, 64] */
#define transformer_h_0_ln_1_y AT(float, 3248320) /* [12, 64, 32] */
#define transformer_h_0_attn_c_attn_sum AT(float, 2854848) /* [12, 64, 96] */
#define transformer_h_0_attn_4_2_sum AT(float, 1573248) /* [12, 4, 64, 64] */
#define transformer_h_0_attn_4_4_e AT(float, 0) /* [12, 4, 64, 64] */
#define transformer_h_0_attn_4_4_z AT(float, 3543808) /* [12, 4, 64] */
#define transformer_h_0_attn_4_4_w AT(float, 786752) /* [12, 4, 64, 64] */
#define transformer_h_0_attn_4_4_y AT(float, 2166912) /* [12, 4, 64, 8] */
#define transformer_h_0_2_y AT(float, 0) /* [12, 64, 32] */
#define transformer_h_0_ln_2_sum AT(float, 709888) /* [12, 64] */
#define transformer_h_0_ln_2_m AT(float, 713024) /* [12, 64] */
#define transformer_h_0_ln_2_v AT(float, 716160) /* [12, 64] */
#define transformer_h_0_ln_2_y AT(float, 2363584) /* [12, 64, 32] */
#define transformer_h_0_mlp_c_fc_sum AT(float, 98368) /* [12, 64, 128] */
#define transformer_h_0_mlp_1_y AT(float, 1773120) /* [12, 64, 128] */
#define transformer_h_0_mlp_c_proj_sum AT(float, 492160) /* [12, 64, 32] */
#define transformer_ln_f_m AT(float, 691904) /* [12, 64] */
#define transformer_ln_f_c AT(float, 3445312) /* [12, 64, 32] */
#define transformer_ln_f_v AT(float, 695040) /* [12, 64] */
#define transformer_ln_f_y AT(float, 3346816) /* [12, 64, 32] */
#define lm_head_y AT(float, 492160) /* [12, 64, 65] */
#define cross_entropy_max AT(float, 698176) /* [12, 64] */
#define cross_entropy_sum AT(float, 701312) /* [12, 64] */
#define loss_sum AT(float, 704448)
#define accuracy_argmax AT(int32_t, 719296) /* [12, 64] */
#define accuracy_hit AT(float, 704448) /* [12] */
#define accuracy_seen AT(float, 704576) /* [12] */
#define loss_sum_grad AT(float, 704448)
#define lm_head_y_grad AT(float, 1573248) /* [12, 64, 65] */
#define transformer_ln_f_y_grad AT(float, 492160) /* [12, 64, 32] */
#define transformer_ln_f_sum_2_grad AT(float, 698176) /* [12, 64] */
#define transformer_ln_f_sum_grad AT(float, 701312) /* [12, 64] */
#define transformer_h_0_5_y_grad AT(float, 590656) /* [12, 64, 32] */
#define transformer_h_0_mlp_c_fc_y_grad AT(float, 98368) /* [12, 64, 128] */
#define transformer_h_0_ln_2_y_grad AT(float, 492160) /* [12, 64, 32] */
#define transformer_h_0_ln_2_sum_2_grad AT(float, 98368) /* [12, 64] */
#define transformer_h_0_ln_2_sum_grad AT(float, 101504) /* [12, 64] */
#define transformer_h_0_2_y_grad AT(float, 3445312) /* [12, 64, 32] */
#define transformer_h_0_attn_6_y_grad AT(float, 0) /* [12, 64, 32] */
#define transformer_h_0_attn_4_4_w_grad AT(float, 1773120) /* [12, 4, 64, 64] */
#define transformer_h_0_attn_4_2_sum_grad AT(float, 0) /* [12, 4, 64, 64] */
#define transformer_h_0_attn_qkv_y_0_grad AT(float, 786752) /* [12, 4, 64, 8] */
#define transformer_h_0_attn_2_y_grad AT(float, 2559616) /* [12, 4, 3, 64, 8] */
#define transformer_h_0_ln_1_y_grad AT(float, 0) /* [12, 64, 32] */
#define transformer_h_0_ln_1_sum_2_grad AT(float, 213504) /* [12, 64] */
#define transformer_h_0_ln_1_sum_grad AT(float, 216640) /* [12, 64] */
#define transformer_wpe_y_grad AT(float, 98496) /* [12, 64, 32] */
#define transformer_wpe_weight_grad AT(float, 205248) /* [64, 32] */
#define transformer_wte_weight_grad_2 AT(float, 196864) /* [65, 32] */
#define adamw_c1 AT(double, 1772992)
#define adamw_c2 AT(double, 1773056)
#define transformer_ln_f_sum_sum AT(float, 722432) /* [12, 64] */
#define transformer_h_0_ln_1_m_grad_sum AT(float, 3563392) /* [12, 64] */
#define transformer_h_0_ln_1_y_part AT(float, 3566528) /* [12, 64] */
#define transformer_h_0_ln_2_y_part AT(float, 705728) /* [12, 64] */
#define transformer_ln_f_y_part AT(float, 725568) /* [12, 64] */
#define transformer_h_0_attn_c_attn_weight_copy AT(float, 0) /* [96, 32] */
#define transformer_h_0_attn_c_attn_sum_copy AT(float, 2559616) /* [12, 64, 96] */
#define transformer_ln_f_y_copy AT(float, 1573248) /* [12, 64, 32] */
#define transformer_h_0_mlp_c_proj_weight_copy AT(float, 492160) /* [32, 128] */
#define transformer_h_0_mlp_c_fc_weight_copy AT(float, 689152) /* [128, 32] */
#define transformer_h_0_attn_c_proj_weight_copy AT(float, 98496) /* [32, 32] */
#define transformer_h_0_ln_1_c_2 AT(float, 350208) /* [12, 64, 32] */
#define transformer_h_0_ln_1_y_2 AT(float, 1148992) /* [12, 64, 32] */
#define transformer_h_0_attn_c_attn_sum_2 AT(float, 2384320) /* [12, 64, 96] */
#define transformer_h_0_attn_4_2_sum_2 AT(float, 0) /* [12, 4, 64, 64] */
#define transformer_h_0_attn_4_4_e_2 AT(float, 798784) /* [12, 4, 64, 64] */
#define transformer_h_0_attn_4_4_w_2 AT(float, 1597568) /* [12, 4, 64, 64] */
#define transformer_h_0_attn_4_4_y_2 AT(float, 350080) /* [12, 4, 64, 8] */
#define transformer_h_0_2_y_2 AT(float, 1941760) /* [12, 64, 32] */
#define transformer_h_0_ln_2_sum_2 AT(float, 0) /* [12, 64] */
#define transformer_h_0_ln_2_y_2 AT(float, 1148928) /* [12, 64, 32] */
#define transformer_h_0_mlp_1_y_2 AT(float, 202496) /* [12, 64, 128] */
#define transformer_h_0_mlp_c_proj_sum_2 AT(float, 1148992) /* [12, 64, 32] */
#define transformer_ln_f_c_2 AT(float, 350208) /* [12, 64, 32] */
#define transformer_ln_f_y_2 AT(float, 2482752) /* [12, 64, 32] */
#define lm_head_y_2 AT(float, 299520) /* [12, 64, 65] */
#define cross_entropy_max_2 AT(float, 1196608) /* [12, 64] */
#define cross_entropy_sum_2 AT(float, 1989376) /* [12, 64] */
#define loss_sum_2 AT(float, 0)
#define accuracy_argmax_2 AT(int32_t, 1196608) /* [12, 64] */
#define accuracy_hit_2 AT(float, 0) /* [12] */
#define accuracy_seen_2 AT(float, 128) /* [12] */
#define transformer_h_0_ln_1_y_copy AT(float, 350080) /* [12, 64, 32] */
#define transformer_ln_f_y_copy_2 AT(float, 1148864) /* [12, 64, 32] */

/* One step on the batch: forward, loss, backward, optimizer. Where the loss is not finite nothing
   is updated. */
static bool train_step(void)
{
    PARALLEL
    {
        const int thread = THREAD, threads = THREADS;
        (void)threads;
        transformer_h_0_ln_1_grad(thread, threads, transformer_wte_weight, &tokens[0][0],
            transformer_wpe_weight, transformer_h_0_ln_1_c, transformer_h_0_ln_1_weight,
            transformer_h_0_ln_1_m_grad_sum, transformer_h_0_ln_1_v, transformer_h_0_ln_1_y_part,
            transformer_h_0_ln_1_y); done(0, thread);
        if (thread == 0)
            transformer_h_0_attn_c_attn(transformer_h_0_attn_c_attn_weight,
                transformer_h_0_attn_c_attn_weight_copy);
        done(1, thread);
        BARRIER
        transformer_h_0_attn_c_attn_2(thread, threads, transformer_h_0_ln_1_y,
            transformer_h_0_attn_c_attn_weight_copy, transformer_h_0_attn_c_attn_sum);
            done(2, thread);
        BARRIER
        transformer_h_0_attn_4_2(thread, threads, transformer_h_0_attn_c_attn_sum,
            transformer_h_0_attn_c_attn_sum_copy, 4608, 384, 96, 1536, 18448, 6144);
            done(3, thread);
        BARRIER
        transformer_h_0_attn_4_2_2(thread, threads, transformer_h_0_attn_c_attn_sum,
            transformer_h_0_attn_c_attn_sum_copy, transformer_h_0_attn_4_2_sum); done(4, thread);
        BARRIER
        transformer_h_0_attn_4_4(thread, threads, transformer_h_0_attn_4_2_sum,
            transformer_h_0_attn_4_4_e, transformer_h_0_attn_4_4_z, transformer_h_0_attn_4_4_w);
            done(5, thread);
        BARRIER
        transformer_h_0_attn_4_4_2(thread, threads, transformer_h_0_attn_4_4_w,
            transformer_h_0_attn_c_attn_sum, transformer_h_0_attn_4_4_y); done(6, thread);
        BARRIER
        transformer_h_0_attn_c_proj_transformer_h_0_2(thread, threads, transformer_h_0_attn_4_4_y,
            transformer_h_0_attn_c_proj_weight, transformer_wte_weight, &tokens[0][0],
            transformer_wpe_weight, transformer_h_0_2_y); done(7, thread);
        BARRIER
        transformer_h_0_ln_2(thread, threads, transformer_h_0_2_y, transformer_h_0_ln_2_weight,
            transformer_h_0_ln_2_sum, transformer_h_0_ln_2_m, transformer_h_0_ln_2_v,
            transformer_h_0_ln_2_y_part, transformer_h_0_ln_2_y); done(8, thread);
        BARRIER
        transformer_h_0_mlp_c_fc_transformer_h_0_mlp_1(thread, threads, transformer_h_0_ln_2_y,
            transformer_h_0_mlp_c_fc_weight, transformer_h_0_mlp_c_fc_sum, transformer_h_0_mlp_1_y);
            done(9, thread);
        BARRIER
        transformer_h_0_mlp_c_proj(thread, threads, transformer_h_0_mlp_1_y,
            transformer_h_0_mlp_c_proj_weight, transformer_h_0_mlp_c_proj_sum); done(10, thread);
        BARRIER
        transformer_ln_f(thread, threads, transformer_h_0_mlp_c_proj_sum, transformer_h_0_ln_2_sum,
            transformer_h_0_2_y, transformer_ln_f_c, transformer_ln_f_weight,
            transformer_ln_f_sum_sum, transformer_ln_f_m, transformer_ln_f_v,
            transformer_ln_f_y_part, transformer_ln_f_y); done(11, thread);
        BARRIER
        lm_head(thread, threads, transformer_ln_f_y, transformer_ln_f_y_copy); done(12, thread);
        BARRIER
        lm_head_2(thread, threads, transformer_ln_f_y_copy, transformer_wte_weight, lm_head_y);
            done(13, thread);
        BARRIER
        cross_entropy(thread, threads, lm_head_y, cross_entropy_max, cross_entropy_sum);
            done(14, thread);
        BARRIER
        if (thread == 0)
            cross_entropy_2(&targets[0][0], cross_entropy_max, cross_entropy_sum, lm_head_y,
                loss_sum, &loss_weight);
        done(15, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum, &loss_weight, &loss);
        done(16, thread);
        accuracy(thread, threads, lm_head_y, accuracy_argmax); done(17, thread);
        BARRIER
        if (thread == 0)
            accuracy_2(accuracy_argmax, &targets[0][0], accuracy_hit, accuracy_seen);
        done(18, thread);
        if (thread == 0)
            accuracy_3(accuracy_hit, &accuracy_hit_sum);
        done(19, thread);
        if (thread == 0)
            accuracy_3(accuracy_seen, &accuracy_seen_sum);
        done(20, thread);
        BARRIER
        if (isfinite(loss)) {
            if (thread == 0)
                schedule(&lr_scheduled);
            done(21, thread);
            if (thread == 0)
                cross_entropy_grad(&loss_weight, loss_sum_grad);
            done(22, thread);
            if (thread == 0)
                adamw(adamw_c1);
            done(23, thread);
            if (thread == 0)
                adamw_2(adamw_c2);
            done(24, thread);
            BARRIER
            cross_entropy_grad_2(thread, threads, loss_sum_grad, &targets[0][0], cross_entropy_sum,
                lm_head_y, cross_entropy_max, lm_head_y_grad); done(25, thread);
            BARRIER
            lm_head_grad(thread, threads, lm_head_y_grad, transformer_wte_weight,
                transformer_ln_f_y_grad); done(26, thread);
            BARRIER
            transformer_ln_f_grad(thread, threads, transformer_ln_f_y_grad, transformer_ln_f_weight,
                transformer_ln_f_c, transformer_ln_f_v, transformer_ln_f_sum_2_grad);
                done(27, thread);
            transformer_ln_f_adamw_grad(thread, threads, transformer_ln_f_y_grad,
                transformer_ln_f_c, transformer_ln_f_y_part, transformer_ln_f_weight_exp_avg,
                transformer_ln_f_weight_exp_avg_sq, gradients[0].data); done(28, thread);
            BARRIER
            transformer_ln_f_grad_2(thread, threads, transformer_ln_f_y_grad,
                transformer_ln_f_weight, transformer_ln_f_sum_sum, transformer_h_0_ln_2_sum,
                transformer_ln_f_m, transformer_ln_f_sum_2_grad, transformer_ln_f_v,
                transformer_ln_f_sum_grad); done(29, thread);
            BARRIER
            transformer_ln_f_grad_3(thread, threads, transformer_ln_f_sum_grad,
                transformer_ln_f_sum_2_grad, transformer_ln_f_c, transformer_ln_f_y_grad,
                transformer_ln_f_weight, transformer_ln_f_y_part, transformer_h_0_5_y_grad);
                done(30, thread);
            BARRIER
            if (thread == 0)
                transformer_h_0_mlp_c_proj_2(transformer_h_0_mlp_c_proj_weight,
                    transformer_h_0_mlp_c_proj_weight_copy, 31, 7, 512, 2048);
            done(31, thread);
            BARRIER
            transformer_h_0_mlp_c_proj_transformer_h_0_mlp_1_grad(thread, threads,
                transformer_h_0_5_y_grad, transformer_h_0_mlp_c_proj_weight_copy,
                transformer_h_0_mlp_c_fc_sum); done(32, thread);
            transformer_h_0_mlp_c_proj_adamw_grad(thread, threads, transformer_h_0_5_y_grad,
                transformer_h_0_mlp_1_y, transformer_h_0_mlp_c_proj_weight_exp_avg,
                transformer_h_0_mlp_c_proj_weight_exp_avg_sq, &lr_scheduled,
                transformer_h_0_mlp_c_proj_weight, adamw_c1, adamw_c2, gradients[1].data);
                done(33, thread);
            if (thread == 0)
                transformer_h_0_mlp_c_proj_2(transformer_h_0_mlp_c_fc_weight,
                    transformer_h_0_mlp_c_fc_weight_copy, 127, 1, 2064, 496);
            done(34, thread);
            BARRIER
            transformer_h_0_mlp_c_proj(thread, threads, transformer_h_0_mlp_c_fc_y_grad,
                transformer_h_0_mlp_c_fc_weight_copy, transformer_h_0_ln_2_y_grad);
                done(35, thread);
            transformer_h_0_mlp_c_fc_adamw_grad(thread, threads, transformer_h_0_mlp_c_fc_y_grad,
                transformer_h_0_ln_2_y, transformer_h_0_mlp_c_fc_weight_exp_avg,
                transformer_h_0_mlp_c_fc_weight_exp_avg_sq, &lr_scheduled,
                transformer_h_0_mlp_c_fc_weight, adamw_c1, adamw_c2, gradients[2].data);
                done(36, thread);
            BARRIER
            transformer_h_0_ln_2_grad(thread, threads, transformer_h_0_ln_2_y_grad,
                transformer_h_0_ln_2_weight, transformer_h_0_2_y, transformer_h_0_ln_2_m,
                transformer_h_0_ln_2_v, transformer_h_0_ln_2_sum_2_grad); done(37, thread);
            transformer_h_0_ln_2_adamw_grad(thread, threads, transformer_h_0_ln_2_y_grad,
                transformer_h_0_2_y, transformer_h_0_ln_2_m, transformer_h_0_ln_2_y_part,
                transformer_h_0_ln_2_weight_exp_avg, transformer_h_0_ln_2_weight_exp_avg_sq,
                gradients[3].data); done(38, thread);
            BARRIER
            transformer_h_0_ln_2_grad_2(thread, threads, transformer_h_0_ln_2_y_grad,
                transformer_h_0_ln_2_weight, transformer_h_0_ln_2_sum, transformer_h_0_ln_2_m,
                transformer_h_0_ln_2_sum_2_grad, transformer_h_0_ln_2_v,
                transformer_h_0_ln_2_sum_grad); done(39, thread);
            BARRIER
            transformer_h_0_ln_2_grad_3(thread, threads, transformer_h_0_ln_2_sum_grad,
                transformer_h_0_ln_2_sum_2_grad, transformer_h_0_2_y, transformer_h_0_ln_2_m,
                transformer_h_0_ln_2_y_grad, transformer_h_0_ln_2_weight,
                transformer_h_0_ln_2_y_part, transformer_h_0_5_y_grad, transformer_h_0_2_y_grad);
                done(40, thread);
            BARRIER
            if (thread == 0)
                transformer_h_0_mlp_c_proj_2(transformer_h_0_attn_c_proj_weight,
                    transformer_h_0_attn_c_proj_weight_copy, 31, 1, 512, 496);
            done(41, thread);
            BARRIER
            transformer_h_0_attn_c_proj_grad(thread, threads, transformer_h_0_2_y_grad,
                transformer_h_0_attn_c_proj_weight_copy, transformer_h_0_attn_6_y_grad);
                done(42, thread);
            transformer_h_0_attn_c_proj_adamw_grad(thread, threads, transformer_h_0_2_y_grad,
                transformer_h_0_attn_4_4_y, transformer_h_0_attn_c_proj_weight_exp_avg,
                transformer_h_0_attn_c_proj_weight_exp_avg_sq, &lr_scheduled,
                transformer_h_0_attn_c_proj_weight, adamw_c1, adamw_c2, gradients[4].data);
                done(43, thread);
            BARRIER
            transformer_h_0_attn_4_4_grad(thread, threads, transformer_h_0_attn_6_y_grad,
                transformer_h_0_attn_c_attn_sum_copy, transformer_h_0_attn_4_4_w_grad);
                done(44, thread);
            BARRIER
            transformer_h_0_attn_4_4_transformer_h_0_attn_qkv_grad(thread, threads,
                transformer_h_0_attn_6_y_grad, transformer_h_0_attn_4_4_w,
                transformer_h_0_attn_2_y_grad); done(45, thread);
            BARRIER
            transformer_h_0_attn_4_4_transformer_h_0_attn_4_2_grad(thread, threads,
                transformer_h_0_attn_4_4_z, transformer_h_0_attn_4_4_w_grad,
                transformer_h_0_attn_4_4_w, transformer_h_0_attn_4_2_sum_grad); done(46, thread);
            BARRIER
            transformer_h_0_attn_4_2_grad(thread, threads, transformer_h_0_attn_4_2_sum_grad,
                transformer_h_0_attn_c_attn_sum, transformer_h_0_attn_qkv_y_0_grad);
                done(47, thread);
            transformer_h_0_attn_4_2_transformer_h_0_attn_qkv_grad(thread, threads,
                transformer_h_0_attn_4_2_sum_grad, transformer_h_0_attn_c_attn_sum,
                transformer_h_0_attn_2_y_grad); done(48, thread);
            BARRIER
            transformer_h_0_attn_qkv_grad(thread, threads, transformer_h_0_attn_qkv_y_0_grad,
                transformer_h_0_attn_2_y_grad); done(49, thread);
            BARRIER
            transformer_h_0_attn_c_attn_grad(thread, threads, transformer_h_0_attn_2_y_grad,
                transformer_h_0_attn_c_attn_weight, transformer_h_0_ln_1_y_grad); done(50, thread);
            BARRIER
            transformer_h_0_attn_c_attn_adamw_grad(thread, threads, transformer_h_0_attn_2_y_grad,
                transformer_h_0_ln_1_y, transformer_h_0_attn_c_attn_weight_exp_avg,
                transformer_h_0_attn_c_attn_weight_exp_avg_sq, &lr_scheduled,
                transformer_h_0_attn_c_attn_weight, adamw_c1, adamw_c2, gradients[5].data);
                done(51, thread);
            transformer_ln_f_grad(thread, threads, transformer_h_0_ln_1_y_grad,
                transformer_h_0_ln_1_weight, transformer_h_0_ln_1_c, transformer_h_0_ln_1_v,
                transformer_h_0_ln_1_sum_2_grad); done(52, thread);
            transformer_ln_f_adamw_grad(thread, threads, transformer_h_0_ln_1_y_grad,
                transformer_h_0_ln_1_c, transformer_h_0_ln_1_y_part,
                transformer_h_0_ln_1_weight_exp_avg, transformer_h_0_ln_1_weight_exp_avg_sq,
                gradients[6].data); done(53, thread);
            BARRIER
            transformer_h_0_ln_1_grad_2(thread, threads, transformer_h_0_ln_1_y_grad,
                transformer_h_0_ln_1_weight, transformer_h_0_ln_1_m_grad_sum,
                transformer_h_0_ln_1_sum_2_grad, transformer_h_0_ln_1_v,
                transformer_h_0_ln_1_sum_grad); done(54, thread);
            BARRIER
            transformer_h_0_ln_1_transformer_wpe_transformer_wte_grad(thread, threads,
                transformer_h_0_ln_1_sum_grad, transformer_h_0_ln_1_sum_2_grad,
                transformer_h_0_ln_1_c, transformer_h_0_ln_1_y_grad, transformer_h_0_ln_1_weight,
                transformer_h_0_ln_1_y_part, transformer_h_0_2_y_grad, transformer_wpe_y_grad,
                &tokens[0][0], transformer_wpe_weight_exp_avg,
                LENT_OR(7, transformer_wpe_weight_grad), transformer_wpe_weight_exp_avg_sq,
                &lr_scheduled, transformer_wpe_weight, adamw_c1, adamw_c2,
                transformer_wte_weight_grad_2); done(55, thread);
            BARRIER
            lm_head_transformer_wte_adamw_grad(thread, threads, lm_head_y_grad, transformer_ln_f_y,
                transformer_wte_weight_grad_2, transformer_wte_weight_exp_avg,
                transformer_wte_weight_exp_avg_sq, &lr_scheduled, transformer_wte_weight, adamw_c1,
                adamw_c2, gradients[8].data); done(56, thread);
            if (thread == 0)
                adamw_3(&lr_scheduled, transformer_h_0_ln_1_weight, adamw_c1,
                    transformer_h_0_ln_1_weight_exp_avg, transformer_h_0_ln_1_weight_exp_avg_sq,
                    adamw_c2);
            done(57, thread);
            if (thread == 0)
                adamw_3(&lr_scheduled, transformer_h_0_ln_2_weight, adamw_c1,
                    transformer_h_0_ln_2_weight_exp_avg, transformer_h_0_ln_2_weight_exp_avg_sq,
                    adamw_c2);
            done(58, thread);
            if (thread == 0)
                adamw_3(&lr_scheduled, transformer_ln_f_weight, adamw_c1,
                    transformer_ln_f_weight_exp_avg, transformer_ln_f_weight_exp_avg_sq, adamw_c2);
            done(59, thread);
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
        transformer_h_0_ln_1_eval(thread, threads, transformer_wte_weight, &tokens[0][0],
            transformer_wpe_weight, transformer_h_0_ln_1_c_2, transformer_h_0_ln_1_weight,
            transformer_h_0_ln_1_y_2); done(0, thread);
        BARRIER
        transformer_h_0_attn_4_2(thread, threads, transformer_h_0_ln_1_y_2,
            transformer_h_0_ln_1_y_copy, 1536, 128, 32, 512, 6160, 2048); done(1, thread);
        BARRIER
        transformer_h_0_attn_c_attn_eval(thread, threads, transformer_h_0_ln_1_y_copy,
            transformer_h_0_attn_c_attn_weight, transformer_h_0_attn_c_attn_sum_2); done(2, thread);
        BARRIER
        transformer_h_0_attn_4_2_eval(thread, threads, transformer_h_0_attn_c_attn_sum_2,
            transformer_h_0_attn_4_2_sum_2); done(3, thread);
        BARRIER
        transformer_h_0_attn_4_4_eval(thread, threads, transformer_h_0_attn_4_2_sum_2,
            transformer_h_0_attn_4_4_e_2, transformer_h_0_attn_4_4_w_2); done(4, thread);
        BARRIER
        transformer_h_0_attn_4_4_eval_2(thread, threads, transformer_h_0_attn_4_4_w_2,
            transformer_h_0_attn_c_attn_sum_2, transformer_h_0_attn_4_4_y_2); done(5, thread);
        BARRIER
        transformer_h_0_attn_c_proj_transformer_h_0_2_eval(thread, threads,
            transformer_h_0_attn_4_4_y_2, transformer_h_0_attn_c_proj_weight,
            transformer_wte_weight, &tokens[0][0], transformer_wpe_weight, transformer_h_0_2_y_2);
            done(6, thread);
        BARRIER
        transformer_h_0_ln_2_eval(thread, threads, transformer_h_0_2_y_2,
            transformer_h_0_ln_2_weight, transformer_h_0_ln_2_sum_2, transformer_h_0_ln_2_y_2);
            done(7, thread);
        BARRIER
        transformer_h_0_mlp_c_fc_transformer_h_0_mlp_1_eval(thread, threads,
            transformer_h_0_ln_2_y_2, transformer_h_0_mlp_c_fc_weight, transformer_h_0_mlp_1_y_2);
            done(8, thread);
        BARRIER
        transformer_h_0_mlp_c_proj(thread, threads, transformer_h_0_mlp_1_y_2,
            transformer_h_0_mlp_c_proj_weight, transformer_h_0_mlp_c_proj_sum_2); done(9, thread);
        BARRIER
        transformer_ln_f_eval(thread, threads, transformer_h_0_mlp_c_proj_sum_2,
            transformer_h_0_ln_2_sum_2, transformer_h_0_2_y_2, transformer_ln_f_c_2,
            transformer_ln_f_weight, transformer_ln_f_y_2); done(10, thread);
        BARRIER
        transformer_h_0_attn_4_2(thread, threads, transformer_ln_f_y_2, transformer_ln_f_y_copy_2,
            1536, 128, 32, 512, 6160, 2048); done(11, thread);
        BARRIER
        lm_head_2(thread, threads, transformer_ln_f_y_copy_2, transformer_wte_weight, lm_head_y_2);
            done(12, thread);
        BARRIER
        cross_entropy(thread, threads, lm_head_y_2, cross_entropy_max_2, cross_entropy_sum_2);
            done(13, thread);
        BARRIER
        if (thread == 0)
            cross_entropy_2(&targets[0][0], cross_entropy_max_2, cross_entropy_sum_2, lm_head_y_2,
                loss_sum_2, &loss_weight);
        done(14, thread);
        if (thread == 0)
            cross_entropy_3(loss_sum_2, &loss_weight, &loss);
        done(15, thread);
        BARRIER
        accuracy(thread, threads, lm_head_y_2, accuracy_argmax_2); done(16, thread);
        BARRIER
        if (thread == 0)
            accuracy_2(accuracy_argmax_2, &targets[0][0], accuracy_hit_2, accuracy_seen_2);
        done(17, thread);
        if (thread == 0)
            accuracy_3(accuracy_hit_2, &accuracy_hit_sum);
        done(18, thread);
        if (thread == 0)
            accuracy_3(accuracy_seen_2, &accuracy_seen_sum);
        done(19, thread);
    }
}

/* The reference: the same mathematics in double and in plain loops, for `gradcheck`.
   memory holds every tensor but the inputs, row-major. */
/* transformer.h.0.ln_1.sum[i0, i1] = sum(d0) transformer.wpe.y[i0, i1, d0] */
/* For transformer.h.0.ln_1 (line 33), transformer.h.0.ln_2 (line 36), transformer.ln_f (line 43) */
static void reference_layer_norm_sum(const double *restrict transformer_wpe_y,
    double *restrict transformer_h_0_ln_1_sum)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += transformer_wpe_y[2048 * i0 + 32 * i1 + d0];
            transformer_h_0_ln_1_sum[64 * i0 + i1] = sum;
        }
}

/* transformer.h.0.ln_1.m[i0, i1] = transformer.h.0.ln_1.sum[i0, i1]/32 */
/* For transformer.h.0.ln_1 (line 33), transformer.h.0.ln_2 (line 36), transformer.ln_f (line 43) */
static void reference_layer_norm_m(const double *restrict transformer_h_0_ln_1_sum,
    double *restrict transformer_h_0_ln_1_m)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            transformer_h_0_ln_1_m[64 * i0 + i1] = transformer_h_0_ln_1_sum[64 * i0 + i1] / 32.0;
}

/* transformer.h.0.ln_1.c[i0, i1, d0] = transformer.wpe.y[i0, i1, d0] -
   transformer.h.0.ln_1.m[i0, i1] */
/* For transformer.h.0.ln_1 (line 33), transformer.h.0.ln_2 (line 36), transformer.ln_f (line 43) */
static void reference_layer_norm_c(const double *restrict transformer_wpe_y,
    const double *restrict transformer_h_0_ln_1_m, double *restrict transformer_h_0_ln_1_c_3)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                transformer_h_0_ln_1_c_3[2048 * i0 + 32 * i1 + d0] =
                    transformer_wpe_y[2048 * i0 + 32 * i1 + d0] -
                    transformer_h_0_ln_1_m[64 * i0 + i1];
}

/* transformer.h.0.ln_1.sum.2[i0, i1] = sum(d0) transformer.h.0.ln_1.c[i0, i1,
   d0]*transformer.h.0.ln_1.c[i0, i1, d0] */
/* For transformer.h.0.ln_1 (line 33), transformer.ln_f (line 43), transformer.h.0.ln_2 (line 36) */
static void reference_layer_norm_sum_2(const double *restrict transformer_h_0_ln_1_c_3,
    double *restrict transformer_h_0_ln_1_sum_2)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += transformer_h_0_ln_1_c_3[2048 * i0 + 32 * i1 + d0] *
                    transformer_h_0_ln_1_c_3[2048 * i0 + 32 * i1 + d0];
            transformer_h_0_ln_1_sum_2[64 * i0 + i1] = sum;
        }
}

/* transformer.h.0.ln_1.y[i0, i1, d0] = transformer.h.0.ln_1.c[i0, i1,
   d0]*rsqrt(transformer.h.0.ln_1.v[i0, i1] + 1e-05)*transformer.h.0.ln_1.weight[d0] */
/* For transformer.h.0.ln_1 (line 33), transformer.ln_f (line 43), transformer.h.0.ln_2 (line 36) */
static void reference_layer_norm_y(const double *restrict transformer_h_0_ln_1_c_3,
    const double *restrict transformer_h_0_ln_1_v_2,
    const double *restrict transformer_h_0_ln_1_weight_2, double *restrict transformer_h_0_ln_1_y_3)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                transformer_h_0_ln_1_y_3[2048 * i0 + 32 * i1 + d0] =
                    transformer_h_0_ln_1_c_3[2048 * i0 + 32 * i1 + d0] *
                    rsqrt(transformer_h_0_ln_1_v_2[64 * i0 + i1] + 1e-05) *
                    transformer_h_0_ln_1_weight_2[d0];
}

/* transformer.h.0.attn.c_attn.sum[i0, i1, k] = sum(c) transformer.h.0.ln_1.y[i0, i1,
   c]*transformer.h.0.attn.c_attn.weight[k, c] */
/* For transformer.h.0.attn.c_attn (line 16), transformer.h.0.attn.c_proj (line 23),
   transformer.h.0.mlp.c_fc (line 27), transformer.h.0.mlp.c_proj (line 29), lm_head (line 44) */
static void reference_linear_sum(const double *restrict transformer_h_0_ln_1_y_3,
    const double *restrict transformer_h_0_attn_c_attn_weight_2,
    double *restrict transformer_h_0_attn_c_attn_sum_3, int k_end, int c_end, int i0_stride,
    int i0_stride_2)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int k = 0; k < k_end; k++) {
                double sum = 0.0;
                for (int c = 0; c < c_end; c++)
                    sum += transformer_h_0_ln_1_y_3[i0_stride * i0 + c_end * i1 + c] *
                        transformer_h_0_attn_c_attn_weight_2[c_end * k + c];
                transformer_h_0_attn_c_attn_sum_3[i0_stride_2 * i0 + k_end * i1 + k] = sum;
            }
}

/* transformer.h.0.attn.c_attn.y[i0, i1, k] = transformer.h.0.attn.c_attn.sum[i0, i1, k] */
/* For transformer.h.0.attn.c_attn (line 16), transformer.h.0.attn.6 (line 22),
   transformer.h.0.attn.c_proj (line 23), transformer.h.0.mlp.c_fc (line 27),
   transformer.h.0.mlp.c_proj (line 29), lm_head (line 44) */
static void reference_linear_y(const double *restrict transformer_h_0_attn_c_attn_sum_3,
    double *restrict transformer_h_0_attn_c_attn_y, int k_end, int i0_stride)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int k = 0; k < k_end; k++)
                transformer_h_0_attn_c_attn_y[i0_stride * i0 + k_end * i1 + k] =
                    transformer_h_0_attn_c_attn_sum_3[i0_stride * i0 + k_end * i1 + k];
}

/* transformer.h.0.attn.1.y[a0, a1, s0, s1, s2] = transformer.h.0.attn.c_attn.y[a0, a1, 32*s0 +
   8*s1 + s2] */
/* For transformer.h.0.attn.1 (line 17), transformer.h.0.attn.2 (line 18) */
static void reference_unflatten_y(const double *restrict transformer_h_0_attn_c_attn_y,
    double *restrict transformer_h_0_attn_1_y, int a1_end, int s1_end, int a1_stride, int s0_stride,
    int a1_stride_2, int s1_stride)
{
    for (int a0 = 0; a0 < 12; a0++)
        for (int a1 = 0; a1 < a1_end; a1++)
            for (int s0 = 0; s0 < 3; s0++)
                for (int s1 = 0; s1 < s1_end; s1++)
                    for (int s2 = 0; s2 < 8; s2++)
                        transformer_h_0_attn_1_y[6144 * a0 + a1_stride * a1 + s0_stride * s0 + 8 *
                            s1 + s2] = transformer_h_0_attn_c_attn_y[6144 * a0 + a1_stride_2 * a1 +
                            32 * s0 + s1_stride * s1 + s2];
}

/* transformer.h.0.attn.qkv.y.0[a0, a1, b0, b1] = transformer.h.0.attn.2.y[a0, a1, 0, b0, b1] */
/* For transformer.h.0.attn.qkv (line 19), transformer.h.0.attn.4.4 (line 20),
   transformer.h.0.attn.5 (line 21) */
static void reference_unbind_y_0(const double *restrict transformer_h_0_attn_2_y,
    double *restrict transformer_h_0_attn_qkv_y_0, int a1_end, int b0_end, int b1_end,
    int a0_stride, int a1_stride, int a0_stride_2, int a1_stride_2, int b0_stride)
{
    for (int a0 = 0; a0 < 12; a0++)
        for (int a1 = 0; a1 < a1_end; a1++)
            for (int b0 = 0; b0 < b0_end; b0++)
                for (int b1 = 0; b1 < b1_end; b1++)
                    transformer_h_0_attn_qkv_y_0[a0_stride * a0 + a1_stride * a1 + b1_end * b0 +
                        b1] = transformer_h_0_attn_2_y[a0_stride_2 * a0 + a1_stride_2 * a1 +
                        b0_stride * b0 + b1];
}

/* transformer.h.0.2.y[i0, i1, i2] = transformer.h.0.attn.c_proj.y[i0, i1, i2] +
   transformer.wpe.y[i0, i1, i2] */
/* For transformer.h.0.2 (line 35), transformer.h.0.5 (line 38), cross_entropy (line 50),
   transformer.ln_f (line 43), transformer.h.0.ln_2 (line 36), transformer.h.0.ln_1 (line 33) */
static void reference_add_y(const double *restrict transformer_h_0_attn_c_proj_y,
    const double *restrict transformer_wpe_y, double *restrict transformer_h_0_2_y_3, int i2_end,
    int i0_stride)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int i2 = 0; i2 < i2_end; i2++)
                transformer_h_0_2_y_3[i0_stride * i0 + i2_end * i1 + i2] =
                    transformer_h_0_attn_c_proj_y[i0_stride * i0 + i2_end * i1 + i2] +
                    transformer_wpe_y[i0_stride * i0 + i2_end * i1 + i2];
}

/* transformer.ln_f.y.grad[i0, i1, c] = sum(k) lm_head.y.grad[i0, i1,
   k]*transformer.wte.weight[k, c] */
/* For lm_head (line 44), transformer.h.0.mlp.c_proj (line 29), transformer.h.0.mlp.c_fc (line
   27), transformer.h.0.attn.c_proj (line 23), transformer.h.0.attn.c_attn (line 16) */
static void reference_transformer_ln_f_y_grad(const double *restrict lm_head_y_grad_2,
    const double *restrict transformer_wte_weight_2, double *restrict transformer_ln_f_y_grad_2,
    int c_end, int k_end, int i0_stride, int i0_stride_2)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int c = 0; c < c_end; c++) {
                double sum = 0.0;
                for (int k = 0; k < k_end; k++)
                    sum += lm_head_y_grad_2[i0_stride * i0 + k_end * i1 + k] *
                        transformer_wte_weight_2[c_end * k + c];
                transformer_ln_f_y_grad_2[i0_stride_2 * i0 + c_end * i1 + c] = sum;
            }
}

/* transformer.ln_f.v.grad[i0, i1] = sum(d0) (-0.5)*(transformer.ln_f.y.grad[i0, i1,
   d0]*transformer.ln_f.weight[d0]*transformer.ln_f.c[i0, i1, d0]*(rsqrt(transformer.ln_f.v[i0,
   i1] + 1e-05)*rsqrt(transformer.ln_f.v[i0, i1] + 1e-05)*rsqrt(transformer.ln_f.v[i0, i1] +
   1e-05))) */
/* For transformer.ln_f (line 43), transformer.h.0.ln_1 (line 33), transformer.h.0.ln_2 (line 36) */
static void reference_layer_norm_v_grad(const double *restrict transformer_ln_f_y_grad_2,
    const double *restrict transformer_ln_f_weight_2, const double *restrict transformer_ln_f_c_3,
    const double *restrict transformer_ln_f_v_2, double *restrict transformer_ln_f_v_grad)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += -0.5 * (transformer_ln_f_y_grad_2[2048 * i0 + 32 * i1 + d0] *
                    transformer_ln_f_weight_2[d0] * transformer_ln_f_c_3[2048 * i0 + 32 * i1 + d0] *
                    (rsqrt(transformer_ln_f_v_2[64 * i0 + i1] + 1e-05) *
                    rsqrt(transformer_ln_f_v_2[64 * i0 + i1] + 1e-05) *
                    rsqrt(transformer_ln_f_v_2[64 * i0 + i1] + 1e-05)));
            transformer_ln_f_v_grad[64 * i0 + i1] = sum;
        }
}

/* transformer.ln_f.weight.grad[d0] = sum(i0, i1) transformer.ln_f.y.grad[i0, i1,
   d0]*(transformer.ln_f.c[i0, i1, d0]*rsqrt(transformer.ln_f.v[i0, i1] + 1e-05)) */
/* For transformer.ln_f (line 43), transformer.h.0.ln_1 (line 33), transformer.h.0.ln_2 (line 36) */
static void reference_layer_norm_weight_grad(const double *restrict transformer_ln_f_y_grad_2,
    const double *restrict transformer_ln_f_c_3, const double *restrict transformer_ln_f_v_2,
    double *restrict transformer_ln_f_weight_grad_2)
{
    for (int d0 = 0; d0 < 32; d0++) {
        double sum = 0.0;
        for (int i0 = 0; i0 < 12; i0++)
            for (int i1 = 0; i1 < 64; i1++)
                sum += transformer_ln_f_y_grad_2[2048 * i0 + 32 * i1 + d0] *
                    (transformer_ln_f_c_3[2048 * i0 + 32 * i1 + d0] *
                    rsqrt(transformer_ln_f_v_2[64 * i0 + i1] + 1e-05));
        transformer_ln_f_weight_grad_2[d0] = sum;
    }
}

/* transformer.ln_f.c.grad.1[i0, i1, d0] = transformer.ln_f.y.grad[i0, i1,
   d0]*transformer.ln_f.weight[d0]*rsqrt(transformer.ln_f.v[i0, i1] + 1e-05) */
/* For transformer.ln_f (line 43), transformer.h.0.ln_1 (line 33), transformer.h.0.ln_2 (line 36) */
static void reference_layer_norm_c_grad_1(const double *restrict transformer_ln_f_y_grad_2,
    const double *restrict transformer_ln_f_weight_2, const double *restrict transformer_ln_f_v_2,
    double *restrict transformer_ln_f_c_grad_1)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                transformer_ln_f_c_grad_1[2048 * i0 + 32 * i1 + d0] =
                    transformer_ln_f_y_grad_2[2048 * i0 + 32 * i1 + d0] *
                    transformer_ln_f_weight_2[d0] *
                    rsqrt(transformer_ln_f_v_2[64 * i0 + i1] + 1e-05);
}

/* transformer.ln_f.c.grad.2[i0, i1, d0] = 2*(transformer.ln_f.sum.2.grad[i0,
   i1]*transformer.ln_f.c[i0, i1, d0]) */
/* For transformer.ln_f (line 43), transformer.h.0.ln_1 (line 33), transformer.h.0.ln_2 (line 36) */
static void reference_layer_norm_c_grad_2(const double *restrict transformer_ln_f_sum_2_grad_2,
    const double *restrict transformer_ln_f_c_3, double *restrict transformer_ln_f_c_grad_2)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                transformer_ln_f_c_grad_2[2048 * i0 + 32 * i1 + d0] = 2.0 *
                    (transformer_ln_f_sum_2_grad_2[64 * i0 + i1] *
                    transformer_ln_f_c_3[2048 * i0 + 32 * i1 + d0]);
}

/* transformer.ln_f.m.grad[i0, i1] = sum(d0) -transformer.ln_f.c.grad[i0, i1, d0] */
/* For transformer.ln_f (line 43), transformer.h.0.ln_2 (line 36), transformer.h.0.ln_1 (line 33) */
static void reference_layer_norm_m_grad(const double *restrict transformer_ln_f_c_grad,
    double *restrict transformer_ln_f_m_grad)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++) {
            double sum = 0.0;
            for (int d0 = 0; d0 < 32; d0++)
                sum += -transformer_ln_f_c_grad[2048 * i0 + 32 * i1 + d0];
            transformer_ln_f_m_grad[64 * i0 + i1] = sum;
        }
}

/* transformer.h.0.5.y.grad.1[i0, i1, d0] = transformer.ln_f.sum.grad[i0, i1] */
/* For transformer.ln_f (line 43), transformer.h.0.ln_2 (line 36), transformer.h.0.ln_1 (line 33) */
static void reference_transformer_h_0_5_y_grad_1(const double *restrict transformer_ln_f_sum_grad_2,
    double *restrict transformer_h_0_5_y_grad_1)
{
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int d0 = 0; d0 < 32; d0++)
                transformer_h_0_5_y_grad_1[2048 * i0 + 32 * i1 + d0] =
                    transformer_ln_f_sum_grad_2[64 * i0 + i1];
}

/* transformer.h.0.mlp.c_proj.weight.grad[k, c] = sum(i0, i1) transformer.h.0.5.y.grad[i0, i1,
   k]*transformer.h.0.mlp.1.y[i0, i1, c] */
/* For transformer.h.0.mlp.c_proj (line 29), transformer.h.0.mlp.c_fc (line 27),
   transformer.h.0.attn.c_proj (line 23), transformer.h.0.attn.c_attn (line 16), lm_head (line
   44) */
static void reference_linear_weight_grad(const double *restrict transformer_h_0_5_y_grad_2,
    const double *restrict transformer_h_0_mlp_1_y_3,
    double *restrict transformer_h_0_mlp_c_proj_weight_grad_2, int k_end, int c_end, int i0_stride,
    int i0_stride_2)
{
    for (int k = 0; k < k_end; k++)
        for (int c = 0; c < c_end; c++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 12; i0++)
                for (int i1 = 0; i1 < 64; i1++)
                    sum += transformer_h_0_5_y_grad_2[i0_stride * i0 + k_end * i1 + k] *
                        transformer_h_0_mlp_1_y_3[i0_stride_2 * i0 + c_end * i1 + c];
            transformer_h_0_mlp_c_proj_weight_grad_2[c_end * k + c] = sum;
        }
}

__attribute__((noinline)) static void reference_forward_2(double *memory)
{
    /* transformer.wte.y[i0, i1, d] = transformer.wte.weight[tokens[i0, i1], d] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int d = 0; d < 32; d++)
                memory[2048 * i0 + 32 * i1 + d + 49536] = memory[32 * tokens[i0][i1] + d];
    /* transformer.wpe.y[n, t, d] = transformer.wte.y[n, t, d] + transformer.wpe.weight[t, d] */
    for (int n = 0; n < 12; n++)
        for (int t = 0; t < 64; t++)
            for (int d = 0; d < 32; d++)
                memory[2048 * n + 32 * t + d + 74112] = memory[2048 * n + 32 * t + d + 49536] +
                    memory[32 * t + d + 2080];
    /* transformer.h.0.ln_1 */
    reference_layer_norm_sum(memory + 74112, memory + 98688);
    reference_layer_norm_m(memory + 98688, memory + 99456);
    reference_layer_norm_c(memory + 74112, memory + 99456, memory + 100224);
    reference_layer_norm_sum_2(memory + 100224, memory + 124800);
    reference_layer_norm_m(memory + 124800, memory + 125568);
    reference_layer_norm_y(memory + 100224, memory + 125568, memory + 4128, memory + 126336);
    /* transformer.h.0.attn.c_attn */
    reference_linear_sum(memory + 126336, memory + 4160, memory + 150912, 96, 32, 2048, 6144);
    reference_linear_y(memory + 150912, memory + 224640, 96, 6144);
    /* transformer.h.0.attn.1 */
    reference_unflatten_y(memory + 224640, memory + 298368, 64, 4, 96, 32, 96, 8);
    /* transformer.h.0.attn.2 */
    reference_unflatten_y(memory + 298368, memory + 372096, 4, 64, 1536, 512, 8, 96);
    /* transformer.h.0.attn.qkv */
    reference_unbind_y_0(memory + 372096, memory + 445824, 4, 64, 8, 2048, 512, 6144, 1536, 8);
    /* transformer.h.0.attn.qkv.y.1[a0, a1, b0, b1] = transformer.h.0.attn.2.y[a0, a1, 1, b0, b1] */
    for (int a0 = 0; a0 < 12; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 64; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[2048 * a0 + 512 * a1 + 8 * b0 + b1 + 470400] =
                        memory[6144 * a0 + 1536 * a1 + 8 * b0 + b1 + 372608];
    /* transformer.h.0.attn.qkv.y.2[a0, a1, b0, b1] = transformer.h.0.attn.2.y[a0, a1, 2, b0, b1] */
    for (int a0 = 0; a0 < 12; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 64; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[2048 * a0 + 512 * a1 + 8 * b0 + b1 + 494976] =
                        memory[6144 * a0 + 1536 * a1 + 8 * b0 + b1 + 373120];
    /* transformer.h.0.attn.4.2.sum[i0, i1, l, s] = sum(d) transformer.h.0.attn.qkv.y.0[i0, i1,
       l, d]*transformer.h.0.attn.qkv.y.1[i0, i1, s, d] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++) {
                    double sum = 0.0;
                    for (int d = 0; d < 8; d++)
                        sum += memory[2048 * i0 + 512 * i1 + 8 * l + d + 445824] *
                            memory[2048 * i0 + 512 * i1 + 8 * s + d + 470400];
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 519552] = sum;
                }
    /* transformer.h.0.attn.4.2.y[i0, i1, l, s] = transformer.h.0.attn.4.2.sum[i0, i1, l,
       s]*0.35355339059327373 */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 716160] =
                        memory[16384 * i0 + 4096 * i1 + 64 * l + s + 519552] * 0.35355339059327373;
}

__attribute__((noinline)) static void reference_forward_3(double *memory)
{
    /* transformer.h.0.attn.4.4.x[i0, i1, l, s] = select(s <= l, transformer.h.0.attn.4.2.y[i0,
       i1, l, s], -inf) */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 912768] =
                        choose(s <= l, memory[16384 * i0 + 4096 * i1 + 64 * l + s + 716160],
                        -INFINITY);
    /* transformer.h.0.attn.4.4.h[i0, i1, l] = max(s) transformer.h.0.attn.4.4.x[i0, i1, l, s] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++) {
                double best = -INFINITY;
                for (int s = 0; s < 64; s++) {
                    const double v = memory[16384 * i0 + 4096 * i1 + 64 * l + s + 912768];
                    if (v > best || v != v)
                        best = v;
                }
                memory[256 * i0 + 64 * i1 + l + 1109376] = best;
            }
}

__attribute__((noinline)) static void reference_forward_4(double *memory)
{
    /* transformer.h.0.attn.4.4.m[i0, i1, l] = stop_gradient(max(transformer.h.0.attn.4.4.h[i0,
       i1, l], -1e+30)) */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                memory[256 * i0 + 64 * i1 + l + 1112448] =
                    maximum(memory[256 * i0 + 64 * i1 + l + 1109376], -1e+30);
}

__attribute__((noinline)) static void reference_forward_5(double *memory)
{
    /* transformer.h.0.attn.4.4.e[i0, i1, l, s] = exp(transformer.h.0.attn.4.4.x[i0, i1, l, s] -
       transformer.h.0.attn.4.4.m[i0, i1, l]) */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 1115520] =
                        exp(memory[16384 * i0 + 4096 * i1 + 64 * l + s + 912768] -
                        memory[256 * i0 + 64 * i1 + l + 1112448]);
    /* transformer.h.0.attn.4.4.z[i0, i1, l] = sum(s) transformer.h.0.attn.4.4.e[i0, i1, l, s] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++) {
                double sum = 0.0;
                for (int s = 0; s < 64; s++)
                    sum += memory[16384 * i0 + 4096 * i1 + 64 * l + s + 1115520];
                memory[256 * i0 + 64 * i1 + l + 1312128] = sum;
            }
    /* transformer.h.0.attn.4.4.p[i0, i1, l, s] = transformer.h.0.attn.4.4.e[i0, i1, l,
       s]/max(transformer.h.0.attn.4.4.z[i0, i1, l], 1e-30) */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 1315200] =
                        memory[16384 * i0 + 4096 * i1 + 64 * l + s + 1115520] /
                        maximum(memory[256 * i0 + 64 * i1 + l + 1312128], 1e-30);
    reference_unbind_y_0(memory + 1315200, memory + 1511808, 4, 64, 64, 16384, 4096, 16384, 4096,
        64);
    /* transformer.h.0.attn.4.4.y[i0, i1, l, c] = sum(s) transformer.h.0.attn.4.4.w[i0, i1, l,
       s]*transformer.h.0.attn.qkv.y.2[i0, i1, s, c] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int c = 0; c < 8; c++) {
                    double sum = 0.0;
                    for (int s = 0; s < 64; s++)
                        sum += memory[16384 * i0 + 4096 * i1 + 64 * l + s + 1511808] *
                            memory[2048 * i0 + 512 * i1 + c + 8 * s + 494976];
                    memory[2048 * i0 + 512 * i1 + 8 * l + c + 1708416] = sum;
                }
    /* transformer.h.0.attn.5 */
    reference_unbind_y_0(memory + 1708416, memory + 1732992, 64, 4, 8, 2048, 32, 2048, 8, 512);
    /* transformer.h.0.attn.6 */
    reference_linear_y(memory + 1732992, memory + 1757568, 32, 2048);
    /* transformer.h.0.attn.c_proj */
    reference_linear_sum(memory + 1757568, memory + 7232, memory + 1782144, 32, 32, 2048, 2048);
    reference_linear_y(memory + 1782144, memory + 1806720, 32, 2048);
    /* transformer.h.0.2 */
    reference_add_y(memory + 1806720, memory + 74112, memory + 1831296, 32, 2048);
    /* transformer.h.0.ln_2 */
    reference_layer_norm_sum(memory + 1831296, memory + 1855872);
    reference_layer_norm_m(memory + 1855872, memory + 1856640);
    reference_layer_norm_c(memory + 1831296, memory + 1856640, memory + 1857408);
    reference_layer_norm_sum_2(memory + 1857408, memory + 1881984);
    reference_layer_norm_m(memory + 1881984, memory + 1882752);
    reference_layer_norm_y(memory + 1857408, memory + 1882752, memory + 8256, memory + 1883520);
    /* transformer.h.0.mlp.c_fc */
    reference_linear_sum(memory + 1883520, memory + 8288, memory + 1908096, 128, 32, 2048, 8192);
    reference_linear_y(memory + 1908096, memory + 2006400, 128, 8192);
    /* transformer.h.0.mlp.1.y[i0, i1, i2] = 0.5*transformer.h.0.mlp.c_fc.y[i0, i1, i2]*(1 +
       erf(0.7071067811865476*transformer.h.0.mlp.c_fc.y[i0, i1, i2])) */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int i2 = 0; i2 < 128; i2++)
                memory[8192 * i0 + 128 * i1 + i2 + 2104704] = 0.5 *
                    memory[8192 * i0 + 128 * i1 + i2 + 2006400] *
                    (1.0 + erf(0.7071067811865476 * memory[8192 * i0 + 128 * i1 + i2 + 2006400]));
    /* transformer.h.0.mlp.c_proj */
    reference_linear_sum(memory + 2104704, memory + 12384, memory + 2203008, 32, 128, 8192, 2048);
    reference_linear_y(memory + 2203008, memory + 2227584, 32, 2048);
    /* transformer.h.0.5 */
    reference_add_y(memory + 2227584, memory + 1831296, memory + 2252160, 32, 2048);
    /* transformer.ln_f */
    reference_layer_norm_sum(memory + 2252160, memory + 2276736);
    reference_layer_norm_m(memory + 2276736, memory + 2277504);
    reference_layer_norm_c(memory + 2252160, memory + 2277504, memory + 2278272);
    reference_layer_norm_sum_2(memory + 2278272, memory + 2302848);
    reference_layer_norm_m(memory + 2302848, memory + 2303616);
    reference_layer_norm_y(memory + 2278272, memory + 2303616, memory + 16480, memory + 2304384);
    /* lm_head */
    reference_linear_sum(memory + 2304384, memory + 0, memory + 2328960, 65, 32, 2048, 4160);
    reference_linear_y(memory + 2328960, memory + 2378880, 65, 4160);
    /* cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c] */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++) {
            double best = -INFINITY;
            for (int c = 0; c < 65; c++) {
                const double v = memory[4160 * n + 65 * a0 + c + 2378880];
                if (v > best || v != v)
                    best = v;
            }
            memory[64 * n + a0 + 2428800] = best;
        }
}

__attribute__((noinline)) static void reference_forward_6(double *memory)
{
    /* cross_entropy.m[n, a0] = stop_gradient(cross_entropy.max[n, a0]) */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++)
            memory[64 * n + a0 + 2429568] = memory[64 * n + a0 + 2428800];
}

__attribute__((noinline)) static void reference_forward_7(double *memory)
{
    /* cross_entropy.sum[n, a0] = sum(c) exp(lm_head.y[n, a0, c] - cross_entropy.m[n, a0]) */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++) {
            double sum = 0.0;
            for (int c = 0; c < 65; c++)
                sum += exp(memory[4160 * n + 65 * a0 + c + 2378880] -
                    memory[64 * n + a0 + 2429568]);
            memory[64 * n + a0 + 2430336] = sum;
        }
    /* cross_entropy.lse[n, a0] = cross_entropy.m[n, a0] + log(cross_entropy.sum[n, a0]) */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++)
            memory[64 * n + a0 + 2431104] = memory[64 * n + a0 + 2429568] +
                log(memory[64 * n + a0 + 2430336]);
    /* cross_entropy.l[n, a0] = select(targets[n, a0] == -100, 0, cross_entropy.lse[n, a0] -
       lm_head.y[n, a0, targets[n, a0]]) */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++)
            memory[64 * n + a0 + 2431872] =
                choose(targets[n][a0] == -100, 0.0, memory[64 * n + a0 + 2431104] -
                memory[class_of(targets[n][a0], 65) + 4160 * n + 65 * a0 + 2378880]);
    /* cross_entropy.w[n, a0] = select(targets[n, a0] == -100, 0, 1) */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++)
            memory[64 * n + a0 + 2432640] = choose(targets[n][a0] == -100, 0.0, 1.0);
    /* loss.sum[] = sum(n, i0) select(n < valid[], cross_entropy.l[n, i0], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 12; n++)
            for (int i0 = 0; i0 < 64; i0++)
                sum += choose(n < run.valid, memory[64 * n + i0 + 2431872], 0.0);
        memory[2433408] = sum;
    }
    /* loss.weight[] = sum(n, i0) select(n < valid[], cross_entropy.w[n, i0], 0) */
    {
        double sum = 0.0;
        for (int n = 0; n < 12; n++)
            for (int i0 = 0; i0 < 64; i0++)
                sum += choose(n < run.valid, memory[64 * n + i0 + 2432640], 0.0);
        memory[2433409] = sum;
    }
}

__attribute__((noinline)) static void reference_forward_8(double *memory)
{
    /* loss[] = loss.sum[]/loss.weight[] */
    memory[2433410] = memory[2433408] / memory[2433409];
}

__attribute__((noinline)) static void reference_backward_2(double *memory)
{
    /* loss.sum.grad[] = 1/loss.weight[] */
    memory[2433411] = 1.0 / memory[2433409];
    /* cross_entropy.l.grad[n, i0] = select(n < valid[], loss.sum.grad[], 0) */
    for (int n = 0; n < 12; n++)
        for (int i0 = 0; i0 < 64; i0++)
            memory[64 * n + i0 + 2433412] = choose(n < run.valid, memory[2433411], 0.0);
    /* cross_entropy.lse.grad[n, a0] = select(targets[n, a0] == -100, 0, cross_entropy.l.grad[n,
       a0]) */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++)
            memory[64 * n + a0 + 2434180] =
                choose(targets[n][a0] == -100, 0.0, memory[64 * n + a0 + 2433412]);
    /* cross_entropy.sum.grad[n, a0] = cross_entropy.lse.grad[n, a0]/cross_entropy.sum[n, a0] */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++)
            memory[64 * n + a0 + 2434948] = memory[64 * n + a0 + 2434180] /
                memory[64 * n + a0 + 2430336];
    /* lm_head.y.grad.1[n, a0, k] = select(targets[n, a0] == k, select(targets[n, a0] == -100, 0,
       -cross_entropy.l.grad[n, a0]), 0) */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++)
            for (int k = 0; k < 65; k++)
                memory[k + 4160 * n + 65 * a0 + 2435716] =
                    choose(targets[n][a0] == k,
                    choose(targets[n][a0] == -100, 0.0, -memory[64 * n + a0 + 2433412]), 0.0);
    /* lm_head.y.grad.2[n, a0, c] = cross_entropy.sum.grad[n, a0]*exp(lm_head.y[n, a0, c] -
       cross_entropy.m[n, a0]) */
    for (int n = 0; n < 12; n++)
        for (int a0 = 0; a0 < 64; a0++)
            for (int c = 0; c < 65; c++)
                memory[4160 * n + 65 * a0 + c + 2485636] = memory[64 * n + a0 + 2434948] *
                    exp(memory[4160 * n + 65 * a0 + c + 2378880] - memory[64 * n + a0 + 2429568]);
}

__attribute__((noinline)) static void reference_backward_3(double *memory)
{
    /* cross_entropy */
    reference_add_y(memory + 2485636, memory + 2435716, memory + 2535556, 65, 4160);
    /* lm_head */
    reference_transformer_ln_f_y_grad(memory + 2535556, memory + 0, memory + 2585476, 32, 65, 4160,
        2048);
    /* transformer.ln_f */
    reference_layer_norm_v_grad(memory + 2585476, memory + 16480, memory + 2278272, memory +
        2303616, memory + 2610052);
    reference_layer_norm_weight_grad(memory + 2585476, memory + 2278272, memory + 2303616, memory +
        2610820);
    reference_layer_norm_m(memory + 2610052, memory + 2610852);
    reference_layer_norm_c_grad_1(memory + 2585476, memory + 16480, memory + 2303616, memory +
        2611620);
    reference_layer_norm_c_grad_2(memory + 2610852, memory + 2278272, memory + 2636196);
    reference_add_y(memory + 2636196, memory + 2611620, memory + 2660772, 32, 2048);
    reference_layer_norm_m_grad(memory + 2660772, memory + 2685348);
    reference_layer_norm_m(memory + 2685348, memory + 2686116);
    reference_transformer_h_0_5_y_grad_1(memory + 2686116, memory + 2686884);
    reference_add_y(memory + 2686884, memory + 2660772, memory + 2711460, 32, 2048);
    /* transformer.h.0.mlp.c_proj */
    reference_transformer_ln_f_y_grad(memory + 2711460, memory + 12384, memory + 2736036, 128, 32,
        2048, 8192);
    reference_linear_weight_grad(memory + 2711460, memory + 2104704, memory + 2834340, 32, 128,
        2048, 8192);
    /* transformer.h.0.mlp.c_fc.y.grad[i0, i1, i2] = 0.5*(transformer.h.0.mlp.1.y.grad[i0, i1,
       i2]*(1 + erf(0.7071067811865476*transformer.h.0.mlp.c_fc.y[i0, i1, i2]))) +
       0.3989422804014327*(transformer.h.0.mlp.1.y.grad[i0, i1,
       i2]*transformer.h.0.mlp.c_fc.y[i0, i1,
       i2]*exp((-0.5000000000000001)*(transformer.h.0.mlp.c_fc.y[i0, i1,
       i2]*transformer.h.0.mlp.c_fc.y[i0, i1, i2]))) */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int i2 = 0; i2 < 128; i2++)
                memory[8192 * i0 + 128 * i1 + i2 + 2838436] = 0.5 *
                    (memory[8192 * i0 + 128 * i1 + i2 + 2736036] *
                    (1.0 + erf(0.7071067811865476 * memory[8192 * i0 + 128 * i1 + i2 + 2006400]))) +
                    0.3989422804014327 * (memory[8192 * i0 + 128 * i1 + i2 + 2736036] *
                    memory[8192 * i0 + 128 * i1 + i2 + 2006400] *
                    exp(-0.5000000000000001 * (memory[8192 * i0 + 128 * i1 + i2 + 2006400] *
                    memory[8192 * i0 + 128 * i1 + i2 + 2006400])));
    /* transformer.h.0.mlp.c_fc */
    reference_transformer_ln_f_y_grad(memory + 2838436, memory + 8288, memory + 2936740, 32, 128,
        8192, 2048);
    reference_linear_weight_grad(memory + 2838436, memory + 1883520, memory + 2961316, 128, 32,
        8192, 2048);
    /* transformer.h.0.ln_2 */
    reference_layer_norm_v_grad(memory + 2936740, memory + 8256, memory + 1857408, memory + 1882752,
        memory + 2965412);
    reference_layer_norm_weight_grad(memory + 2936740, memory + 1857408, memory + 1882752, memory +
        2966180);
    reference_layer_norm_m(memory + 2965412, memory + 2966212);
    reference_layer_norm_c_grad_1(memory + 2936740, memory + 8256, memory + 1882752, memory +
        2966980);
    reference_layer_norm_c_grad_2(memory + 2966212, memory + 1857408, memory + 2991556);
    reference_add_y(memory + 2991556, memory + 2966980, memory + 3016132, 32, 2048);
    reference_layer_norm_m_grad(memory + 3016132, memory + 3040708);
    reference_layer_norm_m(memory + 3040708, memory + 3041476);
    reference_transformer_h_0_5_y_grad_1(memory + 3041476, memory + 3042244);
    /* transformer.h.0.2.y.grad[i0, i1, i2] = transformer.h.0.2.y.grad.1[i0, i1, i2] +
       transformer.h.0.ln_2.c.grad[i0, i1, i2] + transformer.h.0.5.y.grad[i0, i1, i2] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int i2 = 0; i2 < 32; i2++)
                memory[2048 * i0 + 32 * i1 + i2 + 3066820] =
                    memory[2048 * i0 + 32 * i1 + i2 + 3042244] +
                    memory[2048 * i0 + 32 * i1 + i2 + 3016132] +
                    memory[2048 * i0 + 32 * i1 + i2 + 2711460];
    /* transformer.h.0.attn.c_proj */
    reference_transformer_ln_f_y_grad(memory + 3066820, memory + 7232, memory + 3091396, 32, 32,
        2048, 2048);
    reference_linear_weight_grad(memory + 3066820, memory + 1757568, memory + 3115972, 32, 32, 2048,
        2048);
    /* transformer.h.0.attn.5.y.grad[a0, a1, i, c0] = transformer.h.0.attn.6.y.grad[a0, a1, 8*i +
       c0] */
    for (int a0 = 0; a0 < 12; a0++)
        for (int a1 = 0; a1 < 64; a1++)
            for (int i = 0; i < 4; i++)
                for (int c0 = 0; c0 < 8; c0++)
                    memory[8 * i + c0 + 2048 * a0 + 32 * a1 + 3116996] =
                        memory[8 * i + c0 + 2048 * a0 + 32 * a1 + 3091396];
    /* transformer.h.0.attn.4.4.y.grad[a0, i, j, c0] = transformer.h.0.attn.5.y.grad[a0, j, i,
       c0] */
    for (int a0 = 0; a0 < 12; a0++)
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 64; j++)
                for (int c0 = 0; c0 < 8; c0++)
                    memory[2048 * a0 + 8 * j + 512 * i + c0 + 3141572] =
                        memory[2048 * a0 + 32 * j + 8 * i + c0 + 3116996];
    /* transformer.h.0.attn.4.4.w.grad[i0, i1, l, s] = sum(c) transformer.h.0.attn.4.4.y.grad[i0,
       i1, l, c]*transformer.h.0.attn.qkv.y.2[i0, i1, s, c] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++) {
                    double sum = 0.0;
                    for (int c = 0; c < 8; c++)
                        sum += memory[2048 * i0 + 512 * i1 + 8 * l + c + 3141572] *
                            memory[2048 * i0 + 512 * i1 + c + 8 * s + 494976];
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3166148] = sum;
                }
    /* transformer.h.0.attn.qkv.y.2.grad[i0, i1, s, c] = sum(l)
       transformer.h.0.attn.4.4.y.grad[i0, i1, l, c]*transformer.h.0.attn.4.4.w[i0, i1, l, s] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int s = 0; s < 64; s++)
                for (int c = 0; c < 8; c++) {
                    double sum = 0.0;
                    for (int l = 0; l < 64; l++)
                        sum += memory[2048 * i0 + 512 * i1 + 8 * l + c + 3141572] *
                            memory[16384 * i0 + 4096 * i1 + 64 * l + s + 1511808];
                    memory[2048 * i0 + 512 * i1 + c + 8 * s + 3362756] = sum;
                }
}

__attribute__((noinline)) static void reference_backward_4(double *memory)
{
    /* transformer.h.0.attn.4.4.z.grad[i0, i1, l] = sum(s) select(transformer.h.0.attn.4.4.z[i0,
       i1, l] >= 1e-30, -(transformer.h.0.attn.4.4.w.grad[i0, i1, l,
       s]*transformer.h.0.attn.4.4.p[i0, i1, l, s]/max(transformer.h.0.attn.4.4.z[i0, i1, l],
       1e-30)), 0) */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++) {
                double sum = 0.0;
                for (int s = 0; s < 64; s++)
                    sum += choose(memory[256 * i0 + 64 * i1 + l + 1312128] >= 1e-30,
                        -(memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3166148] *
                        memory[16384 * i0 + 4096 * i1 + 64 * l + s + 1315200] /
                        maximum(memory[256 * i0 + 64 * i1 + l + 1312128], 1e-30)), 0.0);
                memory[256 * i0 + 64 * i1 + l + 3387332] = sum;
            }
    /* transformer.h.0.attn.4.4.e.grad.1[i0, i1, l, s] = transformer.h.0.attn.4.4.w.grad[i0, i1,
       l, s]/max(transformer.h.0.attn.4.4.z[i0, i1, l], 1e-30) */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3390404] =
                        memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3166148] /
                        maximum(memory[256 * i0 + 64 * i1 + l + 1312128], 1e-30);
    /* transformer.h.0.attn.4.4.e.grad.2[i0, i1, l, s] = transformer.h.0.attn.4.4.z.grad[i0, i1,
       l] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3587012] =
                        memory[256 * i0 + 64 * i1 + l + 3387332];
    /* transformer.h.0.attn.4.4.e.grad[i0, i1, l, s] = transformer.h.0.attn.4.4.e.grad.2[i0, i1,
       l, s] + transformer.h.0.attn.4.4.e.grad.1[i0, i1, l, s] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3783620] =
                        memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3587012] +
                        memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3390404];
    /* transformer.h.0.attn.4.4.x.grad[i0, i1, l, s] = transformer.h.0.attn.4.4.e.grad[i0, i1, l,
       s]*transformer.h.0.attn.4.4.e[i0, i1, l, s] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3980228] =
                        memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3783620] *
                        memory[16384 * i0 + 4096 * i1 + 64 * l + s + 1115520];
    /* transformer.h.0.attn.4.2.y.grad[i0, i1, l, s] = select(l - s >= 0,
       transformer.h.0.attn.4.4.x.grad[i0, i1, l, s], 0) */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 4176836] =
                        choose(l - s >= 0, memory[16384 * i0 + 4096 * i1 + 64 * l + s + 3980228],
                        0.0);
}

__attribute__((noinline)) static void reference_backward_5(double *memory)
{
    /* transformer.h.0.attn.4.2.sum.grad[i0, i1, l, s] =
       0.35355339059327373*transformer.h.0.attn.4.2.y.grad[i0, i1, l, s] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int s = 0; s < 64; s++)
                    memory[16384 * i0 + 4096 * i1 + 64 * l + s + 4373444] = 0.35355339059327373 *
                        memory[16384 * i0 + 4096 * i1 + 64 * l + s + 4176836];
    /* transformer.h.0.attn.qkv.y.0.grad[i0, i1, l, d] = sum(s)
       transformer.h.0.attn.4.2.sum.grad[i0, i1, l, s]*transformer.h.0.attn.qkv.y.1[i0, i1, s, d] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int l = 0; l < 64; l++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int s = 0; s < 64; s++)
                        sum += memory[16384 * i0 + 4096 * i1 + 64 * l + s + 4373444] *
                            memory[2048 * i0 + 512 * i1 + 8 * s + d + 470400];
                    memory[2048 * i0 + 512 * i1 + 8 * l + d + 4570052] = sum;
                }
    /* transformer.h.0.attn.qkv.y.1.grad[i0, i1, s, d] = sum(l)
       transformer.h.0.attn.4.2.sum.grad[i0, i1, l, s]*transformer.h.0.attn.qkv.y.0[i0, i1, l, d] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 4; i1++)
            for (int s = 0; s < 64; s++)
                for (int d = 0; d < 8; d++) {
                    double sum = 0.0;
                    for (int l = 0; l < 64; l++)
                        sum += memory[16384 * i0 + 4096 * i1 + 64 * l + s + 4373444] *
                            memory[2048 * i0 + 512 * i1 + 8 * l + d + 445824];
                    memory[2048 * i0 + 512 * i1 + 8 * s + d + 4594628] = sum;
                }
    /* transformer.h.0.attn.2.y.grad[a0, a1, 2, b0, b1] = transformer.h.0.attn.qkv.y.2.grad[a0,
       a1, b0, b1] */
    for (int a0 = 0; a0 < 12; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 64; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[6144 * a0 + 1536 * a1 + 8 * b0 + b1 + 4620228] =
                        memory[2048 * a0 + 512 * a1 + 8 * b0 + b1 + 3362756];
    /* transformer.h.0.attn.2.y.grad[a0, a1, 1, b0, b1] = transformer.h.0.attn.qkv.y.1.grad[a0,
       a1, b0, b1] */
    for (int a0 = 0; a0 < 12; a0++)
        for (int a1 = 0; a1 < 4; a1++)
            for (int b0 = 0; b0 < 64; b0++)
                for (int b1 = 0; b1 < 8; b1++)
                    memory[6144 * a0 + 1536 * a1 + 8 * b0 + b1 + 4619716] =
                        memory[2048 * a0 + 512 * a1 + 8 * b0 + b1 + 4594628];
    reference_unbind_y_0(memory + 4570052, memory + 4619204, 4, 64, 8, 6144, 1536, 2048, 512, 8);
    /* transformer.h.0.attn.1.y.grad[a0, i, b0, j, c0] = transformer.h.0.attn.2.y.grad[a0, j, b0,
       i, c0] */
    for (int a0 = 0; a0 < 12; a0++)
        for (int i = 0; i < 64; i++)
            for (int b0 = 0; b0 < 3; b0++)
                for (int j = 0; j < 4; j++)
                    for (int c0 = 0; c0 < 8; c0++)
                        memory[6144 * a0 + 8 * j + 32 * b0 + 96 * i + c0 + 4692932] =
                            memory[6144 * a0 + 1536 * j + 512 * b0 + 8 * i + c0 + 4619204];
}

__attribute__((noinline)) static void reference_backward_6(double *memory)
{
    /* transformer.h.0.attn.1 */
    reference_unflatten_y(memory + 4692932, memory + 4766660, 64, 4, 96, 32, 96, 8);
    /* transformer.h.0.attn.c_attn */
    reference_transformer_ln_f_y_grad(memory + 4766660, memory + 4160, memory + 4840388, 32, 96,
        6144, 2048);
    reference_linear_weight_grad(memory + 4766660, memory + 126336, memory + 4864964, 96, 32, 6144,
        2048);
    /* transformer.h.0.ln_1 */
    reference_layer_norm_v_grad(memory + 4840388, memory + 4128, memory + 100224, memory + 125568,
        memory + 4868036);
    reference_layer_norm_weight_grad(memory + 4840388, memory + 100224, memory + 125568, memory +
        4868804);
    reference_layer_norm_m(memory + 4868036, memory + 4868836);
    reference_layer_norm_c_grad_1(memory + 4840388, memory + 4128, memory + 125568, memory +
        4869604);
    reference_layer_norm_c_grad_2(memory + 4868836, memory + 100224, memory + 4894180);
    reference_add_y(memory + 4894180, memory + 4869604, memory + 4918756, 32, 2048);
    reference_layer_norm_m_grad(memory + 4918756, memory + 4943332);
    reference_layer_norm_m(memory + 4943332, memory + 4944100);
    reference_transformer_h_0_5_y_grad_1(memory + 4944100, memory + 4944868);
    /* transformer.wpe.y.grad[i0, i1, i2] = transformer.wpe.y.grad.1[i0, i1, i2] +
       transformer.h.0.ln_1.c.grad[i0, i1, i2] + transformer.h.0.2.y.grad[i0, i1, i2] */
    for (int i0 = 0; i0 < 12; i0++)
        for (int i1 = 0; i1 < 64; i1++)
            for (int i2 = 0; i2 < 32; i2++)
                memory[2048 * i0 + 32 * i1 + i2 + 4969444] =
                    memory[2048 * i0 + 32 * i1 + i2 + 4944868] +
                    memory[2048 * i0 + 32 * i1 + i2 + 4918756] +
                    memory[2048 * i0 + 32 * i1 + i2 + 3066820];
    /* transformer.wpe.weight.grad[t, d] = sum(n) transformer.wpe.y.grad[n, t, d] */
    for (int t = 0; t < 64; t++)
        for (int d = 0; d < 32; d++) {
            double sum = 0.0;
            for (int n = 0; n < 12; n++)
                sum += memory[2048 * n + 32 * t + d + 4969444];
            memory[32 * t + d + 4994020] = sum;
        }
    /* lm_head */
    reference_linear_weight_grad(memory + 2535556, memory + 2304384, memory + 4996068, 65, 32, 4160,
        2048);
    /* transformer.wte.weight.grad.2[x0, d] = sum(i0, i1) select(tokens[i0, i1] == x0,
       transformer.wpe.y.grad[i0, i1, d], 0) */
    for (int x0 = 0; x0 < 65; x0++)
        for (int d = 0; d < 32; d++) {
            double sum = 0.0;
            for (int i0 = 0; i0 < 12; i0++)
                for (int i1 = 0; i1 < 64; i1++)
                    sum += choose(tokens[i0][i1] == x0, memory[2048 * i0 + 32 * i1 + d + 4969444],
                        0.0);
            memory[32 * x0 + d + 4998148] = sum;
        }
    /* transformer.wte.weight.grad[k, c] = transformer.wte.weight.grad.2[k, c] +
       transformer.wte.weight.grad.1[k, c] */
    for (int k = 0; k < 65; k++)
        for (int c = 0; c < 32; c++)
            memory[32 * k + c + 5000228] = memory[32 * k + c + 4998148] +
                memory[32 * k + c + 4996068];
}

static void reference_run(double *memory, bool backward)
{
    reference_forward_2(memory);
    reference_forward_3(memory);
    if (backward)
        reference_forward_4(memory);
    reference_forward_5(memory);
    if (backward)
        reference_forward_6(memory);
    reference_forward_7(memory);
    reference_forward_8(memory);
    if (!backward)
        return;
    reference_backward_2(memory);
    reference_backward_3(memory);
    reference_backward_4(memory);
    reference_backward_5(memory);
    reference_backward_6(memory);
}

static const int64_t reference_value[] =
    {0, 2080, 4128, 4160, 7232, 8256, 8288, 12384, 16480, 16512, 18592, 20672, 22720, 24768, 24800,
    24832, 27904, 30976, 32000, 33024, 33056, 33088, 37184, 41280, 45376, 49472, 49504};
static const int64_t reference_gradient[] =
    {5000228, 4994020, 4868804, 4864964, 3115972, 2966180, 2961316, 2834340, 2610820, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
static const struct dlcrt_reference reference = {
    .bytes = 40018464,
    .run = reference_run,
    .value = reference_value,
    .gradient = reference_gradient,
    .loss = 2433410,
};
/* What the runtime knows of this program. */
#define TENSOR(name_, type_, role_, data_) \
    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_
#define PLACED(name_, type_, layout_, offset_) \
    layout_, TENSOR(name_, type_, VALUE, arena + offset_)
#define layout_1 .elements = 2096, .rank = 2, .shape = {65, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 1040}, {0, 0, 1, 65, 16}, {1, 0, 1, 16, 1}}
#define layout_2 .elements = 2096, .rank = 2, .shape = {64, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 1040}, {0, 0, 1, 64, 16}, {1, 0, 1, 16, 1}}
#define layout_3 .elements = 48, .rank = 1, .shape = {32}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 32, 1}}
#define layout_4 .elements = 3088, .rank = 2, .shape = {96, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 1536}, {0, 0, 1, 96, 16}, {1, 0, 1, 16, 1}}
#define layout_5 .elements = 1040, .rank = 2, .shape = {32, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 512}, {1, 0, 1, 32, 16}, {0, 0, 1, 16, 1}}
#define layout_6 .elements = 4112, .rank = 2, .shape = {128, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 8, 512}, {1, 0, 1, 32, 16}, {0, 0, 1, 16, 1}}
#define layout_7 .elements = 4144, .rank = 2, .shape = {32, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 2, 2064}, {1, 0, 1, 128, 16}, {0, 0, 1, 16, 1}}
#define layout_8 .elements = 2064, .rank = 2, .shape = {64, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 64, 32}, {1, 0, 16, 2, 16}, {1, 0, 1, 16, 1}}
#define layout_9 .elements = 1, .rank = 0, .shape = {0}
#define layout_10 .elements = 24624, .rank = 3, .shape = {12, 64, 32}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{2, 0, 16, 2, 12304}, {0, 0, 1, 12, 1024}, {1, 0, 1, 64, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_11 .elements = 784, .rank = 2, .shape = {12, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 4, 192}, {0, 0, 1, 12, 16}, {1, 0, 1, 16, 1}}
#define layout_12 .elements = 784, .rank = 2, .shape = {12, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 12, 64}, {1, 0, 16, 4, 16}, {1, 0, 1, 16, 1}}
#define layout_13 .elements = 3088, .rank = 2, .shape = {96, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 16, 6, 512}, {1, 0, 1, 32, 16}, {0, 0, 1, 16, 1}}
#define layout_14 .elements = 73744, .rank = 3, .shape = {12, 64, 96}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 12, 6144}, {1, 0, 1, 64, 96}, {2, 0, 1, 96, 1}}
#define layout_15 .elements = 73808, .rank = 3, .shape = {12, 64, 96}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 4, 18448}, {0, 0, 1, 12, 1536}, {2, 0, 1, 96, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_16 .elements = 196624, .rank = 4, .shape = {12, 4, 64, 64}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 12, 16384}, {1, 0, 1, 4, 4096}, {2, 0, 1, 64, 64}, \
    {3, 0, 16, 4, 16}, {3, 0, 1, 16, 1}}
#define layout_17 .elements = 4112, .rank = 3, .shape = {12, 4, 64}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 4, 1024}, {2, 0, 1, 64, 16}, {0, 0, 1, 16, 1}}
#define layout_18 .elements = 49168, .rank = 4, .shape = {12, 4, 64, 8}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 12, 4096}, {1, 0, 1, 4, 1024}, {2, 0, 1, 64, 16}, \
    {3, 0, 1, 16, 1}}
#define layout_19 .elements = 24592, .rank = 3, .shape = {12, 64, 32}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 12, 2048}, {1, 0, 1, 64, 32}, {2, 0, 16, 2, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_20 .elements = 1040, .rank = 2, .shape = {12, 64}, .digits = 2, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 1, 64, 16}, {0, 0, 1, 16, 1}}
#define layout_21 .elements = 98448, .rank = 3, .shape = {12, 64, 128}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{2, 0, 16, 8, 12304}, {0, 0, 1, 12, 1024}, {1, 0, 1, 64, 16}, \
    {2, 0, 1, 16, 1}}
#define layout_22 .elements = 24656, .rank = 3, .shape = {12, 64, 32}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 4, 6160}, {0, 0, 1, 12, 512}, {2, 0, 1, 32, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_23 .elements = 49936, .rank = 3, .shape = {12, 64, 65}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 12, 4160}, {1, 0, 16, 4, 1040}, {2, 0, 1, 65, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_24 .elements = 32, .rank = 1, .shape = {12}, .digits = 1, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 16, 1}}
#define layout_25 .elements = 49936, .rank = 3, .shape = {12, 64, 65}, .digits = 4, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 4, 12480}, {0, 0, 1, 12, 1040}, {2, 0, 1, 65, 16}, \
    {1, 0, 1, 16, 1}}
#define layout_26 .elements = 4112, .rank = 2, .shape = {32, 128}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 8, 512}, {0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_27 .elements = 4144, .rank = 2, .shape = {128, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 2064}, {0, 0, 1, 128, 16}, {1, 0, 1, 16, 1}}
#define layout_28 .elements = 1040, .rank = 2, .shape = {32, 32}, .digits = 3, .digit = \
    (const struct dlcrt_digit[]){{1, 0, 16, 2, 512}, {0, 0, 1, 32, 16}, {1, 0, 1, 16, 1}}
#define layout_29 .elements = 73808, .rank = 5, .shape = {12, 4, 3, 64, 8}, .digits = 6, .digit = \
    (const struct dlcrt_digit[]){{3, 0, 16, 4, 18448}, {0, 0, 1, 12, 1536}, {1, 0, 1, 4, 384}, \
    {2, 0, 1, 3, 128}, {4, 0, 1, 8, 16}, {3, 0, 1, 16, 1}}
#define layout_30 .elements = 196688, .rank = 4, .shape = {12, 4, 64, 64}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{3, 0, 16, 4, 49168}, {0, 0, 1, 12, 4096}, {1, 0, 1, 4, 1024}, \
    {2, 0, 1, 64, 16}, {3, 0, 1, 16, 1}}
#define layout_31 .elements = 199696, .rank = 4, .shape = {12, 4, 64, 64}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{0, 0, 1, 12, 16640}, {1, 0, 1, 4, 4160}, {2, 0, 16, 4, 1040}, \
    {3, 0, 1, 64, 16}, {2, 0, 1, 16, 1}}
#define layout_32 .elements = 196688, .rank = 4, .shape = {12, 4, 64, 64}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{2, 0, 16, 4, 49168}, {0, 0, 1, 12, 4096}, {1, 0, 1, 4, 1024}, \
    {3, 0, 1, 64, 16}, {2, 0, 1, 16, 1}}
#define layout_33 .elements = 24656, .rank = 4, .shape = {12, 4, 64, 8}, .digits = 5, .digit = \
    (const struct dlcrt_digit[]){{2, 0, 16, 4, 6160}, {0, 0, 1, 12, 512}, {1, 0, 1, 4, 128}, \
    {3, 0, 1, 8, 16}, {2, 0, 1, 16, 1}}
static struct dlcrt_tensor tensors[27] = {
    {layout_1, TENSOR("transformer.wte.weight", F32, PARAMETER, transformer_wte_weight),
        .initial = DLCRT_NORMAL, .b = 0.02, .also = (const char *const[]){"lm_head.weight", NULL},
        .trainable = true},
    {layout_2, TENSOR("transformer.wpe.weight", F32, PARAMETER, transformer_wpe_weight),
        .initial = DLCRT_NORMAL, .b = 0.02, .trainable = true},
    {layout_3, TENSOR("transformer.h.0.ln_1.weight", F32, PARAMETER, transformer_h_0_ln_1_weight),
        .a = 1, .trainable = true},
    {layout_4, TENSOR("transformer.h.0.attn.c_attn.weight", F32, PARAMETER,
        transformer_h_0_attn_c_attn_weight), .initial = DLCRT_NORMAL, .b = 0.02, .trainable = true},
    {layout_5, TENSOR("transformer.h.0.attn.c_proj.weight", F32, PARAMETER,
        transformer_h_0_attn_c_proj_weight), .initial = DLCRT_NORMAL, .b = 0.014142135623730949,
        .trainable = true},
    {layout_3, TENSOR("transformer.h.0.ln_2.weight", F32, PARAMETER, transformer_h_0_ln_2_weight),
        .a = 1, .trainable = true},
    {layout_6, TENSOR("transformer.h.0.mlp.c_fc.weight", F32, PARAMETER,
        transformer_h_0_mlp_c_fc_weight), .initial = DLCRT_NORMAL, .b = 0.02, .trainable = true},
    {layout_7, TENSOR("transformer.h.0.mlp.c_proj.weight", F32, PARAMETER,
        transformer_h_0_mlp_c_proj_weight), .initial = DLCRT_NORMAL, .b = 0.014142135623730949,
        .trainable = true},
    {layout_3, TENSOR("transformer.ln_f.weight", F32, PARAMETER, transformer_ln_f_weight), .a = 1,
        .trainable = true},
    {layout_1, TENSOR("transformer.wte.weight.exp_avg", F32, STATE,
        transformer_wte_weight_exp_avg)},
    {layout_1, TENSOR("transformer.wte.weight.exp_avg_sq", F32, STATE,
        transformer_wte_weight_exp_avg_sq)},
    {layout_8, TENSOR("transformer.wpe.weight.exp_avg", F32, STATE,
        transformer_wpe_weight_exp_avg)},
    {layout_8, TENSOR("transformer.wpe.weight.exp_avg_sq", F32, STATE,
        transformer_wpe_weight_exp_avg_sq)},
    {layout_3, TENSOR("transformer.h.0.ln_1.weight.exp_avg", F32, STATE,
        transformer_h_0_ln_1_weight_exp_avg)},
    {layout_3, TENSOR("transformer.h.0.ln_1.weight.exp_avg_sq", F32, STATE,
        transformer_h_0_ln_1_weight_exp_avg_sq)},
    {layout_4, TENSOR("transformer.h.0.attn.c_attn.weight.exp_avg", F32, STATE,
        transformer_h_0_attn_c_attn_weight_exp_avg)},
    {layout_4, TENSOR("transformer.h.0.attn.c_attn.weight.exp_avg_sq", F32, STATE,
        transformer_h_0_attn_c_attn_weight_exp_avg_sq)},
    {layout_5, TENSOR("transformer.h.0.attn.c_proj.weight.exp_avg", F32, STATE,
        transformer_h_0_attn_c_proj_weight_exp_avg)},
    {layout_5, TENSOR("transformer.h.0.attn.c_proj.weight.exp_avg_sq", F32, STATE,
        transformer_h_0_attn_c_proj_weight_exp_avg_sq)},
    {layout_3, TENSOR("transformer.h.0.ln_2.weight.exp_avg", F32, STATE,
        transformer_h_0_ln_2_weight_exp_avg)},
    {layout_3, TENSOR("transformer.h.0.ln_2.weight.exp_avg_sq", F32, STATE,
        transformer_h_0_ln_2_weight_exp_avg_sq)},
    {layout_6, TENSOR("transformer.h.0.mlp.c_fc.weight.exp_avg", F32, STATE,
        transformer_h_0_mlp_c_fc_weight_exp_avg)},
    {layout_6, TENSOR("transformer.h.0.mlp.c_fc.weight.exp_avg_sq", F32, STATE,
        transformer_h_0_mlp_c_fc_weight_exp_avg_sq)},
    {layout_7, TENSOR("transformer.h.0.mlp.c_proj.weight.exp_avg", F32, STATE,
        transformer_h_0_mlp_c_proj_weight_exp_avg)},
    {layout_7, TENSOR("transformer.h.0.mlp.c_proj.weight.exp_avg_sq", F32, STATE,
        transformer_h_0_mlp_c_proj_weight_exp_avg_sq)},
    {layout_3, TENSOR("transformer.ln_f.weight.exp_avg", F32, STATE,
        transformer_ln_f_weight_exp_avg)},
    {layout_3, TENSOR("transformer.ln_f.weight.exp_avg_sq", F32, STATE,
        transformer_ln_f_weight_exp_avg_sq)},
};
static struct dlcrt_tensor gradients[9] = {
    {layout_3, TENSOR("transformer.ln_f.weight", F32, GRADIENT, NULL)},
    {layout_7, TENSOR("transformer.h.0.mlp.c_proj.weight", F32, GRADIENT, NULL)},
    {layout_6, TENSOR("transformer.h.0.mlp.c_fc.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("transformer.h.0.ln_2.weight", F32, GRADIENT, NULL)},
    {layout_5, TENSOR("transformer.h.0.attn.c_proj.weight", F32, GRADIENT, NULL)},
    {layout_4, TENSOR("transformer.h.0.attn.c_attn.weight", F32, GRADIENT, NULL)},
    {layout_3, TENSOR("transformer.h.0.ln_1.weight", F32, GRADIENT, NULL)},
    {layout_8, TENSOR("transformer.wpe.weight", F32, GRADIENT, NULL)},
    {layout_1, TENSOR("transformer.wte.weight", F32, GRADIENT, NULL)},
};
static struct dlcrt_input inputs[2] = {
    {.name = "tokens", .dtype = DLCRT_I32, .rank = 1, .shape = {64}, .classes = 65, .data = tokens,
        .predicts = true},
    {.name = "targets", .dtype = DLCRT_I32, .rank = 1, .shape = {64}, .classes = 65,
        .ignored = -100, .data = targets},
};
static const struct dlcrt_scalar scalars[5] = {
    {"lr", &lr, &lr_scheduled},
    {"betas.0", &betas_0, NULL},
    {"betas.1", &betas_1, NULL},
    {"eps", &eps, NULL},
    {"weight_decay", &weight_decay, NULL},
};
static const struct dlcrt_tensor accuracy_sums[2] = {
    {layout_9, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_9, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
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
static struct dlcrt_tensor train_outputs[97] = {
    {PLACED("transformer.h.0.ln_1.c", F32, layout_10, 3149824)},
    {PLACED("transformer.h.0.ln_1.m.grad.sum", F32, layout_11, 3563392)},
    {PLACED("transformer.h.0.ln_1.v", F32, layout_12, 3560256)},
    {PLACED("transformer.h.0.ln_1.y.part", F32, layout_12, 3566528)},
    {PLACED("transformer.h.0.ln_1.y", F32, layout_10, 3248320)},
    {PLACED("transformer.h.0.attn.c_attn.weight.copy", F32, layout_13, 0)},
    {PLACED("transformer.h.0.attn.c_attn.sum", F32, layout_14, 2854848)},
    {PLACED("transformer.h.0.attn.c_attn.sum.copy", F32, layout_15, 2559616)},
    {PLACED("transformer.h.0.attn.4.2.sum", F32, layout_16, 1573248)},
    {PLACED("transformer.h.0.attn.4.4.e", F32, layout_16, 0)},
    {PLACED("transformer.h.0.attn.4.4.z", F32, layout_17, 3543808)},
    {PLACED("transformer.h.0.attn.4.4.w", F32, layout_16, 786752)},
    {PLACED("transformer.h.0.attn.4.4.y", F32, layout_18, 2166912)},
    {PLACED("transformer.h.0.2.y", F32, layout_19, 0)},
    {PLACED("transformer.h.0.ln_2.sum", F32, layout_12, 709888)},
    {PLACED("transformer.h.0.ln_2.m", F32, layout_12, 713024)},
    {PLACED("transformer.h.0.ln_2.v", F32, layout_12, 716160)},
    {PLACED("transformer.h.0.ln_2.y.part", F32, layout_20, 705728)},
    {PLACED("transformer.h.0.ln_2.y", F32, layout_10, 2363584)},
    {PLACED("transformer.h.0.mlp.c_fc.sum", F32, layout_21, 98368)},
    {PLACED("transformer.h.0.mlp.1.y", F32, layout_21, 1773120)},
    {PLACED("transformer.h.0.mlp.c_proj.sum", F32, layout_19, 492160)},
    {PLACED("transformer.ln_f.sum.sum", F32, layout_12, 722432)},
    {PLACED("transformer.ln_f.m", F32, layout_12, 691904)},
    {PLACED("transformer.ln_f.c", F32, layout_10, 3445312)},
    {PLACED("transformer.ln_f.v", F32, layout_12, 695040)},
    {PLACED("transformer.ln_f.y.part", F32, layout_12, 725568)},
    {PLACED("transformer.ln_f.y", F32, layout_10, 3346816)},
    {PLACED("transformer.ln_f.y.copy", F32, layout_22, 1573248)},
    {PLACED("lm_head.y", F32, layout_23, 492160)},
    {PLACED("cross_entropy.max", F32, layout_12, 698176)},
    {PLACED("cross_entropy.sum", F32, layout_12, 701312)},
    {PLACED("loss.sum", F32, layout_9, 704448)},
    {layout_9, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_9, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_12, 719296)},
    {PLACED("accuracy.hit", F32, layout_24, 704448)},
    {PLACED("accuracy.seen", F32, layout_24, 704576)},
    {layout_9, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_9, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
    {layout_9, TENSOR("lr.scheduled", F64, VALUE, &lr_scheduled)},
    {PLACED("loss.sum.grad", F32, layout_9, 704448)},
    {PLACED("adamw.c1", F64, layout_9, 1772992)},
    {PLACED("adamw.c2", F64, layout_9, 1773056)},
    {PLACED("lm_head.y.grad", F32, layout_25, 1573248)},
    {PLACED("transformer.ln_f.y.grad", F32, layout_10, 492160)},
    {PLACED("transformer.ln_f.sum.2.grad", F32, layout_12, 698176)},
    {layout_3, TENSOR("transformer.ln_f.weight.exp_avg.next", F32, VALUE,
        transformer_ln_f_weight_exp_avg)},
    {layout_3, TENSOR("transformer.ln_f.weight.exp_avg_sq.next", F32, VALUE,
        transformer_ln_f_weight_exp_avg_sq)},
    {PLACED("transformer.ln_f.sum.grad", F32, layout_12, 701312)},
    {PLACED("transformer.h.0.5.y.grad", F32, layout_10, 590656)},
    {PLACED("transformer.h.0.mlp.c_proj.weight.copy", F32, layout_26, 492160)},
    {PLACED("transformer.h.0.mlp.c_fc.y.grad", F32, layout_21, 98368)},
    {layout_7, TENSOR("transformer.h.0.mlp.c_proj.weight.exp_avg.next", F32, VALUE,
        transformer_h_0_mlp_c_proj_weight_exp_avg)},
    {layout_7, TENSOR("transformer.h.0.mlp.c_proj.weight.exp_avg_sq.next", F32, VALUE,
        transformer_h_0_mlp_c_proj_weight_exp_avg_sq)},
    {layout_7, TENSOR("transformer.h.0.mlp.c_proj.weight.next", F32, VALUE,
        transformer_h_0_mlp_c_proj_weight)},
    {PLACED("transformer.h.0.mlp.c_fc.weight.copy", F32, layout_27, 689152)},
    {PLACED("transformer.h.0.ln_2.y.grad", F32, layout_19, 492160)},
    {layout_6, TENSOR("transformer.h.0.mlp.c_fc.weight.exp_avg.next", F32, VALUE,
        transformer_h_0_mlp_c_fc_weight_exp_avg)},
    {layout_6, TENSOR("transformer.h.0.mlp.c_fc.weight.exp_avg_sq.next", F32, VALUE,
        transformer_h_0_mlp_c_fc_weight_exp_avg_sq)},
    {layout_6, TENSOR("transformer.h.0.mlp.c_fc.weight.next", F32, VALUE,
        transformer_h_0_mlp_c_fc_weight)},
    {PLACED("transformer.h.0.ln_2.sum.2.grad", F32, layout_12, 98368)},
    {layout_3, TENSOR("transformer.h.0.ln_2.weight.exp_avg.next", F32, VALUE,
        transformer_h_0_ln_2_weight_exp_avg)},
    {layout_3, TENSOR("transformer.h.0.ln_2.weight.exp_avg_sq.next", F32, VALUE,
        transformer_h_0_ln_2_weight_exp_avg_sq)},
    {PLACED("transformer.h.0.ln_2.sum.grad", F32, layout_12, 101504)},
    {PLACED("transformer.h.0.2.y.grad", F32, layout_10, 3445312)},
    {PLACED("transformer.h.0.attn.c_proj.weight.copy", F32, layout_28, 98496)},
    {PLACED("transformer.h.0.attn.6.y.grad", F32, layout_10, 0)},
    {layout_5, TENSOR("transformer.h.0.attn.c_proj.weight.exp_avg.next", F32, VALUE,
        transformer_h_0_attn_c_proj_weight_exp_avg)},
    {layout_5, TENSOR("transformer.h.0.attn.c_proj.weight.exp_avg_sq.next", F32, VALUE,
        transformer_h_0_attn_c_proj_weight_exp_avg_sq)},
    {layout_5, TENSOR("transformer.h.0.attn.c_proj.weight.next", F32, VALUE,
        transformer_h_0_attn_c_proj_weight)},
    {PLACED("transformer.h.0.attn.4.4.w.grad", F32, layout_16, 1773120)},
    {PLACED("transformer.h.0.attn.2.y.grad", F32, layout_29, 2559616)},
    {PLACED("transformer.h.0.attn.4.2.sum.grad", F32, layout_30, 0)},
    {PLACED("transformer.h.0.attn.qkv.y.0.grad", F32, layout_18, 786752)},
    {PLACED("transformer.h.0.attn.2.y.grad", F32, layout_29, 2559616)},
    {PLACED("transformer.h.0.attn.2.y.grad", F32, layout_29, 2559616)},
    {PLACED("transformer.h.0.ln_1.y.grad", F32, layout_10, 0)},
    {layout_4, TENSOR("transformer.h.0.attn.c_attn.weight.exp_avg.next", F32, VALUE,
        transformer_h_0_attn_c_attn_weight_exp_avg)},
    {layout_4, TENSOR("transformer.h.0.attn.c_attn.weight.exp_avg_sq.next", F32, VALUE,
        transformer_h_0_attn_c_attn_weight_exp_avg_sq)},
    {layout_4, TENSOR("transformer.h.0.attn.c_attn.weight.next", F32, VALUE,
        transformer_h_0_attn_c_attn_weight)},
    {PLACED("transformer.h.0.ln_1.sum.2.grad", F32, layout_12, 213504)},
    {layout_3, TENSOR("transformer.h.0.ln_1.weight.exp_avg.next", F32, VALUE,
        transformer_h_0_ln_1_weight_exp_avg)},
    {layout_3, TENSOR("transformer.h.0.ln_1.weight.exp_avg_sq.next", F32, VALUE,
        transformer_h_0_ln_1_weight_exp_avg_sq)},
    {PLACED("transformer.h.0.ln_1.sum.grad", F32, layout_12, 216640)},
    {PLACED("transformer.wpe.y.grad", F32, layout_19, 98496)},
    {PLACED("transformer.wpe.weight.grad", F32, layout_8, 205248)},
    {PLACED("transformer.wte.weight.grad.2", F32, layout_1, 196864)},
    {layout_8, TENSOR("transformer.wpe.weight.exp_avg.next", F32, VALUE,
        transformer_wpe_weight_exp_avg)},
    {layout_8, TENSOR("transformer.wpe.weight.exp_avg_sq.next", F32, VALUE,
        transformer_wpe_weight_exp_avg_sq)},
    {layout_2, TENSOR("transformer.wpe.weight.next", F32, VALUE, transformer_wpe_weight)},
    {layout_1, TENSOR("transformer.wte.weight.exp_avg.next", F32, VALUE,
        transformer_wte_weight_exp_avg)},
    {layout_1, TENSOR("transformer.wte.weight.exp_avg_sq.next", F32, VALUE,
        transformer_wte_weight_exp_avg_sq)},
    {layout_1, TENSOR("transformer.wte.weight.next", F32, VALUE, transformer_wte_weight)},
    {layout_3, TENSOR("transformer.h.0.ln_1.weight.next", F32, VALUE, transformer_h_0_ln_1_weight)},
    {layout_3, TENSOR("transformer.h.0.ln_2.weight.next", F32, VALUE, transformer_h_0_ln_2_weight)},
    {layout_3, TENSOR("transformer.ln_f.weight.next", F32, VALUE, transformer_ln_f_weight)},
};
static const struct dlcrt_kernel train_kernels[60] = {
    {"transformer_h_0_ln_1_grad", 33, 224256, 225536, 5, &train_outputs[0],
     "transformer.h.0.ln_1.sum[i0, i1] = sum(d0) (transformer.wte.weight[tokens[i0, i1], ..."},
    {"transformer_h_0_attn_c_attn", 16, 0, 24576, 1, &train_outputs[5],
     "transformer.h.0.attn.c_attn.weight.copy[i0, i1] = ..."},
    {"transformer_h_0_attn_c_attn_2", 16, 4718592, 405504, 1, &train_outputs[6],
     "transformer.h.0.attn.c_attn.sum[i0, i1, k] = sum(c) transformer.h.0.ln_1.y[i0, i1, ..."},
    {"transformer_h_0_attn_4_2", 20, 0, 589824, 1, &train_outputs[7],
     "transformer.h.0.attn.c_attn.sum.copy[i0, i1, i2] = ..."},
    {"transformer_h_0_attn_4_2_2", 20, 1966080, 1376256, 1, &train_outputs[8],
     "transformer.h.0.attn.4.2.sum[i0, i1, 16*l + l2, 16*s + s2] = sum(d: l - s >= 0) ..."},
    {"transformer_h_0_attn_4_4", 20, 1231872, 2371584, 3, &train_outputs[9],
     "transformer.h.0.attn.4.4.h[i0, i1, 16*l + l2] = max(s, s2: l - s >= 0) select(16*s + ..."},
    {"transformer_h_0_attn_4_4_2", 20, 1966080, 1179648, 1, &train_outputs[12],
     "transformer.h.0.attn.4.4.y[i0, i1, 16*l + l2, c] = sum(s, s2: l - s >= 0) ..."},
    {"transformer_h_0_attn_c_proj_transformer_h_0_2", 23, 1622016, 220288, 1, &train_outputs[13],
     "transformer.h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) ..."},
    {"transformer_h_0_ln_2", 36, 199680, 209024, 5, &train_outputs[14],
     "transformer.h.0.ln_2.sum[i0, i1] = sum(d0) transformer.h.0.2.y[i0, i1, d0]"},
    {"transformer_h_0_mlp_c_fc_transformer_h_0_mlp_1", 27, 6782976, 901120, 2, &train_outputs[19],
     "transformer.h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) transformer.h.0.ln_2.y[i0, i1, ..."},
    {"transformer_h_0_mlp_c_proj", 29, 6291456, 507904, 1, &train_outputs[21],
     "transformer.h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) transformer.h.0.mlp.1.y[i0, i1, ..."},
    {"transformer_ln_f", 43, 175872, 408704, 6, &train_outputs[22],
     "transformer.ln_f.sum.sum[i0, i1] = sum(d0) transformer.h.0.mlp.c_proj.sum[i0, i1, d0]"},
    {"lm_head", 44, 0, 196608, 1, &train_outputs[28],
     "transformer.ln_f.y.copy[i0, i1, i2] = transformer.ln_f.y[i0, i1, i2]"},
    {"lm_head_2", 44, 3194880, 306304, 1, &train_outputs[29],
     "lm_head.sum[i0, i1, k] = sum(c) transformer.ln_f.y.copy[i0, i1, ..."},
    {"cross_entropy", 50, 199680, 205824, 2, &train_outputs[30],
     "cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c]"},
    {"cross_entropy_2", 50, 6912, 12304, 2, &train_outputs[32],
     "loss.sum[] = sum(n, i0) select(n < valid[], select(targets[n, i0] == -100, 0, ..."},
    {"cross_entropy_3", 50, 1, 12, 1, &train_outputs[34],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 51, 49920, 202752, 1, &train_outputs[35],
     "accuracy.argmax[n, a0] = argmax(c) lm_head.y[n, a0, c]"},
    {"accuracy_2", 51, 3072, 6240, 2, &train_outputs[36],
     "accuracy.hit[n] = sum(a0) select(accuracy.argmax[n, a0] == targets[n, a0] and ..."},
    {"accuracy_3", 51, 24, 60, 1, &train_outputs[38],
     "accuracy.hit.sum[] = sum(n) select(n < valid[], accuracy.hit[n], 0)"},
    {"accuracy_3", 51, 24, 60, 1, &train_outputs[39],
     "accuracy.seen.sum[] = sum(n) select(n < valid[], accuracy.seen[n], 0)"},
    {"schedule", 54, 19, 32, 1, &train_outputs[40],
     "lr.scheduled[] = select(step[] - 1 < 100, lr[]*(0.01 + 0.99*min(step[] - 1, ..."},
    {"cross_entropy_grad", 50, 1, 8, 1, &train_outputs[41],
     "loss.sum.grad[] = 1/loss.weight[]"},
    {"adamw", 52, 2, 24, 1, &train_outputs[42],
     "adamw.c1[] = 1 - power(betas.0[], step[])"},
    {"adamw_2", 52, 3, 24, 1, &train_outputs[43],
     "adamw.c2[] = sqrt(1 - power(betas.1[], step[]))"},
    {"cross_entropy_grad_2", 50, 351744, 408588, 1, &train_outputs[44],
     "cross_entropy.l.grad[n, i0] = select(n < valid[], loss.sum.grad[], 0)"},
    {"lm_head_grad", 44, 3194880, 306304, 1, &train_outputs[45],
     "transformer.ln_f.y.grad[i0, i1, c] = sum(k) lm_head.y.grad[i0, i1, ..."},
    {"transformer_ln_f_grad", 43, 82176, 202880, 1, &train_outputs[46],
     "transformer.ln_f.v.grad.sum[i0, i1] = sum(d0) transformer.ln_f.y.grad[i0, i1, ..."},
    {"transformer_ln_f_adamw_grad", 43, 74016, 200208, 2, &train_outputs[47],
     "transformer.ln_f.weight.grad[d0] = sum(i0, i1) transformer.ln_f.y.grad[i0, i1, ..."},
    {"transformer_ln_f_grad_2", 43, 56832, 116864, 1, &train_outputs[49],
     "transformer.ln_f.m.grad.sum.2[i0, i1] = sum(d0) transformer.ln_f.y.grad[i0, i1, ..."},
    {"transformer_ln_f_grad_3", 43, 147456, 304256, 1, &train_outputs[50],
     "transformer.h.0.5.y.grad[i0, i1, d0] = transformer.ln_f.sum.grad[i0, i1] + ..."},
    {"transformer_h_0_mlp_c_proj_2", 29, 0, 32768, 1, &train_outputs[51],
     "transformer.h.0.mlp.c_proj.weight.copy[i0, i1] = ..."},
    {"transformer_h_0_mlp_c_proj_transformer_h_0_mlp_1_grad", 29, 7471104, 901120, 1,
        &train_outputs[52],
     "transformer.h.0.mlp.1.y.grad[i0, i1, c] = sum(k) transformer.h.0.5.y.grad[i0, i1, ..."},
    {"transformer_h_0_mlp_c_proj_adamw_grad", 29, 6369280, 589880, 3, &train_outputs[53],
     "transformer.h.0.mlp.c_proj.weight.grad[k, c] = sum(i0, i1) ..."},
    {"transformer_h_0_mlp_c_proj_2", 27, 0, 32768, 1, &train_outputs[56],
     "transformer.h.0.mlp.c_fc.weight.copy[i0, i1] = transformer.h.0.mlp.c_fc.weight[i0, i1]"},
    {"transformer_h_0_mlp_c_proj", 27, 6291456, 507904, 1, &train_outputs[57],
     "transformer.h.0.ln_2.y.grad[i0, i1, c] = sum(k) transformer.h.0.mlp.c_fc.y.grad[i0, ..."},
    {"transformer_h_0_mlp_c_fc_adamw_grad", 27, 6369280, 589880, 3, &train_outputs[58],
     "transformer.h.0.mlp.c_fc.weight.grad[k, c] = sum(i0, i1) ..."},
    {"transformer_h_0_ln_2_grad", 36, 106752, 205952, 1, &train_outputs[61],
     "transformer.h.0.ln_2.v.grad.sum[i0, i1] = sum(d0) transformer.h.0.ln_2.y.grad[i0, ..."},
    {"transformer_h_0_ln_2_adamw_grad", 36, 98592, 203280, 2, &train_outputs[62],
     "transformer.h.0.ln_2.weight.grad[d0] = sum(i0, i1) transformer.h.0.ln_2.y.grad[i0, ..."},
    {"transformer_h_0_ln_2_grad_2", 36, 56064, 113792, 1, &train_outputs[64],
     "transformer.h.0.ln_2.m.grad.sum.2[i0, i1] = sum(d0) transformer.h.0.ln_2.y.grad[i0, ..."},
    {"transformer_h_0_ln_2_grad_3", 36, 196608, 405632, 1, &train_outputs[65],
     "transformer.h.0.2.y.grad[i0, i1, i2] = transformer.h.0.ln_2.sum.grad[i0, i1] + ..."},
    {"transformer_h_0_mlp_c_proj_2", 23, 0, 8192, 1, &train_outputs[66],
     "transformer.h.0.attn.c_proj.weight.copy[i0, i1] = ..."},
    {"transformer_h_0_attn_c_proj_grad", 23, 1572864, 200704, 1, &train_outputs[67],
     "transformer.h.0.attn.6.y.grad[i0, i1, c] = sum(k) transformer.h.0.2.y.grad[i0, i1, ..."},
    {"transformer_h_0_attn_c_proj_adamw_grad", 23, 1592320, 221240, 3, &train_outputs[68],
     "transformer.h.0.attn.c_proj.weight.grad[k, 8*c + c2] = sum(i0, i1) ..."},
    {"transformer_h_0_attn_4_4_grad", 20, 1966080, 1179648, 1, &train_outputs[71],
     "transformer.h.0.attn.4.4.w.grad[i0, i1, 16*l + l2, 16*s + s2] = sum(c: l - s >= 0) ..."},
    {"transformer_h_0_attn_4_4_transformer_h_0_attn_qkv_grad", 20, 1966080, 983040, 1,
        &train_outputs[72],
     "transformer.h.0.attn.qkv.y.2.grad[i0, i1, 16*s + s2, c] = sum(l, l2: l - s >= 0) ..."},
    {"transformer_h_0_attn_4_4_transformer_h_0_attn_4_2_grad", 20, 1474560, 2371584, 1,
        &train_outputs[73],
     "transformer.h.0.attn.4.4.z.grad[i0, i1, 16*l + l2] = sum(s, s2: l - s >= 0) ..."},
    {"transformer_h_0_attn_4_2_grad", 20, 1966080, 1179648, 1, &train_outputs[74],
     "transformer.h.0.attn.qkv.y.0.grad[i0, i1, 16*l + l2, d] = sum(s, s2: l - s >= 0) ..."},
    {"transformer_h_0_attn_4_2_transformer_h_0_attn_qkv_grad", 20, 1966080, 1179648, 1,
        &train_outputs[75],
     "transformer.h.0.attn.qkv.y.1.grad[i0, i1, 16*s + s2, d] = sum(l, l2: l - s >= 0) ..."},
    {"transformer_h_0_attn_qkv_grad", 19, 0, 196608, 1, &train_outputs[76],
     "transformer.h.0.attn.2.y.grad[a0, a1, 0, b0, b1] = ..."},
    {"transformer_h_0_attn_c_attn_grad", 16, 4718592, 405504, 1, &train_outputs[77],
     "transformer.h.0.ln_1.y.grad[i0, i1, c] = sum(k, k2, k22) ..."},
    {"transformer_h_0_attn_c_attn_adamw_grad", 16, 4776960, 467000, 3, &train_outputs[78],
     "transformer.h.0.attn.c_attn.weight.grad[32*k + 8*k2 + k22, c] = sum(i0, i1) ..."},
    {"transformer_ln_f_grad", 33, 82176, 202880, 1, &train_outputs[81],
     "transformer.h.0.ln_1.v.grad.sum[i0, i1] = sum(d0) transformer.h.0.ln_1.y.grad[i0, ..."},
    {"transformer_ln_f_adamw_grad", 33, 74016, 200208, 2, &train_outputs[82],
     "transformer.h.0.ln_1.weight.grad[d0] = sum(i0, i1) transformer.h.0.ln_1.y.grad[i0, ..."},
    {"transformer_h_0_ln_1_grad_2", 33, 54528, 110720, 1, &train_outputs[84],
     "transformer.h.0.ln_1.m.grad.sum.2[i0, i1] = sum(d0) transformer.h.0.ln_1.y.grad[i0, ..."},
    {"transformer_h_0_ln_1_transformer_wpe_transformer_wte_grad", 33, 3430400, 471352, 6,
        &train_outputs[85],
     "transformer.wpe.y.grad[i0, i1, i2] = transformer.h.0.ln_1.sum.grad[i0, i1] + ..."},
    {"lm_head_transformer_wte_adamw_grad", 44, 3236480, 356280, 3, &train_outputs[91],
     "transformer.wte.weight.grad.1[k, c] = sum(i0, i1) lm_head.y.grad[i0, i1, ..."},
    {"adamw_3", 52, 320, 552, 1, &train_outputs[94],
     "transformer.h.0.ln_1.weight.next[i0] = (1 -  ..."},
    {"adamw_3", 52, 320, 552, 1, &train_outputs[95],
     "transformer.h.0.ln_2.weight.next[i0] = (1 -  ..."},
    {"adamw_3", 52, 320, 552, 1, &train_outputs[96],
     "transformer.ln_f.weight.next[i0] = (1 - lr.s ..."},
};
static struct dlcrt_tensor eval_outputs[27] = {
    {PLACED("transformer.h.0.ln_1.c", F32, layout_19, 350208)},
    {PLACED("transformer.h.0.ln_1.y", F32, layout_19, 1148992)},
    {PLACED("transformer.h.0.ln_1.y.copy", F32, layout_22, 350080)},
    {PLACED("transformer.h.0.attn.c_attn.sum", F32, layout_15, 2384320)},
    {PLACED("transformer.h.0.attn.4.2.sum", F32, layout_31, 0)},
    {PLACED("transformer.h.0.attn.4.4.e", F32, layout_31, 798784)},
    {PLACED("transformer.h.0.attn.4.4.w", F32, layout_32, 1597568)},
    {PLACED("transformer.h.0.attn.4.4.y", F32, layout_33, 350080)},
    {PLACED("transformer.h.0.2.y", F32, layout_19, 1941760)},
    {PLACED("transformer.h.0.ln_2.sum", F32, layout_20, 0)},
    {PLACED("transformer.h.0.ln_2.y", F32, layout_10, 1148928)},
    {PLACED("transformer.h.0.mlp.1.y", F32, layout_21, 202496)},
    {PLACED("transformer.h.0.mlp.c_proj.sum", F32, layout_19, 1148992)},
    {PLACED("transformer.ln_f.c", F32, layout_19, 350208)},
    {PLACED("transformer.ln_f.y", F32, layout_19, 2482752)},
    {PLACED("transformer.ln_f.y.copy", F32, layout_22, 1148864)},
    {PLACED("lm_head.y", F32, layout_23, 299520)},
    {PLACED("cross_entropy.max", F32, layout_12, 1196608)},
    {PLACED("cross_entropy.sum", F32, layout_12, 1989376)},
    {PLACED("loss.sum", F32, layout_9, 0)},
    {layout_9, TENSOR("loss.weight", F32, VALUE, &loss_weight)},
    {layout_9, TENSOR("loss", F32, VALUE, &loss)},
    {PLACED("accuracy.argmax", I32, layout_12, 1196608)},
    {PLACED("accuracy.hit", F32, layout_24, 0)},
    {PLACED("accuracy.seen", F32, layout_24, 128)},
    {layout_9, TENSOR("accuracy.hit.sum", F32, VALUE, &accuracy_hit_sum)},
    {layout_9, TENSOR("accuracy.seen.sum", F32, VALUE, &accuracy_seen_sum)},
};
static const struct dlcrt_kernel eval_kernels[20] = {
    {"transformer_h_0_ln_1_eval", 33, 199680, 216320, 2, &eval_outputs[0],
     "transformer.h.0.ln_1.sum[i0, i1] = sum(d0) (transformer.wte.weight[tokens[i0, i1], ..."},
    {"transformer_h_0_attn_4_2", 16, 0, 196608, 1, &eval_outputs[2],
     "transformer.h.0.ln_1.y.copy[i0, i1, i2] = transformer.h.0.ln_1.y[i0, i1, i2]"},
    {"transformer_h_0_attn_c_attn_eval", 16, 4718592, 405504, 1, &eval_outputs[3],
     "transformer.h.0.attn.c_attn.sum[i0, i1, k] = sum(c) transformer.h.0.ln_1.y.copy[i0, ..."},
    {"transformer_h_0_attn_4_2_eval", 20, 1966080, 1081344, 1, &eval_outputs[4],
     "transformer.h.0.attn.4.2.sum[i0, i1, 16*l + l2, 16*s + s2] = sum(d: l - s >= 0) ..."},
    {"transformer_h_0_attn_4_4_eval", 20, 1231872, 2359296, 2, &eval_outputs[5],
     "transformer.h.0.attn.4.4.h[i0, i1, 16*l + l2] = max(s, s2: l - s >= 0) select(16*s + ..."},
    {"transformer_h_0_attn_4_4_eval_2", 20, 1966080, 1179648, 1, &eval_outputs[7],
     "transformer.h.0.attn.4.4.y[i0, i1, 16*l + l2, c] = sum(s, s2: l - s >= 0) ..."},
    {"transformer_h_0_attn_c_proj_transformer_h_0_2_eval", 23, 1622016, 220288, 1, &eval_outputs[8],
     "transformer.h.0.attn.c_proj.sum[i0, i1, k] = sum(c, c2) ..."},
    {"transformer_h_0_ln_2_eval", 36, 199680, 199808, 2, &eval_outputs[9],
     "transformer.h.0.ln_2.sum[i0, i1] = sum(d0) transformer.h.0.2.y[i0, i1, d0]"},
    {"transformer_h_0_mlp_c_fc_transformer_h_0_mlp_1_eval", 27, 6782976, 507904, 1,
        &eval_outputs[11],
     "transformer.h.0.mlp.c_fc.sum[i0, i1, k] = sum(c) transformer.h.0.ln_2.y[i0, i1, ..."},
    {"transformer_h_0_mlp_c_proj", 29, 6291456, 507904, 1, &eval_outputs[12],
     "transformer.h.0.mlp.c_proj.sum[i0, i1, k] = sum(c) transformer.h.0.mlp.1.y[i0, i1, ..."},
    {"transformer_ln_f_eval", 43, 175872, 396416, 2, &eval_outputs[13],
     "transformer.ln_f.sum.sum[i0, i1] = sum(d0) transformer.h.0.mlp.c_proj.sum[i0, i1, d0]"},
    {"transformer_h_0_attn_4_2", 44, 0, 196608, 1, &eval_outputs[15],
     "transformer.ln_f.y.copy[i0, i1, i2] = transformer.ln_f.y[i0, i1, i2]"},
    {"lm_head_2", 44, 3194880, 306304, 1, &eval_outputs[16],
     "lm_head.sum[i0, i1, k] = sum(c) transformer.ln_f.y.copy[i0, i1, ..."},
    {"cross_entropy", 50, 199680, 205824, 2, &eval_outputs[17],
     "cross_entropy.max[n, a0] = max(c) lm_head.y[n, a0, c]"},
    {"cross_entropy_2", 50, 6912, 12304, 2, &eval_outputs[19],
     "loss.sum[] = sum(n, i0) select(n < valid[], select(targets[n, i0] == -100, 0, ..."},
    {"cross_entropy_3", 50, 1, 12, 1, &eval_outputs[21],
     "loss[] = loss.sum[]/loss.weight[]"},
    {"accuracy", 51, 49920, 202752, 1, &eval_outputs[22],
     "accuracy.argmax[n, a0] = argmax(c) lm_head.y[n, a0, c]"},
    {"accuracy_2", 51, 3072, 6240, 2, &eval_outputs[23],
     "accuracy.hit[n] = sum(a0) select(accuracy.argmax[n, a0] == targets[n, a0] and ..."},
    {"accuracy_3", 51, 24, 60, 1, &eval_outputs[25],
     "accuracy.hit.sum[] = sum(n) select(n < valid[], accuracy.hit[n], 0)"},
    {"accuracy_3", 51, 24, 60, 1, &eval_outputs[26],
     "accuracy.seen.sum[] = sum(n) select(n < valid[], accuracy.seen[n], 0)"},
};
static struct dlcrt_tensor output = {PLACED("lm_head.y", F32, layout_23, 299520)};
static const struct dlcrt_block blocks[63] = {
    {&train_outputs[0], 3149824, 0, 55}, {&train_outputs[1], 3563392, 0, 54},
    {&train_outputs[2], 3560256, 0, 54}, {&train_outputs[3], 3566528, 0, 55},
    {&train_outputs[4], 3248320, 0, 51}, {&train_outputs[5], 0, 1, 2},
    {&train_outputs[6], 2854848, 2, 48}, {&train_outputs[7], 2559616, 3, 44},
    {&train_outputs[8], 1573248, 4, 5}, {&train_outputs[9], 0, 5, 5},
    {&train_outputs[10], 3543808, 5, 46}, {&train_outputs[11], 786752, 5, 46},
    {&train_outputs[12], 2166912, 6, 43}, {&train_outputs[13], 0, 7, 40},
    {&train_outputs[14], 709888, 8, 39}, {&train_outputs[15], 713024, 8, 40},
    {&train_outputs[16], 716160, 8, 39}, {&train_outputs[17], 705728, 8, 40},
    {&train_outputs[18], 2363584, 8, 36}, {&train_outputs[19], 98368, 9, 32},
    {&train_outputs[20], 1773120, 9, 33}, {&train_outputs[21], 492160, 10, 11},
    {&train_outputs[22], 722432, 11, 29}, {&train_outputs[23], 691904, 11, 29},
    {&train_outputs[24], 3445312, 11, 30}, {&train_outputs[25], 695040, 11, 29},
    {&train_outputs[26], 725568, 11, 30}, {&train_outputs[27], 3346816, 11, 56},
    {&train_outputs[28], 1573248, 12, 13}, {&train_outputs[29], 492160, 13, 25},
    {&train_outputs[30], 698176, 14, 25}, {&train_outputs[31], 701312, 14, 25},
    {&train_outputs[32], 704448, 15, 16}, {&train_outputs[35], 719296, 17, 18},
    {&train_outputs[36], 704448, 18, 19}, {&train_outputs[37], 704576, 18, 20},
    {&train_outputs[41], 704448, 22, 25}, {&train_outputs[42], 1772992, 23, 59},
    {&train_outputs[43], 1773056, 24, 59}, {&train_outputs[44], 1573248, 25, 56},
    {&train_outputs[45], 492160, 26, 30}, {&train_outputs[46], 698176, 27, 30},
    {&train_outputs[49], 701312, 29, 30}, {&train_outputs[50], 590656, 30, 40},
    {&train_outputs[51], 492160, 31, 32}, {&train_outputs[52], 98368, 32, 36},
    {&train_outputs[56], 689152, 34, 35}, {&train_outputs[57], 492160, 35, 40},
    {&train_outputs[61], 98368, 37, 40}, {&train_outputs[64], 101504, 39, 40},
    {&train_outputs[65], 3445312, 40, 55}, {&train_outputs[66], 98496, 41, 42},
    {&train_outputs[67], 0, 42, 45}, {&train_outputs[71], 1773120, 44, 46},
    {&train_outputs[72], 2559616, 45, 51}, {&train_outputs[73], 0, 46, 48},
    {&train_outputs[74], 786752, 47, 49}, {&train_outputs[77], 0, 50, 55},
    {&train_outputs[81], 213504, 52, 55}, {&train_outputs[84], 216640, 54, 55},
    {&train_outputs[85], 98496, 55, 55}, {&train_outputs[86], 205248, 55, 55},
    {&train_outputs[87], 196864, 55, 56},
};
static struct dlcrt_model model = {
    .abi = DLCRT_ABI,
    .name = "gpt_char",
    .source = "examples/gpt_char.yaml",
    .hash = UINT64_C(0x5437578fb0f23b97),
    .batch = 12,
    .run = &run,
    .tensors = 27,
    .tensor = tensors,
    .gradients = 9,
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
    .train_kernels = 60,
    .eval_kernels = 20,
    .train_kernel = train_kernels,
    .eval_kernel = eval_kernels,
    .probe = &probe,
    .arena_bytes = 0,
    .static_bytes = 3569688,
    .blocks = 63,
    .block = blocks,
    .reference = &reference,
    .data = {.format = "text", .path = "data/tinyshakespeare/input.txt", .test = NULL,
        .test_every = 0, .label_column = -1, .header = false, .samples = 1000, .bytes = false,
        .stride = 1, .test_share = 0.1},
    .defaults = {.epochs = 0, .steps = 2000, .log_every = 100, .seed = UINT64_C(0), .shuffle = true,
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
