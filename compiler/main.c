/* dlc: the description of a network -> one C file that trains it. The passes, in order, are the
   rows of the table below; each is described in the header that declares it. */
#include "emit/emit.h"
#include "emit/summary.h"
#include "frontend/include.h"
#include "frontend/own_blocks.h"
#include "frontend/schema.h"
#include "gradient/gradient.h"
#include "ir/build.h"
#include "ir/hoist.h"
#include "ir/narrow.h"
#include "ir/simplify.h"
#include "ir/updates.h"
#include "memory/fit.h"
#include "memory/large.h"
#include "options.h"
#include "poly/plan.h"
#include "poly/rounding.h"
#include "poly/slices.h"
#include "poly/tuning.h"
#include "poly/verify.h"
#include "poly/work.h"
#include "support/file.h"
#include "tune.h"
#include <isl/ctx.h>
#include <string.h>

#ifndef DLC_VERSION
#define DLC_VERSION "0.1.0"
#endif

typedef struct Compilation {
    Context context;
    Target *target; /* the one of the context's options */
    Source source;
    Node *tree;
    Library *library;
    Model *model;
    Shapes *shapes;
    Module *module;
    Map proven;         /* by those who verify the module */
    Program *reference; /* train as it was before it is optimised, for gradcheck */
    Fit fit;            /* into --memory-limit */
    Plan *plan;         /* NULL at -O0 */
    Text text;          /* the C file */
    EmittedFiles files; /* those beside it */
} Compilation;

static void read_tree(Compilation *c)
{
    const char *error = NULL;
    const char *path = c->context.options->input;
    c->source.name = string_equal(path, "-") ? "<stdin>" : path;
    c->source.text = file_read(c->context.arena, path, 16 << 20, &c->source.length, &error);
    if (c->source.text == NULL)
        diagnose(c->context.diagnostics, (Span){0}, "%s", error);
    else
        c->tree = yaml_read(&c->context, &c->source);
    for (int i = 0; c->tree != NULL && i < c->context.options->overrides.count; i++)
        yaml_override(&c->context, c->tree, c->context.options->overrides.items[i]);
    if (c->tree != NULL)
        c->tree = include_files(&c->context, c->tree);
}

static void check_model(Compilation *c)
{
    c->library = library_open(&c->context);
    c->model = model_check(&c->context, c->tree, &c->source, c->library);
    c->target->doubles = c->model != NULL && c->model->in_double;
}

static void infer_shapes(Compilation *c)
{
    c->shapes = build_shapes(&c->context, c->model);
}

static void build_program(Compilation *c)
{
    c->module = build_module(&c->context, c->model, c->shapes, c->library, gradient_of_value);
    if (diagnostics_errors(c->context.diagnostics) == 0)
        module_check(&c->context, c->module, &c->proven);
}

static void derive_gradient(Compilation *c)
{
    gradient_derive(&c->context, c->module, c->library);
}

static void add_optimizer(Compilation *c)
{
    const int before = c->module->train->statements.count;
    build_optimizer(&c->context, c->module, c->model);
    c->reference = program_snapshot(c->context.arena, c->module->train);
    program_hold(&c->context, c->module, c->reference);
    module_narrow(&c->context, c->module, before);
}

/* Nobody looks at the network's result of a training step: evaluation gives one. */
static void simplify(Compilation *c)
{
    c->module->train->output = NULL;
    module_simplify(&c->context, c->module);
    order_updates(&c->context, c->module);
}

static void recompute(Compilation *c)
{
    if (c->context.options->level > 0)
        large_values_again(&c->context, c->module);
    if (c->fit.stored != NULL)
        c->fit.done = recompute_values(&c->context, c->module, c->fit.stored, &c->fit.stay,
                                       c->fit.first->roundings, c->fit.target);
}

static void form_groups(Compilation *c)
{
    if (c->context.options->level > 0)
        c->plan = group_form(&c->context, c->module, &c->fit.apart);
    if (c->plan != NULL)
        slices_form(&c->context, c->module, c->plan);
}

static void choose_layouts(Compilation *c)
{
    if (c->plan != NULL)
        layout_choose(&c->context, c->module, c->plan, c->fit.first);
}

static void build_schedules(Compilation *c)
{
    if (c->plan != NULL)
        schedule_build(&c->context, c->module, c->plan);
    if (c->plan != NULL && c->context.options->memory_limit > 0)
        c->plan->roundings = roundings_of(&c->context, c->module, c->plan);
}

static void place_memory(Compilation *c)
{
    if (c->plan != NULL)
        memory_place(&c->context, c->module, c->plan);
    if (c->context.options->memory_limit == 0)
        return;
    const Footprint footprint = emit_footprint(&c->context, c->module, c->plan);
    fit_judge(&c->context, &c->fit, c->module, c->plan, footprint.kept + footprint.values);
}

/* Where the C file goes; - is standard output. */
static const char *path_of(const Compilation *c)
{
    const char *output = c->context.options->output;
    return output != NULL ? output : arena_format(c->context.arena, "%s.c", c->module->name);
}

