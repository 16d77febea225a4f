/* The checked model as a description, and the hash of what a checkpoint must agree with. Both are
   one walk: the hash is over the description less what may differ from run to run. */
#include "frontend/model.h"

typedef struct Printer {
    Text *out;
    const Model *model;
    bool hashed; /* leave out what may change */
    int fields;  /* of the mapping that is open */
} Printer;

/* --- flow mappings --------------------------------------------------------------------------- */

static void open_mapping(Printer *printer)
{
    text_add(printer->out, "{");
    printer->fields = 0;
}

static void close_mapping(Printer *printer)
{
    text_add(printer->out, "}");
}

static void add_key(Printer *printer, const char *key)
{
    text_format(printer->out, "%s%s: ", printer->fields++ ? ", " : "", key);
}

static void add_text(Printer *printer, const char *key, const char *value)
{
    add_key(printer, key);
    yaml_add_quoted(printer->out, value);
}

/* A name that YAML would read as something else ("0", "null") stands in quotes. */
static void add_plain_name(Printer *printer, const char *name)
{
    static const char *const words[] = {"null", "Null", "NULL"};
    bool is_plain =
        *name == '_' || (*name >= 'A' && *name <= 'Z') || (*name >= 'a' && *name <= 'z');
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        is_plain = is_plain && !string_equal(name, words[i]);
    if (is_plain)
        text_add(printer->out, name);
    else
        yaml_add_quoted(printer->out, name);
}

static void add_name(Printer *printer, const char *key, const char *name)
{
    add_key(printer, key);
    add_plain_name(printer, name);
}

static void add_integer(Printer *printer, const char *key, int64_t value)
{
    add_key(printer, key);
    text_format(printer->out, "%lld", (long long)value);
}

static void add_boolean(Printer *printer, const char *key, bool value)
{
    add_key(printer, key);
    text_add(printer->out, value ? "true" : "false");
}

static void add_numbers(Printer *printer, const char *key, const double *numbers, int count,
                        bool is_list)
{
    add_key(printer, key);
    text_add(printer->out, is_list ? "[" : "");
    for (int i = 0; i < count; i++) {
        text_add(printer->out, i ? ", " : "");
        text_number(printer->out, numbers[i]);
    }
    text_add(printer->out, is_list ? "]" : "");
}

/* --- inputs ---------------------------------------------------------------------------------- */

static void add_shape(Printer *printer, const InputSpec *input)
{
    add_key(printer, "shape");
    text_add(printer->out, "[");
    for (int i = 0; i < input->rank; i++)
        text_format(printer->out, "%s%lld", i ? ", " : "", (long long)input->extent[i]);
    text_add(printer->out, "]");
}

static void add_columns(Printer *printer, const InputSpec *input)
{
    if (input->columns.count == 0)
        return;
    add_key(printer, "columns");
    for (int i = 0; i < input->columns.count; i++) {
        const ColumnSpec *column = &input->columns.items[i];
        text_add(printer->out, i ? ", " : "[");
        if (column->name)
            yaml_add_quoted(printer->out, column->name);
        else
            text_format(printer->out, "%lld", (long long)column->position);
    }
    text_add(printer->out, "]");
}

static void add_vocabulary(Printer *printer, const InputSpec *input)
{
    if (input->vocabulary.count == 0)
        return;
    add_key(printer, "vocabulary");
    for (int i = 0; i < input->vocabulary.count; i++) {
        text_add(printer->out, i ? ", " : "[");
        yaml_add_quoted(printer->out, input->vocabulary.items[i]);
    }
    text_add(printer->out, "]");
}

static void add_input(Printer *printer, const InputSpec *input)
{
    text_format(printer->out, "  %s: ", input->name);
    open_mapping(printer);
    add_shape(printer, input);
    add_name(printer, "dtype", input->dtype);
    if (input->classes)
        add_integer(printer, "classes", input->classes);
    if (input->scale != 1)
        add_numbers(printer, "scale", &input->scale, 1, false);
    /* One number as a number: a list must be as long as the first extent. */
    if (input->mean_count)
        add_numbers(printer, "mean", input->mean, input->mean_count, input->mean_count > 1);
    if (input->std_count)
        add_numbers(printer, "std", input->std, input->std_count, input->std_count > 1);
    add_columns(printer, input);
    add_vocabulary(printer, input);
    close_mapping(printer);
    text_add(printer->out, "\n");
}

