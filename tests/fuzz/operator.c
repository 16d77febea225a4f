/* Operators made of any bytes: what dlc takes is free of faults through all passes, its derived
   gradients agree with differences, and simplification changes no value. */
#include "common/generate.h"
#include "common/gradient_check.h"
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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = arena_new();
    const char *description = generate_description(arena, data, size);
    Session *session = session_new(description, strlen(description));
    if (getenv("DLC_SHOW") != NULL)
        puts(description);
    if (session_run(session, STAGE_GRADIENT))
        expect_none(gradient_check(arena, session->module, 1), description);
    session_run(session, STAGE_C);
    if (getenv("DLC_SHOW") != NULL)
        puts(session_messages(session));
    session_free(session);
    arena_free(arena);
    return 0;
}
