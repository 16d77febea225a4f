/* Constant expressions; their errors are golden tests (tests/golden/errors/expression*). */
#include "frontend/expression.h"

#include "common/session.h"

#include <criterion/criterion.h>

static Node plain(const char *text)
{
    return (Node){.kind = NODE_SCALAR, .text = text, .plain = true};
}

/* The value of a node with the parameters n = 6, half = 1/2, yes = true, act = relu. */
static const Node *evaluated(Session *s, const Node *node)
{
    static const Node six = {.kind = NODE_SCALAR, .text = "6", .plain = true},
                      half = {.kind = NODE_SCALAR, .text = "1/2", .plain = true},
                      yes = {.kind = NODE_SCALAR, .text = "true", .plain = true},
                      act = {.kind = NODE_SCALAR, .text = "relu", .plain = true};
    Environment outer = {0}, inner = {.outer = &outer};
    const Parameter parameters[] = {{"n", &six}, {"half", &half}, {"yes", &yes}, {"act", &act}};
    const Parameter hidden = {"n", &yes};
    LIST_PUSH(s->context.arena, &outer.parameters, hidden);
    for (int i = 0; i < 4; i++)
        LIST_PUSH(s->context.arena, &inner.parameters, parameters[i]);
    const Node *value = expression_evaluate(&s->context, &inner, node);
    cr_assert(value, "%s", node->text);
    return value;
}

static const char *value_of(Session *s, const char *text, bool is_plain)
{
    const Node node = plain(text), *value = evaluated(s, &node);
    cr_expect_eq(value->plain, is_plain, "%s", text);
    return value->text;
}

static const char *quoted_value_of(Session *s, const char *text)
{
    const Node node = {.kind = NODE_SCALAR, .text = text};
    return evaluated(s, &node)->text;
}

Test(expression, values)
{
    static const struct {
        const char *text, *value;
    } cases[] = {
        {"$n", "6"},
        {"${n}", "6"},
        {"4 * $n", "24"},
        {"${ 4 * n + 1 }", "25"},
        {"1 + 2 * 3 - 4", "3"},
        {"(1 + 2) * 3", "9"},
        {"10 - 3 - 2", "5"},
        {"$n / 4", "1.5"},
        {"$n // 4", "1"},
        {"-7 // 2", "-4"},
        {"-7 % 3", "2"},
        {"2 ** 3 ** 2", "512"},
        {"-2 ** 2", "-4"},
        {"2 ** -1", "0.5"},
        {"- - $n", "6"},
        {"$half", "1/2"},
        {"$half * 2", "1"},
        {"1.5e2 + .5", "150.5"},
        {"$n > 5", "true"},
        {"$n >= 6 and $n <= 6", "true"},
        {"$n < 6 or $n != 6", "false"},
        {"not $yes or not not $yes", "true"},
        {"$act == 'relu'", "true"},
        {"$act == 6", "false"},
        {"$n == 0 or 1 / $n < 1", "true"},
        {"$n != 6 and 1 / ($n - 6) > 0", "false"},
        {"1 if $n == 6 else 2", "1"},
        {"1 if not yes else 2 if yes else 3", "2"},
        {"min(3, $n, 2) + max(1, 2)", "4"},
        {"floor(2.5) + ceil(2.5) + round(2.5) + abs(-1) + sqrt(16)", "12"},
    };
    Session *s = session_new("", 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        cr_expect_str_eq(value_of(s, cases[i].text, true), cases[i].value, "%s", cases[i].text);
    cr_expect_str_eq(value_of(s, "'relu6' if $yes else $act", false), "relu6");
    session_free(s);
}

Test(expression, is_one)
{
    Node quoted = plain("${n}"), name = plain("$n"), price = plain("a $5 text"),
         block = plain("$n");
    quoted.plain = name.plain = price.plain = false;
    block.first_line = 3;
    const Node number = plain("1/255"), dollar = plain("2*$n");
    cr_expect(node_is_expression(&quoted));
    cr_expect(node_is_expression(&name));
    cr_expect(node_is_expression(&dollar));
    cr_expect_not(node_is_expression(&price));
    cr_expect_not(node_is_expression(&block));
    cr_expect_not(node_is_expression(&number));
}

/* Texts with values in them. */
Test(expression, templates)
{
    static const struct {
        const char *text, *value;
        bool plain;
    } cases[] = {
        {"conv$n", "conv6", true},
        {"conv${n - 1}.a", "conv5.a", true},
        {"$act.$n", "relu.6", true},
        {"$n$act", "6relu", true},
        {"$$n: $n $ 5", "$n: 6 $ 5", false},
        {"a/${act}/b", "a/relu/b", false},
        {"${act}_${half * 2}${yes}", "relu_1true", false},
    };
    Session *s = session_new("", 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Node node = plain(cases[i].text);
        node.plain = cases[i].plain;
        cr_expect(node_is_template(&node), "%s", cases[i].text);
        cr_expect(node_is_expression(&node), "%s", cases[i].text);
        if (cases[i].plain)
            cr_expect_str_eq(value_of(s, cases[i].text, false), cases[i].value);
        else
            cr_expect_str_eq(quoted_value_of(s, cases[i].text), cases[i].value);
    }
    session_free(s);
}

Test(expression, no_templates)
{
    static const char *const plains[] = {"$n", "${n}", "4 * $n", "$n-1", "conv", "$", "a$"};
    static const char *const quoted[] = {"${n}", "$n", "conv", "a$", "$5", "a $ b", "${n"};
    for (size_t i = 0; i < sizeof plains / sizeof *plains; i++) {
        const Node node = plain(plains[i]);
        cr_expect(!node_is_template(&node), "%s", plains[i]);
    }
    for (size_t i = 0; i < sizeof quoted / sizeof *quoted; i++) {
        Node node = plain(quoted[i]);
        node.plain = false;
        cr_expect(!node_is_template(&node), "%s", quoted[i]);
    }
}
