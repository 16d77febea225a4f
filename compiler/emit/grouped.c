/* -O2: a function per group, called with pointers, so that groups that are equal up to the tensors
   they touch share one. A step is one parallel region. */
#include "emit/ast.h"
#include "emit/formula.h"
#include "emit/level.h"
#include "emit/served.h"
#include "emit/tables.h"
#include "ir/cost.h"
#include "poly/plan.h"
#include "support/map.h"
#include <string.h>

/* A C function, and the groups that it is called for. Of groups that are equal but for their
   tensors one is written; so is one of those whose functions have the same text for other reasons.
 */
typedef struct Routine {
    isl_ast_node *loops; /* of the first group */
    LIST(const Group *) groups;
} Routine;

/* Equal groups: their function, and which of their tensors it is called with. */
typedef struct Class {
    int function;
    bool takes_step;
    LIST(int) operands; /* numbers of tensors in the signature */
} Class;

typedef struct Routines {
    Emitter *emitter;
    LIST(Routine) items;
    LIST(Class) classes;
    Map of_text, of_signature; /* -> items, classes */
} Routines;

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

static void write_served(const Emitter *emitter, Text *out, const Routine *function)
{
    Served served = {.arena = emitter->arena};
    for (int g = 0; g < function->groups.count; g++)
        served_add(&served, &function->groups.items[g]->members.items[0].statement->origin);
    served_write(&served, out);
}

