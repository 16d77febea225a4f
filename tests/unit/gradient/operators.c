/* Gradients of whole descriptions against central differences, on small odd shapes: the operators
   of the library with every attribute at its limits, and operators of the user's own. */
#include "common/gradient_check.h"
#include "common/session.h"
#include <criterion/criterion.h>

/* Before the layers at hand, so that their operand depends on parameters everywhere. */
#define CARRIER                                           \
    "  carrier: |\n"                                      \
    "    (x[N, A...], parameter w[A...]) -> y[N, A...]\n" \
    "    init w = uniform(-1, 1)\n"                       \
    "    y[n, a...] = x[n, a...] * w[a...]\n"

static const char *description(Arena *arena, int batch, const char *shape, const char *operators,
                               const char *layers)
{
    return arena_format(arena,
                        "name: case\n"
                        "data: {format: synthetic}\n"
                        "inputs:\n"
                        "  x: {shape: %s}\n"
                        "  label: {classes: 3}\n"
                        "operators:\n" CARRIER "%s"
                        "model:\n"
                        "  - carrier: {name: p}\n"
                        "%s"
                        "  - flatten\n"
                        "  - linear: {name: last, out_features: 3}\n"
                        "loss: cross_entropy\n"
                        "optimizer: sgd\n"
                        "train: {batch_size: %d, epochs: 1}\n",
                        shape, operators, layers, batch);
}

static void check_batch(int batch, const char *shape, const char *operators, const char *layers)
{
    Arena *arena = arena_new();
    Session *session =
        session_of(description(arena, batch, shape, operators, layers), STAGE_GRADIENT);
    const char *error = gradient_check(arena, session->module, 1);
    cr_expect_null(error, "%s%s: %s", operators, layers, error);
    session_free(session);
    arena_free(arena);
}

static void check_layers(const char *shape, const char *layers)
{
    check_batch(2, shape, "", layers);
}

/* An operator over x[N, ...]: its signature and clauses, a line each, indented by four. */
static void check_operator(const char *shape, const char *entry)
{
    Arena *arena = arena_new();
    check_batch(2, shape, arena_format(arena, "  own: |\n%s", entry), "  - own: {name: own}\n");
    arena_free(arena);
}

/* ---- The library ---- */

Test(operator_gradient, convolution)
{
    static const char *const attributes[] = {
        "kernel_size: [5, 4]",                               /* as large as the image */
        "kernel_size: 1",                                    /* pointwise */
        "kernel_size: [5, 4], padding: 2",                   /* padded beyond one side */
        "kernel_size: 2, padding: [5, 3]",                   /* padding larger than the kernel */
        "kernel_size: [2, 1], stride: [3, 2]",               /* elements that none reads */
        "kernel_size: 3, stride: [4, 5], padding: [1, 2]",   /* stride larger than the kernel */
        "kernel_size: 2, dilation: [3, 2], padding: [1, 0]", /* gaps within a window */
        "kernel_size: 2, dilation: 2, stride: [2, 3], padding: 1",
        "kernel_size: 3, stride: 2, dilation: [2, 1], padding: [2, 1]",
        "kernel_size: 2, groups: 2, stride: [1, 2]",
        "kernel_size: 2, groups: 4",                        /* a channel each */
        "kernel_size: [1, 4], stride: [9, 9], bias: false", /* a stride beyond the image */
        "kernel_size: [3, 2], stride: [2, 2], padding: [3, 3], dilation: [3, 3]",
    };
    for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++) {
        Arena *arena = arena_new();
        check_layers("[4, 5, 4]",
                     arena_format(arena, "  - conv2d: {out_channels: 4, %s}\n", attributes[i]));
        arena_free(arena);
    }
}

Test(operator_gradient, extents_of_one)
{
    check_layers("[1, 1, 1]", "  - conv2d: {out_channels: 1, kernel_size: 1}\n");
    check_layers("[1, 1, 1]", "  - conv2d: {out_channels: 2, kernel_size: 3, padding: 1}\n");
    check_layers("[1, 3, 1]",
                 "  - conv2d: {out_channels: 1, kernel_size: [3, 1], padding: [1, 0]}\n");
    check_layers("[1, 1, 1]", "  - max_pool2d: {kernel_size: 1}\n");
    check_layers("[1]", "  - linear: {out_features: 1}\n");
    check_layers("[1]", "  - softmax\n  - relu\n");
    check_batch(1, "[1, 1, 1]", "", "  - conv2d: {out_channels: 1, kernel_size: 1}\n");
    check_batch(1, "[3]", "", "  - linear: {out_features: 2}\n");
}

