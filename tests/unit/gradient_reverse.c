/* What backward statements look like: the text is the specification. */
#include "gradient_fixture.h"
#include <criterion/criterion.h>

static void expect(Fixture *fixture, const char *wanted)
{
    const char *printed = fixture_gradient(fixture);
    cr_expect_str_eq(printed, wanted, "\n--- wanted\n%s--- derived\n%s", wanted, printed);
    const char *error = fixture_check(fixture);
    cr_expect_null(error, "%s", error);
    fixture_free(fixture);
}

/* A convolution of one spatial dimension; x[i] is the read element. */
static void convolution(const char *subscript, const char *guard, int64_t width, int p, int r,
                        const char *wanted)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 3, width);
    FIXTURE_TENSOR(f, "w", ROLE_PARAMETER, 4, 3, r);
    Arena *arena = f->context.arena;
    const char *read = arena_format(arena, "x[n, c, %s]", subscript);
    if (guard != NULL)
        read = arena_format(arena, "select(%s, %s, 0)", guard, read);
    fixture_statements(f, arena_format(arena, "n:2 k:4 p:%d c:3 r:%d", p, r),
                       arena_format(arena,
                                    "y[n, k, p] = sum(c, r) %s*w[k, c, r]\n"
                                    "loss[] = sum(n, k, p) y[n, k, p]*y[n, k, p]",
                                    read));
    expect(f, wanted);
}

Test(gradient, convolution)
{
    convolution("p + r", NULL, 6, 4, 3, "");
}

Test(gradient, convolution_padded)
{
    convolution("p + r - 1", "p + r - 1 >= 0 and p + r - 1 < 6", 6, 6, 3, "");
}

Test(gradient, convolution_strided)
{
    convolution("2*p + r", NULL, 8, 3, 3, "");
}

Test(gradient, convolution_strided_padded_dilated)
{
    convolution("3*p + 2*r - 2", "3*p + 2*r - 2 >= 0 and 3*p + 2*r - 2 < 8", 8, 3, 3, "");
}

Test(gradient, convolution_pointwise_strided)
{
    convolution("2*p", NULL, 7, 4, 1, "");
}

Test(gradient, convolution_patches)
{
    convolution("3*p + r", NULL, 10, 3, 2, "");
}

Test(gradient, convolution_grouped)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 6, 5);
    FIXTURE_TENSOR(f, "w", ROLE_PARAMETER, 4, 3, 2);
    fixture_statements(f, "n:2 k:4 p:4 c:3 r:2",
                       "y[n, k, p] = sum(c, r) x[n, k/2*3 + c, p + r]*w[k, c, r]\n"
                       "loss[] = sum(n, k, p) y[n, k, p]*y[n, k, p]");
    expect(f, "");
}

Test(gradient, maximum_of_windows)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 3, 7, 6);
    fixture_statements(f, "n:2 c:3 p:3 q:3 r:2 s:2",
                       "y[n, c, p, q] = max(r, s) x[n, c, 2*p + r, 2*q + s]\n"
                       "loss[] = sum(n, c, p, q) y[n, c, p, q]*y[n, c, p, q]");
    expect(f, "");
}

Test(gradient, maximum_of_overlapping_windows)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 7);
    fixture_statements(
        f, "n:2 p:4 r:3",
        "y[n, p] = max(r) select(2*p + r - 1 >= 0 and 2*p + r - 1 < 7, x[n, 2*p + r - 1], -9)\n"
        "loss[] = sum(n, p) y[n, p]*y[n, p]");
    expect(f, "");
}

Test(gradient, maximum_of_padded_disjoint_windows)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 7);
    fixture_statements(
        f, "n:2 p:4 r:2",
        "y[n, p] = max(r) select(2*p + r - 1 >= 0 and 2*p + r - 1 < 7, x[n, 2*p + r - 1], -9)\n"
        "loss[] = sum(n, p) y[n, p]*y[n, p]");
    expect(f, "");
}

Test(gradient, flatten)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 3, 4, 5);
    fixture_statements(f, "n:2 f:60",
                       "y[n, f] = x[n, f/20, f/5%4, f%5]\n"
                       "loss[] = sum(n, f) y[n, f]*y[n, f]");
    expect(f, "");
}

Test(gradient, softmax)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 3, 5);
    FIXTURE_TENSOR(f, "t", ROLE_INPUT, 3, 5);
    fixture_statements(f, "n:3 d:5",
                       "m[n] = max(d) x[n, d]\n"
                       "e[n, d] = exp(x[n, d] - stop_gradient(m[n]))\n"
                       "z[n] = sum(d) e[n, d]\n"
                       "y[n, d] = e[n, d]/z[n]\n"
                       "loss[] = sum(n, d) y[n, d]*t[n, d]");
    expect(f, "");
}

