/* IDX, the format of MNIST: a big-endian header (0, 0, type, rank, extents), then the elements.
   http://yann.lecun.com/exdb/mnist/ */
#include "data.h"
#include "tensor.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

struct idx {
    int rank;
    int64_t shape[DLCRT_MAX_RANK];
    const unsigned char *data;
};

enum { IDX_U8 = 8 };

static bool idx_parse(struct idx *idx, const struct mapping *mapping, const char *path,
                      struct report *report)
{
    const unsigned char *data = mapping->data;
    const size_t size = mapping->size;
    int64_t bytes = 1;
    if (size < 4 || data[0] || data[1] || data[3] < 1 || data[3] > DLCRT_MAX_RANK ||
        size < 4 + 4 * (size_t)data[3]) {
        report_error(report, "'%s' is not an IDX file", path);
        return false;
    }
    if (data[2] != IDX_U8) {
        report_error(report, "'%s' has elements of type 0x%02x; only bytes (0x08) can be read",
                     path, data[2]);
        return false;
    }
    idx->rank = data[3];
    idx->data = data + 4 + 4 * idx->rank;
    const int64_t have = (int64_t)(size - 4 - 4 * (size_t)idx->rank);
    for (int d = 0; d < idx->rank; d++) {
        const unsigned char *at = data + 4 + 4 * d;
        idx->shape[d] = (int64_t)at[0] << 24 | at[1] << 16 | at[2] << 8 | at[3];
        /* `bytes` stays at most `have`, so nothing overflows. */
        bytes = bytes > have ? bytes : bytes * idx->shape[d];
    }
    if (bytes == have)
        return true;
    report_error(report,
                 "'%s' is damaged: it has %" PRId64 " bytes of data, its header says %s%" PRId64,
                 path, have, bytes > have ? "at least " : "", bytes);
    return false;
}

/* [28, 28] is the same image as [1, 28, 28]. */
static bool same_image(const struct idx *idx, const struct dlcrt_input *input)
{
    int d = 1;
    if (input->rank == 1)
        return shape_elements(idx->rank - 1, idx->shape + 1) == input->shape[0];
    for (int i = 0; i < input->rank; i++) {
        if (input->shape[i] == 1 && !(d < idx->rank && idx->shape[d] == 1))
            continue;
        if (d == idx->rank || idx->shape[d++] != input->shape[i])
            return false;
    }
    return d == idx->rank;
}

/* The file of one of the two spellings, "train-images-idx3-ubyte" and "train-images.idx3-ubyte";
   freed by the caller. NULL: none, reported when `required`. */
static char *find_file(const struct dlcrt_data *data, const char *stem, const char *type,
                       bool required, struct report *report)
{
    static const char separator[] = "-.";
    const char *folder = data->path ? data->path : ".";
    char name[64];
    for (int zipped = 0; zipped < 2; zipped++)
        for (int i = 0; i < 2; i++) {
            snprintf(name, sizeof name, "%s%c%s%s", stem, separator[i], type, zipped ? ".gz" : "");
            char *path = path_join(report, folder, name);
            const bool found = path && file_exists(path);
            if (found && !zipped)
                return path;
            if (found) {
                report_error(report, "'%s' is compressed", path);
                report_hint(report, "gunzip '%s'", path);
            }
            free(path);
            if (found || !path)
                return NULL;
        }
    if (required) {
        report_error(report, "no idx data: '%s' %s %s-%s", folder,
                     folder_exists(folder) ? "holds no" : "is no folder with", stem, type);
        data_hint(data, report);
    }
    return NULL;
}

struct idx_reader {
    struct dataset *dataset;
    const struct dlcrt_data *data;
    int image, label;
    struct report *report;
};

static bool add_images(const struct idx_reader *reader, struct split *split, const char *path)
{
    const struct dlcrt_input *input = &reader->dataset->model->input[reader->image];
    struct idx idx = {0};
    char have[SHAPE_TEXT], want[SHAPE_TEXT];
    const struct mapping *mapping = data_map(reader->dataset, path, reader->report);
    if (!mapping || !idx_parse(&idx, mapping, path, reader->report))
        return false;
    if (!same_image(&idx, input)) {
        report_error(reader->report, "the images of '%s' are %s, the input '%s' is %s", path,
                     shape_text(have, sizeof have, idx.rank - 1, idx.shape + 1), input->name,
                     shape_text(want, sizeof want, input->rank, input->shape));
        return false;
    }
    struct segment *segment =
        data_segment(reader->dataset, split, path, idx.shape[0], reader->report);
    if (segment)
        segment->column[reader->image] = (struct column){idx.data, DLCRT_U8, input_elements(input)};
    return segment != NULL;
}

static bool add_labels(const struct idx_reader *reader, struct split *split, const char *path)
{
    struct idx idx = {0};
    const struct mapping *mapping = data_map(reader->dataset, path, reader->report);
    if (!mapping || !idx_parse(&idx, mapping, path, reader->report))
        return false;
    if (idx.rank != 1 || idx.shape[0] != split->samples) {
        report_error(reader->report, "'%s' has %" PRId64 " labels for %" PRId64 " images of '%s'",
                     path, idx.shape[0], split->samples, split->segment[0].path);
        return false;
    }
    split->segment[0].column[reader->label] = (struct column){idx.data, DLCRT_U8, 1};
    return true;
}

static bool add_split(const struct idx_reader *reader, struct split *split, const char *prefix,
                      bool required)
{
    char stem[32];
    snprintf(stem, sizeof stem, "%s-images", prefix);
    char *images = find_file(reader->data, stem, "idx3-ubyte", required, reader->report);
    if (!images)
        return !required && reader->report->code == EXIT_DONE;
    snprintf(stem, sizeof stem, "%s-labels", prefix);
    char *labels = NULL;
    bool good = add_images(reader, split, images);
    if (good && reader->label >= 0) {
        labels = find_file(reader->data, stem, "idx1-ubyte", true, reader->report);
        good = labels && add_labels(reader, split, labels);
    }
    free(images);
    free(labels);
    return good;
}

bool read_idx(struct dataset *dataset, const struct dlcrt_data *data, struct report *report)
{
    struct idx_reader reader = {.dataset = dataset, .data = data, .report = report};
    if (!data_roles(dataset->model, "idx", &reader.image, &reader.label, report))
        return false;
    if (reader.label >= 0 && input_elements(&dataset->model->input[reader.label]) != 1) {
        report_error(report, "the label '%s' is not one number a sample",
                     dataset->model->input[reader.label].name);
        return false;
    }
    return add_split(&reader, &dataset->train, "train", true) &&
           add_split(&reader, &dataset->test, "t10k", false);
}
