#include "augment.h"
#include "fixture.h"
#include <math.h>
#include <string.h>

/* Nothing of PyTorch's can be compared, whose random numbers are others: what is tested is which
   results are possible, and how often they occur. */
TestSuite(augment, .init = folder_make, .fini = folder_remove);

enum { BATCH = 6, PLANES = 2, ROWS = 5, COLUMNS = 7, PIXELS = PLANES * ROWS * COLUMNS };
enum { TRIALS = 3000 };

static float image[BATCH][PLANES][ROWS][COLUMNS];
static uint8_t mask[BATCH][ROWS][COLUMNS];
static int32_t label[BATCH], other_label[BATCH];
static struct dlcrt_run run;
static struct dlcrt_input inputs[] = {
    {"image", DLCRT_F32, .rank = 3, .shape = {PLANES, ROWS, COLUMNS}, .data = image},
    {"mask", DLCRT_U8, .rank = 2, .shape = {ROWS, COLUMNS}, .data = mask},
    {"label", DLCRT_I32, .classes = 9, .data = label}};
static struct dlcrt_input other = {"label.other", DLCRT_I32, .classes = 9, .data = other_label};
static struct dlcrt_model model = {
    .batch = BATCH, .run = &run, .inputs = 3, .input = inputs, .other = &other, .mixed_label = 2};

/* Pixels that tell where they come from; all of them are above 0. */
static float pixel(int64_t k, int p, int r, int c)
{
    return (float)(1 + c + COLUMNS * (r + ROWS * (p + PLANES * k)));
}

static void fill(void)
{
    for (int k = 0; k < BATCH; k++) {
        label[k] = k;
        for (int r = 0; r < ROWS; r++)
            for (int c = 0; c < COLUMNS; c++) {
                mask[k][r][c] = (uint8_t)(1 + c + COLUMNS * r);
                for (int p = 0; p < PLANES; p++)
                    image[k][p][r][c] = pixel(k, p, r, c);
            }
    }
}

static void change(const struct dlcrt_augment *what, uint64_t epoch, int64_t begin, int64_t count)
{
    model.data.augments = 1;
    model.data.augment = what;
    const struct drawn drawn = {.begin = begin, .count = count, .seed = 3, .epoch = epoch};
    struct batch batch = batch_of_model(&model);
    unsigned char scratch[sizeof image[0]];
    cr_assert_eq(augment_scratch(&model), sizeof scratch);
    fill();
    augment_samples(&model, &drawn, 0, count, &batch, scratch);
    augment_batch(&model, &drawn, &batch, scratch);
    run.mixed = batch.mixed;
}

/* A share that is within 4.5 deviations of the mean of so many trials. */
static void expect_share(int hits, int trials, double share)
{
    const double deviation = sqrt(share * (1 - share) / trials);
    cr_expect(fabs((double)hits / trials - share) < 4.5 * deviation, "%d of %d, not %g", hits,
              trials, share);
}

/* Whether sample k is its original moved by (x, y), with 0 where there was nothing. */
static bool is_moved(int k, int x, int y)
{
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++) {
            const bool inside = r + y >= 0 && r + y < ROWS && c + x >= 0 && c + x < COLUMNS;
            const uint8_t masked = inside ? (uint8_t)(1 + c + x + COLUMNS * (r + y)) : 0;
            if (mask[k][r][c] != masked)
                return false;
            for (int p = 0; p < PLANES; p++)
                if (image[k][p][r][c] != (inside ? pixel(k, p, r + y, c + x) : 0))
                    return false;
        }
    return true;
}

Test(augment, crops_are_windows_of_the_padded_image_each_as_often)
{
    static const struct dlcrt_augment crop = {DLCRT_RANDOM_CROP, {2, 1, 0, 3, 0}, 2, {0, 1}};
    int seen[3][5] = {{0}};
    for (uint64_t epoch = 0; epoch < TRIALS / BATCH; epoch++) {
        change(&crop, epoch, 0, BATCH);
        for (int k = 0; k < BATCH; k++) {
            int found = 0;
            for (int x = -2; x <= 0; x++)
                for (int y = -1; y <= 3; y++)
                    if (is_moved(k, x, y)) {
                        seen[x + 2][y + 1]++;
                        found++;
                    }
            cr_assert_eq(found, 1);
        }
    }
    for (int i = 0; i < 15; i++)
        expect_share(seen[i / 5][i % 5], TRIALS, 1.0 / 15);
}

