/* In the order of the program, so that what a tensor becomes a part of may be part of another one.
   A statement's constraints must leave a box, so that of two parts it can be told that they are
   apart (statement_may_define). */
#include "ir/grow.h"
#include "ir/dead.h"
#include "ir/inline.h"
#include "ir/recurrence.h"
#include "ir/split.h"

/* What is known of a tensor. */
typedef struct Known {
    bool fixed;      /* it stays by itself: no part of another, and without parts */
    bool multiplied; /* a contraction reads it */
    bool grown;      /* another one is a part of it */
    bool
        beyond[TENSOR_MAX_RANK]; /* a read's bounds, as those of padding, reach beyond its extent */
    int readers;                 /* statements */
    Tensor *inside;              /* of which it is a part; NULL: of none */
    int64_t offset[TENSOR_MAX_RANK];
} Known;

typedef struct Grower {
    Context *context;
    Module *module;
    Program *program;
    Known *of;                  /* by tensor id */
    bool *copy;                 /* by position: the statement is not needed any more */
    const Statement *statement; /* at hand */
    bool contraction;           /* it is one */
    const Tensor *last;         /* that it reads */
} Grower;

/* ---- What is known ---- */

/* Narrowed, it reads no more than there is, but where its subscripts are divided. */
static bool is_boxed_copy(const Statement *s)
{
    return s->reduction == REDUCE_NONE && s->value->kind == EXPR_READ && statement_is_boxed(s);
}

static void note_read(void *user, const Expr *read)
{
    Grower *grower = user;
    Known *known = &grower->of[read->tensor->id];
    known->readers += grower->last != read->tensor;
    grower->last = read->tensor;
    known->multiplied |= grower->contraction;
    for (int d = 0; d < read->count; d++) {
        const Affine *at = read->subscript[d].affine;
        int64_t least, most;
        known->fixed |= at == NULL;
        if (at == NULL)
            continue;
        statement_bounds(grower->statement, at, &least, &most);
        known->beyond[d] |= least < 0 || most >= read->tensor->extent[d];
    }
}

static void note_statement(Grower *grower, const Statement *s)
{
    Known *known = &grower->of[s->result->id];
    Statement box = *s;
    if (is_boxed_copy(s))
        statement_narrow(grower->module, &box);
    grower->contraction = statement_is_contraction(s);
    grower->last = NULL;
    grower->statement = &box;
    expr_reads(box.value, note_read, grower);
    known->fixed |= s->result->role != ROLE_VALUE || s->result->late || s->argument != NULL ||
                    program_observes(grower->program, s->result);
    known->fixed |= !statement_is_boxed(s);
    if (s->argument != NULL)
        grower->of[s->argument->id].fixed = true;
}

static void find_known(Grower *grower)
{
    const Program *program = grower->program;
    grower->of = ARENA_ARRAY(grower->context->arena, Known, grower->module->ids);
    for (int i = 0; i < program->statements.count; i++)
        note_statement(grower, program->statements.items[i]);
    const Recurrences all =
        recurrence_find(grower->context->arena, grower->module, grower->program);
    for (int r = 0; r < all.count; r++)
        for (int i = 0; i < all.items[r].count; i++)
            grower->of[program->statements.items[all.items[r].first + i]->result->id].fixed = true;
}

/* ---- Copies into a part ---- */

static bool is_copy(const Grower *grower, const Statement *s)
{
    const Expr *e = s->value;
    if (s->reduction != REDUCE_NONE || e->kind != EXPR_READ || e->tensor == s->result)
        return false;
    const Known *known = &grower->of[e->tensor->id];
    return e->tensor->role == ROLE_VALUE && e->tensor->dtype == s->result->dtype &&
           e->tensor->rank == s->result->rank && !known->fixed && !known->multiplied &&
           known->readers > 1 && known->inside == NULL && !grower->of[s->result->id].fixed;
}

