/* Checks of expressions: names, numbers of arguments, types, subscripts. */
#include "operators/check.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static bool in_definition(Place place)
{
    return place == PLACE_VALUE || place == PLACE_SUBSCRIPT;
}

/* --- Names ------------------------------------------------------------------------------------ */

static bool use_index(Checker *c, const char *name)
{
    for (int i = 0; i < c->indices; i++)
        if (string_equal(c->scope[i].name, name))
            return c->scope[i].used = true;
    return false;
}

/* The attribute of "stride.0"; *part is -1 when the name has none. */
static Symbol *find_attribute(Checker *c, const char *name, int *part)
{
    size_t length;
    *part = notation_part(name, &length);
    return check_find(c, SYMBOL_ATTRIBUTE, arena_substring(c->context->arena, name, length));
}

static void check_attribute_use(Checker *c, const Term *term, Symbol *symbol, int part, Place place)
{
    symbol->used = true;
    const int parts = symbol->attribute->count;
    const AttributeForm form = symbol->attribute->form;
    if (form == FORM_LIST && (part >= 0 || c->mapped))
        return;
    if (form != FORM_VALUE) {
        check_error(c, term->span,
                    form == FORM_LIST    ? "'%s' is a list: write %s.0, length(%s) or a[%s]..."
                    : form == FORM_ARRAY ? "'%s' is an array: write %s[i], or given(%s)"
                                         : "'%s' binds an ellipsis: use that, or given(%s)",
                    term->name, term->name, term->name, term->name);
        return;
    }
    bool scalar = symbol->attribute->kind == ATTRIBUTE_SCALAR;
    if (parts > 1 && part < 0)
        check_error(c, term->span, "'%s' has %d parts: write %s.0 to %s.%d", term->name, parts,
                    term->name, term->name, parts - 1);
    else if (parts == 1 && part >= 0)
        check_error(c, term->span, "'%s' has no parts", symbol->name);
    else if (part >= parts)
        check_error(c, term->span, "'%s' has %d parts: the last is %s.%d", symbol->name, parts,
                    symbol->name, parts - 1);
    else if (scalar && (place == PLACE_SIZE || place == PLACE_RANK || place == PLACE_SUBSCRIPT))
        check_error(c, term->span,
                    "the scalar '%s' may change while training: no size or subscript"
                    " can depend on it",
                    symbol->name);
}

static bool is_step(const Checker *c, const Term *term, Place place)
{
    const bool has_steps = notation_updates(c->entry->kind) || c->entry->kind == OPERATOR_LAYER ||
                           c->entry->kind == OPERATOR_LOSS;
    return has_steps && place == PLACE_VALUE && string_equal(term->name, "step");
}

static bool is_rank(const Term *term, Place place)
{
    return (place == PLACE_RANK || place == PLACE_CONDITION) && string_equal(term->name, "rank");
}

static bool is_epsilon(const Term *term, Place place)
{
    return place != PLACE_SIZE && place != PLACE_RANK && place != PLACE_SUBSCRIPT &&
           string_equal(term->name, NOTATION_EPSILON);
}

static void check_name(Checker *c, const Term *term, Place place)
{
    if (in_definition(place) && use_index(c, term->name))
        return;
    if (c->mapped && strcasecmp(c->mapped, term->name) == 0)
        return;
    int part;
    Symbol *symbol = find_attribute(c, term->name, &part);
    if (symbol) {
        check_attribute_use(c, term, symbol, part, place);
        return;
    }
    symbol = check_find(c, SYMBOL_SIZE, term->name);
    if (symbol) {
        symbol->used = true;
        return;
    }
    if (is_step(c, term, place) || is_rank(term, place) || is_epsilon(term, place))
        return;
    if (check_find(c, SYMBOL_TENSOR, term->name)) {
        if (check_error(c, term->span,
                        in_definition(place) ? "the tensor '%s' needs subscripts"
                                             : "a tensor cannot be read here: '%s'",
                        term->name))
            diagnose_hint(c->context->diagnostics, "a tensor without dimensions is read as %s[]",
                          term->name);
        return;
    }
    if (check_error(c, term->span, "'%s' is not defined: no %ssize or attribute has this name",
                    term->name, in_definition(place) ? "index, " : ""))
        check_hint(c, term->name, false);
}

/* --- Types ------------------------------------------------------------------------------------ */

