#include "tensor.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

size_t dtype_size(enum dlcrt_dtype dtype)
{
    static const size_t size[] = {[DLCRT_U8] = 1,  [DLCRT_I32] = 4, [DLCRT_I64] = 8,
                                  [DLCRT_F32] = 4, [DLCRT_F64] = 8, [DLCRT_BF16] = 2};
    return size[dtype];
}

const char *dtype_name(enum dlcrt_dtype dtype)
{
    static const char *const name[] = {
        [DLCRT_U8] = "u8",   [DLCRT_I32] = "i32", [DLCRT_I64] = "i64",
        [DLCRT_F32] = "f32", [DLCRT_F64] = "f64", [DLCRT_BF16] = "bf16"};
    return name[dtype];
}

double model_loss(const struct dlcrt_model *model)
{
    return model->loss_f64 ? *model->loss_f64 : (double)*model->loss;
}

int model_digits(const struct dlcrt_model *model)
{
    return model->loss_f64 ? 17 : 9;
}

bool model_sums_loss(const struct dlcrt_model *model)
{
    return !model->loss_weight_f64 && !model->loss_weight;
}

double model_loss_weight(const struct dlcrt_model *model)
{
    if (model_sums_loss(model))
        return 1;
    return model->loss_weight_f64 ? *model->loss_weight_f64 : (double)*model->loss_weight;
}

int64_t shape_elements(int rank, const int64_t *shape)
{
    int64_t elements = 1;
    for (int d = 0; d < rank; d++)
        elements *= shape[d];
    return elements;
}

char *shape_text(char *text, size_t size, int rank, const int64_t *shape)
{
    size_t used = 0;
    for (int d = 0; d < rank && used < size; d++)
        used += (size_t)snprintf(text + used, size - used, "%s%" PRId64, d ? ", " : "[", shape[d]);
    if (used < size)
        snprintf(text + used, size - used, rank ? "]" : "[]");
    return text;
}

static int64_t digit_value(const struct dlcrt_digit *digit, int64_t index)
{
    return (index + digit->shift) / digit->divisor % digit->modulus * digit->stride;
}

int64_t dlcrt_offset(const struct dlcrt_tensor *tensor, const int64_t *index)
{
    int64_t offset = 0;
    if (tensor->digits == 0)
        for (int d = 0; d < tensor->rank; d++)
            offset = offset * tensor->shape[d] + index[d];
    for (int i = 0; i < tensor->digits; i++)
        offset += digit_value(&tensor->digit[i], index[tensor->digit[i].dim]);
    return offset;
}

/* Fills the table of one dimension and returns the largest offset in it. */
static int64_t fill_table(const struct dlcrt_tensor *tensor, int dim, int64_t extent,
                          int64_t *table)
{
    int64_t largest = 0;
    for (int i = 0; i < tensor->digits; i++)
        if (tensor->digit[i].dim == dim)
            for (int64_t index = 0; index < extent; index++)
                table[index] += digit_value(&tensor->digit[i], index);
    for (int64_t index = 0; index < extent; index++)
        if (table[index] > largest)
            largest = table[index];
    return largest;
}

static bool fill_tables(struct layout *layout, const struct dlcrt_tensor *tensor)
{
    int64_t *next = layout->memory, last = 0;
    for (int d = 0; d < layout->rank; d++) {
        layout->table[d] = next;
        last += fill_table(tensor, d, layout->shape[d], next);
        next += layout->shape[d];
    }
    return last < tensor->elements;
}

static void classify(struct layout *layout)
{
    int64_t stride = 1;
    layout->row_major = true;
    for (int d = layout->rank - 1; d >= 0; d--) {
        bool plain = true;
        for (int64_t index = 0; plain && index < layout->shape[d]; index++)
            plain = layout->table[d][index] == index * stride;
        if (d == layout->rank - 1)
            layout->inner_unit = plain;
        layout->row_major = layout->row_major && plain;
        stride *= layout->shape[d];
    }
}

bool layout_make(struct layout *layout, const struct dlcrt_tensor *tensor, struct report *report)
{
    *layout = (struct layout){.rank = tensor->rank, .size = dtype_size(tensor->dtype)};
    memcpy(layout->shape, tensor->shape, sizeof layout->shape);
    if (layout->rank == 0) {
        layout->rank = 1;
        layout->shape[0] = 1;
    }
    layout->elements = shape_elements(layout->rank, layout->shape);
    bool inside = layout->elements <= tensor->elements;
    layout->row_major = tensor->digits == 0;
    if (!layout->row_major && layout->elements > 0) {
        int64_t entries = 0;
        for (int d = 0; d < layout->rank; d++)
            entries += layout->shape[d];
        layout->memory = allocate(report, (size_t)entries, sizeof *layout->memory);
        if (!layout->memory)
            return false;
        inside = fill_tables(layout, tensor);
        classify(layout);
    }
    if (!inside)
        report_fault(report, "the layout of '%s' reaches past its storage", tensor->name);
    return inside;
}

