/* The command train: what can fail is checked first, then the loop allocates nothing. */
#include "loader.h"
#include "log.h"
#include "progress.h"
#include "signals.h"
#include "tensorboard.h"
#include "trainer.h"
#include "weights.h"
#include <inttypes.h>
#include <math.h>
#include <string.h>

/* One run of training. */
struct run {
    struct trainer *trainer;
    struct dlcrt_model *model;
    struct report *report;
    struct dataset data;
    struct position position;
    int64_t batches; /* of an epoch */
    uint64_t steps;  /* where the run ends */
    int64_t log_every, checkpoint_every;
    const char *checkpoint; /* where it is written */
    char default_path[PATH_LONGEST];
    bool saved; /* the checkpoint is of position.step */
    struct writer writer;
    struct log log;
    struct tensorboard board;
    struct progress progress;
    struct loader loader;
    struct metrics metrics; /* of the steps since the last record */
    struct metrics validation;
    double validation_loss;
    bool evaluated; /* the validation split, after the last step */
    char best_path[PATH_LONGEST];
};

static int64_t choose(int64_t given, int64_t otherwise)
{
    return given >= 0 ? given : otherwise;
}

/* Batches whose gradients make a step. */
static int64_t batches_per_step(const struct run *run)
{
    const int64_t accumulate = run->model->defaults.accumulate;
    return accumulate > 1 ? accumulate : 1;
}

/* Batches of an epoch; 0: reported. */
static int64_t batches_per_epoch(const struct run *run)
{
    const int64_t samples = run->data.train.samples, batch = run->model->batch;
    const bool drop = run->model->defaults.drop_last;
    const int64_t batches = samples / batch + (!drop && samples % batch > 0);
    if (batches == 0)
        report_error(run->report,
                     "%s: the training split has %" PRId64 " samples, a batch has %" PRId64 "%s",
                     run->data.source, samples, batch,
                     drop ? ", and this model drops short batches" : "");
    return batches;
}

static bool plan_steps(struct run *run)
{
    const struct options *options = run->trainer->options;
    const struct dlcrt_defaults *defaults = &run->model->defaults;
    const int64_t per_epoch = run->position.per_epoch;
    int64_t steps = options->steps;
    if (steps < 0 && options->epochs < 0 && defaults->steps > 0)
        steps = defaults->steps;
    if (steps < 0) {
        const int64_t epochs = choose(options->epochs, defaults->epochs);
        if (epochs > INT64_MAX / per_epoch) {
            report_error(run->report, "%" PRId64 " epochs are too many", epochs);
            return false;
        }
        steps = epochs * per_epoch;
    }
    run->steps = (uint64_t)steps;
    run->log_every = choose(options->log_every, defaults->log_every);
    run->checkpoint_every = choose(options->checkpoint_every, defaults->checkpoint_every);
    return true;
}

static bool open_data(struct run *run)
{
    struct data_paths paths;
    const struct options *options = run->trainer->options;
    const struct dlcrt_data located = data_located(&run->model->data, options->data, &paths);
    if (!data_open(&run->data, run->model, &located, options->seed, run->report))
        return false;
    if (!data_reserve(&run->data, run->model->defaults.validation, run->report))
        return false;
    run->batches = batches_per_epoch(run);
    const int64_t per_step = batches_per_step(run);
    run->position =
        (struct position){.seed = options->seed,
                          .shuffle = run->model->defaults.shuffle && !options->no_shuffle,
                          .samples = run->data.train.samples,
                          .per_epoch = (run->batches + per_step - 1) / per_step};
    return run->position.per_epoch > 0 && plan_steps(run);
}

/* A resumed run has the seed and the order of the run that it goes on with. */
static bool resume(struct run *run)
{
    const struct options *options = run->trainer->options;
    const struct position wanted = run->position;
    if (!checkpoint_read(options->resume, run->model, run->trainer->layouts, &run->position,
                         run->report))
        return false;
    if (options->seed_given && wanted.seed != run->position.seed)
        report_error(run->report, "'%s' was trained with --seed %" PRIu64, options->resume,
                     run->position.seed);
    else if (options->no_shuffle && run->position.shuffle)
        report_error(run->report, "'%s' was trained without --no-shuffle", options->resume);
    else
        return true;
    report_hint(run->report, "leave the option out, or begin a new run with --init");
    return false;
}

