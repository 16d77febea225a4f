/* Blocks, repetitions and conditions: the expanded model is the one that is written out. Errors are
   golden tests (tests/golden/errors). */
#include "common/session.h"

#include <criterion/criterion.h>

#define HEAD                                    \
    "name: net\n"                               \
    "data: {format: synthetic, samples: 100}\n" \
    "inputs:\n"                                 \
    "  image: {shape: [3, 8, 8]}\n"             \
    "  label: {classes: 10}\n"
#define TAIL                \
    "loss: cross_entropy\n" \
    "optimizer: sgd\n"      \
    "train: {batch_size: 4}\n"

static const char *model_text(Session *s)
{
    Text text = text_new(s->context.arena);
    model_print(&text, s->model);
    return text.data;
}

static void expect_same(const char *with_blocks, const char *written_out)
{
    Session *a = session_of(with_blocks, STAGE_GRADIENT),
            *b = session_of(written_out, STAGE_GRADIENT);
    cr_expect_str_eq(model_text(a), model_text(b));
    cr_expect_eq(model_hash(&a->context, a->model), model_hash(&b->context, b->model));
    cr_expect_eq(a->module->train->statements.count, b->module->train->statements.count);
    session_free(a);
    session_free(b);
}

Test(expand, residual_network)
{
    expect_same(
        HEAD
        "parameters: {width: 4}\n"
        "blocks:\n"
        "  basic_block:\n"
        "    parameters: {channels, stride: 1, project: $stride != 1}\n"
        "    layers:\n"
        "      - conv2d: {name: conv1, out_channels: $channels, kernel_size: 3, stride: $stride,"
        " padding: 1}\n"
        "      - relu: {as: main}\n"
        "      - conv2d: {name: down, input: $input, out_channels: $channels, kernel_size: 1,"
        " stride: $stride, when: $project}\n"
        "      - add: {inputs: [main, down]}\n"
        "model:\n"
        "  - conv2d: {name: stem, out_channels: $width, kernel_size: 1}\n"
        "  - repeat: {name: layer1, times: 2, layers: [basic_block: {channels: $width}]}\n"
        "  - basic_block: {name: layer2.0, channels: 2 * $width, stride: 2}\n"
        "  - flatten\n"
        "  - linear: {out_features: 10}\n" TAIL,
        HEAD "model:\n"
             "  - conv2d: {name: stem, out_channels: 4, kernel_size: 1}\n"
             "  - conv2d: {name: layer1.0.conv1, out_channels: 4, kernel_size: 3, stride: 1,"
             " padding: 1}\n"
             "  - relu: {name: layer1.0.1, as: layer1.0.main}\n"
             "  - add: {name: layer1.0.3, inputs: [layer1.0.main, stem]}\n"
             "  - conv2d: {name: layer1.1.conv1, out_channels: 4, kernel_size: 3, stride: 1,"
             " padding: 1}\n"
             "  - relu: {name: layer1.1.1, as: layer1.1.main}\n"
             "  - add: {name: layer1.1.3, inputs: [layer1.1.main, layer1.0.3]}\n"
             "  - conv2d: {name: layer2.0.conv1, out_channels: 8, kernel_size: 3, stride: 2,"
             " padding: 1}\n"
             "  - relu: {name: layer2.0.1, as: layer2.0.main}\n"
             "  - conv2d: {name: layer2.0.down, input: layer1.1.3, out_channels: 8, kernel_size: 1,"
             " stride: 2}\n"
             "  - add: {name: layer2.0.3, inputs: [layer2.0.main, layer2.0.down]}\n"
             "  - flatten: {name: '3'}\n"
             "  - linear: {name: '4', out_features: 10}\n" TAIL);
}

/* Several inputs and outputs, blocks in blocks, values by the name of a use. */
Test(expand, inputs_and_outputs)
{
    expect_same(HEAD "blocks:\n"
                     "  both:\n"
                     "    inputs: [a, b]\n"
                     "    outputs: [sum, product]\n"
                     "    layers: [add: {name: sum, inputs: [a, $b]},"
                     " mul: {name: product, inputs: [a, b]}]\n"
                     "  outer:\n"
                     "    layers: [both: {name: in, inputs: [input, input], as: x},"
                     " add: {inputs: [x, in.product]}]\n"
                     "model:\n"
                     "  - outer: {name: o}\n"
                     "  - relu: {input: o}\n"
                     "  - flatten\n"
                     "  - linear: {name: fc, out_features: 10}\n" TAIL,
                HEAD "model:\n"
                     "  - add: {name: o.in.sum, inputs: [image, image]}\n"
                     "  - mul: {name: o.in.product, inputs: [image, image]}\n"
                     "  - add: {name: o.1, inputs: [o.in.sum, o.in.product]}\n"
                     "  - relu: {name: '1', input: o.1}\n"
                     "  - flatten: {name: '2'}\n"
                     "  - linear: {name: fc, out_features: 10}\n" TAIL);
}

