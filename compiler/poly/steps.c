/* A step touches one slice of what its recurrence computes. Where the step is not the outermost
   dimension the slice is spread over memory, often in rows a power of two apart, which share few
   sets of the caches: the step is made outermost, if no kernel outside of a recurrence reads the
   tensor in another order. */
#include "poly/steps.h"
#include "ir/dead.h"
#include "ir/inline.h"

typedef struct Finder {
    int *dim; /* by tensor id: as steps_find */
    bool *elsewhere;
    const Index *step; /* of the member at hand; NULL: no step */
} Finder;

static void note_access(void *user, const Tensor *t, const Subscript *subscript)
{
    Finder *finder = user;
    int dim = 0, uses = 0;
    for (int d = 0; d < t->rank; d++) {
        const Affine *affine = subscript[d].affine;
        if (affine == NULL || finder->step == NULL || !affine_uses(affine, finder->step))
            continue;
        dim = d + 1;
        uses++;
    }
    if (uses != 1 || (finder->dim[t->id] != 0 && finder->dim[t->id] != dim))
        finder->elsewhere[t->id] = true;
    finder->dim[t->id] = dim;
}

static void visit_plan(Finder *finder, const ProgramPlan *plan)
{
    for (int g = 0; g < plan->groups.count; g++) {
        const Group *group = plan->groups.items[g];
        for (int m = 0; m < group->members.count; m++) {
            const Member *member = &group->members.items[m];
            finder->step = group_step_axes(group) ? member_index(member, 0) : NULL;
            statement_accesses(member->statement, note_access, finder);
        }
    }
    for (int i = 0; i < plan->program->tensors.count; i++) {
        const Tensor *t = plan->program->tensors.items[i];
        if (t->role != ROLE_VALUE || program_observes(plan->program, t) || finder->elsewhere[t->id])
            finder->dim[t->id] = 0;
    }
}

int *steps_find(Context *context, const Module *module, const Plan *plan)
{
    Finder finder = {.dim = ARENA_ARRAY(context->arena, int, module->ids),
                     .elsewhere = ARENA_ARRAY(context->arena, bool, module->ids)};
    visit_plan(&finder, &plan->train);
    visit_plan(&finder, &plan->eval);
    for (int i = 0; i < module->tensors.count; i++) /* parameters lie as their updates do */
        finder.dim[module->tensors.items[i]->id] = 0;
    return finder.dim;
}

static void note_steps(Windows *windows, const ProgramPlan *plan)
{
    for (int g = 0; g < plan->groups.count; g++) {
        const Group *group = plan->groups.items[g];
        for (int m = 0; m < group->members.count; m++) {
            const Member *member = &group->members.items[m];
            const Step step = {group_step_axes(group) ? member_index(member, 0) : NULL,
                               group->first_step};
            windows_note(windows, member->statement, group->loop, step,
                         group->loop != NULL && group->loop->backward);
        }
    }
}

Window *steps_kept(Context *context, const Module *module, const Plan *plan)
{
    const ProgramPlan *const plans[] = {&plan->train, &plan->eval};
    Window *kept = ARENA_ARRAY(context->arena, Window, module->ids);
    Windows windows = windows_new(context->arena, module->ids);
    for (int p = 0; p < 2; p++) {
        const Program *program = plans[p]->program;
        note_steps(&windows, plans[p]);
        for (int i = 0; i < program->tensors.count; i++)
            kept[program->tensors.items[i]->id] =
                window_of(&windows, program, program->tensors.items[i]);
    }
    return kept;
}
