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

void normal_pair(double u, double v, double value[2])
{
    const double pi2 = 6.283185307179586476925286766559;
    const double radius = sqrt(-2 * log(u)), angle = pi2 * v;
    value[0] = radius * cos(angle);
    value[1] = radius * sin(angle);
}