/* Copies of one layer are called by their number; of several each has a prefix. A copy sees the
   values outside, and the number of itself. */
Test(expand, repetition)
{
    expect_same(HEAD "model:\n"
                     "  - flatten: {name: flat}\n"
                     "  - repeat: {name: fc, times: 2, layers: [linear: {out_features: 192}]}\n"
                     "  - repeat:\n"
                     "      times: 2\n"
                     "      as: top\n"
                     "      layers: [relu, dropout: {name: drop, p: $index / 4, when: $index > 0},"
                     " add: {name: sum, inputs: [drop, flat]}]\n"
                     "  - linear: {input: top, out_features: 10}\n" TAIL,
                HEAD "model:\n"
                     "  - flatten: {name: flat}\n"
                     "  - linear: {name: fc.0, out_features: 192}\n"
                     "  - linear: {name: fc.1, out_features: 192}\n"
                     "  - relu: {name: '2.0.0'}\n"
                     "  - add: {name: '2.0.sum', inputs: ['2.0.0', flat]}\n"
                     "  - relu: {name: '2.1.0'}\n"
                     "  - dropout: {name: 2.1.drop, p: 0.25}\n"
                     "  - add: {name: '2.1.sum', inputs: [2.1.drop, flat]}\n"
                     "  - linear: {name: '3', out_features: 10}\n" TAIL);
}

/* A description without any of it stays as it is: positions are no names. */
Test(expand, nothing)
{
    Session *s = session_of(HEAD "parameters: {out: 10, batch: 8}\n"
                                 "model: [flatten, relu: {when: false}, relu,"
                                 " linear: {out_features: $out}]\n"
                                 "loss: cross_entropy\n"
                                 "optimizer: sgd\n"
                                 "train: {batch_size: $batch}\n",
                            STAGE_MODEL);
    cr_assert_eq(s->model->layers.count, 3);
    cr_expect_not(s->model->layers.items[0].named);
    cr_expect_str_eq(s->model->layers.items[1].name, "2");
    cr_expect_eq(s->model->train.batch_size, 8);
    session_free(s);
}

/* An error in a block knows every use that it comes from. */
Test(expand, spans)
{
    Session *s = session_of(HEAD "blocks: {unit: {layers: [relu]}}\n"
                                 "model: [flatten, repeat: {times: 2, layers: [unit]},"
                                 " linear: {out_features: 10}]\n" TAIL,
                            STAGE_MODEL);
    const Span *relu = &s->model->layers.items[1].span;
    cr_expect_eq(relu->line, 6);
    cr_assert(relu->expansion);
    cr_expect_eq(relu->expansion->use.line, 7);
    cr_assert(relu->expansion->use.expansion);
    cr_expect_null(relu->expansion->use.expansion->use.expansion);
    cr_expect_null(s->model->layers.items[0].span.expansion);
    session_free(s);
}

/* Parameters by name: a block's own before those around it; what is said of a block is said of its
   layers. */
Test(expand, parameters_in_blocks)
{
    expect_same(
        HEAD "blocks:\n"
             "  pair:\n"
             "    layers:\n"
             "      - linear: {name: a, out_features: 12}\n"
             "      - linear: {name: b, out_features: 12, weight: a.weight, bias: outer.bias}\n"
             "      - linear: {name: c, out_features: 12, trainable: true}\n"
             "model:\n"
             "  - flatten\n"
             "  - linear: {name: outer, out_features: 12}\n"
             "  - pair: {name: p, trainable: false}\n"
             "  - repeat: {name: r, times: 1, trainable: false, layers: [pair, relu]}\n"
             "  - linear: {name: a, out_features: 10}\n" TAIL,
        HEAD
        "model:\n"
        "  - flatten\n"
        "  - linear: {name: outer, out_features: 12}\n"
        "  - linear: {name: p.a, out_features: 12, trainable: false}\n"
        "  - linear: {name: p.b, out_features: 12, weight: p.a.weight, bias: outer.bias,"
        " trainable: false}\n"
        "  - linear: {name: p.c, out_features: 12}\n"
        "  - linear: {name: r.0.0.a, out_features: 12, trainable: false}\n"
        "  - linear: {name: r.0.0.b, out_features: 12, weight: r.0.0.a.weight, bias: outer.bias,"
        " trainable: false}\n"
        "  - linear: {name: r.0.0.c, out_features: 12}\n"
        "  - relu: {name: r.0.1}\n"
        "  - linear: {name: a, out_features: 10}\n" TAIL);
}

