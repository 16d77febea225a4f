#include "common/program_fixture.h"
#include "common/gradient_check.h"
#include "common/shared_library.h"
#include <ctype.h>
#include <isl/ctx.h>
#include <isl/options.h>
#include <stdlib.h>
#include <string.h>

Fixture *fixture_new(void)
{
    Arena *arena = arena_new();
    Fixture *fixture = ARENA_NEW(arena, Fixture);
    fixture->context = (Context){.arena = arena,
                                 .diagnostics = diagnostics_new(arena),
                                 .options = &fixture->options,
                                 .isl = isl_ctx_alloc()};
    isl_options_set_on_error(fixture->context.isl, ISL_ON_ERROR_ABORT);
    fixture->library = shared_library();
    Module *module = ARENA_NEW(arena, Module);
    module->arena = arena;
    module->name = "test";
    module->train = ARENA_NEW(arena, Program);
    module->train->name = "train";
    module->eval = ARENA_NEW(arena, Program);
    module->eval->name = "eval";
    fixture->module = module;
    return fixture;
}

void fixture_free(Fixture *fixture)
{
    isl_ctx_free(fixture->context.isl);
    arena_free(fixture->context.arena);
}

Tensor *fixture_tensor(Fixture *fixture, const char *name, Role role, Dtype dtype, int rank,
                       const int64_t *extent)
{
    const bool value = role == ROLE_VALUE;
    Tensor *tensor = tensor_new(fixture->module, value ? fixture->module->train : NULL, name, dtype,
                                role, rank, extent, (Origin){0});
    tensor->trainable = role == ROLE_PARAMETER;
    return tensor;
}

/* ---- A recursive descent over one line ---- */

typedef struct Line {
    Fixture *fixture;
    Arena *arena;
    const char *at;
    const char *extents;
    LIST(const Index *) index;
} Line;

static bool take(Line *line, const char *sign)
{
    while (*line->at == ' ')
        line->at++;
    const size_t length = strlen(sign);
    if (strncmp(line->at, sign, length) != 0)
        return false;
    line->at += length;
    return true;
}

static void need(Line *line, const char *sign)
{
    if (!take(line, sign))
        FAULT("fixture: '%s' expected at '%s'", sign, line->at);
}

static const char *name_of(Line *line)
{
    while (*line->at == ' ')
        line->at++;
    const char *start = line->at;
    while (isalnum((unsigned char)*line->at) || *line->at == '_' ||
           (*line->at == '.' && isalnum((unsigned char)line->at[1])))
        line->at++;
    return arena_substring(line->arena, start, (size_t)(line->at - start));
}

static const Index *index_named(Line *line, const char *name)
{
    for (int i = 0; i < line->index.count; i++)
        if (string_equal(line->index.items[i]->name, name))
            return line->index.items[i];
    const char *found = line->extents;
    const size_t length = strlen(name);
    while (*found && (strncmp(found, name, length) != 0 || found[length] != ':')) {
        found += strcspn(found, " ");
        found += strspn(found, " ");
    }
    if (*found == 0)
        FAULT("fixture: no extent for '%s'", name);
    const Index *index = index_new(line->fixture->module, name, atoll(found + length + 1));
    LIST_PUSH(line->arena, &line->index, index);
    return index;
}

static const Affine *affine_sum(Line *line);

static const Affine *affine_primary(Line *line)
{
    if (take(line, "(")) {
        const Affine *value = affine_sum(line);
        need(line, ")");
        return value;
    }
    const char *name = name_of(line);
    return isdigit((unsigned char)*name) ? affine_constant(line->arena, atoll(name))
                                         : affine_index(line->arena, index_named(line, name));
}

static const Affine *affine_factor(Line *line)
{
    const Affine *value = affine_primary(line);
    for (;;) {
        if (take(line, "*")) {
            const Affine *other = affine_primary(line);
            value = affine_is_constant(value) ? affine_scale(line->arena, other, value->constant)
                                              : affine_scale(line->arena, value, other->constant);
        } else if (take(line, "/")) {
            value = affine_floor(line->arena, value, atoll(name_of(line)));
        } else if (take(line, "%")) {
            value = affine_modulo(line->arena, value, atoll(name_of(line)));
        } else {
            return value;
        }
    }
}

