/* Canonical form: terms ordered by index id, floor divisions after the indices; no zero
   coefficients; no floor division of what is constant or divides out. */
#include "ir/affine.h"
#include "operators/lexer.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

static int64_t checked_add(int64_t a, int64_t b)
{
    int64_t sum;
    if (__builtin_add_overflow(a, b, &sum))
        FAULT("an index expression overflows");
    return sum;
}

static int64_t checked_mul(int64_t a, int64_t b)
{
    int64_t product;
    if (__builtin_mul_overflow(a, b, &product))
        FAULT("an index expression overflows");
    return product;
}

static int64_t floor_quotient(int64_t a, int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

static Affine *affine_alloc(Arena *arena, int terms)
{
    return arena_alloc(arena, sizeof(Affine) + sizeof(AffineTerm) * (size_t)terms);
}

static int compare_affine(const Affine *a, const Affine *b);

/* The order of what is multiplied: indices by id, then floor divisions by their content. */
static int compare_atoms(const AffineTerm *a, const AffineTerm *b)
{
    if ((a->index == NULL) != (b->index == NULL))
        return a->index == NULL ? 1 : -1;
    if (a->index != NULL)
        return a->index == b->index ? 0 : a->index->id < b->index->id ? -1 : 1;
    if (a->divisor != b->divisor)
        return a->divisor < b->divisor ? -1 : 1;
    return compare_affine(a->dividend, b->dividend);
}

static int compare_affine(const Affine *a, const Affine *b)
{
    if (a->count != b->count)
        return a->count - b->count;
    for (int i = 0; i < a->count; i++) {
        const int order = compare_atoms(&a->term[i], &b->term[i]);
        if (order != 0)
            return order;
        if (a->term[i].coefficient != b->term[i].coefficient)
            return a->term[i].coefficient < b->term[i].coefficient ? -1 : 1;
    }
    return a->constant == b->constant ? 0 : a->constant < b->constant ? -1 : 1;
}

bool affine_equal(const Affine *a, const Affine *b)
{
    return a == b || compare_affine(a, b) == 0;
}

const Affine *affine_constant(Arena *arena, int64_t value)
{
    Affine *a = affine_alloc(arena, 0);
    a->constant = value;
    return a;
}

const Affine *affine_index(Arena *arena, const Index *index)
{
    Affine *a = affine_alloc(arena, 1);
    a->count = 1;
    a->term[0] = (AffineTerm){1, index, NULL, 0};
    return a;
}

const Affine *affine_add(Arena *arena, const Affine *a, const Affine *b)
{
    Affine *sum = affine_alloc(arena, a->count + b->count);
    sum->constant = checked_add(a->constant, b->constant);
    int i = 0, j = 0;
    while (i < a->count || j < b->count) {
        const int order = i == a->count   ? 1
                          : j == b->count ? -1
                                          : compare_atoms(&a->term[i], &b->term[j]);
        AffineTerm term = order <= 0 ? a->term[i] : b->term[j];
        if (order == 0)
            term.coefficient = checked_add(term.coefficient, b->term[j].coefficient);
        i += order <= 0;
        j += order >= 0;
        if (term.coefficient != 0)
            sum->term[sum->count++] = term;
    }
    return sum;
}

const Affine *affine_scale(Arena *arena, const Affine *a, int64_t factor)
{
    if (factor == 0)
        return affine_constant(arena, 0);
    if (factor == 1)
        return a;
    Affine *scaled = affine_alloc(arena, a->count);
    scaled->constant = checked_mul(a->constant, factor);
    scaled->count = a->count;
    for (int i = 0; i < a->count; i++) {
        scaled->term[i] = a->term[i];
        scaled->term[i].coefficient = checked_mul(a->term[i].coefficient, factor);
    }
    return scaled;
}

const Affine *affine_sub(Arena *arena, const Affine *a, const Affine *b)
{
    return affine_add(arena, a, affine_scale(arena, b, -1));
}

const Affine *affine_offset(Arena *arena, const Affine *a, int64_t constant)
{
    return constant == 0 ? a : affine_add(arena, a, affine_constant(arena, constant));
}

const Affine *affine_row_major(Arena *arena, int count, const Index *const *index)
{
    const Affine *number = affine_constant(arena, 0);
    for (int i = 0; i < count; i++)
        number = affine_add(arena, affine_scale(arena, number, index[i]->extent),
                            affine_index(arena, index[i]));
    return number;
}

/* floor(a / divisor) = quotient + floor(rest / divisor), the multiples of the divisor taken out. */
static const Affine *take_multiples(Arena *arena, const Affine *a, int64_t divisor,
                                    const Affine **rest)
{
    Affine *quotient = affine_alloc(arena, a->count), *left = affine_alloc(arena, a->count);
    for (int i = 0; i < a->count; i++) {
        AffineTerm term = a->term[i];
        if (term.coefficient % divisor == 0) {
            term.coefficient /= divisor;
            quotient->term[quotient->count++] = term;
        } else {
            left->term[left->count++] = term;
        }
    }
    quotient->constant = floor_quotient(a->constant, divisor);
    left->constant = a->constant - quotient->constant * divisor;
    *rest = left;
    return quotient;
}

static int64_t gcd(int64_t a, int64_t b)
{
    while (b != 0) {
        const int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static int64_t common_factor(const Affine *a, int64_t factor)
{
    for (int i = 0; i < a->count; i++)
        factor = gcd(llabs(a->term[i].coefficient), factor);
    return factor;
}

/* floor((g*b + c) / (g*d)) = floor((b + floor(c/g)) / d) */
static const Affine *cancel_factor(Arena *arena, const Affine *a, int64_t factor)
{
    Affine *small = affine_alloc(arena, a->count);
    small->count = a->count;
    small->constant = floor_quotient(a->constant, factor);
    for (int i = 0; i < a->count; i++) {
        small->term[i] = a->term[i];
        small->term[i].coefficient /= factor;
    }
    return small;
}

/* The terms whose coefficients `factor` divides, or the others; the constant likewise. */
static const Affine *select_terms(Arena *arena, const Affine *a, int64_t factor, bool multiples)
{
    Affine *out = affine_alloc(arena, a->count);
    const int64_t whole = floor_quotient(a->constant, factor) * factor;
    out->constant = multiples ? whole : a->constant - whole;
    for (int i = 0; i < a->count; i++)
        if ((a->term[i].coefficient % factor == 0) == multiples)
            out->term[out->count++] = a->term[i];
    return out;
}

/* floor((g*b + r) / (g*d)) = floor(b / d) where 0 <= r < g: what of an expression decides its
   floor, as 7*i of 7*i + j with j < 7 divided by 35. */
static const Affine *drop_remainder(Arena *arena, const Affine *a, int64_t divisor)
{
    for (int i = 0; i < a->count; i++) {
        const int64_t factor = gcd(llabs(a->term[i].coefficient), divisor);
        if (factor == 1)
            continue;
        const Affine *rest = select_terms(arena, a, factor, false);
        if (rest->count > 0 && affine_min(rest) >= 0 && affine_max(rest) < factor)
            return select_terms(arena, a, factor, true);
    }
    return a;
}

const Affine *affine_floor(Arena *arena, const Affine *a, int64_t divisor)
{
    if (divisor < 1)
        FAULT("floor division by %lld", (long long)divisor);
    if (divisor == 1)
        return a;
    const Affine *rest;
    const Affine *quotient = take_multiples(arena, a, divisor, &rest);
    const int64_t low = floor_quotient(affine_min(rest), divisor);
    if (low == floor_quotient(affine_max(rest), divisor))
        return affine_offset(arena, quotient, low);
    rest = drop_remainder(arena, rest, divisor);
    const int64_t factor = common_factor(rest, divisor);
    if (factor > 1)
        return affine_add(
            arena, quotient,
            affine_floor(arena, cancel_factor(arena, rest, factor), divisor / factor));
    int64_t both;
    if (rest->count == 1 && rest->constant == 0 && rest->term[0].index == NULL &&
        rest->term[0].coefficient == 1 && /* floor(floor(b / c) / d) = floor(b / (c*d)) */
        !__builtin_mul_overflow(rest->term[0].divisor, divisor, &both))
        return affine_add(arena, quotient, affine_floor(arena, rest->term[0].dividend, both));
    Affine *floor = affine_alloc(arena, 1);
    floor->count = 1;
    floor->term[0] = (AffineTerm){1, NULL, rest, divisor};
    return affine_add(arena, quotient, floor);
}

const Affine *affine_modulo(Arena *arena, const Affine *a, int64_t divisor)
{
    return affine_sub(arena, a, affine_scale(arena, affine_floor(arena, a, divisor), divisor));
}

const Affine *affine_substitute(Arena *arena, const Affine *a, int count, const Index *const *from,
                                const Affine *const *to)
{
    const Affine *sum = affine_constant(arena, a->constant);
    for (int i = 0; i < a->count; i++) {
        const AffineTerm *term = &a->term[i];
        const Affine *value = NULL;
        if (term->index == NULL)
            value = affine_floor(arena, affine_substitute(arena, term->dividend, count, from, to),
                                 term->divisor);
        for (int k = 0; k < count && value == NULL; k++)
            if (from[k] == term->index)
                value = to[k];
        if (value == NULL)
            value = affine_index(arena, term->index);
        sum = affine_add(arena, sum, affine_scale(arena, value, term->coefficient));
    }
    return sum;
}

bool affine_is_constant(const Affine *a)
{
    return a->count == 0;
}

const Index *affine_as_index(const Affine *a)
{
    const bool is = a->constant == 0 && a->count == 1 && a->term[0].coefficient == 1;
    return is ? a->term[0].index : NULL;
}

const Index *affine_index_of(const Affine *a, int64_t coefficient)
{
    for (int i = 0; i < a->count; i++)
        if (a->term[i].index != NULL && a->term[i].coefficient == coefficient)
            return a->term[i].index;
    return NULL;
}

bool affine_uses(const Affine *a, const Index *index)
{
    for (int i = 0; i < a->count; i++)
        if (a->term[i].index == index ||
            (a->term[i].index == NULL && affine_uses(a->term[i].dividend, index)))
            return true;
    return false;
}

bool affine_has_floor(const Affine *a)
{
    return a->count > 0 && a->term[a->count - 1].index == NULL;
}

int64_t affine_coefficient(const Affine *a, const Index *index)
{
    for (int i = 0; i < a->count; i++)
        if (a->term[i].index == index)
            return a->term[i].coefficient;
    return 0;
}

static int64_t bound(const Affine *a, bool upper)
{
    int64_t sum = a->constant;
    for (int i = 0; i < a->count; i++) {
        const AffineTerm *term = &a->term[i];
        const bool high = upper == (term->coefficient > 0);
        const int64_t extreme = term->index != NULL
                                    ? (high ? term->index->extent - 1 : 0)
                                    : floor_quotient(bound(term->dividend, high), term->divisor);
        sum = checked_add(sum, checked_mul(term->coefficient, extreme));
    }
    return sum;
}

int64_t affine_min(const Affine *a)
{
    return bound(a, false);
}

int64_t affine_max(const Affine *a)
{
    return bound(a, true);
}

double affine_magnitude(const Affine *a)
{
    double sum = fabs((double)a->constant);
    for (int i = 0; i < a->count; i++) {
        const AffineTerm *term = &a->term[i];
        const double size = term->index != NULL
                                ? (double)term->index->extent
                                : affine_magnitude(term->dividend) / (double)term->divisor + 1;
        sum += fabs((double)term->coefficient) * size;
    }
    return sum;
}

/* ---- Text ---- */

/* Where the expression stands decides how its floor divisions are written. */
typedef enum Writing {
    AS_SUBSCRIPT, /* i/2: there is no other division */
    AS_VALUE      /* floor(i/2) */
} Writing;

static void print(Text *out, const Affine *a, Writing writing);

static void print_floor(Text *out, const AffineTerm *term, Writing writing, bool negative)
{
    const bool simple = affine_as_index(term->dividend) != NULL;
    /* Of -i/2 the minus would belong to the dividend. */
    text_add(out, writing == AS_VALUE ? "floor(" : negative ? "(" : "");
    text_add(out, simple ? "" : "(");
    print(out, term->dividend, writing);
    text_format(out, simple ? "/%lld" : ")/%lld", (long long)term->divisor);
    text_add(out, writing == AS_VALUE || negative ? ")" : "");
}

static void print_term(Text *out, const AffineTerm *term, Writing writing, bool first)
{
    const int64_t c = term->coefficient;
    const unsigned long long size = c < 0 ? -(unsigned long long)c : (unsigned long long)c;
    text_add(out, first ? (c < 0 ? "-" : "") : (c < 0 ? " - " : " + "));
    if (term->index != NULL) {
        if (size != 1)
            text_format(out, "%llu*", size);
        notation_print_name(out, term->index->name);
        return;
    }
    print_floor(out, term, writing, first && c < 0);
    if (size != 1) /* the product binds from the left: (a/b)*c */
        text_format(out, "*%llu", size);
}

static void print(Text *out, const Affine *a, Writing writing)
{
    for (int i = 0; i < a->count; i++)
        print_term(out, &a->term[i], writing, i == 0);
    if (a->count == 0)
        text_format(out, "%lld", (long long)a->constant);
    else if (a->constant != 0)
        text_format(out, a->constant < 0 ? " - %lld" : " + %lld", llabs((long long)a->constant));
}

void affine_print(Text *out, const Affine *a)
{
    print(out, a, AS_SUBSCRIPT);
}

void affine_print_value(Text *out, const Affine *a)
{
    print(out, a, AS_VALUE);
}
