/* The stream of tokens that the parser reads: where clauses end, and how errors are survived. */
#include "operators/limits.h"
#include "operators/parser.h"

Parser parser_new(Context *context, NotationText text)
{
    TokenList list = notation_tokens(context, text);
    Parser p = {.context = context, .tokens = list.tokens.items, .count = list.tokens.count};
    p.most_nesting = p.most_height = NOTATION_MAX_DEPTH;
    p.errors = list.errors;
    p.end = p.tokens[p.count - 1];
    return p;
}

void parser_begin_clause(Parser *p)
{
    p->clause = p->next;
    p->depth = 0;
}

void parser_recover(Parser *p, bool (*begins)(const Parser *p, int position))
{
    p->panic = false;
    if (p->errors >= NOTATION_MAX_ERRORS)
        p->next = p->count - 1;
    while (p->tokens[p->next].kind != TOKEN_END) {
        bool first = p->tokens[p->next].line_start || token_is_sign(&p->tokens[p->next - 1], ";");
        if (first && p->next > p->clause && (!begins || begins(p, p->next)))
            break;
        p->next++;
    }
    parser_begin_clause(p);
}

/* A line goes on after a token that cannot be its last. */
static bool continues(const Token *last)
{
    static const char *const signs[] = {
        "+", "-", "*", "/", "%", "^", "**", "<", "<=", ">", ">=", "==", "!=", "->", "=", ",", "|"};
    static const char *const words[] = {"and", "or", "not", "for", "if", "else"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (token_is_sign(last, signs[i]))
            return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (token_is_word(last, words[i]))
            return true;
    return false;
}

static bool clause_ended(const Parser *p)
{
    const Token *token = &p->tokens[p->next];
    if (p->panic || token->kind == TOKEN_END)
        return true;
    if (token->kind == TOKEN_SIGN && *token->text == ';')
        return true;
    return p->depth == 0 && token->line_start && p->next > p->clause &&
           !token_is_sign(token, "->") && !continues(token - 1);
}

const Token *parser_peek(Parser *p)
{
    if (!clause_ended(p))
        return &p->tokens[p->next];
    p->end.span = p->tokens[p->next].span;
    /* Where a newline ended the clause, messages point behind its last token. */
    if (p->tokens[p->next].line_start && p->next > 0) {
        p->end.span = p->tokens[p->next - 1].span;
        p->end.span.column += p->end.span.length;
        p->end.span.length = 1;
    }
    return &p->end;
}

const Token *parser_peek_second(const Parser *p)
{
    return &p->tokens[p->next + 1 < p->count ? p->next + 1 : p->next];
}

const Token *parser_advance(Parser *p)
{
    const Token *token = parser_peek(p);
    if (token->kind == TOKEN_END)
        return token;
    if (token_is_sign(token, "(") || token_is_sign(token, "["))
        p->depth++;
    if ((token_is_sign(token, ")") || token_is_sign(token, "]")) && p->depth > 0)
        p->depth--;
    p->next++;
    return token;
}

bool parser_at_sign(Parser *p, const char *sign)
{
    return token_is_sign(parser_peek(p), sign);
}

bool parser_at_word(Parser *p, const char *word)
{
    return token_is_word(parser_peek(p), word);
}

bool parser_take_sign(Parser *p, const char *sign)
{
    if (!parser_at_sign(p, sign))
        return false;
    parser_advance(p);
    return true;
}

bool parser_take_word(Parser *p, const char *word)
{
    if (!parser_at_word(p, word))
        return false;
    parser_advance(p);
    return true;
}

static void unexpected(Parser *p, const char *expected)
{
    const Token *token = parser_peek(p);
    if (token->kind == TOKEN_END)
        parser_error(p, token->span, "expected %s, but the clause ends", expected);
    else if (token->kind == TOKEN_NUMBER)
        parser_error(p, token->span, "expected %s, not a number", expected);
    else if (token->kind == TOKEN_STRING)
        parser_error(p, token->span, "expected %s, not a string", expected);
    else
        parser_error(p, token->span, "expected %s, not '%s'", expected, token->text);
}

bool parser_expect_sign(Parser *p, const char *sign, const char *what)
{
    if (parser_take_sign(p, sign))
        return true;
    unexpected(p, arena_format(p->context->arena, "'%s' %s", sign, what));
    return false;
}

const Token *parser_expect(Parser *p, TokenKind kind, const char *what)
{
    const Token *token = parser_peek(p);
    if (token->kind == kind)
        return parser_advance(p);
    unexpected(p, what);
    return NULL;
}

void parser_expect_clause_end(Parser *p)
{
    if (parser_peek(p)->kind != TOKEN_END)
        unexpected(p, "the end of the clause (a new line or ';')");
}

void parser_error(Parser *p, Span span, const char *format, ...)
{
    if (p->panic)
        return;
    p->panic = true;
    p->errors++;
    if (p->tokens[p->next].kind == TOKEN_ERROR)
        return;
    va_list arguments;
    va_start(arguments, format);
    diagnose(p->context->diagnostics, span, "%s",
             arena_vformat(p->context->arena, format, arguments));
    va_end(arguments);
}

Span parser_span(const Parser *p, Span begin)
{
    Span last = p->tokens[p->next > 0 ? p->next - 1 : 0].span;
    if (last.line == begin.line && last.column >= begin.column)
        begin.length = last.column + last.length - begin.column;
    return begin;
}
