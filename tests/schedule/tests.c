/* The checker finds what is wrong: the plans beside this file are right, and each case changes
   something in one of them and names what must be said. What does no harm must pass. */
#include "check.h"
#include "support/file.h"
#include <criterion/criterion.h>
#include <string.h>

static const char *plan_text(Arena *arena, const char *name)
{
    const char *error = NULL;
    size_t length;
    const char *path = arena_format(arena, DLC_SOURCE_DIR "/tests/schedule/%s", name);
    const char *text = file_read(arena, path, 1 << 20, &length, &error);
    cr_assert_not_null(text, "%s", error);
    return text;
}

static const char *example(Arena *arena)
{
    return plan_text(arena, "example.plan");
}

/* The text with its one occurrence of `from` replaced. */
static const char *replaced(Arena *arena, const char *text, const char *from, const char *to)
{
    const char *at = strstr(text, from);
    cr_assert_not_null(at, "the plan has no\n%s", from);
    cr_assert_null(strstr(at + 1, from), "the plan has more than one\n%s", from);
    return arena_format(arena, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
}

typedef struct Change {
    const char *from, *to;
} Change;

/* What the checker says of a plan with one or two changes; NULL: nothing. */
static void expect_of(const char *plan, Change first, Change second, const char *said)
{
    Arena *arena = arena_new();
    const char *text = replaced(arena, plan_text(arena, plan), first.from, first.to);
    if (second.from != NULL)
        text = replaced(arena, text, second.from, second.to);
    const Verdict verdict = schedule_check(arena, "example", text, CHECK_OPERATIONS);
    cr_expect_eq(verdict.undone, 0, "%s", verdict.text);
    if (said == NULL)
        cr_expect_eq(verdict.faults, 0, "%s\n->%s\n%s", first.from, first.to, verdict.text);
    else
        cr_expect(verdict.faults > 0 && strstr(verdict.text, said) != NULL,
                  "%s\n->%s\nis said to be:\n%s\ninstead of:\n%s", first.from, first.to,
                  verdict.text, said);
    arena_free(arena);
}

static void expect(Change first, Change second, const char *said)
{
    expect_of("example.plan", first, second, said);
}

static void expect_fault(const char *from, const char *to, const char *said)
{
    expect((Change){from, to}, (Change){NULL, NULL}, said);
}

static void expect_right(const char *from, const char *to)
{
    expect((Change){from, to}, (Change){NULL, NULL}, NULL);
}

Test(schedule, example)
{
    Arena *arena = arena_new();
    Verdict verdict = schedule_check(arena, "example", example(arena), CHECK_OPERATIONS);
    cr_expect(verdict.faults == 0 && verdict.undone == 0, "%s", verdict.text);
    cr_expect(verdict.proofs > 200 && verdict.scheduled && verdict.placed);
    verdict = schedule_check(arena, "looped", plan_text(arena, "looped.plan"), CHECK_OPERATIONS);
    cr_expect(verdict.faults == 0 && verdict.undone == 0, "%s", verdict.text);
    arena_free(arena);
}

/* A proof that is given up is no proof. */
Test(schedule, operations)
{
    Arena *arena = arena_new();
    const Verdict verdict = schedule_check(arena, "example", example(arena), 40);
    cr_expect(verdict.undone > 0 && strstr(verdict.text, "too many operations"), "%s",
              verdict.text);
    cr_expect_eq(verdict.faults, 0, "%s", verdict.text);
    arena_free(arena);
}

#define LAST_GROUP "  group on one thread\n    axes\n    S12 old.next\n"
#define FINDS_FIRST "[{ S3[n, p, r, s] -> [(r)] }, { S3[n, p, r, s] -> [(s)] }]"
#define GOES_ALONG "[{ S9[i] -> [(i)]; S15[i] -> [(i)]; S10[i] -> [(i)] }]"

Test(schedule, harmless)
{
    /* Sums are taken in any order. */
    expect_right("[{ S5[n, p] -> [(n)] }, { S5[n, p] -> [(p)] }]",
                 "[{ S5[n, p] -> [(p)] }, { S5[n, p] -> [(-n)] }]");
    expect_right("[{ S2[n, i, t] -> [(t)] }]", "[{ S2[n, i, t] -> [(-t)] }]");
    /* What is needed comes one iteration before. */
    expect_right("          - filter: \"{ S15[i] }\"\n          - filter: \"{ S10[i] }\"\n",
                 "          - filter: \"{ S10[i] }\"\n          - filter: \"{ S15[i] }\"\n");
    expect_right(LAST_GROUP, "  barrier\n" LAST_GROUP);
    expect_right("arena 832", "arena 1000");
}

/* ---- Instances ---- */

Test(schedule, instances)
{
    expect_fault("\"{ S1[n, i] : 0 <= n <= 3 and 0 <= i <= 17 }\"",
                 "\"{ S1[n, i] : 0 <= n <= 3 and 0 <= i <= 16 }\"",
                 "train, group 0 (S1): the tree leaves out instances of S1: S1[0, 17]");
    expect_fault("\"{ S1[n, i] : 0 <= n <= 3 and 0 <= i <= 17 }\"",
                 "\"{ S1[n, i] : 0 <= n <= 4 and 0 <= i <= 17 }\"",
                 "the tree has instances of S1 that there are not: S1[4, 0]");
    expect_fault("- filter: \"{ S9[i] }\"", "- filter: \"{ S9[i] : i != 5 }\"",
                 "train, group 6 (S9, S15, S10): the tree leaves out instances of S9: S9[5]");
    expect_fault("- filter: \"{ S10[i] }\"", "- filter: \"{ S10[i]; S9[4] }\"",
                 "the tree has instances of S9 twice: S9[4]");
    expect_fault("domain: \"{ S12[] }\"", "domain: \"{ S12[]; S13[] }\"",
                 "the tree has instances of S13, which is none of the group's");
    expect_fault("{ S11[i] -> [(i)] }", "{ S11[i] -> [(i)] : i > 3 }",
                 "a band has no value for S11: S11[0]");
    expect_fault("    S10 b on i\n", "", "train: S10 is in no group");
    expect_fault("    S12 old.next\n", "    S12 old.next\n    S5 loss on i, i\n", "error:");
    expect_fault("    S14 loss on n\n", "    S14 loss on n\n    S13 z on n\n",
                 "eval: S13 is in several groups");
}

Test(schedule, definitions)
{
    expect_fault("S11: {i:17}", "S11: {i:16}", "error:"); /* the axis has another extent */
    expect_fault("  S12: {} old.next[17]", "  S12: {} old.next[16]",
                 "train: the trainer looks at elements of old.next that nothing defines: [17]");
    expect_fault("  S12: {} old.next[17]", "  S12: {} old.next[16]",
                 "S11 and S12 define the same elements of old.next: S11[16] and S12[]");
    expect_fault("y[n, i] = x[n, i]*w[i]", "y[n, i/2] = x[n, i]*w[i]",
                 "S1 defines elements of y twice");
    expect_fault("y[n, i] = x[n, i]*w[i]", "y[n, i + 1] = x[n, i]*w[i]",
                 "S1 writes outside of y: [0, 18]");
    expect_fault("for -i + 2 >= 0", "for -i + 2 >= 0 and i - 1 >= 0",
                 "S10 reads elements of a that nothing defines: [0]");
    expect_fault("select(i - 1 >= 0, a[i - 1], 0)", "select(i - 1 >= 0, 0, a[i - 1])",
                 "S10 reads outside of a, where no zeros are: [-1]");
    expect_fault("k[t]*y[n, i + t - 1]", "k[t]*y[n, i + t]",
                 "S2 reads outside of y, where no zeros are: [0, 19]");
}

/* ---- Order ---- */

#define GROUP_OF_S1                                                                     \
    "  group on all threads\n"                                                          \
    "    axes n:4 parallel, i:18/8 parallel\n"                                          \
    "    S1 y on n, i lanes i\n"                                                        \
    "    schedule\n"                                                                    \
    "      domain: \"{ S1[n, i] : 0 <= n <= 3 and 0 <= i <= 17 }\"\n"                   \
    "      child:\n"                                                                    \
    "        schedule: \"[{ S1[n, i] -> [(n)] }, { S1[n, i] -> [(floor((i)/8))] }]\"\n" \
    "        coincident: [ 1, 1 ]\n"                                                    \
    "        child:\n"                                                                  \
    "          mark: \"tile:S1\"\n"                                                     \
    "          child:\n"                                                                \
    "            schedule: \"[{ S1[n, i] -> [((i) mod 8)] }]\"\n"                       \
    "  barrier\n"
#define GROUP_OF_S3 "  group on all threads\n    axes n:4 parallel, p:3 parallel, r:3, s:2\n"

Test(schedule, order)
{
    /* two groups */
    expect((Change){"plan train\n" GROUP_OF_S1, "plan train\n"},
           (Change){GROUP_OF_S3, GROUP_OF_S1 GROUP_OF_S3},
           "train, group 0 (S2): the order is wrong: S1 writes y, which S2 reads, but comes later, "
           "in group 1: S1[0, 0] and S2[0, 0, 1]");
    /* two members of a band */
    expect_fault(FINDS_FIRST, "[{ S3[n, p, r, s] -> [(s)] }, { S3[n, p, r, s] -> [(r)] }]",
                 "train, group 2 (S3, S4): the order is wrong: S3 reduces to one element of m, but "
                 "comes later: S3[0, 0, 0, 1] and S3[0, 0, 1, 0]");
    /* two children of a sequence */
    expect((Change){"- filter: \"{ S3[n, p, r, s] }\"", "- filter: \"{ S4[n, p] }\"\n"
                                                        "          - filter: \"{ S3[n, p, r, s] "
                                                        "}\""},
           (Change){"          - filter: \"{ S4[n, p] }\"\n  barrier", "  barrier"},
           "the order is wrong: S3 writes m, which S4 reads, but comes later: S3[0, 0, 0, 0] and "
           "S4[0, 0]");
    expect_fault("          sequence:\n          - filter: \"{ S3[n",
                 "          set:\n          - filter: \"{ S3[n",
                 "S3 writes m, which S4 reads, but comes at any time");
    /* a loop that runs backwards */
    expect_fault(GOES_ALONG, "[{ S9[i] -> [(-i)]; S15[i] -> [(-i)]; S10[i] -> [(-i)] }]",
                 "the order is wrong: S9 writes a, which S10 reads, but comes later: S9[3] and "
                 "S10[4]");
    expect_fault(FINDS_FIRST, "[{ S3[n, p, r, s] -> [(r)] }, { S3[n, p, r, s] -> [(-s)] }]",
                 "the order is wrong: S3 reduces to one element of m");
    expect_fault("{ S11[i] -> [(i)] }", "{ S11[i] -> [(-i)] }",
                 "the order is wrong: S11 reads old, which S11 overwrites, but comes later: S11[0] "
                 "and S11[1]");
    /* two points at once */
    expect_fault(FINDS_FIRST, "[{ S3[n, p, r, s] -> [(r)] }]",
                 "nothing says which comes first: S3 reduces to one element of m: S3[0, 0, 0, 0] "
                 "and S3[0, 0, 0, 1]");
    /* an update, and what still needs the old value */
    expect_fault(
        "old[i + 1] + b[i]", "b[i] + w[i]",
        "the order is wrong: S11 reads w, which S8 overwrites, but comes later, in group 7");
}

/* ---- Tiles and threads ---- */

#define S11_BY_POINTS                                             \
    "    axes i:17 shared\n    S11 old.next on i\n    schedule\n" \
    "      domain: \"{ S11[i] : 0 <= i <= 16 }\"\n      child:\n" \
    "        schedule: \"[{ S11[i] -> [(i)] }]\"\n"
#define S11_BY_TILES                                                   \
    "    axes i:17/4 shared\n    S11 old.next on i\n    schedule\n"    \
    "      domain: \"{ S11[i] : 0 <= i <= 16 }\"\n      child:\n"      \
    "        schedule: \"[{ S11[i] -> [(floor((i)/4))] }]\"\n"         \
    "        child:\n          mark: \"tile:S11\"\n          child:\n" \
    "            schedule: \"[{ S11[i] -> [((i) mod 4)] }]\"\n"

Test(schedule, tiles)
{
    expect_fault(S11_BY_POINTS, S11_BY_TILES,
                 "the points of a tile are computed at once: S11 reads old, which S11 overwrites: "
                 "S11[0] and S11[1]");
    expect_fault("    S1 y on n, i lanes i\n", "    S1 y on n, i lanes n\n",
                 "the lanes of S1 are no tile");
    expect_fault("    axes n:4 parallel, i:18/8 parallel\n    S1",
                 "    axes n:4 parallel, i:18/16 parallel\n    S1",
                 "the tree has no loop over the blocks of axis i around S1");
    expect_fault("    axes n:4 parallel, i:18/8 parallel, t:3\n",
                 "    axes n:4 parallel, i:18/8 parallel, t:3/3\n",
                 "the tree takes a tile of S2 apart");
    expect_fault("[{ S2[n, i, t] -> [(t)] }]", "[{ S2[n, i, t] -> [(floor((t)/2))] }]",
                 "the tree puts tiles of S2 together");
    expect_fault("[{ S1[n, i] -> [(n)] }, {", "[{", "the tree does not begin with a band");
    expect_fault("    axes n:4 parallel, p:3 parallel, r:3, s:2\n    S3 m on n, p, r, s\n",
                 "    axes n:4 parallel, p:3 parallel, r:3, s:2/2\n"
                 "    S3 m on n, p, r, s lanes s added up\n",
                 "the lanes of S3 are added up, but the first extremum counts");
}

Test(schedule, threads)
{
    /* a loop that carries a dependence */
    expect(
        (Change){"axes i:18 shared", "axes i:18 parallel"},
        (Change){GOES_ALONG "\"\n", GOES_ALONG "\"\n        coincident: [ 1 ]\n"},
        "train, group 6 (S9, S15, S10): a loop is not parallel: S9 writes a, which S10 reads, in "
        "another iteration: S9[3] and S10[4]");
    /* a loop that reduces */
    expect_fault(FINDS_FIRST "\"\n", FINDS_FIRST "\"\n              coincident: [ 0, 1 ]\n",
                 "a loop is not parallel: S3 reduces to one element of m");
    expect_fault("[{ S2[n, i, t] -> [(t)] }]\"\n",
                 "[{ S2[n, i, t] -> [(t)] }]\"\n          coincident: [ 1 ]\n",
                 "a loop is not parallel: S2 reduces to one element of c, in another iteration");
    expect_fault("axes i:18 shared", "axes i:18 parallel", "axis i is parallel for the axes only");
    /* barriers */
    expect_fault(GROUP_OF_S1, "", "S1 is in no group");
    expect_fault("  barrier\n" GROUP_OF_S3, GROUP_OF_S3,
                 "train, group 2 (S3, S4): no barrier stands between S2 and S3, and both touch c, "
                 "one of them writing: S2[0, 0, 0] and S3[0, 0, 0, 0]");
    expect_fault("  barrier\n  group on one thread\n    axes n:4, p:3\n",
                 "  group on one thread\n    axes n:4, p:3\n",
                 "no barrier stands between S4 and S5, and both touch z");
    expect_fault(LAST_GROUP, "  group on all threads\n    axes\n    S12 old.next\n",
                 "no barrier stands between S10 and S12, and both touch b");
}

Test(schedule, loss)
{
    expect_fault("  barrier loss\n", "  barrier\n", "error: the plan of train never asks");
    expect((Change){"  barrier loss\n", "  barrier\n"},
           (Change){"  barrier\n" GROUP_OF_S3, "  barrier loss\n" GROUP_OF_S3},
           "train, group 3 (S5): the loss is asked for before S5 gives it");
    expect((Change){"  barrier loss\n", "  barrier\n"},
           (Change){"  barrier\n  group on one thread\n    axes i:18 shared\n",
                    "  barrier loss\n  group on one thread\n    axes i:18 shared\n"},
           "train, group 5 (S7, S8): S8 changes w before the loss is known");
}

/* ---- Registers and memory ---- */

Test(schedule, registers)
{
    expect_fault("    registers m\n", "    registers m, z\n",
                 "z is in registers, but S5, in group 3, uses it");
    expect_fault("    registers m\n", "    registers m, z\n",
                 "z is in registers, but needed after the step");
    expect((Change){"    S10 b on i\n", "    S10 b on i\n    registers a\n"},
           (Change){"select(i - 1 >= 0, a[i - 1], 0)", "a[i]"},
           "a is in registers, but several statements give what S10 reads");
    expect_fault(
        "    S10 b on i\n", "    S10 b on i\n    registers a\n",
        "a is in registers, but S10 reads it at another point than S9 writes it: S9[3] and "
        "S10[4]");
    expect_fault("    S8 w.next on i lanes i\n", "    S8 w.next on i\n",
                 "w.grad is in registers, whose lanes are not those of S8");
}

Test(schedule, places)
{
    expect_fault("value z: f32[4, 3] at 512", "value z: f32[4, 3] at 448",
                 "train: m.at and z share bytes from 448 on, and both live in group 2");
    expect_fault("of 104 at 0\n  value m:", "of 104 at 128\n  value m:",
                 "c and m.at share bytes from 448 on, and both live in group 2");
    expect_fault("value b: f32[18] at 704", "value b: f32[18] at 762",
                 "b lies at 762, across the end of the arena or of an element");
    expect_fault("value b: f32[18] at 704", "value b: f32[18] at 764",
                 "b lies at 764, across the end of the arena or of an element");
    /* the network's result is looked at after the step, a gradient is not */
    expect_fault("value b: f32[18] at 704", "value b: f32[18] at 512",
                 "train: z and b share bytes from 512 on, and both live in group 6");
    expect(
        (Change){"gradient of w layout d0%24*1 of 32", "gradient of w layout d0%24*1 of 32 at 576"},
        (Change){"    registers w.grad\n", ""}, NULL);
    expect_fault("of 104 clean", "of 104 clean at 0",
                 "y needs zeros around it, but shares its "
                 "bytes");
    expect_fault("parameter k: f32[3] = uniform(-1, 1)",
                 "parameter k: f32[3] = uniform(-1, 1) at 0",
                 "k is no value of a step, but lies in the arena");
}

static void expect_placed(const char *from, const char *to, const char *said)
{
    expect_of("placed.plan", (Change){from, to}, (Change){NULL, NULL}, said);
}

/* b lies where a did, of which b reads each element before it is written. */
Test(schedule, in_place)
{
    expect_placed("arena 128", "arena 256", NULL);
    expect_placed("tanh(a[n, t])", "tanh(a[n, 0])",
                  "the order is wrong: S2 reads a, which S2 overwrites, but comes later: "
                  "S2[0, 1] and S2[0, 0]");
    expect_placed("tanh(a[n, t])", "tanh(a[-n + 3, t])",
                  "a loop is not parallel: S2 reads a, which S2 overwrites, in another "
                  "iteration: S2[0, 0] and S2[3, 0]");
    expect_placed("value b: f32[4, 6] at 0", "value b: f32[4, 6] at 16",
                  "a and b share bytes from 16 on, and both live in group 1");
    expect_placed("value b: f32[4, 6] at 0", "value b: f32[4, 6] layout d1%6*4 d0%4*1 of 24 at 0",
                  "a and b share bytes from 0 on, and both live in group 1");
    expect_placed("sum(n:4) b[n, t]", "sum(n:4) a[n, t]",
                  "a and b share bytes from 0 on, and both live in group 1");
}

/* Tensors that share bytes, one after the other, need a barrier too. */
Test(schedule, bytes)
{
    expect((Change){"value b: f32[18] at 704", "value b: f32[18] at 0"},
           (Change){"  barrier\n  group on one thread\n    axes i:18 shared\n",
                    "  group on one thread\n    axes i:18 shared\n"},
           "no barrier stands between S7 and S10, and g and b share bytes");
}

/* b gets bytes of y once y is dead: then a border that is zero from the start does not stay so. */
Test(schedule, borders)
{
    const Change share = {"value b: f32[18] at 704", "value b: f32[18] at 896"};
    const char *const in_arena = "of 104 clean at 832";
    expect((Change){"of 104 clean", in_arena}, (Change){"arena 832", "arena 1248"}, NULL);
    expect((Change){"of 104 clean", in_arena}, share,
           "group 0 (S1): y needs zeros around it, but shares its bytes");
    expect_right("    S1 y on n, i lanes i\n", "    S1 y on n, i lanes i\n    clears y\n");
    expect_fault("    S2 c on n, i, t lanes i\n", "    S2 c on n, i, t lanes i\n    clears y\n",
                 "group 1 (S2): y is cleared where it is not first written");
    expect_fault("    S2 c on n, i, t lanes i\n", "    S2 c on n, i, t lanes i\n    clears y\n",
                 "S2 reads outside of y, where no zeros are");
}

Test(schedule, layouts)
{
    expect_fault("y: f32[4, 18] layout d0%4*24 d1+1%24*1", "y: f32[4, 18] layout d0%4*20 d1+1%24*1",
                 "the layout of y gives two elements one place");
    expect_fault("y: f32[4, 18] layout d0%4*24 d1+1%24*1", "y: f32[4, 18] layout d0%4*24 d1+1%19*1",
                 "the layout of y gives two indices of dimension 1 one place");
    expect_fault("halo d1 1 1 of 104 clean", "halo d1 1 1 of 104",
                 "y has a border that is not kept zero");
    expect_fault("halo d1 1 1 of 104 clean", "halo d1 1 1 of 90 clean",
                 "the layout of y gives two elements one place, or one outside of it");
    expect_fault("halo d1 1 1 of 104 clean", "of 104 clean",
                 "S2 reads outside of y, where no zeros are: [0, -1]");
    expect_fault("replaces w layout d0%24*1 of 32", "replaces w",
                 "w.next lies otherwise than w, which it replaces");
}

/* ---- Loops ---- */

static void expect_looped(const char *from, const char *to, const char *said)
{
    expect_of("looped.plan", (Change){from, to}, (Change){NULL, NULL}, said);
}

#define LOOPED_S1 "  group on all threads\n    axes t:6 step, n:4 parallel\n    S1 a on n, t\n"
#define LOOPED_S2 "  group on all threads\n    axes t:6 step, n:4 parallel\n    S2 h on n, t\n"
#define LOOPED_S5 "  group on all threads\n    axes t:5 step, n:4 parallel\n    S5 g on n, t\n"

Test(schedule, loops)
{
    expect_looped("arena 512", "arena 600", NULL);
    /* the steps */
    expect_looped("  loop t:6\n", "  loop t:6 backward\n",
                  "the tree has no loop over the blocks of axis t around S1");
    expect_looped("h[n, t - 1], 0)", "h[n, t], 0)",
                  "train, group 0 (S1): the order is wrong: S2 writes h, which S1 reads, but comes "
                  "later, at another step or in group 1: S2[0, 0] and S1[0, 0]");
    expect_looped("tanh(a[n, t])", "tanh(select(t < 5, a[n, t + 1], 0))",
                  "train, group 1 (S2): the order is wrong: S1 writes a, which S2 reads, but comes "
                  "later, at another step or in group 0: S1[0, 1] and S2[0, 0]");
    expect_looped("{ S5[n, t] -> [(-t)] }", "{ S5[n, t] -> [(t)] }",
                  "train, group 4 (S5): the order is wrong: S5 writes g, which S5 reads, but comes "
                  "later: S5[0, 1] and S5[0, 0]");
    expect_looped("one thread at step 5", "one thread at step 3",
                  "the order is wrong: S4 writes g, which S5 reads, but comes later, at another "
                  "step or in group 3: S4[0] and S5[0, 4]");
    expect_looped(LOOPED_S5,
                  "  group on all threads from step 2\n    axes t:5 step, n:4 parallel\n"
                  "    S5 g on n, t\n",
                  "train, group 4 (S5): the loop over t has no step 6");
    /* threads */
    expect_looped("  barrier\n" LOOPED_S1, LOOPED_S1,
                  "train, group 0 (S1): no barrier stands between S2 and S1, and both touch h, one "
                  "of them writing: S2[0, 0] and S1[0, 1]");
    expect_looped("  barrier\n" LOOPED_S2, LOOPED_S2,
                  "no barrier stands between S1 and S2, and both touch a");
    expect_looped("  barrier\n" LOOPED_S5, LOOPED_S5,
                  "no barrier stands between S4 and S5, and both touch g");
    /* memory: g would do in the place of a, but h lives through the loop */
    expect_looped("value g: f32[4, 6] at 256", "value g: f32[4, 6] at 0", NULL);
    expect_looped("value h: f32[4, 6] at 128", "value h: f32[4, 6] at 0",
                  "train: a and h share bytes from 0 on, and both live in group 0");
    /* texts */
    expect_looped("axes t:5 step, n:4 parallel", "axes t:5 parallel, n:4 parallel",
                  "axis t is parallel for the axes only");
    expect_looped("  end\n  barrier\n  group on one thread\n    axes n:4, t:6\n",
                  "  barrier\n  group on one thread\n    axes n:4, t:6\n",
                  "error: nothing asks for the loss in a loop");
    expect_looped("axes t:6 shared, n:4", "axes t:6 step, n:4",
                  "error: the axis of the steps is the first one of a group in a loop");
}

/* Of a, which is read at its own step, one step is enough; of what is read one later, two. */
Test(schedule, steps_in_one_place)
{
    const char *const a = "value a: f32[4, 6] at 0";
    const Change one = {a, "value a: f32[4, 6] layout d1%1*0 d0%4*1 of 4 at 0"};
    const Change two = {a, "value a: f32[4, 6] layout d1/2%1*0 d1%2*4 d0%4*1 of 8 at 0"};
    const Change later = {"tanh(a[n, t])", "tanh(a[n, t] + select(t >= 1, a[n, t - 1], 0))"};
    expect_of("looped.plan", one, (Change){NULL, NULL}, NULL);
    expect_of("looped.plan", two, later, NULL);
    expect_of("looped.plan", one, later,
              "train, group 0 (S1): the order is wrong: S2 reads a, which S1 overwrites, but comes "
              "later, at another step or in group 1: S2[0, 1] and S1[0, 1]");
    /* what comes after the loop finds the last step alone */
    expect_looped("value h: f32[4, 6] at 128",
                  "value h: f32[4, 6] layout d1%1*0 d0%4*1 of 4 at 128",
                  "train, group 1 (S2): the order is wrong: S3 reads h, which S2 overwrites, but "
                  "comes later, in group 2");
    /* another dimension than that of the steps */
    expect_looped(a, "value a: f32[4, 6] layout d0%1*0 d1%6*1 of 6 at 0",
                  "S1 writes a, which S1 overwrites");
    /* a thread is a step ahead */
    expect_of("looped.plan", one, (Change){"  barrier\n" LOOPED_S1, LOOPED_S1},
              "no barrier stands between S2 and S1, and both touch a");
}

/* ---- Siblings ---- */

static void expect_siblings(const char *from, const char *to, const char *said)
{
    expect_of("siblings.plan", (Change){from, to}, (Change){NULL, NULL}, said);
}

/* Two sums, and the value that they read, share a loop over the blocks of i. */
Test(schedule, siblings)
{
    expect_siblings("arena 256", "arena 300", NULL);
    expect_siblings("y[n, i]*x[n, i]", "y[n, i/2*2]", NULL); /* of the same block */
    expect_siblings("y[n, i]*x[n, i]", "select(i - 2 >= 0, y[n, i - 2], 0)", NULL);
    expect_siblings("y[n, i]*x[n, i]", "select(-i + 3 >= 0, y[n, i + 2], 0)",
                    "train, group 0 (S1, S2, S3): the order is wrong: S1 writes y, which S3 reads, "
                    "but comes later: S1[0, 2] and S3[0, 0]");
    /* a sum is there only behind the loop */
    expect_siblings(
        "y[n, i]*x[n, i]", "y[n, i]*s[n]",
        "the order is wrong: S2 writes s, which S3 reads, but comes later: S2[0, 2] and "
        "S3[0, 0]");
    expect_siblings(
        "S2[n, i] -> [(floor((i)/2))]", "S2[n, i] -> [(2 - floor((i)/2))]",
        "the order is wrong: S1 writes y, which S2 reads, but comes later: S1[0, 4] and "
        "S2[0, 4]");
}

/* ---- Texts ---- */

Test(schedule, texts)
{
    expect_fault("mark: \"tile:S1\"", "mark: tile", "the tree takes a tile of S1 apart");
    expect_fault("sequence:\n          - filter: \"{ S7", "sequence\n          - filter: \"{ S7",
                 "isl does not read the tree");
    expect_fault("        schedule: \"[{ S11[i] -> [(i)] }]\"\n",
                 "        guard: \"{ : }\"\n        child:\n"
                 "          schedule: \"[{ S11[i] -> [(i)] }]\"\n",
                 "the tree has a node of a kind that nothing is known of");
    expect_fault("arena 832\n", "arena 832\n\n", "what was read prints differently");
    expect_fault("    S12 old.next\n", "    S12 old.next # the last\n",
                 "what was read prints differently:     S12 old.next # the last");
}
