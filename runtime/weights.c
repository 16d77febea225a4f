#include "weights.h"
#include <stdlib.h>
#include <string.h>

const char *saved_name(const struct dlcrt_tensor *tensor, char name[SAVED_NAME])
{
    snprintf(name, SAVED_NAME, "%s%s", tensor->role == DLCRT_STATE ? "optimizer." : "",
             tensor->name);
    return name;
}

/* The first of the tensor's names that the file has. */
static const struct stored_tensor *find(const struct safetensors *file,
                                        const struct dlcrt_tensor *tensor)
{
    char name[SAVED_NAME];
    const struct stored_tensor *found = safetensors_find(file, saved_name(tensor, name));
    for (const char *const *also = tensor->also; !found && also && *also; also++)
        found = safetensors_find(file, *also);
    return found;
}

static bool same_shape(const struct stored_tensor *stored, const struct dlcrt_tensor *tensor)
{
    return stored->rank == tensor->rank &&
           memcmp(stored->shape, tensor->shape, (size_t)tensor->rank * sizeof *stored->shape) == 0;
}

/* Says what keeps this tensor from being read; with `report` NULL it only counts. */
static int complain(const struct stored_tensor *stored, const struct dlcrt_tensor *tensor,
                    struct report *report)
{
    char name[SAVED_NAME], have[SHAPE_TEXT], want[SHAPE_TEXT];
    saved_name(tensor, name);
    shape_text(want, sizeof want, tensor->rank, tensor->shape);
    if (!stored) {
        if (report)
            report_line(report, "missing: %s %s", name, want);
        return 1;
    }
    shape_text(have, sizeof have, stored->rank, stored->shape);
    if (!same_shape(stored, tensor)) {
        if (report)
            report_line(report, "shape: %s is %s in the file, %s in the model", name, have, want);
        return 1;
    }
    if (!stored_converts(stored->type, tensor->dtype)) {
        if (report)
            report_line(report, "dtype: %s is %s in the file, %s in the model", name,
                        stored->type->name, stored_name(tensor->dtype));
        return 1;
    }
    return 0;
}

static bool is_known(const struct dlcrt_model *model, bool state, const char *name)
{
    char saved[SAVED_NAME];
    for (int i = 0; i < model->tensors; i++) {
        if (strcmp(saved_name(&model->tensor[i], saved), name) == 0)
            return true;
        for (const char *const *also = model->tensor[i].also; also && *also; also++)
            if (strcmp(*also, name) == 0)
                return true;
    }
    return !state && strncmp(name, "optimizer.", 10) == 0;
}

static int complain_all(const struct stored_tensor *const *match, const struct safetensors *file,
                        const struct dlcrt_model *model, bool state, struct report *report)
{
    int errors = 0;
    for (int i = 0; i < model->tensors; i++)
        if (state || model->tensor[i].role != DLCRT_STATE)
            errors += complain(match[i], &model->tensor[i], report);
    for (int i = 0; i < file->tensors; i++)
        if (!is_known(model, state, file->tensor[i].name)) {
            errors++;
            if (report)
                report_line(report, "not in the model: %s", file->tensor[i].name);
        }
    return errors;
}

const struct stored_tensor **weights_match(const struct safetensors *file,
                                           const struct dlcrt_model *model, bool state,
                                           struct report *report)
{
    const struct stored_tensor **match = allocate(report, (size_t)model->tensors, sizeof *match);
    if (!match)
        return NULL;
    for (int i = 0; i < model->tensors; i++)
        if (state || model->tensor[i].role != DLCRT_STATE)
            match[i] = find(file, &model->tensor[i]);
    const int errors = complain_all(match, file, model, state, NULL);
    if (errors > 0) {
        report_error(report, "'%s' does not fit the model '%s' (%d %s):", file->path, model->name,
                     errors, errors == 1 ? "tensor" : "tensors");
        complain_all(match, file, model, state, report);
        report_hint(report, "names and shapes must be those of the model's state_dict in PyTorch");
        free(match);
        return NULL;
    }
    return match;
}

static void copy(const struct stored_tensor *stored, const struct dlcrt_tensor *tensor,
                 const struct layout *layout)
{
    enum { CHUNK = 4096 };
    double buffer[CHUNK]; /* of any element type */
    for (int64_t begin = 0; begin < stored->elements; begin += CHUNK) {
        const int64_t left = stored->elements - begin, count = left < CHUNK ? left : CHUNK;
        stored_read(stored, begin, count, tensor->dtype, buffer);
        layout_write(layout, tensor->data, begin, count, buffer);
    }
}

void weights_copy(const struct stored_tensor *const *match, const struct dlcrt_model *model,
                  const struct layout *layouts)
{
    for (int i = 0; i < model->tensors; i++)
        if (match[i])
            copy(match[i], &model->tensor[i], &layouts[i]);
}

bool weights_load(const char *path, const struct dlcrt_model *model, const struct layout *layouts,
                  struct report *report)
{
    struct safetensors file;
    if (!safetensors_open(&file, path, report))
        return false;
    const struct stored_tensor **match = weights_match(&file, model, false, report);
    if (match)
        weights_copy(match, model, layouts);
    const bool loaded = match != NULL;
    free(match);
    safetensors_close(&file);
    return loaded;
}
