#include "emit/share.h"

enum { ENOUGH_UNITS = 64 };

bool share_is_enough(const Shared *shared)
{
    return shared->units >= ENOUGH_UNITS ||
           shared->count == (int)(sizeof shared->name / sizeof *shared->name);
}

void share_add(Shared *shared, const char *name, int64_t trips)
{
    shared->name[shared->count] = name;
    shared->trips[shared->count++] = trips;
    shared->units *= trips;
}

Block share_wrap(Arena *arena, const Shared *shared, const Block *body)
{
    Block inner = block_new(arena);
    int64_t below = shared->units;
    for (int i = 0; i < shared->count; i++) {
        below /= shared->trips[i];
        const char *unit =
            below > 1 ? arena_format(arena, "unit / %lld", (long long)below) : "unit";
        const char *digit =
            shared->trips[i] == 1 ? "0"
            : i > 0 ? arena_format(arena, "%s %% %lld", unit, (long long)shared->trips[i])
                    : unit;
        block_add(&inner, arena_format(arena, "const int %s = %s;", shared->name[i], digit));
    }
    block_append(&inner, body);
    return block_wrap(arena_format(arena,
                                   "for (int unit = first_unit(%lld, thread, threads); unit < "
                                   "first_unit(%lld, thread + 1, threads); unit++)",
                                   (long long)shared->units, (long long)shared->units),
                      &inner);
}
