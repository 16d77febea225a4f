/* Parameters and buffers. An initialiser of the description becomes a distribution here, where the
   shape is known: PyTorch's rules are about the shape alone. */
#include "ir/kept.h"
#include "frontend/initial.h"
#include <math.h>

static Arena *arena_of(const Instance *instance)
{
    return instance->context->arena;
}

/* ---- Initial values ---- */

static const Initializer *initializer_of(const Operator *entry, const char *parameter)
{
    for (int i = 0; i < entry->initializers.count; i++)
        if (string_equal(entry->initializers.items[i].parameter, parameter))
            return &entry->initializers.items[i];
    return NULL;
}

void kept_initial(const Instance *instance, const TensorDeclaration *declaration, Tensor *t)
{
    t->initial = INITIAL_CONSTANT;
    t->initial_a = declaration->has_initial ? declaration->initial : 0;
    const Initializer *init = initializer_of(instance->operator, declaration->name);
    if (init == NULL)
        return;
    t->initial = string_equal(init->distribution, "uniform")  ? INITIAL_UNIFORM
                 : string_equal(init->distribution, "normal") ? INITIAL_NORMAL
                                                              : INITIAL_CONSTANT;
    t->initial_a = instance_constant(instance, init->argument[0], false).number;
    t->initial_b =
        init->count > 1 ? instance_constant(instance, init->argument[1], false).number : 0;
}

/* torch.nn.init.calculate_gain */
static double gain_of(const char *nonlinearity, double slope)
{
    if (string_equal(nonlinearity, "leaky_relu"))
        return sqrt(2 / (1 + slope * slope));
    if (string_equal(nonlinearity, "relu"))
        return sqrt(2);
    if (string_equal(nonlinearity, "tanh"))
        return 5.0 / 3;
    return string_equal(nonlinearity, "selu") ? 0.75 : 1;
}

typedef struct Fans {
    double in, out;
} Fans;

/* The first dimension counts outputs, the second inputs; the others are the field of each. */
static Fans fans_of(const Tensor *t)
{
    const double elements = (double)tensor_elements(t);
    return (Fans){elements / (double)t->extent[0], elements / (double)t->extent[1]};
}

static void set_distribution(Tensor *t, Distribution distribution, double a, double b)
{
    t->initial = distribution;
    t->initial_a = a;
    t->initial_b = b;
}

/* A uniform or normal distribution around 0 with this deviation. */
static void set_deviation(Tensor *t, bool is_uniform, double deviation)
{
    const double bound = sqrt(3) * deviation;
    if (is_uniform)
        set_distribution(t, INITIAL_UNIFORM, -bound, bound);
    else
        set_distribution(t, INITIAL_NORMAL, 0, deviation);
}

static void set_xavier(Tensor *t, const InitialUse *use, bool is_uniform)
{
    const Fans fans = fans_of(t);
    set_deviation(t, is_uniform, use->number[0] * sqrt(2 / (fans.in + fans.out)));
}

static void set_kaiming(Tensor *t, const InitialUse *use, bool is_uniform)
{
    const Fans fans = fans_of(t);
    const double fan = string_equal(use->word[1], "fan_out") ? fans.out : fans.in;
    set_deviation(t, is_uniform, gain_of(use->word[2], use->number[0]) / sqrt(fan));
}

static void set_described(Tensor *t, const InitialUse *use)
{
    const double *number = use->number;
    const InitialKind kind = initial_kind(use);
    switch (kind) {
    case INITIALISE_ZEROS:
    case INITIALISE_ONES:
        set_distribution(t, INITIAL_CONSTANT, kind == INITIALISE_ONES, 0);
        break;
    case INITIALISE_CONSTANT:
        set_distribution(t, INITIAL_CONSTANT, number[0], 0);
        break;
    case INITIALISE_UNIFORM:
        set_distribution(t, INITIAL_UNIFORM, number[0], number[1]);
        break;
    case INITIALISE_NORMAL:
        set_distribution(t, INITIAL_NORMAL, number[0], number[1]);
        break;
    case INITIALISE_TRUNC_NORMAL:
        set_distribution(t, INITIAL_TRUNCATED, number[0], number[1]);
        t->initial_low = number[2];
        t->initial_high = number[3];
        break;
    case INITIALISE_XAVIER_UNIFORM:
    case INITIALISE_XAVIER_NORMAL:
        set_xavier(t, use, kind == INITIALISE_XAVIER_UNIFORM);
        break;
    case INITIALISE_KAIMING_UNIFORM:
    case INITIALISE_KAIMING_NORMAL:
        set_kaiming(t, use, kind == INITIALISE_KAIMING_UNIFORM);
        break;
    case INITIALISE_ORTHOGONAL:
        set_distribution(t, INITIAL_ORTHOGONAL, number[0], 0);
        break;
    }
}

