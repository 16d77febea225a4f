/* Messages are collected, then printed in the order of their places. */
#include "support/diagnostic.h"

#include "support/snippet.h"
#include "support/text.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_ERRORS = 50, MAX_MESSAGE = 1000, MAX_EXPANSIONS = 6 };

typedef enum Severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE, SEVERITY_HINT } Severity;

static const char *const severity_names[] = {"error", "warning", "note", "hint"};

typedef struct Remark {
    Severity severity;
    Span span;
    const char *text;
} Remark;

/* An error or warning with its notes and hints. */
typedef struct Message {
    Remark remark;
    int source; /* sources count in the order in which they are first reported about */
    int number;
    LIST(Remark) remarks;
} Message;

typedef struct Inclusion {
    const Source *source;
    const Expansion *expansion;
} Inclusion;

struct Diagnostics {
    Arena *arena;
    LIST(Inclusion) inclusions;
    int errors;
    LIST(Message) messages;
    LIST(const Source *) sources;
};

Diagnostics *diagnostics_new(Arena *arena)
{
    Diagnostics *diagnostics = ARENA_NEW(arena, Diagnostics);
    diagnostics->arena = arena;
    return diagnostics;
}

int diagnostics_errors(const Diagnostics *diagnostics)
{
    return diagnostics->errors;
}

Span span_within(Span span, const Source *source)
{
    Span at = span;
    while (at.source != source && at.expansion)
        at = at.expansion->use;
    return at.source == source ? at : span;
}

void diagnostics_include(Diagnostics *diagnostics, const Source *source, const Expansion *expansion)
{
    const Inclusion inclusion = {source, expansion};
    LIST_PUSH(diagnostics->arena, &diagnostics->inclusions, inclusion);
}

const Expansion *diagnostics_inclusion(const Diagnostics *diagnostics, const Source *source)
{
    for (int i = 0; i < diagnostics->inclusions.count; i++)
        if (diagnostics->inclusions.items[i].source == source)
            return diagnostics->inclusions.items[i].expansion;
    return NULL;
}

/* --- collecting ------------------------------------------------------------------------------ */

static int source_number(Diagnostics *diagnostics, const Source *source)
{
    for (int i = 0; i < diagnostics->sources.count; i++)
        if (diagnostics->sources.items[i] == source)
            return i;
    LIST_PUSH(diagnostics->arena, &diagnostics->sources, source);
    return diagnostics->sources.count - 1;
}

/* Messages quote what the user wrote: no byte of it may reach the terminal unchecked. */
static const char *clean(Arena *arena, const char *text)
{
    Text out = text_new(arena);
    snippet_add_clean(&out, text, strlen(text), MAX_MESSAGE);
    return out.data;
}

static Remark new_remark(Diagnostics *diagnostics, Severity severity, Span span, const char *format,
                         va_list arguments)
{
    const char *text = arena_vformat(diagnostics->arena, format, arguments);
    return (Remark){severity, span, clean(diagnostics->arena, text)};
}

static void add_message(Diagnostics *diagnostics, Remark remark)
{
    Message message = {.remark = remark, .number = diagnostics->messages.count};
    message.source = source_number(diagnostics, remark.span.source);
    LIST_PUSH(diagnostics->arena, &diagnostics->messages, message);
    diagnostics->errors += remark.severity == SEVERITY_ERROR;
}

static void add_remark(Diagnostics *diagnostics, Remark remark)
{
    if (!diagnostics->messages.count)
        FAULT("a note without a message: %s", remark.text);
    Message *last = &diagnostics->messages.items[diagnostics->messages.count - 1];
    LIST_PUSH(diagnostics->arena, &last->remarks, remark);
}

void diagnose(Diagnostics *diagnostics, Span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add_message(diagnostics, new_remark(diagnostics, SEVERITY_ERROR, span, format, arguments));
    va_end(arguments);
}

void diagnose_warning(Diagnostics *diagnostics, Span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add_message(diagnostics, new_remark(diagnostics, SEVERITY_WARNING, span, format, arguments));
    va_end(arguments);
}

void diagnose_note(Diagnostics *diagnostics, Span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add_remark(diagnostics, new_remark(diagnostics, SEVERITY_NOTE, span, format, arguments));
    va_end(arguments);
}

void diagnose_hint(Diagnostics *diagnostics, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Span nowhere = {0};
    add_remark(diagnostics, new_remark(diagnostics, SEVERITY_HINT, nowhere, format, arguments));
    va_end(arguments);
}

/* --- printing -------------------------------------------------------------------------------- */

static bool has_place(Span span)
{
    return span.source && span.line > 0;
}

static int compare(int a, int b)
{
    return (a > b) - (a < b);
}

