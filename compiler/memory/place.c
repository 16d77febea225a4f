/* Static memory: every stored value of a program gets a place in one arena. A place is free again
   after the last group that uses its tensor; both programs use the same arena, one after the other.

   Requires: groups in their final order. Establishes: Tensor.offset of the values (-1: not in the
   arena), the placements of both programs, Plan.arena_bytes, which borders are zeroed anew, and
   where barriers stand. What a loop touches is live in all of it. Method: the largest tensors are
   placed first, each at the lowest offset where it overlaps nothing that is live with it (greedy by
   size, as in Pisarchyk and Lee, "Efficient memory management for deep neural net inference", 2020,
   section 5.3). What the trainer looks at after a step lies elsewhere. */
#include "ir/dead.h"
#include "memory/barrier.h"
#include "memory/border.h"
#include <stdlib.h>

enum { ALIGNMENT = 64 };

typedef struct Placer {
    Context *context;
    ProgramPlan *plan;
    int *placement; /* by tensor id: one more than its position; 0: none */
    int group;      /* at hand */
} Placer;

/* ---- When a value is live ---- */

static size_t stored_bytes(const Tensor *tensor)
{
    return (tensor_stored_bytes(tensor) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static bool lies_in_arena(const Placer *placer, const Tensor *t)
{
    return t->role == ROLE_VALUE && !program_observes(placer->plan->program, t) &&
           !tensors_have(&placer->plan->groups.items[placer->group]->locals, t);
}

static void touch(Placer *placer, Tensor *tensor)
{
    if (!lies_in_arena(placer, tensor))
        return;
    int *at = &placer->placement[tensor->id];
    const int first = plan_loop_begin(placer->plan, placer->group);
    const int last = plan_loop_end(placer->plan, placer->group) - 1;
    if (*at == 0) {
        const Placement placement = {tensor, first, last, 0, stored_bytes(tensor)};
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

static void find_peak(Arena *arena, ProgramPlan *plan)
{
    size_t *live = ARENA_ARRAY(arena, size_t, plan->groups.count + 1);
    for (int i = 0; i < plan->placements.count; i++)
        for (int g = plan->placements.items[i].first; g <= plan->placements.items[i].last; g++)
            live[g] += plan->placements.items[i].bytes;
    for (int g = 1; g < plan->groups.count; g++)
        if (live[g] > live[plan->peak])
            plan->peak = g;
    plan->live_bytes = live[plan->peak];
}

/* ---- Offsets ---- */

static int larger(const void *a, const void *b)
{
    const Placement *x = *(Placement *const *)a, *y = *(Placement *const *)b;
    if (x->bytes != y->bytes)
        return x->bytes < y->bytes ? 1 : -1;
    return x->tensor->id - y->tensor->id;
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
        if (placed[i]->first <= one->last && one->first <= placed[i]->last &&
            placed[i]->offset + placed[i]->bytes > end)
            end = placed[i]->offset + placed[i]->bytes;
    one->offset = end;
    int at = count;
    for (; at > 0 && is_lower(one, placed[at - 1]); at--)
        placed[at] = placed[at - 1];
    placed[at] = one;
}

static size_t place_program(Context *context, const Module *module, ProgramPlan *plan)
{
    Arena *arena = context->arena;
    Placer placer = {.context = context, .plan = plan};
    placer.placement = ARENA_ARRAY(arena, int, module->ids);
    find_placements(&placer);
    find_peak(arena, plan);
    const int count = plan->placements.count;
    Placement **order = ARENA_ARRAY(arena, Placement *, count + 1);
    Placement **placed = ARENA_ARRAY(arena, Placement *, count + 1);
    for (int i = 0; i < count; i++)
        order[i] = &plan->placements.items[i];
    qsort(order, (size_t)count, sizeof *order, larger);
    size_t bytes = 0;
    for (int i = 0; i < count; i++) {
        Placement *one = order[i];
        place_one(one, placed, i);
        one->tensor->offset = (int64_t)one->offset;
        if (one->offset + one->bytes > bytes)
            bytes = one->offset + one->bytes;
    }
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
