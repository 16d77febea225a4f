/* Programs -> one C file: kernels, the steps that call them, the tables the runtime reads, main. */
#ifndef DLC_EMIT_EMIT_H
#define DLC_EMIT_EMIT_H

#include "frontend/model.h"
#include "ir/program.h"

struct Plan; /* poly/plan.h: groups and schedules of a module; NULL at -O0 */

/* The whole C file; `reference` is the train program for gradcheck. */
void emit_program(Context *context, Text *out, const Module *module, const Model *model,
                  const struct Plan *plan, const Program *reference);

#endif
