#include "equal.h"

static bool name_equal(const char *a, const char *b)
{
    return a && b ? string_equal(a, b) : a == b;
}

static bool terms_equal(Term *const *a, Term *const *b, int count)
{
    for (int i = 0; i < count; i++)
        if (!term_equal(a[i], b[i]))
            return false;
    return true;
}

static bool binders_equal(const Term *a, const Term *b)
{
    for (int i = 0; i < a->binder_count; i++)
        if (!name_equal(a->binders[i].name, b->binders[i].name) ||
            !term_equal(a->binders[i].extent, b->binders[i].extent) ||
            !term_equal(a->binders[i].ellipsis, b->binders[i].ellipsis))
            return false;
    return true;
}

bool term_equal(const Term *a, const Term *b)
{
    if (!a || !b)
        return a == b;
    return a->kind == b->kind && name_equal(a->name, b->name) && a->number == b->number &&
           name_equal(a->string, b->string) && a->selection == b->selection &&
           a->height == b->height && a->count == b->count && a->binder_count == b->binder_count &&
           terms_equal(a->arguments, b->arguments, a->count) && binders_equal(a, b) &&
           term_equal(a->fallback, b->fallback) && term_equal(a->condition, b->condition);
}

static bool tensor_equal(const TensorDeclaration *a, const TensorDeclaration *b)
{
    return a->kind == b->kind && name_equal(a->name, b->name) && name_equal(a->dtype, b->dtype) &&
           a->rank == b->rank && terms_equal(a->dims, b->dims, a->rank) &&
           a->has_initial == b->has_initial && a->initial == b->initial &&
           term_equal(a->present, b->present) && a->absent == b->absent;
}

static bool choices_equal(const Attribute *a, const Attribute *b)
{
    for (int i = 0; i < a->choices && i < b->choices; i++)
        if (!name_equal(a->choice[i], b->choice[i]))
            return false;
    return a->choices == b->choices;
}

static bool attribute_equal(const Attribute *a, const Attribute *b)
{
    return name_equal(a->name, b->name) && a->kind == b->kind && a->count == b->count &&
           a->binds == b->binds && a->form == b->form && a->need == b->need &&
           choices_equal(a, b) && terms_equal(a->value, b->value, a->count);
}

static bool rule_equal(const SizeRule *a, const SizeRule *b)
{
    return name_equal(a->name, b->name) && term_equal(a->value, b->value);
}

static bool requirement_equal(const Requirement *a, const Requirement *b)
{
    return term_equal(a->condition, b->condition) && name_equal(a->message, b->message);
}

static bool initializer_equal(const Initializer *a, const Initializer *b)
{
    return name_equal(a->parameter, b->parameter) && name_equal(a->distribution, b->distribution) &&
           a->count == b->count && terms_equal(a->argument, b->argument, a->count);
}

static bool definition_equal(const Definition *a, const Definition *b)
{
    return a->mode == b->mode && a->update == b->update && name_equal(a->name, b->name) &&
           a->count == b->count && terms_equal(a->subscripts, b->subscripts, a->count) &&
           term_equal(a->value, b->value) && term_equal(a->condition, b->condition);
}

#define LISTS_EQUAL(list, equal)                              \
    do {                                                      \
        if (a->list.count != b->list.count)                   \
            return false;                                     \
        for (int i = 0; i < a->list.count; i++)               \
            if (!equal(&a->list.items[i], &b->list.items[i])) \
                return false;                                 \
    } while (0)

bool operator_equal(const Operator *a, const Operator *b)
{
    if (a->also.count != b->also.count)
        return false;
    for (int i = 0; i < a->also.count; i++)
        if (!name_equal(a->also.items[i], b->also.items[i]))
            return false;
    LISTS_EQUAL(tensors, tensor_equal);
    LISTS_EQUAL(attributes, attribute_equal);
    LISTS_EQUAL(sizes, rule_equal);
    LISTS_EQUAL(ranks, rule_equal);
    LISTS_EQUAL(equations, rule_equal);
    LISTS_EQUAL(requirements, requirement_equal);
    LISTS_EQUAL(initializers, initializer_equal);
    LISTS_EQUAL(definitions, definition_equal);
    return a->kind == b->kind && name_equal(a->name, b->name) && name_equal(a->torch, b->torch) &&
           name_equal(a->about, b->about) && name_equal(a->unit, b->unit) && a->scale == b->scale &&
           a->broadcast == b->broadcast && rule_equal(&a->each, &b->each);
}
