/* Structural equality of entries, for the properties of printer and parser. */
#ifndef NOTATION_EQUAL_H
#define NOTATION_EQUAL_H

#include "operators/notation.h"

bool term_equal(const Term *a, const Term *b);
bool operator_equal(const Operator *a, const Operator *b);

#endif
