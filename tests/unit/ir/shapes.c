/* Shapes by signatures: every size a constant, defaults and PyTorch's rules. Conflicts are golden
   tests (tests/golden/errors/shape_*). */
#include "common/session.h"

#include <criterion/criterion.h>
#include <string.h>

/* The shape of the last layer, "[4, 6, 3]", of layers that read x. */
static void expect_shape(const char *input, const char *layers, const char *wanted)
{
    Arena *arena = arena_new();
    Session *s = session_of(arena_format(arena,
                                         "data: {format: synthetic}\n"
                                         "inputs: {x: {shape: %s}, t: {shape: [1]}}\n"
                                         "model: [%s]\n"
                                         "loss: mse_loss\noptimizer: sgd\ntrain: {batch_size: 4}\n",
                                         input, layers),
                            STAGE_MODEL);
    /* The loss need not fit. */
    const Shapes *shapes = build_shapes(&s->context, s->model);
    const LayerShape *shape = &shapes->layer[s->model->output];
    Text text = text_new(arena);
    for (int d = 0; d < shape->rank; d++)
        text_format(&text, "%s%lld", d > 0 ? ", " : "", (long long)shape->extent[d]);
    cr_expect_str_eq(text.data, wanted, "%s of %s: [%s], not [%s]\n%s", layers, input, text.data,
                     wanted, shape->rank < 0 ? session_messages(s) : "");
    session_free(s);
    arena_free(arena);
}

/* torch.nn.Conv2d */
Test(shapes, convolution)
{
    expect_shape("[3, 9, 8]", "conv2d: {out_channels: 5, kernel_size: 3}", "4, 5, 7, 6");
    expect_shape("[3, 9, 8]", "conv2d: {out_channels: 5, kernel_size: [3, 1]}", "4, 5, 7, 8");
    expect_shape("[3, 9, 8]", "conv2d: {out_channels: 5, kernel_size: 3, stride: 2}", "4, 5, 4, 3");
    expect_shape("[3, 9, 8]", "conv2d: {out_channels: 5, kernel_size: 3, padding: [1, 2]}",
                 "4, 5, 9, 10");
    expect_shape("[3, 9, 8]", "conv2d: {out_channels: 5, kernel_size: 3, dilation: 2}",
                 "4, 5, 5, 4");
    expect_shape("[4, 9, 8]", "conv2d: {out_channels: 6, kernel_size: 9, padding: 4, groups: 2}",
                 "4, 6, 9, 8");
    expect_shape("[3, 3, 3]", "conv2d: {out_channels: 1, kernel_size: 3, in_channels: 3}",
                 "4, 1, 1, 1");
}

Test(shapes, pooling)
{
    expect_shape("[3, 9, 8]", "max_pool2d: {kernel_size: 2}", "4, 3, 4, 4");
    expect_shape("[3, 9, 8]", "max_pool2d: {kernel_size: 3, stride: 2, padding: 1}", "4, 3, 5, 4");
    expect_shape("[3, 9, 8]", "max_pool2d: {kernel_size: [2, 3], stride: [1, 3], dilation: [3, 1]}",
                 "4, 3, 6, 2");
    expect_shape("[3, 9, 8]", "avg_pool2d: {kernel_size: 4}", "4, 3, 2, 2");
}

/* Layers over any number of dimensions. */
Test(shapes, any_rank)
{
    expect_shape("[]", "flatten: {start_dim: 0}", "4");
    expect_shape("[7]", "linear: {out_features: 5}", "4, 5");
    expect_shape("[2, 3, 7]", "linear: {out_features: 5}", "4, 2, 3, 5");
    expect_shape("[2, 3, 7]", "relu", "4, 2, 3, 7");
    expect_shape("[2, 3, 7]", "softmax: {dim: 1}", "4, 2, 3, 7");
    expect_shape("[2, 3, 7]", "flatten", "4, 42");
    expect_shape("[2, 3, 7]", "flatten: {start_dim: 2}", "4, 2, 21");
    expect_shape("[2, 3, 7]", "flatten: {start_dim: -3, end_dim: -2}", "4, 6, 7");
    expect_shape("[2, 3, 7]", "flatten: {start_dim: 1, end_dim: 1}", "4, 2, 3, 7");
}

/* PyTorch's broadcasting: aligned at the right, extents of 1 are repeated. */
Test(shapes, broadcasting)
{
    expect_shape("[2, 3, 7]", "linear: {out_features: 1, as: a}, add: {inputs: [a, x]}",
                 "4, 2, 3, 7");
    expect_shape("[2, 1, 7]", "softmax: {as: a}, mul: {inputs: [x, a]}", "4, 2, 1, 7");
    expect_shape("[1, 7]", "linear: {out_features: 1, as: a}, mul: {inputs: [x, a]}", "4, 1, 7");
}

/* Sizes of a user's signature: solved for, computed, bound by attributes, in this order. */
static void expect_own(const char *input, const char *operator, const char * settings,
                       const char *wanted)
{
    Arena *arena = arena_new();
    Session *s = session_of(arena_format(arena,
                                         "data: {format: synthetic}\n"
                                         "inputs: {x: {shape: %s}, t: {shape: [1]}}\n"
                                         "operators:\n  own: |\n    %s\n"
                                         "model: [own: {%s}]\n"
                                         "loss: mse_loss\noptimizer: sgd\ntrain: {batch_size: 4}\n",
                                         input, operator, settings),
                            STAGE_MODEL);
    const Shapes *shapes = build_shapes(&s->context, s->model);
    Text text = text_new(arena);
    for (int d = 0; d < shapes->layer[0].rank; d++)
        text_format(&text, "%s%lld", d > 0 ? ", " : "", (long long)shapes->layer[0].extent[d]);
    cr_expect_str_eq(text.data, wanted, "%s of %s: [%s], not [%s]\n%s", operator, input, text.data,
                     wanted, shapes->layer[0].rank < 0 ? session_messages(s) : "");
    session_free(s);
    arena_free(arena);
}

Test(shapes, of_own_operators)
{
    expect_own("[6]", "(x[N, 2*D]) -> y[N, D]; y[n, d] = x[n, d] + x[n, d + D]", "", "4, 3");
    expect_own("[6]", "(x[N, D + 2]) -> y[N, D]; y[n, d] = x[n, d] + x[n, d + 2]", "", "4, 4");
    expect_own("[6]", "(x[N, 3*D - 3]) -> y[N, D]; y[n, d] = x[n, d] + x[n, d + 1]", "", "4, 3");
    expect_own("[6]",
               "(x[N, D]) -> y[N, P]; attr step = 2; where P = (D - 1)/step + 1; "
               "y[n, p] = x[n, p*step]",
               "step: 4", "4, 2");
    expect_own("[6]", "(x[N, D]) -> y[N, K]; attr features = K; y[n, k] = sum(d) x[n, d]*k",
               "features: 9", "4, 9");
    expect_own("[6, 5]", "(x[N, A..., D]) -> y[N, D, A...]; y[n, d, a...] = x[n, a..., d]", "",
               "4, 5, 6");
    expect_own("[6, 5]", "(x[N, A...]) -> y[N, product(A...)]; y[n, f] = x[n, unravel(f)]", "",
               "4, 30");
}
