/* Loss and metrics of a split, and the command eval. */
#include "text.h"
#include "trainer.h"
#include <math.h>
#include <string.h>

struct result evaluate(const struct dlcrt_model *model, const struct dataset *data,
                       const struct split *split)
{
    struct result result = {0};
    double loss = 0, weight = 0, sum[MAX_METRICS] = {0};
    for (int64_t begin = 0; begin < split->samples; begin += model->batch) {
        const int64_t left = split->samples - begin;
        const int64_t count = left < model->batch ? left : model->batch;
        data_fill(data, split, NULL, begin, count);
        model->run->valid = (double)count;
        model->evaluate();
        /* A batch whose weights are all zero has no mean loss. */
        const double batch_weight = (double)*model->loss_weight;
        if (batch_weight != 0)
            loss += (double)*model->loss * batch_weight;
        weight += batch_weight;
        for (int i = 0; i < model->metrics; i++)
            sum[i] += (double)*model->metric[i].sum;
    }
    result.loss = isnan(loss) ? (double)NAN : weight != 0 ? loss / weight : 0; /* not "-nan" */
    for (int i = 0; i < model->metrics && split->samples > 0; i++)
        result.metric[i] = model->metric[i].scale * sum[i] / (double)split->samples;
    return result;
}

void format_metric(char *text, size_t size, const struct dlcrt_metric *metric, double value)
{
    const bool percent = metric->unit && strcmp(metric->unit, "%") == 0;
    snprintf(text, size, percent ? "%s %.2f %s" : "%s %.4f%s", metric->name, value,
             metric->unit ? metric->unit : "");
}

void print_result(const struct dlcrt_model *model, const struct result *result)
{
    char text[128];
    printf("test: loss %.4f", result->loss);
    for (int i = 0; i < model->metrics; i++) {
        format_metric(text, sizeof text, &model->metric[i], result->metric[i]);
        printf(", %s", text);
    }
    printf("\n");
    fflush(stdout);
}

/* {"loss":1.28714526,"accuracy":54.72} */
static bool write_result(const struct dlcrt_model *model, const struct result *result,
                         const char *path, struct report *report)
{
    struct output output;
    struct text text;
    if (!text_make(&text, 64 + 128 * (size_t)model->metrics, report))
        return false;
    text_add(&text, "{\"loss\":%.9g", result->loss);
    for (int i = 0; i < model->metrics; i++) {
        text_add(&text, ",");
        text_json(&text, model->metric[i].name);
        text_add(&text, ":%.9g", result->metric[i]);
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
        const struct result result = evaluate(model, &data, &data.test);
        print_result(model, &result);
        if (trainer->options->output)
            write_result(model, &result, trainer->options->output, trainer->report);
    }
    data_close(&data);
    return trainer->report->code;
}
