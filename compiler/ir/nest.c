/* An inner sum is told from others by a key in which indices are numbered in the order of their
   use, and digits that are always read as one index are one: the sums that share it may have their
   loops in other orders. A sum some of whose factors do not move with all of its indices shares its
   inner sum where one more can use it; a plain sum goes over an inner sum that such a one has.
 */
#include "ir/nest.h"
#include "ir/algebra.h"
#include "ir/common.h"
#include "ir/cost.h"
#include "ir/inline.h"
#include "support/map.h"
#include <math.h>

enum { MOST_REDUCED = 5, MOST_INDICES = 2 * TENSOR_MAX_RANK };

/* Points of an inner sum from which on it is worth a statement of its own. */
static const double least_points = 8;

/* A sum within a statement, over some of its reduced indices. */
typedef struct Inner {
    const Expr *weight; /* what the statement multiplies it by; NULL: nothing */
    unsigned within;    /* the reduced indices that it goes over, as bits */
    int outer, reduced;
    const Index *index[MOST_INDICES]; /* those that it has a result for, then what it goes over */
    const Affine *at[MOST_INDICES];   /* the first ones, in the statement's indices */
    int order[MOST_INDICES];          /* positions in index[], in the order of their use */
    const Expr *core;                 /* over index[] */
    const char *key;
} Inner;

/* An inner sum that is there. */
typedef struct Made {
    Tensor *tensor;
    int dim[TENSOR_MAX_RANK]; /* of each index that it has a result for */
} Made;

typedef struct Nester {
    Context *context;
    Module *module;
    Program *program;
    Map wanted;    /* how many sums are such an inner one, or have one and a weight for it */
    Map dividers;  /* how many sums go over more than it, and could take it first */
    double *least; /* by tensor id: points of the shortest such sum whose core reads it first */
    Map made_as;   /* positions in `made` */
    LIST(Made) made;
    bool changed;
} Nester;

static int count_of(const Map *map, const char *key)
{
    const int count = map_get(map, key);
    return count < 0 ? 0 : count;
}

/* ---- Keys ---- */

struct Leaves {
    Inner *inner;
    int used; /* in the order */
    bool floors;
};

static bool is_ordered(const struct Leaves *leaves, int index)
{
    bool ordered = false;
    for (int u = 0; u < leaves->used; u++)
        ordered |= leaves->inner->order[u] == index;
    return ordered;
}

/* Of digits the heavier ones first, whatever the order of the statement's indices is. */
static void order_indices(struct Leaves *leaves, const Affine *affine)
{
    Inner *inner = leaves->inner;
    int best = 0;
    leaves->floors |= affine_has_floor(affine);
    while (best >= 0) {
        int64_t most = 0;
        best = -1;
        for (int i = 0; i < inner->outer + inner->reduced; i++) {
            const int64_t weight = affine_coefficient(affine, inner->index[i]);
            if (weight == 0 || is_ordered(leaves, i) || (best >= 0 && weight <= most))
                continue;
            best = i;
            most = weight;
        }
        if (best >= 0)
            inner->order[leaves->used++] = best;
    }
}

static const Expr *look_at_leaf(void *user, const Expr *leaf)
{
    if (leaf->kind == EXPR_INDEX || leaf->kind == EXPR_RANDOM)
        order_indices(user, leaf->affine);
    for (int d = 0; leaf->kind == EXPR_READ && d < leaf->count; d++)
        if (leaf->subscript[d].affine != NULL)
            order_indices(user, leaf->subscript[d].affine);
    return leaf;
}

/* Finds the order of use; whether a subscript divides. */
static bool look_at_core(Arena *arena, Inner *inner)
{
    struct Leaves leaves = {.inner = inner};
    expr_map(arena, inner->core, look_at_leaf, &leaves);
    for (int i = 0; i < inner->outer + inner->reduced; i++)
        if (!is_ordered(&leaves, i))
            inner->order[leaves.used++] = i;
    return leaves.floors;
}

static const Index *pool_index(Arena *arena, const char *name, int64_t extent, int id)
{
    Index *index = arena_alloc(arena, sizeof *index);
    *index = (Index){name, extent, id};
    return index;
}

