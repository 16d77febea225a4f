/* Expressions of the notation as expressions of the IR; a reduction inside of one becomes a
   statement of its own. */
#include "ir/lowering.h"
#include <math.h>

enum { MAX_EXTENT = INT32_MAX };

/* ---- Reads ---- */

/* What must hold for a read to be inside its tensor. */
static void bounds_of(const Scope *scope, const Expr *read, Constraints *out)
{
    Arena *arena = scope_arena(scope);
    for (int d = 0; d < read->tensor->rank; d++) {
        const Affine *a = read->subscript[d].affine;
        if (a == NULL)
            continue;
        const Constraint low = {a, false};
        const Constraint high = {
            affine_sub(arena, affine_constant(arena, read->tensor->extent[d] - 1), a), false};
        if (affine_min(low.value) < 0)
            LIST_PUSH(arena, out, low);
        if (affine_min(high.value) < 0)
            LIST_PUSH(arena, out, high);
    }
}

/* A read without its default; *value is what stands for it where there is no read: what an absent
   tensor gives, or anything after an error. */
static const Expr *lower_read(Scope *scope, const Term *term, const Expr **value)
{
    const Known known = scope_tensor(scope, term->name);
    *value = expr_number(scope_arena(scope), known.absent);
    Tensor *tensor =
        known.defined ? known.tensor : scope_tensor_ahead(scope, term->name, term->span);
    if (tensor == NULL)
        return NULL;
    Subscript subscript[2 * TENSOR_MAX_RANK] = {{NULL, NULL}};
    if (!lower_subscripts(scope, term, tensor, subscript))
        return NULL;
    return expr_read(scope_arena(scope), tensor, subscript);
}

static const Expr *lower_access(Scope *scope, const Term *term)
{
    const Expr *value, *read = lower_read(scope, term, &value);
    Constraints bounds = {0};
    if (read == NULL)
        return value;
    if (term->fallback != NULL)
        bounds_of(scope, read, &bounds);
    if (bounds.count == 0)
        return read;
    return expr_select(scope_arena(scope),
                       condition_expr(scope_arena(scope), bounds.count, bounds.items), read,
                       lower_value(scope, term->fallback));
}

/* ---- Reductions ---- */

static bool is_constant_term(const Scope *scope, const Term *term, double value)
{
    const Constant c = instance_constant(scope->lowering->instance, term, false);
    return c.known && c.string == NULL && c.number == value && !has_scalar(scope, term);
}

static Reduction reduction_of(const char *name)
{
    static const char *const names[] = {"", "sum", "prod", "max", "min", "argmax"};
    for (int i = REDUCE_SUM; i <= REDUCE_ARGMAX; i++)
        if (string_equal(names[i], name))
            return (Reduction)i;
    return REDUCE_NONE;
}

/* A read whose default is neutral restricts the reduction to where it is inside its tensor; in a
   sum it may also be a factor, for 0 times the other factors is 0. */
static const Expr *lower_body(Scope *scope, const Term *term, Reduction reduction,
                              Constraints *where)
{
    if (term->kind == TERM_APPLY && string_equal(term->name, "*") && reduction == REDUCE_SUM) {
        const Expr *a = lower_body(scope, term->arguments[0], reduction, where);
        return expr_binary(scope_arena(scope), FUNCTION_MUL, a,
                           lower_body(scope, term->arguments[1], reduction, where));
    }
    if (term->kind != TERM_ACCESS || term->fallback == NULL ||
        !is_constant_term(scope, term->fallback, reduction_neutral(reduction)))
        return lower_value(scope, term);
    const Expr *value, *read = lower_read(scope, term, &value);
    if (read == NULL)
        return value;
    bounds_of(scope, read, where);
    return read;
}

/* The extent of a reduction index: given, or that of the dimension it subscripts; 0 after an
   error. */
static int64_t binder_extent(const Scope *scope, const Term *reduction, const Binder *binder)
{
    if (binder->extent == NULL) {
        const int64_t found = scope_extent(scope, reduction->arguments[0], binder->name);
        if (found < 1)
            scope_report(scope, binder->span,
                         "the extent of '%s' is unknown: it subscripts no tensor alone; give it, "
                         "as in %s(%s: 3)",
                         binder->name, reduction->name, binder->name);
        return found;
    }
    const Constant given = instance_constant(scope->lowering->instance, binder->extent, true);
    if (given.known && given.number >= 1 && given.number <= MAX_EXTENT &&
        given.number == floor(given.number))
        return (int64_t)given.number;
    scope_report(scope, binder->span,
                 "the extent of '%s' is %g; it must be a whole number from 1 on", binder->name,
                 given.known ? given.number : NAN);
    return 0;
}

