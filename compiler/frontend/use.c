/* One operator put to use: its name and its settings, checked against its entry. */
#include "frontend/checker.h"
#include "operators/infer.h"

/* --- settings -------------------------------------------------------------------------------- */

static const char *const words[] = {
    [WORD_NAME] = "name",       [WORD_INPUT] = "input",   [WORD_INPUTS] = "inputs",
    [WORD_AS] = "as",           [WORD_TARGET] = "target", [WORD_TRAINABLE] = "trainable",
    [WORD_INIT] = "init",       [WORD_NAMES] = "names",   [WORD_GROUPS] = "groups",
    [WORD_WEIGHT] = "weight",   [WORD_SHARE] = "share",   [WORD_REDUCTION] = "reduction",
    [WORD_AVERAGE] = "average",
};

const char *setting_word(SettingWord word)
{
    return words[word];
}

bool takes_word(OperatorKind kind, SettingWord word)
{
    if (word == WORD_NAME && (kind == OPERATOR_METRIC || kind == OPERATOR_LOSS))
        return true;
    if (word == WORD_WEIGHT || word == WORD_REDUCTION)
        return kind == OPERATOR_LOSS;
    if (word == WORD_NAME || word == WORD_NAMES || word == WORD_AS || word == WORD_TRAINABLE ||
        word == WORD_INIT || word == WORD_SHARE || word == WORD_AVERAGE)
        return kind == OPERATOR_LAYER;
    if (word == WORD_GROUPS)
        return kind == OPERATOR_OPTIMIZER;
    if (word == WORD_TARGET)
        return kind == OPERATOR_LOSS || kind == OPERATOR_METRIC;
    return kind == OPERATOR_LAYER || kind == OPERATOR_LOSS || kind == OPERATOR_METRIC;
}

int find_word(OperatorKind kind, const char *key)
{
    for (int i = 0; i < WORD_COUNT; i++)
        if (string_equal(words[i], key) && takes_word(kind, (SettingWord)i))
            return i;
    return -1;
}

const char *const reductions[REDUCTIONS] = {"mean", "sum", "none"};

const Attribute *reduction_setting(const Operator *entry)
{
    return entry ? notation_attribute(entry, setting_word(WORD_REDUCTION)) : NULL;
}

static const char *nearest_setting(Checker *checker, const Operator *entry, const char *key)
{
    LIST(const char *) names = {0};
    for (int i = 0; i < entry->attributes.count; i++)
        LIST_PUSH(checker->arena, &names, entry->attributes.items[i].name);
    for (int i = 0; i < WORD_COUNT; i++)
        if (takes_word(entry->kind, (SettingWord)i))
            LIST_PUSH(checker->arena, &names, words[i]);
    return nearest_name(key, names.items, names.count);
}

static void hint_settings(Checker *checker, const Operator *entry)
{
    Text text = text_new(checker->arena);
    int count = entry->attributes.count;
    for (int i = 0; i < count; i++)
        text_format(&text, "%s%s", i ? ", " : "", entry->attributes.items[i].name);
    if (count)
        diagnose_hint(checker->diagnostics, "the settings of '%s' are %s", entry->name, text.data);
    else
        diagnose_hint(checker->diagnostics, "'%s' has no settings", entry->name);
}

/* `schedule` and its like among the settings of an optimizer. */
static bool hint_top(Checker *checker, const char *key)
{
    for (int i = 0; i < top_section.count; i++)
        if (string_equal(top_section.fields[i].key, key)) {
            diagnose_hint(checker->diagnostics, "'%s:' stands at the left margin", key);
            return true;
        }
    return hint_section(checker, key);
}

/* An entry that PyTorch calls the same, as unfold of a dimension, and that has the setting. */
static const Operator *find_namesake(Checker *checker, const Operator *entry, const char *key)
{
    for (int i = 0; i < checker->library->operators.count; i++) {
        const Operator *other = checker->library->operators.items[i];
        if (other != entry && other->kind == entry->kind && other->torch &&
            string_equal(last_part(other->torch), entry->name) && notation_attribute(other, key))
            return other;
    }
    return NULL;
}

