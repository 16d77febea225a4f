/* dlc --tune: measures the tiles of contractions on this machine. */
#ifndef DLC_TUNE_H
#define DLC_TUNE_H

#include "poly/plan.h"

/* A program that was written with the tiles of a variant. */
typedef struct Variant {
    const ProgramPlan *plan; /* NULL: it could not be compiled, which was reported */
    const char *command;     /* that makes a program of the C file */
} Variant;

/* Compiles the model that the options name to a C file. */
typedef Variant TuneCompile(Arena *arena, const Options *options);

/* Compiles the model with each variant of the cost model's choices, runs the programs, and writes
   the tiles that were faster than the model's best to options->tune. Returns an exit code. */
int tune(Arena *arena, const Options *options, TuneCompile *compile);

#endif
