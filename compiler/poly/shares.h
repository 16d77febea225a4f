/* What threads read that others wrote. If the groups of a step share the same samples among the
   threads, each reads what it wrote itself, which lies in its core's cache. */
#ifndef DLC_POLY_SHARES_H
#define DLC_POLY_SHARES_H

#include "poly/plan.h"

/* Whether the axis moves the first dimension, which is that of the samples, of all values that the
   group touches. */
bool shares_keep(const Group *group, int axis);

/* Whether a group whose threads share samples gains more by the values that stay with them than it
   loses by the weights, which each of them then reads. */
bool shares_are_values(const Group *group);

/* The axis whose blocks threads share before those of others; -1: in the order of the loops. */
int shares_first(const Group *group);

#endif
