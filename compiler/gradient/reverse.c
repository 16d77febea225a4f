/* The access reads element f(D) at the points D. Reversed, every element x has to find its points:
   each dimension of the tensor is an equation f_d(D) = x_d, solved one after the other, the
   plainest first. A solution either keeps indices of D as outer indices of the piece (where
   different values of them read different elements), or takes the element's own index x_d and
   eliminates one of D's: what is left of D is summed over, within bounds. Where only some elements
   are reached, the others are pieces of zeros; under a stride each residue class of x_d is a piece.

   Whatever the steps find, isl has the last word (proof.c); what it does not accept is solved again
   by leaving every equation in the sum's condition. */
#include "gradient/reverse.h"
#include "gradient/branch.h"
#include "gradient/proof.h"

enum { MAX_CLASSES = 8 }; /* of one dimension: pieces of larger strides are summed by a condition */

static void solve(Reversal *reversal, Branch *branch, int step);

static Arena *arena_of(const Reversal *reversal)
{
    return reversal->module->arena;
}

static int64_t extent_of(const Reversal *reversal, int dim)
{
    return reversal->access->tensor->extent[dim];
}

static int64_t modulo(int64_t a, int64_t b)
{
    const int64_t rest = a % b;
    return rest < 0 ? rest + b : rest;
}

static int64_t magnitude(int64_t a)
{
    return a < 0 ? -a : a;
}

/* a / divisor where that is exact, else NULL. */
static const Affine *divide_exactly(Arena *arena, const Affine *a, int64_t divisor)
{
    if (a->constant % divisor != 0)
        return NULL;
    const Affine *result = affine_constant(arena, a->constant / divisor);
    for (int t = 0; t < a->count; t++) {
        const AffineTerm *term = &a->term[t];
        if (term->coefficient % divisor != 0)
            return NULL;
        const Affine *unit = term->index != NULL
                                 ? affine_index(arena, term->index)
                                 : affine_floor(arena, term->dividend, term->divisor);
        result = affine_add(arena, result, affine_scale(arena, unit, term->coefficient / divisor));
    }
    return result;
}

/* ---- Indices that tell the elements apart: kept ---- */

static void sort_by_coefficient(Form *form)
{
    for (int i = 1; i < form->count; i++)
        for (int j = i; j > 0 && form->coefficient[j - 1] > form->coefficient[j]; j--) {
            const int64_t coefficient = form->coefficient[j];
            const int slot = form->slot[j];
            form->coefficient[j] = form->coefficient[j - 1];
            form->slot[j] = form->slot[j - 1];
            form->coefficient[j - 1] = coefficient;
            form->slot[j - 1] = slot;
        }
}

static int64_t extent_at(const Branch *branch, const Form *form, int term)
{
    return branch->slot[form->slot[term]].index->extent;
}

/* The distance from the smallest to the largest value of the first terms, plus one; 0 when two of
   their points have the same value. */
static int64_t span_of(const Branch *branch, const Form *form, int terms)
{
    int64_t span = 1;
    for (int i = 0; i < terms; i++) {
        if (form->coefficient[i] < span)
            return 0;
        span += form->coefficient[i] * (extent_at(branch, form, i) - 1);
    }
    return span;
}

static void fill_interval(Reversal *reversal, const Branch *branch, int dim, int64_t from,
                          int64_t to)
{
    if (from >= to)
        return;
    Branch *zeros = branch_copy(reversal, branch);
    const Affine *element = branch_element(reversal, zeros, dim, to - from);
    zeros->result[dim] = affine_offset(arena_of(reversal), element, from);
    branch_fill(reversal, zeros);
}

