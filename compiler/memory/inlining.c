#include "memory/inlining.h"
#include "ir/cost.h"
#include "ir/inline.h"

enum {
    FEW = 4,   /* operations */
    WORTH = 16 /* values this many times smaller than the largest at the peak are left alone */
};
/* How much longer a contraction takes that has no tile any more, because a factor is a formula. */
static const double without_tile = 8;

/* What is read must be there wherever the value is: it is what the step begins with. */
static void check_read(void *user, const Expr *read)
{
    const Role role = read->tensor->role;
    *(bool *)user &= role != ROLE_VALUE && role != ROLE_UPDATE;
}

static int operations(const Expr *e)
{
    int count = e->kind == EXPR_APPLY ? 1 : 0;
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        count += e->function->costly ? FEW + 1 : operations(e->argument[i]);
    return e->kind == EXPR_RANDOM ? FEW + 1 : count;
}

static bool is_plain(const Statement *s)
{
    bool there = true;
    expr_reads(s->value, check_read, &there);
    return there && s->reduction == REDUCE_NONE && s->constraints == 0 && s->argument == NULL &&
           dtype_is_float(s->result->dtype) == !statement_may_choose(s) &&
           s->result->gradient_of == NULL && s->result->schedule_of == NULL &&
           statement_is_invertible(s) && operations(s->value) <= FEW;
}

struct Reads {
    const Tensor *tensor;
    int count;
    bool affine;
};

static void count_read(void *user, const Expr *read)
{
    struct Reads *reads = user;
    if (read->tensor != reads->tensor)
        return;
    reads->count++;
    for (int d = 0; d < read->count; d++)
        reads->affine &= read->subscript[d].affine != NULL;
}

/* What all readers have more to do, less what the definition had. False when it cannot be. */
static bool find_cost(Arena *arena, const Program *program, const bool *stay, Inlining *inlining)
{
    const int at = inlining->value->definitions.items[0];
    const Statement *definition = program->statements.items[at];
    inlining->flops = inlining->cost = -statement_flops(definition);
    for (int i = at + 1; i < program->statements.count; i++) {
        Statement s = *program->statements.items[i];
        struct Reads reads = {definition->result, 0, true};
        expr_reads(s.value, count_read, &reads);
        if (reads.count == 0)
            continue;
        if (stay[s.id] || !reads.affine || s.result->role == ROLE_UPDATE)
            return false;
        const double before = statement_flops(&s);
        const double slower = statement_is_contraction(&s) ? without_tile : 1;
        s.value = inline_definition(arena, definition, s.value);
        inlining->flops += statement_flops(&s) - before;
        inlining->cost += statement_flops(&s) * slower - before;
    }
    return true;
}

Inlining inlining_best(Arena *arena, const Program *program, const Lifetimes *lifetimes,
                       const bool *stay)
{
    Inlining best = {.value = NULL};
    size_t largest = 0;
    for (int i = 0; i < lifetimes->ids; i++)
        if (lifetime_is_at_peak(lifetimes, &lifetimes->value[i]) &&
            lifetimes->value[i].bytes > largest)
            largest = lifetimes->value[i].bytes;
    for (int i = 0; i < lifetimes->ids; i++) {
        const Value *value = &lifetimes->value[i];
        if (!lifetime_is_at_peak(lifetimes, value) || value->bytes * WORTH < largest ||
            !is_plain(program->statements.items[value->definitions.items[0]]))
            continue;
        Inlining one = {.value = value};
        if (find_cost(arena, program, stay, &one) &&
            (best.value == NULL ||
             one.cost * (double)best.value->bytes < best.cost * (double)value->bytes))
            best = one;
    }
    return best;
}

void inlining_carry_out(Module *module, Program *program, const Value *value)
{
    const int at = value->definitions.items[0];
    const Statement *definition = program->statements.items[at];
    for (int i = at + 1; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        s->value = inline_definition(module->arena, definition, s->value);
        program->statements.items[i - 1] = s;
    }
    program->statements.count--;
    program->forward -= at < program->forward;
    program_remove_tensor(program, value->tensor);
}
