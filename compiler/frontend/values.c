/* What a node of the tree may hold. */
#include "frontend/checker.h"

#include "support/unicode.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_NUMBER = 100, MAX_NAME = 100, MAX_PATH = 4096, MAX_SHOWN = 60 };

/* --- numbers --------------------------------------------------------------------------------- */

static size_t digits(const char *text)
{
    return strspn(text, "0123456789");
}

size_t decimal_length(const char *text)
{
    const char *at = text + (*text == '-' || *text == '+');
    size_t whole = digits(at), fraction = 0;
    at += whole;
    if (*at == '.') {
        fraction = digits(at + 1);
        at += 1 + fraction;
    }
    if (!whole && !fraction)
        return 0;
    if (*at == 'e' || *at == 'E') {
        const char *exponent = at + 1 + (at[1] == '-' || at[1] == '+');
        if (!digits(exponent))
            return 0;
        at = exponent + digits(exponent);
    }
    return (size_t)(at - text);
}

/* "a" or "a/b" */
static bool parse_number(const char *text, double *value)
{
    size_t length = decimal_length(text);
    if (!length || strlen(text) > MAX_NUMBER)
        return false;
    *value = strtod(text, NULL);
    if (!text[length])
        return true;
    const char *divisor = text + length + strspn(text + length, " ");
    if (*divisor != '/')
        return false;
    divisor += 1 + strspn(divisor + 1, " ");
    length = decimal_length(divisor);
    if (!length || divisor[length])
        return false;
    *value /= strtod(divisor, NULL); /* a division by zero is not finite, and reported as that */
    return true;
}

static bool is_plain(const Node *node)
{
    return node->kind == NODE_SCALAR && node->plain;
}

bool node_number(const Node *node, double *value)
{
    return is_plain(node) && parse_number(node->text, value);
}

bool is_number(const Node *node)
{
    double value;
    return node_number(node, &value);
}

static bool one_of(const char *text, const char *const *words)
{
    for (; *words; words++)
        if (string_equal(text, *words))
            return true;
    return false;
}

static bool is_true(const char *text)
{
    static const char *const words[] = {"true", "True", "TRUE", NULL};
    return one_of(text, words);
}

static bool is_false(const char *text)
{
    static const char *const words[] = {"false", "False", "FALSE", NULL};
    return one_of(text, words);
}

bool is_boolean(const Node *node)
{
    return is_plain(node) && (is_true(node->text) || is_false(node->text));
}

bool node_is_empty(const Node *node)
{
    static const char *const words[] = {"", "~", "null", "Null", "NULL", NULL};
    return is_plain(node) && one_of(node->text, words);
}

/* --- messages -------------------------------------------------------------------------------- */

const char *node_described(Checker *checker, const Node *node)
{
    if (node->kind != NODE_SCALAR)
        return node->kind == NODE_SEQUENCE ? "a list" : "a mapping";
    if (node_is_empty(node))
        return "nothing";
    if (is_number(node))
        return arena_format(checker->arena, "the number %s", node->text);
    if (is_boolean(node))
        return arena_format(checker->arena, "the boolean %s", node->text);
    bool is_long = strlen(node->text) > MAX_SHOWN;
    return arena_format(checker->arena, "the text '%.*s%s'", MAX_SHOWN, node->text,
                        is_long ? "..." : "");
}

static void report_kind(Checker *checker, const Node *node, const char *what, const char *wanted)
{
    if (node->is_broken)
        return;
    if (node_is_empty(node))
        diagnose(checker->diagnostics, node->span, "%s has no value; it takes %s", what, wanted);
    else
        diagnose(checker->diagnostics, node->span, "%s takes %s, not %s", what, wanted,
                 node_described(checker, node));
}

/* --- reading --------------------------------------------------------------------------------- */

static void report_no_number(Checker *checker, const Node *node, const char *what,
                             const char *wanted)
{
    double value;
    report_kind(checker, node, what, wanted);
    if (node->kind == NODE_SCALAR && !node->plain && parse_number(node->text, &value))
        diagnose_hint(checker->diagnostics, "leave out the quotes");
    else if (node->kind == NODE_SCALAR && strpbrk(node->text, "0123456789") &&
             strpbrk(node->text, "*/+(") && !strchr(node->text, '$'))
        diagnose_hint(checker->diagnostics, "what is to be computed is written ${...}: \"${%s}\"",
                      node->text);
}

bool read_number(Checker *checker, const Node *node, const char *what, double *value)
{
    if (!is_number(node)) {
        report_no_number(checker, node, what, "a number");
        return false;
    }
    parse_number(node->text, value);
    if (isfinite(*value))
        return true;
    diagnose(checker->diagnostics, node->span, "%s: %s is not a finite number", what, node->text);
    return false;
}

