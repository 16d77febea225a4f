#include "augment.h"
#include "convert.h"
#include "random.h"
#include "tensor.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* One sample of one input as planes of rows of pixels: its last two dimensions are an image. */
struct image {
    unsigned char *data, *scratch;
    enum dlcrt_dtype dtype;
    size_t pixel; /* bytes */
    int64_t planes, rows, columns;
};

/* The random numbers of one change of one sample. */
struct draws {
    uint64_t seed, high, low;
};

/* Uniform in [0, 1): number `index` of the change. */
static double uniform(const struct draws *draws, int index)
{
    uint32_t word[4];
    dlcrt_philox(draws->seed, draws->high, draws->low + (uint64_t)(index / 4), word);
    return word[index % 4] * 0x1p-32;
}

/* Uniform among 0 ... count-1. */
static int64_t below(const struct draws *draws, int index, int64_t count)
{
    return (int64_t)(uniform(draws, index) * (double)count);
}

/* A byte gets the nearest whole number that it can hold. */
static void store(const struct image *image, unsigned char *at, double value)
{
    if (image->dtype == DLCRT_U8)
        value = value < 0 ? 0 : value > 255 ? 255 : value + 0.5;
    element_store(image->dtype, at, 0, value);
}

static unsigned char *row_at(const struct image *image, int64_t plane, int64_t row)
{
    return image->data + (size_t)((plane * image->rows + row) * image->columns) * image->pixel;
}

static void fill_pixels(const struct image *image, unsigned char *at, int64_t count, double value)
{
    if (count <= 0)
        return;
    store(image, at, value);
    if (image->pixel == 1)
        memset(at, *at, (size_t)count);
    for (int64_t i = 1; i < count && image->pixel > 1; i++)
        memcpy(at + (size_t)i * image->pixel, at, image->pixel);
}

/* The window of the padded image that begins at a random place, as large as the image: the image,
   moved by at most the padding, with `fill` where there was none. */
static void random_crop(const struct image *image, const struct dlcrt_augment *augment,
                        const struct draws *draws)
{
    const double *number = augment->number; /* left, top, right, bottom, fill */
    const int64_t x = below(draws, 0, (int64_t)(number[0] + number[2]) + 1) - (int64_t)number[0];
    const int64_t y = below(draws, 1, (int64_t)(number[1] + number[3]) + 1) - (int64_t)number[1];
    const int64_t rows = image->rows, columns = image->columns;
    const int64_t first = x < 0 ? -x : 0, last = x > 0 ? columns - x : columns; /* of a row */
    const size_t bytes = (size_t)(image->planes * rows * columns) * image->pixel;
    memcpy(image->scratch, image->data, bytes);
    for (int64_t plane = 0; plane < image->planes; plane++)
        for (int64_t row = 0; row < rows; row++) {
            unsigned char *to = row_at(image, plane, row);
            const bool inside = row + y >= 0 && row + y < rows && first < last;
            if (!inside) {
                fill_pixels(image, to, columns, number[4]);
                continue;
            }
            const unsigned char *from =
                image->scratch +
                (size_t)((plane * rows + row + y) * columns + first + x) * image->pixel;
            fill_pixels(image, to, first, number[4]);
            memcpy(to + (size_t)first * image->pixel, from, (size_t)(last - first) * image->pixel);
            fill_pixels(image, to + (size_t)last * image->pixel, columns - last, number[4]);
        }
}

static void swap_pixels(unsigned char *a, unsigned char *b, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        const unsigned char kept = a[i];
        a[i] = b[i];
        b[i] = kept;
    }
}

/* Bytes, the commonest pixels by far, get a loop of their own. */
static void reverse_row(unsigned char *first, int64_t columns, size_t pixel)
{
    unsigned char *last = first + (size_t)(columns - 1) * pixel;
    if (pixel == 1)
        for (; first < last; first++, last--) {
            const unsigned char kept = *first;
            *first = *last;
            *last = kept;
        }
    else
        for (; first < last; first += pixel, last -= pixel)
            swap_pixels(first, last, pixel);
}

static void random_horizontal_flip(const struct image *image, const struct dlcrt_augment *augment,
                                   const struct draws *draws)
{
    if (uniform(draws, 0) >= augment->number[0])
        return;
    for (int64_t row = 0; row < image->planes * image->rows; row++)
        reverse_row(row_at(image, 0, row), image->columns, image->pixel);
}

