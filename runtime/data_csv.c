/* Numbers in text: one sample a line, separated by commas. The columns of the label are taken out;
   the others fill the other input in row-major order. */
#include "convert.h"
#include "data.h"
#include "number.h"
#include "tensor.h"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A cursor in a file, and what a line is to hold. */
struct csv {
    const char *path, *at, *end, *line_begin;
    int64_t line;
    const struct dlcrt_model *model;
    int image, label;
    int64_t first_label, labels, columns; /* columns of the label; of a line in all */
    struct report *report;
};

static bool csv_error(const struct csv *csv, const char *at, const char *message)
{
    report_error(csv->report, "%s:%" PRId64 ":%" PRId64 ": %s", csv->path, csv->line,
                 (int64_t)(at - csv->line_begin) + 1, message);
    return false;
}

static bool is_line_end(const struct csv *csv)
{
    return csv->at == csv->end || *csv->at == '\n' ||
           (*csv->at == '\r' && (csv->at + 1 == csv->end || csv->at[1] == '\n'));
}

static void next_line(struct csv *csv)
{
    const char *newline = memchr(csv->at, '\n', (size_t)(csv->end - csv->at));
    csv->at = newline ? newline + 1 : csv->end;
    csv->line_begin = csv->at;
    csv->line++;
}

static void skip_blanks(struct csv *csv)
{
    while (csv->at < csv->end && (*csv->at == ' ' || *csv->at == '\t'))
        csv->at++;
}

/* Stores a value in the type of an input, or says why it cannot. */
static bool store(const struct csv *csv, const struct dlcrt_input *input, const char *at,
                  double value, void *out)
{
    char message[256];
    /* A decimal number is rounded to float; into an integer it must fit exactly. */
    const bool exact = convert_exactly(input->dtype, out, DLCRT_F64, &value, 1) == 1;
    const bool rounded = input->dtype == DLCRT_F32 && isfinite(element_value(DLCRT_F32, out, 0));
    if (!exact && !rounded) {
        snprintf(message, sizeof message, "%.17g cannot be held as %s, the dtype of '%s'", value,
                 dtype_name(input->dtype), input->name);
        return csv_error(csv, at, message);
    }
    if (input->classes > 0 && !(value >= 0 && value < (double)input->classes)) {
        snprintf(message, sizeof message, "'%s' is %.17g, but its classes are 0 to %" PRId64,
                 input->name, value, input->classes - 1);
        return csv_error(csv, at, message);
    }
    return true;
}

static bool wrong_count(const struct csv *csv, int64_t columns)
{
    char message[160];
    snprintf(message, sizeof message, "the line has %" PRId64 "%s columns, %" PRId64 " are needed",
             columns, columns == csv->columns ? " and more" : "", csv->columns);
    csv_error(csv, csv->at, message);
    report_hint(csv->report, "%" PRId64 " for '%s' and %" PRId64 " for the label",
                csv->columns - csv->labels, csv->model->input[csv->image].name, csv->labels);
    return false;
}

static bool read_value(struct csv *csv, double *value)
{
    skip_blanks(csv);
    const char *begin = csv->at;
    if (!number_read(&csv->at, csv->end, value)) {
        const bool first = csv->line == 1;
        csv_error(csv, begin, is_line_end(csv) ? "a number is missing" : "not a number");
        if (first)
            report_hint(csv->report, "'header: true' in the model file skips the first line");
        return false;
    }
    skip_blanks(csv);
    return true;
}

/* One line into the places of its image and its label. */
static bool read_line(struct csv *csv, char *image, char *label)
{
    const struct dlcrt_input *features = &csv->model->input[csv->image];
    const struct dlcrt_input *target = csv->labels ? &csv->model->input[csv->label] : NULL;
    for (int64_t column = 0; column < csv->columns; column++) {
        const bool is_label = column >= csv->first_label && column < csv->first_label + csv->labels;
        const struct dlcrt_input *input = is_label ? target : features;
        char **out = is_label ? &label : &image;
        double value;
        if (column > 0 && is_line_end(csv))
            return wrong_count(csv, column);
        if (column > 0 && *csv->at != ',')
            return csv_error(csv, csv->at, "a comma was expected");
        csv->at += column > 0;
        skip_blanks(csv);
        const char *begin = csv->at;
        if (!read_value(csv, &value) || !store(csv, input, begin, value, *out))
            return false;
        *out += dtype_size(input->dtype);
    }
    return is_line_end(csv) || wrong_count(csv, csv->columns);
}

