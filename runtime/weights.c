#include "weights.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static const char state_prefix[] = "optimizer.";

const char *saved_name(const struct dlcrt_tensor *tensor, char name[SAVED_NAME])
{
    snprintf(name, SAVED_NAME, "%s%s", tensor->role == DLCRT_STATE ? state_prefix : "",
             tensor->name);
    return name;
}

/* What keeps a file from being read: one error with a list, which does not go on for ever. */
struct complaints {
    const struct safetensors *file;
    const struct dlcrt_model *model;
    struct report *report;
    int count;
};
enum { MOST_LINES = 20 };

PRINTF_LIKE(2, 3)
static void complain(struct complaints *complaints, const char *format, ...)
{
    char line[SAVED_NAME + 3 * SHAPE_TEXT];
    va_list values;
    va_start(values, format);
    vsnprintf(line, sizeof line, format, values);
    va_end(values);
    if (complaints->count++ == 0)
        report_error(complaints->report,
                     "'%s' does not fit the model '%s':", complaints->file->path,
                     complaints->model->name);
    if (complaints->count <= MOST_LINES)
        report_line(complaints->report, "%s", line);
}

static bool complaints_end(const struct complaints *complaints)
{
    if (complaints->count == 0)
        return true;
    if (complaints->count > MOST_LINES)
        report_line(complaints->report, "and %d more", complaints->count - MOST_LINES);
    report_hint(complaints->report,
                "names and shapes must be those of the model's state_dict in PyTorch");
    return false;
}

static bool same_values(const struct stored_tensor *a, const struct stored_tensor *b)
{
    return a->type == b->type && a->end - a->begin == b->end - b->begin &&
           memcmp(a->data, b->data, (size_t)(a->end - a->begin)) == 0;
}

/* The first of the tensor's names that the file has; all that it has are marked as known, and must
   have the same values. */
static const struct stored_tensor *find(const struct safetensors *file,
                                        const struct dlcrt_tensor *tensor, bool *known,
                                        struct complaints *complaints)
{
    char name[SAVED_NAME];
    const struct stored_tensor *first = safetensors_find(file, saved_name(tensor, name));
    if (first)
        known[first - file->tensor] = true;
    for (const char *const *also = tensor->also; also && *also; also++) {
        const struct stored_tensor *found = safetensors_find(file, *also);
        if (found)
            known[found - file->tensor] = true;
        if (first && found && !same_values(first, found))
            complain(complaints, "tied: %s and %s are one tensor in the model, and differ",
                     first->name, found->name);
        first = first ? first : found;
    }
    return first;
}

static bool same_shape(const struct stored_tensor *stored, const struct dlcrt_tensor *tensor)
{
    return stored->rank == tensor->rank &&
           memcmp(stored->shape, tensor->shape, (size_t)tensor->rank * sizeof *stored->shape) == 0;
}

static void check_match(const struct stored_tensor *stored, const struct dlcrt_tensor *tensor,
                        struct complaints *complaints)
{
    char name[SAVED_NAME], have[SHAPE_TEXT], want[SHAPE_TEXT];
    saved_name(tensor, name);
    shape_text(want, sizeof want, tensor->rank, tensor->shape);
    if (!stored)
        complain(complaints, "missing: %s %s", name, want);
    else if (!same_shape(stored, tensor))
        complain(complaints, "shape: %s is %s in the file, %s in the model", name,
                 shape_text(have, sizeof have, stored->rank, stored->shape), want);
    else if (!stored_converts(stored->type, tensor->dtype))
        complain(complaints, "dtype: %s is %s in the file, %s in the model", name,
                 stored->type->name, stored_name(tensor->dtype));
}

static bool is_state(const struct stored_tensor *stored)
{
    return strncmp(stored->name, state_prefix, sizeof state_prefix - 1) == 0;
}

/* Fills in `match`; false, reported, when something does not fit. */
static bool match_all(const struct stored_tensor **match, bool *known,
                      const struct safetensors *file, const struct dlcrt_model *model, bool state,
                      struct report *report)
{
    struct complaints complaints = {.file = file, .model = model, .report = report};
    for (int i = 0; i < model->tensors; i++) {
        const struct dlcrt_tensor *tensor = &model->tensor[i];
        if (tensor->role == DLCRT_STATE && !state)
            continue;
        match[i] = find(file, tensor, known, &complaints);
        if (match[i] || state || !tensor->average_of)
            check_match(match[i], tensor, &complaints);
    }
    for (int i = 0; i < file->tensors; i++)
        if (!known[i] && (state || !is_state(&file->tensor[i])))
            complain(&complaints, "not in the model: %s", file->tensor[i].name);
    return complaints_end(&complaints);
}

const struct stored_tensor **weights_match(const struct safetensors *file,
                                           const struct dlcrt_model *model, bool state,
                                           struct report *report)
{
    const struct stored_tensor **match = allocate(report, (size_t)model->tensors, sizeof *match);
    bool *known = allocate(report, (size_t)file->tensors, sizeof *known);
    const bool good = match && known && match_all(match, known, file, model, state, report);
    free(known);
    if (good)
        return match;
    free(match);
    return NULL;
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

/* The parameter that tensor `average` is an average of; -1: it is none. */
static int averaged(const struct dlcrt_model *model, int average)
{
    const char *name = model->tensor[average].average_of;
    for (int i = 0; name && i < model->tensors; i++)
        if (model->tensor[i].role == DLCRT_PARAMETER && strcmp(model->tensor[i].name, name) == 0)
            return i;
    return -1;
}

static void begin_average(const struct dlcrt_model *model, const struct layout *layouts, int from,
                          int to)
{
    enum { CHUNK = 4096 };
    double buffer[CHUNK]; /* of any element type */
    for (int64_t begin = 0; begin < layouts[from].elements; begin += CHUNK) {
        const int64_t left = layouts[from].elements - begin, count = left < CHUNK ? left : CHUNK;
        layout_read(&layouts[from], model->tensor[from].data, begin, count, buffer);
        layout_write(&layouts[to], model->tensor[to].data, begin, count, buffer);
    }
}

void averages_begin(const struct dlcrt_model *model, const struct layout *layouts)
{
    for (int i = 0; i < model->tensors; i++)
        if (averaged(model, i) >= 0)
            begin_average(model, layouts, averaged(model, i), i);
}

/* The averages that the file has. */
static void match_averages(const struct stored_tensor **match, const struct safetensors *file,
                           const struct dlcrt_model *model)
{
    char name[SAVED_NAME];
    for (int i = 0; i < model->tensors; i++) {
        const struct dlcrt_tensor *tensor = &model->tensor[i];
        const struct stored_tensor *stored =
            averaged(model, i) < 0 ? NULL : safetensors_find(file, saved_name(tensor, name));
        if (stored && same_shape(stored, tensor) && stored_converts(stored->type, tensor->dtype))
            match[i] = stored;
    }
}

bool weights_load(const char *path, const struct dlcrt_model *model, const struct layout *layouts,
                  struct report *report)
{
    struct safetensors file;
    if (!safetensors_open(&file, path, report))
        return false;
    const struct stored_tensor **match = weights_match(&file, model, false, report);
    if (match) {
        weights_copy(match, model, layouts);
        averages_begin(model, layouts);
        match_averages(match, &file, model);
        weights_copy(match, model, layouts);
    }
    const bool loaded = match != NULL;
    free(match);
    safetensors_close(&file);
    return loaded;
}
