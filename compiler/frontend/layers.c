/* The chain of layers, the loss, the metrics and the optimizer. */
#include "frontend/checker.h"

#include <string.h>

/* --- names of layers ------------------------------------------------------------------------- */

static const char *name_value(Checker *checker, const Node *node, const char *what,
                              ValueReference value)
{
    const char *given = read_name(checker, node, what, true);
    value.span = node->span;
    if (given)
        add_value_name(checker, given, value);
    checker->doubtful |= !given;
    return given;
}

/* `name` and `as` name the value of a layer; a list after `as` its results. */
static void name_layer(Checker *checker, Draft *draft, int layer, int position)
{
    const Node *name = draft->word[WORD_NAME], *as = draft->word[WORD_AS];
    ValueReference value = {-1, layer, {0}, 0};
    draft->use.name = arena_format(checker->arena, "%d", position);
    const char *given = name ? name_value(checker, name, "'name'", value) : NULL;
    if (given) {
        draft->use.name = draft->use.label = given;
        draft->use.named = true;
    }
    const bool list = as && as->kind == NODE_SEQUENCE && as->count > 0;
    if (as)
        draft->use.as = name_value(checker, list ? as->items[0] : as, "'as'", value);
    for (value.result = 1; list && value.result < as->count; value.result++)
        name_value(checker, as->items[value.result], "'as'", value);
}

static void label_layer(Checker *checker, Draft *draft)
{
    OperatorUse *use = &draft->use;
    if (use->named || !use->operator)
        return;
    use->label =
        unique_label(checker, arena_format(checker->arena, "%s%s", use->operator->name, use->name));
    int same = map_get(&checker->value_of_name, use->name);
    if (same < 0)
        return;
    diagnose(checker->diagnostics, checker->values.items[same].span,
             "the name '%s' is that of a layer without a name, by its position", use->name);
    diagnose_note(checker->diagnostics, use->span, "the layer without a name");
}

static void check_result(Checker *checker, const ValueName *value)
{
    const Operator *entry =
        value->result > 0 ? checker->drafts.items[value->layer].use.operator: NULL;
    if (entry && result_number(entry, arena_format(checker->arena, "%d", value->result)) < 0)
        diagnose(checker->diagnostics, value->span, "'%s' has no result %d, counted from 0",
                 entry->name, value->result);
}

/* The value of layer "a.weight" would have the name of a parameter of layer "a". */
static void check_tensor_name(Checker *checker, const ValueName *value)
{
    const char *dot = strrchr(value->name, '.');
    if (!dot)
        return;
    size_t length = (size_t)(dot - value->name);
    int found =
        map_get(&checker->value_of_name, arena_substring(checker->arena, value->name, length));
    int layer = found < 0 ? -1 : checker->values.items[found].layer;
    const Operator *entry = layer < 0 ? NULL : checker->drafts.items[layer].use.operator;
    for (int i = 0; entry && i < entry->tensors.count; i++) {
        if (!string_equal(entry->tensors.items[i].name, dot + 1))
            continue;
        diagnose(checker->diagnostics, value->span, "'%s' is a tensor of the layer '%.*s'",
                 value->name, (int)length, value->name);
        diagnose_note(checker->diagnostics, checker->values.items[found].span, "that layer");
        return;
    }
}

/* --- the chain ------------------------------------------------------------------------------- */

static void read_layer(Checker *checker, const Node *node, int position)
{
    Draft draft = {.use = {.span = node->span, .name = ""}};
    read_use(checker, node, OPERATOR_LAYER, &draft);
    name_layer(checker, &draft, checker->drafts.count, position);
    LIST_PUSH(checker->arena, &checker->drafts, draft);
}

static void connect_layer(Checker *checker, int layer)
{
    Draft *draft = &checker->drafts.items[layer];
    ValueReference previous = {layer ? -1 : 0, layer - 1, draft->use.span, 0};
    int count = layer || checker->model->inputs.count ? 1 : 0;
    connect_operands(checker, draft, layer, &previous, count);
    settle_form(checker, &draft->use);
    connect_values(checker, draft, layer);
    LIST_PUSH(checker->arena, &checker->model->layers, draft->use);
}

/* Of the inputs, or of those that no layer reads: the one with classes, or the last. -1: there is
   none. The first is the target only if no other has classes: it may be a text. */
static int target_among(const Checker *checker, bool unread)
{
    const Model *model = checker->model;
    int last = -1;
    for (int i = 1; i <= model->inputs.count; i++) {
        const int input = i % model->inputs.count;
        if (unread && checker->input_read[input])
            continue;
        if (model->inputs.items[input].classes)
            return input;
        last = input > last ? input : last;
    }
    return last;
}

/* What losses and metrics compare with; to be asked before one of them reads it. */
static int target_input(Checker *checker)
{
    const int unread = target_among(checker, true);
    return unread >= 0 ? unread : target_among(checker, false);
}

