#include "models.h"

#define MODEL(inputs)             \
    "name: small\n"               \
    "data: {format: synthetic}\n" \
    "inputs:\n"                   \
    "  x: " inputs "\n"           \
    "  label: {classes: 3}\n"
#define END "loss: cross_entropy\nmetrics: [accuracy]\ntrain: {batch_size: 3, epochs: 1}\n"
#define LINEAR "  - flatten\n  - linear: {name: fc, out_features: 3}\n"

/* Ten characters, ten times: the longest name there may be. */
#define LONG                                                                           \
    "a123456789b123456789c123456789d123456789e123456789f123456789g123456789h123456789" \
    "i123456789k123456789"

const SmallModel small_models[] = {
    {"convolutions and pools with strides, padding, dilation and groups",
     MODEL(
         "{shape: [4, 9, 8]}") "model:\n"
                               "  - conv2d: {out_channels: 6, kernel_size: [3, 2], stride: [2, 3], "
                               "padding: [2, 1], groups: 2}\n"
                               "  - conv2d: {out_channels: 6, kernel_size: 2, dilation: 2, "
                               "padding: 2, groups: 6}\n"
                               "  - max_pool2d: {kernel_size: 3, stride: 2, padding: 1}\n"
                               "  - avg_pool2d: {kernel_size: 2, stride: 1, padding: 1, "
                               "count_include_pad: false}\n" LINEAR
                               "optimizer: {sgd: {lr: 0.1, momentum: 0.9, nesterov: true}}\n" END},
    {"names that need quotes, the longest names, labels of two layers alike",
     MODEL("{shape: [4]}") "model:\n"
                           "  - linear: {name: '0', out_features: 4}\n"
                           "  - linear: {name: for, out_features: 4}\n"
                           "  - linear: {name: inf.0, out_features: 4}\n"
                           "  - linear: {name: 1.2.sum, out_features: 4}\n"
                           "  - relu: {name: and}\n"
                           "  - linear: {name: " LONG ", out_features: 4}\n" LINEAR
                           "optimizer: {adam: {amsgrad: true}}\n" END},
    {"numbers per channel, normalisation, random numbers, a label that is ignored",
     "name: not\n"
     "data: {format: synthetic}\n"
     "inputs:\n"
     "  x: {shape: [3, 4, 4], dtype: u8, scale: 1/255, mean: [0.1, 0.2, 0.3], std: [0.3, 1e-3, "
     "7]}\n"
     "  label: {classes: 3}\n"
     "model:\n"
     "  - conv2d: {out_channels: 2, kernel_size: 3, bias: false}\n"
     "  - batch_norm2d\n"
     "  - gelu: {approximate: tanh}\n"
     "  - dropout: {p: 0.3}\n"
     "  - softmax: {dim: 1}\n" LINEAR
     "loss: {cross_entropy: {label_smoothing: 0.1, ignore_index: 2}}\n"
     "metrics: [accuracy]\n"
     "optimizer: {sgd: {lr: 0.1, weight_decay: 1e-4, maximize: true}}\n"
     "train: {batch_size: 3, epochs: 1}\n"},
    {"a value that several layers read, shapes that are repeated",
     "name: graph\n"
     "data: {format: synthetic}\n"
     "inputs:\n"
     "  x: {shape: [4]}\n"
     "  target: {shape: [2, 4]}\n"
     "model:\n"
     "  - linear: {name: a, input: x, out_features: 4}\n"
     "  - tanh: {as: t}\n"
     "  - mul: {inputs: [a, t], as: m}\n"
     "  - add: {inputs: [m, a]}\n"
     "  - pair\n"
     "operators:\n"
     "  pair: |\n"
     "    (x[N, D]) -> y[N, 2, D]\n"
     "    y[n, i, d] = x[n, d] + i\n"
     "loss: mse_loss\n"
     "optimizer: sgd\n"
     "train: {batch_size: 1, epochs: 1}\n"},
    {"floor divisions, remainders and indices as numbers",
     MODEL("{shape: [12]}") "operators:\n"
                            "  odd: |\n"
                            "    (x[N, D], parameter w[D/2]) -> y[N, D]\n"
                            "    init w = uniform(-1/D, 1/D)\n"
                            "    y[n, d] = x[n, d]*w[d/2] + x[n, (3*d + n) % D]*(0.5*d - n/2) - "
                            "x[n, D - 1 - d] + d % 3\n"
                            "  odder: |\n"
                            "    (x[N, D]) -> y[N, D]\n"
                            "    y[n, d] = select((d + 1)/3 > 1 and not d == 5 or n < 2, -x[n, d], "
                            "x[n, (d + n)/2])^2 +\n"
                            "      max(-x[n, d], min(x[n, d], 2*(d - 4) - 1)) * floor(d/2) + "
                            "abs(floor((d + 3*n)/4) - d)\n"
                            "model:\n"
                            "  - odd\n"
                            "  - odder\n" LINEAR "optimizer: sgd\n" END},
    {"reductions of all kinds, with conditions, and of sums",
     MODEL("{shape: [5, 6]}") "operators:\n"
                              "  reduce: |\n"
                              "    (x[N, T, D]) -> y[N, T]\n"
                              "    a[n, t] = sum(s, d : s <= t and d + s >= 2) (x[n, s, d] - x[n, "
                              "t, d])\n"
                              "    b[n, t] = max(d) (-x[n, t, d])\n"
                              "    c[n, t] = min(d : d >= 1 or 2 > 3) x[n, t, d]\n"
                              "    y[n, t] = a[n, t] + b[n, t] * (sum(s : s == t or false) x[n, s, "
                              "0]) +\n"
                              "      c[n, t]*stop_gradient(max(s) (sum(d) x[n, s, d])) + "
                              "(argmax(d) x[n, "
                              "t, d])\n"
                              "model:\n"
                              "  - linear: {out_features: 6}\n"
                              "  - reduce\n" LINEAR "optimizer: sgd\n" END},
};

const int small_model_count = sizeof small_models / sizeof *small_models;
