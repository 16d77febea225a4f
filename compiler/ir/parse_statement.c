/* Statements: the notation's parser gives terms, which become index expressions and values with the
   statement's indices and the module's tensors in scope. */
#include "ir/reader.h"
#include <math.h>

/* The names and extents of indices before they exist, and then these. */
typedef struct Scope {
    Reader *reader;
    Arena *arena;
    int outer, count;
    const char *name[READER_MAX_INDICES];
    int64_t extent[READER_MAX_INDICES];
    const Index *index[READER_MAX_INDICES];
} Scope;

static bool is_apply(const Term *term, const char *name, int count)
{
    return term->kind == TERM_APPLY && term->count == count && string_equal(term->name, name);
}

static Parser *parser_of(const Scope *scope)
{
    return &scope->reader->parser;
}

static int position_of(const Scope *scope, const char *name)
{
    for (int i = 0; i < scope->count; i++)
        if (string_equal(scope->name[i], name))
            return i;
    return -1;
}

static void add_index(Scope *scope, Span span, const char *name, int64_t extent)
{
    Parser *p = parser_of(scope);
    if (position_of(scope, name) >= 0)
        parser_error(p, span, "two indices are called '%s'", name);
    else if (scope->count == READER_MAX_INDICES)
        parser_error(p, span, "a statement has at most %d indices", READER_MAX_INDICES);
    if (p->panic)
        return;
    scope->name[scope->count] = name;
    scope->extent[scope->count++] = extent;
}

/* ---- Index expressions ---- */

static const Affine *affine_of(Scope *scope, const Term *term);

static const Affine *no_affine(Scope *scope, Span span, const char *message)
{
    parser_error(parser_of(scope), span, "%s", message);
    return affine_constant(scope->arena, 0);
}

static const Affine *affine_of_number(Scope *scope, const Term *term)
{
    if (term->number != rint(term->number) || fabs(term->number) >= AFFINE_LIMIT)
        return no_affine(scope, term->span, "an index expression has integers only");
    return affine_constant(scope->arena, (int64_t)term->number);
}

static const Affine *affine_of_name(Scope *scope, const Term *term)
{
    const int position = position_of(scope, term->name);
    if (position < 0) {
        parser_error(parser_of(scope), term->span, "'%s' is no index of this statement",
                     term->name);
        return affine_constant(scope->arena, 0);
    }
    return affine_index(scope->arena, scope->index[position]);
}

static const Affine *quotient_of(Scope *scope, const Term *term, const Affine *a, const Affine *b)
{
    if (!affine_is_constant(b) || b->constant < 1)
        return no_affine(scope, term->span, "an index expression is divided by a positive integer");
    return term->name[0] == '/' ? affine_floor(scope->arena, a, b->constant)
                                : affine_modulo(scope->arena, a, b->constant);
}

static const Affine *product_of(Scope *scope, const Term *term, const Affine *a, const Affine *b)
{
    if (affine_is_constant(a))
        return affine_scale(scope->arena, b, a->constant);
    if (affine_is_constant(b))
        return affine_scale(scope->arena, a, b->constant);
    return no_affine(scope, term->span, "an index expression has no product of indices");
}

/* Whether the expression and its parts are far from overflows. What is printed of it fits too. */
static bool fits(const Affine *a)
{
    bool all = affine_magnitude(a) < AFFINE_LIMIT;
    for (int i = 0; i < a->count && all; i++)
        all = a->term[i].index != NULL || fits(a->term[i].dividend);
    return all;
}

static const Affine *combine(Scope *scope, const Term *term, const Affine *a, const Affine *b)
{
    switch (term->name[0]) {
    case '+':
        return affine_add(scope->arena, a, b);
    case '-':
        return affine_sub(scope->arena, a, b);
    case '*':
        return product_of(scope, term, a, b);
    default:
        return quotient_of(scope, term, a, b);
    }
}

static const Affine *affine_of_binary(Scope *scope, const Term *term)
{
    const Affine *a = affine_of(scope, term->arguments[0]);
    const Affine *b = affine_of(scope, term->arguments[1]);
    const bool product = term->name[0] == '*';
    if (product && affine_magnitude(a) * affine_magnitude(b) >= AFFINE_LIMIT)
        return no_affine(scope, term->span, "the index expression may overflow");
    const Affine *result = combine(scope, term, a, b);
    return fits(result) ? result
                        : no_affine(scope, term->span, "the index expression may overflow");
}

