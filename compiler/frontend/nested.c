/* Lists, also of lists, as of torch.tensor: the numbers of an array, and its extents. */
#include "frontend/checker.h"

/* How many numbers a list of lists has, and its extents; false where they are not equal. */
static bool read_extents(Checker *checker, const Node *node, int depth, Setting *extents)
{
    if (node->kind != NODE_SEQUENCE)
        return depth == extents->count;
    if (depth == NOTATION_MAX_LIST)
        return false;
    if (depth == extents->count)
        extents->number[extents->count++] = node->count;
    bool equal = extents->number[depth] == node->count && node->count > 0;
    for (int i = 0; i < node->count && equal; i++)
        equal = read_extents(checker, node->items[i], depth + 1, extents);
    return equal;
}

static void flatten(Checker *checker, const Node *node, Node *flat)
{
    if (node->kind != NODE_SEQUENCE) {
        flat->items[flat->count++] = (Node *)node;
        return;
    }
    for (int i = 0; i < node->count; i++)
        flatten(checker, node->items[i], flat);
}

/* The setting that gives the extents of an array's result; NULL: it has none. */
static const Attribute *extents_of(const Operator *entry, const Attribute *array)
{
    for (int i = 0; i < entry->attributes.count && array->form == FORM_ARRAY; i++)
        if (entry->attributes.items[i].form == FORM_ELLIPSIS)
            return &entry->attributes.items[i];
    return NULL;
}

const Node *flat_list(Checker *checker, Draft *draft, const Attribute *attribute, const Node *node)
{
    const Attribute *given = extents_of(draft->use.operator, attribute);
    if (!given || node->kind != NODE_SEQUENCE || !node->count ||
        (node->items[0]->kind != NODE_SEQUENCE && setting_of(&draft->use, given->name)))
        return node;
    Setting extents = {.name = given->name,
                       .name_span = node->span,
                       .value_span = node->span,
                       .kind = VALUE_NUMBERS,
                       .is_list = true};
    extents.number = ARENA_ARRAY(checker->arena, double, NOTATION_MAX_LIST);
    if (!read_extents(checker, node, 0, &extents)) {
        diagnose(checker->diagnostics, node->span, "'%s': the lists in it are not of one length",
                 attribute->name);
        checker->doubtful = true;
        return NULL;
    }
    int64_t count = 1;
    for (int i = 0; i < extents.count; i++)
        count *= (int64_t)extents.number[i];
    Node *flat = arena_copy(checker->arena, node, sizeof *node);
    flat->count = 0;
    flat->items = ARENA_ARRAY(checker->arena, Node *, count);
    flatten(checker, node, flat);
    LIST_PUSH(checker->arena, &draft->use.settings, extents);
    return flat;
}
