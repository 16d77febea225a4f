/* The programs of a description: the mean over the valid samples, shared parameters, batches. */
#include "common/interpret.h"
#include "common/session.h"
#include "ir/batch.h"

#include <criterion/criterion.h>
#include <math.h>
#include <string.h>

#define NETWORK                                  \
    "model:\n"                                   \
    "  - linear: {name: fc1, out_features: 6}\n" \
    "  - tanh\n"                                 \
    "  - linear: {name: fc2, out_features: 3}\n"

static const char *const classifier = "data: {format: synthetic}\n"
                                      "inputs: {x: {shape: [5]}, label: {classes: 3}}\n" NETWORK
                                      "loss: cross_entropy\nmetrics: [accuracy]\n"
                                      "optimizer: {sgd: {lr: 0.1, momentum: 0.9}}\n"
                                      "train: {batch_size: %d}\n";
static const char *const regression =
    "data: {format: synthetic}\n"
    "inputs: {x: {shape: [5]}, t: {shape: [3]}}\n" NETWORK "loss: mse_loss\noptimizer: adam\n"
    "train: {batch_size: %d}\n";

typedef struct Run {
    Session *session;
    Interpreter *in;
} Run;

static Run new_run(const char *description, int batch)
{
    Arena *arena = arena_new();
    Run run = {session_of(arena_format(arena, description, batch), STAGE_OPTIMIZER), NULL};
    arena_free(arena);
    run.in = interpret_new(run.session->context.arena, run.session->module);
    interpret_fill(run.in, 5);
    return run;
}

static double *values(const Run *run, const char *name)
{
    const Module *module = run->session->module;
    const Tensor *t = program_tensor(module, module->train, name);
    cr_assert(t, "%s", name);
    return interpret_tensor(run->in, t);
}

static void step(const Run *run)
{
    const char *error = interpret_program(run->in, run->session->module->train);
    cr_assert_null(error, "%s", error);
}

static void expect_near(const Run *a, const Run *b, const char *name, int count)
{
    for (int i = 0; i < count; i++)
        cr_expect(fabs(values(a, name)[i] - values(b, name)[i]) < 1e-12, "%s[%d]: %g, %g", name, i,
                  values(a, name)[i], values(b, name)[i]);
}

/* Three valid samples of a batch of five are a batch of three: loss, gradients, updates. */
static void expect_short_batch_is_exact(const char *description, const char *target, int per_sample)
{
    const Run large = new_run(description, 5), small = new_run(description, 3);
    values(&large, "valid")[0] = 3;
    memcpy(values(&small, "x"), values(&large, "x"), sizeof(double) * 3 * 5);
    memcpy(values(&small, target), values(&large, target), sizeof(double) * 3 * per_sample);
    step(&large);
    step(&small);
    expect_near(&large, &small, "loss", 1);
    expect_near(&large, &small, "loss.weight", 1);
    expect_near(&large, &small, "fc1.weight.grad", 6 * 5);
    expect_near(&large, &small, "fc2.bias.next", 3);
    session_free(large.session);
    session_free(small.session);
}

Test(build, a_short_batch_is_exact)
{
    expect_short_batch_is_exact(classifier, "label", 1);
    expect_short_batch_is_exact(regression, "t", 3);
}

/* What labels of three classes may be besides, by what reads them. */
static int64_t ignored(const char *dtype, const char *readers)
{
    Arena *arena = arena_new();
    Session *s = session_of(arena_format(arena,
                                         "data: {format: synthetic}\n"
                                         "inputs: {x: {shape: [5]}, "
                                         "label: {shape: [], classes: 3, dtype: %s}}\n" NETWORK
                                         "%s\noptimizer: sgd\ntrain: {batch_size: 4}\n",
                                         dtype, readers),
                            STAGE_PROGRAM);
    const int64_t number = module_tensor(s->module, "label")->ignored;
    session_free(s);
    arena_free(arena);
    return number;
}

