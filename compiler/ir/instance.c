/* One use of an operator: attributes bound, requirements checked, shapes unified (ir/unify.c). */
#include "ir/binding.h"
#include <math.h>
#include <string.h>

const char *instance_described(const Instance *instance)
{
    const OperatorUse *use = instance->use;
    return use->named ? arena_format(instance->context->arena, "%s '%s'", instance->operator->name,
                                     use->name)
                      : instance->operator->name;
}

void instance_refuse(Instance *instance, Span span, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const char *message = arena_vformat(instance->context->arena, format, arguments);
    va_end(arguments);
    diagnose(instance->context->diagnostics, span.line > 0 ? span : instance->use->span, "%s: %s",
             instance_described(instance), message);
    instance->failed = true;
}

const Setting *instance_setting(const Instance *instance, const char *name)
{
    for (int i = 0; i < instance->use->settings.count; i++)
        if (string_equal(instance->use->settings.items[i].name, name))
            return &instance->use->settings.items[i];
    return NULL;
}

bool is_whole_size(double value)
{
    return value == floor(value) && fabs(value) < 0x1p40;
}

static void learn_size(Instance *instance, const char *name, double given)
{
    Bound *size = instance_size(instance, name);
    if (!is_whole_size(given)) {
        instance_refuse(instance, nowhere,
                        "the size %s would be %g, which is no whole number within bounds", name,
                        given);
        return;
    }
    const int64_t value = (int64_t)given;
    if (size == NULL) {
        const Bound fresh = {name, true, value};
        LIST_PUSH(instance->context->arena, &instance->sizes, fresh);
    } else if (!size->known) {
        size->known = true;
        size->value = value;
    }
}

/* ---- Attributes ---- */

static void bind_attribute(Instance *instance, const Attribute *attribute)
{
    BoundAttribute bound = {.attribute = attribute};
    const Setting *setting = instance_setting(instance, attribute->name);
    if (setting != NULL) {
        bound.known = true;
        for (int i = 0; i < attribute->count; i++)
            bound.number[i] = setting->kind == VALUE_BOOLEAN ? setting->boolean
                              : setting->count > 1           ? setting->number[i]
                                                             : setting->number[0];
        bound.string = setting->kind == VALUE_STRING ? setting->string : NULL;
        for (int i = 0; i < attribute->count && attribute->binds; i++)
            learn_size(instance, attribute->value[i]->name, bound.number[i]);
    } else if (!attribute->binds) {
        bound.known = true;
        for (int i = 0; i < attribute->count; i++) {
            const Constant value = instance_constant(instance, attribute->value[i], false);
            bound.known &= value.known;
            bound.number[i] = value.number;
            bound.string = value.string;
        }
    }
    LIST_PUSH(instance->context->arena, &instance->attributes, bound);
}

/* An attribute that binds a size has the size's value once it is solved. */
static void settle_attributes(Instance *instance)
{
    for (int i = 0; i < instance->attributes.count; i++) {
        BoundAttribute *bound = &instance->attributes.items[i];
        if (bound->known)
            continue;
        bound->known = true;
        for (int k = 0; k < bound->attribute->count; k++) {
            const Constant value = instance_constant(instance, bound->attribute->value[k], false);
            bound->known &= value.known;
            bound->number[k] = value.number;
        }
        if (!bound->known && !instance->failed)
            instance_refuse(instance, nowhere, "'%s' is required", bound->attribute->name);
    }
}

/* "{C}" in a message stands for its value. */
static const char *filled_in(const Instance *instance, const char *message)
{
    Text text = text_new(instance->context->arena);
    for (const char *c = message; *c; c++) {
        const char *end = *c == '{' ? strchr(c, '}') : NULL;
        if (end == NULL) {
            text_add_bytes(&text, c, 1);
            continue;
        }
        const char *name = arena_substring(instance->context->arena, c + 1, (size_t)(end - c - 1));
        const Constant value = instance_name(instance, name);
        if (value.string != NULL)
            text_add(&text, value.string);
        else
            text_number(&text, value.number);
        c = end;
    }
    return text.data;
}

/* Whether a term reads an attribute, or a size that it binds. */
static bool is_about(const Attribute *attribute, const Term *term)
{
    if (term->kind == TERM_NAME) {
        const size_t length = strlen(attribute->name);
        if (strncmp(term->name, attribute->name, length) == 0 &&
            (term->name[length] == '\0' || term->name[length] == '.'))
            return true;
        for (int k = 0; k < attribute->count && attribute->binds; k++)
            if (string_equal(attribute->value[k]->name, term->name))
                return true;
    }
    for (int i = 0; i < term->count; i++)
        if (is_about(attribute, term->arguments[i]))
            return true;
    return false;
}

