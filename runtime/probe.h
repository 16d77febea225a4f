/* A hook between the kernels of a step: for the search of a NaN and for the profile. */
#ifndef DLCRT_PROBE_H
#define DLCRT_PROBE_H

#include "dlcrt.h"

/* Has `visit` called after each kernel, until probe_clear(). One probe at a time in a process. */
void probe_set(const struct dlcrt_model *model, void (*visit)(void *context, int kernel),
               void *context);
void probe_clear(const struct dlcrt_model *model);

#endif
