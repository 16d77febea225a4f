/* What a tile has computed, stored: vectors or numbers, rounded where they are kept so. */
#include "emit/tile_store.h"
#include "emit/element.h"
#include "emit/expression.h"
#include "emit/vector.h"

static bool is_stored(const Kernel *kernel, const Tensor *tensor)
{
    return !tensors_have(&kernel->group->locals, tensor) || tensor->gradient_of != NULL;
}

static void store_number(Kernel *kernel, Block *block, int m, const Tensor *tensor,
                         const char *value, Dtype from)
{
    Subscript subscript[TENSOR_MAX_RANK];
    statement_subscripts(&kernel->statement[m], subscript);
    const char *at = element_text(kernel, 0, tensor, subscript);
    if (tensor->dtype == DTYPE_BF16) {
        emitter_need(kernel->emitter, HELPER_SCALAR, "upper_half");
        block_add(block, arena_format(kernel->arena, "%s = upper_half(%s);", at, value));
        return;
    }
    const bool cast = from != dtype_computed(tensor->dtype);
    block_add(block, arena_format(kernel->arena, cast ? "%s = (%s)(%s);" : "%s = %s%s;", at,
                                  cast ? storage_type(tensor->dtype) : "", value));
}

void tile_store_one(Kernel *kernel, Block *block, int m, const Tensor *tensor, const char *value,
                    Dtype from)
{
    Block store = block_new(kernel->arena);
    if (!is_stored(kernel, tensor))
        return;
    if (kernel_gives_vector(kernel, m))
        vector_store(kernel, &store, m, tensor, value);
    else
        store_number(kernel, &store, m, tensor, value, from);
    block_append(block, &store);
}

Block tile_only_if_lent(const Kernel *kernel, const Tensor *tensor, Block store)
{
    const Operand *operand = is_stored(kernel, tensor) ? kernel_operand(kernel, tensor) : NULL;
    if (operand == NULL || !operand->optional)
        return store;
    return block_wrap(arena_format(kernel->arena, "if (%s != NULL)", operand->name), &store);
}

void tile_store_results(Kernel *kernel, Block *block, int m, Accumulator a)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    const Dtype integer = string_equal(kernel->integer, "int") ? DTYPE_I32 : DTYPE_I64;
    if (s->reduction == REDUCE_ARGMAX) {
        tile_store_one(kernel, block, m, s->result, a.number, integer);
        return;
    }
    tile_store_one(kernel, block, m, s->result, a.value, accumulator_dtype(s));
    if (s->argument != NULL)
        tile_store_one(kernel, block, m, s->argument, a.number, integer);
}

void tile_store(Kernel *kernel, Block *block, int m, const Affine *const *subscript,
                const char *value)
{
    Statement *at = arena_copy(kernel->arena, kernel->statement,
                               sizeof *at * (size_t)kernel->group->members.count);
    const Statement *statement = kernel->statement;
    Block store = block_new(kernel->arena);
    at[m].subscript = (const Affine **)subscript;
    kernel->statement = at;
    tile_store_one(kernel, &store, m, at[m].result, value, accumulator_dtype(&at[m]));
    kernel->statement = statement;
    if (store.statements > 0)
        store = tile_only_if_lent(kernel, at[m].result, store);
    block_append(block, &store);
}

bool tile_stores_something(const Kernel *kernel, int m)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    return is_stored(kernel, s->result) || s->argument != NULL;
}
