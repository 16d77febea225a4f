/* dlc -D path.to.key=value */
#include "common/session.h"

#include <criterion/criterion.h>
#include <string.h>

static const char *const base = "name: net\n"
                                "train: {batch_size: 4, epochs: 1}\n"
                                "model:\n"
                                "  - relu\n"
                                "  - linear: {out_features: 3}\n";

static void expect_tree(const char *const *assignments, const char *wanted)
{
    Session *s = session_of(base, STAGE_TREE);
    for (; *assignments != NULL; assignments++)
        yaml_override(&s->context, s->tree, *assignments);
    cr_expect_eq(diagnostics_errors(s->context.diagnostics), 0, "%s", session_messages(s));
    Session *other = session_of(wanted, STAGE_TREE);
    Text left = text_new(s->context.arena), right = text_new(s->context.arena);
    yaml_print(&left, s->tree);
    yaml_print(&right, other->tree);
    cr_expect_str_eq(left.data, right.data);
    session_free(other);
    session_free(s);
}
#define EXPECT_TREE(wanted, ...) expect_tree((const char *const[]){__VA_ARGS__, NULL}, wanted)

Test(override, replaces)
{
    EXPECT_TREE("name: net\ntrain: {batch_size: 64, epochs: 1}\n"
                "model: [relu, {linear: {out_features: 3}}]\n",
                "train.batch_size=64");
    EXPECT_TREE("name: other\ntrain: {batch_size: 4, epochs: 1}\n"
                "model: [relu, {linear: {out_features: 8}}]\n",
                "model.1.linear.out_features=8", "name=other");
}

Test(override, adds)
{
    EXPECT_TREE("name: net\ntrain: {batch_size: 4, epochs: 1, seed: 7}\n"
                "model: [relu, {linear: {out_features: 3}}]\n",
                "train.seed=7");
    EXPECT_TREE("name: net\ntrain: {batch_size: 4, epochs: 1}\n"
                "model: [relu, {linear: {out_features: 3}}]\ndata: {format: csv}\n",
                "data.format=csv");
}

/* The value is YAML too, so that a list or a mapping can be given. */
Test(override, values_are_yaml)
{
    EXPECT_TREE("name: \"1\"\ntrain: {batch_size: 4}\n"
                "model: [tanh, {linear: {out_features: 3}}]\n",
                "train={batch_size: 4}", "model.0=tanh", "name=\"1\"");
}

Test(override, the_last_one_holds)
{
    EXPECT_TREE("name: net\ntrain: {batch_size: 3, epochs: 1}\n"
                "model: [relu, {linear: {out_features: 3}}]\n",
                "train.batch_size=2", "train.batch_size=3");
}

static void expect_error(const char *assignment, const char *message)
{
    Session *s = session_of(base, STAGE_TREE);
    yaml_override(&s->context, s->tree, assignment);
    cr_expect(strstr(session_messages(s), message), "%s: %s", assignment, session_messages(s));
    cr_expect_gt(diagnostics_errors(s->context.diagnostics), 0);
    session_free(s);
}

Test(override, errors_point_into_the_assignment)
{
    expect_error("train", "<command line>:1:1: error: expected key=value");
    expect_error("=1", "<command line>:1:1: error: expected a key here");
    expect_error("train..seed=1", "<command line>:1:7: error: expected a key here");
    expect_error("model.2=relu", "<command line>:1:7: error: expected the number of an item here");
    expect_error("model.x=relu", "test.yaml:4:3: note: the list has 2 items, from 0 on");
    expect_error("name.x=1", "<command line>:1:6: error: 'net' has no keys: it is a value");
    expect_error("train.seed=[1", "<command line>:1:");
    expect_error("train.seed=a: b: c", "<command line>:1:");
    expect_error("a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a=1",
                 "the path is too long");
}
