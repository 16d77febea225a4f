/* Checks of what is a list: attributes, selected dimensions, operands and results. */
#include "operators/check.h"
#include "operators/labels.h"
#include "operators/specialise.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

Symbol *check_attribute_name(Checker *c, const Term *term)
{
    Symbol *symbol = term->kind == TERM_NAME ? check_find(c, SYMBOL_ATTRIBUTE, term->name) : NULL;
    if (symbol)
        symbol->used = true;
    else
        check_error(c, term->span, "expected the name of an attribute");
    return symbol;
}

/* --- Ellipses --------------------------------------------------------------------------------- */

/* The dimensions of a... are told apart as a0, a1 and so on where a list selects some of them. */
static bool is_numbered(const char *name, const char *ellipsis)
{
    const size_t length = strlen(ellipsis);
    if (strncasecmp(name, ellipsis, length) != 0 || name[length] == 0)
        return false;
    return strspn(name + length, "0123456789") == strlen(name + length);
}

static void check_numbered(Checker *c, const Term *term)
{
    for (int i = 0; i < c->symbols.count; i++)
        if (c->symbols.items[i].kind != SYMBOL_TENSOR &&
            is_numbered(c->symbols.items[i].name, term->name))
            check_error(c, term->span, "'%s' is the name of a dimension of '%s...'",
                        c->symbols.items[i].name, term->name);
    for (int i = 0; i < c->indices; i++)
        if (is_numbered(c->scope[i].name, term->name))
            check_error(c, term->span, "'%s' is the name of a dimension of '%s...'",
                        c->scope[i].name, term->name);
}

/* a[-r]..., the dimensions of the operands that the result has not. */
static bool is_summed(const Checker *c, const Term *term)
{
    const Attribute *labels = labels_attribute(c->entry);
    const Term *list = term->arguments[0];
    return labels && term->selection == SELECT_OTHERS && term->count == 1 &&
           list->kind == TERM_NAME && strcasecmp(term->name, labels->value[0]->name) == 0 &&
           strcasecmp(list->name, labels->value[1]->name) == 0;
}

static void check_selection(Checker *c, const Term *term, Place place)
{
    if (is_summed(c, term))
        return;
    const bool all = term->arguments[0]->kind == TERM_ELLIPSIS;
    const Symbol *list = all ? NULL : check_attribute_name(c, term->arguments[0]);
    if (all && term->selection != SELECT_MAPPED)
        check_error(c, term->arguments[0]->span, "these are all dimensions: write '%s...'",
                    term->name);
    if (list && list->attribute->form != FORM_LIST)
        check_error(c, term->arguments[0]->span, "'%s' is no list: attr %s[] = ...", list->name,
                    list->name);
    if (term->selection == SELECT_OTHERS && term->count > 1)
        check_term(c, term->arguments[1], PLACE_CONDITION, TYPE_BOOLEAN);
    if (term->selection == SELECT_MAPPED) {
        const char *outer = c->mapped;
        c->mapped = term->name;
        check_term(c, term->arguments[1], place, TYPE_NUMBER);
        c->mapped = outer;
    }
    check_numbered(c, term);
}

void check_ellipsis(Checker *c, const Term *term, Place place)
{
    if (!check_find(c, SYMBOL_ELLIPSIS, check_ellipsis_name(c, term)))
        check_error(c, term->span, "no operand has the dimensions of this ellipsis");
    if (term->selection != SELECT_ALL)
        check_selection(c, term, place);
}

static const char *ellipsis_text(const Checker *c, const Term *term)
{
    Text text = text_new(c->context->arena);
    notation_print_term(&text, term);
    return text.data;
}

bool check_same_ellipsis(const Checker *c, const Term *dim, const Term *subscript)
{
    if (subscript->kind != TERM_ELLIPSIS ||
        !string_equal(check_ellipsis_name(c, dim), check_ellipsis_name(c, subscript)))
        return false;
    if (dim->selection == SELECT_MAPPED) /* as many, of other extents */
        return subscript->selection == SELECT_ALL;
    if (dim->selection == SELECT_ALL)
        return subscript->selection == SELECT_ALL || subscript->selection == SELECT_MAPPED;
    return strcasecmp(ellipsis_text(c, dim), ellipsis_text(c, subscript)) == 0;
}