static const Affine *affine_sum(Line *line)
{
    const Affine *sum =
        take(line, "-") ? affine_scale(line->arena, affine_factor(line), -1) : affine_factor(line);
    for (;;) {
        if (take(line, "+"))
            sum = affine_add(line->arena, sum, affine_factor(line));
        else if (take(line, "-"))
            sum = affine_sub(line->arena, sum, affine_factor(line));
        else
            return sum;
    }
}

static const Expr *expression(Line *line, int level);

static Tensor *tensor_named(const Line *line, const char *name)
{
    return program_tensor(line->fixture->module, line->fixture->module->train, name);
}

static const Expr *read_of(Line *line, Tensor *tensor)
{
    Subscript subscript[TENSOR_MAX_RANK] = {0};
    int count = 0;
    while (!take(line, "]")) {
        const char *start = line->at;
        const char *name = name_of(line);
        Tensor *indirect = tensor_named(line, name);
        if (indirect != NULL && take(line, "[")) {
            subscript[count++].indirect = read_of(line, indirect);
        } else {
            line->at = start;
            subscript[count++].affine = affine_sum(line);
        }
        take(line, ",");
    }
    return expr_read(line->arena, tensor, subscript);
}

static const Expr *call_of(Line *line, const char *name)
{
    const Expr *argument[3];
    int count = 0;
    do
        argument[count++] = expression(line, 0);
    while (take(line, ","));
    need(line, ")");
    return expr_apply(line->arena, function_find(name), count, argument);
}

static const Expr *primary(Line *line)
{
    if (take(line, "(")) {
        const Expr *e = expression(line, 0);
        need(line, ")");
        return e;
    }
    if (take(line, "-"))
        return expr_unary(line->arena, FUNCTION_NEG, primary(line));
    while (*line->at == ' ')
        line->at++;
    if (isdigit((unsigned char)*line->at)) {
        char *end;
        const double number = strtod(line->at, &end);
        line->at = end;
        return expr_number(line->arena, number);
    }
    const char *name = name_of(line);
    if (take(line, "["))
        return read_of(line, tensor_named(line, name));
    if (take(line, "("))
        return call_of(line, name);
    return expr_index(line->arena, affine_index(line->arena, index_named(line, name)));
}

/* Integer sums of indices become one affine value, as the builder makes them. */
static const Expr *folded(Line *line, FunctionId id, const Expr *a, const Expr *b)
{
    const bool affine = (a->kind == EXPR_INDEX || a->kind == EXPR_NUMBER) &&
                        (b->kind == EXPR_INDEX || b->kind == EXPR_NUMBER) && id <= FUNCTION_MUL;
    if (!affine || (a->kind == EXPR_NUMBER && b->kind == EXPR_NUMBER))
        return expr_binary(line->arena, id, a, b);
    const Affine *p =
        a->kind == EXPR_INDEX ? a->affine : affine_constant(line->arena, (int64_t)a->number);
    const Affine *q =
        b->kind == EXPR_INDEX ? b->affine : affine_constant(line->arena, (int64_t)b->number);
    if (id == FUNCTION_MUL)
        return expr_index(line->arena, affine_is_constant(p)
                                           ? affine_scale(line->arena, q, p->constant)
                                           : affine_scale(line->arena, p, q->constant));
    return expr_index(line->arena, id == FUNCTION_ADD ? affine_add(line->arena, p, q)
                                                      : affine_sub(line->arena, p, q));
}

static const Expr *expression(Line *line, int level)
{
    static const struct {
        int level;
        const char *sign;
    } infix[] = {{0, "and"}, {1, "<="}, {1, ">="}, {1, "=="}, {1, "<"},
                 {1, ">"},   {2, "+"},  {2, "-"},  {3, "*"},  {3, "/"}};
    if (level == 4)
        return primary(line);
    const Expr *e = expression(line, level + 1);
    for (size_t i = 0; i < sizeof infix / sizeof *infix;) {
        if (infix[i].level == level && take(line, infix[i].sign)) {
            const Function *function = function_find(infix[i].sign);
            e = folded(line, function->id, e, expression(line, level + 1));
            i = 0;
        } else {
            i++;
        }
    }
    return e;
}

