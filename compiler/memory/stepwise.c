/* From the readers to the definitions: the recurrence's statements have their steps; a copy defines
   the elements of a step at that step, if all that reads it does so then or later; and so does what
   it reads. */
#include "memory/stepwise.h"

typedef struct Stepper {
    const StepCopies *copies;
    int *dim;     /* by tensor id: one more than the dimension of the steps; 0: not known */
    bool *copied; /* by tensor id: what copies define */
    bool *whole;  /* of those: not step by step */
    bool refused;
    bool inside; /* the statement at hand is computed at a step: this one */
    Step step;
} Stepper;

/* Whether a subscript is that of the step, or of one that comes before it. */
static bool is_reached(const Stepper *stepper, const Affine *at)
{
    const Step step = stepper->step;
    const int64_t ahead = at->constant - step.offset;
    if (stepper->copies->recurrence->backward ? ahead < 0 : ahead > 0)
        return false;
    if (step.index == NULL)
        return at->count == 0;
    return at->count == 1 && at->term[0].index == step.index && at->term[0].coefficient == 1;
}

/* The dimension in which a read is at the step of the statement or at one before; -1. */
static int step_read(const Stepper *stepper, const Expr *read)
{
    const int known = stepper->dim[read->tensor->id] - 1;
    int found = -1;
    if (!stepper->inside || (stepper->step.index == NULL && known < 0))
        return -1;
    for (int d = 0; d < read->count; d++) {
        const Affine *at = read->subscript[d].affine;
        if (at == NULL)
            return -1;
        if (stepper->step.index == NULL ? d != known : !affine_uses(at, stepper->step.index))
            continue;
        if (found >= 0 || !is_reached(stepper, at))
            return -1;
        found = d;
    }
    return known >= 0 && found != known ? -1 : found;
}

static void visit_read(void *user, const Expr *read)
{
    Stepper *stepper = user;
    const Tensor *t = read->tensor, *instead = stepper->copies->instead[t->id];
    const int dim = step_read(stepper, read);
    const bool fits = dim >= 0 && t->extent[dim] == stepper->copies->recurrence->steps;
    if (!stepper->copied[t->id]) {
        stepper->refused |= instead != NULL && instead->stepwise && !fits;
        return;
    }
    if (fits)
        stepper->dim[t->id] = dim + 1;
    else
        stepper->whole[t->id] = true;
}

static const Statement *copy_at(const Stepper *stepper, int i)
{
    return stepper->copies->program->statements.items[stepper->copies->position[i]];
}

/* What reads the value in the recurrence; where steps have no index, its dimension is known from
   others. */
static void visit_recurrence(Stepper *stepper)
{
    const Recurrence *r = stepper->copies->recurrence;
    const Tensor *value = stepper->copies->value;
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < r->count; i++) {
            const Statement *s = stepper->copies->program->statements.items[r->first + i];
            stepper->step = r->step[i];
            stepper->inside = true;
            if ((stepper->step.index == NULL) == (pass == 1) && expr_reads_tensor(s->value, value))
                expr_reads(s->value, visit_read, stepper);
        }
}

/* Whether a copy is computed step by step; visits what it reads. */
static bool visit_copy(Stepper *stepper, const Statement *s)
{
    const Tensor *result = s->result;
    const int dim = stepper->dim[result->id] - 1;
    stepper->inside = false;
    if (dim >= 0 && !stepper->whole[result->id] && s->argument == NULL) {
        const Affine *at = s->subscript[dim];
        stepper->step = (Step){at->count == 1 ? at->term[0].index : NULL, at->constant};
        stepper->inside = is_reached(stepper, at);
    }
    stepper->whole[result->id] |= !stepper->inside;
    const bool inside = stepper->inside;
    expr_reads(s->value, visit_read, stepper);
    return inside;
}

const bool *stepwise_find(Arena *arena, const StepCopies *copies)
{
    Stepper stepper = {.copies = copies,
                       .dim = ARENA_ARRAY(arena, int, copies->ids),
                       .copied = ARENA_ARRAY(arena, bool, copies->ids),
                       .whole = ARENA_ARRAY(arena, bool, copies->ids)};
    bool *inside = ARENA_ARRAY(arena, bool, copies->count + 1);
    stepper.copied[copies->value->id] = true;
    visit_recurrence(&stepper);
    stepper.refused = false; /* of other reads of the recurrence */
    for (int i = 0; i < copies->count; i++)
        stepper.copied[copy_at(&stepper, i)->result->id] = true;
    for (int i = copies->count - 1; i >= 0; i--)
        inside[i] = visit_copy(&stepper, copy_at(&stepper, i));
    bool all = !stepper.refused && !stepper.whole[copies->value->id];
    for (int i = 0; i < copies->count; i++) /* all that define a tensor, or none */
        all &= inside[i] == !stepper.whole[copy_at(&stepper, i)->result->id];
    return all ? inside : NULL;
}
