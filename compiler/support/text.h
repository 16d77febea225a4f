/* A string that grows at its end. */
#ifndef DLC_SUPPORT_TEXT_H
#define DLC_SUPPORT_TEXT_H

#include "support/arena.h"
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef struct Text {
    Arena *arena;
    char *data; /* always terminated */
    size_t length, capacity;
} Text;

Text text_new(Arena *arena);
void text_add(Text *text, const char *string);
void text_add_bytes(Text *text, const char *bytes, size_t length);
void text_format(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* As "%lld" would print it, at a tenth of the time: for keys, of which there are many. */
void text_integer(Text *text, int64_t value);
/* Empty again, with the room it has. */
void text_clear(Text *text);

/* The shortest decimal that reads back as the same double: "0.1", "1e-05", "inf". */
void text_number(Text *text, double value);

/* A number of bytes as people write it: "96 B", "12.3 KiB". */
void text_bytes(Text *text, double bytes);
/* A number of operations: "12 FLOP", "1.2 MFLOP". */
void text_flops(Text *text, double flops);

/* "[4, 16]"; an extent that is left open is -1. */
const char *shape_text(Arena *arena, int rank, const int64_t *extent);

static inline bool string_equal(const char *a, const char *b)
{
    return a == b || (a && b && *a == *b && strcmp(a, b) == 0); /* most differ at once */
}
/* FNV-1a, 64 bits. */
uint64_t string_hash(const char *string);
bool string_starts(const char *string, const char *prefix);

/* The candidate that `name` was probably meant to be, or NULL. In this order: the same but for
   case, underscores and a prefix like "nn." (nn.MaxPool2d: max_pool2d); the nearest by edit
   distance, if near enough; one that goes on where the name ends (kernel: kernel_size); the
   initials of the name's words with its digits (learning_rate: lr, float32: f32). */
const char *nearest_name(const char *name, const char *const *candidates, int count);
/* What a message says of it: "; did you mean 'x'?", or "" for NULL. */
const char *did_you_mean(Arena *arena, const char *nearest);

#endif
