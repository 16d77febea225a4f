/* Metrics: their sums over the valid samples of a batch and, where the entry has a `value`, the
   formula over the sums of a whole split as a program of its own. */
#include "ir/builder.h"

/* t[n, ...] summed over the valid samples n. */
static Tensor *sum_samples(Builder *builder, Tensor *t, Origin origin)
{
    Arena *arena = builder->context->arena;
    const Index *index[TENSOR_MAX_RANK];
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < t->rank; d++) {
        const int position = d == 0 ? t->rank - 1 : d - 1; /* what is reduced comes last */
        index[position] = index_new(builder->module,
                                    d == 0 ? "n" : arena_format(arena, "i%d", d - 1), t->extent[d]);
        subscript[d] = affine_index(arena, index[position]);
    }
    const Expr *counts = expr_binary(arena, FUNCTION_LT, expr_index(arena, subscript[0]),
                                     expr_read(arena, builder->valid, NULL));
    Tensor *sum =
        tensor_new(builder->module, builder->program, arena_format(arena, "%s.sum", t->name),
                   DTYPE_F32, ROLE_VALUE, t->rank - 1, t->extent + 1, origin);
    statement_new(
        builder->module, builder->program, sum, subscript + 1, t->rank - 1, 1, index, REDUCE_SUM,
        expr_select(arena, counts, expr_read_affine(arena, t, subscript), expr_number(arena, 0)),
        origin);
    return sum;
}

static LayerShape sum_shape(const Tensor *t)
{
    LayerShape shape = {.rank = t->rank - 1};
    for (int d = 1; d < t->rank; d++)
        shape.extent[d - 1] = t->extent[d];
    return shape;
}

/* What an operand of the value of a metric is the sum of. */
static Tensor *summed_result(const Instance *metric, const char *name)
{
    const BoundTensor *bound = instance_tensor(metric, name);
    return bound == NULL ? NULL : bound->tensor;
}

/* The formula of the value over the sums, as a program of its own, which both programs share. */
static void lower_metric_value(Builder *builder, const OperatorUse *use, const Instance *metric)
{
    Arena *arena = builder->context->arena;
    OperatorUse *value = arena_copy(arena, use, sizeof *use);
    value->operator= use->operator->value;
    const int operands = value->operator->tensors.count;
    LayerShape *shape = ARENA_ARRAY(arena, LayerShape, operands);
    Span *from = ARENA_ARRAY(arena, Span, operands);
    int sums = 0;
    for (int i = 0; i < operands; i++)
        if (value->operator->tensors.items[i].kind == TENSOR_OPERAND)
            shape[sums++] =
                sum_shape(summed_result(metric, value->operator->tensors.items[i].name));
    Instance *instance = instance_new(builder->context, value, sums, shape, from);
    if (instance->failed)
        return;
    Program *program = ARENA_NEW(arena, Program);
    program->name = use->label;
    for (int i = 0; i < instance->tensors.count; i++) {
        BoundTensor *bound = &instance->tensors.items[i];
        if (bound->declaration->kind == TENSOR_OPERAND)
            bound->tensor =
                tensor_new(builder->module, program, bound->declaration->name, DTYPE_F64,
                           ROLE_VALUE, bound->rank, bound->extent, instance_origin(use));
    }
    Lowering lowering = {.context = builder->context,
                         .module = builder->module,
                         .program = program,
                         .instance = instance,
                         .label = use->label,
                         .origin = instance_origin(use),
                         .mode = MODE_EVAL,
                         .streams = &builder->streams};
    lower_definitions(&lowering);
    program->output = named_result(instance, 0);
    program->forward = program->statements.count;
    LIST_PUSH(arena, &builder->module->values, program);
}

static Tensor *number_of(Builder *builder, Program *program, const char *name, Origin origin)
{
    return tensor_new(builder->module, program, name, DTYPE_F64, ROLE_VALUE, 0, NULL, origin);
}

/* sum / weight, or the sum alone, as a program. */
static void add_quotient(Builder *builder, const OperatorUse *use)
{
    Arena *arena = builder->context->arena;
    const Origin origin = instance_origin(use);
    Program *program = ARENA_NEW(arena, Program);
    program->name = use->label;
    const Expr *value = expr_read(arena, number_of(builder, program, "sum", origin), NULL);
    if (!use->is_sum)
        value = expr_binary(arena, FUNCTION_DIV, value,
                            expr_read(arena, number_of(builder, program, "weight", origin), NULL));
    program->output = number_of(builder, program, use->is_sum ? "total" : "mean", origin);
    statement_pointwise(builder->module, program, program->output, NULL, value, origin);
    program->forward = program->statements.count;
    LIST_PUSH(arena, &builder->module->values, program);
}

static const Program *metric_value(const Builder *builder, const OperatorUse *use)
{
    for (int i = 0; i < builder->module->values.count; i++)
        if (string_equal(builder->module->values.items[i]->name, use->label))
            return builder->module->values.items[i];
    return NULL;
}

void build_metric(Builder *builder, const OperatorUse *use)
{
    const Instance *instance = lower_use(builder, use);
    if (instance == NULL)
        return;
    Arena *arena = builder->context->arena;
    const Operator *entry = use->operator;
    Metric metric = {.name = use->named ? use->name : entry->name,
                     .unit = entry->unit == NULL ? "" : entry->unit,
                     .scale = entry->scale};
    if (entry->value == NULL) {
        Tensor *each = named_result(instance, 0);
        const double per_sample = elements_per_sample(builder, each);
        const Expr *factor = per_sample == 1 ? NULL : expr_number(arena, 1 / per_sample);
        LIST_PUSH(arena, &metric.sums,
                  sum_valid(builder, arena_format(arena, "%s.sum", use->label), each, factor,
                            instance_origin(use)));
    } else if (metric_value(builder, use) == NULL) {
        lower_metric_value(builder, use, instance);
    }
    for (int i = 0; entry->value != NULL && i < entry->value->tensors.count; i++)
        if (entry->value->tensors.items[i].kind == TENSOR_OPERAND)
            LIST_PUSH(arena, &metric.sums,
                      sum_samples(builder,
                                  summed_result(instance, entry->value->tensors.items[i].name),
                                  instance_origin(use)));
    metric.value = metric_value(builder, use);
    LIST_PUSH(arena, &builder->program->metrics, metric);
}

void build_loss_metric(Builder *builder, const OperatorUse *use, Tensor *sum, Tensor *weight,
                       double elements)
{
    Arena *arena = builder->context->arena;
    const bool is_mean = weight == NULL && !use->is_sum; /* over the samples */
    Metric metric = {.name = use->name, .unit = "", .scale = is_mean ? 1 / elements : 1};
    LIST_PUSH(arena, &metric.sums, sum);
    if (weight != NULL)
        LIST_PUSH(arena, &metric.sums, weight);
    if (!is_mean) {
        if (metric_value(builder, use) == NULL)
            add_quotient(builder, use);
        metric.value = metric_value(builder, use);
    }
    LIST_PUSH(arena, &builder->program->metrics, metric);
}
