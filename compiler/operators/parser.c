/* Entries of the library: signatures, clauses and definitions. */
#include "operators/parser.h"
#include "operators/limits.h"

#include <ctype.h>
#include <string.h>

static Arena *arena_of(const Parser *p)
{
    return p->context->arena;
}

/* --- Signatures ------------------------------------------------------------------------------- */

static TensorKind read_tensor_kind(Parser *p)
{
    static const char *const words[] = {"parameter", "buffer", "state"};
    for (int i = 0; i < 3; i++)
        if (parser_at_word(p, words[i]) && parser_peek_second(p)->kind == TOKEN_NAME) {
            parser_advance(p);
            return (TensorKind)(TENSOR_PARAMETER + i);
        }
    return TENSOR_OPERAND;
}

static void read_dtype(Parser *p, TensorDeclaration *tensor)
{
    if (!parser_take_sign(p, ":"))
        return;
    static const char *const types[] = {"u8", "i32", "i64", "f32", "f64", "bool", "whole"};
    const Token *dtype = parser_expect(p, TOKEN_NAME, "a type");
    for (int i = 0; dtype && i < 7; i++)
        if (token_is_word(dtype, types[i]))
            tensor->dtype = types[i];
    if (dtype && !tensor->dtype)
        parser_error(p, dtype->span, "'%s' is no type; u8, i32, i64, f32, f64, bool and whole are",
                     dtype->text);
}

static void read_presence(Parser *p, TensorDeclaration *tensor)
{
    if (!parser_take_word(p, "if"))
        return;
    tensor->present = parser_expression(p);
    if (!parser_take_word(p, "else"))
        return;
    if (parser_peek(p)->kind == TOKEN_NAME)
        tensor->otherwise = parser_expression(p);
    else
        tensor->absent = parser_signed_number(p)->number;
}

static void read_tensor(Parser *p, Operator *entry, bool result)
{
    TensorDeclaration tensor = {.kind = TENSOR_RESULT};
    Span begin = parser_peek(p)->span;
    if (!result)
        tensor.kind = read_tensor_kind(p);
    const Token *name = parser_expect(p, TOKEN_NAME, "the name of a tensor");
    if (!name)
        return;
    tensor.name = name->text;
    read_dtype(p, &tensor);
    tensor.dims = parser_subscripts(p, &tensor.rank, NULL);
    if (parser_take_sign(p, "=")) {
        tensor.has_initial = true;
        tensor.initial = parser_signed_number(p)->number;
        tensor.absent = tensor.initial; /* of an operand */
    }
    read_presence(p, &tensor);
    tensor.span = parser_span(p, begin);
    LIST_PUSH(arena_of(p), &entry->tensors, tensor);
}

static void read_signature(Parser *p, Operator *entry)
{
    parser_expect_sign(p, "(", "before the operands");
    while (!parser_at_sign(p, ")") && !p->panic) {
        read_tensor(p, entry, false);
        if (!parser_take_sign(p, ","))
            break;
    }
    parser_expect_sign(p, ")", "after the operands");
    /* Only what updates has no results. */
    if (!notation_updates(entry->kind) || parser_at_sign(p, "->")) {
        parser_expect_sign(p, "->", "before the results");
        do {
            read_tensor(p, entry, true);
        } while (parser_take_sign(p, ","));
    }
    entry->broadcast = parser_take_word(p, "broadcast");
}

/* --- Clauses ---------------------------------------------------------------------------------- */

static void read_attributes(Parser *p, Operator *entry)
{
    do {
        parser_attribute(p, entry, false);
    } while (parser_take_sign(p, ","));
}

static void read_scalars(Parser *p, Operator *entry)
{
    do {
        parser_attribute(p, entry, true);
    } while (parser_take_sign(p, ","));
}

static SizeRule read_rule(Parser *p)
{
    SizeRule rule = {0};
    const Token *name = parser_expect(p, TOKEN_NAME, "the name of a size");
    if (name && parser_expect_sign(p, "=", "after the name of the size")) {
        rule.name = name->text;
        rule.value = parser_expression(p);
        rule.span = parser_span(p, name->span);
    }
    return rule;
}

