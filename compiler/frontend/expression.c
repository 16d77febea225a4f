/* Constant expressions: evaluated while they are parsed, which recursion is bounded for by their
   length. What a condition does not take is parsed, too, but its values mean nothing ("dead"). */
#include "frontend/expression.h"
#include "frontend/checker.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DEPTH = 32, MAX_LENGTH = 1000 };

/* A value: a number, a boolean, a text, or a list of the description. */
typedef enum ConstantKind {
    CONSTANT_NUMBER,
    CONSTANT_BOOLEAN,
    CONSTANT_TEXT,
    CONSTANT_NODE
} ConstantKind;

typedef struct Constant {
    ConstantKind kind;
    double number; /* also of a boolean: 0 or 1 */
    const char *text;
    const Node *node; /* the parameter's value, where it is no more than that */
} Constant;

typedef struct Evaluator {
    Context *context;
    const Environment *environment;
    const Node *node;
    const char *at;
    int depth, dead;
    bool failed;
} Evaluator;

static Constant condition(Evaluator *e);

/* --- messages -------------------------------------------------------------------------------- */

/* The place of what is at `from`, where the node is written as it reads. */
static Span place(const Evaluator *e, const char *from, size_t length)
{
    Span span = e->node->span;
    if (!e->node->plain || (size_t)span.length != strlen(e->node->text))
        return span;
    span.column += (int)(from - e->node->text);
    span.length = (int)length;
    return span;
}

