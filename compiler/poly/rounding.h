/* What the last bits of a result depend on besides its formula: the order in which a sum is added
   up, and which parts of the formula are computed in vectors, where functions are other code than
   for single numbers. A plan in which all of that is as in another one gives the same bits. */
#ifndef DLC_POLY_ROUNDING_H
#define DLC_POLY_ROUNDING_H

#include "poly/plan.h"

typedef struct Rounding {
    /* In which order points are added: the loops, outermost first, each "STRIDExCOUNT" in row-major
       numbers of the points. "": nothing is added up, or the order does not count. */
    const char *order;
    int64_t across;     /* points from lane to lane that are added up; 0: a lane for each result */
    const char *varies; /* of all that matters: whether it is a vector */
    const Group *group; /* in which it is */
} Rounding;

/* Of the statements of a plan. */
struct Roundings {
    Map position; /* by name: of the program, of what is defined, and which definition of it */
    LIST(Rounding) items;
    LIST(const char *) names; /* of the items */
};

/* Requires: tiles. */
const Roundings *roundings_of(Context *context, const Module *module, const Plan *plan);

typedef LIST(const char *) RoundingNames;

/* The names of statements that are rounded in another way than in the first plan, but for those in
   `except`. */
RoundingNames roundings_differ(Context *context, const Module *module, const Plan *plan,
                               const Roundings *first, const Map *except);

/* The name of the first definition of a tensor. */
const char *rounding_name(Arena *arena, const Program *program, const Tensor *tensor);

/* Whether a sum over one index is added up one after the other; first NULL: yes. */
bool rounding_in_order(Arena *arena, const Roundings *first, const Program *program,
                       const Statement *sum);

/* By the statement's id, what it is to be like; NULL: anything. */
const Rounding **roundings_wanted(Context *context, const Module *module, const Roundings *first);

/* By the statement's id: whether it is one of those that have the value 0. */
bool *roundings_named(Arena *arena, const Module *module, const Map *names);

/* Whether a statement computed on these lanes can be as wanted. */
bool rounding_allows(const Rounding *wanted, const Statement *statement, Lane lane);

/* Equal texts for equal ones; nothing for NULL. */
void rounding_print(Text *out, const Rounding *rounding);

/* The name of what a value is computed again for: "x.again" and "x.again.2" are as x. */
const char *rounding_original(Arena *arena, const char *name);

#endif
