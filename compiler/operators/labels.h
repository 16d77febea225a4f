/* Names of dimensions in a text: "bij,bjk->bik", as an attribute A... -> R... takes it. */
#ifndef DLC_OPERATORS_LABELS_H
#define DLC_OPERATORS_LABELS_H

#include "operators/notation.h"

typedef struct Labels {
    const char *operand, *result; /* the ellipses that stand for the dimensions of each: "A", "R" */
    int count;
    const char
        *of[NOTATION_MAX_EACH]; /* of each operand: letters, and '.' for further dimensions */
    const char *to;
} Labels;

/* What is wrong with a text for so many operands; NULL: nothing. Without "->" the result has the
   letters that are there once, in their order in the alphabet. */
const char *labels_parse(Arena *arena, const char *text, int operands, Labels *out);

/* The attribute of an entry that takes such a text, or NULL. */
const Attribute *labels_attribute(const Operator *entry);

/* The index, or the size, that a letter stands for. */
const char *labels_name(Arena *arena, char letter, bool is_size);

#endif
