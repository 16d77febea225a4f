/* Where tensors lie: layouts, bytes of the arena, and what threads may touch at the same time. */
#include "checker.h"
#include "ir/dead.h"
#include <inttypes.h>
#include <stdlib.h>

/* ---- Layouts ---- */

static int by_stride(const void *a, const void *b)
{
    const LayoutDigit *x = a, *y = b;
    return x->stride < y->stride ? -1 : x->stride > y->stride;
}

/* Different digits are different addresses, all of them within the storage: each stride is more
   than the digits below it reach. */
static bool digits_fit(const Layout *layout)
{
    LayoutDigit digit[2 * TENSOR_MAX_RANK];
    for (int i = 0; i < layout->count; i++)
        digit[i] = layout->digit[i];
    qsort(digit, (size_t)layout->count, sizeof *digit, by_stride);
    int64_t last = 0;
    for (int i = 0; i < layout->count; i++) {
        if (digit[i].modulus > 1 && digit[i].stride <= last)
            return false;
        last += (digit[i].modulus - 1) * digit[i].stride;
    }
    return last < layout->elements;
}

/* { [x] -> [the digits of dimension d] } with as much of a border as there are zeros. */
static __isl_give isl_map *digits_of(Checker *checker, const Tensor *t, int d)
{
    const Layout *layout = t->layout;
    Text text = text_new(checker->arena);
    text_add(&text, "{ [x] -> [");
    int count = 0;
    for (int i = 0; i < layout->count; i++)
        if (layout->digit[i].dim == d)
            text_format(&text, "%s(floor((x + %" PRId64 ")/%" PRId64 ")) mod %" PRId64,
                        count++ > 0 ? ", " : "", layout->digit[i].shift, layout->digit[i].divisor,
                        layout->digit[i].modulus);
    text_format(&text, "] : %" PRId64 " <= x < %" PRId64 " }", -layout->halo_before[d],
                t->extent[d] + layout->halo_after[d]);
    return read_map(checker, text.data);
}

static void check_layout(Checker *checker, const Tensor *t)
{
    const Layout *layout = t->layout;
    if (!digits_fit(layout))
        fault(checker, -1, "the layout of %s gives two elements one place, or one outside of it",
              t->name);
    for (int d = 0; d < t->rank; d++) {
        if (!layout->clean && layout->halo_before[d] + layout->halo_after[d] > 0)
            fault(checker, -1, "%s has a border that is not kept zero", t->name);
        proof_begin(checker);
        if (d == folded_dimension(t) && t->role == ROLE_VALUE && !layout->clean)
            continue; /* the order of what is done proves it */
        isl_map *digits = digits_of(checker, t, d);
        prove(checker, -1, isl_map_is_injective(digits),
              "the layout of %s gives two indices of dimension %d one place", t->name, d);
        isl_map_free(digits);
    }
}

static bool same_layout(const Layout *a, const Layout *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    bool same = a->count == b->count && a->elements == b->elements && a->clean == b->clean;
    for (int i = 0; same && i < a->count; i++) {
        const LayoutDigit *x = &a->digit[i], *y = &b->digit[i];
        same = x->dim == y->dim && x->shift == y->shift && x->divisor == y->divisor &&
               x->modulus == y->modulus && x->stride == y->stride;
    }
    for (int d = 0; same && d < TENSOR_MAX_RANK; d++)
        same = a->halo_before[d] == b->halo_before[d] && a->halo_after[d] == b->halo_after[d];
    return same;
}

static void check_tensor(Checker *checker, const Tensor *t)
{
    if (t->layout != NULL)
        check_layout(checker, t);
    if (t->role != ROLE_VALUE && t->offset >= 0)
        fault(checker, -1, "%s is no value of a step, but lies in the arena", t->name);
    if (t->replaces != NULL && !same_layout(t->layout, t->replaces->layout))
        fault(checker, -1, "%s lies otherwise than %s, which it replaces", t->name,
              t->replaces->name);
}

void check_layouts(Checker *checker)
{
    const Program *programs[] = {checker->module->train, checker->module->eval};
    for (int i = 0; i < checker->module->tensors.count; i++)
        check_tensor(checker, checker->module->tensors.items[i]);
    for (int p = 0; p < 2; p++)
        for (int i = 0; i < programs[p]->tensors.count; i++)
            check_tensor(checker, programs[p]->tensors.items[i]);
}

/* ---- Lives ---- */

/* The groups that use a tensor of the arena, and its bytes. */
typedef struct Life {
    const Tensor *tensor;
    int first, last;
    int64_t begin, end;
} Life;

static int64_t bytes_of(const Tensor *t)
{
    return (t->layout != NULL ? t->layout->elements : tensor_elements(t)) * dtype_size(t->dtype);
}

static bool is_stored(const Checker *checker, const Access *a)
{
    return !tensors_have(&checker->program->groups.items[a->group]->locals, a->tensor);
}

