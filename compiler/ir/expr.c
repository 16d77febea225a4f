/* Expressions are immutable trees that may share parts. The constructors fold only what is exact:
   numbers with numbers, x*1, x + 0, x - 0, x/1, choices that are known; and sums, multiples and
   floors of indices, so that an index expression is one EXPR_INDEX whichever way it came about. */
#include "ir/expr.h"
#include "ir/program.h"
#include <math.h>

static const char *const dtype_names[] = {"u8",   "i32", "i64",  "f32", "f64",
                                          "bool", "any", "pair", "bf16"};

const char *dtype_name(Dtype dtype)
{
    return dtype_names[dtype];
}

bool dtype_parse(const char *name, Dtype *dtype)
{
    for (int i = DTYPE_U8; i <= DTYPE_BF16; i++)
        if (i != DTYPE_BOOL && i != DTYPE_ANY && string_equal(dtype_names[i], name)) {
            *dtype = (Dtype)i;
            return true;
        }
    return false;
}

int dtype_size(Dtype dtype)
{
    static const int size[] = {1, 4, 8, 4, 8, 4, 4, 4, 2};
    return size[dtype];
}

Dtype dtype_computed(Dtype dtype)
{
    return dtype == DTYPE_PAIR || dtype == DTYPE_BF16 ? DTYPE_F32 : dtype;
}

bool dtype_is_float(Dtype dtype)
{
    return dtype_computed(dtype) == DTYPE_F32 || dtype == DTYPE_F64;
}

const Expr *expr_number(Arena *arena, double value)
{
    Expr *e = ARENA_NEW(arena, Expr);
    e->kind = EXPR_NUMBER;
    e->number = value;
    return e;
}

const Expr *expr_index(Arena *arena, const Affine *affine)
{
    if (affine_is_constant(affine))
        return expr_number(arena, (double)affine->constant);
    Expr *e = ARENA_NEW(arena, Expr);
    e->kind = EXPR_INDEX;
    e->affine = affine;
    return e;
}

/* A number or an index expression, as an affine one, or NULL. */
static const Affine *affine_of(Arena *arena, const Expr *e)
{
    if (e->kind == EXPR_INDEX)
        return e->affine;
    if (e->kind == EXPR_NUMBER && e->number == rint(e->number) && fabs(e->number) < AFFINE_LIMIT)
        return affine_constant(arena, (int64_t)e->number);
    return NULL;
}

const Expr *expr_read(Arena *arena, Tensor *tensor, const Subscript *subscripts)
{
    Expr *e = ARENA_NEW(arena, Expr);
    e->kind = EXPR_READ;
    e->tensor = tensor;
    e->count = tensor->rank;
    Subscript *subscript = arena_copy(arena, subscripts, sizeof *subscripts * (size_t)tensor->rank);
    for (int d = 0; d < e->count; d++) {
        const Affine *affine =
            subscript[d].affine != NULL ? NULL : affine_of(arena, subscript[d].indirect);
        if (affine != NULL)
            subscript[d] = (Subscript){affine, NULL};
    }
    e->subscript = subscript;
    return e;
}

const Expr *expr_read_affine(Arena *arena, Tensor *tensor, const Affine *const *subscripts)
{
    Subscript subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < tensor->rank; d++)
        subscript[d] = (Subscript){subscripts[d], NULL};
    return expr_read(arena, tensor, subscript);
}

const Expr *expr_random(Arena *arena, int stream, const Affine *element)
{
    Expr *e = ARENA_NEW(arena, Expr);
    e->kind = EXPR_RANDOM;
    e->stream = stream;
    e->affine = element;
    return e;
}

bool expr_is_number(const Expr *e, double value)
{
    return e->kind == EXPR_NUMBER && e->number == value && !signbit(e->number) == !signbit(value);
}

bool expr_applies(const Expr *e, FunctionId id)
{
    return e->kind == EXPR_APPLY && e->function->id == id;
}

bool expr_compares(const Expr *e)
{
    return e->kind == EXPR_APPLY && e->function->id >= FUNCTION_LT &&
           e->function->id <= FUNCTION_NE;
}

bool expr_has_random(const Expr *e)
{
    bool has = e->kind == EXPR_RANDOM;
    for (int i = 0; e->kind == EXPR_APPLY && i < e->count; i++)
        has |= expr_has_random(e->argument[i]);
    return has;
}

