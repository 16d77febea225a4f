/* Groups: statements that become one kernel because they can share its loops.

   One pass over the statements in order. A statement joins the group of its last producer when its
   indices can be aligned with the group's axes through the tensors that they share; else it opens a
   group. Alignment only proposes: isl proves (schedule.c).

   The statements of a recurrence form groups of their own, for one step each; a loop around them
   takes the steps. */
#include "ir/cost.h"
#include "ir/inline.h"
#include "ir/parts.h"
#include "ir/place.h"
#include "ir/rank.h"
#include "ir/recurrence.h"
#include "ir/scatter.h"
#include "ir/transform.h"
#include "poly/align.h"
#include "poly/rounding.h"
#include "poly/sibling.h"

enum {
    MEMBERS = 16,
    MANY_UNITS = 16,    /* of the loops that stay shared: enough for threads to share */
    MOST_WINDOW = 4,    /* points of an axis that is reduced in registers */
    MOST_UNROLLED = 32, /* points of all of them that the contraction has */
    MOST_NEW = 8        /* results that one result of a contraction may expand into */
};

struct Former {
    Context *context;
    Module *module;
    const Program *program;
    ProgramPlan *plan;
    int *producer;     /* group that defines a tensor, by tensor id; -1 */
    int *reader;       /* last group that reads it */
    int first;         /* groups before this one are closed: what comes after the loss must not run
                          before it */
    Loop *loop;        /* of the recurrence at hand; NULL: none */
    Step step;         /* of the statement at hand */
    bool *transformed; /* what a sum with a table reads, by tensor id */
    const bool *apart; /* by the statement's id: it has a group of its own */
};

static double units_of(const Group *group)
{
    double units = 1;
    for (int a = group_step_axes(group); a < group->shared; a++)
        units *= (double)group->axes.items[a].extent;
    return units;
}

struct Last {
    struct Former *former;
    int group;
};

static void note_producer(void *user, const Expr *read)
{
    struct Last *last = user;
    const int group = last->former->producer[read->tensor->id];
    if (group > last->group)
        last->group = group;
}

static bool is_at_step(const struct Former *former, const Group *group)
{
    return group->loop == former->loop && group->first_step == former->step.offset &&
           group_step_axes(group) == (former->step.index != NULL) &&
           (former->step.index == NULL ||
            group->axes.items[0].extent == former->step.index->extent);
}

/* The last group that something this statement needs, or must not disturb, comes from. */
static int last_needed(struct Former *former, const Statement *s)
{
    struct Last last = {former, -1};
    expr_reads(s->value, note_producer, &last);
    for (const Tensor *t = s->result->replaces; t != NULL; t = t->replaces)
        if (former->reader[t->id] > last.group)
            last.group = former->reader[t->id];
    if (former->producer[s->result->id] > last.group)
        last.group = former->producer[s->result->id];
    return last.group;
}

static int open_group(struct Former *former, Statement *s)
{
    Arena *arena = former->context->arena;
    Group *group = ARENA_NEW(arena, Group);
    const int count = s->outer + s->reduced;
    Member member = {s, ARENA_ARRAY(arena, int, count + 1), -1, false};
    group->loop = former->loop;
    group->first_step = former->step.offset;
    for (int pass = 0; pass < 2; pass++) /* the axis of the steps comes first */
        for (int i = 0; i < count; i++) {
            const bool step = s->index[i] == former->step.index;
            const Axis axis = {
                s->index[i]->name, s->index[i]->extent, 1, i < s->outer, false, step};
            if (step != (pass == 0))
                continue;
            member.axis[i] = group->axes.count;
            LIST_PUSH(arena, &group->axes, axis);
        }
    group->shared = s->outer;
    LIST_PUSH(arena, &group->members, member);
    LIST_PUSH(arena, &former->plan->groups, group);
    return former->plan->groups.count - 1;
}

/* The shared axes come first: an axis that stops being shared moves behind the others. */
static void unshare(Context *context, Group *group, const bool *keep)
{
    const int count = group->axes.count;
    int *place = ARENA_ARRAY(context->arena, int, count + 1), next = 0, shared = 0;
    for (int pass = 0; pass < 2; pass++)
        for (int a = 0; a < count; a++)
            if ((a < group->shared && keep[a]) == (pass == 0))
                place[a] = next++;
    Axis *axes = arena_array(context->arena, sizeof *axes, (size_t)count);
    for (int a = 0; a < count; a++) {
        axes[place[a]] = group->axes.items[a];
        axes[place[a]].shared = a < group->shared && keep[a];
        shared += axes[place[a]].shared;
    }
    for (int a = 0; a < count; a++)
        group->axes.items[a] = axes[a];
    group->shared = shared;
    for (int m = 0; m < group->members.count; m++) {
        Member *member = &group->members.items[m];
        for (int i = 0; i < member->statement->outer + member->statement->reduced; i++)
            member->axis[i] = place[member->axis[i]];
    }
}