/* Windows that lie outside of the image are all `fill`. */
Test(augment, a_crop_may_miss_the_image)
{
    static const struct dlcrt_augment crop = {DLCRT_RANDOM_CROP, {30, 30, 0, 0, -2}, 1, {0}};
    int empty = 0;
    for (uint64_t epoch = 0; epoch < 20; epoch++) {
        change(&crop, epoch, 0, BATCH);
        for (int k = 0; k < BATCH; k++) {
            bool all = true;
            for (int i = 0; i < PIXELS; i++)
                all &= (&image[k][0][0][0])[i] == -2;
            empty += all;
        }
    }
    cr_expect(empty > 60 && empty < 120, "%d", empty);
}

Test(augment, flips)
{
    static const struct dlcrt_augment flip[] = {{DLCRT_RANDOM_HORIZONTAL_FLIP, {0.3}, 2, {0, 1}},
                                                {DLCRT_RANDOM_VERTICAL_FLIP, {0.8}, 2, {0, 1}}};
    for (int which = 0; which < 2; which++) {
        int flipped = 0;
        for (uint64_t epoch = 0; epoch < TRIALS / BATCH; epoch++) {
            change(&flip[which], epoch, 0, BATCH);
            for (int k = 0; k < BATCH; k++) {
                const bool is = image[k][0][0][0] != pixel(k, 0, 0, 0);
                flipped += is;
                for (int i = 0; i < PIXELS; i++) {
                    const int c = i % COLUMNS, r = i / COLUMNS % ROWS, p = i / COLUMNS / ROWS;
                    const int row = is && which == 1 ? ROWS - 1 - r : r;
                    const int column = is && which == 0 ? COLUMNS - 1 - c : c;
                    cr_assert_eq(image[k][p][r][c], pixel(k, p, row, column));
                    cr_assert_eq(mask[k][r][c], 1 + column + COLUMNS * row);
                }
            }
        }
        expect_share(flipped, TRIALS, flip[which].number[0]);
    }
}

/* The rows and columns of the rectangle that is `value`; the rest must be as it was. */
static void erased(int k, float value, int64_t *rows, int64_t *columns)
{
    int first[2] = {ROWS, COLUMNS}, last[2] = {-1, -1}, count = 0;
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++) {
            const bool is = image[k][0][r][c] == value;
            for (int p = 0; p < PLANES; p++)
                cr_assert_eq(image[k][p][r][c], is ? value : pixel(k, p, r, c));
            if (!is)
                continue;
            count++;
            first[0] = r < first[0] ? r : first[0], last[0] = r > last[0] ? r : last[0];
            first[1] = c < first[1] ? c : first[1], last[1] = c > last[1] ? c : last[1];
        }
    *rows = count ? last[0] - first[0] + 1 : 0;
    *columns = count ? last[1] - first[1] + 1 : 0;
    cr_assert_eq(count, *rows * *columns);
}

Test(augment, erased_rectangles)
{
    static const struct dlcrt_augment erase = {
        DLCRT_RANDOM_ERASING, {0.6, 0.1, 0.4, 0.5, 2, -1}, 1, {0}};
    int hits = 0;
    for (uint64_t epoch = 0; epoch < TRIALS / BATCH; epoch++) {
        change(&erase, epoch, 0, BATCH);
        for (int k = 0; k < BATCH; k++) {
            int64_t rows, columns;
            erased(k, -1, &rows, &columns);
            hits += rows > 0;
            /* Sides are rounded to whole pixels. */
            const double height = sqrt(35 * 0.4 * 2) + 0.5, width = sqrt(35 * 0.4 / 0.5) + 0.5;
            cr_expect(rows < ROWS && columns < COLUMNS && (double)rows <= height &&
                      (double)columns <= width);
            cr_expect(rows == 0 || ((double)rows + 0.5) * ((double)columns + 0.5) >= 3.5);
        }
    }
    expect_share(hits, TRIALS, 0.6);
}

