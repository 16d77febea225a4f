/* Checkpoints: a safetensors file that holds all that a run needs to go on, bit for bit. */
#ifndef DLCRT_CHECKPOINT_H
#define DLCRT_CHECKPOINT_H

#include "file.h"
#include "tensor.h"
#include "text.h"
#include "watch.h"

enum { MAX_METRICS = 16 };

/* Where a run stands, besides its tensors and scalars. */
struct position {
    uint64_t seed;
    bool shuffle;
    uint64_t step;     /* steps done */
    int64_t samples;   /* of the training split */
    int64_t per_epoch; /* steps of an epoch */
    /* Sums since the last line of progress. */
    double loss;
    double *sum; /* of the metrics: see metrics.h */
    int64_t window_steps, window_samples;
    double epoch_loss; /* sum over the steps of the epoch at hand */
    struct watch stop, plateau;
};

/* A tensor under one of its names: a tied one is in the file under each, as in a state_dict. */
struct saved {
    int tensor;
    const char *also; /* NULL: its own name */
};

/* What writing needs, allocated before training. */
struct writer {
    const struct dlcrt_model *model;
    const struct layout *layouts;
    struct saved *order; /* by size of element, then name */
    int tensors;
    struct text header;
    char *chunk;
    uint64_t bytes; /* of a file, at most */
    struct output output;
};

/* With `state`: all tensors; without: parameters, buffers and averages, which evaluation reads. */
bool writer_make(struct writer *writer, const struct dlcrt_model *model,
                 const struct layout *layouts, bool state, struct report *report);
void writer_free(struct writer *writer);
/* Writes a file, whole or not at all; `position` NULL: the tensors alone. */
bool writer_save(struct writer *writer, const char *path, const struct position *position,
                 struct report *report);

/* Reads a checkpoint of this model: tensors, optimizer state, scalars, position. Checks all of it
   before anything is changed. `position` has the samples and steps per epoch of this run's data,
   which must be the checkpoint's, and the place of the sums. */
bool checkpoint_read(const char *path, const struct dlcrt_model *model,
                     const struct layout *layouts, struct position *position,
                     struct report *report);

#endif
