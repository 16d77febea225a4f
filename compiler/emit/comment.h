/* What the comments above functions say: where statements come from, their formulas, shapes. */
#ifndef DLC_EMIT_COMMENT_H
#define DLC_EMIT_COMMENT_H

#include "ir/program.h"

/* "conv1 (conv2d), line 12: y[n, k] = ..." */
void comment_statement(Arena *arena, Text *out, const Statement *statement);
/* Adds "x f32[4, 64]". */
void comment_add_shape(Text *text, const Tensor *tensor);

/* The layers of one line of the description. */
typedef struct ServedLine {
    int line;
    LIST(const char *) layers;
} ServedLine;

/* Begins as {.arena = arena}. */
typedef struct Served {
    Arena *arena;
    LIST(ServedLine) lines;
} Served;

void served_add(Served *served, const Origin *origin);

/* "For conv2, conv3 (line 20), b1.conv and 7 more (line 27)"; nothing for one layer. */
void served_write(const Served *served, Text *out);

#endif