Test(augment, cutouts_are_squares_around_every_pixel)
{
    static const struct dlcrt_augment cut = {DLCRT_CUTOUT, {3, 0}, 1, {0}};
    int corners = 0, whole = 0;
    for (uint64_t epoch = 0; epoch < TRIALS / BATCH; epoch++) {
        change(&cut, epoch, 0, BATCH);
        for (int k = 0; k < BATCH; k++) {
            int64_t rows, columns;
            erased(k, 0, &rows, &columns);
            cr_expect(rows >= 2 && rows <= 3 && columns >= 2 && columns <= 3);
            corners += rows == 2 && columns == 2;
            whole += rows == 3 && columns == 3;
        }
    }
    expect_share(corners, TRIALS, 4.0 / 35);
    expect_share(whole, TRIALS, 15.0 / 35);
}

Test(augment, mixed_samples_and_their_labels)
{
    static const struct dlcrt_augment mix = {DLCRT_MIXUP, {0.7}, 2, {0, 1}};
    change(&mix, 0, 0, BATCH - 1);
    const double share = run.mixed;
    cr_expect(share > 0 && share < 1);
    for (int k = 0; k < BATCH - 1; k++) {
        const int before = k > 0 ? k - 1 : BATCH - 2;
        cr_expect_eq(other_label[k], before);
        cr_expect_eq(label[k], k);
        cr_expect_eq(mask[k][2][3], 1 + 3 + COLUMNS * 2);
        for (int i = 0; i < PIXELS; i++) {
            const int c = i % COLUMNS, r = i / COLUMNS % ROWS, p = i / COLUMNS / ROWS;
            const double own = (double)pixel(k, p, r, c), from = (double)pixel(before, p, r, c);
            cr_assert_eq(image[k][p][r][c], (float)((1 - share) * own + share * from));
        }
    }
    cr_expect_eq(image[BATCH - 1][1][2][3], pixel(BATCH - 1, 1, 2, 3), "beyond the batch");
}

/* Beta(a, a) has the mean 1/2 and the variance 1/(4*(2*a + 1)). */
Test(augment, shares_of_mixed_samples)
{
    static const double alphas[] = {0.2, 1, 3};
    for (int i = 0; i < 3; i++) {
        const struct dlcrt_augment mix = {DLCRT_MIXUP, {alphas[i]}, 1, {0}};
        double sum = 0, squares = 0;
        for (uint64_t epoch = 0; epoch < TRIALS; epoch++) {
            change(&mix, epoch, 0, 1);
            cr_assert(run.mixed >= 0 && run.mixed <= 1);
            sum += run.mixed;
            squares += (run.mixed - 0.5) * (run.mixed - 0.5);
        }
        const double variance = 1 / (4 * (2 * alphas[i] + 1));
        cr_expect(fabs(sum / TRIALS - 0.5) < 4.5 * sqrt(variance / TRIALS), "%g", sum / TRIALS);
        cr_expect(fabs(squares / TRIALS / variance - 1) < 0.15, "%g, not %g", squares / TRIALS,
                  variance);
    }
}

/* A sample is changed alike in whatever batch it is, and otherwise in another epoch. */
Test(augment, changes_belong_to_samples)
{
    static const struct dlcrt_augment crop = {DLCRT_RANDOM_CROP, {2, 2, 2, 2, 0}, 1, {0}};
    float whole[BATCH][PIXELS];
    change(&crop, 1, 40, BATCH);
    memcpy(whole, image, sizeof image);
    int same = 0;
    for (int k = 0; k < BATCH; k++) {
        change(&crop, 1, 40 + k, 1);
        /* Every sample has the pixels of the first here: its place in the batch. */
        for (int i = 0; i < PIXELS; i++) {
            const float first = (&image[0][0][0][0])[i];
            cr_assert_eq(first, whole[k][i] == 0 ? 0 : whole[k][i] - (float)(k * PIXELS));
        }
        change(&crop, 2, 40 + k, 1);
        bool equal = true;
        for (int i = 0; i < PIXELS; i++)
            equal &= (&image[0][0][0][0])[i] ==
                     (whole[k][i] == 0 ? 0 : whole[k][i] - (float)(k * PIXELS));
        same += equal;
    }
    cr_expect(same < BATCH / 2);
}
