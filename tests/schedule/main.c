/* check_schedule FILE...: what check.h says of the plans that dlc printed; "-" is standard input.
   A file is what any of --emit=program ... memory prints. */
#include "check.h"
#include "support/file.h"
#include <stdio.h>
#include <string.h>

static bool check(const char *path)
{
    Arena *arena = arena_new();
    const char *error = NULL;
    size_t length;
    const char *text = file_read(arena, path, 1 << 28, &length, &error);
    if (text == NULL) {
        fprintf(stderr, "check_schedule: %s: %s\n", path, error);
        arena_free(arena);
        return false;
    }
    const Verdict verdict = schedule_check(arena, path, text, CHECK_OPERATIONS);
    fputs(verdict.text, stdout);
    printf("%s: %d proofs, %d faults, %d not done%s\n", path, verdict.proofs, verdict.faults,
           verdict.undone,
           !verdict.scheduled ? "; there are no trees"
           : !verdict.placed  ? "; nothing has its place yet"
                              : "");
    const bool good = verdict.faults == 0 && verdict.undone == 0;
    arena_free(arena);
    return good;
}

int main(int argc, char **argv)
{
    bool good = argc > 1;
    for (int i = 1; i < argc; i++)
        good &= check(argv[i]);
    return good ? 0 : 1;
}
