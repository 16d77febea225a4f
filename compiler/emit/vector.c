/* An address is affine in the loop variables and the lane. Its step from lane to lane decides: 0 is
   one number for all, 1 a vector load, anything else a gather. Lanes behind the end of an axis are
   computed as well, on whatever lies there; they are not stored, or into padding. */
#include "emit/vector.h"
#include "emit/element.h"
#include "emit/expression.h"
#include <math.h>

/* What the lanes are; DTYPE_F32 stands for it in a Value. */
static Dtype real_of(const Kernel *kernel)
{
    return kernel->emitter->module->in_double ? DTYPE_F64 : DTYPE_F32;
}

bool vector_varies(const Kernel *kernel, int m, const Expr *e)
{
    if (!kernel_is_vector(kernel, m))
        return false;
    switch (e->kind) {
    case EXPR_NUMBER:
        return false;
    case EXPR_INDEX:
    case EXPR_RANDOM:
        return affine_uses(e->affine, kernel->lane);
    case EXPR_READ: {
        const int p = kernel_holder(kernel, e);
        return p >= 0 ? kernel_gives_vector(kernel, p) : expr_uses_index(e, kernel->lane);
    }
    case EXPR_APPLY:
        break;
    }
    for (int i = 0; i < e->count; i++)
        if (vector_varies(kernel, m, e->argument[i]))
            return true;
    return false;
}

const char *number_text(Kernel *kernel, int m, const Expr *e, Dtype as)
{
    Reading reading = {kernel, m};
    const Scope scope = element_scope(&reading);
    Text text = text_new(kernel->arena);
    c_expression(&scope, &text, e, as, C_ANY);
    return text.data;
}

/* ---- Vectors ---- */

static Value primary(const char *text, bool vector, Dtype dtype)
{
    return (Value){text, vector, dtype, C_PRIMARY};
}

static const char *wrapped(const Kernel *kernel, Value value, int precedence)
{
    return value.precedence >= precedence ? value.text
                                          : arena_format(kernel->arena, "(%s)", value.text);
}

/* "target = number;" for each lane that there is: a variable in both. */
static Block lane_loop(const Kernel *kernel, int m, const char *target, const char *number)
{
    const char *lane = kernel->lane->name;
    Block body = block_new(kernel->arena);
    block_add(&body, arena_format(kernel->arena, "%s = %s;", target, number));
    return block_wrap(arena_format(kernel->arena, "for (int %s = 0; %s < LANES && %s < %s; %s++)",
                                   lane, lane, lane, lanes_or_all(kernel, m), lane),
                      &body);
}

/* Lane by lane, where the step is not constant: a number in which the lane is a variable. */
static Value each_lane(Kernel *kernel, Block *before, int m, Dtype dtype, const char *number)
{
    const char *name = kernel_name(kernel, "lanes");
    const char *type = dtype == DTYPE_I32 ? "ivec" : "vec";
    block_add(before, arena_format(kernel->arena, "%s %s = {0};", type, name));
    const char *target = arena_format(kernel->arena, "%s[%s]", name, kernel->lane->name);
    const Block loop = lane_loop(kernel, m, target, number);
    block_append(before, &loop);
    return primary(name, true, dtype);
}

static Value irregular_load(Kernel *kernel, Block *before, int m, const Expr *read)
{
    const Affine *address = element_address(kernel, read->tensor, read->subscript);
    const bool integers = read->tensor->dtype == DTYPE_I32;
    const char *number = arena_format(kernel->arena, "%s[%s]", array_name(kernel, read->tensor),
                                      index_text(kernel, address, C_ANY));
    if (read->tensor->dtype == DTYPE_BF16)
        number = widened(kernel, number);
    else if (!integers)
        number = arena_format(kernel->arena, "(%s)%s", storage_type(real_of(kernel)), number);
    return each_lane(kernel, before, m, integers ? DTYPE_I32 : DTYPE_F32, number);
}

