/* The command line of dlc. */
#include "options.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static const char *const stages[] = {"tree", "model", "program", "c"};
enum { STAGES = 4, MOST = 20 };

typedef struct Parsed {
    Arena *arena;
    Options options;
    Text message;
    Request request;
} Parsed;

/* A line of words. */
static Parsed parse(const char *line)
{
    Parsed p = {.arena = arena_new()};
    char *argv[MOST + 1] = {"dlc"};
    int argc = 1;
    for (char *word = strtok(arena_string(p.arena, line), " "); word != NULL && argc < MOST;
         word = strtok(NULL, " "))
        argv[argc++] = word;
    p.message = text_new(p.arena);
    p.request = options_parse(p.arena, argc, argv, STAGES, stages, &p.options, &p.message);
    return p;
}

Test(options, defaults)
{
    Parsed p = parse("net.yaml");
    cr_expect_eq(p.request, REQUEST_COMPILE);
    cr_expect_str_eq(p.options.input, "net.yaml");
    cr_expect_null(p.options.output);
    cr_expect_null(p.options.stage);
    cr_expect_eq(p.options.level, 2);
    cr_expect(p.options.reference);
    cr_expect_eq(p.options.memory_limit, 0);
    cr_expect_geq(p.options.target.vector_bytes, 16);
    arena_free(p.arena);
}

Test(options, all_of_them)
{
    Parsed p = parse("-O0 - -o out.c --emit=model --target=avx2 --memory-limit=512M -D a.b=c "
                     "--no-reference -Dd=e --tuned=a.tiles --tune b.tiles");
    cr_expect_eq(p.request, REQUEST_COMPILE, "%s", p.message.data);
    cr_expect_str_eq(p.options.input, "-");
    cr_expect_str_eq(p.options.output, "out.c");
    cr_expect_str_eq(p.options.stage, "model");
    cr_expect_eq(p.options.level, 0);
    cr_expect_str_eq(p.options.target.name, "avx2");
    cr_expect_eq(p.options.target.vector_bytes, 32);
    cr_expect_eq(p.options.memory_limit, 512u << 20);
    cr_expect(!p.options.reference);
    cr_expect_str_eq(p.options.tuned, "a.tiles");
    cr_expect_str_eq(p.options.tune, "b.tiles");
    cr_assert_eq(p.options.overrides.count, 2);
    cr_expect_str_eq(p.options.overrides.items[0], "a.b=c");
    cr_expect_str_eq(p.options.overrides.items[1], "d=e");
    arena_free(p.arena);
}

/* -oFILE, -o FILE; --emit=S, --emit S; a path behind "--" may begin with a dash. */
Test(options, ways_of_writing)
{
    Parsed p = parse("-oout.c -O 0 --emit tree -- -net.yaml");
    cr_expect_eq(p.request, REQUEST_COMPILE, "%s", p.message.data);
    cr_expect_str_eq(p.options.output, "out.c");
    cr_expect_eq(p.options.level, 0);
    cr_expect_str_eq(p.options.stage, "tree");
    cr_expect_str_eq(p.options.input, "-net.yaml");
    arena_free(p.arena);
}

Test(options, requests)
{
    static const struct {
        const char *line;
        Request request;
    } cases[] = {{"--help", REQUEST_HELP},
                 {"--version", REQUEST_VERSION},
                 {"--list-operators", REQUEST_LIST_OPERATORS},
                 {"net.yaml --help", REQUEST_HELP}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Parsed p = parse(cases[i].line);
        cr_expect_eq(p.request, cases[i].request, "%s", cases[i].line);
        arena_free(p.arena);
    }
}

static void expect_size(const char *size, size_t bytes)
{
    Arena *arena = arena_new();
    Parsed p = parse(arena_format(arena, "x --memory-limit=%s", size));
    cr_expect_eq(p.options.memory_limit, bytes, "%s: %zu", size, p.options.memory_limit);
    cr_expect_eq(p.request == REQUEST_COMPILE, bytes > 0, "%s", size);
    arena_free(p.arena);
    arena_free(arena);
}

