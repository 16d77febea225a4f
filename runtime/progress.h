/* What a person sees while a run goes on: a bar on a terminal, a line per record elsewhere. */
#ifndef DLCRT_PROGRESS_H
#define DLCRT_PROGRESS_H

#include "dlcrt.h"
#include "log.h"

struct progress {
    const struct dlcrt_model *model;
    bool quiet, terminal, drawn;
    uint64_t first, steps; /* step where this process began; where it will end */
    uint64_t epochs;
    double begin, last_record, last_draw; /* seconds */
    int64_t samples;                      /* since the last record */
};

void progress_begin(struct progress *progress, const struct dlcrt_model *model, bool quiet,
                    uint64_t first, uint64_t steps, uint64_t epochs);
/* After each step; draws the bar at most ten times a second. `loss` is the running mean. */
void progress_step(struct progress *progress, uint64_t step, int64_t samples, double loss);
/* A line that stays. */
void progress_record(struct progress *progress, const struct record *record);
/* Removes the bar, so that something else can be printed. */
void progress_clear(struct progress *progress);

/* "1:02:03" or "2:03" */
char *duration_text(char *text, size_t size, double seconds);

#endif
