#include "check.h"
#include "checker.h"
#include "ir/parse.h"
#include "poly/parse.h"
#include <isl/ctx.h>
#include <isl/options.h>
#include <isl/point.h>
#include <isl/val.h>
#include <stdarg.h>
#include <string.h>

/* ---- Findings ---- */

/* "train, group 3 (S12, S14): " */
static void add_place(Checker *checker, int group)
{
    if (checker->program == NULL)
        return;
    text_add(&checker->out, checker->program->program->name);
    if (group >= 0) {
        const Group *g = checker->program->groups.items[group];
        text_format(&checker->out, ", group %d (", group);
        for (int m = 0; m < g->members.count; m++)
            text_format(&checker->out, "%sS%d", m > 0 ? ", " : "",
                        g->members.items[m].statement->id);
        text_add(&checker->out, ")");
    }
    text_add(&checker->out, ": ");
}

static void report(Checker *checker, int group, const char *format, va_list arguments,
                   const char *more)
{
    add_place(checker, group);
    text_add(&checker->out, arena_vformat(checker->arena, format, arguments));
    text_add(&checker->out, more);
    text_add(&checker->out, "\n");
}

void fault(Checker *checker, int group, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    checker->verdict.faults++;
    report(checker, group, format, arguments, "");
    va_end(arguments);
}

/* ---- Proofs ---- */

void proof_begin(Checker *checker)
{
    isl_ctx_reset_error(checker->isl);
    isl_ctx_reset_operations(checker->isl);
}

/* What was given up before counts as given up here, too: then isl has nothing to work on. */
static bool conclude(Checker *checker, int group, isl_bool answer, const char *format,
                     va_list arguments, const char *sample)
{
    if (answer == isl_bool_true) {
        checker->verdict.proofs++;
        return true;
    }
    if (answer == isl_bool_false) {
        checker->verdict.faults++;
        report(checker, group, format, arguments, sample);
        return false;
    }
    const char *message = isl_ctx_last_error_msg(checker->isl);
    const bool quota = message == NULL || isl_ctx_last_error(checker->isl) == isl_error_quota;
    checker->verdict.undone++;
    report(checker, group, format, arguments,
           quota ? "? That takes too many operations to prove"
                 : arena_format(checker->arena, "? That is not proven: isl: %s", message));
    return false;
}

bool prove(Checker *checker, int group, isl_bool answer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const bool proven = conclude(checker, group, answer, format, arguments, "");
    va_end(arguments);
    return proven;
}

/* Reading has no limit: it ends soon. */
static void reading_begin(Checker *checker)
{
    isl_ctx_set_max_operations(checker->isl, 0);
}

static void reading_end(Checker *checker)
{
    isl_ctx_set_max_operations(checker->isl, checker->most_operations);
    isl_ctx_reset_operations(checker->isl);
}

/* A place for what a text says, which is not read yet. */
static int new_place(Checker *checker, Map *texts, const char *text)
{
    map_set(texts, arena_string(checker->arena, text), texts->count);
    return texts->count - 1;
}

__isl_give isl_set *read_set(Checker *checker, const char *text)
{
    reading_begin(checker);
    int at = map_get(&checker->set_texts, text);
    if (at < 0) {
        at = new_place(checker, &checker->set_texts, text);
        LIST_PUSH(checker->arena, &checker->sets, isl_set_read_from_str(checker->isl, text));
    }
    reading_end(checker);
    return isl_set_copy(checker->sets.items[at]);
}

__isl_give isl_map *read_map(Checker *checker, const char *text)
{
    reading_begin(checker);
    int at = map_get(&checker->map_texts, text);
    if (at < 0) {
        at = new_place(checker, &checker->map_texts, text);
        LIST_PUSH(checker->arena, &checker->maps, isl_map_read_from_str(checker->isl, text));
    }
    reading_end(checker);
    return isl_map_copy(checker->maps.items[at]);
}

static void free_read(Checker *checker)
{
    for (int i = 0; i < checker->sets.count; i++)
        isl_set_free(checker->sets.items[i]);
    for (int i = 0; i < checker->maps.count; i++)
        isl_map_free(checker->maps.items[i]);
}

/* "S12[0, 3]": so many coordinates of a point, from one on. */
static const char *point_text(Checker *checker, __isl_keep isl_point *point, const char *name,
                              int first, int count)
{
    Text text = text_new(checker->arena);
    text_format(&text, "%s[", name == NULL ? "" : name);
    for (int i = first; i < first + count; i++) {
        isl_val *value = isl_point_get_coordinate_val(point, isl_dim_set, i);
        text_format(&text, "%s%ld", i > first ? ", " : "", isl_val_get_num_si(value));
        isl_val_free(value);
    }
    text_add(&text, "]");
    return text.data;
}

/* The first point of a set, or any. */
static __isl_give isl_point *first_point(Checker *checker, __isl_take isl_set *set)
{
    isl_ctx_reset_operations(checker->isl);
    isl_point *point = isl_set_sample_point(isl_set_lexmin(isl_set_copy(set)));
    if (point == NULL) {
        isl_ctx_reset_operations(checker->isl);
        point = isl_set_sample_point(isl_set_copy(set));
    }
    isl_set_free(set);
    return point;
}

