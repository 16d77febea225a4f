/* Lanes and layouts by coordinate descent: groups choose lanes given the tensors' innermost
   dimensions, tensors choose innermost dimensions given that their users then choose again, until
   nothing changes. The heaviest groups choose first; what nobody has decided is free. Then whole
   chains of tensors try other dimensions (chains.c).

   Inputs stay as the runtime fills them, constants as they are written. A layout changes where an
   element lies, not what it is. */
#include "ir/dead.h"
#include "ir/inline.h"
#include "poly/align.h"
#include "poly/choices.h"
#include "poly/copies.h"
#include "poly/digits.h"
#include "poly/lanes.h"
#include "support/map.h"
#include <stdlib.h>

enum { SWEEPS = 4, MAX_DEMANDS = 16 };

/* A change must gain this much, so that ties stay with the earlier choice. */
static const double gain = 0.999;

/* ---- The cost of a group ---- */

/* Of a statement that is to be rounded as in another plan and would not be: more than all else, but
   not more than a lane that does not fit. */
static const double cost_of_other_bits = 1e30;

static double cost_on(const Choices *choices, const Statement *s, Lane lane)
{
    const double cost = lane_cost(s, lane, choices->target, &choices->accesses);
    const bool allowed =
        choices->wanted == NULL || rounding_allows(choices->wanted[s->id], s, lane);
    return allowed ? cost : cost + cost_of_other_bits;
}

static bool is_contraction_group(const Group *group)
{
    return statement_is_contraction(group->members.items[0].statement);
}

/* The lane of a member when its group's lanes run over an axis; index NULL where it has none. */
static Lane shared_lane(const Choices *choices, const Group *group, int m, int axis, int64_t split)
{
    const Member *member = &group->members.items[m];
    const Index *index = axis < 0 ? NULL : member_index(member, axis);
    const bool usable =
        index != NULL && index->extent % split == 0 &&
        (member_has_outer(member, axis) || (member_has_reduced(member, axis) && m == 0));
    const Lane lane = {usable ? index : NULL, usable ? split : 1};
    return usable && lane_fits(member->statement, lane, choices->target) ? lane : (Lane){NULL, 1};
}

/* The cheapest lane of a member over one of its own axes. */
static Lane private_lane(const Choices *choices, const Group *group, int m, double *cost)
{
    const Member *member = &group->members.items[m];
    const Statement *s = member->statement;
    Lane best = {NULL, 1};
    *cost = cost_on(choices, s, best);
    for (int i = s->outer + s->reduced - 1; i >= 0; i--) {
        const Lane lane = {s->index[i], 1};
        if (group->axes.items[member->axis[i]].shared || !lane_fits(s, lane, choices->target))
            continue;
        const double other = cost_on(choices, s, lane);
        if (other < *cost * gain) {
            *cost = other;
            best = lane;
        }
    }
    return best;
}

/* Lanes over a shared axis are those of all members; over axes of their own, the members of a
   group without a contraction choose each for itself. What goes to single points or is sorted has
   none. */
static Lane member_lane(const Choices *choices, const Group *group, int m, int axis, int64_t split,
                        double *cost)
{
    const Member *member = &group->members.items[m];
    const bool shared = axis >= 0 && group->axes.items[axis].shared;
    if (group_scatters(group) || group_ranks(choices->context->arena, group)) {
        *cost = cost_on(choices, member->statement, (Lane){NULL, 1});
        return (Lane){NULL, 1};
    }
    if (!shared && !is_contraction_group(group))
        return private_lane(choices, group, m, cost);
    const Lane lane = shared_lane(choices, group, m, axis, split);
    *cost = cost_on(choices, member->statement, lane);
    return lane;
}

double choices_group_cost(const Choices *choices, const Group *group, int axis, int64_t split)
{
    double sum = 0;
    for (int m = 0; m < group->members.count; m++) {
        double cost;
        member_lane(choices, group, m, axis, split, &cost);
        sum += cost;
    }
    return sum;
}

static int axis_splits(const Choices *choices, const Group *group, int axis,
                       int64_t split[LANE_SPLITS])
{
    int count = 0;
    for (int m = 0; m < group->members.count; m++) {
        const Member *member = &group->members.items[m];
        const Index *index = member_index(member, axis);
        int64_t own[LANE_SPLITS];
        const int n =
            index == NULL ? 0 : lane_splits(member->statement, index, &choices->accesses, own);
        for (int i = 0; i < n && count < LANE_SPLITS; i++) {
            bool known = false;
            for (int k = 0; k < count; k++)
                known |= split[k] == own[i];
            if (!known)
                split[count++] = own[i];
        }
    }
    return count;
}

