/* CIFAR-10 and CIFAR-100 in their binary form: records of one label byte (CIFAR-100: coarse, fine)
   and 3072 bytes of image, planes red, green, blue, each 32 x 32 in rows.
   https://www.cs.toronto.edu/~kriz/cifar.html */
#include "data.h"
#include "tensor.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { IMAGE_BYTES = 3072, MOST_BATCHES = 99 };

struct cifar {
    struct dataset *dataset;
    bool hundred;
    int image, label;
    struct report *report;
};

static bool check_shape(const struct cifar *cifar)
{
    static const int64_t shape[] = {3, 32, 32};
    const struct dlcrt_input *input = &cifar->dataset->model->input[cifar->image];
    char text[SHAPE_TEXT];
    if (cifar->label >= 0 && input_elements(&cifar->dataset->model->input[cifar->label]) != 1) {
        report_error(cifar->report, "the label '%s' is not one number a sample",
                     cifar->dataset->model->input[cifar->label].name);
        return false;
    }
    if ((input->rank == 3 && memcmp(input->shape, shape, sizeof shape) == 0) ||
        (input->rank == 1 && input->shape[0] == IMAGE_BYTES))
        return true;
    report_error(cifar->report, "CIFAR images are [3, 32, 32], the input '%s' is %s", input->name,
                 shape_text(text, sizeof text, input->rank, input->shape));
    return false;
}

/* Points the columns of a segment at its records. */
static void set_columns(const struct cifar *cifar, struct segment *segment,
                        const unsigned char *records, int64_t record)
{
    segment->column[cifar->image] =
        (struct column){records + record - IMAGE_BYTES, DLCRT_U8, record};
    if (cifar->label < 0)
        return;
    /* 20 classes are the coarse ones. */
    const bool fine = cifar->hundred && cifar->dataset->model->input[cifar->label].classes != 20;
    segment->column[cifar->label] = (struct column){records + fine, DLCRT_U8, record};
}

static bool add_records(const struct cifar *cifar, struct split *split, const char *path)
{
    const int64_t record = IMAGE_BYTES + (cifar->hundred ? 2 : 1);
    const struct mapping *mapping = data_map(cifar->dataset, path, cifar->report);
    if (!mapping)
        return false;
    const int64_t size = (int64_t)mapping->size;
    if (size % record != 0) {
        report_error(cifar->report,
                     "'%s' has %" PRId64 " bytes, which is not a multiple of %" PRId64
                     ", the bytes of a record",
                     path, size, record);
        return false;
    }
    /* A further mapping may move the struct, but not the bytes. */
    const unsigned char *records = mapping->data;
    struct segment *segment =
        data_segment(cifar->dataset, split, path, size / record, cifar->report);
    if (segment)
        set_columns(cifar, segment, records, record);
    return segment != NULL;
}

/* Adds a file to a split; a file that is not there adds nothing. */
static bool add_file(const struct cifar *cifar, struct split *split, const char *folder,
                     const char *name)
{
    char *path = path_join(cifar->report, folder, name);
    const bool good = path && (!file_exists(path) || add_records(cifar, split, path));
    free(path);
    return good;
}

static bool add_files(const struct cifar *cifar, const char *folder)
{
    struct dataset *dataset = cifar->dataset;
    if (cifar->hundred)
        return add_file(cifar, &dataset->train, folder, "train.bin") &&
               add_file(cifar, &dataset->test, folder, "test.bin");
    for (int i = 1; i <= MOST_BATCHES; i++) {
        char name[32];
        snprintf(name, sizeof name, "data_batch_%d.bin", i);
        if (!add_file(cifar, &dataset->train, folder, name))
            return false;
    }
    return add_file(cifar, &dataset->test, folder, "test_batch.bin");
}

static bool add_folder(const struct cifar *cifar, const char *path)
{
    char *inner = path_join(cifar->report, path,
                            cifar->hundred ? "cifar-100-binary" : "cifar-10-batches-bin");
    const bool good = inner && add_files(cifar, folder_exists(inner) ? inner : path);
    free(inner);
    return good;
}

bool read_cifar(struct dataset *dataset, const struct dlcrt_data *data, struct report *report)
{
    struct cifar cifar = {
        .dataset = dataset, .hundred = strcmp(data->format, "cifar100") == 0, .report = report};
    const char *path = data->path ? data->path : ".";
    if (!data_roles(dataset->model, data->format, &cifar.image, &cifar.label, report) ||
        !check_shape(&cifar) || !add_folder(&cifar, path))
        return false;
    if (dataset->train.samples > 0)
        return true;
    report_error(report, "no %s data: '%s' %s %s", data->format, path,
                 folder_exists(path) ? "holds no" : "is no folder with",
                 cifar.hundred ? "train.bin, nor cifar-100-binary/train.bin"
                               : "data_batch_1.bin ..., nor cifar-10-batches-bin/");
    data_hint(data, report);
    return false;
}
