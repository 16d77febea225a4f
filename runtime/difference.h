/* The derivative at 0 of a function of one variable by central differences, where it has one. */
#ifndef DLCRT_DIFFERENCE_H
#define DLCRT_DIFFERENCE_H

#include <stdbool.h>

struct difference {
    double (*function)(void *context, double t);
    void *context;
    double middle;     /* function(context, 0) */
    double derivative; /* the result */
};

/* Richardson's extrapolation of the central quotients with the steps h and h/2, h beginning at 1e-4
   (Press et al., "Numerical Recipes", 5.7). Where quotients disagree in a way that a smooth
   function does not show, there is a kink (of a ReLU, of a maximum) within h; then h is halved, as
   long as the rounding of the function, divided by h, stays small. Returns false when a kink stays.
   `accuracy` is the absolute error of the derivative that does not matter. */
bool difference_find(struct difference *difference, double accuracy);

#endif
