/* The state of the search for lanes and layouts: what it begins with, and how it is changed. */
#include "poly/choices.h"
#include "ir/dead.h"
#include <stdlib.h>

/* Steps of evaluation count less than those of training. */
static const double eval_weight = 0.2;

static Innermost chosen(void *user, const Tensor *tensor)
{
    const Choices *choices = user;
    const Tensor *t = storage_tensor(tensor);
    return t->layout != NULL ? lane_innermost(t) : choices->innermost[t->id];
}

static bool is_held(void *user, const Tensor *tensor)
{
    const Choices *choices = user;
    return tensor->id < choices->ids && choices->held[tensor->id];
}

/* ---- Changes ---- */

void choices_lay(Choices *choices, const Tensor *tensor, Innermost innermost)
{
    const Change before = {tensor->id, choices->innermost[tensor->id]};
    choices->innermost[tensor->id] = innermost;
    if (choices->trying)
        LIST_PUSH(choices->context->arena, &choices->changes, before);
}

void choices_try(Choices *choices)
{
    choices->trying = true;
    choices->changes.count = 0;
}

/* Exchanges what a tensor has and what the change holds. */
static void exchange(Choices *choices, Change *change)
{
    const Innermost now = choices->innermost[change->tensor];
    choices->innermost[change->tensor] = change->innermost;
    change->innermost = now;
}

void choices_undo(Choices *choices)
{
    choices->trying = false;
    for (int i = choices->changes.count - 1; i >= 0; i--)
        exchange(choices, &choices->changes.items[i]);
}

void choices_redo(Choices *choices)
{
    for (int i = 0; i < choices->changes.count; i++)
        exchange(choices, &choices->changes.items[i]);
}

/* ---- Setting up ---- */

struct Toucher {
    Choices *choices;
    int seat;
    const Group **producer; /* by tensor id */
    bool *leaves;           /* by tensor id: read outside of the group that defines it */
};

static void touch(struct Toucher *toucher, const Tensor *tensor)
{
    Users *users = &toucher->choices->users[storage_tensor(tensor)->id];
    if (users->seats.count == 0 || users->seats.items[users->seats.count - 1] != toucher->seat)
        LIST_PUSH(toucher->choices->context->arena, &users->seats, toucher->seat);
}

static void touch_read(void *user, const Expr *read)
{
    struct Toucher *toucher = user;
    const Group *group = toucher->choices->seat[toucher->seat].group;
    touch(toucher, read->tensor);
    toucher->leaves[read->tensor->id] |= toucher->producer[read->tensor->id] != group;
}

static void take_seats(Choices *choices, const ProgramPlan *plan, double weight)
{
    for (int g = 0; g < plan->groups.count; g++) {
        Seat *seat = &choices->seat[choices->seats];
        *seat = (Seat){.group = plan->groups.items[g],
                       .choice = {-1, 1, 0},
                       .weight = weight,
                       .order = choices->seats};
        choices->seats++;
    }
}

static void find_users(Choices *choices, const Module *module)
{
    struct Toucher toucher = {choices, 0,
                              ARENA_ARRAY(choices->context->arena, const Group *, module->ids),
                              ARENA_ARRAY(choices->context->arena, bool, module->ids)};
    for (toucher.seat = 0; toucher.seat < choices->seats; toucher.seat++) {
        const Group *group = choices->seat[toucher.seat].group;
        for (int m = 0; m < group->members.count; m++) {
            const Statement *s = group->members.items[m].statement;
            toucher.producer[s->result->id] = group;
            expr_reads(s->value, touch_read, &toucher);
            touch(&toucher, s->result);
            if (s->argument != NULL)
                touch(&toucher, s->argument);
        }
    }
    const Program *const program[] = {module->train, module->eval};
    for (int p = 0; p < 2; p++)
        for (int i = 0; i < program[p]->tensors.count; i++) {
            const Tensor *t = program[p]->tensors.items[i];
            choices->held[t->id] = t->role == ROLE_VALUE && !toucher.leaves[t->id] &&
                                   toucher.producer[t->id] != NULL &&
                                   (t->gradient_of != NULL || !program_observes(program[p], t));
        }
}

