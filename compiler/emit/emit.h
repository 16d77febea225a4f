/* Programs -> one C file: kernels, the steps that call them, the tables the runtime reads, main. */
#ifndef DLC_EMIT_EMIT_H
#define DLC_EMIT_EMIT_H

#include "frontend/model.h"
#include "ir/program.h"

struct Plan; /* poly/plan.h: groups and schedules of a module; NULL at -O0 */

/* Bytes of the arrays that the C file declares, and of what it has allocated at start. */
typedef struct Footprint {
    size_t kept;      /* parameters, buffers, state of the optimizer, the batch, numbers */
    size_t values;    /* of a step: the arena and what lies outside of it */
    size_t allocated; /* the part of the values that is allocated at start */
} Footprint;

/* What emit_program will say of the same module. */
Footprint emit_footprint(Context *context, const Module *module, const struct Plan *plan);

/* The whole C file; `reference` is the train program for gradcheck, `remarks` are whole lines
   for the comment at its head. */
void emit_program(Context *context, Text *out, const Module *module, const Model *model,
                  const struct Plan *plan, const Program *reference, const char *remarks);

/* A file of several. */
typedef struct EmittedFile {
    const char *suffix; /* ".h", ".1.c" */
    Text text;
} EmittedFile;
typedef LIST(EmittedFile) EmittedFiles;

/* The same in --split files: `out` is the first, `files` are the others and their header, which
   they include as STEM.h. Requires: a plan. */
void emit_split(Context *context, Text *out, EmittedFiles *files, const char *stem,
                const Module *module, const Model *model, const struct Plan *plan,
                const Program *reference, const char *remarks);

#endif
