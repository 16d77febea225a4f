/* A table of options, from which parsing, suggestions and --help follow. */
#include "options.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct Reader {
    Arena *arena;
    Options *options;
    Request request;
    Text *message;
    int stage_count;
    const char *const *stages;
} Reader;

/* Takes the option's value (NULL for one without); false with a message when it is wrong. */
typedef bool Apply(Reader *reader, const char *value);

typedef struct OptionSpec {
    const char *name;
    const char *value; /* as --help shows it; NULL: takes none */
    const char *help;
    Apply *apply;
} OptionSpec;

static const Target targets[] = {
    {"avx512", 64, 32, false},
    {"avx2", 32, 16, false},
    {"neon", 16, 32, false},
    {"generic", 16, 16, false},
};
static const char *const marches[] = {"-march=x86-64-v4", "-march=x86-64-v3", "", ""};
enum { TARGETS = sizeof targets / sizeof *targets };

static int native_target(void)
{
#if defined __x86_64__ || defined __i386__
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
        return 0;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return 1;
    return 3;
#elif defined __aarch64__ || defined __ARM_NEON
    return 2;
#else
    return 3;
#endif
}

/* How C compilers are told to compile for the machine that they run on, where all of them can be.
 */
#if defined __x86_64__ || defined __i386__
static const char native_march[] = "-march=native";
#elif defined __aarch64__ || defined __arm__
static const char native_march[] = "-mcpu=native";
#else
static const char native_march[] = "";
#endif

const char *options_march(const Options *options)
{
    if (string_equal(options->target.name, targets[native_target()].name))
        return native_march;
    for (int i = 0; i < TARGETS; i++)
        if (string_equal(options->target.name, targets[i].name))
            return marches[i];
    return "";
}

static bool apply_output(Reader *reader, const char *value)
{
    reader->options->output = value;
    return true;
}

static bool unknown_value(Reader *reader, const char *what, const char *value, int count,
                          const char *const *known)
{
    text_format(reader->message, "unknown %s '%s'", what, value);
    const char *nearest = nearest_name(value, known, count);
    if (nearest != NULL)
        text_format(reader->message, "; did you mean '%s'?", nearest);
    text_format(reader->message, "\n%ss: ", what);
    for (int i = 0; i < count; i++)
        text_format(reader->message, "%s%s", i > 0 ? ", " : "", known[i]);
    return false;
}

static bool apply_stage(Reader *reader, const char *value)
{
    for (int i = 0; i < reader->stage_count; i++)
        if (string_equal(value, reader->stages[i])) {
            reader->options->stage = reader->stages[i];
            return true;
        }
    return unknown_value(reader, "stage", value, reader->stage_count, reader->stages);
}

static bool apply_level(Reader *reader, const char *value)
{
    if (!string_equal(value, "0") && !string_equal(value, "2")) {
        text_format(reader->message, "unknown option '-O%s'; the levels are -O0 and -O2", value);
        return false;
    }
    reader->options->level = value[0] - '0';
    return true;
}

static bool apply_override(Reader *reader, const char *value)
{
    const char *equals = strchr(value, '=');
    if (equals == NULL || equals == value) {
        text_format(reader->message, "-D %s: expected path.to.key=value", value);
        return false;
    }
    LIST_PUSH(reader->arena, &reader->options->overrides, value);
    return true;
}

static bool apply_target(Reader *reader, const char *value)
{
    const char *known[TARGETS + 1] = {"native"};
    for (int i = 0; i < TARGETS; i++) {
        known[i + 1] = targets[i].name;
        if (string_equal(value, targets[i].name)) {
            reader->options->target = targets[i];
            return true;
        }
    }
    if (string_equal(value, "native")) {
        reader->options->target = targets[native_target()];
        return true;
    }
    return unknown_value(reader, "target", value, TARGETS + 1, known);
}

