/* Trees and texts: what is read, how it is printed, and that printing loses nothing. */
#include "equal.h"
#include "fixture.h"

#include <criterion/criterion.h>
#include <math.h>

/* An expression as it prints: the value of y[i]. */
static void expect_print(const char *expression, const char *printed)
{
    char text[500];
    snprintf(text, sizeof text, "(x[N]) -> y[N]\n y[i] = %s\n", expression);
    Fixture *fixture = fixture_new(text);
    const Operator *entry = fixture_operator(fixture);
    cr_assert(entry, "%s", fixture_messages(fixture));
    cr_expect_str_eq(print_term(fixture, entry->definitions.items[0].value), printed);
    fixture_free(fixture);
}

static void expect_same(const char *expression)
{
    expect_print(expression, expression);
}

/* Both expressions are one tree. */
static void expect_equal(const char *a, const char *b)
{
    char text[500];
    snprintf(text, sizeof text, "(x[N]) -> y[N]\n y[i] = %s\n y[i] = %s\n", a, b);
    Fixture *fixture = fixture_new(text);
    const Operator *entry = fixture_operator(fixture);
    cr_assert(entry, "%s", fixture_messages(fixture));
    cr_expect(term_equal(entry->definitions.items[0].value, entry->definitions.items[1].value),
              "%s is not %s", a, b);
    fixture_free(fixture);
}

Test(notation, precedence)
{
    expect_equal("a + b*c", "a + (b*c)");
    expect_equal("a - b - c", "(a - b) - c");
    expect_equal("a/b*c", "(a/b)*c");
    expect_equal("a*b % c", "(a*b) % c");
    expect_equal("-a^2", "-(a^2)");
    expect_equal("-a*b", "(-a)*b");
    expect_equal("a^b^c", "a^(b^c)");
    expect_equal("a^-b", "a^(-b)");
    expect_equal("a + 1 < b and c or not d == e", "(((a + 1) < b) and c) or (not (d == e))");
}

Test(notation, minimal_parentheses)
{
    expect_same("a - (b - c)");
    expect_same("a/(b*c)");
    expect_same("(a + b)*c");
    expect_same("(-a)^2");
    expect_same("(a^b)^c");
    expect_same("2^-a");
    expect_same("a*-b");
    expect_same("not (a or b) and c");
    expect_same("(a < b) == c");
    expect_print("((a)) + (b*(c))", "a + b*c");
}

Test(notation, reductions)
{
    expect_equal("sum(j) a[j]*b[j] + 1", "(sum(j) a[j]*b[j]) + 1");
    expect_equal("a*sum(j) b[j]*c", "a*(sum(j) (b[j]*c))");
    expect_same("a/(sum(j) e[j])");
    expect_same("(sum(j) e[j])/N");
    expect_same("-(sum(j) e[j])");
    expect_same("sum(j) max(k) e[j, k]");
    expect_same("sum(j) (-e[j])");
    expect_same("sum(j) (a + b)");
    expect_same("prod(r: R, s: S + 1 : r < s) x[r, s | -inf]");
    expect_same("sum(s : s <= t) x[s]");
    expect_same("argmax(j) x[j] == 1");
}

Test(notation, max_reduces_or_is_called)
{
    expect_same("max(a, b)");
    expect_same("max(a, b) - c");
    expect_same("max(a) b");
    expect_same("max(r: R) x[r]");
    expect_same("min(max(a, b), 3)*(max(i) x[i])");
    expect_same("max(i) (-x[i])");
    expect_same("max(i) (-a*b)");
}

Test(notation, chains)
{
    expect_equal("0 <= a < b", "0 <= a and a < b");
    expect_same("0 <= a < b");
    expect_same("0 <= a < b == c");
    expect_same("0 <= a < b and c");
    expect_same("p and 0 <= a < b");
    expect_same("a < b and b < c");
}

