#include "checkpoint.h"
#include "metrics.h"
#include "weights.h"
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_BYTES = 1 << 20, NUMBER_TEXT = 32 /* characters of a hexadecimal number */ };

static const char *name_of(const struct writer *writer, const struct saved *saved,
                           char name[SAVED_NAME])
{
    return saved->also ? saved->also : saved_name(&writer->model->tensor[saved->tensor], name);
}

/* The file's order: wide elements first, so that all are aligned; then by name. */
static bool comes_before(const struct writer *writer, const struct saved *a, const struct saved *b)
{
    char name_a[SAVED_NAME], name_b[SAVED_NAME];
    const size_t size_a = writer->layouts[a->tensor].size, size_b = writer->layouts[b->tensor].size;
    if (size_a != size_b)
        return size_a > size_b;
    return strcmp(name_of(writer, a, name_a), name_of(writer, b, name_b)) < 0;
}

static void sort_tensors(struct writer *writer)
{
    for (int i = 1; i < writer->tensors; i++) {
        const struct saved moved = writer->order[i];
        int j = i;
        for (; j > 0 && comes_before(writer, &moved, &writer->order[j - 1]); j--)
            writer->order[j] = writer->order[j - 1];
        writer->order[j] = moved;
    }
}

static size_t header_capacity(const struct dlcrt_model *model)
{
    size_t capacity = 4096 + 6 * strlen(model->name);
    for (int i = 0; i < model->scalars; i++)
        capacity += 2 * (6 * strlen(model->scalar[i].name) + 64);
    for (int i = 0; i < model->metrics; i++)
        capacity += 64 + NUMBER_TEXT * (size_t)metric_sums(&model->metric[i]);
    for (int i = 0; i < model->tensors; i++)
        capacity += 6 * strlen(model->tensor[i].name) + 384;
    for (int i = 0; i < model->tensors; i++)
        for (const char *const *also = model->tensor[i].also; also && *also; also++)
            capacity += 6 * strlen(*also) + 384;
    return capacity;
}

/* How many names the tensors have together. */
static size_t count_names(const struct dlcrt_model *model)
{
    size_t names = 0;
    for (int i = 0; i < model->tensors; i++) {
        names++;
        for (const char *const *also = model->tensor[i].also; also && *also; also++)
            names++;
    }
    return names;
}

static void add_saved(struct writer *writer, int tensor, const char *also)
{
    writer->order[writer->tensors++] = (struct saved){tensor, also};
    writer->bytes += (uint64_t)writer->layouts[tensor].elements * writer->layouts[tensor].size;
}

bool writer_make(struct writer *writer, const struct dlcrt_model *model,
                 const struct layout *layouts, bool state, struct report *report)
{
    *writer = (struct writer){.model = model, .layouts = layouts};
    writer->order = allocate(report, count_names(model), sizeof *writer->order);
    writer->chunk = allocate(report, CHUNK_BYTES, 1);
    if (!writer->order || !writer->chunk ||
        !text_make(&writer->header, header_capacity(model), report)) {
        writer_free(writer);
        return false;
    }
    writer->bytes = 8 + writer->header.capacity;
    for (int i = 0; i < model->tensors; i++)
        if (state || model->tensor[i].role != DLCRT_STATE || model->tensor[i].average_of) {
            add_saved(writer, i, NULL);
            for (const char *const *also = model->tensor[i].also; also && *also; also++)
                add_saved(writer, i, *also);
        }
    sort_tensors(writer);
    return true;
}

void writer_free(struct writer *writer)
{
    free(writer->order);
    free(writer->chunk);
    text_free(&writer->header);
    *writer = (struct writer){0};
}

static void add_watch(struct text *header, const char *name, const struct watch *watch)
{
    text_add(header, ",\"dlc.%s.best\":\"%a\"", name, watch->best);
    text_add(header, ",\"dlc.%s.seen\":\"%" PRId64 "\"", name, watch->seen);
    text_add(header, ",\"dlc.%s.bad\":\"%" PRId64 "\"", name, watch->bad);
    text_add(header, ",\"dlc.%s.cooldown\":\"%" PRId64 "\"", name, watch->cooldown);
    text_add(header, ",\"dlc.%s.count\":\"%" PRId64 "\"", name, watch->count);
}

