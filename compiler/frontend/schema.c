/* The sections of a description, by their tables. What a table does not know stands below: what
   keys are for, and the form of those that other code reads. */
#include "frontend/schema.h"
#include "frontend/initial.h"
#include "frontend/own_blocks.h"

typedef struct KeyNote {
    const char *section, *key;
    const char *form;     /* a definition; NULL: as the table says, or anything */
    const char *standard; /* the default, in JSON; NULL: none */
    const char *about;
} KeyNote;

static const KeyNote notes[] = {
    {"the file", "name", "identifier", NULL, "The program's name; default: that of the file"},
    {"the file", "dtype", NULL, "\"f32\"",
     "What is computed in: f32, f64, or bf16 where contractions multiply"},
    {"the file", "algorithm", NULL, "\"direct\"",
     "How layers compute that can do it in several ways, where they do not say so themselves"},
    {"the file", "include", "include", NULL, "Files with further parameters, operators and blocks"},
    {"the file", "parameters", "parameters", NULL, "Values with names, for expressions: $width"},
    {"the file", "data", "data", NULL, "The format of the samples, and where they are"},
    {"the file", "inputs", "inputs", NULL, "What a sample is made of"},
    {"the file", "operators", "operators", NULL, "The file's own operators, in index notation"},
    {"the file", "blocks", "blocks", NULL, "Chains of layers, used like operators"},
    {"the file", "model", "layers", NULL, "The layers, one after the other"},
    {"the file", "init", "initials", NULL, "Rules for the initial values of many parameters"},
    {"the file", "output", "value", NULL, "The network's result; default: that of the last layer"},
    {"the file", "loss", "losses", NULL, "What is minimised; of several, their weighted sum"},
    {"the file", "metrics", "metrics", "[]", "What is shown beside the loss"},
    {"the file", "optimizer", "optimizer", NULL, "How parameters are updated"},
    {"the file", "gradient", "treatments", NULL,
     "What is done to the gradients, one after another"},
    {"the file", "average", "average", NULL, "An average of the parameters, for evaluation"},
    {"the file", "schedule", "schedule", NULL, "How the learning rate changes"},
    {"the file", "train", "train", NULL, "Batch size, epochs, seed"},
    {"data", "format", "format", NULL, "The format of the samples"},
    {"data", "path", NULL, NULL, "A folder; csv: a file. --data of the program replaces it"},
    {"data", "test", NULL, NULL, "csv: the file of the test split"},
    {"data", "test_every", NULL, NULL, "csv: each such sample is of the test split"},
    {"data", "label_column", NULL, "-1", "csv: the label's column, negative from the end"},
    {"data", "header", NULL, "false", "csv: skip the first line"},
    {"data", "samples", NULL, "1000", "synthetic: how many"},
    {"data", "augment", NULL, NULL, "Random changes of the samples of training"},
    {"inputs", "columns", NULL, NULL, "csv: names or numbers of the columns of a sample"},
    {"inputs", "vocabulary", NULL, NULL, "csv: texts that stand for the classes"},
    {"inputs", "shape", "shape", NULL, "Of one sample, without the batch"},
    {"inputs", "dtype", "dtype", NULL, "Of the buffer that the program fills"},
    {"inputs", "classes", NULL, NULL, "The input holds labels from 0 to classes - 1"},
    {"inputs", "scale", "number", "1", "Layers read (value*scale - mean)/std"},
    {"inputs", "mean", "numbers", "0", "One number, or one for each channel"},
    {"inputs", "std", "numbers", "1", "One number, or one for each channel"},
    {"train", "batch_size", NULL, NULL, "Samples of a step: a constant of the program"},
    {"train", "epochs", NULL, "1", "Passes over the training split"},
    {"train", "steps", NULL, NULL, "The run ends after so many steps"},
    {"train", "log_every", NULL, "100", "Steps between lines of progress and of the log"},
    {"train", "accumulate", NULL, "1", "Batches whose gradients are averaged for a step"},
    {"train", "validation", "number", NULL, "The share of the training split that is kept out"},
    {"train", "evaluate_every", NULL, "1", "Epochs between evaluations of the validation split"},
    {"train", "early_stopping", "early_stopping", NULL,
     "Ends the run when validation no longer gets better"},
    {"early_stopping", "monitor", "identifier", "\"loss\"", "The loss, or a metric"},
    {"early_stopping", "mode", "direction", NULL, "Which direction is better"},
    {"early_stopping", "patience", NULL, "5", "Evaluations without a better one, then it ends"},
    {"early_stopping", "min_delta", "number", "0", "What is less than this better is not better"},
    {"train", "checkpoint_every", NULL, "0", "Steps between checkpoints; 0: only at the end"},
    {"train", "seed", NULL, "0", "Of initial values, order and dropout"},
    {"train", "shuffle", NULL, "true", "A new order of the samples in every epoch"},
    {"train", "drop_last", "boolean", NULL, "Leave out the short last batch of an epoch"},
    {"blocks", "parameters", "block_parameters", NULL, "Names with defaults; empty: required"},
    {"blocks", "inputs", "block_inputs", "[\"input\"]", "The values that the block reads"},
    {"blocks", "outputs", "values", NULL, "Values of the block; default: that of its last layer"},
    {"blocks", "layers", "layers", NULL, "The chain"},
    {"repeat", "name", "name", NULL, "The names of the copies begin with it"},
    {"repeat", "as", "name", NULL, "A further name of the last copy's value"},
    {"repeat", "input", "value", NULL, "What the first copy reads"},
    {"repeat", "when", "condition", NULL, "Whether it is there"},
    {"repeat", "trainable", "boolean", "true", "Whether its parameters are learnt"},
    {"repeat", "share", "share", "false", "true: all copies have the first one's parameters"},
    {"repeat", "average", "average_of_layer", NULL, "Beside share: what its moving averages keep"},
    {"average", "decay", "decay", "0", "A number from 0 to 1, or a formula of the step"},
    {"average", "every", NULL, "1", "Steps from one update to the next"},
    {"repeat", "times", "count", NULL, "How many copies; $index is the number of each, from 0"},
    {"repeat", "layers", "layers", NULL, "The chain"},
    {"groups", "name", "identifier", NULL, "In the program's options: --NAME.lr"},
    {"groups", "parameters", "words", NULL,
     "Names of parameters; * and ? stand for any characters"},
    {"groups", "rank", "ranks", NULL, "How many dimensions: 1 for biases and norms"},
    {"groups", "operators", "words", NULL, "Of the layers that have the parameters"},
    {"groups", "optimizer", "optimizer", NULL, "Another optimizer for these parameters"},
};