Test(notation, names_and_numbers)
{
    expect_same("conv1.weight.grad[i]");
    expect_same("'0.weight'[i] + 'and' + 'inf'");
    expect_print("'plain' + .5 + 1. + 1e-5 + 12e3", "plain + 0.5 + 1 + 1e-05 + 12000");
    expect_same("select(true, stride.0, -inf)");
    expect_same("x[a..., unravel(f), ..., b.c...]");
    expect_same("x[| 0] + x[] + x[i - 1 | product(A...)]");
    expect_same("select(a == \"tanh\", random(), stop_gradient(x[i]))");
}

Test(notation, a_line_goes_on_where_it_cannot_end)
{
    expect_print("a +\n b *\n c", "a + b*c");
    expect_print("f(a\n , b\n)", "f(a, b)");
    expect_print("a and # comment\n\n not\n b", "a and not b");
}

Test(notation, clauses_end_at_newlines_and_semicolons)
{
    Fixture *fixture = fixture_new("(x[N]) -> y[N]; a[i] = 1; ; b[i] = max(i)\n c[i] = 2\n"
                                   " train: y[i] = a[i]; eval: y[i] = 3; always: d[i] = 1");
    const Operator *entry = fixture_operator(fixture);
    cr_assert(entry, "%s", fixture_messages(fixture));
    cr_assert_eq(entry->definitions.count, 6);
    static const DefinitionMode modes[] = {MODE_ALWAYS, MODE_ALWAYS, MODE_ALWAYS,
                                           MODE_TRAIN,  MODE_EVAL,   MODE_ALWAYS};
    for (int i = 0; i < 6; i++)
        cr_expect_eq(entry->definitions.items[i].mode, modes[i]);
    cr_expect_eq(entry->definitions.items[1].value->kind, TERM_APPLY);
    cr_expect_str_eq(entry->definitions.items[3].written, "y[i] = a[i]");
    fixture_free(fixture);
}

Test(notation, attributes)
{
    Fixture *fixture = fixture_new(
        "(x[N]) -> y[N]\n attr k = (R, S), stride = k, first = k.0, bias = true, also = bias,\n"
        "  mode = \"none\", n = -1e3, out = K\n scalar betas = (0.9, 0.999), b = betas.1\n");
    const Operator *entry = fixture_operator(fixture);
    cr_assert(entry, "%s", fixture_messages(fixture));
    const Attribute *a = entry->attributes.items;
    cr_expect(a[0].binds && a[0].count == 2 && a[0].kind == ATTRIBUTE_NUMBER);
    cr_expect(!a[1].binds && a[1].count == 2);
    cr_expect_str_eq(a[1].value[1]->name, "k.1");
    cr_expect(a[2].count == 1 && a[2].kind == ATTRIBUTE_NUMBER);
    cr_expect(a[3].kind == ATTRIBUTE_BOOLEAN && a[4].kind == ATTRIBUTE_BOOLEAN);
    cr_expect_eq(a[5].kind, ATTRIBUTE_STRING);
    cr_expect_eq(a[6].value[0]->number, -1000);
    cr_expect(a[7].binds && a[7].count == 1);
    cr_expect(a[8].kind == ATTRIBUTE_SCALAR && a[8].count == 2 && a[9].count == 1);
    fixture_free(fixture);
}

