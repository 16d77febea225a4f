/* Arrays of the settings and tables of the entries: constants of the module. */
#include "ir/binding.h"
#include "ir/lower.h"
#include "ir/lowering.h"
#include <math.h>

bool tensor_is_whole(const BoundTensor *declared)
{
    return declared != NULL && declared->declaration->dtype != NULL &&
           string_equal(declared->declaration->dtype, "whole");
}

/* One number is all of them. */
static bool reads_array(const Term *term, const char *name, bool inside)
{
    const bool is_access = term->kind == TERM_ACCESS;
    if (inside && is_access && string_equal(term->name, name))
        return true;
    for (int i = 0; i < term->count; i++)
        if (reads_array(term->arguments[i], name, inside || is_access))
            return true;
    return term->fallback != NULL && reads_array(term->fallback, name, inside);
}

/* Whether an array stands in a subscript. */
static bool chooses_elements(const Operator *entry, const char *name)
{
    for (int i = 0; i < entry->definitions.count; i++)
        if (reads_array(entry->definitions.items[i].value, name, false))
            return true;
    return false;
}

/* How many labels the numbers are among; 0: they are none. */
static int64_t labels_among(int64_t count, const double *numbers)
{
    double most = 0;
    for (int64_t i = 0; i < count; i++) {
        if (!(numbers[i] >= 0) || numbers[i] != floor(numbers[i]) || numbers[i] >= 0x1p31)
            return 0;
        most = fmax(most, numbers[i]);
    }
    return (int64_t)most + 1;
}

/* The same numbers in the same shape, already there for another use of the operator; or NULL. */
static Tensor *find_table(const Module *module, const BoundTensor *bound, const char *entry,
                          const double *numbers)
{
    for (int i = 0; i < module->tensors.count; i++) {
        Tensor *t = module->tensors.items[i];
        bool same = t->role == ROLE_CONSTANT && t->rank == bound->rank && t->origin.line == 0 &&
                    string_equal(t->origin.operator, entry);
        for (int d = 0; same && d < t->rank; d++)
            same = t->extent[d] == bound->extent[d];
        for (int64_t k = 0; same && k < tensor_elements(t); k++)
            same = t->constant[k] == numbers[k];
        if (same)
            return t;
    }
    return NULL;
}

/* Equal layers have one table, so that they can share their kernels. */
static void lower_table(Module *module, const Instance *instance, BoundTensor *bound)
{
    const char *entry = instance->operator->name;
    const TableNumbers *table = instance_table(instance, bound->declaration);
    double *numbers = ARENA_ARRAY(module->arena, double, table->count + 1);
    for (int k = 0; k < table->count; k++)
        numbers[k] = instance_constant(instance, table->number[k], false).number;
    bound->tensor = find_table(module, bound, entry, numbers);
    if (bound->tensor != NULL)
        return;
    bound->tensor = tensor_new(
        module, NULL, arena_format(module->arena, "%s.%s", entry, bound->declaration->name),
        DTYPE_F32, ROLE_CONSTANT, bound->rank, bound->extent, (Origin){0, entry, entry});
    bound->tensor->constant = numbers;
}

/* Whether the result is of integers where the settings are, and they are. */
static bool makes_integers(const Instance *instance)
{
    bool whole = false;
    for (int i = 0; i < instance->tensors.count; i++)
        whole |= tensor_is_whole(&instance->tensors.items[i]);
    return whole && settings_are_whole(instance->use);
}

static void bound_numbers(Tensor *t)
{
    double least = t->constant[0], most = t->constant[0];
    for (int64_t i = 1; i < tensor_elements(t); i++) {
        least = fmin(least, t->constant[i]);
        most = fmax(most, t->constant[i]);
    }
    t->bounded = true;
    t->least = (int64_t)least;
    t->most = (int64_t)most;
}

void lower_array(Module *module, const Instance *instance, BoundTensor *bound)
{
    if (bound->declaration->tables.count > 0) {
        lower_table(module, instance, bound);
        return;
    }
    const char *name = bound->declaration->name;
    const Setting *setting = instance_setting(instance, name);
    const char *full = arena_format(module->arena, "%s.%s", instance->use->label, name);
    bound->tensor = module_tensor(module, full);
    if (bound->tensor != NULL)
        return;
    const int64_t count = bound->extent[0];
    double *numbers = ARENA_ARRAY(module->arena, double, count);
    for (int64_t i = 0; i < count; i++)
        numbers[i] = setting->number[setting->count > 1 ? i : 0];
    const int64_t labels =
        chooses_elements(instance->operator, name) ? labels_among(count, numbers) : 0;
    const bool integers = labels > 0 || makes_integers(instance);
    bound->tensor = tensor_new(module, NULL, full, integers ? DTYPE_I32 : DTYPE_F32, ROLE_CONSTANT,
                               bound->rank, bound->extent, instance_origin(instance->use));
    bound->tensor->constant = numbers;
    bound->tensor->classes = labels;
    if (integers)
        bound_numbers(bound->tensor);
}
