/* x.each becomes x.0, x.1, ... and what mentions it is repeated; the dimensions of an ellipsis of
   which some are selected get names: A... becomes A0, A1, ..., and a[dims]... those of the list. */
#include "operators/specialise.h"
#include "operators/labels.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

typedef LIST(Term *) Terms;

typedef struct Expander {
    Arena *arena;
    const Given *given;
    LIST(const char *) numbered; /* ellipses whose dimensions get names */
    int at;                      /* the operand or result at hand; -1: none */
    const char *mapped;          /* the ellipsis of which one dimension is at hand; NULL: none */
    int dimension, item;         /* that, and its place in the list */
    bool broadcast;              /* operands have of an ellipsis what they have */
    const char *operand;         /* whose dimensions or subscripts are at hand; NULL: none */
    double whole;                /* what stands for the only element of a repeated dimension */
    bool failed;
} Expander;

static Term *expand(Expander *x, const Term *term);

/* ---- What an entry has ---- */

bool operator_is_each(const char *name)
{
    const size_t length = strlen(name), each = strlen(OPERATOR_EACH);
    return length > each && string_equal(name + length - each, OPERATOR_EACH);
}

bool operator_has_lists(const Operator *entry)
{
    for (int i = 0; i < entry->tensors.count; i++)
        if (operator_is_each(entry->tensors.items[i].name))
            return true;
    return false;
}

static bool any_term(const Term *term, bool (*is)(const Term *term))
{
    if (term == NULL)
        return false;
    if (is(term) || any_term(term->fallback, is) || any_term(term->condition, is))
        return true;
    for (int i = 0; i < term->binder_count; i++)
        if (any_term(term->binders[i].extent, is) || any_term(term->binders[i].ellipsis, is))
            return true;
    for (int i = 0; i < term->count; i++)
        if (any_term(term->arguments[i], is))
            return true;
    return false;
}

static bool is_selection(const Term *term)
{
    return term->kind == TERM_ELLIPSIS && term->selection != SELECT_ALL;
}

static bool is_each(const Term *term)
{
    return (term->kind == TERM_NAME || term->kind == TERM_ACCESS) && operator_is_each(term->name);
}

static bool any_of(Term *const *terms, int count, bool (*is)(const Term *term))
{
    for (int i = 0; i < count; i++)
        if (any_term(terms[i], is))
            return true;
    return false;
}

/* total(e) and factors(e) are over all operands; what they read is not written out for each. */
static bool mentions_each(const Term *term)
{
    if (term == NULL || (term->kind == TERM_APPLY && (string_equal(term->name, "total") ||
                                                      string_equal(term->name, "factors"))))
        return false;
    if (is_each(term) || mentions_each(term->fallback) || mentions_each(term->condition))
        return true;
    for (int i = 0; i < term->binder_count; i++)
        if (mentions_each(term->binders[i].extent))
            return true;
    for (int i = 0; i < term->count; i++)
        if (mentions_each(term->arguments[i]))
            return true;
    return false;
}

static bool definition_is_of_each(const Definition *d)
{
    if (operator_is_each(d->name) || mentions_each(d->value) || mentions_each(d->condition))
        return true;
    for (int i = 0; i < d->count; i++)
        if (mentions_each(d->subscripts[i]))
            return true;
    return false;
}

static bool in_definition(const Definition *d, bool (*is)(const Term *term))
{
    return any_of(d->subscripts, d->count, is) || any_term(d->value, is) ||
           any_term(d->condition, is);
}

const TensorDeclaration *operator_operand(const Operator *entry, int position)
{
    for (int i = 0; i < entry->tensors.count; i++)
        if (entry->tensors.items[i].kind == TENSOR_OPERAND && position-- == 0)
            return &entry->tensors.items[i];
    return NULL;
}

bool operator_has_selections(const Operator *entry)
{
    for (int i = 0; i < entry->tensors.count; i++)
        if (any_of(entry->tensors.items[i].dims, entry->tensors.items[i].rank, is_selection))
            return true;
    for (int i = 0; i < entry->definitions.count; i++)
        if (in_definition(&entry->definitions.items[i], is_selection))
            return true;
    return false;
}

/* ---- Terms ---- */

static Term *new_term(Expander *x, const Term *like, TermKind kind, const char *name)
{
    Term *term = ARENA_NEW(x->arena, Term);
    *term = (Term){.kind = kind, .span = like->span, .name = name, .height = like->height};
    return term;
}

static Term *new_number(Expander *x, const Term *like, double value)
{
    Term *term = new_term(x, like, TERM_NUMBER, NULL);
    term->number = value;
    return term;
}