static bool is_arithmetic(const Term *term)
{
    static const char *const signs[] = {"+", "-", "*", "/", "%"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (is_apply(term, signs[i], 2))
            return true;
    return false;
}

static const Affine *affine_of(Scope *scope, const Term *term)
{
    if (term->kind == TERM_NUMBER)
        return affine_of_number(scope, term);
    if (term->kind == TERM_NAME)
        return affine_of_name(scope, term);
    if (is_apply(term, "neg", 1))
        return affine_scale(scope->arena, affine_of(scope, term->arguments[0]), -1);
    if (is_arithmetic(term))
        return affine_of_binary(scope, term);
    return no_affine(scope, term->span, "this is no index expression");
}

/* ---- Values ---- */

static const Expr *value_of(Scope *scope, const Term *term);

static const Expr *no_value(Scope *scope, Span span, const char *message)
{
    parser_error(parser_of(scope), span, "%s", message);
    return expr_number(scope->arena, 0);
}

static bool has_access(const Term *term)
{
    bool has = term->kind == TERM_ACCESS;
    for (int i = 0; i < term->count && !has; i++)
        has = has_access(term->arguments[i]);
    return has;
}

static const Expr *value_of_access(Scope *scope, const Term *term)
{
    const Reader *r = scope->reader;
    Parser *p = parser_of(scope);
    Tensor *tensor = program_tensor(r->module, r->program, term->name);
    if (tensor == NULL)
        parser_error(p, term->span, "no tensor is called '%s'", term->name);
    else if (tensor->rank != term->count)
        parser_error(p, term->span, "'%s' has %d dimensions, not %d", term->name, tensor->rank,
                     term->count);
    else if (term->fallback != NULL)
        parser_error(p, term->fallback->span, "a default outside of the tensor is a select here");
    if (p->panic)
        return expr_number(scope->arena, 0);
    Subscript subscript[TENSOR_MAX_RANK] = {{NULL, NULL}};
    for (int d = 0; d < tensor->rank; d++) {
        if (has_access(term->arguments[d]))
            subscript[d].indirect = value_of(scope, term->arguments[d]);
        else
            subscript[d].affine = affine_of(scope, term->arguments[d]);
    }
    return expr_read(scope->arena, tensor, subscript);
}

static const Expr *value_of_random(Scope *scope, const Term *term)
{
    const Term *stream = term->count == 2 ? term->arguments[0] : term;
    if (stream->kind != TERM_NUMBER || stream->number != rint(stream->number) ||
        stream->number < 0 || stream->number > INT32_MAX)
        return no_value(scope, term->span, "random takes the number of a stream and an element");
    return expr_random(scope->arena, (int)stream->number, affine_of(scope, term->arguments[1]));
}

static const Expr *value_of_apply(Scope *scope, const Term *term)
{
    Parser *p = parser_of(scope);
    if (string_equal(term->name, "random"))
        return value_of_random(scope, term);
    if (is_apply(term, "%", 2))
        return expr_index(scope->arena, affine_of(scope, term));
    const Function *function = function_find(term->name);
    if (function == NULL)
        parser_error(p, term->span, "no function is called '%s'", term->name);
    else if (function->arity != term->count)
        parser_error(p, term->span, "'%s' takes %d arguments, not %d", term->name, function->arity,
                     term->count);
    const Expr *argument[3];
    for (int i = 0; i < term->count && !p->panic; i++)
        argument[i] = value_of(scope, term->arguments[i]);
    if (p->panic)
        return expr_number(scope->arena, 0);
    return expr_apply(scope->arena, function, term->count, argument);
}

static const Expr *value_of(Scope *scope, const Term *term)
{
    switch (term->kind) {
    case TERM_NUMBER:
        return expr_number(scope->arena, term->number);
    case TERM_NAME:
        return expr_index(scope->arena, affine_of_name(scope, term));
    case TERM_ACCESS:
        return value_of_access(scope, term);
    case TERM_APPLY:
        return value_of_apply(scope, term);
    case TERM_REDUCE:
        return no_value(scope, term->span, "a reduction is the whole of a statement's value");
    default:
        return no_value(scope, term->span, "this is no value");
    }
}

bool reader_constant(Reader *reader, const Term *term, double *value)
{
    Scope scope = {.reader = reader, .arena = reader->context->arena};
    const Expr *e = value_of(&scope, term);
    *value = e->number;
    if (e->kind != EXPR_NUMBER)
        parser_error(&reader->parser, term->span, "expected a number");
    return !reader->parser.panic;
}

/* ---- Conditions ---- */

/* a sign b as a constraint on first - second, less than by an offset. */
static bool constraint_of(Scope *scope, const Term *term, Constraint *out)
{
    static const struct {
        const char *name;
        bool swap, strict, equality;
    } comparisons[] = {{">=", false, false, false},
                       {"<=", true, false, false},
                       {">", false, true, false},
                       {"<", true, true, false},
                       {"==", false, false, true}};
    for (size_t i = 0; i < sizeof comparisons / sizeof *comparisons; i++) {
        if (!is_apply(term, comparisons[i].name, 2))
            continue;
        const Affine *a = affine_of(scope, term->arguments[comparisons[i].swap]);
        const Affine *b = affine_of(scope, term->arguments[!comparisons[i].swap]);
        const Affine *value =
            affine_offset(scope->arena, affine_sub(scope->arena, a, b), -comparisons[i].strict);
        if (!fits(value))
            no_affine(scope, term->span, "the index expression may overflow");
        *out = (Constraint){value, comparisons[i].equality};
        return true;
    }
    return false;
}

static void add_constraints(Scope *scope, const Term *condition, Statement *statement)
{
    Constraint constraint;
    if (is_apply(condition, "and", 2)) {
        add_constraints(scope, condition->arguments[0], statement);
        add_constraints(scope, condition->arguments[1], statement);
    } else if (constraint_of(scope, condition, &constraint)) {
        statement_constrain(scope->reader->module, statement, constraint.value,
                            constraint.equality);
    } else {
        parser_error(parser_of(scope), condition->span,
                     "a condition compares index expressions by <, <=, ==, >= or >");
    }
}

/* ---- Statements ---- */

/* A statement as terms. */
typedef struct Draft {
    int number;
    Tensor *result, *argument;
    int subscripts;
    Term **subscript;
    Reduction reduction;
    const Term *value, *condition; /* condition: NULL for none */
    Origin origin;
} Draft;

bool reader_at_statement(Reader *reader)
{
    const Token *token = parser_peek(&reader->parser);
    if (token->kind != TOKEN_NAME || token->quoted || token->text[0] != 'S')
        return false;
    const char *digit = token->text + 1;
    while (*digit >= '0' && *digit <= '9')
        digit++;
    return digit > token->text + 1 && *digit == 0 &&
           token_is_sign(parser_peek_second(&reader->parser), ":");
}

static int read_number(Reader *r)
{
    const Token *token = parser_advance(&r->parser);
    double number = 0;
    for (const char *digit = token->text + 1; *digit; digit++)
        number = 10 * number + (*digit - '0');
    if (number > READER_MAX_STATEMENT) {
        parser_error(&r->parser, token->span, "a statement's number is at most %d",
                     READER_MAX_STATEMENT);
        return 0;
    }
    while (r->has_statement.count <= (int)number)
        LIST_PUSH(r->context->arena, &r->has_statement, false);
    if (r->has_statement.items[(int)number])
        parser_error(&r->parser, token->span, "%s is the name of two statements", token->text);
    r->has_statement.items[(int)number] = true;
    return (int)number;
}

static void read_outer(Scope *scope)
{
    Parser *p = parser_of(scope);
    parser_expect_sign(p, "{", "before the indices");
    while (!p->panic && !parser_at_sign(p, "}")) {
        if (scope->count > 0)
            parser_expect_sign(p, ",", "between two indices");
        const Span span = parser_peek(p)->span;
        const char *name = reader_name(scope->reader, "an index");
        parser_expect_sign(p, ":", "and the extent of the index");
        add_index(scope, span, name, reader_integer(scope->reader, 1, INT64_C(1) << 40));
    }
    parser_expect_sign(p, "}", "after the indices");
    scope->outer = scope->count;
}

static Tensor *read_result(Reader *r)
{
    const Span span = parser_peek(&r->parser)->span;
    Tensor *tensor = reader_tensor(r);
    if (tensor != NULL && tensor->role != ROLE_VALUE && tensor->role != ROLE_UPDATE)
        parser_error(&r->parser, span, "'%s' is no value or update", tensor->name);
    return tensor;
}

static void read_reduced(Scope *scope, const Term *term, Draft *draft)
{
    static const char *const names[] = {"", "sum", "prod", "max", "min", "argmax"};
    Parser *p = parser_of(scope);
    for (int i = REDUCE_SUM; i <= REDUCE_ARGMAX; i++)
        if (string_equal(names[i], term->name))
            draft->reduction = (Reduction)i;
    for (int i = 0; i < term->binder_count; i++) {
        const Binder *binder = &term->binders[i];
        double extent = 0;
        if (binder->extent == NULL)
            parser_error(p, binder->span, "expected the extent of the index");
        else if (reader_constant(scope->reader, binder->extent, &extent) &&
                 !(extent >= 1 && extent <= 0x1p40 && extent == rint(extent)))
            parser_error(p, binder->extent->span, "an extent is an integer, and at least 1");
        add_index(scope, binder->span, binder->name, p->panic ? 1 : (int64_t)extent);
    }
    draft->value = term->arguments[0];
    draft->condition = term->condition;
}

static void read_value(Scope *scope, Draft *draft)
{
    Parser *p = parser_of(scope);
    draft->value = parser_expression(p);
    if (!p->panic && draft->value->kind == TERM_REDUCE)
        read_reduced(scope, draft->value, draft);
    else if (parser_take_word(p, "for"))
        draft->condition = parser_expression(p);
}

static void read_draft(Scope *scope, Draft *draft)
{
    Reader *r = scope->reader;
    Parser *p = &r->parser;
    draft->number = read_number(r);
    parser_expect_sign(p, ":", "after the number of the statement");
    read_outer(scope);
    draft->result = read_result(r);
    draft->subscript = parser_subscripts(p, &draft->subscripts, NULL);
    if (draft->result != NULL && draft->subscripts != draft->result->rank)
        parser_error(p, parser_peek(p)->span, "'%s' has %d dimensions, not %d", draft->result->name,
                     draft->result->rank, draft->subscripts);
    if (parser_take_sign(p, ","))
        draft->argument = read_result(r);
    if (draft->argument != NULL && draft->argument->rank != draft->subscripts)
        parser_error(p, parser_peek(p)->span, "'%s' and '%s' have not the same shape",
                     draft->result->name, draft->argument->name);
    parser_expect_sign(p, "=", "before the value");
    read_value(scope, draft);
    draft->origin = reader_origin(r);
    parser_expect_clause_end(p);
}

/* Their numbers go up as the terms of sums do. */
static void make_indices(Scope *scope, const Draft *draft)
{
    LIST(const Term *) terms = {0};
    for (int d = 0; d < draft->subscripts; d++)
        LIST_PUSH(scope->arena, &terms, draft->subscript[d]);
    LIST_PUSH(scope->arena, &terms, draft->value);
    if (draft->condition != NULL)
        LIST_PUSH(scope->arena, &terms, draft->condition);
    int rank[READER_MAX_INDICES];
    reader_order(scope->arena, scope->count, scope->name, terms.count, terms.items, rank);
    for (int place = 0; place < scope->count; place++)
        for (int i = 0; i < scope->count; i++)
            if (rank[i] == place)
                scope->index[i] =
                    index_new(scope->reader->module, scope->name[i], scope->extent[i]);
}

void reader_statement(Reader *reader)
{
    Parser *p = &reader->parser;
    Scope scope = {.reader = reader, .arena = reader->context->arena};
    Draft draft = {0};
    read_draft(&scope, &draft);
    if (p->panic)
        return;
    make_indices(&scope, &draft);
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < draft.subscripts; d++)
        subscript[d] = affine_of(&scope, draft.subscript[d]);
    const Expr *value = value_of(&scope, draft.value);
    Statement *statement =
        statement_new(reader->module, reader->program, draft.result, subscript, scope.outer,
                      scope.count - scope.outer, scope.index, draft.reduction, value, draft.origin);
    statement->id = draft.number;
    statement->argument = draft.argument;
    if (draft.condition != NULL)
        add_constraints(&scope, draft.condition, statement);
}