/* ---- Tensors ---- */

static const char *kept_name(const Instance *instance, const char *name)
{
    return parameter_name(arena_of(instance), instance->use, name);
}

static Tensor *own_tensor(Module *module, const Instance *instance, const BoundTensor *bound)
{
    const TensorDeclaration *declaration = bound->declaration;
    const OperatorUse *use = instance->use;
    const bool is_parameter = declaration->kind == TENSOR_PARAMETER;
    const char *name = kept_name(instance, declaration->name);
    Tensor *t = module_tensor(module, name);
    if (t != NULL && t->role != ROLE_SCALAR)
        return t;
    Dtype dtype = DTYPE_F32;
    if (declaration->dtype != NULL)
        dtype_parse(declaration->dtype, &dtype);
    t = tensor_new(module, NULL, name, dtype, is_parameter ? ROLE_PARAMETER : ROLE_BUFFER,
                   bound->rank, bound->extent, instance_origin(use));
    kept_initial(instance, declaration, t);
    const ParameterUse *said = is_parameter ? parameter_use(use, declaration->name) : NULL;
    if (said == NULL)
        return t;
    t->trainable = !said->frozen;
    if (said->initial != NULL)
        set_described(t, said->initial);
    return t;
}

static bool same_shape(const BoundTensor *a, const BoundTensor *b)
{
    for (int d = 0; d < a->rank && a->rank == b->rank; d++)
        if (a->extent[d] != b->extent[d])
            return false;
    return a->rank == b->rank;
}

static void add_further_name(const Instance *instance, const char *name, Tensor *t)
{
    if (string_equal(t->name, name))
        return;
    for (int i = 0; i < t->also.count; i++)
        if (string_equal(t->also.items[i], name))
            return;
    LIST_PUSH(arena_of(instance), &t->also, name);
}

/* The layer that has the parameter may come later: it is made for the first that reads it. */
static Tensor *shared_tensor(Context *context, Module *module, const Model *model,
                             const Shapes *shapes, const ParameterUse *said)
{
    const OperatorUse *owner = &model->layers.items[said->owner];
    Tensor *t = module_tensor(module, parameter_name(context->arena, owner, said->shared));
    if (t != NULL && t->role != ROLE_SCALAR)
        return t;
    const Instance *instance = instance_of_use(context, model, shapes, owner);
    return instance == NULL ? NULL
                            : own_tensor(module, instance, instance_tensor(instance, said->shared));
}

/* It is not learnt: it is kept as a buffer is, and begins with the parameter's values. */
static Tensor *averaged_tensor(Module *module, const Instance *instance, const BoundTensor *bound,
                               Tensor *parameter)
{
    Tensor *t = own_tensor(module, instance, bound);
    if (t->average_of != NULL || parameter == NULL)
        return t;
    t->role = ROLE_BUFFER;
    t->average_of = parameter;
    set_distribution(t, INITIAL_CONSTANT, 0, 0);
    return t;
}

/* The layer whose parameters, and buffers, these are. */
static const OperatorUse *owner_of_all(const Model *model, const OperatorUse *use)
{
    for (int i = 0; use->same != NULL && i < model->layers.count; i++)
        if (string_equal(model->layers.items[i].name, use->same))
            return owner_of_all(model, &model->layers.items[i]);
    return use;
}

static Tensor *shared_buffer(Context *context, Module *module, const Model *model,
                             const Shapes *shapes, const Instance *instance,
                             const BoundTensor *bound)
{
    const OperatorUse *owner = owner_of_all(model, instance->use);
    const Instance *other =
        owner == instance->use ? NULL : instance_of_use(context, model, shapes, owner);
    const BoundTensor *theirs =
        other == NULL || other->failed ? NULL : instance_tensor(other, bound->declaration->name);
    const bool is_same = theirs != NULL && theirs->present && same_shape(bound, theirs);
    return is_same ? own_tensor(module, other, theirs) : own_tensor(module, instance, bound);
}

