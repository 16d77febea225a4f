/* Trees: the way to every leaf, and dependences along it. */
#include "checker.h"
#include <isl/aff.h>
#include <isl/id.h>
#include <isl/schedule_node.h>
#include <isl/union_map.h>
#include <isl/union_set.h>
#include <isl/val.h>

/* ---- Reading ---- */

/* A step that is common to several statements, until it is known which. */
typedef struct Passed {
    Step step;
    isl_union_map *values; /* of a member */
} Passed;

typedef struct TreeReader {
    Checker *checker;
    int group;
    Tree *tree;
    int nodes;
    LIST(Passed) way;
} TreeReader;

static void read_node(TreeReader *r, __isl_keep isl_schedule_node *node,
                      __isl_keep isl_union_set *domain);

static void read_child(TreeReader *r, __isl_keep isl_schedule_node *node, int child,
                       __isl_keep isl_union_set *domain)
{
    isl_schedule_node *below = isl_schedule_node_get_child(node, child);
    read_node(r, below, domain);
    isl_schedule_node_free(below);
}

static const Member *member_of(const Checker *checker, int group, __isl_keep isl_set *set)
{
    const Group *g = checker->program->groups.items[group];
    const char *name = isl_set_get_tuple_name(set);
    for (int m = 0; m < g->members.count; m++) {
        const Statement *s = g->members.items[m].statement;
        if (name != NULL && string_equal(name, arena_format(checker->arena, "S%d", s->id)) &&
            isl_set_dim(set, isl_dim_set) == statement_indices(s))
            return &g->members.items[m];
    }
    return NULL;
}

/* Takes the set; its dimensions lose their names, which differ from those of the statement. */
static void add_leaf(TreeReader *r, __isl_take isl_set *set)
{
    Checker *checker = r->checker;
    Leaf leaf = {.member = member_of(checker, r->group, set), .domain = set};
    if (leaf.member == NULL) {
        fault(checker, r->group, "the tree has instances of %s, which is none of the group's",
              isl_set_has_tuple_name(set) ? isl_set_get_tuple_name(set) : "no statement");
        isl_set_free(set);
        r->tree->understood = false;
        return;
    }
    for (int i = 0; i < r->way.count; i++) {
        Step step = r->way.items[i].step;
        if (step.kind == STEP_MEMBER) {
            isl_space *space = isl_space_from_domain(isl_set_get_space(set));
            space = isl_space_add_dims(space, isl_dim_out, 1);
            step.value = isl_union_map_extract_map(r->way.items[i].values, space);
        }
        LIST_PUSH(checker->arena, &leaf.steps, step);
    }
    LIST_PUSH(checker->arena, &r->tree->leaves, leaf);
}

static void read_leaf(TreeReader *r, __isl_keep isl_union_set *domain)
{
    isl_set_list *sets = isl_union_set_get_set_list(domain);
    for (int i = 0; i < isl_set_list_n_set(sets); i++)
        add_leaf(r, isl_set_list_get_set(sets, i));
    isl_set_list_free(sets);
}

static void read_band(TreeReader *r, __isl_keep isl_schedule_node *node, int number,
                      __isl_keep isl_union_set *domain)
{
    isl_multi_union_pw_aff *all = isl_schedule_node_band_get_partial_schedule(node);
    const int members = (int)isl_schedule_node_band_n_member(node);
    for (int m = 0; m < members; m++) {
        const Passed passed = {
            {.kind = STEP_MEMBER,
             .node = number,
             .position = m,
             .coincident = isl_schedule_node_band_member_get_coincident(node, m) == isl_bool_true},
            isl_union_map_from_union_pw_aff(isl_multi_union_pw_aff_get_union_pw_aff(all, m))};
        LIST_PUSH(r->checker->arena, &r->way, passed);
    }
    isl_multi_union_pw_aff_free(all);
    read_child(r, node, 0, domain);
    for (int m = 0; m < members; m++)
        isl_union_map_free(r->way.items[--r->way.count].values);
}

