/* Sums, products and extrema as they grow: in an array of vectors or numbers, one for each point of
   a tile. */
#include "emit/accumulate.h"
#include "emit/element.h"
#include "emit/expression.h"
#include "emit/vector.h"

static bool is_numbered(const Statement *s)
{
    return s->argument != NULL || s->reduction == REDUCE_ARGMAX;
}

Dtype accumulator_dtype(const Statement *s)
{
    Dtype dtype = s->reduction == REDUCE_ARGMAX ? expr_dtype(s->value) : s->result->dtype;
    if (dtype == DTYPE_BOOL || dtype == DTYPE_ANY || dtype == DTYPE_U8)
        dtype = s->reduction == REDUCE_ARGMAX ? DTYPE_F32 : dtype;
    return dtype_computed(dtype);
}

static bool is_extremum(const Statement *s)
{
    return s->reduction == REDUCE_MAX || s->reduction == REDUCE_MIN ||
           s->reduction == REDUCE_ARGMAX;
}

const char *accumulator_extents(const Kernel *kernel, int m)
{
    const Member *member = kernel_member(kernel, m);
    Text text = text_new(kernel->arena);
    for (int i = 0; i < member->statement->outer; i++) {
        const int64_t points = kernel_points(kernel, m, member->axis[i]);
        if (points > 1)
            text_format(&text, "[%lld]", (long long)points);
    }
    return text.data;
}

static const char *neutral(const Statement *s)
{
    const bool real = dtype_is_float(accumulator_dtype(s));
    switch (s->reduction) {
    case REDUCE_PROD:
        return real ? "1.0f" : "1";
    case REDUCE_MAX:
    case REDUCE_ARGMAX:
        return real ? "-INFINITY" : "INT32_MIN";
    case REDUCE_MIN:
        return real ? "INFINITY" : "INT32_MAX";
    default:
        return real ? "0.0f" : "0";
    }
}

static const char *result_name(const Kernel *kernel, int m)
{
    return kernel->canonical ? "r"
                             : kernel_last_name(kernel_member(kernel, m)->statement->result->name);
}

void accumulator_declare(Kernel *kernel, Block *block, int m, const char *extents)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    const bool vector = kernel_is_vector(kernel, m);
    kernel->held[m] = kernel_name(kernel, result_name(kernel, m));
    kernel->numbers[m] = is_numbered(s) ? kernel_name(kernel, "at") : NULL;
    block_add(block, arena_format(kernel->arena, "%s %s%s;",
                                  vector ? "vec" : storage_type(accumulator_dtype(s)),
                                  kernel->held[m], extents));
    if (kernel->numbers[m] != NULL)
        block_add(block, arena_format(kernel->arena, "%s %s%s;", vector ? "ivec" : kernel->integer,
                                      kernel->numbers[m], extents));
}

Accumulator accumulator_at(const Kernel *kernel, int m, const char *point)
{
    return (Accumulator){arena_format(kernel->arena, "%s%s", kernel->held[m], point),
                         kernel->numbers[m] == NULL
                             ? NULL
                             : arena_format(kernel->arena, "%s%s", kernel->numbers[m], point)};
}

void accumulator_clear(Kernel *kernel, Block *block, int m, Accumulator a)
{
    const Statement *s = kernel_member(kernel, m)->statement;
    const bool vector = kernel_is_vector(kernel, m);
    block_add(block, arena_format(kernel->arena, vector ? "%s = SPLAT(%s);" : "%s = %s;", a.value,
                                  neutral(s)));
    if (a.number != NULL)
        block_add(block,
                  arena_format(kernel->arena, vector ? "%s = SPLATI(0);" : "%s = 0;", a.number));
}

/* The number of the point of the reduction at hand. */
static const char *reduction_number(Kernel *kernel, int m)
{
    const Affine *number = kernel_number(kernel, m, kernel->statement[m].outer);
    return number_text(kernel, m, expr_index(kernel->arena, number), DTYPE_I32);
}