Test(operator_gradient, pooling)
{
    static const char *const layers[] = {
        "  - max_pool2d: {kernel_size: 2}\n",
        "  - max_pool2d: {kernel_size: [5, 6]}\n",
        "  - max_pool2d: {kernel_size: 3, stride: 1, padding: 1}\n",
        "  - max_pool2d: {kernel_size: 2, stride: 3}\n",
        "  - max_pool2d: {kernel_size: [2, 1], stride: [2, 4], dilation: [3, 1]}\n",
        "  - max_pool2d: {kernel_size: 3, stride: 2, padding: 1, dilation: 2}\n",
        "  - avg_pool2d: {kernel_size: 2}\n",
        "  - avg_pool2d: {kernel_size: 3, stride: 1, padding: 1}\n",
        "  - avg_pool2d: {kernel_size: 3, stride: 1, padding: 1, count_include_pad: false}\n",
        "  - avg_pool2d: {kernel_size: [1, 2], stride: [3, 5]}\n",
    };
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
        check_layers("[2, 5, 6]", layers[i]);
}

Test(operator_gradient, normalisation)
{
    check_layers("[3, 2, 2]", "  - batch_norm2d\n");
    check_layers("[2, 1, 2]", "  - batch_norm2d: {affine: false}\n  - batch_norm2d\n");
    check_layers("[3, 2, 4]", "  - softmax: {dim: 1}\n");
    check_layers("[3, 2, 4]", "  - softmax: {dim: 2}\n");
    check_layers("[3, 2, 4]", "  - softmax: {dim: -1}\n");
    check_layers("[3, 2, 4]", "  - log_softmax: {dim: 1}\n");
    check_layers("[3, 2, 4]", "  - log_softmax: {dim: -2}\n");
}

Test(operator_gradient, shapes)
{
    check_layers("[3, 2, 4]", "  - flatten: {start_dim: 1, end_dim: 2}\n");
    check_layers("[3, 2, 4]", "  - flatten: {start_dim: 2}\n");
    check_layers("[3, 2, 4]", "  - flatten: {start_dim: 1, end_dim: 1}\n");
    check_layers("[3, 2, 4]", "  - flatten\n  - linear: {out_features: 2}\n");
    check_layers("[3, 2, 4]", "  - linear: {out_features: 2}\n  - flatten: {end_dim: -2}\n"
                              "  - linear: {out_features: 3}\n");
}

Test(operator_gradient, elementwise)
{
    check_layers("[4]", "  - sigmoid\n  - tanh\n  - gelu\n  - relu\n");
    check_layers("[4]", "  - gelu: {approximate: tanh}\n");
    check_layers("[4]", "  - dropout: {p: 0.4}\n");
}

/* A value that several layers read, or one layer twice; shapes that are repeated. */
Test(operator_gradient, several_readers)
{
    check_layers("[4]", "  - tanh: {as: t}\n  - mul: {inputs: [t, t]}\n");
    check_layers(
        "[4]", "  - tanh: {as: t}\n  - add: {inputs: [t, t], as: a}\n  - mul: {inputs: [a, t]}\n");
    check_layers("[3, 4]",
                 "  - tanh: {as: t}\n  - linear: {out_features: 1, as: column}\n"
                 "  - mul: {inputs: [t, column], as: m}\n  - add: {inputs: [column, m]}\n");
    check_layers("[3, 4]", "  - tanh: {as: t}\n  - linear: {input: t, out_features: 4, as: a}\n"
                           "  - linear: {input: t, out_features: 4, as: b}\n"
                           "  - mul: {inputs: [a, b], as: m}\n  - add: {inputs: [m, t]}\n");
}

/* More contributions than one statement adds up. */
Test(operator_gradient, many_readers)
{
    Arena *arena = arena_new();
    Text entry = text_new(arena);
    text_add(&entry, "    (x[N, D]) -> y[N, D]\n    y[n, d] = x[n, d]");
    for (int i = 0; i < 70; i++)
        text_format(&entry, " + %d*x[n, (d + %d) %% D]", i % 5 + 1, i);
    text_add(&entry, "\n");
    check_operator("[71]", entry.data);
    arena_free(arena);
}

