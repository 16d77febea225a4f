/* Samples in text: one a line, its fields separated by commas, in quotes where one likes (RFC 4180,
   but that a field ends on its line). Inputs that name their columns get these; else the columns of
   the label are taken out, and the others fill the other input in row-major order. */
#include "convert.h"
#include "data.h"
#include "number.h"
#include "tensor.h"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What a column is: an element of a sample of an input. */
struct target {
    int input; /* -1: nothing reads the column */
    int64_t element;
};

/* The text of a field, without its quotes and the blanks around it. */
struct field {
    const char *begin, *end;
    bool quoted;
};

/* A cursor in a file, and what a line is to hold. */
struct csv {
    const char *path, *at, *end, *line_begin;
    int64_t line;
    const struct dlcrt_model *model;
    int64_t columns; /* of a line */
    struct target *target;
    bool named;       /* inputs name their columns */
    int image, label; /* else: the roles of the inputs, */
    int64_t labels;   /* and how many columns the label has */
    char **out;       /* by input: the sample that is next */
    char *text;       /* room for a field in quotes */
    struct report *report;
};

enum { LONGEST_FIELD = 4096 };

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

/* --- fields ---------------------------------------------------------------------------------- */

/* Behind the opening quote; two quotes are one. */
static bool take_quoted(struct csv *csv, struct field *field)
{
    const char *open = csv->at++;
    size_t length = 0;
    for (; !is_line_end(csv) && length < LONGEST_FIELD; csv->at++) {
        if (*csv->at == '"' && (csv->at + 1 == csv->end || csv->at[1] != '"')) {
            csv->at++;
            *field = (struct field){csv->text, csv->text + length, true};
            skip_blanks(csv);
            return true;
        }
        csv->at += *csv->at == '"';
        csv->text[length++] = *csv->at;
    }
    return csv_error(csv, open, "the quotes are not closed on the line");
}

static bool take_field(struct csv *csv, struct field *field)
{
    skip_blanks(csv);
    if (!is_line_end(csv) && *csv->at == '"')
        return take_quoted(csv, field);
    field->begin = csv->at;
    field->quoted = false;
    while (!is_line_end(csv) && *csv->at != ',')
        csv->at++;
    field->end = csv->at;
    while (field->end > field->begin && (field->end[-1] == ' ' || field->end[-1] == '\t'))
        field->end--;
    return true;
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
    return input_takes(input, value, message, sizeof message) || csv_error(csv, at, message);
}

/* `place` is where the field begins in the file. */
static bool read_number(struct csv *csv, const struct field *field, const char *place,
                        double *value)
{
    const char *at = field->begin;
    if (!number_read(&at, field->end, value)) {
        const bool first = csv->line == 1, missing = field->begin == field->end && is_line_end(csv);
        csv_error(csv, place, missing ? "a number is missing" : "not a number");
        if (first)
            report_hint(csv->report, "'header: true' in the model file skips the first line");
        return false;
    }
    while (at < field->end && (*at == ' ' || *at == '\t'))
        at++;
    if (at == field->end)
        return true;
    return csv_error(csv, field->quoted ? place : at,
                     field->quoted ? "not a number" : "a comma was expected");
}

/* The number of the word in the input's vocabulary. */
static bool read_word(const struct csv *csv, const struct dlcrt_input *input,
                      const struct field *field, const char *place, double *value)
{
    const size_t length = (size_t)(field->end - field->begin);
    for (int64_t i = 0; i < input->classes; i++)
        if (strlen(input->vocabulary[i]) == length &&
            memcmp(input->vocabulary[i], field->begin, length) == 0) {
            *value = (double)i;
            return true;
        }
    char message[256];
    snprintf(message, sizeof message, "'%.*s' is not in the vocabulary of '%s'",
             (int)(length < 100 ? length : 100), field->begin, input->name);
    return csv_error(csv, place, message);
}

static bool read_field(struct csv *csv, const struct target *target)
{
    struct field field;
    double value;
    skip_blanks(csv);
    const char *place = csv->at;
    if (!take_field(csv, &field))
        return false;
    if (target->input < 0)
        return true;
    const struct dlcrt_input *input = &csv->model->input[target->input];
    if (input->vocabulary ? !read_word(csv, input, &field, place, &value)
                          : !read_number(csv, &field, place, &value))
        return false;
    return store(csv, input, place, value,
                 csv->out[target->input] + (size_t)target->element * dtype_size(input->dtype));
}

