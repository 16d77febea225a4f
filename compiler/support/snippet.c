/* A line is drawn character by character: each knows its bytes and its columns on the screen, so
   that the caret stands right under tabs, wide characters and bytes that cannot be shown. */
#include "support/snippet.h"

#include "support/unicode.h"

#include <string.h>

/* Columns of the window and of what is shown left of the caret in a longer line. */
enum { TAB = 8, WINDOW = 140, BEFORE = 60 };

/* What one character of the source is on the screen. */
typedef struct Glyph {
    int bytes, columns;
    char text[12];
} Glyph;

/* The character at `text`; `column` is where it will stand, which tabs depend on. */
static Glyph glyph_at(const char *text, size_t length, int column)
{
    Glyph glyph = {.bytes = 1};
    unsigned code = (unsigned char)*text;
    if (*text == '\t') {
        glyph.columns = TAB - column % TAB;
        memset(glyph.text, ' ', (size_t)glyph.columns);
        return glyph;
    }
    int bytes = unicode_decode(text, length, &code);
    glyph.columns = bytes ? unicode_width(code) : -1;
    if (glyph.columns >= 0) {
        glyph.bytes = bytes;
        memcpy(glyph.text, text, (size_t)bytes);
        return glyph;
    }
    glyph.bytes = bytes ? bytes : 1;
    glyph.columns =
        snprintf(glyph.text, sizeof glyph.text, bytes > 1 ? "<U+%04X>" : "<%02X>", code);
    return glyph;
}

void snippet_add_clean(Text *out, const char *text, size_t length, size_t limit)
{
    for (size_t i = 0; i < length;) {
        if (i >= limit) {
            text_add(out, "...");
            return;
        }
        if (text[i] == '\n' || text[i] == '\t') {
            text_add(out, text[i] == '\n' ? "\\n" : "\\t");
            i++;
            continue;
        }
        Glyph glyph = glyph_at(text + i, length - i, 0);
        text_add(out, glyph.text);
        i += (size_t)glyph.bytes;
    }
}

/* The text of a line, without its end; NULL when there is none. */
static const char *find_line(const Source *source, int line, size_t *length)
{
    const char *at = source->text, *end = source->text + source->length;
    for (int i = 1; i < line; i++) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        if (!newline)
            return NULL;
        at = newline + 1;
    }
    const char *newline = memchr(at, '\n', (size_t)(end - at));
    *length = (size_t)((newline ? newline : end) - at);
    if (*length && at[*length - 1] == '\r')
        --*length;
    return at;
}

/* The screen column of the byte `offset` of a line. */
static int column_of(const char *line, size_t length, size_t offset)
{
    int column = 0;
    for (size_t i = 0; i < offset && i < length;) {
        Glyph glyph = glyph_at(line + i, length - i, column);
        column += glyph.columns;
        i += (size_t)glyph.bytes;
    }
    return column;
}

/* Adds what of a line lies in the columns [first, last). */
static void add_window(Text *out, const char *line, size_t length, int first, int last)
{
    int column = 0;
    for (size_t i = 0; i < length && column < last;) {
        Glyph glyph = glyph_at(line + i, length - i, column);
        if (column >= first)
            text_add(out, glyph.text);
        else if (column + glyph.columns > first)
            text_format(out, "%*s", column + glyph.columns - first, "");
        column += glyph.columns;
        i += (size_t)glyph.bytes;
    }
}

static void add_caret(Text *out, int indent, int width)
{
    text_format(out, "      | %*s^", indent, "");
    for (int i = 1; i < width; i++)
        text_add(out, "~");
    text_add(out, "\n");
}

void snippet_add(Text *out, Span span)
{
    size_t length;
    const char *line = find_line(span.source, span.line, &length);
    if (!line || span.column < 1)
        return;
    size_t start = (size_t)span.column - 1,
           end = start + (size_t)(span.length > 0 ? span.length : 1);
    int from = column_of(line, length, start), to = column_of(line, length, end);
    int width = column_of(line, length, length), first = 0;
    if (width > WINDOW && from > BEFORE)
        first = from - BEFORE;
    int last = width - first > WINDOW ? first + WINDOW : width;
    const char *left = first ? "..." : "", *right = last < width ? "..." : "";
    text_format(out, "%5d | %s", span.line, left);
    add_window(out, line, length, first, last);
    text_format(out, "%s\n", right);
    add_caret(out, from - first + (int)strlen(left), (to < last ? to : last) - from);
}
