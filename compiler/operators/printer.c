/* Trees -> text that parses back to the same trees, with as few parentheses as that allows. */
#include "operators/printer.h"
#include "operators/lexer.h"

#include <math.h>
#include <string.h>

/* How tightly a term binds, as in expression.c. A reduction binds below products, so that it stands
   in parentheses as their operand: a reader need not know that it takes all that follows. */
typedef enum Level {
    LEVEL_OR = 1,
    LEVEL_AND,
    LEVEL_NOT,
    LEVEL_COMPARISON,
    LEVEL_SUM,
    LEVEL_REDUCTION,
    LEVEL_PRODUCT,
    LEVEL_UNARY,
    LEVEL_POWER,
    LEVEL_PRIMARY
} Level;

typedef struct Infix {
    const char *name;
    Level level, left, right; /* of the whole; at least of the operands */
    const char *spaced;
} Infix;

static const Infix infixes[] = {
    {"or", LEVEL_OR, LEVEL_OR, LEVEL_AND, " or "},
    {"and", LEVEL_AND, LEVEL_AND, LEVEL_NOT, " and "},
    {"<", LEVEL_COMPARISON, LEVEL_SUM, LEVEL_SUM, " < "},
    {"<=", LEVEL_COMPARISON, LEVEL_SUM, LEVEL_SUM, " <= "},
    {">", LEVEL_COMPARISON, LEVEL_SUM, LEVEL_SUM, " > "},
    {">=", LEVEL_COMPARISON, LEVEL_SUM, LEVEL_SUM, " >= "},
    {"==", LEVEL_COMPARISON, LEVEL_SUM, LEVEL_SUM, " == "},
    {"!=", LEVEL_COMPARISON, LEVEL_SUM, LEVEL_SUM, " != "},
    {"+", LEVEL_SUM, LEVEL_SUM, LEVEL_REDUCTION, " + "},
    {"-", LEVEL_SUM, LEVEL_SUM, LEVEL_REDUCTION, " - "},
    {"*", LEVEL_PRODUCT, LEVEL_PRODUCT, LEVEL_UNARY, "*"},
    {"/", LEVEL_PRODUCT, LEVEL_PRODUCT, LEVEL_UNARY, "/"},
    {"%", LEVEL_PRODUCT, LEVEL_PRODUCT, LEVEL_UNARY, "%"},
    {"^", LEVEL_POWER, LEVEL_PRIMARY, LEVEL_UNARY, "^"},
};

static const Infix *infix_of(const Term *term)
{
    if (term->kind != TERM_APPLY || term->count != 2)
        return NULL;
    for (size_t i = 0; i < sizeof infixes / sizeof *infixes; i++)
        if (string_equal(infixes[i].name, term->name))
            return &infixes[i];
    return NULL;
}

static bool is_prefix(const Term *term, const char *name)
{
    return term->kind == TERM_APPLY && term->count == 1 && string_equal(term->name, name);
}

static bool is_negative_number(const Term *term)
{
    return term->kind == TERM_NUMBER && signbit(term->number);
}

static bool is_comparison(const Term *term)
{
    const Infix *infix = infix_of(term);
    return infix && infix->level == LEVEL_COMPARISON;
}

/* The last comparison of a chain a < b < c, which is (a < b) and (b < c) with b shared; or NULL. */
static const Term *chain_end(const Term *term)
{
    if (is_comparison(term))
        return term;
    if (term->kind != TERM_APPLY || term->count != 2 || !string_equal(term->name, "and"))
        return NULL;
    const Term *end = chain_end(term->arguments[0]), *link = term->arguments[1];
    if (end && is_comparison(link) && end->arguments[1] == link->arguments[0])
        return link;
    return NULL;
}

