/* A value is written as terms, coefficient times core, where the coefficient does not change with
   the reduced indices: sum(r) e = sum over the terms of coefficient * sum(r) core. Only what is
   added at the top is taken apart: (x - m) in a product stays, since its parts may be far larger.
 */
#include "ir/sums.h"
#include "ir/algebra.h"
#include "ir/common.h"
#include "ir/cost.h"
#include "ir/dead.h"
#include "ir/inline.h"
#include "support/map.h"

enum { MOST_TERMS = 4, MOST_DEPTH = 2 };

/* Points of a sum from which on it is worth a statement of its own. */
static const int64_t least_points = 8;

/* coefficient * core; core NULL: 1 */
typedef struct Term {
    const Expr *coefficient, *core;
} Term;

typedef struct Terms {
    int count;
    Term term[MOST_TERMS];
} Terms;

/* A new sum, which belongs behind another one that goes through the same. */
typedef struct Beside {
    Statement *sum;
    const Statement *other;
} Beside;

typedef struct Factorer {
    Context *context;
    Module *module;
    Program *program;
    Map sums;               /* right sides of the program's sums, as statement_key says them */
    Statement **definition; /* by tensor id; NULL: none, or several */
    int ids;
    const Statement *statement;   /* at hand */
    Statement *const *statements; /* before the pass */
    LIST(Beside) beside;
    bool changed;
} Factorer;

static bool is_invariant(const Statement *s, const Expr *e)
{
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        if (expr_uses_index(e, s->index[i]))
            return false;
    return !expr_has_random(e);
}

/* ---- Terms ---- */

static bool add_term(Terms *terms, const Expr *coefficient, const Expr *core)
{
    if (terms->count == MOST_TERMS)
        return false;
    terms->term[terms->count++] = (Term){coefficient, core};
    return true;
}

/* coefficient * core of a product. */
static Term split_product(Arena *arena, const Statement *s, const Expr *e)
{
    const Expr *one = expr_number(arena, 1);
    if (is_invariant(s, e))
        return (Term){e, NULL};
    if (expr_applies(e, FUNCTION_NEG)) {
        const Term a = split_product(arena, s, e->argument[0]);
        return (Term){algebra_negative(arena, a.coefficient), a.core};
    }
    if (expr_applies(e, FUNCTION_DIV) && is_invariant(s, e->argument[1])) {
        const Term a = split_product(arena, s, e->argument[0]);
        return (Term){algebra_quotient(arena, a.coefficient, e->argument[1]), a.core};
    }
    if (!expr_applies(e, FUNCTION_MUL))
        return (Term){one, e};
    const Term a = split_product(arena, s, e->argument[0]),
               b = split_product(arena, s, e->argument[1]);
    const Expr *core = a.core == NULL   ? b.core
                       : b.core == NULL ? a.core
                                        : expr_binary(arena, FUNCTION_MUL, a.core, b.core);
    return (Term){algebra_product(arena, a.coefficient, b.coefficient), core};
}

static bool is_known(const Factorer *factorer, const Statement *s, const Expr *core)
{
    Statement sum = *s;
    sum.value = core;
    return map_get(&factorer->sums, statement_key(factorer->context->arena, &sum)) >= 0;
}

/* Whether what is added up is taken apart: not where it is a sum that is there as it is, and such
   are wanted. */
static bool is_taken_apart(const Factorer *factorer, const Statement *s, const Expr *e, bool known)
{
    return (expr_applies(e, FUNCTION_ADD) || expr_applies(e, FUNCTION_SUB)) &&
           !(known && !is_invariant(s, e) && is_known(factorer, s, e));
}

/* Appends the terms of factor * e. */
static bool split_sum(const Factorer *factorer, const Statement *s, const Expr *e, double factor,
                      bool known, Terms *terms)
{
    Arena *arena = factorer->context->arena;
    if (is_taken_apart(factorer, s, e, known))
        return split_sum(factorer, s, e->argument[0], factor, known, terms) &&
               split_sum(factorer, s, e->argument[1],
                         expr_applies(e, FUNCTION_SUB) ? -factor : factor, known, terms);
    if (expr_applies(e, FUNCTION_NEG))
        return split_sum(factorer, s, e->argument[0], -factor, known, terms);
    const Term term = split_product(arena, s, e);
    return add_term(terms, algebra_product(arena, expr_number(arena, factor), term.coefficient),
                    term.core);
}

