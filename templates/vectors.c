@base@
/* ---- Vectors ----
   GNU vector extensions: the C compiler lowers them to what the machine has, so that this file is
   right everywhere. LANES was chosen for the target named above. */
#define VECTOR_BYTES (4 * LANES)
#pragma GCC diagnostic ignored "-Wpsabi" /* no vector leaves this file */
typedef float vec __attribute__((vector_size(VECTOR_BYTES)));
typedef int32_t ivec __attribute__((vector_size(VECTOR_BYTES)));
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

@zero_rows@
/* Zeroes the first `count` floats of rows that are `stride` floats apart. */
INLINE void zero_rows(float *x, int64_t rows, int64_t stride, int64_t count, int thread,
                      int threads)
{
    for (int64_t row = rows * thread / threads; row < rows * (thread + 1) / threads; row++)
        for (int64_t i = 0; i < count; i++)
            x[row * stride + i] = 0;
}

@loop_bounds@
#define max(a, b) ((a) > (b) ? (a) : (b))
#define min(a, b) ((a) < (b) ? (a) : (b))

@floor_division@
/* The quotient towards minus infinity, of a positive divisor. */
#define floord(n, d) ((n) < 0 ? -((-(n) + (d)-1) / (d)) : (n) / (d))

@add_lanes@
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

@max_lanes@
INLINE float max_lanes(vec v)
{
    float most = v[0];
    for (int i = 1; i < LANES; i++)
        most = v[i] > most || v[i] != v[i] ? v[i] : most;
    return most;
}

@min_lanes@
INLINE float min_lanes(vec v)
{
    float least = v[0];
    for (int i = 1; i < LANES; i++)
        least = v[i] < least || v[i] != v[i] ? v[i] : least;
    return least;
}

@uniform_lanes@
/* Random numbers of consecutive or evenly spaced elements. */
INLINE vec uniform_lanes(uint32_t stream, uint64_t element, int64_t step)
{
    vec v = {0};
    for (int i = 0; i < LANES; i++)
        v[i] = dlcrt_uniform(run.seed, stream, run.step, element + (uint64_t)(i * step));
    return v;
}

@v_max@
/* A NaN stays, as in PyTorch. */
INLINE vec v_max(vec a, vec b)
{
    return SELECT((a >= b) | (a != a), a, b);
}

@v_min@
INLINE vec v_min(vec a, vec b)
{
    return SELECT((a <= b) | (a != a), a, b);
}

@v_relu@
/* NaN stays NaN. */
INLINE vec v_relu(vec x)
{
    return (vec)((ivec)x & ~(x <= SPLAT(0.0f)));
}

@v_abs@
INLINE vec v_abs(vec x)
{
    return (vec)((ivec)x & SPLATI(0x7fffffff));
}

@v_sign@
INLINE vec v_sign(vec x)
{
    return TO_FLOAT((x < SPLAT(0.0f)) - (x > SPLAT(0.0f)));
}

@v_floor@
INLINE vec v_floor(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = floorf(x[i]);
    return y;
}

@v_sqrt@
INLINE vec v_sqrt(vec x)
{
    float each[LANES];
    STORE(each, x);
    for (int i = 0; i < LANES; i++)
        each[i] = sqrtf(each[i]);
    return LOAD(each);
}

@v_rsqrt@
INLINE vec v_rsqrt(vec x)
{
    float each[LANES];
    STORE(each, x);
    for (int i = 0; i < LANES; i++)
        each[i] = 1.0f / sqrtf(each[i]);
    return LOAD(each);
}

@v_exp@
INLINE vec v_exp(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = expf(x[i]);
    return y;
}

@v_expm1@
INLINE vec v_expm1(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = expm1f(x[i]);
    return y;
}

@v_log@
INLINE vec v_log(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = logf(x[i]);
    return y;
}

@v_log1p@
INLINE vec v_log1p(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = log1pf(x[i]);
    return y;
}

@v_sin@
INLINE vec v_sin(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = sinf(x[i]);
    return y;
}

@v_cos@
INLINE vec v_cos(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = cosf(x[i]);
    return y;
}

@v_tanh@
INLINE vec v_tanh(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = tanhf(x[i]);
    return y;
}

@v_sigmoid@
/* Where exp overflows, 1/inf is the right 0. */
INLINE vec v_sigmoid(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = 1.0f / (1.0f + expf(-x[i]));
    return y;
}

@v_erf@
INLINE vec v_erf(vec x)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = erff(x[i]);
    return y;
}

@v_power@
INLINE vec v_power(vec a, vec b)
{
    vec y = {0};
    for (int i = 0; i < LANES; i++)
        y[i] = powf(a[i], b[i]);
    return y;
}
