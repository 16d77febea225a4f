/* Plateaus as torch.optim.lr_scheduler.ReduceLROnPlateau finds them, and the end of a run. */
#include "watch.h"

#include <criterion/criterion.h>
#include <math.h>

enum { COUNT = 60 };

/* A noisy curve that falls; the reductions are those of PyTorch for the same numbers. */
static void expect_reductions(struct dlcrt_watch how, const int *wanted)
{
    struct watch watch = {0};
    int64_t random = 12345;
    for (int i = 0; i < COUNT; i++) {
        random = (random * 1103515245 + 12345) % 2147483648;
        const double noise = 0.2 * ((double)random / 2147483648 - 0.5);
        watch_plateau(&watch, &how, 0.5 + 0.5 * pow(0.93, i) + noise);
        cr_assert_eq(watch.count, wanted[i], "after %d: %d, PyTorch has %d", i, (int)watch.count,
                     wanted[i]);
    }
}

Test(watch, relative)
{
    expect_reductions(
        (struct dlcrt_watch){"loss", .relative = true, .threshold = 1e-4, .patience = 2},
        (int[COUNT]){0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1,  1,  1,  2,  2,  2,  2,  2,  2,
                     2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4,  4,  4,  5,  5,  5,  6,  6,  6,
                     7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 10, 10, 10, 10, 10, 11, 11, 11, 12});
}

Test(watch, cooldown)
{
    expect_reductions((struct dlcrt_watch){"loss", .relative = true, .threshold = 0.02,
                                           .patience = 1, .cooldown = 3},
                      (int[COUNT]){0, 0, 0, 0, 0, 1, 1, 1,  1,  1,  2,  2,  2,  2,  2,
                                   3, 3, 3, 3, 3, 3, 3, 4,  4,  4,  4,  4,  5,  5,  5,
                                   5, 5, 6, 6, 6, 6, 6, 7,  7,  7,  7,  7,  8,  8,  8,
                                   8, 8, 9, 9, 9, 9, 9, 10, 10, 10, 10, 10, 11, 11, 11});
}

Test(watch, greater_and_absolute)
{
    expect_reductions(
        (struct dlcrt_watch){"accuracy", .maximize = true, .threshold = 0.05, .patience = 4},
        (int[COUNT]){0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2,  2,  2,  2,  2,  3,  3,  3,  3,  3,
                     4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6,  6,  6,  6,  6,  7,  7,  7,  7,  7,
                     8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 10, 10, 10, 10, 10, 11, 11, 11, 11, 11});
}

Test(watch, no_patience)
{
    expect_reductions((struct dlcrt_watch){"loss", .threshold = 0.1, .cooldown = 1},
                      (int[COUNT]){0,  0,  1,  1,  2,  2,  3,  3,  4,  4,  5,  5,  6,  6,  7,
                                   7,  8,  8,  9,  9,  10, 10, 11, 11, 11, 12, 12, 13, 13, 14,
                                   14, 15, 15, 16, 16, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21,
                                   21, 22, 22, 23, 23, 24, 24, 25, 25, 26, 26, 27, 27, 28, 28});
}

/* A number that is none is not better, and counts against the run. */
Test(watch, ends)
{
    const struct dlcrt_watch how = {"loss", .threshold = 0.1, .patience = 2};
    struct watch watch = {0};
    cr_expect(!watch_note(&watch, &how, (double)NAN));
    cr_expect(watch_note(&watch, &how, 1));
    cr_expect(!watch_note(&watch, &how, 0.95) && !watch_ends(&watch, &how));
    cr_expect(watch_note(&watch, &how, 0.85) && watch.bad == 0);
    cr_expect(!watch_note(&watch, &how, 0.9) && !watch_ends(&watch, &how));
    cr_expect(!watch_note(&watch, &how, (double)NAN) && watch_ends(&watch, &how));
    cr_expect_eq(watch.best, 0.85);
}
