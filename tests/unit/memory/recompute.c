/* Values computed again: fewer bytes are live, and everything the program had is still computed. */
#include "memory/recompute.h"
#include "common/session.h"
#include "ir/window.h"
#include "poly/verify.h"
#include <criterion/criterion.h>

static const char network[] = "data: {format: synthetic}\n"
                              "inputs:\n"
                              "  x: {shape: [64]}\n"
                              "  label: {classes: 4}\n"
                              "model:\n"
                              "  - linear: {name: a, out_features: 64}\n"
                              "  - gelu\n"
                              "  - linear: {name: b, out_features: 64}\n"
                              "  - gelu\n"
                              "  - linear: {name: c, out_features: 64}\n"
                              "  - gelu\n"
                              "  - linear: {name: d, out_features: 4}\n"
                              "loss: cross_entropy\n"
                              "optimizer: {sgd: {lr: 0.1}}\n"
                              "train: {batch_size: 512}\n";

/* As if every value had a place in the arena. */
static StoredBytes all_stored(Arena *arena, const Program *program)
{
    StoredBytes stored = {.position.arena = arena};
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *t = program->tensors.items[i];
        map_set(&stored.position, t->name, i);
        LIST_PUSH(arena, &stored.bytes, (size_t)(tensor_elements(t) * dtype_size(t->dtype)));
    }
    return stored;
}

static int updates(const Program *program)
{
    int count = 0;
    for (int i = 0; i < program->statements.count; i++)
        count += program->statements.items[i]->result->role == ROLE_UPDATE;
    return count;
}

static Recomputation recompute(Session *session, size_t target)
{
    const StoredBytes stored = all_stored(session->context.arena, session->module->train);
    const Recomputation done =
        recompute_values(&session->context, session->module, &stored, &(Map){0}, NULL, target);
    module_verify(&session->context, session->module, "recomputed", &session->proven);
    return done;
}

Test(recompute, nothing)
{
    Session *session = session_of(network, STAGE_SIMPLIFIED);
    const int count = session->module->train->statements.count;
    const Recomputation done = recompute(session, (size_t)1 << 30);
    cr_expect_eq(done.choices.count, 0);
    cr_expect_eq(session->module->train->statements.count, count);
    cr_expect(!done.exhausted && done.live_bytes > 0 && done.flops == 0);
    session_free(session);
}

/* One activation less is what costs least: the operations of its gelu, not of the product before.
 */
Test(recompute, cheapest_first)
{
    Session *session = session_of(network, STAGE_SIMPLIFIED);
    const size_t all = recompute(session, (size_t)1 << 30).live_bytes;
    const Recomputation done = recompute(session, all - 1);
    cr_assert_eq(done.choices.count, 1);
    cr_expect_str_eq(done.choices.items[0].name, "gelu1.y");
    cr_expect_eq(done.choices.items[0].bytes, 512 * 64 * 4);
    cr_expect(done.flops > 0 && done.flops < 512 * 64 * 20, "%g", done.flops);
    cr_expect_eq(done.live_bytes, all - (size_t)512 * 64 * 4);
    session_free(session);
}

Test(recompute, as_much_as_there_is)
{
    Session *session = session_of(network, STAGE_SIMPLIFIED);
    const Program *train = session->module->train;
    const int before = updates(train);
    const size_t all = recompute(session, (size_t)1 << 30).live_bytes;
    const Recomputation done = recompute(session, 0);
    cr_expect(done.exhausted && done.choices.count > 1);
    cr_expect_lt(done.live_bytes, all);
    cr_expect_eq(updates(train), before);
    for (int i = 0; i < train->statements.count; i++) {
        const Tensor *t = train->statements.items[i]->result;
        cr_expect(!t->late || i > train->forward, "%s is late, and before the loss", t->name);
    }
    session_free(session);
}

/* Where nothing else helps, a normalised input is normalised where it is read, in evaluation too.
 */
