/* The loss: a weighted mean, or a sum, over the valid samples of the batch. */
#include "ir/batch.h"
#include "ir/builder.h"

static Tensor *scalar_value(Builder *builder, const char *name, const Expr *value, Origin origin)
{
    Tensor *t =
        tensor_new(builder->module, builder->program, name, DTYPE_F32, ROLE_VALUE, 0, NULL, origin);
    statement_pointwise(builder->module, builder->program, t, NULL, value, origin);
    return t;
}

/* (1 - mixed)*a + mixed*b, element by element. */
static Tensor *mixture(Builder *builder, const char *name, Tensor *a, Tensor *b, Origin origin)
{
    Arena *arena = builder->context->arena;
    const Index *index[TENSOR_MAX_RANK];
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < a->rank; d++) {
        index[d] = index_new(builder->module, d == 0 ? "n" : arena_format(arena, "i%d", d - 1),
                             a->extent[d]);
        subscript[d] = affine_index(arena, index[d]);
    }
    const Expr *share = expr_read(arena, builder->mixed, NULL);
    const Expr *own = expr_binary(arena, FUNCTION_SUB, expr_number(arena, 1), share);
    const Expr *value =
        expr_binary(arena, FUNCTION_ADD,
                    expr_binary(arena, FUNCTION_MUL, own, expr_read_affine(arena, a, subscript)),
                    expr_binary(arena, FUNCTION_MUL, share, expr_read_affine(arena, b, subscript)));
    Tensor *t = tensor_new(builder->module, builder->program, name, DTYPE_F32, ROLE_VALUE, a->rank,
                           a->extent, origin);
    statement_pointwise(builder->module, builder->program, t, index, value, origin);
    return t;
}

/* Where samples are mixed, the loss is that of both labels, each with its share. */
static void mix_loss(Builder *builder, const OperatorUse *use, Tensor **each, Tensor **weight)
{
    const Origin origin = instance_origin(use);
    const int label = builder->model->data.mixed_label;
    Tensor *own = builder->input[label];
    builder->input[label] = builder->other;
    const Instance *other = lower_use(builder, use);
    builder->input[label] = own;
    if (other == NULL)
        return;
    *each = mixture(builder, "loss.mixed", *each, named_result(other, 0), origin);
    if (*weight != NULL)
        *weight = mixture(builder, "loss.mixed_weight", *weight, named_result(other, 1), origin);
}

/* How much all elements of the valid samples weigh. */
static Tensor *sum_weights(Builder *builder, const char *name, double elements, Tensor *weight,
                           Origin origin)
{
    Arena *arena = builder->context->arena;
    if (weight != NULL)
        return sum_valid(builder, name, weight, NULL, origin);
    return scalar_value(builder, name,
                        expr_binary(arena, FUNCTION_MUL, expr_read(arena, builder->valid, NULL),
                                    expr_number(arena, elements)),
                        origin);
}

/* The sum of all elements. */
static const Expr *sum_all(Builder *builder, const char *name, Tensor *t, Origin origin)
{
    Arena *arena = builder->context->arena;
    const Index *index[TENSOR_MAX_RANK];
    const Affine *subscript[TENSOR_MAX_RANK];
    if (t->rank == 0)
        return expr_read(arena, t, NULL);
    for (int d = 0; d < t->rank; d++) {
        index[d] = index_new(builder->module, arena_format(arena, "i%d", d), t->extent[d]);
        subscript[d] = affine_index(arena, index[d]);
    }
    Tensor *sum =
        tensor_new(builder->module, builder->program, name, DTYPE_F32, ROLE_VALUE, 0, NULL, origin);
    statement_new(builder->module, builder->program, sum, NULL, 0, t->rank, index, REDUCE_SUM,
                  expr_read_affine(arena, t, subscript), origin);
    return expr_read(arena, sum, NULL);
}

/* A loss of which no dimension counts the samples, as one of pairs of them, or of parameters alone:
   the batch is whole, or it does not matter. The mean counts for each sample. */
