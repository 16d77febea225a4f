/* The operators that a description can name: dlc's own, embedded as text, and the file's own. */
#ifndef DLC_OPERATORS_LIBRARY_H
#define DLC_OPERATORS_LIBRARY_H

#include "operators/notation.h"

typedef struct Library {
    LIST(const Operator *) operators;
    LIST(const FunctionEntry *) functions;
    int built_in; /* of the operators; those of the description follow */
} Library;

/* dlc's own library, parsed and checked. */
Library *library_open(Context *context);

/* The latest of that kind and name; NULL: there is none. */
const Operator *library_find(const Library *library, OperatorKind kind, const char *name);

/* The same among dlc's own. */
const Operator *library_find_own(const Library *library, OperatorKind kind, const char *name);

/* The one that PyTorch calls so, in snake case: "step_lr"; NULL: there is none. */
const Operator *library_find_torch(const Library *library, OperatorKind kind, const char *name);

/* A formula of a description as a schedule (notation_parse_formula); NULL after an error. */
const Operator *library_formula(Context *context, const Library *library, const char *name,
                                NotationText text);

/* The known operator of that kind nearest to a misspelt name, or NULL. */
const char *library_nearest(const Library *library, OperatorKind kind, const char *name);

/* Adds an operator of the description. It hides one of dlc's own with the same name, so that an
   operator that dlc learns breaks no description; a warning says so. Errors (also: the description
   has defined it already) are reported. */
const Operator *library_add(Context *context, Library *library, const char *name, Span name_span,
                            NotationText text);

/* The reference of all operators in Markdown (docs/operators.md; dlc --list-operators). */
void library_document(Text *out, const Library *library);

#endif
