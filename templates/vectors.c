/* ---- vectors ----
   GNU vector extensions: the C compiler lowers them to what the machine has, so that this file is right
   everywhere; LANES was chosen for the target named above. */
#define VECTOR_BYTES (4 * LANES)
typedef float vec __attribute__((vector_size(VECTOR_BYTES)));
typedef int32_t ivec __attribute__((vector_size(VECTOR_BYTES)));
typedef float vec_in_memory __attribute__((vector_size(VECTOR_BYTES), aligned(4), may_alias));
typedef int32_t ivec_in_memory __attribute__((vector_size(VECTOR_BYTES), aligned(4), may_alias));

#if defined(__clang__)
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 32")
#endif
#define INLINE static inline __attribute__((always_inline, unused))

#define LOAD(p) (*(const vec_in_memory *)(p))
#define STORE(p, v) (*(vec_in_memory *)(p) = (v))
#define LOADI(p) (*(const ivec_in_memory *)(p))
#define STOREI(p, v) (*(ivec_in_memory *)(p) = (v))
#define SPLAT(x) ((float)(x) - (vec){0})
#define SPLATI(x) ((int32_t)(x) - (ivec){0})
/* Lanes of a where the mask is all ones, of b where it is zero. */
#define SELECT(mask, a, b) ((vec)(((ivec)(a) & (mask)) | ((ivec)(b) & ~(mask))))
#define SELECTI(mask, a, b) (((a) & (mask)) | ((b) & ~(mask)))

/* The numbers of the lanes: 0, 1, 2, ... */
INLINE ivec lane_numbers(void)
{
    ivec v = {0};
    for (int i = 0; i < LANES; i++)
        v[i] = i;
    return v;
}

/* The first lanes of v, zero in the others, whatever they hold. */
#define FIRST_LANES(count, v) ((vec)((ivec)(v) & (lane_numbers() < (int32_t)(count))))

/* The first `count` lanes from p[0], p[step], ...; the others are zero. */
INLINE vec gather(const float *p, int64_t step, int64_t count)
{
    vec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = p[i * step];
    return v;
}

INLINE ivec gather_int(const int32_t *p, int64_t step, int64_t count)
{
    ivec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = p[i * step];
    return v;
}

INLINE vec gather_byte(const uint8_t *p, int64_t step, int64_t count)
{
    vec v = {0};
    for (int i = 0; i < LANES && i < count; i++)
        v[i] = (float)p[i * step];
    return v;
}

INLINE void scatter(float *p, int64_t step, int64_t count, vec v)
{
    for (int i = 0; i < LANES && i < count; i++)
        p[i * step] = v[i];
}

INLINE void scatter_int(int32_t *p, int64_t step, int64_t count, ivec v)
{
    for (int i = 0; i < LANES && i < count; i++)
        p[i * step] = v[i];
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

/* A NaN stays, as in PyTorch. */
INLINE vec v_max(vec a, vec b)
{
    return SELECT((b > a) | (b != b), b, a);
}

INLINE vec v_min(vec a, vec b)
{
    return SELECT((b < a) | (b != b), b, a);
}

INLINE vec v_relu(vec x)
{
    return (vec)((ivec)x & ~(x <= 0));
}
