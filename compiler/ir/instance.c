/* One use of an operator: attributes bound, requirements checked, shapes unified (ir/unify.c). */
#include "ir/binding.h"
#include "operators/labels.h"
#include "operators/specialise.h"
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
    return setting_of(instance->use, name);
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

/* One number stands for all parts of a tuple. */
static void bind_given(Instance *instance, BoundAttribute *bound, const Setting *setting)
{
    const Attribute *attribute = bound->attribute;
    double *number = ARENA_ARRAY(instance->context->arena, double, bound->count);
    for (int i = 0; i < bound->count; i++)
        number[i] = setting->kind == VALUE_BOOLEAN   ? setting->boolean
                    : setting->kind != VALUE_NUMBERS ? 0
                                                     : setting->number[setting->count > 1 ? i : 0];
    bound->known = true;
    bound->number = number;
    bound->string = setting->kind == VALUE_STRING ? setting->string : NULL;
    for (int i = 0; i < attribute->count && attribute->binds; i++)
        learn_size(instance, attribute->value[i]->name, number[i]);
}

static void bind_default(Instance *instance, BoundAttribute *bound)
{
    const Attribute *attribute = bound->attribute;
    double *number = ARENA_ARRAY(instance->context->arena, double, bound->count);
    bound->number = number;
    bound->known = true;
    bound->all = bound->count == 1 && attribute->value[0]->kind == TERM_ELLIPSIS;
    for (int i = 0; i < bound->count && !bound->all; i++) {
        const Constant value = instance_constant(instance, attribute->value[i], false);
        bound->known &= value.known;
        number[i] = value.number;
        bound->string = value.string;
    }
}

static void bind_extents(Instance *instance, const Attribute *attribute, const Setting *setting)
{
    Ellipsis *e = instance_ellipsis(instance, attribute->value[0]->name);
    if (e == NULL || setting == NULL)
        return;
    if (setting->count > TENSOR_MAX_RANK) {
        instance_refuse(instance, setting->value_span, "more than %d dimensions", TENSOR_MAX_RANK);
        return;
    }
    e->known = e->given = true;
    e->rank = setting->count;
    for (int i = 0; i < e->rank; i++)
        e->extent[i] = setting->number[i] < 0 ? 0 : (int64_t)setting->number[i];
}

static void bind_attribute(Instance *instance, const Attribute *attribute)
{
    const Setting *setting = instance_setting(instance, attribute->name);
    BoundAttribute bound = {.attribute = attribute, .count = attribute->count};
    if (attribute->form == FORM_LIST && setting != NULL)
        bound.count = setting->count;
    if (attribute->form == FORM_ELLIPSIS)
        bind_extents(instance, attribute, setting);
    else if (setting != NULL)
        bind_given(instance, &bound, setting);
    else if (!attribute->binds)
        bind_default(instance, &bound);
    LIST_PUSH(instance->context->arena, &instance->attributes, bound);
}

/* An attribute that binds a size has the size's value once it is solved. */
static void settle_attributes(Instance *instance)
{
    for (int i = 0; i < instance->attributes.count; i++) {
        BoundAttribute *bound = &instance->attributes.items[i];
        const Attribute *attribute = bound->attribute;
        if (bound->known || attribute->need == NEED_NONE || attribute->form == FORM_ELLIPSIS)
            continue;
        bind_default(instance, bound);
        if (!bound->known && !instance->failed)
            instance_refuse(instance, nowhere, "'%s' is required", attribute->name);
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
        const Bound *size = instance_size(instance, rule->name);
        if (value.known && size != NULL && size->known && (double)size->value != value.number)
            instance_refuse(instance, nowhere, "%s is %lld where operands have it, and must be %g",
                            rule->name, (long long)size->value, value.number);
        else if (value.known)
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
        const Ellipsis e = {.name = term->name, .rank = -1};
        LIST_PUSH(instance->context->arena, &instance->ellipses, e);
    }
    for (int i = 0; i < term->count && term->kind != TERM_ELLIPSIS; i++)
        add_names(instance, term->arguments[i]);
}

static void declare(Instance *instance)
{
    for (int i = 0; i < instance->operator->attributes.count; i++)
        if (instance->operator->attributes.items[i].form == FORM_ELLIPSIS)
            add_names(instance, instance->operator->attributes.items[i].value[0]);
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
        if (e != NULL && !e->given && rank.known && rank.number >= 0 &&
            rank.number <= TENSOR_MAX_RANK)
            e->rank = (int)rank.number;
    }
}

/* A size that no operand tells is that of the array that has it. */
static void learn_from_arrays(Instance *instance)
{
    for (int i = 0; i < instance->tensors.count; i++) {
        const TensorDeclaration *t = instance->tensors.items[i].declaration;
        const Setting *array = t->kind == TENSOR_CONSTANT && t->tables.count == 0
                                   ? instance_setting(instance, t->name)
                                   : NULL;
        if (array != NULL && t->dims[0]->kind == TERM_NAME)
            learn_size(instance, t->dims[0]->name, array->count);
    }
}

