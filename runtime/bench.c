/* The command bench: the time of a training step, data in memory, everything of a step included. */
#include "loader.h"
#include "probe.h"
#include "roofline.h"
#include "trainer.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_DATA = 64 << 20, MOST_BATCHES = 64, MOST_STEPS = 1000000 };
enum {
    WARM_STEPS = 5,
    LEAST_STEPS = 20
};                                /* of large networks, whose steps are long, one and three */
static const double large = 1e10; /* operations of a step */

struct bench {
    struct trainer *trainer;
    struct dlcrt_model *model;
    struct dataset data;
    struct loader loader;
    uint64_t batches, step; /* of an epoch; so far */
    /* Of the profile. */
    double last, *kernel_seconds;
};

/* Synthetic samples, made once and kept: about 64 batches, within 64 MB. */
static bool make_data(struct bench *bench)
{
    const struct dlcrt_model *model = bench->model;
    struct report *report = bench->trainer->report;
    int64_t bytes = 1;
    for (int i = 0; i < model->inputs; i++)
        bytes += input_elements(&model->input[i]) * (int64_t)dtype_size(model->input[i].dtype);
    int64_t batches = MOST_DATA / (bytes * model->batch);
    batches = batches < 1 ? 1 : batches > MOST_BATCHES ? MOST_BATCHES : batches;
    bench->data = (struct dataset){.model = model, .train = {.name = "training"}};
    struct segment *segment =
        data_segment(&bench->data, &bench->data.train, "synthetic", batches * model->batch, report);
    for (int i = 0; segment && i < model->inputs; i++) {
        const struct dlcrt_input *input = &model->input[i];
        const size_t size = (size_t)input_elements(input) * dtype_size(input->dtype);
        unsigned char *memory =
            data_own(&bench->data, allocate(report, (size_t)segment->samples, size), report);
        if (!memory)
            return false;
        for (int64_t sample = 0; sample < segment->samples; sample++)
            fill_synthetic(model, i, bench->trainer->options->seed, sample,
                           memory + (size_t)sample * size);
        segment->column[i] = (struct column){memory, input->dtype, (int64_t)size};
    }
    return segment != NULL;
}

/* One step as in training: the samples of the batch are drawn and copied. Returns its seconds, or
   -1, reported, when the loss is not finite. */
static double timed_step(struct bench *bench)
{
    struct dlcrt_model *model = bench->model;
    const double begin = seconds_now();
    bench->last = begin;
    const struct drawn *drawn = loader_take(&bench->loader, bench->step);
    model->run->step = bench->step;
    model->run->epoch = (double)bench->step / (double)bench->batches;
    model->run->valid = (double)model->batch;
    const bool finite = model->train();
    bench->step++;
    if (finite)
        return seconds_now() - begin;
    report_nan(bench->trainer, &bench->data, drawn);
    return -1;
}

static bool start_loader(struct bench *bench)
{
    bench->batches = (uint64_t)(bench->data.train.samples / bench->model->batch);
    const struct order order = {.seed = bench->model->run->seed,
                                .shuffle = true,
                                .batches = (int64_t)bench->batches,
                                .end = UINT64_MAX};
    if (!loader_make(&bench->loader, &bench->data, &order, bench->trainer->report))
        return false;
    threads_start();
    loader_start(&bench->loader, 0);
    return true;
}

static void time_kernel(void *context, int kernel)
{
    struct bench *bench = context;
    const double now = seconds_now();
    if (kernel < 0)
        kernel = ~kernel; /* a step of a loop */
    if (kernel >= 0 && kernel < bench->model->train_kernels)
        bench->kernel_seconds[kernel] += now - bench->last;
    bench->last = now;
}

static int by_value(const void *a, const void *b)
{
    const double p = *(const double *)a, q = *(const double *)b;
    return (p > q) - (p < q);
}

static double median(double *value, int64_t count)
{
    qsort(value, (size_t)count, sizeof *value, by_value);
    return count % 2 ? value[count / 2] : (value[count / 2 - 1] + value[count / 2]) / 2;
}

static double total_flops(const struct dlcrt_model *model)
{
    double flops = 0;
    for (int i = 0; i < model->train_kernels; i++)
        flops += model->train_kernel[i].flops;
    return flops;
}

/* "105.5 us", "12.31 ms", "1.204 s" */
static const char *time_text(char *text, size_t size, double seconds)
{
    if (seconds < 1e-2)
        snprintf(text, size, "%.1f us", seconds * 1e6);
    else if (seconds < 1)
        snprintf(text, size, "%.2f ms", seconds * 1e3);
    else
        snprintf(text, size, "%.3f s", seconds);
    return text;
}

static void print_step(const struct bench *bench, double seconds, int64_t steps)
{
    char text[64];
    const double flops = total_flops(bench->model);
    printf("step: %s (median of %" PRId64 "), %.0f samples/s",
           time_text(text, sizeof text, seconds), steps, (double)bench->model->batch / seconds);
    if (flops > 0)
        printf(", %.2f GFLOP/s", flops / seconds * 1e-9);
    printf("\n");
}