static void read_children(TreeReader *r, __isl_keep isl_schedule_node *node, int number,
                          bool ordered, __isl_keep isl_union_set *domain)
{
    for (int i = 0; i < isl_schedule_node_n_children(node); i++) {
        const Passed passed = {
            {.kind = STEP_CHILD, .node = number, .position = i, .ordered = ordered}, NULL};
        LIST_PUSH(r->checker->arena, &r->way, passed);
        read_child(r, node, i, domain);
        r->way.count--;
    }
}

static void read_filter(TreeReader *r, __isl_keep isl_schedule_node *node,
                        __isl_keep isl_union_set *domain)
{
    isl_union_set *kept = isl_union_set_intersect(isl_union_set_copy(domain),
                                                  isl_schedule_node_filter_get_filter(node));
    read_child(r, node, 0, kept);
    isl_union_set_free(kept);
}

static void read_mark(TreeReader *r, __isl_keep isl_schedule_node *node, int number,
                      __isl_keep isl_union_set *domain)
{
    isl_id *id = isl_schedule_node_mark_get_id(node);
    const Passed passed = {{.kind = STEP_MARK,
                            .node = number,
                            .mark = arena_string(r->checker->arena, isl_id_get_name(id))},
                           NULL};
    isl_id_free(id);
    LIST_PUSH(r->checker->arena, &r->way, passed);
    read_child(r, node, 0, domain);
    r->way.count--;
}

static void read_node(TreeReader *r, __isl_keep isl_schedule_node *node,
                      __isl_keep isl_union_set *domain)
{
    const int number = r->nodes++;
    switch (isl_schedule_node_get_type(node)) {
    case isl_schedule_node_leaf:
        read_leaf(r, domain);
        break;
    case isl_schedule_node_band:
        read_band(r, node, number, domain);
        break;
    case isl_schedule_node_sequence:
    case isl_schedule_node_set:
        read_children(r, node, number,
                      isl_schedule_node_get_type(node) == isl_schedule_node_sequence, domain);
        break;
    case isl_schedule_node_filter:
        read_filter(r, node, domain);
        break;
    case isl_schedule_node_mark:
        read_mark(r, node, number, domain);
        break;
    default:
        r->tree->understood = false;
        fault(r->checker, r->group, "the tree has a node of a kind that nothing is known of");
    }
}

static void read_tree(TreeReader *r, const char *text)
{
    isl_schedule *schedule =
        text == NULL ? NULL : isl_schedule_read_from_str(r->checker->isl, text);
    if (schedule == NULL) {
        fault(r->checker, r->group,
              text == NULL ? "there is no tree" : "isl does not read the tree");
        r->tree->understood = false;
        return;
    }
    isl_union_set *domain = isl_schedule_get_domain(schedule);
    isl_schedule_node *root = isl_schedule_get_root(schedule);
    read_child(r, root, 0, domain);
    isl_schedule_node_free(root);
    isl_union_set_free(domain);
    isl_schedule_free(schedule);
}

/* Reading has no limit: it ends soon. */
Tree tree_read(Checker *checker, int group)
{
    Tree tree = {.understood = true};
    TreeReader reader = {.checker = checker, .group = group, .tree = &tree};
    isl_ctx_set_max_operations(checker->isl, 0);
    read_tree(&reader, checker->program->groups.items[group]->schedule);
    isl_ctx_set_max_operations(checker->isl, checker->most_operations);
    return tree;
}

void tree_free(Tree *tree)
{
    for (int i = 0; i < tree->leaves.count; i++) {
        Leaf *leaf = &tree->leaves.items[i];
        isl_set_free(leaf->domain);
        for (int k = 0; k < leaf->steps.count; k++)
            isl_map_free(leaf->steps.items[k].value);
    }
}

/* ---- Instances ---- */

