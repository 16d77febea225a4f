/* At the peak lies what nothing reads yet: the gradient of weights that waits for its transform, a
   copy of weights that the backward part multiplies by. A group that computes such results may run
   behind the peak as well, as long as it stays before all that reads them or replaces what it
   reads itself. What it reads is then live up to there. */
#include "memory/put_off.h"
#include "ir/dead.h"

enum {
    LARGE = 8 << 20, /* what is live in less lies in the caches: nothing is moved */
    WORTH = 512      /* so many times smaller than what is live is not */
};

/* What a group does to a tensor's storage. */
enum { NOTHING = 0, READ = 1, WRITTEN = 2 };

typedef struct Mover {
    Context *context;
    const ProgramPlan *plan;
    const size_t *live;
    size_t *across;               /* by group: live in it and in the next one */
    const Placement **of;         /* by tensor id, or NULL */
    int *done;                    /* by id of a storage: what the groups at hand do to it */
    int begin, end;               /* the groups at hand, up to the one before `end` */
    LIST(const Tensor *) touched; /* storages that they touch */
    bool conflicts;
} Mover;

/* Where groups go, and what that gives. */
typedef struct Move {
    int to;
    size_t most; /* live at most in the groups that they are moved behind, and in them */
    double sum;  /* what is live longer, less what is live shorter */
} Move;

/* ---- What groups touch ---- */

static void note(Mover *mover, const Tensor *tensor, int what)
{
    tensor = storage_tensor(tensor);
    if (tensor->role == ROLE_CONSTANT)
        return;
    if (mover->done[tensor->id] == NOTHING)
        LIST_PUSH(mover->context->arena, &mover->touched, tensor);
    mover->done[tensor->id] |= what;
}

static void note_read(void *user, const Expr *read)
{
    note(user, read->tensor, READ);
}

static void note_group(Mover *mover, const Group *group)
{
    for (int m = 0; m < group->members.count; m++) {
        const Statement *s = group->members.items[m].statement;
        expr_reads(s->value, note_read, mover);
        note(mover, s->result, WRITTEN);
        if (s->argument != NULL)
            note(mover, s->argument, WRITTEN);
    }
}

/* Whether a group writes another part of what those at hand write, and no more. */
static bool writes_the_rest(const Mover *mover, const Group *group)
{
    bool writes = true;
    for (int m = 0; m < group->members.count; m++)
        writes &= mover->done[group->members.items[m].statement->result->id] == WRITTEN;
    return writes;
}

static void find_conflict(void *user, const Expr *read)
{
    Mover *mover = user;
    mover->conflicts |= mover->done[storage_tensor(read->tensor)->id] >= WRITTEN;
}

/* Whether another group must stay behind those at hand. */
static bool depends(Mover *mover, const Group *group)
{
    mover->conflicts = false;
    for (int m = 0; m < group->members.count && !mover->conflicts; m++) {
        const Statement *s = group->members.items[m].statement;
        expr_reads(s->value, find_conflict, mover);
        mover->conflicts |= mover->done[storage_tensor(s->result)->id] != NOTHING ||
                            (s->argument != NULL && mover->done[s->argument->id] != NOTHING);
    }
    return mover->conflicts;
}

/* Takes the groups in hand that define what one of them does. */
static void take(Mover *mover, int group)
{
    Group *const *groups = mover->plan->groups.items;
    for (int i = 0; i < mover->touched.count; i++)
        mover->done[mover->touched.items[i]->id] = NOTHING;
    mover->touched.count = 0;
    mover->begin = mover->end = group;
    do
        note_group(mover, groups[mover->end++]);
    while (mover->end < mover->plan->groups.count && writes_the_rest(mover, groups[mover->end]));
}

/* The first group behind those at hand that must stay there. */
static int first_dependent(Mover *mover)
{
    int g = mover->end;
    while (g < mover->plan->groups.count && !depends(mover, mover->plan->groups.items[g]))
        g++;
    return g;
}

/* ---- What a move gives ---- */

static bool writes_values(const ProgramPlan *plan, const Group *group)
{
    bool values = group->loop == NULL;
    for (int m = 0; m < group->members.count; m++) {
        const Tensor *result = group->members.items[m].statement->result;
        values &= result->role == ROLE_VALUE && !result->late &&
                  (!program_observes(plan->program, result) || result->gradient_of != NULL);
    }
    return values;
}

static bool may_move(const Mover *mover)
{
    bool may = true;
    for (int g = mover->begin; g < mover->end; g++)
        may &= writes_values(mover->plan, mover->plan->groups.items[g]);
    for (int i = 0; i < mover->touched.count; i++) {
        const Placement *p = mover->of[mover->touched.items[i]->id];
        may &= p == NULL || (p->over < 0 && p->under < 0);
    }
    return may;
}