/* ---- What is computed anyway ---- */

/* Elementwise, and of numbers of the same kind. */
static bool is_seen_through(const Factorer *factorer, const Statement *s, const Expr *read)
{
    const Statement *d =
        read->tensor->id < factorer->ids ? factorer->definition[read->tensor->id] : NULL;
    if (d == NULL || d->reduction != REDUCE_NONE || d->constraints > 0 ||
        d->result->dtype != s->result->dtype || !statement_is_invertible(d))
        return false;
    for (int i = 0; i < read->count; i++)
        if (read->subscript[i].affine == NULL)
            return false;
    return true;
}

/* The value, with the definition of the only thing that it reads in its place: -d[n, c] as what
   defines d. NULL: there is none. */
static const Expr *seen_through(const Factorer *factorer, const Statement *s, const Expr *value)
{
    const Expr *read = expr_applies(value, FUNCTION_NEG) ? value->argument[0] : value;
    if (read->kind != EXPR_READ || !is_seen_through(factorer, s, read))
        return NULL;
    return inline_definition(factorer->context->arena, factorer->definition[read->tensor->id],
                             value);
}

/* Whether a sum of several terms is put together from sums that are there; its terms. */
static bool is_put_together(const Factorer *factorer, const Statement *s, const Expr *core,
                            bool known, Terms *terms)
{
    *terms = (Terms){0};
    if (!split_sum(factorer, s, core, 1, known, terms) || terms->count < 2)
        return false;
    for (int t = 0; t < terms->count; t++)
        if (terms->term[t].core != NULL && !is_known(factorer, s, terms->term[t].core))
            return false;
    return true;
}

/* The same with what has been added up as it is, and what defines the core. */
static bool is_put_together_from_any(const Factorer *factorer, const Statement *s, const Expr *core,
                                     Terms *terms)
{
    const Expr *through = seen_through(factorer, s, core);
    return is_put_together(factorer, s, through != NULL ? through : core, true, terms);
}

/* The sum of its squares, which goes through all of it; NULL: there is none. */
static const Statement *sum_of_squares(const Factorer *factorer, const Statement *s,
                                       const Expr *core)
{
    Statement squares = *s;
    squares.value = expr_binary(factorer->context->arena, FUNCTION_MUL, core, core);
    const int at = map_get(&factorer->sums, statement_key(factorer->context->arena, &squares));
    return at >= 0 ? factorer->statements[at] : NULL;
}

/* Whether the sum of a core is there, or follows from such sums, or is added up beside one. */
static bool is_derived(const Factorer *factorer, const Statement *s, const Expr *core)
{
    Terms terms;
    return is_known(factorer, s, core) || is_put_together(factorer, s, core, false, &terms) ||
           sum_of_squares(factorer, s, core) != NULL ||
           is_put_together_from_any(factorer, s, core, &terms);
}

/* Whether some of the terms' sums are there, and all but one. */
static bool are_derived(const Factorer *factorer, const Statement *s, const Terms *terms)
{
    int derived = 0, missing = 0;
    for (int t = 0; t < terms->count; t++)
        if (terms->term[t].core != NULL && is_derived(factorer, s, terms->term[t].core))
            derived++;
        else
            missing += terms->term[t].core != NULL;
    return derived > 0 && missing <= 1;
}

/* ---- New statements ---- */

