/* `augment:` of the section `data`: names and arguments are torchvision's, where it has them. */
#include "frontend/checker.h"

#include <float.h>
#include <math.h>

static const AugmentKind kinds[] = {
    {"random_crop",
     "DLCRT_RANDOM_CROP",
     2,
     {{"padding", 0, 4, 4, {0}, 0, 1 << 20, true},
      {"fill", 4, 1, 1, {0}, -FLT_MAX, FLT_MAX, false}}},
    {"random_horizontal_flip",
     "DLCRT_RANDOM_HORIZONTAL_FLIP",
     1,
     {{"p", 0, 1, 1, {0.5}, 0, 1, false}}},
    {"random_vertical_flip", "DLCRT_RANDOM_VERTICAL_FLIP", 1, {{"p", 0, 1, 1, {0.5}, 0, 1, false}}},
    {"random_erasing",
     "DLCRT_RANDOM_ERASING",
     4,
     {{"p", 0, 1, 1, {0.5}, 0, 1, false},
      {"scale", 1, 2, 2, {0.02, 0.33}, 0, 1, false},
      {"ratio", 3, 2, 2, {0.3, 3.3}, 1e-6, 1e6, false},
      {"value", 5, 1, 1, {0}, -FLT_MAX, FLT_MAX, false}}},
    {"cutout",
     "DLCRT_CUTOUT",
     2,
     {{"size", 0, 1, 1, {16}, 1, 1 << 20, true},
      {"value", 1, 1, 1, {0}, -FLT_MAX, FLT_MAX, false}}},
    {"mixup", "DLCRT_MIXUP", 1, {{"alpha", 0, 1, 1, {1}, 1e-3, 1e3, false}}},
};
enum { KINDS = sizeof kinds / sizeof *kinds, MOST_CHANGES = 64 };

const AugmentKind *augment_kind(int kind)
{
    return kind < KINDS ? &kinds[kind] : NULL;
}

/* --- arguments ------------------------------------------------------------------------------- */

static bool read_argument_number(Checker *checker, const AugmentArgument *argument,
                                 const Node *node, double *value)
{
    const char *what = arena_format(checker->arena, "'%s'", argument->name);
    int64_t whole = 0;
    if (argument->whole) {
        const bool good = read_integer(checker, node, what, (int64_t)argument->minimum,
                                       (int64_t)argument->maximum, &whole);
        *value = (double)whole;
        return good;
    }
    if (!read_number(checker, node, what, value))
        return false;
    if (*value >= argument->minimum && *value <= argument->maximum)
        return true;
    diagnose(checker->diagnostics, node->span, "%s is %s; it must be between %g and %g", what,
             node->text, argument->minimum, argument->maximum);
    return false;
}

/* A number for all of them; for the four sides of an image also two: left and right, top and
 * bottom. */
static void read_argument(Checker *checker, const AugmentArgument *argument, const Node *node,
                          AugmentSpec *spec)
{
    double *number = spec->number + argument->position, given[4] = {0};
    const bool is_list = node->kind == NODE_SEQUENCE;
    const int count = is_list ? node->count : 1;
    const bool fits = is_list ? argument->most > 1 && (count == argument->count ||
                                                       (argument->count == 4 && count == 2))
                              : argument->count != 2;
    if (!fits) {
        diagnose(checker->diagnostics, node->span, "'%s' takes %s, not %s", argument->name,
                 argument->count == 1   ? "a number"
                 : argument->count == 2 ? "a list of two numbers"
                                        : "a number, or a list of two or four",
                 node_described(checker, node));
        return;
    }
    for (int i = 0; i < count; i++)
        if (!read_argument_number(checker, argument, is_list ? node->items[i] : node, &given[i]))
            return;
    for (int i = 0; i < argument->count; i++)
        number[i] = given[i % count];
}

static const AugmentArgument *find_argument(const AugmentKind *kind, const char *name)
{
    for (int i = 0; i < kind->arguments; i++)
        if (string_equal(kind->argument[i].name, name))
            return &kind->argument[i];
    return NULL;
}