/* product(S...) = expression */
static void read_equation(Parser *p, Operator *entry)
{
    SizeRule rule = {.span = parser_advance(p)->span};
    parser_expect_sign(p, "(", "after product");
    const Term *ellipsis = parser_ellipsis(p);
    if (!ellipsis)
        parser_error(p, parser_peek(p)->span, "product takes an ellipsis, as product(A...)");
    else
        rule.name = ellipsis->name;
    parser_expect_sign(p, ")", "after the ellipsis");
    parser_expect_sign(p, "=", "after the product");
    rule.value = parser_expression(p);
    if (!p->panic)
        LIST_PUSH(arena_of(p), &entry->equations, rule);
}

static void read_sizes(Parser *p, Operator *entry)
{
    do {
        if (parser_at_word(p, "product") && token_is_sign(parser_peek_second(p), "(")) {
            read_equation(p, entry);
            continue;
        }
        SizeRule rule = read_rule(p);
        if (!p->panic)
            LIST_PUSH(arena_of(p), &entry->sizes, rule);
    } while (parser_take_sign(p, ","));
}

static void read_each(Parser *p, Operator *entry)
{
    const Token *first = parser_peek(p);
    SizeRule rule = read_rule(p);
    if (entry->each.value)
        parser_error(p, first->span, "this clause is here twice");
    entry->each = rule;
}

static void read_ranks(Parser *p, Operator *entry)
{
    do {
        SizeRule rule = read_rule(p);
        if (!p->panic)
            LIST_PUSH(arena_of(p), &entry->ranks, rule);
    } while (parser_take_sign(p, ","));
}

static void read_requirement(Parser *p, Operator *entry)
{
    Requirement requirement = {.condition = parser_expression(p)};
    parser_expect_sign(p, ",", "and a message after the condition");
    const Token *message = parser_expect(p, TOKEN_STRING, "a message in double quotes");
    requirement.message = message ? message->text : NULL;
    if (!p->panic)
        LIST_PUSH(arena_of(p), &entry->requirements, requirement);
}

static void read_once(Parser *p, const char **field)
{
    const Token *token = parser_expect(p, TOKEN_STRING, "a string in double quotes");
    if (token && *field)
        parser_error(p, token->span, "this clause is here twice");
    if (token)
        *field = token->text;
}

static void read_torch(Parser *p, Operator *entry)
{
    read_once(p, &entry->torch);
}

static void read_also(Parser *p, Operator *entry)
{
    do {
        const Token *name = parser_expect(p, TOKEN_NAME, "a name");
        if (!name)
            return;
        LIST_PUSH(arena_of(p), &entry->also, name->text);
    } while (parser_take_sign(p, ","));
}

static void read_about(Parser *p, Operator *entry)
{
    read_once(p, &entry->about);
}

static void read_otherwise(Parser *p, Operator *entry)
{
    const Token *name = parser_expect(p, TOKEN_NAME, "the name of an entry");
    if (name && entry->otherwise)
        parser_error(p, name->span, "this clause is here twice");
    if (name)
        entry->otherwise = name->text;
}

static const char *expect_text(Parser *p, const char *what)
{
    const Token *name = parser_expect(p, TOKEN_NAME, what);
    return name ? name->text : "";
}

static void read_aliases(Parser *p, Operator *entry)
{
    do {
        Alias alias = {.span = parser_peek(p)->span};
        alias.name = expect_text(p, "a further name");
        parser_expect_sign(p, "=", "before what it means");
        alias.of = expect_text(p, "a setting or an operand");
        LIST_PUSH(arena_of(p), &entry->aliases, alias);
    } while (parser_take_sign(p, ","));
}

