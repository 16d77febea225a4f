/* `average` beside `share`: what averages of parameters keep of themselves, a number or a formula
   of the step, and how often they follow. */
#include "frontend/checker.h"

typedef struct AverageNodes {
    const Node *decay;
    int64_t every;
} AverageNodes;

static const Field average_fields[] = {
    {"decay", FIELD_NODE, offsetof(AverageNodes, decay), 0, 0},
    {"every", FIELD_INTEGER, offsetof(AverageNodes, every), 1, INT64_C(1) << 40},
};
const Section average_section = {"average", average_fields,
                                 sizeof average_fields / sizeof *average_fields};

static bool read_constant(Checker *checker, const Node *node, double *decay)
{
    if (!read_number(checker, node, "'average'", decay))
        return false;
    if (*decay >= 0 && *decay <= 1)
        return true;
    diagnose(checker->diagnostics, node->span,
             "'average' is %s; it must be from 0, the parameters themselves, to 1, which keeps the "
             "first ones",
             node->text);
    return false;
}

static bool read_decay(Checker *checker, const Node *node, Average *average)
{
    if (node->kind != NODE_SCALAR || node_is_empty(node) || is_number(node) || is_boolean(node))
        return read_constant(checker, node, &average->decay);
    average->formula = read_formula(checker, node, node, "decay");
    return average->formula != NULL;
}

bool read_average(Checker *checker, const Node *node, Average *average)
{
    AverageNodes nodes = {.decay = node, .every = 1};
    if (node->kind == NODE_MAPPING) {
        const int errors = diagnostics_errors(checker->diagnostics);
        nodes.decay = NULL;
        read_section(checker, &average_section, node, &nodes);
        if (diagnostics_errors(checker->diagnostics) > errors)
            return false;
    }
    average->every = nodes.every;
    return nodes.decay == NULL || nodes.decay->is_broken ||
           read_decay(checker, nodes.decay, average);
}
