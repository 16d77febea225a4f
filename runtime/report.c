#include "report.h"
#include <stdarg.h>
#include <stdlib.h>

static void say(struct report *report, const char *kind, const char *format, va_list values)
{
    fflush(stdout); /* what was said before stands before */
    if (kind)
        fprintf(report->stream, "%s: %s: ", report->program, kind);
    vfprintf(report->stream, format, values);
    fputc('\n', report->stream);
    fflush(report->stream);
}

void report_error(struct report *report, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    say(report, "error", format, values);
    va_end(values);
    if (report->code == EXIT_DONE)
        report->code = EXIT_MISTAKE;
}

void report_fault(struct report *report, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    say(report, "internal error", format, values);
    va_end(values);
    report->code = EXIT_FAULT;
}

void report_warning(struct report *report, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    say(report, "warning", format, values);
    va_end(values);
}

void report_hint(struct report *report, const char *format, ...)
{
    va_list values;
    fputs("hint: ", report->stream);
    va_start(values, format);
    say(report, NULL, format, values);
    va_end(values);
}

void report_line(struct report *report, const char *format, ...)
{
    va_list values;
    fputs("  ", report->stream);
    va_start(values, format);
    say(report, NULL, format, values);
    va_end(values);
}

void *allocate(struct report *report, size_t count, size_t size)
{
    void *memory = calloc(count ? count : 1, size ? size : 1);
    if (!memory)
        report_error(report, "out of memory: %zu x %zu bytes were asked for", count, size);
    return memory;
}
