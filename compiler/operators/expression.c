/* Expressions of the notation by recursive descent. From loose to tight: or, and, not, comparisons
   (chained), + -, * / %, unary minus, ^. A reduction takes the product that follows it. */
#include "operators/limits.h"
#include "operators/parser.h"

static Term *new_term(Parser *p, TermKind kind, const char *name, Span span)
{
    Term *term = ARENA_NEW(p->context->arena, Term);
    term->kind = kind;
    term->name = name;
    term->span = span;
    term->height = 1;
    return term;
}

static void raise_height(Term *term, const Term *child)
{
    if (child && term->height <= child->height)
        term->height = child->height + 1;
}

/* A tree's height bounds the recursion of everyone who walks it; the parser's own recursion does
   not bound it, because a + b + c + ... is read by a loop. */
static Term *finish(Parser *p, Term *term)
{
    for (int i = 0; i < term->count; i++)
        raise_height(term, term->arguments[i]);
    for (int i = 0; i < term->binder_count; i++) {
        raise_height(term, term->binders[i].extent);
        raise_height(term, term->binders[i].ellipsis);
    }
    raise_height(term, term->fallback);
    raise_height(term, term->condition);
    if (term->height > p->most_height)
        parser_error(p, term->span, "the expression is nested more than %d deep", p->most_height);
    return term;
}

static Term *apply(Parser *p, const char *name, Span span, Term *a, Term *b)
{
    Term *term = new_term(p, TERM_APPLY, name, span);
    term->count = b ? 2 : 1;
    term->arguments = ARENA_ARRAY(p->context->arena, Term *, term->count);
    term->arguments[0] = a;
    if (b)
        term->arguments[1] = b;
    return finish(p, term);
}

static Term *binary(Parser *p, const char *name, Term *a, Term *b)
{
    return apply(p, name, parser_span(p, a->span), a, b);
}

/* Enters one level of recursion; false when it is one too many. */
static bool enter(Parser *p)
{
    if (p->nesting < p->most_nesting) {
        p->nesting++;
        return true;
    }
    parser_error(p, parser_peek(p)->span, "the expression is nested more than %d deep",
                 p->most_nesting);
    return false;
}

static Term *leave(Parser *p, Term *term)
{
    p->nesting--;
    return term;
}

static Term *error_term(Parser *p)
{
    return new_term(p, TERM_NUMBER, NULL, parser_peek(p)->span);
}

/* The sign of the list that is next, or NULL. */
static const char *next_sign(Parser *p, const char *const *signs)
{
    const Token *next = parser_peek(p);
    for (; next->kind == TOKEN_SIGN && *signs; signs++)
        if (token_is_sign(next, *signs))
            return *signs;
    return NULL;
}

static bool at_selection(const Parser *p)
{
    const Token *bracket = parser_peek_second(p);
    return token_is_sign(bracket, "[") && bracket->match >= 0 && bracket->match + 1 < p->count &&
           token_is_sign(&p->tokens[bracket->match + 1], "...");
}

/* The list of a selection: its name, or "..." for all dimensions. */
static void read_list_name(Parser *p, Term *selection)
{
    const Token *token = parser_peek(p);
    if (parser_take_sign(p, "..."))
        selection->arguments[selection->count++] = new_term(p, TERM_ELLIPSIS, NULL, token->span);
    else if (parser_expect(p, TOKEN_NAME, "an attribute that lists dimensions"))
        selection->arguments[selection->count++] = new_term(p, TERM_NAME, token->text, token->span);
}

/* a[dims]..., a[-dims]..., a[-dims, keepdim]... or a[dims: e]... */
static Term *read_selection(Parser *p)
{
    const Token *name = parser_advance(p);
    Term *term = new_term(p, TERM_ELLIPSIS, name->text, name->span);
    parser_expect_sign(p, "[", "before the selection");
    term->selection = parser_take_sign(p, "-") ? SELECT_OTHERS : SELECT_LISTED;
    term->arguments = ARENA_ARRAY(p->context->arena, Term *, 2);
    read_list_name(p, term);
    if (term->selection == SELECT_OTHERS && parser_take_sign(p, ",")) {
        term->arguments[term->count++] = parser_expression(p);
    } else if (term->selection == SELECT_LISTED && parser_take_sign(p, ":")) {
        term->selection = SELECT_MAPPED;
        term->arguments[term->count++] = parser_expression(p);
    }
    parser_expect_sign(p, "]", "after the selection");
    parser_expect_sign(p, "...", "after the selection");
    term->span = parser_span(p, name->span);
    return finish(p, term);
}

Term *parser_ellipsis(Parser *p)
{
    const Token *first = parser_peek(p);
    if (token_is_sign(first, "...")) {
        parser_advance(p);
        return new_term(p, TERM_ELLIPSIS, NULL, first->span);
    }
    if (first->kind == TOKEN_NAME && at_selection(p))
        return enter(p) ? leave(p, read_selection(p)) : NULL;
    if (first->kind != TOKEN_NAME || !token_is_sign(parser_peek_second(p), "..."))
        return NULL;
    parser_advance(p);
    parser_expect_sign(p, "...", "after the name");
    return new_term(p, TERM_ELLIPSIS, first->text, parser_span(p, first->span));
}

