/* Watching a number from epoch to epoch: when it no longer gets better. */
#ifndef DLCRT_WATCH_H
#define DLCRT_WATCH_H

#include "dlcrt.h"

/* What was seen so far; part of a checkpoint. */
struct watch {
    double best;
    int64_t seen;     /* values; 0: there is no best one yet */
    int64_t bad;      /* values since the best one, or since something was done about it */
    int64_t cooldown; /* values that do not count any more */
    int64_t count;    /* how often something was done */
};

/* Notes a value; whether it is the best one so far. */
bool watch_note(struct watch *watch, const struct dlcrt_watch *how, double value);
/* Whether there were `patience` values in a row that were not better: a run ends. */
bool watch_ends(const struct watch *watch, const struct dlcrt_watch *how);
/* As torch's ReduceLROnPlateau does with each value: counts the plateaus. */
void watch_plateau(struct watch *watch, const struct dlcrt_watch *how, double value);

#endif
