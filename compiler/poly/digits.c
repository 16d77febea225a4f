#include "poly/digits.h"
#include "ir/inline.h"
#include "ir/transform.h"
#include "poly/steps.h"

static int64_t round_up(int64_t value, int64_t to)
{
    return (value + to - 1) / to * to;
}

/* The row of vectors: after the border before it, room for the last vector to be stored whole. */
static void add_innermost(Layout *layout, Innermost is, int64_t extent, const Halo *halo, int width)
{
    const int64_t before = halo == NULL ? 0 : round_up(halo->before[is.dim], is.split);
    const int64_t after = halo == NULL ? 0 : halo->after[is.dim];
    const int64_t run = (extent + is.split - 1) / is.split;
    int64_t row = before / is.split + round_up(run, width);
    if (row < (before + extent + after + is.split - 1) / is.split)
        row = (before + extent + after + is.split - 1) / is.split;
    layout->halo_before[is.dim] = before;
    layout->halo_after[is.dim] = after;
    layout->elements = round_up(row, width);
    layout->digit[layout->count++] = (LayoutDigit){is.dim, before, is.split, row, 1};
    if (is.split == 1)
        return;
    layout->digit[layout->count++] = (LayoutDigit){is.dim, before, 1, is.split, layout->elements};
    layout->elements *= is.split;
}

/* Panels a multiple of a page apart fall into the same sets of a cache: one more vector between
   them keeps those that a tile reads at once. Not where there are borders: their rows follow each
   other without gaps. */
static int64_t apart(int64_t stride, int width, const Halo *halo)
{
    enum { ALIASED = 1024 }; /* elements */
    return halo == NULL && stride % ALIASED == 0 ? stride + width : stride;
}

static void add_digit(Layout *layout, LayoutDigit digit)
{
    digit.stride = layout->elements;
    layout->digit[layout->count++] = digit;
    layout->elements *= digit.modulus;
}

/* Of a row in panels, the lanes. */
static void add_lanes(Layout *layout, Innermost is, int width)
{
    layout->elements = 1;
    add_digit(layout, (LayoutDigit){is.dim, 0, 1, width, 0});
}

static void add_panels(Layout *layout, Innermost is, int64_t extent, int width, const Halo *halo)
{
    layout->elements = apart(layout->elements, width, halo);
    add_digit(layout, (LayoutDigit){is.dim, 0, width, (extent + width - 1) / width, 0});
}

static void add_dimension(Layout *layout, const Tensor *t, int d, const Halo *halo)
{
    const int64_t before = halo == NULL ? 0 : halo->before[d];
    const int64_t extent = before + t->extent[d] + (halo == NULL ? 0 : halo->after[d]);
    layout->halo_before[d] = before;
    layout->halo_after[d] = extent - before - t->extent[d];
    add_digit(layout, (LayoutDigit){d, before, 1, extent, 0});
}

/* Of the steps only some are there: the most significant digit, which tells those apart that have
   one place, moves nowhere. */
static void add_steps(Layout *layout, int d, int64_t kept)
{
    if (kept > 1)
        add_digit(layout, (LayoutDigit){d, kept, 1, kept, 0});
    layout->digit[layout->count++] = (LayoutDigit){d, kept, kept, 1, 0};
}

const Layout *layout_digits(Context *context, const Tensor *t, Innermost is, Outermost outermost,
                            const Halo *halo, Panel panel)
{
    Layout *layout = ARENA_NEW(context->arena, Layout);
    const int width = target_lanes(&context->options->target);
    if (halo != NULL && halo->before[is.dim] + halo->after[is.dim] > 0)
        panel = PANEL_NONE;
    if (panel == PANEL_NONE)
        add_innermost(layout, is, t->extent[is.dim], halo, width);
    else
        add_lanes(layout, is, width);
    for (int d = t->rank - 1; d >= 0; d--) {
        if (d == is.dim && panel == PANEL_INSIDE)
            add_panels(layout, is, t->extent[d], width, halo);
        if (d != is.dim && d != outermost.dim)
            add_dimension(layout, t, d, halo);
    }
    if (panel == PANEL_OUTSIDE)
        add_panels(layout, is, t->extent[is.dim], width, halo);
    if (outermost.dim >= 0 && outermost.dim != is.dim && outermost.kept == 0)
        add_dimension(layout, t, outermost.dim, halo);
    else if (outermost.dim >= 0 && outermost.dim != is.dim)
        add_steps(layout, outermost.dim, outermost.kept);
    for (int i = 0; i < layout->count / 2; i++) { /* the outermost first */
        const LayoutDigit digit = layout->digit[i];
        layout->digit[i] = layout->digit[layout->count - 1 - i];
        layout->digit[layout->count - 1 - i] = digit;
    }
    layout->elements += width; /* a vector may begin at the last element */
    return layout;
}

