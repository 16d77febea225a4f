/* Texts, numbers as text, maps and names that are nearly right. */
#include "support/text.h"
#include "support/map.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Test(text, grows)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    cr_expect_str_eq(text.data, "");
    for (int i = 0; i < 1000; i++)
        text_format(&text, "%d;", i);
    cr_expect_eq(strlen(text.data), text.length);
    cr_expect(string_starts(text.data, "0;1;2;"));
    cr_expect_str_eq(text.data + text.length - 8, "998;999;");
    text_add_bytes(&text, "a\0b", 3);
    cr_expect_eq(memcmp(text.data + text.length - 3, "a\0b", 4), 0);
    arena_free(arena);
}

/* A format that fills the room exactly needs one byte more for its end. */
Test(text, fills_its_room_exactly)
{
    Arena *arena = arena_new();
    for (int length = 60; length < 70; length++) {
        Text text = text_new(arena);
        text_format(&text, "%0*d", length, 7);
        cr_expect_eq(strlen(text.data), (size_t)length);
        cr_expect_gt(text.capacity, text.length);
    }
    arena_free(arena);
}

Test(text, integers_are_printed_as_printf_does)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    const int64_t values[] = {0, 7, -1, 10, 1234567890123, INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        char wanted[32];
        snprintf(wanted, sizeof wanted, "%lld", (long long)values[i]);
        text_clear(&text);
        text_integer(&text, values[i]);
        cr_expect_str_eq(text.data, wanted);
        cr_expect_eq(text.length, strlen(wanted));
    }
    arena_free(arena);
}

static void expect_number(double value, const char *wanted)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    text_number(&text, value);
    cr_expect_str_eq(text.data, wanted);
    if (!isnan(value))
        cr_expect_eq(strtod(text.data, NULL), value, "%s", text.data);
    arena_free(arena);
}

/* The shortest that reads back as the same. */
Test(text, numbers)
{
    expect_number(0, "0");
    expect_number(100, "100");
    expect_number(-3, "-3");
    expect_number(123456789012345, "123456789012345");
    expect_number(1e15, "1e+15");
    expect_number(0.1, "0.1");
    expect_number(0.1 + 0.2, "0.30000000000000004");
    expect_number(1e-5, "1e-05");
    expect_number(1.0 / 3, "0.3333333333333333");
    expect_number(5e-324, "5e-324");
    expect_number(1.7976931348623157e308, "1.7976931348623157e+308");
    expect_number(INFINITY, "inf");
    expect_number(-INFINITY, "-inf");
    expect_number(NAN, "nan");
    expect_number(-NAN, "nan");
}

Test(text, comparisons)
{
    cr_expect(string_equal("a", "a"));
    cr_expect(!string_equal("a", "b"));
    cr_expect(string_equal(NULL, NULL));
    cr_expect(!string_equal("a", NULL));
    cr_expect(string_starts("abc", "ab"));
    cr_expect(string_starts("abc", ""));
    cr_expect(!string_starts("ab", "abc"));
}

Test(map, holds_many_names)
{
    Arena *arena = arena_new();
    Map map = {.arena = arena};
    cr_expect_eq(map_get(&map, "none"), -1);
    for (int i = 0; i < 5000; i++)
        map_set(&map, arena_format(arena, "name%d", i), i);
    for (int i = 0; i < 5000; i++)
        cr_assert_eq(map_get(&map, arena_format(arena, "name%d", i)), i);
    cr_expect_eq(map.count, 5000);
    cr_expect_eq(map_get(&map, "name5000"), -1);
    map_set(&map, "name7", 0);
    cr_expect_eq(map_get(&map, "name7"), 0);
    cr_expect_eq(map.count, 5000);
    map_set(&map, "", 3);
    cr_expect_eq(map_get(&map, ""), 3);
    arena_free(arena);
}

static const char *const names[] = {"conv2d",     "max_pool2d",  "relu",        "linear",
                                    "batch_size", "kernel_size", "lr",          "f32",
                                    "stride",     "padding",     "padding_mode"};

static void expect_nearest(const char *name, const char *wanted)
{
    const char *found = nearest_name(name, names, sizeof names / sizeof *names);
    cr_expect(string_equal(found, wanted), "'%s' leads to '%s', not to '%s'", name,
              found ? found : "nothing", wanted ? wanted : "nothing");
}

Test(nearest, spelling)
{
    expect_nearest("Conv2d", "conv2d");
    expect_nearest("torch.nn.MaxPool2d", "max_pool2d");
    expect_nearest("max-pool2d", "max_pool2d");
    expect_nearest("stirde", "stride");
    expect_nearest("pading", "padding");
    expect_nearest("reluu", "relu");
    expect_nearest("lineer", "linear");
}

Test(nearest, parts_and_initials)
{
    expect_nearest("kernel", "kernel_size");
    expect_nearest("conv", "conv2d");
    expect_nearest("learning_rate", "lr");
    expect_nearest("float32", "f32");
}

Test(nearest, nothing_is_near)
{
    expect_nearest("", NULL);
    expect_nearest("x", NULL);
    expect_nearest("attention", NULL);
    expect_nearest("...", NULL);
    expect_nearest("____", NULL);
    char longest[200] = "";
    memset(longest, 'a', sizeof longest - 1);
    expect_nearest(longest, NULL);
}

/* Of equally near names the first is taken. */
Test(nearest, first_of_equals)
{
    static const char *const equal[] = {"abcx", "abcy", "abcd"};
    cr_expect_str_eq(nearest_name("abcz", equal, 3), "abcx");
    cr_expect_str_eq(nearest_name("abcd", equal, 3), "abcd");
}
