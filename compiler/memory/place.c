/* Static memory: every stored value of a program gets a place in one arena. A place is free again
   after the last group that uses its tensor; both programs use the same arena, one after the other.

   Requires: groups. Establishes: their final order (put_off.h), Tensor.offset of the values (-1:
   not in the arena), the placements of both programs, Plan.arena_bytes, which borders are zeroed
   anew, and where barriers stand. What a loop touches is live in all of it. Method: the largest
   tensors are placed first, each at the lowest offset where it overlaps nothing that is live with
   it (greedy by size, as in Pisarchyk and Lee, "Efficient memory management for deep neural net
   inference", 2020, section 5.3); where that leaves gaps, in other orders. Where the most is live,
   results are written over operands that nothing reads any more (in_place.h). What the trainer
   looks at after a step lies elsewhere, but for the network's result, which is live to the end of
   evaluation. A gradient is a value as others are: whoever wants to look at it lends memory for it.
 */
#include "ir/dead.h"
#include "memory/barrier.h"
#include "memory/border.h"
#include "memory/in_place.h"
#include "memory/owners.h"
#include "memory/put_off.h"
#include <stdlib.h>

typedef struct Placer {
    Context *context;
    ProgramPlan *plan;
    int *placement; /* by tensor id: one more than its position; 0: none */
    int group;      /* at hand */
} Placer;

/* ---- When a value is live ---- */

static bool lies_in_arena(const Placer *placer, const Tensor *t)
{
    const Program *program = placer->plan->program;
    const bool elsewhere =
        program_observes(program, t) && t->gradient_of == NULL && t != program->output;
    return t->role == ROLE_VALUE && !elsewhere &&
           !tensors_have(&placer->plan->groups.items[placer->group]->locals, t);
}

static void touch(Placer *placer, Tensor *tensor)
{
    if (!lies_in_arena(placer, tensor))
        return;
    int *at = &placer->placement[tensor->id];
    const int first = plan_loop_begin(placer->plan, placer->group);
    const int last = tensor == placer->plan->program->output
                         ? placer->plan->groups.count - 1
                         : plan_loop_end(placer->plan, placer->group) - 1;
    if (*at == 0) {
        const Placement placement = {tensor, first, last, 0, tensor_arena_bytes(tensor), -1, -1};
        LIST_PUSH(placer->context->arena, &placer->plan->placements, placement);
        *at = placer->plan->placements.count;
    }
    placer->plan->placements.items[*at - 1].last = last;
}

static void touch_read(void *user, const Expr *read)
{
    touch(user, read->tensor);
}

static void find_placements(Placer *placer)
{
    placer->plan->placements.count = 0;
    for (placer->group = 0; placer->group < placer->plan->groups.count; placer->group++) {
        const Group *group = placer->plan->groups.items[placer->group];
        for (int m = 0; m < group->members.count; m++) {
            const Statement *s = group->members.items[m].statement;
            expr_reads(s->value, touch_read, placer);
            touch(placer, s->result);
            if (s->argument != NULL)
                touch(placer, s->argument);
        }
    }
}

static void find_peak(ProgramPlan *plan, const size_t *live)
{
    for (int g = 0; g < plan->groups.count; g++)
        if (live[g] > live[plan->peak])
            plan->peak = g;
    plan->live_bytes = live[plan->peak];
}

/* At the peak, the result that may lie where an operand does whose last group it is, and saves most
   by that: others are left alone. False: none. */
static bool join_at_peak(Context *context, ProgramPlan *plan, size_t *live)
{
    enum { WORTH = 64 }; /* so many times smaller than what is live is not */
    const int g = plan->peak;
    int operand = -1, result = -1;
    for (int k = 0; k < plan->placements.count; k++) {
        const Placement *y = &plan->placements.items[k];
        if (y->first != g || y->over >= 0 || y->bytes * WORTH < live[g] ||
            (result >= 0 && y->bytes <= plan->placements.items[result].bytes))
            continue;
        for (int i = 0; i < plan->placements.count; i++) {
            const Placement *x = &plan->placements.items[i];
            if (x->last != g || x->first >= g || x->under >= 0 ||
                !in_place_fits(context, plan, g, x->tensor, y->tensor))
                continue;
            operand = i;
            result = k;
            break;
        }
    }
    if (result < 0)
        return false;
    plan->placements.items[operand].under = result;
    plan->placements.items[result].over = operand;
    live[g] -= plan->placements.items[result].bytes;
    return true;
}