/* --- lines ----------------------------------------------------------------------------------- */

static bool wrong_count(const struct csv *csv, int64_t columns)
{
    char message[160];
    snprintf(message, sizeof message, "the line has %" PRId64 "%s columns, %" PRId64 " are needed",
             columns, columns == csv->columns ? " and more" : "", csv->columns);
    csv_error(csv, csv->at, message);
    if (!csv->named)
        report_hint(csv->report, "%" PRId64 " for '%s' and %" PRId64 " for the label",
                    csv->columns - csv->labels, csv->model->input[csv->image].name, csv->labels);
    return false;
}

static bool read_line(struct csv *csv)
{
    for (int64_t column = 0; column < csv->columns; column++) {
        if (column > 0 && is_line_end(csv))
            return wrong_count(csv, column);
        if (column > 0 && *csv->at != ',')
            return csv_error(csv, csv->at, "a comma was expected");
        csv->at += column > 0;
        if (!read_field(csv, &csv->target[column]))
            return false;
    }
    return is_line_end(csv) || wrong_count(csv, csv->columns);
}

static void csv_begin(struct csv *csv, const struct mapping *mapping)
{
    csv->at = (const char *)mapping->data;
    csv->end = csv->at + mapping->size;
    if (mapping->size >= 3 && memcmp(csv->at, "\xEF\xBB\xBF", 3) == 0)
        csv->at += 3; /* a byte order mark */
    csv->line_begin = csv->at;
    csv->line = 1;
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

static bool read_lines(struct csv *csv)
{
    for (; csv->at < csv->end; next_line(csv)) {
        if (is_blank(csv))
            continue;
        if (!read_line(csv))
            return false;
        for (int i = 0; i < csv->model->inputs; i++) {
            const struct dlcrt_input *input = &csv->model->input[i];
            csv->out[i] += (size_t)input_elements(input) * dtype_size(input->dtype);
        }
    }
    return true;
}

/* --- columns --------------------------------------------------------------------------------- */

static bool targets_make(struct csv *csv, int64_t columns)
{
    free(csv->target);
    csv->columns = columns;
    csv->target = allocate(csv->report, (size_t)columns, sizeof *csv->target);
    for (int64_t i = 0; csv->target && i < columns; i++)
        csv->target[i].input = -1;
    return csv->target != NULL;
}

/* By the roles of the inputs: the label's columns, and all others. */
static bool place_by_roles(struct csv *csv, int64_t column)
{
    const int64_t features = input_elements(&csv->model->input[csv->image]);
    csv->labels = csv->label >= 0 ? input_elements(&csv->model->input[csv->label]) : 0;
    if (!targets_make(csv, features + csv->labels))
        return false;
    const int64_t first = column < 0 ? column + csv->columns : column;
    if (csv->labels > 0 && (first < 0 || first + csv->labels > csv->columns)) {
        report_error(csv->report,
                     "the label's column is %" PRId64 ", but a line has %" PRId64 " columns",
                     column, csv->columns);
        return false;
    }
    for (int64_t i = 0, next = 0; i < csv->columns; i++) {
        const bool is_label = csv->labels > 0 && i >= first && i < first + csv->labels;
        csv->target[i] =
            is_label ? (struct target){csv->label, i - first} : (struct target){csv->image, next++};
    }
    return true;
}

/* The fields of the line at hand: how many, and which one is called so (-1: none; NULL: any). */
static bool look_at_line(struct csv csv, const char *name, int64_t *columns, int64_t *found)
{
    struct field field;
    *found = -1;
    for (*columns = 0;; ++*columns) {
        if (!take_field(&csv, &field))
            return false;
        const size_t length = (size_t)(field.end - field.begin);
        if (name && strlen(name) == length && memcmp(name, field.begin, length) == 0)
            *found = *columns;
        if (is_line_end(&csv)) {
            ++*columns;
            return true;
        }
        if (*csv.at != ',')
            return csv_error(&csv, csv.at, "a comma was expected");
        csv.at++;
    }
}

static bool place_column(struct csv *csv, int input, int64_t element)
{
    const struct dlcrt_column *wanted = &csv->model->input[input].column[element];
    int64_t columns, found;
    if (!look_at_line(*csv, wanted->name, &columns, &found))
        return false;
    if (!wanted->name)
        found = wanted->position < 0 ? wanted->position + columns : wanted->position;
    if (found >= 0 && found < columns && csv->target[found].input < 0) {
        csv->target[found] = (struct target){input, element};
        return true;
    }
    char message[256];
    if (wanted->name)
        snprintf(message, sizeof message, "no column of its own has the name '%.100s', for '%.80s'",
                 wanted->name, csv->model->input[input].name);
    else
        snprintf(message, sizeof message,
                 "no column of its own has the number %" PRId64 ", for '%.80s'", wanted->position,
                 csv->model->input[input].name);
    return csv_error(csv, csv->at, message);
}

/* By the first line, which has the names, or at least their number. */
static bool place_by_names(struct csv *csv)
{
    int64_t columns, none;
    if (!look_at_line(*csv, NULL, &columns, &none) || !targets_make(csv, columns))
        return false;
    for (int i = 0; i < csv->model->inputs; i++)
        for (int64_t k = 0; k < input_elements(&csv->model->input[i]); k++)
            if (!place_column(csv, i, k))
                return false;
    return true;
}

/* --- files ----------------------------------------------------------------------------------- */

static struct column new_column(struct dataset *dataset, const struct dlcrt_input *input,
                                int64_t samples, struct report *report)
{
    const size_t bytes = (size_t)input_elements(input) * dtype_size(input->dtype);
    void *memory = data_own(dataset, allocate(report, (size_t)samples, bytes), report);
    return (struct column){memory, input->dtype, (int64_t)bytes};
}

static bool read_mapped(struct dataset *dataset, struct split *split, struct csv *csv, bool header)
{
    if (csv->named && !place_by_names(csv))
        return false;
    if (header)
        next_line(csv);
    const int64_t samples = count_lines(*csv);
    struct segment *segment = data_segment(dataset, split, csv->path, samples, csv->report);
    for (int i = 0; segment && i < csv->model->inputs; i++) {
        segment->column[i] = new_column(dataset, &csv->model->input[i], samples, csv->report);
        csv->out[i] = (char *)(uintptr_t)segment->column[i].base;
        if (!csv->out[i])
            return false;
    }
    return segment && read_lines(csv);
}

static bool read_file(struct dataset *dataset, struct split *split, struct csv *csv, bool header)
{
    struct mapping mapping;
    if (!file_map(&mapping, csv->path, csv->report))
        return false;
    csv_begin(csv, &mapping);
    const bool good = read_mapped(dataset, split, csv, header);
    file_unmap(&mapping);
    return good;
}

static bool read_files(struct dataset *dataset, const struct dlcrt_data *data, struct csv *csv)
{
    csv->named = csv->model->input[0].column != NULL;
    if (!csv->named && (!data_roles(csv->model, "csv", &csv->image, &csv->label, csv->report) ||
                        !place_by_roles(csv, data->label_column)))
        return false;
    if (!file_exists(csv->path)) {
        report_error(csv->report, "no csv data: there is no file '%s'", csv->path);
        data_hint(data, csv->report);
        return false;
    }
    if (!read_file(dataset, &dataset->train, csv, data->header))
        return false;
    csv->path = data->test;
    return !data->test || read_file(dataset, &dataset->test, csv, data->header);
}

bool read_csv(struct dataset *dataset, const struct dlcrt_data *data, struct report *report)
{
    struct csv csv = {
        .path = data->path ? data->path : "", .model = dataset->model, .report = report};
    csv.out = allocate(report, (size_t)dataset->model->inputs, sizeof *csv.out);
    csv.text = allocate(report, LONGEST_FIELD, 1);
    const bool good = csv.out && csv.text && read_files(dataset, data, &csv);
    free(csv.out);
    free(csv.text);
    free(csv.target);
    return good;
}
