/* Values computed twice, so that they need not be kept in between. */
#ifndef DLC_MEMORY_RECOMPUTE_H
#define DLC_MEMORY_RECOMPUTE_H

#include "memory/lifetime.h"
#include "poly/rounding.h"

typedef enum SavedBy {
    SAVED_BY_FLOPS, /* it is computed again, or where it is read */
    SAVED_BY_ORDER, /* it is only computed elsewhere */
    SAVED_BY_TURNS  /* only a few parts are there at once */
} SavedBy;

/* One choice: a value, with what has to be computed again for it. */
typedef struct Recomputed {
    const char *name;
    size_t bytes; /* that are free in between */
    double flops; /* that a step has more */
    SavedBy by;
} Recomputed;

typedef struct Recomputation {
    LIST(Recomputed) choices; /* in the order in which they were made */
    double flops;             /* of all of them */
    size_t live_bytes;        /* the most that is then live at once, as far as statements tell */
    bool exhausted;           /* nothing is left to be chosen */
    Map turned;               /* names of the sums whose parts are computed in turns */
} Recomputation;

/* While more than `target` bytes are live at some statement of train, picks from what is live there
   without being used the value that costs the fewest operations per byte to compute again, and does
   so before its next use: its definition, and those of what that reads and is no longer there, are
   copied as definitions of new tensors, which all later statements read. What nothing reads before
   its next use is only computed later. When nothing else is left, parts of sums are computed in
   turns (turns.h), and what takes a few operations where it is read (inlining.h), in eval too if
   more than that is live in it.

   Requires: the simplified module, updates last. Keeps: the values of all that the program had, to
   the last bit if computed by the same code; random numbers, which are a function of their place;
   every update. Nothing is put behind the first update, which may have replaced what it reads.
   Statements that `stay` names (poly/rounding.h) are not computed again; what `first` has (NULL:
   nothing) tells the order of sums. */
Recomputation recompute_values(Context *context, Module *module, const StoredBytes *stored,
                               const Map *stay, const Roundings *first, size_t target);

#endif