/* Copies are called by their number, a block's outputs by that and their names; what is called once
   more has the settings of the first call; an item of a list may be chosen in quotes. */
Test(expand, copies)
{
    expect_same(HEAD "parameters: {widths: [4, 5, 6]}\n"
                     "blocks:\n"
                     "  down:\n"
                     "    parameters: {c, act: relu}\n"
                     "    outputs: [pooled, skip]\n"
                     "    layers:\n"
                     "      - linear: {out_features: $c}\n"
                     "      - $act: {as: skip}\n"
                     "      - linear: {name: pooled, out_features: 7}\n"
                     "model:\n"
                     "  - flatten\n"
                     "  - repeat: {name: d, times: 3, layers: [down: {c: \"$widths[index]\"}]}\n"
                     "  - repeat: {name: e, times: 2, layers: [relu, tanh]}\n"
                     "  - add: {inputs: [d.0, e.0]}\n"
                     "  - cat: {inputs: [previous, d.1.skip, d.2.skip, e.1], dim: 1}\n"
                     "  - linear: {name: six, out_features: 6}\n"
                     "  - down: {name: f, c: \"$widths[-1]\", act: tanh}\n"
                     "  - down: {name: g, share: f, input: f.skip, c: 6}\n"
                     "  - linear: {name: h, share: f.pooled, input: g.skip}\n"
                     "  - cat: {inputs: [h, f, d.0], dim: 1}\n"
                     "  - linear: {out_features: 10}\n" TAIL,
                HEAD "model:\n"
                     "  - flatten: {}\n"
                     "  - linear: {name: d.0.0, out_features: 4}\n"
                     "  - relu: {name: d.0.1, as: d.0.skip}\n"
                     "  - linear: {name: d.0.pooled, out_features: 7}\n"
                     "  - linear: {name: d.1.0, out_features: 5}\n"
                     "  - relu: {name: d.1.1, as: d.1.skip}\n"
                     "  - linear: {name: d.1.pooled, out_features: 7}\n"
                     "  - linear: {name: d.2.0, out_features: 6}\n"
                     "  - relu: {name: d.2.1, as: d.2.skip}\n"
                     "  - linear: {name: d.2.pooled, out_features: 7}\n"
                     "  - relu: {name: e.0.0}\n"
                     "  - tanh: {name: e.0.1}\n"
                     "  - relu: {name: e.1.0}\n"
                     "  - tanh: {name: e.1.1}\n"
                     "  - add: {name: \"3\", inputs: [d.0.pooled, e.0.1]}\n"
                     "  - cat: {name: \"4\", inputs: [\"3\", d.1.skip, d.2.skip, e.1.1], dim: 1}\n"
                     "  - linear: {name: six, out_features: 6}\n"
                     "  - linear: {name: f.0, out_features: 6}\n"
                     "  - tanh: {name: f.1, as: f.skip}\n"
                     "  - linear: {name: f.pooled, out_features: 7}\n"
                     "  - linear: {name: g.0, inputs: [f.skip], out_features: 6, share: f.0}\n"
                     "  - tanh: {name: g.1, as: g.skip}\n"
                     "  - linear: {name: h, out_features: 7, share: f.pooled}\n"
                     "  - cat: {name: \"9\", inputs: [h, f.pooled, d.0.pooled], dim: 1}\n"
                     "  - linear: {name: \"10\", out_features: 10}\n" TAIL);
}

/* The chain may end with the value of another layer than the last one. */
Test(expand, output)
{
    expect_same(HEAD "blocks:\n"
                     "  heads:\n"
                     "    outputs: [main, aux]\n"
                     "    layers:\n"
                     "      - linear: {name: main, out_features: 10}\n"
                     "      - linear: {name: aux, out_features: 10, input: $input}\n"
                     "model:\n"
                     "  - flatten: {as: flat}\n"
                     "  - heads: {name: h}\n"
                     "loss: [cross_entropy, cross_entropy: {name: aux, input: h.aux}]\n"
                     "optimizer: sgd\ntrain: {batch_size: 4}\n",
                HEAD "model:\n"
                     "  - flatten: {as: flat}\n"
                     "  - linear: {name: h.main, out_features: 10}\n"
                     "  - linear: {name: h.aux, out_features: 10, input: flat}\n"
                     "output: h.main\n"
                     "loss: [cross_entropy, cross_entropy: {name: aux, input: h.aux}]\n"
                     "optimizer: sgd\ntrain: {batch_size: 4}\n");
}