/* --- operators put to use -------------------------------------------------------------------- */

static const Attribute *attribute_of(const OperatorUse *use, const Setting *setting)
{
    for (int i = 0; i < use->operator->attributes.count; i++)
        if (string_equal(use->operator->attributes.items[i].name, setting->name))
            return &use->operator->attributes.items[i];
    FAULT("'%s' has no setting '%s'", use->operator->name, setting->name);
}

static bool equals_default(const Setting *setting, const Term *value, int part)
{
    if (setting->kind == VALUE_STRING)
        return value->kind == TERM_STRING && string_equal(value->string, setting->string);
    if (setting->kind == VALUE_BOOLEAN)
        return (value->kind == TERM_NUMBER || value->kind == TERM_NAME) &&
               (value->number != 0) == setting->boolean;
    double number = setting->number[part < setting->count ? part : 0];
    return value->kind == TERM_NUMBER && value->number == number;
}

/* Saying the default, and saying one number for a tuple of it, says nothing. */
static bool is_default(const Attribute *attribute, const Setting *setting)
{
    if (attribute->form != FORM_VALUE || attribute->need != NEED_DEFAULT)
        return false;
    for (int i = 0; i < attribute->count; i++)
        if (attribute->binds || !attribute->value[i] ||
            !equals_default(setting, attribute->value[i], i))
            return false;
    return true;
}

static void add_setting(Printer *printer, const OperatorUse *use, const Setting *setting)
{
    const Attribute *attribute = attribute_of(use, setting);
    if (printer->hashed && (attribute->kind == ATTRIBUTE_SCALAR || is_default(attribute, setting)))
        return;
    if (setting->kind == VALUE_BOOLEAN)
        add_boolean(printer, setting->name, setting->boolean);
    else if (attribute->form == FORM_LABELS)
        add_text(printer, setting->name, setting->string);
    else if (setting->kind == VALUE_STRING)
        add_name(printer, setting->name, setting->string);
    else
        add_numbers(printer, setting->name, setting->number, setting->count, setting->is_list);
}

static const char *reference_name(const Printer *printer, const ValueReference *reference)
{
    const Model *model = printer->model;
    if (reference->input >= 0)
        return model->inputs.items[reference->input].name;
    const OperatorUse *layer = &model->layers.items[reference->layer];
    const char *name = layer->as ? layer->as : layer->named ? layer->name : NULL;
    if (name == NULL || reference->result == 0)
        return name;
    return arena_format(printer->out->arena, "%s.%d", name, reference->result);
}

/* What the description gives without being told: the previous value, or the ends. */
static bool is_chained(const OperatorUse *use, int layer)
{
    if (use->operator->kind != OPERATOR_LAYER)
        return false;
    const ValueReference *first = use->inputs.items;
    return !use->inputs.count || (use->inputs.count == 1 && first->result == 0 &&
                                  (layer ? first->layer == layer - 1 : first->input == 0));
}

/* Operands without a name are the default ones, and then all of them are. */
static void add_operands(Printer *printer, const OperatorUse *use, int layer)
{
    if (is_chained(use, layer) && !printer->hashed)
        return;
    for (int i = 0; i < use->inputs.count; i++)
        if (!printer->hashed && !reference_name(printer, &use->inputs.items[i]))
            return;
    if (!use->inputs.count)
        return;
    add_key(printer, "inputs");
    for (int i = 0; i < use->inputs.count; i++) {
        const ValueReference *reference = &use->inputs.items[i];
        text_add(printer->out, i ? ", " : "[");
        if (printer->hashed)
            text_format(printer->out, reference->result ? "%d.%d.%d" : "%d.%d", reference->input,
                        reference->layer, reference->result);
        else
            add_plain_name(printer, reference_name(printer, reference));
    }
    text_add(printer->out, "]");
}

