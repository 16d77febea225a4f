/* Patterns of names: "*" stands for any characters, "?" for one. */
#ifndef DLC_FRONTEND_PATTERN_H
#define DLC_FRONTEND_PATTERN_H

#include "support/text.h"

bool is_pattern(const char *text);
bool pattern_matches(const char *pattern, const char *name);

/* The pattern that was probably meant by one that matches none of the names, or NULL: one of the
   names, or "*" with the end of one. Unlike nearest_name it compares all parts of dotted names. */
const char *nearest_pattern(Arena *arena, const char *pattern, const char *const *names, int count);

#endif
