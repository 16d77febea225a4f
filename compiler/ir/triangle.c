/* Forwards over the statements, what values are outside of conditions; backwards, where they are
   needed: by all readers. Both are margins, and become constraints on blocks. The size of the
   blocks follows from the two extents alone, so that readers and what they read agree on it. */
#include "ir/triangle.h"
#include "ir/condition.h"
#include "ir/dead.h"
#include "ir/outside.h"
#include "ir/recurrence.h"
#include "ir/split.h"

enum { LARGEST_BLOCK = 32, SMALLEST_BLOCK = 16, LEAST_BLOCKS = 4 };

/* Where a tensor is read, over its dimensions. */
typedef struct Demand {
    bool read;
    Margins margins; /* all readers keep to them */
} Demand;

typedef struct Narrower {
    Module *module;
    Program *program;
    Values values;
    Demand *demand;    /* by tensor id */
    bool *may_be_part; /* by tensor id: need not be defined wholly */
    Margins *kept;     /* by position of the statement: constraints that it gets */
} Narrower;

/* ---- Blocks ---- */

/* How many points of both indices a block has; 0: there are too few, or they do not divide. */
static int64_t block_of(int64_t a, int64_t b)
{
    const int64_t least = a < b ? a : b;
    for (int64_t block = LARGEST_BLOCK; block >= SMALLEST_BLOCK; block /= 2)
        if (a % block == 0 && b % block == 0 && least / block >= LEAST_BLOCKS)
            return block;
    return 0;
}

/* Of a margin over points that over their blocks: above' - below' + slack' >= 0 where some points
   of the two blocks keep to it. */
static int64_t block_slack(int64_t slack, int64_t block)
{
    const int64_t most = slack + block - 1;
    return most >= 0 ? most / block : -((-most + block - 1) / block);
}

/* Whether there are blocks, and the margin leaves some out. */
static bool is_worth(int64_t above, int64_t below, int64_t slack)
{
    const int64_t block = block_of(above, below);
    return block > 0 && block_slack(slack, block) < below / block - 1;
}

static bool is_worth_in(const Statement *s, Margin m)
{
    return is_worth(s->index[m.above]->extent, s->index[m.below]->extent, m.slack);
}

/* ---- What is known of tensors ---- */

/* y[i, j, ...] over all of i, j, ..., in any order. */
static bool is_plain(const Statement *s)
{
    if (s->outer != s->result->rank || s->constraints > 0 || s->argument != NULL)
        return false;
    for (int d = 0; d < s->outer; d++)
        if (affine_as_index(s->subscript[d]) == NULL)
            return false;
    return true;
}

static int result_dim(const Statement *s, int position)
{
    for (int d = 0; d < s->result->rank; d++)
        if (affine_as_index(s->subscript[d]) == s->index[position])
            return d;
    return -1;
}

static void find_definitions(Narrower *narrower)
{
    const Program *program = narrower->program;
    bool *defined = ARENA_ARRAY(narrower->values.arena, bool, narrower->module->ids);
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        const int id = s->result->id;
        narrower->values.definition[id] = defined[id] ? NULL : s;
        narrower->may_be_part[id] = !defined[id] && is_plain(s) && s->result->role == ROLE_VALUE &&
                                    !program_observes(program, s->result);
        defined[id] = true;
    }
    const Recurrences all = recurrence_find(narrower->values.arena, narrower->module, program);
    for (int r = 0; r < all.count; r++)
        for (int i = 0; i < all.items[r].count; i++)
            narrower->may_be_part[program->statements.items[all.items[r].first + i]->result->id] =
                false;
}

static void add_margin(Arena *arena, Margins *margins, Margin margin)
{
    for (int i = 0; i < margins->count; i++) {
        Margin *m = &margins->items[i];
        if (m->above == margin.above && m->below == margin.below) {
            m->slack = m->slack < margin.slack ? m->slack : margin.slack;
            return;
        }
    }
    LIST_PUSH(arena, margins, margin);
}