static void report_setting(Checker *checker, const Operator *entry, const Node *key,
                           const Node *value)
{
    const char *nearest = nearest_setting(checker, entry, key->text);
    diagnose(checker->diagnostics, key->span, "'%s' has no setting '%s'%s", entry->name, key->text,
             did_you_mean(checker->arena, nearest));
    const Operator *other = nearest ? NULL : find_namesake(checker, entry, key->text);
    if (other)
        diagnose_hint(checker->diagnostics, "'%s' has: %s", other->name, other->torch);
    else if (value->kind == NODE_SCALAR && map_get(&checker->value_of_name, value->text) >= 0 &&
             takes_word(entry->kind, WORD_INPUT))
        diagnose_hint(checker->diagnostics, "the values that it reads are named with %s",
                      entry->kind == OPERATOR_LAYER ? "'input' or 'inputs'"
                                                    : "'input' and 'target'");
    else if (!nearest && !(entry->kind == OPERATOR_OPTIMIZER && hint_top(checker, key->text)))
        hint_settings(checker, entry);
}

static bool has_choice(const Attribute *attribute, const Node *value)
{
    for (int i = 0; value->kind == NODE_SCALAR && i < attribute->choices; i++)
        if (string_equal(attribute->choice[i], value->text))
            return true;
    return false;
}

static void read_setting(Checker *checker, Draft *draft, const Node *key, const Node *value)
{
    const Operator *entry = draft->use.operator;
    const Attribute *attribute = notation_attribute(entry, key->text);
    if (read_shared(checker, draft, attribute, key, value))
        return;
    if (!attribute) {
        report_setting(checker, entry, key, value);
        return;
    }
    if (attribute->need == NEED_NONE && node_is_empty(value))
        return; /* null: as if it were not there */
    Setting setting = {.name = attribute->name, .name_span = key->span, .value_span = value->span};
    value = flat_list(checker, draft, attribute, value);
    if (!value || !read_value(checker, entry, attribute, value, &setting)) {
        if (attribute->need != NEED_NONE || attribute->kind != ATTRIBUTE_NUMBER)
            return;
        /* What is wrong is reported; that it is not given would be a second error. */
        setting.kind = VALUE_NUMBERS;
        setting.count = 1;
        setting.number = ARENA_ARRAY(checker->arena, double, 1);
    }
    Setting *told = setting_of(&draft->use, setting.name); /* by a list, of its extents */
    if (told)
        *told = setting;
    else
        LIST_PUSH(checker->arena, &draft->use.settings, setting);
}

/* 'init' is a mapping of every layer's, and a number of prelu's; 'weight' is a number of every
   loss's, and a list of those that weigh classes; 'reduction' is every loss's, and of those whose
   formula depends on it. */
static bool is_own_setting(const Operator *entry, int word, const Node *key, const Node *value)
{
    const Attribute *attribute = entry ? notation_attribute(entry, key->text) : NULL;
    if (attribute && word == WORD_REDUCTION)
        return has_choice(attribute, value);
    const bool is_own = word == WORD_WEIGHT ? !is_number(value) : value->kind != NODE_MAPPING;
    return is_own && attribute;
}

/* A loss among the layers is that of each element, which PyTorch calls no reduction. */
static bool is_element_loss(OperatorKind kind, const Draft *draft)
{
    return kind == OPERATOR_LAYER &&
           draft->use.operator&& draft->use.operator->kind == OPERATOR_LOSS;
}

