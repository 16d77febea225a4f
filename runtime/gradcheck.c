/* The command gradcheck: two comparisons of gradients.

   derived     The gradients that dlc derived, in the program's reference part (double, plain
               loops), against central differences of its loss: along single elements, and along
               random directions that move all elements of a tensor at once, so that a gradient that
               is wrong in a few of many elements is found too.
   optimised   The gradients that the training step computes, in float and with every optimisation,
               against those of the reference: all elements.

   The error of a tensor is max |a - b| / scale. The scale is the tensor's largest gradient on
   either side, but at least a share of the largest of the model: some gradients are zero in theory
   (of a bias before a normalisation), and of these only rounding errors could be compared. Those of
   floats, through a normalisation, are up to about 1e-6 of the largest.

   A difference tells nothing across a kink of the loss (of a rectifier, of a maximum), and the more
   samples the loss has, the denser its kinks. Parameters of which too little can be compared are
   taken again with a quarter of the samples in the loss, down to one, and then with the samples
   after that one, each by itself, until enough is off a kink. */
#include "gradcheck.h"
#include "augment.h"
#include "convert.h"
#include "difference.h"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double derived_limit = 1e-6;
enum { DEFAULT_SAMPLES = 16, DIRECTIONS = 2, TRIES = 4, HOPELESS = 8 };

/* What a thread moves along: `count` values at `place`, from `base` by t * direction. */
struct worker {
    const struct gradcheck *check;
    double *memory; /* a copy of the reference's */
    double *vector; /* room for a direction */
    double *place;
    const double *base, *direction;
    int64_t count;
};

/* --- The gradients that are compared --- */

/* Opens the data of the model if they are there, else synthetic ones. */
static bool open_data(struct gradcheck *check)
{
    struct dlcrt_model *model = check->model;
    const struct options *options = check->trainer->options;
    struct data_paths paths;
    struct report silent = {.program = ""};
    const struct dlcrt_data data = data_located(&model->data, options->data, &paths);
    if (data_open(&check->data, model, &data, options->seed,
                  options->data ? check->report : &silent)) {
        if (check->data.train.samples > 0)
            return true;
        data_close(&check->data);
    }
    const struct dlcrt_data synthetic = {.format = "synthetic"};
    return check->report->code == EXIT_DONE &&
           data_open(&check->data, model, &synthetic, options->seed, check->report);
}

void gradcheck_fill(struct gradcheck *check, int64_t first, int64_t count, int64_t different)
{
    struct dlcrt_model *model = check->model;
    const struct batch batch = batch_of_model(model);
    for (int64_t k = 0; k < count; k++) {
        const struct drawn drawn = {.begin = first + k % different - k, .count = count};
        data_read(&check->data, &check->data.train, &drawn, k, k + 1, &batch);
    }
    data_pad(model, count, &batch);
    model->run->step = model->run->update = 0;
    model->run->epoch = 0;
    check->samples = count;
    mix_labels(model, count, &batch);
    model->run->mixed = model->other ? 0.25 : 0; /* a loss of two labels is checked as one */
    model->run->valid = (double)count;
}

/* A batch that begins at the sample check->first. */
static void fill_inputs(struct gradcheck *check)
{
    const int64_t left = check->data.train.samples - check->first, batch = check->model->batch;
    const int64_t count = left < batch ? left : batch;
    gradcheck_fill(check, check->first, count, count);
}

static bool open_inputs(struct gradcheck *check)
{
    if (!open_data(check))
        return false;
    fill_inputs(check);
    printf("gradcheck of %s: %" PRId64 " samples, %s\n", check->model->name, check->samples,
           check->data.source);
    return true;
}

