/* Schedules: the formulas against the numbers that PyTorch's schedulers gave (tests/reference,
   schedules.txt), at each of 200 steps. */
#include "common/interpret.h"
#include "common/session.h"
#include "support/file.h"

#include <criterion/criterion.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { COUNT = 200 };

static const char *const model_text = "data: {format: synthetic}\n"
                                      "inputs: {x: {shape: [2]}, t: {shape: [1]}}\n"
                                      "model: [linear: {out_features: 1}]\n"
                                      "loss: mse_loss\n"
                                      "optimizer: {sgd: {lr: 0.1, momentum: 0.9}}\n"
                                      "train: {batch_size: 4}\n"
                                      "schedule: {%s}\n";

/* The statements of the schedule alone. */
static Program *schedule_of(Arena *arena, const Program *train)
{
    Program *program = ARENA_NEW(arena, Program);
    program->name = "train";
    for (int i = 0; i < train->statements.count; i++) {
        Statement *s = train->statements.items[i];
        if (s->origin.layer == NULL || !string_equal(s->origin.layer, "schedule"))
            continue;
        LIST_PUSH(arena, &program->statements, s);
        LIST_PUSH(arena, &program->tensors, s->result);
    }
    return program;
}

static void set_number(Interpreter *interpreter, const Module *module, const char *name,
                       double value)
{
    const Tensor *t = module_tensor(module, name);
    if (t != NULL)
        interpret_tensor(interpreter, t)[0] = value;
}

static const Tensor *scheduled(const Program *program, const char *name)
{
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *t = program->tensors.items[i];
        if (t->schedule_of != NULL && string_equal(t->schedule_of->name, name))
            return t;
    }
    return NULL;
}

/* Steps and epochs go in step, but an epoch is begun: only the whole ones count. */
static void expect_series(const char *text, const char *name, const char *numbers)
{
    Session *s = session_of(text, STAGE_OPTIMIZER);
    const Program *program = schedule_of(s->context.arena, s->module->train);
    Interpreter *interpreter = interpret_new(s->context.arena, s->module);
    const Tensor *number = scheduled(program, name);
    cr_assert(number, "%s changes no %s", text, name);
    cr_expect_eq(number->dtype, DTYPE_F64);
    for (int i = 0; i < s->module->tensors.count; i++) {
        const Tensor *t = s->module->tensors.items[i];
        for (int64_t k = 0; t->role == ROLE_CONSTANT && k < tensor_elements(t); k++)
            interpret_tensor(interpreter, t)[k] = t->constant[k];
    }
    set_number(interpreter, s->module, "lr", 0.1);
    set_number(interpreter, s->module, "momentum", 0.9);
    set_number(interpreter, s->module, "steps", COUNT);
    set_number(interpreter, s->module, "epochs", COUNT);
    for (int i = 0; i < COUNT; i++) {
        char *end;
        const double wanted = strtod(numbers, &end);
        cr_assert(end > numbers, "%s: only %d numbers are recorded", text, i);
        numbers = end;
        set_number(interpreter, s->module, "step", i + 1);
        set_number(interpreter, s->module, "reductions", i > 1 ? i - 1 : 0);
        set_number(interpreter, s->module, "epoch", i + 0.6);
        const char *wrong = interpret_program(interpreter, program);
        cr_assert_null(wrong, "%s: %s", text, wrong);
        const double value = interpret_tensor(interpreter, number)[0];
        cr_assert(fabs(value - wanted) <= 1e-13, "%s: %s is %.15g after %d, PyTorch has %.15g",
                  text, name, value, i, wanted);
    }
    session_free(s);
}

Test(schedule, recorded)
{
    Arena *arena = arena_new();
    const char *error = NULL;
    size_t length;
    const char *at =
        file_read(arena, DLC_SOURCE_DIR "/tests/reference/schedules.txt", 1 << 20, &length, &error);
    cr_assert(at, "%s", error);
    const char *text = NULL;
    int cases = 0;
    for (; *at; at += *at == '\n') {
        const size_t size = strcspn(at, "\n");
        const char *line = arena_substring(arena, at, size);
        at += size;
        if (string_starts(line, "case ")) {
            text = arena_format(arena, model_text, line + 5);
            cases++;
        } else if (string_starts(line, "lr ")) {
            expect_series(text, "lr", line + 3);
        } else if (string_starts(line, "momentum ")) {
            expect_series(text, "momentum", line + 9);
        }
    }
    cr_expect(cases >= 20);
    arena_free(arena);
}

/* PyTorch divides by zero here. */
Test(schedule, one_cycle_that_is_up_at_once)
{
    Arena *arena = arena_new();
    const double high = 0.3, low = high / 25 / 10000;
    Text numbers = text_new(arena);
    for (int i = 0; i < COUNT; i++)
        text_format(&numbers, "%.17g ", high + (low - high) * i / (COUNT - 1));
    const char *schedule = "one_cycle: {max_lr: 0.3, pct_start: 1/200, anneal_strategy: linear}";
    expect_series(arena_format(arena, model_text, schedule), "lr", numbers.data);
    arena_free(arena);
}
