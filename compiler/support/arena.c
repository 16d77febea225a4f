/* A list of blocks; each allocation takes the next bytes of the newest one. */
#include "support/arena.h"

#include "support/diagnostic.h"

#include <limits.h>
#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 64 * 1024, ALIGNMENT = alignof(max_align_t) };

typedef struct Block Block;
struct Block {
    Block *previous;
    size_t used, size;
    alignas(max_align_t) unsigned char data[];
};

struct Arena {
    Block *newest;
};

static void *allocate_or_fault(size_t size)
{
    /* calloc: fresh pages are zero already, and an arena never hands out bytes twice. */
    void *memory = calloc(1, size);
    if (!memory)
        FAULT("out of memory (%zu bytes asked for)", size);
    return memory;
}

Arena *arena_new(void)
{
    return allocate_or_fault(sizeof(Arena));
}

void arena_free(Arena *arena)
{
    if (!arena)
        return;
    for (Block *block = arena->newest, *previous; block; block = previous) {
        previous = block->previous;
        free(block);
    }
    free(arena);
}

static Block *new_block(size_t size)
{
    Block *block = allocate_or_fault(sizeof(Block) + size);
    block->size = size;
    return block;
}

/* A block of its own for a large piece, behind the newest, which keeps its free room. */
static void *alloc_large(Arena *arena, size_t size)
{
    Block *block = new_block(size);
    block->used = size;
    if (arena->newest) {
        block->previous = arena->newest->previous;
        arena->newest->previous = block;
    } else {
        arena->newest = block;
    }
    return block->data;
}

void *arena_alloc(Arena *arena, size_t size)
{
    if (size > PTRDIFF_MAX - sizeof(Block) - ALIGNMENT)
        FAULT("out of memory (%zu bytes asked for)", size);
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (size > BLOCK_SIZE / 4)
        return alloc_large(arena, size);
    Block *block = arena->newest;
    if (!block || block->size - block->used < size) {
        block = new_block(BLOCK_SIZE);
        block->previous = arena->newest;
        arena->newest = block;
    }
    void *memory = block->data + block->used;
    block->used += size;
    return memory;
}

void *arena_array(Arena *arena, size_t item_size, size_t count)
{
    if (count > PTRDIFF_MAX / item_size)
        FAULT("out of memory (an array of %zu items asked for)", count);
    return arena_alloc(arena, item_size * count);
}

void *arena_copy(Arena *arena, const void *data, size_t size)
{
    void *copy = arena_alloc(arena, size);
    if (size)
        memcpy(copy, data, size);
    return copy;
}

char *arena_substring(Arena *arena, const char *text, size_t length)
{
    char *copy = arena_alloc(arena, length + 1);
    if (length)
        memcpy(copy, text, length);
    return copy;
}

char *arena_string(Arena *arena, const char *text)
{
    return arena_substring(arena, text, strlen(text));
}

char *arena_vformat(Arena *arena, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        FAULT("a text cannot be formatted: %s", format);
    char *text = arena_alloc(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    return text;
}

char *arena_format(Arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = arena_vformat(arena, format, arguments);
    va_end(arguments);
    return text;
}

void *list_grow(Arena *arena, void *items, int count, int *capacity, size_t item_size)
{
    if (count < *capacity)
        return items;
    if (*capacity > INT_MAX / 2)
        FAULT("a list has more than %d items", INT_MAX / 2);
    *capacity = *capacity ? *capacity * 2 : 8;
    void *grown = arena_array(arena, item_size, (size_t)*capacity);
    if (count)
        memcpy(grown, items, item_size * (size_t)count);
    return grown;
}
