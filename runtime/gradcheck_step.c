/* gradcheck's comparison of the training step with the reference.

   Rounding may put a unit on the other side of a kink (of a rectifier, of a maximum) than it is on
   in double, and the gradients of all layers before it then differ by what flows through that unit.
   Such a difference is told from a wrong gradient by two things. The reference's own gradients move
   as far when the weights are moved by a few units in the last place of float, which is what
   rounding amounts to; and it is gone on other samples. So what is off, and moves, is compared
   again on batches with fewer different samples, each over and over: of a single one the kinks are
   far apart, and the whole batch is computed nevertheless. */
#include "convert.h"
#include "gradcheck.h"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOVES = 8 };

/* A sum of products of factors that were rounded to 8 bits is off by less than that, but for what
   cancels, and for samples that come to lie on the other side of a kink. */
double gradcheck_step_limit(const struct gradcheck *check)
{
    return check->model->narrow ? 0x1p-3 : 1e-3;
}

static double step_scale(const struct gradcheck *check, double largest)
{
    return fmax(largest, 1e-2 * check->largest);
}

static bool is_off(const struct gradcheck *check, const struct subject *subject)
{
    return subject->gradient && !(subject->optimised_error <= gradcheck_step_limit(check));
}

/* --- The gradients of a step --- */

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
    for (int i = 0; i < model->tensors; i++) {
        const struct dlcrt_tensor *tensor = &model->tensor[i];
        memcpy(tensor->data, saved[i], (size_t)tensor->elements * dtype_size(tensor->dtype));
    }
}

static void free_saved(const struct dlcrt_model *model, char **saved)
{
    for (int i = 0; saved && i < model->tensors; i++)
        free(saved[i]);
    free(saved);
}

/* Compares all elements. Of those that jump the least error on any batch is kept. */
static bool compare_gradient(const struct gradcheck *check, struct subject *subject)
{
    enum { CHUNK = 1024 };
    double buffer[CHUNK];
    const struct dlcrt_tensor *gradient = subject->gradient;
    struct layout layout;
    double difference = 0, largest = subject->largest;
    if (!layout_make(&layout, gradient, check->report))
        return false;
    for (int64_t begin = 0; begin < subject->elements; begin += CHUNK) {
        const int64_t left = subject->elements - begin, count = left < CHUNK ? left : CHUNK;
        layout_read(&layout, gradient->data, begin, count, buffer);
        for (int64_t i = 0; i < count; i++) {
            const double value = element_value(gradient->dtype, buffer, i);
            keep_larger(&largest, fabs(value));
            keep_larger(&difference, fabs(value - subject->derived[begin + i]));
        }
    }
    layout_free(&layout);
    const double error = relative(difference, step_scale(check, largest));
    if (!subject->jumps || error < subject->optimised_error)
        subject->optimised_error = error;
    return true;
}

/* Runs a training step on the batch, puts back what it changed, and compares the gradients of all
   subjects, or of those that jump and are off. */
static bool run_step(struct gradcheck *check, char **saved, bool all)
{
    if (!check->model->train()) {
        report_error(check->report, "the loss of the training step is not finite");
        return false;
    }
    restore_tensors(check->model, saved);
    for (int i = 0; i < check->subjects; i++) {
        struct subject *subject = &check->subject[i];
        const bool open =
            all ? subject->gradient != NULL : subject->jumps && is_off(check, subject);
        if (open && !compare_gradient(check, subject))
            return false;
    }
    return true;
}

/* --- Gradients that jump --- */

/* Moves the parameters of the reference by a few units in the last place of the step's numbers. */
static void move_values(const struct gradcheck *check, int number)
{
    for (int s = 0; s < check->subjects; s++) {
        const struct subject *subject = &check->subject[s];
        const uint64_t key = hash_text(subject->tensor->name);
        const double unit = subject->tensor->dtype == DLCRT_F64 ? 0x1p-50 : 0x1p-21;
        double *value = check->memory + (subject->value - check->memory);
        for (int64_t i = 0; i < subject->elements; i++) {
            const float drawn = dlcrt_uniform(key, STREAM_SAMPLE, (uint64_t)number, (uint64_t)i);
            value[i] *= 1 + (drawn < 0.5f ? -unit : unit);
        }
    }
}

