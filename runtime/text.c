#include "text.h"
#include <stdarg.h>
#include <stdlib.h>

bool text_make(struct text *text, size_t capacity, struct report *report)
{
    *text = (struct text){.data = allocate(report, capacity, 1), .capacity = capacity};
    return text->data != NULL;
}

void text_free(struct text *text)
{
    free(text->data);
    *text = (struct text){0};
}

void text_clear(struct text *text)
{
    text->size = 0;
    text->overflow = false;
    text->data[0] = '\0';
}

void text_add(struct text *text, const char *format, ...)
{
    const size_t room = text->capacity - text->size;
    va_list values;
    va_start(values, format);
    const int length = vsnprintf(text->data + text->size, room, format, values);
    va_end(values);
    if (length < 0 || (size_t)length >= room) {
        text->data[text->size] = '\0';
        text->overflow = true;
        return;
    }
    text->size += (size_t)length;
}

void text_json(struct text *text, const char *string)
{
    text_add(text, "\"");
    for (; *string; string++) {
        const unsigned char c = (unsigned char)*string;
        if (c == '"' || c == '\\')
            text_add(text, "\\%c", c);
        else if (c < 0x20)
            text_add(text, "\\u%04x", c);
        else
            text_add(text, "%c", c);
    }
    text_add(text, "\"");
}
