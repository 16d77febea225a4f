/* Text -> tokens. Newlines are not tokens: a token knows whether it begins a line, and the parser
   decides whether that ends a clause. */
#include "operators/lexer.h"
#include "operators/limits.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct Lexer {
    Context *context;
    NotationText text;
    const char *at, *line_begin;
    int line;
    bool line_start;
    TokenList result;
} Lexer;

/* Longer signs first: the first that fits is taken. */
static const char *const signs[] = {"...", "**", "->", "<=", ">=", "==", "!=", "(",
                                    ")",   "[",  "]",  ",",  ";",  ":",  "=",  "<",
                                    ">",   "+",  "-",  "*",  "/",  "%",  "^",  "|"};

/* Words that mean something inside an expression, so that no name can be spelt like them. */
static const char *const reserved[] = {"and",  "or",   "not",   "for", "if",
                                       "else", "true", "false", "inf", "derivative"};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_word(char c)
{
    return is_letter(c) || is_digit(c);
}

static Span span_of(const Lexer *lexer, const char *begin, const char *end)
{
    int column = (int)(begin - lexer->line_begin) + 1 + lexer->text.indent;
    int line = lexer->text.first_line ? lexer->text.first_line + lexer->line : 0;
    return (Span){lexer->text.source, line, column, (int)(end - begin), NULL};
}

static Token *push(Lexer *lexer, TokenKind kind, const char *end)
{
    Token token = {.kind = kind, .line_start = lexer->line_start, .match = -1};
    token.span = span_of(lexer, lexer->at, end);
    token.begin = lexer->at;
    token.end = end;
    LIST_PUSH(lexer->context->arena, &lexer->result.tokens, token);
    lexer->at = end;
    lexer->line_start = false;
    return &lexer->result.tokens.items[lexer->result.tokens.count - 1];
}

static void reject(Lexer *lexer, const char *end, const char *message)
{
    diagnose(lexer->context->diagnostics, span_of(lexer, lexer->at, end), "%s", message);
    lexer->result.errors++;
    push(lexer, TOKEN_ERROR, end);
}

static void skip_blanks(Lexer *lexer)
{
    for (;; lexer->at++) {
        if (*lexer->at == '#')
            lexer->at += strcspn(lexer->at, "\n");
        if (*lexer->at == '\n') {
            lexer->line++;
            lexer->line_begin = lexer->at + 1;
            lexer->line_start = true;
        } else if (*lexer->at != ' ' && *lexer->at != '\t' && *lexer->at != '\r') {
            return;
        }
    }
}

/* A dot belongs to a name when a word follows: `a...` is a name and an ellipsis. */
static const char *name_end(const char *at)
{
    while (is_word(*at) || (*at == '.' && is_word(at[1])))
        at++;
    return at;
}

static int longest_name(const Lexer *lexer)
{
    return lexer->text.longest_name ? lexer->text.longest_name : NOTATION_MAX_NAME;
}

static void lex_name(Lexer *lexer)
{
    const char *begin = lexer->at, *end = name_end(begin);
    if (end - begin > longest_name(lexer)) {
        reject(lexer, end,
               arena_format(lexer->context->arena, "a name of more than %d characters",
                            longest_name(lexer)));
        return;
    }
    const char *text = arena_substring(lexer->context->arena, begin, (size_t)(end - begin));
    if (string_equal(text, "inf")) {
        push(lexer, TOKEN_NUMBER, end)->number = HUGE_VAL;
        return;
    }
    push(lexer, TOKEN_NAME, end)->text = text;
}

static const char *number_end(const char *at)
{
    while (is_digit(*at))
        at++;
    if (*at == '.' && at[1] != '.')
        for (at++; is_digit(*at);)
            at++;
    const char *exponent = at + 1 + (*at && (at[1] == '+' || at[1] == '-'));
    if ((*at == 'e' || *at == 'E') && is_digit(*exponent))
        for (at = exponent; is_digit(*at);)
            at++;
    return at;
}

static void lex_number(Lexer *lexer)
{
    const char *begin = lexer->at, *end = number_end(begin);
    if (is_word(*end)) {
        reject(lexer, name_end(end), "not a number: a letter follows the digits");
        diagnose_hint(lexer->context->diagnostics,
                      "a product needs '*'; a name that begins with a digit needs single quotes");
        return;
    }
    char *text = arena_substring(lexer->context->arena, begin, (size_t)(end - begin));
    double value = strtod(text, NULL);
    if (!isfinite(value)) {
        reject(lexer, end, "the number is too large for a double");
        return;
    }
    push(lexer, TOKEN_NUMBER, end)->number = value;
}

