/* The names that an entry gives: attributes, sizes, ellipses, tensors. */
#include "operators/check.h"
#include "operators/lexer.h"
#include "operators/limits.h"

#include <ctype.h>
#include <string.h>

void check_refuse(Checker *c, Span span, const char *what, int most)
{
    if (!c->fatal)
        check_error(c, span, "more than %d %s", most, what);
    c->fatal = true;
}

/* The symbol, new or known; NULL when the entry has too many. The pointer holds until the next. */
static Symbol *add_symbol(Checker *c, SymbolKind kind, const char *name, Span span)
{
    Symbol *known = check_find(c, kind, name);
    if (known)
        return known;
    if (c->symbols.count == MAX_SYMBOLS) {
        check_refuse(c, span, "names in one entry", MAX_SYMBOLS);
        return NULL;
    }
    Symbol symbol = {.kind = kind, .name = name, .span = span};
    LIST_PUSH(c->context->arena, &c->symbols, symbol);
    return &c->symbols.items[c->symbols.count - 1];
}

static Symbol *add_new(Checker *c, SymbolKind kind, const char *name, Span span)
{
    const Symbol *known = check_find(c, kind, name);
    if (!known)
        return add_symbol(c, kind, name, span);
    if (check_error(c, span, "the name '%s' is taken", name))
        diagnose_note(c->context->diagnostics, known->span, "it is declared here");
    return NULL;
}

bool check_is_size_name(const char *name)
{
    return isupper((unsigned char)*name) && !strchr(name, '.') && notation_plain_name(name);
}

static void collect_attributes(Checker *c)
{
    for (int i = 0; i < c->entry->attributes.count; i++) {
        const Attribute *attribute = &c->entry->attributes.items[i];
        Symbol *symbol = add_new(c, SYMBOL_ATTRIBUTE, attribute->name, attribute->span);
        if (symbol) {
            symbol->attribute = attribute;
            symbol->used = attribute->binds || attribute->form == FORM_ELLIPSIS ||
                           attribute->form == FORM_LABELS || attribute->form == FORM_ARRAY;
        }
        if (attribute->form == FORM_LABELS)
            add_symbol(c, SYMBOL_ELLIPSIS, check_ellipsis_name(c, attribute->value[1]),
                       attribute->span);
        if (attribute->form == FORM_ELLIPSIS || attribute->form == FORM_LABELS)
            add_symbol(c, SYMBOL_ELLIPSIS, check_ellipsis_name(c, attribute->value[0]),
                       attribute->span);
        for (int j = 0; j < attribute->count && attribute->binds; j++)
            if (attribute->value[j]->kind == TERM_NAME)
                add_symbol(c, SYMBOL_SIZE, attribute->value[j]->name, attribute->value[j]->span);
    }
}

/* The capitals of a dimension are sizes; other names must be attributes. */
static void collect_sizes(Checker *c, const Term *term)
{
    /* I.0 is the size of an operand of a list. */
    size_t length = 0;
    const bool part =
        c->lists && term->kind == TERM_NAME && notation_part(term->name, &length) >= 0;
    const char *stem = part ? arena_substring(c->context->arena, term->name, length) : term->name;
    if (term->kind == TERM_NAME && check_is_size_name(stem) &&
        !check_find(c, SYMBOL_ATTRIBUTE, term->name)) {
        Symbol *size = add_symbol(c, SYMBOL_SIZE, term->name, term->span);
        if (size)
            size->used = true;
    }
    for (int i = 0; i < term->count && term->kind != TERM_ELLIPSIS; i++)
        collect_sizes(c, term->arguments[i]);
}

static void collect_ellipsis(Checker *c, const TensorDeclaration *tensor, const Term *term)
{
    const char *name = check_ellipsis_name(c, term);
    if (tensor->kind == TENSOR_RESULT && !check_find(c, SYMBOL_ELLIPSIS, name))
        check_error(c, term->span, "no operand has the dimensions of this ellipsis");
    else if (term->name && !check_is_size_name(term->name))
        check_error(c, term->span, "in a signature the name of an ellipsis is a capital");
    else
        add_symbol(c, SYMBOL_ELLIPSIS, name, term->span);
}

static void collect_tensor(Checker *c, const TensorDeclaration *tensor)
{
    Symbol *symbol = add_new(c, SYMBOL_TENSOR, tensor->name, tensor->span);
    if (symbol) {
        symbol->declaration = tensor;
        symbol->dims = tensor->dims;
        symbol->rank = tensor->rank;
        symbol->used = tensor->kind == TENSOR_RESULT;
    }
    if (!notation_plain_name(tensor->name))
        check_error(c, tensor->span, "'%s' cannot be the name of a tensor", tensor->name);
    if (tensor->rank > MAX_RANK)
        check_refuse(c, tensor->span, "dimensions", MAX_RANK);
    for (int i = 0; i < tensor->rank && !c->fatal; i++) {
        if (tensor->dims[i]->kind == TERM_ELLIPSIS)
            collect_ellipsis(c, tensor, tensor->dims[i]);
        else
            collect_sizes(c, tensor->dims[i]);
    }
}

static void collect_rules(Checker *c)
{
    for (int i = 0; i < c->entry->sizes.count; i++) {
        const SizeRule *rule = &c->entry->sizes.items[i];
        if (!check_is_size_name(rule->name) || check_find(c, SYMBOL_ATTRIBUTE, rule->name))
            check_error(c, rule->span, "'%s' cannot be the name of a size: a capital can",
                        rule->name);
        else
            add_symbol(c, SYMBOL_SIZE, rule->name, rule->span);
        for (int j = 0; j < i && j < MAX_SYMBOLS; j++)
            if (string_equal(rule->name, c->entry->sizes.items[j].name))
                check_error(c, rule->span, "the size '%s' is given twice", rule->name);
    }
}

/* What an entry defines for itself: m, d, lse. The first definition gives the dimensions. */
static void collect_definitions(Checker *c)
{
    for (int i = 0; i < c->entry->definitions.count && !c->fatal; i++) {
        const Definition *definition = &c->entry->definitions.items[i];
        if (check_find(c, SYMBOL_TENSOR, definition->name) || definition->update)
            continue;
        Symbol *symbol = add_symbol(c, SYMBOL_TENSOR, definition->name, definition->span);
        if (!symbol)
            return;
        symbol->dims = definition->subscripts;
        symbol->rank = definition->count;
        if (!notation_plain_name(definition->name))
            check_error(c, definition->span, "'%s' cannot be the name of a tensor",
                        definition->name);
        if (definition->count > MAX_RANK)
            check_refuse(c, definition->span, "dimensions", MAX_RANK);
    }
}

void check_collect(Checker *c)
{
    collect_attributes(c);
    for (int i = 0; i < c->entry->tensors.count && !c->fatal; i++)
        collect_tensor(c, &c->entry->tensors.items[i]);
    collect_rules(c);
    if (c->entry->definitions.count > MAX_DEFINITIONS)
        check_refuse(c, c->entry->span, "definitions", MAX_DEFINITIONS);
    collect_definitions(c);
}
