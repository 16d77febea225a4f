#include "ir/instance.h"
#include <inttypes.h>
#include <math.h>
#include <string.h>
#include <strings.h>

static Bound *find_size(const Instance *instance, const char *name)
{
    for (int i = 0; i < instance->sizes.count; i++)
        if (string_equal(instance->sizes.items[i].name, name))
            return &instance->sizes.items[i];
    return NULL;
}

BoundTensor *instance_tensor(const Instance *instance, const char *name)
{
    for (int i = 0; i < instance->tensors.count; i++)
        if (string_equal(instance->tensors.items[i].declaration->name, name))
            return &instance->tensors.items[i];
    return NULL;
}

Ellipsis *instance_ellipsis(const Instance *instance, const char *name)
{
    for (int i = 0; i < instance->ellipses.count; i++) {
        Ellipsis *e = &instance->ellipses.items[i];
        if ((name == NULL) == (e->name == NULL) && (name == NULL || strcasecmp(name, e->name) == 0))
            return e;
    }
    return NULL;
}

BoundAttribute *instance_attribute(const Instance *instance, const char *name, int *part)
{
    const char *dot = strchr(name, '.');
    const size_t length = dot == NULL ? strlen(name) : (size_t)(dot - name);
    *part = dot != NULL && string_equal(dot, ".1");
    for (int i = 0; i < instance->attributes.count; i++) {
        const char *known = instance->attributes.items[i].attribute->name;
        if (strlen(known) == length && strncmp(known, name, length) == 0)
            return &instance->attributes.items[i];
    }
    return NULL;
}

/* ---- Constants ---- */

static Constant number(double value)
{
    return (Constant){true, value, NULL};
}

static const Constant unknown = {false, 0, NULL};

static Constant name_constant(const Instance *instance, const char *name)
{
    const Bound *size = find_size(instance, name);
    if (size != NULL)
        return size->known ? number((double)size->value) : unknown;
    int part;
    const BoundAttribute *a = instance_attribute(instance, name, &part);
    if (a != NULL)
        return a->known ? (Constant){true, a->number[part], a->string} : unknown;
    if (string_equal(name, "rank"))
        return number(instance->first_rank);
    if (string_equal(name, "inf"))
        return number(INFINITY);
    return unknown;
}

static Constant product_constant(const Instance *instance, const Term *term)
{
    const Ellipsis *e = instance_ellipsis(instance, term->arguments[0]->name);
    if (e == NULL || !e->known)
        return unknown;
    double product = 1;
    for (int d = 0; d < e->rank; d++)
        product *= (double)e->extent[d];
    return number(product);
}

static Constant compare_strings(const Term *term, Constant a, Constant b)
{
    const bool equal = string_equal(a.string, b.string);
    return number(string_equal(term->name, "==") ? equal : !equal);
}

static Constant binary_constant(const char *name, double a, double b, bool integer)
{
    const Function *f = function_find(name);
    if (string_equal(name, "%"))
        return b == 0 ? unknown : number(a - b * floor(a / b));
    if (string_equal(name, "/"))
        return b == 0 ? unknown : number(integer ? floor(a / b) : a / b);
    if (string_equal(name, "^"))
        return number(pow(a, b));
    if (string_equal(name, "max"))
        return number(a > b ? a : b);
    if (string_equal(name, "min"))
        return number(a < b ? a : b);
    if (f == NULL)
        return unknown;
    switch (f->id) {
    case FUNCTION_ADD:
        return number(a + b);
    case FUNCTION_SUB:
        return number(a - b);
    case FUNCTION_MUL:
        return number(a * b);
    case FUNCTION_LT:
        return number(a < b);
    case FUNCTION_LE:
        return number(a <= b);
    case FUNCTION_GT:
        return number(a > b);
    case FUNCTION_GE:
        return number(a >= b);
    case FUNCTION_EQ:
        return number(a == b);
    case FUNCTION_NE:
        return number(a != b);
    default:
        return unknown;
    }
}

