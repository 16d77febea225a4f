#include "emit/tables.h"
#include "emit/inputs.h"
#include "emit/kernel_tables.h"
#include "emit/metrics.h"
#include "emit/rows.h"
#include "emit/writer.h"
#include "ir/schedule.h"
#include <string.h>

const Tensor **tables_tensors(const Emitter *emitter, int *count)
{
    const Module *module = emitter->module;
    const Tensor **table = ARENA_ARRAY(emitter->arena, const Tensor *, module->tensors.count + 1);
    *count = 0;
    for (int i = 0; i < module->tensors.count; i++) {
        const Tensor *tensor = module->tensors.items[i];
        if (tensor->role == ROLE_PARAMETER || tensor->role == ROLE_BUFFER ||
            tensor->role == ROLE_STATE)
            table[(*count)++] = tensor;
    }
    return table;
}

static void write_layouts(const Emitter *emitter, Text *out)
{
    const LayoutTable *table = emitter->layouts;
    text_add(out, "#define TENSOR(name_, type_, role_, data_) \\\n"
                  "    .name = name_, .dtype = DLCRT_##type_, .role = DLCRT_##role_, .data = data_"
                  "\n");
    if (emitter->plan != NULL && emitter->arena_bytes > 0)
        text_format(out,
                    "#define PLACED(name_, type_, layout_, offset_) \\\n"
                    "    layout_, TENSOR(name_, type_, VALUE, %s)%s\n",
                    emitter->arena_static ? "arena + offset_" : "NULL",
                    emitter->arena_static ? "" : ", .offset = offset_");
    for (int i = 0; i < table->names.count; i++) {
        Text lines = text_new(emitter->arena);
        write_line(&lines, 0,
                   arena_format(emitter->arena, "#define %s %s", table->names.items[i],
                                table->digits.items[i]));
        write_macro(out, lines.data);
    }
}

/* A gradient has the name of its parameter. */
static void write_tensor_table(const Emitter *emitter, Text *out, const char *name, int count,
                               const Tensor *const *tensor)
{
    rows_begin(out, "static struct dlcrt_tensor", name, count);
    for (int i = 0; i < count; i++) {
        const Tensor *named = tensor[i]->gradient_of != NULL ? tensor[i]->gradient_of : tensor[i];
        const char *row =
            rows_lent(emitter, named->name, tensor[i], storage_is_lent(emitter, tensor[i]));
        write_line(out, 1, arena_format(emitter->arena, "%s,", row));
    }
    text_add(out, "};\n");
}

static const Tensor **gradients_of(const Emitter *emitter, int *count)
{
    const Program *train = emitter->module->train;
    const Tensor **table = ARENA_ARRAY(emitter->arena, const Tensor *, train->tensors.count + 1);
    *count = 0;
    for (int i = 0; i < train->tensors.count; i++)
        if (train->tensors.items[i]->gradient_of != NULL)
            table[(*count)++] = train->tensors.items[i];
    return table;
}

static bool is_flag(const Emitter *emitter, const Tensor *tensor)
{
    return tensor->role == ROLE_SCALAR && emitter->place[tensor->id].storage == STORAGE_ARRAY;
}

static int count_flags(const Emitter *emitter)
{
    int count = 0;
    for (int i = 0; i < emitter->module->tensors.count; i++)
        count += is_flag(emitter, emitter->module->tensors.items[i]);
    return count;
}

/* Where a schedule leaves what it makes of a number; NULL: none changes it. */
static const char *scheduled_address(const Emitter *emitter, const Tensor *number)
{
    const Program *train = emitter->module->train;
    for (int i = 0; i < train->tensors.count; i++)
        if (train->tensors.items[i]->schedule_of == number)
            return storage_address(emitter, train->tensors.items[i]);
    return NULL;
}

