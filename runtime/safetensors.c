#include "safetensors.h"
#include "convert.h"
#include "json.h"
#include "tensor.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the files that the runtime reads and writes are little endian, and so must the machine be"
#endif

enum { HEADER_LIMIT = 100000000 }; /* the reference implementation's */

static const struct stored_type known_types[] = {
    {"F64", 8}, {"F32", 4}, {"F16", 2},     {"BF16", 2},    {"I64", 8},
    {"I32", 4}, {"I16", 2}, {"I8", 1},      {"U64", 8},     {"U32", 4},
    {"U16", 2}, {"U8", 1},  {"F8_E4M3", 1}, {"F8_E5M2", 1}, {"BOOL", 1}};

const char *stored_name(enum dlcrt_dtype dtype)
{
    static const char *const name[] = {[DLCRT_U8] = "U8",
                                       [DLCRT_I32] = "I32",
                                       [DLCRT_I64] = "I64",
                                       [DLCRT_F32] = "F32",
                                       [DLCRT_F64] = "F64"};
    return name[dtype];
}

static const struct stored_type *find_type(const char *name)
{
    for (size_t i = 0; i < sizeof known_types / sizeof *known_types; i++)
        if (strcmp(known_types[i].name, name) == 0)
            return &known_types[i];
    return NULL;
}

/* Reading the header. Errors of syntax are the cursor's; errors of meaning are set there as well,
   so that every function stops at the first. */
struct reader {
    struct json json;
    struct safetensors *file;
    char *strings;
    int tensor_capacity, note_capacity;
};

static bool bad(struct reader *reader, const char *error)
{
    if (!reader->json.error)
        reader->json.error = error;
    return false;
}

/* Room for one more item in a growing array. */
static bool grow(struct reader *reader, void **items, int count, int *capacity, size_t size)
{
    if (count < *capacity)
        return true;
    const int more = *capacity ? 2 * *capacity : 64;
    void *larger = realloc(*items, (size_t)more * size);
    if (!larger)
        return bad(reader, "out of memory");
    *items = larger;
    *capacity = more;
    return true;
}

static bool read_shape(struct reader *reader, struct stored_tensor *tensor)
{
    bool first = true;
    tensor->elements = 1;
    if (!json_take(&reader->json, '['))
        return false;
    while (json_more(&reader->json, ']', &first)) {
        int64_t extent;
        if (!json_natural(&reader->json, &extent))
            return false;
        if (tensor->rank == DLCRT_MAX_RANK)
            return bad(reader, "a tensor with more than 8 dimensions");
        if (extent > 0 && tensor->elements > INT64_MAX / 8 / extent)
            return bad(reader, "a shape whose product overflows");
        tensor->shape[tensor->rank++] = extent;
        tensor->elements *= extent;
    }
    return !reader->json.error;
}

static bool read_offsets(struct reader *reader, struct stored_tensor *tensor)
{
    struct json *json = &reader->json;
    return json_take(json, '[') && json_natural(json, &tensor->begin) && json_take(json, ',') &&
           json_natural(json, &tensor->end) && json_take(json, ']');
}

/* {"dtype": ..., "shape": [...], "data_offsets": [begin, end]} in any order, each once. */
static bool read_tensor(struct reader *reader, struct stored_tensor *tensor)
{
    struct json *json = &reader->json;
    bool first = true, shape = false, offsets = false;
    if (!json_take(json, '{'))
        return false;
    while (json_more(json, '}', &first)) {
        const char *key = json_string(json, &reader->strings);
        if (!key || !json_take(json, ':'))
            return false;
        bool read;
        if (strcmp(key, "dtype") == 0 && !tensor->type) {
            const char *name = json_string(json, &reader->strings);
            tensor->type = name ? find_type(name) : NULL;
            read = tensor->type || bad(reader, "an unknown dtype");
        } else if (strcmp(key, "shape") == 0 && !shape) {
            shape = true;
            read = read_shape(reader, tensor);
        } else if (strcmp(key, "data_offsets") == 0 && !offsets) {
            offsets = true;
            read = read_offsets(reader, tensor);
        } else {
            read = bad(reader, "a key of a tensor that is unknown or there twice");
        }
        if (!read)
            return false;
    }
    if (!json->error && (!tensor->type || !shape || !offsets))
        return bad(reader, "a tensor without dtype, shape or data_offsets");
    return !json->error;
}