static Term *binary(Expander *x, const char *sign, Term *a, Term *b)
{
    Term *term = new_term(x, a, TERM_APPLY, sign);
    term->count = 2;
    term->arguments = ARENA_ARRAY(x->arena, Term *, 2);
    term->arguments[0] = a;
    term->arguments[1] = b;
    term->height = (a->height > b->height ? a->height : b->height) + 1;
    return term;
}

static const char *numbered_name(Expander *x, const char *ellipsis, int dimension)
{
    return arena_format(x->arena, "%s%d", ellipsis, dimension);
}

static bool is_numbered(const Expander *x, const char *name)
{
    for (int i = 0; i < x->numbered.count && name != NULL; i++)
        if (strcasecmp(x->numbered.items[i], name) == 0)
            return true;
    return false;
}

static void fail(Expander *x, const char *list, const char *message)
{
    if (!x->failed)
        x->given->refuse(x->given->user, list, message);
    x->failed = true;
}

static int rank_of(Expander *x, const char *ellipsis)
{
    const int rank = x->given->rank(x->given->user, ellipsis);
    x->failed |= rank < 0;
    return rank;
}

/* The dimensions that a list names, counted from 0; at most NOTATION_MAX_LIST of them. */
static int listed(Expander *x, const Term *selection, int rank, int *dims)
{
    const char *name = selection->arguments[0]->name; /* NULL: "..." */
    const double *items = NULL;
    const int given = name == NULL ? LIST_OF_ALL : x->given->list(x->given->user, name, &items);
    const int count = given == LIST_OF_ALL ? rank : given;
    for (int i = 0; i < count && !x->failed; i++) {
        const double item = given == LIST_OF_ALL ? i : items[i] < 0 ? items[i] + rank : items[i];
        if (item < 0 || item >= rank)
            fail(x, name,
                 arena_format(x->arena, "%g is no dimension: the input has %d", items[i], rank));
        dims[i] = x->failed ? 0 : (int)item;
        for (int k = 0; k < i; k++)
            if (dims[k] == dims[i])
                fail(x, name, arena_format(x->arena, "the dimension %d is there twice", dims[i]));
    }
    return count;
}

static int position_in(const int *dims, int count, int dimension)
{
    for (int i = 0; i < count; i++)
        if (dims[i] == dimension)
            return i;
    return -1;
}

static Term *map_dimension(Expander *x, const Term *selection, int dimension, int item)
{
    const Expander outer = *x;
    x->mapped = selection->name;
    x->dimension = dimension;
    x->item = item;
    Term *term = expand(x, selection->arguments[1]);
    x->mapped = outer.mapped;
    x->dimension = outer.dimension;
    x->item = outer.item;
    return term;
}

/* The dimensions of an ellipsis that has names for them, one by one. */
static void expand_ellipsis(Expander *x, const Term *term, Terms *out)
{
    int dims[NOTATION_MAX_LIST];
    const int rank = rank_of(x, term->name);
    const int count = term->selection == SELECT_ALL ? 0 : listed(x, term, rank, dims);
    const bool kept = term->selection == SELECT_OTHERS && term->count > 1 && !x->failed &&
                      x->given->holds(x->given->user, term->arguments[1]);
    const bool size = isupper((unsigned char)term->name[0]) != 0;
    const int last = term->selection == SELECT_LISTED ? count : rank;
    for (int i = 0; i < last && !x->failed; i++) {
        const int at = position_in(dims, count, i);
        const int dimension = term->selection == SELECT_LISTED ? dims[i] : i;
        Term *one = new_term(x, term, TERM_NAME, numbered_name(x, term->name, dimension));
        if (term->selection == SELECT_OTHERS && at >= 0 && !kept)
            continue;
        if (term->selection == SELECT_OTHERS && at >= 0)
            one = size ? new_number(x, term, 1)
                       : new_term(x, term, TERM_NAME, arena_format(x->arena, "%s_", one->name));
        if (term->selection == SELECT_MAPPED && at >= 0)
            one = map_dimension(x, term, i, at);
        LIST_PUSH(x->arena, out, one);
    }
}

/* Of the dimensions of an ellipsis those that the operand at hand has: what it repeats has the
   extent 1, or is read at 0. */
static void keep_own(Expander *x, const Term *ellipsis, int first, Terms *out)
{
    int kept = first;
    for (int i = first; i < out->count; i++) {
        const Share share = x->given->share(x->given->user, x->operand, ellipsis->name, i - first);
        if (share != SHARE_NONE)
            out->items[kept++] =
                share == SHARE_ONE ? new_number(x, ellipsis, x->whole) : out->items[i];
    }
    out->count = kept;
}

