/* Operands given by what they are called, as PyTorch's arguments are: `add: {other: shortcut}`,
   `scaled_dot_product_attention: {query: q, key: k, value: v}` -> `inputs`. */
#include "frontend/expander.h"
#include "operators/specialise.h"

#include <string.h>

/* What is used: a block, or an operator. */
typedef struct Callee {
    const Block *block;
    const Operator *entry;
} Callee;

/* NULL behind the last one. `number` is the setting that may stand in its place, or NULL. */
static const char *operand_at(const Callee *callee, int position, const char **number)
{
    *number = NULL;
    if (callee->block) {
        const Node *name = block_input(callee->block, position);
        return name ? name->text : NULL;
    }
    const TensorDeclaration *operand = operator_operand(callee->entry, position);
    *number = operand ? operand_setting(callee->entry, position) : NULL;
    return operand ? operand->name : NULL;
}

static bool is_required(const Callee *callee, int position)
{
    if (callee->block)
        return position < block_required_inputs(callee->block);
    const TensorDeclaration *operand = operator_operand(callee->entry, position);
    return !operand->has_initial &&
           (operand->present == NULL || operand_setting(callee->entry, position) != NULL);
}

/* Whether a key is a setting, a parameter or a word, and so no operand. */
static bool is_setting(const Callee *callee, const char *key)
{
    if (find_word(OPERATOR_LAYER, key) >= 0)
        return true;
    if (callee->entry && notation_attribute(callee->entry, key))
        return true;
    return callee->block && yaml_get(callee->block->parameters, key) != NULL;
}

/* A value, or what is meant to be the name of one: no number and no arithmetic. */
static bool names_value(Expander *expander, const Scope *scope, const Node *node)
{
    if (scope_knows(expander, scope, node))
        return true;
    return node->kind == NODE_SCALAR && !node_is_empty(node) && !node_is_expression(node) &&
           !is_number(node) && !is_infinity(node) && !strpbrk(node->text, " +-*/%()<>=,");
}

/* The key of an item that gives the operand; -1: none does. */
static int find_key(Expander *expander, const Scope *scope, const Callee *callee, const Item *item,
                    int position)
{
    const char *number, *name = operand_at(callee, position, &number);
    const int at = is_setting(callee, name) ? -1 : yaml_find(item->settings, name);
    if (at >= 0 || number == NULL)
        return at;
    const int other = yaml_find(item->settings, number);
    return other >= 0 && names_value(expander, scope, item->settings->items[other]) ? other : -1;
}

typedef struct NamedOperands {
    int operands; /* the last one that is given, plus 1 */
    int *key;     /* of each operand; -1: it has none */
} NamedOperands;

static NamedOperands find_given(Expander *expander, const Scope *scope, const Callee *callee,
                                const Item *item)
{
    NamedOperands given = {0};
    const char *number;
    int most = 0;
    while (operand_at(callee, most, &number))
        most++;
    given.key = ARENA_ARRAY(expander->arena, int, most + 1);
    for (int i = 0; i < most; i++) {
        given.key[i] = find_key(expander, scope, callee, item, i);
        if (given.key[i] >= 0)
            given.operands = i + 1;
    }
    return given;
}

/* Whether a number stands for the operand: `sub: {self: 1, other: gate}`. */
static bool has_number(const Callee *callee, const Item *item, int position)
{
    const char *number;
    operand_at(callee, position, &number);
    return number && yaml_find(item->settings, number) >= 0;
}

/* Those that stand beside the named ones in `inputs`: a list, or one name; without it `input` or
   the value above, for the first that must be given. */
static Node *unnamed_operands(Expander *expander, const Item *item)
{
    const Node *inputs = item_setting(item, "inputs"), *input = item_setting(item, "input");
    if (inputs && inputs->kind == NODE_SEQUENCE)
        return arena_copy(expander->arena, inputs, sizeof *inputs);
    Node *list = expander_sequence(expander, item->key->span, 1);
    const Node *one = inputs ? inputs : input;
    list->items[list->count++] = one ? arena_copy(expander->arena, one, sizeof *one)
                                     : expander_scalar(expander, item->key->span, "previous");
    return list;
}