Test(build, labels_that_do_not_count)
{
    static const char *const none[] = {
        "loss: multi_margin_loss",
        "loss: {cross_entropy: {ignore_index: 2}}",
        "loss: [cross_entropy, multi_margin_loss]",
        "loss: [cross_entropy, {cross_entropy: {name: b, ignore_index: -1}}]",
        "loss: cross_entropy\nmetrics: [{top_k_accuracy: {k: 2, ignore_index: -1}}]",
        "loss: cross_entropy\nmetrics: [{perplexity: {ignore_index: -1}}]",
    };
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        cr_expect_eq(ignored("i32", none[i]), 0, "%s", none[i]);
    cr_expect_eq(ignored("i32", "loss: cross_entropy"), -100);
    cr_expect_eq(ignored("i64", "loss: cross_entropy\nmetrics: [accuracy, perplexity]"), -100);
    cr_expect_eq(ignored("i64", "loss: cross_entropy\nmetrics: [{top_k_accuracy: {k: 2}}]"), -100);
    cr_expect_eq(ignored("u8", "loss: cross_entropy"), 0);
    cr_expect_eq(ignored("u8", "loss: {cross_entropy: {ignore_index: 255}}"), 255);
    cr_expect_eq(ignored("i32", "loss: {cross_entropy: {ignore_index: -1}}\nmetrics: [iou]"), -1);
    cr_expect_eq(ignored("i32", "loss: [cross_entropy, {nll_loss: {weight: 0.5}}]"), -100);
}

/* The loss of two labels, each with its share. */
Test(build, the_loss_of_mixed_samples)
{
    static const char description[] =
        "data: {format: synthetic, augment: [mixup]}\n"
        "inputs: {x: {shape: [5]}, label: {classes: 3}}\n" NETWORK
        "loss: {cross_entropy: {ignore_index: 1}}\noptimizer: sgd\ntrain: {batch_size: %d}\n";
    const Run run = new_run(description, 7);
    double *mixed = values(&run, "mixed"), *own = values(&run, "label"),
           *other = values(&run, "label.other"), sum[3], weight[3];
    static const double shares[] = {0, 1, 0.3};
    for (int i = 0; i < 3; i++) {
        *mixed = shares[i];
        step(&run);
        weight[i] = *values(&run, "loss.weight");
        sum[i] = *values(&run, "loss") * weight[i];
    }
    cr_expect_float_eq(sum[2], 0.7 * sum[0] + 0.3 * sum[1], 1e-6);
    cr_expect_float_eq(weight[2], 0.7 * weight[0] + 0.3 * weight[1], 1e-6);
    cr_expect(sum[0] != sum[1]);
    memcpy(own, other, 7 * sizeof *own);
    *mixed = 0;
    step(&run);
    cr_expect_float_eq(*values(&run, "loss") * *values(&run, "loss.weight"), sum[1], 1e-6);
    session_free(run.session);
}

Test(build, metrics_count_valid_samples)
{
    const Run run = new_run(classifier, 5);
    double *label = values(&run, "label"), *sum = values(&run, "accuracy.hit.sum");
    const double *seen = values(&run, "accuracy.seen.sum");
    for (int valid = 0; valid <= 5; valid++) {
        values(&run, "valid")[0] = valid;
        int right = 0;
        step(&run);
        const double *y = values(&run, "fc2.y");
        for (int n = 0; n < valid; n++) {
            int best = 0;
            for (int c = 1; c < 3; c++)
                best = y[n * 3 + c] > y[n * 3 + best] ? c : best;
            right += best == (int)label[n];
        }
        cr_expect_float_eq(sum[0], right, 0);
        cr_expect_float_eq(seen[0], valid, 0);
    }
    session_free(run.session);
}

/* Both programs read the same parameters; evaluation changes nothing. */
Test(build, two_programs_of_one_description)
{
    const Run run = new_run(classifier, 2);
    const Module *module = run.session->module;
    cr_assert_null(interpret_program(run.in, module->eval));
    const double loss = interpret_tensor(run.in, module->eval->loss)[0];
    step(&run);
    cr_expect_float_eq(interpret_tensor(run.in, module->train->loss)[0], loss, 1e-15);
    for (int i = 0; i < module->eval->tensors.count; i++)
        cr_expect_neq(module->eval->tensors.items[i]->role, ROLE_UPDATE);
    cr_expect_eq(module_tensor(module, "fc1.weight")->extent[0], 6);
    cr_expect(module_tensor(module, "fc1.weight")->trainable);
    session_free(run.session);
}

