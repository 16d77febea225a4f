/* The type of the arithmetic on indices and addresses. */
#ifndef DLC_EMIT_INTEGERS_H
#define DLC_EMIT_INTEGERS_H

#include "ir/program.h"

/* "int" where every index and address of the statement is far from its limits, else "int64_t".
   `memory`: NULL, or as in a Scope what is added to the addresses, by tensor id. */
const char *integers_of(const Statement *statement, const int64_t *memory);

#endif
