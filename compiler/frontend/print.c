/* The checked model as a description, and the hash of what a checkpoint must agree with. Both are
   one walk: the hash is over the description less what may differ from run to run. */
#include "frontend/printer.h"

/* --- sections -------------------------------------------------------------------------------- */

static void add_layers(Printer *printer)
{
    text_add(printer->out, "model:\n");
    for (int i = 0; i < printer->model->layers.count; i++) {
        text_add(printer->out, "  - ");
        printer_use(printer, &printer->model->layers.items[i], i);
        text_add(printer->out, "\n");
    }
}

static void add_section_use(Printer *printer, const char *section, const OperatorUse *use)
{
    text_format(printer->out, "%s: {", section);
    printer_use(printer, use, -1);
    text_add(printer->out, "}\n");
}

static void add_gradients(Printer *printer)
{
    const Model *model = printer->model;
    for (int i = 0; i < model->gradients.count; i++) {
        text_add(printer->out, i ? "  - " : "gradient:\n  - ");
        printer_use(printer, &model->gradients.items[i], -1);
        text_add(printer->out, "\n");
    }
}

static void add_part(Printer *printer, const OperatorUse *use, bool per_step)
{
    if (!string_equal(use->name, "lambda")) {
        printer_use(printer, use, -1);
        return;
    }
    text_add(printer->out, "lambda: ");
    printer_open(printer);
    printer_text(printer, "lr_lambda", use->operator->definitions.items[0].written);
    if (per_step)
        printer_name(printer, "interval", "step");
    printer_close(printer);
}

static void add_schedule(Printer *printer)
{
    const Schedule *schedule = &printer->model->schedule;
    if (schedule->parts.count == 0)
        return;
    text_add(printer->out, "schedule: {");
    if (schedule->parts.count == 1 && !schedule->sequential && !schedule->chained) {
        add_part(printer, &schedule->parts.items[0], schedule->per_step);
        text_add(printer->out, "}\n");
        return;
    }
    text_format(printer->out, "%s: {schedulers: [", schedule->chained ? "chained" : "sequential");
    for (int i = 0; i < schedule->parts.count; i++) {
        text_add(printer->out, i ? ", {" : "{");
        add_part(printer, &schedule->parts.items[i], false);
        text_add(printer->out, "}");
    }
    text_add(printer->out, schedule->chained ? "]" : "], milestones: [");
    for (int i = 0; i < schedule->milestones.count; i++)
        text_format(printer->out, "%s%lld", i ? ", " : "",
                    (long long)schedule->milestones.items[i]);
    text_format(printer->out, "%s, interval: %s}}\n", schedule->chained ? "" : "]",
                schedule->per_step ? "step" : "epoch");
}

/* One loss stands by itself. */
static void add_losses(Printer *printer)
{
    const Model *model = printer->model;
    if (model->losses.count == 1) {
        add_section_use(printer, "loss", &model->losses.items[0]);
        return;
    }
    text_add(printer->out, "loss:\n");
    for (int i = 0; i < model->losses.count; i++) {
        text_add(printer->out, "  - ");
        printer_use(printer, &model->losses.items[i], -1);
        text_add(printer->out, "\n");
    }
}

static void add_output(Printer *printer)
{
    const Model *model = printer->model;
    const ValueReference output = {-1, model->output, {0}, model->output_result};
    if (model->output == model->layers.count - 1 && model->output_result == 0)
        return;
    if (printer->hashed)
        text_format(printer->out, "output: %d.%d\n", model->output, model->output_result);
    else
        text_format(printer->out, "output: %s\n", printer_reference(printer, &output));
}

static void add_metrics(Printer *printer)
{
    text_add(printer->out, "metrics:");
    if (!printer->model->metrics.count)
        text_add(printer->out, " []");
    text_add(printer->out, "\n");
    for (int i = 0; i < printer->model->metrics.count; i++) {
        text_add(printer->out, "  - ");
        printer_use(printer, &printer->model->metrics.items[i], -1);
        text_add(printer->out, "\n");
    }
}

/* A section as it was written. */
static void add_section(Printer *printer, const char *name, const Node *section)
{
    if (!section || !section->count)
        return;
    Node *key = ARENA_NEW(printer->out->arena, Node);
    *key = (Node){.kind = NODE_SCALAR, .plain = true, .text = name};
    Node *item = arena_copy(printer->out->arena, section, sizeof *item);
    Node tree = {.kind = NODE_MAPPING, .count = 1, .keys = &key, .items = &item};
    yaml_print(printer->out, &tree);
}

static const char *dtype_line(const Model *model)
{
    return model->in_double ? "dtype: f64\n" : model->narrow ? "dtype: bf16\n" : "";
}

void model_print(Text *out, const Model *model)
{
    Printer printer = {.out = out, .model = model};
    printer_name(&printer, "name", model->name);
    text_format(out, "\n%s", dtype_line(model));
    if (model->algorithm)
        text_format(out, "algorithm: %s\n", model->algorithm);
    printer_data(&printer);
    printer_inputs(&printer);
    add_section(&printer, "operators", model->operators);
    add_layers(&printer);
    add_section(&printer, "init", model->initials);
    add_output(&printer);
    add_losses(&printer);
    add_metrics(&printer);
    add_section_use(&printer, "optimizer", &model->optimizer);
    add_gradients(&printer);
    if (model->average.operator!= NULL)
        add_section_use(&printer, "average", &model->average);
    add_schedule(&printer);
    printer_train(&printer);
}

/* --- hash ------------------------------------------------------------------------------------ */

/* The formulas of the file's own operators, as the notation prints them: without comments. */
static void add_formulas(Printer *printer, const OperatorUse *uses, int count)
{
    for (int i = 0; i < count; i++)
        if (uses[i].operator!= NULL && uses[i].operator->is_own)
            notation_print(printer->out, uses[i].operator);
}

uint64_t model_hash(Context *context, const Model *model)
{
    Text text = text_new(context->arena);
    Printer printer = {.out = &text, .model = model, .hashed = true};
    printer_inputs(&printer);
    add_layers(&printer);
    add_formulas(&printer, model->layers.items, model->layers.count);
    add_formulas(&printer, model->losses.items, model->losses.count);
    add_formulas(&printer, &model->optimizer, 1);
    add_formulas(&printer, model->gradients.items, model->gradients.count);
    add_formulas(&printer, &model->average, 1);
    add_output(&printer);
    add_losses(&printer);
    add_section_use(&printer, "optimizer", &model->optimizer);
    text_add(&text, dtype_line(model));
    if (model->algorithm)
        text_format(&text, "algorithm: %s\n", model->algorithm);
    add_gradients(&printer);
    if (model->average.operator!= NULL)
        add_section_use(&printer, "average", &model->average);
    if (model->train.accumulate > 1)
        text_format(&text, "accumulate: %lld\n", (long long)model->train.accumulate);
    text_format(&text, "batch_size: %lld\n", (long long)model->train.batch_size);
    return string_hash(text.data);
}