/* An input that is not given is not given on either; `previous` is the layer above. */
Test(expand, inputs_that_need_not_be_given)
{
    expect_same(HEAD "blocks:\n"
                     "  inner:\n"
                     "    inputs: {x, y: x}\n"
                     "    layers:\n"
                     "      - tanh\n"
                     "      - add: {inputs: [previous, y], when: $has_y}\n"
                     "  outer:\n"
                     "    inputs: {x, y: x}\n"
                     "    layers: [relu, inner: {inputs: [previous, y]}]\n"
                     "model:\n"
                     "  - linear: {name: a, out_features: 3}\n"
                     "  - outer: {name: b}\n"
                     "  - outer: {name: c, inputs: [previous, a]}\n"
                     "  - flatten: {name: d}\n"
                     "  - linear: {name: e, out_features: 10}\n" TAIL,
                HEAD "model:\n"
                     "  - linear: {name: a, out_features: 3}\n"
                     "  - relu: {name: b.0}\n"
                     "  - tanh: {name: b.1.0}\n"
                     "  - relu: {name: c.0}\n"
                     "  - tanh: {name: c.1.0}\n"
                     "  - add: {name: c.1.1, inputs: [c.1.0, a]}\n"
                     "  - flatten: {name: d}\n"
                     "  - linear: {name: e, out_features: 10}\n" TAIL);
}

/* The first operand that is not given is the value above. */
Test(expand, operands_by_their_names)
{
    expect_same(HEAD "blocks:\n"
                     "  less:\n"
                     "    inputs: {left, right, y: left}\n"
                     "    layers:\n"
                     "      - sub: {input: left, other: $right}\n"
                     "      - mul: {other: y, when: $has_y}\n"
                     "model:\n"
                     "  - flatten: {name: a}\n"
                     "  - tanh: {name: b}\n"
                     "  - add: {name: c, other: a, alpha: 2}\n"
                     "  - sub: {name: d, self: 1}\n"
                     "  - sub: {name: e, self: a}\n"
                     "  - chunk: {name: f, chunks: 2, dim: 1}\n"
                     "  - where: {name: g, condition: f.1, self: f.0, other: 0.5}\n"
                     "  - less: {name: h, right: f.1}\n"
                     "  - less: {name: i, left: g, right: f.1, y: g}\n"
                     "  - mul: {name: j, inputs: [h.0, i]}\n"
                     "  - linear: {name: k, out_features: 10}\n" TAIL,
                HEAD "model:\n"
                     "  - flatten: {name: a}\n"
                     "  - tanh: {name: b}\n"
                     "  - add: {name: c, inputs: [b, a], alpha: 2}\n"
                     "  - sub: {name: d, inputs: [1, c]}\n"
                     "  - sub: {name: e, inputs: [a, d]}\n"
                     "  - chunk: {name: f, chunks: 2, dim: 1}\n"
                     "  - where: {name: g, inputs: [f.1, f.0], other: 0.5}\n"
                     "  - sub: {name: h.0, inputs: [g, f.1]}\n"
                     "  - sub: {name: i.0, inputs: [g, f.1]}\n"
                     "  - mul: {name: i.1, inputs: [i.0, g]}\n"
                     "  - mul: {name: j, inputs: [h.0, i.1]}\n"
                     "  - linear: {name: k, out_features: 10}\n" TAIL);
}

/* A layer in a block may have several results. */
Test(expand, results_of_a_layer)
{
    expect_same(HEAD "blocks:\n"
                     "  halves:\n"
                     "    layers:\n"
                     "      - flatten\n"
                     "      - chunk: {name: parts, chunks: 2, dim: 1}\n"
                     "      - add: {inputs: [parts.1, parts.0]}\n"
                     "model:\n"
                     "  - halves: {name: a}\n"
                     "  - linear: {name: b, out_features: 10}\n" TAIL,
                HEAD "model:\n"
                     "  - flatten: {name: a.0}\n"
                     "  - chunk: {name: a.parts, chunks: 2, dim: 1}\n"
                     "  - add: {name: a.2, inputs: [a.parts.1, a.parts.0]}\n"
                     "  - linear: {name: b, out_features: 10}\n" TAIL);
}