/* What stands behind the name of a load or store of such vectors. */
static const char *kind_of(Kernel *kernel, Dtype dtype)
{
    if (dtype == DTYPE_BF16)
        emitter_need(kernel->emitter, HELPER_VECTOR, "halves");
    return dtype == DTYPE_I32 ? "I" : dtype == DTYPE_U8 ? "B" : dtype == DTYPE_BF16 ? "H" : "";
}

static Value load(Kernel *kernel, Block *before, int m, const Expr *read)
{
    const Tensor *t = read->tensor;
    const int64_t step = element_step(kernel, element_address(kernel, t, read->subscript));
    if (step == STEP_IRREGULAR)
        return irregular_load(kernel, before, m, read);
    const char *at = element_text(kernel, m, t, read->subscript);
    const bool integers = t->dtype == DTYPE_I32;
    const bool wider = t->dtype == DTYPE_F32 && real_of(kernel) == DTYPE_F64;
    const char *kind = wider ? "F" : kind_of(kernel, t->dtype);
    const Dtype dtype = integers ? DTYPE_I32 : DTYPE_F32;
    if (step == 1)
        return primary(arena_format(kernel->arena, "LOAD%s(&%s)", kind, at), true, dtype);
    const char *name = integers                 ? "gather_int"
                       : t->dtype == DTYPE_U8   ? "gather_byte"
                       : t->dtype == DTYPE_BF16 ? "gather_half"
                       : wider                  ? "gather_float"
                                                : "gather";
    return primary(arena_format(kernel->arena, "%s(&%s, %lld, %s)", name, at, (long long)step,
                                lanes_or_all(kernel, m)),
                   true, dtype);
}

/* Numbers of the run alone: the learning rate, 1 - beta. */
static bool is_of_run(const Expr *e, const char **scalar)
{
    if (e->kind == EXPR_READ && e->tensor->role == ROLE_SCALAR)
        *scalar = e->tensor->name;
    if (e->kind != EXPR_APPLY)
        return e->kind == EXPR_NUMBER || (e->kind == EXPR_READ && e->tensor->role == ROLE_SCALAR);
    for (int i = 0; i < e->count; i++)
        if (!is_of_run(e->argument[i], scalar))
            return false;
    return true;
}

/* A number of the run is computed once, before the loops: vectors may be stored in between, of
   which a compiler must fear that they change it. */
static const char *run_number(Kernel *kernel, int m, const Expr *e, Dtype as)
{
    const char *scalar = NULL;
    const char *text = number_text(kernel, m, e, as);
    if (!is_of_run(e, &scalar) || scalar == NULL)
        return text;
    for (int i = 0; i < kernel->prologue_texts.count; i++)
        if (string_equal(kernel->prologue_texts.items[i], text))
            return kernel->prologue_names.items[i];
    const char *type = as == DTYPE_BOOL  ? "bool"
                       : as == DTYPE_F32 ? storage_type(real_of(kernel))
                                         : storage_type(as);
    const char *name =
        kernel_name(kernel, as == DTYPE_BOOL       ? "is_so"
                            : e->kind == EXPR_READ ? arena_format(kernel->arena, "the_%s", scalar)
                                                   : "factor");
    LIST_PUSH(kernel->arena, &kernel->prologue_texts, text);
    LIST_PUSH(kernel->arena, &kernel->prologue_names, name);
    block_add(&kernel->prologue,
              arena_format(kernel->arena, "const %s %s = %s;", type, name, text));
    return name;
}

/* A number in every lane. */
static Value splat(Kernel *kernel, int m, const Expr *e, Dtype dtype)
{
    const bool integers = dtype == DTYPE_I32;
    return primary(arena_format(kernel->arena, "%s(%s)", integers ? "SPLATI" : "SPLAT",
                                run_number(kernel, m, e, integers ? DTYPE_I32 : DTYPE_F32)),
                   true, dtype);
}