static Constant unary_constant(const Instance *instance, const char *name, double a)
{
    if (string_equal(name, "neg"))
        return number(-a);
    if (string_equal(name, "not"))
        return number(a == 0);
    if (string_equal(name, "sqrt"))
        return number(sqrt(a));
    if (string_equal(name, "exp"))
        return number(exp(a));
    if (string_equal(name, "log"))
        return number(log(a));
    if (string_equal(name, "abs"))
        return number(fabs(a));
    if (string_equal(name, "floor"))
        return number(floor(a));
    if (string_equal(name, "axis"))
        return number(a < 0 ? a + instance->first_rank : a);
    return unknown;
}

/* "and", "or" and "select" need not know the side that does not matter. */
static Constant lazy_constant(const Instance *instance, const Term *term, bool integer)
{
    const Constant a = instance_constant(instance, term->arguments[0], integer);
    if (string_equal(term->name, "select")) {
        if (!a.known)
            return unknown;
        return instance_constant(instance, term->arguments[a.number != 0 ? 1 : 2], integer);
    }
    const bool stop = string_equal(term->name, "or");
    if (a.known && (a.number != 0) == stop)
        return number(stop);
    const Constant b = instance_constant(instance, term->arguments[1], integer);
    if (b.known && (b.number != 0) == stop)
        return number(stop);
    return a.known && b.known ? number(!stop) : unknown;
}

static Constant apply_constant(const Instance *instance, const Term *term, bool integer)
{
    if (string_equal(term->name, "product"))
        return product_constant(instance, term);
    if (string_equal(term->name, "and") || string_equal(term->name, "or") ||
        string_equal(term->name, "select"))
        return lazy_constant(instance, term, integer);
    if (term->count < 1 || term->count > 2)
        return unknown;
    const Constant a = instance_constant(instance, term->arguments[0], integer);
    if (!a.known)
        return unknown;
    if (term->count == 1)
        return unary_constant(instance, term->name, a.number);
    const Constant b = instance_constant(instance, term->arguments[1], integer);
    if (!b.known)
        return unknown;
    if (a.string != NULL && b.string != NULL)
        return compare_strings(term, a, b);
    return binary_constant(term->name, a.number, b.number, integer);
}

Constant instance_constant(const Instance *instance, const Term *term, bool integer)
{
    switch (term->kind) {
    case TERM_NUMBER:
        return number(term->number);
    case TERM_STRING:
        return (Constant){true, 0, term->string};
    case TERM_NAME:
        return name_constant(instance, term->name);
    case TERM_APPLY:
        return apply_constant(instance, term, integer);
    default:
        return unknown;
    }
}

/* ---- Attributes ---- */

static const char *what(const Instance *instance)
{
    const OperatorUse *use = instance->use;
    return use->named ? arena_format(instance->context->arena, "%s '%s'", instance->operator->name,
                                     use->name)
                      : instance->operator->name;
}

static void fail(Instance *instance)
{
    instance->failed = true;
}

static const Setting *setting_of(const Instance *instance, const char *name)
{
    for (int i = 0; i < instance->use->settings.count; i++)
        if (string_equal(instance->use->settings.items[i].name, name))
            return &instance->use->settings.items[i];
    return NULL;
}

static bool is_whole(double value)
{
    return value == floor(value) && fabs(value) < 0x1p40;
}

static void learn_size(Instance *instance, const char *name, double given)
{
    Bound *size = find_size(instance, name);
    if (!is_whole(given)) {
        diagnose(instance->context->diagnostics, instance->use->span,
                 "%s: the size %s would be %g, which is no whole number within bounds",
                 what(instance), name, given);
        fail(instance);
        return;
    }
    const int64_t value = (int64_t)given;
    if (size == NULL) {
        const Bound fresh = {name, true, value};
        LIST_PUSH(instance->context->arena, &instance->sizes, fresh);
    } else if (!size->known) {
        size->known = true;
        size->value = value;
    }
}

