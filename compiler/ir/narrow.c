#include "ir/narrow.h"
#include "ir/dead.h"
#include "ir/recurrence.h"

enum { MAX_FACTORS = 8 };

typedef enum Width { OPEN, NARROW, WIDE } Width; /* OPEN: computed from no array */

/* What is known of a tensor. */
typedef struct Known {
    Width width;
    bool wanted;  /* a contraction has it as a factor, or it is a layer's result */
    bool added;   /* it is the sum of a contraction */
    bool reduced; /* some definition is a reduction, whose value cannot be rounded in place */
    bool made;    /* some definition is more than a choice among rounded values */
    int first_reader, last_definition; /* -1: none */
    Tensor *copy;                      /* rounded; NULL: none yet */
} Known;

typedef struct Narrowing {
    Context *context;
    Module *module;
    Program *program;
    int end;
    Known *of; /* by tensor id; the last one is of all tensors that were not there before */
    int ids;
    int position;                         /* of the statement at hand */
    const Statement *statement;           /* at hand */
    bool any_array, any_narrow, any_wide; /* of what it reads */
} Narrowing;

/* ---- Contractions ---- */

static bool is_float_array(const Expr *read)
{
    return read->tensor->rank > 0 && read->tensor->dtype == DTYPE_F32;
}

static void find_float(void *user, const Expr *read)
{
    *(bool *)user |= is_float_array(read);
}

static bool reads_floats(const Expr *e)
{
    bool found = false;
    expr_reads(e, find_float, &found);
    return found;
}

/* The factors that read arrays of floats; more than there is room for are none. */
static void factors_of(const Expr *e, const Expr **factor, int *count)
{
    if (e->kind == EXPR_APPLY && e->function->id == FUNCTION_MUL) {
        factors_of(e->argument[0], factor, count);
        factors_of(e->argument[1], factor, count);
    } else if (reads_floats(e) && *count < MAX_FACTORS) {
        factor[(*count)++] = e;
    }
}

struct Telling {
    const Index *index;
    bool told;
};

static void find_told(void *user, const Expr *read)
{
    struct Telling *telling = user;
    for (int d = 0; d < read->count; d++)
        telling->told |= read->subscript[d].affine != NULL &&
                         affine_as_index(read->subscript[d].affine) == telling->index;
}

/* Whether the element of a that is read tells which one of b is. */
static bool tells(const Statement *s, const Expr *a, const Expr *b)
{
    for (int i = 0; i < s->outer + s->reduced; i++) {
        struct Telling telling = {s->index[i], false};
        expr_reads(a, find_told, &telling);
        if (expr_uses_index(b, s->index[i]) && !telling.told)
            return false;
    }
    return true;
}

static bool share_reduced(const Statement *s, const Expr *a, const Expr *b)
{
    for (int i = s->outer; i < s->outer + s->reduced; i++)
        if (expr_uses_index(a, s->index[i]) && expr_uses_index(b, s->index[i]))
            return true;
    return false;
}

/* As autocast sees it: a sum of products of two arrays, of which each element is used several
   times. It is asked of definitions as they are written; statement_is_contraction is about what has
   been simplified. */
static bool multiplies_arrays(const Statement *s)
{
    const Expr *factor[MAX_FACTORS];
    int count = 0;
    if (s->reduction != REDUCE_SUM)
        return false;
    factors_of(s->value, factor, &count);
    for (int a = 0; a < count; a++)
        for (int b = 0; b < a; b++)
            if (share_reduced(s, factor[a], factor[b]) && !tells(s, factor[a], factor[b]) &&
                !tells(s, factor[b], factor[a]))
                return true;
    return false;
}

/* ---- What is known of the tensors ---- */

static Known *known_of(const Narrowing *n, const Tensor *tensor)
{
    return &n->of[tensor->id < n->ids ? tensor->id : n->ids];
}

static void note_read(void *user, const Expr *read)
{
    Narrowing *n = user;
    const Tensor *t = read->tensor;
    Known *known = known_of(n, t);
    if (known->first_reader < 0)
        known->first_reader = n->position;
    if (t->rank == 0 || t->classes > 0)
        return;
    const bool computed = t->role == ROLE_VALUE || t->role == ROLE_UPDATE;
    n->any_array |= !computed || known->width != OPEN;
    n->any_narrow |= computed && known->width == NARROW;
    n->any_wide |= t->role == ROLE_INPUT || (computed && known->width == WIDE);
}

