/* The values of terms that sizes and attributes decide, and what names stand for. */
#include "ir/binding.h"
#include <float.h>
#include <math.h>
#include <string.h>
#include <strings.h>

/* ---- Names ---- */

Bound *instance_size(const Instance *instance, const char *name)
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
    size_t length;
    const int given = notation_part(name, &length);
    *part = given < 0 ? 0 : given;
    for (int i = 0; i < instance->attributes.count; i++) {
        const char *known = instance->attributes.items[i].attribute->name;
        if (strlen(known) == length && strncmp(known, name, length) == 0)
            return &instance->attributes.items[i];
    }
    return NULL;
}

/* ---- Terms ---- */

static Constant number(double value)
{
    return (Constant){true, value, NULL};
}

static const Constant unknown = {false, 0, NULL};

Constant instance_name(const Instance *instance, const char *name)
{
    const Bound *size = instance_size(instance, name);
    if (size != NULL)
        return size->known ? number((double)size->value) : unknown;
    int part;
    const BoundAttribute *a = instance_attribute(instance, name, &part);
    if (a != NULL)
        return a->known && part < a->count ? (Constant){true, a->number[part], a->string} : unknown;
    if (string_equal(name, "rank"))
        return number(instance->first_rank);
    if (string_equal(name, "inf"))
        return number(INFINITY);
    if (string_equal(name, NOTATION_EPSILON))
        return number(instance->context->options->target.doubles ? DBL_EPSILON : FLT_EPSILON);
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
    return product == 0 ? unknown : number(product); /* an extent that is left open */
}

static Constant compare_strings(const Term *term, Constant a, Constant b)
{
    const bool equal = a.string != NULL && b.string != NULL && string_equal(a.string, b.string);
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

/* By the layer itself. */
static bool is_given(const Setting *setting)
{
    return setting != NULL && !setting->is_default;
}

/* given(size), and length(dims) of a list or of the ellipsis that an attribute gives. */
static Constant about_attribute(const Instance *instance, const Term *term)
{
    int part;
    const BoundAttribute *a = instance_attribute(instance, term->arguments[0]->name, &part);
    if (a == NULL)
        return unknown;
    if (string_equal(term->name, "given"))
        return number(is_given(instance_setting(instance, a->attribute->name)));
    if (a->attribute->form != FORM_ELLIPSIS)
        return number(a->all ? instance->first_rank : a->count);
    const Ellipsis *e = instance_ellipsis(instance, a->attribute->value[0]->name);
    return e == NULL || e->rank < 0 ? unknown : number(e->rank);
}

/* The best rational number with a denominator below 2^20: that of a decimal number is found, and of
   1/3 in double precision. */
static Constant ratio_constant(double a, bool numerator)
{
    enum { MOST = 1 << 20 };
    double p[2] = {1, floor(a)}, q[2] = {0, 1}, rest = a - floor(a);
    while (fabs(p[1] / q[1] - a) > fabs(a) * 1e-12 && rest > 0) {
        const double next = 1 / rest, whole = floor(next);
        const double above = whole * p[1] + p[0], below = whole * q[1] + q[0];
        if (below > MOST)
            break;
        p[0] = p[1];
        q[0] = q[1];
        p[1] = above;
        q[1] = below;
        rest = next - whole;
    }
    return number(numerator ? p[1] : q[1]);
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
    if (string_equal(name, "numerator") || string_equal(name, "denominator"))
        return ratio_constant(a, name[0] == 'n');
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
    if (string_equal(term->name, "given") || string_equal(term->name, "length"))
        return about_attribute(instance, term);
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
    const bool compares = string_equal(term->name, "==") || string_equal(term->name, "!=");
    if (compares && (a.string != NULL || b.string != NULL))
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
        return instance_name(instance, term->name);
    case TERM_APPLY:
        return apply_constant(instance, term, integer);
    default:
        return unknown;
    }
}