/* Marks the subjects whose gradients differ from `before` by more than they may be off; those that
   are off have theirs there, one after the other. */
static void mark_jumps(struct gradcheck *check, const double *before)
{
    for (int s = 0; s < check->subjects; s++) {
        struct subject *subject = &check->subject[s];
        if (!is_off(check, subject))
            continue;
        double moved = 0;
        for (int64_t i = 0; i < subject->elements; i++)
            keep_larger(&moved, fabs(subject->derived[i] - before[i]));
        if (relative(moved, step_scale(check, subject->largest)) > gradcheck_step_limit(check))
            subject->jumps = true;
        before += subject->elements;
    }
}

static bool find_jumps(struct gradcheck *check)
{
    size_t count = 0;
    for (int s = 0; s < check->subjects; s++)
        count += is_off(check, &check->subject[s]) ? (size_t)check->subject[s].elements : 0;
    if (count == 0)
        return true;
    double *before = allocate(check->report, count, sizeof *before), *end = before;
    if (!before)
        return false;
    for (int s = 0; s < check->subjects; s++)
        if (is_off(check, &check->subject[s])) {
            const struct subject *subject = &check->subject[s];
            memcpy(end, subject->derived, (size_t)subject->elements * sizeof *end);
            end += subject->elements;
        }
    for (int i = 0; i < MOVES; i++) {
        gradcheck_copy_values(check);
        move_values(check, i);
        gradcheck_reference(check);
        mark_jumps(check, before);
    }
    free(before);
    return true;
}

static int count_jumps(const struct gradcheck *check, bool off)
{
    int count = 0;
    for (int s = 0; s < check->subjects; s++)
        count += check->subject[s].jumps && (!off || is_off(check, &check->subject[s]));
    return count;
}

static void fill(struct gradcheck *check, int64_t first, int64_t count, int64_t different)
{
    gradcheck_fill(check, first, count, different);
    gradcheck_copy_values(check);
    gradcheck_reference(check);
}

/* A quarter of the samples, down to one, and then those after that one, each by itself. */
static bool compare_jumping(struct gradcheck *check, char **saved)
{
    const int64_t count = check->samples;
    int64_t first = 0, different = count;
    bool good = true;
    while (good && count_jumps(check, true) > 0) {
        if (different > 1)
            different = (different + 3) / 4;
        else if (++first == SINGLES || first == check->data.train.samples)
            break;
        fill(check, first, count, different);
        good = run_step(check, saved, false);
    }
    fill(check, 0, count, count);
    return good;
}

/* --- The comparison --- */

static bool compare_step(struct gradcheck *check, char **saved)
{
    if (!run_step(check, saved, true) || !find_jumps(check))
        return false;
    const int jumping = count_jumps(check, false);
    if (jumping == 0)
        return true;
    printf("optimised: gradients of %d parameters jump when weights move by rounding errors;\n"
           "           these are compared on batches of fewer different samples\n",
           jumping);
    return compare_jumping(check, saved);
}

/* Gradients that the step does not store are lent room; all is as before afterwards. */
bool gradcheck_step(struct gradcheck *check)
{
    struct dlcrt_model *model = check->model;
    bool *lent = allocate(check->report, (size_t)model->gradients, sizeof *lent);
    bool good = lent != NULL;
    for (int i = 0; good && i < model->gradients; i++) {
        struct dlcrt_tensor *gradient = &model->gradient[i];
        if (gradient->data)
            continue;
        lent[i] = true;
        gradient->data =
            allocate(check->report, (size_t)gradient->elements, dtype_size(gradient->dtype));
        good = gradient->data != NULL;
    }
    char **saved = good ? save_tensors(model, check->report) : NULL;
    good = good && check->report->code == EXIT_DONE && compare_step(check, saved);
    free_saved(model, saved);
    for (int i = 0; lent && i < model->gradients; i++)
        if (lent[i]) {
            free(model->gradient[i].data);
            model->gradient[i].data = NULL;
        }
    free(lent);
    return good;
}
