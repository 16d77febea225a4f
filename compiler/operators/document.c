/* The reference of the operators, in Markdown. All of it comes from the entries. */
#include "operators/infer.h"
#include "operators/library.h"
#include "operators/printer.h"

#include <ctype.h>
#include <string.h>

static const char *const headings[] = {"Layers",    "Losses",   "Metrics",  "Optimizers",
                                       "Gradients", "Averages", "Schedules"};

static void add_term(Text *out, const Term *term)
{
    text_add(out, "`");
    notation_print_term(out, term);
    text_add(out, "`");
}

/* --- Contents --------------------------------------------------------------------------------- */

static void add_contents(Text *out, const Library *library, OperatorKind kind)
{
    text_format(out, "\n**%s**\n\n", headings[kind]);
    for (int i = 0; i < library->operators.count; i++) {
        const Operator *entry = library->operators.items[i];
        if (entry->kind == kind)
            text_format(out, "- [`%s`](#%s)%s%s\n", entry->name, entry->name,
                        entry->about ? ": " : "", entry->about ? entry->about : "");
    }
}

/* --- Attributes and tensors ------------------------------------------------------------------- */

static void add_default(Text *out, const Attribute *attribute)
{
    if (attribute->need == NEED_NONE && attribute->form != FORM_ARRAY) {
        text_add(out, "none");
        return;
    }
    text_add(out, "`");
    if (attribute->form == FORM_VALUE && attribute->choices == 0)
        notation_print_default(out, attribute);
    else
        notation_print_value(out, attribute);
    text_add(out, "`");
}

/* What the entry does not say of an attribute by its default. */
static void add_remark(Text *out, const Attribute *attribute, bool inferred)
{
    static const char *const counts[] = {"", "", "two", "three", "four", "five", "six"};
    if (attribute->form == FORM_LIST) {
        text_add(out, "a list of any length");
    } else if (attribute->form == FORM_LABELS) {
        text_add(out, "a text that names dimensions: ");
        add_term(out, attribute->value[0]);
        text_add(out, " of each operand, ");
        add_term(out, attribute->value[1]);
        text_add(out, " of the result");
    } else if (attribute->form == FORM_ELLIPSIS) {
        text_add(out, "a list: the extents ");
        add_default(out, attribute);
    } else if (attribute->form == FORM_ARRAY) {
        text_add(out, "an array: a number for each of them, or one for all");
    } else if (attribute->binds) {
        text_add(out, inferred ? "checked to be " : "gives ");
        add_default(out, attribute);
    } else if (attribute->kind == ATTRIBUTE_SCALAR) {
        text_add(out, "may change while training");
    } else if (attribute->count > 1) {
        text_format(out, "one number or %s", counts[attribute->count]);
    }
    for (int i = 0; i < attribute->choices; i++)
        text_format(out, "%s`%s`",
                    i > 0                  ? ", "
                    : attribute->count > 1 ? "; or "
                                           : "",
                    attribute->choice[i]);
}

static void add_attributes(Text *out, const Operator *entry)
{
    if (!entry->attributes.count)
        return;
    text_add(out, "\n| argument | default | |\n|---|---|---|\n");
    for (int i = 0; i < entry->attributes.count; i++) {
        const Attribute *attribute = &entry->attributes.items[i];
        bool inferred = attribute->binds && operator_infers_size(entry, attribute->value[0]->name);
        text_format(out, "| `%s` | ", attribute->name);
        if (attribute->form == FORM_ELLIPSIS)
            text_add(out, operator_infers_rank(entry, attribute->value[0]->name) ? "inferred"
                                                                                 : "required");
        else if (attribute->need != NEED_REQUIRED && !attribute->binds)
            add_default(out, attribute);
        else
            text_add(out, inferred ? "inferred" : "required");
        text_add(out, " | ");
        add_remark(out, attribute, inferred);
        text_add(out, " |\n");
    }
}

