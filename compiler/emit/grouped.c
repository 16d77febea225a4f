/* -O2: a function per group, called with pointers, so that groups that are equal up to the tensors
   they touch share one. A step is one parallel region. */
#include "emit/ast.h"
#include "emit/formula.h"
#include "emit/level.h"
#include "emit/tables.h"
#include "ir/cost.h"
#include "poly/plan.h"
#include <string.h>

/* Functions already written, by their text with canonical names. */
typedef struct Written {
    LIST(const char *) text, identifier;
} Written;

static const char *find_written(const Written *written, const char *text)
{
    for (int i = 0; i < written->text.count; i++)
        if (string_equal(written->text.items[i], text))
            return written->identifier.items[i];
    return NULL;
}

/* ---- Names and comments ---- */

static bool is_part(const char *name, const char *part)
{
    const char *found = strstr(name, part);
    const size_t length = strlen(part);
    return found != NULL && (found == name || found[-1] == '_') &&
           (found[length] == '\0' || found[length] == '_');
}

/* "conv1_max_pool2d2" after the layers of its members; "_grad" behind the loss. */
static const char *group_name(const Emitter *emitter, const ProgramPlan *plan, int g)
{
    const Group *group = plan->groups.items[g];
    Text name = text_new(emitter->arena);
    for (int m = 0; m < group->members.count; m++) {
        const Origin *origin = &group->members.items[m].statement->origin;
        const char *label = origin->layer != NULL ? origin->layer : "value";
        char *part = arena_string(emitter->arena, label);
        for (char *c = part; *c != '\0'; c++)
            *c = *c == '.' ? '_' : *c;
        if (!is_part(name.data, part) && name.length < 48)
            text_format(&name, "%s%s", name.length > 0 ? "_" : "", part);
    }
    const bool backward = plan->program == emitter->module->train && g >= plan->forward;
    text_add(&name, backward ? "_grad" : plan->program == emitter->module->eval ? "_eval" : "");
    return name.data;
}

static void add_shape(Text *out, const Tensor *tensor)
{
    text_format(out, "%s %s[", tensor->name, dtype_name(tensor->dtype));
    for (int d = 0; d < tensor->rank; d++)
        text_format(out, "%s%lld", d > 0 ? ", " : "", (long long)tensor->extent[d]);
    text_add(out, "]");
}

static void write_member_comment(const Emitter *emitter, Text *out, const Statement *s)
{
    Text text = text_new(emitter->arena);
    if (s->origin.layer != NULL)
        text_add(&text, s->origin.layer);
    if (s->origin.operator!= NULL)
        text_format(&text, " (%s)", s->origin.operator);
    if (s->origin.line > 0)
        text_format(&text, ", line %d", s->origin.line);
    text_format(&text, "%s%s", text.length > 0 ? ": " : "", formula_text(emitter->arena, s));
    write_comment(out, 0, text.data);
}

static void write_kernel_comment(const Emitter *emitter, Text *out, const Kernel *kernel)
{
    const Group *group = kernel->group;
    for (int m = 0; m < group->members.count; m++)
        write_member_comment(emitter, out, group->members.items[m].statement);
    Text shapes = text_new(emitter->arena);
    for (int i = 0; i < kernel->operands.count; i++) {
        text_add(&shapes, i > 0 ? "; " : "");
        add_shape(&shapes, kernel->operands.items[i].tensor);
    }
    if (shapes.length > 0)
        write_comment(out, 0, shapes.data);
    Text tile = text_new(emitter->arena);
    for (int a = 0; a < group->axes.count; a++)
        if (group->axes.items[a].tile > 1)
            text_format(&tile, "%s%lld %s",
                        tile.length > 0 ? " x " : "Tile: ", (long long)group->axes.items[a].tile,
                        group->axes.items[a].name);
    const int lane = group->members.items[0].lane;
    if (lane >= 0)
        text_format(&tile, "; lanes over %s", group->axes.items[lane].name);
    if (tile.length > 0)
        write_comment(out, 0, tile.data);
}

/* ---- Kernels ---- */

static const char *function_text(Kernel *kernel, __isl_keep isl_ast_node *loops)
{
    Text text = text_new(kernel->arena);
    ast_write(kernel, loops, &text);
    return text.data;
}

static void write_function(Emitter *emitter, Text *out, const Group *group,
                           __isl_keep isl_ast_node *loops, const char *identifier)
{
    Kernel kernel = kernel_new(emitter, group, false);
    const char *text = function_text(&kernel, loops);
    const int head = (int)strcspn(text, "\n");
    write_kernel_comment(emitter, out, &kernel);
    write_line(out, 0, arena_format(emitter->arena, "static void %s%.*s", identifier, head, text));
    text_add(out, text + head + 1);
    text_add(out, "\n");
}

