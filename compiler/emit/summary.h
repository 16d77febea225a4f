/* What dlc tells its user in the end, and the stages that are printed as lists. */
#ifndef DLC_EMIT_SUMMARY_H
#define DLC_EMIT_SUMMARY_H

#include "emit/emit.h"
#include "ir/build.h"
#include "memory/recompute.h"

/* How many parameters there are and what the program needs in memory; one or two lines. */
void summary_memory(Text *out, const Module *module, Footprint footprint);

/* What is computed again to fit into a limit; nothing where nothing is. The first `most` values by
   name, -1: all. Each line begins with the prefix. */
void summary_recomputed(Text *out, const Module *module, const Recomputation *done, int most,
                        const char *prefix);

/* The line to type next: cc -O3 ... */
void summary_command(Text *out, Footprint footprint, const char *march, int split,
                     const char *source);

/* "conv1  conv2d  [4, 6, 28, 28]", layer by layer. */
void summary_shapes(Text *out, const Model *model, const Shapes *shapes);

#endif
