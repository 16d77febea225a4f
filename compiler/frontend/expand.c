/* Chains of blocks and repetitions -> plain layers. An item is expanded where it is used: a block
   is a chain of its own, with a prefix for names and parameters of its own. What becomes of an item
   is the value that the next one reads; an item whose condition does not hold is the identity. */
#include "frontend/expand.h"
#include "frontend/expander.h"

#include <string.h>

/* --- blocks ---------------------------------------------------------------------------------- */

static void define_input(Expander *expander, Scope *inner, const Node *name, Value value,
                         bool is_absent)
{
    Span span = name ? name->span : inner->expansion->use;
    const char *text = name ? name->text : "input";
    scope_define(expander, inner, (ScopeName){text, value, span, true, is_absent});
}

int block_required_inputs(const Block *block)
{
    const Node *inputs = block->inputs;
    int required = inputs ? inputs->count : 1;
    while (inputs && inputs->kind == NODE_MAPPING && required > 0 &&
           !node_is_empty(inputs->items[required - 1]))
        required--;
    return required;
}

static void check_input_count(Expander *expander, const Scope *scope, const Block *block,
                              const Item *item, int count)
{
    const Node *names = block->inputs, *list = item_setting(item, "inputs");
    const int required = block_required_inputs(block), most = names ? names->count : 1;
    if (count >= required && count <= most)
        return;
    const char *to = most > required ? arena_format(expander->arena, " to %d", most) : "";
    diagnose(expander->diagnostics, list ? scope_span(scope, list->span) : item->key->span,
             "the block '%s' reads %d%s value%s, and %d %s given", block->key->text, required, to,
             most == 1 ? "" : "s", count, count == 1 ? "is" : "are");
    diagnose_note(expander->diagnostics, (names ? names : block->key)->span, "it is defined here");
    expander->checker->doubtful = true;
}

const Node *block_input(const Block *block, int i)
{
    const Node *inputs = block->inputs;
    return !inputs || i >= inputs->count  ? NULL
           : inputs->kind == NODE_MAPPING ? inputs->keys[i]
                                          : inputs->items[i];
}

/* The node of a value that a use gives a block; NULL where it gives none, or one that is not given
   itself. The first is that of the chain where it is not named. */
static const Node *given_input(const Scope *scope, const Block *block, const Item *item, int i)
{
    const Node *list = item_setting(item, "inputs");
    const bool is_given = list && list->kind == NODE_SEQUENCE && i < list->count;
    const Node *node = is_given ? list->items[i] : NULL;
    if (!node || node_is_empty(node))
        return NULL;
    return i >= block_required_inputs(block) && scope_is_absent(scope, node) ? NULL : node;
}

static void report_input(Expander *expander, const Block *block, const Node *key)
{
    LIST(const char *) names = {0};
    for (int i = 0; block->inputs && i < block->inputs->count; i++)
        LIST_PUSH(expander->arena, &names, block_input(block, i)->text);
    const char *nearest = nearest_name(key->text, names.items, names.count);
    diagnose(expander->diagnostics, key->span, "the block '%s' reads no '%s'%s", block->key->text,
             key->text, did_you_mean(expander->arena, nearest));
    expander->checker->doubtful = true;
}

/* inputs: {query: x, attn_mask: m} as the list that it stands for, with nulls for what it does not
   give. */
static Node *inputs_in_order(Expander *expander, const Block *block, const Node *named)
{
    const int wanted = block->inputs ? block->inputs->count : 1,
              required = block_required_inputs(block);
    Node *list = arena_copy(expander->arena, named, sizeof *named);
    list->kind = NODE_SEQUENCE;
    list->count = 0;
    list->items = ARENA_ARRAY(expander->arena, Node *, wanted + 1);
    int taken = 0;
    for (int i = 0; i < wanted; i++) {
        const Node *name = block_input(block, i);
        const int at = yaml_find(named, name ? name->text : "input");
        taken += at >= 0;
        list->items[i] = at >= 0 ? named->items[at] : expander_scalar(expander, named->span, "");
        if (at >= 0 || i < required)
            list->count = i + 1;
        if (at >= 0 || i >= required)
            continue;
        diagnose(expander->diagnostics, named->span, "the block '%s' reads '%s' too",
                 block->key->text, name ? name->text : "input");
        expander->checker->doubtful = true;
    }
    for (int i = 0; i < named->count && taken < named->count; i++) {
        bool known = false;
        for (int k = 0; k < wanted; k++) {
            const Node *name = block_input(block, k);
            known |= string_equal(named->keys[i]->text, name ? name->text : "input");
        }
        if (!known)
            report_input(expander, block, named->keys[i]);
    }
    return list;
}

