/* Operators and blocks: an object for the settings of each, and their uses. */
#include "frontend/schema.h"
#include "operators/specialise.h"

#include <math.h>

static Arena *arena_of(const Schema *schema)
{
    return schema->context->arena;
}

static const struct {
    const char *name; /* of the definition of a use */
    const char *about;
} kinds[] = {
    [OPERATOR_LAYER] = {"layer", "An operator or a block, with its settings"},
    [OPERATOR_LOSS] = {"loss", "A loss, with its settings"},
    [OPERATOR_METRIC] = {"metric", "A metric, with its settings"},
    [OPERATOR_OPTIMIZER] = {"optimizer", "An optimizer, with its settings"},
    [OPERATOR_GRADIENT] = {"treatment", "What is done to the gradients, with its settings"},
    [OPERATOR_AVERAGE] = {"average", "An average of the parameters, with its settings"},
    [OPERATOR_SCHEDULE] = {"schedule_part", "A schedule, with its settings"},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

/* --- settings -------------------------------------------------------------------------------- */

static bool is_literal(const Term *term)
{
    return term &&
           (term->kind == TERM_STRING || (term->kind == TERM_NUMBER && isfinite(term->number)));
}

static void add_literal(Json *json, const char *key, const Attribute *attribute, const Term *term)
{
    if (term->kind == TERM_STRING)
        json_string(json, key, term->string);
    else if (attribute->kind == ATTRIBUTE_BOOLEAN)
        json_boolean(json, key, term->number != 0);
    else
        json_number(json, key, term->number);
}

/* Where the default is a value. */
static void add_default(Schema *schema, const Attribute *attribute)
{
    Json *json = &schema->json;
    bool is_known = attribute->need == NEED_DEFAULT && attribute->count > 0 && !attribute->binds;
    for (int i = 0; i < attribute->count && is_known; i++)
        is_known = is_literal(attribute->value[i]);
    if (!is_known)
        return;
    if (attribute->count == 1 && attribute->form == FORM_VALUE) {
        add_literal(json, "default", attribute, attribute->value[0]);
        return;
    }
    json_open(json, "default", '[');
    for (int i = 0; i < attribute->count; i++)
        add_literal(json, NULL, attribute, attribute->value[i]);
    json_close(json, ']');
}

static const char *number_form(const Operator *entry, const Attribute *attribute)
{
    return !notation_is_count(entry, attribute) ? "number" : attribute->binds ? "count" : "whole";
}

static void add_numbers(Schema *schema, const Operator *entry, const Attribute *attribute)
{
    Json *json = &schema->json;
    const char *form = number_form(entry, attribute);
    const bool is_value = attribute->form == FORM_VALUE;
    schema_reference(schema, NULL, form);
    if (is_value && attribute->count == 1)
        return;
    json_open(json, NULL, '{');
    json_string(json, "type", "array");
    if (attribute->form == FORM_ARRAY) /* a list of lists, where the entry has several dimensions */
        json_raw(json, "items",
                 "{\"anyOf\": [{\"$ref\": \"#/$defs/number\"}, {\"type\": \"array\"}]}");
    else
        schema_reference(schema, "items", form);
    json_number(json, "minItems", is_value ? attribute->count : attribute->form != FORM_ELLIPSIS);
    if (is_value || attribute->form != FORM_ARRAY)
        json_number(json, "maxItems", is_value ? attribute->count : NOTATION_MAX_LIST);
    json_close(json, '}');
}

static void add_forms(Schema *schema, const Operator *entry, const Attribute *attribute)
{
    Json *json = &schema->json;
    if (attribute->choices) {
        json_open(json, NULL, '{');
        json_strings(json, "enum", attribute->choices, attribute->choice);
        json_close(json, '}');
    }
    if (attribute->need == NEED_NONE)
        json_raw(json, NULL, "{\"type\": \"null\"}");
    if (attribute->kind == ATTRIBUTE_BOOLEAN)
        schema_reference(schema, NULL, "boolean");
    else if (attribute->kind != ATTRIBUTE_STRING)
        add_numbers(schema, entry, attribute);
    else
        schema_reference(schema, NULL,
                         attribute->form == FORM_LABELS ? "text"
                         : attribute->choices           ? "expression"
                                                        : "name");
}

/* A parameter may have the name of a setting: `bias: false`, `bias: other.bias`. */
static bool declares(const Operator *entry, TensorKind kind, const char *name)
{
    for (int i = 0; i < entry->tensors.count; i++)
        if (entry->tensors.items[i].kind == kind &&
            string_equal(entry->tensors.items[i].name, name))
            return true;
    return false;
}

/* `other: 3`, which may be the name of a value, too. */
static bool replaces_operand(const Operator *entry, const char *name)
{
    for (int i = 0; operator_operand(entry, i); i++)
        if (operand_setting(entry, i) && string_equal(operand_setting(entry, i), name))
            return true;
    return false;
}

/* A list in the place of a number, of which another entry is meant. */
static void add_other_entries(Schema *schema, const Operator *entry, const Attribute *attribute)
{
    for (int i = 0; i < entry->forms.count; i++) {
        const OtherForm *form = &entry->forms.items[i];
        if (form->with == NULL || !string_equal(form->with, attribute->name))
            continue;
        const Attribute *other = notation_attribute(form->entry, attribute->name);
        if (other)
            add_forms(schema, form->entry, other);
    }
}

static void add_setting(Schema *schema, const Operator *entry, const Attribute *attribute)
{
    Json *json = &schema->json;
    json_open(json, attribute->name, '{');
    add_default(schema, attribute);
    json_open(json, "anyOf", '[');
    add_forms(schema, entry, attribute);
    add_other_entries(schema, entry, attribute);
    if (entry->kind == OPERATOR_LAYER && declares(entry, TENSOR_PARAMETER, attribute->name))
        schema_reference(schema, NULL, "shared");
    if (entry->kind == OPERATOR_LAYER && replaces_operand(entry, attribute->name))
        schema_reference(schema, NULL, "value");
    if (entry->kind == OPERATOR_LOSS && string_equal(attribute->name, setting_word(WORD_WEIGHT)))
        schema_reference(schema, NULL, "number");
    if (entry->kind == OPERATOR_LOSS && attribute == reduction_setting(entry))
        schema_reference(schema, NULL, "reduction");
    if (entry->kind == OPERATOR_LAYER && string_equal(attribute->name, setting_word(WORD_INIT)))
        json_raw(json, NULL, "{\"type\": \"object\"}");
    json_close(json, ']');
    json_close(json, '}');
}

/* --- words ----------------------------------------------------------------------------------- */

static const char *word_form(SettingWord word)
{
    switch (word) {
    case WORD_AS:
        return "names";
    case WORD_INPUTS:
        return "values";
    case WORD_INPUT:
    case WORD_TARGET:
        return "value";
    case WORD_TRAINABLE:
        return "boolean";
    case WORD_WEIGHT:
        return "number";
    case WORD_AVERAGE:
        return "average_of_layer";
    case WORD_REDUCTION:
        return "reduction";
    default:
        return "name";
    }
}

static const char *word_about(SettingWord word)
{
    static const char *const abouts[WORD_COUNT] = {
        [WORD_NAME] = "Names the use, its value and its parameters",
        [WORD_AS] = "A further name of the value; a list: the names of its results",
        [WORD_INPUT] = "The value that it reads, instead of the one above",
        [WORD_INPUTS] = "The values that it reads",
        [WORD_TARGET] = "What the input is compared with",
        [WORD_TRAINABLE] = "false: its parameters keep their values",
        [WORD_INIT] = "Initial values of its parameters",
        [WORD_NAMES] = "Names of its parameters",
        [WORD_WEIGHT] = "Its part in the sum of several losses",
        [WORD_REDUCTION] = "The mean of the losses of the samples, or their sum",
        [WORD_GROUPS] = "Parameters with settings of their own",
        [WORD_SHARE] = "The layer or block whose parameters are its own, too",
        [WORD_AVERAGE] =
            "Beside share: its parameters are moving averages, which keep this part of themselves",
    };
    return abouts[word];
}

/* For each parameter of the operator a property. */
static void add_by_parameter(Schema *schema, const Operator *entry, const char *form)
{
    Json *json = &schema->json;
    json_string(json, "type", "object");
    json_open(json, "properties", '{');
    for (int i = 0; entry && i < entry->tensors.count; i++)
        if (entry->tensors.items[i].kind == TENSOR_PARAMETER)
            schema_reference(schema, entry->tensors.items[i].name, form);
    json_close(json, '}');
    json_boolean(json, "additionalProperties", entry == NULL);
}

/* Where there is but one parameter, its initialiser may stand alone. */
static void add_initials(Schema *schema, const Operator *entry)
{
    Json *json = &schema->json;
    int count = 0;
    for (int i = 0; entry && i < entry->tensors.count; i++)
        count += entry->tensors.items[i].kind == TENSOR_PARAMETER;
    if (count != 1) {
        add_by_parameter(schema, entry, "initialiser");
        return;
    }
    json_open(json, "anyOf", '[');
    json_open(json, NULL, '{');
    add_by_parameter(schema, entry, "initialiser");
    json_close(json, '}');
    schema_reference(schema, NULL, "initialiser");
    json_close(json, ']');
}

static void add_groups(Schema *schema, const Operator *entry)
{
    Json *json = &schema->json;
    json_string(json, "type", "array");
    json_open(json, "items", '{');
    json_string(json, "type", "object");
    json_open(json, "properties", '{');
    schema_fields(schema, &group_section);
    for (int i = 0; i < entry->attributes.count; i++)
        add_setting(schema, entry, &entry->attributes.items[i]);
    json_close(json, '}');
    json_boolean(json, "additionalProperties", false);
    json_raw(json, "anyOf",
             "[{\"required\": [\"parameters\"]}, {\"required\": [\"rank\"]}, {\"required\": "
             "[\"operators\"]}]");
    json_close(json, '}');
}

static bool has_attribute(const Operator *entry, const char *name)
{
    return entry && notation_attribute(entry, name);
}

/* Beside an operand that is named, another one may stand as one name. */
static const char *inputs_form(const Operator *entry)
{
    return entry == NULL ? "named_values" : operator_operand(entry, 1) ? "operands" : "values";
}

static void add_word(Schema *schema, const Operator *entry, SettingWord word)
{
    Json *json = &schema->json;
    json_open(json, setting_word(word), '{');
    if (word_about(word))
        json_string(json, "description", word_about(word));
    if (word == WORD_INIT)
        add_initials(schema, entry);
    else if (word == WORD_NAMES)
        add_by_parameter(schema, entry, "name");
    else if (word == WORD_GROUPS)
        add_groups(schema, entry);
    else
        json_string(json, "$ref",
                    arena_format(arena_of(schema), "#/$defs/%s",
                                 word == WORD_INPUTS ? inputs_form(entry) : word_form(word)));
    json_close(json, '}');
}

static void add_words(Schema *schema, OperatorKind kind, const Operator *entry)
{
    for (int i = 0; i < WORD_COUNT; i++)
        if (takes_word(kind, (SettingWord)i) && !has_attribute(entry, setting_word((SettingWord)i)))
            add_word(schema, entry, (SettingWord)i);
    if (kind == OPERATOR_LAYER)
        schema_reference(schema, "when", "condition");
}

/* --- operators and blocks -------------------------------------------------------------------- */

static const char *about_of(const Schema *schema, const char *about, const char *torch)
{
    if (!about || !torch)
        return about ? about : torch;
    return arena_format(arena_of(schema), "%s (%s)", about, torch);
}

/* A parameter or an operand, by its name. */
static void add_tensor(Schema *schema, const Operator *entry, const TensorDeclaration *tensor)
{
    if (has_attribute(entry, tensor->name) || find_word(entry->kind, tensor->name) >= 0)
        return;
    if (tensor->kind == TENSOR_PARAMETER)
        schema_reference(schema, tensor->name, "shared");
    else if (tensor->kind == TENSOR_OPERAND && !operator_is_each(tensor->name))
        schema_reference(schema, tensor->name, "value");
}

/* Whether a setting may be given by another name, or another entry be meant. */
static bool has_other_ways(const Operator *entry, const char *setting)
{
    for (int i = 0; i < entry->aliases.count; i++)
        if (string_equal(entry->aliases.items[i].of, setting))
            return true;
    for (int i = 0; i < entry->forms.count; i++)
        if (!entry->forms.items[i].condition)
            return true;
    return false;
}

typedef LIST(const char *) NameSet;

static void add_name(Schema *schema, NameSet *names, const char *name)
{
    for (int i = 0; i < names->count; i++)
        if (string_equal(names->items[i], name))
            return;
    LIST_PUSH(arena_of(schema), names, name);
}

/* What else stands among the settings: their other names, and those of entries that are meant
   instead. */
static void add_other_ways(Schema *schema, const Operator *entry)
{
    NameSet names = {0};
    for (int i = 0; numpy_name(i); i++)
        add_name(schema, &names, numpy_name(i));
    for (int i = 0; i < entry->aliases.count; i++)
        add_name(schema, &names, entry->aliases.items[i].name);
    for (int i = 0; i < names.count; i++)
        if (setting_meaning(entry, names.items[i]))
            json_raw(&schema->json, names.items[i], "{}");
    names.count = 0;
    for (int i = 0; i < entry->forms.count; i++) {
        const OtherForm *form = &entry->forms.items[i];
        const Operator *other = form->condition ? NULL : form->entry;
        for (int k = 0; other && k < other->attributes.count; k++)
            add_name(schema, &names, other->attributes.items[k].name);
        for (int k = 0; other && operator_operand(other, k); k++)
            add_name(schema, &names, operator_operand(other, k)->name);
    }
    for (int i = 0; i < names.count; i++)
        if (!entry_takes(entry, names.items[i]))
            json_raw(&schema->json, names.items[i], "{}");
}

static void add_alternative(Json *json, int count, const char *const *names)
{
    json_open(json, NULL, '{');
    json_strings(json, "required", count, names);
    json_close(json, '}');
}

/* A layer or block that shares has the other one's settings. */
static void add_shared_alternative(Json *json)
{
    const char *share = setting_word(WORD_SHARE);
    add_alternative(json, 1, &share);
}

/* A value in the place of a parameter tells the sizes. */
static void add_required(Schema *schema, const Operator *entry, int count, const char *const *names)
{
    Json *json = &schema->json;
    bool has_parameters = false;
    for (int i = 0; i < entry->tensors.count && entry->kind == OPERATOR_LAYER; i++)
        has_parameters |= entry->tensors.items[i].kind == TENSOR_PARAMETER;
    if (count == 0)
        return;
    if (!has_parameters) {
        json_strings(json, "required", count, names);
        return;
    }
    json_open(json, "anyOf", '[');
    add_alternative(json, count, names);
    add_shared_alternative(json);
    for (int i = 0; i < entry->tensors.count; i++)
        if (entry->tensors.items[i].kind == TENSOR_PARAMETER &&
            !has_attribute(entry, entry->tensors.items[i].name))
            add_alternative(json, 1, &entry->tensors.items[i].name);
    json_close(json, ']');
}

static void add_operator(Schema *schema, const Operator *entry, const char *name)
{
    Json *json = &schema->json;
    LIST(const char *) required = {0};
    const char *about = about_of(schema, entry->about, entry->torch);
    json_open(json, name, '{');
    if (about)
        json_string(json, "description", about);
    json_string(json, "type", "object");
    json_open(json, "properties", '{');
    for (int i = 0; i < entry->attributes.count; i++) {
        add_setting(schema, entry, &entry->attributes.items[i]);
        if (setting_is_required(entry, &entry->attributes.items[i]) &&
            !has_other_ways(entry, entry->attributes.items[i].name))
            LIST_PUSH(arena_of(schema), &required, entry->attributes.items[i].name);
    }
    const bool reads = entry->kind <= OPERATOR_METRIC;
    for (int i = 0; i < entry->tensors.count && reads; i++)
        add_tensor(schema, entry, &entry->tensors.items[i]);
    add_words(schema, entry->kind, entry);
    if (entry->kind == OPERATOR_LAYER)
        add_other_ways(schema, entry);
    json_close(json, '}');
    json_boolean(json, "additionalProperties", false);
    add_required(schema, entry, required.count, required.items);
    json_close(json, '}');
}

static void add_block(Schema *schema, const char *name, const Node *block)
{
    Json *json = &schema->json;
    const Node *parameters = yaml_get(block, "parameters"), *inputs = yaml_get(block, "inputs");
    LIST(const char *) required = {0};
    json_open(json, name, '{');
    json_string(json, "description",
                about_of(schema, yaml_text(block, "about"), yaml_text(block, "torch")));
    json_string(json, "type", "object");
    json_open(json, "properties", '{');
    for (int i = 0; parameters && i < parameters->count; i++) {
        json_raw(json, parameters->keys[i]->text, "{}");
        if (node_is_empty(parameters->items[i]))
            LIST_PUSH(arena_of(schema), &required, parameters->keys[i]->text);
    }
    for (int i = 0; inputs && i < inputs->count; i++) {
        const Node *name = inputs->kind == NODE_MAPPING ? inputs->keys[i] : inputs->items[i];
        if (find_word(OPERATOR_LAYER, name->text) < 0)
            schema_reference(schema, name->text, "value");
    }
    add_words(schema, OPERATOR_LAYER, NULL);
    json_close(json, '}');
    json_boolean(json, "additionalProperties", false);
    if (required.count) {
        json_open(json, "anyOf", '[');
        add_alternative(json, required.count, required.items);
        add_shared_alternative(json);
        json_close(json, ']');
    }
    json_close(json, '}');
}

/* --- uses ------------------------------------------------------------------------------------ */

static bool is_last(const Schema *schema, int position)
{
    const Operator *entry = schema->library->operators.items[position];
    return library_find(schema->library, entry->kind, entry->name) == entry;
}

/* A block of dlc's, and what it is called besides. */
static void add_block_names(Schema *schema, NameList *names, int block)
{
    const char *also = yaml_text(schema->blocks->items[block], "also");
    LIST_PUSH(arena_of(schema), names, schema->blocks->keys[block]->text);
    if (also)
        LIST_PUSH(arena_of(schema), names, also);
}

static NameList names_of(Schema *schema, OperatorKind kind)
{
    NameList names = {0};
    for (int i = 0; i < schema->library->operators.count; i++) {
        const Operator *entry = schema->library->operators.items[i];
        if (entry->kind != kind || !is_last(schema, i))
            continue;
        LIST_PUSH(arena_of(schema), &names, entry->name);
        for (int k = 0; k < entry->also.count; k++)
            LIST_PUSH(arena_of(schema), &names, entry->also.items[k]);
    }
    for (int i = 0; kind == OPERATOR_LAYER && i < schema->blocks->count; i++)
        add_block_names(schema, &names, i);
    return names;
}

static void add_objects(Schema *schema, OperatorKind kind)
{
    for (int i = 0; i < schema->library->operators.count; i++) {
        const Operator *entry = schema->library->operators.items[i];
        if (entry->kind != kind || !is_last(schema, i))
            continue;
        add_operator(schema, entry, entry->name);
        for (int k = 0; k < entry->also.count; k++)
            add_operator(schema, entry, entry->also.items[k]);
    }
    if (kind != OPERATOR_LAYER)
        return;
    for (int i = 0; i < schema->blocks->count; i++) {
        NameList names = {0};
        add_block_names(schema, &names, i);
        for (int k = 0; k < names.count; k++)
            add_block(schema, names.items[k], schema->blocks->items[i]);
    }
    schema_reference(schema, "repeat", "repeat");
}

/* "name", or {name: settings}, of dlc's or of the file's own. */
static void add_use(Schema *schema, OperatorKind kind)
{
    Json *json = &schema->json;
    const NameList names = names_of(schema, kind);
    json_open(json, kinds[kind].name, '{');
    json_string(json, "description", kinds[kind].about);
    json_open(json, "anyOf", '[');
    json_open(json, NULL, '{');
    json_strings(json, "enum", names.count, names.items);
    json_close(json, '}');
    schema_reference(schema, NULL, "identifier");
    json_open(json, NULL, '{');
    json_string(json, "type", "object");
    json_raw(json, "minProperties", "1");
    json_raw(json, "maxProperties", "1");
    json_open(json, "properties", '{');
    add_objects(schema, kind);
    json_close(json, '}');
    json_raw(json, "patternProperties", "{\"\\\\$\": {\"type\": \"object\"}}");
    json_raw(json, "additionalProperties", "{\"type\": \"object\"}");
    json_close(json, '}');
    json_close(json, ']');
    json_close(json, '}');
}

/* A use of what dlc has: its name is known. */
static void add_known(Schema *schema, OperatorKind kind)
{
    Json *json = &schema->json;
    const char *name = arena_format(arena_of(schema), "known_%s_name", kinds[kind].name);
    NameList names = names_of(schema, kind);
    const NameList losses = names_of(schema, OPERATOR_LOSS); /* layers too: of each element */
    for (int i = 0; kind == OPERATOR_LAYER && i < losses.count; i++)
        if (!library_find(schema->library, OPERATOR_LAYER, losses.items[i]))
            LIST_PUSH(arena_of(schema), &names, losses.items[i]);
    if (kind == OPERATOR_LAYER)
        LIST_PUSH(arena_of(schema), &names, "repeat");
    json_open(json, arena_format(arena_of(schema), "known_%s", kinds[kind].name), '{');
    json_open(json, "anyOf", '[');
    schema_reference(schema, NULL, name);
    json_open(json, NULL, '{');
    json_string(json, "type", "object");
    schema_reference(schema, "propertyNames", name);
    json_close(json, '}');
    json_close(json, ']');
    json_close(json, '}');
    schema_words(schema, name, names.count, names.items);
}

void schema_operators(Schema *schema)
{
    for (int kind = 0; kind < KINDS; kind++)
        add_use(schema, (OperatorKind)kind);
    for (int kind = 0; kind < KINDS; kind++)
        add_known(schema, (OperatorKind)kind);
}
