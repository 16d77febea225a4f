/* Bounds that keep a hostile text from exhausting stack or memory; far above any formula's. */
#ifndef DLC_OPERATORS_LIMITS_H
#define DLC_OPERATORS_LIMITS_H

enum {
    NOTATION_MAX_TEXT = 1 << 20, /* bytes */
    NOTATION_MAX_NAME = 100,     /* characters */
    NOTATION_MAX_DEPTH = 200,    /* of an expression's tree */
    NOTATION_MAX_PARTS = 6,      /* of an attribute: (1, 1) has two */
    NOTATION_MAX_CHOICES = 12,   /* words that an attribute may be */
    NOTATION_MAX_TABLE = 1024,   /* numbers of a table */
    NOTATION_MAX_EACH = 100,     /* operands or results of a list */
    NOTATION_MAX_LIST = 128,     /* numbers in a list */
    NOTATION_MAX_ERRORS = 20     /* reported per text */
};

#endif
