/* isl's AST -> the C function of a group. */
#ifndef DLC_EMIT_AST_H
#define DLC_EMIT_AST_H

#include "emit/alike.h"
#include "emit/kernel.h"
#include <isl/ast.h>

/* The loops over the blocks of a group: the same for every text of it. NULL: they are boxes. */
__isl_give isl_ast_node *ast_of_group(Context *context, const Group *group);

/* All that they depend on. */
const char *ast_signature(Arena *arena, const Group *group);

/* With the parameters "int thread, int threads, const float *restrict x". */
CFunction ast_function(Kernel *kernel, __isl_keep isl_ast_node *loops);

#endif
