/* One template for every group (docs/scheduling.md). The bands are written as isl reads them: it is
   their shortest form, and names every dimension. */
#include "poly/tree.h"
#include "poly/relation.h"
#include "poly/sibling.h"
#include <isl/id.h>
#include <isl/schedule_node.h>
#include <isl/space.h>
#include <isl/union_set.h>

/* ---- Leaves ----
   In the whole tree each member is one domain, { S3[n, k, c] }. Over blocks, where a loop of the
   AST becomes a loop of C, a reduction with loops of its own is three: B3[n, k] clears the
   accumulators, S3[n, k, c] takes a step, E3[n, k] stores the results. B and E are there for every
   result, also where the constraints leave nothing to add up. A reduction inside of a tile is one
   instance for all of its points.

   In a loop around the group the whole tree has all steps, the first axis; over blocks there is the
   one step that the parameter `step` tells. */

const char *const tree_step = "step";

typedef struct Leaf {
    const Member *member;
    int id; /* of the statement; over blocks, the member's position */
    char letter;
    int count; /* indices: all, or the outer ones */
    int step;  /* the position of the one that is a parameter; -1: none */
} Leaf;

static const char *leaf_tuple(Arena *arena, const Leaf *leaf)
{
    const Statement *s = leaf->member->statement;
    Text text = text_new(arena);
    text_format(&text, "%c%d[", leaf->letter, leaf->id);
    for (int i = 0, count = 0; i < leaf->count; i++)
        if (i != leaf->step)
            text_format(&text, "%s%s", count++ > 0 ? ", " : "", s->index[i]->name);
    text_add(&text, "]");
    return text.data;
}

int tree_step_position(const Group *group, const Member *member)
{
    for (int i = 0; i < member->statement->outer; i++)
        if (group->axes.items[member->axis[i]].step)
            return i;
    return -1;
}

static int leaves_of(const Group *group, const Member *member, bool blocks, Leaf leaf[3])
{
    const Statement *s = member->statement;
    const bool looped = member_is_looped(group, member);
    const int step = blocks ? tree_step_position(group, member) : -1;
    const int id = blocks ? (int)(member - group->members.items) : s->id;
    const int all = s->outer + s->reduced;
    int count = 0;
    if (blocks && looped)
        leaf[count++] = (Leaf){member, id, 'B', s->outer, step};
    leaf[count++] = (Leaf){member, id, 'S', blocks && !looped ? s->outer : all, step};
    if (blocks && looped)
        leaf[count++] = (Leaf){member, id, 'E', s->outer, step};
    return count;
}

/* The number of an index's block: i, or floor(i/6). Over blocks, the coordinate itself. */
static void add_block(Text *out, const char *name, int64_t tile, bool blocks)
{
    if (tile == 1 || blocks)
        text_format(out, "(%s)", name);
    else
        text_format(out, "(floor((%s)/%lld))", name, (long long)tile);
}

static __isl_give isl_set *step_as_parameter(__isl_take isl_set *domain, int position)
{
    isl_id *tuple = isl_set_get_tuple_id(domain);
    domain = isl_set_move_dims(domain, isl_dim_param, 0, isl_dim_set, (unsigned)position, 1);
    domain = isl_set_set_dim_name(domain, isl_dim_param, 0, tree_step);
    return isl_set_set_tuple_id(domain, tuple);
}

/* The points of a leaf; over blocks, their numbers. What a reduction adds up does not restrict what
   is before and after it. */
static __isl_give isl_set *leaf_domain(Context *context, const Group *group, const Leaf *leaf,
                                       bool blocks)
{
    const Statement *s = leaf->member->statement;
    Statement whole = *s;
    whole.id = leaf->id;
    if (leaf->count < s->outer + s->reduced && s->reduction != REDUCE_NONE)
        whole.constraints = 0;
    isl_set *domain = relation_domain(context->isl, &whole);
    if (!blocks)
        return domain;
    Text map = text_new(context->arena);
    const Leaf all = {leaf->member, leaf->id, 'S', s->outer + s->reduced, -1};
    text_format(&map, "{ %s -> %c%d[", leaf_tuple(context->arena, &all), leaf->letter, leaf->id);
    for (int i = 0; i < leaf->count; i++) {
        text_add(&map, i > 0 ? ", " : "");
        add_block(&map, s->index[i]->name, group->axes.items[leaf->member->axis[i]].tile, false);
    }
    text_add(&map, "] }");
    domain = isl_set_apply(domain, isl_map_read_from_str(context->isl, map.data));
    for (int i = 0; i < leaf->count; i++)
        domain = isl_set_set_dim_name(domain, isl_dim_set, (unsigned)i, s->index[i]->name);
    return isl_set_coalesce(leaf->step < 0 ? domain : step_as_parameter(domain, leaf->step));
}