static void note_values(Narrower *narrower, int position)
{
    const Statement *s = narrower->program->statements.items[position];
    Arena *arena = narrower->values.arena;
    Outsides found = {0};
    if (s->constraints > 0 || s->reduction == REDUCE_ARGMAX || s->argument != NULL ||
        !dtype_is_float(s->result->dtype))
        return;
    outside_find(&narrower->values, s, &found);
    for (int i = 0; i < found.count; i++) {
        Outside *o = &found.items[i];
        const bool over_results = o->margin.above < s->outer && o->margin.below < s->outer;
        if (!is_worth_in(s, o->margin))
            continue;
        if (s->reduction != REDUCE_NONE && o->value == reduction_neutral(s->reduction))
            add_margin(arena, &narrower->kept[position], o->margin);
        if (!over_results || narrower->values.definition[s->result->id] != s || !is_plain(s) ||
            (s->reduction != REDUCE_NONE && o->value != reduction_neutral(s->reduction)))
            continue;
        o->margin.above = result_dim(s, o->margin.above);
        o->margin.below = result_dim(s, o->margin.below);
        LIST_PUSH(arena, &narrower->values.outside[s->result->id], *o);
    }
}

/* ---- Where values are needed ---- */

/* Only the margins of both, as wide as the wider one. */
static void widen(Margins *margins, const Margins *other)
{
    int count = 0;
    for (int i = 0; i < margins->count; i++)
        for (int k = 0; k < other->count; k++) {
            Margin m = margins->items[i];
            if (m.above != other->items[k].above || m.below != other->items[k].below)
                continue;
            m.slack = m.slack > other->items[k].slack ? m.slack : other->items[k].slack;
            margins->items[count++] = m;
            break;
        }
    margins->count = count;
}

/* A read that is needed within the margins. */
static void demand_read(Narrower *narrower, const Statement *s, const Expr *read,
                        const Margins *within)
{
    const Tensor *t = read->tensor;
    Demand *demand = &narrower->demand[t->id];
    Margins margins = {0};
    Margin m;
    for (int i = 0; i < within->count; i++)
        if (margin_of_read(s, read, within->items[i], &m) &&
            is_worth(t->extent[m.above], t->extent[m.below], m.slack) &&
            t->extent[m.above] == s->index[within->items[i].above]->extent &&
            t->extent[m.below] == s->index[within->items[i].below]->extent)
            add_margin(narrower->values.arena, &margins, m);
    if (demand->read)
        widen(&demand->margins, &margins);
    else
        demand->margins = margins;
    demand->read = true;
}

static void demand_expression(Narrower *narrower, const Statement *s, const Expr *e,
                              const Margins *within)
{
    Arena *arena = narrower->values.arena;
    if (e->kind == EXPR_READ) {
        demand_read(narrower, s, e, within);
        for (int d = 0; d < e->count; d++)
            if (e->subscript[d].affine == NULL)
                demand_expression(narrower, s, e->subscript[d].indirect, within);
    }
    if (e->kind != EXPR_APPLY)
        return;
    for (int i = 0; i < e->count; i++) {
        Margins deeper = {0};
        for (int k = 0; k < within->count; k++)
            LIST_PUSH(arena, &deeper, within->items[k]);
        if (e->function->id == FUNCTION_SELECT && i > 0) {
            Margins chosen = {0};
            margins_add(arena, s, e->argument[0], i == 2, &chosen);
            for (int k = 0; k < chosen.count; k++)
                add_margin(arena, &deeper, chosen.items[k]);
        }
        demand_expression(narrower, s, e->argument[i], &deeper);
    }
}

/* Margins that share an index but not the size of its blocks: the first ones stay. */
static bool fits_others(const Statement *s, const Margins *margins, int position)
{
    const Margin m = margins->items[position];
    const int64_t block = block_of(s->index[m.above]->extent, s->index[m.below]->extent);
    for (int i = 0; i < position; i++) {
        const Margin other = margins->items[i];
        const bool shares = m.above == other.above || m.above == other.below ||
                            m.below == other.above || m.below == other.below;
        if (shares &&
            block_of(s->index[other.above]->extent, s->index[other.below]->extent) != block)
            return false;
    }
    return true;
}

