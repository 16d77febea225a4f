/* An entry is lowered for each parameter, definition by definition: what is a total over all
   parameters is then known to the definitions below it. */
#include "ir/treatment.h"
#include "ir/lower.h"
#include "ir/schedule.h"
#include <string.h>

typedef struct Treatment {
    Context *context;
    Module *module;
    Program *program;
    const OperatorUse *use;
    int count; /* of parameters that have a gradient */
    Tensor **parameter, **gradient;
    Lowering *lowering;        /* of each */
    LIST(const char *) shared; /* names of values that are the same for all parameters */
    int streams;
} Treatment;

static Arena *arena_of(const Treatment *t)
{
    return t->context->arena;
}

/* ---- Instances ---- */

/* Operands are read by their names. */
static Tensor *operand_of(const Treatment *t, int at, const char *name)
{
    return string_equal(name, "p") ? t->parameter[at] : t->gradient[at];
}

Instance *treatment_instance(Context *context, const OperatorUse *use, LayerShape shape)
{
    enum { MOST = 2 };
    const LayerShape operand[MOST] = {shape, shape};
    const Span from[MOST] = {{0}, {0}};
    int operands = 0;
    for (int i = 0; i < use->operator->tensors.count; i++)
        operands += use->operator->tensors.items[i].kind == TENSOR_OPERAND;
    return instance_new(context, use, operands < MOST ? operands : MOST, operand, from);
}

static void begin_parameter(Treatment *t, int at)
{
    Instance *instance = treatment_instance(t->context, t->use, shape_of_tensor(t->parameter[at]));
    lower_scalars(t->module, instance, arena_format(arena_of(t), "%s.", t->use->label));
    for (int i = 0; i < instance->tensors.count; i++) {
        BoundTensor *bound = &instance->tensors.items[i];
        if (bound->declaration->kind == TENSOR_OPERAND)
            bound->tensor = operand_of(t, at, bound->declaration->name);
    }
    t->lowering[at] = (Lowering){
        .context = t->context,
        .module = t->module,
        .program = t->program,
        .instance = instance,
        .label = arena_format(arena_of(t), "%s.%s", t->parameter[at]->name, t->use->label),
        .origin = instance_origin(t->use),
        .mode = MODE_TRAIN,
        .streams = &t->streams};
}

/* ---- Values of all parameters ---- */

static bool is_shared(const Treatment *t, const char *name)
{
    for (int i = 0; i < t->shared.count; i++)
        if (string_equal(t->shared.items[i], name))
            return true;
    return false;
}

static bool reads_only_shared(const Treatment *t, const Term *term)
{
    if (term->kind == TERM_ACCESS && !is_shared(t, term->name))
        return false;
    for (int i = 0; i < term->count; i++)
        if (!reads_only_shared(t, term->arguments[i]))
            return false;
    return true;
}

/* Tells the lowerings from `first` on of a value. */
static void share(Treatment *t, int first, const char *name, Tensor *value)
{
    for (int p = first; p < t->count; p++)
        LIST_PUSH(arena_of(t), &t->lowering[p].locals, ((Local){name, value}));
    LIST_PUSH(arena_of(t), &t->shared, name);
}

/* parts[k] of parameter k, then their sum or maximum. */
static void lower_total(Treatment *t, int position)
{
    const Definition *d = &t->use->operator->definitions.items[position];
    const int64_t count = t->count;
    Arena *arena = arena_of(t);
    Tensor *parts = tensor_new(t->module, t->program,
                               arena_format(arena, "%s.%s.parts", t->use->label, d->name),
                               DTYPE_F32, ROLE_VALUE, 1, &count, instance_origin(t->use));
    for (int p = 0; p < t->count; p++)
        lower_part_of_total(&t->lowering[p], position, parts, p);
    const Index *index = index_new(t->module, "k", count);
    const Affine *subscript = affine_index(arena, index);
    Tensor *total =
        tensor_new(t->module, t->program, arena_format(arena, "%s.%s", t->use->label, d->name),
                   DTYPE_F32, ROLE_VALUE, 0, NULL, instance_origin(t->use));
    statement_new(t->module, t->program, total, NULL, 0, 1, &index,
                  string_equal(d->value->name, "total") ? REDUCE_SUM : REDUCE_MAX,
                  expr_read_affine(arena, parts, &subscript), instance_origin(t->use));
    share(t, 0, d->name, total);
}

