/* A greedy choice, one value after the other, each time with the peak that the choices before have
   left. What a choice costs is the sum of the chain of definitions that it takes; what it saves is
   the value's bytes at the peak, less those of what the chain keeps alive longer. So what follows
   cheaply from a neighbour goes first, as activations from the sums that they are made of, then
   contractions, and stretches of a deep network end up being computed again from their beginnings,
   as in Chen, Xu, Zhang, Guestrin, "Training deep nets with sublinear memory cost", 2016. In a
   recurrence the values that steps hand on are kept, and others computed again from those, step by
   step, by the recurrence that reads them; then what they hand on, too. */
#include "memory/chain.h"
#include "ir/cost.h"
#include "memory/stepwise.h"
#include <stdlib.h>

enum {
    CHAIN = 64, /* statements that are computed again for one value, at most */
    SMALL_PART =
        8,      /* what a chain reads is kept for it if this many times smaller than the value */
    WORTH = 16, /* values this many times smaller than the largest at the peak are left alone */
    PART = 8    /* of what is too much at the peak, that is chosen at once */
};

/* ---- Chains ---- */

/* Of the versions of a value that are computed before the chain's place, the one that is live
   longest. */
static const Value *version_there(const Chain *chain, const Value *value)
{
    const Lifetimes *lifetimes = chain->lifetimes;
    const Versions *versions = &chain->recomputer->versions;
    const Value *best = value;
    for (int i = 0; i < versions->count; i++) {
        const Value *other = &lifetimes->value[versions->items[i].again->id];
        if (other->original != value->original)
            continue;
        if (chain->steps != NULL && other->tensor->stepwise && other->first == chain->before)
            return other;
        if (!other->tensor->stepwise && other->first < chain->before && other->last > best->last)
            best = other;
    }
    return best;
}

static bool has(const Chain *chain, int position)
{
    for (int i = 0; i < chain->copies.count; i++)
        if (chain->copies.items[i] == position)
            return true;
    return false;
}

/* What a recurrence carries from step to step takes all of its steps to compute again. */
static bool is_carried(const Chain *chain, const Value *value)
{
    for (int i = 0; i < value->definitions.count; i++)
        if (value->definitions.items[i] >= chain->reader)
            return true;
    return false;
}

static void take_read(void *user, const Expr *read);

/* Takes the definitions of a value into the chain, and what those need. */
static void take(Chain *chain, const Value *value)
{
    const Program *program = chain->recomputer->program;
    for (int i = 0; i < value->definitions.count && !chain->refused; i++) {
        const int position = value->definitions.items[i];
        if (has(chain, position))
            continue;
        if (chain->copies.count == CHAIN ||
            chain->recomputer->stay[program->statements.items[position]->id]) {
            chain->refused = true;
            return;
        }
        LIST_PUSH(chain->recomputer->scratch, &chain->copies, position);
        chain->flops += statement_flops(program->statements.items[position]);
        const int reader = chain->reader;
        chain->reader = position;
        expr_reads(program->statements.items[position]->value, take_read, chain);
        chain->reader = reader;
    }
}

/* What is read is still there, or is kept for the chain if it is small, or is computed again too.
 */
static void take_read(void *user, const Expr *read)
{
    Chain *chain = user;
    const Value *value = &chain->lifetimes->value[read->tensor->id];
    if (value->tensor == NULL || value->kept || chain->instead[read->tensor->id] != NULL)
        return;
    const Value *there = version_there(chain, value);
    chain->instead[read->tensor->id] = there->tensor;
    const ReadInstead instead = {read->tensor->id, there->tensor};
    LIST_PUSH(chain->recomputer->scratch, &chain->reads, instead);
    if (there->last >= chain->before)
        return;
    chain->taken += there->whole; /* none for what stays in registers, as it did the first time */
    chain->taken_by_steps += there->bytes;
    const bool again = there->bytes == 0 || there->whole * SMALL_PART > chain->saved;
    chain->carries |= again && is_carried(chain, there);
    chain->refused |= chain->carries && !chain->recomputer->carries;
    if (again)
        take(chain, there);
    else if (there->last < chain->lifetimes->peak)
        chain->saved -= there->bytes;
}

static int ascending(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* Those that are computed step by step come last, directly before the recurrence, and take the
   bytes of a step. */
static void order_copies(Chain *chain, const bool *inside)
{
    const Program *program = chain->recomputer->program;
    Arena *scratch = chain->recomputer->scratch;
    int *position = chain->copies.items, count = chain->copies.count, next = 0;
    const int *old = arena_copy(scratch, position, sizeof *position * (size_t)count);
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < count; i++) {
            const Tensor *result = program->statements.items[old[i]]->result;
            if (inside[i] != (pass == 1))
                continue;
            position[next++] = old[i];
            chain->whole += pass == 0;
            const Value *value = &chain->lifetimes->value[result->id];
            if (pass == 1 && result != chain->value->tensor &&
                value->definitions.items[0] == old[i])
                chain->taken -= value->whole - value->whole / (size_t)chain->steps->steps;
        }
}

