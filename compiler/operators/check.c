/* Checks of one entry for itself, without the shapes it will be used with: first all names are
   collected, then every expression is checked against them, then the entry as a whole. */
#include "operators/check.h"
#include "operators/lexer.h"
#include "operators/limits.h"
#include "operators/specialise.h"

#include <ctype.h>
#include <string.h>

bool check_error(Checker *c, Span span, const char *format, ...)
{
    if (c->reported.count >= NOTATION_MAX_ERRORS)
        return false;
    for (int i = 0; i < c->reported.count; i++) {
        const Span *other = &c->reported.items[i];
        if (other->line == span.line && other->column == span.column && span.line)
            return false;
    }
    LIST_PUSH(c->context->arena, &c->reported, span);
    va_list arguments;
    va_start(arguments, format);
    diagnose(c->context->diagnostics, span, "%s",
             arena_vformat(c->context->arena, format, arguments));
    va_end(arguments);
    return true;
}

Symbol *check_find(Checker *c, SymbolKind kind, const char *name)
{
    for (int i = 0; i < c->symbols.count; i++)
        if (c->symbols.items[i].kind == kind && string_equal(c->symbols.items[i].name, name))
            return &c->symbols.items[i];
    return NULL;
}

const char *check_ellipsis_name(const Checker *c, const Term *ellipsis)
{
    char *name = arena_string(c->context->arena, ellipsis->name ? ellipsis->name : "");
    for (char *at = name; *at; at++)
        *at = (char)tolower((unsigned char)*at);
    return name;
}

void check_hint(Checker *c, const char *name, bool tensors)
{
    LIST(const char *) names = {0};
    for (int i = 0; i < c->symbols.count; i++) {
        const Symbol *symbol = &c->symbols.items[i];
        if ((symbol->kind == SYMBOL_TENSOR) == tensors && symbol->kind != SYMBOL_ELLIPSIS)
            LIST_PUSH(c->context->arena, &names, symbol->name);
    }
    for (int i = 0; i < c->indices && !tensors; i++)
        LIST_PUSH(c->context->arena, &names, c->scope[i].name);
    const char *near = nearest_name(name, names.items, names.count);
    if (near)
        diagnose_hint(c->context->diagnostics, "did you mean '%s'?", near);
}

/* --- Signatures and clauses ------------------------------------------------------------------- */

static bool has_rank(Checker *c, const Term *ellipsis)
{
    for (int i = 0; i < c->entry->ranks.count && ellipsis->name; i++)
        if (string_equal(c->entry->ranks.items[i].name, ellipsis->name))
            return true;
    for (int i = 0; i < c->entry->attributes.count && ellipsis->name; i++) {
        const Attribute *attribute = &c->entry->attributes.items[i];
        if ((attribute->form == FORM_ELLIPSIS || attribute->form == FORM_LABELS) &&
            string_equal(attribute->value[0]->name, ellipsis->name))
            return true;
    }
    return false;
}

/* Of the ellipses of an operand all but one need a `rank`: the rest of the dimensions is its. */
static void check_ellipses(Checker *c, const TensorDeclaration *tensor)
{
    const Term *open = NULL;
    for (int i = 0; i < tensor->rank; i++) {
        const Term *dim = tensor->dims[i];
        if (dim->kind != TERM_ELLIPSIS)
            continue;
        for (int j = 0; j < i; j++)
            if (tensor->dims[j]->kind == TERM_ELLIPSIS &&
                tensor->dims[j]->selection == dim->selection &&
                string_equal(check_ellipsis_name(c, tensor->dims[j]), check_ellipsis_name(c, dim)))
                check_error(c, dim->span, "this ellipsis is there twice: name them (A..., B...)");
        if (has_rank(c, dim) || tensor->kind == TENSOR_RESULT)
            continue;
        if (open)
            check_error(c, dim->span,
                        "two ellipses of unknown lengths: a 'rank' clause must give "
                        "the length of all but one");
        open = dim;
    }
}

static void refuse_kept(Checker *c, const TensorDeclaration *tensor)
{
    check_error(c, tensor->span, "only an operator ('op') has parameters and buffers");
    if (c->entry->kind == OPERATOR_LOSS)
        diagnose_hint(c->context->diagnostics,
                      "let a layer compute the loss; the loss 'mean' is the mean of its result");
}

