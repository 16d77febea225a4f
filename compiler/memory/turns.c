#include "memory/turns.h"

enum {
    TURN = 4,  /* parts of a turn, at most: each turn is two kernels, and barriers between them */
    WORTH = 16 /* values this many times smaller than the largest at the peak are left alone */
};

/* ---- What can be had in turns ---- */

struct Readers {
    const Tensor *tensor;
    int reads;
    const Expr *read;
};

static void note_read(void *user, const Expr *read)
{
    struct Readers *readers = user;
    if (read->tensor != readers->tensor)
        return;
    readers->reads++;
    readers->read = read;
}

/* Whether a statement adds up the first dimension of what it reads, and does nothing else. */
static bool adds_up(const Statement *s, const Expr *read)
{
    return s->value == read && s->reduction == REDUCE_SUM && s->reduced == 1 &&
           s->constraints == 0 && s->result->role == ROLE_VALUE &&
           read->subscript[0].affine != NULL &&
           affine_as_index(read->subscript[0].affine) == s->index[s->outer] &&
           s->index[s->outer]->extent == read->tensor->extent[0];
}

/* The position of the only statement that reads a value, if it adds it up; -1. */
static int sum_of(const Program *program, const Value *value)
{
    struct Readers all = {value->tensor, 0, NULL};
    int found = -1;
    for (int i = value->first; i <= value->last && all.reads <= 1; i++) {
        const Statement *s = program->statements.items[i];
        const int before = all.reads;
        expr_reads(s->value, note_read, &all);
        if (all.reads > before)
            found = adds_up(s, all.read) ? i : -1;
    }
    return all.reads == 1 ? found : -1;
}

static bool are_parts(const Program *program, const Lifetimes *lifetimes, const Value *value)
{
    if (!lifetime_is_at_peak(lifetimes, value) || value->tensor->rank < 1)
        return false;
    const Statement *s = program->statements.items[value->definitions.items[0]];
    return s->reduction == REDUCE_SUM && s->outer > 0 &&
           affine_as_index(s->subscript[0]) == s->index[0] &&
           s->index[0]->extent == value->tensor->extent[0];
}

/* As many as may be there to save that much; where that is not to be had, as many as pay. */
static int64_t parts_of_turn(const Value *value, size_t needed)
{
    const int64_t all = value->tensor->extent[0];
    for (int64_t parts = TURN; parts > 0; parts /= 2)
        if (all % parts == 0 && all > parts &&
            value->bytes - value->bytes / (size_t)(all / parts) >= needed)
            return parts;
    return TURN;
}

static Turns turns_of(Arena *arena, const Program *program, const Value *value,
                      const Roundings *first, size_t needed)
{
    const Turns none = {.value = NULL};
    const int64_t all = value->tensor->extent[0];
    const int sum = sum_of(program, value), definition = value->definitions.items[0];
    const int64_t parts = parts_of_turn(value, needed);
    if (sum < definition || all % parts != 0 || all <= parts ||
        (definition < program->forward) != (sum < program->forward) ||
        !rounding_in_order(arena, first, program, program->statements.items[sum]))
        return none;
    return (Turns){value, sum, parts, value->bytes - value->bytes / (size_t)(all / parts)};
}

Turns turns_best(Arena *arena, const Program *program, const Lifetimes *lifetimes,
                 const Roundings *first, size_t needed)
{
    Turns best = {.value = NULL};
    size_t largest = 0;
    for (int i = 0; i < lifetimes->ids; i++) {
        const Value *value = &lifetimes->value[i];
        if (value->tensor == NULL || value->first > lifetimes->peak ||
            value->last < lifetimes->peak)
            continue;
        largest = value->bytes > largest ? value->bytes : largest;
        if (!are_parts(program, lifetimes, value))
            continue;
        const Turns one = turns_of(arena, program, value, first, needed);
        if (one.value != NULL && one.saved > best.saved)
            best = one;
    }
    return best.value != NULL && best.saved * WORTH >= largest ? best : (Turns){.value = NULL};
}

/* ---- Carrying out ---- */

typedef struct Turner {
    Module *module;
    Program *program;
    const Statement *parts, *sum;
    int64_t size; /* parts of a turn */
} Turner;

static Tensor *tensor_of_turn(const Turner *turner, const Tensor *like, int64_t first_extent)
{
    int64_t extent[TENSOR_MAX_RANK];
    for (int d = 0; d < like->rank; d++)
        extent[d] = d == 0 && first_extent > 0 ? first_extent : like->extent[d];
    Tensor *t = tensor_new(turner->module, turner->program,
                           arena_format(turner->module->arena, "%s.again", like->name), like->dtype,
                           ROLE_VALUE, like->rank, extent, like->origin);
    t->late = true;
    return t;
}

