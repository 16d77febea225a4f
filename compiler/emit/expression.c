/* C's usual conversions are not relied on: every operand is converted to the type that expr_dtype
   gives the operation, so that a float kernel computes in float and 0-d numbers (the learning
   rate, a correction by beta^step) are computed in double and rounded once. */
#include "emit/expression.h"
#include "emit/address.h"
#include "emit/integers.h"
#include "emit/number.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Operators of C; FUNCTION_AND to the right of an OR and the like get their parentheses from the
   stricter precedence of their operands. */
static const struct Sign {
    FunctionId id;
    const char *sign;
    int precedence, left, right; /* of the result; what the operands must have at least */
} signs[] = {
    {FUNCTION_ADD, "+", C_SUM, C_SUM, C_PRODUCT},
    {FUNCTION_SUB, "-", C_SUM, C_SUM, C_PRODUCT},
    {FUNCTION_MUL, "*", C_PRODUCT, C_PRODUCT, C_UNARY},
    {FUNCTION_DIV, "/", C_PRODUCT, C_PRODUCT, C_UNARY},
    {FUNCTION_LT, "<", C_RELATION, C_SUM, C_SUM},
    {FUNCTION_LE, "<=", C_RELATION, C_SUM, C_SUM},
    {FUNCTION_GT, ">", C_RELATION, C_SUM, C_SUM},
    {FUNCTION_GE, ">=", C_RELATION, C_SUM, C_SUM},
    {FUNCTION_EQ, "==", C_EQUALITY, C_SUM, C_SUM},
    {FUNCTION_NE, "!=", C_EQUALITY, C_SUM, C_SUM},
    {FUNCTION_AND, "&&", C_AND, C_AND, C_EQUALITY},
    {FUNCTION_OR, "||", C_OR, C_EQUALITY, C_EQUALITY},
};

/* The library's functions that C does not have, or that treat NaN otherwise in C. */
static const struct Helper {
    const char *function, *c;
} helpers[] = {
    {"max", "maximum"},     {"min", "minimum"}, {"relu", "relu"}, {"rsqrt", "rsqrt"},
    {"sigmoid", "sigmoid"}, {"sign", "sign"},   {"bf16", "bf16"}, {"pair", "pair"},
};

static const struct Sign *sign_of(FunctionId id)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (signs[i].id == id)
            return &signs[i];
    return NULL;
}

static bool is_comparison(FunctionId id)
{
    const struct Sign *sign = sign_of(id);
    return sign != NULL && (sign->precedence == C_RELATION || sign->precedence == C_EQUALITY);
}

static int64_t magnitude(int64_t value)
{
    return value < 0 ? -value : value;
}

/* The names of the indices; a loop that reduces has variables of its own (loops.c). */
static const char **index_names(const Emitter *emitter, const Statement *statement)
{
    static const char *const own[] = {"sum", "product", "best", "argument", "v"};
    enum { OWN = sizeof own / sizeof *own };
    const int count = statement->outer + statement->reduced;
    const int skipped = statement->reduction == REDUCE_NONE ? OWN : 0;
    const char **name = ARENA_ARRAY(emitter->arena, const char *, OWN + count + 1);
    memcpy(name, own, sizeof own);
    for (int i = 0; i < count; i++)
        name[OWN + i] = names_local(emitter->names, statement->index[i]->name, OWN + i - skipped,
                                    name + skipped);
    return name + OWN;
}

Scope scope_new(Emitter *emitter, const Statement *statement, const int64_t *memory)
{
    Scope scope = {.emitter = emitter,
                   .statement = statement,
                   .index = index_names(emitter, statement),
                   .integer = "int",
                   .memory = memory};
    scope.integer = integers_of(statement, memory);
    return scope;
}

Dtype c_dtype(const Scope *scope, Dtype dtype)
{
    const bool in_double = scope->memory != NULL || scope->emitter->module->in_double;
    dtype = dtype_computed(dtype);
    return in_double && dtype == DTYPE_F32 ? DTYPE_F64 : dtype;
}

static void open_if(Text *out, bool needed)
{
    if (needed)
        text_add(out, "(");
}

static void close_if(Text *out, bool needed)
{
    if (needed)
        text_add(out, ")");
}

static const char *index_name(const Scope *scope, const Index *index)
{
    const Statement *s = scope->statement;
    if (s == NULL)
        return index->name;
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == index)
            return scope->index[i];
    FAULT("the statement of '%s' has no index '%s'", s->result->name, index->name);
}

