/* How the runtime says what went wrong: "<program>: error: ...", then perhaps "hint: ...".

   A function that takes a `struct report` and returns false, NULL or an exit code has already said
   why; its callers only clean up. */
#ifndef DLCRT_REPORT_H
#define DLCRT_REPORT_H

#include <stddef.h>
#include <stdio.h>

/* Exit codes of dlcrt_main. A run that a signal ended has 128 + the signal's number. */
enum { EXIT_DONE = 0, EXIT_MISTAKE = 1, EXIT_USAGE = 2, EXIT_FAULT = 3 };

struct report {
    const char *program;
    FILE *stream; /* NULL: errors are counted in `code` and not said */
    int code;     /* EXIT_DONE until an error is reported; a fault outweighs a mistake */
};

#if defined(__GNUC__)
#define PRINTF_LIKE(TEXT, FIRST) __attribute__((format(printf, TEXT, FIRST)))
#else
#define PRINTF_LIKE(TEXT, FIRST)
#endif

void report_error(struct report *report, const char *format, ...) PRINTF_LIKE(2, 3);
/* What only a defect of the compiler or of the runtime can cause. */
void report_fault(struct report *report, const char *format, ...) PRINTF_LIKE(2, 3);
void report_warning(struct report *report, const char *format, ...) PRINTF_LIKE(2, 3);
void report_hint(struct report *report, const char *format, ...) PRINTF_LIKE(2, 3);
/* A further line of an error that lists several things. */
void report_line(struct report *report, const char *format, ...) PRINTF_LIKE(2, 3);

/* Zeroed memory for `count` things of `size` bytes (one byte when there are none), freed by the
   caller; NULL, with the error reported, when there is no such memory. */
void *allocate(struct report *report, size_t count, size_t size);

#endif
