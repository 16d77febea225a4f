/* The definitions of an entry, one after the other, as statements. */
#include "ir/lower.h"
#include "ir/binding.h"
#include "ir/lowering.h"
#include "ir/range.h"
#include <math.h>
#include <string.h>

Arena *scope_arena(const Scope *scope)
{
    return scope->lowering->context->arena;
}

void scope_report(const Scope *scope, Span span, const char *format, ...)
{
    const Instance *instance = scope->lowering->instance;
    Diagnostics *diagnostics = scope->lowering->context->diagnostics;
    va_list arguments;
    va_start(arguments, format);
    const char *message = arena_vformat(scope_arena(scope), format, arguments);
    va_end(arguments);
    if (instance->operator->is_own) {
        diagnose(diagnostics, span, "%s", message);
        diagnose_note(diagnostics, instance->use->span, "used here");
    } else { /* an entry of the library is right: it is put to a wrong use */
        diagnose(diagnostics, instance->use->span, "%s: %s", instance->operator->name, message);
    }
    scope->lowering->instance->failed = true;
}

Tensor *lower_scalar(Module *module, const char *name, double value, Origin origin)
{
    Tensor *t = module_scalar(module, name);
    if (t == NULL) {
        t = tensor_new(module, NULL, name, DTYPE_F64, ROLE_SCALAR, 0, NULL, origin);
        t->value = value;
    }
    return t;
}

void lower_scalars(Module *module, Instance *instance, const char *prefix)
{
    const Origin origin = instance_origin(instance->use);
    for (int i = 0; i < instance->attributes.count; i++) {
        BoundAttribute *bound = &instance->attributes.items[i];
        for (int k = 0; k < bound->attribute->count && bound->attribute->kind == ATTRIBUTE_SCALAR;
             k++) {
            const char *name = arena_format(module->arena, "%s%s", prefix, bound->attribute->name);
            if (bound->attribute->count > 1)
                name = arena_format(module->arena, "%s.%d", name, k);
            bound->scalar[k] = lower_scalar(module, name, bound->number[k], origin);
        }
    }
}

/* ---- Tensors by name ---- */

static bool holds(const Lowering *l, const Definition *d)
{
    return d->mode == MODE_ALWAYS || d->mode == l->mode;
}

/* Whether this definition or one below defines a part of the tensor. */
static bool is_defined_later(const Scope *scope, const char *name)
{
    const Lowering *l = scope->lowering;
    for (int i = scope->position; i < l->instance->operator->definitions.count; i++) {
        const Definition *d = &l->instance->operator->definitions.items[i];
        if (holds(l, d) && !d->update && string_equal(d->name, name))
            return true;
    }
    return false;
}

Tensor *lower_local(const Lowering *l, const char *name)
{
    for (int i = l->locals.count - 1; i >= 0; i--)
        if (string_equal(l->locals.items[i].name, name))
            return l->locals.items[i].tensor;
    return NULL;
}

/* What reading it gives where it is not there. */
static double absent_value(const Instance *instance, const TensorDeclaration *declaration)
{
    return declaration->otherwise == NULL
               ? declaration->absent
               : instance_constant(instance, declaration->otherwise, false).number;
}

Known scope_tensor(const Scope *scope, const char *name)
{
    const Lowering *l = scope->lowering;
    const BoundTensor *bound = instance_tensor(l->instance, name);
    if (bound != NULL && bound->declaration->kind != TENSOR_RESULT)
        return bound->present ? (Known){bound->tensor, 0, true}
                              : (Known){NULL, absent_value(l->instance, bound->declaration), true};
    Tensor *tensor = bound != NULL ? bound->tensor : lower_local(l, name);
    /* 0-d locals that are shared between instances are not lowered again. */
    const bool shared = l->skip_scalars && tensor != NULL && tensor->rank == 0;
    return (Known){tensor, 0, tensor != NULL && (shared || !is_defined_later(scope, name))};
}

/* ---- Results ---- */

Dtype value_dtype(Reduction reduction, const Expr *value)
{
    const Dtype dtype = reduction == REDUCE_ARGMAX ? DTYPE_I32 : expr_dtype(value);
    if (dtype == DTYPE_BOOL)
        return DTYPE_I32;
    return dtype == DTYPE_ANY || dtype == DTYPE_U8 ? DTYPE_F32 : dtype;
}

