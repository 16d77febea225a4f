/* What the statements of a program do with tensors, and which of it must come before what.

   A tensor's storage holds one version after the other: the value that a step finds, then those of
   the updates that replace it. A read of a version comes after the writes of this one and before
   those of the next ones. */
#include "checker.h"
#include "ir/dead.h"

/* ---- Accesses ---- */

struct Finder {
    Checker *checker;
    const Member *member;
    int group;
};

static bool is_kept_by_none(const Tensor *tensor)
{
    return tensor->role == ROLE_SCALAR || tensor->role == ROLE_CONSTANT;
}

static void add_access(const struct Finder *finder, const Tensor *tensor, bool write,
                       __isl_take isl_map *map)
{
    Checker *checker = finder->checker;
    Access access = {
        finder->member, finder->member->statement, finder->group, tensor, NULL, 0, write, NULL};
    access.storage = storage_root(tensor, &access.version);
    access.map = isl_map_intersect_range(map, tensor_box(checker, tensor, NULL, NULL));
    for (int i = checker->accesses.count - 1; i >= 0; i--) {
        const Access *other = &checker->accesses.items[i];
        if (other->member != access.member)
            break;
        if (other->tensor == tensor && other->write == write &&
            isl_map_plain_is_equal(other->map, access.map) == isl_bool_true) {
            isl_map_free(access.map);
            return;
        }
    }
    LIST_PUSH(checker->arena, &checker->accesses, access);
}

/* Takes the elements that are read. */
static void check_within(const struct Finder *finder, const Tensor *tensor,
                         __isl_take isl_set *elements, const Layout *zeros)
{
    isl_set *box = tensor_box(finder->checker, tensor, zeros != NULL ? zeros->halo_before : NULL,
                              zeros != NULL ? zeros->halo_after : NULL);
    prove_no_point(finder->checker, finder->group, isl_set_subtract(elements, box),
                   "S%d reads outside of %s, where no zeros are", finder->member->statement->id,
                   tensor->name);
}

/* Code for vectors evaluates both branches of a select: so what is guarded counts as read. Only
   what it reads outside of the tensor does not: nothing is there. */
static void add_read(void *user, const Expr *read, __isl_keep isl_set *points)
{
    const struct Finder *finder = user;
    Checker *checker = finder->checker;
    const Statement *s = finder->member->statement;
    const Layout *layout = read->tensor->layout;
    const bool zeros = layout != NULL && layout->clean;
    if (is_kept_by_none(read->tensor))
        return;
    proof_begin(checker);
    isl_map *map = read_relation(checker, s, read);
    check_within(finder, read->tensor, isl_set_apply(isl_set_copy(points), isl_map_copy(map)),
                 zeros ? layout : NULL);
    /* Threads clear a border while others work. */
    if (zeros &&
        tensors_have(&checker->program->groups.items[finder->group]->cleared, read->tensor)) {
        isl_set *start =
            points_at_start(checker, finder->group, finder->member, isl_set_copy(points));
        check_within(finder, read->tensor, isl_set_apply(start, isl_map_copy(map)), NULL);
    }
    add_access(finder, read->tensor, false, map);
}

static void add_write(const struct Finder *finder, const Tensor *tensor)
{
    Checker *checker = finder->checker;
    const Statement *s = finder->member->statement;
    isl_map *map = write_relation(checker, s, tensor);
    proof_begin(checker);
    isl_set *range = isl_map_range(isl_map_copy(map));
    prove_no_point(checker, finder->group,
                   isl_set_subtract(range, tensor_box(checker, tensor, NULL, NULL)),
                   "S%d writes outside of %s", s->id, tensor->name);
    isl_map *results = isl_map_project_out(isl_map_copy(map), isl_dim_in, (unsigned)s->outer,
                                           (unsigned)s->reduced);
    prove(checker, finder->group, isl_map_is_injective(results), "S%d defines elements of %s twice",
          s->id, tensor->name);
    isl_map_free(results);
    add_access(finder, tensor, true, map);
}

static int times_in_groups(const ProgramPlan *plan, const Statement *s)
{
    int times = 0;
    for (int g = 0; g < plan->groups.count; g++)
        for (int m = 0; m < plan->groups.items[g]->members.count; m++)
            times += plan->groups.items[g]->members.items[m].statement == s;
    return times;
}

void find_accesses(Checker *checker)
{
    const ProgramPlan *plan = checker->program;
    for (int i = 0; i < plan->program->statements.count; i++) {
        const Statement *s = plan->program->statements.items[i];
        const int times = times_in_groups(plan, s);
        if (times != 1)
            fault(checker, -1, "S%d is in %s", s->id, times == 0 ? "no group" : "several groups");
    }
    for (int g = 0; g < plan->groups.count; g++)
        for (int m = 0; m < plan->groups.items[g]->members.count; m++) {
            struct Finder finder = {checker, &plan->groups.items[g]->members.items[m], g};
            const Statement *s = finder.member->statement;
            each_read(checker, s, add_read, &finder);
            add_write(&finder, s->result);
            if (s->argument != NULL)
                add_write(&finder, s->argument);
        }
}

