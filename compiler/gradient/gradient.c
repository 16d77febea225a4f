/* The reverse sweep. For Y[w(i)] = sum over r of e(i, r), every read X[f(i, r)] in e contributes

       dX[x] += sum over the (i, r) with f(i, r) = x of dY[w(i)] * (de / dread)

   derivative.c finds the factor, reverse.c the sum. A tensor's gradient is complete, and is written
   down, when the sweep has passed its first reader. Statements of a recurrence, which read what
   they or later ones define, are passed as one: their gradients refer to each other. */
#include "gradient/gradient.h"
#include "gradient/beside.h"
#include "gradient/derivative.h"
#include "gradient/reverse.h"
#include "gradient/sweep.h"
#include "ir/recurrence.h"

enum { MOST_TERMS = 64 }; /* of a sum of contributions in one statement */

/* ---- A statement ---- */

static Tensor *argument_of(Sweep *sweep, Statement *statement)
{
    const Tensor *result = statement->result;
    Flow *flow = sweep_flow(sweep, result);
    if (flow->argument == NULL)
        flow->argument = statement->argument; /* of a sweep before this one */
    if (flow->argument == NULL) {
        const char *name = arena_format(sweep->module->arena, "%s.at", result->name);
        flow->argument = tensor_new(sweep->module, sweep->program, name, DTYPE_I32, ROLE_VALUE,
                                    result->rank, result->extent, statement->origin);
    }
    statement->argument = flow->argument;
    return flow->argument;
}

/* The statement's reduction with another value, as a tensor over its outer indices; that read. */
static const Expr *reduced_with(Sweep *sweep, const Statement *statement, const char *name,
                                Reduction reduction, const Expr *value)
{
    Arena *arena = sweep->module->arena;
    const Affine *subscript[TENSOR_MAX_RANK];
    int64_t extent[TENSOR_MAX_RANK];
    if (statement->outer > TENSOR_MAX_RANK)
        FAULT("'%s' is defined over %d indices", statement->result->name, statement->outer);
    for (int i = 0; i < statement->outer; i++) {
        subscript[i] = affine_index(arena, statement->index[i]);
        extent[i] = statement->index[i]->extent;
    }
    Tensor *tensor = tensor_new(
        sweep->module, sweep->program, arena_format(arena, "%s.%s", statement->result->name, name),
        statement->result->dtype, ROLE_VALUE, statement->outer, extent, statement->origin);
    Statement *reduced =
        statement_new(sweep->module, sweep->program, tensor, subscript, statement->outer,
                      statement->reduced, statement->index, reduction, value, statement->origin);
    for (int i = 0; i < statement->constraints; i++)
        statement_constrain(sweep->module, reduced, statement->constraint[i].value,
                            statement->constraint[i].equality);
    return expr_read_affine(arena, tensor, subscript);
}

/* The product of all factors but the one at hand. Division gives it where no factor is 0; where
   one is, only its own derivative is not 0, and where several are, none is. */
static const Expr *other_factors(Sweep *sweep, const Statement *statement)
{
    Arena *arena = sweep->module->arena;
    const Expr *zero = expr_number(arena, 0), *one = expr_number(arena, 1);
    const Expr *factor = statement->value;
    const Expr *is_zero = expr_binary(arena, FUNCTION_EQ, factor, zero);
    const Expr *zeros =
        reduced_with(sweep, statement, "zeros", REDUCE_SUM, expr_select(arena, is_zero, one, zero));
    const Expr *product = reduced_with(sweep, statement, "others", REDUCE_PROD,
                                       expr_select(arena, is_zero, one, factor));
    const Expr *only = expr_binary(arena, FUNCTION_EQ, zeros, one);
    only = expr_binary(arena, FUNCTION_AND, only, is_zero);
    return expr_select(arena, expr_binary(arena, FUNCTION_EQ, zeros, zero),
                       expr_binary(arena, FUNCTION_DIV, product, factor),
                       expr_select(arena, only, product, zero));
}

/* The gradient of the loss by a statement's value at one point of its domain, or NULL. */
static const Expr *seed_of(Sweep *sweep, Statement *statement)
{
    Arena *arena = sweep->module->arena;
    const Flow *flow = sweep_flow(sweep, statement->result);
    if (!flow->active)
        return NULL;
    const Expr *seed;
    if (statement->result == sweep->of)
        seed = expr_number(arena, 1);
    else if (flow->gradient != NULL)
        seed = expr_read_affine(arena, (Tensor *)flow->gradient, statement->subscript);
    else
        return NULL;
    switch (statement->reduction) {
    case REDUCE_NONE:
    case REDUCE_SUM:
        return seed;
    case REDUCE_MAX:
    case REDUCE_MIN: {
        const Expr *at =
            expr_read_affine(arena, argument_of(sweep, statement), statement->subscript);
        const Expr *number =
            expr_index(arena, affine_row_major(arena, statement->reduced,
                                               statement->index + statement->outer));
        return algebra_select(arena, expr_binary(arena, FUNCTION_EQ, at, number), seed,
                              expr_number(arena, 0));
    }
    case REDUCE_PROD:
        return algebra_product(arena, seed, other_factors(sweep, statement));
    default:
        return NULL;
    }
}