void check_layers(Checker *checker, const Node *node)
{
    if (node->is_broken)
        return;
    if (node->kind != NODE_SEQUENCE || !node->count) {
        diagnose(checker->diagnostics, node->span, "'model' takes a list of layers, not %s",
                 node->kind == NODE_SEQUENCE ? "an empty one" : node_described(checker, node));
        diagnose_hint(checker->diagnostics, "each layer begins with '- '");
        checker->doubtful = true;
        return;
    }
    for (int i = 0; i < node->count; i++)
        read_layer(checker, node->items[i], i);
    checker->layer_read = ARENA_ARRAY(checker->arena, bool, checker->drafts.count);
    for (int i = 0; i < checker->drafts.count; i++)
        label_layer(checker, &checker->drafts.items[i]);
    check_layer_parameters(checker);
    for (int i = 0; i < checker->values.count; i++) {
        check_tensor_name(checker, &checker->values.items[i]);
        check_result(checker, &checker->values.items[i]);
    }
    for (int i = 0; i < checker->drafts.count; i++)
        connect_layer(checker, i);
    checker->model->output = checker->drafts.count - 1;
    checker->target = target_input(checker);
}

void check_output(Checker *checker, const Node *node)
{
    ValueReference reference;
    if (node->is_broken || !resolve_value(checker, node, checker->drafts.count, &reference)) {
        checker->doubtful = true;
        return;
    }
    const Operator *entry =
        reference.layer < 0 ? NULL : checker->drafts.items[reference.layer].use.operator;
    if (entry && parameter_of_result(entry, reference.result)) {
        diagnose(checker->diagnostics, node->span, "'%s' is a parameter, not a result", node->text);
        checker->doubtful = true;
        return;
    }
    if (reference.layer >= 0) {
        checker->model->output = reference.layer;
        checker->model->output_result = reference.result;
        checker->model->output_span = node->span;
        return;
    }
    diagnose(checker->diagnostics, node->span, "'%s' is an input of the network, not its output",
             node->text);
    checker->doubtful = true;
}

/* --- loss and metrics ------------------------------------------------------------------------ */

/* The network's result, then the labels. */
static void connect_to_ends(Checker *checker, Draft *draft)
{
    const Model *model = checker->model;
    ValueReference defaults[] = {
        {-1, model->output, draft->use.span, model->output_result},
        {checker->target, -1, draft->use.span, 0},
    };
    bool has_ends = model->layers.count && model->inputs.count;
    connect_operands(checker, draft, checker->drafts.count, defaults, has_ends ? 2 : 0);
    settle_form(checker, &draft->use);
    if (draft->use.operator)
        draft->use.label = unique_label(checker, draft->use.operator->name);
}

/* What it is called in the log, which has other columns too. */
static void name_column(Checker *checker, Draft *draft)
{
    static const char *const taken[] = {"step", "epoch", "loss", "lr"};
    const Node *node = draft->word[WORD_NAME];
    const char *name = node ? read_name(checker, node, "'name'", false) : NULL;
    for (size_t i = 0; name && i < sizeof taken / sizeof *taken; i++)
        if (string_equal(name, taken[i]))
            diagnose(checker->diagnostics, node->span, "'%s' is a column of the log already", name);
    if (name) {
        draft->use.name = name;
        draft->use.named = true;
    }
}

/* The loss or metric with the name, or NULL. */
static const OperatorUse *find_column(const Checker *checker, const char *name)
{
    const Model *model = checker->model;
    for (int i = 0; i < model->losses.count; i++)
        if (string_equal(model->losses.items[i].name, name))
            return &model->losses.items[i];
    for (int i = 0; i < model->metrics.count; i++)
        if (string_equal(model->metrics.items[i].name, name))
            return &model->metrics.items[i];
    return NULL;
}

static bool reads_same(const OperatorUse *a, const OperatorUse *b)
{
    for (int i = 0; i < a->inputs.count && a->inputs.count == b->inputs.count; i++) {
        const ValueReference *x = &a->inputs.items[i], *y = &b->inputs.items[i];
        if (x->input != y->input || x->layer != y->layer || x->result != y->result)
            return false;
    }
    return a->inputs.count == b->inputs.count;
}

/* A loss for other values is numbered: mse_loss_2. */
static void number_column(Checker *checker, OperatorUse *use)
{
    const OperatorUse *other = find_column(checker, use->name);
    const char *name = use->name;
    if (!other || use->named || reads_same(use, other))
        return;
    for (int i = 2; find_column(checker, use->name); i++)
        use->name = arena_format(checker->arena, "%s_%d", name, i);
}

/* Reports a column that is there; several losses have a column each. */
static bool check_column(Checker *checker, const Draft *draft, const char *what)
{
    const OperatorUse *other = find_column(checker, draft->use.name);
    if (!draft->use.operator|| !other)
        return true;
    diagnose(checker->diagnostics, draft->use.span, "the %s '%s' is given twice", what,
             draft->use.name);
    diagnose_note(checker->diagnostics, other->span, "first given here");
    diagnose_hint(checker->diagnostics, "'name' gives it another name");
    return false;
}

