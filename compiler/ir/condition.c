#include "ir/condition.h"
#include <math.h>
#include <stdlib.h>

/* A value that is an integer by construction, as an affine expression, or NULL. */
static const Affine *affine_of(Arena *arena, const Expr *e)
{
    if (e->kind == EXPR_INDEX)
        return e->affine;
    if (e->kind == EXPR_NUMBER && e->number == floor(e->number) && fabs(e->number) < 0x1p53)
        return affine_constant(arena, (int64_t)e->number);
    if (!expr_applies(e, FUNCTION_ADD) && !expr_applies(e, FUNCTION_SUB))
        return NULL;
    const Affine *a = affine_of(arena, e->argument[0]), *b = affine_of(arena, e->argument[1]);
    if (a == NULL || b == NULL)
        return NULL;
    return expr_applies(e, FUNCTION_ADD) ? affine_add(arena, a, b) : affine_sub(arena, a, b);
}

static FunctionId opposite(FunctionId id)
{
    switch (id) {
    case FUNCTION_LT:
        return FUNCTION_GE;
    case FUNCTION_LE:
        return FUNCTION_GT;
    case FUNCTION_GT:
        return FUNCTION_LE;
    case FUNCTION_GE:
        return FUNCTION_LT;
    case FUNCTION_NE:
        return FUNCTION_EQ;
    default:
        return FUNCTION_NE;
    }
}

/* Whether value >= 0 wherever the constraints hold: by its bounds, or by one that says so. */
static bool never_negative(Arena *arena, const Affine *value, const Constraints *known)
{
    if (affine_min(value) >= 0)
        return true;
    for (int i = 0; i < known->count; i++) {
        const Affine *more = affine_sub(arena, value, known->items[i].value);
        if (affine_is_constant(more) && more->constant >= 0)
            return true;
    }
    return false;
}

/* a `id` b as one constraint, where others hold; false for "not equal", unless it can only be
   greater or only be less. */
static bool comparison(Arena *arena, FunctionId id, const Affine *a, const Affine *b,
                       const Constraints *known, Constraint *out)
{
    const Affine *below = affine_sub(arena, b, a), *above = affine_sub(arena, a, b);
    switch (id) {
    case FUNCTION_LT:
        *out = (Constraint){affine_offset(arena, below, -1), false};
        return true;
    case FUNCTION_LE:
        *out = (Constraint){below, false};
        return true;
    case FUNCTION_GT:
        *out = (Constraint){affine_offset(arena, above, -1), false};
        return true;
    case FUNCTION_GE:
        *out = (Constraint){above, false};
        return true;
    case FUNCTION_EQ:
        *out = (Constraint){above, true};
        return true;
    default:
        if (never_negative(arena, above, known))
            return comparison(arena, FUNCTION_GT, a, b, known, out);
        return never_negative(arena, below, known) &&
               comparison(arena, FUNCTION_LT, a, b, known, out);
    }
}

bool condition_constraints(Arena *arena, const Expr *condition, bool negated, Constraints *out)
{
    if (expr_applies(condition, FUNCTION_NOT))
        return condition_constraints(arena, condition->argument[0], !negated, out);
    if (expr_applies(condition, negated ? FUNCTION_OR : FUNCTION_AND)) {
        const int before = out->count;
        if (condition_constraints(arena, condition->argument[0], negated, out) &&
            condition_constraints(arena, condition->argument[1], negated, out))
            return true;
        out->count = before;
        return false;
    }
    if (!expr_compares(condition))
        return false;
    const Affine *a = affine_of(arena, condition->argument[0]);
    const Affine *b = affine_of(arena, condition->argument[1]);
    const FunctionId id = condition->function->id;
    Constraint found;
    if (a == NULL || b == NULL ||
        !comparison(arena, negated ? opposite(id) : id, a, b, out, &found))
        return false;
    LIST_PUSH(arena, out, found);
    return true;
}

const Expr *condition_expr(Arena *arena, int count, const Constraint *constraint)
{
    const Expr *all = NULL;
    for (int i = 0; i < count; i++) {
        const Expr *holds =
            expr_binary(arena, constraint[i].equality ? FUNCTION_EQ : FUNCTION_GE,
                        expr_index(arena, constraint[i].value), expr_number(arena, 0));
        all = all == NULL ? holds : expr_binary(arena, FUNCTION_AND, all, holds);
    }
    return all;
}

/* --- Conditions that the extents decide --- */

Decision condition_decision(const Constraint *c)
{
    const int64_t least = affine_min(c->value), most = affine_max(c->value);
    if (most < 0 || (c->equality && least > 0))
        return NEVER;
    return least >= 0 && (!c->equality || most == 0) ? ALWAYS : OPEN;
}

static int64_t floor_of(int64_t a, int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

/* a = weight*high + low, with all terms in `high` whose coefficients the weight divides. */
static const Affine *high_part(Arena *arena, const Affine *a, int64_t weight)
{
    const Affine *high = affine_constant(arena, 0);
    for (int i = 0; i < a->count; i++)
        if (a->term[i].coefficient % weight == 0)
            high = affine_add(arena, high,
                              affine_scale(arena, affine_index(arena, a->term[i].index),
                                           a->term[i].coefficient / weight));
    return high;
}

Constraint condition_tightened(Arena *arena, const Constraint *c)
{
    const Affine *a = c->value;
    if (c->equality || affine_has_floor(a))
        return *c;
    for (int i = 0; i < a->count; i++) {
        const int64_t weight = llabs(a->term[i].coefficient);
        const Affine *high = high_part(arena, a, weight);
        const Affine *low = affine_sub(arena, a, affine_scale(arena, high, weight));
        const int64_t least = floor_of(affine_min(low), weight);
        if (high->count < a->count && least == floor_of(affine_max(low), weight))
            return (Constraint){affine_offset(arena, high, least), false};
    }
    return *c;
}

/* Of a comparison, by its constraint; of "not equal", by the opposite. */
static Decision decide(Arena *arena, const Expr *condition)
{
    Constraints found = {0};
    if (condition_constraints(arena, condition, false, &found)) {
        Decision all = ALWAYS;
        for (int i = 0; i < found.count && all != NEVER; i++) {
            const Decision one = condition_decision(&found.items[i]);
            all = one == ALWAYS ? all : one;
        }
        return all;
    }
    if (!condition_constraints(arena, condition, true, &found) || found.count != 1)
        return OPEN;
    const Decision opposite = condition_decision(&found.items[0]);
    return opposite == OPEN ? OPEN : opposite == ALWAYS ? NEVER : ALWAYS;
}

static const Expr *decide_node(void *user, const Expr *e)
{
    Arena *arena = user;
    if (expr_applies(e, FUNCTION_SELECT)) {
        const Decision decision = decide(arena, e->argument[0]);
        return decision == OPEN ? e : e->argument[decision == ALWAYS ? 1 : 2];
    }
    if (!expr_applies(e, FUNCTION_AND) && !expr_applies(e, FUNCTION_OR))
        return e;
    const Decision left = decide(arena, e->argument[0]), right = decide(arena, e->argument[1]);
    const Decision neutral = expr_applies(e, FUNCTION_AND) ? ALWAYS : NEVER;
    if (left == neutral || (right != OPEN && right != neutral))
        return e->argument[1];
    return right == neutral || left != OPEN ? e->argument[0] : e;
}

const Expr *condition_decide(Arena *arena, const Expr *e)
{
    return expr_transform(arena, e, decide_node, arena);
}
