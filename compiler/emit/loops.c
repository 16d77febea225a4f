/* for outer indices { accumulator; for reduced indices { accumulate } store }, with a statement's
   constraints as bounds of loops where they bound one index, and as tests around the loops that
   they concern elsewhere. */
#include "emit/loops.h"
#include "emit/number.h"

typedef struct Nest {
    Scope scope;
    Arena *arena;
    const Statement *statement;
    int around;                /* the loops of so many of its indices are there already */
    const char **begin, **end; /* bounds of each loop */
    const char **guard;        /* by number of loops around it: a condition, or NULL */
} Nest;

static const char *affine_text(Nest *nest, const Affine *affine, int precedence)
{
    Text text = text_new(nest->arena);
    c_affine(&nest->scope, &text, affine, precedence);
    return text.data;
}

static const char *value_text(Nest *nest, Dtype as)
{
    Text text = text_new(nest->arena);
    c_expression(&nest->scope, &text, nest->statement->value, as, C_ANY);
    return text.data;
}

static const char *element_text(Nest *nest, const Tensor *tensor)
{
    Text text = text_new(nest->arena);
    Subscript subscript[TENSOR_MAX_RANK] = {{NULL, NULL}};
    for (int d = 0; d < tensor->rank; d++)
        subscript[d].affine = nest->statement->subscript[d];
    c_element(&nest->scope, &text, tensor, subscript);
    return text.data;
}

static const char *number_text(Nest *nest, double value, Dtype as)
{
    Text text = text_new(nest->arena);
    c_number(&text, value, as);
    return text.data;
}

/* Position of the innermost index that a constraint uses, or -1. */
static int deepest_index(const Statement *s, const Affine *value)
{
    for (int i = s->outer + s->reduced - 1; i >= 0; i--)
        if (affine_uses(value, s->index[i]))
            return i;
    return -1;
}

static bool index_in_floor(const Affine *value, const Index *index)
{
    for (int t = 0; t < value->count; t++)
        if (value->term[t].index == NULL && affine_uses(value->term[t].dividend, index))
            return true;
    return false;
}

/* "larger(0, h - 9)": the stricter of a bound so far (NULL: none) and another. */
static const char *stricter(Nest *nest, const char *helper, const char *so_far, const char *bound)
{
    if (so_far == NULL)
        return bound;
    emitter_need(nest->scope.emitter, HELPER_SCALAR, helper);
    return arena_format(nest->arena, "%s(%s, %s)", helper, so_far, bound);
}

/* Whether index + rest >= 0 or rest - index >= 0 became a bound of the index's loop. */
static bool becomes_bound(Nest *nest, int position, const Affine *value)
{
    const Index *index = nest->statement->index[position];
    const int64_t sign = affine_coefficient(value, index);
    if ((sign != 1 && sign != -1) || index_in_floor(value, index))
        return false;
    const bool wide = !string_equal(nest->scope.integer, "int");
    const Affine *rest = affine_sub(
        nest->arena, value, affine_scale(nest->arena, affine_index(nest->arena, index), sign));
    if (sign == 1) {
        const char *before = nest->begin[position];
        if (before == NULL && affine_max(rest) > 0)
            before = "0";
        nest->begin[position] =
            stricter(nest, wide ? "larger64" : "larger", before,
                     affine_text(nest, affine_scale(nest->arena, rest, -1), C_ANY));
        return true;
    }
    const char *before = nest->end[position];
    if (before == NULL && affine_max(rest) >= index->extent)
        before = arena_format(nest->arena, "%lld", (long long)index->extent);
    nest->end[position] = stricter(
        nest, wide ? "smaller64" : "smaller", before,
        affine_text(nest, affine_offset(nest->arena, rest, 1), before == NULL ? C_SUM : C_ANY));
    return true;
}

static void add_guard(Nest *nest, int depth, const Constraint *constraint)
{
    const char *text = affine_text(nest, constraint->value, C_SUM);
    const char *sign = constraint->equality ? "==" : ">=";
    nest->guard[depth] =
        nest->guard[depth] == NULL
            ? arena_format(nest->arena, "%s %s 0", text, sign)
            : arena_format(nest->arena, "%s && %s %s 0", nest->guard[depth], text, sign);
}