typedef LIST(Term *) TermList;

static void read_terms(Parser *p, TermList *list, bool ellipses)
{
    do {
        Term *term = ellipses ? parser_ellipsis(p) : NULL;
        if (!term)
            term = parser_expression(p);
        LIST_PUSH(p->context->arena, list, term);
    } while (parser_take_sign(p, ","));
}

Term **parser_subscripts(Parser *p, int *count, Term **fallback)
{
    TermList list = {0};
    parser_expect_sign(p, "[", "before the subscripts");
    if (!parser_at_sign(p, "]") && !parser_at_sign(p, "|"))
        read_terms(p, &list, true);
    if (fallback && parser_take_sign(p, "|"))
        *fallback = parser_expression(p);
    parser_expect_sign(p, "]", "after the subscripts");
    *count = list.count;
    return list.items;
}

static Term *read_access(Parser *p)
{
    const Token *name = parser_advance(p);
    Term *term = new_term(p, TERM_ACCESS, name->text, name->span);
    term->arguments = parser_subscripts(p, &term->count, &term->fallback);
    term->span = parser_span(p, name->span);
    return finish(p, term);
}

static Term *read_call(Parser *p)
{
    const Token *name = parser_advance(p);
    Term *term = new_term(p, TERM_APPLY, name->text, name->span);
    TermList list = {0};
    parser_expect_sign(p, "(", "before the arguments");
    if (!parser_at_sign(p, ")")) /* product(A...) is the product of the extents of A */
        read_terms(p, &list, token_is_word(name, "product") || token_is_word(name, "ravel"));
    parser_expect_sign(p, ")", "after the arguments");
    term->count = list.count;
    term->arguments = list.items;
    term->span = parser_span(p, name->span);
    return finish(p, term);
}

static bool is_operand_name(const Token *token)
{
    return token->quoted || notation_plain_name(token->text) || token_is_word(token, "true") ||
           token_is_word(token, "false");
}

static bool begins_operand(const Token *token)
{
    if (token->kind == TOKEN_NUMBER || token_is_sign(token, "("))
        return true;
    return token->kind == TOKEN_NAME && is_operand_name(token);
}

/* `max` and `min` are functions too: max(a, b). They reduce when an operand follows the closing
   parenthesis; the other reductions always do. */
static bool at_reduction(Parser *p)
{
    if (parser_at_word(p, "sum") || parser_at_word(p, "prod") || parser_at_word(p, "argmax"))
        return true;
    if (!parser_at_word(p, "max") && !parser_at_word(p, "min"))
        return false;
    int close = parser_peek_second(p)->match;
    if (close < 0 || close + 1 >= p->count)
        return false;
    const Token *after = &p->tokens[close + 1];
    return begins_operand(after) && (p->depth > 0 || !after->line_start);
}

typedef LIST(Binder) BinderList;

static void read_binder(Parser *p, BinderList *list)
{
    const Term *ellipsis = parser_ellipsis(p);
    if (ellipsis) {
        Binder all = {.name = "...", .ellipsis = ellipsis, .span = ellipsis->span};
        LIST_PUSH(p->context->arena, list, all);
        return;
    }
    const Token *name = parser_expect(p, TOKEN_NAME, "an index to reduce over");
    if (!name)
        return;
    Binder binder = {.name = name->text, .span = name->span};
    LIST_PUSH(p->context->arena, list, binder);
}

/* In (r: R, s: S : r < s) the first colon after a name gives its extent, a second the condition;
   (s : s <= t) has a condition only. What follows the colon tells: a comparison is a condition. */
static bool is_condition(const Term *term)
{
    static const char *const names[] = {"<", "<=", ">", ">=", "==", "!=", "and", "or", "not", NULL};
    for (const char *const *name = names; *name && term->kind == TERM_APPLY; name++)
        if (string_equal(term->name, *name))
            return true;
    return false;
}

static void read_binders(Parser *p, Term *term)
{
    BinderList list = {0};
    do {
        read_binder(p, &list);
        while (!term->condition && parser_take_sign(p, ":")) {
            Term *value = parser_expression(p);
            if (is_condition(value))
                term->condition = value;
            else if (!p->panic && !list.items[list.count - 1].extent)
                list.items[list.count - 1].extent = value;
            else
                parser_error(p, value->span, "expected a condition on the indices");
        }
    } while (!term->condition && parser_take_sign(p, ","));
    term->binder_count = list.count;
    term->binders = list.items;
}

static Term *read_product(Parser *p);

static Term *read_reduction(Parser *p)
{
    const Token *name = parser_advance(p);
    Term *term = new_term(p, TERM_REDUCE, name->text, name->span);
    parser_expect_sign(p, "(", "before the indices");
    read_binders(p, term);
    parser_expect_sign(p, ")", "after the indices");
    term->count = 1;
    term->arguments = ARENA_NEW(p->context->arena, Term *);
    term->arguments[0] = read_product(p);
    term->span = parser_span(p, name->span);
    return finish(p, term);
}