/* The list of operands: those that are named, and in the places of others those that are not. */
static Node *list_operands(Expander *expander, const Callee *callee, const Item *item,
                           const NamedOperands *given)
{
    const Span span = item->key->span;
    const bool all = item_setting(item, "inputs") != NULL;
    const Node *unnamed = unnamed_operands(expander, item);
    Node *list = expander_sequence(expander, span, given->operands + unnamed->count + 2);
    int taken = 0;
    const char *number;
    for (int i = 0; operand_at(callee, i, &number); i++) {
        if (given->key[i] >= 0) {
            list->items[list->count++] = item->settings->items[given->key[i]];
        } else if (has_number(callee, item, i)) {
            continue;
        } else if (taken < unnamed->count && (all || is_required(callee, i))) {
            list->items[list->count++] = unnamed->items[taken++];
        } else if (i < given->operands) {
            list->items[list->count++] = expander_scalar(expander, span, "");
        }
    }
    while (all && taken < unnamed->count) /* too many, which is said where operands are counted */
        list->items[list->count++] = unnamed->items[taken++];
    return list;
}

/* Without the keys that became operands, and with `inputs`. */
static Node *settings_with(Expander *expander, const Item *item, const NamedOperands *given,
                           Node *inputs)
{
    const Node *old = item->settings;
    Node *settings = expander_mapping(expander, old->span, old->count + 1);
    for (int i = 0; i < old->count; i++) {
        bool moved = is_operand_word(old->keys[i]->text);
        for (int k = 0; k < given->operands; k++)
            moved |= given->key[k] == i;
        if (moved)
            continue;
        settings->keys[settings->count] = old->keys[i];
        settings->items[settings->count++] = old->items[i];
    }
    expander_add_pair(expander, settings, "inputs", inputs->span, inputs);
    return settings;
}

/* --- other entries, other names ----------------------------------------------------------------
 */

bool entry_takes(const Operator *entry, const char *key)
{
    const Callee callee = {NULL, entry};
    const char *number;
    for (int i = 0; operand_at(&callee, i, &number); i++)
        if (string_equal(operand_at(&callee, i, &number), key))
            return true;
    return is_setting(&callee, key);
}

/* A list in the place of one number. */
static bool is_list_for_number(const Operator *entry, const char *key, const Node *node)
{
    const Attribute *attribute = notation_attribute(entry, key);
    return attribute && attribute->form == FORM_VALUE && attribute->count == 1 &&
           node->kind == NODE_SEQUENCE;
}

static bool is_meant(Expander *expander, const Scope *scope, const Item *item,
                     const Operator *entry, const OtherForm *form)
{
    const Node *inputs = item->settings ? yaml_get(item->settings, "inputs") : NULL;
    if (form->operands)
        return inputs && inputs->kind == NODE_SEQUENCE && inputs->count == form->operands;
    const Node *given = form->with && item->settings ? yaml_get(item->settings, form->with) : NULL;
    return given && (!entry_takes(entry, form->with) || names_value(expander, scope, given) ||
                     is_list_for_number(entry, form->with, given));
}

/* `max: {other: b}` is a use of `maximum`. */
static const Operator *other_form(Expander *expander, const Scope *scope, const Item *item,
                                  const Operator *entry)
{
    for (int i = 0; entry && i < entry->forms.count; i++)
        if (entry->forms.items[i].entry &&
            is_meant(expander, scope, item, entry, &entry->forms.items[i]))
            return entry->forms.items[i].entry;
    return NULL;
}

/* Names of NumPy's that PyTorch takes too, and what they mean. */
static const char *const numpy_names[][2] = {
    {"axis", "dim"}, {"keepdims", "keepdim"}, {"x2", "other"}};
