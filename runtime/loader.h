/* The batches of training, in order: read, converted, augmented.

   With a processor that no thread of a step uses, a helper thread prepares the samples of the next
   batches while a step runs, in memory of their own, from where loader_take() copies them; what the
   helper has not begun by then is done on the spot. Without such a processor a helper would take
   the time from a thread that all others wait for; then the threads of the step share the samples.
   What a batch holds is a function of its number: who prepared it, and when, does not show.

   The helper is a POSIX thread: an OpenMP thread belongs to a region, and with a step inside a
   region its own one would be nested and get new threads each time. C11's threads are missing in
   more C libraries. */
#ifndef DLCRT_LOADER_H
#define DLCRT_LOADER_H

#include "data.h"
#include "random.h"
#include <pthread.h>

enum { LOADER_MOST_SLOTS = 8 };

/* The order of all batches: they are numbered from 0 on, through all epochs. */
struct order {
    uint64_t seed;
    bool shuffle, augment;
    int64_t batches; /* of an epoch */
    uint64_t end;    /* batches in all: none behind it is prepared */
};

/* A batch that is being prepared. */
struct slot {
    struct permutation permutation;
    struct drawn drawn;
    struct batch batch;
    int64_t taken, done; /* samples that someone works on or has worked on; that are ready */
    bool ready;
};

struct loader {
    const struct dataset *data;
    const struct dlcrt_model *model;
    struct order order;
    struct slot now; /* the batch that was taken last */
    size_t scratch_bytes;
    unsigned char *scratch; /* for each thread, and behind them for the helper */
    int threads;
    bool helps; /* there is a helper, or will be */
    bool started;
    pthread_t helper;
    /* What follows is shared with the helper. */
    pthread_mutex_t mutex;
    pthread_cond_t work, ready;
    bool asleep, quit;
    uint64_t head, next; /* the batch that is taken next; the first of which samples are left */
    int64_t chunk;       /* samples that are worked on at a time */
    int slots;
    struct slot slot[LOADER_MOST_SLOTS]; /* batch number n is in slot n % slots */
    unsigned char *memory;               /* of the slots */
};

/* Allocates; false: reported. loader_free() is right in any case, if only of a zeroed one. */
bool loader_make(struct loader *loader, const struct dataset *data, const struct order *order,
                 struct report *report);
/* Begins to prepare batches from `first` on. */
void loader_start(struct loader *loader, uint64_t first);
/* Puts batch `number` into the input arrays of the model: `first`, and each time the next one. */
const struct drawn *loader_take(struct loader *loader, uint64_t number);
void loader_free(struct loader *loader);

#endif