/* ---- Choices ---- */

/* What a value's definition defines beside it: the argument of a maximum, or the maximum. */
static const Value *partner_of(const Recomputer *recomputer, const Lifetimes *lifetimes,
                               const Value *value)
{
    const Statement *s = recomputer->program->statements.items[value->definitions.items[0]];
    if (s->argument == NULL)
        return NULL;
    return &lifetimes->value[s->argument == value->tensor ? s->result->id : s->argument->id];
}

static void save(Chain *chain, const Value *value)
{
    if (value->after >= 0 && value->after < chain->before)
        chain->before = value->after;
    if (value->after >= 0 && value->before < chain->lifetimes->peak)
        chain->saved += value->bytes;
    chain->moved &= !value->read_before;
    chain->refused |= value->kept;
}

struct Reading {
    const Value *value, *partner;
    bool found;
};

static void find_read(void *user, const Expr *read)
{
    struct Reading *reading = user;
    reading->found |= read->tensor == reading->value->tensor ||
                      (reading->partner != NULL && read->tensor == reading->partner->tensor);
}

/* Whether a statement that has to stay as it is would read something else. */
static bool changes_what_stays(const Chain *chain)
{
    const Recomputer *recomputer = chain->recomputer;
    struct Reading reading = {chain->value, chain->partner, false};
    const int count = recomputer->stay_names->count > 0 ? chain->value->last + 1 : 0;
    for (int i = chain->before; i < count && !reading.found; i++)
        if (recomputer->stay[recomputer->program->statements.items[i]->id])
            expr_reads(recomputer->program->statements.items[i]->value, find_read, &reading);
    return reading.found;
}

static void find_inside(Chain *chain)
{
    const Recomputer *recomputer = chain->recomputer;
    qsort(chain->copies.items, (size_t)chain->copies.count, sizeof *chain->copies.items, ascending);
    chain->whole = chain->steps == NULL ? chain->copies.count : 0;
    if (chain->steps == NULL || chain->refused)
        return;
    const StepCopies copies = {recomputer->program,  chain->steps,        chain->value->tensor,
                               chain->copies.count,  chain->copies.items, chain->instead,
                               chain->lifetimes->ids};
    const bool *inside = stepwise_find(recomputer->scratch, &copies);
    chain->refused = inside == NULL;
    if (!chain->refused)
        order_copies(chain, inside);
}

/* Nothing reads a value before a statement. */
static bool is_read_first_at(const Recomputer *recomputer, const Value *value, int position)
{
    for (int i = value->first; i < position; i++)
        if (expr_reads_tensor(recomputer->program->statements.items[i]->value, value->tensor))
            return false;
    return true;
}

/* What is behind the peak, or from the recurrence on that is the peak. */
static void find_place(Chain *chain)
{
    const Recurrence *steps = chain->steps;
    if (steps == NULL || chain->value->after == steps->first) {
        save(chain, chain->value);
        if (chain->partner != NULL)
            save(chain, chain->partner);
        return;
    }
    chain->before = steps->first;
    chain->saved = chain->value->bytes - chain->value->bytes / (size_t)steps->steps;
    chain->moved = is_read_first_at(chain->recomputer, chain->value, steps->first);
    chain->refused |= chain->value->kept;
}

/* The recurrence that a value is read by from the peak on, and by nothing else; NULL. */
static const Recurrence *steps_of(const Recomputer *recomputer, const Lifetimes *lifetimes,
                                  const Value *value)
{
    for (int i = 0; i < recomputer->recurrences.count; i++) {
        const Recurrence *r = &recomputer->recurrences.items[i];
        const bool is_peak = r->first <= lifetimes->peak && lifetimes->peak <= value->last;
        if (r->step != NULL && value->last == r->first + r->count - 1 &&
            value->definitions.items[value->definitions.count - 1] < r->first &&
            (value->after == r->first || is_peak))
            return r;
    }
    return NULL;
}

struct Sharing {
    const Chain *chain;
    bool found;
};

static void find_shared(void *user, const Expr *read)
{
    struct Sharing *sharing = user;
    const Chain *chain = sharing->chain;
    for (int i = 0; i < chain->copies.count; i++) {
        const Statement *s = chain->recomputer->program->statements.items[chain->copies.items[i]];
        sharing->found |= s->result == read->tensor && s->result != chain->value->tensor;
    }
}

/* Live at the peak, and read step by step by a recurrence from there on. */
static bool lies_for_steps(const Lifetimes *lifetimes, const Value *value, const Recurrence *steps)
{
    return steps != NULL && !value->kept && value->bytes > 0 && value->first < lifetimes->peak;
}

