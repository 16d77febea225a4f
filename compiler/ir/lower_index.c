/* Index expressions of the notation as quasi-affine ones. */
#include "ir/lowering.h"
#include <math.h>
#include <string.h>

/* No index expression comes near what 64 bits hold, whatever is added to it later. */
#define MAX_INDEX 0x1p50

/* ---- Indices by name ---- */

const Binding *scope_find(const Scope *scope, const char *name, bool ellipsis)
{
    for (int i = scope->bindings.count - 1; i >= 0; i--) {
        const Binding *b = &scope->bindings.items[i];
        if (b->ellipsis == ellipsis && (b->name == NULL) == (name == NULL) &&
            (name == NULL || string_equal(b->name, name)))
            return b;
    }
    return NULL;
}

void scope_bind(Scope *scope, const char *name, int64_t extent)
{
    Binding b = {name, false, 1, {index_new(scope->lowering->module, name, extent)}};
    LIST_PUSH(scope_arena(scope), &scope->bindings, b);
}

void scope_bind_ellipsis(Scope *scope, const char *name)
{
    const Ellipsis *e = instance_ellipsis(scope->lowering->instance, name);
    Binding b = {name, true, e == NULL ? 0 : e->rank, {NULL}};
    for (int d = 0; d < b.count; d++)
        b.index[d] = index_new(
            scope->lowering->module,
            arena_format(scope_arena(scope), "%s%d", name == NULL ? "i" : name, d), e->extent[d]);
    LIST_PUSH(scope_arena(scope), &scope->bindings, b);
}

/* ---- Extents of indices ---- */

static bool is_unravel(const Term *subscript)
{
    return subscript->kind == TERM_APPLY && string_equal(subscript->name, "unravel");
}

/* The dimensions that a subscript stands for, of a tensor with `rank`; those of "unravel", of which
   an access has one at most, are what the others leave. */
static int dimensions_of(const Scope *scope, const Term *access, int at, int rank)
{
    const Term *s = access->arguments[at];
    if (s->kind == TERM_ELLIPSIS) {
        const Ellipsis *e = instance_ellipsis(scope->lowering->instance, s->name);
        return e == NULL ? 0 : e->rank;
    }
    if (!is_unravel(s))
        return 1;
    int others = 0;
    for (int i = 0; i < access->count; i++)
        if (i != at)
            others += is_unravel(access->arguments[i]) ? 0 : dimensions_of(scope, access, i, rank);
    return rank - others;
}

/* Where an index subscripts a known tensor alone. */
typedef struct Place {
    const Term *access; /* NULL: nowhere */
    int at;             /* the subscript */
    int64_t extent;     /* of that dimension */
} Place;

static Place place_in_access(const Scope *scope, const Term *access, const char *name)
{
    const Known known = scope_tensor(scope, access->name);
    const BoundTensor *bound = instance_tensor(scope->lowering->instance, access->name);
    const int rank = known.tensor != NULL ? known.tensor->rank : bound != NULL ? bound->rank : 0;
    const int64_t *extent = known.tensor != NULL ? known.tensor->extent
                            : bound != NULL      ? bound->extent
                                                 : NULL;
    for (int i = 0, position = 0; i < access->count && position < rank; i++) {
        const Term *s = access->arguments[i];
        if (s->kind == TERM_NAME && string_equal(s->name, name))
            return (Place){access, i, extent[position]};
        position += dimensions_of(scope, access, i, rank);
    }
    return (Place){NULL, 0, 0};
}

static Place find_place(const Scope *scope, const Term *term, const char *name)
{
    Place place = {NULL, 0, 0};
    if (term->kind == TERM_ACCESS)
        place = place_in_access(scope, term, name);
    for (int i = 0; i < term->count && place.access == NULL; i++)
        place = find_place(scope, term->arguments[i], name);
    if (place.access == NULL && term->condition != NULL)
        place = find_place(scope, term->condition, name);
    return place;
}