/* floor(a / d) of an expression that may be negative: (a + k*d) / d - k, with a + k*d >= 0. */
static void c_floor(const Scope *scope, Text *out, const AffineTerm *term, int precedence)
{
    const int64_t least = affine_min(term->dividend);
    const int64_t k = least >= 0 ? 0 : (-least + term->divisor - 1) / term->divisor;
    const Affine *shifted = affine_offset(scope->emitter->arena, term->dividend, k * term->divisor);
    open_if(out, precedence > (k > 0 ? C_SUM : C_PRODUCT));
    c_affine(scope, out, shifted, C_PRODUCT);
    text_format(out, " / %lld", (long long)term->divisor);
    if (k > 0)
        text_format(out, " - %lld", (long long)k);
    close_if(out, precedence > (k > 0 ? C_SUM : C_PRODUCT));
}

/* |coefficient| * the term's index or quotient. */
static void c_term(const Scope *scope, Text *out, const AffineTerm *term, int precedence)
{
    const int64_t factor = magnitude(term->coefficient);
    open_if(out, factor != 1 && precedence > C_PRODUCT);
    if (factor != 1)
        text_format(out, factor > INT32_MAX ? "INT64_C(%lld) * " : "%lld * ", (long long)factor);
    const int inner = factor != 1 ? C_UNARY : precedence;
    if (term->index != NULL)
        text_add(out, index_name(scope, term->index));
    else
        c_floor(scope, out, term, inner);
    close_if(out, factor != 1 && precedence > C_PRODUCT);
}

static void c_constant(Text *out, int64_t value)
{
    text_format(out, magnitude(value) > INT32_MAX ? "INT64_C(%lld)" : "%lld", (long long)value);
}

/* Positive terms first, so that "3 - p" does not begin with a sign. */
void c_affine(const Scope *scope, Text *out, const Affine *affine, int precedence)
{
    if (affine->count == 0) {
        open_if(out, affine->constant < 0 && precedence > C_UNARY);
        c_constant(out, affine->constant);
        close_if(out, affine->constant < 0 && precedence > C_UNARY);
        return;
    }
    if (affine->count == 1 && affine->constant == 0 && affine->term[0].coefficient > 0) {
        c_term(scope, out, &affine->term[0], precedence);
        return;
    }
    open_if(out, precedence > C_SUM);
    bool first = true;
    for (int i = 0; i < affine->count; i++)
        if (affine->term[i].coefficient > 0) {
            text_add(out, first ? "" : " + ");
            c_term(scope, out, &affine->term[i], first ? C_SUM : C_PRODUCT);
            first = false;
        }
    const bool leading = first && affine->constant > 0;
    if (leading) {
        c_constant(out, affine->constant);
        first = false;
    }
    for (int i = 0; i < affine->count; i++)
        if (affine->term[i].coefficient < 0) {
            text_add(out, first ? "-" : " - ");
            c_term(scope, out, &affine->term[i], C_PRODUCT);
            first = false;
        }
    if (!leading && affine->constant != 0) {
        text_add(out, affine->constant < 0 ? " - " : " + ");
        c_constant(out, magnitude(affine->constant));
    }
    close_if(out, precedence > C_SUM);
}

/* One subscript within brackets. A label that does not count chooses nothing, but its choice is
   made: of the first class. */
static void c_subscript(const Scope *scope, Text *out, const Subscript *subscript, int precedence)
{
    const Expr *indirect = subscript->indirect;
    if (subscript->affine != NULL) {
        c_affine(scope, out, subscript->affine, precedence);
        return;
    }
    const Dtype dtype = dtype_is_float(expr_dtype(indirect)) ? DTYPE_I64 : expr_dtype(indirect);
    if (indirect->kind != EXPR_READ || indirect->tensor->ignored == 0) {
        c_expression(scope, out, indirect, dtype, precedence);
        return;
    }
    emitter_need(scope->emitter, HELPER_SCALAR, "class_of");
    text_add(out, "class_of(");
    c_expression(scope, out, indirect, dtype, C_ANY);
    text_format(out, ", %lld)", (long long)indirect->tensor->classes);
}

/* A digit of an address whose subscript is read from a tensor: of a dimension in several digits,
   each has a remainder. */
static void c_indirect_digit(const Scope *scope, Text *out, const Tensor *tensor,
                             const LayoutDigit *digit, const Subscript *subscript)
{
    const bool divided = digit->divisor > 1 || digit->shift > 0;
    const bool remainder =
        digit->modulus > 0 && (divided || digit->modulus < tensor->extent[digit->dim]);
    if (digit->stride != 1)
        text_format(out, "%lld * ", (long long)digit->stride);
    text_add(out, remainder ? "((" : "");
    text_add(out, string_equal(scope->integer, "int") ? "" : "(int64_t)");
    c_subscript(scope, out, subscript, remainder ? C_SUM : C_CAST);
    if (remainder && divided)
        text_format(out, " + %lld) / %lld %% %lld)", (long long)digit->shift,
                    (long long)digit->divisor, (long long)digit->modulus);
    else if (remainder)
        text_format(out, ") %% %lld)", (long long)digit->modulus);
}

