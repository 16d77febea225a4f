/* The sections `data` and `train`. */
#include "frontend/checker.h"

#include <string.h>

/* --- data ------------------------------------------------------------------------------------ */

typedef struct DataNodes {
    DataSpec spec;
    const Node *format, *augment, *level, *test_share;
} DataNodes;

static const Field data_fields[] = {
    {"format", FIELD_NODE, offsetof(DataNodes, format), 0, 0},
    {"path", FIELD_PATH, offsetof(DataNodes, spec.path), 0, 0},
    {"test", FIELD_PATH, offsetof(DataNodes, spec.test), 0, 0},
    {"test_every", FIELD_INTEGER, offsetof(DataNodes, spec.test_every), 2, 1000000},
    {"label_column", FIELD_INTEGER, offsetof(DataNodes, spec.label_column), -1000000, 1000000},
    {"header", FIELD_BOOLEAN, offsetof(DataNodes, spec.header), 0, 0},
    {"samples", FIELD_INTEGER, offsetof(DataNodes, spec.samples), 1, INT64_C(1) << 40},
    {"augment", FIELD_NODE, offsetof(DataNodes, augment), 0, 0},
    {"level", FIELD_NODE, offsetof(DataNodes, level), 0, 0},
    {"stride", FIELD_INTEGER, offsetof(DataNodes, spec.stride), 1, INT64_C(1) << 40},
    {"test_share", FIELD_NODE, offsetof(DataNodes, test_share), 0, 0},
};
const Section data_section = {"data", data_fields, sizeof data_fields / sizeof *data_fields};

/* What a format needs, takes and holds. */
typedef struct Format {
    const char *name;
    const char *needs;    /* a key, or NULL */
    const char *takes[7]; /* beside `format` */
    bool bytes;           /* samples are stored as bytes */
    int rank;             /* of a sample; 0: any */
    int64_t extent[3];
    int64_t classes; /* 0: any */
} Format;

static const Format formats[] = {
    {"cifar10", "path", {"path"}, true, 3, {3, 32, 32}, 10},
    {"cifar100", "path", {"path"}, true, 3, {3, 32, 32}, 100},
    {"idx", "path", {"path"}, true, 0, {0}, 0},
    {"csv", "path", {"path", "test", "test_every", "label_column", "header"}, false, 0, {0}, 0},
    {"npy", "path", {"path"}, false, 0, {0}, 0},
    {"text", "path", {"path", "test", "level", "stride", "test_share"}, false, 0, {0}, 0},
    {"synthetic", NULL, {"samples"}, false, 0, {0}, 0},
};
enum { FORMATS = sizeof formats / sizeof *formats };

static const Format *find_format(const char *name)
{
    for (int i = 0; name && i < FORMATS; i++)
        if (string_equal(formats[i].name, name))
            return &formats[i];
    return NULL;
}

bool data_format(int number, FormatKeys *keys)
{
    if (number >= FORMATS)
        return false;
    *keys = (FormatKeys){formats[number].name, formats[number].needs, formats[number].takes};
    return true;
}

bool format_holds_bytes(const char *name)
{
    const Format *format = find_format(name);
    return format && format->bytes;
}

static const Format *read_format(Checker *checker, const Node *data, const Node *node)
{
    const char *names[FORMATS];
    for (int i = 0; i < FORMATS; i++)
        names[i] = formats[i].name;
    if (node)
        return find_format(read_choice(checker, node, "'format'", names, FORMATS));
    diagnose(checker->diagnostics, data->span, "the data has no 'format'");
    diagnose_hint(checker->diagnostics, "format: csv, or another of the formats dlc reads");
    return NULL;
}

static bool takes_key(const Format *format, const char *key)
{
    for (int i = 0; format->takes[i]; i++)
        if (string_equal(format->takes[i], key))
            return true;
    return string_equal(key, "format") || string_equal(key, "augment");
}