/* 2 of x[i + 2] for the index i, and 0 where it is no sum with a constant. */
static int64_t shift_of(const Scope *scope, const Term *s, const char *name)
{
    if (s->kind != TERM_APPLY || s->count != 2 || !string_equal(s->name, "+"))
        return 0;
    const bool left =
        s->arguments[0]->kind == TERM_NAME && string_equal(s->arguments[0]->name, name);
    const bool right =
        s->arguments[1]->kind == TERM_NAME && string_equal(s->arguments[1]->name, name);
    const Constant shift =
        instance_constant(scope->lowering->instance, s->arguments[left ? 1 : 0], true);
    const bool is = (left || right) && shift.known && shift.string == NULL && shift.number >= 1 &&
                    shift.number <= MAX_INDEX;
    return is ? (int64_t)shift.number : 0;
}

/* How far behind the index the same tensor is read by the same subscript, where nothing stands for
   what is outside. */
static int64_t largest_shift(const Scope *scope, const Term *term, const Place *place,
                             const char *name)
{
    int64_t largest = 0;
    if (term->kind == TERM_ACCESS && term->fallback == NULL &&
        string_equal(term->name, place->access->name) && place->at < term->count)
        largest = shift_of(scope, term->arguments[place->at], name);
    for (int i = 0; i < term->count; i++) {
        const int64_t shift = largest_shift(scope, term->arguments[i], place, name);
        largest = shift > largest ? shift : largest;
    }
    return largest;
}

int64_t scope_extent(const Scope *scope, const Term *term, const char *name)
{
    const Place place = find_place(scope, term, name);
    if (place.access == NULL)
        return 0;
    const int64_t shift = largest_shift(scope, term, &place, name);
    return shift < place.extent ? place.extent - shift : place.extent;
}

bool has_scalar(const Scope *scope, const Term *term)
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

/* A bound of the absolute value. */
static double magnitude(const Affine *a)
{
    double sum = fabs((double)a->constant);
    for (int t = 0; t < a->count; t++) {
        const AffineTerm *term = &a->term[t];
        const double inside =
            term->index != NULL ? (double)term->index->extent : magnitude(term->dividend);
        sum += fabs((double)term->coefficient) * inside;
    }
    return sum;
}

static const Affine *scaled(const Scope *scope, const Affine *a, int64_t factor)
{
    if (magnitude(a) * fabs((double)factor) < MAX_INDEX)
        return affine_scale(scope_arena(scope), a, factor);
    return NULL;
}

static const Affine *lower_affine_binary(const Scope *scope, const Term *term)
{
    Arena *arena = scope_arena(scope);
    const Affine *a = lower_affine(scope, term->arguments[0]);
    const Affine *b = a == NULL ? NULL : lower_affine(scope, term->arguments[1]);
    if (b == NULL)
        return NULL;
    const char sign = term->name[0];
    if (sign == '+' || sign == '-') {
        if (!(magnitude(a) + magnitude(b) < MAX_INDEX))
            return NULL;
        return sign == '+' ? affine_add(arena, a, b) : affine_sub(arena, a, b);
    }
    if (sign == '*' && affine_is_constant(a))
        return scaled(scope, b, a->constant);
    if (sign == '*' && affine_is_constant(b))
        return scaled(scope, a, b->constant);
    if ((sign == '/' || sign == '%') && affine_is_constant(b) && b->constant > 0)
        return sign == '/' ? affine_floor(arena, a, b->constant)
                           : affine_modulo(arena, a, b->constant);
    return NULL;
}

/* ravel(a...): the row-major number of the indices of an ellipsis. */
static const Affine *lower_ravel(const Scope *scope, const Term *term)
{
    Arena *arena = scope_arena(scope);
    const Binding *b = scope_find(scope, term->arguments[0]->name, true);
    const Affine *number = b == NULL ? NULL : affine_constant(arena, 0);
    for (int d = 0; number != NULL && d < b->count; d++)
        number = affine_add(arena, affine_scale(arena, number, b->index[d]->extent),
                            affine_index(arena, b->index[d]));
    return number;
}