/* ---- Borders ---- */

typedef struct Bordering {
    Context *context;
    Halo **halo;        /* by tensor id; NULL: none */
    bool *clean;        /* by tensor id */
    const Panel *panel; /* by tensor id */
    const int *steps;   /* by tensor id, as steps_find */
    const Window *kept; /* as steps_kept */
    const Group *group;
    const Statement *statement; /* its head */
    const Index *lane;
    const Expr *read; /* of the constraint at hand */
    int dim;
    const Constraint *constraint;
} Bordering;

static void find_bounded(void *user, const Expr *read)
{
    Bordering *b = user;
    if (b->read != NULL || read->tensor->role != ROLE_VALUE || !dtype_is_float(read->tensor->dtype))
        return;
    b->dim = lane_bound_dim(read, b->constraint);
    if (b->dim >= 0)
        b->read = read;
}

/* The read and dimension that a constraint bounds; false when it is another kind of constraint. */
static bool bounds(Bordering *b, const Constraint *constraint)
{
    b->constraint = constraint;
    b->read = NULL;
    expr_reads(b->statement->value, find_bounded, b);
    return b->read != NULL;
}

static void add_border(Bordering *b)
{
    Halo **halo = &b->halo[b->read->tensor->id];
    if (*halo == NULL)
        *halo = ARENA_NEW(b->context->arena, Halo);
    const Affine *affine = b->read->subscript[b->dim].affine;
    const int64_t before = -affine_min(affine);
    const int64_t after = affine_max(affine) - (b->read->tensor->extent[b->dim] - 1);
    if (before > (*halo)->before[b->dim])
        (*halo)->before[b->dim] = before;
    if (after > (*halo)->after[b->dim])
        (*halo)->after[b->dim] = after;
    b->clean[b->read->tensor->id] = true;
}

/* A constraint on the step alone is asked once for a step. */
static bool is_of_step(const Bordering *b, const Constraint *constraint)
{
    const Member *head = &b->group->members.items[0];
    const Index *step = group_step_axes(b->group) ? member_index(head, 0) : NULL;
    return step != NULL && affine_uses(constraint->value, step);
}

/* Whether a constraint would have to be tested for each point of a tile, or lane by lane. */
static bool is_inside_tile(const Bordering *b, const Constraint *constraint)
{
    const Member *head = &b->group->members.items[0];
    for (int a = 0; a < b->group->axes.count; a++)
        if ((a == head->lane || group_unrolls(b->group, a)) && member_index(head, a) != NULL &&
            affine_uses(constraint->value, member_index(head, a)))
            return true;
    return false;
}

/* The last dimension of a read that has a constraint without the lane in it; -1. With one on the
   lane, none: that is enough to tile. */
static int last_bounded(Bordering *b, const Expr *read)
{
    int last = -1;
    for (int c = 0; c < b->statement->constraints; c++) {
        if (!bounds(b, &b->statement->constraint[c]) || b->read != read ||
            is_of_step(b, &b->statement->constraint[c]))
            continue;
        if (affine_uses(b->constraint->value, b->lane))
            return -1;
        if (b->dim > last)
            last = b->dim;
    }
    return last;
}

static void leave_constraints(Statement *s, const Statement *all, Constraint *left,
                              const bool *drop)
{
    s->constraint = left;
    s->constraints = 0;
    for (int c = 0; c < all->constraints; c++)
        if (!drop[c])
            left[s->constraints++] = all->constraint[c];
}

/* Whether a contraction is faster with exact bounds, so that what is beside the tensor costs
   nothing, than with tiles along the last bounded dimension. */
static bool prefers_bounds(Bordering *b, Group *group, const bool *inside, const bool *drop)
{
    static const double gain = 0.98;
    Statement *s = group->members.items[0].statement;
    const Statement all = *s;
    Constraint *left = ARENA_ARRAY(b->context->arena, Constraint, s->constraints);
    leave_constraints(s, &all, left, drop);
    const double bordered = tile_cost(b->context, group);
    leave_constraints(s, &all, left, inside);
    const double bounded = tile_cost(b->context, group);
    *s = all;
    return bounded < gain * bordered;
}

