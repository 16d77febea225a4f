/* All tensors but the inputs lie one after the other in one array of doubles, row-major. What only
   updates need is left out; what the loss does not need belongs to the backward part. */
#include "emit/reference.h"
#include "emit/alike.h"
#include "emit/comment.h"
#include "emit/formula.h"
#include "emit/loops.h"
#include "ir/signature.h"
#include "support/map.h"
#include <string.h>

/* Statements that are equal but for where their tensors lie. */
typedef struct Shape {
    LIST(int) statements; /* by position */
    CFunction function;
    Pattern pattern;
    int family;
} Shape;

/* Shapes that are equal but for integers: for three statements and more there is a function. */
enum { SHARED = 3 };

typedef struct Family {
    Alike alike;
    LIST(int) shapes;
    int statements;
    const char *identifier; /* of the function; NULL: there is none */
} Family;

typedef struct Reference {
    Emitter *emitter;
    const Program *program;
    int64_t *memory; /* by tensor id: offset in doubles, -1: not there */
    int64_t doubles;
    bool *loss, *all; /* by position of the statement: the loss needs it; a gradient or it does */
    Recurrences recurrences;
    LIST(Shape) shapes;
    LIST(Family) families;
    int *shape; /* by position of the statement; -1: none */
} Reference;

struct Needs {
    bool *tensor; /* by id */
};

static void need_read(void *user, const Expr *read)
{
    ((struct Needs *)user)->tensor[read->tensor->id] = true;
}

/* Marks the statements that the marked tensors are computed by, from the last one up. */
static bool *needed_statements(const Reference *reference, bool *tensor)
{
    const Program *program = reference->program;
    bool *needed = ARENA_ARRAY(reference->emitter->arena, bool, program->statements.count + 1);
    struct Needs needs = {tensor};
    for (bool changed = true; changed;) { /* once more for what a recurrence reads */
        changed = false;
        for (int i = program->statements.count - 1; i >= 0; i--) {
            const Statement *s = program->statements.items[i];
            const bool argument = s->argument != NULL && tensor[s->argument->id];
            if (needed[i] || s->result->role == ROLE_UPDATE || !(tensor[s->result->id] || argument))
                continue;
            needed[i] = changed = true;
            expr_reads(s->value, need_read, &needs);
        }
    }
    return needed;
}

static void place(Reference *reference, const Tensor *tensor)
{
    if (reference->memory[tensor->id] >= 0)
        return;
    reference->memory[tensor->id] = reference->doubles;
    reference->doubles += tensor_elements(tensor);
}

static void place_all(Reference *reference, int count, const Tensor *const *table)
{
    const int ids = reference->emitter->module->ids;
    reference->memory = ARENA_ARRAY(reference->emitter->arena, int64_t, ids + 1);
    for (int i = 0; i <= ids; i++)
        reference->memory[i] = -1;
    for (int i = 0; i < count; i++)
        place(reference, table[i]);
    for (int i = 0; i < reference->program->statements.count; i++) {
        const Statement *s = reference->program->statements.items[i];
        if (!reference->all[i])
            continue;
        place(reference, s->result);
        if (s->argument != NULL)
            place(reference, s->argument);
    }
}

static void find_needed(Reference *reference)
{
    const Program *program = reference->program;
    const size_t ids = (size_t)reference->emitter->module->ids + 1;
    bool *tensor = ARENA_ARRAY(reference->emitter->arena, bool, ids);
    tensor[program->loss->id] = true;
    reference->loss = needed_statements(reference, tensor);
    memset(tensor, 0, ids * sizeof *tensor);
    tensor[program->loss->id] = true;
    for (int i = 0; i < program->tensors.count; i++)
        if (program->tensors.items[i]->gradient_of != NULL)
            tensor[program->tensors.items[i]->id] = true;
    reference->all = needed_statements(reference, tensor);
}

/* ---- Functions of equal statements ---- */

/* Those of its tensors that lie in memory get their parts as arguments; others are called as they
   are named. */
static const char *signature_text(const Reference *reference, const Statement *s)
{
    Signature signature = signature_new(reference->emitter->arena);
    signature_statement(&signature, s);
    for (int t = 0; t < signature.tensors.count; t++) {
        const Tensor *tensor = signature.tensors.items[t];
        text_format(&signature.text, " %s", reference->memory[tensor->id] >= 0 ? "" : tensor->name);
    }
    return signature.text.data;
}

