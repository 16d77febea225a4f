/* What backward statements look like: the text is the specification. */
#include "common/program_fixture.h"
#include <criterion/criterion.h>

static void expect_text(Fixture *fixture, const char *wanted)
{
    const char *printed = fixture_gradient(fixture);
    cr_expect_str_eq(printed, wanted, "\n--- wanted\n%s--- derived\n%s", wanted, printed);
}

static void expect(Fixture *fixture, const char *wanted)
{
    expect_text(fixture, wanted);
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
    convolution("p + r", NULL, 6, 4, 3,
                "{n:2, k:4, p:4} y.grad[n, k, p] = 2*y[n, k, p]\n"
                "{n:2, c:3, x2:6} x.grad[n, c, x2] = sum(k:4, r:3 : x2 - r >= 0 and -x2 + r + 3 >= "
                "0) y.grad[n, k, x2 - r]*w[k, c, r]\n"
                "{k:4, c:3, r:3} w.grad[k, c, r] = sum(n:2, p:4) y.grad[n, k, p]*x[n, c, p + r]\n");
}

Test(gradient, convolution_padded)
{
    convolution("p + r - 1", "p + r - 1 >= 0 and p + r - 1 < 6", 6, 6, 3,
                "{n:2, k:4, p:6} y.grad[n, k, p] = 2*y[n, k, p]\n"
                "{n:2, c:3, x2:6} x.grad[n, c, x2] = sum(k:4, r:3 : x2 - r + 1 >= 0 and -x2 + r + "
                "4 >= 0) y.grad[n, k, x2 - r + 1]*w[k, c, r]\n"
                "{k:4, c:3, r:3} w.grad[k, c, r] = sum(n:2, p:6 : p + r - 1 >= 0 and -p - r + 6 >= "
                "0) y.grad[n, k, p]*x[n, c, p + r - 1]\n");
}

Test(gradient, convolution_strided)
{
    convolution(
        "2*p + r", NULL, 8, 3, 3,
        "{n:2, k:4, p:3} y.grad[n, k, p] = 2*y[n, k, p]\n"
        "{n:2, c:3, x2:4} x.grad[n, c, 2*x2] = sum(k:4, r:2 : x2 - r >= 0 and -x2 + r + 2 >= 0) "
        "y.grad[n, k, x2 - r]*w[k, c, 2*r]\n"
        "{n:2, c:3, x2:4} x.grad[n, c, 2*x2 + 1] = sum(k:4 : -x2 + 2 >= 0) y.grad[n, k, x2]*w[k, "
        "c, 1]\n"
        "{k:4, c:3, r:3} w.grad[k, c, r] = sum(n:2, p:3) y.grad[n, k, p]*x[n, c, 2*p + r]\n");
}

Test(gradient, convolution_strided_padded_dilated)
{
    convolution("3*p + 2*r - 2", "3*p + 2*r - 2 >= 0 and 3*p + 2*r - 2 < 8", 8, 3, 3,
                "{n:2, k:4, p:3} y.grad[n, k, p] = 2*y[n, k, p]\n"
                "{n:2, c:3, x2:3} x.grad[n, c, 3*x2] = sum(k:4) y.grad[n, k, x2]*w[k, c, 1]\n"
                "{n:2, c:3, x2:3} x.grad[n, c, 3*x2 + 1] = sum(k:4 : -x2 + 1 >= 0) y.grad[n, k, x2 "
                "+ 1]*w[k, c, 0]\n"
                "{n:2, c:3, x2:2} x.grad[n, c, 3*x2 + 2] = sum(k:4) y.grad[n, k, x2]*w[k, c, 2]\n"
                "{k:4, c:3, r:3} w.grad[k, c, r] = sum(n:2, p:3 : 3*p + 2*r - 2 >= 0 and -3*p - "
                "2*r + 9 >= 0) y.grad[n, k, p]*x[n, c, 3*p + 2*r - 2]\n");
}

Test(gradient, convolution_pointwise_strided)
{
    convolution("2*p", NULL, 7, 4, 1,
                "{n:2, k:4, p:4} y.grad[n, k, p] = 2*y[n, k, p]\n"
                "{n:2, c:3, x2:3} x.grad[n, c, 2*x2 + 1] = 0\n"
                "{n:2, c:3, p:4} x.grad[n, c, 2*p] = sum(k:4) y.grad[n, k, p]*w[k, c, 0]\n"
                "{k:4, c:3, r:1} w.grad[k, c, r] = sum(n:2, p:4) y.grad[n, k, p]*x[n, c, 2*p]\n");
}

