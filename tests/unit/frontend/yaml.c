/* Trees: kinds, texts, the place of every node; printing and reading back. Errors are golden tests
   (tests/golden/errors). */
#include "common/session.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static Session *read_tree(const char *text)
{
    return session_of(text, STAGE_TREE);
}

/* "line:column+length" */
static void expect_place(Session *session, const Node *node, int line, int column, int length)
{
    cr_assert(node);
    cr_expect_eq(node->span.source, &session->source);
    cr_expect_eq(node->span.line, line, "line %d, not %d", node->span.line, line);
    cr_expect_eq(node->span.column, column, "column %d, not %d", node->span.column, column);
    cr_expect_eq(node->span.length, length, "length %d, not %d", node->span.length, length);
}

Test(yaml, kinds_and_order)
{
    Session *s = read_tree("a: 1\nb: [x, 'y', \"z\"]\nc: {d: e}\n");
    cr_expect_eq(s->tree->kind, NODE_MAPPING);
    cr_assert_eq(s->tree->count, 3);
    cr_expect_str_eq(s->tree->keys[0]->text, "a");
    cr_expect_str_eq(s->tree->keys[2]->text, "c");
    const Node *list = yaml_get(s->tree, "b");
    cr_expect_eq(list->kind, NODE_SEQUENCE);
    cr_assert_eq(list->count, 3);
    cr_expect(list->items[0]->plain);
    cr_expect(!list->items[1]->plain && !list->items[2]->plain);
    cr_expect_str_eq(list->items[2]->text, "z");
    cr_expect_str_eq(yaml_get(yaml_get(s->tree, "c"), "d")->text, "e");
    cr_expect_null(yaml_get(s->tree, "d"));
    cr_expect_null(yaml_get(list, "b"), "a list has no keys");
    session_free(s);
}

Test(yaml, places)
{
    Session *s = read_tree("# comment\n"
                           "key: value\n"
                           "list:\n"
                           "  - one\n"
                           "  - {two: \"a b\"}\n");
    expect_place(s, s->tree->keys[0], 2, 1, 3);
    expect_place(s, s->tree->items[0], 2, 6, 5);
    const Node *list = yaml_get(s->tree, "list");
    expect_place(s, list->items[0], 4, 5, 3);
    expect_place(s, yaml_get(list->items[1], "two"), 5, 11, 5);
    session_free(s);
}

/* Columns count bytes, whatever libyaml counts; a byte order mark counts too. */
Test(yaml, places_behind_wide_characters)
{
    Session *s = read_tree("\xef\xbb\xbfk: {\xc3\xa9\xe4\xb8\xad: x, \xf0\x9f\x98\x80: y}\nl: z\n");
    const Node *mapping = yaml_get(s->tree, "k");
    expect_place(s, mapping->keys[0], 1, 8, 5);
    expect_place(s, mapping->items[0], 1, 15, 1);
    expect_place(s, mapping->keys[1], 1, 18, 4);
    expect_place(s, mapping->items[1], 1, 24, 1);
    expect_place(s, yaml_get(s->tree, "l"), 2, 4, 1);
    session_free(s);
}

/* A place in a block's text is a place in the file. */
Test(yaml, blocks)
{
    Session *s = read_tree("a:\n"
                           "  text: |\n"
                           "\n"
                           "      first\n"
                           "        second\n"
                           "b: x\n");
    const Node *block = yaml_get(yaml_get(s->tree, "a"), "text");
    cr_expect_str_eq(block->text, "\nfirst\n  second\n");
    cr_expect_eq(block->first_line, 3);
    cr_expect_eq(block->indent, 6);
    cr_expect_eq(yaml_get(s->tree, "b")->first_line, 0);
    session_free(s);
}

Test(yaml, aliases_are_the_same_content)
{
    Session *s = read_tree("a: &name [1, 2]\nb: *name\n");
    const Node *b = yaml_get(s->tree, "b");
    cr_assert_eq(b->count, 2);
    cr_expect_str_eq(b->items[1]->text, "2");
    session_free(s);
}

static bool node_equal(const Node *a, const Node *b)
{
    if (a->kind != b->kind || a->count != b->count || a->plain != b->plain)
        return false;
    if (a->kind == NODE_SCALAR)
        return string_equal(a->text, b->text);
    for (int i = 0; i < a->count; i++)
        if (!node_equal(a->items[i], b->items[i]) ||
            (a->kind == NODE_MAPPING && !node_equal(a->keys[i], b->keys[i])))
            return false;
    return true;
}

static void expect_round_trip(const char *text)
{
    Session *s = read_tree(text);
    Text printed = text_new(s->context.arena);
    yaml_print(&printed, s->tree);
    Session *again = read_tree(printed.data);
    cr_expect(node_equal(s->tree, again->tree), "--- of\n%s--- printed\n%s", text, printed.data);
    session_free(again);
    session_free(s);
}

Test(yaml, printing_loses_nothing)
{
    expect_round_trip("a: 1\n");
    expect_round_trip("a: []\nb: {}\nc: ''\nd:\ne: ~\n");
    expect_round_trip("a: [[], [[1]], {b: {c: [d]}}]\n");
    expect_round_trip("'1': \"2\"\n\"a: b\": 'c # d'\n");
    expect_round_trip("a: \"\\t\\n\\\"\\\\ \\u00e9 \\U0001F600\"\n");
    expect_round_trip(
        "a: ' leading and trailing '\nb: '- x'\nc: '*a'\nd: '&b'\ne: '!c'\nf: '%g'\n");
    expect_round_trip("a: |\n  one\n   two\n\n  three\nb: |-\n  x\nc: |+\n  y\n\nd: |2\n   z\n");
    expect_round_trip("a: >\n  folded\n  text\n\n  more\n");
    expect_round_trip("a: 'null'\nb: 'true'\nc: '1.5'\nd: true\n");
    expect_round_trip("a: |\n  tab\there\nb: \"line\\r\\nend\"\nc: \"\\u2028\"\n");
}

/* The trees of all examples and golden cases that can be read. */
Test(yaml, printing_loses_nothing_of_the_examples)
{
    static const char *const names[] = {"cifar10", "custom_operator", "digits", "mlp", "residual"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[1000], text[10000];
        snprintf(path, sizeof path, DLC_SOURCE_DIR "/examples/%s.yaml", names[i]);
        FILE *file = fopen(path, "r");
        cr_assert(file, "%s", path);
        text[fread(text, 1, sizeof text - 1, file)] = '\0';
        fclose(file);
        expect_round_trip(text);
    }
}

Test(yaml, names_in_quotes)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    yaml_add_quoted(&text, "a\"b\\c\nd\te\x01\xc3\xa9");
    cr_expect_str_eq(text.data, "\"a\\\"b\\\\c\\nd\\te\\x01\xc3\xa9\"");
    arena_free(arena);
}
