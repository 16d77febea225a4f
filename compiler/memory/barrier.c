#include "memory/barrier.h"

/* Bytes of the arena, or a tensor outside of it. */
typedef struct Range {
    const Tensor *tensor; /* NULL: in the arena */
    int64_t begin, end;
} Range;

typedef struct Access {
    Range range;
    bool written, serial;
} Access;

typedef struct Finder {
    Context *context;
    LIST(Access) before; /* since the last barrier */
    LIST(Access) now;    /* of the group at hand */
    const Group *group;
} Finder;

static void note(Finder *finder, const Tensor *tensor, bool written)
{
    tensor = storage_tensor(tensor);
    if (tensor->role == ROLE_SCALAR || tensor->role == ROLE_CONSTANT ||
        tensors_have(&finder->group->locals, tensor))
        return;
    Access access = {{tensor, 0, 1}, written, finder->group->serial};
    if (tensor->offset >= 0)
        access.range =
            (Range){NULL, tensor->offset, tensor->offset + (int64_t)tensor_stored_bytes(tensor)};
    LIST_PUSH(finder->context->arena, &finder->now, access);
}

static void note_read(void *user, const Expr *read)
{
    note(user, read->tensor, false);
}

static bool conflicts(const Access *a, const Access *b)
{
    const bool alone = a->serial && b->serial; /* by the same thread, in order */
    return (a->written || b->written) && !alone && a->range.tensor == b->range.tensor &&
           a->range.begin < b->range.end && b->range.begin < a->range.end;
}

static bool needs_barrier(const Finder *finder)
{
    for (int i = 0; i < finder->now.count; i++)
        for (int k = 0; k < finder->before.count; k++)
            if (conflicts(&finder->now.items[i], &finder->before.items[k]))
                return true;
    return false;
}

static void note_group(Finder *finder, const Group *group)
{
    finder->group = group;
    finder->now.count = 0;
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        expr_reads(s->value, note_read, finder);
        note(finder, s->result, true);
        if (s->argument != NULL)
            note(finder, s->argument, true);
    }
    for (int i = 0; i < group->cleared.count; i++)
        note(finder, group->cleared.items[i], true);
}

static void visit_groups(Finder *finder, ProgramPlan *plan, int first, int end)
{
    for (int g = first; g < end; g++) {
        Group *group = plan->groups.items[g];
        note_group(finder, group);
        group->barrier_before = group->barrier_before || needs_barrier(finder);
        if (group->barrier_before)
            finder->before.count = 0;
        for (int i = 0; i < finder->now.count; i++)
            LIST_PUSH(finder->context->arena, &finder->before, finder->now.items[i]);
    }
}

void barriers_find(Context *context, const Module *module, ProgramPlan *plan)
{
    (void)module;
    Finder finder = {.context = context};
    for (int g = 0; g < plan->groups.count;) {
        const int end = plan_loop_end(plan, g);
        if (g == plan->forward) /* all threads have seen the loss */
            finder.before.count = 0;
        visit_groups(&finder, plan, g, end);
        if (plan->groups.items[g]->loop != NULL) /* a step after another one */
            visit_groups(&finder, plan, g, end);
        g = end;
    }
}
