/* The checking of a description, section by section. */
#include "frontend/checker.h"
#include "frontend/expand.h"
#include "frontend/own_blocks.h"

#include <string.h>

typedef struct TopNodes {
    const Node *name, *include, *parameters, *data, *inputs, *operators, *blocks, *model, *init,
        *output, *loss, *metrics, *optimizer, *gradient, *average, *schedule, *train, *dtype,
        *algorithm;
} TopNodes;

#define SECTION(NAME)                                     \
    {                                                     \
#NAME, FIELD_NODE, offsetof(TopNodes, NAME), 0, 0 \
    }

static const Field top_fields[] = {
    SECTION(name),      SECTION(include), SECTION(parameters), SECTION(data),      SECTION(inputs),
    SECTION(operators), SECTION(blocks),  SECTION(model),      SECTION(init),      SECTION(output),
    SECTION(loss),      SECTION(metrics), SECTION(optimizer),  SECTION(gradient),  SECTION(average),
    SECTION(schedule),  SECTION(train),   SECTION(dtype),      SECTION(algorithm),
};
const Section top_section = {"the file", top_fields, sizeof top_fields / sizeof *top_fields};

/* --- the name -------------------------------------------------------------------------------- */

static bool is_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* "models/le-net.yaml": le_net. */
static const char *name_from_path(Arena *arena, const char *path)
{
    enum { LONGEST = 60 };
    const char *slash = strrchr(path, '/');
    const char *base = slash ? slash + 1 : path;
    if (*base == '<' || !*base)
        return "model";
    const char *dot = strrchr(base, '.');
    size_t length = dot && dot > base ? (size_t)(dot - base) : strlen(base);
    char *name = arena_format(arena, "%s%.*s", *base >= '0' && *base <= '9' ? "_" : "",
                              (int)(length < LONGEST ? length : LONGEST), base);
    for (char *c = name; *c; c++)
        if (!is_letter_or_digit(*c))
            *c = '_';
    return name;
}

/* --- the file's own operators ---------------------------------------------------------------- */

static void check_own_operator(Checker *checker, const Node *key, const Node *node)
{
    OwnOperator own = {.key = key};
    LIST_PUSH(checker->arena, &checker->own_operators, own);
    if (!read_name(checker, key, "an operator", false))
        return;
    if (node->kind != NODE_SCALAR || !node->first_line) {
        diagnose(checker->diagnostics, node->span, "the operator '%s' takes its formula as a block",
                 key->text);
        diagnose_hint(checker->diagnostics, "write '%s: |' and the formula below, further in",
                      key->text);
        return;
    }
    const NotationText text = {.source = key->span.source,
                               .text = node->text,
                               .first_line = node->first_line,
                               .indent = node->indent};
    library_add(checker->context, checker->library, key->text, key->span, text);
}

void check_own_operators(Checker *checker, const Node *node)
{
    if (checker->model->operators == node || !check_mapping(checker, node, "'operators'"))
        return;
    checker->model->operators = node;
    for (int i = 0; i < node->count; i++)
        check_own_operator(checker, node->keys[i], node->items[i]);
}

/* What computations are in. */
static void read_real(Checker *checker, const Node *node)
{
    static const char *const names[] = {"f32", "f64", "bf16"};
    const char *name = read_choice(checker, node, "'dtype'", names, 3);
    checker->model->in_double = name && string_equal(name, "f64");
    checker->model->narrow = name && string_equal(name, "bf16");
}

/* The words of the first operator that has a choice of algorithms. */
static const Attribute *algorithms(const Library *library)
{
    for (int i = 0; i < library->operators.count; i++) {
        const Operator *entry = library->operators.items[i];
        for (int k = 0; k < entry->attributes.count; k++)
            if (string_equal(entry->attributes.items[k].name, "algorithm") &&
                entry->attributes.items[k].choices > 0)
                return &entry->attributes.items[k];
    }
    return NULL;
}

/* How layers compute that can do it in several ways. */
static void read_algorithm(Checker *checker, const Node *node)
{
    const Attribute *attribute = algorithms(checker->library);
    if (!attribute)
        FAULT("no operator has a choice of algorithms");
    checker->model->algorithm =
        read_choice(checker, node, "'algorithm'", attribute->choice, attribute->choices);
    checker->model->algorithm_span = node->span;
}

