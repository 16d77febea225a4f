/* The sections `inputs`, `data` and `train`. */
#include "frontend/printer.h"

/* --- inputs ---------------------------------------------------------------------------------- */

static void add_shape(Printer *printer, const InputSpec *input)
{
    printer_key(printer, "shape");
    text_add(printer->out, "[");
    for (int i = 0; i < input->rank; i++)
        text_format(printer->out, "%s%lld", i ? ", " : "", (long long)input->extent[i]);
    text_add(printer->out, "]");
}

static void add_columns(Printer *printer, const InputSpec *input)
{
    if (input->columns.count == 0)
        return;
    printer_key(printer, "columns");
    for (int i = 0; i < input->columns.count; i++) {
        const ColumnSpec *column = &input->columns.items[i];
        text_add(printer->out, i ? ", " : "[");
        if (column->name)
            yaml_add_quoted(printer->out, column->name);
        else
            text_format(printer->out, "%lld", (long long)column->position);
    }
    text_add(printer->out, "]");
}

static void add_vocabulary(Printer *printer, const InputSpec *input)
{
    if (input->vocabulary.count == 0)
        return;
    printer_key(printer, "vocabulary");
    for (int i = 0; i < input->vocabulary.count; i++) {
        text_add(printer->out, i ? ", " : "[");
        yaml_add_quoted(printer->out, input->vocabulary.items[i]);
    }
    text_add(printer->out, "]");
}

static void add_input(Printer *printer, const InputSpec *input)
{
    text_format(printer->out, "  %s: ", input->name);
    printer_open(printer);
    add_shape(printer, input);
    printer_name(printer, "dtype", input->dtype);
    if (input->classes)
        printer_integer(printer, "classes", input->classes);
    if (input->scale != 1)
        printer_numbers(printer, "scale", &input->scale, 1, false);
    /* One number as a number: a list must be as long as the first extent. */
    if (input->mean_count)
        printer_numbers(printer, "mean", input->mean, input->mean_count, input->mean_count > 1);
    if (input->std_count)
        printer_numbers(printer, "std", input->std, input->std_count, input->std_count > 1);
    add_columns(printer, input);
    add_vocabulary(printer, input);
    printer_close(printer);
    text_add(printer->out, "\n");
}

void printer_inputs(Printer *printer)
{
    text_add(printer->out, "inputs:\n");
    for (int i = 0; i < printer->model->inputs.count; i++)
        add_input(printer, &printer->model->inputs.items[i]);
}

/* --- data and training ----------------------------------------------------------------------- */

static void add_augments(Printer *printer, const DataSpec *data)
{
    const int outer = printer->fields;
    printer_key(printer, "augment");
    for (int i = 0; i < data->augment.count; i++) {
        const AugmentSpec *spec = &data->augment.items[i];
        const AugmentKind *kind = augment_kind(spec->kind);
        text_format(printer->out, "%s{%s: ", i ? ", " : "[", kind->name);
        printer_open(printer);
        for (int k = 0; k < kind->arguments; k++) {
            const AugmentArgument *argument = &kind->argument[k];
            printer_numbers(printer, argument->name, spec->number + argument->position,
                            argument->count, argument->count > 1);
        }
        printer_key(printer, "inputs");
        for (int k = 0; k < spec->inputs; k++) {
            text_add(printer->out, k ? ", " : "[");
            printer_plain_name(printer, printer->model->inputs.items[spec->input[k]].name);
        }
        text_add(printer->out, "]");
        printer_close(printer);
        text_add(printer->out, "}");
    }
    text_add(printer->out, "]");
    printer->fields = outer;
}

/* The keys that the format takes are those without which it would not read back. */
void printer_data(Printer *printer)
{
    const DataSpec *data = &printer->model->data;
    text_add(printer->out, "data: ");
    printer_open(printer);
    printer_name(printer, "format", data->format);
    if (data->path)
        printer_text(printer, "path", data->path);
    if (data->test)
        printer_text(printer, "test", data->test);
    if (data->test_every)
        printer_integer(printer, "test_every", data->test_every);
    if (string_equal(data->format, "csv")) {
        printer_integer(printer, "label_column", data->label_column);
        printer_boolean(printer, "header", data->header);
    }
    if (string_equal(data->format, "text")) {
        printer_name(printer, "level", data->bytes ? "byte" : "character");
        printer_integer(printer, "stride", data->stride);
        if (!data->test)
            printer_numbers(printer, "test_share", &data->test_share, 1, false);
    }
    if (!data->path)
        printer_integer(printer, "samples", data->samples);
    if (data->augment.count > 0)
        add_augments(printer, data);
    printer_close(printer);
    text_add(printer->out, "\n");
}

void printer_train(Printer *printer)
{
    const TrainSpec *train = &printer->model->train;
    text_add(printer->out, "train: ");
    printer_open(printer);
    printer_integer(printer, "batch_size", train->batch_size);
    if (train->epochs)
        printer_integer(printer, "epochs", train->epochs);
    if (train->steps)
        printer_integer(printer, "steps", train->steps);
    printer_boolean(printer, "shuffle", train->shuffle);
    printer_integer(printer, "seed", (int64_t)train->seed);
    printer_integer(printer, "log_every", train->log_every);
    printer_integer(printer, "checkpoint_every", train->checkpoint_every);
    if (train->accumulate > 1)
        printer_integer(printer, "accumulate", train->accumulate);
    if (train->validation > 0) {
        printer_numbers(printer, "validation", &train->validation, 1, false);
        printer_integer(printer, "evaluate_every", train->evaluate_every);
    }
    if (train->stopping.monitor != NULL) {
        const WatchSpec *watch = &train->stopping;
        printer_key(printer, "early_stopping");
        text_format(printer->out,
                    "{monitor: %s, mode: %s, patience: %lld, min_delta: ", watch->monitor,
                    watch->maximize ? "max" : "min", (long long)watch->patience);
        text_number(printer->out, watch->min_delta);
        text_add(printer->out, "}");
    }
    if (train->drop_last_given)
        printer_boolean(printer, "drop_last", train->drop_last);
    printer_close(printer);
    text_add(printer->out, "\n");
}
