/* Scalar expressions: what folds, types, text; and that algebra changes no value. */
#include "common/interpret.h"
#include "common/program_fixture.h"
#include "ir/algebra.h"

#include <criterion/criterion.h>
#include <math.h>

static const char *text_of(Arena *arena, const Expr *e)
{
    Text text = text_new(arena);
    expr_print(&text, e);
    return text.data;
}

typedef struct Setting {
    Fixture *fixture;
    Arena *arena;
    const Expr *a, *b, *n, *s; /* f32[4] at i, f32[4] at i, i32[4] at i, a 0-d f64 */
    const Index *i;
} Setting;

static Setting new_setting(void)
{
    Setting t = {.fixture = fixture_new()};
    t.arena = t.fixture->context.arena;
    const int64_t extent[] = {4};
    Tensor *a = fixture_tensor(t.fixture, "a", ROLE_PARAMETER, DTYPE_F32, 1, extent);
    Tensor *b = fixture_tensor(t.fixture, "b", ROLE_INPUT, DTYPE_F32, 1, extent);
    Tensor *n = fixture_tensor(t.fixture, "n", ROLE_INPUT, DTYPE_I32, 1, extent);
    Tensor *s = fixture_tensor(t.fixture, "s", ROLE_SCALAR, DTYPE_F64, 0, NULL);
    t.i = index_new(t.fixture->module, "i", 4);
    const Affine *const subscript[] = {affine_index(t.arena, t.i)};
    t.a = expr_read_affine(t.arena, a, subscript);
    t.b = expr_read_affine(t.arena, b, subscript);
    t.n = expr_read_affine(t.arena, n, subscript);
    t.s = expr_read(t.arena, s, NULL);
    return t;
}

static const Expr *number(const Setting *t, double value)
{
    return expr_number(t->arena, value);
}

static const Expr *binary(const Setting *t, FunctionId id, const Expr *a, const Expr *b)
{
    return expr_binary(t->arena, id, a, b);
}

Test(expr, numbers_and_identities_fold)
{
    const Setting t = new_setting();
    cr_expect(expr_is_number(binary(&t, FUNCTION_ADD, number(&t, 2), number(&t, 3)), 5));
    cr_expect(expr_is_number(binary(&t, FUNCTION_LT, number(&t, 2), number(&t, 3)), 1));
    cr_expect_eq(binary(&t, FUNCTION_MUL, t.a, number(&t, 1)), t.a);
    cr_expect_eq(binary(&t, FUNCTION_ADD, number(&t, 0), t.a), t.a);
    cr_expect_eq(binary(&t, FUNCTION_SUB, t.a, number(&t, 0)), t.a);
    cr_expect_eq(expr_select(t.arena, number(&t, 1), t.a, t.b), t.a);
    cr_expect_eq(expr_select(t.arena, number(&t, 0), t.a, t.b), t.b);
    const Expr *less = binary(&t, FUNCTION_LT, t.a, t.b);
    cr_expect_eq(binary(&t, FUNCTION_AND, number(&t, 1), less), less);
    cr_expect(expr_is_number(binary(&t, FUNCTION_AND, number(&t, 0), less), 0));
    cr_expect_eq(binary(&t, FUNCTION_OR, less, number(&t, 0)), less);
    /* Not what is no identity for all numbers: NaN, infinities, division by zero. */
    cr_expect_eq(binary(&t, FUNCTION_MUL, t.a, number(&t, 0))->kind, EXPR_APPLY);
    cr_expect_eq(binary(&t, FUNCTION_DIV, number(&t, 1), number(&t, 0))->kind, EXPR_APPLY);
    cr_expect_eq(binary(&t, FUNCTION_SUB, t.a, t.a)->kind, EXPR_APPLY);
    fixture_free(t.fixture);
}

Test(expr, equality)
{
    const Setting t = new_setting();
    const Expr *one = binary(&t, FUNCTION_MUL, t.a, t.b);
    cr_expect(expr_equal(one, binary(&t, FUNCTION_MUL, t.a, t.b)));
    cr_expect(!expr_equal(one, binary(&t, FUNCTION_MUL, t.b, t.a)));
    cr_expect(!expr_equal(one, binary(&t, FUNCTION_ADD, t.a, t.b)));
    cr_expect(!expr_equal(number(&t, 0), number(&t, -0.0)));
    cr_expect(!expr_equal(expr_random(t.arena, 1, affine_index(t.arena, t.i)),
                          expr_random(t.arena, 2, affine_index(t.arena, t.i))));
    fixture_free(t.fixture);
}