/* The elements that a term jumps over: those between the span of the smaller terms and its step. */
static void fill_gap(Reversal *reversal, const Branch *branch, int dim, const Form *form, int term)
{
    const int64_t span = span_of(branch, form, term), step = form->coefficient[term];
    if (span == step || extent_at(branch, form, term) == 1)
        return;
    Arena *arena = arena_of(reversal);
    Branch *zeros = branch_copy(reversal, branch);
    const Affine *sum = affine_constant(arena, form->rest->constant + span);
    for (int i = form->count - 1; i >= term; i--) {
        const int64_t extent = extent_at(branch, form, i) - (i == term);
        const Affine *index = branch_element(reversal, zeros, dim, extent);
        sum = affine_add(arena, sum, affine_scale(arena, index, form->coefficient[i]));
    }
    sum = affine_add(arena, sum, branch_element(reversal, zeros, dim, step - span));
    zeros->result[dim] = sum;
    branch_fill(reversal, zeros);
}

static bool solve_kept(Reversal *reversal, Branch *branch, int step)
{
    const int dim = reversal->order[step];
    Form form = branch_form(reversal, branch, branch->read[dim]);
    if (form.floors > 0 || !affine_is_constant(form.rest))
        return false;
    sort_by_coefficient(&form);
    const int64_t span = span_of(branch, &form, form.count), from = form.rest->constant;
    if (span == 0 || from < 0 || from + span > extent_of(reversal, dim))
        return false;
    fill_interval(reversal, branch, dim, 0, from);
    for (int i = 0; i < form.count; i++)
        fill_gap(reversal, branch, dim, &form, i);
    fill_interval(reversal, branch, dim, from + span, extent_of(reversal, dim));
    for (int i = 0; i < form.count; i++) {
        Slot *slot = &branch->slot[form.slot[i]];
        slot->state = SLOT_OUTER;
        slot->dim = dim;
        slot->place = form.count - 1 - i;
    }
    branch->result[dim] = branch->read[dim];
    solve(reversal, branch, step + 1);
    return true;
}

/* ---- The element's own index, and one index eliminated ---- */

/* Solves sum == value for one index of the sum. False when that is not exact. */
static bool eliminate(const Reversal *reversal, Branch *branch, const Affine *sum, int slot,
                      const Affine *value)
{
    Arena *arena = arena_of(reversal);
    const Index *index = branch->slot[slot].index;
    const int64_t coefficient = affine_coefficient(sum, index);
    const Affine *others =
        affine_sub(arena, sum, affine_scale(arena, affine_index(arena, index), coefficient));
    const Affine *by = divide_exactly(arena, affine_sub(arena, value, others), coefficient);
    if (by == NULL)
        return false;
    branch_replace(reversal, branch, slot, by);
    branch_require(reversal, branch, by, false);
    branch_require(reversal, branch,
                   affine_sub(arena, affine_constant(arena, index->extent - 1), by), false);
    return true;
}

/* How many points eliminating a term saves: those of its index; and where it has a stride only one
   in so many of the others is left in each residue class. */
static int64_t saved_by(const Branch *branch, const Form *form, int term)
{
    const Slot *slot = &branch->slot[form->slot[term]];
    const int64_t stride = magnitude(form->coefficient[term]);
    return slot->index->extent * (slot->forward_outer && stride <= MAX_CLASSES ? stride : 1);
}

/* The term to eliminate: an outer index, for it is summed over no more, and what saves most. */
static int best_term(const Branch *branch, const Form *form, bool unit)
{
    int best = -1;
    for (int i = 0; i < form->count; i++) {
        const Slot *slot = &branch->slot[form->slot[i]];
        if (unit && magnitude(form->coefficient[i]) != 1)
            continue;
        if (best >= 0) {
            const Slot *other = &branch->slot[form->slot[best]];
            if (slot->forward_outer < other->forward_outer ||
                (slot->forward_outer == other->forward_outer &&
                 saved_by(branch, form, i) <= saved_by(branch, form, best)))
                continue;
        }
        best = i;
    }
    return best;
}