static void find_shapes(Reference *reference)
{
    Arena *arena = reference->emitter->arena;
    const Program *program = reference->program;
    Map known = {.arena = arena};
    reference->shape = ARENA_ARRAY(arena, int, program->statements.count + 1);
    for (int i = 0, count; i < program->statements.count; i += count) {
        const Recurrence *recurrence = recurrence_at(&reference->recurrences, i);
        count = recurrence != NULL ? recurrence->count : 1;
        reference->shape[i] = -1;
        if (!reference->all[i] || recurrence != NULL)
            continue;
        const char *text = signature_text(reference, program->statements.items[i]);
        int shape = map_get(&known, text);
        if (shape < 0) {
            const Shape fresh = {.family = -1};
            shape = reference->shapes.count;
            map_set(&known, text, shape);
            LIST_PUSH(arena, &reference->shapes, fresh);
        }
        LIST_PUSH(arena, &reference->shapes.items[shape].statements, i);
        reference->shape[i] = shape;
    }
}

/* The tensors of a statement that lie in memory, each once. */
typedef struct Parts {
    const Reference *reference;
    LIST(const Tensor *) tensors;
} Parts;

static void add_part(Parts *parts, const Tensor *tensor)
{
    for (int i = 0; i < parts->tensors.count; i++)
        if (parts->tensors.items[i] == tensor)
            return;
    if (parts->reference->memory[tensor->id] >= 0)
        LIST_PUSH(parts->reference->emitter->arena, &parts->tensors, tensor);
}

static void add_part_read(void *user, const Expr *read)
{
    add_part(user, read->tensor);
}

static Parts parts_of(const Reference *reference, const Statement *s)
{
    Parts parts = {.reference = reference};
    expr_reads(s->value, add_part_read, &parts);
    add_part(&parts, s->result);
    if (s->argument != NULL)
        add_part(&parts, s->argument);
    return parts;
}

/* "double *restrict conv1_sum": parameters are called as the tensors of the first statement. */
static const char *parameters_of(Reference *reference, const Statement *s, const char **part,
                                 int64_t *memory)
{
    Emitter *emitter = reference->emitter;
    const Parts parts = parts_of(reference, s);
    Text text = text_new(emitter->arena);
    LIST(const char *) taken = {0};
    for (int i = 0; i < s->outer + s->reduced; i++)
        LIST_PUSH(emitter->arena, &taken, s->index[i]->name);
    for (int i = 0; i < parts.tensors.count; i++) {
        const Tensor *tensor = parts.tensors.items[i];
        const bool written = tensor == s->result || tensor == s->argument;
        part[tensor->id] = names_local(emitter->names, tensor->name, taken.count, taken.items);
        memory[tensor->id] = 0;
        LIST_PUSH(emitter->arena, &taken, part[tensor->id]);
        text_format(&text, "%s%sdouble *restrict %s", i > 0 ? ", " : "", written ? "" : "const ",
                    part[tensor->id]);
    }
    return text.data;
}

static void find_families(Reference *reference)
{
    Arena *arena = reference->emitter->arena;
    const size_t ids = (size_t)reference->emitter->module->ids + 1;
    const char **part = arena_array(arena, sizeof *part, ids);
    int64_t *memory = arena_array(arena, sizeof *memory, ids);
    for (size_t i = 0; i < ids; i++)
        memory[i] = -1;
    Map known = {.arena = arena};
    for (int i = 0; i < reference->shapes.count; i++) {
        Shape *shape = &reference->shapes.items[i];
        const Statement *s = reference->program->statements.items[shape->statements.items[0]];
        shape->function.parameters = parameters_of(reference, s, part, memory);
        shape->function.body = loops_of_parts(reference->emitter, s, memory, part);
        shape->pattern = alike_pattern(arena, &shape->function);
        shape->family = map_get(&known, shape->pattern.text);
        if (shape->family < 0) {
            const Family fresh = {.identifier = NULL};
            shape->family = reference->families.count;
            map_set(&known, shape->pattern.text, shape->family);
            LIST_PUSH(arena, &reference->families, fresh);
        }
        Family *family = &reference->families.items[shape->family];
        LIST_PUSH(arena, &family->shapes, i);
        family->statements += shape->statements.count;
    }
}

/* A function that several layers share is called after their operator, "batch_norm2d.sum", where
   the result is called after the layer of the first. */