/* What can be saved of other values that are made of the same, once that is there. */
static size_t saved_beside(const Chain *chain)
{
    const Lifetimes *lifetimes = chain->lifetimes;
    size_t saved = 0;
    for (int i = 0; i < lifetimes->ids; i++) {
        const Value *value = &lifetimes->value[i];
        if (value == chain->value || value->tensor == NULL || value->definitions.count == 0 ||
            !lies_for_steps(lifetimes, value, chain->steps) ||
            steps_of(chain->recomputer, lifetimes, value) != chain->steps)
            continue;
        struct Sharing sharing = {chain, false};
        const int definition = value->definitions.items[0];
        expr_reads(chain->recomputer->program->statements.items[definition]->value, find_shared,
                   &sharing);
        if (sharing.found)
            saved += value->bytes - value->bytes / (size_t)chain->steps->steps;
    }
    return saved;
}

/* Refuses what takes no less than it saves. */
static void weigh(Chain *chain)
{
    const Lifetimes *lifetimes = chain->lifetimes;
    const size_t most = lifetimes->live[lifetimes->peak], bytes = chain->value->bytes;
    if (chain->refused)
        return;
    if (chain->before <= lifetimes->peak) {
        if (chain->taken >= chain->saved)
            chain->saved += saved_beside(chain);
        chain->refused = chain->taken >= chain->saved;
        chain->saved -= chain->refused ? 0 : chain->taken;
        return;
    }
    const size_t there = (chain->moved ? lifetimes->live : lifetimes->before)[chain->before];
    chain->refused =
        there + chain->taken >=
        most + (chain->steps != NULL ? bytes - bytes / (size_t)chain->steps->steps : 0);
}

/* `instead` has those of the chain's reads afterwards. steps: the recurrence at whose steps it is
   to be computed; NULL: at once. */
static Chain chain_of(const Recomputer *recomputer, const Lifetimes *lifetimes, const Value *value,
                      const Recurrence *steps, Tensor **instead)
{
    const Value *partner = partner_of(recomputer, lifetimes, value);
    const int count = value->definitions.count;
    Chain chain = {.recomputer = recomputer,
                   .lifetimes = lifetimes,
                   .value = value,
                   .partner = partner,
                   .moved = true,
                   .steps = steps,
                   .before = recomputer->program->statements.count,
                   .instead = instead,
                   .refused = partner != NULL && (count > 1 || steps != NULL)};
    find_place(&chain);
    chain.refused |= chain.before >= recomputer->updates ||
                     value->definitions.items[count - 1] >= lifetimes->peak;
    chain.refused = chain.refused || changes_what_stays(&chain);
    if (!chain.refused)
        take(&chain, value);
    find_inside(&chain);
    if (chain.carries || recomputer->carried[value->tensor->id])
        chain.taken = chain.taken_by_steps;
    for (int i = 0; chain.moved && i < count; i++)
        chain.flops -=
            statement_flops(recomputer->program->statements.items[value->definitions.items[i]]);
    weigh(&chain);
    return chain;
}

void chain_recall(const Chain *chain)
{
    for (int i = 0; i < chain->reads.count; i++)
        chain->instead[chain->reads.items[i].id] = chain->reads.items[i].there;
}

void chain_forget(const Chain *chain)
{
    for (int i = 0; i < chain->reads.count; i++)
        chain->instead[chain->reads.items[i].id] = NULL;
}

/* Live at the peak without being used there. */
static bool lies_idle(const Lifetimes *lifetimes, const Value *value)
{
    return value->tensor != NULL && !value->kept && value->bytes > 0 && value->before >= 0 &&
           value->before < lifetimes->peak && value->after >= 0;
}

static int dearer(const void *left, const void *right)
{
    const Chain *a = left, *b = right;
    const double x = a->flops * (double)b->saved, y = b->flops * (double)a->saved;
    if (x != y)
        return x < y ? -1 : 1;
    if (a->saved != b->saved)
        return a->saved > b->saved ? -1 : 1;
    return a->value->tensor->id - b->value->tensor->id;
}

struct Carrying {
    const Lifetimes *lifetimes;
    int reader;
    bool *carried; /* by tensor id */
};

static void find_carried(void *user, const Expr *read)
{
    const struct Carrying *carrying = user;
    const Value *value = &carrying->lifetimes->value[read->tensor->id];
    for (int i = 0; i < value->definitions.count; i++)
        if (value->definitions.items[i] >= carrying->reader)
            carrying->carried[read->tensor->id] = true;
}

/* What steps take over from those before: with it at hand, all else of a step can be computed again
   without the steps before. */