static Value truth(Kernel *kernel, int m, const Expr *e)
{
    Reading reading = {kernel, m};
    const Scope scope = element_scope(&reading);
    Text text = text_new(kernel->arena);
    c_expression(&scope, &text, e, DTYPE_BOOL, C_OR);
    return primary(arena_format(kernel->arena, "SPLATI(%s ? -1 : 0)", text.data), true, DTYPE_BOOL);
}

/* Any value as a vector of the type. */
static Value as_vector(Kernel *kernel, Block *before, int m, const Expr *e, Dtype dtype)
{
    if (!vector_varies(kernel, m, e))
        return dtype == DTYPE_BOOL ? truth(kernel, m, e) : splat(kernel, m, e, dtype);
    const Value value = vector_value(kernel, before, m, e);
    if (dtype == DTYPE_F32 && value.dtype == DTYPE_I32)
        return primary(arena_format(kernel->arena, "TO_FLOAT(%s)", value.text), true, DTYPE_F32);
    if (dtype != DTYPE_BOOL && value.dtype == DTYPE_BOOL)
        return primary(
            arena_format(kernel->arena, "SELECT(%s, SPLAT(1.0f), SPLAT(0.0f))", value.text), true,
            DTYPE_F32);
    return value;
}

/* Whether its vector is one of integers: those of arithmetic and of held results are floats. */
static bool is_integer(const Kernel *kernel, int m, const Expr *e)
{
    if (vector_varies(kernel, m, e) &&
        (e->kind == EXPR_APPLY || (e->kind == EXPR_READ && kernel_holder(kernel, e) >= 0)))
        return false;
    const Dtype dtype = expr_dtype(e);
    return dtype == DTYPE_I32 ||
           (e->kind == EXPR_NUMBER && e->number == floor(e->number) && fabs(e->number) < 0x1p31);
}

static Value infix(Kernel *kernel, Block *before, int m, const Expr *e)
{
    const Function *f = e->function;
    const bool logic = f->id == FUNCTION_AND || f->id == FUNCTION_OR;
    const bool integers = !logic && f->boolean && is_integer(kernel, m, e->argument[0]) &&
                          is_integer(kernel, m, e->argument[1]);
    const Dtype dtype = logic ? DTYPE_BOOL : integers ? DTYPE_I32 : DTYPE_F32;
    const Value a = as_vector(kernel, before, m, e->argument[0], dtype);
    const Value b = as_vector(kernel, before, m, e->argument[1], dtype);
    const char *sign = f->id == FUNCTION_AND ? "&" : f->id == FUNCTION_OR ? "|" : f->infix;
    const int precedence = f->id == FUNCTION_MUL || f->id == FUNCTION_DIV   ? C_PRODUCT
                           : f->id == FUNCTION_ADD || f->id == FUNCTION_SUB ? C_SUM
                                                                            : C_ANY;
    const bool loose = precedence == C_ANY;
    return (Value){arena_format(kernel->arena, "%s %s %s",
                                wrapped(kernel, a, loose ? C_UNARY : precedence), sign,
                                wrapped(kernel, b, loose ? C_UNARY : precedence + 1)),
                   true, f->boolean ? DTYPE_BOOL : DTYPE_F32, precedence};
}

static Value choice(Kernel *kernel, Block *before, int m, const Expr *e)
{
    const Value a = as_vector(kernel, before, m, e->argument[1], DTYPE_F32);
    const Value b = as_vector(kernel, before, m, e->argument[2], DTYPE_F32);
    if (!vector_varies(kernel, m, e->argument[0]))
        return (Value){arena_format(kernel->arena, "(%s) ? (vec)%s : (vec)%s",
                                    run_number(kernel, m, e->argument[0], DTYPE_BOOL),
                                    wrapped(kernel, a, C_CAST), wrapped(kernel, b, C_CAST)),
                       true, DTYPE_F32, C_CONDITIONAL};
    const Value c = as_vector(kernel, before, m, e->argument[0], DTYPE_BOOL);
    return primary(arena_format(kernel->arena, "SELECT(%s, %s, %s)", c.text, a.text, b.text), true,
                   DTYPE_F32);
}

