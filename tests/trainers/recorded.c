/* Compares the files that a trainer wrote with what PyTorch recorded (tests/reference).

     recorded unpack FILE FOLDER              data and initial weights, for the trainer
     recorded compare FILE FOLDER TOLERANCE   the trainer's results against PyTorch's

   The first part of a recorded name says where the trainer's value is:

     output          output.npy, what `predict` made of the test split
     test.NAME       eval.json; of several numbers a list
     steps.NAME      log.jsonl, one value a step
     final.NAME      final.safetensors, the checkpoint
     gradient.NAME   there too: one step of plain descent leaves initial - learning_rate * gradient

   A difference is relative to a scale. For values of steps and tests that is the value itself, for
   shares in per cent the whole. The elements of a tensor are sums in which terms cancel: theirs is
   at least the root mean square of the tensor. */
#include "convert.h"
#include "file.h"
#include "npy.h"
#include "safetensors.h"
#include "tensor.h"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct Values {
    double *value;
    int64_t count;
} Values;

typedef struct Comparison {
    struct safetensors recorded, final;
    bool has_final;
    const char *folder;
    double tolerance;
    double worst; /* in units of the tolerance's scale */
    const char *worst_name;
    int compared, wrong;
    struct report report;
} Comparison;

/* --- reading --------------------------------------------------------------------------------- */

static const char *after_prefix(const char *name, const char *prefix)
{
    const size_t length = strlen(prefix);
    return strncmp(name, prefix, length) == 0 ? name + length : NULL;
}

static Values values_new(int64_t count, struct report *report)
{
    return (Values){allocate(report, (size_t)count, sizeof(double)), count};
}

static Values read_stored(const struct stored_tensor *tensor, struct report *report)
{
    Values values = values_new(tensor->elements, report);
    const bool is_integer = tensor->type->name[0] == 'I';
    for (int64_t i = 0; values.value && i < tensor->elements; i++) {
        int64_t integer = 0;
        if (is_integer)
            stored_read(tensor, i, 1, DLCRT_I64, &integer);
        else
            stored_read(tensor, i, 1, DLCRT_F64, &values.value[i]);
        if (is_integer)
            values.value[i] = (double)integer;
    }
    return values;
}

static Values read_output(const Comparison *c, struct report *report)
{
    Values values = {0};
    struct mapping mapping;
    struct npy npy;
    char *path = path_join(report, c->folder, "output.npy");
    if (path && file_map(&mapping, path, report)) {
        if (npy_parse(&npy, &mapping, path, report))
            values = values_new(shape_elements(npy.rank, npy.shape), report);
        for (int64_t i = 0; values.value && i < values.count; i++)
            values.value[i] = element_value(npy.dtype, npy.data, i);
        file_unmap(&mapping);
    }
    free(path);
    return values;
}

/* The numbers that follow "NAME": in a file of JSON lines, up to `most`. */
static Values read_records(const Comparison *c, const char *file, const char *name, int64_t most,
                           struct report *report)
{
    char key[64], line[4096];
    Values values = values_new(most, report);
    char *path = path_join(report, c->folder, file);
    FILE *stream = path ? fopen(path, "r") : NULL;
    values.count = 0;
    snprintf(key, sizeof key, "\"%s\":", name);
    while (stream && values.value && values.count < most && fgets(line, sizeof line, stream)) {
        const char *found = strstr(line, key);
        values.value[values.count++] = found ? strtod(found + strlen(key), NULL) : NAN;
    }
    if (stream)
        fclose(stream);
    free(path);
    return values;
}

/* The numbers of a list in eval.json, of lists in it row by row. */
static Values read_list(const Comparison *c, const char *name, int64_t most, struct report *report)
{
    char key[64], line[4096];
    Values values = values_new(most, report);
    char *path = path_join(report, c->folder, "eval.json");
    FILE *stream = path ? fopen(path, "r") : NULL;
    values.count = 0;
    snprintf(key, sizeof key, "\"%s\":", name);
    const char *at = stream && fgets(line, sizeof line, stream) ? strstr(line, key) : NULL;
    for (at = at ? at + strlen(key) : ""; *at && *at != '"' && values.count < most;) {
        char *end;
        const double value = strtod(at, &end);
        if (end != at)
            values.value[values.count++] = value;
        at = end != at ? end : at + 1;
    }
    if (stream)
        fclose(stream);
    free(path);
    return values;
}

static Values read_final(const Comparison *c, const char *name, struct report *report)
{
    const struct stored_tensor *tensor =
        c->has_final ? safetensors_find(&c->final, name) : (const struct stored_tensor *)NULL;
    return tensor ? read_stored(tensor, report) : (Values){0};
}

