/* The command predict: .npy samples in, .npy output of floats, any number of samples. */
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
    float *floats; /* the same as float32, unless the output is of doubles */
};

/* The input whose name stands before the first '=', or -1. */
static int named_input(const struct dlcrt_model *model, const char *argument)
{
    const size_t length = strcspn(argument, "=");
    for (int i = 0; argument[length] == '=' && i < model->inputs; i++)
        if (strlen(model->input[i].name) == length &&
            memcmp(argument, model->input[i].name, length) == 0)
            return i;
    return -1;
}

/* The input that "NAME=path" or, where there is one only, "path" is for; -1: reported. */
static int match_input(const struct predict *predict, const char *argument, const char **path)
{
    const struct dlcrt_model *model = predict->model;
    const int named = named_input(model, argument);
    int only = -1, needed = 0;
    *path = named >= 0 ? strchr(argument, '=') + 1 : argument;
    for (int i = 0; i < model->inputs; i++)
        if (model->input[i].predicts) {
            needed++;
            only = i;
        }
    if (named >= 0 || needed == 1)
        return named >= 0 ? named : only;
    report_error(predict->report, "the model has %d inputs: --input NAME=X.npy says which is meant",
                 needed);
    return -1;
}

static bool open_input(struct predict *predict, const char *argument)
{
    const char *path;
    const int input = match_input(predict, argument, &path);
    return input >= 0 &&
           data_add_npy(&predict->data, &predict->data.train, path, input, predict->report);
}

/* An input that the output does not depend on is zeros, if it is not given. */
static bool fill_missing(struct predict *predict)
{
    struct segment *segment = predict->data.train.segment;
    for (int i = 0; i < predict->model->inputs; i++) {
        const struct dlcrt_input *input = &predict->model->input[i];
        if (segment->column[i].base)
            continue;
        if (input->predicts) {
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
    return fill_missing(predict) &&
           data_check(&predict->data, &predict->data.train, predict->report);
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
    const int64_t elements = predict->output.elements / predict->model->batch * count;
    layout_read(&predict->output, output->data, 0, elements, predict->chunk);
    if (output->dtype == DLCRT_F64) {
        output_write(&predict->file, predict->chunk, (size_t)elements * predict->output.size);
        return;
    }
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
    shape[0] = split->samples * (shape[0] / model->batch); /* a sample may have several rows */
    output_write(&predict->file, header,
                 npy_header(header, model->output->dtype, model->output->rank, shape));
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
    if (!output || output->rank < 1 || output->shape[0] % predict->model->batch != 0) {
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