static const char *name_of_family(const Reference *reference, const Statement *s)
{
    const char *name = s->result->name, *layer = s->origin.layer, *kind = s->origin.operator;
    const size_t length = layer == NULL ? 0 : strlen(layer);
    const bool after_layer =
        length > 0 && kind != NULL && strncmp(name, layer, length) == 0 && name[length] == '.';
    return arena_format(reference->emitter->arena, "reference_%s%s", after_layer ? kind : "",
                        after_layer ? name + length : name);
}

static void write_family(Reference *reference, Text *out, Family *family)
{
    Emitter *emitter = reference->emitter;
    Statement *const *statement = reference->program->statements.items;
    const Shape *first = &reference->shapes.items[family->shapes.items[0]];
    const Statement *s = statement[first->statements.items[0]];
    Served served = {.arena = emitter->arena};
    for (int i = 0; i < family->shapes.count; i++) {
        const Shape *shape = &reference->shapes.items[family->shapes.items[i]];
        LIST_PUSH(emitter->arena, &family->alike.functions, &shape->pattern);
        for (int k = 0; k < shape->statements.count; k++)
            served_add(&served, &statement[shape->statements.items[k]]->origin);
    }
    alike_compare(emitter->arena, &family->alike);
    family->identifier = names_take(emitter->names, name_of_family(reference, s));
    const CFunction function = alike_generalise(emitter->names, &family->alike, &first->function);
    write_comment(out, 0, formula_text(emitter->arena, s));
    served_write(&served, out);
    function_write(out, arena_format(emitter->arena, "static void %s", family->identifier),
                   &function);
}

static void write_families(Reference *reference, Text *out)
{
    find_families(reference);
    for (int i = 0; i < reference->families.count; i++)
        if (reference->families.items[i].statements >= SHARED)
            write_family(reference, out, &reference->families.items[i]);
}

static const Family *family_of(const Reference *reference, int statement)
{
    return &reference->families.items[reference->shapes.items[reference->shape[statement]].family];
}

static const char *call_of(const Reference *reference, int statement)
{
    const Statement *s = reference->program->statements.items[statement];
    const Parts parts = parts_of(reference, s);
    Text text = text_new(reference->emitter->arena);
    const Family *family = family_of(reference, statement);
    text_format(&text, "%s(", family->identifier);
    for (int i = 0; i < parts.tensors.count; i++)
        text_format(&text, "%smemory + %lld", i > 0 ? ", " : "",
                    (long long)reference->memory[parts.tensors.items[i]->id]);
    text_format(&text, "%s);",
                alike_arguments(text.arena, &family->alike,
                                &reference->shapes.items[reference->shape[statement]].pattern));
    return text.data;
}

static bool has_function(const Reference *reference, int statement)
{
    return reference->shape[statement] >= 0 && family_of(reference, statement)->identifier != NULL;
}

/* ---- The whole ---- */

/* Statements without a function of their own stand in functions of so many: C compilers take more
   than proportionally long for functions of hundreds of loops. */
enum { INLINE = 6 };

/* The parts that the forward or the backward half is written in, and what stands in the last. */
typedef struct Half {
    const char *name;
    LIST(const char *) parts;
    LIST(bool) held; /* by part: what it computes stays as it is when a parameter is changed */
    int statements;
    const char *layer; /* that the last statement was of */
} Half;

/* A comment where calls for another layer begin. */
static void write_layer(Text *out, Half *half, const Origin *origin)
{
    if (origin->layer != NULL && (half->layer == NULL || !string_equal(half->layer, origin->layer)))
        write_comment(out, 1, origin->layer);
    half->layer = origin->layer;
}

/* What no gradient flows through counts as a constant, as for the gradients that are compared. */
static bool is_held(const Statement *s)
{
    return s->reduction == REDUCE_NONE && s->value->kind == EXPR_APPLY &&
           s->value->function->id == FUNCTION_STOP;
}

/* Must not become one function again. */
static void begin_part(Reference *reference, Text *out, Half *half, bool held)
{
    Emitter *emitter = reference->emitter;
    const char *name =
        names_take(emitter->names, arena_format(emitter->arena, "reference_%s", half->name));
    if (half->parts.count > 0)
        text_add(out, "}\n\n");
    text_format(out, "__attribute__((noinline)) static void %s(double *memory)\n{\n", name);
    LIST_PUSH(emitter->arena, &half->parts, name);
    LIST_PUSH(emitter->arena, &half->held, held);
    half->statements = 0;
    half->layer = NULL;
}