/* a and b as the digits of one index, if they are read as that alone: of 4*g + c, c. */
static bool join_digits(Arena *arena, Inner *inner, int a, int b)
{
    const Index *high = inner->index[a], *low = inner->index[b];
    Inner joined = *inner;
    const Index *one = pool_index(arena, high->name, high->extent * low->extent, high->id);
    const Affine *digit[] = {affine_floor(arena, affine_index(arena, one), low->extent),
                             affine_modulo(arena, affine_index(arena, one), low->extent)};
    const Index *from[] = {high, low};
    joined.core = expr_substitute(arena, inner->core, 2, from, digit);
    joined.index[a] = one;
    joined.at[a] = affine_add(arena, affine_scale(arena, inner->at[a], low->extent), inner->at[b]);
    for (int i = b; i + 1 < inner->outer + inner->reduced; i++) {
        joined.index[i] = joined.index[i + 1];
        joined.at[i] = joined.at[i + 1];
    }
    joined.outer--;
    if (look_at_core(arena, &joined))
        return false;
    *inner = joined;
    return true;
}

static void join_all_digits(Arena *arena, Inner *inner)
{
    for (int a = 0; a < inner->outer; a++)
        for (int b = 0; b < inner->outer; b++)
            if (a != b && join_digits(arena, inner, a, b)) {
                a = -1; /* from the beginning */
                break;
            }
}

/* The indices in the order of their use, the outer ones first. */
static void sort_indices(Inner *inner)
{
    const Inner before = *inner;
    const int count = before.outer + before.reduced;
    for (int i = 0, outer = 0, reduced = before.outer; i < count; i++) {
        const int from = before.order[i], to = from < before.outer ? outer++ : reduced++;
        inner->index[to] = before.index[from];
        inner->at[to] = before.at[from];
    }
}

static const char *key_of(Arena *arena, const Inner *inner, Dtype dtype)
{
    Tensor result = {.dtype = dtype};
    Index const **index =
        arena_copy(arena, inner->index, sizeof *index * (size_t)(inner->outer + inner->reduced));
    const Statement s = {.result = &result,
                         .outer = inner->outer,
                         .reduced = inner->reduced,
                         .index = index,
                         .reduction = REDUCE_SUM,
                         .value = inner->core};
    return statement_key(arena, &s);
}

/* ---- Inner sums of a statement ---- */

/* The reduced indices that an expression moves with, as bits. */
static unsigned reduced_used(const Statement *s, const Expr *e)
{
    unsigned used = 0;
    for (int i = 0; i < s->reduced; i++)
        used |= expr_uses_index(e, s->index[s->outer + i]) ? 1u << i : 0;
    return used;
}

static unsigned all_reduced(const Statement *s)
{
    return (1u << s->reduced) - 1;
}

/* The sum of a core over some of the reduced indices. False: it has too many results. */
static bool find_inner(Arena *arena, const Statement *s, const Expr *core, unsigned within,
                       Inner *inner)
{
    const int count = s->outer + s->reduced;
    const Affine **to = ARENA_ARRAY(arena, const Affine *, count);
    if (count > MOST_INDICES)
        return false;
    inner->within = within;
    inner->outer = inner->reduced = 0;
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < count; i++) {
            const bool summed = i >= s->outer && (within >> (i - s->outer) & 1) != 0;
            if (summed != (pass == 1) || (!summed && !expr_uses_index(core, s->index[i])))
                continue;
            const int at = inner->outer + inner->reduced;
            inner->index[at] = pool_index(arena, s->index[i]->name, s->index[i]->extent, i);
            inner->at[at] = affine_index(arena, s->index[i]);
            to[i] = affine_index(arena, inner->index[at]);
            inner->outer += !summed;
            inner->reduced += summed;
        }
    for (int i = 0; i < count; i++)
        if (to[i] == NULL)
            to[i] = affine_index(arena, s->index[i]);
    inner->core = expr_substitute(arena, core, count, s->index, to);
    look_at_core(arena, inner);
    join_all_digits(arena, inner);
    sort_indices(inner);
    inner->key = key_of(arena, inner, s->result->dtype);
    return inner->outer <= TENSOR_MAX_RANK;
}

/* Sorts the factors of a product: those that move with all of the reduced indices, and others. */
static void sort_factors(Arena *arena, const Statement *s, const Expr *e, const Expr **core,
                         const Expr **weight)
{
    if (expr_applies(e, FUNCTION_MUL)) {
        sort_factors(arena, s, e->argument[0], core, weight);
        sort_factors(arena, s, e->argument[1], core, weight);
        return;
    }
    if (expr_applies(e, FUNCTION_NEG)) {
        sort_factors(arena, s, expr_number(arena, -1), core, weight);
        sort_factors(arena, s, e->argument[0], core, weight);
        return;
    }
    const bool whole = reduced_used(s, e) == all_reduced(s);
    const Expr **side = whole ? core : weight;
    *side = *side == NULL ? e : expr_binary(arena, FUNCTION_MUL, *side, e);
}