/* Whether a copy takes all elements of what it reads, each to a constant distance from there. */
static bool find_offset(Grower *grower, const Statement *s, int64_t *offset)
{
    Statement box = *s;
    int64_t points = 1;
    statement_narrow(grower->module, &box);
    bool fits = box.constraints == 0;
    for (int i = 0; i < box.outer; i++)
        points *= box.index[i]->extent;
    fits &= points == tensor_elements(box.value->tensor);
    for (int d = 0; d < s->result->rank && fits; d++) {
        const Affine *from = box.value->subscript[d].affine;
        const Affine *distance = affine_sub(grower->context->arena, box.subscript[d], from);
        offset[d] = distance->constant;
        fits = affine_is_constant(distance);
    }
    return fits;
}

/* Whether the bounds of all reads of a part stay apart from the others. What reads parts of a part
   is known by then. */
static bool stays_apart(const Known *part, const Tensor *tensor, const Tensor *whole)
{
    bool apart = true;
    for (int d = 0; d < whole->rank; d++)
        apart &= !part->beyond[d] || tensor->extent[d] == whole->extent[d];
    return apart;
}

static bool becomes_part(Grower *grower, const Statement *s)
{
    if (!is_copy(grower, s))
        return false;
    Known *part = &grower->of[s->value->tensor->id], *whole = &grower->of[s->result->id];
    if (!stays_apart(part, s->value->tensor, s->result) || !find_offset(grower, s, part->offset))
        return false;
    part->inside = s->result;
    whole->grown = true;
    for (int d = 0; d < s->result->rank; d++)
        whole->beyond[d] |= part->beyond[d];
    return true;
}

/* ---- Tensors as parts ---- */

/* The tensor that one lies in at last, and where. */
static Tensor *place_of(const Grower *grower, Tensor *tensor, int64_t *offset)
{
    for (int d = 0; d < tensor->rank; d++)
        offset[d] = 0;
    while (grower->of[tensor->id].inside != NULL) {
        for (int d = 0; d < tensor->rank; d++)
            offset[d] += grower->of[tensor->id].offset[d];
        tensor = grower->of[tensor->id].inside;
    }
    return tensor;
}

static const Expr *read_part(void *user, const Expr *leaf)
{
    const Grower *grower = user;
    Subscript subscript[TENSOR_MAX_RANK];
    int64_t offset[TENSOR_MAX_RANK];
    if (leaf->kind != EXPR_READ || grower->of[leaf->tensor->id].inside == NULL)
        return leaf;
    Tensor *whole = place_of(grower, leaf->tensor, offset);
    for (int d = 0; d < leaf->count; d++)
        subscript[d] = (Subscript){
            affine_offset(grower->context->arena, leaf->subscript[d].affine, offset[d]), NULL};
    return expr_read(grower->context->arena, whole, subscript);
}

static void define_inside(Grower *grower, Statement *s)
{
    Arena *arena = grower->context->arena;
    int64_t offset[TENSOR_MAX_RANK];
    const Affine **subscript = ARENA_ARRAY(arena, const Affine *, s->result->rank);
    Tensor *whole = place_of(grower, s->result, offset);
    if (s->reduction == REDUCE_NONE)
        statement_narrow(grower->module, s);
    for (int d = 0; d < whole->rank; d++)
        subscript[d] = affine_offset(arena, s->subscript[d], offset[d]);
    s->subscript = subscript;
    s->result = whole;
}

static void rewrite(void *user, Statement *s, int position)
{
    Grower *grower = user;
    if (grower->copy[position])
        return;
    if (grower->of[s->result->id].inside != NULL || grower->of[s->result->id].grown)
        define_inside(grower, s);
    else if (is_boxed_copy(s) && grower->of[s->value->tensor->id].inside != NULL)
        statement_narrow(grower->module, s);
    s->value = expr_map(grower->context->arena, s->value, read_part, grower);
    LIST_PUSH(grower->context->arena, &grower->program->statements, s);
}

void program_grow(Context *context, Module *module, Program *program)
{
    const int count = program->statements.count;
    Grower grower = {.context = context,
                     .module = module,
                     .program = program,
                     .copy = ARENA_ARRAY(context->arena, bool, count + 1)};
    bool any = false;
    find_known(&grower);
    for (int i = 0; i < count; i++)
        any |= grower.copy[i] = becomes_part(&grower, program->statements.items[i]);
    if (any)
        program_rewrite(context->arena, program, rewrite, &grower);
}