/* ---- Bands ---- */

static __isl_give isl_schedule *insert_band(__isl_take isl_schedule *schedule, const char *band)
{
    isl_ctx *ctx = isl_schedule_get_ctx(schedule);
    return isl_schedule_insert_partial_schedule(schedule,
                                                isl_multi_union_pw_aff_read_from_str(ctx, band));
}

static __isl_give isl_schedule *insert_mark(__isl_take isl_schedule *schedule, const char *name)
{
    isl_schedule_node *node = isl_schedule_get_root(schedule);
    isl_schedule_free(schedule);
    node = isl_schedule_node_child(node, 0);
    node = isl_schedule_node_insert_mark(node,
                                         isl_id_alloc(isl_schedule_node_get_ctx(node), name, NULL));
    schedule = isl_schedule_node_get_schedule(node);
    isl_schedule_node_free(node);
    return schedule;
}

static bool is_backward(const Group *group, int axis)
{
    return group->axes.items[axis].step && group->loop->backward;
}

/* "{S3[n, k] -> [n]; S4[n] -> [n]}": one member of a band, over the leaves. */
static const char *band_member(Context *context, const Group *group, int leaves, const Leaf *leaf,
                               int axis, bool blocks)
{
    Text text = text_new(context->arena);
    for (int l = 0; l < leaves; l++) {
        text_format(&text, "%s%s -> [", l > 0 ? "; " : "{", leaf_tuple(context->arena, &leaf[l]));
        text_add(&text, is_backward(group, axis) ? "-" : "");
        add_block(&text, member_index(leaf[l].member, axis)->name, group->axes.items[axis].tile,
                  blocks);
        text_add(&text, "]");
    }
    text_add(&text, "}");
    return text.data;
}

/* A band over the leaves: the axes of a member's indices [first, end) that have loops of their own.
 */
static __isl_give isl_schedule *own_loops(Context *context, const Group *group, int leaves,
                                          const Leaf *leaf, const Member *member, int first,
                                          int end, bool blocks, __isl_take isl_schedule *schedule)
{
    Text band = text_new(context->arena);
    for (int i = first; i < end; i++) {
        const Axis *axis = &group->axes.items[member->axis[i]];
        if (!axis->shared && axis->tile < axis->extent)
            text_format(&band, "%s%s", band.length > 0 ? ", " : "",
                        band_member(context, group, leaves, leaf, member->axis[i], blocks));
    }
    return band.length == 0
               ? schedule
               : insert_band(schedule, arena_format(context->arena, "[%s]", band.data));
}

/* The points of the tile under a mark; where there is one point, nothing: isl reads no mark without
   something below. */
static __isl_give isl_schedule *points_of_tile(Context *context, const Group *group,
                                               const Leaf *leaf, __isl_take isl_schedule *schedule)
{
    Text band = text_new(context->arena);
    for (int i = 0; i < leaf->count; i++) {
        const Axis *axis = &group->axes.items[leaf->member->axis[i]];
        if (axis->tile > 1)
            text_format(&band, "%s{%s -> [((%s) mod %lld)]}", band.length > 0 ? ", " : "",
                        leaf_tuple(context->arena, leaf), leaf->member->statement->index[i]->name,
                        (long long)axis->tile);
    }
    if (band.length == 0)
        return schedule;
    schedule = insert_band(schedule, arena_format(context->arena, "[%s]", band.data));
    return insert_mark(schedule,
                       arena_format(context->arena, "tile:S%d", leaf->member->statement->id));
}

static __isl_give isl_schedule *sequence(__isl_take isl_schedule *first,
                                         __isl_take isl_schedule *second)
{
    return first == NULL ? second : isl_schedule_sequence(first, second);
}

/* Members in the same loops: those of `sum`, the last one. */
static __isl_give isl_schedule *members_points(Context *context, const Group *group, int count,
                                               const Leaf *leaf, const Member *sum)
{
    const Statement *s = sum->statement;
    isl_schedule *schedule = NULL;
    for (int l = 0; l < count; l++) {
        isl_set *domain = leaf_domain(context, group, &leaf[l], false);
        isl_schedule *points = isl_schedule_from_domain(isl_union_set_from_set(domain));
        schedule = sequence(schedule, points_of_tile(context, group, &leaf[l], points));
    }
    schedule = own_loops(context, group, count, leaf, sum, s->outer, s->outer + s->reduced, false,
                         schedule);
    return own_loops(context, group, count, leaf, sum, 0, s->outer, false, schedule);
}