/* A choice that the attributes make. */
static const Affine *lower_affine_choice(const Scope *scope, const Term *term)
{
    const Term *condition = term->arguments[0];
    const Constant value = instance_constant(scope->lowering->instance, condition, true);
    if (!value.known || value.string != NULL || has_scalar(scope, condition))
        return NULL;
    return lower_affine(scope, term->arguments[value.number != 0 ? 1 : 2]);
}

const Affine *lower_affine(const Scope *scope, const Term *term)
{
    Arena *arena = scope_arena(scope);
    if (term->kind == TERM_APPLY && string_equal(term->name, "ravel") && term->count == 1 &&
        term->arguments[0]->kind == TERM_ELLIPSIS)
        return lower_ravel(scope, term);
    const Binding *b = term->kind == TERM_NAME ? scope_find(scope, term->name, false) : NULL;
    if (b != NULL)
        return affine_index(arena, b->index[0]);
    const Constant value = instance_constant(scope->lowering->instance, term, true);
    if (value.known)
        return value.string == NULL && fabs(value.number) < MAX_INDEX &&
                       value.number == floor(value.number) && !has_scalar(scope, term)
                   ? affine_constant(arena, (int64_t)value.number)
                   : NULL;
    if (term->kind != TERM_APPLY)
        return NULL;
    if (string_equal(term->name, "neg")) {
        const Affine *a = lower_affine(scope, term->arguments[0]);
        return a == NULL ? NULL : affine_scale(arena, a, -1);
    }
    if (string_equal(term->name, "select"))
        return lower_affine_choice(scope, term);
    const bool arithmetic =
        term->count == 2 && strlen(term->name) == 1 && strchr("+-*/%", term->name[0]) != NULL;
    return arithmetic ? lower_affine_binary(scope, term) : NULL;
}

/* ---- Conditions ---- */

static bool lower_comparison(const Scope *scope, const Term *term, Conditions *out)
{
    Arena *arena = scope_arena(scope);
    const Function *function = function_find(term->name);
    const Affine *a = lower_affine(scope, term->arguments[0]);
    const Affine *b = a == NULL ? NULL : lower_affine(scope, term->arguments[1]);
    if (b == NULL || function == NULL)
        return false;
    Constraint c = {NULL, false};
    switch (function->id) {
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
    const int64_t least = affine_min(c.value), most = affine_max(c.value);
    out->never |= most < 0 || (c.equality && least > 0);
    if (c.equality ? least < 0 || most > 0 : least < 0)
        LIST_PUSH(arena, &out->where, c);
    return true;
}

bool lower_condition(const Scope *scope, const Term *term, Conditions *out)
{
    const Instance *instance = scope->lowering->instance;
    const Constant known = instance_constant(instance, term, true);
    if (known.known && !has_scalar(scope, term)) {
        out->never |= known.number == 0;
        return true;
    }
    if (term->kind != TERM_APPLY || term->count != 2)
        return false;
    if (string_equal(term->name, "and"))
        return lower_condition(scope, term->arguments[0], out) &&
               lower_condition(scope, term->arguments[1], out);
    if (string_equal(term->name, "or")) { /* "or" with a side that is known to be false */
        const Constant a = instance_constant(instance, term->arguments[0], true);
        const Constant b = instance_constant(instance, term->arguments[1], true);
        return (a.known || b.known) &&
               lower_condition(scope, term->arguments[a.known ? 1 : 0], out);
    }
    return lower_comparison(scope, term, out);
}

/* ---- Subscripts ---- */

/* The mixed-radix digits of an index expression over some extents. */
static void unravel(const Scope *scope, const Affine *flat, const int64_t *extent, int count,
                    Subscript *subscript)
{
    Arena *arena = scope_arena(scope);
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
        subscript[position + d].affine = repeated ? affine_constant(scope_arena(scope), 0)
                                                  : affine_index(scope_arena(scope), index);
    }
    return takes;
}