static void bind_attribute(Instance *instance, const Attribute *attribute)
{
    BoundAttribute bound = {attribute, false, {0, 0}, NULL, {NULL, NULL}};
    const Setting *setting = setting_of(instance, attribute->name);
    if (setting != NULL) {
        bound.known = true;
        for (int i = 0; i < 2; i++)
            bound.number[i] = setting->kind == VALUE_BOOLEAN ? setting->boolean
                              : setting->count > 1           ? setting->number[i]
                                                             : setting->number[0];
        bound.string = setting->kind == VALUE_STRING ? setting->string : NULL;
        for (int i = 0; i < attribute->count && attribute->binds; i++)
            learn_size(instance, attribute->value[i]->name, bound.number[i]);
    } else if (!attribute->binds) {
        bound.known = true;
        for (int i = 0; i < attribute->count; i++) {
            const Constant value = instance_constant(instance, attribute->value[i], false);
            bound.known &= value.known;
            bound.number[i] = value.number;
            bound.string = value.string;
        }
        if (attribute->count == 1)
            bound.number[1] = bound.number[0];
    }
    LIST_PUSH(instance->context->arena, &instance->attributes, bound);
}

/* An attribute that binds a size has the size's value once it is solved. */
static void settle_attributes(Instance *instance)
{
    for (int i = 0; i < instance->attributes.count; i++) {
        BoundAttribute *bound = &instance->attributes.items[i];
        if (bound->known)
            continue;
        bound->known = true;
        for (int k = 0; k < bound->attribute->count; k++) {
            const Constant value = instance_constant(instance, bound->attribute->value[k], false);
            bound->known &= value.known;
            bound->number[k] = value.number;
        }
        if (!bound->known && !instance->failed) {
            diagnose(instance->context->diagnostics, instance->use->span, "%s: '%s' is required",
                     what(instance), bound->attribute->name);
            fail(instance);
        }
    }
}

/* ---- Shapes ---- */

static const char *shape_text(const Instance *instance, const LayerShape *shape)
{
    Text text = text_new(instance->context->arena);
    for (int d = 0; d < shape->rank; d++)
        text_format(&text, "%s%" PRId64, d > 0 ? "," : "[", shape->extent[d]);
    text_add(&text, shape->rank > 0 ? "]" : "[]");
    return text.data;
}

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
                (*setting = setting_of(instance, a->name)) != NULL)
                return a->name;
    }
    return NULL;
}

static void report_conflict(Instance *instance, const BoundTensor *tensor, const Term *dim,
                            int64_t is, int64_t expected, const LayerShape *shape, Span from)
{
    Diagnostics *diagnostics = instance->context->diagnostics;
    const Setting *setting = NULL;
    const char *name = dim->kind == TERM_NAME ? binder_of(instance, dim->name, &setting) : NULL;
    if (name != NULL)
        diagnose(diagnostics, setting->value_span,
                 "%s: the input has %" PRId64 " where %s says %" PRId64, what(instance), is, name,
                 expected);
    else
        diagnose(diagnostics, instance->use->span,
                 "%s: '%s' has shape %s, but %s is %" PRId64 " here", what(instance),
                 tensor->declaration->name, shape_text(instance, shape), term_text(instance, dim),
                 expected);
    if (from.line > 0)
        diagnose_note(diagnostics, from, "the shape %s comes from here",
                      shape_text(instance, shape));
    if (name != NULL)
        diagnose_hint(diagnostics, "leave %s out; it is inferred", name);
    fail(instance);
}

/* The one size of a dimension that is not known, when it is only one; NULL else. */
static Bound *only_unknown(const Instance *instance, const Term *term, bool *many)
{
    if (term->kind == TERM_NAME) {
        Bound *size = find_size(instance, term->name);
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
            report_conflict(instance, tensor, dim, extent, (int64_t)value.number, shape, from);
    } else if (!solve(instance, dim, extent)) {
        diagnose(instance->context->diagnostics, instance->use->span,
                 "%s: no %s makes a dimension of '%s' %" PRId64, what(instance),
                 term_text(instance, dim), tensor->declaration->name, extent);
        if (from.line > 0)
            diagnose_note(instance->context->diagnostics, from, "the shape %s comes from here",
                          shape_text(instance, shape));
        fail(instance);
    }
}

