#include "memory/owners.h"
#include <stdlib.h>

enum { MOST_PLACES = 128, SLACK = 16 };

/* Arenas that a core's second-level cache holds take no byte more than they need; in those that no
   cache holds it does not matter who wrote. */
static const size_t least_bytes = 1 << 20, most_bytes = 8 << 20;

typedef struct Settler {
    const ProgramPlan *plan;
    Placement **order, **placed;
    int count;
    size_t limit;
} Settler;

/* Where the second of two threads begins: whatever their number, values that have the same middle
   are shared alike around it. */
static size_t middle(const Settler *settler, const Placement *p, size_t offset)
{
    const bool serial = settler->plan->groups.items[p->first]->serial;
    return serial ? offset + p->bytes : offset + p->bytes / 2;
}

static size_t clamp(size_t x, size_t least, size_t most)
{
    return x < least ? least : x > most ? most : x;
}

/* Bytes that one of two threads has of a value at an offset, and the other of another one. */
static size_t changed(const Settler *settler, const Placement *a, size_t offset, const Placement *b)
{
    const size_t begin = offset > b->offset ? offset : b->offset;
    const size_t a_end = offset + a->bytes, b_end = b->offset + b->bytes;
    const size_t end = a_end < b_end ? a_end : b_end;
    if (begin >= end)
        return 0;
    const size_t x = clamp(middle(settler, a, offset), begin, end);
    const size_t y = clamp(middle(settler, b, b->offset), begin, end);
    return x < y ? y - x : x - y;
}

static size_t all_changed(const Settler *settler, Placement *const *places, int count)
{
    size_t sum = 0;
    for (int i = 0; i < count; i++)
        for (int k = 0; k < i; k++)
            sum += changed(settler, places[i], places[i]->offset, places[k]);
    return sum;
}

/* Takes an offset, rounded down, if it is free and fewer bytes change their owner there. */
static void consider(const Settler *settler, const Placement *one, int placed, int64_t offset,
                     size_t *best, size_t *at)
{
    const size_t begin = offset < 0 ? 0 : (size_t)offset / ARENA_ALIGNMENT * ARENA_ALIGNMENT;
    size_t sum = 0;
    if (begin + one->bytes > settler->limit)
        return;
    for (int i = 0; i < placed; i++) {
        const Placement *other = settler->placed[i];
        const bool overlaps =
            begin < other->offset + other->bytes && other->offset < begin + one->bytes;
        if (overlaps && placements_meet(one, other))
            return;
        sum += overlaps ? changed(settler, one, begin, other) : 0;
    }
    if (sum < *best || (sum == *best && begin < *at)) {
        *best = sum;
        *at = begin;
    }
}

/* At the ends of what is live with it, or in the middle of what is not. */
static bool settle_one(const Settler *settler, Placement *one, int placed)
{
    const int64_t bytes = (int64_t)one->bytes;
    size_t best = SIZE_MAX, at = 0;
    consider(settler, one, placed, 0, &best, &at);
    consider(settler, one, placed, (int64_t)settler->limit - bytes, &best, &at);
    for (int i = 0; i < placed; i++) {
        const Placement *other = settler->placed[i];
        const int64_t begin = (int64_t)other->offset, end = begin + (int64_t)other->bytes;
        if (placements_meet(one, other)) {
            consider(settler, one, placed, end, &best, &at);
            consider(settler, one, placed, begin - bytes, &best, &at);
        } else {
            consider(settler, one, placed, begin, &best, &at);
            consider(settler, one, placed, (begin + end - bytes) / 2, &best, &at);
        }
    }
    one->offset = at;
    return best < SIZE_MAX;
}

static bool settle_all(const Settler *settler)
{
    for (int i = 0; i < settler->count; i++) {
        if (!settle_one(settler, settler->order[i], i))
            return false;
        settler->placed[i] = settler->order[i];
    }
    return true;
}

static size_t taken(Placement *const *places, int count)
{
    size_t bytes = 0;
    for (int i = 0; i < count; i++)
        if (places[i]->offset + places[i]->bytes > bytes)
            bytes = places[i]->offset + places[i]->bytes;
    return bytes;
}

size_t owners_settle(Context *context, const ProgramPlan *plan, Placement *places, int count,
                     size_t bytes, const PlacementOrder *orders, int order_count)
{
    Settler settler = {.plan = plan,
                       .order = ARENA_ARRAY(context->arena, Placement *, count + 1),
                       .placed = ARENA_ARRAY(context->arena, Placement *, count + 1),
                       .count = count};
    size_t *best = ARENA_ARRAY(context->arena, size_t, count + 1);
    const bool may_grow = context->options->memory_limit == 0 && bytes >= least_bytes;
    if (count > MOST_PLACES || bytes > most_bytes)
        return bytes;
    for (int i = 0; i < count; i++) {
        settler.order[i] = &places[i];
        best[i] = places[i].offset;
    }
    size_t least = all_changed(&settler, settler.order, count), result = bytes;
    for (int k = 0; k < 2 * order_count; k++) {
        const bool grows = k >= order_count;
        if (grows && !may_grow)
            break;
        settler.limit = (bytes + (grows ? bytes / SLACK : 0)) / ARENA_ALIGNMENT * ARENA_ALIGNMENT;
        qsort(settler.order, (size_t)count, sizeof *settler.order, orders[k % order_count]);
        if (!settle_all(&settler))
            continue;
        const size_t all = taken(settler.order, count);
        const size_t sum = all_changed(&settler, settler.order, count);
        const size_t cost = sum + (all > bytes ? all - bytes : 0);
        if (cost >= least)
            continue;
        least = cost;
        result = all;
        for (int i = 0; i < count; i++)
            best[i] = places[i].offset;
    }
    for (int i = 0; i < count; i++)
        places[i].offset = best[i];
    return result;
}
