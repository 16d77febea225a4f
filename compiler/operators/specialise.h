/* An entry without its lists: what is written once for each operand, for each result or for each
   dimension that a setting selects is written out, so that whoever reads the entry knows none. */
#ifndef DLC_OPERATORS_SPECIALISE_H
#define DLC_OPERATORS_SPECIALISE_H

#include "operators/notation.h"

/* A name that ends in it is that of one operand or result of a list. */
#define OPERATOR_EACH ".each"

enum { LIST_OF_ALL = -1, LIST_NONE = -2 /* no list has the name */ };

/* What an operand has of a dimension of an ellipsis whose extents are those of all operands. */
typedef enum Share {
    SHARE_WHOLE,
    SHARE_ONE, /* an extent of 1, which is repeated */
    SHARE_NONE /* it has fewer dimensions, and not this one */
} Share;

/* What is known where an entry is put to use. The functions are NULL where nothing is: then lists
   of dimensions stay. */
typedef struct Given {
    int each; /* how many operands or results the list has */
    void *user;
    /* The number of dimensions of an ellipsis; -1: unknown. */
    int (*rank)(void *user, const char *ellipsis);
    /* The items of a list, and their count, LIST_OF_ALL or LIST_NONE. */
    int (*list)(void *user, const char *name, const double **items);
    bool (*holds)(void *user, const Term *condition);
    /* Of an entry that broadcasts. */
    Share (*share)(void *user, const char *operand, const char *ellipsis, int dimension);
    const struct Labels *labels; /* of the attribute that names dimensions, or NULL */
    /* An error about a setting. */
    void (*refuse)(void *user, const char *name, const char *message);
} Given;

bool operator_is_each(const char *name);
/* The operand at this position, from 0, of those that the entry declares; NULL: none. */
const TensorDeclaration *operator_operand(const Operator *entry, int position);
/* Whether it has a list of operands or results. */
bool operator_has_lists(const Operator *entry);
/* Whether it selects dimensions of an ellipsis. */
bool operator_has_selections(const Operator *entry);

/* NULL after an error. */
const Operator *operator_specialise(Arena *arena, const Operator *entry, const Given *given);

#endif
