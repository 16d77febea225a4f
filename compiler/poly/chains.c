/* A chain is what moves together: from a tensor, through the statements that are no contractions,
   to the tensors whose elements go along with its elements. Convolutions, their normalisations and
   activations lie in rows of channels or in rows of columns; a tensor between them that lies
   otherwise than its neighbours costs more than either, so that none of them moves alone. */
#include "ir/inline.h"
#include "poly/choices.h"

enum { MOST_TENSORS = 2048 };

/* A move must gain this much of what its users cost. */
static const double gain = 0.995;

typedef struct Chain {
    Choices *choices;
    int count;
    const Tensor
        *tensor[MOST_TENSORS]; /* with their dimensions, in the order in which they are met */
    int dim[MOST_TENSORS];
    int *place;     /* by tensor id: one more than its number in the chain; 0: not in it */
    bool *tried;    /* by tensor id: it was in a chain that has tried its dimensions */
    bool *affected; /* by seat */
    LIST(int) seats;
} Chain;

static bool is_free(const Chain *chain, const Tensor *t)
{
    return t->rank > 0 && t->id < chain->choices->ids && !chain->choices->fixed[t->id];
}

static void add_tensor(Chain *chain, const Tensor *t, int dim)
{
    const Tensor *kept = storage_tensor(t);
    if (!is_free(chain, kept) || chain->place[kept->id] > 0 || chain->count == MOST_TENSORS)
        return;
    chain->tensor[chain->count] = kept;
    chain->dim[chain->count++] = dim;
    chain->place[kept->id] = chain->count;
}

/* ---- Along statements ---- */

struct Along {
    Chain *chain;
    Lane lane; /* the index that runs over the dimension of a tensor of the chain */
};

static void add_demand(void *user, const Tensor *t, const Subscript *subscript)
{
    const struct Along *along = user;
    const Innermost demand = lane_demand(t, subscript, along->lane);
    if (demand.dim >= 0 && demand.split == 1)
        add_tensor(along->chain, t, demand.dim);
}

struct Finding {
    const Statement *statement;
    const Tensor *tensor;
    int dim;
    const Index *index;
};

static void find_in(struct Finding *finding, const Tensor *t, const Affine *affine)
{
    const Statement *s = finding->statement;
    for (int i = 0; affine != NULL && storage_tensor(t) == finding->tensor && i < s->outer; i++)
        if (affine_coefficient(affine, s->index[i]) == 1)
            finding->index = s->index[i];
}

static void find_index(void *user, const Expr *read)
{
    struct Finding *finding = user;
    if (read->tensor->rank > finding->dim)
        find_in(finding, read->tensor, read->subscript[finding->dim].affine);
}

struct Using {
    const Index *index;
    bool all;
};

static void check_use(void *user, const Expr *read)
{
    struct Using *using = user;
    using->all &= read->tensor->rank == 0 || expr_uses_index(read, using->index);
}

/* Through a contraction only what moves with all of its factors goes: the channels of a depthwise
   convolution. */
static bool goes_through(const Statement *s, const Index *index)
{
    struct Using using = {index, true};
    if (index != NULL && statement_is_contraction(s))
        expr_reads(s->value, check_use, &using);
    return index != NULL && using.all;
}

static void follow(Chain *chain, const Statement *s, const Tensor *tensor, int dim)
{
    struct Finding finding = {s, tensor, dim, NULL};
    expr_reads(s->value, find_index, &finding);
    if (s->result->rank > dim)
        find_in(&finding, s->result, s->subscript[dim]);
    if (!goes_through(s, finding.index))
        return;
    struct Along along = {chain, {finding.index, 1}};
    statement_accesses(s, add_demand, &along);
}

static void affect(Chain *chain, const Tensor *t)
{
    const Users *users = &chain->choices->users[t->id];
    for (int i = 0; i < users->seats.count; i++) {
        const int seat = users->seats.items[i];
        if (!chain->affected[seat])
            LIST_PUSH(chain->choices->context->arena, &chain->seats, seat);
        chain->affected[seat] = true;
    }
}

