#include "ir/lower.h"
#include <ctype.h>
#include <math.h>
#include <string.h>

/* A name bound to one index, or the name of an ellipsis bound to several. */
typedef struct Binding {
    const char *name; /* NULL: the anonymous ellipsis */
    bool ellipsis;
    int count;
    const Index *index[TENSOR_MAX_RANK];
} Binding;

/* What is bound while one definition is lowered. */
typedef struct Scope {
    Lowering *lowering;
    const Definition *definition;
    LIST(Binding) bindings;
} Scope;

static Arena *arena_of(const Scope *scope)
{
    return scope->lowering->context->arena;
}

static const Binding *find_binding(const Scope *scope, const char *name, bool ellipsis)
{
    for (int i = scope->bindings.count - 1; i >= 0; i--) {
        const Binding *b = &scope->bindings.items[i];
        if (b->ellipsis == ellipsis && (b->name == NULL) == (name == NULL) &&
            (name == NULL || string_equal(b->name, name)))
            return b;
    }
    return NULL;
}

/* ---- Tensors by name ---- */

typedef struct Known {
    Tensor *tensor; /* NULL: absent */
    double absent;
    bool found;
} Known;

static Known find_tensor(const Lowering *lowering, const char *name)
{
    const BoundTensor *bound = instance_tensor(lowering->instance, name);
    if (bound != NULL)
        return (Known){bound->present ? bound->tensor : NULL, bound->declaration->absent, true};
    for (int i = lowering->locals.count - 1; i >= 0; i--) {
        const char *dot = strrchr(lowering->locals.items[i]->name, '.');
        const char *local = dot == NULL ? lowering->locals.items[i]->name : dot + 1;
        if (string_equal(local, name))
            return (Known){lowering->locals.items[i], 0, true};
    }
    return (Known){NULL, 0, false};
}

Tensor *lower_scalar(Module *module, const char *name, double value, Origin origin)
{
    Tensor *t = module_tensor(module, name);
    if (t == NULL) {
        t = tensor_new(module, NULL, name, DTYPE_F64, ROLE_SCALAR, 0, NULL, origin);
        t->value = value;
    }
    return t;
}

/* ---- Extents of indices ---- */

/* The extent that an index or ellipsis name has where it subscripts a known tensor alone; 0:
 * nowhere. */
static int64_t extent_in(const Scope *scope, const Term *term, const char *name);

static int64_t extent_in_access(const Scope *scope, const Term *access, const char *name)
{
    const Known known = find_tensor(scope->lowering, access->name);
    const BoundTensor *bound = instance_tensor(scope->lowering->instance, access->name);
    const int rank = known.tensor != NULL ? known.tensor->rank : bound != NULL ? bound->rank : 0;
    const int64_t *extent = known.tensor != NULL ? known.tensor->extent
                            : bound              ? bound->extent
                                                 : NULL;
    int position = 0;
    for (int i = 0; i < access->count && position < rank; i++) {
        const Term *s = access->arguments[i];
        if (s->kind == TERM_NAME && string_equal(s->name, name))
            return extent[position];
        const Ellipsis *e =
            s->kind == TERM_ELLIPSIS ? instance_ellipsis(scope->lowering->instance, s->name) : NULL;
        if (s->kind == TERM_APPLY && string_equal(s->name, "unravel"))
            position += rank - access->count + 1; /* the only one that is not single */
        else
            position += e != NULL ? e->rank : 1;
    }
    return 0;
}

static int64_t extent_in(const Scope *scope, const Term *term, const char *name)
{
    int64_t extent = term->kind == TERM_ACCESS ? extent_in_access(scope, term, name) : 0;
    for (int i = 0; i < term->count && extent == 0; i++)
        extent = extent_in(scope, term->arguments[i], name);
    if (extent == 0 && term->condition != NULL)
        extent = extent_in(scope, term->condition, name);
    return extent;
}

static void bind(Scope *scope, const char *name, int64_t extent)
{
    Binding b = {
        name, false, 1, {index_new(scope->lowering->module, name, extent > 0 ? extent : 1)}};
    LIST_PUSH(arena_of(scope), &scope->bindings, b);
}

