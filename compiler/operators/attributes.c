/* Attributes of an entry: their defaults, and what they bind; and its tables of numbers. */
#include "operators/limits.h"
#include "operators/parser.h"

#include <ctype.h>
#include <string.h>

/* The attribute that "stride" or, in a tuple, "stride.1" belongs to. */
static const Attribute *find_owner(Parser *p, const Operator *entry, const char *name)
{
    size_t length;
    const int part = notation_part(name, &length);
    const Attribute *owner =
        notation_attribute(entry, arena_substring(p->context->arena, name, length));
    return owner && part >= 0 && (owner->count == 1 || part >= owner->count) ? NULL : owner;
}

static Term *name_term(Parser *p, const Token *token, const char *name)
{
    Term *term = ARENA_NEW(p->context->arena, Term);
    *term = (Term){.kind = TERM_NAME, .span = token->span, .name = name, .height = 1};
    return term;
}

/* Copies kind and shape from the attribute that the default names: `stride = kernel_size`. */
static void read_named_default(Parser *p, const Operator *entry, Attribute *attribute, int position)
{
    const Token *token = parser_advance(p);
    const char *name = token->text;
    const Attribute *owner = find_owner(p, entry, name);
    attribute->value[position] = name_term(p, token, name);
    if (owner)
        attribute->kind = owner->kind;
    else if (isupper((unsigned char)name[0]) && !strchr(name, '.'))
        attribute->binds = true;
    else if (!string_equal(name, NOTATION_EPSILON))
        parser_error(p, token->span, "'%s' is no attribute declared before this one", name);
    if (!owner || owner->count < 2 || strchr(name, '.'))
        return;
    if (position > 0 || attribute->count > 1)
        parser_error(p, token->span, "a tuple inside a tuple");
    attribute->count = owner->count;
    for (int i = 0; i < owner->count; i++) {
        const char *part = arena_format(p->context->arena, "%s.%d", name, i);
        attribute->value[i] = name_term(p, token, part);
    }
}

static void read_default(Parser *p, const Operator *entry, Attribute *attribute, int position)
{
    const Token *token = parser_peek(p);
    bool truth = token_is_word(token, "true") || token_is_word(token, "false");
    if (token->kind == TOKEN_NAME && !truth) {
        read_named_default(p, entry, attribute, position);
        return;
    }
    Term *value;
    if (truth || token->kind == TOKEN_STRING) {
        attribute->kind = truth ? ATTRIBUTE_BOOLEAN : ATTRIBUTE_STRING;
        value = parser_expression(p);
    } else {
        value = parser_signed_number(p);
    }
    attribute->value[position] = value;
}

static void read_tuple(Parser *p, const Operator *entry, Attribute *attribute)
{
    parser_advance(p);
    int count = 0;
    do {
        if (count == NOTATION_MAX_PARTS) {
            parser_error(p, parser_peek(p)->span, "more than %d parts", NOTATION_MAX_PARTS);
            return;
        }
        read_default(p, entry, attribute, count++);
        if (attribute->count > 1)
            parser_error(p, attribute->value[0]->span, "a tuple inside a tuple");
    } while (parser_take_sign(p, ",") || (count < 2 && parser_expect_sign(p, ",", "in a tuple")));
    parser_expect_sign(p, ")", "after the tuple");
    attribute->count = count;
}

/* "nearest" | "bilinear" */
static void read_choices(Parser *p, Attribute *attribute)
{
    if (!parser_at_sign(p, "|"))
        return;
    if (attribute->kind == ATTRIBUTE_STRING)
        attribute->choice[attribute->choices++] = attribute->value[0]->string;
    while (parser_take_sign(p, "|")) {
        const Token *word = parser_expect(p, TOKEN_STRING, "a string in double quotes");
        if (word && attribute->choices == NOTATION_MAX_CHOICES)
            parser_error(p, word->span, "more than %d choices", NOTATION_MAX_CHOICES);
        else if (word)
            attribute->choice[attribute->choices++] = word->text;
    }
    if (attribute->binds || attribute->kind == ATTRIBUTE_BOOLEAN)
        parser_error(p, attribute->span, "only a string, or numbers, can have a choice of words");
}

/* dims[] = [0, -1], dims[] = [...] for all dimensions, dims[] = none, or dims[] alone. */
static void read_list(Parser *p, Attribute *attribute)
{
    attribute->form = FORM_LIST;
    attribute->count = 0;
    if (!parser_take_sign(p, "=")) {
        attribute->need = NEED_REQUIRED;
        return;
    }
    if (parser_take_word(p, "none")) {
        attribute->need = NEED_NONE;
        return;
    }
    parser_expect_sign(p, "[", "before the list");
    Term *all = parser_ellipsis(p);
    if (all)
        attribute->value[attribute->count++] = all;
    while (!all && !p->panic) {
        if (attribute->count == NOTATION_MAX_PARTS)
            parser_error(p, parser_peek(p)->span, "more than %d items", NOTATION_MAX_PARTS);
        else
            attribute->value[attribute->count++] = parser_signed_number(p);
        if (!parser_take_sign(p, ","))
            break;
    }
    parser_expect_sign(p, "]", "after the list");
}