static bool fold_numbers(const Function *f, const Expr *const *argument, double *value)
{
    const double a = argument[0]->number, b = f->arity > 1 ? argument[1]->number : 0;
    switch (f->id) {
    case FUNCTION_ADD:
        return *value = a + b, true;
    case FUNCTION_SUB:
        return *value = a - b, true;
    case FUNCTION_MUL:
        return *value = a * b, true;
    case FUNCTION_DIV:
        return *value = a / b, b != 0;
    case FUNCTION_NEG:
        return *value = -a, true;
    case FUNCTION_LT:
        return *value = a < b, true;
    case FUNCTION_LE:
        return *value = a <= b, true;
    case FUNCTION_GT:
        return *value = a > b, true;
    case FUNCTION_GE:
        return *value = a >= b, true;
    case FUNCTION_EQ:
        return *value = a == b, true;
    case FUNCTION_NE:
        return *value = a != b, true;
    case FUNCTION_AND:
        return *value = a != 0 && b != 0, true;
    case FUNCTION_OR:
        return *value = a != 0 || b != 0, true;
    case FUNCTION_NOT:
        return *value = a == 0, true;
    default:
        return false;
    }
}

/* A byte compared with what no byte, or each, is: C compilers warn of that. Orders that say the
   same of the least and of the greatest byte say it of all. */
static bool fold_byte(const Function *f, const Expr *const *argument, double *value)
{
    static const Expr least = {.kind = EXPR_NUMBER, .number = 0};
    static const Expr most = {.kind = EXPR_NUMBER, .number = UINT8_MAX};
    if (f->id < FUNCTION_LT || f->id > FUNCTION_NE || argument[0]->kind != EXPR_READ ||
        argument[0]->tensor->dtype != DTYPE_U8 || argument[1]->kind != EXPR_NUMBER)
        return false;
    const Expr *number = argument[1];
    const bool may_equal = number->number >= least.number && number->number <= most.number;
    double other;
    fold_numbers(f, (const Expr *[]){&least, number}, value);
    fold_numbers(f, (const Expr *[]){&most, number}, &other);
    return *value == other && !(may_equal && (f->id == FUNCTION_EQ || f->id == FUNCTION_NE));
}

/* x*1, x + 0 and their like: the argument that is the value, or NULL. */
static const Expr *fold_identity(const Function *f, const Expr *const *a)
{
    switch (f->id) {
    case FUNCTION_ADD:
        return expr_is_number(a[1], 0) ? a[0] : expr_is_number(a[0], 0) ? a[1] : NULL;
    case FUNCTION_SUB:
        return expr_is_number(a[1], 0) ? a[0] : NULL;
    case FUNCTION_MUL:
        return expr_is_number(a[1], 1) ? a[0] : expr_is_number(a[0], 1) ? a[1] : NULL;
    case FUNCTION_DIV:
        return expr_is_number(a[1], 1) ? a[0] : NULL;
    case FUNCTION_SELECT:
        if (a[0]->kind == EXPR_NUMBER)
            return a[0]->number != 0 ? a[1] : a[2];
        return expr_equal(a[1], a[2]) ? a[1] : NULL;
    case FUNCTION_AND:
        if (a[0]->kind == EXPR_NUMBER)
            return a[0]->number != 0 ? a[1] : a[0];
        return a[1]->kind == EXPR_NUMBER ? (a[1]->number != 0 ? a[0] : a[1]) : NULL;
    case FUNCTION_OR:
        if (a[0]->kind == EXPR_NUMBER)
            return a[0]->number != 0 ? a[0] : a[1];
        return a[1]->kind == EXPR_NUMBER ? (a[1]->number != 0 ? a[1] : a[0]) : NULL;
    case FUNCTION_NEG:
        return a[0]->kind == EXPR_APPLY && a[0]->function->id == FUNCTION_NEG ? a[0]->argument[0]
                                                                              : NULL;
    default:
        return NULL;
    }
}

/* floor(a) and floor(a/d) of an index expression a and a number d */
static const Affine *fold_floor(Arena *arena, const Expr *quotient)
{
    if (quotient->kind == EXPR_INDEX)
        return quotient->affine;
    if (quotient->kind != EXPR_APPLY || quotient->function->id != FUNCTION_DIV)
        return NULL;
    const Expr *a = quotient->argument[0], *d = quotient->argument[1];
    if (a->kind != EXPR_INDEX || d->kind != EXPR_NUMBER || d->number != rint(d->number) ||
        d->number < 1 || d->number >= AFFINE_LIMIT)
        return NULL;
    return affine_floor(arena, a->affine, (int64_t)d->number);
}

