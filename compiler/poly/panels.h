/* Panels: which tensors lie in vectors of their innermost dimension, [N][C/16][H][W][16]. */
#ifndef DLC_POLY_PANELS_H
#define DLC_POLY_PANELS_H

#include "poly/lanes.h"
#include "poly/plan.h"

/* Where the number of a vector in its row stands among the digits of a layout. */
typedef enum Panel {
    PANEL_NONE,   /* innermost but for the lanes: rows lie whole */
    PANEL_INSIDE, /* in the place of its dimension: loops in the order of the dimensions walk
                     through memory from its begin to its end */
    PANEL_OUTSIDE /* outermost: a contraction that takes one vector after the other out of each
                     row reads one stream */
} Panel;

/* By tensor id. Rows stay whole where vectors do not begin at a multiple of their width: where a
   window moves along the lanes, or the extent is none; and where all that reads them adds up long
   ones, number by number. */
Panel *panels_find(Context *context, const Module *module, const Plan *plan,
                   const Accesses *accesses);

#endif
