#include "memory/order.h"

enum { NEAR = 4 }; /* statements behind the peak that are tried */

typedef struct Orderer {
    const Program *program;
    const Lifetimes *lifetimes;
    const int *recurrence; /* by statement: one more than the number of that which it is of; 0 */
    int begin, end;        /* the statements of the peak: one, or those of a recurrence */
    int updates;
    const Map *settled;
} Orderer;

static const Move nothing = {NULL, 0, 0};

/* Of a value that is not in the arena, because no group passes it on, what it would take there. */
static size_t whole_bytes(const Value *value)
{
    const size_t elements = (size_t)tensor_elements(value->tensor);
    return value->bytes > 0 ? value->bytes : elements * (size_t)dtype_size(value->tensor->dtype);
}

static const Statement *definition_of(const Orderer *orderer, const Value *value)
{
    return orderer->program->statements.items[value->definitions.items[0]];
}

/* Not within a recurrence. */
static bool is_place(const Orderer *orderer, int position)
{
    const int *recurrence = orderer->recurrence;
    return position == 0 || recurrence[position] == 0 ||
           recurrence[position] != recurrence[position - 1];
}

static bool may_move(const Orderer *orderer, const Value *value)
{
    return value->tensor != NULL && !value->kept && !value->tensor->late &&
           value->definitions.count == 1 && orderer->recurrence[value->definitions.items[0]] == 0 &&
           definition_of(orderer, value)->argument == NULL &&
           (orderer->settled->count == 0 || map_get(orderer->settled, value->tensor->name) < 0);
}

enum { MOST_READ = 8 }; /* values that a statement which moves reads */

/* Values, each of which counts once. */
typedef struct Counted {
    const Value *value[MOST_READ];
    int count;
    bool full;
} Counted;

/* Whether a value has not been counted before. */
static bool count_once(Counted *counted, const Value *value)
{
    for (int i = 0; i < counted->count; i++)
        if (counted->value[i] == value)
            return false;
    counted->full |= counted->count == MOST_READ;
    if (!counted->full)
        counted->value[counted->count++] = value;
    return !counted->full;
}

/* ---- To behind the peak ----
   What nothing reads up to the peak need not be there yet: of what a layer's result has for a
   gradient, that of its input may follow behind that of its weights. Its definition moves behind
   the peak, where what it reads is still there or was needed at the peak anyway. */

/* What has to be kept longer for a statement that is put off. */
struct Kept {
    const Lifetimes *lifetimes;
    int before;
    size_t at_peak, behind; /* bytes: over the peak, over the place behind it */
    Counted counted;
};

static void keep_read(void *user, const Expr *read)
{
    struct Kept *kept = user;
    const Value *value = &kept->lifetimes->value[read->tensor->id];
    if (value->tensor == NULL || value->kept || value->last >= kept->before ||
        !count_once(&kept->counted, value))
        return;
    kept->behind += whole_bytes(value);
    kept->at_peak += value->last < kept->lifetimes->peak ? whole_bytes(value) : 0;
}

/* Directly above what reads it, where it takes nothing. */
static bool is_held_above(const Orderer *orderer, int reader)
{
    const Tensor *above = orderer->program->statements.items[reader - 1]->result;
    const Value *value = &orderer->lifetimes->value[above->id];
    return value->held && value->first == reader - 1 && value->last == reader;
}

/* What it saves to define a value before another statement instead. */
static Move defer_to(const Orderer *orderer, const Value *value, int before)
{
    const Lifetimes *lifetimes = orderer->lifetimes;
    struct Kept kept = {.lifetimes = lifetimes, .before = before};
    expr_reads(definition_of(orderer, value)->value, keep_read, &kept);
    const size_t most = lifetimes->live[lifetimes->peak], bytes = whole_bytes(value);
    const bool held = value->held && before == value->last; /* directly above what reads it */
    if (kept.counted.full || kept.at_peak >= bytes || is_held_above(orderer, before) ||
        lifetimes->live[before] + kept.behind >= most + (held ? value->bytes : 0))
        return nothing;
    for (int i = orderer->end; i < before; i++) /* where it is not yet, but what it reads */
        if (lifetimes->live[i] + kept.behind >= most + bytes)
            return nothing;
    return (Move){value, before, whole_bytes(value) - kept.at_peak};
}

