#include "random.h"
#include "fixture.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* The known answers of the authors' library, Random123: kat_vectors, philox4x32 10. */
Test(random, philox_known_answers)
{
    static const struct {
        uint64_t key, high, low;
        uint32_t word[4];
    } known[] = {
        {0, 0, 0, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
        {UINT64_MAX, UINT64_MAX, UINT64_MAX, {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
        {0x299f31d0a4093822,
         0x0370734413198a2e,
         0x85a308d3243f6a88,
         {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        uint32_t word[4];
        dlcrt_philox(known[i].key, known[i].high, known[i].low, word);
        cr_expect_arr_eq(word, known[i].word, sizeof word);
    }
}

/* The known answers of its authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c */
Test(random, hashes_of_names)
{
    cr_expect_eq(hash_text(""), 0xcbf29ce484222325u);
    cr_expect_eq(hash_text("a"), 0xaf63dc4c8601ec8cu);
    cr_expect_eq(hash_text("foobar"), 0x85944171f73967e8u);
}

Test(random, uniform_fills_the_interval_evenly)
{
    enum { CELLS = 64, DRAWS = 64000 };
    int count[CELLS] = {0};
    double chi = 0;
    for (uint64_t i = 0; i < DRAWS; i++) {
        const float u = dlcrt_uniform(7, 16, 3, i);
        cr_assert(u >= 0 && u < 1);
        count[(int)(u * CELLS)]++;
    }
    for (int i = 0; i < CELLS; i++)
        chi += pow(count[i] - DRAWS / CELLS, 2) / (DRAWS / CELLS);
    /* 63 degrees of freedom: mean 63, deviation 11.2. */
    cr_expect(chi > 20 && chi < 120, "chi-square %g", chi);
}

Test(random, uniform_depends_on_each_argument)
{
    const float u = dlcrt_uniform(1, 16, 5, 9);
    cr_expect(u == dlcrt_uniform(1, 16, 5, 9));
    cr_expect(u != dlcrt_uniform(2, 16, 5, 9));
    cr_expect(u != dlcrt_uniform(1, 17, 5, 9));
    cr_expect(u != dlcrt_uniform(1, 16, 6, 9));
    cr_expect(u != dlcrt_uniform(1, 16, 5, 10));
}

static void expect_permutation(uint64_t count, uint64_t seed)
{
    const struct permutation permutation = permutation_make(seed, 1, count);
    bool *seen = calloc(count, sizeof *seen);
    for (uint64_t i = 0; i < count; i++) {
        const uint64_t place = permutation_at(&permutation, i);
        cr_assert(place < count && !seen[place], "of %d: %d -> %d", (int)count, (int)i, (int)place);
        seen[place] = true;
    }
    free(seen);
}

Test(random, a_permutation_reaches_each_sample_once)
{
    for (uint64_t count = 1; count < 300; count++)
        expect_permutation(count, count);
    expect_permutation(50000, 0);
    expect_permutation(65536, 1);
    expect_permutation(65537, 2);
}

Test(random, a_permutation_of_more_than_32_bits_stays_inside)
{
    const uint64_t count = (UINT64_C(1) << 40) + 12345;
    const struct permutation permutation = permutation_make(3, 0, count);
    uint64_t above = 0;
    for (uint64_t i = 0; i < 1000; i++) {
        const uint64_t place = permutation_at(&permutation, i);
        cr_assert(place < count);
        above += place >> 32 != 0;
    }
    cr_expect(above > 900);
}

/* Every sample is equally likely at every position of an epoch. */
Test(random, permutations_of_the_epochs_are_uniform)
{
    enum { COUNT = 10, EPOCHS = 20000 };
    static int at_place[COUNT][COUNT];
    for (uint64_t epoch = 0; epoch < EPOCHS; epoch++) {
        const struct permutation permutation = permutation_make(11, epoch, COUNT);
        for (uint64_t i = 0; i < COUNT; i++)
            at_place[i][permutation_at(&permutation, i)]++;
    }
    double chi = 0;
    for (int i = 0; i < COUNT; i++)
        for (int j = 0; j < COUNT; j++)
            chi += pow(at_place[i][j] - EPOCHS / COUNT, 2) / (EPOCHS / COUNT);
    /* 81 degrees of freedom: mean 81, deviation 12.7. */
    cr_expect(chi > 35 && chi < 145, "chi-square %g", chi);
}

/* All orders of four samples come up, equally often. */
Test(random, permutations_of_four_reach_all_orders)
{
    enum { EPOCHS = 24000 };
    static int count[256];
    double chi = 0;
    for (uint64_t epoch = 0; epoch < EPOCHS; epoch++) {
        const struct permutation permutation = permutation_make(5, epoch, 4);
        int order = 0;
        for (uint64_t i = 0; i < 4; i++)
            order = 4 * order + (int)permutation_at(&permutation, i);
        count[order]++;
    }
    int orders = 0;
    for (int i = 0; i < 256; i++)
        if (count[i] > 0) {
            orders++;
            chi += pow(count[i] - EPOCHS / 24, 2) / (EPOCHS / 24);
        }
    /* 23 degrees of freedom: mean 23, deviation 6.8. */
    cr_expect(orders == 24);
    cr_expect(chi < 60, "chi-square %g", chi);
}

Test(random, epochs_and_seeds_give_other_orders)
{
    const struct permutation one = permutation_make(0, 0, 1000), two = permutation_make(0, 1, 1000),
                             three = permutation_make(1, 0, 1000);
    int same_epoch = 0, same_seed = 0, neighbours = 0;
    for (uint64_t i = 0; i < 1000; i++) {
        same_epoch += permutation_at(&one, i) == permutation_at(&two, i);
        same_seed += permutation_at(&one, i) == permutation_at(&three, i);
        neighbours += i > 0 && permutation_at(&one, i) == permutation_at(&one, i - 1) + 1;
    }
    /* About one each in a random order. */
    cr_expect(same_epoch < 8 && same_seed < 8 && neighbours < 8);
}

/* The order is part of what a checkpoint promises: a run that an older version began must go on in
   its order. So these numbers never change. */
Test(random, permutations_stay_what_they_are)
{
    static const struct {
        uint64_t count, place[6];
    } known[] = {
        {10, {7, 5, 0, 4, 9, 1}},
        {1000, {762, 664, 913, 60, 258, 96}},
        {60000, {52331, 54048, 36234, 30277, 40833, 42102}},
        {UINT64_C(1) << 40,
         {303022998089, 552347490949, 971851206265, 510344217342, 524559263711, 578623995380}}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        const struct permutation permutation = permutation_make(1, 2, known[i].count);
        for (uint64_t k = 0; k < 6; k++)
            cr_expect_eq(permutation_at(&permutation, k), known[i].place[k]);
    }
}

/* --- Initial values --- */

static float *initial_values(struct dlcrt_tensor tensor, uint64_t seed)
{
    struct layout layout;
    tensor.data = calloc((size_t)tensor.elements, sizeof(float));
    cr_assert(layout_make(&layout, &tensor, &report));
    cr_assert(initialise(&tensor, &layout, seed, &report));
    layout_free(&layout);
    return tensor.data;
}

static void expect_moments(const float *value, int count, double mean, double deviation)
{
    double sum = 0, squares = 0;
    for (int i = 0; i < count; i++) {
        sum += value[i];
        squares += (value[i] - mean) * (value[i] - mean);
    }
    cr_expect(fabs(sum / count - mean) < 4 * deviation / sqrt(count), "mean %g", sum / count);
    cr_expect(fabs(sqrt(squares / count) / deviation - 1) < 4 / sqrt(count), "deviation %g",
              sqrt(squares / count));
}

/* Nor do initial values: a seed names a run. */
Test(random, initial_values_stay_what_they_are)
{
    static const float uniform[] = {0.500648022f, 0.0454603434f, 0.375515819f,
                                    0.508828282f, 0.266527295f,  0.139263511f};
    static const float normal[] = {-0.288922668f, -0.700730979f, -0.599514604f,
                                   0.744525969f,  0.33091855f,   2.75494027f};
    struct dlcrt_tensor tensor = {.name = "conv1.weight",
                                  .dtype = DLCRT_F32,
                                  .rank = 1,
                                  .shape = {6},
                                  .elements = 6,
                                  .initial = DLCRT_UNIFORM,
                                  .a = -1,
                                  .b = 1};
    const float *value = initial_values(tensor, 1);
    cr_expect_arr_eq(value, uniform, sizeof uniform);
    tensor.initial = DLCRT_NORMAL;
    tensor.a = 0;
    value = initial_values(tensor, 1);
    for (int i = 0; i < 6; i++) /* the logarithm and the sine are the C library's */
        cr_expect_float_eq(value[i], normal[i], 1e-6f);
}

static const struct dlcrt_tensor large = {.name = "w",
                                          .dtype = DLCRT_F32,
                                          .rank = 2,
                                          .shape = {100, 501},
                                          .elements = 50100,
                                          .initial = DLCRT_UNIFORM,
                                          .a = -0.25,
                                          .b = 0.25};

Test(random, uniform_initial_values)
{
    const float *value = initial_values(large, 1);
    for (int i = 0; i < 50100; i++)
        cr_assert(value[i] >= -0.25f && value[i] < 0.25f);
    expect_moments(value, 50100, 0, 0.5 / sqrt(12));
}

Test(random, normal_initial_values)
{
    struct dlcrt_tensor normal = large;
    normal.initial = DLCRT_NORMAL;
    normal.a = 3;
    normal.b = 0.5;
    const float *value = initial_values(normal, 1);
    expect_moments(value, 50100, 3, 0.5);
    int beyond = 0; /* two deviations: 4.55 % */
    for (int i = 0; i < 50100; i++)
        beyond += fabsf(value[i] - 3) > 1;
    cr_expect(beyond > 2080 && beyond < 2480, "%d", beyond);
}

Test(random, constant_initial_values)
{
    struct dlcrt_tensor constant = large;
    constant.initial = DLCRT_CONSTANT;
    constant.a = 1;
    const float *value = initial_values(constant, 1);
    cr_expect(value[0] == 1 && value[50099] == 1);
}

Test(random, initial_values_depend_on_seed_and_name_but_not_on_the_layout)
{
    /* Columns first, padded. */
    static const struct dlcrt_digit columns[] = {{0, 0, 1, 100, 1}, {1, 0, 1, 501, 104}};
    struct dlcrt_tensor turned = large, named = large;
    turned.digits = 2;
    turned.digit = columns;
    turned.elements = 501 * 104;
    named.name = "v";
    const float *value = initial_values(large, 1), *moved = initial_values(turned, 1);
    const float *other = initial_values(large, 2), *renamed = initial_values(named, 1);
    for (int i = 0; i < 100; i++)
        for (int j = 0; j < 501; j++)
            cr_assert(value[501 * i + j] == moved[i + 104 * j]);
    cr_expect(memcmp(value, other, 1000) != 0);
    cr_expect(memcmp(value, renamed, 1000) != 0);
}

/* --- Truncated normal --- */

static struct dlcrt_tensor truncated_tensor(double mean, double deviation, double low, double high)
{
    return (struct dlcrt_tensor){.name = "t",
                                 .dtype = DLCRT_F32,
                                 .rank = 1,
                                 .shape = {40000},
                                 .elements = 40000,
                                 .initial = DLCRT_TRUNCATED,
                                 .a = mean,
                                 .b = deviation,
                                 .low = low,
                                 .high = high};
}

/* Mean and deviation of the distribution, from its density. */
static void expect_truncated(double mean, double deviation, double low, double high)
{
    const int points = 200000;
    double weight = 0, first = 0, second = 0;
    for (int i = 0; i < points; i++) {
        const double x = low + (high - low) * (i + 0.5) / points, z = (x - mean) / deviation;
        const double nearest = low > mean ? low : high < mean ? high : mean;
        const double edge = (nearest - mean) / deviation;
        const double density = exp(0.5 * (edge * edge - z * z));
        weight += density;
        first += density * x;
        second += density * x * x;
    }
    first /= weight;
    float *value = initial_values(truncated_tensor(mean, deviation, low, high), 3);
    expect_moments(value, 40000, first, sqrt(second / weight - first * first));
    for (int i = 0; i < 40000; i++)
        cr_assert(value[i] >= (float)low && value[i] <= (float)high);
    free(value);
}

Test(random, truncated_values_have_their_distribution)
{
    expect_truncated(0, 1, -2, 2);
    expect_truncated(0, 0.02, -2, 2);
    expect_truncated(1, 2, -1, 1.5);
    expect_truncated(0, 1, 6, 7);    /* the upper tail, where probabilities are near 1 */
    expect_truncated(0, 1, -40, -9); /* and the lower one, near 0 */
    expect_truncated(0, 1, 0.5, 0.5001);
}

Test(random, truncation_so_far_out_that_nothing_is_left_is_the_bound)
{
    float *value = initial_values(truncated_tensor(0, 1, 50, 60), 3);
    for (int i = 0; i < 40000; i++)
        cr_assert(value[i] >= 50 && value[i] <= 60);
    free(value);
}

/* --- Orthogonal matrices --- */

/* Rows, or columns where they are fewer, are orthogonal and of length `gain`. */
static void expect_orthogonal(int rows, int columns, int depth, double gain)
{
    struct dlcrt_tensor tensor = {.name = "t",
                                  .dtype = DLCRT_F32,
                                  .rank = 3,
                                  .shape = {rows, columns, depth},
                                  .elements = rows * columns * depth,
                                  .initial = DLCRT_ORTHOGONAL,
                                  .a = gain};
    float *value = initial_values(tensor, 5);
    columns *= depth;
    const bool wide = rows < columns;
    const int count = wide ? rows : columns, length = wide ? columns : rows;
    for (int i = 0; i < count; i++)
        for (int j = 0; j <= i; j++) {
            double sum = 0;
            for (int k = 0; k < length; k++)
                sum += (double)(wide ? value[i * columns + k] : value[k * columns + i]) *
                       (double)(wide ? value[j * columns + k] : value[k * columns + j]);
            cr_expect(fabs(sum - (i == j ? gain * gain : 0)) < 1e-6 * gain * gain, "%d %d: %g", i,
                      j, sum);
        }
    free(value);
}

Test(random, orthogonal_matrices)
{
    expect_orthogonal(7, 5, 3, 1);
    expect_orthogonal(31, 5, 1, 2);
    expect_orthogonal(97, 97, 1, 0.5);
    expect_orthogonal(1, 13, 1, 1);
    expect_orthogonal(13, 1, 1, 1);
    expect_orthogonal(1, 1, 1, 3);
}

/* The distribution has no preferred direction: over many seeds each element has the mean 0 and the
   variance 1/n. */
Test(random, orthogonal_matrices_have_no_direction)
{
    enum { SEEDS = 3000 };
    const struct dlcrt_tensor tensor = {.name = "t",
                                        .dtype = DLCRT_F32,
                                        .rank = 2,
                                        .shape = {3, 3},
                                        .elements = 9,
                                        .initial = DLCRT_ORTHOGONAL,
                                        .a = 1};
    double sum[9] = {0}, squares[9] = {0};
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        float *value = initial_values(tensor, seed);
        for (int i = 0; i < 9; i++) {
            sum[i] += value[i];
            squares[i] += value[i] * value[i];
        }
        free(value);
    }
    for (int i = 0; i < 9; i++) {
        cr_expect(fabs(sum[i] / SEEDS) < 4 * sqrt(1.0 / 3 / SEEDS), "%g", sum[i] / SEEDS);
        cr_expect(fabs(squares[i] / SEEDS - 1.0 / 3) < 0.03, "%g", squares[i] / SEEDS);
    }
}
