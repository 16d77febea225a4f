/* Windows: of what a recurrence computes and nobody else reads, the last few steps are enough. */
#ifndef DLC_IR_WINDOW_H
#define DLC_IR_WINDOW_H

#include "ir/recurrence.h"

/* What touches a tensor, and at which step of which loop. */
typedef struct StepAccess {
    const void *loop; /* any that tells loops apart; NULL: none */
    Step step;
    bool backward; /* the loop */
    bool write;
    const Subscript *subscript;
} StepAccess;

typedef struct Accessed {
    LIST(StepAccess) accesses;
} Accessed;

/* The accesses to the tensors of a program, by id. */
typedef struct Windows {
    Arena *arena;
    int ids;
    Accessed *of;
} Windows;

/* The steps of which elements must be there at once: 0, all of them. An element is written at its
   own step, and its place is taken by that of a step `steps` later. */
typedef struct Window {
    int dim; /* that counts the steps */
    int64_t steps;
} Window;

Windows windows_new(Arena *arena, int ids);
/* The reads and the results of a statement. */
void windows_note(Windows *windows, const Statement *statement, const void *loop, Step step,
                  bool backward);
/* Requires: all statements of the program are noted. */
Window window_of(const Windows *windows, const Program *program, const Tensor *tensor);

/* The windows of a program that has no groups yet. */
Windows windows_find(Arena *arena, const Module *module, const Program *program,
                     const Recurrences *recurrences);

#endif
