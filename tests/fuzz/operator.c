/* Operators made of any bytes: what dlc takes is free of faults through all passes, its derived
   gradients agree with differences, and simplification changes no value. */
#include "common/generate.h"
#include "common/gradient_check.h"
#include "common/same_values.h"
#include "common/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect_none(const char *error, const char *description)
{
    if (error == NULL)
        return;
    fprintf(stderr, "%s\nin:\n%s", error, description);
    abort();
}

/* Simplification at each level of the optimisation against the program as it is derived. */
static void check_simplification(const char *description, const Module *derived)
{
    static const int levels[] = {0, 2};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
        Session *session = session_new(description, strlen(description));
        session->options.level = levels[i];
        session_run(session, STAGE_SIMPLIFIED);
        expect_none(same_values(session->context.arena, derived, session->module, 2), description);
        session_free(session);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = arena_new();
    const char *description = generate_description(arena, data, size);
    Session *session = session_new(description, strlen(description));
    if (session_run(session, STAGE_OPTIMIZER)) {
        expect_none(gradient_check(arena, session->module, 1), description);
        check_simplification(description, session->module);
    }
    session_run(session, STAGE_C);
    session_free(session);
    arena_free(arena);
    return 0;
}
