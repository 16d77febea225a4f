/* Elements that a member reads and writes at the current point, as C: where they lie, or the
   variable that holds them. */
#ifndef DLC_EMIT_ELEMENT_H
#define DLC_EMIT_ELEMENT_H

#include "emit/expression.h"
#include "emit/kernel.h"

enum { STEP_IRREGULAR = INT32_MIN };

/* Elements from the start of the tensor's storage. */
const Affine *element_address(const Kernel *kernel, const Tensor *tensor,
                              const Subscript *subscript);
/* How many from lane to lane; STEP_IRREGULAR where that is not constant. */
int64_t element_step(const Kernel *kernel, const Affine *address);
const Affine *element_at_lane_0(const Kernel *kernel, const Affine *affine);

/* name[address], at lane 0 of a vector. */
const char *element_text(const Kernel *kernel, int m, const Tensor *tensor,
                         const Subscript *subscript);
const char *array_name(const Kernel *kernel, const Tensor *tensor);
/* Arithmetic on the loop variables. */
const char *index_text(const Kernel *kernel, const Affine *affine, int precedence);

/* What has been written while kernel->shared was set has counted its addresses: those that occurred
   several times get variables, which the block declares, and the next text uses them. */
void element_name_addresses(Kernel *kernel, Block *block);

/* Numbers of a member: their reads are elements or held results. */
typedef struct Reading {
    Kernel *kernel;
    int member;
} Reading;
Scope element_scope(Reading *reading);
const char *element_read(void *reading, const Expr *read);
/* The float of a bf16 number. */
const char *widened(Kernel *kernel, const char *half);

/* "[k][i]": where a member's result at the current point is in its array. */
const char *held_point(const Kernel *kernel, int m);
/* The variable that holds it, with its point. */
const char *held_text(const Kernel *kernel, int m);

/* How many lanes of the current vector are inside their axis; NULL: all, always. */
const char *lanes_left(const Kernel *kernel, int m);
const char *lanes_or_all(const Kernel *kernel, int m);

#endif
