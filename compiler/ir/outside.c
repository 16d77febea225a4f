/* Candidates are collected first: the conditions of choices, and what is known of tensors that are
   read. For each the expression is then evaluated where the candidate does not hold, as far as
   that is a number. */
#include "ir/outside.h"
#include "ir/condition.h"
#include <math.h>

enum { MOST_DEPTH = 4 };

/* Functions of one number at the numbers that matter: 0 where nothing is, -inf where nothing may
   be seen. */
static const struct {
    const char *name;
    double at, value;
} limits[] = {
    {"exp", -INFINITY, 0},  {"sigmoid", -INFINITY, 0},
    {"relu", -INFINITY, 0}, {"relu", 0, 0},
    {"abs", 0, 0},          {"sqrt", 0, 0},
    {"sin", 0, 0},          {"tanh", 0, 0},
    {"expm1", 0, 0},        {"log1p", 0, 0},
    {"erf", 0, 0},
};

typedef struct Known {
    bool known;
    double value;
} Known;

static const Known unknown = {false, 0};

static Known number(double value)
{
    return (Known){!isnan(value), value};
}

/* ---- Margins ---- */

static int position_of(const Statement *s, const Index *index)
{
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == index)
            return i;
    return -1;
}

bool margin_of(const Statement *s, const Constraint *constraint, Margin *margin)
{
    const Affine *a = constraint->value;
    if (constraint->equality || a->count != 2 || a->term[0].index == NULL ||
        a->term[1].index == NULL || a->term[0].coefficient + a->term[1].coefficient != 0)
        return false;
    const int above = a->term[0].coefficient == 1 ? 0 : 1;
    *margin = (Margin){position_of(s, a->term[above].index),
                       position_of(s, a->term[1 - above].index), a->constant};
    return a->term[above].coefficient == 1 && margin->above >= 0 && margin->below >= 0;
}

void margins_add(Arena *arena, const Statement *s, const Expr *condition, bool negated,
                 Margins *out)
{
    Constraints found = {0};
    Margin margin;
    if (!condition_constraints(arena, condition, negated, &found))
        return;
    for (int i = 0; i < found.count; i++)
        if (margin_of(s, &found.items[i], &margin))
            LIST_PUSH(arena, out, margin);
}

static int dim_of(const Expr *read, const Index *index)
{
    for (int d = 0; d < read->count; d++)
        if (read->subscript[d].affine != NULL &&
            affine_as_index(read->subscript[d].affine) == index)
            return d;
    return -1;
}

bool margin_of_read(const Statement *s, const Expr *read, Margin margin, Margin *out)
{
    *out = (Margin){dim_of(read, s->index[margin.above]), dim_of(read, s->index[margin.below]),
                    margin.slack};
    return out->above >= 0 && out->below >= 0;
}

/* Whether `b` is violated wherever `a` is. */
static bool implies(Margin a, Margin b)
{
    return a.above == b.above && a.below == b.below && b.slack <= a.slack;
}

/* ---- Bounds that hold everywhere ---- */

static bool is_named(const Expr *e, const char *name)
{
    return e->kind == EXPR_APPLY && e->function->id == FUNCTION_NAMED &&
           string_equal(e->function->name, name);
}

/* What defines a read elementwise, or NULL. */
static const Expr *defined_as(const Values *values, const Expr *read)
{
    const Statement *s = values->definition[read->tensor->id];
    return s == NULL || s->reduction != REDUCE_NONE || s->constraints > 0 ? NULL : s->value;
}

/* Whether it is at least `bound`, or not a number. */
static bool is_at_least(const Values *values, const Expr *e, double bound, int depth)
{
    if (e->kind == EXPR_NUMBER)
        return e->number >= bound;
    if (is_named(e, "max"))
        return is_at_least(values, e->argument[0], bound, depth) ||
               is_at_least(values, e->argument[1], bound, depth);
    const Expr *defined = e->kind == EXPR_READ ? defined_as(values, e) : NULL;
    return defined != NULL && depth < MOST_DEPTH && is_at_least(values, defined, bound, depth + 1);
}

/* ---- Values ---- */

struct Evaluation {
    const Values *values;
    const Statement *statement;
    Margin margin; /* violated */
};

static Known evaluate(const struct Evaluation *v, const Expr *e);

/* Whether a condition (negated: its opposite) is known not to hold. */
static bool fails(const struct Evaluation *v, const Expr *condition, bool negated)
{
    Margins all = {0};
    margins_add(v->values->arena, v->statement, condition, negated, &all);
    for (int i = 0; i < all.count; i++)
        if (implies(v->margin, all.items[i]))
            return true;
    return false;
}

static Known evaluate_choice(const struct Evaluation *v, const Expr *e)
{
    if (fails(v, e->argument[0], false))
        return evaluate(v, e->argument[2]);
    if (fails(v, e->argument[0], true))
        return evaluate(v, e->argument[1]);
    const Known a = evaluate(v, e->argument[1]), b = evaluate(v, e->argument[2]);
    return a.known && b.known && a.value == b.value ? a : unknown;
}