Test(operator_gradient, losses)
{
    Arena *arena = arena_new();
    static const char *const losses[] = {"{cross_entropy: {label_smoothing: 0.2}}",
                                         "{cross_entropy: {ignore_index: 1}}"};
    for (int i = 0; i < 2; i++) {
        Session *session = session_of(
            arena_format(arena,
                         "name: case\ndata: {format: synthetic}\ninputs:\n"
                         "  x: {shape: [4, 2]}\n  label: {shape: [2], classes: 3}\n"
                         "operators:\n" CARRIER "  turn: |\n    (x[N, A, B]) -> y[N, B, A]\n"
                         "    y[n, b, a] = x[n, a, b]\n"
                         "model:\n  - carrier\n  - turn\n  - linear: {out_features: 3}\n  - turn\n"
                         "loss: %s\noptimizer: sgd\ntrain: {batch_size: 3, epochs: 1}\n",
                         losses[i]),
            STAGE_GRADIENT);
        const char *error = gradient_check(arena, session->module, 7);
        cr_expect_null(error, "%s", error);
        session_free(session);
    }
    arena_free(arena);
}

/* ---- The user's own ---- */

Test(operator_gradient, floor_divisions_and_remainders)
{
    check_operator("[12]", "    (x[N, D]) -> y[N, D]\n"
                           "    y[n, d] = x[n, d/2] * x[n, d % 3] + x[n, (d + 5) % D]\n");
    check_operator("[4]", "    (x[N, D]) -> y[N, 3*D]\n"
                          "    y[n, d] = x[n, d/3] * (d % 3 + 1)\n");
    check_operator("[7]", "    (x[N, D]) -> y[N, 9]\n"
                          "    y[n, d] = x[n, d*D/9]\n");
    check_operator("[6, 4]", "    (x[N, H, W]) -> y[N, H/2, W/2, 4]\n"
                             "    y[n, h, w, k] = x[n, 2*h + k/2, 2*w + k % 2]\n");
    check_operator("[6, 4]", "    (x[N, H, W]) -> y[N, H/2, W/2]\n"
                             "    y[n, h, w] = sum(k: 4) x[n, 2*h + k/2, 2*w + k % 2] * (k + 1)\n");
}

Test(operator_gradient, parts)
{
    check_operator("[7]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = x[n, d] * x[n, d] for d < 3\n"
                          "    y[n, d] = x[n, d - 3] for d >= 3 and d < 5\n"
                          "    y[n, d] = 0 for d >= 5\n");
    check_operator("[6]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = x[n, d/2] for d % 2 == 0\n"
                          "    y[n, d] = -x[n, D - 1 - d/2] for d % 2 == 1\n");
    check_operator("[5, 3]", "    (x[N, T, D]) -> y[N, T, D]\n"
                             "    y[n, t, d] = x[n, t - 1, d] for t >= 1\n"
                             "    y[n, t, d] = 1 for t == 0\n");
}

Test(operator_gradient, several_results_and_locals)
{
    check_operator("[5]", "    (x[N, D]) -> y[N, D], z[N]\n"
                          "    z[n] = sum(d) x[n, d]\n"
                          "    s[n, d] = x[n, d] - z[n] / D\n"
                          "    y[n, d] = s[n, d] * s[n, d] + s[n, 0]\n");
}

Test(operator_gradient, reductions)
{
    check_operator(
        "[3, 4]",
        "    (x[N, A, B]) -> y[N, A]\n"
        "    y[n, a] = (max(b) x[n, a, b]) + (min(b) x[n, a, b]) * (sum(b) x[n, a, b])\n");
    check_operator("[3, 4]", "    (x[N, A, B]) -> y[N, A]\n"
                             "    y[n, a] = max(b) (sum(k : k <= a) x[n, k, b])\n");
    check_operator("[3, 4]", "    (x[N, A, B]) -> y[N, A]\n"
                             "    y[n, a] = sum(b) (max(k) x[n, k, b]) * x[n, a, b]\n");
    check_operator("[3, 4]", "    (x[N, A, B]) -> y[N, B]\n"
                             "    y[n, b] = max(a, k: 2) x[n, a, b] * (k + 1)\n");
    check_operator("[4]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = x[n, d] * (argmax(k) x[n, k])\n");
    check_operator("[5]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = sum(k : k <= d and k % 2 == 0) x[n, k] * x[n, d - k]\n");
    check_operator("[5]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = max(k : k <= d) x[n, k]\n");
    check_operator("[6]", "    (x[N, D]) -> y[N, 1]\n" /* k ends where x[n, k + 2] does */
                          "    y[n, o] = sum(k) x[n, k]*x[n, k + 2]*x[n, k + 1]\n");
}

