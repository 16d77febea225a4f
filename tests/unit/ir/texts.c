/* Texts of modules that someone has written: what they mean, and how they print. */
#include "common/session.h"
#include "difference.h"
#include "ir/parse.h"
#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

typedef struct Parsed {
    Context context;
    Module *module;
} Parsed;

static Module *parse(Context *context, const char *text)
{
    Source *source = ARENA_NEW(context->arena, Source);
    *source = (Source){"test", text, strlen(text)};
    return module_parse(context, source);
}

static Parsed parsed(const char *text)
{
    Arena *arena = arena_new();
    Parsed p = {.context = {.arena = arena, .diagnostics = diagnostics_new(arena)}};
    p.module = parse(&p.context, text);
    cr_assert_not_null(p.module, "%s", messages_of(&p.context));
    return p;
}

/* What is printed, and again what is printed of that. */
static const char *printed(Parsed *p)
{
    Text text = text_new(p->context.arena), again = text_new(p->context.arena);
    module_print(&text, p->module);
    const Module *second = parse(&p->context, text.data);
    cr_assert_not_null(second, "%s", messages_of(&p->context));
    module_print(&again, second);
    const char *difference = text_difference(p->context.arena, text.data, again.data);
    cr_assert_null(difference, "%s", difference);
    difference = module_difference(p->context.arena, p->module, second);
    cr_assert_null(difference, "%s", difference);
    return text.data;
}

static void expect_text(const char *text, const char *wanted)
{
    Parsed p = parsed(text);
    const char *difference = text_difference(p.context.arena, wanted, printed(&p));
    cr_assert_null(difference, "%s", difference);
    arena_free(p.context.arena);
}

static void expect_same(const char *text)
{
    expect_text(text, text);
}

Test(module_text, everything_that_a_tensor_can_have)
{
    expect_same(
        "module m source \"a \\22\\5c\\0a file\" batch 3 hash \"0123456789abcdef\" couples\n"
        "input x: u8[3, 1, 7] classes 9 @2 x\n"
        "scalar lr: f64[] = 1e-08 @1 sgd sgd\n"
        "scalar 'inf': f64[] = (inf - inf)\n"
        "parameter w: f32[4, 2] = uniform(-0.1, inf) frozen layout d0+1/2%2*4 d1%4*1 d0+1%2*2 "
        "halo d0 1 0 halo d1 0 3 of 16 at 64 @0 - op\n"
        "parameter '0.w': f64[] = normal(0, 1e+300) layout of 1 clean @7 '0.w' 'for'\n"
        "parameter u: f32[2] = trunc_normal(0, 0.5, -1, 2) also v also '1.w' @0 u\n"
        "parameter q: f32[2, 2] = orthogonal(0.5) frozen also r\n"
        "buffer b: i64[2] = -3 @0 '1.b'\n"
        "state s: f32[] = -0\n"
        "constant c: f32[3] = 0.1, -inf, (inf - inf)\n");
}

Test(module_text, everything_that_a_program_can_have)
{
    expect_same(
        "module m batch 3 hash \"0000000000000000\"\n"
        "input label: i32[3] classes 5\n"
        "parameter w: f32[5] = 0\n"
        "parameter v: f32[3] = 0\n"
        "\n"
        "program train\n"
        "  value 'and': f32[3] @2 'and' f\n"
        "  value at: i32[3]\n"
        "  value l: f32[]\n"
        "  value w.grad: f32[5] gradient of w\n"
        "  update w.next: f32[5] replaces w\n"
        "  S2: {n:3} 'and'[n], at = max(i:5, k:2 : i - n >= 0 and i - k == 0) w[i]*v[n]\n"
        "  S0: {} l[] = sum(n:3) select(n < 2, 'and'[n], -inf) @4 loss\n"
        "  S7: {i:5} w.grad[i] = w[label[at[0]]]\n"
        "  S4: {i:4} w.next[i + 1] = 0\n"
        "  S5: {i:5} w.next[i] = stop_gradient(w[-i + 4]) + random(17, 3*i + 1) for -i >= 0\n"
        "  loss l\n"
        "  output 'and'\n"
        "  metric accuracy \"%\" scale 100 l\n"
        "  metric 'for' \"a \\22unit\\22\" scale 1 l\n"
        "  forward 2\n"
        "\n"
        "program eval\n"
        "  value y: f32[3]\n"
        "  S6: {n:3} y[n] = label[n]\n"
        "  forward 1\n");
}

