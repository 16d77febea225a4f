/* How results are rounded: what a plan must keep so that it gives the bits of another. */
#include "poly/rounding.h"
#include "common/session.h"
#include "poly/align.h"
#include <criterion/criterion.h>
#include <string.h>

static const char model[] = "data: {format: synthetic}\n"
                            "inputs: {x: {shape: [96]}, target: {shape: [64]}}\n"
                            "model: [linear: {name: fc, out_features: 64}, layer_norm, softmax]\n"
                            "loss: mse_loss\noptimizer: sgd\n"
                            "train: {batch_size: 32, epochs: 1}\n";

static Session *new_session(void)
{
    Session *session = session_new(model, sizeof model - 1);
    session->options.level = 2;
    cr_assert(session_run(session, STAGE_SIMPLIFIED), "%s", session_messages(session));
    return session;
}

static Plan *plan_of(Session *session, const Map *apart)
{
    Context *context = &session->context;
    Plan *plan = group_form(context, session->module, apart);
    layout_choose(context, session->module, plan, NULL);
    schedule_build(context, session->module, plan);
    return plan;
}

static Group *group_that_defines(const Plan *plan, const char *name, int *member)
{
    for (int g = 0; g < plan->train.groups.count; g++) {
        Group *group = plan->train.groups.items[g];
        for (*member = 0; *member < group->members.count; ++*member)
            if (string_equal(group->members.items[*member].statement->result->name, name))
                return group;
    }
    cr_assert_fail("nothing defines %s", name);
    return NULL;
}

static RoundingNames differ(Session *session, const Plan *plan, const Roundings *first)
{
    return roundings_differ(&session->context, session->module, plan, first, &(Map){0});
}

Test(rounding, order_of_a_sum)
{
    Session *session = new_session();
    Plan *plan = plan_of(session, &(Map){0});
    int m;
    Group *group = group_that_defines(plan, "fc.sum", &m);
    const Roundings *first = roundings_of(&session->context, session->module, plan);
    cr_expect_eq(differ(session, plan, first).count, 0);

    const int axis = group->members.items[m].axis[group->members.items[m].statement->outer];
    group_split_axis(&session->context, session->module, group, axis, 8, NULL);
    cr_expect_eq(differ(session, plan, first).count, 0, "two loops in the order of one");
    group->axes.items[axis].tile = group->axes.items[axis].extent;
    const RoundingNames names = differ(session, plan, first);
    cr_assert_eq(names.count, 1);
    cr_expect_str_eq(names.items[0], "train fc.sum 0");
    session_free(session);
}

Test(rounding, lanes)
{
    Session *session = new_session();
    Plan *plan = plan_of(session, &(Map){0});
    int m;
    Group *group = group_that_defines(plan, "softmax2.e", &m);
    const Roundings *first = roundings_of(&session->context, session->module, plan);
    const Rounding **wanted = roundings_wanted(&session->context, session->module, first);
    Member *member = &group->members.items[m];
    cr_assert_geq(member->lane, 0);
    const Lane lane = {member_index(member, member->lane), 1};
    cr_expect(rounding_allows(wanted[member->statement->id], member->statement, lane));
    cr_expect(!rounding_allows(wanted[member->statement->id], member->statement, (Lane){NULL, 1}),
              "exp is another function without lanes");
    member->lane = -1;
    cr_expect_eq(differ(session, plan, first).count, 1);
    session_free(session);
}

/* What is named has a group of its own, and is computed all the same. */
Test(rounding, apart)
{
    Session *session = new_session();
    Map apart = {.arena = session->context.arena};
    map_set(&apart, "train softmax2.y 0", 0);
    const Plan *plan = plan_of(session, &apart);
    int m;
    cr_expect_eq(group_that_defines(plan, "softmax2.y", &m)->members.count, 1);
    session_free(session);
}

Test(rounding, names)
{
    Arena *arena = arena_new();
    cr_expect_str_eq(rounding_original(arena, "x.y"), "x.y");
    cr_expect_str_eq(rounding_original(arena, "x.y.again"), "x.y");
    cr_expect_str_eq(rounding_original(arena, "x.y.again.12"), "x.y");
    cr_expect_str_eq(rounding_original(arena, "x.2.again.again.3"), "x.2");
    cr_expect_str_eq(rounding_original(arena, "x.again.copy"), "x.again.copy");
    cr_expect_str_eq(rounding_original(arena, "x.2"), "x.2");
    arena_free(arena);
}