static void lex_string(Lexer *lexer)
{
    const char *end = lexer->at + 1;
    while ((unsigned char)*end >= ' ' && *end != '"' && *end != 127)
        end++;
    if (*end != '"') {
        reject(lexer, end, "the string does not end on its line");
        return;
    }
    const char *text =
        arena_substring(lexer->context->arena, lexer->at + 1, (size_t)(end - lexer->at - 1));
    push(lexer, TOKEN_STRING, end + 1)->text = text;
}

static void lex_quoted_name(Lexer *lexer)
{
    const char *begin = lexer->at + 1, *end = begin;
    while (is_word(*end) || *end == '.')
        end++;
    if (*end != '\'' || end == begin || end - begin > longest_name(lexer)) {
        reject(lexer, end + (*end == '\''),
               arena_format(lexer->context->arena,
                            "a name in quotes has letters, digits, '_' and '.' (1 to %d of them) "
                            "and ends with a quote",
                            longest_name(lexer)));
        return;
    }
    const char *text = arena_substring(lexer->context->arena, begin, (size_t)(end - begin));
    Token *token = push(lexer, TOKEN_NAME, end + 1);
    token->text = text;
    token->quoted = true;
}

/* The sign at a place of the text, or NULL. */
static const char *sign_at(const Lexer *lexer, const char *at)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (*at == *signs[i] && string_starts(at, signs[i])) /* most differ at once */
            return signs[i];
    if (lexer->text.more_signs && *at && strchr(lexer->text.more_signs, *at))
        return arena_substring(lexer->context->arena, at, 1);
    return NULL;
}

static bool begins_token(const Lexer *lexer, const char *at)
{
    return is_word(*at) || strchr(" \t\r\n#\"'.", *at) || sign_at(lexer, at);
}

static void lex_sign(Lexer *lexer)
{
    const char *sign = sign_at(lexer, lexer->at);
    if (sign) {
        push(lexer, TOKEN_SIGN, lexer->at + strlen(sign))->text = sign;
        return;
    }
    const char *end = lexer->at + 1;
    while (*end && !begins_token(lexer, end))
        end++;
    reject(lexer, end, "this character means nothing here");
}

static void lex_token(Lexer *lexer)
{
    char c = *lexer->at;
    if (is_letter(c))
        lex_name(lexer);
    else if (is_digit(c) || (c == '.' && is_digit(lexer->at[1])))
        lex_number(lexer);
    else if (c == '"')
        lex_string(lexer);
    else if (c == '\'')
        lex_quoted_name(lexer);
    else
        lex_sign(lexer);
}

/* Tells each bracket its partner. A bracket without one keeps -1: the parser reports it. */
static void match_brackets(Context *context, TokenList *list)
{
    LIST(int) open = {0};
    for (int i = 0; i < list->tokens.count; i++) {
        Token *token = &list->tokens.items[i];
        if (token_is_sign(token, "(") || token_is_sign(token, "[")) {
            LIST_PUSH(context->arena, &open, i);
        } else if (open.count && (token_is_sign(token, ")") || token_is_sign(token, "]"))) {
            Token *partner = &list->tokens.items[open.items[open.count - 1]];
            if ((*partner->text == '(') != (*token->text == ')'))
                continue;
            token->match = open.items[--open.count];
            partner->match = i;
        }
    }
}

/* Room for the tokens of most texts: pages that are not written cost nothing, copies do. */
static void reserve(Lexer *lexer, ptrdiff_t length)
{
    lexer->result.tokens.capacity = (int)(length / 3) + 8;
    lexer->result.tokens.items =
        ARENA_ARRAY(lexer->context->arena, Token, lexer->result.tokens.capacity);
}

TokenList notation_tokens(Context *context, NotationText text)
{
    Lexer lexer = {.context = context, .text = text, .at = text.text, .line_begin = text.text};
    lexer.line_start = true;
    const char *end = memchr(text.text, 0, NOTATION_MAX_TEXT + 1);
    if (end) {
        reserve(&lexer, end - text.text);
        while (skip_blanks(&lexer), *lexer.at && lexer.result.errors < NOTATION_MAX_ERRORS)
            lex_token(&lexer);
    } else {
        reject(&lexer, text.text + 1, "the text is longer than 1 MiB");
    }
    lexer.line_start = true;
    push(&lexer, TOKEN_END, lexer.at);
    match_brackets(context, &lexer.result);
    return lexer.result;
}

bool notation_plain_name(const char *name)
{
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (string_equal(name, reserved[i]))
            return false;
    return is_letter(*name) && !*name_end(name);
}

bool token_is_sign(const Token *token, const char *sign)
{
    return token->kind == TOKEN_SIGN && string_equal(token->text, sign);
}

bool token_is_word(const Token *token, const char *word)
{
    return token->kind == TOKEN_NAME && !token->quoted && string_equal(token->text, word);
}