static Choice find_best(const Choices *choices, const Group *group)
{
    Choice best = {-1, 1, choices_group_cost(choices, group, -1, 1)};
    for (int a = group->axes.count - 1; a >= group_step_axes(group); a--) {
        int64_t split[LANE_SPLITS];
        const int count = axis_splits(choices, group, a, split);
        for (int i = 0; i < count; i++) {
            const double cost = choices_group_cost(choices, group, a, split[i]);
            if (cost < best.cost * gain)
                best = (Choice){a, split[i], cost};
        }
    }
    return best;
}

/* Groups of a class whose tensors lie alike have the same best choice and the same wishes: what one
   has been asked, the others know. */
static Known *known_of(Choices *choices, const Seat *seat)
{
    Text *state = &choices->state;
    text_clear(state);
    text_integer(state, seat->class);
    for (int i = 0; i < seat->tensors.count; i++) {
        const Innermost innermost = choices->accesses.innermost(choices, seat->tensors.items[i]);
        text_add(state, " ");
        text_integer(state, innermost.dim);
        text_add(state, "/");
        text_integer(state, innermost.split);
    }
    const int at = map_get(&choices->of_state, state->data);
    if (at >= 0)
        return choices->known.items[at];
    Known *known = ARENA_NEW(choices->context->arena, Known);
    known->best = find_best(choices, seat->group);
    map_set(&choices->of_state, arena_string(choices->context->arena, state->data),
            choices->known.count);
    LIST_PUSH(choices->context->arena, &choices->known, known);
    return known;
}

static Choice best_choice(Choices *choices, const Seat *seat)
{
    return known_of(choices, seat)->best;
}

/* ---- What groups demand of tensors ---- */

typedef void Demanded(void *user, const Tensor *tensor, Innermost demand);

struct Demander {
    const Choices *choices;
    Lane lane;
    Demanded *demanded;
    void *user;
};

static void demand_access(void *user, const Tensor *tensor, const Subscript *subscript)
{
    const struct Demander *demander = user;
    if (demander->choices->held[tensor->id] || tensor->rank == 0)
        return;
    const Innermost demand = lane_demand(tensor, subscript, demander->lane);
    if (demand.dim >= 0 && tensor->extent[demand.dim] % demand.split == 0)
        demander->demanded(demander->user, tensor, demand);
}

static void for_each_demand(const Choices *choices, const Group *group, int axis, int64_t split,
                            Demanded *demanded, void *user)
{
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        double cost;
        struct Demander demander = {choices, member_lane(choices, group, m, axis, split, &cost),
                                    demanded, user};
        if (demander.lane.index != NULL)
            statement_accesses(s, demand_access, &demander);
    }
}

static void settle(void *user, const Tensor *tensor, Innermost demand)
{
    Choices *choices = user;
    const Tensor *t = storage_tensor(tensor);
    if (choices->innermost[t->id].dim == -1)
        choices_lay(choices, t, demand);
}

bool choices_lanes(Choices *choices, Seat *seat)
{
    const Choice before = seat->choice;
    seat->choice = best_choice(choices, seat);
    for_each_demand(choices, seat->group, seat->choice.axis, seat->choice.split, settle, choices);
    return seat->choice.axis != before.axis || seat->choice.split != before.split;
}

/* ---- Tensors ---- */

struct Demands {
    const Tensor *tensor;
    int count;
    Innermost demand[MAX_DEMANDS];
};

static void collect(void *user, const Tensor *tensor, Innermost demand)
{
    struct Demands *demands = user;
    if (storage_tensor(tensor) != demands->tensor)
        return;
    for (int i = 0; i < demands->count; i++)
        if (demands->demand[i].dim == demand.dim && demands->demand[i].split == demand.split)
            return;
    if (demands->count < MAX_DEMANDS)
        demands->demand[demands->count++] = demand;
}

double choices_cost(Choices *choices, const Seat *seat)
{
    return seat->weight * best_choice(choices, seat).cost;
}

static double users_cost(Choices *choices, const Users *users)
{
    double cost = 0;
    for (int i = 0; i < users->seats.count; i++)
        cost += choices_cost(choices, &choices->seat[users->seats.items[i]]);
    return cost;
}

struct Wishing {
    Arena *arena;
    const Seat *seat;
    Known *known;
};

static void wish(void *user, const Tensor *tensor, Innermost demand)
{
    const struct Wishing *wishing = user;
    Known *known = wishing->known;
    int number = 0;
    while (wishing->seat->tensors.items[number] != tensor)
        number++;
    for (int i = 0; i < known->wishes.count; i++) {
        const Wish *other = &known->wishes.items[i];
        if (other->number == number && other->innermost.dim == demand.dim &&
            other->innermost.split == demand.split)
            return;
    }
    const Wish own = {number, demand};
    LIST_PUSH(wishing->arena, &known->wishes, own);
}

