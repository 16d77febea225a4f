#define _POSIX_C_SOURCE 200809L /* popen */
#include "tune.h"
#include "ir/inline.h"
#include "poly/tuning.h"
#include "support/file.h"
#include "support/scratch.h"
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

enum { ROUNDS = 4 }; /* in which all programs take turns; the fastest time of a kernel counts */

/* What must be gained for other tiles to be taken: less may be noise. */
static const double least_gain = 0.03;

/* A contraction, of which there may be several alike. */
typedef struct Contraction {
    uint64_t key;
    const char *name; /* of the first one's result */
    double first;     /* microseconds with the model's best tiles, of all of them */
    double now;       /* with this variant's, so far */
    double best;
    const char *line; /* of the file, with the best tiles; NULL: the model's */
} Contraction;

/* A program with the tiles of a variant. */
typedef struct Tried {
    const char *path;
    const ProgramPlan *plan;
    double *times; /* of its groups, in microseconds */
} Tried;

typedef struct Tuner {
    Arena *arena;
    const Options *options;
    TuneCompile *compile;
    const char *folder;
    Tried tried[TUNING_VARIANTS];
    LIST(Contraction) contractions;
    Map of_key;
} Tuner;

static void complain(const char *what, const char *which)
{
    fprintf(stderr, "dlc: error: --tune: %s '%s'\n", what, which);
}

/* Reads the times of the kernels, in the order of the groups, and keeps the shorter ones. */
static bool read_times(FILE *profile, int count, double *least)
{
    char line[1024];
    int kernel = -1; /* the head of the table is before the first */
    while (kernel < count && fgets(line, sizeof line, profile) != NULL) {
        double microseconds;
        if (kernel < 0 && strncmp(line, "kernel ", 7) == 0)
            kernel = 0;
        else if (kernel >= 0 && sscanf(line, "%*s %*d %lf", &microseconds) == 1) {
            if (least[kernel] == 0 || microseconds < least[kernel])
                least[kernel] = microseconds;
            kernel++;
        }
    }
    while (fgets(line, sizeof line, profile) != NULL)
        ;
    return kernel == count;
}

static bool measure(const Tuner *tuner, const Tried *tried)
{
    const char *command = arena_format(tuner->arena, "'%s' bench --profile", tried->path);
    FILE *profile = popen(command, "r");
    const bool good =
        profile != NULL && read_times(profile, tried->plan->groups.count, tried->times);
    if ((profile == NULL || pclose(profile) == 0) && good)
        return true;
    complain("this fails:", command);
    return false;
}

static Contraction *contraction_of(Tuner *tuner, const Group *group)
{
    const uint64_t key = tuning_key(tuner->arena, group, &tuner->options->target);
    const char *name = arena_format(tuner->arena, "%" PRIx64, key);
    if (map_get(&tuner->of_key, name) < 0) {
        const Contraction new = {.key = key,
                                 .name = group->members.items[0].statement->result->name};
        map_set(&tuner->of_key, name, tuner->contractions.count);
        LIST_PUSH(tuner->arena, &tuner->contractions, new);
    }
    return &tuner->contractions.items[map_get(&tuner->of_key, name)];
}

static bool is_tuned(const Group *group)
{
    return group->members.items[0].lane >= 0 &&
           statement_is_contraction(group->members.items[0].statement);
}

/* Adds up what contractions that are alike take, and keeps the tiles that are the best so far. */
static void note_times(Tuner *tuner, const ProgramPlan *plan, const double *times, int number)
{
    for (int i = 0; i < tuner->contractions.count; i++)
        tuner->contractions.items[i].now = 0;
    for (int g = 0; g < plan->groups.count; g++)
        if (is_tuned(plan->groups.items[g]))
            contraction_of(tuner, plan->groups.items[g])->now += times[g];
    for (int g = 0; g < plan->groups.count; g++) {
        const Group *group = plan->groups.items[g];
        Contraction *c = is_tuned(group) ? contraction_of(tuner, group) : NULL;
        if (c == NULL || c->now == 0)
            continue;
        if (number == 0)
            c->first = c->best = c->now;
        if (c->first > 0 && c->now < c->best && c->now < c->first * (1 - least_gain)) {
            Text line = text_new(tuner->arena);
            tuning_print(&line, c->key, group);
            c->best = c->now;
            c->line = line.data;
        }
    }
}

