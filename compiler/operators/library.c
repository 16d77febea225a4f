/* dlc's own operators, parsed from the text that the build embeds, and those of a description. */
#include "operators/library.h"
#include "operators/check.h"

#include <ctype.h>
#include <string.h>

extern const char dlc_library_text[]; /* library.op, through cmake/embed.cmake */

static NotationFile parse_own(Context *context)
{
    Source *source = ARENA_NEW(context->arena, Source);
    *source = (Source){"<library>", dlc_library_text, strlen(dlc_library_text)};
    NotationFile file = {0};
    NotationText text = {.source = source, .text = dlc_library_text, .first_line = 1};
    notation_parse_library(context, text, &file);
    return file;
}

static bool is_called(const Operator *entry, const char *name)
{
    for (int i = 0; i < entry->also.count; i++)
        if (string_equal(entry->also.items[i], name))
            return true;
    return string_equal(entry->name, name);
}

/* The latest of the first `count`. */
static const Operator *find_among(const Library *library, int count, OperatorKind kind,
                                  const char *name)
{
    for (int i = count - 1; i >= 0; i--) {
        const Operator *entry = library->operators.items[i];
        if (entry->kind == kind && is_called(entry, name))
            return entry;
    }
    return NULL;
}

const Operator *library_find(const Library *library, OperatorKind kind, const char *name)
{
    return find_among(library, library->operators.count, kind, name);
}

static bool declares(const Operator *entry, const char *name)
{
    for (int i = 0; i < entry->attributes.count; i++)
        if (string_equal(entry->attributes.items[i].name, name))
            return true;
    for (int i = 0; i < entry->tensors.count; i++)
        if (entry->tensors.items[i].kind == TENSOR_OPERAND &&
            string_equal(entry->tensors.items[i].name, name))
            return true;
    return false;
}

/* What entries name for other operands is there. */
static void check_others(Context *context, const Library *library)
{
    for (int i = 0; i < library->operators.count; i++) {
        const Operator *entry = library->operators.items[i];
        if (entry->otherwise && !library_find(library, entry->kind, entry->otherwise))
            diagnose(context->diagnostics, entry->span, "there is no entry '%s'", entry->otherwise);
        for (int k = 0; k < entry->aliases.count; k++)
            if (!declares(entry, entry->aliases.items[k].of))
                diagnose(context->diagnostics, entry->aliases.items[k].span, "'%s' has no '%s'",
                         entry->name, entry->aliases.items[k].of);
        for (int k = 0; k < entry->forms.count; k++) {
            OtherForm *form = &entry->forms.items[k];
            form->entry = library_find(library, entry->kind, form->name);
            if (!form->entry)
                diagnose(context->diagnostics, form->span, "there is no entry '%s'", form->name);
        }
    }
}

Library *library_open(Context *context)
{
    Library *library = ARENA_NEW(context->arena, Library);
    int errors = diagnostics_errors(context->diagnostics);
    NotationFile file = parse_own(context);
    for (int i = 0; i < file.functions.count; i++)
        LIST_PUSH(context->arena, &library->functions, file.functions.items[i]);
    for (int i = 0; i < file.functions.count; i++)
        notation_check_function(context, file.functions.items[i], library);
    for (int i = 0; i < file.operators.count; i++) {
        const Operator *entry = file.operators.items[i];
        if (library_find(library, entry->kind, entry->name))
            diagnose(context->diagnostics, entry->span, "a second entry '%s'", entry->name);
        for (int k = 0; k < entry->also.count; k++)
            if (library_find(library, entry->kind, entry->also.items[k]))
                diagnose(context->diagnostics, entry->span, "a second entry '%s'",
                         entry->also.items[k]);
        notation_check_with(context, entry, library);
        LIST_PUSH(context->arena, &library->operators, entry);
    }
    library->built_in = library->operators.count;
    check_others(context, library);
    if (diagnostics_errors(context->diagnostics) > errors) {
        diagnostics_print(context->diagnostics, stderr);
        FAULT("the operator library has errors");
    }
    return library;
}

const Operator *library_find_own(const Library *library, OperatorKind kind, const char *name)
{
    return find_among(library, library->built_in, kind, name);
}

static bool is_built_in(const Library *library, const Operator *entry)
{
    for (int i = 0; i < library->built_in; i++)
        if (library->operators.items[i] == entry)
            return true;
    return false;
}

/* --- Misspelt names --------------------------------------------------------------------------- */

enum { NAME_ROOM = 64 };

/* "torch.nn.MaxPool2d", "max_pool2d" and "MaxPool2D" are all maxpool2d. */
static const char *normalise(char normal[NAME_ROOM], const char *name)
{
    const char *dot = strrchr(name, '.');
    size_t length = 0;
    for (const char *at = dot ? dot + 1 : name; *at && length + 1 < NAME_ROOM; at++)
        if (isalnum((unsigned char)*at))
            normal[length++] = (char)tolower((unsigned char)*at);
    normal[length] = 0;
    return normal;
}

const Operator *library_find_torch(const Library *library, OperatorKind kind, const char *name)
{
    char wanted[NAME_ROOM], own[NAME_ROOM];
    normalise(wanted, name);
    for (int i = 0; i < library->operators.count; i++) {
        const Operator *entry = library->operators.items[i];
        if (entry->kind == kind && entry->torch &&
            string_equal(normalise(own, entry->torch), wanted))
            return entry;
    }
    return NULL;
}

static bool means(const Operator *entry, const char *normal)
{
    char own[NAME_ROOM];
    return string_equal(normalise(own, entry->name), normal) ||
           (entry->torch && string_equal(normalise(own, entry->torch), normal));
}

const char *library_nearest(const Library *library, OperatorKind kind, const char *name)
{
    enum { MOST = 1000 };
    const char *candidates[MOST];
    char normal[NAME_ROOM];
    int count = 0;
    normalise(normal, name);
    for (int i = 0; i < library->operators.count && count < MOST; i++) {
        const Operator *entry = library->operators.items[i];
        if (entry->kind != kind)
            continue;
        if (means(entry, normal))
            return entry->name;
        candidates[count++] = entry->name;
    }
    const char *near = nearest_name(name, candidates, count);
    return near ? near : nearest_name(normal, candidates, count);
}

/* --- Operators of a description --------------------------------------------------------------- */

const Operator *library_add(Context *context, Library *library, const char *name, Span name_span,
                            NotationText text)
{
    Operator *entry = notation_parse_operator(context, text, name);
    if (!entry)
        return NULL;
    const Operator *known = library_find(library, entry->kind, name);
    if (known && !is_built_in(library, known)) {
        diagnose(context->diagnostics, name_span, "there is an operator '%s' already", name);
        diagnose_note(context->diagnostics, known->span, "it is defined here");
        return NULL;
    }
    if (known)
        diagnose_warning(context->diagnostics, name_span, "'%s' hides dlc's own operator", name);
    entry->span = name_span;
    entry->is_own = true;
    if (!notation_check_with(context, entry, library))
        return NULL;
    LIST_PUSH(context->arena, &library->operators, (const Operator *)entry);
    return entry;
}

const Operator *library_formula(Context *context, const Library *library, const char *name,
                                NotationText text)
{
    Operator *entry = notation_parse_formula(context, text, name);
    return entry && notation_check_with(context, entry, library) ? entry : NULL;
}