static const char *sample_pair(Checker *checker, __isl_keep isl_map *map)
{
    const int in = (int)isl_map_dim(map, isl_dim_in), out = (int)isl_map_dim(map, isl_dim_out);
    const char *from = isl_map_get_tuple_name(map, isl_dim_in);
    const char *to = isl_map_get_tuple_name(map, isl_dim_out);
    isl_point *point = first_point(checker, isl_set_flatten(isl_map_wrap(isl_map_copy(map))));
    const char *text = point == NULL ? ""
                                     : arena_format(checker->arena, ": %s and %s",
                                                    point_text(checker, point, from, 0, in),
                                                    point_text(checker, point, to, in, out));
    isl_point_free(point);
    return text;
}

static const char *sample_point(Checker *checker, __isl_keep isl_set *set, const char *name)
{
    const int dims = (int)isl_set_dim(set, isl_dim_set);
    isl_point *point = first_point(checker, isl_set_copy(set));
    const char *text = point == NULL ? ""
                                     : arena_format(checker->arena, ": %s",
                                                    point_text(checker, point, name, 0, dims));
    isl_point_free(point);
    return text;
}

bool prove_no_pair(Checker *checker, int group, __isl_take isl_map *wrong, const char *format, ...)
{
    const isl_bool empty = isl_map_is_empty(wrong);
    va_list arguments;
    va_start(arguments, format);
    const bool proven = conclude(checker, group, empty, format, arguments,
                                 empty == isl_bool_false ? sample_pair(checker, wrong) : "");
    va_end(arguments);
    isl_map_free(wrong);
    return proven;
}

/* Elements are told without their tensor, whose name is in what is reported. */
bool prove_no_point(Checker *checker, int group, __isl_take isl_set *wrong, const char *format, ...)
{
    const isl_bool empty = isl_set_is_empty(wrong);
    const char *name = empty == isl_bool_false ? isl_set_get_tuple_name(wrong) : NULL;
    va_list arguments;
    va_start(arguments, format);
    const bool proven =
        conclude(checker, group, empty, format, arguments,
                 empty == isl_bool_false
                     ? sample_point(checker, wrong, name != NULL && *name == 'S' ? name : NULL)
                     : "");
    va_end(arguments);
    isl_set_free(wrong);
    return proven;
}

/* ---- The whole ---- */

static void check_group(Checker *checker, int group)
{
    check_steps(checker, group);
    Tree tree = tree_read(checker, group);
    if (tree.understood) {
        check_instances(checker, group, &tree);
        check_tiles(checker, group, &tree);
        check_order(checker, group, &tree);
        check_registers(checker, group);
    }
    tree_free(&tree);
}

static void check_program(Checker *checker, const ProgramPlan *program)
{
    checker->program = program;
    find_accesses(checker);
    check_definitions(checker);
    for (int g = 0; g < program->groups.count; g++)
        check_group(checker, g);
    check_memory(checker);
    free_accesses(checker);
    checker->program = NULL;
}

/* The line in which two texts part. */
static const char *first_difference(Arena *arena, const char *a, const char *b)
{
    size_t line = 0;
    for (size_t i = 0; a[i] == b[i]; i++)
        line = a[i] == '\n' ? i + 1 : line;
    return arena_format(arena, "%.*s", (int)strcspn(a + line, "\n"), a + line);
}

/* Nothing that the text says was lost on the way. */
static void check_text(Checker *checker, const char *text)
{
    Text again = text_new(checker->arena);
    if (checker->plan != NULL)
        plan_print(&again, checker->module, checker->plan);
    else
        module_print(&again, checker->module);
    if (!string_equal(text, again.data))
        fault(checker, -1, "what was read prints differently: %s",
              first_difference(checker->arena, text, again.data));
}

static bool has_tree(const ProgramPlan *program)
{
    for (int g = 0; g < program->groups.count; g++)
        if (program->groups.items[g]->schedule != NULL)
            return true;
    return false;
}

static void check_parsed(Checker *checker, const char *text)
{
    check_text(checker, text);
    if (checker->plan == NULL ||
        !(has_tree(&checker->plan->train) || has_tree(&checker->plan->eval)))
        return;
    checker->verdict.scheduled = true;
    checker->verdict.placed = checker->plan->placed;
    check_layouts(checker);
    check_program(checker, &checker->plan->train);
    check_program(checker, &checker->plan->eval);
}

/* What the parsers report, without the lines of the text. */
static void add_messages(Checker *checker)
{
    char *data = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&data, &size);
    diagnostics_print(checker->context.diagnostics, out);
    fclose(out);
    text_add(&checker->out, data);
    free(data);
    checker->verdict.faults += diagnostics_errors(checker->context.diagnostics);
}

Verdict schedule_check(Arena *arena, const char *name, const char *text,
                       unsigned long most_operations)
{
    const Source source = {name, text, strlen(text)};
    Checker checker = {.arena = arena,
                       .out = text_new(arena),
                       .isl = isl_ctx_alloc(),
                       .set_texts = {.arena = arena},
                       .map_texts = {.arena = arena},
                       .most_operations = most_operations};
    checker.context = (Context){.arena = arena, .diagnostics = diagnostics_new(arena)};
    isl_options_set_on_error(checker.isl, ISL_ON_ERROR_CONTINUE);
    isl_ctx_set_max_operations(checker.isl, most_operations);
    Module *module = module_parse(&checker.context, &source);
    checker.module = module;
    checker.plan = module == NULL ? NULL : plan_parse(&checker.context, &source, module);
    if (diagnostics_errors(checker.context.diagnostics) > 0)
        add_messages(&checker);
    else
        check_parsed(&checker, text);
    free_read(&checker);
    isl_ctx_free(checker.isl);
    checker.verdict.text = checker.out.data;
    return checker.verdict;
}