/* A kernel's share of the roofline is the time that its work takes at least, over its time. What
   comes from caches is faster than memory, so that it may be above one. */
static void print_kernel(const struct dlcrt_kernel *kernel, double mean, double seconds,
                         const struct roofline *roofline)
{
    const double least = roofline_seconds(roofline, kernel->flops, kernel->bytes);
    printf("%-36s %6d %10.2f %7.2f %9.2f %9.2f %8.0f\n", kernel->name, kernel->line, mean * 1e6,
           mean / seconds * 100, mean > 0 ? kernel->flops / mean * 1e-9 : 0,
           mean > 0 ? kernel->bytes / mean * 1e-9 : 0, mean > 0 ? least / mean * 100 : 0);
}

static void print_profile(const struct bench *bench, const struct roofline *roofline,
                          double seconds, int64_t steps)
{
    double inside = 0, least = 0;
    printf("limits of this machine (threads: %d): %.1f GFLOP/s, %.1f GB/s", thread_count(),
           roofline->flops * 1e-9, roofline->bytes * 1e-9);
    if (roofline->handover > 0)
        printf(", %.0f ns from thread to thread", roofline->handover * 1e9);
    printf("\n");
    printf("%-36s %6s %10s %7s %9s %9s %8s\n", "kernel", "line", "us", "%", "GFLOP/s", "GB/s",
           "% limit");
    for (int i = 0; i < bench->model->train_kernels; i++) {
        const struct dlcrt_kernel *kernel = &bench->model->train_kernel[i];
        const double mean = bench->kernel_seconds[i] / (double)steps;
        inside += mean;
        least += roofline_seconds(roofline, kernel->flops, kernel->bytes);
        print_kernel(kernel, mean, seconds, roofline);
    }
    printf("%-36s %6s %10.2f %7.2f\n", "(outside the kernels)", "", (seconds - inside) * 1e6,
           (seconds - inside) / seconds * 100);
    printf("%-36s %6s %10.2f %7.2f %9s %9s %8.0f\n", "(all)", "", seconds * 1e6, 100.0, "", "",
           least / seconds * 100);
}

/* Runs the steps; false after a loss that is not finite. */
static bool run_steps(struct bench *bench, double *seconds, int64_t steps)
{
    for (int64_t i = 0; i < steps; i++) {
        seconds[i] = timed_step(bench);
        if (seconds[i] < 0)
            return false;
    }
    return true;
}

/* The profile: the steps again, with a clock read between the kernels. */
static bool profile(struct bench *bench, double *seconds, int64_t steps)
{
    struct report *report = bench->trainer->report;
    struct roofline roofline;
    if (!roofline_measure(&roofline, report))
        return false;
    bench->kernel_seconds =
        allocate(report, (size_t)bench->model->train_kernels, sizeof *bench->kernel_seconds);
    if (!bench->kernel_seconds)
        return false;
    probe_set(bench->model, time_kernel, bench);
    const bool good = run_steps(bench, seconds, steps);
    probe_clear(bench->model);
    double sum = 0;
    for (int64_t i = 0; good && i < steps; i++)
        sum += seconds[i];
    if (good)
        print_profile(bench, &roofline, sum / (double)steps, steps);
    free(bench->kernel_seconds);
    return good;
}

/* As many as take about a second, after steps that warm the caches and the clock. Callgrind counts
   on it that the number of these does not depend on the time. */
static int64_t choose_steps(struct bench *bench)
{
    double seconds[WARM_STEPS];
    const bool is_large = total_flops(bench->model) > large;
    const int warm = is_large ? 1 : WARM_STEPS, least = is_large ? 3 : LEAST_STEPS;
    if (!run_steps(bench, seconds, warm))
        return -1;
    if (bench->trainer->options->steps > 0)
        return bench->trainer->options->steps;
    const double steps = 1 / (median(seconds, warm) + 1e-9);
    return steps < least ? least : steps > MOST_STEPS ? MOST_STEPS : (int64_t)steps;
}

static void measure(struct bench *bench)
{
    const int64_t steps = choose_steps(bench);
    double *seconds =
        steps > 0 ? allocate(bench->trainer->report, (size_t)steps, sizeof *seconds) : NULL;
    if (seconds && run_steps(bench, seconds, steps)) {
        const double step = median(seconds, steps);
        if (!bench->trainer->options->profile || profile(bench, seconds, steps))
            print_step(bench, step, steps);
    }
    free(seconds);
}

int command_bench(struct trainer *trainer)
{
    struct bench bench = {.trainer = trainer, .model = trainer->model};
    options_apply_scalars(trainer->options, trainer->model);
    if (model_start(trainer->model, trainer->layouts, trainer->options->seed, trainer->report) &&
        make_data(&bench) && start_loader(&bench))
        measure(&bench);
    loader_free(&bench.loader);
    data_close(&bench.data);
    return trainer->report->code;
}