static const KeyNote *note_of(const Section *section, const char *key)
{
    static const KeyNote none = {0};
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (string_equal(notes[i].section, section->name) && string_equal(notes[i].key, key))
            return &notes[i];
    return &none;
}

void schema_reference(Schema *schema, const char *key, const char *name)
{
    json_open(&schema->json, key, '{');
    json_string(&schema->json, "$ref", arena_format(schema->context->arena, "#/$defs/%s", name));
    json_close(&schema->json, '}');
}

void schema_words(Schema *schema, const char *key, int count, const char *const *words)
{
    Json *json = &schema->json;
    json_open(json, key, '{');
    json_open(json, "anyOf", '[');
    json_open(json, NULL, '{');
    json_strings(json, "enum", count, words);
    json_close(json, '}');
    schema_reference(schema, NULL, "expression");
    json_close(json, ']');
    json_close(json, '}');
}

/* --- sections -------------------------------------------------------------------------------- */

static void add_whole(Schema *schema, double minimum, double maximum)
{
    Json *json = &schema->json;
    json_open(json, "anyOf", '[');
    json_open(json, NULL, '{');
    json_string(json, "type", "integer");
    json_number(json, "minimum", minimum);
    json_number(json, "maximum", maximum);
    json_close(json, '}');
    schema_reference(schema, NULL, "numeral");
    schema_reference(schema, NULL, "expression");
    json_close(json, ']');
}

