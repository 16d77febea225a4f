/* Messages as they are printed: order, places, carets, and what is kept from the terminal. */
#include "common/session.h"
#include "support/snippet.h"

#include <criterion/criterion.h>
#include <string.h>

static Context new_context(void)
{
    Arena *arena = arena_new();
    return (Context){.arena = arena, .diagnostics = diagnostics_new(arena)};
}

static void expect_messages(Context *context, const char *wanted)
{
    cr_expect_str_eq(messages_of(context), wanted, "\n--- wanted\n%s--- printed\n%s", wanted,
                     messages_of(context));
    arena_free(context->arena);
}

static Source source_of(const char *text)
{
    return (Source){"net.yaml", text, strlen(text)};
}

Test(diagnostic, place_line_caret_note_and_hint)
{
    Context context = new_context();
    const Source source = source_of("one: 1\ntwo: three\n");
    diagnose(context.diagnostics, (Span){&source, 2, 6, 5, NULL}, "'%s' is no number", "three");
    diagnose_note(context.diagnostics, (Span){&source, 1, 1, 3, NULL}, "as here");
    diagnose_hint(context.diagnostics, "write 3");
    expect_messages(&context, "net.yaml:2:6: error: 'three' is no number\n"
                              "    2 | two: three\n"
                              "      |      ^~~~~\n"
                              "net.yaml:1:1: note: as here\n"
                              "    1 | one: 1\n"
                              "      | ^~~\n"
                              "hint: write 3\n");
}

/* What is about the whole file comes last; equal messages at one place come once. */
Test(diagnostic, in_the_order_of_the_places)
{
    Context context = new_context();
    const Source source = source_of("a\nb\nc d\n");
    const Span d = {&source, 3, 3, 1, NULL}, c = {&source, 3, 1, 1, NULL},
               a = {&source, 1, 1, 1, NULL};
    diagnose(context.diagnostics, (Span){&source, 0, 0, 0, NULL}, "whole");
    diagnose(context.diagnostics, d, "d");
    diagnose(context.diagnostics, c, "c");
    diagnose_warning(context.diagnostics, a, "a");
    diagnose(context.diagnostics, d, "d");
    diagnose(context.diagnostics, d, "other");
    cr_expect_eq(diagnostics_errors(context.diagnostics), 5);
    expect_messages(&context, "net.yaml:1:1: warning: a\n    1 | a\n      | ^\n"
                              "net.yaml:3:1: error: c\n    3 | c d\n      | ^\n"
                              "net.yaml:3:3: error: d\n    3 | c d\n      |   ^\n"
                              "net.yaml:3:3: error: other\n    3 | c d\n      |   ^\n"
                              "net.yaml: error: whole\n");
}

Test(diagnostic, without_a_source)
{
    Context context = new_context();
    diagnose(context.diagnostics, (Span){0}, "x.yaml: cannot be read");
    expect_messages(&context, "dlc: error: x.yaml: cannot be read\n");
}

Test(diagnostic, at_most_fifty)
{
    Context context = new_context();
    const Source source = source_of("");
    for (int i = 0; i < 60; i++)
        diagnose(context.diagnostics, (Span){&source, 0, 0, 0, NULL}, "number %d", i);
    const char *printed = messages_of(&context);
    cr_expect(strstr(printed, "number 49\n"));
    cr_expect(!strstr(printed, "number 50\n"));
    cr_expect(strstr(printed, "dlc: error: too many errors; 10 more are not shown\n"));
    arena_free(context.arena);
}

/* No control sequence of a model file reaches the terminal, nor does a message grow without end. */
Test(diagnostic, texts_are_cleaned)
{
    Context context = new_context();
    char long_text[3000];
    memset(long_text, 'x', sizeof long_text - 1);
    long_text[sizeof long_text - 1] = '\0';
    diagnose(context.diagnostics, (Span){0}, "%s", "a\033[31mb\nc\td\xff\xc2\x9b\xe2\x80\xae");
    diagnose(context.diagnostics, (Span){0}, "%s", long_text);
    const char *printed = messages_of(&context);
    cr_expect(string_starts(printed, "dlc: error: a<1B>[31mb\\nc\\td<FF><U+009B><U+202E>\n"));
    cr_expect_lt(strlen(printed), 1200);
    arena_free(context.arena);
}

Test(diagnostic, a_note_needs_a_message, .exit_code = 3)
{
    Context context = new_context();
    diagnose_hint(context.diagnostics, "about nothing");
}

static void expect_snippet(const char *text, int line, int column, int length, const char *wanted)
{
    Arena *arena = arena_new();
    const Source source = source_of(text);
    Text out = text_new(arena);
    snippet_add(&out, (Span){&source, line, column, length, NULL});
    cr_expect_str_eq(out.data, wanted, "\n--- wanted\n%s--- shown\n%s", wanted, out.data);
    arena_free(arena);
}

Test(snippet, caret_under_its_character)
{
    expect_snippet("abc def", 1, 5, 3, "    1 | abc def\n      |     ^~~\n");
    expect_snippet("abc", 1, 1, 0, "    1 | abc\n      | ^\n");
    expect_snippet("abc", 1, 3, 99, "    1 | abc\n      |   ^\n");
    expect_snippet("abc", 1, 4, 1, "    1 | abc\n      |    ^\n"); /* the end of the line */
    expect_snippet("abc\r\nd\r\n", 2, 1, 1, "    2 | d\n      | ^\n");
    expect_snippet("abc", 2, 1, 1, "");
    expect_snippet("abc\n", 2, 1, 1, "    2 | \n      | ^\n");
    expect_snippet("abc", 0, 1, 1, "    0 | abc\n      | ^\n");
}

Test(snippet, tabs_and_wide_characters)
{
    expect_snippet("a\tb", 1, 3, 1, "    1 | a       b\n      |         ^\n");
    expect_snippet("\xe4\xb8\xad x", 1, 5, 1, "    1 | \xe4\xb8\xad x\n      |    ^\n");
    expect_snippet("e\xcc\x81 x", 1, 5, 1, "    1 | e\xcc\x81 x\n      |   ^\n");
    expect_snippet("\xff\x1b x", 1, 4, 1, "    1 | <FF><1B> x\n      |          ^\n");
}

/* A long line shows a window around the place. */
Test(snippet, long_lines)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    for (int i = 0; i < 100; i++)
        text_format(&text, "%09d,", i);
    const Source source = source_of(text.data);
    Text out = text_new(arena);
    snippet_add(&out, (Span){&source, 1, 501, 9, NULL});
    char *caret = strchr(out.data, '\n') + 1;
    const size_t column = strcspn(caret, "^");
    cr_expect_eq(strncmp(out.data + column, "000000050", 9), 0, "%s", out.data);
    cr_expect(strstr(out.data, "| ..."));
    cr_expect_lt(strlen(out.data), 320);
    arena_free(arena);
}
