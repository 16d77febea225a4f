/* The text of a plan (dlc --emit=groups ... memory) read back.

   It follows the module's, in lines of the same notation (ir/parse.h):

     plan train | eval
       barrier [loss]                # all threads wait; with `loss`: and stop unless it is finite
       loop NAME:STEPS [backward]    # the groups and barriers up to `end`, at each step
       end
       group on one thread | on all threads [from step N | at step N]
         axes NAME:EXTENT[/TILE] [step | shared | parallel], ...
         S12 RESULT [on AXIS, ...] [lanes AXIS [added up]]     # the axis of each of its indices
         registers TENSOR, ...       # they are not stored
         clears TENSOR, ...          # what is stored around their elements is zeroed first
         schedule
           the tree, as isl writes it in YAML: the lines that are indented further
     splits N
     [arena N]                       # bytes, once the tensors have their places

   What it means: the groups run in their order, and those between two barriers at the same time,
   but for groups on one thread, which are all run by the same one. In a group on all threads, the
   parallel axes in front of all others are shared among the threads: each block of TILE points is
   some thread's. In a loop a group runs at the steps that its axis `step` counts, from step N on
   (from step 0 where nothing is said), or at the one step N: of its tree, the points with this
   value of the axis. The points under a mark "tile:S12" are one tile of S12: they are computed at
   once, so none needs another's result; sums are taken in any order, and first extrema in the
   tree's. */
#ifndef DLC_POLY_PARSE_H
#define DLC_POLY_PARSE_H

#include "poly/plan.h"

/* The plan of a module that was read from the same text. NULL where the text has none, and after
   errors, which are reported. Names and the form of the lines are checked, not the trees. The plan
   prints as the same text. */
Plan *plan_parse(Context *context, const Source *source, Module *module);

#endif
