/* Statements that compute a second time what a program has computed already. */
#ifndef DLC_MEMORY_AGAIN_H
#define DLC_MEMORY_AGAIN_H

#include "ir/program.h"

/* Puts copies of statements before another one. Requires: positions in ascending order, all before
   `before`. The copies define new tensors, x.again for x, which are late. What x reads, the copy
   reads instead[id] for where that is not NULL, and the copy of that where there is one. Returns
   the new tensors by the ids of the old ones (module->ids as it was). */
Tensor **statements_again(Module *module, Program *program, int count, const int *position,
                          int before, Tensor *const *instead);

/* In [first, end) of the statements, tensors are read in place of others: instead[id] for each
   tensor that has one; ids from `ids` on have none. */
void reads_instead(Module *module, Program *program, int first, int end, int ids,
                   Tensor *const *instead);

#endif
