/* Text: a sample is a window of a file, as numbers of its characters or its bytes; where the model
   has a second input, that is the same window one further: the target of a language model.

   The vocabulary are the characters of the files, sorted by code point, as in nanoGPT's
   sorted(set(text)). Windows overlap: they are columns whose stride is shorter than a sample. */
#include "data.h"
#include "tensor.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { CODE_POINTS = 0x110000 };

struct text_reader {
    struct dataset *dataset;
    const struct dlcrt_data *data;
    int32_t *number; /* by code point: -1, or its place in the vocabulary; NULL: bytes */
    int64_t vocabulary;
    struct report *report;
};

/* What is read of a file. */
struct text {
    const char *path;
    const unsigned char *data;
    int64_t size;
    const unsigned char *token;
    enum dlcrt_dtype dtype;
    int64_t tokens;
};

/* --- UTF-8 ---------------------------------------------------------------------------------- */

/* The code point at `at` and its length; 0 where there is no valid one (RFC 3629). */
static int decode(const unsigned char *at, const unsigned char *end, int32_t *point)
{
    static const int32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const int length = *at < 0x80   ? 1
                       : *at < 0xc2 ? 0
                       : *at < 0xe0 ? 2
                       : *at < 0xf0 ? 3
                       : *at < 0xf5 ? 4
                                    : 0;
    if (length == 0 || end - at < length)
        return 0;
    *point = length == 1 ? *at : *at & (0x7f >> length);
    for (int i = 1; i < length; i++) {
        if ((at[i] & 0xc0) != 0x80)
            return 0;
        *point = *point << 6 | (at[i] & 0x3f);
    }
    const bool surrogate = *point >= 0xd800 && *point < 0xe000;
    return *point < least[length] || *point >= CODE_POINTS || surrogate ? 0 : length;
}

/* Marks the characters of a file and counts them. */
static bool collect(struct text_reader *reader, struct text *text)
{
    const unsigned char *begin = text->data, *end = begin + text->size;
    for (const unsigned char *at = begin; at < end; text->tokens++) {
        int32_t point;
        const int length = decode(at, end, &point);
        if (length == 0) {
            report_error(reader->report, "'%s' is no UTF-8 text: byte %" PRId64, text->path,
                         (int64_t)(at - begin));
            report_hint(reader->report, "level: byte in the model file reads any file");
            return false;
        }
        reader->number[point] = 0;
        at += length;
    }
    return true;
}

static void number_characters(struct text_reader *reader)
{
    for (int32_t point = 0; point < CODE_POINTS; point++)
        if (reader->number[point] >= 0)
            reader->number[point] = (int32_t)reader->vocabulary++;
}

/* The characters of a file as numbers, in bytes where they fit. */
static bool encode(struct text_reader *reader, struct text *text)
{
    text->dtype = reader->vocabulary <= 256 ? DLCRT_U8 : DLCRT_I32;
    unsigned char *token = data_own(
        reader->dataset, allocate(reader->report, (size_t)text->tokens, dtype_size(text->dtype)),
        reader->report);
    if (!token)
        return false;
    text->token = token;
    const unsigned char *at = text->data, *end = at + text->size;
    for (int64_t i = 0; at < end; i++) {
        int32_t point = 0;
        at += decode(at, end, &point);
        if (text->dtype == DLCRT_U8)
            token[i] = (unsigned char)reader->number[point];
        else
            ((int32_t *)(void *)token)[i] = reader->number[point];
    }
    return true;
}

/* --- windows -------------------------------------------------------------------------------- */

/* Adds the windows of the tokens [begin, end) to a split. */
static bool add_windows(const struct text_reader *reader, struct split *split,
                        const struct text *text, int64_t begin, int64_t end, int64_t step)
{
    const struct dlcrt_model *model = reader->dataset->model;
    const int64_t window = model->input[0].shape[0], needed = window + model->inputs - 1;
    const int64_t size = (int64_t)dtype_size(text->dtype);
    if (end - begin < needed)
        return true;
    struct segment *segment = data_segment(reader->dataset, split, text->path,
                                           (end - begin - needed) / step + 1, reader->report);
    for (int i = 0; segment && i < model->inputs; i++)
        segment->column[i] =
            (struct column){text->token + (begin + i) * size, text->dtype, step * size};
    return segment != NULL;
}