/* ---- Dimensions that a text names ---- */

static bool is_labelled(const Expander *x, const Term *term)
{
    const Labels *labels = x->given->labels;
    return labels != NULL && term->kind == TERM_ELLIPSIS && term->name != NULL &&
           (strcasecmp(term->name, labels->operand) == 0 ||
            strcasecmp(term->name, labels->result) == 0);
}

static void push_labels(Expander *x, const Term *term, const char *letters, Terms *out)
{
    const bool is_size = isupper((unsigned char)term->name[0]) != 0;
    for (; *letters; letters++)
        LIST_PUSH(x->arena, out,
                  *letters == '.'
                      ? new_term(x, term, TERM_ELLIPSIS, NULL)
                      : new_term(x, term, TERM_NAME, labels_name(x->arena, *letters, is_size)));
}

/* Those of the operand at hand, those of the result, or those of all operands that it has not. */
static void expand_labels(Expander *x, const Term *term, Terms *out)
{
    const Labels *labels = x->given->labels;
    if (strcasecmp(term->name, labels->result) == 0) {
        push_labels(x, term, labels->to, out);
        return;
    }
    if (term->selection == SELECT_ALL) {
        push_labels(x, term, x->at >= 0 && x->at < labels->count ? labels->of[x->at] : "", out);
        return;
    }
    Text rest = text_new(x->arena);
    for (int i = 0; i < labels->count; i++)
        for (const char *at = labels->of[i]; *at; at++)
            if (!strchr(labels->to, *at) && !strchr(rest.data, *at))
                text_add_bytes(&rest, at, 1);
    push_labels(x, term, rest.data, out);
}

static void expand_into(Expander *x, const Term *term, Terms *out)
{
    if (is_labelled(x, term))
        expand_labels(x, term, out);
    else if (term->kind == TERM_ELLIPSIS && is_numbered(x, term->name)) {
        const int first = out->count;
        expand_ellipsis(x, term, out);
        if (x->broadcast && x->operand && !x->failed)
            keep_own(x, term, first, out);
    } else
        LIST_PUSH(x->arena, out, expand(x, term));
}

static Term **expand_all(Expander *x, Term *const *terms, int *count)
{
    Terms out = {0};
    for (int i = 0; i < *count; i++)
        expand_into(x, terms[i], &out);
    *count = out.count;
    return out.items;
}

/* before(e), total(e) and factors(e): the sum over the operands or results before this one, that
   over all, and the product of all. */
static Term *expand_fold(Expander *x, const Term *term, const char *sign, int count)
{
    const int outer = x->at;
    Term *fold = NULL;
    for (x->at = 0; x->at < count; x->at++) {
        Term *one = expand(x, term->arguments[0]);
        fold = fold ? binary(x, sign, fold, one) : one;
    }
    x->at = outer;
    return fold ? fold : new_number(x, term, 0);
}

/* product(A...), and ravel(a...) in the radix of A... */
static Term *expand_radix(Expander *x, const Term *term)
{
    Terms dims = {0}, sizes = {0};
    Term size = *term->arguments[0];
    char *name = arena_string(x->arena, size.name);
    name[0] = (char)toupper((unsigned char)name[0]);
    size.name = name;
    expand_ellipsis(x, term->arguments[0], &dims);
    expand_ellipsis(x, &size, &sizes);
    if (string_equal(term->name, "product")) {
        Term *product = new_number(x, term, 1);
        for (int i = 0; i < dims.count; i++)
            product = i ? binary(x, "*", product, dims.items[i]) : dims.items[i];
        return product;
    }
    Term *number = new_number(x, term, 0);
    for (int i = 0; i < dims.count; i++)
        number = i ? binary(x, "+", binary(x, "*", number, sizes.items[i]), dims.items[i])
                   : dims.items[i];
    return number;
}

/* The item of a list, or its name with the number, where no settings are known. */
static Term *list_item(Expander *x, const Term *term, const char *name, int item)
{
    const double *items = NULL;
    if (x->given->list == NULL)
        return new_term(x, term, TERM_NAME, arena_format(x->arena, "%s.%d", name, item));
    const int count = x->given->list(x->given->user, name, &items);
    if (item < count)
        return new_number(x, term, items[item]);
    if (x->mapped != NULL)
        fail(x, name, "has fewer items than there are dimensions to apply it to");
    return new_term(x, term, TERM_NAME, "none");
}

static bool is_list(Expander *x, const char *name)
{
    const double *items;
    return x->given->list != NULL && x->given->list(x->given->user, name, &items) != LIST_NONE;
}