const TableNumbers *instance_table(const Instance *instance, const TensorDeclaration *table)
{
    for (int i = 0; i < table->tables.count; i++) {
        const Term *condition = table->tables.items[i].condition;
        if (condition == NULL || instance_constant(instance, condition, true).number != 0)
            return &table->tables.items[i];
    }
    return NULL;
}

/* Whether an operand is there is decided by attributes alone. */
static bool is_present(const Instance *instance, const BoundTensor *t)
{
    const TensorDeclaration *declaration = t->declaration;
    if (declaration->tables.count > 0)
        return instance_table(instance, declaration) != NULL;
    if (declaration->kind == TENSOR_CONSTANT)
        return instance_setting(instance, declaration->name) != NULL;
    return declaration->present == NULL ||
           instance_constant(instance, declaration->present, false).number != 0;
}

/* What an instance is made of. */
typedef struct Operands {
    int count;
    const LayerShape *shape;
    const Span *from;
} Operands;

static void unify_operands(Instance *instance, const Operands *operands, bool probe)
{
    int next = 0;
    for (int i = 0; i < instance->tensors.count && !instance->failed; i++) {
        BoundTensor *t = &instance->tensors.items[i];
        if (t->declaration->kind != TENSOR_OPERAND)
            continue;
        t->present = t->declaration->has_initial ? next < operands->count : is_present(instance, t);
        if (!t->present)
            continue;
        if (next < operands->count)
            instance_unify(instance, t, &operands->shape[next], operands->from[next]);
        else if (t->declaration->present != NULL)
            instance_refuse(instance, nowhere, "it reads '%s' too, which 'inputs' does not name",
                            t->declaration->name);
        next++;
    }
    if (!instance->failed && next < operands->count && !probe)
        instance_refuse(instance, nowhere, "with these settings it reads %d value%s, not %d", next,
                        next == 1 ? "" : "s", operands->count);
}

/* What the operands tell: of an entry with lists before these are written out, and of any other. */
static Instance *begin(Context *context, const OperatorUse *use, const Operator *entry,
                       const Operands *operands, bool probe)
{
    Instance *instance = ARENA_NEW(context->arena, Instance);
    instance->context = context;
    instance->operator= entry;
    instance->use = use;
    instance->first_rank = operands->count > 0 ? operands->shape[0].rank : 0;
    declare(instance);
    if (!probe)
        check_requirements(instance);
    if (!instance->failed)
        unify_operands(instance, operands, probe);
    learn_from_arrays(instance);
    apply_rules(instance);
    if (!instance->failed)
        instance_equations(instance);
    return instance;
}

/* ---- Lists ---- */

static int rank_of_ellipsis(void *user, const char *name)
{
    const Ellipsis *e = instance_ellipsis(user, name);
    return e == NULL ? -1 : e->rank;
}

static int items_of_list(void *user, const char *name, const double **items)
{
    const Instance *instance = user;
    for (int i = 0; i < instance->attributes.count; i++) {
        const BoundAttribute *bound = &instance->attributes.items[i];
        if (bound->attribute->form != FORM_LIST || !string_equal(bound->attribute->name, name))
            continue;
        *items = bound->number;
        return bound->all ? LIST_OF_ALL : bound->count;
    }
    return LIST_NONE;
}

static bool condition_holds(void *user, const Term *condition)
{
    return instance_constant(user, condition, false).number != 0;
}

static const BoundTensor *operand_called(const Instance *instance, const char *name)
{
    for (int i = 0; i < instance->tensors.count; i++) {
        const TensorDeclaration *t = instance->tensors.items[i].declaration;
        if (t->kind == TENSOR_OPERAND && string_equal(t->name, name))
            return &instance->tensors.items[i];
    }
    return NULL;
}

static Share share_of(void *user, const char *operand, const char *ellipsis, int dimension)
{
    const Instance *instance = user;
    const BoundTensor *t = operand_called(instance, operand);
    const Ellipsis *e = instance_ellipsis(instance, ellipsis);
    if (t == NULL || !t->present || e == NULL)
        return SHARE_WHOLE;
    int before = 0, others = 0;
    bool behind = false;
    for (int d = 0; d < t->declaration->rank; d++) {
        const Term *dim = t->declaration->dims[d];
        const Ellipsis *other =
            dim->kind == TERM_ELLIPSIS ? instance_ellipsis(instance, dim->name) : NULL;
        const int count = other == e ? 0 : other != NULL ? other->rank : 1;
        behind |= other == e;
        others += count;
        before += behind ? 0 : count;
    }
    const int at = dimension - (e->rank - (t->rank - others));
    if (at < 0)
        return SHARE_NONE;
    return t->extent[before + at] == 1 && e->extent[dimension] != 1 ? SHARE_ONE : SHARE_WHOLE;
}

