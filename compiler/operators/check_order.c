/* Checks of an entry as a whole: that a definition stands before what reads it, and that the sizes
   can be solved for. */
#include "operators/check.h"

/* --- Order ------------------------------------------------------------------------------------ */

/* h[b, t - 1, k]: another step of a recurrence, which may be defined further down. In one that goes
   backwards t + 1 is the step before. */
static bool is_other_step(const Term *access)
{
    for (int i = 0; i < access->count; i++) {
        const Term *term = access->arguments[i];
        if (term->kind == TERM_APPLY && term->count == 2 &&
            (string_equal(term->name, "-") || string_equal(term->name, "+")) &&
            term->arguments[0]->kind == TERM_NAME && term->arguments[1]->kind == TERM_NUMBER &&
            term->arguments[1]->number >= 1)
            return true;
    }
    return false;
}

static bool in_mode(const Definition *definition, DefinitionMode mode)
{
    return definition->mode == MODE_ALWAYS || definition->mode == mode;
}

static bool is_defined_in(const Checker *c, const char *name, DefinitionMode mode)
{
    for (int i = 0; i < c->entry->definitions.count; i++) {
        const Definition *definition = &c->entry->definitions.items[i];
        if (in_mode(definition, mode) && string_equal(definition->name, name))
            return true;
    }
    return false;
}

static const char *mode_name(DefinitionMode mode)
{
    return mode == MODE_TRAIN ? "training" : "evaluation";
}

static void check_read(Checker *c, const Term *access, DefinitionMode mode)
{
    const Symbol *tensor = check_find(c, SYMBOL_TENSOR, access->name);
    if (!tensor || tensor->defined)
        return;
    if (!is_defined_in(c, access->name, mode))
        check_error(c, access->span, "'%s' is not defined in %s", access->name, mode_name(mode));
    else if (!is_other_step(access))
        check_error(c, access->span,
                    "'%s' is read before it is defined, and not at an earlier index (like t - 1 "
                    "or, backwards, t + 1)",
                    access->name);
}

static void check_reads(Checker *c, const Term *term, DefinitionMode mode)
{
    if (term->kind == TERM_ACCESS)
        check_read(c, term, mode);
    for (int i = 0; i < term->count; i++)
        check_reads(c, term->arguments[i], mode);
    if (term->fallback)
        check_reads(c, term->fallback, mode);
    if (term->condition)
        check_reads(c, term->condition, mode);
}

/* Several definitions of one tensor need conditions, to be disjoint by. */
static void define(Checker *c, const Definition *definition)
{
    Symbol *tensor = check_find(c, SYMBOL_TENSOR, definition->name);
    if (!tensor || definition->update)
        return;
    if (tensor->always || (tensor->defined && !definition->condition))
        check_error(c, definition->span,
                    "'%s' is defined twice; parts of a tensor need 'for' conditions",
                    definition->name);
    tensor->defined = true;
    tensor->always |= !definition->condition;
}

static void check_update_once(Checker *c, int position, DefinitionMode mode)
{
    const Definition *definition = &c->entry->definitions.items[position];
    for (int i = 0; i < position; i++) {
        const Definition *other = &c->entry->definitions.items[i];
        if (other->update && in_mode(other, mode) && !other->condition &&
            string_equal(other->name, definition->name))
            check_error(c, definition->span, "'%s' is updated twice", definition->name);
    }
}

static void check_mode(Checker *c, DefinitionMode mode)
{
    for (int i = 0; i < c->symbols.count; i++) {
        Symbol *symbol = &c->symbols.items[i];
        symbol->always = false;
        symbol->defined = symbol->declaration && symbol->declaration->kind != TENSOR_RESULT;
    }
    for (int i = 0; i < c->entry->definitions.count; i++) {
        const Definition *definition = &c->entry->definitions.items[i];
        if (!in_mode(definition, mode))
            continue;
        check_reads(c, definition->value, mode);
        if (definition->condition)
            check_reads(c, definition->condition, mode);
        define(c, definition);
        if (definition->update)
            check_update_once(c, i, mode);
    }
    for (int i = 0; i < c->symbols.count; i++) {
        const Symbol *symbol = &c->symbols.items[i];
        if (symbol->declaration && !symbol->defined)
            check_error(c, symbol->span, "the result '%s' is not defined in %s", symbol->name,
                        mode_name(mode));
    }
}

