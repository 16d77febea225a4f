/* What can be wrong with a file before it is YAML, in words for the one who wrote it. */
#include "frontend/yaml_reader.h"

#include "support/unicode.h"

#include <string.h>

/* --- places ---------------------------------------------------------------------------------- */

enum { CHECKPOINT = 64 };

Places places_new(Arena *arena, const Source *source, size_t start)
{
    Places places = {.source = source, .start = start};
    LIST_PUSH(arena, &places.lines, (size_t)0);
    for (size_t i = 0; i < source->length; i++)
        if (source->text[i] == '\n')
            LIST_PUSH(arena, &places.lines, i + 1);
    size_t characters = 0;
    for (size_t i = start; i < source->length; i++)
        if ((source->text[i] & 0xc0) != 0x80 && characters++ % CHECKPOINT == 0)
            LIST_PUSH(arena, &places.checkpoints, i);
    return places;
}

/* The byte at which the character `index` begins. */
static size_t offset_of(const Places *places, size_t index)
{
    const Source *source = places->source;
    size_t checkpoint = index / CHECKPOINT;
    if (checkpoint >= (size_t)places->checkpoints.count)
        return source->length;
    size_t offset = places->checkpoints.items[checkpoint];
    for (size_t i = index % CHECKPOINT; i > 0 && offset < source->length; i--)
        do
            offset++;
        while (offset < source->length && (source->text[offset] & 0xc0) == 0x80);
    return offset;
}

Span places_at(const Places *places, size_t offset, size_t length)
{
    int first = 0, last = places->lines.count - 1;
    while (first < last) {
        int middle = first + (last - first + 1) / 2;
        if (places->lines.items[middle] <= offset)
            first = middle;
        else
            last = middle - 1;
    }
    int column = (int)(offset - places->lines.items[first]) + 1;
    return (Span){places->source, first + 1, column, (int)length, NULL};
}

Span places_span(const Places *places, yaml_mark_t start, yaml_mark_t end)
{
    size_t from = offset_of(places, start.index), to = offset_of(places, end.index);
    return places_at(places, from, to > from ? to - from : 0);
}

size_t places_line_length(const Places *places, int line)
{
    if (line < 1 || line > places->lines.count)
        return 0;
    const Source *source = places->source;
    size_t begin = places->lines.items[line - 1];
    size_t end = line < places->lines.count ? places->lines.items[line] - 1 : source->length;
    if (end > begin && source->text[end - 1] == '\r')
        end--;
    return end - begin;
}

/* --- characters ------------------------------------------------------------------------------ */

static void report_byte(Context *context, const Source *source, size_t offset, int bytes,
                        unsigned code)
{
    Places places = places_new(context->arena, source, 0);
    Span span = places_at(&places, offset, bytes ? (size_t)bytes : 1);
    Diagnostics *diagnostics = context->diagnostics;
    if (bytes && code == 0) {
        diagnose(diagnostics, span, "a NUL byte: this is not a text file");
    } else if (bytes) {
        diagnose(diagnostics, span, "the control character U+%04X is not allowed", code);
    } else {
        diagnose(diagnostics, span, "the byte 0x%02X is not UTF-8",
                 (unsigned char)source->text[offset]);
        diagnose_hint(diagnostics, "save the file in the encoding UTF-8");
    }
}

/* What libyaml's reader takes, too: the error is then worded here. */
static bool is_allowed(unsigned code)
{
    if (code < 0x20)
        return code == '\t' || code == '\n' || code == '\r';
    return (code < 0x7f || code > 0x9f || code == 0x85) && code != 0xfffe && code != 0xffff;
}

bool yaml_check_characters(Context *context, const Source *source)
{
    for (size_t i = 0; i < source->length;) {
        unsigned code = 0;
        int bytes = unicode_decode(source->text + i, source->length - i, &code);
        if (!bytes || !is_allowed(code)) {
            report_byte(context, source, i, bytes, code);
            return false;
        }
        i += (size_t)bytes;
    }
    return true;
}

/* --- syntax ---------------------------------------------------------------------------------- */

/* libyaml's wording and ours. */
typedef struct Wording {
    const char *theirs, *ours, *hint;
} Wording;

