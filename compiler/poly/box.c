#include "poly/box.h"
#include <stdlib.h>

int box_bounded_position(const Statement *s, const Constraint *constraint)
{
    const Affine *a = constraint->value;
    if (constraint->equality || a->count != 1 || a->term[0].index == NULL ||
        llabs(a->term[0].coefficient) != 1)
        return -1;
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == a->term[0].index)
            return i;
    return -1;
}

bool group_is_box(const Group *group)
{
    for (int m = 0; m < group->members.count; m++) {
        const Member *member = &group->members.items[m];
        for (int c = 0; c < member->statement->constraints; c++) {
            const int i =
                box_bounded_position(member->statement, &member->statement->constraint[c]);
            if (i < 0 || group->axes.items[member->axis[i]].tile > 1 ||
                member->statement->index[i]->extent == 1)
                return false;
        }
    }
    return group_step_axes(group) == 0;
}
