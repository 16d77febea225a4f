/* Texts with values in them: "conv$index", "layer${index + 1}.conv". */
#include "frontend/expression.h"

#include <string.h>

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_word_character(char c)
{
    return is_letter(c) || (c >= '0' && c <= '9');
}

/* The length of "[index]" at the start of a text; 0: it is none. */
static size_t subscript_length(const char *text)
{
    int depth = 0;
    for (const char *at = text; *at; at++) {
        depth += (*at == '[') - (*at == ']');
        if (depth == 0)
            return *text == '[' ? (size_t)(at - text) + 1 : 0;
    }
    return 0;
}

/* The length of "$name", "$name[index]" or "${...}" at the start of a text; 0: it is none. */
static size_t piece_length(const char *text)
{
    if (*text != '$')
        return 0;
    size_t length = 1;
    if (is_letter(text[1]))
        while (is_word_character(text[length]))
            length++;
    if (length > 1)
        return length + subscript_length(text + length);
    const char *end = text[1] == '{' ? strchr(text, '}') : NULL;
    return end ? (size_t)(end - text) + 1 : 0;
}

/* A text in quotes that YAML wants them around, "${...}" and within braces "$name[index]", or that
   somebody takes it to want them around: "$name". */
static bool is_quoted_expression(const char *text)
{
    return *text && piece_length(text) == strlen(text);
}

/* A plain text is a name then: what has other signs beside the pieces is arithmetic, and a piece by
   itself has a value of its own kind. */
bool node_is_template(const Node *node)
{
    int pieces = 0, others = 0;
    if (node->kind != NODE_SCALAR || node->first_line)
        return false;
    for (const char *at = node->text; *at;) {
        const size_t length = piece_length(at);
        if (length)
            pieces++;
        else if (node->plain && !is_word_character(*at) && *at != '.')
            return false;
        else
            others++;
        at += length ? length : 1;
    }
    return pieces && !is_quoted_expression(node->text) && (!node->plain || others || pieces > 1);
}

bool node_is_expression(const Node *node)
{
    if (node->kind != NODE_SCALAR || node->first_line || !strchr(node->text, '$'))
        return false;
    return is_quoted_expression(node->text) || node->plain || node_is_template(node);
}

bool environment_has(const Environment *environment, const char *name)
{
    for (; environment; environment = environment->outer)
        for (int i = 0; i < environment->parameters.count; i++)
            if (string_equal(environment->parameters.items[i].name, name))
                return true;
    return false;
}

/* A piece as a text of its own, with its place where that is known. */
static const Node *piece_at(Context *context, const Node *node, const char *from, size_t length)
{
    Node *piece = arena_copy(context->arena, node, sizeof *piece);
    const int quote = node->plain ? 0 : 1;
    piece->text = arena_substring(context->arena, from, length);
    piece->plain = true;
    if ((size_t)node->span.length == strlen(node->text) + 2 * (size_t)quote) {
        piece->span.column += (int)(from - node->text) + quote;
        piece->span.length = (int)length;
    }
    return piece;
}

const Node *template_evaluate(Context *context, const Environment *environment, const Node *node)
{
    Text text = text_new(context->arena);
    for (const char *at = node->text; *at;) {
        const size_t length = piece_length(at);
        if (!length) {
            text_add_bytes(&text, at, 1);
            at += string_starts(at, "$$") ? 2 : 1;
            continue;
        }
        const Node *piece = piece_at(context, node, at, length);
        const Node *value = expression_evaluate(context, environment, piece);
        if (!value)
            return NULL;
        if (value->kind != NODE_SCALAR) {
            diagnose(context->diagnostics, piece->span, "a list cannot stand in a text");
            return NULL;
        }
        text_add(&text, value->text);
        at += length;
    }
    Node *result = arena_copy(context->arena, node, sizeof *result);
    result->text = text.data;
    result->plain = false;
    return result;
}