static void report_argument(Checker *checker, const AugmentKind *kind, const Node *key)
{
    const char *names[5] = {"inputs"};
    for (int i = 0; i < kind->arguments; i++)
        names[i + 1] = kind->argument[i].name;
    const char *nearest = nearest_name(key->text, names, kind->arguments + 1);
    diagnose(checker->diagnostics, key->span, "'%s' has no setting '%s'%s", kind->name, key->text,
             did_you_mean(checker->arena, nearest));
}

/* --- inputs ---------------------------------------------------------------------------------- */

static int find_input(const Model *model, const char *name)
{
    for (int i = 0; i < model->inputs.count; i++)
        if (string_equal(model->inputs.items[i].name, name))
            return i;
    return -1;
}

/* Inputs that are changed alike: an image and what belongs to its pixels. */
static void read_inputs(Checker *checker, const Node *node, AugmentSpec *spec)
{
    const Model *model = checker->model;
    const bool mixes = string_equal(kinds[spec->kind].name, "mixup");
    if (node->kind != NODE_SEQUENCE || node->count < 1 || node->count > AUGMENT_INPUTS) {
        diagnose(checker->diagnostics, node->span, "'inputs' takes a list of 1 to %d names, not %s",
                 AUGMENT_INPUTS, node_described(checker, node));
        return;
    }
    spec->inputs = 0;
    for (int i = 0; i < node->count; i++) {
        const Node *item = node->items[i];
        const char *name = read_name(checker, item, "an input", false);
        const int input = name ? find_input(model, name) : -1;
        if (name && input < 0)
            diagnose(checker->diagnostics, item->span, "there is no input '%s'", name);
        else if (name && model->inputs.items[input].rank < 2 && !mixes)
            diagnose(checker->diagnostics, item->span,
                     "'%s' is no image: it has less than 2 dimensions", name);
        else if (name)
            spec->input[spec->inputs++] = input;
    }
}

/* The first input that may be an image. */
static void default_input(Checker *checker, AugmentSpec *spec)
{
    const Model *model = checker->model;
    const int least = string_equal(kinds[spec->kind].name, "mixup") ? 1 : 2;
    for (int i = 0; i < model->inputs.count && spec->inputs == 0; i++)
        if (model->inputs.items[i].rank >= least && model->inputs.items[i].classes == 0)
            spec->input[spec->inputs++] = i;
    if (spec->inputs > 0)
        return;
    diagnose(checker->diagnostics, spec->span, "no input is an image, of 2 dimensions or more");
    diagnose_hint(checker->diagnostics, "'inputs' names those that are to be changed");
}

/* --- changes --------------------------------------------------------------------------------- */

static void read_settings(Checker *checker, const AugmentKind *kind, const Node *settings,
                          AugmentSpec *spec)
{
    const Node *inputs = NULL;
    if (settings && settings->kind != NODE_MAPPING) {
        diagnose(checker->diagnostics, settings->span,
                 "the settings of '%s' are keys with values, not %s", kind->name,
                 node_described(checker, settings));
        return;
    }
    for (int i = 0; settings && i < settings->count; i++) {
        const AugmentArgument *argument = find_argument(kind, settings->keys[i]->text);
        if (argument)
            read_argument(checker, argument, settings->items[i], spec);
        else if (string_equal(settings->keys[i]->text, "inputs"))
            inputs = settings->items[i];
        else
            report_argument(checker, kind, settings->keys[i]);
    }
    if (inputs)
        read_inputs(checker, inputs, spec);
    else
        default_input(checker, spec);
}

static void report_kind(Checker *checker, const Node *name)
{
    const char *names[KINDS];
    for (int i = 0; i < KINDS; i++)
        names[i] = kinds[i].name;
    const char *nearest = nearest_name(name->text, names, KINDS);
    diagnose(checker->diagnostics, name->span, "unknown augmentation '%s'%s", name->text,
             did_you_mean(checker->arena, nearest));
}