static void add_initial(Text *out, const Operator *entry, const TensorDeclaration *tensor)
{
    for (int i = 0; i < entry->initializers.count; i++) {
        const Initializer *initializer = &entry->initializers.items[i];
        if (!string_equal(initializer->parameter, tensor->name))
            continue;
        text_format(out, "`%s(", initializer->distribution);
        for (int j = 0; j < initializer->count; j++) {
            text_add(out, j ? ", " : "");
            notation_print_term(out, initializer->argument[j]);
        }
        text_add(out, ")`");
        return;
    }
    text_add(out, "`");
    text_number(out, tensor->initial);
    text_add(out, "`");
}

static void add_kept(Text *out, const Operator *entry)
{
    static const char *const words[] = {"", "parameter", "buffer", "state", ""};
    bool first = true;
    for (int i = 0; i < entry->tensors.count; i++) {
        const TensorDeclaration *tensor = &entry->tensors.items[i];
        if (tensor->kind == TENSOR_OPERAND || tensor->kind == TENSOR_RESULT ||
            tensor->kind == TENSOR_CONSTANT)
            continue;
        if (first)
            text_add(out, "\n| kept | | initial value | present |\n|---|---|---|---|\n");
        first = false;
        text_format(out, "| `%s[", tensor->name);
        for (int j = 0; j < tensor->rank; j++) {
            text_add(out, j ? ", " : "");
            notation_print_term(out, tensor->dims[j]);
        }
        text_format(out, "]` | %s | ", words[tensor->kind]);
        add_initial(out, entry, tensor);
        text_add(out, tensor->present ? " | if " : " | always");
        if (tensor->present)
            add_term(out, tensor->present);
        text_add(out, " |\n");
    }
}

/* --- Shapes and formulas ---------------------------------------------------------------------- */

static void add_rules(Text *out, const char *format, const SizeRule *rules, int count)
{
    for (int i = 0; i < count; i++) {
        text_format(out, format, rules[i].name);
        notation_print_term(out, rules[i].value);
        text_add(out, "`\n");
    }
}

static void add_shapes(Text *out, const Operator *entry)
{
    if (!entry->sizes.count && !entry->ranks.count && !entry->requirements.count &&
        !entry->equations.count && !entry->each.value)
        return;
    text_add(out, "\nShapes:\n\n");
    add_rules(out, "- `%s = ", entry->sizes.items, entry->sizes.count);
    add_rules(out, "- number of dimensions of `%s...`: `", entry->ranks.items, entry->ranks.count);
    add_rules(out, "- elements of `%s...`: `", entry->equations.items, entry->equations.count);
    if (entry->each.value)
        add_rules(out, "- number of results `%s`: `", &entry->each, 1);
    for (int i = 0; i < entry->requirements.count; i++) {
        text_add(out, "- requires ");
        add_term(out, entry->requirements.items[i].condition);
        text_add(out, "\n");
    }
}

/* The text of a clause that begins in a column, with that indentation taken from the lines after
   the first. */
static void add_written(Text *out, const char *at, int column, int indent)
{
    for (int line = 0; *at; line++) {
        size_t length = strcspn(at, "\n"), skip = 0;
        while (line && skip < length && at[skip] == ' ' && skip + 1 < (size_t)column)
            skip++;
        text_format(out, "%*s", indent, "");
        text_add_bytes(out, at + skip, length - skip);
        text_add(out, "\n");
        at += length + (at[length] == '\n');
    }
}

static void add_formula(Text *out, const Operator *entry)
{
    static const char *const labels[] = {"always:", "train:", "eval:"};
    DefinitionMode mode = MODE_ALWAYS;
    text_add(out, "\n```\n");
    for (int i = 0; i < entry->tensors.count; i++)
        if (entry->tensors.items[i].written)
            add_written(out, entry->tensors.items[i].written,
                        entry->tensors.items[i].span.column - (int)strlen("table "), 0);
    for (int i = 0; i < entry->definitions.count; i++) {
        const Definition *definition = &entry->definitions.items[i];
        if (definition->mode != mode)
            text_format(out, "%s\n", labels[definition->mode]);
        mode = definition->mode;
        add_written(out, definition->written, definition->span.column, mode == MODE_ALWAYS ? 0 : 2);
    }
    text_add(out, "```\n");
}