/* Floating-point numbers are written as hexadecimal, which is exact. */
static void add_notes(struct text *header, const struct dlcrt_model *model,
                      const struct position *position)
{
    text_add(header, ",\"dlc.model\":");
    text_json(header, model->name);
    text_add(header, ",\"dlc.hash\":\"%016" PRIx64 "\"", model->hash);
    text_add(header, ",\"dlc.seed\":\"%" PRIu64 "\"", position->seed);
    text_add(header, ",\"dlc.shuffle\":\"%d\"", position->shuffle);
    text_add(header, ",\"dlc.step\":\"%" PRIu64 "\"", position->step);
    text_add(header, ",\"dlc.samples\":\"%" PRId64 "\"", position->samples);
    text_add(header, ",\"dlc.steps_per_epoch\":\"%" PRId64 "\"", position->per_epoch);
    text_add(header, ",\"dlc.window.steps\":\"%" PRId64 "\"", position->window_steps);
    text_add(header, ",\"dlc.window.samples\":\"%" PRId64 "\"", position->window_samples);
    text_add(header, ",\"dlc.window.loss\":\"%a\"", position->loss);
    text_add(header, ",\"dlc.epoch.loss\":\"%a\"", position->epoch_loss);
    if (model->defaults.stop.monitor)
        add_watch(header, "stop", &position->stop);
    if (model->defaults.plateau.monitor)
        add_watch(header, "plateau", &position->plateau);
    const double *sum = position->sum;
    for (int i = 0; i < model->metrics; i++) {
        const int64_t sums = metric_sums(&model->metric[i]);
        text_add(header, ",\"dlc.window.metric.%d\":\"", i);
        for (int64_t k = 0; k < sums; k++)
            text_add(header, k > 0 ? " %a" : "%a", *sum++);
        text_add(header, "\"");
    }
    for (int i = 0; i < model->scalars; i++)
        text_add(header, ",\"dlc.scalar.%s\":\"%a\"", model->scalar[i].name,
                 *model->scalar[i].value);
    for (int i = 0; i < model->scalars; i++)
        if (model->scalar[i].scheduled)
            text_add(header, ",\"dlc.scheduled.%s\":\"%a\"", model->scalar[i].name,
                     *model->scalar[i].scheduled);
}

static void add_tensors(struct writer *writer)
{
    uint64_t begin = 0;
    char name[SAVED_NAME];
    for (int i = 0; i < writer->tensors; i++) {
        const struct saved *saved = &writer->order[i];
        const struct dlcrt_tensor *tensor = &writer->model->tensor[saved->tensor];
        const struct layout *layout = &writer->layouts[saved->tensor];
        const uint64_t end = begin + (uint64_t)layout->elements * layout->size;
        text_add(&writer->header, ",");
        text_json(&writer->header, name_of(writer, saved, name));
        text_add(&writer->header, ":{\"dtype\":\"%s\",\"shape\":[", stored_name(tensor->dtype));
        for (int d = 0; d < tensor->rank; d++)
            text_add(&writer->header, "%s%" PRId64, d ? "," : "", tensor->shape[d]);
        text_add(&writer->header, "],\"data_offsets\":[%" PRIu64 ",%" PRIu64 "]}", begin, end);
        begin = end;
    }
}

static void write_header(struct writer *writer, const struct position *position)
{
    struct text *header = &writer->header;
    text_clear(header);
    text_add(header, "{\"__metadata__\":{\"format\":\"pt\"");
    if (position)
        add_notes(header, writer->model, position);
    text_add(header, "}");
    add_tensors(writer);
    text_add(header, "}");
    while (header->size % 8 != 0)
        text_add(header, " ");
    if (header->overflow) {
        writer->output.error = EOVERFLOW;
        return;
    }
    unsigned char length[8];
    for (int i = 0; i < 8; i++)
        length[i] = (unsigned char)((uint64_t)header->size >> 8 * i);
    output_write(&writer->output, length, sizeof length);
    output_write(&writer->output, header->data, header->size);
}

static void write_tensor(struct writer *writer, int index)
{
    const struct layout *layout = &writer->layouts[index];
    const int64_t most = (int64_t)(CHUNK_BYTES / layout->size);
    for (int64_t begin = 0; begin < layout->elements; begin += most) {
        const int64_t left = layout->elements - begin, count = left < most ? left : most;
        layout_read(layout, writer->model->tensor[index].data, begin, count, writer->chunk);
        output_write(&writer->output, writer->chunk, (size_t)count * layout->size);
    }
}

