/* Files, read whole and written whole or not at all. */
#ifndef DLC_SUPPORT_FILE_H
#define DLC_SUPPORT_FILE_H

#include "support/arena.h"
#include <stdbool.h>

/* The text of `path` ("-": standard input), terminated; NULL with a message in *error when it
   cannot be read or is larger than `limit` bytes. */
char *file_read(Arena *arena, const char *path, size_t limit, size_t *length, const char **error);

/* Writes a temporary file beside `path` and renames it ("-": standard output).
   Returns false with a message in *error; `path` is then as it was before. */
bool file_write(Arena *arena, const char *path, const char *data, size_t length,
                const char **error);

#endif