/* Marks the axes that stay shared if `s` with this alignment joins. */
static void find_kept(const Group *group, const Statement *s, const int *axis, bool *keep)
{
    for (int a = 0; a < group->shared; a++)
        keep[a] = false;
    for (int i = 0; i < s->outer; i++)
        if (axis[i] >= 0)
            keep[axis[i]] = true;
}

/* Whether a whole dimension of a long sum's results would be unrolled to be added up at once: that
   takes registers from the sum, and saves little. */
static bool gives_up_tile(const Group *group, int axis)
{
    enum { LONG_SUM = 256 };
    const Member *head = &group->members.items[0];
    const Statement *s = head->statement;
    double length = 1;
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        length *= (double)s->index[i]->extent;
    for (int d = 0; d < s->result->rank; d++)
        if (affine_as_index(s->subscript[d]) == member_index(head, axis))
            return length >= LONG_SUM;
    return false;
}

/* To a contraction, statements may be added that work on its tile in registers: elementwise ones,
   reductions over small windows, results that expand into a few. */
static bool fits_contraction(const Group *group, const Statement *s, const int *axis,
                             const bool *keep)
{
    const Member *head = &group->members.items[0];
    double expands = 1, unrolled = 1;
    bool all = true;
    if (statement_is_transform(s))
        return false;
    for (int a = 0; a < group->shared; a++) {
        all &= keep[a];
        if (!keep[a] && (group->axes.items[a].extent > MOST_WINDOW || gives_up_tile(group, a)))
            return false;
    }
    for (int a = 0; a < group->axes.count; a++)
        if (member_has_outer(head, a) && (a < group->shared ? !keep[a] : group_unrolls(group, a)))
            unrolled *= (double)group->axes.items[a].extent;
    if (!all && unrolled > MOST_UNROLLED)
        return false;
    for (int i = 0; i < s->outer; i++)
        if (axis[i] < 0)
            expands *= (double)s->index[i]->extent;
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        if (axis[i] < 0)
            return false;
    return expands <= MOST_NEW;
}

/* Whether some member is a sum with a table, or s is, or is read by one: what they add up stays in
   registers, so that nothing but the table's indices may have loops of its own. */
static bool keeps_transforms(const struct Former *former, const Group *group, const Statement *s,
                             const int *axis, const bool *keep)
{
    bool any = statement_is_transform(s) || former->transformed[s->result->id];
    for (int m = 0; m < group->members.count; m++)
        any |= statement_is_transform(group->members.items[m].statement);
    for (int i = 0; i < s->outer + s->reduced && any; i++)
        if ((axis[i] < 0 || (axis[i] >= group->shared && !group_unrolls(group, axis[i]))) &&
            !statement_transforms(s, s->index[i]))
            return false;
    for (int a = group_step_axes(group); a < group->shared && any; a++) {
        bool unrolled = keep[a] || group_unrolls(group, a);
        for (int i = 0; i < s->outer + s->reduced; i++)
            unrolled |= axis[i] == a && statement_transforms(s, s->index[i]);
        if (!unrolled)
            return false;
    }
    return true;
}

/* Whether a sum has few terms, which are there already. */
static bool adds_parts(const Statement *s)
{
    return s->reduction == REDUCE_SUM && s->value->kind == EXPR_READ &&
           statement_points(s, s->outer, s->outer + s->reduced) <= MOST_PARTS;
}

static bool is_worth_joining(const struct Former *former, const Group *group, const Statement *s,
                             const int *axis, bool *keep)
{
    find_kept(group, s, axis, keep);
    if (statement_is_contraction(group->members.items[0].statement))
        return fits_contraction(group, s, axis, keep);
    if (!keeps_transforms(former, group, s, axis, keep))
        return false;
    double after = 1;
    for (int a = group_step_axes(group); a < group->shared; a++)
        after *= keep[a] ? (double)group->axes.items[a].extent : 1;
    /* Of what a sum leaves of the loops of one that adds up parts, lanes take some. */
    const bool sums = s->reduction == REDUCE_SUM && adds_parts(group->members.items[0].statement);
    const int lanes = sums ? target_lanes(&former->context->options->target) : 1;
    return after == units_of(group) || after >= MANY_UNITS * lanes;
}