/* Copies a tensor of the model into the reference's memory. */
static void copy_value(const struct gradcheck *check, int index)
{
    enum { CHUNK = 1024 };
    double buffer[CHUNK]; /* of any element type */
    const struct layout *layout = &check->trainer->layouts[index];
    const struct dlcrt_tensor *tensor = &check->model->tensor[index];
    const int64_t offset = check->reference->value[index];
    for (int64_t begin = 0; offset >= 0 && begin < layout->elements; begin += CHUNK) {
        const int64_t left = layout->elements - begin, count = left < CHUNK ? left : CHUNK;
        layout_read(layout, tensor->data, begin, count, buffer);
        for (int64_t i = 0; i < count; i++)
            check->memory[offset + begin + i] = element_value(tensor->dtype, buffer, i);
    }
}

void gradcheck_copy_values(const struct gradcheck *check)
{
    for (int i = 0; i < check->model->tensors; i++)
        copy_value(check, i);
}

static const struct dlcrt_tensor *find_gradient(const struct dlcrt_model *model, const char *name)
{
    for (int i = 0; i < model->gradients; i++)
        if (strcmp(model->gradient[i].name, name) == 0)
            return &model->gradient[i];
    return NULL;
}

static void add_subject(struct gradcheck *check, int index)
{
    const struct dlcrt_tensor *tensor = &check->model->tensor[index];
    const int64_t value = check->reference->value[index];
    const int64_t gradient = check->reference->gradient[index];
    if (tensor->role != DLCRT_PARAMETER || !tensor->trainable || value < 0 || gradient < 0)
        return;
    struct subject *subject = &check->subject[check->subjects++];
    *subject = (struct subject){.tensor = tensor,
                                .gradient = find_gradient(check->model, tensor->name),
                                .elements = check->trainer->layouts[index].elements,
                                .value = check->memory + value,
                                .derived = check->memory + gradient};
    if (subject->elements > check->elements)
        check->elements = subject->elements;
}

void gradcheck_reference(struct gradcheck *check)
{
    check->reference->run(check->memory, true);
    check->largest = 0;
    for (int s = 0; s < check->subjects; s++) {
        struct subject *subject = &check->subject[s];
        subject->largest = 0;
        for (int64_t i = 0; i < subject->elements; i++)
            keep_larger(&subject->largest, fabs(subject->derived[i]));
        keep_larger(&check->largest, subject->largest);
    }
}

static bool derive(struct gradcheck *check)
{
    const struct dlcrt_model *model = check->model;
    check->memory = allocate(check->report, check->reference->bytes, 1);
    check->subject = allocate(check->report, (size_t)model->tensors, sizeof *check->subject);
    if (!check->memory || !check->subject)
        return false;
    gradcheck_copy_values(check);
    for (int i = 0; i < model->tensors; i++)
        add_subject(check, i);
    gradcheck_reference(check);
    /* A NaN goes on, to be found in its tensor. */
    if (check->largest == 0) {
        report_error(check->report, "every gradient is zero, so that nothing can be compared");
        report_hint(check->report,
                    "other weights (--seed, --weights) or data (--data) may have some");
    }
    return check->largest != 0;
}

static double derived_scale(const struct gradcheck *check, double largest)
{
    return fmax(largest, 1e-3 * check->largest);
}

/* --- Derived gradients against differences of the loss --- */

static double loss_along(void *context, double t)
{
    struct worker *worker = context;
    const struct dlcrt_reference *reference = worker->check->reference;
    for (int64_t i = 0; i < worker->count; i++)
        worker->place[i] = worker->base[i] + t * worker->direction[i];
    reference->run(worker->memory, false);
    for (int64_t i = 0; i < worker->count; i++)
        worker->place[i] = worker->base[i];
    return worker->memory[reference->loss];
}

/* Compares along one line, elements [first, first + count) of the subject in worker->direction;
   false at a kink. */
static bool compare_line(struct worker *worker, struct subject *subject, int64_t first,
                         int64_t count, double *largest, double *difference)
{
    const struct gradcheck *check = worker->check;
    struct difference numeric = {
        .function = loss_along, .context = worker, .middle = check->memory[check->reference->loss]};
    double derived = 0;
    worker->base = subject->value + first;
    worker->place = worker->memory + (worker->base - check->memory);
    worker->count = count;
    for (int64_t i = 0; i < count; i++)
        derived += subject->derived[first + i] * worker->direction[i];
    if (!difference_find(&numeric, 0.1 * derived_limit * derived_scale(check, subject->largest))) {
        subject->kinks++;
        return false;
    }
    keep_larger(largest, fabs(numeric.derivative));
    keep_larger(difference, fabs(numeric.derivative - derived));
    return true;
}

