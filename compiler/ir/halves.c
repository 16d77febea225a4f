#include "ir/halves.h"
#include "ir/dead.h"
#include "ir/inline.h"

bool expr_is_rounded(const Expr *e, const bool *rounded)
{
    if (e->kind == EXPR_NUMBER)
        return e->number == 0 || e->number == 1;
    if (e->kind == EXPR_READ)
        return rounded[e->tensor->id];
    if (expr_applies(e, FUNCTION_SELECT))
        return expr_is_rounded(e->argument[1], rounded) && expr_is_rounded(e->argument[2], rounded);
    return expr_applies(e, FUNCTION_BF16) ||
           (expr_applies(e, FUNCTION_NEG) && expr_is_rounded(e->argument[0], rounded));
}

bool *program_rounded(Arena *arena, const Module *module, const Program *program)
{
    bool *rounded = ARENA_ARRAY(arena, bool, module->ids);
    bool *defined = ARENA_ARRAY(arena, bool, module->ids);
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        const Tensor *t = s->result;
        const bool is = reduction_chooses(s->reduction) && t->role == ROLE_VALUE &&
                        t->dtype == DTYPE_F32 && expr_is_rounded(s->value, rounded);
        rounded[t->id] = is && (!defined[t->id] || rounded[t->id]);
        defined[t->id] = true;
    }
    return rounded;
}

struct Refusal {
    bool *rounded;
    bool contraction;
};

/* Nor where a choice guards a read: it would be of an address. */
static void refuse(void *user, const Expr *read)
{
    const struct Refusal *refusal = user;
    bool inside = !refusal->contraction;
    for (int d = 0; d < read->count; d++) {
        const Affine *affine = read->subscript[d].affine;
        inside &= affine != NULL && affine_min(affine) >= 0 &&
                  affine_max(affine) < read->tensor->extent[d];
    }
    refusal->rounded[read->tensor->id] &= inside;
}

void program_store_halves(Context *context, const Module *module, Program *program)
{
    if (!module->narrow)
        return;
    struct Refusal refusal = {program_rounded(context->arena, module, program), false};
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        refusal.contraction = statement_is_contraction(s);
        expr_reads(s->value, refuse, &refusal);
    }
    for (int i = 0; i < program->tensors.count; i++) {
        Tensor *t = program->tensors.items[i];
        if (refusal.rounded[t->id] && t->rank > 0 && !program_observes(program, t))
            t->dtype = DTYPE_BF16;
    }
}