enum { NUMPY_NAMES = sizeof numpy_names / sizeof *numpy_names };

const char *numpy_name(int number)
{
    return number < NUMPY_NAMES ? numpy_names[number][0] : NULL;
}

const char *setting_meaning(const Operator *entry, const char *key)
{
    if (entry_takes(entry, key))
        return NULL;
    for (int i = 0; i < entry->aliases.count; i++)
        if (string_equal(entry->aliases.items[i].name, key))
            return entry->aliases.items[i].of;
    for (int i = 0; i < NUMPY_NAMES; i++)
        if (string_equal(numpy_names[i][0], key) && entry_takes(entry, numpy_names[i][1]))
            return numpy_names[i][1];
    return NULL;
}

static const Node *renamed(Expander *expander, const Operator *entry, const Node *settings)
{
    Node *copy = arena_copy(expander->arena, settings, sizeof *settings);
    copy->keys = ARENA_ARRAY(expander->arena, Node *, settings->count);
    for (int i = 0; i < settings->count; i++) {
        const char *of = setting_meaning(entry, settings->keys[i]->text);
        copy->keys[i] = settings->keys[i];
        if (!of || yaml_get(settings, of))
            continue;
        Node *key = arena_copy(expander->arena, settings->keys[i], sizeof *key);
        key->text = of;
        copy->keys[i] = key;
    }
    return copy;
}

Item settle_names(Expander *expander, const Scope *scope, const Item *item)
{
    Item copy = *item;
    const Operator *entry = visible_layer(expander->checker, item->key);
    if (!entry || !item->settings)
        return copy;
    const Operator *other = other_form(expander, scope, item, entry);
    if (other) {
        Node *key = arena_copy(expander->arena, item->key, sizeof *key);
        key->text = other->name;
        copy.key = key;
        entry = other;
    }
    copy.settings = renamed(expander, entry, item->settings);
    return copy;
}

Item name_operands(Expander *expander, const Scope *scope, const Block *block, const Item *item)
{
    const Callee callee = {block, block ? NULL : visible_layer(expander->checker, item->key)};
    Item copy = *item;
    if (!item->settings || (!block && !callee.entry) || (block && item_setting(item, "inputs")))
        return copy;
    const NamedOperands given = find_given(expander, scope, &callee, item);
    if (given.operands > 0)
        copy.settings =
            settings_with(expander, item, &given, list_operands(expander, &callee, item, &given));
    return copy;
}

/* --- losses and metrics, which read a target as well -------------------------------------------
 */

/* The key of an operand; `input` may stand for the first. -1: none gives it. */
static int key_of_operand(const Operator *entry, const Node *settings, int position)
{
    const int at = yaml_find(settings, operator_operand(entry, position)->name);
    return at < 0 && position == 0 ? yaml_find(settings, "input") : at;
}

void name_compared(Expander *expander, OperatorKind kind, Node *use)
{
    const Node *settings = use->kind == NODE_MAPPING && use->count ? use->items[0] : NULL;
    const Operator *entry =
        settings ? library_find(expander->checker->library, kind, use->keys[0]->text) : NULL;
    if (!entry || settings->kind != NODE_MAPPING || yaml_find(settings, "inputs") >= 0)
        return;
    NamedOperands given = {.key = ARENA_ARRAY(expander->arena, int, settings->count + 1)};
    Node *list = expander_sequence(expander, use->keys[0]->span, settings->count + 1);
    bool named = false;
    while (operator_operand(entry, given.operands)) {
        const int at = key_of_operand(entry, settings, given.operands);
        if (at < 0)
            break;
        named |= find_word(kind, settings->keys[at]->text) < 0;
        given.key[given.operands++] = at;
        list->items[list->count++] = settings->items[at];
    }
    const Item item = {.key = use->keys[0], .settings = settings};
    if (named)
        use->items[0] = settings_with(expander, &item, &given, list);
}
