/* Sections whose keys stand in a table. */
#include "frontend/checker.h"

#include <string.h>

bool check_mapping(Checker *checker, const Node *node, const char *what)
{
    if (node->kind == NODE_MAPPING)
        return true;
    diagnose(checker->diagnostics, node->span, "%s takes keys with values, not %s", what,
             node_described(checker, node));
    return false;
}

static const Field *find_field(const Section *section, const char *key)
{
    for (int i = 0; i < section->count; i++)
        if (string_equal(section->fields[i].key, key))
            return &section->fields[i];
    return NULL;
}

/* What other programs, or other sections, call the keys. */
static const struct {
    const char *name, *key;
} other_names[] = {
    {"layers", "model"},
    {"model", "layers"}, /* of a block */
    {"body", "layers"},
    {"network", "model"},
    {"net", "model"},
    {"architecture", "model"},
    {"module", "model"},
    {"modules", "model"},
    {"dataset", "data"},
    {"datasets", "data"},
    {"dataloader", "data"},
    {"data_loader", "data"},
    {"criterion", "loss"},
    {"loss_fn", "loss"},
    {"loss_function", "loss"},
    {"objective", "loss"},
    {"scheduler", "schedule"},
    {"lr_scheduler", "schedule"},
    {"lr_schedule", "schedule"},
    {"optim", "optimizer"},
    {"optimiser", "optimizer"},
    {"solver", "optimizer"},
    {"training", "train"},
    {"trainer", "train"},
    {"fit", "train"},
    {"hyperparameters", "parameters"},
    {"hparams", "parameters"},
    {"variables", "parameters"},
    {"constants", "parameters"},
    {"ops", "operators"},
    {"functions", "operators"},
    {"initialization", "init"},
    {"initializers", "init"},
    {"precision", "dtype"},
    {"clip", "gradient"},
    {"includes", "include"},
    {"import", "include"},
    {"outputs", "output"},
};

static const char *nearest_field(Checker *checker, const Section *section, const char *key)
{
    for (size_t i = 0; i < sizeof other_names / sizeof *other_names; i++)
        if (string_equal(other_names[i].name, key) && find_field(section, other_names[i].key))
            return other_names[i].key;
    const char **keys = ARENA_ARRAY(checker->arena, const char *, section->count);
    for (int i = 0; i < section->count; i++)
        keys[i] = section->fields[i].key;
    return nearest_name(key, keys, section->count);
}

/* The scalar or attribute of some optimizer that a key of another section names. */
static const char *nearest_of_optimizers(Checker *checker, const char *key)
{
    LIST(const char *) names = {0};
    const Library *library = checker->library;
    for (int i = 0; i < library->operators.count; i++) {
        const Operator *entry = library->operators.items[i];
        if (entry->kind == OPERATOR_OPTIMIZER)
            for (int j = 0; j < entry->attributes.count; j++)
                LIST_PUSH(checker->arena, &names, entry->attributes.items[j].name);
    }
    return nearest_name(key, names.items, names.count);
}

/* What has a section of its own may be looked for elsewhere: clip_grad_norm, ema, cosine. */
bool hint_section(Checker *checker, const char *key)
{
    static const struct {
        OperatorKind kind;
        const char *section;
    } sections[] = {{OPERATOR_GRADIENT, "gradient"},
                    {OPERATOR_AVERAGE, "average"},
                    {OPERATOR_SCHEDULE, "schedule"}};
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        const char *name = library_nearest(checker->library, sections[i].kind, key);
        if (name) {
            diagnose_hint(checker->diagnostics, "it has a section of its own: '%s: {%s: {...}}'",
                          sections[i].section, name);
            return true;
        }
    }
    return false;
}

/* A key that is right in another section is a frequent mistake. */
static void hint_elsewhere(Checker *checker, const char *key)
{
    static const Section *const sections[] = {&top_section, &data_section, &train_section};
    for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
        const char *name = sections[i]->name;
        if (find_field(sections[i], key) && i == 0)
            diagnose_hint(checker->diagnostics, "'%s:' stands at the left margin", key);
        else if (find_field(sections[i], key))
            diagnose_hint(checker->diagnostics, "it belongs to %s: {%s: ...}", name, key);
        else
            continue;
        return;
    }
    const char *setting = nearest_of_optimizers(checker, key);
    if (!setting && hint_section(checker, key))
        return;
    if (setting)
        diagnose_hint(checker->diagnostics, "it belongs to the optimizer, as '%s'", setting);
}

const Node *given(Checker *checker, const Section *section, const Node *mapping, const char *key)
{
    const Node *node = yaml_get(mapping, key);
    for (int i = 0; !node && i < mapping->count; i++) {
        const char *other = mapping->keys[i]->text;
        if (!find_field(section, other) &&
            string_equal(nearest_field(checker, section, other), key))
            node = mapping->items[i];
    }
    return node;
}

static void report_unknown(Checker *checker, const Section *section, const Node *key)
{
    const char *nearest = nearest_field(checker, section, key->text);
    const char *question = did_you_mean(checker->arena, nearest);
    const char *where =
        section == &top_section ? "" : arena_format(checker->arena, " in '%s'", section->name);
    diagnose(checker->diagnostics, key->span, "unknown key '%s'%s%s", key->text, where, question);
    if (strpbrk(key->text, " {["))
        diagnose_hint(checker->diagnostics, "a key is one word; is there a ':' missing?");
    else if (!nearest)
        hint_elsewhere(checker, key->text);
}

static void read_field(Checker *checker, const Field *field, const Node *node, void *record)
{
    void *place = (char *)record + field->offset;
    const char *what = arena_format(checker->arena, "'%s'", field->key);
    if (field->kind == FIELD_NODE)
        *(const Node **)place = node;
    else if (field->kind == FIELD_INTEGER)
        read_integer(checker, node, what, field->minimum, field->maximum, place);
    else if (field->kind == FIELD_BOOLEAN)
        read_boolean(checker, node, what, place);
    else
        *(const char **)place = read_path(checker, node, what);
}

void read_section(Checker *checker, const Section *section, const Node *mapping, void *record)
{
    for (int i = 0; i < mapping->count; i++)
        if (!find_field(section, mapping->keys[i]->text))
            report_unknown(checker, section, mapping->keys[i]);
    for (int i = 0; i < section->count; i++) {
        const Node *node = given(checker, section, mapping, section->fields[i].key);
        if (node)
            read_field(checker, &section->fields[i], node, record);
    }
}