/* weight[C] = 1 declares a tensor too. */
static void read_array(Parser *p, Operator *entry, Attribute *attribute)
{
    TensorDeclaration tensor = {.kind = TENSOR_CONSTANT, .name = attribute->name, .rank = 1};
    tensor.dims = ARENA_NEW(p->context->arena, Term *);
    tensor.dims[0] = parser_expression(p);
    parser_expect_sign(p, "]", "after the size");
    tensor.span = parser_span(p, attribute->span);
    attribute->form = FORM_ARRAY;
    attribute->need = NEED_REQUIRED;
    if (parser_take_sign(p, "=")) {
        attribute->need = NEED_NONE;
        attribute->value[0] = parser_signed_number(p);
        tensor.absent = attribute->value[0]->number;
    }
    if (!p->panic)
        LIST_PUSH(p->context->arena, &entry->tensors, tensor);
}

/* A... -> R... */
static void read_labels(Parser *p, Attribute *attribute)
{
    Term *result = parser_ellipsis(p);
    attribute->form = FORM_LABELS;
    attribute->kind = ATTRIBUTE_STRING;
    attribute->need = NEED_REQUIRED;
    attribute->value[1] = result;
    if (!result || !result->name)
        parser_error(p, attribute->span, "the dimensions of the result are an ellipsis, as R...");
}

static void read_form(Parser *p, Operator *entry, Attribute *attribute)
{
    if (parser_take_sign(p, "[")) {
        if (parser_take_sign(p, "]"))
            read_list(p, attribute);
        else
            read_array(p, entry, attribute);
        return;
    }
    if (!parser_take_sign(p, "=")) {
        attribute->need = NEED_REQUIRED;
        return;
    }
    Term *ellipsis = parser_ellipsis(p);
    if (ellipsis) {
        attribute->form = FORM_ELLIPSIS;
        attribute->value[0] = ellipsis;
        if (!ellipsis->name)
            parser_error(p, ellipsis->span, "an attribute binds an ellipsis that has a name");
        if (parser_take_sign(p, "->"))
            read_labels(p, attribute);
    } else if (parser_at_word(p, "none")) {
        attribute->need = NEED_NONE;
        attribute->value[0] = name_term(p, parser_advance(p), "none");
    } else if (parser_at_sign(p, "(")) {
        read_tuple(p, entry, attribute);
    } else {
        read_default(p, entry, attribute, 0);
    }
    read_choices(p, attribute);
}

void parser_attribute(Parser *p, Operator *entry, bool scalar)
{
    const Token *name = parser_expect(p, TOKEN_NAME, "the name of an attribute");
    if (!name)
        return;
    if (!notation_plain_name(name->text) || strchr(name->text, '.'))
        parser_error(p, name->span, "'%s' cannot be the name of an attribute", name->text);
    Attribute attribute = {.name = name->text, .span = name->span, .count = 1};
    attribute.value[0] = name_term(p, name, "none");
    read_form(p, entry, &attribute);
    attribute.span = parser_span(p, name->span);
    const bool number = attribute.kind == ATTRIBUTE_NUMBER || attribute.kind == ATTRIBUTE_SCALAR;
    if (scalar && (!number || attribute.form != FORM_VALUE || attribute.need != NEED_DEFAULT ||
                   attribute.choices > 0))
        parser_error(p, attribute.span,
                     "a scalar is a number with a default; this belongs to 'attr'");
    if (scalar)
        attribute.kind = ATTRIBUTE_SCALAR;
    if (!p->panic)
        LIST_PUSH(p->context->arena, &entry->attributes, attribute);
}

/* (1, 0, -1/6) if condition */
static void read_numbers(Parser *p, TensorDeclaration *table)
{
    LIST(Term *) numbers = {0};
    TableNumbers read = {.span = parser_peek(p)->span};
    parser_expect_sign(p, "(", "before the numbers");
    do {
        if (numbers.count == NOTATION_MAX_TABLE) {
            parser_error(p, parser_peek(p)->span, "more than %d numbers", NOTATION_MAX_TABLE);
            return;
        }
        LIST_PUSH(p->context->arena, &numbers, parser_expression(p));
    } while (parser_take_sign(p, ","));
    parser_expect_sign(p, ")", "after the numbers");
    if (parser_take_word(p, "if"))
        read.condition = parser_expression(p);
    read.count = numbers.count;
    read.number = numbers.items;
    LIST_PUSH(p->context->arena, &table->tables, read);
}

void parser_table(Parser *p, Operator *entry)
{
    const Token *name = parser_expect(p, TOKEN_NAME, "the name of a table");
    if (!name)
        return;
    const char *begin = p->tokens[p->next - 2].begin; /* the word "table" */
    TensorDeclaration table = {.kind = TENSOR_CONSTANT, .name = name->text};
    table.dims = parser_subscripts(p, &table.rank, NULL);
    table.span = parser_span(p, name->span);
    parser_expect_sign(p, "=", "after the dimensions");
    do {
        read_numbers(p, &table);
    } while (!p->panic && parser_take_sign(p, ","));
    if (p->panic)
        return;
    table.written =
        arena_substring(p->context->arena, begin, (size_t)(p->tokens[p->next - 1].end - begin));
    LIST_PUSH(p->context->arena, &entry->tensors, table);
}
