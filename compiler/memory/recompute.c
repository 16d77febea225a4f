/* A greedy choice, one value after the other, each time with the peak that the choices before have
   left. What a choice costs is the sum of the chain of definitions that it takes; what it saves is
   the value's bytes at the peak, less those of what the chain keeps alive longer. So what follows
   cheaply from a neighbour goes first, as activations from the sums that they are made of, then
   contractions, and stretches of a deep network end up being computed again from their beginnings,
   as in Chen, Xu, Zhang, Guestrin, "Training deep nets with sublinear memory cost", 2016. */
#include "memory/recompute.h"
#include "ir/cost.h"
#include "ir/recurrence.h"
#include "memory/again.h"
#include "memory/inlining.h"
#include "memory/turns.h"
#include "poly/rounding.h"
#include <stdlib.h>

enum {
    CHAIN = 64, /* statements that are computed again for one value, at most */
    SMALL_PART =
        8,     /* what a chain reads is kept for it if this many times smaller than the value */
    WORTH = 16 /* values this many times smaller than the largest at the peak are left alone */
};

typedef struct Recomputer {
    Context *context;
    Module *module;
    Program *program;
    const StoredBytes *stored;
    Versions versions, eval_versions;
    const Map *stay_names;
    const Roundings *first; /* NULL: any */
    const bool *stay;       /* by the statement's id: it is not to be computed again */
    int updates;            /* the first statement that replaces something */
    Arena *scratch;         /* of one choice */
} Recomputer;

/* What it takes to compute a value again. */
typedef struct Chain {
    const Recomputer *recomputer;
    const Lifetimes *lifetimes;
    const Value *value, *partner; /* what the same statement defines beside it; NULL */
    bool moved;                   /* nothing reads them before: they need be computed only once */
    int before;                   /* the statement that it is put before */
    LIST(int) copies;             /* of the statements at these positions */
    LIST(int) reads;              /* tensors, by id */
    Tensor **instead;             /* by tensor id: what is read in its place */
    size_t saved;                 /* at the peak */
    size_t taken;                 /* where it is computed, beside its result */
    int reader;                   /* whose reads are visited */
    bool refused;
    double flops;
} Chain;

/* ---- Chains ---- */

/* Of a value that is not in the arena, because no group passes it on, what it would take there. */
static size_t whole_bytes(const Value *value)
{
    const size_t elements = (size_t)tensor_elements(value->tensor);
    return value->bytes > 0 ? value->bytes : elements * (size_t)dtype_size(value->tensor->dtype);
}

/* Of the versions of a value that are computed before the chain's place, the one that is live
   longest. */