static void write_kernel_comment(const Emitter *emitter, Text *out, const Kernel *kernel,
                                 const Routine *function)
{
    const Group *group = kernel->group;
    for (int m = 0; m < group->members.count; m++)
        write_member_comment(emitter, out, group->members.items[m].statement);
    write_served(emitter, out, function);
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

static void write_function(Emitter *emitter, Text *out, const Routine *function,
                           const char *identifier)
{
    Kernel kernel = kernel_new(emitter, function->groups.items[0], false);
    const char *text = function_text(&kernel, function->loops);
    const int head = (int)strcspn(text, "\n");
    write_kernel_comment(emitter, out, &kernel, function);
    write_line(out, 0, arena_format(emitter->arena, "static void %s%.*s", identifier, head, text));
    text_add(out, text + head + 1);
    text_add(out, "\n");
}

static void add_numbers(Signature *signature, const char *word, const Tensors *tensors)
{
    text_add(&signature->text, word);
    for (int i = 0; i < tensors->count; i++)
        signature_tensor(signature, tensors->items[i]);
}

/* All that the text of a group's function depends on, but for names. */
static Signature function_signature(const Emitter *emitter, const Group *group)
{
    Signature signature = group_signature(emitter->arena, group);
    for (int a = 0; a < group->axes.count; a++)
        text_format(&signature.text, " %lld%s", (long long)group->axes.items[a].tile,
                    group->axes.items[a].parallel ? " parallel" : "");
    add_numbers(&signature, group->serial ? " serial locals" : " locals", &group->locals);
    add_numbers(&signature, " cleared", &group->cleared);
    return signature;
}

/* The function of a group's text; a new one if there is none. */
static int routine_of(Routines *routines, Kernel *canonical)
{
    const Emitter *emitter = routines->emitter;
    isl_ast_node *loops = ast_of_group(emitter->context, canonical->group);
    const char *text = function_text(canonical, loops);
    const int known = map_get(&routines->of_text, text);
    if (known >= 0) {
        isl_ast_node_free(loops);
        return known;
    }
    const Routine function = {.loops = loops};
    map_set(&routines->of_text, text, routines->items.count);
    LIST_PUSH(emitter->arena, &routines->items, function);
    return routines->items.count - 1;
}

static const Class *class_of(Routines *routines, const Group *group, const Signature *signature)
{
    Arena *arena = routines->emitter->arena;
    const int known = map_get(&routines->of_signature, signature->text.data);
    if (known >= 0)
        return &routines->classes.items[known];
    Kernel canonical = kernel_new(routines->emitter, group, true);
    Class class = {.function = routine_of(routines, &canonical),
                   .takes_step = canonical.step != NULL};
    for (int i = 0; i < canonical.operands.count; i++) {
        const int number = signature_number(signature, canonical.operands.items[i].tensor);
        LIST_PUSH(arena, &class.operands, number);
    }
    map_set(&routines->of_signature, signature->text.data, routines->classes.count);
    LIST_PUSH(arena, &routines->classes, class);
    return &routines->classes.items[routines->classes.count - 1];
}

/* ---- Tables ---- */

static KernelRow row_of(const Emitter *emitter, const Group *group)
{
    KernelRow row = {.identifier = NULL};
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

/* The rows of a program; the functions get their names when all are known. */
static void find_routines(Routines *routines, const ProgramPlan *plan, KernelTable *table)
{
    Arena *arena = routines->emitter->arena;
    table->program = plan->program;
    table->forward = plan->forward;
    for (int g = 0; g < plan->groups.count; g++) {
        const Group *group = plan->groups.items[g];
        const Signature signature = function_signature(routines->emitter, group);
        const Class *class = class_of(routines, group, &signature);
        KernelRow row = row_of(routines->emitter, group);
        row.function = class->function;
        row.takes_step = class->takes_step;
        for (int i = 0; i < class->operands.count; i++)
            LIST_PUSH(arena, &row.arguments,
                      (const Tensor *)signature.tensors.items[class->operands.items[i]]);
        LIST_PUSH(arena, &routines->items.items[class->function].groups, group);
        LIST_PUSH(arena, &table->rows, row);
    }
}

/* Writes the functions that no program before called, in the order of their calls. */
static void write_routines(Routines *routines, Text *out, const ProgramPlan *plan,
                           KernelTable *table, const char **identifier)
{
    for (int g = 0; g < table->rows.count; g++) {
        KernelRow *row = &table->rows.items[g];
        const char **own = &identifier[row->function];
        if (*own == NULL) {
            Routine *function = &routines->items.items[row->function];
            *own = names_take(routines->emitter->names, group_name(routines->emitter, plan, g));
            write_function(routines->emitter, out, function, *own);
            isl_ast_node_free(function->loops);
        }
        row->identifier = row->name = *own;
    }
}

static void grouped_kernels(Emitter *emitter, Text *out, KernelTable *train, KernelTable *eval)
{
    const Plan *plan = emitter->plan;
    Routines routines = {.emitter = emitter,
                         .of_text = {.arena = emitter->arena},
                         .of_signature = {.arena = emitter->arena}};
    int gradients = 0;
    for (int i = 0; i < emitter->module->train->tensors.count; i++)
        gradients += emitter->module->train->tensors.items[i]->gradient_of != NULL;
    if (gradients > 0)
        text_format(out, "static struct dlcrt_tensor gradients[%d];\n\n", gradients);
    find_routines(&routines, &plan->train, train);
    find_routines(&routines, &plan->eval, eval);
    const char **identifier = ARENA_ARRAY(emitter->arena, const char *, routines.items.count + 1);
    write_routines(&routines, out, &plan->train, train, identifier);
    write_routines(&routines, out, &plan->eval, eval, identifier);
}

/* ---- Calls ---- */

/* In scope are `thread`, `threads` and what lies outside of functions. */
static const char *loop_name(const Emitter *emitter, const Loop *loop)
{
    static const char *const taken[] = {"thread", "threads"};
    return names_local(emitter->names, loop->name, 2, taken);
}

static const char *argument_of(const Emitter *emitter, const Tensor *t)
{
    const Place *place = &emitter->place[t->id];
    if (place->storage == STORAGE_LENT)
        return arena_format(emitter->arena, "gradients[%d].data", place->gradient);
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

static void write_call(const Emitter *emitter, Text *out, int level, const Group *group,
                       const KernelRow *row)
{
    const char *condition = call_condition(emitter, group);
    Text line = text_new(emitter->arena);
    text_add(&line, group->serial ? "" : "thread, threads");
    if (row->takes_step)
        text_format(&line, "%s%s", line.length > 0 ? ", " : "", step_argument(emitter, group));
    for (int i = 0; i < row->arguments.count; i++)
        text_format(&line, "%s%s", line.length > 0 ? ", " : "",
                    argument_of(emitter, row->arguments.items[i]));
    if (group->barrier_before)
        write_line(out, level, "BARRIER");
    if (condition != NULL)
        write_line(out, level, arena_format(emitter->arena, "if (%s)", condition));
    write_line(out, level + (condition != NULL),
               arena_format(emitter->arena, "%s(%s);", row->identifier, line.data));
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
        write_call(emitter, out, level, group, &table->rows.items[g]);
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