static void check_kind(Checker *c, const TensorDeclaration *tensor)
{
    OperatorKind kind = c->entry->kind;
    bool kept = tensor->kind == TENSOR_BUFFER || tensor->kind == TENSOR_STATE;
    if (tensor->kind == TENSOR_STATE && !notation_updates(kind))
        check_error(c, tensor->span, "only an optimizer has state; an operator has buffers");
    else if ((tensor->kind == TENSOR_PARAMETER || tensor->kind == TENSOR_BUFFER) &&
             kind != OPERATOR_LAYER)
        refuse_kept(c, tensor);
    else if (tensor->kind == TENSOR_PARAMETER && tensor->has_initial)
        check_error(c, tensor->span, "initial values of parameters are given by an 'init' clause");
    else if (tensor->has_initial && !kept && tensor->kind != TENSOR_OPERAND)
        check_error(c, tensor->span, "only buffers and states have an initial value");
    else if (tensor->kind == TENSOR_OPERAND && tensor->present && tensor->has_initial)
        check_error(c, tensor->span,
                    "either a condition says whether an operand is given, or a "
                    "number stands for it");
    else if (tensor->kind == TENSOR_RESULT && tensor->present && kind != OPERATOR_SCHEDULE)
        check_error(c, tensor->span, "a result is always there: it cannot have an 'if'");
}

static void check_dim(Checker *c, const TensorDeclaration *tensor, const Term *dim)
{
    if (dim->kind != TERM_ELLIPSIS)
        check_term(c, dim, PLACE_SIZE, TYPE_NUMBER);
    else if (dim->selection != SELECT_ALL && tensor->kind == TENSOR_OPERAND)
        check_error(c, dim->span, "an operand has all dimensions of its ellipses");
    else
        check_ellipsis(c, dim, PLACE_SIZE);
}

static void check_table(Checker *c, const TensorDeclaration *table)
{
    for (int i = 0; i < table->tables.count; i++) {
        const TableNumbers *numbers = &table->tables.items[i];
        for (int k = 0; k < numbers->count; k++)
            check_term(c, numbers->number[k], PLACE_SIZE, TYPE_NUMBER);
        if (numbers->condition)
            check_term(c, numbers->condition, PLACE_CONDITION, TYPE_BOOLEAN);
    }
}

static void check_tensor(Checker *c, const TensorDeclaration *tensor)
{
    check_kind(c, tensor);
    check_ellipses(c, tensor);
    for (int i = 0; i < tensor->rank; i++)
        check_dim(c, tensor, tensor->dims[i]);
    if (tensor->present)
        check_term(c, tensor->present, PLACE_CONDITION, TYPE_BOOLEAN);
    if (tensor->otherwise)
        check_term(c, tensor->otherwise, PLACE_CONDITION, TYPE_NUMBER);
    check_table(c, tensor);
}

/* Which operands are given shows in their number. */
static void check_optional(Checker *c)
{
    bool optional = false;
    for (int i = 0; i < c->entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &c->entry->tensors.items[i];
        if (tensor->kind == TENSOR_OPERAND && optional && !tensor->has_initial)
            check_error(c, tensor->span,
                        "an operand that must be given stands behind one that "
                        "need not be");
        optional |= tensor->kind == TENSOR_OPERAND && tensor->has_initial;
    }
}

static void check_results(Checker *c)
{
    const int most[] = {MAX_SYMBOLS, MAX_SYMBOLS, c->entry->value != NULL ? MAX_SYMBOLS : 1, 0, 1,
                        0,           MAX_SYMBOLS};
    int results = 0;
    for (int i = 0; i < c->entry->tensors.count; i++)
        results += c->entry->tensors.items[i].kind == TENSOR_RESULT;
    if (results > most[c->entry->kind])
        check_error(c, c->entry->span,
                    notation_updates(c->entry->kind)
                        ? "an optimizer has no results: it updates"
                        : "a metric has one result, or a 'value' of several");
    if (c->entry->kind != OPERATOR_METRIC && (c->entry->unit || c->entry->scale != 1))
        check_error(c, c->entry->span, "'unit' and 'scale' belong to a metric");
}

/* The defaults of attributes that name attributes use them. */
static void check_attributes(Checker *c)
{
    for (int i = 0; i < c->entry->attributes.count; i++) {
        const Attribute *attribute = &c->entry->attributes.items[i];
        const bool value = attribute->form == FORM_VALUE && attribute->need == NEED_DEFAULT;
        for (int j = 0; j < attribute->count && value; j++)
            if (attribute->value[j]->kind == TERM_NAME && !attribute->binds)
                check_term(c, attribute->value[j], PLACE_CONDITION,
                           attribute->kind == ATTRIBUTE_BOOLEAN  ? TYPE_BOOLEAN
                           : attribute->kind == ATTRIBUTE_STRING ? TYPE_STRING
                                                                 : TYPE_NUMBER);
    }
}