Test(operator_gradient, products)
{
    check_operator("[4]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = x[n, d] + (prod(k) x[n, k])\n");
    check_operator("[4]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = prod(k : k <= d) (x[n, k] + x[n, d])\n");
    check_operator("[3, 4]", "    (x[N, A, B]) -> y[N, A]\n"
                             "    y[n, a] = prod(b, k: 2) (x[n, a, b] + k)\n");
    /* one factor, or several, are 0 */
    check_operator("[4]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = prod(k) (x[n, k] * (k - d))\n");
    check_operator("[4]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = prod(k) (x[n, k] * select(k < d, 0, 1))\n");
    check_operator("[4]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = prod(k) select(k == d, x[n, k] - x[n, d], x[n, k])\n");
}

Test(operator_gradient, selects)
{
    check_operator("[5]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = select(x[n, d] > 0.1, x[n, d] * x[n, 0], x[n, 1])\n");
    check_operator("[5]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = select(d < 2 or d == 4, x[n, d] * x[n, 0], x[n, 1])\n");
    check_operator(
        "[5]", "    (x[N, D]) -> y[N, D]\n"
               "    y[n, d] = select(d >= 1 and x[n, d] < x[n, 0], x[n, d - 1 | 0], 3*x[n, d])\n");
    check_operator("[5]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = x[n, d - 2 | x[n, d]] + x[n, 2*d | -1]\n");
    check_operator("[4]",
                   "    (x[N, D]) -> y[N, D]\n"
                   "    y[n, d] = select(not (d == 1), min(x[n, d], x[n, 0]), max(x[n, d], 0))\n");
}

/* The branch that is not chosen overflows: nothing of it may reach the gradient. */
Test(operator_gradient, selects_that_guard_against_overflow)
{
    check_operator("[6]", "    (x[...]) -> y[...]\n"
                          "    y[...] = select(2000*x[...] > 20, x[...],\n"
                          "                    log1p(exp(2000*x[...]))/2000)\n");
    check_operator("[6]", "    (x[...]) -> y[...]\n"
                          "    y[...] = select(2000*x[...] <= 20,\n"
                          "                    log1p(exp(2000*x[...]))/2000, x[...])\n");
}

Test(operator_gradient, stopped_and_random)
{
    check_operator("[4]", "    (x[N, D]) -> y[N, D]\n"
                          "    y[n, d] = select(random() < 0.5, x[n, d], 2*x[n, d]) * random()\n");
    check_operator("[4]", "    (x[N, D], parameter w[D], buffer mean[D] = 0) -> y[N, D]\n"
                          "    init w = constant(1)\n"
                          "    m[d] = (sum(n) x[n, d]) / N\n"
                          "    train:\n"
                          "    y[n, d] = (x[n, d] - m[d]) * w[d]\n"
                          "    update mean[d] = 0.9*mean[d] + 0.1*m[d]\n"
                          "    eval:\n"
                          "    y[n, d] = (x[n, d] - mean[d]) * w[d]\n");
}

Test(operator_gradient, functions)
{
    check_operator("[4]", "    (x[N, D]) -> y[N, D]\n"
                          "    p[n, d] = x[n, d]*x[n, d] + 0.3\n"
                          "    y[n, d] = log(p[n, d]) + sqrt(p[n, d]) * rsqrt(p[n, d] + 1) +\n"
                          "      p[n, d]^1.5 + 2^x[n, d] + p[n, d]^x[n, d] + log1p(p[n, d])\n");
    check_operator("[4]",
                   "    (x[N, D]) -> y[N, D]\n"
                   "    y[n, d] = sin(x[n, d]) * cos(x[n, d]) + abs(x[n, d]) + erf(x[n, d]) +\n"
                   "      sign(x[n, d]) * x[n, d] + floor(3*x[n, d]) * x[n, d] + exp(-x[n, d])\n");
    check_operator("[4]",
                   "    (x[N, D]) -> y[N, D]\n"
                   "    y[n, d] = x[n, d] / (x[n, 0]*x[n, 0] + 1) / (2 - x[n, d]/7) - -x[n, d]\n");
}

