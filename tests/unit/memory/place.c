/* Where values lie: in one arena, as long as they are needed. */
#include "common/session.h"
#include "memory/border.h"
#include "memory/in_place.h"
#include "poly/plan.h"
#include <criterion/criterion.h>
#include <string.h>

static const char model[] = "data: {format: synthetic}\n"
                            "inputs: {x: {shape: [48]}, label: {classes: 10}}\n"
                            "model:\n"
                            "  - linear: {name: a, out_features: 32}\n"
                            "  - gelu\n"
                            "  - linear: {name: b, out_features: 10}\n"
                            "loss: cross_entropy\n"
                            "metrics: [accuracy]\n"
                            "gradient: [clip_grad_norm: {max_norm: 1}]\n"
                            "optimizer: {sgd: {lr: 0.1}}\n"
                            "train: {batch_size: 64}\n";

static Plan *plan_of(Session *session)
{
    Context *context = &session->context;
    session->options.level = 2;
    cr_assert(session_run(session, STAGE_SIMPLIFIED), "%s", session_messages(session));
    Plan *plan = group_form(context, session->module, &(Map){0});
    layout_choose(context, session->module, plan, NULL);
    schedule_build(context, session->module, plan);
    memory_place(context, session->module, plan);
    return plan;
}

static const Placement *placement_of(const ProgramPlan *plan, const Tensor *tensor)
{
    for (int i = 0; i < plan->placements.count; i++)
        if (plan->placements.items[i].tensor == tensor)
            return &plan->placements.items[i];
    return NULL;
}

/* Clipping needs all gradients at once, after the backward pass: until then they need no bytes. */
Test(place, gradients)
{
    Session *session = session_new(model, sizeof model - 1);
    const Plan *plan = plan_of(session);
    const Tensor *weight = module_tensor(session->module, "a.weight");
    const Tensor *gradient = program_gradients(session->module, session->module->train)[weight->id];
    const Placement *placement = placement_of(&plan->train, gradient);
    cr_assert_not_null(placement, "the gradient of a.weight is not in the arena");
    cr_expect_geq(gradient->offset, 0);
    cr_expect_geq(placement->first, plan->train.forward);
    cr_expect_lt(placement->first, placement->last, "it is read by what clips it");
    session_free(session);
}

/* The trainer reads the network's result after evaluation, the loss and sums of both programs. */
Test(place, results)
{
    Session *session = session_new(model, sizeof model - 1);
    const Plan *plan = plan_of(session);
    const Program *eval = session->module->eval;
    const Placement *placement = placement_of(&plan->eval, eval->output);
    cr_assert_not_null(placement, "the result is not in the arena");
    cr_expect_eq(placement->last, plan->eval.groups.count - 1, "it is not kept to the end");
    cr_expect_lt(eval->loss->offset, 0);
    cr_expect_lt(eval->metrics.items[0].sums.items[0]->offset, 0);
    cr_expect_lt(session->module->train->loss->offset, 0);
    session_free(session);
}

/* ---- Results in the place of operands ---- */

static const char wide[] = "data: {format: synthetic}\n"
                           "inputs: {x: {shape: [64, 64]}, target: {shape: [64, 64]}}\n"
                           "model:\n"
                           "  - linear: {name: fc, out_features: 64}\n"
                           "%s"
                           "loss: mse_loss\n"
                           "optimizer: {sgd: {lr: 0.1}}\n"
                           "train: {batch_size: 16}\n";

/* Whether a result of evaluation may lie where the sum of the linear layer did. */
static bool fits(const char *layers, const char *name)
{
    Arena *arena = arena_new();
    const char *text = arena_format(arena, wide, layers);
    Session *session = session_new(text, strlen(text));
    const ProgramPlan *eval = &plan_of(session)->eval;
    const Tensor *sum = program_tensor(session->module, eval->program, "fc.sum");
    const Tensor *result = program_tensor(session->module, eval->program, name);
    cr_assert(sum != NULL && result != NULL && border_lies_alike(sum, result));
    const Placement *placement = placement_of(eval, result);
    cr_assert_not_null(placement);
    const bool yes = in_place_fits(&session->context, eval, placement->first, sum, result);
    session_free(session);
    arena_free(arena);
    return yes;
}

/* A sample has been read whole when the first of its rows is written; where an element is read for
   another one it is not. */
Test(place, over_operands)
{
    cr_expect(fits("  - softmax: {name: s, dim: 2}\n", "s.y"));
    cr_expect(fits("  - roll: {shifts: 1, dims: 1}\n  - softmax: {name: s, dim: 2}\n", "s.y"));
    cr_expect(!fits("  - roll: {shifts: 1, dims: 1}\n  - gelu: {name: s}\n", "s.y"));
}

/* Some of those who read the logits walk along the samples, and all who read their gradient are
   contractions: what a sample's vectors take is a stream by itself, and both lie alike. */
Test(place, logits)
{
    static const char language[] =
        "data: {format: synthetic}\n"
        "inputs:\n"
        "  x: {shape: [32], classes: 16384}\n"
        "  label: {shape: [32], classes: 16384}\n"
        "model:\n"
        "  - embedding: {name: e, num_embeddings: 16384, embedding_dim: 16}\n"
        "  - linear: {name: head, out_features: 16384, bias: false}\n"
        "loss: {cross_entropy: {dim: -1}}\n"
        "optimizer: {sgd: {lr: 0.1}}\n"
        "train: {batch_size: 4}\n";
    Session *session = session_new(language, sizeof language - 1);
    const Program *train = plan_of(session)->train.program;
    cr_expect(border_lies_alike(program_tensor(session->module, train, "head.y"),
                                program_tensor(session->module, train, "head.y.grad")));
    session_free(session);
}