/* Signs of a random direction of length 1. */
static void draw_direction(struct worker *worker, const struct subject *subject, int number)
{
    const double size = 1 / sqrt((double)subject->elements);
    const uint64_t key = hash_text(subject->tensor->name);
    for (int64_t i = 0; i < subject->elements; i++)
        worker->vector[i] =
            dlcrt_uniform(key, STREAM_SAMPLE, (uint64_t)number, (uint64_t)i) < 0.5f ? -size : size;
    worker->direction = worker->vector;
}

/* Where most elements lie at kinks, or all directions, too little is compared. */
static bool is_enough(const struct subject *subject)
{
    return subject->wanted > 0 && 2 * subject->compared >= subject->wanted &&
           subject->directions > 0;
}

/* An element or a direction at a kink of the loss is skipped and another one taken, within limits.
 */
static void compare_derived(struct worker *worker, struct subject *subject)
{
    static const double unit = 1;
    const int64_t given = worker->check->trainer->options->samples;
    const int64_t samples = given > 0 ? given : DEFAULT_SAMPLES;
    const struct permutation order = permutation_make(hash_text(subject->tensor->name),
                                                      STREAM_SAMPLE, (uint64_t)subject->elements);
    double largest = subject->largest, difference = 0;
    subject->wanted = samples < subject->elements ? samples : subject->elements;
    subject->compared = subject->directions = subject->kinks = 0;
    subject->samples = worker->check->samples;
    worker->direction = &unit;
    for (int64_t i = 0; i < subject->elements && i < TRIES * subject->wanted; i++) {
        if (subject->compared == subject->wanted || (i == HOPELESS && subject->compared == 0))
            break;
        const int64_t element = (int64_t)permutation_at(&order, (uint64_t)i);
        subject->compared += compare_line(worker, subject, element, 1, &largest, &difference);
    }
    for (int i = 0; i < TRIES * DIRECTIONS && subject->directions < DIRECTIONS; i++) {
        if (subject->compared == 0)
            break;
        draw_direction(worker, subject, i);
        subject->directions +=
            compare_line(worker, subject, 0, subject->elements, &largest, &difference);
    }
    subject->derived_error = relative(difference, derived_scale(worker->check, largest));
}

/* --- The command --- */

/* The parameters are shared out to as many threads as there is memory for. */
static bool make_workers(struct gradcheck *check)
{
    enum { MOST_MEMORY = 1 << 30 };
    const size_t bytes = check->reference->bytes + (size_t)check->elements * sizeof(double);
    const int most = (int)(MOST_MEMORY / bytes), threads = thread_count();
    check->threads = most < 1 ? 1 : most < threads ? most : threads;
    check->worker = allocate(check->report, (size_t)check->threads, sizeof *check->worker);
    for (int i = 0; check->worker && i < check->threads; i++) {
        struct worker *worker = &check->worker[i];
        worker->check = check;
        worker->memory = allocate(check->report, check->reference->bytes, 1);
        worker->vector = allocate(check->report, (size_t)check->elements, sizeof *worker->vector);
        if (!worker->memory || !worker->vector)
            return false;
        memcpy(worker->memory, check->memory, check->reference->bytes);
    }
    return check->worker != NULL;
}

