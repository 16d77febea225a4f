/* A formula of step and epoch, as a schedule: lr times its value, as torch's LambdaLR. */
#include "operators/parser.h"

#include <string.h>

typedef struct Formula {
    Arena *arena;
    Operator *entry;
} Formula;

/* What a formula may read, and t, which counts what its `interval` says. */
static const char *const times[] = {"step", "epoch", "total", "t"};
enum { TIMES = sizeof times / sizeof *times };

static Term *new_term(Formula *f, TermKind kind, const char *name, Span span)
{
    Term *term = ARENA_NEW(f->arena, Term);
    *term = (Term){.kind = kind, .span = span, .name = name, .height = 1};
    return term;
}

static void declare(Formula *f, TensorKind kind, const char *name, Span span)
{
    for (int i = 0; i < f->entry->tensors.count; i++)
        if (string_equal(f->entry->tensors.items[i].name, name))
            return;
    const TensorDeclaration tensor = {.kind = kind, .name = name, .span = span};
    LIST_PUSH(f->arena, &f->entry->tensors, tensor);
}

/* `step` becomes the operand step[], `pi` a number. */
static void resolve(Formula *f, Term *term)
{
    for (int i = 0; i < term->count; i++)
        resolve(f, term->arguments[i]);
    if (term->kind != TERM_NAME)
        return;
    if (string_equal(term->name, "pi"))
        *term = (Term){
            .kind = TERM_NUMBER, .span = term->span, .number = 3.141592653589793, .height = 1};
    for (int i = 0; i < TIMES; i++)
        if (term->name && string_equal(term->name, times[i])) {
            term->kind = TERM_ACCESS;
            declare(f, TENSOR_OPERAND, times[i], term->span);
            return;
        }
}

static Definition definition_of(Formula *f, Term *factor, const char *written)
{
    Term *product = new_term(f, TERM_APPLY, "*", factor->span);
    product->count = 2;
    product->height = factor->height + 1;
    product->arguments = ARENA_ARRAY(f->arena, Term *, 2);
    product->arguments[0] = new_term(f, TERM_ACCESS, "lr", factor->span);
    product->arguments[1] = factor;
    return (Definition){.span = factor->span, .name = "y", .value = product, .written = written};
}

Operator *notation_parse_formula(Context *context, NotationText text, const char *name)
{
    Formula f = {context->arena, ARENA_NEW(context->arena, Operator)};
    Parser p = parser_new(context, text);
    parser_begin_clause(&p);
    Term *factor = parser_expression(&p);
    parser_expect_clause_end(&p);
    if (!p.panic && p.tokens[p.next].kind != TOKEN_END)
        parser_error(&p, p.tokens[p.next].span, "a schedule is one formula");
    if (p.errors)
        return NULL;
    *f.entry =
        (Operator){.kind = OPERATOR_SCHEDULE, .name = name, .span = factor->span, .scale = 1};
    declare(&f, TENSOR_OPERAND, "lr", factor->span);
    resolve(&f, factor);
    declare(&f, TENSOR_RESULT, "y", factor->span);
    const Definition definition = definition_of(&f, factor, text.text);
    LIST_PUSH(context->arena, &f.entry->definitions, definition);
    return f.entry;
}
