/* Reverse accumulation: an adjoint (the gradient of the loss by a subexpression) is pushed from the
   root to the reads. The rules of arithmetic and select are here; those of functions are terms of
   the library, over the function's parameters and its result y. Comparisons, stop_gradient and
   functions without a rule pass nothing on. */
#include "gradient/derivative.h"

/* Conditions on the way from the root to a subexpression. */
typedef struct Path {
    const struct Path *up;
    Constraint constraint;
} Path;

typedef struct Derivation {
    const DerivativeTask *task;
    Arena *arena;
    Partials partials;
} Derivation;

static void push(Derivation *derivation, const Expr *e, const Expr *adjoint, const Path *path);

static bool reads_wanted(const DerivativeTask *task, const Expr *e)
{
    if (e->kind == EXPR_READ)
        return task->wanted(task->user, e->tensor);
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        if (reads_wanted(task, e->argument[i]))
            return true;
    return false;
}

/* ---- Reads ---- */

static Constraints path_constraints(Arena *arena, const Path *path)
{
    Constraints where = {0};
    if (path != NULL) {
        where = path_constraints(arena, path->up);
        LIST_PUSH(arena, &where, path->constraint);
    }
    return where;
}

static bool same_constraints(const Constraints *a, const Constraints *b)
{
    if (a->count != b->count)
        return false;
    for (int i = 0; i < a->count; i++)
        if (a->items[i].equality != b->items[i].equality ||
            !affine_equal(a->items[i].value, b->items[i].value))
            return false;
    return true;
}

static void push_read(Derivation *derivation, const Expr *read, const Expr *adjoint,
                      const Path *path)
{
    const Constraints where = path_constraints(derivation->arena, path);
    for (int i = 0; i < derivation->partials.count; i++) {
        Partial *known = &derivation->partials.items[i];
        if (expr_equal(known->read, read) && same_constraints(&known->where, &where)) {
            known->adjoint = algebra_sum(derivation->arena, known->adjoint, adjoint);
            return;
        }
    }
    const Partial partial = {read, adjoint, where};
    LIST_PUSH(derivation->arena, &derivation->partials, partial);
}

/* ---- Rules of the library ---- */

typedef struct Binding {
    const FunctionEntry *entry;
    const Expr *const *argument;
    const Expr *result;
} Binding;

static const Expr *bound_name(const Binding *binding, const char *name)
{
    for (int i = 0; i < binding->entry->arity; i++)
        if (string_equal(binding->entry->parameter[i], name))
            return binding->argument[i];
    if (string_equal(name, "y"))
        return binding->result;
    FAULT("derivative of %s: unknown name '%s'", binding->entry->name, name);
}

static const Expr *instantiate(Arena *arena, const Binding *binding, const Term *term)
{
    if (term->kind == TERM_NUMBER)
        return expr_number(arena, term->number);
    if (term->kind == TERM_NAME)
        return bound_name(binding, term->name);
    const Function *function = term->kind == TERM_APPLY ? function_find(term->name) : NULL;
    if (function == NULL || function->arity != term->count)
        FAULT("derivative of %s: not a scalar expression", binding->entry->name);
    const Expr **argument = ARENA_ARRAY(arena, const Expr *, term->count);
    for (int i = 0; i < term->count; i++)
        argument[i] = instantiate(arena, binding, term->arguments[i]);
    return algebra_apply(arena, function, term->count, argument);
}

static const FunctionEntry *rules_of(const Library *library, const char *name)
{
    for (int i = 0; i < library->functions.count; i++)
        if (string_equal(library->functions.items[i]->name, name))
            return library->functions.items[i];
    return NULL;
}

