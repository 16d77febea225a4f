/* The sections `parameters` and `blocks`, and what a use of a block gives its parameters. */
#include "frontend/expander.h"

#include <string.h>

/* --- parameters ------------------------------------------------------------------------------ */

static void add_parameter(Expander *expander, Environment *environment, const Node *key,
                          const Node *value)
{
    Parameter parameter = {key->text, value};
    LIST_PUSH(expander->arena, &environment->parameters, parameter);
}

/* A parameter with an error has no value; 1 is one that seldom leads to another error. */
static const Node *some_value(Expander *expander, const Node *key)
{
    Node *node = ARENA_NEW(expander->arena, Node);
    *node = (Node){.kind = NODE_SCALAR, .span = key->span, .text = "1", .plain = true};
    return node;
}

enum { MAX_ITEMS = 10000 };

/* Lists of lists could double in size with every parameter: `left` is how many items there may be.
 */
static bool is_plain(const Node *value, int *left)
{
    if (value->kind == NODE_MAPPING || (*left -= 1) < 0)
        return false;
    for (int i = 0; i < value->count; i++)
        if (!is_plain(value->items[i], left))
            return false;
    return true;
}

static bool is_simple(Expander *expander, const Node *value)
{
    int left = MAX_ITEMS;
    if (is_plain(value, &left))
        return true;
    if (left < 0)
        diagnose(expander->diagnostics, value->span, "a parameter has at most %d items",
                 MAX_ITEMS - 1);
    else
        diagnose(expander->diagnostics, value->span,
                 "a parameter is a number, a boolean, a text or a list of these or of lists");
    return false;
}

static const Node *evaluated(Expander *expander, const Scope *scope, const Node *key,
                             const Node *node)
{
    const Node *value = substitute(expander, scope, node);
    if (value && !value->is_broken && is_simple(expander, value))
        return value;
    expander->checker->doubtful = true;
    return some_value(expander, key);
}

void read_parameters(Expander *expander, const Node *node)
{
    Checker *checker = expander->checker;
    if (!node || !check_mapping(checker, node, "'parameters'"))
        return;
    const int errors = diagnostics_errors(checker->diagnostics);
    const Scope scope = {.prefix = "", .parameters = &expander->parameters};
    for (int i = 0; i < node->count; i++) {
        const Node *key = node->keys[i], *value = node->items[i];
        read_name(checker, key, "a parameter", false);
        if (node_is_empty(value))
            diagnose(checker->diagnostics, key->span, "the parameter '%s' has no value", key->text);
        add_parameter(expander, &expander->parameters, key,
                      evaluated(expander, &scope, key, value));
    }
    checker->doubtful |= diagnostics_errors(checker->diagnostics) > errors;
}

