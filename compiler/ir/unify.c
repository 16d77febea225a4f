/* Shapes: the declared dimensions of tensors as equations for sizes, solved from the operands. */
#include "ir/binding.h"
#include <inttypes.h>
#include <math.h>
#include <string.h>

static const char *term_text(const Instance *instance, const Term *term)
{
    Text text = text_new(instance->context->arena);
    notation_print_term(&text, term);
    return text.data;
}

/* The attribute that binds a size, for messages; NULL when none does. */
static const char *binder_of(const Instance *instance, const char *size, const Setting **setting)
{
    for (int i = 0; i < instance->operator->attributes.count; i++) {
        const Attribute *a = &instance->operator->attributes.items[i];
        for (int k = 0; k < a->count && a->binds; k++)
            if (string_equal(a->value[k]->name, size) &&
                (*setting = instance_setting(instance, a->name)) != NULL)
                return a->name;
    }
    return NULL;
}

static void note_shape(Instance *instance, const LayerShape *shape, Span from)
{
    if (from.line > 0)
        diagnose_note(instance->context->diagnostics, from, "the shape %s comes from here",
                      shape_text(instance->context->arena, shape->rank, shape->extent));
}

/* The operands that the expectation comes from. */
static void note_others(Instance *instance, const BoundTensor *tensor)
{
    for (int i = 0; &instance->tensors.items[i] != tensor; i++) {
        const BoundTensor *other = &instance->tensors.items[i];
        LayerShape shape = {.rank = other->rank};
        memcpy(shape.extent, other->extent, sizeof shape.extent);
        if (other->from.line > 0)
            diagnose_note(instance->context->diagnostics, other->from, "'%s' has the shape %s",
                          other->declaration->name,
                          shape_text(instance->context->arena, shape.rank, shape.extent));
    }
}

static void report_conflict(Instance *instance, const BoundTensor *tensor, const Term *dim,
                            int64_t is, double expected, const LayerShape *shape, Span from)
{
    const Setting *setting = NULL;
    const char *name = dim->kind == TERM_NAME ? binder_of(instance, dim->name, &setting) : NULL;
    if (name != NULL)
        instance_refuse(instance, setting->value_span, "the input has %" PRId64 " where %s says %g",
                        is, name, expected);
    else
        instance_refuse(instance, nowhere, "'%s' has shape %s, but %s is %g here",
                        tensor->declaration->name,
                        shape_text(instance->context->arena, shape->rank, shape->extent),
                        term_text(instance, dim), expected);
    note_shape(instance, shape, from);
    if (name == NULL)
        note_others(instance, tensor);
    if (name != NULL)
        diagnose_hint(instance->context->diagnostics, "leave %s out; it is inferred", name);
}

/* The one size of a dimension that is not known, when it is only one; NULL else. */
static Bound *only_unknown(const Instance *instance, const Term *term, bool *many)
{
    if (term->kind == TERM_NAME) {
        Bound *size = instance_size(instance, term->name);
        return size != NULL && !size->known ? size : NULL;
    }
    Bound *found = NULL;
    for (int i = 0; i < term->count; i++) {
        Bound *other = only_unknown(instance, term->arguments[i], many);
        *many |= other != NULL && found != NULL && other != found;
        found = other != NULL ? other : found;
    }
    return found;
}

/* Solves a linear dimension such as 2*D for its unknown. */
static bool solve(Instance *instance, const Term *dim, int64_t extent)
{
    bool many = false;
    Bound *size = only_unknown(instance, dim, &many);
    if (size == NULL || many)
        return false;
    double at[3];
    size->known = true;
    for (int i = 0; i < 3; i++) {
        size->value = i;
        const Constant value = instance_constant(instance, dim, true);
        at[i] = value.known ? value.number : NAN;
    }
    size->known = false;
    const double slope = at[1] - at[0], solution = ((double)extent - at[0]) / slope;
    if (!(slope == at[2] - at[1]) || slope == 0 || solution != floor(solution) || solution < 1)
        return false;
    size->known = true;
    size->value = (int64_t)solution;
    return true;
}

static void unify_dim(Instance *instance, const BoundTensor *tensor, const Term *dim,
                      int64_t extent, const LayerShape *shape, Span from)
{
    const Constant value = instance_constant(instance, dim, true);
    if (value.known) {
        if (value.number != (double)extent)
            report_conflict(instance, tensor, dim, extent, value.number, shape, from);
    } else if (!solve(instance, dim, extent)) {
        instance_refuse(instance, nowhere, "no %s makes a dimension of '%s' %" PRId64,
                        term_text(instance, dim), tensor->declaration->name, extent);
        note_shape(instance, shape, from);
    }
}

/* PyTorch's rule: aligned at the right, an extent of 1 is repeated. What an attribute gives does
   not change by it, but where it is left open. */
