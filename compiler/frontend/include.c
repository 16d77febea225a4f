/* Files are read where they are included, and what they define goes to the front of the tree. */
#include "frontend/include.h"
#include "support/file.h"
#include "support/map.h"

#include <string.h>

enum { MAX_FILES = 100, MAX_DEPTH = 16, MAX_PATH = 1000, MAX_FILE = 4 << 20 };

/* What an included file may define. */
static const char *const sections[] = {"parameters", "operators", "blocks"};
enum { SECTIONS = sizeof sections / sizeof *sections };

typedef struct Includer {
    Context *context;
    Arena *arena;
    Map known; /* paths -> 0, or 1 while the file is being read */
    int files, depth;
    Node *defined[SECTIONS]; /* in the order of definition */
    bool failed;
} Includer;

static void refuse(Includer *includer, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void refuse(Includer *includer, Span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const char *text = arena_vformat(includer->arena, format, arguments);
    va_end(arguments);
    diagnose(includer->context->diagnostics, span, "%s", text);
    includer->failed = true;
}

/* --- paths ----------------------------------------------------------------------------------- */

static bool has_controls(const char *path)
{
    for (; *path; path++)
        if ((unsigned char)*path < ' ' || *path == 0x7f)
            return true;
    return false;
}

/* Whether a path leads up somewhere. */
static bool leads_out(const char *path)
{
    for (; *path; path += *path == '/') {
        const size_t length = strcspn(path, "/");
        if (length == 2 && strncmp(path, "..", 2) == 0)
            return true;
        path += length;
    }
    return false;
}

/* "a/./b" and "a//b" are "a/b". */
static const char *simplified(Arena *arena, const char *path)
{
    Text text = text_new(arena);
    for (; *path; path += *path == '/') {
        const size_t length = strcspn(path, "/");
        if (length > 0 && !(length == 1 && *path == '.')) {
            text_add(&text, text.length ? "/" : "");
            text_add_bytes(&text, path, length);
        }
        path += length;
    }
    return text.data;
}

/* The path of a file beside another; NULL where it may not be included. */
static const char *path_beside(Includer *includer, const Source *source, const Node *node)
{
    const char *path = node->text;
    if (node->kind != NODE_SCALAR || !*path || strlen(path) > MAX_PATH || has_controls(path)) {
        refuse(includer, node->span, "'include' takes the path of a file");
        diagnose_hint(includer->context->diagnostics, "write include: blocks.yaml");
        return NULL;
    }
    if (*path == '/' || leads_out(path) || string_equal(simplified(includer->arena, path), "-")) {
        refuse(includer, node->span, "an included file is in the folder of this one, or below");
        return NULL;
    }
    path = simplified(includer->arena, path);
    const char *slash = strrchr(source->name, '/');
    return slash ? arena_format(includer->arena, "%.*s/%s", (int)(slash - source->name),
                                source->name, path)
                 : path;
}

/* --- definitions ----------------------------------------------------------------------------- */

static Node *new_mapping(Includer *includer, Span span)
{
    Node *node = ARENA_NEW(includer->arena, Node);
    *node = (Node){.kind = NODE_MAPPING, .span = span};
    return node;
}

static void add_pair(Includer *includer, Node *mapping, Node *key, Node *item)
{
    const size_t count = (size_t)mapping->count;
    Node **keys = ARENA_ARRAY(includer->arena, Node *, count + 1);
    Node **items = ARENA_ARRAY(includer->arena, Node *, count + 1);
    if (count) {
        memcpy(keys, mapping->keys, sizeof *keys * count);
        memcpy(items, mapping->items, sizeof *items * count);
    }
    keys[count] = key;
    items[count] = item;
    mapping->keys = keys;
    mapping->items = items;
    mapping->count++;
}

/* Adds the definitions of a section to those that were included. */
static void add_definitions(Includer *includer, int section, const Node *node)
{
    Node *defined = includer->defined[section];
    for (int i = 0; i < node->count; i++) {
        const int old = yaml_find(defined, node->keys[i]->text);
        if (old < 0) {
            add_pair(includer, defined, node->keys[i], node->items[i]);
        } else if (section == 0) { /* parameters: what was included is a default */
            defined->keys[old] = node->keys[i];
            defined->items[old] = node->items[i];
        } else {
            refuse(includer, node->keys[i]->span, "'%s' is defined twice", node->keys[i]->text);
            diagnose_note(includer->context->diagnostics, defined->keys[old]->span,
                          "first defined here");
        }
    }
}

/* --- files ----------------------------------------------------------------------------------- */

static void include_all(Includer *includer, const Node *tree, const Node *node);

static int section_of(const char *key)
{
    for (int i = 0; i < SECTIONS; i++)
        if (string_equal(sections[i], key))
            return i;
    return -1;
}

static void take_file(Includer *includer, const Node *tree)
{
    const Node *further = yaml_get(tree, "include");
    if (tree->kind != NODE_MAPPING) {
        refuse(includer, tree->span,
               "an included file has sections: parameters, operators, blocks");
        return;
    }
    if (further)
        include_all(includer, tree, further);
    for (int i = 0; i < tree->count; i++) {
        const Node *key = tree->keys[i], *item = tree->items[i];
        const int section = section_of(key->text);
        if (section >= 0 && item->kind == NODE_MAPPING) {
            add_definitions(includer, section, item);
        } else if (section >= 0) {
            refuse(includer, item->span, "'%s' takes keys with values", key->text);
        } else if (!string_equal(key->text, "include")) {
            refuse(includer, key->span, "an included file has no section '%s'", key->text);
            diagnose_hint(includer->context->diagnostics,
                          "it may have parameters, operators, blocks and include");
        }
    }
}

static void read_file(Includer *includer, const char *path, const Node *node)
{
    Diagnostics *diagnostics = includer->context->diagnostics;
    Source *source = ARENA_NEW(includer->arena, Source);
    const char *error = NULL;
    source->name = path;
    source->text = file_read(includer->arena, path, MAX_FILE, &source->length, &error);
    if (!source->text) {
        refuse(includer, node->span, "%s", error);
        return;
    }
    Expansion *expansion = ARENA_NEW(includer->arena, Expansion);
    *expansion = (Expansion){node->span, "in the file included here"};
    diagnostics_include(diagnostics, source, expansion);
    const Node *tree = yaml_read(includer->context, source);
    if (tree)
        take_file(includer, tree);
    includer->failed |= tree == NULL;
}

static void include_file(Includer *includer, const Source *source, const Node *node)
{
    const char *path = path_beside(includer, source, node);
    if (!path)
        return;
    const int known = map_get(&includer->known, path);
    if (known == 1)
        refuse(includer, node->span, "this file is included by itself");
    if (known >= 0)
        return;
    if (++includer->files > MAX_FILES) {
        refuse(includer, node->span, "more than %d files are included", MAX_FILES);
        return;
    }
    if (includer->depth == MAX_DEPTH) {
        refuse(includer, node->span, "files are included more than %d deep", MAX_DEPTH);
        return;
    }
    map_set(&includer->known, path, 1);
    includer->depth++;
    read_file(includer, path, node);
    includer->depth--;
    map_set(&includer->known, path, 0);
}

static void include_all(Includer *includer, const Node *tree, const Node *node)
{
    const Source *source = tree->span.source;
    const bool is_list = node->kind == NODE_SEQUENCE;
    for (int i = 0; i < (is_list ? node->count : 1); i++)
        include_file(includer, source, is_list ? node->items[i] : node);
}

/* --- the model ------------------------------------------------------------------------------- */

/* The sections with what was included, in the order of the file; then those it has not. */
static Node *joined(Includer *includer, const Node *tree)
{
    Node *result = new_mapping(includer, tree->span);
    bool placed[SECTIONS] = {false};
    for (int i = 0; i < tree->count; i++) {
        Node *key = tree->keys[i], *item = tree->items[i];
        const int section = section_of(key->text);
        if (string_equal(key->text, "include"))
            continue;
        if (section >= 0 && item->kind == NODE_MAPPING) {
            add_definitions(includer, section, item);
            includer->defined[section]->span = item->span;
            item = includer->defined[section];
            placed[section] = true;
        }
        add_pair(includer, result, key, item);
    }
    for (int i = 0; i < SECTIONS; i++) {
        if (placed[i] || !includer->defined[i]->count)
            continue;
        Node *key = arena_copy(includer->arena, includer->defined[i]->keys[0], sizeof *key);
        key->text = sections[i];
        add_pair(includer, result, key, includer->defined[i]);
    }
    return result;
}

Node *include_files(Context *context, Node *tree)
{
    const Node *node = yaml_get(tree, "include");
    if (!node)
        return tree;
    Includer includer = {
        .context = context, .arena = context->arena, .known = {.arena = context->arena}};
    map_set(&includer.known, tree->span.source->name, 1);
    for (int i = 0; i < SECTIONS; i++)
        includer.defined[i] = new_mapping(&includer, node->span);
    include_all(&includer, tree, node);
    Node *result = includer.failed ? NULL : joined(&includer, tree);
    return includer.failed ? NULL : result;
}
