/* Items of a chain: taken apart, copied with their expressions evaluated, named. */
#include "frontend/expander.h"

#include <string.h>

enum { MAX_WORK = 500000, MAX_DEPTH = 32 };

/* --- bounds ---------------------------------------------------------------------------------- */

void expander_exhaust(Expander *expander, Span span, const char *what, int bound)
{
    if (!expander->exhausted)
        diagnose(expander->diagnostics, span,
                 "the model has more than %d %s when its blocks are "
                 "expanded",
                 bound, what);
    expander->exhausted = expander->checker->doubtful = true;
}

bool spend(Expander *expander, Span span)
{
    if (++expander->work > MAX_WORK)
        expander_exhaust(expander, span, "nodes", MAX_WORK);
    return !expander->exhausted;
}

/* --- copies ---------------------------------------------------------------------------------- */

Span scope_span(const Scope *scope, Span span)
{
    if (!span.expansion)
        span.expansion = scope->expansion;
    return span;
}

Node *expander_copy(Expander *expander, const Scope *scope, const Node *from)
{
    Node *node = arena_copy(expander->arena, from, sizeof *node);
    node->span = scope_span(scope, from->span);
    return spend(expander, node->span) ? node : NULL;
}

static Node *copy_children(Expander *expander, const Scope *scope, Node *node)
{
    Node *const *keys = node->keys, *const *items = node->items;
    const int count = node->count;
    node->items = ARENA_ARRAY(expander->arena, Node *, count + 1);
    node->keys = keys ? ARENA_ARRAY(expander->arena, Node *, count + 1) : NULL;
    for (int i = 0; i < count; i++) {
        node->items[i] = substitute(expander, scope, items[i]);
        if (keys)
            node->keys[i] = expander_copy(expander, scope, keys[i]);
        if (expander->exhausted)
            return NULL;
    }
    return node;
}

Node *substitute(Expander *expander, const Scope *scope, const Node *node)
{
    Node *copy = expander_copy(expander, scope, node);
    if (!copy || (node->kind == NODE_SCALAR && !node_is_expression(node)))
        return copy;
    if (node->kind != NODE_SCALAR)
        return copy_children(expander, scope, copy);
    const Node *value = expression_evaluate(expander->checker->context, scope->parameters, copy);
    if (value)
        return arena_copy(expander->arena, value, sizeof *value);
    expander->checker->doubtful = true;
    *copy = (Node){
        .kind = NODE_SCALAR, .span = copy->span, .text = "", .plain = true, .is_broken = true};
    return copy;
}

Node *expander_scalar(Expander *expander, Span span, const char *text)
{
    Node *node = ARENA_NEW(expander->arena, Node);
    *node = (Node){.kind = NODE_SCALAR, .span = span, .text = text, .plain = true};
    return node;
}

/* Adds a pair to a mapping that has room for it. */
void expander_add_pair(Expander *expander, Node *mapping, const char *key, Span span, Node *value)
{
    mapping->keys[mapping->count] = expander_scalar(expander, span, key);
    mapping->items[mapping->count++] = value;
}

Node *expander_mapping(Expander *expander, Span span, int room)
{
    Node *node = ARENA_NEW(expander->arena, Node);
    *node = (Node){.kind = NODE_MAPPING, .span = span};
    node->keys = ARENA_ARRAY(expander->arena, Node *, room);
    node->items = ARENA_ARRAY(expander->arena, Node *, room);
    return node;
}

Node *expander_sequence(Expander *expander, Span span, int room)
{
    Node *node = ARENA_NEW(expander->arena, Node);
    *node = (Node){.kind = NODE_SEQUENCE, .span = span};
    node->items = ARENA_ARRAY(expander->arena, Node *, room);
    return node;
}

/* --- items ----------------------------------------------------------------------------------- */

const Node *item_setting(const Item *item, const char *key)
{
    return yaml_get(item->settings, key);
}

const char *scope_full_name(Expander *expander, const Scope *scope, const char *name)
{
    return arena_format(expander->arena, "%s%s", scope->prefix, name);
}

static const char *text_of(Expander *expander, const Scope *scope, const Node *node)
{
    if (!node || node->kind != NODE_SCALAR || node_is_empty(node))
        return NULL;
    const Node *value = node_is_expression(node) ? substitute(expander, scope, node) : node;
    return value && value->kind == NODE_SCALAR && *value->text ? value->text : NULL;
}

/* The text of a word of an item; NULL where it is not given or no text. */
const char *item_word(Expander *expander, const Scope *scope, const Item *item, const char *word)
{
    return text_of(expander, scope, item_setting(item, word));
}

const char *item_as(Expander *expander, const Scope *scope, const Item *item)
{
    const Node *node = item_setting(item, "as");
    const bool list = node && node->kind == NODE_SEQUENCE && node->count > 0;
    return text_of(expander, scope, list ? node->items[0] : node);
}

/* Takes "name" or "{name: settings}" apart; false where it is neither, which the checker reports.
 */
bool read_item(Expander *expander, const Scope *scope, Item *item)
{
    const Node *node = item->node, *key = node;
    if (node->kind == NODE_MAPPING && node->count == 1) {
        key = node->keys[0];
        item->settings = node->items[0]->kind == NODE_MAPPING ? node->items[0] : NULL;
    }
    if (key->kind != NODE_SCALAR || node_is_empty(key))
        return false;
    item->key = substitute(expander, scope, key);
    if (!item->key || item->key->kind != NODE_SCALAR || !*item->key->text)
        return false;
    const char *given = item_word(expander, scope, item, "name");
    item->named = given != NULL;
    item->name = given ? given : arena_format(expander->arena, "%d", item->position);
    return true;
}

