/* Borders of zeros in memory that is used again. */
#ifndef DLC_MEMORY_BORDER_H
#define DLC_MEMORY_BORDER_H

#include "poly/plan.h"

/* Elements of a tensor's storage: `count` in each of `rows` rows. */
typedef struct BorderRun {
    int64_t offset, rows, stride, count;
} BorderRun;

/* The runs that hold all of a tensor's storage that belongs to no element, but for the room behind
   the last row that a vector may begin in: `width` elements. Some may overlap. Their number, at
   most BORDER_RUNS. */
enum { BORDER_RUNS = 2 * 2 * TENSOR_MAX_RANK };
int border_runs(const Tensor *tensor, int width, BorderRun *run);

/* Whether an element of two tensors, and their zeros, lie at the same bytes of either's storage. */
bool border_lies_alike(const Tensor *a, const Tensor *b);

/* Sets Group.cleared: the tensors with a clean layout whose border and padding the group zeroes
   before it writes them, because their bytes are another tensor's at other times. A tensor of the
   same layout at the same place does no harm: it has its zeros where they are. Requires: places of
   all tensors. */
void borders_find(Context *context, Plan *plan);

#endif
