/* Recursive descent over the tokens of a text; shared by the expressions, the entries and readers
   of the IR's text.

   Errors: the first one of a clause is reported and sets `panic`. While it is set no token is seen
   but the end, so that every loop stops by itself; parser_recover then goes to the next clause.
   Expressions are never NULL, also after an error. */
#ifndef DLC_OPERATORS_PARSER_H
#define DLC_OPERATORS_PARSER_H

#include "operators/lexer.h"

typedef struct Parser {
    Context *context;
    const Token *tokens;
    int count;
    int next;                      /* position of the token to read */
    int clause;                    /* position at which the clause began */
    int depth;                     /* open brackets: inside them newlines mean nothing */
    int nesting;                   /* of the expression being read */
    int most_nesting, most_height; /* of an expression and of its tree; others may raise them */
    int chains;                    /* chained comparisons read so far */
    int errors;
    bool panic;
    Token end; /* what is seen at the end of a clause */
} Parser;

Parser parser_new(Context *context, NotationText text);
void parser_begin_clause(Parser *p);
/* After an error: to the next line (or ';') that begins a clause; NULL stops at any line. */
void parser_recover(Parser *p, bool (*begins)(const Parser *p, int position));

/* The next token of the clause; TOKEN_END at its end. Never NULL. */
const Token *parser_peek(Parser *p);
/* The token after the next one, wherever the clause ends. */
const Token *parser_peek_second(const Parser *p);
/* Takes the next token of the clause. */
const Token *parser_advance(Parser *p);

bool parser_at_sign(Parser *p, const char *sign);
bool parser_at_word(Parser *p, const char *word);
bool parser_take_sign(Parser *p, const char *sign);
bool parser_take_word(Parser *p, const char *word);
/* These report what was expected: `what` as in "expected ')' after the arguments". */
bool parser_expect_sign(Parser *p, const char *sign, const char *what);
const Token *parser_expect(Parser *p, TokenKind kind, const char *what);
void parser_expect_clause_end(Parser *p);

/* The first error of a clause at a place; later ones are not reported. */
void parser_error(Parser *p, Span span, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* From `begin` to the token read last, as far as they are on one line. */
Span parser_span(const Parser *p, Span begin);

Term *parser_expression(Parser *p);
/* "-1e-5", "inf", as one TERM_NUMBER */
Term *parser_signed_number(Parser *p);
/* [a, b, ...] or [a, b | fallback]; fallback NULL: not allowed here. */
Term **parser_subscripts(Parser *p, int *count, Term **fallback);
/* The "..." or "a..." that is next, or NULL. */
Term *parser_ellipsis(Parser *p);
/* One attribute of an "attr" or a "scalar" clause. */
void parser_attribute(Parser *p, Operator *entry, bool scalar);
/* What stands behind "table": its name, its dimensions and its numbers. */
void parser_table(Parser *p, Operator *entry);

#endif
