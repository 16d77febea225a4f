/* Parts of operands as Python writes them: "x[:, 0]", "h[..., 1:-1]", "m[:, None]" become the
   layers `select`, `slice` and `unsqueeze`. */
#include "frontend/expander.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_ITEMS = 16,
    MAX_LENGTH = 400 /* of a name with subscripts, of which each is a level of recursion */
};

/* The beginning of the last subscript of a text; NULL: it has none. */
static const char *subscript_of(const char *text)
{
    int depth = 0;
    const size_t length = strlen(text);
    const char *at = text + length;
    while (at > text && length <= MAX_LENGTH) {
        at--;
        depth += (*at == ']') - (*at == '[');
        if (depth == 0)
            break;
    }
    return *at == '[' && at > text ? at : NULL;
}

bool has_subscript(const Node *node)
{
    return node->kind == NODE_SCALAR && !node->first_line && subscript_of(node->text);
}

Node *without_subscript(Expander *expander, const Node *node)
{
    Node *base = arena_copy(expander->arena, node, sizeof *node);
    base->text = arena_substring(expander->arena, node->text,
                                 (size_t)(subscript_of(node->text) - node->text));
    return base;
}

/* Of "a:b:c" the texts; those that are not there are empty. */
typedef struct Part {
    int colons;
    const char *bound[3];
} Part;

static const char *trimmed(Arena *arena, const char *from, const char *to)
{
    while (from < to && *from == ' ')
        from++;
    while (to > from && to[-1] == ' ')
        to--;
    return arena_substring(arena, from, (size_t)(to - from));
}

/* Where a text ends or one of the signs is, outside of brackets. */
static const char *next_sign(const char *at, const char *end, const char *signs)
{
    int depth = 0;
    for (; at < end; at++) {
        if (depth == 0 && strchr(signs, *at))
            break;
        depth += (strchr("([{", *at) != NULL) - (strchr(")]}", *at) != NULL);
    }
    return at;
}

/* A bound, evaluated where it is an expression; NULL where that has an error. */
static const char *read_bound(Expander *expander, const Scope *scope, const Node *node,
                              const char *text)
{
    Node *bound = arena_copy(expander->arena, node, sizeof *node);
    bound->text = text;
    bound->plain = true;
    if (!node_is_expression(bound))
        return text;
    bound = substitute(expander, scope, bound);
    return bound && !bound->is_broken && bound->kind == NODE_SCALAR ? bound->text : NULL;
}

/* One item of a subscript, up to a comma or the end; false where an expression has an error. */
static bool read_part(Expander *expander, const Scope *scope, const Node *node, const char *from,
                      const char *to, Part *part)
{
    *part = (Part){0, {"", "", ""}};
    for (int i = 0;; i++) {
        const char *end = next_sign(from, to, ":");
        const char *bound = read_bound(expander, scope, node, trimmed(expander->arena, from, end));
        if (!bound)
            return false;
        if (i < 3)
            part->bound[i] = bound;
        part->colons = i;
        if (end == to)
            return true;
        from = end + 1;
    }
}

static bool is_whole(const char *text)
{
    char *end;
    errno = 0;
    strtol(text, &end, 10);
    return *text && !*end && !errno;
}

static bool is_slice(const Part *part)
{
    for (int i = 0; i < 3; i++)
        if (*part->bound[i] && !is_whole(part->bound[i]))
            return false;
    return part->colons == 1 || part->colons == 2;
}

static bool is_new(const Part *part)
{
    return !part->colons && string_equal(part->bound[0], "None");
}

static bool is_rest(const Part *part)
{
    return !part->colons && string_equal(part->bound[0], "...");
}

static bool is_index(const Part *part)
{
    return !part->colons && is_whole(part->bound[0]);
}

typedef struct Parts {
    Part of[MAX_ITEMS];
    int count, rest; /* rest: which is "..."; -1: none */
} Parts;

typedef struct Reading {
    Expander *expander;
    Span span;
    Value value;
} Reading;

