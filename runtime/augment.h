/* Augmentation: the samples of a batch of training, changed at random before the step.

   What is done to a sample is a function of the seed, the epoch and the sample, so that it depends
   neither on the batch, nor on threads, nor on whether the run was interrupted. */
#ifndef DLCRT_AUGMENT_H
#define DLCRT_AUGMENT_H

#include "data.h"
#include "random.h"

/* Bytes that the changes need beside the samples; 0: the model has none. */
size_t augment_scratch(const struct dlcrt_model *model);

/* Changes samples number first ... last-1 of a batch, which data_read() has put there. */
void augment_samples(const struct dlcrt_model *model, const struct drawn *drawn, int64_t first,
                     int64_t last, const struct batch *batch, unsigned char *scratch);
/* What is done to the batch as a whole, when all its samples are changed: mixing. */
void augment_batch(const struct dlcrt_model *model, const struct drawn *drawn, struct batch *batch,
                   unsigned char *scratch);

/* Puts into batch->other, where samples are mixed, the label of the sample before each of the first
   `count`, of the first one that of the last. */
void mix_labels(const struct dlcrt_model *model, int64_t count, const struct batch *batch);

#endif
