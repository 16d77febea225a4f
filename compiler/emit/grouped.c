/* -O2: a function per group, called with pointers, so that groups that are equal up to the tensors
   they touch share one. A step is one parallel region. */
#include "emit/ast.h"
#include "emit/calls.h"
#include "emit/comment.h"
#include "emit/formula.h"
#include "emit/level.h"
#include "emit/tables.h"
#include "poly/plan.h"
#include "poly/work.h"
#include "support/map.h"
#include <string.h>

/* A C function, and the groups that it is called for. Of groups that are equal but for their
   tensors one is written; so is one of those whose functions have the same text for other reasons.
 */
typedef struct Routine {
    isl_ast_node *loops; /* of the first group; one of Routines.loops */
    CFunction canonical; /* with the names of no group */
    Pattern pattern;
    int family;
    LIST(const Group *) groups;
} Routine;

/* Routines that are equal but for integers, and what becomes of them. */
typedef struct Family {
    Alike alike;
    LIST(int) routines;
    const char
        *called; /* the function of all of them, or the macro that makes them; NULL: not yet */
    bool fixed;  /* the numbers must be known when C is compiled */
    Text *out;   /* of the file that it stands in */
} Family;

/* Equal groups: their function, and which of their tensors it is called with. */
typedef struct Class {
    int function;
    bool takes_step;
    LIST(int) operands; /* numbers of tensors in the signature */
} Class;

typedef struct Routines {
    Emitter *emitter;
    LIST(Routine) items;
    LIST(Family) families;
    LIST(Class) classes;
    LIST(isl_ast_node *) loops;
    Map of_text, of_pattern, of_signature, of_loops; /* -> items, families, classes, loops */
} Routines;

/* ---- Names and comments ---- */

static bool is_part(const char *name, const char *part)
{
    const char *found = strstr(name, part);
    const size_t length = strlen(part);
    return found != NULL && (found == name || found[-1] == '_') &&
           (found[length] == '\0' || found[length] == '_');
}

/* "conv1_max_pool2d2" after the layers of its members; "_grad" where one is a gradient. */
static const char *group_name(const Emitter *emitter, const ProgramPlan *plan, int g)
{
    const Group *group = plan->groups.items[g];
    Text name = text_new(emitter->arena);
    bool gradient = false;
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        const Origin *origin = &s->origin;
        gradient |= strstr(s->result->name, ".grad") != NULL;
        const char *label = origin->layer != NULL ? origin->layer : "value";
        char *part = arena_string(emitter->arena, label);
        for (char *c = part; *c != '\0'; c++)
            *c = *c == '.' ? '_' : *c;
        if (!is_part(name.data, part) && name.length < 48)
            text_format(&name, "%s%s", name.length > 0 ? "_" : "", part);
    }
    text_add(&name, plan->program == emitter->module->eval ? "_eval" : gradient ? "_grad" : "");
    return name.data;
}

static void write_served(const Routines *routines, Text *out, const Family *family)
{
    Served served = {.arena = routines->emitter->arena};
    for (int i = 0; i < family->routines.count; i++) {
        const Routine *function = &routines->items.items[family->routines.items[i]];
        for (int g = 0; g < function->groups.count; g++)
            served_add(&served, &function->groups.items[g]->members.items[0].statement->origin);
    }
    served_write(&served, out);
}

/* "Tile: 7 k x 64 n, at the end of k 5; lanes over n. Loops: n, k; inside: c" */
static void write_tile_comment(Text *out, const Kernel *kernel)
{
    const Group *group = kernel->group;
    Text tile = text_new(kernel->arena), last = text_new(kernel->arena);
    Text loops = text_new(kernel->arena), inside = text_new(kernel->arena);
    for (int a = 0; a < group->axes.count; a++) {
        const Axis *axis = &group->axes.items[a];
        Text *where = axis->shared ? &loops : &inside;
        if (axis->tile > 1)
            text_format(&tile, "%s%lld %s",
                        tile.length > 0 ? " x " : "Tile: ", (long long)axis->tile, axis->name);
        if (kernel->axis[a].edge)
            text_format(&last, ", at the end of %s %lld", axis->name,
                        (long long)(axis->extent % axis->tile));
        if (kernel->axis[a].block != NULL && !axis->step)
            text_format(where, "%s%s", where->length > 0 ? ", " : "", axis->name);
    }
    text_add(&tile, last.data);
    const int lane = group->members.items[0].lane;
    if (lane >= 0)
        text_format(&tile, "%slanes over %s",
                    tile.length > 0 ? "; " : "Tile: ", group->axes.items[lane].name);
    if (loops.length + inside.length > 0 && tile.length > 0)
        text_format(&tile, ". Loops: %s%s%s", loops.data,
                    loops.length > 0 && inside.length > 0 ? "; inside: " : "", inside.data);
    if (tile.length > 0)
        write_comment(out, 0, tile.data);
}

