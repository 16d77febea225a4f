/* Shapes: every operator's signature unified with the shapes of its operands. */
#include "ir/build.h"
#include "ir/instance.h"
#include "ir/kept.h"
#include "ir/schedule.h"
#include "ir/treatment.h"
#include <inttypes.h>

static LayerShape shape_of_input(const Model *model, int input)
{
    const InputSpec *spec = &model->inputs.items[input];
    LayerShape shape = {.rank = spec->rank + 1, .extent = {model->train.batch_size}};
    for (int d = 0; d < spec->rank; d++)
        shape.extent[d + 1] = spec->extent[d];
    return shape;
}

static Span span_of_value(const Model *model, const ValueReference *value)
{
    return value->layer >= 0 ? model->layers.items[value->layer].span
                             : model->inputs.items[value->input].span;
}

static LayerShape shape_of_value(const Model *model, const Shapes *shapes,
                                 const ValueReference *value)
{
    return value->layer < 0     ? shape_of_input(model, value->input)
           : value->result == 0 ? shapes->layer[value->layer]
                                : shapes->more[value->layer][value->result];
}

/* False when the shape of an operand is unknown, because of an error that is reported. */
static bool operand_shapes(const Model *model, const Shapes *shapes, const OperatorUse *use,
                           LayerShape *operand, Span *from)
{
    for (int i = 0; i < use->inputs.count; i++) {
        const ValueReference *value = &use->inputs.items[i];
        operand[i] = shape_of_value(model, shapes, value);
        from[i] = span_of_value(model, value);
        if (operand[i].rank < 0)
            return false;
    }
    return true;
}

Instance *instance_of_use(Context *context, const Model *model, const Shapes *shapes,
                          const OperatorUse *use)
{
    LayerShape *operand = ARENA_ARRAY(context->arena, LayerShape, use->inputs.count);
    Span *from = ARENA_ARRAY(context->arena, Span, use->inputs.count);
    if (!operand_shapes(model, shapes, use, operand, from))
        return NULL;
    Instance *instance = instance_new(context, use, use->inputs.count, operand, from);
    if (instance->failed && use->written != NULL)
        diagnose_hint(context->diagnostics,
                      "%s is %s where it is given no integers; an input with 'classes' holds them",
                      use->written->name, use->operator->name);
    return instance;
}

Origin instance_origin(const OperatorUse *use)
{
    return (Origin){use->line, use->label, use->operator->name };
}

const BoundTensor *instance_result(const Instance *instance, int number)
{
    for (int i = 0; i < instance->tensors.count; i++)
        if (instance->tensors.items[i].declaration->kind == TENSOR_RESULT && number-- == 0)
            return &instance->tensors.items[i];
    for (int i = 0; i < instance->tensors.count; i++)
        if (instance->tensors.items[i].declaration->kind == TENSOR_PARAMETER && number-- == 0)
            return instance->tensors.items[i].present ? &instance->tensors.items[i] : NULL;
    return NULL;
}

static LayerShape result_shape(const Instance *instance, int number)
{
    LayerShape shape = {.rank = -1};
    const BoundTensor *result =
        instance == NULL || instance->failed ? NULL : instance_result(instance, number);
    if (result == NULL)
        return shape;
    shape.rank = result->rank;
    for (int d = 0; d < result->rank; d++)
        shape.extent[d] = result->extent[d];
    return shape;
}

static ValueReference output_of(const Model *model)
{
    return (ValueReference){-1, model->output, model->output_span, model->output_result};
}

static void count_results(int *count, const OperatorUse *use)
{
    for (int k = 0; k < use->inputs.count; k++) {
        const ValueReference *value = &use->inputs.items[k];
        if (value->layer >= 0 && value->result >= count[value->layer])
            count[value->layer] = value->result + 1;
    }
}

/* One more than the greatest result of each layer that another one reads. */
static int *results_read(Context *context, const Model *model)
{
    int *count = ARENA_ARRAY(context->arena, int, model->layers.count);
    for (int i = 0; i < model->layers.count; i++)
        count_results(count, &model->layers.items[i]);
    ValueReference output = output_of(model);
    count_results(count, &(OperatorUse){.inputs = {&output, 1, 1}});
    for (int i = 0; i < model->losses.count; i++)
        count_results(count, &model->losses.items[i]);
    for (int i = 0; i < model->metrics.count; i++)
        count_results(count, &model->metrics.items[i]);
    return count;
}

/* The shapes of the results beside the value, as far as they are read. */
static void add_results(Context *context, Shapes *shapes, int layer, const Instance *instance,
                        int count)
{
    shapes->more[layer] = ARENA_ARRAY(context->arena, LayerShape, count);
    for (int i = 0; i < count; i++)
        shapes->more[layer][i] = result_shape(instance, i);
}

static void report_result(Context *context, const Model *model, const LayerShape *more,
                          const ValueReference *value)
{
    const OperatorUse *layer = &model->layers.items[value->layer];
    const char *parameter = parameter_of_result(layer->operator, value->result);
    int count = 0;
    while (more[count].rank >= 0)
        count++;
    if (parameter == NULL) {
        diagnose(context->diagnostics, value->span, "'%s' has %d result%s: the last is %s.%d",
                 layer->name, count, count == 1 ? "" : "s", layer->name, count - 1);
        return;
    }
    diagnose(context->diagnostics, value->span, "there is no '%s'",
             parameter_name(context->arena, layer, parameter));
    diagnose_note(context->diagnostics, layer->span, "this layer is without it");
}

