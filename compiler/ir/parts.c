#include "ir/parts.h"
#include "ir/cost.h"
#include "ir/inline.h"
#include "ir/split.h"

enum { MOST_PARTS_OF_ROWS = 8 };

/* Points from which on, results up to which, and points per result from which on it is worth it. */
static const double many_points = 32768, few_results = 16384, least_ratio = 1024;

/* Results from which on threads share them as well as parts, where they lie apart. */
static const double enough_results = 256;

struct Rows {
    const Statement *statement;
    bool apart;
};

static void note_rows(void *user, const Expr *read)
{
    struct Rows *rows = user;
    const Statement *s = rows->statement;
    const Affine *first = read->count > 0 ? read->subscript[0].affine : NULL;
    bool apart = first != NULL && !affine_is_constant(first);
    for (int i = 0; apart && i < s->outer + s->reduced; i++)
        apart = expr_uses_index(read, s->index[i]) &&
                (i < s->outer || !affine_uses(first, s->index[i]));
    rows->apart |= apart;
}

/* Whether each result adds up rows of its own of what is read, and threads have enough of them. */
static bool has_own_rows(const Statement *s)
{
    struct Rows rows = {s, false};
    if (!statement_is_contraction(s) && statement_points(s, 0, s->outer) >= enough_results)
        expr_reads(s->value, note_rows, &rows);
    return rows.apart;
}

static bool is_worth_parts(const Statement *s)
{
    const double results = statement_points(s, 0, s->outer),
                 all = statement_points(s, 0, s->outer + s->reduced);
    return s->reduction == REDUCE_SUM && s->outer < TENSOR_MAX_RANK && all >= many_points &&
           results <= few_results && all / results >= least_ratio &&
           s->index[s->outer]->extent > 1 && !has_own_rows(s);
}

/* Elements of weights from which on, and up to which, it costs much that a thread reads what
   another one writes: they are many lines, and the caches of a core hold them. */
static const double many_weights = 4096, most_weights = 262144;
/* Rows of weights for each sample from which on they are more than the parts that are added up. */
static const double rows_a_sample = 16;

/* Whether a gradient goes down rows of weights that are many for its few samples. The forward sum
   and the update share the rows among threads; so do parts, and each row stays with one thread. */
static bool goes_down_rows(const Statement *s)
{
    if (s->reduction != REDUCE_SUM || s->reduced != 1 || s->constraints > 0 ||
        !expr_applies(s->value, FUNCTION_MUL))
        return false;
    const Expr *weights = s->value->argument[0], *other = s->value->argument[1];
    if (weights->kind == EXPR_READ && weights->tensor->role != ROLE_PARAMETER) {
        weights = other;
        other = s->value->argument[0];
    }
    const Index *row = s->index[s->outer];
    if (weights->kind != EXPR_READ || weights->tensor->role != ROLE_PARAMETER ||
        weights->tensor->rank != 2 || affine_as_index(weights->subscript[0].affine) != row ||
        !expr_uses_index(other, row) || s->outer >= TENSOR_MAX_RANK)
        return false;
    double samples = 1;
    for (int i = 0; i < s->outer; i++)
        samples *= expr_uses_index(weights, s->index[i]) ? 1 : (double)s->index[i]->extent;
    const double elements = (double)tensor_elements(weights->tensor);
    return elements >= many_weights && elements <= most_weights &&
           (double)row->extent >= rows_a_sample * samples;
}

static int64_t parts_of(int64_t extent, int64_t most)
{
    int64_t parts = 1;
    for (int64_t p = 2; p <= most && p <= extent; p++)
        if (extent % p == 0)
            parts = p;
    return parts;
}

struct Plain {
    const Index *index;
    bool plain;
};

static void note_plain(void *user, const Expr *read)
{
    struct Plain *plain = user;
    for (int d = 0; d < read->count; d++) {
        const Affine *affine = read->subscript[d].affine;
        plain->plain &= affine == NULL ? !expr_uses_index(read->subscript[d].indirect, plain->index)
                                       : affine_as_index(affine) == plain->index ||
                                             !affine_uses(affine, plain->index);
    }
}

