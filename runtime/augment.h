/* Augmentation: the samples of a batch of training, changed at random before the step.

   What is done to a sample is a function of the seed, the epoch and the sample, so that it depends
   neither on the batch, nor on threads, nor on whether the run was interrupted. */
#ifndef DLCRT_AUGMENT_H
#define DLCRT_AUGMENT_H

#include "data.h"
#include "random.h"

struct augmenter {
    const struct dlcrt_model *model;
    unsigned char *scratch; /* a sample of the largest input; NULL: nothing is augmented */
};

bool augmenter_make(struct augmenter *augmenter, const struct dlcrt_model *model,
                    struct report *report);
void augmenter_free(struct augmenter *augmenter);

/* Changes the first `count` samples in the input arrays, which data_fill() has put there: those at
   the positions from `begin` on of an epoch (`place` as for data_fill). */
void augment(const struct augmenter *augmenter, uint64_t seed, uint64_t epoch,
             const struct permutation *place, int64_t begin, int64_t count);

/* Puts into model->other, where samples are mixed, the label of the sample before each of the first
   `count`, of the first one that of the last. */
void mix_labels(const struct dlcrt_model *model, int64_t count);

#endif