void schema_fields(Schema *schema, const Section *section)
{
    Json *json = &schema->json;
    for (int i = 0; i < section->count; i++) {
        const Field *field = &section->fields[i];
        const KeyNote *note = note_of(section, field->key);
        const char *form = note->form                     ? note->form
                           : field->kind == FIELD_BOOLEAN ? "boolean"
                           : field->kind == FIELD_PATH    ? "path"
                                                          : NULL;
        json_open(json, field->key, '{');
        if (note->about)
            json_string(json, "description", note->about);
        if (note->standard)
            json_raw(json, "default", note->standard);
        if (form)
            json_string(json, "$ref", arena_format(schema->context->arena, "#/$defs/%s", form));
        else if (field->kind == FIELD_INTEGER)
            add_whole(schema, (double)field->minimum, (double)field->maximum);
        json_close(json, '}');
    }
}

static void open_section(Schema *schema, const char *key, const Section *section)
{
    Json *json = &schema->json;
    json_open(json, key, '{');
    json_string(json, "type", "object");
    json_open(json, "properties", '{');
    schema_fields(schema, section);
    json_close(json, '}');
    json_boolean(json, "additionalProperties", false);
}

static void add_section(Schema *schema, const char *key, const Section *section,
                        const char *required)
{
    open_section(schema, key, section);
    if (required)
        json_raw(&schema->json, "required", required);
    json_close(&schema->json, '}');
}

/* The keys of each format. */
static void add_data(Schema *schema)
{
    Json *json = &schema->json;
    FormatKeys format;
    LIST(const char *) names = {0};
    open_section(schema, "data", &data_section);
    json_raw(json, "required", "[\"format\"]");
    json_raw(json, "not", "{\"required\": [\"test\", \"test_every\"]}");
    json_open(json, "allOf", '[');
    for (int i = 0; data_format(i, &format); i++) {
        LIST(const char *) keys = {0};
        LIST_PUSH(schema->context->arena, &names, format.name);
        LIST_PUSH(schema->context->arena, &keys, "format");
        LIST_PUSH(schema->context->arena, &keys, "augment");
        for (int k = 0; format.takes[k]; k++)
            LIST_PUSH(schema->context->arena, &keys, format.takes[k]);
        json_open(json, NULL, '{');
        json_raw(json, "if",
                 arena_format(schema->context->arena,
                              "{\"properties\": {\"format\": {\"const\": \"%s\"}}}", format.name));
        json_open(json, "then", '{');
        json_open(json, "propertyNames", '{');
        json_strings(json, "enum", keys.count, keys.items);
        json_close(json, '}');
        if (format.needs)
            json_strings(json, "required", 1, &format.needs);
        json_close(json, '}');
        json_close(json, '}');
    }
    json_close(json, ']');
    json_close(json, '}');
    schema_words(schema, "format", names.count, names.items);
}

static void add_input(Schema *schema)
{
    Json *json = &schema->json;
    open_section(schema, "input", &input_section);
    json_raw(json, "anyOf", "[{\"required\": [\"shape\"]}, {\"required\": [\"classes\"]}]");
    json_raw(json, "dependentSchemas",
             "{\"classes\": {\"properties\": {\"scale\": false, \"mean\": false, \"std\": false, "
             "\"dtype\": {\"enum\": [\"u8\", \"i32\", \"i64\"]}}}}");
    json_close(json, '}');
}

/* --- initialisers ---------------------------------------------------------------------------- */

static void add_arguments(Schema *schema, const InitialEntry *entry)
{
    Json *json = &schema->json;
    json_string(json, "description", entry->about);
    if (entry->count == 1)
        json_raw(json, "type", "[\"object\", \"number\", \"string\"]");
    else
        json_string(json, "type", "object");
    json_open(json, "properties", '{');
    for (int i = 0; i < entry->count; i++) {
        const InitialArgument *argument = &entry->argument[i];
        int words = 0;
        while (argument->words && argument->words[words])
            words++;
        json_open(json, argument->name, '{');
        if (words) {
            json_string(json, "default", argument->words[0]);
            json_strings(json, "enum", words, argument->words);
        } else {
            if (!argument->required)
                json_number(json, "default", argument->standard);
            json_string(json, "$ref", "#/$defs/number");
        }
        json_close(json, '}');
    }
    json_close(json, '}');
    json_boolean(json, "additionalProperties", false);
    if (entry->count && entry->argument[0].required)
        json_strings(json, "required", 1, &entry->argument[0].name);
}