static void write_kernel_comment(const Routines *routines, Text *out, const Kernel *kernel,
                                 const Family *family)
{
    const Emitter *emitter = routines->emitter;
    const Group *group = kernel->group;
    for (int m = 0; m < group->members.count; m++)
        comment_statement(emitter->arena, out, group->members.items[m].statement);
    write_served(routines, out, family);
    Text shapes = text_new(emitter->arena);
    for (int i = 0; i < kernel->operands.count; i++) {
        text_add(&shapes, i > 0 ? "; " : "");
        comment_add_shape(&shapes, kernel->operands.items[i].tensor);
        if (kernel->operands.items[i].result != NULL)
            text_format(&shapes, ", replaced by %s", kernel->operands.items[i].result->name);
    }
    if (shapes.length > 0)
        write_comment(out, 0, shapes.data);
    write_tile_comment(out, kernel);
}

/* ---- Kernels ---- */

/* Whether numbers that are not known at compile time would cost: where points of a tile are
   unrolled, strides between them would take registers and additions. */
static bool is_unrolled(const CFunction *function)
{
    for (int i = 0; i < function->body.lines.count; i++)
        if (string_starts(function->body.lines.items[i].text, "UNROLL"))
            return true;
    return false;
}

static bool have_equal_numbers(const Pattern *a, const Pattern *b)
{
    bool equal = a->numbers.count == b->numbers.count;
    for (int i = 0; equal && i < a->numbers.count; i++)
        equal = string_equal(a->numbers.items[i], b->numbers.items[i]);
    return equal;
}

/* For the header of several files. */
static void declare_function(const Emitter *emitter, const char *identifier, const char *parameters)
{
    if (emitter->split != NULL)
        write_line(&emitter->split->declarations, 0,
                   arena_format(emitter->arena, "void %s(%s);", identifier, parameters));
}

/* The function with the names of the first group; its parameters. */
static const char *write_named(const Routines *routines, Text *out, const Routine *routine,
                               const Family *family, const char *head)
{
    Emitter *emitter = routines->emitter;
    Kernel kernel = kernel_new(emitter, routine->groups.items[0], false);
    CFunction function = ast_function(&kernel, routine->loops);
    const Pattern pattern = alike_pattern(emitter->arena, &function);
    if (!have_equal_numbers(&pattern, &routine->pattern))
        function = routine->canonical;
    if (family->routines.count > 1)
        function = alike_generalise(emitter->names, &family->alike, &function);
    write_kernel_comment(routines, out, &kernel, family);
    if (!family->fixed && is_unrolled(&function))
        write_line(out, 0, function_kind(&function));
    function_write(out, head, &function);
    return function.parameters;
}

/* The function of a family in which numbers must be known when C is compiled: inlined into one for
   each routine, which a macro writes. */
static void write_general(const Routines *routines, Text *out, const Routine *routine,
                          Family *family, const char *name)
{
    Emitter *emitter = routines->emitter;
    Arena *arena = emitter->arena;
    const char *general = names_take(emitter->names, arena_format(arena, "%s_general", name));
    family->called = names_take(emitter->names, arena_format(arena, "%s_with", name));
    write_named(routines, out, routine, family, arena_format(arena, "INLINE void %s", general));
    function_write_passing(out, emitter_linkage(emitter), family->called, &routine->canonical,
                           general);
}