/* The result of the last layer may have no name; the target is then still to be said. */
static void add_target(Printer *printer, const OperatorUse *use)
{
    if (printer->hashed || use->operator->kind == OPERATOR_LAYER || use->inputs.count != 2 ||
                           reference_name(printer, &use->inputs.items[0]))
        return;
    const char *target = reference_name(printer, &use->inputs.items[1]);
    if (!target)
        return;
    add_name(printer, "target", target);
}

/* --- parameters ------------------------------------------------------------------------------ */

static void add_initial(Printer *printer, const char *parameter, const InitialUse *use)
{
    const InitialEntry *entry = use->entry;
    add_key(printer, parameter);
    text_format(printer->out, entry->count ? "{%s: " : "%s", entry->name);
    const int outer = printer->fields;
    if (entry->count)
        open_mapping(printer);
    for (int i = 0; i < entry->count; i++) {
        if (entry->argument[i].words)
            add_name(printer, entry->argument[i].name, use->word[i]);
        else
            add_numbers(printer, entry->argument[i].name, &use->number[i], 1, false);
    }
    text_add(printer->out, entry->count ? "}}" : "");
    printer->fields = outer;
}

static void add_initials(Printer *printer, const OperatorUse *use)
{
    bool any = false;
    for (int i = 0; i < use->parameters.count; i++)
        any |= use->parameters.items[i].initial_is_own;
    if (!any || printer->hashed)
        return;
    add_key(printer, "init");
    const int outer = printer->fields;
    open_mapping(printer);
    for (int i = 0; i < use->parameters.count; i++)
        if (use->parameters.items[i].initial_is_own)
            add_initial(printer, use->parameters.items[i].name, use->parameters.items[i].initial);
    close_mapping(printer);
    printer->fields = outer;
}

static void add_names(Printer *printer, const OperatorUse *use)
{
    const char *separator = "{";
    for (int i = 0; i < use->parameters.count; i++) {
        if (!use->parameters.items[i].given || use->parameters.items[i].is_same)
            continue;
        if (*separator == '{')
            add_key(printer, "names");
        text_format(printer->out, "%s%s: ", separator, use->parameters.items[i].name);
        add_plain_name(printer, use->parameters.items[i].given);
        separator = ", ";
    }
    text_add(printer->out, *separator == '{' ? "" : "}");
}

static void add_parameters(Printer *printer, const OperatorUse *use)
{
    for (int i = 0; i < use->parameters.count; i++) {
        const ParameterUse *parameter = &use->parameters.items[i];
        if (parameter->owner < 0 || parameter->given)
            continue;
        const OperatorUse *owner = &printer->model->layers.items[parameter->owner];
        add_key(printer, parameter->name);
        add_plain_name(printer, parameter_name(printer->out->arena, owner, parameter->shared));
    }
    if (use->same) {
        add_key(printer, "share");
        add_plain_name(printer, use->same);
    }
    if (use->frozen && use->parameters.count)
        add_boolean(printer, "trainable", false);
    add_initials(printer, use);
    add_names(printer, use);
}

/* --- groups ---------------------------------------------------------------------------------- */

static void open_list(Printer *printer, const char *key)
{
    add_key(printer, key);
    text_add(printer->out, "[");
}

static void add_words(Printer *printer, const char *key, int count, const Word *words)
{
    if (!count)
        return;
    open_list(printer, key);
    for (int i = 0; i < count; i++) {
        text_add(printer->out, i ? ", " : "");
        yaml_add_quoted(printer->out, words[i].text);
    }
    text_add(printer->out, "]");
}

static void add_use(Printer *printer, const OperatorUse *use, int layer);

