/* The axes of a group: their blocks and tiles in its tree, and what registers hold over them. */
#include "checker.h"
#include "ir/dead.h"

/* ---- Blocks ---- */

/* The first loops are those over the blocks of the shared axes: it is those that the threads share.
 */
static void check_shared(Checker *checker, int group, const Leaf *leaf, int axis)
{
    const Group *g = checker->program->groups.items[group];
    const Axis *a = &g->axes.items[axis];
    const Statement *s = leaf->member->statement;
    if (leaf->steps.count <= axis || leaf->steps.items[axis].kind != STEP_MEMBER ||
        leaf->steps.items[axis].node != leaf->steps.items[0].node) {
        fault(checker, group, "the tree does not begin with a band of the shared axes");
        return;
    }
    proof_begin(checker);
    isl_map *blocks = isl_map_intersect_domain(block_relation(checker, g, leaf->member, axis),
                                               statement_results(checker, s));
    isl_map *value = isl_map_intersect_domain(isl_map_copy(leaf->steps.items[axis].value),
                                              statement_results(checker, s));
    prove(checker, group, isl_map_is_equal(blocks, value),
          "the tree has no loop over the blocks of axis %s around S%d", a->name, s->id);
    isl_map_free(blocks);
    isl_map_free(value);
    if (a->parallel != leaf->steps.items[axis].coincident)
        fault(checker, group, "axis %s is parallel for the %s only", a->name,
              a->parallel ? "axes" : "tree");
}

/* ---- Tiles ---- */

/* The step of its mark; where it has none, behind all steps: then a tile is one point. */
static int tile_mark(Checker *checker, const Leaf *leaf)
{
    const char *name = arena_format(checker->arena, "tile:S%d", leaf->member->statement->id);
    for (int i = 0; i < leaf->steps.count; i++)
        if (leaf->steps.items[i].kind == STEP_MARK && string_equal(leaf->steps.items[i].mark, name))
            return i;
    return leaf->steps.count;
}

/* { S12[...] -> [the values of the members before a step] } */
static __isl_give isl_map *values_before(Checker *checker, const Leaf *leaf, int step)
{
    isl_set *domain = statement_results(checker, leaf->member->statement);
    isl_map *values = isl_map_from_domain(domain);
    for (int i = 0; i < step; i++)
        if (leaf->steps.items[i].kind == STEP_MEMBER)
            values = isl_map_flat_range_product(values, isl_map_copy(leaf->steps.items[i].value));
    return values;
}

/* Above its mark the tree tells blocks apart, and no points of a block. */
static void check_tile(Checker *checker, int group, const Leaf *leaf)
{
    const Group *g = checker->program->groups.items[group];
    const int id = leaf->member->statement->id, mark = tile_mark(checker, leaf);
    proof_begin(checker);
    isl_map *blocks = block_relation(checker, g, leaf->member, -1);
    isl_map *map = isl_map_apply_range(isl_map_reverse(blocks), values_before(checker, leaf, mark));
    prove(checker, group, isl_map_is_single_valued(map), "the tree takes a tile of S%d apart", id);
    prove(checker, group, isl_map_is_injective(map), "the tree puts tiles of S%d together", id);
    isl_map_free(map);
}

static void check_lanes(Checker *checker, int group, const Member *member)
{
    const Group *g = checker->program->groups.items[group];
    const Statement *s = member->statement;
    if (member->lane >= 0 && g->axes.items[member->lane].tile == 1)
        fault(checker, group, "the lanes of S%d are no tile", s->id);
    if (member->lane_reduced && (s->argument != NULL || s->reduction == REDUCE_ARGMAX))
        fault(checker, group, "the lanes of S%d are added up, but the first extremum counts",
              s->id);
}

void check_tiles(Checker *checker, int group, const Tree *tree)
{
    const Group *g = checker->program->groups.items[group];
    for (int m = 0; m < g->members.count; m++)
        check_lanes(checker, group, &g->members.items[m]);
    for (int i = 0; i < tree->leaves.count; i++) {
        for (int a = 0; a < g->shared; a++)
            check_shared(checker, group, &tree->leaves.items[i], a);
        check_tile(checker, group, &tree->leaves.items[i]);
    }
}

