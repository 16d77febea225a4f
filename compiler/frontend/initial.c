/* Initial values as in torch.nn.init: of one parameter of a layer, and the section `init`, whose
   rules are for many. */
#include "frontend/initial.h"
#include "frontend/checker.h"
#include "frontend/pattern.h"

#include <string.h>

static const char *const modes[] = {"fan_in", "fan_out", NULL};
static const char *const nonlinearities[] = {"leaky_relu", "relu",   "tanh", "sigmoid",
                                             "selu",       "linear", NULL};

#define KAIMING                                           \
    3,                                                    \
    {                                                     \
        {"a", NULL, 0, false}, {"mode", modes, 0, false}, \
        {                                                 \
            "nonlinearity", nonlinearities, 0, false      \
        }                                                 \
    }

static const InitialEntry entries[] = {
    [INITIALISE_ZEROS] = {"zeros", "0", false, 0, {{0}}},
    [INITIALISE_ONES] = {"ones", "1", false, 0, {{0}}},
    [INITIALISE_CONSTANT] = {"constant", "the number `val`", false, 1, {{"val", NULL, 0, true}}},
    [INITIALISE_UNIFORM] =
        {"uniform", "uniform in [a, b)", false, 2, {{"a", NULL, 0, false}, {"b", NULL, 1, false}}},
    [INITIALISE_NORMAL] = {"normal",
                           "normal with `mean` and deviation `std`",
                           false,
                           2,
                           {{"mean", NULL, 0, false}, {"std", NULL, 1, false}}},
    [INITIALISE_TRUNC_NORMAL] = {"trunc_normal",
                                 "normal with `mean` and deviation `std`, within [a, b]",
                                 false,
                                 4,
                                 {{"mean", NULL, 0, false},
                                  {"std", NULL, 1, false},
                                  {"a", NULL, -2, false},
                                  {"b", NULL, 2, false}}},
    [INITIALISE_XAVIER_UNIFORM] = {"xavier_uniform",
                                   "uniform within gain * sqrt(6 / (fan_in + fan_out))",
                                   true,
                                   1,
                                   {{"gain", NULL, 1, false}}},
    [INITIALISE_XAVIER_NORMAL] = {"xavier_normal",
                                  "normal with deviation gain * sqrt(2 / (fan_in + fan_out))",
                                  true,
                                  1,
                                  {{"gain", NULL, 1, false}}},
    [INITIALISE_KAIMING_UNIFORM] = {"kaiming_uniform", "uniform within gain * sqrt(3 / fan)", true,
                                    KAIMING},
    [INITIALISE_KAIMING_NORMAL] = {"kaiming_normal", "normal with deviation gain / sqrt(fan)", true,
                                   KAIMING},
    [INITIALISE_ORTHOGONAL] = {"orthogonal",
                               "rows (or columns, where they are fewer) that are orthogonal, "
                               "of length `gain`",
                               true,
                               1,
                               {{"gain", NULL, 1, false}}},
};
enum { ENTRIES = sizeof entries / sizeof *entries };

int initial_entries(const InitialEntry **table)
{
    *table = entries;
    return ENTRIES;
}

InitialKind initial_kind(const InitialUse *use)
{
    return (InitialKind)(use->entry - entries);
}

/* --- one initialiser ------------------------------------------------------------------------- */

static const InitialEntry *find_entry(Checker *checker, const Node *node)
{
    const char *names[ENTRIES];
    for (int i = 0; i < ENTRIES; i++)
        names[i] = entries[i].name;
    const char *name = read_choice(checker, node, "'init'", names, ENTRIES);
    for (int i = 0; i < ENTRIES; i++)
        if (name && string_equal(entries[i].name, name))
            return &entries[i];
    return NULL;
}

static InitialUse *new_use(Checker *checker, const InitialEntry *entry, Span span)
{
    InitialUse *use = ARENA_NEW(checker->arena, InitialUse);
    use->entry = entry;
    use->span = span;
    for (int i = 0; i < entry->count; i++) {
        use->number[i] = entry->argument[i].standard;
        use->word[i] = entry->argument[i].words ? entry->argument[i].words[0] : NULL;
    }
    return use;
}

static bool read_argument(Checker *checker, InitialUse *use, int position, const Node *node)
{
    const InitialArgument *argument = &use->entry->argument[position];
    const char *what = arena_format(checker->arena, "'%s'", argument->name);
    int words = 0;
    if (!argument->words)
        return read_number(checker, node, what, &use->number[position]);
    while (argument->words[words])
        words++;
    use->word[position] = read_choice(checker, node, what, argument->words, words);
    return use->word[position] != NULL;
}