static void read_instead(Parser *p, Operator *entry)
{
    do {
        const Token *name = parser_expect(p, TOKEN_NAME, "the name of an entry");
        if (!name)
            return;
        OtherForm form = {.name = name->text, .span = name->span};
        if (parser_take_word(p, "of"))
            form.operands = (int)parser_signed_number(p)->number;
        else if (parser_take_word(p, "with"))
            form.with = expect_text(p, "a setting or an operand");
        else if (parser_take_word(p, "if"))
            form.condition = parser_expression(p);
        else
            parser_error(p, parser_peek(p)->span,
                         "expected 'if' and a condition on rank, 'of' and a number of operands, or "
                         "'with' and a setting");
        LIST_PUSH(arena_of(p), &entry->forms, form);
    } while (parser_take_sign(p, ","));
}

static void read_unit(Parser *p, Operator *entry)
{
    read_once(p, &entry->unit);
}

static void read_scale(Parser *p, Operator *entry)
{
    entry->scale = parser_signed_number(p)->number;
}

/* The distribution's number of arguments, or 0. */
static int distribution_arity(const char *name)
{
    if (string_equal(name, "uniform") || string_equal(name, "normal"))
        return 2;
    return string_equal(name, "constant");
}

static void read_distribution(Parser *p, Initializer *initializer)
{
    const Token *name = parser_expect(p, TOKEN_NAME, "uniform, normal or constant");
    int arity = name ? distribution_arity(name->text) : 0;
    if (name && !arity)
        parser_error(p, name->span, "'%s' is no distribution; uniform, normal and constant are",
                     name->text);
    parser_expect_sign(p, "(", "after the distribution");
    initializer->distribution = name ? name->text : NULL;
    for (; initializer->count < arity; initializer->count++) {
        if (initializer->count)
            parser_expect_sign(p, ",", "and a second argument");
        initializer->argument[initializer->count] = parser_expression(p);
    }
    parser_expect_sign(p, ")", "after the arguments");
}

static void read_init(Parser *p, Operator *entry)
{
    int first = entry->initializers.count;
    do {
        const Token *name = parser_expect(p, TOKEN_NAME, "the name of a parameter");
        if (!name)
            return;
        Initializer initializer = {.parameter = name->text, .span = name->span};
        LIST_PUSH(arena_of(p), &entry->initializers, initializer);
    } while (parser_take_sign(p, ","));
    parser_expect_sign(p, "=", "after the parameters");
    Initializer shared = {0};
    read_distribution(p, &shared);
    for (int i = first; i < entry->initializers.count; i++) {
        Initializer *initializer = &entry->initializers.items[i];
        shared.parameter = initializer->parameter;
        shared.span = initializer->span;
        *initializer = shared;
    }
}

static void read_definition(Parser *p, Operator *entry, DefinitionMode mode)
{
    Definition definition = {.mode = mode, .span = parser_peek(p)->span};
    const char *begin = parser_peek(p)->begin;
    if (parser_peek_second(p)->kind == TOKEN_NAME)
        definition.update = parser_take_word(p, "update");
    const Token *name = parser_expect(p, TOKEN_NAME, "the name of a tensor");
    if (!name)
        return;
    definition.name = name->text;
    definition.subscripts = parser_subscripts(p, &definition.count, NULL);
    definition.span = parser_span(p, definition.span);
    parser_expect_sign(p, "=", "after what is defined");
    definition.value = parser_expression(p);
    if (parser_take_word(p, "for"))
        definition.condition = parser_expression(p);
    if (p->panic)
        return;
    size_t length = (size_t)(p->tokens[p->next - 1].end - begin);
    definition.written = arena_substring(arena_of(p), begin, length);
    LIST_PUSH(arena_of(p), &entry->definitions, definition);
}

typedef struct ClauseKind {
    const char *word;
    void (*read)(Parser *p, Operator *entry);
} ClauseKind;

static const ClauseKind clauses[] = {
    {"attr", read_attributes},     {"scalar", read_scalars}, {"where", read_sizes},
    {"rank", read_ranks},          {"init", read_init},      {"torch", read_torch},
    {"require", read_requirement}, {"about", read_about},    {"unit", read_unit},
    {"scale", read_scale},         {"each", read_each},      {"otherwise", read_otherwise},
    {"instead", read_instead},     {"also", read_also},      {"table", parser_table},
    {"alias", read_aliases},
};
enum { CLAUSES = sizeof clauses / sizeof *clauses };

