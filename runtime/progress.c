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

void progress_text(const struct progress *progress, const struct record *record, double now,
                   char text[PROGRESS_TEXT])
{
    const double spent = now - progress->last_record;
    char part[128];
    struct text line = {.data = text, .capacity = PROGRESS_TEXT};
    text_add(&line, "epoch %" PRIu64 "/%" PRIu64 "  step %" PRIu64 "/%" PRIu64 "  loss %.4f",
             record->epoch, progress->epochs, record->step, progress->steps, record->loss);
    for (int i = 0; i < progress->model->metrics; i++) {
        format_metric(part, sizeof part, &progress->model->metric[i], record->metric[i]);
        text_add(&line, "  %s", part);
    }
    if (spent > 0 && progress->samples > 0)
        text_add(&line, "  %.0f samples/s", (double)progress->samples / spent);
    text_add(&line, "  %s left",
             duration_text(part, sizeof part, seconds_left(progress, record->step, now)));
}

void progress_bar(double part, const char *text, int columns, char line[PROGRESS_TEXT])
{
    enum { LEAST = 10, MOST = 40 };
    const int length = (int)strlen(text);
    const int left = columns - 1 - length - 3; /* the cursor's column, "[", "] " */
    const int width = left < MOST ? left : MOST;
    if (width < LEAST) {
        snprintf(line, PROGRESS_TEXT, "%.*s", columns > 1 ? columns - 1 : 0, text);
        return;
    }
    const int full = (int)(part * width + 0.5);
    line[0] = '[';
    for (int i = 0; i < width; i++)
        line[1 + i] = i < full ? '#' : '.';
    snprintf(line + 1 + width, (size_t)(PROGRESS_TEXT - 1 - width), "] %s", text);
}

static int terminal_columns(void)
{
    struct winsize size;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool progress_step(struct progress *progress, int64_t samples)
{
    progress->samples += samples;
    return progress->terminal && !progress->quiet && seconds_now() - progress->last_draw >= 0.1;
}

void progress_draw(struct progress *progress, const struct record *record)
{
    char text[PROGRESS_TEXT], line[PROGRESS_TEXT];
    progress->last_draw = seconds_now();
    progress_text(progress, record, progress->last_draw, text);
    progress_bar((double)record->step / (double)progress->steps, text, terminal_columns(), line);
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
        progress_text(progress, record, now, text);
        progress_clear(progress);
        printf("%s\n", text);
        fflush(stdout);
    }
    progress->last_record = now;
    progress->samples = 0;
}
