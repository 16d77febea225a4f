/* What a command works with, and the commands. */
#ifndef DLCRT_TRAINER_H
#define DLCRT_TRAINER_H

#include "arguments.h"
#include "checkpoint.h"
#include "data.h"
#include "dlcrt.h"
#include "metrics.h"
#include "random.h"
#include "report.h"
#include "tensor.h"

struct trainer {
    struct dlcrt_model *model;
    struct report *report;
    struct options *options;
    struct layout *layouts; /* of model->tensor */
};

/* The commands return an exit code; errors have been reported. */
int command_train(struct trainer *trainer);
int command_eval(struct trainer *trainer);
int command_predict(struct trainer *trainer);
int command_gradcheck(struct trainer *trainer);
int command_bench(struct trainer *trainer);
int command_info(struct trainer *trainer);

/* Checks the memory, gives the model its storage, its seed and its initial values (start.c). */
bool model_start(struct dlcrt_model *model, struct layout *layouts, uint64_t seed,
                 struct report *report);
/* Whether the tables of the model are within what the runtime handles. */
bool model_check(const struct dlcrt_model *model, struct report *report);
/* Number of threads that a step will use. */
int thread_count(void);
int thread_number(void); /* of the thread that calls, in a parallel region */
/* Makes them, so that no step has to. */
void threads_start(void);

/* The loss of a whole split, in the order of the file; sets the metrics' values, which begin
   at 0. */
double evaluate(struct metrics *metrics, const struct dataset *data, const struct split *split);
/* "test: loss 1.2871, accuracy 54.72 %", and lines for metrics that show several numbers. */
void print_result(const struct dlcrt_model *model, double loss, const double *metric);

/* Whether all parameters are finite; where one is not, that is reported. */
bool parameters_finite(struct trainer *trainer);
/* Says why the loss of the step that train() refused is not finite (nan.c). */
void report_nan(struct trainer *trainer, const struct dataset *data, const struct drawn *drawn);

double seconds_now(void); /* monotonic */
/* Initial values, then --weights or the default checkpoint where `required`. */
bool load_weights(struct trainer *trainer, bool required);
/* "NAME.safetensors" */
void default_checkpoint(const struct dlcrt_model *model, char path[PATH_LONGEST]);

#endif