/* The same without ".c"; NULL: it does not end so. */
static const char *stem_of(const Compilation *c)
{
    const char *path = path_of(c);
    const size_t length = strlen(path);
    return length > 2 && string_equal(path + length - 2, ".c") && c->context.options->stage == NULL
               ? arena_substring(c->context.arena, path, length - 2)
               : NULL;
}

static void emit_c(Compilation *c)
{
    Text comment = text_new(c->context.arena);
    summary_recomputed(&comment, c->module, &c->fit.done, -1, "");
    if (c->context.options->split == 1) {
        emit_program(&c->context, &c->text, c->module, c->model, c->plan, c->reference,
                     comment.data);
        return;
    }
    const char *stem = stem_of(c);
    if (stem == NULL || c->plan == NULL) {
        diagnose(c->context.diagnostics, (Span){0},
                 stem == NULL ? "--split needs a file to write to whose name ends with .c"
                              : "--split: plain loops (-O0) are one file");
        return;
    }
    const char *slash = strrchr(stem, '/');
    emit_split(&c->context, &c->text, &c->files, slash != NULL ? slash + 1 : stem, c->module,
               c->model, c->plan, c->reference, comment.data);
}

static void print_tree(const Compilation *c, Text *out)
{
    yaml_print(out, c->tree);
}

static void print_model(const Compilation *c, Text *out)
{
    model_print(out, c->model);
}

static void print_shapes(const Compilation *c, Text *out)
{
    summary_shapes(out, c->model, c->shapes);
}

static void print_dot(const Compilation *c, Text *out)
{
    build_dot(out, c->model, c->shapes);
}

static void print_module(const Compilation *c, Text *out)
{
    module_print(out, c->module);
}

static void print_recomputed(const Compilation *c, Text *out)
{
    module_print(out, c->module);
    summary_recomputed(out, c->module, &c->fit.done, -1, "# ");
}

/* Without a plan the program is as it was simplified. */
static void print_plan(const Compilation *c, Text *out)
{
    if (c->plan != NULL)
        plan_print(out, c->module, c->plan);
    else
        module_print(out, c->module);
}

static void print_groups(const Compilation *c, Text *out)
{
    print_plan(c, out);
    if (c->plan != NULL)
        plan_print_work(out, c->module, c->plan, c->context.options->target);
}

static void print_c(const Compilation *c, Text *out)
{
    text_add_bytes(out, c->text.data, c->text.length);
}

static const struct Pass {
    const char *stage; /* of --emit */
    void (*run)(Compilation *c);
    void (*print)(const Compilation *c, Text *out);
} passes[] = {
    {"tree", read_tree, print_tree},
    {"model", check_model, print_model},
    {"shapes", infer_shapes, print_shapes},
    {"dot", NULL, print_dot},
    {"program", build_program, print_module},
    {"gradient", derive_gradient, print_module},
    {"optimizer", add_optimizer, print_module},
    {"simplified", simplify, print_module},
    {"recomputed", recompute, print_recomputed},
    {"groups", form_groups, print_groups},
    {"layout", choose_layouts, print_plan},
    {"schedule", build_schedules, print_plan},
    {"memory", place_memory, print_plan},
    {"c", emit_c, print_c},
};
enum { PASSES = sizeof passes / sizeof *passes, LISTED = 8 };

static int pass_of(const char *stage)
{
    for (int i = 0; i < PASSES; i++)
        if (string_equal(passes[i].stage, stage))
            return i;
    FAULT("there is no stage '%s'", stage);
}

/* Runs the passes from one to another; false after errors, which are reported. */
static bool run_passes(Compilation *c, int first, int last)
{
    for (int i = first; i <= last; i++) {
        const struct Pass *pass = &passes[i];
        if (pass->run != NULL)
            pass->run(c);
        if (diagnostics_errors(c->context.diagnostics) > 0)
            return false;
#ifndef NDEBUG
        if (c->module != NULL && pass->run != emit_c)
            module_verify(&c->context, c->module, pass->stage, &c->proven);
#endif
    }
    return true;
}

/* The passes that make a plan, once more; what they report was reported the first time. */
static bool run_again(Compilation *c, int last)
{
    Diagnostics *reported = c->context.diagnostics;
    c->context.diagnostics = diagnostics_new(c->context.arena);
    const bool done = run_passes(c, pass_of("program"), last);
    c->context.diagnostics = reported;
    return done;
}

/* Under --memory-limit a program is planned until it fits, each time with more of its values
   computed again. */
static bool run_within_limit(Compilation *c, int last)
{
    const int memory = pass_of("memory");
    bool done = run_passes(c, 0, memory);
    while (done && !c->fit.fits && !c->fit.hopeless)
        done = run_again(c, memory);
    if (done && c->fit.hopeless)
        fit_refuse(&c->context, &c->fit);
    if (!done || c->fit.hopeless)
        return false;
    return last > memory ? run_passes(c, memory + 1, last) : run_again(c, last);
}

/* The last pass of those that are asked for; NULL after errors, which are reported. */
static const struct Pass *run(Compilation *c)
{
    const Options *options = c->context.options;
    const int last = pass_of(options->stage == NULL ? "c" : options->stage);
    const bool limited = options->memory_limit > 0 && last >= pass_of("recomputed");
    return (limited ? run_within_limit(c, last) : run_passes(c, 0, last)) ? &passes[last] : NULL;
}

