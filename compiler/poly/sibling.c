#include "poly/sibling.h"
#include "ir/inline.h"
#include "ir/place.h"
#include "ir/transform.h"
#include "poly/box.h"

/* A sum of which nothing but its loops is to be known. */
static bool is_plain_sum(const Statement *s)
{
    return s->reduction == REDUCE_SUM && s->reduced > 0 && s->constraints == 0 &&
           !statement_is_contraction(s) && !statement_is_transform(s) && place_factor(s) == NULL;
}

/* Whether two statements have as many loops of the same extents. */
static bool has_same_loops(const Statement *s, const Statement *other)
{
    bool same = s->outer == other->outer && s->reduced == other->reduced;
    for (int i = 0; same && i < s->outer + s->reduced; i++)
        same = s->index[i]->extent == other->index[i]->extent;
    return same;
}

struct Match {
    Arena *arena;
    const Statement *one, *other; /* with the same loops */
    const Affine **to;            /* the indices of `other`, for those of `one` */
    const Expr *read;             /* of `one` */
    bool found;
};

static void match_read(void *user, const Expr *read)
{
    struct Match *match = user;
    const Statement *s = match->one;
    bool same = read->tensor == match->read->tensor;
    for (int d = 0; same && d < read->count; d++) {
        const Affine *a = match->read->subscript[d].affine, *b = read->subscript[d].affine;
        same =
            a != NULL && b != NULL &&
            affine_equal(
                affine_substitute(match->arena, a, s->outer + s->reduced, s->index, match->to), b);
    }
    match->found |= same;
}

/* A read that has an element for each point is looked for in the other statement. */
static void find_match(void *user, const Expr *read)
{
    struct Match *match = user;
    bool all = true;
    for (int i = 0; all && i < match->one->outer + match->one->reduced; i++)
        all = match->one->index[i]->extent == 1 || expr_uses_index(read, match->one->index[i]);
    match->read = read;
    if (all)
        expr_reads(match->other->value, match_read, match);
}

static bool shares_read(Arena *arena, const Statement *s, const Statement *other)
{
    const int count = s->outer + s->reduced;
    struct Match match = {arena, s,    other, ARENA_ARRAY(arena, const Affine *, count + 1),
                          NULL,  false};
    for (int i = 0; i < count; i++)
        match.to[i] = affine_index(arena, other->index[i]);
    expr_reads(s->value, find_match, &match);
    return match.found;
}

int sibling_of(Arena *arena, const Group *group, const Statement *s)
{
    for (int m = 0; m < group->members.count && is_plain_sum(s); m++) {
        const Statement *other = group->members.items[m].statement;
        if (is_plain_sum(other) && has_same_loops(s, other) && shares_read(arena, s, other))
            return m;
    }
    return -1;
}

static bool has_same_axes(const Member *member, const Member *other)
{
    const Statement *s = member->statement;
    return has_same_loops(s, other->statement) && member->lane_reduced == other->lane_reduced &&
           !member_is_chosen(other) && members_run_alike(member, other, s->outer + s->reduced);
}

void sibling_move(Arena *arena, Group *group)
{
    const int last = group->members.count - 1;
    const Member moved = group->members.items[last];
    int to = last;
    if (!is_plain_sum(moved.statement))
        return;
    for (int m = last - 1; m >= 0; m--) {
        const Member *member = &group->members.items[m];
        if (is_plain_sum(member->statement) && has_same_axes(member, &moved) &&
            shares_read(arena, moved.statement, member->statement))
            to = m + 1;
        if (expr_reads_tensor(moved.statement->value, member->statement->result))
            break;
    }
    for (int m = last; m > to; m--)
        group->members.items[m] = group->members.items[m - 1];
    group->members.items[to] = moved;
}

/* The end of the sums from m on that can share their loops. */
static int sums_end(const Group *group, int m)
{
    const Member *first = &group->members.items[m];
    int end = m + 1;
    bool goes_on = is_plain_sum(first->statement) && member_is_looped(group, first) &&
                   !member_is_chosen(first);
    while (goes_on && end < group->members.count) {
        const Member *next = &group->members.items[end];
        goes_on = is_plain_sum(next->statement) && has_same_axes(first, next);
        for (int i = m; i < end; i++)
            goes_on = goes_on && !expr_reads_tensor(next->statement->value,
                                                    group->members.items[i].statement->result);
        end += goes_on;
    }
    return end;
}

struct Points {
    Arena *arena;
    const Member *value, *sum;
    bool same;
};

static void check_points(void *user, const Expr *read)
{
    struct Points *points = user;
    const Statement *s = points->value->statement;
    if (read->tensor != s->result)
        return;
    const Affine **to = ARENA_ARRAY(points->arena, const Affine *, s->outer + 1);
    for (int i = 0; i < s->outer; i++)
        to[i] = affine_index(points->arena, member_index(points->sum, points->value->axis[i]));
    for (int d = 0; d < read->count; d++)
        points->same &=
            read->subscript[d].affine != NULL &&
            affine_equal(affine_substitute(points->arena, s->subscript[d], s->outer, s->index, to),
                         read->subscript[d].affine);
}

/* Whether a value has the axes of a sum, and is read at the point at which it is computed. */
static bool is_read_there(Arena *arena, const Member *value, const Member *sum)
{
    const Statement *s = value->statement;
    struct Points points = {arena, value, sum, true};
    if (s->outer != sum->statement->outer + sum->statement->reduced || value->lane != sum->lane ||
        value->lane_reduced || sum->lane_reduced)
        return false;
    for (int i = 0; i < s->outer; i++)
        if (member_index(sum, value->axis[i]) == NULL)
            return false;
    expr_reads(sum->statement->value, check_points, &points);
    return points.same;
}

/* Whether member m is a value that the sums behind it read at the points of their loops. */
static bool is_value_of_sums(Arena *arena, const Group *group, int m)
{
    const Member *value = &group->members.items[m];
    const Statement *s = value->statement;
    if (m + 1 >= group->members.count || s->reduction != REDUCE_NONE || s->constraints > 0 ||
        s->result->replaces != NULL)
        return false;
    const Member *sum = value + 1;
    bool read = is_plain_sum(sum->statement) && member_is_looped(group, sum) &&
                !member_is_chosen(sum) && expr_reads_tensor(sum->statement->value, s->result);
    for (int i = m + 1; read && i < sums_end(group, m + 1); i++)
        read = is_read_there(arena, value, &group->members.items[i]);
    return read;
}

int siblings_from(Arena *arena, const Group *group, int m)
{
    if (!group_is_box(group))
        return m + 1;
    return sums_end(group, is_value_of_sums(arena, group, m) ? m + 1 : m);
}
