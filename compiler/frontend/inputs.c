/* The section `inputs`: what a sample is made of. */
#include "frontend/checker.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_RANK = 8, MAX_CHANNELS = 64 };

typedef struct InputNodes {
    int64_t classes;
    const Node *shape, *dtype, *scale, *mean, *std, *columns, *vocabulary;
} InputNodes;

static const Field input_fields[] = {
    {"shape", FIELD_NODE, offsetof(InputNodes, shape), 0, 0},
    {"dtype", FIELD_NODE, offsetof(InputNodes, dtype), 0, 0},
    {"classes", FIELD_INTEGER, offsetof(InputNodes, classes), 1, INT32_MAX},
    {"scale", FIELD_NODE, offsetof(InputNodes, scale), 0, 0},
    {"mean", FIELD_NODE, offsetof(InputNodes, mean), 0, 0},
    {"std", FIELD_NODE, offsetof(InputNodes, std), 0, 0},
    {"columns", FIELD_NODE, offsetof(InputNodes, columns), 0, 0},
    {"vocabulary", FIELD_NODE, offsetof(InputNodes, vocabulary), 0, 0},
};
const Section input_section = {"inputs", input_fields, sizeof input_fields / sizeof *input_fields};

/* --- shape and type -------------------------------------------------------------------------- */

static void read_extents(Checker *checker, InputSpec *input, const Node *shape)
{
    static const int64_t most = INT64_C(1) << 31;
    for (int i = 0; i < shape->count; i++) {
        const char *what = arena_format(checker->arena, "extent %d of '%s'", i, input->name);
        if (read_integer(checker, shape->items[i], what, 1, most, &input->extent[i]))
            continue;
        input->extent[i] = 1;
    }
    input->rank = shape->count;
}

static void read_shape(Checker *checker, InputSpec *input, const Node *shape)
{
    Diagnostics *diagnostics = checker->diagnostics;
    if (!shape && input->classes)
        return; /* a label for each sample */
    if (!shape) {
        diagnose(diagnostics, input->span, "the input '%s' has no 'shape'", input->name);
        diagnose_hint(diagnostics, "the shape of one sample, as in shape: [3, 32, 32]; "
                                   "a label has 'classes' instead");
    } else if (shape->kind != NODE_SEQUENCE) {
        diagnose(diagnostics, shape->span, "'shape' takes a list, not %s",
                 node_described(checker, shape));
        if (is_number(shape))
            diagnose_hint(diagnostics, "write shape: [%s]", shape->text);
    } else if (shape->count > MAX_RANK) {
        diagnose(diagnostics, shape->span, "a shape of %d extents; at most %d are possible",
                 shape->count, MAX_RANK);
    } else {
        read_extents(checker, input, shape);
    }
}

static void read_dtype(Checker *checker, InputSpec *input, const Node *dtype)
{
    static const char *const names[] = {"u8", "i32", "i64", "f32", "f64"};
    bool is_bytes = format_holds_bytes(checker->model->data.format);
    const char *real = checker->model->in_double ? "f64" : "f32";
    input->dtype = input->classes ? "i32" : is_bytes ? "u8" : real;
    if (!dtype)
        return;
    const char *name = read_choice(checker, dtype, "'dtype'", names, sizeof names / sizeof *names);
    if (name)
        input->dtype = name;
    if (name && input->classes && name[0] == 'f')
        diagnose(checker->diagnostics, dtype->span,
                 "'%s' has classes, so that its dtype is one of integers, not %s", input->name,
                 name);
}

/* --- normalisation --------------------------------------------------------------------------- */

static bool read_list(Checker *checker, const char *what, const Node *node, int *count,
                      double *numbers)
{
    bool is_list = node->kind == NODE_SEQUENCE;
    if (is_list && (node->count < 1 || node->count > MAX_CHANNELS)) {
        diagnose(checker->diagnostics, node->span, "%s: a list of %d numbers; 1 to %d are possible",
                 what, node->count, MAX_CHANNELS);
        return false;
    }
    *count = is_list ? node->count : 1;
    for (int i = 0; i < *count; i++)
        if (!read_number(checker, is_list ? node->items[i] : node, what, &numbers[i]))
            return false;
    return true;
}

/* A list has a number for each channel, which is the first extent. */
static void read_channels(Checker *checker, const InputSpec *input, const char *key,
                          const Node *node, int *count, double *numbers)
{
    const char *what = arena_format(checker->arena, "'%s'", key);
    if (!node || !read_list(checker, what, node, count, numbers) || node->kind != NODE_SEQUENCE)
        return;
    if (input->rank && *count == input->extent[0])
        return;
    diagnose(checker->diagnostics, node->span, "'%s' has %d numbers; '%s' has %lld channels", key,
             *count, input->name, input->rank ? (long long)input->extent[0] : 0);
    diagnose_hint(checker->diagnostics, "one number serves all channels");
}

static const Node *item_or_self(const Node *node, int i)
{
    return node->kind == NODE_SEQUENCE ? node->items[i] : node;
}

static void read_normalisation(Checker *checker, InputSpec *input, const InputNodes *nodes)
{
    Diagnostics *diagnostics = checker->diagnostics;
    const Node *any = nodes->scale ? nodes->scale : nodes->mean ? nodes->mean : nodes->std;
    if (any && input->classes) {
        diagnose(diagnostics, any->span, "'%s' has classes: labels are not normalised",
                 input->name);
        return;
    }
    if (nodes->scale && read_number(checker, nodes->scale, "'scale'", &input->scale) &&
        input->scale == 0)
        diagnose(diagnostics, nodes->scale->span, "'scale' is 0: all samples would be equal");
    read_channels(checker, input, "mean", nodes->mean, &input->mean_count, input->mean);
    read_channels(checker, input, "std", nodes->std, &input->std_count, input->std);
    for (int i = 0; i < input->std_count; i++)
        if (!(input->std[i] > 0) && is_number(item_or_self(nodes->std, i)))
            diagnose(diagnostics, item_or_self(nodes->std, i)->span,
                     "'std' is %s; it must be greater than 0", item_or_self(nodes->std, i)->text);
}