/* In a loop, a tensor lives through all of it. What the trainer looks at stays until it has. */
static Life life_of(const Checker *checker, const Tensor *t)
{
    Life life = {t, -1, -1, t->offset, t->offset + bytes_of(t)};
    for (int i = 0; i < checker->accesses.count; i++) {
        const Access *a = &checker->accesses.items[i];
        if (a->tensor != t || !is_stored(checker, a))
            continue;
        life.first = life.first < 0 ? plan_loop_begin(checker->program, a->group) : life.first;
        life.last = plan_loop_end(checker->program, a->group) - 1;
    }
    if (program_observes(checker->program->program, t) && t->gradient_of == NULL)
        life.last = checker->program->groups.count;
    return life;
}

static void check_place(Checker *checker, const Life *life)
{
    const Tensor *t = life->tensor;
    if (life->begin % dtype_size(t->dtype) != 0 || life->end > (int64_t)checker->plan->arena_bytes)
        fault(checker, -1, "%s lies at %" PRId64 ", across the end of the arena or of an element",
              t->name, life->begin);
}

static bool share_bytes(const Tensor *a, const Tensor *b)
{
    return a->offset >= 0 && b->offset >= 0 && a->offset < b->offset + bytes_of(b) &&
           b->offset < a->offset + bytes_of(a);
}

static bool same_elements(const Tensor *a, const Tensor *b)
{
    bool same = a->offset == b->offset && a->dtype == b->dtype && a->rank == b->rank &&
                same_layout(a->layout, b->layout);
    for (int d = 0; same && d < a->rank; d++)
        same = a->extent[d] == b->extent[d];
    return same;
}

/* Whether a tensor begins to live where another ends, outside of loops, and every element of one
   lies where that of the other did. The order is proven with that of the group. */
static bool follows(const Checker *checker, const Life *a, const Life *b)
{
    return b->first == a->last && a->first < a->last && same_elements(a->tensor, b->tensor) &&
           checker->program->groups.items[a->last]->loop == NULL;
}

bool lies_in_place(const Checker *checker, const Tensor *operand, const Tensor *result)
{
    const Life a = life_of(checker, operand), b = life_of(checker, result);
    return operand->offset >= 0 && a.first >= 0 && b.first >= 0 && follows(checker, &a, &b);
}

static void check_lives(Checker *checker, const Life *a, const Life *b)
{
    const int common = a->first > b->first ? a->first : b->first;
    if (share_bytes(a->tensor, b->tensor) && a->first >= 0 && b->first >= 0 && common <= a->last &&
        common <= b->last && !follows(checker, a, b) && !follows(checker, b, a))
        fault(checker, -1, "%s and %s share bytes from %" PRId64 " on, and both live in group %d",
              a->tensor->name, b->tensor->name, a->begin > b->begin ? a->begin : b->begin, common);
    else
        checker->verdict.proofs++;
}

static void check_arena(Checker *checker)
{
    LIST(Life) lives = {0};
    const Program *program = checker->program->program;
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *t = program->tensors.items[i];
        if (t->offset < 0)
            continue;
        const Life life = life_of(checker, t);
        check_place(checker, &life);
        for (int k = 0; k < lives.count; k++)
            check_lives(checker, &lives.items[k], &life);
        LIST_PUSH(checker->arena, &lives, life);
    }
}

/* ---- Zeros ---- */

static bool same_digits(const Layout *a, const Layout *b)
{
    for (int i = 0; i < a->count && i < b->count; i++) {
        const LayoutDigit *x = &a->digit[i], *y = &b->digit[i];
        if (x->dim != y->dim || x->shift != y->shift || x->divisor != y->divisor ||
            x->modulus != y->modulus || x->stride != y->stride)
            return false;
    }
    return a->count == b->count && a->elements == b->elements;
}

/* Their elements lie at the same places, and zeros everywhere else. */
static bool same_border(const Tensor *a, const Tensor *b)
{
    bool same = a->layout != NULL && b->layout != NULL && a->layout->clean && b->layout->clean &&
                a->offset == b->offset && a->dtype == b->dtype && a->rank == b->rank &&
                same_digits(a->layout, b->layout);
    for (int d = 0; same && d < a->rank; d++)
        same = a->extent[d] == b->extent[d];
    return same;
}

/* Whether something puts other than zeros around the elements of a tensor. */
static bool is_spoilt(const Program *program, const Tensor *t)
{
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *other = program->tensors.items[i];
        if (other != t && share_bytes(other, t) && !same_border(other, t))
            return true;
    }
    return false;
}

/* A border that is zero from the start stays so where the bytes are no one else's; others are
   cleared where the life of the tensor begins, and all that read them see it. */
