/* One operator of a chain -> a plain layer: operands by their whole names, words without
 * expressions. */
#include "frontend/expander.h"
#include "operators/specialise.h"

#include <string.h>

enum { MAX_LAYERS = 10000 };

/* --- operands -------------------------------------------------------------------------------- */

/* "$x" is the operand x of a block, or, where there is no parameter x either, meant to be one. */
static bool means_operand(const Scope *scope, const char *text)
{
    return is_operand(scope, text) || (*text == '$' && !strpbrk(text + 1, "$ {") &&
                                       !environment_has(scope->parameters, text + 1));
}

Node *operand_name(Expander *expander, const Scope *scope, const Node *node)
{
    return node_is_expression(node) && !means_operand(scope, node->text)
               ? substitute(expander, scope, node)
               : expander_copy(expander, scope, node);
}

Value operand_value(Expander *expander, const Scope *scope, const Node *node)
{
    if (has_subscript(node))
        return subscripted(expander, scope, node,
                           operand_value(expander, scope, without_subscript(expander, node)));
    const Node *name = operand_name(expander, scope, node);
    if (name && !name->is_broken && is_number(name))
        return (Value){VALUE_OPEN, name->text, NULL};
    return name && !name->is_broken ? scope_known_value(expander, scope, name)
                                    : (Value){VALUE_BROKEN, NULL, NULL};
}

/* A name of a value as the expanded model has it. */
static Node *operand(Expander *expander, const Scope *scope, const Node *node, Value *value)
{
    const bool is_part = has_subscript(node);
    Node *copy =
        is_part ? expander_copy(expander, scope, node) : operand_name(expander, scope, node);
    if (!copy)
        return NULL;
    if (copy->is_broken)
        return copy;
    *value = is_part ? operand_value(expander, scope, node) : scope_value(expander, scope, copy);
    copy->is_broken = value->layer == VALUE_BROKEN;
    if (value_known(*value)) {
        copy->text = value_name(expander, *value);
        copy->plain = value->layer < 0; /* a number, or no name that is one */
    }
    return copy;
}

/* `input: x` or the names of `inputs: [x, y]`, in the same form; `first` is the first one's value.
 */
Node *expand_operands(Expander *expander, const Scope *scope, const Node *node, Value *first)
{
    if (node->kind != NODE_SEQUENCE)
        return operand(expander, scope, node, first);
    Node *copy = expander_copy(expander, scope, node);
    if (!copy)
        return NULL;
    copy->items = ARENA_ARRAY(expander->arena, Node *, node->count + 1);
    for (int i = 0; i < node->count; i++) {
        Value value = {VALUE_OPEN, NULL, NULL};
        copy->items[i] = operand(expander, scope, node->items[i], &value);
        if (!copy->items[i])
            return NULL;
        if (i == 0)
            *first = value;
    }
    return copy;
}

/* What an item reads first; NULL: the value of the chain. */
const Node *item_operand_node(const Item *item)
{
    const Node *list = item_setting(item, "inputs"), *one = item_setting(item, "input");
    return list && list->kind == NODE_SEQUENCE && list->count ? list->items[0] : one;
}

Value item_operand(Expander *expander, const Scope *scope, const Item *item)
{
    const Node *node = item_operand_node(item);
    return node ? operand_value(expander, scope, node) : scope->chain;
}

/* --- plain layers ---------------------------------------------------------------------------- */

/* The network's inputs, as written; NULL where there are none. */
const Node *network_inputs(const Expander *expander)
{
    const Node *inputs = yaml_get(expander->checker->tree, "inputs");
    return inputs && inputs->kind == NODE_MAPPING && inputs->count ? inputs : NULL;
}

bool is_operand_word(const char *key)
{
    return string_equal(key, "input") || string_equal(key, "inputs");
}

/* Whether a layer reads the chain's value without being told. */
static bool is_next(const Expander *expander, Value chain)
{
    int count = expander->layers.count;
    if (!value_known(chain) || count)
        return !value_known(chain) || (chain.layer == count - 1 && !chain.result);
    return string_equal(network_inputs(expander)->keys[0]->text, chain.input);
}

/* The prefix of the chain; for names that begin with a dot, of the one around the repetition. */
static const char *parameter_prefix(const Scope *scope, const char *name)
{
    while (*name == '.' && scope->outer)
        scope = scope->outer;
    return scope->prefix;
}

