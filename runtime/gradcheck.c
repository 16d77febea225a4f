/* The command gradcheck: are the derived gradients the derivatives of the loss?

   The -O0 program in double gives a loss and derived gradients. For a fixed sample of elements of
   each parameter the loss is differentiated numerically (difference.c) and compared; then the
   optimised program runs a step on the same values, and its float gradients are compared with the
   derived ones, all elements.

   The error of a tensor is max |derived - numeric| / scale, where a difference within the rounding
   error of the quotient counts as 0 and the scale is the largest gradient of the tensor, but at
   least a thousandth of the largest of the model: some gradients are zero in theory (a bias before
   a normalisation), and rounding errors must not be compared with each other. */
#include "convert.h"
#include "difference.h"
#include "trainer.h"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define DERIVED_LIMIT 1e-6
#define FLOAT_LIMIT 1e-3
enum { DEFAULT_SAMPLES = 24 };

/* A parameter that is checked. */
struct subject {
    int tensor, gradient; /* in model->tensor, model->gradient (-1: not observable) */
    int64_t elements;
    double *derived; /* logical order */
    double largest;
    int compared, skipped;
    double error, float_error;
};

struct gradcheck {
    struct trainer *trainer;
    struct dlcrt_model *model;
    const struct dlcrt_reference *reference;
    struct report *report;
    struct dataset data;
    double *memory;
    int subjects;
    struct subject *subject;
    double largest; /* of all gradients */
};

/* Fills the inputs from the data of the model if they are there, else with synthetic values. */
static bool fill_inputs(struct gradcheck *check)
{
    struct dlcrt_model *model = check->model;
    const struct options *options = check->trainer->options;
    struct data_paths paths;
    struct dlcrt_data data = data_located(&model->data, options->data, &paths);
    FILE *nowhere = fopen("/dev/null", "w");
    struct report quiet = {.program = "", .stream = nowhere};
    bool good = (nowhere || options->data) && data_open(&check->data, model, &data, options->seed,
                                                        options->data ? check->report : &quiet);
    if (nowhere)
        fclose(nowhere);
    if (!good && options->data)
        return false;
    if (!good || check->data.train.samples == 0) {
        data = (struct dlcrt_data){.format = "synthetic"};
        if (good)
            data_close(&check->data);
        if (!data_open(&check->data, model, &data, options->seed, check->report))
            return false;
    }
    const int64_t samples = check->data.train.samples;
    const int64_t count = samples < model->batch ? samples : model->batch;
    data_fill(&check->data, &check->data.train, NULL, 0, count);
    model->run->step = 0;
    model->run->epoch = 0;
    model->run->valid = (double)count;
    printf("gradcheck of %s: %" PRId64 " samples, %s\n", model->name, count, check->data.source);
    return true;
}