static void check_zeros(Checker *checker)
{
    const ProgramPlan *plan = checker->program;
    for (int i = 0; i < plan->program->tensors.count; i++) {
        const Tensor *t = plan->program->tensors.items[i];
        if (t->layout == NULL || !t->layout->clean || t->offset < 0)
            continue;
        const int first = life_of(checker, t).first;
        if ((is_spoilt(checker->module->train, t) || is_spoilt(checker->module->eval, t)) &&
            first >= 0 &&
            !tensors_have(&plan->groups.items[plan_runs_first(plan, first)]->cleared, t))
            fault(checker, first, "%s needs zeros around it, but shares its bytes", t->name);
    }
    for (int g = 0; g < plan->groups.count; g++)
        for (int i = 0; i < plan->groups.items[g]->cleared.count; i++) {
            const Tensor *t = plan->groups.items[g]->cleared.items[i];
            if (plan_runs_first(plan, life_of(checker, t).first) != g)
                fault(checker, g, "%s is cleared where it is not first written", t->name);
        }
}

/* ---- Threads ---- */

static bool starts_after_barrier(const Checker *checker, int group)
{
    return checker->program->groups.items[group]->barrier_before ||
           (checker->program == &checker->plan->train && group == checker->program->forward);
}

/* Two accesses that threads may make at the same time; in a loop, at steps in a relation. */
static void check_conflict(Checker *checker, const Access *a, const Access *b, const char *steps)
{
    if (!(a->write || b->write) || !is_stored(checker, a) || !is_stored(checker, b))
        return;
    if (a->storage == b->storage) {
        proof_begin(checker);
        isl_map *pairs = folded_dimension(a->tensor) < 0
                             ? access_pairs(a, b)
                             : access_pairs_at(a, same_place(checker, a->tensor, NULL), b);
        if (steps != NULL)
            pairs = pairs_of_steps(checker, pairs, a, b, steps);
        prove_no_pair(checker, b->group, pairs,
                      "no barrier stands between S%d and S%d, and both touch %s, %s",
                      a->statement->id, b->statement->id, a->storage->name,
                      a->write && b->write ? "writing" : "one of them writing");
    } else if (share_bytes(a->tensor, b->tensor)) {
        fault(checker, b->group, "no barrier stands between S%d and S%d, and %s and %s share bytes",
              a->statement->id, b->statement->id, a->tensor->name, b->tensor->name);
    }
}

/* Groups on one thread are all on the same. */
static void check_epochs(Checker *checker)
{
    const ProgramPlan *plan = checker->program;
    for (int i = 0; i < checker->accesses.count; i++)
        for (int k = i + 1, group = checker->accesses.items[i].group; k < checker->accesses.count;
             k++) {
            const Access *a = &checker->accesses.items[i], *b = &checker->accesses.items[k];
            for (; group < b->group; group++)
                if (starts_after_barrier(checker, group + 1))
                    break;
            if (group < b->group)
                break;
            if (a->group < b->group &&
                !(plan->groups.items[a->group]->serial && plan->groups.items[b->group]->serial))
                check_conflict(checker, a, b,
                               in_one_loop(checker, a->group, b->group) ? "{ [t] -> [t] }" : NULL);
        }
}

/* Whether no barrier stands on the way from a group to the next step of its loop, up to another. */
static bool reaches_next_step(const Checker *checker, int from, int to)
{
    const int end = plan_loop_end(checker->program, from);
    bool reaches = true;
    for (int g = from + 1; g < end; g++)
        reaches &= !checker->program->groups.items[g]->barrier_before;
    for (int g = plan_loop_begin(checker->program, from); g <= to; g++)
        reaches &= !checker->program->groups.items[g]->barrier_before;
    return reaches;
}

static void check_next_steps(Checker *checker)
{
    const ProgramPlan *plan = checker->program;
    for (int i = 0; i < checker->accesses.count; i++)
        for (int k = 0; k < checker->accesses.count; k++) {
            const Access *a = &checker->accesses.items[i], *b = &checker->accesses.items[k];
            if (in_one_loop(checker, a->group, b->group) &&
                !(plan->groups.items[a->group]->serial && plan->groups.items[b->group]->serial) &&
                reaches_next_step(checker, a->group, b->group))
                check_conflict(checker, a, b, "{ [t] -> [u] : t < u }");
        }
}

/* A step whose loss is not finite stops before it changes what is learnt. */
static void check_loss(Checker *checker)
{
    const ProgramPlan *plan = checker->program;
    for (int i = 0; i < checker->accesses.count; i++) {
        const Access *a = &checker->accesses.items[i];
        const bool learnt = a->storage->role == ROLE_PARAMETER || a->storage->role == ROLE_STATE;
        if (a->write && a->tensor == plan->program->loss && a->group >= plan->forward)
            fault(checker, a->group, "the loss is asked for before S%d gives it", a->statement->id);
        if (a->write && learnt && a->group < plan->forward)
            fault(checker, a->group, "S%d changes %s before the loss is known", a->statement->id,
                  a->storage->name);
    }
}

void check_memory(Checker *checker)
{
    if (checker->program == &checker->plan->train)
        check_loss(checker);
    if (!checker->plan->placed)
        return;
    check_arena(checker);
    check_zeros(checker);
    check_epochs(checker);
    check_next_steps(checker);
}