/* The parts from `first` on, over indices of their own. */
static Tensor *add_turn(const Turner *turner, int64_t first)
{
    Arena *arena = turner->module->arena;
    const Statement *s = turner->parts;
    const int count = s->outer + s->reduced;
    const Index **index = ARENA_ARRAY(arena, const Index *, count);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, count);
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int i = 0; i < count; i++) {
        index[i] = index_new(turner->module, s->index[i]->name,
                             i == 0 ? turner->size : s->index[i]->extent);
        to[i] = affine_index(arena, index[i]);
    }
    to[0] = affine_add(arena, to[0], affine_constant(arena, first));
    for (int d = 1; d < s->result->rank; d++)
        subscript[d] = affine_substitute(arena, s->subscript[d], count, s->index, to);
    subscript[0] = affine_index(arena, index[0]);
    Tensor *parts = tensor_of_turn(turner, s->result, turner->size);
    Statement *turn = statement_new(
        turner->module, turner->program, parts, subscript, s->outer, s->reduced, index,
        s->reduction, expr_substitute(arena, s->value, count, s->index, to), s->origin);
    for (int c = 0; c < s->constraints; c++)
        statement_constrain(turner->module, turn,
                            affine_substitute(arena, s->constraint[c].value, count, s->index, to),
                            s->constraint[c].equality);
    turn->place = s->place;
    return parts;
}

/* result[o...] = before[o...] + parts[0, o...] + parts[1, o...] + ..., in this order. */
static void add_sum(const Turner *turner, Tensor *result, Tensor *before, Tensor *parts)
{
    Arena *arena = turner->module->arena;
    const Statement *s = turner->sum;
    const Index **index = ARENA_ARRAY(arena, const Index *, s->outer + 1);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, s->outer + 1);
    const Affine *written[TENSOR_MAX_RANK], *read[TENSOR_MAX_RANK];
    for (int i = 0; i < s->outer; i++) {
        index[i] = index_new(turner->module, s->index[i]->name, s->index[i]->extent);
        to[i] = affine_index(arena, index[i]);
    }
    for (int d = 0; d < result->rank; d++)
        written[d] = affine_substitute(arena, s->subscript[d], s->outer, s->index, to);
    for (int d = 1; d < parts->rank; d++)
        read[d] = affine_substitute(arena, s->value->subscript[d].affine, s->outer, s->index, to);
    const Expr *value = before == NULL ? NULL : expr_read_affine(arena, before, written);
    for (int64_t p = 0; p < turner->size; p++) {
        read[0] = affine_constant(arena, p);
        const Expr *part = expr_read_affine(arena, parts, read);
        value = value == NULL ? part : expr_binary(arena, FUNCTION_ADD, value, part);
    }
    Statement *turn = statement_new(turner->module, turner->program, result, written, s->outer, 0,
                                    index, REDUCE_NONE, value, s->origin);
    turn->place = s->place;
}

/* The statements from `old` on take the place of those of the parts and of their sum. */
static void put_in_place(Arena *arena, Program *program, int old, int parts, int sum)
{
    Statement *const *items =
        arena_copy(arena, program->statements.items,
                   sizeof *program->statements.items * (size_t)program->statements.count);
    const int count = program->statements.count;
    int kept = 0;
    for (int i = 0; i < old; i++) {
        for (int k = old; i == parts && k < count; k++)
            program->statements.items[kept++] = items[k];
        if (i != parts && i != sum)
            program->statements.items[kept++] = items[i];
    }
    program->statements.count = kept;
    program->forward += parts < program->forward ? count - old - 2 : 0;
}

void turns_carry_out(Module *module, Program *program, const Turns *turns, Versions *versions)
{
    const int at = turns->value->definitions.items[0], old = program->statements.count;
    const Turner turner = {module, program, program->statements.items[at],
                           program->statements.items[turns->sum], turns->parts};
    const int64_t all = turns->value->tensor->extent[0];
    Tensor *result = turner.sum->result, *before = NULL;
    for (int64_t first = 0; first < all; first += turns->parts) {
        Tensor *parts = add_turn(&turner, first);
        const bool last = first + turns->parts == all;
        Tensor *sum = last ? result : tensor_of_turn(&turner, result, 0);
        add_sum(&turner, sum, before, parts);
        const Version part = {parts, turns->value->original, (int)(all / turns->parts)};
        LIST_PUSH(module->arena, versions, part);
        if (!last) {
            const Version whole = {sum, result, 1};
            LIST_PUSH(module->arena, versions, whole);
        }
        before = sum;
    }
    put_in_place(module->arena, program, old, at, turns->sum);
    program_remove_tensor(program, turns->value->tensor);
}