static Values read_gradient(const Comparison *c, const char *name, struct report *report)
{
    char initial_name[256];
    snprintf(initial_name, sizeof initial_name, "initial.%s", name);
    const char *rate = safetensors_note(&c->recorded, "learning_rate");
    const struct stored_tensor *stored = safetensors_find(&c->recorded, initial_name);
    Values values = read_final(c, name, report);
    if (!stored || !rate || values.count != stored->elements)
        return values;
    Values initial = read_stored(stored, report);
    for (int64_t i = 0; initial.value && i < values.count; i++)
        values.value[i] = (initial.value[i] - values.value[i]) / strtod(rate, NULL);
    free(initial.value);
    return values;
}

/* --- comparing ------------------------------------------------------------------------------- */

static double root_mean_square(const Values *values)
{
    double sum = 0;
    for (int64_t i = 0; i < values->count; i++)
        sum += values->value[i] * values->value[i];
    return values->count ? sqrt(sum / (double)values->count) : 0;
}

/* `least` is the scale of the smallest elements. */
static void compare(Comparison *c, const char *name, const Values *expected, const Values *actual,
                    double least)
{
    c->compared++;
    if (actual->count != expected->count) {
        printf("%s: %s: %" PRId64 " values, PyTorch has %" PRId64 "\n", c->recorded.path, name,
               actual->count, expected->count);
        c->wrong++;
        return;
    }
    double worst = 0;
    int64_t where = 0;
    for (int64_t i = 0; i < expected->count; i++) {
        const double want = expected->value[i], have = actual->value[i];
        const double error = have == want ? 0 : fabs(have - want) / fmax(fabs(want), least);
        if (!(error <= worst)) {
            worst = error;
            where = i;
        }
        if (isnan(error))
            break;
    }
    if (!(worst <= c->worst)) {
        c->worst = worst;
        c->worst_name = name;
    }
    if (worst <= c->tolerance * (1 + 1e-9)) /* 10.13 - 10.12 is more than 0.01 */
        return;
    printf("%s: %s[%" PRId64 "] is %.9g, PyTorch has %.9g: %.2g apart\n", c->recorded.path, name,
           where, actual->value[where], expected->value[where], worst);
    c->wrong++;
}

static double least_scale(const char *name, const Values *expected)
{
    const char *last = strrchr(name, '.');
    if (last && strcmp(last, ".accuracy") == 0)
        return 100;
    if (after_prefix(name, "steps.") || after_prefix(name, "test."))
        return 0;
    return root_mean_square(expected);
}

static void compare_recorded(Comparison *c, const struct stored_tensor *tensor)
{
    const char *name = tensor->name, *rest;
    Values actual;
    if (strcmp(name, "output") == 0)
        actual = read_output(c, &c->report);
    else if ((rest = after_prefix(name, "steps.")))
        actual = read_records(c, "log.jsonl", rest, tensor->elements, &c->report);
    else if ((rest = after_prefix(name, "test.")) && tensor->rank > 0 && tensor->elements > 1)
        actual = read_list(c, rest, tensor->elements, &c->report);
    else if ((rest = after_prefix(name, "test.")))
        actual = read_records(c, "eval.json", rest, 1, &c->report);
    else if ((rest = after_prefix(name, "final.")))
        actual = read_final(c, rest, &c->report);
    else if ((rest = after_prefix(name, "gradient.")))
        actual = read_gradient(c, rest, &c->report);
    else
        return;
    Values expected = read_stored(tensor, &c->report);
    const double tolerance = c->tolerance;
    if (strcmp(name, "steps.lr") == 0)
        c->tolerance = 1e-8; /* numbers of a formula in double, written with nine digits */
    compare(c, name, &expected, &actual, least_scale(name, &expected));
    c->tolerance = tolerance;
    free(expected.value);
    free(actual.value);
}

static int compare_files(const char *file, const char *folder, double tolerance)
{
    Comparison c = {.folder = folder, .tolerance = tolerance, .worst_name = "all"};
    c.report = (struct report){.program = "recorded", .stream = stderr};
    char *path = path_join(&c.report, folder, "final.safetensors");
    if (!path || !safetensors_open(&c.recorded, file, &c.report))
        return 1;
    c.has_final = file_exists(path) && safetensors_open(&c.final, path, &c.report);
    for (int i = 0; i < c.recorded.tensors; i++)
        compare_recorded(&c, &c.recorded.tensor[i]);
    printf("%s: %d of %d agree; farthest: %s, %.2g apart\n", path_name(file), c.compared - c.wrong,
           c.compared, c.worst_name, c.worst);
    const bool good = c.compared > 0 && c.wrong == 0 && c.report.code == EXIT_DONE;
    if (c.has_final)
        safetensors_close(&c.final);
    safetensors_close(&c.recorded);
    free(path);
    return good ? 0 : 1;
}