void free_accesses(Checker *checker)
{
    for (int i = 0; i < checker->accesses.count; i++)
        isl_map_free(checker->accesses.items[i].map);
    for (int i = 0; i < checker->dependences.count; i++)
        isl_map_free(checker->dependences.items[i].map);
    checker->accesses.count = checker->dependences.count = 0;
}

/* ---- What is defined ---- */

/* The elements of a tensor that statements define. */
static __isl_give isl_set *defined_elements(Checker *checker, const Tensor *tensor)
{
    isl_set *box = tensor_box(checker, tensor, NULL, NULL);
    isl_set *all = isl_set_empty(isl_set_get_space(box));
    isl_set_free(box);
    for (int i = 0; i < checker->accesses.count; i++) {
        const Access *a = &checker->accesses.items[i];
        if (a->write && a->tensor == tensor)
            all = isl_set_union(all, isl_map_range(isl_map_copy(a->map)));
    }
    return isl_set_coalesce(all);
}

static void check_read_defined(Checker *checker, const Access *read)
{
    proof_begin(checker);
    isl_set *elements = isl_map_range(isl_map_copy(read->map));
    prove_no_point(
        checker, read->group, isl_set_subtract(elements, defined_elements(checker, read->tensor)),
        "S%d reads elements of %s that nothing defines", read->statement->id, read->tensor->name);
}

/* What the trainer looks at after a step is there as a whole. */
static void check_observed_defined(Checker *checker, const Tensor *tensor)
{
    proof_begin(checker);
    isl_set *box = tensor_box(checker, tensor, NULL, NULL);
    prove_no_point(checker, -1, isl_set_subtract(box, defined_elements(checker, tensor)),
                   "the trainer looks at elements of %s that nothing defines", tensor->name);
}

static bool is_computed(const Tensor *tensor)
{
    return tensor->role == ROLE_VALUE || tensor->role == ROLE_UPDATE;
}

static void check_defined(Checker *checker)
{
    const Program *program = checker->program->program;
    for (int i = 0; i < checker->accesses.count; i++)
        if (!checker->accesses.items[i].write && is_computed(checker->accesses.items[i].tensor))
            check_read_defined(checker, &checker->accesses.items[i]);
    for (int i = 0; i < program->tensors.count; i++)
        if (program_observes(program, program->tensors.items[i]))
            check_observed_defined(checker, program->tensors.items[i]);
}

/* ---- What comes before what ---- */

__isl_give isl_map *access_pairs(const Access *before, const Access *after)
{
    return isl_map_apply_range(isl_map_copy(before->map),
                               isl_map_reverse(isl_map_copy(after->map)));
}

__isl_give isl_map *access_pairs_at(const Access *before, __isl_take isl_map *places,
                                    const Access *after)
{
    isl_map *pairs = isl_map_apply_range(isl_map_copy(before->map), places);
    return isl_map_apply_range(pairs, isl_map_reverse(isl_map_copy(after->map)));
}

const char *dependence_text(Checker *checker, const Dependence *d)
{
    const Access *a = d->before, *b = d->after;
    const char *name = a->tensor->name;
    switch (d->kind) {
    case DEPENDENCE_FLOW:
        return arena_format(checker->arena, "S%d writes %s, which S%d reads", a->statement->id,
                            name, b->statement->id);
    case DEPENDENCE_ANTI:
        return arena_format(checker->arena, "S%d reads %s, which S%d overwrites", a->statement->id,
                            name, b->statement->id);
    case DEPENDENCE_OUTPUT:
        return arena_format(checker->arena, "S%d writes %s, which S%d overwrites", a->statement->id,
                            name, b->statement->id);
    default:
        return arena_format(checker->arena, "S%d reduces to one element of %s", a->statement->id,
                            name);
    }
}

static DependenceKind kind_of(const Access *before, const Access *after)
{
    if (!before->write)
        return DEPENDENCE_ANTI;
    return after->write ? DEPENDENCE_OUTPUT : DEPENDENCE_FLOW;
}

static bool counts_first(const Statement *s)
{
    return s->argument != NULL || s->reduction == REDUCE_ARGMAX;
}

/* { S12[o, r] -> S12[o, r'] } */
static __isl_give isl_map *same_result(__isl_keep isl_map *pairs, const Statement *s)
{
    isl_map *same = isl_map_universe(isl_map_get_space(pairs));
    for (int i = 0; i < s->outer; i++)
        same = isl_map_equate(same, isl_dim_in, i, isl_dim_out, i);
    return same;
}

/* The steps of one reduction. */
static void add_reduction(Checker *checker, const Access *write)
{
    Dependence d = {DEPENDENCE_SUM, write, write, access_pairs(write, write)};
    if (counts_first(write->statement)) {
        d.kind = DEPENDENCE_FIRST;
        d.map = isl_map_intersect(d.map,
                                  isl_map_lex_lt(isl_space_domain(isl_map_get_space(write->map))));
    }
    LIST_PUSH(checker->arena, &checker->dependences, d);
}