/* The next value of a parameter, buffer or state; parts of it have one tensor. */
static Tensor *updated_tensor(Scope *scope, BoundTensor *bound)
{
    Lowering *l = scope->lowering;
    const Tensor *replaced = bound->tensor;
    if (bound->updated != NULL)
        return bound->updated;
    bound->updated = tensor_new(
        l->module, l->program, arena_format(scope_arena(scope), "%s.next", replaced->name),
        replaced->dtype, ROLE_UPDATE, replaced->rank, replaced->extent, l->origin);
    bound->updated->replaces = bound->tensor;
    return bound->updated;
}

/* The tensor that a definition defines wholly, or the first part of; else NULL. */
static Tensor *defined_tensor(const Scope *scope, const Definition *d)
{
    const BoundTensor *declared = instance_tensor(scope->lowering->instance, d->name);
    return declared != NULL ? declared->tensor : lower_local(scope->lowering, d->name);
}

/* The tensor for a name that has none yet. */
static Tensor *new_tensor(Scope *scope, const char *name, Dtype dtype, int rank,
                          const int64_t *extent)
{
    Lowering *l = scope->lowering;
    BoundTensor *declared = instance_tensor(l->instance, name);
    Tensor *t =
        tensor_new(l->module, l->program, arena_format(scope_arena(scope), "%s.%s", l->label, name),
                   dtype, ROLE_VALUE, rank, extent, l->origin);
    if (declared != NULL)
        declared->tensor = t;
    else
        LIST_PUSH(scope_arena(scope), &l->locals, ((Local){name, t}));
    return t;
}

/* "y: whole[...]": integers, where all operands and all numbers of the settings are. */
static Dtype whole_dtype(const Instance *instance, Dtype otherwise)
{
    Dtype dtype = settings_are_whole(instance->use) ? DTYPE_I32 : otherwise;
    for (int i = 0; i < instance->tensors.count; i++) {
        const BoundTensor *bound = &instance->tensors.items[i];
        if (bound->declaration->kind != TENSOR_OPERAND || !bound->present)
            continue;
        if (dtype_is_float(bound->tensor->dtype))
            return otherwise;
        if (bound->tensor->dtype == DTYPE_I64 && dtype == DTYPE_I32)
            dtype = DTYPE_I64;
    }
    return dtype;
}

static Tensor *result_tensor(Scope *scope, const Definition *d, Dtype dtype, int rank,
                             const int64_t *extent)
{
    Lowering *l = scope->lowering;
    BoundTensor *declared = instance_tensor(l->instance, d->name);
    Tensor *t = defined_tensor(scope, d);
    if (d->update)
        return updated_tensor(scope, declared);
    if (declared != NULL && declared->declaration->dtype != NULL)
        dtype_parse(declared->declaration->dtype, &dtype);
    if (tensor_is_whole(declared))
        dtype = whole_dtype(l->instance, dtype);
    if (t == NULL)
        return new_tensor(scope, d->name, dtype, rank, extent);
    if (dtype_is_float(dtype) && !dtype_is_float(t->dtype))
        t->dtype = dtype; /* one part is 0, another x[i]/2 */
    return t;
}

/* ---- Definitions ---- */

/* The access in a term that reads subscript "at" of what a definition defines by an index alone. */
static const Term *find_reader(const Term *term, const Definition *d, int at)
{
    bool reads = term->kind == TERM_ACCESS && string_equal(term->name, d->name) &&
                 term->count == d->count && term->arguments[at]->kind == TERM_NAME;
    for (int i = 0; reads && i < term->count; i++)
        reads = (term->arguments[i]->kind == TERM_ELLIPSIS) ==
                (d->subscripts[i]->kind == TERM_ELLIPSIS);
    const Term *found = reads ? term : NULL;
    for (int i = 0; i < term->count && found == NULL; i++)
        found = find_reader(term->arguments[i], d, at);
    return found;
}

/* The number of the subscript that is the index; the count of subscripts where none is. */
static int subscript_of(const Definition *d, const char *name)
{
    int at = 0;
    while (at < d->count && (d->subscripts[at]->kind == TERM_ELLIPSIS ||
                             !string_equal(d->subscripts[at]->name, name)))
        at++;
    return at;
}

