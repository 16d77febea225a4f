#include "data_fixture.h"
#include "random.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

TestSuite(data, .init = folder_make, .fini = folder_remove);

/* Lines "i, label": ten samples. */
static void write_ten(void)
{
    char text[256] = "";
    for (int i = 0; i < 10; i++)
        sprintf(text + strlen(text), "%d,%d\n", i, i % 3);
    write_text("ten.csv", text);
    data_shape(1, 1, 0, 0, 3);
}

static struct dlcrt_data ten(int64_t test_every)
{
    return (struct dlcrt_data){
        .format = "csv", .path = at("ten.csv"), .label_column = -1, .test_every = test_every};
}

Test(data, a_batch_is_filled_in_order)
{
    write_ten();
    cr_assert(data_opens(ten(0)));
    cr_expect(dataset.train.samples == 10 && dataset.test.samples == 0);
    data_fill(&dataset, &dataset.train, NULL, 4, 4);
    for (int i = 0; i < 4; i++)
        cr_expect(images[i] == (float)(4 + i) && labels[i] == (4 + i) % 3);
    data_close(&dataset);
}

Test(data, a_short_batch_ends_with_zeros)
{
    write_ten();
    cr_assert(data_opens(ten(0)));
    memset(images, 0xff, sizeof images);
    memset(labels, 0xff, sizeof labels);
    data_fill(&dataset, &dataset.train, NULL, 8, 2);
    cr_expect(images[0] == 8 && images[1] == 9 && images[2] == 0 && images[3] == 0);
    cr_expect(labels[0] == 2 && labels[1] == 0 && labels[2] == 0 && labels[3] == 0);
    cr_expect(isnan(images[4]), "only the batch is written");
    data_close(&dataset);
}

Test(data, a_permutation_gives_each_sample_once)
{
    write_ten();
    cr_assert(data_opens(ten(0)));
    const struct permutation order = permutation_make(1, 0, 10);
    bool seen[10] = {false};
    for (int begin = 0; begin < 10; begin += 4) {
        const int count = begin + 4 <= 10 ? 4 : 10 - begin;
        data_fill(&dataset, &dataset.train, &order, begin, count);
        for (int i = 0; i < count; i++) {
            cr_assert(!seen[(int)images[i]]);
            seen[(int)images[i]] = true;
            cr_assert_eq(labels[i], (int)images[i] % 3);
        }
    }
    data_close(&dataset);
}

/* Samples of a split, in order. */
static void expect_split(const struct split *split, int count, const int *values)
{
    cr_assert_eq(split->samples, count);
    for (int i = 0; i < count; i++) {
        data_fill(&dataset, split, NULL, i, 1);
        cr_expect_eq((int)images[0], values[i]);
    }
}

Test(data, every_so_many_samples_are_the_test)
{
    write_ten();
    cr_assert(data_opens(ten(5)));
    expect_split(&dataset.train, 8, (int[]){0, 1, 2, 3, 5, 6, 7, 8});
    expect_split(&dataset.test, 2, (int[]){4, 9});
    data_close(&dataset);
    cr_assert(data_opens(ten(3)));
    expect_split(&dataset.train, 7, (int[]){0, 1, 3, 4, 6, 7, 9});
    expect_split(&dataset.test, 3, (int[]){2, 5, 8});
    data_close(&dataset);
    cr_assert(data_opens(ten(2)));
    expect_split(&dataset.train, 5, (int[]){0, 2, 4, 6, 8});
    data_close(&dataset);
    cr_assert(data_opens(ten(11)));
    cr_expect(dataset.train.samples == 10 && dataset.test.samples == 0);
    data_close(&dataset);
}

Test(data, a_label_out_of_range_is_found_before_training)
{
    write_ten();
    data_inputs[1].classes = 2;
    expect_data_refused(ten(0), "ten.csv:3:3: 'label' is 2, but its classes are 0 to 1");
}

Test(data, formats)
{
    expect_data_refused((struct dlcrt_data){.format = "jpeg"}, "no format that can be read");
    expect_data_refused((struct dlcrt_data){.format = NULL}, "no format that can be read");
}

Test(data, where_the_data_are)
{
    struct data_paths paths;
    struct dlcrt_data csv = {.format = "csv", .path = "a/train.csv", .test = "a/test.csv"};
    struct dlcrt_data cifar = {.format = "cifar10", .path = "a"};
    cr_expect_str_eq(data_located(&csv, NULL, &paths).path, "a/train.csv");
    cr_expect_str_eq(data_located(&cifar, "b", &paths).path, "b");
    /* A folder with the files of the description, or a file. */
    struct dlcrt_data found = data_located(&csv, at("."), &paths);
    cr_expect_str_eq(path_name(found.path), "train.csv");
    cr_expect_str_eq(path_name(found.test), "test.csv");
    found = data_located(&csv, "b/other.csv", &paths);
    cr_expect_str_eq(found.path, "b/other.csv");
    cr_expect_str_eq(found.test, "b/test.csv");
}

Test(data, inputs_that_such_data_do_not_have)
{
    write_ten();
    data_model.inputs = 3;
    expect_data_refused(ten(0), "the model has 3 inputs");
}

/* --- Synthetic --- */

Test(synthetic, a_function_of_seed_and_sample)
{
    data_shape(3, 1, 5, 7, 10);
    cr_assert(data_opens((struct dlcrt_data){.format = "synthetic", .samples = 1000}));
    cr_expect_eq(dataset.train.samples, 1000);
    data_fill(&dataset, &dataset.train, NULL, 500, 4);
    float first[35];
    memcpy(first, images + 2 * 35, sizeof first);
    data_fill(&dataset, &dataset.train, NULL, 502, 1);
    cr_expect_arr_eq(first, images, sizeof first);
    data_fill(&dataset, &dataset.train, NULL, 503, 1);
    cr_expect(memcmp(first, images, sizeof first) != 0);
    dataset.seed++;
    data_fill(&dataset, &dataset.train, NULL, 502, 1);
    cr_expect(memcmp(first, images, sizeof first) != 0);
    data_close(&dataset);
}

Test(synthetic, ranges)
{
    int seen[10] = {0};
    double sum = 0;
    data_shape(1, 1, 0, 0, 10);
    cr_assert(data_opens((struct dlcrt_data){.format = "synthetic", .samples = 4000}));
    for (int begin = 0; begin < 4000; begin += 4) {
        data_fill(&dataset, &dataset.train, NULL, begin, 4);
        for (int i = 0; i < 4; i++) {
            cr_assert(images[i] >= 0 && images[i] < 1 && labels[i] >= 0 && labels[i] < 10);
            seen[labels[i]]++;
            sum += (double)images[i];
        }
    }
    cr_expect_float_eq(sum / 4000, 0.5, 0.02);
    for (int i = 0; i < 10; i++)
        cr_expect(seen[i] > 320 && seen[i] < 480);
    data_close(&dataset);
    cr_assert(data_opens((struct dlcrt_data){.format = "synthetic"}));
    cr_expect_eq(dataset.train.samples, 64 * BATCH);
    data_close(&dataset);
}
