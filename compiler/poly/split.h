/* Splitting an index of a statement in two. */
#ifndef DLC_POLY_SPLIT_H
#define DLC_POLY_SPLIT_H

#include "ir/program.h"

/* index becomes size*quotient + remainder, 0 <= remainder < size; size divides its extent. The two
   take its place among the statement's indices, the quotient first, so that the row-major number of
   a reduction point stays what it was. */
void statement_split(Module *module, Statement *statement, const Index *index, int64_t size,
                     const Index **quotient, const Index **remainder);

#endif