Test(gradient, convolution_patches)
{
    convolution(
        "3*p + r", NULL, 10, 3, 2,
        "{n:2, k:4, p:3} y.grad[n, k, p] = 2*y[n, k, p]\n"
        "{n:2, c:3, x2:2} x.grad[n, c, 3*x2 + 2] = 0\n"
        "{n:2, c:3, x2:2} x.grad[n, c, x2 + 8] = 0\n"
        "{n:2, c:3, p:3, r:2} x.grad[n, c, 3*p + r] = sum(k:4) y.grad[n, k, p]*w[k, c, r]\n"
        "{k:4, c:3, r:2} w.grad[k, c, r] = sum(n:2, p:3) y.grad[n, k, p]*x[n, c, 3*p + r]\n");
}

Test(gradient, convolution_grouped)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 6, 5);
    FIXTURE_TENSOR(f, "w", ROLE_PARAMETER, 4, 3, 2);
    fixture_statements(f, "n:2 k:4 p:4 c:3 r:2",
                       "y[n, k, p] = sum(c, r) x[n, k/2*3 + c, p + r]*w[k, c, r]\n"
                       "loss[] = sum(n, k, p) y[n, k, p]*y[n, k, p]");
    expect(
        f,
        "{n:2, k:4, p:4} y.grad[n, k, p] = 2*y[n, k, p]\n"
        "{n:2, k1:2, c:3, x2:5} x.grad[n, 3*k1 + c, x2] = sum(k:2, r:2 : x2 - r >= 0 and -x2 + r + "
        "3 >= 0) y.grad[n, 2*k1 + k, x2 - r]*w[2*k1 + k, c, r]\n"
        "{k:4, c:3, r:2} w.grad[k, c, r] = sum(n:2, p:4) y.grad[n, k, p]*x[n, c + k/2*3, p + r]\n");
}

Test(gradient, maximum_of_windows)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 3, 7, 6);
    fixture_statements(f, "n:2 c:3 p:3 q:3 r:2 s:2",
                       "y[n, c, p, q] = max(r, s) x[n, c, 2*p + r, 2*q + s]\n"
                       "loss[] = sum(n, c, p, q) y[n, c, p, q]*y[n, c, p, q]");
    expect(f, "{n:2, c:3, p:3, q:3} y.grad[n, c, p, q] = 2*y[n, c, p, q]\n"
              "{n:2, c:3, w:6} x.grad[n, c, 6, w] = 0\n"
              "{n:2, c:3, p:3, r:2, q:3, s:2} x.grad[n, c, 2*p + r, 2*q + s] = select(y.at[n, c, "
              "p, q] == 2*r + s, y.grad[n, c, p, q], 0)\n");
}

Test(gradient, maximum_of_overlapping_windows)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 7);
    fixture_statements(
        f, "n:2 p:4 r:3",
        "y[n, p] = max(r) select(2*p + r - 1 >= 0 and 2*p + r - 1 < 7, x[n, 2*p + r - 1], -9)\n"
        "loss[] = sum(n, p) y[n, p]*y[n, p]");
    expect(f, "{n:2, p:4} y.grad[n, p] = 2*y[n, p]\n"
              "{n:2, x1:4} x.grad[n, 2*x1] = select(y.at[n, x1] == 1, y.grad[n, x1], 0)\n"
              "{n:2, x1:3} x.grad[n, 2*x1 + 1] = sum(r:2) select(y.at[n, x1 - r + 1] == 2*r, "
              "y.grad[n, x1 - r + 1], 0)\n");
}

Test(gradient, maximum_of_padded_disjoint_windows)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 7);
    fixture_statements(
        f, "n:2 p:4 r:2",
        "y[n, p] = max(r) select(2*p + r - 1 >= 0 and 2*p + r - 1 < 7, x[n, 2*p + r - 1], -9)\n"
        "loss[] = sum(n, p) y[n, p]*y[n, p]");
    expect(
        f,
        "{n:2, p:4} y.grad[n, p] = 2*y[n, p]\n"
        "{n:2, x1:4} x.grad[n, 2*x1] = select(y.at[n, x1] == 1, y.grad[n, x1], 0)\n"
        "{n:2, x1:3} x.grad[n, 2*x1 + 1] = select(y.at[n, x1 + 1] == 0, y.grad[n, x1 + 1], 0)\n");
}

