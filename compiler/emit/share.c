#include "emit/share.h"

enum { ENOUGH_UNITS = 64 };

bool share_is_enough(const Shared *shared)
{
    return shared->units >= ENOUGH_UNITS ||
           shared->count == (int)(sizeof shared->name / sizeof *shared->name);
}

void share_add(Shared *shared, const char *name, int64_t trips, bool first)
{
    if (first && trips > 1)
        shared->first = shared->count;
    shared->name[shared->count] = name;
    shared->trips[shared->count++] = trips;
    shared->units *= trips;
}

/* unit / (below * width), where width NULL is 1. */
static const char *unit_over(Arena *arena, int64_t below, const char *width)
{
    const char *by = width == NULL ? "" : width;
    if (below > 1)
        by = width == NULL ? arena_format(arena, "%lld", (long long)below)
                           : arena_format(arena, "(%lld * %s)", (long long)below, width);
    return *by == '\0' ? "unit" : arena_format(arena, "unit / %s", by);
}

/* The loops' counters from that of the units. Of the first one a thread has `own.width` trips, if
   that is not the outermost. */
static Block counters(Arena *arena, const Shared *shared)
{
    const int first = shared->first;
    Block block = block_new(arena);
    int64_t below = shared->units / (first > 0 ? shared->trips[first] : 1);
    for (int i = 0; i < shared->count; i++) {
        below /= first > 0 && i == first ? 1 : shared->trips[i];
        const char *unit = unit_over(arena, below, i < first ? "own.width" : NULL);
        const char *digit =
            shared->trips[i] == 1     ? "0"
            : first > 0 && i == first ? arena_format(arena, "own.first + %s %% own.width", unit)
            : i > 0 ? arena_format(arena, "%s %% %lld", unit, (long long)shared->trips[i])
                    : unit;
        block_add(&block, arena_format(arena, "const int %s = %s;", shared->name[i], digit));
    }
    return block;
}

Block share_wrap(Emitter *emitter, const Shared *shared, const Block *body)
{
    Arena *arena = emitter->arena;
    const int first = shared->first;
    const char *units = arena_format(arena, "%lld", (long long)shared->units);
    Block whole = block_new(arena), inner = counters(arena, shared);
    if (first > 0) {
        emitter_need(emitter, HELPER_VECTOR, "share_of");
        block_add(&whole,
                  arena_format(arena, "const struct share own = share_of(%lld, thread, threads);",
                               (long long)shared->trips[first]));
        units = arena_format(arena, "%lld * own.width",
                             (long long)(shared->units / shared->trips[first]));
    }
    const char *own = first > 0 ? "own." : "";
    block_append(&inner, body);
    const Block loop =
        block_wrap(arena_format(arena,
                                "for (int unit = first_unit(%s, %sthread, %sthreads); unit < "
                                "first_unit(%s, %sthread + 1, %sthreads); unit++)",
                                units, own, own, units, own, own),
                   &inner);
    block_append(&whole, &loop);
    return whole;
}
