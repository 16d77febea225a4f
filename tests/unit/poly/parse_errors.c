/* Mistakes in the text of a plan: one message for each line, at its place. */
#include "common/session.h"
#include "ir/parse.h"
#include "poly/parse.h"
#include <criterion/criterion.h>
#include <string.h>

/* Two statements; the plan begins in line 11. */
#define MODULE                                                                          \
    "module m\ninput x: f32[4]\nprogram train\nvalue y: f32[4]\nvalue z: f32[]\n"       \
    "S1: {i:4} y[i] = x[i]\nS2: {} z[] = sum(i:4) y[i]\nprogram eval\nvalue y: f32[]\n" \
    "S3: {} y[] = 0\n"

static void expect_messages(const char *plan, const char *wanted)
{
    Arena *arena = arena_new();
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const char *text = arena_format(arena, "%s%s", MODULE, plan);
    const Source source = {"m", text, strlen(text)};
    Module *module = module_parse(&context, &source);
    cr_assert_not_null(module, "%s", messages_of(&context));
    cr_expect_null(plan_parse(&context, &source, module), "%s", plan);
    Text messages = text_new(arena);
    for (const char *line = messages_of(&context); *line; line += strcspn(line, "\n") + 1)
        if (string_starts(line, "m:"))
            text_format(&messages, "%.*s\n", (int)strcspn(line, "\n"), line);
    cr_expect_str_eq(messages.data, wanted, "\n%s--- is\n%s--- wanted\n%s", plan, messages.data,
                     wanted);
    arena_free(arena);
}

#define GROUP "plan train\ngroup on one thread\naxes i:4/2 shared, j:4, k:5\n"

Test(plan_text_errors, no_plan)
{
    expect_messages("", "");
    expect_messages("plan train\n", "m: error: the text has a plan of one program only\n");
    expect_messages("plan train\nplan eval\n",
                    "m: error: the plan of train never asks for the loss\n");
    expect_messages("plan train\nbarrier loss\nplan eval\nbarrier\n",
                    "m: error: a barrier stands behind the last group\n");
}

Test(plan_text_errors, programs)
{
    expect_messages("plan test\nplan train\nplan train\n",
                    "m:11:6: error: the programs are train and eval, once each\n"
                    "m:13:6: error: the programs are train and eval, once each\n");
    expect_messages("plan eval\nbarrier loss\nplan train\nbarrier loss\nbarrier loss\n",
                    "m:12:9: error: training asks for the loss, once\n"
                    "m:15:9: error: training asks for the loss, once\n");
    expect_messages("plan train\nsplits x\narena -1\ngroup on one thread\n",
                    "m:12:8: error: expected an integer, not 'x'\n"
                    "m:13:8: error: expected an integer from 0 to 4503599627370496\n"
                    "m:14:1: error: expected a line of a plan\n");
}

Test(plan_text_errors, groups)
{
    expect_messages("plan train\naxes i:4\ngroup\ngroup on one\ngroup on all thread\nfoo\n",
                    "m:12:1: error: expected a line of a plan\n"
                    "m:13:6: error: expected 'on'\n"
                    "m:14:13: error: expected 'thread'\n"
                    "m:15:14: error: expected 'threads'\n"
                    "m:16:1: error: expected a line of a plan\n");
    expect_messages(GROUP "axes i:4\n", "m:14:6: error: the group has its axes\n");
    expect_messages("plan train\ngroup on one thread\naxes i:4, i:4\n"
                    "group on one thread\naxes j:0\ngroup on one thread\naxes k:4/0\n"
                    "group on one thread\naxes l:4 m:4\n",
                    "m:13:11: error: two axes are called 'i'\n"
                    "m:15:8: error: expected an integer from 1 to 4503599627370496\n"
                    "m:17:10: error: expected an integer from 1 to 4503599627370496\n"
                    "m:19:10: error: expected ',' between two axes, not 'm'\n");
    expect_messages("plan train\ngroup on one thread\naxes i:4, j:4 shared\nregisters x, v\n",
                    "m:13:11: error: the shared axes come first\n"
                    "m:14:14: error: no tensor is called 'v'\n");
}

Test(plan_text_errors, members)
{
    expect_messages(
        GROUP "S3 y\nS1 z on i\nS1 y\nS1 y on l\nS1 y on k\nS1 y on i, j\n",
        "m:14:1: error: no statement of 'train' is called 'S3'\n"
        "m:15:4: error: the result of S1 is 'y'\n"
        "m:16:5: error: expected 'on' and the axes of the indices\n"
        "m:17:9: error: no axis of the group is called 'l'\n"
        "m:18:9: error: index 'i' has the extent 4, its axis another\n"
        "m:19:10: error: expected the end of the clause (a new line or ';'), not ','\n");
    expect_messages(GROUP "S1 y on i lanes\nS1 y on i lanes j\nS2 z on i lanes i\n"
                          "S1 y on i lanes i added\n",
                    "m:14:16: error: expected the name of an axis, but the clause ends\n"
                    "m:15:17: error: S1 has no such lanes\n"
                    "m:16:17: error: S2 has no such lanes\n"
                    "m:17:24: error: expected 'up'\n");
}
