#include "poly/panels.h"
#include "ir/inline.h"

typedef struct Finder {
    const Accesses *accesses;
    int width;
    bool *row;     /* by tensor id: some vector does not begin where a panel does */
    bool *walked;  /* by tensor id: read by more than contractions */
    bool *columns; /* by tensor id: a contraction goes down a column of vectors */
    bool *along;   /* by tensor id: one adds up what lies along a long row, number by number */
    bool *across;  /* by tensor id: one takes it in another way */
    bool *sliced;  /* by tensor id: defined in a loop over slices */
    const Index *lane;
    const Index *step; /* in a loop over slices: its number; NULL: there is none */
    const Statement *statement;
    bool head;  /* of a contraction's group */
    bool tiled; /* in such a group */
} Finder;

static int innermost_dim(const Finder *finder, const Tensor *tensor)
{
    const Innermost is = finder->accesses->innermost(finder->accesses->user, tensor);
    return is.dim < 0 ? tensor->rank - 1 : is.dim;
}

/* Whether lane 0 is the first of a panel, wherever the other indices are. */
static bool begins_panel(const Finder *finder, const Affine *affine)
{
    bool begins = affine->constant % finder->width == 0;
    for (int t = 0; t < affine->count; t++) {
        const AffineTerm *term = &affine->term[t];
        begins &= term->index == finder->lane
                      ? term->coefficient == 1
                      : term->index != NULL && term->coefficient % finder->width == 0;
    }
    return begins;
}

static void visit_access(Finder *finder, const Tensor *tensor, const Affine *affine)
{
    bool *row = &finder->row[storage_tensor(tensor)->id];
    if (affine == NULL)
        *row = true;
    else if (finder->lane != NULL && affine_uses(affine, finder->lane))
        *row |= !begins_panel(finder, affine);
}

/* Whether the indices of a subscript, such as 32*l + l2, are all added up. */
static bool adds_up(const Statement *s, const Affine *affine)
{
    bool all = affine->count > 0 && affine->constant == 0 && !affine_has_floor(affine);
    for (int t = 0; all && t < affine->count; t++)
        all = statement_reduces(s, affine->term[t].index);
    return all;
}

/* Whether a dimension is none of the memory that a step of a loop touches. */
static bool is_stepped(const Finder *finder, const Expr *read, int d)
{
    return finder->step != NULL && (read->tensor->extent[d] == 1 ||
                                    affine_as_index(read->subscript[d].affine) == finder->step);
}

/* Whether a read of a contraction takes one vector of each row, for every row there is. */
static bool takes_column(const Finder *finder, const Expr *read)
{
    const Statement *s = finder->statement;
    const int inner = innermost_dim(finder, read->tensor);
    if (inner != read->tensor->rank - 1)
        return false;
    for (int d = 0; d < read->tensor->rank; d++) {
        const Affine *affine = read->subscript[d].affine;
        const Index *index = affine == NULL ? NULL : affine_as_index(affine);
        if (affine != NULL && d != inner && is_stepped(finder, read, d))
            continue;
        if (finder->step != NULL && affine != NULL && index == NULL) {
            if (adds_up(s, affine) == (d == inner))
                return false;
            continue;
        }
        if (index == NULL || statement_reduces(s, index) == (d == inner))
            return false;
    }
    return true;
}

/* Whether it goes along the rows: each of them is a stream. */
static bool goes_along(const Finder *finder, const Expr *read)
{
    enum { LONG = 1024 };
    const Statement *s = finder->statement;
    const Affine *affine = read->subscript[innermost_dim(finder, read->tensor)].affine;
    const Index *last = s->reduced == 0 ? NULL : s->index[s->outer + s->reduced - 1];
    return last != NULL && last != finder->lane && affine != NULL &&
           affine_as_index(affine) == last && last->extent >= LONG;
}

static void visit_read(void *user, const Expr *read)
{
    Finder *finder = user;
    if (read->tensor->rank == 0)
        return;
    finder->walked[storage_tensor(read->tensor)->id] |= !finder->tiled;
    finder->columns[storage_tensor(read->tensor)->id] |= finder->head && takes_column(finder, read);
    if (finder->head)
        (goes_along(finder, read) ? finder->along
                                  : finder->across)[storage_tensor(read->tensor)->id] = true;
    visit_access(finder, read->tensor, read->subscript[innermost_dim(finder, read->tensor)].affine);
}

