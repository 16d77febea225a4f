/* Text built in memory that was allocated before: log records, headers of checkpoints. */
#ifndef DLCRT_TEXT_H
#define DLCRT_TEXT_H

#include "report.h"
#include <stdbool.h>

struct text {
    char *data; /* always ended by a NUL */
    size_t size, capacity;
    bool overflow; /* something did not fit and was left out */
};

bool text_make(struct text *text, size_t capacity, struct report *report);
void text_free(struct text *text);
void text_clear(struct text *text);
void text_add(struct text *text, const char *format, ...) PRINTF_LIKE(2, 3);
/* Adds a string as JSON, with its quotes. */
void text_json(struct text *text, const char *string);

#endif
