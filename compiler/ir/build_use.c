/* One use of an operator, lowered; and what is made of its results. */
#include "ir/builder.h"
#include "ir/kept.h"

static Arena *arena_of(const Builder *builder)
{
    return builder->context->arena;
}

static Tensor *tensor_of_value(const Builder *builder, const ValueReference *value)
{
    return value->layer >= 0 ? instance_result(builder->layer[value->layer], value->result)->tensor
                             : builder->input[value->input];
}

static bool is_integer(Dtype dtype)
{
    return dtype == DTYPE_U8 || dtype == DTYPE_I32 || dtype == DTYPE_I64;
}

/* "target: i32[N]" takes any integers, and only integers. */
static void check_operand(Builder *builder, Instance *instance, const BoundTensor *bound)
{
    Dtype wanted;
    const char *name = bound->declaration->dtype;
    if (name == NULL || !dtype_parse(name, &wanted) || !is_integer(wanted) ||
        is_integer(bound->tensor->dtype))
        return;
    diagnose(builder->context->diagnostics, instance->use->span,
             "%s: '%s' takes integers, and '%s' is %s", instance->operator->name,
             bound->declaration->name, bound->tensor->name, dtype_name(bound->tensor->dtype));
    diagnose_hint(builder->context->diagnostics,
                  "an input with 'classes' holds integers; 'long: {num_classes: N}' makes integers "
                  "below N of numbers");
    instance->failed = true;
}

/* A buffer as the layers above leave it, with which this one shares it. */
static Tensor *as_updated(const Program *program, Tensor *buffer)
{
    for (int i = 0; i < program->tensors.count; i++)
        if (program->tensors.items[i]->replaces == buffer)
            buffer = program->tensors.items[i];
    return buffer;
}

static void bind_tensors(Builder *builder, Instance *instance)
{
    int operand = 0;
    for (int i = 0; i < instance->tensors.count; i++) {
        BoundTensor *bound = &instance->tensors.items[i];
        switch (bound->declaration->kind) {
        case TENSOR_OPERAND:
            if (!bound->present)
                break;
            bound->tensor = tensor_of_value(builder, &instance->use->inputs.items[operand++]);
            check_operand(builder, instance, bound);
            break;
        case TENSOR_PARAMETER:
        case TENSOR_BUFFER:
            if (bound->present)
                kept_bind(builder->context, builder->module, builder->model, builder->shapes,
                          instance, bound);
            if (bound->present && bound->declaration->kind == TENSOR_BUFFER)
                bound->tensor = as_updated(builder->program, bound->tensor);
            break;
        case TENSOR_CONSTANT:
            if (bound->present)
                lower_array(builder->module, instance, bound);
            break;
        default:
            break;
        }
    }
}

const Instance *lower_use(Builder *builder, const OperatorUse *use)
{
    Instance *instance = instance_of_use(builder->context, builder->model, builder->shapes, use);
    if (instance == NULL || instance->failed)
        return NULL;
    lower_scalars(builder->module, instance, arena_format(arena_of(builder), "%s.", use->label));
    bind_tensors(builder, instance);
    Lowering lowering = {.context = builder->context,
                         .module = builder->module,
                         .program = builder->program,
                         .instance = instance,
                         .label = use->label,
                         .origin = instance_origin(use),
                         .mode = builder->mode,
                         .derive = builder->derive,
                         .library = builder->library,
                         .streams = &builder->streams};
    if (!instance->failed)
        lower_definitions(&lowering);
    return instance->failed ? NULL : instance;
}

/* ---- Results ---- */

Tensor *sum_valid(Builder *builder, const char *name, Tensor *t, const Expr *factor, Origin origin)
{
    Arena *arena = builder->context->arena;
    const Index *index[TENSOR_MAX_RANK];
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < t->rank; d++) {
        index[d] = index_new(builder->module, d == 0 ? "n" : arena_format(arena, "i%d", d - 1),
                             t->extent[d]);
        subscript[d] = affine_index(arena, index[d]);
    }
    const int64_t rows = t->extent[0] / builder->module->batch;
    const Expr *counts =
        expr_binary(arena, FUNCTION_LT, expr_index(arena, affine_floor(arena, subscript[0], rows)),
                    expr_read(arena, builder->valid, NULL));
    const Expr *value = expr_read_affine(arena, t, subscript);
    if (factor != NULL)
        value = expr_binary(arena, FUNCTION_MUL, value, factor);
    Tensor *sum =
        tensor_new(builder->module, builder->program, name, DTYPE_F32, ROLE_VALUE, 0, NULL, origin);
    statement_new(builder->module, builder->program, sum, NULL, 0, t->rank, index, REDUCE_SUM,
                  expr_select(arena, counts, value, expr_number(arena, 0)), origin);
    return sum;
}

double elements_per_sample(const Builder *builder, const Tensor *t)
{
    return (double)tensor_elements(t) / (double)builder->module->batch;
}

Tensor *named_result(const Instance *instance, int number)
{
    const BoundTensor *result = instance_result(instance, number);
    return result == NULL ? NULL : result->tensor;
}
