/* The metrics of a model: sums over samples, and what is shown of them.

   Sums and values of all metrics lie in one array each, metric by metric; sums are added up in
   double, so that they do not depend on how many batches a split has. */
#ifndef DLCRT_METRICS_H
#define DLCRT_METRICS_H

#include "dlcrt.h"
#include "text.h"

/* How many numbers a metric adds up, and shows. */
int64_t metric_sums(const struct dlcrt_metric *metric);
int64_t metric_values(const struct dlcrt_metric *metric);

struct metrics {
    const struct dlcrt_model *model;
    int64_t sums, values; /* of all metrics */
    double *sum, *value;
    double *memory; /* of the formulas */
};

bool metrics_make(struct metrics *metrics, const struct dlcrt_model *model, struct report *report);
void metrics_free(struct metrics *metrics);
/* Adds the sums of the batch that the model has computed. */
void metrics_add(struct metrics *metrics);
/* Sets the values from the sums over so many samples. */
void metrics_compute(struct metrics *metrics, double samples);

/* "accuracy 54.72 %": a metric that shows one number. */
void metric_text(char *text, size_t size, const struct dlcrt_metric *metric, double value);
/* Its value as JSON: a number, or lists of numbers; null where it is none. */
void metric_json(struct text *text, const struct dlcrt_metric *metric, const double *value,
                 int digits);
/* The name of a number that it shows: "accuracy", "confusion_matrix.0.2". */
enum { METRIC_NAME = 256 };
void metric_name(char text[METRIC_NAME], const struct dlcrt_metric *metric, int64_t number);
/* The most characters of a record of all metrics, names included. */
size_t metrics_text_size(const struct dlcrt_model *model);
/* Prints those that show several numbers, a line each, a matrix in rows. */
void metrics_print_lists(const struct dlcrt_model *model, const double *value);

#endif