Test(recompute, where_it_is_read)
{
    static const char normalised[] = "data: {format: synthetic}\n"
                                     "inputs:\n"
                                     "  x: {shape: [4], mean: [1, 2, 3, 4], std: [2, 2, 2, 2]}\n"
                                     "  target: {shape: [1]}\n"
                                     "model: [linear: {name: fc, out_features: 1}]\n"
                                     "loss: mse_loss\n"
                                     "optimizer: {sgd: {lr: 0.1}}\n"
                                     "train: {batch_size: 512}\n";
    Session *session = session_of(normalised, STAGE_SIMPLIFIED);
    const Module *module = session->module;
    cr_assert_not_null(program_tensor(module, module->train, "x.value"));
    cr_assert_not_null(program_tensor(module, module->eval, "x.value"));
    const Recomputation done = recompute(session, 512 * 4 * 4);
    cr_expect(!done.exhausted && done.live_bytes < 512 * 4 * 4);
    cr_expect_null(program_tensor(module, module->train, "x.value"));
    cr_expect_null(program_tensor(module, module->eval, "x.value"));
    session_free(session);
}

/* The parts of a weight's gradient are computed a few at a time where they are the peak. */
Test(recompute, in_turns)
{
    static const char wide[] = "data: {format: synthetic}\n"
                               "inputs: {x: {shape: [16, 24, 24]}, target: {shape: [8, 22, 22]}}\n"
                               "model: [conv2d: {name: conv, out_channels: 8, kernel_size: 3}]\n"
                               "loss: mse_loss\n"
                               "optimizer: {sgd: {lr: 0.1}}\n"
                               "train: {batch_size: 16}\n";
    Session *session = session_new(wide, sizeof wide - 1);
    session->options.level = 2;
    cr_assert(session_run(session, STAGE_SIMPLIFIED), "%s", session_messages(session));
    const Module *module = session->module;
    const Tensor *parts = program_tensor(module, module->train, "conv.weight.grad.parts");
    cr_assert_not_null(parts);
    cr_assert_eq(parts->extent[0], 16);
    const int count = module->train->statements.count;
    StoredBytes stored = {.position.arena = session->context.arena};
    map_set(&stored.position, parts->name, 0);
    LIST_PUSH(session->context.arena, &stored.bytes, 16000);
    const Recomputation done =
        recompute_values(&session->context, session->module, &stored, &(Map){0}, NULL, 5000);
    module_verify(&session->context, session->module, "recomputed", &session->proven);
    cr_assert_eq(done.choices.count, 1);
    cr_expect_eq(done.choices.items[0].by, SAVED_BY_TURNS);
    cr_expect_eq(done.choices.items[0].bytes, 12000);
    cr_expect_eq(done.live_bytes, 4000);
    cr_expect_eq(map_get(&done.turned, "train conv.weight.grad 0"), 0);
    cr_expect_eq(module->train->statements.count, count + 6);
    cr_expect_null(program_tensor(module, module->train, "conv.weight.grad.parts"));
    session_free(session);
}

/* What was in registers at first is there again directly above the one that reads it: the gradient
   of an activation, behind that of the weights. */
Test(recompute, put_off_into_registers)
{
    Session *session = session_of(network, STAGE_SIMPLIFIED);
    Program *train = session->module->train;
    StoredBytes stored = {.position.arena = session->context.arena, .learnt = 1};
    static const char *const names[] = {"c.y", "gelu5.y", "c.y.grad", "gelu5.y.grad"};
    for (int i = 0; i < 4; i++) {
        cr_assert_not_null(program_tensor(session->module, train, names[i]), "%s", names[i]);
        map_set(&stored.position, names[i], i);
        LIST_PUSH(session->context.arena, &stored.bytes, (size_t)100000);
    }
    const Recomputation done =
        recompute_values(&session->context, session->module, &stored, &(Map){0}, NULL, 250000);
    module_verify(&session->context, session->module, "recomputed", &session->proven);
    cr_assert_eq(done.choices.count, 1);
    cr_expect_str_eq(done.choices.items[0].name, "gelu5.y.grad");
    cr_expect_eq(done.choices.items[0].by, SAVED_BY_ORDER);
    cr_expect_eq(done.live_bytes, 200000);
    session_free(session);
}

