/* Programs: every use of an operator lowered in the order of the description, once in training mode
   and once in evaluation mode, then the loss and the metrics over the valid samples of the batch.

   The batch is constant, the data are not: `valid` says how many of its samples count. The loss is
   the sum of l[n, ...]*[n < valid] over the sum of the weights w[n, ...]*[n < valid], which is
   exact unless the forward pass reduces over the batch (ir/batch.h). */
#include "ir/build.h"
#include "ir/batch.h"
#include "ir/builder.h"
#include "ir/marker.h"
#include "ir/recurrence.h"

static Arena *arena_of(const Builder *builder)
{
    return builder->context->arena;
}

/* ---- Inputs ---- */

static void add_input(Builder *builder, const InputSpec *spec)
{
    int64_t extent[TENSOR_MAX_RANK] = {builder->module->batch};
    for (int d = 0; d < spec->rank; d++)
        extent[d + 1] = spec->extent[d];
    Dtype dtype = DTYPE_F32;
    dtype_parse(spec->dtype, &dtype);
    Tensor *t = tensor_new(builder->module, NULL, spec->name, dtype, ROLE_INPUT, spec->rank + 1,
                           extent, (Origin){spec->span.line, spec->name, NULL});
    t->classes = spec->classes;
}

/* The labels of the samples that are mixed in, beside those of an input. */
static void add_other(Builder *builder)
{
    const int label = builder->model->data.mixed_label;
    if (label < 0)
        return;
    Tensor *own = module_tensor(builder->module, builder->model->inputs.items[label].name);
    const char *name = arena_format(arena_of(builder), "%s.other", own->name);
    builder->other = tensor_new(builder->module, NULL, name, own->dtype, ROLE_INPUT, own->rank,
                                own->extent, own->origin);
    builder->other->classes = own->classes;
    builder->other->mixes = own;
    builder->mixed = lower_scalar(builder->module, "mixed", 0, (Origin){0, NULL, NULL});
}

static bool all_equal(int count, const double *numbers)
{
    for (int i = 1; i < count; i++)
        if (numbers[i] != numbers[0])
            return false;
    return true;
}

/* The mean or deviation of the channel that `channel` counts. */
static const Expr *channel_number(Builder *builder, const Tensor *input, const char *what,
                                  int count, const double *numbers, const Index *channel)
{
    Arena *arena = arena_of(builder);
    if (all_equal(count, numbers))
        return expr_number(arena, numbers[0]);
    const char *name = arena_format(arena, "%s.%s", input->name, what);
    Tensor *t = module_tensor(builder->module, name);
    if (t == NULL) {
        t = tensor_new(builder->module, NULL, name, DTYPE_F32, ROLE_CONSTANT, 1,
                       (const int64_t[]){count}, input->origin);
        t->constant = numbers;
    }
    return expr_read_affine(arena, t, (const Affine *[]){affine_index(arena, channel)});
}

static bool is_normalised(const InputSpec *spec)
{
    return spec->scale != 1 || spec->mean_count > 0 || spec->std_count > 0;
}

/* What layers read: (value*scale - mean)/std as a float; integers as they are where nothing is to
   be done to them, for they may be labels. */
static Tensor *input_value(Builder *builder, Tensor *input, const InputSpec *spec)
{
    Arena *arena = arena_of(builder);
    const Dtype real = builder->module->in_double ? DTYPE_F64 : DTYPE_F32;
    const bool as_it_is = input->dtype == real || input->dtype == DTYPE_I32 ||
                          input->dtype == DTYPE_I64 || input->classes > 0;
    if (as_it_is && !is_normalised(spec))
        return input;
    const Index *index[TENSOR_MAX_RANK];
    const Affine *subscript[TENSOR_MAX_RANK];
    static const char *const letters[] = {"n", "c", "h", "w"};
    for (int d = 0; d < input->rank; d++) {
        const char *name =
            input->rank == 4 || d == 0 ? letters[d] : arena_format(arena, "i%d", d - 1);
        index[d] = index_new(builder->module, name, input->extent[d]);
        subscript[d] = affine_index(arena, index[d]);
    }
    const Expr *value = expr_read_affine(arena, input, subscript);
    if (spec->scale != 1)
        value = expr_binary(arena, FUNCTION_MUL, value, expr_number(arena, spec->scale));
    if (spec->mean_count > 0)
        value = expr_binary(arena, FUNCTION_SUB, value,
                            channel_number(builder, input, "mean", spec->mean_count, spec->mean,
                                           index[input->rank > 1]));
    if (spec->std_count > 0)
        value = expr_binary(arena, FUNCTION_DIV, value,
                            channel_number(builder, input, "std", spec->std_count, spec->std,
                                           index[input->rank > 1]));
    Tensor *t =
        tensor_new(builder->module, builder->program, arena_format(arena, "%s.value", input->name),
                   DTYPE_F32, ROLE_VALUE, input->rank, input->extent, input->origin);
    statement_pointwise(builder->module, builder->program, t, index, value, input->origin);
    return t;
}

/* ---- Programs ---- */

/* What is predicted of a sample depends on no other; a loss may compare samples with each other. */
static void check_evaluation(Builder *builder)
{
    const Statement *mixes = batch_mixing_statement(builder->context, builder->module,
                                                    builder->program, 1, &builder->program->output);
    builder->module->couples_evaluation = true;
    if (mixes == NULL)
        return;
    diagnose(builder->context->diagnostics, origin_span(builder->module, &mixes->origin),
             "'%s' mixes the samples of a batch in evaluation", mixes->origin.layer);
    diagnose_hint(builder->context->diagnostics,
                  "a sample's result would depend on its neighbours in the file; 'output' can name "
                  "a value of single samples, and an operator of the file's own may mix them "
                  "under 'train:' alone");
}