/* PyTorch's rule: aligned at the right, an extent of 1 is repeated. */
static bool broadcast_into(Ellipsis *e, const int64_t *extent, int rank)
{
    int64_t merged[TENSOR_MAX_RANK];
    const int longest = rank > e->rank ? rank : e->rank;
    for (int d = 0; d < longest; d++) {
        const int64_t a = d < e->rank ? e->extent[e->rank - 1 - d] : 1;
        const int64_t b = d < rank ? extent[rank - 1 - d] : 1;
        if (a != b && a != 1 && b != 1)
            return false;
        merged[longest - 1 - d] = a == 1 ? b : a;
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
    return e->rank == rank && memcmp(e->extent, extent, sizeof *extent * (size_t)rank) == 0;
}

static void report_rank(Instance *instance, const BoundTensor *tensor, const LayerShape *shape,
                        Span from)
{
    Text text = text_new(instance->context->arena);
    for (int d = 0; d < tensor->declaration->rank; d++) {
        text_add(&text, d > 0 ? ", " : "");
        notation_print_term(&text, tensor->declaration->dims[d]);
    }
    diagnose(instance->context->diagnostics, instance->use->span,
             "%s: the input has shape %s, but '%s' is [%s]", what(instance),
             shape_text(instance, shape), tensor->declaration->name, text.data);
    if (from.line > 0)
        diagnose_note(instance->context->diagnostics, from, "the shape %s comes from here",
                      shape_text(instance, shape));
    fail(instance);
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
        if (e != NULL && e->rank < 0)
            return -1;
        others += e != NULL ? e->rank : 1;
    }
    return rank - others;
}

static void unify_operand(Instance *instance, BoundTensor *tensor, const LayerShape *shape,
                          Span from)
{
    int position = 0;
    for (int d = 0; d < tensor->declaration->rank && !instance->failed; d++) {
        const Term *dim = tensor->declaration->dims[d];
        if (dim->kind != TERM_ELLIPSIS) {
            if (position >= shape->rank)
                report_rank(instance, tensor, shape, from);
            else
                unify_dim(instance, tensor, dim, shape->extent[position++], shape, from);
            continue;
        }
        Ellipsis *e = instance_ellipsis(instance, dim->name);
        const int rank = ellipsis_rank(instance, tensor->declaration, shape->rank, d);
        if (rank < 0 || position + rank > shape->rank ||
            !unify_ellipsis(instance, e, shape->extent + position, rank)) {
            report_rank(instance, tensor, shape, from);
            return;
        }
        position += rank;
    }
    if (!instance->failed && position != shape->rank)
        report_rank(instance, tensor, shape, from);
    tensor->rank = shape->rank;
    memcpy(tensor->extent, shape->extent, sizeof shape->extent);
}

/* The extent of a dimension that is no ellipsis; 0 after an error. */
static int64_t extent_of(Instance *instance, const TensorDeclaration *tensor, const Term *dim)
{
    const Constant value = instance_constant(instance, dim, true);
    if (value.known && value.number >= 1 && is_whole(value.number))
        return (int64_t)value.number;
    if (value.known)
        diagnose(instance->context->diagnostics, instance->use->span,
                 "%s: '%s' would have %g elements in the dimension %s", what(instance),
                 tensor->name, value.number, term_text(instance, dim));
    else
        diagnose(instance->context->diagnostics, instance->use->span,
                 "%s: the dimension %s of '%s' cannot be found", what(instance),
                 term_text(instance, dim), tensor->name);
    fail(instance);
    return 0;
}

static void add_extents(Instance *instance, BoundTensor *tensor, int count, const int64_t *extent)
{
    if (tensor->rank + count > TENSOR_MAX_RANK) {
        diagnose(instance->context->diagnostics, instance->use->span,
                 "%s: '%s' would have more than %d dimensions", what(instance),
                 tensor->declaration->name, TENSOR_MAX_RANK);
        fail(instance);
        return;
    }
    for (int i = 0; i < count; i++)
        tensor->extent[tensor->rank++] = extent[i];
}

static void shape_tensor(Instance *instance, BoundTensor *tensor)
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
    if (elements > 0x1p40) {
        diagnose(instance->context->diagnostics, instance->use->span,
                 "%s: '%s' would have %.3g elements", what(instance), tensor->declaration->name,
                 elements);
        fail(instance);
    }
}

