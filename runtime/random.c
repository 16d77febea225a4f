#include "random.h"
#include <math.h>

uint64_t hash_text(const char *text)
{
    uint64_t hash = 0xCBF29CE484222325u;
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 0x100000001B3u;
    return hash;
}

struct permutation permutation_make(uint64_t seed, uint64_t epoch, uint64_t count)
{
    struct permutation permutation = {.count = count, .half = 1};
    while (permutation.half < 32 && UINT64_C(1) << 2 * permutation.half < count)
        permutation.half++;
    for (uint64_t i = 0; i < 2; i++)
        dlcrt_philox(seed, (uint64_t)STREAM_ORDER << 40 ^ epoch, i, permutation.key + 4 * i);
    return permutation;
}

/* The finaliser of MurmurHash3: every bit of the key and the half reaches every bit. */
static uint32_t mix(uint32_t word)
{
    word = (word ^ word >> 16) * 0x85EBCA6Bu;
    word = (word ^ word >> 13) * 0xC2B2AE35u;
    return word ^ word >> 16;
}

static uint64_t encipher(const struct permutation *permutation, uint64_t value)
{
    const int half = permutation->half;
    const uint32_t mask = half == 32 ? UINT32_MAX : (UINT32_C(1) << half) - 1;
    uint32_t left = (uint32_t)(value >> half) & mask, right = (uint32_t)value & mask;
    for (int round = 0; round < 8; round++) {
        const uint32_t next = left ^ (mix(right * 0x9E3779B9u + permutation->key[round]) & mask);
        left = right;
        right = next;
    }
    return (uint64_t)left << half | right;
}

uint64_t permutation_at(const struct permutation *permutation, uint64_t index)
{
    do
        index = encipher(permutation, index);
    while (index >= permutation->count);
    return index;
}

/* The two normal values that four random words give (Box and Muller, 1958). */
static void normal_pair(const uint32_t word[4], double value[2])
{
    const double pi2 = 6.283185307179586476925286766559;
    const double u = (double)((uint64_t)word[0] << 21 | word[1] >> 11) + 1; /* in [1, 2^53] */
    const double v = (double)((uint64_t)word[2] << 21 | word[3] >> 11);
    const double radius = sqrt(-2 * log(u * 0x1p-53)), angle = pi2 * (v * 0x1p-53);
    value[0] = radius * cos(angle);
    value[1] = radius * sin(angle);
}

/* A value of [a, b) must not become b when it is rounded to float. */
static double below(double value, double a, double b)
{
    const float rounded = (float)value;
    return (double)rounded >= b && a < b ? (double)nextafterf((float)b, (float)a) : value;
}

/* Logical elements [begin, begin + count), begin a multiple of 4. */
static void draw(const struct dlcrt_tensor *tensor, uint64_t seed, int64_t begin, int64_t count,
                 double *value)
{
    const uint64_t high = (uint64_t)STREAM_INITIAL << 40 ^ (hash_text(tensor->name) >> 24);
    uint32_t word[4] = {0};
    double pair[2] = {0};
    for (int64_t i = 0; i < count; i++) {
        const uint64_t element = (uint64_t)(begin + i);
        if (tensor->initial == DLCRT_CONSTANT) {
            value[i] = tensor->a;
        } else if (tensor->initial == DLCRT_UNIFORM) {
            if (element % 4 == 0)
                dlcrt_philox(seed, high, element / 4, word);
            const double u = (word[element % 4] >> 8) * 0x1p-24;
            value[i] = below(tensor->a + (tensor->b - tensor->a) * u, tensor->a, tensor->b);
        } else {
            if (element % 2 == 0) {
                dlcrt_philox(seed, high, element / 2, word);
                normal_pair(word, pair);
            }
            value[i] = tensor->a + tensor->b * pair[element % 2];
        }
    }
}

static void narrow(enum dlcrt_dtype dtype, const double *value, int64_t count, void *out)
{
    for (int64_t i = 0; i < count; i++)
        switch (dtype) {
        case DLCRT_U8:
            ((uint8_t *)out)[i] = (uint8_t)value[i];
            break;
        case DLCRT_I32:
            ((int32_t *)out)[i] = (int32_t)value[i];
            break;
        case DLCRT_I64:
            ((int64_t *)out)[i] = (int64_t)value[i];
            break;
        case DLCRT_F32:
            ((float *)out)[i] = (float)value[i];
            break;
        case DLCRT_F64:
            ((double *)out)[i] = value[i];
            break;
        }
}

void initialise(const struct dlcrt_tensor *tensor, const struct layout *layout, uint64_t seed)
{
    enum { CHUNK = 1024 };
    double value[CHUNK], stored[CHUNK];
    for (int64_t begin = 0; begin < layout->elements; begin += CHUNK) {
        const int64_t left = layout->elements - begin, count = left < CHUNK ? left : CHUNK;
        draw(tensor, seed, begin, count, value);
        narrow(tensor->dtype, value, count, stored);
        layout_write(layout, tensor->data, begin, count, stored);
    }
}