/* Batches are numbered through all epochs, of which the last steps may have fewer. */
static uint64_t first_batch(const struct run *run, uint64_t step)
{
    const uint64_t per_epoch = (uint64_t)run->position.per_epoch;
    return step / per_epoch * (uint64_t)run->batches +
           step % per_epoch * (uint64_t)batches_per_step(run);
}

static bool make_loader(struct run *run)
{
    const struct order order = {.seed = run->position.seed,
                                .shuffle = run->position.shuffle,
                                .augment = true,
                                .batches = run->batches,
                                .end = first_batch(run, run->steps)};
    return loader_make(&run->loader, &run->data, &order, run->report);
}

static bool start(struct run *run)
{
    const struct options *options = run->trainer->options;
    const struct layout *layouts = run->trainer->layouts;
    if (options->init && options->resume) {
        report_error(run->report, "--init begins a run, --resume goes on with one: not both");
        run->report->code = EXIT_USAGE;
        return false;
    }
    if (!open_data(run) || !metrics_make(&run->metrics, run->model, run->report) ||
        !metrics_make(&run->validation, run->model, run->report) ||
        !model_start(run->model, run->trainer->layouts, options->seed, run->report))
        return false;
    run->position.sum = run->metrics.sum;
    if (options->init && !weights_load(options->init, run->model, layouts, run->report))
        return false;
    if (options->resume && !resume(run))
        return false;
    options_apply_scalars(options, run->model);
    run->model->run->seed = run->position.seed;
    run->model->run->steps = (double)run->steps;
    run->model->run->epochs = (double)run->steps / (double)run->position.per_epoch;
    run->model->run->reductions = (double)run->position.plateau.count;
    run->data.seed = run->position.seed;
    data_draw(&run->data, run->position.seed);
    return make_loader(run);
}

/* Whether a record is due after `step` steps: every log_every steps of an epoch and at its end. */
static bool is_record(const struct run *run, uint64_t step)
{
    const int64_t in_epoch = (int64_t)(step % (uint64_t)run->position.per_epoch);
    return in_epoch == 0 || (run->log_every > 0 && in_epoch % run->log_every == 0);
}

/* "runs/mlp.safetensors" -> "runs/mlp.best.safetensors"; false: too long. */
static bool name_best(const char *checkpoint, char path[PATH_LONGEST])
{
    static const char suffix[] = ".safetensors";
    const size_t length = strlen(checkpoint), tail = sizeof suffix - 1;
    const bool ends = length > tail && strcmp(checkpoint + length - tail, suffix) == 0;
    const int stem = (int)(ends ? length - tail : length);
    return snprintf(path, PATH_LONGEST, "%.*s.best%s", stem, checkpoint, ends ? suffix : "") <
           PATH_LONGEST;
}

/* All that is written later is tried now. */
static bool open_outputs(struct run *run)
{
    const struct options *options = run->trainer->options;
    default_checkpoint(run->model, run->default_path);
    run->checkpoint = options->checkpoint ? options->checkpoint
                      : options->resume   ? options->resume
                                          : run->default_path;
    if (!writer_make(&run->writer, run->model, run->trainer->layouts, true, run->report) ||
        !output_check(run->checkpoint, run->writer.bytes, run->report))
        return false;
    if (run->data.validation.samples > 0 &&
        (!name_best(run->checkpoint, run->best_path) ||
         !output_check(run->best_path, run->writer.bytes, run->report)))
        return false;
    /* The last record of a run that ended between two records is not one of the longer run. */
    const bool between = run->position.window_steps > 0;
    const uint64_t kept = run->position.step - (between ? 1 : 0);
    return log_open(&run->log, options->log, run->model, options->resume != NULL, kept,
                    run->report) &&
           tensorboard_open(&run->board, options->tensorboard, run->report);
}