/* Keys that are known but mean nothing for the format. */
static void check_format_keys(Checker *checker, const Format *format, const Node *data)
{
    for (int i = 0; i < data->count; i++) {
        const char *key = data->keys[i]->text;
        bool is_known = false;
        for (int j = 0; j < data_section.count; j++)
            is_known |= string_equal(data_section.fields[j].key, key);
        if (is_known && !takes_key(format, key))
            diagnose(checker->diagnostics, data->keys[i]->span, "the format '%s' takes no '%s'",
                     format->name, key);
    }
    if (format->needs && !given(checker, &data_section, data, format->needs)) {
        diagnose(checker->diagnostics, data->span, "the data has no '%s'", format->needs);
        diagnose_hint(checker->diagnostics, "the format '%s' needs it", format->name);
    }
    const Node *every = yaml_get(data, "test_every");
    if (every && yaml_get(data, "test"))
        diagnose(checker->diagnostics, every->span,
                 "'test_every' splits the file, 'test' names another: one of them is enough");
}

static void read_text_settings(Checker *checker, DataNodes *data)
{
    static const char *const levels[] = {"character", "byte"};
    const char *level =
        data->level ? read_choice(checker, data->level, "'level'", levels, 2) : NULL;
    data->spec.bytes = level && string_equal(level, "byte");
    if (!data->test_share ||
        !read_number(checker, data->test_share, "'test_share'", &data->spec.test_share))
        return;
    if (data->spec.test)
        diagnose(checker->diagnostics, data->test_share->span,
                 "'test_share' splits the file, 'test' names another: one of them is enough");
    else if (!(data->spec.test_share >= 0 && data->spec.test_share < 1))
        diagnose(checker->diagnostics, data->test_share->span,
                 "'test_share' is %s; it must be at least 0 and less than 1",
                 data->test_share->text);
}

void check_data(Checker *checker, const Node *node)
{
    if (!check_mapping(checker, node, "'data'"))
        return;
    DataNodes data = {.spec = {.label_column = -1,
                               .samples = 1000,
                               .stride = 1,
                               .test_share = 0.1,
                               .mixed_label = -1,
                               .span = node->span}};
    read_section(checker, &data_section, node, &data);
    read_text_settings(checker, &data);
    const Format *format = read_format(checker, node, data.format);
    if (format) {
        data.spec.format = format->name;
        check_format_keys(checker, format, node);
    }
    checker->model->data = data.spec;
    checker->augment = data.augment;
}

static void check_input_fits(Checker *checker, const Format *format, const InputSpec *input)
{
    Diagnostics *diagnostics = checker->diagnostics;
    size_t size = sizeof *input->extent * (size_t)format->rank;
    if (input->classes && format->classes && input->classes != format->classes)
        diagnose(diagnostics, input->span, "'%s' has %lld classes; %s has %lld", input->name,
                 (long long)input->classes, format->name, (long long)format->classes);
    if (!input->classes && format->rank &&
        (input->rank != format->rank || memcmp(input->extent, format->extent, size)))
        diagnose(diagnostics, input->span, "'%s' has the shape %s; a sample of %s has %s",
                 input->name, shape_text(checker->arena, input->rank, input->extent), format->name,
                 shape_text(checker->arena, format->rank, format->extent));
}

/* Columns are of csv files, and either all inputs name theirs or none does. */
static void check_columns(Checker *checker, const InputSpec *input)
{
    const Model *model = checker->model;
    Diagnostics *diagnostics = checker->diagnostics;
    const bool csv = model->data.format && string_equal(model->data.format, "csv");
    if ((input->columns.count > 0 || input->vocabulary.count > 0) && model->data.format && !csv) {
        diagnose(diagnostics, input->span, "'%s' has %s, which are of csv files", input->name,
                 input->columns.count > 0 ? "columns" : "a vocabulary");
        return;
    }
    if ((input->columns.count > 0) != (model->inputs.items[0].columns.count > 0))
        diagnose(diagnostics, input->span, "'%s' names %s columns, and '%s' %s", input->name,
                 input->columns.count > 0 ? "its" : "no", model->inputs.items[0].name,
                 input->columns.count > 0 ? "none" : "does");
    for (int i = 0; i < input->columns.count; i++)
        if (input->columns.items[i].name && !model->data.header) {
            diagnose(diagnostics, input->span, "'%s' has columns by name, and the file no header",
                     input->name);
            diagnose_hint(diagnostics, "header: true says that the first line has the names");
            return;
        }
}