/* Requires: what is held. */
static void find_classes(Choices *choices)
{
    Arena *arena = choices->context->arena;
    Map classes = {.arena = arena};
    for (int i = 0; i < choices->seats; i++) {
        Seat *seat = &choices->seat[i];
        Signature signature = group_signature(arena, seat->group);
        for (int t = 0; t < signature.tensors.count; t++) {
            LIST_PUSH(arena, &seat->tensors, signature.tensors.items[t]);
            text_add(&signature.text, choices->held[signature.tensors.items[t]->id] ? "h" : "-");
        }
        for (int m = 0; m < seat->group->members.count && choices->wanted != NULL; m++)
            rounding_print(&signature.text,
                           choices->wanted[seat->group->members.items[m].statement->id]);
        seat->class = map_get(&classes, signature.text.data);
        if (seat->class < 0)
            map_set(&classes, signature.text.data, seat->class = i);
    }
}

static int heavier(const void *a, const void *b)
{
    const Seat *x = a, *y = b;
    if (x->choice.cost != y->choice.cost)
        return x->choice.cost < y->choice.cost ? 1 : -1;
    return x->order - y->order;
}

static void fix(Choices *choices, const Tensor *t)
{
    choices->innermost[t->id] = (Innermost){t->rank - 1, 1};
    choices->fixed[t->id] = true;
}

static void fix_sums(Choices *choices, const Program *program)
{
    for (int i = 0; i < program->tensors.count; i++)
        if (program_sums(program, program->tensors.items[i]))
            fix(choices, program->tensors.items[i]);
}

static void lie_as_before(Choices *choices, const Plan *first, Tensor *const *tensors, int count)
{
    for (int i = 0; i < count; i++) {
        const char *name = rounding_original(choices->context->arena, tensors[i]->name);
        const int at = map_get(&first->lies, name);
        if (at < 0 || choices->fixed[tensors[i]->id])
            continue;
        choices->innermost[tensors[i]->id] = first->innermost.items[at];
        choices->fixed[tensors[i]->id] = true;
    }
}

void choices_set_up(Choices *choices, const Module *module, const Plan *plan, const Plan *first)
{
    Arena *arena = choices->context->arena;
    choices->target = &choices->context->options->target;
    choices->ids = module->ids;
    choices->innermost = arena_array(arena, sizeof(Innermost), (size_t)module->ids);
    choices->held = ARENA_ARRAY(arena, bool, module->ids);
    choices->fixed = ARENA_ARRAY(arena, bool, module->ids);
    choices->users = arena_array(arena, sizeof(Users), (size_t)module->ids);
    choices->accesses = (Accesses){chosen, is_held, choices};
    choices->of_state.arena = arena;
    choices->state = text_new(arena);
    for (int i = 0; i < module->ids; i++)
        choices->innermost[i] = (Innermost){-1, 1};
    for (int i = 0; i < module->tensors.count; i++) {
        const Tensor *t = module->tensors.items[i];
        if (t->role == ROLE_INPUT || t->role == ROLE_CONSTANT)
            fix(choices, t);
    }
    fix_sums(choices, module->train);
    fix_sums(choices, module->eval);
    if (first != NULL) {
        lie_as_before(choices, first, module->tensors.items, module->tensors.count);
        lie_as_before(choices, first, module->train->tensors.items, module->train->tensors.count);
    }
    choices->seat = arena_array(arena, sizeof(Seat),
                                (size_t)(plan->train.groups.count + plan->eval.groups.count));
    take_seats(choices, &plan->train, 1);
    take_seats(choices, &plan->eval, eval_weight);
    for (int i = 0; i < choices->seats; i++)
        choices->seat[i].choice.cost =
            choices->seat[i].weight * choices_group_cost(choices, choices->seat[i].group, -1, 1);
    qsort(choices->seat, (size_t)choices->seats, sizeof *choices->seat, heavier);
    if (first != NULL)
        choices->wanted = roundings_wanted(choices->context, module, first->roundings);
    find_users(choices, module);
    find_classes(choices);
}
