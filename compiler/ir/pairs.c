#include "ir/pairs.h"
#include "ir/halves.h"
#include "ir/inline.h"
#include "ir/split.h"

/* A tensor in pairs along a dimension. */
typedef struct Paired {
    Tensor *of, *pairs;
    int dim;
} Paired;

typedef LIST(Paired) PairedList;

typedef struct Pairer {
    Context *context;
    Module *module;
    Program *program;
    const bool *rounded;    /* by tensor id: all elements are numbers of bf16 */
    Statement **definition; /* by tensor id: the last one */
    int *definitions;       /* by tensor id */
    PairedList *paired;     /* by tensor id, in the order in which they are asked for */
} Pairer;

static void find_definitions(Pairer *p)
{
    for (int i = 0; i < p->program->statements.count; i++) {
        Statement *s = p->program->statements.items[i];
        p->definition[s->result->id] = s;
        p->definitions[s->result->id]++;
    }
}

/* ---- Which index is halved ---- */

/* Whether the subscript is the index and a whole number of twos: k, or 32*b + k. */
static bool counts_twos(const Affine *affine, const Index *index)
{
    bool found = false, even = affine->constant % 2 == 0;
    for (int t = 0; t < affine->count; t++) {
        const AffineTerm *term = &affine->term[t];
        if (term->index == index)
            found = term->coefficient == 1;
        else
            even &= term->coefficient % 2 == 0 &&
                    (term->index != NULL || !affine_uses(term->dividend, index));
    }
    return found && even;
}

/* The only dimension that an index is in, and so that its points make pairs; or -1. */
static int dim_of(const Expr *read, const Index *index)
{
    int found = -1;
    for (int d = 0; d < read->count; d++) {
        const Affine *affine = read->subscript[d].affine;
        if (affine == NULL ? expr_uses_index(read->subscript[d].indirect, index)
                           : affine_uses(affine, index)) {
            if (found >= 0 || affine == NULL || !counts_twos(affine, index))
                return -1;
            found = d;
        }
    }
    const bool whole = found >= 0 && affine_as_index(read->subscript[found].affine) == index &&
                       index->extent == read->tensor->extent[found];
    return whole || index->extent % 2 == 0 ? found : -1;
}

/* Whether a tensor is not defined everywhere: elements that are not are not to be read. */
static bool has_gaps(const Pairer *p, const Tensor *tensor)
{
    return p->definitions[tensor->id] == 1 && statement_is_partial(p->definition[tensor->id]);
}

/* The index of a partial tensor's definition of which pairs along the dimension can be made; NULL:
   none. */
static const Index *index_of_pairs(const Statement *s, int dim)
{
    for (int i = 0; i < s->outer; i++) {
        bool elsewhere = statement_constrains(s, s->index[i]);
        for (int d = 0; d < s->result->rank; d++)
            elsewhere |= d != dim && affine_uses(s->subscript[d], s->index[i]);
        if (!elsewhere && s->index[i]->extent % 2 == 0 &&
            counts_twos(s->subscript[dim], s->index[i]))
            return s->index[i];
    }
    return NULL;
}

static bool can_be_paired(const Pairer *p, const Expr *read, const Index *index)
{
    const int dim = dim_of(read, index);
    return dim >= 0 && (!has_gaps(p, read->tensor) ||
                        index_of_pairs(p->definition[read->tensor->id], dim) != NULL);
}

/* The longest, but an even one before an odd one. */
static const Index *index_to_halve(const Pairer *p, const Statement *s)
{
    const Expr *const *factor = s->value->argument;
    const Index *best = NULL;
    for (int i = s->outer; i < s->outer + s->reduced; i++) {
        const Index *index = s->index[i];
        if (index->extent < 2 || statement_constrains(s, index) ||
            !can_be_paired(p, factor[0], index) || !can_be_paired(p, factor[1], index))
            continue;
        const bool even = index->extent % 2 == 0, was = best != NULL && best->extent % 2 == 0;
        if (best == NULL || (even == was ? index->extent > best->extent : even))
            best = index;
    }
    return best;
}

/* ---- Pairs ---- */

/* Without the rounding that a pair does by itself. */
static const Expr *unrounded(const Expr *e)
{
    return expr_applies(e, FUNCTION_BF16) ? e->argument[0] : e;
}