static int other_dimensions(const Scope *scope, const Term *access, int at)
{
    int count = 0;
    for (int i = 0; i < access->count; i++) {
        const Term *s = access->arguments[i];
        const Binding *b = s->kind == TERM_ELLIPSIS ? scope_find(scope, s->name, true) : NULL;
        if (i != at)
            count += b != NULL ? b->count : 1;
    }
    return count;
}

/* A subscript that is read from a tensor must be a label whose range is known, for nothing checks
   it when the program runs. */
static bool check_label(const Scope *scope, const Term *subscript, const Expr *value,
                        const char *tensor, int64_t extent)
{
    const int64_t classes = value->kind == EXPR_READ ? value->tensor->classes : 0;
    const OperatorUse *use = scope->lowering->instance->use;
    if (classes > 0 && classes <= extent)
        return true;
    if (classes > 0) {
        diagnose(scope->lowering->context->diagnostics, use->span,
                 "%s: '%s' has %lld classes, but '%s' has %lld values to choose from",
                 use->operator->name, value->tensor->name, (long long)classes, tensor,
                 (long long)extent);
        if (value->tensor->role != ROLE_INPUT)
            diagnose_hint(scope->lowering->context->diagnostics,
                          "where none is that large, 'clamp: {max: %lld}' says so",
                          (long long)(extent - 1));
        scope->lowering->instance->failed = true;
    } else if (value->kind == EXPR_READ && !dtype_is_float(value->tensor->dtype)) {
        scope_report(scope, subscript->span,
                     "as a subscript of '%s', '%s' may be any number: only an input with 'classes' "
                     "is checked",
                     tensor, value->tensor->name);
        diagnose_hint(scope->lowering->context->diagnostics,
                      "give the input that it comes from 'classes: %lld'", (long long)extent);
    } else {
        scope_report(scope, subscript->span,
                     "this cannot be a subscript of '%s': a sum of indices times whole numbers "
                     "can, or a label",
                     tensor);
    }
    return false;
}

static bool lower_subscript(Scope *scope, const Term *access, const Term *term,
                            const Tensor *tensor, int position, Subscript *subscript)
{
    subscript->affine = lower_affine(scope, term);
    if (subscript->affine != NULL)
        return true;
    subscript->indirect = lower_value(scope, term);
    return !scope->lowering->instance->failed &&
           check_label(scope, term, subscript->indirect, access->name, tensor->extent[position]);
}

static bool lower_unravelled(Scope *scope, const Term *access, int at, const Tensor *tensor,
                             int position, Subscript *subscript)
{
    const int takes = tensor->rank - other_dimensions(scope, access, at);
    const Term *term = access->arguments[at]->arguments[0];
    const Affine *flat = lower_affine(scope, term);
    if (flat == NULL)
        scope_report(scope, term->span, "unravel takes a sum of indices times whole numbers");
    else if (takes >= 0 && position + takes <= tensor->rank)
        unravel(scope, flat, tensor->extent + position, takes, subscript);
    return flat != NULL && takes >= 0 && position + takes <= tensor->rank;
}

bool lower_subscripts(Scope *scope, const Term *access, const Tensor *tensor, Subscript *subscript)
{
    int position = 0;
    for (int i = 0; i < access->count; i++) {
        const Term *s = access->arguments[i];
        const Binding *b = s->kind == TERM_ELLIPSIS ? scope_find(scope, s->name, true) : NULL;
        const int others = other_dimensions(scope, access, i);
        if (b != NULL) {
            position += lower_ellipsis(scope, b, tensor, position, others, subscript);
        } else if (position >= tensor->rank && !is_unravel(s)) {
            break;
        } else if (is_unravel(s)) {
            if (!lower_unravelled(scope, access, i, tensor, position, subscript + position))
                return false;
            position += tensor->rank - others;
        } else if (!lower_subscript(scope, access, s, tensor, position, subscript + position)) {
            return false;
        } else {
            position++;
        }
    }
    if (position != tensor->rank)
        scope_report(scope, access->span, "the subscripts do not fit the dimensions of '%s'",
                     access->name);
    return position == tensor->rank;
}
