/* Which parameters the optimizer treats in which way. */
#ifndef DLC_IR_GROUPS_H
#define DLC_IR_GROUPS_H

#include "frontend/model.h"
#include "ir/program.h"

/* The first group of the optimizer that a parameter fits; NULL: none. */
const ParameterGroup *groups_find(const Model *model, const Tensor *parameter);

/* The name of an optimizer's number for a group (NULL: for parameters of none): that of the
   optimizer, "lr", unless the group has one of its own: "group0.lr". */
const char *groups_scalar(Arena *arena, const ParameterGroup *group, const char *attribute);

/* Reports patterns that no parameter has, and groups that no parameter is in. */
void groups_check(Context *context, const Module *module, const Model *model);

#endif