static bool print_subject(const struct gradcheck *check, const struct subject *subject)
{
    const bool derived = is_enough(subject) && subject->derived_error <= derived_limit;
    const bool optimised =
        subject->gradient && subject->optimised_error <= gradcheck_step_limit(check);
    char shape[SHAPE_TEXT], compared[64];
    snprintf(compared, sizeof compared, "%" PRId64 " + %" PRId64, subject->compared,
             subject->directions);
    printf("%-24s %-16s %9.2e %7" PRId64 " %9s %6" PRId64 "  %9.2e %s", subject->tensor->name,
           shape_text(shape, sizeof shape, subject->tensor->rank, subject->tensor->shape),
           subject->largest, subject->samples, compared, subject->kinks, subject->derived_error,
           derived ? "PASS" : "FAIL");
    if (subject->gradient)
        printf("  %9.2e %s\n", subject->optimised_error, optimised ? "PASS" : "FAIL");
    else
        printf("  %14s\n", "no gradient");
    fflush(stdout);
    return derived && optimised;
}

/* Compares what has not been compared enough, and prints what has been now, or cannot be; how many
   of those failed. */
static int compare_round(struct gradcheck *check, bool last)
{
    int failed = 0;
#ifdef _OPENMP
#pragma omp parallel for ordered schedule(dynamic) num_threads(check->threads)
#endif
    for (int i = 0; i < check->subjects; i++) {
        struct subject *subject = &check->subject[i];
        const bool open = !is_enough(subject);
        if (open)
            compare_derived(&check->worker[thread_number()], subject);
#ifdef _OPENMP
#pragma omp ordered
#endif
        if (open && (last || is_enough(subject)))
            failed += !print_subject(check, subject);
    }
    return failed;
}

static bool has_open(const struct gradcheck *check)
{
    for (int i = 0; i < check->subjects; i++)
        if (!is_enough(&check->subject[i]))
            return true;
    return false;
}

/* Whether there is something else to compare with: fewer samples, or another one. */
static bool has_other_samples(const struct gradcheck *check)
{
    return check->samples > 1 ||
           (check->first + 1 < SINGLES && check->first + 1 < check->data.train.samples);
}

static void take_other_samples(struct gradcheck *check)
{
    if (check->samples > 1) {
        check->samples = (check->samples + 3) / 4;
    } else {
        check->first++;
        fill_inputs(check);
        check->samples = 1;
    }
    check->model->run->valid = (double)check->samples;
    gradcheck_reference(check);
    for (int i = 0; i < check->threads; i++)
        memcpy(check->worker[i].memory, check->memory, check->reference->bytes);
}

static void compare_all(struct gradcheck *check)
{
    printf("%-24s %-16s %9s %7s %9s %6s  %14s  %14s\n", "parameter", "shape", "largest", "samples",
           "compared", "kinks", "derived", "optimised");
    int failed = compare_round(check, !has_other_samples(check));
    while (has_open(check) && has_other_samples(check)) {
        take_other_samples(check);
        failed += compare_round(check, !has_other_samples(check));
    }
    printf("gradcheck: %d of %d parameters pass (limits %.0e and %.0e; compared: elements + "
           "directions)\n",
           check->subjects - failed, check->subjects, derived_limit, gradcheck_step_limit(check));
    if (failed > 0)
        report_error(check->report, "the gradients of %d parameters are wrong", failed);
}

static void release(struct gradcheck *check)
{
    for (int i = 0; check->worker && i < check->threads; i++) {
        free(check->worker[i].memory);
        free(check->worker[i].vector);
    }
    free(check->worker);
    free(check->subject);
    free(check->memory);
    data_close(&check->data);
}

int command_gradcheck(struct trainer *trainer)
{
    struct gradcheck check = {.trainer = trainer,
                              .model = trainer->model,
                              .reference = trainer->model->reference,
                              .report = trainer->report,
                              .data = {.model = trainer->model}};
    if (!check.reference) {
        report_error(trainer->report, "this program was compiled with --no-reference");
        report_hint(trainer->report, "dlc without --no-reference writes what gradcheck needs");
        return trainer->report->code;
    }
    options_apply_scalars(trainer->options, trainer->model);
    if (load_weights(trainer, false) && open_inputs(&check) && derive(&check) &&
        gradcheck_step(&check) && make_workers(&check))
        compare_all(&check);
    release(&check);
    return trainer->report->code;
}