/* Of a result that has several definitions, all must be narrow. */
static void note_width(Narrowing *n, const Statement *s)
{
    const Width width = !n->any_array                                             ? OPEN
                        : multiplies_arrays(s) || (n->any_narrow && !n->any_wide) ? NARROW
                                                                                  : WIDE;
    Known *known = known_of(n, s->result);
    if (known->width != WIDE && width != OPEN)
        known->width = width;
}

/* A factor is a read, or a choice between reads; anything else is rounded as a whole. */
static bool is_rounded_inside(const Expr *e)
{
    return e->kind == EXPR_APPLY &&
           (e->function->id == FUNCTION_SELECT || e->function->id == FUNCTION_NEG);
}

static void want(Narrowing *n, const Expr *e)
{
    if (e->kind == EXPR_READ && is_float_array(e))
        known_of(n, e->tensor)->wanted = true;
    for (int i = 0; is_rounded_inside(e) && i < e->count; i++)
        if (i > 0 || e->count == 1)
            want(n, e->argument[i]);
}

/* A sum of a contraction, perhaps with a bias: what a linear layer or a convolution gives. */
static bool is_layer(const Narrowing *n, const Expr *e, bool *any)
{
    if (e->kind == EXPR_READ) {
        const bool added = known_of(n, e->tensor)->added;
        *any |= added;
        return added || e->tensor->role == ROLE_PARAMETER;
    }
    return e->kind == EXPR_APPLY && e->function->id == FUNCTION_ADD &&
           is_layer(n, e->argument[0], any) && is_layer(n, e->argument[1], any);
}

static bool is_recurrent(const Known *known)
{
    return known->first_reader >= 0 && known->first_reader <= known->last_definition;
}

/* Whether it is rounded if all that it reads is, and that can be. */
static bool is_choice(const Narrowing *n, const Expr *e)
{
    if (e->kind == EXPR_NUMBER)
        return e->number == 0 || e->number == 1;
    if (e->kind == EXPR_READ) {
        const Known *known = known_of(n, e->tensor);
        return is_float_array(e) && e->tensor->role == ROLE_VALUE && known->width == NARROW &&
               !(known->reduced && is_recurrent(known));
    }
    bool choice = is_rounded_inside(e);
    for (int i = 0; choice && i < e->count; i++)
        choice = (i == 0 && e->count > 1) || is_choice(n, e->argument[i]);
    return choice;
}

/* Of views, paddings and maxima of narrow values those are rounded instead. */
static void pass_on(Narrowing *n)
{
    const Program *program = n->program;
    for (int i = 0; i < program->statements.count; i++) {
        const Statement *s = program->statements.items[i];
        known_of(n, s->result)->made |= !reduction_chooses(s->reduction) || !is_choice(n, s->value);
    }
    for (int i = program->statements.count - 1; i >= 0; i--) {
        const Statement *s = program->statements.items[i];
        const Known *known = known_of(n, s->result);
        if (known->wanted && !known->made)
            want(n, s->value);
    }
}

static void find_known(Narrowing *n)
{
    const Program *program = n->program;
    n->ids = n->module->ids;
    n->of = ARENA_ARRAY(n->context->arena, Known, n->ids + 1);
    for (int i = 0; i <= n->ids; i++)
        n->of[i].first_reader = n->of[i].last_definition = -1;
    for (n->position = 0; n->position < program->statements.count; n->position++) {
        const Statement *s = program->statements.items[n->position];
        n->any_array = n->any_narrow = n->any_wide = false;
        expr_reads(s->value, note_read, n);
        note_width(n, s);
        Known *known = known_of(n, s->result);
        known->reduced |= s->reduction != REDUCE_NONE;
        known->last_definition = n->position;
        const Expr *factor[MAX_FACTORS];
        int count = 0;
        if (n->position < n->end && multiplies_arrays(s))
            factors_of(s->value, factor, &count);
        for (int f = 0; f < count; f++)
            want(n, factor[f]);
        known->added |= count > 0;
        bool any = false;
        if (n->position < n->program->forward && s->reduction == REDUCE_NONE &&
            s->result->role == ROLE_VALUE && s->result->dtype == DTYPE_F32 &&
            !program_observes(program, s->result) && is_layer(n, s->value, &any) && any)
            known->wanted = true;
    }
    pass_on(n);
}

/* ---- Rounding ---- */

/* Whether its definitions are rounded: what a recurrence carries is so whatever its type. */
static bool rounds_definitions(const Narrowing *n, const Tensor *tensor)
{
    const Known *known = known_of(n, tensor);
    return known->wanted && known->made && !known->reduced &&
           !program_observes(n->program, tensor) && (known->width == NARROW || is_recurrent(known));
}