/* Copies a tensor of the model into the reference's memory, as doubles in logical order. */
static void copy_value(const struct gradcheck *check, int index)
{
    enum { CHUNK = 1024 };
    double buffer[CHUNK];
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

static int find_gradient(const struct dlcrt_model *model, const char *name)
{
    for (int i = 0; i < model->gradients; i++)
        if (strcmp(model->gradient[i].name, name) == 0)
            return i;
    return -1;
}

static bool keep_derived(struct gradcheck *check, struct subject *subject)
{
    const int64_t offset = check->reference->gradient[subject->tensor];
    subject->derived = allocate(check->report, (size_t)subject->elements, sizeof *subject->derived);
    for (int64_t i = 0; subject->derived && i < subject->elements; i++) {
        subject->derived[i] = check->memory[offset + i];
        if (!(fabs(subject->derived[i]) <= subject->largest)) /* true for a NaN */
            subject->largest = fabs(subject->derived[i]);
    }
    if (!(subject->largest <= check->largest))
        check->largest = subject->largest;
    return subject->derived != NULL;
}

static bool derive(struct gradcheck *check)
{
    const struct dlcrt_model *model = check->model;
    check->memory = allocate(check->report, check->reference->bytes, 1);
    check->subject = allocate(check->report, (size_t)model->tensors, sizeof *check->subject);
    if (!check->memory || !check->subject)
        return false;
    for (int i = 0; i < model->tensors; i++)
        copy_value(check, i);
    check->reference->run(check->memory, true);
    for (int i = 0; i < model->tensors; i++) {
        if (model->tensor[i].role != DLCRT_PARAMETER || !model->tensor[i].trainable ||
            check->reference->gradient[i] < 0 || check->reference->value[i] < 0)
            continue;
        struct subject *subject = &check->subject[check->subjects++];
        *subject = (struct subject){.tensor = i,
                                    .gradient = find_gradient(model, model->tensor[i].name),
                                    .elements = check->trainer->layouts[i].elements};
        if (!keep_derived(check, subject))
            return false;
    }
    return true;
}

static double loss_at(void *context, double value, int64_t place)
{
    struct gradcheck *check = context;
    const double before = check->memory[place];
    check->memory[place] = value;
    check->reference->run(check->memory, false);
    check->memory[place] = before;
    return check->memory[check->reference->loss];
}

static double scale_of(const struct gradcheck *check, double largest)
{
    return fmax(fmax(largest, 1e-3 * check->largest), 1e-8);
}

/* Compares elements in a fixed random order until enough are compared; an element at a kink of the
   loss is skipped and another one taken. */
static void compare_numeric(struct gradcheck *check, struct subject *subject)
{
    const int64_t given = check->trainer->options->samples;
    const int64_t wanted = given > 0 ? given : DEFAULT_SAMPLES;
    const char *name = check->model->tensor[subject->tensor].name;
    const int64_t offset = check->reference->value[subject->tensor];
    const struct permutation order =
        permutation_make(hash_text(name), STREAM_SAMPLE, (uint64_t)subject->elements);
    double largest = subject->largest, difference = 0;
    for (int64_t i = 0; i < subject->elements && subject->compared < wanted && i < 4 * wanted;
         i++) {
        const int64_t element = (int64_t)permutation_at(&order, (uint64_t)i);
        struct difference numeric = {.loss = loss_at, .context = check, .place = offset + element};
        if (!difference_find(&numeric, check->memory[offset + element],
                             scale_of(check, subject->largest))) {
            subject->skipped++;
            continue;
        }
        subject->compared++;
        largest = fmax(largest, fabs(numeric.derivative));
        const double apart =
            fabs(numeric.derivative - subject->derived[element]) - numeric.rounding;
        if (!(apart <= difference))
            difference = apart;
    }
    subject->error = difference / scale_of(check, largest);
}

/* All tensors of the model as bytes, to be put back. */
static char **save_tensors(const struct dlcrt_model *model, struct report *report)
{
    char **saved = allocate(report, (size_t)model->tensors, sizeof *saved);
    for (int i = 0; saved && i < model->tensors; i++) {
        const struct dlcrt_tensor *tensor = &model->tensor[i];
        const size_t bytes = (size_t)tensor->elements * dtype_size(tensor->dtype);
        saved[i] = allocate(report, bytes, 1);
        if (!saved[i])
            break;
        memcpy(saved[i], tensor->data, bytes);
    }
    return saved;
}

static void restore_tensors(const struct dlcrt_model *model, char **saved)
{
    for (int i = 0; saved && i < model->tensors; i++) {
        const struct dlcrt_tensor *tensor = &model->tensor[i];
        if (saved[i])
            memcpy(tensor->data, saved[i], (size_t)tensor->elements * dtype_size(tensor->dtype));
        free(saved[i]);
    }
    free(saved);
}

static bool compare_floats(const struct gradcheck *check, struct subject *subject)
{
    const struct dlcrt_tensor *gradient = &check->model->gradient[subject->gradient];
    struct layout layout;
    float buffer[1024];
    double difference = 0;
    if (!layout_make(&layout, gradient, check->report))
        return false;
    for (int64_t begin = 0; begin < subject->elements; begin += 1024) {
        const int64_t left = subject->elements - begin, count = left < 1024 ? left : 1024;
        layout_read(&layout, gradient->data, begin, count, buffer);
        for (int64_t i = 0; i < count; i++) {
            const double apart = fabs((double)buffer[i] - subject->derived[begin + i]);
            if (!(apart <= difference))
                difference = apart;
        }
    }
    layout_free(&layout);
    subject->float_error = difference / scale_of(check, subject->largest);
    return true;
}

/* Lends storage to the gradients and runs the optimised step; all else is as before afterwards. */
static bool run_optimised(struct gradcheck *check)
{
    struct dlcrt_model *model = check->model;
    bool good = true;
    for (int i = 0; good && i < model->gradients; i++) {
        model->gradient[i].data =
            allocate(check->report, (size_t)model->gradient[i].elements, sizeof(float));
        good = model->gradient[i].data != NULL;
    }
    char **saved = good ? save_tensors(model, check->report) : NULL;
    good = good && check->report->code == EXIT_DONE;
    if (good && !model->train()) {
        report_error(check->report, "the loss of the optimised step is not finite");
        good = false;
    }
    restore_tensors(model, saved);
    for (int i = 0; good && i < check->subjects; i++)
        if (check->subject[i].gradient >= 0)
            good = compare_floats(check, &check->subject[i]);
    for (int i = 0; i < model->gradients; i++) {
        free(model->gradient[i].data);
        model->gradient[i].data = NULL;
    }
    return good;
}

static bool print_subject(const struct gradcheck *check, const struct subject *subject)
{
    const struct dlcrt_tensor *tensor = &check->model->tensor[subject->tensor];
    const bool derived = subject->compared > 0 && subject->error <= DERIVED_LIMIT;
    const bool observed = subject->gradient >= 0;
    const bool optimised = !observed || subject->float_error <= FLOAT_LIMIT;
    char shape[SHAPE_TEXT];
    printf("%-32s %-18s %8d %7d  %9.2e %s", tensor->name,
           shape_text(shape, sizeof shape, tensor->rank, tensor->shape), subject->compared,
           subject->skipped, subject->error, derived ? "PASS" : "FAIL");
    if (observed)
        printf("  %9.2e %s\n", subject->float_error, optimised ? "PASS" : "FAIL");
    else
        printf("  %14s\n", "-");
    fflush(stdout);
    return derived && optimised;
}

static void compare_all(struct gradcheck *check)
{
    int failed = 0;
    if (!run_optimised(check))
        return;
    printf("%-32s %-18s %8s %7s  %14s  %14s\n", "parameter", "shape", "compared", "skipped",
           "derived", "optimised");
    for (int i = 0; i < check->subjects; i++) {
        compare_numeric(check, &check->subject[i]);
        failed += !print_subject(check, &check->subject[i]);
    }
    printf("gradcheck: %d of %d parameters pass (limits %.0e and %.0e; skipped: at a kink)\n",
           check->subjects - failed, check->subjects, DERIVED_LIMIT, FLOAT_LIMIT);
    if (failed > 0)
        report_error(check->report, "the gradients of %d parameters are wrong", failed);
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
    if (load_weights(trainer, false) && fill_inputs(&check) && derive(&check))
        compare_all(&check);
    for (int i = 0; i < check.subjects; i++)
        free(check.subject[i].derived);
    free(check.subject);
    free(check.memory);
    data_close(&check.data);
    return trainer->report->code;
}