/* What is defined at the peak may be as well: something may end between. */
static bool may_be_deferred(const Orderer *orderer, const Value *value)
{
    return may_move(orderer, value) && !value->read_before && value->before >= 0 &&
           value->before <= orderer->lifetimes->peak && value->after >= 0;
}

static Move best_deferral(const Orderer *orderer)
{
    Move best = nothing;
    for (int i = 0; i < orderer->lifetimes->ids; i++) {
        const Value *value = &orderer->lifetimes->value[i];
        if (!may_be_deferred(orderer, value))
            continue;
        for (int at = orderer->end;
             at < orderer->end + NEAR && at <= value->after && at < orderer->updates; at++) {
            const Move one = is_place(orderer, at) ? defer_to(orderer, value, at) : nothing;
            if (one.saved > best.saved)
                best = one;
        }
    }
    return best;
}

/* ---- To before the peak ----
   What is all that still needs something larger: then that need not be there at the peak. */

/* What nothing else needs once a statement has been computed. */
struct Freed {
    const Orderer *orderer;
    int reader;
    size_t bytes;
    Counted counted;
    bool refused; /* it reads what is not there yet at the peak */
};

static void free_read(void *user, const Expr *read)
{
    struct Freed *freed = user;
    const Value *value = &freed->orderer->lifetimes->value[read->tensor->id];
    if (value->tensor == NULL)
        return;
    for (int i = 0; i < value->definitions.count; i++)
        freed->refused |= value->definitions.items[i] >= freed->orderer->begin;
    if (!value->kept && value->last == freed->reader && value->before < freed->orderer->begin &&
        count_once(&freed->counted, value))
        freed->bytes += value->bytes;
}

static Move advance(const Orderer *orderer, const Value *value)
{
    const Lifetimes *lifetimes = orderer->lifetimes;
    const int from = value->definitions.items[0];
    struct Freed freed = {.orderer = orderer, .reader = from};
    expr_reads(definition_of(orderer, value)->value, free_read, &freed);
    const size_t bytes = whole_bytes(value);
    if (freed.refused || freed.counted.full || freed.bytes <= bytes ||
        lifetimes->before[orderer->begin] + bytes >= lifetimes->live[lifetimes->peak])
        return nothing;
    return (Move){value, orderer->begin, freed.bytes - bytes};
}

static Move best_advance(const Orderer *orderer)
{
    const int forward = orderer->program->forward;
    Move best = nothing;
    for (int i = 0; i < orderer->lifetimes->ids; i++) {
        const Value *value = &orderer->lifetimes->value[i];
        if (!may_move(orderer, value) || value->definitions.items[0] < orderer->end ||
            value->definitions.items[0] >= orderer->updates ||
            (value->definitions.items[0] >= forward && orderer->begin < forward))
            continue;
        const Move one = advance(orderer, value);
        if (one.saved > best.saved)
            best = one;
    }
    return best;
}

Move order_best(Arena *arena, const Program *program, const Lifetimes *lifetimes,
                const Recurrences *recurrences, int updates, const Map *settled)
{
    const int peak = lifetimes->peak;
    int *recurrence = ARENA_ARRAY(arena, int, program->statements.count + 1);
    Orderer orderer = {program, lifetimes, recurrence, peak, peak + 1, updates, settled};
    for (int i = 0; i < recurrences->count; i++) {
        const Recurrence *r = &recurrences->items[i];
        for (int k = r->first; k < r->first + r->count; k++)
            recurrence[k] = i + 1;
        if (r->first <= peak && peak < r->first + r->count) {
            orderer.begin = r->first;
            orderer.end = r->first + r->count;
        }
    }
    const Move deferral = best_deferral(&orderer);
    return deferral.saved > 0 ? deferral : best_advance(&orderer);
}

void order_carry_out(Program *program, const Move *move, Map *settled)
{
    Statement **items = program->statements.items;
    const int from = move->value->definitions.items[0];
    const int to = from < move->before ? move->before - 1 : move->before;
    Statement *moved = items[from];
    if (to < from || move->value->bytes == 0)
        map_set(settled, move->value->tensor->name, 0);
    for (int i = from; i < to; i++)
        items[i] = items[i + 1];
    for (int i = from; i > to; i--)
        items[i] = items[i - 1];
    items[to] = moved;
    program->forward -= from < program->forward && to >= program->forward;
}