static Value call(Kernel *kernel, Block *before, int m, const Expr *e)
{
    Text text = text_new(kernel->arena);
    const char *name = arena_format(kernel->arena, "v_%s", e->function->name);
    emitter_need(kernel->emitter, HELPER_VECTOR, name);
    text_format(&text, "%s(", name);
    for (int i = 0; i < e->count; i++)
        text_format(&text, "%s%s", i > 0 ? ", " : "",
                    as_vector(kernel, before, m, e->argument[i], DTYPE_F32).text);
    text_add(&text, ")");
    return primary(text.data, true, DTYPE_F32);
}

static Value apply(Kernel *kernel, Block *before, int m, const Expr *e)
{
    switch (e->function->id) {
    case FUNCTION_SELECT:
        return choice(kernel, before, m, e);
    case FUNCTION_STOP:
        return vector_value(kernel, before, m, e->argument[0]);
    case FUNCTION_NEG: {
        const Value a = as_vector(kernel, before, m, e->argument[0], DTYPE_F32);
        return (Value){arena_format(kernel->arena, "-%s", wrapped(kernel, a, C_CAST)), true,
                       DTYPE_F32, C_UNARY};
    }
    case FUNCTION_NOT: {
        const Value a = as_vector(kernel, before, m, e->argument[0], DTYPE_BOOL);
        return (Value){arena_format(kernel->arena, "~%s", wrapped(kernel, a, C_CAST)), true,
                       DTYPE_BOOL, C_UNARY};
    }
    case FUNCTION_BF16:
    case FUNCTION_PAIR:
    case FUNCTION_NAMED:
        return call(kernel, before, m, e);
    default:
        return infix(kernel, before, m, e);
    }
}

static Value index_value(Kernel *kernel, Block *before, int m, const Affine *affine)
{
    const int64_t step = element_step(kernel, affine);
    if (step == STEP_IRREGULAR)
        return each_lane(kernel, before, m, DTYPE_I32, index_text(kernel, affine, C_ANY));
    const char *first = index_text(kernel, element_at_lane_0(kernel, affine), C_ANY);
    const char *times = step == 1 ? "" : arena_format(kernel->arena, "%lld * ", (long long)step);
    return (Value){arena_format(kernel->arena, "SPLATI(%s) + %slane_numbers()", first, times), true,
                   DTYPE_I32, C_SUM};
}

static Value random_value(Kernel *kernel, Block *before, int m, const Expr *e)
{
    const int64_t step = element_step(kernel, e->affine);
    if (step == STEP_IRREGULAR)
        return each_lane(kernel, before, m, DTYPE_F32, number_text(kernel, m, e, DTYPE_F32));
    emitter_need(kernel->emitter, HELPER_VECTOR, "uniform_lanes");
    return primary(arena_format(kernel->arena, "uniform_lanes(%d, (uint64_t)(%s), %lld)", e->stream,
                                index_text(kernel, element_at_lane_0(kernel, e->affine), C_ANY),
                                (long long)step),
                   true, DTYPE_F32);
}

Value vector_value(Kernel *kernel, Block *before, int m, const Expr *e)
{
    if (!vector_varies(kernel, m, e)) {
        const Dtype dtype = expr_dtype(e);
        return primary(number_text(kernel, m, e, dtype == DTYPE_ANY ? DTYPE_F32 : dtype), false,
                       dtype);
    }
    switch (e->kind) {
    case EXPR_INDEX:
        return index_value(kernel, before, m, e->affine);
    case EXPR_RANDOM:
        return random_value(kernel, before, m, e);
    case EXPR_READ: {
        const int p = kernel_holder(kernel, e);
        return p >= 0 ? primary(held_text(kernel, p), true, DTYPE_F32) : load(kernel, before, m, e);
    }
    default:
        return apply(kernel, before, m, e);
    }
}

const char *vector_text(Kernel *kernel, Block *before, int m, const Expr *e)
{
    return as_vector(kernel, before, m, e, DTYPE_F32).text;
}