static void border_statement(Bordering *b, Group *group)
{
    Arena *arena = b->context->arena;
    const Member *head = &group->members.items[0];
    Statement *s = head->statement;
    bool *inside = ARENA_ARRAY(arena, bool, s->constraints);
    bool *drop = ARENA_ARRAY(arena, bool, s->constraints), choice = false;
    b->group = group;
    b->statement = s;
    b->lane = member_index(head, head->lane);
    for (int c = 0; c < s->constraints; c++) {
        if (!bounds(b, &s->constraint[c]) || is_of_step(b, &s->constraint[c]))
            continue;
        const int dim = b->dim;
        inside[c] = is_inside_tile(b, &s->constraint[c]);
        drop[c] = inside[c] || last_bounded(b, b->read) == dim;
        choice |= drop[c] && !inside[c];
    }
    if (choice && statement_is_contraction(s) && prefers_bounds(b, group, inside, drop))
        drop = inside;
    for (int c = 0; c < s->constraints; c++)
        if (drop[c] && bounds(b, &s->constraint[c]))
            add_border(b);
    const Statement all = *s;
    leave_constraints(s, &all, ARENA_ARRAY(arena, Constraint, s->constraints), drop);
}

/* ---- Padding that is read as zeros ---- */

static void need_clean(void *user, const Expr *read)
{
    Bordering *b = user;
    if (dtype_is_float(read->tensor->dtype) && read->tensor->role != ROLE_INPUT &&
        lane_demand(read->tensor, read->subscript, (Lane){b->lane, 1}).dim >= 0)
        b->clean[read->tensor->id] = true;
}

/* The dot form multiplies whole vectors: what lies behind the last element must be zero. */
static void clean_factors(Bordering *b, const Member *member)
{
    const Index *lane = member_index(member, member->lane);
    const int width = target_lanes(&b->context->options->target);
    b->lane = lane;
    if (member->lane_reduced && lane->extent % width != 0)
        expr_reads(member->statement->value, need_clean, b);
}

static void visit_plan(Bordering *b, const ProgramPlan *plan)
{
    for (int g = 0; g < plan->groups.count; g++) {
        const Member *head = &plan->groups.items[g]->members.items[0];
        if (head->lane < 0 || (!statement_is_contraction(head->statement) &&
                               !statement_is_transform(head->statement)))
            continue;
        border_statement(b, plan->groups.items[g]);
        clean_factors(b, head);
    }
}

static void set_layout(Bordering *b, Tensor *t, const Accesses *accesses)
{
    if (t->rank == 0 || t->role == ROLE_INPUT || t->role == ROLE_SCALAR || t->role == ROLE_CONSTANT)
        return;
    Innermost is = accesses->innermost(accesses->user, t);
    if (is.dim < 0)
        is = (Innermost){t->rank - 1, 1};
    const Halo *halo = b->halo[t->id];
    const bool clean = b->clean[storage_tensor(t)->id];
    Outermost outermost = {halo == NULL ? b->steps[t->id] - 1 : -1, 0};
    if (halo == NULL && !clean && b->kept[t->id].steps > 0)
        outermost = (Outermost){b->kept[t->id].dim, b->kept[t->id].steps};
    /* What is behind the end of a last panel would have to be zeroed vector by vector. */
    const bool ragged = t->extent[is.dim] % target_lanes(&b->context->options->target) != 0;
    const Panel panel = clean && ragged ? PANEL_NONE : b->panel[t->id];
    Layout *layout = (Layout *)layout_digits(b->context, t, is, outermost, halo, panel);
    layout->clean = clean;
    t->layout = layout;
}

static void set_layouts(Bordering *b, Tensor *const *tensors, int count, const Accesses *accesses)
{
    for (int i = 0; i < count; i++)
        set_layout(b, tensors[i], accesses);
}

/* Updates after what they replace, whose choice they take over. */
static void set_all_layouts(Bordering *b, const Module *module, const Accesses *accesses)
{
    set_layouts(b, module->train->tensors.items, module->train->tensors.count, accesses);
    set_layouts(b, module->eval->tensors.items, module->eval->tensors.count, accesses);
    set_layouts(b, module->tensors.items, module->tensors.count, accesses);
}

void layout_apply(Context *context, Module *module, Plan *plan, const Accesses *accesses)
{
    Bordering b = {.context = context,
                   .halo = ARENA_ARRAY(context->arena, Halo *, module->ids),
                   .clean = ARENA_ARRAY(context->arena, bool, module->ids),
                   .panel = panels_find(context, module, plan, accesses),
                   .steps = steps_find(context, module, plan),
                   .kept = steps_kept(context, module, plan)};
    set_all_layouts(&b, module, accesses); /* without borders, for what tiles cost */
    visit_plan(&b, &plan->train);
    visit_plan(&b, &plan->eval);
    set_all_layouts(&b, module, accesses);
}
