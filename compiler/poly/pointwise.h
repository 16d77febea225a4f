/* A proof without isl, of what most groups are. */
#ifndef DLC_POLY_POINTWISE_H
#define DLC_POLY_POINTWISE_H

#include "poly/plan.h"

/* Whether the subscripts alone tell that instances of a group which depend on each other lie at the
   same point of all its shared axes, and belong to members that the tree has in their order: then
   it respects the dependences, and all shared loops are parallel. False: isl has to be asked. */
bool group_is_pointwise(Context *context, const Group *group);

#endif