void check_order(Checker *c)
{
    check_mode(c, MODE_TRAIN);
    check_mode(c, MODE_EVAL);
}

/* --- Sizes ------------------------------------------------------------------------------------ */

static int count_unknown(Checker *c, const Term *term, Symbol **unknown)
{
    int count = 0;
    Symbol *size = term->kind == TERM_NAME ? check_find(c, SYMBOL_SIZE, term->name) : NULL;
    if (size && !size->known) {
        *unknown = size;
        count = 1;
    }
    for (int i = 0; i < term->count; i++)
        count += count_unknown(c, term->arguments[i], unknown);
    return count;
}

/* Whether extent = term has one solution: sums, differences and multiples of the one unknown. */
static bool is_solvable(Checker *c, const Term *term)
{
    Symbol *unknown;
    if (term->kind == TERM_NAME)
        return true;
    if (term->kind != TERM_APPLY || term->count != 2)
        return false;
    if (!string_equal(term->name, "+") && !string_equal(term->name, "-") &&
        !string_equal(term->name, "*"))
        return false;
    int side = count_unknown(c, term->arguments[0], &unknown) ? 0 : 1;
    return is_solvable(c, term->arguments[side]);
}

/* Operands' dimensions are equations for the sizes; a required array tells its own. */
static bool solve_dims(Checker *c, const TensorDeclaration *tensor)
{
    bool progress = false;
    const bool tells = tensor->kind == TENSOR_OPERAND ||
                       (tensor->kind == TENSOR_CONSTANT && tensor->tables.count == 0);
    for (int i = 0; i < tensor->rank && tells; i++) {
        Symbol *unknown = NULL;
        if (count_unknown(c, tensor->dims[i], &unknown) == 1 && is_solvable(c, tensor->dims[i]))
            progress = unknown->known = true;
    }
    return progress;
}

static bool solve_rules(Checker *c)
{
    bool progress = false;
    for (int i = 0; i < c->entry->sizes.count; i++) {
        const SizeRule *rule = &c->entry->sizes.items[i];
        Symbol *size = check_find(c, SYMBOL_SIZE, rule->name), *unknown;
        if (size && !size->known && !count_unknown(c, rule->value, &unknown))
            progress = size->known = true;
    }
    return progress;
}

void check_sizes(Checker *c)
{
    for (int i = 0; i < c->entry->attributes.count; i++) {
        const Attribute *attribute = &c->entry->attributes.items[i];
        for (int j = 0; j < attribute->count && attribute->binds; j++) {
            Symbol *size = attribute->value[j]->kind == TERM_NAME
                               ? check_find(c, SYMBOL_SIZE, attribute->value[j]->name)
                               : NULL;
            if (size)
                size->known = true;
        }
    }
    for (bool progress = true; progress;) {
        progress = solve_rules(c);
        for (int i = 0; i < c->entry->tensors.count; i++)
            progress |= solve_dims(c, &c->entry->tensors.items[i]);
    }
    for (int i = 0; i < c->symbols.count; i++) {
        const Symbol *symbol = &c->symbols.items[i];
        if (symbol->kind == SYMBOL_SIZE && !symbol->known &&
            check_error(c, symbol->span, "the size '%s' cannot be found", symbol->name))
            diagnose_hint(c->context->diagnostics,
                          "it must be a dimension of an operand, be given by 'where %s = ...', or "
                          "be bound by an attribute: attr name = %s",
                          symbol->name, symbol->name);
    }
}