static void bind_ellipsis(Scope *scope, const char *name)
{
    const Ellipsis *e = instance_ellipsis(scope->lowering->instance, name);
    Binding b = {name, true, e == NULL ? 0 : e->rank, {NULL}};
    for (int d = 0; d < b.count; d++)
        b.index[d] = index_new(scope->lowering->module,
                               arena_format(arena_of(scope), "%s%d", name == NULL ? "i" : name, d),
                               e->extent[d]);
    LIST_PUSH(arena_of(scope), &scope->bindings, b);
}

/* A term that only constants decide; a scalar's description is not a constant of the program. */
static bool has_scalar(const Scope *scope, const Term *term)
{
    int part;
    if (term->kind == TERM_NAME) {
        const BoundAttribute *a = instance_attribute(scope->lowering->instance, term->name, &part);
        return a != NULL && a->scalar[part] != NULL;
    }
    for (int i = 0; i < term->count; i++)
        if (has_scalar(scope, term->arguments[i]))
            return true;
    return false;
}

/* ---- Index expressions ---- */

static const Affine *lower_affine(const Scope *scope, const Term *term);

static const Affine *lower_affine_binary(const Scope *scope, const Term *term)
{
    Arena *arena = arena_of(scope);
    const Affine *a = lower_affine(scope, term->arguments[0]);
    const Affine *b = a == NULL ? NULL : lower_affine(scope, term->arguments[1]);
    if (b == NULL)
        return NULL;
    const char sign = term->name[0];
    if (sign == '+')
        return affine_add(arena, a, b);
    if (sign == '-')
        return affine_sub(arena, a, b);
    if (sign == '*' && affine_is_constant(a))
        return affine_scale(arena, b, a->constant);
    if (sign == '*' && affine_is_constant(b))
        return affine_scale(arena, a, b->constant);
    if ((sign == '/' || sign == '%') && affine_is_constant(b) && b->constant > 0)
        return sign == '/' ? affine_floor(arena, a, b->constant)
                           : affine_modulo(arena, a, b->constant);
    return NULL;
}

static const Affine *lower_affine(const Scope *scope, const Term *term)
{
    Arena *arena = arena_of(scope);
    const Binding *b = term->kind == TERM_NAME ? find_binding(scope, term->name, false) : NULL;
    if (b != NULL)
        return affine_index(arena, b->index[0]);
    const Constant value = instance_constant(scope->lowering->instance, term, true);
    if (value.known && value.string == NULL && fabs(value.number) < 0x1p52 &&
        !has_scalar(scope, term))
        return affine_constant(arena, (int64_t)value.number);
    if (term->kind != TERM_APPLY)
        return NULL;
    if (string_equal(term->name, "neg")) {
        const Affine *a = lower_affine(scope, term->arguments[0]);
        return a == NULL ? NULL : affine_scale(arena, a, -1);
    }
    const bool arithmetic =
        term->count == 2 && strlen(term->name) == 1 && strchr("+-*/%", term->name[0]) != NULL;
    return arithmetic ? lower_affine_binary(scope, term) : NULL;
}

static void report(const Scope *scope, const Term *term, const char *message)
{
    Context *context = scope->lowering->context;
    diagnose(context->diagnostics, term->span, "%s", message);
    diagnose_note(context->diagnostics, scope->lowering->instance->use->span, "used here");
    scope->lowering->instance->failed = true;
}

/* A condition on indices as constraints, each >= 0 (or == 0); false when it is not a conjunction of
   comparisons between index expressions. */
typedef struct Conditions {
    LIST(Constraint) items;
    bool never; /* a constant part of it is false */
} Conditions;