static void add_initialisers(Schema *schema)
{
    Json *json = &schema->json;
    const InitialEntry *entries;
    const int count = initial_entries(&entries);
    LIST(const char *) names = {0};
    for (int i = 0; i < count; i++)
        if (!entries[i].count || !entries[i].argument[0].required)
            LIST_PUSH(schema->context->arena, &names, entries[i].name);
    json_open(json, "initialiser", '{');
    json_string(json, "description", "Initial values, as in torch.nn.init");
    json_open(json, "anyOf", '[');
    schema_reference(schema, NULL, "number");
    json_open(json, NULL, '{');
    json_strings(json, "enum", names.count, names.items);
    json_close(json, '}');
    json_open(json, NULL, '{');
    json_string(json, "type", "object");
    json_raw(json, "minProperties", "1");
    json_raw(json, "maxProperties", "1");
    json_boolean(json, "additionalProperties", false);
    json_open(json, "properties", '{');
    for (int i = 0; i < count; i++) {
        json_open(json, entries[i].name, '{');
        add_arguments(schema, &entries[i]);
        json_close(json, '}');
    }
    json_close(json, '}');
    json_close(json, '}');
    json_close(json, ']');
    json_close(json, '}');
}

/* --- values ---------------------------------------------------------------------------------- */

#define NUMERAL "[-+]?([0-9]+\\\\.?[0-9]*|\\\\.[0-9]+)([eE][-+]?[0-9]+)?"