static void push_named(Derivation *derivation, const Expr *e, const Expr *adjoint, const Path *path)
{
    const DerivativeTask *task = derivation->task;
    const FunctionEntry *entry = rules_of(task->library, e->function->name);
    if (entry == NULL)
        return;
    const bool stored = e == task->value && task->self != NULL;
    const Binding binding = {entry, e->argument, stored ? task->self : e};
    for (int i = 0; i < e->count; i++) {
        if (entry->derivative[i] == NULL || !reads_wanted(task, e->argument[i]))
            continue;
        const Expr *factor = instantiate(derivation->arena, &binding, entry->derivative[i]);
        if (expr_is_number(factor, 0))
            continue;
        push(derivation, e->argument[i], algebra_product(derivation->arena, adjoint, factor), path);
    }
}

/* ---- Arithmetic ---- */

static void push_quotient(Derivation *derivation, const Expr *e, const Expr *adjoint,
                          const Path *path)
{
    Arena *arena = derivation->arena;
    const Expr *a = e->argument[0], *b = e->argument[1];
    const DerivativeTask *task = derivation->task;
    push(derivation, a, algebra_quotient(arena, adjoint, b), path);
    const Expr *result = e == task->value && task->self != NULL ? task->self : e;
    const Expr *by_b = algebra_quotient(arena, algebra_product(arena, adjoint, result), b);
    push(derivation, b, algebra_negative(arena, by_b), path);
}

/* The chosen branch gets the adjoint. Where the condition is affine it becomes part of the path:
   a guard of a read outside its tensor then turns into bounds of the reversed access. */
static void push_branch(Derivation *derivation, const Expr *e, bool otherwise, const Expr *adjoint,
                        const Path *path)
{
    Arena *arena = derivation->arena;
    const Expr *c = e->argument[0], *branch = e->argument[otherwise ? 2 : 1];
    if (!reads_wanted(derivation->task, branch))
        return;
    Constraints found = {0};
    for (const Path *step = path; step != NULL; step = step->up)
        LIST_PUSH(arena, &found, step->constraint);
    const int known = found.count;
    if (!condition_constraints(arena, c, otherwise, &found)) {
        const Expr *zero = expr_number(arena, 0);
        push(derivation, branch,
             algebra_select(arena, c, otherwise ? zero : adjoint, otherwise ? adjoint : zero),
             path);
        return;
    }
    for (int i = known; i < found.count; i++) {
        Path *longer = ARENA_NEW(arena, Path);
        *longer = (Path){path, found.items[i]};
        path = longer;
    }
    push(derivation, branch, adjoint, path);
}

static void push_apply(Derivation *derivation, const Expr *e, const Expr *adjoint, const Path *path)
{
    Arena *arena = derivation->arena;
    const Expr *const *argument = e->argument;
    switch (e->function->id) {
    case FUNCTION_ADD:
        push(derivation, argument[0], adjoint, path);
        push(derivation, argument[1], adjoint, path);
        break;
    case FUNCTION_SUB:
        push(derivation, argument[0], adjoint, path);
        push(derivation, argument[1], algebra_negative(arena, adjoint), path);
        break;
    case FUNCTION_MUL:
        push(derivation, argument[0], algebra_product(arena, adjoint, argument[1]), path);
        push(derivation, argument[1], algebra_product(arena, adjoint, argument[0]), path);
        break;
    case FUNCTION_DIV:
        push_quotient(derivation, e, adjoint, path);
        break;
    case FUNCTION_NEG:
        push(derivation, argument[0], algebra_negative(arena, adjoint), path);
        break;
    case FUNCTION_SELECT:
        push_branch(derivation, e, false, adjoint, path);
        push_branch(derivation, e, true, adjoint, path);
        break;
    case FUNCTION_NAMED:
        push_named(derivation, e, adjoint, path);
        break;
    default: /* comparisons, logic, stop_gradient */
        break;
    }
}

static void push(Derivation *derivation, const Expr *e, const Expr *adjoint, const Path *path)
{
    if (!reads_wanted(derivation->task, e))
        return;
    if (e->kind == EXPR_READ)
        push_read(derivation, e, adjoint, path);
    else
        push_apply(derivation, e, adjoint, path);
}

Partials derivative_partials(const DerivativeTask *task)
{
    Derivation derivation = {task, task->arena, {0}};
    push(&derivation, task->value, task->seed, NULL);
    return derivation.partials;
}
