/* Texts that mean harm: they are refused, quickly, with a message. */
#include "fixture.h"

#include <criterion/criterion.h>
#include <string.h>

/* before, `count` times middle, after */
static char *repeated(Arena *arena, const char *before, const char *middle, int count,
                      const char *after)
{
    Text text = text_new(arena);
    text_add(&text, before);
    for (int i = 0; i < count; i++)
        text_add(&text, middle);
    text_add(&text, after);
    return text.data;
}

static void expect_refused(const char *before, const char *middle, int count, const char *after,
                           const char *message)
{
    Arena *arena = arena_new();
    Fixture *fixture = fixture_new(repeated(arena, before, middle, count, after));
    const Operator *entry = fixture_operator(fixture);
    if (entry)
        cr_expect(!notation_check(&fixture->context, entry));
    cr_expect(strstr(fixture_messages(fixture), message), "%.200s...: %.2000s", before,
              fixture_messages(fixture));
    fixture_free(fixture);
    arena_free(arena);
}

#define HEAD "(x[N]) -> y[N]\n y[i] = "
#define DEEP "the expression is nested more than 200 deep"

Test(notation_hostile, deep_expressions, .timeout = 60)
{
    expect_refused(HEAD, "(", 100000, "1", DEEP);
    expect_refused(HEAD, "-", 100000, "1", DEEP);
    expect_refused(HEAD, "not ", 100000, "1", DEEP);
    expect_refused(HEAD, "x[", 100000, "1", DEEP);
    expect_refused(HEAD, "f(", 100000, "1", DEEP);
    expect_refused(HEAD, "sum(j) ", 100000, "1", DEEP);
    expect_refused(HEAD, "sum(j : ", 100000, "1", DEEP);
    expect_refused(HEAD, "2^", 100000, "1", DEEP);
    expect_refused(HEAD, "1 + ", 100000, "1", DEEP);
    expect_refused(HEAD, "a and ", 100000, "b", DEEP);
    expect_refused(HEAD, "1 < ", 100000, "2", DEEP);
    expect_refused("(x[N]) -> y[", "(", 100000, "1", DEEP);
}

/* Were they taken, 0 < (0 < (...) < 2) < 2 would be a tree of 2^60 paths. */
Test(notation_hostile, nested_chains, .timeout = 60)
{
    Arena *arena = arena_new();
    const char *left = repeated(arena, HEAD "x[i] for ", "0 < (", 60, "1");
    expect_refused(left, ") < 2", 60, "", "a chain of comparisons inside another");
    arena_free(arena);
}

Test(notation_hostile, long_texts, .timeout = 60)
{
    expect_refused(HEAD, "          ", 200000, "1", "the text is longer than 1 MiB");
    expect_refused(HEAD, "a", 100000, "", "a name of more than 100 characters");
    expect_refused(HEAD "'", "a", 100000, "'", "a name in quotes has");
    expect_refused(HEAD, "9", 100000, "", "the number is too large");
    expect_refused(HEAD, "@ ", 400000, "", "this character means nothing here");
    expect_refused(HEAD "x[i]\n", "z = ; ", 150000, "", "expected a clause");
    expect_refused(HEAD, "x[i]; a[i] = ", 70000, "x[i]", "more than 1000 definitions");
    expect_refused("(x[", "N, ", 300000, "N]) -> y[N]\n y[i] = 1", "more than 8 dimensions");
    expect_refused("(x[", "..., ", 200000, "N]) -> y[N]\n y[i] = 1", "more than 8 dimensions");
    expect_refused(HEAD "sum(", "j, ", 300000, "k) 1", "has the name of an index around it");
    expect_refused("(x[N]", ", x[N]", 150000, ") -> y[N]\n y[i] = x[i]", "the name 'x' is taken");
}

Test(notation_hostile, unbalanced_brackets)
{
    expect_refused(HEAD, ")", 1000, "", "expected an expression, not ')'");
    expect_refused(HEAD, "x[(", 1, "])", "expected an expression, not ']'");
    expect_refused("(x[N]) -> y[N]\n y[i", ")", 1000, "]", "expected ']' after the subscripts");
    expect_refused("", "]", 1000, "", "expected '(' before the operands, not ']'");
}

Test(notation_hostile, control_characters)
{
    expect_refused(HEAD, "x[i] \001\002\177\033[2J", 1, "", "this character means nothing here");
    expect_refused(HEAD "x[i]\n about \"", "\033[2J", 1, "\"", "the string does not end");
    expect_refused(HEAD "x[i]\n about \"", "\a", 1, "\"", "the string does not end");
}

/* A text ends at its first NUL: what follows is not read. */
Test(notation_hostile, nul)
{
    static const char text[] = "(x[N]) -> y[N]\n y[i] = x[i]\0 garbage ((((";
    Fixture *fixture = fixture_new(text);
    const Operator *entry = fixture_operator(fixture);
    cr_assert(entry);
    cr_expect(notation_check(&fixture->context, entry));
    fixture_free(fixture);
}

Test(notation_hostile, many_errors_are_cut_short, .timeout = 60)
{
    Arena *arena = arena_new();
    Fixture *fixture = fixture_new(repeated(arena, HEAD "1\n", "y[i] = \n", 100000, ""));
    cr_expect_null(fixture_operator(fixture));
    cr_expect_leq(diagnostics_errors(fixture->context.diagnostics), 20);
    fixture_free(fixture);
    arena_free(arena);
}

Test(notation_hostile, many_reads, .timeout = 60)
{
    Arena *arena = arena_new();
    const char *some = repeated(arena, " + (x[i]", " + x[i]", 99, ")");
    expect_refused(HEAD "x[i]", some, 99, "", "more than 4096 reads in one definition");
    arena_free(arena);
}