/* Writes what a routine needs that is not there yet; what it is called as. */
static const char *write_routine(Routines *routines, const Routine *routine, const char *name)
{
    Emitter *emitter = routines->emitter;
    Arena *arena = emitter->arena;
    Family *family = &routines->families.items[routine->family];
    Text *out = family->out;
    if (family->called == NULL && family->fixed) {
        write_general(routines, out, routine, family, name);
    } else if (family->called == NULL) {
        family->called = emitter_take(emitter, name);
        const char *parameters =
            write_named(routines, out, routine, family,
                        arena_format(arena, "%svoid %s", emitter_linkage(emitter), family->called));
        declare_function(emitter, family->called, parameters);
    }
    if (!family->fixed)
        return family->called;
    const char *identifier = emitter_take(emitter, name);
    declare_function(emitter, identifier, routine->canonical.parameters);
    const char *numbers = alike_arguments(arena, &family->alike, &routine->pattern);
    write_line(out, 0, arena_format(arena, "%s(%s%s)", family->called, identifier, numbers));
    return identifier;
}

static void add_numbers(Signature *signature, const char *word, const Tensors *tensors)
{
    text_add(&signature->text, word);
    for (int i = 0; i < tensors->count; i++)
        signature_tensor(signature, tensors->items[i]);
}

/* Results in the place of operands. */
static void add_places(Signature *signature, const Group *group)
{
    for (int m = 0; m < group->members.count; m++) {
        Tensor *result = group->members.items[m].statement->result;
        const Tensor *place = group_in_place_of(group, result);
        if (place == NULL)
            continue;
        text_add(&signature->text, " in place ");
        signature_tensor(signature, result);
        text_format(&signature->text, " t%d", signature_number(signature, place));
    }
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
    text_format(&signature.text, " asked %lld", (long long)group->asked);
    add_places(&signature, group);
    return signature;
}

/* All of a function's text. */
static const char *function_text(Arena *arena, const CFunction *function)
{
    Text text = text_new(arena);
    text_format(&text, "%s\n", function->parameters);
    for (int i = 0; i < function->body.lines.count; i++)
        text_format(&text, "%s\n", function->body.lines.items[i].text);
    return text.data;
}

static int family_of(Routines *routines, const Routine *routine)
{
    Arena *arena = routines->emitter->arena;
    int family = map_get(&routines->of_pattern, routine->pattern.text);
    if (family < 0) {
        const Family fresh = {.fixed = is_unrolled(&routine->canonical)};
        family = routines->families.count;
        map_set(&routines->of_pattern, routine->pattern.text, family);
        LIST_PUSH(arena, &routines->families, fresh);
    }
    LIST_PUSH(arena, &routines->families.items[family].routines, routines->items.count);
    return family;
}

/* Groups whose blocks are the same share isl's loops. */
static isl_ast_node *loops_of(Routines *routines, const Group *group)
{
    Context *context = routines->emitter->context;
    const char *signature = ast_signature(context->arena, group);
    int known = map_get(&routines->of_loops, signature);
    if (known < 0) {
        known = routines->loops.count;
        map_set(&routines->of_loops, signature, known);
        LIST_PUSH(context->arena, &routines->loops, ast_of_group(context, group));
    }
    return routines->loops.items[known];
}

/* The function of a group's text; a new one if there is none. */
static int routine_of(Routines *routines, Kernel *canonical)
{
    const Emitter *emitter = routines->emitter;
    isl_ast_node *loops = loops_of(routines, canonical->group);
    const CFunction function = ast_function(canonical, loops);
    const char *text = function_text(emitter->arena, &function);
    const int known = map_get(&routines->of_text, text);
    if (known >= 0)
        return known;
    Routine routine = {
        .loops = loops, .canonical = function, .pattern = alike_pattern(emitter->arena, &function)};
    routine.family = family_of(routines, &routine);
    map_set(&routines->of_text, text, routines->items.count);
    LIST_PUSH(emitter->arena, &routines->items, routine);
    return routines->items.count - 1;
}

