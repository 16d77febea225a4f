#include "emit/rows.h"
#include "emit/writer.h"
#include <string.h>

const char *const rows_dtype[] = {
    [DTYPE_U8] = "DLCRT_U8",     [DTYPE_I32] = "DLCRT_I32", [DTYPE_I64] = "DLCRT_I64",
    [DTYPE_F32] = "DLCRT_F32",   [DTYPE_F64] = "DLCRT_F64", [DTYPE_PAIR] = "DLCRT_I32",
    [DTYPE_BF16] = "DLCRT_BF16",
};
static const char *const initial_constant[] = {
    [INITIAL_CONSTANT] = "DLCRT_CONSTANT",     [INITIAL_UNIFORM] = "DLCRT_UNIFORM",
    [INITIAL_NORMAL] = "DLCRT_NORMAL",         [INITIAL_TRUNCATED] = "DLCRT_TRUNCATED",
    [INITIAL_ORTHOGONAL] = "DLCRT_ORTHOGONAL",
};

static const char *role_constant(const Tensor *tensor)
{
    if (tensor->gradient_of != NULL)
        return "GRADIENT";
    switch (tensor->role) {
    case ROLE_PARAMETER:
        return "PARAMETER";
    case ROLE_BUFFER:
        return "BUFFER";
    case ROLE_STATE:
        return "STATE";
    default:
        return "VALUE";
    }
}

void rows_shape(Text *out, int rank, const int64_t *extent)
{
    text_add(out, "{");
    for (int d = 0; d < rank; d++)
        text_format(out, "%s%lld", d > 0 ? ", " : "", (long long)extent[d]);
    text_add(out, rank == 0 ? "0}" : "}");
}

void rows_double(Text *out, double value)
{
    Text number = text_new(out->arena);
    text_number(&number, value);
    text_add(out, string_equal(number.data, "inf")    ? "INFINITY"
                  : string_equal(number.data, "-inf") ? "-INFINITY"
                                                      : number.data);
}

/* The name of the macro with a tensor's extents and its layout. */
static const char *layout_name(const Emitter *emitter, const Tensor *tensor)
{
    Arena *arena = emitter->arena;
    LayoutTable *table = emitter->layouts;
    const Layout *layout = tensor->layout;
    Text text = text_new(arena);
    text_format(&text, ".elements = %lld, .rank = %d, .shape = ",
                (long long)tensor_stored_elements(tensor), tensor->rank);
    rows_shape(&text, tensor->rank, tensor->extent);
    if (layout != NULL)
        text_format(&text, ", .digits = %d, .digit = (const struct dlcrt_digit[]){", layout->count);
    for (int i = 0; layout != NULL && i < layout->count; i++) {
        const LayoutDigit *digit = &layout->digit[i];
        text_format(&text, "%s{%d, %lld, %lld, %lld, %lld}", i > 0 ? ", " : "", digit->dim,
                    (long long)digit->shift, (long long)digit->divisor, (long long)digit->modulus,
                    (long long)digit->stride);
    }
    text_add(&text, layout != NULL ? "}" : "");
    const int known = map_get(&table->known, text.data);
    if (known >= 0)
        return table->names.items[known];
    map_set(&table->known, text.data, table->names.count);
    const char *name =
        names_take(emitter->names, arena_format(arena, "layout_%d", table->names.count + 1));
    LIST_PUSH(arena, &table->names, name);
    LIST_PUSH(arena, &table->digits, text.data);
    return name;
}

/* The names of a parameter that layers share. */
static void add_further_names(Text *out, const Tensor *tensor)
{
    if (tensor->also.count == 0)
        return;
    text_add(out, ", .also = (const char *const[]){");
    for (int i = 0; i < tensor->also.count; i++) {
        write_string(out, tensor->also.items[i]);
        text_add(out, ", ");
    }
    text_add(out, "NULL}");
}

bool rows_bound_at_start(const Emitter *emitter, const Tensor *tensor)
{
    return emitter->place[tensor->id].storage == STORAGE_ARENA && !emitter->arena_static;
}

static void add_unless_zero(Text *row, const char *field, double value)
{
    if (value == 0)
        return;
    text_format(row, ", .%s = ", field);
    rows_double(row, value);
}

const char *rows_lent(const Emitter *emitter, const char *name, const Tensor *tensor, bool lent)
{
    Text row = text_new(emitter->arena);
    const Place *place = &emitter->place[tensor->id];
    const char *type = rows_dtype[tensor->dtype] + strlen("DLCRT_");
    const bool bound = !lent && rows_bound_at_start(emitter, tensor);
    const bool placed = emitter->plan != NULL && place->storage == STORAGE_ARENA && !lent;
    /* The layout is not the last: gcc 11 takes what follows its literal for missing. */
    const char *layout = layout_name(emitter, tensor);
    if (placed)
        text_add(&row, "{PLACED(");
    else
        text_format(&row, "{%s, TENSOR(", layout);
    write_string(&row, name);
    if (placed)
        text_format(&row, ", %s, %s, %lld)", type, layout, (long long)place->offset);
    else
        text_format(&row, ", %s, %s, %s)", type, role_constant(tensor),
                    lent || bound ? "NULL" : storage_address(emitter, tensor));
    if (!placed && bound)
        text_format(&row, ", .offset = %lld", (long long)place->offset);
    const bool initialised =
        tensor->role == ROLE_PARAMETER || tensor->role == ROLE_BUFFER || tensor->role == ROLE_STATE;
    if (initialised) {
        if (tensor->initial != INITIAL_CONSTANT)
            text_format(&row, ", .initial = %s", initial_constant[tensor->initial]);
        add_unless_zero(&row, "a", tensor->initial_a);
        add_unless_zero(&row, "b", tensor->initial_b);
    }
    if (initialised && tensor->initial == INITIAL_TRUNCATED) {
        text_add(&row, ", .low = ");
        rows_double(&row, tensor->initial_low);
        text_add(&row, ", .high = ");
        rows_double(&row, tensor->initial_high);
    }
    add_further_names(&row, tensor);
    if (tensor->average_of != NULL) {
        text_add(&row, ", .average_of = ");
        write_string(&row, tensor->average_of->name);
    }
    text_format(&row, "%s}", tensor->trainable ? ", .trainable = true" : "");
    return row.data;
}

const char *rows_tensor(const Emitter *emitter, const char *name, const Tensor *tensor)
{
    return rows_lent(emitter, name, tensor, false);
}

void rows_begin(Text *out, const char *type, const char *name, int count)
{
    text_format(out, "%s %s[%d] = {\n", type, name, count > 0 ? count : 1);
    if (count == 0)
        text_add(out, "    {0},\n");
}
