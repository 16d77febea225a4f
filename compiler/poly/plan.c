#include "poly/plan.h"
#include "ir/inline.h"

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

bool member_has_reduced(const Member *member, int axis)
{
    const Statement *s = member->statement;
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        if (member->axis[i] == axis)
            return true;
    return false;
}

bool group_unrolls(const Group *group, int axis)
{
    enum { MOST_POINTS = 16 };
    const Axis *a = &group->axes.items[axis];
    int members = 0;
    if (a->shared || a->extent > MOST_POINTS ||
        !statement_is_contraction(group->members.items[0].statement))
        return false;
    for (int m = 0; m < group->members.count; m++)
        members += member_index(&group->members.items[m], axis) != NULL;
    return members > 1 || member_index(&group->members.items[0], axis) == NULL;
}

static void print_axes(Text *out, const Group *group)
{
    for (int a = 0; a < group->axes.count; a++) {
        const Axis *axis = &group->axes.items[a];
        text_format(out, "%s%s:%lld", a > 0 ? ", " : "", axis->name, (long long)axis->extent);
        if (axis->tile > 1)
            text_format(out, "/%lld", (long long)axis->tile);
        text_add(out, !axis->shared ? "" : axis->parallel ? " parallel" : " shared");
    }
}

static void print_member(Text *out, const Group *group, const Member *member)
{
    text_add(out, "    ");
    statement_print(out, member->statement);
    text_add(out, "\n      on ");
    for (int i = 0; i < member->statement->outer + member->statement->reduced; i++)
        text_format(out, "%s%s", i > 0 ? ", " : "", group->axes.items[member->axis[i]].name);
    if (member->lane >= 0)
        text_format(out, "; lanes %s%s", group->axes.items[member->lane].name,
                    member->lane_reduced ? " added up" : "");
    text_add(out, "\n");
}

static void print_group(Text *out, const Group *group)
{
    text_format(out, "  group %s%s%s\n    axes ", group->name == NULL ? "" : group->name,
                group->serial ? " serial" : "", group->barrier_before ? " after a barrier" : "");
    print_axes(out, group);
    text_add(out, "\n");
    for (int m = 0; m < group->members.count; m++)
        print_member(out, group, &group->members.items[m]);
    if (group->locals.count > 0)
        text_add(out, "    in registers");
    for (int i = 0; i < group->locals.count; i++)
        text_format(out, "%s %s", i > 0 ? "," : "", group->locals.items[i]->name);
    text_add(out, group->locals.count > 0 ? "\n" : "");
    if (group->schedule == NULL)
        return;
    text_add(out, "    schedule\n");
    for (const char *line = group->schedule; *line != '\0';) {
        const char *end = line;
        while (*end != '\0' && *end != '\n')
            end++;
        text_add(out, "      ");
        text_add_bytes(out, line, (size_t)(end - line));
        text_add(out, "\n");
        line = *end == '\n' ? end + 1 : end;
    }
}

static void print_program(Text *out, const ProgramPlan *plan)
{
    text_format(out, "plan %s forward %d\n", plan->program->name, plan->forward);
    for (int g = 0; g < plan->groups.count; g++)
        print_group(out, plan->groups.items[g]);
}

void plan_print(Text *out, const Module *module, const Plan *plan)
{
    module_print(out, module);
    text_add(out, "\n");
    print_program(out, &plan->train);
    print_program(out, &plan->eval);
    text_format(out, "splits %d\narena %zu\n", plan->splits, plan->arena_bytes);
}