bool writer_save(struct writer *writer, const char *path, const struct position *position,
                 struct report *report)
{
    if (!output_open(&writer->output, path, report))
        return false;
    write_header(writer, position);
    for (int i = 0; i < writer->tensors && writer->output.error == 0; i++)
        write_tensor(writer, writer->order[i].tensor);
    return output_commit(&writer->output, report);
}

/* Reading the notes of a checkpoint; the first that is missing or wrong is kept. */
struct notes {
    const struct safetensors *file;
    const char *said; /* as what a key that is made up is reported; NULL: as itself */
    const char *bad;  /* the first that is missing or wrong; NULL: none */
};

static void note_fail(struct notes *notes, const char *key)
{
    if (!notes->bad)
        notes->bad = notes->said ? notes->said : key;
}

static const char *note_text(struct notes *notes, const char *key)
{
    const char *value = safetensors_note(notes->file, key);
    if (!value)
        note_fail(notes, key);
    return value ? value : "";
}

static uint64_t note_natural(struct notes *notes, const char *key, int base, uint64_t most)
{
    const char *value = note_text(notes, key);
    char *end;
    errno = 0;
    const unsigned long long number = strtoull(value, &end, base);
    if (*value == '\0' || *value == '-' || *end != '\0' || errno || number > most)
        note_fail(notes, key);
    return number;
}

static double note_number(struct notes *notes, const char *key)
{
    const char *value = note_text(notes, key);
    char *end;
    const double number = strtod(value, &end);
    if (*value == '\0' || *end != '\0' || !isfinite(number))
        note_fail(notes, key);
    return number;
}

/* A key that is made up, such as "dlc.scalar.lr". */
static double note_named(struct notes *notes, const char *prefix, const char *name)
{
    char key[NAME_LONGEST];
    snprintf(key, sizeof key, "%s%s", prefix, name);
    notes->said = prefix;
    const double number = note_number(notes, key);
    notes->said = NULL;
    return number;
}

/* The sums of a metric, parted by spaces. */
static void note_sums(struct notes *notes, int metric, int64_t sums, double *sum)
{
    static const char prefix[] = "dlc.window.metric.";
    char key[64];
    snprintf(key, sizeof key, "%s%d", prefix, metric);
    notes->said = prefix;
    const char *at = note_text(notes, key);
    for (int64_t i = 0; i < sums; i++) {
        char *end;
        sum[i] = strtod(at, &end);
        if (end == at || *end != (i + 1 < sums ? ' ' : '\0') || !isfinite(sum[i]))
            note_fail(notes, key);
        at = end;
    }
    notes->said = NULL;
}

static int64_t note_count(struct notes *notes, const char *name, const char *part)
{
    char key[NAME_LONGEST];
    snprintf(key, sizeof key, "dlc.%s.%s", name, part);
    return (int64_t)note_natural(notes, key, 10, INT64_MAX);
}

static void read_watch(struct notes *notes, const char *name, struct watch *watch)
{
    char key[NAME_LONGEST];
    snprintf(key, sizeof key, "dlc.%s.best", name);
    notes->said = name;
    watch->best = note_number(notes, key);
    watch->seen = note_count(notes, name, "seen");
    watch->bad = note_count(notes, name, "bad");
    watch->cooldown = note_count(notes, name, "cooldown");
    watch->count = note_count(notes, name, "count");
    notes->said = NULL;
}

static void read_position(struct notes *notes, const struct dlcrt_model *model,
                          struct position *position)
{
    position->seed = note_natural(notes, "dlc.seed", 10, UINT64_MAX);
    position->shuffle = note_natural(notes, "dlc.shuffle", 10, 1) == 1;
    position->step = note_natural(notes, "dlc.step", 10, INT64_MAX);
    position->samples = (int64_t)note_natural(notes, "dlc.samples", 10, INT64_MAX);
    position->per_epoch = (int64_t)note_natural(notes, "dlc.steps_per_epoch", 10, INT64_MAX);
    position->window_steps = (int64_t)note_natural(notes, "dlc.window.steps", 10, INT64_MAX);
    position->window_samples = (int64_t)note_natural(notes, "dlc.window.samples", 10, INT64_MAX);
    position->loss = note_number(notes, "dlc.window.loss");
    position->epoch_loss = note_number(notes, "dlc.epoch.loss");
    if (model->defaults.stop.monitor)
        read_watch(notes, "stop", &position->stop);
    if (model->defaults.plateau.monitor)
        read_watch(notes, "plateau", &position->plateau);
    double *sum = position->sum;
    for (int i = 0; i < model->metrics; i++) {
        note_sums(notes, i, metric_sums(&model->metric[i]), sum);
        sum += metric_sums(&model->metric[i]);
    }
}