/* The dimension that a subscript of the left is. */
static int dimension_of(const Scope *scope, const Definition *d, int at)
{
    int dimension = 0;
    for (int i = 0; i < at; i++) {
        const Ellipsis *e =
            d->subscripts[i]->kind == TERM_ELLIPSIS
                ? instance_ellipsis(scope->lowering->instance, d->subscripts[i]->name)
                : NULL;
        dimension += d->subscripts[i]->kind != TERM_ELLIPSIS ? 1 : e != NULL ? e->rank : 0;
    }
    return dimension;
}

/* The extent of a subscript of the left by the definitions below that read the element with an
   index of their own, of results or of what tells it: of p[t] = sum(s : s <= t) x[s] that of y[t] =
   p[t]. Of each definition the subscripts that have been tried are seen; 0: none tells. */
static int64_t extent_of_readers(const Scope *scope, const Definition *d, int at, uint32_t *seen)
{
    const Lowering *l = scope->lowering;
    const Definition *all = l->instance->operator->definitions.items;
    const Definition *end = all + l->instance->operator->definitions.count;
    int64_t extent = 0;
    if (at >= TENSOR_MAX_RANK || (seen[d - all] & 1u << at) != 0)
        return 0;
    seen[d - all] |= 1u << at;
    for (const Definition *below = d + 1; below < end && extent < 1; below++) {
        const Term *read = holds(l, below) ? find_reader(below->value, d, at) : NULL;
        const int its =
            read == NULL ? below->count : subscript_of(below, read->arguments[at]->name);
        const BoundTensor *declared = instance_tensor(l->instance, below->name);
        if (its >= below->count)
            continue;
        const int dimension = dimension_of(scope, below, its);
        if (declared != NULL)
            extent = dimension < declared->rank ? declared->extent[dimension] : 0;
        else
            extent = scope_extent(scope, below->value, below->subscripts[its]->name);
        if (extent < 1 && declared == NULL)
            extent = extent_of_readers(scope, below, its, seen);
    }
    return extent;
}

/* The extent of a subscript of the left by other definitions of the same; 0: none tells. */
static int64_t extent_of_siblings(const Scope *scope, const Definition *d, int at)
{
    const Lowering *l = scope->lowering;
    int64_t extent = 0;
    for (int i = 0; i < l->instance->operator->definitions.count && extent<1; i++) {
        const Definition *other = &l->instance->operator->definitions.items[i];
        if (string_equal(other->name, d->name) && at < other->count && holds(l, other) &&
            other->subscripts[at]->kind != TERM_ELLIPSIS)
            extent = scope_extent(scope, other->value, other->subscripts[at]->name);
    }
    return extent;
}

/* The extent of an index on the left: that of the tensor's dimension where it is known, else found
   from what is read, or from what reads it. */
static int64_t left_extent(const Scope *scope, const Definition *d, const Term *index, int position)
{
    const BoundTensor *declared = instance_tensor(scope->lowering->instance, d->name);
    const Tensor *part = defined_tensor(scope, d);
    if (declared != NULL)
        return position < declared->rank ? declared->extent[position] : 0;
    if (part != NULL)
        return position < part->rank ? part->extent[position] : 0;
    int64_t extent = scope_extent(scope, d->value, index->name);
    if (extent < 1)
        extent = extent_of_siblings(scope, d, subscript_of(d, index->name));
    if (extent > 0)
        return extent;
    return extent_of_readers(scope, d, subscript_of(d, index->name),
                             ARENA_ARRAY(scope_arena(scope), uint32_t,
                                         scope->lowering->instance->operator->definitions.count));
}

/* The shape of what a definition defines; -1 when it cannot be found. */
static int left_shape(const Scope *scope, const Definition *d, int64_t *extent)
{
    int rank = 0;
    for (int i = 0; i < d->count; i++) {
        const Term *s = d->subscripts[i];
        const Ellipsis *e =
            s->kind == TERM_ELLIPSIS ? instance_ellipsis(scope->lowering->instance, s->name) : NULL;
        if (rank + (e != NULL ? e->rank : 1) > TENSOR_MAX_RANK)
            return -1;
        for (int k = 0; e != NULL && k < e->rank; k++)
            extent[rank++] = e->extent[k];
        if (s->kind == TERM_ELLIPSIS)
            continue;
        extent[rank] = left_extent(scope, d, s, rank);
        if (extent[rank++] < 1)
            return -1;
    }
    return rank;
}

