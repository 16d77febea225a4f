/* Checked models: what is filled in, how they print, what their hash depends on. Errors are golden
   tests (tests/golden/errors). */
#include "common/session.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

#define HEAD                                                                               \
    "data: {format: synthetic, samples: 100}\n"                                            \
    "inputs:\n"                                                                            \
    "  image: {shape: [3, 8, 8], dtype: u8, scale: 1/255, mean: [0.5, 0.25, 0], std: 2}\n" \
    "  label: {classes: 10}\n"
#define LAYERS                                                         \
    "model:\n"                                                         \
    "  - conv2d: {name: conv, out_channels: 4, kernel_size: [3, 5]}\n" \
    "  - relu: {as: active}\n"                                         \
    "  - max_pool2d: {kernel_size: 2}\n"                               \
    "  - flatten\n"                                                    \
    "  - linear: {name: fc, out_features: 10, bias: false}\n"
#define TAIL                                                       \
    "loss: {cross_entropy: {label_smoothing: 0.1}}\n"              \
    "metrics: [accuracy]\n"                                        \
    "optimizer: {sgd: {lr: 0.1, nesterov: true, momentum: 0.9}}\n" \
    "train: {batch_size: 4, epochs: 2}\n"

static const char *const description = HEAD LAYERS TAIL;

Test(model, inputs)
{
    Session *s = session_of(description, STAGE_MODEL);
    cr_assert_eq(s->model->inputs.count, 2);
    const InputSpec *image = &s->model->inputs.items[0], *label = &s->model->inputs.items[1];
    cr_expect_str_eq(image->name, "image");
    cr_expect_str_eq(image->dtype, "u8");
    cr_expect_eq(image->rank, 3);
    cr_expect_eq(image->extent[2], 8);
    cr_expect_float_eq(image->scale, 1.0 / 255, 0);
    cr_expect_eq(image->mean_count, 3);
    cr_expect_float_eq(image->mean[1], 0.25, 0);
    cr_expect_eq(image->std_count, 1);
    cr_expect_eq(image->classes, 0);
    cr_expect_str_eq(label->dtype, "i32");
    cr_expect_eq(label->rank, 0);
    cr_expect_eq(label->classes, 10);
    session_free(s);
}

/* PyTorch's names: a layer without one has its position. */
Test(model, layers)
{
    Session *s = session_of(description, STAGE_MODEL);
    cr_assert_eq(s->model->layers.count, 5);
    const OperatorUse *conv = &s->model->layers.items[0], *relu = &s->model->layers.items[1];
    cr_expect_str_eq(conv->name, "conv");
    cr_expect(conv->named);
    cr_expect_str_eq(conv->operator->name, "conv2d");
    cr_assert_eq(conv->settings.count, 2);
    cr_expect_eq(conv->settings.items[1].count, 2);
    cr_expect_float_eq(conv->settings.items[1].number[1], 5, 0);
    cr_expect_str_eq(relu->name, "1");
    cr_expect(!relu->named);
    cr_expect_str_eq(relu->as, "active");
    cr_expect_str_eq(relu->label, "relu1");
    cr_expect_eq(relu->inputs.items[0].layer, 0);
    cr_expect_eq(conv->inputs.items[0].layer, -1);
    cr_expect_eq(conv->inputs.items[0].input, 0);
    cr_expect_eq(s->model->output, 4);
    session_free(s);
}

/* The loss reads the network's result and the one input that is no operand of a layer. */
Test(model, loss_metrics_and_defaults)
{
    Session *s = session_of(description, STAGE_MODEL);
    const OperatorUse *loss = &s->model->losses.items[0];
    cr_assert_eq(loss->inputs.count, 2);
    cr_expect_eq(loss->inputs.items[0].layer, 4);
    cr_expect_eq(loss->inputs.items[1].input, 1);
    cr_expect_eq(s->model->metrics.count, 1);
    cr_expect_str_eq(s->model->optimizer.operator->name, "sgd");
    cr_expect_str_eq(s->model->name, "test");
    cr_expect(s->model->train.shuffle);
    cr_expect_eq(s->model->train.seed, 0);
    cr_expect(!s->model->train.drop_last_given);
    session_free(s);
}

static const char *printed(Session *s)
{
    Text text = text_new(s->context.arena);
    model_print(&text, s->model);
    return text.data;
}

static const char *printed_module(Session *s)
{
    Text text = text_new(s->context.arena);
    module_print(&text, s->module);
    return text.data;
}