static void write_half(Reference *reference, Text *out, Half *half, bool backward)
{
    Emitter *emitter = reference->emitter;
    for (int i = 0, count; i < reference->program->statements.count; i += count) {
        const Recurrence *recurrence = recurrence_at(&reference->recurrences, i);
        count = recurrence != NULL ? recurrence->count : 1;
        if (!reference->all[i] || reference->loss[i] == backward)
            continue;
        Statement *const *s = reference->program->statements.items + i;
        const bool held = !backward && recurrence == NULL && is_held(s[0]);
        if (half->parts.count == 0 || half->statements >= INLINE ||
            held != half->held.items[half->held.count - 1])
            begin_part(reference, out, half, held);
        if (has_function(reference, i)) {
            write_layer(out, half, &s[0]->origin);
            write_line(out, 1, call_of(reference, i));
            continue;
        }
        half->layer = s[0]->origin.layer;
        half->statements += count;
        Block block = recurrence != NULL ? loops_recurrence(emitter, reference->program, recurrence,
                                                            reference->memory)
                                         : loops_statement(emitter, s[0], reference->memory);
        block = block_scope(&block);
        for (int k = 0; k < count; k++)
            write_comment(out, 1, formula_text(emitter->arena, s[k]));
        block_write(out, 1, &block);
    }
    text_add(out, half->parts.count > 0 ? "}\n\n" : "");
}

static void write_run(Text *out, const Half *forward, const Half *backward)
{
    text_add(out, "static void reference_run(double *memory, bool backward)\n{\n");
    for (int i = 0; i < forward->parts.count; i++)
        text_format(out,
                    forward->held.items[i] ? "    if (backward)\n        %s(memory);\n"
                                           : "    %s(memory);\n",
                    forward->parts.items[i]);
    text_add(out, "    if (!backward)\n        return;\n");
    for (int i = 0; i < backward->parts.count; i++)
        text_format(out, "    %s(memory);\n", backward->parts.items[i]);
    text_add(out, "}\n\n");
}

static void write_offsets(const Reference *reference, Text *out, const char *name, bool gradient,
                          int count, const Tensor *const *table)
{
    Text line = text_new(reference->emitter->arena);
    Tensor *const *gradients = program_gradients(reference->emitter->module, reference->program);
    for (int i = 0; i < count; i++) {
        const Tensor *tensor = gradient ? gradients[table[i]->id] : table[i];
        text_format(&line, "%s%lld", i > 0 ? ", " : "",
                    (long long)(tensor == NULL ? -1 : reference->memory[tensor->id]));
    }
    text_add(&line, count == 0 ? "-1};" : "};");
    write_line(out, 0,
               arena_format(reference->emitter->arena, "static const int64_t %s[] = {%s", name,
                            line.data));
}

void reference_write(Emitter *emitter, Text *out, int count, const Tensor *const *table)
{
    Reference reference = {.emitter = emitter, .program = emitter->reference};
    reference.recurrences = recurrence_find(emitter->arena, emitter->module, emitter->reference);
    find_needed(&reference);
    place_all(&reference, count, table);
    text_add(out, "/* The reference: the same mathematics in double and in plain loops, for "
                  "`gradcheck`.\n   memory holds every tensor but the inputs, row-major. */\n");
    find_shapes(&reference);
    write_families(&reference, out);
    Half forward = {.name = "forward"}, backward = {.name = "backward"};
    write_half(&reference, out, &forward, false);
    write_half(&reference, out, &backward, true);
    write_run(out, &forward, &backward);
    write_offsets(&reference, out, "reference_value", false, count, table);
    write_offsets(&reference, out, "reference_gradient", true, count, table);
    if (emitter->split != NULL) /* which is a macro */
        text_add(out, "#undef run\n");
    text_format(out,
                "%sconst struct dlcrt_reference %s = {\n"
                "    .bytes = %lld,\n"
                "    .run = reference_run,\n"
                "    .value = reference_value,\n"
                "    .gradient = reference_gradient,\n"
                "    .loss = %lld,\n"
                "};\n",
                emitter_linkage(emitter), emitter_reference(emitter),
                (long long)reference.doubles * 8,
                (long long)reference.memory[emitter->reference->loss->id]);
}
