#include "data.h"
#include "convert.h"
#include "random.h"
#include "tensor.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

int64_t input_elements(const struct dlcrt_input *input)
{
    return shape_elements(input->rank, input->shape);
}

size_t sample_bytes(const struct dlcrt_input *input)
{
    return (size_t)input_elements(input) * dtype_size(input->dtype);
}

bool input_takes(const struct dlcrt_input *input, double value, char *message, size_t size)
{
    if (input->classes == 0 || (value >= 0 && value < (double)input->classes) ||
        (input->ignored != 0 && value == (double)input->ignored))
        return true;
    const int length = snprintf(message, size, "'%s' is %.17g, but its classes are 0 to %" PRId64,
                                input->name, value, input->classes - 1);
    if (input->ignored != 0 && length > 0 && (size_t)length < size)
        snprintf(message + length, size - (size_t)length, ", or %" PRId64 " where none counts",
                 input->ignored);
    return false;
}

void *data_own(struct dataset *dataset, void *memory, struct report *report)
{
    void **owned = memory ? realloc(dataset->owned,
                                    (size_t)(dataset->owned_count + 1) * sizeof *dataset->owned)
                          : NULL;
    if (!owned) {
        if (memory)
            report_error(report, "out of memory");
        free(memory);
        return NULL;
    }
    dataset->owned = owned;
    dataset->owned[dataset->owned_count++] = memory;
    return memory;
}

const struct mapping *data_map(struct dataset *dataset, const char *path, struct report *report)
{
    struct mapping *mapping =
        realloc(dataset->mapping, (size_t)(dataset->mappings + 1) * sizeof *mapping);
    if (!mapping) {
        report_error(report, "out of memory");
        return NULL;
    }
    dataset->mapping = mapping;
    if (!file_map(&mapping[dataset->mappings], path, report))
        return NULL;
    return &mapping[dataset->mappings++];
}

struct segment *data_segment(struct dataset *dataset, struct split *split, const char *path,
                             int64_t samples, struct report *report)
{
    struct column *column =
        data_own(dataset, allocate(report, (size_t)dataset->model->inputs, sizeof *column), report);
    char *name = data_own(dataset, allocate(report, strlen(path) + 1, 1), report);
    struct segment *segment =
        realloc(split->segment, (size_t)(split->segments + 1) * sizeof *segment);
    if (segment)
        split->segment = segment;
    if (!column || !name || !segment)
        return NULL;
    memcpy(name, path, strlen(path) + 1);
    segment += split->segments++;
    *segment = (struct segment){
        .path = name, .first = split->samples, .samples = samples, .column = column};
    split->samples += samples;
    return segment;
}

bool data_roles(const struct dlcrt_model *model, const char *format, int *image, int *label,
                struct report *report)
{
    *image = 0;
    *label = model->inputs - 1;
    if (model->inputs == 2 && model->input[0].classes > 0 && model->input[1].classes == 0) {
        *image = 1;
        *label = 0;
    }
    if (model->inputs == 1)
        *label = -1;
    if (model->inputs == 1 || model->inputs == 2)
        return true;
    report_error(report, "%s data have an image or features and a label; the model has %d inputs",
                 format, model->inputs);
    report_hint(report, "data of any number of inputs are read from .npy files: format npy");
    return false;
}

/* Whose path is a file, not a folder. */
static bool is_file_format(const struct dlcrt_data *data)
{
    return strcmp(data->format, "csv") == 0 || strcmp(data->format, "text") == 0;
}

void data_hint(const struct dlcrt_data *data, struct report *report)
{
    if (is_file_format(data))
        report_hint(report, "--data FILE says where the data are (the model file says '%s')",
                    data->path ? data->path : "");
    else
        report_hint(report, "--data DIR says where the data are (the model file says '%s')",
                    data->path ? data->path : "");
}

/* A path that is too long is left empty, so that no file is found there. */
static const char *join(char path[PATH_LONGEST], const char *folder, const char *name)
{
    const char *slash = folder[0] && folder[strlen(folder) - 1] == '/' ? "" : "/";
    if (snprintf(path, PATH_LONGEST, "%s%s%s", folder, slash, path_name(name)) >= PATH_LONGEST)
        path[0] = '\0';
    return path;
}

struct dlcrt_data data_located(const struct dlcrt_data *described, const char *data,
                               struct data_paths *paths)
{
    struct dlcrt_data located = *described;
    if (!data)
        return located;
    located.path = data;
    if (!is_file_format(described))
        return located;
    char parent[PATH_LONGEST];
    const char *folder = folder_exists(data) || !path_folder(data, parent) ? data : parent;
    if (folder == data && described->path)
        located.path = join(paths->path, data, described->path);
    if (described->test)
        located.test = join(paths->test, folder, described->test);
    return located;
}

/* The sample of the segments that is number `sample` of the split: of every `every` samples the
   last one is for the test. */
