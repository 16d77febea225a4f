/* What the tests of the notation share: a context, and messages as text. */
#ifndef NOTATION_FIXTURE_H
#define NOTATION_FIXTURE_H

#include "operators/library.h"

typedef struct Fixture {
    Context context;
    Source source;
} Fixture;

Fixture *fixture_new(const char *text);
void fixture_free(Fixture *fixture);

NotationText fixture_text(Fixture *fixture);
/* The text parsed as the operator `op`, or as a library. */
Operator *fixture_operator(Fixture *fixture);
NotationFile fixture_library(Fixture *fixture);
/* The messages so far. */
const char *fixture_messages(Fixture *fixture);

const char *print_operator(Fixture *fixture, const Operator *entry);
const char *print_term(Fixture *fixture, const Term *term);

#endif
