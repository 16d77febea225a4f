/* Malformed entries: each with the place and the words of its message, and nothing else said. */
#include "fixture.h"

#include <criterion/criterion.h>
#include <string.h>

/* The messages of parsing and checking `text` are `expected`, one "line:column: words" a line. */
static void expect_messages(const char *text, const char *expected)
{
    Fixture *fixture = fixture_new(text);
    Library *library = library_open(&fixture->context);
    library_add(&fixture->context, library, "mine", (Span){0}, fixture_text(fixture));
    Text found = text_new(fixture->context.arena);
    for (const char *at = fixture_messages(fixture); *at;) {
        size_t length = strcspn(at, "\n");
        const char *line = arena_substring(fixture->context.arena, at, length);
        const char *error = strstr(line, ": error: ");
        if (error && string_starts(line, "test:")) {
            text_add_bytes(&found, line + 5, (size_t)(error - line) - 5);
            text_format(&found, ": %s\n", error + 9);
        }
        at += length + (at[length] == '\n');
    }
    cr_expect_str_eq(found.data, expected);
    fixture_free(fixture);
}

Test(notation_errors, well_formed)
{
    expect_messages("(x[N, T, 2*D]) -> y[N, T, D]\n"
                    " y[n, t, d] = x[n, t, d] * sigmoid(x[n, t, d]) * x[n, t, d + D]\n",
                    "");
    expect_messages("(x[B, T, D], parameter w[4*H, H]) -> h[B, T, H]\n"
                    " attr hidden_size = H; init w = normal(0, 0.02)\n"
                    " z[b, t, g] = sum(d) x[b, t, d] + sum(k) h[b, t - 1, k | 0] * w[g, k]\n"
                    " h[b, t, k] = tanh(z[b, t, k + 3*H])\n",
                    "");
    expect_messages("(a[..., I, R], b[..., J, R]) -> y[..., I + J, R]\n"
                    " y[..., i, r] = a[..., i, r] for i < I\n"
                    " y[..., i, r] = b[..., i - I, r] for i >= I\n",
                    "");
}

/* Signatures and tokens. */

Test(notation_errors, tokens)
{
    expect_messages("(x[N]) -> y[N]\n y[i] = 2x[i]\n y[i] = @$ x[i]\n y[i] = 1e999\n"
                    " require N > 1, \"open\n y[i] = 'a b'\n",
                    "2:9: not a number: a letter follows the digits\n"
                    "3:9: this character means nothing here\n"
                    "4:9: the number is too large for a double\n"
                    "5:17: the string does not end on its line\n"
                    "6:9: a name in quotes has letters, digits, '_' and '.' (1 to 100 of them) "
                    "and ends with a quote\n"
                    "6:13: a name in quotes has letters, digits, '_' and '.' (1 to 100 of them) "
                    "and ends with a quote\n");
}

Test(notation_errors, signature)
{
    expect_messages("", "1:1: expected '(' before the operands, but the clause ends\n");
    expect_messages("(x[N)) -> y[N]\n y[i] = x[i]\n",
                    "1:5: expected ']' after the subscripts, not ')'\n");
    expect_messages("(x[N])\n y[i] = x[i]\n",
                    "1:7: expected '->' before the results, but the clause ends\n");
    expect_messages("(x: f16[N]) -> y[N]\n",
                    "1:5: 'f16' is no type; u8, i32, i64, f32, f64, bool and whole are\n");
    expect_messages("(x[N]) -> x[N]\n x[i] = x[i]\n",
                    "1:11: the name 'x' is taken\n2:2: 'x' is given: it cannot be defined here\n");
}

Test(notation_errors, several_at_once)
{
    expect_messages("(x[N]) -> y[N]\n attr 3\n y[i] = (x[i]\n where = 3\n y[i] = + 2\n z = 1\n",
                    "2:7: expected the name of an attribute, not a number\n"
                    "4:2: expected ')' to close the parenthesis, not 'where'\n"
                    "5:9: expected an expression, not '+'\n");
}

