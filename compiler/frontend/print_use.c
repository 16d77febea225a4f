/* Operators put to use, as a description has them: operands, settings, what is said of parameters.
 */
#include "frontend/printer.h"

#include <string.h>

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

/* What is written as Python's floats stays so: 1.0. */
static void add_reals(Printer *printer, const Setting *setting)
{
    printer_key(printer, setting->name);
    text_add(printer->out, setting->is_list ? "[" : "");
    for (int i = 0; i < setting->count; i++) {
        Text number = text_new(printer->out->arena);
        text_number(&number, setting->number[i]);
        text_format(printer->out, "%s%s%s", i ? ", " : "", number.data,
                    strpbrk(number.data, ".enN") ? "" : ".0");
    }
    text_add(printer->out, setting->is_list ? "]" : "");
}

static void add_setting(Printer *printer, const OperatorUse *use, const Setting *setting)
{
    const Attribute *attribute = attribute_of(use, setting);
    if (printer->hashed && (attribute->kind == ATTRIBUTE_SCALAR || is_default(attribute, setting)))
        return;
    if (setting->kind == VALUE_BOOLEAN)
        printer_boolean(printer, setting->name, setting->boolean);
    else if (attribute->form == FORM_LABELS)
        printer_text(printer, setting->name, setting->string);
    else if (setting->kind == VALUE_STRING)
        printer_name(printer, setting->name, setting->string);
    else if (setting->is_real)
        add_reals(printer, setting);
    else
        printer_numbers(printer, setting->name, setting->number, setting->count, setting->is_list);
}

const char *printer_reference(const Printer *printer, const ValueReference *reference)
{
    const Model *model = printer->model;
    if (reference->input >= 0)
        return model->inputs.items[reference->input].name;
    const OperatorUse *layer = &model->layers.items[reference->layer];
    const char *name = layer->as ? layer->as : layer->named ? layer->name : NULL;
    if (name == NULL || reference->result == 0)
        return name;
    const char *parameter = parameter_of_result(layer->operator, reference->result);
    return parameter ? arena_format(printer->out->arena, "%s.%s", name, parameter)
                     : arena_format(printer->out->arena, "%s.%d", name, reference->result);
}

/* What the description gives without being told: the previous value, or the ends. */
static bool is_chained(const OperatorUse *use, int layer)
{
    if (use->operator->kind != OPERATOR_LAYER)
        return false;
    const ValueReference *first = use->inputs.items;
    const int operands = use->inputs.count - use->values;
    return !operands || (operands == 1 && first->result == 0 &&
                         (layer ? first->layer == layer - 1 : first->input == 0));
}

/* Operands without a name are the default ones, and then all of them are. */
static void add_operands(Printer *printer, const OperatorUse *use, int layer)
{
    if (is_chained(use, layer) && !printer->hashed)
        return;
    for (int i = 0; i < use->inputs.count; i++)
        if (!printer->hashed && !printer_reference(printer, &use->inputs.items[i]))
            return;
    const int count = use->inputs.count - (printer->hashed ? 0 : use->values);
    if (!count)
        return;
    printer_key(printer, "inputs");
    for (int i = 0; i < count; i++) {
        const ValueReference *reference = &use->inputs.items[i];
        text_add(printer->out, i ? ", " : "[");
        if (printer->hashed)
            text_format(printer->out, reference->result ? "%d.%d.%d" : "%d.%d", reference->input,
                        reference->layer, reference->result);
        else
            printer_plain_name(printer, printer_reference(printer, reference));
    }
    text_add(printer->out, "]");
}

/* The result of the last layer may have no name; the target is then still to be said. */
static void add_target(Printer *printer, const OperatorUse *use, int layer)
{
    if (printer->hashed || layer >= 0 || use->inputs.count != 2 ||
        printer_reference(printer, &use->inputs.items[0]))
        return;
    const char *target = printer_reference(printer, &use->inputs.items[1]);
    if (!target)
        return;
    printer_name(printer, "target", target);
}

/* --- parameters ------------------------------------------------------------------------------ */