static const struct {
    const char *name, *schema;
} values[] = {
    {"expression", "{\"description\": \"Arithmetic with the parameters: $width, ${4 * width}\", "
                   "\"type\": \"string\", \"pattern\": \"\\\\$\"}"},
    {"numeral", "{\"type\": \"string\", \"pattern\": \"^" NUMERAL "( */ *" NUMERAL ")?$\"}"},
    {"number", "{\"anyOf\": [{\"type\": \"number\"}, {\"enum\": [\"inf\", \".inf\", \"-inf\", "
               "\"-.inf\"]}, {\"$ref\": "
               "\"#/$defs/numeral\"}, "
               "{\"$ref\": \"#/$defs/expression\"}]}"},
    {"numbers", "{\"anyOf\": [{\"$ref\": \"#/$defs/number\"}, {\"type\": \"array\", "
                "\"items\": {\"$ref\": \"#/$defs/number\"}, \"minItems\": 1}]}"},
    {"whole", "{\"anyOf\": [{\"type\": \"integer\"}, {\"$ref\": \"#/$defs/numeral\"}, "
              "{\"$ref\": \"#/$defs/expression\"}]}"},
    {"count", "{\"anyOf\": [{\"type\": \"integer\", \"minimum\": 1}, {\"$ref\": "
              "\"#/$defs/numeral\"}, {\"$ref\": \"#/$defs/expression\"}]}"},
    {"ranks", "{\"anyOf\": [{\"$ref\": \"#/$defs/rank\"}, {\"type\": \"array\", \"items\": "
              "{\"$ref\": \"#/$defs/rank\"}}]}"},
    {"rank", "{\"anyOf\": [{\"type\": \"integer\", \"minimum\": 0, \"maximum\": 8}, {\"$ref\": "
             "\"#/$defs/expression\"}]}"},
    {"reduction",
     "{\"anyOf\": [{\"enum\": [\"mean\", \"sum\"]}, {\"$ref\": \"#/$defs/expression\"}]}"},
    {"boolean", "{\"anyOf\": [{\"type\": \"boolean\"}, {\"$ref\": \"#/$defs/expression\"}]}"},
    {"text", "{\"type\": \"string\"}"},
    {"decay", "{\"anyOf\": [{\"$ref\": \"#/$defs/number\"}, {\"type\": \"string\"}]}"},
    {"average_of_layer",
     "{\"anyOf\": [{\"$ref\": \"#/$defs/decay\"}, {\"$ref\": \"#/$defs/following\"}]}"},
    {"condition", "{\"type\": [\"boolean\", \"string\"]}"},
    {"path", "{\"type\": [\"string\", \"number\"], \"minLength\": 1, \"maxLength\": 4096, "
             "\"pattern\": \"^[^\\\\u0000-\\\\u001f\\\\u007f]*$\"}"},
    {"identifier", "{\"anyOf\": [{\"type\": \"string\", \"pattern\": \"^[A-Za-z_][A-Za-z0-9_]*$\", "
                   "\"maxLength\": 100}, {\"$ref\": \"#/$defs/expression\"}]}"},
    {"name", "{\"anyOf\": [{\"type\": [\"string\", \"number\"], \"pattern\": "
             "\"^[A-Za-z0-9_]+(\\\\.[A-Za-z0-9_]+)*$\", \"maxLength\": 100}, "
             "{\"$ref\": \"#/$defs/expression\"}]}"},
    {"names", "{\"anyOf\": [{\"$ref\": \"#/$defs/name\"}, {\"type\": \"array\", \"minItems\": 1, "
              "\"items\": {\"$ref\": \"#/$defs/name\"}}]}"},
    {"value",
     "{\"description\": \"The name of an input, or of a layer above, or a part: x[:, 0]\", "
     "\"anyOf\": [{\"$ref\": \"#/$defs/name\"}, "
     "{\"type\": \"string\", \"pattern\": \"^[A-Za-z0-9_.]+\\\\[.*\\\\]$\"}]}"},
    {"values", "{\"type\": \"array\", \"items\": {\"anyOf\": [{\"$ref\": \"#/$defs/value\"}, "
               "{\"$ref\": \"#/$defs/numeral\"}]}}"},
    {"operands", "{\"anyOf\": [{\"$ref\": \"#/$defs/values\"}, {\"$ref\": \"#/$defs/value\"}]}"},
    {"share", "{\"type\": [\"boolean\", \"string\"]}"},
    {"shared",
     "{\"description\": \"The parameter of another layer, which this is: LAYER.weight; or "
     "a value that stands in its place\", \"$ref\": \"#/$defs/name\"}"},
    {"words", "{\"anyOf\": [{\"type\": \"string\"}, {\"type\": \"array\", \"items\": {\"type\": "
              "\"string\"}}]}"},
    {"shape", "{\"anyOf\": [{\"type\": \"array\", \"maxItems\": 8, \"items\": {\"$ref\": "
              "\"#/$defs/count\"}}, {\"$ref\": \"#/$defs/expression\"}]}"},
    {"dtype", "{\"anyOf\": [{\"enum\": [\"u8\", \"i32\", \"i64\", \"f32\", \"f64\"]}, {\"$ref\": "
              "\"#/$defs/expression\"}]}"},
    {"include", "{\"anyOf\": [{\"$ref\": \"#/$defs/path\"}, {\"type\": \"array\", \"items\": "
                "{\"$ref\": \"#/$defs/path\"}}]}"},
    {"parameters", "{\"type\": \"object\", \"propertyNames\": {\"$ref\": \"#/$defs/identifier\"}, "
                   "\"additionalProperties\": {\"$ref\": \"#/$defs/constant\"}}"},
    {"block_parameters",
     "{\"type\": \"object\", \"propertyNames\": {\"$ref\": \"#/$defs/identifier\"}, "
     "\"additionalProperties\": {\"anyOf\": [{\"type\": \"null\"}, {\"$ref\": "
     "\"#/$defs/constant\"}]}}"},
    {"named_values", "{\"anyOf\": [{\"type\": \"array\", \"items\": {\"anyOf\": [{\"$ref\": "
                     "\"#/$defs/value\"}, {\"type\": \"null\"}]}}, {\"type\": \"object\", "
                     "\"additionalProperties\": {\"$ref\": \"#/$defs/value\"}}]}"},
    {"block_inputs", "{\"anyOf\": [{\"$ref\": \"#/$defs/values\"}, {\"type\": \"object\"}]}"},
    {"constant",
     "{\"type\": [\"number\", \"string\", \"boolean\", \"array\"], \"items\": {\"type\": "
     "[\"number\", \"string\", \"boolean\"]}}"},
    {"inputs", "{\"type\": \"object\", \"minProperties\": 1, \"propertyNames\": {\"$ref\": "
               "\"#/$defs/identifier\"}, \"additionalProperties\": {\"$ref\": "
               "\"#/$defs/input\"}}"},
    {"operators", "{\"type\": \"object\", \"propertyNames\": {\"$ref\": \"#/$defs/identifier\"}, "
                  "\"additionalProperties\": {\"type\": \"string\"}}"},
    {"blocks", "{\"type\": \"object\", \"propertyNames\": {\"$ref\": \"#/$defs/identifier\"}, "
               "\"additionalProperties\": {\"$ref\": \"#/$defs/block\"}}"},
    {"layers", "{\"type\": \"array\", \"minItems\": 1, \"items\": {\"$ref\": \"#/$defs/layer\"}}"},
    {"initials",
     "{\"description\": \"By operator, or by names of parameters with * and ?\", \"type\": "
     "\"object\", \"additionalProperties\": {\"anyOf\": [{\"$ref\": \"#/$defs/initialiser\"}, "
     "{\"type\": \"object\", \"additionalProperties\": {\"$ref\": \"#/$defs/initialiser\"}}]}}"},
    {"losses", "{\"anyOf\": [{\"$ref\": \"#/$defs/loss\"}, {\"type\": \"array\", \"minItems\": 1, "
               "\"items\": {\"$ref\": \"#/$defs/loss\"}}]}"},
    {"metrics", "{\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/metric\"}}"},
    {"treatments", "{\"anyOf\": [{\"$ref\": \"#/$defs/treatment\"}, {\"type\": \"array\", "
                   "\"items\": {\"$ref\": \"#/$defs/treatment\"}}]}"},
    {"direction", "{\"enum\": [\"min\", \"max\"]}"},
    {"schedule", "{\"anyOf\": [{\"$ref\": \"#/$defs/schedule_part\"}, {\"type\": \"object\"}]}"},
};