Test(notation_errors, clauses)
{
    expect_messages(
        "(x[N]) -> y[N]\n atr a = 1\n y[i] = x[i]\n",
        "2:2: expected a clause: attr, scalar, where, rank, each, table, require, init, "
        "torch, about, train:, eval:, update or a definition like y[i] = ...\n");
    expect_messages("(x[N]) -> y[N]\n require N > 1\n y[i] = x[i] y[i]\n",
                    "2:15: expected ',' and a message after the condition, but the clause ends\n"
                    "3:14: expected the end of the clause (a new line or ';'), not 'y'\n");
    expect_messages("(x[N]) -> y[N]\n torch \"a\"; torch \"b\"; attr s = t, u = 1\n",
                    "2:19: this clause is here twice\n"
                    "2:33: 't' is no attribute declared before this one\n");
    expect_messages("(x[N], parameter w[N]) -> y[N]\n init w = gauss(1)\n",
                    "2:11: 'gauss' is no distribution; uniform, normal and constant are\n");
}

Test(notation_errors, optional_operands)
{
    expect_messages("(x[N], u[N] = 0, v[N]) -> y[N]\n y[i] = x[i] + u[i] + v[i]\n",
                    "1:18: an operand that must be given stands behind one that need not be\n");
    expect_messages("(x[N], u[N] = 0 if true) -> y[N]\n y[i] = x[i] + u[i]\n",
                    "1:8: either a condition says whether an operand is given, or a number stands "
                    "for it\n");
}

/* Names. */

Test(notation_errors, undefined_names)
{
    expect_messages("(x[N]) -> y[N]\n y[i] = x[j] + xs[i] + k\n",
                    "2:11: 'j' is not defined: no index, size or attribute has this name\n"
                    "2:16: no tensor is called 'xs'\n"
                    "2:24: 'k' is not defined: no index, size or attribute has this name\n");
    expect_messages("(x[N]) -> y[N]\n y[i] = sigmiod(x[i]) + x\n",
                    "2:9: 'sigmiod' is no function\n2:25: the tensor 'x' needs subscripts\n");
    expect_messages("(x[N]) -> y[N]\n update z[i] = x[i]\n y[i] = x[i]\n",
                    "2:2: no tensor is called 'z'\n");
}

Test(notation_errors, unused_names)
{
    expect_messages("(x[N], u[N]) -> y[N]\n attr a = 1, b = K\n where P = N\n"
                    " t[i] = x[i]\n y[i] = x[i]\n",
                    "1:8: the tensor 'u' is not used\n"
                    "2:7: the attribute 'a' is not used\n"
                    "2:18: the size 'K' is not used\n"
                    "3:8: the size 'P' is not used\n"
                    "4:2: the tensor 't' is not used\n");
    expect_messages("(x[N]) -> y[N]\n y[i] = x[i] + sum(j: N) x[i]\n",
                    "2:20: the index 'j' is not used\n");
}

Test(notation_errors, names_taken)
{
    expect_messages("(x[N]) -> y[N]\n attr a = 1, a = 2\n y[a] = x[a] + sum(N) x[N]\n",
                    "2:14: the name 'a' is taken\n"
                    "3:4: the index 'a' has the name of an attribute\n"
                    "3:20: the index 'N' has the name of a size\n");
    expect_messages("(x[N]) -> y[N]\n y[i] = sum(i) x[i]\n",
                    "2:13: the index 'i' has the name of an index around it\n");
    expect_messages("(x[N]) -> y[P]\n where P = N, P = 2\n y[i] = x[i]\n",
                    "2:15: the size 'P' is given twice\n");
}

/* Shapes. */

Test(notation_errors, ranks)
{
    expect_messages("(x[N, M]) -> y[N]\n y[i] = x[i]\n y[i, j] = 0\n",
                    "2:9: 'x' has 2 dimensions, not 1\n3:2: 'y' has 1 dimension, not 2\n");
    expect_messages("(x[N, ...]) -> y[N, ...]\n y[i, j] = x[i, ...] + x[..., i]\n",
                    "2:7: expected '...' here: these are dimensions of 'y' that an ellipsis "
                    "stands for\n"
                    "2:26: 'x' has one dimension here, not an ellipsis\n"
                    "2:31: expected '...' here: these are dimensions of 'x' that an ellipsis "
                    "stands for\n");
    expect_messages("(x[A..., N, B...]) -> y[A..., C...]\n y[a..., c...] = x[a..., 1, b...]\n",
                    "1:13: two ellipses of unknown lengths: a 'rank' clause must give the length "
                    "of all but one\n"
                    "1:31: no operand has the dimensions of this ellipsis\n"
                    "2:10: no operand has the dimensions of this ellipsis\n");
}

