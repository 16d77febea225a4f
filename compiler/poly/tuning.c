#include "poly/tuning.h"
#include "support/file.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

uint64_t tuning_key(Arena *arena, const Group *group, const Target *target)
{
    const Signature signature = group_signature(arena, group);
    return string_hash(arena_format(arena, "%s%s", target->name, signature.text.data));
}

const int64_t *tuning_tiles(const Tuning *tuning, uint64_t key, int axes)
{
    for (int i = 0; i < tuning->entries.count; i++)
        if (tuning->entries.items[i].key == key && tuning->entries.items[i].axes == axes)
            return tuning->entries.items[i].tile;
    return NULL;
}

/* A line without its end and its comment; false: it is not one. */
static bool read_line(Arena *arena, Tuning *tuning, const char *line)
{
    enum { MOST_AXES = 64 };
    char *end = NULL;
    if (line[strspn(line, " \t\r")] == '\0')
        return true;
    TunedTiles entry = {strtoull(line, &end, 16), 0, NULL};
    int64_t *tile = ARENA_ARRAY(arena, int64_t, MOST_AXES);
    bool good = end == line + 16;
    for (const char *at = end; good && at[strspn(at, " \t\r")] != '\0'; at = end) {
        tile[entry.axes] = strtoll(at, &end, 10);
        good = end != at && tile[entry.axes] >= 1 && ++entry.axes < MOST_AXES;
    }
    entry.tile = tile;
    LIST_PUSH(arena, &tuning->entries, entry);
    return good && entry.axes > 0;
}

const Tuning *tuning_read(Arena *arena, const char *path, const char **error)
{
    size_t length = 0;
    const char *text = file_read(arena, path, 16 << 20, &length, error);
    Tuning *tuning = ARENA_NEW(arena, Tuning);
    if (text == NULL)
        return NULL;
    int number = 1;
    for (const char *line = text; *line != '\0'; number++) {
        const size_t whole = strcspn(line, "\n"), used = strcspn(line, "#\n");
        if (!read_line(arena, tuning, arena_substring(arena, line, used))) {
            *error = arena_format(arena, "%s:%d: expected a key of 16 hexadecimal digits and tiles",
                                  path, number);
            return NULL;
        }
        line += whole + (line[whole] == '\n');
    }
    return tuning;
}

void tuning_print(Text *out, uint64_t key, const Group *group)
{
    text_format(out, "%016" PRIx64, key);
    for (int a = 0; a < group->axes.count; a++)
        text_format(out, " %" PRId64, group->axes.items[a].tile);
}