static Level level_of(const Term *term)
{
    const Infix *infix = infix_of(term);
    if (chain_end(term))
        return LEVEL_COMPARISON;
    if (infix)
        return infix->level;
    if (is_prefix(term, "not"))
        return LEVEL_NOT;
    if (is_prefix(term, "neg") || is_negative_number(term))
        return LEVEL_UNARY;
    return term->kind == TERM_REDUCE ? LEVEL_REDUCTION : LEVEL_PRIMARY;
}

void notation_print_name(Text *out, const char *name)
{
    text_format(out, notation_plain_name(name) ? "%s" : "'%s'", name);
}

static void print_at(Text *out, const Term *term, Level least)
{
    bool parentheses = level_of(term) < least;
    text_add(out, parentheses ? "(" : "");
    notation_print_term(out, term);
    text_add(out, parentheses ? ")" : "");
}

static void print_terms(Text *out, Term *const *terms, int count)
{
    for (int i = 0; i < count; i++) {
        text_add(out, i ? ", " : "");
        notation_print_term(out, terms[i]);
    }
}

static void print_subscripts(Text *out, Term *const *subscripts, int count, const Term *fallback)
{
    text_add(out, "[");
    print_terms(out, subscripts, count);
    if (fallback) {
        text_add(out, count ? " | " : "| ");
        notation_print_term(out, fallback);
    }
    text_add(out, "]");
}

/* True where the text of a term begins with a minus: `max(i) -a` would be a difference. */
static bool begins_with_minus(const Term *term)
{
    while (infix_of(term) && level_of(term) >= LEVEL_PRODUCT) {
        const Term *left = term->arguments[0];
        if (level_of(left) < infix_of(term)->left)
            return false;
        term = left;
    }
    return is_prefix(term, "neg") || is_negative_number(term);
}

static void print_reduction(Text *out, const Term *term)
{
    const Term *body = term->arguments[0];
    text_format(out, "%s(", term->name);
    for (int i = 0; i < term->binder_count; i++) {
        text_add(out, i ? ", " : "");
        if (term->binders[i].ellipsis)
            notation_print_term(out, term->binders[i].ellipsis);
        else
            notation_print_name(out, term->binders[i].name);
        if (term->binders[i].extent) {
            text_add(out, ": ");
            notation_print_term(out, term->binders[i].extent);
        }
    }
    if (term->condition) {
        text_add(out, " : ");
        notation_print_term(out, term->condition);
    }
    text_add(out, ") ");
    bool minus = begins_with_minus(body);
    print_at(out, body, minus ? (Level)(LEVEL_PRIMARY + 1) : LEVEL_REDUCTION);
}

static void print_apply(Text *out, const Term *term)
{
    const Infix *infix = infix_of(term);
    if (chain_end(term) && !is_comparison(term)) {
        const Term *link = term->arguments[1];
        notation_print_term(out, term->arguments[0]);
        text_add(out, infix_of(link)->spaced);
        print_at(out, link->arguments[1], LEVEL_SUM);
    } else if (infix) {
        print_at(out, term->arguments[0], infix->left);
        text_add(out, infix->spaced);
        print_at(out, term->arguments[1], infix->right);
    } else if (is_prefix(term, "neg")) {
        text_add(out, "-");
        print_at(out, term->arguments[0], LEVEL_UNARY);
    } else if (is_prefix(term, "not")) {
        text_add(out, "not ");
        print_at(out, term->arguments[0], LEVEL_NOT);
    } else {
        notation_print_name(out, term->name);
        text_add(out, "(");
        print_terms(out, term->arguments, term->count);
        text_add(out, ")");
    }
}

static void print_number(Text *out, const Term *term)
{
    if (term->name)
        text_add(out, term->name);
    else
        text_number(out, term->number);
}

static void print_ellipsis(Text *out, const Term *term)
{
    if (term->name)
        notation_print_name(out, term->name);
    if (term->selection != SELECT_ALL) {
        text_add(out, term->selection == SELECT_OTHERS ? "[-" : "[");
        notation_print_term(out, term->arguments[0]);
        if (term->count > 1) {
            text_add(out, term->selection == SELECT_OTHERS ? ", " : ": ");
            notation_print_term(out, term->arguments[1]);
        }
        text_add(out, "]");
    }
    text_add(out, "...");
}

