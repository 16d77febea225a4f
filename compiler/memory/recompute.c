#include "memory/recompute.h"
#include "ir/dead.h"
#include "memory/again.h"
#include "memory/chain.h"
#include "memory/inlining.h"
#include "memory/order.h"
#include "memory/turns.h"

enum { CHOICES = 8 }; /* for each statement of the program at most: each saves less than the last */

/* ---- Carrying out ---- */

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

/* Whether its copies are computed step by step. */
static bool is_inside(const Chain *chain, const Tensor *tensor)
{
    bool inside = false;
    for (int i = chain->whole; i < chain->copies.count; i++) {
        const int position = chain->copies.items[i];
        inside |= chain->recomputer->program->statements.items[position]->result == tensor;
    }
    return inside;
}

/* behind: statements that are new since the lifetimes were found, behind the chain's place. */
static void carry_out(Recomputer *recomputer, const Chain *chain, int behind)
{
    Module *module = recomputer->module;
    const Lifetimes *lifetimes = chain->lifetimes;
    const int last = chain->partner != NULL && chain->partner->last > chain->value->last
                         ? chain->partner->last
                         : chain->value->last;
    Tensor **again = statements_again(module, recomputer->program, chain->copies.count,
                                      chain->copies.items, chain->before, chain->instead);
    for (int i = 0; i < lifetimes->ids; i++) {
        const Value *value = &lifetimes->value[i];
        if (again[i] == NULL)
            continue;
        again[i]->stepwise = is_inside(chain, value->tensor);
        const Version version = {again[i], value->original, 0};
        LIST_PUSH(recomputer->context->arena, &recomputer->versions, version);
        if (value != chain->value && value != chain->partner)
            again[i] = NULL; /* nothing reads it any more but the copies */
    }
    reads_instead(module, recomputer->program, chain->before + chain->copies.count,
                  last + 1 + chain->copies.count + behind, lifetimes->ids, again);
    if (chain->moved)
        remove_moved(chain);
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
                       size_t target, Versions *versions, Recomputation *done)
{
    Arena *arena = recomputer->context->arena;
    const size_t most = lifetimes->live[lifetimes->peak];
    const Turns turns = turns_best(recomputer->scratch, program, lifetimes, recomputer->first,
                                   most > target ? most - target : 0);
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
                     size_t target, Versions *versions, Recomputation *done)
{
    return take_turns(recomputer, program, lifetimes, target, versions, done) ||
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
           use_less(recomputer, eval, &lifetimes, target, &recomputer->eval_versions, done);
}

/* Makes a choice, or several alike, if the peak is above the target; whether another may follow. */
static bool recompute_one(Recomputer *recomputer, size_t target, Recomputation *done)
{
    const Lifetimes lifetimes =
        lifetimes_find(recomputer->scratch, recomputer->module, recomputer->program,
                       recomputer->stored, &recomputer->versions);
    done->live_bytes = lifetimes.peak < 0 ? 0 : lifetimes.live[lifetimes.peak];
    if (done->live_bytes <= target)
        return false;
    recomputer->updates = first_update(recomputer->program);
    recomputer->recurrences =
        recurrence_find(recomputer->scratch, recomputer->module, recomputer->program);
    recomputer->stay =
        roundings_named(recomputer->scratch, recomputer->module, recomputer->stay_names);
    const Move move =
        order_best(recomputer->scratch, recomputer->program, &lifetimes, &recomputer->recurrences,
                   recomputer->updates, &recomputer->settled);
    if (move.saved > 0) {
        order_carry_out(recomputer->program, &move, &recomputer->settled);
        const Recomputed moved = {move.value->original->name, move.saved, 0, SAVED_BY_ORDER};
        LIST_PUSH(recomputer->context->arena, &done->choices, moved);
        return true;
    }
    Tensor **instead = ARENA_ARRAY(recomputer->scratch, Tensor *, lifetimes.ids);
    Chains chosen = chains_choose(recomputer, &lifetimes, done->live_bytes - target, instead);
    if (chosen.count == 0)
        return use_less(recomputer, recomputer->program, &lifetimes, target, &recomputer->versions,
                        done);
    for (int i = 0, behind = 0; i < chosen.count; i++) { /* what is before stays as it was */
        const Chain *chain = &chosen.items[i];
        chain_recall(chain);
        carry_out(recomputer, chain, behind);
        behind += chain->copies.count;
        chain_forget(chain);
        const Recomputed choice = {chain->value->original->name, chain->saved, chain->flops,
                                   SAVED_BY_FLOPS};
        LIST_PUSH(recomputer->context->arena, &done->choices, choice);
        done->flops += chain->flops;
    }
    recurrence_gather(recomputer->context, recomputer->module, recomputer->program);
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
                             .first = first,
                             .settled.arena = context->arena};
    Recomputation done = {.flops = 0};
    const int most = CHOICES * module->train->statements.count;
    bool goes_on = true;
    while (goes_on && done.choices.count < most) {
        recomputer.scratch = arena_new();
        goes_on = recompute_one(&recomputer, target, &done);
        done.exhausted = !goes_on && done.live_bytes > target;
        goes_on |= use_less_in_eval(&recomputer, target, &done);
        arena_free(recomputer.scratch);
    }
    if (done.choices.count > 0)
        module_remove_dead(context, module); /* of which copies took all readers */
    return done;
}
