/* Placements by owner: threads share a value's bytes in order, from its first to its last. What one
   thread writes where another one's value was has to be fetched from that one's core. */
#ifndef DLC_MEMORY_OWNERS_H
#define DLC_MEMORY_OWNERS_H

#include "poly/plan.h"

typedef int (*PlacementOrder)(const void *, const void *);

/* Places all again so that fewer bytes change their owner, in `bytes` or slightly more; leaves the
   offsets as they are where that gains nothing. Returns the bytes that it takes. */
size_t owners_settle(Context *context, const ProgramPlan *plan, Placement *places, int count,
                     size_t bytes, const PlacementOrder *orders, int order_count);

#endif