const Node *item_trainable(Expander *expander, const Scope *scope, const Item *item)
{
    const Node *node = item_setting(item, "trainable");
    bool trainable;
    if (!node)
        return scope->trainable;
    const Node *value = substitute(expander, scope, node);
    if (value && !value->is_broken &&
        read_boolean(expander->checker, value, "'trainable'", &trainable))
        return value;
    expander->checker->doubtful = true;
    return NULL;
}

const Node *item_average(Expander *expander, const Scope *scope, const Item *item)
{
    const Node *node = item_setting(item, "average"), *share = item_setting(item, "share");
    const bool named = share && !is_boolean(share); /* true: the first copy of a repetition */
    if (!node)
        return named ? NULL : scope->average;
    const Node *value = substitute(expander, scope, node);
    if (value && named)
        return value;
    if (value)
        diagnose(expander->diagnostics, node->span,
                 "'average' stands beside 'share: NAME', whose parameters are averaged");
    expander->checker->doubtful = true;
    return NULL;
}

/* --- shared parameters ----------------------------------------------------------------------- */

/* Whether a layer above has the name, or stands in something that has. */
static bool is_above(const Expander *expander, const char *name)
{
    const size_t length = strlen(name);
    for (int i = 0; i < expander->layers.count; i++) {
        const char *layer = expander->layers.items[i].name;
        if (strncmp(layer, name, length) == 0 && (layer[length] == 0 || layer[length] == '.'))
            return true;
    }
    return false;
}

static void report_share(Expander *expander, const Node *node)
{
    LIST(const char *) names = {0};
    for (int i = 0; i < expander->layers.count; i++)
        LIST_PUSH(expander->arena, &names, expander->layers.items[i].name);
    const char *nearest = nearest_name(node->text, names.items, names.count);
    diagnose(expander->diagnostics, node->span, "unknown layer '%s'%s", node->text,
             did_you_mean(expander->arena, nearest));
    if (!nearest)
        diagnose_hint(expander->diagnostics,
                      "'share' names a layer or a block above, whose parameters this one has too");
    expander->checker->doubtful = true;
}

/* A name is looked for beside the item, then in what is around it. */
static const char *find_share(Expander *expander, const Scope *scope, const Node *node)
{
    for (size_t length = strlen(scope->prefix) + 1; length-- > 0;) {
        const char *name =
            arena_format(expander->arena, "%.*s%s", (int)length, scope->prefix, node->text);
        if ((length == 0 || scope->prefix[length - 1] == '.') && is_above(expander, name))
            return name;
    }
    report_share(expander, node);
    return NULL;
}

const char *scope_share(Expander *expander, const Scope *scope, const char *name)
{
    if (scope->only)
        return scope->only;
    return scope->share ? arena_format(expander->arena, "%s%s", scope->share, name) : NULL;
}

const char *item_share(Expander *expander, const Scope *scope, const Item *item)
{
    const Node *node = item_setting(item, "share");
    if (!node)
        return scope_share(expander, scope, item->name);
    const Node *name = substitute(expander, scope, node);
    if (!name || name->is_broken)
        return NULL;
    if (name->kind == NODE_SCALAR && !node_is_empty(name))
        return find_share(expander, scope, name);
    diagnose(expander->diagnostics, node->span, "'share' takes the name of a layer or a block");
    return NULL;
}

/* Whether an item's condition holds; one with an error does. */
bool is_wanted(Expander *expander, const Scope *scope, const Item *item)
{
    const Node *node = item_setting(item, "when");
    bool holds = true;
    if (!node)
        return true;
    const Node *copy = expander_copy(expander, scope, node);
    if (copy && !expression_holds(expander->checker->context, scope->parameters, copy, &holds))
        expander->checker->doubtful = true;
    return holds;
}

/* The names of an item's value. */
void item_define(Expander *expander, Scope *scope, const Item *item, Value value, bool is_alias)
{
    item_define_as(expander, scope, item, (ScopeName){.value = value, .is_alias = is_alias});
}

void item_define_as(Expander *expander, Scope *scope, const Item *item, ScopeName like)
{
    const char *names[] = {item->name, item_as(expander, scope, item)};
    for (int i = 0; i < 2; i++) {
        const Node *node = item_setting(item, i ? "as" : "name");
        like.name = names[i];
        like.span = scope_span(scope, node ? node->span : item->key->span);
        if (names[i] && (i || item->named))
            scope_define(expander, scope, like);
    }
}

void item_define_result(Expander *expander, Scope *scope, const Item *item, int result,
                        ScopeName like)
{
    const Node *as = item_setting(item, "as");
    if (!as || as->kind != NODE_SEQUENCE || result >= as->count)
        return;
    like.name = text_of(expander, scope, as->items[result]);
    like.span = scope_span(scope, as->items[result]->span);
    if (like.name)
        scope_define(expander, scope, like);
}

const Expansion *expander_use(Expander *expander, Span use, const char *what)
{
    Expansion *expansion = ARENA_NEW(expander->arena, Expansion);
    *expansion = (Expansion){use, what};
    return expansion;
}

/* `block: 64`, as one writes a call. */
bool item_has_settings(Expander *expander, const Item *item)
{
    const Node *node = item->node;
    if (node->kind != NODE_MAPPING || item->settings || node_is_empty(node->items[0]))
        return true;
    diagnose(expander->diagnostics, item->key->span,
             "the settings of '%s' are keys with values, not %s", item->key->text,
             node_described(expander->checker, node->items[0]));
    return false;
}

bool item_too_deep(Expander *expander, const Scope *scope, const Item *item)
{
    if (scope->depth < MAX_DEPTH)
        return false;
    diagnose(expander->diagnostics, item->key->span,
             "blocks and repetitions are nested deeper than %d levels", MAX_DEPTH);
    expander->exhausted = expander->checker->doubtful = true;
    return true;
}
