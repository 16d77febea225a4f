#include "difference.h"
#include <stdlib.h>
#include <string.h>

/* The two, as far as the comparison has come. */
typedef struct Pair {
    Arena *arena;
    const Statement *a, *b;
    const char *difference; /* the first one found */
} Pair;

static bool check(Pair *pair, bool same, const char *condition, const char *of)
{
    if (!same && pair->difference == NULL)
        pair->difference = arena_format(pair->arena, "not %s, of %s", condition, of);
    return same;
}

#define SAME(pair, condition, of) check(pair, condition, #condition, of)

static bool same_number(double a, double b)
{
    return memcmp(&a, &b, sizeof a) == 0 || (a != a && b != b);
}

static bool same_tensor(const Tensor *a, const Tensor *b)
{
    return (a == NULL) == (b == NULL) && (a == NULL || string_equal(a->name, b->name));
}

static bool same_origin(Origin a, Origin b)
{
    return a.line == b.line && string_equal(a.layer, b.layer) &&
           string_equal(a.operator, b.operator);
}

/* ---- Tensors ---- */

static bool same_layout(const Layout *a, const Layout *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    for (int i = 0; i < a->count && a->count == b->count; i++) {
        const LayoutDigit *x = &a->digit[i], *y = &b->digit[i];
        if (x->dim != y->dim || x->shift != y->shift || x->divisor != y->divisor ||
            x->modulus != y->modulus || x->stride != y->stride)
            return false;
    }
    return a->count == b->count && a->elements == b->elements && a->clean == b->clean &&
           memcmp(a->halo_before, b->halo_before, sizeof a->halo_before) == 0 &&
           memcmp(a->halo_after, b->halo_after, sizeof a->halo_after) == 0;
}

static bool same_elements(const Tensor *a, const Tensor *b)
{
    if (a->constant == NULL || b->constant == NULL)
        return a->constant == b->constant;
    for (int64_t i = 0; i < tensor_elements(a); i++)
        if (!same_number(a->constant[i], b->constant[i]))
            return false;
    return true;
}

static void compare_tensors(Pair *pair, const Tensor *a, const Tensor *b)
{
    SAME(pair, string_equal(a->name, b->name), a->name);
    SAME(pair, a->dtype == b->dtype, a->name);
    SAME(pair, a->role == b->role, a->name);
    if (!SAME(pair, a->rank == b->rank, a->name))
        return;
    for (int d = 0; d < a->rank; d++)
        if (!SAME(pair, a->extent[d] == b->extent[d], a->name))
            return;
    SAME(pair, same_origin(a->origin, b->origin), a->name);
    SAME(pair, same_tensor(a->mixes, b->mixes), a->name);
    SAME(pair, same_tensor(a->replaces, b->replaces), a->name);
    SAME(pair, same_tensor(a->gradient_of, b->gradient_of), a->name);
    SAME(pair, same_tensor(a->average_of, b->average_of), a->name);
    SAME(pair, same_tensor(a->schedule_of, b->schedule_of), a->name);
    SAME(pair, a->initial == b->initial, a->name);
    SAME(pair, same_number(a->initial_a, b->initial_a), a->name);
    SAME(pair, same_number(a->initial_b, b->initial_b), a->name);
    SAME(pair, same_number(a->initial_low, b->initial_low), a->name);
    SAME(pair, same_number(a->initial_high, b->initial_high), a->name);
    SAME(pair, a->also.count == b->also.count, a->name);
    for (int i = 0; i < a->also.count && i < b->also.count; i++)
        SAME(pair, string_equal(a->also.items[i], b->also.items[i]), a->name);
    SAME(pair, same_number(a->value, b->value), a->name);
    SAME(pair, same_elements(a, b), a->name);
    SAME(pair, a->trainable == b->trainable, a->name);
    SAME(pair, a->classes == b->classes, a->name);
    SAME(pair, same_layout(a->layout, b->layout), a->name);
    SAME(pair, a->offset == b->offset, a->name);
}

static void compare_all_tensors(Pair *pair, const char *of, int count_a, Tensor *const *a,
                                int count_b, Tensor *const *b)
{
    if (!SAME(pair, count_a == count_b, of))
        return;
    for (int i = 0; i < count_a; i++)
        compare_tensors(pair, a[i], b[i]);
}

/* ---- Expressions ---- */

static int position_of(const Statement *s, const Index *index)
{
    for (int i = 0; i < s->outer + s->reduced; i++)
        if (s->index[i] == index)
            return i;
    return -1;
}

/* Equal with indices by their positions, and in the order of the terms. */
static bool same_affine(const Pair *pair, const Affine *a, const Affine *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    if (a->count != b->count || a->constant != b->constant)
        return false;
    for (int t = 0; t < a->count; t++) {
        const AffineTerm *x = &a->term[t], *y = &b->term[t];
        if (x->coefficient != y->coefficient || (x->index == NULL) != (y->index == NULL))
            return false;
        if (x->index != NULL
                ? position_of(pair->a, x->index) != position_of(pair->b, y->index)
                : x->divisor != y->divisor || !same_affine(pair, x->dividend, y->dividend))
            return false;
    }
    return true;
}

static bool same_expression(const Pair *pair, const Expr *a, const Expr *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    bool same = a->kind == b->kind && a->count == b->count && same_number(a->number, b->number) &&
                same_affine(pair, a->affine, b->affine) && same_tensor(a->tensor, b->tensor) &&
                a->function == b->function && a->stream == b->stream;
    for (int i = 0; same && i < a->count && a->kind == EXPR_APPLY; i++)
        same = same_expression(pair, a->argument[i], b->argument[i]);
    for (int d = 0; same && d < a->count && a->kind == EXPR_READ; d++)
        same = same_affine(pair, a->subscript[d].affine, b->subscript[d].affine) &&
               same_expression(pair, a->subscript[d].indirect, b->subscript[d].indirect);
    return same;
}