/* "{C}" in a message stands for its value. */
static const char *filled_in(const Instance *instance, const char *message)
{
    Text text = text_new(instance->context->arena);
    for (const char *c = message; *c; c++) {
        const char *end = *c == '{' ? strchr(c, '}') : NULL;
        if (end == NULL) {
            text_add_bytes(&text, c, 1);
            continue;
        }
        const char *name = arena_substring(instance->context->arena, c + 1, (size_t)(end - c - 1));
        const Constant value = name_constant(instance, name);
        if (value.string != NULL)
            text_add(&text, value.string);
        else
            text_number(&text, value.number);
        c = end;
    }
    return text.data;
}

static void check_requirements(Instance *instance)
{
    for (int i = 0; i < instance->operator->requirements.count; i++) {
        const Requirement *r = &instance->operator->requirements.items[i];
        const Constant holds = instance_constant(instance, r->condition, true);
        if (!holds.known || holds.number != 0)
            continue;
        diagnose(instance->context->diagnostics, instance->use->span, "%s: %s", what(instance),
                 filled_in(instance, r->message));
        fail(instance);
    }
}

static void apply_rules(Instance *instance)
{
    for (int i = 0; i < instance->operator->sizes.count; i++) {
        const SizeRule *rule = &instance->operator->sizes.items[i];
        const Constant value = instance_constant(instance, rule->value, true);
        if (value.known)
            learn_size(instance, rule->name, value.number);
    }
}

static void add_names(Instance *instance, const Term *term)
{
    const bool capital = term->kind == TERM_NAME && term->name[0] >= 'A' && term->name[0] <= 'Z';
    if (capital && find_size(instance, term->name) == NULL) {
        const Bound size = {term->name, false, 0};
        LIST_PUSH(instance->context->arena, &instance->sizes, size);
    }
    if (term->kind == TERM_ELLIPSIS && instance_ellipsis(instance, term->name) == NULL) {
        const Ellipsis e = {term->name, false, -1, {0}};
        LIST_PUSH(instance->context->arena, &instance->ellipses, e);
    }
    for (int i = 0; i < term->count; i++)
        add_names(instance, term->arguments[i]);
}

static void declare(Instance *instance)
{
    for (int i = 0; i < instance->operator->tensors.count; i++) {
        const TensorDeclaration *t = &instance->operator->tensors.items[i];
        BoundTensor bound = {.declaration = t, .present = true};
        for (int d = 0; d < t->rank; d++)
            add_names(instance, t->dims[d]);
        LIST_PUSH(instance->context->arena, &instance->tensors, bound);
    }
    for (int i = 0; i < instance->operator->attributes.count; i++)
        bind_attribute(instance, &instance->operator->attributes.items[i]);
    for (int i = 0; i < instance->operator->ranks.count; i++) {
        const SizeRule *rule = &instance->operator->ranks.items[i];
        Ellipsis *e = instance_ellipsis(instance, rule->name);
        const Constant rank = instance_constant(instance, rule->value, true);
        if (e != NULL && rank.known && rank.number >= 0 && rank.number <= TENSOR_MAX_RANK)
            e->rank = (int)rank.number;
    }
}

Instance *instance_new(Context *context, const OperatorUse *use, int operands,
                       const LayerShape *operand, const Span *from)
{
    Instance *instance = ARENA_NEW(context->arena, Instance);
    instance->context = context;
    instance->operator= use->operator;
    instance->use = use;
    instance->first_rank = operands > 0 ? operand[0].rank : 0;
    declare(instance);
    check_requirements(instance);
    int next = 0;
    for (int i = 0; i < instance->tensors.count && !instance->failed; i++) {
        BoundTensor *t = &instance->tensors.items[i];
        if (t->declaration->kind == TENSOR_OPERAND && next < operands) {
            unify_operand(instance, t, &operand[next], from[next]);
            next++;
        }
    }
    apply_rules(instance);
    settle_attributes(instance);
    if (!instance->failed)
        check_requirements(instance);
    for (int i = 0; i < instance->tensors.count && !instance->failed; i++) {
        BoundTensor *t = &instance->tensors.items[i];
        if (t->declaration->present != NULL)
            t->present = instance_constant(instance, t->declaration->present, false).number != 0;
        if (t->declaration->kind != TENSOR_OPERAND && t->present)
            shape_tensor(instance, t);
    }
    return instance;
}