/* `names: {weight: in_proj_weight}`, with a prefix. */
static Node *plain_names(Expander *expander, const Scope *scope, const Node *node)
{
    Node *copy = substitute(expander, scope, node);
    for (int i = 0; copy && copy->kind == NODE_MAPPING && i < copy->count; i++) {
        Node *name = copy->items[i];
        if (name->kind == NODE_SCALAR && !node_is_empty(name))
            name->text = arena_format(expander->arena, "%s%s", parameter_prefix(scope, name->text),
                                      name->text + (*name->text == '.' && scope->outer != NULL));
    }
    return copy;
}

/* Whether an operator reads its operand with this number only if it is given one. */
static bool is_optional(const Expander *expander, const Node *key, int operand)
{
    const Operator *entry = visible_layer(expander->checker, key);
    const TensorDeclaration *declared = entry ? operator_operand(entry, operand) : NULL;
    return declared && declared->has_initial;
}

/* Inputs that a use of the block does not give are not given on to operators that can do without.
 */
static const Node *given_operands(Expander *expander, const Scope *scope, const Item *item,
                                  const Node *list)
{
    if (list->kind != NODE_SEQUENCE)
        return list;
    Node *copy = arena_copy(expander->arena, list, sizeof *list);
    while (copy->count > 0 && scope_is_absent(scope, copy->items[copy->count - 1]) &&
           is_optional(expander, item->key, copy->count - 1))
        copy->count--;
    return copy;
}

/* Of a parameter that may be a value: the whole name of that, where there is one. */
static bool is_parameter(const Expander *expander, const Node *operator, const char * key)
{
    const Operator *entry = visible_layer(expander->checker, operator);
    for (int i = 0; entry && i < entry->tensors.count; i++)
        if (entry->tensors.items[i].kind == TENSOR_PARAMETER &&
            string_equal(entry->tensors.items[i].name, key))
            return true;
    return false;
}

/* To a name, or to those of a list. */
static void add_prefix(Expander *expander, const Scope *scope, Node *name)
{
    if (name->kind == NODE_SCALAR && !node_is_empty(name) && *scope->prefix)
        name->text = scope_full_name(expander, scope, name->text);
    for (int i = 0; name->kind == NODE_SEQUENCE && i < name->count; i++)
        add_prefix(expander, scope, name->items[i]);
}

static Node *plain_setting(Expander *expander, const Scope *scope, const Item *item, int at)
{
    const char *key = item->settings->keys[at]->text;
    const Node *node = item->settings->items[at];
    Value first;
    if (is_operand_word(key))
        return expand_operands(expander, scope, given_operands(expander, scope, item, node),
                               &first);
    if (string_equal(key, "names"))
        return plain_names(expander, scope, node);
    if (is_parameter(expander, item->key, key) && scope_knows(expander, scope, node))
        return operand(expander, scope, node, &first);
    Node *copy = substitute(expander, scope, node);
    if (copy && (string_equal(key, "name") || string_equal(key, "as")))
        add_prefix(expander, scope, copy);
    return copy;
}

static bool has_parameters(const Expander *expander, const Node *key)
{
    const Operator *entry = visible_layer(expander->checker, key);
    for (int i = 0; entry && i < entry->tensors.count; i++)
        if (entry->tensors.items[i].kind == TENSOR_PARAMETER)
            return true;
    return false;
}

/* In a block that shares, layers without parameters have nothing to do with it. */
static void add_share(Expander *expander, const Scope *scope, const Item *item, Node *settings)
{
    const Node *own = item_setting(item, "share");
    const char *share =
        own || has_parameters(expander, item->key) ? item_share(expander, scope, item) : NULL;
    const Node *average = item_average(expander, scope, item);
    if (share)
        expander_add_pair(expander, settings, "share", own ? own->span : item->key->span,
                          expander_scalar(expander, own ? own->span : item->key->span, share));
    if (share && average)
        expander_add_pair(expander, settings, "average", average->span, (Node *)average);
}