static void compare_families(Routines *routines)
{
    Arena *arena = routines->emitter->arena;
    for (int f = 0; f < routines->families.count; f++) {
        Family *family = &routines->families.items[f];
        for (int i = 0; i < family->routines.count; i++) {
            const Routine *routine = &routines->items.items[family->routines.items[i]];
            LIST_PUSH(arena, &family->alike.functions, &routine->pattern);
        }
        alike_compare(arena, &family->alike);
        family->fixed &= family->alike.position.count > 0;
    }
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
    const Work work = group_work(emitter->arena, group, &group->locals);
    KernelRow row = {.flops = work.flops, .bytes = work.bytes};
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        if (!tensors_have(&group->locals, s->result))
            LIST_PUSH(emitter->arena, &row.outputs, (const Tensor *)s->result);
        if (s->argument != NULL && !tensors_have(&group->locals, s->argument))
            LIST_PUSH(emitter->arena, &row.outputs, (const Tensor *)s->argument);
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
static void write_routines(Routines *routines, const ProgramPlan *plan, KernelTable *table,
                           const char **identifier)
{
    const Split *split = routines->emitter->split;
    for (int g = 0; g < table->rows.count; g++) {
        KernelRow *row = &table->rows.items[g];
        Routine *routine = &routines->items.items[row->function];
        const Family *family = &routines->families.items[routine->family];
        const char **own = &identifier[row->function];
        if (*own == NULL)
            *own = write_routine(routines, routine, group_name(routines->emitter, plan, g));
        row->identifier = *own;
        row->name = *own + (split != NULL ? strlen(split->prefix) : 0);
        row->numbers = family->fixed ? ""
                                     : alike_arguments(routines->emitter->arena, &family->alike,
                                                       &routine->pattern);
    }
}

/* Lines that the C compiler sees of a family. */
static size_t family_weight(const Routines *routines, const Family *family)
{
    const Routine *first = &routines->items.items[family->routines.items[0]];
    const size_t lines = (size_t)first->canonical.body.lines.count;
    return family->fixed ? lines * (size_t)family->routines.count : lines;
}

/* Which file each family is written to: the one that has the least so far. The last begins with the
   reference, which takes C compilers about as long as all kernels. */
static void choose_files(Routines *routines, Text *out)
{
    const Split *split = routines->emitter->split;
    const int count = split != NULL ? split->count : 1;
    size_t *weight = ARENA_ARRAY(routines->emitter->arena, size_t, count), all = 0;
    for (int f = 0; f < routines->families.count; f++)
        all += family_weight(routines, &routines->families.items[f]);
    if (routines->emitter->context->options->reference)
        weight[count - 1] = all;
    for (int f = 0; f < routines->families.count; f++) {
        Family *family = &routines->families.items[f];
        int least = 0;
        for (int i = 1; i < count; i++)
            least = weight[i] < weight[least] ? i : least;
        weight[least] += family_weight(routines, family);
        family->out = least == 0 ? out : &split->part[least];
    }
}

/* The table, for calls to find what is lent in. */
static void declare_gradients(const Emitter *emitter, Text *out)
{
    int gradients = 0;
    bool placed = false;
    for (int i = 0; i < emitter->module->train->tensors.count; i++) {
        const Tensor *t = emitter->module->train->tensors.items[i];
        gradients += t->gradient_of != NULL;
        placed |= t->gradient_of != NULL && emitter->place[t->id].storage == STORAGE_ARENA;
    }
    if (gradients == 0)
        return;
    text_format(out, "static struct dlcrt_tensor gradients[%d];\n", gradients);
    text_add(out, placed
                      ? "#define LENT_OR(i, here) \\\n"
                        "    (gradients[i].data != NULL ? gradients[i].data : (void *)(here))\n\n"
                      : "\n");
}

static void grouped_kernels(Emitter *emitter, Text *out, KernelTable *train, KernelTable *eval)
{
    const Plan *plan = emitter->plan;
    Routines routines = {.emitter = emitter,
                         .of_text = {.arena = emitter->arena},
                         .of_pattern = {.arena = emitter->arena},
                         .of_signature = {.arena = emitter->arena},
                         .of_loops = {.arena = emitter->arena}};
    declare_gradients(emitter, out);
    find_routines(&routines, &plan->train, train);
    find_routines(&routines, &plan->eval, eval);
    compare_families(&routines);
    const char **identifier = ARENA_ARRAY(emitter->arena, const char *, routines.items.count + 1);
    choose_files(&routines, out);
    write_routines(&routines, &plan->train, train, identifier);
    write_routines(&routines, &plan->eval, eval, identifier);
    for (int i = 0; i < routines.loops.count; i++)
        isl_ast_node_free(routines.loops.items[i]);
}

const Level level_grouped = {grouped_kernels, calls_train, calls_evaluate};
