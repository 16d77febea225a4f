/* Open addressing, at most half full. */
#include "support/map.h"

#include "support/text.h"

/* The slot that holds a name or is free for it. */
static MapSlot *find_slot(const Map *map, const char *name)
{
    size_t mask = (size_t)map->capacity - 1, i = string_hash(name) & mask;
    while (map->slots[i].name && !string_equal(map->slots[i].name, name))
        i = (i + 1) & mask;
    return &map->slots[i];
}

static void grow(Map *map)
{
    Map grown = {.arena = map->arena, .count = map->count};
    grown.capacity = map->capacity ? map->capacity * 2 : 16;
    grown.slots = ARENA_ARRAY(map->arena, MapSlot, grown.capacity);
    for (int i = 0; i < map->capacity; i++)
        if (map->slots[i].name)
            *find_slot(&grown, map->slots[i].name) = map->slots[i];
    *map = grown;
}

int map_get(const Map *map, const char *name)
{
    const MapSlot *slot = map->capacity ? find_slot(map, name) : NULL;
    return slot && slot->name ? slot->value : -1;
}

void map_set(Map *map, const char *name, int value)
{
    if (map->count >= map->capacity / 2)
        grow(map);
    MapSlot *slot = find_slot(map, name);
    map->count += !slot->name;
    *slot = (MapSlot){name, value};
}