static const char *const modes[] = {"always", "train", "eval"};

static int mode_at(const Parser *p, int position)
{
    for (int i = 0; i < 3 && token_is_sign(&p->tokens[position + 1], ":"); i++)
        if (token_is_word(&p->tokens[position], modes[i]))
            return i;
    return -1;
}

static bool entry_begins(const Parser *p, int position)
{
    const Token *token = &p->tokens[position];
    if (!token->line_start || token->kind != TOKEN_NAME)
        return false;
    if (token[1].kind != TOKEN_NAME || token[1].line_start)
        return false;
    for (int i = 0; i < OPERATOR_KINDS; i++)
        if (token_is_word(token, notation_kinds[i]))
            return true;
    return token_is_word(token, "function");
}

/* Where to go on after an error: at what can only be the begin of a clause. */
static bool clause_begins(const Parser *p, int position)
{
    const Token *token = &p->tokens[position];
    if (token->kind != TOKEN_NAME)
        return false;
    const Token *second = token + 1;
    if (token_is_word(token, "value") && token_is_sign(second, "("))
        return true;
    if (token_is_sign(second, "["))
        return second->match >= 0 && token_is_sign(&p->tokens[second->match + 1], "=");
    for (int i = 0; i < CLAUSES; i++)
        if (token_is_word(token, clauses[i].word))
            return second->kind == TOKEN_NAME || second->kind == TOKEN_STRING;
    return mode_at(p, position) >= 0 || entry_begins(p, position) ||
           (token_is_word(token, "update") && second->kind == TOKEN_NAME);
}

static void read_clause(Parser *p, Operator *entry, DefinitionMode mode)
{
    const Token *token = parser_peek(p);
    bool definition = token_is_sign(parser_peek_second(p), "[") || token_is_word(token, "update");
    for (int i = 0; i < CLAUSES && !definition; i++)
        if (token_is_word(token, clauses[i].word)) {
            parser_advance(p);
            clauses[i].read(p, entry);
            return;
        }
    if (definition)
        read_definition(p, entry, mode);
    else
        parser_error(p, token->span,
                     "expected a clause: attr, scalar, where, rank, each, table, require, init, "
                     "torch, about, "
                     "train:, eval:, update or a definition like y[i] = ...");
}

static bool at_entry_end(Parser *p, bool library)
{
    while (token_is_sign(&p->tokens[p->next], ";"))
        p->next++;
    parser_begin_clause(p);
    return p->tokens[p->next].kind == TOKEN_END || (library && entry_begins(p, p->next));
}

static void finish_clause(Parser *p)
{
    parser_expect_clause_end(p);
    if (p->panic)
        parser_recover(p, clause_begins);
}

static bool at_value(const Parser *p)
{
    return token_is_word(&p->tokens[p->next], "value") &&
           token_is_sign(&p->tokens[p->next + 1], "(");
}

/* "value(hit[C], seen[C]) -> v[]": an operator on the sums of a metric's results. */
static Operator *read_value(Parser *p, Operator *metric)
{
    parser_begin_clause(p);
    const Token *word = parser_advance(p);
    Operator *value = ARENA_NEW(arena_of(p), Operator);
    *value =
        (Operator){.kind = OPERATOR_METRIC, .name = metric->name, .span = word->span, .scale = 1};
    value->attributes.items = metric->attributes.items;
    value->attributes.count = metric->attributes.count;
    read_signature(p, value);
    if (metric->kind != OPERATOR_METRIC)
        parser_error(p, word->span, "only a metric has a 'value'");
    metric->value = value;
    return value;
}

