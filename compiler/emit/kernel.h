/* A group as a C function: isl's loops around the tiles of its members. */
#ifndef DLC_EMIT_KERNEL_H
#define DLC_EMIT_KERNEL_H

#include "emit/emitter.h"
#include "emit/writer.h"
#include "poly/plan.h"

/* A tensor that a kernel is called with a pointer to. */
typedef struct Operand {
    const Tensor *tensor; /* that holds the storage: of an update what it replaces */
    const Tensor *result; /* that is written in its place: it has the same bytes; NULL: none */
    const char *name;     /* of the parameter */
    bool written;
    bool optional; /* a gradient that is stored only where the pointer is not NULL */
} Operand;

/* The loop variables of an axis: the number of the block, and in it the point, or for members whose
   lanes run over the axis the vector. NULL where there is only one. */
typedef struct KernelAxis {
    const Index *block, *point, *vector;
    int64_t points, vectors; /* of the tile that is written: the last block may have less */
    bool edge;               /* the last block has less, and a text of its own */
} KernelAxis;

/* A read of a member that finds its value in registers, over the loop variables. */
typedef struct HeldRead {
    const Expr *read;
    int producer; /* member */
} HeldRead;

/* An address that elements at one point have, and the variable that holds it. */
typedef struct SharedAddress {
    const Affine *address; /* at lane 0 */
    const char *name;      /* NULL: none does */
    int uses;
} SharedAddress;
typedef LIST(SharedAddress) SharedAddresses;

/* What is known while a kernel is written. */
typedef struct Kernel {
    Emitter *emitter;
    Arena *arena;
    const Group *group;
    int width;           /* lanes of a vector of floats */
    const char *integer; /* type of index arithmetic */
    bool canonical;      /* names by position: equal kernels get equal texts */
    LIST(Operand) operands;
    KernelAxis *axis;           /* by axis */
    const char *step;           /* the parameter that tells the step of the loop; NULL: none */
    const Index *lane;          /* the lane within a vector */
    const Statement *statement; /* by member: over the loop variables instead of its indices */
    const Expr **place;         /* by member: likewise at[...] == number, where a place is chosen
                                   (ir/place.h); NULL: none is */
    LIST(HeldRead) held_reads;
    const char **held;        /* by member: the variable with its results; NULL: none */
    const char **numbers;     /* by member: likewise the numbers of the extrema */
    int64_t *fixed;           /* by axis: the point that is written out; -1: they are a variable */
    LIST(const char *) names; /* of variables and parameters */
    Block prologue;           /* numbers that are the same for the whole call */
    LIST(const char *) prologue_texts, prologue_names;
    SharedAddresses *shared; /* NULL: addresses are spelled out */
    Block *anchors; /* takes pointers to what a step reads at its first points; NULL: none */
    LIST(const char *) anchor_texts, anchor_names; /* of the step */
} Kernel;

/* Sets up what the text of a kernel needs. */
Kernel kernel_new(Emitter *emitter, const Group *group, bool canonical);

static inline const Member *kernel_member(const Kernel *kernel, int m)
{
    return &kernel->group->members.items[m];
}

/* Whether a member computes with vectors. */
static inline bool kernel_is_vector(const Kernel *kernel, int m)
{
    return kernel_member(kernel, m)->lane >= 0;
}

/* Whether its results are vectors, too, and not sums of their lanes. */
static inline bool kernel_gives_vector(const Kernel *kernel, int m)
{
    return kernel_is_vector(kernel, m) && !kernel_member(kernel, m)->lane_reduced;
}

/* The point of a member's index: its axis' block and point, and the lane. */
const Affine *kernel_index(const Kernel *kernel, int m, int position);
/* The row-major number of the point of a member's indices from a position on. */
const Affine *kernel_number(const Kernel *kernel, int m, int from);

/* A name that no variable of the kernel has. */
const char *kernel_name(Kernel *kernel, const char *wanted);

/* "grad" of "fc1.weight.grad": what a variable that holds the tensor's elements is called. */
const char *kernel_last_name(const char *name);

/* The parameter for a tensor; NULL for what is not passed: numbers of the run, constants. */
const Operand *kernel_operand(const Kernel *kernel, const Tensor *tensor);

/* A read that stands for another one, whose value is in registers or not. */
void kernel_same_holder(Kernel *kernel, const Expr *read, const Expr *like);

/* Whether a member is a sum with a table that is written out (ir/transform.h): all of it is in the
   tile, and only numbers of the table move with what it is a table of. */
bool kernel_writes_out(const Kernel *kernel, int m);

/* The member whose result a read has in registers, or -1. */
int kernel_holder(const Kernel *kernel, const Expr *read);

/* Points of an axis in a tile of member m: of its lane axis, vectors. Their variable; NULL where
   there is only one. */
int64_t kernel_points(const Kernel *kernel, int m, int axis);
const Index *kernel_point(const Kernel *kernel, int m, int axis);

/* What is inside of all shared loops, which `body` writes: where the extent of an axis is no
   multiple of its tile, once for whole tiles and once for the last one, so that the numbers of
   accumulators are constants in both. */
Block kernel_variants(Kernel *kernel, Block (*body)(Kernel *kernel, void *user), void *user);

/* The body for each point of an axis. Where the last block has less of them and no text of its own,
   it is asked inside: gcc unrolls no loop with two conditions. */
Block kernel_loop(const Kernel *kernel, int m, int axis, bool unroll, Block body);

/* Whether the reduction of a member has a begin and an end of its own: loops lie inside, or lanes
   are added up. */
bool kernel_is_looped(const Kernel *kernel, int m);

#endif
