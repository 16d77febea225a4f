/* Mistakes in the text of a module: one message for each line, at its place. */
#include "common/session.h"
#include "ir/parse.h"
#include <criterion/criterion.h>
#include <string.h>

static void expect_messages(const char *text, const char *wanted)
{
    Arena *arena = arena_new();
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const Source source = {"m", text, strlen(text)};
    cr_expect_null(module_parse(&context, &source), "%s", text);
    Text messages = text_new(arena);
    for (const char *line = messages_of(&context); *line; line += strcspn(line, "\n") + 1)
        if (string_starts(line, "m:"))
            text_format(&messages, "%.*s\n", (int)strcspn(line, "\n"), line);
    cr_expect_str_eq(messages.data, wanted, "\n%s--- is\n%s--- wanted\n%s", text, messages.data,
                     wanted);
    arena_free(arena);
}

#define MODULE "module m\ninput x: f32[4]\n"
#define PROGRAM MODULE "program train\nvalue y: f32[4]\n"

Test(module_text_errors, the_module)
{
    expect_messages("", "m: error: the text has no module\n");
    expect_messages("x\nmodule m\n", "m:1:1: error: the text of a module begins with 'module'\n");
    expect_messages("module\n", "m:1:7: error: expected the module's name, but the clause ends\n");
    expect_messages("module m batch -1 hash \"x\"\n",
                    "m:1:17: error: expected an integer from 0 to 4503599627370496\n");
    expect_messages("module m hash \"0x\"\n", "m:1:15: error: a hash has hexadecimal digits\n");
    expect_messages("module m source \"\\0\"\n",
                    "m:1:17: error: expected two digits after a backslash\n");
    expect_messages("module m; module n\n", "m:1:9: error: expected the end of the line\n");
    expect_messages("module m n\n",
                    "m:1:10: error: expected the end of the clause (a new line or ';'), not 'n'\n");
    expect_messages("module m\nprogram test\nprogram eval\nprogram eval\n",
                    "m:2:9: error: the programs are train and eval, once each\n"
                    "m:4:9: error: the programs are train and eval, once each\n");
}

Test(module_text_errors, tensors)
{
    expect_messages(MODULE "input x: f32[]\nfoo\nvalue v: f32[]\ninput y: f16[2]\ninput y f32[2]\n",
                    "m:3:7: error: two tensors are called 'x'\n"
                    "m:4:1: error: expected a tensor of the module, or 'program'\n"
                    "m:5:1: error: a value belongs to a program\n"
                    "m:6:10: error: 'f16' is no type\n"
                    "m:7:9: error: expected ':' and a type, not 'f32'\n");
    expect_messages(MODULE "input a: f32[0]\ninput b: f32[1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
                           "input c: f32[1e9, 1e9]\ninput d: f32[2.5]\ninput e: f32[2\n",
                    "m:3:14: error: expected an integer from 1 to 4503599627370496\n"
                    "m:4:38: error: a tensor has at most 8 dimensions\n"
                    "m:5:22: error: a tensor has at most 2^52 elements\n"
                    "m:6:14: error: expected an integer from 1 to 4503599627370496\n"
                    "m:7:15: error: expected ',' between two extents, but the clause ends\n");
    expect_messages(MODULE
                    "parameter a: f32[]\nscalar b: f64[] = x[0]\nstate c: f32[] = uniform(1)\n"
                    "constant d: f32[2] = 1\nbuffer e: f32[] = 1 + i\n",
                    "m:3:19: error: expected '=' before the initial value, but the clause ends\n"
                    "m:4:19: error: expected a number\n"
                    "m:5:27: error: expected ',' and a second number, not ')'\n"
                    "m:6:23: error: 1 numbers for 2 elements\n"
                    "m:7:23: error: 'i' is no index of this statement\n");
    expect_messages(MODULE
                    "input a: f32[2] layout d1%2*1 of 2\ninput b: f32[2] layout d0%0*1 of 2\n"
                    "input c: f32[2] layout d0%2*1\ninput d: f32[2] at -1\n"
                    "input e: f32[2] @x\n",
                    "m:3:24: error: expected 'of' and the number of elements\n"
                    "m:4:27: error: expected an integer from 1 to 4503599627370496\n"
                    "m:5:30: error: expected 'of' and the number of elements\n"
                    "m:6:21: error: expected an integer from 0 to 4503599627370496\n"
                    "m:7:18: error: expected an integer, not 'x'\n");
}

