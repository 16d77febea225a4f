#include "ir/parts.h"
#include "ir/cost.h"
#include "ir/split.h"

enum { MOST_PARTS = 16 };

/* Points from which on, results up to which, and points per result from which on it is worth it. */
static const double many_points = 32768, few_results = 16384, least_ratio = 1024;

static bool is_worth_parts(const Statement *s)
{
    const double results = statement_points(s, 0, s->outer),
                 all = statement_points(s, 0, s->outer + s->reduced);
    return s->reduction == REDUCE_SUM && s->outer < TENSOR_MAX_RANK && all >= many_points &&
           results <= few_results && all / results >= least_ratio && s->index[s->outer]->extent > 1;
}

static int64_t parts_of(int64_t extent)
{
    int64_t parts = 1;
    for (int64_t p = 2; p <= MOST_PARTS && p <= extent; p++)
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
        narrow &= s->index[i]->extent < lanes;
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
static void sum_parts(const Context *context, Module *module, Program *program, Statement *s)
{
    Arena *arena = module->arena;
    const int64_t parts = parts_of(s->index[s->outer]->extent);
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
};

static void divide(void *user, Statement *s, int position)
{
    const struct Parting *parting = user;
    (void)position;
    LIST_PUSH(parting->module->arena, &parting->program->statements, s);
    if (is_worth_parts(s) && parts_of(s->index[s->outer]->extent) > 1 &&
        !statement_constrains(s, s->index[s->outer]) && s->reduced >= 2)
        sum_parts(parting->context, parting->module, parting->program, s);
}

void program_sum_in_parts(Context *context, Module *module, Program *program)
{
    struct Parting parting = {context, module, program};
    program_rewrite(context->arena, program, divide, &parting);
}