static void introduce(const struct run *run)
{
    const struct dlcrt_model *model = run->model;
    int64_t parameters = 0;
    int tensors = 0;
    if (run->trainer->options->quiet)
        return;
    for (int i = 0; i < model->tensors; i++)
        if (model->tensor[i].role == DLCRT_PARAMETER) {
            tensors++;
            parameters += run->trainer->layouts[i].elements;
        }
    const int threads = thread_count();
    printf("%s: %" PRId64 " parameters in %d tensors, batch %" PRId64 ", %s, %d %s\n", model->name,
           parameters, tensors, model->batch, model->target, threads,
           threads == 1 ? "thread" : "threads");
    char validation[64] = "";
    if (run->data.validation.samples > 0)
        snprintf(validation, sizeof validation, "%" PRId64 " validation, ",
                 run->data.validation.samples);
    printf("data: %s: %" PRId64 " training, %s%" PRId64 " test samples%s\n", run->data.source,
           run->data.train.samples, validation, run->data.test.samples,
           run->position.shuffle ? ", shuffled" : "");
    if (model->defaults.drop_last && run->data.train.samples % model->batch)
        printf("the short last batch of each epoch (%" PRId64 " samples) is dropped\n",
               run->data.train.samples % model->batch);
    if (run->trainer->options->resume)
        printf("resumed at step %" PRIu64 " from '%s'\n", run->position.step,
               run->trainer->options->resume);
    fflush(stdout);
}

static bool save(struct run *run)
{
    progress_clear(&run->progress); /* for errors to stand alone */
    log_sync(&run->log);            /* the log is never behind the checkpoint */
    /* Weights that overflowed in the last update must not take the place of good ones. */
    run->saved = parameters_finite(run->trainer) &&
                 writer_save(&run->writer, run->checkpoint, &run->position, run->report);
    if (!run->saved)
        report_line(run->report, "no checkpoint of step %" PRIu64 " was written",
                    run->position.step);
    return run->saved;
}

static struct record window(struct run *run)
{
    const struct position *position = &run->position;
    const double steps = (double)position->window_steps;
    metrics_compute(&run->metrics, (double)position->window_samples);
    return (struct record){.step = position->step,
                           .epoch = (position->step - 1) / (uint64_t)position->per_epoch + 1,
                           .loss = position->loss / steps,
                           .metric = run->metrics.value,
                           .validation = run->evaluated ? run->validation.value : NULL,
                           .validation_loss = run->validation_loss};
}

/* Every number of the metrics as a scalar: "test/f1.2". */
static void say_metrics(struct run *run, const char *prefix, const double *value)
{
    char name[METRIC_NAME], tag[METRIC_NAME + 16];
    for (int i = 0; i < run->model->metrics; i++)
        for (int64_t k = 0; k < metric_values(&run->model->metric[i]); k++) {
            metric_name(name, &run->model->metric[i], k);
            snprintf(tag, sizeof tag, "%s%s", prefix, name);
            tensorboard_scalar(&run->board, run->position.step, tag, (float)*value++, run->report);
        }
}

/* Says what the steps since the last record were like. */
static void say_record(struct run *run)
{
    const struct record record = window(run);
    progress_record(&run->progress, &record);
    log_record(&run->log, &record, run->report);
    tensorboard_scalar(&run->board, record.step, "loss", (float)record.loss, run->report);
    say_metrics(run, "", record.metric);
    if (record.validation) {
        tensorboard_scalar(&run->board, record.step, "validation/loss",
                           (float)record.validation_loss, run->report);
        say_metrics(run, "validation/", record.validation);
    }
    for (int i = 0; i < run->model->scalars; i++)
        tensorboard_scalar(&run->board, record.step, run->model->scalar[i].name,
                           (float)scalar_in_use(&run->model->scalar[i]), run->report);
}

static void draw_progress(struct run *run)
{
    const struct record record = window(run);
    progress_draw(&run->progress, &record);
}

static void clear_window(struct run *run)
{
    run->position.loss = 0;
    run->position.window_steps = run->position.window_samples = 0;
    memset(run->metrics.sum, 0, (size_t)run->metrics.sums * sizeof *run->metrics.sum);
}

