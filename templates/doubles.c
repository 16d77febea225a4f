@base@
/* ---- Vectors ----
   GNU vector extensions: the C compiler lowers them to what the machine has, so that this file is
   right everywhere. LANES was chosen for the target named above. Integers are as wide as doubles,
   so that what compares those is a mask for them. */
#define VECTOR_BYTES (8 * LANES)
#pragma GCC diagnostic ignored "-Wpsabi" /* no vector leaves this file */
typedef double vec __attribute__((vector_size(VECTOR_BYTES)));
typedef int64_t ivec __attribute__((vector_size(VECTOR_BYTES)));
typedef uint8_t bytes __attribute__((vector_size(LANES), aligned(1), may_alias));
typedef double vec_in_memory __attribute__((vector_size(VECTOR_BYTES), aligned(8), may_alias));
typedef float floats_in_memory __attribute__((vector_size(4 * LANES), aligned(4), may_alias));
typedef int32_t ints __attribute__((vector_size(4 * LANES)));
typedef int32_t ints_in_memory __attribute__((vector_size(4 * LANES), aligned(4), may_alias));

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
#define LOADF(p) __builtin_convertvector(*(const floats_in_memory *)(p), vec)
#define LOADI(p) __builtin_convertvector(*(const ints_in_memory *)(p), ivec)
#define STOREI(p, v) (*(ints_in_memory *)(p) = __builtin_convertvector(v, ints))
#define LOADB(p) __builtin_convertvector(*(const bytes *)(p), vec)
#define SPLAT(x) ((double)(x) - (vec){0})
#define SPLATI(x) ((int64_t)(x) - (ivec){0})
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
INLINE vec gather(const double *p, int64_t step, int count)
{
    vec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = p[i * step];
    return v;
}

INLINE vec gather_float(const float *p, int64_t step, int count)
{
    vec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = (double)p[i * step];
    return v;
}

INLINE ivec gather_int(const int32_t *p, int64_t step, int count)
{
    ivec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = p[i * step];
    return v;
}

INLINE vec gather_byte(const uint8_t *p, int64_t step, int count)
{
    vec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = (double)p[i * step];
    return v;
}

INLINE void scatter(double *p, int64_t step, int count, vec v)
{
    for (int i = 0; i < LANES && i < count; i++)
        p[i * step] = v[i];
}

INLINE void scatter_int(int32_t *p, int64_t step, int count, ivec v)
{
    for (int i = 0; i < LANES && i < count; i++)
        p[i * step] = (int32_t)v[i];
}

@zero_rows@
/* Zeroes the first `count` numbers of rows that are `stride` numbers apart. */
INLINE void zero_rows(double *x, int64_t rows, int64_t stride, int64_t count, int thread,
                      int threads)
{
    for (int64_t row = rows * thread / threads; row < rows * (thread + 1) / threads; row++)
        for (int64_t i = 0; i < count; i++)
            x[row * stride + i] = 0;
}

@add_lanes@
typedef double pair __attribute__((vector_size(16), aligned(8), may_alias));

/* The sum of all lanes, by halves: always in the same order. */
INLINE double add_lanes(vec v)
{
    double part[LANES];
    STORE(part, v);
    UNROLL for (int half = LANES / 2; half >= 2; half /= 2)
        UNROLL for (int i = 0; i < half; i += 2)
            *(pair *)&part[i] += *(pair *)&part[i + half];
    return part[0] + part[1];
}

@max_lanes@
INLINE double max_lanes(vec v)
{
    double most = v[0];
    for (int i = 1; i < LANES; i++)
        most = v[i] > most || v[i] != v[i] ? v[i] : most;
    return most;
}

@min_lanes@
INLINE double min_lanes(vec v)
{
    double least = v[0];
    for (int i = 1; i < LANES; i++)
        least = v[i] < least || v[i] != v[i] ? v[i] : least;
    return least;
}

@uniform_lanes@
/* Random numbers of consecutive or evenly spaced elements: four consecutive ones are words of one
   block, as dlcrt_uniform() takes them. */
INLINE vec uniform_lanes(uint32_t stream, uint64_t element, int64_t step)
{
    vec v = {0};
    if (step == 1 && element % 4 == 0 && LANES % 4 == 0) {
        for (int i = 0; i < LANES; i += 4) {
            uint32_t word[4];
            dlcrt_philox(run.seed, (uint64_t)stream << 40 ^ run.step, (element >> 2) + (uint64_t)i / 4,
                         word);
            for (int k = 0; k < 4; k++)
                v[i + k] = (double)dlcrt_unit(word[k]);
        }
        return v;
    }
    for (int i = 0; i < LANES; i++)
        v[i] = (double)dlcrt_uniform(run.seed, stream, run.step, element + (uint64_t)(i * step));
    return v;
}

@each_lane@
/* A vector function of C's for numbers. */
#define EACH_LANE(NAME, FUNCTION) \
    INLINE vec NAME(vec x) \
    { \
        vec y = {0}; \
        for (int i = 0; i < LANES; i++) \
            y[i] = FUNCTION(x[i]); \
        return y; \
    }

@v_abs each_lane@
EACH_LANE(v_abs, fabs)

@v_floor each_lane@
EACH_LANE(v_floor, floor)

@v_sqrt each_lane@
EACH_LANE(v_sqrt, sqrt)

@v_rsqrt v_sqrt@
INLINE vec v_rsqrt(vec x)
{
    return SPLAT(1) / v_sqrt(x);
}

@v_exp each_lane@
EACH_LANE(v_exp, exp)

@v_expm1 each_lane@
EACH_LANE(v_expm1, expm1)

@v_log each_lane@
EACH_LANE(v_log, log)

@v_log1p each_lane@
EACH_LANE(v_log1p, log1p)

@v_sin each_lane@
EACH_LANE(v_sin, sin)

@v_cos each_lane@
EACH_LANE(v_cos, cos)

@v_tanh each_lane@
EACH_LANE(v_tanh, tanh)

@v_sigmoid v_exp@
/* Where exp overflows, 1/inf is the right 0. */
INLINE vec v_sigmoid(vec x)
{
    return SPLAT(1) / (SPLAT(1) + v_exp(-x));
}

@v_erf each_lane@
EACH_LANE(v_erf, erf)

@v_atan each_lane@
EACH_LANE(v_atan, atan)

@v_asin each_lane@
EACH_LANE(v_asin, asin)

@v_acos each_lane@
EACH_LANE(v_acos, acos)

@v_power@
INLINE vec v_power(vec a, vec b)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = pow(a[i], b[i]);
    return y;
}
