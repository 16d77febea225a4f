#include "emit/writer.h"
#include <ctype.h>
#include <string.h>

enum { COLUMNS = 100, INDENT = 4 };

static void indent(Text *out, int columns)
{
    for (int i = 0; i < columns; i++)
        text_add_bytes(out, " ", 1);
}

static bool may_break_after(char c, int depth)
{
    return (strchr("+-*/<>,&|?:;", c) != NULL && c != '\0') || (c == '=' && depth == 0);
}

/* The space at which a line longer than `room` is broken best: outside of as many brackets as
   possible, but not in the first third; -1: nowhere. */
static int break_position(const char *line, int room)
{
    int best = -1, best_depth = 1000, depth = 0;
    bool quoted = false;
    for (int i = 0; line[i] != '\0' && i <= room; i++) {
        const char c = line[i];
        if (c == '"' && (i == 0 || line[i - 1] != '\\'))
            quoted = !quoted;
        if (quoted)
            continue;
        depth += (strchr("([{", c) != NULL) - (strchr(")]}", c) != NULL);
        if (c == ' ' && i > room / 3 && may_break_after(line[i - 1], depth) &&
            depth <= best_depth) {
            best = i;
            best_depth = depth;
        }
    }
    return best;
}

void write_line(Text *out, int level, const char *line)
{
    int columns = level * INDENT;
    /* Not strlen, which would go through all that is left for each line of the text. */
    while (columns < COLUMNS && memchr(line, '\0', (size_t)(COLUMNS - columns) + 1) == NULL) {
        const int at = break_position(line, COLUMNS - columns);
        if (at < 0)
            break;
        indent(out, columns);
        text_add_bytes(out, line, (size_t)at);
        text_add(out, "\n");
        line += at + 1;
        columns = (level + 1) * INDENT;
    }
    if (*line != '\0')
        indent(out, columns);
    text_add(out, line);
    text_add(out, "\n");
}

void write_macro(Text *out, const char *lines)
{
    for (const char *line = lines; *line != '\0'; line += strcspn(line, "\n") + 1) {
        const int length = (int)strcspn(line, "\n");
        text_format(out, "%.*s%s\n", length, line, line[length + 1] != '\0' ? " \\" : "");
    }
}

/* The text with everything replaced that could end a comment or begin another. */
static char *harmless(Arena *arena, const char *text)
{
    char *copy = arena_string(arena, text);
    for (char *c = copy; *c != '\0'; c++) {
        if (!isprint((unsigned char)*c))
            *c = ' ';
        if ((c[0] == '*' && c[1] == '/') || (c[0] == '/' && c[1] == '*') ||
            (c[0] == '?' && c[1] == '?'))
            c[1] = ' ';
    }
    return copy;
}

void write_comment(Text *out, int level, const char *text)
{
    const char *rest = harmless(out->arena, text);
    const int room = COLUMNS - level * INDENT - 6;
    indent(out, level * INDENT);
    text_add(out, "/* ");
    while ((int)strlen(rest) > room) {
        int at = room;
        while (at > 0 && rest[at] != ' ')
            at--;
        if (at == 0)
            at = (int)strcspn(rest, " ");
        if (rest[at] == '\0')
            break;
        text_add_bytes(out, rest, (size_t)at);
        text_add(out, "\n");
        indent(out, level * INDENT + 3);
        rest += at + 1;
    }
    text_format(out, "%s */\n", rest);
}

void write_string(Text *out, const char *text)
{
    text_add(out, "\"");
    for (; *text != '\0'; text++) {
        const unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\' || c == '?' || c < 32 || c > 126)
            text_format(out, "\\%03o", c);
        else
            text_format(out, "%c", c);
    }
    text_add(out, "\"");
}

void write_long_string(Text *out, int level, const char *text)
{
    const size_t room = (size_t)(COLUMNS - level * INDENT - 4);
    do {
        size_t length = strlen(text);
        if (length > room) {
            length = room;
            while (length > room / 2 && text[length - 1] != ' ')
                length--;
        }
        indent(out, level * INDENT);
        write_string(out, arena_substring(out->arena, text, length));
        text += length;
        text_add(out, *text == '\0' ? "" : "\n");
    } while (*text != '\0');
}