/* base + stride * subscript + ... as one number: the affine parts are added up here. */
static void c_flat(const Scope *scope, Text *out, const Tensor *tensor, const Subscript *subscript,
                   int64_t base)
{
    Arena *arena = scope->emitter->arena;
    const bool reference = scope->memory != NULL;
    const Layout *layout =
        reference ? address_row_major(arena, tensor) : address_layout(arena, tensor);
    const Affine *affine = address_affine(arena, layout, subscript, base);
    bool first = true;
    for (int i = 0; i < layout->count; i++) {
        const LayoutDigit *digit = &layout->digit[i];
        if (subscript[digit->dim].affine != NULL)
            continue;
        text_add(out, first ? "" : " + ");
        c_indirect_digit(scope, out, tensor, digit, &subscript[digit->dim]);
        first = false;
    }
    if (!first && affine_is_constant(affine) && affine->constant == 0)
        return;
    text_add(out, first ? "" : " + ");
    c_affine(scope, out, affine, C_SUM);
}

void c_address(const Scope *scope, Text *out, const Tensor *tensor, const Subscript *subscript)
{
    c_flat(scope, out, tensor, subscript, 0);
}

void c_element(const Scope *scope, Text *out, const Tensor *tensor, const Subscript *subscript)
{
    const Place *place = &scope->emitter->place[tensor->id];
    if (scope->memory != NULL && scope->memory[tensor->id] >= 0) {
        text_format(out, "%s[", scope->part != NULL ? scope->part[tensor->id] : "memory");
        c_flat(scope, out, tensor, subscript, scope->memory[tensor->id]);
        text_add(out, "]");
        return;
    }
    text_add(out, place->name);
    if (tensor->layout != NULL) {
        text_add(out, "[");
        c_flat(scope, out, tensor, subscript, 0);
        text_add(out, "]");
        return;
    }
    if (tensor->rank == 0 && place->storage == STORAGE_ARENA)
        text_add(out, "[0]");
    for (int d = 0; d < tensor->rank; d++) {
        text_add(out, "[");
        c_subscript(scope, out, &subscript[d], C_ANY);
        text_add(out, "]");
    }
}

/* The type in which the text of a read stands in C. */
static Dtype read_dtype(const Scope *scope, const Expr *read)
{
    if (scope->memory != NULL && scope->memory[read->tensor->id] >= 0)
        return DTYPE_F64;
    return dtype_computed(read->tensor->dtype);
}

static const char *helper_of(const Function *function)
{
    for (size_t i = 0; i < sizeof helpers / sizeof *helpers; i++)
        if (string_equal(helpers[i].function, function->name))
            return helpers[i].c;
    return NULL;
}

/* The type of the text that c_plain writes for an expression of which `as` is wanted. */
static Dtype natural_dtype(const Scope *scope, const Expr *e, Dtype as)
{
    if (e->kind == EXPR_READ)
        return read_dtype(scope, e);
    if (e->kind == EXPR_RANDOM)
        return scope->memory != NULL ? DTYPE_F64 : DTYPE_F32;
    if (e->kind == EXPR_INDEX)
        return string_equal(scope->integer, "int") ? DTYPE_I32 : DTYPE_I64;
    if (e->function->boolean)
        return DTYPE_BOOL;
    const Dtype dtype = c_dtype(scope, expr_dtype(e));
    if (dtype == DTYPE_ANY)
        return as == DTYPE_BOOL ? DTYPE_F64 : as;
    if (as == DTYPE_F64 && expr_is_quotient(e))
        return as;
    /* Arithmetic on integers of which a float is wanted is done in floats: a u8 image - 0.5. */
    return !dtype_is_float(dtype) && dtype_is_float(as) ? as : dtype;
}

/* Whether C would compute with an integer where a double is meant: it converts one by itself, but
   only when the other operand is a double. (fabs of an integer is a warning.) */
static bool stays_integer(const Scope *scope, const Expr *e, Dtype as)
{
    if (as != DTYPE_F64 || e->kind == EXPR_NUMBER)
        return false;
    const Dtype natural = natural_dtype(scope, e, as);
    return !dtype_is_float(natural) && natural != DTYPE_BOOL;
}