/* The one term that decides the residue class: -1 none, -2 more than one, or not only terms. */
static int odd_term(const Form *form, int64_t stride)
{
    int odd = -1;
    for (int i = 0; i < form->count; i++)
        if (form->coefficient[i] % stride != 0) {
            if (odd >= 0)
                return -2;
            odd = i;
        }
    for (int t = 0; t < form->rest->count; t++)
        if (form->rest->term[t].coefficient % stride != 0)
            return -2;
    return odd;
}

/* The smallest b >= 0 with coefficient*b = wanted modulo the stride, or -1. */
static int64_t congruent(int64_t coefficient, int64_t wanted, int64_t stride)
{
    for (int64_t b = 0; b < stride; b++)
        if (modulo(coefficient * b - wanted, stride) == 0)
            return b;
    return -1;
}

static int64_t common_divisor(int64_t a, int64_t b)
{
    return b == 0 ? magnitude(a) : common_divisor(b, a % b);
}

/* index = step*index' + first: only these points have the wanted residue. */
static void thin_out(const Reversal *reversal, Branch *branch, int slot, int64_t step,
                     int64_t first)
{
    if (step == 1)
        return;
    Arena *arena = arena_of(reversal);
    const Slot old = branch->slot[slot];
    const int64_t extent = (old.index->extent - first + step - 1) / step;
    const Index *fresh =
        branch_fresh(reversal, branch, slot, old.index->name, extent, SLOT_FREE, -1);
    branch->slot[slot].forward_outer = old.forward_outer;
    const Affine *by = affine_scale(arena, affine_index(arena, fresh), step);
    branch_replace(reversal, branch, slot + 1, affine_offset(arena, by, first));
}

static int slot_of(const Branch *branch, const Index *index)
{
    for (int i = 0; i < branch->slots; i++)
        if (branch->slot[i].index == index)
            return i;
    return -1;
}

/* Elements x = stride*x' + residue. */
static void solve_class(Reversal *reversal, const Branch *from, int step, const Form *form,
                        int chosen, int odd, int64_t residue)
{
    const int dim = reversal->order[step];
    const int64_t stride = magnitude(form->coefficient[chosen]);
    const int64_t extent = (extent_of(reversal, dim) - residue + stride - 1) / stride;
    if (extent <= 0)
        return;
    Arena *arena = arena_of(reversal);
    Branch *branch = branch_copy(reversal, from);
    const Affine *element = branch_element(reversal, branch, dim, extent);
    element = affine_offset(arena, affine_scale(arena, element, stride), residue);
    branch->result[dim] = element;
    const int64_t coefficient = odd < 0 ? 0 : form->coefficient[odd];
    const int64_t first = congruent(coefficient, residue - form->rest->constant, stride);
    if (first < 0 || (odd >= 0 && first >= extent_at(from, form, odd))) {
        branch_fill(reversal, branch);
        return;
    }
    const Index *index = from->slot[form->slot[chosen]].index;
    if (odd >= 0)
        thin_out(reversal, branch, form->slot[odd], stride / common_divisor(coefficient, stride),
                 first);
    if (!eliminate(reversal, branch, branch->read[dim], slot_of(branch, index), element))
        FAULT("no residue class %d of '%s'", (int)residue, reversal->access->tensor->name);
    solve(reversal, branch, step + 1);
}

static void solve_element(Reversal *reversal, Branch *branch, int step, const Affine *sum, int slot,
                          const Affine *element, const Affine *value)
{
    branch->result[reversal->order[step]] = element;
    if (!eliminate(reversal, branch, sum, slot, value))
        FAULT("no solution for '%s'", reversal->access->tensor->name);
    solve(reversal, branch, step + 1);
}