static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (string_equal(name, *names))
            return true;
    return false;
}

static const char *const comparisons[] = {"<", "<=", ">", ">=", "==", "!=", NULL};
static const char *const connectives[] = {"and", "or", "not", NULL};

ValueType check_type_of(Checker *c, const Term *term)
{
    if (term->kind == TERM_STRING)
        return TYPE_STRING;
    if (term->kind == TERM_NUMBER)
        return term->name ? TYPE_BOOLEAN : TYPE_NUMBER;
    if (term->kind == TERM_APPLY)
        return is_one_of(term->name, comparisons) || is_one_of(term->name, connectives) ||
                       string_equal(term->name, "given")
                   ? TYPE_BOOLEAN
                   : TYPE_NUMBER;
    int part;
    const Symbol *symbol = term->kind == TERM_NAME ? find_attribute(c, term->name, &part) : NULL;
    if (symbol && symbol->attribute->kind == ATTRIBUTE_BOOLEAN)
        return TYPE_BOOLEAN;
    return symbol && symbol->attribute->kind == ATTRIBUTE_STRING ? TYPE_STRING : TYPE_NUMBER;
}

static void check_type(Checker *c, const Term *term, ValueType expected)
{
    static const char *const words[] = {"a number", "a condition", "a string"};
    ValueType type = check_type_of(c, term);
    if (type != expected)
        check_error(c, term->span, "expected %s, not %s", words[expected], words[type]);
}

/* --- Functions -------------------------------------------------------------------------------- */

typedef struct Builtin {
    const char *name;
    int arity;
    ValueType first, others;
} Builtin;

static const Builtin builtins[] = {
    {"+", 2, TYPE_NUMBER, TYPE_NUMBER},
    {"-", 2, TYPE_NUMBER, TYPE_NUMBER},
    {"*", 2, TYPE_NUMBER, TYPE_NUMBER},
    {"/", 2, TYPE_NUMBER, TYPE_NUMBER},
    {"%", 2, TYPE_NUMBER, TYPE_NUMBER},
    {"^", 2, TYPE_NUMBER, TYPE_NUMBER},
    {"neg", 1, TYPE_NUMBER, TYPE_NUMBER},
    {"<", 2, TYPE_NUMBER, TYPE_NUMBER},
    {"<=", 2, TYPE_NUMBER, TYPE_NUMBER},
    {">", 2, TYPE_NUMBER, TYPE_NUMBER},
    {">=", 2, TYPE_NUMBER, TYPE_NUMBER},
    {"and", 2, TYPE_BOOLEAN, TYPE_BOOLEAN},
    {"or", 2, TYPE_BOOLEAN, TYPE_BOOLEAN},
    {"not", 1, TYPE_BOOLEAN, TYPE_BOOLEAN},
    {"select", 3, TYPE_BOOLEAN, TYPE_NUMBER},
    {"random", 0, TYPE_NUMBER, TYPE_NUMBER},
    {"total", 1, TYPE_NUMBER, TYPE_NUMBER},
    {"largest", 1, TYPE_NUMBER, TYPE_NUMBER},
    {"stop_gradient", 1, TYPE_NUMBER, TYPE_NUMBER},
    {"gradient_of", 2, TYPE_NUMBER, TYPE_NUMBER},
    {"unravel", 1, TYPE_NUMBER, TYPE_NUMBER},
    {"axis", 1, TYPE_NUMBER, TYPE_NUMBER},
    {"numerator", 1, TYPE_NUMBER, TYPE_NUMBER},
    {"denominator", 1, TYPE_NUMBER, TYPE_NUMBER},
};

static const Builtin *find_builtin(const char *name)
{
    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++)
        if (string_equal(builtins[i].name, name))
            return &builtins[i];
    return NULL;
}

static bool check_arity(Checker *c, const Term *term, int arity)
{
    if (term->count == arity)
        return true;
    if (check_error(c, term->span, "'%s' takes %d argument%s, not %d", term->name, arity,
                    arity == 1 ? "" : "s", term->count) &&
        (string_equal(term->name, "max") || string_equal(term->name, "min")))
        diagnose_hint(c->context->diagnostics,
                      "as a reduction it stands before an operand: %s(i) x[i]; one that begins "
                      "with '-' needs parentheses",
                      term->name);
    return false;
}