/* Which of the block's inputs a setting gives, beside the list or the chain; -1: none. */
static int input_beside(const Block *block, const Node *key)
{
    for (int i = string_equal(key->text, "input"); block->inputs && i < block->inputs->count; i++)
        if (string_equal(block_input(block, i)->text, key->text) &&
            yaml_find(block->parameters, key->text) < 0)
            return i;
    return -1;
}

/* The list of inputs that a use has so far, with room for all. */
static Node *list_of_inputs(Expander *expander, const Block *block, const Item *item)
{
    const Node *inputs = item_setting(item, "inputs"), *input = item_setting(item, "input");
    if (inputs && inputs->kind == NODE_MAPPING)
        return inputs_in_order(expander, block, inputs);
    Node *list = arena_copy(expander->arena, item->settings, sizeof *list);
    const bool is_list = inputs && inputs->kind == NODE_SEQUENCE;
    const int wanted = block->inputs ? block->inputs->count : 1;
    list->kind = NODE_SEQUENCE;
    list->count = is_list ? inputs->count : input ? 1 : 0;
    list->items =
        ARENA_ARRAY(expander->arena, Node *, (list->count > wanted ? list->count : wanted) + 1);
    for (int i = 0; i < list->count; i++)
        list->items[i] =
            is_list ? inputs->items[i] : arena_copy(expander->arena, input, sizeof *input);
    return list;
}

static void put_input(Expander *expander, Node *list, int position, const Node *key, Node *value)
{
    for (; list->count <= position; list->count++)
        list->items[list->count] = expander_scalar(expander, key->span, "");
    if (!node_is_empty(list->items[position])) {
        diagnose(expander->diagnostics, key->span, "'%s' is among the inputs already", key->text);
        expander->checker->doubtful = true;
    }
    list->items[position] = value;
}

/* The item with its inputs in the order of the block's; what is given by its name beside them, as
   in {inputs: [q, k, v], attn_mask: m}, is among them. */
static Item with_inputs(Expander *expander, const Block *block, const Item *item)
{
    Item copy = *item;
    const Node *given = item->settings, *inputs = item_setting(item, "inputs");
    bool is_changed = inputs && inputs->kind == NODE_MAPPING;
    for (int i = 0; given && given->kind == NODE_MAPPING && i < given->count; i++)
        is_changed |= input_beside(block, given->keys[i]) >= 0;
    if (!is_changed)
        return copy;
    Node *settings = arena_copy(expander->arena, given, sizeof *given);
    Node *list = list_of_inputs(expander, block, item);
    settings->keys = ARENA_ARRAY(expander->arena, Node *, given->count + 1);
    settings->items = ARENA_ARRAY(expander->arena, Node *, given->count + 1);
    settings->count = 0;
    for (int i = 0; i < given->count; i++) {
        const int position = input_beside(block, given->keys[i]);
        if (position >= 0) {
            put_input(expander, list, position, given->keys[i], given->items[i]);
        } else if (!is_operand_word(given->keys[i]->text)) {
            settings->keys[settings->count] = given->keys[i];
            settings->items[settings->count++] = given->items[i];
        }
    }
    const int at = yaml_find(given, "inputs");
    settings->keys[settings->count] =
        at >= 0 ? given->keys[at] : expander_scalar(expander, item->key->span, "inputs");
    settings->items[settings->count++] = list;
    copy.settings = settings;
    return copy;
}

/* The values that a use of a block reads, under the block's names for them. Whether one that has a
   default is given is a parameter: $has_key. */
