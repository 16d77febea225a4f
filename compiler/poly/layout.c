/* Layouts by coordinate descent: statements choose lanes given the tensors' innermost dimensions,
   the tensors choose innermost dimensions given the statements' lanes, until neither changes.

   Requires: simplified programs. Establishes: a layout for every tensor that the user does not see
   (inputs stay row-major). Breaks nothing: a layout changes where an element lies, not what it is.
 */
#include "poly/lanes.h"
#include "poly/plan.h"
#include <stdlib.h>

enum { SWEEPS = 4 };

/* A statement with its choice; the heaviest choose first. */
struct Seat {
    const Statement *statement;
    Lane lane;
    double weight;
    int order;
};

struct Choices {
    Context *context;
    Innermost *innermost; /* by tensor id */
    struct Seat *seat;
    int seats;
};

/* An update lies where the tensor it replaces lies. */
static const Tensor *keeper(const Tensor *tensor)
{
    while (tensor->replaces != NULL)
        tensor = tensor->replaces;
    return tensor;
}

static Innermost chosen(void *user, const Tensor *tensor)
{
    const struct Choices *choices = user;
    return choices->innermost[keeper(tensor)->id];
}

static void seat_program(struct Choices *choices, const Program *program)
{
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        const double weight =
            lane_cost(s, (Lane){NULL, 1}, &choices->context->options->target, chosen, choices);
        choices->seat[choices->seats] = (struct Seat){s, {NULL, 1}, weight, choices->seats};
        choices->seats++;
    }
}

static int heavier(const void *a, const void *b)
{
    const struct Seat *x = a, *y = b;
    if (x->weight != y->weight)
        return x->weight < y->weight ? 1 : -1;
    return x->order - y->order;
}

/* An access whose tensor has no innermost dimension yet decides it. */
static void settle(struct Choices *choices, const Tensor *tensor, const Subscript *subscript,
                   Lane lane)
{
    Innermost *is = &choices->innermost[keeper(tensor)->id];
    const Innermost demand = lane_demand(tensor, subscript, lane);
    if (is->dim == -1 && demand.dim >= 0 && tensor->extent[demand.dim] % demand.split == 0)
        *is = demand;
}

struct Access {
    struct Choices *choices;
    Lane lane;
};

static void settle_read(void *user, const Expr *read)
{
    const struct Access *access = user;
    settle(access->choices, read->tensor, read->subscript, access->lane);
}

static void result_subscripts(const Statement *s, Subscript *subscript)
{
    for (int d = 0; d < s->result->rank; d++)
        subscript[d] = (Subscript){s->subscript[d], NULL};
}

static bool choose_lane(struct Choices *choices, struct Seat *seat)
{
    const Lane lane =
        lane_choose(seat->statement, &choices->context->options->target, chosen, choices);
    const bool changed = lane.index != seat->lane.index || lane.split != seat->lane.split;
    seat->lane = lane;
    if (lane.index != NULL) {
        struct Access access = {choices, lane};
        Subscript subscript[TENSOR_MAX_RANK];
        result_subscripts(seat->statement, subscript);
        expr_reads(seat->statement->value, settle_read, &access);
        settle(choices, seat->statement->result, subscript, lane);
        if (seat->statement->argument != NULL)
            settle(choices, seat->statement->argument, subscript, lane);
    }
    return changed;
}

/* What one tensor would cost all its statements with a given innermost dimension. */
struct Demands {
    struct Choices *choices;
    const Tensor *tensor;
    Lane lane;
    bool touches;
    int count;
    Innermost demand[16];
};

static void collect(struct Demands *demands, const Tensor *tensor, const Subscript *subscript)
{
    if (keeper(tensor) != demands->tensor)
        return;
    demands->touches = true;
    if (demands->lane.index == NULL)
        return;
    const Innermost demand = lane_demand(tensor, subscript, demands->lane);
    if (demand.dim < 0 || tensor->extent[demand.dim] % demand.split != 0)
        return;
    for (int i = 0; i < demands->count; i++)
        if (demands->demand[i].dim == demand.dim && demands->demand[i].split == demand.split)
            return;
    if (demands->count < 16)
        demands->demand[demands->count++] = demand;
}

static void collect_read(void *user, const Expr *read)
{
    collect(user, read->tensor, read->subscript);
}

static bool touches(struct Demands *demands, const struct Seat *seat)
{
    Subscript subscript[TENSOR_MAX_RANK];
    demands->touches = false;
    demands->lane = seat->lane;
    result_subscripts(seat->statement, subscript);
    expr_reads(seat->statement->value, collect_read, demands);
    collect(demands, seat->statement->result, subscript);
    if (seat->statement->argument != NULL)
        collect(demands, seat->statement->argument, subscript);
    return demands->touches;
}

static bool choose_innermost(struct Choices *choices, const Tensor *tensor, const int *users,
                             int user_count)
{
    struct Demands demands = {choices, tensor, {NULL, 1}, false, 0, {{0, 0}}};
    for (int i = 0; i < user_count; i++)
        touches(&demands, &choices->seat[users[i]]);
    Innermost *is = &choices->innermost[tensor->id], best = *is;
    double best_cost = -1;
    for (int k = -1; k < demands.count; k++) {
        *is = k < 0 ? best : demands.demand[k];
        double cost = 0;
        for (int i = 0; i < user_count; i++) {
            const struct Seat *seat = &choices->seat[users[i]];
            cost += lane_cost(seat->statement, seat->lane, &choices->context->options->target,
                              chosen, choices);
        }
        if (best_cost < 0 || cost < best_cost * 0.999) {
            best_cost = cost;
            best = *is;
        } else {
            *is = best;
        }
    }
    const Innermost before = choices->innermost[tensor->id];
    choices->innermost[tensor->id] = best;
    return before.dim != best.dim || before.split != best.split;
}

