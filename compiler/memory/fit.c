#include "memory/fit.h"
#include "poly/rounding.h"
#include <stdlib.h>

/* ---- The search ---- */

static StoredBytes *bytes_of_plan(Arena *arena, const ProgramPlan *plan)
{
    StoredBytes *stored = ARENA_NEW(arena, StoredBytes);
    stored->position.arena = arena;
    for (int i = 0; i < plan->placements.count; i++) {
        map_set(&stored->position, plan->placements.items[i].tensor->name, i);
        LIST_PUSH(arena, &stored->bytes, plan->placements.items[i].bytes);
    }
    return stored;
}

/* What values took in a plan with other groups than the first one's, where that is more: what they
   were held in registers for may be elsewhere. Whether something did. */
static bool learn_bytes(Arena *arena, StoredBytes *stored, const ProgramPlan *plan)
{
    bool more = false;
    for (int i = 0; i < plan->placements.count; i++) {
        const Placement *placement = &plan->placements.items[i];
        const char *name = rounding_original(arena, placement->tensor->name);
        const int at = map_get(&stored->position, name);
        if (at >= 0 && stored->bytes.items[at] >= placement->bytes)
            continue;
        more = true;
        if (at >= 0) {
            stored->bytes.items[at] = placement->bytes;
            continue;
        }
        map_set(&stored->position, name, stored->bytes.count);
        LIST_PUSH(arena, &stored->bytes, placement->bytes);
        stored->learnt++;
    }
    return more;
}

/* The live bytes, as statements tell them, that may give an arena of `allowed` bytes: in the
   proportion of the last plan, and less than that had. */
static size_t next_target(const Fit *fit, size_t arena, size_t allowed)
{
    const size_t live = fit->done.live_bytes;
    const double scaled = (double)allowed * ((double)live / (double)arena);
    return scaled < (double)live ? (size_t)scaled : live - 1;
}

/* Plain loops keep every value in a place of its own. */
static void judge_plain(Context *context, Fit *fit, size_t bytes)
{
    const size_t limit = context->options->memory_limit;
    fit->fits = bytes <= limit;
    if (fit->fits)
        return;
    Text needed = text_new(context->arena), allowed = text_new(context->arena);
    text_bytes(&needed, (double)bytes);
    text_bytes(&allowed, (double)limit);
    diagnose(context->diagnostics, (Span){0},
             "plain loops (-O0) keep every value in memory of its own: the program needs %s, more "
             "than --memory-limit allows (%s)",
             needed.data, allowed.data);
}

enum { LIFTED = 1 }; /* in `apart`: no longer */

/* All of the group that a statement had in the first plan. */
static void keep_group(Fit *fit, const char *name)
{
    const Roundings *first = fit->first->roundings;
    const Group *group = first->items.items[map_get(&first->position, name)].group;
    for (int i = 0; i < first->items.count; i++)
        if (first->items.items[i].group == group) {
            map_set(&fit->stay, first->names.items[i], 0);
            map_set(&fit->apart, first->names.items[i], LIFTED);
        }
}

/* What is rounded in another way than in the first plan is kept apart; of what already is, the
   group stays as it was. Whether that makes the next plan another one. */
static bool keep_apart(Arena *arena, Fit *fit, const RoundingNames *differ)
{
    bool news = false;
    fit->apart.arena = fit->stay.arena = arena;
    for (int i = 0; i < differ->count; i++) {
        const char *name = differ->items[i];
        news |= map_get(&fit->stay, name) < 0;
        if (map_get(&fit->apart, name) < 0)
            map_set(&fit->apart, name, 0);
        else
            keep_group(fit, name);
    }
    return news;
}

void fit_judge(Context *context, Fit *fit, const Module *module, const Plan *plan, size_t bytes)
{
    if (plan == NULL) {
        judge_plain(context, fit, bytes);
        return;
    }
    const size_t limit = context->options->memory_limit, other = bytes - plan->arena_bytes;
    RoundingNames differ = {0};
    if (fit->first != NULL)
        differ = roundings_differ(context, module, plan, fit->first->roundings, &fit->done.turned);
    const bool news = keep_apart(context->arena, fit, &differ);
    if (differ.count == 0 && (fit->least == 0 || bytes < fit->least)) {
        fit->least = bytes;
        fit->module = module;
        fit->plan = plan;
    }
    fit->fits = bytes <= limit && differ.count == 0;
    const bool last = !fit->fits && !news && (fit->done.exhausted || differ.count > 0);
    fit->hopeless =
        last && (differ.count > 0 || !learn_bytes(context->arena, fit->stored, &plan->train));
    if (last && !fit->hopeless && other < limit)
        fit->target = limit - other;
    if (fit->fits || fit->hopeless || last || bytes <= limit)
        return;
    if (other >= limit)
        fit->target = 1; /* no way: all that can be is computed again, to say what that takes */
    else
        fit->target = fit->stored == NULL ? limit - other
                                          : next_target(fit, plan->arena_bytes, limit - other);
    if (fit->stored == NULL) {
        fit->first = plan;
        fit->stored = bytes_of_plan(context->arena, &plan->train);
    }
    fit->hopeless = fit->target == 0;
}