/* Where a file defines no operators and blocks of its own, what it uses is among dlc's. */
static void add_known(Schema *schema)
{
    json_raw(&schema->json, "if",
             "{\"not\": {\"anyOf\": [{\"required\": [\"blocks\"]}, {\"required\": "
             "[\"operators\"]}, {\"required\": [\"include\"]}]}}");
    json_raw(&schema->json, "then",
             "{\"properties\": {\"model\": {\"items\": {\"$ref\": \"#/$defs/known_layer\"}}, "
             "\"loss\": {\"anyOf\": [{\"$ref\": \"#/$defs/known_loss\"}, {\"type\": \"array\", "
             "\"items\": {\"$ref\": \"#/$defs/known_loss\"}}]}, "
             "\"metrics\": {\"items\": {\"$ref\": \"#/$defs/known_metric\"}}, "
             "\"optimizer\": {\"$ref\": \"#/$defs/known_optimizer\"}, "
             "\"average\": {\"$ref\": \"#/$defs/known_average\"}}}");
}

void schema_print(Context *context, Text *out, const Library *library)
{
    Schema schema = {.context = context,
                     .library = library,
                     .blocks = own_blocks(context),
                     .json = {.out = out}};
    Json *json = &schema.json;
    json_open(json, NULL, '{');
    json_string(json, "$schema", "https://json-schema.org/draft/2020-12/schema");
    json_string(json, "title", "A model for dlc");
    json_string(json, "type", "object");
    json_open(json, "properties", '{');
    schema_fields(&schema, &top_section);
    json_close(json, '}');
    json_boolean(json, "additionalProperties", false);
    json_raw(json, "required",
             "[\"data\", \"inputs\", \"model\", \"loss\", \"optimizer\", \"train\"]");
    add_known(&schema);
    json_open(json, "$defs", '{');
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        json_raw(json, values[i].name, values[i].schema);
    add_data(&schema);
    add_input(&schema);
    add_section(&schema, "train", &train_section, "[\"batch_size\"]");
    add_section(&schema, "early_stopping", &stopping_section, "[]");
    add_section(&schema, "following", &average_section, "[]");
    add_section(&schema, "block", &block_section, "[\"layers\"]");
    add_section(&schema, "repeat", &repetition_section, "[\"times\", \"layers\"]");
    add_initialisers(&schema);
    schema_operators(&schema);
    json_close(json, '}');
    json_close(json, '}');
}
