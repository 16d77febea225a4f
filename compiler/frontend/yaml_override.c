/* dlc -D path.to.key=value: one value of the tree replaced or added. */
#include "frontend/yaml_reader.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_PARTS = 32 };

typedef struct Override {
    Context *context;
    Source *source;
    int count;
    Node *part[MAX_PARTS]; /* the words of the path, as keys */
    Node *value;
} Override;

static Node *new_scalar(Override *override, size_t start, size_t length)
{
    Node *node = ARENA_NEW(override->context->arena, Node);
    node->kind = NODE_SCALAR;
    node->plain = true;
    node->text = arena_substring(override->context->arena, override->source->text + start, length);
    node->span = (Span){override->source, 1, (int)start + 1, (int)length, NULL};
    return node;
}

static bool override_error(Override *override, Span span, const char *message)
{
    diagnose(override->context->diagnostics, span, "%s", message);
    diagnose_hint(override->context->diagnostics, "write -D train.epochs=3");
    return false;
}

static bool split_path(Override *override, size_t length)
{
    const char *text = override->source->text;
    for (size_t start = 0; start <= length;) {
        size_t size = strcspn(text + start, ".=");
        Node *part = new_scalar(override, start, size);
        if (!size)
            return override_error(override, part->span, "expected a key here");
        if (override->count == MAX_PARTS)
            return override_error(override, part->span, "the path is too long");
        override->part[override->count++] = part;
        start += size + 1;
    }
    return true;
}

static bool parse(Override *override)
{
    const Source *source = override->source;
    const char *sign = strchr(source->text, '=');
    if (!sign)
        return override_error(override, (Span){source, 1, 1, (int)source->length, NULL},
                              "expected key=value");
    size_t length = (size_t)(sign - source->text);
    if (!split_path(override, length))
        return false;
    if (sign[1 + strspn(sign + 1, " ")] == '\0')
        override->value = new_scalar(override, length + 1, 0);
    else
        override->value = yaml_read_part(override->context, source, length + 1);
    return override->value != NULL;
}

static void become_mapping(Node *node)
{
    node->kind = NODE_MAPPING;
    node->plain = false;
    node->count = 0;
}

static Node *new_mapping(Override *override, const Node *key)
{
    Node *node = ARENA_NEW(override->context->arena, Node);
    node->span = key->span;
    become_mapping(node);
    return node;
}

static Node **add_pair(Override *override, Node *mapping, Node *key)
{
    Arena *arena = override->context->arena;
    size_t count = (size_t)mapping->count;
    Node **keys = ARENA_ARRAY(arena, Node *, count + 1);
    Node **items = ARENA_ARRAY(arena, Node *, count + 1);
    if (count) {
        memcpy(keys, mapping->keys, sizeof *keys * count);
        memcpy(items, mapping->items, sizeof *items * count);
    }
    keys[count] = key;
    items[count] = new_mapping(override, key);
    mapping->keys = keys;
    mapping->items = items;
    mapping->count++;
    return &items[count];
}

static Node **item_of(Override *override, Node *list, const Node *part)
{
    const char *end = part->text + strspn(part->text, "0123456789");
    long index = *end || strlen(part->text) > 6 ? -1 : strtol(part->text, NULL, 10);
    if (index >= 0 && index < list->count)
        return &list->items[index];
    diagnose(override->context->diagnostics, part->span, "expected the number of an item here");
    diagnose_note(override->context->diagnostics, list->span, "the list has %d items, from 0 on",
                  list->count);
    return NULL;
}

static Node **pair_of(Override *override, Node *mapping, Node *part)
{
    for (int i = 0; i < mapping->count; i++)
        if (string_equal(mapping->keys[i]->text, part->text))
            return &mapping->items[i];
    return add_pair(override, mapping, part);
}

/* The place of a part below a node: in `optimizer: adam`, adam is as good as {adam: {}}. */
static Node **child_of(Override *override, Node *node, Node *part)
{
    if (node->kind == NODE_SEQUENCE)
        return item_of(override, node, part);
    bool is_empty = node->kind == NODE_SCALAR && node->plain && !*node->text;
    bool is_name = node->kind == NODE_SCALAR && string_equal(node->text, part->text);
    if (is_empty || is_name)
        become_mapping(node);
    if (node->kind == NODE_MAPPING)
        return pair_of(override, node, part);
    diagnose(override->context->diagnostics, part->span, "'%s' has no keys: it is a value",
             node->text);
    diagnose_note(override->context->diagnostics, node->span, "given here");
    return NULL;
}

void yaml_override(Context *context, Node *root, const char *assignment)
{
    Source *source = ARENA_NEW(context->arena, Source);
    source->name = "<command line>";
    source->text = arena_string(context->arena, assignment);
    source->length = strlen(assignment);
    Override override = {.context = context, .source = source};
    if (!parse(&override))
        return;
    Node **place = &root;
    for (int i = 0; i < override.count && place; i++)
        place = child_of(&override, *place, override.part[i]);
    if (place && override.count)
        *place = override.value;
}
