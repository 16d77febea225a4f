/* Where the batch is: which dimension of each value counts the samples, and which statement, if
   any, mixes them. */
#ifndef DLC_IR_BATCH_H
#define DLC_IR_BATCH_H

#include "ir/program.h"

/* The dimension of a value that counts the samples of the batch, each once or several times in
   turn: the sample is then the index divided by extent/batch; -1 when none does. */
int batch_dimension(Context *context, const Module *module, const Program *program,
                    const Tensor *tensor);

/* The first statement that one of the results (NULL: none) depends on and whose own result for one
   sample depends on others, or that reduces over the samples; NULL when there is none. */
const Statement *batch_mixing_statement(Context *context, const Module *module,
                                        const Program *program, int count, Tensor *const *results);

#endif