static void write_scalars(const Emitter *emitter, Text *out)
{
    rows_begin(out, "static const struct dlcrt_scalar", "scalars", count_flags(emitter));
    for (int i = 0; i < emitter->module->tensors.count; i++) {
        const Tensor *tensor = emitter->module->tensors.items[i];
        if (!is_flag(emitter, tensor))
            continue;
        text_add(out, "    {");
        write_string(out, scalar_name(tensor));
        const char *scheduled = scheduled_address(emitter, tensor);
        text_format(out, ", &%s, %s},\n", emitter->place[tensor->id].name,
                    scheduled != NULL ? scheduled : "NULL");
    }
    text_add(out, "};\n");
}

static void field(Text *out, const char *name, const char *value)
{
    text_format(out, "    .%s = %s,\n", name, value);
}

static void field_integer(Text *out, const char *name, int64_t value)
{
    text_format(out, "    .%s = %lld,\n", name, (long long)value);
}

static void field_string(Text *out, const char *name, const char *value)
{
    text_format(out, "    .%s = ", name);
    write_string(out, value);
    text_add(out, ",\n");
}

static void add_field_string(Text *out, const char *field, const char *value)
{
    text_format(out, ".%s = ", field);
    if (value == NULL)
        text_add(out, "NULL");
    else
        write_string(out, value);
    text_add(out, ", ");
}

/* {DLCRT_RANDOM_CROP, {4, 4, 4, 4}, 1, {0}}, */
static void write_augments(Text *out, const DataSpec *data)
{
    if (data->augment.count == 0)
        return;
    text_format(out, "static const struct dlcrt_augment augments[%d] = {\n", data->augment.count);
    for (int i = 0; i < data->augment.count; i++) {
        const AugmentSpec *spec = &data->augment.items[i];
        text_format(out, "    {%s, {", augment_kind(spec->kind)->constant);
        for (int k = 0; k < AUGMENT_NUMBERS; k++) {
            text_add(out, k > 0 ? ", " : "");
            rows_double(out, spec->number[k]);
        }
        text_format(out, "}, %d, {", spec->inputs);
        for (int k = 0; k < spec->inputs; k++)
            text_format(out, "%s%d", k > 0 ? ", " : "", spec->input[k]);
        text_add(out, "}},\n");
    }
    text_add(out, "};\n");
}

static void write_data(Text *out, const DataSpec *data)
{
    Text line = text_new(out->arena);
    text_add(&line, ".data = {");
    add_field_string(&line, "format", data->format);
    add_field_string(&line, "path", data->path);
    add_field_string(&line, "test", data->test);
    text_format(&line, ".test_every = %lld, .label_column = %lld, .header = %s, .samples = %lld",
                (long long)data->test_every, (long long)data->label_column,
                data->header ? "true" : "false", (long long)data->samples);
    if (data->augment.count > 0)
        text_format(&line, ", .augments = %d, .augment = augments", data->augment.count);
    if (string_equal(data->format, "text")) {
        text_format(&line,
                    ", .bytes = %s, .stride = %lld, .test_share = ", data->bytes ? "true" : "false",
                    (long long)data->stride);
        rows_double(&line, data->test_share);
    }
    text_add(&line, "},");
    write_line(out, 1, line.data);
}

static void add_watch(Text *out, const char *name, const Watch *watch)
{
    if (watch->monitor == NULL)
        return;
    text_format(out, ", .%s = {.monitor = ", name);
    write_string(out, watch->monitor);
    text_format(out, ", .maximize = %s, .relative = %s, .threshold = ",
                watch->maximize ? "true" : "false", watch->relative ? "true" : "false");
    rows_double(out, watch->threshold);
    if (watch->patience == INT64_MAX)
        text_format(out, ", .patience = INT64_MAX, .cooldown = %lld}", (long long)watch->cooldown);
    else
        text_format(out, ", .patience = %lld, .cooldown = %lld}", (long long)watch->patience,
                    (long long)watch->cooldown);
}

