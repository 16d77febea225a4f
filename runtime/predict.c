/* The command predict: .npy samples in, .npy float32 output, any number of samples. */
#include "convert.h"
#include "npy.h"
#include "trainer.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

struct predict {
    struct trainer *trainer;
    struct dlcrt_model *model;
    struct report *report;
    struct dataset data; /* the given arrays as one split; an input not needed is zeros */
    struct layout output;
    struct output file;
    void *chunk;   /* one batch of the output, logical */
    float *floats; /* the same as float32 */
};

static bool is_needed(const struct dlcrt_model *model, int index)
{
    bool marked = false;
    for (int i = 0; i < model->inputs; i++)
        marked = marked || model->input[i].predicts;
    return marked ? model->input[index].predicts : index == 0;
}

/* The input that "NAME=path" or "path" is for, and its path; -1: reported. */
static int match_input(const struct predict *predict, const char *argument, const char **path)
{
    const struct dlcrt_model *model = predict->model;
    const char *equals = strchr(argument, '=');
    int only = -1, needed = 0;
    for (int i = 0; i < model->inputs; i++) {
        const size_t length = strlen(model->input[i].name);
        if (equals && (size_t)(equals - argument) == length &&
            memcmp(argument, model->input[i].name, length) == 0) {
            *path = equals + 1;
            return i;
        }
        if (is_needed(model, i)) {
            needed++;
            only = i;
        }
    }
    *path = argument;
    if (needed == 1)
        return only;
    report_error(predict->report, "the model has %d inputs: --input NAME=X.npy says which is meant",
                 needed);
    return -1;
}

static bool check_exact(const struct predict *predict, const struct dlcrt_input *input,
                        const struct npy *npy, const char *path)
{
    enum { CHUNK = 1024 };
    double buffer[CHUNK];
    const int64_t elements = shape_elements(npy->rank, npy->shape);
    const size_t size = dtype_size(npy->dtype);
    if (converts_always(input->dtype, npy->dtype) && input->classes == 0)
        return true;
    for (int64_t begin = 0; begin < elements; begin += CHUNK) {
        const int64_t left = elements - begin, count = left < CHUNK ? left : CHUNK;
        const unsigned char *data = npy->data + (size_t)begin * size;
        const int64_t exact = convert_exactly(input->dtype, buffer, npy->dtype, data, count);
        if (exact < count) {
            report_error(predict->report,
                         "'%s' holds %.9g, which the input '%s' of dtype %s cannot "
                         "hold exactly",
                         path, element_value(npy->dtype, data, exact), input->name,
                         dtype_name(input->dtype));
            report_hint(predict->report, "the program takes raw values and applies scale, mean and "
                                         "std of the model file itself");
            return false;
        }
        for (int64_t i = 0; i < count && input->classes > 0; i++) {
            const double value = element_value(input->dtype, buffer, i);
            if (!(value >= 0 && value < (double)input->classes)) {
                report_error(predict->report, "'%s' holds %.9g; '%s' takes 0 to %" PRId64, path,
                             value, input->name, input->classes - 1);
                return false;
            }
        }
    }
    return true;
}

static bool fits(const struct npy *npy, const struct dlcrt_input *input)
{
    return npy->rank == input->rank + 1 &&
           memcmp(npy->shape + 1, input->shape, (size_t)input->rank * sizeof *npy->shape) == 0;
}

static bool open_input(struct predict *predict, const char *argument)
{
    const char *path;
    struct npy npy;
    char have[SHAPE_TEXT], want[SHAPE_TEXT];
    struct split *split = &predict->data.train;
    const int index = match_input(predict, argument, &path);
    if (index < 0)
        return false;
    const struct dlcrt_input *input = &predict->model->input[index];
    const struct mapping *mapping = data_map(&predict->data, path, predict->report);
    if (!mapping || !npy_parse(&npy, mapping, path, predict->report))
        return false;
    if (!fits(&npy, input)) {
        report_error(predict->report,
                     "'%s' has the shape %s; the input '%s' takes [N] samples of %s", path,
                     shape_text(have, sizeof have, npy.rank, npy.shape), input->name,
                     shape_text(want, sizeof want, input->rank, input->shape));
        return false;
    }
    if (split->segments == 0 &&
        !data_segment(&predict->data, split, path, npy.shape[0], predict->report))
        return false;
    if (split->samples != npy.shape[0]) {
        report_error(predict->report, "'%s' has %" PRId64 " samples, '%s' has %" PRId64, path,
                     npy.shape[0], split->segment[0].path, split->samples);
        return false;
    }
    split->segment[0].column[index] = (struct column){
        npy.data, npy.dtype, input_elements(input) * (int64_t)dtype_size(npy.dtype)};
    return check_exact(predict, input, &npy, path);
}