static bool lower_condition(const Scope *scope, const Term *term, Conditions *out)
{
    Arena *arena = arena_of(scope);
    const Constant known = instance_constant(scope->lowering->instance, term, true);
    if (known.known) {
        out->never |= known.number == 0;
        return true;
    }
    if (term->kind != TERM_APPLY || term->count != 2)
        return false;
    if (string_equal(term->name, "and"))
        return lower_condition(scope, term->arguments[0], out) &&
               lower_condition(scope, term->arguments[1], out);
    if (string_equal(term->name, "or")) { /* "or" with a side that is known to be false */
        const Constant a = instance_constant(scope->lowering->instance, term->arguments[0], true);
        const Constant b = instance_constant(scope->lowering->instance, term->arguments[1], true);
        return (a.known || b.known) &&
               lower_condition(scope, term->arguments[a.known ? 1 : 0], out);
    }
    const Affine *a = lower_affine(scope, term->arguments[0]);
    const Affine *b = lower_affine(scope, term->arguments[1]);
    if (a == NULL || b == NULL)
        return false;
    const Function *f = function_find(term->name);
    Constraint c = {NULL, false};
    switch (f == NULL ? FUNCTION_NAMED : f->id) {
    case FUNCTION_LT:
        c.value = affine_offset(arena, affine_sub(arena, b, a), -1);
        break;
    case FUNCTION_LE:
        c.value = affine_sub(arena, b, a);
        break;
    case FUNCTION_GT:
        c.value = affine_offset(arena, affine_sub(arena, a, b), -1);
        break;
    case FUNCTION_GE:
        c.value = affine_sub(arena, a, b);
        break;
    case FUNCTION_EQ:
        c = (Constraint){affine_sub(arena, a, b), true};
        break;
    default:
        return false;
    }
    if (c.equality || affine_min(c.value) < 0)
        LIST_PUSH(arena, &out->items, c);
    return true;
}

/* ---- Values ---- */

static const Expr *lower_value(Scope *scope, const Term *term);

/* The mixed-radix digits of an index expression over some extents. */
static void unravel(const Scope *scope, const Affine *flat, const int64_t *extent, int count,
                    Subscript *subscript)
{
    Arena *arena = arena_of(scope);
    int64_t below = 1;
    for (int d = count - 1; d >= 0; d--) {
        const Affine *digit = affine_floor(arena, flat, below);
        if (affine_max(digit) >= extent[d])
            digit = affine_modulo(arena, digit, extent[d]);
        subscript[d].affine = digit;
        below *= extent[d];
    }
}

/* An operand that is broadcast drops leading dimensions and repeats those of extent 1. */
static int lower_ellipsis(const Scope *scope, const Binding *b, const Tensor *tensor, int position,
                          int others, Subscript *subscript)
{
    const int room = tensor->rank - others; /* "unravel" counts as one of them, at least */
    const int takes = room < b->count ? room : b->count;
    for (int d = 0; d < takes && position + d < TENSOR_MAX_RANK; d++) {
        const Index *index = b->index[b->count - takes + d];
        const bool repeated = tensor->extent[position + d] == 1 && index->extent != 1;
        subscript[position + d].affine =
            repeated ? affine_constant(arena_of(scope), 0) : affine_index(arena_of(scope), index);
    }
    return takes;
}

static int single_subscripts(const Scope *scope, const Term *access, int at)
{
    int count = 0;
    for (int i = 0; i < access->count; i++) {
        if (i == at)
            continue;
        const Term *s = access->arguments[i];
        const Binding *b = s->kind == TERM_ELLIPSIS ? find_binding(scope, s->name, true) : NULL;
        count += b != NULL ? b->count : 1;
    }
    return count;
}

static bool lower_subscripts(Scope *scope, const Term *access, const Tensor *tensor,
                             Subscript *subscript)
{
    int position = 0;
    for (int i = 0; i < access->count; i++) {
        const Term *s = access->arguments[i];
        const Binding *b = s->kind == TERM_ELLIPSIS ? find_binding(scope, s->name, true) : NULL;
        const bool digits = s->kind == TERM_APPLY && string_equal(s->name, "unravel");
        if (b != NULL) {
            position += lower_ellipsis(scope, b, tensor, position,
                                       single_subscripts(scope, access, i), subscript);
        } else if (digits) {
            const int takes = tensor->rank - single_subscripts(scope, access, i);
            const Affine *flat = lower_affine(scope, s->arguments[0]);
            if (flat == NULL || takes < 0)
                return false;
            unravel(scope, flat, tensor->extent + position, takes, subscript + position);
            position += takes;
        } else if (position < tensor->rank) {
            subscript[position].affine = lower_affine(scope, s);
            if (subscript[position].affine == NULL)
                subscript[position].indirect = lower_value(scope, s);
            position++;
        }
    }
    return position == tensor->rank;
}

