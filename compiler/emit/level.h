/* The seam between the skeleton of the C file and how its kernels are written: as plain loops
   (plain.c, -O0) or by groups (grouped.c, -O2). */
#ifndef DLC_EMIT_LEVEL_H
#define DLC_EMIT_LEVEL_H

#include "emit/emitter.h"

/* A function of the file that a step calls; a row of the runtime's table of kernels. */
typedef struct KernelRow {
    const char *identifier; /* of the C function */
    const char *name;       /* as `bench --profile` shows it */
    const char *formula;
    int line;
    double flops, bytes;
    LIST(const Tensor *) outputs;
    LIST(const Tensor *) arguments; /* that it is called with; functions with none find theirs */
    const char *numbers;            /* likewise: ", 416, 3328" */
    int function;                   /* its number among the functions of groups */
    bool takes_step;                /* of the loop around it */
} KernelRow;

/* The kernels of a program in the order in which they run. */
typedef struct KernelTable {
    const Program *program;
    LIST(KernelRow) rows;
    int forward; /* the rows before this one compute the loss */
} KernelTable;

typedef struct Level {
    /* The functions of both programs, and the tables of them. */
    void (*kernels)(Emitter *emitter, Text *out, KernelTable *train, KernelTable *eval);
    /* Statements of the body of train_step: run the kernels, with done(k) after kernel k; return
       false after the forward part when the loss is not finite, true at the end. */
    void (*train)(Emitter *emitter, Text *out, const KernelTable *table);
    /* Statements of the body of evaluate. */
    void (*evaluate)(Emitter *emitter, Text *out, const KernelTable *table);
} Level;

extern const Level level_plain, level_grouped;

#endif