void notation_print_term(Text *out, const Term *term)
{
    switch (term->kind) {
    case TERM_NUMBER:
        print_number(out, term);
        break;
    case TERM_STRING:
        text_format(out, "\"%s\"", term->string);
        break;
    case TERM_NAME:
        notation_print_name(out, term->name);
        break;
    case TERM_ACCESS:
        notation_print_name(out, term->name);
        print_subscripts(out, term->arguments, term->count, term->fallback);
        break;
    case TERM_APPLY:
        print_apply(out, term);
        break;
    case TERM_REDUCE:
        print_reduction(out, term);
        break;
    case TERM_ELLIPSIS:
        print_ellipsis(out, term);
        break;
    }
}

void notation_print_definition(Text *out, const Definition *definition)
{
    text_add(out, definition->update ? "update " : "");
    notation_print_name(out, definition->name);
    print_subscripts(out, definition->subscripts, definition->count, NULL);
    text_add(out, " = ");
    notation_print_term(out, definition->value);
    if (definition->condition) {
        text_add(out, " for ");
        notation_print_term(out, definition->condition);
    }
}

/* --- Entries ---------------------------------------------------------------------------------- */

static void print_tensor(Text *out, const TensorDeclaration *tensor)
{
    static const char *const kinds[] = {"", "parameter ", "buffer ", "state ", "", ""};
    text_add(out, kinds[tensor->kind]);
    notation_print_name(out, tensor->name);
    if (tensor->dtype)
        text_format(out, ": %s", tensor->dtype);
    print_subscripts(out, tensor->dims, tensor->rank, NULL);
    if (tensor->has_initial) {
        text_add(out, " = ");
        text_number(out, tensor->initial);
    }
    if (tensor->present) {
        text_add(out, " if ");
        notation_print_term(out, tensor->present);
        if (tensor->otherwise || tensor->absent != 0)
            text_add(out, " else ");
        if (tensor->otherwise)
            notation_print_term(out, tensor->otherwise);
        else if (tensor->absent != 0)
            text_number(out, tensor->absent);
    }
}

void notation_print_signature(Text *out, const Operator *entry)
{
    text_add(out, "(");
    bool results = false;
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        if (tensor->kind == TENSOR_CONSTANT)
            continue;
        bool first_result = tensor->kind == TENSOR_RESULT && !results;
        text_add(out, first_result ? ") -> " : i ? ", " : "");
        print_tensor(out, tensor);
        results |= first_result;
    }
    text_add(out, results ? "" : ")");
    text_add(out, entry->broadcast ? " broadcast" : "");
}

/* The values kernel_size.0 and kernel_size.1 are how `= kernel_size` is kept. */
static bool is_whole_tuple(const Attribute *attribute)
{
    const char *first = attribute->value[0]->name;
    for (int i = 0; i < attribute->count; i++) {
        const Term *value = attribute->value[i];
        size_t length;
        if (value->kind != TERM_NAME || notation_part(value->name, &length) != i ||
            strncmp(value->name, first, length + 1))
            return false;
    }
    return attribute->count > 1;
}

/* The dimension of an attribute that is an array. */
static const Term *array_dim(const Operator *entry, const Attribute *attribute)
{
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        if (tensor->kind == TENSOR_CONSTANT && tensor->tables.count == 0 &&
            string_equal(tensor->name, attribute->name))
            return tensor->dims[0];
    }
    FAULT("'%s' is no array", attribute->name);
}