/* Writes the program of a variant; `compiler` is then at work on it. */
static bool begin_variant(Tuner *tuner, int number, FILE **compiler)
{
    Tried *tried = &tuner->tried[number];
    const Tuning tuning = {.variant = number};
    Options options = *tuner->options;
    tried->path = arena_format(tuner->arena, "%s/net%d", tuner->folder, number);
    options.output = arena_format(tuner->arena, "%s.c", tried->path);
    options.tuning = &tuning;
    options.reference = false; /* it takes half of the C compiler's time */
    const Variant variant = tuner->compile(tuner->arena, &options);
    if (variant.plan == NULL)
        return false;
    printf("compiling variant %d of %d\n", number + 1, TUNING_VARIANTS);
    fflush(stdout);
    tried->plan = variant.plan;
    tried->times = ARENA_ARRAY(tuner->arena, double, variant.plan->groups.count + 1);
    *compiler = popen(variant.command, "w");
    if (*compiler == NULL)
        complain("this fails:", variant.command);
    return *compiler != NULL;
}

/* As many compilers at once as there are cores. */
static bool make_variants(Tuner *tuner)
{
    const long cores = sysconf(_SC_NPROCESSORS_ONLN);
    FILE *compilers[TUNING_VARIANTS] = {NULL};
    bool good = true;
    int begun = 0, done = 0;
    while (done < begun || (good && begun < TUNING_VARIANTS))
        if (good && begun < TUNING_VARIANTS && begun - done < cores) {
            good = begin_variant(tuner, begun, &compilers[begun]);
            begun += good;
        } else if (pclose(compilers[done++]) != 0 && good) {
            complain("this cannot be compiled:", tuner->tried[done - 1].path);
            good = false;
        }
    return good;
}

static bool try_variants(Tuner *tuner)
{
    if (!make_variants(tuner))
        return false;
    for (int round = 0; round < ROUNDS; round++) {
        printf("round %d of %d\n", round + 1, ROUNDS);
        fflush(stdout);
        for (int v = 0; v < TUNING_VARIANTS; v++)
            if (!measure(tuner, &tuner->tried[v]))
                return false;
    }
    for (int v = 0; v < TUNING_VARIANTS; v++)
        note_times(tuner, tuner->tried[v].plan, tuner->tried[v].times, v);
    return true;
}

static int write_best(const Tuner *tuner)
{
    Text out = text_new(tuner->arena);
    double before = 0, after = 0;
    int gained = 0;
    text_format(&out,
                "# Tiles of contractions, measured by dlc --tune; --tuned=FILE takes them.\n"
                "# %s, target %s\n",
                tuner->options->input, tuner->options->target.name);
    for (int i = 0; i < tuner->contractions.count; i++) {
        const Contraction *c = &tuner->contractions.items[i];
        before += c->first;
        after += c->best;
        if (c->line == NULL)
            continue;
        text_format(&out, "%s  # %s: %.1f us instead of %.1f\n", c->line, c->name, c->best,
                    c->first);
        gained++;
    }
    const char *error = NULL;
    if (!file_write(tuner->arena, tuner->options->tune, out.data, out.length, &error)) {
        fprintf(stderr, "dlc: error: %s\n", error);
        return 1;
    }
    printf("%d of %d contractions got other tiles: %.1f us a step instead of %.1f\n"
           "dlc %s --tuned=%s\n",
           gained, tuner->contractions.count, after, before, tuner->options->input,
           tuner->options->tune);
    return 0;
}

static int tune_in(const char *folder, void *data)
{
    Tuner *tuner = data;
    tuner->folder = folder;
    return try_variants(tuner) ? write_best(tuner) : 1;
}

int tune(Arena *arena, const Options *options, TuneCompile *compile)
{
    if (options->level == 0) {
        fprintf(stderr, "dlc: error: --tune: -O0 has no tiles\n");
        return 2;
    }
    Tuner tuner = {
        .arena = arena, .options = options, .compile = compile, .of_key = {.arena = arena}};
    const char *error = NULL;
    const int code = scratch_do(arena, tune_in, &tuner, &error);
    if (code < 0)
        fprintf(stderr, "dlc: error: --tune: %s\n", error);
    return code < 0 ? 1 : code;
}
