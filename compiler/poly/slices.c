/* A dimension counts the slices of a value if one index of its definition is its subscript there,
   and all that reads the value in the loop does so at the slice that it computes itself: then what
   one slice needs is computed at the same step or before the loop. */
#include "poly/slices.h"
#include "ir/dead.h"
#include "ir/inline.h"

enum {
    LARGE = 4 << 20,     /* bytes of a value that is worth a loop */
    SLICE_MIN = 1 << 18, /* of its slice: kernels of less are begun more often than it saves */
    NONE = -1
};

typedef struct Slicer {
    Context *context;
    ProgramPlan *plan;
    int *writer,
        *last;      /* by tensor id: the first group that defines it, the last that touches it */
    int *dimension; /* by tensor id: the one that counts the slices, if it is defined within */
    int *axis;      /* by group: the one of the slices */
    int at;         /* the group at hand */
    /* Of the groups that are tried: */
    int first, end;
    int64_t slices;
    const Member *member;
    bool fits, reads_large;
} Slicer;

static void note_touched(void *user, const Tensor *t, const Subscript *subscript)
{
    Slicer *slicer = user;
    (void)subscript;
    slicer->last[t->id] = slicer->at;
}

static void note_groups(Slicer *slicer, int ids)
{
    for (int i = 0; i < ids; i++)
        slicer->writer[i] = slicer->last[i] = NONE;
    for (int g = 0; g < slicer->plan->groups.count; g++) {
        const Group *group = slicer->plan->groups.items[g];
        slicer->at = g;
        for (int m = 0; m < group->members.count; m++) {
            const Statement *s = group->members.items[m].statement;
            statement_accesses(s, note_touched, slicer);
            if (slicer->writer[s->result->id] == NONE)
                slicer->writer[s->result->id] = g;
        }
    }
}

static bool is_large(const Tensor *t)
{
    return tensor_elements(t) * (int64_t)sizeof(float) >= LARGE;
}

static bool is_within(const Slicer *slicer, const Tensor *t)
{
    return slicer->writer[t->id] >= slicer->first && slicer->writer[t->id] < slicer->end;
}

/* The axis of the member's index that is the subscript, or NONE. */
static int axis_of(const Slicer *slicer, const Affine *subscript)
{
    const Statement *s = slicer->member->statement;
    const Index *index = subscript == NULL ? NULL : affine_as_index(subscript);
    for (int i = 0; i < s->outer; i++)
        if (s->index[i] == index && index->extent == slicer->slices)
            return slicer->member->axis[i];
    return NONE;
}

/* What is read of values that the loop's groups define, or that lie in slices as large, tells the
   axis. */
static void find_axis(void *user, const Expr *read)
{
    Slicer *slicer = user;
    const Tensor *t = read->tensor;
    const int dimension = slicer->dimension[t->id];
    int *axis = &slicer->axis[slicer->at];
    if (dimension == NONE || t->extent[dimension] != slicer->slices)
        return;
    const int found = axis_of(slicer, read->subscript[dimension].affine);
    slicer->reads_large |= is_large(t) && found != NONE;
    *axis = *axis == NONE ? found : *axis;
}

static void check_read(void *user, const Expr *read)
{
    Slicer *slicer = user;
    const Tensor *t = read->tensor;
    const int dimension = slicer->dimension[t->id];
    if (is_within(slicer, t))
        slicer->fits &= dimension != NONE && axis_of(slicer, read->subscript[dimension].affine) ==
                                                 slicer->axis[slicer->at];
}

/* The dimension that counts the slices of a result; of one without, nothing in the loop may be
 * read.
 */
static void find_dimension(Slicer *slicer, const Statement *s)
{
    int *known = &slicer->dimension[s->result->id];
    const int axis = slicer->axis[slicer->at];
    for (int d = 0; d < s->result->rank && *known == NONE; d++)
        if (axis_of(slicer, s->subscript[d]) == axis)
            *known = d;
    slicer->fits &= s->result->role == ROLE_VALUE && s->argument == NULL &&
                    slicer->writer[s->result->id] >= slicer->first &&
                    (*known == NONE || axis_of(slicer, s->subscript[*known]) == axis);
}

struct Users {
    const Index *index;
    bool all;
};

static void find_user(void *user, const Expr *read)
{
    struct Users *users = user;
    users->all &= read->count == 0 || expr_uses_index(read, users->index);
}

/* Of a contraction every factor is one of many, as in a batch of products: what would be read whole
   at each step, such as weights, wants its other factor whole, too. */
static bool slices_factors(const Slicer *slicer, const Statement *s)
{
    struct Users users = {member_index(slicer->member, slicer->axis[slicer->at]), true};
    if (!statement_is_contraction(s) || users.index == NULL)
        return users.index != NULL;
    expr_reads(s->value, find_user, &users);
    return users.all;
}

/* Whether a statement makes a product of the same shape from what is outside of the loop. */
static bool begins_anew(const Statement *s, const Tensor *known)
{
    bool alike = statement_is_contraction(s) && s->result->rank == known->rank;
    for (int d = 0; alike && d < known->rank; d++)
        alike = s->result->extent[d] == known->extent[d];
    return alike;
}

