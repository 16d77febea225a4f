/* What the checks of an entry share. Internal. */
#ifndef DLC_OPERATORS_CHECK_H
#define DLC_OPERATORS_CHECK_H

#include "operators/library.h"

typedef enum SymbolKind {
    SYMBOL_SIZE,
    SYMBOL_ATTRIBUTE,
    SYMBOL_ELLIPSIS, /* by its name in lower case; "" for "..." */
    SYMBOL_TENSOR
} SymbolKind;

/* A name of an entry. Kinds do not clash: a parameter `bias` may have an attribute `bias`. */
typedef struct Symbol {
    SymbolKind kind;
    const char *name;
    Span span;
    bool used;
    const Attribute *attribute;
    const TensorDeclaration *declaration; /* NULL: defined by the entry for itself */
    Term *const *dims; /* tensor: declared dims, or subscripts of the definition */
    int rank;
    bool known;           /* size: can be solved for */
    bool defined, always; /* tensor, during the check of the order: defined, without condition */
} Symbol;

enum {
    MAX_SYMBOLS = 200,
    MAX_DEFINITIONS = 1000,
    MAX_INDICES = 32,
    MAX_RANK = 8,
    MAX_READS = 4096 /* in one definition: its gradient compares them in pairs */
};

typedef struct ScopedIndex {
    const char *name;
    bool used;
} ScopedIndex;

typedef struct Checker {
    Context *context;
    const Operator *entry;
    const Library *library; /* for the functions; NULL: they are not checked */
    LIST(Symbol) symbols;
    ScopedIndex scope[MAX_INDICES]; /* indices bound around the term that is checked */
    int indices;
    bool lists;          /* the entry had lists, which are written out */
    const char *mapped;  /* the ellipsis whose dimensions, one by one, the term is about; or NULL */
    LIST(Span) reported; /* so that a term that is checked twice is reported once */
    bool is_value;       /* of a metric: its attributes are used there or here */
    const Term *whole;   /* the value of the definition that is checked, where it may be a total */
    bool fatal;          /* beyond a bound above: no use in looking further */
} Checker;

/* Where an expression stands: it decides what the expression may contain. */
typedef enum Place {
    PLACE_SIZE,      /* dimensions, where: sizes, attributes and axis(d) */
    PLACE_RANK,      /* rank: and `rank` */
    PLACE_CONDITION, /* require, if: and scalars */
    PLACE_INITIAL,   /* init */
    PLACE_VALUE,     /* definitions: and indices, tensors, reductions */
    PLACE_SUBSCRIPT
} Place;

typedef enum ValueType { TYPE_NUMBER, TYPE_BOOLEAN, TYPE_STRING } ValueType;

/* Checks an entry with the functions it may call. */
bool notation_check_with(Context *context, const Operator *entry, const Library *library);

/* Checks the derivatives of a function: over its arguments and its result y. */
bool notation_check_function(Context *context, const FunctionEntry *function,
                             const Library *library);

/* Reports an error; false when one was reported for this place, or there were enough. */
bool check_error(Checker *c, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
Symbol *check_find(Checker *c, SymbolKind kind, const char *name);
/* The name of an ellipsis as its symbol has it. */
const char *check_ellipsis_name(const Checker *c, const Term *ellipsis);
/* A hint with the nearest name that could stand in a place. */
void check_hint(Checker *c, const char *name, bool tensors);
void check_term(Checker *c, const Term *term, Place place, ValueType expected);
ValueType check_type_of(Checker *c, const Term *term);
/* Subscripts against the dimensions of a tensor. */
void check_subscripts(Checker *c, const Symbol *tensor, Span span, Term *const *subscripts,
                      int count);
/* False (and an error) where the name is taken by another index, a size or an attribute. */
bool check_bind(Checker *c, const char *name, Span span);

/* --- check_names.c --------------------------------------------------------------------------- */

/* Notes every name of the entry; reports those that are given twice. */
void check_collect(Checker *c);
/* "N", "C_out": a plain name that begins with a capital. */
bool check_is_size_name(const char *name);
/* Reports that there are more than a bound allows; the check ends. */
void check_refuse(Checker *c, Span span, const char *what, int most);

/* A definition before every read, in training and in evaluation. */
void check_order(Checker *c);
/* Whether every size can be solved for. */
void check_sizes(Checker *c);

/* --- check_lists.c: lists of dimensions, of operands and of results -------------------------- */

/* The name of an attribute that stands for itself: given(size), length(dims), a[dims]... */
Symbol *check_attribute_name(Checker *c, const Term *term);
/* An ellipsis in a subscript, a dimension, a reduction or product(...). */
void check_ellipsis(Checker *c, const Term *term, Place place);
/* Whether a subscript stands for the dimensions of an ellipsis as they are declared. */
bool check_same_ellipsis(const Checker *c, const Term *dim, const Term *subscript);
/* given(NAME), length(NAME), ravel(a...), product(A...); false where it is none of these. */
bool check_about_names(Checker *c, const Term *term, Place place);
/* `padding == "same"`; false where the left side is no attribute with a choice. */
bool check_choice(Checker *c, const Term *term);
/* The results of a list have a number. */
void check_each(Checker *c);

#endif