static Term *expand_name(Expander *x, const Term *term)
{
    if (x->mapped != NULL && strcasecmp(x->mapped, term->name) == 0)
        return new_term(x, term, TERM_NAME, numbered_name(x, term->name, x->dimension));
    if (x->mapped != NULL && is_list(x, term->name))
        return list_item(x, term, term->name, x->item);
    if (x->at < 0 || !operator_is_each(term->name))
        return NULL;
    const char *stem =
        arena_substring(x->arena, term->name, strlen(term->name) - strlen(OPERATOR_EACH));
    if (is_list(x, stem))
        return list_item(x, term, stem, x->at);
    return new_term(x, term, TERM_NAME, arena_format(x->arena, "%s.%d", stem, x->at));
}

static const char *each_name(Expander *x, const char *name)
{
    if (x->at < 0 || name == NULL || !operator_is_each(name))
        return name;
    const size_t stem = strlen(name) - strlen(OPERATOR_EACH);
    return arena_format(x->arena, "%.*s.%d", (int)stem, name, x->at);
}

static Term *size_of(Expander *x, const Term *index)
{
    char *name = arena_string(x->arena, index->name);
    name[0] = (char)toupper((unsigned char)name[0]);
    return new_term(x, index, TERM_NAME, name);
}

static void expand_binders(Expander *x, const Term *term, Term *copy)
{
    LIST(Binder) binders = {0};
    for (int i = 0; i < term->binder_count; i++) {
        Binder binder = term->binders[i];
        Terms names = {0};
        if (binder.extent)
            binder.extent = expand(x, binder.extent);
        const bool is_listed = binder.ellipsis && (is_labelled(x, binder.ellipsis) ||
                                                   is_numbered(x, binder.ellipsis->name));
        if (!is_listed) {
            LIST_PUSH(x->arena, &binders, binder);
            continue;
        }
        expand_into(x, binder.ellipsis, &names);
        for (int k = 0; k < names.count; k++) {
            Binder one = {.name = names.items[k]->name, .span = binder.span};
            if (x->broadcast) /* what is repeated does not tell the extent */
                one.extent = size_of(x, names.items[k]);
            LIST_PUSH(x->arena, &binders, one);
        }
    }
    copy->binder_count = binders.count;
    copy->binders = binders.items;
}

static Term *expand(Expander *x, const Term *term)
{
    const bool call = term->kind == TERM_APPLY && term->count == 1;
    if (term->kind == TERM_NAME) {
        Term *name = expand_name(x, term);
        if (name)
            return name;
    }
    if (call && string_equal(term->name, "before") && x->at >= 0)
        return expand_fold(x, term, "+", x->at);
    if (call && string_equal(term->name, "total") && x->given->each >= 0)
        return expand_fold(x, term, "+", x->given->each);
    if (call && string_equal(term->name, "factors") && x->given->each > 0)
        return expand_fold(x, term, "*", x->given->each);
    const bool labelled = term->kind == TERM_REDUCE && x->given->labels != NULL;
    if (call && (string_equal(term->name, "product") || string_equal(term->name, "ravel")) &&
        term->arguments[0]->kind == TERM_ELLIPSIS && is_numbered(x, term->arguments[0]->name))
        return expand_radix(x, term);
    Term *copy = ARENA_NEW(x->arena, Term);
    *copy = *term;
    const char *outer = x->operand;
    if (term->kind == TERM_ACCESS) {
        copy->name = each_name(x, term->name);
        x->operand = copy->name;
    }
    copy->arguments = expand_all(x, term->arguments, &copy->count);
    x->operand = outer;
    expand_binders(x, term, copy);
    if (labelled && copy->binder_count == 0) /* nothing is summed over */
        return copy->arguments[0];
    if (term->fallback)
        copy->fallback = expand(x, term->fallback);
    if (term->condition)
        copy->condition = expand(x, term->condition);
    return copy;
}

/* ---- Entries ---- */

static void expand_tensor(Expander *x, const TensorDeclaration *tensor, Operator *out)
{
    TensorDeclaration copy = *tensor;
    copy.name = each_name(x, tensor->name);
    x->operand = tensor->kind == TENSOR_OPERAND ? copy.name : NULL;
    x->whole = 1;
    copy.dims = expand_all(x, tensor->dims, &copy.rank);
    x->operand = NULL;
    x->whole = 0;
    if (tensor->present)
        copy.present = expand(x, tensor->present);
    if (tensor->otherwise)
        copy.otherwise = expand(x, tensor->otherwise);
    LIST_PUSH(x->arena, &out->tensors, copy);
}

