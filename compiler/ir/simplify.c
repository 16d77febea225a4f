/* The order matters: updates take over the values that are only copied into them before those are
   put in place of their reads; what a maximum tells saves its operand from being read; then values
   are put in place of their reads until nothing changes; at last, equal statements are joined,
   and what a recurrence need not do at its steps is moved out of it. */
#include "ir/simplify.h"
#include "ir/common.h"
#include "ir/condition.h"
#include "ir/dead.h"
#include "ir/extremum.h"
#include "ir/grow.h"
#include "ir/halves.h"
#include "ir/hoist.h"
#include "ir/inline.h"
#include "ir/nest.h"
#include "ir/pairs.h"
#include "ir/parts.h"
#include "ir/place.h"
#include "ir/powers.h"
#include "ir/quotients.h"
#include "ir/recurrence.h"
#include "ir/sums.h"
#include "ir/triangle.h"

/* ---- What needs no looking around ---- */

static const Expr *without_stop(void *user, const Expr *e)
{
    (void)user;
    const bool stop = e->kind == EXPR_APPLY && e->function->id == FUNCTION_STOP;
    return stop ? e->argument[0] : e;
}

/* Without the constraints that always hold; a sum of nothing is a number. */
static void decide_constraints(Context *context, Statement *s)
{
    Constraint *kept = arena_array(context->arena, sizeof *kept, (size_t)s->constraints);
    int count = 0;
    bool never = false;
    for (int i = 0; i < s->constraints; i++) {
        const Decision decision = condition_decision(&s->constraint[i]);
        never |= decision == NEVER;
        if (decision != ALWAYS)
            kept[count++] = s->constraint[i];
    }
    s->constraint = kept;
    s->constraints = count;
    if (!never || (s->reduction != REDUCE_SUM && s->reduction != REDUCE_PROD))
        return;
    s->value = expr_number(context->arena, s->reduction == REDUCE_PROD ? 1 : 0);
    s->reduction = REDUCE_NONE;
    s->reduced = s->constraints = 0;
}

struct Singles {
    Arena *arena;
    const Statement *statement;
    int count;
    const Index **index;
    const Affine **zero;
};

static bool is_outer(const Statement *s, const Index *index)
{
    bool outer = false;
    for (int i = 0; i < s->outer; i++)
        outer |= s->index[i] == index;
    return outer;
}

static const Expr *without_singles(void *user, const Expr *leaf)
{
    const struct Singles *singles = user;
    Subscript subscript[TENSOR_MAX_RANK];
    const Expr *e =
        expr_substitute(singles->arena, leaf, singles->count, singles->index, singles->zero);
    for (int d = 0; d < leaf->count; d++) {
        const Affine *affine = leaf->subscript[d].affine;
        subscript[d] = e->subscript[d];
        if (affine != NULL && is_outer(singles->statement, affine_as_index(affine)))
            subscript[d].affine = affine;
    }
    return leaf->kind == EXPR_READ ? expr_read(singles->arena, leaf->tensor, subscript) : e;
}

/* An index of one point is 0 wherever it is read, so that subscripts are as plain as they can be:
   x[k + c] is x[k] where each group has one channel. An outer index that is a subscript by itself
   stays: what is written and read at the same place is seen to be. */
static void read_single_points(Context *context, Statement *s)
{
    const int count = s->outer + s->reduced;
    struct Singles singles = {context->arena, s, 0,
                              ARENA_ARRAY(context->arena, const Index *, count),
                              ARENA_ARRAY(context->arena, const Affine *, count)};
    for (int i = 0; i < count; i++)
        if (s->index[i]->extent == 1) {
            singles.zero[singles.count] = affine_constant(context->arena, 0);
            singles.index[singles.count++] = s->index[i];
        }
    if (singles.count == 0)
        return;
    s->value = expr_map(context->arena, s->value, without_singles, &singles);
    Constraint *constraint =
        arena_copy(context->arena, s->constraint, sizeof *constraint * (size_t)s->constraints);
    for (int c = 0; c < s->constraints; c++)
        constraint[c].value = affine_substitute(context->arena, constraint[c].value, singles.count,
                                                singles.index, singles.zero);
    s->constraint = constraint;
}

/* Nor does it need a loop. A reduction keeps one index. */
static void drop_single_loops(Context *context, Statement *s)
{
    const Index **kept = ARENA_ARRAY(context->arena, const Index *, s->outer + s->reduced);
    int count = 0;
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (i < s->outer || s->index[i]->extent > 1 ||
            (i == s->outer + s->reduced - 1 && count == s->outer))
            kept[count++] = s->index[i];
    s->index = kept;
    s->reduced = count - s->outer;
}