/* What must hold for a read to be inside its tensor. */
static void bounds_of(const Scope *scope, const Expr *read, Conditions *out)
{
    Arena *arena = arena_of(scope);
    for (int d = 0; d < read->tensor->rank; d++) {
        const Affine *a = read->subscript[d].affine;
        if (a == NULL)
            continue;
        const Constraint low = {a, false};
        const Constraint high = {
            affine_sub(arena, affine_constant(arena, read->tensor->extent[d] - 1), a), false};
        if (affine_min(low.value) < 0)
            LIST_PUSH(arena, &out->items, low);
        if (affine_min(high.value) < 0)
            LIST_PUSH(arena, &out->items, high);
    }
}

static const Expr *condition_value(const Scope *scope, const Conditions *conditions)
{
    Arena *arena = arena_of(scope);
    const Expr *all = expr_number(arena, 1);
    for (int i = 0; i < conditions->items.count; i++) {
        const Constraint *c = &conditions->items.items[i];
        const Expr *one = expr_binary(arena, c->equality ? FUNCTION_EQ : FUNCTION_GE,
                                      expr_index(arena, c->value), expr_number(arena, 0));
        all = expr_binary(arena, FUNCTION_AND, all, one);
    }
    return all;
}

/* A read without its default. NULL after an error; *absent when the tensor is not there. */
static const Expr *lower_read(Scope *scope, const Term *term, const Expr **absent)
{
    const Known known = find_tensor(scope->lowering, term->name);
    *absent = NULL;
    if (known.found && known.tensor == NULL)
        *absent = expr_number(arena_of(scope), known.absent);
    if (known.tensor == NULL)
        return NULL;
    Subscript subscript[2 * TENSOR_MAX_RANK] = {{NULL, NULL}};
    if (!lower_subscripts(scope, term, known.tensor, subscript)) {
        report(scope, term, "the subscripts do not fit the tensor's dimensions");
        return NULL;
    }
    return expr_read(arena_of(scope), known.tensor, subscript);
}

static const Expr *lower_access(Scope *scope, const Term *term)
{
    const Expr *absent, *read = lower_read(scope, term, &absent);
    if (read == NULL)
        return absent != NULL ? absent : expr_number(arena_of(scope), 0);
    Conditions bounds = {0};
    if (term->fallback != NULL)
        bounds_of(scope, read, &bounds);
    if (bounds.items.count == 0)
        return read;
    return expr_select(arena_of(scope), condition_value(scope, &bounds), read,
                       lower_value(scope, term->fallback));
}

static bool is_constant_term(const Scope *scope, const Term *term, double value)
{
    const Constant c = instance_constant(scope->lowering->instance, term, false);
    return c.known && c.string == NULL && c.number == value && !has_scalar(scope, term);
}

/* A factor of a sum that reads 0 outside its tensor: nothing is added there. */
static const Expr *lower_factor(Scope *scope, const Term *term, double neutral,
                                Conditions *conditions)
{
    if (term->kind == TERM_APPLY && string_equal(term->name, "*") && neutral == 0)
        return expr_binary(arena_of(scope), FUNCTION_MUL,
                           lower_factor(scope, term->arguments[0], neutral, conditions),
                           lower_factor(scope, term->arguments[1], neutral, conditions));
    if (term->kind != TERM_ACCESS || term->fallback == NULL ||
        !is_constant_term(scope, term->fallback, neutral))
        return lower_value(scope, term);
    const Expr *absent, *read = lower_read(scope, term, &absent);
    if (read == NULL)
        return absent != NULL ? absent : expr_number(arena_of(scope), 0);
    bounds_of(scope, read, conditions);
    return read;
}