/* Writes what the last pass gives, and for a C file what to do with it. */
static bool write_result(Compilation *c, const struct Pass *pass)
{
    const Options *options = c->context.options;
    const bool program = options->stage == NULL;
    const char *path = options->output != NULL || program ? path_of(c) : "-";
    Text result = text_new(c->context.arena), summary = text_new(c->context.arena);
    pass->print(c, &result);
    const char *error = NULL;
    bool written = file_write(c->context.arena, path, result.data, result.length, &error);
    for (int i = 0; written && i < c->files.count; i++) {
        const EmittedFile *file = &c->files.items[i];
        written = file_write(c->context.arena,
                             arena_format(c->context.arena, "%s%s", stem_of(c), file->suffix),
                             file->text.data, file->text.length, &error);
    }
    if (!written) {
        fprintf(stderr, "dlc: error: %s\n", error);
        return false;
    }
    const bool to_stdout = string_equal(path, "-");
    if (program) {
        const Footprint footprint = emit_footprint(&c->context, c->module, c->plan);
        summary_memory(&summary, c->module, footprint);
        summary_recomputed(&summary, c->module, &c->fit.done, LISTED, "");
        summary_command(&summary, footprint, options_march(options), options->split,
                        to_stdout ? arena_format(c->context.arena, "%s.c", c->module->name) : path);
        fputs(summary.data, to_stdout ? stderr : stdout);
    }
    return true;
}

/* `own` are the options, whose target the model's dtype completes. */
static Compilation compilation_new(Arena *arena, Options *own)
{
    return (Compilation){.context = {arena, diagnostics_new(arena), own, isl_ctx_alloc()},
                         .target = &own->target,
                         .proven = {.arena = arena},
                         .text = text_new(arena)};
}

/* For --tune: writes the C file; its plan, and the line to compile it. */
static Variant compile_variant(Arena *arena, const Options *given)
{
    Options own = *given;
    Compilation c = compilation_new(arena, &own);
    Text command = text_new(arena);
    const char *error = NULL;
    const bool ran = run(&c) != NULL;
    diagnostics_print(c.context.diagnostics, stderr);
    const bool written =
        ran && c.plan != NULL && file_write(arena, own.output, c.text.data, c.text.length, &error);
    if (written)
        summary_command(&command, emit_footprint(&c.context, c.module, c.plan), options_march(&own),
                        1, own.output);
    else if (ran)
        fprintf(stderr, "dlc: error: --tune: %s\n", error != NULL ? error : "there are no tiles");
    isl_ctx_free(c.context.isl);
    return (Variant){written ? &c.plan->train : NULL, command.data};
}

static int compile(Arena *arena, const Options *given)
{
    Options own = *given;
    const char *error = NULL;
    if (own.tuned != NULL && (own.tuning = tuning_read(arena, own.tuned, &error)) == NULL) {
        fprintf(stderr, "dlc: error: %s\n", error);
        return 1;
    }
    if (own.tune != NULL)
        return tune(arena, &own, compile_variant);
    Compilation c = compilation_new(arena, &own);
    const struct Pass *last = run(&c);
    diagnostics_print(c.context.diagnostics, stderr);
    const bool done = last != NULL && write_result(&c, last);
    isl_ctx_free(c.context.isl);
    return done ? 0 : 1;
}

static int list_operators(Arena *arena, const Options *options)
{
    Context context = {arena, diagnostics_new(arena), options, NULL};
    Text out = text_new(arena);
    library_document(&out, library_open(&context));
    own_blocks_document(&context, &out);
    fputs(out.data, stdout);
    return 0;
}

static int print_schema(Arena *arena, const Options *options)
{
    Context context = {arena, diagnostics_new(arena), options, NULL};
    Text out = text_new(arena);
    schema_print(&context, &out, library_open(&context));
    fputs(out.data, stdout);
    return 0;
}

static int obey(Arena *arena, int argc, char **argv)
{
    Options options;
    const char *stages[PASSES];
    for (int i = 0; i < PASSES; i++)
        stages[i] = passes[i].stage;
    Text message = text_new(arena);
    switch (options_parse(arena, argc, argv, PASSES, stages, &options, &message)) {
    case REQUEST_COMPILE:
        return compile(arena, &options);
    case REQUEST_LIST_OPERATORS:
        return list_operators(arena, &options);
    case REQUEST_SCHEMA:
        return print_schema(arena, &options);
    case REQUEST_HELP:
        options_help(&message, PASSES, stages);
        break;
    case REQUEST_VERSION:
        text_add(&message, "dlc " DLC_VERSION "\n");
        break;
    case REQUEST_INVALID:
        fprintf(stderr, "dlc: error: %s\ntry dlc --help\n", message.data);
        return 2;
    }
    fputs(message.data, stdout);
    return 0;
}

int main(int argc, char **argv)
{
    Arena *arena = arena_new();
    const int code = obey(arena, argc, argv);
    arena_free(arena);
    return code;
}