static void check_element_loss(Checker *checker, const Draft *draft, const Node *settings)
{
    const Node *reduction =
        settings && settings->kind == NODE_MAPPING ? yaml_get(settings, "reduction") : NULL;
    if (reduction && (reduction->is_broken || (reduction->kind == NODE_SCALAR &&
                                               string_equal(reduction->text, reductions[2]))))
        return;
    diagnose(checker->diagnostics, reduction ? reduction->span : draft->use.span,
             "among the layers the loss '%s' is that of each element", draft->use.operator->name);
    diagnose_hint(checker->diagnostics,
                  "write reduction: none; the mean of what is made of it may be the loss: mean");
}

static void read_settings(Checker *checker, OperatorKind kind, const Node *settings, Draft *draft)
{
    for (int i = 0; i < settings->count; i++) {
        const Node *key = settings->keys[i], *value = settings->items[i];
        if (is_element_loss(kind, draft) && string_equal(key->text, words[WORD_REDUCTION]))
            continue;
        int word = find_word(kind, key->text);
        const bool is_own = is_own_setting(draft->use.operator, word, key, value);
        if (word >= 0 && (!is_own || word == WORD_REDUCTION))
            draft->word[word] = value;
        if (word >= 0 && !is_own)
            continue;
        if (draft->use.operator)
            read_setting(checker, draft, key, value);
    }
}

/* `algorithm: auto` of the model, in layers that have none of their own. */
static void add_model_settings(Checker *checker, Draft *draft)
{
    const Attribute *attribute = notation_attribute(draft->use.operator, "algorithm");
    Setting setting = {.name = "algorithm",
                       .name_span = checker->model->algorithm_span,
                       .value_span = checker->model->algorithm_span,
                       .kind = VALUE_STRING,
                       .string = checker->model->algorithm,
                       .is_default = true};
    bool known = false;
    for (int i = 0; attribute && setting.string && i < attribute->choices; i++)
        known |= string_equal(attribute->choice[i], setting.string);
    for (int i = 0; i < draft->use.settings.count; i++)
        known &= !string_equal(draft->use.settings.items[i].name, "algorithm");
    if (known)
        LIST_PUSH(checker->arena, &draft->use.settings, setting);
}

/* Whether operands or a rule tell a size. */
static bool is_inferred(const Operator *entry, const char *size)
{
    for (int i = 0; i < entry->sizes.count; i++)
        if (string_equal(entry->sizes.items[i].name, size))
            return true;
    return operator_infers_size(entry, size);
}

bool setting_is_required(const Operator *entry, const Attribute *attribute)
{
    return attribute->need == NEED_REQUIRED ||
           (attribute->form == FORM_ELLIPSIS &&
            !operator_infers_rank(entry, attribute->value[0]->name)) ||
           (attribute->binds && !is_inferred(entry, attribute->value[0]->name));
}

/* The first setting that has to be given: neither a default nor the operands tell it. */
static const char *first_required(const Operator *entry)
{
    for (int i = 0; entry && i < entry->attributes.count; i++)
        if (setting_is_required(entry, &entry->attributes.items[i]))
            return entry->attributes.items[i].name;
    return NULL;
}

static bool has_key(const Node *settings, const char *key)
{
    for (int i = 0; settings != NULL && i < settings->count; i++)
        if (string_equal(settings->keys[i]->text, key))
            return true;
    return false;
}

bool lacks_size(const OperatorUse *use)
{
    for (int i = 0; i < use->operator->attributes.count; i++) {
        const Attribute *attribute = &use->operator->attributes.items[i];
        bool given = false;
        for (int k = 0; k < use->settings.count; k++)
            given |= string_equal(use->settings.items[k].name, attribute->name);
        if (attribute->binds && !given && setting_is_required(use->operator, attribute))
            return true;
    }
    return false;
}

