/* A string that grows at its end; numbers as text. */
#include "support/text.h"

#include "support/diagnostic.h"

#include <inttypes.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Text text_new(Arena *arena)
{
    Text text = {.arena = arena, .capacity = 64};
    text.data = arena_alloc(arena, text.capacity);
    return text;
}

static void reserve(Text *text, size_t more)
{
    if (more < text->capacity - text->length)
        return;
    if (more > PTRDIFF_MAX / 4 - text->capacity)
        FAULT("out of memory (a text of %zu bytes)", text->length);
    size_t capacity = (text->capacity + more) * 2;
    char *data = arena_alloc(text->arena, capacity);
    memcpy(data, text->data, text->length);
    text->data = data;
    text->capacity = capacity;
}

void text_add_bytes(Text *text, const char *bytes, size_t length)
{
    if (!length)
        return;
    reserve(text, length);
    memcpy(text->data + text->length, bytes, length);
    text->length += length;
    text->data[text->length] = '\0';
}

void text_add(Text *text, const char *string)
{
    text_add_bytes(text, string, strlen(string));
}

/* Most pieces fit where the text ends: they are formatted once. */
void text_format(Text *text, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    const size_t room = text->capacity - text->length;
    const int length = vsnprintf(text->data + text->length, room, format, arguments);
    if (length < 0)
        FAULT("a text cannot be formatted: %s", format);
    if ((size_t)length >= room) {
        reserve(text, (size_t)length);
        vsnprintf(text->data + text->length, (size_t)length + 1, format, again);
    }
    text->length += (size_t)length;
    va_end(again);
    va_end(arguments);
}

void text_integer(Text *text, int64_t value)
{
    char digits[24];
    char *first = digits + sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do
        *--first = (char)('0' + rest % 10);
    while ((rest /= 10) != 0);
    if (value < 0)
        *--first = '-';
    text_add_bytes(text, first, (size_t)(digits + sizeof digits - first));
}

void text_clear(Text *text)
{
    text->length = 0;
    text->data[0] = '\0';
}

void text_number(Text *text, double value)
{
    char digits[64];
    if (isnan(value)) {
        text_add(text, "nan"); /* one spelling, whatever its sign bit */
    } else if (value == rint(value) && fabs(value) < 1e15) {
        text_format(text, "%.0f", value); /* 100, where %g would say 1e+02 */
    } else {
        int precision = 1;
        do
            snprintf(digits, sizeof digits, "%.*g", precision, value);
        while (precision++ < 17 && strtod(digits, NULL) != value);
        text_add(text, digits);
    }
}

void text_bytes(Text *text, double bytes)
{
    static const char *const unit[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    int u = 0;
    for (; bytes >= 1024 && u < 4; u++)
        bytes /= 1024;
    text_format(text, u == 0 ? "%.0f %s" : "%.1f %s", bytes, unit[u]);
}

void text_flops(Text *text, double flops)
{
    static const char *const prefix[] = {"", "k", "M", "G", "T"};
    int p = 0;
    for (; flops >= 1000 && p < 4; p++)
        flops /= 1000;
    text_format(text, "%.*f %sFLOP", p > 0, flops, prefix[p]);
}

const char *shape_text(Arena *arena, int rank, const int64_t *extent)
{
    Text text = text_new(arena);
    text_add(&text, "[");
    for (int d = 0; d < rank; d++)
        text_format(&text, "%s%" PRId64, d > 0 ? ", " : "",
                    extent[d] > 0 ? extent[d] : INT64_C(-1));
    text_add(&text, "]");
    return text.data;
}

uint64_t string_hash(const char *string)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (; *string != '\0'; string++)
        hash = (hash ^ (unsigned char)*string) * UINT64_C(0x100000001b3);
    return hash;
}

bool string_starts(const char *string, const char *prefix)
{
    return strncmp(string, prefix, strlen(prefix)) == 0;
}

const char *did_you_mean(Arena *arena, const char *nearest)
{
    return nearest ? arena_format(arena, "; did you mean '%s'?", nearest) : "";
}