static bool solve_eliminated(Reversal *reversal, Branch *branch, int step)
{
    const int dim = reversal->order[step];
    const Form form = branch_form(reversal, branch, branch->read[dim]);
    if (form.floors > 0 || form.count == 0)
        return false;
    int chosen = best_term(branch, &form, false);
    const int64_t stride = magnitude(form.coefficient[chosen]);
    const int odd = odd_term(&form, stride);
    if (stride > 1 && stride <= MAX_CLASSES && odd != -2) {
        for (int64_t residue = 0; residue < stride; residue++)
            solve_class(reversal, branch, step, &form, chosen, odd, residue);
        return true;
    }
    chosen = best_term(branch, &form, true);
    if (chosen < 0)
        return false;
    const Affine *element = branch_element(reversal, branch, dim, extent_of(reversal, dim));
    solve_element(reversal, branch, step, branch->read[dim], form.slot[chosen], element, element);
    return true;
}

/* ---- Floor divisions ---- */

/* floor(B/q) + rest = x: B = q*(x - rest) + e with a fresh 0 <= e < q. */
static bool solve_floor(Reversal *reversal, Branch *branch, int step)
{
    Arena *arena = arena_of(reversal);
    const int dim = reversal->order[step];
    const Affine *read = branch->read[dim];
    const Form form = branch_form(reversal, branch, read);
    if (form.floors != 1 || form.count != 0)
        return false;
    const AffineTerm *floor = NULL;
    for (int t = 0; t < read->count; t++)
        if (read->term[t].index == NULL &&
            branch_form(reversal, branch, read->term[t].dividend).count > 0)
            floor = &read->term[t];
    if (floor == NULL || floor->coefficient != 1)
        return false;
    const Form inside = branch_form(reversal, branch, floor->dividend);
    const int chosen = inside.floors == 0 ? best_term(branch, &inside, true) : -1;
    if (chosen < 0)
        return false;
    const Affine *rest =
        affine_sub(arena, read, affine_floor(arena, floor->dividend, floor->divisor));
    const Affine *element = branch_element(reversal, branch, dim, extent_of(reversal, dim));
    const int slot = inside.slot[chosen];
    const char *name = branch->slot[slot].index->name;
    const Index *digit = branch_fresh(reversal, branch, slot, name, floor->divisor, SLOT_FREE, -1);
    const Affine *value = affine_scale(arena, affine_sub(arena, element, rest), floor->divisor);
    value = affine_add(arena, value, affine_index(arena, digit));
    solve_element(reversal, branch, step, floor->dividend, slot + 1, element, value);
    return true;
}

/* ---- Digits: i/q and i%q of one index ---- */

enum { MAX_DIGITS = 16 };

/* Notes the divisors q of floor(i/q), ascending; false when there is no room. */
static bool collect_divisors(const Affine *affine, const Index *index, int *count, int64_t *divisor)
{
    for (int t = 0; t < affine->count; t++) {
        const AffineTerm *term = &affine->term[t];
        if (term->index != NULL || affine_as_index(term->dividend) != index)
            continue;
        int at = 0;
        while (at < *count && divisor[at] < term->divisor)
            at++;
        if (at < *count && divisor[at] == term->divisor)
            continue;
        if (*count == MAX_DIGITS)
            return false;
        for (int i = *count; i > at; i--)
            divisor[i] = divisor[i - 1];
        divisor[at] = term->divisor;
        (*count)++;
    }
    return true;
}

/* Each divides the next, and the last one the extent. */
static bool is_radix(int count, const int64_t *divisor, int64_t extent)
{
    for (int i = 0; i < count; i++)
        if ((i + 1 < count ? divisor[i + 1] : extent) % divisor[i] != 0)
            return false;
    return count > 0;
}

static void split_slot(const Reversal *reversal, Branch *branch, int slot, int count,
                       const int64_t *divisor)
{
    Arena *arena = arena_of(reversal);
    const Slot old = branch->slot[slot];
    const Affine *sum = affine_constant(arena, 0);
    for (int i = 0; i <= count; i++) { /* from the least digit, which ends up last */
        const int64_t weight = i == 0 ? 1 : divisor[i - 1];
        const int64_t next = i == count ? old.index->extent : divisor[i];
        const char *name =
            i == 0 ? old.index->name : arena_format(arena, "%s%d", old.index->name, i);
        const Index *digit =
            branch_fresh(reversal, branch, slot, name, next / weight, SLOT_FREE, -1);
        branch->slot[slot].forward_outer = old.forward_outer;
        sum = affine_add(arena, affine_scale(arena, affine_index(arena, digit), weight), sum);
    }
    branch_replace(reversal, branch, slot + count + 1, sum);
}

