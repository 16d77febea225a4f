/* An entry that takes integers, or conditions, may name another one for other values: `otherwise
   NAME`. Conditions are what is declared as bool, and integers; they are stored as numbers. */
#include "frontend/checker.h"
#include "operators/specialise.h"

#include <math.h>

/* What a term is made of: numbers alone are of any kind; integers that are computed may be meant
   as numbers or as conditions. */
typedef enum Wholeness { ANY, WHOLE, COMPUTED, CONDITION, REAL } Wholeness;

static Wholeness of_value(Checker *checker, const ValueReference *value);

/* A layer, and which of its values are being looked at: a recurrence reads itself. */
typedef struct Look {
    Checker *checker;
    const OperatorUse *use;
    const Definition *at;
} Look;

static Wholeness worst(Wholeness a, Wholeness b)
{
    return a > b ? a : b;
}

static Wholeness computed(Wholeness of)
{
    return of == CONDITION ? REAL : of == WHOLE ? COMPUTED : of;
}

static bool is_one_of(const char *name, const char *const *names, int count)
{
    for (int i = 0; i < count; i++)
        if (string_equal(name, names[i]))
            return true;
    return false;
}

static Wholeness of_tensor(const Look *look, const char *name);

static Wholeness of_term(const Look *look, const Term *term)
{
    static const char *const arithmetic[] = {"+", "-", "*", "neg", "select", "max", "min"};
    static const char *const folds[] = {"sum", "prod", "max", "min"};
    Wholeness all = ANY;
    switch (term->kind) {
    case TERM_NUMBER:
        return term->number == rint(term->number) && isfinite(term->number) ? ANY : REAL;
    case TERM_ACCESS:
        all = of_tensor(look, term->name);
        return term->fallback ? worst(all, of_term(look, term->fallback)) : all;
    case TERM_APPLY:
        if (!is_one_of(term->name, arithmetic, sizeof arithmetic / sizeof *arithmetic))
            return REAL;
        for (int i = string_equal(term->name, "select"); i < term->count && all != REAL; i++)
            all = worst(all, of_term(look, term->arguments[i]));
        return computed(all);
    case TERM_REDUCE:
        if (string_equal(term->name, "argmax"))
            return WHOLE;
        if (!is_one_of(term->name, folds, sizeof folds / sizeof *folds))
            return REAL;
        all = of_term(look, term->arguments[0]);
        return computed(all);
    default:
        return ANY;
    }
}

bool settings_are_whole(const OperatorUse *use)
{
    for (int i = 0; i < use->settings.count; i++) {
        const Setting *setting = &use->settings.items[i];
        for (int k = 0; setting->kind == VALUE_NUMBERS && k < setting->count; k++)
            if (setting->is_real || setting->number[k] != rint(setting->number[k]) ||
                fabs(setting->number[k]) > INT32_MAX)
                return false;
    }
    return true;
}

/* "y: whole[...]": integers, where all operands and all numbers of the settings are. */
static Wholeness of_operands(const Look *look)
{
    Wholeness all = settings_are_whole(look->use) ? WHOLE : REAL;
    for (int i = 0; i < look->use->inputs.count && all != REAL; i++)
        all = worst(all, of_value(look->checker, &look->use->inputs.items[i]));
    return computed(all);
}

/* That of an operand, or of what the definitions of a name give. */
static Wholeness of_tensor(const Look *look, const char *name)
{
    const Operator *entry = look->use->operator;
    Wholeness all = ANY;
    int operand = 0;
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        const bool is_operand = tensor->kind == TENSOR_OPERAND;
        if (!string_equal(tensor->name, name)) {
            operand += is_operand;
            continue;
        }
        if (is_operand)
            return operand < look->use->inputs.count
                       ? of_value(look->checker, &look->use->inputs.items[operand])
                       : ANY;
        const bool is_typed = tensor->kind != TENSOR_RESULT || tensor->dtype;
        if (is_typed && tensor->dtype && tensor->dtype[0] == 'w')
            return of_operands(look);
        if (is_typed)
            return !tensor->dtype || tensor->dtype[0] == 'f' ? REAL
                   : tensor->dtype[0] == 'b'                 ? CONDITION
                                                             : WHOLE;
    }
    for (int i = 0; i < entry->definitions.count && all != REAL; i++) {
        const Definition *definition = &entry->definitions.items[i];
        const Look inner = {look->checker, look->use, definition};
        if (string_equal(definition->name, name) && (!look->at || definition < look->at))
            all = worst(all, of_term(&inner, definition->value));
    }
    return all;
}

