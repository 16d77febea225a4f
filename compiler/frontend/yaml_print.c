/* The tree as YAML: block style, and quotes where a text would read back as something else. */
#include "frontend/yaml.h"

#include "support/unicode.h"

#include <string.h>

enum { STEP = 2 };

static void add_escaped(Text *out, const char *text, int bytes, unsigned code)
{
    if (code == '"' || code == '\\')
        text_format(out, "\\%c", (int)code);
    else if (code == '\n')
        text_add(out, "\\n");
    else if (code == '\t')
        text_add(out, "\\t");
    else if (unicode_width(code) > 0)
        text_add_bytes(out, text, (size_t)bytes);
    else if (code < 0x100)
        text_format(out, "\\x%02X", code);
    else if (code < 0x10000)
        text_format(out, "\\u%04X", code);
    else
        text_format(out, "\\U%08X", code);
}

void yaml_add_quoted(Text *out, const char *text)
{
    size_t length = strlen(text);
    text_add(out, "\"");
    for (size_t i = 0; i < length;) {
        unsigned code;
        int bytes = unicode_decode(text + i, length - i, &code);
        if (!bytes)
            FAULT("a text of the tree is not UTF-8");
        add_escaped(out, text + i, bytes, code);
        i += (size_t)bytes;
    }
    text_add(out, "\"");
}

/* Every character can stand in a literal block, and no line needs an indentation indicator. */
static bool fits_block(const char *text)
{
    size_t length = strlen(text);
    if (text[0] == ' ' || text[0] == '\n' || text[0] == '\0')
        return false;
    for (size_t i = 0; i < length;) {
        unsigned code;
        int bytes = unicode_decode(text + i, length - i, &code);
        if (!bytes || (code != '\n' && code != '\t' && unicode_width(code) < 1))
            return false;
        i += (size_t)bytes;
    }
    return true;
}

static void add_block(Text *out, const char *text, int indent)
{
    size_t length = strlen(text);
    bool ended = text[length - 1] == '\n';
    text_add(out, !ended ? "|-\n" : length > 1 && text[length - 2] == '\n' ? "|+\n" : "|\n");
    for (const char *line = text; *line;) {
        size_t size = strcspn(line, "\n");
        if (size)
            text_format(out, "%*s%.*s", indent, "", (int)size, line);
        text_add(out, "\n");
        line += size + (line[size] == '\n');
    }
}

/* A plain text came from one; only one of several lines could be read in another way. */
static bool fits_plain(const char *text)
{
    for (const char *c = text; *c; c++)
        if ((unsigned char)*c < 0x20 || (unsigned char)*c >= 0x7f)
            return false;
    return true;
}

static void add_scalar(Text *out, const Node *node, int indent)
{
    if (node->first_line && indent > 0 && fits_block(node->text)) {
        add_block(out, node->text, indent);
        return;
    }
    if (node->plain && fits_plain(node->text))
        text_add(out, node->text);
    else
        yaml_add_quoted(out, node->text);
    text_add(out, "\n");
}

static void add_key(Text *out, const Node *key)
{
    if (key->plain && *key->text && fits_plain(key->text))
        text_add(out, key->text);
    else
        yaml_add_quoted(out, key->text);
    text_add(out, ":");
}

static void add_node(Text *out, const Node *node, int indent);

/* What stands after "key:" or "-": on the same line, or below it further in. */
static void add_value(Text *out, const Node *node, int indent)
{
    if (node->kind == NODE_SCALAR || !node->count) {
        text_add(out, " ");
        add_node(out, node, indent);
    } else {
        text_add(out, "\n");
        add_node(out, node, indent);
    }
}

/* An item that is a mapping or a list begins on the line of its "-". */
static void add_item(Text *out, const Node *item, int indent)
{
    text_format(out, "%*s-", indent, "");
    if (item->kind == NODE_SCALAR || !item->count) {
        add_value(out, item, indent + STEP);
        return;
    }
    Text inner = text_new(out->arena);
    add_node(&inner, item, indent + STEP);
    text_format(out, " %s", inner.data + indent + STEP);
}

static void add_node(Text *out, const Node *node, int indent)
{
    if (node->kind == NODE_SCALAR) {
        add_scalar(out, node, indent);
        return;
    }
    if (!node->count)
        text_add(out, node->kind == NODE_SEQUENCE ? "[]\n" : "{}\n");
    for (int i = 0; i < node->count; i++) {
        if (node->kind == NODE_SEQUENCE) {
            add_item(out, node->items[i], indent);
        } else {
            text_format(out, "%*s", indent, "");
            add_key(out, node->keys[i]);
            add_value(out, node->items[i], indent + STEP);
        }
    }
}

void yaml_print(Text *out, const Node *node)
{
    add_node(out, node, 0);
}
