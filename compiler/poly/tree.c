/* One template for every group (docs/scheduling.md). The bands are written as isl reads them: it is
   their shortest form, and names every dimension. */
#include "poly/tree.h"
#include "poly/relation.h"
#include <isl/id.h>
#include <isl/schedule_node.h>
#include <isl/space.h>
#include <isl/union_set.h>

static const char *member_tuple(Arena *arena, const Statement *s)
{
    Text text = text_new(arena);
    text_format(&text, "S%d[", s->id);
    for (int i = 0; i < s->outer + s->reduced; i++)
        text_format(&text, "%s%s", i > 0 ? ", " : "", s->index[i]->name);
    text_add(&text, "]");
    return text.data;
}

/* The number of an index's block: i, or floor(i/6). Over blocks, the coordinate itself. */
static void add_block(Text *out, const char *name, int64_t tile, bool blocks)
{
    if (tile == 1 || blocks)
        text_format(out, "(%s)", name);
    else
        text_format(out, "(floor((%s)/%lld))", name, (long long)tile);
}

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

/* The bands of a member inside one iteration of the shared loops: the loops over its own outer
   indices, over its reduced ones, and the points of its tile. */
typedef struct Bands {
    Text outer, reduced, points;
} Bands;

static void add_member(Text *band, const char *tuple, const char *text)
{
    text_format(band, "%s{%s -> [%s]}", band->length > 0 ? ", " : "", tuple, text);
}

static Bands member_bands(Context *context, const Group *group, const Member *member, bool blocks)
{
    Arena *arena = context->arena;
    const Statement *s = member->statement;
    const char *tuple = member_tuple(arena, s);
    Bands bands = {text_new(arena), text_new(arena), text_new(arena)};
    for (int i = 0; i < s->outer + s->reduced; i++) {
        const Axis *axis = &group->axes.items[member->axis[i]];
        const char *name = s->index[i]->name;
        if (axis->tile > 1)
            add_member(&bands.points, tuple,
                       arena_format(arena, "((%s) mod %lld)", name, (long long)axis->tile));
        if (axis->shared || axis->tile >= axis->extent)
            continue;
        Text block = text_new(arena);
        add_block(&block, name, axis->tile, blocks);
        add_member(i < s->outer ? &bands.outer : &bands.reduced, tuple, block.data);
    }
    return bands;
}

static __isl_give isl_schedule *insert_text(Context *context, __isl_take isl_schedule *schedule,
                                            const Text *band)
{
    return band->length == 0
               ? schedule
               : insert_band(schedule, arena_format(context->arena, "[%s]", band->data));
}

static __isl_give isl_schedule *member_schedule(Context *context, const Group *group,
                                                const Member *member, bool blocks,
                                                __isl_take isl_set *domain)
{
    const Statement *s = member->statement;
    isl_schedule *schedule = isl_schedule_from_domain(isl_union_set_from_set(domain));
    const Bands bands = member_bands(context, group, member, blocks);
    if (!blocks)
        schedule = insert_text(context, schedule, &bands.points);
    schedule = insert_mark(schedule, arena_format(context->arena, MARK_TILE "%d", s->id));
    schedule = insert_text(context, schedule, &bands.reduced);
    if (s->reduction != REDUCE_NONE)
        schedule = insert_mark(schedule, arena_format(context->arena, MARK_REDUCE "%d", s->id));
    return insert_text(context, schedule, &bands.outer);
}

/* { S3[n, k] -> S3[n, floor(k/6)] }, applied to the domain */
static __isl_give isl_set *blocks_of(Context *context, const Group *group, const Member *member)
{
    const Statement *s = member->statement;
    Text map = text_new(context->arena);
    text_format(&map, "{ %s -> S%d[", member_tuple(context->arena, s), s->id);
    for (int i = 0; i < s->outer + s->reduced; i++) {
        text_add(&map, i > 0 ? ", " : "");
        add_block(&map, s->index[i]->name, group->axes.items[member->axis[i]].tile, false);
    }
    text_add(&map, "] }");
    isl_set *domain = relation_domain(context->isl, s);
    isl_set *blocks = isl_set_apply(domain, isl_map_read_from_str(context->isl, map.data));
    for (int i = 0; i < s->outer + s->reduced; i++)
        blocks = isl_set_set_dim_name(blocks, isl_dim_set, (unsigned)i, s->index[i]->name);
    return isl_set_coalesce(blocks);
}

static const char *shared_band(Context *context, const Group *group, bool blocks)
{
    Text band = text_new(context->arena);
    text_add(&band, "[");
    for (int a = 0; a < group->shared; a++) {
        text_add(&band, a > 0 ? ", {" : "{");
        for (int m = 0; m < group->members.count; m++) {
            const Member *member = &group->members.items[m];
            text_format(&band, "%s%s -> [", m > 0 ? "; " : "",
                        member_tuple(context->arena, member->statement));
            add_block(&band, member_index(member, a)->name, group->axes.items[a].tile, blocks);
            text_add(&band, "]");
        }
        text_add(&band, "}");
    }
    text_add(&band, "]");
    return band.data;
}

static __isl_give isl_schedule *build(Context *context, const Group *group, bool blocks)
{
    isl_schedule *schedule = NULL;
    for (int m = 0; m < group->members.count; m++) {
        const Member *member = &group->members.items[m];
        isl_set *domain = blocks ? blocks_of(context, group, member)
                                 : relation_domain(context->isl, member->statement);
        isl_schedule *one = member_schedule(context, group, member, blocks, domain);
        schedule = schedule == NULL ? one : isl_schedule_sequence(schedule, one);
    }
    if (group->shared > 0)
        schedule = insert_band(schedule, shared_band(context, group, blocks));
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
