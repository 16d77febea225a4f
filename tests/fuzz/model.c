/* Any bytes as a model file: an error or a program, no crash, no fault of ours, no end of time. The
   whole of dlc but the optimising passes runs. */
#include "common/session.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Opened once for all inputs. */
static const Library *library(void)
{
    static Library *opened;
    if (opened == NULL) {
        Arena *arena = arena_new(); /* for as long as the process runs */
        Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
        opened = library_open(&context);
    }
    return opened;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Session *session = session_with(library(), (const char *)data, size);
    session_run(session, STAGE_C);
    session_messages(session);
    session_free(session);
    return 0;
}
