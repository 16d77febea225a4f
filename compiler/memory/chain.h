/* The values that are computed again, and what that takes. */
#ifndef DLC_MEMORY_CHAIN_H
#define DLC_MEMORY_CHAIN_H

#include "ir/recurrence.h"
#include "memory/lifetime.h"
#include "poly/rounding.h"

typedef struct Recomputer {
    Context *context;
    Module *module;
    Program *program;
    const StoredBytes *stored;
    Versions versions, eval_versions;
    const Map *stay_names;
    const Roundings *first; /* NULL: any */
    const bool *stay;       /* by the statement's id: it is not to be computed again */
    int updates;            /* the first statement that replaces something */
    Recurrences recurrences;
    Map settled;         /* names of what order does not move again */
    const bool *carried; /* by tensor id: steps hand it on */
    bool carries;   /* what a recurrence carries may be computed again, with all that it takes */
    Arena *scratch; /* of one choice */
} Recomputer;

/* What a chain reads in place of a tensor. */
typedef struct ReadInstead {
    int id;
    Tensor *there;
} ReadInstead;

/* What it takes to compute a value again. */
typedef struct Chain {
    const Recomputer *recomputer;
    const Lifetimes *lifetimes;
    const Value *value, *partner; /* what the same statement defines beside it; NULL */
    bool moved;                   /* nothing reads them before: they need be computed only once */
    const Recurrence *steps;      /* that reads it step by step, and computes it so; NULL */
    int whole;                    /* so many copies are computed at once; the others come after */
    int before;                   /* the statement that it is put before */
    LIST(int) copies;             /* of the statements at these positions */
    LIST(ReadInstead) reads;
    Tensor **instead;      /* by tensor id: what is read in its place, of all reads */
    size_t saved;          /* at the peak */
    size_t taken;          /* where it is computed, beside its result */
    size_t taken_by_steps; /* if all of it is a recurrence of its own */
    bool carries;          /* it is */
    int reader;            /* whose reads are visited */
    bool refused;
    double flops;
} Chain;

typedef struct Chains {
    LIST(Chain);
} Chains;

/* The value that is cheapest per byte; none where nothing may be chosen. What recurrences carry
   comes last. With it others that are next, as long as they share nothing and save no more than a
   part of what is wanted at the peak: they would be chosen there anyway. Those that are put before
   later statements come first. `instead` has no entries, by tensor id, and has none afterwards. */
Chains chains_choose(Recomputer *recomputer, const Lifetimes *lifetimes, size_t wanted,
                     Tensor **instead);

/* Makes `instead` that of the chain's reads; forgets them. */
void chain_recall(const Chain *chain);
void chain_forget(const Chain *chain);

#endif
