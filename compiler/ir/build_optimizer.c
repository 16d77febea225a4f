/* The optimizer: its formulas for every parameter that has a gradient. */
#include "ir/build.h"
#include "ir/builder.h"
#include "ir/groups.h"
#include "ir/kept.h"
#include "ir/schedule.h"
#include "ir/treatment.h"

static Arena *arena_of(const Builder *builder)
{
    return builder->context->arena;
}

/* Numbers of the optimizer that the trainer may change: "lr", "betas.1", of a group "group0.lr". */
static void bind_scalars(Builder *builder, Instance *instance, const ParameterGroup *group)
{
    for (int i = 0; i < instance->attributes.count; i++) {
        BoundAttribute *bound = &instance->attributes.items[i];
        if (bound->attribute->kind != ATTRIBUTE_SCALAR)
            continue;
        for (int k = 0; k < bound->attribute->count; k++) {
            const char *name = groups_scalar(arena_of(builder), group, bound->attribute->name);
            if (bound->attribute->count > 1)
                name = arena_format(arena_of(builder), "%s.%d", name, k);
            bound->scalar[k] = lower_scalar(builder->module, name, bound->number[k],
                                            instance_origin(instance->use));
        }
    }
}

/* State is named after its parameter: "conv1.weight.momentum_buffer". */
static void bind_update(Builder *builder, Instance *instance, Tensor *parameter, Tensor *gradient)
{
    Tensor *const operand[] = {parameter, gradient};
    int next = 0;
    for (int i = 0; i < instance->tensors.count; i++) {
        BoundTensor *bound = &instance->tensors.items[i];
        if (bound->declaration->kind == TENSOR_OPERAND && next < 2)
            bound->tensor = operand[next++];
        if (bound->declaration->kind != TENSOR_STATE || !bound->present)
            continue;
        bound->tensor = tensor_new(
            builder->module, NULL,
            arena_format(arena_of(builder), "%s.%s", parameter->name, bound->declaration->name),
            parameter->dtype, ROLE_STATE, bound->rank, bound->extent, parameter->origin);
        kept_initial(instance, bound->declaration, bound->tensor);
    }
}

/* Numbers that are the same for all parameters of a group, such as 1 - beta^step, are computed
   once: by the first parameter's lowering, from the first one's state where it is a number too. */
static void update_parameter(Builder *builder, Scheduling *scheduling, Lowering *lowering,
                             const ParameterGroup *group, Tensor *parameter, Tensor *gradient)
{
    const OperatorUse *use = group != NULL ? &group->use : &builder->model->optimizer;
    const LayerShape shape = shape_of_tensor(parameter);
    Instance *instance = instance_new(builder->context, use, 2, (const LayerShape[]){shape, shape},
                                      (const Span[]){{0}, {0}});
    if (instance->failed) {
        diagnose_note(builder->context->diagnostics,
                      origin_span(builder->module, &parameter->origin),
                      "'%s' is a parameter of this layer", parameter->name);
        diagnose_hint(builder->context->diagnostics,
                      "another optimizer for such parameters: groups of the optimizer");
        return;
    }
    bind_scalars(builder, instance, group);
    schedule_scalars(scheduling, instance);
    bind_update(builder, instance, parameter, gradient);
    const bool first = lowering->instance == NULL;
    lowering->instance = instance;
    lowering->label = use->label;
    lowering->origin = instance_origin(use);
    lowering->scalars_only = true;
    lowering->skip_scalars = false;
    if (first)
        lower_definitions(lowering);
    const int shared = lowering->locals.count;
    lowering->label = arena_format(arena_of(builder), "%s.%s", parameter->name, use->label);
    lowering->scalars_only = false;
    lowering->skip_scalars = true;
    lower_definitions(lowering);
    if (first)
        lowering->shared = shared;
    lowering->locals.count = lowering->shared;
}

/* A program that learns nothing is a mistake. */
static void check_learns(const Builder *builder)
{
    bool any = false;
    for (int i = 0; i < builder->module->tensors.count; i++) {
        const Tensor *t = builder->module->tensors.items[i];
        if (t->role == ROLE_PARAMETER && t->trainable)
            return;
        any |= t->role == ROLE_PARAMETER;
    }
    diagnose(builder->context->diagnostics, builder->model->model_span,
             any ? "nothing is learnt: all parameters are frozen"
                 : "nothing is learnt: the model has no parameters");
}

void build_optimizer(Context *context, Module *module, const Model *model)
{
    Builder builder = {.context = context,
                       .module = module,
                       .model = model,
                       .program = module->train,
                       .mode = MODE_TRAIN,
                       .streams = FIRST_STREAM};
    /* One for each group, and one for the rest. */
    Lowering *lowering = ARENA_ARRAY(context->arena, Lowering, model->groups.count + 1);
    for (int i = 0; i <= model->groups.count; i++)
        lowering[i] = (Lowering){.context = context,
                                 .module = module,
                                 .program = module->train,
                                 .mode = MODE_TRAIN,
                                 .streams = &builder.streams};
    check_learns(&builder);
    Scheduling scheduling = {.context = context,
                             .module = module,
                             .program = module->train,
                             .schedule = &model->schedule};
    groups_check(context, module, model);
    const int before = module->train->statements.count, count = module->tensors.count;
    Tensor **gradients = treat_gradients(context, module, model);
    for (int i = 0; i < count; i++) {
        Tensor *parameter = module->tensors.items[i];
        Tensor *gradient = gradients[parameter->id];
        if (gradient == NULL)
            continue;
        const ParameterGroup *group = groups_find(model, parameter);
        const int number = group != NULL ? (int)(group - model->groups.items) : model->groups.count;
        update_parameter(&builder, &scheduling, &lowering[number], group, parameter, gradient);
    }
    schedule_check(&scheduling, &model->optimizer);
    average_parameters(context, module, model);
    follow_parameters(context, module, model);
    update_with_last_batch(module, model, before);
}