/* Its type is that of a computation: what reads it decides nothing about it. */
Tensor *scope_tensor_ahead(Scope *scope, const char *name, Span place)
{
    const Lowering *l = scope->lowering;
    for (int i = scope->position; i < l->instance->operator->definitions.count; i++) {
        const Definition *d = &l->instance->operator->definitions.items[i];
        if (!holds(l, d) || d->update || !string_equal(d->name, name))
            continue;
        Tensor *t = defined_tensor(scope, d);
        const BoundTensor *declared = instance_tensor(l->instance, name);
        Dtype dtype = DTYPE_F32;
        if (declared != NULL && declared->declaration->dtype != NULL)
            dtype_parse(declared->declaration->dtype, &dtype);
        int64_t extent[TENSOR_MAX_RANK];
        const int rank = t != NULL ? t->rank : left_shape(scope, d, extent);
        if (rank >= 0)
            return t != NULL ? t : new_tensor(scope, name, dtype, rank, extent);
        break;
    }
    scope_report(scope, place,
                 "the shape of '%s' cannot be found before it is defined; declare it as a result",
                 name);
    return NULL;
}

static bool bind_left(Scope *scope, const Definition *d)
{
    int position = 0;
    for (int i = 0; i < d->count; i++) {
        const Term *s = d->subscripts[i];
        if (s->kind == TERM_ELLIPSIS) {
            scope_bind_ellipsis(scope, s->name);
            position += scope->bindings.items[scope->bindings.count - 1].count;
            continue;
        }
        const int64_t extent = left_extent(scope, d, s, position++);
        if (extent < 1) {
            scope_report(scope, s->span,
                         "the extent of '%s' is unknown: it subscripts no tensor on the right "
                         "alone; declare '%s' as a result to give it",
                         s->name, d->name);
            return false;
        }
        scope_bind(scope, s->name, extent);
    }
    if (position <= TENSOR_MAX_RANK)
        return true;
    scope_report(scope, d->span, "'%s' has %d dimensions; at most %d are possible", d->name,
                 position, TENSOR_MAX_RANK);
    return false;
}

/* The value of a definition and where it holds; false after an error. */
static bool lower_right(Scope *scope, const Definition *d, Reduced *reduced)
{
    Conditions conditions = {0};
    *reduced = (Reduced){.reduction = REDUCE_NONE};
    if (d->condition != NULL && !lower_condition(scope, d->condition, &conditions)) {
        scope_report(scope, d->condition->span,
                     "'for' compares sums of indices, joined by 'and'; for others use select");
        return false;
    }
    if (conditions.never) {
        reduced->conditions.never = true;
        return true;
    }
    scope->where = conditions.where;
    if (d->value->kind == TERM_REDUCE && conditions.where.count == 0)
        return lower_reduction(scope, d->value, reduced) && !scope->lowering->instance->failed;
    reduced->body = lower_value(scope, d->value); /* a reduction's conditions say what it reduces */
    reduced->conditions.where = conditions.where;
    return !scope->lowering->instance->failed;
}

/* What can only be some whole numbers are labels: what is moved of others, places of maxima. Of
   others the bounds are kept, for what is made of them. */
static void bound_values(const Scope *scope, const Definition *d, Tensor *t, const Reduced *reduced,
                         bool is_first)
{
    const bool whole = tensor_is_whole(instance_tensor(scope->lowering->instance, d->name));
    int64_t least, most;
    bool bounded = !dtype_is_float(t->dtype) && !expr_reads_tensor(reduced->body, t) &&
                   range_bounds(reduced->reduction, reduced->count, reduced->index, reduced->body,
                                whole, &least, &most) &&
                   (is_first || t->bounded);
    if (bounded && !is_first) {
        least = t->least < least ? t->least : least;
        most = t->most > most ? t->most : most;
    }
    t->bounded = bounded;
    t->least = bounded ? least : 0;
    t->most = bounded ? most : 0;
    t->classes = bounded && least >= 0 ? most + 1 : 0;
}