static Reduction reduction_of(const char *name)
{
    static const char *const names[] = {"", "sum", "prod", "max", "min", "argmax"};
    for (int i = REDUCE_SUM; i <= REDUCE_ARGMAX; i++)
        if (string_equal(names[i], name))
            return (Reduction)i;
    return REDUCE_NONE;
}

static double neutral_of(Reduction reduction)
{
    return reduction == REDUCE_MAX ? -INFINITY : reduction == REDUCE_MIN ? INFINITY : 0;
}

/* A reduction with its own indices bound: its body and its conditions. */
typedef struct Reduced {
    Reduction reduction;
    const Expr *body;
    Conditions conditions;
    int count;
    const Index *index[TENSOR_MAX_RANK];
} Reduced;

static bool lower_reduction(Scope *scope, const Term *term, Reduced *out)
{
    *out = (Reduced){.reduction = reduction_of(term->name)};
    if (term->binder_count > TENSOR_MAX_RANK) {
        report(scope, term, "a reduction has at most 8 indices");
        return false;
    }
    for (int i = 0; i < term->binder_count; i++) {
        const Binder *b = &term->binders[i];
        const Constant given = b->extent == NULL
                                   ? (Constant){false, 0, NULL}
                                   : instance_constant(scope->lowering->instance, b->extent, true);
        const int64_t extent =
            given.known ? (int64_t)given.number : extent_in(scope, term->arguments[0], b->name);
        if (extent < 1) {
            report(scope, term, "the extent of a reduction index cannot be found");
            return false;
        }
        bind(scope, b->name, extent);
        out->index[out->count++] = scope->bindings.items[scope->bindings.count - 1].index[0];
    }
    if (term->condition != NULL && !lower_condition(scope, term->condition, &out->conditions)) {
        report(scope, term->condition,
               "the condition of a reduction compares index expressions only");
        return false;
    }
    out->body =
        lower_factor(scope, term->arguments[0], neutral_of(out->reduction), &out->conditions);
    scope->bindings.count -= term->binder_count;
    return true;
}

static Dtype result_dtype(Reduction reduction, const Expr *value)
{
    const Dtype dtype = reduction == REDUCE_ARGMAX ? DTYPE_I32 : expr_dtype(value);
    if (dtype == DTYPE_BOOL)
        return DTYPE_I32;
    return dtype == DTYPE_ANY || dtype == DTYPE_U8 ? DTYPE_F32 : dtype;
}

static void constrain_all(Scope *scope, Statement *s, const Conditions *conditions)
{
    for (int i = 0; i < conditions->items.count; i++)
        statement_constrain(scope->lowering->module, s, conditions->items.items[i].value,
                            conditions->items.items[i].equality);
}

static bool needs(const Reduced *reduced, const Index *index)
{
    for (int i = 0; i < reduced->conditions.items.count; i++)
        if (affine_uses(reduced->conditions.items.items[i].value, index))
            return true;
    return expr_uses_index(reduced->body, index);
}

/* A reduction inside an expression becomes a tensor of its own, over the indices that it needs. */
static const Expr *lower_nested(Scope *scope, const Term *term)
{
    Lowering *l = scope->lowering;
    Reduced reduced;
    if (!lower_reduction(scope, term, &reduced))
        return expr_number(arena_of(scope), 0);
    const Index *index[3 * TENSOR_MAX_RANK];
    const Affine *subscript[3 * TENSOR_MAX_RANK];
    int64_t extent[3 * TENSOR_MAX_RANK];
    int outer = 0;
    for (int i = 0; i < scope->bindings.count; i++)
        for (int k = 0; k < scope->bindings.items[i].count && outer < TENSOR_MAX_RANK; k++) {
            const Index *candidate = scope->bindings.items[i].index[k];
            if (!needs(&reduced, candidate))
                continue;
            index[outer] = candidate;
            subscript[outer] = affine_index(arena_of(scope), candidate);
            extent[outer++] = candidate->extent;
        }
    for (int i = 0; i < reduced.count; i++)
        index[outer + i] = reduced.index[i];
    Tensor *t = tensor_new(
        l->module, l->program, arena_format(arena_of(scope), "%s.%s", l->label, term->name),
        result_dtype(reduced.reduction, reduced.body), ROLE_VALUE, outer, extent, l->origin);
    Statement *s = statement_new(l->module, l->program, t, subscript, outer, reduced.count, index,
                                 reduced.reduction, reduced.body, l->origin);
    constrain_all(scope, s, &reduced.conditions);
    return expr_read_affine(arena_of(scope), t, subscript);
}

