/* The values of a chain that is being expanded, by name. */
#include "frontend/expander.h"

#include <string.h>

bool value_known(Value value)
{
    return value.layer >= 0 || value.input;
}

void scope_define(Expander *expander, Scope *scope, ScopeName name)
{
    scope->index.arena = expander->arena;
    int old = map_get(&scope->index, name.name);
    if (old < 0) {
        LIST_PUSH(expander->arena, &scope->names, name);
        map_set(&scope->index, name.name, scope->names.count - 1);
    } else if (name.is_alias || scope->names.items[old].is_alias) {
        /* Of two plain layers the checker says it. */
        diagnose(expander->diagnostics, name.span, "the name '%s' is given twice", name.name);
        diagnose_note(expander->diagnostics, scope->names.items[old].span, "first given here");
    }
}

/* "$input" is the same as "input" where it names an operand of the block, but for what a copy
   reads, which has the dollar in its name. NULL: no operand. */
static const char *operand_text(const Scope *scope, const char *text)
{
    for (; *text == '$' && scope; scope = scope->outer)
        for (int i = 0; i < 2; i++)
            if (map_get(&scope->index, text + i) >= 0)
                return text + i;
    return NULL;
}

static const char *without_dollar(const Scope *scope, const char *text)
{
    const char *operand = operand_text(scope, text);
    return operand ? operand : text;
}

bool is_operand(const Scope *scope, const char *text)
{
    return operand_text(scope, text) != NULL;
}

bool scope_is_absent(const Scope *scope, const Node *node)
{
    if (node->kind != NODE_SCALAR || node_is_empty(node))
        return false;
    const char *text = without_dollar(scope, node->text);
    for (; scope; scope = scope->outer) {
        const int found = map_get(&scope->index, text);
        if (found >= 0)
            return scope->names.items[found].is_absent;
    }
    return false;
}

/* Whether a chain stands in a block. */
static bool in_block(const Scope *scope)
{
    while (scope->outer)
        scope = scope->outer;
    return scope->is_block;
}

static void report_unknown(Expander *expander, const Scope *scope, const Node *node)
{
    const bool in_model = !in_block(scope);
    LIST(const char *) names = {0};
    for (; scope; scope = scope->outer)
        for (int i = 0; i < scope->names.count; i++)
            LIST_PUSH(expander->arena, &names, scope->names.items[i].name);
    const char *nearest = nearest_name(node->text, names.items, names.count);
    diagnose(expander->diagnostics, node->span, "unknown value '%s'%s", node->text,
             did_you_mean(expander->arena, nearest));
    if (!nearest)
        diagnose_hint(expander->diagnostics,
                      in_model ? "a value has the name of an input, or that of a layer above "
                                 "('name' or 'as')"
                               : "a block reads its inputs, and the values of the layers "
                                 "above in it");
    expander->checker->doubtful = true;
}

/* In this scope or those around it; VALUE_OPEN where there is none. */
static Value find_value(Expander *expander, const Scope *scope, const char *text)
{
    for (; scope; scope = scope->outer) {
        int found = map_get(&scope->index, text);
        if (found >= 0)
            return scope->names.items[found].value;
        const char *full = arena_format(expander->arena, "%s%s", scope->prefix, text);
        int layer = map_get(&expander->layer_of_name, full);
        if (layer >= 0)
            return (Value){layer, NULL, NULL};
    }
    return (Value){VALUE_OPEN, NULL, NULL};
}

/* A layer that has no name, whose parameters are called by its place, as "encoder.0.weight". */
static Value find_place(Expander *expander, const Scope *scope, const char *text)
{
    int layer = -1;
    for (; scope && layer < 0; scope = scope->outer)
        layer = map_get(&expander->layer_of_place,
                        arena_format(expander->arena, "%s%s", scope->prefix, text));
    return (Value){layer < 0 ? VALUE_OPEN : layer, NULL, NULL};
}

/* "parts.1": whether the layer `parts` has such a result is for the checker to say. */
static Value find_result(Expander *expander, const Scope *scope, const char *text)
{
    const char *dot = strrchr(text, '.');
    Value value = {VALUE_OPEN, NULL, NULL};
    if (dot) {
        const char *layer = arena_substring(expander->arena, text, (size_t)(dot - text));
        value = find_value(expander, scope, layer);
        if (value.layer == VALUE_OPEN && !value.input && !(dot[1] >= '0' && dot[1] <= '9'))
            value = find_place(expander, scope, layer);
    }
    if (value.layer < 0 || value.result)
        return (Value){VALUE_OPEN, NULL, NULL};
    value.result = dot + 1;
    return value;
}

/* VALUE_OPEN where there is none. */
static Value find_named(Expander *expander, const Scope *scope, const Node *node)
{
    if (node->kind != NODE_SCALAR || node_is_empty(node))
        return (Value){VALUE_OPEN, NULL, NULL};
    const char *text = without_dollar(scope, node->text);
    const Value value = find_value(expander, scope, text);
    if (value_known(value) || value.layer == VALUE_BROKEN)
        return value;
    const Value result = find_result(expander, scope, text);
    return !value_known(result) && string_equal(text, "previous") ? scope->chain : result;
}

bool scope_knows(Expander *expander, const Scope *scope, const Node *node)
{
    if (has_subscript(node))
        return scope_knows(expander, scope, without_subscript(expander, node));
    const Value value = find_named(expander, scope, node);
    return value_known(value) || value.layer == VALUE_BROKEN;
}

/* Whether a node names something of which this is all that was found. */
static bool names_unknown(const Node *node, Value found)
{
    return !value_known(found) && found.layer != VALUE_BROKEN && node->kind == NODE_SCALAR &&
           !node_is_empty(node) && !string_equal(node->text, "previous");
}

Value scope_value(Expander *expander, const Scope *scope, const Node *node)
{
    const Value value = find_named(expander, scope, node);
    if (!names_unknown(node, value))
        return value;
    const bool broken = in_block(scope) && !is_number(node);
    if (broken)
        report_unknown(expander, scope, node);
    return (Value){broken ? VALUE_BROKEN : VALUE_OPEN, NULL, NULL};
}

Value scope_known_value(Expander *expander, const Scope *scope, const Node *node)
{
    const Value value = scope_value(expander, scope, node);
    if (!names_unknown(node, value) || !network_inputs(expander))
        return value;
    report_unknown(expander, scope, node);
    return (Value){VALUE_BROKEN, NULL, NULL};
}

const char *value_name(Expander *expander, Value value)
{
    if (value.layer < 0)
        return value.input;
    PlainLayer *layer = &expander->layers.items[value.layer];
    const bool by_alias = !layer->named && layer->as;
    layer->referred |= !by_alias;
    const char *name = by_alias ? layer->as : layer->name;
    return value.result ? arena_format(expander->arena, "%s.%s", name, value.result) : name;
}
