/* Layouts: innermost dimensions, padding and borders of zeros as digits. */
#ifndef DLC_POLY_DIGITS_H
#define DLC_POLY_DIGITS_H

#include "poly/lanes.h"
#include "poly/panels.h"
#include "poly/plan.h"

/* A border of zeros around a tensor, in elements of each dimension. */
typedef struct Halo {
    int64_t before[TENSOR_MAX_RANK], after[TENSOR_MAX_RANK];
} Halo;

/* The dimension that comes first; -1: as they come. There is room for `kept` of its elements, and
   later ones lie where earlier ones did; 0: for all. */
typedef struct Outermost {
    int dim;
    int64_t kept;
} Outermost;

/* Row-major but for the innermost dimension, whose rows are padded to whole vectors, or cut into
   them (panel), and for an outermost one; halo NULL: none. */
const Layout *layout_digits(Context *context, const Tensor *tensor, Innermost innermost,
                            Outermost outermost, const Halo *halo, Panel panel);

/* Gives every tensor its layout. Takes from contractions the constraints that a border of zeros
   does as well: those on the lanes, else those on the innermost dimension that has any, so that it
   can be tiled. Marks the layouts whose padding must be zero. Of what a loop alone touches, the
   steps that are not needed any more give their place to others. */
void layout_apply(Context *context, Module *module, Plan *plan, const Accesses *accesses);

#endif
