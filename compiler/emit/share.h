/* The loops of a kernel that threads share: one counter, in equal parts. */
#ifndef DLC_EMIT_SHARE_H
#define DLC_EMIT_SHARE_H

#include "emit/emitter.h"
#include "emit/writer.h"
#include "poly/plan.h"

/* for (x = 0; x < trips; x++), one after the other from the outside. */
typedef struct Shared {
    int count;
    const char *name[TENSOR_MAX_RANK * 4];
    int64_t trips[TENSOR_MAX_RANK * 4];
    int64_t units; /* of work: trips of all of them; begins as 1 */
    int first;     /* the one that is shared before the others, by position; 0: in their order */
} Shared;

/* Whether threads have enough to share without another loop. */
bool share_is_enough(const Shared *shared);

void share_add(Shared *shared, const char *name, int64_t trips, bool first);

/* for (unit = ...) { const int n = unit / 14, p = unit % 14; ... } */
Block share_wrap(Emitter *emitter, const Shared *shared, const Block *body);

#endif
