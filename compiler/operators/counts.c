/* Which attributes count something: those of which dimensions, subscripts or conditions on indices
   are made. */
#include "operators/notation.h"

#include <string.h>

int notation_part(const char *name, size_t *length)
{
    const size_t end = strlen(name);
    const int part = end > 2 && name[end - 2] == '.' ? name[end - 1] - '0' : -1;
    *length = part >= 0 && part < NOTATION_MAX_PARTS ? end - 2 : end;
    return *length < end ? part : -1;
}

/* "stride" and "stride.0" */
static bool is_named(const char *name, const char *attribute)
{
    size_t length;
    notation_part(name, &length);
    return length == strlen(attribute) && strncmp(name, attribute, length) == 0;
}

/* numerator(scale) and denominator(scale) make whole numbers of others. */
static bool is_ratio(const Term *term)
{
    return term->kind == TERM_APPLY &&
           (string_equal(term->name, "numerator") || string_equal(term->name, "denominator"));
}

static bool is_about_list(const Term *term)
{
    return term->kind == TERM_APPLY &&
           (string_equal(term->name, "given") || string_equal(term->name, "length"));
}

/* Whether a term reads the attribute at all, but for given(size) and length(dims). */
static bool reads(const Term *term, const char *attribute)
{
    if (term == NULL || is_ratio(term) || is_about_list(term))
        return false;
    if (term->kind == TERM_NAME && is_named(term->name, attribute))
        return true;
    for (int i = 0; i < term->count; i++)
        if (reads(term->arguments[i], attribute))
            return true;
    return false;
}

/* Whether a value reads it in a subscript, an extent or a condition of a reduction. */
static bool counts_in_value(const Term *term, const char *attribute)
{
    if (term == NULL)
        return false;
    for (int i = 0; i < term->count; i++)
        if ((term->kind == TERM_ACCESS && reads(term->arguments[i], attribute)) ||
            counts_in_value(term->arguments[i], attribute))
            return true;
    for (int i = 0; i < term->binder_count; i++)
        if (reads(term->binders[i].extent, attribute) ||
            reads(term->binders[i].ellipsis, attribute))
            return true;
    return counts_in_value(term->fallback, attribute) || reads(term->condition, attribute);
}

static bool counts_in_rules(const Operator *entry, const char *attribute)
{
    for (int i = 0; i < entry->sizes.count; i++)
        if (reads(entry->sizes.items[i].value, attribute))
            return true;
    for (int i = 0; i < entry->ranks.count; i++)
        if (reads(entry->ranks.items[i].value, attribute))
            return true;
    for (int i = 0; i < entry->equations.count; i++)
        if (reads(entry->equations.items[i].value, attribute))
            return true;
    if (reads(entry->each.value, attribute))
        return true;
    for (int i = 0; i < entry->tensors.count; i++)
        for (int d = 0; d < entry->tensors.items[i].rank; d++)
            if (reads(entry->tensors.items[i].dims[d], attribute))
                return true;
    return false;
}

bool notation_is_count(const Operator *entry, const Attribute *attribute)
{
    if (attribute->kind != ATTRIBUTE_NUMBER)
        return false;
    if (attribute->form == FORM_ELLIPSIS)
        return true;
    if (attribute->binds || counts_in_rules(entry, attribute->name))
        return true;
    for (int i = 0; i < entry->definitions.count; i++)
        if (counts_in_value(entry->definitions.items[i].value, attribute->name) ||
            reads(entry->definitions.items[i].condition, attribute->name))
            return true;
    return false;
}

bool notation_is_across(const Term *term)
{
    return term->kind == TERM_APPLY &&
           (string_equal(term->name, "total") || string_equal(term->name, "largest"));
}

bool notation_is_gradient(const Term *term)
{
    return term->kind == TERM_APPLY && string_equal(term->name, "gradient_of");
}

const Attribute *notation_attribute(const Operator *entry, const char *name)
{
    for (int i = 0; i < entry->attributes.count; i++)
        if (string_equal(entry->attributes.items[i].name, name))
            return &entry->attributes.items[i];
    return NULL;
}
