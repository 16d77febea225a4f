/* Values by name, and what reads them. */
#include "frontend/checker.h"
#include "operators/specialise.h"

#include <string.h>

void add_value_name(Checker *checker, const char *name, ValueReference of)
{
    int old = map_get(&checker->value_of_name, name);
    if (old >= 0) {
        diagnose(checker->diagnostics, of.span, "the name '%s' is given twice", name);
        diagnose_note(checker->diagnostics, checker->values.items[old].span, "first given here");
        return;
    }
    const ValueName value = {name, of.input, of.layer, of.result, of.span};
    LIST_PUSH(checker->arena, &checker->values, value);
    map_set(&checker->value_of_name, name, checker->values.count - 1);
    map_set(&checker->labels, name, 0);
}

bool is_included(const Checker *checker, const Node *key)
{
    return diagnostics_inclusion(checker->diagnostics, key->span.source) != NULL;
}

const char *unique_label(Checker *checker, const char *wanted)
{
    const char *label = wanted;
    for (int i = 2; map_get(&checker->labels, label) >= 0; i++)
        label = arena_format(checker->arena, "%s_%d", wanted, i);
    map_set(&checker->labels, label, 0);
    return label;
}

/* --- references ------------------------------------------------------------------------------ */

/* The nearest name among the values that are defined before a layer. */
static const char *nearest_value(Checker *checker, const char *name, int layer)
{
    LIST(const char *) names = {0};
    for (int i = 0; i < checker->values.count; i++)
        if (checker->values.items[i].layer < layer)
            LIST_PUSH(checker->arena, &names, checker->values.items[i].name);
    return nearest_name(name, names.items, names.count);
}

static void report_unknown(Checker *checker, const Node *node, int layer)
{
    const char *nearest = nearest_value(checker, node->text, layer);
    diagnose(checker->diagnostics, node->span, "unknown value '%s'%s", node->text,
             did_you_mean(checker->arena, nearest));
    if (*node->text == '$')
        diagnose_hint(checker->diagnostics,
                      "'%s' is a name in a block: make this chain one, and "
                      "use or repeat that",
                      node->text);
    else if (!nearest)
        diagnose_hint(checker->diagnostics, "a value has the name of an input, or that of a layer "
                                            "above ('name' or 'as')");
}

static void report_later(Checker *checker, const Node *node, const ValueName *value, int layer)
{
    if (value->layer == layer) {
        diagnose(checker->diagnostics, node->span, "'%s' is the result of this layer itself",
                 node->text);
        return;
    }
    diagnose(checker->diagnostics, node->span, "'%s' is the result of a later layer", node->text);
    diagnose_note(checker->diagnostics, value->span, "it is defined here");
}

static void mark_read(Checker *checker, const ValueReference *reference)
{
    if (reference->input >= 0)
        checker->input_read[reference->input] = true;
    if (reference->layer >= 0)
        checker->layer_read[reference->layer] = true;
}

int result_number(const Operator *entry, const char *name)
{
    int number = 0, results = 0;
    bool list = false;
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        if (tensor->kind != TENSOR_RESULT)
            continue;
        if (string_equal(tensor->name, name))
            return results;
        results++;
        list |= operator_is_each(tensor->name);
    }
    for (int k = results; !list && parameter_of_result(entry, k); k++)
        if (string_equal(parameter_of_result(entry, k), name))
            return k;
    for (const char *digit = name; *digit; digit++) {
        if (*digit < '0' || *digit > '9' || number > NOTATION_MAX_EACH)
            return -1;
        number = 10 * number + (*digit - '0');
    }
    return *name && (list || number < results) ? number : -1;
}

/* "parts.1": a result of the layer `parts` other than its value. */
static int find_result(Checker *checker, const char *name, int *result)
{
    const char *dot = strrchr(name, '.');
    if (dot == NULL)
        return -1;
    const char *layer = arena_substring(checker->arena, name, (size_t)(dot - name));
    const int found = map_get(&checker->value_of_name, layer);
    if (found < 0 || checker->values.items[found].layer < 0 ||
        checker->values.items[found].result > 0)
        return -1;
    const Operator *entry = checker->drafts.items[checker->values.items[found].layer].use.operator;
    *result = entry == NULL ? -1 : result_number(entry, dot + 1);
    return *result < 0 ? -1 : found;
}