static bool is_active(void *user, const Tensor *tensor)
{
    return sweep_flow(user, tensor)->active;
}

/* Names for the indices of a tensor's gradient: those of its definition, unless the statement uses
   them for something else. */
static void find_letters(const Sweep *sweep, const Tensor *tensor, const Statement *reader,
                         const char **letter)
{
    static const char *const image[] = {"n", "c", "h", "w"};
    const Flow *flow = sweep_flow(sweep, tensor);
    for (int d = 0; d < tensor->rank; d++) {
        letter[d] = tensor->rank == 4 ? image[d] : NULL;
        if (flow->last_definition < 0)
            continue;
        const Statement *definition = sweep->program->statements.items[flow->first_definition];
        const Index *index = affine_as_index(definition->subscript[d]);
        bool used = index == NULL;
        for (int i = 0; i < reader->outer + reader->reduced && !used; i++)
            used = string_equal(reader->index[i]->name, index->name);
        if (!used)
            letter[d] = index->name;
    }
}

/* A whole tensor, element by element: nothing to compute. */
static const Tensor *same_tensor(const Pieces *pieces, const Tensor *tensor)
{
    const Piece *piece = &pieces->items[0];
    if (pieces->count != 1 || !piece_is_pointwise(piece, tensor) || piece->value->kind != EXPR_READ)
        return NULL;
    const Tensor *read = piece->value->tensor;
    if (read->rank != tensor->rank || read->dtype != tensor->dtype)
        return NULL;
    for (int d = 0; d < tensor->rank; d++) {
        const Affine *affine = piece->value->subscript[d].affine;
        if (affine == NULL || affine_as_index(affine) != piece->index[d] ||
            read->extent[d] != tensor->extent[d])
            return NULL;
    }
    return read;
}

/* A select on indices alone says where there is something to add: a condition of the sum. */
static const Expr *without_guard(Arena *arena, const Expr *value, Constraints *where)
{
    while (value->kind == EXPR_APPLY && value->function->id == FUNCTION_SELECT &&
           expr_is_number(value->argument[2], 0) &&
           condition_constraints(arena, value->argument[0], false, where))
        value = value->argument[1];
    return value;
}

static void contribute(Sweep *sweep, const Statement *statement, const Partial *partial)
{
    Arena *arena = sweep->module->arena;
    const Tensor *tensor = partial->read->tensor;
    const char *letter[TENSOR_MAX_RANK];
    find_letters(sweep, tensor, statement, letter);
    Access access = {.count = statement->outer + statement->reduced,
                     .outer = statement->outer,
                     .index = statement->index,
                     .tensor = tensor,
                     .subscript = partial->read->subscript,
                     .letter = letter};
    for (int i = 0; i < statement->constraints; i++)
        LIST_PUSH(arena, &access.where, statement->constraint[i]);
    for (int i = 0; i < partial->where.count; i++)
        LIST_PUSH(arena, &access.where, partial->where.items[i]);
    access.value = without_guard(arena, partial->adjoint, &access.where);
    Contribution contribution = {.origin = statement->origin};
    contribution.pieces = reverse_access(&sweep->proofs, sweep->module, &access);
    contribution.same = same_tensor(&contribution.pieces, tensor);
    LIST_PUSH(arena, &sweep_flow(sweep, tensor)->contributions, contribution);
}

static void differentiate(Sweep *sweep, Statement *statement)
{
    Arena *arena = sweep->module->arena;
    const Expr *seed = seed_of(sweep, statement);
    if (seed == NULL)
        return;
    const Expr *self = statement->reduction == REDUCE_NONE
                           ? expr_read_affine(arena, statement->result, statement->subscript)
                           : NULL;
    const DerivativeTask task = {arena,     sweep->library, statement->value, self, seed,
                                 is_active, sweep};
    const Partials partials = derivative_partials(&task);
    for (int i = 0; i < partials.count; i++)
        contribute(sweep, statement, &partials.items[i]);
}

/* ---- Gradients written down ---- */

static Tensor *gradient_tensor(Sweep *sweep, const Tensor *tensor, int number, Origin origin)
{
    Arena *arena = sweep->module->arena;
    const char *name = number == 0 ? arena_format(arena, "%s.grad", tensor->name)
                                   : arena_format(arena, "%s.grad.%d", tensor->name, number);
    return tensor_new(sweep->module, sweep->program, name, tensor->dtype, ROLE_VALUE, tensor->rank,
                      tensor->extent, origin);
}

