/* Groups: statements that become one kernel because they can share its loops.

   One pass over the statements in order. A statement joins the group of its last producer when its
   indices can be aligned with the group's axes through the tensors that they share; else it opens a
   group. Alignment only proposes: isl proves (schedule.c). */
#include "poly/align.h"
#include "poly/lanes.h"
#include "poly/plan.h"
#include "ir/split.h"

enum { MEMBERS = 10, MANY_UNITS = 16 };

struct Former {
    Context *context;
    Module *module;
    ProgramPlan *plan;
    int *producer; /* group that defines a tensor, by tensor id; -1 */
    int *reader;   /* last group that reads it */
};

static bool product_of_reads(const Expr *e, int *reads)
{
    if (e->kind == EXPR_READ) {
        ++*reads;
        return true;
    }
    return e->kind == EXPR_APPLY && e->function->id == FUNCTION_MUL &&
           product_of_reads(e->argument[0], reads) && product_of_reads(e->argument[1], reads);
}

/* A sum of a product of reads: what is worth a tile of accumulators. */
static bool is_contraction(const Statement *s)
{
    int reads = 0;
    return s->reduction == REDUCE_SUM && product_of_reads(s->value, &reads) && reads >= 2;
}

static double units_of(const Group *group)
{
    double units = 1;
    for (int a = 0; a < group->shared; a++)
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

static Group *open_group(struct Former *former, Statement *s)
{
    Arena *arena = former->context->arena;
    Group *group = ARENA_NEW(arena, Group);
    const int count = s->outer + s->reduced;
    Member member = {s, ARENA_ARRAY(arena, int, count + 1), -1, false};
    for (int i = 0; i < count; i++) {
        const Axis axis = {s->index[i]->name, s->index[i]->extent, 1, i < s->outer, false, false};
        member.axis[i] = i;
        LIST_PUSH(arena, &group->axes, axis);
    }
    group->shared = s->outer;
    LIST_PUSH(arena, &group->members, member);
    LIST_PUSH(arena, &former->plan->groups, group);
    return group;
}

/* The shared axes come first: an axis that stops being shared moves behind the others. */
static void unshare(Context *context, Group *group, const bool *keep)
{
    const int count = group->axes.count;
    int *place = ARENA_ARRAY(context->arena, int, count + 1), next = 0;
    for (int pass = 0; pass < 2; pass++)
        for (int a = 0; a < count; a++)
            if ((a < group->shared && keep[a]) == (pass == 0))
                place[a] = next++;
    Axis *axes = ARENA_ARRAY(context->arena, Axis, count + 1);
    int shared = 0;
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

/* What would stay shared if `s` with this alignment joined; false when it should not. */
static bool worth_joining(const Group *group, const Statement *s, const int *axis, bool *keep)
{
    const Statement *head = group->members.items[0].statement;
    double before = units_of(group), after = before;
    for (int a = 0; a < group->shared; a++) {
        keep[a] = false;
        for (int i = 0; i < s->outer; i++)
            keep[a] |= axis[i] == a;
        if (!keep[a])
            after /= (double)group->axes.items[a].extent;
    }
    for (int a = 0; a < group->shared; a++) /* a window of the tile may be reduced in registers */
        if (!keep[a] && is_contraction(head) && group->axes.items[a].extent > 4)
            return false;
    for (int i = 0; i < s->outer; i++)
        if (axis[i] < 0 && is_contraction(head))
            return false;
    return after == before || is_contraction(head) || after >= MANY_UNITS;
}

static bool join(struct Former *former, Group *group, Statement *s)
{
    Context *context = former->context;
    if (group->members.count >= MEMBERS || is_contraction(s))
        return false;
    int *axis = group_align(context, former->module, group, s);
    if (axis == NULL)
        return false;
    bool *keep = ARENA_ARRAY(context->arena, bool, group->axes.count + 1);
    if (!worth_joining(group, s, axis, keep))
        return false;
    for (int i = 0; i < s->outer + s->reduced; i++) {
        if (axis[i] >= 0)
            continue;
        const Axis private = {s->index[i]->name, s->index[i]->extent, 1, false, false, false};
        axis[i] = group->axes.count;
        LIST_PUSH(context->arena, &group->axes, private);
    }
    const Member member = {s, axis, -1, false};
    LIST_PUSH(context->arena, &group->members, member);
    bool all = true;
    for (int a = 0; a < group->shared; a++)
        all &= keep[a];
    if (!all)
        unshare(context, group, keep);
    return true;
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

static void place(struct Former *former, Statement *s)
{
    const int last = last_needed(former, s);
    int at = former->plan->groups.count;
    if (last >= 0 && join(former, former->plan->groups.items[last], s))
        at = last;
    else
        open_group(former, s);
    former->producer[s->result->id] = at;
    if (s->argument != NULL)
        former->producer[s->argument->id] = at;
    struct Reading reading = {former, at};
    expr_reads(s->value, note_reader, &reading);
}

/* What a lane wants of a statement's indices is done before anything is aligned with them. */
static void split_for_lane(Context *context, Module *module, Statement *s)
{
    const Lane lane = lane_choose(s, &context->options->target, lane_innermost, NULL);
    const Index *quotient, *remainder;
    if (lane.index != NULL && lane.split > 1)
        statement_split(module, s, lane.index, lane.split, NULL, &quotient, &remainder);
}

static void form(Context *context, Module *module, ProgramPlan *plan, Program *program)
{
    struct Former former = {context, module, plan, NULL, NULL};
    plan->program = program;
    for (int i = 0; i < program->statements.count; i++)
        split_for_lane(context, module, program->statements.items[i]);
    former.producer = ARENA_ARRAY(context->arena, int, module->ids);
    former.reader = ARENA_ARRAY(context->arena, int, module->ids);
    for (int i = 0; i < module->ids; i++)
        former.producer[i] = former.reader[i] = -1;
    for (int i = 0; i < program->statements.count; i++) {
        if (i == program->forward)
            plan->forward = plan->groups.count;
        place(&former, program->statements.items[i]);
    }
}

Plan *group_form(Context *context, Module *module)
{
    Plan *plan = ARENA_NEW(context->arena, Plan);
    form(context, module, &plan->train, module->train);
    form(context, module, &plan->eval, module->eval);
    plan->ids = module->ids;
    return plan;
}