static void add_group(Printer *printer, const ParameterGroup *group)
{
    open_mapping(printer);
    add_name(printer, "name", group->name);
    add_words(printer, "parameters", group->patterns.count, group->patterns.items);
    add_words(printer, "operators", group->operators.count, group->operators.items);
    if (group->ranks.count)
        open_list(printer, "rank");
    for (int i = 0; i < group->ranks.count; i++)
        text_format(printer->out, "%s%lld", i ? ", " : "", (long long)group->ranks.items[i]);
    text_add(printer->out, group->ranks.count ? "]" : "");
    if (group->is_other) {
        add_key(printer, "optimizer");
        text_add(printer->out, "{");
        add_use(printer, &group->use, -1);
        text_add(printer->out, "}");
    } else {
        for (int i = 0; i < group->own; i++)
            add_setting(printer, &group->use, &group->use.settings.items[i]);
    }
    close_mapping(printer);
}

static void add_groups(Printer *printer)
{
    const Model *model = printer->model;
    open_list(printer, "groups");
    for (int i = 0; i < model->groups.count; i++) {
        text_add(printer->out, i ? ", " : "");
        add_group(printer, &model->groups.items[i]);
    }
    text_add(printer->out, "]");
}

static bool has_setting(const OperatorUse *use, const char *name)
{
    for (int i = 0; i < use->settings.count; i++)
        if (string_equal(use->settings.items[i].name, name))
            return true;
    return false;
}

static void add_use(Printer *printer, const OperatorUse *use, int layer)
{
    text_format(printer->out, "%s: ", use->operator->name);
    open_mapping(printer);
    if (use->named || (printer->hashed && use->operator->kind == OPERATOR_LAYER))
        add_name(printer, "name", use->name);
    if (use->as && !printer->hashed)
        add_name(printer, "as", use->as);
    add_operands(printer, use, layer);
    add_target(printer, use);
    for (int i = 0; i < use->settings.count; i++)
        add_setting(printer, use, &use->settings.items[i]);
    add_parameters(printer, use);
    if (use->is_weighted && !printer->hashed)
        add_numbers(printer, "weight", &use->weight, 1, false);
    if (use->is_sum && !has_setting(use, "reduction"))
        add_name(printer, "reduction", "sum");
    if (use == &printer->model->optimizer && printer->model->groups.count)
        add_groups(printer);
    close_mapping(printer);
}

/* --- sections -------------------------------------------------------------------------------- */

static void add_inputs(Printer *printer)
{
    text_add(printer->out, "inputs:\n");
    for (int i = 0; i < printer->model->inputs.count; i++)
        add_input(printer, &printer->model->inputs.items[i]);
}

static void add_layers(Printer *printer)
{
    text_add(printer->out, "model:\n");
    for (int i = 0; i < printer->model->layers.count; i++) {
        text_add(printer->out, "  - ");
        add_use(printer, &printer->model->layers.items[i], i);
        text_add(printer->out, "\n");
    }
}

static void add_section_use(Printer *printer, const char *section, const OperatorUse *use)
{
    text_format(printer->out, "%s: {", section);
    add_use(printer, use, -1);
    text_add(printer->out, "}\n");
}

static void add_gradients(Printer *printer)
{
    const Model *model = printer->model;
    for (int i = 0; i < model->gradients.count; i++) {
        text_add(printer->out, i ? "  - " : "gradient:\n  - ");
        add_use(printer, &model->gradients.items[i], -1);
        text_add(printer->out, "\n");
    }
}

static void add_part(Printer *printer, const OperatorUse *use, bool per_step)
{
    if (!string_equal(use->name, "lambda")) {
        add_use(printer, use, -1);
        return;
    }
    text_add(printer->out, "lambda: ");
    open_mapping(printer);
    add_text(printer, "lr_lambda", use->operator->definitions.items[0].written);
    if (per_step)
        add_name(printer, "interval", "step");
    close_mapping(printer);
}

static void add_schedule(Printer *printer)
{
    const Schedule *schedule = &printer->model->schedule;
    if (schedule->parts.count == 0)
        return;
    text_add(printer->out, "schedule: {");
    if (schedule->parts.count == 1 && !schedule->sequential) {
        add_part(printer, &schedule->parts.items[0], schedule->per_step);
        text_add(printer->out, "}\n");
        return;
    }
    text_add(printer->out, "sequential: {schedulers: [");
    for (int i = 0; i < schedule->parts.count; i++) {
        text_add(printer->out, i ? ", {" : "{");
        add_part(printer, &schedule->parts.items[i], false);
        text_add(printer->out, "}");
    }
    text_add(printer->out, "], milestones: [");
    for (int i = 0; i < schedule->milestones.count; i++)
        text_format(printer->out, "%s%lld", i ? ", " : "",
                    (long long)schedule->milestones.items[i]);
    text_format(printer->out, "], interval: %s}}\n", schedule->per_step ? "step" : "epoch");
}