static int leaves_of(const Tree *tree, const Member *member)
{
    int count = 0;
    for (int i = 0; i < tree->leaves.count; i++)
        count += tree->leaves.items[i].member == member;
    return count;
}

/* Bands have a value for every instance, also of the reductions that have nothing to reduce. */
static void check_bands(Checker *checker, int group, const Tree *tree, const Leaf *leaf)
{
    const Statement *s = leaf->member->statement;
    isl_set *all = leaves_of(tree, leaf->member) == 1 ? statement_results(checker, s)
                                                      : isl_set_copy(leaf->domain);
    for (int i = 0; i < leaf->steps.count; i++) {
        if (leaf->steps.items[i].kind != STEP_MEMBER)
            continue;
        proof_begin(checker);
        isl_set *has = isl_map_domain(isl_map_copy(leaf->steps.items[i].value));
        prove_no_point(checker, group, isl_set_subtract(isl_set_copy(all), has),
                       "a band has no value for S%d", s->id);
    }
    isl_set_free(all);
}

static void check_member_instances(Checker *checker, int group, const Tree *tree,
                                   const Member *member)
{
    const Statement *s = member->statement;
    isl_set *wanted = statement_domain(checker, s), *is = isl_set_copy(wanted);
    is = isl_set_subtract(is, isl_set_copy(wanted));
    for (int i = 0; i < tree->leaves.count; i++) {
        const Leaf *leaf = &tree->leaves.items[i];
        if (leaf->member != member)
            continue;
        proof_begin(checker);
        prove_no_point(checker, group,
                       isl_set_intersect(isl_set_copy(is), isl_set_copy(leaf->domain)),
                       "the tree has instances of S%d twice", s->id);
        is = isl_set_union(is, isl_set_copy(leaf->domain));
        check_bands(checker, group, tree, leaf);
    }
    proof_begin(checker);
    prove_no_point(checker, group, isl_set_subtract(isl_set_copy(wanted), isl_set_copy(is)),
                   "the tree leaves out instances of S%d", s->id);
    prove_no_point(checker, group, isl_set_subtract(is, wanted),
                   "the tree has instances of S%d that there are not", s->id);
}

void check_instances(Checker *checker, int group, const Tree *tree)
{
    const Group *g = checker->program->groups.items[group];
    for (int m = 0; m < g->members.count; m++)
        check_member_instances(checker, group, tree, &g->members.items[m]);
}

/* ---- Order ---- */

/* A dependence on its way down the tree, from instances at one leaf to instances at another. */
typedef struct Descent {
    Checker *checker;
    int group;
    const Dependence *dependence;
    const Leaf *from, *to;
    isl_map *pairs; /* that all steps so far gave the same values */
    isl_map *entry; /* the same where the band at hand began */
} Descent;

static bool is_ordered(const Dependence *d)
{
    return d->kind != DEPENDENCE_SUM;
}

/* The pairs whose values t, t' at a member are in a relation { [t] -> [t'] }. */
static __isl_give isl_map *pairs_at(const Descent *d, int step, const char *relation)
{
    isl_map *values = read_map(d->checker, relation);
    values = isl_map_apply_range(isl_map_copy(d->from->steps.items[step].value), values);
    return isl_map_apply_range(values,
                               isl_map_reverse(isl_map_copy(d->to->steps.items[step].value)));
}

static void check_coincident(const Descent *d, __isl_keep isl_map *equal)
{
    prove_no_pair(d->checker, d->group,
                  isl_map_subtract(isl_map_copy(d->entry), isl_map_copy(equal)),
                  "a loop is not parallel: %s, in another iteration",
                  dependence_text(d->checker, d->dependence));
}

static void check_later(const Descent *d, int step)
{
    prove_no_pair(
        d->checker, d->group,
        isl_map_intersect(pairs_at(d, step, "{ [t] -> [u] : u < t }"), isl_map_copy(d->pairs)),
        "the order is wrong: %s, but comes later", dependence_text(d->checker, d->dependence));
}