static Term *read_parenthesised(Parser *p)
{
    parser_advance(p);
    Term *term = parser_expression(p);
    parser_expect_sign(p, ")", "to close the parenthesis");
    return term;
}

static Term *read_boolean(Parser *p)
{
    const Token *token = parser_advance(p);
    Term *term = new_term(p, TERM_NUMBER, token->text, token->span);
    term->number = token_is_word(token, "true");
    return term;
}

static Term *read_name(Parser *p)
{
    const Token *second = parser_peek_second(p);
    if (parser_at_word(p, "true") || parser_at_word(p, "false"))
        return read_boolean(p);
    if (token_is_sign(second, "[") && !(p->depth == 0 && second->line_start))
        return read_access(p);
    if (!parser_peek(p)->quoted && token_is_sign(second, "(") &&
        !(p->depth == 0 && second->line_start))
        return at_reduction(p) ? read_reduction(p) : read_call(p);
    const Token *name = parser_advance(p);
    return new_term(p, TERM_NAME, name->text, name->span);
}

static Term *read_primary(Parser *p)
{
    const Token *token = parser_peek(p);
    if (token_is_sign(token, "("))
        return read_parenthesised(p);
    if (token->kind == TOKEN_NAME && is_operand_name(token))
        return read_name(p);
    if (token->kind == TOKEN_NUMBER) {
        Term *term = new_term(p, TERM_NUMBER, NULL, parser_advance(p)->span);
        term->number = token->number;
        return term;
    }
    if (token->kind == TOKEN_STRING) {
        Term *term = new_term(p, TERM_STRING, NULL, parser_advance(p)->span);
        term->string = token->text;
        return term;
    }
    parser_expect(p, TOKEN_NUMBER, "an expression");
    return error_term(p);
}

static Term *read_unary(Parser *p)
{
    if (!enter(p))
        return error_term(p);
    Span begin = parser_peek(p)->span;
    Term *term;
    if (parser_take_sign(p, "-")) {
        Term *operand = read_unary(p);
        term = apply(p, "neg", parser_span(p, begin), operand, NULL);
    } else {
        term = read_primary(p);
        if (parser_take_sign(p, "^") || parser_take_sign(p, "**"))
            term = binary(p, "^", term, read_unary(p));
    }
    p->nesting--;
    return term;
}

static Term *read_product(Parser *p)
{
    static const char *const signs[] = {"*", "/", "%", NULL};
    Term *term = read_unary(p);
    const char *sign;
    while ((sign = next_sign(p, signs))) {
        parser_advance(p);
        term = binary(p, sign, term, read_unary(p));
    }
    return term;
}

static Term *read_sum(Parser *p)
{
    static const char *const signs[] = {"+", "-", NULL};
    Term *term = read_product(p);
    const char *sign;
    while ((sign = next_sign(p, signs))) {
        parser_advance(p);
        term = binary(p, sign, term, read_product(p));
    }
    return term;
}

/* a <= b < c is (a <= b) and (b < c), with b shared. A chain inside such a b would be walked twice
   per level, exponentially often in all: it is refused. */
static Term *read_comparison(Parser *p)
{
    static const char *const signs[] = {"<", "<=", ">", ">=", "==", "!=", NULL};
    Term *left = read_sum(p), *result = NULL;
    bool left_has_chain = false;
    const char *sign;
    while ((sign = next_sign(p, signs))) {
        if (result && left_has_chain)
            parser_error(p, left->span, "a chain of comparisons inside another");
        parser_advance(p);
        int chains = p->chains;
        Term *right = read_sum(p), *link = binary(p, sign, left, right);
        left_has_chain = p->chains > chains;
        p->chains += result != NULL;
        result = result ? binary(p, "and", result, link) : link;
        left = right;
    }
    return result ? result : left;
}

static Term *read_not(Parser *p)
{
    Span begin = parser_peek(p)->span;
    if (!parser_at_word(p, "not"))
        return read_comparison(p);
    if (!enter(p))
        return error_term(p);
    parser_advance(p);
    Term *operand = read_not(p);
    p->nesting--;
    return apply(p, "not", parser_span(p, begin), operand, NULL);
}

static Term *read_and(Parser *p)
{
    Term *term = read_not(p);
    while (parser_take_word(p, "and"))
        term = binary(p, "and", term, read_not(p));
    return term;
}

Term *parser_expression(Parser *p)
{
    Term *term = read_and(p);
    while (parser_take_word(p, "or"))
        term = binary(p, "or", term, read_and(p));
    return term;
}

Term *parser_signed_number(Parser *p)
{
    Span begin = parser_peek(p)->span;
    bool negative = parser_take_sign(p, "-");
    const Token *token = parser_expect(p, TOKEN_NUMBER, "a number");
    Term *term = new_term(p, TERM_NUMBER, NULL, parser_span(p, begin));
    if (token)
        term->number = negative ? -token->number : token->number;
    return term;
}
