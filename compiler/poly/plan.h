/* How a module is computed at -O2: groups of statements, the layouts of their tensors, the tiles of
   their loops and their order. Filled by the passes of poly/ and memory/, read by emit/.
   docs/scheduling.md explains the ideas. */
#ifndef DLC_POLY_PLAN_H
#define DLC_POLY_PLAN_H

#include "ir/program.h"
#include "ir/signature.h"
#include "poly/lanes.h"
#include "support/map.h"

/* A loop dimension of a group. Its loop counts blocks of `tile` points; inside of it the points of
   a block are unrolled, or are the lanes of one or more vectors. */
typedef struct Axis {
    const char *name;
    int64_t extent;
    int64_t tile;  /* 1 for a plain loop; at least `extent`: no loop */
    bool shared;   /* of all members: a loop around all of them */
    bool parallel; /* shared, and isl found it coincident */
    bool step;     /* shared, of the steps of the loop around the group: not a loop of its own */
} Axis;

/* A loop around groups that follow each other: the steps of a recurrence, or slices (slices.h). The
   groups run one after the other at each step. */
typedef struct Loop {
    const char *name; /* of the steps' index */
    int64_t steps;
    bool backward; /* the last step first */
    bool slices;   /* no step reads what another one computes */
} Loop;

/* A statement of a group: which axis each of its indices runs over. */
typedef struct Member {
    Statement *statement;
    int *axis;         /* by position of the index */
    int lane;          /* the axis whose points are its lanes; -1: computed point by point */
    bool lane_reduced; /* the lanes are added up at the end */
} Member;

typedef LIST(Tensor *) Tensors;

typedef struct Group {
    LIST(Axis) axes; /* the shared ones first, outermost first; before them that of the steps */
    int shared;
    LIST(Member) members;
    const Loop *loop;   /* around the group; NULL: none */
    int64_t first_step; /* the step at which the axis of the steps is 0; without one, the only */
    Tensors locals;     /* live in registers: never stored */
    Tensors cleared;    /* their borders are zeroed before they are written */
    double flops, bytes;
    bool serial;          /* too small to be worth two threads, or nothing in it is parallel */
    bool barrier_before;  /* it touches memory that another thread wrote since the last barrier */
    bool apart;           /* nothing may join its one member */
    int64_t asked;        /* of ranks (ir/rank.h): how many are; 0: all */
    const int *moved;     /* by axis: which one it was before loops_order; NULL: none has moved */
    const char *schedule; /* isl's text of the tree that was proven; NULL: nobody prints it */
} Group;

/* Bytes of the arena that are a value's own from the first group that touches it to the last. */
typedef struct Placement {
    Tensor *tensor;
    int first, last;
    size_t offset;   /* as Tensor.offset */
    size_t bytes;    /* rounded up, so that every tensor is aligned */
    int over, under; /* positions, -1: none: what ends in the first group, and lies where this does;
                        what begins in the last one, and does */
} Placement;

/* Whether both are live at the same time. */
static inline bool placements_meet(const Placement *a, const Placement *b)
{
    return a->first <= b->last && b->first <= a->last;
}

typedef struct ProgramPlan {
    const Program *program;
    LIST(Group *) groups;
    int forward; /* groups before this one compute the loss */
    LIST(Placement) placements;
    size_t live_bytes; /* the most that is live at once: no placement needs less */
    int peak;          /* the first group in which that much is */
} ProgramPlan;

typedef struct Roundings Roundings; /* rounding.h */

typedef struct Plan {
    ProgramPlan train, eval;
    int splits;         /* groups that had to be split because a proof failed */
    bool placed;        /* the tensors have their places, and the barriers stand */
    size_t arena_bytes; /* of the static arena */
    Map lies;           /* names of tensors -> innermost */
    LIST(Innermost) innermost;
    const Roundings *roundings; /* of its statements, to be kept by later plans; or NULL */
} Plan;

/* Forms the groups of both programs: a statement joins the group of its last producer where its
   indices line up with the group's axes. Those named in `apart` (rounding.h) have groups of their
   own. */