static void refuse_list(void *user, const char *name, const char *message)
{
    Instance *instance = user;
    const Setting *setting = instance_setting(instance, name);
    instance_refuse(instance, setting == NULL ? nowhere : setting->value_span, "'%s': %s", name,
                    message);
}

/* How many operands or results the list of an entry has; 0 after an error. */
static int length_of_list(Instance *probe, const Operands *operands)
{
    int others = 0;
    for (int i = 0; i < probe->tensors.count; i++) {
        const TensorDeclaration *t = probe->tensors.items[i].declaration;
        others += t->kind == TENSOR_OPERAND && !operator_is_each(t->name);
    }
    const SizeRule *each = &probe->operator->each;
    const Constant results = each->value ? instance_constant(probe, each->value, true)
                                         : (Constant){true, operands->count - others, NULL};
    if (results.known && results.number >= 1 && results.number <= NOTATION_MAX_EACH)
        return (int)results.number;
    instance_refuse(probe, nowhere, "it would have %g %s; 1 to %d are possible",
                    results.known ? results.number : NAN, each->value ? "results" : "operands",
                    NOTATION_MAX_EACH);
    return 0;
}

/* The names that a text gives to the dimensions of the operands; NULL where there is none, and
   after an error. */
static const Labels *read_labels(Instance *probe, int operands)
{
    const Attribute *attribute = labels_attribute(probe->operator);
    const Setting *setting = attribute ? instance_setting(probe, attribute->name) : NULL;
    if (setting == NULL)
        return NULL;
    Labels *labels = ARENA_NEW(probe->context->arena, Labels);
    *labels = (Labels){.operand = attribute->value[0]->name, .result = attribute->value[1]->name};
    const char *error = labels_parse(probe->context->arena, setting->string, operands, labels);
    if (error)
        instance_refuse(probe, setting->value_span, "'%s': %s", attribute->name, error);
    return error ? NULL : labels;
}

/* The entry with its lists written out for this use; NULL after an error. */
static const Operator *specialised(Context *context, const OperatorUse *use, const Operator *entry,
                                   const Operands *operands, Instance **probe)
{
    *probe = begin(context, use, entry, operands, true);
    Given given = {.user = *probe,
                   .rank = rank_of_ellipsis,
                   .list = items_of_list,
                   .holds = condition_holds,
                   .share = share_of,
                   .refuse = refuse_list};
    if (!(*probe)->failed && operator_has_lists(entry))
        given.each = length_of_list(*probe, operands);
    if (!(*probe)->failed)
        given.labels = read_labels(*probe, given.each);
    if ((*probe)->failed)
        return NULL;
    const Operator *out = operator_specialise(context->arena, entry, &given);
    if (out == NULL && !(*probe)->failed)
        instance_refuse(*probe, nowhere, "the number of dimensions cannot be found");
    return out;
}

/* The entry that is meant for operands of so many dimensions. */
static const Operator *form_of(Context *context, const OperatorUse *use, const Operands *operands)
{
    Instance probe = {.context = context,
                      .operator= use->operator,
                      .use = use,
                      .first_rank = operands->count > 0 ? operands->shape[0].rank : 0};
    for (int i = 0; i < use->operator->forms.count; i++) {
        const OtherForm *form = &use->operator->forms.items[i];
        if (form->entry && form->condition &&
            instance_constant(&probe, form->condition, false).number != 0)
            return form->entry;
    }
    return use->operator;
}

LayerShape shape_of_tensor(const Tensor *tensor)
{
    LayerShape shape = {.rank = tensor->rank};
    memcpy(shape.extent, tensor->extent, sizeof shape.extent);
    return shape;
}

Instance *instance_new(Context *context, const OperatorUse *use, int operands,
                       const LayerShape *operand, const Span *from)
{
    const Operands all = {operands, operand, from};
    const Operator *entry = form_of(context, use, &all);
    Instance *instance = NULL;
    if (operator_has_lists(entry) || operator_has_selections(entry))
        entry = specialised(context, use, entry, &all, &instance);
    if (entry == NULL)
        return instance;
    instance = begin(context, use, entry, &all, false);
    settle_attributes(instance);
    if (!instance->failed)
        check_requirements(instance);
    for (int i = 0; i < instance->tensors.count && !instance->failed; i++) {
        BoundTensor *t = &instance->tensors.items[i];
        if (t->declaration->kind == TENSOR_OPERAND)
            continue;
        t->present = is_present(instance, t);
        if (t->present)
            instance_shape(instance, t);
    }
    return instance;
}
