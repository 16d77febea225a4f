#include "ir/dead.h"

bool program_sums(const Program *program, const Tensor *t)
{
    for (int i = 0; i < program->metrics.count; i++)
        for (int k = 0; k < program->metrics.items[i].sums.count; k++)
            if (t == program->metrics.items[i].sums.items[k])
                return true;
    return false;
}

bool program_observes(const Program *program, const Tensor *t)
{
    if (t == program->loss || t == program->loss_weight || t == program->output ||
        t->role == ROLE_UPDATE || t->gradient_of != NULL || t->schedule_of != NULL)
        return true;
    return program_sums(program, t);
}

struct Needs {
    bool *needed; /* by tensor id */
    bool changed;
};

static void need_read(void *user, const Expr *read)
{
    struct Needs *needs = user;
    needs->changed |= !needs->needed[read->tensor->id];
    needs->needed[read->tensor->id] = true;
}

static bool is_needed(const Statement *s, const bool *needed)
{
    return needed[s->result->id] || (s->argument != NULL && needed[s->argument->id]);
}

static void remove_statements(Program *program, const bool *needed)
{
    int kept = 0, forward = 0;
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        if (!is_needed(s, needed))
            continue;
        if (s->argument != NULL && !needed[s->argument->id])
            s->argument = NULL;
        forward += i < program->forward;
        program->statements.items[kept++] = s;
    }
    program->statements.count = kept;
    program->forward = forward;
}

static void remove_dead(Program *program, bool *needed)
{
    struct Needs needs = {needed, true};
    for (int i = 0; i < program->tensors.count; i++)
        needed[program->tensors.items[i]->id] |=
            program_observes(program, program->tensors.items[i]);
    for (int i = 0; i < program->tensors.count; i++) /* the flag of a number that is scheduled */
        if (program->tensors.items[i]->schedule_of != NULL)
            needed[program->tensors.items[i]->schedule_of->id] = true;
    while (needs.changed) { /* a second time finds what only a recurrence reads */
        needs.changed = false;
        for (int i = program->statements.count - 1; i >= 0; i--) {
            const Statement *s = program->statements.items[i];
            if (!is_needed(s, needed))
                continue;
            needed[s->result->id] = true; /* an extremum, of which only the place is read */
            expr_reads(s->value, need_read, &needs);
        }
    }
    remove_statements(program, needed);
    int kept = 0;
    for (int i = 0; i < program->tensors.count; i++)
        if (needed[program->tensors.items[i]->id])
            program->tensors.items[kept++] = program->tensors.items[i];
    program->tensors.count = kept;
}

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

void module_remove_dead(Context *context, Module *module)
{
    bool *needed = ARENA_ARRAY(context->arena, bool, module->ids);
    remove_dead(module->train, needed);
    remove_dead(module->eval, needed);
    remove_unread_scalars(module, needed);
}