Test(options, sizes)
{
    expect_size("100", 100);
    expect_size("100B", 100);
    expect_size("1K", 1024);
    expect_size("1.5KB", 1536);
    expect_size("2MiB", 2u << 20);
    expect_size("3GiB", (size_t)3 << 30);
    expect_size("1T", (size_t)1 << 40);
    expect_size("0", 0);
    expect_size("-1", 0);
    expect_size("nan", 0);
    expect_size("inf", 0);
    expect_size("1e30", 0);
    expect_size("5X", 0);
    expect_size("5Mi", 0);
    expect_size("M", 0);
    expect_size("", 0);
}

static void expect_message(const char *line, const char *message)
{
    Parsed p = parse(line);
    cr_expect_eq(p.request, REQUEST_INVALID, "%s", line);
    cr_expect(strstr(p.message.data, message), "%s: %s", line, p.message.data);
    arena_free(p.arena);
}

Test(options, mistakes)
{
    expect_message("", "no model: dlc MODEL.yaml");
    expect_message("a.yaml b.yaml", "two models: 'a.yaml' and 'b.yaml'");
    expect_message("a.yaml --emot=tree", "unknown option '--emot'; did you mean '--emit'?");
    expect_message("a.yaml --frobnicate", "unknown option '--frobnicate'");
    expect_message("a.yaml -x", "unknown option '-x'");
    expect_message("a.yaml --emit=modell", "unknown stage 'modell'; did you mean 'model'?");
    expect_message("a.yaml --emit=x", "stages: tree, model, program, c");
    expect_message("a.yaml --target=avx51", "unknown target 'avx51'; did you mean 'avx512'?");
    expect_message("a.yaml -O3", "unknown option '-O3'; the levels are -O0 and -O2");
    expect_message("a.yaml -O", "-O: LEVEL is missing");
    expect_message("a.yaml -D x", "-D x: expected path.to.key=value");
    expect_message("a.yaml -D =x", "expected path.to.key=value");
    expect_message("a.yaml -o", "-o: FILE is missing");
    expect_message("a.yaml --help=x", "--help takes no value");
    expect_message("a.yaml --memory-limit=lots", "expected a size such as 512M or 2GiB");
    expect_message("a.yaml --split=0", "expected a number of files from 1 to 64");
    expect_message("a.yaml --split=4x", "expected a number of files from 1 to 64");
}

Test(options, help_names_all)
{
    Arena *arena = arena_new();
    Text help = text_new(arena);
    options_help(&help, STAGES, stages);
    static const char *const names[] = {"-o FILE",
                                        "-O LEVEL",
                                        "-D PATH=VALUE",
                                        "--target",
                                        "--memory-limit",
                                        "--no-reference",
                                        "--split=N",
                                        "--emit",
                                        "--list-operators",
                                        "--version",
                                        "stages: tree model program c",
                                        "exit codes: 0 done"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        cr_expect(strstr(help.data, names[i]), "%s", names[i]);
    arena_free(arena);
}

Test(options, flags_of_the_c_compiler)
{
    Parsed p = parse("a.yaml");
#if defined __x86_64__ || defined __i386__
    cr_expect_str_eq(options_march(&p.options), "-march=native");
#endif
    static const char *const other[] = {"generic", "avx2", "avx512", "neon"};
    for (size_t i = 0; i < sizeof other / sizeof *other; i++) {
        Parsed q = parse(arena_format(p.arena, "a.yaml --target=%s", other[i]));
        if (!string_equal(q.options.target.name, p.options.target.name))
            cr_expect_neq(strcmp(options_march(&q.options), "-march=native"), 0);
        arena_free(q.arena);
    }
    arena_free(p.arena);
}