static void add_signature(Text *out, const Operator *entry)
{
    text_format(out, "\n```\n%s", entry->name);
    notation_print_signature(out, entry);
    text_add(out, "\n```\n");
}

/* What a metric shows. */
static void add_value(Text *out, const Operator *value)
{
    if (value == NULL)
        return;
    text_add(out, "\nOf the sums over the samples is shown\n\n```\n");
    Text signature = text_new(out->arena);
    notation_print_signature(&signature, value);
    text_format(out, "%s\n```\n", signature.data + strspn(signature.data, " "));
    add_formula(out, value);
    add_shapes(out, value);
}

static void add_form(Text *out, const OtherForm *form)
{
    text_format(out, " It is [`%s`](#%s) ", form->name, form->name);
    if (form->condition) {
        text_add(out, "where ");
        add_term(out, form->condition);
    } else if (form->with) {
        text_format(out, "with `%s`", form->with);
    } else {
        text_format(out, "of %d values", form->operands);
    }
    text_add(out, ".");
}

static void add_entry(Text *out, const Operator *entry)
{
    text_format(out, "\n### %s\n\n", entry->name);
    if (entry->about)
        text_format(out, "%s.", entry->about);
    if (entry->torch)
        text_format(out, "%sIn PyTorch: `%s`.", entry->about ? " " : "", entry->torch);
    for (int i = 0; i < entry->also.count; i++)
        text_format(out, "%s`%s`", i ? ", " : " Also ", entry->also.items[i]);
    text_add(out, entry->also.count ? "." : "");
    if (entry->unit)
        text_format(out, " Shown in %s.", entry->unit);
    for (int i = 0; i < entry->forms.count; i++) {
        add_form(out, &entry->forms.items[i]);
    }
    for (int i = 0; i < entry->aliases.count; i++)
        text_format(out, " `%s` is also `%s`.", entry->aliases.items[i].of,
                    entry->aliases.items[i].name);
    if (entry->otherwise)
        text_format(out, " Of values that are no integers it is [`%s`](#%s).", entry->otherwise,
                    entry->otherwise);
    text_add(out, "\n");
    add_signature(out, entry);
    add_formula(out, entry);
    add_value(out, entry->value);
    add_attributes(out, entry);
    add_kept(out, entry);
    add_shapes(out, entry);
}

/* --- Functions -------------------------------------------------------------------------------- */

static void add_function(Text *out, const FunctionEntry *function)
{
    text_format(out, "| `%s(", function->name);
    for (int i = 0; i < function->arity; i++)
        text_format(out, "%s%s", i ? ", " : "", function->parameter[i]);
    text_add(out, ")` | ");
    for (int i = 0; i < function->arity; i++) {
        static const Term zero = {.kind = TERM_NUMBER};
        text_add(out, i ? ", " : "");
        add_term(out, function->derivative[i] ? function->derivative[i] : &zero);
    }
    text_add(out, " |\n");
}

void library_document(Text *out, const Library *library)
{
    text_add(out,
             "# Operators\n\n"
             "Written by `dlc --list-operators` from the operator library. Names, arguments, "
             "defaults and initial\nvalues are PyTorch's. Capitals are sizes, solved for from the "
             "shapes of the operands; `...` stands\nfor any further dimensions; `x[i | 0]` reads 0 "
             "outside of `x`; `/` is the floor division in sizes\nand subscripts.\n");
    for (int kind = 0; kind < OPERATOR_KINDS; kind++)
        add_contents(out, library, (OperatorKind)kind);
    text_add(out,
             "\n[Functions](#functions) that formulas may use\n\n[Blocks](#blocks) of operators\n");
    for (int kind = 0; kind < OPERATOR_KINDS; kind++) {
        text_format(out, "\n## %s\n", headings[kind]);
        for (int i = 0; i < library->operators.count; i++)
            if (library->operators.items[i]->kind == (OperatorKind)kind)
                add_entry(out, library->operators.items[i]);
    }
    text_add(out, "\n## Functions\n\nTheir derivatives are over the arguments and the result "
                  "`y`.\n\n| function | derivatives |\n|---|---|\n");
    for (int i = 0; i < library->functions.count; i++)
        add_function(out, library->functions.items[i]);
}
