/* Numbers of the optimizer that change by a schedule: values of the program, in double. */
#ifndef DLC_IR_SCHEDULE_H
#define DLC_IR_SCHEDULE_H

#include "ir/instance.h"

/* What stands for a number. */
typedef struct Scheduled {
    const Tensor *number;
    Tensor *value;
} Scheduled;

typedef struct Scheduling {
    Context *context;
    Module *module;
    Program *program;
    const Schedule *schedule;
    LIST(Scheduled) done;
} Scheduling;

/* Puts the values of the schedule in the place of the scalars of an optimizer that it changes: of
   `lr` the first result, of others the result with their name. The value has schedule_of set. */
void schedule_scalars(Scheduling *scheduling, Instance *optimizer);

/* The value of a formula of the step that stands by itself; NULL after an error. */
Tensor *schedule_formula(Context *context, Module *module, const OperatorUse *formula);

/* Reports a part whose further results no formula of the optimizer reads: the momentum of one that
   has none. */
void schedule_check(const Scheduling *scheduling, const OperatorUse *optimizer);

/* A number that is watched from epoch to epoch; monitor NULL: none. */
typedef struct Watch {
    const char *monitor;
    bool maximize, relative;
    double threshold;
    int64_t patience, cooldown;
} Watch;

/* What the part that counts reductions waits for, by its attributes. */
Watch schedule_watch(Context *context, const Schedule *schedule);

/* The instance of a part, whose operands are numbers; for its attributes, and to report errors. */
Instance *schedule_instance(Context *context, const OperatorUse *part);

#endif
