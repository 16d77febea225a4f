/* Proves of a printed plan (dlc --emit=schedule or memory) that the program which runs as it says
   computes what the statements say.

   It reads nothing but the text, and shares nothing with the passes that made the plan: relations
   are built anew from the statements, trees are followed node by node. What it proves, with isl,
   for every group of both programs:

   once        every instance of every statement is executed exactly once; every element that is
               read is defined, and defined once
   order       what is read is written before and not overwritten before; first extrema are looked
               for in row-major order
   tiles       the tree's bands are the blocks and the points of the axes' tiles; no point of a tile
               needs another's result
   threads     no dependence crosses the units of a parallel loop, or two groups that no barrier
               keeps apart
   registers   what is not stored is read where it was computed
   memory      layouts give every element a place of its own, and zeros to what is read around
               them; tensors that share bytes are live at different times; updates take the place
               of what they replace

   A text without trees has nothing to prove but that it prints as it was read. A proof that takes
   too many of isl's operations is given up, and said to be so. */
#ifndef DLC_TESTS_SCHEDULE_CHECK_H
#define DLC_TESTS_SCHEDULE_CHECK_H

#include "support/text.h"

enum { CHECK_OPERATIONS = 2000000 }; /* of isl, for one proof */

typedef struct Verdict {
    const char *text; /* what is wrong, a line each */
    int proofs;       /* that succeeded */
    int faults;       /* what is wrong */
    int undone;       /* proofs that took too many operations */
    bool scheduled;   /* the text has a plan with trees */
    bool placed;      /* and places of its tensors */
} Verdict;

Verdict schedule_check(Arena *arena, const char *name, const char *text,
                       unsigned long most_operations);

#endif