static Reduction reduction_of(Line *line)
{
    static const char *const name[] = {[REDUCE_SUM] = "sum(",
                                       [REDUCE_PROD] = "prod(",
                                       [REDUCE_MAX] = "max(",
                                       [REDUCE_MIN] = "min(",
                                       [REDUCE_ARGMAX] = "argmax("};
    for (int i = REDUCE_SUM; i <= REDUCE_ARGMAX; i++) {
        const char *start = line->at;
        if (!take(line, name[i]))
            continue;
        const char *inside = line->at;
        name_of(line);
        const bool binders = take(line, ",") ? name_of(line) && (take(line, ",") || take(line, ")"))
                                             : take(line, ")");
        line->at = inside;
        if (binders && strchr(line->extents, ':') != NULL)
            return (Reduction)i;
        line->at = start;
    }
    return REDUCE_NONE;
}

static Tensor *result_tensor(Line *line, const char *name, Reduction reduction, int rank,
                             const Affine *const *subscript)
{
    Tensor *tensor = tensor_named(line, name);
    int64_t extent[TENSOR_MAX_RANK];
    for (int d = 0; d < rank; d++)
        extent[d] = affine_max(subscript[d]) + 1;
    const Dtype dtype = reduction == REDUCE_ARGMAX ? DTYPE_I32 : DTYPE_F32;
    if (tensor == NULL)
        tensor = fixture_tensor(line->fixture, name, ROLE_VALUE, dtype, rank, extent);
    for (int d = 0; d < rank; d++)
        if (tensor->role == ROLE_VALUE && tensor->extent[d] < extent[d])
            tensor->extent[d] = extent[d];
    return tensor;
}

static void constrain(Line *line, Statement *statement)
{
    Module *module = line->fixture->module;
    do {
        const Affine *a = affine_sum(line);
        if (take(line, "<=")) {
            statement_constrain(module, statement, affine_sub(line->arena, affine_sum(line), a),
                                false);
        } else if (take(line, ">=")) {
            statement_constrain(module, statement, affine_sub(line->arena, a, affine_sum(line)),
                                false);
        } else {
            need(line, "==");
            statement_constrain(module, statement, affine_sub(line->arena, a, affine_sum(line)),
                                true);
        }
    } while (take(line, ","));
}

static void statement_line(Line *line)
{
    Module *module = line->fixture->module;
    const char *name = name_of(line);
    const Affine *subscript[TENSOR_MAX_RANK];
    int rank = 0;
    need(line, "[");
    while (!take(line, "]")) {
        subscript[rank++] = affine_sum(line);
        take(line, ",");
    }
    need(line, "=");
    const int outer = line->index.count;
    const Reduction reduction = reduction_of(line);
    if (reduction != REDUCE_NONE)
        do
            index_named(line, name_of(line));
        while (take(line, ","));
    if (reduction != REDUCE_NONE)
        need(line, ")");
    const int all = line->index.count;
    const Expr *value = expression(line, 0);
    Tensor *result = result_tensor(line, name, reduction, rank, subscript);
    const Origin origin = {++line->fixture->lines, name, "test"};
    Statement *statement = statement_new(module, module->train, result, subscript, outer,
                                         all - outer, line->index.items, reduction, value, origin);
    if (take(line, "for"))
        constrain(line, statement);
    module->train->loss = result;
}

void fixture_statements(Fixture *fixture, const char *extents, const char *text)
{
    while (*text != 0) {
        const size_t length = strcspn(text, "\n");
        Line line = {.fixture = fixture, .arena = fixture->context.arena, .extents = extents};
        line.at = arena_substring(line.arena, text, length);
        if (length > 0)
            statement_line(&line);
        text += length + (text[length] == '\n');
    }
}

/* Without its number and origin. */
static void print_statement(Text *out, const Statement *statement)
{
    Text whole = text_new(out->arena);
    statement_print(&whole, statement);
    const char *start = strchr(whole.data, ' ') + 1, *end = strrchr(whole.data, '@');
    text_add_bytes(out, start, (size_t)(end - start) - 1);
    text_add(out, "\n");
}

const char *fixture_gradient(Fixture *fixture)
{
    gradient_derive(&fixture->context, fixture->module, fixture->library);
    Text text = text_new(fixture->context.arena);
    const Program *train = fixture->module->train;
    for (int i = train->forward; i < train->statements.count; i++)
        print_statement(&text, train->statements.items[i]);
    return text.data;
}

const char *fixture_check(Fixture *fixture)
{
    return gradient_check(fixture->context.arena, fixture->module, 1);
}