/* Results are declared in their order. */
static Wholeness of_result(Checker *checker, const OperatorUse *use, int result)
{
    const Look look = {checker, use, NULL};
    const TensorDeclaration *last = NULL;
    if (use->operator&& parameter_of_result(use->operator, result))
        return REAL;
    for (int i = 0; use->operator&& i<use->operator->tensors.count; i++) {
        const TensorDeclaration *tensor = &use->operator->tensors.items[i];
        if (tensor->kind != TENSOR_RESULT)
            continue;
        last = tensor;
        if (result-- == 0)
            break;
    }
    return last ? of_tensor(&look, last->name) : REAL;
}

/* Each result is looked at once: layers may read what is above them many times. */
static Wholeness of_layer(Checker *checker, const ValueReference *value)
{
    Map *known = &checker->wholeness;
    const char *key = arena_format(checker->arena, "%d.%d", value->layer, value->result);
    const int found = map_get(known, key);
    if (found >= 0)
        return (Wholeness)found;
    const Wholeness all =
        of_result(checker, &checker->model->layers.items[value->layer], value->result);
    map_set(known, key, (int)all);
    return all;
}

static Wholeness of_value(Checker *checker, const ValueReference *value)
{
    const Model *model = checker->model;
    if (value->layer >= 0)
        return value->layer < model->layers.count ? of_layer(checker, value) : REAL;
    const InputSpec *input = &model->inputs.items[value->input];
    const bool is_changed = input->scale != 1 || input->mean_count || input->std_count;
    const bool is_integer = input->dtype[0] == 'i' || input->classes > 0;
    const bool is_byte = input->dtype[0] == 'u';
    return is_changed ? REAL : is_integer ? WHOLE : is_byte ? CONDITION : REAL;
}

/* What a value is made of is looked for where it matters alone. */
static bool takes(Checker *checker, const Operator *entry, int position,
                  const ValueReference *value)
{
    const TensorDeclaration *operand = operator_operand(entry, position);
    if (!operand || !operand->dtype || operand->dtype[0] == 'f')
        return true;
    const Wholeness given = of_value(checker, value);
    const bool is_condition = operand->dtype[0] == 'b';
    if (is_condition && given == COMPUTED) {
        diagnose(checker->diagnostics, value->span,
                 "'%s' of '%s' is computed from integers: a condition, or numbers?", operand->name,
                 entry->name);
        diagnose_hint(checker->diagnostics,
                      "'bool' makes a condition of it; an input of 'dtype: u8', or "
                      "'dtype: f32', gives numbers");
        checker->doubtful = true;
    }
    return given == WHOLE || given == COMPUTED || (is_condition && given == CONDITION);
}

static void check_settings(Checker *checker, const OperatorUse *use, const Operator *other)
{
    for (int i = 0; i < use->settings.count; i++) {
        const Setting *setting = &use->settings.items[i];
        bool known = false;
        for (int k = 0; k < other->attributes.count; k++)
            known |= string_equal(other->attributes.items[k].name, setting->name);
        if (known)
            continue;
        diagnose(checker->diagnostics, setting->name_span,
                 "'%s' is not for values that are no integers, for which '%s' is '%s'",
                 setting->name, use->operator->name, other->name);
        checker->doubtful = true;
    }
}

void settle_form(Checker *checker, OperatorUse *use)
{
    const Operator *entry = use->operator, * other = NULL;
    if (!entry || !entry->otherwise)
        return;
    for (int i = 0; i < use->inputs.count; i++)
        if (!takes(checker, entry, i, &use->inputs.items[i]))
            other = library_find_own(checker->library, entry->kind, entry->otherwise);
    if (!other)
        return;
    check_settings(checker, use, other);
    use->written = entry;
    use->operator= other;
}
