/* Definitions as statements: the text of what an operator becomes. */
#include "common/session.h"

#include <criterion/criterion.h>
#include <string.h>

/* The statements of the operator's first use in training, without numbers and origins; x is
   f32[2, 6] unless a shape is given. */
static const char *lowered(Session *s)
{
    Text text = text_new(s->context.arena);
    const Program *train = s->module->train;
    for (int i = 0; i < train->statements.count; i++) {
        const Statement *statement = train->statements.items[i];
        if (!string_equal(statement->origin.operator, "own"))
            continue;
        Text line = text_new(s->context.arena);
        statement_print(&line, statement);
        const char *start = strchr(line.data, ' ') + 1, *end = strrchr(line.data, '@');
        text_add_bytes(&text, start, (size_t)(end - start) - 1);
        text_add(&text, "\n");
    }
    return text.data;
}

static void expect_of(const char *shape, const char *operator, const char * wanted)
{
    Arena *arena = arena_new();
    Session *s = session_of(arena_format(arena,
                                         "data: {format: synthetic}\n"
                                         "inputs: {x: {shape: %s}, t: {shape: [1]}}\n"
                                         "operators:\n  own: |\n    %s\n"
                                         "model: [own, flatten, linear: {out_features: 1}]\n"
                                         "loss: mse_loss\noptimizer: sgd\ntrain: {batch_size: 2}\n",
                                         shape, operator),
                            STAGE_PROGRAM);
    cr_expect_str_eq(lowered(s), wanted, "%s\n--- wanted\n%s--- lowered\n%s", operator, wanted,
                     lowered(s));
    session_free(s);
    arena_free(arena);
}

static void expect(const char *operator, const char * wanted)
{
    expect_of("[6]", operator, wanted);
}

Test(lower, elementwise)
{
    expect("(x[N, D]) -> y[N, D]; y[n, d] = exp(x[n, d])/2 + d",
           "{n:2, d:6} own0.y[n, d] = exp(x[n, d])/2 + d\n");
    expect("(x[...]) -> y[...]; y[...] = x[...]^2",
           "{i0:2, i1:6} own0.y[i0, i1] = power(x[i0, i1], 2)\n");
}

/* A reduction alone is the statement; inside of an expression it is one of its own, over the
   indices that it needs. */
Test(lower, reductions)
{
    expect("(x[N, D]) -> y[N, 1]; y[n, o] = sum(d) x[n, d]*o",
           "{n:2, o:1} own0.y[n, o] = sum(d:6) x[n, d]*o\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = x[n, d]/(sum(j) x[n, j])",
           "{n:2} own0.sum[n] = sum(j:6) x[n, j]\n"
           "{n:2, d:6} own0.y[n, d] = x[n, d]/own0.sum[n]\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = max(r: 3) x[n, (d + r)/2]",
           "{n:2, d:6} own0.y[n, d] = max(r:3) x[n, (d + r)/2]\n");
}

/* A default that is neutral restricts the reduction; another one is a choice. */
Test(lower, reads_outside)
{
    expect("(x[N, D]) -> y[N, D]; y[n, d] = x[n, d - 1 | 7]",
           "{n:2, d:6} own0.y[n, d] = select(d - 1 >= 0, x[n, d - 1], 7)\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = sum(r: 2) x[n, d + r | 0]*r",
           "{n:2, d:6} own0.y[n, d] = sum(r:2 : -d - r + 5 >= 0) x[n, d + r]*r\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = max(r: 2) x[n, d + r | -inf]",
           "{n:2, d:6} own0.y[n, d] = max(r:2 : -d - r + 5 >= 0) x[n, d + r]\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = max(r: 2) x[n, d + r | 0]",
           "{n:2, d:6} own0.y[n, d] = max(r:2) select(-d - r + 5 >= 0, x[n, d + r], 0)\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = prod(r: 2) x[n, d + r | 0]",
           "{n:2, d:6} own0.y[n, d] = prod(r:2) select(-d - r + 5 >= 0, x[n, d + r], 0)\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = prod(r: 2) x[n, d + r | 1]",
           "{n:2, d:6} own0.y[n, d] = prod(r:2 : -d - r + 5 >= 0) x[n, d + r]\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = sum(r: 2) exp(x[n, d + r | 0])",
           "{n:2, d:6} own0.y[n, d] = sum(r:2) exp(select(-d - r + 5 >= 0, x[n, d + r], 0))\n");
}

Test(lower, conditions)
{
    expect("(x[N, D]) -> y[N, D]; y[n, d] = sum(j : j <= d) x[n, j]",
           "{n:2, d:6} own0.y[n, d] = sum(j:6 : d - j >= 0) x[n, j]\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = x[n, d] for d < 2; y[n, d] = 0 for d >= 2",
           "{n:2, d:6} own0.y[n, d] = x[n, d] for -d + 1 >= 0\n"
           "{n:2, d:6} own0.y[n, d] = 0 for d - 2 >= 0\n");
    expect("(x[N, D]) -> y[N, D]; attr causal = true; "
           "y[n, d] = sum(j : j <= d or not causal) x[n, j]",
           "{n:2, d:6} own0.y[n, d] = sum(j:6 : d - j >= 0) x[n, j]\n");
    expect("(x[N, D]) -> y[N, D]; attr causal = false; "
           "y[n, d] = sum(j : j <= d or not causal) x[n, j]*d",
           "{n:2, d:6} own0.y[n, d] = sum(j:6) x[n, j]*d\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = select(d % 2 == 0, x[n, d], 1)",
           "{n:2, d:6} own0.y[n, d] = select(d - floor(d/2)*2 == 0, x[n, d], 1)\n");
}

