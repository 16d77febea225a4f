#include "emit/scattered.h"
#include "emit/element.h"
#include "emit/tile_store.h"
#include "emit/vector.h"
#include "ir/scatter.h"

/* What the one member's indices are in C, by position; NULL: always 0. What tells them; NULL: they
   have loops. */
typedef struct Scatter {
    Kernel *kernel;
    const Statement *statement; /* over the loop variables */
    int count;
    const Index **variable;
    const Expr **teller;
} Scatter;

static Scatter scatter_of(Kernel *kernel)
{
    const Member *member = kernel_member(kernel, 0);
    const int count = member->statement->outer + member->statement->reduced;
    Scatter scatter = {kernel, &kernel->statement[0], count,
                       ARENA_ARRAY(kernel->arena, const Index *, count),
                       ARENA_ARRAY(kernel->arena, const Expr *, count)};
    for (int i = 0; i < count; i++)
        scatter.variable[i] = kernel->axis[member->axis[i]].block;
    scatter_tellers(scatter.statement->value, count, scatter.variable, scatter.teller);
    return scatter;
}

static bool is_shared(const Scatter *scatter, int position)
{
    const int axis = kernel_member(scatter->kernel, 0)->axis[position];
    return scatter->kernel->group->axes.items[axis].shared;
}

/* Loops over the indices [first, end) that are told, or over those that are not. */
static Block loops_over(const Scatter *scatter, int first, int end, bool told, Block body)
{
    for (int i = end - 1; i >= first; i--) {
        const Index *index = scatter->variable[i];
        if (index == NULL || is_shared(scatter, i) || (scatter->teller[i] != NULL) != told)
            continue;
        body = block_loop(index->name,
                          arena_format(scatter->kernel->arena, "%lld", (long long)index->extent),
                          &body);
    }
    return body;
}

/* ---- Conditions ---- */

static bool uses_told(const Scatter *scatter, const Expr *e)
{
    for (int i = 0; i < scatter->count; i++)
        if (scatter->teller[i] != NULL && expr_uses_index(e, scatter->variable[i]))
            return true;
    return false;
}

static bool tells(const Scatter *scatter, const Expr *condition)
{
    for (int i = 0; i < scatter->count; i++)
        if (scatter->teller[i] != NULL &&
            scatter_teller(condition, scatter->variable[i]) == scatter->teller[i])
            return true;
    return false;
}

/* Those of what is chosen that tell nothing: with told indices, or without; NULL: none. */
static const Expr *rest_of(const Scatter *scatter, const Expr *condition, bool told)
{
    Arena *arena = scatter->kernel->arena;
    if (!expr_applies(condition, FUNCTION_AND))
        return tells(scatter, condition) || uses_told(scatter, condition) != told ? NULL
                                                                                  : condition;
    const Expr *a = rest_of(scatter, condition->argument[0], told);
    const Expr *b = rest_of(scatter, condition->argument[1], told);
    return a == NULL ? b : b == NULL ? a : expr_binary(arena, FUNCTION_AND, a, b);
}

static Block where(const Scatter *scatter, const Expr *condition, Block body)
{
    if (condition == NULL)
        return body;
    const char *text = number_text(scatter->kernel, 0, condition, DTYPE_BOOL);
    return block_wrap(arena_format(scatter->kernel->arena, "if (%s)", text), &body);
}

/* const int h = i[n][p]; if (h >= 0 && h < 32): what is no point of the index is met by none. A
   float may be none, too. */
static Block told_index(const Scatter *scatter, int position, Block body)
{
    Kernel *kernel = scatter->kernel;
    const Index *index = scatter->variable[position];
    const Expr *read = scatter->teller[position];
    const Dtype dtype = dtype_computed(read->tensor->dtype);
    const bool whole = !dtype_is_float(dtype);
    const char *name = whole ? index->name : kernel_name(kernel, "number");
    Block block = block_new(kernel->arena), inner = block_new(kernel->arena);
    block_add(&block, arena_format(kernel->arena, "const %s %s = %s;", storage_type(dtype), name,
                                   number_text(kernel, 0, read, dtype)));
    if (!whole)
        block_add(&inner,
                  arena_format(kernel->arena, "const int %s = (int)%s;", index->name, name));
    block_append(&inner, &body);
    const char *exact = whole ? ""
                              : arena_format(kernel->arena, " && (%s)(int)%s == %s",
                                             storage_type(dtype), name, name);
    inner = block_wrap(arena_format(kernel->arena, "if (%s >= 0 && %s < %lld%s)", name, name,
                                    (long long)index->extent, exact),
                       &inner);
    block_append(&block, &inner);
    return block;
}

/* An addition, for all points of the loops that meet one. */
static Block additions(const Scatter *scatter, Block body)
{
    const Statement *s = scatter->statement;
    const Expr *condition = s->value->argument[0];
    body = where(scatter, rest_of(scatter, condition, true), body);
    for (int i = scatter->count - 1; i >= 0; i--)
        if (scatter->teller[i] != NULL)
            body = told_index(scatter, i, body);
    body = where(scatter, rest_of(scatter, condition, false), body);
    return loops_over(scatter, s->outer, scatter->count, false, body);
}

/* ---- What is added to ---- */

static Block to_elements(const Scatter *scatter)
{
    Kernel *kernel = scatter->kernel;
    const Statement *s = scatter->statement;
    const Dtype dtype = accumulator_dtype(s);
    Block block = block_new(kernel->arena), body = block_new(kernel->arena);
    Subscript subscript[TENSOR_MAX_RANK];
    statement_subscripts(s, subscript);
    tile_store_one(kernel, &block, 0, s->result, "0.0f", dtype);
    block = loops_over(scatter, 0, s->outer, true, block);
    block_add(&body, arena_format(kernel->arena, "%s += %s;",
                                  element_text(kernel, 0, s->result, subscript),
                                  number_text(kernel, 0, s->value->argument[1], dtype)));
    body = additions(scatter, body);
    block_append(&block, &body);
    return block;
}

static Block to_number(const Scatter *scatter)
{
    Kernel *kernel = scatter->kernel;
    const Statement *s = scatter->statement;
    Block block = block_new(kernel->arena), declared = block_new(kernel->arena);
    Block all = block_new(kernel->arena), body = block_new(kernel->arena);
    accumulator_declare(kernel, &declared, 0, "");
    const Accumulator sum = accumulator_at(kernel, 0, "");
    accumulator_clear(kernel, &all, 0, sum);
    accumulate(kernel, &body, 0, sum,
               number_text(kernel, 0, s->value->argument[1], accumulator_dtype(s)));
    body = additions(scatter, body);
    block_append(&all, &body);
    tile_store_results(kernel, &all, 0, sum);
    block_declare(&block, &declared, &all);
    return block;
}

Block scattered_body(Kernel *kernel)
{
    const Scatter scatter = scatter_of(kernel);
    bool elements = false;
    for (int i = 0; i < scatter.statement->outer; i++)
        elements |= scatter.teller[i] != NULL;
    return elements ? to_elements(&scatter) : to_number(&scatter);
}