/* What is affine in the indices, as an affine expression, or NULL. */
static const Affine *fold_affine(Arena *arena, const Function *f, const Expr *const *argument)
{
    if (f->id == FUNCTION_NAMED && f->arity == 1 && string_equal(f->name, "floor"))
        return fold_floor(arena, argument[0]);
    if (f->id > FUNCTION_NEG || f->id == FUNCTION_DIV)
        return NULL;
    const Affine *a = affine_of(arena, argument[0]);
    const Affine *b = f->arity < 2 || a == NULL ? NULL : affine_of(arena, argument[1]);
    if (a == NULL || (f->arity == 2 && b == NULL))
        return NULL;
    const double size_a = affine_magnitude(a), size_b = b == NULL ? 0 : affine_magnitude(b);
    if ((f->id == FUNCTION_MUL ? size_a * size_b : size_a + size_b) >= AFFINE_LIMIT)
        return NULL;
    if (f->id == FUNCTION_MUL)
        return affine_is_constant(a)   ? affine_scale(arena, b, a->constant)
               : affine_is_constant(b) ? affine_scale(arena, a, b->constant)
                                       : NULL;
    if (f->id == FUNCTION_NEG)
        return affine_scale(arena, a, -1);
    return f->id == FUNCTION_ADD ? affine_add(arena, a, b) : affine_sub(arena, a, b);
}

const Expr *expr_apply(Arena *arena, const Function *function, int count,
                       const Expr *const *arguments)
{
    bool numbers = true;
    for (int i = 0; i < count; i++)
        numbers &= arguments[i]->kind == EXPR_NUMBER;
    double value;
    if ((numbers && fold_numbers(function, arguments, &value)) ||
        fold_byte(function, arguments, &value))
        return expr_number(arena, value);
    const Expr *same = fold_identity(function, arguments);
    if (same != NULL)
        return same;
    const Affine *affine = fold_affine(arena, function, arguments);
    if (affine != NULL)
        return expr_index(arena, affine);
    Expr *e = ARENA_NEW(arena, Expr);
    e->kind = EXPR_APPLY;
    e->function = function;
    e->count = count;
    e->argument = arena_copy(arena, arguments, sizeof *arguments * (size_t)count);
    return e;
}

const Expr *expr_unary(Arena *arena, FunctionId id, const Expr *a)
{
    return expr_apply(arena, function_of(id), 1, &a);
}

const Expr *expr_binary(Arena *arena, FunctionId id, const Expr *a, const Expr *b)
{
    return expr_apply(arena, function_of(id), 2, (const Expr *[]){a, b});
}

const Expr *expr_select(Arena *arena, const Expr *c, const Expr *a, const Expr *b)
{
    return expr_apply(arena, function_of(FUNCTION_SELECT), 3, (const Expr *[]){c, a, b});
}

static bool subscript_equal(const Subscript *a, const Subscript *b)
{
    if ((a->affine == NULL) != (b->affine == NULL))
        return false;
    return a->affine != NULL ? affine_equal(a->affine, b->affine)
                             : expr_equal(a->indirect, b->indirect);
}

bool expr_equal(const Expr *a, const Expr *b)
{
    if (a == b)
        return true;
    if (a->kind != b->kind || a->count != b->count)
        return false;
    switch (a->kind) {
    case EXPR_NUMBER:
        return expr_is_number(a, b->number);
    case EXPR_INDEX:
        return affine_equal(a->affine, b->affine);
    case EXPR_RANDOM:
        return a->stream == b->stream && affine_equal(a->affine, b->affine);
    case EXPR_READ:
        for (int d = 0; d < a->count; d++)
            if (!subscript_equal(&a->subscript[d], &b->subscript[d]))
                return false;
        return a->tensor == b->tensor;
    case EXPR_APPLY:
        for (int i = 0; i < a->count; i++)
            if (!expr_equal(a->argument[i], b->argument[i]))
                return false;
        return a->function == b->function;
    }
    return false;
}

/* The type of a value, and what decides it when it is combined with another one. */
typedef struct Typing {
    Dtype dtype;
    bool weak;     /* a 0-d value: takes the type of an array of its kind */
    bool fraction; /* ANY, but no integer */
    bool wide;     /* of integers that floats do not hold, or a quotient of such */
} Typing;