/* --- Functions of names ----------------------------------------------------------------------- */

static void check_ellipsis_argument(Checker *c, const Term *term, Place place)
{
    const Term *argument = term->arguments[0];
    if (argument->kind != TERM_ELLIPSIS || argument->selection == SELECT_MAPPED ||
        (argument->selection == SELECT_OTHERS && argument->count > 1)) {
        check_error(c, term->span, "%s takes an ellipsis, as %s(%s...)%s", term->name, term->name,
                    string_equal(term->name, "ravel") ? "a" : "A",
                    string_equal(term->name, "product") ? "; the reduction is called prod" : "");
        return;
    }
    check_ellipsis(c, argument, place);
}

bool check_about_names(Checker *c, const Term *term, Place place)
{
    const bool product = string_equal(term->name, "product");
    const bool ravel = string_equal(term->name, "ravel");
    const bool given = string_equal(term->name, "given");
    const bool length = string_equal(term->name, "length");
    if (string_equal(term->name, "factors"))
        return check_error(c, term->span,
                           "factors(e) is for an operator that has a list of operands");
    if (!product && !ravel && !given && !length)
        return false;
    if (term->count != 1) {
        check_error(c, term->span, "'%s' takes 1 argument, not %d", term->name, term->count);
        return true;
    }
    if (ravel && place != PLACE_VALUE && place != PLACE_SUBSCRIPT)
        check_error(c, term->span, "ravel belongs into a definition");
    else if (product || ravel)
        check_ellipsis_argument(c, term, place);
    else
        check_attribute_name(c, term->arguments[0]);
    return true;
}

/* --- Choices ---------------------------------------------------------------------------------- */

bool check_choice(Checker *c, const Term *term)
{
    const Term *name = term->arguments[0], *word = term->arguments[1];
    const Symbol *symbol =
        name->kind == TERM_NAME ? check_find(c, SYMBOL_ATTRIBUTE, name->name) : NULL;
    if (!symbol || symbol->attribute->choices == 0 || word->kind != TERM_STRING)
        return false;
    check_attribute_name(c, name);
    const Attribute *attribute = symbol->attribute;
    for (int i = 0; i < attribute->choices; i++)
        if (string_equal(attribute->choice[i], word->string))
            return true;
    check_error(c, word->span, "'%s' is never \"%s\"", attribute->name, word->string);
    return true;
}

/* --- Lists of operands and results ------------------------------------------------------------ */

void check_each(Checker *c)
{
    const SizeRule *each = &c->entry->each;
    const TensorDeclaration *list = NULL;
    bool named = false;
    for (int i = 0; i < c->entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &c->entry->tensors.items[i];
        if (!operator_is_each(tensor->name))
            continue;
        const bool first = list == NULL;
        list = tensor;
        const size_t stem = strlen(tensor->name) - strlen(OPERATOR_EACH);
        if (tensor->kind == TENSOR_RESULT && each->value && strlen(each->name) == stem &&
            strncmp(each->name, tensor->name, stem) == 0)
            named = true;
        if (tensor->kind != TENSOR_OPERAND && tensor->kind != TENSOR_RESULT)
            check_error(c, tensor->span, "only operands and results can be a list of them");
        else if (!first)
            check_error(c, tensor->span, "an operator has one list, of operands or of results");
        else if (tensor->kind == TENSOR_RESULT && !each->value)
            check_error(c, tensor->span,
                        "how many results are these? a clause says it: each %.*s = ...", (int)stem,
                        tensor->name);
    }
    if (each->value && !named)
        check_error(c, each->span, "'%s' is no list of results: -> %s.each[...]", each->name,
                    each->name);
}