static void check_rules(Checker *c)
{
    for (int i = 0; i < c->entry->sizes.count; i++)
        check_term(c, c->entry->sizes.items[i].value, PLACE_SIZE, TYPE_NUMBER);
    for (int i = 0; i < c->entry->ranks.count; i++) {
        const SizeRule *rule = &c->entry->ranks.items[i];
        const Term named = {.kind = TERM_ELLIPSIS, .name = rule->name};
        if (!check_is_size_name(rule->name) ||
            !check_find(c, SYMBOL_ELLIPSIS, check_ellipsis_name(c, &named)))
            check_error(c, rule->span, "no operand has an ellipsis '%s...'", rule->name);
        for (int j = 0; j < i && j < MAX_SYMBOLS; j++)
            if (string_equal(rule->name, c->entry->ranks.items[j].name))
                check_error(c, rule->span, "the rank of '%s...' is given twice", rule->name);
        check_term(c, rule->value, PLACE_RANK, TYPE_NUMBER);
    }
    for (int i = 0; i < c->entry->equations.count; i++) {
        const SizeRule *rule = &c->entry->equations.items[i];
        const Term named = {.kind = TERM_ELLIPSIS, .name = rule->name, .span = rule->span};
        check_ellipsis(c, &named, PLACE_SIZE);
        check_term(c, rule->value, PLACE_SIZE, TYPE_NUMBER);
    }
    if (c->entry->each.value)
        check_term(c, c->entry->each.value, PLACE_SIZE, TYPE_NUMBER);
}

/* "{groups}" in a message stands for a value. */
static void check_message(Checker *c, const Requirement *requirement)
{
    for (const char *at = strchr(requirement->message, '{'); at; at = strchr(at + 1, '{')) {
        Term name = {.kind = TERM_NAME, .span = requirement->condition->span};
        name.name = arena_substring(c->context->arena, at + 1, strcspn(at + 1, "}"));
        check_term(c, &name, PLACE_CONDITION, check_type_of(c, &name));
    }
}

static void check_requirements(Checker *c)
{
    for (int i = 0; i < c->entry->forms.count; i++)
        if (c->entry->forms.items[i].condition)
            check_term(c, c->entry->forms.items[i].condition, PLACE_CONDITION, TYPE_BOOLEAN);
    if (c->entry->is_own && (c->entry->forms.count > 0 || c->entry->otherwise))
        check_error(c, c->entry->span, "only dlc's own entries name others");
    for (int i = 0; i < c->entry->requirements.count; i++) {
        check_term(c, c->entry->requirements.items[i].condition, PLACE_CONDITION, TYPE_BOOLEAN);
        check_message(c, &c->entry->requirements.items[i]);
    }
}

static int initializers_of(const Checker *c, const char *parameter, int count)
{
    int found = 0;
    for (int i = 0; i < count; i++)
        found += string_equal(c->entry->initializers.items[i].parameter, parameter);
    return found;
}

static void check_initializer(Checker *c, int position)
{
    const Initializer *initializer = &c->entry->initializers.items[position];
    const Symbol *symbol = check_find(c, SYMBOL_TENSOR, initializer->parameter);
    if (!symbol || !symbol->declaration || symbol->declaration->kind != TENSOR_PARAMETER) {
        if (check_error(c, initializer->span, "'%s' is no parameter", initializer->parameter))
            check_hint(c, initializer->parameter, true);
    } else if (position < MAX_SYMBOLS && initializers_of(c, initializer->parameter, position)) {
        check_error(c, initializer->span, "'%s' is initialised twice", initializer->parameter);
    }
    for (int i = 0; i < initializer->count; i++)
        check_term(c, initializer->argument[i], PLACE_INITIAL, TYPE_NUMBER);
}

static void check_initializers(Checker *c)
{
    int count = c->entry->initializers.count;
    for (int i = 0; i < count; i++)
        check_initializer(c, i);
    for (int i = 0; i < c->entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &c->entry->tensors.items[i];
        if (tensor->kind == TENSOR_PARAMETER && !initializers_of(c, tensor->name, count) &&
            check_error(c, tensor->span, "the parameter '%s' has no initial value", tensor->name))
            diagnose_hint(c->context->diagnostics, "add, for example: init %s = normal(0, 0.02)",
                          tensor->name);
    }
}