Block block_new(Arena *arena)
{
    return (Block){.arena = arena};
}

void block_add(Block *block, const char *line)
{
    const struct BlockLine item = {0, line};
    LIST_PUSH(block->arena, &block->lines, item);
    block->statements++;
}

static void append_deeper(Block *block, const Block *other, int levels)
{
    for (int i = 0; i < other->lines.count; i++) {
        const struct BlockLine *line = &other->lines.items[i];
        const struct BlockLine item = {line->level + levels, line->text};
        LIST_PUSH(block->arena, &block->lines, item);
    }
}

void block_append(Block *block, const Block *other)
{
    append_deeper(block, other, 0);
    block->statements += other->statements;
}

static bool is_word_character(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static bool line_mentions(const char *line, const char *name)
{
    const size_t length = strlen(name);
    for (const char *at = line; (at = strstr(at, name)) != NULL; at += length)
        if ((at == line || !is_word_character(at[-1])) && !is_word_character(at[length]))
            return true;
    return false;
}

/* The first line with the name; -1: there is none. */
static int first_mention(const Block *block, const char *name)
{
    for (int i = 0; i < block->lines.count; i++)
        if (line_mentions(block->lines.items[i].text, name))
            return i;
    return -1;
}

bool block_mentions(const Block *block, const char *name)
{
    return first_mention(block, name) >= 0;
}

/* The assignment that "TYPE NAME;" may be joined to; -1: none. */
static int first_assignment(const Block *body, const char *declaration)
{
    const char *name = strrchr(declaration, ' ') + 1;
    const int length = (int)strcspn(name, "[;");
    if (name[length] == '[')
        return -1;
    name = arena_substring(body->arena, name, (size_t)length);
    const int first = first_mention(body, name);
    return first >= 0 && body->lines.items[first].level == 0 &&
                   string_starts(body->lines.items[first].text,
                                 arena_format(body->arena, "%s = ", name))
               ? first
               : -1;
}

void block_declare(Block *block, const Block *declared, const Block *body)
{
    Block all = block_new(block->arena);
    block_append(&all, body);
    for (int i = 0; i < declared->lines.count; i++) {
        const char *declaration = declared->lines.items[i].text;
        const int first = first_assignment(&all, declaration);
        if (first < 0) {
            block_add(block, declaration);
            continue;
        }
        const int type = (int)(strrchr(declaration, ' ') + 1 - declaration);
        all.lines.items[first].text =
            arena_format(block->arena, "%.*s%s", type, declaration, all.lines.items[first].text);
    }
    block_append(block, &all);
}

/* Whether it is one statement: braces around others. */
static bool is_scope(const Block *block)
{
    return block->statements == 1 && string_equal(block->lines.items[0].text, "{");
}

Block block_loop(const char *variable, const char *end, const Block *body)
{
    return block_wrap(arena_format(body->arena, "for (int %s = 0; %s < %s; %s++)", variable,
                                   variable, end, variable),
                      body);
}

Block block_wrap(const char *header, const Block *body)
{
    Block block = block_new(body->arena);
    if (is_scope(body)) {
        append_deeper(&block, body, 0);
        block.lines.items[0].text = arena_format(block.arena, "%s {", header);
        block.statements = 1;
        return block;
    }
    const bool braces = body->statements != 1;
    block_add(&block, braces ? arena_format(block.arena, "%s {", header) : header);
    append_deeper(&block, body, 1);
    if (braces)
        block_add(&block, "}");
    block.statements = 1;
    return block;
}

Block block_scope(const Block *body)
{
    if (body->statements < 2)
        return *body;
    Block inside = block_new(body->arena);
    block_append(&inside, body);
    Block scope = block_wrap("", &inside);
    scope.lines.items[0].text = "{";
    return scope;
}

void block_write(Text *out, int level, const Block *block)
{
    for (int i = 0; i < block->lines.count; i++)
        write_line(out, level + block->lines.items[i].level, block->lines.items[i].text);
}
