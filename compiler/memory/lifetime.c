#include "memory/lifetime.h"
#include "ir/dead.h"
#include "ir/window.h"

static size_t bytes_of(const StoredBytes *stored, const Tensor *tensor)
{
    const int position = map_get(&stored->position, tensor->name);
    return position < 0 ? 0 : stored->bytes.items[position];
}

static bool was_held(const StoredBytes *stored, const Tensor *tensor)
{
    return map_get(&stored->position, tensor->name) >= stored->bytes.count - stored->learnt;
}

static void take_values(Lifetimes *lifetimes, const Program *program, const StoredBytes *stored,
                        const Versions *versions)
{
    for (int i = 0; i < program->tensors.count; i++) {
        Tensor *tensor = program->tensors.items[i];
        lifetimes->value[tensor->id] = (Value){.tensor = tensor,
                                               .original = tensor,
                                               .bytes = bytes_of(stored, tensor),
                                               .whole = bytes_of(stored, tensor),
                                               .held = was_held(stored, tensor),
                                               .kept = program_observes(program, tensor),
                                               .first = -1,
                                               .last = -1,
                                               .before = -1,
                                               .after = -1};
    }
    for (int i = 0; i < versions->count; i++) {
        Value *again = &lifetimes->value[versions->items[i].again->id];
        const int shares = versions->items[i].shares;
        if (again->tensor == NULL)
            continue; /* it has been computed anew once more, and is gone */
        again->original = shares == 0 ? versions->items[i].of : again->tensor;
        again->held = was_held(stored, versions->items[i].of);
        again->bytes = bytes_of(stored, versions->items[i].of) / (size_t)(shares == 0 ? 1 : shares);
        again->whole = again->bytes;
    }
}

/* ---- Who touches what ----
   The lines of a recurrence run once for each step: what one of them touches, all do. */

typedef struct Walk {
    Arena *arena;
    Lifetimes *lifetimes;
    int line;
    int begin, end; /* of the recurrence that the line is of; the line */
} Walk;

static void touch(const Walk *walk, const Tensor *tensor)
{
    Value *value = &walk->lifetimes->value[tensor->id];
    value->first = value->first < 0 ? walk->begin : value->first;
    value->last = walk->end;
}

static void define(const Walk *walk, const Tensor *tensor)
{
    touch(walk, tensor);
    LIST_PUSH(walk->arena, &walk->lifetimes->value[tensor->id].definitions, walk->line);
}

static void touch_read(void *user, const Expr *read)
{
    touch(user, read->tensor);
}

static void touch_beside_peak(const Walk *walk, const Tensor *tensor)
{
    Value *value = &walk->lifetimes->value[tensor->id];
    const int peak = walk->lifetimes->peak;
    if (walk->begin <= peak)
        value->before = walk->end < peak ? walk->end : peak;
    else if (value->after < 0)
        value->after = walk->begin;
}

static void read_beside_peak(void *user, const Expr *read)
{
    const Walk *walk = user;
    touch_beside_peak(walk, read->tensor);
    walk->lifetimes->value[read->tensor->id].read_before |= walk->begin <= walk->lifetimes->peak;
}

static void visit_lines(Arena *arena, Lifetimes *lifetimes, const Program *program,
                        const Recurrences *recurrences, ExprVisit *read,
                        void (*result)(const Walk *, const Tensor *))
{
    Walk walk = {.arena = arena, .lifetimes = lifetimes};
    for (; walk.line < program->statements.count; walk.line++) {
        const Recurrence *recurrence = recurrence_at(recurrences, walk.line);
        if (walk.line == 0 || walk.line > walk.end)
            walk.begin = walk.end = walk.line;
        if (recurrence != NULL)
            walk.end = walk.line + recurrence->count - 1;
        const Statement *s = program->statements.items[walk.line];
        expr_reads(s->value, read, &walk);
        result(&walk, s->result);
        if (s->argument != NULL)
            result(&walk, s->argument);
    }
}

/* ---- What is live ---- */

/* Of what a recurrence alone touches, some steps are there at once. */
static void find_windows(Arena *arena, Lifetimes *lifetimes, const Module *module,
                         const Program *program, const Recurrences *recurrences)
{
    if (recurrences->count == 0)
        return;
    const Windows windows = windows_find(arena, module, program, recurrences);
    for (int i = 0; i < program->tensors.count; i++) {
        const Tensor *t = program->tensors.items[i];
        const Window window = window_of(&windows, program, t);
        Value *value = &lifetimes->value[t->id];
        if (window.steps > 0)
            value->bytes = value->bytes / (size_t)t->extent[window.dim] * (size_t)window.steps;
    }
}

static void find_held(Lifetimes *lifetimes)
{
    for (int i = 0; i < lifetimes->ids; i++) {
        Value *value = &lifetimes->value[i];
        if (value->held && value->definitions.count == 1 && value->last == value->first + 1)
            value->bytes = 0;
    }
}

static void find_live(Lifetimes *lifetimes, int lines)
{
    for (int i = 0; i < lifetimes->ids; i++) {
        const Value *value = &lifetimes->value[i];
        if (value->tensor == NULL || value->first < 0)
            continue;
        lifetimes->live[value->first] += value->bytes;
        lifetimes->live[value->last + 1] -= value->bytes; /* wraps around, and back */
    }
    for (int i = 1; i < lines; i++)
        lifetimes->live[i] += lifetimes->live[i - 1];
    for (int i = 0; i < lines; i++)
        lifetimes->before[i] = lifetimes->live[i];
    for (int i = 0; i < lifetimes->ids; i++)
        if (lifetimes->value[i].tensor != NULL && lifetimes->value[i].first >= 0)
            lifetimes->before[lifetimes->value[i].first] -= lifetimes->value[i].bytes;
    for (int i = 0; i < lines; i++)
        if (lifetimes->peak < 0 || lifetimes->live[i] > lifetimes->live[lifetimes->peak])
            lifetimes->peak = i;
}

Lifetimes lifetimes_find(Arena *arena, const Module *module, const Program *program,
                         const StoredBytes *stored, const Versions *versions)
{
    const int lines = program->statements.count;
    Lifetimes lifetimes = {ARENA_ARRAY(arena, Value, module->ids + 1), module->ids,
                           ARENA_ARRAY(arena, size_t, lines + 1),
                           ARENA_ARRAY(arena, size_t, lines + 1), -1};
    const Recurrences recurrences = recurrence_find(arena, module, program);
    take_values(&lifetimes, program, stored, versions);
    find_windows(arena, &lifetimes, module, program, &recurrences);
    visit_lines(arena, &lifetimes, program, &recurrences, touch_read, define);
    find_held(&lifetimes);
    find_live(&lifetimes, lines);
    visit_lines(arena, &lifetimes, program, &recurrences, read_beside_peak, touch_beside_peak);
    return lifetimes;
}

bool lifetime_is_at_peak(const Lifetimes *lifetimes, const Value *value)
{
    return value->tensor != NULL && !value->kept && value->bytes > 0 &&
           value->first <= lifetimes->peak && lifetimes->peak <= value->last &&
           value->definitions.count == 1;
}