static Operator *read_operator(Parser *p, OperatorKind kind, const char *name, bool library)
{
    Operator *entry = ARENA_NEW(arena_of(p), Operator), *target = entry;
    int errors = p->errors;
    DefinitionMode mode = MODE_ALWAYS;
    *entry = (Operator){.kind = kind, .name = name, .scale = 1};
    entry->span = p->tokens[library ? p->next - 1 : p->next].span;
    read_signature(p, entry);
    finish_clause(p);
    while (!at_entry_end(p, library)) {
        int label = mode_at(p, p->next);
        if (label >= 0) {
            mode = (DefinitionMode)label;
            p->next += 2;
            parser_begin_clause(p);
            continue;
        }
        if (at_value(p))
            target = read_value(p, entry);
        else
            read_clause(p, target, mode);
        finish_clause(p);
    }
    return p->errors == errors ? entry : NULL;
}

/* --- Functions -------------------------------------------------------------------------------- */

static void read_parameters(Parser *p, FunctionEntry *function)
{
    parser_expect_sign(p, "(", "before the arguments");
    do {
        const Token *name = parser_expect(p, TOKEN_NAME, "the name of an argument");
        if (name && function->arity == 3)
            parser_error(p, name->span, "a function has at most three arguments");
        else if (name)
            function->parameter[function->arity++] = name->text;
    } while (parser_take_sign(p, ","));
    parser_expect_sign(p, ")", "after the arguments");
}

/* Each derivative may stand on a line of its own. */
static bool take_derivative(Parser *p)
{
    if (p->panic || !token_is_word(&p->tokens[p->next], "derivative"))
        return false;
    parser_begin_clause(p);
    return parser_take_word(p, "derivative");
}

static FunctionEntry *read_function(Parser *p, const char *name)
{
    FunctionEntry *function = ARENA_NEW(arena_of(p), FunctionEntry);
    int errors = p->errors, count = 0;
    Span span = p->tokens[p->next - 1].span;
    function->name = name;
    read_parameters(p, function);
    for (; take_derivative(p); count++) {
        const Term *term = parser_expression(p);
        bool zero = term->kind == TERM_NUMBER && term->number == 0;
        if (count < 3)
            function->derivative[count] = zero ? NULL : term;
    }
    if (count != function->arity)
        parser_error(p, span, "'%s' has %d arguments and %d derivatives", name, function->arity,
                     count);
    parser_expect_clause_end(p);
    if (p->panic)
        parser_recover(p, entry_begins);
    return p->errors == errors ? function : NULL;
}

/* --- Texts ------------------------------------------------------------------------------------ */

static void read_operator_entry(Parser *p, NotationFile *file, const char *word, const char *name)
{
    OperatorKind kind = OPERATOR_LAYER;
    while (!string_equal(notation_kinds[kind], word))
        kind++;
    Operator *entry = read_operator(p, kind, name, true);
    if (entry)
        LIST_PUSH(arena_of(p), &file->operators, entry);
}

static void read_entry(Parser *p, NotationFile *file)
{
    const char *word = parser_advance(p)->text, *name = parser_advance(p)->text;
    if (!string_equal(word, "function")) {
        read_operator_entry(p, file, word, name);
        return;
    }
    FunctionEntry *function = read_function(p, name);
    if (function)
        LIST_PUSH(arena_of(p), &file->functions, function);
}

void notation_parse_library(Context *context, NotationText text, NotationFile *file)
{
    Parser p = parser_new(context, text);
    for (parser_begin_clause(&p); p.tokens[p.next].kind != TOKEN_END; parser_begin_clause(&p)) {
        if (entry_begins(&p, p.next)) {
            read_entry(&p, file);
            continue;
        }
        parser_error(&p, p.tokens[p.next].span,
                     "expected an entry: op, loss, metric, optimizer, gradient, average, schedule "
                     "or function, and its "
                     "name");
        parser_recover(&p, entry_begins);
    }
}

Operator *notation_parse_operator(Context *context, NotationText text, const char *name)
{
    Parser p = parser_new(context, text);
    parser_begin_clause(&p);
    OperatorKind kind = OPERATOR_LAYER;
    for (int i = 0; i < OPERATOR_KINDS && token_is_sign(parser_peek_second(&p), "("); i++)
        if (parser_take_word(&p, notation_kinds[i]))
            kind = (OperatorKind)i;
    Operator *entry = read_operator(&p, kind, name, false);
    return p.errors ? NULL : entry;
}
