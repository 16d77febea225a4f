#include "data_fixture.h"

float images[BATCH * MOST_ELEMENTS];
int32_t labels[BATCH * 8];
struct dlcrt_input data_inputs[2] = {{.name = "image", .dtype = DLCRT_F32, .data = images},
                                     {.name = "label", .dtype = DLCRT_I32, .data = labels}};
struct dlcrt_model data_model = {.batch = BATCH, .inputs = 2, .input = data_inputs};
struct dataset dataset;

void data_shape(int rank, int64_t d0, int64_t d1, int64_t d2, int64_t classes)
{
    struct dlcrt_input *image = &data_inputs[0];
    image->rank = rank;
    image->shape[0] = d0;
    image->shape[1] = d1;
    image->shape[2] = d2;
    data_inputs[1].classes = classes;
}

bool data_opens(struct dlcrt_data data)
{
    return data_open(&dataset, &data_model, &data, 1, &report);
}

void expect_data_refused(struct dlcrt_data data, const char *why)
{
    cr_expect(!data_opens(data));
    cr_expect_eq(report.code, EXIT_MISTAKE);
    expect_said(why);
    cr_expect(dataset.mappings == 0 && dataset.owned_count == 0, "nothing is left open");
}