/* --- columns of a table ---------------------------------------------------------------------- */

/* The texts are the classes, in their order. */
static void read_vocabulary(Checker *checker, InputSpec *input, const Node *node)
{
    Diagnostics *diagnostics = checker->diagnostics;
    if (node->kind != NODE_SEQUENCE || node->count == 0) {
        diagnose(diagnostics, node->span, "'vocabulary' takes a list of texts, not %s",
                 node->count == 0 && node->kind == NODE_SEQUENCE ? "an empty one"
                                                                 : node_described(checker, node));
        return;
    }
    for (int i = 0; i < node->count; i++) {
        const Node *word = node->items[i];
        if (word->kind != NODE_SCALAR) {
            diagnose(diagnostics, word->span, "a word of 'vocabulary' is a text, not %s",
                     node_described(checker, word));
            return;
        }
        for (int k = 0; k < input->vocabulary.count; k++)
            if (string_equal(input->vocabulary.items[k], word->text))
                diagnose(diagnostics, word->span, "the word '%s' is there twice", word->text);
        LIST_PUSH(checker->arena, &input->vocabulary, word->text);
    }
    if (input->classes && input->classes != node->count)
        diagnose(diagnostics, node->span, "'%s' has %lld classes, and %d words", input->name,
                 (long long)input->classes, node->count);
    input->classes = node->count;
}

enum { MOST_COLUMNS = 1 << 20 };

/* "0..63": columns one after the other. */
static bool read_range(const char *text, int64_t *first, int64_t *last)
{
    char *end;
    *first = strtoll(text, &end, 10);
    if (end == text || strncmp(end, "..", 2) != 0)
        return false;
    const char *begin = end + 2;
    *last = strtoll(begin, &end, 10);
    return end > begin && *end == '\0' && *first >= 0 && *last >= *first && *last < MOST_COLUMNS;
}

/* A text is a name, a number a position; quotes make a text of a number. */
static bool read_column(Checker *checker, InputSpec *input, const Node *node)
{
    ColumnSpec column = {0};
    int64_t first = 0, last = 0;
    if (node->kind == NODE_SCALAR && read_range(node->text, &first, &last)) {
        for (column.position = first; column.position <= last; column.position++)
            LIST_PUSH(checker->arena, &input->columns, column);
        return true;
    }
    if (is_number(node)) {
        if (!read_integer(checker, node, "a column", -MOST_COLUMNS, MOST_COLUMNS, &column.position))
            return false;
    } else if (!(column.name = read_text(checker, node, "a column"))) {
        return false;
    }
    LIST_PUSH(checker->arena, &input->columns, column);
    return true;
}

static void read_columns(Checker *checker, InputSpec *input, const Node *node)
{
    Diagnostics *diagnostics = checker->diagnostics;
    int64_t elements = 1;
    for (int d = 0; d < input->rank; d++)
        elements *= input->extent[d];
    if (node->kind != NODE_SEQUENCE) {
        diagnose(diagnostics, node->span, "'columns' takes a list of names or numbers, not %s",
                 node_described(checker, node));
        return;
    }
    for (int i = 0; i < node->count; i++)
        if (!read_column(checker, input, node->items[i]))
            return;
    if (input->columns.count != elements)
        diagnose(diagnostics, node->span, "'%s' has %d columns; a sample of it has %lld elements",
                 input->name, input->columns.count, (long long)elements);
}

/* --- inputs ---------------------------------------------------------------------------------- */

static void check_input(Checker *checker, const Node *key, const Node *node)
{
    InputSpec input = {.span = key->span, .scale = 1, .name = key->text, .dtype = "f32"};
    InputNodes nodes = {0};
    bool is_named = read_name(checker, key, "an input", false) != NULL;
    if (check_mapping(checker, node, arena_format(checker->arena, "'%s'", key->text))) {
        read_section(checker, &input_section, node, &nodes);
        input.classes = nodes.classes;
        if (given(checker, &input_section, node, "classes") && !nodes.classes)
            input.classes = 1; /* wrong, and reported: a label all the same */
        if (nodes.vocabulary)
            read_vocabulary(checker, &input, nodes.vocabulary);
        read_dtype(checker, &input, nodes.dtype);
        read_shape(checker, &input, nodes.shape);
        read_normalisation(checker, &input, &nodes);
        if (nodes.columns)
            read_columns(checker, &input, nodes.columns);
    }
    LIST_PUSH(checker->arena, &checker->model->inputs, input);
    if (is_named)
        add_value_name(checker, input.name,
                       (ValueReference){checker->model->inputs.count - 1, -1, key->span, 0});
}

void check_inputs(Checker *checker, const Node *node)
{
    if (!check_mapping(checker, node, "'inputs'"))
        return;
    if (!node->count) {
        diagnose(checker->diagnostics, node->span, "a model needs at least one input");
        diagnose_hint(checker->diagnostics, "inputs: {image: {shape: [1, 28, 28]}, label: "
                                            "{classes: 10}}");
    }
    for (int i = 0; i < node->count; i++)
        check_input(checker, node->keys[i], node->items[i]);
    checker->input_read = ARENA_ARRAY(checker->arena, bool, checker->model->inputs.count + 1);
}