/* --- sections -------------------------------------------------------------------------------- */

typedef struct Part {
    const Node *node;
    const char *key, *example;
    void (*check)(Checker *checker, const Node *node);
    bool optional;
} Part;

static void report_missing(Checker *checker, const Part *part)
{
    diagnose(checker->diagnostics, (Span){.source = checker->model->source},
             "the section '%s' is missing", part->key);
    diagnose_hint(checker->diagnostics, "%s: %s", part->key, part->example);
    checker->doubtful = true;
}

/* In the order in which they need one another. */
static void check_parts(Checker *checker, const TopNodes *top)
{
    const Part parts[] = {
        {top->data, "data", "{format: cifar10, path: data}", check_data, false},
        {top->inputs, "inputs", "{image: {shape: [3, 32, 32]}, label: {classes: 10}}", check_inputs,
         false},
        {top->operators, "operators", "", check_own_operators, true},
        {top->model, "model", "a list of layers", check_layers, false},
        {top->init, "init", "", check_initials, true},
        {top->output, "output", "", check_output, true},
        {top->loss, "loss", "the name of a loss", check_loss, false},
        {top->metrics, "metrics", "", check_metrics, true},
        {top->optimizer, "optimizer", "the name of an optimizer, with its settings",
         check_optimizer, false},
        {top->gradient, "gradient", "", check_gradient, true},
        {top->average, "average", "", check_average, true},
        {top->schedule, "schedule", "", check_schedule, true},
        {top->train, "train", "{batch_size: 32, epochs: 10}", check_train, false},
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].node)
            parts[i].check(checker, parts[i].node);
        else if (!parts[i].optional)
            report_missing(checker, &parts[i]);
    }
}

/* Those of an included file that nothing uses are not of the model. */
static void keep_used_operators(Checker *checker)
{
    Model *model = checker->model;
    if (!model->operators)
        return;
    Node *kept = arena_copy(checker->arena, model->operators, sizeof *kept);
    kept->keys = ARENA_ARRAY(checker->arena, Node *, kept->count + 1);
    kept->items = ARENA_ARRAY(checker->arena, Node *, kept->count + 1);
    kept->count = 0;
    for (int i = 0; i < model->operators->count; i++) {
        if (!checker->own_operators.items[i].used)
            continue;
        kept->keys[kept->count] = model->operators->keys[i];
        kept->items[kept->count++] = model->operators->items[i];
    }
    model->operators = kept;
}

/* A key can be a duplicate of none, so that each section is read at most once. */
static void check_file(Checker *checker)
{
    Model *model = checker->model;
    TopNodes top = {0};
    read_section(checker, &top_section, checker->tree, &top);
    model->name = name_from_path(checker->arena, model->source->name);
    if (top.name)
        model->name = read_name(checker, top.name, "'name'", false);
    if (top.dtype)
        read_real(checker, top.dtype);
    if (top.algorithm)
        read_algorithm(checker, top.algorithm);
    for (int i = 0; i < checker->tree->count; i++)
        if (checker->tree->items[i] == top.model)
            model->model_span = checker->tree->keys[i]->span;
    check_parts(checker, &top);
    keep_used_operators(checker);
    check_data_fits(checker);
    check_augment(checker);
    if (!checker->doubtful)
        check_unused(checker);
}

Model *model_check(Context *context, const Node *tree, const Source *source, Library *library)
{
    int errors = diagnostics_errors(context->diagnostics);
    Model *model = ARENA_NEW(context->arena, Model);
    model->source = source;
    Checker checker = {
        .context = context,
        .arena = context->arena,
        .diagnostics = context->diagnostics,
        .library = library,
        .model = model,
        .tree = tree,
        .own_blocks = own_blocks(context),
        .value_of_name = {.arena = context->arena},
        .labels = {.arena = context->arena},
        .wholeness = {.arena = context->arena},
    };
    if (check_mapping(&checker, tree, "a model file")) {
        const Node *operators = yaml_get(tree, "operators");
        if (operators) /* the expansion asks for their operands */
            check_own_operators(&checker, operators);
        expand(&checker);
        check_file(&checker);
    }
    return diagnostics_errors(context->diagnostics) == errors ? model : NULL;
}
