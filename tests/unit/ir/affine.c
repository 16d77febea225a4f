/* Quasi-affine expressions against their meaning: random ones, at all points. */
#include "ir/affine.h"
#include "support/diagnostic.h"

#include <criterion/criterion.h>
#include <stdlib.h>

enum { INDICES = 3, POINTS = 5 * 3 * 7, ROUNDS = 3000 };

static Index indices[INDICES] = {{"i", 5, 0}, {"j", 3, 1}, {"k", 7, 2}};

/* An expression, and its values at all points as they should be. */
typedef struct Sample {
    const Affine *affine;
    int64_t value[POINTS];
} Sample;

static int64_t coordinate(int point, int index)
{
    return index == 0 ? point / 21 : index == 1 ? point / 7 % 3 : point % 7;
}

static int64_t floor_division(int64_t a, int64_t b)
{
    return (a - ((a % b) + b) % b) / b;
}

static int64_t evaluate(const Affine *a, int point)
{
    int64_t sum = a->constant;
    for (int t = 0; t < a->count; t++) {
        const AffineTerm *term = &a->term[t];
        sum +=
            term->coefficient *
            (term->index != NULL ? coordinate(point, term->index->id)
                                 : floor_division(evaluate(term->dividend, point), term->divisor));
    }
    return sum;
}

static unsigned state = 1;

static int next(int count)
{
    state = state * 1664525u + 1013904223u;
    return (int)((state >> 8) % (unsigned)count);
}

static void combine(Arena *arena, Sample *s, const Sample *other, int operation)
{
    const int factor = next(9) - 4, divisor = next(6) + 1;
    switch (operation) {
    case 0:
        s->affine = affine_add(arena, s->affine, other->affine);
        break;
    case 1:
        s->affine = affine_sub(arena, s->affine, other->affine);
        break;
    case 2:
        s->affine = affine_scale(arena, s->affine, factor);
        break;
    case 3:
        s->affine = affine_offset(arena, s->affine, factor);
        break;
    case 4:
        s->affine = affine_floor(arena, s->affine, divisor);
        break;
    default:
        s->affine = affine_modulo(arena, s->affine, divisor);
    }
    for (int p = 0; p < POINTS; p++) {
        const int64_t v = s->value[p], quotient = floor_division(v, divisor);
        const int64_t meant[] = {
            v + other->value[p],   v - other->value[p], v * factor, v + factor, quotient,
            v - quotient * divisor};
        s->value[p] = meant[operation];
    }
}

static Sample random_sample(Arena *arena, int depth)
{
    Sample s;
    if (depth == 0) {
        const int index = next(INDICES);
        s.affine = affine_index(arena, &indices[index]);
        for (int p = 0; p < POINTS; p++)
            s.value[p] = coordinate(p, index);
        return s;
    }
    s = random_sample(arena, depth - 1);
    const Sample other = random_sample(arena, next(depth));
    combine(arena, &s, &other, next(6));
    return s;
}

/* Terms in order, none of them zero; no floor of what it knows. */
static void expect_canonical(const Affine *a)
{
    for (int t = 0; t < a->count; t++) {
        const AffineTerm *term = &a->term[t];
        cr_assert_neq(term->coefficient, 0);
        if (t > 0)
            cr_assert(a->term[t - 1].index != NULL || term->index == NULL);
        if (t > 0 && term->index != NULL)
            cr_assert_lt(a->term[t - 1].index->id, term->index->id);
        if (term->index == NULL) {
            cr_assert_geq(term->divisor, 2);
            cr_assert_gt(term->dividend->count, 0);
            expect_canonical(term->dividend);
        }
    }
}

Test(affine, means_what_it_was_made_of)
{
    for (int round = 0; round < ROUNDS; round++) {
        Arena *arena = arena_new();
        const Sample s = random_sample(arena, 1 + next(5));
        Text text = text_new(arena);
        affine_print(&text, s.affine);
        int64_t low = s.value[0], high = s.value[0];
        for (int p = 0; p < POINTS; p++) {
            cr_assert_eq(evaluate(s.affine, p), s.value[p], "%s", text.data);
            low = s.value[p] < low ? s.value[p] : low;
            high = s.value[p] > high ? s.value[p] : high;
        }
        expect_canonical(s.affine);
        cr_assert_leq(affine_min(s.affine), low, "%s", text.data);
        cr_assert_geq(affine_max(s.affine), high, "%s", text.data);
        if (!affine_has_floor(s.affine)) {
            cr_assert_eq(affine_min(s.affine), low);
            cr_assert_eq(affine_max(s.affine), high);
        }
        arena_free(arena);
    }
}