static const Known *wishes_of(Choices *choices, const Seat *seat)
{
    Known *known = known_of(choices, seat);
    struct Wishing wishing = {choices->context->arena, seat, known};
    for (int a = 0; a < seat->group->axes.count && !known->wished; a++) {
        int64_t split[LANE_SPLITS];
        const int count = axis_splits(choices, seat->group, a, split);
        for (int k = 0; k < count; k++)
            for_each_demand(choices, seat->group, a, split[k], wish, &wishing);
    }
    known->wished = true;
    return known;
}

static void collect_demands(Choices *choices, const Users *users, struct Demands *demands)
{
    for (int i = 0; i < users->seats.count; i++) {
        const Seat *seat = &choices->seat[users->seats.items[i]];
        const Known *known = wishes_of(choices, seat);
        for (int w = 0; w < known->wishes.count; w++)
            collect(demands, seat->tensors.items[known->wishes.items[w].number],
                    known->wishes.items[w].innermost);
    }
}

/* What is updated together with a parameter lies best as it does: its state and its gradient. */
static bool is_companion(const Choices *choices, const Tensor *parameter, const Tensor *t)
{
    bool same = t != parameter && t->replaces == NULL && t->rank == parameter->rank &&
                !choices->fixed[t->id] && !choices->held[t->id] &&
                (t->role == ROLE_STATE || t->gradient_of == parameter);
    for (int d = 0; same && d < t->rank; d++)
        same = t->extent[d] == parameter->extent[d];
    return same;
}

/* The tensor, and what moves with it. */
static Tensors moved_with(const Choices *choices, const Tensor *tensor)
{
    Tensors moved = {0};
    const Users *users = &choices->users[tensor->id];
    LIST_PUSH(choices->context->arena, &moved, (Tensor *)tensor);
    for (int i = 0; tensor->role == ROLE_PARAMETER && i < users->seats.count; i++) {
        const Tensors *touched = &choices->seat[users->seats.items[i]].tensors;
        for (int k = 0; k < touched->count; k++)
            if (is_companion(choices, tensor, touched->items[k]) &&
                !tensors_have(&moved, touched->items[k]))
                LIST_PUSH(choices->context->arena, &moved, touched->items[k]);
    }
    return moved;
}

static void set_innermost(Choices *choices, const Tensors *moved, Innermost innermost)
{
    for (int i = 0; i < moved->count; i++)
        choices_lay(choices, moved->items[i], innermost);
}

/* The innermost dimension with which all users are cheapest, each with its best lanes. */
bool choices_innermost(Choices *choices, const Tensor *tensor)
{
    const Users *users = &choices->users[tensor->id];
    const Tensors moved = moved_with(choices, tensor);
    struct Demands demands = {tensor, 0, {{0, 0}}};
    collect_demands(choices, users, &demands);
    const Innermost before = choices->innermost[tensor->id];
    Innermost *was = arena_array(choices->context->arena, sizeof *was, (size_t)moved.count);
    for (int i = 0; i < moved.count; i++)
        was[i] = choices->innermost[moved.items[i]->id];
    Innermost best = before;
    double best_cost = before.dim < 0 ? -1 : users_cost(choices, users);
    for (int k = 0; k < demands.count; k++) {
        set_innermost(choices, &moved, demands.demand[k]);
        const double cost = users_cost(choices, users);
        if (best_cost < 0 || cost < best_cost * gain) {
            best_cost = cost;
            best = demands.demand[k];
        }
    }
    set_innermost(choices, &moved, best);
    if (before.dim == best.dim && before.split == best.split) {
        for (int i = 0; i < moved.count; i++)
            choices_lay(choices, moved.items[i], was[i]);
        return false;
    }
    for (int i = 0; i < users->seats.count; i++)
        choices_lanes(choices, &choices->seat[users->seats.items[i]]);
    return true;
}

static bool sweep_tensors(Choices *choices, Tensor *const *tensors, int count)
{
    bool changed = false;
    for (int i = 0; i < count; i++) {
        const Tensor *t = tensors[i];
        if (t->replaces == NULL && t->rank > 0 && !choices->fixed[t->id] && !choices->held[t->id])
            changed |= choices_innermost(choices, t);
    }
    return changed;
}

/* ---- Results ---- */

static void note_lies(Choices *choices, Plan *plan, Tensor *const *tensors, int count)
{
    Arena *arena = choices->context->arena;
    for (int i = 0; i < count; i++) {
        const Innermost innermost = choices->innermost[tensors[i]->id];
        if (innermost.dim < 0)
            continue;
        map_set(&plan->lies, tensors[i]->name, plan->innermost.count);
        LIST_PUSH(arena, &plan->innermost, innermost);
    }
}