/* What becomes of the losses of the samples: their mean, as the entry weighs them, or their sum. */
static void read_reduction(Checker *checker, Draft *draft)
{
    const Node *node = draft->word[WORD_REDUCTION];
    if (!node || node->is_broken)
        return;
    LIST(const char *) words = {0};
    for (int i = 0; i < REDUCTIONS; i++)
        LIST_PUSH(checker->arena, &words, reductions[i]);
    const Attribute *own = reduction_setting(draft->use.operator);
    for (int i = 0; own && i < own->choices; i++)
        if (!string_equal(own->choice[i], "mean") && !string_equal(own->choice[i], "sum"))
            LIST_PUSH(checker->arena, &words, own->choice[i]);
    const char *word = read_choice(checker, node, "'reduction'", words.items, words.count);
    draft->use.is_sum = word && string_equal(word, "sum");
    if (!word || !string_equal(word, "none"))
        return;
    diagnose(checker->diagnostics, node->span,
             "a loss is one number to minimise: 'none' leaves one for each sample");
    diagnose_hint(checker->diagnostics,
                  "mean or sum; losses that are computed with are layers of the model, and their "
                  "mean or sum is the loss");
}

static void check_one_loss(Checker *checker, const Node *node)
{
    Draft draft = {0};
    if (!read_use(checker, node, OPERATOR_LOSS, &draft))
        return;
    connect_to_ends(checker, &draft);
    name_column(checker, &draft);
    const Node *weight = draft.word[WORD_WEIGHT];
    draft.use.is_weighted =
        weight && !weight->is_broken && read_number(checker, weight, "'weight'", &draft.use.weight);
    read_reduction(checker, &draft);
    if (draft.use.named)
        draft.use.label = unique_label(checker, draft.use.name);
    else
        number_column(checker, &draft.use);
    if (check_column(checker, &draft, "loss"))
        LIST_PUSH(checker->arena, &checker->model->losses, draft.use);
}

void check_loss(Checker *checker, const Node *node)
{
    if (node->kind != NODE_SEQUENCE) {
        check_one_loss(checker, node);
        return;
    }
    if (!node->count)
        diagnose(checker->diagnostics, node->span, "there is nothing to be minimised");
    for (int i = 0; i < node->count; i++)
        check_one_loss(checker, node->items[i]);
}

static void check_metric(Checker *checker, const Node *node)
{
    Draft draft = {0};
    if (!read_use(checker, node, OPERATOR_METRIC, &draft))
        return;
    connect_to_ends(checker, &draft);
    name_column(checker, &draft);
    if (check_column(checker, &draft, "metric"))
        LIST_PUSH(checker->arena, &checker->model->metrics, draft.use);
}

void check_metrics(Checker *checker, const Node *node)
{
    if (node->kind != NODE_SEQUENCE) {
        diagnose(checker->diagnostics, node->span, "'metrics' takes a list, not %s",
                 node_described(checker, node));
        if (node->kind == NODE_SCALAR && !node_is_empty(node))
            diagnose_hint(checker->diagnostics, "write metrics: [%s]", node->text);
        checker->doubtful = true;
        return;
    }
    for (int i = 0; i < node->count; i++)
        check_metric(checker, node->items[i]);
}

void check_optimizer(Checker *checker, const Node *node)
{
    Draft draft = {0};
    if (!read_use(checker, node, OPERATOR_OPTIMIZER, &draft))
        return;
    if (draft.use.operator)
        draft.use.label = unique_label(checker, draft.use.operator->name);
    checker->model->optimizer = draft.use;
    if (draft.word[WORD_GROUPS] && !draft.word[WORD_GROUPS]->is_broken)
        check_groups(checker, draft.word[WORD_GROUPS]);
}

static void check_treatment(Checker *checker, const Node *node)
{
    Draft draft = {0};
    if (!read_use(checker, node, OPERATOR_GRADIENT, &draft) || !draft.use.operator)
        return;
    draft.use.label = unique_label(checker, draft.use.operator->name);
    LIST_PUSH(checker->arena, &checker->model->gradients, draft.use);
}

void check_gradient(Checker *checker, const Node *node)
{
    if (node->kind != NODE_SEQUENCE)
        check_treatment(checker, node);
    for (int i = 0; node->kind == NODE_SEQUENCE && i < node->count; i++)
        check_treatment(checker, node->items[i]);
}

void check_average(Checker *checker, const Node *node)
{
    Draft draft = {0};
    if (!read_use(checker, node, OPERATOR_AVERAGE, &draft) || !draft.use.operator)
        return;
    draft.use.label = unique_label(checker, draft.use.operator->name);
    checker->model->average = draft.use;
}