void notation_print_value(Text *out, const Attribute *attribute)
{
    const bool list = attribute->form == FORM_LIST;
    if (list && attribute->need == NEED_NONE) {
        text_add(out, "none");
        return;
    }
    if (is_whole_tuple(attribute)) {
        const char *name = attribute->value[0]->name;
        text_add_bytes(out, name, strlen(name) - 2);
    } else {
        const bool tuple = attribute->count > 1;
        text_add(out, list ? "[" : tuple ? "(" : "");
        print_terms(out, attribute->value, attribute->count);
        text_add(out, list ? "]" : tuple ? ")" : "");
    }
}

void notation_print_default(Text *out, const Attribute *attribute)
{
    notation_print_value(out, attribute);
    const bool string = attribute->kind == ATTRIBUTE_STRING;
    for (int i = string; i < attribute->choices; i++)
        text_format(out, " | \"%s\"", attribute->choice[i]);
}

static void print_attribute(Text *out, const Operator *entry, const Attribute *attribute)
{
    notation_print_name(out, attribute->name);
    if (attribute->form == FORM_LIST)
        text_add(out, "[]");
    if (attribute->form == FORM_ARRAY) {
        text_add(out, "[");
        notation_print_term(out, array_dim(entry, attribute));
        text_add(out, "]");
    }
    if (attribute->form == FORM_LABELS) {
        text_add(out, " = ");
        notation_print_term(out, attribute->value[0]);
        text_add(out, " -> ");
        notation_print_term(out, attribute->value[1]);
    }
    if (attribute->need == NEED_REQUIRED)
        return;
    text_add(out, " = ");
    notation_print_default(out, attribute);
}

static void print_attributes(Text *out, const Operator *entry)
{
    for (int i = 0; i < entry->attributes.count; i++) {
        const Attribute *attribute = &entry->attributes.items[i];
        bool scalar = attribute->kind == ATTRIBUTE_SCALAR;
        bool more = i && (attribute[-1].kind == ATTRIBUTE_SCALAR) == scalar;
        text_add(out, more ? ", " : scalar ? "\n  scalar " : "\n  attr ");
        print_attribute(out, entry, attribute);
    }
}

void notation_print_table(Text *out, const TensorDeclaration *table)
{
    notation_print_name(out, table->name);
    text_add(out, "[");
    print_terms(out, table->dims, table->rank);
    for (int i = 0; i < table->tables.count; i++) {
        const TableNumbers *numbers = &table->tables.items[i];
        text_add(out, i ? ", (" : "] = (");
        print_terms(out, numbers->number, numbers->count);
        text_add(out, ")");
        if (numbers->condition) {
            text_add(out, " if ");
            notation_print_term(out, numbers->condition);
        }
    }
}

static void print_tables(Text *out, const Operator *entry)
{
    for (int i = 0; i < entry->tensors.count; i++)
        if (entry->tensors.items[i].tables.count > 0) {
            text_add(out, "\n  table ");
            notation_print_table(out, &entry->tensors.items[i]);
        }
}

static void print_rules(Text *out, const char *word, const SizeRule *rules, int count)
{
    for (int i = 0; i < count; i++) {
        text_format(out, "%s", i ? ", " : word);
        notation_print_name(out, rules[i].name);
        text_add(out, " = ");
        notation_print_term(out, rules[i].value);
    }
}

static void print_equations(Text *out, const Operator *entry)
{
    for (int i = 0; i < entry->equations.count; i++) {
        const SizeRule *rule = &entry->equations.items[i];
        text_add(out, i ? ", product(" : "\n  where product(");
        if (rule->name)
            notation_print_name(out, rule->name);
        text_add(out, "...) = ");
        notation_print_term(out, rule->value);
    }
}

static void print_initializers(Text *out, const Operator *entry)
{
    for (int i = 0; i < entry->initializers.count; i++) {
        const Initializer *initializer = &entry->initializers.items[i];
        bool last = i + 1 == entry->initializers.count ||
                    initializer[1].argument[0] != initializer->argument[0];
        bool first = i == 0 || initializer[-1].argument[0] != initializer->argument[0];
        text_add(out, first ? "\n  init " : ", ");
        notation_print_name(out, initializer->parameter);
        if (!last)
            continue;
        text_format(out, " = %s(", initializer->distribution);
        print_terms(out, initializer->argument, initializer->count);
        text_add(out, ")");
    }
}