static bool is_word(const char *key)
{
    static const char *const words[] = {"name", "as",        "input", "inputs",
                                        "when", "trainable", "share", "average"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (string_equal(words[i], key))
            return true;
    return false;
}

static const char *nearest_parameter(Expander *expander, const Block *block, const char *key)
{
    LIST(const char *) names = {0};
    for (int i = 0; block->parameters && i < block->parameters->count; i++)
        LIST_PUSH(expander->arena, &names, block->parameters->keys[i]->text);
    return nearest_name(key, names.items, names.count);
}

static void check_settings(Expander *expander, const Block *block, const Node *settings)
{
    for (int i = 0; settings && i < settings->count; i++) {
        const Node *key = settings->keys[i];
        if (is_word(key->text) || yaml_find(block->parameters, key->text) >= 0)
            continue;
        const char *nearest = nearest_parameter(expander, block, key->text);
        diagnose(expander->diagnostics, key->span, "the block '%s' has no parameter '%s'%s",
                 block->key->text, key->text, did_you_mean(expander->arena, nearest));
        diagnose_note(expander->diagnostics, block->key->span, "the block is defined here");
    }
}

static bool is_misspelt(Expander *expander, const Block *block, const Node *settings,
                        const char *name)
{
    for (int i = 0; settings && i < settings->count; i++)
        if (!is_word(settings->keys[i]->text) &&
            string_equal(nearest_parameter(expander, block, settings->keys[i]->text), name))
            return true;
    return false;
}

static const Node *missing_parameter(Expander *expander, const Block *block, const Item *item,
                                     const Node *key)
{
    if (!is_misspelt(expander, block, item->settings, key->text)) {
        diagnose(expander->diagnostics, item->key->span, "'%s' needs the parameter '%s'",
                 block->key->text, key->text);
        diagnose_note(expander->diagnostics, key->span, "it has no default");
    }
    expander->checker->doubtful = true;
    return some_value(expander, key);
}

/* What the use whose parameters the item shares has for one of them; NULL where there is none. */
static const Node *shared_value(const Expander *expander, const Block *block, const Item *item,
                                const char *share, int position)
{
    const int use =
        share && item_setting(item, "share") ? map_get(&expander->use_of_name, share) : -1;
    if (use < 0 || expander->uses.items[use].block != block)
        return NULL;
    const Environment *parameters = &expander->uses.items[use].parameters;
    return position < parameters->parameters.count ? parameters->parameters.items[position].value
                                                   : NULL;
}

void bind_parameters(Expander *expander, const Scope *scope, const Block *block, const Item *item,
                     const char *share, Environment *bound)
{
    check_settings(expander, block, item->settings);
    const Scope inner = {.prefix = "", .parameters = bound, .expansion = scope->expansion};
    for (int i = 0; block->parameters && i < block->parameters->count; i++) {
        const Node *key = block->parameters->keys[i], *standard = block->parameters->items[i];
        int given = yaml_find(item->settings, key->text);
        const Node *value = shared_value(expander, block, item, share, i);
        if (given >= 0)
            value = evaluated(expander, scope, key, item->settings->items[given]);
        else if (value)
            ; /* as the one that is called once more */
        else if (!node_is_empty(standard))
            value = evaluated(expander, &inner, key, standard);
        else
            value = missing_parameter(expander, block, item, key);
        add_parameter(expander, bound, key, value);
    }
}

/* --- blocks ---------------------------------------------------------------------------------- */

/* Those of a description's blocks, then those that only dlc's own have. */
static const Field block_fields[] = {
    {"parameters", FIELD_NODE, offsetof(Block, parameters), 0, 0},
    {"inputs", FIELD_NODE, offsetof(Block, inputs), 0, 0},
    {"outputs", FIELD_NODE, offsetof(Block, outputs), 0, 0},
    {"layers", FIELD_NODE, offsetof(Block, layers), 0, 0},
    {"about", FIELD_NODE, offsetof(Block, about), 0, 0},
    {"torch", FIELD_NODE, offsetof(Block, torch), 0, 0},
    {"also", FIELD_NODE, offsetof(Block, also), 0, 0},
};
enum { BLOCK_FIELDS = sizeof block_fields / sizeof *block_fields, OWN_FIELDS = 3 };
const Section block_section = {"blocks", block_fields, BLOCK_FIELDS - OWN_FIELDS};
static const Section own_block_section = {"blocks", block_fields, BLOCK_FIELDS};

/* NULL where it is no list of names; those of outputs may be expressions. */
static const Node *check_names(Expander *expander, const Node *node, const char *what,
                               bool is_output)
{
    Checker *checker = expander->checker;
    if (!node || (!is_output && node->kind == NODE_SEQUENCE && !node->count))
        return NULL; /* a block that reads nothing has no names for it */
    if (node->kind != NODE_SEQUENCE || !node->count) {
        diagnose(checker->diagnostics, node->span, "%s takes a list of names", what);
        return NULL;
    }
    bool fine = true;
    for (int i = 0; i < node->count; i++)
        fine &= (is_output && node_is_expression(node->items[i])) ||
                read_name(checker, node->items[i], what, true) != NULL;
    return fine ? node : NULL;
}

/* The default of an input is the value of one before it. */
static bool check_default(Expander *expander, const Node *inputs, int at)
{
    const Node *node = inputs->items[at];
    if (node_is_empty(node))
        return true;
    for (int i = 0; i < at && node->kind == NODE_SCALAR; i++)
        if (string_equal(inputs->keys[i]->text, node->text))
            return true;
    diagnose(expander->diagnostics, node->span,
             "the default of the input '%s' must be the name of an input before it",
             inputs->keys[at]->text);
    return false;
}

/* A list of names, or a mapping from names to defaults; NULL where it is neither. */
static const Node *check_inputs_of(Expander *expander, const Node *node)
{
    if (!node || node->kind != NODE_MAPPING || !node->count)
        return check_names(expander, node, "'inputs'", false);
    bool fine = true;
    for (int i = 0; i < node->count; i++)
        fine &= read_name(expander->checker, node->keys[i], "an input", true) != NULL &&
                check_default(expander, node, i);
    return fine ? node : NULL;
}

static const Node *check_block_parameters(Expander *expander, const Node *node)
{
    if (!node || !check_mapping(expander->checker, node, "'parameters'"))
        return NULL;
    for (int i = 0; i < node->count; i++) {
        const Node *key = node->keys[i];
        if (is_word(key->text))
            diagnose(expander->diagnostics, key->span,
                     "'%s' is a word of every layer, and cannot be "
                     "a parameter",
                     key->text);
        read_name(expander->checker, key, "a parameter", false);
    }
    return node;
}

static void check_layers_of(Expander *expander, Block *block, const Node *node)
{
    if (block->layers && block->layers->kind == NODE_SEQUENCE && block->layers->count)
        return;
    if (block->layers || !given(expander->checker, &block_section, node, "layers")) {
        diagnose(expander->diagnostics, block->layers ? block->layers->span : block->key->span,
                 "the block '%s' has no list of 'layers'", block->key->text);
        diagnose_hint(expander->diagnostics, "each layer begins with '- '");
    }
    block->layers = NULL;
}

static void check_block_name(Expander *expander, const Node *key)
{
    read_name(expander->checker, key, "a block", false);
    const Node *own = yaml_get(expander->checker->tree, "operators");
    if (string_equal(key->text, "repeat"))
        diagnose(expander->diagnostics, key->span, "'repeat' is a word of the language");
    else if (yaml_get(own, key->text))
        diagnose(expander->diagnostics, key->span, "there is an operator '%s', too", key->text);
    else if (library_find(expander->checker->library, OPERATOR_LAYER, key->text))
        diagnose_warning(expander->diagnostics, key->span, "'%s' hides dlc's own operator",
                         key->text);
    else if (yaml_get(expander->checker->own_blocks, key->text))
        diagnose_warning(expander->diagnostics, key->span, "'%s' hides dlc's own block", key->text);
}

static Block read_block(Expander *expander, const Section *section, const Node *key,
                        const Node *node)
{
    Block block = {.key = key};
    if (!check_mapping(expander->checker, node, "a block"))
        return block;
    read_section(expander->checker, section, node, &block);
    block.parameters = check_block_parameters(expander, block.parameters);
    block.inputs = check_inputs_of(expander, block.inputs);
    block.outputs = check_names(expander, block.outputs, "'outputs'", true);
    check_layers_of(expander, &block, node);
    return block;
}

void read_blocks(Expander *expander, const Node *node)
{
    Checker *checker = expander->checker;
    if (!node || !check_mapping(checker, node, "'blocks'"))
        return;
    const int errors = diagnostics_errors(checker->diagnostics);
    for (int i = 0; i < node->count; i++) {
        check_block_name(expander, node->keys[i]);
        Block block = read_block(expander, &block_section, node->keys[i], node->items[i]);
        LIST_PUSH(expander->arena, &expander->blocks, block);
        map_set(&expander->block_of_name, block.key->text, expander->blocks.count - 1);
    }
    checker->doubtful |= diagnostics_errors(checker->diagnostics) > errors;
}

void read_own_blocks(Expander *expander, const Node *node)
{
    const int errors = diagnostics_errors(expander->diagnostics);
    const Node *operators = yaml_get(expander->checker->tree, "operators");
    for (int i = 0; i < node->count; i++) {
        const char *name = node->keys[i]->text;
        Block block = read_block(expander, &own_block_section, node->keys[i], node->items[i]);
        block.is_own = true;
        LIST_PUSH(expander->arena, &expander->blocks, block);
        map_set(&expander->own_block_of_name, name, expander->blocks.count - 1);
        if (block.also)
            map_set(&expander->own_block_of_name, block.also->text, expander->blocks.count - 1);
        for (int k = 0; operators && operators->kind == NODE_MAPPING && k < operators->count; k++)
            if (string_equal(operators->keys[k]->text, name))
                diagnose_warning(expander->diagnostics, operators->keys[k]->span,
                                 "'%s' hides dlc's own block", name);
    }
    if (diagnostics_errors(expander->diagnostics) > errors) {
        diagnostics_print(expander->diagnostics, stderr);
        FAULT("dlc's own blocks have errors");
    }
}

/* In a text of dlc's a name means what dlc brings along, whatever the description hides. */
Block *find_block(Expander *expander, const Node *name)
{
    const Checker *checker = expander->checker;
    const bool is_own = is_own_text(checker, name);
    int found = is_own ? -1 : map_get(&expander->block_of_name, name->text);
    const Node *operators = yaml_get(checker->tree, "operators");
    const bool is_hidden = !is_own && operators && operators->kind == NODE_MAPPING &&
                           yaml_get(operators, name->text) != NULL;
    if (found < 0 && !is_hidden)
        found = map_get(&expander->own_block_of_name, name->text);
    return found < 0 ? NULL : &expander->blocks.items[found];
}

/* --- what nothing mentions ------------------------------------------------------------------- */

typedef struct Mentions {
    Context *context;
    Map index;
    bool *mentioned;
} Mentions;

static void mention(void *data, const char *name)
{
    Mentions *mentions = data;
    int found = map_get(&mentions->index, name);
    if (found >= 0)
        mentions->mentioned[found] = true;
}

static void collect(Mentions *mentions, const Node *node, bool is_condition)
{
    if (node->kind == NODE_SCALAR && (is_condition || node_is_expression(node)))
        expression_names(mentions->context, node, mention, mentions);
    for (int i = 0; i < node->count; i++) {
        if (node->kind == NODE_MAPPING)
            collect(mentions, node->keys[i], false);
        collect(mentions, node->items[i],
                node->kind == NODE_MAPPING && string_equal(node->keys[i]->text, "when"));
    }
}

static void check_mentions(Expander *expander, const Node *parameters, const Node *text)
{
    Mentions mentions = {expander->checker->context, {.arena = expander->arena}, NULL};
    if (!parameters || parameters->kind != NODE_MAPPING || !text)
        return;
    mentions.mentioned = ARENA_ARRAY(expander->arena, bool, parameters->count);
    for (int i = 0; i < parameters->count; i++)
        map_set(&mentions.index, parameters->keys[i]->text, i);
    collect(&mentions, text, false);
    for (int i = 0; i < parameters->count; i++)
        if (!mentions.mentioned[i] && !is_included(expander->checker, parameters->keys[i]))
            diagnose(expander->diagnostics, parameters->keys[i]->span,
                     "the parameter '%s' is never used", parameters->keys[i]->text);
}

void check_parameters(Expander *expander, const Node *tree)
{
    check_mentions(expander, yaml_get(tree, "parameters"), tree);
    const Node *blocks = yaml_get(tree, "blocks");
    for (int i = 0; i < expander->blocks.count && !expander->blocks.items[i].is_own; i++)
        check_mentions(expander, expander->blocks.items[i].parameters, blocks->items[i]);
}