/* Writes the function of a group unless there is one that does the same; its identifier. */
static const char *write_kernel(Emitter *emitter, Text *out, Written *written,
                                const ProgramPlan *plan, int g)
{
    const Group *group = plan->groups.items[g];
    isl_ast_node *loops = ast_of_group(emitter->context, group);
    Kernel canonical = kernel_new(emitter, group, true);
    const char *text = function_text(&canonical, loops);
    const char *identifier = find_written(written, text);
    if (identifier == NULL) {
        identifier = names_take(emitter->names, group_name(emitter, plan, g));
        LIST_PUSH(emitter->arena, &written->text, text);
        LIST_PUSH(emitter->arena, &written->identifier, identifier);
        write_function(emitter, out, group, loops, identifier);
    }
    isl_ast_node_free(loops);
    return identifier;
}

static KernelRow row_of(const Emitter *emitter, const Group *group, const char *identifier)
{
    KernelRow row = {.identifier = identifier, .name = identifier};
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        row.flops += statement_flops(s);
        row.bytes += formula_bytes(emitter->arena, s);
        if (!tensors_have(&group->locals, s->result))
            LIST_PUSH(emitter->arena, &row.outputs, (const Tensor *)s->result);
    }
    const Statement *head = group->members.items[0].statement;
    row.formula = formula_text(emitter->arena, head);
    row.line = head->origin.line;
    return row;
}

static void write_program(Emitter *emitter, Text *out, Written *written, const ProgramPlan *plan,
                          KernelTable *table)
{
    table->program = plan->program;
    table->forward = plan->forward;
    for (int g = 0; g < plan->groups.count; g++) {
        const char *identifier = write_kernel(emitter, out, written, plan, g);
        const KernelRow row = row_of(emitter, plan->groups.items[g], identifier);
        LIST_PUSH(emitter->arena, &table->rows, row);
    }
}

static void grouped_kernels(Emitter *emitter, Text *out, KernelTable *train, KernelTable *eval)
{
    Written written = {.text = {0}};
    int gradients = 0;
    for (int i = 0; i < emitter->module->train->tensors.count; i++)
        gradients += emitter->module->train->tensors.items[i]->gradient_of != NULL;
    if (gradients > 0)
        text_format(out, "static struct dlcrt_tensor gradients[%d];\n\n", gradients);
    write_program(emitter, out, &written, &emitter->plan->train, train);
    write_program(emitter, out, &written, &emitter->plan->eval, eval);
}

/* ---- Calls ---- */

/* In scope are `thread`, `threads` and what lies outside of functions. */
static const char *loop_name(const Emitter *emitter, const Loop *loop)
{
    static const char *const taken[] = {"thread", "threads"};
    return names_local(emitter->names, loop->name, 2, taken);
}

static const char *argument_of(const Emitter *emitter, const Operand *operand)
{
    const Tensor *t = operand->tensor;
    const Place *place = &emitter->place[t->id];
    if (place->storage == STORAGE_LENT)
        return arena_format(emitter->arena, "gradients[%d].data", tables_gradient(emitter, t));
    if (place->storage != STORAGE_ARRAY)
        return place->name;
    if (t->rank == 0)
        return arena_format(emitter->arena, "&%s", place->name);
    /* The first element of rows of rows. */
    Text first = text_new(emitter->arena);
    text_format(&first, "%s%s", t->layout == NULL && t->rank > 1 ? "&" : "", place->name);
    for (int d = 0; t->layout == NULL && t->rank > 1 && d < t->rank; d++)
        text_add(&first, "[0]");
    return first.data;
}

/* for (int t = 4; t >= 0; t--) { */
static const char *step_loop(const Emitter *emitter, const Loop *loop)
{
    const char *t = loop_name(emitter, loop);
    const long long steps = loop->steps;
    return loop->backward ? arena_format(emitter->arena, "for (int %s = %lld; %s >= 0; %s--) {", t,
                                         steps - 1, t, t)
                          : arena_format(emitter->arena, "for (int %s = 0; %s < %lld; %s++) {", t,
                                         t, steps, t);
}

static const char *step_argument(const Emitter *emitter, const Group *group)
{
    const char *t = loop_name(emitter, group->loop);
    return group->first_step == 0
               ? t
               : arena_format(emitter->arena, "%s - %lld", t, (long long)group->first_step);
}

