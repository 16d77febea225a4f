/* The reverse sweep from inside: what its files share. */
#ifndef DLC_GRADIENT_SWEEP_H
#define DLC_GRADIENT_SWEEP_H

#include "gradient/proof.h"
#include "gradient/reverse.h"
#include "ir/program.h"
#include "operators/library.h"
#include "support/context.h"

typedef struct Contribution {
    Pieces pieces;
    Origin origin;
    const Tensor *same; /* it is just this tensor, element by element; or NULL */
} Contribution;

/* What the sweep knows of a tensor. */
typedef struct Flow {
    bool reaches_end; /* what is differentiated, by reads of any kind */
    bool active;      /* floating point, and on a way from where one differentiates to there */
    bool done;
    int first_reader;      /* position of a statement; INT_MAX: none */
    int first_definition;  /* likewise */
    int last_definition;   /* -1: none */
    const Tensor *promise; /* a recurrence refers to it before it is defined */
    const Tensor *gradient;
    Tensor *argument; /* of a maximum */
    LIST(Contribution) contributions;
} Flow;

typedef struct Sweep {
    Context *context;
    Module *module;
    const Library *library;
    Program *program;
    const Tensor *of; /* what is differentiated: no dimensions */
    const Tensor *by; /* NULL: by all trainable parameters */
    int forward;      /* statements before the sweep */
    int flows;
    Flow *flow; /* by id of the tensor */
    Proofs proofs;
} Sweep;

Flow *sweep_flow(const Sweep *sweep, const Tensor *tensor);
/* Where in the description something comes from. */
Span sweep_span(const Sweep *sweep, const Origin *origin);

/* Fills in the flows of what the forward pass reads and defines. */
void sweep_note_activity(Sweep *sweep);

/* Reports each trainable parameter without a gradient, at the place where the gradient ends. Where
   others are learnt, and it is an entry of dlc's at which it ends, the parameter is frozen. */
void settle_missing_gradients(const Sweep *sweep);

#endif
