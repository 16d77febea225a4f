#include "common/network.h"

typedef struct Network {
    Arena *arena;
    const uint8_t *bytes;
    size_t size, at;
    Text layers;
    int batch, channels, height, width; /* of the value at hand */
    int names;
} Network;

static int choose(Network *n, int count)
{
    return n->at < n->size ? n->bytes[n->at++] % count : 0;
}

#define PICK(n, T, ...) \
    (((const T[]){__VA_ARGS__})[choose(n, (int)(sizeof((const T[]){__VA_ARGS__}) / sizeof(T)))])

/* How many places a window has; less than 1: none. */
static int places(int extent, int size, int stride, int padding, int dilation)
{
    const int free = extent + 2 * padding - dilation * (size - 1) - 1;
    return free < 0 ? 0 : free / stride + 1;
}

static void add_convolution(Network *n)
{
    const int groups = choose(n, 4) == 1 ? n->channels : 1;
    const int out = PICK(n, int, 4, 1, 2, 3, 5, 6, 8, 12, 16, 17, 24, 32);
    const int channels = groups > 1 ? groups * (out % 3 + 1) : out;
    const int rows = PICK(n, int, 3, 1, 2, 5), columns = PICK(n, int, 3, 1, 2, 5);
    const int down = PICK(n, int, 1, 1, 2, 3), right = PICK(n, int, 1, 1, 2, 3);
    const int padding = choose(n, 3), sides = choose(n, 3);
    const int dilation = PICK(n, int, 1, 1, 1, 2);
    const int height = places(n->height, rows, down, padding, dilation);
    const int width = places(n->width, columns, right, sides, dilation);
    if (height < 1 || width < 1)
        return;
    text_format(&n->layers,
                "  - conv2d: {out_channels: %d, kernel_size: [%d, %d], stride: [%d, %d], "
                "padding: [%d, %d], dilation: %d, groups: %d, bias: %s}\n",
                channels, rows, columns, down, right, padding, sides, dilation, groups,
                choose(n, 3) == 1 ? "false" : "true");
    n->channels = channels;
    n->height = height;
    n->width = width;
}

static void add_pool(Network *n)
{
    const bool max = choose(n, 2) == 0;
    const int rows = PICK(n, int, 2, 1, 3), columns = PICK(n, int, 2, 3);
    const int down = PICK(n, int, 2, 1, 3), right = PICK(n, int, 2, 1);
    const int padding = choose(n, 2) * (rows / 2), sides = choose(n, 2) * (columns / 2);
    const int height = places(n->height, rows, down, padding, 1);
    const int width = places(n->width, columns, right, sides, 1);
    if (height < 1 || width < 1)
        return;
    text_format(&n->layers,
                "  - %s: {kernel_size: [%d, %d], stride: [%d, %d], padding: [%d, %d]%s}\n",
                max ? "max_pool2d" : "avg_pool2d", rows, columns, down, right, padding, sides,
                max                 ? ""
                : choose(n, 2) == 0 ? ", count_include_pad: true"
                                    : ", count_include_pad: false");
    n->height = height;
    n->width = width;
}

static void add_function(Network *n)
{
    text_format(&n->layers, "  - %s\n",
                PICK(n, char *, "relu", "sigmoid", "tanh", "gelu", "gelu: {approximate: tanh}"));
}

/* Of one value there is no variance. */
static void add_normalisation(Network *n)
{
    if (n->batch * n->height * n->width > 1)
        text_add(&n->layers, "  - batch_norm2d\n");
}

static void add_softmax(Network *n)
{
    text_format(&n->layers, "  - softmax: {dim: %d}\n", PICK(n, int, 1, 2, 3, -1));
}

static void add_dropout(Network *n)
{
    text_add(&n->layers, "  - dropout: {p: 0.3}\n");
}

/* A value that two layers read. */
static void add_branch(Network *n)
{
    const int name = n->names++;
    text_format(&n->layers,
                "  - tanh: {as: r%d}\n"
                "  - conv2d: {out_channels: %d, kernel_size: 3, padding: 1, as: s%d}\n"
                "  - %s: {inputs: [s%d, r%d]}\n",
                name, n->channels, name, choose(n, 2) == 0 ? "add" : "mul", name, name);
}

static void add_layers(Network *n)
{
    static void (*const add[])(Network * n) = {
        add_convolution, add_convolution, add_convolution,   add_pool,    add_pool,   add_function,
        add_function,    add_branch,      add_normalisation, add_softmax, add_dropout};
    const int layers = choose(n, 5) + 1;
    for (int i = 0; i < layers; i++)
        add[choose(n, (int)(sizeof add / sizeof *add))](n);
    text_add(&n->layers, "  - flatten\n");
    for (int i = choose(n, 3); i > 0; i--) {
        text_format(&n->layers, "  - linear: {out_features: %d}\n",
                    PICK(n, int, 10, 1, 3, 7, 16, 20, 33, 64));
        add_function(n);
    }
}

const char *network_description(Arena *arena, const uint8_t *bytes, size_t size)
{
    Network n = {.arena = arena, .bytes = bytes, .size = size, .layers = text_new(arena)};
    n.batch = PICK(&n, int, 4, 1, 2, 3, 5, 8, 16, 17, 20);
    n.channels = choose(&n, 4) + 1;
    n.height = PICK(&n, int, 8, 5, 6, 7, 9, 12, 16);
    n.width = PICK(&n, int, 8, 5, 6, 9, 11, 16);
    Text out = text_new(arena);
    text_format(&out, "name: network\ndata: {format: synthetic, samples: %d}\ninputs:\n",
                3 * n.batch);
    text_format(&out, "  image: {shape: [%d, %d, %d]%s}\n", n.channels, n.height, n.width,
                PICK(&n, char *, "", ", mean: 0.5, std: 2", ", dtype: u8, scale: 1/255"));
    add_layers(&n);
    const int classes = PICK(&n, int, 10, 2, 5, 17);
    const bool entropy = choose(&n, 3) > 0;
    text_format(&out, entropy ? "  label: {classes: %d}\n" : "  label: {shape: [%d]}\n", classes);
    text_format(&out, "model:\n%s  - linear: {out_features: %d}\n", n.layers.data, classes);
    text_add(&out, entropy ? "loss: cross_entropy\nmetrics: [accuracy]\n" : "loss: mse_loss\n");
    text_format(&out, "optimizer: {%s}\ntrain: {batch_size: %d}\n",
                PICK(&n, char *, "sgd: {lr: 0.01}",
                     "sgd: {lr: 0.01, momentum: 0.9, nesterov: true, weight_decay: 0.1}",
                     "sgd: {lr: 0.01, momentum: 0.5, dampening: 0.1}", "adam: {lr: 0.01}",
                     "adam: {lr: 0.01, amsgrad: true, weight_decay: 0.01}"),
                n.batch);
    return out.data;
}