static void descend_member(Descent *d, int step)
{
    const Step *here = &d->from->steps.items[step];
    if (here->position == 0) {
        isl_map_free(d->entry);
        d->entry = isl_map_copy(d->pairs);
    }
    proof_begin(d->checker);
    isl_map *equal = pairs_at(d, step, "{ [t] -> [t] }");
    if (here->coincident)
        check_coincident(d, equal);
    if (is_ordered(d->dependence))
        check_later(d, step);
    d->pairs = isl_map_intersect(d->pairs, equal);
    if (step == 0 && group_step_axes(d->checker->program->groups.items[d->group])) {
        isl_map_free(d->entry); /* threads wait for each other from step to step */
        d->entry = isl_map_copy(d->pairs);
    }
}

/* At different children; whether the pairs are done with. */
static bool descend_child(Descent *d, int step)
{
    const Step *from = &d->from->steps.items[step], *to = &d->to->steps.items[step];
    if (from->position == to->position)
        return false;
    if (is_ordered(d->dependence) && !(from->ordered && from->position < to->position)) {
        proof_begin(d->checker);
        prove_no_pair(
            d->checker, d->group, isl_map_copy(d->pairs), "the order is wrong: %s, but comes %s",
            dependence_text(d->checker, d->dependence), from->ordered ? "later" : "at any time");
    }
    return true;
}

static void check_together(const Descent *d, const char *what)
{
    proof_begin(d->checker);
    prove_no_pair(d->checker, d->group, isl_map_copy(d->pairs), "%s: %s", what,
                  dependence_text(d->checker, d->dependence));
}

static bool has_step(const Leaf *leaf, int step, int node)
{
    return step < leaf->steps.count && leaf->steps.items[step].node == node;
}

static void descend(Descent *d)
{
    for (int i = 0; i < d->from->steps.count; i++) {
        const Step *step = &d->from->steps.items[i];
        if (isl_map_is_empty(d->pairs) == isl_bool_true)
            return;
        if (!has_step(d->to, i, step->node))
            FAULT("the ways to two leaves part at no sequence");
        if (step->kind == STEP_MEMBER)
            descend_member(d, i);
        else if (step->kind == STEP_CHILD && descend_child(d, i))
            return;
        else if (step->kind == STEP_MARK && is_ordered(d->dependence) &&
                 d->dependence->kind != DEPENDENCE_FIRST) {
            check_together(d, "the points of a tile are computed at once");
            return;
        }
    }
    if (is_ordered(d->dependence))
        check_together(d, "nothing says which comes first");
}

static __isl_give isl_map *pairs_between(const Tree *tree, const Dependence *dependence,
                                         const Leaf *from, const Leaf *to)
{
    isl_map *pairs = isl_map_copy(dependence->map);
    if (leaves_of(tree, from->member) > 1)
        pairs = isl_map_intersect_domain(pairs, isl_set_copy(from->domain));
    if (leaves_of(tree, to->member) > 1)
        pairs = isl_map_intersect_range(pairs, isl_set_copy(to->domain));
    return pairs;
}

static void check_dependence(Checker *checker, int group, const Tree *tree,
                             const Dependence *dependence)
{
    for (int a = 0; a < tree->leaves.count; a++)
        for (int b = 0; b < tree->leaves.count; b++) {
            const Leaf *from = &tree->leaves.items[a], *to = &tree->leaves.items[b];
            if (from->member != dependence->before->member ||
                to->member != dependence->after->member)
                continue;
            Descent descent = {checker, group, dependence, from, to, NULL, NULL};
            descent.pairs = pairs_between(tree, dependence, from, to);
            descend(&descent);
            isl_map_free(descent.pairs);
            isl_map_free(descent.entry);
        }
}

void check_order(Checker *checker, int group, const Tree *tree)
{
    for (int i = 0; i < checker->dependences.count; i++)
        if (checker->dependences.items[i].before->group == group)
            check_dependence(checker, group, tree, &checker->dependences.items[i]);
}
