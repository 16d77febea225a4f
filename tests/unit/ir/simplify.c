/* What nothing needs goes; what is looked at from outside stays, with its value. */
#include "ir/simplify.h"
#include "common/same_values.h"
#include "common/session.h"
#include "ir/cost.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

static const char *const description = "data: {format: synthetic}\n"
                                       "inputs: {x: {shape: [2, 4, 4]}, label: {classes: 3}}\n"
                                       "model:\n"
                                       "  - conv2d: {name: conv, out_channels: 2, kernel_size: 3}\n"
                                       "  - batch_norm2d: {name: bn, affine: false}\n"
                                       "  - max_pool2d: {kernel_size: 2}\n"
                                       "  - flatten\n"
                                       "  - linear: {name: fc, out_features: 3}\n"
                                       "loss: cross_entropy\nmetrics: [accuracy]\n"
                                       "optimizer: {sgd: {lr: 0.1, momentum: 0.9}}\n"
                                       "train: {batch_size: 3}\n";

static Session *simplified_of(const char *text, int level)
{
    Session *s = session_new(text, strlen(text));
    s->options.level = level;
    cr_assert(session_run(s, STAGE_SIMPLIFIED), "%s", session_messages(s));
    return s;
}

static Session *simplified(int level)
{
    return simplified_of(description, level);
}

/* At each level of the optimisation. */
Test(simplify, changes_no_value)
{
    Session *before = session_of(description, STAGE_OPTIMIZER);
    for (int level = 0; level <= 2; level += 2) {
        Session *after = simplified(level);
        const char *error = same_values(before->context.arena, before->module, after->module, 3);
        cr_expect_null(error, "-O%d: %s", level, error);
        session_free(after);
    }
    session_free(before);
}

struct Search {
    const Tensor *tensor;
    bool found;
};

static void note(void *user, const Expr *read)
{
    struct Search *search = user;
    search->found |= read->tensor == search->tensor;
}

static bool is_read(const Program *program, const Tensor *tensor)
{
    struct Search search = {tensor, false};
    for (int i = 0; i < program->statements.count; i++)
        expr_reads(program->statements.items[i]->value, note, &search);
    return search.found;
}

static bool is_observed(const Program *program, const Tensor *t)
{
    bool observed = t == program->loss || t == program->loss_weight || t == program->output ||
                    t->role == ROLE_UPDATE || t->gradient_of != NULL;
    for (int i = 0; i < program->metrics.count; i++)
        for (int k = 0; k < program->metrics.items[i].sums.count; k++)
            observed |= t == program->metrics.items[i].sums.items[k];
    return observed;
}

static bool has_argument(const Program *program, const Tensor *t)
{
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        if (s->result == t && s->argument != NULL && is_read(program, s->argument))
            return true;
    }
    return false;
}

Test(simplify, nothing_is_left_that_nothing_needs)
{
    for (int level = 0; level <= 2; level += 2) {
        Session *s = simplified(level);
        const Program *const programs[] = {s->module->train, s->module->eval};
        for (int p = 0; p < 2; p++)
            for (int i = 0; i < programs[p]->tensors.count; i++) {
                const Tensor *t = programs[p]->tensors.items[i];
                cr_expect(is_read(programs[p], t) || is_observed(programs[p], t) ||
                              has_argument(programs[p], t),
                          "-O%d: %s is of no use in %s", level, t->name, programs[p]->name);
            }
        session_free(s);
    }
}

/* How often a layer's values are gone through to be added up; a sum right behind another one shares
   its loops. */
static int passes(const Program *program, const char *layer)
{
    int count = 0;
    bool behind = false;
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        const bool sum = s->origin.layer != NULL && strcmp(s->origin.layer, layer) == 0 &&
                         s->reduction == REDUCE_SUM &&
                         statement_points(s, 0, s->outer + s->reduced) >= 24;
        count += sum && !behind;
        behind = sum;
    }
    return count;
}

/* What is added up over the batch for the normalisation: the mean; the distances from it and their
   squares; of the gradient g; and of g times the distance, which is all that its gradients need. */
Test(simplify, a_normalisation_takes_four_passes)
{
    Session *s = simplified(2);
    cr_expect_eq(passes(s->module->train, "bn"), 4, "%d passes", passes(s->module->train, "bn"));
    session_free(s);
}

/* Those of the gradient over a group's channels are taken from what each channel has added up,
   which the weight's and bias's need as well; the convolution's bias is in all of them. */
Test(simplify, a_normalisation_of_groups_takes_four_passes)
{
    static const char *const norms[] = {"group_norm: {name: norm, num_groups: 2}",
                                        "instance_norm2d: {name: norm, affine: true}"};
    for (int n = 0; n < 2; n++) {
        char text[512];
        snprintf(text, sizeof text,
                 "data: {format: synthetic}\n"
                 "inputs: {x: {shape: [2, 5, 5]}, label: {classes: 3}}\n"
                 "model:\n"
                 "  - conv2d: {out_channels: 4, kernel_size: 2}\n"
                 "  - %s\n"
                 "  - silu\n"
                 "  - conv2d: {out_channels: 3, kernel_size: 3}\n"
                 "  - flatten\n"
                 "  - linear: {out_features: 3}\n"
                 "loss: cross_entropy\noptimizer: {sgd: {lr: 0.1}}\ntrain: {batch_size: 3}\n",
                 norms[n]);
        Session *before = session_of(text, STAGE_OPTIMIZER), *after = simplified_of(text, 2);
        const char *error = same_values(before->context.arena, before->module, after->module, 3);
        cr_expect_null(error, "%s", error);
        const int count = passes(after->module->train, "norm");
        cr_expect_eq(count, 4, "%s: %d passes", norms[n], count);
        session_free(after);
        session_free(before);
    }
}