Test(notation, tensors)
{
    Fixture *fixture =
        fixture_new("op f(x: i32[..., C], parameter w[4*C] if bias and C > 1 else -inf,\n"
                    "     buffer n: i64[] = -2) -> y[..., A...], z[] broadcast\n"
                    "function g(a, b) derivative 0 # none\n derivative y - a\n"
                    "metric m(x[N]) -> v[N]; unit \"%\"; scale 100\n");
    NotationFile file = fixture_library(fixture);
    cr_assert_eq(file.operators.count, 2, "%s", fixture_messages(fixture));
    const Operator *entry = file.operators.items[0];
    const TensorDeclaration *t = entry->tensors.items;
    cr_assert_eq(entry->tensors.count, 5);
    cr_expect(entry->broadcast && t[3].kind == TENSOR_RESULT && t[4].rank == 0);
    cr_expect_str_eq(t[0].dtype, "i32");
    cr_expect(t[1].kind == TENSOR_PARAMETER && t[1].absent == -HUGE_VAL && t[1].present);
    cr_expect(t[2].kind == TENSOR_BUFFER && t[2].has_initial && t[2].initial == -2);
    cr_expect_eq(file.functions.count, 1);
    cr_expect(!file.functions.items[0]->derivative[0] && file.functions.items[0]->derivative[1]);
    cr_expect_eq(file.operators.items[1]->scale, 100);
    fixture_free(fixture);
}

Test(notation, places_are_those_of_the_source)
{
    Fixture *fixture = fixture_new("(x[N]) -> y[N]\n  y[i] = x[i] + tanh(i) for i < 3");
    NotationText text = fixture_text(fixture);
    text.first_line = 10;
    text.indent = 6;
    const Operator *entry = notation_parse_operator(&fixture->context, text, "op");
    cr_assert(entry);
    const Definition *definition = &entry->definitions.items[0];
    cr_expect(definition->span.line == 11 && definition->span.column == 9);
    cr_expect_eq(definition->span.length, 4);
    const Term *call = definition->value->arguments[1];
    cr_expect(call->span.line == 11 && call->span.column == 23 && call->span.length == 7);
    cr_expect_eq(definition->value->span.length, 14);
    fixture_free(fixture);
}

/* Prints, parses and compares every entry of a library text. */
static void expect_identity(Fixture *fixture, const NotationFile *file)
{
    for (int i = 0; i < file->operators.count; i++) {
        const Operator *entry = file->operators.items[i];
        Fixture *again = fixture_new(print_operator(fixture, entry));
        NotationFile parsed = fixture_library(again);
        cr_assert_eq(parsed.operators.count, 1, "%s", fixture_messages(again));
        cr_expect(operator_equal(entry, parsed.operators.items[0]), "%s", again->source.text);
        cr_expect_str_eq(print_operator(again, parsed.operators.items[0]), again->source.text);
        fixture_free(again);
    }
}

extern const char dlc_library_text[];

Test(notation, the_library_prints_as_itself)
{
    Fixture *fixture = fixture_new(dlc_library_text);
    NotationFile file = fixture_library(fixture);
    cr_assert_geq(file.operators.count, 20, "%s", fixture_messages(fixture));
    expect_identity(fixture, &file);
    fixture_free(fixture);
}

Test(notation, odd_entries_print_as_themselves)
{
    Fixture *fixture = fixture_new(
        "op a('x.1'[N, 2*D + 1], '0.w': i32[A..., B...]) -> y[N, D, B...] broadcast\n"
        "  rank A = rank % 2^2^-1, B = axis(-1); scalar s = (1, 0.5); attr a = -inf, b = (a, 2)\n"
        "  scalar t = s, u = s.0\n"
        "  init w, v = uniform(-1, 1); init u = uniform(-1, 1); init q = constant(0)\n"
        "  y[n, d, b...] = -(-n)^2 - (1 - (2 - 3)) % 4 for 0 <= n < d != 3 and not (n == 1 or 0)\n"
        "optimizer b(p[...], state m[...] = inf if a != 0)\n"
        "  update p[...] = m[...]; where[i] = 1; 'for'[i] = attr[i]; train[] = 1; update[] = 2\n"
        "loss c(x[]) -> l[]\n  require 1 < 2 < 3, \"{x} %s\"\n  about \"%n\"\n");
    NotationFile file = fixture_library(fixture);
    cr_assert_eq(file.operators.count, 3, "%s", fixture_messages(fixture));
    expect_identity(fixture, &file);
    fixture_free(fixture);
}
