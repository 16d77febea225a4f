/* Recurrences in hand-written programs: which statements they are, and how their steps are counted.
 */
#include "ir/recurrence.h"
#include "common/session.h"
#include <criterion/criterion.h>

/* "0-1 up of 5: t t+1" of each: its statements, direction and steps, and where the index of a
   statement is at a step; "nowhere" where there are no steps. */
static const char *found(Arena *arena, const Module *module)
{
    Text text = text_new(arena);
    const Recurrences all = recurrence_find(arena, module, module->train);
    for (int i = 0; i < all.count; i++) {
        const Recurrence *r = &all.items[i];
        text_format(&text, "%s%d-%d ", i > 0 ? "; " : "", r->first, r->first + r->count - 1);
        if (r->step == NULL)
            text_format(&text, "nowhere: %s", r->read->tensor->name);
        else
            text_format(&text, "%s of %d:", r->backward ? "down" : "up", (int)r->steps);
        for (int k = 0; r->step != NULL && k < r->count; k++)
            text_format(&text, " %s%+d", r->step[k].index == NULL ? "" : r->step[k].index->name,
                        (int)r->step[k].offset);
    }
    return text.data;
}

/* The numbers of the statements in order. */
static const char *order(Arena *arena, const Program *program)
{
    Text text = text_new(arena);
    for (int i = 0; i < program->statements.count; i++)
        text_format(&text, "%sS%d", i > 0 ? " " : "", program->statements.items[i]->id);
    return text.data;
}

/* Statements over x[5, 4], a, b, c[5, 4] and s[5]: what is found in them as they are gathered. */
static void expect(const char *statements, const char *wanted_order, const char *wanted)
{
    Arena *arena = arena_new();
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const char *text = arena_format(arena,
                                    "module m\ninput x: f32[5, 4]\nprogram train\n"
                                    "value a: f32[5, 4]\nvalue b: f32[5, 4]\nvalue c: f32[5, 4]\n"
                                    "value at: i32[5]\nvalue s: f32[5]\n%s",
                                    statements);
    Module *module = module_of(&context, text);
    recurrence_gather(&context, module, module->train);
    cr_expect_str_eq(order(arena, module->train), wanted_order);
    cr_expect_str_eq(found(arena, module), wanted);
    arena_free(arena);
}

Test(recurrence, none)
{
    expect("S1: {t:5, k:4} a[t, k] = x[t, k]\nS2: {t:5, k:4} b[t, k] = a[4 - t, k]\n", "S1 S2", "");
}

Test(recurrence, of_one_statement)
{
    expect("S1: {t:5, k:4} a[t, k] = select(t >= 1, a[t - 1, k], x[0, k])\n", "S1",
           "0-0 up of 5: t+0");
    expect("S1: {t:5, k:4} a[t, k] = select(t < 3, a[t + 2, k], x[0, k])\n", "S1",
           "0-0 down of 5: t+0");
    expect("S1: {t:5, k:4} a[t, k] = select(k >= 1, a[t, k - 1], x[t, 0])\n", "S1",
           "0-0 up of 4: k+0");
}

/* Statements that define other elements than those of their index. */
Test(recurrence, offsets)
{
    expect("S1: {k:4} a[0, k] = x[0, k]\nS2: {i:4, k:4} a[i + 1, k] = 2*a[i, k]\n", "S1 S2",
           "1-1 up of 5: i+1");
    expect("S1: {k:4} a[0, k] = b[0, k]\nS2: {i:4, k:4} a[i + 1, k] = b[i, k]\n"
           "S3: {t:5, k:4} b[t, k] = select(t >= 1, a[t - 1, k], 0)\n",
           "S2 S3 S1", "0-2 up of 5: i+1 t+0 +0");
}

Test(recurrence, of_several_statements)
{
    expect("S1: {t:5, k:4} a[t, k] = select(t >= 1, c[t - 1, k], 0)\n"
           "S2: {t:5, k:4} b[t, k] = sum(j:4) a[t, j]\n"
           "S3: {r:5, k:4} c[r, k] = b[r, k] + x[r, k]\n",
           "S1 S2 S3", "0-2 up of 5: t+0 t+0 r+0");
    /* the order within a step */
    expect("S1: {t:5, k:4} a[t, k] = b[t, k]\n"
           "S2: {t:5, k:4} b[t, k] = c[t, k]\n"
           "S3: {t:5, k:4} c[t, k] = select(t >= 1, a[t - 1, k], 0)\n",
           "S3 S2 S1", "0-2 up of 5: t+0 t+0 t+0");
    /* the argument of a maximum */
    expect("S1: {t:5} s[t], at = max(k:4) select(t >= 1, a[t - 1, k], 0)\n"
           "S2: {t:5, k:4} a[t, k] = select(at[t] == k, s[t], x[t, k])\n",
           "S1 S2", "0-1 up of 5: t+0 t+0");
}

/* What does not take part goes before, or behind where it reads the results. */
Test(recurrence, statements_in_between)
{
    expect("S1: {t:5, k:4} a[t, k] = select(t >= 1, b[t - 1, k], 0)\n"
           "S2: {t:5} s[t] = sum(k:4) a[4 - t, k]\n"
           "S3: {t:5, k:4} c[t, k] = x[t, k]\n"
           "S4: {t:5, k:4} b[t, k] = a[t, k] + c[t, k]\n",
           "S3 S1 S4 S2", "1-2 up of 5: t+0 t+0");
    /* two of them, interlaced */
    expect("S1: {t:5, k:4} a[t, k] = select(t >= 1, b[t - 1, k], 0)\n"
           "S2: {t:5} s[t] = select(t < 4, s[t + 1], 1)\n"
           "S3: {t:5, k:4} b[t, k] = a[t, k]\n",
           "S1 S3 S2", "0-1 up of 5: t+0 t+0; 2-2 down of 5: t+0");
}

Test(recurrence, without_steps)
{
    expect("S1: {t:5, k:4} a[t, k] = a[4 - t, k]\n", "S1", "0-0 nowhere: a");
    expect(
        "S1: {t:5, k:4} a[t, k] = select(t >= 1, a[t - 1, k], 0) + select(t < 4, a[t + 1, k], 0)\n",
        "S1", "0-0 nowhere: a");
    expect("S1: {t:5, k:4} a[t, k] = select(t >= 1 and k >= 1, a[t - 1, k], a[t, k - 1])\n", "S1",
           "0-0 nowhere: a");
    expect("S1: {t:5, k:4} a[t, k] = b[t, k]\nS2: {t:5, k:4} b[t, k] = a[t, k]\n", "S1 S2",
           "0-1 nowhere: b");
    expect("S1: {t:5} s[t] = sum(j:5 : j < t) s[j]\n", "S1", "0-0 nowhere: s");
}
