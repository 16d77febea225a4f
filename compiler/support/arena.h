/* Memory of one compilation: allocated piece by piece, freed at once. */
#ifndef DLC_SUPPORT_ARENA_H
#define DLC_SUPPORT_ARENA_H

#include <stdarg.h>
#include <stddef.h>

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena);

/* Zeroed, aligned for any type; never NULL: running out of memory is reported as a fault (exit 3).
 */
void *arena_alloc(Arena *arena, size_t size);
void *arena_copy(Arena *arena, const void *data, size_t size);
char *arena_string(Arena *arena, const char *text);
char *arena_substring(Arena *arena, const char *text, size_t length);
char *arena_format(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vformat(Arena *arena, const char *format, va_list arguments);

/* Room for `count` items; a product that overflows is out of memory, never a small piece. */
void *arena_array(Arena *arena, size_t item_size, size_t count);

#define ARENA_NEW(arena, T) ((T *)arena_alloc(arena, sizeof(T)))
#define ARENA_ARRAY(arena, T, count) ((T *)arena_array(arena, sizeof(T), (size_t)(count)))

/* A growing array in an arena: LIST(int) numbers = {0}; LIST_PUSH(arena, &numbers, 7); */
#define LIST(T)              \
    struct {                 \
        T *items;            \
        int count, capacity; \
    }
#define LIST_PUSH(arena, list, item)                                                               \
    ((list)->items =                                                                               \
         list_grow(arena, (list)->items, (list)->count, &(list)->capacity, sizeof *(list)->items), \
     (list)->items[(list)->count++] = (item))

/* The array with room for one more item; LIST_PUSH calls it. */
void *list_grow(Arena *arena, void *items, int count, int *capacity, size_t item_size);

#endif
