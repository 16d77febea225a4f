/* What this machine can do: the limits that the profile compares kernels with. */
#ifndef DLCRT_ROOFLINE_H
#define DLCRT_ROOFLINE_H

#include "report.h"
#include <stdbool.h>

struct roofline {
    double flops; /* a second: multiply-adds of floats in vectors, in registers, by all threads */
    double bytes; /* a second: read and written, of arrays that no cache holds */
    double handover; /* seconds until one thread sees what another wrote; 0: there is one */
};

/* Takes about a quarter of a second and 144 MiB; false: reported. */
bool roofline_measure(struct roofline *roofline, struct report *report);

/* Seconds that so much work takes at least. */
double roofline_seconds(const struct roofline *roofline, double flops, double bytes);

#endif
