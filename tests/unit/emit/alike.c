#include "emit/alike.h"
#include <criterion/criterion.h>
#include <string.h>

static Arena *arena;

static void start(void)
{
    arena = arena_new();
}

static void stop(void)
{
    arena_free(arena);
}

TestSuite(alike, .init = start, .fini = stop);

static CFunction function(const char *parameters, const char *first, const char *second)
{
    CFunction f = {.parameters = parameters, .body = block_new(arena)};
    block_add(&f.body, first);
    block_add(&f.body, second);
    return f;
}

static const char *written(const CFunction *f)
{
    Text text = text_new(arena);
    function_write(&text, "static void f", f);
    return text.data;
}

static void add(Alike *alike, const CFunction *f)
{
    Pattern *pattern = ARENA_NEW(arena, Pattern);
    *pattern = alike_pattern(arena, f);
    LIST_PUSH(arena, &alike->functions, (const Pattern *)pattern);
}

Test(alike, names_and_numbers_are_no_part_of_a_pattern)
{
    const CFunction a = function("float *restrict x", "for (int i = 0; i < 8; i++)",
                                 "x[4 * i] = y_of(i) + 1e-05f;");
    const CFunction b =
        function("float *restrict z", "for (int k = 0; k < 9; k++)", "z[5 * k] = y_of(k) + 2.5f;");
    const CFunction c =
        function("float *restrict z", "for (int k = 0; k < 9; k++)", "z[5 * k] = z_of(k) + 2.5f;");
    cr_assert_str_eq(alike_pattern(arena, &a).text, alike_pattern(arena, &b).text);
    cr_assert_str_neq(alike_pattern(arena, &b).text, alike_pattern(arena, &c).text);
}

Test(alike, constants_of_c_stay)
{
    const CFunction a = function("void", "vec sum[2][4];", "UNROLL for (int i = 0; i < 4; i++)");
    const CFunction b = function("void", "vec sum[2][8];", "UNROLL for (int i = 0; i < 8; i++)");
    cr_assert_str_neq(alike_pattern(arena, &a).text, alike_pattern(arena, &b).text);
    cr_assert_eq(alike_pattern(arena, &a).numbers.count, 0);
}

Test(alike, what_differs_alike_is_one_parameter)
{
    const CFunction a =
        function("float *restrict x", "for (int i = 0; i < 8; i++)", "x[8 * i] = 3 * i / 2.0f;");
    const CFunction b =
        function("float *restrict x", "for (int i = 0; i < 9; i++)", "x[9 * i] = 3 * i / 4.0f;");
    Alike alike = {.parameter = NULL};
    add(&alike, &a);
    add(&alike, &b);
    alike_compare(arena, &alike);
    const CFunction general = alike_generalise(names_new(arena), &alike, &a);
    cr_assert_str_eq(written(&general),
                     "static void f(float *restrict x, int i_end, float number)\n"
                     "{\n"
                     "    for (int i = 0; i < i_end; i++)\n"
                     "    x[i_end * i] = 3 * i / number;\n"
                     "}\n\n");
    cr_assert_str_eq(alike_arguments(arena, &alike, alike.functions.items[1]), ", 9, 4.0f");
}

Test(alike, a_name_of_the_function_is_no_parameter)
{
    const CFunction a = function("int i_end", "for (int i = 0; i < 8; i++)", "use(i, i_end);");
    const CFunction b =
        function("int i_end", "for (int i = 0; i < 5000000000; i++)", "use(i, i_end);");
    Alike alike = {.parameter = NULL};
    add(&alike, &a);
    add(&alike, &b);
    alike_compare(arena, &alike);
    const CFunction general = alike_generalise(names_new(arena), &alike, &a);
    cr_assert_str_eq(general.parameters, "int i_end, int64_t i_end_2");
}