static double points_within(const Statement *s, unsigned within)
{
    double points = 1;
    for (int i = 0; i < s->reduced; i++)
        points *= (within >> i & 1) != 0 ? (double)s->index[s->outer + i]->extent : 1;
    return points;
}

/* The inner sum that the factors of a sum leave: over what those that do not move with all of its
   indices let go of. False: there is none. */
static bool find_weighted(Arena *arena, const Statement *s, Inner *inner)
{
    const Expr *core = NULL, *weight = NULL;
    sort_factors(arena, s, s->value, &core, &weight);
    if (core == NULL || weight == NULL)
        return false;
    const unsigned within = all_reduced(s) & ~reduced_used(s, weight);
    inner->weight = weight;
    return within != 0 && within != all_reduced(s) && points_within(s, within) >= least_points &&
           find_inner(arena, s, core, within, inner);
}

static bool is_plain_sum(const Statement *s)
{
    return s->reduction == REDUCE_SUM && s->constraints == 0 && s->reduced <= MOST_REDUCED &&
           s->outer <= TENSOR_MAX_RANK && dtype_is_float(s->result->dtype) &&
           reduced_used(s, s->value) == all_reduced(s) && !expr_has_random(s->value);
}

static void note_first(void *user, const Expr *read)
{
    const Tensor **first = user;
    *first = *first == NULL ? read->tensor : *first;
}

/* The tensor that tells apart most of what is added up. */
static int first_read(const Expr *e)
{
    const Tensor *first = NULL;
    expr_reads(e, note_first, &first);
    return first == NULL ? 0 : first->id;
}

/* The sum as it is. False: it has weights or is a contraction, or has too many results. */
static bool find_exact(Arena *arena, const Statement *s, Inner *inner)
{
    inner->weight = NULL;
    return !statement_is_contraction(s) && find_inner(arena, s, s->value, all_reduced(s), inner);
}

/* The largest inner sum of a sum without weights that others have or are. */
static bool find_part(const Nester *nester, const Statement *s, Inner *inner)
{
    const double least = nester->least[first_read(s->value)];
    bool found = false;
    inner->weight = NULL;
    if (least == 0 || statement_is_contraction(s))
        return false;
    for (unsigned within = all_reduced(s) - 1; within > 0 && !found; within--)
        found = points_within(s, within) >= fmax(least, least_points) &&
                find_inner(nester->context->arena, s, s->value, within, inner) &&
                count_of(&nester->wanted, inner->key) > 0;
    return found;
}

static bool find_divided(const Nester *nester, const Statement *s, Inner *inner)
{
    return find_weighted(nester->context->arena, s, inner) || find_part(nester, s, inner);
}

static void count(Map *map, const char *key)
{
    map_set(map, key, count_of(map, key) + 1);
}

static void count_wanted(Nester *nester, const Statement *s)
{
    Inner inner;
    if (!find_weighted(nester->context->arena, s, &inner) &&
        !find_exact(nester->context->arena, s, &inner))
        return;
    double *least = &nester->least[first_read(inner.core)];
    const double points = points_within(s, inner.within);
    *least = *least == 0 || points < *least ? points : *least;
    count(&nester->wanted, inner.key);
}

static void count_dividers(Nester *nester, const Statement *s)
{
    Inner inner;
    if (find_divided(nester, s, &inner))
        count(&nester->dividers, inner.key);
}

static void for_each_sum(Nester *nester, void (*count)(Nester *nester, const Statement *s))
{
    for (int i = 0; i < nester->program->statements.count; i++)
        if (is_plain_sum(nester->program->statements.items[i]))
            count(nester, nester->program->statements.items[i]);
}

/* ---- New statements ---- */

static void note_made(Nester *nester, const Inner *inner, const Made *made)
{
    map_set(&nester->made_as, inner->key, nester->made.count);
    LIST_PUSH(nester->context->arena, &nester->made, *made);
}