/* Arguments of a function that the library defines. */
static void check_call(Checker *c, const Term *term, Place place)
{
    const FunctionEntry *function = NULL;
    LIST(const char *) names = {0};
    for (int i = 0; c->library && i < c->library->functions.count; i++) {
        LIST_PUSH(c->context->arena, &names, c->library->functions.items[i]->name);
        if (string_equal(c->library->functions.items[i]->name, term->name))
            function = c->library->functions.items[i];
    }
    if (function)
        check_arity(c, term, function->arity);
    else if (c->library && check_error(c, term->span, "'%s' is no function", term->name)) {
        const char *near = nearest_name(term->name, names.items, names.count);
        if (near)
            diagnose_hint(c->context->diagnostics, "did you mean '%s'?", near);
    }
    for (int i = 0; i < term->count; i++)
        check_term(c, term->arguments[i], place, TYPE_NUMBER);
}

static void check_equality(Checker *c, const Term *term, Place place)
{
    if (check_arity(c, term, 2) && check_choice(c, term))
        return;
    ValueType type = check_type_of(c, term->arguments[0]);
    for (int i = 0; i < term->count; i++)
        check_term(c, term->arguments[i], place, type);
}

static bool are_differentiable(const Term *term)
{
    return term->count == 2 && term->arguments[0]->kind == TERM_ACCESS &&
           term->arguments[0]->count == 0 && term->arguments[1]->kind == TERM_ACCESS &&
           term->arguments[1]->fallback == NULL;
}

/* What a place does not allow although it is a function of the notation. */
static bool check_allowed(Checker *c, const Term *term, Place place)
{
    bool value = string_equal(term->name, "random") || string_equal(term->name, "stop_gradient") ||
                 notation_is_gradient(term);
    if (notation_is_across(term) && (c->entry->kind != OPERATOR_GRADIENT || term != c->whole))
        return !check_error(c, term->span,
                            "%s, over all parameters, is the whole value of a definition without "
                            "dimensions, in a 'gradient' entry",
                            term->name);
    if (value && place != PLACE_VALUE)
        return !check_error(c, term->span, "%s belongs into the value of a definition", term->name);
    if (notation_is_gradient(term) && !are_differentiable(term))
        return !check_error(c, term->span,
                            "gradient_of(t[], x[i]) is of a tensor without "
                            "dimensions, by an element of another");
    if (string_equal(term->name, "axis") && place != PLACE_SIZE && place != PLACE_RANK &&
        place != PLACE_CONDITION)
        return !check_error(c, term->span, "axis belongs into a rank, where or require clause");
    if (string_equal(term->name, "unravel"))
        return !check_error(c, term->span,
                            "unravel(f) stands alone as the subscript of an ellipsis");
    return true;
}

static void check_apply(Checker *c, const Term *term, Place place)
{
    const Builtin *builtin = find_builtin(term->name);
    if (check_about_names(c, term, place)) {
        return;
    } else if (string_equal(term->name, "==") || string_equal(term->name, "!=")) {
        check_equality(c, term, place);
    } else if (!builtin) {
        check_call(c, term, place);
    } else if (check_allowed(c, term, place) && check_arity(c, term, builtin->arity)) {
        for (int i = 0; i < term->count; i++)
            check_term(c, term->arguments[i], place, i ? builtin->others : builtin->first);
    }
}

/* --- Reductions and accesses ------------------------------------------------------------------ */

bool check_bind(Checker *c, const char *name, Span span)
{
    const char *taken = NULL;
    for (int i = 0; i < c->indices; i++)
        if (string_equal(c->scope[i].name, name))
            taken = "an index around it";
    if (check_find(c, SYMBOL_SIZE, name))
        taken = "a size";
    if (check_find(c, SYMBOL_ATTRIBUTE, name))
        taken = "an attribute";
    if (taken)
        return !check_error(c, span, "the index '%s' has the name of %s", name, taken);
    if (strchr(name, '.'))
        return !check_error(c, span, "'%s' cannot be the name of an index", name);
    if (c->indices == MAX_INDICES)
        return !check_error(c, span, "more than %d indices", MAX_INDICES);
    c->scope[c->indices++] = (ScopedIndex){name, false};
    return true;
}

