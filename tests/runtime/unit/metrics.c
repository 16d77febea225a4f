#include "metrics.h"
#include "fixture.h"
#include <math.h>
#include <string.h>

TestSuite(metrics, .init = folder_make, .fini = folder_remove);

/* Stored with a column of padding. */
static const struct dlcrt_digit padded[] = {{0, 0, 1, 2, 4}, {1, 0, 1, 3, 1}};
static float mean, table[8] = {1, 2, 3, -1, 4, 5, 6, -1}, count = 2;
static const struct dlcrt_tensor parts[] = {{"t", DLCRT_F32, .rank = 2, .shape = {2, 3},
                                             .data = table, .elements = 8, .digits = 2,
                                             .digit = padded},
                                            {"n", DLCRT_F32, .data = &count, .elements = 1}};

static void divide(double *memory)
{
    for (int i = 0; i < 6; i++)
        memory[7 + i] = memory[i] / memory[6];
}

static void first(double *memory)
{
    memory[7] = memory[0];
}

static const struct dlcrt_metric three[] = {
    {.name = "mean", .unit = "%", .scale = 100, .sum = &mean},
    {.name = "table",
     .unit = "",
     .scale = 2,
     .parts = 2,
     .part = parts,
     .value = divide,
     .doubles = 13,
     .at = 7,
     .rank = 2,
     .shape = {2, 3}},
    {.name = "first",
     .unit = "",
     .scale = 1,
     .parts = 2,
     .part = parts,
     .value = first,
     .doubles = 8,
     .at = 7}};
static const struct dlcrt_model model = {.metrics = 3, .metric = three};

static struct metrics after_two_batches(void)
{
    struct metrics metrics;
    cr_assert(metrics_make(&metrics, &model, &report));
    cr_assert_eq(metrics.sums, 1 + 7 + 7);
    cr_assert_eq(metrics.values, 1 + 6 + 1);
    mean = 3;
    metrics_add(&metrics);
    mean = 1;
    metrics_add(&metrics);
    metrics_compute(&metrics, 8);
    return metrics;
}

Test(metrics, values_are_those_of_the_sums_over_all_batches)
{
    struct metrics metrics = after_two_batches();
    const double expected[] = {50, 1, 2, 3, 4, 5, 6, 2};
    for (int i = 0; i < 8; i++)
        cr_expect_eq(metrics.value[i], expected[i], "%d: %g", i, metrics.value[i]);
    metrics_compute(&metrics, 8); /* sums stay */
    cr_expect_eq(metrics.value[7], 2);
    metrics_free(&metrics);
}

Test(metrics, as_json)
{
    struct metrics metrics = after_two_batches();
    struct text text;
    cr_assert(text_make(&text, metrics_text_size(&model), &report));
    metric_json(&text, &three[0], metrics.value, 9);
    text_add(&text, " ");
    metric_json(&text, &three[1], metrics.value + 1, 9);
    text_add(&text, " ");
    metrics.value[7] = (double)NAN;
    metric_json(&text, &three[2], metrics.value + 7, 9);
    cr_expect_str_eq(text.data, "50 [[1,2,3],[4,5,6]] null");
    text_free(&text);
    metrics_free(&metrics);
}

Test(metrics, names_of_numbers)
{
    char name[METRIC_NAME];
    metric_name(name, &three[0], 0);
    cr_expect_str_eq(name, "mean");
    metric_name(name, &three[1], 5);
    cr_expect_str_eq(name, "table.1.2");
    metric_text(name, sizeof name, &three[0], 12.345);
    cr_expect_str_eq(name, "mean 12.35 %");
    metric_text(name, sizeof name, &three[2], 12.345);
    cr_expect_str_eq(name, "first 12.3450");
}
