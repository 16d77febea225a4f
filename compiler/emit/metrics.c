/* Metrics: the table of what is summed, and the formulas over the sums as functions in double. */
#include "emit/metrics.h"
#include "emit/formula.h"
#include "emit/loops.h"
#include "emit/rows.h"

/* Where the tensors of a formula lie in its memory, one after the other: the sums come first. */
typedef struct Memory {
    int64_t *offset; /* by tensor id; -1: not there */
    int64_t doubles;
} Memory;

static Memory memory_of(const Emitter *emitter, const Program *value)
{
    const int ids = emitter->module->ids;
    Memory memory = {.offset = ARENA_ARRAY(emitter->arena, int64_t, ids + 1)};
    for (int i = 0; i <= ids; i++)
        memory.offset[i] = -1;
    for (int i = 0; i < value->tensors.count; i++) {
        memory.offset[value->tensors.items[i]->id] = memory.doubles;
        memory.doubles += tensor_elements(value->tensors.items[i]);
    }
    return memory;
}

static void write_formula(Emitter *emitter, Text *out, const Metric *metric, const char *function)
{
    const Program *value = metric->value;
    const Memory memory = memory_of(emitter, value);
    write_comment(out, 0,
                  arena_format(emitter->arena,
                               "The metric %s of the sums over a split, which memory begins with.",
                               metric->name));
    text_format(out, "static void %s(double *memory)\n{\n", function);
    for (int i = 0; i < value->statements.count; i++) {
        const Statement *s = value->statements.items[i];
        Block block = loops_statement(emitter, s, memory.offset);
        block = block_scope(&block);
        write_comment(out, 1, formula_text(emitter->arena, s));
        block_write(out, 1, &block);
    }
    text_add(out, "}\n");
}

static void write_sums(const Emitter *emitter, Text *out, const Metric *metric, const char *table)
{
    text_format(out, "static const struct dlcrt_tensor %s[%d] = {\n", table, metric->sums.count);
    for (int i = 0; i < metric->sums.count; i++) {
        const Tensor *sum = metric->sums.items[i];
        write_line(out, 1,
                   arena_format(emitter->arena, "%s,", rows_tensor(emitter, sum->name, sum)));
    }
    text_add(out, "};\n");
}

/* What is not the mean. One number is shown as such, whatever its shape in the entry. */
static void add_formula(const Emitter *emitter, Text *row, const Metric *metric, const char *table,
                        const char *function)
{
    const Memory memory = memory_of(emitter, metric->value);
    const Tensor *shown = metric->value->output;
    text_format(row, ".parts = %d, .part = %s, .value = %s, .doubles = %lld, .at = %lld",
                metric->sums.count, table, function, (long long)memory.doubles,
                (long long)memory.offset[shown->id]);
    const int rank = tensor_elements(shown) > 1 ? shown->rank : 0;
    text_format(row, ", .rank = %d, .shape = {", rank);
    for (int d = 0; d < rank; d++)
        text_format(row, "%s%lld", d > 0 ? ", " : "", (long long)shown->extent[d]);
    text_add(row, rank == 0 ? "0}" : "}");
}

/* {.name = ..., ...}; its functions are written to `out`. */
static const char *metric_row(Emitter *emitter, Text *out, const Metric *metric)
{
    Arena *arena = emitter->arena;
    Text row = text_new(arena);
    text_add(&row, "{.name = ");
    write_string(&row, metric->name);
    text_add(&row, ", .unit = ");
    write_string(&row, metric->unit == NULL ? "" : metric->unit);
    text_add(&row, ", .scale = ");
    rows_double(&row, metric->scale);
    text_add(&row, ", ");
    if (metric->value == NULL) {
        text_format(&row, ".sum%s = %s", emitter->module->in_double ? "_f64" : "",
                    storage_address(emitter, metric->sums.items[0]));
    } else {
        const char *name = metric->value->name;
        const char *table = names_take(emitter->names, arena_format(arena, "%s_sums", name));
        const char *function = names_take(emitter->names, arena_format(arena, "%s_value", name));
        write_sums(emitter, out, metric, table);
        write_formula(emitter, out, metric, function);
        add_formula(emitter, &row, metric, table, function);
    }
    text_add(&row, "},");
    return row.data;
}

void metrics_write(Emitter *emitter, Text *out)
{
    const Program *train = emitter->module->train;
    const int count = train->metrics.count;
    Text rows = text_new(emitter->arena);
    for (int i = 0; i < count; i++)
        write_line(&rows, 1, metric_row(emitter, out, &train->metrics.items[i]));
    text_format(out, "static const struct dlcrt_metric metrics[%d] = {\n%s};\n",
                count > 0 ? count : 1, count > 0 ? rows.data : "    {0},\n");
}