static void lower_one(Treatment *t, int position)
{
    const Definition *d = &t->use->operator->definitions.items[position];
    if (notation_is_across(d->value)) {
        lower_total(t, position);
    } else if (d->count == 0 && reads_only_shared(t, d->value)) {
        const char *label = t->lowering[0].label;
        t->lowering[0].label = t->use->label;
        lower_definition(&t->lowering[0], position);
        t->lowering[0].label = label;
        share(t, 1, d->name, lower_local(&t->lowering[0], d->name));
    } else {
        for (int p = 0; p < t->count; p++)
            lower_definition(&t->lowering[p], position);
    }
}

static void apply(Treatment *t)
{
    t->shared.count = 0;
    for (int p = 0; p < t->count; p++) {
        begin_parameter(t, p);
        if (t->lowering[p].instance->failed)
            return;
    }
    for (int i = 0; i < t->use->operator->definitions.count; i++)
        lower_one(t, i);
    for (int p = 0; p < t->count; p++)
        t->gradient[p] = instance_result(t->lowering[p].instance, 0)->tensor;
}

/* ---- Several batches ---- */

static const Expr *number_of_run(Module *module, const char *name)
{
    return expr_read(module->arena, lower_scalar(module, name, 1, (Origin){0, NULL, NULL}), NULL);
}

/* Indices over a whole tensor, and the subscript that they make. */
static void indices_of(Module *module, const Tensor *tensor, const Index **index,
                       const Affine **subscript)
{
    for (int d = 0; d < tensor->rank; d++) {
        index[d] = index_new(module, arena_format(module->arena, "i%d", d), tensor->extent[d]);
        subscript[d] = affine_index(module->arena, index[d]);
    }
}

/* sum.next = (first batch of the step? 0: sum) + gradient/count */
static Tensor *accumulate(Module *module, const Tensor *parameter, Tensor *gradient, int64_t count)
{
    Arena *arena = module->arena;
    const Index *index[TENSOR_MAX_RANK];
    const Affine *subscript[TENSOR_MAX_RANK];
    Tensor *sum = tensor_new(module, NULL, arena_format(arena, "%s.accumulated", parameter->name),
                             parameter->dtype, ROLE_STATE, parameter->rank, parameter->extent,
                             parameter->origin);
    Tensor *next = tensor_new(module, module->train, arena_format(arena, "%s.next", sum->name),
                              sum->dtype, ROLE_UPDATE, sum->rank, sum->extent, parameter->origin);
    next->replaces = sum;
    indices_of(module, sum, index, subscript);
    const Expr *before = expr_select(
        arena,
        expr_binary(arena, FUNCTION_GT, number_of_run(module, "first"), expr_number(arena, 0)),
        expr_number(arena, 0), expr_read_affine(arena, sum, subscript));
    const Expr *part =
        expr_binary(arena, FUNCTION_DIV, expr_read_affine(arena, gradient, subscript),
                    expr_number(arena, (double)count));
    statement_pointwise(module, module->train, next, index,
                        expr_binary(arena, FUNCTION_ADD, before, part), parameter->origin);
    return next;
}

static bool is_sum(const Tensor *update)
{
    const char *name = update->replaces->name;
    const size_t length = strlen(name), suffix = strlen(".accumulated");
    return length > suffix && string_equal(name + length - suffix, ".accumulated");
}

void update_with_last_batch(Module *module, const Model *model, int first_statement)
{
    if (model->train.accumulate < 2)
        return;
    Arena *arena = module->arena;
    for (int i = first_statement; i < module->train->statements.count; i++) {
        Statement *s = module->train->statements.items[i];
        if (s->result->role != ROLE_UPDATE || is_sum(s->result))
            continue;
        const Expr *last =
            expr_binary(arena, FUNCTION_GT, number_of_run(module, "last"), expr_number(arena, 0));
        s->value = expr_select(arena, last, s->value,
                               expr_read_affine(arena, s->result->replaces, s->subscript));
    }
}

/* ---- Gradients ---- */

