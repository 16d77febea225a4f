/* Values computed again where they are read, instead of being stored. */
#ifndef DLC_IR_INLINE_H
#define DLC_IR_INLINE_H

#include "ir/program.h"

/* Puts the definition of a value in place of its reads where that costs nothing or little: copies
   (views) always; what is read once per element by a single statement; else what is cheap (no
   transcendental function, few operations, at most two reads; parts that depend on few of the
   indices, such as a mean, do not count) and is read about once per element by each of its readers.
   Factors of contractions stay, except for views. True when something changed. */
bool program_inline(Context *context, Module *module, Program *program);

/* Whether the definition of any element can be told from its subscripts. */
bool statement_is_invertible(const Statement *statement);

/* Whether the formula can stand in a subscript in place of the result: it is one of integers, and
   does not become one by being stored. */
bool statement_may_choose(const Statement *statement);

/* The expression with the definition in place of every read of its result; the statement is
   invertible. */
const Expr *inline_definition(Arena *arena, const Statement *definition, const Expr *e);

/* A sum over products of reads that do not all move with the same indices: what is worth a tile of
   accumulators. A sum with a small table is none (ir/transform.h). */
bool statement_is_contraction(const Statement *statement);

#endif
