/* The loops of recurrences as text: the text is the specification. */
#include "common/session.h"
#include "emit/loops.h"
#include <criterion/criterion.h>

/* The loops of the first recurrence among statements over q[5, 4], a[5, 4], b[5, 4] and s[5]. */
static void expect(const char *statements, const char *wanted)
{
    Arena *arena = arena_new();
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const char *text = arena_format(arena,
                                    "module m\ninput q: f32[5, 4]\nprogram train\n"
                                    "value a: f32[5, 4]\nvalue b: f32[5, 4]\nvalue s: f32[5]\n%s"
                                    "program eval\n",
                                    statements);
    Module *module = module_of(&context, text);
    recurrence_gather(&context, module, module->train);
    const Recurrences all = recurrence_find(arena, module, module->train);
    Emitter emitter = {
        .context = &context, .arena = arena, .module = module, .names = names_new(arena)};
    storage_assign(&emitter);
    const Block block = loops_recurrence(&emitter, module->train, &all.items[0], NULL);
    Text out = text_new(arena);
    block_write(&out, 0, &block);
    cr_expect_str_eq(out.data, wanted, "\n--- wanted\n%s--- is\n%s", wanted, out.data);
    arena_free(arena);
}

Test(loops_recurrence, forward)
{
    expect("S1: {t:5, k:4} a[t, k] = select(t >= 1, a[t - 1, k], q[t, k])\n",
           "for (int t = 0; t < 5; t++)\n"
           "    for (int k = 0; k < 4; k++)\n"
           "        a[t][k] = choosef(t >= 1, *(t >= 1 ? &a[t - 1][k] : &(const float){0}), "
           "q[t][k]);\n");
}

Test(loops_recurrence, backward_along_the_last_dimension)
{
    expect("S1: {t:5, k:4} a[t, k] = a[t, k + 1] for k < 3\n"
           "S2: {t:5} a[t, 3] = q[t, 0]\n",
           "for (int k = 3; k >= 0; k--)\n"
           "    if (2 - k >= 0)\n"
           "        for (int t = 0; t < 5; t++)\n"
           "            a[t][k] = a[t][k + 1];\n");
}

/* The condition of a sum that is on the step alone; variables in braces of their own. */
Test(loops_recurrence, sums)
{
    expect("S1: {t:5} s[t] = sum(k:4 : t - 1 >= 0 and k <= t) a[t - 1, k]\n"
           "S2: {i:5, k:4} a[i, k] = s[i] + q[i, k]\n",
           "for (int i = 0; i < 5; i++) {\n"
           "    {\n"
           "        float sum = 0.0f;\n"
           "        if (i - 1 >= 0)\n"
           "            for (int k = 0; k < smaller(4, i + 1); k++)\n"
           "                sum += a[i - 1][k];\n"
           "        s[i] = sum;\n"
           "    }\n"
           "    for (int k = 0; k < 4; k++)\n"
           "        a[i][k] = s[i] + q[i][k];\n"
           "}\n");
}

/* Statements that define other elements than those of their index, or those of one step only. */
Test(loops_recurrence, offsets)
{
    expect("S1: {k:4} a[0, k] = b[0, k]\n"
           "S2: {i:4, k:4} a[i + 1, k] = b[i, k]\n"
           "S3: {t:5, k:4} b[t, k] = select(t >= 1, a[t - 1, k], q[t, k])\n",
           "for (int t = 0; t < 5; t++) {\n"
           "    if (t >= 1)\n"
           "        for (int k = 0; k < 4; k++)\n"
           "            a[t][k] = b[t - 1][k];\n"
           "    for (int k = 0; k < 4; k++)\n"
           "        b[t][k] = choosef(t >= 1, *(t >= 1 ? &a[t - 1][k] : &(const float){0}), "
           "q[t][k]);\n"
           "    if (t < 1)\n"
           "        for (int k = 0; k < 4; k++)\n"
           "            a[0][k] = b[0][k];\n"
           "}\n");
}
