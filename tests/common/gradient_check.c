#include "common/gradient_check.h"
#include "common/interpret.h"
#include <math.h>

#ifdef DLC_LONG_TESTS
enum { MOST_ELEMENTS = 100 };
#else
enum { MOST_ELEMENTS = 16 };
#endif

static const Tensor *gradient_of(const Module *module, const Tensor *parameter)
{
    for (int i = 0; i < module->train->tensors.count; i++)
        if (module->train->tensors.items[i]->gradient_of == parameter)
            return module->train->tensors.items[i];
    return NULL;
}

/* The central difference of the loss along direction[i] of every element. */
static double difference(Interpreter *in, const Module *module, const Tensor *parameter,
                         const double *kept, const double *direction)
{
    static const double step = 1e-6;
    const int64_t count = tensor_elements(parameter);
    double *value = interpret_tensor(in, parameter);
    double at[2];
    for (int side = 0; side < 2; side++) {
        for (int64_t i = 0; i < count; i++)
            value[i] = kept[i] + (side == 0 ? step : -step) * direction[i];
        interpret_forward(in, module->train);
        at[side] = interpret_tensor(in, module->train->loss)[0];
    }
    for (int64_t i = 0; i < count; i++)
        value[i] = kept[i];
    return (at[0] - at[1]) / (2 * step);
}

static bool is_near(double derived, double measured)
{
    return fabs(measured - derived) <= 1e-6 + 1e-5 * fabs(measured);
}

/* Elements one by one, as many as MOST_ELEMENTS, and all of them at once, each up or down. */
static const char *check_parameter(Arena *arena, Interpreter *in, const Module *module,
                                   const Tensor *parameter)
{
    const Tensor *gradient = gradient_of(module, parameter);
    if (gradient == NULL)
        return arena_format(arena, "'%s' has no gradient", parameter->name);
    const int64_t count = tensor_elements(parameter);
    const size_t size = sizeof(double) * (size_t)(count + 1);
    const double *derived = arena_copy(arena, interpret_tensor(in, gradient), size);
    const double *kept = arena_copy(arena, interpret_tensor(in, parameter), size);
    double *direction = ARENA_ARRAY(arena, double, count + 1);
    const int64_t stride = count > MOST_ELEMENTS ? count / MOST_ELEMENTS | 1 : 1;
    for (int64_t i = 0; i < count; i += stride) {
        direction[i] = 1;
        const double measured = difference(in, module, parameter, kept, direction);
        direction[i] = 0;
        if (!is_near(derived[i], measured))
            return arena_format(arena, "d loss / d %s[%ld] is %.9g, derived as %.9g",
                                parameter->name, (long)i, measured, derived[i]);
    }
    double sum = 0;
    uint32_t state = 1;
    for (int64_t i = 0; i < count; i++) {
        state = state * 1664525u + 1013904223u;
        direction[i] = state >> 31 != 0 ? 1 : -1;
        sum += direction[i] * derived[i];
    }
    const double measured = difference(in, module, parameter, kept, direction);
    if (!is_near(sum, measured))
        return arena_format(arena,
                            "in a direction the loss changes with %s by %.9g, derived as %.9g",
                            parameter->name, measured, sum);
    return NULL;
}

const char *gradient_check(Arena *arena, const Module *module, uint64_t seed)
{
    Interpreter *in = interpret_new(arena, module);
    interpret_fill(in, seed);
    const char *error = interpret_program(in, module->train);
    for (int i = 0; i < module->tensors.count && error == NULL; i++) {
        const Tensor *tensor = module->tensors.items[i];
        if (tensor->role == ROLE_PARAMETER && tensor->trainable)
            error = check_parameter(arena, in, module, tensor);
    }
    return error;
}