static bool read_notes(struct reader *reader)
{
    struct json *json = &reader->json;
    struct safetensors *file = reader->file;
    bool first = true;
    if (!json_take(json, '{'))
        return false;
    while (json_more(json, '}', &first)) {
        void *notes = file->note;
        if (!grow(reader, &notes, file->notes, &reader->note_capacity, sizeof *file->note))
            return false;
        file->note = notes;
        const char *key = json_string(json, &reader->strings);
        if (!key || !json_take(json, ':'))
            return false;
        const char *value = json_string(json, &reader->strings);
        if (!value)
            return false;
        file->note[file->notes++] = (struct stored_note){key, value};
    }
    return !json->error;
}

/* Names are shown to people: what could speak to their terminal is no name. */
static bool is_name(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7f)
            return false;
    return true;
}

static bool read_entry(struct reader *reader, bool *has_notes)
{
    struct json *json = &reader->json;
    struct safetensors *file = reader->file;
    const char *name = json_string(json, &reader->strings);
    if (!name || !json_take(json, ':'))
        return false;
    if (!is_name(name))
        return bad(reader, "a name with control characters");
    if (strcmp(name, "__metadata__") == 0) {
        if (*has_notes)
            return bad(reader, "__metadata__ twice");
        *has_notes = true;
        return read_notes(reader);
    }
    void *tensors = file->tensor;
    if (!grow(reader, &tensors, file->tensors, &reader->tensor_capacity, sizeof *file->tensor))
        return false;
    file->tensor = tensors;
    struct stored_tensor *tensor = &file->tensor[file->tensors];
    *tensor = (struct stored_tensor){.name = name};
    file->tensors++;
    return read_tensor(reader, tensor);
}

static bool read_header(struct reader *reader)
{
    bool first = true, has_notes = false;
    if (!json_take(&reader->json, '{'))
        return false;
    while (json_more(&reader->json, '}', &first))
        if (!read_entry(reader, &has_notes))
            return false;
    return json_end(&reader->json);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct stored_tensor *)a)->name, ((const struct stored_tensor *)b)->name);
}

/* By place; of two at the same place the empty one is first. */
static int by_place(const void *a, const void *b)
{
    const struct stored_tensor *p = a, *q = b;
    const int begin = (p->begin > q->begin) - (p->begin < q->begin);
    return begin ? begin : (p->end > q->end) - (p->end < q->end);
}

/* The tensors' bytes follow one another and fill the file; each has as many as its shape says. */
static bool check_places(struct safetensors *file, size_t header, struct report *report)
{
    int64_t next = 0;
    const int64_t size = (int64_t)(file->mapping.size - header);
    if (file->tensors > 0)
        qsort(file->tensor, (size_t)file->tensors, sizeof *file->tensor, by_place);
    for (int i = 0; i < file->tensors; i++) {
        struct stored_tensor *tensor = &file->tensor[i];
        const char *what = NULL;
        if (tensor->end < tensor->begin || tensor->end > size)
            what = "lies outside the file (is the file cut short?)";
        else if (tensor->begin != next)
            what = tensor->begin < next ? "overlaps another tensor" : "has a gap before it";
        else if (tensor->end - tensor->begin != tensor->elements * (int64_t)tensor->type->size)
            what = "has a size that its shape does not say";
        if (what) {
            report_error(report, "'%s' is damaged: tensor '%s' %s", file->path, tensor->name, what);
            return false;
        }
        tensor->data = file->mapping.data + header + tensor->begin;
        next = tensor->end;
    }
    if (next != size)
        report_error(report, "'%s' is damaged: %" PRId64 " bytes after the last tensor", file->path,
                     size - next);
    return next == size;
}

static bool check_names(struct safetensors *file, struct report *report)
{
    if (file->tensors > 0)
        qsort(file->tensor, (size_t)file->tensors, sizeof *file->tensor, by_name);
    for (int i = 1; i < file->tensors; i++)
        if (by_name(&file->tensor[i - 1], &file->tensor[i]) == 0) {
            report_error(report, "'%s' is damaged: tensor '%s' is there twice", file->path,
                         file->tensor[i].name);
            return false;
        }
    return true;
}