/* The power of two that a unit stands for: "", K, KB, KiB, M ...; -1: none. */
static int unit_shift(const char *unit)
{
    static const char letters[] = "KMGT";
    if (*unit == '\0' || string_equal(unit, "B"))
        return 0;
    const char *letter = strchr(letters, *unit);
    const bool rest =
        string_equal(unit + 1, "") || string_equal(unit + 1, "B") || string_equal(unit + 1, "iB");
    return letter != NULL && rest ? 10 * (int)(letter - letters + 1) : -1;
}

static bool apply_memory_limit(Reader *reader, const char *value)
{
    char *unit = NULL;
    const double number = strtod(value, &unit);
    const int shift = unit == value ? -1 : unit_shift(unit);
    const double bytes = shift < 0 ? 0 : number * (double)(UINT64_C(1) << shift);
    if (!(bytes >= 1) || bytes > (double)(SIZE_MAX / 4)) {
        text_format(reader->message, "--memory-limit=%s: expected a size such as 512M or 2GiB",
                    value);
        return false;
    }
    reader->options->memory_limit = (size_t)bytes;
    return true;
}

static bool apply_split(Reader *reader, const char *value)
{
    char *end = NULL;
    const long files = strtol(value, &end, 10);
    if (end == value || *end != '\0' || files < 1 || files > 64) {
        text_format(reader->message, "--split=%s: expected a number of files from 1 to 64", value);
        return false;
    }
    reader->options->split = (int)files;
    return true;
}

static bool apply_tune(Reader *reader, const char *value)
{
    reader->options->tune = value;
    return true;
}

static bool apply_tuned(Reader *reader, const char *value)
{
    reader->options->tuned = value;
    return true;
}

static bool apply_no_reference(Reader *reader, const char *value)
{
    (void)value;
    reader->options->reference = false;
    return true;
}

static bool apply_schema(Reader *reader, const char *value)
{
    (void)value;
    reader->request = REQUEST_SCHEMA;
    return true;
}

static bool apply_list_operators(Reader *reader, const char *value)
{
    (void)value;
    reader->request = REQUEST_LIST_OPERATORS;
    return true;
}

static bool apply_help(Reader *reader, const char *value)
{
    (void)value;
    reader->request = REQUEST_HELP;
    return true;
}

static bool apply_version(Reader *reader, const char *value)
{
    (void)value;
    reader->request = REQUEST_VERSION;
    return true;
}

/* A value stands behind "=" (long options), directly behind the letter (short ones), or in the
   next argument. */
static const OptionSpec specs[] = {
    {"-o", "FILE", "where to write; - is standard output (default: NAME.c)", apply_output},
    {"-O", "LEVEL", "0: plain loops; 2: tiled, vectorised, parallel (default)", apply_level},
    {"-D", "PATH=VALUE", "override a value of the model: -D train.batch_size=64", apply_override},
    {"--target", "NAME", "native (default), avx512, avx2, neon or generic", apply_target},
    {"--memory-limit", "SIZE", "of the values of a step: 512M, 2GiB", apply_memory_limit},
    {"--no-reference", NULL, "leave out what gradcheck runs", apply_no_reference},
    {"--split", "N", "write N C files, which cc can compile at the same time", apply_split},
    {"--tune", "FILE", "time the tiles of contractions on this machine; the best go there",
     apply_tune},
    {"--tuned", "FILE", "take the tiles that --tune found", apply_tuned},
    {"--emit", "STAGE", "stop after a stage and print it", apply_stage},
    {"--schema", NULL, "print the JSON Schema of model files, for editors", apply_schema},
    {"--list-operators", NULL, "print the reference of the operators", apply_list_operators},
    {"--help", NULL, "print this", apply_help},
    {"--version", NULL, "print the version", apply_version},
};
enum { SPECS = sizeof specs / sizeof *specs };

static bool is_short(const OptionSpec *spec)
{
    return spec->name[1] != '-';
}