/* t[o...] = sum(r...) core, before the statement. */
static void make_inner(Nester *nester, const Statement *s, const Inner *inner)
{
    Arena *arena = nester->context->arena;
    const int count = inner->outer + inner->reduced;
    const Index **index = ARENA_ARRAY(arena, const Index *, count);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, count);
    int64_t extent[TENSOR_MAX_RANK];
    Made made;
    for (int i = 0; i < count; i++) {
        index[i] = index_new(nester->module, inner->index[i]->name, inner->index[i]->extent);
        to[i] = affine_index(arena, index[i]);
        if (i >= inner->outer)
            continue;
        extent[i] = index[i]->extent;
        made.dim[i] = i;
    }
    made.tensor =
        tensor_new(nester->module, nester->program, arena_format(arena, "%s.sum", s->result->name),
                   s->result->dtype, ROLE_VALUE, inner->outer, extent, s->origin);
    statement_new(nester->module, nester->program, made.tensor, to, inner->outer, inner->reduced,
                  index, REDUCE_SUM, expr_substitute(arena, inner->core, count, inner->index, to),
                  s->origin);
    note_made(nester, inner, &made);
}

/* The inner sum where the statement reads it; made if it is not there. */
static const Expr *read_inner(Nester *nester, const Statement *s, const Inner *inner)
{
    const Affine *at[TENSOR_MAX_RANK];
    if (map_get(&nester->made_as, inner->key) < 0)
        make_inner(nester, s, inner);
    const Made *made = &nester->made.items[map_get(&nester->made_as, inner->key)];
    for (int i = 0; i < inner->outer; i++)
        at[made->dim[i]] = inner->at[i];
    return expr_read_affine(nester->context->arena, made->tensor, at);
}

/* The statement over what its inner sum leaves. */
static void sum_up(Nester *nester, Statement *s, const Inner *inner)
{
    Arena *arena = nester->context->arena;
    const Index **index = ARENA_ARRAY(arena, const Index *, s->outer + s->reduced);
    int count = 0;
    const Expr *read = read_inner(nester, s, inner);
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (i < s->outer || (inner->within >> (i - s->outer) & 1) == 0)
            index[count++] = s->index[i];
    s->index = index;
    s->reduced = count - s->outer;
    s->reduction = s->reduced > 0 ? REDUCE_SUM : REDUCE_NONE;
    s->value = inner->weight == NULL ? read : expr_binary(arena, FUNCTION_MUL, inner->weight, read);
    nester->changed = true;
}

/* Notes a statement that is such an inner sum itself, for those behind it. False: it is not, or
   there is one. */
static bool keep_as_inner(Nester *nester, const Statement *s, const Inner *inner)
{
    Made made = {.tensor = s->result};
    if (s->result->role != ROLE_VALUE || inner->outer != s->result->rank ||
        map_get(&nester->made_as, inner->key) >= 0)
        return false;
    for (int i = 0; i < inner->outer; i++) {
        int d = 0;
        while (d < inner->outer && !affine_equal(inner->at[i], s->subscript[d]))
            d++;
        if (d == inner->outer)
            return false;
        made.dim[i] = d;
    }
    note_made(nester, inner, &made);
    return true;
}

/* Whether one more sum needs what this one would add up first. */
static bool is_shared(const Nester *nester, const Inner *inner)
{
    return inner->weight == NULL || count_of(&nester->wanted, inner->key) > 1 ||
           count_of(&nester->dividers, inner->key) > 1;
}

static void nest_sum(Nester *nester, Statement *s)
{
    Inner inner;
    if (find_exact(nester->context->arena, s, &inner) &&
        count_of(&nester->dividers, inner.key) > 0) {
        if (!keep_as_inner(nester, s, &inner))
            sum_up(nester, s, &inner);
    } else if (find_divided(nester, s, &inner) && is_shared(nester, &inner)) {
        sum_up(nester, s, &inner);
    }
}

static void nest(void *user, Statement *s, int position)
{
    Nester *nester = user;
    (void)position;
    if (is_plain_sum(s))
        nest_sum(nester, s);
    LIST_PUSH(nester->context->arena, &nester->program->statements, s);
}

bool program_nest_sums(Context *context, Module *module, Program *program)
{
    Arena *arena = context->arena;
    Nester nester = {.context = context,
                     .module = module,
                     .program = program,
                     .wanted = {.arena = arena},
                     .dividers = {.arena = arena},
                     .least = ARENA_ARRAY(arena, double, module->ids),
                     .made_as = {.arena = arena}};
    for_each_sum(&nester, count_wanted);
    for_each_sum(&nester, count_dividers);
    if (nester.dividers.count > 0)
        program_rewrite(arena, program, nest, &nester);
    return nester.changed;
}