Test(gradient, flatten)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 3, 4, 5);
    fixture_statements(f, "n:2 f:60",
                       "y[n, f] = x[n, f/20, f/5%4, f%5]\n"
                       "loss[] = sum(n, f) y[n, f]*y[n, f]");
    expect(f, "{n:2, f:60} y.grad[n, f] = 2*y[n, f]\n"
              "{n:2, c:3, h:4, w:5} x.grad[n, c, h, w] = y.grad[n, 20*c + 5*h + w]\n");
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
    expect(f, "{n:3} z.grad[n] = sum(d:5) -(t[n, d]*y[n, d]/z[n])\n"
              "{n:3, d:5} e.grad.1[n, d] = t[n, d]/z[n]\n"
              "{n:3, d:5} e.grad.2[n, d] = z.grad[n]\n"
              "{n:3, d:5} e.grad[n, d] = e.grad.2[n, d] + e.grad.1[n, d]\n"
              "{n:3, d:5} x.grad[n, d] = e.grad[n, d]*e[n, d]\n");
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
    expect(f, "{c:3} v.grad[c] = sum(n:4) (-0.5)*(t[n, c]*g[c]*d[n, c]*(rsqrt(v[c] + "
              "0.001)*rsqrt(v[c] + 0.001)*rsqrt(v[c] + 0.001)))\n"
              "{c:3} g.grad[c] = sum(n:4) t[n, c]*(d[n, c]*rsqrt(v[c] + 0.001))\n"
              "{c:3} b.grad[c] = sum(n:4) t[n, c]\n"
              "{n:4, c:3} d.grad.1[n, c] = t[n, c]*g[c]*rsqrt(v[c] + 0.001)\n"
              "{n:4, c:3} d.grad.2[n, c] = 2*(v.grad[c]/4*d[n, c])\n"
              "{n:4, c:3} d.grad[n, c] = d.grad.2[n, c] + d.grad.1[n, c]\n"
              "{c:3} m.grad[c] = sum(n:4) -d.grad[n, c]\n"
              "{c:3} s.grad[c] = m.grad[c]/4\n"
              "{n:4, c:3} x.grad.1[n, c] = s.grad[c]\n"
              "{n:4, c:3} x.grad[n, c] = x.grad.1[n, c] + d.grad[n, c]\n");
}

Test(gradient, indirect_read)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "table", ROLE_PARAMETER, 5, 3);
    fixture_tensor(f, "ids", ROLE_INPUT, DTYPE_I32, 1, (int64_t[]){4})->classes = 5;
    fixture_statements(f, "b:4 d:3",
                       "y[b, d] = table[ids[b], d]\n"
                       "loss[] = sum(b, d) y[b, d]*y[b, d]");
    expect(f, "{b:4, d:3} y.grad[b, d] = 2*y[b, d]\n"
              "{x0:5, d:3} table.grad[x0, d] = sum(b:4) select(ids[b] == x0, y.grad[b, d], 0)\n");
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
    expect(f, "{n:2, i:7} y.grad[n, i] = 2*y[n, i]\n"
              "{n:2, x1:4} b.grad[n, x1] = y.grad[n, x1 + 3]\n"
              "{n:2, x1:3} a.grad[n, x1] = y.grad[n, x1]\n");
}

Test(gradient, triangle)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 6);
    fixture_statements(f, "t:6 j:6",
                       "y[t] = sum(j) x[j]*x[j] for j <= t\n"
                       "loss[] = sum(t) y[t]*y[t]");
    expect(f, "{t:6} y.grad[t] = 2*y[t]\n"
              "{j:6} x.grad[j] = sum(t:6 : t - j >= 0) 2*(y.grad[t]*x[j])\n");
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
    expect(f, "{p:7} u.grad[p] = v[p]\n"
              "{} v.grad[7] = 0\n"
              "{p:7} v.grad[p] = u[p]\n"
              "{n:3, q:8} z.grad[n, q] = 2*(v.grad[q]*z[n, q])\n"
              "{n:3, p:7} y.grad[n, p] = 2*(u.grad[p]*y[n, p])\n"
              "{n:3, q1:4} x.grad.1[n, q1] = sum(q:2) z.grad[n, 2*q1 + q]\n"
              "{n:3, x1:4} x.grad.2[n, x1] = sum(p:2 : -2*x1 - p + 6 >= 0) y.grad[n, 2*x1 + p]\n"
              "{n:3, q1:4} x.grad[n, q1] = x.grad.2[n, q1] + x.grad.1[n, q1]\n");
}

Test(gradient, diagonal_and_skew)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 4, 7);
    fixture_statements(f, "i:4 j:4",
                       "y[i] = x[i, i]\n"
                       "z[i, j] = x[i, i + j]\n"
                       "loss[] = sum(i, j) y[i]*z[i, j]*z[i, j]");
    expect(f, "{i:4} y.grad[i] = sum(j:4) z[i, j]*z[i, j]\n"
              "{i:4, j:4} z.grad[i, j] = z[i, j]*y[i] + y[i]*z[i, j]\n"
              "{i:4, x1:7} x.grad.1[i, x1] = select(x1 - i >= 0 and -x1 + i + 3 >= 0, z.grad[i, x1 "
              "- i], 0)\n"
              "{i:4, x1:7} x.grad.2[i, x1] = select(-x1 + i == 0, y.grad[i], 0)\n"
              "{i:4, x1:7} x.grad[i, x1] = x.grad.2[i, x1] + x.grad.1[i, x1]\n");
}