static Known evaluate_read(const struct Evaluation *v, const Expr *read)
{
    Margin margin;
    const Outsides *outside = &v->values->outside[read->tensor->id];
    if (outside->count == 0 || !margin_of_read(v->statement, read, v->margin, &margin))
        return unknown;
    for (int i = 0; i < outside->count; i++)
        if (implies(margin, outside->items[i].margin))
            return number(outside->items[i].value);
    return unknown;
}

/* a + b and a - b: -inf stays what it is where the other is not its opposite. */
static Known evaluate_sum(const struct Evaluation *v, const Expr *e)
{
    const bool minus = e->function->id == FUNCTION_SUB;
    const Known a = evaluate(v, e->argument[0]), b = evaluate(v, e->argument[1]);
    if (a.known && b.known)
        return number(minus ? a.value - b.value : a.value + b.value);
    const bool vanishes = a.known && a.value == -INFINITY && minus &&
                          is_at_least(v->values, e->argument[1], -0x1p1000, 0);
    return vanishes ? a : unknown;
}

static Known evaluate_product(const struct Evaluation *v, const Expr *e)
{
    const Known a = evaluate(v, e->argument[0]), b = evaluate(v, e->argument[1]);
    if ((a.known && a.value == 0) || (b.known && b.value == 0))
        return number(0);
    return a.known && b.known ? number(a.value * b.value) : unknown;
}

static Known evaluate_quotient(const struct Evaluation *v, const Expr *e)
{
    const Known a = evaluate(v, e->argument[0]), b = evaluate(v, e->argument[1]);
    if (a.known && b.known)
        return number(a.value / b.value);
    const bool zero =
        a.known && a.value == 0 && is_at_least(v->values, e->argument[1], 0x1p-1000, 0);
    return zero ? a : unknown;
}

static Known evaluate_function(const struct Evaluation *v, const Expr *e)
{
    const Known a = e->count == 1 ? evaluate(v, e->argument[0]) : unknown;
    for (size_t i = 0; a.known && i < sizeof limits / sizeof *limits; i++)
        if (a.value == limits[i].at && is_named(e, limits[i].name))
            return number(limits[i].value);
    return unknown;
}

static Known evaluate(const struct Evaluation *v, const Expr *e)
{
    if (e->kind == EXPR_NUMBER)
        return number(e->number);
    if (e->kind == EXPR_READ)
        return evaluate_read(v, e);
    if (e->kind != EXPR_APPLY)
        return unknown;
    switch (e->function->id) {
    case FUNCTION_SELECT:
        return evaluate_choice(v, e);
    case FUNCTION_ADD:
    case FUNCTION_SUB:
        return evaluate_sum(v, e);
    case FUNCTION_MUL:
        return evaluate_product(v, e);
    case FUNCTION_DIV:
        return evaluate_quotient(v, e);
    case FUNCTION_NEG: {
        const Known a = evaluate(v, e->argument[0]);
        return a.known ? number(-a.value) : unknown;
    }
    case FUNCTION_BF16: {
        const Known a = evaluate(v, e->argument[0]);
        return a.known && (a.value == 0 || isinf(a.value)) ? a : unknown;
    }
    default:
        return evaluate_function(v, e);
    }
}

/* ---- Candidates ---- */

static void add_candidate(Arena *arena, Margins *out, Margin margin)
{
    for (int i = 0; i < out->count; i++)
        if (out->items[i].above == margin.above && out->items[i].below == margin.below &&
            out->items[i].slack == margin.slack)
            return;
    LIST_PUSH(arena, out, margin);
}

/* Of a fact about a tensor, the margin over the indices that it is read at. */
static void add_known(const Values *values, const Statement *s, const Expr *read, Margins *out)
{
    const Outsides *outside = &values->outside[read->tensor->id];
    for (int i = 0; i < outside->count; i++) {
        const Margin m = outside->items[i].margin;
        const Affine *above = read->subscript[m.above].affine,
                     *below = read->subscript[m.below].affine;
        const Index *a = above == NULL ? NULL : affine_as_index(above);
        const Index *b = below == NULL ? NULL : affine_as_index(below);
        if (a != NULL && b != NULL && a != b)
            add_candidate(values->arena, out,
                          (Margin){position_of(s, a), position_of(s, b), m.slack});
    }
}

static void find_candidates(const Values *values, const Statement *s, const Expr *e, Margins *out)
{
    if (e->kind == EXPR_READ)
        add_known(values, s, e, out);
    if (e->kind != EXPR_APPLY)
        return;
    for (int negated = 0; expr_applies(e, FUNCTION_SELECT) && negated < 2; negated++) {
        Margins found = {0};
        margins_add(values->arena, s, e->argument[0], negated == 1, &found);
        for (int i = 0; i < found.count; i++)
            add_candidate(values->arena, out, found.items[i]);
    }
    for (int i = 0; i < e->count; i++)
        find_candidates(values, s, e->argument[i], out);
}

void outside_find(const Values *values, const Statement *s, Outsides *out)
{
    Margins candidates = {0};
    find_candidates(values, s, s->value, &candidates);
    for (int i = 0; i < candidates.count; i++) {
        const struct Evaluation evaluation = {values, s, candidates.items[i]};
        const Known value = evaluate(&evaluation, s->value);
        const Outside outside = {candidates.items[i], value.value};
        if (value.known)
            LIST_PUSH(values->arena, out, outside);
    }
}
