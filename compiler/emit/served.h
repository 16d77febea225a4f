/* The comment above a function of several layers. */
#ifndef DLC_EMIT_SERVED_H
#define DLC_EMIT_SERVED_H

#include "ir/program.h"

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