/* --- Definitions ------------------------------------------------------------------------------ */

/* An optimizer updates its first operand: the parameter. */
static bool is_updatable(const Checker *c, const TensorDeclaration *declaration)
{
    return declaration->kind == TENSOR_PARAMETER || declaration->kind == TENSOR_BUFFER ||
           declaration->kind == TENSOR_STATE ||
           (c->entry->kind == OPERATOR_OPTIMIZER && declaration == c->entry->tensors.items);
}

static void check_target(Checker *c, const Definition *definition, const Symbol *tensor)
{
    const TensorDeclaration *declaration = tensor->declaration;
    bool result = !declaration || declaration->kind == TENSOR_RESULT;
    if (definition->update && (!declaration || !is_updatable(c, declaration)))
        check_error(c, definition->span,
                    "'%s' cannot be updated: it is no parameter, buffer or "
                    "state",
                    definition->name);
    else if (definition->update && c->entry->kind == OPERATOR_LAYER &&
             definition->mode != MODE_TRAIN)
        check_error(c, definition->span, "an update belongs under 'train:'");
    else if (!definition->update && !result &&
             check_error(c, definition->span, "'%s' is given: it cannot be defined here",
                         definition->name) &&
             is_updatable(c, declaration))
        diagnose_hint(c->context->diagnostics, "its next value is defined by 'update %s[...] = '",
                      definition->name);
}

static void bind_subscripts(Checker *c, const Definition *definition)
{
    for (int i = 0; i < definition->count; i++) {
        const Term *subscript = definition->subscripts[i];
        if (subscript->kind == TERM_NAME)
            check_bind(c, subscript->name, subscript->span);
        else if (subscript->kind != TERM_ELLIPSIS)
            check_error(c, subscript->span, "on the left a subscript is an index or an ellipsis");
        else if (subscript->selection == SELECT_MAPPED)
            check_error(c, subscript->span, "on the left a subscript is an index or an ellipsis");
        else
            check_ellipsis(c, subscript, PLACE_SUBSCRIPT);
    }
}

static int count_definitions(const Checker *c, const char *name)
{
    int count = 0;
    for (int i = 0; i < c->entry->definitions.count; i++)
        count += string_equal(c->entry->definitions.items[i].name, name);
    return count;
}

/* The extents of a local tensor are found from what its indices are used for; of several
   definitions one may be a number, as where a recurrence begins. */
static void check_local(Checker *c, const Definition *definition)
{
    if (count_definitions(c, definition->name) > 1)
        return;
    for (int i = 0; i < c->indices; i++)
        if (!c->scope[i].used)
            check_error(c, definition->span,
                        "the index '%s' is not used on the right, so its "
                        "extent is unknown",
                        c->scope[i].name);
}

static int count_reads(const Term *term)
{
    int count = term->kind == TERM_ACCESS;
    for (int i = 0; i < term->count && count <= MAX_READS; i++)
        count += count_reads(term->arguments[i]);
    if (term->fallback)
        count += count_reads(term->fallback);
    return count;
}

static void check_definition(Checker *c, const Definition *definition)
{
    if (count_reads(definition->value) > MAX_READS) {
        check_refuse(c, definition->span, "reads in one definition", MAX_READS);
        return;
    }
    Symbol *tensor = check_find(c, SYMBOL_TENSOR, definition->name);
    c->indices = 0;
    bind_subscripts(c, definition);
    if (tensor) {
        check_target(c, definition, tensor);
        check_subscripts(c, tensor, definition->span, definition->subscripts, definition->count);
        for (int i = 0; i < c->indices; i++)
            c->scope[i].used = false;
        tensor->used |= definition->update;
    } else if (check_error(c, definition->span, "no tensor is called '%s'", definition->name)) {
        check_hint(c, definition->name, true);
    }
    c->whole = definition->count == 0 && !definition->condition ? definition->value : NULL;
    check_term(c, definition->value, PLACE_VALUE, TYPE_NUMBER);
    if (definition->condition)
        check_term(c, definition->condition, PLACE_VALUE, TYPE_BOOLEAN);
    if (tensor && !tensor->declaration)
        check_local(c, definition);
    c->indices = 0;
}