static void expand_tensors(Expander *x, const Operator *entry, Operator *out)
{
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        if (!operator_is_each(tensor->name)) {
            expand_tensor(x, tensor, out);
            continue;
        }
        for (x->at = 0; x->at < x->given->each; x->at++)
            expand_tensor(x, tensor, out);
        x->at = -1;
    }
}

static void expand_definition(Expander *x, const Definition *definition, Operator *out)
{
    Definition copy = *definition;
    copy.name = each_name(x, definition->name);
    copy.subscripts = expand_all(x, definition->subscripts, &copy.count);
    copy.value = expand(x, definition->value);
    if (definition->condition)
        copy.condition = expand(x, definition->condition);
    LIST_PUSH(x->arena, &out->definitions, copy);
}

static void expand_definitions(Expander *x, const Operator *entry, Operator *out)
{
    for (int i = 0; i < entry->definitions.count; i++) {
        const Definition *definition = &entry->definitions.items[i];
        if (!definition_is_of_each(definition)) {
            expand_definition(x, definition, out);
            continue;
        }
        for (x->at = 0; x->at < x->given->each; x->at++)
            expand_definition(x, definition, out);
        x->at = -1;
    }
}

static void expand_requirements(Expander *x, const Operator *entry, Operator *out)
{
    for (int i = 0; i < entry->requirements.count; i++) {
        Requirement copy = entry->requirements.items[i];
        copy.condition = expand(x, copy.condition);
        LIST_PUSH(x->arena, &out->requirements, copy);
    }
}

static void expand_rules(Expander *x, const Operator *entry, Operator *out)
{
    for (int i = 0; i < entry->sizes.count; i++) {
        SizeRule copy = entry->sizes.items[i];
        copy.value = expand(x, copy.value);
        LIST_PUSH(x->arena, &out->sizes, copy);
    }
    for (int i = 0; i < entry->ranks.count; i++)
        if (!is_numbered(x, entry->ranks.items[i].name))
            LIST_PUSH(x->arena, &out->ranks, entry->ranks.items[i]);
    for (int i = 0; i < entry->equations.count; i++) {
        SizeRule copy = entry->equations.items[i];
        copy.value = expand(x, copy.value);
        LIST_PUSH(x->arena, &out->equations, copy);
    }
}

/* The ellipses of which dimensions are selected: those of the results, and those of definitions. */
static void find_numbered(Expander *x, const Term *term)
{
    if (term == NULL)
        return;
    if (is_selection(term) && !is_labelled(x, term) && !is_numbered(x, term->name))
        LIST_PUSH(x->arena, &x->numbered, term->name);
    for (int i = 0; i < term->count; i++)
        find_numbered(x, term->arguments[i]);
    for (int i = 0; i < term->binder_count; i++)
        find_numbered(x, term->binders[i].ellipsis);
    find_numbered(x, term->fallback);
    find_numbered(x, term->condition);
}

static void find_all_numbered(Expander *x, const Operator *entry)
{
    for (int i = 0; i < entry->tensors.count; i++)
        for (int d = 0; d < entry->tensors.items[i].rank; d++)
            find_numbered(x, entry->tensors.items[i].dims[d]);
    for (int i = 0; i < entry->definitions.count; i++) {
        const Definition *definition = &entry->definitions.items[i];
        for (int k = 0; k < definition->count; k++)
            find_numbered(x, definition->subscripts[k]);
        find_numbered(x, definition->value);
        find_numbered(x, definition->condition);
    }
}

static bool has_dots(const Labels *labels)
{
    return strchr(labels->to, '.') != NULL;
}

const Operator *operator_specialise(Arena *arena, const Operator *entry, const Given *given)
{
    Expander x = {.arena = arena, .given = given, .at = -1};
    Operator *out = ARENA_NEW(arena, Operator);
    *out = *entry;
    memset(&out->tensors, 0, sizeof out->tensors);
    memset(&out->definitions, 0, sizeof out->definitions);
    memset(&out->requirements, 0, sizeof out->requirements);
    memset(&out->sizes, 0, sizeof out->sizes);
    memset(&out->ranks, 0, sizeof out->ranks);
    memset(&out->equations, 0, sizeof out->equations);
    if (given->rank != NULL)
        find_all_numbered(&x, entry);
    out->broadcast = entry->broadcast && (given->labels == NULL || has_dots(given->labels));
    x.broadcast = entry->broadcast && given->labels == NULL && given->share != NULL;
    expand_tensors(&x, entry, out);
    expand_rules(&x, entry, out);
    expand_requirements(&x, entry, out);
    expand_definitions(&x, entry, out);
    return x.failed ? NULL : out;
}