static bool broadcast_into(Ellipsis *e, const int64_t *extent, int rank)
{
    int64_t merged[TENSOR_MAX_RANK];
    const int longest = rank > e->rank ? rank : e->rank;
    for (int d = 0; d < longest; d++) {
        const int64_t a = d < e->rank ? e->extent[e->rank - 1 - d] : 1;
        const int64_t b = d < rank ? extent[rank - 1 - d] : 1;
        const bool open = e->given && a == 0;
        if (a != b && a != 1 && b != 1 && !open)
            return false;
        if (e->given && (longest > e->rank || (a == 1 && b != 1) || (open && d >= rank)))
            return false;
        merged[longest - 1 - d] = a == 1 || open ? b : a;
    }
    e->rank = longest;
    memcpy(e->extent, merged, sizeof merged[0] * (size_t)longest);
    return true;
}

static bool unify_ellipsis(Instance *instance, Ellipsis *e, const int64_t *extent, int rank)
{
    if (!e->known) {
        e->known = true;
        e->rank = rank;
        memcpy(e->extent, extent, sizeof *extent * (size_t)rank);
        return true;
    }
    if (instance->operator->broadcast)
        return broadcast_into(e, extent, rank);
    for (int d = 0; d < rank && d < e->rank; d++)
        if (e->extent[d] == 0)
            e->extent[d] = extent[d];
    return e->rank == rank && memcmp(e->extent, extent, sizeof *extent * (size_t)rank) == 0;
}

static const Setting *setting_of_ellipsis(const Instance *instance, const Ellipsis *e)
{
    for (int i = 0; i < instance->operator->attributes.count; i++) {
        const Attribute *a = &instance->operator->attributes.items[i];
        if (a->form == FORM_ELLIPSIS && e == instance_ellipsis(instance, a->value[0]->name))
            return instance_setting(instance, a->name);
    }
    return NULL;
}

static void solve_equation(Instance *instance, const SizeRule *rule)
{
    Ellipsis *e = instance_ellipsis(instance, rule->name);
    const Constant wanted = instance_constant(instance, rule->value, true);
    if (e == NULL || !e->known || !wanted.known)
        return;
    const Setting *setting = setting_of_ellipsis(instance, e);
    const Span span = setting == NULL ? nowhere : setting->value_span;
    double product = 1;
    int open = -1, count = 0;
    for (int d = 0; d < e->rank; d++) {
        if (e->extent[d] == 0) {
            open = d;
            count++;
        } else {
            product *= (double)e->extent[d];
        }
    }
    const double rest = wanted.number / product;
    if (count > 1)
        instance_refuse(instance, span, "only one dimension can be -1");
    else if (count == 1 ? rest != floor(rest) : rest != 1)
        instance_refuse(instance, span, "these are %s%g elements, and the input has %g",
                        count == 1 ? "a multiple of " : "", product, wanted.number);
    else if (count == 1)
        e->extent[open] = (int64_t)rest;
}

void instance_equations(Instance *instance)
{
    for (int i = 0; i < instance->operator->equations.count && !instance->failed; i++)
        solve_equation(instance, &instance->operator->equations.items[i]);
    for (int i = 0; i < instance->ellipses.count && !instance->failed; i++) {
        const Ellipsis *e = &instance->ellipses.items[i];
        const Setting *setting = e->given ? setting_of_ellipsis(instance, e) : NULL;
        for (int d = 0; d < e->rank && setting != NULL && !instance->failed; d++)
            if (e->extent[d] == 0)
                instance_refuse(instance, setting->value_span,
                                "the dimension that is -1 cannot be found");
    }
}

/* The shape that a declaration asks for, "[4,6,10]"; NULL where something of it is unknown. */
static const char *wanted_shape(const Instance *instance, const TensorDeclaration *tensor)
{
    LayerShape wanted = {.rank = 0};
    for (int d = 0; d < tensor->rank; d++) {
        const Term *dim = tensor->dims[d];
        const Ellipsis *e =
            dim->kind == TERM_ELLIPSIS ? instance_ellipsis(instance, dim->name) : NULL;
        const Constant value =
            e != NULL ? (Constant){e->known, 1, NULL} : instance_constant(instance, dim, true);
        const int count = e != NULL ? e->rank : 1;
        if (!value.known || !is_whole_size(value.number) || wanted.rank + count > TENSOR_MAX_RANK)
            return NULL;
        for (int i = 0; i < count; i++)
            wanted.extent[wanted.rank++] = e != NULL ? e->extent[i] : (int64_t)value.number;
    }
    return shape_text(instance->context->arena, wanted.rank, wanted.extent);
}

/* The operand's shape does not fit what it is declared as. */
static void report_shape(Instance *instance, const BoundTensor *tensor, const LayerShape *shape,
                         Span from)
{
    const TensorDeclaration *declaration = tensor->declaration;
    const char *wanted = wanted_shape(instance, declaration);
    Text dims = text_new(instance->context->arena);
    for (int d = 0; d < declaration->rank; d++) {
        text_add(&dims, d > 0 ? ", " : "");
        notation_print_term(&dims, declaration->dims[d]);
    }
    if (instance->operator->broadcast && wanted != NULL)
        instance_refuse(instance, nowhere,
                        "the shapes %s and %s do not go together: from the right, extents must be "
                        "equal, or 1",
                        wanted, shape_text(instance->context->arena, shape->rank, shape->extent));
    else if (wanted != NULL)
        instance_refuse(
            instance, nowhere, "'%s' has shape %s, but %s is expected: [%s]", declaration->name,
            shape_text(instance->context->arena, shape->rank, shape->extent), wanted, dims.data);
    else
        instance_refuse(instance, nowhere, "the input has shape %s, but '%s' is [%s]",
                        shape_text(instance->context->arena, shape->rank, shape->extent),
                        declaration->name, dims.data);
    note_shape(instance, shape, from);
    note_others(instance, tensor);
}