/* What softmax gives, and the sums: the exponentials are not kept for the gradient. */
Test(simplify, a_softmax_is_told_by_its_shares)
{
    static const char *const text = "data: {format: synthetic}\n"
                                    "inputs: {x: {shape: [4]}, label: {classes: 3}}\n"
                                    "model:\n"
                                    "  - linear: {name: a, out_features: 5}\n"
                                    "  - softmax: {name: s}\n"
                                    "  - linear: {name: b, out_features: 3}\n"
                                    "loss: cross_entropy\n"
                                    "optimizer: {sgd: {lr: 0.1}}\n"
                                    "train: {batch_size: 3}\n";
    Session *before = session_of(text, STAGE_OPTIMIZER), *after = simplified_of(text, 2);
    const char *error = same_values(before->context.arena, before->module, after->module, 3);
    cr_expect_null(error, "%s", error);
    const Program *train = after->module->train;
    struct Search search = {program_tensor(after->module, train, "s.e"), false};
    cr_assert_not_null(search.tensor);
    for (int i = train->forward; i < train->statements.count; i++)
        expr_reads(train->statements.items[i]->value, note, &search);
    cr_expect(!search.found, "the gradient reads the exponentials");
    session_free(after);
    session_free(before);
}

static int operations(const Expr *e)
{
    int count = e->kind == EXPR_APPLY;
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        count += operations(e->argument[i]);
    return count;
}

/* Each reads the one before up to twenty times: as one formula they would be thousands. */
Test(simplify, a_chain_of_formulas_does_not_multiply)
{
    static const char *const text = "data: {format: synthetic}\n"
                                    "inputs: {x: {shape: [4]}, label: {classes: 3}}\n"
                                    "model:\n"
                                    "  - linear: {out_features: 3}\n"
                                    "  - tanh\n"
                                    "  - erfinv\n"
                                    "loss: cross_entropy\n"
                                    "optimizer: {sgd: {lr: 0.1}}\n"
                                    "train: {batch_size: 3}\n";
    Session *s = simplified_of(text, 2);
    int all = 0;
    for (int i = 0; i < s->module->train->statements.count; i++)
        all += operations(s->module->train->statements.items[i]->value);
    cr_expect_lt(all, 1000, "%d operations", all);
    session_free(s);
}

static int powers(const Expr *e)
{
    int count = e->kind == EXPR_APPLY && strcmp(e->function->name, "power") == 0;
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        count += powers(e->argument[i]);
    return count;
}

/* In the gradients, too. */
Test(simplify, powers_are_products_and_roots)
{
    static const char *const text = "data: {format: synthetic}\n"
                                    "inputs: {x: {shape: [4]}, label: {classes: 3}}\n"
                                    "model:\n"
                                    "  - linear: {out_features: 3}\n"
                                    "  - pow: {exponent: 3}\n"
                                    "  - linear: {out_features: 3}\n"
                                    "  - pow: {exponent: 2}\n"
                                    "  - add: {other: 1}\n"
                                    "  - pow: {exponent: -1}\n"
                                    "  - pow: {exponent: 0.5}\n"
                                    "loss: cross_entropy\n"
                                    "optimizer: {sgd: {lr: 0.1}}\n"
                                    "train: {batch_size: 3}\n";
    Session *before = session_of(text, STAGE_OPTIMIZER), *after = simplified_of(text, 2);
    const char *error = same_values(before->context.arena, before->module, after->module, 3);
    cr_expect_null(error, "%s", error);
    for (int i = 0; i < after->module->train->statements.count; i++)
        cr_expect_eq(powers(after->module->train->statements.items[i]->value), 0);
    session_free(after);
    session_free(before);
}

/* Where each group has one channel, no subscript says so and nothing is added up over it. */
Test(simplify, an_index_of_one_point_is_not_read)
{
    static const char *const depthwise =
        "data: {format: synthetic}\n"
        "inputs: {x: {shape: [4, 5, 5]}, label: {classes: 4}}\n"
        "model:\n"
        "  - conv2d: {name: conv, out_channels: 4, kernel_size: 3, groups: 4, bias: false}\n"
        "  - adaptive_avg_pool2d: {output_size: 1}\n"
        "  - flatten\n"
        "loss: cross_entropy\noptimizer: {sgd: {lr: 0.1}}\ntrain: {batch_size: 3}\n";
    Session *s = simplified_of(depthwise, 2);
    const Statement *conv = s->module->train->statements.items[0];
    cr_expect_eq(conv->reduced, 2, "%d reduced indices", conv->reduced);
    for (int i = conv->outer; i < conv->outer + conv->reduced; i++)
        cr_expect_eq(conv->index[i]->extent, 3);
    Session *before = session_of(depthwise, STAGE_OPTIMIZER);
    const char *error = same_values(before->context.arena, before->module, s->module, 3);
    cr_expect_null(error, "%s", error);
    session_free(before);
    session_free(s);
}

/* The statements before `forward` are those that do not depend on a gradient. */
Test(simplify, forward_still_ends_with_the_loss)
{
    Session *s = simplified(0);
    const Program *train = s->module->train;
    bool before = false;
    for (int i = 0; i < train->forward; i++)
        before |= train->statements.items[i]->result == train->loss;
    cr_expect(before);
    for (int i = train->forward; i < train->statements.count; i++)
        cr_expect_neq(train->statements.items[i]->result, train->loss);
    session_free(s);
}
