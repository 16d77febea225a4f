/* Conditions as expressions and as constraints: the same points. */
#include "ir/condition.h"
#include "common/program_fixture.h"

#include <criterion/criterion.h>

typedef struct Setting {
    Fixture *fixture;
    Arena *arena;
    const Expr *i, *j; /* 0 <= i < 5, 0 <= j < 4 */
    const Index *index[2];
} Setting;

static Setting new_setting(void)
{
    Setting t = {.fixture = fixture_new()};
    t.arena = t.fixture->context.arena;
    t.index[0] = index_new(t.fixture->module, "i", 5);
    t.index[1] = index_new(t.fixture->module, "j", 4);
    t.i = expr_index(t.arena, affine_index(t.arena, t.index[0]));
    t.j = expr_index(t.arena, affine_index(t.arena, t.index[1]));
    return t;
}

static const Expr *compare(const Setting *t, FunctionId id, const Expr *a, double b)
{
    return expr_binary(t->arena, id, a, expr_number(t->arena, b));
}

static int64_t value_at(const Setting *t, const Affine *a, int i, int j)
{
    const Affine *const to[] = {affine_constant(t->arena, i), affine_constant(t->arena, j)};
    return affine_substitute(t->arena, a, 2, t->index, to)->constant;
}

/* Whether the condition folds to true with the indices replaced by numbers. */
static bool holds(const Setting *t, const Expr *condition, int i, int j)
{
    const Affine *const to[] = {affine_constant(t->arena, i), affine_constant(t->arena, j)};
    const Expr *e = expr_substitute(t->arena, condition, 2, t->index, to);
    Constraints where = {0};
    cr_assert(e->kind == EXPR_NUMBER || condition_constraints(t->arena, e, false, &where));
    bool all = e->kind != EXPR_NUMBER || e->number != 0;
    for (int c = 0; c < where.count; c++)
        all &= where.items[c].equality ? where.items[c].value->constant == 0
                                       : where.items[c].value->constant >= 0;
    return all;
}

static void expect_same_points(const Setting *t, const Expr *condition, bool negated)
{
    Constraints where = {0};
    cr_assert(condition_constraints(t->arena, condition, negated, &where));
    const Expr *back = condition_expr(t->arena, where.count, where.items);
    for (int i = 0; i < 5; i++)
        for (int j = 0; j < 4; j++) {
            bool inside = true;
            for (int c = 0; c < where.count; c++) {
                const int64_t value = value_at(t, where.items[c].value, i, j);
                inside &= where.items[c].equality ? value == 0 : value >= 0;
            }
            cr_expect_eq(inside, holds(t, condition, i, j) != negated, "at %d, %d", i, j);
            cr_expect_eq(inside, holds(t, back, i, j));
        }
}

Test(condition, comparisons)
{
    const Setting t = new_setting();
    const FunctionId ids[] = {FUNCTION_LT, FUNCTION_LE, FUNCTION_GT, FUNCTION_GE, FUNCTION_EQ};
    for (size_t k = 0; k < sizeof ids / sizeof *ids; k++) {
        expect_same_points(&t, compare(&t, ids[k], t.i, 2), false);
        expect_same_points(&t, expr_binary(t.arena, ids[k], t.i, t.j), false);
        if (ids[k] != FUNCTION_EQ)
            expect_same_points(&t, compare(&t, ids[k], t.i, 2), true);
    }
    expect_same_points(&t, compare(&t, FUNCTION_NE, t.i, 2), true);
    fixture_free(t.fixture);
}

Test(condition, connectives)
{
    const Setting t = new_setting();
    const Expr *a = compare(&t, FUNCTION_LT, t.i, 3), *b = compare(&t, FUNCTION_GE, t.j, 1);
    expect_same_points(&t, expr_binary(t.arena, FUNCTION_AND, a, b), false);
    expect_same_points(&t, expr_binary(t.arena, FUNCTION_OR, a, b), true);
    expect_same_points(&t, expr_unary(t.arena, FUNCTION_NOT, a), false);
    fixture_free(t.fixture);
}

/* "Not equal" is a bound where an index can only be greater, or only be less. */
Test(condition, not_equal_at_an_end)
{
    const Setting t = new_setting();
    expect_same_points(&t, compare(&t, FUNCTION_NE, t.i, 0), false);
    expect_same_points(&t, compare(&t, FUNCTION_EQ, t.i, 0), true);
    expect_same_points(&t, compare(&t, FUNCTION_NE, t.i, 4), false);
    Constraints where = {0};
    cr_expect(condition_constraints(t.arena, compare(&t, FUNCTION_EQ, t.i, 0), true, &where));
    cr_assert(condition_constraints(t.arena, compare(&t, FUNCTION_EQ, t.i, 1), true, &where));
    cr_assert_eq(where.count, 2);
    for (int i = 0; i < 5; i++)
        cr_expect_eq(value_at(&t, where.items[1].value, i, 0) >= 0, i > 1);
    fixture_free(t.fixture);
}

/* What is no conjunction adds nothing, not even a part. */
Test(condition, others_add_nothing)
{
    const Setting t = new_setting();
    const Expr *a = compare(&t, FUNCTION_LT, t.i, 3), *b = compare(&t, FUNCTION_NE, t.j, 1);
    Constraints where = {0};
    cr_expect(!condition_constraints(t.arena, b, false, &where));
    cr_expect(
        !condition_constraints(t.arena, expr_binary(t.arena, FUNCTION_AND, a, b), false, &where));
    cr_expect(
        !condition_constraints(t.arena, expr_binary(t.arena, FUNCTION_OR, a, a), false, &where));
    cr_expect(!condition_constraints(t.arena, compare(&t, FUNCTION_LT, t.i, 2.5), false, &where));
    cr_expect_eq(where.count, 0);
    cr_expect_null(condition_expr(t.arena, 0, NULL));
    fixture_free(t.fixture);
}

/* Over fewer indices where that says the same. */
Test(condition, tightened)
{
    const Setting t = new_setting();
    const Affine *i = affine_index(t.arena, t.index[0]), *j = affine_index(t.arena, t.index[1]);
    int fewer = 0;
    for (int sign = -1; sign <= 1; sign += 2)
        for (int64_t weight = 1; weight <= 6; weight++)
            for (int64_t constant = -12; constant <= 12; constant++) {
                const Affine *a = affine_add(t.arena, affine_scale(t.arena, i, sign * weight),
                                             affine_scale(t.arena, j, sign));
                const Constraint whole = {affine_offset(t.arena, a, constant), false};
                const Constraint tight = condition_tightened(t.arena, &whole);
                fewer += tight.value->count < whole.value->count;
                for (int k = 0; k < 20; k++)
                    cr_expect_eq(value_at(&t, whole.value, k / 4, k % 4) >= 0,
                                 value_at(&t, tight.value, k / 4, k % 4) >= 0);
            }
    cr_expect_gt(fewer, 20);
    const Constraint equal = {affine_add(t.arena, affine_scale(t.arena, i, 4), j), true};
    cr_expect_eq(condition_tightened(t.arena, &equal).value, equal.value);
    fixture_free(t.fixture);
}
