/* --log: one record per logged step, as JSON lines or, for a name that ends in .csv, as a table. */
#ifndef DLCRT_LOG_H
#define DLCRT_LOG_H

#include "dlcrt.h"
#include "text.h"
#include <sys/types.h>

/* What is said about a stretch of steps, in the log and to people. */
struct record {
    uint64_t step, epoch; /* steps done; number of the epoch, from 1 */
    double loss;          /* mean over the steps since the last record */
    const double *metric; /* the values of all metrics */
    /* Of the validation split, where it was evaluated after this step; else NULL. */
    const double *validation;
    double validation_loss;
};

struct log {
    int fd; /* -1: no log */
    bool csv, failed;
    off_t size; /* whole records */
    const char *path;
    const struct dlcrt_model *model;
    struct text line;
};

/* Begins a log, or goes on with one: then its records up to step `kept` stay and those beyond are
   dropped. With `path` NULL nothing will be written. */
bool log_open(struct log *log, const char *path, const struct dlcrt_model *model, bool resumed,
              uint64_t kept, struct report *report);
/* A record that cannot be written whole is not written at all; the first failure is reported and
   training goes on. */
void log_record(struct log *log, const struct record *record, struct report *report);
void log_sync(struct log *log);
void log_close(struct log *log);

/* The number as the last step had it: a schedule may have changed it. */
double scalar_in_use(const struct dlcrt_scalar *scalar);

#endif
