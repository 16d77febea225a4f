/* The values of settings, as an operator's entry declares them. */
#include "frontend/checker.h"
#include "operators/infer.h"

#include <math.h>
#include <string.h>

#define MAX_COUNT (INT64_C(1) << 31)

bool is_infinity(const Node *node)
{
    const char *text = node->kind == NODE_SCALAR ? node->text : "";
    text += *text == '-';
    return node->kind == NODE_SCALAR && node->plain &&
           (string_equal(text, "inf") || string_equal(text, ".inf"));
}

/* A size is at least 1; -1 leaves an extent open. */
static bool read_part(Checker *checker, const Operator *entry, const Attribute *attribute,
                      const Node *node, double *number)
{
    const char *what = arena_format(checker->arena, "'%s'", attribute->name);
    if (!notation_is_count(entry, attribute) && is_infinity(node)) {
        *number = *node->text == '-' ? -INFINITY : INFINITY;
        return true;
    }
    if (attribute->form == FORM_ARRAY || !notation_is_count(entry, attribute))
        return read_number(checker, node, what, number);
    int64_t value;
    const bool extent = attribute->form == FORM_ELLIPSIS;
    if (!read_integer(checker, node, what,
                      attribute->binds ? 1
                      : extent         ? -1
                                       : -MAX_COUNT,
                      MAX_COUNT, &value))
        return false;
    if (extent && value == 0)
        diagnose(checker->diagnostics, node->span, "%s: a dimension has at least 1 element", what);
    *number = (double)value;
    return !extent || value != 0;
}

static bool check_list(Checker *checker, const Attribute *attribute, const Node *node)
{
    const char *what = arena_format(checker->arena, "'%s'", attribute->name);
    const bool any = attribute->form != FORM_VALUE;
    if (node->kind == NODE_SEQUENCE && attribute->count == 1 && !any)
        diagnose(checker->diagnostics, node->span, "%s takes a number, not a list", what);
    else if (node->kind == NODE_SEQUENCE && node->count != attribute->count && !any)
        diagnose(checker->diagnostics, node->span, "%s takes a number or a list of %d, not of %d",
                 what, attribute->count, node->count);
    else if (node->kind == NODE_SEQUENCE && node->count == 0 && attribute->form != FORM_ELLIPSIS)
        diagnose(checker->diagnostics, node->span, "%s takes at least one number", what);
    else if (node->kind == NODE_SEQUENCE && node->count > NOTATION_MAX_LIST &&
             attribute->form != FORM_ARRAY)
        diagnose(checker->diagnostics, node->span, "%s takes at most %d numbers", what,
                 NOTATION_MAX_LIST);
    else
        return true;
    return false;
}

/* 1.0 and 1e3, which in Python are no integers. */
static bool is_written_as_real(const Node *node)
{
    return node->kind == NODE_SCALAR && strpbrk(node->text, ".eE") != NULL;
}

/* One number, or a list of as many as the attribute has parts. */
static bool read_numbers(Checker *checker, const Operator *entry, const Attribute *attribute,
                         const Node *node, Setting *setting)
{
    const bool list = node->kind == NODE_SEQUENCE;
    setting->kind = VALUE_NUMBERS;
    setting->is_list = list;
    setting->count = list ? node->count : 1;
    if (!check_list(checker, attribute, node))
        return false;
    setting->number = ARENA_ARRAY(checker->arena, double, setting->count);
    for (int i = 0; i < setting->count; i++) {
        const Node *part = list ? node->items[i] : node;
        if (!read_part(checker, entry, attribute, part, &setting->number[i]))
            return false;
        setting->is_real |= operator_gives_whole(entry) && is_written_as_real(part);
    }
    return true;
}

static bool read_string(Checker *checker, const Attribute *attribute, const Node *node,
                        Setting *setting)
{
    const char *what = arena_format(checker->arena, "'%s'", attribute->name);
    setting->kind = VALUE_STRING;
    if (attribute->form == FORM_LABELS)
        setting->string = read_text(checker, node, what);
    else if (attribute->choices > 0)
        setting->string = read_choice(checker, node, what, attribute->choice, attribute->choices);
    else
        setting->string =
            read_text(checker, node, what) ? read_name(checker, node, what, true) : NULL;
    return setting->string != NULL;
}

bool read_value(Checker *checker, const Operator *entry, const Attribute *attribute,
                const Node *node, Setting *setting)
{
    if (attribute->kind == ATTRIBUTE_BOOLEAN) {
        setting->kind = VALUE_BOOLEAN;
        return read_boolean(checker, node, arena_format(checker->arena, "'%s'", attribute->name),
                            &setting->boolean);
    }
    const bool word = attribute->choices > 0 && node->kind == NODE_SCALAR && !is_number(node);
    if (attribute->kind == ATTRIBUTE_STRING || word)
        return read_string(checker, attribute, node, setting);
    return read_numbers(checker, entry, attribute, node, setting);
}