/* Of groups in one loop, the pairs whose steps put the second before the first. */
static void check_steps_between(Checker *checker, Dependence *d)
{
    const bool in_order = d->before->group < d->after->group;
    proof_begin(checker);
    d->map = pairs_of_steps(checker, d->map, d->before, d->after,
                            in_order ? "{ [t] -> [u] : u < t }" : "{ [t] -> [u] : u <= t }");
    prove_no_pair(checker, d->after->group, d->map,
                  "the order is wrong: %s, but comes later, at another step or in group %d",
                  dependence_text(checker, d), d->before->group);
}

/* Within one statement operands are read before the result is written. Takes the pairs. */
static void order_pairs(Checker *checker, const Access *before, const Access *after,
                        __isl_take isl_map *pairs)
{
    const bool looped = in_one_loop(checker, before->group, after->group);
    Dependence d = {kind_of(before, after), before, after, pairs};
    if (before->statement == after->statement && d.kind == DEPENDENCE_ANTI)
        d.map = isl_map_subtract(d.map, same_result(d.map, before->statement));
    if (isl_map_is_empty(d.map) == isl_bool_true) {
        isl_map_free(d.map);
        return;
    }
    if (before->group == after->group) {
        LIST_PUSH(checker->arena, &checker->dependences, d);
        return;
    }
    if (looped) {
        check_steps_between(checker, &d);
        return;
    }
    proof_begin(checker);
    prove_no_pair(checker, after->group, d.map,
                  "the order is wrong: %s, but comes later, in group %d",
                  dependence_text(checker, &d), before->group);
}

static void add_pair(Checker *checker, const Access *before, const Access *after)
{
    if (before->group >= after->group || in_one_loop(checker, before->group, after->group))
        order_pairs(checker, before, after, access_pairs(before, after));
}

/* Of elements that share a place, all that is done with one comes before the next is written. */
static void order_places(Checker *checker, const Access *any, const Access *write)
{
    if (any->tensor != write->tensor || !write->write || folded_dimension(any->tensor) < 0)
        return;
    const Group *group = checker->program->groups.items[write->group];
    const bool backward = group->loop != NULL && group->loop->backward;
    if (any->group >= write->group || in_one_loop(checker, any->group, write->group))
        order_pairs(
            checker, any, write,
            access_pairs_at(any, same_place(checker, any->tensor, backward ? "<" : ">"), write));
}

static void check_disjoint(Checker *checker, const Access *a, const Access *b)
{
    proof_begin(checker);
    prove_no_pair(checker, b->group, access_pairs(a, b),
                  "S%d and S%d define the same elements of %s", a->statement->id, b->statement->id,
                  a->tensor->name);
}

static void order_pair(Checker *checker, const Access *a, const Access *b)
{
    if (a->version == b->version && a->write && b->write)
        check_disjoint(checker, a, b);
    else if (a->write && b->write)
        add_pair(checker, a->version < b->version ? a : b, a->version < b->version ? b : a);
    else if (a->write)
        add_pair(checker, a->version <= b->version ? a : b, a->version <= b->version ? b : a);
    else
        add_pair(checker, b->version <= a->version ? b : a, b->version <= a->version ? a : b);
}

static void check_chain(Checker *checker, const Access *a, const Access *b)
{
    if (a->version == b->version && a->tensor != b->tensor)
        fault(checker, b->group, "%s and %s both replace %s", a->tensor->name, b->tensor->name,
              a->tensor->replaces->name);
}

/* What is read of an operand comes before what is written in its place. */
static void order_in_place(Checker *checker, const Access *read, const Access *write)
{
    if (read->group != write->group || read->write || !write->write ||
        read->tensor->offset != write->tensor->offset ||
        !lies_in_place(checker, read->tensor, write->tensor))
        return;
    isl_id *element = isl_map_get_tuple_id(read->map, isl_dim_out);
    isl_map *there = isl_map_set_tuple_id(isl_map_copy(write->map), isl_dim_out, element);
    Dependence d = {DEPENDENCE_ANTI, read, write,
                    isl_map_apply_range(isl_map_copy(read->map), isl_map_reverse(there))};
    if (read->statement == write->statement)
        d.map = isl_map_subtract(d.map, same_result(d.map, read->statement));
    LIST_PUSH(checker->arena, &checker->dependences, d);
}

void check_definitions(Checker *checker)
{
    check_defined(checker);
    for (int i = 0; i < checker->accesses.count; i++) {
        const Access *a = &checker->accesses.items[i];
        if (a->write && a->statement->reduced > 0)
            add_reduction(checker, a);
        for (int k = 0; k < checker->accesses.count; k++)
            order_places(checker, a, &checker->accesses.items[k]);
        for (int k = i + 1; k < checker->accesses.count; k++) {
            const Access *b = &checker->accesses.items[k];
            order_in_place(checker, a, b);
            order_in_place(checker, b, a);
            if (a->storage != b->storage || !(a->write || b->write))
                continue;
            check_chain(checker, a, b);
            order_pair(checker, a, b);
        }
    }
}
