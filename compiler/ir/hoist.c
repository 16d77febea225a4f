#include "ir/hoist.h"

/* Evaluations per value from which a part gets a tensor. */
static const double many = 8;

/* Whether a part that is evaluated so often for each of its points gets a tensor. */
typedef bool Wanted(const Expr *e, double evaluations);

typedef struct Hoister {
    Wanted *wanted;
    Context *context;
    Module *module;
    Program *program;
    int end; /* of the statements that are looked at */
    const Statement *statement;
} Hoister;

static bool has_costly(const Expr *e)
{
    if (e->kind != EXPR_APPLY)
        return false;
    bool costly = e->function->costly;
    for (int i = 0; i < e->count && !costly; i++)
        costly = has_costly(e->argument[i]);
    return costly;
}

static bool is_repeated(const Expr *e, double evaluations)
{
    return evaluations >= many && has_costly(e);
}

static bool is_stopped(const Expr *e, double evaluations)
{
    (void)evaluations;
    return e->function->id == FUNCTION_STOP;
}

/* Reads that are in bounds without the guards around them, and nothing random. */
static bool is_movable(const Expr *e)
{
    if (e->kind == EXPR_RANDOM)
        return false;
    if (e->kind == EXPR_READ)
        for (int d = 0; d < e->count; d++) {
            const Affine *affine = e->subscript[d].affine;
            if (affine != NULL &&
                (affine_min(affine) < 0 || affine_max(affine) >= e->tensor->extent[d]))
                return false;
        }
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        if (!is_movable(e->argument[i]))
            return false;
    return true;
}

/* The indices that the part depends on; how often it is evaluated for each of their points. */
static double find_indices(const Hoister *hoister, const Expr *e, const Index **index, int *count)
{
    const Statement *s = hoister->statement;
    double evaluations = 1;
    *count = 0;
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (expr_uses_index(e, s->index[i]))
            index[(*count)++] = s->index[i];
        else
            evaluations *= (double)s->index[i]->extent;
    return evaluations;
}

static const Expr *hoist(Hoister *hoister, const Expr *e)
{
    Arena *arena = hoister->context->arena;
    const int all = hoister->statement->outer + hoister->statement->reduced;
    const Index **old = ARENA_ARRAY(arena, const Index *, all);
    int count;
    const double evaluations = find_indices(hoister, e, old, &count);
    const bool whole = e == hoister->statement->value &&
                       hoister->statement->reduction == REDUCE_NONE && evaluations == 1;
    if (whole || !hoister->wanted(e, evaluations) || !is_movable(e) || count > TENSOR_MAX_RANK)
        return NULL;
    const Index *index[TENSOR_MAX_RANK];
    const Affine *to[TENSOR_MAX_RANK], *subscript[TENSOR_MAX_RANK];
    int64_t extent[TENSOR_MAX_RANK];
    for (int i = 0; i < count; i++) {
        extent[i] = old[i]->extent;
        index[i] = index_new(hoister->module, old[i]->name, extent[i]);
        to[i] = affine_index(arena, index[i]);
        subscript[i] = affine_index(arena, old[i]);
    }
    const Origin origin = hoister->statement->origin;
    Tensor *t = tensor_new(hoister->module, hoister->program,
                           arena_format(arena, "%s.part", hoister->statement->result->name),
                           DTYPE_F32, ROLE_VALUE, count, extent, origin);
    statement_pointwise(hoister->module, hoister->program, t, index,
                        expr_substitute(arena, e, count, old, to), origin);
    return expr_read_affine(arena, t, subscript);
}

/* The largest parts first. */
static const Expr *hoist_parts(Hoister *hoister, const Expr *e)
{
    if (e->kind != EXPR_APPLY)
        return e;
    const Expr *part = hoist(hoister, e);
    if (part != NULL)
        return part;
    Arena *arena = hoister->context->arena;
    const Expr **argument = ARENA_ARRAY(arena, const Expr *, e->count);
    bool changed = false;
    for (int i = 0; i < e->count; i++) {
        argument[i] = hoist_parts(hoister, e->argument[i]);
        changed |= argument[i] != e->argument[i];
    }
    return changed ? expr_apply(arena, e->function, e->count, argument) : e;
}

static void hoist_from(void *user, Statement *s, int position)
{
    Hoister *hoister = user;
    hoister->statement = s;
    if (position < hoister->end)
        s->value = hoist_parts(hoister, s->value);
    LIST_PUSH(hoister->context->arena, &hoister->program->statements, s);
}

void program_hoist(Context *context, Module *module, Program *program)
{
    Hoister hoister = {is_repeated, context, module, program, program->statements.count, NULL};
    program_rewrite(context->arena, program, hoist_from, &hoister);
}

void program_hold(Context *context, Module *module, Program *program)
{
    Hoister hoister = {is_stopped, context, module, program, program->forward, NULL};
    program_rewrite(context->arena, program, hoist_from, &hoister);
}