Test(module_text_errors, statements)
{
    expect_messages(PROGRAM "S1: {i:4} y[i] = x[j]\nS1: {i:4} y[i] = 0\nS1: y[0] = 0\n",
                    "m:5:20: error: 'j' is no index of this statement\n"
                    "m:6:1: error: S1 is the name of two statements\n"
                    "m:7:1: error: S1 is the name of two statements\n");
    expect_messages(PROGRAM "S9999999: {} y[0] = 1\nS1: {i:4, i:5} y[i] = 0\nS2: {i:0} y[i] = 0\n"
                            "S3: {i:4} x[i] = 0\nS4: {i:4} z[i] = 0\n",
                    "m:5:1: error: a statement's number is at most 4194304\n"
                    "m:6:11: error: two indices are called 'i'\n"
                    "m:7:8: error: expected an integer from 1 to 1099511627776\n"
                    "m:8:11: error: 'x' is no value or update\n"
                    "m:9:11: error: no tensor is called 'z'\n");
    expect_messages(PROGRAM "S1: {i:4} y[i, i] = 0\nS2: {i:4} y[i] = x[i, i]\n"
                            "S3: {i:4} y[i] = z[i]\nS4: {i:4} y[i] = x[i | 0]\n"
                            "S5: {i:4} y[i] = foo(x[i])\nS6: {i:4} y[i] = exp(x[i], 1)\n",
                    "m:5:19: error: 'y' has 1 dimensions, not 2\n"
                    "m:6:18: error: 'x' has 1 dimensions, not 2\n"
                    "m:7:18: error: no tensor is called 'z'\n"
                    "m:8:24: error: a default outside of the tensor is a select here\n"
                    "m:9:18: error: no function is called 'foo'\n"
                    "m:10:18: error: 'exp' takes 1 arguments, not 2\n");
    expect_messages(PROGRAM "S1: {i:4} y[i] = sum(j) x[j]\nS2: {i:4} y[i] = 1 + (sum(j:4) x[j])\n"
                            "S3: {i:4} y[i] = sum(j:0) x[j]\nS4: {i:4} y[i] = sum(i:4) x[i]\n"
                            "S5: {i:4} y[i] = \"a\"\nS6: {i:4} y[i] = random(i, 0)\n",
                    "m:5:22: error: expected the extent of the index\n"
                    "m:6:23: error: a reduction is the whole of a statement's value\n"
                    "m:7:24: error: an extent is an integer, and at least 1\n"
                    "m:8:22: error: two indices are called 'i'\n"
                    "m:9:18: error: this is no value\n"
                    "m:10:18: error: random takes the number of a stream and an element\n");
}

Test(module_text_errors, index_expressions)
{
    expect_messages(PROGRAM "S1: {i:4} y[i*i] = 0\nS2: {i:4} y[i/0] = 0\nS3: {i:4} y[i/i] = 0\n"
                            "S4: {i:4} y[0.5] = 0\nS5: {i:4} y[exp(i)] = 0\n"
                            "S6: {i:4} y[4e15*i] = 0\nS7: {i:4} y[i] = 0 for i != 2\n"
                            "S8: {i:4} y[i] = x[x[0]*i + exp(j)]\n",
                    "m:5:13: error: an index expression has no product of indices\n"
                    "m:6:13: error: an index expression is divided by a positive integer\n"
                    "m:7:13: error: an index expression is divided by a positive integer\n"
                    "m:8:13: error: an index expression has integers only\n"
                    "m:9:13: error: this is no index expression\n"
                    "m:10:13: error: the index expression may overflow\n"
                    "m:11:24: error: a condition compares index expressions by <, <=, ==, >= or >\n"
                    "m:12:33: error: 'j' is no index of this statement\n");
}

Test(module_text_errors, results)
{
    expect_messages(PROGRAM "loss z\noutput\nmetric a b\nforward 1\nmetric a \"b\" scale x y\n",
                    "m:5:6: error: no tensor is called 'z'\n"
                    "m:6:7: error: expected the name of a tensor, but the clause ends\n"
                    "m:7:10: error: expected its unit in quotes, not 'b'\n"
                    "m:8:9: error: expected an integer from 0 to 0\n"
                    "m:9:20: error: expected a number, not 'x'\n");
}

/* A broken text does not drown the reader in messages, and ends soon. */
Test(module_text_errors, many, .timeout = 60)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    text_add(&text, "module m\n");
    for (int i = 0; i < 100000; i++)
        text_add(&text, "x\n");
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const Source source = {"m", text.data, text.length};
    cr_expect_null(module_parse(&context, &source));
    cr_expect_eq(diagnostics_errors(context.diagnostics), 20);
    arena_free(arena);
}

static void expect_refused(const char *before, const char *middle, int count, const char *after,
                           const char *message)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    text_add(&text, PROGRAM "S1: {i:4} y[i] = ");
    text_add(&text, before);
    for (int i = 0; i < count; i++)
        text_add(&text, middle);
    text_add(&text, after);
    Context context = {.arena = arena, .diagnostics = diagnostics_new(arena)};
    const Source source = {"m", text.data, text.length};
    cr_expect_null(module_parse(&context, &source));
    cr_expect(strstr(messages_of(&context), message), "%.2000s", messages_of(&context));
    arena_free(arena);
}

Test(module_text_errors, deep, .timeout = 60)
{
    expect_refused("", "(", 100000, "", "nested more than 400 deep");
    expect_refused("x[0]", " + x[0]", 100000, "", "nested more than 4000 deep");
    expect_refused("x[0", "/2", 100000, "", "nested more than 4000 deep");
    expect_refused("x[0]", "*4e15", 1000000, "", "longer than 1 MiB");
    expect_refused("x[i", "*9", 30, "]", "may overflow");
}