/* Whether lanes are likely to run over the parts: no index of the results fills a vector. */
static bool has_narrow_results(const Statement *s, int lanes)
{
    bool narrow = true;
    for (int i = 0; i < s->outer; i++)
        narrow &= 4 * s->index[i]->extent < 3 * lanes;
    return narrow;
}

/* Cuts the first index that is summed over, which becomes that of the parts. Where lanes run over
   those, point i is of part i % parts, so that they are neighbours; if the index is one of the
   samples, say, and no window slides along it. */
static const Index *cut(const Context *context, Module *module, Statement *s, int64_t parts)
{
    const Index *part = s->index[s->outer], *within;
    const int lanes = target_lanes(&context->options->target);
    struct Plain plain = {part, true};
    if (parts == part->extent)
        return part;
    expr_reads(s->value, note_plain, &plain);
    if (!plain.plain || parts % lanes != 0 || !has_narrow_results(s, lanes)) {
        statement_split(module, s, part, part->extent / parts, NULL, &part, &within);
        return part;
    }
    statement_split(module, s, part, parts, NULL, &within, &part);
    const Index **index =
        arena_copy(module->arena, s->index, sizeof *index * (size_t)(s->outer + s->reduced));
    index[s->outer] = part;
    index[s->outer + 1] = within;
    s->index = index;
    return part;
}

/* part[p, o...] = sum over the part, in place of the statement; adds result[o...] = sum(p). */
static void sum_parts(const Context *context, Module *module, Program *program, Statement *s,
                      int64_t parts)
{
    Arena *arena = module->arena;
    const Index *part = cut(context, module, s, parts);
    const int count = s->outer + s->reduced;
    const Index **index = ARENA_ARRAY(arena, const Index *, count);
    const Index **again = ARENA_ARRAY(arena, const Index *, s->outer + 1);
    const Affine *subscript[TENSOR_MAX_RANK + 1], *written[TENSOR_MAX_RANK], *read[TENSOR_MAX_RANK];
    int64_t extent[TENSOR_MAX_RANK] = {parts};
    index[0] = part;
    subscript[0] = affine_index(arena, part);
    for (int i = 0; i < s->outer; i++) {
        index[i + 1] = s->index[i];
        subscript[i + 1] = affine_index(arena, s->index[i]);
        extent[i + 1] = s->index[i]->extent;
        again[i] = index_new(module, s->index[i]->name, s->index[i]->extent);
        read[i + 1] = affine_index(arena, again[i]);
    }
    for (int i = s->outer + 1; i < count; i++)
        index[i] = s->index[i];
    again[s->outer] = index_new(module, part->name, parts);
    read[0] = affine_index(arena, again[s->outer]);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, s->outer);
    for (int i = 0; i < s->outer; i++)
        to[i] = read[i + 1];
    for (int d = 0; d < s->result->rank; d++)
        written[d] = affine_substitute(arena, s->subscript[d], s->outer, s->index, to);
    Tensor *t = tensor_new(module, program, arena_format(arena, "%s.parts", s->result->name),
                           s->result->dtype, ROLE_VALUE, s->outer + 1, extent, s->origin);
    statement_new(module, program, s->result, written, s->outer, 1, again, REDUCE_SUM,
                  expr_read_affine(arena, t, read), s->origin);
    s->result = t;
    s->subscript = arena_copy(arena, subscript, sizeof *subscript * (size_t)(s->outer + 1));
    s->index = index;
    s->outer++;
    s->reduced--;
}

struct Parting {
    const Context *context;
    Module *module;
    Program *program;
    int forward;
};

static void divide(void *user, Statement *s, int position)
{
    const struct Parting *parting = user;
    const bool rows = position >= parting->forward && goes_down_rows(s);
    LIST_PUSH(parting->module->arena, &parting->program->statements, s);
    if (!rows &&
        (!is_worth_parts(s) || statement_constrains(s, s->index[s->outer]) || s->reduced < 2))
        return;
    const int64_t parts =
        parts_of(s->index[s->outer]->extent, rows ? MOST_PARTS_OF_ROWS : MOST_PARTS);
    if (parts > 1)
        sum_parts(parting->context, parting->module, parting->program, s, parts);
}

void program_sum_in_parts(Context *context, Module *module, Program *program)
{
    struct Parting parting = {context, module, program, program->forward};
    program_rewrite(context->arena, program, divide, &parting);
}