struct Chosen {
    const Group *group;
    bool inside, found;
};

static void find_chosen(void *user, const Expr *read)
{
    struct Chosen *chosen = user;
    for (int i = 0; i < chosen->group->members.count && chosen->inside; i++)
        chosen->found |= chosen->group->members.items[i].statement->result == read->tensor;
    struct Chosen within = {chosen->group, true, false};
    for (int d = 0; d < read->count; d++)
        if (read->subscript[d].affine == NULL)
            expr_reads(read->subscript[d].indirect, find_chosen, &within);
    chosen->found |= within.found;
}

/* Whether a result of the group says which elements are read: addresses are not held in vectors. */
static bool is_addressed_by(const Group *group, const Statement *s)
{
    struct Chosen chosen = {group, false, false};
    expr_reads(s->value, find_chosen, &chosen);
    return chosen.found;
}

struct Unfolding {
    const Statement *head;
    bool found;
};

static void find_unfolded(void *user, const Expr *read)
{
    struct Unfolding *unfolding = user;
    for (int d = 0; d < read->count && read->tensor == unfolding->head->result; d++)
        unfolding->found |=
            read->subscript[d].affine == NULL || affine_as_index(read->subscript[d].affine) == NULL;
}

/* Whether a statement takes the rows of a sum at places apart (ir/place.h), whose lanes run along
   them. */
static bool takes_rows_apart(const Group *group, const Statement *s)
{
    struct Unfolding unfolding = {group->members.items[0].statement, false};
    if (place_factor(unfolding.head) != NULL)
        expr_reads(s->value, find_unfolded, &unfolding);
    return unfolding.found;
}

static bool join(struct Former *former, Group *group, Statement *s)
{
    Context *context = former->context;
    if (group->members.count >= MEMBERS || group->apart || statement_is_contraction(s) ||
        !is_at_step(former, group) || is_addressed_by(group, s) || takes_rows_apart(group, s))
        return false;
    int *axis = group_align(context, former->module, group, s, former->step.index);
    bool *keep = ARENA_ARRAY(context->arena, bool, group->axes.count + 1);
    if (axis == NULL || !is_worth_joining(former, group, s, axis, keep))
        return false;
    bool all = true;
    for (int a = 0; a < group->shared; a++)
        all &= keep[a];
    for (int i = 0; i < s->outer + s->reduced; i++) {
        if (axis[i] >= 0)
            continue;
        const Axis own = {s->index[i]->name, s->index[i]->extent, 1, false, false, false};
        axis[i] = group->axes.count;
        LIST_PUSH(context->arena, &group->axes, own);
    }
    const Member member = {s, axis, -1, false};
    LIST_PUSH(context->arena, &group->members, member);
    if (!all) {
        bool *wider = ARENA_ARRAY(context->arena, bool, group->axes.count + 1);
        for (int a = 0; a < group->shared; a++)
            wider[a] = keep[a];
        unshare(context, group, wider);
    }
    sibling_move(context->arena, group);
    return true;
}

/* The axes of the group in their order, where a statement runs over as many of the same extents. */
static int *align_beside(const struct Former *former, const Group *group, const Statement *s)
{
    int *axis = ARENA_ARRAY(former->context->arena, int, s->outer + 1);
    int next = group_step_axes(group);
    for (int i = 0; i < s->outer; i++)
        if (s->index[i] != former->step.index) {
            if (next >= group->shared || group->axes.items[next].extent != s->index[i]->extent)
                return NULL;
            axis[i] = next++;
        }
    return next == group->shared ? axis : NULL;
}

/* In a loop a kernel less is a barrier less at each step: a statement that joins none of what it
   needs may share the loops of the last group, as the gates of a cell do, which need the same. */
static bool join_beside(struct Former *former, Statement *s, int needed)
{
    const int last = former->plan->groups.count - 1;
    if (former->loop == NULL || last < former->first || last <= needed || s->reduced > 0)
        return false;
    Group *group = former->plan->groups.items[last];
    if (group->members.count >= MEMBERS || group->apart || !is_at_step(former, group) ||
        group->axes.count > group->shared ||
        statement_is_contraction(group->members.items[0].statement))
        return false;
    int *axis = align_beside(former, group, s);
    if (axis == NULL)
        return false;
    const Member member = {s, axis, -1, false};
    LIST_PUSH(former->context->arena, &group->members, member);
    return true;
}