/* What a watch looks at: of the validation split where there is one, else the loss of training. */
static double monitored(const struct run *run, const struct dlcrt_watch *how, double training)
{
    const double *value = run->validation.value;
    char name[METRIC_NAME];
    if (strcmp(how->monitor, "loss") == 0)
        return run->evaluated ? run->validation_loss : training;
    for (int i = 0; i < run->model->metrics; i++)
        for (int64_t k = 0; k < metric_values(&run->model->metric[i]); k++, value++) {
            metric_name(name, &run->model->metric[i], k);
            if (strcmp(name, how->monitor) == 0)
                return *value;
        }
    return (double)NAN;
}

/* Evaluates the validation split where it is time, and tells the schedule that waits for a plateau.
 */
static void end_epoch(struct run *run)
{
    const struct dlcrt_defaults *defaults = &run->model->defaults;
    struct position *position = &run->position;
    const int64_t epoch = (int64_t)(position->step / (uint64_t)position->per_epoch);
    const double training = position->epoch_loss / (double)position->per_epoch;
    const bool validates = run->data.validation.samples > 0;
    position->epoch_loss = 0;
    if (validates && epoch % defaults->evaluate_every == 0) {
        struct metrics *metrics = &run->validation;
        memset(metrics->sum, 0, (size_t)metrics->sums * sizeof *metrics->sum);
        run->validation_loss = evaluate(metrics, &run->data, &run->data.validation);
        run->evaluated = true;
    }
    if (defaults->plateau.monitor && (run->evaluated || !validates)) {
        watch_plateau(&position->plateau, &defaults->plateau,
                      monitored(run, &defaults->plateau, training));
        run->model->run->reductions = (double)position->plateau.count;
    }
}

/* Keeps the weights with which the validation split was best. */
static void keep_best(struct run *run)
{
    const struct dlcrt_watch *how = &run->model->defaults.stop;
    if (!run->evaluated || !how->monitor ||
        !watch_note(&run->position.stop, how, monitored(run, how, (double)NAN)))
        return;
    progress_clear(&run->progress);
    log_sync(&run->log);
    if (!writer_save(&run->writer, run->best_path, &run->position, run->report))
        report_line(run->report, "the best weights, of step %" PRIu64 ", were not written",
                    run->position.step);
}

/* What the step's batches were like. */
struct tally {
    double loss; /* sum over the batches */
    int64_t batches, samples;
};

static void count_step(struct run *run, const struct tally *tally)
{
    struct position *position = &run->position;
    position->step++;
    position->loss += tally->loss / (double)tally->batches;
    position->epoch_loss += tally->loss / (double)tally->batches;
    position->window_steps++;
    position->window_samples += tally->samples;
    run->saved = false;
    const bool draw = progress_step(&run->progress, tally->samples);
    run->evaluated = false;
    if (position->step % (uint64_t)position->per_epoch == 0)
        end_epoch(run);
    if (is_record(run, position->step)) {
        say_record(run);
        clear_window(run);
    } else if (draw) {
        draw_progress(run);
    }
    keep_best(run);
}

/* The batch with this number; false when its loss is not finite. */
static bool train_batch(struct run *run, uint64_t number, struct tally *tally)
{
    struct dlcrt_model *model = run->model;
    const struct drawn *drawn = loader_take(&run->loader, number);
    model->run->step = number;
    model->run->valid = (double)drawn->count;
    if (!model->train()) {
        progress_clear(&run->progress);
        report_nan(run->trainer, &run->data, drawn);
        report_line(run->report, "the step changed nothing, and ends the run");
        return false;
    }
    tally->loss += model_loss(model);
    tally->batches++;
    tally->samples += drawn->count;
    metrics_add(&run->metrics);
    return true;
}

/* One step; false when a loss is not finite. The last one of an epoch may have fewer batches. */
static bool step(struct run *run)
{
    struct dlcrt_run *now = run->model->run;
    const struct position *position = &run->position;
    const uint64_t first = first_batch(run, position->step);
    const uint64_t end = first_batch(run, position->step + 1);
    struct tally tally = {0};
    now->update = position->step;
    now->epoch = (double)position->step / (double)position->per_epoch;
    for (uint64_t batch = first; batch < end; batch++) {
        now->first = batch == first;
        now->last = batch == end - 1;
        if (!train_batch(run, batch, &tally))
            return false;
    }
    count_step(run, &tally);
    return true;
}