/* The one value in the description that a condition is about; the operator where they are several,
   or none. */
static Span place_of(const Instance *instance, const Term *condition)
{
    const Setting *found = NULL;
    for (int i = 0; i < instance->operator->attributes.count; i++) {
        const Attribute *attribute = &instance->operator->attributes.items[i];
        const Setting *setting = instance_setting(instance, attribute->name);
        if (setting == NULL || !is_about(attribute, condition))
            continue;
        if (found != NULL)
            return nowhere;
        found = setting;
    }
    return found == NULL ? nowhere : found->value_span;
}

static void check_requirements(Instance *instance)
{
    for (int i = 0; i < instance->operator->requirements.count; i++) {
        const Requirement *r = &instance->operator->requirements.items[i];
        const Constant holds = instance_constant(instance, r->condition, true);
        if (holds.known && holds.number == 0)
            instance_refuse(instance, place_of(instance, r->condition), "%s",
                            filled_in(instance, r->message));
    }
}

static void apply_rules(Instance *instance)
{
    for (int i = 0; i < instance->operator->sizes.count; i++) {
        const SizeRule *rule = &instance->operator->sizes.items[i];
        const Constant value = instance_constant(instance, rule->value, true);
        if (value.known)
            learn_size(instance, rule->name, value.number);
    }
}

static void add_names(Instance *instance, const Term *term)
{
    const bool capital = term->kind == TERM_NAME && term->name[0] >= 'A' && term->name[0] <= 'Z';
    if (capital && instance_size(instance, term->name) == NULL) {
        const Bound size = {term->name, false, 0};
        LIST_PUSH(instance->context->arena, &instance->sizes, size);
    }
    if (term->kind == TERM_ELLIPSIS && instance_ellipsis(instance, term->name) == NULL) {
        const Ellipsis e = {term->name, false, -1, {0}};
        LIST_PUSH(instance->context->arena, &instance->ellipses, e);
    }
    for (int i = 0; i < term->count; i++)
        add_names(instance, term->arguments[i]);
}

static void declare(Instance *instance)
{
    for (int i = 0; i < instance->operator->tensors.count; i++) {
        const TensorDeclaration *t = &instance->operator->tensors.items[i];
        BoundTensor bound = {.declaration = t, .present = true};
        for (int d = 0; d < t->rank; d++)
            add_names(instance, t->dims[d]);
        LIST_PUSH(instance->context->arena, &instance->tensors, bound);
    }
    for (int i = 0; i < instance->operator->attributes.count; i++)
        bind_attribute(instance, &instance->operator->attributes.items[i]);
    for (int i = 0; i < instance->operator->ranks.count; i++) {
        const SizeRule *rule = &instance->operator->ranks.items[i];
        Ellipsis *e = instance_ellipsis(instance, rule->name);
        const Constant rank = instance_constant(instance, rule->value, true);
        if (e != NULL && rank.known && rank.number >= 0 && rank.number <= TENSOR_MAX_RANK)
            e->rank = (int)rank.number;
    }
}

Instance *instance_new(Context *context, const OperatorUse *use, int operands,
                       const LayerShape *operand, const Span *from)
{
    Instance *instance = ARENA_NEW(context->arena, Instance);
    instance->context = context;
    instance->operator= use->operator;
    instance->use = use;
    instance->first_rank = operands > 0 ? operand[0].rank : 0;
    declare(instance);
    check_requirements(instance);
    int next = 0;
    for (int i = 0; i < instance->tensors.count && !instance->failed; i++) {
        BoundTensor *t = &instance->tensors.items[i];
        if (t->declaration->kind != TENSOR_OPERAND)
            continue;
        t->present = next < operands;
        if (t->present)
            instance_unify(instance, t, &operand[next], from[next]);
        next++;
    }
    apply_rules(instance);
    settle_attributes(instance);
    if (!instance->failed)
        check_requirements(instance);
    for (int i = 0; i < instance->tensors.count && !instance->failed; i++) {
        BoundTensor *t = &instance->tensors.items[i];
        if (t->declaration->present != NULL)
            t->present = instance_constant(instance, t->declaration->present, false).number != 0;
        if (t->declaration->kind != TENSOR_OPERAND && t->present)
            instance_shape(instance, t);
    }
    return instance;
}
