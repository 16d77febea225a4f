/* What groups compute and move, and how long that takes at least. */
#ifndef DLC_POLY_WORK_H
#define DLC_POLY_WORK_H

#include "poly/plan.h"

/* Of all runs of a group in a step. */
typedef struct Work {
    double flops; /* operations of the formulas */
    double bytes; /* each element that comes from outside of the group, or is stored, once */
} Work;

/* Results that are `held` by the group need no memory. */
Work group_work(Arena *arena, const Group *group, const Tensors *held);

/* Seconds of one core of a nominal machine: two multiply-adds of the target's vectors a cycle at 3
   GHz, and 20 GB/s. */
double work_seconds(Work work, Target target);

/* What each group computes and moves and its seconds, as lines of comment. Values that only members
   of their own group read need no memory: that is not decided before the schedules. */
void plan_print_work(Text *out, const Module *module, const Plan *plan, Target target);

#endif