/* Of a layer that is called once more the settings that this call does not repeat. */
static void add_shared_settings(Expander *expander, const Item *item, const Operator *entry,
                                Node *settings)
{
    const Node *share = item_setting(item, "share") ? yaml_get(settings, "share") : NULL;
    const Node *use = NULL;
    for (int i = 0; share && entry && !use && i < expander->layers.count; i++)
        if (string_equal(expander->layers.items[i].name, share->text))
            use = expander->layers.items[i].use;
    if (!use || visible_layer(expander->checker, use->keys[0]) != entry)
        return;
    for (int i = 0; i < entry->attributes.count; i++) {
        const char *name = entry->attributes.items[i].name;
        Node *value = yaml_get(use->items[0], name);
        if (value && yaml_find(settings, name) < 0)
            expander_add_pair(expander, settings, name, item->key->span, value);
    }
}

/* `zeros` and its like. */
static bool reads_nothing(const Expander *expander, const Node *key)
{
    const Operator *entry = visible_layer(expander->checker, key);
    return entry && !operator_operand(entry, 0);
}

static Node *plain_settings(Expander *expander, const Scope *scope, const Item *item)
{
    enum { ADDED = 5 }; /* name, input, trainable, share, average */
    const Operator *entry = visible_layer(expander->checker, item->key);
    int count = item->settings ? item->settings->count : 0;
    const int shared = entry ? entry->attributes.count : 0;
    /* Where a block shares, the names that its chain gives are those of the other one's; averages
       have their own. */
    const bool shares = !item_setting(item, "share") && !item_average(expander, scope, item) &&
                        scope_share(expander, scope, item->name);
    Node *settings = expander_mapping(expander, item->key->span, count + shared + ADDED);
    if (item->settings)
        settings->span = scope_span(scope, item->settings->span);
    for (int i = 0; i < count; i++) {
        const char *word = item->settings->keys[i]->text;
        if (string_equal(word, "when") || string_equal(word, "share") ||
            string_equal(word, "average") || (string_equal(word, "names") && shares))
            continue;
        Node *key = expander_copy(expander, scope, item->settings->keys[i]);
        Node *value = plain_setting(expander, scope, item, i);
        if (!key || !value)
            return NULL;
        settings->keys[settings->count] = key;
        settings->items[settings->count++] = value;
    }
    if (!is_next(expander, scope->chain) && !item_setting(item, "input") &&
        !item_setting(item, "inputs") && !reads_nothing(expander, item->key))
        expander_add_pair(
            expander, settings, "input", item->key->span,
            expander_scalar(expander, item->key->span, value_name(expander, scope->chain)));
    if (scope->trainable && !item_setting(item, "trainable"))
        expander_add_pair(expander, settings, "trainable", scope->trainable->span,
                          (Node *)scope->trainable);
    add_share(expander, scope, item, settings);
    add_shared_settings(expander, item, entry, settings);
    return settings;
}

void push_layer(Expander *expander, Scope *scope, PlainLayer layer, Span span)
{
    if (expander->layers.count == MAX_LAYERS)
        expander_exhaust(expander, span, "layers", MAX_LAYERS);
    if (expander->exhausted)
        return;
    scope->chain = (Value){expander->layers.count, NULL, NULL};
    LIST_PUSH(expander->arena, &expander->layers, layer);
    map_set(layer.named ? &expander->layer_of_name : &expander->layer_of_place, layer.name,
            scope->chain.layer);
    if (layer.as)
        map_set(&expander->layer_of_name, layer.as, scope->chain.layer);
}

void expand_layer(Expander *expander, Scope *scope, const Item *item)
{
    const Node *given = item->node->kind == NODE_MAPPING ? item->node->items[0] : NULL;
    const char *as = item_as(expander, scope, item);
    PlainLayer layer = {.name = scope_full_name(expander, scope, item->name),
                        .as = as ? scope_full_name(expander, scope, as) : NULL,
                        .named = item->named};
    layer.use = expander_mapping(expander, scope_span(scope, item->node->span), 1);
    layer.use->count = 1;
    layer.use->keys[0] = arena_copy(expander->arena, item->key, sizeof *item->key);
    if (given && !item->settings)
        layer.use->items[0] =
            expander_copy(expander, scope, given); /* no settings: left as it is */
    else
        layer.use->items[0] = plain_settings(expander, scope, item);
    if (!layer.use->items[0])
        return;
    push_layer(expander, scope, layer, item->key->span);
    item_define(expander, scope, item, scope->chain, false);
    const Node *names = item_setting(item, "as");
    for (int i = 1; names && i < names->count; i++) {
        const Value value = {scope->chain.layer, NULL, arena_format(expander->arena, "%d", i)};
        item_define_result(expander, scope, item, i, (ScopeName){.value = value});
    }
}