/* stop_gradient has done its work; powers are products; the extents decide some conditions. */
static void simplify_values(Context *context, Program *program)
{
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        read_single_points(context, s);
        drop_single_loops(context, s);
        s->value = expr_transform(context->arena, s->value, without_stop, NULL);
        s->value = expr_transform(context->arena, s->value, power_multiplied_out, context->arena);
        s->value = condition_decide(context->arena, s->value);
        decide_constraints(context, s);
    }
}

/* ---- Updates that are copies ---- */

typedef struct Takeover {
    Context *context;
    Statement **definition; /* by tensor id; NULL: none, or several */
    Tensor **update;        /* by tensor id: the update that takes the value over */
    bool *defined;
    bool *recurrent; /* by tensor id: defined by a recurrence */
} Takeover;

static bool is_plain(const Statement *s)
{
    if (s->reduction != REDUCE_NONE || s->constraints > 0 || s->outer != s->result->rank)
        return false;
    for (int d = 0; d < s->result->rank; d++)
        if (affine_as_index(s->subscript[d]) != s->index[d])
            return false;
    return true;
}

/* The value that an update is a plain copy of, or NULL. What a recurrence defines step by step is
   no update before its last step. */
static Tensor *copied_value(const Takeover *takeover, const Program *program, const Statement *s)
{
    const Expr *e = s->value;
    if (s->result->role != ROLE_UPDATE || !is_plain(s) || e->kind != EXPR_READ ||
        e->tensor->role != ROLE_VALUE || e->tensor->dtype != s->result->dtype ||
        program_observes(program, e->tensor) || e->count != s->outer)
        return NULL;
    for (int d = 0; d < e->count; d++)
        if (e->subscript[d].affine == NULL ||
            affine_as_index(e->subscript[d].affine) != s->index[d])
            return NULL;
    const Statement *definition = takeover->definition[e->tensor->id];
    if (takeover->recurrent[e->tensor->id])
        return NULL;
    return definition != NULL && is_plain(definition) ? e->tensor : NULL;
}

static const Expr *read_update(void *user, const Expr *leaf)
{
    const Takeover *takeover = user;
    if (leaf->kind != EXPR_READ || takeover->update[leaf->tensor->id] == NULL)
        return leaf;
    return expr_read(takeover->context->arena, takeover->update[leaf->tensor->id], leaf->subscript);
}

static void find_definitions(Takeover *takeover, const Program *program)
{
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        takeover->definition[s->result->id] = takeover->defined[s->result->id] ? NULL : s;
        takeover->defined[s->result->id] = true;
    }
}

static void find_recurrent(Takeover *takeover, const Module *module, const Program *program)
{
    const Recurrences all = recurrence_find(takeover->context->arena, module, program);
    for (int r = 0; r < all.count; r++)
        for (int i = 0; i < all.items[r].count; i++)
            takeover->recurrent[program->statements.items[all.items[r].first + i]->result->id] =
                true;
}

/* momentum_buffer.next[i] = b[i]: b itself becomes the next value, and is read as such. */
static void take_over_copies(Context *context, const Module *module, Program *program)
{
    Takeover takeover = {context, ARENA_ARRAY(context->arena, Statement *, module->ids),
                         ARENA_ARRAY(context->arena, Tensor *, module->ids),
                         ARENA_ARRAY(context->arena, bool, module->ids),
                         ARENA_ARRAY(context->arena, bool, module->ids)};
    find_definitions(&takeover, program);
    find_recurrent(&takeover, module, program);
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        Tensor *value = copied_value(&takeover, program, s);
        if (value == NULL || takeover.update[value->id] != NULL)
            continue;
        takeover.update[value->id] = s->result;
        takeover.definition[value->id]->result = s->result;
        s->result = value; /* now dead, and removed as such */
    }
    for (int i = 0; i < program->statements.count; i++) {
        Statement *s = program->statements.items[i];
        if (s->result->role == ROLE_VALUE && takeover.update[s->result->id] != NULL)
            continue;
        s->value = expr_map(context->arena, s->value, read_update, &takeover);
    }
}

static void simplify_program(Context *context, Module *module, Program *program)
{
    simplify_values(context, program);
    take_over_copies(context, module, program);
    module_remove_dead(context, module);
    do
        do
            program_use_extrema(context, program);
        while (program_inline(context, module, program));
    while (program_factor_sums(context, module, program) ||
           program_nest_sums(context, module, program));
    program_use_quotients(context, module, program);
    program_hoist(context, module, program);
    program_join_equal(context, module, program);
    program_cut_triangles(context, module, program);
    program_pair_factors(context, module, program);
    program_sum_at_places(context, module, program);
    program_sum_in_parts(context, module, program);
    recurrence_gather(context, module, program);
    program_store_halves(context, module, program);
    program_grow(context, module, program);
}

void module_simplify(Context *context, Module *module)
{
    module_remove_dead(context, module);
    if (context->options->level == 0)
        return;
    simplify_program(context, module, module->train);
    simplify_program(context, module, module->eval);
    module_remove_dead(context, module);
}