static void check_used(Checker *c)
{
    static const char *const words[] = {"size", "attribute", "ellipsis", "tensor"};
    for (int i = 0; i < c->symbols.count; i++) {
        const Symbol *symbol = &c->symbols.items[i];
        const bool elsewhere = c->is_value && symbol->kind == SYMBOL_ATTRIBUTE;
        if (!symbol->used && symbol->kind != SYMBOL_ELLIPSIS && !elsewhere)
            check_error(c, symbol->span, "the %s '%s' is not used", words[symbol->kind],
                        symbol->name);
    }
}

/* --- Entries ---------------------------------------------------------------------------------- */

static const TensorDeclaration *find_result(const Operator *entry, const char *name)
{
    for (int i = 0; i < entry->tensors.count; i++)
        if (entry->tensors.items[i].kind == TENSOR_RESULT &&
            string_equal(entry->tensors.items[i].name, name))
            return &entry->tensors.items[i];
    return NULL;
}

/* Operands are the metric's results without the dimension of the samples. */
static void check_sums(Checker *c)
{
    const Operator *value = c->entry->value;
    if (value->attributes.count != c->entry->attributes.count)
        check_error(c, value->span, "attributes stand before the 'value'");
    for (int i = 0; i < value->tensors.count; i++) {
        const TensorDeclaration *sum = &value->tensors.items[i];
        const TensorDeclaration *result = find_result(c->entry, sum->name);
        if (sum->kind == TENSOR_RESULT)
            continue;
        if (result == NULL)
            check_error(c, sum->span, "'%s' is no result of the metric", sum->name);
        else if (sum->rank != result->rank - 1)
            check_error(c, sum->span, "the sum of '%s' over the samples has %d dimensions",
                        sum->name, result->rank - 1);
    }
}

static void check_all(Checker *c);

/* The value of a metric, as an operator of its own. */
static void check_value(Checker *c)
{
    if (c->entry->value == NULL)
        return;
    check_sums(c);
    Checker value = {
        .context = c->context, .entry = c->entry->value, .library = c->library, .is_value = true};
    check_collect(&value);
    if (!value.fatal)
        check_all(&value);
    for (int i = 0; i < value.reported.count; i++)
        LIST_PUSH(c->context->arena, &c->reported, value.reported.items[i]);
    for (int i = 0; i < value.symbols.count; i++) {
        const Symbol *inner = &value.symbols.items[i];
        Symbol *outer = check_find(c, SYMBOL_ATTRIBUTE, inner->name);
        if (inner->kind == SYMBOL_ATTRIBUTE && inner->used && outer != NULL)
            outer->used = true;
    }
}

static void check_all(Checker *c)
{
    check_results(c);
    check_optional(c);
    for (int i = 0; i < c->entry->tensors.count; i++)
        check_tensor(c, &c->entry->tensors.items[i]);
    check_attributes(c);
    check_rules(c);
    check_requirements(c);
    check_initializers(c);
    for (int i = 0; i < c->entry->definitions.count; i++)
        check_definition(c, &c->entry->definitions.items[i]);
    check_order(c);
    check_sizes(c);
    check_value(c);
    if (!c->reported.count) /* else the use may be in what could not be understood */
        check_used(c);
}

bool notation_check_with(Context *context, const Operator *entry, const Library *library)
{
    Checker c = {.context = context, .entry = entry, .library = library};
    if (!notation_plain_name(entry->name) || strchr(entry->name, '.'))
        check_error(&c, entry->span, "'%s' cannot be the name of an operator", entry->name);
    check_each(&c);
    /* What is true of a list of two is true of any. */
    if (!c.reported.count && operator_has_lists(entry)) {
        c.lists = true;
        c.entry = operator_specialise(context->arena, entry, &(Given){.each = 2});
    }
    check_collect(&c);
    if (!c.fatal)
        check_all(&c);
    return c.reported.count == 0;
}

bool notation_check(Context *context, const Operator *entry)
{
    return notation_check_with(context, entry, NULL);
}

bool notation_check_function(Context *context, const FunctionEntry *function,
                             const Library *library)
{
    static const Operator none;
    Checker c = {.context = context, .entry = &none, .library = library};
    c.scope[c.indices++].name = "y";
    for (int i = 0; i < function->arity; i++)
        c.scope[c.indices++].name = function->parameter[i];
    for (int i = 0; i < function->arity; i++)
        if (function->derivative[i])
            check_term(&c, function->derivative[i], PLACE_VALUE, TYPE_NUMBER);
    return c.reported.count == 0;
}
