/* -O0: one function per statement, called one after the other. */
#include "emit/comment.h"
#include "emit/formula.h"
#include "emit/level.h"
#include "emit/loops.h"
#include "ir/cost.h"
#include "support/map.h"

/* Functions already written, by their text from the argument list on: what both programs compute
   alike is written once. */
typedef struct Written {
    LIST(const char *) identifiers;
    Map of_body, taken; /* -> identifiers */
} Written;

struct Operands {
    Text *out;
    Arena *arena;
    LIST(const Tensor *) seen;
};

static void add_operand(void *user, const Expr *read)
{
    struct Operands *operands = user;
    for (int i = 0; i < operands->seen.count; i++)
        if (operands->seen.items[i] == read->tensor)
            return;
    LIST_PUSH(operands->arena, &operands->seen, (const Tensor *)read->tensor);
    if (read->tensor->rank == 0)
        return;
    text_add(operands->out, "; ");
    comment_add_shape(operands->out, read->tensor);
}

static void write_kernel_comment(Emitter *emitter, Text *out, const Statement *s)
{
    comment_statement(emitter->arena, out, s);
    Text shapes = text_new(emitter->arena);
    struct Operands operands = {.out = &shapes, .arena = emitter->arena};
    comment_add_shape(&shapes, s->result);
    expr_reads(s->value, add_operand, &operands);
    write_comment(out, 0, shapes.data);
}

static const char *kernel_name(const Emitter *emitter, const Statement *s, int part)
{
    const char *verb = s->result->role == ROLE_UPDATE ? "update" : "compute";
    const char *name = emitter->place[s->result->id].name;
    return part == 0 ? arena_format(emitter->arena, "%s_%s", verb, name)
                     : arena_format(emitter->arena, "%s_%s_part_%d", verb, name, part + 1);
}

/* What one function computes: a statement, or the statements of a recurrence. */
typedef struct Kernel {
    const Program *program;
    int first, count;
    int part;                     /* how many statements before define parts of the same tensor */
    const Recurrence *recurrence; /* or NULL */
} Kernel;

static const Statement *kernel_statement(const Kernel *kernel, int i)
{
    return kernel->program->statements.items[kernel->first + i];
}

static Block kernel_block(Emitter *emitter, const Kernel *kernel)
{
    if (kernel->recurrence != NULL)
        return loops_recurrence(emitter, kernel->program, kernel->recurrence, NULL);
    return loops_statement(emitter, kernel_statement(kernel, 0), NULL);
}

/* Writes the function of a kernel unless there is one that does the same; its identifier. */
static const char *write_kernel(Emitter *emitter, Text *out, Written *written, const Kernel *kernel)
{
    const Block block = kernel_block(emitter, kernel);
    const int last = kernel->count - 1;
    Text body = text_new(emitter->arena);
    text_add(&body, "{\n");
    block_write(&body, 1, &block);
    text_add(&body, "}\n");
    const int known = map_get(&written->of_body, body.data);
    if (known >= 0)
        return written->identifiers.items[known];
    const char *base = kernel_name(emitter, kernel_statement(kernel, last), kernel->part);
    const char *identifier = base;
    for (int n = 2; map_get(&written->taken, identifier) >= 0; n++)
        identifier = arena_format(emitter->arena, "%s_version_%d", base, n);
    map_set(&written->of_body, body.data, written->identifiers.count);
    map_set(&written->taken, identifier, written->identifiers.count);
    LIST_PUSH(emitter->arena, &written->identifiers, identifier);
    for (int i = 0; i < kernel->count; i++)
        write_kernel_comment(emitter, out, kernel_statement(kernel, i));
    text_format(out, "static void %s(void)\n%s\n", identifier, body.data);
    return identifier;
}

static KernelRow kernel_row(Emitter *emitter, const Kernel *kernel, const char *identifier)
{
    const Statement *last = kernel_statement(kernel, kernel->count - 1);
    KernelRow row = {
        .identifier = identifier, .name = last->result->name, .line = last->origin.line};
    Text formula = text_new(emitter->arena);
    for (int i = 0; i < kernel->count; i++) {
        const Statement *s = kernel_statement(kernel, i);
        text_add(&formula, i > 0 ? "; " : "");
        text_add(&formula, formula_text(emitter->arena, s));
        row.flops += statement_flops(s);
        row.bytes += formula_bytes(emitter->arena, s);
        LIST_PUSH(emitter->arena, &row.outputs, (const Tensor *)s->result);
    }
    row.formula = formula.data;
    return row;
}

static void write_program(Emitter *emitter, Text *out, Written *written, const Program *program,
                          KernelTable *table)
{
    const Recurrences recurrences = recurrence_find(emitter->arena, emitter->module, program);
    int *parts = ARENA_ARRAY(emitter->arena, int, emitter->module->ids); /* by tensor id */
    table->program = program;
    for (Kernel kernel = {.program = program}; kernel.first < program->statements.count;
         kernel.first += kernel.count) {
        if (kernel.first == program->forward)
            table->forward = table->rows.count;
        kernel.recurrence = recurrence_at(&recurrences, kernel.first);
        kernel.count = kernel.recurrence != NULL ? kernel.recurrence->count : 1;
        for (int i = 0; i < kernel.count; i++)
            kernel.part = parts[kernel_statement(&kernel, i)->result->id]++;
        const KernelRow row =
            kernel_row(emitter, &kernel, write_kernel(emitter, out, written, &kernel));
        LIST_PUSH(emitter->arena, &table->rows, row);
    }
    if (program->forward == program->statements.count)
        table->forward = table->rows.count;
}

static void plain_kernels(Emitter *emitter, Text *out, KernelTable *train, KernelTable *eval)
{
    Written written = {.of_body = {.arena = emitter->arena}, .taken = {.arena = emitter->arena}};
    write_program(emitter, out, &written, emitter->module->train, train);
    write_program(emitter, out, &written, emitter->module->eval, eval);
}

static void write_calls(Text *out, const KernelTable *table, int first, int end)
{
    for (int k = first; k < end; k++) {
        text_format(out, "    %s();\n", table->rows.items[k].identifier);
        text_format(out, "    done(%d, 0);\n", k);
    }
}

static void plain_train(Emitter *emitter, Text *out, const KernelTable *table)
{
    write_calls(out, table, 0, table->forward);
    text_format(out, "    if (!isfinite(%s))\n        return false;\n",
                emitter->place[emitter->module->train->loss->id].name);
    write_calls(out, table, table->forward, table->rows.count);
    text_add(out, "    return true;\n");
}

static void plain_evaluate(Emitter *emitter, Text *out, const KernelTable *table)
{
    (void)emitter;
    write_calls(out, table, 0, table->rows.count);
}

const Level level_plain = {plain_kernels, plain_train, plain_evaluate};