static void write_pieces(Sweep *sweep, Tensor *target, const Contribution *contribution)
{
    for (int i = 0; i < contribution->pieces.count; i++) {
        const Piece *piece = &contribution->pieces.items[i];
        Statement *statement = statement_new(
            sweep->module, sweep->program, target, piece->subscript, piece->outer, piece->reduced,
            piece->index, piece->reduced > 0 ? REDUCE_SUM : REDUCE_NONE, piece->value,
            contribution->origin);
        for (int k = 0; k < piece->where.count && !piece->guarded; k++)
            statement_constrain(sweep->module, statement, piece->where.items[k].value,
                                piece->where.items[k].equality);
    }
}

/* Indices for a statement over a whole tensor, named as a piece of a contribution names them. */
static void whole_indices(Sweep *sweep, const Tensor *tensor, const Flow *flow, const Index **index)
{
    const Piece *named = NULL;
    for (int i = 0; i < flow->contributions.count && named == NULL; i++) {
        const Pieces *pieces = &flow->contributions.items[i].pieces;
        if (pieces->count > 0 && pieces->items[0].outer == tensor->rank)
            named = &pieces->items[0];
    }
    for (int d = 0; d < tensor->rank; d++) {
        const char *name =
            named != NULL ? named->index[d]->name : arena_format(sweep->module->arena, "x%d", d);
        index[d] = index_new(sweep->module, name, tensor->extent[d]);
    }
}

static const Expr *whole_read(Sweep *sweep, const Tensor *tensor, const Index *const *index)
{
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < tensor->rank; d++)
        subscript[d] = affine_index(sweep->module->arena, index[d]);
    return expr_read_affine(sweep->module->arena, (Tensor *)tensor, subscript);
}

/* target = part[count - 1] + ... + part[0]. Many are added up by several statements, so that no
   expression is deep. */
static void write_total(Sweep *sweep, Tensor *target, const Tensor *tensor, const Flow *flow,
                        int number, int count, const Tensor *const *part)
{
    Arena *arena = sweep->module->arena;
    const Tensor *before = NULL;
    while (count > 0) {
        const Index *index[TENSOR_MAX_RANK];
        whole_indices(sweep, tensor, flow, index);
        const Expr *sum = before == NULL ? expr_number(arena, 0) : whole_read(sweep, before, index);
        for (int terms = 0; terms < MOST_TERMS && count > 0; terms++)
            sum = algebra_sum(arena, sum, whole_read(sweep, part[--count], index));
        Tensor *result =
            count == 0 ? target : gradient_tensor(sweep, tensor, ++number, target->origin);
        statement_pointwise(sweep->module, sweep->program, result, index, sum, target->origin);
        before = result;
    }
}

/* Several contributions: each has its tensor, added up in the order of the program. */
static void write_sum(Sweep *sweep, Tensor *target, const Tensor *tensor, Flow *flow)
{
    const int count = flow->contributions.count;
    const Tensor **part = ARENA_ARRAY(sweep->module->arena, const Tensor *, count);
    int number = 0;
    for (int i = 0; i < count; i++) {
        const Contribution *contribution = &flow->contributions.items[i];
        part[i] = contribution->same;
        if (part[i] != NULL)
            continue;
        Tensor *own = gradient_tensor(sweep, tensor, ++number, contribution->origin);
        write_pieces(sweep, own, contribution);
        part[i] = own;
    }
    write_total(sweep, target, tensor, flow, number, count, part);
}

/* Whether each contribution defines a part of the tensor's gradient, and all of them all of it:
   then there is nothing to add up. */
static bool are_side_by_side(Arena *arena, const Tensor *tensor, const Flow *flow)
{
    Pieces all = {0};
    for (int i = 0; i < flow->contributions.count; i++)
        for (int k = 0; k < flow->contributions.items[i].pieces.count; k++)
            LIST_PUSH(arena, &all, flow->contributions.items[i].pieces.items[k]);
    return pieces_beside(arena, tensor, &all);
}

static void write_side_by_side(Sweep *sweep, Tensor *target, const Flow *flow)
{
    for (int i = 0; i < flow->contributions.count; i++) {
        Contribution part = flow->contributions.items[i];
        part.pieces = pieces_that_add(sweep->module->arena, &part.pieces);
        write_pieces(sweep, target, &part);
    }
}

static void write_zero(Sweep *sweep, Tensor *target, const Tensor *tensor, const Flow *flow)
{
    const Index *index[TENSOR_MAX_RANK];
    whole_indices(sweep, tensor, flow, index);
    statement_pointwise(sweep->module, sweep->program, target, index,
                        expr_number(sweep->module->arena, 0), target->origin);
}