/* --- unpacking ------------------------------------------------------------------------------- */

static bool write_array(const struct stored_tensor *tensor, const char *name, const char *folder,
                        struct report *report)
{
    char file[256], header[NPY_HEADER];
    snprintf(file, sizeof file, "%s.npy", name);
    char *path = path_join(report, folder, file);
    FILE *stream = path ? fopen(path, "wb") : NULL;
    free(path);
    if (!stream)
        return false;
    const size_t bytes = (size_t)(tensor->end - tensor->begin);
    const char *type = tensor->type->name;
    const enum dlcrt_dtype dtype = strcmp(type, "F64") == 0  ? DLCRT_F64
                                   : strcmp(type, "U8") == 0 ? DLCRT_U8
                                                             : DLCRT_F32;
    fwrite(header, npy_header(header, dtype, tensor->rank, tensor->shape), 1, stream);
    fwrite(tensor->data, bytes, 1, stream);
    return fclose(stream) == 0;
}

/* The header of initial.safetensors: the tensors whose names begin so, one after another. */
static size_t initial_header(const struct safetensors *file, char *text, size_t size)
{
    size_t used = (size_t)snprintf(text, size, "{\"__metadata__\":{\"format\":\"pt\"}");
    int64_t offset = 0;
    for (int i = 0; i < file->tensors; i++) {
        const struct stored_tensor *tensor = &file->tensor[i];
        const char *name = after_prefix(tensor->name, "initial.");
        const int64_t bytes = tensor->end - tensor->begin;
        char shape[SHAPE_TEXT];
        if (!name)
            continue;
        used += (size_t)snprintf(
            text + used, size - used,
            ",\"%s\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":[%" PRId64 ",%" PRId64 "]}",
            name, tensor->type->name, shape_text(shape, sizeof shape, tensor->rank, tensor->shape),
            offset, offset + bytes);
        offset += bytes;
    }
    used += (size_t)snprintf(text + used, size - used, "}");
    return used;
}

static bool write_initial(const struct safetensors *file, const char *folder, struct report *report)
{
    enum { MOST = 1 << 20 };
    char *header = allocate(report, MOST, 1);
    uint8_t length[8];
    char *path = path_join(report, folder, "initial.safetensors");
    FILE *stream = path ? fopen(path, "wb") : NULL;
    const size_t size = header ? initial_header(file, header, MOST) : MOST;
    free(path);
    if (!stream || size >= MOST) {
        free(header);
        return false;
    }
    for (int i = 0; i < 8; i++)
        length[i] = (uint8_t)(size >> (8 * i));
    fwrite(length, sizeof length, 1, stream);
    fwrite(header, size, 1, stream);
    free(header);
    for (int i = 0; i < file->tensors; i++)
        if (after_prefix(file->tensor[i].name, "initial."))
            fwrite(file->tensor[i].data, (size_t)(file->tensor[i].end - file->tensor[i].begin), 1,
                   stream);
    return fclose(stream) == 0;
}

static int unpack(const char *path, const char *folder)
{
    struct report report = {.program = "recorded", .stream = stderr};
    struct safetensors file;
    if (!safetensors_open(&file, path, &report))
        return 1;
    bool good = write_initial(&file, folder, &report);
    for (int i = 0; i < file.tensors; i++) {
        const char *name = after_prefix(file.tensor[i].name, "data.");
        good = (!name || write_array(&file.tensor[i], name, folder, &report)) && good;
    }
    safetensors_close(&file);
    if (!good)
        fprintf(stderr, "recorded: %s cannot be unpacked into %s\n", path, folder);
    return good ? 0 : 1;
}

int main(int argc, char **argv)
{
    if (argc == 4 && strcmp(argv[1], "unpack") == 0)
        return unpack(argv[2], argv[3]);
    if (argc == 5 && strcmp(argv[1], "compare") == 0)
        return compare_files(argv[2], argv[3], strtod(argv[4], NULL));
    fprintf(stderr, "usage: recorded unpack FILE FOLDER\n"
                    "       recorded compare FILE FOLDER TOLERANCE\n");
    return 2;
}
