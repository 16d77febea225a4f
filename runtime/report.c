#include "report.h"
#include <stdarg.h>
#include <stdlib.h>

/* One line: "<program>: <kind>: ...", or where there is no kind "<prefix>...". */
static void say(struct report *report, const char *kind, const char *prefix, const char *format,
                va_list values)
{
    if (!report->stream)
        return;
    fflush(stdout); /* what was said before stands before */
    if (kind)
        fprintf(report->stream, "%s: %s: ", report->program, kind);
    fputs(prefix, report->stream);
    vfprintf(report->stream, format, values);
    fputc('\n', report->stream);
    fflush(report->stream);
}

void report_error(struct report *report, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    say(report, "error", "", format, values);
    va_end(values);
    if (report->code == EXIT_DONE)
        report->code = EXIT_MISTAKE;
}

void report_fault(struct report *report, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    say(report, "internal error", "", format, values);
    va_end(values);
    report->code = EXIT_FAULT;
}

void report_warning(struct report *report, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    say(report, "warning", "", format, values);
    va_end(values);
}

void report_hint(struct report *report, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    say(report, NULL, "hint: ", format, values);
    va_end(values);
}

void report_line(struct report *report, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    say(report, NULL, "  ", format, values);
    va_end(values);
}

void *allocate(struct report *report, size_t count, size_t size)
{
    void *memory = calloc(count ? count : 1, size ? size : 1);
    if (!memory)
        report_error(report, "out of memory: %zu x %zu bytes were asked for", count, size);
    return memory;
}