/* A member over blocks: of a reduction's leaves the loops over what is reduced are the step's. */
static __isl_give isl_schedule *member_blocks(Context *context, const Group *group, int count,
                                              const Leaf *leaf, const Member *member)
{
    const int outer = member->statement->outer;
    isl_schedule *schedule = NULL;
    for (int l = 0; l < count; l++) {
        isl_set *domain = leaf_domain(context, group, &leaf[l], true);
        isl_schedule *one = isl_schedule_from_domain(isl_union_set_from_set(domain));
        one = own_loops(context, group, 1, &leaf[l], member, outer, leaf[l].count, true, one);
        schedule = sequence(schedule, one);
    }
    return own_loops(context, group, count, leaf, member, 0, outer, true, schedule);
}

static __isl_give isl_schedule *build(Context *context, const Group *group, bool blocks)
{
    isl_schedule *schedule = NULL;
    const int members = group->members.count;
    Leaf *all = arena_array(context->arena, sizeof *all, 3 * (size_t)members);
    int count = 0;
    for (int m = 0, end; m < members; m = end) {
        Leaf *leaf = &all[count];
        int own = 0;
        end = blocks ? m + 1 : siblings_from(context->arena, group, m);
        for (int i = m; i < end; i++)
            own += leaves_of(group, &group->members.items[i], blocks, &leaf[own]);
        const Member *last = &group->members.items[end - 1];
        schedule = sequence(
            schedule, (blocks ? member_blocks : members_points)(context, group, own, leaf, last));
        count += own;
    }
    Text band = text_new(context->arena);
    for (int a = blocks ? group_step_axes(group) : 0; a < group->shared; a++)
        if (!blocks || group->axes.items[a].tile < group->axes.items[a].extent)
            text_format(&band, "%s%s", band.length > 0 ? ", " : "",
                        band_member(context, group, count, all, a, blocks));
    if (band.length > 0)
        schedule = insert_band(schedule, arena_format(context->arena, "[%s]", band.data));
    if (schedule == NULL)
        FAULT("isl: %s", isl_ctx_last_error_msg(context->isl));
    return schedule;
}

__isl_give isl_schedule *tree_of_group(Context *context, const Group *group)
{
    return build(context, group, false);
}

__isl_give isl_schedule *tree_of_blocks(Context *context, const Group *group)
{
    return build(context, group, true);
}

/* ---- Dependences ---- */

struct Pairs {
    isl_ctx *ctx;
    const Group *group;
    const Statement *reader;
    isl_union_map *dependences;
};

static void add_pairs(struct Pairs *pairs, __isl_take isl_map *before, __isl_take isl_map *after,
                      bool same)
{
    isl_map *map = isl_map_apply_range(before, isl_map_reverse(after));
    if (same) /* within one instance, the operands are read before the result is written */
        map = isl_map_subtract(map, isl_map_identity(isl_map_get_space(map)));
    pairs->dependences = isl_union_map_add_map(pairs->dependences, map);
}

static void add_read(void *user, const Expr *read)
{
    struct Pairs *pairs = user;
    isl_ctx *ctx = pairs->ctx;
    for (int m = 0; m < pairs->group->members.count; m++) {
        const Statement *w = pairs->group->members.items[m].statement;
        if (w->result == read->tensor)
            add_pairs(pairs, relation_write(ctx, w), relation_read(ctx, pairs->reader, read),
                      false);
        else if (w->argument == read->tensor && w->argument != NULL)
            add_pairs(pairs, relation_write_argument(ctx, w),
                      relation_read(ctx, pairs->reader, read), false);
        else if (w->result->replaces == read->tensor)
            add_pairs(pairs, relation_read(ctx, pairs->reader, read), relation_write(ctx, w),
                      w == pairs->reader);
    }
}

__isl_give isl_union_map *tree_dependences(isl_ctx *ctx, const Group *group)
{
    struct Pairs pairs = {ctx, group, NULL, isl_union_map_read_from_str(ctx, "{ }")};
    for (int m = 0; m < group->members.count; m++) {
        pairs.reader = group->members.items[m].statement;
        expr_reads(pairs.reader->value, add_read, &pairs);
    }
    return pairs.dependences;
}

bool tree_respects(__isl_keep isl_schedule *schedule, __isl_keep isl_union_map *dependences)
{
    if (isl_union_map_is_empty(dependences) == isl_bool_true)
        return true;
    isl_union_map *time = isl_schedule_get_map(schedule);
    isl_union_map *d =
        isl_union_map_apply_domain(isl_union_map_copy(dependences), isl_union_map_copy(time));
    d = isl_union_map_apply_range(d, time);
    bool respects = isl_union_map_is_empty(d) == isl_bool_true;
    if (respects) {
        isl_union_map_free(d);
        return true;
    }
    isl_map *map = isl_map_from_union_map(d);
    isl_map *later = isl_map_lex_lt(isl_space_domain(isl_map_get_space(map)));
    respects = isl_map_is_subset(map, later) == isl_bool_true;
    isl_map_free(later);
    isl_map_free(map);
    return respects;
}