Test(notation_errors, sizes)
{
    expect_messages("(x[N, M*M]) -> y[N, K]\n y[i, j] = x[i, j]\n",
                    "1:7: the size 'M' cannot be found\n1:21: the size 'K' cannot be found\n");
    expect_messages("(x[N]) -> y[P]\n where P = Q, Q = P\n y[i] = x[i]\n",
                    "1:13: the size 'P' cannot be found\n2:15: the size 'Q' cannot be found\n");
    expect_messages("(x[N]) -> y[N/s]\n scalar s = 2\n y[i] = x[i]\n",
                    "1:15: the scalar 's' may change while training: no size or subscript can "
                    "depend on it\n");
}

Test(notation_errors, attributes)
{
    expect_messages("(x[N]) -> y[N]\n attr k = (1, 2), a = 1\n y[i] = x[i]*k + a.0\n",
                    "3:14: 'k' has 2 parts: write k.0 to k.1\n3:18: 'a' has no parts\n");
    expect_messages("(x[N]) -> y[N]\n attr k = (1, 2, 3), s = k\n y[i] = x[i]*k.2 + s.2 + s.3\n",
                    "3:26: 's' has 3 parts: the last is s.2\n");
    expect_messages("(x[N]) -> y[N]\n attr k = (1, 2, 3, 4, 5, 6, 7)\n y[i] = x[i]\n",
                    "2:30: more than 6 parts\n");
    expect_messages("(x[N]) -> y[N]\n attr a = \"no\", b = true\n"
                    " y[i] = a + b + (i < 2)\n require b == 1, \"{c}\"\n",
                    "3:9: expected a number, not a string\n"
                    "3:13: expected a number, not a condition\n"
                    "3:18: expected a number, not a condition\n"
                    "4:10: 'c' is not defined: no size or attribute has this name\n"
                    "4:15: expected a condition, not a number\n");
    expect_messages("(x[N]) -> y[N]\n attr a = (1, (2, 3))\n scalar s = true\n y[i] = x[i]\n",
                    "2:15: expected a number, not '('\n"
                    "3:9: a scalar is a number with a default; this belongs to 'attr'\n");
}

/* Definitions. */

Test(notation_errors, order)
{
    expect_messages("(x[N]) -> y[N]\n y[i] = t[i]\n t[i] = x[i]\n",
                    "2:9: 't' is read before it is defined, and not at an earlier index (like "
                    "t - 1 or, backwards, t + 1)\n");
    expect_messages("(x[N]) -> y[N]\n train: m[i] = x[i]\n always: y[i] = m[i]\n",
                    "3:17: 'm' is not defined in evaluation\n");
    expect_messages("(x[N]) -> y[N], z[N]\n y[i] = x[i]\n y[i] = 2\n train: z[i] = 1\n",
                    "1:17: the result 'z' is not defined in evaluation\n"
                    "3:2: 'y' is defined twice; parts of a tensor need 'for' conditions\n");
}

Test(notation_errors, left_sides)
{
    expect_messages("(x[N]) -> y[N]\n y[2] = x[0]\n t[i] = 1\n y[i] = t[i]\n",
                    "2:4: on the left a subscript is an index or an ellipsis\n"
                    "3:2: the index 'i' is not used on the right, so its extent is unknown\n"
                    "4:2: 'y' is defined twice; parts of a tensor need 'for' conditions\n");
}

Test(notation_errors, updates)
{
    expect_messages("(x[N], buffer b[N] = 0, parameter w[N] = 1) -> y[N]\n b[i] = x[i]\n"
                    " update b[i] = x[i]\n train: update x[i] = w[i]\n"
                    " update b[i] = 1; update b[i] = 2\n always: y[i] = x[i]\n",
                    "1:25: initial values of parameters are given by an 'init' clause\n"
                    "2:2: 'b' is given: it cannot be defined here\n"
                    "3:2: an update belongs under 'train:'\n"
                    "4:9: 'x' cannot be updated: it is no parameter, buffer or state\n"
                    "5:2: 'b' is updated twice\n"
                    "5:19: 'b' is updated twice\n");
}

Test(notation_errors, parameters)
{
    expect_messages("(x[N], parameter w[N], state s[N]) -> y[N] if true\n"
                    " init x, v = constant(0)\n y[i] = x[i]*w[i]*s[i]\n",
                    "1:8: the parameter 'w' has no initial value\n"
                    "1:24: only an optimizer has state; an operator has buffers\n"
                    "1:39: a result is always there: it cannot have an 'if'\n"
                    "2:7: 'x' is no parameter\n"
                    "2:10: 'v' is no parameter\n");
}

