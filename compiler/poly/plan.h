/* How a module is computed at -O2: layouts, groups of statements, their tiles and their order.
   Filled by the passes of poly/ and memory/, read by emit/. docs/scheduling.md explains the ideas.
 */
#ifndef DLC_POLY_PLAN_H
#define DLC_POLY_PLAN_H

#include "ir/program.h"

/* A loop dimension of a group. */
typedef struct Axis {
    const char *name;
    int64_t extent;
    int64_t tile;  /* points that one iteration of its loop covers; 1 for a plain loop */
    bool shared;   /* of all statements of the group: a loop around all of them */
    bool parallel; /* shared, and isl found it coincident */
    bool lane;     /* its points are lanes of vectors in some member */
} Axis;

/* A statement of a group: which axis each of its indices runs over. */
typedef struct Member {
    Statement *statement;
    int *axis;         /* by position of the index */
    int lane;          /* the axis whose points are its lanes; -1: computed point by point */
    bool lane_reduced; /* the lanes are added up at the end */
} Member;

typedef struct Group {
    const char *name; /* of the kernel: "conv1_forward" */
    LIST(Axis) axes;  /* the shared ones first, outermost first */
    int shared;
    LIST(Member) members;
    LIST(Tensor *) locals; /* live in registers: never stored */
    double flops, bytes;
    bool serial;          /* too small to be worth two threads */
    bool barrier_before;  /* it touches memory that another thread wrote since the last barrier */
    const char *schedule; /* isl's text of the tree that was proven */
} Group;

typedef struct ProgramPlan {
    const Program *program;
    LIST(Group *) groups;
    int forward; /* groups before this one compute the loss */
} ProgramPlan;

typedef struct Plan {
    ProgramPlan train, eval;
    int splits;         /* groups that had to be split because a proof failed */
    size_t arena_bytes; /* of the static arena */
    int ids;            /* one more than the highest id of a tensor */
} Plan;

/* The member before m whose result, still in registers, is what this read of member m reads; or -1.
   So it is when both run over the same points: the same axes, none of them a private loop. */
int plan_held(Context *context, const Group *group, int m, const Expr *read);

/* Finds the tensors that need no memory: read by members of their group only, and there held. */
void locals_find(Context *context, Plan *plan);

/* Chooses lane indices and layouts: sets Tensor.layout, splits indices where a lane wants it,
   inserts copies where a conversion pays. */
void layout_choose(Context *context, Module *module);

/* Forms the groups of both programs, with their axes. */
Plan *group_form(Context *context, Module *module);

/* Gives every axis its tile and every member its lanes. */
void tile_choose(Context *context, Plan *plan);

/* Builds every group's tree, proves it, finds the parallel axes; splits what cannot be proven. */
void schedule_build(Context *context, Module *module, Plan *plan);

/* Places the tensors of both programs in one arena by liveness over the groups; sets barriers. */
void memory_place(Context *context, Module *module, Plan *plan);

void plan_print(Text *out, const Module *module, const Plan *plan);

#endif
