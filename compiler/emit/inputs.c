/* The table of the inputs: what the data fill, and where in the data it is. */
#include "emit/inputs.h"
#include "emit/rows.h"
#include "emit/writer.h"

/* What the data fill. */
static bool is_input(const Tensor *tensor)
{
    return tensor->role == ROLE_INPUT && tensor->mixes == NULL;
}

int inputs_count(const Module *module)
{
    int count = 0;
    for (int i = 0; i < module->tensors.count; i++)
        count += is_input(module->tensors.items[i]);
    return count;
}

static void mark_read(void *user, const Expr *read)
{
    ((bool *)user)[read->tensor->id] = true;
}

/* By tensor id: what the network's output is computed from. */
static const bool *output_needs(const Emitter *emitter)
{
    const Program *eval = emitter->module->eval;
    bool *needed = ARENA_ARRAY(emitter->arena, bool, emitter->module->ids + 1);
    needed[eval->output->id] = true;
    for (int i = eval->statements.count - 1; i >= 0; i--) {
        const Statement *s = eval->statements.items[i];
        if (needed[s->result->id] || (s->argument != NULL && needed[s->argument->id]))
            expr_reads(s->value, mark_read, needed);
    }
    return needed;
}

static const InputSpec *spec_of(const Model *model, const char *name)
{
    for (int i = 0; i < model->inputs.count; i++)
        if (string_equal(model->inputs.items[i].name, name))
            return &model->inputs.items[i];
    return NULL;
}

/* Where its numbers are in a csv file. */
static void add_columns(Text *row, const InputSpec *spec)
{
    for (int i = 0; i < spec->columns.count; i++) {
        const ColumnSpec *column = &spec->columns.items[i];
        text_add(row, i > 0 ? ", {" : ", .column = (const struct dlcrt_column[]){{");
        if (column->name == NULL)
            text_add(row, "NULL");
        else
            write_string(row, column->name);
        text_format(row, ", %lld}", (long long)column->position);
    }
    text_add(row, spec->columns.count > 0 ? "}" : "");
    for (int i = 0; i < spec->vocabulary.count; i++) {
        text_add(row, i > 0 ? ", " : ", .vocabulary = (const char *const[]){");
        write_string(row, spec->vocabulary.items[i]);
    }
    text_add(row, spec->vocabulary.count > 0 ? "}" : "");
}

static const char *input_row(const Emitter *emitter, const Tensor *tensor, bool predicts)
{
    const InputSpec *spec = spec_of(emitter->model, tensor->name);
    Text row = text_new(emitter->arena);
    text_add(&row, "{");
    text_add(&row, ".name = ");
    write_string(&row, tensor->name);
    text_format(&row, ", .dtype = %s, .rank = %d, .shape = ", rows_dtype[tensor->dtype],
                tensor->rank - 1);
    rows_shape(&row, tensor->rank - 1, tensor->extent + 1);
    text_format(&row, ", .classes = %lld", (long long)tensor->classes);
    if (tensor->ignored != 0)
        text_format(&row, ", .ignored = %lld", (long long)tensor->ignored);
    text_format(&row, ", .data = %s%s", storage_address(emitter, tensor),
                predicts ? ", .predicts = true" : "");
    if (spec != NULL)
        add_columns(&row, spec);
    text_add(&row, "}");
    return row.data;
}

static void write_table(const Emitter *emitter, Text *out)
{
    const Module *module = emitter->module;
    const bool *predicts = output_needs(emitter);
    text_format(out, "static struct dlcrt_input inputs[%d] = {\n", inputs_count(module));
    for (int i = 0; i < module->tensors.count; i++) {
        const Tensor *tensor = module->tensors.items[i];
        if (is_input(tensor))
            write_line(out, 1,
                       arena_format(emitter->arena, "%s,",
                                    input_row(emitter, tensor, predicts[tensor->id])));
    }
    text_add(out, "};\n");
}

const Tensor *inputs_other(const Module *module)
{
    for (int i = 0; i < module->tensors.count; i++)
        if (module->tensors.items[i]->mixes != NULL)
            return module->tensors.items[i];
    return NULL;
}

static void write_other(const Emitter *emitter, Text *out)
{
    const Tensor *other = inputs_other(emitter->module);
    if (other != NULL)
        write_line(out, 0,
                   arena_format(emitter->arena, "static struct dlcrt_input other = %s;",
                                input_row(emitter, other, false)));
}

void inputs_write(const Emitter *emitter, Text *out)
{
    write_table(emitter, out);
    write_other(emitter, out);
}