static bool *carried_values(const Recomputer *recomputer, const Lifetimes *lifetimes)
{
    struct Carrying carrying = {lifetimes, 0,
                                ARENA_ARRAY(recomputer->scratch, bool, lifetimes->ids)};
    for (int i = 0; i < recomputer->recurrences.count; i++) {
        const Recurrence *r = &recomputer->recurrences.items[i];
        for (carrying.reader = r->first; carrying.reader < r->first + r->count; carrying.reader++)
            expr_reads(recomputer->program->statements.items[carrying.reader]->value, find_carried,
                       &carrying);
    }
    return carrying.carried;
}

/* All that may be chosen, the cheapest per byte first. */
static Chains candidates(const Recomputer *recomputer, const Lifetimes *lifetimes,
                         const bool *except, Tensor **instead)
{
    size_t largest = 0;
    for (int i = 0; i < lifetimes->ids; i++)
        if (lies_idle(lifetimes, &lifetimes->value[i]) && lifetimes->value[i].bytes > largest)
            largest = lifetimes->value[i].bytes;
    Chains chains = {0};
    for (int i = 0; i < lifetimes->ids; i++) {
        const Value *value = &lifetimes->value[i];
        if (value->tensor == NULL || value->definitions.count == 0 ||
            value->bytes * WORTH < largest || (except != NULL && except[i]))
            continue;
        const Recurrence *steps = steps_of(recomputer, lifetimes, value);
        for (int pass = 0; pass < 2; pass++) {
            if (pass == 0 ? !lies_for_steps(lifetimes, value, steps) : !lies_idle(lifetimes, value))
                continue;
            const Chain chain =
                chain_of(recomputer, lifetimes, value, pass == 0 ? steps : NULL, instead);
            chain_forget(&chain);
            if (!chain.refused)
                LIST_PUSH(recomputer->scratch, &chains, chain);
        }
    }
    if (chains.count > 0)
        qsort(chains.items, (size_t)chains.count, sizeof *chains.items, dearer);
    return chains;
}

/* ---- Several at once ---- */

static const Tensor *copied(const Chain *chain, int copy)
{
    return chain->recomputer->program->statements.items[chain->copies.items[copy]]->result;
}

/* Whether a chain has to do with one of those whose tensors are marked, by id. */
static bool shares(const Chain *chain, const bool *marked)
{
    bool shares = false;
    for (int i = 0; i < chain->reads.count; i++)
        shares |= marked[chain->reads.items[i].id] || marked[chain->reads.items[i].there->id];
    for (int i = 0; i < chain->copies.count; i++)
        shares |= marked[copied(chain, i)->id];
    return shares;
}

static void mark(const Chain *chain, bool *marked)
{
    for (int i = 0; i < chain->reads.count; i++)
        marked[chain->reads.items[i].id] = marked[chain->reads.items[i].there->id] = true;
    for (int i = 0; i < chain->copies.count; i++)
        marked[copied(chain, i)->id] = true;
}

static bool is_plain(const Chain *chain)
{
    return !chain->moved && chain->steps == NULL && chain->partner == NULL;
}

static int later_first(const void *left, const void *right)
{
    return ((const Chain *)right)->before - ((const Chain *)left)->before;
}

static Chains cheapest(const Recomputer *recomputer, const Lifetimes *lifetimes, Chains all,
                       size_t wanted)
{
    Chains chosen = {0};
    if (all.count == 0)
        return chosen;
    LIST_PUSH(recomputer->scratch, &chosen, all.items[0]);
    if (recomputer->recurrences.count > 0 || !is_plain(&all.items[0]))
        return chosen;
    bool *marked = ARENA_ARRAY(recomputer->scratch, bool, lifetimes->ids);
    bool *place = ARENA_ARRAY(recomputer->scratch, bool, recomputer->program->statements.count + 1);
    size_t saved = all.items[0].saved;
    for (int i = 0; i < all.count; i++) {
        const Chain *chain = &all.items[i];
        if (i > 0 && saved + chain->saved > wanted / PART)
            break;
        if (!is_plain(chain) || place[chain->before] || shares(chain, marked))
            continue;
        place[chain->before] = true;
        mark(chain, marked);
        if (i > 0) {
            saved += chain->saved;
            LIST_PUSH(recomputer->scratch, &chosen, *chain);
        }
    }
    qsort(chosen.items, (size_t)chosen.count, sizeof *chosen.items, later_first);
    return chosen;
}

Chains chains_choose(Recomputer *recomputer, const Lifetimes *lifetimes, size_t wanted,
                     Tensor **instead)
{
    recomputer->carries = false;
    recomputer->carried = carried_values(recomputer, lifetimes);
    Chains all = candidates(recomputer, lifetimes, recomputer->carried, instead);
    recomputer->carries = all.count == 0;
    if (all.count == 0)
        all = candidates(recomputer, lifetimes, NULL, instead);
    return cheapest(recomputer, lifetimes, all, wanted);
}