static int find_argument(Checker *checker, const InitialEntry *entry, const Node *key)
{
    const char *names[INITIAL_ARGUMENTS];
    for (int i = 0; i < entry->count; i++) {
        names[i] = entry->argument[i].name;
        if (string_equal(names[i], key->text))
            return i;
    }
    const char *nearest = nearest_name(key->text, names, entry->count);
    diagnose(checker->diagnostics, key->span, "'%s' has no argument '%s'%s", entry->name, key->text,
             did_you_mean(checker->arena, nearest));
    return -1;
}

static bool read_arguments(Checker *checker, InitialUse *use, const Node *node)
{
    const InitialEntry *entry = use->entry;
    bool fine = true;
    if (node->kind == NODE_SCALAR && entry->count == 1) /* constant: 0.5 */
        return read_argument(checker, use, 0, node);
    if (!check_mapping(checker, node, arena_format(checker->arena, "'%s'", entry->name)))
        return false;
    for (int i = 0; i < node->count; i++) {
        int position = find_argument(checker, entry, node->keys[i]);
        fine &= position >= 0 && read_argument(checker, use, position, node->items[i]);
    }
    for (int i = 0; fine && i < entry->count; i++)
        if (entry->argument[i].required && !yaml_get(node, entry->argument[i].name)) {
            diagnose(checker->diagnostics, use->span, "'%s' needs the argument '%s'", entry->name,
                     entry->argument[i].name);
            fine = false;
        }
    return fine;
}

static bool check_arguments(Checker *checker, const InitialUse *use)
{
    const InitialKind kind = initial_kind(use);
    const double *number = use->number;
    const char *wrong = NULL;
    if (kind == INITIALISE_UNIFORM && number[0] > number[1])
        wrong = "'a' is greater than 'b'";
    if (kind == INITIALISE_TRUNC_NORMAL && !(number[2] < number[3]))
        wrong = "'a' must be less than 'b'";
    if (kind == INITIALISE_TRUNC_NORMAL && !(number[1] > 0))
        wrong = "'std' must be greater than 0";
    if (kind == INITIALISE_NORMAL && number[1] < 0)
        wrong = "'std' is less than 0";
    if (wrong)
        diagnose(checker->diagnostics, use->span, "'%s': %s", use->entry->name, wrong);
    return !wrong;
}

/* zeros, 0.5, {normal: {std: 0.02}}; NULL after an error. */
static const InitialUse *read_initial(Checker *checker, const Node *node)
{
    if (node->is_broken)
        return NULL;
    if (is_number(node)) {
        InitialUse *use = new_use(checker, &entries[INITIALISE_CONSTANT], node->span);
        return read_argument(checker, use, 0, node) ? use : NULL;
    }
    const bool is_call = node->kind == NODE_MAPPING && node->count == 1;
    if (!is_call && node->kind != NODE_SCALAR) {
        diagnose(checker->diagnostics, node->span,
                 "expected the name of an initialiser here, not %s", node_described(checker, node));
        diagnose_hint(checker->diagnostics, "write zeros, or {normal: {std: 0.02}}");
        return NULL;
    }
    const Node *name = is_call ? node->keys[0] : node;
    const InitialEntry *entry = find_entry(checker, name);
    if (!entry)
        return NULL;
    const Node none = {.kind = NODE_MAPPING, .span = name->span};
    InitialUse *use = new_use(checker, entry, name->span);
    const bool fine = read_arguments(checker, use, is_call ? node->items[0] : &none) &&
                      check_arguments(checker, use);
    return fine ? use : NULL;
}

/* --- of a layer ------------------------------------------------------------------------------ */

static void report_parameter(Checker *checker, const OperatorUse *use, const Node *key)
{
    LIST(const char *) names = {0};
    for (int i = 0; i < use->parameters.count; i++)
        LIST_PUSH(checker->arena, &names, use->parameters.items[i].name);
    const char *nearest = nearest_name(key->text, names.items, names.count);
    diagnose(checker->diagnostics, key->span, "'%s' has no parameter '%s'%s", use->operator->name,
             key->text, did_you_mean(checker->arena, nearest));
    if (!use->parameters.count)
        diagnose_hint(checker->diagnostics, "it has no parameters at all");
}

static bool is_initialiser(const Node *node)
{
    const bool is_call = node->kind == NODE_MAPPING && node->count == 1;
    const Node *name = is_call ? node->keys[0] : node;
    for (int i = 0; name->kind == NODE_SCALAR && i < ENTRIES; i++)
        if (string_equal(entries[i].name, name->text))
            return true;
    return is_number(node);
}

/* `init: zeros`, where there is but one parameter. */
static bool read_only_initial(Checker *checker, const Draft *draft, const Node *node)
{
    if (draft->use.parameters.count != 1 || node->is_broken || !is_initialiser(node))
        return false;
    ParameterUse *parameter = &draft->use.parameters.items[0];
    parameter->initial = read_initial(checker, node);
    parameter->initial_is_own = parameter->initial != NULL;
    return true;
}