static bool bind_binders(Scope *scope, const Term *term, Reduced *out)
{
    for (int i = 0; i < term->binder_count; i++) {
        const Term *ellipsis = term->binders[i].ellipsis;
        const int64_t extent = ellipsis != NULL ? 1 : binder_extent(scope, term, &term->binders[i]);
        if (extent < 1)
            return false;
        if (ellipsis != NULL)
            scope_bind_ellipsis(scope, ellipsis->name);
        else
            scope_bind(scope, term->binders[i].name, extent);
        const Binding *bound = &scope->bindings.items[scope->bindings.count - 1];
        if (out->count + bound->count > TENSOR_MAX_RANK) {
            scope_report(scope, term->span, "a reduction has at most %d indices", TENSOR_MAX_RANK);
            return false;
        }
        for (int k = 0; k < bound->count; k++)
            out->index[out->count++] = bound->index[k];
    }
    return true;
}

/* Over no index, as over the dimensions of an empty list, a reduction is its body. */
static void reduce_one(const Scope *scope, Reduction reduction, Reduced *out)
{
    Arena *arena = scope_arena(scope);
    const Constraints *where = &out->conditions.where;
    const Expr *body = reduction == REDUCE_ARGMAX ? expr_number(arena, 0) : out->body;
    if (where->count > 0)
        body = expr_select(arena, condition_expr(arena, where->count, where->items), body,
                           expr_number(arena, reduction_neutral(reduction)));
    *out = (Reduced){.body = body};
}

/* Whether a factor is of a tensor that is not there, and 0 then. */
static bool has_absent_factor(const Scope *scope, const Term *term)
{
    if (term->kind == TERM_APPLY && term->count == 2 && string_equal(term->name, "*"))
        return has_absent_factor(scope, term->arguments[0]) ||
               has_absent_factor(scope, term->arguments[1]);
    const Known known = {NULL, 0, false};
    const Known is = term->kind == TERM_ACCESS ? scope_tensor(scope, term->name) : known;
    return is.defined && is.tensor == NULL && is.absent == 0;
}

bool lower_reduction(Scope *scope, const Term *term, Reduced *out)
{
    const Reduction reduction = reduction_of(term->name);
    *out = (Reduced){.reduction = reduction};
    if (!bind_binders(scope, term, out))
        return false;
    if (term->condition != NULL && !lower_condition(scope, term->condition, &out->conditions)) {
        scope_report(scope, term->condition->span,
                     "the condition of a reduction compares sums of indices, joined by 'and'; for "
                     "others use select");
        return false;
    }
    out->body = lower_body(scope, term->arguments[0], reduction, &out->conditions.where);
    out->conditions.never |=
        reduction == REDUCE_SUM && has_absent_factor(scope, term->arguments[0]);
    if (out->count == 0 && !out->conditions.never)
        reduce_one(scope, reduction, out);
    if (out->conditions.never) {
        const double empty = reduction == REDUCE_ARGMAX ? 0 : reduction_neutral(reduction);
        *out = (Reduced){.body = expr_number(scope_arena(scope), empty)};
    }
    scope->bindings.count -= term->binder_count;
    return true;
}

static bool constraints_use(const Constraints *where, const Index *index)
{
    for (int i = 0; i < where->count; i++)
        if (affine_uses(where->items[i].value, index))
            return true;
    return false;
}

/* What holds around the reduction, as far as it is about indices of the body: nothing is reduced,
   and nothing read, where the result is not. */
static Constraints outer_conditions(const Scope *scope, const Reduced *reduced)
{
    Constraints all = {0};
    for (int i = 0; i < reduced->conditions.where.count; i++)
        LIST_PUSH(scope_arena(scope), &all, reduced->conditions.where.items[i]);
    for (int i = 0; i < scope->where.count; i++)
        for (int b = 0; b < scope->bindings.count; b++) {
            const Binding *binding = &scope->bindings.items[b];
            if (!binding->ellipsis && affine_uses(scope->where.items[i].value, binding->index[0]) &&
                expr_uses_index(reduced->body, binding->index[0])) {
                LIST_PUSH(scope_arena(scope), &all, scope->where.items[i]);
                break;
            }
        }
    return all;
}

/* The bound indices that a reduction depends on; -1 when they are more than a tensor can have. */
static int needed_indices(const Scope *scope, const Reduced *reduced, const Constraints *where,
                          const Index **index)
{
    int count = 0;
    for (int i = 0; i < scope->bindings.count; i++)
        for (int k = 0; k < scope->bindings.items[i].count; k++) {
            const Index *candidate = scope->bindings.items[i].index[k];
            if (!constraints_use(where, candidate) && !expr_uses_index(reduced->body, candidate))
                continue;
            if (count == TENSOR_MAX_RANK)
                return -1;
            index[count++] = candidate;
        }
    return count;
}