/* Makes a member's lane an axis of its own where it goes in steps. */
static void set_lanes(Choices *choices, Module *module, Seat *seat)
{
    Group *group = seat->group;
    const Choice choice = seat->choice;
    int *lane = ARENA_ARRAY(choices->context->arena, int, group->members.count);
    for (int m = 0; m < group->members.count; m++) {
        double cost;
        const Member *member = &group->members.items[m];
        const Lane found = member_lane(choices, group, m, choice.axis, choice.split, &cost);
        lane[m] = -1;
        for (int i = 0; i < member->statement->outer + member->statement->reduced; i++)
            if (found.index != NULL && member->statement->index[i] == found.index)
                lane[m] = member->axis[i];
    }
    for (int m = 0; m < group->members.count; m++) {
        Member *member = &group->members.items[m];
        member->lane = lane[m];
        member->lane_reduced = lane[m] >= 0 && member_has_reduced(member, lane[m]);
    }
    if (choice.axis >= 0 && choice.split > 1)
        group_split_axis(choices->context, module, group, choice.axis, choice.split, NULL);
}

/* What a group is to hold in registers, but may not hold in the end, lies as its definition stores
   it. */
static void lay_held(Choices *choices, const Group *group)
{
    for (int m = 0; m < group->members.count; m++) {
        const Member *member = &group->members.items[m];
        const Statement *s = member->statement;
        const Tensor *t = storage_tensor(s->result);
        Subscript subscript[TENSOR_MAX_RANK];
        if (member->lane < 0 || !choices->held[t->id] || choices->innermost[t->id].dim != -1)
            continue;
        statement_subscripts(s, subscript);
        const Innermost demand =
            lane_demand(t, subscript, (Lane){member_index(member, member->lane), 1});
        if (demand.dim >= 0 && t->extent[demand.dim] % demand.split == 0)
            choices_lay(choices, t, demand);
    }
}

/* Of lanes over loops of their own, which were chosen as if what the group computes were in
   registers: where it lies apart for them, others may be far better. */
static void reconsider_lanes(Choices *choices, Group *group)
{
    static const double far_better = 0.5;
    for (int m = 0; m < group->members.count; m++) {
        Member *member = &group->members.items[m];
        if (member->lane < 0 || group->axes.items[member->lane].shared)
            continue;
        const Statement *s = member->statement;
        const Lane own = {member_index(member, member->lane), 1};
        double cost;
        const Lane best = private_lane(choices, group, m, &cost);
        if (best.index == NULL || cost > far_better * cost_on(choices, s, own))
            continue;
        for (int i = 0; i < s->outer + s->reduced; i++)
            if (s->index[i] == best.index)
                member->lane = member->axis[i];
        member->lane_reduced = member_has_reduced(member, member->lane);
    }
}

/* With what lies somewhere for some reader taken for what it is: not in registers. */
static void reconsider(Choices *choices)
{
    bool *held = choices->held;
    choices->held = ARENA_ARRAY(choices->context->arena, bool, choices->ids);
    for (int t = 0; t < choices->ids; t++)
        choices->held[t] = held[t] && choices->innermost[t].dim < 0;
    for (int i = 0; i < choices->seats; i++)
        if (!is_contraction_group(choices->seat[i].group) && choices->seat[i].group->loop == NULL)
            reconsider_lanes(choices, choices->seat[i].group);
    choices->held = held;
}

static void descend(Choices *choices, const Module *module)
{
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
        bool changed = false;
        for (int i = 0; i < choices->seats; i++)
            changed |= choices_lanes(choices, &choices->seat[i]);
        changed |= sweep_tensors(choices, module->tensors.items, module->tensors.count);
        changed |=
            sweep_tensors(choices, module->train->tensors.items, module->train->tensors.count);
        changed |= sweep_tensors(choices, module->eval->tensors.items, module->eval->tensors.count);
        if (!changed)
            return;
    }
}

void layout_choose(Context *context, Module *module, Plan *plan, const Plan *first)
{
    Choices choices = {.context = context};
    choices_set_up(&choices, module, plan, first);
    descend(&choices, module);
    const Program *train = module->train, *eval = module->eval;
    bool moved = choices_move_chains(&choices, train->tensors.items, train->tensors.count);
    moved |= choices_move_chains(&choices, eval->tensors.items, eval->tensors.count);
    if (moved)
        descend(&choices, module);
    for (int i = 0; i < choices.seats; i++)
        set_lanes(&choices, module, &choices.seat[i]);
    for (int i = 0; i < choices.seats; i++)
        lay_held(&choices, choices.seat[i].group);
    if (first == NULL)
        reconsider(&choices);
    plan->lies.arena = context->arena;
    note_lies(&choices, plan, module->tensors.items, module->tensors.count);
    note_lies(&choices, plan, module->train->tensors.items, module->train->tensors.count);
    copies_insert(context, module, plan, &choices.accesses, first != NULL);
    layout_apply(context, module, plan, &choices.accesses);
}
