/* C functions that are equal but for names and numbers: one serves all of them, and gets the
   numbers that differ as arguments. */
#ifndef DLC_EMIT_ALIKE_H
#define DLC_EMIT_ALIKE_H

#include "emit/names.h"
#include "emit/writer.h"
#include <stdint.h>

typedef struct CFunction {
    const char *parameters; /* "int thread, const float *restrict x"; "void": none */
    Block body;
    bool slides; /* emit/sliding.h */
} CFunction;

/* What stands above a function in which points of a tile are unrolled. */
const char *function_kind(const CFunction *function);

/* head: "static void conv1" */
void function_write(Text *out, const char *head, const CFunction *function);

/* A macro `name(function, ...)` that defines a function of the same parameters, which passes them
   on to another one with further arguments. */
void function_write_passing(Text *out, const char *linkage, const char *name,
                            const CFunction *function, const char *to);

/* What a function is but for its variables' names and its numbers, and these numbers in order.
   Those of array extents and of UNROLL stay in the text: C needs constants there. */
typedef struct Pattern {
    const char *text;
    LIST(const char *) numbers; /* as they are written */
} Pattern;

Pattern alike_pattern(Arena *arena, const CFunction *function);

/* Functions with the same text of a pattern, and which of their integers differ: numbers that are
   the same in each of them are one parameter. */
typedef struct Alike {
    LIST(const Pattern *) functions;
    int *parameter;     /* by position of a number; -1: the same in all */
    LIST(int) position; /* by parameter, of the first number that it stands for */
} Alike;

/* Decides on the parameters, once all functions are known. */
void alike_compare(Arena *arena, Alike *alike);

/* The function with parameters in the place of the numbers that differ, behind its own ones. */
CFunction alike_generalise(const Names *names, const Alike *alike, const CFunction *function);

/* What one of the functions passes for them: ", 416, 3328"; "" where nothing differs. */
const char *alike_arguments(Arena *arena, const Alike *alike, const Pattern *pattern);

#endif