static Dtype promote(Typing a, Typing b)
{
    if (a.dtype == DTYPE_ANY)
        return b.dtype;
    if (b.dtype == DTYPE_ANY)
        return a.dtype;
    if (a.weak != b.weak && dtype_is_float(a.dtype) && dtype_is_float(b.dtype))
        return a.weak ? b.dtype : a.dtype;
    if (a.dtype == DTYPE_BOOL)
        return b.dtype;
    if (b.dtype == DTYPE_BOOL)
        return a.dtype;
    return a.dtype > b.dtype ? a.dtype : b.dtype;
}

static Typing type_of(const Expr *e);

/* Floats hold whole numbers up to 2^24. */
static bool is_wide(const Tensor *tensor)
{
    return (tensor->dtype == DTYPE_I32 || tensor->dtype == DTYPE_I64) &&
           (tensor->classes == 0 || tensor->classes > 1 << 24);
}

/* Of integers these give integers, which doubles hold: floor, abs, max. */
static bool keeps_integers(const Function *function)
{
    return function->id == FUNCTION_NAMED && !function->costly;
}

static Typing type_of_apply(const Expr *e)
{
    if (e->function->boolean)
        return (Typing){.dtype = DTYPE_BOOL};
    if (e->function->id >= FUNCTION_BF16 && e->function->id <= FUNCTION_DOT)
        return (Typing){.dtype = DTYPE_F32};
    Typing type = {.dtype = DTYPE_ANY, .weak = true};
    for (int i = e->function->id == FUNCTION_SELECT ? 1 : 0; i < e->count; i++) {
        const Typing argument = type_of(e->argument[i]);
        const bool was_any = type.dtype == DTYPE_ANY;
        type.dtype = promote(type, argument);
        type.fraction |= argument.fraction;
        type.wide |= argument.wide;
        if (argument.dtype != DTYPE_ANY)
            type.weak = was_any ? argument.weak : type.weak && argument.weak;
    }
    const bool real =
        type.fraction || e->function->id == FUNCTION_NAMED || e->function->id == FUNCTION_DIV;
    const bool exact = type.wide && keeps_integers(e->function);
    type.wide &= !type.fraction && !exact &&
                 (!dtype_is_float(type.dtype) && (!real || e->function->id == FUNCTION_DIV));
    if (type.dtype == DTYPE_ANY)
        type.fraction = real;
    else if (exact)
        type.dtype = DTYPE_F64;
    else if (real && !dtype_is_float(type.dtype))
        type.dtype = DTYPE_F32;
    return type;
}

static Typing type_of(const Expr *e)
{
    switch (e->kind) {
    case EXPR_NUMBER:
        return (Typing){.dtype = DTYPE_ANY,
                        .fraction = !isfinite(e->number) || e->number != rint(e->number)};
    case EXPR_INDEX:
        return (Typing){.dtype = DTYPE_I32};
    case EXPR_RANDOM:
        return (Typing){.dtype = DTYPE_F32};
    case EXPR_READ:
        return (Typing){.dtype = dtype_computed(e->tensor->dtype),
                        .weak = e->tensor->rank == 0,
                        .wide = is_wide(e->tensor)};
    default:
        return type_of_apply(e);
    }
}

Dtype expr_dtype(const Expr *e)
{
    return type_of(e).dtype;
}

bool expr_is_quotient(const Expr *e)
{
    return e->kind == EXPR_APPLY && e->function->id == FUNCTION_DIV &&
           !dtype_is_float(expr_dtype(e->argument[0])) &&
           !dtype_is_float(expr_dtype(e->argument[1]));
}

bool expr_is_exact(const Expr *e)
{
    if (e->kind != EXPR_APPLY || !keeps_integers(e->function))
        return false;
    for (int i = 0; i < e->count; i++)
        if (type_of(e->argument[i]).wide)
            return true;
    return false;
}

bool expr_uses_index(const Expr *e, const Index *index)
{
    switch (e->kind) {
    case EXPR_NUMBER:
        return false;
    case EXPR_INDEX:
    case EXPR_RANDOM:
        return affine_uses(e->affine, index);
    case EXPR_READ:
        for (int d = 0; d < e->count; d++)
            if (e->subscript[d].affine != NULL ? affine_uses(e->subscript[d].affine, index)
                                               : expr_uses_index(e->subscript[d].indirect, index))
                return true;
        return false;
    case EXPR_APPLY:
        for (int i = 0; i < e->count; i++)
            if (expr_uses_index(e->argument[i], index))
                return true;
        return false;
    }
    return false;
}