/* ---- What was found ---- */

enum {
    LISTED = 12,
    WORTH = 16 /* values this many times smaller than the largest are only counted */
};

static int larger(const void *a, const void *b)
{
    const Placement *x = *(const Placement *const *)a, *y = *(const Placement *const *)b;
    if (x->bytes != y->bytes)
        return x->bytes < y->bytes ? 1 : -1;
    return x->first != y->first ? x->first - y->first : x->tensor->id - y->tensor->id;
}

/* What is live at the peak of a program, the largest first. */
static int live_at_peak(Arena *arena, const ProgramPlan *plan, const Placement ***live)
{
    int count = 0;
    *live = ARENA_ARRAY(arena, const Placement *, plan->placements.count + 1);
    for (int i = 0; i < plan->placements.count; i++) {
        const Placement *placement = &plan->placements.items[i];
        if (placement->first <= plan->peak && plan->peak <= placement->last)
            (*live)[count++] = placement;
    }
    if (count > 0)
        qsort(*live, (size_t)count, sizeof **live, larger);
    return count;
}

static void note_tensor(const Context *context, const Module *module, const Placement *placement)
{
    const Tensor *tensor = placement->tensor;
    Text text = text_new(context->arena);
    text_bytes(&text, (double)placement->bytes);
    text_format(&text, " for %s %s[", tensor->name, dtype_name(tensor->dtype));
    for (int d = 0; d < tensor->rank; d++)
        text_format(&text, "%s%lld", d > 0 ? ", " : "", (long long)tensor->extent[d]);
    diagnose_note(context->diagnostics, origin_span(module, &tensor->origin), "%s]", text.data);
}

static size_t bytes_of_role(const Module *module, Role role)
{
    size_t bytes = 0;
    for (int i = 0; i < module->tensors.count; i++) {
        const Tensor *t = module->tensors.items[i];
        bytes += t->role == role ? tensor_stored_bytes(t) : 0;
    }
    return bytes;
}

/* What no recomputation can save. */
static void note_kept(const Context *context, const Module *module, size_t kept)
{
    const size_t parameters =
        bytes_of_role(module, ROLE_PARAMETER) + bytes_of_role(module, ROLE_BUFFER);
    const size_t state = bytes_of_role(module, ROLE_STATE);
    const size_t batch = bytes_of_role(module, ROLE_INPUT), known = parameters + state + batch;
    Text text = text_new(context->arena);
    text_bytes(&text, (double)parameters);
    text_add(&text, " for parameters and buffers, ");
    text_bytes(&text, (double)state);
    text_add(&text, " for the optimizer's state, ");
    text_bytes(&text, (double)batch);
    text_add(&text, " for the batch, ");
    text_bytes(&text, (double)(kept > known ? kept - known : 0));
    text_add(&text, " for results");
    if (kept >= context->options->memory_limit)
        text_add(&text, ": more than the limit alone");
    diagnose_note(context->diagnostics, (Span){0}, "%s", text.data);
}

void fit_refuse(Context *context, const Fit *fit)
{
    const ProgramPlan *train = &fit->plan->train, *eval = &fit->plan->eval;
    const ProgramPlan *larger_plan = train->live_bytes >= eval->live_bytes ? train : eval;
    const Placement **live;
    const int count = live_at_peak(context->arena, larger_plan, &live);
    Text needed = text_new(context->arena), limit = text_new(context->arena),
         other = text_new(context->arena);
    text_bytes(&needed, (double)fit->least);
    text_bytes(&limit, (double)context->options->memory_limit);
    text_bytes(&other, (double)(fit->least - fit->plan->arena_bytes));
    diagnose(context->diagnostics, (Span){0},
             "the program needs at least %s, more than --memory-limit allows (%s): %s for "
             "parameters, state, batch and results, and at the peak in '%s'",
             needed.data, limit.data, other.data, larger_plan->program->name);
    note_kept(context, fit->module, fit->least - fit->plan->arena_bytes);
    int listed = 0;
    while (listed < count && listed < LISTED && live[listed]->bytes * WORTH >= live[0]->bytes)
        note_tensor(context, fit->module, live[listed++]);
    size_t rest = 0;
    for (int i = listed; i < count; i++)
        rest += live[i]->bytes;
    Text smaller = text_new(context->arena);
    text_bytes(&smaller, (double)rest);
    if (count > listed)
        diagnose_note(context->diagnostics, (Span){0}, "%s for %d smaller ones", smaller.data,
                      count - listed);
    if (fit->module->batch > 1)
        diagnose_hint(context->diagnostics, "a smaller batch needs less: -D train.batch_size=%lld",
                      (long long)fit->module->batch / 2);
}
