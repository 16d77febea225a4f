/* Messages to the user, as clang words them: place, source line, caret, notes and a hint. */
#ifndef DLC_SUPPORT_DIAGNOSTIC_H
#define DLC_SUPPORT_DIAGNOSTIC_H

#include "support/arena.h"
#include <stdbool.h>
#include <stdio.h>

/* A text that messages point into. */
typedef struct Source {
    const char *name; /* as shown: a path, "<stdin>", "<library>" */
    const char *text;
    size_t length;
} Source;

/* A place in a source; line and column count from 1, and line 0 means no place. Columns and
   lengths count bytes; a length that passes the end of the line ends with it. */
typedef struct Span {
    const Source *source;
    int line, column, length;
    const struct Expansion *expansion; /* of a text that is used elsewhere, or NULL */
} Span;

/* The use of a text, such as that of a block: shown below every message about the text. */
typedef struct Expansion {
    Span use; /* which may stand in a text that is used elsewhere itself */
    const char *what;
} Expansion;

/* The place in a source that a span leads to: its own, or the first on the way of its uses that
   stands there; without any, the span. */
Span span_within(Span span, const Source *source);

typedef struct Diagnostics Diagnostics;

Diagnostics *diagnostics_new(Arena *arena);

/* Every message about a source is followed by the place that includes it. */
void diagnostics_include(Diagnostics *diagnostics, const Source *source,
                         const Expansion *expansion);
/* That place; NULL for a source that no other includes. */
const Expansion *diagnostics_inclusion(const Diagnostics *diagnostics, const Source *source);

/* An error of the user's. Compilation goes on, to find more, until the pass ends. */
void diagnose(Diagnostics *diagnostics, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A warning: printed with the errors, fails nothing. */
void diagnose_warning(Diagnostics *diagnostics, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A second place that explains the message before. */
void diagnose_note(Diagnostics *diagnostics, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* What to do about the message before. */
void diagnose_hint(Diagnostics *diagnostics, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

int diagnostics_errors(const Diagnostics *diagnostics);
/* Prints what was reported, in the order of the places; at most 50 errors. */
void diagnostics_print(const Diagnostics *diagnostics, FILE *out);

/* Our own fault: says so, names the place in the compiler, and exits with 3. */
_Noreturn void fault_at(const char *file, int line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
#define FAULT(...) fault_at(__FILE__, __LINE__, __VA_ARGS__)

#endif