/* A constraint on outer indices of a reduction empties the sum, not the statement: it stands inside
   the outer loops. */
static void place_constraints(Nest *nest)
{
    const Statement *s = nest->statement;
    for (int i = 0; i < s->constraints; i++) {
        const Constraint *constraint = &s->constraint[i];
        const int deepest = deepest_index(s, constraint->value);
        const bool bound = !constraint->equality && deepest >= nest->around &&
                           (s->reduction == REDUCE_NONE || deepest >= s->outer) &&
                           becomes_bound(nest, deepest, constraint->value);
        int depth = deepest + 1;
        if (s->reduction != REDUCE_NONE && depth < s->outer)
            depth = s->outer;
        if (!bound)
            add_guard(nest, depth, constraint);
    }
}

/* The body inside the loops [first, last), with the tests at depths first + 1 ... last. */
static Block wrap_loops(Nest *nest, int first, int last, Block body)
{
    const Statement *s = nest->statement;
    for (int i = last - 1; i >= first; i--) {
        if (nest->guard[i + 1] != NULL && !(i + 1 == s->outer && s->reduction != REDUCE_NONE))
            body = block_wrap(arena_format(nest->arena, "if (%s)", nest->guard[i + 1]), &body);
        const char *name = nest->scope.index[i];
        const char *begin = nest->begin[i] == NULL ? "0" : nest->begin[i];
        const char *end = nest->end[i] == NULL
                              ? arena_format(nest->arena, "%lld", (long long)s->index[i]->extent)
                              : nest->end[i];
        body = block_wrap(arena_format(nest->arena, "for (%s %s = %s; %s < %s; %s++)",
                                       nest->scope.integer, name, begin, name, end, name),
                          &body);
    }
    return body;
}

/* The row-major number of the point of the reduction. */
static const char *argument_text(Nest *nest)
{
    const Statement *s = nest->statement;
    return affine_text(nest, affine_row_major(nest->arena, s->reduced, s->index + s->outer), C_ANY);
}

/* sum += value; */
static void accumulate(Nest *nest, Block *body, Block *inner, Dtype dtype)
{
    const bool product = nest->statement->reduction == REDUCE_PROD;
    const char *name = product ? "product" : "sum";
    block_add(body, arena_format(nest->arena, "%s %s = %s;", storage_type(dtype), name,
                                 number_text(nest, product ? 1 : 0, dtype)));
    block_add(inner, arena_format(nest->arena, "%s %s= %s;", name, product ? "*" : "+",
                                  value_text(nest, dtype)));
}

/* The first extremum wins; a NaN is greater than everything, as in PyTorch. */
static void extremum(Nest *nest, Block *body, Block *inner, Dtype dtype, bool number)
{
    const bool least = nest->statement->reduction == REDUCE_MIN;
    const bool real = dtype_is_float(dtype);
    const char *type = storage_type(dtype);
    const char *start =
        real ? (least ? "INFINITY" : "-INFINITY") : (least ? "INT32_MAX" : "INT32_MIN");
    block_add(body, arena_format(nest->arena, "%s best = %s;", type, start));
    if (number)
        block_add(body, arena_format(nest->arena, "%s argument = 0;", nest->scope.integer));
    block_add(inner, arena_format(nest->arena, "const %s v = %s;", type, value_text(nest, dtype)));
    Block found = block_new(nest->arena);
    block_add(&found, "best = v;");
    if (number)
        block_add(&found, arena_format(nest->arena, "argument = %s;", argument_text(nest)));
    const Block test = block_wrap(
        arena_format(nest->arena, "if (v %s best%s)", least ? "<" : ">", real ? " || v != v" : ""),
        &found);
    block_append(inner, &test);
}

