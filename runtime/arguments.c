#include "arguments.h"
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum kind { FLAG, TEXT, TEXTS, COUNT, SEED };

struct option {
    const char *name;
    enum kind kind;
    unsigned commands;
    size_t place; /* in struct options */
    const char *value, *help;
};

enum { T = COMMAND_TRAIN, E = COMMAND_EVAL, P = COMMAND_PREDICT };
enum { G = COMMAND_GRADCHECK, B = COMMAND_BENCH };
#define AT(FIELD) offsetof(struct options, FIELD)

static const struct option known_options[] = {
    {"data", TEXT, T | E | G, AT(data), "DIR", "where the data are (csv: the file)"},
    {"epochs", COUNT, T, AT(epochs), "N", "passes over the training split"},
    {"steps", COUNT, T, AT(steps), "N", "stop at step N in all, resumed or not"},
    {"steps", COUNT, B, AT(steps), "N", "steps that are timed (as many as take a second)"},
    {"seed", SEED, T | G | B, AT(seed), "S", "of all random numbers"},
    {"no-shuffle", FLAG, T, AT(no_shuffle), NULL, "samples in the order of the file"},
    {"init", TEXT, T, AT(init), "W.safetensors", "start from these parameters and buffers"},
    {"checkpoint", TEXT, T, AT(checkpoint), "FILE", "where it is written (default: see below)"},
    {"checkpoint-every", COUNT, T, AT(checkpoint_every), "N", "steps; 0: at the end only"},
    {"resume", TEXT, T, AT(resume), "FILE", "go on from a checkpoint, bit for bit"},
    {"log", TEXT, T, AT(log), "FILE", "a record per logged step: .csv, else JSON lines"},
    {"log-every", COUNT, T, AT(log_every), "N", "steps between lines of progress and log"},
    {"tensorboard", TEXT, T, AT(tensorboard), "DIR", "scalars for TensorBoard"},
    {"quiet", FLAG, T, AT(quiet), NULL, "errors and the result only"},
    {"weights", TEXT, E | P | G, AT(weights), "W.safetensors", "parameters and buffers"},
    {"input", TEXTS, P, AT(input), "[NAME=]X.npy", "samples; one option per input"},
    {"output", TEXT, P, AT(output), "Y.npy", "where the results are written"},
    {"output", TEXT, E, AT(output), "FILE", "loss and metrics in full precision, as JSON"},
    {"samples", COUNT, G, AT(samples), "N", "elements compared per tensor (16)"},
    {"profile", FLAG, B, AT(profile), NULL, "a table of the kernels"},
};
enum { KNOWN_OPTIONS = sizeof known_options / sizeof *known_options };

static const struct {
    const char *name;
    enum command command;
    const char *help;
} known_commands[] = {
    {"train", COMMAND_TRAIN, "train, and write a checkpoint"},
    {"eval", COMMAND_EVAL, "loss and metrics on the test split"},
    {"predict", COMMAND_PREDICT, "the output for samples of a .npy file"},
    {"gradcheck", COMMAND_GRADCHECK, "derived gradients against finite differences"},
    {"bench", COMMAND_BENCH, "time of a training step"},
    {"info", COMMAND_INFO, "parameters, memory, FLOPs"},
};
enum { KNOWN_COMMANDS = sizeof known_commands / sizeof *known_commands };

static int least(int a, int b)
{
    return a < b ? a : b;
}

