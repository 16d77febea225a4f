/* Static memory: every stored value of a program gets a place in one arena. A place is free again
   after the last group that uses its tensor; both programs use the same arena, one after the other.

   Requires: groups in their final order. Establishes: Tensor.offset of the values (locals: -1),
   Plan.arena_bytes, and where barriers stand. Method: the largest tensors are placed first, each at
   the lowest offset where it overlaps nothing that is live with it (greedy by size, as in Pisarchyk
   and Lee, "Efficient memory management for deep neural net inference", 2020, section 5.3). */
#include "poly/plan.h"
#include <stdlib.h>

enum { ALIGNMENT = 64 };

typedef struct Interval {
    Tensor *tensor;
    int first, last; /* groups */
    size_t offset, bytes;
} Interval;

struct Placer {
    Context *context;
    const Module *module;
    ProgramPlan *plan;
    int *interval; /* by tensor id; -1 */
    LIST(Interval) intervals;
    int group;
};

static size_t stored_bytes(const Tensor *tensor)
{
    const int64_t elements = tensor->layout ? tensor->layout->elements : tensor_elements(tensor);
    const size_t bytes = (size_t)elements * (size_t)dtype_size(tensor->dtype);
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static bool is_local(const ProgramPlan *plan, const Tensor *tensor)
{
    for (int g = 0; g < plan->groups.count; g++)
        for (int i = 0; i < plan->groups.items[g]->locals.count; i++)
            if (plan->groups.items[g]->locals.items[i] == tensor)
                return true;
    return false;
}

static void touch(struct Placer *placer, Tensor *tensor)
{
    if (tensor == NULL || tensor->role != ROLE_VALUE)
        return;
    int *at = &placer->interval[tensor->id];
    if (*at < 0) {
        const Interval interval = {tensor, placer->group, placer->group, 0, stored_bytes(tensor)};
        *at = placer->intervals.count;
        LIST_PUSH(placer->context->arena, &placer->intervals, interval);
    }
    placer->intervals.items[*at].last = placer->group;
}

static void touch_read(void *user, const Expr *read)
{
    touch(user, read->tensor);
}

static void find_intervals(struct Placer *placer)
{
    for (placer->group = 0; placer->group < placer->plan->groups.count; placer->group++) {
        const Group *group = placer->plan->groups.items[placer->group];
        for (int m = 0; m < group->members.count; m++) {
            const Statement *s = group->members.items[m].statement;
            expr_reads(s->value, touch_read, placer);
            touch(placer, s->result);
            touch(placer, s->argument);
        }
    }
    /* What the trainer reads after the step lives to its end. */
    const Program *program = placer->plan->program;
    touch(placer, program->loss);
    touch(placer, program->loss_weight);
    touch(placer, program->output);
    for (int m = 0; m < program->metrics.count; m++)
        touch(placer, program->metrics.items[m].sum);
}

static int larger(const void *a, const void *b)
{
    const Interval *x = a, *y = b;
    if (x->bytes != y->bytes)
        return x->bytes < y->bytes ? 1 : -1;
    return x->tensor->id - y->tensor->id;
}

static int lower(const void *a, const void *b)
{
    const Interval *const *x = a, *const *y = b;
    if ((*x)->offset != (*y)->offset)
        return (*x)->offset < (*y)->offset ? -1 : 1;
    return (*x)->tensor->id - (*y)->tensor->id;
}

/* The lowest gap that holds `one` among those placed that are live with it. */
static void place_one(struct Placer *placer, Interval *one, int placed, const Interval **live)
{
    int count = 0;
    for (int i = 0; i < placed; i++) {
        const Interval *other = &placer->intervals.items[i];
        if (other->first <= one->last && one->first <= other->last)
            live[count++] = other;
    }
    qsort(live, (size_t)count, sizeof *live, lower);
    size_t end = 0;
    for (int i = 0; i < count; i++) {
        if (live[i]->offset >= end + one->bytes)
            break;
        if (live[i]->offset + live[i]->bytes > end)
            end = live[i]->offset + live[i]->bytes;
    }
    one->offset = end;
}

static size_t place_program(Context *context, const Module *module, ProgramPlan *plan)
{
    struct Placer placer = {.context = context, .module = module, .plan = plan};
    placer.interval = ARENA_ARRAY(context->arena, int, module->ids);
    for (int i = 0; i < module->ids; i++)
        placer.interval[i] = -1;
    find_intervals(&placer);
    int kept = 0;
    for (int i = 0; i < placer.intervals.count; i++)
        if (is_local(plan, placer.intervals.items[i].tensor))
            placer.intervals.items[i].tensor->offset = -1;
        else
            placer.intervals.items[kept++] = placer.intervals.items[i];
    placer.intervals.count = kept;
    if (kept > 0)
        qsort(placer.intervals.items, (size_t)kept, sizeof *placer.intervals.items, larger);
    const Interval **live = ARENA_ARRAY(context->arena, const Interval *, kept + 1);
    size_t bytes = 0;
    for (int i = 0; i < kept; i++) {
        Interval *one = &placer.intervals.items[i];
        place_one(&placer, one, i, live);
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
}