/* The training split has a window at every `stride`, the test split windows that do not overlap. */
static bool add_splits(const struct text_reader *reader, const struct text *train,
                       const struct text *test)
{
    struct dataset *dataset = reader->dataset;
    const int64_t window = dataset->model->input[0].shape[0];
    const int64_t cut = (int64_t)((double)train->tokens * (1 - reader->data->test_share));
    const int64_t end = test ? train->tokens : cut;
    if (!add_windows(reader, &dataset->train, train, 0, end, reader->data->stride) ||
        !add_windows(reader, &dataset->test, test ? test : train, test ? 0 : cut,
                     test ? test->tokens : train->tokens, window))
        return false;
    if (dataset->train.samples > 0)
        return true;
    report_error(reader->report,
                 "the training split of '%s' has %" PRId64 " characters, a sample takes %" PRId64,
                 train->path, end, window + dataset->model->inputs - 1);
    return false;
}

/* --- the format ------------------------------------------------------------------------------ */

static bool open_text(const struct text_reader *reader, const char *path, struct text *text)
{
    *text = (struct text){.path = path};
    if (!file_exists(path)) {
        report_error(reader->report, "no text: there is no file '%s'", path);
        data_hint(reader->data, reader->report);
        return false;
    }
    const struct mapping *file = data_map(reader->dataset, path, reader->report);
    if (!file)
        return false;
    text->data = text->token = file->data; /* the mapping itself may move when another is added */
    text->size = (int64_t)file->size;
    text->dtype = DLCRT_U8;
    text->tokens = reader->number ? 0 : text->size;
    return true;
}

static bool check_inputs(const struct text_reader *reader)
{
    const struct dlcrt_model *model = reader->dataset->model;
    bool good = model->inputs == 1 || model->inputs == 2;
    for (int i = 0; good && i < model->inputs; i++)
        good = model->input[i].rank == 1 && model->input[i].shape[0] == model->input[0].shape[0];
    if (!good)
        report_fault(reader->report, "a text is read into one or two inputs of the same length");
    return good;
}

static bool check_vocabulary(const struct text_reader *reader)
{
    const struct dlcrt_model *model = reader->dataset->model;
    const bool bytes = !reader->number;
    for (int i = 0; i < model->inputs; i++) {
        const struct dlcrt_input *input = &model->input[i];
        if (input->classes >= reader->vocabulary)
            continue;
        report_error(reader->report,
                     "%s %" PRId64 " different %s, and '%s' has %" PRId64 " classes",
                     bytes ? "there are" : "the text has", reader->vocabulary,
                     bytes ? "bytes" : "characters", input->name, input->classes);
        report_hint(reader->report, "write classes: %" PRId64 " in the model file",
                    reader->vocabulary);
        return false;
    }
    return true;
}

static bool read_files(struct text_reader *reader)
{
    struct text train, test;
    const char *path = reader->data->test;
    if (!open_text(reader, reader->data->path ? reader->data->path : "", &train) ||
        (path && !open_text(reader, path, &test)))
        return false;
    if (reader->number) {
        if (!collect(reader, &train) || (path && !collect(reader, &test)))
            return false;
        number_characters(reader);
    }
    if (!check_vocabulary(reader))
        return false;
    if (reader->number && (!encode(reader, &train) || (path && !encode(reader, &test))))
        return false;
    return add_splits(reader, &train, path ? &test : NULL);
}

bool read_text(struct dataset *dataset, const struct dlcrt_data *data, struct report *report)
{
    struct text_reader reader = {
        .dataset = dataset, .data = data, .vocabulary = data->bytes ? 256 : 0, .report = report};
    if (!check_inputs(&reader))
        return false;
    if (!data->bytes) {
        reader.number = allocate(report, CODE_POINTS, sizeof *reader.number);
        if (!reader.number)
            return false;
        memset(reader.number, 0xff, CODE_POINTS * sizeof *reader.number);
    }
    const bool good = read_files(&reader);
    const size_t length = strlen(dataset->source);
    if (good && reader.number)
        snprintf(dataset->source + length, sizeof dataset->source - length,
                 ", %" PRId64 " different characters", reader.vocabulary);
    free(reader.number);
    dataset->checked = true;
    return good;
}