static void c_operand(const Scope *scope, Text *out, const Expr *e, Dtype as, int precedence,
                      bool convert)
{
    open_if(out, convert && precedence > C_CAST);
    text_add(out, convert ? "(double)" : "");
    c_expression(scope, out, e, as, convert ? C_CAST : precedence);
    close_if(out, convert && precedence > C_CAST);
}

static void c_call(const Scope *scope, Text *out, const Expr *e, Dtype as)
{
    Arena *arena = scope->emitter->arena;
    const char *suffix = as == DTYPE_F32 ? "f" : "";
    const char *helper = helper_of(e->function);
    if (helper == NULL && e->function->c == NULL)
        FAULT("no C for the function '%s'", e->function->name);
    const char *name =
        arena_format(arena, "%s%s", helper != NULL ? helper : e->function->c, suffix);
    if (helper != NULL)
        emitter_need(scope->emitter, HELPER_SCALAR, name);
    text_format(out, "%s(", name);
    for (int i = 0; i < e->count; i++) {
        text_add(out, i > 0 ? ", " : "");
        c_operand(scope, out, e->argument[i], as, C_ANY, stays_integer(scope, e->argument[i], as));
    }
    text_add(out, ")");
}

/* Whether an operand of a comparison has a number in it that is no integer. */
static bool has_fraction(const Expr *e)
{
    if (e->kind == EXPR_NUMBER)
        return e->number != floor(e->number) || isinf(e->number);
    if (e->kind != EXPR_APPLY || e->function->boolean)
        return false;
    for (int i = 0; i < e->count; i++)
        if (has_fraction(e->argument[i]))
            return true;
    return false;
}

/* The type in which the operands of a comparison meet: exact for every pair of them. */
static Dtype comparison_dtype(const Scope *scope, const Expr *e)
{
    Dtype common = DTYPE_ANY;
    bool fraction = false;
    for (int i = 0; i < e->count; i++) {
        const Dtype dtype = c_dtype(scope, expr_dtype(e->argument[i]));
        fraction |= has_fraction(e->argument[i]);
        if (dtype == DTYPE_ANY)
            continue;
        if (common != DTYPE_ANY && dtype_is_float(common) != dtype_is_float(dtype))
            return DTYPE_F64;
        if (common == DTYPE_ANY || dtype > common)
            common = dtype;
    }
    if (common == DTYPE_ANY || (fraction && !dtype_is_float(common)))
        return DTYPE_F64;
    return common == DTYPE_BOOL ? DTYPE_I32 : common;
}

/* ---- Choices ----
   Both sides of a choice are evaluated: choosef(c, a, b). A read that is out of bounds on one side
   reads a stand-in there. The natural c ? a : b would read conditionally, and gcc 12 at -O3
   -march=native vectorizes such loops to code that gives wrong values. */

static bool is_safe_read(const Expr *e)
{
    for (int d = 0; d < e->count; d++) {
        const Affine *affine = e->subscript[d].affine;
        if (affine != NULL &&
            (affine_min(affine) < 0 || affine_max(affine) >= e->tensor->extent[d]))
            return false;
    }
    return true;
}

static const char *guard_text(const Scope *scope, const Expr *condition, bool otherwise)
{
    Text text = text_new(scope->emitter->arena);
    text_add(&text, otherwise ? "!(" : "");
    c_expression(scope, &text, condition, DTYPE_BOOL, otherwise ? C_ANY : C_AND);
    text_add(&text, otherwise ? ")" : "");
    return scope->guard == NULL
               ? text.data
               : arena_format(scope->emitter->arena, "%s && %s", scope->guard, text.data);
}

static void c_choice(const Scope *scope, Text *out, const Expr *e, Dtype as)
{
    const char *helper = as == DTYPE_F32 ? "choosef" : as == DTYPE_F64 ? "choose" : "choosei";
    emitter_need(scope->emitter, HELPER_SCALAR, helper);
    text_format(out, "%s(", helper);
    c_expression(scope, out, e->argument[0], DTYPE_BOOL, C_ANY);
    for (int branch = 1; branch <= 2; branch++) {
        Scope guarded = *scope;
        guarded.guard = guard_text(scope, e->argument[0], branch == 2);
        text_add(out, ", ");
        c_expression(&guarded, out, e->argument[branch], as, C_ANY);
    }
    text_add(out, ")");
}

static void c_read(const Scope *scope, Text *out, const Expr *e)
{
    if (scope->read != NULL)
        text_add(out, scope->read(scope->user, e));
    else
        c_element(scope, out, e->tensor, e->subscript);
}