bool is_value_name(Checker *checker, const char *name)
{
    int result;
    return map_get(&checker->value_of_name, name) >= 0 || find_result(checker, name, &result) >= 0;
}

bool resolve_value(Checker *checker, const Node *node, int layer, ValueReference *reference)
{
    if (node->is_broken)
        return false;
    if (node->kind != NODE_SCALAR || node_is_empty(node)) {
        diagnose(checker->diagnostics, node->span, "expected the name of a value here, not %s",
                 node_described(checker, node));
        return false;
    }
    int result = 0, found = map_get(&checker->value_of_name, node->text);
    if (found < 0)
        found = find_result(checker, node->text, &result);
    if (found < 0) {
        report_unknown(checker, node, layer);
        return false;
    }
    const ValueName *value = &checker->values.items[found];
    if (value->layer >= layer) {
        report_later(checker, node, value, layer);
        return false;
    }
    *reference = (ValueReference){value->input, value->layer, node->span, result + value->result};
    return true;
}

void add_named(Checker *checker, Draft *draft, const Node *node, int layer)
{
    ValueReference reference;
    if (!resolve_value(checker, node, layer, &reference)) {
        checker->doubtful = true;
        return;
    }
    mark_read(checker, &reference);
    LIST_PUSH(checker->arena, &draft->use.inputs, reference);
}

static void add_default(Checker *checker, Draft *draft, const ValueReference *value)
{
    mark_read(checker, value);
    LIST_PUSH(checker->arena, &draft->use.inputs, *value);
}

/* --- operands -------------------------------------------------------------------------------- */

/* How many values an operator reads; the last of its operands may be absent. */
typedef struct Arity {
    int required, most;
    bool any;          /* the last operand is a list of them */
    const char *names; /* "x, target" */
} Arity;

/* Whether an operand is there as far as it depends on which settings are given: 1, 0, or -1 where
   other things decide. */
static int is_present(const OperatorUse *use, const Term *condition)
{
    if (condition == NULL)
        return 1;
    if (condition->kind != TERM_APPLY || condition->count != 1)
        return -1;
    if (string_equal(condition->name, "not")) {
        const int other = is_present(use, condition->arguments[0]);
        return other < 0 ? other : !other;
    }
    if (!string_equal(condition->name, "given"))
        return -1;
    for (int i = 0; i < use->settings.count; i++)
        if (string_equal(use->settings.items[i].name, condition->arguments[0]->name))
            return 1;
    return 0;
}

static Arity operand_count(Checker *checker, const OperatorUse *use)
{
    const Operator *entry = use->operator;
    Arity arity = {0};
    Text names = text_new(checker->arena);
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        const int present = is_present(use, tensor->present);
        if (tensor->kind != TENSOR_OPERAND || present == 0)
            continue;
        const bool each = operator_is_each(tensor->name);
        text_format(&names, "%s%.*s%s", arity.most ? ", " : "",
                    (int)(strlen(tensor->name) - (each ? strlen(OPERATOR_EACH) : 0)), tensor->name,
                    each ? ", ..." : "");
        arity.any |= each;
        arity.most++;
        arity.required += present > 0 && !tensor->has_initial;
    }
    arity.names = names.data;
    return arity;
}

const char *operand_setting(const Operator *entry, int position)
{
    const TensorDeclaration *operand = operator_operand(entry, position);
    const Term *otherwise = operand ? operand->otherwise : NULL;
    return otherwise && otherwise->kind == TERM_NAME ? otherwise->name : NULL;
}

/* Whether an operand is a number, which then becomes a setting: `sub: {inputs: [1, x]}`. The name
   of a value is no plain text by now. */