/* Whatever the order of the operations, equal is equal. */
Test(affine, one_form)
{
    for (int round = 0; round < ROUNDS; round++) {
        Arena *arena = arena_new();
        const Affine *a = random_sample(arena, next(4)).affine;
        const Affine *b = random_sample(arena, next(4)).affine;
        const Affine *c = random_sample(arena, next(4)).affine;
        cr_assert(affine_equal(affine_add(arena, a, b), affine_add(arena, b, a)));
        cr_assert(affine_equal(affine_add(arena, affine_add(arena, a, b), c),
                               affine_add(arena, a, affine_add(arena, b, c))));
        cr_assert(affine_equal(affine_sub(arena, affine_add(arena, a, b), b), a));
        cr_assert(affine_equal(affine_sub(arena, a, a), affine_constant(arena, 0)));
        cr_assert(affine_equal(affine_scale(arena, affine_scale(arena, a, -3), 2),
                               affine_scale(arena, a, -6)));
        arena_free(arena);
    }
}

Test(affine, substitution)
{
    for (int round = 0; round < ROUNDS; round++) {
        Arena *arena = arena_new();
        const Sample s = random_sample(arena, next(5));
        const Index *const from[] = {&indices[0], &indices[2]};
        /* i -> 4 - i, k -> j + 2: at once, within the extents. */
        const Affine *const to[] = {
            affine_offset(arena, affine_scale(arena, affine_index(arena, &indices[0]), -1), 4),
            affine_offset(arena, affine_index(arena, &indices[1]), 2)};
        const Affine *replaced = affine_substitute(arena, s.affine, 2, from, to);
        for (int p = 0; p < POINTS; p++) {
            const int64_t i = 4 - coordinate(p, 0), j = coordinate(p, 1), k = j + 2;
            cr_assert_eq(evaluate(replaced, p), s.value[i * 21 + j * 7 + k]);
        }
        cr_assert(!affine_uses(replaced, &indices[2]));
        arena_free(arena);
    }
}

static void expect_text(const Affine *a, const char *wanted)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    affine_print(&text, a);
    cr_expect_str_eq(text.data, wanted);
    arena_free(arena);
}

Test(affine, text)
{
    Arena *arena = arena_new();
    const Affine *i = affine_index(arena, &indices[0]), *k = affine_index(arena, &indices[2]);
    const Affine *sum = affine_add(arena, affine_scale(arena, i, 2), k);
    expect_text(affine_constant(arena, -3), "-3");
    expect_text(affine_offset(arena, sum, -1), "2*i + k - 1");
    expect_text(affine_sub(arena, affine_constant(arena, 4), k), "-k + 4");
    expect_text(affine_floor(arena, affine_offset(arena, sum, 1), 3), "(2*i + k + 1)/3");
    expect_text(affine_modulo(arena, k, 4), "k - k/4*4");
    expect_text(affine_floor(arena, affine_add(arena, affine_scale(arena, i, 4), k), 4), "i + k/4");
    arena_free(arena);
}

Test(affine, simplifications_by_extents)
{
    Arena *arena = arena_new();
    const Affine *i = affine_index(arena, &indices[0]), *j = affine_index(arena, &indices[1]);
    const Affine *flat = affine_add(arena, affine_scale(arena, i, 3), j); /* j < 3 */
    cr_expect_eq(affine_as_index(affine_floor(arena, flat, 3)), &indices[0]);
    cr_expect_eq(affine_as_index(affine_modulo(arena, flat, 3)), &indices[1]);
    cr_expect(affine_is_constant(affine_floor(arena, i, 5)));
    cr_expect_null(affine_as_index(affine_scale(arena, i, 2)));
    cr_expect_eq(affine_coefficient(flat, &indices[0]), 3);
    cr_expect_eq(affine_coefficient(flat, &indices[2]), 0);
    arena_free(arena);
}

Test(affine, row_major)
{
    Arena *arena = arena_new();
    const Index *const all[] = {&indices[0], &indices[1], &indices[2]};
    expect_text(affine_row_major(arena, 0, all), "0");
    expect_text(affine_row_major(arena, 2, all), "3*i + j"); /* j < 3 */
    cr_expect_eq(affine_max(affine_row_major(arena, 3, all)) + 1,
                 indices[0].extent * indices[1].extent * indices[2].extent);
    arena_free(arena);
}

Test(affine, overflow_is_a_fault, .exit_code = 3)
{
    Arena *arena = arena_new();
    const Affine *i = affine_index(arena, &indices[0]);
    affine_scale(arena, affine_scale(arena, i, INT64_MAX / 2), 3);
}
