#include "ir/marker.h"
#include <math.h>

typedef struct Marking {
    const Tensor *label;
    bool *holds; /* by tensor id: the label, what it is mixed with, and copies of them */
    LIST(int64_t) candidates;
    int64_t marker; /* of them, the one that is judged */
    bool refused;
} Marking;

/* Where the label that is read is not the marker, and around. */
typedef struct Guard {
    const struct Guard *outer;
    const Expr *read;
} Guard;

static bool is_label(const Marking *marking, const Expr *e)
{
    return e->kind == EXPR_READ && marking->holds[e->tensor->id];
}

static bool may_mark(const Tensor *label, double number)
{
    const bool in_bytes = label->dtype == DTYPE_U8;
    return number == rint(number) && number >= (in_bytes ? 0 : INT32_MIN) &&
           number <= (in_bytes ? UINT8_MAX : INT32_MAX) &&
           !(number >= 0 && number < (double)label->classes);
}

/* The label that is compared with a number that may be a marker; NULL: none is. */
static const Expr *compared(const Marking *marking, const Expr *e, FunctionId id)
{
    return expr_applies(e, id) && is_label(marking, e->argument[0]) &&
                   e->argument[1]->kind == EXPR_NUMBER &&
                   may_mark(marking->label, e->argument[1]->number)
               ? e->argument[0]
               : NULL;
}

/* The label that is no marker where the condition holds or, negated, does not; NULL: none. */
static const Expr *unmarked(const Marking *marking, const Expr *condition, bool negated)
{
    const Expr *read = compared(marking, condition, negated ? FUNCTION_EQ : FUNCTION_NE);
    if (read != NULL)
        return condition->argument[1]->number == (double)marking->marker ? read : NULL;
    if (!expr_applies(condition, negated ? FUNCTION_OR : FUNCTION_AND))
        return NULL;
    read = unmarked(marking, condition->argument[0], negated);
    return read != NULL ? read : unmarked(marking, condition->argument[1], negated);
}

static bool is_guarded(const Guard *guard, const Expr *read)
{
    while (guard != NULL && !expr_equal(guard->read, read))
        guard = guard->outer;
    return guard != NULL;
}

static void judge(Marking *marking, const Expr *e, const Guard *guard)
{
    marking->refused |= is_label(marking, e) && !is_guarded(guard, e);
    for (int d = 0; e->kind == EXPR_READ && d < e->count; d++)
        if (e->subscript[d].indirect != NULL)
            judge(marking, e->subscript[d].indirect, guard);
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++) {
        const Expr *read = e->function->id == FUNCTION_SELECT && i > 0
                               ? unmarked(marking, e->argument[0], i == 2)
                               : NULL;
        const Guard inner = {guard, read};
        if (!expr_compares(e) || !is_label(marking, e->argument[i]))
            judge(marking, e->argument[i], read != NULL ? &inner : guard);
    }
}

static void find_candidates(Arena *arena, Marking *marking, const Expr *e)
{
    if (e->kind != EXPR_APPLY)
        return;
    if (compared(marking, e, FUNCTION_EQ) || compared(marking, e, FUNCTION_NE)) {
        const int64_t number = (int64_t)e->argument[1]->number;
        bool known = false;
        for (int i = 0; i < marking->candidates.count; i++)
            known |= marking->candidates.items[i] == number;
        if (!known)
            LIST_PUSH(arena, &marking->candidates, number);
    }
    for (int i = 0; i < e->count; i++)
        find_candidates(arena, marking, e->argument[i]);
}

/* Of integers, as flatten makes one. */
static bool is_copy(const Marking *marking, const Statement *s)
{
    return s->reduction == REDUCE_NONE && is_label(marking, s->value) &&
           s->result->dtype == s->value->tensor->dtype;
}

static void look_at(Arena *arena, Marking *marking, const Program *program)
{
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        marking->holds[s->result->id] |= is_copy(marking, s);
        find_candidates(arena, marking, s->value);
    }
}

static void judge_program(Marking *marking, const Program *program)
{
    for (int i = 0; i < program->statements.count && !marking->refused; i++) {
        const Statement *s = program->statements.items[i];
        if (!is_copy(marking, s))
            judge(marking, s->value, NULL);
    }
}

static void mark_tensors(const Marking *marking, int count, Tensor *const *tensor)
{
    for (int i = 0; i < count; i++)
        if (marking->holds[tensor[i]->id])
            tensor[i]->ignored = marking->marker;
}

static void mark(Module *module, const Tensor *label)
{
    Marking marking = {.label = label};
    marking.holds = ARENA_ARRAY(module->arena, bool, module->ids);
    for (int i = 0; i < module->tensors.count; i++) {
        const Tensor *t = module->tensors.items[i];
        marking.holds[t->id] = t == label || t->mixes == label;
    }
    look_at(module->arena, &marking, module->train);
    look_at(module->arena, &marking, module->eval);
    for (int c = 0; c < marking.candidates.count; c++) {
        marking.marker = marking.candidates.items[c];
        marking.refused = false;
        judge_program(&marking, module->train);
        judge_program(&marking, module->eval);
        if (marking.refused)
            continue;
        mark_tensors(&marking, module->tensors.count, module->tensors.items);
        mark_tensors(&marking, module->train->tensors.count, module->train->tensors.items);
        mark_tensors(&marking, module->eval->tensors.count, module->eval->tensors.items);
        return;
    }
}

void module_mark(Module *module)
{
    for (int i = 0; i < module->tensors.count; i++) {
        const Tensor *t = module->tensors.items[i];
        if (t->role == ROLE_INPUT && t->classes > 0 && t->mixes == NULL)
            mark(module, t);
    }
}
