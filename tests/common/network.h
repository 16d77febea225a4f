/* Networks of the library's layers, made of arbitrary bytes: odd sizes, strides, paddings, groups;
   what reads a value twice; normalisation, dropout; all optimizers. */
#ifndef DLC_TESTS_NETWORK_H
#define DLC_TESTS_NETWORK_H

#include "support/text.h"
#include <stdint.h>

/* Each choice takes a byte; when there are no more, the first possibility is chosen. */
const char *network_description(Arena *arena, const uint8_t *bytes, size_t size);

#endif
