/* Modules made at random by the constructors of the IR: whatever they can make prints as text that
   reads back as the same. */
#include "common/session.h"
#include "difference.h"
#include "ir/parse.h"
#include <criterion/criterion.h>
#include <math.h>

typedef struct Maker {
    Arena *arena;
    Module *module;
    uint64_t state;
    int indices;
    const Index *index[6];
    Tensor *tensor[4];
} Maker;

static int64_t pick(Maker *m, int64_t count)
{
    m->state = m->state * 6364136223846793005u + 1442695040888963407u;
    return (int64_t)((m->state >> 33) % (uint64_t)count);
}

static const Affine *random_affine(Maker *m, int depth)
{
    Arena *arena = m->arena;
    switch (depth > 0 ? pick(m, 6) : pick(m, 2)) {
    case 0:
        return affine_constant(arena, pick(m, 13) - 6);
    case 1:
        return affine_index(arena, m->index[pick(m, m->indices)]);
    case 2:
        return affine_scale(arena, random_affine(m, depth - 1), pick(m, 9) - 4);
    case 3:
        return affine_floor(arena, random_affine(m, depth - 1), 1 + pick(m, 7));
    case 4:
        return affine_sub(arena, random_affine(m, depth - 1), random_affine(m, depth - 1));
    default:
        return affine_add(arena, random_affine(m, depth - 1), random_affine(m, depth - 1));
    }
}

static double random_number(Maker *m)
{
    static const double numbers[] = {0,     1,    -1,       2,         0.5, -0.1,
                                     1e300, -0.0, INFINITY, -INFINITY, 3,   -7};
    return numbers[pick(m, sizeof numbers / sizeof *numbers)];
}

static const Expr *random_value(Maker *m, int depth);

static const Expr *random_read(Maker *m, int depth)
{
    Tensor *tensor = m->tensor[pick(m, 4)];
    Subscript subscript[TENSOR_MAX_RANK] = {{NULL, NULL}};
    for (int d = 0; d < tensor->rank; d++) {
        if (depth > 0 && pick(m, 4) == 0)
            subscript[d].indirect = expr_binary(m->arena, FUNCTION_ADD, random_read(m, depth - 1),
                                                random_value(m, depth - 1));
        else
            subscript[d].affine = random_affine(m, 2);
    }
    return expr_read(m->arena, tensor, subscript);
}

static const Expr *random_value(Maker *m, int depth)
{
    switch (depth > 0 ? pick(m, 12) : pick(m, 4)) {
    case 0:
        return expr_number(m->arena, random_number(m));
    case 1:
        return expr_index(m->arena, random_affine(m, 2));
    case 2:
        return random_read(m, depth);
    case 3:
        return expr_random(m->arena, (int)pick(m, 20), random_affine(m, 2));
    default:
        break;
    }
    const Function *function = function_at((int)pick(m, function_count()));
    const Expr *argument[3];
    for (int i = 0; i < function->arity; i++)
        argument[i] = random_value(m, depth - 1);
    return expr_apply(m->arena, function, function->arity, argument);
}

static void make_indices(Maker *m)
{
    static const char *const names[] = {"i", "j", "max", "for", "k", "nan"};
    const int first = (int)pick(m, 6);
    m->indices = 1 + (int)pick(m, 6);
    for (int i = 0; i < m->indices; i++) /* their order in the statement is not that of numbers */
        m->index[(i + first) % m->indices] = index_new(m->module, names[i], 1 + pick(m, 9));
}

static void make_statement(Maker *m)
{
    make_indices(m);
    const Affine *subscript[TENSOR_MAX_RANK];
    Tensor *result = m->tensor[2 + pick(m, 2)];
    for (int d = 0; d < result->rank; d++)
        subscript[d] = random_affine(m, 2);
    const int reduced = (int)pick(m, m->indices + 1);
    const Reduction reduction = reduced == 0 ? REDUCE_NONE : (Reduction)(1 + pick(m, 5));
    Statement *s =
        statement_new(m->module, m->module->train, result, subscript, m->indices - reduced, reduced,
                      m->index, reduction, random_value(m, 5), (Origin){0, NULL, NULL});
    for (int64_t c = pick(m, 3); c > 0; c--)
        statement_constrain(m->module, s, random_affine(m, 3), pick(m, 2));
}

static void make_module(Maker *m, uint64_t seed)
{
    Module *module = ARENA_NEW(m->arena, Module);
    *m = (Maker){.arena = m->arena, .module = module, .state = seed};
    module->arena = m->arena;
    module->name = "random";
    module->train = ARENA_NEW(m->arena, Program);
    module->train->name = "train";
    const int64_t extent[] = {3, 5, 2};
    const Origin none = {0, NULL, NULL};
    m->tensor[0] = tensor_new(module, NULL, "x", DTYPE_I32, ROLE_INPUT, 1, extent, none);
    m->tensor[1] = tensor_new(module, NULL, "lr", DTYPE_F64, ROLE_SCALAR, 0, extent, none);
    m->tensor[2] = tensor_new(module, module->train, "0.y", DTYPE_F32, ROLE_VALUE, 2, extent, none);
    m->tensor[3] = tensor_new(module, module->train, "inf", DTYPE_F32, ROLE_VALUE, 3, extent, none);
    for (int i = 0; i < 4; i++)
        make_statement(m);
}

static void check_module(uint64_t seed)
{
    Maker maker = {.arena = arena_new()};
    make_module(&maker, seed);
    Context context = {.arena = maker.arena, .diagnostics = diagnostics_new(maker.arena)};
    Text text = text_new(maker.arena), again = text_new(maker.arena);
    module_print(&text, maker.module);
    const Source source = {"random", text.data, text.length};
    const Module *parsed = module_parse(&context, &source);
    cr_assert_not_null(parsed, "seed %d: %s\n%s", (int)seed, messages_of(&context), text.data);
    module_print(&again, parsed);
    const char *difference = text_difference(maker.arena, text.data, again.data);
    cr_assert_null(difference, "seed %d: %s", (int)seed, difference);
    difference = module_difference(maker.arena, maker.module, parsed);
    cr_assert_null(difference, "seed %d: %s", (int)seed, difference);
    arena_free(maker.arena);
}

Test(random_modules, read_back)
{
    for (uint64_t seed = 1; seed <= 2000; seed++)
        check_module(seed);
}
