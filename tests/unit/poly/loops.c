/* Which statements share a kernel, and the order of its loops, where memory decides. */
#include "common/session.h"
#include "ir/inline.h"
#include "poly/plan.h"
#include <criterion/criterion.h>
#include <string.h>

static Session *planned_session(const char *model)
{
    Session *session = session_new(model, strlen(model));
    session->options.level = 2;
    cr_assert(session_run(session, STAGE_SIMPLIFIED), "%s", session_messages(session));
    return session;
}

static Plan *plan_of(Session *session)
{
    Plan *plan = group_form(&session->context, session->module, &(Map){0});
    layout_choose(&session->context, session->module, plan, NULL);
    schedule_build(&session->context, session->module, plan);
    return plan;
}

static const Member *member_that_defines(const Plan *plan, const char *name, const Group **group)
{
    for (int g = 0; g < plan->train.groups.count; g++) {
        *group = plan->train.groups.items[g];
        for (int m = 0; m < (*group)->members.count; m++)
            if (string_equal((*group)->members.items[m].statement->result->name, name))
                return &(*group)->members.items[m];
    }
    cr_assert_fail("nothing defines %s", name);
    return NULL;
}

static void expect_together(const Plan *plan, const char *one, const char *other)
{
    const Group *first, *second;
    member_that_defines(plan, one, &first);
    member_that_defines(plan, other, &second);
    cr_expect_eq(first, second, "%s and %s", one, other);
}

/* The corrections of its bias need no gradient, and do not keep the update from joining it; nor
   does a recurrence in between. */
Test(groups, updates_join_gradients)
{
    Session *session = planned_session(
        "data: {format: synthetic}\ninputs: {x: {shape: [7, 32]}, target: {classes: 10}}\n"
        "model:\n"
        "  - lstm: {name: rnn, hidden_size: 32, num_layers: 2, batch_first: true}\n"
        "  - flatten\n"
        "  - linear: {name: fc, out_features: 10}\n"
        "loss: cross_entropy\noptimizer: adamw\ntrain: {batch_size: 32, epochs: 1}\n");
    const Plan *plan = plan_of(session);
    expect_together(plan, "fc.weight.grad", "fc.weight.next");
    expect_together(plan, "rnn.weight_hh_l1.grad", "rnn.weight_hh_l1.next");
    expect_together(plan, "rnn.weight_hh_l0.grad", "rnn.weight_hh_l0.next");
    session_free(session);
}

/* What the cells keep for the backward steps, step by step: nothing else reads it. */
Test(steps, lie_one_after_the_other)
{
    Session *session = planned_session(
        "data: {format: synthetic}\ninputs: {x: {shape: [7, 32]}, target: {classes: 10}}\n"
        "model:\n"
        "  - lstm: {name: rnn, hidden_size: 32, batch_first: true}\n"
        "  - flatten\n"
        "  - linear: {name: fc, out_features: 10}\n"
        "loss: cross_entropy\noptimizer: adamw\ntrain: {batch_size: 32, epochs: 1}\n");
    const Plan *plan = plan_of(session);
    const Program *train = plan->train.program;
    const char *const kept[] = {"i", "f", "g", "o", "c", "m"};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        const Tensor *found = NULL;
        for (int t = 0; t < train->tensors.count && found == NULL; t++) {
            const char *end = strrchr(train->tensors.items[t]->name, '.');
            if (end != NULL && string_equal(end + 1, kept[i]))
                found = train->tensors.items[t];
        }
        cr_assert_not_null(found, "%s", kept[i]);
        cr_expect_eq(found->layout->digit[0].dim, 1, "%s", found->name);
        cr_expect_eq(found->layout->digit[0].modulus, 7, "%s", found->name);
    }
    session_free(session);
}

struct Use {
    const char *tensor;
    const Index *index;
    bool found;
};

static void find_use(void *user, const Expr *read)
{
    struct Use *use = user;
    use->found |=
        string_equal(read->tensor->name, use->tensor) && expr_uses_index(read, use->index);
}

/* A matrix of 9 MiB is read once, for all rows of an input of 768 KiB. */
Test(loops, large_matrix_outside)
{
    Session *session = planned_session(
        "data: {format: synthetic}\ninputs: {x: {shape: [64, 768]}, target: {shape: [64, 3072]}}\n"
        "model: [layer_norm, linear: {name: fc, out_features: 3072}]\n"
        "loss: mse_loss\noptimizer: sgd\ntrain: {batch_size: 4, epochs: 1}\n");
    const Plan *plan = plan_of(session);
    const Group *group;
    const Member *member = member_that_defines(plan, "fc.sum", &group);
    int outside = 0;
    while (group->axes.items[outside].tile >= group->axes.items[outside].extent)
        outside++;
    struct Use use = {"fc.weight", member_index(member, outside), false};
    expr_reads(member->statement->value, find_use, &use);
    cr_expect(use.found, "%s is outside", group->axes.items[outside].name);
    session_free(session);
}

/* The table is the weight of a layer as well, which may have it in either way; its gradient adds up
   whole rows. */
Test(loops, rows_of_a_table)
{
    Session *session = planned_session(
        "data: {format: synthetic}\n"
        "inputs: {x: {shape: [32], classes: 5003}, target: {shape: [32], classes: 5003}}\n"
        "model:\n"
        "  - embedding: {name: table, num_embeddings: 5003, embedding_dim: 64}\n"
        "  - linear: {name: head, out_features: 5003, bias: false, weight: table.weight}\n"
        "loss: {cross_entropy: {dim: -1}}\noptimizer: sgd\ntrain: {batch_size: 4, epochs: 1}\n");
    const Plan *plan = plan_of(session);
    const Group *group;
    const Member *gradient = member_that_defines(plan, "table.weight.grad", &group);
    cr_expect(member_is_chosen(&group->members.items[0]));
    cr_assert_geq(gradient->lane, 0);
    cr_expect_str_eq(group->axes.items[gradient->lane].name, "d");
    const Member *row = member_that_defines(plan, "table.y", &group);
    cr_assert_geq(row->lane, 0, "a row that a number chooses is read in vectors");
    cr_expect_str_eq(group->axes.items[row->lane].name, "d");
    session_free(session);
}