/* The first extremum wins; a NaN is greater than everything, as in PyTorch. */
static void step_extremum_lanes(Kernel *kernel, Block *block, int m, Accumulator a,
                                const char *value)
{
    Arena *arena = kernel->arena;
    const char *sign = kernel->statement[m].reduction == REDUCE_MIN ? "<" : ">";
    const char *v = kernel_name(kernel, "v"), *better = kernel_name(kernel, "better");
    block_add(block, arena_format(arena, "const vec %s = %s;", v, value));
    block_add(block, arena_format(arena, "const ivec %s = (%s %s %s) | (%s != %s);", better, v,
                                  sign, a.value, v, v));
    block_add(block, arena_format(arena, "%s = SELECT(%s, %s, %s);", a.value, better, v, a.value));
    if (a.number != NULL)
        block_add(block, arena_format(arena, "%s = SELECTI(%s, SPLATI(%s), %s);", a.number, better,
                                      reduction_number(kernel, m), a.number));
}

static void step_extremum(Kernel *kernel, Block *block, int m, Accumulator a, const char *value)
{
    Arena *arena = kernel->arena;
    const Statement *s = &kernel->statement[m];
    const bool real = dtype_is_float(accumulator_dtype(s));
    const char *v = kernel_name(kernel, "v");
    block_add(block, arena_format(arena, "const %s %s = %s;", storage_type(accumulator_dtype(s)), v,
                                  value));
    Block found = block_new(arena);
    block_add(&found, arena_format(arena, "%s = %s;", a.value, v));
    if (a.number != NULL)
        block_add(&found, arena_format(arena, "%s = %s;", a.number, reduction_number(kernel, m)));
    const char *sign = s->reduction == REDUCE_MIN ? "<" : ">";
    const char *nan = real ? arena_format(arena, " || %s != %s", v, v) : "";
    const Block test =
        block_wrap(arena_format(arena, "if (%s %s %s%s)", v, sign, a.value, nan), &found);
    block_append(block, &test);
}

/* Lanes behind the end of the axis add nothing, and are no extremum. */
static const char *valid_lanes(Kernel *kernel, int m, const char *value)
{
    const Statement *s = &kernel->statement[m];
    const char *left = kernel_member(kernel, m)->lane_reduced ? lanes_left(kernel, m) : NULL;
    if (left == NULL)
        return value;
    if (s->reduction == REDUCE_SUM)
        return arena_format(kernel->arena, "FIRST_LANES(%s, %s)", left, value);
    return arena_format(kernel->arena, "SELECT(lane_numbers() < %s, %s, SPLAT(%s))", left, value,
                        neutral(s));
}

bool adds_dots(const Statement *s)
{
    return s->value->kind == EXPR_APPLY && s->value->function->id == FUNCTION_DOT;
}

void accumulate(Kernel *kernel, Block *block, int m, Accumulator a, const char *value)
{
    const Statement *s = &kernel->statement[m];
    if (adds_dots(s)) {
        const bool vector = kernel_is_vector(kernel, m);
        emitter_need(kernel->emitter, vector ? HELPER_VECTOR : HELPER_SCALAR,
                     vector ? "dot" : "dotf");
        block_add(block, arena_format(kernel->arena, "%s = %s(%s, %s);", a.value,
                                      vector ? "dot" : "dotf", a.value, value));
        return;
    }
    value = valid_lanes(kernel, m, value);
    if (is_extremum(s) && kernel_is_vector(kernel, m))
        step_extremum_lanes(kernel, block, m, a, value);
    else if (is_extremum(s))
        step_extremum(kernel, block, m, a, value);
    else
        block_add(block, arena_format(kernel->arena, "%s %s= %s;", a.value,
                                      s->reduction == REDUCE_PROD ? "*" : "+", value));
}