Tensor **treat_gradients(Context *context, Module *module, const Model *model)
{
    Tensor *const *derived = program_gradients(module, module->train);
    Tensor **gradients = ARENA_ARRAY(context->arena, Tensor *, module->ids);
    Treatment t = {.context = context, .module = module, .program = module->train};
    const int count = module->tensors.count;
    t.parameter = ARENA_ARRAY(context->arena, Tensor *, count);
    t.gradient = ARENA_ARRAY(context->arena, Tensor *, count);
    t.lowering = ARENA_ARRAY(context->arena, Lowering, count);
    for (int i = 0; i < count; i++) {
        Tensor *parameter = module->tensors.items[i], *gradient = derived[parameter->id];
        if (gradient == NULL)
            continue;
        if (model->train.accumulate > 1)
            gradient = accumulate(module, parameter, gradient, model->train.accumulate);
        t.parameter[t.count] = parameter;
        t.gradient[t.count++] = gradient;
    }
    for (int i = 0; i < model->gradients.count && t.count > 0; i++) {
        t.use = &model->gradients.items[i];
        apply(&t);
    }
    for (int p = 0; p < t.count; p++)
        gradients[t.parameter[p]->id] = t.gradient[p];
    return gradients;
}

/* ---- Averages ---- */

static Tensor *next_of(const Program *program, const Tensor *parameter)
{
    for (int i = 0; i < program->tensors.count; i++)
        if (program->tensors.items[i]->replaces == parameter)
            return program->tensors.items[i];
    return NULL;
}

static Tensor *average_of(Context *context, Module *module, const OperatorUse *use,
                          Tensor *parameter, Tensor *next)
{
    const LayerShape shape = shape_of_tensor(parameter);
    int streams = 0;
    Instance *instance = instance_new(context, use, 1, &shape, (const Span[]){{0}});
    Tensor *average = NULL;
    lower_scalars(module, instance, arena_format(context->arena, "%s.", use->label));
    for (int i = 0; i < instance->tensors.count; i++) {
        BoundTensor *bound = &instance->tensors.items[i];
        if (bound->declaration->kind == TENSOR_OPERAND)
            bound->tensor = next;
        if (bound->declaration->kind != TENSOR_STATE)
            continue;
        average = bound->tensor = tensor_new(
            module, NULL,
            arena_format(context->arena, "%s.%s", parameter->name, bound->declaration->name),
            parameter->dtype, ROLE_STATE, bound->rank, bound->extent, parameter->origin);
        average->average_of = parameter;
    }
    Lowering lowering = {.context = context,
                         .module = module,
                         .program = module->train,
                         .instance = instance,
                         .label =
                             arena_format(context->arena, "%s.%s", parameter->name, use->label),
                         .origin = instance_origin(use),
                         .mode = MODE_TRAIN,
                         .streams = &streams};
    lower_definitions(&lowering);
    return average;
}

/* ---- Averages of layers ---- */

/* Layers that follow alike. */
typedef struct Pace {
    const Average *average;
    Tensor *share; /* what they take of the others in this step; NULL: a constant */
} Pace;

static bool same_pace(const Average *a, const Average *b)
{
    const char *text[] = {NULL, NULL};
    const Average *const both[] = {a, b};
    for (int i = 0; i < 2; i++)
        if (both[i]->formula != NULL)
            text[i] = both[i]->formula->operator->definitions.items[0].written;
    return a->every == b->every && a->decay == b->decay && (text[0] == NULL) == (text[1] == NULL) &&
           (text[0] == NULL || string_equal(text[0], text[1]));
}

/* Whether `every` steps are done with this one. */
static const Expr *is_due(Module *module, int64_t every)
{
    Arena *arena = module->arena;
    const Expr *step = number_of_run(module, "step");
    const Expr *quotient =
        expr_binary(arena, FUNCTION_DIV, step, expr_number(arena, (double)every));
    const Expr *whole = expr_apply(arena, function_find("floor"), 1, (const Expr *[]){quotient});
    const Expr *number = expr_number(arena, (double)every);
    return expr_binary(arena, FUNCTION_EQ, expr_binary(arena, FUNCTION_MUL, whole, number), step);
}

/* 1 - decay in double, and 0 in steps that are left out. */
static Tensor *share_of_step(Context *context, Module *module, const OperatorUse *use)
{
    Arena *arena = module->arena;
    const Average *average = &use->average;
    const Expr *decay = expr_number(arena, average->decay);
    if (average->formula != NULL) {
        Tensor *value = schedule_formula(context, module, average->formula);
        if (value == NULL)
            return NULL;
        decay = expr_read(arena, value, NULL);
    }
    const Expr *share = expr_binary(arena, FUNCTION_SUB, expr_number(arena, 1), decay);
    if (average->every > 1)
        share = expr_select(arena, is_due(module, average->every), share, expr_number(arena, 0));
    Tensor *t = tensor_new(module, module->train, arena_format(arena, "%s.share", use->label),
                           DTYPE_F64, ROLE_VALUE, 0, NULL, instance_origin(use));
    statement_pointwise(module, module->train, t, NULL, share, t->origin);
    return t;
}

