/* Numbers that are rounded to bf16, and how they are stored. */
#ifndef DLC_IR_HALVES_H
#define DLC_IR_HALVES_H

#include "ir/program.h"

/* By tensor id: whether all elements of a value are numbers of bf16, as far as its definitions
   tell. */
bool *program_rounded(Arena *arena, const Module *module, const Program *program);

/* Whether an expression is a number of bf16. */
bool expr_is_rounded(const Expr *e, const bool *rounded);

/* Values that are rounded become DTYPE_BF16, but for those that contractions read, which have no
   code for it. */
void program_store_halves(Context *context, const Module *module, Program *program);

#endif