static void add_layer(Reading *reading, const char *operator, int dim,
                      const char *const (*settings)[2], int count)
{
    enum { ROOM = 6 }; /* input, dim, those of a slice, and the name that the layer may get */
    Expander *expander = reading->expander;
    Scope aside = {0}; /* the chain goes on as it was */
    Node *values = expander_mapping(expander, reading->span, ROOM);
    if (value_known(reading->value))
        expander_add_pair(
            expander, values, "input", reading->span,
            expander_scalar(expander, reading->span, value_name(expander, reading->value)));
    const char *number = arena_format(expander->arena, "%d", dim);
    expander_add_pair(expander, values, "dim", reading->span,
                      expander_scalar(expander, reading->span, number));
    for (int i = 0; i < count; i++)
        if (*settings[i][1])
            expander_add_pair(expander, values, settings[i][0], reading->span,
                              expander_scalar(expander, reading->span, settings[i][1]));
    const char *name = arena_format(expander->arena, "part.%d", expander->layers.count);
    PlainLayer layer = {.name = name, .use = expander_mapping(expander, reading->span, 1)};
    layer.use->count = 1;
    layer.use->keys[0] = expander_scalar(expander, reading->span, operator);
    layer.use->items[0] = values;
    push_layer(expander, &aside, layer, reading->span);
    reading->value = aside.chain;
}

/* Items are taken from one end to the other: from the left up to "...", from the right down to it.
   Returns the dimension of the next one. */
static int apply(Reading *reading, const Part *part, int dim, int step)
{
    const char *const settings[][2] = {
        {"start", part->bound[0]}, {"end", part->bound[1]}, {"step", part->bound[2]}};
    const char *const index[][2] = {{"index", part->bound[0]}};
    if (is_index(part)) {
        add_layer(reading, "select", dim, index, 1);
        return dim;
    }
    if (is_new(part))
        add_layer(reading, "unsqueeze", dim, NULL, 0);
    else if (*part->bound[0] || *part->bound[1] || *part->bound[2])
        add_layer(reading, "slice", dim, settings, 3);
    return dim + step;
}

static void report(Reading *reading, const char *text)
{
    diagnose(reading->expander->diagnostics, reading->span, "'%s' is no part of a value", text);
    diagnose_hint(reading->expander->diagnostics,
                  "for each dimension, beginning with the samples, an index, a slice such as 1:-1, "
                  "or None; '...' stands for those between");
    reading->expander->checker->doubtful = true;
}

/* The items; false where one is none. An expression's error is reported. */
static bool read_parts(Expander *expander, const Scope *scope, const Node *node, Parts *parts,
                       bool *reported)
{
    const char *end = node->text + strlen(node->text) - 1;
    for (const char *at = subscript_of(node->text) + 1;; at++) {
        const char *comma = next_sign(at, end, ",");
        Part part;
        *reported = !read_part(expander, scope, node, at, comma, &part);
        if (*reported || parts->count == MAX_ITEMS ||
            !(is_index(&part) || is_slice(&part) || is_new(&part) ||
              (is_rest(&part) && parts->rest < 0)))
            return false;
        if (is_rest(&part))
            parts->rest = parts->count;
        parts->of[parts->count++] = part;
        at = comma;
        if (at == end)
            return true;
    }
}

Value subscripted(Expander *expander, const Scope *scope, const Node *node, Value base)
{
    Reading reading = {expander, scope_span(scope, node->span), base};
    Parts parts = {.rest = -1};
    bool reported = false;
    if (base.layer == VALUE_BROKEN)
        return base;
    if (!read_parts(expander, scope, node, &parts, &reported)) {
        if (!reported)
            report(&reading, node->text);
        return (Value){VALUE_BROKEN, NULL, NULL};
    }
    for (int i = parts.count - 1, dim = -1; parts.rest >= 0 && i > parts.rest; i--)
        dim = apply(&reading, &parts.of[i], dim, -1);
    for (int i = 0, dim = 0; i < (parts.rest < 0 ? parts.count : parts.rest); i++)
        dim = apply(&reading, &parts.of[i], dim, 1);
    return reading.value;
}