static const Layout *innermost_layout(Context *context, const Tensor *tensor, Innermost is)
{
    Layout *layout = ARENA_NEW(context->arena, Layout);
    const int width = context->options->target.vector_bytes / 4;
    const int64_t run = tensor->extent[is.dim] / is.split;
    int64_t stride = 1;
    /* innermost first, then reversed */
    LayoutDigit digit[2 * TENSOR_MAX_RANK];
    int count = 0;
    digit[count++] = (LayoutDigit){is.dim, 0, is.split, run, stride};
    stride = (run + width - 1) / width * width;
    if (is.split > 1) {
        digit[count++] = (LayoutDigit){is.dim, 0, 1, is.split, stride};
        stride *= is.split;
    }
    for (int d = tensor->rank - 1; d >= 0; d--) {
        if (d == is.dim)
            continue;
        digit[count++] = (LayoutDigit){d, 0, 1, tensor->extent[d], stride};
        stride *= tensor->extent[d];
    }
    layout->count = count;
    for (int i = 0; i < count; i++)
        layout->digit[i] = digit[count - 1 - i];
    layout->elements = stride;
    return layout;
}

static void set_layout(struct Choices *choices, Tensor *tensor)
{
    if (tensor->rank == 0 || tensor->role == ROLE_INPUT || tensor->role == ROLE_SCALAR)
        return;
    Innermost is = choices->innermost[keeper(tensor)->id];
    if (is.dim < 0)
        is = (Innermost){tensor->rank - 1, 1};
    tensor->layout = innermost_layout(choices->context, tensor, is);
}

static void fix_input(struct Choices *choices, const Tensor *tensor)
{
    choices->innermost[tensor->id] = (Innermost){tensor->rank - 1, 1};
}

/* The seats of the statements that touch each tensor, found once. */
struct Users {
    Context *context;
    LIST(int) * of; /* by tensor id */
    int seat;
};

static void add_user(struct Users *users, const Tensor *tensor)
{
    const int id = keeper(tensor)->id;
    if (users->of[id].count == 0 || users->of[id].items[users->of[id].count - 1] != users->seat)
        LIST_PUSH(users->context->arena, &users->of[id], users->seat);
}

static void add_read_user(void *user, const Expr *read)
{
    add_user(user, read->tensor);
}

static void find_users(struct Choices *choices, struct Users *users)
{
    for (users->seat = 0; users->seat < choices->seats; users->seat++) {
        const Statement *s = choices->seat[users->seat].statement;
        expr_reads(s->value, add_read_user, users);
        add_user(users, s->result);
        if (s->argument != NULL)
            add_user(users, s->argument);
    }
}

static bool sweep_tensors(struct Choices *choices, const struct Users *users, Tensor **tensors,
                          int count)
{
    bool changed = false;
    for (int i = 0; i < count; i++) {
        const Tensor *t = tensors[i];
        if (t->replaces == NULL && t->role != ROLE_INPUT && t->rank > 0)
            changed |= choose_innermost(choices, t, users->of[t->id].items, users->of[t->id].count);
    }
    return changed;
}

void layout_choose(Context *context, Module *module)
{
    Program *const program[] = {module->train, module->eval};
    struct Choices choices = {.context = context};
    choices.innermost = ARENA_ARRAY(context->arena, Innermost, module->ids);
    for (int i = 0; i < module->ids; i++)
        choices.innermost[i] = (Innermost){-1, 1};
    for (int i = 0; i < module->tensors.count; i++)
        if (module->tensors.items[i]->role == ROLE_INPUT)
            fix_input(&choices, module->tensors.items[i]);
    choices.seat = ARENA_ARRAY(context->arena, struct Seat,
                               program[0]->statements.count + program[1]->statements.count);
    seat_program(&choices, program[0]);
    seat_program(&choices, program[1]);
    qsort(choices.seat, (size_t)choices.seats, sizeof *choices.seat, heavier);
    struct Users users = {.context = context};
    users.of = arena_alloc(context->arena, sizeof *users.of * (size_t)module->ids);
    find_users(&choices, &users);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
        bool changed = false;
        for (int i = 0; i < choices.seats; i++)
            changed |= choose_lane(&choices, &choices.seat[i]);
        changed |= sweep_tensors(&choices, &users, module->tensors.items, module->tensors.count);
        for (int p = 0; p < 2; p++)
            changed |= sweep_tensors(&choices, &users, program[p]->tensors.items,
                                     program[p]->tensors.count);
        if (!changed)
            break;
    }
    for (int i = 0; i < module->tensors.count; i++)
        set_layout(&choices, module->tensors.items[i]);
    for (int p = 0; p < 2; p++)
        for (int i = 0; i < program[p]->tensors.count; i++)
            set_layout(&choices, program[p]->tensors.items[i]);
}