/* A list of results is as long as the shapes say: what reads one that is not there is wrong. */
static bool check_results(Context *context, const Model *model, const Shapes *shapes,
                          const OperatorUse *use)
{
    bool all = true;
    for (int k = 0; k < use->inputs.count; k++) {
        const ValueReference *value = &use->inputs.items[k];
        if (value->layer < 0 || value->result == 0 || shapes->layer[value->layer].rank < 0 ||
            shapes->more[value->layer][value->result].rank >= 0)
            continue;
        report_result(context, model, shapes->more[value->layer], value);
        all = false;
    }
    return all;
}

/* Of a parameter that an optimizer takes, to check its settings with. */
static LayerShape smallest_parameter(const Operator *optimizer)
{
    const TensorDeclaration *parameter = optimizer->tensors.items;
    LayerShape shape = {.rank = 0};
    for (int d = 0; d < parameter->rank; d++)
        if (parameter->dims[d]->kind != TERM_ELLIPSIS)
            shape.extent[shape.rank++] = 1;
    return shape;
}

Shapes *build_shapes(Context *context, const Model *model)
{
    Shapes *shapes = ARENA_NEW(context->arena, Shapes);
    shapes->layer = ARENA_ARRAY(context->arena, LayerShape, model->layers.count);
    shapes->more = ARENA_ARRAY(context->arena, LayerShape *, model->layers.count);
    const int *results = results_read(context, model);
    const Instance **layer = ARENA_ARRAY(context->arena, const Instance *, model->layers.count);
    for (int i = 0; i < model->layers.count; i++) {
        const OperatorUse *use = &model->layers.items[i];
        if (check_results(context, model, shapes, use))
            layer[i] = instance_of_use(context, model, shapes, use);
        shapes->layer[i] = result_shape(layer[i], 0);
        add_results(context, shapes, i, layer[i], results[i]);
        shapes->count++;
    }
    kept_check(model, layer);
    ValueReference output = output_of(model);
    check_results(context, model, shapes, &(OperatorUse){.inputs = {&output, 1, 1}});
    for (int i = 0; i < model->losses.count; i++)
        if (check_results(context, model, shapes, &model->losses.items[i]))
            instance_of_use(context, model, shapes, &model->losses.items[i]);
    for (int i = 0; i < model->metrics.count; i++)
        if (check_results(context, model, shapes, &model->metrics.items[i]))
            instance_of_use(context, model, shapes, &model->metrics.items[i]);
    const LayerShape number = {.rank = 0};
    const LayerShape parameter = smallest_parameter(model->optimizer.operator);
    instance_new(context, &model->optimizer, 2, (const LayerShape[]){parameter, parameter},
                 (const Span[]){{0}, {0}});
    for (int i = 0; i < model->gradients.count; i++)
        treatment_instance(context, &model->gradients.items[i], number);
    for (int i = 0; i < model->schedule.parts.count; i++)
        schedule_instance(context, &model->schedule.parts.items[i]);
    for (int i = 0; i < model->groups.count; i++)
        instance_new(context, &model->groups.items[i].use, 2, (const LayerShape[]){number, number},
                     (const Span[]){{0}, {0}});
    return shapes;
}

/* ---- The graph ---- */

static void dot_shape(Text *out, const LayerShape *shape)
{
    text_add(out, "[");
    for (int d = 0; d < shape->rank; d++)
        text_format(out, "%s%" PRId64, d > 0 ? ", " : "", shape->extent[d]);
    text_add(out, "]");
}

static void dot_edges(Text *out, const Model *model, const Shapes *shapes, const OperatorUse *use,
                      const char *to)
{
    for (int i = 0; i < use->inputs.count; i++) {
        const ValueReference *value = &use->inputs.items[i];
        const LayerShape shape = shape_of_value(model, shapes, value);
        if (value->layer >= 0)
            text_format(out, "  l%d -> %s [label=\"", value->layer, to);
        else
            text_format(out, "  i%d -> %s [label=\"", value->input, to);
        dot_shape(out, &shape);
        text_add(out, "\"];\n");
    }
}

static const char *loss_node(Arena *arena, const Model *model, int loss)
{
    return model->losses.count == 1 ? "loss" : arena_format(arena, "loss%d", loss);
}

/* Names are [A-Za-z0-9_.]+, so that they need no quoting. */
void build_dot(Text *out, const Model *model, const Shapes *shapes)
{
    text_format(out, "digraph %s {\n  node [shape=box, fontname=\"Helvetica\"];\n", model->name);
    for (int i = 0; i < model->inputs.count; i++)
        text_format(out, "  i%d [label=\"%s\", shape=ellipse];\n", i, model->inputs.items[i].name);
    for (int i = 0; i < model->layers.count; i++) {
        const OperatorUse *use = &model->layers.items[i];
        text_format(out, "  l%d [label=\"%s\\n%s\"];\n", i, use->label, use->operator->name);
    }
    for (int i = 0; i < model->losses.count; i++)
        text_format(out, "  %s [label=\"%s\", style=bold];\n", loss_node(out->arena, model, i),
                    model->losses.items[i].operator->name);
    for (int i = 0; i < model->layers.count; i++)
        dot_edges(out, model, shapes, &model->layers.items[i], arena_format(out->arena, "l%d", i));
    for (int i = 0; i < model->losses.count; i++)
        dot_edges(out, model, shapes, &model->losses.items[i], loss_node(out->arena, model, i));
    text_add(out, "}\n");
}
