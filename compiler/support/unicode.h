/* UTF-8, as far as messages and the reading of files need it. */
#ifndef DLC_SUPPORT_UNICODE_H
#define DLC_SUPPORT_UNICODE_H

#include <stddef.h>

/* The bytes of the character at the start of `text` and its code point; 0 when these bytes are
   no UTF-8 (overlong forms, surrogates and cut characters are none). `length` is at least 1. */
int unicode_decode(const char *text, size_t length, unsigned *code);

/* The columns that a character takes on a terminal: 0, 1 or 2; -1 when it must not be printed
   (controls; marks that change the direction of the text). */
int unicode_width(unsigned code);

#endif
