/* From names to small numbers, such as positions in a list. */
#ifndef DLC_SUPPORT_MAP_H
#define DLC_SUPPORT_MAP_H

#include "support/arena.h"

typedef struct MapSlot {
    const char *name; /* NULL: free */
    int value;
} MapSlot;

/* Begins as {.arena = arena}. The names are not copied. */
typedef struct Map {
    Arena *arena;
    MapSlot *slots;
    int count, capacity;
} Map;

/* The value of a name, or -1. */
int map_get(const Map *map, const char *name);

/* Sets the value (not negative) of a name, which may be new. */
void map_set(Map *map, const char *name, int value);

#endif