/* ---- Statements ---- */

static void compare_statements(Pair *pair)
{
    const Statement *a = pair->a, *b = pair->b;
    Text text = text_new(pair->arena);
    statement_print(&text, a);
    const char *of = text.data;
    SAME(pair, same_tensor(a->result, b->result), of);
    SAME(pair, same_tensor(a->argument, b->argument), of);
    if (!SAME(pair, a->outer == b->outer && a->reduced == b->reduced, of))
        return;
    for (int i = 0; i < a->outer + a->reduced; i++) {
        SAME(pair, string_equal(a->index[i]->name, b->index[i]->name), of);
        SAME(pair, a->index[i]->extent == b->index[i]->extent, of);
    }
    for (int d = 0; d < a->result->rank; d++)
        SAME(pair, same_affine(pair, a->subscript[d], b->subscript[d]), of);
    SAME(pair, a->reduction == b->reduction, of);
    if (SAME(pair, a->constraints == b->constraints, of))
        for (int c = 0; c < a->constraints; c++) {
            SAME(pair, a->constraint[c].equality == b->constraint[c].equality, of);
            SAME(pair, same_affine(pair, a->constraint[c].value, b->constraint[c].value), of);
        }
    SAME(pair, same_expression(pair, a->value, b->value), of);
    SAME(pair, same_origin(a->origin, b->origin), of);
}

/* ---- Programs ---- */

static void compare_programs(Pair *pair, const Program *a, const Program *b)
{
    if (!SAME(pair, (a == NULL) == (b == NULL), "a program") || a == NULL)
        return;
    SAME(pair, string_equal(a->name, b->name), a->name);
    compare_all_tensors(pair, a->name, a->tensors.count, a->tensors.items, b->tensors.count,
                        b->tensors.items);
    if (!SAME(pair, a->statements.count == b->statements.count, a->name))
        return;
    for (int i = 0; i < a->statements.count; i++) {
        pair->a = a->statements.items[i];
        pair->b = b->statements.items[i];
        compare_statements(pair);
    }
    SAME(pair, same_tensor(a->loss, b->loss), a->name);
    SAME(pair, same_tensor(a->loss_weight, b->loss_weight), a->name);
    SAME(pair, same_tensor(a->output, b->output), a->name);
    SAME(pair, a->forward == b->forward, a->name);
    if (!SAME(pair, a->metrics.count == b->metrics.count, a->name))
        return;
    for (int i = 0; i < a->metrics.count; i++) {
        const Metric *x = &a->metrics.items[i], *y = &b->metrics.items[i];
        SAME(pair, string_equal(x->name, y->name), a->name);
        SAME(pair, string_equal(x->unit, y->unit), a->name);
        SAME(pair, same_number(x->scale, y->scale), a->name);
        if (!SAME(pair, x->sums.count == y->sums.count, a->name))
            return;
        for (int k = 0; k < x->sums.count; k++)
            SAME(pair, same_tensor(x->sums.items[k], y->sums.items[k]), a->name);
        SAME(pair, (x->value == NULL) == (y->value == NULL), a->name);
    }
}

const char *module_difference(Arena *arena, const Module *a, const Module *b)
{
    Pair pair = {.arena = arena};
    SAME(&pair, string_equal(a->name, b->name), "the module");
    SAME(&pair, string_equal(a->source, b->source), "the module");
    SAME(&pair, a->hash == b->hash, "the module");
    SAME(&pair, a->batch == b->batch, "the module");
    SAME(&pair, a->in_double == b->in_double, "the module");
    SAME(&pair, a->narrow == b->narrow, "the module");
    SAME(&pair, a->couples_batch == b->couples_batch, "the module");
    SAME(&pair, a->couples_evaluation == b->couples_evaluation, "the module");
    compare_all_tensors(&pair, "the module", a->tensors.count, a->tensors.items, b->tensors.count,
                        b->tensors.items);
    if (SAME(&pair, a->values.count == b->values.count, "the module"))
        for (int i = 0; i < a->values.count; i++)
            compare_programs(&pair, a->values.items[i], b->values.items[i]);
    compare_programs(&pair, a->train, b->train);
    compare_programs(&pair, a->eval, b->eval);
    return pair.difference;
}

const char *unnumbered_text(Arena *arena, const Module *module)
{
    Text text = text_new(arena), result = text_new(arena);
    module_print(&text, module);
    for (const char *line = text.data; *line; line += strcspn(line, "\n"), line += *line == '\n') {
        const char *number = line + strspn(line, " ");
        char *end = (char *)number;
        if (*number == 'S' && strtol(number + 1, &end, 10) >= 0 && *end == ':')
            number = end;
        text_add_bytes(&result, number, strcspn(number, "\n"));
        text_add(&result, "\n");
    }
    return result.data;
}

const char *text_difference(Arena *arena, const char *a, const char *b)
{
    if (string_equal(a, b))
        return NULL;
    for (;;) {
        const size_t length_a = strcspn(a, "\n"), length_b = strcspn(b, "\n");
        if (length_a != length_b || strncmp(a, b, length_a) != 0 || a[length_a] != b[length_b])
            return arena_format(arena, "\n- %.*s\n+ %.*s\n", (int)length_a, a, (int)length_b, b);
        a += length_a + 1;
        b += length_b + 1;
    }
}
