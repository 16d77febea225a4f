/* Descriptions that put an operator of the library to use, made from its entry: attributes from
   their kinds and defaults, operands with small odd shapes from its signature. */
#ifndef DLC_TESTS_CASES_H
#define DLC_TESTS_CASES_H

#include "operators/library.h"

enum { MAX_ATTRIBUTES = 16, MAX_VALUES = 20, SHAPE_VARIANTS = 4 };

/* What an attribute is set to, as YAML. NULL, the first one: it is left out. */
typedef struct Spread {
    int count;
    const char *value[MAX_VALUES];
} Spread;

typedef struct Plan {
    Arena *arena;
    const Operator *entry;
    Spread spread[MAX_ATTRIBUTES]; /* of each attribute */
} Plan;

/* For layers and losses. */
Plan plan_new(Arena *arena, const Operator *entry);

/* Whether an attribute must be set: it has no default, and no operand tells it. */
bool plan_requires(const Plan *plan, int attribute);

/* The description with value[choice[i]] of each attribute; the shapes differ by variant. A layer's
   result goes through a linear layer into a cross entropy; a loss compares a sum of two inputs. */
const char *plan_description(const Plan *plan, const int *choice, int variant);

#endif
