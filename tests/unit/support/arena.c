/* The arena and the lists in it. */
#include "support/arena.h"

#include <criterion/criterion.h>
#include <stdalign.h>
#include <stdint.h>
#include <string.h>

static bool is_zero(const unsigned char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (bytes[i] != 0)
            return false;
    return true;
}

/* Sizes on both sides of what fits a block. */
Test(arena, pieces_are_zeroed_aligned_and_apart)
{
    static const size_t sizes[] = {1, 3, 16, 1000, 16384, 16385, 65536, 1000000, 7};
    enum { COUNT = sizeof sizes / sizeof *sizes };
    unsigned char *piece[COUNT];
    Arena *arena = arena_new();
    for (int round = 0; round < 20; round++) {
        for (int i = 0; i < COUNT; i++) {
            piece[i] = arena_alloc(arena, sizes[i]);
            cr_assert_eq((uintptr_t)piece[i] % alignof(max_align_t), 0);
            cr_assert(is_zero(piece[i], sizes[i]), "piece %d", i);
            memset(piece[i], i + 1, sizes[i]);
        }
        for (int i = 0; i < COUNT; i++)
            for (size_t k = 0; k < sizes[i]; k++)
                cr_assert_eq(piece[i][k], i + 1);
    }
    arena_free(arena);
}

Test(arena, no_bytes)
{
    Arena *arena = arena_new();
    cr_expect_not_null(arena_alloc(arena, 0));
    cr_expect_not_null(arena_copy(arena, NULL, 0));
    cr_expect_not_null(ARENA_ARRAY(arena, int, 0));
    cr_expect_str_eq(arena_substring(arena, NULL, 0), "");
    arena_free(arena);
    arena_free(NULL);
}

Test(arena, copies)
{
    Arena *arena = arena_new();
    char text[] = "abcdef";
    char *copy = arena_string(arena, text), *part = arena_substring(arena, text + 1, 3);
    text[1] = 'x';
    cr_expect_str_eq(copy, "abcdef");
    cr_expect_str_eq(part, "bcd");
    cr_expect_str_eq(arena_format(arena, "%s is %d%%", "it", 42), "it is 42%");
    const char *longer = arena_format(arena, "%0*d", 100000, 7);
    cr_expect_eq(strlen(longer), 100000);
    arena_free(arena);
}

/* A size that wraps around must not become a small piece. */
Test(arena, overflow_is_a_fault, .exit_code = 3)
{
    ARENA_ARRAY(arena_new(), int64_t, SIZE_MAX / 8 + 2);
}

Test(arena, too_much_is_a_fault, .exit_code = 3)
{
    arena_alloc(arena_new(), SIZE_MAX - 8);
}

Test(arena, lists_grow_and_keep_their_items)
{
    Arena *arena = arena_new();
    LIST(int) numbers = {0};
    for (int i = 0; i < 10000; i++)
        LIST_PUSH(arena, &numbers, i * 3);
    cr_assert_eq(numbers.count, 10000);
    for (int i = 0; i < 10000; i++)
        cr_assert_eq(numbers.items[i], i * 3);
    arena_free(arena);
}