static void bind_inputs(Expander *expander, const Scope *scope, Scope *inner, const Block *block,
                        const Item *item, Environment *parameters)
{
    const Node *inputs = block->inputs, *list = item_setting(item, "inputs");
    const int wanted = inputs ? inputs->count : 1, required = block_required_inputs(block);
    int count = list && list->kind == NODE_SEQUENCE ? list->count : 1;
    inner->chain = item_operand(expander, scope, item);
    check_input_count(expander, scope, block, item, count);
    for (int i = 0; i < wanted; i++) {
        const Node *name = block_input(block, i), *node = given_input(scope, block, item, i);
        Value value = i == 0 ? inner->chain : (Value){VALUE_BROKEN, NULL, NULL};
        if (i > 0 && node)
            value = operand_value(expander, scope, node);
        else if (i > 0 && i >= required)
            value = scope_value(expander, inner, inputs->items[i]);
        define_input(expander, inner, name, value, i >= required && i > 0 && !node);
        if (i < required)
            continue;
        const Node *is_given = expander_scalar(expander, name->span, node ? "true" : "false");
        const Parameter has = {arena_format(expander->arena, "has_%s", name->text), is_given};
        LIST_PUSH(expander->arena, &parameters->parameters, has);
    }
}

/* The first output is the value of the use; all of them have names: "encoder.hidden". */
static void bind_outputs(Expander *expander, Scope *scope, const Scope *inner, const Block *block,
                         const Item *item)
{
    scope->chain = inner->chain;
    for (int i = 0; block->outputs && i < block->outputs->count; i++) {
        const Node *node = operand_name(expander, inner, block->outputs->items[i]);
        if (!node || node->is_broken)
            return;
        Value value = scope_value(expander, inner, node);
        const char *name = arena_format(expander->arena, "%s.%s", item->name, node->text);
        if (i == 0)
            scope->chain = value;
        if (value.layer >= 0 && block->outputs->count > 1)
            expander->layers.items[value.layer].is_output = true;
        if (value.layer < 0 ||
            !string_equal(value_name(expander, value), scope_full_name(expander, scope, name)))
            scope_define(expander, scope, (ScopeName){name, value, item->key->span, true, false});
        if (i > 0)
            item_define_result(expander, scope, item, i,
                               (ScopeName){.value = value, .is_alias = true});
    }
    item_define(expander, scope, item, scope->chain, true);
    const Node *as = item_setting(item, "as");
    const int count = block->outputs ? block->outputs->count : 1;
    if (as && as->kind == NODE_SEQUENCE && as->count > count) {
        diagnose(expander->diagnostics, scope_span(scope, as->items[count]->span),
                 "the block '%s' has %d output%s", block->key->text, count, count > 1 ? "s" : "");
        expander->checker->doubtful = true;
    }
}

static void expand_block(Expander *expander, Scope *scope, const Item *use, Block *block)
{
    const Item ordered = with_inputs(expander, block, use), *item = &ordered;
    block->used = true;
    if (!block->layers || !item_has_settings(expander, item) ||
        item_too_deep(expander, scope, item)) {
        expander->checker->doubtful = true;
        return;
    }
    if (block->active) {
        diagnose(expander->diagnostics, item->key->span, "the block '%s' uses itself",
                 block->key->text);
        expander->exhausted = expander->checker->doubtful = true;
        return;
    }
    const char *share = item_share(expander, scope, item);
    Environment parameters = {.outer = block->is_own ? NULL : &expander->parameters};
    const char *what =
        arena_format(expander->arena, "in the block '%s', used here", block->key->text);
    Scope inner = {.is_block = true,
                   .prefix = arena_format(expander->arena, "%s.",
                                          scope_full_name(expander, scope, item->name)),
                   .parameters = &parameters,
                   .expansion = expander_use(expander, item->key->span, what),
                   .trainable = item_trainable(expander, scope, item),
                   .average = item_average(expander, scope, item),
                   .share = share ? arena_format(expander->arena, "%s.", share) : NULL,
                   .depth = scope->depth + 1};
    bind_parameters(expander, scope, block, item, share, &parameters);
    const BlockUse bound = {block, parameters};
    LIST_PUSH(expander->arena, &expander->uses, bound);
    map_set(&expander->use_of_name, scope_full_name(expander, scope, item->name),
            expander->uses.count - 1);
    bind_inputs(expander, scope, &inner, block, item, &parameters);
    block->active = true;
    expand_chain(expander, &inner, block->layers);
    block->active = false;
    bind_outputs(expander, scope, &inner, block, item);
}