/* A window of numbers, and perhaps the window one further. */
static void check_text_fits(Checker *checker)
{
    const Model *model = checker->model;
    const InputSpec *first = &model->inputs.items[0];
    for (int i = 0; i < model->inputs.count; i++) {
        const InputSpec *input = &model->inputs.items[i];
        if (i == 2)
            diagnose(checker->diagnostics, input->span,
                     "a text has one or two inputs: the characters, and those that follow");
        else if (input->rank != 1 || !input->classes)
            diagnose(checker->diagnostics, input->span,
                     "a window of a text has a shape such as [64] and 'classes', the number of "
                     "different characters");
        else if (i == 1 && (first->rank != 1 || input->extent[0] != first->extent[0]))
            diagnose(checker->diagnostics, input->span, "'%s' has the shape %s, and '%s' has %s",
                     input->name, shape_text(checker->arena, input->rank, input->extent),
                     first->name, shape_text(checker->arena, first->rank, first->extent));
    }
}

void check_data_fits(Checker *checker)
{
    if (checker->model->data.format && string_equal(checker->model->data.format, "text") &&
        checker->model->inputs.count)
        check_text_fits(checker);
    const Format *format = find_format(checker->model->data.format);
    for (int i = 0; format && i < checker->model->inputs.count; i++)
        check_input_fits(checker, format, &checker->model->inputs.items[i]);
    for (int i = 0; i < checker->model->inputs.count; i++)
        check_columns(checker, &checker->model->inputs.items[i]);
}

/* --- train ----------------------------------------------------------------------------------- */

typedef struct TrainNodes {
    TrainSpec spec;
    const Node *drop_last, *validation, *early_stopping;
    int64_t seed;
} TrainNodes;

#define COUNT(NAME, MINIMUM, MAXIMUM)                                           \
    {                                                                           \
#NAME, FIELD_INTEGER, offsetof(TrainNodes, spec.NAME), MINIMUM, MAXIMUM \
    }

static const Field train_fields[] = {
    COUNT(batch_size, 1, 1000000),
    COUNT(epochs, 1, 1000000000),
    COUNT(steps, 1, INT64_C(1) << 40),
    COUNT(log_every, 1, INT64_C(1) << 40),
    COUNT(accumulate, 1, 1000000),
    COUNT(evaluate_every, 1, 1000000000),
    {"validation", FIELD_NODE, offsetof(TrainNodes, validation), 0, 0},
    {"early_stopping", FIELD_NODE, offsetof(TrainNodes, early_stopping), 0, 0},
    COUNT(checkpoint_every, 0, INT64_C(1) << 40),
    {"seed", FIELD_INTEGER, offsetof(TrainNodes, seed), 0, INT64_C(1) << 62},
    {"shuffle", FIELD_BOOLEAN, offsetof(TrainNodes, spec.shuffle), 0, 0},
    {"drop_last", FIELD_NODE, offsetof(TrainNodes, drop_last), 0, 0},
};
const Section train_section = {"train", train_fields, sizeof train_fields / sizeof *train_fields};

static void finish_train(Checker *checker, const Node *node, TrainNodes *train)
{
    TrainSpec *spec = &train->spec;
    const Node *batch = given(checker, &train_section, node, "batch_size");
    spec->seed = (uint64_t)train->seed;
    spec->batch_span = batch ? batch->span : node->span;
    if (!batch) {
        diagnose(checker->diagnostics, node->span, "'train' has no 'batch_size'");
        diagnose_hint(checker->diagnostics, "the compiled program is made for one batch size");
    }
    if (!given(checker, &train_section, node, "epochs") &&
        !given(checker, &train_section, node, "steps"))
        spec->epochs = 1;
    check_validation(checker, node, spec, train->validation, train->early_stopping);
    if (!train->drop_last)
        return;
    spec->drop_last_span = train->drop_last->span;
    spec->drop_last_given =
        read_boolean(checker, train->drop_last, "'drop_last'", &spec->drop_last);
}

void check_train(Checker *checker, const Node *node)
{
    if (!check_mapping(checker, node, "'train'"))
        return;
    TrainNodes train = {
        .spec = {.log_every = 100, .accumulate = 1, .evaluate_every = 1, .shuffle = true}};
    read_section(checker, &train_section, node, &train);
    finish_train(checker, node, &train);
    checker->model->train = train.spec;
}