static void check_reduction(Checker *c, const Term *term, Place place)
{
    if (place != PLACE_VALUE) {
        check_error(c, term->span, "a reduction belongs into the value of a definition");
        return;
    }
    int outer = c->indices;
    for (int i = 0; i < term->binder_count; i++) {
        if (term->binders[i].extent)
            check_term(c, term->binders[i].extent, PLACE_SIZE, TYPE_NUMBER);
        if (term->binders[i].ellipsis) {
            check_ellipsis(c, term->binders[i].ellipsis, PLACE_VALUE);
            continue;
        }
        if (!check_bind(c, term->binders[i].name, term->binders[i].span)) {
            c->indices = outer;
            return;
        }
    }
    if (term->condition)
        check_term(c, term->condition, PLACE_VALUE, TYPE_BOOLEAN);
    check_term(c, term->arguments[0], PLACE_VALUE, TYPE_NUMBER);
    for (int i = 0, index = outer; i < term->binder_count; i++)
        if (!term->binders[i].ellipsis && !c->scope[index++].used)
            check_error(c, term->binders[i].span, "the index '%s' is not used",
                        term->binders[i].name);
    c->indices = outer;
}

static bool is_unravel(const Term *term)
{
    return term->kind == TERM_APPLY && string_equal(term->name, "unravel") && term->count == 1;
}

static void check_subscript(Checker *c, const Symbol *tensor, const Term *dim,
                            const Term *subscript)
{
    bool ellipsis = subscript->kind == TERM_ELLIPSIS, dims = dim->kind == TERM_ELLIPSIS;
    if (dims && is_unravel(subscript)) {
        check_term(c, subscript->arguments[0], PLACE_SUBSCRIPT, TYPE_NUMBER);
    } else if (dims && !check_same_ellipsis(c, dim, subscript)) {
        Text expected = text_new(c->context->arena);
        notation_print_term(&expected, dim);
        for (char *at = expected.data; dim->selection == SELECT_ALL && *at; at++)
            *at = (char)tolower((unsigned char)*at);
        check_error(c, subscript->span,
                    "expected '%s' here: these are dimensions of '%s' that "
                    "an ellipsis stands for",
                    expected.data, tensor->name);
    } else if (dims) {
        check_ellipsis(c, subscript, PLACE_SUBSCRIPT);
    }
    if (ellipsis && !dims)
        check_error(c, subscript->span, "'%s' has one dimension here, not an ellipsis",
                    tensor->name);
    else if (!ellipsis && !dims)
        check_term(c, subscript, PLACE_SUBSCRIPT, TYPE_NUMBER);
}

void check_subscripts(Checker *c, const Symbol *tensor, Span span, Term *const *subscripts,
                      int count)
{
    if (count != tensor->rank) {
        if (check_error(c, span, "'%s' has %d dimension%s, not %d", tensor->name, tensor->rank,
                        tensor->rank == 1 ? "" : "s", count))
            diagnose_note(c->context->diagnostics, tensor->span, "'%s' is declared here",
                          tensor->name);
        return;
    }
    for (int i = 0; i < count; i++)
        check_subscript(c, tensor, tensor->dims[i], subscripts[i]);
}

static void check_access(Checker *c, const Term *term, Place place)
{
    Symbol *tensor = check_find(c, SYMBOL_TENSOR, term->name);
    if (!in_definition(place)) {
        check_error(c, term->span, "a tensor cannot be read here: '%s'", term->name);
    } else if (!tensor) {
        if (check_error(c, term->span, "no tensor is called '%s'", term->name))
            check_hint(c, term->name, true);
    } else {
        tensor->used = true;
        check_subscripts(c, tensor, term->span, term->arguments, term->count);
    }
    if (term->fallback)
        check_term(c, term->fallback, place, TYPE_NUMBER);
}

void check_term(Checker *c, const Term *term, Place place, ValueType expected)
{
    check_type(c, term, expected);
    switch (term->kind) {
    case TERM_NUMBER:
    case TERM_STRING:
        break;
    case TERM_NAME:
        check_name(c, term, place);
        break;
    case TERM_ACCESS:
        check_access(c, term, place);
        break;
    case TERM_APPLY:
        check_apply(c, term, place);
        break;
    case TERM_REDUCE:
        check_reduction(c, term, place);
        break;
    case TERM_ELLIPSIS:
        check_error(c, term->span, "an ellipsis belongs into subscripts or dimensions");
        break;
    }
}