static struct csv csv_begin(const struct csv *like, const struct mapping *mapping, bool header)
{
    struct csv csv = *like;
    csv.at = (const char *)mapping->data;
    csv.end = csv.at + mapping->size;
    if (mapping->size >= 3 && memcmp(csv.at, "\xEF\xBB\xBF", 3) == 0)
        csv.at += 3; /* a byte order mark */
    csv.line_begin = csv.at;
    csv.line = 1;
    if (header)
        next_line(&csv);
    return csv;
}

static bool is_blank(struct csv *csv)
{
    skip_blanks(csv);
    return is_line_end(csv);
}

static int64_t count_lines(struct csv csv)
{
    int64_t lines = 0;
    for (; csv.at < csv.end; next_line(&csv))
        lines += !is_blank(&csv);
    return lines;
}

static bool read_lines(struct csv *csv, char *image, char *label)
{
    const struct dlcrt_input *input = csv->model->input;
    const size_t image_bytes =
        (size_t)(csv->columns - csv->labels) * dtype_size(input[csv->image].dtype);
    const size_t label_bytes =
        csv->labels ? (size_t)csv->labels * dtype_size(input[csv->label].dtype) : 0;
    for (; csv->at < csv->end; next_line(csv)) {
        if (is_blank(csv))
            continue;
        if (!read_line(csv, image, label))
            return false;
        image += image_bytes;
        label += label_bytes;
    }
    return true;
}

static struct column new_column(struct dataset *dataset, const struct dlcrt_input *input,
                                int64_t samples, struct report *report)
{
    const size_t bytes = (size_t)input_elements(input) * dtype_size(input->dtype);
    void *memory = data_own(dataset, allocate(report, (size_t)samples, bytes), report);
    return (struct column){memory, input->dtype, (int64_t)bytes};
}

static bool read_file(struct dataset *dataset, struct split *split, const struct csv *like,
                      bool header)
{
    struct mapping mapping;
    if (!file_map(&mapping, like->path, like->report))
        return false;
    struct csv csv = csv_begin(like, &mapping, header);
    const int64_t samples = count_lines(csv);
    struct segment *segment = data_segment(dataset, split, like->path, samples, like->report);
    bool good = segment != NULL;
    char *memory[2] = {NULL, NULL};
    for (int i = 0; good && i < csv.model->inputs; i++) {
        segment->column[i] = new_column(dataset, &csv.model->input[i], samples, like->report);
        memory[i] = (char *)(uintptr_t)segment->column[i].base;
        good = memory[i] != NULL;
    }
    /* Without a label its place is not used. */
    good = good && read_lines(&csv, memory[csv.image], memory[csv.labels ? csv.label : csv.image]);
    file_unmap(&mapping);
    return good;
}

static bool place_label(struct csv *csv, int64_t column)
{
    const int64_t features = input_elements(&csv->model->input[csv->image]);
    csv->labels = csv->label >= 0 ? input_elements(&csv->model->input[csv->label]) : 0;
    csv->columns = features + csv->labels;
    csv->first_label = column < 0 ? column + csv->columns : column;
    if (csv->labels == 0 ||
        (csv->first_label >= 0 && csv->first_label + csv->labels <= csv->columns))
        return true;
    report_error(csv->report,
                 "the label's column is %" PRId64 ", but a line has %" PRId64 " columns", column,
                 csv->columns);
    return false;
}

bool read_csv(struct dataset *dataset, const struct dlcrt_data *data, struct report *report)
{
    struct csv csv = {
        .path = data->path ? data->path : "", .model = dataset->model, .report = report};
    if (!data_roles(dataset->model, "csv", &csv.image, &csv.label, report) ||
        !place_label(&csv, data->label_column))
        return false;
    if (!file_exists(csv.path)) {
        report_error(report, "no csv data: there is no file '%s'", csv.path);
        data_hint(data, report);
        return false;
    }
    if (!read_file(dataset, &dataset->train, &csv, data->header))
        return false;
    if (data->test) {
        csv.path = data->test;
        return read_file(dataset, &dataset->test, &csv, data->header);
    }
    return true;
}