/* Returns the signal that ended the loop, 0 at its end, -1 after a NaN. */
static int train_loop(struct run *run)
{
    const struct dlcrt_watch *stop = &run->model->defaults.stop;
    while (run->position.step < run->steps && !watch_ends(&run->position.stop, stop)) {
        if (signals_stop())
            return signals_stop();
        if (!step(run))
            return -1;
        if (run->checkpoint_every > 0 &&
            run->position.step % (uint64_t)run->checkpoint_every == 0 && !save(run))
            report_line(run->report, "training goes on; the next one is due in %" PRId64 " steps",
                        run->checkpoint_every);
    }
    return 0;
}

/* The command line that goes on to where this run would have ended. */
static void say_how_to_go_on(const struct run *run)
{
    const struct options *options = run->trainer->options;
    printf("go on with: %s train --resume %s", options->program, run->checkpoint);
    if (options->data)
        printf(" --data %s", options->data);
    if (options->epochs >= 0)
        printf(" --epochs %" PRId64, options->epochs);
    if (options->steps >= 0)
        printf(" --steps %" PRId64, options->steps);
    printf("\n");
}

static void finish(struct run *run, int signal)
{
    const struct options *options = run->trainer->options;
    progress_clear(&run->progress);
    if (run->position.window_steps > 0)
        say_record(run);
    const bool saved = run->saved || save(run);
    const struct dlcrt_watch *stop = &run->model->defaults.stop;
    if (watch_ends(&run->position.stop, stop) && !options->quiet)
        printf("stopped early: the validation %s was not better %" PRId64 " times\n", stop->monitor,
               run->position.stop.bad);
    if (run->position.stop.seen > 0 && !options->quiet)
        printf("best validation %s: %.4f (%s)\n", stop->monitor, run->position.stop.best,
               run->best_path);
    if (signal)
        printf("stopped by signal %d at step %" PRIu64 "\n", signal, run->position.step);
    if (saved && (!options->quiet || signal))
        printf("checkpoint: %s (step %" PRIu64 ")\n", run->checkpoint, run->position.step);
    if (saved && signal)
        say_how_to_go_on(run);
    fflush(stdout);
}

/* With early stopping the best weights are the result of the run. */
static bool take_best(struct run *run)
{
    const struct dlcrt_watch *stop = &run->model->defaults.stop;
    if (!stop->monitor || stop->patience == INT64_MAX || run->position.stop.seen == 0 ||
        !file_exists(run->best_path))
        return true;
    return weights_load(run->best_path, run->model, run->trainer->layouts, run->report);
}

static void test(struct run *run)
{
    if (run->data.test.samples == 0 || !take_best(run))
        return;
    clear_window(run);
    const double loss = evaluate(&run->metrics, &run->data, &run->data.test);
    tensorboard_scalar(&run->board, run->position.step, "test/loss", (float)loss, run->report);
    say_metrics(run, "test/", run->metrics.value);
    print_result(run->model, loss, run->metrics.value);
}

static int train_and_test(struct run *run)
{
    struct signals before;
    const uint64_t per_epoch = (uint64_t)run->position.per_epoch;
    introduce(run);
    threads_start();
    signals_install(&before, SIGNALS_TRAINING);
    loader_start(&run->loader, first_batch(run, run->position.step));
    progress_begin(&run->progress, run->model, run->trainer->options->quiet, run->position.step,
                   run->steps, (run->steps + per_epoch - 1) / per_epoch);
    const int end = train_loop(run);
    if (end >= 0)
        finish(run, end);
    signals_restore(&before);
    if (end == 0)
        test(run);
    return end > 0 && run->report->code == EXIT_DONE ? 128 + end : run->report->code;
}

int command_train(struct trainer *trainer)
{
    struct run run = {.trainer = trainer,
                      .model = trainer->model,
                      .report = trainer->report,
                      .data = {.model = trainer->model},
                      .log = {.fd = -1},
                      .board = {.fd = -1}};
    int code = start(&run) && open_outputs(&run) ? train_and_test(&run) : trainer->report->code;
    log_close(&run.log);
    tensorboard_close(&run.board);
    writer_free(&run.writer);
    metrics_free(&run.metrics);
    loader_free(&run.loader);
    metrics_free(&run.validation);
    data_close(&run.data);
    return code;
}
