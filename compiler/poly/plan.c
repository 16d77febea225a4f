#include "poly/plan.h"
#include "ir/inline.h"

bool tensors_have(const Tensors *tensors, const Tensor *tensor)
{
    for (int i = 0; i < tensors->count; i++)
        if (tensors->items[i] == tensor)
            return true;
    return false;
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
