#include "common/same_values.h"
#include "common/interpret.h"
#include <math.h>

typedef struct Side {
    const Module *module;
    const Program *program;
    Interpreter *in;
} Side;

typedef struct Comparison {
    Arena *arena;
    Side before, after;
    const char *error;
} Comparison;

static void compare(Comparison *c, const char *what, const Tensor *before, const Tensor *after)
{
    if (c->error != NULL)
        return;
    if (after == NULL || tensor_elements(before) != tensor_elements(after)) {
        c->error = arena_format(c->arena, "%s is not there, or of another shape", what);
        return;
    }
    const double *a = interpret_tensor(c->before.in, before);
    const double *b = interpret_tensor(c->after.in, after);
    for (int64_t i = 0; i < tensor_elements(before); i++) {
        const bool equal = a[i] == b[i] || (isnan(a[i]) && isnan(b[i]));
        if (!equal && !(fabs(a[i] - b[i]) <= 1e-9 * (1 + fabs(a[i])))) {
            c->error =
                arena_format(c->arena, "element %lld of %s is %.12g, was %.12g in program %s",
                             (long long)i, what, b[i], a[i], c->before.program->name);
            return;
        }
    }
}

static const Tensor *update_of(const Program *program, const char *name)
{
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *t = program->tensors.items[i];
        if (t->role == ROLE_UPDATE && string_equal(t->replaces->name, name))
            return t;
    }
    return NULL;
}

static void run(Comparison *c, Side *side, uint64_t seed)
{
    side->in = interpret_new(c->arena, side->module);
    interpret_fill(side->in, seed);
    if (c->error == NULL)
        c->error = interpret_program(side->in, side->program);
}

static void compare_programs(Comparison *c, uint64_t seed)
{
    const Program *before = c->before.program, *after = c->after.program;
    run(c, &c->before, seed);
    run(c, &c->after, seed);
    compare(c, "the loss", before->loss, after->loss);
    compare(c, "the output", before->output, after->output);
    for (int i = 0; i < before->metrics.count; i++)
        for (int k = 0; k < before->metrics.items[i].sums.count; k++)
            compare(c, before->metrics.items[i].name, before->metrics.items[i].sums.items[k],
                    after->metrics.items[i].sums.items[k]);
    for (int i = 0; i < before->tensors.count; i++) {
        const Tensor *t = before->tensors.items[i];
        if (t->role == ROLE_UPDATE)
            compare(c, t->name, t, update_of(after, t->replaces->name));
    }
}

const char *same_values(Arena *arena, const Module *before, const Module *after, uint64_t seed)
{
    Comparison c = {arena, {before, before->train, NULL}, {after, after->train, NULL}, NULL};
    compare_programs(&c, seed);
    c.before.program = before->eval;
    c.after.program = after->eval;
    compare_programs(&c, seed);
    return c.error;
}
