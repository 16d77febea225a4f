/* Which sums go only to the points that numbers tell. */
#include "ir/scatter.h"
#include "common/session.h"
#include <criterion/criterion.h>

/* How many points are told in y[i, j] = sum(k) VALUE; 1: it is no such sum. */
static int told(const char *value)
{
    Arena *arena = arena_new();
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const char *text =
        arena_format(arena,
                     "module m\ninput x: f32[8, 90]\ninput at: i32[8, 90] classes 70\n"
                     "input all: i32[90] classes 70\nprogram train\n"
                     "value y: f32[8, 70]\n"
                     "  S1: {i:8, j:70} y[i, j] = sum(k:90) %s\n",
                     value);
    Module *module = module_of(&context, text);
    const int points = (int)scatter_points(module->train->statements.items[0]);
    arena_free(arena);
    return points;
}

Test(scatter, of_results)
{
    cr_expect_eq(told("select(at[i, k] == j, x[i, k], 0)"), 70);
    cr_expect_eq(told("select(j == at[i, k] and k < 3, x[i, k], 0)"), 70);
    cr_expect_eq(told("select(x[i, k] == j, 1, 0)"), 70);
}

Test(scatter, of_what_is_added_up)
{
    cr_expect_eq(told("select(at[i, j] == k, x[i, k], 0)"), 90);
}

Test(scatter, none)
{
    cr_expect_eq(told("select(at[i, k] == j, x[i, k], 1)"), 1); /* elsewhere it is no zero */
    cr_expect_eq(told("select(at[i, k] == j or k < 3, x[i, k], 0)"), 1);
    cr_expect_eq(told("select(at[i, k] == 2*j, x[i, k], 0)"), 1);
    cr_expect_eq(told("select(at[i, j] == j, x[i, k], 0)"), 1);
    cr_expect_eq(told("select(all[k] == j, x[i, k], 0)"), 1); /* the same rows for all columns */
    cr_expect_eq(told("select(at[i, k] == i, x[i, k], 0)"), 1);
}
