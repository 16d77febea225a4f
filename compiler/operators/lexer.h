/* The tokens of the notation. Internal to the notation and to readers of the IR's text. */
#ifndef DLC_OPERATORS_LEXER_H
#define DLC_OPERATORS_LEXER_H

#include "operators/notation.h"

typedef enum TokenKind {
    TOKEN_END,
    TOKEN_NAME,   /* x, stride.0, conv1.weight.grad, 'quoted.0' */
    TOKEN_NUMBER, /* 1, 1e-5, .5 */
    TOKEN_STRING, /* "..." */
    TOKEN_SIGN,   /* brackets, operators, "..." */
    TOKEN_ERROR   /* what is no token: reported already */
} TokenKind;

typedef struct Token {
    TokenKind kind;
    bool line_start; /* the first of its line */
    bool quoted;     /* a name in single quotes: never a word of the grammar */
    const char *text;
    double number;
    int match;               /* of a bracket: the position of its partner, or -1 */
    const char *begin, *end; /* in the text */
    Span span;
} Token;

typedef struct TokenList {
    LIST(Token) tokens; /* the last is TOKEN_END */
    int errors;
} TokenList;

/* Splits a text into tokens. What is no token is reported. */
TokenList notation_tokens(Context *context, NotationText text);

/* True when the name can stand in the text without quotes. */
bool notation_plain_name(const char *name);
/* A name, in quotes where it needs them. */
void notation_print_name(Text *out, const char *name);

bool token_is_sign(const Token *token, const char *sign);
bool token_is_word(const Token *token, const char *word);

#endif