static Tensor *sum_whole(Builder *builder, const OperatorUse *use, const char *name, Tensor *each,
                         Tensor *weight, Origin origin)
{
    Arena *arena = builder->context->arena;
    const Expr *mean = sum_all(builder, arena_format(arena, "%s.total", name), each, origin);
    if (use->is_sum)
        return scalar_value(builder, name, mean, origin);
    const Expr *count =
        weight != NULL ? sum_all(builder, arena_format(arena, "%s.count", name), weight, origin)
                       : expr_number(arena, (double)tensor_elements(each));
    mean = expr_binary(arena, FUNCTION_DIV, mean, count);
    return scalar_value(
        builder, name,
        expr_binary(arena, FUNCTION_MUL, expr_read(arena, builder->valid, NULL), mean), origin);
}

/* sum of what the elements add / sum of their weights; without weights each element counts 1, and
   with reduction: sum nothing is divided. The only loss is called "loss". NULL after an error. */
static const Expr *add_mean(Builder *builder, const OperatorUse *use, bool is_only)
{
    Arena *arena = builder->context->arena;
    const Instance *instance = lower_use(builder, use);
    if (instance == NULL)
        return NULL;
    const Origin origin = instance_origin(use);
    Tensor *each = named_result(instance, 0), *weight = named_result(instance, 1);
    const int dimension =
        batch_dimension(builder->context, builder->module, builder->program, each);
    if (dimension > 0) {
        diagnose(builder->context->diagnostics, use->span,
                 "%s: the first dimension of what it compares is not the batch",
                 use->operator->name);
        return NULL;
    }
    if (builder->other != NULL && builder->mode == MODE_TRAIN)
        mix_loss(builder, use, &each, &weight);
    LIST_PUSH(arena, &builder->results, each);
    LIST_PUSH(arena, &builder->results, weight);
    const char *label = is_only ? "loss" : use->label;
    const char *sum_name = arena_format(arena, "%s.sum", label);
    const bool is_whole = dimension < 0;
    Tensor *sum = is_whole ? sum_whole(builder, use, sum_name, each, weight, origin)
                           : sum_valid(builder, sum_name, each, NULL, origin);
    if (is_whole)
        weight = NULL;
    const double elements = is_whole ? 1 : elements_per_sample(builder, each);
    Tensor *weights =
        use->is_sum
            ? NULL
            : sum_weights(builder, arena_format(arena, is_only ? "%s.weight" : "%s.weights", label),
                          elements, weight, origin);
    if (is_only)
        builder->program->loss_weight = weights;
    else
        build_loss_metric(builder, use, sum, weight != NULL ? weights : NULL, elements);
    const Expr *mean = expr_read(arena, sum, NULL);
    if (weights != NULL)
        mean = expr_binary(arena, FUNCTION_DIV, mean, expr_read(arena, weights, NULL));
    if (!use->is_weighted)
        return mean;
    const char *name = arena_format(arena, "%s.weight", use->label);
    Tensor *factor = lower_scalar(builder->module, name, use->weight, origin);
    return expr_binary(arena, FUNCTION_MUL, expr_read(arena, factor, NULL), mean);
}

/* Of several losses the sum. Over a split it is the mean over the batches, by their samples, and
   where all of them are sums, their sum. */
void add_loss(Builder *builder)
{
    Arena *arena = builder->context->arena;
    const Model *model = builder->model;
    const Expr *total = NULL;
    bool are_sums = true;
    for (int i = 0; i < model->losses.count; i++) {
        are_sums &= model->losses.items[i].is_sum;
        const Expr *mean = add_mean(builder, &model->losses.items[i], model->losses.count == 1);
        if (mean == NULL)
            return;
        total = total == NULL ? mean : expr_binary(arena, FUNCTION_ADD, total, mean);
    }
    const Origin origin = instance_origin(&model->losses.items[0]);
    if (model->losses.count > 1 && !are_sums)
        builder->program->loss_weight =
            scalar_value(builder, "loss.weight", expr_read(arena, builder->valid, NULL), origin);
    builder->program->loss = scalar_value(builder, "loss", total, origin);
}
