/* What the two halves of gradcheck share: gradcheck.c compares the reference with differences of
   its loss, gradcheck_step.c the training step with the reference. */
#ifndef DLCRT_GRADCHECK_H
#define DLCRT_GRADCHECK_H

#include "trainer.h"

enum { SINGLES = 16 }; /* samples that are taken each by itself, where more have kinks */

/* A parameter that is checked. */
struct subject {
    const struct dlcrt_tensor *tensor, *gradient; /* gradient NULL: the program has none */
    int64_t elements;
    const double *value, *derived;               /* in the reference's memory, logical order */
    double largest;                              /* of |derived| */
    int64_t wanted, compared, directions, kinks; /* `wanted` elements */
    int64_t samples;                             /* in the loss, when they were compared */
    double derived_error, optimised_error;
    bool jumps; /* its gradient, when weights move by rounding errors */
};

struct gradcheck {
    struct trainer *trainer;
    struct dlcrt_model *model;
    const struct dlcrt_reference *reference;
    struct report *report;
    struct dataset data;
    double *memory; /* of the reference, after its forward and backward part */
    int subjects;
    struct subject *subject;
    double largest;   /* of all gradients */
    int64_t elements; /* of the largest tensor */
    int64_t samples;  /* in the loss */
    int64_t first;    /* the number of the first of them */
    int threads;
    struct worker *worker; /* one per thread */
};

/* Gives the reference the values of the model's tensors. */
void gradcheck_copy_values(const struct gradcheck *check);
/* Fills the batch with `count` samples: the `different` ones from number `first`, over and over. */
void gradcheck_fill(struct gradcheck *check, int64_t first, int64_t count, int64_t different);
/* The loss and all gradients, in the reference's memory. */
void gradcheck_reference(struct gradcheck *check);

/* Runs a training step and compares its gradients, for each subject, with the reference's. */
bool gradcheck_step(struct gradcheck *check);
/* How far they may be off. */
double gradcheck_step_limit(const struct gradcheck *check);

/* Also where the value is a NaN. */
static inline void keep_larger(double *largest, double value)
{
    if (!(value <= *largest))
        *largest = value;
}

static inline double relative(double difference, double scale)
{
    return difference == 0 ? 0 : difference / scale;
}

#endif