/* Says where the samples of a batch are mixed, where they must not be. */
static void check_batch(Builder *builder)
{
    Diagnostics *diagnostics = builder->context->diagnostics;
    const TrainSpec *train = &builder->model->train;
    const Statement *mixes =
        batch_mixing_statement(builder->context, builder->module, builder->program,
                               builder->results.count, builder->results.items);
    if (mixes == NULL)
        return;
    if (builder->mode == MODE_EVAL) {
        check_evaluation(builder);
        return;
    }
    const Span span = origin_span(builder->module, &mixes->origin);
    const char *layer = mixes->origin.layer;
    builder->module->couples_batch = true;
    if (!train->drop_last_given || train->drop_last)
        return;
    diagnose(diagnostics, train->drop_last_span,
             "the last batch of an epoch cannot be short: '%s' mixes the samples of a batch",
             layer);
    diagnose_note(diagnostics, span, "'%s' is here", layer);
    diagnose_hint(diagnostics, "leave drop_last out; the short batch of each epoch is left out");
}

/* The program hands out its results sample by sample. */
static void check_result(Builder *builder)
{
    const Model *model = builder->model;
    const OperatorUse *layer = &model->layers.items[model->output];
    const int dimension = batch_dimension(builder->context, builder->module, builder->program,
                                          builder->program->output);
    if (dimension <= 0 || builder->mode != MODE_EVAL)
        return;
    diagnose(builder->context->diagnostics,
             model->output_span.line > 0 ? model->output_span : layer->span,
             "the samples are in dimension %d of the network's result, and must be in the first",
             dimension);
    diagnose_hint(
        builder->context->diagnostics,
        "transpose: {dim0: 0, dim1: %d} brings them there; or 'output' names another value",
        dimension);
}

static bool is_by_sample(Builder *builder, Tensor *t)
{
    Program *program = builder->program;
    return dtype_is_float(t->dtype) &&
           batch_dimension(builder->context, builder->module, program, t) == 0 &&
           (builder->mode != MODE_EVAL ||
            batch_mixing_statement(builder->context, builder->module, program, 1, &t) == NULL);
}

/* What is predicted: the last value, unless the description names one or the last is not one by
   sample, as what a loss compares may be; then the nearest above that is. */
static Tensor *network_result(Builder *builder)
{
    const Model *model = builder->model;
    Tensor *last = named_result(builder->layer[model->output], model->output_result);
    if (model->output_span.line > 0 ||
        batch_dimension(builder->context, builder->module, builder->program, last) == 0)
        return last;
    for (int i = model->output - 1; i >= 0; i--)
        if (is_by_sample(builder, named_result(builder->layer[i], 0)))
            return named_result(builder->layer[i], 0);
    return last;
}

static void build_program(Builder *builder, Program **place, const char *name, DefinitionMode mode)
{
    const Model *model = builder->model;
    Program *program = ARENA_NEW(arena_of(builder), Program);
    program->name = name;
    *place = builder->program = program;
    builder->mode = mode;
    for (int i = 0; i < model->inputs.count; i++) {
        const InputSpec *spec = &model->inputs.items[i];
        builder->input[i] = input_value(builder, module_tensor(builder->module, spec->name), spec);
    }
    for (int i = 0; i < model->layers.count; i++) {
        const Instance *instance = lower_use(builder, &model->layers.items[i]);
        if (instance == NULL)
            return;
        builder->layer[i] = instance;
    }
    program->output = network_result(builder);
    builder->results.count = 0;
    LIST_PUSH(arena_of(builder), &builder->results, program->output);
    add_loss(builder);
    for (int i = 0; i < model->metrics.count; i++)
        build_metric(builder, &model->metrics.items[i]);
    recurrence_gather(builder->context, builder->module, program);
    if (diagnostics_errors(builder->context->diagnostics) == 0)
        check_batch(builder);
    if (diagnostics_errors(builder->context->diagnostics) == 0)
        check_result(builder);
    program->forward = program->statements.count;
}

Module *build_module(Context *context, const Model *model, const Shapes *shapes,
                     const Library *library, Derive derive)
{
    Module *module = ARENA_NEW(context->arena, Module);
    module->arena = context->arena;
    module->name = model->name;
    module->source = model->source->name;
    module->description = model->source;
    module->hash = model_hash(context, model);
    module->batch = model->train.batch_size;
    module->in_double = model->in_double;
    module->narrow = model->narrow;
    Builder builder = {.context = context,
                       .module = module,
                       .model = model,
                       .shapes = shapes,
                       .derive = derive,
                       .library = library,
                       .streams = FIRST_STREAM};
    builder.input = ARENA_ARRAY(context->arena, Tensor *, model->inputs.count);
    builder.layer = ARENA_ARRAY(context->arena, const Instance *, model->layers.count);
    for (int i = 0; i < model->inputs.count; i++)
        add_input(&builder, &model->inputs.items[i]);
    add_other(&builder);
    builder.valid = lower_scalar(module, "valid", (double)module->batch, (Origin){0, NULL, NULL});
    build_program(&builder, &module->train, "train", MODE_TRAIN);
    if (diagnostics_errors(context->diagnostics) == 0)
        build_program(&builder, &module->eval, "eval", MODE_EVAL);
    if (diagnostics_errors(context->diagnostics) == 0)
        module_mark(module);
    return module;
}
