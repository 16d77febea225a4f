#include "poly/shares.h"

/* Bytes of values up to which a core's caches still hold what it wrote when it is read. */
static const double most_values = 2 << 20;
/* Bytes that are the same at all steps of a loop, up to which the caches hold them. */
static const double most_fixed = 8 << 20;

/* ---- Samples ---- */

struct Keeping {
    const Index *index, *step; /* step NULL: of no loop */
    bool keeps;
};

static bool is_value(const Tensor *t)
{
    return (t->role == ROLE_VALUE || t->role == ROLE_INPUT) && t->rank > 0;
}

/* What is the same at all steps, as weights are, stays in the caches in any case. */
static bool is_fixed(const Expr *read, const Index *step)
{
    return step != NULL && !expr_uses_index(read, step);
}

static void note_kept(void *user, const Expr *read)
{
    struct Keeping *keeping = user;
    const Affine *first = read->count > 0 ? read->subscript[0].affine : NULL;
    if (is_value(read->tensor) && !is_fixed(read, keeping->step))
        keeping->keeps &= first != NULL && affine_uses(first, keeping->index);
}

static const Index *step_of(const Group *group, const Member *member)
{
    return group_step_axes(group) > 0 ? member_index(member, 0) : NULL;
}

bool shares_keep(const Group *group, int axis)
{
    struct Keeping keeping = {.keeps = true};
    for (int m = 0; m < group->members.count && keeping.keeps; m++) {
        const Member *member = &group->members.items[m];
        const Statement *s = member->statement;
        keeping.index = member_index(member, axis);
        keeping.step = step_of(group, member);
        if (keeping.index == NULL || !is_value(s->result) ||
            !affine_uses(s->subscript[0], keeping.index))
            return false;
        expr_reads(s->value, note_kept, &keeping);
    }
    return keeping.keeps;
}

/* ---- Bytes ---- */

struct Bytes {
    const Group *group;
    const Index *step;
    double values, fixed;
};

static bool is_made(const Group *group, const Tensor *t)
{
    for (int m = 0; m < group->members.count; m++)
        if (group->members.items[m].statement->result == t)
            return true;
    return false;
}

static void note_bytes(void *user, const Expr *read)
{
    struct Bytes *bytes = user;
    const Tensor *t = read->tensor;
    const double own = (double)tensor_elements(t) * dtype_size(t->dtype);
    if (t->role == ROLE_PARAMETER || is_fixed(read, bytes->step))
        bytes->fixed += own;
    else if (is_value(t) && !is_made(bytes->group, t))
        bytes->values += own;
}

bool shares_are_values(const Group *group)
{
    struct Bytes bytes = {.group = group};
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        bytes.step = step_of(group, &group->members.items[m]);
        expr_reads(s->value, note_bytes, &bytes);
        if (m == group->members.count - 1)
            bytes.values += (double)tensor_elements(s->result) * dtype_size(s->result->dtype);
    }
    return group_step_axes(group) > 0 ? bytes.fixed <= most_fixed
                                      : bytes.values > bytes.fixed && bytes.values <= most_values;
}

int shares_first(const Group *group)
{
    if (!shares_are_values(group))
        return -1;
    for (int a = group_step_axes(group); a < group->shared; a++) {
        const Axis *axis = &group->axes.items[a];
        if (axis->parallel && axis->extent > axis->tile && shares_keep(group, a))
            return a;
    }
    return -1;
}