/* One loss stands by itself. */
static void add_losses(Printer *printer)
{
    const Model *model = printer->model;
    if (model->losses.count == 1) {
        add_section_use(printer, "loss", &model->losses.items[0]);
        return;
    }
    text_add(printer->out, "loss:\n");
    for (int i = 0; i < model->losses.count; i++) {
        text_add(printer->out, "  - ");
        add_use(printer, &model->losses.items[i], -1);
        text_add(printer->out, "\n");
    }
}

static void add_output(Printer *printer)
{
    const Model *model = printer->model;
    const ValueReference output = {-1, model->output, {0}, model->output_result};
    if (model->output == model->layers.count - 1 && model->output_result == 0)
        return;
    if (printer->hashed)
        text_format(printer->out, "output: %d.%d\n", model->output, model->output_result);
    else
        text_format(printer->out, "output: %s\n", reference_name(printer, &output));
}

static void add_metrics(Printer *printer)
{
    text_add(printer->out, "metrics:");
    if (!printer->model->metrics.count)
        text_add(printer->out, " []");
    text_add(printer->out, "\n");
    for (int i = 0; i < printer->model->metrics.count; i++) {
        text_add(printer->out, "  - ");
        add_use(printer, &printer->model->metrics.items[i], -1);
        text_add(printer->out, "\n");
    }
}

static void add_augments(Printer *printer, const DataSpec *data)
{
    const int outer = printer->fields;
    add_key(printer, "augment");
    for (int i = 0; i < data->augment.count; i++) {
        const AugmentSpec *spec = &data->augment.items[i];
        const AugmentKind *kind = augment_kind(spec->kind);
        text_format(printer->out, "%s{%s: ", i ? ", " : "[", kind->name);
        open_mapping(printer);
        for (int k = 0; k < kind->arguments; k++) {
            const AugmentArgument *argument = &kind->argument[k];
            add_numbers(printer, argument->name, spec->number + argument->position, argument->count,
                        argument->count > 1);
        }
        add_key(printer, "inputs");
        for (int k = 0; k < spec->inputs; k++) {
            text_add(printer->out, k ? ", " : "[");
            add_plain_name(printer, printer->model->inputs.items[spec->input[k]].name);
        }
        text_add(printer->out, "]");
        close_mapping(printer);
        text_add(printer->out, "}");
    }
    text_add(printer->out, "]");
    printer->fields = outer;
}

/* The keys that the format takes are those without which it would not read back. */
static void add_data(Printer *printer)
{
    const DataSpec *data = &printer->model->data;
    text_add(printer->out, "data: ");
    open_mapping(printer);
    add_name(printer, "format", data->format);
    if (data->path)
        add_text(printer, "path", data->path);
    if (data->test)
        add_text(printer, "test", data->test);
    if (data->test_every)
        add_integer(printer, "test_every", data->test_every);
    if (string_equal(data->format, "csv")) {
        add_integer(printer, "label_column", data->label_column);
        add_boolean(printer, "header", data->header);
    }
    if (string_equal(data->format, "text")) {
        add_name(printer, "level", data->bytes ? "byte" : "character");
        add_integer(printer, "stride", data->stride);
        if (!data->test)
            add_numbers(printer, "test_share", &data->test_share, 1, false);
    }
    if (!data->path)
        add_integer(printer, "samples", data->samples);
    if (data->augment.count > 0)
        add_augments(printer, data);
    close_mapping(printer);
    text_add(printer->out, "\n");
}

