/* Expressions are immutable trees that may share parts. The constructors fold only what is exact:
   numbers with numbers, x*1, x + 0, x - 0, x/1, choices that are known. */
#include "ir/expr.h"
#include "ir/program.h"
#include <math.h>

static const char *const dtype_names[] = {"u8", "i32", "i64", "f32", "f64", "bool", "any"};

const char *dtype_name(Dtype dtype)
{
    return dtype_names[dtype];
}

bool dtype_parse(const char *name, Dtype *dtype)
{
    for (int i = DTYPE_U8; i <= DTYPE_F64; i++)
        if (string_equal(dtype_names[i], name)) {
            *dtype = (Dtype)i;
            return true;
        }
    return false;
}

int dtype_size(Dtype dtype)
{
    static const int size[] = {1, 4, 8, 4, 8, 4, 4};
    return size[dtype];
}

bool dtype_is_float(Dtype dtype)
{
    return dtype == DTYPE_F32 || dtype == DTYPE_F64;
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

const Expr *expr_read(Arena *arena, Tensor *tensor, const Subscript *subscripts)
{
    Expr *e = ARENA_NEW(arena, Expr);
    e->kind = EXPR_READ;
    e->tensor = tensor;
    e->count = tensor->rank;
    e->subscript = arena_copy(arena, subscripts, sizeof *subscripts * (size_t)tensor->rank);
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

const Expr *expr_apply(Arena *arena, const Function *function, int count,
                       const Expr *const *arguments)
{
    bool numbers = true;
    for (int i = 0; i < count; i++)
        numbers &= arguments[i]->kind == EXPR_NUMBER;
    double value;
    if (numbers && fold_numbers(function, arguments, &value))
        return expr_number(arena, value);
    const Expr *same = fold_identity(function, arguments);
    if (same != NULL)
        return same;
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

/* Wider of two types; a 0-d operand (weak) takes the type of an array of its kind. */
static Dtype promote(Dtype a, bool weak_a, Dtype b, bool weak_b)
{
    if (a == DTYPE_ANY)
        return b;
    if (b == DTYPE_ANY)
        return a;
    if (weak_a != weak_b && dtype_is_float(a) && dtype_is_float(b))
        return weak_a ? b : a;
    if (a == DTYPE_BOOL)
        return b;
    if (b == DTYPE_BOOL)
        return a;
    return a > b ? a : b;
}

static Dtype dtype_of(const Expr *e, bool *weak)
{
    *weak = false;
    switch (e->kind) {
    case EXPR_NUMBER:
        return DTYPE_ANY;
    case EXPR_INDEX:
        return DTYPE_I32;
    case EXPR_RANDOM:
        return DTYPE_F32;
    case EXPR_READ:
        *weak = e->tensor->rank == 0;
        return e->tensor->dtype;
    case EXPR_APPLY:
        break;
    }
    if (e->function->boolean)
        return DTYPE_BOOL;
    Dtype dtype = DTYPE_ANY;
    *weak = true;
    for (int i = e->function->id == FUNCTION_SELECT ? 1 : 0; i < e->count; i++) {
        bool weak_argument;
        const Dtype argument = dtype_of(e->argument[i], &weak_argument);
        const bool was_any = dtype == DTYPE_ANY;
        dtype = promote(dtype, *weak, argument, weak_argument);
        if (argument != DTYPE_ANY)
            *weak = was_any ? weak_argument : *weak && weak_argument;
    }
    const bool real = e->function->id == FUNCTION_NAMED || e->function->id == FUNCTION_DIV;
    if (real && !dtype_is_float(dtype) && dtype != DTYPE_ANY)
        return DTYPE_F32;
    return dtype;
}

Dtype expr_dtype(const Expr *e)
{
    bool weak;
    return dtype_of(e, &weak);
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

const Expr *expr_map(Arena *arena, const Expr *e, ExprMap *leaf, void *user)
{
    if (e->kind == EXPR_NUMBER)
        return e;
    if (e->kind != EXPR_APPLY)
        return leaf(user, e);
    const Expr **argument = ARENA_ARRAY(arena, const Expr *, e->count);
    bool changed = false;
    for (int i = 0; i < e->count; i++) {
        argument[i] = expr_map(arena, e->argument[i], leaf, user);
        changed |= argument[i] != e->argument[i];
    }
    return changed ? expr_apply(arena, e->function, e->count, argument) : e;
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
            subscript[d].indirect = expr_map(s->arena, old->indirect, substitute_leaf, user);
    }
    return expr_read(s->arena, leaf->tensor, subscript);
}

const Expr *expr_substitute(Arena *arena, const Expr *e, int count, const Index *const *from,
                            const Affine *const *to)
{
    struct Substitution substitution = {arena, count, from, to};
    return expr_map(arena, e, substitute_leaf, &substitution);
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

/* ---- Text ---- */

static void print_name(Text *out, const char *name)
{
    const bool quote = name[0] >= '0' && name[0] <= '9';
    text_format(out, quote ? "'%s'" : "%s", name);
}

static int precedence_of(const Expr *e)
{
    if (e->kind == EXPR_NUMBER)
        return e->number < 0 ? 50 : 100;
    if (e->kind == EXPR_INDEX)
        return e->affine->count > 1 || e->affine->constant != 0 ? 50 : 60;
    if (e->kind != EXPR_APPLY)
        return 100;
    if (e->function->infix != NULL || e->function->id == FUNCTION_NEG ||
        e->function->id == FUNCTION_NOT)
        return e->function->precedence;
    return 100;
}

static void print_argument(Text *out, const Expr *e, int precedence)
{
    const bool wrap = precedence_of(e) < precedence;
    text_add(out, wrap ? "(" : "");
    expr_print(out, e);
    text_add(out, wrap ? ")" : "");
}

static void print_read(Text *out, const Expr *e)
{
    print_name(out, e->tensor->name);
    text_add(out, "[");
    for (int d = 0; d < e->count; d++) {
        text_add(out, d > 0 ? ", " : "");
        if (e->subscript[d].affine != NULL)
            affine_print(out, e->subscript[d].affine);
        else
            expr_print(out, e->subscript[d].indirect);
    }
    text_add(out, "]");
}

static void print_apply(Text *out, const Expr *e)
{
    const Function *f = e->function;
    if (f->infix != NULL) {
        const bool tight = f->id == FUNCTION_MUL || f->id == FUNCTION_DIV;
        print_argument(out, e->argument[0], f->precedence + (f->precedence == 40));
        text_format(out, tight ? "%s" : " %s ", f->infix);
        print_argument(out, e->argument[1], f->precedence + 1);
    } else if (f->id == FUNCTION_NEG || f->id == FUNCTION_NOT) {
        text_add(out, f->id == FUNCTION_NEG ? "-" : "not ");
        print_argument(out, e->argument[0], f->precedence + 1);
    } else {
        text_format(out, "%s(", f->name);
        for (int i = 0; i < e->count; i++) {
            text_add(out, i > 0 ? ", " : "");
            expr_print(out, e->argument[i]);
        }
        text_add(out, ")");
    }
}

void expr_print(Text *out, const Expr *e)
{
    switch (e->kind) {
    case EXPR_NUMBER:
        text_number(out, e->number);
        break;
    case EXPR_INDEX:
        affine_print(out, e->affine);
        break;
    case EXPR_READ:
        print_read(out, e);
        break;
    case EXPR_APPLY:
        print_apply(out, e);
        break;
    case EXPR_RANDOM:
        text_format(out, "random(%d, ", e->stream);
        affine_print(out, e->affine);
        text_add(out, ")");
        break;
    }
}