/* The first error of an expression is reported. */
static void fail(Evaluator *e, const char *from, size_t length, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void fail(Evaluator *e, const char *from, size_t length, const char *format, ...)
{
    if (e->failed)
        return;
    e->failed = true;
    va_list arguments;
    va_start(arguments, format);
    const char *text = arena_vformat(e->context->arena, format, arguments);
    va_end(arguments);
    diagnose(e->context->diagnostics, place(e, from, length), "%s", text);
}

static const char *describe(const Constant *value)
{
    static const char *const kinds[] = {"a number", "a boolean", "a text", "a list"};
    return kinds[value->kind];
}

/* --- signs and words ------------------------------------------------------------------------- */

static bool is_word_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static size_t word_length(const char *text)
{
    size_t length = 0;
    while (is_word_character(text[length]))
        length++;
    return *text >= '0' && *text <= '9' ? 0 : length;
}

static void skip_spaces(Evaluator *e)
{
    e->at += strspn(e->at, " \t\n");
}

static bool accept_sign(Evaluator *e, const char *sign)
{
    skip_spaces(e);
    if (!string_starts(e->at, sign))
        return false;
    e->at += strlen(sign);
    return true;
}

static bool accept_word(Evaluator *e, const char *word)
{
    skip_spaces(e);
    size_t length = strlen(word);
    if (word_length(e->at) != length || strncmp(e->at, word, length))
        return false;
    e->at += length;
    return true;
}

static void expect_sign(Evaluator *e, const char *sign)
{
    if (!accept_sign(e, sign))
        fail(e, e->at, 1, "expected '%s' here", sign);
}

/* --- primaries ------------------------------------------------------------------------------- */

static Constant number_of(double number)
{
    return (Constant){.kind = CONSTANT_NUMBER, .number = number};
}

static Constant boolean_of(bool value)
{
    return (Constant){.kind = CONSTANT_BOOLEAN, .number = value};
}

static Constant read_digits(Evaluator *e)
{
    double number = strtod(e->at, NULL);
    e->at += decimal_length(e->at);
    return number_of(number);
}

/* A value of the description. */
static Constant constant_of(const Node *node)
{
    Constant value = {.kind = CONSTANT_TEXT, .node = node, .text = node->text};
    if (node->kind != NODE_SCALAR)
        value.kind = CONSTANT_NODE;
    else if (node_number(node, &value.number))
        value.kind = CONSTANT_NUMBER;
    else if (is_boolean(node))
        value = (Constant){CONSTANT_BOOLEAN, strchr("tT", *node->text) != NULL, NULL, node};
    return value;
}

static const char *nearest_parameter(Evaluator *e, const char *name)
{
    LIST(const char *) names = {0};
    for (const Environment *one = e->environment; one; one = one->outer)
        for (int i = 0; i < one->parameters.count; i++)
            LIST_PUSH(e->context->arena, &names, one->parameters.items[i].name);
    return nearest_name(name, names.items, names.count);
}

static Constant read_parameter(Evaluator *e, const char *from, const char *name)
{
    for (const Environment *one = e->environment; one; one = one->outer)
        for (int i = one->parameters.count - 1; i >= 0; i--)
            if (string_equal(one->parameters.items[i].name, name))
                return constant_of(one->parameters.items[i].value);
    if (string_equal(name, "pi"))
        return number_of(3.14159265358979323846);
    const char *nearest = e->failed ? NULL : nearest_parameter(e, name);
    fail(e, from, strlen(name), "unknown parameter '%s'%s", name,
         did_you_mean(e->context->arena, nearest));
    return number_of(0);
}

static double need_number_before(Evaluator *e, const char *from, const char *end,
                                 const Constant *value)
{
    if (value->kind != CONSTANT_NUMBER && !e->dead)
        fail(e, from, (size_t)(end - from), "expected a number here, not %s", describe(value));
    return value->number;
}

static double need_number(Evaluator *e, const char *from, const Constant *value)
{
    return need_number_before(e, from, e->at, value);
}

static bool need_boolean(Evaluator *e, const char *from, const Constant *value)
{
    if (value->kind != CONSTANT_BOOLEAN && !e->dead)
        fail(e, from, (size_t)(e->at - from), "expected true or false here, not %s",
             describe(value));
    return value->number != 0;
}

/* --- functions ------------------------------------------------------------------------------- */

typedef enum Call {
    CALL_MIN,
    CALL_MAX,
    CALL_FLOOR,
    CALL_CEIL,
    CALL_ROUND,
    CALL_ABS,
    CALL_SQRT,
    CALL_EXP,
    CALL_LOG,
    CALLS
} Call;

static const char *const calls[] = {"min", "max",  "floor", "ceil", "round",
                                    "abs", "sqrt", "exp",   "log"};

static double call(Call function, double sofar, double argument, bool first)
{
    switch (function) {
    case CALL_MIN:
        return first ? argument : fmin(sofar, argument);
    case CALL_MAX:
        return first ? argument : fmax(sofar, argument);
    case CALL_FLOOR:
        return floor(argument);
    case CALL_CEIL:
        return ceil(argument);
    case CALL_ROUND:
        return rint(argument);
    case CALL_ABS:
        return fabs(argument);
    case CALL_EXP:
        return exp(argument);
    case CALL_LOG:
        return log(argument);
    default:
        return sqrt(argument);
    }
}

/* length(sizes): how many items a list has; a number stands for a list of one. */
static Constant read_length(Evaluator *e)
{
    const char *from = e->at;
    const Constant list = condition(e);
    if (list.kind == CONSTANT_NODE ? list.node->kind != NODE_SEQUENCE : !list.node && !e->dead)
        fail(e, from, (size_t)(e->at - from), "expected a list here, not %s", describe(&list));
    expect_sign(e, ")");
    return number_of(list.kind == CONSTANT_NODE ? list.node->count : 1);
}

/* sizes[i], counted from the end where i is negative; a number stands for all items. */
static Constant read_item(Evaluator *e, const char *from, Constant list)
{
    const char *at = e->at;
    const Constant index = condition(e);
    const double number = need_number(e, at, &index);
    expect_sign(e, "]");
    if (e->failed || list.kind == CONSTANT_NUMBER)
        return list;
    const int count =
        list.kind == CONSTANT_NODE && list.node->kind == NODE_SEQUENCE ? list.node->count : 0;
    const double position = number < 0 ? number + count : number;
    if (position >= 0 && position < count && position == floor(position))
        return constant_of(list.node->items[(int)position]);
    if (!e->dead && count == 0)
        fail(e, from, (size_t)(e->at - from), "expected a list here, not %s", describe(&list));
    else if (!e->dead)
        fail(e, at, (size_t)(e->at - at - 1), "there is no item %g: the list has %d", number,
             count);
    return number_of(0);
}

static Constant read_call(Evaluator *e, const char *name, const char *from)
{
    if (string_equal(name, "length"))
        return read_length(e);
    int function = 0, count = 0;
    while (function < CALLS && !string_equal(calls[function], name))
        function++;
    if (function == CALLS)
        fail(e, from, strlen(name),
             "unknown function '%s'; there are min, max, floor, ceil, round, abs, sqrt, exp, "
             "log and length",
             name);
    double value = 0;
    do {
        const char *argument = e->at;
        Constant next = condition(e);
        value = call((Call)function, value, need_number(e, argument, &next), count++ == 0);
    } while (!e->failed && accept_sign(e, ","));
    if (count > 1 && function > CALL_MAX)
        fail(e, from, strlen(name), "'%s' takes one number", name);
    expect_sign(e, ")");
    return number_of(value);
}

static Constant read_word(Evaluator *e)
{
    const char *from = e->at;
    size_t length = word_length(from);
    const char *name = arena_substring(e->context->arena, from, length);
    e->at += length;
    if (string_equal(name, "true") || string_equal(name, "True"))
        return boolean_of(true);
    if (string_equal(name, "false") || string_equal(name, "False"))
        return boolean_of(false);
    if (accept_sign(e, "("))
        return read_call(e, name, from);
    Constant value = read_parameter(e, from, name);
    while (*e->at == '[' && accept_sign(e, "["))
        value = read_item(e, from, value);
    return value;
}

static Constant read_quoted(Evaluator *e)
{
    char quote[] = {*e->at, '\0'};
    size_t length = strcspn(e->at + 1, quote);
    Constant value = {.kind = CONSTANT_TEXT,
                      .text = arena_substring(e->context->arena, e->at + 1, length)};
    if (!e->at[1 + length])
        fail(e, e->at, 1, "the quoted text has no end");
    else
        e->at += length + 2;
    return value;
}

static Constant nested(Evaluator *e, const char *end)
{
    Constant value = number_of(0);
    if (e->depth == MAX_DEPTH) {
        fail(e, e->at, 1, "the expression is nested deeper than %d levels", MAX_DEPTH);
        return value;
    }
    e->depth++;
    value = condition(e);
    e->depth--;
    expect_sign(e, end);
    return value;
}

static Constant primary(Evaluator *e)
{
    bool dollar = accept_sign(e, "$");
    if (dollar ? *e->at == '{' : accept_sign(e, "(")) {
        e->at += dollar;
        return nested(e, dollar ? "}" : ")");
    }
    if (word_length(e->at))
        return read_word(e);
    if (!dollar && decimal_length(e->at) && !strchr("+-", *e->at))
        return read_digits(e);
    if (!dollar && (*e->at == '\'' || *e->at == '"'))
        return read_quoted(e);
    fail(e, e->at, 1, "expected a %s here", dollar ? "parameter" : "value");
    return number_of(0);
}

/* --- operators ------------------------------------------------------------------------------- */

static double apply(Evaluator *e, const char *from, const char *sign, double a, double b)
{
    if (strchr("/%", *sign) && b == 0 && !e->dead)
        fail(e, from, strlen(sign), "a division by zero");
    if (string_equal(sign, "//"))
        return floor(a / b);
    if (string_equal(sign, "%"))
        return a - b * floor(a / b);
    if (string_equal(sign, "**"))
        return pow(a, b);
    return *sign == '+' ? a + b : *sign == '-' ? a - b : *sign == '*' ? a * b : a / b;
}

static const char *accept_any(Evaluator *e, const char *const *signs)
{
    for (; *signs; signs++)
        if (accept_sign(e, *signs))
            return *signs;
    return NULL;
}

/* A text and another, or a whole number, such as that of a copy. */
static bool join_texts(Evaluator *e, const char *sign, Constant *left, const Constant *right)
{
    const bool joins = *sign == '+' && left->kind == CONSTANT_TEXT &&
                       (right->kind == CONSTANT_TEXT ||
                        (right->kind == CONSTANT_NUMBER && right->number == floor(right->number)));
    if (!joins)
        return false;
    Text text = text_new(e->context->arena);
    text_add(&text, left->text);
    if (right->kind == CONSTANT_TEXT)
        text_add(&text, right->text);
    else
        text_number(&text, right->number);
    *left = (Constant){.kind = CONSTANT_TEXT, .text = text.data};
    return true;
}

/* Operators of one precedence, from the left. */
static Constant chain(Evaluator *e, const char *const *signs, Constant (*operand)(Evaluator *e))
{
    const char *left_from = e->at;
    Constant left = operand(e);
    for (const char *sign; !e->failed && (sign = accept_any(e, signs));) {
        const char *sign_at = e->at - strlen(sign), *right_from = e->at;
        Constant right = operand(e);
        if (join_texts(e, sign, &left, &right))
            continue;
        double a = need_number_before(e, left_from, sign_at, &left);
        left = number_of(apply(e, sign_at, sign, a, need_number(e, right_from, &right)));
    }
    return left;
}

static Constant sign_of(Evaluator *e)
{
    const char *from = e->at;
    const bool minus = accept_sign(e, "-");
    if (minus || accept_sign(e, "+")) {
        Constant value = sign_of(e);
        double number = need_number(e, from, &value);
        return number_of(minus ? -number : number);
    }
    Constant value = primary(e);
    static const char *const power[] = {"**", NULL};
    if (!accept_sign(e, *power))
        return value;
    const char *sign_at = e->at - 2, *right_from = e->at;
    double base = need_number(e, from, &value);
    Constant exponent = sign_of(e);
    return number_of(apply(e, sign_at, "**", base, need_number(e, right_from, &exponent)));
}

/* "**" is taken by the operand. */
static Constant product(Evaluator *e)
{
    static const char *const signs[] = {"*", "//", "/", "%", NULL};
    return chain(e, signs, sign_of);
}

static Constant sum(Evaluator *e)
{
    static const char *const signs[] = {"+", "-", NULL};
    return chain(e, signs, product);
}

static bool equal(const Constant *a, const Constant *b)
{
    if (a->kind != b->kind)
        return false;
    return a->kind == CONSTANT_TEXT ? string_equal(a->text, b->text)
                                    : a->kind != CONSTANT_NODE && a->number == b->number;
}

static Constant comparison(Evaluator *e)
{
    static const char *const signs[] = {"==", "!=", "<=", ">=", "<", ">", NULL};
    const char *left_from = e->at;
    Constant left = sum(e);
    const char *sign = accept_any(e, signs);
    if (!sign)
        return left;
    const char *right_from = e->at;
    Constant right = sum(e);
    if (strchr("=!", *sign))
        return boolean_of(equal(&left, &right) == (*sign == '='));
    double a = need_number(e, left_from, &left), b = need_number(e, right_from, &right);
    if (sign[1] == '=')
        return boolean_of(*sign == '<' ? a <= b : a >= b);
    return boolean_of(*sign == '<' ? a < b : a > b);
}

static Constant negation(Evaluator *e)
{
    if (!accept_word(e, "not"))
        return comparison(e);
    const char *from = e->at;
    Constant value = negation(e);
    return boolean_of(!need_boolean(e, from, &value));
}

/* "and" and "or": what the left side decides is not asked of the right one. */
static Constant joined(Evaluator *e, const char *word, bool decided,
                       Constant (*operand)(Evaluator *e))
{
    const char *from = e->at;
    Constant value = operand(e);
    while (!e->failed && accept_word(e, word)) {
        bool left = need_boolean(e, from, &value), skipped = left == decided;
        from = e->at;
        e->dead += skipped;
        value = operand(e);
        bool right = need_boolean(e, from, &value);
        e->dead -= skipped;
        value = boolean_of(skipped ? left : right);
    }
    return value;
}

static Constant both(Evaluator *e)
{
    return joined(e, "and", false, negation);
}

static Constant either(Evaluator *e)
{
    return joined(e, "or", true, both);
}

/* Both values are evaluated, for the condition stands between them. */
static Constant condition(Evaluator *e)
{
    Constant value = either(e);
    if (!accept_word(e, "if"))
        return value;
    const char *from = e->at;
    Constant chosen = either(e);
    const bool first = need_boolean(e, from, &chosen);
    if (!accept_word(e, "else"))
        fail(e, e->at, 1, "expected 'else' here");
    Constant other = condition(e);
    return first ? value : other;
}

/* --- nodes ----------------------------------------------------------------------------------- */

static bool evaluate(Context *context, const Environment *environment, const Node *node,
                     Constant *value)
{
    Evaluator e = {context, environment, node, node->text, 0, 0, false};
    if (strlen(node->text) > MAX_LENGTH) {
        fail(&e, e.at, 1, "an expression is at most %d bytes long", MAX_LENGTH);
        return false;
    }
    *value = condition(&e);
    skip_spaces(&e);
    if (*e.at)
        fail(&e, e.at, 1, "the expression ends before this");
    if (value->kind == CONSTANT_NUMBER && !isfinite(value->number))
        fail(&e, node->text, strlen(node->text), "the value is not a finite number");
    return !e.failed;
}

const Node *expression_evaluate(Context *context, const Environment *environment, const Node *node)
{
    Constant value;
    if (node_is_template(node))
        return template_evaluate(context, environment, node);
    if (!evaluate(context, environment, node, &value))
        return NULL;
    Node *result = arena_copy(context->arena, value.node ? value.node : node, sizeof *result);
    result->span = node->span;
    if (value.node)
        return result;
    Text text = text_new(context->arena);
    if (value.kind == CONSTANT_NUMBER)
        text_number(&text, value.number);
    else
        text_add(&text, value.kind == CONSTANT_TEXT ? value.text : value.number ? "true" : "false");
    result->text = text.data;
    result->plain = value.kind != CONSTANT_TEXT;
    return result;
}

bool expression_holds(Context *context, const Environment *environment, const Node *node,
                      bool *holds)
{
    Constant value = {.kind = CONSTANT_NODE};
    if (node->kind == NODE_SCALAR && !evaluate(context, environment, node, &value))
        return false;
    if (value.kind != CONSTANT_BOOLEAN) {
        diagnose(context->diagnostics, node->span, "'when' takes a condition, not %s",
                 describe(&value));
        diagnose_hint(context->diagnostics, "write when: $stride != 1");
        return false;
    }
    *holds = value.number != 0;
    return true;
}

void expression_names(Context *context, const Node *node,
                      void (*found)(void *data, const char *name), void *data)
{
    for (const char *at = node->text; *at;) {
        size_t length = word_length(at);
        if (length)
            found(data, arena_substring(context->arena, at, length));
        at += length;
        while (!length && is_word_character(*at))
            at++;
        at += !length && *at;
    }
}