Test(notation_errors, misplaced)
{
    expect_messages("(x[N]) -> y[N]\n require sum(i) x[i] > 0, \"\"\n"
                    " y[i] = x[random()] + axis(1) + unravel(i) + exp(1, 2) + max(i) - x[i]\n",
                    "2:10: a reduction belongs into the value of a definition\n"
                    "3:11: random belongs into the value of a definition\n"
                    "3:23: axis belongs into a rank, where or require clause\n"
                    "3:33: unravel(f) stands alone as the subscript of an ellipsis\n"
                    "3:46: 'exp' takes 1 argument, not 2\n"
                    "3:58: 'max' takes 2 arguments, not 1\n");
    expect_messages("(x[...]) -> y[...]\n y[...] = x[...]*product(3) + select(1, 2, 3)\n",
                    "2:18: product takes an ellipsis, as product(A...); the reduction is called "
                    "prod\n"
                    "2:38: expected a condition, not a number\n");
    expect_messages("(x[N]) -> y[N]\n y[i] = x[i] for 0 < (1 < i < 2) < 3\n",
                    "2:23: a chain of comparisons inside another\n");
}

Test(notation_errors, kinds)
{
    Fixture *fixture = fixture_new("metric m(x[N]) -> v[N], w[N]\n v[n] = x[n]; w[n] = x[n]\n"
                                   "loss l(x[N], parameter p[N]) -> v[N]\n unit \"s\"\n"
                                   " init p = constant(1); v[n] = p[n]*x[n]\n"
                                   "optimizer o(p[...], g[...]) -> y[...]\n update p[...] = g[...];"
                                   " y[...] = g[...] + step\n");
    NotationFile file = fixture_library(fixture);
    cr_assert_eq(file.operators.count, 3);
    for (int i = 0; i < 3; i++)
        cr_expect(!notation_check(&fixture->context, file.operators.items[i]));
    const char *messages = fixture_messages(fixture);
    cr_expect(strstr(messages, "a metric has one result, or a 'value' of several"), "%s", messages);
    cr_expect(strstr(messages, "only an operator ('op') has parameters"), "%s", messages);
    cr_expect(strstr(messages, "'unit' and 'scale' belong to a metric"), "%s", messages);
    cr_expect(strstr(messages, "an optimizer has no results"), "%s", messages);
    fixture_free(fixture);
}

Test(notation_errors, values_of_metrics)
{
    Fixture *fixture =
        fixture_new("op f(x[N]) -> y[N]\n y[n] = x[n]\n value(y[]) -> v[]\n v[] = y[]\n"
                    "metric m(x[N, C]) -> s[N, C], t[N]\n attr a = 1, b = 2\n s[n, c] = x[n, c]\n"
                    " t[n] = 1\n value(s[C], t[C], u[]) -> v[]\n attr d = 3\n"
                    " v[] = a*(sum(c) s[c])/t[0]\n");
    NotationFile file = fixture_library(fixture);
    cr_assert_eq(file.operators.count, 1);
    cr_expect(!notation_check(&fixture->context, file.operators.items[0]));
    const char *messages = fixture_messages(fixture);
    cr_expect(strstr(messages, "only a metric has a 'value'"), "%s", messages);
    cr_expect(strstr(messages, "attributes stand before the 'value'"), "%s", messages);
    cr_expect(strstr(messages, "'u' is no result of the metric"), "%s", messages);
    cr_expect(strstr(messages, "the sum of 't' over the samples has 0 dimensions"), "%s", messages);
    fixture_free(fixture);
}

Test(notation_errors, hints)
{
    Fixture *fixture = fixture_new("(x[N], target[N]) -> y[N]\n attr dilation = 1\n"
                                   " y[i] = x[i]*dialtion + tagret[i]\n");
    const Operator *entry = fixture_operator(fixture);
    cr_expect(!notation_check(&fixture->context, entry));
    const char *messages = fixture_messages(fixture);
    cr_expect(strstr(messages, "did you mean 'dilation'?"), "%s", messages);
    cr_expect(strstr(messages, "did you mean 'target'?"), "%s", messages);
    fixture_free(fixture);
}