/* ---- Registers ---- */

static int index_on(const Member *member, int axis)
{
    for (int i = 0; i < statement_indices(member->statement); i++)
        if (member->axis[i] == axis)
            return i;
    return -1;
}

/* A register of each point of a tile: its reader runs over the same points. */
static void check_same_points(Checker *checker, int group, const Dependence *d)
{
    const Member *writer = d->before->member, *reader = d->after->member;
    for (int i = 0; i < writer->statement->outer; i++) {
        const int k = index_on(reader, writer->axis[i]);
        isl_map *same = isl_map_universe(isl_map_get_space(d->map));
        if (k >= 0)
            same = isl_map_equate(same, isl_dim_in, i, isl_dim_out, k);
        else
            same = isl_map_subtract(isl_map_copy(same), same);
        proof_begin(checker);
        prove_no_pair(checker, group, isl_map_subtract(isl_map_copy(d->map), same),
                      "%s is in registers, but S%d reads it at another point than S%d writes it",
                      d->before->tensor->name, reader->statement->id, writer->statement->id);
    }
}

/* Lanes of a register are read by the same lanes; there is no register for each lane. */
static void check_same_lanes(Checker *checker, int group, const Dependence *d)
{
    const Member *writer = d->before->member, *reader = d->after->member;
    const bool vector = writer->lane >= 0 && !writer->lane_reduced;
    bool same = !vector || writer->lane == reader->lane;
    for (int i = 0; i < writer->statement->outer && !vector && reader->lane >= 0; i++)
        same &= writer->axis[i] != reader->lane;
    if (!same)
        fault(checker, group, "%s is in registers, whose lanes are not those of S%d",
              d->before->tensor->name, reader->statement->id);
}

/* A loop of its own around the writer would take the same registers again. */
static void check_held(Checker *checker, int group, const Access *write)
{
    const Group *g = checker->program->groups.items[group];
    for (int i = 0; i < write->statement->outer; i++) {
        const Axis *axis = &g->axes.items[write->member->axis[i]];
        if (!axis->shared && axis->tile < axis->extent)
            fault(checker, group, "%s is in registers, but S%d writes it in a loop over %s",
                  write->tensor->name, write->statement->id, axis->name);
    }
}

/* Every statement has registers of its own: a read takes those of one of them. */
static void check_one_writer(Checker *checker, int group, const Access *read)
{
    int writers = 0;
    for (int i = 0; i < checker->dependences.count; i++)
        writers += checker->dependences.items[i].after == read &&
                   checker->dependences.items[i].kind == DEPENDENCE_FLOW;
    if (writers > 1)
        fault(checker, group, "%s is in registers, but several statements give what S%d reads",
              read->tensor->name, read->statement->id);
}

static void check_register(Checker *checker, int group, const Tensor *tensor)
{
    if (tensor->role != ROLE_VALUE ||
        (program_observes(checker->program->program, tensor) && tensor->gradient_of == NULL))
        fault(checker, group, "%s is in registers, but needed after the step", tensor->name);
    for (int i = 0; i < checker->accesses.count; i++) {
        const Access *a = &checker->accesses.items[i];
        if (a->tensor == tensor && a->group != group)
            fault(checker, group, "%s is in registers, but S%d, in group %d, uses it", tensor->name,
                  a->statement->id, a->group);
        else if (a->tensor == tensor && a->write)
            check_held(checker, group, a);
        else if (a->tensor == tensor)
            check_one_writer(checker, group, a);
    }
    for (int i = 0; i < checker->dependences.count; i++) {
        const Dependence *d = &checker->dependences.items[i];
        if (d->before->tensor != tensor || d->kind != DEPENDENCE_FLOW)
            continue;
        check_same_points(checker, group, d);
        check_same_lanes(checker, group, d);
    }
}

void check_registers(Checker *checker, int group)
{
    const Group *g = checker->program->groups.items[group];
    for (int i = 0; i < g->locals.count; i++)
        check_register(checker, group, g->locals.items[i]);
}