/* A misspelt one is reported as such, which is enough. */
static void check_required(Checker *checker, const Draft *draft, const Node *settings)
{
    bool tells_sizes = false; /* a value in the place of a parameter tells its sizes */
    for (int i = 0; i < draft->use.parameters.count; i++)
        tells_sizes |= draft->shared[i] && is_value_name(checker, draft->shared[i]->text);
    const Operator *entry = draft->use.operator;
    for (int i = 0; i < entry->attributes.count; i++) {
        const Attribute *attribute = &entry->attributes.items[i];
        bool given = has_key(settings, attribute->name);
        for (int k = 0; settings != NULL && k < settings->count && !given; k++)
            given = string_equal(nearest_setting(checker, entry, settings->keys[k]->text),
                                 attribute->name);
        if (!given && setting_is_required(entry, attribute) && !(attribute->binds && tells_sizes))
            diagnose(checker->diagnostics, draft->use.span, "'%s' needs the setting '%s'",
                     entry->name, attribute->name);
    }
}

/* `linear: 120`, as one writes a call. */
static void report_settings(Checker *checker, const Node *name, const Node *settings,
                            const Operator *entry)
{
    const char *first = first_required(entry);
    if (!first && entry && entry->attributes.count)
        first = entry->attributes.items[0].name;
    diagnose(checker->diagnostics, settings->span,
             "the settings of '%s' are keys with values, not %s", name->text,
             node_described(checker, settings));
    if (first && settings->kind == NODE_SCALAR)
        diagnose_hint(checker->diagnostics, "write %s: {%s: %s}", name->text, first,
                      settings->text);
}

/* --- uses ------------------------------------------------------------------------------------ */

/* Settings that are not indented further than the operator's name become keys beside it. */
static void report_keys(Checker *checker, OperatorKind kind, const Node *node)
{
    const Node *second = node->keys[1];
    diagnose(checker->diagnostics, second->span,
             "one %s is expected here, and '%s' is a second key", kind_names(kind).noun,
             second->text);
    diagnose_note(checker->diagnostics, node->keys[0]->span, "the first");
    if (library_find(checker->library, kind, second->text) && kind == OPERATOR_LAYER)
        diagnose_hint(checker->diagnostics, "each layer begins with '- '");
    else
        diagnose_hint(checker->diagnostics,
                      "the settings of '%s' are indented further than its name",
                      node->keys[0]->text);
}

/* The nodes of "name" and of "{name: settings}". */
static const Node *split_use(Checker *checker, OperatorKind kind, const Node *node,
                             const Node **settings)
{
    *settings = NULL;
    if (node->kind == NODE_SCALAR && !node_is_empty(node))
        return node;
    if (node->kind == NODE_MAPPING && node->count >= 1) {
        if (node->count > 1)
            report_keys(checker, kind, node);
        if (node->count > 1 || node_is_empty(node->items[0]))
            return node->keys[0];
        *settings = node->items[0];
        return node->keys[0];
    }
    diagnose(checker->diagnostics, node->span, "expected the name of %s here, not %s",
             kind_names(kind).article, node_described(checker, node));
    return NULL;
}

bool read_use(Checker *checker, const Node *node, OperatorKind kind, Draft *draft)
{
    const Node *settings, *name = split_use(checker, kind, node, &settings);
    if (!name) {
        checker->doubtful = true;
        return false;
    }
    draft->use.span = name->span;
    draft->use.line = span_within(name->span, checker->model->source).line;
    draft->use.name = name->text;
    draft->use.operator= find_operator(checker, kind, name);
    if (draft->use.operator)
        declare_parameters(checker, draft);
    if (settings && settings->kind == NODE_MAPPING)
        read_settings(checker, kind, settings, draft);
    else if (settings)
        report_settings(checker, name, settings, draft->use.operator);
    if (draft->use.operator)
        add_model_settings(checker, draft);
    if (is_element_loss(kind, draft))
        check_element_loss(checker, draft, settings);
    const bool broken = (settings && settings->kind != NODE_MAPPING) || node->count > 1;
    if (draft->use.operator&& !broken)
        check_required(checker, draft, settings);
    return true;
}
