/* The C of one member of a group inside its loops: registers, vectors, loads and stores. */
#ifndef DLC_EMIT_TILE_H
#define DLC_EMIT_TILE_H

#include "poly/plan.h"

/* What is known while a kernel is written. */
typedef struct Kernel {
    Context *context;
    const Group *group;
    int width;                   /* lanes of a vector of floats */
    const Index **origin;        /* by axis: the variable of its loop, NULL where there is none */
    const Affine **origin_value; /* by axis: the variable, or a constant */
    const Index **point;         /* by axis: the variable of its points, NULL where tile is 1 */
    const char **held;           /* by member: the local array with its results, NULL: none */
} Kernel;

/* Identifier of a tensor among a kernel's parameters and locals. */
const char *kernel_identifier(Arena *arena, const Tensor *tensor);

Kernel kernel_new(Context *context, const Group *group);

/* Declares the arrays that hold the results of member m in registers, and clears accumulators. */
void tile_begin(Kernel *kernel, Text *out, int indent, int m);
/* One step: what stands at the member's mark. */
void tile_step(Kernel *kernel, Text *out, int indent, int m);
/* After the member's loops: lanes added up, results stored. */
void tile_end(Kernel *kernel, Text *out, int indent, int m);

#endif
