/* A folder with train_NAME.npy and, for a test split, test_NAME.npy for every input NAME of the
   model; the first dimension counts the samples. */
#include "data.h"
#include "npy.h"
#include "tensor.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static char *npy_path(const char *folder, const char *prefix, const char *input,
                      struct report *report)
{
    char name[256];
    snprintf(name, sizeof name, "%s_%.200s.npy", prefix, input);
    return path_join(report, folder, name);
}

/* Whether each sample of the array is one of the input; [N] and [N, 1] serve for a scalar. */
static bool fits(const struct npy *npy, const struct dlcrt_input *input)
{
    if (npy->rank == 0)
        return false;
    if (input->rank == 0 && npy->rank == 2 && npy->shape[1] == 1)
        return true;
    return npy->rank == input->rank + 1 &&
           memcmp(npy->shape + 1, input->shape, (size_t)input->rank * sizeof *npy->shape) == 0;
}

/* Reads the header of one file and makes it the column of an input. */
static bool read_column(struct dataset *dataset, const char *path, int index, struct column *column,
                        int64_t *samples, struct report *report)
{
    const struct dlcrt_input *input = &dataset->model->input[index];
    struct npy npy;
    char have[SHAPE_TEXT], want[SHAPE_TEXT];
    const struct mapping *mapping = data_map(dataset, path, report);
    if (!mapping || !npy_parse(&npy, mapping, path, report))
        return false;
    if (!fits(&npy, input)) {
        report_error(report, "'%s' has the shape %s; the input '%s' takes samples of shape %s",
                     path, shape_text(have, sizeof have, npy.rank, npy.shape), input->name,
                     shape_text(want, sizeof want, input->rank, input->shape));
        report_hint(report, "the first dimension counts the samples");
        return false;
    }
    *samples = npy.shape[0];
    *column = (struct column){npy.data, npy.dtype,
                              input_elements(input) * (int64_t)dtype_size(npy.dtype)};
    return true;
}

bool data_add_npy(struct dataset *dataset, struct split *split, const char *path, int index,
                  struct report *report)
{
    struct column column;
    int64_t samples;
    if (!read_column(dataset, path, index, &column, &samples, report))
        return false;
    if (split->segments == 0 && !data_segment(dataset, split, path, samples, report))
        return false;
    if (samples != split->samples) {
        report_error(report, "'%s' has %" PRId64 " samples, '%s' has %" PRId64, path, samples,
                     split->segment[0].path, split->samples);
        return false;
    }
    split->segment[0].column[index] = column;
    return true;
}

/* Adds the file of one input. */
static bool add_file(struct dataset *dataset, struct split *split, const struct dlcrt_data *data,
                     const char *path, int index, struct report *report)
{
    if (file_exists(path))
        return data_add_npy(dataset, split, path, index, report);
    report_error(report, "no npy data: there is no file '%s'", path);
    data_hint(data, report);
    return false;
}

static bool add_split(struct dataset *dataset, struct split *split, const struct dlcrt_data *data,
                      const char *prefix, bool required, struct report *report)
{
    const char *folder = data->path ? data->path : ".";
    for (int i = 0; i < dataset->model->inputs; i++) {
        char *path = npy_path(folder, prefix, dataset->model->input[i].name, report);
        const bool missing = path && i == 0 && !required && !file_exists(path);
        const bool good = missing || (path && add_file(dataset, split, data, path, i, report));
        free(path);
        if (missing || !good)
            return good;
    }
    return true;
}

bool read_npy(struct dataset *dataset, const struct dlcrt_data *data, struct report *report)
{
    return add_split(dataset, &dataset->train, data, "train", true, report) &&
           add_split(dataset, &dataset->test, data, "test", false, report);
}
