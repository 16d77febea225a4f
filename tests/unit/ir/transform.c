/* Sums with a table, and the way a convolution is computed. */
#include "ir/transform.h"
#include "common/same_values.h"
#include "common/session.h"

#include <criterion/criterion.h>
#include <string.h>

#define MODEL(ALGORITHM, SETTINGS)                                                    \
    ALGORITHM "data: {format: synthetic}\n"                                           \
              "inputs: {x: {shape: [40, 9, 8]}, label: {classes: 3}}\n"               \
              "model:\n"                                                              \
              "  - conv2d: {name: c, out_channels: 33, kernel_size: 3" SETTINGS "}\n" \
              "  - flatten\n"                                                         \
              "  - linear: {name: fc, out_features: 3}\n"                             \
              "loss: cross_entropy\noptimizer: sgd\ntrain: {batch_size: 2}\n"

static Session *session_at(const char *description, Stage stage)
{
    Session *s = session_new(description, strlen(description));
    s->options.level = 2;
    cr_assert(session_run(s, stage), "%s", session_messages(s));
    return s;
}

/* The extent of the tiles of results; 0: the convolution is direct. */
static int64_t tile_of(const char *description)
{
    Session *s = session_at(description, STAGE_PROGRAM);
    const Tensor *t = program_tensor(s->module, s->module->train, "c.yf");
    const int64_t tile = t == NULL ? 0 : t->extent[5];
    session_free(s);
    return tile;
}

Test(transform, a_layer_says_how_it_is_computed)
{
    cr_expect_eq(tile_of(MODEL("", "")), 0);
    cr_expect_eq(tile_of(MODEL("", ", algorithm: direct")), 0);
    cr_expect_eq(tile_of(MODEL("", ", algorithm: winograd_2x2")), 2);
    cr_expect_eq(tile_of(MODEL("", ", algorithm: winograd_4x4")), 4);
    cr_expect_eq(tile_of(MODEL("", ", algorithm: winograd, padding: 1")), 2);
}

Test(transform, the_model_says_it_for_layers_that_can)
{
    cr_expect_eq(tile_of(MODEL("algorithm: winograd_2x2\n", "")), 2);
    cr_expect_eq(tile_of(MODEL("algorithm: winograd_2x2\n", ", algorithm: direct")), 0);
    cr_expect_eq(tile_of(MODEL("algorithm: winograd_2x2\n", ", stride: 2")), 0);
    cr_expect_eq(tile_of(MODEL("algorithm: winograd_2x2\n", ", padding: 1, padding_mode: reflect")),
                 0);
}

/* With two samples the kernels would be most of what is transformed. */
Test(transform, auto_counts_what_is_cheaper)
{
    static const char *const few = MODEL("algorithm: auto\n", "");
    static const char *const many =
        "algorithm: auto\ndata: {format: synthetic}\n"
        "inputs: {x: {shape: [64, 16, 16]}, label: {classes: 3}}\n"
        "model:\n  - conv2d: {name: c, out_channels: 64, kernel_size: 3, padding: 1}\n"
        "  - flatten\n  - linear: {name: fc, out_features: 3}\n"
        "loss: cross_entropy\noptimizer: sgd\ntrain: {batch_size: 32}\n";
    cr_expect_eq(tile_of(few), 0);
    cr_expect_eq(tile_of(many), 4);
}

Test(transform, values_stay_and_padded_views_go)
{
    static const char *const description =
        MODEL("", ", bias: false, padding: [1, 2], algorithm: winograd_4x4");
    Session *before = session_of(description, STAGE_OPTIMIZER);
    Session *after = session_at(description, STAGE_SIMPLIFIED);
    const char *error = same_values(before->context.arena, before->module, after->module, 3);
    cr_expect_null(error, "%s", error);
    int transforms = 0;
    const Program *train = after->module->train;
    for (int i = 0; i < train->statements.count; i++)
        transforms += statement_is_transform(train->statements.items[i]);
    cr_expect_eq(transforms, 6 + 4); /* the data needs no gradient */
    cr_expect_null(program_tensor(after->module, train, "c.xt"));
    session_free(after);
    session_free(before);
}