/* The length of the header, checked; 0: reported. */
static size_t header_size(const struct safetensors *file, struct report *report)
{
    uint64_t length = 0;
    const size_t size = file->mapping.size;
    if (size < 8) {
        report_error(report, "'%s' is not a safetensors file: it has %zu bytes", file->path, size);
        return 0;
    }
    for (int i = 7; i >= 0; i--)
        length = length << 8 | file->mapping.data[i];
    if (length < 2 || length > HEADER_LIMIT || length > size - 8) {
        report_error(
            report,
            "'%s' is not a whole safetensors file: it has %zu bytes, its header would have "
            "%" PRIu64,
            file->path, size, length);
        return 0;
    }
    return (size_t)length;
}

static bool open_mapped(struct safetensors *file, struct report *report)
{
    const size_t length = header_size(file, report);
    if (length == 0)
        return false;
    file->strings = allocate(report, length, 1);
    if (!file->strings)
        return false;
    struct reader reader = {
        .json = json_begin(file->mapping.data + 8, length), .file = file, .strings = file->strings};
    if (!read_header(&reader)) {
        report_error(report, "'%s' is damaged: %s at byte %zu of its header", file->path,
                     reader.json.error, reader.json.at);
        return false;
    }
    return check_places(file, length + 8, report) && check_names(file, report);
}

bool safetensors_open(struct safetensors *file, const char *path, struct report *report)
{
    *file = (struct safetensors){.path = path};
    if (!file_map(&file->mapping, path, report))
        return false;
    const bool good = open_mapped(file, report);
    if (!good)
        safetensors_close(file);
    return good;
}

void safetensors_close(struct safetensors *file)
{
    file_unmap(&file->mapping);
    free(file->strings);
    free(file->tensor);
    free(file->note);
    *file = (struct safetensors){.path = file->path};
}

const struct stored_tensor *safetensors_find(const struct safetensors *file, const char *name)
{
    const struct stored_tensor key = {.name = name};
    if (file->tensors == 0)
        return NULL;
    return bsearch(&key, file->tensor, (size_t)file->tensors, sizeof key, by_name);
}

const char *safetensors_note(const struct safetensors *file, const char *key)
{
    for (int i = 0; i < file->notes; i++)
        if (strcmp(file->note[i].key, key) == 0)
            return file->note[i].value;
    return NULL;
}

static bool is_float(const struct stored_type *type)
{
    return strcmp(type->name, "F64") == 0 || strcmp(type->name, "F32") == 0 ||
           strcmp(type->name, "F16") == 0 || strcmp(type->name, "BF16") == 0;
}

bool stored_converts(const struct stored_type *type, enum dlcrt_dtype dtype)
{
    if (dtype == DLCRT_F32 || dtype == DLCRT_F64)
        return is_float(type);
    return strcmp(type->name, stored_name(dtype)) == 0;
}

static double stored_float(const struct stored_tensor *tensor, int64_t index)
{
    const unsigned char *at = tensor->data + (size_t)index * tensor->type->size;
    if (tensor->type->size == 8)
        return element_value(DLCRT_F64, at, 0);
    if (tensor->type->size == 4)
        return element_value(DLCRT_F32, at, 0);
    const uint16_t half = (uint16_t)(at[0] | at[1] << 8);
    if (tensor->type->name[0] == 'F')
        return (double)half_to_float(half);
    const uint32_t bits = (uint32_t)half << 16; /* bfloat16: the upper half of a float */
    float value;
    memcpy(&value, &bits, sizeof value);
    return (double)value;
}

void stored_read(const struct stored_tensor *tensor, int64_t begin, int64_t count,
                 enum dlcrt_dtype dtype, void *out)
{
    const size_t size = dtype_size(dtype);
    if (strcmp(tensor->type->name, stored_name(dtype)) == 0)
        memcpy(out, tensor->data + (size_t)begin * size, (size_t)count * size);
    else if (dtype == DLCRT_F32)
        for (int64_t i = 0; i < count; i++)
            ((float *)out)[i] = (float)stored_float(tensor, begin + i);
    else
        for (int64_t i = 0; i < count; i++)
            ((double *)out)[i] = stored_float(tensor, begin + i);
}