static void print_definitions(Text *out, const Operator *entry)
{
    static const char *const labels[] = {"always:", "train:", "eval:"};
    DefinitionMode mode = MODE_ALWAYS;
    for (int i = 0; i < entry->definitions.count; i++) {
        const Definition *definition = &entry->definitions.items[i];
        if (definition->mode != mode)
            text_format(out, "\n  %s", labels[definition->mode]);
        mode = definition->mode;
        text_add(out, "\n  ");
        notation_print_definition(out, definition);
    }
}

static void print_string_clause(Text *out, const char *word, const char *string)
{
    if (string)
        text_format(out, "\n  %s \"%s\"", word, string);
}

static void print_requirements(Text *out, const Operator *entry)
{
    for (int i = 0; i < entry->requirements.count; i++) {
        text_add(out, "\n  require ");
        notation_print_term(out, entry->requirements.items[i].condition);
        text_format(out, ", \"%s\"", entry->requirements.items[i].message);
    }
}

/* Its attributes are those of the metric. */
static void print_value(Text *out, const Operator *value)
{
    if (value == NULL)
        return;
    text_add(out, "\n  value");
    notation_print_signature(out, value);
    print_rules(out, "\n  where ", value->sizes.items, value->sizes.count);
    print_rules(out, "\n  rank ", value->ranks.items, value->ranks.count);
    print_requirements(out, value);
    print_definitions(out, value);
}

const char *const notation_kinds[OPERATOR_KINDS] = {"op",       "loss",    "metric",  "optimizer",
                                                    "gradient", "average", "schedule"};

bool notation_updates(OperatorKind kind)
{
    return kind == OPERATOR_OPTIMIZER || kind == OPERATOR_AVERAGE;
}

static void print_form(Text *out, const OtherForm *form)
{
    notation_print_name(out, form->name);
    if (form->condition) {
        text_add(out, " if ");
        notation_print_term(out, form->condition);
    } else if (form->with) {
        text_format(out, " with %s", form->with);
    } else {
        text_format(out, " of %d", form->operands);
    }
}

void notation_print(Text *out, const Operator *entry)
{
    text_format(out, "%s ", notation_kinds[entry->kind]);
    notation_print_name(out, entry->name);
    notation_print_signature(out, entry);
    print_string_clause(out, "torch", entry->torch);
    print_string_clause(out, "about", entry->about);
    for (int i = 0; i < entry->also.count; i++) {
        text_add(out, i ? ", " : "\n  also ");
        notation_print_name(out, entry->also.items[i]);
    }
    for (int i = 0; i < entry->forms.count; i++) {
        text_add(out, i ? ", " : "\n  instead ");
        print_form(out, &entry->forms.items[i]);
    }
    for (int i = 0; i < entry->aliases.count; i++)
        text_format(out, "%s%s = %s", i ? ", " : "\n  alias ", entry->aliases.items[i].name,
                    entry->aliases.items[i].of);
    if (entry->otherwise) {
        text_add(out, "\n  otherwise ");
        notation_print_name(out, entry->otherwise);
    }
    print_string_clause(out, "unit", entry->unit);
    if (entry->scale != 1) {
        text_add(out, "\n  scale ");
        text_number(out, entry->scale);
    }
    print_attributes(out, entry);
    print_rules(out, "\n  where ", entry->sizes.items, entry->sizes.count);
    print_equations(out, entry);
    print_rules(out, "\n  rank ", entry->ranks.items, entry->ranks.count);
    if (entry->each.value)
        print_rules(out, "\n  each ", &entry->each, 1);
    print_tables(out, entry);
    print_requirements(out, entry);
    print_initializers(out, entry);
    print_definitions(out, entry);
    print_value(out, entry->value);
    text_add(out, "\n");
}
