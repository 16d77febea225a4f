#include "ir/scatter.h"

enum {
    MOST_INDICES = 32,
    LEAST_TOLD = 64, /* points of the indices that are told: vectors try as many in short time */
    LEAST_KEPT = 8,  /* of the outer ones that are not, for threads to share */
    MOST_POINTS = 1 << 24 /* of one index: floats hold their numbers */
};

static bool is_teller(const Expr *e)
{
    if (e->kind != EXPR_READ || (e->tensor->dtype != DTYPE_I32 && e->tensor->dtype != DTYPE_F32 &&
                                 e->tensor->dtype != DTYPE_F64))
        return false;
    for (int d = 0; d < e->count; d++)
        if (e->subscript[d].affine == NULL)
            return false;
    return true;
}

const Expr *scatter_teller(const Expr *condition, const Index *index)
{
    if (!expr_applies(condition, FUNCTION_EQ))
        return NULL;
    for (int side = 0; side < 2; side++) {
        const Expr *read = condition->argument[side], *number = condition->argument[1 - side];
        if (is_teller(read) && number->kind == EXPR_INDEX &&
            affine_as_index(number->affine) == index && !expr_uses_index(read, index))
            return read;
    }
    return NULL;
}

static bool uses_any(const Expr *e, int count, const Index *const *index, const bool *of)
{
    for (int i = 0; i < count; i++)
        if (of[i] && expr_uses_index(e, index[i]))
            return true;
    return false;
}

static void find_candidates(const Expr *condition, int count, const Index *const *index,
                            bool *candidate)
{
    if (expr_applies(condition, FUNCTION_AND))
        for (int i = 0; i < 2; i++)
            find_candidates(condition->argument[i], count, index, candidate);
    for (int i = 0; i < count; i++)
        candidate[i] |= index[i] != NULL && scatter_teller(condition, index[i]) != NULL;
}

/* What tells an index may move with none that may be told itself. */
static void find_tellers(const Expr *condition, int count, const Index *const *index,
                         const bool *candidate, const Expr **teller)
{
    if (expr_applies(condition, FUNCTION_AND))
        for (int i = 0; i < 2; i++)
            find_tellers(condition->argument[i], count, index, candidate, teller);
    for (int i = 0; i < count; i++) {
        const Expr *read =
            index[i] == NULL || teller[i] != NULL ? NULL : scatter_teller(condition, index[i]);
        if (read != NULL && !uses_any(read, count, index, candidate))
            teller[i] = read;
    }
}

int scatter_tellers(const Expr *value, int count, const Index *const *index, const Expr **teller)
{
    bool candidate[MOST_INDICES] = {false};
    int told = 0;
    for (int i = 0; i < count; i++)
        teller[i] = NULL;
    if (count > MOST_INDICES || !expr_applies(value, FUNCTION_SELECT) ||
        !expr_is_number(value->argument[2], 0))
        return 0;
    find_candidates(value->argument[0], count, index, candidate);
    find_tellers(value->argument[0], count, index, candidate, teller);
    for (int i = 0; i < count; i++)
        told += teller[i] != NULL;
    return told;
}

/* Whether an outer index that is not told is one of those that what tells moves with. */
static bool moves_with_kept(const Statement *s, const Expr *read, const Expr *const *teller)
{
    for (int i = 0; i < s->outer; i++)
        if (teller[i] == NULL && s->index[i]->extent > 1 && expr_uses_index(read, s->index[i]))
            return true;
    return false;
}

double scatter_points(const Statement *s)
{
    const Expr *teller[MOST_INDICES];
    const int count = s->outer + s->reduced;
    double told = 1, kept = 1;
    bool moves = false;
    if (s->reduction != REDUCE_SUM || s->constraints > 0 ||
        (s->result->dtype != DTYPE_F32 && s->result->dtype != DTYPE_F64) || count > MOST_INDICES ||
        scatter_tellers(s->value, count, s->index, teller) == 0)
        return 1;
    for (int i = 0; i < count; i++) {
        if (teller[i] == NULL) {
            kept *= i < s->outer ? (double)s->index[i]->extent : 1;
            continue;
        }
        told *= (double)s->index[i]->extent;
        moves |= moves_with_kept(s, teller[i], teller);
        if (s->index[i]->extent == 1 || s->index[i]->extent > MOST_POINTS)
            return 1;
    }
    return moves && told >= LEAST_TOLD && kept >= LEAST_KEPT ? told : 1;
}

bool statement_scatters(const Statement *s)
{
    return scatter_points(s) > 1;
}