void layout_free(struct layout *layout)
{
    free(layout->memory);
    layout->memory = NULL;
}

/* The part of a row that a copy touches: `count` elements from `first` on, the row at `base`. */
struct row {
    const int64_t *table;
    int64_t base, first, count;
};

#define COPY_ROW(TYPE)                                                          \
    static void read_##TYPE(struct row row, const void *stored, void *logical)  \
    {                                                                           \
        const TYPE *from = (const TYPE *)stored + row.base;                     \
        TYPE *to = logical;                                                     \
        for (int64_t i = 0; i < row.count; i++)                                 \
            to[i] = from[row.table[row.first + i]];                             \
    }                                                                           \
    static void write_##TYPE(struct row row, void *stored, const void *logical) \
    {                                                                           \
        TYPE *to = (TYPE *)stored + row.base;                                   \
        const TYPE *from = logical;                                             \
        for (int64_t i = 0; i < row.count; i++)                                 \
            to[row.table[row.first + i]] = from[i];                             \
    }
/* Elements are moved as integers of their size, so that a NaN keeps its bits. */
COPY_ROW(uint8_t)
COPY_ROW(uint32_t)
COPY_ROW(uint64_t)

static void read_row(const struct layout *layout, struct row row, const char *stored, char *logical)
{
    if (layout->inner_unit)
        memcpy(logical, stored + (size_t)(row.base + row.first) * layout->size,
               (size_t)row.count * layout->size);
    else if (layout->size == 1)
        read_uint8_t(row, stored, logical);
    else if (layout->size == 4)
        read_uint32_t(row, stored, logical);
    else
        read_uint64_t(row, stored, logical);
}

static void write_row(const struct layout *layout, struct row row, char *stored,
                      const char *logical)
{
    if (layout->inner_unit)
        memcpy(stored + (size_t)(row.base + row.first) * layout->size, logical,
               (size_t)row.count * layout->size);
    else if (layout->size == 1)
        write_uint8_t(row, stored, logical);
    else if (layout->size == 4)
        write_uint32_t(row, stored, logical);
    else
        write_uint64_t(row, stored, logical);
}

/* Walks the rows of a range of elements. */
struct walk {
    const struct layout *layout;
    int64_t index[DLCRT_MAX_RANK], left;
};

static struct walk walk_begin(const struct layout *layout, int64_t begin, int64_t count)
{
    struct walk walk = {.layout = layout, .left = count};
    for (int d = layout->rank - 1; d >= 0 && count > 0; d--) {
        walk.index[d] = begin % layout->shape[d];
        begin /= layout->shape[d];
    }
    return walk;
}

static bool walk_next(struct walk *walk, struct row *row)
{
    const struct layout *layout = walk->layout;
    const int inner = layout->rank - 1;
    if (walk->left <= 0)
        return false;
    *row = (struct row){.table = layout->table[inner], .first = walk->index[inner]};
    for (int d = 0; d < inner; d++)
        row->base += layout->table[d][walk->index[d]];
    row->count = layout->shape[inner] - row->first;
    if (row->count > walk->left)
        row->count = walk->left;
    walk->left -= row->count;
    walk->index[inner] += row->count;
    for (int d = inner; d > 0 && walk->index[d] == layout->shape[d]; d--) {
        walk->index[d] = 0;
        walk->index[d - 1]++;
    }
    return true;
}

void layout_read(const struct layout *layout, const void *stored, int64_t begin, int64_t count,
                 void *logical)
{
    const char *from = stored;
    char *to = logical;
    if (layout->row_major) {
        memcpy(to, from + (size_t)begin * layout->size, (size_t)count * layout->size);
        return;
    }
    struct walk walk = walk_begin(layout, begin, count);
    for (struct row row; walk_next(&walk, &row); to += (size_t)row.count * layout->size)
        read_row(layout, row, from, to);
}

void layout_write(const struct layout *layout, void *stored, int64_t begin, int64_t count,
                  const void *logical)
{
    char *to = stored;
    const char *from = logical;
    if (layout->row_major) {
        memcpy(to + (size_t)begin * layout->size, from, (size_t)count * layout->size);
        return;
    }
    struct walk walk = walk_begin(layout, begin, count);
    for (struct row row; walk_next(&walk, &row); from += (size_t)row.count * layout->size)
        write_row(layout, row, to, from);
}

struct layout *layouts_make(const struct dlcrt_model *model, struct report *report)
{
    struct layout *layouts = allocate(report, (size_t)model->tensors, sizeof *layouts);
    for (int i = 0; layouts && i < model->tensors; i++)
        if (!layout_make(&layouts[i], &model->tensor[i], report)) {
            layouts_free(model, layouts);
            return NULL;
        }
    return layouts;
}

void layouts_free(const struct dlcrt_model *model, struct layout *layouts)
{
    for (int i = 0; layouts && i < model->tensors; i++)
        layout_free(&layouts[i]);
    free(layouts);
}