static void random_vertical_flip(const struct image *image, const struct dlcrt_augment *augment,
                                 const struct draws *draws)
{
    if (uniform(draws, 0) >= augment->number[0])
        return;
    for (int64_t plane = 0; plane < image->planes; plane++)
        for (int64_t row = 0; row < image->rows / 2; row++)
            swap_pixels(row_at(image, plane, row), row_at(image, plane, image->rows - 1 - row),
                        (size_t)image->columns * image->pixel);
}

/* The rectangle is cut at the borders of the image. */
static void erase(const struct image *image, int64_t top, int64_t left, int64_t height,
                  int64_t width, double value)
{
    const int64_t first = left > 0 ? left : 0;
    const int64_t last = left + width < image->columns ? left + width : image->columns;
    for (int64_t plane = 0; plane < image->planes; plane++)
        for (int64_t row = top > 0 ? top : 0; row < top + height && row < image->rows; row++)
            fill_pixels(image, row_at(image, plane, row) + (size_t)first * image->pixel,
                        last > first ? last - first : 0, value);
}

/* As torchvision: ten tries to draw a rectangle that fits. */
static void random_erasing(const struct image *image, const struct dlcrt_augment *augment,
                           const struct draws *draws)
{
    const double *number = augment->number; /* p, least and most scale, of ratio, value */
    const double area = (double)(image->rows * image->columns);
    if (uniform(draws, 0) >= number[0])
        return;
    for (int i = 0; i < 10; i++) {
        const double scale = number[1] + (number[2] - number[1]) * uniform(draws, 4 * i + 4);
        const double least = log(number[3]), most = log(number[4]);
        const double ratio = exp(least + (most - least) * uniform(draws, 4 * i + 5));
        const int64_t height = (int64_t)nearbyint(sqrt(area * scale * ratio));
        const int64_t width = (int64_t)nearbyint(sqrt(area * scale / ratio));
        if (height >= image->rows || width >= image->columns)
            continue;
        const int64_t top = below(draws, 4 * i + 6, image->rows - height + 1);
        const int64_t left = below(draws, 4 * i + 7, image->columns - width + 1);
        erase(image, top, left, height, width, number[5]);
        return;
    }
}

/* DeVries and Taylor 2017: a square around any pixel. */
static void cutout(const struct image *image, const struct dlcrt_augment *augment,
                   const struct draws *draws)
{
    const int64_t size = (int64_t)augment->number[0];
    erase(image, below(draws, 0, image->rows) - size / 2,
          below(draws, 1, image->columns) - size / 2, size, size, augment->number[1]);
}

typedef void Change(const struct image *image, const struct dlcrt_augment *augment,
                    const struct draws *draws);

static Change *const changes[] = {
    [DLCRT_RANDOM_CROP] = random_crop,
    [DLCRT_RANDOM_HORIZONTAL_FLIP] = random_horizontal_flip,
    [DLCRT_RANDOM_VERTICAL_FLIP] = random_vertical_flip,
    [DLCRT_RANDOM_ERASING] = random_erasing,
    [DLCRT_CUTOUT] = cutout,
};

/* A gamma variate of this shape (Marsaglia and Tsang, ACM TOMS 26, 2000), from the draws numbered
   from `first` on. A try fails once in twenty; the fifth counts as it is. */
static double gamma_variate(const struct draws *draws, int first, double shape)
{
    const double more = shape < 1 ? shape + 1 : shape; /* and a factor for what was added */
    const double d = more - 1.0 / 3, c = 1 / sqrt(9 * d);
    double value = d;
    for (int i = 0; i < 5; i++) {
        const double u = 1 - uniform(draws, first + 3 * i); /* above 0 */
        double pair[2];
        normal_pair(u, uniform(draws, first + 3 * i + 1), pair);
        const double normal = pair[0];
        const double v = (1 + c * normal) * (1 + c * normal) * (1 + c * normal);
        if (v <= 0)
            continue;
        value = d * v;
        if (log(1 - uniform(draws, first + 3 * i + 2)) <
            0.5 * normal * normal + d - d * v + d * log(v))
            break;
    }
    const double factor = 1 - uniform(draws, first + 15);
    return shape < 1 ? value * pow(factor, 1 / shape) : value;
}

/* Beta(alpha, alpha). */
static double beta_variate(const struct draws *draws, double alpha)
{
    const double a = gamma_variate(draws, 0, alpha), b = gamma_variate(draws, 16, alpha);
    return a + b > 0 ? a / (a + b) : 1;
}