/* --- chains ---------------------------------------------------------------------------------- */

/* What cannot be taken apart is left as it is, for the checker to report. */
static void keep_item(Expander *expander, Scope *scope, const Item *item)
{
    PlainLayer layer = {.use = expander_copy(expander, scope, item->node), .named = true};
    layer.name = scope_full_name(expander, scope, item->name ? item->name : "");
    expander->checker->doubtful = true;
    if (layer.use)
        push_layer(expander, scope, layer, item->node->span);
}

static void skip_item(Expander *expander, Scope *scope, const Item *item)
{
    const Node *operand = item_operand_node(item);
    const bool is_absent = operand && scope_is_absent(scope, operand);
    const int before = expander->layers.count;
    scope->chain = item_operand(expander, scope, item);
    /* A part, as `x[:, 0]`, that only a layer that is not there would read. */
    for (int i = before; i < expander->layers.count; i++)
        expander->layers.items[i].is_output = true;
    item_define_as(expander, scope, item,
                   (ScopeName){.value = scope->chain, .is_alias = true, .is_absent = is_absent});
}

void expand_item(Expander *expander, Scope *scope, const Node *node, int position)
{
    Item item = {.node = node, .position = position};
    if (!spend(expander, scope_span(scope, node->span)))
        return;
    if (!read_item(expander, scope, &item)) {
        keep_item(expander, scope, &item);
        return;
    }
    Block *block = find_block(expander, item.key);
    if (block)
        block->used = true;
    else
        item = settle_names(expander, scope, &item);
    item = name_operands(expander, scope, block, &item);
    if (!is_wanted(expander, scope, &item))
        skip_item(expander, scope, &item);
    else if (block)
        expand_block(expander, scope, &item, block);
    else if (string_equal(item.key->text, "repeat"))
        expand_repetition(expander, scope, &item);
    else
        expand_layer(expander, scope, &item);
}

void expand_chain(Expander *expander, Scope *scope, const Node *layers)
{
    for (int i = 0; i < layers->count && !expander->exhausted; i++)
        expand_item(expander, scope, layers->items[i], i);
}

/* --- the file -------------------------------------------------------------------------------- */

/* Layers whose position in the expanded model is not that in their chain have it as a name. */
static Node *finished_layer(Expander *expander, int position)
{
    PlainLayer *layer = &expander->layers.items[position];
    Node *use = layer->use;
    if (layer->named && use->kind != NODE_MAPPING)
        return use;
    Node *settings = use->count == 1 && use->items[0]->kind == NODE_MAPPING ? use->items[0] : NULL;
    const char *number = arena_format(expander->arena, "%d", position);
    if (!layer->named && settings && (layer->referred || !string_equal(layer->name, number)))
        expander_add_pair(expander, settings, "name", use->keys[0]->span,
                          expander_scalar(expander, use->keys[0]->span, layer->name));
    return settings && !settings->count ? use->keys[0] : use;
}

static Node *expand_model(Expander *expander, Scope *scope, const Node *layers)
{
    const Node *inputs = network_inputs(expander);
    for (int i = 0; inputs && i < inputs->count; i++) {
        const Node *key = inputs->keys[i];
        const Value value = {VALUE_OPEN, key->text, NULL};
        scope_define(expander, scope, (ScopeName){key->text, value, key->span, false, false});
        if (i == 0)
            scope->chain = value;
    }
    expand_chain(expander, scope, layers);
    return arena_copy(expander->arena, layers, sizeof *layers);
}

/* Where the chain ends with the value of another layer than the last one, the network's result is
   that. */
static void add_output(Expander *expander, const Scope *scope, Node *result, const Node *model)
{
    if (!value_known(scope->chain) || scope->chain.layer == expander->layers.count - 1 ||
        expander->checker->doubtful)
        return;
    expander_add_pair(expander, result, "output", model->span,
                      expander_scalar(expander, model->span, value_name(expander, scope->chain)));
}