static bool is_of_model(const struct safetensors *file, const struct dlcrt_model *model,
                        struct report *report)
{
    const char *hash = safetensors_note(file, "dlc.hash");
    if (!hash) {
        report_error(report, "'%s' is no checkpoint: it does not say where its run stood",
                     file->path);
        report_hint(report, "--init starts a new run from the weights in it");
        return false;
    }
    char own[17];
    snprintf(own, sizeof own, "%016" PRIx64, model->hash);
    if (strcmp(hash, own) == 0)
        return true;
    report_error(report, "'%s' is a checkpoint of another model than '%s' (hash %s)", file->path,
                 model->name, own);
    report_hint(report, "--init takes the weights of a model with the same tensors");
    return false;
}

static bool same_data(const struct position *read, const struct position *own, const char *path,
                      struct report *report)
{
    if (read->samples == own->samples && read->per_epoch == own->per_epoch)
        return true;
    report_error(report,
                 "'%s' was trained on %" PRId64 " samples, %" PRId64
                 " steps an epoch; these data have %" PRId64 " and %" PRId64,
                 path, read->samples, read->per_epoch, own->samples, own->per_epoch);
    report_hint(report, "a run is resumed on the data it began with; --init begins a new one");
    return false;
}

/* Of each scalar its value and what a schedule made of it; freed by the caller. NULL: reported. */
static double *read_scalars(struct notes *notes, const struct dlcrt_model *model,
                            struct report *report)
{
    double *scalars = allocate(report, 2 * (size_t)model->scalars, sizeof *scalars);
    for (int i = 0; scalars && i < model->scalars; i++) {
        const struct dlcrt_scalar *scalar = &model->scalar[i];
        scalars[2 * i] = note_named(notes, "dlc.scalar.", scalar->name);
        if (scalar->scheduled)
            scalars[2 * i + 1] = note_named(notes, "dlc.scheduled.", scalar->name);
    }
    return scalars;
}

static bool read_opened(const struct safetensors *file, const struct dlcrt_model *model,
                        const struct layout *layouts, struct position *position,
                        struct report *report)
{
    if (!is_of_model(file, model, report))
        return false;
    struct notes notes = {.file = file};
    int64_t sums = 0;
    for (int i = 0; i < model->metrics; i++)
        sums += metric_sums(&model->metric[i]);
    struct position read = {.sum = allocate(report, (size_t)sums, sizeof *read.sum)};
    if (!read.sum)
        return false;
    read_position(&notes, model, &read);
    double *scalars = read_scalars(&notes, model, report);
    const struct stored_tensor **match = NULL;
    if (scalars && notes.bad)
        report_error(report, "'%s' is damaged: its metadata '%s' is missing or wrong", file->path,
                     notes.bad);
    else if (scalars && same_data(&read, position, file->path, report))
        match = weights_match(file, model, true, report);
    if (match) {
        weights_copy(match, model, layouts);
        for (int i = 0; i < model->scalars; i++) {
            *model->scalar[i].value = scalars[2 * i];
            if (model->scalar[i].scheduled)
                *model->scalar[i].scheduled = scalars[2 * i + 1];
        }
        double *const sum = position->sum;
        memcpy(sum, read.sum, (size_t)sums * sizeof *sum);
        *position = read;
        position->sum = sum;
    }
    const bool good = match != NULL;
    free(match);
    free(read.sum);
    free(scalars);
    return good;
}

bool checkpoint_read(const char *path, const struct dlcrt_model *model,
                     const struct layout *layouts, struct position *position, struct report *report)
{
    struct safetensors file;
    if (!safetensors_open(&file, path, report))
        return false;
    const bool good = read_opened(&file, model, layouts, position, report);
    safetensors_close(&file);
    return good;
}
