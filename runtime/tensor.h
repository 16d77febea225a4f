/* Tensors as users see them (PyTorch's shapes, row-major) and as programs store them (digits). */
#ifndef DLCRT_TENSOR_H
#define DLCRT_TENSOR_H

#include "dlcrt.h"
#include "report.h"

size_t dtype_size(enum dlcrt_dtype dtype);
const char *dtype_name(enum dlcrt_dtype dtype); /* "f32" */

/* The loss of the last step and its weight, whatever type the program computes in. */
double model_loss(const struct dlcrt_model *model);
bool model_sums_loss(const struct dlcrt_model *model); /* the loss is no mean, but a sum */
double model_loss_weight(const struct dlcrt_model *model);
/* Digits that are all of a number in the program's type. */
int model_digits(const struct dlcrt_model *model);

int64_t shape_elements(int rank, const int64_t *shape);
/* Writes "[3, 32, 32]", cut to `size` bytes; returns `text`. */
char *shape_text(char *text, size_t size, int rank, const int64_t *shape);
enum { SHAPE_TEXT = 192 }; /* enough for DLCRT_MAX_RANK extents of 64 bits */

/* Where the elements of a tensor lie. A digit reads one dimension, so the offset of an element is a
   sum of one table entry per dimension, and a whole tensor is converted with no division. */
struct layout {
    int rank; /* at least 1: a scalar has the shape [1] */
    int64_t shape[DLCRT_MAX_RANK];
    int64_t elements;               /* logical */
    size_t size;                    /* of an element, in bytes */
    int64_t *table[DLCRT_MAX_RANK]; /* offset of each index of a dimension; in `memory` */
    int64_t *memory;
    bool row_major;  /* stored as logical: no tables */
    bool inner_unit; /* the last dimension is contiguous */
};

/* Fails when there is no memory or the digits reach past the tensor's storage (the compiler's
   fault). layout_free() is right in any case. */
bool layout_make(struct layout *layout, const struct dlcrt_tensor *tensor, struct report *report);
void layout_free(struct layout *layout);

/* Copies the logical elements [begin, begin + count), counted in row-major order. */
void layout_read(const struct layout *layout, const void *stored, int64_t begin, int64_t count,
                 void *logical);
void layout_write(const struct layout *layout, void *stored, int64_t begin, int64_t count,
                  const void *logical);

/* One layout per tensor of the model; freed by layouts_free(). NULL: reported. */
struct layout *layouts_make(const struct dlcrt_model *model, struct report *report);
void layouts_free(const struct dlcrt_model *model, struct layout *layouts);

#endif