Test(gradient, uneven_floor)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 5);
    fixture_statements(f, "p:7",
                       "y[p] = x[5*p/7]\n"
                       "loss[] = sum(p) y[p]*y[p]");
    expect(f, "{p:7} y.grad[p] = 2*y[p]\n"
              "{x0:5} x.grad[x0] = sum(p:7 : -x0 + (5*p)/7 == 0) y.grad[p]\n");
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
    expect(f, "{i:2} a.grad[i + 4] = 0\n"
              "{j:4} a.grad[j] = d[j]*b[j]\n"
              "{j:4} b.grad[j] = d[j]*a[j]\n"
              "{k:4} d.grad[k + 4] = 0\n"
              "{j:4} d.grad[j] = a[j]*b[j]\n"
              "{x0:6} x.grad.1[x0] = d.grad[x0 + 1]\n"
              "{} x.grad.2[0] = 0\n"
              "{} x.grad.2[5] = 0\n"
              "{j:4} x.grad.2[j + 1] = b.grad[j]\n"
              "{x0:6} x.grad.3[x0] = a.grad[-x0 + 5]\n"
              "{x0:6} x.grad[x0] = x.grad.3[x0] + x.grad.2[x0] + x.grad.1[x0]\n");
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
    expect(f, "{i:8} c.grad.1[i] = 1\n"
              "{i:8} c.grad.2[i] = select(c[i] <= d[i], -e[i], 0)\n"
              "{i:8} c.grad[i] = c.grad.2[i] + c.grad.1[i]\n"
              "{i:8} d.grad[i] = select(c[i] <= d[i], 0, -e[i])\n"
              "{i:8} b.grad[i] = 2*(f[i]/(a[i] + 3)*power(b[i], 1))\n"
              "{i:8} a.grad.1[i] = select(x[i] >= a[i], 0, e[i])\n"
              "{i:8} a.grad.2[i] = -(f[i]*e[i]/(a[i] + 3))\n"
              "{i:8} a.grad.3[i] = 2*(b.grad[i]*(b[i]*(1 - b[i])))\n"
              "{i:8} a.grad[i] = a.grad.3[i] + a.grad.2[i] + a.grad.1[i]\n"
              "{i:8} x.grad.1[i] = select(x[i] >= a[i], e[i], 0)\n"
              "{i:8} x.grad.2[i] = 0.5*(d.grad[i]*(1 + erf(0.7*x[i]))) + "
              "0.3949327084834294*(d.grad[i]*x[i]*exp((-0.48999999999999994)*(x[i]*x[i])))\n"
              "{i:8} x.grad.3[i] = select(c[i] > 0, c.grad[i], 0)\n"
              "{i:8} x.grad.4[i] = a.grad[i]*(1 - a[i]*a[i])\n"
              "{i:8} x.grad[i] = x.grad.4[i] + x.grad.3[i] + x.grad.2[i] + x.grad.1[i]\n");
}

/* The gradient of a recurrence is one that runs backwards. No pass gives its statements an order
   yet, so that only the text is compared, not the numbers. */
Test(gradient, recurrence)
{
    Fixture *f = fixture_new();
    FIXTURE_TENSOR(f, "h", ROLE_VALUE, 2, 5);
    FIXTURE_TENSOR(f, "x", ROLE_PARAMETER, 2, 5);
    FIXTURE_TENSOR(f, "w", ROLE_PARAMETER, 5);
    fixture_statements(f, "b:2 t:5",
                       "h[b, t] = tanh(x[b, t] + select(t >= 1, h[b, t - 1], 0)*w[t])\n"
                       "loss[] = sum(b, t) h[b, t]");
    expect_text(
        f,
        "{b:2, t:5} h.grad.1[b, t] = 1\n"
        "{b:2, x1:5} h.grad.2[b, x1] = select(-x1 + 3 >= 0, h.grad[b, x1 + 1]*(1 - h[b, x1 + "
        "1]*h[b, x1 + 1])*w[x1 + 1], 0)\n"
        "{b:2, t:5} h.grad[b, t] = h.grad.2[b, t] + h.grad.1[b, t]\n"
        "{b:2, t:5} x.grad[b, t] = h.grad[b, t]*(1 - h[b, t]*h[b, t])\n"
        "{t:5} w.grad[t] = sum(b:2 : t - 1 >= 0) h.grad[b, t]*(1 - h[b, t]*h[b, t])*h[b, t - 1]\n");
    fixture_free(f);
}