static Dtype reduced_dtype(Nest *nest)
{
    const Statement *s = nest->statement;
    Dtype dtype = s->reduction == REDUCE_ARGMAX ? expr_dtype(s->value) : s->result->dtype;
    if (dtype == DTYPE_BOOL || dtype == DTYPE_ANY || dtype == DTYPE_U8)
        dtype = s->reduction == REDUCE_ARGMAX ? DTYPE_F32 : dtype;
    return c_dtype(&nest->scope, dtype);
}

static void store(Nest *nest, Block *body, const Tensor *tensor, const char *value, Dtype from)
{
    const bool in_memory = nest->scope.memory != NULL && nest->scope.memory[tensor->id] >= 0;
    const Dtype to = in_memory ? DTYPE_F64 : tensor->dtype;
    const bool cast = to != from && !(to == DTYPE_F64 && in_memory && from != DTYPE_I64);
    block_add(body, arena_format(nest->arena, cast ? "%s = (%s)%s;" : "%s = %s%s;",
                                 element_text(nest, tensor), cast ? storage_type(to) : "", value));
}

static Block reduction_body(Nest *nest)
{
    const Statement *s = nest->statement;
    const Dtype dtype = reduced_dtype(nest);
    const bool sums = s->reduction == REDUCE_SUM || s->reduction == REDUCE_PROD;
    const bool numbered = s->reduction == REDUCE_ARGMAX || s->argument != NULL;
    const Dtype integer = string_equal(nest->scope.integer, "int") ? DTYPE_I32 : DTYPE_I64;
    Block body = block_new(nest->arena), inner = block_new(nest->arena);
    if (sums)
        accumulate(nest, &body, &inner, dtype);
    else
        extremum(nest, &body, &inner, dtype, numbered);
    Block loops = wrap_loops(nest, s->outer, s->outer + s->reduced, inner);
    if (nest->guard[s->outer] != NULL)
        loops = block_wrap(arena_format(nest->arena, "if (%s)", nest->guard[s->outer]), &loops);
    block_append(&body, &loops);
    if (s->reduction == REDUCE_ARGMAX) {
        store(nest, &body, s->result, "argument", integer);
        return body;
    }
    store(nest, &body, s->result,
          !sums                         ? "best"
          : s->reduction == REDUCE_PROD ? "product"
                                        : "sum",
          dtype);
    if (s->argument != NULL)
        store(nest, &body, s->argument, "argument", integer);
    return body;
}

static Block assignment_body(Nest *nest)
{
    const Tensor *result = nest->statement->result;
    Block body = block_new(nest->arena);
    block_add(&body, arena_format(nest->arena, "%s = %s;", element_text(nest, result),
                                  value_text(nest, result->dtype)));
    return body;
}

/* The loops of a statement inside of `around` loops. */
static Block nest_block(Nest *nest)
{
    const Statement *s = nest->statement;
    const bool reduces = s->reduction != REDUCE_NONE;
    place_constraints(nest);
    Block body = reduces ? reduction_body(nest) : assignment_body(nest);
    body = wrap_loops(nest, nest->around, s->outer, body);
    for (int depth = nest->around; depth >= 0; depth--)
        if (nest->guard[depth] != NULL && !(reduces && s->outer == depth))
            body = block_wrap(arena_format(nest->arena, "if (%s)", nest->guard[depth]), &body);
    return body;
}

static Nest nest_new(Emitter *emitter, const Statement *s, int around, const int64_t *memory)
{
    const int count = s->outer + s->reduced;
    Nest nest = {.scope = scope_new(emitter, s, memory),
                 .arena = emitter->arena,
                 .statement = s,
                 .around = around};
    nest.begin = ARENA_ARRAY(nest.arena, const char *, count + 1);
    nest.end = ARENA_ARRAY(nest.arena, const char *, count + 1);
    nest.guard = ARENA_ARRAY(nest.arena, const char *, count + 2);
    return nest;
}

Block loops_statement(Emitter *emitter, const Statement *s, const int64_t *memory)
{
    Nest nest = nest_new(emitter, s, 0, memory);
    return nest_block(&nest);
}