/* PyTorch's bounds: 1/sqrt of the number of inputs. */
Test(build, initial_values)
{
    const Run run = new_run(classifier, 2);
    const Tensor *bias = module_tensor(run.session->module, "fc1.bias");
    cr_expect_eq(bias->initial, INITIAL_UNIFORM);
    cr_expect_float_eq(bias->initial_b, 1 / sqrt(5), 1e-15);
    cr_expect_float_eq(bias->initial_a, -1 / sqrt(5), 1e-15);
    session_free(run.session);
}

/* torch.nn.init: fan_in and fan_out are those of PyTorch, also of a transposed convolution. */
Test(build, initialisers)
{
    static const struct {
        const char *init;
        Distribution distribution;
        double a, b;
    } cases[] = {
        /* conv2d from 6 to 4 channels of 3 x 5: fan_in 90, fan_out 60 */
        {"zeros", INITIAL_CONSTANT, 0, 0},
        {"ones", INITIAL_CONSTANT, 1, 0},
        {"-0.5", INITIAL_CONSTANT, -0.5, 0},
        {"{constant: {val: 3}}", INITIAL_CONSTANT, 3, 0},
        {"uniform", INITIAL_UNIFORM, 0, 1},
        {"{uniform: {a: -1}}", INITIAL_UNIFORM, -1, 1},
        {"{normal: {mean: 1, std: 0.02}}", INITIAL_NORMAL, 1, 0.02},
        {"xavier_uniform", INITIAL_UNIFORM, -0.2, 0.2},
        {"{xavier_uniform: {gain: 2}}", INITIAL_UNIFORM, -0.4, 0.4},
        {"xavier_normal", INITIAL_NORMAL, 0, 0.11547005383792516},
        {"kaiming_uniform", INITIAL_UNIFORM, -0.2581988897471611, 0.2581988897471611},
        {"{kaiming_uniform: {a: 2, mode: fan_out}}", INITIAL_UNIFORM, -0.1414213562373095,
         0.1414213562373095},
        {"{kaiming_normal: {nonlinearity: relu}}", INITIAL_NORMAL, 0, 0.14907119849998599},
        {"{kaiming_normal: {nonlinearity: tanh, mode: fan_out}}", INITIAL_NORMAL, 0,
         0.21516574145596757},
        {"{kaiming_normal: {nonlinearity: selu}}", INITIAL_NORMAL, 0, 0.07905694150420949},
        {"{kaiming_normal: {nonlinearity: linear}}", INITIAL_NORMAL, 0, 0.10540925533894598},
        {"{trunc_normal: {std: 0.5}}", INITIAL_TRUNCATED, 0, 0.5},
        {"{orthogonal: 2}", INITIAL_ORTHOGONAL, 2, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Arena *arena = arena_new();
        Session *s =
            session_of(arena_format(arena,
                                    "data: {format: synthetic}\n"
                                    "inputs: {x: {shape: [6, 7, 7]}, label: {classes: 60}}\n"
                                    "model:\n"
                                    "  - conv2d: {name: c, out_channels: 4, kernel_size: [3, 5],"
                                    " init: {weight: %s}}\n"
                                    "  - flatten\n"
                                    "loss: cross_entropy\noptimizer: sgd\ntrain: {batch_size: 4}\n",
                                    cases[i].init),
                       STAGE_PROGRAM);
        const Tensor *t = module_tensor(s->module, "c.weight");
        cr_expect_eq(t->initial, cases[i].distribution, "%s", cases[i].init);
        cr_expect_float_eq(t->initial_a, cases[i].a, 1e-15, "%s: %.17g", cases[i].init,
                           t->initial_a);
        cr_expect_float_eq(t->initial_b, cases[i].b, 1e-15, "%s: %.17g", cases[i].init,
                           t->initial_b);
        session_free(s);
        arena_free(arena);
    }
}

#define IMAGES                                                \
    "data: {format: synthetic}\n"                             \
    "inputs: {x: {shape: [2, 3, 3]}, label: {classes: 18}}\n" \
    "loss: cross_entropy\noptimizer: sgd\n"

/* Which dimension counts the samples, and whether training mixes them. */
Test(batch, followed_through_layers)
{
    Session *s = session_of(IMAGES "train: {batch_size: 4}\n"
                                   "model: [relu: {as: a}, add: {inputs: [a, x]}, flatten]\n",
                            STAGE_PROGRAM);
    cr_expect_eq(
        batch_dimension(&s->context, s->module, s->module->train, s->module->train->output), 0);
    cr_expect(!s->module->couples_batch);
    session_free(s);
}

Test(batch, mixed_by_statistics)
{
    Session *s = session_of(IMAGES "train: {batch_size: 4}\nmodel: [batch_norm2d, flatten]\n",
                            STAGE_PROGRAM);
    cr_expect(s->module->couples_batch);
    session_free(s);
}

#define PAIRS                                        \
    "data: {format: synthetic}\n"                    \
    "inputs: {x: {shape: [3]}, y: {shape: [3]}}\n"   \
    "operators:\n"                                   \
    "  contrast: |\n"                                \
    "    loss (x[N, D], y[N, D]) -> l[N]\n"          \
    "    l[n] = sum(m, d) (x[n, d] - y[m, d])^2\n"   \
    "model: [linear: {out_features: 3, input: x}]\n" \
    "optimizer: sgd\ntrain: {batch_size: 4}\n"

/* A loss may compare samples, and is then evaluated on whole batches. */
Test(batch, mixed_by_a_loss)
{
    Session *s = session_of(PAIRS "loss: contrast\n", STAGE_PROGRAM);
    cr_expect(s->module->couples_batch);
    cr_expect(s->module->couples_evaluation);
    session_free(s);
    s = session_of(PAIRS "loss: [mse_loss, contrast]\n", STAGE_PROGRAM);
    cr_expect(s->module->couples_evaluation);
    session_free(s);
    s = session_of(IMAGES "train: {batch_size: 4}\nmodel: [batch_norm2d, flatten]\n",
                   STAGE_PROGRAM);
    cr_expect(!s->module->couples_evaluation);
    session_free(s);
}

/* Moved elsewhere and back, it is still the batch. */
Test(batch, moved)
{
    Session *s = session_of("data: {format: synthetic}\n"
                            "inputs: {x: {shape: [18]}, label: {classes: 18}}\n"
                            "operators:\n"
                            "  turn: |\n    (x[A, B]) -> y[B, A]; y[b, a] = x[a, b]\n"
                            "model: [turn: {as: turned}, turn: {name: back}]\n"
                            "loss: cross_entropy\noptimizer: sgd\ntrain: {batch_size: 4}\n",
                            STAGE_PROGRAM);
    const Module *module = s->module;
    cr_expect_eq(batch_dimension(&s->context, module, module->train,
                                 program_tensor(module, module->train, "turn0.y")),
                 1);
    cr_expect_eq(batch_dimension(&s->context, module, module->train, module->train->output), 0);
    session_free(s);
}

/* Rows of samples beside a dimension of one: [4, 2, 3, 3] as [24, 1, 3], and back. */
Test(batch, joined_with_rows)
{
    Session *s = session_of(IMAGES "train: {batch_size: 4}\n"
                                   "model: [reshape: {name: rows, shape: [-1, 1, 3]}, relu,\n"
                                   "        reshape: {shape: [-1, 18]}]\n",
                            STAGE_PROGRAM);
    const Module *module = s->module;
    cr_expect_eq(batch_dimension(&s->context, module, module->train,
                                 program_tensor(module, module->train, "rows.y")),
                 0);
    cr_expect_eq(batch_dimension(&s->context, module, module->train, module->train->output), 0);
    cr_expect(!s->module->couples_batch);
    session_free(s);
}

/* What is full of a whole number is of integers, as in PyTorch, if they hold it. */
Test(build, full_of_whole_numbers)
{
    static const struct {
        const char *number;
        Dtype dtype;
    } cases[] = {{"3", DTYPE_I32}, {"0.5", DTYPE_F32}, {"-1e30", DTYPE_F32}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Arena *arena = arena_new();
        Session *s = session_of(
            arena_format(arena,
                         IMAGES "train: {batch_size: 4}\n"
                                "model: [full: {name: f, size: [4, 18], fill_value: %s},\n"
                                "        flatten: {input: x}, add: {other: f}]\n",
                         cases[i].number),
            STAGE_PROGRAM);
        const Tensor *full = program_tensor(s->module, s->module->train, "f.y");
        cr_expect_eq(full->dtype, cases[i].dtype, "%s", cases[i].number);
        session_free(s);
        arena_free(arena);
    }
}