/* By which threads and at which steps a group runs; NULL: by all and always. */
static const char *call_condition(const Emitter *emitter, const Group *group)
{
    Text text = text_new(emitter->arena);
    text_add(&text, group->serial ? "thread == 0" : "");
    if (group->loop == NULL)
        return text.length > 0 ? text.data : NULL;
    const char *t = loop_name(emitter, group->loop);
    const long long first = group->first_step;
    const long long end = first + (group_step_axes(group) ? group->axes.items[0].extent : 1);
    if (first > 0)
        text_format(&text, "%s%s >= %lld", text.length > 0 ? " && " : "", t, first);
    if (end < group->loop->steps)
        text_format(&text, "%s%s < %lld", text.length > 0 ? " && " : "", t, end);
    return text.length > 0 ? text.data : NULL;
}

static void write_call(Emitter *emitter, Text *out, int level, const Group *group,
                       const char *identifier)
{
    const Kernel kernel = kernel_new(emitter, group, true);
    const char *condition = call_condition(emitter, group);
    Text line = text_new(emitter->arena);
    text_add(&line, group->serial ? "" : "thread, threads");
    if (kernel.step != NULL)
        text_format(&line, "%s%s", line.length > 0 ? ", " : "", step_argument(emitter, group));
    for (int i = 0; i < kernel.operands.count; i++)
        text_format(&line, "%s%s", line.length > 0 ? ", " : "",
                    argument_of(emitter, &kernel.operands.items[i]));
    if (group->barrier_before)
        write_line(out, level, "BARRIER");
    if (condition != NULL)
        write_line(out, level, arena_format(emitter->arena, "if (%s)", condition));
    write_line(out, level + (condition != NULL),
               arena_format(emitter->arena, "%s(%s);", identifier, line.data));
}

/* What the kernel gives is whole after the last step. */
static const char *done_at_step(const Emitter *emitter, const Loop *loop, int g)
{
    const long long last = loop->backward ? 0 : loop->steps - 1;
    return arena_format(emitter->arena, "done(%s == %lld ? %d : ~%d, thread);",
                        loop_name(emitter, loop), last, g, g);
}

static void write_calls_once(Emitter *emitter, Text *out, int level, const ProgramPlan *plan,
                             const KernelTable *table, int first, int end)
{
    for (int g = first; g < end; g++) {
        const Group *group = plan->groups.items[g];
        write_call(emitter, out, level, group, table->rows.items[g].identifier);
        write_line(out, level,
                   group->loop == NULL ? arena_format(emitter->arena, "done(%d, thread);", g)
                                       : done_at_step(emitter, group->loop, g));
    }
}

static void write_calls(Emitter *emitter, Text *out, int level, const ProgramPlan *plan,
                        const KernelTable *table, int first, int end)
{
    for (int g = first; g < end;) {
        const Loop *loop = plan->groups.items[g]->loop;
        const int next = plan_loop_end(plan, g);
        if (loop != NULL)
            write_line(out, level, step_loop(emitter, loop));
        write_calls_once(emitter, out, level + (loop != NULL), plan, table, g, next);
        if (loop != NULL)
            write_line(out, level, "}");
        g = next;
    }
}

static void open_region(Text *out)
{
    write_line(out, 1, "PARALLEL");
    write_line(out, 1, "{");
    write_line(out, 2, "const int thread = THREAD, threads = THREADS;");
    write_line(out, 2, "(void)threads;");
}

static void grouped_train(Emitter *emitter, Text *out, const KernelTable *table)
{
    const ProgramPlan *plan = &emitter->plan->train;
    const char *loss = emitter->place[emitter->module->train->loss->id].name;
    open_region(out);
    write_calls(emitter, out, 2, plan, table, 0, plan->forward);
    write_line(out, 2, "BARRIER");
    write_line(out, 2, arena_format(emitter->arena, "if (isfinite(%s)) {", loss));
    write_calls(emitter, out, 3, plan, table, plan->forward, plan->groups.count);
    write_line(out, 2, "}");
    write_line(out, 1, "}");
    write_line(out, 1, arena_format(emitter->arena, "return isfinite(%s);", loss));
}

static void grouped_evaluate(Emitter *emitter, Text *out, const KernelTable *table)
{
    const ProgramPlan *plan = &emitter->plan->eval;
    open_region(out);
    write_calls(emitter, out, 2, plan, table, 0, plan->groups.count);
    write_line(out, 1, "}");
}

const Level level_grouped = {grouped_kernels, grouped_train, grouped_evaluate};