size_t augment_scratch(const struct dlcrt_model *model)
{
    size_t largest = 0;
    for (int i = 0; i < model->inputs && model->data.augments > 0; i++)
        if (sample_bytes(&model->input[i]) > largest)
            largest = sample_bytes(&model->input[i]);
    return largest;
}

static struct image image_of(const struct dlcrt_input *input, unsigned char *data,
                             unsigned char *scratch)
{
    const int64_t rows = input->shape[input->rank - 2], columns = input->shape[input->rank - 1];
    return (struct image){.data = data,
                          .scratch = scratch,
                          .dtype = input->dtype,
                          .pixel = dtype_size(input->dtype),
                          .planes = input_elements(input) / (rows * columns),
                          .rows = rows,
                          .columns = columns};
}

/* Every sample gets a share of the one before it, the first of the last. */
static void mix_input(const struct dlcrt_input *input, unsigned char *samples, int64_t count,
                      double share, unsigned char *scratch)
{
    const int64_t elements = input_elements(input);
    const struct image image = {.dtype = input->dtype};
    const size_t size = dtype_size(input->dtype), bytes = sample_bytes(input);
    memcpy(scratch, samples + (size_t)(count - 1) * bytes, bytes);
    for (int64_t k = count - 1; k >= 0; k--) {
        unsigned char *own = samples + (size_t)k * bytes;
        const unsigned char *other = k > 0 ? own - bytes : scratch;
        for (int64_t i = 0; i < elements; i++)
            store(&image, own + (size_t)i * size,
                  (1 - share) * element_value(input->dtype, own, i) +
                      share * element_value(input->dtype, other, i));
    }
}

void mix_labels(const struct dlcrt_model *model, int64_t count, const struct batch *batch)
{
    if (batch->other == NULL)
        return;
    const unsigned char *label = batch->input[model->mixed_label];
    const size_t bytes = sample_bytes(&model->input[model->mixed_label]);
    for (int64_t k = 0; k < count; k++)
        memcpy(batch->other + (size_t)k * bytes,
               label + (size_t)(k > 0 ? k - 1 : count - 1) * bytes, bytes);
}

/* As torchvision: one share for the batch. The labels of the others are passed beside. */
static void mixup(const struct dlcrt_model *model, const struct dlcrt_augment *change,
                  const struct draws *draws, int64_t count, struct batch *batch,
                  unsigned char *scratch)
{
    const double share = 1 - beta_variate(draws, change->number[0]);
    for (int i = 0; i < change->inputs; i++)
        mix_input(&model->input[change->input[i]], batch->input[change->input[i]], count, share,
                  scratch);
    batch->mixed = share;
    mix_labels(model, count, batch);
}

/* The random numbers of a change: of a sample, or of the batch that begins there. Each uses less
   than 64, so that all have their own. */
static struct draws draws_of(uint64_t seed, uint64_t epoch, uint64_t sample, bool batch, int change)
{
    const uint64_t number = sample | (batch ? UINT64_C(1) << 50 : 0);
    return (struct draws){seed, (uint64_t)STREAM_AUGMENT << 40 ^ epoch,
                          (number << 8 | (uint64_t)change) << 4};
}

void augment_samples(const struct dlcrt_model *model, const struct drawn *drawn, int64_t first,
                     int64_t last, const struct batch *batch, unsigned char *scratch)
{
    for (int64_t k = first; k < last; k++) {
        const uint64_t sample = (uint64_t)drawn_sample(drawn, k);
        for (int a = 0; a < model->data.augments; a++) {
            const struct dlcrt_augment *change = &model->data.augment[a];
            const struct draws draws = draws_of(drawn->seed, drawn->epoch, sample, false, a);
            for (int i = 0; i < change->inputs && change->kind != DLCRT_MIXUP; i++) {
                const struct dlcrt_input *input = &model->input[change->input[i]];
                unsigned char *data =
                    batch->input[change->input[i]] + (size_t)k * sample_bytes(input);
                const struct image image = image_of(input, data, scratch);
                changes[change->kind](&image, change, &draws);
            }
        }
    }
}

void augment_batch(const struct dlcrt_model *model, const struct drawn *drawn, struct batch *batch,
                   unsigned char *scratch)
{
    for (int a = 0; a < model->data.augments; a++) {
        const struct draws draws =
            draws_of(drawn->seed, drawn->epoch, (uint64_t)drawn->begin, true, a);
        if (model->data.augment[a].kind == DLCRT_MIXUP)
            mixup(model, &model->data.augment[a], &draws, drawn->count, batch, scratch);
    }
}
