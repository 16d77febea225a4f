/* print, parse, print: the same text and the same module, for every stage of the examples and of
   small descriptions. And what the passes make of a module that was read back is what they make of
   the one that was printed. */
#include "common/session.h"
#include "difference.h"
#include "emit/emit.h"
#include "gradient/gradient.h"
#include "ir/parse.h"
#include "models.h"
#include "poly/parse.h"
#include "support/file.h"
#include <criterion/criterion.h>
#include <string.h>

static const char *const stage_names[] = {[STAGE_PROGRAM] = "program",
                                          [STAGE_GRADIENT] = "gradient",
                                          [STAGE_OPTIMIZER] = "optimizer",
                                          [STAGE_SIMPLIFIED] = "simplified"};

static void expect_same(Arena *arena, const char *wanted, const char *is)
{
    const char *difference = text_difference(arena, wanted, is);
    cr_assert_null(difference, "%s", difference);
}

static Module *read_back(Session *session, const Module *module)
{
    Context *context = &session->context;
    Text text = text_new(context->arena), again = text_new(context->arena);
    module_print(&text, module);
    Source *source = ARENA_NEW(context->arena, Source);
    *source = (Source){"printed", text.data, text.length};
    Module *parsed = module_parse(context, source);
    cr_assert_not_null(parsed, "%s", session_messages(session));
    module_print(&again, parsed);
    expect_same(context->arena, text.data, again.data);
    const char *difference = module_difference(context->arena, module, parsed);
    cr_assert_null(difference, "different: %s", difference);
    return parsed;
}

/* The gradient is derived again, from the program read back. */
static void check_gradient(Session *session, Module *program)
{
    gradient_derive(&session->context, program, session->library);
    Arena *arena = session->context.arena;
    expect_same(arena, unnumbered_text(arena, session->module), unnumbered_text(arena, program));
}

/* Without the reference, whose addresses are sums of indices that no other sum puts in order. */
static void check_emission(Session *session, const Module *parsed)
{
    session->options.reference = false;
    Text direct = text_new(session->context.arena), detour = text_new(session->context.arena);
    emit_program(&session->context, &direct, session->module, session->model, NULL,
                 session->module->train, "");
    emit_program(&session->context, &detour, parsed, session->model, NULL, parsed->train, "");
    expect_same(session->context.arena, direct.data, detour.data);
}

/* The tensors have layouts and places; the plan follows the module. */
static void read_plan_back(Session *session, const Plan *plan)
{
    Context *context = &session->context;
    read_back(session, session->module);
    Text text = text_new(context->arena), again = text_new(context->arena);
    plan_print(&text, session->module, plan);
    const Source source = {"plan", text.data, text.length};
    Module *parsed = module_parse(context, &source);
    cr_assert_not_null(parsed, "%s", session_messages(session));
    cr_assert_null(module_difference(context->arena, session->module, parsed));
    const Plan *parsed_plan = plan_parse(context, &source, parsed);
    cr_assert_not_null(parsed_plan, "%s", session_messages(session));
    plan_print(&again, parsed, parsed_plan);
    expect_same(context->arena, text.data, again.data);
}

static void check_plan(Session *session)
{
    Context *context = &session->context;
    Plan *plan = group_form(context, session->module, &(Map){0});
    read_plan_back(session, plan);
    layout_choose(context, session->module, plan, NULL);
    read_plan_back(session, plan);
    schedule_build(context, session->module, plan);
    read_plan_back(session, plan);
    memory_place(context, session->module, plan);
    read_plan_back(session, plan);
}

/* The optimising passes change statements in ways of their own. */
static void check_optimised(const char *text)
{
    Session *session = session_new(text, strlen(text));
    session->options.level = 2;
    cr_assert(session_run(session, STAGE_SIMPLIFIED), "%s", session_messages(session));
    read_back(session, session->module);
    check_plan(session);
    session_free(session);
}

static void check_all_stages(const char *what, const char *text)
{
    cr_log_info("%s", what);
    Session *session = session_of(text, STAGE_PROGRAM);
    Module *program = read_back(session, session->module);
    for (int stage = STAGE_GRADIENT; stage <= STAGE_SIMPLIFIED; stage++) {
        cr_assert(session_run(session, (Stage)stage), "%s, %s: %s", what, stage_names[stage],
                  session_messages(session));
        if (stage == STAGE_GRADIENT)
            check_gradient(session, program);
        Module *parsed = read_back(session, session->module);
        if (stage == STAGE_SIMPLIFIED)
            check_emission(session, parsed);
    }
    session_free(session);
    check_optimised(text);
}

static void check_example(const char *name)
{
    Arena *arena = arena_new();
    const char *path = arena_format(arena, "%s/examples/%s.yaml", DLC_SOURCE_DIR, name);
    const char *error = NULL;
    size_t length;
    const char *text = file_read(arena, path, 1 << 20, &length, &error);
    cr_assert_not_null(text, "%s: %s", path, error);
    check_all_stages(name, text);
    arena_free(arena);
}

Test(round_trip, cifar10)
{
    check_example("cifar10");
}

Test(round_trip, digits)
{
    check_example("digits");
}

Test(round_trip, mlp)
{
    check_example("mlp");
}

Test(round_trip, residual)
{
    check_example("residual");
}

Test(round_trip, custom_operator)
{
    check_example("custom_operator");
}

Test(round_trip, small_models)
{
    for (int i = 0; i < small_model_count; i++)
        check_all_stages(small_models[i].what, small_models[i].text);
}
