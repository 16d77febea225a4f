#include "loader.h"
#include "augment.h"
#include "data_fixture.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Ten samples in batches of four, the last one of an epoch short, changed in all ways: what the
   loader puts into the input arrays depends neither on who prepares it nor on when. */
TestSuite(loader, .init = folder_make, .fini = folder_remove);

enum { PER_EPOCH = 3, BATCHES = 40 * PER_EPOCH, ROWS = 2, COLUMNS = 5, PIXELS = ROWS * COLUMNS };

static int32_t other_labels[BATCH];
static struct dlcrt_run run;
static struct dlcrt_input other = {"label.other", DLCRT_I32, .rank = 0, .classes = 3,
                                   .data = other_labels};
static const struct dlcrt_augment changes[] = {
    {DLCRT_RANDOM_CROP, {1, 1, 1, 1, -1}, 1, {0}},
    {DLCRT_RANDOM_HORIZONTAL_FLIP, {0.5}, 1, {0}},
    {DLCRT_MIXUP, {0.4}, 1, {0}},
};
static const struct order order = {
    .seed = 7, .shuffle = true, .augment = true, .batches = PER_EPOCH, .end = BATCHES};

/* What a batch was. */
struct seen {
    float images[BATCH * PIXELS];
    int32_t labels[BATCH], other[BATCH];
    double mixed;
    int64_t begin, count;
};

static void open_ten(void)
{
    char text[1024] = "";
    for (int i = 0; i < 10; i++) {
        for (int k = 0; k < PIXELS; k++)
            sprintf(text + strlen(text), "%d,", 100 * i + k);
        sprintf(text + strlen(text), "%d\n", i % 3);
    }
    write_text("ten.csv", text);
    data_shape(3, 1, ROWS, COLUMNS, 3);
    data_model.run = &run;
    data_model.other = &other;
    data_model.mixed_label = 1;
    data_model.data.augments = 3;
    data_model.data.augment = changes;
    cr_assert(data_opens(
        (struct dlcrt_data){.format = "csv", .path = at("ten.csv"), .label_column = -1}));
}

/* A batch as it stands in the input arrays, which are spoilt then. */
static struct seen look(const struct drawn *drawn)
{
    struct seen seen = {.mixed = run.mixed, .begin = drawn->begin, .count = drawn->count};
    memcpy(seen.images, images, sizeof seen.images);
    memcpy(seen.labels, labels, sizeof seen.labels);
    memcpy(seen.other, other_labels, (size_t)drawn->count * sizeof *other_labels);
    memset(images, 0xff, sizeof seen.images);
    memset(labels, 0xff, sizeof seen.labels);
    run.mixed = -1;
    return seen;
}

/* The batches, one sample after the other. */
static struct seen expected(uint64_t number)
{
    const uint64_t epoch = number / PER_EPOCH;
    const int64_t begin = (int64_t)(number % PER_EPOCH) * BATCH;
    const struct permutation place = permutation_make(order.seed, epoch, 10);
    const struct drawn drawn = {&place, begin, begin + BATCH <= 10 ? BATCH : 10 - begin, order.seed,
                                epoch};
    struct batch batch = batch_of_model(&data_model);
    unsigned char scratch[PIXELS * sizeof(float)];
    data_fill(&dataset, &dataset.train, &place, begin, drawn.count);
    augment_samples(&data_model, &drawn, 0, drawn.count, &batch, scratch);
    augment_batch(&data_model, &drawn, &batch, scratch);
    run.mixed = batch.mixed;
    return look(&drawn);
}

static void pause_for(int microseconds)
{
    if (microseconds > 0)
        usleep((useconds_t)microseconds);
}

/* Batches from `first` on, with a pause after some: with one the helper is ahead, else behind. */
static void expect_batches(uint64_t first, bool helps, int pause)
{
    struct loader loader;
    cr_assert(loader_make(&loader, &dataset, &order, &report));
    loader.helps = helps;
    loader.chunk = 1;
    loader_start(&loader, first);
    cr_expect_eq(loader.helps, helps);
    for (uint64_t number = first; number < BATCHES; number++) {
        const struct seen is = look(loader_take(&loader, number));
        const struct seen should = expected(number);
        cr_assert(memcmp(&is, &should, sizeof is) == 0, "batch %d differs", (int)number);
        pause_for(number % 5 == 0 ? pause : 0);
    }
    loader_free(&loader);
}

Test(loader, the_caller_alone)
{
    open_ten();
    expect_batches(0, false, 0);
    expect_batches(PER_EPOCH + 2, false, 0);
    data_close(&dataset);
}

Test(loader, a_helper_ahead_and_behind)
{
    open_ten();
    expect_batches(0, true, 0);
    expect_batches(0, true, 300);
    expect_batches(PER_EPOCH + 2, true, 100);
    data_close(&dataset);
}

Test(loader, ends_while_the_helper_works)
{
    open_ten();
    for (int taken = 0; taken < 12; taken++) {
        struct loader loader;
        cr_assert(loader_make(&loader, &dataset, &order, &report));
        loader.helps = true;
        loader_start(&loader, 0);
        for (int i = 0; i < taken; i++)
            loader_take(&loader, (uint64_t)i);
        loader_free(&loader);
    }
    data_close(&dataset);
}

Test(loader, the_end_is_not_passed)
{
    open_ten();
    struct loader loader;
    cr_assert(loader_make(&loader, &dataset, &order, &report));
    loader.helps = true;
    loader_start(&loader, BATCHES - 2);
    look(loader_take(&loader, BATCHES - 2));
    look(loader_take(&loader, BATCHES - 1));
    pthread_mutex_lock(&loader.mutex);
    cr_expect_eq(loader.next, BATCHES);
    pthread_mutex_unlock(&loader.mutex);
    loader_free(&loader);
    data_close(&dataset);
}

static volatile sig_atomic_t elsewhere;
static pthread_t main_thread;

static void handle(int number)
{
    (void)number;
    elsewhere = !pthread_equal(pthread_self(), main_thread);
}

Test(loader, signals_are_not_for_the_helper)
{
    open_ten();
    struct loader loader;
    sigset_t user, before;
    cr_assert(loader_make(&loader, &dataset, &order, &report));
    loader.helps = true;
    loader_start(&loader, 0);
    main_thread = pthread_self();
    elsewhere = 2;
    signal(SIGUSR1, handle);
    sigemptyset(&user);
    sigaddset(&user, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &user, &before);
    kill(getpid(), SIGUSR1); /* the helper is the only one that could take it */
    usleep(20000);
    cr_expect_eq(elsewhere, 2);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    cr_expect_eq(elsewhere, 0);
    loader_free(&loader);
    data_close(&dataset);
}