/* The element of a tensor; of a rounded copy of another, what it is made from. */
static const Expr *element(const Pairer *p, Tensor *of, const Affine *const *at)
{
    Arena *arena = p->context->arena;
    const Expr *read = expr_read_affine(arena, of, at);
    const Statement *s = p->definition[of->id];
    const bool copy = p->definitions[of->id] == 1 && s->reduction == REDUCE_NONE &&
                      s->constraints == 0 && expr_applies(s->value, FUNCTION_BF16) &&
                      s->value->argument[0]->kind == EXPR_READ && statement_is_invertible(s);
    return copy ? unrounded(inline_definition(arena, s, read)) : read;
}

/* A subscript at the first or the second point of a pair. */
static const Affine *at_pair(Arena *arena, const Affine *affine, const Index *index,
                             const Index *half, int point)
{
    const Affine *to =
        affine_offset(arena, affine_scale(arena, affine_index(arena, half), 2), point);
    return affine_substitute(arena, affine, 1, &index, &to);
}

static void add_pair_statement(Pairer *p, const Paired *paired, const Affine *const *written,
                               int count, const Index *const *index, const Expr *a, const Expr *b)
{
    const Expr *pair[] = {a, b};
    Statement *s =
        statement_new(p->module, p->program, paired->pairs, written, count, 0, index, REDUCE_NONE,
                      expr_apply(p->context->arena, function_of(FUNCTION_PAIR), 2, pair),
                      p->definition[paired->of->id]->origin);
    statement_split_digits(p->module, s, NULL);
}

/* Of a tensor with gaps there are pairs where it is defined. */
static void define_pairs_between_gaps(Pairer *p, const Paired *paired)
{
    Arena *arena = p->context->arena;
    const Statement *s = p->definition[paired->of->id];
    const Index *halved = index_of_pairs(s, paired->dim);
    const Index **index = ARENA_ARRAY(arena, const Index *, s->outer);
    const Affine **to = ARENA_ARRAY(arena, const Affine *, s->outer);
    const Affine *written[TENSOR_MAX_RANK], *at[2][TENSOR_MAX_RANK];
    for (int point = 0; point < 2; point++) {
        for (int i = 0; i < s->outer; i++) {
            const bool half = s->index[i] == halved;
            if (point == 0)
                index[i] =
                    index_new(p->module, s->index[i]->name, s->index[i]->extent / (half ? 2 : 1));
            to[i] = affine_index(arena, index[i]);
            to[i] = half ? affine_offset(arena, affine_scale(arena, to[i], 2), point) : to[i];
        }
        for (int d = 0; d < paired->of->rank; d++)
            at[point][d] = affine_substitute(arena, s->subscript[d], s->outer, s->index, to);
    }
    for (int d = 0; d < paired->of->rank; d++)
        written[d] = d == paired->dim ? affine_floor(arena, at[0][d], 2) : at[0][d];
    add_pair_statement(p, paired, written, s->outer, index, element(p, paired->of, at[0]),
                       element(p, paired->of, at[1]));
    Statement *added = p->program->statements.items[p->program->statements.count - 1];
    for (int c = 0; c < s->constraints; c++)
        statement_constrain(
            p->module, added,
            affine_substitute(arena, s->constraint[c].value, s->outer, s->index, to),
            s->constraint[c].equality);
}

/* pairs[..., i, ...] = pair(of[..., 2*i, ...], of[..., 2*i + 1, ...]); of an odd extent the last
   one has a zero. */
static void define_pairs(Pairer *p, const Paired *paired)
{
    Arena *arena = p->context->arena;
    const int dim = paired->dim;
    const int64_t extent = paired->of->extent[dim];
    for (int odd = 0; odd <= extent % 2; odd++) {
        const Index *index[TENSOR_MAX_RANK];
        const Affine *written[TENSOR_MAX_RANK], *first[TENSOR_MAX_RANK], *second[TENSOR_MAX_RANK];
        int count = 0;
        for (int d = 0; d < paired->of->rank; d++) {
            const bool halved = d == dim;
            if (halved && odd) {
                written[d] = affine_constant(arena, extent / 2);
                first[d] = affine_constant(arena, extent - 1);
                continue;
            }
            index[count] = index_new(p->module, arena_format(arena, "i%d", d),
                                     halved ? extent / 2 : paired->of->extent[d]);
            written[d] = affine_index(arena, index[count++]);
            first[d] = second[d] = written[d];
            if (halved) {
                first[d] = affine_scale(arena, written[d], 2);
                second[d] = affine_offset(arena, first[d], 1);
            }
        }
        add_pair_statement(p, paired, written, count, index, element(p, paired->of, first),
                           odd ? expr_number(arena, 0) : element(p, paired->of, second));
    }
}