Test(module_text, the_value_of_a_metric)
{
    expect_same("module m batch 1 hash \"0000000000000000\" doubles\n"
                "input x: f32[1, 2]\n"
                "parameter w: f64[2] = 0\n"
                "\n"
                "program value mean\n"
                "  value s: f64[2]\n"
                "  value n: f64[]\n"
                "  value v: f64[2]\n"
                "  S0: {i:2} v[i] = s[i]/n[]\n"
                "  output v\n"
                "  forward 1\n"
                "\n"
                "program train\n"
                "  value a: f64[2]\n"
                "  value b: f64[]\n"
                "  S1: {i:2} a[i] = w[i]\n"
                "  S2: {} b[] = 1\n"
                "  metric mean \"\" scale 1 a, b value mean\n"
                "  forward 2\n");
}

/* The statement of a program of its own. */
#define WITHIN(statement)                          \
    "module m batch 0 hash \"0000000000000000\"\n" \
    "input x: f32[9]\n"                            \
    "input t: i32[9] classes 9\n"                  \
    "\n"                                           \
    "program train\n"                              \
    "  value y: f32[6]\n"                          \
    "  " statement "\n"                            \
    "  forward 1\n"

Test(module_text, conditions_become_constraints)
{
    expect_text(WITHIN("S1: {i:6} y[i] = sum(j:9 : j <= i and 2 < j and 8 > j) x[j]"),
                WITHIN("S1: {i:6} y[i] = sum(j:9 : i - j >= 0 and j - 3 >= 0 and "
                       "-j + 7 >= 0) x[j]"));
    expect_text(WITHIN("S1: {i:6} y[i] = x[i] for 0 <= i < 3 and i == 2"),
                WITHIN("S1: {i:6} y[i] = x[i] for i >= 0 and -i + 2 >= 0 and i - 2 == 0"));
    expect_text(WITHIN("S1: {i:6} y[i] = 1 for 2 == 3"), WITHIN("S1: {i:6} y[i] = 1 for -1 == 0"));
}

Test(module_text, order_of_the_terms_of_sums)
{
    expect_same(WITHIN("S1: {r:3, s:3} y[s + r] = sum(p:2, q:4) x[p + r + q/2]*x[s - q]"));
    expect_same(WITHIN("S1: {a:9, b:9} y[0] = x[b/2 + a/2 + a/4 - (b + 3*a)/5]"));
    expect_same(
        WITHIN("S1: {a:9, b:9, c:9} y[0] = x[(b + c)/5 + (a + c)/5] + floor(c/2)*floor(b/3)"));
    /* No order agrees with both: the first one is kept. */
    expect_text(WITHIN("S1: {a:9, b:9} y[a + b] = x[b + a]"),
                WITHIN("S1: {a:9, b:9} y[a + b] = x[a + b]"));
}

Test(module_text, index_expressions)
{
    expect_same(WITHIN("S1: {i:6} y[i] = x[-(i/2) + 3] + x[i - i/4*2] + x[-((2*i + 1)/3) + 4]"));
    expect_same(
        WITHIN("S1: {i:9} y[0] = i + 0.5*(2*i) - (i - 3)*x[i] - -i*x[0] + floor(i/2)/2 + i/2"));
    expect_same(WITHIN("S1: {i:9} y[0] = x[t[i]]*x[t[t[i]]] + t[i]*floor(i/3)"));
    expect_text(WITHIN("S1: {i:6} y[i] = x[i%4] + i%4 + 2*(i + 1)*3 + (i + i)/(3 - 1)"),
                WITHIN("S1: {i:6} y[i] = x[i - i/4*4] + (i - floor(i/4)*4) + (6*i + 6) + "
                       "2*i/2"));
}

/* The divisors' product is no int64_t. */
Test(module_text, large_divisors)
{
    Parsed p = parsed(WITHIN("S1: {i:6} y[i] = x[(i - 3)/2251799813685247/2251799813685247 + 1]"));
    printed(&p);
    arena_free(p.context.arena);
}

/* The compiler's own sums may be long: a tensor that many layers read. */
Test(module_text, long_sums)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    text_add(&text, "module m\ninput x: f32[9]\nprogram train\n  value y: f32[9]\n"
                    "  S1: {i:9} y[i] = x[0]");
    for (int i = 0; i < 2000; i++)
        text_format(&text, " + x[%d]", i % 9);
    text_add(&text, "\n");
    Parsed p = parsed(text.data);
    printed(&p);
    arena_free(p.context.arena);
    arena_free(arena);
}
