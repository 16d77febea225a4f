/* The command line: commands, options, and a flag for every scalar of the model. */
#ifndef DLCRT_ARGUMENTS_H
#define DLCRT_ARGUMENTS_H

#include "dlcrt.h"
#include "report.h"

enum command {
    COMMAND_TRAIN = 1,
    COMMAND_EVAL = 2,
    COMMAND_PREDICT = 4,
    COMMAND_GRADCHECK = 8,
    COMMAND_BENCH = 16,
    COMMAND_INFO = 32
};

enum { MAX_INPUTS = 16 };

/* NULL and -1: not given. The strings are those of the command line. */
struct options {
    const char *program; /* as it was typed */
    enum command command;
    const char *data, *init, *checkpoint, *resume, *log, *tensorboard, *weights, *output;
    const char *input[MAX_INPUTS];
    int inputs;
    int64_t epochs, steps, checkpoint_every, log_every, samples;
    uint64_t seed;
    bool seed_given, no_shuffle, quiet, profile;
    double *scalar; /* one per scalar of the model; those not given are as the model has them */
    bool *scalar_given;
};

/* Reads the command line. Returns OPTIONS_READ to go on, or the exit code when all is done (help,
   version, an error). options_free() is right in any case. */
enum { OPTIONS_READ = -1 };
int options_read(struct options *options, const struct dlcrt_model *model, int argc, char **argv,
                 struct report *report);
void options_free(struct options *options);
/* Writes the given scalars into the model. */
void options_apply_scalars(const struct options *options, const struct dlcrt_model *model);

/* The number of insertions, deletions, replacements and swaps of neighbours that make one word of
   the other. */
int edit_distance(const char *a, const char *b);

#endif