/* Digits exactly, so that no large one is rounded; other ways of writing as a number. */
static bool parse_integer(const char *text, int64_t *value)
{
    double number;
    const char *unsigned_part = text + (*text == '-' || *text == '+');
    errno = 0;
    if (digits(unsigned_part) == strlen(unsigned_part)) {
        *value = strtoll(text, NULL, 10); /* clamped where it does not fit */
        return true;
    }
    if (!parse_number(text, &number) || number != rint(number))
        return false;
    *value = number >= 0x1p62 ? INT64_MAX : number <= -0x1p62 ? INT64_MIN : (int64_t)number;
    return true;
}

static void report_range(Checker *checker, const Node *node, const char *what, int64_t value,
                         int64_t minimum, int64_t maximum)
{
    bool below = value < minimum;
    diagnose(checker->diagnostics, node->span, "%s is %s; it must be at %s %lld", what, node->text,
             below ? "least" : "most", (long long)(below ? minimum : maximum));
}

bool read_integer(Checker *checker, const Node *node, const char *what, int64_t minimum,
                  int64_t maximum, int64_t *value)
{
    int64_t number;
    if (!is_number(node) || !parse_integer(node->text, &number)) {
        report_no_number(checker, node, what, "a whole number");
        return false;
    }
    if (number < minimum || number > maximum) {
        report_range(checker, node, what, number, minimum, maximum);
        return false;
    }
    *value = number;
    return true;
}

bool read_boolean(Checker *checker, const Node *node, const char *what, bool *value)
{
    if (!is_boolean(node)) {
        report_kind(checker, node, what, "true or false");
        return false;
    }
    *value = is_true(node->text);
    return true;
}

const char *read_text(Checker *checker, const Node *node, const char *what)
{
    bool is_text = node->kind == NODE_SCALAR && !node_is_empty(node);
    if (is_text && !is_number(node) && !is_boolean(node))
        return node->text;
    report_kind(checker, node, what, "a text");
    if (is_text)
        diagnose_hint(checker->diagnostics, "where it is meant as a text, put it in quotes");
    return NULL;
}

static bool has_controls(const char *text)
{
    size_t length = strlen(text);
    for (size_t i = 0; i < length;) {
        unsigned code;
        int bytes = unicode_decode(text + i, length - i, &code);
        if (!bytes || unicode_width(code) < 0)
            return true;
        i += (size_t)bytes;
    }
    return false;
}

const char *read_path(Checker *checker, const Node *node, const char *what)
{
    if (node->kind != NODE_SCALAR || node_is_empty(node)) {
        report_kind(checker, node, what, "a path");
        return NULL;
    }
    if (!*node->text || strlen(node->text) > MAX_PATH || has_controls(node->text)) {
        diagnose(checker->diagnostics, node->span,
                 "%s: a path is 1 to %d bytes without control characters", what, MAX_PATH);
        return NULL;
    }
    return node->text;
}

/* --- names ----------------------------------------------------------------------------------- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_identifier(const char *text, bool digit_first)
{
    if (!*text || (!digit_first && !is_letter(*text)))
        return false;
    for (; *text; text++)
        if (!is_letter(*text) && !(*text >= '0' && *text <= '9'))
            return false;
    return true;
}

static bool is_dotted(Arena *arena, const char *text)
{
    for (;;) {
        size_t length = strcspn(text, ".");
        if (!is_identifier(arena_substring(arena, text, length), true))
            return false;
        if (!text[length])
            return true;
        text += length + 1;
    }
}

const char *read_name(Checker *checker, const Node *node, const char *what, bool dots)
{
    if (node->kind != NODE_SCALAR || node_is_empty(node)) {
        report_kind(checker, node, what, "a name");
        return NULL;
    }
    if (strlen(node->text) > MAX_NAME) {
        diagnose(checker->diagnostics, node->span, "%s: a name is at most %d characters long", what,
                 MAX_NAME);
        return NULL;
    }
    if (dots ? is_dotted(checker->arena, node->text) : is_identifier(node->text, false))
        return node->text;
    diagnose(checker->diagnostics, node->span, "%s: '%s' is not a name", what, node->text);
    diagnose_hint(checker->diagnostics, "a name is made of A-Z, a-z, 0-9 and '_'%s",
                  dots ? ", parted by dots" : ", and does not begin with a digit");
    return NULL;
}

const char *read_choice(Checker *checker, const Node *node, const char *what,
                        const char *const *choices, int count)
{
    if (node->kind != NODE_SCALAR || node_is_empty(node)) {
        report_kind(checker, node, what, "a word");
        return NULL;
    }
    Text all = text_new(checker->arena);
    for (int i = 0; i < count; i++) {
        if (string_equal(node->text, choices[i]))
            return choices[i];
        text_format(&all, "%s%s", i ? ", " : "", choices[i]);
    }
    const char *nearest = nearest_name(node->text, choices, count);
    diagnose(checker->diagnostics, node->span, "%s: unknown value '%s'%s", what, node->text,
             did_you_mean(checker->arena, nearest));
    diagnose_hint(checker->diagnostics, "it is one of %s", all.data);
    return NULL;
}