Block loops_of_parts(Emitter *emitter, const Statement *s, const int64_t *memory,
                     const char *const *part)
{
    Nest nest = nest_new(emitter, s, 0, memory);
    nest.scope.part = part;
    return nest_block(&nest);
}

/* ---- Recurrences ---- */

/* The statement with t - offset in place of the index that counts its steps, t as its first one. */
static Statement *at_step(Arena *arena, const Statement *s, const Step *step, const Index *t)
{
    Statement *copy = arena_copy(arena, s, sizeof *s);
    const int all = s->outer + s->reduced;
    const Affine *by = affine_offset(arena, affine_index(arena, t), -step->offset);
    const Index **index = ARENA_ARRAY(arena, const Index *, all + 1);
    const Affine **subscript = ARENA_ARRAY(arena, const Affine *, s->result->rank);
    Constraint *constraint = ARENA_ARRAY(arena, Constraint, s->constraints);
    int count = 0;
    index[count++] = t;
    for (int i = 0; i < all; i++)
        if (s->index[i] != step->index)
            index[count++] = s->index[i];
    for (int d = 0; d < s->result->rank; d++)
        subscript[d] = affine_substitute(arena, s->subscript[d], 1, &step->index, &by);
    for (int c = 0; c < s->constraints; c++)
        constraint[c] =
            (Constraint){affine_substitute(arena, s->constraint[c].value, 1, &step->index, &by),
                         s->constraint[c].equality};
    copy->outer = s->outer + (step->index == NULL);
    copy->index = index;
    copy->subscript = subscript;
    copy->constraint = constraint;
    copy->value = expr_substitute(arena, s->value, 1, &step->index, &by);
    return copy;
}

/* "if (t >= 1 && t < 5)" around the steps at which a statement defines anything. */
static Block when_defined(Nest *nest, const Step *step, int64_t steps, Block body)
{
    Arena *arena = nest->arena;
    const char *t = nest->scope.index[0];
    const int64_t from = step->offset;
    const int64_t to = from + (step->index == NULL ? 1 : step->index->extent);
    if (to < steps)
        body = block_wrap(arena_format(arena, "if (%s < %lld)", t, (long long)to), &body);
    if (from > 0)
        body = block_wrap(arena_format(arena, "if (%s >= %lld)", t, (long long)from), &body);
    return body;
}

/* A name for t: that of the last statement's index. */
static const char *step_name(const Recurrence *recurrence)
{
    for (int i = recurrence->count - 1; i >= 0; i--)
        if (recurrence->step[i].index != NULL)
            return recurrence->step[i].index->name;
    return "t";
}

/* for (int t = 4; t >= 0; t--) */
static const char *step_loop(Arena *arena, const Recurrence *recurrence, const char *integer,
                             const char *t)
{
    const long long steps = recurrence->steps;
    return recurrence->backward
               ? arena_format(arena, "for (%s %s = %lld; %s >= 0; %s--)", integer, t, steps - 1, t,
                              t)
               : arena_format(arena, "for (%s %s = 0; %s < %lld; %s++)", integer, t, t, steps, t);
}

Block loops_recurrence(Emitter *emitter, const Program *program, const Recurrence *recurrence,
                       const int64_t *memory)
{
    Arena *arena = emitter->arena;
    Block body = block_new(arena);
    const char *name = step_name(recurrence), *integer = "int";
    for (int i = 0; i < recurrence->count; i++) {
        const Step *step = &recurrence->step[i];
        Index *t = ARENA_NEW(arena, Index);
        *t = (Index){name, recurrence->steps, step->index == NULL ? -1 : step->index->id};
        const Statement *s = program->statements.items[recurrence->first + i];
        Nest nest = nest_new(emitter, at_step(arena, s, step, t), 1, memory);
        Block block = when_defined(&nest, step, recurrence->steps, nest_block(&nest));
        block = block_scope(&block);
        block_append(&body, &block);
        if (!string_equal(nest.scope.integer, "int"))
            integer = nest.scope.integer;
    }
    const char *t = names_local(emitter->names, name, 0, NULL);
    return block_wrap(step_loop(arena, recurrence, integer, t), &body);
}