Plan *group_form(Context *context, Module *module, const Map *apart);

/* Chooses the lanes of every member and the layout of every tensor, and inserts copies where a
   conversion pays: sets Member.lane and Tensor.layout. Tensors of another plan of the model
   (`first`; NULL: none) lie as there, and lanes are chosen so that results are rounded in the same
   way, if any are. */
void layout_choose(Context *context, Module *module, Plan *plan, const Plan *first);

/* Modelled cycles of a contraction's group with its best tile; infinite where none is found. */
double tile_cost(Context *context, Group *group);

/* Gives every axis of a group its tile. */
void tile_choose(Context *context, Group *group);

/* Puts the shared loops of a contraction into the order that reads least from behind the caches.
   Requires: tiles. */
void loops_order(Context *context, Group *group);
/* Axis a is the one that was from[a]. */
void group_move_axes(Arena *arena, Group *group, const int *from);

/* Chooses tiles, builds every group's tree, proves it, finds the parallel axes; splits what cannot
   be proven. Finds the tensors that need no memory. */
void schedule_build(Context *context, Module *module, Plan *plan);

/* Places the tensors of both programs in one arena by liveness over the groups; sets barriers. */
void memory_place(Context *context, Module *module, Plan *plan);

/* The module, then its plan: groups with their axes; schedules, barriers and the size of the arena
   once there are any. The text parses back (parse.h). */
void plan_print(Text *out, const Module *module, const Plan *plan);

/* ---- Questions that several passes ask ---- */

bool tensors_have(const Tensors *tensors, const Tensor *tensor);

/* The operand of a group in whose place a result of it lies, by their offsets; NULL: none. */
const Tensor *group_in_place_of(const Group *group, const Tensor *result);

/* Whether the first axis counts the steps of the loop around the group: 1 or 0. */
int group_step_axes(const Group *group);
/* The first group of the loop around a group, and the first one after it; without a loop, the group
   and the next one. */
int plan_loop_begin(const ProgramPlan *plan, int group);
int plan_loop_end(const ProgramPlan *plan, int group);
/* The group that runs first of those of the loop: others may have no work at the first step. */
int plan_runs_first(const ProgramPlan *plan, int group);

/* The member's index on an axis, or NULL. */
const Index *member_index(const Member *member, int axis);
/* Whether one of its outer (reduced) indices runs over the axis. */
bool member_has_outer(const Member *member, int axis);
/* Whether a member adds up what is chosen for all its lanes at once (lane_is_chosen). */
bool member_is_chosen(const Member *member);
bool member_has_reduced(const Member *member, int axis);
/* Whether a reduction has a begin and an end of its own: it has loops, or lanes to add up. */
bool member_is_looped(const Group *group, const Member *member);
/* Whether the first indices of two members run over the same axes, with the same one's points in
   the lanes. */
bool members_run_alike(const Member *member, const Member *other, int indices);

/* Whether the one member goes only to the points that numbers tell (ir/scatter.h). */
bool group_scatters(const Group *group);

/* Whether the one member is the ranks of rows, which are sorted (ir/rank.h). */
bool group_ranks(Arena *arena, const Group *group);

/* Whether the axis is unrolled whole: in the group of a contraction, what some member reduces or
   expands while another holds it in registers; in any, what a sum with a table has. */
bool group_unrolls(const Group *group, int axis);

/* The group as a text in which tensors are numbers: axes, members, lanes. Groups with equal texts
   have the same tiles, proofs and loops. */
Signature group_signature(Arena *arena, const Group *group);

/* The member before m whose result, still in registers, is what this read of member m reads; or -1.
   So it is when both run over the same points of the same axes, none of them in a private loop, and
   on the same lanes. */
int plan_held(Context *context, const Group *group, int m, const Expr *read);

/* Finds the tensors that need no memory: read by members of their group only, and there held. */
void locals_find(Context *context, const Module *module, ProgramPlan *plan);

#endif