/* The values that the loss or a metric names. */
static void expand_use(Expander *expander, const Scope *scope, OperatorKind kind, Node *use)
{
    name_compared(expander, kind, use);
    Node *settings = use->kind == NODE_MAPPING && use->count ? use->items[0] : use;
    for (int i = 0; settings->kind == NODE_MAPPING && i < settings->count; i++) {
        Value first;
        Node *node = settings->items[i];
        const char *key = settings->keys[i]->text;
        if (!is_operand_word(key) && !string_equal(key, "target"))
            continue;
        Node *named = expand_operands(expander, scope, node, &first);
        settings->items[i] = named ? named : node;
    }
}

static Node *expand_section(Expander *expander, const Scope *scope, const char *key, Node *node)
{
    if (string_equal(key, "operators") || string_equal(key, "model"))
        return node;
    Node *copy = substitute(expander, scope, node);
    if (!copy)
        return node;
    Value first;
    const bool is_list = copy->kind == NODE_SEQUENCE;
    if (string_equal(key, "output"))
        copy = expand_operands(expander, scope, copy, &first);
    const OperatorKind kind = string_equal(key, "loss") ? OPERATOR_LOSS : OPERATOR_METRIC;
    if (kind == OPERATOR_LOSS && !is_list)
        expand_use(expander, scope, kind, copy);
    if (kind == OPERATOR_LOSS || string_equal(key, "metrics"))
        for (int i = 0; is_list && i < copy->count; i++)
            expand_use(expander, scope, kind, copy->items[i]);
    return copy ? copy : node;
}

/* Sections behind the model may read parts of values, for which layers are added. */
static void finish_model(const Expander *expander, Node *model)
{
    if (!model)
        return;
    model->count = expander->layers.count;
    model->is_broken = !model->count && expander->checker->doubtful;
    model->items = ARENA_ARRAY(expander->arena, Node *, model->count + 1);
}

static const Node *expand_sections(Expander *expander, const Node *tree)
{
    Node *result = expander_mapping(expander, tree->span, tree->count + 1);
    Scope scope = {
        .prefix = "", .parameters = &expander->parameters, .chain = {VALUE_OPEN, NULL, NULL}};
    const Node *layers = yaml_get(tree, "model");
    Node *model = layers && layers->kind == NODE_SEQUENCE && layers->count
                      ? expand_model(expander, &scope, layers)
                      : NULL;
    for (int i = 0; i < tree->count; i++) {
        const char *key = tree->keys[i]->text;
        if (string_equal(key, "blocks") || string_equal(key, "parameters"))
            continue;
        result->keys[result->count] = tree->keys[i];
        result->items[result->count++] =
            model && tree->items[i] == layers
                ? model
                : expand_section(expander, &scope, key, tree->items[i]);
    }
    if (model && !yaml_get(tree, "output"))
        add_output(expander, &scope, result, layers);
    expander->checker->is_block_output =
        ARENA_ARRAY(expander->arena, bool, expander->layers.count + 1);
    finish_model(expander, model);
    for (int i = 0; model && i < model->count; i++) {
        model->items[i] = finished_layer(expander, i);
        expander->checker->is_block_output[i] = expander->layers.items[i].is_output;
    }
    return result;
}

void expand(Checker *checker)
{
    Expander expander = {.checker = checker,
                         .arena = checker->arena,
                         .diagnostics = checker->diagnostics,
                         .block_of_name = {.arena = checker->arena},
                         .own_block_of_name = {.arena = checker->arena},
                         .layer_of_name = {.arena = checker->arena},
                         .layer_of_place = {.arena = checker->arena},
                         .use_of_name = {.arena = checker->arena}};
    const Node *tree = checker->tree;
    checker->blocks = yaml_get(tree, "blocks");
    read_parameters(&expander, yaml_get(tree, "parameters"));
    read_blocks(&expander, checker->blocks);
    read_own_blocks(&expander, checker->own_blocks);
    if (!checker->doubtful)
        check_parameters(&expander, tree);
    checker->tree = expand_sections(&expander, tree);
    for (int i = 0; i < expander.blocks.count; i++)
        if (!expander.blocks.items[i].used && !expander.blocks.items[i].is_own)
            LIST_PUSH(checker->arena, &checker->unused_blocks, expander.blocks.items[i].key);
}