#define LSTM(results)                                                                             \
    "    (x[B, T, D], parameter w[4*H, D], parameter u[4*H, H], parameter bias[4*H]) -> " results \
    "    attr hidden_size = H\n"                                                                  \
    "    init w, u, bias = uniform(-1, 1)\n"                                                      \
    "    z[b, t, g] = bias[g] + sum(d) x[b, t, d]*w[g, d] + sum(k) h[b, t - 1, k | 0]*u[g, k]\n"  \
    "    c[b, t, k] = sigmoid(z[b, t, k + H])*c[b, t - 1, k | 0] +\n"                             \
    "                 sigmoid(z[b, t, k])*tanh(z[b, t, k + 2*H])\n"                               \
    "    h[b, t, k] = sigmoid(z[b, t, k + 3*H])*tanh(c[b, t, k])\n"

static void check_recurrence(const char *shape, const char *entry, const char *use)
{
    Arena *arena = arena_new();
    check_batch(2, shape, arena_format(arena, "  own: |\n%s", entry), use);
    arena_free(arena);
}

Test(operator_gradient, recurrences)
{
    check_recurrence("[4, 3]", LSTM("h[B, T, H], c[B, T, H]\n"),
                     "  - own: {hidden_size: 2}\n  - own: {hidden_size: 3}\n");
    check_recurrence("[3, 2]", LSTM("h[B, T, H]\n"), "  - own: {hidden_size: 2}\n");
    check_recurrence("[1, 2]", LSTM("h[B, T, H], c[B, T, H]\n"), "  - own: {hidden_size: 2}\n");
    check_recurrence("[2, 1]", LSTM("h[B, T, H], c[B, T, H]\n"), "  - own: {hidden_size: 1}\n");
    check_operator("[5]", "    (x[N, T]) -> y[N, T]\n"
                          "    y[n, t] = x[n, t] + 0.5*y[n, t - 1 | 1]\n");
    check_operator("[6]", "    (x[N, T]) -> y[N, T]\n" /* by two and by three */
                          "    y[n, t] = x[n, t]*y[n, t - 2 | x[n, 0]] + y[n, t - 3 | 0]\n");
    check_operator("[5, 2]", "    (x[N, T, D]) -> y[N, T, D]\n" /* the largest so far */
                             "    y[n, t, d] = max(x[n, t, d], 0.9*y[n, t - 1, d | -1])\n");
    check_operator("[5, 3]", "    (x[N, T, D]) -> y[N, T, D]\n" /* a maximum within each step */
                             "    m[n, t] = max(d) (x[n, t, d] + y[n, t - 1, d | 0])\n"
                             "    y[n, t, d] = x[n, t, d] * m[n, t]\n");
    check_operator("[4, 5]", "    (x[N, A, B]) -> y[N, A, B]\n" /* along another dimension */
                             "    y[n, a, b] = tanh(x[n, a, b] + y[n, a - 1, b | 0]*x[n, 0, 0])\n");
    check_operator("[4]", "    (x[N, T]) -> y[N, T], z[N, T]\n" /* two that need each other */
                          "    y[n, t] = x[n, t] + 0.3*z[n, t - 1 | 0]\n"
                          "    z[n, t] = y[n, t]*y[n, t] - 0.2*y[n, t - 1 | 0]\n");
    check_operator("[4]", "    (x[N, T]) -> y[N, T]\n" /* something else in between */
                          "    a[n, t] = x[n, t] + 0.3*y[n, t - 1 | 0]\n"
                          "    s[n] = sum(t) x[n, t]\n"
                          "    y[n, t] = a[n, t]*s[n]\n");
}

Test(operator_gradient, gathered_by_a_label)
{
    Arena *arena = arena_new();
    Session *session =
        session_of("name: case\ndata: {format: synthetic}\ninputs:\n"
                   "  word: {shape: [3], classes: 5}\n  label: {classes: 3}\n"
                   "operators:\n  embed: |\n"
                   "    (ids: i32[N, T], parameter table[V, D]) -> y[N, T, D]\n"
                   "    attr num_embeddings = V, embedding_dim = D\n"
                   "    init table = uniform(-1, 1)\n"
                   "    y[n, t, d] = table[ids[n, t], d] + table[ids[n, 0], (d + 1) % D]\n"
                   "model:\n  - embed: {input: word, num_embeddings: 6, embedding_dim: 2}\n"
                   "  - flatten\n  - linear: {out_features: 3}\n"
                   "loss: {cross_entropy: {target: label}}\noptimizer: sgd\ntrain: {batch_size: 4, "
                   "epochs: 1}\n",
                   STAGE_GRADIENT);
    const char *error = gradient_check(arena, session->module, 7);
    cr_expect_null(error, "%s", error);
    session_free(session);
    arena_free(arena);
}
