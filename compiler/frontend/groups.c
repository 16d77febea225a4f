/* Groups of parameters with settings of the optimizer of their own. */
#include "frontend/checker.h"

#include <string.h>

enum { MAX_GROUPS = 100, MAX_GROUP_NAME = 32 };

/* The keys that say which parameters are meant, and what they are called; the others are settings.
 */
typedef struct GroupNodes {
    const Node *name, *parameters, *rank, *operators, *optimizer;
} GroupNodes;

#define KEY(NAME)                                           \
    {                                                       \
#NAME, FIELD_NODE, offsetof(GroupNodes, NAME), 0, 0 \
    }

static const Field group_fields[] = {
    KEY(name), KEY(parameters), KEY(rank), KEY(operators), KEY(optimizer),
};
const Section group_section = {"groups", group_fields, sizeof group_fields / sizeof *group_fields};

static const Field *find_key(const char *key)
{
    for (int i = 0; i < group_section.count; i++)
        if (string_equal(group_section.fields[i].key, key))
            return &group_section.fields[i];
    return NULL;
}

/* The keys of the group, and the rest of them as an optimizer's settings. */
static Node *split_group(Checker *checker, const Node *node, GroupNodes *nodes)
{
    Node *settings = arena_copy(checker->arena, node, sizeof *node);
    settings->keys = ARENA_ARRAY(checker->arena, Node *, node->count + 1);
    settings->items = ARENA_ARRAY(checker->arena, Node *, node->count + 1);
    settings->count = 0;
    for (int i = 0; i < node->count; i++) {
        const Field *key = find_key(node->keys[i]->text);
        if (key) {
            *(const Node **)((char *)nodes + key->offset) = node->items[i];
            continue;
        }
        settings->keys[settings->count] = node->keys[i];
        settings->items[settings->count++] = node->items[i];
    }
    return settings;
}

/* --- which parameters ------------------------------------------------------------------------ */

static const Node *item_at(const Node *node, int i)
{
    return node->kind == NODE_SEQUENCE ? node->items[i] : node;
}

static int item_count(const Node *node)
{
    return node == NULL ? 0 : node->kind == NODE_SEQUENCE ? node->count : 1;
}

static bool read_words(Checker *checker, const Node *node, const char *what, ParameterGroup *group,
                       bool are_patterns)
{
    bool fine = true;
    for (int i = 0; i < item_count(node); i++) {
        const Node *item = item_at(node, i);
        const Word word = {read_text(checker, item, what), item->span};
        fine &= word.text != NULL;
        if (word.text && are_patterns)
            LIST_PUSH(checker->arena, &group->patterns, word);
        else if (word.text)
            LIST_PUSH(checker->arena, &group->operators, word);
    }
    return fine;
}

static bool read_ranks(Checker *checker, const Node *node, ParameterGroup *group)
{
    bool fine = true;
    for (int i = 0; i < item_count(node); i++) {
        int64_t rank = 0;
        fine &= read_integer(checker, item_at(node, i), "'rank'", 0, 8, &rank);
        LIST_PUSH(checker->arena, &group->ranks, rank);
        group->ranks_span = item_at(node, i)->span;
    }
    return fine;
}

static bool read_selection(Checker *checker, const GroupNodes *nodes, ParameterGroup *group)
{
    bool fine = read_words(checker, nodes->parameters, "'parameters'", group, true);
    fine &= read_words(checker, nodes->operators, "'operators'", group, false);
    fine &= read_ranks(checker, nodes->rank, group);
    if (group->patterns.count || group->operators.count || group->ranks.count || !fine)
        return fine;
    diagnose(checker->diagnostics, group->span,
             "the group does not say which parameters it is for");
    diagnose_hint(checker->diagnostics, "write parameters: ['*.bias'], rank: 1 or operators: "
                                        "[layer_norm]");
    return false;
}

