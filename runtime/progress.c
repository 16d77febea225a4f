#include "progress.h"
#include "trainer.h"
#include <inttypes.h>
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

static void draw(struct progress *progress, uint64_t step, double loss, double now)
{
    enum { WIDTH = 30 };
    char bar[WIDTH + 1], left[32];
    const double part = progress->steps ? (double)step / (double)progress->steps : 1;
    for (int i = 0; i < WIDTH; i++)
        bar[i] = i < part * WIDTH ? '#' : '.';
    bar[WIDTH] = '\0';
    printf("\r\033[K[%s] %3.0f %%  step %" PRIu64 "/%" PRIu64 "  loss %.4f  %s left", bar,
           part * 100, step, progress->steps, loss,
           duration_text(left, sizeof left, seconds_left(progress, step, now)));
    fflush(stdout);
    progress->drawn = true;
}

void progress_step(struct progress *progress, uint64_t step, int64_t samples, double loss)
{
    progress->samples += samples;
    if (progress->quiet || !progress->terminal)
        return;
    const double now = seconds_now();
    if (now - progress->last_draw < 0.1)
        return;
    progress->last_draw = now;
    draw(progress, step, loss, now);
}

void progress_clear(struct progress *progress)
{
    if (progress->drawn)
        printf("\r\033[K");
    progress->drawn = false;
}

void progress_record(struct progress *progress, const struct record *record)
{
    const double now = seconds_now(), spent = now - progress->last_record;
    char text[128];
    if (!progress->quiet) {
        progress_clear(progress);
        printf("epoch %" PRIu64 "/%" PRIu64 "  step %" PRIu64 "/%" PRIu64 "  loss %.4f",
               record->epoch, progress->epochs, record->step, progress->steps, record->loss);
        for (int i = 0; i < progress->model->metrics; i++) {
            format_metric(text, sizeof text, &progress->model->metric[i], record->metric[i]);
            printf("  %s", text);
        }
        if (spent > 0 && progress->samples > 0)
            printf("  %.0f samples/s", (double)progress->samples / spent);
        printf("  %s left\n",
               duration_text(text, sizeof text, seconds_left(progress, record->step, now)));
        fflush(stdout);
    }
    progress->last_record = now;
    progress->samples = 0;
}
