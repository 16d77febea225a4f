/* Numbers that are not finite: in parameters, and why a loss is not: a parameter, an input, or the
   first kernel that made it. */
#include "convert.h"
#include "probe.h"
#include "text.h"
#include "trainer.h"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

/* Steps done before the one at hand. */
static uint64_t step_of(const struct trainer *trainer)
{
    const struct dlcrt_model *model = trainer->model;
    return model->defaults.accumulate > 1 ? model->run->update : model->run->step;
}

/* The first element that is not finite. */
struct found {
    int64_t element; /* -1: none */
    double value;
};

/* "nan", "inf" or "-inf": C's library also says "-nan". */
static const char *value_text(double value)
{
    return isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

static bool is_float(enum dlcrt_dtype dtype)
{
    return dtype == DLCRT_F32 || dtype == DLCRT_F64 || dtype == DLCRT_BF16;
}

static struct found scan_values(enum dlcrt_dtype dtype, const void *data, int64_t count)
{
    for (int64_t i = 0; is_float(dtype) && i < count; i++) {
        const double value = element_value(dtype, data, i);
        if (!isfinite(value))
            return (struct found){i, value};
    }
    return (struct found){-1, 0};
}

/* Only logical elements count: padding may hold anything. */
static struct found scan_tensor(const struct dlcrt_tensor *tensor, const struct layout *layout)
{
    enum { CHUNK = 2048 };
    double buffer[CHUNK];
    for (int64_t begin = 0; is_float(tensor->dtype) && begin < layout->elements; begin += CHUNK) {
        const int64_t left = layout->elements - begin, count = left < CHUNK ? left : CHUNK;
        layout_read(layout, tensor->data, begin, count, buffer);
        struct found found = scan_values(tensor->dtype, buffer, count);
        if (found.element >= 0) {
            found.element += begin;
            return found;
        }
    }
    return (struct found){-1, 0};
}

/* "[0, 3, 5]" for an element counted in row-major order. */
static const char *index_text(char *text, size_t size, int rank, const int64_t *shape,
                              int64_t element)
{
    int64_t index[DLCRT_MAX_RANK];
    for (int d = rank - 1; d >= 0; d--) {
        index[d] = element % shape[d];
        element /= shape[d];
    }
    return shape_text(text, size, rank, index);
}

bool parameters_finite(struct trainer *trainer)
{
    for (int i = 0; i < trainer->model->tensors; i++) {
        const struct dlcrt_tensor *tensor = &trainer->model->tensor[i];
        char at[SHAPE_TEXT];
        if (tensor->role != DLCRT_PARAMETER)
            continue;
        const struct found found = scan_tensor(tensor, &trainer->layouts[i]);
        if (found.element < 0)
            continue;
        report_error(trainer->report, "'%s' holds %s at %s after step %" PRIu64, tensor->name,
                     value_text(found.value),
                     index_text(at, sizeof at, tensor->rank, tensor->shape, found.element),
                     step_of(trainer) + 1);
        return false;
    }
    return true;
}

static bool blame_tensors(struct trainer *trainer)
{
    for (int i = 0; i < trainer->model->tensors; i++) {
        const struct dlcrt_tensor *tensor = &trainer->model->tensor[i];
        const struct found found = scan_tensor(tensor, &trainer->layouts[i]);
        char at[SHAPE_TEXT];
        if (found.element < 0)
            continue;
        report_line(trainer->report, "'%s' already held %s at %s before this step", tensor->name,
                    value_text(found.value),
                    index_text(at, sizeof at, tensor->rank, tensor->shape, found.element));
        report_hint(trainer->report, "an earlier update overflowed: try a smaller learning rate");
        return true;
    }
    return false;
}

static bool blame_inputs(struct trainer *trainer, const struct drawn *drawn)
{
    for (int i = 0; i < trainer->model->inputs; i++) {
        const struct dlcrt_input *input = &trainer->model->input[i];
        const int64_t elements = input_elements(input);
        const struct found found = scan_values(input->dtype, input->data, drawn->count * elements);
        char at[SHAPE_TEXT];
        if (found.element < 0)
            continue;
        report_line(trainer->report, "the data hold %s: input '%s' of sample %" PRId64 " at %s",
                    value_text(found.value), input->name,
                    drawn_sample(drawn, found.element / elements),
                    index_text(at, sizeof at, input->rank, input->shape, found.element % elements));
        return true;
    }
    return false;
}

/* The search among the kernels of the step, run again. */
struct search {
    const struct dlcrt_model *model;
    struct report *report;
    int kernel, output; /* -1: none so far */
    struct found found;
};

static void search_kernel(void *context, int index)
{
    struct search *search = context;
    if (search->kernel >= 0 || index < 0 || index >= search->model->train_kernels)
        return;
    const struct dlcrt_kernel *kernel = &search->model->train_kernel[index];
    for (int i = 0; i < kernel->outputs; i++) {
        struct layout layout;
        const struct dlcrt_tensor *tensor = &kernel->output[i];
        if (!tensor->data || !layout_make(&layout, tensor, search->report))
            continue;
        const struct found found = scan_tensor(tensor, &layout);
        layout_free(&layout);
        if (found.element >= 0) {
            *search = (struct search){search->model, search->report, index, i, found};
            return;
        }
    }
}

static void blame_kernel(struct trainer *trainer)
{
    const struct dlcrt_model *model = trainer->model;
    struct search search = {.model = model, .report = trainer->report, .kernel = -1};
    probe_set(model, search_kernel, &search);
    model->train();
    probe_clear(model);
    if (search.kernel < 0) {
        report_line(trainer->report, "no kernel's output holds it when the step is run again");
        return;
    }
    const struct dlcrt_kernel *kernel = &model->train_kernel[search.kernel];
    const struct dlcrt_tensor *tensor = &kernel->output[search.output];
    char at[SHAPE_TEXT];
    report_line(trainer->report,
                "%s:%d: the kernel '%s' was the first to make it: %s in '%s' at %s", model->source,
                kernel->line, kernel->name, value_text(search.found.value), tensor->name,
                index_text(at, sizeof at, tensor->rank, tensor->shape, search.found.element));
    if (kernel->formula)
        report_line(trainer->report, "%s", kernel->formula);
    report_hint(trainer->report, "try a smaller learning rate");
}

void report_nan(struct trainer *trainer, const struct dataset *data, const struct drawn *drawn)
{
    struct text samples;
    if (!text_make(&samples, 24 * (size_t)drawn->count + 1, trainer->report))
        return;
    for (int64_t k = 0; k < drawn->count; k++)
        text_add(&samples, "%s%" PRId64, k > 0 ? ", " : "", drawn_sample(drawn, k));
    report_error(trainer->report, "the loss of step %" PRIu64 " is not finite (%s)",
                 step_of(trainer) + 1, value_text(model_loss(trainer->model)));
    report_line(trainer->report, "its samples of the %s split: %s", data->train.name, samples.data);
    text_free(&samples);
    if (!blame_tensors(trainer) && !blame_inputs(trainer, drawn))
        blame_kernel(trainer);
}