/* Whether something in a group was put where it stands because there is no room for it before: what
   joins from further below would lie there, too. */
static bool has_late(const Group *group)
{
    for (int m = 0; m < group->members.count; m++)
        if (group->members.items[m].statement->result->late)
            return true;
    return false;
}

struct Family {
    struct Former *former;
    const Statement *statement;
    int needed; /* the last group that it needs */
    int group, member;
};

static void find_sibling(void *user, const Expr *read)
{
    struct Family *family = user;
    const struct Former *former = family->former;
    const int g = former->reader[read->tensor->id];
    if (g <= family->needed || g < former->first || g == family->group)
        return;
    const Group *group = former->plan->groups.items[g];
    const int m = group->members.count >= MEMBERS || group->apart || has_late(group) ||
                          !is_at_step(former, group)
                      ? -1
                      : sibling_of(former->context->arena, group, family->statement);
    if (m >= 0 && g > family->group) {
        family->group = g;
        family->member = m;
    }
}

/* A sum that joins none of what it needs may share the loops of one that reads the same, which
   comes from memory once then: the gradients of a normalisation's weight and bias. */
static int join_sibling(struct Former *former, Statement *s, int needed)
{
    struct Family family = {former, s, needed, -1, -1};
    if (s->result->late)
        return -1;
    expr_reads(s->value, find_sibling, &family);
    if (family.group < 0)
        return -1;
    Group *group = former->plan->groups.items[family.group];
    const Member member = {s, group->members.items[family.member].axis, -1, false};
    LIST_PUSH(former->context->arena, &group->members, member);
    for (int m = group->members.count - 1; m > family.member + 1; m--)
        group->members.items[m] = group->members.items[m - 1];
    group->members.items[family.member + 1] = member;
    return family.group;
}

struct Reading {
    struct Former *former;
    int group;
};

static void note_reader(void *user, const Expr *read)
{
    const struct Reading *reading = user;
    int *reader = &reading->former->reader[read->tensor->id];
    if (*reader < reading->group)
        *reader = reading->group;
}

/* A group that nothing may join, whose shared loops are those over the outer indices that `keep`
   has, by position. */
static int open_apart(struct Former *former, Statement *s, const bool *keep)
{
    const int at = open_group(former, s);
    Group *group = former->plan->groups.items[at];
    bool *shared = ARENA_ARRAY(former->context->arena, bool, group->axes.count + 1);
    for (int i = 0; i < s->outer; i++)
        shared[group->members.items[0].axis[i]] = keep[i];
    unshare(former->context, group, shared);
    group->apart = true;
    return at;
}

/* A group for a statement with a text of its own, which has all points of some outer indices at
   once: those that numbers tell, or that number the elements of a sorted row; -1: it has none. */
static int open_special(struct Former *former, Statement *s)
{
    Arena *arena = former->context->arena;
    const int count = s->outer + s->reduced;
    if (former->loop != NULL)
        return -1;
    bool *keep = ARENA_ARRAY(arena, bool, count + 1);
    if (statement_scatters(s)) {
        const Expr **teller = ARENA_ARRAY(arena, const Expr *, count);
        scatter_tellers(s->value, count, s->index, teller);
        for (int i = 0; i < s->outer; i++)
            keep[i] = teller[i] == NULL;
        return open_apart(former, s, keep);
    }
    const Rank rank = rank_of(arena, s);
    for (int i = 0; i < s->outer; i++)
        keep[i] = i != rank.position;
    if (rank.value == NULL)
        return -1;
    const int at = open_apart(former, s, keep);
    former->plan->groups.items[at]->asked = ranks_asked(former->program, s->result);
    return at;
}

/* The group that a statement joins or opens. */
static int group_for(struct Former *former, Statement *s)
{
    const int last = former->plan->groups.count - 1;
    const int needed = last_needed(former, s);
    int at = needed;
    const int special = open_special(former, s);
    if (special >= 0)
        return special;
    if (former->apart[s->id]) {
        at = open_group(former, s);
        former->plan->groups.items[at]->apart = true;
        return at;
    }
    if (at >= 0 && at < last && (s->result->late || has_late(former->plan->groups.items[at])))
        at = -1;
    if (at >= former->first && join(former, former->plan->groups.items[at], s))
        return at;
    const int sibling = join_sibling(former, s, needed);
    if (sibling >= 0)
        return sibling;
    return join_beside(former, s, at) ? last : open_group(former, s);
}