int edit_distance(const char *a, const char *b)
{
    enum { LONGEST = 40 };
    int cost[LONGEST + 1][LONGEST + 1];
    const size_t m = strlen(a), n = strlen(b);
    if (m > LONGEST || n > LONGEST)
        return LONGEST;
    for (size_t i = 0; i <= m; i++)
        for (size_t j = 0; j <= n; j++) {
            if (i == 0 || j == 0) {
                cost[i][j] = (int)(i + j);
                continue;
            }
            const int other = a[i - 1] != b[j - 1];
            cost[i][j] =
                least(least(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + other);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = least(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost[m][n];
}

/* The name that is nearest so far to what was written. */
struct nearest {
    const char *written;
    char name[64];
    int distance;
};

static void consider(struct nearest *nearest, const char *name)
{
    const int distance = edit_distance(nearest->written, name);
    if (distance < nearest->distance) {
        nearest->distance = distance;
        snprintf(nearest->name, sizeof nearest->name, "%s", name);
    }
}

static struct nearest nearest_begin(const char *written)
{
    /* A suggestion that shares little with the word confuses. */
    return (struct nearest){.written = written, .distance = (int)(strlen(written) + 4) / 3 + 1};
}

/* The flag of a scalar: "weight_decay" -> "weight-decay". */
static void flag_name(const char *scalar, char name[64])
{
    snprintf(name, 64, "%s", scalar);
    for (char *c = name; *c; c++)
        if (*c == '_')
            *c = '-';
}

static bool takes_scalars(enum command command)
{
    return command == COMMAND_TRAIN || command == COMMAND_GRADCHECK || command == COMMAND_BENCH;
}

static int print_commands(const struct dlcrt_model *model, const char *program)
{
    printf("usage: %s COMMAND [OPTION ...]\n\nThe model '%s', compiled from %s for %s.\n\n",
           program, model->name, model->source, model->target);
    for (int i = 0; i < KNOWN_COMMANDS; i++)
        printf("  %-10s %s\n", known_commands[i].name, known_commands[i].help);
    printf("\n'%s COMMAND --help' lists the options of a command.\n"
           "Exit codes: 0 done, 1 the user's mistake, 2 usage, 3 an internal fault; a run that a\n"
           "signal ended writes its checkpoint and gives 128 + the signal's number.\n",
           program);
    return EXIT_DONE;
}

static void print_defaults(const struct dlcrt_model *model)
{
    const struct dlcrt_defaults *defaults = &model->defaults;
    if (defaults->steps > 0)
        printf("\nThe model file says: %" PRId64 " steps", defaults->steps);
    else
        printf("\nThe model file says: %" PRId64 " epochs", defaults->epochs);
    printf(", seed %" PRIu64 ", %s, a line every %" PRId64 " steps.\n", defaults->seed,
           defaults->shuffle ? "shuffled" : "not shuffled", defaults->log_every);
    printf("The checkpoint is the file of --resume, else '%s.safetensors'.\n", model->name);
}

static int print_options(const struct dlcrt_model *model, const char *program, const char *name,
                         enum command command)
{
    printf("usage: %s %s [OPTION ...]\n\n", program, name);
    for (int i = 0; i < KNOWN_OPTIONS; i++) {
        const struct option *option = &known_options[i];
        char left[64];
        if (!(option->commands & command))
            continue;
        snprintf(left, sizeof left, "--%s %s", option->name, option->value ? option->value : "");
        printf("  %-24s %s\n", left, option->help);
    }
    for (int i = 0; i < model->scalars && takes_scalars(command); i++) {
        char flag[64], left[72];
        flag_name(model->scalar[i].name, flag);
        snprintf(left, sizeof left, "--%s X", flag);
        printf("  %-24s (%g%s)\n", left, *model->scalar[i].value,
               model->scalar[i].scheduled ? ", which the schedule changes" : "");
    }
    if (command == COMMAND_TRAIN)
        print_defaults(model);
    return EXIT_DONE;
}

static int print_version(const struct dlcrt_model *model)
{
    printf("%s, hash %016" PRIx64 ", for %s, libdlcrt %d\n", model->name, model->hash,
           model->target, DLCRT_ABI);
    return EXIT_DONE;
}

static int usage_error(struct report *report)
{
    report->code = EXIT_USAGE;
    return EXIT_USAGE;
}

static int unknown_option(const struct options *options, const struct dlcrt_model *model,
                          const char *name, struct report *report)
{
    struct nearest nearest = nearest_begin(name);
    for (int i = 0; i < KNOWN_OPTIONS; i++)
        if (known_options[i].commands & options->command)
            consider(&nearest, known_options[i].name);
    for (int i = 0; i < model->scalars && takes_scalars(options->command); i++) {
        char flag[64];
        flag_name(model->scalar[i].name, flag);
        consider(&nearest, flag);
    }
    report_error(report, "there is no option '--%s' here", name);
    if (nearest.name[0])
        report_hint(report, "did you mean '--%s'?", nearest.name);
    else
        report_hint(report, "--help lists the options");
    return usage_error(report);
}

static int unknown_command(const char *name, struct report *report)
{
    struct nearest nearest = nearest_begin(name);
    for (int i = 0; i < KNOWN_COMMANDS; i++)
        consider(&nearest, known_commands[i].name);
    report_error(report, "there is no command '%s'", name);
    if (nearest.name[0])
        report_hint(report, "did you mean '%s'?", nearest.name);
    else
        report_hint(report, "--help lists the commands");
    return usage_error(report);
}

static bool read_natural(const char *text, uint64_t most, uint64_t *value)
{
    char *end;
    errno = 0;
    *value = strtoull(text, &end, 10);
    return isdigit((unsigned char)*text) && *end == '\0' && errno == 0 && *value <= most;
}

static bool read_number(const char *text, double *value)
{
    char *end;
    *value = strtod(text, &end);
    return *text != '\0' && !isspace((unsigned char)*text) && *end == '\0' && isfinite(*value);
}

/* Puts a value at its place; false when it is not of the option's kind. */
static bool set_option(struct options *options, const struct option *option, const char *value)
{
    void *place = (char *)options + option->place;
    uint64_t natural;
    switch (option->kind) {
    case FLAG:
        *(bool *)place = true;
        return true;
    case TEXT:
        *(const char **)place = value;
        return *value != '\0';
    case TEXTS:
        if (options->inputs == MAX_INPUTS)
            return false;
        options->input[options->inputs++] = value;
        return *value != '\0';
    case COUNT:
        if (!read_natural(value, INT64_MAX, &natural))
            return false;
        *(int64_t *)place = (int64_t)natural;
        return true;
    case SEED:
        options->seed_given = read_natural(value, UINT64_MAX, &options->seed);
        return options->seed_given;
    }
    return false;
}

/* "--name value" or "--name=value", split. */
struct argument {
    char name[64]; /* '_' read as '-' */
    const char *value;
    int used; /* words of the command line */
};

static struct argument split_argument(int left, char **words)
{
    struct argument argument = {.used = 1};
    const char *name = words[0] + 2, *equals = strchr(name, '=');
    const size_t length = equals ? (size_t)(equals - name) : strlen(name);
    snprintf(argument.name, sizeof argument.name, "%.*s", (int)(length < 63 ? length : 63), name);
    for (char *c = argument.name; *c; c++)
        if (*c == '_')
            *c = '-';
    if (equals) {
        argument.value = equals + 1;
    } else if (left > 1) {
        argument.value = words[1];
        argument.used = 2;
    }
    return argument;
}

static int bad_value(const struct argument *argument, const char *kind, struct report *report)
{
    if (argument->value)
        report_error(report, "--%s takes %s, not '%s'", argument->name, kind, argument->value);
    else
        report_error(report, "--%s takes %s", argument->name, kind);
    usage_error(report);
    return 0;
}

/* Returns how many words it took, 0 after an error. */
static int read_option(struct options *options, const struct dlcrt_model *model, int left,
                       char **words, struct report *report)
{
    static const char *const kinds[] = {[FLAG] = "no value",
                                        [TEXT] = "a name",
                                        [TEXTS] = "a name, 16 times at most",
                                        [COUNT] = "a whole number from 0 on",
                                        [SEED] = "a whole number from 0 on, below 2^64"};
    const struct argument argument = split_argument(left, words);
    for (int i = 0; i < KNOWN_OPTIONS; i++) {
        const struct option *option = &known_options[i];
        if (!(option->commands & options->command) || strcmp(option->name, argument.name) != 0)
            continue;
        if (option->kind == FLAG ? strchr(words[0], '=') != NULL : argument.value == NULL)
            return bad_value(&argument, kinds[option->kind], report);
        if (!set_option(options, option, argument.value))
            return bad_value(&argument, kinds[option->kind], report);
        return option->kind == FLAG ? 1 : argument.used;
    }
    for (int i = 0; i < model->scalars && takes_scalars(options->command); i++) {
        char flag[64];
        flag_name(model->scalar[i].name, flag);
        if (strcmp(flag, argument.name) != 0)
            continue;
        if (!argument.value || !read_number(argument.value, &options->scalar[i]))
            return bad_value(&argument, "a number", report);
        options->scalar_given[i] = true;
        return argument.used;
    }
    unknown_option(options, model, argument.name, report);
    return 0;
}

static bool options_make(struct options *options, const struct dlcrt_model *model,
                         struct report *report)
{
    *options = (struct options){.epochs = -1,
                                .steps = -1,
                                .checkpoint_every = -1,
                                .log_every = -1,
                                .samples = -1,
                                .seed = model->defaults.seed};
    options->scalar = allocate(report, (size_t)model->scalars, sizeof *options->scalar);
    options->scalar_given = allocate(report, (size_t)model->scalars, sizeof *options->scalar_given);
    return options->scalar && options->scalar_given;
}

int options_read(struct options *options, const struct dlcrt_model *model, int argc, char **argv,
                 struct report *report)
{
    if (!options_make(options, model, report))
        return report->code;
    options->program = argc > 0 ? argv[0] : model->name;
    if (argc < 2) {
        print_commands(model, options->program);
        return EXIT_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        return print_commands(model, options->program);
    if (strcmp(argv[1], "--version") == 0)
        return print_version(model);
    int command = 0;
    while (command < KNOWN_COMMANDS && strcmp(known_commands[command].name, argv[1]) != 0)
        command++;
    if (command == KNOWN_COMMANDS)
        return unknown_command(argv[1], report);
    options->command = known_commands[command].command;
    for (int i = 2; i < argc;) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return print_options(model, options->program, argv[1], options->command);
        if (strncmp(argv[i], "--", 2) != 0) {
            report_error(report, "'%s' is no option", argv[i]);
            return usage_error(report);
        }
        const int used = read_option(options, model, argc - i, argv + i, report);
        if (used == 0)
            return EXIT_USAGE;
        i += used;
    }
    return OPTIONS_READ;
}

void options_free(struct options *options)
{
    free(options->scalar);
    free(options->scalar_given);
    *options = (struct options){0};
}

void options_apply_scalars(const struct options *options, const struct dlcrt_model *model)
{
    for (int i = 0; i < model->scalars; i++)
        if (options->scalar_given[i])
            *model->scalar[i].value = options->scalar[i];
}