/* ---- Stores ---- */

/* Whether vectors begin where a row of the tensor begins, and the lanes go to its end: what the
   last vector has too much lies in the padding behind the row, where no element is. */
static bool covers_row(const Kernel *kernel, int m, const Tensor *t, const Affine *const *subscript)
{
    const int64_t lanes = kernel->group->axes.items[kernel_member(kernel, m)->lane].extent;
    for (int d = 0; d < t->rank; d++) {
        const int64_t step = subscript[d] == NULL ? 0 : element_step(kernel, subscript[d]);
        if (step == 0)
            continue;
        if (step < 0) /* or irregular */
            return false;
        const Affine *vector =
            affine_floor(kernel->arena, element_at_lane_0(kernel, subscript[d]), step);
        bool begins = vector->constant == 0;
        for (int i = 0; i < vector->count; i++)
            begins &=
                vector->term[i].index != NULL && vector->term[i].coefficient % kernel->width == 0;
        return begins && t->extent[d] <= lanes * step;
    }
    return false;
}

bool vector_ends_in_zeros(const Kernel *kernel, int m, const Expr *read)
{
    const Tensor *t = read->tensor;
    const Affine *subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < t->rank; d++)
        subscript[d] = read->subscript[d].affine;
    return t->layout != NULL && t->layout->clean && covers_row(kernel, m, t, subscript);
}

/* Lane by lane, where the step is not constant. */
static void irregular_store(const Kernel *kernel, Block *block, int m, const Tensor *tensor,
                            const Affine *address, const char *value)
{
    Arena *arena = kernel->arena;
    const bool half = tensor->dtype == DTYPE_BF16;
    if (half)
        emitter_need(kernel->emitter, HELPER_SCALAR, "upper_half");
    Block all = block_new(arena);
    block_add(&all, arena_format(arena, "const %s each = %s;",
                                 tensor->dtype == DTYPE_I32 ? "ivec" : "vec", value));
    const Block loop = lane_loop(
        kernel, m,
        arena_format(arena, "%s[%s]", array_name(kernel, tensor),
                     index_text(kernel, address, C_ANY)),
        arena_format(arena, half ? "upper_half(each[%s])" : "each[%s]", kernel->lane->name));
    block_append(&all, &loop);
    all = block_scope(&all);
    block_append(block, &all);
}

void vector_store(Kernel *kernel, Block *block, int m, const Tensor *tensor, const char *value)
{
    const Statement *s = &kernel->statement[m];
    Subscript subscript[TENSOR_MAX_RANK];
    statement_subscripts(s, subscript);
    const char *at = element_text(kernel, m, tensor, subscript);
    const int64_t step = element_step(kernel, element_address(kernel, tensor, subscript));
    const char *left = lanes_left(kernel, m);
    const char *kind = kind_of(kernel, tensor->dtype);
    const char *scattered = tensor->dtype == DTYPE_I32    ? "_int"
                            : tensor->dtype == DTYPE_BF16 ? "_half"
                                                          : "";
    Arena *arena = kernel->arena;
    if (step == STEP_IRREGULAR) {
        irregular_store(kernel, block, m, tensor, element_address(kernel, tensor, subscript),
                        value);
        return;
    }
    if (step == 1 && left == NULL)
        block_add(block, arena_format(arena, "STORE%s(&%s, %s);", kind, at, value));
    else if (step == 1 && tensor->layout != NULL && covers_row(kernel, m, tensor, s->subscript))
        block_add(block, tensor->layout->clean
                             ? arena_format(arena, "STORE%s(&%s, FIRST_LANES(%s, %s));", kind, at,
                                            left, value)
                             : arena_format(arena, "STORE%s(&%s, %s);", kind, at, value));
    else
        block_add(block, arena_format(arena, "scatter%s(&%s, %lld, %s, %s);", scattered, at,
                                      (long long)step, lanes_or_all(kernel, m), value));
}