static bool take_number(Checker *checker, Draft *draft, const Node *node, int position)
{
    if (!draft->use.operator|| !is_number(node))
        return false;
    const char *name = operand_setting(draft->use.operator, position);
    if (name == NULL) {
        diagnose(checker->diagnostics, node->span, "'%s' reads a value here, not a number",
                 draft->use.operator->name);
        if (strpbrk(node->text, ".eE") == NULL)
            diagnose_hint(checker->diagnostics, "a layer without a name is not read by its number; "
                                                "give it one with 'name' or 'as'");
        checker->doubtful = true;
        return true;
    }
    for (int i = 0; i < draft->use.settings.count; i++)
        if (string_equal(draft->use.settings.items[i].name, name)) {
            diagnose(checker->diagnostics, node->span, "the number '%s' is given twice", name);
            diagnose_note(checker->diagnostics, draft->use.settings.items[i].name_span,
                          "first given here");
            return true;
        }
    Setting setting = {.name = name, .name_span = node->span, .value_span = node->span};
    setting.kind = VALUE_NUMBERS;
    setting.count = 1;
    setting.number = ARENA_ARRAY(checker->arena, double, 1);
    if (read_number(checker, node, arena_format(checker->arena, "'%s'", name), setting.number))
        LIST_PUSH(checker->arena, &draft->use.settings, setting);
    return true;
}

static const char *values_text(Checker *checker, const Arity *arity)
{
    if (arity->any)
        return arena_format(checker->arena, "%d or more values (%s)", arity->required,
                            arity->names);
    const char *to =
        arity->most > arity->required ? arena_format(checker->arena, " to %d", arity->most) : "";
    return arena_format(checker->arena, "%d%s value%s (%s)", arity->required, to,
                        arity->most == 1 ? "" : "s", arity->names);
}

static void check_list_length(Checker *checker, const Draft *draft, const Node *list, int count)
{
    if (!draft->use.operator)
        return;
    Arity arity = operand_count(checker, &draft->use);
    if (count < arity.required || (count > arity.most && !arity.any))
        diagnose(checker->diagnostics, list->span, "'%s' reads %s, and %d %s given",
                 draft->use.operator->name, values_text(checker, &arity), count,
                 count == 1 ? "is" : "are");
}

static void connect_list(Checker *checker, Draft *draft, const Node *list, int layer)
{
    if (list->kind != NODE_SEQUENCE) {
        diagnose(checker->diagnostics, list->span, "'inputs' takes a list of names, not %s",
                 node_described(checker, list));
        checker->doubtful = true;
        return;
    }
    LIST(const Node *) values = {0};
    for (int i = 0; i < list->count; i++)
        if (!take_number(checker, draft, list->items[i], i))
            LIST_PUSH(checker->arena, &values, list->items[i]);
    check_list_length(checker, draft, list, values.count);
    for (int i = 0; i < values.count; i++)
        add_named(checker, draft, values.items[i], layer);
}

static void report_missing(Checker *checker, const Draft *draft, const Arity *arity)
{
    const char *name = draft->use.operator->name;
    diagnose(checker->diagnostics, draft->use.span, "'%s' reads %s; say which with 'inputs'", name,
             values_text(checker, arity));
    diagnose_hint(checker->diagnostics, "write %s: {inputs: [%s]}, with names of values", name,
                  arity->names);
    checker->doubtful = true;
}

/* `input` and `target` name the first and the second operand; the rest are the defaults. */
static void connect_words(Checker *checker, Draft *draft, int layer, const ValueReference *defaults,
                          int count)
{
    const Node *const named[] = {draft->word[WORD_INPUT], draft->word[WORD_TARGET]};
    Arity arity = {count, count, false, ""};
    if (draft->use.operator)
        arity = operand_count(checker, &draft->use);
    for (int i = 0; i < 2; i++)
        if (named[i] && i >= arity.most)
            diagnose(checker->diagnostics, named[i]->span, "'%s' reads %s", draft->use.name,
                     values_text(checker, &arity));
    if (arity.required > count && count > 0) {
        report_missing(checker, draft, &arity);
        return;
    }
    for (int i = 0; i < 2 && i < arity.most; i++) {
        if (named[i])
            add_named(checker, draft, named[i], layer);
        else if (i < arity.required && i < count)
            add_default(checker, draft, &defaults[i]);
    }
}

void connect_operands(Checker *checker, Draft *draft, int layer, const ValueReference *defaults,
                      int count)
{
    const Node *list = draft->word[WORD_INPUTS];
    const Node *one = draft->word[WORD_INPUT] ? draft->word[WORD_INPUT] : draft->word[WORD_TARGET];
    if (list && one) {
        diagnose(checker->diagnostics, one->span,
                 "the operands are given twice: 'inputs' names all of them");
        diagnose_note(checker->diagnostics, list->span, "'inputs' is here");
    }
    if (list)
        connect_list(checker, draft, list, layer);
    else
        connect_words(checker, draft, layer, defaults, count);
}