void read_layer_initials(Checker *checker, Draft *draft, const Node *node)
{
    if (read_only_initial(checker, draft, node))
        return;
    if (node->is_broken || !check_mapping(checker, node, "'init'")) {
        if (!node->is_broken)
            diagnose_hint(checker->diagnostics, "write init: {weight: ..., bias: ...}");
        return;
    }
    for (int i = 0; i < node->count; i++) {
        const InitialUse *initial = read_initial(checker, node->items[i]);
        ParameterUse *parameter = (ParameterUse *)parameter_use(&draft->use, node->keys[i]->text);
        if (parameter) {
            parameter->initial = initial;
            parameter->initial_is_own = true;
        } else {
            report_parameter(checker, &draft->use, node->keys[i]);
        }
    }
}

/* --- of many --------------------------------------------------------------------------------- */

static bool is_name_of_parameter(const char *key)
{
    return is_pattern(key) || strchr(key, '.');
}

/* Rules are applied from the last to the first: what has a value keeps it. */
static void give(ParameterUse *parameter, const InitialUse *initial)
{
    if (!parameter->initial && parameter->owner < 0 && !parameter->is_value)
        parameter->initial = initial;
}

/* 'h.*.weight': {normal: {std: 0.02}} */
static void apply_pattern(Checker *checker, const Node *key, const Node *value)
{
    const InitialUse *initial = read_initial(checker, value);
    bool any = false;
    for (int i = 0; i < checker->drafts.count; i++) {
        const OperatorUse *use = &checker->drafts.items[i].use;
        for (int k = 0; k < use->parameters.count; k++) {
            ParameterUse *parameter = &use->parameters.items[k];
            const char *name = parameter_name(checker->arena, use, parameter->name);
            if (parameter->is_value || !pattern_matches(key->text, name))
                continue;
            any = true;
            give(parameter, initial);
        }
    }
    if (any || checker->doubtful)
        return;
    const NameList names = parameter_names(checker);
    const char *nearest = nearest_pattern(checker->arena, key->text, names.items, names.count);
    diagnose(checker->diagnostics, key->span, "no parameter has the name '%s'%s", key->text,
             did_you_mean(checker->arena, nearest));
}

static void apply_to_uses(Checker *checker, const Node *key, const char *parameter,
                          const InitialUse *initial)
{
    for (int i = 0; i < checker->drafts.count; i++) {
        const OperatorUse *use = &checker->drafts.items[i].use;
        if (use->operator&& string_equal(use->operator->name, key->text))
            give((ParameterUse *)parameter_use(use, parameter), initial);
    }
}

static const OperatorUse *any_use(const Checker *checker, const char *name)
{
    for (int i = 0; i < checker->drafts.count; i++) {
        const OperatorUse *use = &checker->drafts.items[i].use;
        if (use->operator&& string_equal(use->operator->name, name))
            return use;
    }
    return NULL;
}

static void report_operator(Checker *checker, const Node *key)
{
    LIST(const char *) names = {0};
    for (int i = 0; i < checker->drafts.count; i++)
        if (checker->drafts.items[i].use.operator)
            LIST_PUSH(checker->arena, &names, checker->drafts.items[i].use.operator->name);
    const char *nearest = nearest_name(key->text, names.items, names.count);
    diagnose(checker->diagnostics, key->span, "no layer is a '%s'%s", key->text,
             did_you_mean(checker->arena, nearest));
    diagnose_hint(checker->diagnostics, "a rule is for an operator, as in linear: {weight: ...}, "
                                        "or for names of parameters: '*.weight': ...");
}

/* linear: {weight: {normal: {std: 0.02}}, bias: zeros} */
static void apply_rule(Checker *checker, const Node *key, const Node *value)
{
    const OperatorUse *use = any_use(checker, key->text);
    if (!use && !checker->doubtful)
        report_operator(checker, key);
    if (!use || value->is_broken ||
        !check_mapping(checker, value, arena_format(checker->arena, "'%s'", key->text)))
        return;
    for (int i = 0; i < value->count; i++) {
        const InitialUse *initial = read_initial(checker, value->items[i]);
        if (!parameter_use(use, value->keys[i]->text))
            report_parameter(checker, use, value->keys[i]);
        else if (initial)
            apply_to_uses(checker, key, value->keys[i]->text, initial);
    }
}

void check_initials(Checker *checker, const Node *node)
{
    if (!check_mapping(checker, node, "'init'"))
        return;
    checker->model->initials = node;
    for (int i = node->count - 1; i >= 0; i--) {
        if (is_name_of_parameter(node->keys[i]->text))
            apply_pattern(checker, node->keys[i], node->items[i]);
        else
            apply_rule(checker, node->keys[i], node->items[i]);
    }
}