/* Early stopping; without it the best weights are kept all the same. */
static Watch stopping_watch(const TrainSpec *train)
{
    const WatchSpec *spec = &train->stopping;
    if (train->validation > 0 && spec->monitor == NULL)
        return (Watch){.monitor = "loss", .patience = INT64_MAX};
    return (Watch){.monitor = spec->monitor,
                   .maximize = spec->maximize,
                   .threshold = spec->min_delta,
                   .patience = spec->patience};
}

/* What few descriptions say. */
static const char *more_defaults(Arena *arena, const Module *module, const TrainSpec *train,
                                 const Watch *plateau)
{
    Text text = text_new(arena);
    if (module->couples_evaluation)
        text_add(&text, ", .whole_batches = true");
    const Watch stop = stopping_watch(train);
    if (train->accumulate > 1)
        text_format(&text, ", .accumulate = %lld", (long long)train->accumulate);
    if (train->validation > 0) {
        text_add(&text, ", .validation = ");
        rows_double(&text, train->validation);
        text_format(&text, ", .evaluate_every = %lld", (long long)train->evaluate_every);
    }
    add_watch(&text, "stop", &stop);
    add_watch(&text, "plateau", plateau);
    return text.data;
}

static void write_defaults(Text *out, const Module *module, const TrainSpec *train,
                           const Watch *plateau)
{
    const bool drop = module->couples_batch || (train->drop_last_given && train->drop_last);
    const char *more = more_defaults(out->arena, module, train, plateau);
    write_line(out, 1,
               arena_format(out->arena,
                            ".defaults = {.epochs = %lld, .steps = %lld, .log_every = %lld, "
                            ".seed = UINT64_C(%llu), .shuffle = %s, .drop_last = %s, "
                            ".checkpoint_every = %lld%s},",
                            (long long)train->epochs, (long long)train->steps,
                            (long long)train->log_every, (unsigned long long)train->seed,
                            train->shuffle ? "true" : "false", drop ? "true" : "false",
                            (long long)train->checkpoint_every, more));
}

struct Counts {
    int tensors, gradients, blocks;
};

static void write_model(const Emitter *emitter, Text *out, const KernelTable *train,
                        const KernelTable *eval, struct Counts counts)
{
    const Module *module = emitter->module;
    if (emitter->split != NULL) /* which was a macro for it */
        text_add(out, "#undef run\n");
    text_add(out, "static struct dlcrt_model model = {\n");
    field(out, "abi", "DLCRT_ABI");
    field_string(out, "name", module->name);
    field_string(out, "source", module->source);
    text_format(out, "    .hash = UINT64_C(0x%016llx),\n", (unsigned long long)module->hash);
    field_integer(out, "batch", module->batch);
    field(out, "run",
          emitter->split != NULL ? arena_format(emitter->arena, "&%srun", emitter->split->prefix)
                                 : "&run");
    field_integer(out, "tensors", counts.tensors);
    field(out, "tensor", "tensors");
    field_integer(out, "gradients", counts.gradients);
    field(out, "gradient", "gradients");
    field_integer(out, "inputs", inputs_count(module));
    field(out, "input", "inputs");
    if (inputs_other(module) != NULL) {
        field(out, "other", "&other");
        field_integer(out, "mixed_label", emitter->model->data.mixed_label);
    }
    field_integer(out, "scalars", count_flags(emitter));
    field(out, "scalar", "scalars");
    field_integer(out, "metrics", module->train->metrics.count);
    field(out, "metric", "metrics");
    const char *type = module->in_double ? "_f64" : "";
    field(out, arena_format(emitter->arena, "loss%s", type),
          storage_address(emitter, module->train->loss));
    if (module->train->loss_weight != NULL)
        field(out, arena_format(emitter->arena, "loss_weight%s", type),
              storage_address(emitter, module->train->loss_weight));
    field(out, "output", "&output");
    field(out, "train", "train_step");
    field(out, "evaluate", "evaluate");
    field_integer(out, "train_kernels", train->rows.count);
    field_integer(out, "eval_kernels", eval->rows.count);
    field(out, "train_kernel", "train_kernels");
    field(out, "eval_kernel", "eval_kernels");
    field(out, "probe", "&probe");
    const bool dynamic = emitter->arena_bytes > 0 && !emitter->arena_static;
    if (dynamic) {
        field(out, "arena", "&arena");
        field(out, "bind", "bind_values");
    }
    field_integer(out, "arena_bytes", dynamic ? (int64_t)emitter->arena_bytes : 0);
    field_integer(out, "static_bytes",
                  (int64_t)(emitter->static_bytes + (dynamic ? 0 : emitter->arena_bytes)));
    if (counts.blocks > 0) {
        field_integer(out, "blocks", counts.blocks);
        field(out, "block", "blocks");
    }
    if (emitter->context->options->reference)
        field(out, "reference", arena_format(emitter->arena, "&%s", emitter_reference(emitter)));
    write_data(out, &emitter->model->data);
    const Watch plateau = schedule_watch(emitter->context, &emitter->model->schedule);
    write_defaults(out, module, &emitter->model->train, &plateau);
    field_string(out, "target", emitter->context->options->target.name);
    if (module->narrow)
        field(out, "narrow", "true");
    text_add(out, "};\n");
}

