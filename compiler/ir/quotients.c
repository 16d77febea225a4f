/* The quotient may be less than the smallest number only where it is less than that part of the
   sum; w*z is then 0, which is e as far as the sum is concerned. */
#include "ir/quotients.h"
#include "ir/algebra.h"
#include "ir/dead.h"

enum { SMALLER = 4 }; /* so many times fewer elements than the dividend has what is read for it */

typedef struct Sharer {
    Arena *arena;
    const Program *program;
    const Statement **definition; /* by tensor id; NULL: none, or several */
    const Statement **share;      /* by tensor id of the dividend: the statement of its share */
    bool *is_share;               /* by tensor id */
    bool *read_behind;            /* by tensor id: by what follows the loss */
    const Statement *at_hand;
    bool fits, sums;
} Sharer;

static void note_behind(void *user, const Expr *read)
{
    ((bool *)user)[read->tensor->id] = true;
}

/* Whether it reads or defines an element for each of its indices, in order. */
static bool is_whole(const Statement *s)
{
    bool whole = s->reduction == REDUCE_NONE && s->constraints == 0 && s->argument == NULL &&
                 s->outer == s->result->rank;
    for (int d = 0; whole && d < s->result->rank; d++)
        whole = affine_as_index(s->subscript[d]) == s->index[d];
    return whole;
}

static bool reads_same(const Statement *s, const Expr *read)
{
    bool same = read->kind == EXPR_READ && read->count == s->outer;
    for (int d = 0; same && d < read->count; d++)
        same = read->subscript[d].affine != NULL &&
               affine_equal(read->subscript[d].affine, s->subscript[d]);
    return same;
}

/* What a divisor reads is small, and one of it is a sum over the dividend. */
static void check_divisor(void *user, const Expr *read)
{
    Sharer *sharer = user;
    const Tensor *dividend = sharer->at_hand->value->argument[0]->tensor;
    const Statement *sum = sharer->definition[read->tensor->id];
    sharer->fits &= tensor_elements(read->tensor) * SMALLER <= tensor_elements(dividend);
    sharer->sums |= sum != NULL && sum->reduction == REDUCE_SUM && sum->value->kind == EXPR_READ &&
                    sum->value->tensor == dividend;
}

static bool may_be_told(const Sharer *sharer, const Tensor *dividend)
{
    return dividend->role == ROLE_VALUE && sharer->definition[dividend->id] != NULL &&
           !program_observes(sharer->program, dividend) && sharer->read_behind[dividend->id];
}

static bool is_share(Sharer *sharer, const Statement *s)
{
    const Expr *e = s->value;
    if (!is_whole(s) || !expr_applies(e, FUNCTION_DIV) || !reads_same(s, e->argument[0]) ||
        s->result->role != ROLE_VALUE || s->result->dtype != e->argument[0]->tensor->dtype ||
        !sharer->read_behind[s->result->id] || !may_be_told(sharer, e->argument[0]->tensor))
        return false;
    sharer->at_hand = s;
    sharer->fits = true;
    sharer->sums = false;
    expr_reads(e->argument[1], check_divisor, sharer);
    return sharer->fits && sharer->sums;
}

/* w*z, as it stands in the place of e. */
static bool is_told(const Sharer *sharer, const Expr *e)
{
    return expr_applies(e, FUNCTION_MUL) && e->argument[0]->kind == EXPR_READ &&
           sharer->is_share[e->argument[0]->tensor->id];
}

static const Expr *tell(const Sharer *sharer, const Expr *read)
{
    const Statement *s = sharer->share[read->tensor->id];
    const Affine **to = ARENA_ARRAY(sharer->arena, const Affine *, read->count + 1);
    for (int d = 0; d < read->count; d++) {
        if (read->subscript[d].affine == NULL)
            return read;
        to[d] = read->subscript[d].affine;
    }
    const Expr *sum = expr_substitute(sharer->arena, s->value->argument[1], s->outer, s->index, to);
    const Expr *share = expr_read(sharer->arena, s->result, read->subscript);
    return expr_binary(sharer->arena, FUNCTION_MUL, share, sum);
}

/* w*z/z = w; (a + b/z)*(w*z) = (a*z + b)*w, which needs no division. */
static const Expr *use_share(void *user, const Expr *e)
{
    const Sharer *sharer = user;
    if (e->kind == EXPR_READ && sharer->share[e->tensor->id] != NULL)
        return tell(sharer, e);
    if (expr_applies(e, FUNCTION_DIV) && is_told(sharer, e->argument[0]) &&
        expr_equal(e->argument[0]->argument[1], e->argument[1]))
        return e->argument[0]->argument[0];
    if (!expr_applies(e, FUNCTION_MUL) || !expr_applies(e->argument[0], FUNCTION_ADD) ||
        !is_told(sharer, e->argument[1]))
        return e;
    const Expr *a = e->argument[0]->argument[0], *b = e->argument[0]->argument[1];
    const Expr *share = e->argument[1]->argument[0], *sum = e->argument[1]->argument[1];
    if (!expr_applies(b, FUNCTION_DIV) || !expr_equal(b->argument[1], sum))
        return e;
    const Expr *scaled =
        algebra_sum(sharer->arena, algebra_product(sharer->arena, a, sum), b->argument[0]);
    return expr_binary(sharer->arena, FUNCTION_MUL, scaled, share);
}

static void find_definitions(Sharer *sharer, int ids)
{
    bool *defined = ARENA_ARRAY(sharer->arena, bool, ids);
    for (int i = 0; i < sharer->program->statements.count; i++) {
        const Statement *s = sharer->program->statements.items[i];
        sharer->definition[s->result->id] = defined[s->result->id] ? NULL : s;
        defined[s->result->id] = true;
        if (i >= sharer->program->forward)
            expr_reads(s->value, note_behind, sharer->read_behind);
    }
}

void program_use_quotients(Context *context, const Module *module, Program *program)
{
    Arena *arena = context->arena;
    Sharer sharer = {.arena = arena,
                     .program = program,
                     .definition = ARENA_ARRAY(arena, const Statement *, module->ids),
                     .share = ARENA_ARRAY(arena, const Statement *, module->ids),
                     .is_share = ARENA_ARRAY(arena, bool, module->ids),
                     .read_behind = ARENA_ARRAY(arena, bool, module->ids)};
    bool any = false;
    find_definitions(&sharer, module->ids);
    for (int i = 0; i < program->forward; i++) {
        const Statement *s = program->statements.items[i];
        if (!is_share(&sharer, s))
            continue;
        sharer.share[s->value->argument[0]->tensor->id] = s;
        sharer.is_share[s->result->id] = any = true;
    }
    for (int i = program->forward; any && i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        s->value = expr_transform(arena, s->value, use_share, &sharer);
    }
}
