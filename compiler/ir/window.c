/* An element is told by its subscript in the dimension of the steps. What writes a tensor does so
   at a constant distance from the step; how long ago an element was written when it is read follows
   from the distance of the read. */
#include "ir/window.h"
#include "ir/dead.h"
#include "ir/inline.h"

Windows windows_new(Arena *arena, int ids)
{
    return (Windows){arena, ids, ARENA_ARRAY(arena, Accessed, ids)};
}

struct Noting {
    Windows *windows;
    StepAccess access;
};

static void note(struct Noting *noting, const Tensor *t, const Subscript *subscript)
{
    StepAccess access = noting->access;
    if (t->role != ROLE_VALUE || t->id >= noting->windows->ids)
        return;
    access.subscript = subscript;
    LIST_PUSH(noting->windows->arena, &noting->windows->of[t->id].accesses, access);
}

static void note_read(void *user, const Expr *read)
{
    note(user, read->tensor, read->subscript);
}

void windows_note(Windows *windows, const Statement *s, const void *loop, Step step, bool backward)
{
    struct Noting noting = {windows, {loop, step, backward, false, NULL}};
    expr_reads(s->value, note_read, &noting);
    noting.access.write = true;
    Subscript *subscript = ARENA_ARRAY(windows->arena, Subscript, s->result->rank + 1);
    statement_subscripts(s, subscript);
    note(&noting, s->result, subscript);
    if (s->argument != NULL)
        note(&noting, s->argument, subscript);
}

/* ---- What follows from the accesses ---- */

/* The dimension that moves with the steps; -1: none does, or several do. */
static int step_dimension(const Tensor *t, const StepAccess *access)
{
    int found = -1, count = 0;
    for (int d = 0; d < t->rank && access->step.index != NULL; d++)
        if (access->subscript[d].affine != NULL &&
            affine_uses(access->subscript[d].affine, access->step.index)) {
            found = d;
            count++;
        }
    return count == 1 ? found : -1;
}

/* How far the element is from the step. */
static bool find_distance(const Tensor *t, const StepAccess *access, int dim, int64_t *distance)
{
    const Affine *at = access->subscript[dim].affine;
    for (int d = 0; d < t->rank; d++)
        if (access->subscript[d].affine == NULL)
            return false;
    if (at == NULL || at->count > 1)
        return false;
    *distance = at->constant - access->step.offset;
    if (access->step.index == NULL)
        return at->count == 0;
    return step_dimension(t, access) == dim && at->count == 1 && at->term[0].coefficient == 1 &&
           at->term[0].index == access->step.index;
}

Window window_of(const Windows *windows, const Program *program, const Tensor *t)
{
    const Window none = {-1, 0};
    const Accessed *of = t->id < windows->ids ? &windows->of[t->id] : NULL;
    if (of == NULL || of->accesses.count == 0 || t->role != ROLE_VALUE ||
        program_observes(program, t))
        return none;
    const StepAccess *items = of->accesses.items;
    int dim = -1;
    for (int i = 0; i < of->accesses.count && dim < 0; i++)
        dim = step_dimension(t, &items[i]);
    int64_t written = 0, steps = 1, distance;
    bool known = false;
    for (int pass = 0; pass < 2; pass++) /* what is written, then what is read of it */
        for (int i = 0; i < of->accesses.count; i++) {
            const StepAccess *access = &items[i];
            if (dim < 0 || access->loop == NULL || access->loop != items[0].loop ||
                !find_distance(t, access, dim, &distance))
                return none;
            if (access->write != (pass == 0))
                continue;
            if (access->write && known && distance != written)
                return none;
            if (access->write) {
                written = distance;
                known = true;
                continue;
            }
            const int64_t age = access->backward ? distance - written : written - distance;
            if (!known || age < 0)
                return none;
            steps = age + 1 > steps ? age + 1 : steps;
        }
    return known && steps < t->extent[dim] ? (Window){dim, steps} : none;
}

Windows windows_find(Arena *arena, const Module *module, const Program *program,
                     const Recurrences *recurrences)
{
    Windows windows = windows_new(arena, module->ids);
    for (int i = 0; i < program->statements.count;) {
        const Recurrence *r = recurrence_at(recurrences, i);
        const int end = i + (r != NULL ? r->count : 1);
        for (int k = i; k < end; k++)
            windows_note(&windows, program->statements.items[k],
                         r != NULL && r->step != NULL ? r : NULL,
                         r != NULL && r->step != NULL ? r->step[k - i] : (Step){NULL, 0},
                         r != NULL && r->backward);
        i = end;
    }
    return windows;
}