static void split_digits(const Reversal *reversal, Branch *branch)
{
    for (int slot = branch->slots - 1; slot >= 0; slot--) {
        int64_t divisor[MAX_DIGITS];
        int count = 0;
        bool room = true;
        for (int d = 0; d < reversal->access->tensor->rank; d++)
            if (branch->read[d] != NULL)
                room = room &&
                       collect_divisors(branch->read[d], branch->slot[slot].index, &count, divisor);
        if (room && is_radix(count, divisor, branch->slot[slot].index->extent))
            split_slot(reversal, branch, slot, count, divisor);
    }
}

/* ---- The whole ---- */

/* Any subscript: every element looks at all the points, and takes those that read it. */
static void solve_equation(Reversal *reversal, Branch *branch, int step)
{
    const int dim = reversal->order[step];
    const Affine *element = branch_element(reversal, branch, dim, extent_of(reversal, dim));
    branch->result[dim] = element;
    if (branch->read[dim] != NULL)
        branch_require(reversal, branch, affine_sub(arena_of(reversal), branch->read[dim], element),
                       true);
    solve(reversal, branch, step + 1);
}

/* An index with a single point has nothing to tell apart from the others of a sum. */
static void drop_point_terms(const Reversal *reversal, Branch *branch, int dim)
{
    const Form form = branch_form(reversal, branch, branch->read[dim]);
    for (int i = 0; form.count > 1 && i < form.count; i++)
        if (extent_at(branch, &form, i) == 1)
            branch_replace(reversal, branch, form.slot[i], affine_constant(arena_of(reversal), 0));
}

/* Solves the dimensions from `step` on, for a branch that it may change. */
static void solve(Reversal *reversal, Branch *branch, int step)
{
    if (step == reversal->access->tensor->rank) {
        branch_finish(reversal, branch);
        return;
    }
    const int dim = reversal->order[step];
    if (!reversal->simple && branch->read[dim] != NULL) {
        drop_point_terms(reversal, branch, dim);
        if (solve_kept(reversal, branch, step) || solve_eliminated(reversal, branch, step) ||
            solve_floor(reversal, branch, step))
            return;
    }
    solve_equation(reversal, branch, step);
}

/* Dimensions with a bare index first, so that they keep it. */
static void order_dimensions(Reversal *reversal, const Branch *branch)
{
    const int rank = reversal->access->tensor->rank;
    int count = 0;
    for (int bare = 1; bare >= 0; bare--)
        for (int d = 0; d < rank; d++) {
            const bool is = branch->read[d] != NULL && affine_as_index(branch->read[d]) != NULL;
            if (is == (bool)bare)
                reversal->order[count++] = d;
        }
}

static Pieces reverse_by(Proofs *proofs, Module *module, const Access *access, bool simple)
{
    Reversal reversal = {proofs, module, access, simple, {0}, {0}};
    Branch *branch = branch_new(&reversal);
    if (!simple)
        split_digits(&reversal, branch);
    order_dimensions(&reversal, branch);
    solve(&reversal, branch, 0);
    return reversal.pieces;
}

Pieces reverse_access(Proofs *proofs, Module *module, const Access *access)
{
    Pieces pieces = reverse_by(proofs, module, access, false);
    if (proof_reversal(proofs, access, &pieces))
        return pieces;
    pieces = reverse_by(proofs, module, access, true);
    if (!proof_reversal(proofs, access, &pieces))
        FAULT("the reversed access of '%s' is not exact", access->tensor->name);
    return pieces;
}
