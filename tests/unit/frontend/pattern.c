#include "frontend/pattern.h"

#include <criterion/criterion.h>

Test(pattern, matches)
{
    cr_expect(pattern_matches("*", ""));
    cr_expect(pattern_matches("*.bias", "a.b.bias"));
    cr_expect(pattern_matches("h.?.w*", "h.1.weight"));
    cr_expect(pattern_matches("*a*a*b", "aab"));
    cr_expect(pattern_matches("**", "x"));
    cr_expect(pattern_matches("fc.bias", "fc.bias"));
    cr_expect(!pattern_matches("*.bias", "bias"));
    cr_expect(!pattern_matches("fc", "fc.bias"));
    cr_expect(!pattern_matches("fc.bias", "fc"));
    cr_expect(!pattern_matches("?", ""));
    cr_expect(!pattern_matches("*a*a*b", "ab"));
}

/* A search that tried every way would never end. */
Test(pattern, takes_no_time)
{
    char name[4001] = "";
    memset(name, 'a', 4000);
    cr_expect(!pattern_matches("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", name));
}

Test(pattern, nearest)
{
    static const char *const names[] = {"fc1.weight", "fc1.bias", "h.0.norm.weight"};
    Arena *arena = arena_new();
    cr_expect_str_eq(nearest_pattern(arena, "fc1.wieght", names, 3), "fc1.weight");
    cr_expect_str_eq(nearest_pattern(arena, "*.biass", names, 3), "*.bias");
    cr_expect_str_eq(nearest_pattern(arena, "*.nrom.weight", names, 3), "*.norm.weight");
    cr_expect_null(nearest_pattern(arena, "conv7.kernel", names, 3));
    arena_free(arena);
}
