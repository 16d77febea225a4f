/* What every pass of one compilation is given. */
#ifndef DLC_SUPPORT_CONTEXT_H
#define DLC_SUPPORT_CONTEXT_H

#include "support/arena.h"
#include "support/diagnostic.h"
#include "support/text.h"

struct isl_ctx;

/* The vector unit that code is emitted for. */
typedef struct Target {
    const char *name; /* "avx512", "avx2", "neon", "generic" */
    int vector_bytes; /* width of a vector register */
    int registers;    /* vector registers */
    bool doubles;     /* what the program computes in; else floats */
} Target;

static inline int target_lanes(const Target *target)
{
    return target->vector_bytes / (target->doubles ? 8 : 4);
}

typedef struct Options {
    const char *input;   /* path of the model, "-" for standard input */
    const char *output;  /* path of the result, "-" for standard output, NULL for the default */
    const char *stage;   /* --emit, NULL for the C program */
    int level;           /* 0: loops in the order of the mathematics; 2: scheduled */
    bool reference;      /* emit the program in double that gradcheck runs */
    size_t memory_limit; /* bytes of the arena; 0: none */
    int split;           /* C files, with a header if they are several */
    const char *tune;    /* path of the file that --tune writes; NULL: compile */
    const char *tuned;   /* path of one that was written so, NULL: none */
    const struct Tuning *tuning; /* what it says, or NULL */
    Target target;
    LIST(const char *) overrides; /* -D path.to.key=value */
} Options;

typedef struct Context {
    Arena *arena;
    Diagnostics *diagnostics;
    const Options *options;
    struct isl_ctx *isl; /* seen only by gradient/, poly/ and emit/ */
} Context;

#endif