/* By group; with results over operands, or without. */
static const size_t *find_live(Context *context, ProgramPlan *plan, bool in_place)
{
    size_t *live = ARENA_ARRAY(context->arena, size_t, plan->groups.count + 1);
    for (int i = 0; i < plan->placements.count; i++)
        for (int g = plan->placements.items[i].first; g <= plan->placements.items[i].last; g++)
            live[g] += plan->placements.items[i].bytes;
    do
        find_peak(plan, live);
    while (in_place && join_at_peak(context, plan, live));
    return live;
}

/* ---- Offsets ---- */

static int larger(const void *a, const void *b)
{
    const Placement *x = *(Placement *const *)a, *y = *(Placement *const *)b;
    if (x->bytes != y->bytes)
        return x->bytes < y->bytes ? 1 : -1;
    return x->tensor->id - y->tensor->id;
}

/* Bytes times groups. */
static int heavier(const void *a, const void *b)
{
    const Placement *x = *(Placement *const *)a, *y = *(Placement *const *)b;
    const double left = (double)x->bytes * (x->last - x->first + 1);
    const double right = (double)y->bytes * (y->last - y->first + 1);
    return left != right ? (left < right ? 1 : -1) : larger(a, b);
}

static int longer(const void *a, const void *b)
{
    const Placement *x = *(Placement *const *)a, *y = *(Placement *const *)b;
    const int left = x->last - x->first, right = y->last - y->first;
    return left != right ? right - left : larger(a, b);
}

static int earlier(const void *a, const void *b)
{
    const Placement *x = *(Placement *const *)a, *y = *(Placement *const *)b;
    return x->first != y->first ? x->first - y->first : larger(a, b);
}

static bool is_lower(const Placement *a, const Placement *b)
{
    return a->offset != b->offset ? a->offset < b->offset : a->tensor->id < b->tensor->id;
}

/* The lowest gap that holds `one` among those placed that are live with it; they are in the order
   of their offsets, which it joins. */
static void place_one(Placement *one, Placement **placed, int count)
{
    size_t end = 0;
    for (int i = 0; i < count && placed[i]->offset < end + one->bytes; i++)
        if (placements_meet(placed[i], one) && placed[i]->offset + placed[i]->bytes > end)
            end = placed[i]->offset + placed[i]->bytes;
    one->offset = end;
    int at = count;
    for (; at > 0 && is_lower(one, placed[at - 1]); at--)
        placed[at] = placed[at - 1];
    placed[at] = one;
}

/* Places all in an order, and remembers where they lie if that takes the fewest bytes so far. What
   lies in the place of another is one with it. */
typedef struct Trial {
    Placement *places;
    int count;
    Placement **order, **placed;
    size_t best;     /* 0: nothing is placed yet */
    size_t *offsets; /* by place */
} Trial;

static Trial trial_of(Arena *arena, const ProgramPlan *plan, int *place)
{
    const Placement *items = plan->placements.items;
    const int all = plan->placements.count;
    Trial trial = {.places = ARENA_ARRAY(arena, Placement, all + 1),
                   .order = ARENA_ARRAY(arena, Placement *, all + 1),
                   .placed = ARENA_ARRAY(arena, Placement *, all + 1),
                   .offsets = ARENA_ARRAY(arena, size_t, all + 1)};
    for (int i = 0; i < all; i++) {
        if (items[i].over >= 0)
            continue;
        trial.places[trial.count] = items[i];
        for (int k = i; k >= 0; k = items[k].under) {
            trial.places[trial.count].last = items[k].last;
            place[k] = trial.count;
        }
        trial.order[trial.count] = &trial.places[trial.count];
        trial.count++;
    }
    return trial;
}

static void place_in_order(Trial *trial)
{
    size_t bytes = 0;
    for (int i = 0; i < trial->count; i++) {
        Placement *one = trial->order[i];
        place_one(one, trial->placed, i);
        if (one->offset + one->bytes > bytes)
            bytes = one->offset + one->bytes;
    }
    if (trial->best > 0 && bytes >= trial->best)
        return;
    trial->best = bytes;
    for (int i = 0; i < trial->count; i++)
        trial->offsets[i] = trial->places[i].offset;
}

/* What ended last in the arena comes first in the order. */
static void move_topmost(const Trial *trial)
{
    int top = 0;
    for (int i = 1; i < trial->count; i++)
        if (trial->order[i]->offset + trial->order[i]->bytes >
            trial->order[top]->offset + trial->order[top]->bytes)
            top = i;
    Placement *moved = trial->order[top];
    for (int i = top; i > 0; i--)
        trial->order[i] = trial->order[i - 1];
    trial->order[0] = moved;
}

/* What is live at the peak comes first in the order, and has no gaps: others get into those beside
   it. */