static void check_change(Checker *checker, const Node *node)
{
    const bool is_use = node->kind == NODE_MAPPING && node->count == 1;
    const Node *name = is_use ? node->keys[0] : node, *settings = is_use ? node->items[0] : NULL;
    if (name->kind != NODE_SCALAR || node_is_empty(name)) {
        diagnose(checker->diagnostics, node->span,
                 "expected the name of an augmentation, or {name: settings}, not %s",
                 node_described(checker, node));
        return;
    }
    AugmentSpec spec = {.kind = -1, .span = name->span};
    for (int i = 0; i < KINDS; i++)
        if (string_equal(kinds[i].name, name->text))
            spec.kind = i;
    if (spec.kind < 0) {
        report_kind(checker, name);
        return;
    }
    const AugmentKind *kind = &kinds[spec.kind];
    for (int i = 0; i < kind->arguments; i++)
        for (int k = 0; k < kind->argument[i].count; k++)
            spec.number[kind->argument[i].position + k] = kind->argument[i].value[k];
    read_settings(checker, kind, settings, &spec);
    LIST_PUSH(checker->arena, &checker->model->data.augment, spec);
}

/* --- what values may be put into inputs ------------------------------------------------------ */

/* The number that a change writes into pixels, or NULL. */
static const double *written(const AugmentSpec *spec)
{
    const AugmentKind *kind = &kinds[spec->kind];
    for (int i = 0; i < kind->arguments; i++)
        if (string_equal(kind->argument[i].name, "fill") ||
            string_equal(kind->argument[i].name, "value"))
            return &spec->number[kind->argument[i].position];
    return NULL;
}

/* Pixels that are classes stay within them, whole numbers stay whole. */
static void check_written(Checker *checker, const AugmentSpec *spec)
{
    const double *value = written(spec);
    for (int i = 0; value && i < spec->inputs; i++) {
        const InputSpec *input = &checker->model->inputs.items[spec->input[i]];
        const double most = input->classes                     ? (double)(input->classes - 1)
                            : string_equal(input->dtype, "u8") ? 255
                                                               : 2147483647;
        const double least = input->classes || string_equal(input->dtype, "u8") ? 0 : -2147483647;
        const bool whole = input->dtype[0] != 'f';
        if (whole && (*value != floor(*value) || *value < least || *value > most))
            diagnose(checker->diagnostics, spec->span, "%s: '%s' cannot hold the value %g",
                     kinds[spec->kind].name, input->name, *value);
    }
}

/* The target of a loss is mixed too: numbers as they are, of classes the losses. */
static void mix_target(Checker *checker, AugmentSpec *spec, int target)
{
    Model *model = checker->model;
    bool has = target < 0;
    for (int i = 0; i < spec->inputs; i++)
        has |= spec->input[i] == target;
    if (target < 0 || !model->inputs.items[target].classes) {
        if (!has && spec->inputs < AUGMENT_INPUTS)
            spec->input[spec->inputs++] = target;
    } else if (model->data.mixed_label >= 0 && model->data.mixed_label != target) {
        diagnose(checker->diagnostics, spec->span, "only one input with classes can be mixed");
    } else {
        model->data.mixed_label = target;
    }
}

static void check_mixup(Checker *checker, AugmentSpec *spec)
{
    Model *model = checker->model;
    for (int i = 0; i < spec->inputs; i++)
        if (model->inputs.items[spec->input[i]].classes) {
            diagnose(checker->diagnostics, spec->span, "'%s' has classes, which cannot be mixed",
                     model->inputs.items[spec->input[i]].name);
            return;
        }
    for (int i = 0; i < model->losses.count; i++) {
        const OperatorUse *loss = &model->losses.items[i];
        mix_target(checker, spec, loss->inputs.count > 1 ? loss->inputs.items[1].input : -1);
    }
}

static void check_values(Checker *checker)
{
    int mixups = 0;
    for (int i = 0; i < checker->model->data.augment.count; i++) {
        AugmentSpec *spec = &checker->model->data.augment.items[i];
        check_written(checker, spec);
        if (!string_equal(kinds[spec->kind].name, "mixup"))
            continue;
        if (mixups++ > 0)
            diagnose(checker->diagnostics, spec->span,
                     "samples are mixed once: this is the second");
        check_mixup(checker, spec);
    }
}

void check_augment(Checker *checker)
{
    const Node *node = checker->augment;
    if (!node)
        return;
    if (node->kind != NODE_SEQUENCE || node->count > MOST_CHANGES) {
        diagnose(checker->diagnostics, node->span, "'augment' takes a list of at most %d, not %s",
                 MOST_CHANGES, node_described(checker, node));
        return;
    }
    for (int i = 0; i < node->count; i++)
        check_change(checker, node->items[i]);
    check_values(checker);
}
