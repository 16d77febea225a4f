/* The functions of scalar expressions: one row each. */
#include "ir/expr.h"

/*  id               name             arity infix  prec. bool  costly c */
static const Function table[] = {
    {FUNCTION_ADD, "+", 2, "+", 50, false, false, NULL},
    {FUNCTION_SUB, "-", 2, "-", 50, false, false, NULL},
    {FUNCTION_MUL, "*", 2, "*", 60, false, false, NULL},
    {FUNCTION_DIV, "/", 2, "/", 60, false, false, NULL},
    {FUNCTION_NEG, "neg", 1, NULL, 70, false, false, NULL},
    {FUNCTION_SELECT, "select", 3, NULL, 0, false, false, NULL},
    {FUNCTION_LT, "<", 2, "<", 40, true, false, NULL},
    {FUNCTION_LE, "<=", 2, "<=", 40, true, false, NULL},
    {FUNCTION_GT, ">", 2, ">", 40, true, false, NULL},
    {FUNCTION_GE, ">=", 2, ">=", 40, true, false, NULL},
    {FUNCTION_EQ, "==", 2, "==", 40, true, false, NULL},
    {FUNCTION_NE, "!=", 2, "!=", 40, true, false, NULL},
    {FUNCTION_AND, "and", 2, "and", 20, true, false, NULL},
    {FUNCTION_OR, "or", 2, "or", 10, true, false, NULL},
    {FUNCTION_NOT, "not", 1, NULL, 30, true, false, NULL},
    {FUNCTION_STOP, "stop_gradient", 1, NULL, 0, false, false, NULL},
    {FUNCTION_BF16, "bf16", 1, NULL, 0, false, true, NULL},
    {FUNCTION_PAIR, "pair", 2, NULL, 0, false, false, NULL},
    {FUNCTION_DOT, "dot", 2, NULL, 0, false, false, NULL},
    {FUNCTION_NAMED, "power", 2, NULL, 80, false, true, "pow"},
    {FUNCTION_NAMED, "max", 2, NULL, 0, false, false, "fmax"},
    {FUNCTION_NAMED, "min", 2, NULL, 0, false, false, "fmin"},
    {FUNCTION_NAMED, "relu", 1, NULL, 0, false, false, NULL},
    {FUNCTION_NAMED, "abs", 1, NULL, 0, false, false, "fabs"},
    {FUNCTION_NAMED, "sign", 1, NULL, 0, false, false, NULL},
    {FUNCTION_NAMED, "floor", 1, NULL, 0, false, false, "floor"},
    {FUNCTION_NAMED, "sqrt", 1, NULL, 0, false, true, "sqrt"},
    {FUNCTION_NAMED, "rsqrt", 1, NULL, 0, false, true, NULL},
    {FUNCTION_NAMED, "exp", 1, NULL, 0, false, true, "exp"},
    {FUNCTION_NAMED, "expm1", 1, NULL, 0, false, true, "expm1"},
    {FUNCTION_NAMED, "log", 1, NULL, 0, false, true, "log"},
    {FUNCTION_NAMED, "log1p", 1, NULL, 0, false, true, "log1p"},
    {FUNCTION_NAMED, "sin", 1, NULL, 0, false, true, "sin"},
    {FUNCTION_NAMED, "cos", 1, NULL, 0, false, true, "cos"},
    {FUNCTION_NAMED, "tanh", 1, NULL, 0, false, true, "tanh"},
    {FUNCTION_NAMED, "sigmoid", 1, NULL, 0, false, true, NULL},
    {FUNCTION_NAMED, "erf", 1, NULL, 0, false, true, "erf"},
    {FUNCTION_NAMED, "atan", 1, NULL, 0, false, true, "atan"},
    {FUNCTION_NAMED, "asin", 1, NULL, 0, false, true, "asin"},
    {FUNCTION_NAMED, "acos", 1, NULL, 0, false, true, "acos"},
};

int function_count(void)
{
    return (int)(sizeof table / sizeof *table);
}

const Function *function_at(int position)
{
    return &table[position];
}

const Function *function_find(const char *name)
{
    if (string_equal(name, "^"))
        name = "power";
    for (int i = 0; i < function_count(); i++)
        if (string_equal(table[i].name, name))
            return &table[i];
    return NULL;
}

const Function *function_of(FunctionId id)
{
    for (int i = 0; i < function_count(); i++)
        if (table[i].id == id)
            return &table[i];
    return NULL;
}
