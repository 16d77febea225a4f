#include "common/shared_library.h"

const Library *shared_library(void)
{
    static Library *opened;
    if (opened == NULL) {
        Arena *arena = arena_new(); /* for as long as the process runs */
        Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
        opened = library_open(&context);
    }
    return opened;
}
