/* Two subscripts that are the same sum of the same axes are equal where the axes are. The converse
   holds for each axis whose weight exceeds all that the axes of smaller weights add up to, as in a
   mixed radix: then instances that touch the same element agree on it. */
#include "poly/pointwise.h"
#include <stdlib.h>

typedef struct Term {
    int axis;
    int64_t weight, extent;
} Term;

static int by_weight(const void *a, const void *b)
{
    const Term *x = a, *y = b;
    return x->weight != y->weight ? (x->weight > y->weight) - (x->weight < y->weight)
                                  : x->axis - y->axis;
}

static int axis_of(const Member *member, const Index *index)
{
    const Statement *s = member->statement;
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == index)
            return member->axis[i];
    return -1;
}

/* The terms of a subscript by weight; -1: it is not a mixed radix. */
static int radix_of(const Member *member, const Affine *affine, Term *term)
{
    for (int i = 0; i < affine->count; i++) {
        const AffineTerm *from = &affine->term[i];
        const int axis = from->index == NULL ? -1 : axis_of(member, from->index);
        if (axis < 0 || from->coefficient <= 0)
            return -1;
        term[i] = (Term){axis, from->coefficient, from->index->extent};
    }
    qsort(term, (size_t)affine->count, sizeof *term, by_weight);
    int64_t below = 0;
    for (int i = 0; i < affine->count; i++) {
        if (term[i].weight <= below)
            return -1;
        below += term[i].weight * (term[i].extent - 1);
    }
    return affine->count;
}

struct Search {
    Context *context;
    const Group *group;
    int reader; /* the member at hand */
    bool found; /* a dependence that needs another proof */
};

/* Marks the axes on which a write and a read of the same element agree. */
static void mark_equal(const struct Search *search, const Member *writer, const Affine *written,
                       const Affine *read, bool *equal)
{
    const Member *reader = &search->group->members.items[search->reader];
    Term *one = arena_array(search->context->arena, sizeof *one, (size_t)written->count + 1);
    Term *other = arena_array(search->context->arena, sizeof *other, (size_t)read->count + 1);
    if (written->constant != read->constant || written->count != read->count ||
        radix_of(writer, written, one) < 0 || radix_of(reader, read, other) < 0)
        return;
    for (int i = 0; i < written->count; i++)
        if (one[i].axis != other[i].axis || one[i].weight != other[i].weight ||
            one[i].extent != other[i].extent)
            return;
    for (int i = 0; i < written->count; i++)
        equal[one[i].axis] = true;
}

/* Whether two instances that touch the same element agree on the axes: all shared ones, or all of
   the writer's. */
static bool agree(const struct Search *search, const Member *writer, const Expr *read, bool shared)
{
    const Group *group = search->group;
    const Statement *w = writer->statement;
    bool *equal = ARENA_ARRAY(search->context->arena, bool, group->axes.count + 1);
    for (int d = 0; d < read->tensor->rank; d++)
        if (read->subscript[d].affine != NULL)
            mark_equal(search, writer, w->subscript[d], read->subscript[d].affine, equal);
    for (int a = 0; shared && a < group->shared; a++)
        if (!equal[a])
            return false;
    for (int i = 0; !shared && i < w->outer + w->reduced; i++)
        if (!equal[writer->axis[i]])
            return false;
    return true;
}

static void check_read(void *user, const Expr *read)
{
    struct Search *search = user;
    const Group *group = search->group;
    for (int m = 0; m < group->members.count && !search->found; m++) {
        const Member *writer = &group->members.items[m];
        const Statement *w = writer->statement;
        if (w->result == read->tensor || w->argument == read->tensor)
            search->found = m >= search->reader || !agree(search, writer, read, true);
        else if (w->result->replaces == read->tensor)
            search->found = m < search->reader || !agree(search, writer, read, m != search->reader);
    }
}

bool group_is_pointwise(Context *context, const Group *group)
{
    struct Search search = {.context = context, .group = group};
    if (group_step_axes(group) > 0)
        return false;
    for (; search.reader < group->members.count && !search.found; search.reader++)
        expr_reads(group->members.items[search.reader].statement->value, check_read, &search);
    return !search.found;
}
