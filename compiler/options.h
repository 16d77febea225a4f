/* The command line of dlc. */
#ifndef DLC_OPTIONS_H
#define DLC_OPTIONS_H

#include "support/context.h"

typedef enum Request {
    REQUEST_COMPILE,
    REQUEST_LIST_OPERATORS,
    REQUEST_SCHEMA,
    REQUEST_HELP,
    REQUEST_VERSION,
    REQUEST_INVALID /* the message says why */
} Request;

/* Fills in all options. `stages` are what --emit can name. */
Request options_parse(Arena *arena, int argc, char *const *argv, int stage_count,
                      const char *const *stages, Options *options, Text *message);

void options_help(Text *out, int stage_count, const char *const *stages);

/* The flag that makes a C compiler use the target's vectors: "-march=native", "" for generic. */
const char *options_march(const Options *options);

#endif
