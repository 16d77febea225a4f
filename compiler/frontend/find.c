/* The entry that the file means by an operator's name, or what it may have meant. */
#include "frontend/checker.h"

#include <string.h>

static const KindNames kinds[] = {
    [OPERATOR_LAYER] = {"operator", "an operator"},
    [OPERATOR_LOSS] = {"loss", "a loss"},
    [OPERATOR_METRIC] = {"metric", "a metric"},
    [OPERATOR_OPTIMIZER] = {"optimizer", "an optimizer"},
    [OPERATOR_GRADIENT] = {"treatment of gradients", "a treatment of gradients"},
    [OPERATOR_AVERAGE] = {"average of the weights", "an average of the weights"},
    [OPERATOR_SCHEDULE] = {"schedule", "a schedule"},
};
enum { KINDS = sizeof kinds / sizeof *kinds };

const char *last_part(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot ? dot + 1 : name;
}

/* The operator whose name in PyTorch is like the given one: NLLLoss. */
static const char *nearest_in_torch(Checker *checker, OperatorKind kind, const char *name)
{
    LIST(const char *) torch = {0}, names = {0};
    const Library *library = checker->library;
    for (int i = 0; i < library->operators.count; i++) {
        const Operator *entry = library->operators.items[i];
        if (entry->kind != kind || !entry->torch)
            continue;
        LIST_PUSH(checker->arena, &torch, last_part(entry->torch));
        LIST_PUSH(checker->arena, &names, entry->name);
    }
    const char *nearest = nearest_name(name, torch.items, torch.count);
    for (int i = 0; nearest && i < torch.count; i++)
        if (torch.items[i] == nearest)
            return names.items[i];
    return NULL;
}

KindNames kind_names(OperatorKind kind)
{
    return kinds[kind];
}

static bool defines_own(const Checker *checker, const char *name)
{
    for (int i = 0; i < checker->own_operators.count; i++)
        if (string_equal(checker->own_operators.items[i].key->text, name))
            return true;
    return false;
}

static void mark_own(Checker *checker, const char *name)
{
    for (int i = 0; i < checker->own_operators.count; i++)
        if (string_equal(checker->own_operators.items[i].key->text, name))
            checker->own_operators.items[i].used = true;
}

static const char *nearest_block(Checker *checker, OperatorKind kind, const char *name)
{
    LIST(const char *) names = {0};
    const Node *sections[] = {checker->blocks, checker->own_blocks};
    for (int k = 0; k < 2 && kind == OPERATOR_LAYER; k++)
        for (int i = 0; sections[k] && sections[k]->kind == NODE_MAPPING && i < sections[k]->count;
             i++)
            LIST_PUSH(checker->arena, &names, sections[k]->keys[i]->text);
    return nearest_name(name, names.items, names.count);
}

/* Whether there is anything with the name. */
static bool is_known(const Checker *checker, const char *name)
{
    for (int kind = 0; kind < KINDS; kind++)
        if (library_find(checker->library, (OperatorKind)kind, name))
            return true;
    return false;
}

static void report_unknown(Checker *checker, OperatorKind kind, const Node *name)
{
    for (int other = 0; other < KINDS; other++) {
        if (library_find(checker->library, (OperatorKind)other, name->text)) {
            diagnose(checker->diagnostics, name->span, "'%s' is %s, not %s", name->text,
                     kinds[other].article, kinds[kind].article);
            return;
        }
    }
    const char *nearest = nearest_block(checker, kind, name->text);
    if (!nearest)
        nearest = library_nearest(checker->library, kind, name->text);
    if (!nearest)
        nearest = nearest_in_torch(checker, kind, name->text);
    diagnose(checker->diagnostics, name->span, "unknown %s '%s'%s", kinds[kind].noun, name->text,
             did_you_mean(checker->arena, nearest));
    if (!nearest)
        diagnose_hint(checker->diagnostics, "dlc --list-operators shows all of them");
}

/* dlc's own texts see dlc's own entries alone. */
static const Operator *find_visible(const Checker *checker, OperatorKind kind, const Node *name)
{
    return is_own_text(checker, name) ? library_find_own(checker->library, kind, name->text)
                                      : library_find(checker->library, kind, name->text);
}

const Operator *visible_layer(const Checker *checker, const Node *name)
{
    const Operator *entry = find_visible(checker, OPERATOR_LAYER, name);
    return entry ? entry : find_visible(checker, OPERATOR_LOSS, name);
}

const Operator *find_operator(Checker *checker, OperatorKind kind, const Node *name)
{
    const Operator *entry = find_visible(checker, kind, name);
    if (!entry || entry->is_own)
        mark_own(checker, name->text);
    if (!entry && kind == OPERATOR_SCHEDULE)
        entry = library_find_torch(checker->library, kind, name->text);
    if (!entry && kind == OPERATOR_LAYER)
        entry = visible_layer(checker, name);
    if (entry)
        return entry;
    checker->doubtful = true;
    /* An operator of the file that has an error is reported there. */
    if (!defines_own(checker, name->text) || is_known(checker, name->text))
        report_unknown(checker, kind, name);
    return NULL;
}
