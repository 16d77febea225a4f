#include "poly/plan.h"
#include "ir/inline.h"
#include "ir/rank.h"
#include "ir/scatter.h"
#include "ir/transform.h"
#include <inttypes.h>

bool tensors_have(const Tensors *tensors, const Tensor *tensor)
{
    for (int i = 0; i < tensors->count; i++)
        if (tensors->items[i] == tensor)
            return true;
    return false;
}

struct Below {
    const Tensor *result, *operand;
};

static void find_below(void *user, const Expr *read)
{
    struct Below *below = user;
    if (read->tensor != below->result && read->tensor->offset == below->result->offset)
        below->operand = read->tensor;
}

const Tensor *group_in_place_of(const Group *group, const Tensor *result)
{
    struct Below below = {result, NULL};
    bool written = false;
    if (result->offset < 0 || tensors_have(&group->locals, result))
        return NULL;
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        written |= s->result == result;
        expr_reads(s->value, find_below, &below);
    }
    const bool there = below.operand != NULL && !tensors_have(&group->locals, below.operand);
    return written && there ? below.operand : NULL;
}

int group_step_axes(const Group *group)
{
    return group->axes.count > 0 && group->axes.items[0].step;
}

int plan_loop_begin(const ProgramPlan *plan, int group)
{
    const Loop *loop = plan->groups.items[group]->loop;
    while (loop != NULL && group > 0 && plan->groups.items[group - 1]->loop == loop)
        group--;
    return group;
}

int plan_loop_end(const ProgramPlan *plan, int group)
{
    const Loop *loop = plan->groups.items[group]->loop;
    int end = group + 1;
    while (loop != NULL && end < plan->groups.count && plan->groups.items[end]->loop == loop)
        end++;
    return end;
}

int plan_runs_first(const ProgramPlan *plan, int group)
{
    const Loop *loop = plan->groups.items[group]->loop;
    if (loop == NULL)
        return group;
    const int64_t step = loop->backward ? loop->steps - 1 : 0;
    const int end = plan_loop_end(plan, group);
    for (int g = plan_loop_begin(plan, group); g < end; g++) {
        const Group *of = plan->groups.items[g];
        const int64_t steps = group_step_axes(of) ? of->axes.items[0].extent : 1;
        if (of->first_step <= step && step < of->first_step + steps)
            return g;
    }
    return group;
}

const Index *member_index(const Member *member, int axis)
{
    for (int i = 0; i < member->statement->outer + member->statement->reduced; i++)
        if (member->axis[i] == axis)
            return member->statement->index[i];
    return NULL;
}

bool member_has_outer(const Member *member, int axis)
{
    for (int i = 0; i < member->statement->outer; i++)
        if (member->axis[i] == axis)
            return true;
    return false;
}

bool group_scatters(const Group *group)
{
    return group->members.count == 1 && group->loop == NULL &&
           statement_scatters(group->members.items[0].statement);
}

bool group_ranks(Arena *arena, const Group *group)
{
    return group->members.count == 1 && group->loop == NULL &&
           rank_of(arena, group->members.items[0].statement).value != NULL;
}

bool member_is_chosen(const Member *member)
{
    return member->lane >= 0 &&
           lane_is_chosen(member->statement, member_index(member, member->lane));
}

bool member_has_reduced(const Member *member, int axis)
{
    const Statement *s = member->statement;
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        if (member->axis[i] == axis)
            return true;
    return false;
}

bool member_is_looped(const Group *group, const Member *member)
{
    const Statement *s = member->statement;
    if (s->reduction == REDUCE_NONE || member->lane_reduced)
        return member->lane_reduced;
    for (int i = s->outer; i < s->outer + s->reduced; i++) {
        const Axis *axis = &group->axes.items[member->axis[i]];
        if (axis->tile < axis->extent)
            return true;
    }
    return false;
}

bool members_run_alike(const Member *member, const Member *other, int indices)
{
    bool alike = member->lane == other->lane;
    for (int i = 0; alike && i < indices; i++)
        alike = member->axis[i] == other->axis[i];
    return alike;
}

/* Whether a sum with a table has the axis: its points are written one by one. */
static bool is_transformed(const Group *group, int axis)
{
    for (int m = 0; m < group->members.count; m++) {
        const Index *index = member_index(&group->members.items[m], axis);
        if (index != NULL && statement_transforms(group->members.items[m].statement, index))
            return true;
    }
    return false;
}

bool group_unrolls(const Group *group, int axis)
{
    enum { MOST_POINTS = 16 };
    const Axis *a = &group->axes.items[axis];
    int members = 0;
    if (is_transformed(group, axis))
        return true;
    if (a->shared || a->extent > MOST_POINTS ||
        !statement_is_contraction(group->members.items[0].statement))
        return false;
    for (int m = 0; m < group->members.count; m++)
        members += member_index(&group->members.items[m], axis) != NULL;
    return members > 1 || member_index(&group->members.items[0], axis) == NULL;
}

Signature group_signature(Arena *arena, const Group *group)
{
    Signature signature = signature_new(arena);
    Text *out = &signature.text;
    if (group->loop != NULL)
        text_format(out, "step %" PRId64 " of %" PRId64 "%s", group->first_step, group->loop->steps,
                    group->loop->backward ? " backward" : "");
    for (int a = 0; a < group->axes.count; a++)
        text_format(out, "%s%s:%" PRId64 "%s", a == group->shared ? "; " : " ",
                    group->axes.items[a].name, group->axes.items[a].extent,
                    group->axes.items[a].step ? " step" : "");
    text_add(out, "\n");
    for (int m = 0; m < group->members.count; m++) {
        const Member *member = &group->members.items[m];
        for (int i = 0; i < member->statement->outer + member->statement->reduced; i++)
            text_format(out, "%d ", member->axis[i]);
        text_format(out, "lane %d%s", member->lane, member->lane_reduced ? " added up" : "");
        signature_statement(&signature, member->statement);
    }
    return signature;
}
