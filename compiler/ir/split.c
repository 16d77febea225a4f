#include "ir/split.h"
#include "ir/condition.h"

static int position_of(const Statement *s, const Index *index)
{
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == index)
            return i;
    FAULT("an index is not of its statement");
}

static void replace_index(Module *module, Statement *s, const Index *index, const Affine *by)
{
    Arena *arena = module->arena;
    const Affine **subscript = ARENA_ARRAY(arena, const Affine *, s->result->rank);
    for (int d = 0; d < s->result->rank; d++)
        subscript[d] = affine_substitute(arena, s->subscript[d], 1, &index, &by);
    Constraint *constraint = ARENA_ARRAY(arena, Constraint, s->constraints);
    for (int c = 0; c < s->constraints; c++) {
        const Constraint split = {affine_substitute(arena, s->constraint[c].value, 1, &index, &by),
                                  s->constraint[c].equality};
        constraint[c] = condition_tightened(arena, &split);
    }
    s->subscript = subscript;
    s->constraint = constraint;
    s->value = expr_substitute(arena, s->value, 1, &index, &by);
}

static const char *unique_name(Arena *arena, const Statement *s, const char *name)
{
    const char *candidate = name;
    for (int suffix = 2, i = 0; i < s->outer + s->reduced; i++)
        if (string_equal(s->index[i]->name, candidate)) {
            candidate = arena_format(arena, "%s%d", name, suffix++);
            i = -1;
        }
    return candidate;
}

void statement_split(Module *module, Statement *s, const Index *index, int64_t size,
                     const char *name, const Index **quotient, const Index **remainder)
{
    Arena *arena = module->arena;
    const int at = position_of(s, index), count = s->outer + s->reduced;
    *quotient = index_new(module, index->name, index->extent / size);
    *remainder = index_new(module, unique_name(arena, s, name != NULL ? name : index->name), size);
    const Index **indices = ARENA_ARRAY(arena, const Index *, count + 1);
    for (int i = 0; i < at; i++)
        indices[i] = s->index[i];
    indices[at] = *quotient;
    indices[at + 1] = *remainder;
    for (int i = at + 1; i < count; i++)
        indices[i + 1] = s->index[i];
    const Affine *by = affine_add(arena, affine_scale(arena, affine_index(arena, *quotient), size),
                                  affine_index(arena, *remainder));
    replace_index(module, s, index, by);
    s->index = indices;
    if (at < s->outer)
        s->outer++;
    else
        s->reduced++;
}

/* ---- Bounds ---- */