/* As PyTorch: 0-d tensors and numbers do not widen others; quotients and functions are real. */
Test(expr, types)
{
    const Setting t = new_setting();
    cr_expect_eq(expr_dtype(number(&t, 2)), DTYPE_ANY);
    cr_expect_eq(expr_dtype(binary(&t, FUNCTION_MUL, t.a, number(&t, 2))), DTYPE_F32);
    cr_expect_eq(expr_dtype(binary(&t, FUNCTION_MUL, t.a, t.s)), DTYPE_F32);
    cr_expect_eq(expr_dtype(binary(&t, FUNCTION_MUL, t.s, number(&t, 2))), DTYPE_F64);
    cr_expect_eq(expr_dtype(binary(&t, FUNCTION_ADD, t.n, number(&t, 2))), DTYPE_I32);
    cr_expect_eq(expr_dtype(binary(&t, FUNCTION_DIV, t.n, number(&t, 2))), DTYPE_F32);
    cr_expect_eq(expr_dtype(binary(&t, FUNCTION_ADD, t.n, t.a)), DTYPE_F32);
    cr_expect_eq(expr_dtype(binary(&t, FUNCTION_LT, t.a, t.b)), DTYPE_BOOL);
    cr_expect_eq(expr_dtype(expr_select(t.arena, binary(&t, FUNCTION_LT, t.a, t.b), t.n, t.n)),
                 DTYPE_I32);
    cr_expect_eq(expr_dtype(expr_apply(t.arena, function_find("exp"), 1, &t.n)), DTYPE_F32);
    fixture_free(t.fixture);
}

static int read_count;

static void count_read(void *user, const Expr *read)
{
    (void)user;
    (void)read;
    read_count++;
}

Test(expr, indirect_reads_are_seen)
{
    const Setting t = new_setting();
    const Subscript subscript[] = {{NULL, t.n}};
    const Expr *indirect = expr_read(t.arena, t.a->tensor, subscript);
    const Expr *sum = binary(&t, FUNCTION_ADD, indirect, t.b);
    expr_reads(sum, count_read, NULL);
    cr_expect_eq(read_count, 3);
    cr_expect(expr_uses_index(indirect, t.i));
    const Index *const from[] = {t.i};
    const Affine *const to[] = {affine_constant(t.arena, 2)};
    const Expr *fixed = expr_substitute(t.arena, sum, 1, from, to);
    cr_expect(!expr_uses_index(fixed, t.i));
    cr_expect_str_eq(text_of(t.arena, fixed), "a[n[2]] + b[2]");
    fixture_free(t.fixture);
}

static const Expr *read_b_for_n(void *user, const Expr *leaf)
{
    const Setting *t = user;
    return leaf->kind == EXPR_READ && leaf->tensor == t->n->tensor ? t->b : leaf;
}

Test(expr, what_subscripts_read_is_mapped)
{
    Setting t = new_setting();
    const Subscript subscript[] = {{NULL, t.n}};
    const Expr *sum = binary(&t, FUNCTION_ADD, expr_read(t.arena, t.a->tensor, subscript), t.n);
    const Expr *mapped = expr_map(t.arena, sum, read_b_for_n, &t);
    cr_expect(!expr_reads_tensor(mapped, t.n->tensor));
    cr_expect_str_eq(text_of(t.arena, mapped), "a[b[i]] + b[i]");
    fixture_free(t.fixture);
}

Test(expr, text_has_the_parentheses_it_needs)
{
    const Setting t = new_setting();
    const Expr *sum = binary(&t, FUNCTION_ADD, t.a, t.b);
    const Expr *minus = expr_unary(t.arena, FUNCTION_NEG, sum);
    cr_expect_str_eq(text_of(t.arena, binary(&t, FUNCTION_MUL, sum, t.b)), "(a[i] + b[i])*b[i]");
    cr_expect_str_eq(text_of(t.arena, binary(&t, FUNCTION_SUB, t.a, sum)), "a[i] - (a[i] + b[i])");
    cr_expect_str_eq(text_of(t.arena, binary(&t, FUNCTION_SUB, sum, t.a)), "a[i] + b[i] - a[i]");
    cr_expect_str_eq(text_of(t.arena, minus), "-(a[i] + b[i])");
    cr_expect_str_eq(text_of(t.arena, binary(&t, FUNCTION_MUL, t.a, number(&t, -2))), "a[i]*(-2)");
    const Expr *less = binary(&t, FUNCTION_LT, t.a, t.b);
    const Expr *both = binary(&t, FUNCTION_AND, less, expr_unary(t.arena, FUNCTION_NOT, less));
    cr_expect_str_eq(text_of(t.arena, both), "a[i] < b[i] and not a[i] < b[i]");
    cr_expect_str_eq(text_of(t.arena, binary(&t, FUNCTION_EQ, less, less)),
                     "(a[i] < b[i]) == (a[i] < b[i])");
    fixture_free(t.fixture);
}

/* ---- Algebra ---- */

static unsigned state = 7;

static int next(int count)
{
    state = state * 1664525u + 1013904223u;
    return (int)((state >> 8) % (unsigned)count);
}

/* The same expression twice: built by the algebra, and literally. */
typedef struct Pair {
    const Expr *algebra, *literal;
} Pair;