/* What begins in the groups at hand and is not read behind them, or is. */
static size_t begun(const Mover *mover, bool read_behind)
{
    size_t bytes = 0;
    for (int i = 0; i < mover->touched.count; i++) {
        const Placement *p = mover->of[mover->touched.items[i]->id];
        if (p != NULL && p->first >= mover->begin && (p->last >= mover->end) == read_behind)
            bytes += p->bytes;
    }
    return bytes;
}

/* What they read that nothing reads behind group `at`. */
static size_t ended(const Mover *mover, int at)
{
    size_t bytes = 0;
    for (int i = 0; i < mover->touched.count; i++) {
        const Placement *p = mover->of[mover->touched.items[i]->id];
        if (p != NULL && p->first < mover->begin && p->last <= at)
            bytes += p->bytes;
    }
    return bytes;
}

static bool is_within_loop(const ProgramPlan *plan, int group)
{
    const Loop *loop = plan->groups.items[group]->loop;
    return loop != NULL && group + 1 < plan->groups.count &&
           plan->groups.items[group + 1]->loop == loop;
}

/* The best place behind the peak for the groups at hand; `to` is -1: there is none. */
static Move best_place(const Mover *mover, int limit)
{
    const size_t peak = mover->live[mover->plan->peak];
    const size_t later = begun(mover, true), own = begun(mover, false);
    Move best = {-1, peak - peak / WORTH, 0};
    size_t between = 0;
    double sum = 0;
    for (int g = mover->end; g < limit; g++) {
        const size_t longer = ended(mover, g - 1), there = mover->live[g] + longer - later;
        const size_t self = mover->across[g] + ended(mover, g) + own;
        if (there > between)
            between = there;
        if (between >= peak)
            break;
        sum += (double)longer - (double)later;
        if (g < mover->plan->peak || is_within_loop(mover->plan, g))
            continue;
        const size_t most = between > self ? between : self;
        if (most < best.most || (best.to >= 0 && most == best.most && sum <= best.sum))
            best = (Move){g, most, sum};
    }
    return best;
}

/* Groups begin to end - 1 to behind group `to`. */
static void carry_out(Arena *arena, ProgramPlan *plan, int begin, int end, int to)
{
    Group **items = plan->groups.items;
    const int count = end - begin;
    Group **moved = arena_copy(arena, items + begin, sizeof *items * (size_t)count);
    for (int g = end; g <= to; g++)
        items[g - count] = items[g];
    for (int i = 0; i < count; i++)
        items[to + 1 - count + i] = moved[i];
    plan->forward -= begin < plan->forward && to >= plan->forward ? count : 0;
}

static Mover mover_of(Context *context, const Module *module, const ProgramPlan *plan,
                      const size_t *live)
{
    Mover mover = {.context = context,
                   .plan = plan,
                   .live = live,
                   .across = ARENA_ARRAY(context->arena, size_t, plan->groups.count + 1),
                   .of = ARENA_ARRAY(context->arena, const Placement *, module->ids),
                   .done = ARENA_ARRAY(context->arena, int, module->ids)};
    for (int i = 0; i < plan->placements.count; i++) {
        const Placement *p = &plan->placements.items[i];
        mover.of[p->tensor->id] = p;
        for (int g = p->first; g < p->last; g++)
            mover.across[g] += p->bytes;
    }
    return mover;
}

bool put_off_one(Context *context, const Module *module, ProgramPlan *plan, const size_t *live)
{
    if (plan->live_bytes < LARGE)
        return false;
    Mover mover = mover_of(context, module, plan, live);
    Move best = {-1, 0, 0};
    int begin = 0, end = 0;
    for (int i = 0; i < plan->placements.count; i++) {
        const Placement *p = &plan->placements.items[i];
        if (p->first > plan->peak || p->last <= plan->peak || p->bytes * WORTH < plan->live_bytes)
            continue;
        take(&mover, p->first);
        const int limit = may_move(&mover) ? first_dependent(&mover) : 0;
        const Move move = limit > plan->peak + 1 ? best_place(&mover, limit) : (Move){-1, 0, 0};
        if (move.to < 0 || (best.to >= 0 && move.most >= best.most))
            continue;
        best = move;
        begin = mover.begin;
        end = mover.end;
    }
    if (best.to >= 0)
        carry_out(context->arena, plan, begin, end, best.to);
    return best.to >= 0;
}