static int64_t floor_of(int64_t a, int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

/* Adds what a constraint says about the bounds of an index, first <= i <= last. */
static void add_bound(const Constraint *c, const Index *index, int64_t *first, int64_t *last)
{
    const AffineTerm *term = c->value->count == 1 ? &c->value->term[0] : NULL;
    if (term == NULL || term->index != index)
        return;
    const int64_t weight = term->coefficient, constant = c->value->constant;
    if (c->equality && constant % weight != 0)
        return;
    const int64_t least = weight > 0 ? -floor_of(constant, weight) : -constant / weight;
    const int64_t most = weight < 0 ? floor_of(constant, -weight) : -constant / weight;
    if ((weight > 0 || c->equality) && least > *first)
        *first = least;
    if ((weight < 0 || c->equality) && most < *last)
        *last = most;
}

void statement_bounds(const Statement *s, const Affine *value, int64_t *least, int64_t *most)
{
    *least = affine_min(value);
    *most = affine_max(value);
    for (int i = 0; i < s->outer + s->reduced; i++) {
        int64_t first = 0, last = s->index[i]->extent - 1;
        for (int c = 0; c < s->constraints; c++)
            add_bound(&s->constraint[c], s->index[i], &first, &last);
        const int64_t weight = affine_coefficient(value, s->index[i]);
        const int64_t below = weight * first, above = weight * (last - s->index[i]->extent + 1);
        *least += weight > 0 ? below : above;
        *most += weight > 0 ? above : below;
    }
}

bool statement_is_boxed(const Statement *s)
{
    bool boxed = true;
    for (int c = 0; c < s->constraints && s->reduction == REDUCE_NONE; c++) {
        const Affine *value = s->constraint[c].value;
        boxed &= value->count == 1 && value->term[0].index != NULL &&
                 (!s->constraint[c].equality || value->constant % value->term[0].coefficient == 0);
    }
    return boxed;
}

static void remove_outer(Statement *s, const Index **indices, int at)
{
    for (int i = at; i + 1 < s->outer + s->reduced; i++)
        indices[i] = indices[i + 1];
    s->outer--;
}

static void drop_decided(Module *module, Statement *s)
{
    Constraint *kept = ARENA_ARRAY(module->arena, Constraint, s->constraints);
    int count = 0;
    for (int c = 0; c < s->constraints; c++)
        if (condition_decision(&s->constraint[c]) != ALWAYS)
            kept[count++] = s->constraint[c];
    s->constraint = kept;
    s->constraints = count;
}

void statement_narrow(Module *module, Statement *s)
{
    Arena *arena = module->arena;
    const Index **indices =
        arena_copy(arena, s->index, sizeof *indices * (size_t)(s->outer + s->reduced));
    s->index = indices;
    for (int i = s->outer - 1; i >= 0; i--) {
        const Index *index = indices[i];
        int64_t first = 0, last = index->extent - 1;
        for (int c = 0; c < s->constraints; c++)
            add_bound(&s->constraint[c], index, &first, &last);
        if (first > last || (first == 0 && last == index->extent - 1))
            continue;
        const Affine *by = affine_constant(arena, first);
        if (first == last) {
            remove_outer(s, indices, i);
        } else {
            indices[i] = index_new(module, index->name, last - first + 1);
            by = affine_offset(arena, affine_index(arena, indices[i]), first);
        }
        replace_index(module, s, index, by);
    }
    drop_decided(module, s);
}

/* ---- Digits ---- */

enum { MAX_DIVISORS = 8 };

struct Divisors {
    const Index *index;
    int count; /* -1: too many */
    int64_t divisor[MAX_DIVISORS];
};

static void add_divisor(struct Divisors *divisors, int64_t divisor)
{
    int at = 0;
    while (at < divisors->count && divisors->divisor[at] < divisor)
        at++;
    if (divisors->count < 0 || (at < divisors->count && divisors->divisor[at] == divisor))
        return;
    if (divisors->count == MAX_DIVISORS) {
        divisors->count = -1;
        return;
    }
    for (int i = divisors->count++; i > at; i--)
        divisors->divisor[i] = divisors->divisor[i - 1];
    divisors->divisor[at] = divisor;
}

static void collect(struct Divisors *divisors, const Affine *affine)
{
    for (int t = 0; t < affine->count; t++)
        if (affine->term[t].index == NULL &&
            affine_as_index(affine->term[t].dividend) == divisors->index)
            add_divisor(divisors, affine->term[t].divisor);
}

static void collect_read(void *user, const Expr *read)
{
    for (int d = 0; d < read->count; d++)
        if (read->subscript[d].affine != NULL)
            collect(user, read->subscript[d].affine);
}

static bool is_radix(const struct Divisors *divisors)
{
    for (int i = 0; i < divisors->count; i++)
        if ((i + 1 < divisors->count ? divisors->divisor[i + 1] : divisors->index->extent) %
                divisors->divisor[i] !=
            0)
            return false;
    return divisors->count > 0;
}

static void split_index(Module *module, Statement *s, const Index *index)
{
    struct Divisors divisors = {.index = index};
    expr_reads(s->value, collect_read, &divisors);
    for (int d = 0; d < s->result->rank; d++)
        collect(&divisors, s->subscript[d]);
    if (!is_radix(&divisors))
        return;
    for (int i = divisors.count - 1; i >= 0; i--) {
        const Index *quotient;
        statement_split(module, s, index, divisors.divisor[i], NULL, &quotient, &index);
    }
}

void statement_split_digits(Module *module, Statement *s, const Index *whole)
{
    const int count = s->outer + s->reduced;
    const Index **before = arena_copy(module->arena, s->index, sizeof *before * (size_t)count);
    for (int i = 0; i < count; i++)
        if (before[i] != whole)
            split_index(module, s, before[i]);
}
