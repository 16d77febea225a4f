/* Sums that go only to the points that numbers tell (ir/scatter.h): loops over what is not told,
   and additions to the elements that are. */
#ifndef DLC_EMIT_SCATTERED_H
#define DLC_EMIT_SCATTERED_H

#include "emit/kernel.h"

/* What is inside of the shared loops of a group for which group_scatters holds. */
Block scattered_body(Kernel *kernel);

#endif
