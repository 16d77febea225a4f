/* Random numbers as functions of (seed, stream, ...): initial values and the order of samples. */
#ifndef DLCRT_RANDOM_H
#define DLCRT_RANDOM_H

#include "dlcrt.h"
#include "tensor.h"

/* The runtime's streams; a program's begin at 16. */
enum {
    STREAM_INITIAL = 0,
    STREAM_ORDER = 1,
    STREAM_SYNTHETIC = 2,
    STREAM_SAMPLE = 3,
    STREAM_AUGMENT = 4
};

/* A permutation of [0, count), evaluated at one point with no memory: a Feistel network over the
   next even power of two, walked along its cycle until it falls below `count` (Black and Rogaway,
   "Ciphers with arbitrary finite domains", CT-RSA 2002). */
struct permutation {
    uint64_t count;
    int half; /* bits of each half of the network */
    uint32_t key[8];
};

/* The order of the samples in one epoch. */
struct permutation permutation_make(uint64_t seed, uint64_t epoch, uint64_t count);
uint64_t permutation_at(const struct permutation *permutation, uint64_t index);

/* Gives a tensor its initial values (initial.c). They are a function of (seed, name, logical index)
   alone, and of the shape where they are orthogonal, so they depend neither on the layout nor on
   the model's other tensors. Fails where there is no memory for an orthogonal matrix. */
bool initialise(const struct dlcrt_tensor *tensor, const struct layout *layout, uint64_t seed,
                struct report *report);

/* Two normal values from numbers u in (0, 1] and v in [0, 1) (Box and Muller, 1958). */
void normal_pair(double u, double v, double value[2]);

/* FNV-1a of a string, 64 bits. */
uint64_t hash_text(const char *text);

#endif
