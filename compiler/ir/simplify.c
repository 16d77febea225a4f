#include "ir/simplify.h"

struct Needs {
    bool *needed; /* by tensor id */
};

static void need_read(void *user, const Expr *read)
{
    ((struct Needs *)user)->needed[read->tensor->id] = true;
}

/* Tensors that are looked at from outside of the program's statements. */
static void need_results(const Program *program, bool *needed)
{
    needed[program->loss->id] = needed[program->loss_weight->id] = true;
    needed[program->output->id] = true;
    for (int i = 0; i < program->metrics.count; i++)
        needed[program->metrics.items[i].sum->id] = true;
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *t = program->tensors.items[i];
        needed[t->id] |= t->role == ROLE_UPDATE || t->gradient_of != NULL;
    }
}

static void remove_dead(Program *program, bool *needed)
{
    struct Needs needs = {needed};
    need_results(program, needs.needed);
    for (int i = program->statements.count - 1; i >= 0; i--) {
        const Statement *s = program->statements.items[i];
        if (needs.needed[s->result->id] ||
            (s->argument != NULL && needs.needed[s->argument->id]))
            expr_reads(s->value, need_read, &needs);
    }
    int kept = 0, forward = program->forward;
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        const bool needed = needs.needed[s->result->id] ||
                            (s->argument != NULL && needs.needed[s->argument->id]);
        if (needed)
            program->statements.items[kept++] = s;
        else if (i < program->forward)
            forward--;
    }
    program->statements.count = kept;
    program->forward = forward;
    kept = 0;
    for (int i = 0; i < program->tensors.count; i++)
        if (needs.needed[program->tensors.items[i]->id])
            program->tensors.items[kept++] = program->tensors.items[i];
    program->tensors.count = kept;
}

/* A number that no statement reads is not offered to the user as a flag. */
static void remove_unread_scalars(Module *module, const bool *needed)
{
    int kept = 0;
    for (int i = 0; i < module->tensors.count; i++) {
        Tensor *t = module->tensors.items[i];
        if (t->role != ROLE_SCALAR || needed[t->id])
            module->tensors.items[kept++] = t;
    }
    module->tensors.count = kept;
}

void module_simplify(Context *context, Module *module)
{
    bool *needed = ARENA_ARRAY(context->arena, bool, module->ids);
    remove_dead(module->train, needed);
    remove_dead(module->eval, needed);
    remove_unread_scalars(module, needed);
}