void kept_bind(Context *context, Module *module, const Model *model, const Shapes *shapes,
               const Instance *instance, BoundTensor *bound)
{
    const TensorDeclaration *declaration = bound->declaration;
    if (declaration->kind == TENSOR_BUFFER) {
        bound->tensor = shared_buffer(context, module, model, shapes, instance, bound);
        return;
    }
    const ParameterUse *said = declaration->kind == TENSOR_PARAMETER
                                   ? parameter_use(instance->use, declaration->name)
                                   : NULL;
    if (said == NULL || said->owner < 0) {
        bound->tensor = own_tensor(module, instance, bound);
        return;
    }
    bound->tensor = shared_tensor(context, module, model, shapes, said);
    if (said->is_average)
        bound->tensor = averaged_tensor(module, instance, bound, bound->tensor);
    else if (bound->tensor != NULL)
        add_further_name(instance, kept_name(instance, declaration->name), bound->tensor);
}

/* ---- Checks ---- */

static void check_shared(const Instance *instance, const BoundTensor *bound,
                         const ParameterUse *said, const Instance *owner)
{
    Diagnostics *diagnostics = instance->context->diagnostics;
    const BoundTensor *shared =
        owner == NULL || owner->failed ? NULL : instance_tensor(owner, said->shared);
    if (shared == NULL)
        return;
    const char *name = kept_name(owner, said->shared);
    if (!shared->present) {
        diagnose(diagnostics, said->span, "there is no '%s'", name);
        diagnose_note(diagnostics, owner->use->span, "this layer is without it");
    } else if (!same_shape(bound, shared)) {
        diagnose(diagnostics, said->span, "'%s' has the shape %s; '%s', which it would be, has %s",
                 kept_name(instance, said->name),
                 shape_text(arena_of(instance), bound->rank, bound->extent), name,
                 shape_text(arena_of(instance), shared->rank, shared->extent));
        diagnose_note(diagnostics, owner->use->span, "'%s' belongs to this layer", name);
    }
}

typedef struct Check {
    const Instance *const *instances;  /* by layer */
    LIST(const InitialUse *) reported; /* a rule for many is reported once */
} Check;

static void check_initial(Check *check, const Instance *instance, const BoundTensor *bound,
                          const InitialUse *initial)
{
    for (int i = 0; i < check->reported.count; i++)
        if (check->reported.items[i] == initial)
            return;
    if (!initial->entry->is_matrix || bound->rank >= 2)
        return;
    LIST_PUSH(arena_of(instance), &check->reported, initial);
    diagnose(instance->context->diagnostics, initial->span,
             "'%s' needs two dimensions, and '%s' has the shape %s", initial->entry->name,
             kept_name(instance, bound->declaration->name),
             shape_text(arena_of(instance), bound->rank, bound->extent));
    diagnose_note(instance->context->diagnostics, instance->use->span, "it is of this layer");
}

static void check_parameter(Check *check, const Instance *instance, const BoundTensor *bound)
{
    const ParameterUse *said = parameter_use(instance->use, bound->declaration->name);
    if (said == NULL || !bound->present)
        return;
    if (said->owner >= 0)
        check_shared(instance, bound, said, check->instances[said->owner]);
    else if (said->initial != NULL)
        check_initial(check, instance, bound, said->initial);
}

/* `init: {bias: zeros}` beside `bias: false`. */
static void check_present(const Instance *instance, const BoundTensor *bound)
{
    const ParameterUse *said = parameter_use(instance->use, bound->declaration->name);
    const InitialUse *initial = said == NULL || bound->present ? NULL : said->initial;
    if (initial == NULL || !said->initial_is_own)
        return;
    diagnose(instance->context->diagnostics, initial->span, "there is no '%s'",
             kept_name(instance, said->name));
    diagnose_note(instance->context->diagnostics, instance->use->span, "this layer is without it");
}

void kept_check(const Model *model, const Instance *const *instances)
{
    Check check = {.instances = instances};
    for (int i = 0; i < model->layers.count; i++) {
        const Instance *instance = instances[i];
        for (int k = 0; instance != NULL && !instance->failed && k < instance->tensors.count; k++) {
            const BoundTensor *bound = &instance->tensors.items[k];
            if (bound->declaration->kind != TENSOR_PARAMETER)
                continue;
            check_present(instance, bound);
            check_parameter(&check, instance, bound);
        }
    }
}
