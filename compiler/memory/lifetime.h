/* When the values of a program are live, statement by statement: an estimate of what its groups
   will need, for passes that run before there are groups. */
#ifndef DLC_MEMORY_LIFETIME_H
#define DLC_MEMORY_LIFETIME_H

#include "ir/program.h"
#include "support/map.h"

/* The bytes of the arena that values have in a plan that was made before, by name: none for those
   that live in registers or outside of the arena. */
typedef struct StoredBytes {
    Map position;
    LIST(size_t) bytes;
    int learnt; /* so many at the end were in registers at first: what reads them was there too */
} StoredBytes;

/* A value that is computed again, and the one that it is computed after; or a part of one. */
typedef struct Version {
    Tensor *again, *of;
    int shares; /* 0: all of it; else it takes one of so many equal shares of the other's bytes */
} Version;
typedef LIST(Version) Versions;

typedef struct Value {
    Tensor *tensor;   /* NULL: no value of the program has this id */
    Tensor *original; /* what it is a version of; itself */
    size_t bytes;     /* of the arena */
    size_t whole;     /* the same if all its steps are there at once */
    bool held;        /* none, if the one that reads it follows what defines it */
    bool kept;        /* an update, or the trainer looks at it: lives outside of the arena */
    int first, last;  /* statements that touch it */
    int before;       /* the last of them up to the peak; -1: none */
    int after;        /* the first of them behind the peak; -1: none */
    bool read_before; /* up to the peak */
    LIST(int) definitions;
} Value;

typedef struct Lifetimes {
    Value *value; /* by tensor id */
    int ids;
    size_t *live;   /* by statement: the bytes of what is live at it */
    size_t *before; /* and of what is already live before it */
    int peak;       /* the first statement with the most of them; -1: there are no statements */
} Lifetimes;

/* Values that the plan did not have take what their originals take. */
Lifetimes lifetimes_find(Arena *arena, const Module *module, const Program *program,
                         const StoredBytes *stored, const Versions *versions);

/* Whether a value with a single definition takes bytes of the arena at the peak. */
bool lifetime_is_at_peak(const Lifetimes *lifetimes, const Value *value);

#endif
