#define _POSIX_C_SOURCE 200809L /* open_memstream */
#include "common/session.h"
#include "common/shared_library.h"
#include "emit/emit.h"
#include "gradient/gradient.h"
#include "ir/narrow.h"
#include "ir/parse.h"
#include "ir/simplify.h"
#include "ir/updates.h"
#include "poly/verify.h"
#include <isl/ctx.h>
#include <isl/options.h>
#include <stdlib.h>
#include <string.h>

static Session *start_session(const char *text, size_t length)
{
    Arena *arena = arena_new();
    Session *session = ARENA_NEW(arena, Session);
    session->options = (Options){.reference = true,
                                 .target = {.name = "avx512", .vector_bytes = 64, .registers = 32}};
    session->source = (Source){"test.yaml", arena_substring(arena, text, length), length};
    session->context = (Context){.arena = arena,
                                 .diagnostics = diagnostics_new(arena),
                                 .options = &session->options,
                                 .isl = isl_ctx_alloc()};
    isl_options_set_on_error(session->context.isl, ISL_ON_ERROR_ABORT);
    session->proven = (Map){.arena = arena};
    session->text = text_new(arena);
    return session;
}

/* What is added goes to lists of the session's own. */
Session *session_new(const char *text, size_t length)
{
    const Library *library = shared_library();
    Session *session = start_session(text, length);
    session->library = arena_copy(session->context.arena, library, sizeof *library);
    session->library->operators.capacity = library->operators.count;
    session->library->functions.capacity = library->functions.count;
    return session;
}

void session_free(Session *session)
{
    isl_ctx_free(session->context.isl);
    arena_free(session->context.arena);
}

static void add_optimizer(Session *s)
{
    const int before = s->module->train->statements.count;
    build_optimizer(&s->context, s->module, s->model);
    s->reference = program_snapshot(s->context.arena, s->module->train);
    module_narrow(&s->context, s->module, before);
}

static void run_pass(Session *s, Stage stage)
{
    switch (stage) {
    case STAGE_TREE:
        s->tree = yaml_read(&s->context, &s->source);
        break;
    case STAGE_MODEL:
        s->model = model_check(&s->context, s->tree, &s->source, s->library);
        break;
    case STAGE_SHAPES:
        s->shapes = build_shapes(&s->context, s->model);
        break;
    case STAGE_PROGRAM:
        s->module = build_module(&s->context, s->model, s->shapes, s->library, gradient_of_value);
        if (diagnostics_errors(s->context.diagnostics) == 0)
            module_check(&s->context, s->module, &s->proven);
        break;
    case STAGE_GRADIENT:
        gradient_derive(&s->context, s->module, s->library);
        break;
    case STAGE_OPTIMIZER:
        add_optimizer(s);
        break;
    case STAGE_SIMPLIFIED:
        module_simplify(&s->context, s->module);
        order_updates(&s->context, s->module);
        break;
    case STAGE_C:
        emit_program(&s->context, &s->text, s->module, s->model, NULL, s->reference, "");
        break;
    }
}

bool session_run(Session *session, Stage stage)
{
    while (session->passes <= (int)stage) {
        if (diagnostics_errors(session->context.diagnostics) > 0)
            return false;
        run_pass(session, (Stage)session->passes++);
        if (session->module != NULL && diagnostics_errors(session->context.diagnostics) == 0)
            module_verify(&session->context, session->module, "test", &session->proven);
    }
    return diagnostics_errors(session->context.diagnostics) == 0;
}

Session *session_of(const char *text, Stage stage)
{
    Session *session = session_new(text, strlen(text));
    if (!session_run(session, stage))
        FAULT("a description that should compile:\n%s\n%s", text, session_messages(session));
    return session;
}

Module *module_of(Context *context, const char *text)
{
    const Source source = {"test", text, strlen(text)};
    Module *module = module_parse(context, &source);
    if (module == NULL)
        FAULT("a module that should be read:\n%s\n%s", text, messages_of(context));
    return module;
}

const char *messages_of(const Context *context)
{
    char *data = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&data, &size);
    diagnostics_print(context->diagnostics, out);
    fclose(out);
    char *copy = arena_substring(context->arena, data, size);
    free(data);
    return copy;
}

const char *session_messages(Session *session)
{
    return messages_of(&session->context);
}