/* The chain of a tensor that gets this dimension innermost, and the seats that it changes. */
static void collect(Chain *chain, const Tensor *tensor, int dim)
{
    for (int i = 0; i < chain->count; i++)
        chain->place[chain->tensor[i]->id] = 0;
    for (int i = 0; i < chain->seats.count; i++)
        chain->affected[chain->seats.items[i]] = false;
    chain->count = chain->seats.count = 0;
    add_tensor(chain, tensor, dim);
    for (int next = 0; next < chain->count; next++) {
        const Tensor *t = chain->tensor[next];
        const Users *users = &chain->choices->users[t->id];
        affect(chain, t);
        for (int i = 0; i < users->seats.count; i++) {
            const Group *group = chain->choices->seat[users->seats.items[i]].group;
            for (int m = 0; m < group->members.count; m++)
                follow(chain, group->members.items[m].statement, t, chain->dim[next]);
        }
    }
}

/* ---- Moves ---- */

static double cost_of_seats(const Chain *chain)
{
    double cost = 0;
    for (int i = 0; i < chain->seats.count; i++)
        cost += choices_cost(chain->choices, &chain->choices->seat[chain->seats.items[i]]);
    return cost;
}

static void choose_all_lanes(const Chain *chain)
{
    for (int i = 0; i < chain->seats.count; i++)
        choices_lanes(chain->choices, &chain->choices->seat[chain->seats.items[i]]);
}

static bool is_adapted(const Chain *chain, const Tensor *t)
{
    return t->role == ROLE_PARAMETER && t->rank >= 2 && is_free(chain, t) &&
           !chain->choices->held[t->id];
}

/* The parameters that the seats touch, and copies of them, lie as it suits them now. */
static void adapt(Chain *chain)
{
    Choices *choices = chain->choices;
    const int seats = chain->seats.count;
    for (int i = 0; i < seats; i++) {
        const Tensors *touched = &choices->seat[chain->seats.items[i]].tensors;
        for (int k = 0; k < touched->count; k++)
            if (is_adapted(chain, touched->items[k]))
                affect(chain, touched->items[k]);
    }
    for (int i = 0; i < seats; i++) {
        const Tensors *touched = &choices->seat[chain->seats.items[i]].tensors;
        for (int k = 0; k < touched->count; k++)
            if (is_adapted(chain, touched->items[k]))
                choices_innermost(choices, touched->items[k]);
    }
}

static bool is_there_already(const Chain *chain)
{
    for (int i = 0; i < chain->count; i++) {
        const Innermost is = chain->choices->innermost[chain->tensor[i]->id];
        if (!chain->choices->held[chain->tensor[i]->id] && is.dim >= 0 &&
            (is.dim != chain->dim[i] || is.split != 1))
            return false;
    }
    return true;
}

static bool try_chain(Chain *chain, const Tensor *tensor, int dim)
{
    Choices *choices = chain->choices;
    collect(chain, tensor, dim);
    if (is_there_already(chain))
        return false;
    choices_try(choices);
    for (int i = 0; i < chain->count; i++)
        choices_lay(choices, chain->tensor[i], (Innermost){chain->dim[i], 1});
    adapt(chain);
    const double after = cost_of_seats(chain);
    choices_undo(choices);
    const bool better = after < cost_of_seats(chain) * gain;
    if (better)
        choices_redo(choices);
    choose_all_lanes(chain);
    return better;
}

bool choices_move_chains(Choices *choices, Tensor *const *tensors, int count)
{
    Arena *arena = choices->context->arena;
    Chain *chain = ARENA_NEW(arena, Chain);
    chain->choices = choices;
    chain->place = ARENA_ARRAY(arena, int, choices->ids);
    chain->tried = ARENA_ARRAY(arena, bool, choices->ids);
    chain->affected = ARENA_ARRAY(arena, bool, choices->seats);
    bool changed = false;
    for (int i = 0; i < count; i++) {
        const Tensor *t = tensors[i];
        if (t->role != ROLE_VALUE || t->rank < 2 || !is_free(chain, t) || choices->held[t->id] ||
            chain->tried[t->id])
            continue;
        for (int d = 0; d < t->rank; d++) {
            changed |= try_chain(chain, t, d);
            for (int k = 0; k < chain->count; k++)
                chain->tried[chain->tensor[k]->id] = true;
        }
    }
    return changed;
}
