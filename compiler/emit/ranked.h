/* Ranks of rows (ir/rank.h): the elements are sorted together with their numbers. */
#ifndef DLC_EMIT_RANKED_H
#define DLC_EMIT_RANKED_H

#include "emit/kernel.h"

/* What is inside of the shared loops of a group for which group_ranks holds. */
Block ranked_body(Kernel *kernel);

#endif
