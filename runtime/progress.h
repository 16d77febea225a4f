/* What a person sees while a run goes on: a bar on a terminal, a line per record everywhere. */
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
    int64_t samples, all_samples;         /* since the last record; since the beginning */
};

void progress_begin(struct progress *progress, const struct dlcrt_model *model, bool quiet,
                    uint64_t first, uint64_t steps, uint64_t epochs);
/* After each step. Whether the bar is to be drawn now: ten times a second on a terminal. */
bool progress_step(struct progress *progress, int64_t samples);
void progress_draw(struct progress *progress, const struct record *record);
/* A line that stays. */
void progress_record(struct progress *progress, const struct record *record);
/* Removes the bar, so that something else can be printed. */
void progress_clear(struct progress *progress);

/* "epoch 1/2  step 2000/25000  loss 2.2030  accuracy 20.00 %  37915 samples/s  1:02 left", or for
   narrow terminals "epoch 1/2  loss 2.2030  accuracy 20.00 %  37915/s  1:02 left". */
enum { PROGRESS_TEXT = 1024 };
void progress_text(const struct progress *progress, const struct record *record, double now,
                   bool narrow, char text[PROGRESS_TEXT]);
/* Puts a bar before the text, where a line of so many columns has room for it; else only cuts the
   text to the columns, and returns false. */
bool progress_bar(double part, const char *text, int columns, char line[PROGRESS_TEXT]);
/* "1:02:03" or "2:03" */
char *duration_text(char *text, size_t size, double seconds);

#endif
