/* Groups that run later. */
#include "common/session.h"
#include "poly/plan.h"
#include <criterion/criterion.h>
#include <string.h>

/* In bf16 each weight is rounded twice: in pairs along its columns, and along its rows for the
   gradient of the layer's input. %d: outputs of the second layer. */
static const char model[] = "data: {format: synthetic}\n"
                            "inputs: {x: {shape: [64]}, label: {classes: 10}}\n"
                            "model:\n"
                            "  - linear: {name: a, out_features: 2048}\n"
                            "  - linear: {name: b, out_features: %d}\n"
                            "  - linear: {name: c, out_features: 2048}\n"
                            "  - linear: {name: d, out_features: 10}\n"
                            "loss: cross_entropy\n"
                            "optimizer: {sgd: {lr: 0.1}}\n"
                            "dtype: bf16\n"
                            "train: {batch_size: 16}\n";

typedef struct Planned {
    Arena *arena;
    Session *session;
    const ProgramPlan *train;
} Planned;

static Planned planned(int outputs)
{
    Planned p = {.arena = arena_new()};
    const char *text = arena_format(p.arena, model, outputs);
    p.session = session_new(text, strlen(text));
    Context *context = &p.session->context;
    p.session->options.level = 2;
    cr_assert(session_run(p.session, STAGE_SIMPLIFIED), "%s", session_messages(p.session));
    Plan *plan = group_form(context, p.session->module, &(Map){0});
    layout_choose(context, p.session->module, plan, NULL);
    schedule_build(context, p.session->module, plan);
    memory_place(context, p.session->module, plan);
    p.train = &plan->train;
    return p;
}

static void free_planned(const Planned *p)
{
    session_free(p->session);
    arena_free(p->arena);
}

/* The first group that defines a tensor, and the last one. */
static int first_of(const ProgramPlan *plan, const char *name, int *last)
{
    int first = -1;
    for (int g = 0; g < plan->groups.count; g++)
        for (int m = 0; m < plan->groups.items[g]->members.count; m++)
            if (string_equal(plan->groups.items[g]->members.items[m].statement->result->name,
                             name)) {
                first = first < 0 ? g : first;
                *last = g;
            }
    return first;
}

struct Check {
    const bool *defined; /* by tensor id */
    bool early;
};

static void check_read(void *user, const Expr *read)
{
    struct Check *check = user;
    check->early |= read->tensor->role == ROLE_VALUE && !check->defined[read->tensor->id];
}

/* Whether all that groups read is there when they run. */
static bool in_order(const Planned *p)
{
    bool *defined = ARENA_ARRAY(p->arena, bool, p->session->module->ids);
    struct Check check = {defined, false};
    for (int g = 0; g < p->train->groups.count; g++)
        for (int m = 0; m < p->train->groups.items[g]->members.count; m++) {
            const Statement *s = p->train->groups.items[g]->members.items[m].statement;
            expr_reads(s->value, check_read, &check);
            defined[s->result->id] = true;
        }
    return !check.early;
}

/* What is only needed for the gradient is rounded behind the loss, where the most is live before
   it; also where two groups have a part of it each. */
Test(put_off, copies_for_the_gradient)
{
    for (int outputs = 2047; outputs <= 2048; outputs++) {
        const Planned p = planned(outputs);
        int last = -1;
        const int first = first_of(p.train, "b.weight.bf16.pair.2", &last);
        cr_assert_geq(first, 0);
        cr_expect_geq(first, p.train->forward, "%d: rounded in the forward part", outputs);
        cr_expect_eq(last - first, outputs % 2);
        cr_expect(in_order(&p));
        free_planned(&p);
    }
}

/* What lies in the caches is left alone. */
Test(put_off, small)
{
    const Planned p = planned(64);
    int last = -1;
    const int first = first_of(p.train, "b.weight.bf16.pair.2", &last);
    cr_assert_geq(first, 0);
    cr_expect_lt(first, p.train->forward);
    free_planned(&p);
}