/* All contributions to a tensor are known. */
static void finish_gradient(Sweep *sweep, const Tensor *tensor)
{
    Flow *flow = sweep_flow(sweep, tensor);
    const int count = flow->contributions.count;
    if (!flow->active || flow->done || (count == 0 && flow->promise == NULL))
        return;
    flow->done = true;
    const Contribution *last = count > 0 ? &flow->contributions.items[count - 1] : NULL;
    const bool parameter = tensor->role == ROLE_PARAMETER;
    if (count == 1 && last->same != NULL && !parameter && flow->promise == NULL) {
        flow->gradient = last->same;
        return;
    }
    Tensor *target = (Tensor *)flow->promise;
    if (target == NULL)
        target = gradient_tensor(sweep, tensor, 0, last->origin);
    if (parameter && sweep->by == NULL)
        target->gradient_of = (Tensor *)tensor;
    flow->gradient = target;
    if (count == 0)
        write_zero(sweep, target, tensor, flow);
    else if (count == 1)
        write_pieces(sweep, target, last);
    else if (are_side_by_side(sweep->module->arena, tensor, flow))
        write_side_by_side(sweep, target, flow);
    else
        write_sum(sweep, target, tensor, flow);
}

typedef struct Reader {
    Sweep *sweep;
    int position;
} Reader;

static void finish_read(void *user, const Expr *read)
{
    Reader *reader = user;
    if (sweep_flow(reader->sweep, read->tensor)->first_reader >= reader->position)
        finish_gradient(reader->sweep, read->tensor);
}

/* ---- The sweep ---- */

/* The first statement of the recurrence that ends at `last`, or `last`. */
static int recurrence_start(const Sweep *sweep, int last)
{
    int start = last;
    for (int i = last; i >= start; i--) {
        const Statement *statement = sweep->program->statements.items[i];
        const Flow *flow = sweep_flow(sweep, statement->result);
        if (flow->last_definition == i && flow->first_reader < start)
            start = flow->first_reader;
    }
    return start;
}

static void promise_gradients(Sweep *sweep, int start, int last)
{
    for (int i = last; i >= start; i--) {
        const Statement *statement = sweep->program->statements.items[i];
        Flow *flow = sweep_flow(sweep, statement->result);
        const bool within = flow->first_reader <= flow->last_definition;
        if (!within || !flow->active || flow->promise != NULL)
            continue;
        flow->promise = gradient_tensor(sweep, statement->result, 0, statement->origin);
        flow->gradient = flow->promise;
    }
}

static bool reads_itself(const Sweep *sweep, int position)
{
    const Statement *statement = sweep->program->statements.items[position];
    return sweep_flow(sweep, statement->result)->first_reader <= position;
}

static void sweep_statements(Sweep *sweep)
{
    for (int last = sweep->forward - 1; last >= 0;) {
        const int start = recurrence_start(sweep, last);
        if (start < last || reads_itself(sweep, last))
            promise_gradients(sweep, start, last);
        for (int i = last; i >= start; i--) {
            Statement *statement = sweep->program->statements.items[i];
            if (sweep_flow(sweep, statement->result)->promise == NULL)
                finish_gradient(sweep, statement->result); /* its readers are passed */
            differentiate(sweep, statement);
        }
        for (int i = last; i >= start; i--)
            finish_gradient(sweep, sweep->program->statements.items[i]->result);
        for (int i = last; i >= start; i--) {
            Reader reader = {sweep, start};
            expr_reads(sweep->program->statements.items[i]->value, finish_read, &reader);
        }
        last = start - 1;
    }
}

static Sweep sweep_new(Context *context, Module *module, const Library *library, Program *program,
                       const Tensor *of, const Tensor *by)
{
    Sweep sweep = {.context = context,
                   .module = module,
                   .library = library,
                   .program = program,
                   .of = of,
                   .by = by,
                   .forward = program->statements.count,
                   .flows = module->ids,
                   .proofs = proofs_new(context)};
    sweep.flow = ARENA_ARRAY(module->arena, Flow, sweep.flows);
    return sweep;
}

void gradient_derive(Context *context, Module *module, const Library *library)
{
    Program *train = module->train;
    Sweep sweep = sweep_new(context, module, library, train, train->loss, NULL);
    sweep_note_activity(&sweep);
    sweep_statements(&sweep);
    settle_missing_gradients(&sweep);
    train->forward = sweep.forward;
    recurrence_gather(context, module, train);
}

const Tensor *gradient_of_value(Context *context, Module *module, const Library *library,
                                Program *program, const Tensor *of, const Tensor *by)
{
    recurrence_gather(context, module, program);
    Sweep sweep = sweep_new(context, module, library, program, of, by);
    sweep_note_activity(&sweep);
    sweep_statements(&sweep);
    return sweep_flow(&sweep, by)->gradient;
}
