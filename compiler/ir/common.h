/* Common subexpressions, statement by statement. */
#ifndef DLC_IR_COMMON_H
#define DLC_IR_COMMON_H

#include "ir/program.h"

/* Statements that compute the same from the same, up to the names of their indices, are computed
   once: readers of the later ones read the result of the first. Not those that are late. */
void program_join_equal(Context *context, Module *module, Program *program);

/* What a statement computes, as a text in which indices have no names: equal for equal ones. */
const char *statement_key(Arena *arena, const Statement *statement);

#endif