/* What is about a whole file comes after what has a line in it. */
static int line_order(const Message *message)
{
    return has_place(message->remark.span) ? message->remark.span.line : INT_MAX;
}

static int compare_places(const void *left, const void *right)
{
    const Message *a = *(Message *const *)left, *b = *(Message *const *)right;
    int order = compare(a->remark.span.source != NULL, b->remark.span.source != NULL);
    if (!order)
        order = compare(a->source, b->source);
    if (!order)
        order = compare(line_order(a), line_order(b));
    if (!order)
        order = compare(a->remark.span.column, b->remark.span.column);
    return order ? order : compare(a->number, b->number);
}

static bool same(const Message *a, const Message *b)
{
    return a->source == b->source && a->remark.span.line == b->remark.span.line &&
           a->remark.span.column == b->remark.span.column &&
           string_equal(a->remark.text, b->remark.text);
}

/* Whether one of the messages at the same place before position `at` says the same. */
static bool is_repeated(Message *const *sorted, int at)
{
    for (int i = at - 1; i >= 0 && sorted[i]->source == sorted[at]->source &&
                         sorted[i]->remark.span.line == sorted[at]->remark.span.line &&
                         sorted[i]->remark.span.column == sorted[at]->remark.span.column;
         i--)
        if (same(sorted[i], sorted[at]))
            return true;
    return false;
}

static void print_remark(Arena *arena, const Remark *remark, FILE *out)
{
    Text text = text_new(arena);
    const Span *span = &remark->span;
    if (has_place(*span)) {
        snippet_add_clean(&text, span->source->name, strlen(span->source->name), MAX_MESSAGE);
        text_format(&text, ":%d:%d: ", span->line, span->column);
    } else if (span->source) {
        snippet_add_clean(&text, span->source->name, strlen(span->source->name), MAX_MESSAGE);
        text_add(&text, ": ");
    } else if (remark->severity <= SEVERITY_WARNING) {
        text_add(&text, "dlc: ");
    }
    text_format(&text, "%s: %s\n", severity_names[remark->severity], remark->text);
    if (has_place(*span))
        snippet_add(&text, *span);
    fwrite(text.data, 1, text.length, out);
}

/* Where a text is used; the place of a block's use says enough of the file that the block is in. */
static const Expansion *expansion_of(const Diagnostics *diagnostics, const Span *span)
{
    return span->expansion ? span->expansion : diagnostics_inclusion(diagnostics, span->source);
}

/* From the innermost on; of many, those in the middle are left out. */
static void print_expansions(const Diagnostics *diagnostics, Arena *arena, const Span *span,
                             FILE *out)
{
    const Expansion *expansion = expansion_of(diagnostics, span), *next = NULL;
    for (int i = 0; expansion; expansion = next, i++) {
        next = expansion_of(diagnostics, &expansion->use);
        if (i < MAX_EXPANSIONS || !next)
            print_remark(arena, &(Remark){SEVERITY_NOTE, expansion->use, expansion->what}, out);
        else if (i == MAX_EXPANSIONS)
            fputs("note: ...\n", out);
    }
}

static void print_message(const Diagnostics *diagnostics, Arena *arena, const Message *message,
                          FILE *out)
{
    print_remark(arena, &message->remark, out);
    for (int i = 0; i < message->remarks.count; i++)
        print_remark(arena, &message->remarks.items[i], out);
    print_expansions(diagnostics, arena, &message->remark.span, out);
}

void diagnostics_print(const Diagnostics *diagnostics, FILE *out)
{
    Arena *arena = arena_new();
    int count = diagnostics->messages.count, errors = 0, hidden = 0;
    Message **sorted = ARENA_ARRAY(arena, Message *, count + 1);
    for (int i = 0; i < count; i++)
        sorted[i] = &diagnostics->messages.items[i];
    qsort(sorted, (size_t)count, sizeof *sorted, compare_places);
    for (int i = 0; i < count; i++) {
        if (errors == MAX_ERRORS) {
            hidden += sorted[i]->remark.severity == SEVERITY_ERROR;
        } else if (!is_repeated(sorted, i)) {
            errors += sorted[i]->remark.severity == SEVERITY_ERROR;
            print_message(diagnostics, arena, sorted[i], out);
        }
    }
    if (hidden)
        fprintf(out, "dlc: error: too many errors; %d more are not shown\n", hidden);
    arena_free(arena);
}

void fault_at(const char *file, int line, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fflush(stdout);
    fputs("dlc: internal error: ", stderr);
    vfprintf(stderr, format, arguments);
    fprintf(stderr,
            "\n  at %s:%d\nhint: this is a fault of dlc's, not of the model; please report it\n",
            file, line);
    va_end(arguments);
    exit(3);
}
