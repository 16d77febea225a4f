/* Descriptions with operators of their own, made of arbitrary bytes: well-formed for the most part,
   smooth where the gradient is (so that it can be compared with differences), small. */
#ifndef DLC_TESTS_GENERATE_H
#define DLC_TESTS_GENERATE_H

#include "support/text.h"
#include <stdint.h>

/* Each choice takes a byte; when there are no more, the first possibility is chosen. */
const char *generate_description(Arena *arena, const uint8_t *bytes, size_t size);

#endif