/* The indices get fresh copies, for each statement has its own, and the outer ones come first. */
static const Expr *renewed_body(const Scope *scope, const Expr *body, Constraints *where, int count,
                                const Index **index)
{
    Arena *arena = scope_arena(scope);
    const Affine *to[2 * TENSOR_MAX_RANK];
    const Index *from[2 * TENSOR_MAX_RANK];
    for (int i = 0; i < count; i++) {
        from[i] = index[i];
        index[i] = index_new(scope->lowering->module, from[i]->name, from[i]->extent);
        to[i] = affine_index(arena, index[i]);
    }
    for (int i = 0; i < where->count; i++)
        where->items[i].value = affine_substitute(arena, where->items[i].value, count, from, to);
    return expr_substitute(arena, body, count, from, to);
}

const Expr *lower_separately(Scope *scope, const Term *term, const Reduced *reduced)
{
    Lowering *l = scope->lowering;
    Arena *arena = scope_arena(scope);
    const Index *index[2 * TENSOR_MAX_RANK];
    const Affine *read[TENSOR_MAX_RANK], *subscript[TENSOR_MAX_RANK];
    int64_t extent[TENSOR_MAX_RANK];
    Constraints where = outer_conditions(scope, reduced);
    const int outer = needed_indices(scope, reduced, &where, index);
    if (outer < 0) {
        scope_report(scope, term->span, "this reduction depends on more than %d indices",
                     TENSOR_MAX_RANK);
        return expr_number(arena, 0);
    }
    for (int i = 0; i < outer; i++)
        read[i] = affine_index(arena, index[i]);
    for (int i = 0; i < reduced->count; i++)
        index[outer + i] = reduced->index[i];
    const Expr *body = renewed_body(scope, reduced->body, &where, outer + reduced->count, index);
    for (int i = 0; i < outer; i++) {
        subscript[i] = affine_index(arena, index[i]);
        extent[i] = index[i]->extent;
    }
    Tensor *t =
        tensor_new(l->module, l->program, arena_format(arena, "%s.%s", l->label, term->name),
                   value_dtype(reduced->reduction, body), ROLE_VALUE, outer, extent, l->origin);
    Statement *s = statement_new(l->module, l->program, t, subscript, outer, reduced->count, index,
                                 reduced->reduction, body, l->origin);
    s->place = scope->definition->span;
    for (int i = 0; i < where.count; i++)
        statement_constrain(l->module, s, where.items[i].value, where.items[i].equality);
    return expr_read_affine(arena, t, read);
}

static const Expr *lower_nested(Scope *scope, const Term *term)
{
    Reduced reduced;
    if (!lower_reduction(scope, term, &reduced))
        return expr_number(scope_arena(scope), 0);
    return reduced.reduction == REDUCE_NONE ? reduced.body
                                            : lower_separately(scope, term, &reduced);
}

/* ---- Functions and names ---- */

static const Expr *lower_random(Scope *scope)
{
    Arena *arena = scope_arena(scope);
    const Affine *element = affine_constant(arena, 0);
    for (int i = 0; i < scope->bindings.count; i++)
        for (int k = 0; k < scope->bindings.items[i].count; k++) {
            const Index *index = scope->bindings.items[i].index[k];
            element = affine_add(arena, affine_scale(arena, element, index->extent),
                                 affine_index(arena, index));
        }
    return expr_random(arena, (*scope->lowering->streams)++, element);
}

static const Expr *lower_function(Scope *scope, const Term *term)
{
    Arena *arena = scope_arena(scope);
    const Function *f = function_find(term->name);
    if (f == NULL || f->arity != term->count || term->count > 3) {
        if (string_equal(term->name, "%"))
            scope_report(scope, term->span, "'%%' takes sums of indices times whole numbers");
        else
            scope_report(scope, term->span, "'%s' is not a function of numbers", term->name);
        return expr_number(arena, 0);
    }
    const Expr *argument[3];
    for (int i = 0; i < term->count; i++)
        argument[i] = lower_value(scope, term->arguments[i]);
    return expr_apply(arena, f, term->count, argument);
}