/* core_sum[o...] = sum(r...) core, before the statement, or behind another; returns its read. */
static const Expr *new_sum(Factorer *factorer, const Statement *s, const Expr *core,
                           const Statement *other)
{
    Arena *arena = factorer->context->arena;
    const int count = s->outer + s->reduced;
    const Index **index = ARENA_ARRAY(arena, const Index *, count);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, count);
    const Affine *written[TENSOR_MAX_RANK], *read[TENSOR_MAX_RANK];
    int64_t extent[TENSOR_MAX_RANK];
    for (int i = 0; i < count; i++) {
        index[i] = index_new(factorer->module, s->index[i]->name, s->index[i]->extent);
        to[i] = affine_index(arena, index[i]);
        if (i >= s->outer)
            continue;
        extent[i] = s->index[i]->extent;
        written[i] = to[i];
        read[i] = affine_index(arena, s->index[i]);
    }
    Tensor *t = tensor_new(factorer->module, factorer->program,
                           arena_format(arena, "%s.sum", s->result->name), s->result->dtype,
                           ROLE_VALUE, s->outer, extent, s->origin);
    const Beside beside = {
        statement_new(factorer->module, factorer->program, t, written, s->outer, s->reduced, index,
                      REDUCE_SUM, expr_substitute(arena, core, count, s->index, to), s->origin),
        other};
    if (other != NULL)
        LIST_PUSH(arena, &factorer->beside, beside);
    return expr_read_affine(arena, t, read);
}

static const Expr *sum_of_core(Factorer *factorer, const Statement *s, const Expr *core, int depth);

/* The terms, each summed up. */
static const Expr *sum_of_terms(Factorer *factorer, const Statement *s, const Terms *terms,
                                int depth)
{
    Arena *arena = factorer->context->arena;
    const Expr *sum = expr_number(arena, 0);
    for (int t = 0; t < terms->count; t++) {
        const Term *term = &terms->term[t];
        const Expr *one = sum_of_core(factorer, s, term->core, depth);
        sum = algebra_sum(arena, sum, algebra_product(arena, one, term->coefficient));
    }
    return sum;
}

static const Expr *sum_of_core(Factorer *factorer, const Statement *s, const Expr *core, int depth)
{
    Arena *arena = factorer->context->arena;
    if (core == NULL) {
        return expr_number(arena, statement_points(s, s->outer, s->outer + s->reduced));
    }
    Terms terms;
    if (depth == MOST_DEPTH || is_known(factorer, s, core))
        return new_sum(factorer, s, core, NULL);
    if (is_put_together(factorer, s, core, false, &terms))
        return sum_of_terms(factorer, s, &terms, depth + 1);
    const Statement *squares = sum_of_squares(factorer, s, core);
    if (squares == NULL && is_put_together_from_any(factorer, s, core, &terms))
        return sum_of_terms(factorer, s, &terms, depth + 1);
    return new_sum(factorer, s, core, squares);
}

/* ---- Statements ---- */

static bool is_number(const Expr *e)
{
    return e->kind == EXPR_NUMBER;
}

/* Whether taking the value apart leaves no more to be added up: one term, the factors of which come
   out; or several whose sums are there, all but one. */
static bool is_worth_factoring(const Factorer *factorer, const Statement *s, const Terms *terms)
{
    if (terms->count > 1)
        return are_derived(factorer, s, terms);
    return terms->term[0].core != NULL && !is_number(terms->term[0].coefficient);
}

static bool is_long_sum(const Statement *s)
{
    const double points = statement_points(s, s->outer, s->outer + s->reduced);
    return s->reduction == REDUCE_SUM && s->constraints == 0 && points >= (double)least_points &&
           s->outer <= TENSOR_MAX_RANK && dtype_is_float(s->result->dtype) &&
           !statement_is_contraction(s);
}

static void factor(Factorer *factorer, Statement *s)
{
    Terms terms = {0};
    if (!is_long_sum(s))
        return;
    bool worth = split_sum(factorer, s, s->value, 1, false, &terms) &&
                 is_worth_factoring(factorer, s, &terms);
    const Expr *through = worth ? NULL : seen_through(factorer, s, s->value);
    if (through != NULL) {
        terms.count = 0;
        worth = split_sum(factorer, s, through, 1, false, &terms) && terms.count > 1 &&
                are_derived(factorer, s, &terms);
    }
    if (!worth)
        return;
    s->value = sum_of_terms(factorer, s, &terms, 0);
    s->reduction = REDUCE_NONE;
    s->reduced = 0;
    factorer->changed = true;
}

