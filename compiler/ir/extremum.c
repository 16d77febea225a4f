#include "ir/extremum.h"

typedef struct Rewriter {
    Arena *arena;
    const Statement **kept; /* by id of the argument: the statement of the maximum */
    int ids;
} Rewriter;

/* ---- Nested choices ---- */

static const Expr *join_choices(void *user, const Expr *e)
{
    Arena *arena = user;
    if (!expr_applies(e, FUNCTION_SELECT) || !expr_is_number(e->argument[2], 0))
        return e;
    const Expr *inner = e->argument[1];
    if (!expr_applies(inner, FUNCTION_SELECT) || !expr_is_number(inner->argument[2], 0))
        return e;
    /* In this order: the outer condition may guard what the inner one reads. */
    const Expr *both = expr_binary(arena, FUNCTION_AND, e->argument[0], inner->argument[0]);
    return expr_select(arena, both, inner->argument[1], e->argument[2]);
}

/* ---- The operand of a maximum, at its place ---- */

/* "this is the place": the operand's expression there, and the read of the maximum. */
typedef struct Fact {
    const Expr *operand, *extremum;
} Fact;

/* The value of at[...] == number, if it is of that form. */
static bool place_of(const Rewriter *rewriter, const Expr *condition, const Expr **at,
                     const Affine **number)
{
    if (!expr_applies(condition, FUNCTION_EQ))
        return false;
    for (int i = 0; i < 2; i++) {
        const Expr *read = condition->argument[i], *other = condition->argument[1 - i];
        if (read->kind != EXPR_READ || read->tensor->id >= rewriter->ids ||
            rewriter->kept[read->tensor->id] == NULL)
            continue;
        *at = read;
        if (other->kind == EXPR_INDEX)
            *number = other->affine;
        else if (other->kind == EXPR_NUMBER)
            *number = affine_constant(rewriter->arena, (int64_t)other->number);
        else
            continue;
        return true;
    }
    return false;
}

/* The maximum's indices at the place: the outer ones from the subscripts, the reduced ones as the
   digits of the number. */
static bool fact_of(const Rewriter *rewriter, const Expr *condition, Fact *fact)
{
    Arena *arena = rewriter->arena;
    const Expr *at;
    const Affine *number;
    if (!place_of(rewriter, condition, &at, &number))
        return false;
    const Statement *s = rewriter->kept[at->tensor->id];
    const int count = s->outer + s->reduced;
    const Affine **to = ARENA_ARRAY(arena, const Affine *, count), *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < at->count; d++) {
        if (at->subscript[d].affine == NULL || affine_as_index(s->subscript[d]) != s->index[d])
            return false;
        to[d] = subscript[d] = at->subscript[d].affine;
    }
    int64_t below = 1;
    for (int i = count - 1; i >= s->outer; i--) {
        const Affine *digit = affine_floor(arena, number, below);
        to[i] = affine_modulo(arena, digit, s->index[i]->extent);
        below *= s->index[i]->extent;
    }
    if (s->outer != at->count || affine_max(number) >= below || affine_min(number) < 0)
        return false;
    fact->operand = expr_substitute(arena, s->value, count, s->index, to);
    fact->extremum = expr_read_affine(arena, s->result, subscript);
    return true;
}

struct Use {
    Fact fact;
    bool changed;
};

static const Expr *use_fact(void *user, const Expr *e)
{
    struct Use *use = user;
    if (!expr_equal(e, use->fact.operand))
        return e;
    use->changed = true;
    return use->fact.extremum;
}

/* Applies a fact to all of a conjunction but the condition that states it. */
static const Expr *use_in_condition(const Rewriter *rewriter, const Expr *condition,
                                    const Expr *source, struct Use *use)
{
    if (condition == source)
        return condition;
    if (!expr_applies(condition, FUNCTION_AND))
        return expr_transform(rewriter->arena, condition, use_fact, use);
    return expr_binary(rewriter->arena, FUNCTION_AND,
                       use_in_condition(rewriter, condition->argument[0], source, use),
                       use_in_condition(rewriter, condition->argument[1], source, use));
}

/* The first conjunct that states a fact. */
static const Expr *find_fact(const Rewriter *rewriter, const Expr *condition, Fact *fact)
{
    if (expr_applies(condition, FUNCTION_AND)) {
        const Expr *source = find_fact(rewriter, condition->argument[0], fact);
        return source != NULL ? source : find_fact(rewriter, condition->argument[1], fact);
    }
    return fact_of(rewriter, condition, fact) ? condition : NULL;
}

static const Expr *rewrite_choice(void *user, const Expr *e)
{
    const Rewriter *rewriter = user;
    e = join_choices(rewriter->arena, e);
    if (!expr_applies(e, FUNCTION_SELECT))
        return e;
    struct Use use = {.changed = false};
    const Expr *source = find_fact(rewriter, e->argument[0], &use.fact);
    if (source == NULL)
        return e;
    const Expr *condition = use_in_condition(rewriter, e->argument[0], source, &use);
    const Expr *chosen = expr_transform(rewriter->arena, e->argument[1], use_fact, &use);
    return use.changed ? expr_select(rewriter->arena, condition, chosen, e->argument[2]) : e;
}

void program_use_extrema(Context *context, Program *program)
{
    Rewriter rewriter = {.arena = context->arena};
    for (int i = 0; i < program->tensors.count; i++)
        if (program->tensors.items[i]->id >= rewriter.ids)
            rewriter.ids = program->tensors.items[i]->id + 1;
    rewriter.kept = ARENA_ARRAY(context->arena, const Statement *, rewriter.ids);
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        if (s->argument != NULL)
            rewriter.kept[s->argument->id] = s;
        s->value = expr_transform(context->arena, s->value, rewrite_choice, &rewriter);
    }
}
