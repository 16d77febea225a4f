/* Loss and metrics of a split, and the command eval. */
#include "text.h"
#include "trainer.h"
#include <math.h>

double evaluate(struct metrics *metrics, const struct dataset *data, const struct split *split)
{
    const struct dlcrt_model *model = metrics->model;
    const int64_t short_batch = model->defaults.whole_batches ? split->samples % model->batch : 0;
    const int64_t samples = split->samples - short_batch;
    double loss = 0, weight = 0;
    for (int64_t begin = 0; begin < samples; begin += model->batch) {
        const int64_t left = samples - begin;
        const int64_t count = left < model->batch ? left : model->batch;
        data_fill(data, split, NULL, begin, count);
        model->run->valid = (double)count;
        model->evaluate();
        /* A batch whose weights are all zero has no mean loss. */
        const double batch_weight = model_loss_weight(model);
        if (batch_weight != 0)
            loss += model_loss(model) * batch_weight;
        weight += batch_weight;
        metrics_add(metrics);
    }
    if (samples > 0)
        metrics_compute(metrics, (double)samples);
    if (model_sums_loss(model))
        weight = 1;
    return isnan(loss) ? (double)NAN : weight != 0 ? loss / weight : 0; /* not "-nan" */
}

void print_result(const struct dlcrt_model *model, double loss, const double *metric)
{
    const double *value = metric;
    char text[128];
    printf("test: loss %.4f", loss);
    for (int i = 0; i < model->metrics; value += metric_values(&model->metric[i++]))
        if (metric_values(&model->metric[i]) == 1) {
            metric_text(text, sizeof text, &model->metric[i], *value);
            printf(", %s", text);
        }
    printf("\n");
    metrics_print_lists(model, metric);
}

/* {"loss":1.28714526,"accuracy":54.72} */
static bool write_result(const struct metrics *metrics, double loss, const char *path,
                         struct report *report)
{
    const struct dlcrt_model *model = metrics->model;
    const double *value = metrics->value;
    struct output output;
    struct text text;
    if (!text_make(&text, 64 + metrics_text_size(model), report))
        return false;
    text_add(&text, "{\"loss\":%.*g", model_digits(model), loss);
    for (int i = 0; i < model->metrics; value += metric_values(&model->metric[i++])) {
        text_add(&text, ",");
        text_json(&text, model->metric[i].name);
        text_add(&text, ":");
        metric_json(&text, &model->metric[i], value, model_digits(model));
    }
    text_add(&text, "}\n");
    bool good = output_open(&output, path, report);
    if (good) {
        output_write(&output, text.data, text.size);
        good = output_commit(&output, report);
    }
    text_free(&text);
    return good;
}

static void evaluate_test(struct trainer *trainer, const struct dataset *data)
{
    struct metrics metrics;
    if (!metrics_make(&metrics, trainer->model, trainer->report))
        return;
    const double loss = evaluate(&metrics, data, &data->test);
    print_result(trainer->model, loss, metrics.value);
    if (trainer->options->output)
        write_result(&metrics, loss, trainer->options->output, trainer->report);
    metrics_free(&metrics);
}

int command_eval(struct trainer *trainer)
{
    struct dlcrt_model *model = trainer->model;
    struct data_paths paths;
    struct dataset data;
    const struct dlcrt_data located = data_located(&model->data, trainer->options->data, &paths);
    if (!load_weights(trainer, true) ||
        !data_open(&data, model, &located, trainer->options->seed, trainer->report))
        return trainer->report->code;
    if (data.test.samples == 0) {
        report_error(trainer->report, "%s: there is no test split to evaluate", data.source);
        report_hint(trainer->report, "'test_every' or 'test' under 'data' makes one");
    } else {
        evaluate_test(trainer, &data);
    }
    data_close(&data);
    return trainer->report->code;
}