/* A definition that never holds is none; a reduction over nothing is its neutral number. */
Test(lower, what_never_holds)
{
    expect("(x[N, D]) -> y[N, D]; attr k = 1; y[n, d] = x[n, d] for k == 1; "
           "y[n, d] = 0 for k != 1",
           "{n:2, d:6} own0.y[n, d] = x[n, d]\n");
    expect("(x[N, D]) -> y[N, D]; attr k = 1; y[n, d] = x[n, d] + sum(j : k == 2) x[n, j]",
           "{n:2, d:6} own0.y[n, d] = x[n, d]\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = sum(j : j > 9) x[n, j]*d",
           "{n:2, d:6} own0.y[n, d] = 0\n");
}

/* The conditions around a reduction hold inside of it: what is not defined reads nothing. */
Test(lower, reductions_below_conditions)
{
    expect("(x[N, D]) -> y[N, D]; y[n, d] = sum(r: 2) x[n, d - 1 + r] for 1 <= d <= 4; "
           "y[n, d] = 0 for d < 1; y[n, d] = 1 for d > 4",
           "{n:2, d:6} own0.sum[n, d] = sum(r:2 : d - 1 >= 0 and -d + 4 >= 0) "
           "x[n, d + r - 1]\n"
           "{n:2, d:6} own0.y[n, d] = own0.sum[n, d] for d - 1 >= 0 and -d + 4 >= 0\n"
           "{n:2, d:6} own0.y[n, d] = 0 for -d >= 0\n"
           "{n:2, d:6} own0.y[n, d] = 1 for d - 5 >= 0\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = select(d >= 1, sum(r: 1) x[n, d - 1 + r], 0)",
           "{n:2, d:6} own0.sum[n, d] = sum(r:1 : d - 1 >= 0) x[n, d + r - 1]\n"
           "{n:2, d:6} own0.y[n, d] = select(d >= 1, own0.sum[n, d], 0)\n");
}

/* Locals are found by their own names, whatever the tensors are called. */
Test(lower, locals)
{
    expect("(x[N, D]) -> y[N, D]; sum[n] = 1 + sum(d) x[n, d]; y[n, d] = x[n, d]/sum[n]",
           "{n:2} own0.sum[n] = sum(d:6) x[n, d]\n"
           "{n:2} own0.sum.2[n] = 1 + own0.sum[n]\n"
           "{n:2, d:6} own0.y[n, d] = x[n, d]/own0.sum.2[n]\n");
    expect("(x[N, D]) -> y[N, D]; t[n, d] = x[n, d] for d < 2; t[n, d] = 2*x[n, d - 2] for d >= 2; "
           "y[n, d] = t[n, d]",
           "{n:2, d:6} own0.t[n, d] = x[n, d] for -d + 1 >= 0\n"
           "{n:2, d:6} own0.t[n, d] = 2*x[n, d - 2] for d - 2 >= 0\n"
           "{n:2, d:6} own0.y[n, d] = own0.t[n, d]\n");
}

Test(lower, parameters_that_are_absent)
{
    expect("(x[N, D], parameter w[D] if wide else 3) -> y[N, D]; attr wide = false; "
           "init w = constant(1); y[n, d] = w[d]*x[n, d]",
           "{n:2, d:6} own0.y[n, d] = 3*x[n, d]\n");
    expect("(x[N, D], parameter w[D] if wide else 3) -> y[N, D]; attr wide = true; "
           "init w = constant(1); y[n, d] = w[d]*x[n, d]",
           "{n:2, d:6} own0.y[n, d] = '0.w'[d]*x[n, d]\n");
}

Test(lower, ellipses_and_unravel)
{
    expect_of("[3, 4]", "(x[N, A...]) -> y[N, product(A...)]; y[n, f] = x[n, unravel(f)]",
              "{n:2, f:12} own0.y[n, f] = x[n, f/4, f - f/4*4]\n");
    expect_of("[3, 4]", "(x[N, A..., D]) -> y[N, D, A...]; y[n, d, a...] = x[n, a..., d]",
              "{n:2, d:4, a0:3} own0.y[n, d, a0] = x[n, a0, d]\n");
}

/* Scalars stay numbers of the program, whatever the description says of them. */
Test(lower, scalars)
{
    expect("(x[N, D]) -> y[N, D]; scalar p = 0.5; y[n, d] = p*x[n, d] + (1 - p)",
           "{n:2, d:6} own0.y[n, d] = own0.p[]*x[n, d] + (1 - own0.p[])\n");
}

/* Comparisons of indices that the extents decide. */
Test(lower, what_always_holds)
{
    expect("(x[N, D]) -> y[N, D]; y[n, d] = select(d < D, x[n, d], 0)",
           "{n:2, d:6} own0.y[n, d] = x[n, d]\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = select(d < d, 0, x[n, d])",
           "{n:2, d:6} own0.y[n, d] = x[n, d]\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = select(d == 7 or d == d, x[n, d], 0)",
           "{n:2, d:6} own0.y[n, d] = x[n, d]\n");
    expect("(x[N, D]) -> y[N, D]; y[n, d] = select(d < 5 and x[n, d] > 0, x[n, d], 1)",
           "{n:2, d:6} own0.y[n, d] = select(d < 5 and x[n, d] > 0, x[n, d], 1)\n");
}
