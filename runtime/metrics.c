#include "metrics.h"
#include "convert.h"
#include "tensor.h"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

int64_t metric_sums(const struct dlcrt_metric *metric)
{
    int64_t sums = metric->value == NULL;
    for (int i = 0; i < metric->parts; i++)
        sums += shape_elements(metric->part[i].rank, metric->part[i].shape);
    return sums;
}

int64_t metric_values(const struct dlcrt_metric *metric)
{
    return shape_elements(metric->rank, metric->shape);
}

bool metrics_make(struct metrics *metrics, const struct dlcrt_model *model, struct report *report)
{
    int64_t doubles = 0;
    *metrics = (struct metrics){.model = model};
    for (int i = 0; i < model->metrics; i++) {
        const struct dlcrt_metric *metric = &model->metric[i];
        metrics->sums += metric_sums(metric);
        metrics->values += metric_values(metric);
        doubles = metric->doubles > doubles ? metric->doubles : doubles;
    }
    metrics->sum = allocate(report, (size_t)metrics->sums, sizeof *metrics->sum);
    metrics->value = allocate(report, (size_t)metrics->values, sizeof *metrics->value);
    metrics->memory = allocate(report, (size_t)doubles, sizeof *metrics->memory);
    if (metrics->sum && metrics->value && metrics->memory)
        return true;
    metrics_free(metrics);
    return false;
}

void metrics_free(struct metrics *metrics)
{
    free(metrics->sum);
    free(metrics->value);
    free(metrics->memory);
    *metrics = (struct metrics){0};
}

/* Adds the logical elements of a tensor, row-major. */
static void add_part(double *sum, const struct dlcrt_tensor *part)
{
    const int64_t elements = shape_elements(part->rank, part->shape);
    int64_t index[DLCRT_MAX_RANK] = {0};
    for (int64_t i = 0; i < elements; i++) {
        sum[i] +=
            element_value(part->dtype, part->data, part->digits ? dlcrt_offset(part, index) : i);
        for (int d = part->rank - 1; d >= 0 && ++index[d] == part->shape[d]; d--)
            index[d] = 0;
    }
}

void metrics_add(struct metrics *metrics)
{
    double *sum = metrics->sum;
    for (int i = 0; i < metrics->model->metrics; i++) {
        const struct dlcrt_metric *metric = &metrics->model->metric[i];
        if (metric->value == NULL)
            *sum++ += metric->sum_f64 ? *metric->sum_f64 : (double)*metric->sum;
        for (int k = 0; k < metric->parts; k++) {
            add_part(sum, &metric->part[k]);
            sum += shape_elements(metric->part[k].rank, metric->part[k].shape);
        }
    }
}

void metrics_compute(struct metrics *metrics, double samples)
{
    const double *sum = metrics->sum;
    double *value = metrics->value;
    for (int i = 0; i < metrics->model->metrics; i++) {
        const struct dlcrt_metric *metric = &metrics->model->metric[i];
        const int64_t sums = metric_sums(metric), values = metric_values(metric);
        if (metric->value != NULL) {
            memcpy(metrics->memory, sum, (size_t)sums * sizeof *sum);
            metric->value(metrics->memory);
        }
        for (int64_t k = 0; k < values; k++)
            value[k] = metric->scale *
                       (metric->value == NULL ? *sum / samples : metrics->memory[metric->at + k]);
        sum += sums;
        value += values;
    }
}

void metric_text(char *text, size_t size, const struct dlcrt_metric *metric, double value)
{
    const bool percent = metric->unit && strcmp(metric->unit, "%") == 0;
    snprintf(text, size, percent ? "%s %.2f %s" : "%s %.4f%s", metric->name, value,
             metric->unit ? metric->unit : "");
}

/* JSON has no NaN and no infinity. */
static void add_number(struct text *text, double value, int digits)
{
    if (isfinite(value))
        text_add(text, "%.*g", digits, value);
    else
        text_add(text, "null");
}

void metric_json(struct text *text, const struct dlcrt_metric *metric, const double *value,
                 int digits)
{
    const int64_t values = metric_values(metric);
    for (int64_t i = 0; i < values; i++) {
        int64_t row = 1; /* of numbers, of rows ... */
        text_add(text, i > 0 ? "," : "");
        for (int d = metric->rank - 1; d >= 0 && i % (row *= metric->shape[d]) == 0; d--)
            text_add(text, "[");
        add_number(text, value[i], digits);
        row = 1;
        for (int d = metric->rank - 1; d >= 0 && (i + 1) % (row *= metric->shape[d]) == 0; d--)
            text_add(text, "]");
    }
}

void metric_name(char text[METRIC_NAME], const struct dlcrt_metric *metric, int64_t number)
{
    int64_t left = metric_values(metric);
    int length = snprintf(text, METRIC_NAME, "%.80s", metric->name);
    for (int d = 0; d < metric->rank; d++) {
        left /= metric->shape[d];
        length += snprintf(text + length, (size_t)(METRIC_NAME - length), ".%" PRId64,
                           number / left % metric->shape[d]);
    }
}

size_t metrics_text_size(const struct dlcrt_model *model)
{
    size_t size = 0;
    for (int i = 0; i < model->metrics; i++)
        size += (size_t)metric_values(&model->metric[i]) *
                (64 + 6 * strlen(model->metric[i].name) + 24 * DLCRT_MAX_RANK);
    return size;
}

/* A vector is a line, a matrix a line per row. */
static void print_list(const struct dlcrt_metric *metric, const double *value)
{
    const int64_t values = metric_values(metric), row = metric->shape[metric->rank - 1];
    const bool percent = metric->unit && strcmp(metric->unit, "%") == 0;
    printf("%s:%s", metric->name, metric->rank > 1 ? "\n" : "");
    for (int64_t i = 0; i < values; i++) {
        printf(metric->rank > 1 ? "%7.6g" : percent ? " %.2f" : " %.4f", value[i]);
        if ((i + 1) % row == 0)
            printf("%s%s\n", metric->rank > 1 || !percent ? "" : " ",
                   metric->rank > 1 ? "" : metric->unit);
    }
}

void metrics_print_lists(const struct dlcrt_model *model, const double *value)
{
    for (int i = 0; i < model->metrics; i++) {
        if (model->metric[i].rank > 0)
            print_list(&model->metric[i], value);
        value += metric_values(&model->metric[i]);
    }
    fflush(stdout);
}
