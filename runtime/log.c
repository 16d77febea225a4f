#include "log.h"
#include "file.h"
#include "metrics.h"
#include "tensor.h"
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The step of a record, or UINT64_MAX when the line is none. */
static uint64_t step_of(const char *line, const char *end, bool csv)
{
    static const char prefix[] = "{\"step\":";
    const size_t skip = csv ? 0 : sizeof prefix - 1;
    uint64_t step = 0;
    if ((size_t)(end - line) <= skip || memcmp(line, prefix, skip) != 0)
        return UINT64_MAX;
    line += skip;
    if (*line < '0' || *line > '9')
        return UINT64_MAX;
    for (; line < end && *line >= '0' && *line <= '9' && step < UINT64_MAX / 16; line++)
        step = step * 10 + (uint64_t)(*line - '0');
    return line < end && *line == ',' ? step : UINT64_MAX;
}

/* The bytes that stay: whole lines, up to the first record beyond `kept`. */
static size_t kept_size(const struct mapping *mapping, bool csv, uint64_t kept)
{
    const char *begin = (const char *)mapping->data, *end = begin + mapping->size, *line = begin;
    while (line < end) {
        const char *newline = memchr(line, '\n', (size_t)(end - line));
        const bool is_header = csv && line == begin && newline && !strncmp(line, "step,", 5);
        const uint64_t step = newline ? step_of(line, newline, csv) : UINT64_MAX;
        if (!newline || (!is_header && step > kept))
            break;
        line = newline + 1;
    }
    return (size_t)(line - begin);
}

/* Cuts the log of a run that is resumed, whole or not at all. */
static bool cut(const char *path, bool csv, uint64_t kept, struct report *report)
{
    struct mapping mapping;
    struct output output;
    if (!file_map(&mapping, path, report))
        return false;
    const size_t size = kept_size(&mapping, csv, kept);
    bool good = true;
    if (size < mapping.size) {
        good = output_open(&output, path, report);
        if (good) {
            output_write(&output, mapping.data, size);
            good = output_commit(&output, report);
        }
    }
    file_unmap(&mapping);
    return good;
}

static const char validation[] = "validation_";

static bool validates(const struct log *log)
{
    return log->model->defaults.validation > 0;
}

static void add_names(struct log *log, const char *prefix)
{
    char name[METRIC_NAME];
    for (int i = 0; i < log->model->metrics; i++)
        for (int64_t k = 0; k < metric_values(&log->model->metric[i]); k++) {
            metric_name(name, &log->model->metric[i], k);
            text_add(&log->line, ",%s%s", prefix, name);
        }
}

static void add_header(struct log *log)
{
    text_clear(&log->line);
    text_add(&log->line, "step,epoch,loss,lr");
    add_names(log, "");
    if (validates(log)) {
        text_add(&log->line, ",%sloss", validation);
        add_names(log, validation);
    }
    text_add(&log->line, "\n");
}

static bool write_line(struct log *log)
{
    if (write_all(log->fd, log->line.data, log->line.size)) {
        log->size += (off_t)log->line.size;
        return true;
    }
    const int error = errno;
    if (ftruncate(log->fd, log->size) == 0)
        lseek(log->fd, log->size, SEEK_SET);
    errno = error;
    return false;
}

bool log_open(struct log *log, const char *path, const struct dlcrt_model *model, bool resumed,
              uint64_t kept, struct report *report)
{
    *log = (struct log){.fd = -1, .path = path, .model = model};
    if (!path)
        return true;
    const char *dot = strrchr(path_name(path), '.');
    log->csv = dot && strcmp(dot, ".csv") == 0;
    if (!text_make(&log->line, 1024 + 4 * metrics_text_size(model), report))
        return false;
    output_clean(path); /* of a process that was killed while it cut the log */
    if (resumed && file_exists(path) && !cut(path, log->csv, kept, report))
        return false;
    log->fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | (resumed ? 0 : O_TRUNC), 0666);
    log->size = log->fd >= 0 ? lseek(log->fd, 0, SEEK_END) : 0;
    if (log->size < 0) /* a pipe or a terminal */
        log->size = 0;
    bool good = log->fd >= 0;
    if (good && log->csv && log->size == 0) {
        add_header(log);
        good = write_line(log);
    }
    if (!good) {
        report_error(report, "cannot write the log '%s': %s", path, strerror(errno));
        log_close(log);
    }
    return good;
}

double scalar_in_use(const struct dlcrt_scalar *scalar)
{
    return scalar->scheduled ? *scalar->scheduled : *scalar->value;
}

static double learning_rate(const struct dlcrt_model *model)
{
    for (int i = 0; i < model->scalars; i++)
        if (strcmp(model->scalar[i].name, "lr") == 0)
            return scalar_in_use(&model->scalar[i]);
    return 0;
}

static void add_values(struct log *log, const char *prefix, const double *value)
{
    struct text *line = &log->line;
    const int digits = model_digits(log->model);
    char name[METRIC_NAME];
    for (int i = 0; i < log->model->metrics; i++) {
        const struct dlcrt_metric *metric = &log->model->metric[i];
        if (!log->csv) {
            snprintf(name, sizeof name, "%s%s", prefix, metric->name);
            text_add(line, ",");
            text_json(line, name);
            text_add(line, ":");
            metric_json(line, metric, value, digits);
        }
        for (int64_t k = 0; log->csv && k < metric_values(metric); k++)
            text_add(line, ",%.*g", digits, value[k]);
        value += metric_values(metric);
    }
}

static void format_record(struct log *log, const struct record *record)
{
    struct text *line = &log->line;
    const int digits = model_digits(log->model);
    text_clear(line);
    text_add(line,
             log->csv ? "%" PRIu64 ",%" PRIu64 ",%.*g,%.9g"
                      : "{\"step\":%" PRIu64 ",\"epoch\":%" PRIu64 ",\"loss\":%.*g,\"lr\":%.9g",
             record->step, record->epoch, digits, record->loss, learning_rate(log->model));
    add_values(log, "", record->metric);
    if (validates(log) && record->validation) {
        text_add(line, log->csv ? ",%.*g" : ",\"validation_loss\":%.*g", digits,
                 record->validation_loss);
        add_values(log, validation, record->validation);
    } else if (validates(log) && log->csv) {
        text_add(line, ","); /* columns without a value */
        for (int i = 0; i < log->model->metrics; i++)
            for (int64_t k = 0; k < metric_values(&log->model->metric[i]); k++)
                text_add(line, ",");
    }
    text_add(line, log->csv ? "\n" : "}\n");
}

void log_record(struct log *log, const struct record *record, struct report *report)
{
    if (log->fd < 0)
        return;
    format_record(log, record);
    if (write_line(log) || log->failed)
        return;
    log->failed = true;
    report_error(report, "cannot write the log '%s': %s; training goes on, records are missing",
                 log->path, strerror(errno));
}

void log_sync(struct log *log)
{
    if (log->fd >= 0)
        fsync(log->fd);
}

void log_close(struct log *log)
{
    if (log->fd >= 0)
        close(log->fd);
    log->fd = -1;
    text_free(&log->line);
}