static const Value *version_there(const Chain *chain, const Value *value)
{
    const Lifetimes *lifetimes = chain->lifetimes;
    const Versions *versions = &chain->recomputer->versions;
    const Value *best = value;
    for (int i = 0; i < versions->count; i++) {
        const Value *other = &lifetimes->value[versions->items[i].again->id];
        if (other->original == value->original && other->first < chain->before &&
            other->last > best->last)
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
    LIST_PUSH(chain->recomputer->scratch, &chain->reads, read->tensor->id);
    if (there->last >= chain->before)
        return;
    chain->taken += there->bytes; /* none for what stays in registers, as it did the first time */
    const bool again = there->bytes == 0 || there->bytes * SMALL_PART > chain->saved;
    chain->refused |= again && is_carried(chain, there);
    if (again)
        take(chain, there);
    else if (there->last < chain->lifetimes->peak)
        chain->saved -= there->bytes;
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

/* `instead` has no entries, and has those of the chain's reads afterwards. */
static Chain chain_of(const Recomputer *recomputer, const Lifetimes *lifetimes, const Value *value,
                      Tensor **instead)
{
    const Value *partner = partner_of(recomputer, lifetimes, value);
    const int count = value->definitions.count;
    Chain chain = {.recomputer = recomputer,
                   .lifetimes = lifetimes,
                   .value = value,
                   .partner = partner,
                   .moved = true,
                   .before = recomputer->program->statements.count,
                   .instead = instead,
                   .refused = partner != NULL && count > 1};
    save(&chain, value);
    if (partner != NULL)
        save(&chain, partner);
    chain.refused |= chain.before >= recomputer->updates ||
                     value->definitions.items[count - 1] >= lifetimes->peak;
    chain.refused = chain.refused || changes_what_stays(&chain);
    if (!chain.refused)
        take(&chain, value);
    for (int i = 0; chain.moved && i < count; i++)
        chain.flops -=
            statement_flops(recomputer->program->statements.items[value->definitions.items[i]]);
    const size_t *there = chain.moved ? lifetimes->live : lifetimes->before;
    chain.refused =
        chain.refused || there[chain.before] + chain.taken >= lifetimes->live[lifetimes->peak];
    return chain;
}

static void forget_reads(const Chain *chain)
{
    for (int i = 0; i < chain->reads.count; i++)
        chain->instead[chain->reads.items[i]] = NULL;
}

/* Live at the peak without being used there. */
static bool lies_idle(const Lifetimes *lifetimes, const Value *value)
{
    return value->tensor != NULL && !value->kept && value->bytes > 0 && value->before >= 0 &&
           value->before < lifetimes->peak && value->after >= 0;
}

static bool is_cheaper(const Chain *a, const Chain *b)
{
    const double left = a->flops * (double)b->saved, right = b->flops * (double)a->saved;
    return left != right ? left < right : a->saved > b->saved;
}

/* The value that is cheapest per byte; NULL: none. */
static const Value *choose(const Recomputer *recomputer, const Lifetimes *lifetimes,
                           Tensor **instead)
{
    size_t largest = 0;
    for (int i = 0; i < lifetimes->ids; i++)
        if (lies_idle(lifetimes, &lifetimes->value[i]) && lifetimes->value[i].bytes > largest)
            largest = lifetimes->value[i].bytes;
    Chain best = {.value = NULL};
    for (int i = 0; i < lifetimes->ids; i++) {
        const Value *value = &lifetimes->value[i];
        if (!lies_idle(lifetimes, value) || value->bytes * WORTH < largest)
            continue;
        const Chain chain = chain_of(recomputer, lifetimes, value, instead);
        forget_reads(&chain);
        if (!chain.refused && (best.value == NULL || is_cheaper(&chain, &best)))
            best = chain;
    }
    return best.value;
}

/* ---- Values that are computed later ----
   What nothing reads up to the peak need not be there yet: of what a layer's result has for a
   gradient, that of its input may follow behind that of its weights. Its definition moves behind
   the peak, where what it reads is still there or was needed at the peak anyway. */

enum { NEAR = 4 }; /* statements behind the peak that are tried */

typedef struct Deferral {
    const Value *value;
    int before;   /* the statement that its definition is put before */
    size_t saved; /* at the peak; 0: none */
} Deferral;

struct Extended {
    const Lifetimes *lifetimes;
    int before;
    size_t at_peak, behind; /* what is kept longer: over the peak, over the place behind it */
    const Value *counted[TENSOR_MAX_RANK];
    int count;
    bool refused;
};

static void extend_read(void *user, const Expr *read)
{
    struct Extended *extended = user;
    const Value *value = &extended->lifetimes->value[read->tensor->id];
    if (value->tensor == NULL || value->kept || value->last >= extended->before)
        return;
    for (int i = 0; i < extended->count; i++)
        if (extended->counted[i] == value)
            return;
    extended->refused |= extended->count == TENSOR_MAX_RANK;
    if (extended->refused)
        return;
    extended->counted[extended->count++] = value;
    extended->behind += whole_bytes(value);
    extended->at_peak += value->last < extended->lifetimes->peak ? whole_bytes(value) : 0;
}

/* What it saves to define a value before another statement instead. */
static Deferral defer_to(const Recomputer *recomputer, const Lifetimes *lifetimes,
                         const Value *value, int before)
{
    const Deferral none = {NULL, 0, 0};
    struct Extended extended = {.lifetimes = lifetimes, .before = before};
    const Statement *s = recomputer->program->statements.items[value->definitions.items[0]];
    expr_reads(s->value, extend_read, &extended);
    const size_t most = lifetimes->live[lifetimes->peak], bytes = whole_bytes(value);
    const bool held = value->held && before == value->last; /* directly above what reads it */
    if (extended.refused || extended.at_peak >= bytes ||
        lifetimes->live[before] + extended.behind >= most + (held ? value->bytes : 0))
        return none;
    for (int i = lifetimes->peak + 1; i < before; i++) /* where it is not yet, but what it reads */
        if (lifetimes->live[i] + extended.behind >= most + bytes)
            return none;
    return (Deferral){value, before, whole_bytes(value) - extended.at_peak};
}

/* What is defined at the peak may be as well: something may end between. */
static bool may_be_deferred(const Recomputer *recomputer, const Value *value, int peak)
{
    if (value->tensor == NULL || value->kept || value->read_before || value->before < 0 ||
        value->before > peak || value->after < 0 || value->definitions.count != 1)
        return false;
    const Statement *s = recomputer->program->statements.items[value->definitions.items[0]];
    return s->argument == NULL;
}

/* The value that saves most by being defined soon behind the peak. Lines of recurrences stay where
   they are. */
static Deferral best_deferral(const Recomputer *recomputer, const Lifetimes *lifetimes)
{
    Deferral best = {NULL, 0, 0};
    if (recurrence_find(recomputer->scratch, recomputer->module, recomputer->program).count > 0)
        return best;
    const int last = lifetimes->peak + NEAR;
    for (int i = 0; i < lifetimes->ids; i++) {
        const Value *value = &lifetimes->value[i];
        if (!may_be_deferred(recomputer, value, lifetimes->peak))
            continue;
        for (int at = lifetimes->peak + 1;
             at <= last && at <= value->after && at < recomputer->updates; at++) {
            const Deferral one = defer_to(recomputer, lifetimes, value, at);
            if (one.saved > best.saved)
                best = one;
        }
    }
    return best;
}

static void carry_out_deferral(const Recomputer *recomputer, const Deferral *deferral)
{
    Program *program = recomputer->program;
    const int from = deferral->value->definitions.items[0], to = deferral->before - 1;
    Statement *moved = program->statements.items[from];
    for (int i = from; i < to; i++)
        program->statements.items[i] = program->statements.items[i + 1];
    program->statements.items[to] = moved;
    program->forward -= from < program->forward && to >= program->forward;
}

/* ---- Carrying out ---- */

static int ascending(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* Takes out the definitions of what is only computed later. */
static void remove_moved(const Chain *chain)
{
    Program *program = chain->recomputer->program;
    const Value *value = chain->value, *partner = chain->partner;
    int kept = 0, forward = program->forward;
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        if (s->result == value->tensor || s->argument == value->tensor)
            forward -= i < program->forward;
        else
            program->statements.items[kept++] = s;
    }
    program->statements.count = kept;
    program->forward = forward;
    kept = 0;
    for (int i = 0; i < program->tensors.count; i++) {
        Tensor *t = program->tensors.items[i];
        if (t != value->tensor && (partner == NULL || t != partner->tensor))
            program->tensors.items[kept++] = t;
    }
    program->tensors.count = kept;
}

static void carry_out(Recomputer *recomputer, Chain *chain)
{
    Module *module = recomputer->module;
    const Lifetimes *lifetimes = chain->lifetimes;
    qsort(chain->copies.items, (size_t)chain->copies.count, sizeof *chain->copies.items, ascending);
    Tensor **again = statements_again(module, recomputer->program, chain->copies.count,
                                      chain->copies.items, chain->before, chain->instead);
    for (int i = 0; i < lifetimes->ids; i++) {
        const Value *value = &lifetimes->value[i];
        if (again[i] == NULL)
            continue;
        const Version version = {again[i], value->original, 0};
        LIST_PUSH(recomputer->context->arena, &recomputer->versions, version);
        if (value != chain->value && value != chain->partner)
            again[i] = NULL; /* nothing reads it any more but the copies */
    }
    reads_instead(module, recomputer->program, chain->before + chain->copies.count, lifetimes->ids,
                  again);
    if (chain->moved)
        remove_moved(chain);
    recurrence_gather(recomputer->context, module, recomputer->program);
}

static int first_update(const Program *program)
{
    int i = 0;
    while (i < program->statements.count &&
           program->statements.items[i]->result->role != ROLE_UPDATE)
        i++;
    return i;
}

/* ---- What is used at the peak ---- */

static bool take_turns(Recomputer *recomputer, Program *program, const Lifetimes *lifetimes,
                       Versions *versions, Recomputation *done)
{
    Arena *arena = recomputer->context->arena;
    const Turns turns = turns_best(recomputer->scratch, program, lifetimes, recomputer->first);
    if (turns.value == NULL)
        return false;
    const Tensor *sum = program->statements.items[turns.sum]->result;
    const Recomputed choice = {turns.value->tensor->name, turns.saved, 0, SAVED_BY_TURNS};
    if (program == recomputer->program)
        LIST_PUSH(arena, &done->choices, choice);
    done->turned.arena = arena;
    map_set(&done->turned, rounding_name(arena, program, sum), 0);
    turns_carry_out(recomputer->module, program, &turns, versions);
    return true;
}

/* Puts a value into what reads it. */
static bool inline_one(Recomputer *recomputer, Program *program, const Lifetimes *lifetimes,
                       Recomputation *done)
{
    const Inlining inlining =
        inlining_best(recomputer->scratch, program, lifetimes, recomputer->stay);
    if (inlining.value == NULL)
        return false;
    const Value *value = inlining.value;
    const Recomputed choice = {value->original->name, value->bytes, inlining.flops, SAVED_BY_FLOPS};
    if (program == recomputer->program) {
        LIST_PUSH(recomputer->context->arena, &done->choices, choice);
        done->flops += inlining.flops;
    }
    inlining_carry_out(recomputer->module, program, value);
    return true;
}

/* What is left when nothing lies unused at the peak. */
static bool use_less(Recomputer *recomputer, Program *program, const Lifetimes *lifetimes,
                     Versions *versions, Recomputation *done)
{
    return take_turns(recomputer, program, lifetimes, versions, done) ||
           inline_one(recomputer, program, lifetimes, done);
}

/* In evaluation nothing lies unused for long. */
static bool use_less_in_eval(Recomputer *recomputer, size_t target, Recomputation *done)
{
    Program *eval = recomputer->module->eval;
    const Lifetimes lifetimes = lifetimes_find(recomputer->scratch, recomputer->module, eval,
                                               recomputer->stored, &recomputer->eval_versions);
    recomputer->stay =
        roundings_named(recomputer->scratch, recomputer->module, recomputer->stay_names);
    return lifetimes.peak >= 0 && lifetimes.live[lifetimes.peak] > target &&
           use_less(recomputer, eval, &lifetimes, &recomputer->eval_versions, done);
}

/* Makes one choice if the peak is above the target; whether another may follow. */
static bool recompute_one(Recomputer *recomputer, size_t target, Recomputation *done)
{
    const Lifetimes lifetimes =
        lifetimes_find(recomputer->scratch, recomputer->module, recomputer->program,
                       recomputer->stored, &recomputer->versions);
    done->live_bytes = lifetimes.peak < 0 ? 0 : lifetimes.live[lifetimes.peak];
    if (done->live_bytes <= target)
        return false;
    recomputer->updates = first_update(recomputer->program);
    recomputer->stay =
        roundings_named(recomputer->scratch, recomputer->module, recomputer->stay_names);
    const Deferral deferral = best_deferral(recomputer, &lifetimes);
    if (deferral.saved > 0) {
        carry_out_deferral(recomputer, &deferral);
        const Recomputed later = {deferral.value->original->name, deferral.saved, 0,
                                  SAVED_BY_ORDER};
        LIST_PUSH(recomputer->context->arena, &done->choices, later);
        return true;
    }
    Tensor **instead = ARENA_ARRAY(recomputer->scratch, Tensor *, lifetimes.ids);
    const Value *value = choose(recomputer, &lifetimes, instead);
    if (value == NULL)
        return use_less(recomputer, recomputer->program, &lifetimes, &recomputer->versions, done);
    Chain chain = chain_of(recomputer, &lifetimes, value, instead);
    carry_out(recomputer, &chain);
    const Recomputed choice = {value->original->name, chain.saved, chain.flops, SAVED_BY_FLOPS};
    LIST_PUSH(recomputer->context->arena, &done->choices, choice);
    done->flops += chain.flops;
    return true;
}

Recomputation recompute_values(Context *context, Module *module, const StoredBytes *stored,
                               const Map *stay, const Roundings *first, size_t target)
{
    Recomputer recomputer = {.context = context,
                             .module = module,
                             .program = module->train,
                             .stored = stored,
                             .stay_names = stay,
                             .first = first};
    Recomputation done = {.flops = 0};
    bool goes_on = true;
    while (goes_on) {
        recomputer.scratch = arena_new();
        goes_on = recompute_one(&recomputer, target, &done);
        done.exhausted = !goes_on && done.live_bytes > target;
        goes_on |= use_less_in_eval(&recomputer, target, &done);
        arena_free(recomputer.scratch);
    }
    return done;
}