static struct Counts write_tables(Emitter *emitter, Text *out, const KernelTable *train,
                                  const KernelTable *eval)
{
    struct Counts counts;
    const Tensor **tensors = tables_tensors(emitter, &counts.tensors);
    const Tensor **gradients = gradients_of(emitter, &counts.gradients);
    write_tensor_table(emitter, out, "tensors", counts.tensors, tensors);
    write_tensor_table(emitter, out, "gradients", counts.gradients, gradients);
    inputs_write(emitter, out);
    write_scalars(emitter, out);
    metrics_write(emitter, out);
    tables_kernels(emitter, out, "train", train);
    tables_kernels(emitter, out, "eval", eval);
    const Tensor *output = emitter->module->eval->output;
    write_line(out, 0,
               arena_format(emitter->arena, "static struct dlcrt_tensor output = %s;",
                            rows_tensor(emitter, output->name, output)));
    counts.blocks = tables_blocks(emitter, out, train);
    return counts;
}

void tables_write(Emitter *emitter, Text *out, const KernelTable *train, const KernelTable *eval)
{
    Text rows = text_new(emitter->arena);
    emitter->layouts = ARENA_NEW(emitter->arena, LayoutTable);
    emitter->layouts->known.arena = emitter->arena;
    const struct Counts counts = write_tables(emitter, &rows, train, eval);
    write_comment(out, 0, "What the runtime knows of this program.");
    write_layouts(emitter, out);
    text_add(out, rows.data);
    write_augments(out, &emitter->model->data);
    write_model(emitter, out, train, eval, counts);
}

static void bind_outputs(Text *out, const char *name)
{
    text_format(out,
                "    for (size_t i = 0; i < sizeof %s / sizeof *%s; i++)\n"
                "        if (%s[i].data == NULL)\n"
                "            %s[i].data = (unsigned char *)arena + %s[i].offset;\n",
                name, name, name, name, name);
}

void tables_bind(const Emitter *emitter, Text *out)
{
    if (emitter->arena_bytes == 0 || emitter->arena_static)
        return;
    write_comment(out, 0, "Points the tables at the arena, once it is there.");
    text_add(out, "static void bind_values(void)\n{\n");
    bind_outputs(out, "train_outputs");
    bind_outputs(out, "eval_outputs");
    if (rows_bound_at_start(emitter, emitter->module->eval->output))
        text_add(out, "    output.data = (unsigned char *)arena + output.offset;\n");
    text_add(out, "}\n");
}