static void visit_result(Finder *finder, const Statement *s, const Tensor *tensor)
{
    if (tensor != NULL && tensor->rank > 0)
        visit_access(finder, tensor, s->subscript[innermost_dim(finder, tensor)]);
}

static void visit_plan(Finder *finder, const ProgramPlan *plan)
{
    for (int g = 0; g < plan->groups.count; g++) {
        const Group *group = plan->groups.items[g];
        for (int m = 0; m < group->members.count; m++) {
            const Member *member = &group->members.items[m];
            const Statement *s = member->statement;
            finder->lane = member->lane < 0 ? NULL : member_index(member, member->lane);
            finder->step =
                group->loop != NULL && group->loop->slices ? member_index(member, 0) : NULL;
            finder->statement = s;
            finder->sliced[s->result->id] |= finder->step != NULL;
            finder->tiled = statement_is_contraction(group->members.items[0].statement);
            finder->head = m == 0 && finder->tiled;
            expr_reads(s->value, visit_read, finder);
            visit_result(finder, s, s->result);
            visit_result(finder, s, s->argument);
        }
    }
}

/* Whether what a panel holds for a point of the dimensions in front of it, the rows behind those
   and one vector of each, is as good a stream as all of the panel: many pages. */
static bool has_streams(const Finder *finder, const Tensor *t, int dim)
{
    enum { STREAM = 1 << 16 }; /* elements */
    int64_t elements = finder->width;
    for (int d = dim + 1; d < t->rank && elements < STREAM; d++)
        elements *= t->extent[d];
    return elements >= STREAM;
}

/* Whether the last panel of a row that is no whole number of vectors is worth its gaps: where many
   points lie behind the dimension, a loop over them would take one vector out of each row. */
static bool is_cut(const Finder *finder, const Tensor *t, int dim, bool streamed)
{
    enum { MANY = 16 };
    int64_t behind = 1;
    for (int d = dim + 1; d < t->rank; d++)
        behind *= t->extent[d];
    return t->extent[dim] > finder->width &&
           (t->extent[dim] % finder->width == 0 || (!streamed && behind >= MANY));
}

static void decide(const Finder *finder, Panel *panel, Tensor *const *tensors, int count)
{
    for (int i = 0; i < count; i++) {
        const Tensor *t = tensors[i], *kept = storage_tensor(t);
        const Innermost is = finder->accesses->innermost(finder->accesses->user, t);
        const bool streamed =
            kept->role == ROLE_PARAMETER || !finder->walked[kept->id] || finder->columns[kept->id];
        const bool stays = finder->sliced[kept->id] && finder->along[kept->id] &&
                           !finder->across[kept->id] && !finder->walked[kept->id] &&
                           kept->role == ROLE_VALUE;
        if (stays || is.dim < 0 || is.split > 1 || t->rank < 2 || finder->row[kept->id] ||
            !is_cut(finder, t, is.dim, streamed))
            continue;
        panel[t->id] = streamed && !has_streams(finder, t, is.dim) ? PANEL_OUTSIDE : PANEL_INSIDE;
    }
}

Panel *panels_find(Context *context, const Module *module, const Plan *plan,
                   const Accesses *accesses)
{
    Finder finder = {.accesses = accesses,
                     .width = target_lanes(&context->options->target),
                     .row = ARENA_ARRAY(context->arena, bool, module->ids),
                     .walked = ARENA_ARRAY(context->arena, bool, module->ids),
                     .columns = ARENA_ARRAY(context->arena, bool, module->ids),
                     .along = ARENA_ARRAY(context->arena, bool, module->ids),
                     .across = ARENA_ARRAY(context->arena, bool, module->ids),
                     .sliced = ARENA_ARRAY(context->arena, bool, module->ids)};
    Panel *panel = ARENA_ARRAY(context->arena, Panel, module->ids);
    visit_plan(&finder, &plan->train);
    visit_plan(&finder, &plan->eval);
    decide(&finder, panel, module->tensors.items, module->tensors.count);
    decide(&finder, panel, module->train->tensors.items, module->train->tensors.count);
    decide(&finder, panel, module->eval->tensors.items, module->eval->tensors.count);
    return panel;
}