/* A library goes on with the next entry. */
Test(notation_errors, recovery_in_a_library)
{
    Fixture *fixture = fixture_new("nonsense here\nop a(x[N] -> y[N]\n y[i] = x[i]\n"
                                   "op b(x[N]) -> y[N]\n y[i] = x[i]\n"
                                   "function f(x, y, z, w)\nfunction g(x)\nfunction h(x)\n"
                                   "   derivative 1 derivative 2\n"
                                   "op c(x[N]) -> y[N]\n y[i] = @\nop d(x[N]) -> y[N]\n");
    NotationFile file = fixture_library(fixture);
    cr_assert_eq(file.operators.count, 2);
    cr_expect_str_eq(file.operators.items[0]->name, "b");
    cr_expect_str_eq(file.operators.items[1]->name, "d");
    cr_expect_eq(file.functions.count, 0);
    const char *messages = fixture_messages(fixture);
    cr_expect(strstr(messages, "1:1: error: expected an entry"), "%s", messages);
    cr_expect(strstr(messages, "'g' has 1 arguments and 0 derivatives"), "%s", messages);
    cr_expect(strstr(messages, "'h' has 1 arguments and 2 derivatives"), "%s", messages);
    fixture_free(fixture);
}

/* Lists: of dimensions, of operands, of results. */

Test(notation_errors, lists_of_dimensions)
{
    expect_messages("(x[A...]) -> y[A[dim]...]\n attr dim = 1\n y[a[dim]...] = x[a...]\n",
                    "1:18: 'dim' is no list: attr dim[] = ...\n"
                    "3:6: 'dim' is no list: attr dim[] = ...\n");
    expect_messages("(x[A...]) -> y[A[-dim]...]\n attr dim[]\n y[a[dim]...] = x[a...]\n",
                    "3:4: expected 'A[-dim]...' here: these are dimensions of 'y' that an ellipsis "
                    "stands for\n");
    expect_messages("(x[A...]) -> y[A...]\n attr dim[] = [-1]\n y[a...] = x[a[dim: i]...] + dim\n",
                    "3:21: 'i' is not defined: no index, size or attribute has this name\n"
                    "3:30: 'dim' is a list: write dim.0, length(dim) or a[dim]...\n");
    expect_messages("(x[A..., A0]) -> y[A[-dim]...]\n attr dim[] = [...]\n"
                    " y[a[-dim]...] = sum(a[dim]..., i) x[a..., i]\n",
                    "1:20: 'A0' is the name of a dimension of 'A...'\n"
                    "3:4: 'A0' is the name of a dimension of 'a...'\n"
                    "3:22: 'A0' is the name of a dimension of 'a...'\n");
    expect_messages("(x[A...]) -> y[S...]\n attr shape = S...\n where product(T...) = 2\n"
                    " y[s...] = x[unravel(ravel(t...))]\n",
                    "3:8: no operand has the dimensions of this ellipsis\n"
                    "4:28: no operand has the dimensions of this ellipsis\n");
}

Test(notation_errors, lists_of_values)
{
    expect_messages("(x.each[N]) -> y[total(1), N]\n y[k, i] = x.each[i] for k == before(1)\n", "");
    expect_messages("(x[N]) -> y.each[N]\n y.each[i] = x[i]\n",
                    "1:11: how many results are these? a clause says it: each y = ...\n");
    expect_messages("(x[N]) -> y[N]\n each y = 2\n y[i] = x[i]\n",
                    "2:7: 'y' is no list of results: -> y.each[...]\n");
    expect_messages("(x.each[N], z.each[N]) -> y[N]\n y[i] = x.each[i] + z.each[i]\n",
                    "1:13: an operator has one list, of operands or of results\n");
    expect_messages("(x.each[N.each]) -> y[total(N.each)]\n"
                    " y[i] = x.each[j] for i == before(N.each)\n",
                    "2:16: 'j' is not defined: no index, size or attribute has this name\n");
}

Test(notation_errors, forms_of_attributes)
{
    expect_messages(
        "(x[N]) -> y[N]\n attr m = \"a\" | \"b\"\n y[i] = select(m == \"c\", x[i], 0)\n",
        "3:21: 'm' is never \"c\"\n");
    expect_messages(
        "(x[N]) -> y[N]\n attr b = true | \"b\", w[N] = 1\n y[i] = select(b, x[i], w)\n",
        "2:7: only a string, or numbers, can have a choice of words\n");
    expect_messages("(x[N]) -> y[N]\n attr w[N] = 1, s[] = [1, 2]\n y[i] = x[i]*w + s\n",
                    "3:14: 'w' is an array: write w[i], or given(w)\n"
                    "3:18: 's' is a list: write s.0, length(s) or a[s]...\n");
    expect_messages("(x[N]) -> y[N]\n attr s\n scalar t\n y[i] = x[i]*given(s)*length(u)\n",
                    "3:9: a scalar is a number with a default; this belongs to 'attr'\n");
}