Test(gradient, normalisation)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 4, 3);
    FIXTURE_TENSOR(f, "g", ROLE_PARAMETER, 3);
    FIXTURE_TENSOR(f, "b", ROLE_PARAMETER, 3);
    FIXTURE_TENSOR(f, "t", ROLE_INPUT, 4, 3);
    fixture_statements(f, "n:4 c:3",
                       "s[c] = sum(n) x[n, c]\n"
                       "m[c] = s[c]/4\n"
                       "d[n, c] = x[n, c] - m[c]\n"
                       "v[c] = sum(n) d[n, c]*d[n, c]/4\n"
                       "y[n, c] = d[n, c]*rsqrt(v[c] + 0.001)*g[c] + b[c]\n"
                       "loss[] = sum(n, c) y[n, c]*t[n, c]");
    expect(f, "");
}

Test(gradient, indirect_read)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "table", ROLE_PARAMETER, 5, 3);
    fixture_tensor(f, "ids", ROLE_INPUT, DTYPE_I32, 1, (int64_t[]){4})->classes = 5;
    fixture_statements(f, "b:4 d:3",
                       "y[b, d] = table[ids[b], d]\n"
                       "loss[] = sum(b, d) y[b, d]*y[b, d]");
    expect(f, "");
}

Test(gradient, concatenation)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "a", ROLE_PARAMETER, 2, 3);
    FIXTURE_TENSOR(f, "b", ROLE_PARAMETER, 2, 4);
    fixture_statements(f, "n:2 i:7",
                       "y[n, i] = a[n, i] for i <= 2\n"
                       "y[n, i] = b[n, i - 3] for i >= 3\n"
                       "loss[] = sum(n, i) y[n, i]*y[n, i]");
    expect(f, "");
}

Test(gradient, triangle)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 6);
    fixture_statements(f, "t:6 j:6",
                       "y[t] = sum(j) x[j]*x[j] for j <= t\n"
                       "loss[] = sum(t) y[t]*y[t]");
    expect(f, "");
}

Test(gradient, repeated_elements)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 3, 4);
    fixture_statements(f, "n:3 p:7 q:8",
                       "y[n, p] = x[n, p/2]\n"
                       "z[n, q] = x[n, q/2]\n"
                       "u[p] = sum(n) y[n, p]*y[n, p]\n"
                       "v[q] = sum(n) z[n, q]*z[n, q]\n"
                       "loss[] = sum(p) u[p]*v[p]");
    expect(f, "");
}

Test(gradient, diagonal_and_skew)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 4, 7);
    fixture_statements(f, "i:4 j:4",
                       "y[i] = x[i, i]\n"
                       "z[i, j] = x[i, i + j]\n"
                       "loss[] = sum(i, j) y[i]*z[i, j]*z[i, j]");
    expect(f, "");
}

Test(gradient, uneven_floor)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 5);
    fixture_statements(f, "p:7",
                       "y[p] = x[5*p/7]\n"
                       "loss[] = sum(p) y[p]*y[p]");
    expect(f, "");
}

Test(gradient, reversed_and_shifted)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 6);
    fixture_statements(f, "i:6 j:4 k:8",
                       "a[i] = x[5 - i]\n"
                       "b[j] = x[j + 1]\n"
                       "d[k] = select(k >= 1 and k < 7, x[k - 1], 0)\n"
                       "loss[] = sum(j) a[j]*b[j]*d[j]");
    expect(f, "");
}

Test(gradient, functions)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 8);
    fixture_statements(f, "i:8",
                       "a[i] = tanh(x[i])\n"
                       "b[i] = sigmoid(a[i]*2)\n"
                       "c[i] = relu(x[i])\n"
                       "d[i] = 0.5*x[i]*(1 + erf(0.7*x[i]))\n"
                       "e[i] = power(b[i], 2)/(a[i] + 3)\n"
                       "f[i] = max(x[i], a[i]) - min(c[i], d[i])\n"
                       "loss[] = sum(i) e[i]*f[i] + c[i]");
    expect(f, "");
}

Test(gradient, recurrence)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 5);
    FIXTURE_TENSOR(f, "w", ROLE_PARAMETER, 5);
    fixture_statements(f, "b:2 t:5",
                       "h[b, t] = tanh(x[b, t] + select(t >= 1, h[b, t - 1], 0)*w[t])\n"
                       "loss[] = sum(b, t) h[b, t]");
    fixture_gradient(f);
    cr_log_info("%s", fixture_gradient(f));
    fixture_free(f);
}