static Pace pace_of(Context *context, Module *module, const OperatorUse *use)
{
    const bool is_constant = use->average.formula == NULL && use->average.every == 1;
    return (Pace){&use->average, is_constant ? NULL : share_of_step(context, module, use)};
}

/* average + share*(parameter - average), of which a share of 0 or 1 leaves one of them as it is. */
static const Expr *moved(Arena *arena, const Pace *pace, const Expr *average, const Expr *parameter)
{
    const Expr *zero = expr_number(arena, 0), *one = expr_number(arena, 1);
    const Expr *share = pace->share == NULL ? expr_number(arena, 1 - pace->average->decay)
                                            : expr_read(arena, pace->share, NULL);
    const Expr *difference = expr_binary(arena, FUNCTION_SUB, parameter, average);
    const Expr *between = expr_binary(arena, FUNCTION_ADD, average,
                                      expr_binary(arena, FUNCTION_MUL, share, difference));
    const Expr *to_copy = expr_binary(arena, FUNCTION_GE, share, one);
    const Expr *value = expr_select(arena, to_copy, parameter, between);
    if (pace->average->every > 1)
        value = expr_select(arena, expr_binary(arena, FUNCTION_GT, share, zero), value, average);
    return value;
}

static void follow(Module *module, const Pace *pace, Tensor *average, Tensor *next)
{
    const Index *index[TENSOR_MAX_RANK];
    const Affine *subscript[TENSOR_MAX_RANK];
    indices_of(module, average, index, subscript);
    const Expr *old = expr_read_affine(module->arena, average, subscript);
    const Expr *new = expr_read_affine(module->arena, next, subscript);
    Tensor *t =
        tensor_new(module, module->train, arena_format(module->arena, "%s.next", average->name),
                   average->dtype, ROLE_UPDATE, average->rank, average->extent, average->origin);
    t->replaces = average;
    statement_pointwise(module, module->train, t, index, moved(module->arena, pace, old, new),
                        average->origin);
}

static void follow_all(Module *module, const OperatorUse *use, const Pace *pace)
{
    for (int k = 0; k < use->parameters.count; k++) {
        Tensor *t = module_tensor(
            module, parameter_name(module->arena, use, use->parameters.items[k].name));
        Tensor *next =
            t == NULL || t->average_of == NULL ? NULL : next_of(module->train, t->average_of);
        if (next != NULL && next_of(module->train, t) == NULL)
            follow(module, pace, t, next);
    }
}

void follow_parameters(Context *context, Module *module, const Model *model)
{
    LIST(Pace) paces = {0};
    for (int i = 0; i < model->layers.count; i++) {
        const OperatorUse *use = &model->layers.items[i];
        int p = 0;
        if (use->average.of == NULL)
            continue;
        while (p < paces.count && !same_pace(paces.items[p].average, &use->average))
            p++;
        if (p == paces.count)
            LIST_PUSH(context->arena, &paces, pace_of(context, module, use));
        follow_all(module, use, &paces.items[p]);
    }
}

/* ---- Averages for evaluation ---- */

struct Averages {
    Arena *arena;
    Tensor **average; /* by the id of the parameter */
};

static const Expr *read_average(void *user, const Expr *leaf)
{
    const struct Averages *averages = user;
    if (leaf->kind != EXPR_READ || averages->average[leaf->tensor->id] == NULL)
        return leaf;
    return expr_read(averages->arena, averages->average[leaf->tensor->id], leaf->subscript);
}

void average_parameters(Context *context, Module *module, const Model *model)
{
    const OperatorUse *use = &model->average;
    const int count = module->tensors.count;
    if (use->operator== NULL)
        return;
    struct Averages averages = {context->arena,
                                ARENA_ARRAY(context->arena, Tensor *, 2 * module->ids + 1)};
    for (int i = 0; i < count; i++) {
        Tensor *parameter = module->tensors.items[i];
        Tensor *next = parameter->role == ROLE_PARAMETER ? next_of(module->train, parameter) : NULL;
        if (next != NULL)
            averages.average[parameter->id] = average_of(context, module, use, parameter, next);
    }
    for (int i = 0; i < module->eval->statements.count; i++) {
        Statement *s = module->eval->statements.items[i];
        s->value = expr_map(context->arena, s->value, read_average, &averages);
    }
}
