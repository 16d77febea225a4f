/* The section `schedule`: one entry of the library, a formula (`lambda`), or several, one after the
   other (`sequential`) or all at once (`chained`). */
#include "frontend/checker.h"

enum { MAX_PARTS = 100 };

static const int64_t most = INT64_C(1) << 40;

typedef struct SequenceNodes {
    const Node *schedulers, *milestones, *interval;
} SequenceNodes;

static const Field sequence_fields[] = {
    {"schedulers", FIELD_NODE, offsetof(SequenceNodes, schedulers), 0, 0},
    {"milestones", FIELD_NODE, offsetof(SequenceNodes, milestones), 0, 0},
    {"interval", FIELD_NODE, offsetof(SequenceNodes, interval), 0, 0},
};
static const Section sequence_section = {"sequential", sequence_fields,
                                         sizeof sequence_fields / sizeof *sequence_fields};

typedef struct FormulaNodes {
    const Node *lr_lambda, *interval;
} FormulaNodes;

static const Field formula_fields[] = {
    {"lr_lambda", FIELD_NODE, offsetof(FormulaNodes, lr_lambda), 0, 0},
    {"interval", FIELD_NODE, offsetof(FormulaNodes, interval), 0, 0},
};
static const Section formula_section = {"lambda", formula_fields,
                                        sizeof formula_fields / sizeof *formula_fields};

static void read_interval(Checker *checker, const Node *node, bool *per_step)
{
    static const char *const words[] = {"epoch", "step"};
    const char *word = read_choice(checker, node, "'interval'", words, 2);
    *per_step = word == words[1];
}

/* Of an entry: as given, else its default. */
static bool interval_of(const OperatorUse *use, bool *given)
{
    const Operator *entry = use->operator;
    const char *word = "epoch";
    *given = false;
    for (int i = 0; i < entry->attributes.count; i++)
        if (string_equal(entry->attributes.items[i].name, "interval"))
            word = entry->attributes.items[i].value[0]->string;
    for (int i = 0; i < use->settings.count; i++)
        if (string_equal(use->settings.items[i].name, "interval")) {
            word = use->settings.items[i].string;
            *given = true;
        }
    return word != NULL && string_equal(word, "step");
}

static void refuse_interval(Checker *checker, Span span)
{
    diagnose(checker->diagnostics, span,
             "'interval' belongs to '%s': all of its parts count the same",
             checker->model->schedule.chained ? "chained" : "sequential");
    diagnose_hint(checker->diagnostics,
                  "sequential: {schedulers: [...], milestones: [...], interval: step}");
}

static void add_part(Checker *checker, OperatorUse use)
{
    LIST_PUSH(checker->arena, &checker->model->schedule.parts, use);
}

/* --- lambda ---------------------------------------------------------------------------------- */

static NotationText formula_text(const Node *node)
{
    const int quote = node->plain ? 0 : 1;
    if (node->first_line > 0)
        return (NotationText){.source = node->span.source,
                              .text = node->text,
                              .first_line = node->first_line,
                              .indent = node->indent};
    return (NotationText){.source = node->span.source,
                          .text = node->text,
                          .first_line = node->span.line,
                          .indent = node->span.column - 1 + quote};
}

const OperatorUse *read_formula(Checker *checker, const Node *key, const Node *text,
                                const char *name)
{
    OperatorUse *use = ARENA_NEW(checker->arena, OperatorUse);
    *use = (OperatorUse){.span = key->span, .name = name, .label = name};
    use->operator= library_formula(checker->context, checker->library, name, formula_text(text));
    return use->operator? use : NULL;
}

static void check_formula(Checker *checker, const Node *key, const Node *node, bool inside)
{
    FormulaNodes nodes = {.lr_lambda = node};
    if (node->kind == NODE_MAPPING) {
        nodes.lr_lambda = NULL;
        read_section(checker, &formula_section, node, &nodes);
    }
    if (nodes.interval && inside)
        refuse_interval(checker, nodes.interval->span);
    else if (nodes.interval)
        read_interval(checker, nodes.interval, &checker->model->schedule.per_step);
    const Node *text = nodes.lr_lambda;
    if (!text || text->kind != NODE_SCALAR || node_is_empty(text)) {
        diagnose(checker->diagnostics, key->span, "'lambda' takes a formula of step and epoch");
        diagnose_hint(checker->diagnostics, "as in lambda: 0.95 ** epoch");
        return;
    }
    const OperatorUse *use = read_formula(checker, key, text, "lambda");
    if (use)
        add_part(checker, *use);
}

/* --- one of the library ---------------------------------------------------------------------- */

