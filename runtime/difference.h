/* The derivative of a function of one variable by central differences, when it has one. */
#ifndef DLCRT_DIFFERENCE_H
#define DLCRT_DIFFERENCE_H

#include <stdbool.h>
#include <stdint.h>

struct difference {
    double (*loss)(void *context, double value, int64_t place); /* the function */
    void *context;
    int64_t place;
    double derivative, rounding; /* result; what rounding of the function may have done to it */
};

/* Differentiates at `at`. Richardson's extrapolation of steps h and h/2, h beginning at
   1e-4 * max(1, |at|). Where the differences disagree in a way that a smooth function does not show
   there is a kink (of a ReLU, a maximum) within h; then h shrinks to a tenth, thrice at most.
   Returns false when a kink stays. `scale` is the size of gradients against which a kink counts. */
bool difference_find(struct difference *difference, double at, double scale);

#endif