static void define(Scope *scope, const Definition *d, const Reduced *reduced)
{
    Lowering *l = scope->lowering;
    const Index *index[2 * TENSOR_MAX_RANK];
    const Affine *subscript[TENSOR_MAX_RANK];
    int64_t extent[TENSOR_MAX_RANK];
    int outer = 0;
    for (int i = 0; i < scope->bindings.count; i++)
        for (int k = 0; k < scope->bindings.items[i].count; k++) {
            index[outer] = scope->bindings.items[i].index[k];
            subscript[outer] = affine_index(scope_arena(scope), index[outer]);
            extent[outer] = index[outer]->extent;
            outer++;
        }
    for (int i = 0; i < reduced->count; i++)
        index[outer + i] = reduced->index[i];
    const Dtype dtype = value_dtype(reduced->reduction, reduced->body);
    const bool is_first = defined_tensor(scope, d) == NULL;
    Tensor *t = result_tensor(scope, d, l->precise && dtype == DTYPE_F32 ? DTYPE_F64 : dtype, outer,
                              extent);
    Statement *s = statement_new(l->module, l->program, t, subscript, outer, reduced->count, index,
                                 reduced->reduction, reduced->body, l->origin);
    s->place = d->span;
    if (!d->update)
        bound_values(scope, d, t, reduced, is_first);
    for (int i = 0; i < reduced->conditions.where.count; i++)
        statement_constrain(l->module, s, reduced->conditions.where.items[i].value,
                            reduced->conditions.where.items[i].equality);
}

static bool is_same(const Lowering *l, const Term *term);

/* Whether what the entry defines under a name, or a tensor without dimensions, is the same number
   for all parameters. */
static bool is_same_number(const Lowering *l, const char *name)
{
    for (int i = 0; i < l->instance->operator->definitions.count; i++) {
        const Definition *d = &l->instance->operator->definitions.items[i];
        if (holds(l, d) && !d->update && string_equal(d->name, name))
            return d->count == 0 && is_same(l, d->value);
    }
    return true;
}

/* Nothing of it depends on the elements or the shape of a parameter. */
static bool is_same(const Lowering *l, const Term *term)
{
    if (term->kind == TERM_ELLIPSIS ||
        (term->kind == TERM_NAME && instance_size(l->instance, term->name) != NULL) ||
        (term->kind == TERM_ACCESS && (term->count > 0 || !is_same_number(l, term->name))))
        return false;
    for (int i = 0; i < term->count; i++)
        if (!is_same(l, term->arguments[i]))
            return false;
    return true;
}

static bool is_skipped(const Lowering *l, const Definition *d)
{
    if (!holds(l, d))
        return true;
    const Constant condition =
        d->condition == NULL ? (Constant){0} : instance_constant(l->instance, d->condition, true);
    if (condition.known && condition.number == 0)
        return true;
    if (d->update && (l->mode != MODE_TRAIN || !instance_tensor(l->instance, d->name)->present))
        return true;
    const bool scalar =
        (l->scalars_only || l->skip_scalars) && d->count == 0 && !d->update && is_same(l, d->value);
    return (l->scalars_only && !scalar) || (l->skip_scalars && scalar);
}

void lower_definition(Lowering *l, int position)
{
    const Definition *d = &l->instance->operator->definitions.items[position];
    Scope scope = {.lowering = l, .definition = d, .position = position};
    Reduced reduced;
    if (bind_left(&scope, d) && lower_right(&scope, d, &reduced) && !reduced.conditions.never)
        define(&scope, d, &reduced);
}

void lower_definitions(Lowering *l)
{
    for (int i = 0; i < l->instance->operator->definitions.count && !l->instance->failed; i++)
        if (!is_skipped(l, &l->instance->operator->definitions.items[i]))
            lower_definition(l, i);
}

void lower_part_of_total(Lowering *l, int position, Tensor *parts, int64_t k)
{
    const Definition *d = &l->instance->operator->definitions.items[position];
    const Term *part = d->value->arguments[0];
    Scope scope = {.lowering = l, .definition = d, .position = position};
    Reduced reduced = {.reduction = REDUCE_NONE};
    if (part->kind != TERM_REDUCE)
        reduced.body = lower_value(&scope, part);
    else if (!lower_reduction(&scope, part, &reduced))
        return;
    const Affine *subscript = affine_constant(scope_arena(&scope), k);
    Statement *s = statement_new(l->module, l->program, parts, &subscript, 0, reduced.count,
                                 reduced.index, reduced.reduction, reduced.body, l->origin);
    s->place = d->span;
    for (int i = 0; i < reduced.conditions.where.count; i++)
        statement_constrain(l->module, s, reduced.conditions.where.items[i].value,
                            reduced.conditions.where.items[i].equality);
}
