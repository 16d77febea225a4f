/* Tiles that were measured: the file that says them, and what the tiling makes of it. */
#define _POSIX_C_SOURCE 200809L /* mkstemp */
#include "poly/tuning.h"
#include "common/session.h"
#include "ir/inline.h"
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char model[] = "data: {format: synthetic}\n"
                            "inputs: {x: {shape: [96]}, target: {shape: [64]}}\n"
                            "model: [linear: {name: fc, out_features: 64}]\n"
                            "loss: mse_loss\noptimizer: sgd\n"
                            "train: {batch_size: 32, epochs: 1}\n";

/* The plan of the model with the tuning, NULL for none. */
static Plan *plan_with(Session *session, const Tuning *tuning)
{
    session->options.level = 2;
    session->options.tuning = tuning;
    cr_assert(session_run(session, STAGE_SIMPLIFIED), "%s", session_messages(session));
    Context *context = &session->context;
    Plan *plan = group_form(context, session->module, &(Map){0});
    layout_choose(context, session->module, plan, NULL);
    schedule_build(context, session->module, plan);
    return plan;
}

static Session *new_session(void)
{
    return session_new(model, sizeof model - 1);
}

/* The lines of a file that has the tiles of every contraction. */
static const char *lines_of(Session *session, const Plan *plan)
{
    Text text = text_new(session->context.arena);
    for (int g = 0; g < plan->train.groups.count; g++) {
        const Group *group = plan->train.groups.items[g];
        if (!statement_is_contraction(group->members.items[0].statement))
            continue;
        tuning_print(&text, tuning_key(session->context.arena, group, &session->options.target),
                     group);
        text_add(&text, "  # a comment\n");
    }
    return text.data;
}

static const Tuning *read_text(Arena *arena, const char *text, const char **error)
{
    char path[] = "/tmp/tuning-XXXXXX";
    const int fd = mkstemp(path);
    cr_assert(fd >= 0);
    FILE *file = fdopen(fd, "w");
    fputs(text, file);
    fclose(file);
    const Tuning *tuning = tuning_read(arena, path, error);
    unlink(path);
    return tuning;
}

Test(tuning, measured_tiles_are_taken)
{
    Session *plain = new_session(), *varied = new_session(), *tuned = new_session();
    const char *best = lines_of(plain, plan_with(plain, NULL)), *error = NULL;
    const Tuning second = {.variant = 1};
    const char *other = lines_of(varied, plan_with(varied, &second));
    cr_assert(strlen(best) > 0);
    cr_expect_str_neq(best, other);
    cr_expect_eq(strncmp(best, other, 17), 0, "the key does not depend on the tiles");
    const Tuning *tuning = read_text(tuned->context.arena, other, &error);
    cr_assert_not_null(tuning, "%s", error);
    cr_expect_str_eq(lines_of(tuned, plan_with(tuned, tuning)), other);
    session_free(plain);
    session_free(varied);
    session_free(tuned);
}

Test(tuning, tiles_that_the_model_does_not_consider_are_ignored)
{
    Session *plain = new_session(), *tuned = new_session();
    const char *best = lines_of(plain, plan_with(plain, NULL)), *error = NULL;
    const char *wrong = arena_format(plain->context.arena,
                                     "# tiles\n\n%.16s 7 5 3\n0123456789abcdef 1 1 1 1\n", best);
    const Tuning *tuning = read_text(tuned->context.arena, wrong, &error);
    cr_assert_not_null(tuning, "%s", error);
    cr_assert_eq(tuning->entries.count, 2);
    cr_expect_str_eq(lines_of(tuned, plan_with(tuned, tuning)), best);
    session_free(plain);
    session_free(tuned);
}

Test(tuning, mistakes_in_the_file)
{
    static const char *const wrong[] = {
        "0123456789abcdef\n",     "0123 1 2\n", "0123456789abcdef 0 1\n",
        "0123456789abcdef 1 x\n", "tiles\n",    "0123456789abcdef -1\n"};
    Arena *arena = arena_new();
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        const char *error = NULL;
        const char *text = arena_format(arena, "# first\n%s", wrong[i]);
        cr_expect_null(read_text(arena, text, &error), "%s", wrong[i]);
        cr_assert_not_null(error);
        cr_expect(strstr(error, ":2: expected a key"), "%s", error);
    }
    arena_free(arena);
}
