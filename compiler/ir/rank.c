#include "ir/rank.h"

enum {
    LEAST_ROW = 256,   /* of less elements vectors count the ranks in as short a time */
    MOST_ROW = 1 << 14 /* of more, what is sorted would take too much of a stack */
};

/* select(CONDITION, 1, 0) where the condition is FIRST or (EQUAL and BEFORE), in any order. */
typedef struct Order {
    const Expr *first, *equal, *before;
} Order;

static bool is_before(const Expr *e, const Index *j, const Index *i)
{
    return expr_applies(e, FUNCTION_LT) && e->argument[0]->kind == EXPR_INDEX &&
           e->argument[1]->kind == EXPR_INDEX && affine_as_index(e->argument[0]->affine) == j &&
           affine_as_index(e->argument[1]->affine) == i;
}

static bool is_order(const Expr *first, const Expr *both, const Index *j, const Index *i,
                     Order *order)
{
    if (!expr_applies(both, FUNCTION_AND))
        return false;
    for (int side = 0; side < 2; side++) {
        *order = (Order){first, both->argument[side], both->argument[1 - side]};
        if ((expr_applies(first, FUNCTION_LT) || expr_applies(first, FUNCTION_GT)) &&
            expr_applies(order->equal, FUNCTION_EQ) && is_before(order->before, j, i))
            return true;
    }
    return false;
}

/* Whether a comparison is that of an element j with an element i of the same row. */
static bool compares(Arena *arena, const Expr *e, const Index *j, const Index *i)
{
    const Affine *to = affine_index(arena, i);
    return !expr_uses_index(e->argument[0], i) && expr_uses_index(e->argument[1], i) &&
           expr_equal(expr_substitute(arena, e->argument[0], 1, &j, &to), e->argument[1]);
}

static Rank rank_along(Arena *arena, const Statement *s, int position)
{
    const Index *i = s->index[position], *j = s->index[s->outer];
    const Expr *condition = s->value->argument[0];
    Order order;
    if (i->extent != j->extent ||
        (!is_order(condition->argument[0], condition->argument[1], j, i, &order) &&
         !is_order(condition->argument[1], condition->argument[0], j, i, &order)) ||
        !compares(arena, order.first, j, i) || !compares(arena, order.equal, j, i) ||
        !expr_equal(order.first->argument[1], order.equal->argument[1]))
        return (Rank){NULL, 0, false};
    const Expr *value = order.first->argument[1];
    if (expr_dtype(value) != DTYPE_F32 || expr_has_random(value))
        return (Rank){NULL, 0, false};
    return (Rank){value, position, expr_applies(order.first, FUNCTION_GT)};
}

/* Whether a statement has the form of the sum, but for what it compares. */
static bool counts(const Statement *s)
{
    return s->reduction == REDUCE_SUM && s->reduced == 1 && s->constraints == 0 &&
           s->result->dtype == DTYPE_F32 && expr_applies(s->value, FUNCTION_SELECT) &&
           expr_applies(s->value->argument[0], FUNCTION_OR) &&
           expr_is_number(s->value->argument[1], 1) && expr_is_number(s->value->argument[2], 0) &&
           s->index[s->outer]->extent >= LEAST_ROW && s->index[s->outer]->extent <= MOST_ROW;
}

Rank rank_of(Arena *arena, const Statement *s)
{
    Rank rank = {NULL, 0, false};
    for (int i = 0; i < s->outer && rank.value == NULL && counts(s); i++)
        rank = rank_along(arena, s, i);
    return rank;
}

/* ---- What is asked of ranks ---- */

struct Asking {
    const Tensor *ranks;
    int64_t below; /* numbers that they are compared with */
};

static void ask_all(void *user, const Expr *read)
{
    struct Asking *asking = user;
    if (read->tensor == asking->ranks)
        asking->below = INT64_MAX;
}

/* The numbers that a value has are below this; INT64_MAX: who knows. */
static int64_t numbers_below(const Expr *e)
{
    if (e->kind == EXPR_INDEX)
        return affine_max(e->affine) + 1;
    return e->kind == EXPR_NUMBER && e->number < MOST_ROW ? (int64_t)e->number + 1 : INT64_MAX;
}

static void ask(struct Asking *asking, const Expr *e)
{
    if (expr_applies(e, FUNCTION_EQ))
        for (int side = 0; side < 2; side++) {
            const Expr *read = e->argument[side];
            const int64_t below = numbers_below(e->argument[1 - side]);
            if (read->kind == EXPR_READ && read->tensor == asking->ranks && below < INT64_MAX) {
                asking->below = below > asking->below ? below : asking->below;
                return;
            }
        }
    if (e->kind != EXPR_APPLY)
        expr_reads(e, ask_all, asking);
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        ask(asking, e->argument[i]);
}

int64_t ranks_asked(const Program *program, const Tensor *ranks)
{
    struct Asking asking = {ranks, program->output == ranks ? INT64_MAX : 1};
    for (int i = 0; i < program->statements.count; i++)
        ask(&asking, program->statements.items[i]->value);
    return asking.below;
}