static void visit_members(Slicer *slicer, const Group *group, const Tensor *known)
{
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        slicer->member = &group->members.items[m];
        expr_reads(s->value, find_axis, slicer);
        if (s->result == known ||
            (m == 0 && slicer->axis[slicer->at] == NONE && begins_anew(s, known)))
            slicer->axis[slicer->at] = axis_of(slicer, s->subscript[slicer->dimension[known->id]]);
    }
    for (int m = 0; m < group->members.count && slicer->axis[slicer->at] != NONE; m++) {
        const Statement *s = group->members.items[m].statement;
        slicer->member = &group->members.items[m];
        expr_reads(s->value, check_read, slicer);
        find_dimension(slicer, s);
        slicer->fits &= slices_factors(slicer, s);
    }
}

static void forget(Slicer *slicer, const Group *group, const Tensor *known)
{
    for (int m = 0; m < group->members.count; m++) {
        const Tensor *t = group->members.items[m].statement->result;
        if (slicer->writer[t->id] == slicer->at && t != known)
            slicer->dimension[t->id] = NONE;
    }
}

/* Whether a group computes a slice at each step, and all members have the axis of the steps. */
static bool is_sliced(Slicer *slicer, int g, const Tensor *known)
{
    const Group *group = slicer->plan->groups.items[g];
    slicer->at = g;
    slicer->end = g + 1;
    forget(slicer, group, known);
    slicer->axis[g] = NONE;
    slicer->fits = group->loop == NULL && !group->apart;
    slicer->reads_large = false;
    visit_members(slicer, group, known);
    return slicer->fits && slicer->axis[g] != NONE && slicer->axis[g] < group->shared;
}

/* The end of a loop that begins where a value is defined, with slices in a dimension; as far as the
   groups need each other's large values. Its beginning where there is none. */
static int loop_end(Slicer *slicer, const Tensor *large, int dimension)
{
    const int first = slicer->writer[large->id], last = slicer->last[large->id];
    const ProgramPlan *plan = slicer->plan;
    const int most = first < plan->forward ? plan->forward : plan->groups.count;
    slicer->first = first;
    slicer->slices = large->extent[dimension];
    slicer->dimension[large->id] = dimension;
    int end = first;
    while (end < most && is_sliced(slicer, end, large) && (end <= last || slicer->reads_large))
        end++;
    return end > last ? end : first;
}

static void note_operand(void *user, const Expr *read)
{
    int64_t *most = user;
    const int64_t elements = tensor_elements(read->tensor);
    *most = elements > *most ? elements : *most;
}

/* A product, or what is made of it where that is computed again, takes more than its factors, and
   is needed soon only. */
static bool is_worth_slices(const Slicer *slicer, const Group *group, const Tensor *t)
{
    const Statement *s = group->members.items[0].statement;
    int64_t most = 0;
    if (t != s->result && !s->result->late)
        return false;
    expr_reads(s->value, note_operand, &most);
    return t->role == ROLE_VALUE && statement_is_contraction(s) && is_large(t) &&
           tensor_elements(t) > most && !program_observes(slicer->plan->program, t) &&
           slicer->last[t->id] > slicer->writer[t->id];
}

static void put_loop(Slicer *slicer, int first, int end)
{
    Arena *arena = slicer->context->arena;
    Loop *loop = ARENA_NEW(arena, Loop);
    for (int g = first; g < end; g++) {
        Group *group = slicer->plan->groups.items[g];
        int *from = ARENA_ARRAY(arena, int, group->axes.count);
        const int axis = slicer->axis[g];
        for (int a = 0; a < group->axes.count; a++)
            from[a] = a == 0 ? axis : a <= axis ? a - 1 : a;
        if (axis > 0)
            group_move_axes(arena, group, from);
        group->moved = NULL; /* so it began */
        group->axes.items[0].step = true;
        group->loop = loop;
    }
    *loop =
        (Loop){slicer->plan->groups.items[first]->axes.items[0].name, slicer->slices, false, true};
}

/* Slices of the dimension that has the most of them, if they are not too small. */
static void slice_value(Slicer *slicer, const Tensor *large)
{
    const int first = slicer->writer[large->id];
    int best = NONE;
    for (int d = 0; d < large->rank; d++) {
        const int64_t slices = large->extent[d];
        const int64_t bytes = tensor_elements(large) / slices * (int64_t)sizeof(float);
        if (slices > 1 && bytes >= SLICE_MIN && (best == NONE || slices > large->extent[best]) &&
            loop_end(slicer, large, d) > first)
            best = d;
    }
    if (best != NONE)
        put_loop(slicer, first, loop_end(slicer, large, best));
}

static void slice_program(Context *context, ProgramPlan *plan, int ids)
{
    Arena *arena = context->arena;
    Slicer slicer = {.context = context,
                     .plan = plan,
                     .writer = ARENA_ARRAY(arena, int, ids),
                     .last = ARENA_ARRAY(arena, int, ids),
                     .dimension = ARENA_ARRAY(arena, int, ids),
                     .axis = ARENA_ARRAY(arena, int, plan->groups.count + 1)};
    for (int i = 0; i < ids; i++)
        slicer.dimension[i] = NONE;
    note_groups(&slicer, ids);
    for (int g = 0; g < plan->groups.count; g++) {
        const Group *group = plan->groups.items[g];
        for (int m = 0; m < group->members.count && group->loop == NULL; m++)
            if (is_worth_slices(&slicer, group, group->members.items[m].statement->result))
                slice_value(&slicer, group->members.items[m].statement->result);
    }
}

void slices_form(Context *context, const Module *module, Plan *plan)
{
    slice_program(context, &plan->train, module->ids);
    slice_program(context, &plan->eval, module->ids);
}
