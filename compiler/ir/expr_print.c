/* Expressions as the notation writes them, with as few parentheses as it needs. */
#include "ir/expr.h"
#include "ir/program.h"
#include "operators/lexer.h"
#include <math.h>

enum {
    PRECEDENCE_SUM = 50,
    PRECEDENCE_PRODUCT = 60,
    PRECEDENCE_MINUS = 70,
    PRECEDENCE_PRIMARY = 100
};

static int precedence_of_index(const Affine *affine)
{
    if (affine->count > 1 || affine->constant != 0)
        return PRECEDENCE_SUM;
    const int64_t coefficient = affine->term[0].coefficient;
    return coefficient == 1    ? PRECEDENCE_PRIMARY
           : coefficient == -1 ? PRECEDENCE_MINUS
                               : PRECEDENCE_PRODUCT;
}

static int precedence_of(const Expr *e)
{
    if (e->kind == EXPR_NUMBER)
        return e->number < 0 || expr_is_number(e, -0.0) ? PRECEDENCE_SUM : PRECEDENCE_PRIMARY;
    if (e->kind == EXPR_INDEX)
        return precedence_of_index(e->affine);
    if (e->kind != EXPR_APPLY)
        return PRECEDENCE_PRIMARY;
    if (e->function->infix != NULL || e->function->id == FUNCTION_NEG ||
        e->function->id == FUNCTION_NOT)
        return e->function->precedence;
    return PRECEDENCE_PRIMARY;
}

static void print_argument(Text *out, const Expr *e, int precedence)
{
    const bool wrap = precedence_of(e) < precedence;
    text_add(out, wrap ? "(" : "");
    expr_print(out, e);
    text_add(out, wrap ? ")" : "");
}

void expr_print_reduced(Text *out, const Expr *e, bool word_of_function)
{
    Text text = text_new(out->arena);
    expr_print(&text, e);
    const bool difference = word_of_function && text.data[0] == '-';
    const bool wrap = precedence_of(e) < PRECEDENCE_PRODUCT || difference;
    text_add(out, wrap ? "(" : "");
    text_add_bytes(out, text.data, text.length);
    text_add(out, wrap ? ")" : "");
}

void expr_print_number(Text *out, double value)
{
    if (isnan(value))
        text_add(out, "(inf - inf)");
    else
        text_number(out, value);
}

static void print_read(Text *out, const Expr *e)
{
    notation_print_name(out, e->tensor->name);
    text_add(out, "[");
    for (int d = 0; d < e->count; d++) {
        text_add(out, d > 0 ? ", " : "");
        if (e->subscript[d].affine != NULL)
            affine_print(out, e->subscript[d].affine);
        else
            expr_print(out, e->subscript[d].indirect);
    }
    text_add(out, "]");
}

static void print_apply(Text *out, const Expr *e)
{
    const Function *f = e->function;
    if (f->infix != NULL) {
        const bool tight = f->id == FUNCTION_MUL || f->id == FUNCTION_DIV;
        print_argument(out, e->argument[0], f->precedence + (f->precedence == 40));
        text_format(out, tight ? "%s" : " %s ", f->infix);
        print_argument(out, e->argument[1], f->precedence + 1);
    } else if (f->id == FUNCTION_NEG || f->id == FUNCTION_NOT) {
        text_add(out, f->id == FUNCTION_NEG ? "-" : "not ");
        print_argument(out, e->argument[0], f->precedence + 1);
    } else {
        text_format(out, "%s(", f->name);
        for (int i = 0; i < e->count; i++) {
            text_add(out, i > 0 ? ", " : "");
            expr_print(out, e->argument[i]);
        }
        text_add(out, ")");
    }
}

void expr_print(Text *out, const Expr *e)
{
    switch (e->kind) {
    case EXPR_NUMBER:
        expr_print_number(out, e->number);
        break;
    case EXPR_INDEX:
        affine_print_value(out, e->affine);
        break;
    case EXPR_READ:
        print_read(out, e);
        break;
    case EXPR_APPLY:
        print_apply(out, e);
        break;
    case EXPR_RANDOM:
        text_format(out, "random(%d, ", e->stream);
        affine_print(out, e->affine);
        text_add(out, ")");
        break;
    }
}
