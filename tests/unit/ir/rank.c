/* Which sums count ranks, and how many of those anybody asks for. */
#include "ir/rank.h"
#include "common/session.h"
#include <criterion/criterion.h>

static Module *module_with(Arena *arena, const char *value, const char *reader)
{
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const char *text = arena_format(arena,
                                    "module m\ninput x: f32[8, 300]\ninput n: i32[8, 300]\n"
                                    "program train\nvalue r: f32[8, 300]\nvalue y: f32[8, 9]\n"
                                    "  S1: {a:8, i:300} r[a, i] = sum(j:300) select(%s, 1, 0)\n"
                                    "  S2: {a:8, k:9} y[a, k] = sum(i:300) %s\n",
                                    value, reader);
    return module_of(&context, text);
}

/* "up", "down", or "no" for a sum that counts no ranks. */
static void expect(const char *value, const char *wanted)
{
    Arena *arena = arena_new();
    const Module *module = module_with(arena, value, "r[a, i]");
    const Rank rank = rank_of(arena, module->train->statements.items[0]);
    cr_expect_str_eq(rank.value == NULL ? "no" : rank.descending ? "down" : "up", wanted);
    cr_expect(rank.value == NULL || rank.position == 1);
    arena_free(arena);
}

Test(rank, orders)
{
    expect("x[a, j] < x[a, i] or x[a, j] == x[a, i] and j < i", "up");
    expect("j < i and x[a, j] == x[a, i] or x[a, j] > x[a, i]", "down");
    expect("abs(x[a, j]) < abs(x[a, i]) or abs(x[a, j]) == abs(x[a, i]) and j < i", "up");
}

Test(rank, none)
{
    expect("x[a, j] < x[a, i]", "no"); /* equal ones have the same */
    expect("x[a, j] <= x[a, i] or x[a, j] == x[a, i] and j < i", "no");
    expect("x[a, j] < x[a, i] or x[a, j] == x[a, i] and j > i", "no");
    expect("x[a, i] < x[a, j] or x[a, j] == x[a, i] and j < i", "no");
    expect("x[a, j] < x[a, i] or abs(x[a, j]) == x[a, i] and j < i", "no");
    expect("n[a, j] < n[a, i] or n[a, j] == n[a, i] and j < i", "no"); /* the keys are of floats */
}

static int64_t asked(const char *reader)
{
    Arena *arena = arena_new();
    const Module *module = module_with(arena, "x[a, j] < x[a, i]", reader);
    const Program *train = module->train;
    const int64_t ranks = ranks_asked(train, train->statements.items[0]->result);
    arena_free(arena);
    return ranks;
}

Test(rank, asked)
{
    cr_expect_eq(asked("select(r[a, i] == k, x[a, i], 0)"), 9);
    cr_expect_eq(asked("select(2*k + 1 == r[a, i], x[a, i], 0)"), 18);
    cr_expect_eq(asked("select(r[a, i] == 3, r[a, i], 0)"), INT64_MAX);
    cr_expect_eq(asked("select(r[a, i] < k, x[a, i], 0)"), INT64_MAX);
    cr_expect_eq(asked("select(r[a, i] == 3, x[a, i], 0)"), 9 - 5);
}