/* *(c ? &x[i] : &(const float){0}) */
static void c_guarded_read(const Scope *scope, Text *out, const Expr *e)
{
    text_format(out, "*(%s ? &", scope->guard);
    c_read(scope, out, e);
    text_format(out, " : &(const %s){0})", storage_type(read_dtype(scope, e)));
}

/* An operator or function whose operands and result are of one type, or a truth value. */
static void c_apply(const Scope *scope, Text *out, const Expr *e, Dtype as, int precedence)
{
    const FunctionId id = e->function->id;
    const struct Sign *sign = sign_of(id);
    if (sign != NULL) {
        const Dtype operands = is_comparison(id) ? comparison_dtype(scope, e)
                               : id == FUNCTION_AND || id == FUNCTION_OR ? DTYPE_BOOL
                                                                         : as;
        const bool integers = !is_comparison(id) &&
                              stays_integer(scope, e->argument[0], operands) &&
                              stays_integer(scope, e->argument[1], operands);
        open_if(out, precedence > sign->precedence);
        c_operand(scope, out, e->argument[0], operands, sign->left, integers);
        text_format(out, " %s ", sign->sign);
        c_expression(scope, out, e->argument[1], operands, sign->right);
        close_if(out, precedence > sign->precedence);
        return;
    }
    switch (id) {
    case FUNCTION_NEG:
    case FUNCTION_NOT:
        open_if(out, precedence > C_UNARY);
        text_add(out, id == FUNCTION_NEG ? "-" : "!");
        c_expression(scope, out, e->argument[0], id == FUNCTION_NEG ? as : DTYPE_BOOL, C_CAST);
        close_if(out, precedence > C_UNARY);
        break;
    case FUNCTION_SELECT:
        c_choice(scope, out, e, as);
        break;
    case FUNCTION_STOP:
        c_expression(scope, out, e->argument[0], as, precedence);
        break;
    default:
        c_call(scope, out, e, as);
    }
}

static void c_plain(const Scope *scope, Text *out, const Expr *e, Dtype natural, int precedence)
{
    switch (e->kind) {
    case EXPR_NUMBER:
        c_number(out, e->number, natural);
        break;
    case EXPR_INDEX:
        c_affine(scope, out, e->affine, precedence);
        break;
    case EXPR_READ:
        if (scope->guard != NULL && !is_safe_read(e))
            c_guarded_read(scope, out, e);
        else
            c_read(scope, out, e);
        break;
    case EXPR_APPLY:
        c_apply(scope, out, e, natural, precedence);
        break;
    case EXPR_RANDOM:
        text_format(out, "dlcrt_uniform(run.seed, %d, run.step, (uint64_t)", e->stream);
        c_affine(scope, out, e->affine, C_CAST);
        text_add(out, ")");
        break;
    }
}

/* Whether C converts one to the other by itself, exactly. */
static bool converts_silently(Dtype from, Dtype to)
{
    return from == to || (!dtype_is_float(from) && !dtype_is_float(to)) ||
           (to == DTYPE_F64 && from != DTYPE_I64 && from != DTYPE_BOOL);
}

void c_expression(const Scope *scope, Text *out, const Expr *e, Dtype as, int precedence)
{
    as = c_dtype(scope, as);
    if (e->kind == EXPR_NUMBER) {
        const bool negative = e->number < 0 || (e->number == 0 && signbit(e->number));
        open_if(out, negative && precedence > C_UNARY);
        c_number(out, e->number, as);
        close_if(out, negative && precedence > C_UNARY);
        return;
    }
    const Dtype natural = natural_dtype(scope, e, as);
    if (natural == DTYPE_BOOL && as != DTYPE_BOOL) {
        open_if(out, precedence > C_CONDITIONAL);
        c_plain(scope, out, e, natural, C_OR);
        text_add(out, " ? ");
        c_number(out, 1, as);
        text_add(out, " : ");
        c_number(out, 0, as);
        close_if(out, precedence > C_CONDITIONAL);
    } else if (as == DTYPE_BOOL && natural != DTYPE_BOOL) {
        open_if(out, precedence > C_EQUALITY);
        c_plain(scope, out, e, natural, C_SUM);
        text_add(out, " != 0");
        close_if(out, precedence > C_EQUALITY);
    } else if (converts_silently(natural, as)) {
        c_plain(scope, out, e, natural, precedence);
    } else {
        open_if(out, precedence > C_CAST);
        text_format(out, "(%s)", storage_type(as));
        c_plain(scope, out, e, natural, C_CAST);
        close_if(out, precedence > C_CAST);
    }
}
