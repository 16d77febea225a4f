#include "common/gradient_check.h"
#include "common/interpret.h"
#include <math.h>

static const Tensor *gradient_of(const Module *module, const Tensor *parameter)
{
    for (int i = 0; i < module->train->tensors.count; i++)
        if (module->train->tensors.items[i]->gradient_of == parameter)
            return module->train->tensors.items[i];
    return NULL;
}

static const char *check_parameter(Arena *arena, Interpreter *in, const Module *module,
                                   const Tensor *parameter)
{
    const Tensor *gradient = gradient_of(module, parameter);
    if (gradient == NULL)
        return arena_format(arena, "'%s' has no gradient", parameter->name);
    const int64_t count = tensor_elements(parameter);
    double *derived =
        arena_copy(arena, interpret_tensor(in, gradient), sizeof(double) * (size_t)(count + 1));
    double *value = interpret_tensor(in, parameter);
    const double *loss = interpret_tensor(in, module->train->loss);
    const int64_t stride = count > 700 ? count / 100 | 1 : count > 60 ? 7 : 1;
    for (int64_t i = 0; i < count; i += stride) {
        const double kept = value[i], step = 1e-6;
        double at[2];
        for (int side = 0; side < 2; side++) {
            value[i] = kept + (side == 0 ? step : -step);
            interpret_forward(in, module->train);
            at[side] = loss[0];
        }
        value[i] = kept;
        const double difference = (at[0] - at[1]) / (2 * step);
        if (!(fabs(difference - derived[i]) <= 1e-6 + 1e-5 * fabs(difference)))
            return arena_format(arena, "d loss / d %s[%ld] is %.9g, derived as %.9g",
                                parameter->name, (long)i, difference, derived[i]);
    }
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