static void keep_fitting(const Statement *s, Margins *margins)
{
    int count = 0;
    for (int i = 0; i < margins->count; i++) {
        margins->items[count] = margins->items[i];
        count += fits_others(s, margins, count);
    }
    margins->count = count;
}

/* The readers of a statement's result have all been looked at. */
static void note_demand(Narrower *narrower, int position)
{
    const Statement *s = narrower->program->statements.items[position];
    Arena *arena = narrower->values.arena;
    Margins *kept = &narrower->kept[position];
    const Demand *demand = &narrower->demand[s->result->id];
    if (narrower->may_be_part[s->result->id])
        for (int i = 0; i < demand->margins.count; i++) {
            const Margin m = demand->margins.items[i];
            Margin over_indices = m;
            for (int k = 0; k < s->outer; k++) {
                over_indices.above = result_dim(s, k) == m.above ? k : over_indices.above;
                over_indices.below = result_dim(s, k) == m.below ? k : over_indices.below;
            }
            add_margin(arena, kept, over_indices);
        }
    keep_fitting(s, kept);
    Margins within = {0};
    Margin m;
    for (int i = 0; i < kept->count; i++)
        add_margin(arena, &within, kept->items[i]);
    for (int c = 0; c < s->constraints; c++)
        if (margin_of(s, &s->constraint[c], &m))
            add_margin(arena, &within, m);
    demand_expression(narrower, s, s->value, &within);
}

/* ---- Constraints ---- */

/* An index of the statement, split in blocks. */
typedef struct Blocks {
    const Index *whole, *quotient;
} Blocks;

static const Index *quotient_of(Narrower *narrower, Statement *s, const Index *whole, int64_t block,
                                Blocks *blocks, int *count)
{
    for (int i = 0; i < *count; i++)
        if (blocks[i].whole == whole)
            return blocks[i].quotient;
    const Index *quotient, *remainder;
    statement_split(narrower->module, s, whole, block, NULL, &quotient, &remainder);
    blocks[(*count)++] = (Blocks){whole, quotient};
    return quotient;
}

static void constrain(Narrower *narrower, Statement *s, const Margins *margins)
{
    Arena *arena = narrower->values.arena;
    const Statement before = *s;
    Blocks *blocks = ARENA_ARRAY(arena, Blocks, 2 * margins->count + 1);
    int count = 0;
    for (int i = 0; i < margins->count; i++) {
        const Margin m = margins->items[i];
        const Index *above = before.index[m.above], *below = before.index[m.below];
        const int64_t block = block_of(above->extent, below->extent);
        above = quotient_of(narrower, s, above, block, blocks, &count);
        below = quotient_of(narrower, s, below, block, blocks, &count);
        const Affine *difference =
            affine_sub(arena, affine_index(arena, above), affine_index(arena, below));
        statement_constrain(narrower->module, s,
                            affine_offset(arena, difference, block_slack(m.slack, block)), false);
    }
}

void program_cut_triangles(Context *context, Module *module, Program *program)
{
    const int count = program->statements.count;
    Arena *arena = context->arena;
    Narrower narrower = {module,
                         program,
                         {arena, ARENA_ARRAY(arena, const Statement *, module->ids),
                          ARENA_ARRAY(arena, Outsides, module->ids)},
                         ARENA_ARRAY(arena, Demand, module->ids),
                         ARENA_ARRAY(arena, bool, module->ids),
                         ARENA_ARRAY(arena, Margins, count + 1)};
    find_definitions(&narrower);
    for (int i = 0; i < count; i++)
        note_values(&narrower, i);
    for (int i = count - 1; i >= 0; i--)
        note_demand(&narrower, i);
    for (int i = 0; i < count; i++)
        constrain(&narrower, program->statements.items[i], &narrower.kept[i]);
}