/* Whether a rounded copy of it is made. */
static bool is_copied(const Narrowing *n, const Tensor *tensor)
{
    const Known *known = known_of(n, tensor);
    return known->wanted && known->made && !rounds_definitions(n, tensor) && !is_recurrent(known);
}

static const Expr *rounded(const Narrowing *n, const Expr *e)
{
    return expr_unary(n->context->arena, FUNCTION_BF16, e);
}

/* copy[i...] = bf16(tensor[i...]) */
static void add_copy(Narrowing *n, Tensor *tensor, Origin origin)
{
    Arena *arena = n->context->arena;
    const Index *index[TENSOR_MAX_RANK];
    const Affine *at[TENSOR_MAX_RANK];
    for (int d = 0; d < tensor->rank; d++) {
        index[d] = index_new(n->module, arena_format(arena, "i%d", d), tensor->extent[d]);
        at[d] = affine_index(arena, index[d]);
    }
    Tensor *copy = tensor_new(n->module, n->program, arena_format(arena, "%s.bf16", tensor->name),
                              DTYPE_F32, ROLE_VALUE, tensor->rank, tensor->extent, origin);
    statement_pointwise(n->module, n->program, copy, index,
                        rounded(n, expr_read_affine(arena, tensor, at)), origin);
    known_of(n, tensor)->copy = copy;
}

static const Expr *round_factor(Narrowing *n, const Expr *e)
{
    Arena *arena = n->context->arena;
    if (e->kind == EXPR_NUMBER && (e->number == 0 || e->number == 1))
        return e;
    if (e->kind == EXPR_READ && is_float_array(e)) {
        Known *known = known_of(n, e->tensor);
        if (rounds_definitions(n, e->tensor) || (known->last_definition >= 0 && !known->made))
            return e;
        if (known->last_definition < 0 && known->copy == NULL)
            add_copy(n, e->tensor, n->statement->origin);
        return known->copy != NULL ? expr_read(arena, known->copy, e->subscript) : rounded(n, e);
    }
    if (!is_rounded_inside(e))
        return rounded(n, e);
    const Expr *argument[3];
    for (int i = 0; i < e->count; i++)
        argument[i] = i == 0 && e->count > 1 ? e->argument[i] : round_factor(n, e->argument[i]);
    return expr_apply(arena, e->function, e->count, argument);
}

static const Expr *round_product(Narrowing *n, const Expr *e)
{
    if (e->kind != EXPR_APPLY || e->function->id != FUNCTION_MUL)
        return reads_floats(e) ? round_factor(n, e) : e;
    const Expr *first = round_product(n, e->argument[0]); /* whose copies come first */
    const Expr *second = round_product(n, e->argument[1]);
    return expr_binary(n->context->arena, FUNCTION_MUL, first, second);
}

/* Of a narrow value all readers see the rounded copy. */
static const Expr *read_copy(void *user, const Expr *leaf)
{
    const Narrowing *n = user;
    if (leaf->kind != EXPR_READ)
        return leaf;
    const Known *known = known_of(n, leaf->tensor);
    return known->copy != NULL && known->width == NARROW
               ? expr_read(n->context->arena, known->copy, leaf->subscript)
               : leaf;
}

static void round_statement(void *user, Statement *s, int position)
{
    Narrowing *n = user;
    const Known *known = known_of(n, s->result);
    n->statement = s;
    if (position < n->end) {
        if (multiplies_arrays(s))
            s->value = round_product(n, s->value);
        s->value = expr_map(n->context->arena, s->value, read_copy, n);
    }
    if (rounds_definitions(n, s->result))
        s->value = rounded(n, s->value);
    LIST_PUSH(n->context->arena, &n->program->statements, s);
    if (is_copied(n, s->result) && position == known->last_definition)
        add_copy(n, s->result, s->origin);
}

static void narrow_program(Context *context, Module *module, Program *program, int end)
{
    Narrowing n = {.context = context, .module = module, .program = program, .end = end};
    find_known(&n);
    program_rewrite(context->arena, program, round_statement, &n);
    recurrence_gather(context, module, program); /* copies of weights may stand within one */
}

void module_narrow(Context *context, Module *module, int end)
{
    if (!module->narrow)
        return;
    narrow_program(context, module, module->train, end);
    narrow_program(context, module, module->eval, module->eval->statements.count);
}