static const char tied[] =
    "data: {format: synthetic}\n"
    "inputs: {x: {shape: [6], classes: 300}, target: {shape: [6], classes: 300}}\n"
    "model:\n"
    "  - embedding: {name: table, num_embeddings: 300, embedding_dim: 64}\n"
    "  - linear: {name: head, out_features: 300, weight: table.weight, bias: false}\n"
    "loss: {cross_entropy: {dim: -1}}\n"
    "optimizer: {sgd: {lr: 0.1}}\n"
    "train: {batch_size: 2}\n";

/* A weight's gradient of two parts, of which one was in registers: each may be put off behind the
 * other, for ever. */
Test(recompute, put_off_in_turns)
{
    Session *session = session_of(tied, STAGE_SIMPLIFIED);
    const Module *module = session->module;
    StoredBytes stored = {.position.arena = session->context.arena};
    static const char *const names[] = {"head.y", "head.y.grad", "table.y", "table.y.grad",
                                        "table.weight.grad.1"};
    static const size_t bytes[] = {14656, 14656, 3136, 3136, 76864};
    for (int i = 0; i < 5; i++) {
        map_set(&stored.position, names[i], i);
        LIST_PUSH(session->context.arena, &stored.bytes, bytes[i]);
    }
    const Recomputation done =
        recompute_values(&session->context, session->module, &stored, &(Map){0}, NULL, 1);
    cr_expect(done.exhausted);
    cr_expect_lt(done.choices.count, module->train->statements.count, "%d", done.choices.count);
    session_free(session);
}

static const char recurrent[] = "data: {format: synthetic}\n"
                                "inputs: {x: {shape: [12, 8]}, target: {shape: [12, 16]}}\n"
                                "model:\n"
                                "  - lstm: {name: a, hidden_size: 16, batch_first: true}\n"
                                "loss: mse_loss\n"
                                "optimizer: {sgd: {lr: 0.1}}\n"
                                "train: {batch_size: 16}\n";

static const Tensor *recomputed(const Module *module, const char *name)
{
    const char *again = arena_format(module->arena, "%s.again", name);
    return program_tensor(module, module->train, again);
}

/* The gates of a step are computed again at the step of the backward recurrence that reads them,
   and of what it reads one step later, too; from the states, which are kept. */
Test(recompute, step_by_step)
{
    Session *session = session_new(recurrent, sizeof recurrent - 1);
    session->options.level = 2;
    cr_assert(session_run(session, STAGE_SIMPLIFIED), "%s", session_messages(session));
    const Module *module = session->module;
    const Recomputation done = recompute(session, 0);
    cr_expect(done.exhausted);
    static const char *const gates[] = {"a.layers.0.3.i", "a.layers.0.3.f", "a.layers.0.3.g",
                                        "a.layers.0.3.o", "a.layers.0.3.sum.2"};
    for (int i = 0; i < 5; i++) {
        const Tensor *again = recomputed(module, gates[i]);
        cr_assert_not_null(again, "%s", gates[i]);
        cr_expect(again->stepwise, "%s", again->name);
    }
    const Recurrences all = recurrence_find(module->arena, module, module->train);
    cr_assert_eq(all.count, 2);
    cr_expect(all.items[0].step != NULL && all.items[1].step != NULL && all.items[1].backward);
    const Windows windows = windows_find(module->arena, module, module->train, &all);
    const Program *train = module->train;
    cr_expect_eq(window_of(&windows, train, recomputed(module, gates[0])).steps, 1);
    cr_expect_eq(window_of(&windows, train, recomputed(module, gates[1])).steps, 2);
    cr_expect_eq(window_of(&windows, train, program_tensor(module, train, gates[0])).steps, 1);
    const Tensor *state = program_tensor(module, train, "a.layers.0.3.c");
    cr_assert_not_null(state);
    cr_expect_eq(window_of(&windows, train, state).steps, 0);
    session_free(session);
}