static const Wording problems[] = {
    {"mapping values are not allowed in this context", "a ':' does not fit here",
     "is the line before complete, and this one indented right? a text with ': ' needs quotes"},
    {"did not find expected key", "expected a key here, or the end of the mapping",
     "keys of one mapping begin in one column"},
    {"did not find expected '-' indicator", "expected '- ' here, or the end of the list",
     "items of one list begin in one column"},
    {"did not find expected ',' or ']'", "expected ',' or ']' here", NULL},
    {"did not find expected ',' or '}'", "expected ',' or '}' here", NULL},
    {"could not find expected ':'", "expected ':' after this key",
     "a key and its value are written 'key: value', with a space"},
    {"found unexpected end of stream", "the quoted text has no end", NULL},
    {"found unexpected document indicator", "the quoted text has no end", NULL},
    {"did not find expected node content", "expected a value here", NULL},
    {"block sequence entries are not allowed in this context", "a list cannot begin here",
     "begin it on a new line, or write [a, b]"},
    {"block mapping entries are not allowed in this context", "a mapping cannot begin here",
     "begin it on a new line, or write {a: 1}"},
    {"mapping keys are not allowed in this context", "a key cannot stand here", NULL},
    {"found a tab character that violates indentation", "a tab cannot indent", "use spaces"},
    {"found a tab character where an indentation space is expected", "a tab cannot indent",
     "use spaces"},
    {"found unknown escape character", "an unknown escape in a quoted text",
     "in single quotes a backslash is only a backslash"},
    {"did not find expected <document start>", "this is outside of the document",
     "is it indented less than what it belongs to?"},
    {"did not find expected whitespace or line break", "expected a space here", NULL},
    {"did not find expected comment or line break", "expected the end of the line here", NULL},
    {"did not find expected alphabetic or numeric character", "expected a name after '&' or '*'",
     "a text that begins with '&' or '*' needs quotes"},
    {"found undefined tag handle", "tags ('!...') are not part of the language", NULL},
};

static const Wording contexts[] = {
    {"while parsing a flow sequence", "the list begins here", NULL},
    {"while parsing a flow mapping", "the mapping begins here", NULL},
    {"while parsing a block collection", "the list begins here", NULL},
    {"while parsing a block mapping", "the mapping begins here", NULL},
    {"while scanning a quoted scalar", "it begins here", NULL},
};

static const Wording *find_wording(const Wording *table, size_t count, const char *theirs)
{
    for (size_t i = 0; theirs && i < count; i++)
        if (string_equal(table[i].theirs, theirs))
            return &table[i];
    return NULL;
}

/* "found character that cannot start any token": which one says more. */
static void report_start(YamlReader *reader, Span span, char c)
{
    Diagnostics *diagnostics = reader->context->diagnostics;
    if (c == '\t') {
        diagnose(diagnostics, span, "a tab cannot indent");
        diagnose_hint(diagnostics, "use spaces");
    } else {
        diagnose(diagnostics, span, "a value cannot begin with '%c'", c);
        diagnose_hint(diagnostics, "put the text in quotes");
    }
}

static void report_context(YamlReader *reader)
{
    const yaml_parser_t *parser = &reader->parser;
    const Wording *wording =
        find_wording(contexts, sizeof contexts / sizeof *contexts, parser->context);
    if (!wording)
        return;
    Span span = places_span(&reader->places, parser->context_mark, parser->context_mark);
    span.length = 1;
    diagnose_note(reader->context->diagnostics, span, "%s", wording->ours);
}

/* What has no end is shown where it begins, and a key without its ':', which is missed only later,
   where it stands. */
static bool is_unended(const yaml_parser_t *parser)
{
    return string_equal(parser->context, "while scanning a simple key") ||
           (string_equal(parser->context, "while scanning a quoted scalar") &&
            string_starts(parser->problem, "found unexpected"));
}

/* "${": a brace ends a plain text in a flow mapping. */
static bool is_braced(const Source *source, size_t at)
{
    return at > 0 && at < source->length && source->text[at] == '{' && source->text[at - 1] == '$';
}

void yaml_report_syntax(YamlReader *reader)
{
    const yaml_parser_t *parser = &reader->parser;
    Diagnostics *diagnostics = reader->context->diagnostics;
    if (parser->error == YAML_MEMORY_ERROR)
        FAULT("out of memory (libyaml)");
    bool unended = parser->context && parser->problem && is_unended(parser);
    yaml_mark_t mark = unended ? parser->context_mark : parser->problem_mark;
    Span span = places_span(&reader->places, mark, mark);
    const char *problem = parser->problem ? parser->problem : "this is no YAML";
    size_t at = offset_of(&reader->places, mark.index);
    if (string_equal(problem, "found character that cannot start any token") &&
        at < reader->source->length) {
        report_start(reader, span, reader->source->text[at]);
        return;
    }
    const Wording *wording = find_wording(problems, sizeof problems / sizeof *problems, problem);
    diagnose(diagnostics, span, "%s", wording ? wording->ours : problem);
    if (!unended)
        report_context(reader);
    if (is_braced(reader->source, at))
        diagnose_hint(diagnostics, "an expression ${...} between braces or brackets needs quotes");
    else if (wording && wording->hint)
        diagnose_hint(diagnostics, "%s", wording->hint);
}
