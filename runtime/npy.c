#include "npy.h"
#include "tensor.h"
#include <inttypes.h>
#include <string.h>

/* The header is a Python dictionary: {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), } */
struct cursor {
    const char *at, *end;
};

static void skip_space(struct cursor *cursor)
{
    while (cursor->at < cursor->end && strchr(" \t\n\r", *cursor->at) && *cursor->at)
        cursor->at++;
}

static bool take(struct cursor *cursor, const char *text)
{
    const size_t length = strlen(text);
    skip_space(cursor);
    if ((size_t)(cursor->end - cursor->at) < length || memcmp(cursor->at, text, length) != 0)
        return false;
    cursor->at += length;
    return true;
}

/* A quoted string without escapes, at most size - 1 bytes. */
static bool take_string(struct cursor *cursor, char *text, size_t size)
{
    const char *quote = take(cursor, "'") ? "'" : take(cursor, "\"") ? "\"" : NULL;
    size_t length = 0;
    if (!quote)
        return false;
    for (; cursor->at < cursor->end && *cursor->at != *quote; cursor->at++) {
        if (length + 1 == size || *cursor->at == '\\')
            return false;
        text[length++] = *cursor->at;
    }
    text[length] = '\0';
    return take(cursor, quote);
}

static bool take_natural(struct cursor *cursor, int64_t *value)
{
    skip_space(cursor);
    const char *begin = cursor->at;
    *value = 0;
    for (; cursor->at < cursor->end && *cursor->at >= '0' && *cursor->at <= '9'; cursor->at++) {
        const int digit = *cursor->at - '0';
        if (*value > (INT64_MAX - digit) / 10)
            return false;
        *value = *value * 10 + digit;
    }
    return cursor->at > begin;
}

static bool take_shape(struct cursor *cursor, struct npy *npy)
{
    npy->rank = 0;
    if (!take(cursor, "("))
        return false;
    while (!take(cursor, ")")) {
        if (npy->rank == DLCRT_MAX_RANK || !take_natural(cursor, &npy->shape[npy->rank++]))
            return false;
        if (!take(cursor, ","))
            return take(cursor, ")");
    }
    return true;
}

/* What the header says, as text. */
struct header {
    char descr[16];
    bool has_descr, has_order, has_shape, fortran;
};

static bool take_entry(struct cursor *cursor, struct header *header, struct npy *npy)
{
    char key[32];
    if (!take_string(cursor, key, sizeof key) || !take(cursor, ":"))
        return false;
    if (strcmp(key, "descr") == 0 && !header->has_descr)
        return header->has_descr = take_string(cursor, header->descr, sizeof header->descr);
    if (strcmp(key, "shape") == 0 && !header->has_shape)
        return header->has_shape = take_shape(cursor, npy);
    if (strcmp(key, "fortran_order") == 0 && !header->has_order) {
        header->fortran = take(cursor, "True");
        return header->has_order = header->fortran || take(cursor, "False");
    }
    return false;
}

static bool take_header(struct cursor *cursor, struct header *header, struct npy *npy)
{
    if (!take(cursor, "{"))
        return false;
    while (!take(cursor, "}")) {
        if (!take_entry(cursor, header, npy))
            return false;
        if (!take(cursor, ",") && !take(cursor, "}"))
            return false;
        else if (cursor->at[-1] == '}')
            break;
    }
    skip_space(cursor);
    return cursor->at == cursor->end && header->has_descr && header->has_order && header->has_shape;
}

static bool find_dtype(const char *descr, enum dlcrt_dtype *dtype)
{
    static const struct {
        const char *descr;
        enum dlcrt_dtype dtype;
    } known[] = {{"|u1", DLCRT_U8},  {"<u1", DLCRT_U8},  {"<i4", DLCRT_I32},
                 {"<i8", DLCRT_I64}, {"<f4", DLCRT_F32}, {"<f8", DLCRT_F64}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i].descr, descr) == 0) {
            *dtype = known[i].dtype;
            return true;
        }
    return false;
}

/* The place of the header's text; false: not an .npy file. */
static bool find_header(const struct mapping *mapping, struct cursor *cursor)
{
    const unsigned char *data = mapping->data;
    if (mapping->size < 12 || memcmp(data, "\x93NUMPY", 6) != 0 || data[6] < 1 || data[6] > 3)
        return false;
    size_t length = (size_t)data[8] | (size_t)data[9] << 8, begin = 10;
    if (data[6] > 1) {
        length |= (size_t)data[10] << 16 | (size_t)data[11] << 24;
        begin = 12;
    }
    if (length > mapping->size - begin)
        return false;
    cursor->at = (const char *)data + begin;
    cursor->end = cursor->at + length;
    return true;
}

static bool check_size(const struct npy *npy, size_t bytes)
{
    uint64_t need = dtype_size(npy->dtype);
    for (int d = 0; d < npy->rank; d++) {
        const uint64_t extent = (uint64_t)npy->shape[d];
        if (extent > 0 && need > (uint64_t)INT64_MAX / extent)
            return false;
        need *= extent;
    }
    return need == bytes;
}

bool npy_parse(struct npy *npy, const struct mapping *mapping, const char *path,
               struct report *report)
{
    struct cursor cursor;
    struct header header = {.has_descr = false};
    char shape[SHAPE_TEXT];
    *npy = (struct npy){.rank = 0};
    if (!find_header(mapping, &cursor) || !take_header(&cursor, &header, npy)) {
        report_error(report, "'%s' is not a whole .npy file", path);
        return false;
    }
    if (header.fortran || !find_dtype(header.descr, &npy->dtype)) {
        report_error(report, "'%s' holds %s in %s order", path, header.descr,
                     header.fortran ? "Fortran" : "C");
        report_hint(report, "uint8, int32, int64, float32 and float64 can be read, little endian "
                            "and in C order: numpy.ascontiguousarray(x, dtype=numpy.float32)");
        return false;
    }
    npy->data = (const unsigned char *)cursor.end;
    const size_t bytes = mapping->size - (size_t)(npy->data - mapping->data);
    if (check_size(npy, bytes))
        return true;
    report_error(report, "'%s' is damaged: %zu bytes of data for %s of shape %s", path, bytes,
                 dtype_name(npy->dtype), shape_text(shape, sizeof shape, npy->rank, npy->shape));
    return false;
}

size_t npy_header(char header[NPY_HEADER], enum dlcrt_dtype dtype, int rank, const int64_t *shape)
{
    static const char *const descr[] = {[DLCRT_U8] = "|u1",
                                        [DLCRT_I32] = "<i4",
                                        [DLCRT_I64] = "<i8",
                                        [DLCRT_F32] = "<f4",
                                        [DLCRT_F64] = "<f8"};
    char text[NPY_HEADER];
    size_t used = (size_t)snprintf(
        text, sizeof text, "{'descr': '%s', 'fortran_order': False, 'shape': (", descr[dtype]);
    for (int d = 0; d < rank; d++)
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%" PRId64, d ? ", " : "",
                                 shape[d]);
    used += (size_t)snprintf(text + used, sizeof text - used, "%s), }", rank == 1 ? "," : "");
    const size_t total = (10 + used + 1 + 63) / 64 * 64, length = total - 10;
    memset(header, ' ', total);
    memcpy(header, "\x93NUMPY\x01\x00", 8);
    header[8] = (char)(length & 255);
    header[9] = (char)(length >> 8);
    memcpy(header + 10, text, used);
    header[total - 1] = '\n';
    return total;
}