/* An input that the output does not depend on is zeros, if it is not given. */
static bool fill_missing(struct predict *predict)
{
    struct segment *segment = predict->data.train.segment;
    for (int i = 0; i < predict->model->inputs; i++) {
        const struct dlcrt_input *input = &predict->model->input[i];
        if (segment->column[i].base)
            continue;
        if (is_needed(predict->model, i)) {
            report_error(predict->report, "the input '%s' is missing: --input %s=X.npy",
                         input->name, input->name);
            return false;
        }
        void *zeros = data_own(
            &predict->data,
            allocate(predict->report, (size_t)input_elements(input), dtype_size(input->dtype)),
            predict->report);
        if (!zeros)
            return false;
        segment->column[i] = (struct column){zeros, input->dtype, 0};
    }
    return true;
}

static bool open_inputs(struct predict *predict)
{
    const struct options *options = predict->trainer->options;
    predict->data = (struct dataset){.model = predict->model, .train = {.name = "predict"}};
    for (int i = 0; i < options->inputs; i++)
        if (!open_input(predict, options->input[i]))
            return false;
    return fill_missing(predict);
}

static bool prepare_output(struct predict *predict)
{
    const struct dlcrt_tensor *output = predict->model->output;
    if (!layout_make(&predict->output, output, predict->report))
        return false;
    predict->chunk =
        allocate(predict->report, (size_t)predict->output.elements, predict->output.size);
    predict->floats =
        allocate(predict->report, (size_t)predict->output.elements, sizeof *predict->floats);
    return predict->chunk && predict->floats &&
           output_open(&predict->file, predict->trainer->options->output, predict->report);
}

static void write_batch(struct predict *predict, int64_t count)
{
    const struct dlcrt_tensor *output = predict->model->output;
    const int64_t elements = predict->output.elements / output->shape[0] * count;
    layout_read(&predict->output, output->data, 0, elements, predict->chunk);
    for (int64_t i = 0; i < elements; i++)
        predict->floats[i] = (float)element_value(output->dtype, predict->chunk, i);
    output_write(&predict->file, predict->floats, (size_t)elements * sizeof *predict->floats);
}

static bool predict_all(struct predict *predict)
{
    const struct dlcrt_model *model = predict->model;
    const struct split *split = &predict->data.train;
    char header[NPY_HEADER];
    int64_t shape[DLCRT_MAX_RANK];
    memcpy(shape, model->output->shape, sizeof shape);
    shape[0] = split->samples;
    output_write(&predict->file, header, npy_header(header, model->output->rank, shape));
    for (int64_t begin = 0; begin < split->samples; begin += model->batch) {
        const int64_t left = split->samples - begin;
        const int64_t count = left < model->batch ? left : model->batch;
        data_fill(&predict->data, split, NULL, begin, count);
        model->run->valid = (double)count;
        model->evaluate();
        write_batch(predict, count);
    }
    return output_commit(&predict->file, predict->report);
}

static bool check_options(const struct predict *predict)
{
    const struct options *options = predict->trainer->options;
    const char *missing = !options->weights      ? "--weights W.safetensors"
                          : options->inputs == 0 ? "--input X.npy"
                          : !options->output     ? "--output Y.npy"
                                                 : NULL;
    const struct dlcrt_tensor *output = predict->model->output;
    if (missing) {
        report_error(predict->report, "predict needs %s", missing);
        predict->report->code = EXIT_USAGE;
        return false;
    }
    if (!output || output->rank < 1 || output->shape[0] != predict->model->batch) {
        report_fault(predict->report, "the model's output has no batch dimension");
        return false;
    }
    return true;
}

int command_predict(struct trainer *trainer)
{
    struct predict predict = {
        .trainer = trainer, .model = trainer->model, .report = trainer->report, .file = {.fd = -1}};
    if (check_options(&predict) && load_weights(trainer, true) && open_inputs(&predict) &&
        prepare_output(&predict) && predict_all(&predict))
        printf("%s: %" PRId64 " samples\n", trainer->options->output, predict.data.train.samples);
    output_abandon(&predict.file);
    free(predict.chunk);
    free(predict.floats);
    layout_free(&predict.output);
    data_close(&predict.data);
    return trainer->report->code;
}
