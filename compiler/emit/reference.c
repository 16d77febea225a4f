/* All tensors but the inputs lie one after the other in one array of doubles, row-major. What only
   updates need is left out; what the loss does not need belongs to the backward part. */
#include "emit/reference.h"
#include "emit/formula.h"
#include "emit/loops.h"
#include <string.h>

typedef struct Reference {
    Emitter *emitter;
    const Program *program;
    int64_t *memory; /* by tensor id: offset in doubles, -1: not there */
    int64_t doubles;
    bool *loss, *all; /* by position of the statement: the loss needs it; a gradient or it does */
    Recurrences recurrences;
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

static void write_part(Reference *reference, Text *out, const char *name, bool backward)
{
    Emitter *emitter = reference->emitter;
    text_format(out, "static void %s(double *memory)\n{\n", name);
    bool any = false;
    for (int i = 0, count; i < reference->program->statements.count; i += count) {
        const Recurrence *recurrence = recurrence_at(&reference->recurrences, i);
        count = recurrence != NULL ? recurrence->count : 1;
        if (!reference->all[i] || reference->loss[i] == backward)
            continue;
        Statement *const *s = reference->program->statements.items + i;
        Block block = recurrence != NULL ? loops_recurrence(emitter, reference->program, recurrence,
                                                            reference->memory)
                                         : loops_statement(emitter, s[0], reference->memory);
        block = block_scope(&block);
        for (int k = 0; k < count; k++)
            write_comment(out, 1, formula_text(emitter->arena, s[k]));
        block_write(out, 1, &block);
        any = true;
    }
    text_add(out, any ? "}\n\n" : "    (void)memory;\n}\n\n");
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
    write_part(&reference, out, "reference_forward", false);
    write_part(&reference, out, "reference_backward", true);
    text_add(out, "static void reference_run(double *memory, bool backward)\n"
                  "{\n"
                  "    reference_forward(memory);\n"
                  "    if (backward)\n"
                  "        reference_backward(memory);\n"
                  "}\n\n");
    write_offsets(&reference, out, "reference_value", false, count, table);
    write_offsets(&reference, out, "reference_gradient", true, count, table);
    text_format(out,
                "static const struct dlcrt_reference reference = {\n"
                "    .bytes = %lld,\n"
                "    .run = reference_run,\n"
                "    .value = reference_value,\n"
                "    .gradient = reference_gradient,\n"
                "    .loss = %lld,\n"
                "};\n",
                (long long)reference.doubles * 8,
                (long long)reference.memory[emitter->reference->loss->id]);
}
