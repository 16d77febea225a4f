/* The source line under a message, with its caret. */
#ifndef DLC_SUPPORT_SNIPPET_H
#define DLC_SUPPORT_SNIPPET_H

#include "support/diagnostic.h"
#include "support/text.h"

/* Adds the line of a place with its number and, below, a caret and tildes; nothing when the
   source has no such line. A long line is cut to a window around the place. */
void snippet_add(Text *out, Span span);

/* Adds text in which controls and bytes that are not UTF-8 are spelled out ("\n", "<1B>"), cut
   after `limit` bytes. */
void snippet_add_clean(Text *out, const char *text, size_t length, size_t limit);

#endif
