/* Data that are a function of (seed, sample): for benchmarks and first trials. Floats lie in [0,
   1), integers in [0, classes), or in [0, 256) where there are no classes. */
#include "convert.h"
#include "data.h"
#include "random.h"

static uint32_t word_at(uint64_t seed, int input, int64_t sample, int64_t element)
{
    /* 40 bits of stream and input, 24 + 64 of sample and element: see dlcrt_uniform() */
    uint32_t word[4];
    const uint64_t high = (uint64_t)STREAM_SYNTHETIC << 40 ^ ((uint64_t)input << 32) ^
                          ((uint64_t)sample & 0xFFFFFFFFu);
    const uint64_t low = ((uint64_t)sample >> 32 << 40) ^ (uint64_t)element >> 2;
    dlcrt_philox(seed, high, low, word);
    return word[element & 3];
}

static double value_at(const struct dlcrt_input *input, uint32_t word)
{
    if (input->dtype == DLCRT_F32 || input->dtype == DLCRT_F64)
        return (word >> 8) * 0x1p-24;
    const uint64_t range = input->classes > 0 ? (uint64_t)input->classes : 256;
    return (double)(word * range >> 32);
}

void fill_synthetic(const struct dlcrt_model *model, int index, uint64_t seed, int64_t sample,
                    void *out)
{
    const struct dlcrt_input *input = &model->input[index];
    const int64_t elements = input_elements(input);
    for (int64_t i = 0; i < elements; i++)
        element_store(input->dtype, out, i, value_at(input, word_at(seed, index, sample, i)));
}

bool read_synthetic(struct dataset *dataset, const struct dlcrt_data *data, struct report *report)
{
    const int64_t samples = data->samples > 0 ? data->samples : 64 * dataset->model->batch;
    return data_segment(dataset, &dataset->train, "synthetic", samples, report) != NULL;
}