/* How many dimensions an ellipsis of a declaration has, given the operand's rank; -1: it cannot be.
 */
static int ellipsis_rank(const Instance *instance, const TensorDeclaration *declaration, int rank,
                         int at)
{
    int others = 0;
    for (int d = 0; d < declaration->rank; d++) {
        if (d == at)
            continue;
        const Term *dim = declaration->dims[d];
        const Ellipsis *e =
            dim->kind == TERM_ELLIPSIS ? instance_ellipsis(instance, dim->name) : NULL;
        if (e != NULL && e->rank < 0) /* what an entry says of its own rank */
            return instance_ellipsis(instance, declaration->dims[at]->name)->rank;
        others += e != NULL ? e->rank : 1;
    }
    return rank - others;
}

void instance_unify(Instance *instance, BoundTensor *tensor, const LayerShape *shape, Span from)
{
    int position = 0;
    for (int d = 0; d < tensor->declaration->rank && !instance->failed; d++) {
        const Term *dim = tensor->declaration->dims[d];
        if (dim->kind != TERM_ELLIPSIS) {
            if (position >= shape->rank)
                report_shape(instance, tensor, shape, from);
            else
                unify_dim(instance, tensor, dim, shape->extent[position++], shape, from);
            continue;
        }
        Ellipsis *e = instance_ellipsis(instance, dim->name);
        const int rank = ellipsis_rank(instance, tensor->declaration, shape->rank, d);
        if (rank < 0 || position + rank > shape->rank ||
            !unify_ellipsis(instance, e, shape->extent + position, rank)) {
            report_shape(instance, tensor, shape, from);
            return;
        }
        position += rank;
    }
    if (!instance->failed && position != shape->rank)
        report_shape(instance, tensor, shape, from);
    tensor->from = from;
    tensor->rank = shape->rank;
    memcpy(tensor->extent, shape->extent, sizeof shape->extent);
}

/* The extent of a dimension that is no ellipsis; 0 after an error. */
static int64_t extent_of(Instance *instance, const TensorDeclaration *tensor, const Term *dim)
{
    const Constant value = instance_constant(instance, dim, true);
    if (value.known && value.number >= 1 && is_whole_size(value.number))
        return (int64_t)value.number;
    if (value.known)
        instance_refuse(instance, nowhere, "'%s' would have %g elements in the dimension %s",
                        tensor->name, value.number, term_text(instance, dim));
    else
        instance_refuse(instance, nowhere, "the dimension %s of '%s' cannot be found",
                        term_text(instance, dim), tensor->name);
    return 0;
}

static void add_extents(Instance *instance, BoundTensor *tensor, int count, const int64_t *extent)
{
    if (tensor->rank + count > TENSOR_MAX_RANK) {
        instance_refuse(instance, nowhere, "'%s' would have more than %d dimensions",
                        tensor->declaration->name, TENSOR_MAX_RANK);
        return;
    }
    for (int i = 0; i < count; i++)
        tensor->extent[tensor->rank++] = extent[i];
}

void instance_shape(Instance *instance, BoundTensor *tensor)
{
    double elements = 1;
    for (int d = 0; d < tensor->declaration->rank && !instance->failed; d++) {
        const Term *dim = tensor->declaration->dims[d];
        const Ellipsis *e =
            dim->kind == TERM_ELLIPSIS ? instance_ellipsis(instance, dim->name) : NULL;
        const int64_t extent = e == NULL ? extent_of(instance, tensor->declaration, dim) : 0;
        if (!instance->failed)
            add_extents(instance, tensor, e == NULL ? 1 : e->rank, e == NULL ? &extent : e->extent);
    }
    for (int d = 0; d < tensor->rank; d++)
        elements *= (double)tensor->extent[d];
    const TableNumbers *table = instance_table(instance, tensor->declaration);
    const Setting *array =
        tensor->declaration->kind == TENSOR_CONSTANT && tensor->declaration->tables.count == 0
            ? instance_setting(instance, tensor->declaration->name)
            : NULL;
    if (table != NULL && table->count != elements)
        instance_refuse(instance, table->span, "the table '%s' has %d numbers, not %g",
                        tensor->declaration->name, table->count, elements);
    if (array != NULL && array->count != 1 && array->count != (int)elements)
        instance_refuse(instance, array->value_span, "'%s' has %d numbers, not %g",
                        tensor->declaration->name, array->count, elements);
    if (elements > 0x1p40)
        instance_refuse(instance, nowhere, "'%s' would have %.3g elements",
                        tensor->declaration->name, elements);
}