static void add_train(Printer *printer)
{
    const TrainSpec *train = &printer->model->train;
    text_add(printer->out, "train: ");
    open_mapping(printer);
    add_integer(printer, "batch_size", train->batch_size);
    if (train->epochs)
        add_integer(printer, "epochs", train->epochs);
    if (train->steps)
        add_integer(printer, "steps", train->steps);
    add_boolean(printer, "shuffle", train->shuffle);
    add_integer(printer, "seed", (int64_t)train->seed);
    add_integer(printer, "log_every", train->log_every);
    add_integer(printer, "checkpoint_every", train->checkpoint_every);
    if (train->accumulate > 1)
        add_integer(printer, "accumulate", train->accumulate);
    if (train->validation > 0) {
        add_numbers(printer, "validation", &train->validation, 1, false);
        add_integer(printer, "evaluate_every", train->evaluate_every);
    }
    if (train->stopping.monitor != NULL) {
        const WatchSpec *watch = &train->stopping;
        add_key(printer, "early_stopping");
        text_format(printer->out,
                    "{monitor: %s, mode: %s, patience: %lld, min_delta: ", watch->monitor,
                    watch->maximize ? "max" : "min", (long long)watch->patience);
        text_number(printer->out, watch->min_delta);
        text_add(printer->out, "}");
    }
    if (train->drop_last_given)
        add_boolean(printer, "drop_last", train->drop_last);
    close_mapping(printer);
    text_add(printer->out, "\n");
}

/* A section as it was written. */
static void add_section(Printer *printer, const char *name, const Node *section)
{
    if (!section || !section->count)
        return;
    Node *key = ARENA_NEW(printer->out->arena, Node);
    *key = (Node){.kind = NODE_SCALAR, .plain = true, .text = name};
    Node *item = arena_copy(printer->out->arena, section, sizeof *item);
    Node tree = {.kind = NODE_MAPPING, .count = 1, .keys = &key, .items = &item};
    yaml_print(printer->out, &tree);
}

void model_print(Text *out, const Model *model)
{
    Printer printer = {.out = out, .model = model};
    add_name(&printer, "name", model->name);
    text_add(out, model->in_double ? "\ndtype: f64\n" : "\n");
    add_data(&printer);
    add_inputs(&printer);
    add_section(&printer, "operators", model->operators);
    add_layers(&printer);
    add_section(&printer, "init", model->initials);
    add_output(&printer);
    add_losses(&printer);
    add_metrics(&printer);
    add_section_use(&printer, "optimizer", &model->optimizer);
    add_gradients(&printer);
    if (model->average.operator!= NULL)
        add_section_use(&printer, "average", &model->average);
    add_schedule(&printer);
    add_train(&printer);
}

/* --- hash ------------------------------------------------------------------------------------ */

/* The formulas of the file's own operators, as the notation prints them: without comments. */
static void add_formulas(Printer *printer, const OperatorUse *uses, int count)
{
    for (int i = 0; i < count; i++)
        if (uses[i].operator!= NULL && uses[i].operator->is_own)
            notation_print(printer->out, uses[i].operator);
}

uint64_t model_hash(Context *context, const Model *model)
{
    Text text = text_new(context->arena);
    Printer printer = {.out = &text, .model = model, .hashed = true};
    add_inputs(&printer);
    add_layers(&printer);
    add_formulas(&printer, model->layers.items, model->layers.count);
    add_formulas(&printer, model->losses.items, model->losses.count);
    add_formulas(&printer, &model->optimizer, 1);
    add_formulas(&printer, model->gradients.items, model->gradients.count);
    add_formulas(&printer, &model->average, 1);
    add_output(&printer);
    add_losses(&printer);
    add_section_use(&printer, "optimizer", &model->optimizer);
    text_add(&text, model->in_double ? "dtype: f64\n" : "");
    add_gradients(&printer);
    if (model->average.operator!= NULL)
        add_section_use(&printer, "average", &model->average);
    if (model->train.accumulate > 1)
        text_format(&text, "accumulate: %lld\n", (long long)model->train.accumulate);
    text_format(&text, "batch_size: %lld\n", (long long)model->train.batch_size);
    uint64_t hash = 0xcbf29ce484222325u; /* FNV-1a */
    for (size_t i = 0; i < text.length; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * 0x100000001b3u;
    return hash;
}
