/* libyaml's events -> the tree. Aliases are expanded here, within the bounds: what an alias stands
   for is copied, so that every later pass sees a plain tree. */
#include "frontend/yaml_reader.h"

#include <stdlib.h>
#include <string.h>

enum {
    MAX_DEPTH = 64,
    MAX_NODES = 100000,
    MAX_FILE = 4 * 1024 * 1024,
    MAX_KEY = 128 /* bytes; libyaml wants keys on one line of at most 1024 */
};

static void read_error(YamlReader *reader, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The first error ends the reading: what follows it would be guesses. */
static void read_error(YamlReader *reader, Span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const char *text = arena_vformat(reader->context->arena, format, arguments);
    va_end(arguments);
    diagnose(reader->context->diagnostics, span, "%s", text);
    reader->failed = true;
}

/* --- nodes ----------------------------------------------------------------------------------- */

static Node *new_node(YamlReader *reader, NodeKind kind, Span span)
{
    if (++reader->nodes > MAX_NODES) {
        read_error(reader, span, "the file has more than %d nodes, aliases expanded", MAX_NODES);
        return NULL;
    }
    Node *node = ARENA_NEW(reader->context->arena, Node);
    node->kind = kind;
    node->span = span;
    return node;
}

/* An item being added to a sequence, or a pair to a mapping. */
typedef struct Children {
    LIST(Node *) keys, items;
} Children;

static void finish_children(Node *node, const Children *children)
{
    node->count = children->items.count;
    node->keys = children->keys.items;
    node->items = children->items.items;
}

/* --- scalars --------------------------------------------------------------------------------- */

/* Where the first line of a literal block stands, from the first line that is not empty. */
static void locate_block(YamlReader *reader, Node *node)
{
    node->first_line = node->span.line + 1;
    int line = node->first_line;
    const char *text = node->text;
    for (; *text == '\n'; text++)
        line++;
    size_t in_file = places_line_length(&reader->places, line), in_text = strcspn(text, "\n");
    if (in_file >= in_text)
        node->indent = (int)(in_file - in_text);
}

static Node *read_scalar(YamlReader *reader, const yaml_event_t *event)
{
    Span span = places_span(&reader->places, event->start_mark, event->end_mark);
    size_t length = event->data.scalar.length;
    const char *value = (const char *)event->data.scalar.value;
    yaml_scalar_style_t style = event->data.scalar.style;
    if (event->data.scalar.tag) {
        read_error(reader, span, "tags ('!...') are not part of the language");
        return NULL;
    }
    if (memchr(value, '\0', length)) {
        read_error(reader, span, "a text with a NUL character");
        return NULL;
    }
    Node *node = new_node(reader, NODE_SCALAR, span);
    if (!node)
        return NULL;
    node->text = arena_substring(reader->context->arena, value, length);
    node->plain = style == YAML_PLAIN_SCALAR_STYLE;
    if (style == YAML_LITERAL_SCALAR_STYLE)
        locate_block(reader, node);
    if (style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE)
        node->span.length = 1;
    return node;
}

/* --- aliases --------------------------------------------------------------------------------- */

static Anchor *find_anchor(YamlReader *reader, const char *name)
{
    /* The latest of a name, as YAML has it. */
    for (int i = reader->anchors.count - 1; i >= 0; i--)
        if (string_equal(reader->anchors.items[i].name, name))
            return &reader->anchors.items[i];
    return NULL;
}

/* A place in reader->anchors for the node about to be read, or -1. */
static int open_anchor(YamlReader *reader, const yaml_char_t *name)
{
    if (!name)
        return -1;
    Anchor anchor = {.name = arena_string(reader->context->arena, (const char *)name)};
    LIST_PUSH(reader->context->arena, &reader->anchors, anchor);
    return reader->anchors.count - 1;
}

static void close_anchor(YamlReader *reader, int anchor, Node *node)
{
    if (anchor >= 0)
        reader->anchors.items[anchor].node = node;
}

static Node *copy_node(YamlReader *reader, const Node *from, Span use, int depth)
{
    if (depth > MAX_DEPTH) {
        read_error(reader, use, "nested deeper than %d levels, aliases expanded", MAX_DEPTH);
        return NULL;
    }
    Node *node = new_node(reader, from->kind, use);
    if (!node)
        return NULL;
    *node = *from;
    Node **items = ARENA_ARRAY(reader->context->arena, Node *, from->count + 1);
    for (int i = 0; i < from->count && !reader->failed; i++)
        items[i] = copy_node(reader, from->items[i], use, depth + 1);
    node->items = items;
    return reader->failed ? NULL : node;
}

static Node *read_alias(YamlReader *reader, const yaml_event_t *event, int depth)
{
    Span span = places_span(&reader->places, event->start_mark, event->end_mark);
    const char *name = (const char *)event->data.alias.anchor;
    const Anchor *anchor = find_anchor(reader, name);
    if (anchor && anchor->node)
        return copy_node(reader, anchor->node, span, depth);
    if (anchor)
        read_error(reader, span, "the alias '*%s' stands inside of what it names", name);
    else
        read_error(reader, span, "no anchor '&%s' before this alias", name);
    return NULL;
}

/* --- sequences and mappings ------------------------------------------------------------------ */

static Node *read_node(YamlReader *reader, const yaml_event_t *event, int depth);

/* The next event; false after an error, which is reported. The caller deletes it. */
static bool next_event(YamlReader *reader, yaml_event_t *event)
{
    if (!reader->failed && yaml_parser_parse(&reader->parser, event))
        return true;
    if (!reader->failed)
        yaml_report_syntax(reader);
    reader->failed = true;
    return false;
}

/* The next node, or NULL at the event `end` and after an error. */
static Node *next_node(YamlReader *reader, yaml_event_type_t end, int depth)
{
    yaml_event_t event;
    if (!next_event(reader, &event))
        return NULL;
    Node *node = event.type == end ? NULL : read_node(reader, &event, depth);
    yaml_event_delete(&event);
    return node;
}

static void read_items(YamlReader *reader, Node *node, int depth)
{
    Children children = {0};
    for (Node *item; (item = next_node(reader, YAML_SEQUENCE_END_EVENT, depth));)
        LIST_PUSH(reader->context->arena, &children.items, item);
    finish_children(node, &children);
}

static void check_key(YamlReader *reader, const Node *key)
{
    if (key->kind != NODE_SCALAR) {
        read_error(reader, key->span, "a key must be a word, not a %s",
                   key->kind == NODE_SEQUENCE ? "list" : "mapping");
        diagnose_hint(reader->context->diagnostics, "a text that begins with '%c' needs quotes",
                      key->kind == NODE_SEQUENCE ? '[' : '{');
    } else if (strlen(key->text) > MAX_KEY) {
        read_error(reader, key->span, "a key is longer than %d bytes", MAX_KEY);
    } else if (key->plain && string_equal(key->text, "<<")) {
        read_error(reader, key->span, "merge keys ('<<') are not part of the language");
        diagnose_hint(reader->context->diagnostics,
                      "write the keys out, or alias the whole mapping: key: *name");
    }
}

static int compare_keys(const void *left, const void *right)
{
    const Node *a = *(Node *const *)left, *b = *(Node *const *)right;
    int order = strcmp(a->text, b->text);
    if (!order)
        order = a->span.line - b->span.line;
    return order ? order : a->span.column - b->span.column;
}

/* Sorted, so that a mapping of many keys costs no quadratic time. */
static void check_duplicates(YamlReader *reader, const Node *mapping)
{
    if (mapping->count < 2 || reader->failed)
        return;
    Diagnostics *diagnostics = reader->context->diagnostics;
    size_t size = sizeof(Node *) * (size_t)mapping->count;
    Node **sorted = arena_copy(reader->context->arena, mapping->keys, size);
    qsort(sorted, (size_t)mapping->count, sizeof *sorted, compare_keys);
    for (int i = 1, first = 0; i < mapping->count; i++) {
        if (!string_equal(sorted[i]->text, sorted[first]->text)) {
            first = i;
            continue;
        }
        diagnose(diagnostics, sorted[i]->span, "the key '%s' is given twice", sorted[i]->text);
        diagnose_note(diagnostics, sorted[first]->span, "first given here");
        reader->duplicates = true;
    }
}

static void read_pairs(YamlReader *reader, Node *node, int depth)
{
    Children children = {0};
    for (Node *key; (key = next_node(reader, YAML_MAPPING_END_EVENT, depth));) {
        check_key(reader, key);
        Node *value = next_node(reader, YAML_NO_EVENT, depth);
        if (!value)
            break;
        LIST_PUSH(reader->context->arena, &children.keys, key);
        LIST_PUSH(reader->context->arena, &children.items, value);
    }
    finish_children(node, &children);
    check_duplicates(reader, node);
}

/* A block mapping begins with its first key; a flow one with its bracket. */
static Span collection_span(YamlReader *reader, const yaml_event_t *event)
{
    Span span = places_span(&reader->places, event->start_mark, event->end_mark);
    span.length = 1;
    return span;
}

static Node *read_collection(YamlReader *reader, const yaml_event_t *event, int depth)
{
    bool is_mapping = event->type == YAML_MAPPING_START_EVENT;
    Span span = collection_span(reader, event);
    if (depth > MAX_DEPTH)
        read_error(reader, span, "nested deeper than %d levels", MAX_DEPTH);
    else if (is_mapping ? event->data.mapping_start.tag : event->data.sequence_start.tag)
        read_error(reader, span, "tags ('!...') are not part of the language");
    Node *node =
        reader->failed ? NULL : new_node(reader, is_mapping ? NODE_MAPPING : NODE_SEQUENCE, span);
    if (!node)
        return NULL;
    if (is_mapping)
        read_pairs(reader, node, depth + 1);
    else
        read_items(reader, node, depth + 1);
    return reader->failed ? NULL : node;
}

/* The node that begins with an event; NULL after an error. */
static Node *read_node(YamlReader *reader, const yaml_event_t *event, int depth)
{
    const yaml_char_t *name = NULL;
    if (event->type == YAML_ALIAS_EVENT)
        return read_alias(reader, event, depth);
    if (event->type == YAML_SCALAR_EVENT)
        name = event->data.scalar.anchor;
    else if (event->type == YAML_SEQUENCE_START_EVENT)
        name = event->data.sequence_start.anchor;
    else if (event->type == YAML_MAPPING_START_EVENT)
        name = event->data.mapping_start.anchor;
    else
        FAULT("libyaml gives event %d where a node is expected", event->type);
    int anchor = open_anchor(reader, name);
    Node *node = event->type == YAML_SCALAR_EVENT ? read_scalar(reader, event)
                                                  : read_collection(reader, event, depth);
    close_anchor(reader, anchor, node);
    return node;
}

/* --- documents ------------------------------------------------------------------------------- */

/* The type of the next event, which is at `span`; YAML_NO_EVENT after an error. */
static yaml_event_type_t skip_event(YamlReader *reader, Span *span)
{
    yaml_event_t event;
    if (!next_event(reader, &event))
        return YAML_NO_EVENT;
    yaml_event_type_t type = event.type;
    *span = places_span(&reader->places, event.start_mark, event.end_mark);
    yaml_event_delete(&event);
    return type;
}

static Node *read_document(YamlReader *reader)
{
    Span span;
    if (skip_event(reader, &span) != YAML_STREAM_START_EVENT)
        return NULL;
    yaml_event_type_t type = skip_event(reader, &span);
    if (type == YAML_STREAM_END_EVENT)
        read_error(reader, (Span){.source = reader->source}, "the file is empty");
    Node *root = next_node(reader, YAML_NO_EVENT, 1);
    if (!root || skip_event(reader, &span) != YAML_DOCUMENT_END_EVENT)
        return NULL;
    type = skip_event(reader, &span);
    if (type == YAML_DOCUMENT_START_EVENT)
        read_error(reader, span, "a second document begins here; a file describes one model");
    return reader->failed || reader->duplicates ? NULL : root;
}

static bool check_text(Context *context, const Source *source)
{
    Span nowhere = {.source = source};
    if (source->length > MAX_FILE) {
        diagnose(context->diagnostics, nowhere, "the file is larger than %d MiB", MAX_FILE >> 20);
        return false;
    }
    return yaml_check_characters(context, source);
}

Node *yaml_read_part(Context *context, const Source *source, size_t start)
{
    if (!check_text(context, source))
        return NULL;
    YamlReader reader = {.context = context, .source = source};
    if (!yaml_parser_initialize(&reader.parser))
        FAULT("out of memory (libyaml)");
    reader.places = places_new(context->arena, source, start);
    yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&reader.parser, (const unsigned char *)source->text + start,
                                 source->length - start);
    Node *root = read_document(&reader);
    yaml_parser_delete(&reader.parser);
    return root;
}

Node *yaml_read(Context *context, const Source *source)
{
    /* A byte order mark is no part of the text. */
    bool marked = source->length >= 3 && memcmp(source->text, "\xef\xbb\xbf", 3) == 0;
    return yaml_read_part(context, source, marked ? 3 : 0);
}

int yaml_find(const Node *mapping, const char *key)
{
    if (mapping && mapping->kind == NODE_MAPPING)
        for (int i = 0; i < mapping->count; i++)
            if (string_equal(mapping->keys[i]->text, key))
                return i;
    return -1;
}

Node *yaml_get(const Node *mapping, const char *key)
{
    const int found = yaml_find(mapping, key);
    return found < 0 ? NULL : mapping->items[found];
}

const char *yaml_text(const Node *mapping, const char *key)
{
    const Node *node = yaml_get(mapping, key);
    return node && node->kind == NODE_SCALAR ? node->text : NULL;
}
