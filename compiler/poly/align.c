#include "poly/align.h"
#include "ir/split.h"

struct Aligner {
    Context *context;
    Module *module;
    Group *group;
    const Statement *statement;
    int *axis;
    bool failed;
};

static int position_in(const Statement *s, const Index *index)
{
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == index)
            return i;
    return -1;
}

static void set_axis(struct Aligner *a, const Index *index, int axis)
{
    const int at = position_in(a->statement, index);
    if (at < 0 || index->extent != a->group->axes.items[axis].extent ||
        (a->axis[at] >= 0 && a->axis[at] != axis)) {
        a->failed = true;
        return;
    }
    for (int i = 0; i < a->statement->outer + a->statement->reduced; i++)
        if (i != at && a->axis[i] == axis)
            a->failed = true; /* a diagonal */
    a->axis[at] = axis;
}

static int axis_of(const Member *member, const Index *index)
{
    return member->axis[position_in(member->statement, index)];
}

/* Two-index form c*big + small with small.extent == c, as splits and windows have it. */
static bool as_pair(const Affine *affine, const Index **big, const Index **small)
{
    if (affine->count != 2 || affine->constant != 0)
        return false;
    for (int i = 0; i < 2; i++) {
        const AffineTerm *x = &affine->term[i], *y = &affine->term[1 - i];
        if (x->index == NULL || y->index == NULL || x->coefficient < 2)
            continue;
        if (y->coefficient == 1 && y->index->extent == x->coefficient) {
            *big = x->index;
            *small = y->index;
            return true;
        }
    }
    return false;
}

/* Splits one axis of the group by `size`, in all members; the new inner axis stays shared. */
static void split_axis(struct Aligner *a, int axis, int64_t size)
{
    Group *group = a->group;
    Axis inner = group->axes.items[axis];
    inner.extent = size;
    group->axes.items[axis].extent /= size;
    LIST(Axis) axes = {0};
    for (int i = 0; i < group->axes.count; i++) {
        LIST_PUSH(a->context->arena, &axes, group->axes.items[i]);
        if (i == axis)
            LIST_PUSH(a->context->arena, &axes, inner);
    }
    group->axes.items = axes.items;
    group->axes.count = axes.count;
    group->axes.capacity = axes.capacity;
    group->shared += axis < group->shared;
    for (int m = 0; m < group->members.count; m++) {
        Member *member = &group->members.items[m];
        Statement *s = member->statement;
        const int count = s->outer + s->reduced;
        int *moved = ARENA_ARRAY(a->context->arena, int, count + 2), next = 0;
        const Index *found = NULL;
        for (int i = 0; i < count; i++) {
            const int was = member->axis[i];
            moved[next++] = was > axis ? was + 1 : was;
            if (was == axis) {
                found = s->index[i];
                moved[next++] = axis + 1;
            }
        }
        const Index *quotient, *remainder;
        if (found != NULL)
            statement_split(a->module, s, found, size, NULL, &quotient, &remainder);
        member->axis = moved;
    }
    for (int i = 0; i < a->statement->outer + a->statement->reduced; i++)
        if (a->axis[i] > axis)
            a->axis[i]++;
}

/* Lines up one subscript of a read with the producer's subscript of the same dimension. */
static void align_subscript(struct Aligner *a, const Member *producer, const Affine *written,
                            const Affine *read)
{
    const Index *i = affine_as_index(written), *j = affine_as_index(read), *big, *small;
    const Index *written_big, *written_small;
    if (i != NULL && j != NULL) {
        set_axis(a, j, axis_of(producer, i));
    } else if (as_pair(read, &big, &small)) {
        if (i != NULL && i->extent % small->extent == 0) {
            const int axis = axis_of(producer, i);
            if (i->extent != big->extent * small->extent || axis >= a->group->shared) {
                a->failed = true;
                return;
            }
            split_axis(a, axis, small->extent);
            set_axis(a, big, axis);
            set_axis(a, small, axis + 1);
        } else if (as_pair(written, &written_big, &written_small) &&
                   written_small->extent == small->extent) {
            set_axis(a, big, axis_of(producer, written_big));
            set_axis(a, small, axis_of(producer, written_small));
        } else {
            a->failed = true;
        }
    } else {
        a->failed = !affine_equal(written, read);
    }
}

static void align_read(void *user, const Expr *read)
{
    struct Aligner *a = user;
    for (int m = 0; m < a->group->members.count && !a->failed; m++) {
        const Statement *p = a->group->members.items[m].statement;
        if (p->result != read->tensor && p->argument != read->tensor)
            continue;
        for (int d = 0; d < read->tensor->rank && !a->failed; d++) {
            if (read->subscript[d].affine == NULL)
                continue; /* any element: the axis stays its own, and isl will ask for more */
            /* The member's statement may have been split meanwhile: take its subscript afresh. */
            align_subscript(a, &a->group->members.items[m],
                            a->group->members.items[m].statement->subscript[d],
                            read->subscript[d].affine);
        }
    }
}

int *group_align(Context *context, Module *module, Group *group, const Statement *s)
{
    const int count = s->outer + s->reduced;
    struct Aligner a = {context, module, group, s, ARENA_ARRAY(context->arena, int, count + 1),
                        false};
    for (int i = 0; i < count; i++)
        a.axis[i] = -1;
    expr_reads(s->value, align_read, &a);
    bool any = false;
    for (int i = 0; i < count; i++)
        any |= a.axis[i] >= 0;
    return a.failed || !any ? NULL : a.axis;
}