static const Expr *lower_random(Scope *scope)
{
    Arena *arena = arena_of(scope);
    const Affine *element = affine_constant(arena, 0);
    for (int i = 0; i < scope->bindings.count; i++)
        for (int k = 0; k < scope->bindings.items[i].count; k++) {
            const Index *index = scope->bindings.items[i].index[k];
            element = affine_add(arena, affine_scale(arena, element, index->extent),
                                 affine_index(arena, index));
        }
    return expr_random(arena, (*scope->lowering->streams)++, element);
}

static const Expr *lower_apply(Scope *scope, const Term *term)
{
    Arena *arena = arena_of(scope);
    if (string_equal(term->name, "random"))
        return lower_random(scope);
    if (string_equal(term->name, "select")) {
        const Constant c = instance_constant(scope->lowering->instance, term->arguments[0], true);
        if (c.known)
            return lower_value(scope, term->arguments[c.number != 0 ? 1 : 2]);
    }
    /* A remainder is one of indices; sums and multiples of indices fold by themselves. */
    const Affine *remainder = string_equal(term->name, "%") ? lower_affine(scope, term) : NULL;
    if (remainder != NULL)
        return expr_index(arena, remainder);
    if (string_equal(term->name, "*") && (is_constant_term(scope, term->arguments[0], 0) ||
                                          is_constant_term(scope, term->arguments[1], 0)))
        return expr_number(arena, 0); /* label_smoothing/C * ...: what is switched off is left out */
    const Function *f = function_find(term->name);
    if (f == NULL || f->arity != term->count || term->count > 3) {
        report(scope, term, arena_format(arena, "'%s' is not a function of numbers", term->name));
        return expr_number(arena, 0);
    }
    const Expr *argument[3];
    for (int i = 0; i < term->count; i++)
        argument[i] = lower_value(scope, term->arguments[i]);
    return expr_apply(arena, f, term->count, argument);
}

static const Expr *lower_name(Scope *scope, const Term *term)
{
    Lowering *l = scope->lowering;
    Arena *arena = arena_of(scope);
    const Binding *b = find_binding(scope, term->name, false);
    if (b != NULL)
        return expr_index(arena, affine_index(arena, b->index[0]));
    int part;
    const BoundAttribute *a = instance_attribute(l->instance, term->name, &part);
    if (a != NULL && a->scalar[part] != NULL)
        return expr_read(arena, a->scalar[part], NULL);
    if (string_equal(term->name, "step") || string_equal(term->name, "epoch"))
        return expr_read(arena, lower_scalar(l->module, term->name, 0, l->origin), NULL);
    report(scope, term, arena_format(arena, "'%s' has no value here", term->name));
    return expr_number(arena, 0);
}

static const Expr *lower_value(Scope *scope, const Term *term)
{
    Arena *arena = arena_of(scope);
    const Constant c = instance_constant(scope->lowering->instance, term, false);
    if (c.known && c.string == NULL && !has_scalar(scope, term) &&
        (term->kind != TERM_NAME || find_binding(scope, term->name, false) == NULL))
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
        report(scope, term, "this is not a value");
        return expr_number(arena, 0);
    }
}

/* ---- Definitions ---- */

