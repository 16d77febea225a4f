/* The validation split, and early stopping, which watches it. */
#include "frontend/checker.h"

typedef struct StoppingNodes {
    WatchSpec watch;
    const Node *monitor, *mode, *min_delta;
} StoppingNodes;

static const Field stopping_fields[] = {
    {"monitor", FIELD_NODE, offsetof(StoppingNodes, monitor), 0, 0},
    {"mode", FIELD_NODE, offsetof(StoppingNodes, mode), 0, 0},
    {"patience", FIELD_INTEGER, offsetof(StoppingNodes, watch.patience), 1, 1000000000},
    {"min_delta", FIELD_NODE, offsetof(StoppingNodes, min_delta), 0, 0},
};
const Section stopping_section = {"early_stopping", stopping_fields,
                                  sizeof stopping_fields / sizeof *stopping_fields};

const char *check_monitor(Checker *checker, const char *written, Span span)
{
    const char *name = string_starts(written, "val_") ? written + 4 : written;
    const Model *model = checker->model;
    Text all = text_new(checker->arena);
    text_add(&all, "loss");
    if (string_equal(name, "loss"))
        return name;
    for (int i = 0; i < model->metrics.count; i++) {
        if (string_equal(model->metrics.items[i].operator->name, name))
            return name;
        text_format(&all, ", %s", model->metrics.items[i].operator->name);
    }
    diagnose(checker->diagnostics, span, "'%s' is no number that is evaluated", written);
    diagnose_hint(checker->diagnostics, "one of %s; 'metrics' adds others", all.data);
    return NULL;
}

/* Losses get smaller, metrics greater, unless `mode` says otherwise. */
static void check_stopping(Checker *checker, const Node *node, WatchSpec *watch)
{
    static const char *const modes[] = {"min", "max"};
    StoppingNodes nodes = {.watch = {.monitor = "loss", .patience = 5, .span = node->span}};
    if (!check_mapping(checker, node, "'early_stopping'")) {
        diagnose_hint(checker->diagnostics, "as in early_stopping: {patience: 5}");
        return;
    }
    read_section(checker, &stopping_section, node, &nodes);
    const char *monitor =
        nodes.monitor ? read_name(checker, nodes.monitor, "'monitor'", true) : NULL;
    if (monitor)
        monitor = check_monitor(checker, monitor, nodes.monitor->span);
    if (monitor)
        nodes.watch.monitor = monitor;
    nodes.watch.maximize = !string_equal(nodes.watch.monitor, "loss");
    if (nodes.mode)
        nodes.watch.maximize = read_choice(checker, nodes.mode, "'mode'", modes, 2) == modes[1];
    if (nodes.min_delta)
        read_number(checker, nodes.min_delta, "'min_delta'", &nodes.watch.min_delta);
    *watch = nodes.watch;
}

void check_validation(Checker *checker, const Node *train, TrainSpec *spec, const Node *share,
                      const Node *stopping)
{
    const Node *every = yaml_get(train, "evaluate_every");
    if (share && read_number(checker, share, "'validation'", &spec->validation) &&
        !(spec->validation > 0 && spec->validation < 1)) {
        diagnose(checker->diagnostics, share->span,
                 "'validation' is %s; it is a share of the samples, between 0 and 1", share->text);
        spec->validation = 0;
    }
    if (stopping)
        check_stopping(checker, stopping, &spec->stopping);
    if (!share && (stopping || every)) {
        diagnose(checker->diagnostics, stopping ? stopping->span : every->span,
                 "'%s' needs a validation split", stopping ? "early_stopping" : "evaluate_every");
        diagnose_hint(checker->diagnostics,
                      "validation: 0.1 keeps a tenth of the training samples out");
    }
}