/* A layer's numbers are options of the program, too: "drop.p". */
static bool is_taken(const Checker *checker, const char *name)
{
    for (int i = 0; i < checker->model->groups.count; i++)
        if (string_equal(checker->model->groups.items[i].name, name))
            return true;
    for (int i = 0; i < checker->drafts.count; i++) {
        const OperatorUse *use = &checker->drafts.items[i].use;
        for (int k = 0; use->operator&& k<use->operator->attributes.count; k++)
            if (use->operator->attributes.items[k].kind == ATTRIBUTE_SCALAR &&
                string_equal(use->label, name))
                return true;
    }
    return false;
}

static void read_group_name(Checker *checker, const Node *node, ParameterGroup *group, int number)
{
    group->name = arena_format(checker->arena, "group%d", number);
    const char *name = node ? read_name(checker, node, "'name'", false) : NULL;
    if (!name) {
        group->name = unique_label(checker, group->name);
        return;
    }
    if (strlen(name) > MAX_GROUP_NAME)
        diagnose(checker->diagnostics, node->span, "the name of a group has at most %d characters",
                 MAX_GROUP_NAME);
    else if (is_taken(checker, name))
        diagnose(checker->diagnostics, node->span, "the name '%s' is given twice", name);
    group->name = name;
}

/* --- settings -------------------------------------------------------------------------------- */

/* The optimizer's settings are those of the group, where it says nothing else. */
static void inherit(Checker *checker, ParameterGroup *group)
{
    const OperatorUse *optimizer = &checker->model->optimizer;
    group->own = group->use.settings.count;
    for (int i = 0; i < optimizer->settings.count && !group->is_other; i++)
        if (!setting_of(&group->use, optimizer->settings.items[i].name))
            LIST_PUSH(checker->arena, &group->use.settings, optimizer->settings.items[i]);
}

/* A use of the optimizer with the settings of the group. */
static bool read_group_use(Checker *checker, const GroupNodes *nodes, Node *settings,
                           ParameterGroup *group)
{
    Node name = {.kind = NODE_SCALAR, .plain = true, .span = group->span};
    Node use = {.kind = NODE_MAPPING, .span = group->span, .count = 1};
    name.text = checker->model->optimizer.operator->name;
    use.keys = (Node *[]){&name};
    use.items = &settings;
    group->is_other = nodes->optimizer != NULL;
    if (nodes->optimizer && settings->count) {
        diagnose(checker->diagnostics, settings->keys[0]->span,
                 "the settings of another optimizer stand below its name");
        return false;
    }
    Draft draft = {0};
    if (!read_use(checker, nodes->optimizer ? nodes->optimizer : &use, OPERATOR_OPTIMIZER, &draft))
        return false;
    group->use = draft.use;
    if (draft.word[WORD_GROUPS])
        diagnose(checker->diagnostics, draft.word[WORD_GROUPS]->span,
                 "a group has no groups of its own");
    return draft.use.operator!= NULL;
}

static void check_group(Checker *checker, const Node *node, int number)
{
    ParameterGroup group = {.span = node->span};
    GroupNodes nodes = {0};
    if (node->is_broken || !check_mapping(checker, node, "a group"))
        return;
    Node *settings = split_group(checker, node, &nodes);
    read_group_name(checker, nodes.name, &group, number);
    if (!read_group_use(checker, &nodes, settings, &group) ||
        !read_selection(checker, &nodes, &group))
        return;
    group.use.label = arena_format(checker->arena, "%s.%s", group.use.operator->name, group.name);
    inherit(checker, &group);
    LIST_PUSH(checker->arena, &checker->model->groups, group);
}

void check_groups(Checker *checker, const Node *node)
{
    if (node->kind != NODE_SEQUENCE) {
        diagnose(checker->diagnostics, node->span, "'groups' takes a list, not %s",
                 node_described(checker, node));
        diagnose_hint(checker->diagnostics,
                      "write groups: [{parameters: ['*.bias'], weight_decay: 0}]");
        return;
    }
    if (node->count > MAX_GROUPS) {
        diagnose(checker->diagnostics, node->span, "at most %d groups are possible", MAX_GROUPS);
        return;
    }
    for (int i = 0; i < node->count && checker->model->optimizer.operator; i++)
        check_group(checker, node->items[i], i);
}
