/* Programs that have to fit into a memory: how many values must be computed again is known only
   when the groups have their places, so that the passes run again with a smaller target until they
   do. */
#ifndef DLC_MEMORY_FIT_H
#define DLC_MEMORY_FIT_H

#include "memory/recompute.h"
#include "poly/plan.h"

typedef struct Fit {
    const Plan *first;   /* in which nothing is computed again; NULL */
    StoredBytes *stored; /* of it, and of later ones that take more */
    Map apart, stay; /* names of statements that would be rounded in another way: they get groups of
                        their own; what even there differs is not computed again, and
                        reads what it read */
    size_t target;   /* live bytes that the next recompute_values may leave */
    Recomputation done;   /* what it did last */
    bool fits, hopeless;  /* of the last plan; one of them ends the search */
    size_t least;         /* the smallest memory of all plans that may be used; 0: none */
    const Module *module; /* of that plan */
    const Plan *plan;
} Fit;

/* Judges a plan whose program needs `bytes` in all, and sets the next target. Requires: a limit. */
void fit_judge(Context *context, Fit *fit, const Module *module, const Plan *plan, size_t bytes);

/* Reports that there is no way, with what the smallest plan consists of. */
void fit_refuse(Context *context, const Fit *fit);

#endif