static void place(struct Former *former, Statement *s)
{
    const int at = group_for(former, s);
    former->producer[s->result->id] = at;
    if (s->argument != NULL)
        former->producer[s->argument->id] = at;
    struct Reading reading = {former, at};
    expr_reads(s->value, note_reader, &reading);
}

/* A name for the steps: that of the last statement's index. */
static const char *step_name(const Recurrence *recurrence)
{
    for (int i = recurrence->count - 1; i >= 0; i--)
        if (recurrence->step[i].index != NULL)
            return recurrence->step[i].index->name;
    return "t";
}

/* No statement outside of the recurrence joins its groups, and none of it a group before them,
   which have no loop around them. */
static void place_recurrence(struct Former *former, const Program *program,
                             const Recurrence *recurrence)
{
    former->loop = ARENA_NEW(former->context->arena, Loop);
    *former->loop = (Loop){step_name(recurrence), recurrence->steps, recurrence->backward, false};
    for (int i = 0; i < recurrence->count; i++) {
        former->step = recurrence->step[i];
        place(former, program->statements.items[recurrence->first + i]);
    }
    former->loop = NULL;
    former->step = (Step){NULL, 0};
}

static void note_transformed(void *user, const Expr *read)
{
    struct Former *former = user;
    former->transformed[read->tensor->id] = true;
}

static void find_transformed(struct Former *former, const Program *program)
{
    former->transformed = ARENA_ARRAY(former->context->arena, bool, former->module->ids);
    for (int i = 0; i < program->statements.count; i++)
        if (statement_is_transform(program->statements.items[i]))
            expr_reads(program->statements.items[i]->value, note_transformed, former);
}

struct Known {
    const struct Former *former;
    bool is;
};

static void find_known(void *user, const Expr *read)
{
    struct Known *known = user;
    const Tensor *t = read->tensor;
    known->is &= t->role == ROLE_SCALAR || known->former->producer[t->id] >= 0;
}

/* Numbers that an optimizer computes from its settings and the number of the step are there before
   the first gradient: what needs them joins the group of a gradient. */
static void place_numbers(struct Former *former, const Program *program,
                          const Recurrences *recurrences, bool *placed)
{
    for (int i = program->forward; i < program->statements.count; i++) {
        const Recurrence *recurrence = recurrence_at(recurrences, i);
        Statement *s = program->statements.items[i];
        if (recurrence != NULL) {
            i += recurrence->count - 1;
            continue;
        }
        struct Known known = {former, s->outer + s->reduced == 0 && s->result->replaces == NULL};
        expr_reads(s->value, find_known, &known);
        if (known.is)
            place(former, s);
        placed[i] = known.is;
    }
}

static void form(Context *context, Module *module, ProgramPlan *plan, Program *program,
                 const bool *apart)
{
    struct Former former = {
        .context = context, .module = module, .program = program, .plan = plan, .apart = apart};
    const Recurrences recurrences = recurrence_find(context->arena, module, program);
    plan->program = program;
    const int ids = module->ids;
    former.producer = ARENA_ARRAY(context->arena, int, ids);
    former.reader = ARENA_ARRAY(context->arena, int, ids);
    for (int i = 0; i < ids; i++)
        former.producer[i] = former.reader[i] = -1;
    find_transformed(&former, program);
    bool *placed = ARENA_ARRAY(context->arena, bool, program->statements.count + 1);
    for (int i = 0; i < program->statements.count;) {
        const Recurrence *recurrence = recurrence_at(&recurrences, i);
        if (i == program->forward) {
            former.first = plan->forward = plan->groups.count;
            place_numbers(&former, program, &recurrences, placed);
        }
        if (recurrence != NULL)
            place_recurrence(&former, program, recurrence);
        else if (!placed[i])
            place(&former, program->statements.items[i]);
        i += recurrence != NULL ? recurrence->count : 1;
    }
    if (program->forward >= program->statements.count)
        plan->forward = plan->groups.count;
}

Plan *group_form(Context *context, Module *module, const Map *apart)
{
    Plan *plan = ARENA_NEW(context->arena, Plan);
    const bool *alone = roundings_named(context->arena, module, apart);
    form(context, module, &plan->train, module->train, alone);
    form(context, module, &plan->eval, module->eval, alone);
    return plan;
}