/* The program of a printed model is that of the model, but for the lines it names. */
static void expect_round_trip(const char *text)
{
    Session *s = session_of(text, STAGE_OPTIMIZER);
    Session *again = session_of(printed(s), STAGE_OPTIMIZER);
    cr_expect_str_eq(printed(again), printed(s));
    Session *third = session_of(printed(again), STAGE_OPTIMIZER);
    cr_expect_str_eq(printed_module(third), printed_module(again));
    cr_expect_eq(again->module->hash, s->module->hash);
    cr_expect_eq(again->module->ids, s->module->ids);
    session_free(third);
    session_free(again);
    session_free(s);
}

Test(model, printing_loses_nothing)
{
    expect_round_trip(description);
    expect_round_trip(
        "name: graph\n"
        "data: {format: csv, path: \"a b.csv\", test_every: 5, header: true}\n"
        "inputs: {a: {shape: [4]}, b: {shape: [4], dtype: f64}, t: {shape: [4]}}\n"
        "model:\n"
        "  - mul: {inputs: [a, b], as: p}\n"
        "  - add: {inputs: [p, a]}\n"
        "  - linear: {out_features: 4}\n"
        "loss: {mse_loss: {target: t}}\n"
        "optimizer: {adam: {betas: [0.5, 0.75]}}\n"
        "train: {batch_size: 3, steps: 7, shuffle: false, drop_last: true, seed: 5}\n");
    expect_round_trip("data: {format: synthetic}\n"
                      "inputs: {x: {shape: [8]}, t: {classes: 2}}\n"
                      "operators:\n"
                      "  half: |\n"
                      "    (x[N, 2*D], parameter w[D] if weighted else 1) -> y[N, D]\n"
                      "    attr weighted = true, name_of = \"it\"\n"
                      "    require name_of == \"it\", \"no\"\n"
                      "    init w = constant(1) # a comment\n"
                      "    y[n, d] = w[d]*x[n, d]\n"
                      "model: [half: {weighted: false}, half: {}]\n"
                      "loss: {cross_entropy: {target: t}}\n"
                      "optimizer: sgd\n"
                      "train: {batch_size: 2}\n");
}

static uint64_t hash_of(const char *text)
{
    Session *s = session_of(text, STAGE_MODEL);
    const uint64_t hash = model_hash(&s->context, s->model);
    session_free(s);
    return hash;
}

/* A checkpoint fits a model of the same hash: what can differ from run to run is not in it. */
Test(model, hash_of_what_a_checkpoint_must_agree_with)
{
    static const char *const same[] = {
        "name: other\n" HEAD LAYERS TAIL,
        "# a comment\n" HEAD LAYERS TAIL,
        HEAD LAYERS "loss: {cross_entropy: {label_smoothing: 0.1}}\nmetrics: []\n"
                    "optimizer: {sgd: {lr: 0.3, momentum: 0.8, nesterov: true}}\n"
                    "train: {batch_size: 4, epochs: 9, seed: 3, shuffle: false}\n",
    };
    static const char *const other[] = {
        HEAD "model:\n"
             "  - conv2d: {name: conv, out_channels: 4, kernel_size: [3, 5], padding: 1}\n"
             "  - relu\n  - flatten\n  - linear: {name: fc, out_features: 10, bias: false}\n" TAIL,
        HEAD LAYERS "loss: cross_entropy\noptimizer: adam\ntrain: {batch_size: 4, epochs: 2}\n",
        HEAD LAYERS "loss: {cross_entropy: {label_smoothing: 0.1}}\n"
                    "optimizer: {sgd: {lr: 0.1, nesterov: true, momentum: 0.9}}\n"
                    "train: {batch_size: 5, epochs: 2}\n",
    };
    const uint64_t hash = hash_of(description);
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        cr_expect_eq(hash_of(same[i]), hash, "%zu", i);
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        cr_expect_neq(hash_of(other[i]), hash, "%zu", i);
}

/* Whether a target is whole numbers is asked of each layer once, however often it is read. */
Test(model, deep_target)
{
    Arena *arena = arena_new();
    Text text = text_new(arena);
    text_add(&text, "data: {format: synthetic}\n"
                    "inputs: {x: {shape: [3]}, label: {classes: 3}}\n"
                    "model:\n  - minimum: {inputs: [label, label]}\n");
    for (int i = 0; i < 60; i++)
        text_add(&text, "  - minimum: {inputs: [previous, previous]}\n");
    text_add(&text, "  - sub: {name: target, inputs: [previous, label]}\n"
                    "  - linear: {input: x, out_features: 3}\n"
                    "loss: {cross_entropy: {target: target}}\n"
                    "optimizer: sgd\ntrain: {batch_size: 4}\n");
    Session *s = session_of(text.data, STAGE_MODEL);
    cr_expect_eq(s->model->layers.count, 63);
    session_free(s);
    arena_free(arena);
}
