#include "progress.h"
#include "trainer.h"
#include <inttypes.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

char *duration_text(char *text, size_t size, double seconds)
{
    const int64_t whole = seconds < 1e15 ? (int64_t)(seconds + 0.5) : 0;
    const int64_t hours = whole / 3600, minutes = whole / 60 % 60;
    if (hours > 0)
        snprintf(text, size, "%" PRId64 ":%02" PRId64 ":%02" PRId64, hours, minutes, whole % 60);
    else
        snprintf(text, size, "%" PRId64 ":%02" PRId64, minutes, whole % 60);
    return text;
}

void progress_begin(struct progress *progress, const struct dlcrt_model *model, bool quiet,
                    uint64_t first, uint64_t steps, uint64_t epochs)
{
    *progress = (struct progress){.model = model,
                                  .quiet = quiet,
                                  .terminal = isatty(STDOUT_FILENO) == 1,
                                  .first = first,
                                  .steps = steps,
                                  .epochs = epochs,
                                  .begin = seconds_now()};
    progress->last_record = progress->last_draw = progress->begin;
}

static double seconds_left(const struct progress *progress, uint64_t step, double now)
{
    const uint64_t done = step - progress->first;
    return done == 0 ? 0
                     : (now - progress->begin) / (double)done * (double)(progress->steps - step);
}

/* Since the last record; over the whole run where that was less than a second ago. */
static double samples_per_second(const struct progress *progress, double now)
{
    const double recent = now - progress->last_record, all = now - progress->begin;
    return recent >= 1 ? (double)progress->samples / recent
           : all > 0   ? (double)progress->all_samples / all
                       : 0;
}

static void add_metrics(struct text *line, const struct dlcrt_model *model, const double *value)
{
    char part[128];
    for (int i = 0; i < model->metrics; i++) {
        const struct dlcrt_metric *metric = &model->metric[i];
        if (metric_values(metric) == 1) {
            metric_text(part, sizeof part, metric, *value);
            text_add(line, "  %s", part);
        }
        value += metric_values(metric);
    }
}

void progress_text(const struct progress *progress, const struct record *record, double now,
                   bool narrow, char text[PROGRESS_TEXT])
{
    const double rate = samples_per_second(progress, now);
    char part[128];
    struct text line = {.data = text, .capacity = PROGRESS_TEXT};
    text_add(&line, "epoch %" PRIu64 "/%" PRIu64, record->epoch, progress->epochs);
    if (!narrow)
        text_add(&line, "  step %" PRIu64 "/%" PRIu64, record->step, progress->steps);
    text_add(&line, "  loss %.4f", record->loss);
    add_metrics(&line, progress->model, record->metric);
    if (record->validation) {
        text_add(&line, "  validation: loss %.4f", record->validation_loss);
        add_metrics(&line, progress->model, record->validation);
    }
    if (rate > 0)
        text_add(&line, "  %.0f%s/s", rate, narrow ? "" : " samples");
    text_add(&line, "  %s left",
             duration_text(part, sizeof part, seconds_left(progress, record->step, now)));
}

bool progress_bar(double part, const char *text, int columns, char line[PROGRESS_TEXT])
{
    enum { LEAST = 10, MOST = 40 };
    const int length = (int)strlen(text);
    const int left = columns - 1 - length - 3; /* the cursor's column, "[", "] " */
    const int width = left < MOST ? left : MOST;
    if (width < LEAST) {
        snprintf(line, PROGRESS_TEXT, "%.*s", columns > 1 ? columns - 1 : 0, text);
        return false;
    }
    const int full = (int)(part * width + 0.5);
    line[0] = '[';
    for (int i = 0; i < width; i++)
        line[1 + i] = i < full ? '#' : '.';
    snprintf(line + 1 + width, (size_t)(PROGRESS_TEXT - 1 - width), "] %s", text);
    return true;
}

static int terminal_columns(void)
{
    struct winsize size;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool progress_step(struct progress *progress, int64_t samples)
{
    progress->samples += samples;
    progress->all_samples += samples;
    return progress->terminal && !progress->quiet && seconds_now() - progress->last_draw >= 0.1;
}

void progress_draw(struct progress *progress, const struct record *record)
{
    char text[PROGRESS_TEXT], line[PROGRESS_TEXT];
    const double part = (double)record->step / (double)progress->steps;
    const int columns = terminal_columns();
    progress->last_draw = seconds_now();
    progress_text(progress, record, progress->last_draw, false, text);
    if (!progress_bar(part, text, columns, line)) {
        progress_text(progress, record, progress->last_draw, true, text);
        progress_bar(part, text, columns, line);
    }
    printf("\r\033[K%s", line);
    fflush(stdout);
    progress->drawn = true;
}

void progress_clear(struct progress *progress)
{
    if (progress->drawn)
        printf("\r\033[K");
    progress->drawn = false;
}

void progress_record(struct progress *progress, const struct record *record)
{
    const double now = seconds_now();
    char text[PROGRESS_TEXT];
    if (!progress->quiet) {
        progress_text(progress, record, now, false, text);
        progress_clear(progress);
        printf("%s\n", text);
        fflush(stdout);
    }
    progress->last_record = now;
    progress->samples = 0;
}