/* Whether an argument is this option; then *value is what follows its name, or NULL. */
static bool matches(const OptionSpec *spec, const char *argument, const char **value)
{
    const size_t length = strlen(spec->name);
    if (strncmp(argument, spec->name, length) != 0)
        return false;
    *value = NULL;
    if (argument[length] == '\0')
        return true;
    *value = argument + length + (is_short(spec) ? 0 : 1);
    return is_short(spec) || argument[length] == '=';
}

static bool unknown_option(Reader *reader, const char *argument)
{
    const char *known[SPECS];
    for (int i = 0; i < SPECS; i++)
        known[i] = specs[i].name;
    const size_t length = strcspn(argument, "=");
    const char *name = arena_substring(reader->arena, argument, length);
    text_format(reader->message, "unknown option '%s'", name);
    const char *nearest = nearest_name(name, known, SPECS);
    if (nearest != NULL)
        text_format(reader->message, "; did you mean '%s'?", nearest);
    return false;
}

/* Applies argv[*i] and, where it takes it, the argument after it. */
static bool read_option(Reader *reader, int argc, char *const *argv, int *i)
{
    for (int s = 0; s < SPECS; s++) {
        const char *value = NULL;
        if (!matches(&specs[s], argv[*i], &value))
            continue;
        if (specs[s].value == NULL && value != NULL) {
            text_format(reader->message, "%s takes no value", specs[s].name);
            return false;
        }
        if (specs[s].value != NULL && value == NULL) {
            if (*i + 1 >= argc) {
                text_format(reader->message, "%s: %s is missing", specs[s].name, specs[s].value);
                return false;
            }
            value = argv[++*i];
        }
        return specs[s].apply(reader, value);
    }
    return unknown_option(reader, argv[*i]);
}

static bool read_input(Reader *reader, const char *path)
{
    if (reader->options->input != NULL) {
        text_format(reader->message, "two models: '%s' and '%s'", reader->options->input, path);
        return false;
    }
    reader->options->input = path;
    return true;
}

Request options_parse(Arena *arena, int argc, char *const *argv, int stage_count,
                      const char *const *stages, Options *options, Text *message)
{
    Reader reader = {arena, options, REQUEST_COMPILE, message, stage_count, stages};
    *options =
        (Options){.level = 2, .reference = true, .split = 1, .target = targets[native_target()]};
    bool only_paths = false;
    for (int i = 1; i < argc; i++) {
        if (!only_paths && string_equal(argv[i], "--")) {
            only_paths = true;
            continue;
        }
        const bool option = !only_paths && argv[i][0] == '-' && argv[i][1] != '\0';
        if (option ? !read_option(&reader, argc, argv, &i) : !read_input(&reader, argv[i]))
            return REQUEST_INVALID;
    }
    if (reader.request == REQUEST_COMPILE && options->input == NULL) {
        text_add(message, "no model: dlc MODEL.yaml");
        return REQUEST_INVALID;
    }
    return reader.request;
}

void options_help(Text *out, int stage_count, const char *const *stages)
{
    text_add(out, "usage: dlc MODEL.yaml [options]\n\n"
                  "Compiles the description of a network to one C file that trains it.\n"
                  "MODEL.yaml may be - for standard input.\n\n");
    for (int i = 0; i < SPECS; i++) {
        const OptionSpec *spec = &specs[i];
        const char *separator = spec->value == NULL ? "" : is_short(spec) ? " " : "=";
        const char *value = spec->value == NULL ? "" : spec->value;
        const char *name = arena_format(out->arena, "%s%s%s", spec->name, separator, value);
        text_format(out, "  %-22s %s\n", name, spec->help);
    }
    text_add(out, "\nstages:");
    for (int i = 0; i < stage_count; i++)
        text_format(out, " %s", stages[i]);
    text_add(out, "\n\nexit codes: 0 done, 1 a mistake in the model, 2 in the command line, "
                  "3 a fault of dlc\n");
}