static void find_sums(Factorer *factorer)
{
    Arena *arena = factorer->context->arena;
    factorer->ids = factorer->module->ids;
    factorer->definition = ARENA_ARRAY(arena, Statement *, factorer->ids);
    bool *defined = ARENA_ARRAY(arena, bool, factorer->ids);
    for (int i = 0; i < factorer->program->statements.count; i++) {
        Statement *s = factorer->program->statements.items[i];
        factorer->definition[s->result->id] = defined[s->result->id] ? NULL : s;
        defined[s->result->id] = true;
        if (s->reduction != REDUCE_SUM)
            continue;
        map_set(&factorer->sums, statement_key(arena, s), i);
        Terms terms = {0}; /* what is to be taken out of it leaves a sum that others may use */
        if (is_long_sum(s) && split_sum(factorer, s, s->value, 1, false, &terms) &&
            terms.count == 1 && terms.term[0].core != NULL &&
            !is_number(terms.term[0].coefficient)) {
            Statement core = *s;
            core.value = terms.term[0].core;
            map_set(&factorer->sums, statement_key(arena, &core), i);
        }
    }
}

static void factor_sums_of(void *user, Statement *s, int position)
{
    Factorer *factorer = user;
    (void)position;
    factorer->statement = s;
    factor(factorer, s);
    LIST_PUSH(factorer->context->arena, &factorer->program->statements, s);
}

/* The sums that belong behind a statement, by what it defines. */
typedef struct Behind {
    int *first;  /* by tensor id: 1 + the number of a sum; 0: there is none */
    int *next;   /* by number of a sum: likewise */
    bool *moved; /* by tensor id: one of these sums */
} Behind;

static Behind find_behind(const Factorer *factorer)
{
    Arena *arena = factorer->context->arena;
    const int ids = factorer->module->ids, count = factorer->beside.count;
    const Behind behind = {ARENA_ARRAY(arena, int, ids), ARENA_ARRAY(arena, int, count),
                           ARENA_ARRAY(arena, bool, ids)};
    for (int b = count - 1; b >= 0; b--) {
        const Beside *beside = &factorer->beside.items[b];
        int *first = &behind.first[beside->other->result->id];
        behind.next[b] = *first;
        *first = b + 1;
        behind.moved[beside->sum->result->id] = true;
    }
    return behind;
}

/* Puts the sums behind those that they go through the same with. */
static void put_beside(Factorer *factorer)
{
    Program *program = factorer->program;
    Arena *arena = factorer->context->arena;
    const int count = program->statements.count, forward = program->forward;
    const Behind behind = find_behind(factorer);
    Statement **statement =
        arena_copy(arena, program->statements.items, sizeof *statement * (size_t)count);
    program->statements.count = 0;
    for (int i = 0; i < count; i++) {
        const int id = statement[i]->result->id;
        if (!behind.moved[id])
            LIST_PUSH(arena, &program->statements, statement[i]);
        for (int b = behind.first[id]; b > 0; b = behind.next[b - 1])
            if (factorer->beside.items[b - 1].other == statement[i])
                LIST_PUSH(arena, &program->statements, factorer->beside.items[b - 1].sum);
        if (i + 1 == forward)
            program->forward = program->statements.count;
    }
}

bool program_factor_sums(Context *context, Module *module, Program *program)
{
    Factorer factorer = {.context = context,
                         .module = module,
                         .program = program,
                         .sums = {.arena = context->arena},
                         .statements =
                             arena_copy(context->arena, program->statements.items,
                                        sizeof(Statement *) * (size_t)program->statements.count)};
    find_sums(&factorer);
    program_rewrite(context->arena, program, factor_sums_of, &factorer);
    if (factorer.beside.count > 0)
        put_beside(&factorer);
    return factorer.changed;
}