static const Expr *lower_select(Scope *scope, const Term *term)
{
    const Constant c = instance_constant(scope->lowering->instance, term->arguments[0], false);
    if (c.known)
        return lower_value(scope, term->arguments[c.number != 0 ? 1 : 2]);
    const Expr *condition = lower_value(scope, term->arguments[0]);
    const int before = scope->where.count;
    condition_constraints(scope_arena(scope), condition, false, &scope->where);
    const Expr *chosen = lower_value(scope, term->arguments[1]);
    scope->where.count = before;
    condition_constraints(scope_arena(scope), condition, true, &scope->where);
    const Expr *other = lower_value(scope, term->arguments[2]);
    scope->where.count = before;
    return expr_select(scope_arena(scope), condition, chosen, other);
}

/* What the description calls a value that an entry reads. */
static const char *name_of(const Expr *read, const Term *term)
{
    const Tensor *tensor = read->kind == EXPR_READ ? read->tensor : NULL;
    const bool layer = tensor != NULL && tensor->role == ROLE_VALUE && tensor->origin.layer != NULL;
    return tensor == NULL ? term->name : layer ? tensor->origin.layer : tensor->name;
}

/* gradient_of(t[], x[i]): an element of the gradient of t by x. */
static const Expr *lower_gradient(Scope *scope, const Term *term)
{
    const Lowering *l = scope->lowering;
    Arena *arena = scope_arena(scope);
    const Expr *of = lower_value(scope, term->arguments[0]);
    const Expr *by = lower_value(scope, term->arguments[1]);
    if (l->instance->failed)
        return expr_number(arena, 0);
    const bool possible = of->kind == EXPR_READ && by->kind == EXPR_READ && l->derive != NULL;
    const Tensor *gradient = !possible ? NULL
                                       : l->derive(l->context, l->module, l->library, l->program,
                                                   of->tensor, by->tensor);
    if (gradient != NULL)
        return expr_read(arena, (Tensor *)gradient, by->subscript);
    scope_report(scope, term->span,
                 "there is no gradient by '%s': what is differentiated does not "
                 "depend on it, or through nothing that has a gradient",
                 name_of(by, term->arguments[1]));
    return expr_number(arena, 0);
}

static const Expr *lower_apply(Scope *scope, const Term *term)
{
    Arena *arena = scope_arena(scope);
    if (notation_is_gradient(term))
        return lower_gradient(scope, term);
    if (string_equal(term->name, "random"))
        return lower_random(scope);
    if (string_equal(term->name, "select"))
        return lower_select(scope, term);
    const Function *function = function_find(term->name);
    Conditions decided = {0};
    if (function != NULL && function->boolean && lower_condition(scope, term, &decided) &&
        (decided.never || decided.where.count == 0))
        return expr_number(arena, !decided.never); /* i <= i, i < its extent */
    /* A remainder is one of indices; sums and multiples of indices fold by themselves. */
    const Affine *remainder = string_equal(term->name, "%") ? lower_affine(scope, term) : NULL;
    if (remainder != NULL)
        return expr_index(arena, remainder);
    if (string_equal(term->name, "*") && (is_constant_term(scope, term->arguments[0], 0) ||
                                          is_constant_term(scope, term->arguments[1], 0)))
        return expr_number(arena,
                           0); /* label_smoothing/C * ...: what is switched off is left out */
    return lower_function(scope, term);
}

static const Expr *lower_name(Scope *scope, const Term *term)
{
    Lowering *l = scope->lowering;
    Arena *arena = scope_arena(scope);
    const Binding *b = scope_find(scope, term->name, false);
    if (b != NULL)
        return expr_index(arena, affine_index(arena, b->index[0]));
    int part;
    const BoundAttribute *a = instance_attribute(l->instance, term->name, &part);
    if (a != NULL && a->scalar[part] != NULL)
        return expr_read(arena, a->scalar[part], NULL);
    if (string_equal(term->name, "step") || string_equal(term->name, "epoch"))
        return expr_read(arena, lower_scalar(l->module, term->name, 0, l->origin), NULL);
    scope_report(scope, term->span, "'%s' has no value here", term->name);
    return expr_number(arena, 0);
}

const Expr *lower_value(Scope *scope, const Term *term)
{
    Arena *arena = scope_arena(scope);
    const Constant c = instance_constant(scope->lowering->instance, term, false);
    if (c.known && c.string == NULL && !has_scalar(scope, term) &&
        (term->kind != TERM_NAME || scope_find(scope, term->name, false) == NULL))
        return expr_number(arena, c.number);
    switch (term->kind) {
    case TERM_NUMBER:
        return expr_number(arena, term->number);
    case TERM_NAME:
        return lower_name(scope, term);
    case TERM_ACCESS:
        return lower_access(scope, term);
    case TERM_APPLY:
        return lower_apply(scope, term);
    case TERM_REDUCE:
        return lower_nested(scope, term);
    default:
        scope_report(scope, term->span, "this is not a value");
        return expr_number(arena, 0);
    }
}
