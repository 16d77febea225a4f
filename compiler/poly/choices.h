/* What the search for lanes and layouts decides (layout.c, chains.c), and how it is asked.
 */
#ifndef DLC_POLY_CHOICES_H
#define DLC_POLY_CHOICES_H

#include "poly/lanes.h"
#include "poly/rounding.h"
#include "support/map.h"
#include "support/text.h"

/* The lanes of a group: an axis, or -1, and in steps of which split. */
typedef struct Choice {
    int axis;
    int64_t split;
    double cost;
} Choice;

typedef struct Seat {
    Group *group;
    Choice choice;
    double weight;
    int order;
    int class;       /* seats of equal groups have the same */
    Tensors tensors; /* that the group touches, by number */
} Seat;

/* That a group would have a tensor lie so. */
typedef struct Wish {
    int number; /* of the tensor */
    Innermost innermost;
} Wish;

/* What is known of the groups of a class whose tensors lie in some way. */
typedef struct Known {
    Choice best;
    LIST(Wish) wishes; /* for any of its lanes */
    bool wished;       /* they are there */
} Known;

typedef struct Users {
    LIST(int) seats;
} Users;

/* How a tensor lay before a change, or lies with one that has been undone. */
typedef struct Change {
    int tensor; /* its id */
    Innermost innermost;
} Change;

typedef struct Choices {
    Context *context;
    const Target *target;
    const Rounding **wanted; /* by the statement's id: how it is to be rounded; NULL: in any
                                way. NULL for all */
    int ids;                 /* of tensors, before copies are inserted */
    Innermost *innermost;    /* by tensor id */
    bool *held;              /* by tensor id */
    bool *fixed;  /* by tensor id: what the runtime fills, or reads of both programs alike */
    Users *users; /* by tensor id: the seats that touch it */
    Seat *seat;
    int seats;
    Accesses accesses;
    LIST(Known *) known;
    Map of_state; /* class and innermost dimensions -> known */
    Text state;   /* the name that is looked up in it */
    bool trying;  /* a move that may be taken back: */
    LIST(Change) changes;
} Choices;

/* Everything that is to be decided of a module, the heaviest seats first, and what is decided
   already: inputs, constants, and what lies as in an earlier plan (`first`, or NULL). */
void choices_set_up(Choices *choices, const Module *module, const Plan *plan, const Plan *first);

/* Modelled cycles of a group with its lanes over an axis (-1: none) in steps of `split`. */
double choices_group_cost(const Choices *choices, const Group *group, int axis, int64_t split);

/* Lays a tensor; between choices_try and choices_undo so that it can be taken back and, with
   choices_redo, done again. */
void choices_lay(Choices *choices, const Tensor *tensor, Innermost innermost);
void choices_try(Choices *choices);
void choices_undo(Choices *choices);
void choices_redo(Choices *choices);

/* The best lanes of a seat as the tensors lie now; what nobody has decided lies as they want it.
   True when they are others than before. */
bool choices_lanes(Choices *choices, Seat *seat);
double choices_cost(Choices *choices, const Seat *seat);

/* The innermost dimension with which all users of a tensor are cheapest, each with its best lanes;
   true when it is another than before. */
bool choices_innermost(Choices *choices, const Tensor *tensor);

/* Moves several tensors at once, where each alone would make its neighbours dearer: all that
   statements other than contractions read and write element by element, along with the parameters
   of the contractions around. True when something has moved. */
bool choices_move_chains(Choices *choices, Tensor *const *tensors, int count);

#endif