static const Node *key_of(const Node *node)
{
    return node->kind == NODE_MAPPING && node->count == 1 ? node->keys[0] : node;
}

static bool is_word(const Node *node, const char *word)
{
    const Node *key = key_of(node);
    return key->kind == NODE_SCALAR && string_equal(key->text, word);
}

/* A formula with a key beside it, as the `interval` that other schedules have. */
static bool has_second_key(Checker *checker, const Node *node)
{
    if (node->kind != NODE_MAPPING || node->count < 2 ||
        !(string_equal(node->keys[0]->text, "lambda") ||
          string_equal(node->keys[0]->text, "lambda_lr")))
        return false;
    diagnose(checker->diagnostics, node->keys[1]->span, "'%s' stands beside a formula",
             node->keys[1]->text);
    diagnose_hint(checker->diagnostics, "a formula reads 'step' or 'epoch', whichever it counts");
    return true;
}

static void check_part(Checker *checker, const Node *node, bool inside)
{
    Draft draft = {0};
    bool given;
    if (has_second_key(checker, node))
        return;
    if (is_word(node, "lambda") || is_word(node, "lambda_lr")) {
        check_formula(checker, key_of(node), node->kind == NODE_MAPPING ? node->items[0] : node,
                      inside);
        return;
    }
    if (!read_use(checker, node, OPERATOR_SCHEDULE, &draft) || !draft.use.operator)
        return;
    draft.use.label = draft.use.operator->name;
    for (int i = 0; i < draft.use.settings.count; i++)
        if (string_equal(draft.use.settings.items[i].name, "monitor"))
            draft.use.settings.items[i].string =
                check_monitor(checker, draft.use.settings.items[i].string,
                              draft.use.settings.items[i].value_span);
    const bool per_step = interval_of(&draft.use, &given);
    if (!inside)
        checker->model->schedule.per_step = per_step;
    else if (given)
        refuse_interval(checker, draft.use.span);
    add_part(checker, draft.use);
}

/* --- sequential ------------------------------------------------------------------------------ */

static void check_milestones(Checker *checker, const Node *key, const Node *node, int parts)
{
    Schedule *schedule = &checker->model->schedule;
    int64_t last = 0;
    if (!node || node->kind != NODE_SEQUENCE || node->count != parts - 1) {
        diagnose(checker->diagnostics, node ? node->span : key->span,
                 "'milestones' takes a list of %d, one less than there are schedulers", parts - 1);
        diagnose_hint(checker->diagnostics,
                      "the steps or epochs at which the next scheduler begins, as in [5, 30]");
        return;
    }
    for (int i = 0; i < node->count; i++) {
        int64_t milestone;
        if (!read_integer(checker, node->items[i], "a milestone", last + 1, most, &milestone))
            return;
        LIST_PUSH(checker->arena, &schedule->milestones, milestone);
        last = milestone;
    }
}

static void check_several(Checker *checker, const Node *key, const Node *node, bool chained)
{
    const char *word = chained ? "chained" : "sequential";
    SequenceNodes nodes = {0};
    if (!check_mapping(checker, node, arena_format(checker->arena, "'%s'", word)))
        return;
    checker->model->schedule.chained = chained;
    checker->model->schedule.sequential = !chained;
    read_section(checker, &sequence_section, node, &nodes);
    const Node *list = nodes.schedulers;
    if (!list || list->kind != NODE_SEQUENCE || list->count < 1 || list->count > MAX_PARTS) {
        diagnose(checker->diagnostics, list ? list->span : key->span,
                 "'%s' needs 'schedulers', a list of schedules", word);
        diagnose_hint(checker->diagnostics,
                      "as in schedulers: [linear: {total_iters: 5}, cosine: {T_max: 95}]");
        return;
    }
    if (nodes.interval)
        read_interval(checker, nodes.interval, &checker->model->schedule.per_step);
    for (int i = 0; i < list->count; i++)
        check_part(checker, list->items[i], true);
    if (!chained)
        check_milestones(checker, key, nodes.milestones, list->count);
    else if (nodes.milestones)
        diagnose(checker->diagnostics, nodes.milestones->span,
                 "'milestones' belong to 'sequential': those of 'chained' hold all at once");
}

void check_schedule(Checker *checker, const Node *node)
{
    checker->model->schedule.span = key_of(node)->span;
    const bool chained = is_word(node, "chained") || is_word(node, "chained_scheduler");
    if (node->kind == NODE_MAPPING &&
        (chained || is_word(node, "sequential") || is_word(node, "sequential_lr")))
        check_several(checker, node->keys[0], node->items[0], chained);
    else
        check_part(checker, node, false);
}