static void move_peak(const Trial *trial, int peak)
{
    int next = 0;
    for (int i = 0; i < trial->count; i++) {
        Placement *one = trial->order[i];
        if (one->first > peak || one->last < peak)
            continue;
        for (int k = i; k > next; k--)
            trial->order[k] = trial->order[k - 1];
        trial->order[next++] = one;
    }
}

static void place_with_moves(Trial *trial, const ProgramPlan *plan)
{
    enum { MOVES = 24, MANY = 2000 };
    place_in_order(trial);
    for (int i = 0; i < MOVES && trial->count < MANY && trial->best > plan->live_bytes; i++) {
        move_topmost(trial);
        place_in_order(trial);
    }
}

static const PlacementOrder orders[] = {larger, heavier, longer, earlier};
enum { ORDERS = sizeof orders / sizeof *orders };

/* No order is best for all programs: while there are gaps, others are tried. */
static size_t place_all(Context *context, ProgramPlan *plan)
{
    Arena *arena = context->arena;
    int *place = ARENA_ARRAY(arena, int, plan->placements.count + 1);
    Trial trial = trial_of(arena, plan, place);
    for (int k = 0; k < 2 * ORDERS && (k == 0 || trial.best > plan->live_bytes); k++) {
        if (trial.count > 0)
            qsort(trial.order, (size_t)trial.count, sizeof *trial.order, orders[k % ORDERS]);
        if (k >= ORDERS)
            move_peak(&trial, plan->peak);
        place_with_moves(&trial, plan);
    }
    for (int i = 0; i < trial.count; i++)
        trial.places[i].offset = trial.offsets[i];
    const size_t bytes =
        owners_settle(context, plan, trial.places, trial.count, trial.best, orders, ORDERS);
    for (int i = 0; i < plan->placements.count; i++)
        plan->placements.items[i].offset = trial.places[place[i]].offset;
    return bytes;
}

/* Takes results apart from operands where that leaves smaller gaps than the bytes it costs: what
   lies in one place is live longer. `bytes` is what it takes with them. Returns what it takes then.
 */
static size_t part(Context *context, ProgramPlan *plan, size_t bytes)
{
    ProgramPlan other = *plan;
    const int count = plan->placements.count;
    bool joined = false;
    other.placements.items =
        arena_copy(context->arena, plan->placements.items, sizeof(Placement) * (size_t)count);
    for (int i = 0; i < count; i++) {
        joined |= other.placements.items[i].over >= 0;
        other.placements.items[i].over = other.placements.items[i].under = -1;
    }
    if (!joined)
        return bytes;
    find_live(context, &other, false);
    const size_t apart = other.live_bytes < bytes ? place_all(context, &other) : bytes;
    if (apart < bytes)
        *plan = other;
    return apart < bytes ? apart : bytes;
}

static const size_t *find_lifetimes(Context *context, const Module *module, ProgramPlan *plan)
{
    Placer placer = {.context = context, .plan = plan};
    placer.placement = ARENA_ARRAY(context->arena, int, module->ids);
    plan->peak = 0;
    find_placements(&placer);
    return find_live(context, plan, true);
}

/* Puts groups off as long as less is live then; where that is hardly less in the end, they run in
   the order in which they were. */
static void order_groups(Context *context, const Module *module, ProgramPlan *plan)
{
    enum { MOST_MOVES = 1000, WORTH = 64 };
    Group **groups = plan->groups.items;
    const int count = plan->groups.count, forward = plan->forward;
    const size_t *live = find_lifetimes(context, module, plan);
    const size_t before = plan->live_bytes;
    int moves = 0;
    plan->groups.items = arena_copy(context->arena, groups, sizeof *groups * (size_t)count);
    while (moves < MOST_MOVES && put_off_one(context, module, plan, live)) {
        live = find_lifetimes(context, module, plan);
        moves++;
    }
    if (moves == 0 || before - plan->live_bytes >= before / WORTH)
        return;
    plan->groups.items = groups;
    plan->forward = forward;
    find_lifetimes(context, module, plan);
}

static size_t place_program(Context *context, const Module *module, ProgramPlan *plan)
{
    order_groups(context, module, plan);
    size_t bytes = place_all(context, plan);
    if (bytes > plan->live_bytes)
        bytes = part(context, plan, bytes);
    for (int i = 0; i < plan->placements.count; i++)
        plan->placements.items[i].tensor->offset = (int64_t)plan->placements.items[i].offset;
    return bytes;
}

void memory_place(Context *context, Module *module, Plan *plan)
{
    const size_t train = place_program(context, module, &plan->train);
    const size_t eval = place_program(context, module, &plan->eval);
    plan->arena_bytes = train > eval ? train : eval;
    borders_find(context, plan);
    plan->placed = true;
    barriers_find(context, module, &plan->train);
    barriers_find(context, module, &plan->eval);
}