static Tensor *pairs_of(Pairer *p, Tensor *of, int dim)
{
    PairedList *known = &p->paired[of->id];
    for (int i = 0; i < known->count; i++)
        if (known->items[i].dim == dim)
            return known->items[i].pairs;
    int64_t extent[TENSOR_MAX_RANK];
    for (int d = 0; d < of->rank; d++)
        extent[d] = d == dim ? (of->extent[d] + 1) / 2 : of->extent[d];
    Tensor *pairs =
        tensor_new(p->module, p->program, arena_format(p->context->arena, "%s.pair", of->name),
                   DTYPE_PAIR, ROLE_VALUE, of->rank, extent, of->origin);
    const Paired paired = {of, pairs, dim};
    LIST_PUSH(p->context->arena, known, paired);
    return pairs;
}

static const Expr *read_pairs(Pairer *p, const Expr *read, const Index *index, const Index *half)
{
    Arena *arena = p->context->arena;
    Subscript subscript[TENSOR_MAX_RANK];
    const int dim = dim_of(read, index);
    for (int d = 0; d < read->count; d++)
        subscript[d] = read->subscript[d];
    subscript[dim].affine = at_pair(arena, subscript[dim].affine, index, half, 0);
    subscript[dim].affine = affine_floor(arena, subscript[dim].affine, 2);
    return expr_read(arena, pairs_of(p, read->tensor, dim), subscript);
}

static void pair_statement(Pairer *p, Statement *s)
{
    const Expr *const *factor = s->value->argument;
    if (!statement_is_contraction(s) || !expr_applies(s->value, FUNCTION_MUL) ||
        factor[0]->kind != EXPR_READ || factor[1]->kind != EXPR_READ ||
        !expr_is_rounded(factor[0], p->rounded) || !expr_is_rounded(factor[1], p->rounded))
        return;
    const Index *index = index_to_halve(p, s);
    if (index == NULL)
        return;
    const Index *half = index_new(p->module, index->name, (index->extent + 1) / 2);
    const Expr *paired[] = {read_pairs(p, factor[0], index, half),
                            read_pairs(p, factor[1], index, half)};
    const int count = s->outer + s->reduced;
    const Index **indices =
        arena_copy(p->context->arena, s->index, sizeof *indices * (size_t)count);
    for (int i = 0; i < count; i++)
        indices[i] = indices[i] == index ? half : indices[i];
    s->index = indices;
    s->value = expr_apply(p->context->arena, function_of(FUNCTION_DOT), 2, paired);
}

static void add_pairs(void *user, Statement *s, int position)
{
    Pairer *p = user;
    (void)position;
    LIST_PUSH(p->context->arena, &p->program->statements, s);
    if (p->definition[s->result->id] != s)
        return;
    const PairedList *paired = &p->paired[s->result->id];
    for (int i = 0; i < paired->count; i++)
        (has_gaps(p, s->result) ? define_pairs_between_gaps : define_pairs)(p, &paired->items[i]);
}

void program_pair_factors(Context *context, Module *module, Program *program)
{
    if (!module->narrow)
        return;
    Arena *arena = context->arena;
    Pairer pairer = {.context = context,
                     .module = module,
                     .program = program,
                     .rounded = program_rounded(arena, module, program),
                     .definition = ARENA_ARRAY(arena, Statement *, module->ids),
                     .definitions = ARENA_ARRAY(arena, int, module->ids),
                     .paired = ARENA_ARRAY(arena, PairedList, module->ids)};
    find_definitions(&pairer);
    for (int i = 0; i < program->statements.count; i++)
        pair_statement(&pairer, program->statements.items[i]);
    program_rewrite(arena, program, add_pairs, &pairer);
}
