/* What is included from where, and the bounds. Errors are golden tests (tests/golden/errors). */
#include "frontend/include.h"
#include "common/session.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/dlc-include-XXXXXX";

static void make_folder(void)
{
    cr_assert(mkdtemp(folder) != NULL);
}

static void remove_folder(void)
{
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", folder);
    cr_expect_eq(system(command), 0);
}

TestSuite(include, .init = make_folder, .fini = remove_folder);

static void write_file(const char *name, const char *text)
{
    char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    cr_assert(file && fputs(text, file) >= 0 && fclose(file) == 0);
}

/* The tree of a model file in the folder, with what it includes; NULL after an error. */
static Node *included(Session *s)
{
    s->source.name = arena_format(s->context.arena, "%s/net.yaml", folder);
    cr_assert(session_run(s, STAGE_TREE));
    return include_files(&s->context, s->tree);
}

static void expect_message(const char *text, const char *wanted)
{
    Session *s = session_new(text, strlen(text));
    cr_expect_null(included(s));
    cr_expect(strstr(session_messages(s), wanted), "%s", session_messages(s));
    session_free(s);
}

static void expect_tree(const char *text, const char *wanted)
{
    Session *s = session_new(text, strlen(text));
    const Node *tree = included(s);
    Text printed = text_new(s->context.arena);
    cr_assert_not_null(tree, "%s", session_messages(s));
    yaml_print(&printed, tree);
    cr_expect_str_eq(printed.data, wanted);
    session_free(s);
}

/* Paths are seen from the file that includes; what two files include is there once. */
Test(include, folders)
{
    char path[128];
    snprintf(path, sizeof path, "%s/a", folder);
    cr_assert_eq(mkdir(path, 0700), 0);
    write_file("a/one.yaml", "include: [two.yaml]\nparameters: {x: 1}\n");
    write_file("a/two.yaml", "parameters: {x: 2, y: 3}\nblocks: {b: {layers: [relu]}}\n");
    expect_tree("include: [a/one.yaml, ./a//two.yaml]\nparameters: {z: $x, y: 4}\n",
                "parameters:\n  x: 1\n  y: 4\n  z: $x\n"
                "blocks:\n  b:\n    layers:\n      - relu\n");
}

Test(include, nothing)
{
    write_file("empty.yaml", "parameters: {}\n");
    expect_tree("include: empty.yaml\nname: net\n", "name: net\n");
    expect_tree("include: []\nname: net\n", "name: net\n");
}

Test(include, depth_is_bounded)
{
    for (int i = 0; i < 20; i++) {
        char name[32], text[64];
        snprintf(name, sizeof name, "f%d.yaml", i);
        snprintf(text, sizeof text, "include: f%d.yaml\n", i + 1);
        write_file(name, text);
    }
    expect_message("include: f0.yaml\n", "files are included more than 16 deep");
}

Test(include, files_are_counted)
{
    char list[4096] = "include:\n";
    for (int i = 0; i < 101; i++) {
        char name[32];
        snprintf(name, sizeof name, "g%d.yaml", i);
        write_file(name, "parameters: {a: 1}\n");
        snprintf(list + strlen(list), sizeof list - strlen(list), "  - %s\n", name);
    }
    expect_message(list, "more than 100 files are included");
}

Test(include, what_is_no_model_file)
{
    expect_message("include: .\n", "cannot read");
    expect_message("include: ./-\n", "in the folder of this one, or below");
    write_file("list.yaml", "- relu\n");
    expect_message("include: list.yaml\n", "an included file has sections");
}
