/* The C text of templates/, embedded into dlc, with its slots filled in. */
#ifndef DLC_EMIT_TEMPLATE_H
#define DLC_EMIT_TEMPLATE_H

#include "support/text.h"

/* The files of templates/ */
extern const char template_program[];
extern const char template_functions[];
extern const char template_vectors[];
extern const char template_doubles[]; /* the sections of vectors.c that are others in double */

typedef struct Slot {
    const char *name;
    const char *text; /* whole lines */
} Slot;

/* Copies a template. A line "@name@" becomes the slot's text. */
void template_fill(Text *out, const char *template, int count, const Slot *slots);

bool template_has(const char *template, const char *section);

/* Copies the section of a template that begins after the line "@name@", or "@name other another@"
   where it needs other sections before it, and ends before the next such line. */
void template_section(Text *out, const char *template, const char *name);

/* The name of the section that a section needs at the position from 0, or NULL. */
const char *template_need(Arena *arena, const char *template, const char *section, int position);

#endif