/* No folding: select(true, ...) with a condition that is not seen to be true. */
static const Expr *literally(const Setting *t, const Function *f, int count, const Expr *const *a)
{
    Expr *e = ARENA_NEW(t->arena, Expr);
    e->kind = EXPR_APPLY;
    e->function = f;
    e->count = count;
    e->argument = arena_copy(t->arena, a, sizeof *a * (size_t)count);
    return e;
}

static Pair random_pair(const Setting *t, int depth)
{
    static const FunctionId ids[] = {FUNCTION_ADD, FUNCTION_SUB, FUNCTION_MUL,
                                     FUNCTION_DIV, FUNCTION_NEG, FUNCTION_SELECT};
    if (depth == 0) {
        static const double numbers[] = {0, 1, -1, 2, 0.5, -3};
        const Expr *leaves[] = {t->a, t->b, number(t, numbers[next(6)])};
        const Expr *leaf = leaves[next(3)];
        return (Pair){leaf, leaf};
    }
    const Function *f = function_of(ids[next(6)]);
    const Expr *algebra[3], *literal[3];
    for (int i = 0; i < f->arity; i++) {
        Pair p = random_pair(t, depth - 1 - next(depth));
        if (f->id == FUNCTION_SELECT && i == 0)
            p.algebra = p.literal = binary(t, FUNCTION_LT, t->a, t->b);
        if (f->id == FUNCTION_DIV && i == 1) /* not by zero */
            p.algebra = p.literal = expr_apply(t->arena, function_find("exp"), 1, &t->b);
        algebra[i] = p.algebra;
        literal[i] = p.literal;
    }
    return (Pair){algebra_apply(t->arena, f, f->arity, algebra),
                  literally(t, f, f->arity, literal)};
}

Test(algebra, changes_no_value)
{
    for (int round = 0; round < 300; round++) {
        const Setting t = new_setting();
        Module *module = t.fixture->module;
        const Pair p = random_pair(&t, 1 + next(5));
        const int64_t extent[] = {4};
        Tensor *y = fixture_tensor(t.fixture, "y", ROLE_VALUE, DTYPE_F32, 1, extent);
        Tensor *z = fixture_tensor(t.fixture, "z", ROLE_VALUE, DTYPE_F32, 1, extent);
        statement_pointwise(module, module->train, y, &t.i, p.algebra, (Origin){0});
        const Index *again[] = {index_new(module, "i", 4)};
        const Affine *to[] = {affine_index(t.arena, again[0])};
        statement_pointwise(module, module->train, z, again,
                            expr_substitute(t.arena, p.literal, 1, &t.i, to), (Origin){0});
        Interpreter *in = interpret_new(t.arena, module);
        interpret_fill(in, (uint64_t)round);
        const char *error = interpret_program(in, module->train);
        cr_assert_null(error, "%s", error);
        for (int k = 0; k < 4; k++) {
            const double one = interpret_tensor(in, y)[k], other = interpret_tensor(in, z)[k];
            cr_assert(fabs(one - other) <= 1e-12 * (1 + fabs(other)), "%s is not %s",
                      text_of(t.arena, p.algebra), text_of(t.arena, p.literal));
        }
        fixture_free(t.fixture);
    }
}

/* What derivatives need: a product of reads stays one, with the choice around it. */
Test(algebra, factors_enter_choices)
{
    const Setting t = new_setting();
    const Expr *less = binary(&t, FUNCTION_LT, t.a, t.b);
    const Expr *masked = expr_select(t.arena, less, t.a, number(&t, 0));
    cr_expect_str_eq(text_of(t.arena, algebra_product(t.arena, t.b, masked)),
                     "select(a[i] < b[i], b[i]*a[i], 0)");
    const Expr *otherwise = expr_select(t.arena, less, number(&t, 0), t.a);
    cr_expect_str_eq(text_of(t.arena, algebra_product(t.arena, otherwise, t.b)),
                     "select(a[i] < b[i], 0, a[i]*b[i])");
    cr_expect_str_eq(text_of(t.arena, algebra_product(t.arena, t.b, otherwise)),
                     "select(a[i] < b[i], 0, b[i]*a[i])");
    cr_expect_str_eq(text_of(t.arena, algebra_quotient(t.arena, otherwise, t.b)),
                     "select(a[i] < b[i], 0, a[i]/b[i])");
    cr_expect_str_eq(text_of(t.arena, algebra_negative(t.arena, otherwise)),
                     "select(a[i] < b[i], 0, -a[i])");
    cr_expect_str_eq(
        text_of(t.arena, algebra_product(t.arena, number(&t, 2),
                                         algebra_product(t.arena, number(&t, 3), t.a))),
        "6*a[i]");
    cr_expect_str_eq(text_of(t.arena, algebra_sum(t.arena, t.a, algebra_negative(t.arena, t.b))),
                     "a[i] - b[i]");
    cr_expect_eq(algebra_negative(t.arena, algebra_negative(t.arena, t.a)), t.a);
    fixture_free(t.fixture);
}
