/* The initialisers of torch.nn.init. */
#ifndef DLC_FRONTEND_INITIAL_H
#define DLC_FRONTEND_INITIAL_H

#include "frontend/model.h"

typedef enum InitialKind {
    INITIALISE_ZEROS,
    INITIALISE_ONES,
    INITIALISE_CONSTANT,
    INITIALISE_UNIFORM,
    INITIALISE_NORMAL,
    INITIALISE_TRUNC_NORMAL,
    INITIALISE_XAVIER_UNIFORM,
    INITIALISE_XAVIER_NORMAL,
    INITIALISE_KAIMING_UNIFORM,
    INITIALISE_KAIMING_NORMAL,
    INITIALISE_ORTHOGONAL
} InitialKind;

/* All of them; returns how many. */
int initial_entries(const InitialEntry **table);
InitialKind initial_kind(const InitialUse *use);

#endif
