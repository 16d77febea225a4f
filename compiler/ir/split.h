/* Splitting an index of a statement in two. */
#ifndef DLC_IR_SPLIT_H
#define DLC_IR_SPLIT_H

#include "ir/program.h"

/* index becomes size*quotient + remainder, 0 <= remainder < size; size divides its extent. The two
   take its place among the statement's indices, the quotient first, so that the row-major number of
   a reduction point stays what it was. The quotient keeps the name; the remainder is called `name`
   (NULL: after the index), made unique in the statement. */
void statement_split(Module *module, Statement *statement, const Index *index, int64_t size,
                     const char *name, const Index **quotient, const Index **remainder);

/* Constraints on one outer index alone become its extent: i >= 2 of 3 points is the point 2, and
   i < 64 of 96 points has 64. Those that leave more than an interval of an index, or nothing, stay.
 */
void statement_narrow(Module *module, Statement *statement);

/* Bounds of an expression over the points that the constraints on one index alone leave. */
void statement_bounds(const Statement *statement, const Affine *value, int64_t *least,
                      int64_t *most);

/* Whether that leaves no constraint of a statement that reduces nothing. */
bool statement_is_boxed(const Statement *statement);

/* Splits every index i that is read as i/q and i%q with constants q that divide one another and
   its extent: afterwards no subscript of the statement has a floor division of it. But for `whole`,
   which stays one index; NULL: none. */
void statement_split_digits(Module *module, Statement *statement, const Index *whole);

#endif