/* The indices on the left, with extents from the declared result or from what is read. */
static bool bind_left(Scope *scope, const Definition *d, const BoundTensor *declared)
{
    int position = 0;
    for (int i = 0; i < d->count; i++) {
        const Term *s = d->subscripts[i];
        if (s->kind == TERM_ELLIPSIS) {
            bind_ellipsis(scope, s->name);
            position += scope->bindings.items[scope->bindings.count - 1].count;
            continue;
        }
        if (s->kind != TERM_NAME) {
            report(scope, s, "the left side's subscripts are names of indices");
            return false;
        }
        const int64_t extent = declared != NULL && position < declared->rank
                                   ? declared->extent[position]
                                   : extent_in(scope, d->value, s->name);
        if (extent < 1) {
            report(scope, s, "the extent of this index cannot be found");
            return false;
        }
        bind(scope, s->name, extent);
        position++;
    }
    return true;
}

static Tensor *result_tensor(Scope *scope, const Definition *d, BoundTensor *declared, Dtype dtype,
                             int rank, const int64_t *extent)
{
    Lowering *l = scope->lowering;
    Arena *arena = arena_of(scope);
    if (d->update) {
        Tensor *t = tensor_new(l->module, l->program,
                               arena_format(arena, "%s.next", declared->tensor->name),
                               declared->tensor->dtype, ROLE_UPDATE, rank, extent, l->origin);
        t->replaces = declared->tensor;
        return t;
    }
    if (declared != NULL && declared->declaration->dtype != NULL)
        dtype_parse(declared->declaration->dtype, &dtype);
    Tensor *t = tensor_new(l->module, l->program, arena_format(arena, "%s.%s", l->label, d->name),
                           dtype, ROLE_VALUE, rank, extent, l->origin);
    if (declared != NULL)
        declared->tensor = t;
    else
        LIST_PUSH(arena, &l->locals, t);
    return t;
}

static void define(Scope *scope, const Definition *d, BoundTensor *declared)
{
    Lowering *l = scope->lowering;
    const Index *index[3 * TENSOR_MAX_RANK];
    const Affine *subscript[3 * TENSOR_MAX_RANK];
    int64_t extent[3 * TENSOR_MAX_RANK];
    int outer = 0;
    for (int i = 0; i < scope->bindings.count; i++)
        for (int k = 0; k < scope->bindings.items[i].count && outer < TENSOR_MAX_RANK; k++) {
            index[outer] = scope->bindings.items[i].index[k];
            subscript[outer] = affine_index(arena_of(scope), index[outer]);
            extent[outer] = index[outer]->extent;
            outer++;
        }
    Reduced reduced = {.reduction = REDUCE_NONE};
    if (d->value->kind == TERM_REDUCE) {
        if (!lower_reduction(scope, d->value, &reduced))
            return;
    } else {
        reduced.body = lower_value(scope, d->value);
    }
    if (d->condition != NULL && !lower_condition(scope, d->condition, &reduced.conditions)) {
        report(scope, d->condition, "the condition compares index expressions only");
        return;
    }
    for (int i = 0; i < reduced.count; i++)
        index[outer + i] = reduced.index[i];
    Tensor *t = result_tensor(scope, d, declared, result_dtype(reduced.reduction, reduced.body),
                              outer, extent);
    Statement *s = statement_new(l->module, l->program, t, subscript, outer, reduced.count, index,
                                 reduced.reduction, reduced.body, l->origin);
    constrain_all(scope, s, &reduced.conditions);
}

void lower_definitions(Lowering *l)
{
    for (int i = 0; i < l->instance->operator->definitions.count && !l->instance->failed; i++) {
        const Definition *d = &l->instance->operator->definitions.items[i];
        if (d->mode != MODE_ALWAYS && d->mode != l->mode)
            continue;
        if (d->update && (l->mode != MODE_TRAIN || !instance_tensor(l->instance, d->name)->present))
            continue;
        const bool scalar = d->count == 0 && !d->update;
        if ((l->scalars_only && !scalar) || (l->skip_scalars && scalar))
            continue;
        Scope scope = {.lowering = l, .definition = d};
        BoundTensor *declared = instance_tensor(l->instance, d->name);
        if (bind_left(&scope, d, declared))
            define(&scope, d, declared);
    }
}