static void add_initial(Printer *printer, const char *parameter, const InitialUse *use)
{
    const InitialEntry *entry = use->entry;
    printer_key(printer, parameter);
    text_format(printer->out, entry->count ? "{%s: " : "%s", entry->name);
    const int outer = printer->fields;
    if (entry->count)
        printer_open(printer);
    for (int i = 0; i < entry->count; i++) {
        if (entry->argument[i].words)
            printer_name(printer, entry->argument[i].name, use->word[i]);
        else
            printer_numbers(printer, entry->argument[i].name, &use->number[i], 1, false);
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
    printer_key(printer, "init");
    const int outer = printer->fields;
    printer_open(printer);
    for (int i = 0; i < use->parameters.count; i++)
        if (use->parameters.items[i].initial_is_own)
            add_initial(printer, use->parameters.items[i].name, use->parameters.items[i].initial);
    printer_close(printer);
    printer->fields = outer;
}

static void add_names(Printer *printer, const OperatorUse *use)
{
    const char *separator = "{";
    for (int i = 0; i < use->parameters.count; i++) {
        if (!use->parameters.items[i].given || use->parameters.items[i].is_same)
            continue;
        if (*separator == '{')
            printer_key(printer, "names");
        text_format(printer->out, "%s%s: ", separator, use->parameters.items[i].name);
        printer_plain_name(printer, use->parameters.items[i].given);
        separator = ", ";
    }
    text_add(printer->out, *separator == '{' ? "" : "}");
}

static void add_decay(Printer *printer, const char *key, const Average *average)
{
    if (average->formula)
        printer_text(printer, key, average->formula->operator->definitions.items[0].written);
    else
        printer_numbers(printer, key, &average->decay, 1, false);
}

static void add_average(Printer *printer, const Average *average)
{
    if (average->every == 1) {
        add_decay(printer, "average", average);
        return;
    }
    printer_key(printer, "average");
    Printer inner = {.out = printer->out, .model = printer->model, .hashed = printer->hashed};
    printer_open(&inner);
    add_decay(&inner, "decay", average);
    printer_integer(&inner, "every", average->every);
    printer_close(&inner);
}

static void add_parameters(Printer *printer, const OperatorUse *use)
{
    int value = use->inputs.count - use->values;
    for (int i = 0; i < use->parameters.count; i++) {
        const ParameterUse *parameter = &use->parameters.items[i];
        if (parameter->is_value && !printer->hashed) {
            printer_key(printer, parameter->name);
            printer_plain_name(printer, printer_reference(printer, &use->inputs.items[value++]));
        }
        if (parameter->owner < 0 || parameter->given || parameter->is_average)
            continue;
        const OperatorUse *owner = &printer->model->layers.items[parameter->owner];
        printer_key(printer, parameter->name);
        printer_plain_name(printer, parameter_name(printer->out->arena, owner, parameter->shared));
    }
    if (use->same || use->average.of) {
        printer_key(printer, "share");
        printer_plain_name(printer, use->same ? use->same : use->average.of);
    }
    if (use->average.of)
        add_average(printer, &use->average);
    if (use->frozen && use->parameters.count)
        printer_boolean(printer, "trainable", false);
    add_initials(printer, use);
    add_names(printer, use);
}

/* --- groups ---------------------------------------------------------------------------------- */

static void add_group(Printer *printer, const ParameterGroup *group)
{
    printer_open(printer);
    printer_name(printer, "name", group->name);
    printer_words(printer, "parameters", group->patterns.count, group->patterns.items);
    printer_words(printer, "operators", group->operators.count, group->operators.items);
    if (group->ranks.count)
        printer_open_list(printer, "rank");
    for (int i = 0; i < group->ranks.count; i++)
        text_format(printer->out, "%s%lld", i ? ", " : "", (long long)group->ranks.items[i]);
    text_add(printer->out, group->ranks.count ? "]" : "");
    if (group->is_other) {
        printer_key(printer, "optimizer");
        text_add(printer->out, "{");
        printer_use(printer, &group->use, -1);
        text_add(printer->out, "}");
    } else {
        for (int i = 0; i < group->own; i++)
            add_setting(printer, &group->use, &group->use.settings.items[i]);
    }
    printer_close(printer);
}

static void add_groups(Printer *printer)
{
    const Model *model = printer->model;
    printer_open_list(printer, "groups");
    for (int i = 0; i < model->groups.count; i++) {
        text_add(printer->out, i ? ", " : "");
        add_group(printer, &model->groups.items[i]);
    }
    text_add(printer->out, "]");
}

void printer_use(Printer *printer, const OperatorUse *use, int layer)
{
    text_format(printer->out, "%s: ", use->operator->name);
    printer_open(printer);
    if (use->named || (printer->hashed && layer >= 0))
        printer_name(printer, "name", use->name);
    if (use->as && !printer->hashed)
        printer_name(printer, "as", use->as);
    add_operands(printer, use, layer);
    add_target(printer, use, layer);
    for (int i = 0; i < use->settings.count; i++)
        if (!use->settings.items[i].is_default)
            add_setting(printer, use, &use->settings.items[i]);
    add_parameters(printer, use);
    if (use->is_weighted && !printer->hashed)
        printer_numbers(printer, "weight", &use->weight, 1, false);
    if (use->is_sum && !setting_of(use, "reduction"))
        printer_name(printer, "reduction", "sum");
    if (layer >= 0 && use->operator->kind == OPERATOR_LOSS)
        printer_name(printer, "reduction", "none");
    if (use == &printer->model->optimizer && printer->model->groups.count)
        add_groups(printer);
    printer_close(printer);
}
