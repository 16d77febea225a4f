#include "emit/ranked.h"
#include "emit/tile_store.h"
#include "emit/vector.h"
#include "ir/rank.h"

/* The rank of the one member, over the loop variables. */
static Rank rank_in(const Kernel *kernel, const Index **number)
{
    const Member *member = kernel_member(kernel, 0);
    Statement s = kernel->statement[0];
    const int count = s.outer + s.reduced;
    const Index **index = ARENA_ARRAY(kernel->arena, const Index *, count);
    for (int i = 0; i < count; i++) {
        const Index *block = kernel->axis[member->axis[i]].block;
        index[i] = block != NULL ? block : s.index[i];
    }
    s.index = index;
    const Rank rank = rank_of(kernel->arena, &s);
    *number = index[rank.position];
    return rank;
}

/* pairs[i] = pair_of(sort_key(x[i]), i), for all elements of the row. */
static Block keys_of(Kernel *kernel, const Rank *rank, const Index *number, const char *pairs,
                     const char *end)
{
    Block keys = block_new(kernel->arena);
    block_add(&keys, arena_format(kernel->arena, "%s[%s] = pair_of(%ssort_key(%s), %s);", pairs,
                                  number->name, rank->descending ? "~" : "",
                                  number_text(kernel, 0, rank->value, DTYPE_F32), number->name));
    return block_loop(number->name, end, &keys);
}

static void add_rank(Kernel *kernel, Block *block, const char *rank)
{
    tile_store_one(kernel, block, 0, kernel->statement[0].result, rank, DTYPE_F32);
}

Block ranked_body(Kernel *kernel)
{
    Arena *arena = kernel->arena;
    const Index *number;
    const Rank rank = rank_in(kernel, &number);
    const long long count = number->extent, asked = kernel->group->asked;
    const char *pairs = kernel_name(kernel, "pairs"), *others = kernel_name(kernel, "others");
    const char *sorted = kernel_name(kernel, "sorted"), *at = kernel_name(kernel, "rank");
    const char *all = arena_format(arena, "%lld", count), *end = all;
    Block block = block_new(arena), ranks = block_new(arena), rest = block_new(arena);
    emitter_need(kernel->emitter, HELPER_VECTOR, "sort_pairs");
    block_add(&block,
              arena_format(arena, "uint64_t %s[%lld], %s[%lld];", pairs, count, others, count));
    const Block keys = keys_of(kernel, &rank, number, pairs, all);
    block_append(&block, &keys);
    if (asked > 0 && asked <= count / 2) {
        emitter_need(kernel->emitter, HELPER_VECTOR, "first_pairs");
        end = kernel_name(kernel, "first");
        add_rank(kernel, &rest, all);
        rest = block_loop(number->name, all, &rest);
        block_add(&block, arena_format(arena, "const int %s = first_pairs(%s, %lld, %lld);", end,
                                       pairs, count, asked));
        block_append(&block, &rest);
    }
    block_add(&block, arena_format(arena, "const uint64_t *const %s = sort_pairs(%s, %s, %s);",
                                   sorted, pairs, others, end));
    block_add(&ranks, arena_format(arena, "const int %s = (int)(uint32_t)%s[%s];", number->name,
                                   sorted, at));
    add_rank(kernel, &ranks, arena_format(arena, "(float)%s", at));
    ranks = block_loop(at, end, &ranks);
    block_append(&block, &ranks);
    return block;
}