/* A read with what its subscripts read mapped. */
static const Expr *map_subscripts(Arena *arena, const Expr *read, ExprMap *leaf, void *user)
{
    Subscript subscript[TENSOR_MAX_RANK];
    bool changed = false;
    for (int d = 0; d < read->count; d++) {
        subscript[d] = read->subscript[d];
        if (subscript[d].indirect != NULL)
            subscript[d].indirect = expr_map(arena, subscript[d].indirect, leaf, user);
        changed |= subscript[d].indirect != read->subscript[d].indirect;
    }
    return changed ? expr_read(arena, read->tensor, subscript) : read;
}

/* within: also what subscripts read. */
static const Expr *map_leaves(Arena *arena, const Expr *e, ExprMap *leaf, void *user, bool within)
{
    if (e->kind == EXPR_NUMBER)
        return e;
    if (e->kind != EXPR_APPLY)
        return leaf(user,
                    within && e->kind == EXPR_READ ? map_subscripts(arena, e, leaf, user) : e);
    const Expr **argument = ARENA_ARRAY(arena, const Expr *, e->count);
    bool changed = false;
    for (int i = 0; i < e->count; i++) {
        argument[i] = map_leaves(arena, e->argument[i], leaf, user, within);
        changed |= argument[i] != e->argument[i];
    }
    return changed ? expr_apply(arena, e->function, e->count, argument) : e;
}

const Expr *expr_map(Arena *arena, const Expr *e, ExprMap *leaf, void *user)
{
    return map_leaves(arena, e, leaf, user, true);
}

const Expr *expr_transform(Arena *arena, const Expr *e, ExprMap *node, void *user)
{
    if (e->kind != EXPR_APPLY)
        return node(user, e);
    const Expr **argument = ARENA_ARRAY(arena, const Expr *, e->count);
    bool changed = false;
    for (int i = 0; i < e->count; i++) {
        argument[i] = expr_transform(arena, e->argument[i], node, user);
        changed |= argument[i] != e->argument[i];
    }
    return node(user, changed ? expr_apply(arena, e->function, e->count, argument) : e);
}

struct Substitution {
    Arena *arena;
    int count;
    const Index *const *from;
    const Affine *const *to;
};

static const Expr *substitute_leaf(void *user, const Expr *leaf)
{
    const struct Substitution *s = user;
    if (leaf->kind == EXPR_INDEX)
        return expr_index(s->arena,
                          affine_substitute(s->arena, leaf->affine, s->count, s->from, s->to));
    if (leaf->kind == EXPR_RANDOM)
        return expr_random(s->arena, leaf->stream,
                           affine_substitute(s->arena, leaf->affine, s->count, s->from, s->to));
    Subscript subscript[TENSOR_MAX_RANK];
    for (int d = 0; d < leaf->count; d++) {
        const Subscript *old = &leaf->subscript[d];
        subscript[d] = (Subscript){NULL, NULL};
        if (old->affine != NULL)
            subscript[d].affine =
                affine_substitute(s->arena, old->affine, s->count, s->from, s->to);
        else
            subscript[d].indirect =
                map_leaves(s->arena, old->indirect, substitute_leaf, user, false);
    }
    return expr_read(s->arena, leaf->tensor, subscript);
}

const Expr *expr_substitute(Arena *arena, const Expr *e, int count, const Index *const *from,
                            const Affine *const *to)
{
    struct Substitution substitution = {arena, count, from, to};
    return map_leaves(arena, e, substitute_leaf, &substitution, false);
}

void expr_reads(const Expr *e, ExprVisit *visit, void *user)
{
    if (e->kind == EXPR_READ) {
        visit(user, e);
        for (int d = 0; d < e->count; d++)
            if (e->subscript[d].indirect != NULL)
                expr_reads(e->subscript[d].indirect, visit, user);
    }
    if (e->kind == EXPR_APPLY)
        for (int i = 0; i < e->count; i++)
            expr_reads(e->argument[i], visit, user);
}

struct Sought {
    const struct Tensor *tensor;
    bool found;
};

static void find_sought(void *user, const Expr *read)
{
    struct Sought *sought = user;
    sought->found |= read->tensor == sought->tensor;
}

bool expr_reads_tensor(const Expr *e, const struct Tensor *tensor)
{
    struct Sought sought = {tensor, false};
    expr_reads(e, find_sought, &sought);
    return sought.found;
}