static int64_t split_place(const struct split *split, int64_t sample)
{
    if (split->pick)
        sample = split->pick[sample];
    if (split->every == 0)
        return sample;
    return split->is_test ? sample * split->every + split->every - 1
                          : sample + sample / (split->every - 1);
}

static const struct segment *find_segment(const struct split *split, int64_t place)
{
    int low = 0, high = split->segments - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (split->segment[middle].first <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return &split->segment[low];
}

/* Writes one sample of one input, converted; returns what convert_exactly() does. */
static int64_t read_sample(const struct dataset *dataset, const struct split *split, int64_t sample,
                           int input, void *out)
{
    const struct dlcrt_input *to = &dataset->model->input[input];
    const int64_t place = split_place(split, sample), elements = input_elements(to);
    const struct segment *segment = find_segment(split, place);
    const struct column *column = &segment->column[input];
    if (!column->base) {
        fill_synthetic(dataset->model, input, dataset->seed, place, out);
        return elements;
    }
    return convert_exactly(to->dtype, out, column->dtype,
                           column->base + (place - segment->first) * column->stride, elements);
}

struct batch batch_of_model(const struct dlcrt_model *model)
{
    struct batch batch = {.other = model->other ? model->other->data : NULL};
    for (int i = 0; i < model->inputs; i++)
        batch.input[i] = model->input[i].data;
    return batch;
}

int64_t drawn_sample(const struct drawn *drawn, int64_t k)
{
    const int64_t position = drawn->begin + k;
    return drawn->place ? (int64_t)permutation_at(drawn->place, (uint64_t)position) : position;
}

void data_read(const struct dataset *dataset, const struct split *split, const struct drawn *drawn,
               int64_t first, int64_t last, const struct batch *batch)
{
    const struct dlcrt_model *model = dataset->model;
    for (int64_t k = first; k < last; k++) {
        const int64_t sample = drawn_sample(drawn, k);
        for (int i = 0; i < model->inputs; i++)
            read_sample(dataset, split, sample, i,
                        batch->input[i] + (size_t)k * sample_bytes(&model->input[i]));
    }
}

void data_pad(const struct dlcrt_model *model, int64_t count, const struct batch *batch)
{
    for (int i = 0; i < model->inputs && count < model->batch; i++) {
        const size_t bytes = sample_bytes(&model->input[i]);
        memset(batch->input[i] + (size_t)count * bytes, 0, (size_t)(model->batch - count) * bytes);
    }
}

void data_fill(const struct dataset *dataset, const struct split *split,
               const struct permutation *place, int64_t begin, int64_t count)
{
    const struct drawn drawn = {.place = place, .begin = begin, .count = count};
    const struct batch batch = batch_of_model(dataset->model);
    data_read(dataset, split, &drawn, 0, count, &batch);
    data_pad(dataset->model, count, &batch);
}

/* Where a sample came from, for a person. */
static const char *sample_place(const struct split *split, int64_t sample, char *text, size_t size)
{
    const int64_t place = split_place(split, sample);
    const struct segment *segment = find_segment(split, place);
    snprintf(text, size, "sample %" PRId64 " of the %s split (record %" PRId64 " of '%s')", sample,
             split->name, place - segment->first, segment->path);
    return text;
}

static bool check_sample(const struct dataset *dataset, const struct split *split, int64_t sample,
                         int index, void *buffer, struct report *report)
{
    const struct dlcrt_input *input = &dataset->model->input[index];
    const int64_t elements = input_elements(input);
    char place[PATH_LONGEST + 128];
    const int64_t exact = read_sample(dataset, split, sample, index, buffer);
    if (exact < elements) {
        report_error(report, "%s: a value of '%s' cannot be held exactly as %s",
                     sample_place(split, sample, place, sizeof place), input->name,
                     dtype_name(input->dtype));
        report_hint(report, "convert the file, e.g. array.astype(numpy.float32), or change the "
                            "input's dtype in the model file");
        return false;
    }
    for (int64_t i = 0; i < elements && input->classes > 0; i++) {
        char message[256];
        if (!input_takes(input, element_value(input->dtype, buffer, i), message, sizeof message)) {
            report_error(report, "%s: %s", sample_place(split, sample, place, sizeof place),
                         message);
            if (!input->predicts)
                report_hint(report, "labels that do not count are the 'ignore_index' of the loss "
                                    "and of the metrics");
            return false;
        }
    }
    return true;
}

static bool needs_check(const struct split *split, const struct dlcrt_input *input, int index)
{
    if (input->classes > 0)
        return true;
    for (int i = 0; i < split->segments; i++)
        if (split->segment[i].column[index].base &&
            !converts_always(input->dtype, split->segment[i].column[index].dtype))
            return true;
    return false;
}

bool data_check(const struct dataset *dataset, const struct split *split, struct report *report)
{
    for (int i = 0; i < dataset->model->inputs; i++) {
        const struct dlcrt_input *input = &dataset->model->input[i];
        if (split->samples == 0 || !needs_check(split, input, i) ||
            !split->segment[0].column[i].base)
            continue;
        void *buffer = allocate(report, (size_t)input_elements(input), dtype_size(input->dtype));
        bool good = buffer != NULL;
        for (int64_t sample = 0; good && sample < split->samples; sample++)
            good = check_sample(dataset, split, sample, i, buffer, report);
        free(buffer);
        if (!good)
            return false;
    }
    return true;
}

/* Without a test split of its own, `every` takes one out of the training split. */
static void split_test(struct dataset *dataset, int64_t every)
{
    if (every < 2 || dataset->test.samples > 0)
        return;
    struct split *train = &dataset->train, *test = &dataset->test;
    test->segment = train->segment;
    test->segments = train->segments;
    test->samples = train->samples / every;
    train->samples -= test->samples;
    test->every = train->every = every;
}

static bool read_format(struct dataset *dataset, const struct dlcrt_data *data,
                        struct report *report)
{
    static const struct {
        const char *name;
        bool (*read)(struct dataset *, const struct dlcrt_data *, struct report *);
    } formats[] = {{"cifar10", read_cifar},
                   {"cifar100", read_cifar},
                   {"idx", read_idx},
                   {"csv", read_csv},
                   {"npy", read_npy},
                   {"text", read_text},
                   {"synthetic", read_synthetic}};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (data->format && strcmp(formats[i].name, data->format) == 0) {
            snprintf(dataset->source, sizeof dataset->source, "%s%s%s", data->format,
                     data->path ? " in " : "", data->path ? data->path : "");
            return formats[i].read(dataset, data, report);
        }
    report_error(report, "there are no data: the model file names no format that can be read");
    return false;
}

/* Where samples are compared with each other there must be a whole batch of them to evaluate. */
static bool check_batches(const struct dataset *dataset, const struct split *split,
                          struct report *report)
{
    const int64_t batch = dataset->model->batch;
    if (!dataset->model->defaults.whole_batches || split->samples == 0 || split->samples >= batch)
        return true;
    report_error(report,
                 "%s: the %s split has %" PRId64 " samples, a batch has %" PRId64
                 ", and this model's loss or a metric compares the samples of a batch",
                 dataset->source, split->name, split->samples, batch);
    return false;
}

bool data_open(struct dataset *dataset, const struct dlcrt_model *model,
               const struct dlcrt_data *data, uint64_t seed, struct report *report)
{
    *dataset = (struct dataset){.model = model,
                                .seed = seed,
                                .train = {.name = "training"},
                                .test = {.name = "test", .is_test = true}};
    bool good = read_format(dataset, data, report);
    if (good) {
        split_test(dataset, data->test_every);
        good = dataset->checked || (data_check(dataset, &dataset->train, report) &&
                                    data_check(dataset, &dataset->test, report));
        good = good && check_batches(dataset, &dataset->test, report);
    }
    if (!good)
        data_close(dataset);
    return good;
}

bool data_reserve(struct dataset *dataset, double share, struct report *report)
{
    struct split *train = &dataset->train, *validation = &dataset->validation;
    const int64_t all = train->samples, kept = (int64_t)(share * (double)all + 0.5);
    if (share <= 0)
        return true;
    if (kept < 1 || kept >= all) {
        report_error(report, "%s: %g of %" PRId64 " samples leave nothing to %s", dataset->source,
                     share, all, kept < 1 ? "validate with" : "train with");
        return false;
    }
    dataset->picked = data_own(dataset, allocate(report, (size_t)all, sizeof(int64_t)), report);
    if (!dataset->picked)
        return false;
    *validation = *train;
    validation->name = "validation";
    validation->samples = kept;
    validation->pick = dataset->picked;
    train->samples = all - kept;
    train->pick = dataset->picked + kept;
    return check_batches(dataset, validation, report);
}

/* Those whose place in a permutation is among the first are for validation; both keep the order of
   the file. */
void data_draw(struct dataset *dataset, uint64_t seed)
{
    const int64_t kept = dataset->validation.samples, all = kept + dataset->train.samples;
    if (kept == 0)
        return; /* and nothing is allocated */
    const struct permutation order = permutation_make(seed, UINT64_MAX, (uint64_t)all);
    int64_t *validation = dataset->picked, *train = dataset->picked + kept;
    for (int64_t sample = 0; sample < all; sample++)
        if ((int64_t)permutation_at(&order, (uint64_t)sample) < kept)
            *validation++ = sample;
        else
            *train++ = sample;
}

void data_close(struct dataset *dataset)
{
    if (dataset->test.segment != dataset->train.segment)
        free(dataset->test.segment);
    free(dataset->train.segment);
    for (int i = 0; i < dataset->owned_count; i++)
        free(dataset->owned[i]);
    for (int i = 0; i < dataset->mappings; i++)
        file_unmap(&dataset->mapping[i]);
    free(dataset->owned);
    free(dataset->mapping);
    *dataset = (struct dataset){.model = dataset->model};
}
